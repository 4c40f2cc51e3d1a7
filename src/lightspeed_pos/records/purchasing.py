"""
Records: Vendor, VendorRep, VendorAvailability, Order and their like.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Unpack

from msgspec import UNSET, UnsetType, field

from lightspeed_pos.model.record import (
    Box,
    Empty,
    Lazy,
    LinkedRecord,
    One,
    Record,
    Time,
    day,
)

if TYPE_CHECKING:
    from lightspeed_pos.model.types import Relations
    from lightspeed_pos.records.company import AsyncEmployee, AsyncShop, Employee, Shop
    from lightspeed_pos.records.customers import Contact
    from lightspeed_pos.records.items import AsyncItem, CustomFieldValue, CustomFieldValueBox, Item, Note
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.purchasing import (
        AsyncOrderLines,
        AsyncShipmentItems,
        CurrencyRateChanges,
        OrderChanges,
        OrderLineChanges,
        OrderLines,
        ShipmentItems,
        VendorChanges,
    )


class VendorFields(LinkedRecord, frozen=True):
    """Vendor: 22 fields. Source: docs: Vendor."""

    ENTITY: ClassVar[str] = "Vendor"
    ID: ClassVar[str] = "vendor_id"
    vendor_id: int = field(name="vendorID", default=0)
    account_number: str = field(name="accountNumber", default="")
    archived: bool | None = field(name="archived", default=None)
    b2b_seller_uid: str = field(name="b2bSellerUID", default="")
    integration_account: str = field(name="integrationAccount", default="")
    integration_enabled: bool | None = field(name="integrationEnabled", default=None)
    integration_login: str = field(name="integrationLogin", default="")
    integration_name: str = field(name="integrationName", default="")
    integration_password: str = field(name="integrationPassword", default="")
    name: str = field(name="name", default="")
    price_level: str = field(name="priceLevel", default="")
    share_sell_through: bool | None = field(name="shareSellThrough", default=None)
    update_cost: bool | None = field(name="updateCost", default=None)
    update_description: bool | None = field(name="updateDescription", default=None)
    update_price: bool | None = field(name="updatePrice", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _contact_id: int | None = field(name="contactID", default=None)
    _currency_rate_id: int | None = field(name="currencyRateID", default=None)
    _note_id: int | None = field(name="noteID", default=None)

    @property
    def contact_id(self) -> int | None:
        """`contactID`, the id of a record of Contact; None for 0."""
        return self._contact_id or None

    @property
    def currency_rate_id(self) -> int | None:
        """`currencyRateID`, the id of a record of CurrencyRate; None for 0."""
        return self._currency_rate_id or None

    @property
    def note_id(self) -> int | None:
        """`noteID`, the id of a record of Note; None for 0."""
        return self._note_id or None

    @property
    def id(self) -> int:
        """The `vendorID`."""
        return self.vendor_id


class VendorRep(Record, frozen=True):
    """VendorRep: 2 fields. Source: docs: VendorReturn."""

    ENTITY: ClassVar[str] = "VendorRep"
    first_name: str = field(name="firstName", default="")
    last_name: str = field(name="lastName", default="")


class VendorAvailability(Record, frozen=True):
    """VendorAvailability: 0 fields. Source: docs: CatalogVendorItem."""

    ENTITY: ClassVar[str] = "VendorAvailability"


class OrderFields(LinkedRecord, frozen=True):
    """Order: 42 fields. Source: docs: Order."""

    ENTITY: ClassVar[str] = "Order"
    ID: ClassVar[str] = "order_id"
    order_id: int = field(name="orderID", default=0)
    archived: bool | None = field(name="archived", default=None)
    b2b_order_number: str = field(name="b2bOrderNumber", default="")
    b2b_order_uid: str = field(name="b2bOrderUID", default="")
    complete: bool | None = field(name="complete", default=None)
    costs_modified_after_shipment: bool | None = field(name="costsModifiedAfterShipment", default=None)
    discount: Decimal | None = field(name="discount", default=None)
    discount_is_percent: bool | None = field(name="discountIsPercent", default=None)
    discount_method: str = field(name="discountMethod", default="")
    discount_money_value: Decimal | None = field(name="discountMoneyValue", default=None)
    discount_money_vendor_value: Decimal | None = field(name="discountMoneyVendorValue", default=None)
    discount_percent_value: Decimal | None = field(name="discountPercentValue", default=None)
    has_shipments: bool | None = field(name="hasShipments", default=None)
    other_cost: Decimal | None = field(name="otherCost", default=None)
    other_vendor_cost: Decimal | None = field(name="otherVendorCost", default=None)
    ref_num: str = field(name="refNum", default="")
    ship_cost: Decimal | None = field(name="shipCost", default=None)
    ship_instructions: str = field(name="shipInstructions", default="")
    ship_vendor_cost: Decimal | None = field(name="shipVendorCost", default=None)
    shipping_cost_method: str = field(name="shippingCostMethod", default="")
    stock_instructions: str = field(name="stockInstructions", default="")
    sub_total_cost: Decimal | None = field(name="subTotalCost", default=None)
    total_cost: Decimal | None = field(name="totalCost", default=None)
    total_discount: Decimal | None = field(name="totalDiscount", default=None)
    total_quantity: Decimal | None = field(name="totalQuantity", default=None)
    vendor_currency_code: str = field(name="vendorCurrencyCode", default="")
    vendor_currency_rate: Decimal | None = field(name="vendorCurrencyRate", default=None)
    arrival_date: Time | None = field(name="arrivalDate", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    ordered_date: Time | None = field(name="orderedDate", default=None)
    received_date: Time | None = field(name="receivedDate", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _created_by_employee_id: int | None = field(name="createdByEmployeeID", default=None)
    _note_id: int | None = field(name="noteID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)
    _vendor_id: int | None = field(name="vendorID", default=None)

    @property
    def created_by_employee_id(self) -> int | None:
        """`createdByEmployeeID`, the id of a record of Employee; None for 0."""
        return self._created_by_employee_id or None

    @property
    def note_id(self) -> int | None:
        """`noteID`, the id of a record of Note; None for 0."""
        return self._note_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def vendor_id(self) -> int | None:
        """`vendorID`, the id of a record of Vendor; None for 0."""
        return self._vendor_id or None

    @property
    def id(self) -> int:
        """The `orderID`."""
        return self.order_id


class OrderMetadata(Record, frozen=True):
    """OrderMetadata: 6 fields. Source: docs: DisplayTemplate Order."""

    ENTITY: ClassVar[str] = "OrderMetadata"
    cost: Decimal | None = field(name="cost", default=None)
    other: Decimal | None = field(name="other", default=None)
    shipping: Decimal | None = field(name="shipping", default=None)
    subtotal: Decimal | None = field(name="subtotal", default=None)
    total: Decimal | None = field(name="total", default=None)
    total_discount: Decimal | None = field(name="totalDiscount", default=None)


class OrderLineFields(LinkedRecord, frozen=True):
    """OrderLine: 22 fields. Source: docs: OrderLine."""

    ENTITY: ClassVar[str] = "OrderLine"
    ID: ClassVar[str] = "order_line_id"
    order_line_id: int = field(name="orderLineID", default=0)
    checked_in: Decimal | None = field(name="checkedIn", default=None)
    discount_money_value: Decimal | None = field(name="discountMoneyValue", default=None)
    discount_money_vendor_value: Decimal | None = field(name="discountMoneyVendorValue", default=None)
    discount_percent_value: Decimal | None = field(name="discountPercentValue", default=None)
    integration_ordered: Decimal | None = field(name="integrationOrdered", default=None)
    integration_qoh: Decimal | None = field(name="integrationQoh", default=None)
    integration_response: str = field(name="integrationResponse", default="")
    num_received: Decimal | None = field(name="numReceived", default=None)
    original_price: Decimal | None = field(name="originalPrice", default=None)
    price: Decimal | None = field(name="price", default=None)
    quantity: Decimal | None = field(name="quantity", default=None)
    shipping_cost: Decimal | None = field(name="shippingCost", default=None)
    shipping_vendor_cost: Decimal | None = field(name="shippingVendorCost", default=None)
    total: Decimal | None = field(name="total", default=None)
    vendor_cost: Decimal | None = field(name="vendorCost", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _order_id: int | None = field(name="orderID", default=None)

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def order_id(self) -> int | None:
        """`orderID`, the id of a record of Order; None for 0."""
        return self._order_id or None

    @property
    def id(self) -> int:
        """The `orderLineID`."""
        return self.order_line_id


class OrderLineMetadata(Record, frozen=True):
    """OrderLineMetadata: 2 fields. Source: docs: DisplayTemplate Order."""

    ENTITY: ClassVar[str] = "OrderLineMetadata"
    cost: Decimal | None = field(name="cost", default=None)
    total: Decimal | None = field(name="total", default=None)


class OrderShipmentFields(LinkedRecord, frozen=True):
    """OrderShipment: 32 fields. Source: docs: OrderShipment; Shipment."""

    ENTITY: ClassVar[str] = "OrderShipment"
    ID: ClassVar[str] = "order_shipment_id"
    order_shipment_id: int = field(name="orderShipmentID", default=0)
    cost: Decimal | None = field(name="cost", default=None)
    currency_code: str = field(name="currencyCode", default="")
    discount_method: str = field(name="discountMethod", default="")
    discount_money_value: Decimal | None = field(name="discountMoneyValue", default=None)
    discount_money_vendor_value: Decimal | None = field(name="discountMoneyVendorValue", default=None)
    discount_order_full_money_value: Decimal | None = field(name="discountOrderFullMoneyValue", default=None)
    discount_order_full_money_vendor_value: Decimal | None = field(
        name="discountOrderFullMoneyVendorValue", default=None
    )
    discount_percent_value: Decimal | None = field(name="discountPercentValue", default=None)
    _payment_due_date: str = field(name="paymentDueDate", default="")
    sequence_number: int | None = field(name="sequenceNumber", default=None)
    shipment_packing_ref_num: str = field(name="shipmentPackingRefNum", default="")
    shipping_cost: Decimal | None = field(name="shippingCost", default=None)
    shipping_cost_method: str = field(name="shippingCostMethod", default="")
    shipping_cost_order_full_value: Decimal | None = field(name="shippingCostOrderFullValue", default=None)
    shipping_cost_order_full_vendor_value: Decimal | None = field(name="shippingCostOrderFullVendorValue", default=None)
    shipping_vendor_cost: Decimal | None = field(name="shippingVendorCost", default=None)
    status: str = field(name="status", default="")
    total_cost: Decimal | None = field(name="totalCost", default=None)
    total_qty_received: Decimal | None = field(name="totalQtyReceived", default=None)
    total_vendor_cost: Decimal | None = field(name="totalVendorCost", default=None)
    vendor_cost: Decimal | None = field(name="vendorCost", default=None)
    vendor_currency_code: str = field(name="vendorCurrencyCode", default="")
    vendor_currency_rate: Decimal | None = field(name="vendorCurrencyRate", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    reception_date: Time | None = field(name="receptionDate", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _order_id: int | None = field(name="orderID", default=None)

    @property
    def payment_due_date(self) -> date | None:
        """`paymentDueDate`."""
        return day(self._payment_due_date)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def order_id(self) -> int | None:
        """`orderID`, the id of a record of Order; None for 0."""
        return self._order_id or None

    @property
    def id(self) -> int:
        """The `orderShipmentID`."""
        return self.order_shipment_id


class OrderShipmentItemFields(LinkedRecord, frozen=True):
    """OrderShipmentItem: 25 fields. Source: docs: OrderShipmentItem; ShipmentItem."""

    ENTITY: ClassVar[str] = "OrderShipmentItem"
    ID: ClassVar[str] = "order_shipment_item_id"
    order_shipment_item_id: int = field(name="orderShipmentItemID", default=0)
    cost: Decimal | None = field(name="cost", default=None)
    currency_code: str = field(name="currencyCode", default="")
    discount_money_value: Decimal | None = field(name="discountMoneyValue", default=None)
    discount_money_vendor_value: Decimal | None = field(name="discountMoneyVendorValue", default=None)
    discount_percent_value: Decimal | None = field(name="discountPercentValue", default=None)
    item_description: str = field(name="itemDescription", default="")
    item_vendor_id: str = field(name="itemVendorID", default="")
    qty_received: Decimal | None = field(name="qtyReceived", default=None)
    shipping_cost: Decimal | None = field(name="shippingCost", default=None)
    shipping_vendor_cost: Decimal | None = field(name="shippingVendorCost", default=None)
    total_cost: Decimal | None = field(name="totalCost", default=None)
    total_vendor_cost: Decimal | None = field(name="totalVendorCost", default=None)
    vendor_cost: Decimal | None = field(name="vendorCost", default=None)
    vendor_currency_code: str = field(name="vendorCurrencyCode", default="")
    vendor_currency_rate: Decimal | None = field(name="vendorCurrencyRate", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _order_shipment_id: int | None = field(name="orderShipmentID", default=None)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def order_shipment_id(self) -> int | None:
        """`orderShipmentID`, the id of a record of OrderShipment; None for 0."""
        return self._order_shipment_id or None

    @property
    def id(self) -> int:
        """The `orderShipmentItemID`."""
        return self.order_shipment_item_id


class VendorReturnFields(LinkedRecord, frozen=True):
    """VendorReturn: 17 fields. Source: docs: VendorReturn."""

    ENTITY: ClassVar[str] = "VendorReturn"
    ID: ClassVar[str] = "vendor_return_id"
    vendor_return_id: int = field(name="vendorReturnID", default=0)
    archived: bool | None = field(name="archived", default=None)
    hide_vendor_details: bool | None = field(name="hideVendorDetails", default=None)
    other_cost: Decimal | None = field(name="otherCost", default=None)
    ref_num: str = field(name="refNum", default="")
    ship_cost: Decimal | None = field(name="shipCost", default=None)
    status: str = field(name="status", default="")
    subtotal: Decimal | None = field(name="subtotal", default=None)
    total: Decimal | None = field(name="total", default=None)
    sent_date: Time | None = field(name="sentDate", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _shop_id: int | None = field(name="shopID", default=None)
    _vendor_id: int | None = field(name="vendorID", default=None)

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def vendor_id(self) -> int | None:
        """`vendorID`, the id of a record of Vendor; None for 0."""
        return self._vendor_id or None

    @property
    def id(self) -> int:
        """The `vendorReturnID`."""
        return self.vendor_return_id


class VendorReturnItemFields(LinkedRecord, frozen=True):
    """VendorReturnItem: 11 fields. Source: docs: VendorReturn."""

    ENTITY: ClassVar[str] = "VendorReturnItem"
    ID: ClassVar[str] = "vendor_return_item_id"
    vendor_return_item_id: int = field(name="vendorReturnItemID", default=0)
    cost: Decimal | None = field(name="cost", default=None)
    inventory_in_stock: Decimal | None = field(name="inventoryInStock", default=None)
    quantity: Decimal | None = field(name="quantity", default=None)
    subtotal: Decimal | None = field(name="subtotal", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _order_id: int | None = field(name="orderID", default=None)
    _vendor_return_id: int | None = field(name="vendorReturnID", default=None)
    _vendor_return_item_reason_id: int | None = field(name="vendorReturnItemReasonID", default=None)

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def order_id(self) -> int | None:
        """`orderID`, the id of a record of Order; None for 0."""
        return self._order_id or None

    @property
    def vendor_return_id(self) -> int | None:
        """`vendorReturnID`, the id of a record of VendorReturn; None for 0."""
        return self._vendor_return_id or None

    @property
    def vendor_return_item_reason_id(self) -> int | None:
        """`vendorReturnItemReasonID`, the id of a record of VendorReturnItemReason; None for 0."""
        return self._vendor_return_item_reason_id or None

    @property
    def id(self) -> int:
        """The `vendorReturnItemID`."""
        return self.vendor_return_item_id


class VendorReturnItemReason(Record, frozen=True):
    """VendorReturnItemReason: 8 fields. Source: docs: VendorReturn."""

    ENTITY: ClassVar[str] = "VendorReturnItemReason"
    ID: ClassVar[str] = "vendor_return_item_reason_id"
    vendor_return_item_reason_id: int = field(name="vendorReturnItemReasonID", default=0)
    archived: bool | None = field(name="archived", default=None)
    default_selected: bool | None = field(name="defaultSelected", default=None)
    is_system: bool | None = field(name="isSystem", default=None)
    reason: str = field(name="reason", default="")
    sort_order: int | None = field(name="sortOrder", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)

    @property
    def id(self) -> int:
        """The `vendorReturnItemReasonID`."""
        return self.vendor_return_item_reason_id


class CatalogVendor(Record, frozen=True):
    """CatalogVendor: 3 fields. Source: docs: Catalog Search / CatalogVendorItem."""

    ENTITY: ClassVar[str] = "CatalogVendor"
    ID: ClassVar[str] = "catalog_vendor_id"
    catalog_vendor_id: int = field(name="catalogVendorID", default=0)
    name: str = field(name="name", default="")
    last_update: Time | None = field(name="lastUpdate", default=None)

    @property
    def id(self) -> int:
        """The `catalogVendorID`."""
        return self.catalog_vendor_id


class CatalogVendorItemFields(LinkedRecord, frozen=True):
    """CatalogVendorItem: 37 fields. Source: docs: Catalog Search; CatalogVendorItem."""

    ENTITY: ClassVar[str] = "CatalogVendorItem"
    ID: ClassVar[str] = "catalog_vendor_item_id"
    catalog_vendor_item_id: int = field(name="catalogVendorItemID", default=0)
    archived: bool | None = field(name="archived", default=None)
    brand: str = field(name="brand", default="")
    break_price: Decimal | None = field(name="breakPrice", default=None)
    break_price2: Decimal | None = field(name="breakPrice2", default=None)
    break_price3: Decimal | None = field(name="breakPrice3", default=None)
    break_qty: Decimal | None = field(name="breakQty", default=None)
    break_qty2: Decimal | None = field(name="breakQty2", default=None)
    break_qty3: Decimal | None = field(name="breakQty3", default=None)
    category: str = field(name="category", default="")
    color_name: str = field(name="colorName", default="")
    cost: Decimal | None = field(name="cost", default=None)
    cost_level2: Decimal | None = field(name="costLevel2", default=None)
    cost_level3: Decimal | None = field(name="costLevel3", default=None)
    cost_level4: Decimal | None = field(name="costLevel4", default=None)
    description: str = field(name="description", default="")
    ean: str = field(name="ean", default="")
    ean2: str = field(name="ean2", default="")
    _last_price_change: str = field(name="lastPriceChange", default="")
    last_qoh: Decimal | None = field(name="lastQoh", default=None)
    manufacturer_number: str = field(name="manufacturerNumber", default="")
    model: str = field(name="model", default="")
    msrp: Decimal | None = field(name="msrp", default=None)
    replacement: str = field(name="replacement", default="")
    replacement_description: str = field(name="replacementDescription", default="")
    retail_unit: Decimal | None = field(name="retailUnit", default=None)
    size_name: str = field(name="sizeName", default="")
    status: str = field(name="status", default="")
    unit_of_measurement: str = field(name="unitOfMeasurement", default="")
    upc: str = field(name="upc", default="")
    vendor_number: str = field(name="vendorNumber", default="")
    year: str = field(name="year", default="")
    catalog_master_id: int | None = field(name="catalogMasterID", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _catalog_vendor_id: int | None = field(name="catalogVendorID", default=None)

    @property
    def last_price_change(self) -> date | None:
        """`lastPriceChange`."""
        return day(self._last_price_change)

    @property
    def catalog_vendor_id(self) -> int | None:
        """`catalogVendorID`, the id of a record of CatalogVendor; None for 0."""
        return self._catalog_vendor_id or None

    @property
    def id(self) -> int:
        """The `catalogVendorItemID`."""
        return self.catalog_vendor_item_id


class CurrencyRateFields(LinkedRecord, frozen=True):
    """CurrencyRate: 5 fields. Source: docs: CurrencyRate."""

    ENTITY: ClassVar[str] = "CurrencyRate"
    ID: ClassVar[str] = "currency_rate_id"
    currency_rate_id: int = field(name="currencyRateID", default=0)
    currency_code: str = field(name="currencyCode", default="")
    rate: Decimal | None = field(name="rate", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)

    @property
    def id(self) -> int:
        """The `currencyRateID`."""
        return self.currency_rate_id


class PurchasingCurrency(Record, frozen=True):
    """PurchasingCurrency: 3 fields. Source: docs: Account / Vendor."""

    ENTITY: ClassVar[str] = "PurchasingCurrency"
    code: str = field(name="code", default="")
    rate: Decimal | None = field(name="rate", default=None)
    symbol: str = field(name="symbol", default="")


class Vendor(VendorFields, frozen=True):
    """Vendor: 22 fields. Source: docs: Vendor."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _reps: VendorRepBox | list[VendorRep] | Empty | UnsetType | None = field(name="Reps", default=UNSET)
    _purchasing_currency: One[PurchasingCurrency] = field(name="purchasingCurrency", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def contact(self) -> Contact | None:
        """Contact, by load_relations `Contact`; loaded for all records of the page at once unless it came along."""
        found: Contact | None = self._one("contact")
        return found

    @property
    def reps(self) -> list[VendorRep]:
        """`Reps`, part of the record."""
        found: list[VendorRep] = self._many("reps")
        return found

    @property
    def purchasing_currency(self) -> PurchasingCurrency | None:
        """`purchasingCurrency`, part of the record."""
        found: PurchasingCurrency | None = self._one("purchasing_currency")
        return found

    @property
    def currency_rate(self) -> CurrencyRate | None:
        """CurrencyRate, by `currencyRateID`; loaded for all records of the page at once unless it came along."""
        found: CurrencyRate | None = self._one("currency_rate")
        return found

    def reload(self, load_relations: Relations = None) -> Vendor:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Vendor = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[VendorChanges]) -> Vendor:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Vendor = self._owner().update(self, changes)
        return done

    def archive(self) -> Vendor:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: Vendor = self._owner().destroy(self)
        return done

    def destroy(self) -> Vendor:
        """The same as archive()."""
        done: Vendor = self._owner().destroy(self)
        return done


