"""
Resources: account.cc_charges, account.discounts, account.payment_types, account.processing_fees, account.quotes, account.sales, account.sale_lines, account.sale_payments, account.sale_voids, account.ship_tos, account.special_orders, account.tax_categories, account.tax_category_classes, account.tax_classes.

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
    DecimalFilter,
    IntegerFilter,
    Number,
    Relations,
    TextFilter,
    TimeFilter,
)
from lightspeed_pos.records.sales import (
    AsyncCCCharge,
    AsyncDiscount,
    AsyncPaymentType,
    AsyncProcessingFee,
    AsyncQuote,
    AsyncSale,
    AsyncSaleLine,
    AsyncSalePayment,
    AsyncSalePaymentSignature,
    AsyncSaleVoid,
    AsyncShipTo,
    AsyncSpecialOrder,
    AsyncTaxCategory,
    AsyncTaxCategoryClass,
    AsyncTaxClass,
    CCCharge,
    Discount,
    PaymentType,
    ProcessingFee,
    Quote,
    Sale,
    SaleLine,
    SalePayment,
    SalePaymentSignature,
    SaleVoid,
    ShipTo,
    SpecialOrder,
    TaxCategory,
    TaxCategoryClass,
    TaxClass,
)
from lightspeed_pos.requests.uploads import ImageFile

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.customers import ContactChanges, CustomerChanges
    from lightspeed_pos.resources.inventory import InventorySaleChanges
    from lightspeed_pos.resources.items import ItemChanges, ItemFeeChanges, NoteChanges
    from lightspeed_pos.resources.purchasing import OrderLineChanges


class CcChargesQuery(TypedDict, total=False):
    """What a listing of CCCharge takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["cc_charge_id", "-cc_charge_id", "time_stamp", "-time_stamp", "sale_id", "-sale_id"]
    cc_charge_id: IntegerFilter
    amount: DecimalFilter
    auth_code: TextFilter
    auth_only: bool
    card_type: TextFilter
    cardholder_name: TextFilter
    communication_key: TextFilter
    declined: bool
    entry_method: TextFilter
    exp: TextFilter
    gateway_trans_id: TextFilter
    is_debit: bool
    refunded: DecimalFilter
    response: TextFilter
    voided: bool
    xnum: TextFilter
    time_stamp: TimeFilter
    sale_id: IntegerFilter
    sale_payments__sale_payment_id: IntegerFilter
    sale_payments__amount: DecimalFilter
    sale_payments__archived: bool
    sale_payments__payment_id: TextFilter
    sale_payments__remote_reference: TextFilter
    sale_payments__tip_amount: DecimalFilter
    sale_payments__create_time: TimeFilter
    sale_payments__cc_charge_id: IntegerFilter
    sale_payments__credit_account_id: IntegerFilter
    sale_payments__employee_id: IntegerFilter
    sale_payments__payment_type_id: IntegerFilter
    sale_payments__ref_payment_id: IntegerFilter
    sale_payments__register_id: IntegerFilter
    sale_payments__sale_id: IntegerFilter


class DiscountsQuery(TypedDict, total=False):
    """What a listing of Discount takes."""

    params: Mapping[str, Any]
    archived: Archived
    sort: Literal["discount_id", "-discount_id", "time_stamp", "-time_stamp"]
    discount_id: IntegerFilter
    discount_amount: DecimalFilter
    discount_percent: DecimalFilter
    name: TextFilter
    require_customer: bool
    source_id: IntegerFilter
    create_time: TimeFilter
    time_stamp: TimeFilter


class PaymentTypesQuery(TypedDict, total=False):
    """What a listing of PaymentType takes."""

    params: Mapping[str, Any]
    archived: Archived
    sort: Literal["payment_type_id", "-payment_type_id"]
    payment_type_id: IntegerFilter
    internal_reserved: bool
    name: TextFilter
    require_customer: bool
    type: TextFilter
    refund_as_payment_type_id: IntegerFilter


class ProcessingFeesQuery(TypedDict, total=False):
    """What a listing of ProcessingFee takes."""

    params: Mapping[str, Any]
    sort: Literal["sale_payment_processing_fee_id", "-sale_payment_processing_fee_id"]
    sale_payment_id: IntegerFilter
    sale_payment_processing_fee_id: IntegerFilter
    amount: DecimalFilter
    fixed_fee: DecimalFilter
    interchange_fees_fixed_fee: DecimalFilter
    interchange_fees_variable_fee: DecimalFilter
    interchange_fees_variable_percent: DecimalFilter
    processing_fee_ref: TextFilter
    processor: TextFilter
    scheme_fees_fixed_fee: DecimalFilter
    scheme_fees_variable_fee: DecimalFilter
    scheme_fees_variable_percent: DecimalFilter
    variable_fee: DecimalFilter
    variable_percent: DecimalFilter
    create_time: TimeFilter
    processing_time: TimeFilter
    update_time: TimeFilter


class QuotesQuery(TypedDict, total=False):
    """What a listing of Quote takes."""

    params: Mapping[str, Any]
    archived: Archived
    sort: Literal["quote_id", "-quote_id"]
    quote_id: IntegerFilter
    notes: TextFilter
    issue_date: TimeFilter
    employee_id: IntegerFilter
    sale_id: IntegerFilter


