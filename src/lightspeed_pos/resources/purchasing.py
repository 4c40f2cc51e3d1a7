"""
Resources account.catalog_search, account.catalog_vendor_items, account.currency_rates, account.orders, account.order_custom_fields, account.order_lines, account.shipments, account.vendors, account.vendor_returns; records Vendor, VendorRep, VendorAvailability, Order, OrderMetadata, OrderLine, OrderLineMetadata, OrderShipment, OrderShipmentItem, VendorReturn, VendorReturnItem, VendorReturnItemReason, CatalogVendor, CatalogVendorItem, CurrencyRate, PurchasingCurrency.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Never, Required, TypeAlias, TypedDict, Unpack

from msgspec import UNSET, field

from lightspeed_pos.listing.scanner import Concurrency
from lightspeed_pos.model.abilities import (
    Archivable,
    Archived,
    Changeable,
    Created,
    Deletable,
    Deleted,
    Found,
    Listed,
    Related,
    Reloadable,
    Scanned,
    Updated,
)
from lightspeed_pos.model.async_abilities import (
    AsyncArchivable,
    AsyncArchived,
    AsyncChangeable,
    AsyncCreated,
    AsyncDeletable,
    AsyncDeleted,
    AsyncFound,
    AsyncListed,
    AsyncRelated,
    AsyncReloadable,
    AsyncScanned,
    AsyncUpdated,
)
from lightspeed_pos.model.descriptors import Key, Part
from lightspeed_pos.model.record import (
    Box,
    Empty,
    Identified,
    Lazy,
    LinkedRecord,
    Numeric,
    One,
    Record,
    Rows,
    Time,
    day,
    many,
    one,
)
from lightspeed_pos.model.types import DateFilter, DecimalFilter, IntegerFilter, Number, TextFilter, TimeFilter
from lightspeed_pos.resources.items import (
    AsyncCustomField,
    AsyncCustomFieldChoice,
    CustomField,
    CustomFieldChanges,
    CustomFieldChoice,
    CustomFieldChoiceChanges,
)
from lightspeed_pos.resources.kinds import AsyncLinked, Linked, Reached

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.company import AsyncEmployee, AsyncShop, Employee, Shop, ShopChanges
    from lightspeed_pos.resources.customers import Contact, ContactChanges
    from lightspeed_pos.resources.items import (
        AsyncItem,
        CustomFieldRow,
        CustomFieldValue,
        CustomFieldValueBox,
        CustomFieldValueChanges,
        Item,
        Note,
    )

CatalogSearchRelation: TypeAlias = Literal["catalog_vendor"]

CatalogVendorItemRelation: TypeAlias = Literal["catalog_vendor"]

OrderRelation: TypeAlias = Literal[
    "order_lines", "note", "vendor", "shop", "custom_field_values", "custom_field_values.value"
]

OrderShipmentRelation: TypeAlias = Literal["employee", "order", "order_shipment_items"]

OrderShipmentItemRelation: TypeAlias = Literal["employee", "item", "order_line", "order_shipment"]

ShipmentRelation: TypeAlias = Literal["employee", "order", "order_shipment_items"]

ShipmentItemRelation: TypeAlias = Literal["employee", "item", "order_line", "order_shipment"]

VendorRelation: TypeAlias = Literal["contact"]

VendorReturnRelation: TypeAlias = Literal[
    "note",
    "shop",
    "shop.contact",
    "vendor",
    "vendor.contact",
    "vendor.reps",
    "vendor_return_items",
    "vendor_return_items.item",
    "vendor_return_items.vendor_return_item_reason",
]


class VendorChanges(TypedDict, total=False):
    """What may be written of Vendor."""

    vendor_id: int | None
    account_number: str | None
    archived: bool
    b2b_seller_uid: str | None
    integration_account: str | None
    integration_enabled: bool
    integration_login: str | None
    integration_name: str | None
    integration_password: str | None
    name: str | None
    price_level: str | None
    share_sell_through: bool
    update_cost: bool
    update_description: bool
    update_price: bool
    contact_id: int | None
    contact: ContactChanges
    reps: Sequence[VendorRepChanges]
    purchasing_currency: PurchasingCurrencyChanges


class VendorRepChanges(TypedDict, total=False):
    """What may be written of VendorRep."""

    first_name: str | None
    last_name: str | None


class OrderChanges(TypedDict, total=False):
    """What may be written of Order."""

    order_id: int | None
    b2b_order_number: str | None
    b2b_order_uid: str | None
    discount: Number | None
    other_cost: Number | None
    ref_num: str | None
    ship_cost: Number | None
    ship_instructions: str | None
    stock_instructions: str | None
    arrival_date: datetime | date | None
    ordered_date: datetime | date | None
    received_date: datetime | date | None
    shop_id: int | None
    vendor_id: int | None
    custom_field_values: Sequence[CustomFieldValueChanges]
    shop: ShopChanges
    vendor: VendorChanges


class OrderLineChanges(TypedDict, total=False):
    """What may be written of OrderLine."""

    order_line_id: int | None
    num_received: Number | None
    original_price: Number | None
    price: Number | None
    quantity: Number | None
    vendor_cost: Number | None
    item_id: int | None
    order_id: int | None


class CatalogVendorItemChanges(TypedDict, total=False):
    """What may be written of CatalogVendorItem."""

    catalog_vendor_item_id: int | None
    archived: bool
    brand: str | None
    break_price: Number | None
    break_price2: Number | None
    break_price3: Number | None
    break_qty: Number | None
    break_qty2: Number | None
    break_qty3: Number | None
    category: str | None
    color_name: str | None
    cost: Number | None
    cost_level2: Number | None
    cost_level3: Number | None
    cost_level4: Number | None
    description: str | None
    ean: str | None
    ean2: str | None
    last_price_change: date | None
    last_qoh: Number | None
    manufacturer_number: str | None
    model: str | None
    msrp: Number | None
    replacement: str | None
    replacement_description: str | None
    retail_unit: Number | None
    size_name: str | None
    status: str | None
    unit_of_measurement: str | None
    upc: str | None
    vendor_number: str | None
    year: str | None
    catalog_master_id: int | None
    catalog_vendor_id: int | None


class CurrencyRateChanges(TypedDict, total=False):
    """What may be written of CurrencyRate."""

    currency_rate_id: int | None
    currency_code: str | None
    rate: Number | None


class PurchasingCurrencyChanges(TypedDict, total=False):
    """What may be written of PurchasingCurrency."""

    code: str | None
    rate: Number | None
    symbol: str | None


class VendorRow(VendorChanges, total=False):
    """A row of `bulk_update`: what may be written of Vendor, and its id."""

    append: bool


class OrderRow(OrderChanges, total=False):
    """A row of `bulk_update`: what may be written of Order, and its id."""

    append: bool


class CatalogSearchQuery(TypedDict, total=False):
    """What a listing of Catalog Search takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[CatalogSearchRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["catalog_vendor_item_id", "-catalog_vendor_item_id"]
    description: Required[TextFilter]
    catalog_vendor_item_id: IntegerFilter
    brand: TextFilter
    break_price: DecimalFilter
    break_price2: DecimalFilter
    break_price3: DecimalFilter
    break_qty: DecimalFilter
    break_qty2: DecimalFilter
    break_qty3: DecimalFilter
    category: TextFilter
    color_name: TextFilter
    cost: DecimalFilter
    cost_level2: DecimalFilter
    cost_level3: DecimalFilter
    cost_level4: DecimalFilter
    ean: TextFilter
    ean2: TextFilter
    last_price_change: DateFilter
    last_qoh: DecimalFilter
    manufacturer_number: TextFilter
    model: TextFilter
    msrp: DecimalFilter
    replacement: TextFilter
    replacement_description: TextFilter
    retail_unit: DecimalFilter
    size_name: TextFilter
    status: TextFilter
    unit_of_measurement: TextFilter
    upc: TextFilter
    vendor_number: TextFilter
    year: TextFilter
    catalog_master_id: IntegerFilter
    time_stamp: TimeFilter
    catalog_vendor_id: IntegerFilter
    catalog_vendor__catalog_vendor_id: IntegerFilter
    catalog_vendor__name: TextFilter
    catalog_vendor__last_update: TimeFilter


class CatalogVendorItemsQuery(TypedDict, total=False):
    """What a listing of CatalogVendorItem takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[CatalogVendorItemRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["catalog_vendor_item_id", "-catalog_vendor_item_id", "time_stamp", "-time_stamp"]
    catalog_vendor_id: IntegerFilter
    catalog_vendor_item_id: IntegerFilter
    brand: TextFilter
    break_price: DecimalFilter
    break_price2: DecimalFilter
    break_price3: DecimalFilter
    break_qty: DecimalFilter
    break_qty2: DecimalFilter
    break_qty3: DecimalFilter
    category: TextFilter
    color_name: TextFilter
    cost: DecimalFilter
    cost_level2: DecimalFilter
    cost_level3: DecimalFilter
    cost_level4: DecimalFilter
    description: TextFilter
    ean: TextFilter
    ean2: TextFilter
    last_price_change: DateFilter
    last_qoh: DecimalFilter
    manufacturer_number: TextFilter
    model: TextFilter
    msrp: DecimalFilter
    replacement: TextFilter
    replacement_description: TextFilter
    retail_unit: DecimalFilter
    size_name: TextFilter
    status: TextFilter
    unit_of_measurement: TextFilter
    upc: TextFilter
    vendor_number: TextFilter
    year: TextFilter
    catalog_master_id: IntegerFilter
    time_stamp: TimeFilter
    catalog_vendor__catalog_vendor_id: IntegerFilter
    catalog_vendor__name: TextFilter
    catalog_vendor__last_update: TimeFilter


class CurrencyRatesQuery(TypedDict, total=False):
    """What a listing of CurrencyRate takes."""

    params: Mapping[str, Any]
    currency_rate_id: IntegerFilter
    currency_code: TextFilter
    rate: DecimalFilter
    create_time: TimeFilter
    time_stamp: TimeFilter


class OrdersQuery(TypedDict, total=False):
    """What a listing of Order takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[OrderRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["order_id", "-order_id", "time_stamp", "-time_stamp"]
    order_id: IntegerFilter
    b2b_order_number: TextFilter
    b2b_order_uid: TextFilter
    complete: bool
    costs_modified_after_shipment: bool
    discount: DecimalFilter
    discount_is_percent: bool
    discount_method: TextFilter
    discount_money_value: DecimalFilter
    discount_money_vendor_value: DecimalFilter
    discount_percent_value: DecimalFilter
    has_shipments: bool
    other_cost: DecimalFilter
    other_vendor_cost: DecimalFilter
    ref_num: TextFilter
    ship_cost: DecimalFilter
    ship_instructions: TextFilter
    ship_vendor_cost: DecimalFilter
    shipping_cost_method: TextFilter
    stock_instructions: TextFilter
    sub_total_cost: DecimalFilter
    total_cost: DecimalFilter
    total_discount: DecimalFilter
    total_quantity: DecimalFilter
    vendor_currency_code: TextFilter
    vendor_currency_rate: DecimalFilter
    arrival_date: TimeFilter
    create_time: TimeFilter
    ordered_date: TimeFilter
    received_date: TimeFilter
    time_stamp: TimeFilter
    created_by_employee_id: IntegerFilter
    note_id: IntegerFilter
    shop_id: IntegerFilter
    vendor_id: IntegerFilter
    order_lines__order_line_id: IntegerFilter
    order_lines__checked_in: DecimalFilter
    order_lines__discount_money_value: DecimalFilter
    order_lines__discount_money_vendor_value: DecimalFilter
    order_lines__discount_percent_value: DecimalFilter
    order_lines__num_received: DecimalFilter
    order_lines__original_price: DecimalFilter
    order_lines__price: DecimalFilter
    order_lines__quantity: DecimalFilter
    order_lines__shipping_cost: DecimalFilter
    order_lines__shipping_vendor_cost: DecimalFilter
    order_lines__total: DecimalFilter
    order_lines__vendor_cost: DecimalFilter
    order_lines__create_time: TimeFilter
    order_lines__time_stamp: TimeFilter
    order_lines__item_id: IntegerFilter
    order_lines__order_id: IntegerFilter
    note__note_id: IntegerFilter
    note__note: TextFilter
    note__is_public: bool
    note__time_stamp: TimeFilter
    vendor__vendor_id: IntegerFilter
    vendor__account_number: TextFilter
    vendor__archived: bool
    vendor__b2b_seller_uid: TextFilter
    vendor__name: TextFilter
    vendor__price_level: TextFilter
    vendor__share_sell_through: bool
    vendor__update_cost: bool
    vendor__update_description: bool
    vendor__update_price: bool
    vendor__time_stamp: TimeFilter
    shop__shop_id: IntegerFilter
    shop__name: TextFilter
    shop__service_rate: DecimalFilter
    shop__time_zone: TextFilter
    shop__tax_labor: bool
    shop__label_title: TextFilter
    shop__label_msrp: bool
    shop__archived: bool
    shop__time_stamp: TimeFilter
    shop__company_registration_number: TextFilter
    shop__vat_number: TextFilter
    shop__gateway_config_id: TextFilter
    shop__zebra_browser_print: bool
    shop__contact_id: IntegerFilter
    shop__tax_category_id: IntegerFilter
    shop__receipt_setup_id: IntegerFilter
    shop__cc_gateway_id: IntegerFilter
    shop__price_level_id: IntegerFilter
    custom_field_values__custom_field_value_id: IntegerFilter
    custom_field_values__custom_field_id: IntegerFilter
    custom_field_values__name: TextFilter
    custom_field_values__type: TextFilter
    custom_field_values__value: TextFilter
    custom_field_values__time_stamp: TimeFilter


class OrderCustomFieldsQuery(TypedDict, total=False):
    """What a listing of Order CustomField takes."""

    params: Mapping[str, Any]
    archived: Literal["only", "include"]
    sort: Literal["custom_field_id", "-custom_field_id", "time_stamp", "-time_stamp", "name", "-name"]
    custom_field_id: IntegerFilter
    decimal_precision: IntegerFilter
    default: TextFilter
    name: TextFilter
    type: TextFilter
    uom: TextFilter


class OrderCustomFieldChoicesQuery(TypedDict, total=False):
    """What a listing of Order CustomField CustomFieldChoice takes."""

    params: Mapping[str, Any]
    sort: Literal["custom_field_choice_id", "-custom_field_choice_id", "time_stamp", "-time_stamp"]
    custom_field_choice_id: IntegerFilter
    can_be_deleted: bool
    name: TextFilter
    value: TextFilter
    time_stamp: TimeFilter
    custom_field_id: IntegerFilter


class OrderLinesQuery(TypedDict, total=False):
    """What a listing of OrderLine takes."""

    params: Mapping[str, Any]
    sort: Literal["order_line_id", "-order_line_id", "time_stamp", "-time_stamp", "order_id", "-order_id"]
    order_line_id: IntegerFilter
    checked_in: DecimalFilter
    discount_money_value: DecimalFilter
    discount_money_vendor_value: DecimalFilter
    discount_percent_value: DecimalFilter
    integration_ordered: DecimalFilter
    integration_qoh: DecimalFilter
    integration_response: TextFilter
    num_received: DecimalFilter
    original_price: DecimalFilter
    price: DecimalFilter
    quantity: DecimalFilter
    shipping_cost: DecimalFilter
    shipping_vendor_cost: DecimalFilter
    total: DecimalFilter
    vendor_cost: DecimalFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    item_id: IntegerFilter
    order_id: IntegerFilter


class OrderShipmentsQuery(TypedDict, total=False):
    """What a listing of OrderShipment takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[OrderShipmentRelation] | Literal["all"] | None
    sort: Literal[
        "order_shipment_id",
        "-order_shipment_id",
        "payment_due_date",
        "-payment_due_date",
        "sequence_number",
        "-sequence_number",
    ]
    order_shipment_id: IntegerFilter
    cost: DecimalFilter
    currency_code: TextFilter
    discount_method: TextFilter
    discount_money_value: DecimalFilter
    discount_money_vendor_value: DecimalFilter
    discount_order_full_money_value: DecimalFilter
    discount_order_full_money_vendor_value: DecimalFilter
    discount_percent_value: DecimalFilter
    payment_due_date: DateFilter
    sequence_number: IntegerFilter
    shipment_packing_ref_num: TextFilter
    shipping_cost: DecimalFilter
    shipping_cost_method: TextFilter
    shipping_cost_order_full_value: DecimalFilter
    shipping_cost_order_full_vendor_value: DecimalFilter
    shipping_vendor_cost: DecimalFilter
    status: TextFilter
    total_cost: DecimalFilter
    total_qty_received: DecimalFilter
    total_vendor_cost: DecimalFilter
    vendor_cost: DecimalFilter
    vendor_currency_code: TextFilter
    vendor_currency_rate: DecimalFilter
    create_time: TimeFilter
    reception_date: TimeFilter
    time_stamp: TimeFilter
    employee_id: IntegerFilter
    order_id: IntegerFilter
    employee__employee_id: IntegerFilter
    employee__archived: bool
    employee__first_name: TextFilter
    employee__last_name: TextFilter
    employee__lock_out: bool
    employee__create_time: TimeFilter
    employee__time_stamp: TimeFilter
    employee__clock_in_employee_hours_id: IntegerFilter
    employee__contact_id: IntegerFilter
    employee__employee_role_id: IntegerFilter
    employee__last_register_id: IntegerFilter
    employee__last_sale_id: IntegerFilter
    employee__last_shop_id: IntegerFilter
    employee__limit_to_shop_id: IntegerFilter
    order__order_id: IntegerFilter
    order__archived: bool
    order__b2b_order_number: TextFilter
    order__b2b_order_uid: TextFilter
    order__complete: bool
    order__costs_modified_after_shipment: bool
    order__discount: DecimalFilter
    order__discount_is_percent: bool
    order__discount_method: TextFilter
    order__discount_money_value: DecimalFilter
    order__discount_money_vendor_value: DecimalFilter
    order__discount_percent_value: DecimalFilter
    order__has_shipments: bool
    order__other_cost: DecimalFilter
    order__other_vendor_cost: DecimalFilter
    order__ref_num: TextFilter
    order__ship_cost: DecimalFilter
    order__ship_instructions: TextFilter
    order__ship_vendor_cost: DecimalFilter
    order__shipping_cost_method: TextFilter
    order__stock_instructions: TextFilter
    order__sub_total_cost: DecimalFilter
    order__total_cost: DecimalFilter
    order__total_discount: DecimalFilter
    order__total_quantity: DecimalFilter
    order__vendor_currency_code: TextFilter
    order__vendor_currency_rate: DecimalFilter
    order__arrival_date: TimeFilter
    order__create_time: TimeFilter
    order__ordered_date: TimeFilter
    order__received_date: TimeFilter
    order__time_stamp: TimeFilter
    order__created_by_employee_id: IntegerFilter
    order__note_id: IntegerFilter
    order__shop_id: IntegerFilter
    order__vendor_id: IntegerFilter
    order_shipment_items__order_shipment_item_id: IntegerFilter
    order_shipment_items__cost: DecimalFilter
    order_shipment_items__currency_code: TextFilter
    order_shipment_items__discount_money_value: DecimalFilter
    order_shipment_items__discount_money_vendor_value: DecimalFilter
    order_shipment_items__discount_percent_value: DecimalFilter
    order_shipment_items__item_description: TextFilter
    order_shipment_items__item_vendor_id: TextFilter
    order_shipment_items__qty_received: DecimalFilter
    order_shipment_items__shipping_cost: DecimalFilter
    order_shipment_items__shipping_vendor_cost: DecimalFilter
    order_shipment_items__total_cost: DecimalFilter
    order_shipment_items__total_vendor_cost: DecimalFilter
    order_shipment_items__vendor_cost: DecimalFilter
    order_shipment_items__vendor_currency_code: TextFilter
    order_shipment_items__vendor_currency_rate: DecimalFilter
    order_shipment_items__create_time: TimeFilter
    order_shipment_items__time_stamp: TimeFilter
    order_shipment_items__employee_id: IntegerFilter
    order_shipment_items__item_id: IntegerFilter
    order_shipment_items__order_shipment_id: IntegerFilter


class OrderShipmentItemsQuery(TypedDict, total=False):
    """What a listing of OrderShipmentItem takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[OrderShipmentItemRelation] | Literal["all"] | None
    sort: Literal[
        "description",
        "-description",
        "order_shipment_item_id",
        "-order_shipment_item_id",
        "qty_received",
        "-qty_received",
        "vendor_cost",
        "-vendor_cost",
    ]
    order_shipment_item_id: IntegerFilter
    cost: DecimalFilter
    currency_code: TextFilter
    discount_money_value: DecimalFilter
    discount_money_vendor_value: DecimalFilter
    discount_percent_value: DecimalFilter
    item_description: TextFilter
    item_vendor_id: TextFilter
    qty_received: DecimalFilter
    shipping_cost: DecimalFilter
    shipping_vendor_cost: DecimalFilter
    total_cost: DecimalFilter
    total_vendor_cost: DecimalFilter
    vendor_cost: DecimalFilter
    vendor_currency_code: TextFilter
    vendor_currency_rate: DecimalFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    employee_id: IntegerFilter
    item_id: IntegerFilter
    order_shipment_id: IntegerFilter
    employee__employee_id: IntegerFilter
    employee__archived: bool
    employee__first_name: TextFilter
    employee__last_name: TextFilter
    employee__lock_out: bool
    employee__create_time: TimeFilter
    employee__time_stamp: TimeFilter
    employee__clock_in_employee_hours_id: IntegerFilter
    employee__contact_id: IntegerFilter
    employee__employee_role_id: IntegerFilter
    employee__last_register_id: IntegerFilter
    employee__last_sale_id: IntegerFilter
    employee__last_shop_id: IntegerFilter
    employee__limit_to_shop_id: IntegerFilter
    item__item_id: IntegerFilter
    item__system_sku: IntegerFilter
    item__default_cost: DecimalFilter
    item__avg_cost: DecimalFilter
    item__discountable: bool
    item__tax: bool
    item__archived: bool
    item__item_type: TextFilter
    item__serialized: bool
    item__description: TextFilter
    item__model_year: IntegerFilter
    item__upc: TextFilter
    item__ean: TextFilter
    item__custom_sku: TextFilter
    item__manufacturer_sku: TextFilter
    item__create_time: TimeFilter
    item__time_stamp: TimeFilter
    item__publish_to_ecom: bool
    item__category_id: IntegerFilter
    item__tax_class_id: IntegerFilter
    item__department_id: IntegerFilter
    item__item_matrix_id: IntegerFilter
    item__manufacturer_id: IntegerFilter
    item__season_id: IntegerFilter
    item__default_vendor_id: IntegerFilter
    item__item_ecommerce_id: IntegerFilter
    item__labor_duration_minutes: DecimalFilter
    order_line__order_line_id: IntegerFilter
    order_line__checked_in: DecimalFilter
    order_line__discount_money_value: DecimalFilter
    order_line__discount_money_vendor_value: DecimalFilter
    order_line__discount_percent_value: DecimalFilter
    order_line__num_received: DecimalFilter
    order_line__original_price: DecimalFilter
    order_line__price: DecimalFilter
    order_line__quantity: DecimalFilter
    order_line__shipping_cost: DecimalFilter
    order_line__shipping_vendor_cost: DecimalFilter
    order_line__total: DecimalFilter
    order_line__vendor_cost: DecimalFilter
    order_line__create_time: TimeFilter
    order_line__time_stamp: TimeFilter
    order_line__item_id: IntegerFilter
    order_line__order_id: IntegerFilter
    order_shipment__order_shipment_id: IntegerFilter
    order_shipment__cost: DecimalFilter
    order_shipment__currency_code: TextFilter
    order_shipment__discount_method: TextFilter
    order_shipment__discount_money_value: DecimalFilter
    order_shipment__discount_money_vendor_value: DecimalFilter
    order_shipment__discount_order_full_money_value: DecimalFilter
    order_shipment__discount_order_full_money_vendor_value: DecimalFilter
    order_shipment__discount_percent_value: DecimalFilter
    order_shipment__payment_due_date: DateFilter
    order_shipment__sequence_number: IntegerFilter
    order_shipment__shipment_packing_ref_num: TextFilter
    order_shipment__shipping_cost: DecimalFilter
    order_shipment__shipping_cost_method: TextFilter
    order_shipment__shipping_cost_order_full_value: DecimalFilter
    order_shipment__shipping_cost_order_full_vendor_value: DecimalFilter
    order_shipment__shipping_vendor_cost: DecimalFilter
    order_shipment__status: TextFilter
    order_shipment__total_cost: DecimalFilter
    order_shipment__total_qty_received: DecimalFilter
    order_shipment__total_vendor_cost: DecimalFilter
    order_shipment__vendor_cost: DecimalFilter
    order_shipment__vendor_currency_code: TextFilter
    order_shipment__vendor_currency_rate: DecimalFilter
    order_shipment__create_time: TimeFilter
    order_shipment__reception_date: TimeFilter
    order_shipment__time_stamp: TimeFilter
    order_shipment__employee_id: IntegerFilter
    order_shipment__order_id: IntegerFilter


class ShipmentsQuery(TypedDict, total=False):
    """What a listing of Shipment takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[ShipmentRelation] | Literal["all"] | None
    sort: Literal[
        "order_shipment_id",
        "-order_shipment_id",
        "payment_due_date",
        "-payment_due_date",
        "sequence_number",
        "-sequence_number",
    ]
    order_shipment_id: IntegerFilter
    cost: DecimalFilter
    currency_code: TextFilter
    discount_method: TextFilter
    discount_money_value: DecimalFilter
    discount_money_vendor_value: DecimalFilter
    discount_order_full_money_value: DecimalFilter
    discount_order_full_money_vendor_value: DecimalFilter
    discount_percent_value: DecimalFilter
    payment_due_date: DateFilter
    sequence_number: IntegerFilter
    shipment_packing_ref_num: TextFilter
    shipping_cost: DecimalFilter
    shipping_cost_method: TextFilter
    shipping_cost_order_full_value: DecimalFilter
    shipping_cost_order_full_vendor_value: DecimalFilter
    shipping_vendor_cost: DecimalFilter
    status: TextFilter
    total_cost: DecimalFilter
    total_qty_received: DecimalFilter
    total_vendor_cost: DecimalFilter
    vendor_cost: DecimalFilter
    vendor_currency_code: TextFilter
    vendor_currency_rate: DecimalFilter
    create_time: TimeFilter
    reception_date: TimeFilter
    time_stamp: TimeFilter
    employee_id: IntegerFilter
    order_id: IntegerFilter
    employee__employee_id: IntegerFilter
    employee__archived: bool
    employee__first_name: TextFilter
    employee__last_name: TextFilter
    employee__lock_out: bool
    employee__create_time: TimeFilter
    employee__time_stamp: TimeFilter
    employee__clock_in_employee_hours_id: IntegerFilter
    employee__contact_id: IntegerFilter
    employee__employee_role_id: IntegerFilter
    employee__last_register_id: IntegerFilter
    employee__last_sale_id: IntegerFilter
    employee__last_shop_id: IntegerFilter
    employee__limit_to_shop_id: IntegerFilter
    order__order_id: IntegerFilter
    order__archived: bool
    order__b2b_order_number: TextFilter
    order__b2b_order_uid: TextFilter
    order__complete: bool
    order__costs_modified_after_shipment: bool
    order__discount: DecimalFilter
    order__discount_is_percent: bool
    order__discount_method: TextFilter
    order__discount_money_value: DecimalFilter
    order__discount_money_vendor_value: DecimalFilter
    order__discount_percent_value: DecimalFilter
    order__has_shipments: bool
    order__other_cost: DecimalFilter
    order__other_vendor_cost: DecimalFilter
    order__ref_num: TextFilter
    order__ship_cost: DecimalFilter
    order__ship_instructions: TextFilter
    order__ship_vendor_cost: DecimalFilter
    order__shipping_cost_method: TextFilter
    order__stock_instructions: TextFilter
    order__sub_total_cost: DecimalFilter
    order__total_cost: DecimalFilter
    order__total_discount: DecimalFilter
    order__total_quantity: DecimalFilter
    order__vendor_currency_code: TextFilter
    order__vendor_currency_rate: DecimalFilter
    order__arrival_date: TimeFilter
    order__create_time: TimeFilter
    order__ordered_date: TimeFilter
    order__received_date: TimeFilter
    order__time_stamp: TimeFilter
    order__created_by_employee_id: IntegerFilter
    order__note_id: IntegerFilter
    order__shop_id: IntegerFilter
    order__vendor_id: IntegerFilter
    order_shipment_items__order_shipment_item_id: IntegerFilter
    order_shipment_items__cost: DecimalFilter
    order_shipment_items__currency_code: TextFilter
    order_shipment_items__discount_money_value: DecimalFilter
    order_shipment_items__discount_money_vendor_value: DecimalFilter
    order_shipment_items__discount_percent_value: DecimalFilter
    order_shipment_items__item_description: TextFilter
    order_shipment_items__item_vendor_id: TextFilter
    order_shipment_items__qty_received: DecimalFilter
    order_shipment_items__shipping_cost: DecimalFilter
    order_shipment_items__shipping_vendor_cost: DecimalFilter
    order_shipment_items__total_cost: DecimalFilter
    order_shipment_items__total_vendor_cost: DecimalFilter
    order_shipment_items__vendor_cost: DecimalFilter
    order_shipment_items__vendor_currency_code: TextFilter
    order_shipment_items__vendor_currency_rate: DecimalFilter
    order_shipment_items__create_time: TimeFilter
    order_shipment_items__time_stamp: TimeFilter
    order_shipment_items__employee_id: IntegerFilter
    order_shipment_items__item_id: IntegerFilter
    order_shipment_items__order_shipment_id: IntegerFilter


class ShipmentItemsQuery(TypedDict, total=False):
    """What a listing of ShipmentItem takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[ShipmentItemRelation] | Literal["all"] | None
    sort: Literal[
        "description",
        "-description",
        "order_shipment_item_id",
        "-order_shipment_item_id",
        "qty_received",
        "-qty_received",
        "vendor_cost",
        "-vendor_cost",
    ]
    order_shipment_item_id: IntegerFilter
    cost: DecimalFilter
    currency_code: TextFilter
    discount_money_value: DecimalFilter
    discount_money_vendor_value: DecimalFilter
    discount_percent_value: DecimalFilter
    item_description: TextFilter
    item_vendor_id: TextFilter
    qty_received: DecimalFilter
    shipping_cost: DecimalFilter
    shipping_vendor_cost: DecimalFilter
    total_cost: DecimalFilter
    total_vendor_cost: DecimalFilter
    vendor_cost: DecimalFilter
    vendor_currency_code: TextFilter
    vendor_currency_rate: DecimalFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    employee_id: IntegerFilter
    item_id: IntegerFilter
    order_shipment_id: IntegerFilter
    employee__employee_id: IntegerFilter
    employee__archived: bool
    employee__first_name: TextFilter
    employee__last_name: TextFilter
    employee__lock_out: bool
    employee__create_time: TimeFilter
    employee__time_stamp: TimeFilter
    employee__clock_in_employee_hours_id: IntegerFilter
    employee__contact_id: IntegerFilter
    employee__employee_role_id: IntegerFilter
    employee__last_register_id: IntegerFilter
    employee__last_sale_id: IntegerFilter
    employee__last_shop_id: IntegerFilter
    employee__limit_to_shop_id: IntegerFilter
    item__item_id: IntegerFilter
    item__system_sku: IntegerFilter
    item__default_cost: DecimalFilter
    item__avg_cost: DecimalFilter
    item__discountable: bool
    item__tax: bool
    item__archived: bool
    item__item_type: TextFilter
    item__serialized: bool
    item__description: TextFilter
    item__model_year: IntegerFilter
    item__upc: TextFilter
    item__ean: TextFilter
    item__custom_sku: TextFilter
    item__manufacturer_sku: TextFilter
    item__create_time: TimeFilter
    item__time_stamp: TimeFilter
    item__publish_to_ecom: bool
    item__category_id: IntegerFilter
    item__tax_class_id: IntegerFilter
    item__department_id: IntegerFilter
    item__item_matrix_id: IntegerFilter
    item__manufacturer_id: IntegerFilter
    item__season_id: IntegerFilter
    item__default_vendor_id: IntegerFilter
    item__item_ecommerce_id: IntegerFilter
    item__labor_duration_minutes: DecimalFilter
    order_line__order_line_id: IntegerFilter
    order_line__checked_in: DecimalFilter
    order_line__discount_money_value: DecimalFilter
    order_line__discount_money_vendor_value: DecimalFilter
    order_line__discount_percent_value: DecimalFilter
    order_line__num_received: DecimalFilter
    order_line__original_price: DecimalFilter
    order_line__price: DecimalFilter
    order_line__quantity: DecimalFilter
    order_line__shipping_cost: DecimalFilter
    order_line__shipping_vendor_cost: DecimalFilter
    order_line__total: DecimalFilter
    order_line__vendor_cost: DecimalFilter
    order_line__create_time: TimeFilter
    order_line__time_stamp: TimeFilter
    order_line__item_id: IntegerFilter
    order_line__order_id: IntegerFilter
    order_shipment__order_shipment_id: IntegerFilter
    order_shipment__cost: DecimalFilter
    order_shipment__currency_code: TextFilter
    order_shipment__discount_method: TextFilter
    order_shipment__discount_money_value: DecimalFilter
    order_shipment__discount_money_vendor_value: DecimalFilter
    order_shipment__discount_order_full_money_value: DecimalFilter
    order_shipment__discount_order_full_money_vendor_value: DecimalFilter
    order_shipment__discount_percent_value: DecimalFilter
    order_shipment__payment_due_date: DateFilter
    order_shipment__sequence_number: IntegerFilter
    order_shipment__shipment_packing_ref_num: TextFilter
    order_shipment__shipping_cost: DecimalFilter
    order_shipment__shipping_cost_method: TextFilter
    order_shipment__shipping_cost_order_full_value: DecimalFilter
    order_shipment__shipping_cost_order_full_vendor_value: DecimalFilter
    order_shipment__shipping_vendor_cost: DecimalFilter
    order_shipment__status: TextFilter
    order_shipment__total_cost: DecimalFilter
    order_shipment__total_qty_received: DecimalFilter
    order_shipment__total_vendor_cost: DecimalFilter
    order_shipment__vendor_cost: DecimalFilter
    order_shipment__vendor_currency_code: TextFilter
    order_shipment__vendor_currency_rate: DecimalFilter
    order_shipment__create_time: TimeFilter
    order_shipment__reception_date: TimeFilter
    order_shipment__time_stamp: TimeFilter
    order_shipment__employee_id: IntegerFilter
    order_shipment__order_id: IntegerFilter


class VendorsQuery(TypedDict, total=False):
    """What a listing of Vendor takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[VendorRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["vendor_id", "-vendor_id", "time_stamp", "-time_stamp", "name", "-name"]
    vendor_id: IntegerFilter
    account_number: TextFilter
    b2b_seller_uid: TextFilter
    integration_account: TextFilter
    integration_enabled: bool
    integration_login: TextFilter
    integration_name: TextFilter
    integration_password: TextFilter
    name: TextFilter
    price_level: TextFilter
    share_sell_through: bool
    update_cost: bool
    update_description: bool
    update_price: bool
    time_stamp: TimeFilter
    contact_id: IntegerFilter
    contact__email: TextFilter
    contact__phone_home: TextFilter
    contact__phone_work: TextFilter
    contact__mobile: TextFilter
    contact__pager: TextFilter
    contact__fax: TextFilter


class VendorReturnsQuery(TypedDict, total=False):
    """What a listing of VendorReturn takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[VendorReturnRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["vendor_return_id", "-vendor_return_id", "time_stamp", "-time_stamp"]
    vendor_return_id: IntegerFilter
    hide_vendor_details: bool
    other_cost: DecimalFilter
    ref_num: TextFilter
    ship_cost: DecimalFilter
    status: TextFilter
    subtotal: DecimalFilter
    total: DecimalFilter
    sent_date: TimeFilter
    time_stamp: TimeFilter
    shop_id: IntegerFilter
    vendor_id: IntegerFilter
    note__note_id: IntegerFilter
    note__note: TextFilter
    note__is_public: bool
    note__time_stamp: TimeFilter
    shop__shop_id: IntegerFilter
    shop__name: TextFilter
    shop__service_rate: DecimalFilter
    shop__time_zone: TextFilter
    shop__tax_labor: bool
    shop__label_title: TextFilter
    shop__label_msrp: bool
    shop__archived: bool
    shop__time_stamp: TimeFilter
    shop__company_registration_number: TextFilter
    shop__vat_number: TextFilter
    shop__gateway_config_id: TextFilter
    shop__zebra_browser_print: bool
    shop__contact_id: IntegerFilter
    shop__tax_category_id: IntegerFilter
    shop__receipt_setup_id: IntegerFilter
    shop__cc_gateway_id: IntegerFilter
    shop__price_level_id: IntegerFilter
    vendor__vendor_id: IntegerFilter
    vendor__account_number: TextFilter
    vendor__archived: bool
    vendor__b2b_seller_uid: TextFilter
    vendor__name: TextFilter
    vendor__price_level: TextFilter
    vendor__share_sell_through: bool
    vendor__update_cost: bool
    vendor__update_description: bool
    vendor__update_price: bool
    vendor__time_stamp: TimeFilter
    vendor_return_items__vendor_return_item_id: IntegerFilter
    vendor_return_items__cost: DecimalFilter
    vendor_return_items__inventory_in_stock: DecimalFilter
    vendor_return_items__quantity: DecimalFilter
    vendor_return_items__subtotal: DecimalFilter
    vendor_return_items__item_id: IntegerFilter
    vendor_return_items__order_id: IntegerFilter
    vendor_return_items__vendor_return_id: IntegerFilter
    vendor_return_items__vendor_return_item_reason_id: IntegerFilter


class VendorFields(Identified, LinkedRecord, frozen=True):
    """Vendor. Source: docs: Vendor."""

    ENTITY: ClassVar[str] = "Vendor"
    ID: ClassVar[str] = "vendor_id"
    vendor_id: int = field(name="vendorID", default=0)
    """`vendorID`."""
    account_number: str = field(name="accountNumber", default="")
    """`accountNumber`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    b2b_seller_uid: str = field(name="b2bSellerUID", default="")
    """`b2bSellerUID`."""
    integration_account: str = field(name="integrationAccount", default="")
    """`integrationAccount`: only while nested."""
    integration_enabled: bool | None = field(name="integrationEnabled", default=None)
    """`integrationEnabled`: only while nested."""
    integration_login: str = field(name="integrationLogin", default="")
    """`integrationLogin`: only while nested."""
    integration_name: str = field(name="integrationName", default="")
    """`integrationName`: only while nested."""
    integration_password: str = field(name="integrationPassword", default="")
    """`integrationPassword`: only while nested."""
    name: str = field(name="name", default="")
    """`name`."""
    price_level: str = field(name="priceLevel", default="")
    """`priceLevel`."""
    share_sell_through: bool | None = field(name="shareSellThrough", default=None)
    """`shareSellThrough`."""
    update_cost: bool | None = field(name="updateCost", default=None)
    """`updateCost`."""
    update_description: bool | None = field(name="updateDescription", default=None)
    """`updateDescription`."""
    update_price: bool | None = field(name="updatePrice", default=None)
    """`updatePrice`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _contact_id: int | None = field(name="contactID", default=None)
    contact_id = Key()
    """`contactID`: id of Contact, None for 0; only while nested."""
    _currency_rate_id: int | None = field(name="currencyRateID", default=None)
    currency_rate_id = Key()
    """`currencyRateID`: id of CurrencyRate, None for 0; only while nested; only in display templates."""
    _note_id: int | None = field(name="noteID", default=None)
    note_id = Key()
    """`noteID`: id of Note, None for 0; only while nested; only in display templates."""
    contact: ClassVar[Reached[Contact | None, Lazy[Contact | None]]] = Reached()
    """Contact, relation `Contact`."""
    reps: ClassVar[Part[list[VendorRep]]] = Part(many)
    """List of VendorRep, `Reps`, part of the record."""
    purchasing_currency: ClassVar[Part[PurchasingCurrency | None]] = Part(one)
    """PurchasingCurrency, `purchasingCurrency`, part of the record."""
    currency_rate: ClassVar[Reached[CurrencyRate | None, Lazy[AsyncCurrencyRate | None]]] = Reached()
    """CurrencyRate, by `currencyRateID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[VendorChanges]) -> None: ...


class VendorRep(Record, frozen=True):
    """VendorRep. Source: docs: VendorReturn."""

    ENTITY: ClassVar[str] = "VendorRep"
    first_name: str = field(name="firstName", default="")
    """`firstName`."""
    last_name: str = field(name="lastName", default="")
    """`lastName`."""


class VendorAvailability(Record, frozen=True):
    """VendorAvailability: named by CatalogVendorItem only; no fields given anywhere. Source: docs: CatalogVendorItem."""

    ENTITY: ClassVar[str] = "VendorAvailability"


class OrderFields(Identified, LinkedRecord, frozen=True):
    """Order. Source: docs: Order."""

    ENTITY: ClassVar[str] = "Order"
    ID: ClassVar[str] = "order_id"
    order_id: int = field(name="orderID", default=0)
    """`orderID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    b2b_order_number: str = field(name="b2bOrderNumber", default="")
    """`b2bOrderNumber`."""
    b2b_order_uid: str = field(name="b2bOrderUID", default="")
    """`b2bOrderUID`."""
    complete: bool | None = field(name="complete", default=None)
    """`complete`."""
    costs_modified_after_shipment: bool | None = field(name="costsModifiedAfterShipment", default=None)
    """`costsModifiedAfterShipment`."""
    discount: Numeric | None = field(name="discount", default=None)
    """`discount`."""
    discount_is_percent: bool | None = field(name="discountIsPercent", default=None)
    """`discountIsPercent`."""
    discount_method: str = field(name="discountMethod", default="")
    """`discountMethod`: one of evenly, proportionally, total."""
    discount_money_value: Numeric | None = field(name="discountMoneyValue", default=None)
    """`discountMoneyValue`."""
    discount_money_vendor_value: Numeric | None = field(name="discountMoneyVendorValue", default=None)
    """`discountMoneyVendorValue`."""
    discount_percent_value: Numeric | None = field(name="discountPercentValue", default=None)
    """`discountPercentValue`."""
    has_shipments: bool | None = field(name="hasShipments", default=None)
    """`hasShipments`."""
    other_cost: Numeric | None = field(name="otherCost", default=None)
    """`otherCost`."""
    other_vendor_cost: Numeric | None = field(name="otherVendorCost", default=None)
    """`otherVendorCost`."""
    ref_num: str = field(name="refNum", default="")
    """`refNum`."""
    ship_cost: Numeric | None = field(name="shipCost", default=None)
    """`shipCost`."""
    ship_instructions: str = field(name="shipInstructions", default="")
    """`shipInstructions`."""
    ship_vendor_cost: Numeric | None = field(name="shipVendorCost", default=None)
    """`shipVendorCost`."""
    shipping_cost_method: str = field(name="shippingCostMethod", default="")
    """`shippingCostMethod`: one of evenly, proportionally, total."""
    stock_instructions: str = field(name="stockInstructions", default="")
    """`stockInstructions`."""
    sub_total_cost: Numeric | None = field(name="subTotalCost", default=None)
    """`subTotalCost`."""
    total_cost: Numeric | None = field(name="totalCost", default=None)
    """`totalCost`."""
    total_discount: Numeric | None = field(name="totalDiscount", default=None)
    """`totalDiscount`."""
    total_quantity: Numeric | None = field(name="totalQuantity", default=None)
    """`totalQuantity`: docs: integer; fractions occur."""
    vendor_currency_code: str = field(name="vendorCurrencyCode", default="")
    """`vendorCurrencyCode`."""
    vendor_currency_rate: Numeric | None = field(name="vendorCurrencyRate", default=None)
    """`vendorCurrencyRate`."""
    arrival_date: Time | None = field(name="arrivalDate", default=None)
    """`arrivalDate`: UTC."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    ordered_date: Time | None = field(name="orderedDate", default=None)
    """`orderedDate`: UTC."""
    received_date: Time | None = field(name="receivedDate", default=None)
    """`receivedDate`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _created_by_employee_id: int | None = field(name="createdByEmployeeID", default=None)
    created_by_employee_id = Key()
    """`createdByEmployeeID`: id of Employee, None for 0."""
    _note_id: int | None = field(name="noteID", default=None)
    note_id = Key()
    """`noteID`: id of Note, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    _vendor_id: int | None = field(name="vendorID", default=None)
    vendor_id = Key()
    """`vendorID`: id of Vendor, None for 0."""
    custom_field_values: ClassVar[Reached[list[CustomFieldValue], Lazy[list[CustomFieldValue]]]] = Reached(many=True)
    """List of CustomFieldValue, relation `CustomFieldValues`."""
    note: ClassVar[Reached[Note | None, Lazy[Note | None]]] = Reached()
    """Note, relation `Note`."""
    order_lines: ClassVar[Reached[OrderLines, AsyncOrderLines]] = Reached(many=True)
    """List of OrderLine, relation `OrderLines`."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""
    vendor: ClassVar[Reached[Vendor | None, Lazy[AsyncVendor | None]]] = Reached()
    """Vendor, by `vendorID`."""
    m: ClassVar[Part[OrderMetadata | None]] = Part(one)
    """OrderMetadata, `m`, part of the record; only in display templates."""
    created_by_employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `createdByEmployeeID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[OrderChanges]) -> None: ...


class OrderMetadata(Record, frozen=True):
    """OrderMetadata. Source: docs: DisplayTemplate Order."""

    ENTITY: ClassVar[str] = "OrderMetadata"
    cost: Numeric | None = field(name="cost", default=None)
    """`cost`."""
    other: Numeric | None = field(name="other", default=None)
    """`other`."""
    shipping: Numeric | None = field(name="shipping", default=None)
    """`shipping`."""
    subtotal: Numeric | None = field(name="subtotal", default=None)
    """`subtotal`."""
    total: Numeric | None = field(name="total", default=None)
    """`total`."""
    total_discount: Numeric | None = field(name="totalDiscount", default=None)
    """`totalDiscount`."""


class OrderLineFields(Identified, LinkedRecord, frozen=True):
    """OrderLine. Source: docs: OrderLine."""

    ENTITY: ClassVar[str] = "OrderLine"
    ID: ClassVar[str] = "order_line_id"
    order_line_id: int = field(name="orderLineID", default=0)
    """`orderLineID`."""
    checked_in: Numeric | None = field(name="checkedIn", default=None)
    """`checkedIn`: docs: integer; fractions occur."""
    discount_money_value: Numeric | None = field(name="discountMoneyValue", default=None)
    """`discountMoneyValue`."""
    discount_money_vendor_value: Numeric | None = field(name="discountMoneyVendorValue", default=None)
    """`discountMoneyVendorValue`."""
    discount_percent_value: Numeric | None = field(name="discountPercentValue", default=None)
    """`discountPercentValue`."""
    integration_ordered: Numeric | None = field(name="integrationOrdered", default=None)
    """`integrationOrdered`: only while nested; docs: integer; fractions occur."""
    integration_qoh: Numeric | None = field(name="integrationQoh", default=None)
    """`integrationQoh`: only while nested; docs: integer; fractions occur."""
    integration_response: str = field(name="integrationResponse", default="")
    """`integrationResponse`: only while nested."""
    num_received: Numeric | None = field(name="numReceived", default=None)
    """`numReceived`: docs: integer; fractions occur."""
    original_price: Numeric | None = field(name="originalPrice", default=None)
    """`originalPrice`."""
    price: Numeric | None = field(name="price", default=None)
    """`price`."""
    quantity: Numeric | None = field(name="quantity", default=None)
    """`quantity`: docs: integer; fractions occur."""
    shipping_cost: Numeric | None = field(name="shippingCost", default=None)
    """`shippingCost`."""
    shipping_vendor_cost: Numeric | None = field(name="shippingVendorCost", default=None)
    """`shippingVendorCost`."""
    total: Numeric | None = field(name="total", default=None)
    """`total`."""
    vendor_cost: Numeric | None = field(name="vendorCost", default=None)
    """`vendorCost`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _order_id: int | None = field(name="orderID", default=None)
    order_id = Key()
    """`orderID`: id of Order, None for 0."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`; only while nested; only in display templates."""
    m: ClassVar[Part[OrderLineMetadata | None]] = Part(one)
    """OrderLineMetadata, `m`, part of the record; only while nested; only in display templates."""
    order: ClassVar[Reached[Order | None, Lazy[AsyncOrder | None]]] = Reached()
    """Order, by `orderID`."""

    def _updates(self, **changes: Unpack[OrderLineChanges]) -> None: ...


class OrderLineMetadata(Record, frozen=True):
    """OrderLineMetadata. Source: docs: DisplayTemplate Order."""

    ENTITY: ClassVar[str] = "OrderLineMetadata"
    cost: Numeric | None = field(name="cost", default=None)
    """`cost`."""
    total: Numeric | None = field(name="total", default=None)
    """`total`."""


class OrderShipmentFields(Identified, LinkedRecord, frozen=True):
    """OrderShipment. Source: docs: OrderShipment; Shipment."""

    ENTITY: ClassVar[str] = "OrderShipment"
    ID: ClassVar[str] = "order_shipment_id"
    order_shipment_id: int = field(name="orderShipmentID", default=0)
    """`orderShipmentID`."""
    cost: Numeric | None = field(name="cost", default=None)
    """`cost`."""
    currency_code: str = field(name="currencyCode", default="")
    """`currencyCode`."""
    discount_method: str = field(name="discountMethod", default="")
    """`discountMethod`: one of evenly, proportionally, total."""
    discount_money_value: Numeric | None = field(name="discountMoneyValue", default=None)
    """`discountMoneyValue`."""
    discount_money_vendor_value: Numeric | None = field(name="discountMoneyVendorValue", default=None)
    """`discountMoneyVendorValue`."""
    discount_order_full_money_value: Numeric | None = field(name="discountOrderFullMoneyValue", default=None)
    """`discountOrderFullMoneyValue`."""
    discount_order_full_money_vendor_value: Numeric | None = field(
        name="discountOrderFullMoneyVendorValue", default=None
    )
    """`discountOrderFullMoneyVendorValue`."""
    discount_percent_value: Numeric | None = field(name="discountPercentValue", default=None)
    """`discountPercentValue`."""
    _payment_due_date: str = field(name="paymentDueDate", default="")
    payment_due_date = Part(day)
    """`paymentDueDate`."""
    sequence_number: int | None = field(name="sequenceNumber", default=None)
    """`sequenceNumber`."""
    shipment_packing_ref_num: str = field(name="shipmentPackingRefNum", default="")
    """`shipmentPackingRefNum`."""
    shipping_cost: Numeric | None = field(name="shippingCost", default=None)
    """`shippingCost`."""
    shipping_cost_method: str = field(name="shippingCostMethod", default="")
    """`shippingCostMethod`: one of evenly, proportionally, total."""
    shipping_cost_order_full_value: Numeric | None = field(name="shippingCostOrderFullValue", default=None)
    """`shippingCostOrderFullValue`."""
    shipping_cost_order_full_vendor_value: Numeric | None = field(name="shippingCostOrderFullVendorValue", default=None)
    """`shippingCostOrderFullVendorValue`."""
    shipping_vendor_cost: Numeric | None = field(name="shippingVendorCost", default=None)
    """`shippingVendorCost`."""
    status: str = field(name="status", default="")
    """`status`: one of received, finished."""
    total_cost: Numeric | None = field(name="totalCost", default=None)
    """`totalCost`."""
    total_qty_received: Numeric | None = field(name="totalQtyReceived", default=None)
    """`totalQtyReceived`: docs: integer; fractions occur."""
    total_vendor_cost: Numeric | None = field(name="totalVendorCost", default=None)
    """`totalVendorCost`."""
    vendor_cost: Numeric | None = field(name="vendorCost", default=None)
    """`vendorCost`."""
    vendor_currency_code: str = field(name="vendorCurrencyCode", default="")
    """`vendorCurrencyCode`."""
    vendor_currency_rate: Numeric | None = field(name="vendorCurrencyRate", default=None)
    """`vendorCurrencyRate`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    reception_date: Time | None = field(name="receptionDate", default=None)
    """`receptionDate`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _order_id: int | None = field(name="orderID", default=None)
    order_id = Key()
    """`orderID`: id of Order, None for 0."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""
    order: ClassVar[Reached[Order | None, Lazy[AsyncOrder | None]]] = Reached()
    """Order, by `orderID`."""
    order_shipment_items: ClassVar[Reached[ShipmentItems, AsyncShipmentItems]] = Reached(many=True)
    """List of OrderShipmentItem, relation `OrderShipmentItems`."""


class OrderShipmentItemFields(Identified, LinkedRecord, frozen=True):
    """OrderShipmentItem. Source: docs: OrderShipmentItem; ShipmentItem."""

    ENTITY: ClassVar[str] = "OrderShipmentItem"
    ID: ClassVar[str] = "order_shipment_item_id"
    order_shipment_item_id: int = field(name="orderShipmentItemID", default=0)
    """`orderShipmentItemID`."""
    cost: Numeric | None = field(name="cost", default=None)
    """`cost`."""
    currency_code: str = field(name="currencyCode", default="")
    """`currencyCode`."""
    discount_money_value: Numeric | None = field(name="discountMoneyValue", default=None)
    """`discountMoneyValue`."""
    discount_money_vendor_value: Numeric | None = field(name="discountMoneyVendorValue", default=None)
    """`discountMoneyVendorValue`."""
    discount_percent_value: Numeric | None = field(name="discountPercentValue", default=None)
    """`discountPercentValue`."""
    item_description: str = field(name="itemDescription", default="")
    """`itemDescription`."""
    item_vendor_id: str = field(name="itemVendorID", default="")
    """`itemVendorID`: vendor SKU text, not a foreign key."""
    qty_received: Numeric | None = field(name="qtyReceived", default=None)
    """`qtyReceived`: docs: integer; fractions occur."""
    shipping_cost: Numeric | None = field(name="shippingCost", default=None)
    """`shippingCost`."""
    shipping_vendor_cost: Numeric | None = field(name="shippingVendorCost", default=None)
    """`shippingVendorCost`."""
    total_cost: Numeric | None = field(name="totalCost", default=None)
    """`totalCost`."""
    total_vendor_cost: Numeric | None = field(name="totalVendorCost", default=None)
    """`totalVendorCost`."""
    vendor_cost: Numeric | None = field(name="vendorCost", default=None)
    """`vendorCost`."""
    vendor_currency_code: str = field(name="vendorCurrencyCode", default="")
    """`vendorCurrencyCode`."""
    vendor_currency_rate: Numeric | None = field(name="vendorCurrencyRate", default=None)
    """`vendorCurrencyRate`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _order_shipment_id: int | None = field(name="orderShipmentID", default=None)
    order_shipment_id = Key()
    """`orderShipmentID`: id of OrderShipment, None for 0."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    order_line: ClassVar[Reached[OrderLine | None, AsyncOrderLine | None]] = Reached()
    """OrderLine, `OrderLine`, part of the record."""
    order_shipment: ClassVar[Reached[OrderShipment | None, Lazy[AsyncOrderShipment | None]]] = Reached()
    """OrderShipment, by `orderShipmentID`."""


class VendorReturnFields(Identified, LinkedRecord, frozen=True):
    """VendorReturn. Source: docs: VendorReturn."""

    ENTITY: ClassVar[str] = "VendorReturn"
    ID: ClassVar[str] = "vendor_return_id"
    vendor_return_id: int = field(name="vendorReturnID", default=0)
    """`vendorReturnID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    hide_vendor_details: bool | None = field(name="hideVendorDetails", default=None)
    """`hideVendorDetails`."""
    other_cost: Numeric | None = field(name="otherCost", default=None)
    """`otherCost`."""
    ref_num: str = field(name="refNum", default="")
    """`refNum`."""
    ship_cost: Numeric | None = field(name="shipCost", default=None)
    """`shipCost`."""
    status: str = field(name="status", default="")
    """`status`: such as open, sent."""
    subtotal: Numeric | None = field(name="subtotal", default=None)
    """`subtotal`."""
    total: Numeric | None = field(name="total", default=None)
    """`total`."""
    sent_date: Time | None = field(name="sentDate", default=None)
    """`sentDate`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    _vendor_id: int | None = field(name="vendorID", default=None)
    vendor_id = Key()
    """`vendorID`: id of Vendor, None for 0."""
    note: ClassVar[Reached[Note | None, Lazy[Note | None]]] = Reached()
    """Note, relation `Note`."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""
    vendor: ClassVar[Reached[Vendor | None, Lazy[AsyncVendor | None]]] = Reached()
    """Vendor, by `vendorID`."""
    vendor_return_items: ClassVar[Reached[list[VendorReturnItem], Lazy[list[AsyncVendorReturnItem]]]] = Reached(
        many=True
    )
    """List of VendorReturnItem, relation `VendorReturnItems`."""


class VendorReturnItemFields(Identified, LinkedRecord, frozen=True):
    """VendorReturnItem. Source: docs: VendorReturn."""

    ENTITY: ClassVar[str] = "VendorReturnItem"
    ID: ClassVar[str] = "vendor_return_item_id"
    vendor_return_item_id: int = field(name="vendorReturnItemID", default=0)
    """`vendorReturnItemID`."""
    cost: Numeric | None = field(name="cost", default=None)
    """`cost`."""
    inventory_in_stock: Numeric | None = field(name="inventoryInStock", default=None)
    """`inventoryInStock`: docs: integer; fractions occur."""
    quantity: Numeric | None = field(name="quantity", default=None)
    """`quantity`: docs: integer; fractions occur."""
    subtotal: Numeric | None = field(name="subtotal", default=None)
    """`subtotal`."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _order_id: int | None = field(name="orderID", default=None)
    order_id = Key()
    """`orderID`: id of Order, None for 0."""
    _vendor_return_id: int | None = field(name="vendorReturnID", default=None)
    vendor_return_id = Key()
    """`vendorReturnID`: id of VendorReturn, None for 0."""
    _vendor_return_item_reason_id: int | None = field(name="vendorReturnItemReasonID", default=None)
    vendor_return_item_reason_id = Key()
    """`vendorReturnItemReasonID`: id of VendorReturnItemReason, None for 0."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    vendor_return_item_reason: ClassVar[Part[VendorReturnItemReason | None]] = Part(one)
    """VendorReturnItemReason, `VendorReturnItemReason`, part of the record."""
    order: ClassVar[Reached[Order | None, Lazy[AsyncOrder | None]]] = Reached()
    """Order, by `orderID`."""
    vendor_return: ClassVar[Reached[VendorReturn | None, Lazy[AsyncVendorReturn | None]]] = Reached()
    """VendorReturn, by `vendorReturnID`."""


class VendorReturnItemReason(Identified, frozen=True):
    """VendorReturnItemReason. Source: docs: VendorReturn."""

    ENTITY: ClassVar[str] = "VendorReturnItemReason"
    ID: ClassVar[str] = "vendor_return_item_reason_id"
    vendor_return_item_reason_id: int = field(name="vendorReturnItemReasonID", default=0)
    """`vendorReturnItemReasonID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    default_selected: bool | None = field(name="defaultSelected", default=None)
    """`defaultSelected`."""
    is_system: bool | None = field(name="isSystem", default=None)
    """`isSystem`."""
    reason: str = field(name="reason", default="")
    """`reason`."""
    sort_order: int | None = field(name="sortOrder", default=None)
    """`sortOrder`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""


class CatalogVendor(Identified, frozen=True):
    """CatalogVendor. Source: docs: Catalog Search / CatalogVendorItem."""

    ENTITY: ClassVar[str] = "CatalogVendor"
    ID: ClassVar[str] = "catalog_vendor_id"
    catalog_vendor_id: int = field(name="catalogVendorID", default=0)
    """`catalogVendorID`."""
    name: str = field(name="name", default="")
    """`name`."""
    last_update: Time | None = field(name="lastUpdate", default=None)
    """`lastUpdate`: UTC."""


class CatalogVendorItemFields(Identified, LinkedRecord, frozen=True):
    """CatalogVendorItem. Source: docs: Catalog Search; CatalogVendorItem."""

    ENTITY: ClassVar[str] = "CatalogVendorItem"
    ID: ClassVar[str] = "catalog_vendor_item_id"
    catalog_vendor_item_id: int = field(name="catalogVendorItemID", default=0)
    """`catalogVendorItemID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    brand: str = field(name="brand", default="")
    """`brand`."""
    break_price: Numeric | None = field(name="breakPrice", default=None)
    """`breakPrice`."""
    break_price2: Numeric | None = field(name="breakPrice2", default=None)
    """`breakPrice2`."""
    break_price3: Numeric | None = field(name="breakPrice3", default=None)
    """`breakPrice3`."""
    break_qty: Numeric | None = field(name="breakQty", default=None)
    """`breakQty`: docs: integer; fractions occur."""
    break_qty2: Numeric | None = field(name="breakQty2", default=None)
    """`breakQty2`: docs: integer; fractions occur."""
    break_qty3: Numeric | None = field(name="breakQty3", default=None)
    """`breakQty3`: docs: integer; fractions occur."""
    category: str = field(name="category", default="")
    """`category`."""
    color_name: str = field(name="colorName", default="")
    """`colorName`."""
    cost: Numeric | None = field(name="cost", default=None)
    """`cost`."""
    cost_level2: Numeric | None = field(name="costLevel2", default=None)
    """`costLevel2`."""
    cost_level3: Numeric | None = field(name="costLevel3", default=None)
    """`costLevel3`."""
    cost_level4: Numeric | None = field(name="costLevel4", default=None)
    """`costLevel4`."""
    description: str = field(name="description", default="")
    """`description`."""
    ean: str = field(name="ean", default="")
    """`ean`."""
    ean2: str = field(name="ean2", default="")
    """`ean2`."""
    _last_price_change: str = field(name="lastPriceChange", default="")
    last_price_change = Part(day)
    """`lastPriceChange`."""
    last_qoh: Numeric | None = field(name="lastQoh", default=None)
    """`lastQoh`: docs: integer; fractions occur."""
    manufacturer_number: str = field(name="manufacturerNumber", default="")
    """`manufacturerNumber`."""
    model: str = field(name="model", default="")
    """`model`."""
    msrp: Numeric | None = field(name="msrp", default=None)
    """`msrp`."""
    replacement: str = field(name="replacement", default="")
    """`replacement`."""
    replacement_description: str = field(name="replacementDescription", default="")
    """`replacementDescription`."""
    retail_unit: Numeric | None = field(name="retailUnit", default=None)
    """`retailUnit`: docs: integer; fractions occur."""
    size_name: str = field(name="sizeName", default="")
    """`sizeName`."""
    status: str = field(name="status", default="")
    """`status`."""
    unit_of_measurement: str = field(name="unitOfMeasurement", default="")
    """`unitOfMeasurement`."""
    upc: str = field(name="upc", default="")
    """`upc`."""
    vendor_number: str = field(name="vendorNumber", default="")
    """`vendorNumber`."""
    year: str = field(name="year", default="")
    """`year`."""
    catalog_master_id: int | None = field(name="catalogMasterID", default=None)
    """`catalogMasterID`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _catalog_vendor_id: int | None = field(name="catalogVendorID", default=None)
    catalog_vendor_id = Key()
    """`catalogVendorID`: id of CatalogVendor, None for 0."""
    catalog_vendor: ClassVar[Reached[CatalogVendor | None, Lazy[CatalogVendor | None]]] = Reached()
    """CatalogVendor, relation `CatalogVendor`."""
    catalog_vendor_availability: ClassVar[Part[list[VendorAvailability]]] = Part(many)
    """List of VendorAvailability, `CatalogVendorAvailability`, part of the record."""


class CurrencyRateFields(Identified, LinkedRecord, frozen=True):
    """CurrencyRate. Source: docs: CurrencyRate."""

    ENTITY: ClassVar[str] = "CurrencyRate"
    ID: ClassVar[str] = "currency_rate_id"
    currency_rate_id: int = field(name="currencyRateID", default=0)
    """`currencyRateID`."""
    currency_code: str = field(name="currencyCode", default="")
    """`currencyCode`."""
    rate: Numeric | None = field(name="rate", default=None)
    """`rate`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""

    def _updates(self, **changes: Unpack[CurrencyRateChanges]) -> None: ...


class PurchasingCurrency(Record, frozen=True):
    """PurchasingCurrency. Source: docs: Account / Vendor."""

    ENTITY: ClassVar[str] = "PurchasingCurrency"
    code: str = field(name="code", default="")
    """`code`."""
    rate: Numeric | None = field(name="rate", default=None)
    """`rate`."""
    symbol: str = field(name="symbol", default="")
    """`symbol`."""


class Vendor(VendorFields, Linked, Reloadable[VendorRelation], Changeable, Archivable, frozen=True):
    """Vendor. Source: docs: Vendor."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _reps: Rows[VendorRepBox, VendorRep] = field(name="Reps", default=UNSET)
    _purchasing_currency: One[PurchasingCurrency] = field(name="purchasingCurrency", default=UNSET)


class Order(OrderFields, Linked, Reloadable[OrderRelation], Changeable, Archivable, frozen=True):
    """Order. Source: docs: Order."""

    _custom_field_values: Rows[CustomFieldValueBox, CustomFieldValue] = field(name="CustomFieldValues", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _order_lines: Rows[OrderLineBox, OrderLine] = field(name="OrderLines", default=UNSET)
    _shop: One[Shop] = field(name="Shop", default=UNSET)
    _vendor: One[Vendor] = field(name="Vendor", default=UNSET)
    _m: One[OrderMetadata] = field(name="m", default=UNSET)


class OrderLine(OrderLineFields, Linked, Reloadable[Never], Changeable, Deletable, frozen=True):
    """OrderLine. Source: docs: OrderLine."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _m: One[OrderLineMetadata] = field(name="m", default=UNSET)


class OrderShipment(OrderShipmentFields, Linked, Reloadable[OrderShipmentRelation | ShipmentRelation], frozen=True):
    """OrderShipment. Source: docs: OrderShipment; Shipment."""

    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _order: One[Order] = field(name="Order", default=UNSET)
    _order_shipment_items: Rows[OrderShipmentItemBox, OrderShipmentItem] = field(
        name="OrderShipmentItems", default=UNSET
    )


class OrderShipmentItem(
    OrderShipmentItemFields, Linked, Reloadable[OrderShipmentItemRelation | ShipmentItemRelation], frozen=True
):
    """OrderShipmentItem. Source: docs: OrderShipmentItem; ShipmentItem."""

    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _item: One[Item] = field(name="Item", default=UNSET)
    _order_line: One[OrderLine] = field(name="OrderLine", default=UNSET)
    _order_shipment: One[OrderShipment] = field(name="OrderShipment", default=UNSET)


class VendorReturn(VendorReturnFields, Linked, Reloadable[VendorReturnRelation], frozen=True):
    """VendorReturn. Source: docs: VendorReturn."""

    _note: One[Note] = field(name="Note", default=UNSET)
    _shop: One[Shop] = field(name="Shop", default=UNSET)
    _vendor: One[Vendor] = field(name="Vendor", default=UNSET)
    _vendor_return_items: Rows[VendorReturnItemBox, VendorReturnItem] = field(name="VendorReturnItems", default=UNSET)


class VendorReturnItem(VendorReturnItemFields, Linked, frozen=True):
    """VendorReturnItem. Source: docs: VendorReturn."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _vendor_return_item_reason: One[VendorReturnItemReason] = field(name="VendorReturnItemReason", default=UNSET)


class CatalogVendorItem(
    CatalogVendorItemFields, Linked, Reloadable[CatalogSearchRelation | CatalogVendorItemRelation], frozen=True
):
    """CatalogVendorItem. Source: docs: Catalog Search; CatalogVendorItem."""

    _catalog_vendor: One[CatalogVendor] = field(name="CatalogVendor", default=UNSET)
    _catalog_vendor_availability: Rows[VendorAvailabilityBox, VendorAvailability] = field(
        name="CatalogVendorAvailability", default=UNSET
    )


class CurrencyRate(CurrencyRateFields, Linked, Reloadable[Never], Changeable, frozen=True):
    """CurrencyRate. Source: docs: CurrencyRate."""


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


class AsyncVendor(
    VendorFields, AsyncLinked, AsyncReloadable[VendorRelation], AsyncChangeable, AsyncArchivable, frozen=True
):
    """Vendor of an `AsyncClient`. Source: docs: Vendor."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _reps: Rows[VendorRepBox, VendorRep] = field(name="Reps", default=UNSET)
    _purchasing_currency: One[PurchasingCurrency] = field(name="purchasingCurrency", default=UNSET)


class AsyncOrder(
    OrderFields, AsyncLinked, AsyncReloadable[OrderRelation], AsyncChangeable, AsyncArchivable, frozen=True
):
    """Order of an `AsyncClient`. Source: docs: Order."""

    _custom_field_values: Rows[CustomFieldValueBox, CustomFieldValue] = field(name="CustomFieldValues", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _order_lines: Rows[AsyncOrderLineBox, AsyncOrderLine] = field(name="OrderLines", default=UNSET)
    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)
    _vendor: One[AsyncVendor] = field(name="Vendor", default=UNSET)
    _m: One[OrderMetadata] = field(name="m", default=UNSET)


class AsyncOrderLine(
    OrderLineFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncDeletable, frozen=True
):
    """OrderLine of an `AsyncClient`. Source: docs: OrderLine."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _m: One[OrderLineMetadata] = field(name="m", default=UNSET)


class AsyncOrderShipment(
    OrderShipmentFields, AsyncLinked, AsyncReloadable[OrderShipmentRelation | ShipmentRelation], frozen=True
):
    """OrderShipment of an `AsyncClient`. Source: docs: OrderShipment; Shipment."""

    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _order: One[AsyncOrder] = field(name="Order", default=UNSET)
    _order_shipment_items: Rows[AsyncOrderShipmentItemBox, AsyncOrderShipmentItem] = field(
        name="OrderShipmentItems", default=UNSET
    )


class AsyncOrderShipmentItem(
    OrderShipmentItemFields, AsyncLinked, AsyncReloadable[OrderShipmentItemRelation | ShipmentItemRelation], frozen=True
):
    """OrderShipmentItem of an `AsyncClient`. Source: docs: OrderShipmentItem; ShipmentItem."""

    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _order_line: One[AsyncOrderLine] = field(name="OrderLine", default=UNSET)
    _order_shipment: One[AsyncOrderShipment] = field(name="OrderShipment", default=UNSET)


class AsyncVendorReturn(VendorReturnFields, AsyncLinked, AsyncReloadable[VendorReturnRelation], frozen=True):
    """VendorReturn of an `AsyncClient`. Source: docs: VendorReturn."""

    _note: One[Note] = field(name="Note", default=UNSET)
    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)
    _vendor: One[AsyncVendor] = field(name="Vendor", default=UNSET)
    _vendor_return_items: Rows[AsyncVendorReturnItemBox, AsyncVendorReturnItem] = field(
        name="VendorReturnItems", default=UNSET
    )


class AsyncVendorReturnItem(VendorReturnItemFields, AsyncLinked, frozen=True):
    """VendorReturnItem of an `AsyncClient`. Source: docs: VendorReturn."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _vendor_return_item_reason: One[VendorReturnItemReason] = field(name="VendorReturnItemReason", default=UNSET)


class AsyncCatalogVendorItem(
    CatalogVendorItemFields,
    AsyncLinked,
    AsyncReloadable[CatalogSearchRelation | CatalogVendorItemRelation],
    frozen=True,
):
    """CatalogVendorItem of an `AsyncClient`. Source: docs: Catalog Search; CatalogVendorItem."""

    _catalog_vendor: One[CatalogVendor] = field(name="CatalogVendor", default=UNSET)
    _catalog_vendor_availability: Rows[VendorAvailabilityBox, VendorAvailability] = field(
        name="CatalogVendorAvailability", default=UNSET
    )


class AsyncCurrencyRate(CurrencyRateFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, frozen=True):
    """CurrencyRate of an `AsyncClient`. Source: docs: CurrencyRate."""


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


class CatalogSearchShape:
    """What Catalog Search takes. Source: docs: Catalog Search."""

    ENDPOINT = "Catalog Search"

    def _filters(self, *any_of: AnyOf, **query: Unpack[CatalogSearchQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CatalogSearchQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[CatalogSearchQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CatalogSearchQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[CatalogSearchQuery]) -> None: ...


class CatalogSearch(CatalogSearchShape, Scanned[CatalogVendorItem]):
    """Catalog Search records."""

    RECORD = CatalogVendorItem


class AsyncCatalogSearch(CatalogSearchShape, AsyncScanned[AsyncCatalogVendorItem]):
    """Catalog Search records of an `AsyncClient`."""

    RECORD = AsyncCatalogVendorItem


class CatalogVendorItemsShape:
    """What CatalogVendorItem takes. Source: docs: CatalogVendorItem."""

    ENDPOINT = "CatalogVendorItem"
    _row: CatalogVendorItemChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[CatalogVendorItemsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CatalogVendorItemsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[CatalogVendorItemsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CatalogVendorItemsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[CatalogVendorItemsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[CatalogVendorItemChanges]) -> None: ...


class CatalogVendorItems(
    CatalogVendorItemsShape,
    Scanned[CatalogVendorItem],
    Related[CatalogVendorItem, CatalogVendorItemRelation],
    Created[CatalogVendorItem],
):
    """CatalogVendorItem records."""

    RECORD = CatalogVendorItem


class AsyncCatalogVendorItems(
    CatalogVendorItemsShape,
    AsyncScanned[AsyncCatalogVendorItem],
    AsyncRelated[AsyncCatalogVendorItem, CatalogVendorItemRelation],
    AsyncCreated[AsyncCatalogVendorItem],
):
    """CatalogVendorItem records of an `AsyncClient`."""

    RECORD = AsyncCatalogVendorItem


class CurrencyRatesShape:
    """What CurrencyRate takes. Source: docs: CurrencyRate."""

    ENDPOINT = "CurrencyRate"
    _row: CurrencyRateChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CurrencyRatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[CurrencyRatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CurrencyRatesQuery],
    ) -> None: ...
    def _changes(self, **changes: Unpack[CurrencyRateChanges]) -> None: ...
    def _updates(self, **changes: Unpack[CurrencyRateChanges]) -> None: ...


class CurrencyRates(
    CurrencyRatesShape, Listed[CurrencyRate], Found[CurrencyRate], Created[CurrencyRate], Updated[CurrencyRate]
):
    """CurrencyRate records."""

    RECORD = CurrencyRate


class AsyncCurrencyRates(
    CurrencyRatesShape,
    AsyncListed[AsyncCurrencyRate],
    AsyncFound[AsyncCurrencyRate],
    AsyncCreated[AsyncCurrencyRate],
    AsyncUpdated[AsyncCurrencyRate],
):
    """CurrencyRate records of an `AsyncClient`."""

    RECORD = AsyncCurrencyRate


class OrdersShape:
    """What Order takes. Source: docs: Order."""

    ENDPOINT = "Order"
    _row: OrderRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[OrdersQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrdersQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[OrdersQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrdersQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[OrdersQuery]) -> None: ...
    def _changes(self, **changes: Unpack[OrderChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[OrderChanges]) -> None: ...


class Orders(
    OrdersShape, Scanned[Order], Related[Order, OrderRelation], Created[Order], Updated[Order], Archived[Order]
):
    """Order records."""

    RECORD = Order


class AsyncOrders(
    OrdersShape,
    AsyncScanned[AsyncOrder],
    AsyncRelated[AsyncOrder, OrderRelation],
    AsyncCreated[AsyncOrder],
    AsyncUpdated[AsyncOrder],
    AsyncArchived[AsyncOrder],
):
    """Order records of an `AsyncClient`."""

    RECORD = AsyncOrder


class OrderCustomFieldsShape:
    """What Order CustomField takes. Source: docs: Order CustomField."""

    ENDPOINT = "Order CustomField"
    _row: CustomFieldRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderCustomFieldsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[OrderCustomFieldsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderCustomFieldsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[OrderCustomFieldsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[CustomFieldChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[CustomFieldChanges]) -> None: ...


class OrderCustomFields(
    OrderCustomFieldsShape,
    Scanned[CustomField],
    Found[CustomField],
    Created[CustomField],
    Updated[CustomField],
    Archived[CustomField],
):
    """Order CustomField records."""

    RECORD = CustomField


class AsyncOrderCustomFields(
    OrderCustomFieldsShape,
    AsyncScanned[AsyncCustomField],
    AsyncFound[AsyncCustomField],
    AsyncCreated[AsyncCustomField],
    AsyncUpdated[AsyncCustomField],
    AsyncArchived[AsyncCustomField],
):
    """Order CustomField records of an `AsyncClient`."""

    RECORD = AsyncCustomField


class OrderCustomFieldChoicesShape:
    """What Order CustomField CustomFieldChoice below a customField takes. Source: docs: Order CustomField CustomFieldChoice."""

    ENDPOINT = "Order CustomField CustomFieldChoice"
    _row: CustomFieldChoiceChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldChoicesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderCustomFieldChoicesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[OrderCustomFieldChoicesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderCustomFieldChoicesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[OrderCustomFieldChoicesQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[CustomFieldChoiceChanges]) -> None: ...
    def _updates(self, **changes: Unpack[CustomFieldChoiceChanges]) -> None: ...


class OrderCustomFieldChoices(
    OrderCustomFieldChoicesShape,
    Scanned[CustomFieldChoice],
    Found[CustomFieldChoice],
    Created[CustomFieldChoice],
    Updated[CustomFieldChoice],
    Deleted[CustomFieldChoice],
):
    """Order CustomField CustomFieldChoice records."""

    RECORD = CustomFieldChoice


class AsyncOrderCustomFieldChoices(
    OrderCustomFieldChoicesShape,
    AsyncScanned[AsyncCustomFieldChoice],
    AsyncFound[AsyncCustomFieldChoice],
    AsyncCreated[AsyncCustomFieldChoice],
    AsyncUpdated[AsyncCustomFieldChoice],
    AsyncDeleted[AsyncCustomFieldChoice],
):
    """Order CustomField CustomFieldChoice records of an `AsyncClient`."""

    RECORD = AsyncCustomFieldChoice


class OrderLinesShape:
    """What OrderLine takes. Source: docs: OrderLine."""

    ENDPOINT = "OrderLine"
    _row: OrderLineChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[OrderLinesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderLinesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[OrderLinesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderLinesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[OrderLinesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[OrderLineChanges]) -> None: ...
    def _updates(self, **changes: Unpack[OrderLineChanges]) -> None: ...


class OrderLines(
    OrderLinesShape, Scanned[OrderLine], Found[OrderLine], Created[OrderLine], Updated[OrderLine], Deleted[OrderLine]
):
    """OrderLine records."""

    RECORD = OrderLine


class AsyncOrderLines(
    OrderLinesShape,
    AsyncScanned[AsyncOrderLine],
    AsyncFound[AsyncOrderLine],
    AsyncCreated[AsyncOrderLine],
    AsyncUpdated[AsyncOrderLine],
    AsyncDeleted[AsyncOrderLine],
):
    """OrderLine records of an `AsyncClient`."""

    RECORD = AsyncOrderLine


class OrderShipmentsShape:
    """What OrderShipment below a order takes. Source: docs: OrderShipment."""

    ENDPOINT = "OrderShipment"

    def _filters(self, *any_of: AnyOf, **query: Unpack[OrderShipmentsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderShipmentsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[OrderShipmentsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderShipmentsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[OrderShipmentsQuery]
    ) -> None: ...


class OrderShipments(OrderShipmentsShape, Scanned[OrderShipment], Related[OrderShipment, OrderShipmentRelation]):
    """OrderShipment records."""

    RECORD = OrderShipment


class AsyncOrderShipments(
    OrderShipmentsShape, AsyncScanned[AsyncOrderShipment], AsyncRelated[AsyncOrderShipment, OrderShipmentRelation]
):
    """OrderShipment records of an `AsyncClient`."""

    RECORD = AsyncOrderShipment


class OrderShipmentItemsShape:
    """What OrderShipmentItem below a orderShipment takes. Source: docs: OrderShipmentItem."""

    ENDPOINT = "OrderShipmentItem"

    def _filters(self, *any_of: AnyOf, **query: Unpack[OrderShipmentItemsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderShipmentItemsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[OrderShipmentItemsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderShipmentItemsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[OrderShipmentItemsQuery]
    ) -> None: ...


class OrderShipmentItems(
    OrderShipmentItemsShape, Scanned[OrderShipmentItem], Related[OrderShipmentItem, OrderShipmentItemRelation]
):
    """OrderShipmentItem records."""

    RECORD = OrderShipmentItem


class AsyncOrderShipmentItems(
    OrderShipmentItemsShape,
    AsyncScanned[AsyncOrderShipmentItem],
    AsyncRelated[AsyncOrderShipmentItem, OrderShipmentItemRelation],
):
    """OrderShipmentItem records of an `AsyncClient`."""

    RECORD = AsyncOrderShipmentItem


class ShipmentsShape:
    """What Shipment takes. Source: docs: Shipment."""

    ENDPOINT = "Shipment"

    def _filters(self, *any_of: AnyOf, **query: Unpack[ShipmentsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShipmentsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ShipmentsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ShipmentsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ShipmentsQuery]) -> None: ...


class Shipments(ShipmentsShape, Scanned[OrderShipment], Related[OrderShipment, ShipmentRelation]):
    """Shipment records."""

    RECORD = OrderShipment


class AsyncShipments(
    ShipmentsShape, AsyncScanned[AsyncOrderShipment], AsyncRelated[AsyncOrderShipment, ShipmentRelation]
):
    """Shipment records of an `AsyncClient`."""

    RECORD = AsyncOrderShipment


class ShipmentItemsShape:
    """What ShipmentItem below a orderShipment takes. Source: docs: ShipmentItem."""

    ENDPOINT = "ShipmentItem"

    def _filters(self, *any_of: AnyOf, **query: Unpack[ShipmentItemsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShipmentItemsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ShipmentItemsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ShipmentItemsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ShipmentItemsQuery]) -> None: ...


class ShipmentItems(ShipmentItemsShape, Scanned[OrderShipmentItem], Related[OrderShipmentItem, ShipmentItemRelation]):
    """ShipmentItem records."""

    RECORD = OrderShipmentItem


class AsyncShipmentItems(
    ShipmentItemsShape, AsyncScanned[AsyncOrderShipmentItem], AsyncRelated[AsyncOrderShipmentItem, ShipmentItemRelation]
):
    """ShipmentItem records of an `AsyncClient`."""

    RECORD = AsyncOrderShipmentItem


class VendorsShape:
    """What Vendor takes. Source: docs: Vendor."""

    ENDPOINT = "Vendor"
    _row: VendorRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[VendorsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[VendorsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[VendorsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[VendorsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[VendorsQuery]) -> None: ...
    def _changes(self, **changes: Unpack[VendorChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[VendorChanges]) -> None: ...


class Vendors(
    VendorsShape, Scanned[Vendor], Related[Vendor, VendorRelation], Created[Vendor], Updated[Vendor], Archived[Vendor]
):
    """Vendor records."""

    RECORD = Vendor


class AsyncVendors(
    VendorsShape,
    AsyncScanned[AsyncVendor],
    AsyncRelated[AsyncVendor, VendorRelation],
    AsyncCreated[AsyncVendor],
    AsyncUpdated[AsyncVendor],
    AsyncArchived[AsyncVendor],
):
    """Vendor records of an `AsyncClient`."""

    RECORD = AsyncVendor


class VendorReturnsShape:
    """What VendorReturn takes. Source: docs: VendorReturn."""

    ENDPOINT = "VendorReturn"

    def _filters(self, *any_of: AnyOf, **query: Unpack[VendorReturnsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[VendorReturnsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[VendorReturnsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[VendorReturnsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[VendorReturnsQuery]) -> None: ...


class VendorReturns(VendorReturnsShape, Scanned[VendorReturn], Related[VendorReturn, VendorReturnRelation]):
    """VendorReturn records."""

    RECORD = VendorReturn


class AsyncVendorReturns(
    VendorReturnsShape, AsyncScanned[AsyncVendorReturn], AsyncRelated[AsyncVendorReturn, VendorReturnRelation]
):
    """VendorReturn records of an `AsyncClient`."""

    RECORD = AsyncVendorReturn
