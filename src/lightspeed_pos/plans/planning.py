"""From rows to a plan: which record each row means, and what would change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from lightspeed_pos.errors import QueryError
from lightspeed_pos.plans.cells import EMPTY_IT, Mark, code_of, decimal_mark, in_zone, is_local, is_spread_out, value_of
from lightspeed_pos.plans.columns import (
    CODE,
    OWN_LEVELS,
    PRICES,
    Columns,
    archives,
    codes_in,
    columns_of,
    folded,
    own_id,
)
from lightspeed_pos.plans.document import (
    Change,
    Document,
    Problem,
    Values,
    body,
    kind_of,
    label_of,
    numbered,
    row_numbers,
)
from lightspeed_pos.requests.codes import CODES
from lightspeed_pos.requests.place import UPLOADS, record_id
from lightspeed_pos.requests.shown import shown
from lightspeed_pos.requests.suggestions import unknown

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.plans.sheets import Sheet
    from lightspeed_pos.plans.target import Target


@dataclass
class _Row:
    """A row that can be read: `named` is what it calls its record, "" for a new one."""

    number: int
    named: str
    values: dict[str, str | None]


@dataclass
class _Rows:
    """The rows of a sheet, as far as they are understood."""

    rows: list[_Row] = field(default_factory=list[_Row])
    problems: list[Problem] = field(default_factory=list[Problem])


def planning(
    target: Target,
    sheet: Sheet,
    *,
    plan_id: str,
    made_at: str,
    by: str | None,
    create: bool,
    archive: bool,
    ignore: Collection[str],
) -> Flow[Document]:
    """The plan for the rows of a sheet. It reads the records that are meant, and writes nothing."""
    endpoint = target.place.endpoint
    if isinstance(ignore, str):
        raise QueryError(f"ignore takes a list of columns: write ignore=[{ignore!r}].")
    if archive and not archives(endpoint):
        raise QueryError(f"{endpoint.name} records are not archived by the service.")
    further = yield from _levels(target, sheet, ignore)
    columns = columns_of(
        endpoint,
        sheet.columns,
        coded=target.coded,
        by=by,
        create=create,
        ignore=ignore,
        levels=further,
        is_file=bool(sheet.name),
    )
    if create and (not endpoint.create or endpoint.entity in UPLOADS):
        how = "are uploaded as files" if endpoint.create else "are not created by clients of the service"
        raise QueryError(f"{endpoint.name} records {how}, so no row can make one.")
    if not (columns.written or archive):
        left_out = f" Only to look at: {', '.join(columns.left_out)}." if columns.left_out else ""
        raise QueryError(f"{sheet.name or 'The rows'}: no column holds anything to write.{left_out}")
    zone = yield from _zone(target, sheet, columns)
    read = _read(target, sheet, columns, zone, create=create, archive=archive)
    found = yield from _found(target, columns.kind, [row.named for row in read.rows if row.named])
    codes = {code for row in read.rows if not found.get(row.named) for code in codes_in(row.values)} if create else ()
    taken = (yield from target.by_codes(sorted(codes), tuple(CODES))) if target.coded and codes else {}
    levels = {one.name: one.level for one in columns.written.values() if one.level}
    matched = _Matching(target, columns, levels, found, taken, create=create)
    matched.take(read)
    return Document(
        id=plan_id,
        made_at=made_at,
        host=target.host,
        account_id=target.place.account_id,
        endpoint=endpoint.name,
        parents=target.place.parents,
        source=sheet.name,
        levels=levels,
        changes=numbered(matched.changes),
        problems=sorted(matched.problems, key=lambda problem: problem.row),
        unchanged=matched.unchanged,
        left_out=list(columns.left_out),
    )


def _levels(target: Target, sheet: Sheet, ignore: Collection[str]) -> Flow[dict[str, str]]:
    """The own names of the price levels that columns name, by the columns. Sends nothing for the service's own two."""
    ignored = set(map(folded, ignore))
    asked = [name for name in sheet.columns if name.lower().startswith(PRICES) and folded(name) not in ignored]
    further = [name for name in asked if name[len(PRICES) :].strip().lower() not in OWN_LEVELS]
    if not further:
        return {}
    names = [str(level.name) for level in (yield from target.levels())]
    found: dict[str, str] = {}
    for name in further:
        level = name[len(PRICES) :].strip()
        fitting = [one for one in names if one == level] or [one for one in names if _key(one) == _key(level)]
        if not fitting:
            raise unknown(target.place.endpoint.name, "price level", level, [_key(one) for one in names])
        if len(fitting) > 1:
            raise QueryError(f"{name} may be any of these price levels: {', '.join(fitting)}.")
        found[f"{PRICES}{level}"] = fitting[0]
    return found


