"""
Collections: what the generated ones under `resources/` do.

A verb is a flow with one body. It is done at once in the `Collection` of a `Client`, and when it is awaited in the
`AsyncCollection` of an `AsyncClient`. Only what streams is written for each of them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, Generic, ParamSpec, TypeVar, cast, overload

from lightspeed_pos.bulk.rows import RowWriter
from lightspeed_pos.bulk.writes import AsyncBulkWrites, BulkWrites
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Action, Endpoint
from lightspeed_pos.catalogue.links import primary_endpoint
from lightspeed_pos.errors import NotFound
from lightspeed_pos.listing.page import Page
from lightspeed_pos.listing.pager import next_page, pager_of, pages_ahead
from lightspeed_pos.listing.scanner import scanner
from lightspeed_pos.listing.stream import Stream, once
from lightspeed_pos.model.below import AtHand, Awaited, Called, Countable
from lightspeed_pos.model.cohort import AnyCohort, AsyncCohort, Cohort
from lightspeed_pos.model.loader import AnyLoader, AsyncLoader, Loader
from lightspeed_pos.model.record import Record
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.requests.codes import code_texts, each_match, lookups, matches, only_match
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.requests.place import Place
from lightspeed_pos.requests.search import search
from lightspeed_pos.requests.uploads import file_of
from lightspeed_pos.responses.decode import (
    Listing,
    read_bytes,
    read_count,
    read_one,
    read_page,
    read_rows,
    read_text,
    read_unwrapped,
)

if TYPE_CHECKING:
    from lightspeed_pos.bulk.rows import Verb
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.listing.scanner import Concurrency
    from lightspeed_pos.requests.search import Search

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
L = TypeVar("L", bound=AnyLoader[Any])

_OPTIONS = ("load_relations", "archived", "sort", "params")


class Driven(Generic[P, T]):
    """A flow as a method. A `Collection` answers with what the flow gives; of an `AsyncCollection` that is awaited."""

    def __init__(self, flow: Callable[Concatenate[Any, P], Flow[T]]) -> None:
        self._flow = flow

    @overload
    def __get__(self, collection: Collection[Any], kind: object = None) -> Callable[P, T]: ...
    @overload
    def __get__(self, collection: AsyncCollection[Any], kind: object = None) -> Callable[P, Awaitable[T]]: ...
    def __get__(self, collection: AnyCollection[Any, Any], kind: object = None) -> Callable[P, Any]:
        def driven(*arguments: P.args, **named: P.kwargs) -> Any:
            return collection.loader.driver.run(self._flow(collection, *arguments, **named))

        return driven


class AnyCollection(Called, Generic[R, L]):
    """The records of one endpoint, for both kinds of client. Making one sends nothing."""

    ENDPOINT: ClassVar[str]
    RECORD: ClassVar[type[Record]]
    COHORT: ClassVar[type[AnyCohort[Any]]]
    CODED: ClassVar[bool] = False

    def __init__(
        self,
        account: Any,
        parents: tuple[int, ...] = (),
        *,
        fixed: Mapping[str, int] | None = None,
        at_hand: AtHand | None = None,
    ) -> None:
        """`fixed` are filters by the parent's id; `at_hand` gives the records that came with the parent."""
        record_classes()
        self.account = account
        self.loader: L = account.loader
        endpoint = ENDPOINTS[self.ENDPOINT]
        self._place = Place(account.id, endpoint, parents)
        self._read_page: Callable[[Reply], Listing[R]] = partial(
            read_page, record_type=cast("type[R]", self.RECORD), json_key=endpoint.json_key
        )
        self._fixed = fixed or {}
        self._at_hand = at_hand

    def __repr__(self) -> str:
        below = "".join(f" with {name}={value}" for name, value in self._fixed.items())
        return f"<{type(self).__name__} at {self._place.path}{below}>"

    def _search(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> Search:
        options = {name: query[name] for name in _OPTIONS if name in query}
        filters = {name: value for name, value in query.items() if name not in _OPTIONS}
        fixed = {name: str(value) for name, value in self._fixed.items()}
        return search(self._place.endpoint, filters, any_of=any_of, fixed=fixed, **options)

    def _cost(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> Decimal:
        return list_cost(self._search(any_of, query))

    def _whole(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> Flow[list[R]]:
        """All records, page after page."""
        search = self._search(any_of, query)
        pager = pager_of(self._place, search, 100, None, self.loader.origin)
        records: list[R] = []
        while (listing := (yield from next_page(pager, self._read_page, self.loader.driver.policy))) is not None:
            records += self._linked(listing.records, search.relations)
        return records

    def _earliest(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> Flow[R | None]:
        search = self._search(any_of, query)
        for request in self._place.firsts(search):
            listing: Listing[R] = yield from self.loader.call(request, self._read_page)
            if listing.records:
                return self._linked(listing.records, search.relations)[0]
        return None

    _listed, _first = Driven(_whole), Driven(_earliest)

    @Driven
    def _count(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> Flow[int]:
        count = 0
        for request in self._place.counts(self._search(any_of, query)):
            count += yield from self.loader.call(request, read_count)
        return count

    @Driven
    def _find(self, key: int, load_relations: Any) -> Flow[R]:
        record, asked = yield from self._there(key, self.loader.read(self._place, key, load_relations))
        return self._linked([self._verified(record, key)], asked)[0]

    @Driven
    def _by_code(self, code: Any, options: Mapping[str, Any]) -> Flow[Any]:
        """The record with a code; of several codes those that were found, by the code as given."""
        texts, several = code_texts(code)
        found = yield from self._with_codes(texts.values(), options)
        if several:
            return each_match({given: found[text] for given, text in texts.items()})
        (text,) = texts.values()
        return only_match(text, found[text], self._place.account_id, options.get("archived"))

    def _with_codes(self, codes: Iterable[str], options: Mapping[str, Any]) -> Flow[dict[str, list[R]]]:
        """The records with each code."""
        records: list[R] = []
        for any_of, filters in lookups(codes):
            records += yield from self._whole(any_of, {**filters, **options})
        return matches(codes, records)

    @Driven
    def _create(self, changes: Mapping[str, Any]) -> Flow[R]:
        request = self._place.create(self._with_parent(changes))
        return self._linked([(yield from self.loader.created(self._place.endpoint, request))])[0]

    @Driven
    def _upload(self, image: Any, filename: str, changes: Mapping[str, Any]) -> Flow[R]:
        request = self._place.upload(*file_of(image, filename), self._with_parent(changes))
        return self._linked([(yield from self.loader.created(self._place.endpoint, request))])[0]

    @Driven
    def _update(self, key: int, changes: Mapping[str, Any]) -> Flow[R]:
        written = self.loader.written(self._place, key, self._place.update(key, changes))
        fresh, known = yield from self._there(key, written)
        whole = yield from self.loader.completed(self._place, key, fresh, known)
        return self._linked([self._verified(whole, key)])[0]

    @Driven
    def _destroy(self, key: int) -> Flow[R]:
        gone, _ = yield from self._there(key, self.loader.written(self._place, key, self._place.delete(key)))
        if gone is None and self._place.endpoint.delete == "archive":  # else it is no longer there to be read
            gone = yield from self.loader.completed(self._place, key, None, frozenset())
        return self._linked([gone if gone is not None else self._named(key)])[0]

    @Driven
    def _act(self, name: str, key: int, changes: Mapping[str, Any]) -> Flow[Any]:
        """What an action with a page of its own answers: a record."""
        action = ENDPOINTS[name]
        record = yield from self.loader.created(action, self._place.act(key, action, changes))
        self._link_at_home([record], action)
        return record

    @Driven
    def _calculated(self, name: str, key: int) -> Flow[list[Any]]:
        """Rows that are computed on asking."""
        action = ENDPOINTS[name]
        listing: Listing[Any] = yield from self.loader.call(
            self._place.act(key, action, {}), self.loader.page_reader(action)
        )
        self._link_at_home(listing.records, action)
        return listing.records

    @Driven
    def _said(self, name: str, key: int, changes: Mapping[str, Any]) -> Flow[str]:
        """The message that an action answers with."""
        action = ENDPOINTS[name]
        read = partial(read_unwrapped, record_type=self.loader.record_class(action.entity))
        answer: Any = yield from self.loader.call(self._place.act(key, action, changes), read)
        return cast("str", answer.message)

    @Driven
    def _perform(self, name: str, key: int) -> Flow[R]:
        """An action on one record, which answers with that record."""
        request = self._place.perform(self._action(name), key)
        return self._linked([(yield from self.loader.created(self._place.endpoint, request))])[0]

    @Driven
    def _perform_on_items(self, name: str, items: Sequence[Mapping[str, Any]]) -> Flow[list[R]]:
        """An action on several records at once, which answers with them."""
        request = self._place.perform(self._action(name), body=self._place.items_body(items))
        listing: Listing[R] = yield from self.loader.call(request, self._read_page)
        return self._linked(listing.records)

    @Driven
    def _rendered(self, name: str, key: int, query: str) -> Flow[str]:
        request = self._place.perform(self._action(name), key, query=query)
        text: str = yield from self.loader.call(request, read_text)
        return text

    @Driven
    def _downloaded(self, name: str) -> Flow[bytes]:
        content: bytes = yield from self.loader.call(self._place.perform(self._action(name)), read_bytes)
        return content

    def _there(self, key: int, flow: Flow[T]) -> Flow[T]:
        """The same flow; a NotFound says which record was looked for."""
        try:
            return (yield from flow)
        except NotFound as error:
            raise NotFound(
                self._place.missing(key),
                status=error.status,
                error_class=error.error_class,
                request=error.request,
                response=error.response,
            ) from None

    def _verified(self, record: R | None, key: int) -> R:
        """The record, if it is the one that was asked for: an id filter can be ignored by the service."""
        says_its_id = bool(self.RECORD.ID)  # labels do not
        if record is None or (says_its_id and cast("Any", record).id != key):
            raise NotFound(self._place.missing(key), status=404)
        return record

    def _with_parent(self, changes: Mapping[str, Any]) -> Mapping[str, Any]:
        """What is created below a parent belongs to it."""
        names = {field.name: field.python for field in ENTITIES[self._place.endpoint.entity].fields}
        return {**{names[name]: value for name, value in self._fixed.items()}, **changes}

    def _action(self, name: str) -> Action:
        return next(action for action in self._place.endpoint.actions if action.python == name)

    def _named(self, key: int) -> R:
        """A record of which nothing is known but its id: the answer to some deletions."""
        return cast("R", self.RECORD(**{self.RECORD.ID: key}))

    def _read_rows(self, reply: Reply) -> Listing[dict[str, Any]]:
        return read_rows(reply, self._place.endpoint.json_key)

    def _linked(self, records: list[R], asked: Sequence[str] = ()) -> list[R]:
        """The records, made one cohort."""
        endpoint = self._place.endpoint
        self.COHORT(self.loader, endpoint, endpoint.entity, records, parents=self._place.parents, asked=asked)
        return records

    def _link_at_home(self, records: list[Any], action: Endpoint) -> None:
        """Make records that an action answers with a cohort of the endpoint that lists their like."""
        self.COHORT(self.loader, primary_endpoint(action.entity) or action, action.entity, records)

    def _row_writer(self, verb: Verb) -> RowWriter[R]:
        """What bulk writes need to know of this collection."""
        read = partial(read_one, record_type=cast("type[R]", self.RECORD), json_key=self._place.endpoint.json_key)
        return RowWriter(
            driver=self.loader.driver,
            place=self._place,
            verb=verb,
            complete=self._with_parent,
            read=read,
            named=self._named,
            verified=self._verified,
            link=self._linked,
            look_up=partial(self._with_codes, options={}) if self.CODED else None,
        )


class Collection(AnyCollection[R, Loader], Countable[R]):
    """The records of one endpoint; iterating streams them, one request per 100."""

    COHORT = Cohort

    def __iter__(self) -> Iterator[R]:
        return self._each((), {}) if self._at_hand is None else iter(cast("list[R]", self._at_hand()))

    def _pages(
        self, any_of: Sequence[Any], query: Mapping[str, Any], limit: int, start: str | None, prefetch: int = 0
    ) -> Generator[Page[R], None, None]:
        search = self._search(any_of, query)
        pager = pager_of(self._place, search, limit, start, self.loader.origin)
        listings = self.loader.walk(pager, self._read_page, pages_ahead(prefetch))
        return (Page(self._linked(listing.records, search.relations), listing.next_url) for listing in listings)

    def _each(self, any_of: Sequence[Any], query: Mapping[str, Any], prefetch: int = 0) -> Generator[R, None, None]:
        pages = self._pages(any_of, query, 100, None, prefetch)
        return (record for page in pages for record in page.records)

    def _all(self, any_of: Sequence[Any], query: Mapping[str, Any], concurrency: Concurrency = 1) -> list[R]:
        return self._listed(any_of, query) if concurrency == 1 else list(self._scan(any_of, query, concurrency))

    def _scan(self, any_of: Sequence[Any], query: Mapping[str, Any], concurrency: Concurrency) -> Iterator[R]:
        search = self._search(any_of, query)
        scan = scanner(self.loader.driver, self._place, search, self._read_page, self._linked, concurrency)
        return self._each(any_of, query) if scan is None else (one for page in scan.threads() for one in page)

    def _rows(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        pager = pager_of(self._place, self._search(any_of, query), 100, None, self.loader.origin)
        return (row for listing in self.loader.walk(pager, self._read_rows) for row in listing.records)

    def _bulk(self, verb: Verb) -> BulkWrites[Any, R]:
        return BulkWrites(self._row_writer(verb))


class AsyncCollection(AnyCollection[R, AsyncLoader], Awaited):
    """The records of one endpoint; `async for` streams them, one request per 100."""

    COHORT = AsyncCohort

    def __aiter__(self) -> AsyncIterator[R]:
        return self._each((), {}) if self._at_hand is None else once(self._at_hand)

    def _pages(
        self, any_of: Sequence[Any], query: Mapping[str, Any], limit: int, start: str | None, prefetch: int = 0
    ) -> Stream[Page[R]]:
        search = self._search(any_of, query)
        pager = pager_of(self._place, search, limit, start, self.loader.origin)
        listings = self.loader.walk(pager, self._read_page, pages_ahead(prefetch))

        async def more() -> list[Page[R]] | None:
            listing = await anext(listings, None)
            if listing is None:
                return None
            return [Page(self._linked(listing.records, search.relations), listing.next_url)]

        return Stream(more, listings)

    def _each(self, any_of: Sequence[Any], query: Mapping[str, Any], prefetch: int = 0) -> Stream[R]:
        pages = self._pages(any_of, query, 100, None, prefetch)

        async def more() -> list[R] | None:
            page = await anext(pages, None)
            return None if page is None else page.records

        return Stream(more, pages)

    async def _all(self, any_of: Sequence[Any], query: Mapping[str, Any], concurrency: Concurrency = 1) -> list[R]:
        if concurrency == 1:
            return await self._listed(any_of, query)
        return [record async for record in self._scan(any_of, query, concurrency, whole=True)]

    def _scan(
        self, any_of: Sequence[Any], query: Mapping[str, Any], concurrency: Concurrency, *, whole: bool = False
    ) -> AsyncIterator[R]:
        search = self._search(any_of, query)
        scan = scanner(self.loader.driver, self._place, search, self._read_page, self._linked, concurrency)
        if scan is None:
            return self._each(any_of, query)
        pages = scan.tasks(whole=whole)

        async def more() -> list[R] | None:
            return await anext(pages, None)

        return Stream(more)

    def _rows(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> AsyncIterator[dict[str, Any]]:
        pager = pager_of(self._place, self._search(any_of, query), 100, None, self.loader.origin)
        listings = self.loader.walk(pager, self._read_rows)

        async def more() -> list[dict[str, Any]] | None:
            listing = await anext(listings, None)
            return None if listing is None else listing.records

        return Stream(more)

    def _bulk(self, verb: Verb) -> AsyncBulkWrites[Any, R]:
        return AsyncBulkWrites(self._row_writer(verb))
