"""`lightspeed stock`: count it, show it, set it."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lightspeed_pos.cli.context import Context, Group, pass_context
from lightspeed_pos.words.columns import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lightspeed_pos.client.stocktaking import Counted, Difference

_DIFFERENCES = [
    Column("item_id", ("item_id",), "integer"),
    Column("description", ("label",), "string"),
    Column("expected", ("expected",), "decimal"),
    Column("counted", ("counted",), "decimal"),
    Column("change", ("change",), "decimal"),
]
_STOCK = [
    Column("code", ("code",), "string"),
    Column("item_id", ("item_id",), "integer"),
    Column("description", ("label",), "string"),
    Column("shop", ("shop",), "string"),
    Column("on_hand", ("on_hand",), "decimal"),
    Column("sellable", ("sellable",), "decimal"),
    Column("reorder_point", ("reorder_point",), "decimal"),
]


@click.group(cls=Group, no_args_is_help=True)
def stock() -> None:
    """Count the stock, show it, set it."""


@stock.command(example="lightspeed stock count counts.csv --shop 1\nlightspeed stock count counts.csv --yes")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--shop", metavar="NAME", help="Name or id of the shop, where no column says it.")
@click.option("--name", help="What the count is called.  [default: the name of FILE]")
@click.option("--encoding", help="Of a text that is neither UTF-8 nor UTF-16, such as cp1252.")
@click.option("--sheet", metavar="NAME", help="The sheet of a workbook.  [default: the first]")
@pass_context
def count(
    context: Context, file: Path, shop: str | None, name: str | None, encoding: str | None, sheet: str | None
) -> None:
    """
    Make an inventory count of a spreadsheet, show the differences, ask, and reconcile.

    FILE has a column for the item (item_id, code, system_sku, custom_sku, upc or ean), one for the number that was
    counted (counted, qty, …), and one for the shop if there are several. Rows without a number are left out; rows of
    the same item add up. Reconciling sets the stock to what was counted and cannot be undone.
    """
    from lightspeed_pos.client.stocktaking import read_counts
    from lightspeed_pos.plans.sheets import read_sheet

    counted = read_counts(context.account, read_sheet(file, encoding=encoding, sheet=sheet), shop)
    shops: defaultdict[int, list[Counted]] = defaultdict(list)
    for one in counted:
        shops[one.shop_id].append(one)
    if context.dry_run:
        for shop_id, rows in shops.items():
            what = "1 row" if len(rows) == 1 else f"{len(rows):,} rows"
            context.say(f"A count of {what} in shop {shop_id} would be made. Nothing was sent.")
        return
    if not context.can_ask():  # before a count is made that nobody can answer for
        raise click.UsageError("To set the stock it has to ask, and there is no terminal: say --yes. Nothing was sent.")
    for shop_id, rows in shops.items():
        _count(context, shop_id, rows, name or file.name)


def _count(context: Context, shop_id: int, rows: Sequence[Counted], name: str) -> None:
    from lightspeed_pos.cli.progress import progress
    from lightspeed_pos.client.stocktaking import begin_count, differences, reconcile

    account = context.account
    with progress("rows", lambda: account.bucket, quiet=context.quiet) as line:
        line.total, line.drips_each = len(rows), 1.0
        made, _ = begin_count(account, rows, name, on_row=lambda _: line.advance(), directory=context.runs)
    found = differences(account, made)
    wrong = [one for one in found if one.change]
    context.say(f"Inventory count {made} of shop {shop_id}: {_items(found)}, {len(wrong)} of them differ.")
    _show(wrong)
    reconciling = context.command(f"inventory-count-reconciles create inventory_count_id={made}")
    later = f"To reconcile it later: {reconciling}"
    try:
        context.confirm(f"Set the stock of {_items(found)} to what was counted? It cannot be undone.")
    except (click.Abort, click.UsageError):
        context.say(f"The count is made, and the stock is as it was. {later}")
        raise
    by = reconcile(account, made)
    context.say(f"Inventory count {made} is reconciled: the stock changed by {by:+f} in all.")


def _items(found: Sequence[Difference]) -> str:
    return f"{len(found):,} {'item' if len(found) == 1 else 'items'}"


def _show(wrong: Sequence[Difference]) -> None:
    from lightspeed_pos.cli import show

    if wrong:
        rows: list[dict[str, Any]] = [
            {
                "item_id": one.item_id,
                "label": one.label,
                "expected": f"{one.expected:f}",
                "counted": f"{one.counted:f}",
                "change": f"{one.change:+f}",
            }
            for one in wrong
        ]
        show.table(rows, _DIFFERENCES, None)


@stock.command("show", example="lightspeed stock show SC-000012\nlightspeed stock show SC-000012 210000000013")
@click.argument("codes", nargs=-1, required=True, metavar="CODE...")
@pass_context
def show_(context: Context, codes: tuple[str, ...]) -> None:
    """Show how many there are in each shop of the items with these codes (system SKU, custom SKU, UPC or EAN)."""
    from lightspeed_pos.cli import show
    from lightspeed_pos.client.stocktaking import no_item_with, stock_of

    lines, missing = stock_of(context.account, list(dict.fromkeys(codes)))
    if lines:
        rows: list[dict[str, Any]] = [
            {column.path[0]: getattr(line, column.path[0]) for column in _STOCK} for line in lines
        ]
        show.table(rows, _STOCK, None)
    if missing:
        raise no_item_with(missing)


@stock.command("set", example="lightspeed stock set SC-000012 7 --shop 1")
@click.argument("code")
@click.argument("number")
@click.option("--shop", metavar="NAME", help="Name or id of the shop, if there are several.")
@pass_context
def set_(context: Context, code: str, number: str, shop: str | None) -> None:
    """Set how many of an item there are in a shop."""
    from lightspeed_pos.client.stocktaking import item_with_stock, set_stock, shop_named

    wanted = _number(number)
    where = shop_named(context.account, shop)
    item, old = item_with_stock(context.account, code, where.id)
    if old == wanted:
        context.say(f"There are {old:f} of {item.description} in {where.name} already.")
        return
    if not context.dry_run:
        context.confirm(f"Set the stock of {item.description} in {where.name} from {old:f} to {wanted:f}?")
    set_stock(context.acting, item.id, where.id, wanted)
    context.say(f"There are {wanted:f} of {item.description} in {where.name} now; there were {old:f}.")


def _number(text: str) -> Decimal:
    from lightspeed_pos.plans.cells import value_of

    if text.startswith("+"):
        raise click.UsageError(f"{text} would not be added: write how many there are then, such as 12.")
    try:
        found = Decimal(str(value_of("decimal", text, "", "NUMBER")))
    except InvalidOperation:
        raise click.UsageError(f"{text!r} is not a number.") from None
    if found < 0:
        raise click.UsageError(f"{found} is less than 0.")
    return found
