"""
Reading one table: first everything, then what changed, a page at a time; each page tells how to go on after it.

Nothing here writes. A reading that was cut off goes on from the state that was kept with its last page.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import msgspec

from lightspeed_pos._version import __version__
from lightspeed_pos.catalogue import ENDPOINTS, Endpoint
from lightspeed_pos.catalogue.strategies import STRATEGIES, Strategy
from lightspeed_pos.errors import BadRequest, DecodeError, NotFound, QueryError
from lightspeed_pos.sync.batch import Batch, Below, Part, Range, Row, Whole
from lightspeed_pos.sync.service import PAGE, ids_of

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.listing.pager import Pager
    from lightspeed_pos.requests.search import Search
    from lightspeed_pos.responses.decode import Listing
    from lightspeed_pos.sync.service import Service
    from lightspeed_pos.sync.state import TableState

# The service need not commit rows in the order of their stamps or ids: a row may be this late.  [not documented]
OVERLAP = timedelta(minutes=5)
# After the first reading so many rows before the last one are read again.
ID_OVERLAP = 50
# Read from the newest on at first, so that reports on the last months can be made early.
NEWEST_FIRST = {"Sale", "SaleLine", "SalePayment"}
# Rows that are deleted while their parent changes: what a changed parent has now is read with it.
LINES = {
    "Sale": (("SaleLine", "saleID"), ("SalePayment", "saleID")),
    "Order": (("OrderLine", "orderID"),),
    "Workorder": (("WorkorderItem", "workorderID"), ("WorkorderLine", "workorderID")),
    "Inventory Transfer": (("TransferItem", "transferID"),),
    "InventoryCount": (("InventoryCountItem", "inventoryCountID"),),
}
# Records that change with the record that holds their id, while their own stamp stays.  [seen in the sandbox]
FOLLOW = {"Customer": (("CreditAccount", "creditAccountID"),)}
# Tables of what happened: a first reading `since` a day leaves out what is older. The value is the field to filter by.
HISTORY = {
    "Sale": "timeStamp",
    "SaleLine": "timeStamp",
    "CCCharge": "timeStamp",
    "InventoryLog": "createTime",
    "ProcessingFee": "createTime",
    "RegisterCount": "createTime",
    "RegisterWithdraw": "createTime",
    "SaleVoid": "createTime",
}


class Reader:
    """Reads one table on from its state: `next()` gives the next batch, None when there is no more."""

    def __init__(
        self, service: Service, strategy: Strategy, state: TableState, kept: AbstractSet[str], *, foresee: bool = False
    ) -> None:
        """
        `kept` are the endpoints whose tables are kept: lines of others are not read.

        With `foresee` a long first reading asks at its start how many rows will come, for one drip: see `expected`.
        """
        self.strategy = strategy
        self.state = state
        self.expected: int | None = None
        self._service = service
        self._endpoint: Endpoint = ENDPOINTS[strategy.endpoint]
        self._kept = kept
        self._reads_all = state.again or not state.is_complete
        self._marks_gone = (state.again or strategy.how == "full") and not strategy.expressly
        self._pages = 0  # that came
        self._as_before = not self._reads_all
        self._foresee = foresee and self._reads_all
        self._over = False
        self._resumed = bool(state.next_url)
        self._pager: Pager | None = None
        # Its newest row tells whether there is anything new: then a page of it is enough, without relations.
        self._is_probe = strategy.how == "newest first" and not self._reads_all and not state.next_url
        self._is_sortable = self._endpoint.id in self._endpoint.sortable

    @property
    def page_search(self) -> Search:
        """What is asked for, page by page."""
        strategy = self.strategy
        along = strategy.needs if (self._reads_all or strategy.how != "stamp") and not self._is_probe else ()
        return self._service.search(self._endpoint, self._params(), along)

    def next(self) -> Flow[Batch | None]:
        """The next page as a batch."""
        if self._over:
            return None
        listing = yield from self._next_listing()
        if listing is not None and self._is_probe:
            if self._knows_the_rest(listing.next_url):
                listing = replace(listing, records=[])
            else:
                self._is_probe, self._pager = False, None
                listing = yield from self._next_listing()
        began = self.state.begun or self._service.now()
        rows = listing.records if listing is not None else []
        link = "" if listing is None else listing.next_url
        ended = not link or self._knows_the_rest(link)
        self._over = done = ended and (self.state.expressly or not self.strategy.expressly)
        ids = ids_of(rows, self._endpoint.id) if self._endpoint.id else []
        if self._foresee:
            self._foresee = False
            yield from self._look_ahead(ids, link)
        gone = self._gone(ids, done=done)
        if self._came_as_before(rows, link):
            parts = [Part(self.strategy, [], self.strategy.needs)]
        else:
            parts = yield from self._parts(rows, gone)
        self.state = self._after(ids, began, link)
        if done:
            yield from self._end(began)
        elif ended:
            self.state, self._pager = self.state.but(expressly=True, next_url="", place=0), None
        return Batch(self.strategy, self.state, parts, ended=done)

    def _next_listing(self) -> Flow[Listing[Row] | None]:
        if self._pager is None:
            self._pager = self._pager_from(self.state.next_url or None)
        try:
            listing = yield from self._service.page(self._pager, self._endpoint)
        except (BadRequest, DecodeError, QueryError, NotFound):
            if not self._resumed:
                raise
            # The link of the reading that was cut off is not accepted any more.
            self._pager = self._pager_from(None)
            listing = yield from self._service.page(self._pager, self._endpoint)
        self._resumed = False
        return listing

    def _pager_from(self, start: str | None) -> Pager:
        found = self.page_search
        try:
            if start is not None:
                return self._service.pager(found, start)
        except QueryError:  # kept by a version that asked otherwise
            pass
        self._resumed = False
        self.state = self.state.but(place=0, seen=())
        return self._service.pager(found, limit=1 if self._is_probe else PAGE)

    def _params(self) -> dict[str, Any]:
        """Filter and order in the API's own names."""
        return {**self._usual_params(), **self._expressly}

    @property
    def _expressly(self) -> dict[str, str]:
        return dict(self.strategy.expressly) if self.state.expressly else {}

    def _usual_params(self) -> dict[str, Any]:
        endpoint, how, state = self._endpoint, self.strategy.how, self.state
        by_id = {"sort": endpoint.id} if self._is_sortable else {}
        if how == "full" or state.again:
            return by_id
        if state.watermark is None:
            return self._first_params(by_id)
        if how == "newest first":
            return {"sort": f"-{self.strategy.stamp}"}
        if how == "id":
            return {endpoint.id: f">,{state.settled_id}", **by_id}
        changed = {self.strategy.stamp: _from(state.watermark - OVERLAP)}
        return {**changed, **({"sort": self.strategy.stamp} if how == "stamp" else by_id)}

    def _first_params(self, by_id: dict[str, Any]) -> dict[str, Any]:
        since, name = self.state.since, self.strategy.endpoint
        if since is not None and self.strategy.how == "newest first":
            return {"sort": f"-{self.strategy.stamp}"}
        wanted = since_filter(self.strategy, self.state)
        return {**wanted, **({"sort": f"-{self._endpoint.id}"} if by_id and name in NEWEST_FIRST else by_id)}

    def _came_as_before(self, rows: list[Row], link: str) -> bool:
        """Whether this page and all before it are those of the last reading; else it is noted for the next one."""
        if self.strategy.how != "full" or self.strategy.expressly:
            return False
        # Where a reading goes on that was cut off, its next page counts as the first, and never is as that was.
        number, known = self._pages, self.state.fingerprints
        self._pages += 1
        fingerprint = _fingerprint(rows, link)
        self._as_before = self._as_before and known[number : number + 1] == (fingerprint,)
        if not self._as_before:
            self.state = self.state.but(fingerprints=(*known[:number], fingerprint), unfollowed=True)
        return self._as_before

    def _parts(self, rows: list[Row], gone: Range | None) -> Flow[list[Part]]:
        """The rows of a page, with the relations that they need, and the lines of parents that changed."""
        strategy, endpoint = self.strategy, self._endpoint
        if strategy.needs and strategy.how == "stamp" and not self._reads_all and rows:
            # Most pages of changes are short: what few rows lead to is cheaper to ask for by their ids.
            ids = ids_of(rows, endpoint.id)
            rows = yield from self._service.by_ids(endpoint, endpoint.id, ids, strategy.needs, self._expressly)
        parts = [Part(strategy, rows, strategy.needs, gone)]
        # A first reading of all gets the lines from their own table.
        if not self._reads_all or self.state.since is not None:
            for name, key in LINES.get(strategy.endpoint, ()):
                parents = ids_of(rows, endpoint.id)
                if name in self._kept and parents:
                    parts.append((yield from self._lines(STRATEGIES[name], key, parents)))
        if not self._reads_all:
            for name, key in FOLLOW.get(strategy.endpoint, ()):
                ids = [one for one in ids_of(rows, key) if one]
                if name in self._kept and ids:
                    other = STRATEGIES[name]
                    found = yield from self._service.by_ids(ENDPOINTS[name], key, ids, other.needs)
                    parts.append(Part(other, found, other.needs))
        if self._over and strategy.how == "full" and not self._is_sortable:
            met = frozenset((*self.state.seen, *ids_of(rows, endpoint.id))) if endpoint.id else None
            parts.append(Part(strategy, [], gone=Whole(met)))
        return parts

    def _lines(self, strategy: Strategy, key: str, parents: list[int]) -> Flow[Part]:
        rows = yield from self._service.by_ids(ENDPOINTS[strategy.endpoint], key, parents, strategy.needs)
        return Part(strategy, rows, strategy.needs, Below(key, frozenset(parents)))

    def _gone(self, ids: list[int], *, done: bool) -> Range | None:
        """The ids of which this page shows all there are; None where nothing can be said."""
        if not (self._marks_gone and self._is_sortable):
            return None
        if ids != sorted(set(ids)) or (ids and ids[0] <= self.state.place):
            self._marks_gone = False  # the page does not go by ids: nothing is said about what is missing
            return None
        if not ids and not done:
            return None
        return Range(self.state.place + 1, None if done else ids[-1])

    def _after(self, ids: list[int], began: datetime, link: str) -> TableState:
        """The state when these rows are kept."""
        state = self.state.but(begun=began, next_url=link)
        if self.strategy.how == "id":
            state = state.but(last_id=max([state.last_id, *ids]))
        if self._is_sortable and ids:
            state = state.but(place=ids[-1])
        if self.strategy.how == "full" and not self._is_sortable:
            state = state.but(seen=(*state.seen, *ids))
        return state

    def _end(self, began: datetime) -> Flow[None]:
        """The state after the last page."""
        state = self.state
        if self.strategy.how == "id":
            if state.since is not None and not state.last_id:
                # Nothing happened since then: what is older stays left out.
                state = state.but(last_id=(yield from self._service.highest_id(self._endpoint)))
            state = _settled(state, began)
        self.state = state.but(
            watermark=began,
            again=False,
            expressly=False,
            begun=None,
            next_url="",
            place=0,
            seen=(),
            read_at=self._service.here(),
        )

    def _look_ahead(self, ids: list[int], link: str) -> Flow[None]:
        """Ids are nearly dense, so the newest one tells about how many rows are still to come, these included."""
        if not link or not self._is_sortable:
            self.expected = None if link else len(ids)
        elif self.strategy.endpoint in NEWEST_FIRST and not self.state.again:
            self.expected = ids[0] if ids and self.state.since is None else None
        elif self.state.since is None or self.state.again:
            newest = yield from self._service.highest_id(self._endpoint)
            self.expected = max(newest - self.state.place, len(ids))

    def _knows_the_rest(self, link: str) -> bool:
        """Whether all that is still to come was there before the watermark, as the link to the next page tells."""
        if self.strategy.how != "newest first" or self.state.again:
            return False
        known = self.state.watermark - OVERLAP if self.state.watermark is not None else self.state.since
        if known is None:
            return False
        stamp = _cursor_stamp(link)
        return stamp is not None and stamp < known


