"""
Reading one table: first everything, then what changed, a page at a time; each page tells how to go on after it.

Nothing here writes. A reading that was cut off goes on from the state that was kept with its last page.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.errors import BadRequest, DecodeError, NotFound, QueryError
from lightspeed_pos.listing.pager import Pager, next_page, pager_of
from lightspeed_pos.query import one_of
from lightspeed_pos.requests.place import has_archived
from lightspeed_pos.requests.search import search
from lightspeed_pos.responses.decode import Listing, read_rows
from lightspeed_pos.sync.batch import Batch, Below, Days, Part, Row, Whole

if TYPE_CHECKING:
    from lightspeed_pos.catalogue.strategies import Strategy
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.model.loader import AnyLoader
    from lightspeed_pos.sync.state import TableState

# The order in which rows are committed by the service is not that of their stamps.  [not documented]
OVERLAP = timedelta(minutes=5)
# Late sales change the reports of earlier days; so far back they are read again.  [not documented]
WINDOW = timedelta(days=45)
_LONGEST_QUIET_DAYS = 400  # without sales, beyond which older reports are not looked for
# Read from the newest on at first, so that reports on the last months can be made early.
_NEWEST_FIRST = {"Sale", "SaleLine", "SalePayment"}
# Rows that are deleted while their parent changes: what a changed parent has now is read with it.
_LINES = {
    "Sale": (("SaleLine", "saleID"), ("SalePayment", "saleID")),
    "Order": (("OrderLine", "orderID"),),
    "Workorder": (("WorkorderItem", "workorderID"), ("WorkorderLine", "workorderID")),
    "Inventory Transfer": (("TransferItem", "transferID"),),
    "InventoryCount": (("InventoryCountItem", "inventoryCountID"),),
}


class Reader:
    """Reads one table on from its state: `next()` gives the next batch, None when there is no more."""

    def __init__(self, loader: AnyLoader[Any], strategy: Strategy, state: TableState, kept: set[str]) -> None:
        """`kept` are the endpoints whose tables are kept: lines of others are not read."""
        self.strategy = strategy
        self.state = state
        self._loader = loader
        self._endpoint = ENDPOINTS[strategy.endpoint]
        self._kept = kept
        self._is_first = not state.is_complete
        self._date: datetime | None = None  # of the service, of the last answer
        self._over = False
        self._resumed = bool(state.next_url)
        self._pager: Pager | None = None
        self._days: Iterator[Days] | None = None

    def next(self) -> Flow[Batch | None]:
        """The next page as a batch."""
        if self._over:
            return None
        if self.strategy.how == "window":
            return (yield from self._next_days())
        listing = yield from self._next_listing()
        began = self.state.begun or self._now()
        rows = listing.records if listing is not None else []
        done = listing is None or not listing.next_url or self._knows_the_rest(listing)
        self._over = done
        parts = yield from self._parts(rows)
        self.state = self._after(rows, began, "" if listing is None else listing.next_url, done=done)
        if done and self.strategy.how == "full":
            ids = frozenset(self.state.seen) if self._endpoint.id else None
            parts.append(Part(self.strategy, [], gone=Whole(ids)))
            self.state = self.state.but(seen=())
        return Batch(self.strategy, self.state, parts, ended=done)

    def _next_listing(self) -> Flow[Listing[Row] | None]:
        if self._pager is None:
            self._pager = self._pager_from(self.state.next_url or None)
        try:
            listing = yield from next_page(self._pager, self._read, self._loader.driver.policy)
        except (BadRequest, DecodeError, QueryError, NotFound):
            if not self._resumed:
                raise
            # The link of the reading that was cut off is not accepted any more.
            self._pager = self._pager_from(None)
            listing = yield from next_page(self._pager, self._read, self._loader.driver.policy)
        self._resumed = False
        return listing

    def _pager_from(self, start: str | None) -> Pager:
        needs = list(self.strategy.needs) if self._is_first or self.strategy.how != "stamp" else []
        found = search(
            self._endpoint,
            params=self._params() | ({"load_relations": needs} if needs else {}),
            archived="include" if has_archived(self._endpoint) else None,
        )
        place = self._loader.place(self._endpoint)
        try:
            return pager_of(place, found, 100, start, self._loader.origin)
        except QueryError:
            if start is None:
                raise
            return pager_of(place, found, 100, None, self._loader.origin)

    def _params(self) -> dict[str, Any]:
        """Filter and order in the API's own names."""
        endpoint, how = self._endpoint, self.strategy.how
        by_id = {"sort": endpoint.id} if endpoint.id in endpoint.sortable else {}
        if how == "newest first" and not self._is_first:
            return {"sort": f"-{self.strategy.stamp}"}
        if how == "id":
            return {endpoint.id: f">,{self.state.last_id}", **by_id}
        if self._is_first or self.state.watermark is None or how == "full":
            newest = by_id and self.strategy.endpoint in _NEWEST_FIRST
            return {"sort": f"-{endpoint.id}"} if newest else by_id
        since = (self.state.watermark - OVERLAP).astimezone(UTC).isoformat(timespec="seconds")
        order = {"sort": self.strategy.stamp} if how == "stamp" else by_id
        return {self.strategy.stamp: f">=,{since}", **order}

    def _parts(self, rows: list[Row]) -> Flow[list[Part]]:
        """The rows of a page, with the relations that they need, and the lines of parents that changed."""
        strategy, endpoint = self.strategy, self._endpoint
        asked_along = self._is_first or strategy.how != "stamp"
        relations = strategy.needs if asked_along else ()
        if strategy.needs and not asked_along and rows:
            # Most pages of changes are short: what few rows lead to is cheaper to ask for by their ids.
            rows = yield from self._by_ids(endpoint, endpoint.id, _ids(rows, endpoint.id), strategy.needs)
            relations = strategy.needs
        parts = [Part(strategy, rows, relations)]
        if not self._is_first:
            for name, key in _LINES.get(strategy.endpoint, ()):
                parents = _ids(rows, endpoint.id)
                if name in self._kept and parents:
                    parts.append((yield from self._lines(name, key, parents)))
        return parts

    def _lines(self, name: str, key: str, parents: list[int]) -> Flow[Part]:
        from lightspeed_pos.catalogue.strategies import STRATEGIES

        strategy = STRATEGIES[name]
        rows = yield from self._by_ids(ENDPOINTS[name], key, parents, strategy.needs)
        return Part(strategy, rows, strategy.needs, Below(key, frozenset(parents)))

    def _by_ids(self, endpoint: Endpoint, key: str, ids: list[int], relations: tuple[str, ...]) -> Flow[list[Row]]:
        """All rows whose `key` is one of the ids, archived ones included."""
        python = next(one.python for one in ENTITIES[endpoint.entity].fields if one.name == key)
        found = search(
            endpoint,
            {python: one_of(ids)},
            params={"load_relations": list(relations)} if relations else None,
            archived="include" if has_archived(endpoint) else None,
        )
        pager = pager_of(self._loader.place(endpoint), found, 100, None, self._loader.origin)
        rows: list[Row] = []

        def read(reply: Reply) -> Listing[Row]:
            return read_rows(reply, endpoint.json_key)

        while (listing := (yield from next_page(pager, read, self._loader.driver.policy))) is not None:
            rows += listing.records
        return rows

    def _after(self, rows: list[Row], began: datetime, next_url: str, *, done: bool) -> TableState:
        """The state when these rows are kept."""
        ids = _ids(rows, self._endpoint.id) if self._endpoint.id else []
        state = self.state.but(begun=began, next_url=next_url)
        if self.strategy.how == "id":
            state = state.but(last_id=max([state.last_id, *ids]))
        if self.strategy.how == "full":
            state = state.but(seen=(*state.seen, *ids))
        if done:
            state = state.but(begun=None, next_url="", watermark=began, read_at=self._here())
        return state

    def _knows_the_rest(self, listing: Listing[Row]) -> bool:
        """Whether all that is still to come was there before the watermark, as the link to the next page tells."""
        if self.strategy.how != "newest first" or self.state.watermark is None:
            return False
        stamp = _cursor_stamp(listing.next_url)
        return stamp is not None and stamp < self.state.watermark - OVERLAP

    def _next_days(self) -> Flow[Batch | None]:
        """Reports: the last days, and at first all days before as long as there is something."""
        if self._days is None:
            yield from self._ask_date()
            self._days = self._day_ranges()
            self._quiet = 0
        days = next(self._days, None)
        if days is None:
            return None
        start, end = (param.name for param in self._endpoint.params if "date" in param.name.lower())
        if start.lower().startswith("end"):
            start, end = end, start
        found = search(self._endpoint, params={start: days.first.isoformat(), end: days.last.isoformat()})
        pager = pager_of(self._loader.place(self._endpoint), found, 100, None, self._loader.origin)
        rows: list[Row] = []
        while (listing := (yield from next_page(pager, self._read, self._loader.driver.policy))) is not None:
            rows += listing.records
        self._quiet = 0 if rows else self._quiet + (days.last - days.first).days + 1
        self._over = not self._is_first or self._quiet >= _LONGEST_QUIET_DAYS
        if self._over:
            self.state = self.state.but(begun=None, watermark=self._now(), read_at=self._here(), last_id=0)
        else:
            self.state = self.state.but(begun=self.state.begun or self._now(), last_id=days.first.toordinal())
        part = Part(self.strategy, rows, (), days)
        return Batch(self.strategy, self.state, [part], ended=self._over)

    def _day_ranges(self) -> Iterator[Days]:
        """Ranges of days, the newest first; a reading that was cut off goes on below the last one."""
        today = self._now().date() + timedelta(days=1)  # it is tomorrow already somewhere
        last = date.fromordinal(self.state.last_id) - timedelta(days=1) if self.state.last_id else today
        while last > date(2000, 1, 1):
            first = last - WINDOW
            yield Days(first, last)
            last = first - timedelta(days=1)

    def _ask_date(self) -> Flow[None]:
        """One cheap request, for the clock of the service."""
        place = self._loader.place(ENDPOINTS["Shop"])
        found = search(ENDPOINTS["Shop"])
        pager = pager_of(place, found, 1, None, self._loader.origin)

        def read(reply: Reply) -> Listing[Row]:
            self._note_date(reply)
            return Listing([], "")

        yield from next_page(pager, read, self._loader.driver.policy)

    def _read(self, reply: Reply) -> Listing[Row]:
        self._note_date(reply)
        return read_rows(reply, self._endpoint.json_key)

    def _note_date(self, reply: Reply) -> None:
        try:
            self._date = parsedate_to_datetime(reply.headers.get("date", "")).astimezone(UTC)
        except (ValueError, TypeError):
            self._date = None

    def _now(self) -> datetime:
        """The service's clock at its last answer; this computer's if it did not say."""
        return self._date or self._here()

    def _here(self) -> datetime:
        """This computer's clock, by which it is told when a table is due again."""
        return datetime.fromtimestamp(self._loader.driver.clock.now(), UTC)


def _cursor_stamp(link: str) -> datetime | None:
    """The stamp in the cursor of a link: base64 of `["2025-12-28T07:45:59+00:00", 19901]`.  [seen, not documented]"""
    cursor = dict(parse_qsl(urlsplit(link).query)).get("after", "")
    try:
        stamp = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_"))[0]
        return datetime.fromisoformat(stamp).astimezone(UTC)
    except (ValueError, TypeError, LookupError):
        return None


def _ids(rows: list[Row], key: str) -> list[int]:
    """The ids of rows, each once."""
    return list(dict.fromkeys(int(row[key]) for row in rows if str(row.get(key) or "").isdecimal()))
