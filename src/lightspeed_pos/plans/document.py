"""A plan as data: what is to be written, what was there before, and what was left out; and what undoes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from lightspeed_pos.bulk.journal import UNHEARD
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import QueryError
from lightspeed_pos.plans.columns import PRICES, Column, archives, column

if TYPE_CHECKING:
    from lightspeed_pos.bulk.journal import Entry
    from lightspeed_pos.catalogue.model import Endpoint

VERSION = 1
Values = Mapping[str, str | None]
Do = Literal["create", "update", "archive", "delete"]


class Change(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """
    One write: `row` of the sheet asks for it. `old` and `new` are values by the names of columns, None for unset.

    `key` is the id of the record, None for one to be created; `label` says in words which it is. `step` is unique in
    its plan.
    """

    step: int
    row: int
    do: Do
    key: int | None = None
    label: str = ""
    old: dict[str, str | None] = field(default_factory=dict[str, str | None])
    new: dict[str, str | None] = field(default_factory=dict[str, str | None])


class Problem(Struct, frozen=True):
    """A row that is left out of a plan, and why."""

    row: int
    text: str


class Document(Struct, frozen=True, kw_only=True):
    """
    What a plan file holds.

    `host` and `account_id` say where it may be applied. `levels` are the price levels' own names by columns.
    `unchanged` counts rows that the records fit already; `left_out` are columns that are only to look at. `undoes` is
    the number of the run that the plan undoes.
    """

    plan: int = VERSION
    id: str
    made_at: str
    host: str
    account_id: int
    endpoint: str
    parents: tuple[int, ...] = ()
    source: str = ""
    undoes: int | None = None
    levels: dict[str, str] = field(default_factory=dict[str, str])
    changes: list[Change]
    problems: list[Problem] = field(default_factory=list[Problem])
    unchanged: int = 0
    left_out: list[str] = field(default_factory=list[str])

    @property
    def of(self) -> Endpoint:
        """The endpoint whose records it changes."""
        return ENDPOINTS[self.endpoint]

    def columns(self) -> dict[str, Column]:
        """The columns that its changes name."""
        names = {name for change in self.changes for name in (*change.old, *change.new)}
        return {name: column(self.of, name, self.levels) for name in names}


def encoded(document: Document) -> bytes:
    """The plan as JSON, to be read by people too."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def decoded(content: bytes, name: str) -> Document:
    """The plan in a file of that name. Raises QueryError if it is none, or a damaged one."""
    try:
        found = msgspec.json.decode(content, type=Document)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise QueryError(
            f"{name} is not a plan, or a damaged one: {error}. A plan is made of a spreadsheet: "
            f'lightspeed items plan FILE, or account.items.plan("FILE").save("PLAN").'
        ) from None
    if found.plan != VERSION or found.endpoint not in ENDPOINTS:
        raise QueryError(f"{name} was written by another version of lightspeed-pos: make the plan again.")
    if len({change.step for change in found.changes}) < len(found.changes):
        raise QueryError(f"{name} is damaged: two of its changes have the same number.")
    nameless = [change.row for change in found.changes if (change.key is None) != (change.do == "create")]
    if nameless:
        raise QueryError(f"{name} is damaged: nobody knows which record {row_numbers(nameless)} would change.")
    try:
        found.columns()
    except KeyError as error:
        raise QueryError(f"{name} is damaged: {found.endpoint} has no column {error}.") from None
    except QueryError as error:
        raise QueryError(f"{name} is damaged: {error}") from None
    return found


def body(values: Values, levels: Mapping[str, str]) -> dict[str, Any]:
    """Values of a plan as `create` and `update` take them."""
    found: dict[str, Any] = {name: value for name, value in values.items() if not name.startswith(PRICES)}
    prices = [{"use_type": levels[name], "amount": value} for name, value in values.items() if name.startswith(PRICES)]
    return {**found, "prices": prices} if prices else found


def label_of(record: Any) -> str:
    """A record in words, for a person."""
    said = [getattr(record, name, None) for name in ("description", "name", "first_name", "last_name", "company")]
    return " ".join(str(one) for one in said if one)[:60]


def undoing(document: Document, number: int, entries: Mapping[int, Entry], made_at: str) -> Document:
    """
    The plan that undoes what run `number` of a plan has written, last things first.

    `entries` are what the run's journal says of its steps.
    """
    changes: list[Change] = []
    problems: list[Problem] = []
    for change in reversed(document.changes):
        entry = entries.get(change.step)
        if entry is not None and entry.state in UNHEARD:
            problems.append(Problem(change.row, f"nobody knows whether it was written: {entry.message}"))
        if entry is not None and entry.state == "open":
            problems.append(Problem(change.row, f"{document.endpoint} {entry.key} was left open: {entry.message}"))
        if entry is None or entry.state != "ok":
            continue
        wrote = {**change.new, **(entry.seen or {})}
        found = _undone(document.of, change, wrote, entry.key or change.key)
        if isinstance(found, str):
            problems.append(Problem(change.row, found))
        else:
            changes.append(found)
    return Document(
        id=f"undo-{document.id}-{number}",
        made_at=made_at,
        host=document.host,
        account_id=document.account_id,
        endpoint=document.endpoint,
        parents=document.parents,
        source=f"undo of run {number}",
        undoes=number,
        levels=document.levels,
        changes=changes,
        problems=problems,
    )


def _undone(endpoint: Endpoint, change: Change, wrote: dict[str, str | None], key: int | None) -> Change | str:
    """The change that takes one back, or why there is none."""
    name = f"{endpoint.name} {key}"
    same = replace(change, key=key, old=wrote)
    if change.do == "delete":
        return f"{name} was deleted, which cannot be undone."
    if change.do == "create" and not endpoint.delete:
        return f"{name} was created, and the service cannot delete it."
    if change.do == "create" and archives(endpoint):
        return replace(same, do="archive", old={**wrote, "archived": "false"}, new={"archived": "true"})
    if change.do == "create":
        return replace(same, do="delete", new={})
    back = {name: value for name, value in change.old.items() if name in change.new}
    return replace(same, do=kind_of(endpoint, back), new=back)


def kind_of(endpoint: Endpoint, new: Values) -> Literal["update", "archive"]:
    """How values are written: archiving is a DELETE where the endpoint has one."""
    return "archive" if archives(endpoint) and new.get("archived") == "true" else "update"


def numbered(changes: Iterable[Change]) -> list[Change]:
    """The changes with a step each."""
    return [replace(change, step=step) for step, change in enumerate(changes, 1)]


def row_numbers(rows: Sequence[int]) -> str:
    """Rows in words: `rows 2, 5 and 9`."""
    shown = [str(row) for row in rows[:10]]
    more = f" and {len(rows) - 10} more" if len(rows) > 10 else ""
    if len(shown) == 1:
        return f"row {shown[0]}"
    return f"rows {', '.join(shown)}{more}" if more else f"rows {', '.join(shown[:-1])} and {shown[-1]}"
