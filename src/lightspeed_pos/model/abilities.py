"""
Verbs of collections and records of a `Client`, each written once.

A generated class is put together from what its endpoint can do. `async_abilities` has the same for an `AsyncClient`.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar, cast, overload

from lightspeed_pos.bulk.rows import CodeRow
from lightspeed_pos.bulk.writes import BulkWrites
from lightspeed_pos.listing.page import Page
from lightspeed_pos.model.collection import Collection
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
from lightspeed_pos.model.tabled import tables_of
from lightspeed_pos.model.tags import checked_tags
from lightspeed_pos.tables.arrow import RecordBatch, Table
from lightspeed_pos.tables.chunks import batches, chunks

if TYPE_CHECKING:
    from collections.abc import Collection as Several

    from lightspeed_pos.plans.plan import Plan
    from lightspeed_pos.plans.sheets import PlanRows

R = TypeVar("R")
T = TypeVar("T")
Name = TypeVar("Name")
Row = TypeVar("Row")
C = TypeVar("C", str, int)


class Read(Collection[R]):
    """Records that are read page after page."""

    def each(self: Ahead[P], *any_of: P.args, **query: P.kwargs) -> Generator[R, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        prefetch: Any = query.pop("prefetch", 0)
        return cast("Read[R]", self)._each(any_of, query, prefetch)

    def first(self: Filtered[P], *any_of: P.args, **query: P.kwargs) -> R | None:
        """The first record that matches, or None; one request."""
        return cast("Read[R]", self)._first(any_of, query)

    def pages(self: Paged[P], *any_of: P.args, **query: P.kwargs) -> Generator[Page[R], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        limit: Any = query.pop("limit", 100)
        start: Any = query.pop("start", None)
        prefetch: Any = query.pop("prefetch", 0)
        return cast("Read[R]", self)._pages(any_of, query, limit, start, prefetch)

    def rows(self: Filtered[P], *any_of: P.args, **query: P.kwargs) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return cast("Read[R]", self)._rows(any_of, query)

    def arrow(self: Tabled[P], *any_of: P.args, **query: P.kwargs) -> Table:
        """
        All records that match, as a `pyarrow.Table`: `.to_pandas()`, `polars.from_arrow()` and DuckDB take it.

        Columns have the Python names: ids are int64, money and quantities decimal128(38, 15), times UTC. To-one
        relations are structs, to-many ones lists of structs; with `flatten` a struct becomes columns such as
        `customer.last_name`. What cannot be read is null, with one warning; a field that is not known becomes a column
        of text. Needs the extra `[arrow]`.
        """
        collection = cast("Read[R]", self)
        tables = tables_of(collection, any_of, query)
        return tables.table(map(tables.batch, chunks(Collection[Any]._rows(collection, any_of, query))))

    def arrow_batches(self: Tabled[P], *any_of: P.args, **query: P.kwargs) -> Generator[RecordBatch, None, None]:
        """
        The same as `arrow`, streamed in `pyarrow.RecordBatch`es of 500 records, in flat memory.

        All have the schema of the first one; a warning names what came later and has no column.
        """
        collection = cast("Read[R]", self)
        return batches(tables_of(collection, any_of, query), Collection[Any]._rows(collection, any_of, query))

    def count(self: Filtered[P], *any_of: P.args, **query: P.kwargs) -> int:
        """How many match. One request of 10 drips."""
        return cast("Read[R]", self)._count(any_of, query)

    def cost(self: Filtered[P], *any_of: P.args, **query: P.kwargs) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return cast("Read[R]", self)._cost(any_of, query)


class Listed(Read[R]):
    """Records that are read in one place only: a scan goes by ids, which these do not tell."""

    def all(self: Filtered[P], *any_of: P.args, **query: P.kwargs) -> list[R]:
        """All records that match, over all pages."""
        return cast("Listed[R]", self)._all(any_of, query)


class Scanned(Read[R]):
    """Records that tell the id they are sorted by: a listing may be read in several places at once."""

    def all(self: Divided[P], *any_of: P.args, **query: P.kwargs) -> list[R]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        concurrency: Any = query.pop("concurrency", 1)
        return cast("Scanned[R]", self)._all(any_of, query, concurrency)

    def scan(self: Divided[P], *any_of: P.args, **query: P.kwargs) -> Iterator[R]:
        """Stream the records that match in the order of their ids, read in several places at once."""
        concurrency: Any = query.pop("concurrency", "auto")
        return cast("Scanned[R]", self)._scan(any_of, query, concurrency)


class Found(Collection[R]):
    """Records that are read by their id."""

    def find(self, key: int) -> R:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)


class Related(Collection[R], Generic[R, Name]):
    """Records that are read by their id, with relations."""

    def find(self, key: int, *, load_relations: Sequence[Name] | Literal["all"] | None = None) -> R:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class Coded(Collection[R], Generic[R, Name]):
    """Records that are found by a code that is printed on them, too."""

    CODED = True

    @overload
    def by_code(
        self,
        code: str | int,
        *,
        archived: Literal["only", "include"] | None = None,
        load_relations: Sequence[Name] | Literal["all"] | None = None,
    ) -> R: ...

    @overload
    def by_code(
        self,
        code: list[C] | tuple[C, ...] | AbstractSet[C],
        *,
        archived: Literal["only", "include"] | None = None,
        load_relations: Sequence[Name] | Literal["all"] | None = None,
    ) -> dict[C, R]: ...

    def by_code(self, code: Any, *, archived: Any = None, load_relations: Any = None) -> Any:
        """
        The record with this system SKU, custom SKU, UPC or EAN; for a list of codes, a dict of those that were found.

        One code takes one request; a hundred take four. Raises NotFound for one code, and AmbiguousCode if several
        records match; for a list, the error holds those that were found all the same.
        """
        return self._by_code(code, {"archived": archived, "load_relations": load_relations})

    @property
    def bulk_archive(self) -> BulkWrites[int | CodeRow, R]:
        """Archive the records with these ids, or with these codes: `{"code": "TUBE-26"}`. See `BulkWrites`."""
        return self._bulk("archive")


class Created(Collection[R]):
    """Records that can be created."""

    def create(self: Changing[P], *args: P.args, **changes: P.kwargs) -> R:
        """Create a record and return it. Raises BadRequest with the service's words."""
        if args:
            named_only("create", args)
        return cast("Created[R]", self)._create(changes)

    @property
    def bulk_create(self: Rowed[Row]) -> BulkWrites[Row, R]:
        """Create many records. See `BulkWrites`."""
        return cast("Created[R]", self)._bulk("create")