class SalesQuery(TypedDict, total=False):
    """What a listing of Sale takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    archived: Archived
    sort: Literal[
        "sale_id",
        "-sale_id",
        "time_stamp",
        "-time_stamp",
        "complete_time",
        "-complete_time",
        "update_time",
        "-update_time",
    ]
    sale_id: IntegerFilter
    time_stamp: TimeFilter
    discount_percent: DecimalFilter
    completed: bool
    voided: bool
    enable_promotions: bool
    is_tax_inclusive: bool
    reference_number: TextFilter
    reference_number_source: TextFilter
    tax1_rate: DecimalFilter
    tax2_rate: DecimalFilter
    change: DecimalFilter
    receipt_preference: TextFilter
    displayable_subtotal: DecimalFilter
    ticket_number: IntegerFilter
    calc_discount: DecimalFilter
    calc_total: DecimalFilter
    calc_subtotal: DecimalFilter
    calc_taxable: DecimalFilter
    calc_non_taxable: DecimalFilter
    calc_avg_cost: DecimalFilter
    calc_fifo_cost: DecimalFilter
    calc_tax1: DecimalFilter
    calc_tax2: DecimalFilter
    calc_payments: DecimalFilter
    total: DecimalFilter
    total_due: DecimalFilter
    displayable_total: DecimalFilter
    balance: DecimalFilter
    customer_id: IntegerFilter
    discount_id: IntegerFilter
    employee_id: IntegerFilter
    quote_id: IntegerFilter
    register_id: IntegerFilter
    ship_to_id: IntegerFilter
    shop_id: IntegerFilter
    tax_category_id: IntegerFilter
    tax_total: DecimalFilter
    calc_tips: DecimalFilter
    tip_enabled: bool
    complete_time: TimeFilter
    create_time: TimeFilter
    update_time: TimeFilter
    tip_employee_id: IntegerFilter
    sale_lines__sale_line_id: IntegerFilter
    sale_lines__create_time: TimeFilter
    sale_lines__time_stamp: TimeFilter
    sale_lines__unit_quantity: DecimalFilter
    sale_lines__unit_price: DecimalFilter
    sale_lines__normal_unit_price: DecimalFilter
    sale_lines__discount_amount: DecimalFilter
    sale_lines__discount_percent: DecimalFilter
    sale_lines__avg_cost: DecimalFilter
    sale_lines__fifo_cost: DecimalFilter
    sale_lines__tax: bool
    sale_lines__tax1_rate: DecimalFilter
    sale_lines__tax2_rate: DecimalFilter
    sale_lines__is_layaway: bool
    sale_lines__is_workorder: bool
    sale_lines__is_special_order: bool
    sale_lines__displayable_subtotal: DecimalFilter
    sale_lines__displayable_unit_price: DecimalFilter
    sale_lines__calc_line_discount: DecimalFilter
    sale_lines__calc_transaction_discount: DecimalFilter
    sale_lines__calc_total: DecimalFilter
    sale_lines__calc_subtotal: DecimalFilter
    sale_lines__calc_tax1: DecimalFilter
    sale_lines__calc_tax2: DecimalFilter
    sale_lines__on_completed_trans: IntegerFilter
    sale_lines__price_rule_id: IntegerFilter
    sale_lines__sortorder: TextFilter
    sale_lines__line_type: TextFilter
    sale_lines__tax_class_id: IntegerFilter
    sale_lines__customer_id: IntegerFilter
    sale_lines__discount_id: IntegerFilter
    sale_lines__employee_id: IntegerFilter
    sale_lines__item_id: IntegerFilter
    sale_lines__note_id: IntegerFilter
    sale_lines__parent_sale_line_id: IntegerFilter
    sale_lines__shop_id: IntegerFilter
    sale_lines__sale_id: IntegerFilter
    sale_lines__tax_category_id: IntegerFilter
    sale_lines__item_fee_id: IntegerFilter
    sale_payments__sale_payment_id: IntegerFilter
    sale_payments__amount: DecimalFilter
    sale_payments__archived: bool
    sale_payments__payment_id: TextFilter
    sale_payments__remote_reference: TextFilter
    sale_payments__tip_amount: DecimalFilter
    sale_payments__create_time: TimeFilter
    sale_payments__cc_charge_id: IntegerFilter
    sale_payments__credit_account_id: IntegerFilter
    sale_payments__employee_id: IntegerFilter
    sale_payments__payment_type_id: IntegerFilter
    sale_payments__ref_payment_id: IntegerFilter
    sale_payments__register_id: IntegerFilter
    sale_payments__sale_id: IntegerFilter
    ship_to__ship_to_id: IntegerFilter
    ship_to__company: TextFilter
    ship_to__first_name: TextFilter
    ship_to__last_name: TextFilter
    ship_to__ship_note: TextFilter
    ship_to__shipped: bool
    ship_to__time_stamp: TimeFilter
    ship_to__customer_id: IntegerFilter
    ship_to__sale_id: IntegerFilter
    customer__customer_id: IntegerFilter
    customer__archived: bool
    customer__company: TextFilter
    customer__company_registration_number: TextFilter
    customer__first_name: TextFilter
    customer__last_name: TextFilter
    customer__title: TextFilter
    customer__vat_number: TextFilter
    customer__create_time: TimeFilter
    customer__dob: TimeFilter
    customer__time_stamp: TimeFilter
    customer__credit_account_id: IntegerFilter
    customer__customer_type_id: IntegerFilter
    customer__discount_id: IntegerFilter
    customer__tax_category_id: IntegerFilter
    discount__discount_id: IntegerFilter
    discount__archived: bool
    discount__discount_amount: DecimalFilter
    discount__discount_percent: DecimalFilter
    discount__name: TextFilter
    discount__require_customer: bool
    discount__source_id: IntegerFilter
    discount__time_stamp: TimeFilter
    tax_category__tax_category_id: IntegerFilter
    tax_category__is_tax_inclusive: bool
    tax_category__tax1_name: TextFilter
    tax_category__tax1_rate: DecimalFilter
    tax_category__tax2_name: TextFilter
    tax_category__tax2_rate: DecimalFilter
    tax_category__time_stamp: TimeFilter
    quote__quote_id: IntegerFilter
    quote__archived: bool
    quote__notes: TextFilter
    quote__issue_date: TimeFilter
    quote__employee_id: IntegerFilter
    quote__sale_id: IntegerFilter


class SaleSaleLinesQuery(TypedDict, total=False):
    """What a listing of Sale SaleLine takes."""

    params: Mapping[str, Any]
    sort: Literal["sale_line_id", "-sale_line_id", "time_stamp", "-time_stamp"]
    sale_line_id: IntegerFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    unit_quantity: DecimalFilter
    unit_price: DecimalFilter
    normal_unit_price: DecimalFilter
    discount_amount: DecimalFilter
    discount_percent: DecimalFilter
    avg_cost: DecimalFilter
    fifo_cost: DecimalFilter
    tax: bool
    tax1_rate: DecimalFilter
    tax2_rate: DecimalFilter
    is_layaway: bool
    is_workorder: bool
    is_special_order: bool
    displayable_subtotal: DecimalFilter
    displayable_unit_price: DecimalFilter
    calc_line_discount: DecimalFilter
    calc_transaction_discount: DecimalFilter
    calc_total: DecimalFilter
    calc_subtotal: DecimalFilter
    calc_tax1: DecimalFilter
    calc_tax2: DecimalFilter
    on_completed_trans: IntegerFilter
    price_rule_id: IntegerFilter
    sortorder: TextFilter
    line_type: TextFilter
    tax_class_id: IntegerFilter
    customer_id: IntegerFilter
    discount_id: IntegerFilter
    employee_id: IntegerFilter
    item_id: IntegerFilter
    note_id: IntegerFilter
    parent_sale_line_id: IntegerFilter
    shop_id: IntegerFilter
    sale_id: IntegerFilter
    tax_category_id: IntegerFilter
    item_fee_id: IntegerFilter


class SaleLinesQuery(TypedDict, total=False):
    """What a listing of SaleLine takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["sale_line_id", "-sale_line_id", "time_stamp", "-time_stamp", "sale_id", "-sale_id"]
    sale_line_id: IntegerFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    unit_quantity: DecimalFilter
    unit_price: DecimalFilter
    normal_unit_price: DecimalFilter
    discount_amount: DecimalFilter
    discount_percent: DecimalFilter
    avg_cost: DecimalFilter
    fifo_cost: DecimalFilter
    tax: bool
    tax1_rate: DecimalFilter
    tax2_rate: DecimalFilter
    is_layaway: bool
    is_workorder: bool
    is_special_order: bool
    displayable_subtotal: DecimalFilter
    displayable_unit_price: DecimalFilter
    calc_line_discount: DecimalFilter
    calc_transaction_discount: DecimalFilter
    calc_total: DecimalFilter
    calc_subtotal: DecimalFilter
    calc_tax1: DecimalFilter
    calc_tax2: DecimalFilter
    on_completed_trans: IntegerFilter
    price_rule_id: IntegerFilter
    sortorder: TextFilter
    line_type: TextFilter
    tax_class_id: IntegerFilter
    customer_id: IntegerFilter
    discount_id: IntegerFilter
    employee_id: IntegerFilter
    item_id: IntegerFilter
    note_id: IntegerFilter
    parent_sale_line_id: IntegerFilter
    shop_id: IntegerFilter
    sale_id: IntegerFilter
    tax_category_id: IntegerFilter
    item_fee_id: IntegerFilter
    discount__discount_id: IntegerFilter
    discount__archived: bool
    discount__discount_amount: DecimalFilter
    discount__discount_percent: DecimalFilter
    discount__name: TextFilter
    discount__require_customer: bool
    discount__source_id: IntegerFilter
    discount__time_stamp: TimeFilter
    tax_class__tax_class_id: IntegerFilter
    tax_class__name: TextFilter
    tax_class__time_stamp: TimeFilter
    tax_category__tax_category_id: IntegerFilter
    tax_category__is_tax_inclusive: bool
    tax_category__tax1_name: TextFilter
    tax_category__tax1_rate: DecimalFilter
    tax_category__tax2_name: TextFilter
    tax_category__tax2_rate: DecimalFilter
    tax_category__time_stamp: TimeFilter
    note__note_id: IntegerFilter
    note__note: TextFilter
    note__is_public: bool
    note__time_stamp: TimeFilter
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
    inventory_sales__inventory_sale_id: IntegerFilter
    inventory_sales__quantity: DecimalFilter
    inventory_sales__create_time: TimeFilter
    inventory_sales__inventory_id: IntegerFilter


