"""Collections of an `AsyncClient`: what the generated ones under `resources/` do."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from lightspeed_pos.bulk.writes import AsyncBulkWrites
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import NotFound
from lightspeed_pos.listing.page import Page
from lightspeed_pos.listing.pager import pager_of, pages_ahead
from lightspeed_pos.listing.scanner import scanner
from lightspeed_pos.listing.stream import Stream, once
from lightspeed_pos.model.base_collection import BaseCollection, renamed
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.requests.uploads import file_of
from lightspeed_pos.responses.decode import (
    Listing,
    read_bytes,
    read_count,
    read_page,
    read_rows,
    read_text,
    read_unwrapped,
)

if TYPE_CHECKING:
    from lightspeed_pos.bulk.writes import Verb
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.listing.scanner import Concurrency
    from lightspeed_pos.requests.search import Search
    from lightspeed_pos.resources.account import AsyncAccount

R = TypeVar("R")


class AsyncCollection(BaseCollection[R]):
    """The records of one endpoint; `async for` streams them, one request per 100."""

    account: AsyncAccount

    def __aiter__(self) -> AsyncIterator[R]:
        return self._each((), {}) if self._at_hand is None else once(self._at_hand)

    def _pages(
        self, any_of: Sequence[Any], query: Mapping[str, Any], limit: int, start: str | None, prefetch: int = 0
    ) -> Stream[Page[R]]:
        found = self._search(any_of, query)
        listings = self._walk(found, limit, start, self._read_page, prefetch)

        async def more() -> list[Page[R]] | None:
            listing = await anext(listings, None)
            if listing is None:
                return None
            return [Page(self._linked(listing.records, found.relations), listing.next_url)]

        return Stream(more, listings)

    def _each(self, any_of: Sequence[Any], query: Mapping[str, Any], prefetch: int = 0) -> Stream[R]:
        pages = self._pages(any_of, query, 100, None, prefetch)

        async def more() -> list[R] | None:
            page = await anext(pages, None)
            return None if page is None else page.records

        return Stream(more, pages)

    async def _all(self, any_of: Sequence[Any], query: Mapping[str, Any], concurrency: Concurrency = 1) -> list[R]:
        stream = self._each(any_of, query) if concurrency == 1 else self._scan(any_of, query, concurrency, whole=True)
        return [record async for record in stream]

    def _scan(
        self, any_of: Sequence[Any], query: Mapping[str, Any], concurrency: Concurrency, *, whole: bool = False
    ) -> AsyncIterator[R]:
        found = self._search(any_of, query)
        scan = scanner(self.account.client, self._place, found, self._read_page, self._linked, concurrency)
        if scan is None:
            return self._each(any_of, query)
        pages = scan.tasks(whole=whole)

        async def more() -> list[R] | None:
            return await anext(pages, None)

        return Stream(more)

    def _rows(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> AsyncIterator[dict[str, Any]]:
        found = self._search(any_of, query)
        listings = self._walk(found, 100, None, partial(read_rows, json_key=self._place.endpoint.json_key))

        async def more() -> list[dict[str, Any]] | None:
            listing = await anext(listings, None)
            return None if listing is None else listing.records

        return Stream(more)

    async def _first(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> R | None:
        found = self._search(any_of, query)
        for request in self._place.firsts(found):
            listing = await self.account.client.call(request, self._read_page)
            if listing.records:
                return self._linked(listing.records, found.relations)[0]
        return None

    async def _count(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> int:
        found = self._search(any_of, query)
        return sum([await self.account.client.call(request, read_count) for request in self._place.counts(found)])

    async def _find(self, key: int, load_relations: Any) -> R:
        try:
            record, asked = await self.account.read(self._place.endpoint, self._place.parents, key, load_relations)
        except NotFound as error:
            raise renamed(error, self._place.missing(key)) from None
        return self._linked([self._verified(record, key)], asked)[0]

    async def _create(self, changes: Mapping[str, Any]) -> R:
        request = self._place.create(self._with_parent(changes))
        return self._linked([await self.account.created(self._place.endpoint, request)])[0]

    async def _upload(self, image: Any, filename: str, changes: Mapping[str, Any]) -> R:
        request = self._place.upload(*file_of(image, filename), self._with_parent(changes))
        return self._linked([await self.account.created(self._place.endpoint, request)])[0]

    async def _update(self, key: int, changes: Mapping[str, Any]) -> R:
        try:
            fresh = await self.account.put(self._place.endpoint, self._place.parents, key, changes)
        except NotFound as error:
            raise renamed(error, self._place.missing(key)) from None
        return self._linked([self._verified(fresh, key)])[0]

    async def _destroy(self, key: int) -> R:
        try:
            gone: R | None = await self.account.delete(self._place.endpoint, self._place.parents, key)
        except NotFound as error:
            raise renamed(error, self._place.missing(key)) from None
        return self._linked([gone if gone is not None else self._named(key)])[0]

    async def _act(self, name: str, key: int, changes: Mapping[str, Any]) -> Any:
        """What an action with a page of its own answers: a record."""
        action = ENDPOINTS[name]
        record = await self.account.created(action, self._place.act(key, action, changes))
        self.account.link([record], self._home(action))
        return record

    async def _calculated(self, name: str, key: int) -> list[Any]:
        """Rows that are computed on asking."""
        action = ENDPOINTS[name]
        read = self.account.page_reader(action)
        records = (await self.account.client.call(self._place.act(key, action, {}), read)).records
        self.account.link(records, self._home(action))
        return records

    async def _said(self, name: str, key: int, changes: Mapping[str, Any]) -> str:
        """The message that an action answers with."""
        read = partial(read_unwrapped, record_type=cast("Any", record_classes()["EmailReceipt"]))
        message: str = (await self.account.client.call(self._place.act(key, ENDPOINTS[name], changes), read)).message
        return message

    async def _perform(self, name: str, key: int) -> R:
        """An action on one record, which answers with that record."""
        request = self._place.perform(self._action(name), key)
        return self._linked([await self.account.created(self._place.endpoint, request)])[0]

    async def _perform_on_items(self, name: str, items: Sequence[Mapping[str, Any]]) -> list[R]:
        """An action on several records at once, which answers with them."""
        request = self._place.perform(self._action(name), body=self._place.items_body(items))
        return self._linked((await self.account.client.call(request, self._read_page)).records)

    async def _rendered(self, name: str, key: int, query: str) -> str:
        request = self._place.perform(self._action(name), key, query=query)
        return await self.account.client.call(request, read_text)

    async def _downloaded(self, name: str) -> bytes:
        return await self.account.client.call(self._place.perform(self._action(name)), read_bytes)

    def _walk(self, found: Search, limit: int, start: str | None, read: Any, prefetch: int = 0) -> Stream[Listing[Any]]:
        client = self.account.client
        pager = pager_of(self._place, found, limit, start, client.origin)
        return client.walk(pager, read, pages_ahead(prefetch))

    def _bulk(self, verb: Verb) -> AsyncBulkWrites[Any, R]:
        return AsyncBulkWrites(self._row_writer(verb, self._linked))

    def _read_page(self, reply: Reply) -> Listing[R]:
        return cast("Listing[R]", read_page(reply, self.RECORD, self._place.endpoint.json_key))

    def _linked(self, records: list[R], asked: Sequence[str] = ()) -> list[R]:
        self.account.link(records, self._place, asked)
        return records
