"""Verbs of collections and records of an `AsyncClient`, each written once: the twins of `abilities`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar, cast, overload

from lightspeed_pos.bulk.rows import CodeRow
from lightspeed_pos.bulk.writes import AsyncBulkWrites
from lightspeed_pos.listing.page import Page
from lightspeed_pos.listing.stream import Stream
from lightspeed_pos.model.collection import AsyncCollection
from lightspeed_pos.model.record import LinkedRecord
from lightspeed_pos.model.signatures import (
    Ahead,
    Changing,
    Divided,
    Filtered,
    P,
    Paged,
    Rowed,
    Tabled,
    Updating,
    Written,
    named_only,
    signed,
)
from lightspeed_pos.model.tabled import gathered, streamed, tables_of
from lightspeed_pos.model.tags import checked_tags
from lightspeed_pos.tables.arrow import RecordBatch, Table

if TYPE_CHECKING:
    from collections.abc import Collection as Several

    from lightspeed_pos.plans.plan import AsyncPlan
    from lightspeed_pos.plans.sheets import PlanRows

R = TypeVar("R")
T = TypeVar("T")
Name = TypeVar("Name")
Row = TypeVar("Row")
C = TypeVar("C", str, int)


class AsyncRead(AsyncCollection[R]):
    """Records that are read page after page."""

    def each(self: Ahead[P], *any_of: P.args, **query: P.kwargs) -> Stream[R]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        prefetch: Any = query.pop("prefetch", 0)
        return cast("AsyncRead[R]", self)._each(any_of, query, prefetch)

    async def first(self: Filtered[P], *any_of: P.args, **query: P.kwargs) -> R | None:
        """The first record that matches, or None; one request."""
        return await cast("AsyncRead[R]", self)._first(any_of, query)

    def pages(self: Paged[P], *any_of: P.args, **query: P.kwargs) -> Stream[Page[R]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        limit: Any = query.pop("limit", 100)
        start: Any = query.pop("start", None)
        prefetch: Any = query.pop("prefetch", 0)
        return cast("AsyncRead[R]", self)._pages(any_of, query, limit, start, prefetch)

    def rows(self: Filtered[P], *any_of: P.args, **query: P.kwargs) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return cast("AsyncRead[R]", self)._rows(any_of, query)

    async def arrow(self: Tabled[P], *any_of: P.args, **query: P.kwargs) -> Table:
        """
        All records that match, as a `pyarrow.Table`: `.to_pandas()`, `polars.from_arrow()` and DuckDB take it.

        Columns have the Python names: ids are int64, money and quantities decimal128(38, 15), times UTC. To-one
        relations are structs, to-many ones lists of structs; with `flatten` a struct becomes columns such as
        `customer.last_name`. What cannot be read is null, with one warning; a field that is not known becomes a column
        of text. Needs the extra `[arrow]`.
        """
        collection = cast("AsyncRead[R]", self)
        tables = tables_of(collection, any_of, query)
        return await gathered(tables, AsyncCollection[Any]._rows(collection, any_of, query))

    def arrow_batches(self: Tabled[P], *any_of: P.args, **query: P.kwargs) -> Stream[RecordBatch]:
        """
        The same as `arrow`, streamed in `pyarrow.RecordBatch`es of 500 records, in flat memory.

        All have the schema of the first one; a warning names what came later and has no column.
        """
        collection = cast("AsyncRead[R]", self)
        return streamed(tables_of(collection, any_of, query), AsyncCollection[Any]._rows(collection, any_of, query))

    async def count(self: Filtered[P], *any_of: P.args, **query: P.kwargs) -> int:
        """How many match. One request of 10 drips."""
        return await cast("AsyncRead[R]", self)._count(any_of, query)

    def cost(self: Filtered[P], *any_of: P.args, **query: P.kwargs) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return cast("AsyncRead[R]", self)._cost(any_of, query)


class AsyncListed(AsyncRead[R]):
    """Records that are read in one place only: a scan goes by ids, which these do not tell."""

    async def all(self: Filtered[P], *any_of: P.args, **query: P.kwargs) -> list[R]:
        """All records that match, over all pages."""
        return await cast("AsyncListed[R]", self)._all(any_of, query)


class AsyncScanned(AsyncRead[R]):
    """Records that tell the id they are sorted by: a listing may be read in several places at once."""

    async def all(self: Divided[P], *any_of: P.args, **query: P.kwargs) -> list[R]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        concurrency: Any = query.pop("concurrency", 1)
        return await cast("AsyncScanned[R]", self)._all(any_of, query, concurrency)

    def scan(self: Divided[P], *any_of: P.args, **query: P.kwargs) -> AsyncIterator[R]:
        """Stream the records that match in the order of their ids, read in several places at once."""
        concurrency: Any = query.pop("concurrency", "auto")
        return cast("AsyncScanned[R]", self)._scan(any_of, query, concurrency)


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


class AsyncCoded(AsyncCollection[R], Generic[R, Name]):
    """Records that are found by a code that is printed on them, too."""

    CODED = True

    @overload
    async def by_code(
        self,
        code: str | int,
        *,
        archived: Literal["only", "include"] | None = None,
        load_relations: Sequence[Name] | Literal["all"] | None = None,
    ) -> R: ...

    @overload
    async def by_code(
        self,
        code: list[C] | tuple[C, ...] | AbstractSet[C],
        *,
        archived: Literal["only", "include"] | None = None,
        load_relations: Sequence[Name] | Literal["all"] | None = None,
    ) -> dict[C, R]: ...

    async def by_code(self, code: Any, *, archived: Any = None, load_relations: Any = None) -> Any:
        """
        The record with this system SKU, custom SKU, UPC or EAN; for a list of codes, a dict of those that were found.

        One code takes one request; a hundred take four. Raises NotFound for one code, and AmbiguousCode if several
        records match; for a list, the error holds those that were found all the same.
        """
        return await self._by_code(code, {"archived": archived, "load_relations": load_relations})

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int | CodeRow, R]:
        """Archive the records with these ids, or with these codes: `{"code": "TUBE-26"}`. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncCreated(AsyncCollection[R]):
    """Records that can be created."""

    async def create(self: Changing[P], *args: P.args, **changes: P.kwargs) -> R:
        """Create a record and return it. Raises BadRequest with the service's words."""
        if args:
            named_only("create", args)
        return await cast("AsyncCreated[R]", self)._create(changes)

    @property
    def bulk_create(self: Rowed[Row]) -> AsyncBulkWrites[Row, R]:
        """Create many records. See `AsyncBulkWrites`."""
        return cast("AsyncCreated[R]", self)._bulk("create")