class SalePaymentsQuery(TypedDict, total=False):
    """What a listing of SalePayment takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    archived: Archived
    sort: Literal["sale_payment_id", "-sale_payment_id", "time_stamp", "-time_stamp", "sale_id", "-sale_id"]
    sale_payment_id: IntegerFilter
    amount: DecimalFilter
    payment_id: TextFilter
    remote_reference: TextFilter
    tip_amount: DecimalFilter
    create_time: TimeFilter
    cc_charge_id: IntegerFilter
    credit_account_id: IntegerFilter
    employee_id: IntegerFilter
    payment_type_id: IntegerFilter
    ref_payment_id: IntegerFilter
    register_id: IntegerFilter
    sale_id: IntegerFilter
    payment_type__payment_type_id: IntegerFilter
    payment_type__archived: bool
    payment_type__internal_reserved: bool
    payment_type__name: TextFilter
    payment_type__require_customer: bool
    payment_type__type: TextFilter
    payment_type__refund_as_payment_type_id: IntegerFilter
    cc_charge__cc_charge_id: IntegerFilter
    cc_charge__amount: DecimalFilter
    cc_charge__auth_code: TextFilter
    cc_charge__auth_only: bool
    cc_charge__card_type: TextFilter
    cc_charge__cardholder_name: TextFilter
    cc_charge__communication_key: TextFilter
    cc_charge__declined: bool
    cc_charge__entry_method: TextFilter
    cc_charge__exp: TextFilter
    cc_charge__gateway_trans_id: TextFilter
    cc_charge__is_debit: bool
    cc_charge__refunded: DecimalFilter
    cc_charge__response: TextFilter
    cc_charge__voided: bool
    cc_charge__xnum: TextFilter
    cc_charge__time_stamp: TimeFilter
    cc_charge__sale_id: IntegerFilter
    sale_accounts__sale_account_id: IntegerFilter
    sale_accounts__credit_account_id: IntegerFilter
    sale_accounts__sale_line_id: IntegerFilter
    sale_accounts__sale_payment_id: IntegerFilter
    signatures__sale_payment_signature_id: IntegerFilter
    signatures__file_path: TextFilter
    signatures__create_time: TimeFilter
    signatures__sale_payment_id: IntegerFilter
    processing_fees__sale_payment_processing_fee_id: IntegerFilter
    processing_fees__amount: DecimalFilter
    processing_fees__fixed_fee: DecimalFilter
    processing_fees__interchange_fees_fixed_fee: DecimalFilter
    processing_fees__interchange_fees_variable_fee: DecimalFilter
    processing_fees__interchange_fees_variable_percent: DecimalFilter
    processing_fees__processing_fee_ref: TextFilter
    processing_fees__processor: TextFilter
    processing_fees__scheme_fees_fixed_fee: DecimalFilter
    processing_fees__scheme_fees_variable_fee: DecimalFilter
    processing_fees__scheme_fees_variable_percent: DecimalFilter
    processing_fees__variable_fee: DecimalFilter
    processing_fees__variable_percent: DecimalFilter
    processing_fees__create_time: TimeFilter
    processing_fees__processing_time: TimeFilter
    processing_fees__update_time: TimeFilter
    processing_fees__sale_payment_id: IntegerFilter


class SalePaymentSignaturesQuery(TypedDict, total=False):
    """What a listing of SalePayment SalePaymentSignature takes."""

    params: Mapping[str, Any]
    sort: Literal["sale_payment_signature_id", "-sale_payment_signature_id"]
    sale_payment_signature_id: IntegerFilter
    file_path: TextFilter
    create_time: TimeFilter
    sale_payment_id: IntegerFilter


class SaleVoidsQuery(TypedDict, total=False):
    """What a listing of SaleVoid takes."""

    params: Mapping[str, Any]
    sort: Literal["sale_void_id", "-sale_void_id", "sale_id", "-sale_id"]
    sale_void_id: IntegerFilter
    reason: TextFilter
    create_time: TimeFilter
    employee_id: IntegerFilter
    sale_id: IntegerFilter
    shop_id: IntegerFilter


class ShipTosQuery(TypedDict, total=False):
    """What a listing of ShipTo takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["ship_to_id", "-ship_to_id", "time_stamp", "-time_stamp", "sale_id", "-sale_id"]
    ship_to_id: IntegerFilter
    company: TextFilter
    first_name: TextFilter
    last_name: TextFilter
    ship_note: TextFilter
    shipped: bool
    time_stamp: TimeFilter
    customer_id: IntegerFilter
    sale_id: IntegerFilter
    contact__email: TextFilter
    contact__phone_home: TextFilter
    contact__phone_work: TextFilter
    contact__mobile: TextFilter
    contact__pager: TextFilter
    contact__fax: TextFilter


class SpecialOrdersQuery(TypedDict, total=False):
    """What a listing of SpecialOrder takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["special_order_id", "-special_order_id", "time_stamp", "-time_stamp"]
    special_order_id: IntegerFilter
    completed: bool
    contacted: bool
    status: TextFilter
    unit_quantity: DecimalFilter
    time_stamp: TimeFilter
    customer_id: IntegerFilter
    order_line_id: IntegerFilter
    sale_line_id: IntegerFilter
    shop_id: IntegerFilter
    transfer_item_id: IntegerFilter
    sale_line__sale_line_id: IntegerFilter
    sale_line__create_time: TimeFilter
    sale_line__time_stamp: TimeFilter
    sale_line__unit_quantity: DecimalFilter
    sale_line__unit_price: DecimalFilter
    sale_line__normal_unit_price: DecimalFilter
    sale_line__discount_amount: DecimalFilter
    sale_line__discount_percent: DecimalFilter
    sale_line__avg_cost: DecimalFilter
    sale_line__fifo_cost: DecimalFilter
    sale_line__tax: bool
    sale_line__tax1_rate: DecimalFilter
    sale_line__tax2_rate: DecimalFilter
    sale_line__is_layaway: bool
    sale_line__is_workorder: bool
    sale_line__is_special_order: bool
    sale_line__displayable_subtotal: DecimalFilter
    sale_line__displayable_unit_price: DecimalFilter
    sale_line__calc_line_discount: DecimalFilter
    sale_line__calc_transaction_discount: DecimalFilter
    sale_line__calc_total: DecimalFilter
    sale_line__calc_subtotal: DecimalFilter
    sale_line__calc_tax1: DecimalFilter
    sale_line__calc_tax2: DecimalFilter
    sale_line__on_completed_trans: IntegerFilter
    sale_line__price_rule_id: IntegerFilter
    sale_line__sortorder: TextFilter
    sale_line__line_type: TextFilter
    sale_line__tax_class_id: IntegerFilter
    sale_line__customer_id: IntegerFilter
    sale_line__discount_id: IntegerFilter
    sale_line__employee_id: IntegerFilter
    sale_line__item_id: IntegerFilter
    sale_line__note_id: IntegerFilter
    sale_line__parent_sale_line_id: IntegerFilter
    sale_line__shop_id: IntegerFilter
    sale_line__sale_id: IntegerFilter
    sale_line__tax_category_id: IntegerFilter
    sale_line__item_fee_id: IntegerFilter
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


class TaxCategoriesQuery(TypedDict, total=False):
    """What a listing of TaxCategory takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["tax_category_id", "-tax_category_id", "time_stamp", "-time_stamp"]
    tax_category_id: IntegerFilter
    is_tax_inclusive: bool
    tax1_name: TextFilter
    tax1_rate: DecimalFilter
    tax2_name: TextFilter
    tax2_rate: DecimalFilter
    time_stamp: TimeFilter
    tax_category_classes__tax_category_class_id: IntegerFilter
    tax_category_classes__tax1_rate: DecimalFilter
    tax_category_classes__tax2_rate: DecimalFilter
    tax_category_classes__time_stamp: TimeFilter
    tax_category_classes__tax_category_id: IntegerFilter
    tax_category_classes__tax_class_id: IntegerFilter


