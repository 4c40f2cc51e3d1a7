"""
Changes of records, found by reading the followed tables again and comparing rows with what is known of them.

It decides and does not act: `Following.next()` is a flow, and a memory keeps what is known.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.strategies import STRATEGIES, Strategy
from lightspeed_pos.errors import DecodeError, QueryError, RateLimited, ServerError, TransportError
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.requests.suggestions import close
from lightspeed_pos.sync.batch import Below, Part, Range, Whole
from lightspeed_pos.sync.known import Event, InToken, Known, Memory, Page, Place, Position, Row, print_of
from lightspeed_pos.sync.reader import ID_OVERLAP, LINES, OVERLAP, Reader
from lightspeed_pos.sync.service import Service, ids_of
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.timetable import due

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.model.changed import Change, Kind
    from lightspeed_pos.model.loader import AnyLoader

# Errors after which the same reading can be gone on with later.
PASSING = (TransportError, ServerError, RateLimited, DecodeError)

_PARENT = {line: key for lines in LINES.values() for line, key in lines}


def followed(only: Iterable[str] | str | None) -> list[Strategy]:
    """
    The tables to follow, in the order of their reading: those that are named, else those that change all day.

    Raises QueryError for a name that is no table, or of a table without ids.
    """
    if isinstance(only, str):
        only = only.split(",")
    names = None if only is None else [name.strip().replace("-", "_") for name in only if name.strip()]
    possible = {one.table: one for one in STRATEGIES.values() if one.how != "window" and ENDPOINTS[one.endpoint].id}
    if names is None:
        names = [one.table for one in possible.values() if one.tier == "run"]
    for name in names:
        if name not in possible:
            alike = close(name, possible)
            meant = f"Did you mean {' or '.join(alike)}?" if alike else f"There are {', '.join(sorted(possible))}."
            raise QueryError(f"{name} is no table that can be followed. {meant}")
    if not names:
        raise QueryError("There is no table to follow: name one, such as sales.")
    return due({}, datetime.min.replace(tzinfo=UTC), tables=names)


def price(loader: AnyLoader[Any], tables: Sequence[Strategy]) -> Decimal:
    """What looking once costs in drips where nothing has changed."""
    service = Service(loader)
    plain_reading = TableState(watermark=service.here())
    return sum(
        (list_cost(Reader(service, one, plain_reading, frozenset()).page_search) for one in tables), start=Decimal(0)
    )


def in_token(account_id: int, since: str | None) -> InToken:
    """The memory that lies in a token, or an empty one."""
    return InToken(Position(account_id=account_id) if since is None else Position.from_token(since, account_id))


class Following:
    """Follows tables of one account: `next()` gives the changes of the next page, None when all tables were read."""

    def __init__(
        self, loader: AnyLoader[Any], memory: Memory, tables: Sequence[Strategy], *, from_now: bool = False
    ) -> None:
        """With `from_now` what happened before the first reading is learned and not given."""
        self._service = Service(loader)
        self._memory = memory
        self._tables = tables
        self._endpoints = frozenset(one.endpoint for one in tables)
        self._to_silence = set(self._endpoints) if from_now else set[str]()
        self._waiting: Iterator[Strategy] | None = None
        self._reader: Reader | None = None

    @property
    def token(self) -> str:
        """Text that stands for all that was given."""
        return self._memory.token

    def next(self) -> Flow[list[Change] | None]:
        """The changes of the next page. After an error the table is read on from its last page."""
        try:
            while True:
                if self._reader is None:
                    strategy = self._next_table()
                    if strategy is None:
                        return None
                    self._reader = yield from self._begun(strategy)
                batch = yield from self._reader.next()
                if batch is None:
                    self._reader = None
                    continue
                page = self._page(self._reader.strategy, batch.state, batch.parts, ended=batch.ended)
                return self._memory.keep(page, self._service.now())
        except BaseException:
            self._reader = self._waiting = None
            raise

    def _next_table(self) -> Strategy | None:
        if self._waiting is None:
            # New tables come first, so that "from now on" is soon; then those whose reading was cut off.
            places = self._memory.places
            order = sorted(self._tables, key=lambda one: one.endpoint in places and not _is_under_way(places, one))
            self._waiting = iter(order)
        found = next(self._waiting, None)
        if found is None:
            self._waiting = None
        return found

    def _begun(self, strategy: Strategy) -> Flow[Reader]:
        place = self._memory.places.get(strategy.endpoint)
        if place is None:
            place = yield from self._first_place(strategy)
        elif strategy.endpoint in self._to_silence:
            place = place.but(silent=True)
        self._to_silence.discard(strategy.endpoint)
        self._memory.keep(Page(strategy.endpoint, place, ended=False), self._service.now())
        return Reader(self._service, strategy, place.state, self._endpoints)

    def _first_place(self, strategy: Strategy) -> Flow[Place]:
        """
        The place of a table that is followed from now on.

        Its first reading is silent: it learns the rows that the overlap would bring again.
        """
        endpoint, service = ENDPOINTS[strategy.endpoint], self._service
        if strategy.how == "full":
            yield from service.ask_time()
            return Place(state=TableState(watermark=service.now()), silent=True)
        top = 0
        if endpoint.id in endpoint.sortable:
            top = yield from service.highest_id(endpoint)
        else:
            yield from service.ask_time()
        now = service.now()
        state = TableState(watermark=now)
        if strategy.how == "id":
            settled = max(0, top - ID_OVERLAP)
            state = state.but(last_id=top, settled_id=settled, settling_id=top, settles_at=now + OVERLAP)
        place = Place(state=state, top=top, silent=True)
        if strategy.how == "newest first":
            # Its rows do not show their stamps: only those that are known can be told from those that changed.
            newest = service.pager(service.search(endpoint, {"sort": f"-{strategy.stamp}"}, strategy.needs))
            listing = yield from service.page(newest, endpoint)
            rows = [] if listing is None else listing.records
            learned = [_row(strategy.endpoint, id_, row) for id_, row in _by_id(endpoint.id, rows)]
            self._memory.keep(Page(strategy.endpoint, place, ended=True, learned=learned), now)
        return self._memory.places.get(strategy.endpoint, place)

    def _page(self, strategy: Strategy, state: TableState, parts: Sequence[Part], *, ended: bool) -> Page:
        place = self._memory.places[strategy.endpoint]
        page = Page(strategy.endpoint, place, ended)
        high = max(place.top, place.high)
        for part in parts:
            name, key = part.strategy.endpoint, ENDPOINTS[part.strategy.endpoint].id
            rows = dict(_by_id(key, part.rows))
            if part.strategy is strategy:
                self._compare(page, strategy, rows, place)
                high = max([high, *rows])
            else:
                self._learn_lines(page, name, part.strategy.stamp, rows)
            gone = self._gone(name, part, rows)
            if gone:
                self._forget(page, name, gone, silent=place.silent)
        page.place = place.but(
            state=state, top=high if ended else place.top, high=high, silent=place.silent and not ended
        )
        return page

    def _compare(self, page: Page, strategy: Strategy, rows: dict[int, dict[str, Any]], place: Place) -> None:
        """Rows of the table itself: those that differ from what is known are changes."""
        known = self._memory.known(strategy.endpoint, rows)
        for id_, content in rows.items():
            row, before = _row(strategy.endpoint, id_, content), known.get(id_)
            page.learned.append(row)
            if place.silent or (before is not None and before.print == row.known.print):
                continue
            kind = _kind(strategy, row, before, is_new=id_ > place.top or _is_recent(content, place))
            was = None if before is None else before.content
            page.events.append(Event(strategy.endpoint, id_, kind, was, row.known.content, row))

    def _learn_lines(self, page: Page, endpoint: str, stamp: str, rows: dict[int, dict[str, Any]]) -> None:
        """
        Lines of a record that changed. Their own table says what happened to them, but for those that are gone.

        What was there long before is learned here, so that it is known when it goes.
        """
        place = self._memory.places.get(endpoint)
        known = self._memory.known(endpoint, rows)
        for id_, content in rows.items():
            moment = _moment(content.get(stamp))
            if place is None or place.state.watermark is None or moment is None or id_ in known:
                continue
            if moment < place.state.watermark - OVERLAP:
                page.learned.append(_row(endpoint, id_, content))

    def _gone(self, endpoint: str, part: Part, rows: dict[int, Any]) -> set[int]:
        match part.gone:
            case Below():
                return self._memory.below(endpoint, part.gone.ids) - rows.keys()
            case Range():
                return self._memory.ids(endpoint, part.gone.low, part.gone.high) - rows.keys()
            case Whole() if part.gone.ids is not None:
                return self._memory.ids(endpoint, None, None) - part.gone.ids
            case _:
                return set()

    def _forget(self, page: Page, endpoint: str, gone: set[int], *, silent: bool) -> None:
        known = self._memory.known(endpoint, gone)
        for id_ in sorted(gone):
            page.forgotten.append((endpoint, id_))
            if not silent:
                page.events.append(Event(endpoint, id_, "deleted", known[id_].content, None))


def _is_under_way(places: Any, strategy: Strategy) -> bool:
    return places[strategy.endpoint].state.begun is not None


def _is_recent(content: dict[str, Any], place: Place) -> bool:
    """Whether the record was made since the last reading, as it says itself."""
    made, watermark = _moment(content.get("createTime")), place.state.watermark
    return made is not None and watermark is not None and made >= watermark - OVERLAP


def _kind(strategy: Strategy, row: Row, before: Known | None, *, is_new: bool) -> Kind:
    if before is None and (is_new or strategy.how in {"full", "id"}):
        return "created"
    if row.known.is_archived and (before is None or not before.is_archived):
        return "archived"
    return "updated"


def _row(endpoint: str, id_: int, content: dict[str, Any]) -> Row:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    archived = str(content.get("archived", "")).lower() in {"true", "1"}
    parent = ids_of([content], _PARENT[endpoint]) if endpoint in _PARENT else []
    return Row(endpoint, id_, Known(print_of(text, archived=archived), text), parent[0] if parent else 0)


def _by_id(key: str, rows: Iterable[dict[str, Any]]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Rows with their ids; a row without one is left out."""
    return ((ids[0], row) for row in rows if (ids := ids_of([row], key)))


def _moment(text: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