def _fingerprint(rows: list[Row], link: str) -> str:
    """Other rows have another one; so has a last page, and what another version reads, which may know more fields."""
    text = msgspec.json.encode([__version__, bool(link), rows])
    return hashlib.blake2b(text, digest_size=8).hexdigest()


def _settled(state: TableState, now: datetime) -> TableState:
    """Rows up to an id that was known for long enough are not read again."""
    if state.settles_at is None:
        settled = max(0, state.last_id - ID_OVERLAP)
    elif now < state.settles_at:
        return state
    else:
        settled = state.settling_id
    return state.but(settled_id=settled, settling_id=state.last_id, settles_at=now + OVERLAP)


def since_filter(strategy: Strategy, state: TableState) -> dict[str, str]:
    """The filter of a first reading that leaves out what is older, in the API's names."""
    if state.since is None or strategy.endpoint not in HISTORY:
        return {}
    return {HISTORY[strategy.endpoint]: _from(state.since)}


def _from(moment: datetime) -> str:
    return f">=,{moment.astimezone(UTC).isoformat(timespec='seconds')}"


def _cursor_stamp(link: str) -> datetime | None:
    """The stamp in the cursor of a link: base64 of `["2025-12-28T07:45:59+00:00", 19901]`.  [seen, not documented]"""
    cursor = dict(parse_qsl(urlsplit(link).query)).get("after", "")
    try:
        stamp = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_"))[0]
        return datetime.fromisoformat(stamp).astimezone(UTC)
    except (ValueError, TypeError, LookupError):
        return None