class TaxCategoryClassesQuery(TypedDict, total=False):
    """What a listing of TaxCategoryClass takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["tax_class_id", "-tax_class_id", "time_stamp", "-time_stamp"]
    tax_category_class_id: IntegerFilter
    tax1_rate: DecimalFilter
    tax2_rate: DecimalFilter
    time_stamp: TimeFilter
    tax_category_id: IntegerFilter
    tax_class_id: IntegerFilter
    tax_class__tax_class_id: IntegerFilter
    tax_class__name: TextFilter
    tax_class__time_stamp: TimeFilter


class TaxClassesQuery(TypedDict, total=False):
    """What a listing of TaxClass takes."""

    params: Mapping[str, Any]
    sort: Literal["tax_class_id", "-tax_class_id", "time_stamp", "-time_stamp"]
    tax_class_id: IntegerFilter
    name: TextFilter
    time_stamp: TimeFilter


class SaleChanges(TypedDict, total=False):
    """What may be written of Sale."""

    sale_id: int | None
    discount_percent: Number | None
    completed: bool
    archived: bool
    voided: bool
    enable_promotions: bool
    is_tax_inclusive: bool
    reference_number: str | None
    reference_number_source: str | None
    change: Number | None
    receipt_preference: str | None
    customer_id: int | None
    discount_id: int | None
    employee_id: int | None
    quote_id: int | None
    register_id: int | None
    ship_to_id: int | None
    shop_id: int | None
    tax_category_id: int | None
    sale_lines: Sequence[SaleLineChanges]
    tip_enabled: bool
    complete_time: datetime | date | None
    tip_employee_id: int | None
    customer: CustomerChanges
    discount: DiscountChanges
    quote: QuoteChanges
    sale_notes: SaleNotesChanges
    sale_payments: Sequence[SalePaymentChanges]
    ship_to: ShipToChanges
    tax_category: TaxCategoryChanges


class SaleLineChanges(TypedDict, total=False):
    """What may be written of SaleLine."""

    sale_line_id: int | None
    create_time: datetime | date | None
    time_stamp: datetime | date | None
    unit_quantity: Number | None
    unit_price: Number | None
    normal_unit_price: Number | None
    discount_amount: Number | None
    discount_percent: Number | None
    avg_cost: Number | None
    fifo_cost: Number | None
    tax: bool
    tax1_rate: Number | None
    tax2_rate: Number | None
    is_layaway: bool
    is_workorder: bool
    is_special_order: bool
    displayable_subtotal: Number | None
    displayable_unit_price: Number | None
    calc_line_discount: Number | None
    calc_transaction_discount: Number | None
    calc_total: Number | None
    calc_subtotal: Number | None
    calc_tax1: Number | None
    calc_tax2: Number | None
    item_code: str | None
    on_completed_trans: int | None
    price_rule_id: int | None
    sortorder: str | None
    line_type: str | None
    require_full_reservation: bool
    tax_class_id: int | None
    customer_id: int | None
    discount_id: int | None
    employee_id: int | None
    item_id: int | None
    note_id: int | None
    parent_sale_line_id: int | None
    shop_id: int | None
    sale_id: int | None
    tax_category_id: int | None
    item_fee_id: int | None
    discount: DiscountChanges
    note: NoteChanges
    sale: SaleChanges
    sale_accounts: Sequence[SaleAccountChanges]
    tax_category: TaxCategoryChanges
    tax_class: TaxClassChanges
    inventory_sales: Sequence[InventorySaleChanges]
    item: ItemChanges
    item_fee: ItemFeeChanges
    special_order: Sequence[SpecialOrderChanges]


class SaleNotesChanges(TypedDict, total=False):
    """What may be written of SaleNotes."""

    internal_note: NoteChanges
    printed_note: NoteChanges


class SaleAccountChanges(TypedDict, total=False):
    """What may be written of SaleAccount."""

    sale_account_id: int | None
    credit_account_id: int | None
    sale_line_id: int | None
    sale_payment_id: int | None


class SalePaymentChanges(TypedDict, total=False):
    """What may be written of SalePayment."""

    sale_payment_id: int | None
    amount: Number | None
    archived: bool
    payment_id: str | None
    remote_reference: str | None
    tip_amount: Number | None
    cc_charge_id: int | None
    credit_account_id: int | None
    employee_id: int | None
    payment_type_id: int | None
    ref_payment_id: int | None
    register_id: int | None
    sale_id: int | None
    cc_charge: CCChargeChanges
    payment_type: PaymentTypeChanges
    processing_fees: Sequence[ProcessingFeeChanges]
    sale_accounts: Sequence[SaleAccountChanges]
    signatures: Sequence[SalePaymentSignatureChanges]


class SalePaymentSignatureChanges(TypedDict, total=False):
    """What may be written of SalePaymentSignature."""

    sale_payment_signature_id: int | None
    file_path: str | None
    sale_payment_id: int | None


class CCChargeChanges(TypedDict, total=False):
    """What may be written of CCCharge."""

    cc_charge_id: int | None
    amount: Number | None
    auth_code: str | None
    auth_only: bool
    card_type: str | None
    cardholder_name: str | None
    communication_key: str | None
    declined: bool
    entry_method: str | None
    exp: str | None
    gateway_trans_id: str | None
    is_debit: bool
    refunded: Number | None
    response: str | None
    voided: bool
    xnum: str | None
    sale_id: int | None
    sale_payments: Sequence[SalePaymentChanges]
    raw_void_response: Mapping[str, Any]


class PaymentTypeChanges(TypedDict, total=False):
    """What may be written of PaymentType."""

    payment_type_id: int | None
    archived: bool
    internal_reserved: bool
    name: str | None
    require_customer: bool
    type: str | None
    refund_as_payment_type_id: int | None


class QuoteChanges(TypedDict, total=False):
    """What may be written of Quote."""

    quote_id: int | None
    archived: bool
    notes: str | None
    issue_date: datetime | date | None
    employee_id: int | None
    sale_id: int | None


class ShipToChanges(TypedDict, total=False):
    """What may be written of ShipTo."""

    ship_to_id: int | None
    company: str | None
    first_name: str | None
    last_name: str | None
    ship_note: str | None
    shipped: bool
    customer_id: int | None
    sale_id: int | None
    contact: ContactChanges


class SpecialOrderChanges(TypedDict, total=False):
    """What may be written of SpecialOrder."""

    special_order_id: int | None
    completed: bool
    contacted: bool
    status: str | None
    unit_quantity: Number | None
    customer_id: int | None
    order_line_id: int | None
    sale_line_id: int | None
    shop_id: int | None
    transfer_item_id: int | None
    order_line: OrderLineChanges
    sale_line: SaleLineChanges


class ProcessingFeeChanges(TypedDict, total=False):
    """What may be written of ProcessingFee."""

    sale_payment_processing_fee_id: int | None
    amount: Number | None
    fixed_fee: Number | None
    interchange_fees_fixed_fee: Number | None
    interchange_fees_variable_fee: Number | None
    interchange_fees_variable_percent: Number | None
    processing_fee_ref: str | None
    processor: str | None
    scheme_fees_fixed_fee: Number | None
    scheme_fees_variable_fee: Number | None
    scheme_fees_variable_percent: Number | None
    variable_fee: Number | None
    variable_percent: Number | None
    processing_time: datetime | date | None
    sale_payment_id: int | None


class EmailReceiptChanges(TypedDict, total=False):
    """What may be written of EmailReceipt."""

    email_address: str | None


class DiscountChanges(TypedDict, total=False):
    """What may be written of Discount."""

    discount_id: int | None
    archived: bool
    discount_amount: Number | None
    discount_percent: Number | None
    name: str | None
    require_customer: bool
    source_id: int | None


class TaxCategoryChanges(TypedDict, total=False):
    """What may be written of TaxCategory."""

    tax_category_id: int | None
    is_tax_inclusive: bool
    tax1_name: str | None
    tax1_rate: Number | None
    tax2_name: str | None
    tax2_rate: Number | None
    tax_category_classes: Sequence[TaxCategoryClassChanges]


class TaxCategoryClassChanges(TypedDict, total=False):
    """What may be written of TaxCategoryClass."""

    tax_category_class_id: int | None
    tax1_rate: Number | None
    tax2_rate: Number | None
    tax_category_id: int | None
    tax_class_id: int | None
    tax_class: TaxClassChanges


class TaxClassChanges(TypedDict, total=False):
    """What may be written of TaxClass."""

    tax_class_id: int | None
    name: str | None
    items: Sequence[ItemChanges]
    sale_lines: Sequence[SaleLineChanges]


class SaleEmailReceiptChanges(TypedDict, total=False):
    """What Sale EmailReceipt takes."""

    email_address: Required[str | None]


class SaleRefundChanges(TypedDict, total=False):
    """What Sale Refund takes."""

    completed: bool
    employee_id: int | None
    register_id: int | None
    shop_id: int | None
    sale_lines: Sequence[SaleLineChanges]
    sale_payments: Required[Sequence[SalePaymentChanges]]


class CcCharges(Collection[CCCharge]):
    """CCCharge records. Source: docs: CCCharge."""

    ENDPOINT = "CCCharge"
    RECORD = CCCharge

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CcChargesQuery]) -> list[CCCharge]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CcChargesQuery]
    ) -> Iterator[CCCharge]:
        """Stream the records that match in the order of ccChargeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CcChargesQuery]
    ) -> Generator[CCCharge, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[CcChargesQuery]) -> CCCharge | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CcChargesQuery],
    ) -> Generator[Page[CCCharge], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CcChargesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[CcChargesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CcChargesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> CCCharge:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class Discounts(Collection[Discount]):
    """Discount records. Source: docs: Discount."""

    ENDPOINT = "Discount"
    RECORD = Discount

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[DiscountsQuery]) -> list[Discount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[DiscountsQuery]
    ) -> Iterator[Discount]:
        """Stream the records that match in the order of discountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[DiscountsQuery]
    ) -> Generator[Discount, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[DiscountsQuery]) -> Discount | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[DiscountsQuery],
    ) -> Generator[Page[Discount], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[DiscountsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[DiscountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[DiscountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Discount:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[DiscountChanges]) -> Discount:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[DiscountChanges]) -> Discount:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> Discount:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> Discount:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[DiscountChanges, Discount]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[DiscountChanges, Discount]:
        """Change many records; each row names its discount_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, Discount]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class PaymentTypes(Collection[PaymentType]):
    """PaymentType records. Source: docs: PaymentType."""

    ENDPOINT = "PaymentType"
    RECORD = PaymentType

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[PaymentTypesQuery]
    ) -> list[PaymentType]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[PaymentTypesQuery]
    ) -> Iterator[PaymentType]:
        """Stream the records that match in the order of paymentTypeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[PaymentTypesQuery]
    ) -> Generator[PaymentType, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[PaymentTypesQuery]) -> PaymentType | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[PaymentTypesQuery],
    ) -> Generator[Page[PaymentType], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[PaymentTypesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[PaymentTypesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[PaymentTypesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> PaymentType:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[PaymentTypeChanges]) -> PaymentType:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[PaymentTypeChanges]) -> PaymentType:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> PaymentType:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> PaymentType:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[PaymentTypeChanges, PaymentType]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[PaymentTypeChanges, PaymentType]:
        """Change many records; each row names its payment_type_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, PaymentType]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class ProcessingFees(Collection[ProcessingFee]):
    """ProcessingFee records. Source: docs: ProcessingFee."""

    ENDPOINT = "ProcessingFee"
    RECORD = ProcessingFee

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ProcessingFeesQuery]
    ) -> list[ProcessingFee]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ProcessingFeesQuery]
    ) -> Iterator[ProcessingFee]:
        """Stream the records that match in the order of salePaymentProcessingFeeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ProcessingFeesQuery]
    ) -> Generator[ProcessingFee, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ProcessingFeesQuery]) -> ProcessingFee | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ProcessingFeesQuery],
    ) -> Generator[Page[ProcessingFee], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ProcessingFeesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ProcessingFeesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ProcessingFeesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> ProcessingFee:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)


class Quotes(Collection[Quote]):
    """Quote records. Source: docs: Quote."""

    ENDPOINT = "Quote"
    RECORD = Quote

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[QuotesQuery]) -> list[Quote]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[QuotesQuery]) -> Iterator[Quote]:
        """Stream the records that match in the order of quoteID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[QuotesQuery]) -> Generator[Quote, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[QuotesQuery]) -> Quote | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[QuotesQuery],
    ) -> Generator[Page[Quote], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[QuotesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[QuotesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[QuotesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Quote:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[QuoteChanges]) -> Quote:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[QuoteChanges]) -> Quote:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> Quote:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> Quote:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[QuoteChanges, Quote]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[QuoteChanges, Quote]:
        """Change many records; each row names its quote_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, Quote]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class Sales(Collection[Sale]):
    """Sale records. Source: docs: Sale."""

    ENDPOINT = "Sale"
    RECORD = Sale

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SalesQuery]) -> list[Sale]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SalesQuery]) -> Iterator[Sale]:
        """Stream the records that match in the order of saleID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SalesQuery]) -> Generator[Sale, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[SalesQuery]) -> Sale | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[SalesQuery]
    ) -> Generator[Page[Sale], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SalesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[SalesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SalesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Sale:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[SaleChanges]) -> Sale:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[SaleChanges]) -> Sale:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> Sale:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> Sale:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[SaleChanges, Sale]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[SaleChanges, Sale]:
        """Change many records; each row names its sale_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, Sale]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")

    def email_receipt(self, key: int, **changes: Unpack[SaleEmailReceiptChanges]) -> str:
        """Sale EmailReceipt; answers with the service's message."""
        done: str = self._said("Sale EmailReceipt", key, changes)
        return done

    def refund(self, key: int, **changes: Unpack[SaleRefundChanges]) -> Sale:
        """Sale Refund; answers with a record of Sale."""
        done: Sale = self._act("Sale Refund", key, changes)
        return done