class Order(OrderFields, frozen=True):
    """Order: 42 fields. Source: docs: Order."""

    _custom_field_values: CustomFieldValueBox | list[CustomFieldValue] | Empty | UnsetType | None = field(
        name="CustomFieldValues", default=UNSET
    )
    _note: One[Note] = field(name="Note", default=UNSET)
    _order_lines: OrderLineBox | list[OrderLine] | Empty | UnsetType | None = field(name="OrderLines", default=UNSET)
    _shop: One[Shop] = field(name="Shop", default=UNSET)
    _vendor: One[Vendor] = field(name="Vendor", default=UNSET)
    _m: One[OrderMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def custom_field_values(self) -> list[CustomFieldValue]:
        """CustomFieldValue, by load_relations `CustomFieldValues`; loaded for all records of the page at once unless it came along."""
        found: list[CustomFieldValue] = self._many("custom_field_values")
        return found

    @property
    def note(self) -> Note | None:
        """Note, by load_relations `Note`; loaded for all records of the page at once unless it came along."""
        found: Note | None = self._one("note")
        return found

    @property
    def order_lines(self) -> OrderLines:
        """OrderLine, by load_relations `OrderLines`; loaded for all records of the page at once unless it came along."""
        found: OrderLines = self._many("order_lines")
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def vendor(self) -> Vendor | None:
        """Vendor, by `vendorID`; loaded for all records of the page at once unless it came along."""
        found: Vendor | None = self._one("vendor")
        return found

    @property
    def m(self) -> OrderMetadata | None:
        """`m`, part of the record."""
        found: OrderMetadata | None = self._one("m")
        return found

    @property
    def created_by_employee(self) -> Employee | None:
        """Employee, by `createdByEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("created_by_employee")
        return found

    def reload(self, load_relations: Relations = None) -> Order:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Order = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[OrderChanges]) -> Order:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Order = self._owner().update(self, changes)
        return done

    def archive(self) -> Order:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: Order = self._owner().destroy(self)
        return done

    def destroy(self) -> Order:
        """The same as archive()."""
        done: Order = self._owner().destroy(self)
        return done


class OrderLine(OrderLineFields, frozen=True):
    """OrderLine: 22 fields. Source: docs: OrderLine."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _m: One[OrderLineMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def m(self) -> OrderLineMetadata | None:
        """`m`, part of the record."""
        found: OrderLineMetadata | None = self._one("m")
        return found

    @property
    def order(self) -> Order | None:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Order | None = self._one("order")
        return found

    def reload(self, load_relations: Relations = None) -> OrderLine:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: OrderLine = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[OrderLineChanges]) -> OrderLine:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: OrderLine = self._owner().update(self, changes)
        return done

    def destroy(self) -> OrderLine:
        """Delete it. Returns itself, as it was."""
        done: OrderLine = self._owner().destroy(self)
        return done


