"""
Walking a listing: which page to ask for next, and when it is over.

A listing is complete or raises: it never ends early and quietly, and never loops.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from lightspeed_pos.calls.call import call
from lightspeed_pos.errors import DecodeError, LightspeedError, QueryError, ServerError
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.listing.links import completed, lacking, target_of, unlike_names, without_cursor
from lightspeed_pos.listing.progress import Progress
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.requests.shown import shown

if TYPE_CHECKING:
    from lightspeed_pos.calls.retry import Policy
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.requests.place import Place
    from lightspeed_pos.requests.search import Search
    from lightspeed_pos.responses.decode import Listing

T = TypeVar("T")

SERVER_ERRORS_BEFORE_HALVING = 2
MOST_AHEAD = 32  # pages kept in memory that may never be wanted
MOST_EMPTY_PAGES = 3  # in a row that say that more follow; one may be, where its records were deleted meanwhile
_LIMIT = re.compile(r"(?<=[?&]limit=)\d+")


class Part(NamedTuple):
    """A listing by one search: where to begin, and the first page of that search, which says all that is asked for."""

    target: str
    asked: str


class Pager:
    """
    The pages of one listing, or of several one after another (the parts of a long `one_of`).

    Ask `next_request()`, tell `took(listing)` or `failed(error)`, until `next_request()` is None.
    """

    def __init__(
        self,
        parts: Iterable[str | Part],
        *,
        origin: str,
        cost: Decimal,
        account_id: int | None,
        heavy: bool,
        own_id: str = "",
    ) -> None:
        """
        `parts` are first pages below `origin`, or places to resume at. A `heavy` listing loads relations: a page may be
        too much. `own_id` is the API name of the records' own id, by which repeated records are known.
        """
        self._parts = (part if isinstance(part, Part) else Part(part, part) for part in parts)
        self._origin = origin
        self._request = Request(method="GET", target="", cost=cost, account_id=account_id)
        self._heavy = heavy
        self._own_id = own_id
        self._seen: set[int] = set()
        self._target: str | None
        self._asked: str
        self._progress: Progress | None
        self._empty_pages: int
        self._next_part()

    @property
    def server_errors(self) -> int | None:
        """How often to send one page again after a 5xx or a broken body; None for as often as anything else."""
        return SERVER_ERRORS_BEFORE_HALVING - 1 if self._heavy and self._size() > 1 else None

    def next_request(self) -> Request | None:
        """The request for the next page, None at the end."""
        return None if self._target is None else replace(self._request, target=self._target)

    def took(self, listing: Listing[T]) -> Listing[T]:
        """The page that came, with the link by which the listing can be resumed; see `arrived`."""
        return replace(listing, next_url=self.arrived(listing.next_url, listing.records))

    def arrived(self, next_url: str, records: Sequence[Any] | None = None) -> str:
        """
        A page came; `next_url` is the link to the one after it, "" at the end of this listing.

        Returns the link by which the listing can be resumed: what `next_url` lacks of the search is put back. Raises
        DecodeError if the link leads elsewhere or back, if pages without `records` have no end, or if a page repeats
        records after something was put back, as then the service may have begun anew.
        """
        if self._progress is not None and records is not None:
            self._progress.check(records)
        if not next_url:
            self._next_part()
            return ""
        if records is not None:
            self._empty_pages = 0 if records else self._empty_pages + 1
            if self._empty_pages > MOST_EMPTY_PAGES:
                raise DecodeError(f"{self._empty_pages} pages in a row hold no records and say that more follow.")
        # Only hashes are kept of the pages seen, so that a long stream stays small.
        self._seen.add(hash(self._target))
        link = target_of(next_url, self._origin, self._asked)
        target = completed(link, self._asked, self._size())
        if target != link and self._progress is None:
            self._progress = Progress(self._own_id, self._asked)
            self._progress.check(records or ())
        if hash(target) in self._seen:
            raise DecodeError(f"The listing loops: after {self._target} comes {target}, which came before.")
        self._target = target
        return f"{self._origin}{target}"

    def failed(self, error: LightspeedError) -> None:
        """A page failed for good: ask for smaller pages from the same place on, or raise."""
        too_much = isinstance(error, (ServerError, DecodeError))
        if not (self._heavy and too_much and self._size() > 1) or self._target is None:
            raise error
        self._target = _LIMIT.sub(str(self._size() // 2), self._target)

    def _next_part(self) -> None:
        self._target, self._asked = next(self._parts, (None, ""))
        self._progress = None
        self._empty_pages = 0

    def _size(self) -> int:
        found = _LIMIT.search(self._target or "")
        return int(found.group()) if found else 1


def next_page(pager: Pager, read: Callable[[Reply], Listing[T]], policy: Policy) -> Flow[Listing[T] | None]:
    """The next page of a listing, None after the last. Where the service fails at a page, smaller ones are tried."""
    while (request := pager.next_request()) is not None:
        try:
            listing = yield from call(request, read, replace(policy, server_errors=pager.server_errors))
        except LightspeedError as error:
            pager.failed(error)
            continue
        return pager.took(listing)
    return None


def pages_ahead(prefetch: object) -> int:
    """How many pages to read before they are asked for. Raises QueryError for what is no small whole number."""
    if isinstance(prefetch, bool) or not isinstance(prefetch, int) or not 0 <= prefetch <= MOST_AHEAD:
        raise QueryError(
            f"prefetch is how many pages to read ahead, a whole number from 0 to {MOST_AHEAD}, not {shown(prefetch)}."
        )
    return prefetch


def resumed(start: object, origin: str, first: str) -> str:
    """Target to resume at: `start` is the `next_url` of an earlier page of `first`'s listing, else a QueryError."""
    if start == "":
        raise QueryError('start="" is the next_url of the last page: nothing comes after it. None begins anew.')
    if not isinstance(start, str) or not start.startswith(("http://", "https://")):
        raise QueryError(f"start is the next_url of a page, a link that begins with {origin}, not {shown(start)}.")
    try:
        return target_of(start, origin, first)
    except DecodeError as error:
        raise QueryError(f"start takes the next_url of a page of this listing: {error}") from None


def pager_of(place: Place, search: Search, limit: int, start: str | None, origin: str) -> Pager:
    """The pages of a search; `start` resumes at the link of an earlier page."""
    firsts = (f"{place.path}.json?{query}" for query in search.first_pages(limit))
    return Pager(
        firsts if start is None else _from(place, resumed(start, origin, f"{place.path}.json"), firsts),
        origin=origin,
        cost=list_cost(search),
        account_id=place.account_id,
        heavy=bool(search.relations),
        own_id=place.endpoint.id,
    )


def _from(place: Place, target: str, firsts: Iterator[str]) -> Iterator[str | Part]:
    """`target`, and the first pages of the parts after its own. QueryError if it is no page of this search."""
    asked = list(firsts)
    for number, first in enumerate(asked):
        # One part, and a link of a service that leaves out what was asked: it cannot be a link of anything else.
        if not lacking(target, first, bare_too=len(asked) == 1):
            whole = completed(target, first, size=None)
            yield Part(whole, without_cursor(whole))
            yield from asked[number + 1 :]
            return
    if asked:
        others = ", ".join(unlike_names(place.endpoint.entity, lacking(target, asked[-1])))
        raise QueryError(f"start holds the whole search, and not the same {others}: leave out what differs.")
