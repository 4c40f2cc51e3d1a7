"""
Resources account.discounts_by_day, account.orders_by_tax_class, account.payments_by_day, account.tax_class_sales_by_day, account.taxes_by_day; records DiscountsByDay, OrdersByTaxClass, PaymentsByDay, TaxClassSalesByDay, TaxesByDay.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict, Unpack

from msgspec import field

from lightspeed_pos.model.abilities import (
    Listed,
)
from lightspeed_pos.model.async_abilities import (
    AsyncListed,
)
from lightspeed_pos.model.descriptors import Key, Part
from lightspeed_pos.model.record import (
    Lazy,
    LinkedRecord,
    Numeric,
    day,
)
from lightspeed_pos.model.types import DateFilter, DecimalFilter, IntegerFilter, TextFilter
from lightspeed_pos.resources.kinds import AsyncLinked, Linked, Reached

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.company import AsyncShop, Shop
    from lightspeed_pos.resources.purchasing import AsyncOrder, AsyncVendor, Order, Vendor
    from lightspeed_pos.resources.sales import (
        AsyncPaymentType,
        AsyncTaxCategory,
        AsyncTaxClass,
        PaymentType,
        TaxCategory,
        TaxClass,
    )


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


class DiscountsByDayFields(LinkedRecord, frozen=True):
    """DiscountsByDay. Source: docs: Reports Accounting DiscountsByDay."""

    ENTITY: ClassVar[str] = "DiscountsByDay"
    _date: str = field(name="date", default="")
    date = Part(day)
    """`date`: docs: datetime; MM/DD/YYYY on the wire."""
    discount: Numeric | None = field(name="discount", default=None)
    """`discount`."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""


class OrdersByTaxClassFields(LinkedRecord, frozen=True):
    """OrdersByTaxClass. Source: docs: Reports Accounting OrdersByTaxClass."""

    ENTITY: ClassVar[str] = "OrdersByTaxClass"
    cost: Numeric | None = field(name="cost", default=None)
    """`cost`."""
    _date: str = field(name="date", default="")
    date = Part(day)
    """`date`: docs: datetime; MM/DD/YYYY on the wire."""
    tax_class_name: str = field(name="taxClassName", default="")
    """`taxClassName`."""
    total_other_cost: Numeric | None = field(name="totalOtherCost", default=None)
    """`totalOtherCost`."""
    total_ship_cost: Numeric | None = field(name="totalShipCost", default=None)
    """`totalShipCost`."""
    vendor_name: str = field(name="vendorName", default="")
    """`vendorName`."""
    _order_id: int | None = field(name="orderID", default=None)
    order_id = Key()
    """`orderID`: id of Order, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    tax_class_id = Key()
    """`taxClassID`: id of TaxClass, None for 0."""
    _vendor_id: int | None = field(name="vendorID", default=None)
    vendor_id = Key()
    """`vendorID`: id of Vendor, None for 0."""
    order: ClassVar[Reached[Order | None, Lazy[AsyncOrder | None]]] = Reached()
    """Order, by `orderID`."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""
    tax_class: ClassVar[Reached[TaxClass | None, Lazy[AsyncTaxClass | None]]] = Reached()
    """TaxClass, by `taxClassID`."""
    vendor: ClassVar[Reached[Vendor | None, Lazy[AsyncVendor | None]]] = Reached()
    """Vendor, by `vendorID`."""


