"""
Resources: account.registers, account.register_counts, account.register_count_amounts, account.register_withdraws.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from lightspeed_pos.bulk.writes import AsyncBulkWrites, BulkWrites
from lightspeed_pos.listing.page import Page
from lightspeed_pos.listing.scanner import Concurrency
from lightspeed_pos.listing.stream import Stream
from lightspeed_pos.model.async_collection import AsyncCollection
from lightspeed_pos.model.collection import Collection
from lightspeed_pos.model.types import (
    Archived,
    DecimalFilter,
    IntegerFilter,
    Number,
    Relations,
    TextFilter,
    TimeFilter,
)
from lightspeed_pos.records.registers import (
    AsyncCalculatedAmount,
    AsyncRegister,
    AsyncRegisterCount,
    AsyncRegisterCountAmount,
    AsyncRegisterWithdraw,
    CalculatedAmount,
    Register,
    RegisterCount,
    RegisterCountAmount,
    RegisterWithdraw,
)

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.sales import PaymentTypeChanges


class RegistersQuery(TypedDict, total=False):
    """What a listing of Register takes."""

    params: Mapping[str, Any]
    archived: Archived
    sort: Literal["register_id", "-register_id"]
    register_id: IntegerFilter
    cc_terminal_id: IntegerFilter
    name: TextFilter
    open: bool
    tip_enabled: bool
    open_time: TimeFilter
    open_employee_id: IntegerFilter
    shop_id: IntegerFilter


class RegisterCountsQuery(TypedDict, total=False):
    """What a listing of RegisterCount takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["register_count_id", "-register_count_id"]
    register_count_id: IntegerFilter
    notes: TextFilter
    create_time: TimeFilter
    open_time: TimeFilter
    close_employee_id: IntegerFilter
    open_employee_id: IntegerFilter
    register_id: IntegerFilter
    register_count_amounts__register_count_amount_id: IntegerFilter
    register_count_amounts__actual: DecimalFilter
    register_count_amounts__calculated: DecimalFilter
    register_count_amounts__payment_type_id: IntegerFilter
    register_count_amounts__register_count_id: IntegerFilter


class RegisterCountAmountsQuery(TypedDict, total=False):
    """What a listing of RegisterCountAmount takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["register_count_amount_id", "-register_count_amount_id", "register_count_id", "-register_count_id"]
    register_count_amount_id: IntegerFilter
    actual: DecimalFilter
    calculated: DecimalFilter
    payment_type_id: IntegerFilter
    register_count_id: IntegerFilter
    payment_type__payment_type_id: IntegerFilter
    payment_type__archived: bool
    payment_type__internal_reserved: bool
    payment_type__name: TextFilter
    payment_type__require_customer: bool
    payment_type__type: TextFilter
    payment_type__refund_as_payment_type_id: IntegerFilter


class RegisterWithdrawsQuery(TypedDict, total=False):
    """What a listing of RegisterWithdraw takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["register_withdraw_id", "-register_withdraw_id"]
    register_withdraw_id: IntegerFilter
    amount: DecimalFilter
    notes: TextFilter
    create_time: TimeFilter
    employee_id: IntegerFilter
    payment_type_id: IntegerFilter
    register_id: IntegerFilter
    payment_type__payment_type_id: IntegerFilter
    payment_type__archived: bool
    payment_type__internal_reserved: bool
    payment_type__name: TextFilter
    payment_type__require_customer: bool
    payment_type__type: TextFilter
    payment_type__refund_as_payment_type_id: IntegerFilter


class RegisterChanges(TypedDict, total=False):
    """What may be written of Register."""

    register_id: int | None
    name: str | None
    tip_enabled: bool


class RegisterCountChanges(TypedDict, total=False):
    """What may be written of RegisterCount."""

    register_count_id: int | None
    notes: str | None
    open_time: datetime | date | None
    close_employee_id: int | None
    open_employee_id: int | None


class RegisterWithdrawChanges(TypedDict, total=False):
    """What may be written of RegisterWithdraw."""

    register_withdraw_id: int | None
    amount: Number | None
    notes: str | None
    create_time: datetime | date | None
    employee_id: int | None
    payment_type_id: int | None
    register_id: int | None
    payment_type: PaymentTypeChanges


