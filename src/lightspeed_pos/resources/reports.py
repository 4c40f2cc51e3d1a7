"""
Resources: account.discounts_by_day, account.orders_by_tax_class, account.payments_by_day, account.tax_class_sales_by_day, account.taxes_by_day.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from lightspeed_pos.listing.page import Page
from lightspeed_pos.listing.stream import Stream
from lightspeed_pos.model.async_collection import AsyncCollection
from lightspeed_pos.model.collection import Collection
from lightspeed_pos.model.types import (
    DateFilter,
    DecimalFilter,
    IntegerFilter,
    TextFilter,
)
from lightspeed_pos.records.reports import (
    AsyncDiscountsByDay,
    AsyncOrdersByTaxClass,
    AsyncPaymentsByDay,
    AsyncTaxClassSalesByDay,
    AsyncTaxesByDay,
    DiscountsByDay,
    OrdersByTaxClass,
    PaymentsByDay,
    TaxClassSalesByDay,
    TaxesByDay,
)

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf


class DiscountsByDayRecordsQuery(TypedDict, total=False):
    """What a listing of Reports Accounting DiscountsByDay takes."""

    params: Mapping[str, Any]
    sort: Literal["date", "-date"]
    end_date: Required[DateFilter]
    start_date: Required[DateFilter]
    date: DateFilter
    discount: DecimalFilter
    shop_id: IntegerFilter


class OrdersByTaxClassRecordsQuery(TypedDict, total=False):
    """What a listing of Reports Accounting OrdersByTaxClass takes."""

    params: Mapping[str, Any]
    sort: Literal["order_id", "-order_id"]
    end_date: Required[DateFilter]
    start_date: Required[DateFilter]
    cost: DecimalFilter
    date: DateFilter
    tax_class_name: TextFilter
    total_other_cost: DecimalFilter
    total_ship_cost: DecimalFilter
    vendor_name: TextFilter
    order_id: IntegerFilter
    shop_id: IntegerFilter
    tax_class_id: IntegerFilter
    vendor_id: IntegerFilter


class PaymentsByDayRecordsQuery(TypedDict, total=False):
    """What a listing of Reports Accounting PaymentsByDay takes."""

    params: Mapping[str, Any]
    sort: Literal["date", "-date"]
    end_date: Required[DateFilter]
    start_date: Required[DateFilter]
    amount: DecimalFilter
    date: DateFilter
    layaway: bool
    payment_type_name: TextFilter
    payment_type_id: IntegerFilter
    shop_id: IntegerFilter


class TaxClassSalesByDayRecordsQuery(TypedDict, total=False):
    """What a listing of Reports Accounting TaxClassSalesByDay takes."""

    params: Mapping[str, Any]
    sort: Literal["date", "-date"]
    end_date: Required[DateFilter]
    start_date: Required[DateFilter]
    avg_cost: DecimalFilter
    date: DateFilter
    fifo_cost: DecimalFilter
    subtotal: DecimalFilter
    tax_class_name: TextFilter
    shop_id: IntegerFilter
    tax_class_id: IntegerFilter


class TaxesByDayRecordsQuery(TypedDict, total=False):
    """What a listing of Reports Accounting TaxesByDay takes."""

    params: Mapping[str, Any]
    sort: Literal["date", "-date"]
    end_date: Required[DateFilter]
    start_date: Required[DateFilter]
    date: DateFilter
    tax: DecimalFilter
    tax_category_name: TextFilter
    shop_id: IntegerFilter
    tax_category_id: IntegerFilter


class DiscountsByDayRecords(Collection[DiscountsByDay]):
    """Reports Accounting DiscountsByDay records. Source: docs: Reports Accounting DiscountsByDay."""

    ENDPOINT = "Reports Accounting DiscountsByDay"
    RECORD = DiscountsByDay

    def all(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> list[DiscountsByDay]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[DiscountsByDayRecordsQuery]
    ) -> Generator[DiscountsByDay, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> DiscountsByDay | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[DiscountsByDayRecordsQuery],
    ) -> Generator[Page[DiscountsByDay], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class OrdersByTaxClassRecords(Collection[OrdersByTaxClass]):
    """Reports Accounting OrdersByTaxClass records. Source: docs: Reports Accounting OrdersByTaxClass."""

    ENDPOINT = "Reports Accounting OrdersByTaxClass"
    RECORD = OrdersByTaxClass

    def all(self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> list[OrdersByTaxClass]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrdersByTaxClassRecordsQuery]
    ) -> Generator[OrdersByTaxClass, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> OrdersByTaxClass | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrdersByTaxClassRecordsQuery],
    ) -> Generator[Page[OrdersByTaxClass], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class PaymentsByDayRecords(Collection[PaymentsByDay]):
    """Reports Accounting PaymentsByDay records. Source: docs: Reports Accounting PaymentsByDay."""

    ENDPOINT = "Reports Accounting PaymentsByDay"
    RECORD = PaymentsByDay

    def all(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> list[PaymentsByDay]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[PaymentsByDayRecordsQuery]
    ) -> Generator[PaymentsByDay, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> PaymentsByDay | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[PaymentsByDayRecordsQuery],
    ) -> Generator[Page[PaymentsByDay], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class TaxClassSalesByDayRecords(Collection[TaxClassSalesByDay]):
    """Reports Accounting TaxClassSalesByDay records. Source: docs: Reports Accounting TaxClassSalesByDay."""

    ENDPOINT = "Reports Accounting TaxClassSalesByDay"
    RECORD = TaxClassSalesByDay

    def all(self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]) -> list[TaxClassSalesByDay]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxClassSalesByDayRecordsQuery]
    ) -> Generator[TaxClassSalesByDay, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]) -> TaxClassSalesByDay | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxClassSalesByDayRecordsQuery],
    ) -> Generator[Page[TaxClassSalesByDay], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class TaxesByDayRecords(Collection[TaxesByDay]):
    """Reports Accounting TaxesByDay records. Source: docs: Reports Accounting TaxesByDay."""

    ENDPOINT = "Reports Accounting TaxesByDay"
    RECORD = TaxesByDay

    def all(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> list[TaxesByDay]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxesByDayRecordsQuery]
    ) -> Generator[TaxesByDay, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> TaxesByDay | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxesByDayRecordsQuery],
    ) -> Generator[Page[TaxesByDay], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class AsyncDiscountsByDayRecords(AsyncCollection[AsyncDiscountsByDay]):
    """Reports Accounting DiscountsByDay records. Source: docs: Reports Accounting DiscountsByDay."""

    ENDPOINT = "Reports Accounting DiscountsByDay"
    RECORD = AsyncDiscountsByDay

    async def all(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> list[AsyncDiscountsByDay]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[DiscountsByDayRecordsQuery]
    ) -> Stream[AsyncDiscountsByDay]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> AsyncDiscountsByDay | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[DiscountsByDayRecordsQuery],
    ) -> Stream[Page[AsyncDiscountsByDay]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class AsyncOrdersByTaxClassRecords(AsyncCollection[AsyncOrdersByTaxClass]):
    """Reports Accounting OrdersByTaxClass records. Source: docs: Reports Accounting OrdersByTaxClass."""

    ENDPOINT = "Reports Accounting OrdersByTaxClass"
    RECORD = AsyncOrdersByTaxClass

    async def all(self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> list[AsyncOrdersByTaxClass]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrdersByTaxClassRecordsQuery]
    ) -> Stream[AsyncOrdersByTaxClass]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(
        self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]
    ) -> AsyncOrdersByTaxClass | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrdersByTaxClassRecordsQuery],
    ) -> Stream[Page[AsyncOrdersByTaxClass]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class AsyncPaymentsByDayRecords(AsyncCollection[AsyncPaymentsByDay]):
    """Reports Accounting PaymentsByDay records. Source: docs: Reports Accounting PaymentsByDay."""

    ENDPOINT = "Reports Accounting PaymentsByDay"
    RECORD = AsyncPaymentsByDay

    async def all(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> list[AsyncPaymentsByDay]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[PaymentsByDayRecordsQuery]
    ) -> Stream[AsyncPaymentsByDay]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> AsyncPaymentsByDay | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[PaymentsByDayRecordsQuery],
    ) -> Stream[Page[AsyncPaymentsByDay]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class AsyncTaxClassSalesByDayRecords(AsyncCollection[AsyncTaxClassSalesByDay]):
    """Reports Accounting TaxClassSalesByDay records. Source: docs: Reports Accounting TaxClassSalesByDay."""

    ENDPOINT = "Reports Accounting TaxClassSalesByDay"
    RECORD = AsyncTaxClassSalesByDay

    async def all(
        self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]
    ) -> list[AsyncTaxClassSalesByDay]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxClassSalesByDayRecordsQuery]
    ) -> Stream[AsyncTaxClassSalesByDay]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(
        self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]
    ) -> AsyncTaxClassSalesByDay | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxClassSalesByDayRecordsQuery],
    ) -> Stream[Page[AsyncTaxClassSalesByDay]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class AsyncTaxesByDayRecords(AsyncCollection[AsyncTaxesByDay]):
    """Reports Accounting TaxesByDay records. Source: docs: Reports Accounting TaxesByDay."""

    ENDPOINT = "Reports Accounting TaxesByDay"
    RECORD = AsyncTaxesByDay

    async def all(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> list[AsyncTaxesByDay]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxesByDayRecordsQuery]
    ) -> Stream[AsyncTaxesByDay]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> AsyncTaxesByDay | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxesByDayRecordsQuery],
    ) -> Stream[Page[AsyncTaxesByDay]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)
