"""Counting the stock of a shop: from what somebody counted to the differences, and to stock that is right."""

from __future__ import annotations

import os
import shlex
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from lightspeed_pos.errors import ApiError, LightspeedError, NotFound, QueryError
from lightspeed_pos.plans.cells import code_of, decimal_mark, is_spread_out, value_of
from lightspeed_pos.plans.document import row_numbers
from lightspeed_pos.plans.sheets import Sheet
from lightspeed_pos.requests.codes import CODES
from lightspeed_pos.requests.shown import shown
from lightspeed_pos.requests.suggestions import spelled

if TYPE_CHECKING:
    from lightspeed_pos.plans.applying import Outcome
    from lightspeed_pos.plans.plan import Run
    from lightspeed_pos.plans.sheets import Sheet
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.resources.company import Shop

NAMING = ("item_id", "code", *CODES)
COUNTED = ("counted", "count", "qty", "quantity", "number", "qoh")
SHOP = "shop"
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of an item somebody found in a shop. `row` is that of the sheet."""

    row: int
    item_id: int
    label: str
    shop_id: int
    number: Decimal


@dataclass(frozen=True, slots=True)
class Difference:
    """An item of a count: how many there should be by the books, and how many there are."""

    item_id: int
    label: str
    expected: Decimal
    counted: Decimal

    @property
    def change(self) -> Decimal:
        """What reconciling adds to the stock."""
        return self.counted - self.expected


@dataclass(frozen=True, slots=True)
class StockLine:
    """The stock of an item in a shop, by the code that was asked for."""

    code: str
    item_id: int
    label: str
    shop: str
    on_hand: Decimal | None
    sellable: Decimal | None
    reorder_point: Decimal | None


def shop_named(account: Account, name: str | None) -> Shop:
    """The shop of that name or id; the only one if none is named. Raises QueryError that lists them."""
    shops = account.shops.all()
    if name is None and len(shops) == 1:
        return shops[0]
    text = (name or "").strip()
    fitting = [one for one in shops if text and text.casefold() in (str(one.id), one.name.casefold())]
    if len(fitting) == 1:
        return fitting[0]
    listed = ", ".join(f"{one.id} ({one.name})" for one in shops)
    raise QueryError(f"Which shop{f' is {shown(text)}' if text else ''}? There are: {listed}.")


def read_counts(account: Account, sheet: Sheet, shop: str | None = None) -> list[Counted]:
    """
    What a sheet says was counted: an item by its id or a code, a number, and a shop by name or id in a column `shop`.

    Rows without a number were not counted. An item may stand in several rows, whose numbers add up. Raises QueryError
    that names each row with an item that there is not, or that cannot be read: a count goes as a whole or not at all.
    """
    columns = {spelled(name): name for name in sheet.columns}
    naming = next((columns[name] for name in NAMING if name in columns), None)
    counted = next((columns[name] for name in COUNTED if name in columns), None)
    if naming is None or counted is None:
        lacks = f"which item it is ({', '.join(NAMING)})" if naming is None else f"how many ({', '.join(COUNTED)})"
        raise QueryError(f"{sheet.name or 'The sheet'}: no column says {lacks}. There are: {', '.join(sheet.columns)}.")
    said = [(row, cells) for row, cells in sheet.rows if str(cells.get(counted, "")).strip()]
    if not said:
        raise QueryError(f"{sheet.name or 'The sheet'}: the column {counted} is empty, so nothing was counted.")
    mark = "" if sheet.typed else decimal_mark(cells[counted] for _, cells in said)
    items = _items(account, naming, [code_of(cells.get(naming, "")) for _, cells in said])
    shops = _Shops(account, shop, columns.get(SHOP))
    if SHOP not in columns:
        shops.of({})  # one sentence for all rows
    found: list[Counted] = []
    bad: list[str] = []
    for row, cells in said:
        try:
            item = _item(items, naming, code_of(cells.get(naming, "")))
            number = Decimal(str(value_of("decimal", cells[counted], mark, counted)))
            if number < 0:
                raise QueryError(f"{counted}: {number} is less than 0")
            found.append(Counted(row, item.id, str(item.description), shops.of(cells), number))
        except (QueryError, ArithmeticError) as error:
            bad.append(f"row {row}: {str(error).rstrip('.') or 'no number'}")
    if bad:
        more = f"; and {len(bad) - _MOST_NAMED} more" if len(bad) > _MOST_NAMED else ""
        raise QueryError(f"Nothing was counted, since {'; '.join(bad[:_MOST_NAMED])}{more}.")
    return found


def begin_count(
    account: Account,
    counted: Sequence[Counted],
    name: str,
    *,
    on_row: Callable[[Outcome], object] | None = None,
    directory: str | os.PathLike[str] | None = None,
) -> tuple[int, Run]:
    """
    Make an inventory count of one shop with these numbers. Stock does not change yet.

    Returns the id of the count, and the run that wrote its items. Raises LightspeedError if some of them may be
    missing, which names the count: such a count must not be reconciled.
    """
    employee_id = _employee(account)
    made = account.inventory_counts.create(name=name, shop_id=counted[0].shop_id)
    rows = [
        {"inventory_count_id": made.id, "item_id": one.item_id, "qty": one.number, "employee_id": employee_id}
        for one in _added_up(counted)
    ]
    sheet = Sheet(name, tuple(rows[0]), list(enumerate(rows, 1)), typed=True)
    run = account.inventory_count_items.plan(sheet, create=True).apply(on_row=on_row, directory=directory)
    if run.left:
        raise LightspeedError(
            f"Inventory count {made.id} lacks {len(run.left)} of {len(rows)} items, so it is not reconciled: "
            f"{run.left[0].message} To take it away: lightspeed inventory-counts destroy {made.id}."
        )
    return made.id, run


def differences(account: Account, count_id: int) -> list[Difference]:
    """What the service makes of a count, in the order of items."""
    calcs = account.inventory_count_calcs.all(inventory_count_id=count_id)
    labels = _labels(account, [calc.item_id for calc in calcs if calc.item_id])
    return [
        Difference(
            calc.item_id or 0,
            labels.get(calc.item_id or 0, ""),
            calc.calc_qoh or Decimal(0),
            calc.counted_qoh or Decimal(0),
        )
        for calc in sorted(calcs, key=lambda calc: calc.item_id or 0)
    ]


def reconcile(account: Account, count_id: int) -> Decimal:
    """Set the stock to what was counted. It cannot be undone. Returns by how much the stock changed in all."""
    done = account.inventory_count_reconciles.create(inventory_count_id=count_id)
    return done.qoh_change or Decimal(0)


def stock_of(account: Account, codes: Sequence[str]) -> tuple[list[StockLine], list[str]]:
    """The stock of the items with these codes in each shop, and the codes that no item has."""
    items: Mapping[str, Any] = account.items.by_code(list(codes), load_relations=["item_shops"])
    names = {shop.id: shop.name for shop in account.shops.all(archived="include")}
    lines = [
        StockLine(
            code=code,
            item_id=items[code].id,
            label=items[code].description,
            shop=names.get(row.shop_id or 0, str(row.shop_id)),
            on_hand=row.qoh,
            sellable=row.sellable,
            reorder_point=row.reorder_point,
        )
        for code in codes
        if code in items
        for row in items[code].item_shops
    ]
    return lines, [code for code in codes if code not in items]


def no_item_with(codes: Sequence[str]) -> NotFound:
    """The error for codes that no item has, with the command that looks at archived ones, too."""
    look = f"lightspeed items get {shlex.join(codes)}"
    return NotFound(f"No item has the code {', '.join(codes)}. Archived ones are left out; {look} shows them, too.")


def item_with_stock(account: Account, code: str, shop_id: int) -> tuple[Any, Decimal]:
    """The item with this code, and how many of it there are in the shop. Raises NotFound."""
    try:
        item = account.items.by_code(code, load_relations=["item_shops"])
    except NotFound:
        raise no_item_with([code]) from None
    row = next((row for row in item.item_shops if row.shop_id == shop_id), None)
    if row is None:
        raise NotFound(f"Item {item.id} ({item.description}) is not kept in shop {shop_id}.", status=404)
    return item, row.qoh or Decimal(0)


def set_stock(account: Account, item_id: int, shop_id: int, number: Decimal) -> None:
    """Set how many of an item there are in a shop."""
    account.items.update(item_id, item_shops=[{"shop_id": shop_id, "qoh": number}])


class _Shops:
    """The shop of each row: that of its cell, else the one that was named for all."""

    def __init__(self, account: Account, name: str | None, column: str | None) -> None:
        self._account = account
        self._name = name
        self._column = column
        self._ids: dict[str | None, int] = {}

    def of(self, cells: Mapping[str, Any]) -> int:
        named = code_of(cells.get(self._column, "")) if self._column else ""
        name = named or self._name
        if name not in self._ids:
            self._ids[name] = shop_named(self._account, name).id
        return self._ids[name]


def _items(account: Account, naming: str, texts: Sequence[str]) -> dict[str, list[Any]]:
    """The items that texts name, live ones before archived ones."""
    from lightspeed_pos.model.planned import target_of

    target, wanted = target_of(account.items), list(dict.fromkeys(text for text in texts if text))
    kind = spelled(naming)
    if kind == "item_id":
        records = account.loader.run(target.by_ids([int(text) for text in wanted if text.isascii() and text.isdigit()]))
        return {str(key): [item] for key, item in records.items()}
    kinds = tuple(CODES) if kind == "code" else (kind,)
    found = account.loader.run(target.by_codes(wanted, kinds))
    return {text: [item for item in items if not item.archived] or items for text, items in found.items()}


def _item(items: Mapping[str, list[Any]], naming: str, text: str) -> Any:
    if not text:
        raise QueryError(f"{naming} is empty, so nobody knows what was counted")
    if is_spread_out(text):
        raise QueryError(f"{naming}: {text} is a code that the spreadsheet program has rounded: format it as text")
    found = items.get(text, [])
    if len(found) != 1:
        several = f"matches {len(found)} items: {', '.join(str(item.id) for item in found[:5])}"
        raise QueryError(f"{naming} {text} {several if found else 'matches no Item'}")
    return found[0]


def _added_up(counted: Sequence[Counted]) -> list[Counted]:
    """One line for each item: what was found in several places is one number."""
    together: defaultdict[int, list[Counted]] = defaultdict(list)
    for one in counted:
        together[one.item_id].append(one)
    shops = {one.shop_id for one in counted}
    if len(shops) > 1:
        raise QueryError(f"One count is of one shop; {row_numbers([one.row for one in counted])} are of {len(shops)}.")
    return [
        Counted(same[0].row, key, same[0].label, same[0].shop_id, sum((one.number for one in same), Decimal(0)))
        for key, same in together.items()
    ]


def _labels(account: Account, keys: Sequence[int]) -> dict[int, str]:
    from lightspeed_pos import query

    items = account.items.all(item_id=query.one_of(sorted(set(keys))), archived="include") if keys else []
    return {item.id: item.description for item in items}


def _employee(account: Account) -> int:
    """Whoever is signed in: a count says who counted."""
    try:
        employee_id = account.client.session().employee_id
    except ApiError:
        employee_id = None
    if employee_id is None:
        first = account.employees.first()
        if first is None:
            raise LightspeedError("A count needs an employee, and the sign-in sees none: it lacks the scope for them.")
        employee_id = first.id
    return employee_id
