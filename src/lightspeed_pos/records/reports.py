"""
Records: DiscountsByDay, OrdersByTaxClass, PaymentsByDay, TaxClassSalesByDay and their like.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from msgspec import field

from lightspeed_pos.model.record import (
    Lazy,
    LinkedRecord,
    day,
)

if TYPE_CHECKING:
    from lightspeed_pos.records.company import AsyncShop, Shop
    from lightspeed_pos.records.purchasing import AsyncOrder, AsyncVendor, Order, Vendor
    from lightspeed_pos.records.sales import (
        AsyncPaymentType,
        AsyncTaxCategory,
        AsyncTaxClass,
        PaymentType,
        TaxCategory,
        TaxClass,
    )
    from lightspeed_pos.resources.account import Account, AsyncAccount


class DiscountsByDayFields(LinkedRecord, frozen=True):
    """DiscountsByDay: 3 fields. Source: docs: Reports Accounting DiscountsByDay."""

    ENTITY: ClassVar[str] = "DiscountsByDay"
    _date: str = field(name="date", default="")
    discount: Decimal | None = field(name="discount", default=None)
    _shop_id: int | None = field(name="shopID", default=None)

    @property
    def date(self) -> date | None:
        """`date` (docs: datetime; MM/DD/YYYY on the wire)."""
        return day(self._date)

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None


class OrdersByTaxClassFields(LinkedRecord, frozen=True):
    """OrdersByTaxClass: 10 fields. Source: docs: Reports Accounting OrdersByTaxClass."""

    ENTITY: ClassVar[str] = "OrdersByTaxClass"
    cost: Decimal | None = field(name="cost", default=None)
    _date: str = field(name="date", default="")
    tax_class_name: str = field(name="taxClassName", default="")
    total_other_cost: Decimal | None = field(name="totalOtherCost", default=None)
    total_ship_cost: Decimal | None = field(name="totalShipCost", default=None)
    vendor_name: str = field(name="vendorName", default="")
    _order_id: int | None = field(name="orderID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    _vendor_id: int | None = field(name="vendorID", default=None)

    @property
    def date(self) -> date | None:
        """`date` (docs: datetime; MM/DD/YYYY on the wire)."""
        return day(self._date)

    @property
    def order_id(self) -> int | None:
        """`orderID`, the id of a record of Order; None for 0."""
        return self._order_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def tax_class_id(self) -> int | None:
        """`taxClassID`, the id of a record of TaxClass; None for 0."""
        return self._tax_class_id or None

    @property
    def vendor_id(self) -> int | None:
        """`vendorID`, the id of a record of Vendor; None for 0."""
        return self._vendor_id or None


class PaymentsByDayFields(LinkedRecord, frozen=True):
    """PaymentsByDay: 6 fields. Source: docs: Reports Accounting PaymentsByDay."""

    ENTITY: ClassVar[str] = "PaymentsByDay"
    amount: Decimal | None = field(name="amount", default=None)
    _date: str = field(name="date", default="")
    layaway: bool | None = field(name="layaway", default=None)
    payment_type_name: str = field(name="paymentTypeName", default="")
    _payment_type_id: int | None = field(name="paymentTypeID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)

    @property
    def date(self) -> date | None:
        """`date` (docs: datetime; MM/DD/YYYY on the wire)."""
        return day(self._date)

    @property
    def payment_type_id(self) -> int | None:
        """`paymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._payment_type_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None


class TaxClassSalesByDayFields(LinkedRecord, frozen=True):
    """TaxClassSalesByDay: 7 fields. Source: docs: Reports Accounting TaxClassSalesByDay."""

    ENTITY: ClassVar[str] = "TaxClassSalesByDay"
    avg_cost: Decimal | None = field(name="avgCost", default=None)
    _date: str = field(name="date", default="")
    fifo_cost: Decimal | None = field(name="fifoCost", default=None)
    subtotal: Decimal | None = field(name="subtotal", default=None)
    tax_class_name: str = field(name="taxClassName", default="")
    _shop_id: int | None = field(name="shopID", default=None)
    _tax_class_id: int | None = field(name="taxClassID", default=None)

    @property
    def date(self) -> date | None:
        """`date` (docs: datetime; MM/DD/YYYY on the wire)."""
        return day(self._date)

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def tax_class_id(self) -> int | None:
        """`taxClassID`, the id of a record of TaxClass; None for 0."""
        return self._tax_class_id or None


class TaxesByDayFields(LinkedRecord, frozen=True):
    """TaxesByDay: 5 fields. Source: docs: Reports Accounting TaxesByDay."""

    ENTITY: ClassVar[str] = "TaxesByDay"
    _date: str = field(name="date", default="")
    tax: Decimal | None = field(name="tax", default=None)
    tax_category_name: str = field(name="taxCategoryName", default="")
    _shop_id: int | None = field(name="shopID", default=None)
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)

    @property
    def date(self) -> date | None:
        """`date` (docs: datetime; MM/DD/YYYY on the wire)."""
        return day(self._date)

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def tax_category_id(self) -> int | None:
        """`taxCategoryID`, the id of a record of TaxCategory; None for 0."""
        return self._tax_category_id or None


class DiscountsByDay(DiscountsByDayFields, frozen=True):
    """DiscountsByDay: 3 fields. Source: docs: Reports Accounting DiscountsByDay."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found


class OrdersByTaxClass(OrdersByTaxClassFields, frozen=True):
    """OrdersByTaxClass: 10 fields. Source: docs: Reports Accounting OrdersByTaxClass."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def order(self) -> Order | None:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Order | None = self._one("order")
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def tax_class(self) -> TaxClass | None:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: TaxClass | None = self._one("tax_class")
        return found

    @property
    def vendor(self) -> Vendor | None:
        """Vendor, by `vendorID`; loaded for all records of the page at once unless it came along."""
        found: Vendor | None = self._one("vendor")
        return found


class PaymentsByDay(PaymentsByDayFields, frozen=True):
    """PaymentsByDay: 6 fields. Source: docs: Reports Accounting PaymentsByDay."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def payment_type(self) -> PaymentType | None:
        """PaymentType, by `paymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("payment_type")
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found


