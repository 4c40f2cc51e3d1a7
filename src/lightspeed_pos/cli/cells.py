"""Chosen columns of rows as the service sent them: the cells of a CSV file, typed columns of a Parquet file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from lightspeed_pos.catalogue import ENTITIES, Endpoint, Field
from lightspeed_pos.cli.formats import cell
from lightspeed_pos.responses.plain import is_key, level_of, plain, rows_of
from lightspeed_pos.tables.layout import KINDS
from lightspeed_pos.words.columns import Column

if TYPE_CHECKING:
    from lightspeed_pos.tables.arrow import RecordBatch, Row


def cells_of(endpoint: Endpoint, columns: Sequence[Column]) -> Callable[[Row], Sequence[object]]:
    """
    What takes the cells of these columns out of a row.

    The cells hold what `plain` makes of the row. Nearly all are the text that came, so most of a row is taken over
    unchanged: making plain records would take longer than reading the rows.
    """
    wires: list[str] = []
    keys: list[str] = []
    others: list[tuple[int, Callable[[Row], object]]] = []
    prices: _Prices | None = None
    record = ENTITIES[endpoint.entity]
    for number, column in enumerate(columns):
        names = _names(endpoint, column)
        field = next(one for one in record.fields if one.name == names[0])
        if field.entity == "ItemPrice" and len(names) == 1 and len(column.path) == 2:
            prices = prices or _Prices(field)
            wires.append(prices.name_of(column.path[1]))
            continue
        if len(names) > 1 or len(column.path) > 1 or field.type in {"object", "list"}:
            others.append((number, _picked(endpoint, column, names)))
        elif is_key(record, field):
            keys.append(names[0])
        wires.append(names[0])
    return _Cells(wires, keys, others, prices)


class _Cells:
    """Takes cells out of rows, to which prices may be added: a row is read once."""

    def __init__(
        self,
        wires: Sequence[str],
        keys: Sequence[str],
        others: Sequence[tuple[int, Callable[[Row], object]]],
        prices: _Prices | None,
    ) -> None:
        self._prices = prices
        self._keys = keys
        self._others = others
        self._get: Callable[[Row], Sequence[object]] = (
            itemgetter(*wires) if len(wires) > 1 else lambda row: [row[wires[0]]]
        )
        self._blank = dict.fromkeys(wires, "")  # a row may lack any field, and each lacks others

    def __call__(self, row: Row) -> Sequence[object]:
        """The cells of one row."""
        whole = self._blank | row
        if self._prices is not None:
            self._prices.spread(row, whole)
        for key in self._keys:
            text = whole[key]
            if not text or text == "0":  # no record: plain() says None
                whole[key] = ""
        if not self._others:
            return self._get(whole)
        cells = list(self._get(whole))
        for place, pick in self._others:
            cells[place] = pick(row)
        return cells


class _Prices:
    """Puts prices beside the other fields of a row, under names such as `Prices.default`."""

    def __init__(self, field: Field) -> None:
        self._field = field
        self._wire = field.name
        self._item_key = field.item_key
        self._names: dict[str, str] = {}  # by what the service calls the level

    def name_of(self, level: str) -> str:
        """The name that the price of a level gets."""
        return f"{self._wire}.{level}"

    def spread(self, row: Row, whole: Row) -> None:
        """Put the prices of a row into the whole of its cells."""
        names = self._names
        try:
            for price in row[self._wire][self._item_key]:
                whole[names[price["useType"]]] = price["amount"]
        except (KeyError, TypeError):  # a level that was not met before, or another shape
            for price in rows_of(row.get(self._wire), self._field):
                name = self.name_of(level_of(price))
                whole[name] = price.get("amount")
                if price.get("useType"):
                    names[str(price["useType"])] = name


def batches_of(endpoint: Endpoint, columns: Sequence[Column]) -> Callable[[list[Row]], RecordBatch]:
    """What makes a record batch of these columns: typed values, and lists of them where the way leads through one."""
    from lightspeed_pos.tables.values import Casting

    casting = Casting()
    several = [_leads_through_a_list(endpoint, column) for column in columns]

    def batch(rows: list[Row]) -> RecordBatch:
        records = [plain(row, endpoint.entity) for row in rows]
        arrays = [
            (casting.lists if is_list else casting.array)(
                f"{endpoint.entity}.{column.name}",
                KINDS.get(column.type, "any"),
                [column.value(record) for record in records],
            )
            for column, is_list in zip(columns, several, strict=True)
        ]
        return casting.pa.RecordBatch.from_arrays(arrays, names=[column.name for column in columns])

    return batch


def _names(endpoint: Endpoint, column: Column) -> list[str]:
    """The API names of the field that a column begins with."""
    fields = ENTITIES[endpoint.entity].fields
    own = next(field.name for field in fields if field.python == column.path[0] and not field.alias_of)
    return [own, *(field.name for field in fields if field.alias_of == own)]


def _picked(endpoint: Endpoint, column: Column, names: Sequence[str]) -> Callable[[Row], object]:
    def pick(row: Row) -> object:
        part = {name: row[name] for name in names if name in row}
        return cell(column.value(plain(part, endpoint.entity)))

    return pick


def _leads_through_a_list(endpoint: Endpoint, column: Column) -> bool:
    entity = endpoint.entity
    for step in column.path:
        field: Field = next(one for one in ENTITIES[entity].fields if one.python == step and not one.alias_of)
        if field.entity == "ItemPrice":  # by the names of their levels
            return False
        if field.type == "list":
            return True
        entity = field.entity
        if not entity:
            return False
    return False