class AsyncUpdated(AsyncCollection[R]):
    """Records that can be changed."""

    async def update(self: Updating[P], key: int, *args: P.args, **changes: P.kwargs) -> R:
        """
        PUT just these changes to the record with this id; returns it as it is now.

        Children in lists that have no id are appended; `append=True` says that you mean it: no warning is logged.
        """
        if args:
            named_only("update", args)
        return await cast("AsyncUpdated[R]", self)._update(key, changes)

    @property
    def bulk_update(self: Rowed[Row]) -> AsyncBulkWrites[Row, R]:
        """Change many records; each row names its own id. See `AsyncBulkWrites`."""
        return cast("AsyncUpdated[R]", self)._bulk("update")

    async def plan(
        self,
        rows: PlanRows,
        *,
        by: str | None = None,
        create: bool = False,
        archive: bool = False,
        ignore: Several[str] = (),
    ) -> AsyncPlan:
        """The same as of `Updated`, awaited."""
        from lightspeed_pos.model.planned import plan_flow, target_of
        from lightspeed_pos.plans.plan import AsyncPlan

        target = target_of(self)
        return AsyncPlan(target, await self.loader.run(plan_flow(target, rows, by, create, archive, ignore)))


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
        return cast("Self", await self._cohort.reload(self, load_relations))


class AsyncChangeable(LinkedRecord, frozen=True):
    """A record that can be changed."""

    async def update(self: Written[P, T], *args: P.args, **changes: P.kwargs) -> T:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        if args:
            named_only("update", args)
        record = cast("LinkedRecord", self)
        return cast("T", await record._cohort.update(record, changes))


class AsyncTagged(LinkedRecord, frozen=True):
    """A record that has tags."""

    async def add_tags(self, *names: str) -> Self:
        """
        Add these tags to those that the record has now. Returns itself.

        It takes a request to read them, and one to write them all where something changes.
        """
        return cast("Self", await self._cohort.retag(self, added=checked_tags("add_tags", names)))

    async def remove_tags(self, *names: str) -> Self:
        """Take these tags away and leave the others, in the same way as `add_tags`. Returns itself."""
        return cast("Self", await self._cohort.retag(self, removed=checked_tags("remove_tags", names)))


class AsyncArchivable(LinkedRecord, frozen=True):
    """A record that can be archived."""

    async def archive(self) -> Self:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        return cast("Self", await self._cohort.destroy(self))

    async def destroy(self) -> Self:
        """The same as archive()."""
        return cast("Self", await self._cohort.destroy(self))


class AsyncDeletable(LinkedRecord, frozen=True):
    """A record that can be deleted."""

    async def destroy(self) -> Self:
        """Delete it. Returns itself, as it was."""
        return cast("Self", await self._cohort.destroy(self))


signed(AsyncRead, AsyncListed, AsyncScanned, AsyncCreated, AsyncUpdated, AsyncChangeable)
