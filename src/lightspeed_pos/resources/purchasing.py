"""
Resources: account.catalog_search, account.catalog_vendor_items, account.currency_rates, account.orders, account.order_custom_fields, account.order_lines, account.shipments, account.vendors, account.vendor_returns.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping, Sequence
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
    DateFilter,
    DecimalFilter,
    IntegerFilter,
    Number,
    Relations,
    TextFilter,
    TimeFilter,
)
from lightspeed_pos.records.items import AsyncCustomField, AsyncCustomFieldChoice, CustomField, CustomFieldChoice
from lightspeed_pos.records.purchasing import (
    AsyncCatalogVendorItem,
    AsyncCurrencyRate,
    AsyncOrder,
    AsyncOrderLine,
    AsyncOrderShipment,
    AsyncOrderShipmentItem,
    AsyncVendor,
    AsyncVendorReturn,
    CatalogVendorItem,
    CurrencyRate,
    Order,
    OrderLine,
    OrderShipment,
    OrderShipmentItem,
    Vendor,
    VendorReturn,
)

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.company import ShopChanges
    from lightspeed_pos.resources.customers import ContactChanges
    from lightspeed_pos.resources.items import (
        CustomFieldChanges,
        CustomFieldChoiceChanges,
        CustomFieldValueChanges,
    )


class CatalogSearchQuery(TypedDict, total=False):
    """What a listing of Catalog Search takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    archived: Archived
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
    load_relations: Relations
    archived: Archived
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
    load_relations: Relations
    archived: Archived
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
    archived: Archived
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
    load_relations: Relations
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
    load_relations: Relations
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
    item__description: TextFilter
    item__model_year: IntegerFilter
    item__upc: TextFilter
    item__ean: TextFilter
    item__custom_sku: TextFilter
    item__manufacturer_sku: TextFilter
    item__publish_to_ecom: bool
    item__serialized: bool
    item__create_time: TimeFilter
    item__time_stamp: TimeFilter
    item__category_id: IntegerFilter
    item__tax_class_id: IntegerFilter
    item__department_id: IntegerFilter
    item__item_matrix_id: IntegerFilter
    item__manufacturer_id: IntegerFilter
    item__season_id: IntegerFilter
    item__default_vendor_id: IntegerFilter
    item__item_ecommerce_id: IntegerFilter
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
    load_relations: Relations
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
    load_relations: Relations
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
    item__description: TextFilter
    item__model_year: IntegerFilter
    item__upc: TextFilter
    item__ean: TextFilter
    item__custom_sku: TextFilter
    item__manufacturer_sku: TextFilter
    item__publish_to_ecom: bool
    item__serialized: bool
    item__create_time: TimeFilter
    item__time_stamp: TimeFilter
    item__category_id: IntegerFilter
    item__tax_class_id: IntegerFilter
    item__department_id: IntegerFilter
    item__item_matrix_id: IntegerFilter
    item__manufacturer_id: IntegerFilter
    item__season_id: IntegerFilter
    item__default_vendor_id: IntegerFilter
    item__item_ecommerce_id: IntegerFilter
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
    load_relations: Relations
    archived: Archived
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
    load_relations: Relations
    archived: Archived
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