class RegisterCloseChanges(TypedDict, total=False):
    """What Register Close takes."""

    notes: str | None
    open_time: datetime | date | None
    close_employee_id: int | None
    open_employee_id: int | None


class RegisterOpenChanges(TypedDict, total=False):
    """What Register Open takes."""

    amount: Number | None
    notes: str | None
    employee_id: int | None
    payment_type_id: Required[int | None]


class Registers(Collection[Register]):
    """Register records. Source: docs: Register."""

    ENDPOINT = "Register"
    RECORD = Register

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegistersQuery]) -> list[Register]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegistersQuery]
    ) -> Iterator[Register]:
        """Stream the records that match in the order of registerID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegistersQuery]
    ) -> Generator[Register, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[RegistersQuery]) -> Register | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegistersQuery],
    ) -> Generator[Page[Register], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegistersQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[RegistersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegistersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Register:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def update(self, key: int, **changes: Unpack[RegisterChanges]) -> Register:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    @property
    def bulk_update(self) -> BulkWrites[RegisterChanges, Register]:
        """Change many records; each row names its register_id. See `BulkWrites`."""
        return self._bulk("update")

    def calculated(self, key: int) -> list[CalculatedAmount]:
        """Register Calculated: computed on asking."""
        return self._calculated("Register Calculated", key)

    def close(self, key: int, **changes: Unpack[RegisterCloseChanges]) -> RegisterCount:
        """Register Close; answers with a record of RegisterCount."""
        done: RegisterCount = self._act("Register Close", key, changes)
        return done

    def open(self, key: int, **changes: Unpack[RegisterOpenChanges]) -> RegisterWithdraw:
        """Register Open; answers with a record of RegisterWithdraw."""
        done: RegisterWithdraw = self._act("Register Open", key, changes)
        return done


class RegisterCounts(Collection[RegisterCount]):
    """RegisterCount records. Source: docs: RegisterCount."""

    ENDPOINT = "RegisterCount"
    RECORD = RegisterCount

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegisterCountsQuery]
    ) -> list[RegisterCount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegisterCountsQuery]
    ) -> Iterator[RegisterCount]:
        """Stream the records that match in the order of registerCountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterCountsQuery]
    ) -> Generator[RegisterCount, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[RegisterCountsQuery]) -> RegisterCount | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterCountsQuery],
    ) -> Generator[Page[RegisterCount], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegisterCountsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[RegisterCountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegisterCountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> RegisterCount:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class RegisterCountAmounts(Collection[RegisterCountAmount]):
    """RegisterCountAmount records. Source: docs: RegisterCountAmount."""

    ENDPOINT = "RegisterCountAmount"
    RECORD = RegisterCountAmount

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegisterCountAmountsQuery]
    ) -> list[RegisterCountAmount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegisterCountAmountsQuery]
    ) -> Iterator[RegisterCountAmount]:
        """Stream the records that match in the order of registerCountAmountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterCountAmountsQuery]
    ) -> Generator[RegisterCountAmount, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[RegisterCountAmountsQuery]) -> RegisterCountAmount | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterCountAmountsQuery],
    ) -> Generator[Page[RegisterCountAmount], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegisterCountAmountsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[RegisterCountAmountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegisterCountAmountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> RegisterCountAmount:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class RegisterWithdraws(Collection[RegisterWithdraw]):
    """RegisterWithdraw records. Source: docs: RegisterWithdraw."""

    ENDPOINT = "RegisterWithdraw"
    RECORD = RegisterWithdraw

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegisterWithdrawsQuery]
    ) -> list[RegisterWithdraw]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegisterWithdrawsQuery]
    ) -> Iterator[RegisterWithdraw]:
        """Stream the records that match in the order of registerWithdrawID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterWithdrawsQuery]
    ) -> Generator[RegisterWithdraw, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawsQuery]) -> RegisterWithdraw | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterWithdrawsQuery],
    ) -> Generator[Page[RegisterWithdraw], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> RegisterWithdraw:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[RegisterWithdrawChanges]) -> RegisterWithdraw:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    @property
    def bulk_create(self) -> BulkWrites[RegisterWithdrawChanges, RegisterWithdraw]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")