class OrderShipment(OrderShipmentFields, frozen=True):
    """OrderShipment: 32 fields. Source: docs: OrderShipment; Shipment."""

    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _order: One[Order] = field(name="Order", default=UNSET)
    _order_shipment_items: OrderShipmentItemBox | list[OrderShipmentItem] | Empty | UnsetType | None = field(
        name="OrderShipmentItems", default=UNSET
    )

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    @property
    def order(self) -> Order | None:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Order | None = self._one("order")
        return found

    @property
    def order_shipment_items(self) -> ShipmentItems:
        """OrderShipmentItem, by load_relations `OrderShipmentItems`; loaded for all records of the page at once unless it came along."""
        found: ShipmentItems = self._many("order_shipment_items")
        return found

    def reload(self, load_relations: Relations = None) -> OrderShipment:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: OrderShipment = self._owner().reload(self, load_relations)
        return done


class OrderShipmentItem(OrderShipmentItemFields, frozen=True):
    """OrderShipmentItem: 25 fields. Source: docs: OrderShipmentItem; ShipmentItem."""

    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _item: One[Item] = field(name="Item", default=UNSET)
    _order_line: One[OrderLine] = field(name="OrderLine", default=UNSET)
    _order_shipment: One[OrderShipment] = field(name="OrderShipment", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def order_line(self) -> OrderLine | None:
        """`OrderLine`, part of the record."""
        found: OrderLine | None = self._one("order_line")
        return found

    @property
    def order_shipment(self) -> OrderShipment | None:
        """OrderShipment, by `orderShipmentID`; loaded for all records of the page at once unless it came along."""
        found: OrderShipment | None = self._one("order_shipment")
        return found

    def reload(self, load_relations: Relations = None) -> OrderShipmentItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: OrderShipmentItem = self._owner().reload(self, load_relations)
        return done


class VendorReturn(VendorReturnFields, frozen=True):
    """VendorReturn: 17 fields. Source: docs: VendorReturn."""

    _note: One[Note] = field(name="Note", default=UNSET)
    _shop: One[Shop] = field(name="Shop", default=UNSET)
    _vendor: One[Vendor] = field(name="Vendor", default=UNSET)
    _vendor_return_items: VendorReturnItemBox | list[VendorReturnItem] | Empty | UnsetType | None = field(
        name="VendorReturnItems", default=UNSET
    )

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def note(self) -> Note | None:
        """Note, by load_relations `Note`; loaded for all records of the page at once unless it came along."""
        found: Note | None = self._one("note")
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def vendor(self) -> Vendor | None:
        """Vendor, by `vendorID`; loaded for all records of the page at once unless it came along."""
        found: Vendor | None = self._one("vendor")
        return found

    @property
    def vendor_return_items(self) -> list[VendorReturnItem]:
        """VendorReturnItem, by load_relations `VendorReturnItems`; loaded for all records of the page at once unless it came along."""
        found: list[VendorReturnItem] = self._many("vendor_return_items")
        return found

    def reload(self, load_relations: Relations = None) -> VendorReturn:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: VendorReturn = self._owner().reload(self, load_relations)
        return done


class VendorReturnItem(VendorReturnItemFields, frozen=True):
    """VendorReturnItem: 11 fields. Source: docs: VendorReturn."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _vendor_return_item_reason: One[VendorReturnItemReason] = field(name="VendorReturnItemReason", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def vendor_return_item_reason(self) -> VendorReturnItemReason | None:
        """`VendorReturnItemReason`, part of the record."""
        found: VendorReturnItemReason | None = self._one("vendor_return_item_reason")
        return found

    @property
    def order(self) -> Order | None:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Order | None = self._one("order")
        return found

    @property
    def vendor_return(self) -> VendorReturn | None:
        """VendorReturn, by `vendorReturnID`; loaded for all records of the page at once unless it came along."""
        found: VendorReturn | None = self._one("vendor_return")
        return found


class CatalogVendorItem(CatalogVendorItemFields, frozen=True):
    """CatalogVendorItem: 37 fields. Source: docs: Catalog Search; CatalogVendorItem."""

    _catalog_vendor: One[CatalogVendor] = field(name="CatalogVendor", default=UNSET)
    _catalog_vendor_availability: VendorAvailabilityBox | list[VendorAvailability] | Empty | UnsetType | None = field(
        name="CatalogVendorAvailability", default=UNSET
    )

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def catalog_vendor(self) -> CatalogVendor | None:
        """CatalogVendor, by load_relations `CatalogVendor`; loaded for all records of the page at once unless it came along."""
        found: CatalogVendor | None = self._one("catalog_vendor")
        return found

    @property
    def catalog_vendor_availability(self) -> list[VendorAvailability]:
        """`CatalogVendorAvailability`, part of the record."""
        found: list[VendorAvailability] = self._many("catalog_vendor_availability")
        return found

    def reload(self, load_relations: Relations = None) -> CatalogVendorItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: CatalogVendorItem = self._owner().reload(self, load_relations)
        return done


class CurrencyRate(CurrencyRateFields, frozen=True):
    """CurrencyRate: 5 fields. Source: docs: CurrencyRate."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    def reload(self, load_relations: Relations = None) -> CurrencyRate:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: CurrencyRate = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[CurrencyRateChanges]) -> CurrencyRate:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: CurrencyRate = self._owner().update(self, changes)
        return done


class PurchasingCurrencyBox(Box):
    items: PurchasingCurrency | list[PurchasingCurrency] | Empty | None = field(name="purchasingCurrency", default=None)


class VendorRepBox(Box):
    items: VendorRep | list[VendorRep] | Empty | None = field(name="VendorRep", default=None)


class OrderLineBox(Box):
    items: OrderLine | list[OrderLine] | Empty | None = field(name="OrderLine", default=None)


class OrderShipmentItemBox(Box):
    items: OrderShipmentItem | list[OrderShipmentItem] | Empty | None = field(name="OrderShipmentItem", default=None)


class VendorReturnItemBox(Box):
    items: VendorReturnItem | list[VendorReturnItem] | Empty | None = field(name="VendorReturnItem", default=None)


class VendorAvailabilityBox(Box):
    items: VendorAvailability | list[VendorAvailability] | Empty | None = field(name="VendorAvailability", default=None)


class AsyncVendor(VendorFields, frozen=True):
    """Vendor: 22 fields. Source: docs: Vendor."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _reps: VendorRepBox | list[VendorRep] | Empty | UnsetType | None = field(name="Reps", default=UNSET)
    _purchasing_currency: One[PurchasingCurrency] = field(name="purchasingCurrency", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def contact(self) -> Lazy[Contact | None]:
        """Contact, by load_relations `Contact`; loaded for all records of the page at once unless it came along."""
        found: Lazy[Contact | None] = self._one("contact")
        return found

    @property
    def reps(self) -> list[VendorRep]:
        """`Reps`, part of the record."""
        found: list[VendorRep] = self._many("reps")
        return found

    @property
    def purchasing_currency(self) -> PurchasingCurrency | None:
        """`purchasingCurrency`, part of the record."""
        found: PurchasingCurrency | None = self._one("purchasing_currency")
        return found

    @property
    def currency_rate(self) -> Lazy[AsyncCurrencyRate | None]:
        """CurrencyRate, by `currencyRateID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCurrencyRate | None] = self._one("currency_rate")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncVendor:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncVendor = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[VendorChanges]) -> AsyncVendor:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncVendor = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncVendor:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncVendor = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncVendor:
        """The same as archive()."""
        done: AsyncVendor = await self._owner().destroy(self)
        return done


class AsyncOrder(OrderFields, frozen=True):
    """Order: 42 fields. Source: docs: Order."""

    _custom_field_values: CustomFieldValueBox | list[CustomFieldValue] | Empty | UnsetType | None = field(
        name="CustomFieldValues", default=UNSET
    )
    _note: One[Note] = field(name="Note", default=UNSET)
    _order_lines: AsyncOrderLineBox | list[AsyncOrderLine] | Empty | UnsetType | None = field(
        name="OrderLines", default=UNSET
    )
    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)
    _vendor: One[AsyncVendor] = field(name="Vendor", default=UNSET)
    _m: One[OrderMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def custom_field_values(self) -> Lazy[list[CustomFieldValue]]:
        """CustomFieldValue, by load_relations `CustomFieldValues`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[CustomFieldValue]] = self._many("custom_field_values")
        return found

    @property
    def note(self) -> Lazy[Note | None]:
        """Note, by load_relations `Note`; loaded for all records of the page at once unless it came along."""
        found: Lazy[Note | None] = self._one("note")
        return found

    @property
    def order_lines(self) -> AsyncOrderLines:
        """OrderLine, by load_relations `OrderLines`; loaded for all records of the page at once unless it came along."""
        found: AsyncOrderLines = self._many("order_lines")
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def vendor(self) -> Lazy[AsyncVendor | None]:
        """Vendor, by `vendorID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncVendor | None] = self._one("vendor")
        return found

    @property
    def m(self) -> OrderMetadata | None:
        """`m`, part of the record."""
        found: OrderMetadata | None = self._one("m")
        return found

    @property
    def created_by_employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `createdByEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("created_by_employee")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncOrder:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncOrder = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[OrderChanges]) -> AsyncOrder:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncOrder = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncOrder:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncOrder = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncOrder:
        """The same as archive()."""
        done: AsyncOrder = await self._owner().destroy(self)
        return done


class AsyncOrderLine(OrderLineFields, frozen=True):
    """OrderLine: 22 fields. Source: docs: OrderLine."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _m: One[OrderLineMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def m(self) -> OrderLineMetadata | None:
        """`m`, part of the record."""
        found: OrderLineMetadata | None = self._one("m")
        return found

    @property
    def order(self) -> Lazy[AsyncOrder | None]:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncOrder | None] = self._one("order")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncOrderLine:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncOrderLine = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[OrderLineChanges]) -> AsyncOrderLine:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncOrderLine = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncOrderLine:
        """Delete it. Returns itself, as it was."""
        done: AsyncOrderLine = await self._owner().destroy(self)
        return done


class AsyncOrderShipment(OrderShipmentFields, frozen=True):
    """OrderShipment: 32 fields. Source: docs: OrderShipment; Shipment."""

    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _order: One[AsyncOrder] = field(name="Order", default=UNSET)
    _order_shipment_items: AsyncOrderShipmentItemBox | list[AsyncOrderShipmentItem] | Empty | UnsetType | None = field(
        name="OrderShipmentItems", default=UNSET
    )

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    @property
    def order(self) -> Lazy[AsyncOrder | None]:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncOrder | None] = self._one("order")
        return found

    @property
    def order_shipment_items(self) -> AsyncShipmentItems:
        """OrderShipmentItem, by load_relations `OrderShipmentItems`; loaded for all records of the page at once unless it came along."""
        found: AsyncShipmentItems = self._many("order_shipment_items")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncOrderShipment:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncOrderShipment = await self._owner().reload(self, load_relations)
        return done


class AsyncOrderShipmentItem(OrderShipmentItemFields, frozen=True):
    """OrderShipmentItem: 25 fields. Source: docs: OrderShipmentItem; ShipmentItem."""

    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _order_line: One[AsyncOrderLine] = field(name="OrderLine", default=UNSET)
    _order_shipment: One[AsyncOrderShipment] = field(name="OrderShipment", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def order_line(self) -> AsyncOrderLine | None:
        """`OrderLine`, part of the record."""
        found: AsyncOrderLine | None = self._one("order_line")
        return found

    @property
    def order_shipment(self) -> Lazy[AsyncOrderShipment | None]:
        """OrderShipment, by `orderShipmentID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncOrderShipment | None] = self._one("order_shipment")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncOrderShipmentItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncOrderShipmentItem = await self._owner().reload(self, load_relations)
        return done