class SaleSaleLines(Collection[SaleLine]):
    """Sale SaleLine records below a sale. Source: docs: Sale SaleLine."""

    ENDPOINT = "Sale SaleLine"
    RECORD = SaleLine

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SaleSaleLinesQuery]) -> list[SaleLine]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SaleSaleLinesQuery]
    ) -> Iterator[SaleLine]:
        """Stream the records that match in the order of saleLineID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleSaleLinesQuery]
    ) -> Generator[SaleLine, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[SaleSaleLinesQuery]) -> SaleLine | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleSaleLinesQuery],
    ) -> Generator[Page[SaleLine], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SaleSaleLinesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[SaleSaleLinesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SaleSaleLinesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> SaleLine:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[SaleLineChanges]) -> SaleLine:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[SaleLineChanges]) -> SaleLine:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> SaleLine:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[SaleLineChanges, SaleLine]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[SaleLineChanges, SaleLine]:
        """Change many records; each row names its sale_line_id. See `BulkWrites`."""
        return self._bulk("update")


class SaleLines(Collection[SaleLine]):
    """SaleLine records. Source: docs: SaleLine."""

    ENDPOINT = "SaleLine"
    RECORD = SaleLine

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SaleLinesQuery]) -> list[SaleLine]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SaleLinesQuery]
    ) -> Iterator[SaleLine]:
        """Stream the records that match in the order of saleLineID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleLinesQuery]
    ) -> Generator[SaleLine, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[SaleLinesQuery]) -> SaleLine | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleLinesQuery],
    ) -> Generator[Page[SaleLine], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SaleLinesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[SaleLinesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SaleLinesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> SaleLine:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[SaleLineChanges]) -> SaleLine:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[SaleLineChanges]) -> SaleLine:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> SaleLine:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[SaleLineChanges, SaleLine]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[SaleLineChanges, SaleLine]:
        """Change many records; each row names its sale_line_id. See `BulkWrites`."""
        return self._bulk("update")