class AsyncRegisters(AsyncCollection[AsyncRegister]):
    """Register records. Source: docs: Register."""

    ENDPOINT = "Register"
    RECORD = AsyncRegister

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegistersQuery]
    ) -> list[AsyncRegister]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegistersQuery]
    ) -> AsyncIterator[AsyncRegister]:
        """Stream the records that match in the order of registerID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegistersQuery]) -> Stream[AsyncRegister]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[RegistersQuery]) -> AsyncRegister | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegistersQuery],
    ) -> Stream[Page[AsyncRegister]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegistersQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[RegistersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegistersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncRegister:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def update(self, key: int, **changes: Unpack[RegisterChanges]) -> AsyncRegister:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    @property
    def bulk_update(self) -> AsyncBulkWrites[RegisterChanges, AsyncRegister]:
        """Change many records; each row names its register_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    async def calculated(self, key: int) -> list[AsyncCalculatedAmount]:
        """Register Calculated: computed on asking."""
        return await self._calculated("Register Calculated", key)

    async def close(self, key: int, **changes: Unpack[RegisterCloseChanges]) -> AsyncRegisterCount:
        """Register Close; answers with a record of RegisterCount."""
        done: AsyncRegisterCount = await self._act("Register Close", key, changes)
        return done

    async def open(self, key: int, **changes: Unpack[RegisterOpenChanges]) -> AsyncRegisterWithdraw:
        """Register Open; answers with a record of RegisterWithdraw."""
        done: AsyncRegisterWithdraw = await self._act("Register Open", key, changes)
        return done


class AsyncRegisterCounts(AsyncCollection[AsyncRegisterCount]):
    """RegisterCount records. Source: docs: RegisterCount."""

    ENDPOINT = "RegisterCount"
    RECORD = AsyncRegisterCount

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegisterCountsQuery]
    ) -> list[AsyncRegisterCount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegisterCountsQuery]
    ) -> AsyncIterator[AsyncRegisterCount]:
        """Stream the records that match in the order of registerCountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterCountsQuery]
    ) -> Stream[AsyncRegisterCount]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[RegisterCountsQuery]) -> AsyncRegisterCount | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterCountsQuery],
    ) -> Stream[Page[AsyncRegisterCount]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegisterCountsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[RegisterCountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegisterCountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncRegisterCount:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncRegisterCountAmounts(AsyncCollection[AsyncRegisterCountAmount]):
    """RegisterCountAmount records. Source: docs: RegisterCountAmount."""

    ENDPOINT = "RegisterCountAmount"
    RECORD = AsyncRegisterCountAmount

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegisterCountAmountsQuery]
    ) -> list[AsyncRegisterCountAmount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegisterCountAmountsQuery]
    ) -> AsyncIterator[AsyncRegisterCountAmount]:
        """Stream the records that match in the order of registerCountAmountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterCountAmountsQuery]
    ) -> Stream[AsyncRegisterCountAmount]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(
        self, *any_of: AnyOf, **query: Unpack[RegisterCountAmountsQuery]
    ) -> AsyncRegisterCountAmount | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterCountAmountsQuery],
    ) -> Stream[Page[AsyncRegisterCountAmount]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegisterCountAmountsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[RegisterCountAmountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegisterCountAmountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncRegisterCountAmount:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncRegisterWithdraws(AsyncCollection[AsyncRegisterWithdraw]):
    """RegisterWithdraw records. Source: docs: RegisterWithdraw."""

    ENDPOINT = "RegisterWithdraw"
    RECORD = AsyncRegisterWithdraw

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegisterWithdrawsQuery]
    ) -> list[AsyncRegisterWithdraw]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegisterWithdrawsQuery]
    ) -> AsyncIterator[AsyncRegisterWithdraw]:
        """Stream the records that match in the order of registerWithdrawID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterWithdrawsQuery]
    ) -> Stream[AsyncRegisterWithdraw]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawsQuery]) -> AsyncRegisterWithdraw | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterWithdrawsQuery],
    ) -> Stream[Page[AsyncRegisterWithdraw]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncRegisterWithdraw:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[RegisterWithdrawChanges]) -> AsyncRegisterWithdraw:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    @property
    def bulk_create(self) -> AsyncBulkWrites[RegisterWithdrawChanges, AsyncRegisterWithdraw]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")