class Updated(Collection[R]):
    """Records that can be changed."""

    def update(self: Updating[P], key: int, *args: P.args, **changes: P.kwargs) -> R:
        """
        PUT just these changes to the record with this id; returns it as it is now.

        Children in lists that have no id are appended; `append=True` says that you mean it: no warning is logged.
        """
        if args:
            named_only("update", args)
        return cast("Updated[R]", self)._update(key, changes)

    @property
    def bulk_update(self: Rowed[Row]) -> BulkWrites[Row, R]:
        """Change many records; each row names its own id. See `BulkWrites`."""
        return cast("Updated[R]", self)._bulk("update")

    def plan(
        self,
        rows: PlanRows,
        *,
        by: str | None = None,
        create: bool = False,
        archive: bool = False,
        ignore: Several[str] = (),
    ) -> Plan:
        """
        What these rows would change: old and new values, without what is so already. Reads the records, writes nothing.

        `rows` are dicts by the names of fields, prices as `prices.default`; or the path of a spreadsheet. A row says
        which record it means by its id, and an item also by `system_sku`, `custom_sku`, `upc`, `ean` or `code` (any of
        these): `by` names that column if there are several. With `create` a row that matches nothing is a new record;
        with `archive` the records that rows name are archived. `ignore` lists columns to leave out.

        Raises QueryError for a sheet or a column that cannot be read; rows that cannot are `problems` of the plan.
        """
        from lightspeed_pos.model.planned import plan_flow, target_of
        from lightspeed_pos.plans.plan import Plan

        target = target_of(self)
        return Plan(target, self.loader.run(plan_flow(target, rows, by, create, archive, ignore)))


class Deleted(Collection[R]):
    """Records that can be deleted."""

    def destroy(self, key: int) -> R:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)


class Archived(Collection[R]):
    """Records that can be archived."""

    def archive(self, key: int) -> R:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> R:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_archive(self) -> BulkWrites[int, R]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class Reloadable(LinkedRecord, Generic[Name], frozen=True):
    """A record that can be read again."""

    def reload(self, load_relations: Sequence[Name] | Literal["all"] | None = None) -> Self:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        return cast("Self", self._cohort.reload(self, load_relations))


class Changeable(LinkedRecord, frozen=True):
    """A record that can be changed."""

    def update(self: Written[P, T], *args: P.args, **changes: P.kwargs) -> T:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        if args:
            named_only("update", args)
        record = cast("LinkedRecord", self)
        return cast("T", record._cohort.update(record, changes))


class Tagged(LinkedRecord, frozen=True):
    """A record that has tags."""

    def add_tags(self, *names: str) -> Self:
        """
        Add these tags to those that the record has now. Returns itself.

        It takes a request to read them, and one to write them all where something changes.
        """
        return cast("Self", self._cohort.retag(self, added=checked_tags("add_tags", names)))

    def remove_tags(self, *names: str) -> Self:
        """Take these tags away and leave the others, in the same way as `add_tags`. Returns itself."""
        return cast("Self", self._cohort.retag(self, removed=checked_tags("remove_tags", names)))


class Archivable(LinkedRecord, frozen=True):
    """A record that can be archived."""

    def archive(self) -> Self:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        return cast("Self", self._cohort.destroy(self))

    def destroy(self) -> Self:
        """The same as archive()."""
        return cast("Self", self._cohort.destroy(self))


class Deletable(LinkedRecord, frozen=True):
    """A record that can be deleted."""

    def destroy(self) -> Self:
        """Delete it. Returns itself, as it was."""
        return cast("Self", self._cohort.destroy(self))


signed(Read, Listed, Scanned, Created, Updated, Changeable)