class SalePayments(Collection[SalePayment]):
    """SalePayment records. Source: docs: SalePayment."""

    ENDPOINT = "SalePayment"
    RECORD = SalePayment

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SalePaymentsQuery]
    ) -> list[SalePayment]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SalePaymentsQuery]
    ) -> Iterator[SalePayment]:
        """Stream the records that match in the order of salePaymentID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SalePaymentsQuery]
    ) -> Generator[SalePayment, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[SalePaymentsQuery]) -> SalePayment | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SalePaymentsQuery],
    ) -> Generator[Page[SalePayment], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SalePaymentsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[SalePaymentsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SalePaymentsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> SalePayment:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class SalePaymentSignatures(Collection[SalePaymentSignature]):
    """SalePayment SalePaymentSignature records below a salePayment. Source: docs: SalePayment SalePaymentSignature."""

    ENDPOINT = "SalePayment SalePaymentSignature"
    RECORD = SalePaymentSignature

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SalePaymentSignaturesQuery]
    ) -> list[SalePaymentSignature]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SalePaymentSignaturesQuery]
    ) -> Iterator[SalePaymentSignature]:
        """Stream the records that match in the order of salePaymentSignatureID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SalePaymentSignaturesQuery]
    ) -> Generator[SalePaymentSignature, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[SalePaymentSignaturesQuery]) -> SalePaymentSignature | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SalePaymentSignaturesQuery],
    ) -> Generator[Page[SalePaymentSignature], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SalePaymentSignaturesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[SalePaymentSignaturesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SalePaymentSignaturesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> SalePaymentSignature:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, file: ImageFile, *, filename: str = "") -> SalePaymentSignature:
        """Upload the signed receipt, a PDF: a path, bytes or an open binary file. Returns its record."""
        return self._upload(file, filename, {})

    def download(self) -> bytes:
        """The file, a PDF."""
        return self._downloaded("download")


class SaleVoids(Collection[SaleVoid]):
    """SaleVoid records. Source: docs: SaleVoid."""

    ENDPOINT = "SaleVoid"
    RECORD = SaleVoid

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SaleVoidsQuery]) -> list[SaleVoid]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SaleVoidsQuery]
    ) -> Iterator[SaleVoid]:
        """Stream the records that match in the order of saleVoidID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleVoidsQuery]
    ) -> Generator[SaleVoid, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[SaleVoidsQuery]) -> SaleVoid | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleVoidsQuery],
    ) -> Generator[Page[SaleVoid], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SaleVoidsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[SaleVoidsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SaleVoidsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> SaleVoid:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)


class ShipTos(Collection[ShipTo]):
    """ShipTo records. Source: docs: ShipTo."""

    ENDPOINT = "ShipTo"
    RECORD = ShipTo

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ShipTosQuery]) -> list[ShipTo]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ShipTosQuery]
    ) -> Iterator[ShipTo]:
        """Stream the records that match in the order of shipToID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShipTosQuery]) -> Generator[ShipTo, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ShipTosQuery]) -> ShipTo | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ShipTosQuery],
    ) -> Generator[Page[ShipTo], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ShipTosQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ShipTosQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ShipTosQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> ShipTo:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class SpecialOrders(Collection[SpecialOrder]):
    """SpecialOrder records. Source: docs: SpecialOrder."""

    ENDPOINT = "SpecialOrder"
    RECORD = SpecialOrder

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SpecialOrdersQuery]
    ) -> list[SpecialOrder]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SpecialOrdersQuery]
    ) -> Iterator[SpecialOrder]:
        """Stream the records that match in the order of specialOrderID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SpecialOrdersQuery]
    ) -> Generator[SpecialOrder, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[SpecialOrdersQuery]) -> SpecialOrder | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SpecialOrdersQuery],
    ) -> Generator[Page[SpecialOrder], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SpecialOrdersQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[SpecialOrdersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SpecialOrdersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> SpecialOrder:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class TaxCategories(Collection[TaxCategory]):
    """TaxCategory records. Source: docs: TaxCategory."""

    ENDPOINT = "TaxCategory"
    RECORD = TaxCategory

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TaxCategoriesQuery]
    ) -> list[TaxCategory]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TaxCategoriesQuery]
    ) -> Iterator[TaxCategory]:
        """Stream the records that match in the order of taxCategoryID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxCategoriesQuery]
    ) -> Generator[TaxCategory, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TaxCategoriesQuery]) -> TaxCategory | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxCategoriesQuery],
    ) -> Generator[Page[TaxCategory], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TaxCategoriesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TaxCategoriesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TaxCategoriesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> TaxCategory:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[TaxCategoryChanges]) -> TaxCategory:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[TaxCategoryChanges]) -> TaxCategory:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> TaxCategory:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[TaxCategoryChanges, TaxCategory]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[TaxCategoryChanges, TaxCategory]:
        """Change many records; each row names its tax_category_id. See `BulkWrites`."""
        return self._bulk("update")


class TaxCategoryClasses(Collection[TaxCategoryClass]):
    """TaxCategoryClass records. Source: docs: TaxCategoryClass."""

    ENDPOINT = "TaxCategoryClass"
    RECORD = TaxCategoryClass

    def all(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> list[TaxCategoryClass]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxCategoryClassesQuery]
    ) -> Generator[TaxCategoryClass, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> TaxCategoryClass | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxCategoryClassesQuery],
    ) -> Generator[Page[TaxCategoryClass], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> TaxCategoryClass:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def destroy(self, key: int) -> TaxCategoryClass:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)