class CatalogSearch(Collection[CatalogVendorItem]):
    """Catalog Search records. Source: docs: Catalog Search."""

    ENDPOINT = "Catalog Search"
    RECORD = CatalogVendorItem

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CatalogSearchQuery]
    ) -> list[CatalogVendorItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CatalogSearchQuery]
    ) -> Iterator[CatalogVendorItem]:
        """Stream the records that match in the order of catalogVendorItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CatalogSearchQuery]
    ) -> Generator[CatalogVendorItem, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[CatalogSearchQuery]) -> CatalogVendorItem | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CatalogSearchQuery],
    ) -> Generator[Page[CatalogVendorItem], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CatalogSearchQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[CatalogSearchQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CatalogSearchQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class CatalogVendorItems(Collection[CatalogVendorItem]):
    """CatalogVendorItem records. Source: docs: CatalogVendorItem."""

    ENDPOINT = "CatalogVendorItem"
    RECORD = CatalogVendorItem

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CatalogVendorItemsQuery]
    ) -> list[CatalogVendorItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CatalogVendorItemsQuery]
    ) -> Iterator[CatalogVendorItem]:
        """Stream the records that match in the order of catalogVendorItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CatalogVendorItemsQuery]
    ) -> Generator[CatalogVendorItem, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[CatalogVendorItemsQuery]) -> CatalogVendorItem | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CatalogVendorItemsQuery],
    ) -> Generator[Page[CatalogVendorItem], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CatalogVendorItemsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[CatalogVendorItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CatalogVendorItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> CatalogVendorItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[CatalogVendorItemChanges]) -> CatalogVendorItem:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    @property
    def bulk_create(self) -> BulkWrites[CatalogVendorItemChanges, CatalogVendorItem]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")


class CurrencyRates(Collection[CurrencyRate]):
    """CurrencyRate records. Source: docs: CurrencyRate."""

    ENDPOINT = "CurrencyRate"
    RECORD = CurrencyRate

    def all(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> list[CurrencyRate]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CurrencyRatesQuery]
    ) -> Generator[CurrencyRate, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> CurrencyRate | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CurrencyRatesQuery],
    ) -> Generator[Page[CurrencyRate], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> CurrencyRate:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[CurrencyRateChanges]) -> CurrencyRate:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[CurrencyRateChanges]) -> CurrencyRate:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    @property
    def bulk_create(self) -> BulkWrites[CurrencyRateChanges, CurrencyRate]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[CurrencyRateChanges, CurrencyRate]:
        """Change many records; each row names its currency_rate_id. See `BulkWrites`."""
        return self._bulk("update")


class Orders(Collection[Order]):
    """Order records. Source: docs: Order."""

    ENDPOINT = "Order"
    RECORD = Order

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrdersQuery]) -> list[Order]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrdersQuery]) -> Iterator[Order]:
        """Stream the records that match in the order of orderID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrdersQuery]) -> Generator[Order, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[OrdersQuery]) -> Order | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrdersQuery],
    ) -> Generator[Page[Order], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrdersQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[OrdersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrdersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Order:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[OrderChanges]) -> Order:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[OrderChanges]) -> Order:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> Order:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> Order:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[OrderChanges, Order]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[OrderChanges, Order]:
        """Change many records; each row names its order_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, Order]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class OrderCustomFields(Collection[CustomField]):
    """Order CustomField records. Source: docs: Order CustomField."""

    ENDPOINT = "Order CustomField"
    RECORD = CustomField

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderCustomFieldsQuery]
    ) -> list[CustomField]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderCustomFieldsQuery]
    ) -> Iterator[CustomField]:
        """Stream the records that match in the order of customFieldID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderCustomFieldsQuery]
    ) -> Generator[CustomField, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldsQuery]) -> CustomField | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderCustomFieldsQuery],
    ) -> Generator[Page[CustomField], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> CustomField:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[CustomFieldChanges]) -> CustomField:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[CustomFieldChanges]) -> CustomField:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> CustomField:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> CustomField:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[CustomFieldChanges, CustomField]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[CustomFieldChanges, CustomField]:
        """Change many records; each row names its custom_field_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, CustomField]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class OrderCustomFieldChoices(Collection[CustomFieldChoice]):
    """Order CustomField CustomFieldChoice records below a customField. Source: docs: Order CustomField CustomFieldChoice."""

    ENDPOINT = "Order CustomField CustomFieldChoice"
    RECORD = CustomFieldChoice

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderCustomFieldChoicesQuery]
    ) -> list[CustomFieldChoice]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderCustomFieldChoicesQuery]
    ) -> Iterator[CustomFieldChoice]:
        """Stream the records that match in the order of customFieldChoiceID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderCustomFieldChoicesQuery]
    ) -> Generator[CustomFieldChoice, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldChoicesQuery]) -> CustomFieldChoice | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderCustomFieldChoicesQuery],
    ) -> Generator[Page[CustomFieldChoice], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldChoicesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldChoicesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldChoicesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> CustomFieldChoice:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[CustomFieldChoiceChanges]) -> CustomFieldChoice:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[CustomFieldChoiceChanges]) -> CustomFieldChoice:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> CustomFieldChoice:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[CustomFieldChoiceChanges, CustomFieldChoice]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[CustomFieldChoiceChanges, CustomFieldChoice]:
        """Change many records; each row names its custom_field_choice_id. See `BulkWrites`."""
        return self._bulk("update")


class OrderLines(Collection[OrderLine]):
    """OrderLine records. Source: docs: OrderLine."""

    ENDPOINT = "OrderLine"
    RECORD = OrderLine

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderLinesQuery]) -> list[OrderLine]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderLinesQuery]
    ) -> Iterator[OrderLine]:
        """Stream the records that match in the order of orderLineID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderLinesQuery]
    ) -> Generator[OrderLine, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[OrderLinesQuery]) -> OrderLine | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderLinesQuery],
    ) -> Generator[Page[OrderLine], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderLinesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[OrderLinesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderLinesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> OrderLine:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[OrderLineChanges]) -> OrderLine:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[OrderLineChanges]) -> OrderLine:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> OrderLine:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[OrderLineChanges, OrderLine]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[OrderLineChanges, OrderLine]:
        """Change many records; each row names its order_line_id. See `BulkWrites`."""
        return self._bulk("update")