def _zone(target: Target, sheet: Sheet, columns: Columns) -> Flow[tzinfo]:
    """The time zone of the shop, in which days and times without one are meant. It is asked for if there are any."""
    times = [name for name, one in columns.written.items() if one.kind == "datetime"]
    if not any(is_local("datetime", row.get(name)) for _, row in sheet.rows for name in times):
        return UTC
    name = yield from target.zone()
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        raise QueryError(
            f"The shop names no time zone that is known ({shown(name)}): write times with theirs."
        ) from None


def _key(level: str) -> str:
    return "_".join("".join(sign if sign.isalnum() else " " for sign in level.lower()).split())


def _read(target: Target, sheet: Sheet, columns: Columns, zone: tzinfo, *, create: bool, archive: bool) -> _Rows:
    """The rows whose cells can be read, and what is wrong with the others."""
    read = _Rows()
    marks: dict[str, Mark] = {
        name: "" if sheet.typed else decimal_mark(row.get(name, "") for _, row in sheet.rows)
        for name, one in columns.written.items()
        if one.kind in ("decimal", "integer")
    }
    for number, row in sheet.rows:
        try:
            values: dict[str, str | None] = {}
            for name, one in columns.written.items():
                cell = row.get(name, "")
                if name not in row or (not sheet.typed and str(cell).strip() == ""):
                    continue
                value = in_zone(cell, zone) if is_local(one.kind, cell) else cell
                value = (
                    value if sheet.typed or value is not cell else value_of(one.kind, cell, marks.get(name, ""), name)
                )
                values[one.name] = one.text(value, name)
                if one.level and value is None:
                    raise QueryError(f"{name}: a price cannot be emptied; write 0.")
            if archive:
                values["archived"] = "true"
            named = _named(target, columns, row.get(columns.by, "") if columns.by else "")
            if not named and not create:
                raise QueryError(f"the cell {columns.by} is empty, so it names no {target.place.endpoint.name}")
            read.rows.append(_Row(number, named, values))
        except QueryError as error:
            read.problems.append(Problem(number, str(error)))
    return read


def _named(target: Target, columns: Columns, cell: Any) -> str:
    text = code_of(cell) if cell is not None else ""
    if text == EMPTY_IT or not text:
        return ""
    if columns.kind == own_id(target.place.endpoint):
        if not text.isascii() or not text.isdigit():
            raise QueryError(f"{columns.by}: {shown(cell)} is not the id of a record")
        return str(record_id(target.place.endpoint, int(text)))
    if is_spread_out(text):
        raise QueryError(
            f"{columns.by}: {text} is a code that the spreadsheet program has rounded: format the column as text, "
            "and fill in the whole code"
        )
    return text


def _found(target: Target, kind: str, named: Iterable[str]) -> Flow[dict[str, list[Any]]]:
    """The records that rows name, by what they are called."""
    texts = list(dict.fromkeys(named))
    if not texts or not kind:
        return {}
    if kind == own_id(target.place.endpoint):
        records = yield from target.by_ids([int(text) for text in texts])
        return {str(key): [record] for key, record in records.items()}
    kinds = tuple(CODES) if kind == CODE else (kind,)
    found = yield from target.by_codes(texts, kinds)
    # A code that an archived item had may have been given to another.
    return {text: [one for one in records if not one.archived] or records for text, records in found.items()}