class TaxClasses(Collection[TaxClass]):
    """TaxClass records. Source: docs: TaxClass."""

    ENDPOINT = "TaxClass"
    RECORD = TaxClass

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TaxClassesQuery]) -> list[TaxClass]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TaxClassesQuery]
    ) -> Iterator[TaxClass]:
        """Stream the records that match in the order of taxClassID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxClassesQuery]
    ) -> Generator[TaxClass, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TaxClassesQuery]) -> TaxClass | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxClassesQuery],
    ) -> Generator[Page[TaxClass], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TaxClassesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TaxClassesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TaxClassesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> TaxClass:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[TaxClassChanges]) -> TaxClass:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[TaxClassChanges]) -> TaxClass:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> TaxClass:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[TaxClassChanges, TaxClass]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[TaxClassChanges, TaxClass]:
        """Change many records; each row names its tax_class_id. See `BulkWrites`."""
        return self._bulk("update")


class AsyncCcCharges(AsyncCollection[AsyncCCCharge]):
    """CCCharge records. Source: docs: CCCharge."""

    ENDPOINT = "CCCharge"
    RECORD = AsyncCCCharge

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CcChargesQuery]
    ) -> list[AsyncCCCharge]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CcChargesQuery]
    ) -> AsyncIterator[AsyncCCCharge]:
        """Stream the records that match in the order of ccChargeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CcChargesQuery]) -> Stream[AsyncCCCharge]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[CcChargesQuery]) -> AsyncCCCharge | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CcChargesQuery],
    ) -> Stream[Page[AsyncCCCharge]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CcChargesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[CcChargesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CcChargesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncCCCharge:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncDiscounts(AsyncCollection[AsyncDiscount]):
    """Discount records. Source: docs: Discount."""

    ENDPOINT = "Discount"
    RECORD = AsyncDiscount

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[DiscountsQuery]
    ) -> list[AsyncDiscount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[DiscountsQuery]
    ) -> AsyncIterator[AsyncDiscount]:
        """Stream the records that match in the order of discountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[DiscountsQuery]) -> Stream[AsyncDiscount]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[DiscountsQuery]) -> AsyncDiscount | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[DiscountsQuery],
    ) -> Stream[Page[AsyncDiscount]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[DiscountsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[DiscountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[DiscountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncDiscount:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[DiscountChanges]) -> AsyncDiscount:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[DiscountChanges]) -> AsyncDiscount:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncDiscount:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncDiscount:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[DiscountChanges, AsyncDiscount]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[DiscountChanges, AsyncDiscount]:
        """Change many records; each row names its discount_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncDiscount]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncPaymentTypes(AsyncCollection[AsyncPaymentType]):
    """PaymentType records. Source: docs: PaymentType."""

    ENDPOINT = "PaymentType"
    RECORD = AsyncPaymentType

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[PaymentTypesQuery]
    ) -> list[AsyncPaymentType]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[PaymentTypesQuery]
    ) -> AsyncIterator[AsyncPaymentType]:
        """Stream the records that match in the order of paymentTypeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[PaymentTypesQuery]) -> Stream[AsyncPaymentType]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[PaymentTypesQuery]) -> AsyncPaymentType | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[PaymentTypesQuery],
    ) -> Stream[Page[AsyncPaymentType]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[PaymentTypesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[PaymentTypesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[PaymentTypesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncPaymentType:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[PaymentTypeChanges]) -> AsyncPaymentType:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[PaymentTypeChanges]) -> AsyncPaymentType:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncPaymentType:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncPaymentType:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[PaymentTypeChanges, AsyncPaymentType]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[PaymentTypeChanges, AsyncPaymentType]:
        """Change many records; each row names its payment_type_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncPaymentType]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncProcessingFees(AsyncCollection[AsyncProcessingFee]):
    """ProcessingFee records. Source: docs: ProcessingFee."""

    ENDPOINT = "ProcessingFee"
    RECORD = AsyncProcessingFee

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ProcessingFeesQuery]
    ) -> list[AsyncProcessingFee]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ProcessingFeesQuery]
    ) -> AsyncIterator[AsyncProcessingFee]:
        """Stream the records that match in the order of salePaymentProcessingFeeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ProcessingFeesQuery]
    ) -> Stream[AsyncProcessingFee]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ProcessingFeesQuery]) -> AsyncProcessingFee | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ProcessingFeesQuery],
    ) -> Stream[Page[AsyncProcessingFee]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ProcessingFeesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ProcessingFeesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ProcessingFeesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncProcessingFee:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)


class AsyncQuotes(AsyncCollection[AsyncQuote]):
    """Quote records. Source: docs: Quote."""

    ENDPOINT = "Quote"
    RECORD = AsyncQuote

    async def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[QuotesQuery]) -> list[AsyncQuote]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[QuotesQuery]
    ) -> AsyncIterator[AsyncQuote]:
        """Stream the records that match in the order of quoteID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[QuotesQuery]) -> Stream[AsyncQuote]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[QuotesQuery]) -> AsyncQuote | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[QuotesQuery],
    ) -> Stream[Page[AsyncQuote]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[QuotesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[QuotesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[QuotesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncQuote:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[QuoteChanges]) -> AsyncQuote:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[QuoteChanges]) -> AsyncQuote:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncQuote:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncQuote:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[QuoteChanges, AsyncQuote]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[QuoteChanges, AsyncQuote]:
        """Change many records; each row names its quote_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncQuote]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncSales(AsyncCollection[AsyncSale]):
    """Sale records. Source: docs: Sale."""

    ENDPOINT = "Sale"
    RECORD = AsyncSale

    async def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SalesQuery]) -> list[AsyncSale]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SalesQuery]
    ) -> AsyncIterator[AsyncSale]:
        """Stream the records that match in the order of saleID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SalesQuery]) -> Stream[AsyncSale]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[SalesQuery]) -> AsyncSale | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[SalesQuery]
    ) -> Stream[Page[AsyncSale]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SalesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[SalesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SalesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncSale:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[SaleChanges]) -> AsyncSale:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[SaleChanges]) -> AsyncSale:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncSale:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncSale:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[SaleChanges, AsyncSale]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[SaleChanges, AsyncSale]:
        """Change many records; each row names its sale_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncSale]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")

    async def email_receipt(self, key: int, **changes: Unpack[SaleEmailReceiptChanges]) -> str:
        """Sale EmailReceipt; answers with the service's message."""
        done: str = await self._said("Sale EmailReceipt", key, changes)
        return done

    async def refund(self, key: int, **changes: Unpack[SaleRefundChanges]) -> AsyncSale:
        """Sale Refund; answers with a record of Sale."""
        done: AsyncSale = await self._act("Sale Refund", key, changes)
        return done


