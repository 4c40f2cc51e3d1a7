"""From rows to requests: how a collection writes its records, and rows that name a code instead of an id."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar, cast

from lightspeed_pos.bulk.answered import Answered
from lightspeed_pos.bulk.plan import BulkResult, Write
from lightspeed_pos.catalogue import ENTITIES
from lightspeed_pos.errors import AmbiguousCode, DecodeError, NotFound, QueryError, UsageError
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.requests.codes import code_text, lookup_searches, only_match
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.requests.shown import shown

if TYPE_CHECKING:
    from lightspeed_pos.bulk.journal import Entry, Journal
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.exchange.request import Request
    from lightspeed_pos.requests.place import Place

R = TypeVar("R")
Verb = Literal["create", "update", "archive"]
_SOME = 1  # any id will do for the request of a row whose record is still to be looked up


class CodeRow(TypedDict):
    """A record, named by a code that is printed on it."""

    code: str | int


@dataclass(frozen=True, slots=True)
class RowWriter(Generic[R]):
    """
    How a collection turns rows into requests, and answers into its records.

    `look_up` finds the records with each of these codes; None where records have none. `observe` gives the values in
    an answer that differ from those that were sent.
    """

    driver: Any
    place: Place
    verb: Verb
    complete: Callable[[Mapping[str, Any]], Mapping[str, Any]]
    read: Callable[[Reply], R | None]
    named: Callable[[int], R]
    verified: Callable[[R | None, int], R]
    link: Callable[[list[R]], object]
    look_up: Callable[[list[str]], Flow[dict[str, list[R]]]] | None = None
    observe: Callable[[Write, Reply, R], Mapping[str, str | None]] | None = None

    def write(self, number: int, row: object) -> Write:
        """The request for a row. Raises QueryError for a row that the service would refuse or misread."""
        if self.verb == "archive":
            if self.look_up and isinstance(row, Mapping) and list(cast("Mapping[str, Any]", row)) == ["code"]:
                return self._coded(number, cast("CodeRow", row)["code"], self.place.delete(_SOME))
            key = cast("int", row)  # checked with the request
            return Write(number, self.place.delete(key), key)
        if not isinstance(row, Mapping):
            raise QueryError(f"A row is a dict of what to write, not {shown(row)}.")
        changes = dict(cast("Mapping[str, Any]", row))
        if self.verb == "create":
            return Write(number, self.place.create(self.complete(changes)), None)
        endpoint = self.place.endpoint
        own = next(one.python for one in ENTITIES[endpoint.entity].fields if one.name == endpoint.id)
        if self.look_up and "code" in changes:
            if own in changes:
                raise QueryError(f"A row names its {endpoint.name} by {own} or by code, not by both.")
            return self._coded(number, changes.pop("code"), self.place.update(_SOME, changes))
        if own not in changes:
            or_code = ", or its code" if self.look_up else ""
            raise QueryError(f"Which {endpoint.name}? A row of bulk_update() names its {own}{or_code}.")
        key = changes.pop(own)
        return Write(number, self.place.update(key, changes), key)

    def _coded(self, number: int, code: object, request: Request) -> Write:
        """A row whose record is not known yet; its request tells it from other rows in a journal."""
        text = code_text(code)
        return Write(number, replace(request, target=f"{self.place.path}?code={text}"), None, text)

    def writes(self, rows: Iterable[object]) -> tuple[list[Write], list[BulkResult[R]]]:
        """What to send for these rows, and results of those that will not be sent. Raises UsageError for no rows."""
        if not isinstance(rows, Iterable) or isinstance(rows, str | bytes | bytearray | Mapping):
            raise UsageError(self._instead_of(cast("object", rows)))
        writes: list[Write] = []
        refused: list[BulkResult[R]] = []
        for number, row in enumerate(rows):
            try:
                writes.append(self.write(number, row))
            except QueryError as error:
                refused.append(BulkResult(number, "error", error=error))
        return writes, refused

    def _instead_of(self, rows: object) -> str:
        wanted = {"archive": "ids, [5]", "create": "dicts, [{…}]"}.get(self.verb, "")
        if not wanted:
            endpoint = self.place.endpoint
            own = next(field.python for field in ENTITIES[endpoint.entity].fields if field.name == endpoint.id)
            wanted = f'dicts, [{{"{own}": 1, …}}]'
        kind, value = type(rows).__name__, f" {shown(rows)}" if isinstance(rows, int | str) else ""
        return f"bulk_{self.verb}() takes a list of {wanted}, not {kind}{value}."

    def lookup_costs(self, writes: Iterable[Write]) -> list[Decimal]:
        """Drips of each request that looks up the codes of these rows."""
        codes = {write.code for write in writes if write.code}
        return [list_cost(one) for one in lookup_searches(self.place.endpoint, sorted(codes))]

    def answer(self, write: Write, reply: Reply) -> tuple[int, Answered[R]]:
        """The id of the record in the answer to a row, and that record."""
        record = self._record(write.key, reply)
        seen = None if self.observe is None else self.observe(write, reply, record)
        return cast("Any", record).id, Answered(reply.body, partial(self._linked, write.key), seen)

    def _linked(self, key: int | None, body: bytes) -> R:
        record = self._record(key, Reply(200, body=body))
        self.link([record])
        return record

    def _record(self, key: int | None, reply: Reply) -> R:
        record = self.read(reply)
        if self.verb == "archive" and record is None:
            return self.named(cast("int", key))
        if key is not None:
            return self.verified(record, key)
        if record is None:
            raise DecodeError(f"The answer holds no {self.place.endpoint.name}.", response=reply)
        return record


@dataclass(frozen=True, slots=True)
class Prepared(Generic[R]):
    """Rows whose records are known, all to be sent; `names` are those in the journal, by the numbers of rows."""

    writes: list[Write]
    names: Mapping[int, str]
    results: list[BulkResult[R]] = field(default_factory=list[BulkResult[R]])
    entries: Mapping[int, Entry] = field(default_factory=dict[int, "Entry"])


class Rows(Generic[R]):
    """The rows of one run until all their records are known: `writes` to send, `results` of those that are not sent."""

    def __init__(self, writer: RowWriter[R], rows: Iterable[object], journal: Journal | None) -> None:
        self._writer = writer
        self.writes, self.results = writer.writes(rows)
        self.names: dict[int, str] = {}
        self.entries: dict[int, Entry] = {}
        if journal is not None:
            self.names = {write.row: journal.name(write.request) for write in self.writes}
            found = {row: journal.entry(name) for row, name in self.names.items()}
            self.entries = {row: entry for row, entry in found.items() if entry is not None}
        # The code of a row that is done may have been changed by that very row: the journal knows its record.
        self.writes = [
            replace(write, key=entry.key, code="")
            if write.code and (entry := self.entries.get(write.row)) and entry.state == "ok"
            else write
            for write in self.writes
        ]

    def resolving(self) -> Flow[None]:
        """Look up the codes that rows name. Sends nothing if there are none."""
        codes = list(dict.fromkeys(write.code for write in self.writes if write.code))
        if not codes or self._writer.look_up is None:
            return
        found = yield from self._writer.look_up(codes)
        writes: list[Write] = []
        for write in self.writes:
            try:
                writes.append(self._resolved(write, found) if write.code else write)
            except (NotFound, AmbiguousCode) as error:
                self.results.append(BulkResult(write.row, "error", error=error))
        self.writes = writes

    def _resolved(self, write: Write, found: Mapping[str, list[Any]]) -> Write:
        place = self._writer.place
        key = only_match(write.code, found.get(write.code, []), place.account_id).id
        return Write(write.row, place.redirected(write.request, key), key)