class OrderShipments(Collection[OrderShipment]):
    """OrderShipment records below a order. Source: docs: OrderShipment."""

    ENDPOINT = "OrderShipment"
    RECORD = OrderShipment

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderShipmentsQuery]
    ) -> list[OrderShipment]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderShipmentsQuery]
    ) -> Iterator[OrderShipment]:
        """Stream the records that match in the order of orderShipmentID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderShipmentsQuery]
    ) -> Generator[OrderShipment, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[OrderShipmentsQuery]) -> OrderShipment | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderShipmentsQuery],
    ) -> Generator[Page[OrderShipment], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderShipmentsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[OrderShipmentsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderShipmentsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> OrderShipment:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class OrderShipmentItems(Collection[OrderShipmentItem]):
    """OrderShipmentItem records below a orderShipment. Source: docs: OrderShipmentItem."""

    ENDPOINT = "OrderShipmentItem"
    RECORD = OrderShipmentItem

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderShipmentItemsQuery]
    ) -> list[OrderShipmentItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderShipmentItemsQuery]
    ) -> Iterator[OrderShipmentItem]:
        """Stream the records that match in the order of orderShipmentItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderShipmentItemsQuery]
    ) -> Generator[OrderShipmentItem, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[OrderShipmentItemsQuery]) -> OrderShipmentItem | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderShipmentItemsQuery],
    ) -> Generator[Page[OrderShipmentItem], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderShipmentItemsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[OrderShipmentItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderShipmentItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> OrderShipmentItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class Shipments(Collection[OrderShipment]):
    """Shipment records. Source: docs: Shipment."""

    ENDPOINT = "Shipment"
    RECORD = OrderShipment

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ShipmentsQuery]) -> list[OrderShipment]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ShipmentsQuery]
    ) -> Iterator[OrderShipment]:
        """Stream the records that match in the order of orderShipmentID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShipmentsQuery]
    ) -> Generator[OrderShipment, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ShipmentsQuery]) -> OrderShipment | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ShipmentsQuery],
    ) -> Generator[Page[OrderShipment], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ShipmentsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ShipmentsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ShipmentsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> OrderShipment:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class ShipmentItems(Collection[OrderShipmentItem]):
    """ShipmentItem records below a orderShipment. Source: docs: ShipmentItem."""

    ENDPOINT = "ShipmentItem"
    RECORD = OrderShipmentItem

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ShipmentItemsQuery]
    ) -> list[OrderShipmentItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ShipmentItemsQuery]
    ) -> Iterator[OrderShipmentItem]:
        """Stream the records that match in the order of orderShipmentItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShipmentItemsQuery]
    ) -> Generator[OrderShipmentItem, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ShipmentItemsQuery]) -> OrderShipmentItem | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ShipmentItemsQuery],
    ) -> Generator[Page[OrderShipmentItem], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ShipmentItemsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ShipmentItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ShipmentItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> OrderShipmentItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class Vendors(Collection[Vendor]):
    """Vendor records. Source: docs: Vendor."""

    ENDPOINT = "Vendor"
    RECORD = Vendor

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[VendorsQuery]) -> list[Vendor]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[VendorsQuery]
    ) -> Iterator[Vendor]:
        """Stream the records that match in the order of vendorID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[VendorsQuery]) -> Generator[Vendor, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[VendorsQuery]) -> Vendor | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[VendorsQuery],
    ) -> Generator[Page[Vendor], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[VendorsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[VendorsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[VendorsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Vendor:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[VendorChanges]) -> Vendor:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[VendorChanges]) -> Vendor:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> Vendor:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> Vendor:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[VendorChanges, Vendor]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[VendorChanges, Vendor]:
        """Change many records; each row names its vendor_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, Vendor]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class VendorReturns(Collection[VendorReturn]):
    """VendorReturn records. Source: docs: VendorReturn."""

    ENDPOINT = "VendorReturn"
    RECORD = VendorReturn

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[VendorReturnsQuery]
    ) -> list[VendorReturn]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[VendorReturnsQuery]
    ) -> Iterator[VendorReturn]:
        """Stream the records that match in the order of vendorReturnID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[VendorReturnsQuery]
    ) -> Generator[VendorReturn, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[VendorReturnsQuery]) -> VendorReturn | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[VendorReturnsQuery],
    ) -> Generator[Page[VendorReturn], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[VendorReturnsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[VendorReturnsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[VendorReturnsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> VendorReturn:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class AsyncCatalogSearch(AsyncCollection[AsyncCatalogVendorItem]):
    """Catalog Search records. Source: docs: Catalog Search."""

    ENDPOINT = "Catalog Search"
    RECORD = AsyncCatalogVendorItem

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CatalogSearchQuery]
    ) -> list[AsyncCatalogVendorItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CatalogSearchQuery]
    ) -> AsyncIterator[AsyncCatalogVendorItem]:
        """Stream the records that match in the order of catalogVendorItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CatalogSearchQuery]
    ) -> Stream[AsyncCatalogVendorItem]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[CatalogSearchQuery]) -> AsyncCatalogVendorItem | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CatalogSearchQuery],
    ) -> Stream[Page[AsyncCatalogVendorItem]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CatalogSearchQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[CatalogSearchQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CatalogSearchQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class AsyncCatalogVendorItems(AsyncCollection[AsyncCatalogVendorItem]):
    """CatalogVendorItem records. Source: docs: CatalogVendorItem."""

    ENDPOINT = "CatalogVendorItem"
    RECORD = AsyncCatalogVendorItem

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CatalogVendorItemsQuery]
    ) -> list[AsyncCatalogVendorItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CatalogVendorItemsQuery]
    ) -> AsyncIterator[AsyncCatalogVendorItem]:
        """Stream the records that match in the order of catalogVendorItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CatalogVendorItemsQuery]
    ) -> Stream[AsyncCatalogVendorItem]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[CatalogVendorItemsQuery]) -> AsyncCatalogVendorItem | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CatalogVendorItemsQuery],
    ) -> Stream[Page[AsyncCatalogVendorItem]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CatalogVendorItemsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[CatalogVendorItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CatalogVendorItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncCatalogVendorItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[CatalogVendorItemChanges]) -> AsyncCatalogVendorItem:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    @property
    def bulk_create(self) -> AsyncBulkWrites[CatalogVendorItemChanges, AsyncCatalogVendorItem]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")


class AsyncCurrencyRates(AsyncCollection[AsyncCurrencyRate]):
    """CurrencyRate records. Source: docs: CurrencyRate."""

    ENDPOINT = "CurrencyRate"
    RECORD = AsyncCurrencyRate

    async def all(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> list[AsyncCurrencyRate]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CurrencyRatesQuery]) -> Stream[AsyncCurrencyRate]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> AsyncCurrencyRate | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CurrencyRatesQuery],
    ) -> Stream[Page[AsyncCurrencyRate]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CurrencyRatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncCurrencyRate:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[CurrencyRateChanges]) -> AsyncCurrencyRate:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[CurrencyRateChanges]) -> AsyncCurrencyRate:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    @property
    def bulk_create(self) -> AsyncBulkWrites[CurrencyRateChanges, AsyncCurrencyRate]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[CurrencyRateChanges, AsyncCurrencyRate]:
        """Change many records; each row names its currency_rate_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncOrders(AsyncCollection[AsyncOrder]):
    """Order records. Source: docs: Order."""

    ENDPOINT = "Order"
    RECORD = AsyncOrder

    async def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrdersQuery]) -> list[AsyncOrder]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrdersQuery]
    ) -> AsyncIterator[AsyncOrder]:
        """Stream the records that match in the order of orderID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrdersQuery]) -> Stream[AsyncOrder]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[OrdersQuery]) -> AsyncOrder | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrdersQuery],
    ) -> Stream[Page[AsyncOrder]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrdersQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[OrdersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrdersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncOrder:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[OrderChanges]) -> AsyncOrder:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[OrderChanges]) -> AsyncOrder:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncOrder:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncOrder:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[OrderChanges, AsyncOrder]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[OrderChanges, AsyncOrder]:
        """Change many records; each row names its order_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncOrder]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncOrderCustomFields(AsyncCollection[AsyncCustomField]):
    """Order CustomField records. Source: docs: Order CustomField."""

    ENDPOINT = "Order CustomField"
    RECORD = AsyncCustomField

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderCustomFieldsQuery]
    ) -> list[AsyncCustomField]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderCustomFieldsQuery]
    ) -> AsyncIterator[AsyncCustomField]:
        """Stream the records that match in the order of customFieldID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderCustomFieldsQuery]
    ) -> Stream[AsyncCustomField]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldsQuery]) -> AsyncCustomField | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderCustomFieldsQuery],
    ) -> Stream[Page[AsyncCustomField]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncCustomField:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[CustomFieldChanges]) -> AsyncCustomField:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[CustomFieldChanges]) -> AsyncCustomField:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncCustomField:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncCustomField:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[CustomFieldChanges, AsyncCustomField]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[CustomFieldChanges, AsyncCustomField]:
        """Change many records; each row names its custom_field_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncCustomField]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncOrderCustomFieldChoices(AsyncCollection[AsyncCustomFieldChoice]):
    """Order CustomField CustomFieldChoice records below a customField. Source: docs: Order CustomField CustomFieldChoice."""

    ENDPOINT = "Order CustomField CustomFieldChoice"
    RECORD = AsyncCustomFieldChoice

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderCustomFieldChoicesQuery]
    ) -> list[AsyncCustomFieldChoice]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderCustomFieldChoicesQuery]
    ) -> AsyncIterator[AsyncCustomFieldChoice]:
        """Stream the records that match in the order of customFieldChoiceID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderCustomFieldChoicesQuery]
    ) -> Stream[AsyncCustomFieldChoice]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(
        self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldChoicesQuery]
    ) -> AsyncCustomFieldChoice | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderCustomFieldChoicesQuery],
    ) -> Stream[Page[AsyncCustomFieldChoice]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldChoicesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldChoicesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderCustomFieldChoicesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncCustomFieldChoice:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[CustomFieldChoiceChanges]) -> AsyncCustomFieldChoice:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[CustomFieldChoiceChanges]) -> AsyncCustomFieldChoice:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncCustomFieldChoice:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[CustomFieldChoiceChanges, AsyncCustomFieldChoice]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[CustomFieldChoiceChanges, AsyncCustomFieldChoice]:
        """Change many records; each row names its custom_field_choice_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncOrderLines(AsyncCollection[AsyncOrderLine]):
    """OrderLine records. Source: docs: OrderLine."""

    ENDPOINT = "OrderLine"
    RECORD = AsyncOrderLine

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderLinesQuery]
    ) -> list[AsyncOrderLine]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderLinesQuery]
    ) -> AsyncIterator[AsyncOrderLine]:
        """Stream the records that match in the order of orderLineID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderLinesQuery]) -> Stream[AsyncOrderLine]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[OrderLinesQuery]) -> AsyncOrderLine | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderLinesQuery],
    ) -> Stream[Page[AsyncOrderLine]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderLinesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[OrderLinesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderLinesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncOrderLine:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[OrderLineChanges]) -> AsyncOrderLine:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[OrderLineChanges]) -> AsyncOrderLine:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncOrderLine:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[OrderLineChanges, AsyncOrderLine]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[OrderLineChanges, AsyncOrderLine]:
        """Change many records; each row names its order_line_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncOrderShipments(AsyncCollection[AsyncOrderShipment]):
    """OrderShipment records below a order. Source: docs: OrderShipment."""

    ENDPOINT = "OrderShipment"
    RECORD = AsyncOrderShipment

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderShipmentsQuery]
    ) -> list[AsyncOrderShipment]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderShipmentsQuery]
    ) -> AsyncIterator[AsyncOrderShipment]:
        """Stream the records that match in the order of orderShipmentID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderShipmentsQuery]
    ) -> Stream[AsyncOrderShipment]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[OrderShipmentsQuery]) -> AsyncOrderShipment | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderShipmentsQuery],
    ) -> Stream[Page[AsyncOrderShipment]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderShipmentsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[OrderShipmentsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderShipmentsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncOrderShipment:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncOrderShipmentItems(AsyncCollection[AsyncOrderShipmentItem]):
    """OrderShipmentItem records below a orderShipment. Source: docs: OrderShipmentItem."""

    ENDPOINT = "OrderShipmentItem"
    RECORD = AsyncOrderShipmentItem

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderShipmentItemsQuery]
    ) -> list[AsyncOrderShipmentItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderShipmentItemsQuery]
    ) -> AsyncIterator[AsyncOrderShipmentItem]:
        """Stream the records that match in the order of orderShipmentItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderShipmentItemsQuery]
    ) -> Stream[AsyncOrderShipmentItem]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[OrderShipmentItemsQuery]) -> AsyncOrderShipmentItem | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderShipmentItemsQuery],
    ) -> Stream[Page[AsyncOrderShipmentItem]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderShipmentItemsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[OrderShipmentItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderShipmentItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncOrderShipmentItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncShipments(AsyncCollection[AsyncOrderShipment]):
    """Shipment records. Source: docs: Shipment."""

    ENDPOINT = "Shipment"
    RECORD = AsyncOrderShipment

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ShipmentsQuery]
    ) -> list[AsyncOrderShipment]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ShipmentsQuery]
    ) -> AsyncIterator[AsyncOrderShipment]:
        """Stream the records that match in the order of orderShipmentID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShipmentsQuery]) -> Stream[AsyncOrderShipment]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ShipmentsQuery]) -> AsyncOrderShipment | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ShipmentsQuery],
    ) -> Stream[Page[AsyncOrderShipment]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ShipmentsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ShipmentsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ShipmentsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncOrderShipment:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncShipmentItems(AsyncCollection[AsyncOrderShipmentItem]):
    """ShipmentItem records below a orderShipment. Source: docs: ShipmentItem."""

    ENDPOINT = "ShipmentItem"
    RECORD = AsyncOrderShipmentItem

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ShipmentItemsQuery]
    ) -> list[AsyncOrderShipmentItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ShipmentItemsQuery]
    ) -> AsyncIterator[AsyncOrderShipmentItem]:
        """Stream the records that match in the order of orderShipmentItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShipmentItemsQuery]
    ) -> Stream[AsyncOrderShipmentItem]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ShipmentItemsQuery]) -> AsyncOrderShipmentItem | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ShipmentItemsQuery],
    ) -> Stream[Page[AsyncOrderShipmentItem]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ShipmentItemsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ShipmentItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ShipmentItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncOrderShipmentItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncVendors(AsyncCollection[AsyncVendor]):
    """Vendor records. Source: docs: Vendor."""

    ENDPOINT = "Vendor"
    RECORD = AsyncVendor

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[VendorsQuery]
    ) -> list[AsyncVendor]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[VendorsQuery]
    ) -> AsyncIterator[AsyncVendor]:
        """Stream the records that match in the order of vendorID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[VendorsQuery]) -> Stream[AsyncVendor]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[VendorsQuery]) -> AsyncVendor | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[VendorsQuery],
    ) -> Stream[Page[AsyncVendor]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[VendorsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[VendorsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[VendorsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncVendor:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[VendorChanges]) -> AsyncVendor:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[VendorChanges]) -> AsyncVendor:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncVendor:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncVendor:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[VendorChanges, AsyncVendor]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[VendorChanges, AsyncVendor]:
        """Change many records; each row names its vendor_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncVendor]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncVendorReturns(AsyncCollection[AsyncVendorReturn]):
    """VendorReturn records. Source: docs: VendorReturn."""

    ENDPOINT = "VendorReturn"
    RECORD = AsyncVendorReturn

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[VendorReturnsQuery]
    ) -> list[AsyncVendorReturn]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[VendorReturnsQuery]
    ) -> AsyncIterator[AsyncVendorReturn]:
        """Stream the records that match in the order of vendorReturnID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[VendorReturnsQuery]) -> Stream[AsyncVendorReturn]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[VendorReturnsQuery]) -> AsyncVendorReturn | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[VendorReturnsQuery],
    ) -> Stream[Page[AsyncVendorReturn]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[VendorReturnsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[VendorReturnsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[VendorReturnsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncVendorReturn:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)