class AsyncSaleSaleLines(AsyncCollection[AsyncSaleLine]):
    """Sale SaleLine records below a sale. Source: docs: Sale SaleLine."""

    ENDPOINT = "Sale SaleLine"
    RECORD = AsyncSaleLine

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SaleSaleLinesQuery]
    ) -> list[AsyncSaleLine]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SaleSaleLinesQuery]
    ) -> AsyncIterator[AsyncSaleLine]:
        """Stream the records that match in the order of saleLineID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleSaleLinesQuery]) -> Stream[AsyncSaleLine]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[SaleSaleLinesQuery]) -> AsyncSaleLine | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleSaleLinesQuery],
    ) -> Stream[Page[AsyncSaleLine]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SaleSaleLinesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[SaleSaleLinesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SaleSaleLinesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncSaleLine:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[SaleLineChanges]) -> AsyncSaleLine:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[SaleLineChanges]) -> AsyncSaleLine:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncSaleLine:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[SaleLineChanges, AsyncSaleLine]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[SaleLineChanges, AsyncSaleLine]:
        """Change many records; each row names its sale_line_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncSaleLines(AsyncCollection[AsyncSaleLine]):
    """SaleLine records. Source: docs: SaleLine."""

    ENDPOINT = "SaleLine"
    RECORD = AsyncSaleLine

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SaleLinesQuery]
    ) -> list[AsyncSaleLine]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SaleLinesQuery]
    ) -> AsyncIterator[AsyncSaleLine]:
        """Stream the records that match in the order of saleLineID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleLinesQuery]) -> Stream[AsyncSaleLine]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[SaleLinesQuery]) -> AsyncSaleLine | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleLinesQuery],
    ) -> Stream[Page[AsyncSaleLine]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SaleLinesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[SaleLinesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SaleLinesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncSaleLine:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[SaleLineChanges]) -> AsyncSaleLine:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[SaleLineChanges]) -> AsyncSaleLine:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncSaleLine:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[SaleLineChanges, AsyncSaleLine]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[SaleLineChanges, AsyncSaleLine]:
        """Change many records; each row names its sale_line_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncSalePayments(AsyncCollection[AsyncSalePayment]):
    """SalePayment records. Source: docs: SalePayment."""

    ENDPOINT = "SalePayment"
    RECORD = AsyncSalePayment

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SalePaymentsQuery]
    ) -> list[AsyncSalePayment]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SalePaymentsQuery]
    ) -> AsyncIterator[AsyncSalePayment]:
        """Stream the records that match in the order of salePaymentID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SalePaymentsQuery]) -> Stream[AsyncSalePayment]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[SalePaymentsQuery]) -> AsyncSalePayment | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SalePaymentsQuery],
    ) -> Stream[Page[AsyncSalePayment]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SalePaymentsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[SalePaymentsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SalePaymentsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncSalePayment:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncSalePaymentSignatures(AsyncCollection[AsyncSalePaymentSignature]):
    """SalePayment SalePaymentSignature records below a salePayment. Source: docs: SalePayment SalePaymentSignature."""

    ENDPOINT = "SalePayment SalePaymentSignature"
    RECORD = AsyncSalePaymentSignature

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SalePaymentSignaturesQuery]
    ) -> list[AsyncSalePaymentSignature]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SalePaymentSignaturesQuery]
    ) -> AsyncIterator[AsyncSalePaymentSignature]:
        """Stream the records that match in the order of salePaymentSignatureID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SalePaymentSignaturesQuery]
    ) -> Stream[AsyncSalePaymentSignature]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(
        self, *any_of: AnyOf, **query: Unpack[SalePaymentSignaturesQuery]
    ) -> AsyncSalePaymentSignature | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SalePaymentSignaturesQuery],
    ) -> Stream[Page[AsyncSalePaymentSignature]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SalePaymentSignaturesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[SalePaymentSignaturesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SalePaymentSignaturesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncSalePaymentSignature:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, file: ImageFile, *, filename: str = "") -> AsyncSalePaymentSignature:
        """Upload the signed receipt, a PDF: a path, bytes or an open binary file. Returns its record."""
        return await self._upload(file, filename, {})

    async def download(self) -> bytes:
        """The file, a PDF."""
        return await self._downloaded("download")


class AsyncSaleVoids(AsyncCollection[AsyncSaleVoid]):
    """SaleVoid records. Source: docs: SaleVoid."""

    ENDPOINT = "SaleVoid"
    RECORD = AsyncSaleVoid

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SaleVoidsQuery]
    ) -> list[AsyncSaleVoid]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SaleVoidsQuery]
    ) -> AsyncIterator[AsyncSaleVoid]:
        """Stream the records that match in the order of saleVoidID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleVoidsQuery]) -> Stream[AsyncSaleVoid]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[SaleVoidsQuery]) -> AsyncSaleVoid | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleVoidsQuery],
    ) -> Stream[Page[AsyncSaleVoid]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SaleVoidsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[SaleVoidsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SaleVoidsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncSaleVoid:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)


class AsyncShipTos(AsyncCollection[AsyncShipTo]):
    """ShipTo records. Source: docs: ShipTo."""

    ENDPOINT = "ShipTo"
    RECORD = AsyncShipTo

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ShipTosQuery]
    ) -> list[AsyncShipTo]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ShipTosQuery]
    ) -> AsyncIterator[AsyncShipTo]:
        """Stream the records that match in the order of shipToID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShipTosQuery]) -> Stream[AsyncShipTo]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ShipTosQuery]) -> AsyncShipTo | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ShipTosQuery],
    ) -> Stream[Page[AsyncShipTo]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ShipTosQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ShipTosQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ShipTosQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncShipTo:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncSpecialOrders(AsyncCollection[AsyncSpecialOrder]):
    """SpecialOrder records. Source: docs: SpecialOrder."""

    ENDPOINT = "SpecialOrder"
    RECORD = AsyncSpecialOrder

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SpecialOrdersQuery]
    ) -> list[AsyncSpecialOrder]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SpecialOrdersQuery]
    ) -> AsyncIterator[AsyncSpecialOrder]:
        """Stream the records that match in the order of specialOrderID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SpecialOrdersQuery]) -> Stream[AsyncSpecialOrder]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[SpecialOrdersQuery]) -> AsyncSpecialOrder | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SpecialOrdersQuery],
    ) -> Stream[Page[AsyncSpecialOrder]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SpecialOrdersQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[SpecialOrdersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SpecialOrdersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncSpecialOrder:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncTaxCategories(AsyncCollection[AsyncTaxCategory]):
    """TaxCategory records. Source: docs: TaxCategory."""

    ENDPOINT = "TaxCategory"
    RECORD = AsyncTaxCategory

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TaxCategoriesQuery]
    ) -> list[AsyncTaxCategory]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TaxCategoriesQuery]
    ) -> AsyncIterator[AsyncTaxCategory]:
        """Stream the records that match in the order of taxCategoryID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxCategoriesQuery]) -> Stream[AsyncTaxCategory]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[TaxCategoriesQuery]) -> AsyncTaxCategory | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxCategoriesQuery],
    ) -> Stream[Page[AsyncTaxCategory]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TaxCategoriesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TaxCategoriesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TaxCategoriesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncTaxCategory:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[TaxCategoryChanges]) -> AsyncTaxCategory:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[TaxCategoryChanges]) -> AsyncTaxCategory:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncTaxCategory:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[TaxCategoryChanges, AsyncTaxCategory]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[TaxCategoryChanges, AsyncTaxCategory]:
        """Change many records; each row names its tax_category_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncTaxCategoryClasses(AsyncCollection[AsyncTaxCategoryClass]):
    """TaxCategoryClass records. Source: docs: TaxCategoryClass."""

    ENDPOINT = "TaxCategoryClass"
    RECORD = AsyncTaxCategoryClass

    async def all(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> list[AsyncTaxCategoryClass]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxCategoryClassesQuery]
    ) -> Stream[AsyncTaxCategoryClass]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> AsyncTaxCategoryClass | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxCategoryClassesQuery],
    ) -> Stream[Page[AsyncTaxCategoryClass]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncTaxCategoryClass:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def destroy(self, key: int) -> AsyncTaxCategoryClass:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)


class AsyncTaxClasses(AsyncCollection[AsyncTaxClass]):
    """TaxClass records. Source: docs: TaxClass."""

    ENDPOINT = "TaxClass"
    RECORD = AsyncTaxClass

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TaxClassesQuery]
    ) -> list[AsyncTaxClass]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TaxClassesQuery]
    ) -> AsyncIterator[AsyncTaxClass]:
        """Stream the records that match in the order of taxClassID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxClassesQuery]) -> Stream[AsyncTaxClass]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[TaxClassesQuery]) -> AsyncTaxClass | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxClassesQuery],
    ) -> Stream[Page[AsyncTaxClass]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TaxClassesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TaxClassesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TaxClassesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncTaxClass:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[TaxClassChanges]) -> AsyncTaxClass:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[TaxClassChanges]) -> AsyncTaxClass:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncTaxClass:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[TaxClassChanges, AsyncTaxClass]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[TaxClassChanges, AsyncTaxClass]:
        """Change many records; each row names its tax_class_id. See `AsyncBulkWrites`."""
        return self._bulk("update")