class _Matching:
    """Takes rows and the records that were found for them; gives changes and problems."""

    def __init__(
        self,
        target: Target,
        columns: Columns,
        levels: Mapping[str, str],
        found: Mapping[str, list[Any]],
        taken: Mapping[str, list[Any]],
        *,
        create: bool,
    ) -> None:
        self._target = target
        self._endpoint = target.place.endpoint
        self._columns = columns
        self._by_name = {one.name: one for one in columns.written.values()}
        self._levels = levels
        self._found = found
        self._taken = taken
        self._create = create
        self.changes: list[Change] = []
        self.problems: list[Problem] = []
        self.unchanged = 0

    def take(self, read: _Rows) -> None:
        """All rows, in their order."""
        self.problems += read.problems
        named: defaultdict[tuple[str, object], list[int]] = defaultdict(list)
        for row in read.rows:
            for thing in self._means(row):
                named[thing].append(row.number)
        for row in read.rows:
            twice = next((named[thing] for thing in self._means(row) if len(named[thing]) > 1), None)
            try:
                if twice:
                    raise QueryError(f"{row_numbers(twice)} are about the same {self._endpoint.name}: keep one of them")
                self._plan(row)
            except QueryError as error:
                self.problems.append(Problem(row.number, str(error)))

    def _means(self, row: _Row) -> list[tuple[str, object]]:
        """What no other row may be about: the record, or each code of a new one."""
        records = self._found.get(row.named, [])
        if len(records) == 1:
            return [("record", records[0].id)]
        if records:
            return []
        codes = [("code", code.casefold()) for code in codes_in(row.values)]
        return [*codes, *([("name", row.named.casefold())] if row.named and not codes else [])]

    def _plan(self, row: _Row) -> None:
        records = self._found.get(row.named, [])
        if len(records) > 1:
            listed = ", ".join(f"{one.id} ({shown(label_of(one))})" for one in records[:5])
            raise QueryError(
                f"{self._columns.by} {row.named} matches {len(records)} records: {listed}; name the one by its "
                f"{own_id(self._endpoint)}"
            )
        if records:
            self._update(row, records[0])
        elif (self._create and self._columns.kind != own_id(self._endpoint)) or (self._create and not row.named):
            self._new(row)
        else:
            raise QueryError(f"{self._columns.by} {row.named} matches no {self._endpoint.name}")

    def _update(self, row: _Row, record: Any) -> None:
        values = {name: value for name, value in row.values.items() if name != self._columns.kind}
        old = {name: self._old(name, record) for name in values}
        new = {name: value for name, value in values.items() if value != old[name]}
        if not new:
            self.unchanged += 1
            return
        kind = kind_of(self._endpoint, new)
        parts: list[Values] = [new]
        if kind == "archive":  # a DELETE carries no values, so those go before it
            parts = [{name: value for name, value in new.items() if name != "archived"}, {"archived": new["archived"]}]
        for part in parts:
            if part:
                self._add(row, kind_of(self._endpoint, part), part, old, record)

    def _add(self, row: _Row, do: Any, new: Values, old: Values, record: Any) -> None:
        change = Change(
            step=0,
            row=row.number,
            do=do,
            key=record.id,
            label=label_of(record),
            old={name: old[name] for name in new},
            new=dict(new),
        )
        self._target.write(change, self._levels)  # raises for what the service would refuse
        self.changes.append(change)

    def _old(self, name: str, record: Any) -> str | None:
        if name == "archived" and name not in self._by_name:
            return str(bool(record.archived)).lower()
        return self._by_name[name].of(record)

    def _new(self, row: _Row) -> None:
        new: dict[str, str | None] = {name: value for name, value in row.values.items() if value is not None}
        kind = self._columns.kind
        if row.named and kind in CODES and kind != "system_sku":
            new[kind] = row.named
        elif row.named:
            raise QueryError(f"{self._columns.by} {row.named} matches no {self._endpoint.name}, and cannot be given")
        for code in codes_in(new):
            if self._taken.get(code):
                raise QueryError(f"{code} is a code of {self._endpoint.name} {self._taken[code][0].id} already")
        if new.pop("archived", None) == "true":
            raise QueryError("a new record is not archived at once")
        new = {**self._target.fixed, **new}
        label = " ".join(str(new[name]) for name in ("description", "name", "first_name", "last_name") if new.get(name))
        change = Change(step=0, row=row.number, do="create", label=label[:60], new=new)
        if not body(new, self._levels):
            raise QueryError("the row is empty")
        self._target.write(change, self._levels)
        self.changes.append(change)