class PaymentsByDayFields(LinkedRecord, frozen=True):
    """PaymentsByDay. Source: docs: Reports Accounting PaymentsByDay."""

    ENTITY: ClassVar[str] = "PaymentsByDay"
    amount: Numeric | None = field(name="amount", default=None)
    """`amount`."""
    _date: str = field(name="date", default="")
    date = Part(day)
    """`date`: docs: datetime; MM/DD/YYYY on the wire."""
    layaway: bool | None = field(name="layaway", default=None)
    """`layaway`."""
    payment_type_name: str = field(name="paymentTypeName", default="")
    """`paymentTypeName`."""
    _payment_type_id: int | None = field(name="paymentTypeID", default=None)
    payment_type_id = Key()
    """`paymentTypeID`: id of PaymentType, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `paymentTypeID`."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""


class TaxClassSalesByDayFields(LinkedRecord, frozen=True):
    """TaxClassSalesByDay. Source: docs: Reports Accounting TaxClassSalesByDay."""

    ENTITY: ClassVar[str] = "TaxClassSalesByDay"
    avg_cost: Numeric | None = field(name="avgCost", default=None)
    """`avgCost`."""
    _date: str = field(name="date", default="")
    date = Part(day)
    """`date`: docs: datetime; MM/DD/YYYY on the wire."""
    fifo_cost: Numeric | None = field(name="fifoCost", default=None)
    """`fifoCost`."""
    subtotal: Numeric | None = field(name="subtotal", default=None)
    """`subtotal`."""
    tax_class_name: str = field(name="taxClassName", default="")
    """`taxClassName`."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    tax_class_id = Key()
    """`taxClassID`: id of TaxClass, None for 0."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""
    tax_class: ClassVar[Reached[TaxClass | None, Lazy[AsyncTaxClass | None]]] = Reached()
    """TaxClass, by `taxClassID`."""


class TaxesByDayFields(LinkedRecord, frozen=True):
    """TaxesByDay. Source: docs: Reports Accounting TaxesByDay."""

    ENTITY: ClassVar[str] = "TaxesByDay"
    _date: str = field(name="date", default="")
    date = Part(day)
    """`date`: docs: datetime; MM/DD/YYYY on the wire."""
    tax: Numeric | None = field(name="tax", default=None)
    """`tax`."""
    tax_category_name: str = field(name="taxCategoryName", default="")
    """`taxCategoryName`."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    tax_category_id = Key()
    """`taxCategoryID`: id of TaxCategory, None for 0."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""
    tax_category: ClassVar[Reached[TaxCategory | None, Lazy[AsyncTaxCategory | None]]] = Reached()
    """TaxCategory, by `taxCategoryID`."""


class DiscountsByDay(DiscountsByDayFields, Linked, frozen=True):
    """DiscountsByDay. Source: docs: Reports Accounting DiscountsByDay."""


class OrdersByTaxClass(OrdersByTaxClassFields, Linked, frozen=True):
    """OrdersByTaxClass. Source: docs: Reports Accounting OrdersByTaxClass."""


class PaymentsByDay(PaymentsByDayFields, Linked, frozen=True):
    """PaymentsByDay. Source: docs: Reports Accounting PaymentsByDay."""


class TaxClassSalesByDay(TaxClassSalesByDayFields, Linked, frozen=True):
    """TaxClassSalesByDay. Source: docs: Reports Accounting TaxClassSalesByDay."""


class TaxesByDay(TaxesByDayFields, Linked, frozen=True):
    """TaxesByDay. Source: docs: Reports Accounting TaxesByDay."""


class AsyncDiscountsByDay(DiscountsByDayFields, AsyncLinked, frozen=True):
    """DiscountsByDay of an `AsyncClient`. Source: docs: Reports Accounting DiscountsByDay."""


class AsyncOrdersByTaxClass(OrdersByTaxClassFields, AsyncLinked, frozen=True):
    """OrdersByTaxClass of an `AsyncClient`. Source: docs: Reports Accounting OrdersByTaxClass."""


class AsyncPaymentsByDay(PaymentsByDayFields, AsyncLinked, frozen=True):
    """PaymentsByDay of an `AsyncClient`. Source: docs: Reports Accounting PaymentsByDay."""


class AsyncTaxClassSalesByDay(TaxClassSalesByDayFields, AsyncLinked, frozen=True):
    """TaxClassSalesByDay of an `AsyncClient`. Source: docs: Reports Accounting TaxClassSalesByDay."""


class AsyncTaxesByDay(TaxesByDayFields, AsyncLinked, frozen=True):
    """TaxesByDay of an `AsyncClient`. Source: docs: Reports Accounting TaxesByDay."""


class DiscountsByDayRecordsShape:
    """What Reports Accounting DiscountsByDay takes. Source: docs: Reports Accounting DiscountsByDay."""

    ENDPOINT = "Reports Accounting DiscountsByDay"

    def _filters(self, *any_of: AnyOf, **query: Unpack[DiscountsByDayRecordsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[DiscountsByDayRecordsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[DiscountsByDayRecordsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[DiscountsByDayRecordsQuery],
    ) -> None: ...


class DiscountsByDayRecords(DiscountsByDayRecordsShape, Listed[DiscountsByDay]):
    """Reports Accounting DiscountsByDay records."""

    RECORD = DiscountsByDay


class AsyncDiscountsByDayRecords(DiscountsByDayRecordsShape, AsyncListed[AsyncDiscountsByDay]):
    """Reports Accounting DiscountsByDay records of an `AsyncClient`."""

    RECORD = AsyncDiscountsByDay


class OrdersByTaxClassRecordsShape:
    """What Reports Accounting OrdersByTaxClass takes. Source: docs: Reports Accounting OrdersByTaxClass."""

    ENDPOINT = "Reports Accounting OrdersByTaxClass"

    def _filters(self, *any_of: AnyOf, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[OrdersByTaxClassRecordsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrdersByTaxClassRecordsQuery],
    ) -> None: ...


class OrdersByTaxClassRecords(OrdersByTaxClassRecordsShape, Listed[OrdersByTaxClass]):
    """Reports Accounting OrdersByTaxClass records."""

    RECORD = OrdersByTaxClass


class AsyncOrdersByTaxClassRecords(OrdersByTaxClassRecordsShape, AsyncListed[AsyncOrdersByTaxClass]):
    """Reports Accounting OrdersByTaxClass records of an `AsyncClient`."""

    RECORD = AsyncOrdersByTaxClass


class PaymentsByDayRecordsShape:
    """What Reports Accounting PaymentsByDay takes. Source: docs: Reports Accounting PaymentsByDay."""

    ENDPOINT = "Reports Accounting PaymentsByDay"

    def _filters(self, *any_of: AnyOf, **query: Unpack[PaymentsByDayRecordsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[PaymentsByDayRecordsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[PaymentsByDayRecordsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[PaymentsByDayRecordsQuery],
    ) -> None: ...


class PaymentsByDayRecords(PaymentsByDayRecordsShape, Listed[PaymentsByDay]):
    """Reports Accounting PaymentsByDay records."""

    RECORD = PaymentsByDay


class AsyncPaymentsByDayRecords(PaymentsByDayRecordsShape, AsyncListed[AsyncPaymentsByDay]):
    """Reports Accounting PaymentsByDay records of an `AsyncClient`."""

    RECORD = AsyncPaymentsByDay


class TaxClassSalesByDayRecordsShape:
    """What Reports Accounting TaxClassSalesByDay takes. Source: docs: Reports Accounting TaxClassSalesByDay."""

    ENDPOINT = "Reports Accounting TaxClassSalesByDay"

    def _filters(self, *any_of: AnyOf, **query: Unpack[TaxClassSalesByDayRecordsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxClassSalesByDayRecordsQuery]) -> None: ...
    def _tabled(
        self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TaxClassSalesByDayRecordsQuery]
    ) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxClassSalesByDayRecordsQuery],
    ) -> None: ...


class TaxClassSalesByDayRecords(TaxClassSalesByDayRecordsShape, Listed[TaxClassSalesByDay]):
    """Reports Accounting TaxClassSalesByDay records."""

    RECORD = TaxClassSalesByDay


class AsyncTaxClassSalesByDayRecords(TaxClassSalesByDayRecordsShape, AsyncListed[AsyncTaxClassSalesByDay]):
    """Reports Accounting TaxClassSalesByDay records of an `AsyncClient`."""

    RECORD = AsyncTaxClassSalesByDay


class TaxesByDayRecordsShape:
    """What Reports Accounting TaxesByDay takes. Source: docs: Reports Accounting TaxesByDay."""

    ENDPOINT = "Reports Accounting TaxesByDay"

    def _filters(self, *any_of: AnyOf, **query: Unpack[TaxesByDayRecordsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxesByDayRecordsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TaxesByDayRecordsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxesByDayRecordsQuery],
    ) -> None: ...


class TaxesByDayRecords(TaxesByDayRecordsShape, Listed[TaxesByDay]):
    """Reports Accounting TaxesByDay records."""

    RECORD = TaxesByDay


class AsyncTaxesByDayRecords(TaxesByDayRecordsShape, AsyncListed[AsyncTaxesByDay]):
    """Reports Accounting TaxesByDay records of an `AsyncClient`."""

    RECORD = AsyncTaxesByDay