class TaxClassSalesByDay(TaxClassSalesByDayFields, frozen=True):
    """TaxClassSalesByDay: 7 fields. Source: docs: Reports Accounting TaxClassSalesByDay."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def tax_class(self) -> TaxClass | None:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: TaxClass | None = self._one("tax_class")
        return found


class TaxesByDay(TaxesByDayFields, frozen=True):
    """TaxesByDay: 5 fields. Source: docs: Reports Accounting TaxesByDay."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def tax_category(self) -> TaxCategory | None:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: TaxCategory | None = self._one("tax_category")
        return found


class AsyncDiscountsByDay(DiscountsByDayFields, frozen=True):
    """DiscountsByDay: 3 fields. Source: docs: Reports Accounting DiscountsByDay."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found


class AsyncOrdersByTaxClass(OrdersByTaxClassFields, frozen=True):
    """OrdersByTaxClass: 10 fields. Source: docs: Reports Accounting OrdersByTaxClass."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def order(self) -> Lazy[AsyncOrder | None]:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncOrder | None] = self._one("order")
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def tax_class(self) -> Lazy[AsyncTaxClass | None]:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxClass | None] = self._one("tax_class")
        return found

    @property
    def vendor(self) -> Lazy[AsyncVendor | None]:
        """Vendor, by `vendorID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncVendor | None] = self._one("vendor")
        return found


class AsyncPaymentsByDay(PaymentsByDayFields, frozen=True):
    """PaymentsByDay: 6 fields. Source: docs: Reports Accounting PaymentsByDay."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `paymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("payment_type")
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found


class AsyncTaxClassSalesByDay(TaxClassSalesByDayFields, frozen=True):
    """TaxClassSalesByDay: 7 fields. Source: docs: Reports Accounting TaxClassSalesByDay."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def tax_class(self) -> Lazy[AsyncTaxClass | None]:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxClass | None] = self._one("tax_class")
        return found


class AsyncTaxesByDay(TaxesByDayFields, frozen=True):
    """TaxesByDay: 5 fields. Source: docs: Reports Accounting TaxesByDay."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def tax_category(self) -> Lazy[AsyncTaxCategory | None]:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxCategory | None] = self._one("tax_category")
        return found