class AsyncVendorReturn(VendorReturnFields, frozen=True):
    """VendorReturn: 17 fields. Source: docs: VendorReturn."""

    _note: One[Note] = field(name="Note", default=UNSET)
    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)
    _vendor: One[AsyncVendor] = field(name="Vendor", default=UNSET)
    _vendor_return_items: AsyncVendorReturnItemBox | list[AsyncVendorReturnItem] | Empty | UnsetType | None = field(
        name="VendorReturnItems", default=UNSET
    )

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def note(self) -> Lazy[Note | None]:
        """Note, by load_relations `Note`; loaded for all records of the page at once unless it came along."""
        found: Lazy[Note | None] = self._one("note")
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def vendor(self) -> Lazy[AsyncVendor | None]:
        """Vendor, by `vendorID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncVendor | None] = self._one("vendor")
        return found

    @property
    def vendor_return_items(self) -> Lazy[list[AsyncVendorReturnItem]]:
        """VendorReturnItem, by load_relations `VendorReturnItems`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[AsyncVendorReturnItem]] = self._many("vendor_return_items")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncVendorReturn:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncVendorReturn = await self._owner().reload(self, load_relations)
        return done


class AsyncVendorReturnItem(VendorReturnItemFields, frozen=True):
    """VendorReturnItem: 11 fields. Source: docs: VendorReturn."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _vendor_return_item_reason: One[VendorReturnItemReason] = field(name="VendorReturnItemReason", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def vendor_return_item_reason(self) -> VendorReturnItemReason | None:
        """`VendorReturnItemReason`, part of the record."""
        found: VendorReturnItemReason | None = self._one("vendor_return_item_reason")
        return found

    @property
    def order(self) -> Lazy[AsyncOrder | None]:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncOrder | None] = self._one("order")
        return found

    @property
    def vendor_return(self) -> Lazy[AsyncVendorReturn | None]:
        """VendorReturn, by `vendorReturnID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncVendorReturn | None] = self._one("vendor_return")
        return found


class AsyncCatalogVendorItem(CatalogVendorItemFields, frozen=True):
    """CatalogVendorItem: 37 fields. Source: docs: Catalog Search; CatalogVendorItem."""

    _catalog_vendor: One[CatalogVendor] = field(name="CatalogVendor", default=UNSET)
    _catalog_vendor_availability: VendorAvailabilityBox | list[VendorAvailability] | Empty | UnsetType | None = field(
        name="CatalogVendorAvailability", default=UNSET
    )

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def catalog_vendor(self) -> Lazy[CatalogVendor | None]:
        """CatalogVendor, by load_relations `CatalogVendor`; loaded for all records of the page at once unless it came along."""
        found: Lazy[CatalogVendor | None] = self._one("catalog_vendor")
        return found

    @property
    def catalog_vendor_availability(self) -> list[VendorAvailability]:
        """`CatalogVendorAvailability`, part of the record."""
        found: list[VendorAvailability] = self._many("catalog_vendor_availability")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncCatalogVendorItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncCatalogVendorItem = await self._owner().reload(self, load_relations)
        return done


class AsyncCurrencyRate(CurrencyRateFields, frozen=True):
    """CurrencyRate: 5 fields. Source: docs: CurrencyRate."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncCurrencyRate:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncCurrencyRate = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[CurrencyRateChanges]) -> AsyncCurrencyRate:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncCurrencyRate = await self._owner().update(self, changes)
        return done


class AsyncOrderLineBox(Box):
    items: AsyncOrderLine | list[AsyncOrderLine] | Empty | None = field(name="OrderLine", default=None)


class AsyncOrderShipmentItemBox(Box):
    items: AsyncOrderShipmentItem | list[AsyncOrderShipmentItem] | Empty | None = field(
        name="OrderShipmentItem", default=None
    )


class AsyncVendorReturnItemBox(Box):
    items: AsyncVendorReturnItem | list[AsyncVendorReturnItem] | Empty | None = field(
        name="VendorReturnItem", default=None
    )
