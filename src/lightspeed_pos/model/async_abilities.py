"""Verbs of collections and records of an `AsyncClient`, each written once: the twins of `abilities`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from decimal import Decimal
from typing import Any, Generic, Literal, Self, TypeVar, cast

from lightspeed_pos.bulk.writes import AsyncBulkWrites
from lightspeed_pos.listing.page import Page
from lightspeed_pos.listing.stream import Stream
from lightspeed_pos.model.collection import AsyncCollection
from lightspeed_pos.model.record import LinkedRecord
from lightspeed_pos.model.signatures import Ahead, Changing, Divided, Filtered, P, Paged, named_only, split, takes

R = TypeVar("R")
T = TypeVar("T")
Row = TypeVar("Row")
Name = TypeVar("Name")


class AsyncRead(AsyncCollection[R]):
    """Records that are read page after page."""

    @takes("_ahead")
    def each(self: Ahead[P, AsyncRead[R]], *any_of: P.args, **query: P.kwargs) -> Stream[R]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        options, filters = split(query, prefetch=0)
        return self._own()._each(any_of, filters, **options)

    @takes("_filters")
    async def first(self: Filtered[P, AsyncRead[R]], *any_of: P.args, **query: P.kwargs) -> R | None:
        """The first record that matches, or None; one request."""
        return await self._own()._first(any_of, query)

    @takes("_paged")
    def pages(self: Paged[P, AsyncRead[R]], *any_of: P.args, **query: P.kwargs) -> Stream[Page[R]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        options, filters = split(query, limit=100, start=None, prefetch=0)
        return self._own()._pages(any_of, filters, **options)

    @takes("_filters")
    def rows(self: Filtered[P, AsyncRead[R]], *any_of: P.args, **query: P.kwargs) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._own()._rows(any_of, query)

    @takes("_filters")
    async def count(self: Filtered[P, AsyncRead[R]], *any_of: P.args, **query: P.kwargs) -> int:
        """How many match. One request of 10 drips."""
        return await self._own()._count(any_of, query)

    @takes("_filters")
    def cost(self: Filtered[P, AsyncRead[R]], *any_of: P.args, **query: P.kwargs) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._own()._cost(any_of, query)


class AsyncListed(AsyncRead[R]):
    """Records that are read in one place only: a scan goes by ids, which these do not tell."""

    @takes("_filters")
    async def all(self: Filtered[P, AsyncListed[R]], *any_of: P.args, **query: P.kwargs) -> list[R]:
        """All records that match, over all pages."""
        return await self._own()._all(any_of, query)


class AsyncScanned(AsyncRead[R]):
    """Records that tell the id they are sorted by: a listing may be read in several places at once."""

    @takes("_divided", concurrency=1)
    async def all(self: Divided[P, AsyncScanned[R]], *any_of: P.args, **query: P.kwargs) -> list[R]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        options, filters = split(query, concurrency=1)
        return await self._own()._all(any_of, filters, **options)

    @takes("_divided", concurrency="auto")
    def scan(self: Divided[P, AsyncScanned[R]], *any_of: P.args, **query: P.kwargs) -> AsyncIterator[R]:
        """Stream the records that match in the order of their ids, read in several places at once."""
        options, filters = split(query, concurrency="auto")
        return self._own()._scan(any_of, filters, **options)


class AsyncFound(AsyncCollection[R]):
    """Records that are read by their id."""

    async def find(self, key: int) -> R:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)


class AsyncRelated(AsyncCollection[R], Generic[R, Name]):
    """Records that are read by their id, with relations."""

    async def find(self, key: int, *, load_relations: Sequence[Name] | Literal["all"] | None = None) -> R:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncCreated(AsyncCollection[R], Generic[R, Row]):
    """Records that can be created."""

    @takes("_changes")
    async def create(self: Changing[P, AsyncCreated[R, Row]], *args: P.args, **changes: P.kwargs) -> R:
        """Create a record and return it. Raises BadRequest with the service's words."""
        named_only("create", args)
        return await self._own()._create(changes)

    @property
    def bulk_create(self) -> AsyncBulkWrites[Row, R]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")


class AsyncUpdated(AsyncCollection[R], Generic[R, Row]):
    """Records that can be changed."""

    @takes("_changes")
    async def update(self: Changing[P, AsyncUpdated[R, Row]], key: int, *args: P.args, **changes: P.kwargs) -> R:
        """PUT just these changes to the record with this id; returns it as it is now."""
        named_only("update", args)
        return await self._own()._update(key, changes)

    @property
    def bulk_update(self) -> AsyncBulkWrites[Row, R]:
        """Change many records; each row names its own id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncDeleted(AsyncCollection[R]):
    """Records that can be deleted."""

    async def destroy(self, key: int) -> R:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)


class AsyncArchived(AsyncCollection[R]):
    """Records that can be archived."""

    async def archive(self, key: int) -> R:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> R:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, R]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncReloadable(LinkedRecord, Generic[Name], frozen=True):
    """A record that can be read again."""

    async def reload(self, load_relations: Sequence[Name] | Literal["all"] | None = None) -> Self:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        return cast("Self", await self._owner().reload(self, load_relations))


class AsyncChangeable(LinkedRecord, frozen=True):
    """A record that can be changed."""

    @takes("_changes")
    async def update(self: Changing[P, T], *args: P.args, **changes: P.kwargs) -> T:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        named_only("update", args)
        record = self._own()
        return cast("T", await cast("LinkedRecord", record)._owner().update(record, changes))


class AsyncArchivable(LinkedRecord, frozen=True):
    """A record that can be archived."""

    async def archive(self) -> Self:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        return cast("Self", await self._owner().destroy(self))

    async def destroy(self) -> Self:
        """The same as archive()."""
        return cast("Self", await self._owner().destroy(self))


class AsyncDeletable(LinkedRecord, frozen=True):
    """A record that can be deleted."""

    async def destroy(self) -> Self:
        """Delete it. Returns itself, as it was."""
        return cast("Self", await self._owner().destroy(self))
