"""
Resources account.cc_charges, account.discounts, account.payment_types, account.processing_fees, account.quotes, account.sales, account.sale_lines, account.sale_payments, account.sale_voids, account.ship_tos, account.special_orders, account.tax_categories, account.tax_category_classes, account.tax_classes; records Sale, SaleLine, SaleLineMetadata, SaleNotes, SaleAccount, SalePayment, SalePaymentSignature, SaleVoid, CCCharge, PaymentType, Quote, ShipTo, SpecialOrder, Tax, ProcessingFee, EmailReceipt, Discount, TaxCategory, TaxCategoryClass, TaxClass.

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
    Anything,
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
    many,
    one,
)
from lightspeed_pos.model.types import DecimalFilter, IntegerFilter, Number, TextFilter, TimeFilter
from lightspeed_pos.requests.uploads import ImageFile
from lightspeed_pos.resources.kinds import AsyncLinked, Linked, Reached

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.company import AsyncEmployee, AsyncShop, Employee, Shop
    from lightspeed_pos.resources.customers import (
        AsyncCreditAccount,
        AsyncCustomer,
        Contact,
        ContactChanges,
        CreditAccount,
        Customer,
        CustomerChanges,
    )
    from lightspeed_pos.resources.inventory import (
        AsyncInventorySale,
        AsyncInventorySaleBox,
        AsyncTransferItem,
        InventorySale,
        InventorySaleBox,
        InventorySaleChanges,
        TransferItem,
    )
    from lightspeed_pos.resources.items import (
        AsyncItem,
        AsyncItemBox,
        AsyncItemFee,
        Item,
        ItemBox,
        ItemChanges,
        ItemFee,
        ItemFeeChanges,
        Note,
        NoteChanges,
    )
    from lightspeed_pos.resources.purchasing import AsyncOrderLine, OrderLine, OrderLineChanges
    from lightspeed_pos.resources.registers import AsyncRegister, Register

CCChargeRelation: TypeAlias = Literal["sale_payments"]

SaleRelation: TypeAlias = Literal[
    "sale_lines",
    "sale_lines.discount",
    "sale_lines.tax_class",
    "sale_lines.note",
    "sale_lines.item",
    "sale_lines.inventory_sales",
    "sale_notes",
    "sale_payments",
    "sale_payments.payment_type",
    "sale_payments.cc_charge",
    "sale_payments.sale_accounts",
    "sale_payments.signatures",
    "ship_to",
    "ship_to.contact",
    "customer",
    "customer.contact",
    "discount",
    "tax_category",
    "tax_category.tax_category_classes",
    "quote",
]

SaleLineRelation: TypeAlias = Literal["discount", "tax_class", "tax_category", "note", "item", "inventory_sales"]

SalePaymentRelation: TypeAlias = Literal["payment_type", "cc_charge", "sale_accounts", "signatures", "processing_fees"]

ShipToRelation: TypeAlias = Literal["contact"]

SpecialOrderRelation: TypeAlias = Literal[
    "sale_line",
    "sale_line.item",
    "sale_line.item.note",
    "sale_line.note",
    "sale_line.discount",
    "sale_line.tax_class",
    "sale_line.tax_category",
    "order_line",
]

TaxCategoryRelation: TypeAlias = Literal["tax_category_classes", "tax_category_classes.tax_class"]

TaxCategoryClassRelation: TypeAlias = Literal["tax_class"]


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
    channel: str | None
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


class SaleRow(SaleChanges, total=False):
    """A row of `bulk_update`: what may be written of Sale, and its id."""

    append: bool


class SaleLineRow(SaleLineChanges, total=False):
    """A row of `bulk_update`: what may be written of SaleLine, and its id."""

    append: bool


class TaxCategoryRow(TaxCategoryChanges, total=False):
    """A row of `bulk_update`: what may be written of TaxCategory, and its id."""

    append: bool


class TaxClassRow(TaxClassChanges, total=False):
    """A row of `bulk_update`: what may be written of TaxClass, and its id."""

    append: bool


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


class CcChargesQuery(TypedDict, total=False):
    """What a listing of CCCharge takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[CCChargeRelation] | Literal["all"] | None
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
    archived: Literal["only", "include"]
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
    archived: Literal["only", "include"]
    sort: Literal["payment_type_id", "-payment_type_id"]
    payment_type_id: IntegerFilter
    internal_reserved: bool
    name: TextFilter
    require_customer: bool
    channel: TextFilter
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
    archived: Literal["only", "include"]
    sort: Literal["quote_id", "-quote_id"]
    quote_id: IntegerFilter
    notes: TextFilter
    issue_date: TimeFilter
    employee_id: IntegerFilter
    sale_id: IntegerFilter


class SalesQuery(TypedDict, total=False):
    """What a listing of Sale takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[SaleRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
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
    calc_item_fees: DecimalFilter
    calc_surcharges: DecimalFilter
    cash_rounded_balance: DecimalFilter
    cash_rounded_total: DecimalFilter
    cash_rounding_delta: DecimalFilter
    tippable_amount: DecimalFilter
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
    load_relations: Sequence[SaleLineRelation] | Literal["all"] | None
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
    inventory_sales__inventory_sale_id: IntegerFilter
    inventory_sales__quantity: DecimalFilter
    inventory_sales__create_time: TimeFilter
    inventory_sales__inventory_id: IntegerFilter


class SalePaymentsQuery(TypedDict, total=False):
    """What a listing of SalePayment takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[SalePaymentRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
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
    payment_type__channel: TextFilter
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
    load_relations: Sequence[ShipToRelation] | Literal["all"] | None
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
    load_relations: Sequence[SpecialOrderRelation] | Literal["all"] | None
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
    load_relations: Sequence[TaxCategoryRelation] | Literal["all"] | None
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
    load_relations: Sequence[TaxCategoryClassRelation] | Literal["all"] | None
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


class SaleFields(Identified, LinkedRecord, frozen=True):
    """Sale. Source: docs: Sale."""

    ENTITY: ClassVar[str] = "Sale"
    ID: ClassVar[str] = "sale_id"
    sale_id: int = field(name="saleID", default=0)
    """`saleID`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC; legacy; see updatetime and completeTime."""
    discount_percent: Numeric | None = field(name="discountPercent", default=None)
    """`discountPercent`: deprecated."""
    completed: bool | None = field(name="completed", default=None)
    """`completed`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    voided: bool | None = field(name="voided", default=None)
    """`voided`."""
    enable_promotions: bool | None = field(name="enablePromotions", default=None)
    """`enablePromotions`."""
    is_tax_inclusive: bool | None = field(name="isTaxInclusive", default=None)
    """`isTaxInclusive`."""
    reference_number: str = field(name="referenceNumber", default="")
    """`referenceNumber`."""
    reference_number_source: str = field(name="referenceNumberSource", default="")
    """`referenceNumberSource`."""
    tax1_rate: Numeric | None = field(name="tax1Rate", default=None)
    """`tax1Rate`."""
    tax2_rate: Numeric | None = field(name="tax2Rate", default=None)
    """`tax2Rate`."""
    change: Numeric | None = field(name="change", default=None)
    """`change`."""
    receipt_preference: str = field(name="receiptPreference", default="")
    """`receiptPreference`: such as printed, email."""
    displayable_subtotal: Numeric | None = field(name="displayableSubtotal", default=None)
    """`displayableSubtotal`."""
    ticket_number: int | None = field(name="ticketNumber", default=None)
    """`ticketNumber`."""
    calc_discount: Numeric | None = field(name="calcDiscount", default=None)
    """`calcDiscount`."""
    calc_total: Numeric | None = field(name="calcTotal", default=None)
    """`calcTotal`."""
    calc_subtotal: Numeric | None = field(name="calcSubtotal", default=None)
    """`calcSubtotal`."""
    calc_taxable: Numeric | None = field(name="calcTaxable", default=None)
    """`calcTaxable`."""
    calc_non_taxable: Numeric | None = field(name="calcNonTaxable", default=None)
    """`calcNonTaxable`."""
    calc_avg_cost: Numeric | None = field(name="calcAvgCost", default=None)
    """`calcAvgCost`."""
    calc_fifo_cost: Numeric | None = field(name="calcFIFOCost", default=None)
    """`calcFIFOCost`."""
    calc_tax1: Numeric | None = field(name="calcTax1", default=None)
    """`calcTax1`."""
    calc_tax2: Numeric | None = field(name="calcTax2", default=None)
    """`calcTax2`."""
    calc_payments: Numeric | None = field(name="calcPayments", default=None)
    """`calcPayments`."""
    total: Numeric | None = field(name="total", default=None)
    """`total`."""
    total_due: Numeric | None = field(name="totalDue", default=None)
    """`totalDue`."""
    displayable_total: Numeric | None = field(name="displayableTotal", default=None)
    """`displayableTotal`."""
    balance: Numeric | None = field(name="balance", default=None)
    """`balance`."""
    _customer_id: int | None = field(name="customerID", default=None)
    customer_id = Key()
    """`customerID`: id of Customer, None for 0."""
    _discount_id: int | None = field(name="discountID", default=None)
    discount_id = Key()
    """`discountID`: id of Discount, None for 0; deprecated."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _quote_id: int | None = field(name="quoteID", default=None)
    quote_id = Key()
    """`quoteID`: id of Quote, None for 0."""
    _register_id: int | None = field(name="registerID", default=None)
    register_id = Key()
    """`registerID`: id of Register, None for 0."""
    _ship_to_id: int | None = field(name="shipToID", default=None)
    ship_to_id = Key()
    """`shipToID`: id of ShipTo, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    tax_category_id = Key()
    """`taxCategoryID`: id of TaxCategory, None for 0."""
    tax_total: Numeric | None = field(name="taxTotal", default=None)
    """`taxTotal`."""
    calc_tips: Numeric | None = field(name="calcTips", default=None)
    """`calcTips`."""
    tip_enabled: bool | None = field(name="tipEnabled", default=None)
    """`tipEnabled`."""
    complete_time: Time | None = field(name="completeTime", default=None)
    """`completeTime`: UTC."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    _update_time: Time | None = field(name="updateTime", default=None)

    @property
    def update_time(self) -> Time | None:
        """`updateTime`: UTC; also spelled updatetime."""
        return self._update_time if self._update_time is not None else self._update_time_alias

    _update_time_alias: Time | None = field(name="updatetime", default=None)
    _tip_employee_id: int | None = field(name="tipEmployeeID", default=None)
    tip_employee_id = Key()
    """`tipEmployeeID`: id of Employee, None for 0."""
    calc_item_fees: Numeric | None = field(name="calcItemFees", default=None)
    """`calcItemFees`: newer than the documentation; its type is assumed."""
    calc_surcharges: Numeric | None = field(name="calcSurcharges", default=None)
    """`calcSurcharges`: newer than the documentation; its type is assumed."""
    cash_rounded_balance: Numeric | None = field(name="cashRoundedBalance", default=None)
    """`cashRoundedBalance`: newer than the documentation; its type is assumed."""
    cash_rounded_total: Numeric | None = field(name="cashRoundedTotal", default=None)
    """`cashRoundedTotal`: newer than the documentation; its type is assumed."""
    cash_rounding_delta: Numeric | None = field(name="cashRoundingDelta", default=None)
    """`cashRoundingDelta`: newer than the documentation; its type is assumed."""
    tippable_amount: Numeric | None = field(name="tippableAmount", default=None)
    """`tippableAmount`: newer than the documentation; its type is assumed."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""
    sale_lines: ClassVar[Reached[SaleSaleLines, AsyncSaleSaleLines]] = Reached(many=True)
    """List of SaleLine, relation `SaleLines`."""
    customer: ClassVar[Reached[Customer | None, Lazy[AsyncCustomer | None]]] = Reached()
    """Customer, by `customerID`."""
    discount: ClassVar[Reached[Discount | None, Lazy[AsyncDiscount | None]]] = Reached()
    """Discount, by `discountID`."""
    quote: ClassVar[Reached[Quote | None, Lazy[AsyncQuote | None]]] = Reached()
    """Quote, by `quoteID`."""
    sale_notes: ClassVar[Reached[SaleNotes | None, Lazy[SaleNotes | None]]] = Reached()
    """SaleNotes, relation `SaleNotes`."""
    sale_payments: ClassVar[Reached[SalePayments, AsyncSalePayments]] = Reached(many=True)
    """List of SalePayment, relation `SalePayments`."""
    ship_to: ClassVar[Reached[ShipTo | None, Lazy[AsyncShipTo | None]]] = Reached()
    """ShipTo, by `shipToID`."""
    tax_category: ClassVar[Reached[TaxCategory | None, Lazy[AsyncTaxCategory | None]]] = Reached()
    """TaxCategory, by `taxCategoryID`."""
    tax_class_totals: ClassVar[Part[list[Tax]]] = Part(many)
    """List of Tax, `TaxClassTotals`, part of the record."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`; only in display templates."""
    register: ClassVar[Reached[Register | None, Lazy[AsyncRegister | None]]] = Reached()
    """Register, by `registerID`; only in display templates."""
    tip_employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `tipEmployeeID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[SaleChanges]) -> None: ...


class SaleLineFields(Identified, LinkedRecord, frozen=True):
    """SaleLine. Source: docs: Sale SaleLine; SaleLine."""

    ENTITY: ClassVar[str] = "SaleLine"
    ID: ClassVar[str] = "sale_line_id"
    sale_line_id: int = field(name="saleLineID", default=0)
    """`saleLineID`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    unit_quantity: Numeric | None = field(name="unitQuantity", default=None)
    """`unitQuantity`: docs: integer; fractions occur."""
    unit_price: Numeric | None = field(name="unitPrice", default=None)
    """`unitPrice`."""
    normal_unit_price: Numeric | None = field(name="normalUnitPrice", default=None)
    """`normalUnitPrice`."""
    discount_amount: Numeric | None = field(name="discountAmount", default=None)
    """`discountAmount`."""
    discount_percent: Numeric | None = field(name="discountPercent", default=None)
    """`discountPercent`."""
    avg_cost: Numeric | None = field(name="avgCost", default=None)
    """`avgCost`."""
    fifo_cost: Numeric | None = field(name="fifoCost", default=None)
    """`fifoCost`."""
    tax: bool | None = field(name="tax", default=None)
    """`tax`."""
    tax1_rate: Numeric | None = field(name="tax1Rate", default=None)
    """`tax1Rate`."""
    tax2_rate: Numeric | None = field(name="tax2Rate", default=None)
    """`tax2Rate`."""
    is_layaway: bool | None = field(name="isLayaway", default=None)
    """`isLayaway`."""
    is_workorder: bool | None = field(name="isWorkorder", default=None)
    """`isWorkorder`."""
    is_special_order: bool | None = field(name="isSpecialOrder", default=None)
    """`isSpecialOrder`."""
    displayable_subtotal: Numeric | None = field(name="displayableSubtotal", default=None)
    """`displayableSubtotal`."""
    displayable_unit_price: Numeric | None = field(name="displayableUnitPrice", default=None)
    """`displayableUnitPrice`."""
    calc_line_discount: Numeric | None = field(name="calcLineDiscount", default=None)
    """`calcLineDiscount`."""
    calc_transaction_discount: Numeric | None = field(name="calcTransactionDiscount", default=None)
    """`calcTransactionDiscount`."""
    calc_total: Numeric | None = field(name="calcTotal", default=None)
    """`calcTotal`."""
    calc_subtotal: Numeric | None = field(name="calcSubtotal", default=None)
    """`calcSubtotal`."""
    calc_tax1: Numeric | None = field(name="calcTax1", default=None)
    """`calcTax1`."""
    calc_tax2: Numeric | None = field(name="calcTax2", default=None)
    """`calcTax2`."""
    on_completed_trans: int | None = field(name="onCompletedTrans", default=None)
    """`onCompletedTrans`: deprecated."""
    price_rule_id: int | None = field(name="priceRuleID", default=None)
    """`priceRuleID`."""
    sortorder: str = field(name="sortorder", default="")
    """`sortorder`."""
    line_type: str = field(name="lineType", default="")
    """`lineType`: such as , item_fee, item_fee_refund."""
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    tax_class_id = Key()
    """`taxClassID`: id of TaxClass, None for 0."""
    _customer_id: int | None = field(name="customerID", default=None)
    customer_id = Key()
    """`customerID`: id of Customer, None for 0."""
    _discount_id: int | None = field(name="discountID", default=None)
    discount_id = Key()
    """`discountID`: id of Discount, None for 0."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _note_id: int | None = field(name="noteID", default=None)
    note_id = Key()
    """`noteID`: id of Note, None for 0."""
    _parent_sale_line_id: int | None = field(name="parentSaleLineID", default=None)
    parent_sale_line_id = Key()
    """`parentSaleLineID`: id of SaleLine, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    _sale_id: int | None = field(name="saleID", default=None)
    sale_id = Key()
    """`saleID`: id of Sale, None for 0."""
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    tax_category_id = Key()
    """`taxCategoryID`: id of TaxCategory, None for 0."""
    _item_fee_id: int | None = field(name="itemFeeID", default=None)
    item_fee_id = Key()
    """`itemFeeID`: id of ItemFee, None for 0."""
    discount: ClassVar[Reached[Discount | None, Lazy[AsyncDiscount | None]]] = Reached()
    """Discount, by `discountID`."""
    note: ClassVar[Reached[Note | None, Lazy[Note | None]]] = Reached()
    """Note, relation `Note`."""
    sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `saleID`."""
    sale_accounts: ClassVar[Reached[list[SaleAccount], list[AsyncSaleAccount]]] = Reached(many=True)
    """List of SaleAccount, `SaleAccounts`, part of the record; also spelled SalesAccounts."""
    tax_category: ClassVar[Reached[TaxCategory | None, Lazy[AsyncTaxCategory | None]]] = Reached()
    """TaxCategory, by `taxCategoryID`."""
    tax_class: ClassVar[Reached[TaxClass | None, Lazy[AsyncTaxClass | None]]] = Reached()
    """TaxClass, by `taxClassID`."""
    inventory_sales: ClassVar[Reached[list[InventorySale], Lazy[list[AsyncInventorySale]]]] = Reached(many=True)
    """List of InventorySale, relation `InventorySales`."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    item_fee: ClassVar[Reached[ItemFee | None, Lazy[AsyncItemFee | None]]] = Reached()
    """ItemFee, by `itemFeeID`."""
    special_order: ClassVar[Reached[list[SpecialOrder], list[AsyncSpecialOrder]]] = Reached(many=True)
    """List of SpecialOrder, `SpecialOrder`, part of the record; sample wraps the record in a same-named key."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`; only while nested; only in display templates."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`; only while nested; only in display templates."""
    m: ClassVar[Part[SaleLineMetadata | None]] = Part(one)
    """SaleLineMetadata, `m`, part of the record; only while nested; only in display templates."""
    customer: ClassVar[Reached[Customer | None, Lazy[AsyncCustomer | None]]] = Reached()
    """Customer, by `customerID`."""
    parent_sale_line: ClassVar[Reached[SaleLine | None, Lazy[AsyncSaleLine | None]]] = Reached()
    """SaleLine, by `parentSaleLineID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[SaleLineChanges]) -> None: ...


class SaleLineMetadata(Record, frozen=True):
    """SaleLineMetadata. Source: docs: DisplayTemplate Sale."""

    ENTITY: ClassVar[str] = "SaleLineMetadata"
    workorder_all_discounts: Numeric | None = field(name="workorderAllDiscounts", default=None)
    """`workorderAllDiscounts`."""
    workorder_line_discount: Numeric | None = field(name="workorderLineDiscount", default=None)
    """`workorderLineDiscount`."""
    workorder_subtotal: Numeric | None = field(name="workorderSubtotal", default=None)
    """`workorderSubtotal`."""
    workorder_system_sku: int | None = field(name="workorderSystemSku", default=None)
    """`workorderSystemSku`."""
    workorder_tax: Numeric | None = field(name="workorderTax", default=None)
    """`workorderTax`."""
    workorder_total: Numeric | None = field(name="workorderTotal", default=None)
    """`workorderTotal`."""
    workorder_transaction_discount: Numeric | None = field(name="workorderTransactionDiscount", default=None)
    """`workorderTransactionDiscount`."""


class SaleNotes(Record, frozen=True):
    """SaleNotes. Source: docs: Sale."""

    ENTITY: ClassVar[str] = "SaleNotes"
    _internal_note: One[Note] = field(name="InternalNote", default=UNSET)
    internal_note: ClassVar[Part[Note | None]] = Part(one)
    """Note, `InternalNote`, part of the record."""
    _printed_note: One[Note] = field(name="PrintedNote", default=UNSET)
    printed_note: ClassVar[Part[Note | None]] = Part(one)
    """Note, `PrintedNote`, part of the record."""


class SaleAccountFields(Identified, LinkedRecord, frozen=True):
    """SaleAccount. Source: docs: Sale SaleLine / Sale / SaleLine / SalePayment."""

    ENTITY: ClassVar[str] = "SaleAccount"
    ID: ClassVar[str] = "sale_account_id"
    sale_account_id: int = field(name="saleAccountID", default=0)
    """`saleAccountID`."""
    _credit_account_id: int | None = field(name="creditAccountID", default=None)
    credit_account_id = Key()
    """`creditAccountID`: id of CreditAccount, None for 0."""
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    sale_line_id = Key()
    """`saleLineID`: id of SaleLine, None for 0."""
    _sale_payment_id: int | None = field(name="salePaymentID", default=None)
    sale_payment_id = Key()
    """`salePaymentID`: id of SalePayment, None for 0."""
    credit_account: ClassVar[Reached[CreditAccount | None, Lazy[AsyncCreditAccount | None]]] = Reached()
    """CreditAccount, by `creditAccountID`."""
    sale_line: ClassVar[Reached[SaleLine | None, Lazy[AsyncSaleLine | None]]] = Reached()
    """SaleLine, by `saleLineID`."""
    sale_payment: ClassVar[Reached[SalePayment | None, Lazy[AsyncSalePayment | None]]] = Reached()
    """SalePayment, by `salePaymentID`."""


class SalePaymentFields(Identified, LinkedRecord, frozen=True):
    """SalePayment. Source: docs: SalePayment."""

    ENTITY: ClassVar[str] = "SalePayment"
    ID: ClassVar[str] = "sale_payment_id"
    sale_payment_id: int = field(name="salePaymentID", default=0)
    """`salePaymentID`."""
    amount: Numeric | None = field(name="amount", default=None)
    """`amount`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    payment_id: str = field(name="paymentID", default="")
    """`paymentID`: reference of the payment service."""
    remote_reference: str = field(name="remoteReference", default="")
    """`remoteReference`."""
    tip_amount: Numeric | None = field(name="tipAmount", default=None)
    """`tipAmount`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    _cc_charge_id: int | None = field(name="ccChargeID", default=None)
    cc_charge_id = Key()
    """`ccChargeID`: id of CCCharge, None for 0."""
    _credit_account_id: int | None = field(name="creditAccountID", default=None)
    credit_account_id = Key()
    """`creditAccountID`: id of CreditAccount, None for 0."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _payment_type_id: int | None = field(name="paymentTypeID", default=None)
    payment_type_id = Key()
    """`paymentTypeID`: id of PaymentType, None for 0."""
    _ref_payment_id: int | None = field(name="refPaymentID", default=None)
    ref_payment_id = Key()
    """`refPaymentID`: id of SalePayment, None for 0."""
    _register_id: int | None = field(name="registerID", default=None)
    register_id = Key()
    """`registerID`: id of Register, None for 0."""
    _sale_id: int | None = field(name="saleID", default=None)
    sale_id = Key()
    """`saleID`: id of Sale, None for 0."""
    cc_charge: ClassVar[Reached[CCCharge | None, Lazy[AsyncCCCharge | None]]] = Reached()
    """CCCharge, by `ccChargeID`."""
    payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `paymentTypeID`."""
    processing_fees: ClassVar[Reached[ProcessingFees, AsyncProcessingFees]] = Reached(many=True)
    """List of ProcessingFee, relation `ProcessingFees`."""
    sale_accounts: ClassVar[Reached[list[SaleAccount], Lazy[list[AsyncSaleAccount]]]] = Reached(many=True)
    """List of SaleAccount, relation `SaleAccounts`; also spelled SalesAccounts."""
    signatures: ClassVar[Reached[SalePaymentSignatures, AsyncSalePaymentSignatures]] = Reached(many=True)
    """List of SalePaymentSignature, relation `Signatures`."""
    credit_account: ClassVar[Reached[CreditAccount | None, Lazy[AsyncCreditAccount | None]]] = Reached()
    """CreditAccount, by `creditAccountID`."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""
    ref_payment: ClassVar[Reached[SalePayment | None, Lazy[AsyncSalePayment | None]]] = Reached()
    """SalePayment, by `refPaymentID`."""
    register: ClassVar[Reached[Register | None, Lazy[AsyncRegister | None]]] = Reached()
    """Register, by `registerID`."""
    sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `saleID`."""


class SalePaymentSignatureFields(Identified, LinkedRecord, frozen=True):
    """SalePaymentSignature. Source: docs: SalePayment SalePaymentSignature; SalePayment SalePaymentSignature / Sale / SalePayment."""

    ENTITY: ClassVar[str] = "SalePaymentSignature"
    ID: ClassVar[str] = "sale_payment_signature_id"
    sale_payment_signature_id: int = field(name="salePaymentSignatureID", default=0)
    """`salePaymentSignatureID`."""
    file_path: str = field(name="filePath", default="")
    """`filePath`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    _sale_payment_id: int | None = field(name="salePaymentID", default=None)
    sale_payment_id = Key()
    """`salePaymentID`: id of SalePayment, None for 0."""
    sale_payment: ClassVar[Reached[SalePayment | None, Lazy[AsyncSalePayment | None]]] = Reached()
    """SalePayment, by `salePaymentID`."""


class SaleVoidFields(Identified, LinkedRecord, frozen=True):
    """SaleVoid. Source: docs: SaleVoid."""

    ENTITY: ClassVar[str] = "SaleVoid"
    ID: ClassVar[str] = "sale_void_id"
    sale_void_id: int = field(name="saleVoidID", default=0)
    """`saleVoidID`."""
    reason: str = field(name="reason", default="")
    """`reason`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _sale_id: int | None = field(name="saleID", default=None)
    sale_id = Key()
    """`saleID`: id of Sale, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""
    sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `saleID`."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""


class CCChargeFields(Identified, LinkedRecord, frozen=True):
    """CCCharge. Source: docs: CCCharge."""

    ENTITY: ClassVar[str] = "CCCharge"
    ID: ClassVar[str] = "cc_charge_id"
    cc_charge_id: int = field(name="ccChargeID", default=0)
    """`ccChargeID`."""
    amount: Numeric | None = field(name="amount", default=None)
    """`amount`."""
    auth_code: str = field(name="authCode", default="")
    """`authCode`."""
    auth_only: bool | None = field(name="authOnly", default=None)
    """`authOnly`."""
    card_type: str = field(name="cardType", default="")
    """`cardType`."""
    cardholder_name: str = field(name="cardholderName", default="")
    """`cardholderName`."""
    communication_key: str = field(name="communicationKey", default="")
    """`communicationKey`."""
    declined: bool | None = field(name="declined", default=None)
    """`declined`."""
    entry_method: str = field(name="entryMethod", default="")
    """`entryMethod`."""
    exp: str = field(name="exp", default="")
    """`exp`."""
    gateway_trans_id: str = field(name="gatewayTransID", default="")
    """`gatewayTransID`."""
    is_debit: bool | None = field(name="isDebit", default=None)
    """`isDebit`."""
    _response_alias: str = field(name="rawResponse", default="")
    refunded: Numeric | None = field(name="refunded", default=None)
    """`refunded`."""
    _response: str = field(name="response", default="")

    @property
    def response(self) -> str:
        """`response`: samples show rawResponse instead."""
        return self._response or self._response_alias

    voided: bool | None = field(name="voided", default=None)
    """`voided`."""
    xnum: str = field(name="xnum", default="")
    """`xnum`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _sale_id: int | None = field(name="saleID", default=None)
    sale_id = Key()
    """`saleID`: id of Sale, None for 0."""
    raw_void_response: Anything = field(name="rawVoidResponse", default=None)
    """`rawVoidResponse`: sample shows only @attributes.readonly."""
    sale_payments: ClassVar[Reached[SalePayments, AsyncSalePayments]] = Reached(many=True)
    """List of SalePayment, relation `SalePayments`."""
    sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `saleID`."""


class PaymentTypeFields(Identified, LinkedRecord, frozen=True):
    """PaymentType. Source: docs: PaymentType."""

    ENTITY: ClassVar[str] = "PaymentType"
    ID: ClassVar[str] = "payment_type_id"
    payment_type_id: int = field(name="paymentTypeID", default=0)
    """`paymentTypeID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    internal_reserved: bool | None = field(name="internalReserved", default=None)
    """`internalReserved`."""
    name: str = field(name="name", default="")
    """`name`."""
    require_customer: bool | None = field(name="requireCustomer", default=None)
    """`requireCustomer`."""
    channel: str = field(name="channel", default="")
    """`channel`: newer than the documentation; its type is assumed."""
    type: str = field(name="type", default="")
    """`type`: one of cash, gift card, credit account, credit card, ecom, adjustment, user defined."""
    code: str = field(name="code", default="")
    """`code`: only while nested; only in display templates; only in DisplayTemplate samples."""
    _refund_as_payment_type_id: int | None = field(name="refundAsPaymentTypeID", default=None)
    refund_as_payment_type_id = Key()
    """`refundAsPaymentTypeID`: id of PaymentType, None for 0."""
    refund_as_payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `refundAsPaymentTypeID`."""

    def _updates(self, **changes: Unpack[PaymentTypeChanges]) -> None: ...


class QuoteFields(Identified, LinkedRecord, frozen=True):
    """Quote. Source: docs: Quote."""

    ENTITY: ClassVar[str] = "Quote"
    ID: ClassVar[str] = "quote_id"
    quote_id: int = field(name="quoteID", default=0)
    """`quoteID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    notes: str = field(name="notes", default="")
    """`notes`."""
    issue_date: Time | None = field(name="issueDate", default=None)
    """`issueDate`: UTC."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _sale_id: int | None = field(name="saleID", default=None)
    sale_id = Key()
    """`saleID`: id of Sale, None for 0."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""
    sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `saleID`."""

    def _updates(self, **changes: Unpack[QuoteChanges]) -> None: ...


class ShipToFields(Identified, LinkedRecord, frozen=True):
    """ShipTo. Source: docs: ShipTo."""

    ENTITY: ClassVar[str] = "ShipTo"
    ID: ClassVar[str] = "ship_to_id"
    ship_to_id: int = field(name="shipToID", default=0)
    """`shipToID`."""
    company: str = field(name="company", default="")
    """`company`."""
    first_name: str = field(name="firstName", default="")
    """`firstName`."""
    last_name: str = field(name="lastName", default="")
    """`lastName`."""
    ship_note: str = field(name="shipNote", default="")
    """`shipNote`."""
    shipped: bool | None = field(name="shipped", default=None)
    """`shipped`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _customer_id: int | None = field(name="customerID", default=None)
    customer_id = Key()
    """`customerID`: id of Customer, None for 0."""
    _sale_id: int | None = field(name="saleID", default=None)
    sale_id = Key()
    """`saleID`: id of Sale, None for 0."""
    _contact_id: int | None = field(name="contactID", default=None)
    contact_id = Key()
    """`contactID`: id of Contact, None for 0; only while nested; only in display templates."""
    contact: ClassVar[Reached[Contact | None, Lazy[Contact | None]]] = Reached()
    """Contact, relation `Contact`."""
    customer: ClassVar[Reached[Customer | None, Lazy[AsyncCustomer | None]]] = Reached()
    """Customer, by `customerID`."""
    sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `saleID`."""


class SpecialOrderFields(Identified, LinkedRecord, frozen=True):
    """SpecialOrder. Source: docs: SpecialOrder."""

    ENTITY: ClassVar[str] = "SpecialOrder"
    ID: ClassVar[str] = "special_order_id"
    special_order_id: int = field(name="specialOrderID", default=0)
    """`specialOrderID`."""
    completed: bool | None = field(name="completed", default=None)
    """`completed`."""
    contacted: bool | None = field(name="contacted", default=None)
    """`contacted`."""
    status: str = field(name="status", default="")
    """`status`: such as Completed, Not Ordered, Ordered, Ready For Pickup."""
    unit_quantity: Numeric | None = field(name="unitQuantity", default=None)
    """`unitQuantity`: docs: integer; fractions occur."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _customer_id: int | None = field(name="customerID", default=None)
    customer_id = Key()
    """`customerID`: id of Customer, None for 0."""
    _order_line_id: int | None = field(name="orderLineID", default=None)
    order_line_id = Key()
    """`orderLineID`: id of OrderLine, None for 0."""
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    sale_line_id = Key()
    """`saleLineID`: id of SaleLine, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    _transfer_item_id: int | None = field(name="transferItemID", default=None)
    transfer_item_id = Key()
    """`transferItemID`: id of TransferItem, None for 0."""
    order_line: ClassVar[Reached[OrderLine | None, Lazy[AsyncOrderLine | None]]] = Reached()
    """OrderLine, by `orderLineID`."""
    sale_line: ClassVar[Reached[SaleLine | None, Lazy[AsyncSaleLine | None]]] = Reached()
    """SaleLine, by `saleLineID`."""
    customer: ClassVar[Reached[Customer | None, Lazy[AsyncCustomer | None]]] = Reached()
    """Customer, by `customerID`."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""
    transfer_item: ClassVar[Reached[TransferItem | None, Lazy[AsyncTransferItem | None]]] = Reached()
    """TransferItem, by `transferItemID`."""


class Tax(Record, frozen=True):
    """Tax. Source: docs: DisplayTemplate Sale."""

    ENTITY: ClassVar[str] = "Tax"
    _id: int | None = field(name="id", default=None)

    @property
    def id(self) -> int | None:
        """`id`."""
        return self._id if self._id is not None else self._id_alias

    _id_alias: int | None = field(name="ID", default=None)
    amount: Numeric | None = field(name="amount", default=None)
    """`amount`."""
    amount2: Numeric | None = field(name="amount2", default=None)
    """`amount2`: only in display templates."""
    name: str = field(name="name", default="")
    """`name`."""
    rate: Numeric | None = field(name="rate", default=None)
    """`rate`."""
    rate2: Numeric | None = field(name="rate2", default=None)
    """`rate2`: only in display templates."""
    subtotal: Numeric | None = field(name="subtotal", default=None)
    """`subtotal`."""
    subtotal2: Numeric | None = field(name="subtotal2", default=None)
    """`subtotal2`: only in display templates."""
    taxable: Numeric | None = field(name="taxable", default=None)
    """`taxable`."""
    taxname: str = field(name="taxname", default="")
    """`taxname`."""
    taxname2: str = field(name="taxname2", default="")
    """`taxname2`: only in display templates."""


class ProcessingFeeFields(Identified, LinkedRecord, frozen=True):
    """ProcessingFee. Source: docs: ProcessingFee."""

    ENTITY: ClassVar[str] = "ProcessingFee"
    ID: ClassVar[str] = "sale_payment_processing_fee_id"
    sale_payment_processing_fee_id: int = field(name="salePaymentProcessingFeeID", default=0)
    """`salePaymentProcessingFeeID`."""
    amount: Numeric | None = field(name="amount", default=None)
    """`amount`."""
    fixed_fee: Numeric | None = field(name="fixedFee", default=None)
    """`fixedFee`."""
    interchange_fees_fixed_fee: Numeric | None = field(name="interchangeFeesFixedFee", default=None)
    """`interchangeFeesFixedFee`."""
    interchange_fees_variable_fee: Numeric | None = field(name="interchangeFeesVariableFee", default=None)
    """`interchangeFeesVariableFee`."""
    _interchange_fees_variable_percent_alias: Numeric | None = field(name="interchangeFeesVariablePct", default=None)
    _interchange_fees_variable_percent: Numeric | None = field(name="interchangeFeesVariablePercent", default=None)

    @property
    def interchange_fees_variable_percent(self) -> Numeric | None:
        """`interchangeFeesVariablePercent`: also spelled interchangeFeesVariablePct."""
        return (
            self._interchange_fees_variable_percent
            if self._interchange_fees_variable_percent is not None
            else self._interchange_fees_variable_percent_alias
        )

    processing_fee_ref: str = field(name="processingFeeRef", default="")
    """`processingFeeRef`."""
    processor: str = field(name="processor", default="")
    """`processor`."""
    scheme_fees_fixed_fee: Numeric | None = field(name="schemeFeesFixedFee", default=None)
    """`schemeFeesFixedFee`."""
    scheme_fees_variable_fee: Numeric | None = field(name="schemeFeesVariableFee", default=None)
    """`schemeFeesVariableFee`."""
    _scheme_fees_variable_percent_alias: Numeric | None = field(name="schemeFeesVariablePct", default=None)
    _scheme_fees_variable_percent: Numeric | None = field(name="schemeFeesVariablePercent", default=None)

    @property
    def scheme_fees_variable_percent(self) -> Numeric | None:
        """`schemeFeesVariablePercent`: also spelled schemeFeesVariablePct."""
        return (
            self._scheme_fees_variable_percent
            if self._scheme_fees_variable_percent is not None
            else self._scheme_fees_variable_percent_alias
        )

    variable_fee: Numeric | None = field(name="variableFee", default=None)
    """`variableFee`."""
    _variable_percent_alias: Numeric | None = field(name="variablePct", default=None)
    _variable_percent: Numeric | None = field(name="variablePercent", default=None)

    @property
    def variable_percent(self) -> Numeric | None:
        """`variablePercent`: also spelled variablePct."""
        return self._variable_percent if self._variable_percent is not None else self._variable_percent_alias

    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    processing_time: Time | None = field(name="processingTime", default=None)
    """`processingTime`: UTC."""
    update_time: Time | None = field(name="updateTime", default=None)
    """`updateTime`: UTC; also spelled updatetime."""
    _sale_payment_id: int | None = field(name="salePaymentID", default=None)
    sale_payment_id = Key()
    """`salePaymentID`: id of SalePayment, None for 0."""
    sale_payment: ClassVar[Reached[SalePayment | None, Lazy[AsyncSalePayment | None]]] = Reached()
    """SalePayment, by `salePaymentID`."""


class EmailReceipt(Record, frozen=True):
    """EmailReceipt. Source: docs: Sale EmailReceipt."""

    ENTITY: ClassVar[str] = "EmailReceipt"
    message: str = field(name="message", default="")
    """`message`."""


class DiscountFields(Identified, LinkedRecord, frozen=True):
    """Discount. Source: docs: Discount; Discount / Sale SaleLine / SaleLine."""

    ENTITY: ClassVar[str] = "Discount"
    ID: ClassVar[str] = "discount_id"
    discount_id: int = field(name="discountID", default=0)
    """`discountID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    discount_amount: Numeric | None = field(name="discountAmount", default=None)
    """`discountAmount`."""
    discount_percent: Numeric | None = field(name="discountPercent", default=None)
    """`discountPercent`."""
    name: str = field(name="name", default="")
    """`name`."""
    require_customer: bool | None = field(name="requireCustomer", default=None)
    """`requireCustomer`."""
    source_id: int | None = field(name="sourceID", default=None)
    """`sourceID`: 0 price rule, 1 loyalty, 2 discount rule."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC; only while nested."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""

    def _updates(self, **changes: Unpack[DiscountChanges]) -> None: ...


class TaxCategoryFields(Identified, LinkedRecord, frozen=True):
    """TaxCategory. Source: docs: TaxCategory."""

    ENTITY: ClassVar[str] = "TaxCategory"
    ID: ClassVar[str] = "tax_category_id"
    tax_category_id: int = field(name="taxCategoryID", default=0)
    """`taxCategoryID`."""
    is_tax_inclusive: bool | None = field(name="isTaxInclusive", default=None)
    """`isTaxInclusive`."""
    tax1_name: str = field(name="tax1Name", default="")
    """`tax1Name`."""
    tax1_rate: Numeric | None = field(name="tax1Rate", default=None)
    """`tax1Rate`."""
    tax2_name: str = field(name="tax2Name", default="")
    """`tax2Name`."""
    tax2_rate: Numeric | None = field(name="tax2Rate", default=None)
    """`tax2Rate`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    tax_category_classes: ClassVar[Reached[TaxCategoryClasses, AsyncTaxCategoryClasses]] = Reached(many=True)
    """List of TaxCategoryClass, relation `TaxCategoryClasses`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[TaxCategoryChanges]) -> None: ...


class TaxCategoryClassFields(Identified, LinkedRecord, frozen=True):
    """TaxCategoryClass. Source: docs: TaxCategoryClass."""

    ENTITY: ClassVar[str] = "TaxCategoryClass"
    ID: ClassVar[str] = "tax_category_class_id"
    tax_category_class_id: int = field(name="taxCategoryClassID", default=0)
    """`taxCategoryClassID`."""
    tax1_rate: Numeric | None = field(name="tax1Rate", default=None)
    """`tax1Rate`."""
    tax2_rate: Numeric | None = field(name="tax2Rate", default=None)
    """`tax2Rate`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    tax_category_id = Key()
    """`taxCategoryID`: id of TaxCategory, None for 0."""
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    tax_class_id = Key()
    """`taxClassID`: id of TaxClass, None for 0."""
    tax_class: ClassVar[Reached[TaxClass | None, Lazy[AsyncTaxClass | None]]] = Reached()
    """TaxClass, by `taxClassID`."""
    tax_category: ClassVar[Reached[TaxCategory | None, Lazy[AsyncTaxCategory | None]]] = Reached()
    """TaxCategory, by `taxCategoryID`."""


class TaxClassFields(Identified, LinkedRecord, frozen=True):
    """TaxClass. Source: docs: TaxClass; TaxClass / TaxCategoryClass."""

    ENTITY: ClassVar[str] = "TaxClass"
    ID: ClassVar[str] = "tax_class_id"
    tax_class_id: int = field(name="taxClassID", default=0)
    """`taxClassID`."""
    name: str = field(name="name", default="")
    """`name`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    items: ClassVar[Reached[list[Item], list[AsyncItem]]] = Reached(many=True)
    """List of Item, `Items`, part of the record; never in samples or recordings."""
    sale_lines: ClassVar[Reached[list[SaleLine], list[AsyncSaleLine]]] = Reached(many=True)
    """List of SaleLine, `SaleLines`, part of the record; never in samples or recordings."""

    def _updates(self, *, append: bool = False, **changes: Unpack[TaxClassChanges]) -> None: ...


class Sale(SaleFields, Linked, Reloadable[SaleRelation], Changeable, Archivable, frozen=True):
    """Sale. Source: docs: Sale."""

    _shop: One[Shop] = field(name="Shop", default=UNSET)
    _sale_lines: Rows[SaleLineBox, SaleLine] = field(name="SaleLines", default=UNSET)
    _customer: One[Customer] = field(name="Customer", default=UNSET)
    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _quote: One[Quote] = field(name="Quote", default=UNSET)
    _sale_notes: One[SaleNotes] = field(name="SaleNotes", default=UNSET)
    _sale_payments: Rows[SalePaymentBox, SalePayment] = field(name="SalePayments", default=UNSET)
    _ship_to: One[ShipTo] = field(name="ShipTo", default=UNSET)
    _tax_category: One[TaxCategory] = field(name="TaxCategory", default=UNSET)
    _tax_class_totals: Rows[TaxBox, Tax] = field(name="TaxClassTotals", default=UNSET)
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _register: One[Register] = field(name="Register", default=UNSET)


class SaleLine(SaleLineFields, Linked, Reloadable[SaleLineRelation], Changeable, Deletable, frozen=True):
    """SaleLine. Source: docs: Sale SaleLine; SaleLine."""

    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _sale: One[Sale] = field(name="Sale", default=UNSET)
    _sale_accounts: Rows[SaleAccountBox, SaleAccount] = field(name="SaleAccounts", default=UNSET)
    _sale_accounts_alias: Rows[SaleAccountBox, SaleAccount] = field(name="SalesAccounts", default=UNSET)
    _tax_category: One[TaxCategory] = field(name="TaxCategory", default=UNSET)
    _tax_class: One[TaxClass] = field(name="TaxClass", default=UNSET)
    _inventory_sales: Rows[InventorySaleBox, InventorySale] = field(name="InventorySales", default=UNSET)
    _item: One[Item] = field(name="Item", default=UNSET)
    _item_fee: One[ItemFee] = field(name="ItemFee", default=UNSET)
    _special_order: Rows[SpecialOrderBox, SpecialOrder] = field(name="SpecialOrder", default=UNSET)
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _shop: One[Shop] = field(name="Shop", default=UNSET)
    _m: One[SaleLineMetadata] = field(name="m", default=UNSET)


class SaleAccount(SaleAccountFields, Linked, frozen=True):
    """SaleAccount. Source: docs: Sale SaleLine / Sale / SaleLine / SalePayment."""


class SalePayment(SalePaymentFields, Linked, Reloadable[SalePaymentRelation], frozen=True):
    """SalePayment. Source: docs: SalePayment."""

    _cc_charge: One[CCCharge] = field(name="CCCharge", default=UNSET)
    _payment_type: One[PaymentType] = field(name="PaymentType", default=UNSET)
    _processing_fees: Rows[ProcessingFeeBox, ProcessingFee] = field(name="ProcessingFees", default=UNSET)
    _sale_accounts: Rows[SaleAccountBox, SaleAccount] = field(name="SaleAccounts", default=UNSET)
    _signatures: Rows[SalePaymentSignatureBox, SalePaymentSignature] = field(name="Signatures", default=UNSET)


class SalePaymentSignature(SalePaymentSignatureFields, Linked, Reloadable[Never], frozen=True):
    """SalePaymentSignature. Source: docs: SalePayment SalePaymentSignature; SalePayment SalePaymentSignature / Sale / SalePayment."""


class SaleVoid(SaleVoidFields, Linked, Reloadable[Never], frozen=True):
    """SaleVoid. Source: docs: SaleVoid."""


class CCCharge(CCChargeFields, Linked, Reloadable[CCChargeRelation], frozen=True):
    """CCCharge. Source: docs: CCCharge."""

    _sale_payments: Rows[SalePaymentBox, SalePayment] = field(name="SalePayments", default=UNSET)


class PaymentType(PaymentTypeFields, Linked, Reloadable[Never], Changeable, Archivable, frozen=True):
    """PaymentType. Source: docs: PaymentType."""


class Quote(QuoteFields, Linked, Reloadable[Never], Changeable, Archivable, frozen=True):
    """Quote. Source: docs: Quote."""


class ShipTo(ShipToFields, Linked, Reloadable[ShipToRelation], frozen=True):
    """ShipTo. Source: docs: ShipTo."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)


class SpecialOrder(SpecialOrderFields, Linked, Reloadable[SpecialOrderRelation], frozen=True):
    """SpecialOrder. Source: docs: SpecialOrder."""

    _order_line: One[OrderLine] = field(name="OrderLine", default=UNSET)
    _sale_line: One[SaleLine] = field(name="SaleLine", default=UNSET)


class ProcessingFee(ProcessingFeeFields, Linked, Reloadable[Never], frozen=True):
    """ProcessingFee. Source: docs: ProcessingFee."""


class Discount(DiscountFields, Linked, Reloadable[Never], Changeable, Archivable, frozen=True):
    """Discount. Source: docs: Discount; Discount / Sale SaleLine / SaleLine."""


class TaxCategory(TaxCategoryFields, Linked, Reloadable[TaxCategoryRelation], Changeable, Deletable, frozen=True):
    """TaxCategory. Source: docs: TaxCategory."""

    _tax_category_classes: Rows[TaxCategoryClassBox, TaxCategoryClass] = field(name="TaxCategoryClasses", default=UNSET)


class TaxCategoryClass(TaxCategoryClassFields, Linked, Reloadable[TaxCategoryClassRelation], Deletable, frozen=True):
    """TaxCategoryClass. Source: docs: TaxCategoryClass."""

    _tax_class: One[TaxClass] = field(name="TaxClass", default=UNSET)


class TaxClass(TaxClassFields, Linked, Reloadable[Never], Changeable, Deletable, frozen=True):
    """TaxClass. Source: docs: TaxClass; TaxClass / TaxCategoryClass."""

    _items: Rows[ItemBox, Item] = field(name="Items", default=UNSET)
    _sale_lines: Rows[SaleLineBox, SaleLine] = field(name="SaleLines", default=UNSET)


class SaleLineBox(Box):
    items: SaleLine | list[SaleLine] | Empty | None = field(name="SaleLine", default=None)


class SalePaymentBox(Box):
    items: SalePayment | list[SalePayment] | Empty | None = field(name="SalePayment", default=None)


class TaxBox(Box):
    items: Tax | list[Tax] | Empty | None = field(name="Tax", default=None)


class SaleAccountBox(Box):
    items: SaleAccount | list[SaleAccount] | Empty | None = field(name="SaleAccount", default=None)


class SpecialOrderBox(Box):
    items: SpecialOrder | list[SpecialOrder] | Empty | None = field(name="SpecialOrder", default=None)


class ProcessingFeeBox(Box):
    items: ProcessingFee | list[ProcessingFee] | Empty | None = field(name="ProcessingFee", default=None)


class SalePaymentSignatureBox(Box):
    items: SalePaymentSignature | list[SalePaymentSignature] | Empty | None = field(
        name="SalePaymentSignature", default=None
    )


class TaxCategoryClassBox(Box):
    items: TaxCategoryClass | list[TaxCategoryClass] | Empty | None = field(name="TaxCategoryClass", default=None)


class AsyncSale(SaleFields, AsyncLinked, AsyncReloadable[SaleRelation], AsyncChangeable, AsyncArchivable, frozen=True):
    """Sale of an `AsyncClient`. Source: docs: Sale."""

    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)
    _sale_lines: Rows[AsyncSaleLineBox, AsyncSaleLine] = field(name="SaleLines", default=UNSET)
    _customer: One[AsyncCustomer] = field(name="Customer", default=UNSET)
    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _quote: One[AsyncQuote] = field(name="Quote", default=UNSET)
    _sale_notes: One[SaleNotes] = field(name="SaleNotes", default=UNSET)
    _sale_payments: Rows[AsyncSalePaymentBox, AsyncSalePayment] = field(name="SalePayments", default=UNSET)
    _ship_to: One[AsyncShipTo] = field(name="ShipTo", default=UNSET)
    _tax_category: One[AsyncTaxCategory] = field(name="TaxCategory", default=UNSET)
    _tax_class_totals: Rows[TaxBox, Tax] = field(name="TaxClassTotals", default=UNSET)
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _register: One[AsyncRegister] = field(name="Register", default=UNSET)


class AsyncSaleLine(
    SaleLineFields, AsyncLinked, AsyncReloadable[SaleLineRelation], AsyncChangeable, AsyncDeletable, frozen=True
):
    """SaleLine of an `AsyncClient`. Source: docs: Sale SaleLine; SaleLine."""

    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _sale: One[AsyncSale] = field(name="Sale", default=UNSET)
    _sale_accounts: Rows[AsyncSaleAccountBox, AsyncSaleAccount] = field(name="SaleAccounts", default=UNSET)
    _sale_accounts_alias: Rows[AsyncSaleAccountBox, AsyncSaleAccount] = field(name="SalesAccounts", default=UNSET)
    _tax_category: One[AsyncTaxCategory] = field(name="TaxCategory", default=UNSET)
    _tax_class: One[AsyncTaxClass] = field(name="TaxClass", default=UNSET)
    _inventory_sales: Rows[AsyncInventorySaleBox, AsyncInventorySale] = field(name="InventorySales", default=UNSET)
    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _item_fee: One[AsyncItemFee] = field(name="ItemFee", default=UNSET)
    _special_order: Rows[AsyncSpecialOrderBox, AsyncSpecialOrder] = field(name="SpecialOrder", default=UNSET)
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)
    _m: One[SaleLineMetadata] = field(name="m", default=UNSET)


class AsyncSaleAccount(SaleAccountFields, AsyncLinked, frozen=True):
    """SaleAccount of an `AsyncClient`. Source: docs: Sale SaleLine / Sale / SaleLine / SalePayment."""


class AsyncSalePayment(SalePaymentFields, AsyncLinked, AsyncReloadable[SalePaymentRelation], frozen=True):
    """SalePayment of an `AsyncClient`. Source: docs: SalePayment."""

    _cc_charge: One[AsyncCCCharge] = field(name="CCCharge", default=UNSET)
    _payment_type: One[AsyncPaymentType] = field(name="PaymentType", default=UNSET)
    _processing_fees: Rows[AsyncProcessingFeeBox, AsyncProcessingFee] = field(name="ProcessingFees", default=UNSET)
    _sale_accounts: Rows[AsyncSaleAccountBox, AsyncSaleAccount] = field(name="SaleAccounts", default=UNSET)
    _signatures: Rows[AsyncSalePaymentSignatureBox, AsyncSalePaymentSignature] = field(name="Signatures", default=UNSET)


class AsyncSalePaymentSignature(SalePaymentSignatureFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """SalePaymentSignature of an `AsyncClient`. Source: docs: SalePayment SalePaymentSignature; SalePayment SalePaymentSignature / Sale / SalePayment."""


class AsyncSaleVoid(SaleVoidFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """SaleVoid of an `AsyncClient`. Source: docs: SaleVoid."""


class AsyncCCCharge(CCChargeFields, AsyncLinked, AsyncReloadable[CCChargeRelation], frozen=True):
    """CCCharge of an `AsyncClient`. Source: docs: CCCharge."""

    _sale_payments: Rows[AsyncSalePaymentBox, AsyncSalePayment] = field(name="SalePayments", default=UNSET)


class AsyncPaymentType(
    PaymentTypeFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncArchivable, frozen=True
):
    """PaymentType of an `AsyncClient`. Source: docs: PaymentType."""


class AsyncQuote(QuoteFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncArchivable, frozen=True):
    """Quote of an `AsyncClient`. Source: docs: Quote."""


class AsyncShipTo(ShipToFields, AsyncLinked, AsyncReloadable[ShipToRelation], frozen=True):
    """ShipTo of an `AsyncClient`. Source: docs: ShipTo."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)


class AsyncSpecialOrder(SpecialOrderFields, AsyncLinked, AsyncReloadable[SpecialOrderRelation], frozen=True):
    """SpecialOrder of an `AsyncClient`. Source: docs: SpecialOrder."""

    _order_line: One[AsyncOrderLine] = field(name="OrderLine", default=UNSET)
    _sale_line: One[AsyncSaleLine] = field(name="SaleLine", default=UNSET)


class AsyncProcessingFee(ProcessingFeeFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """ProcessingFee of an `AsyncClient`. Source: docs: ProcessingFee."""


class AsyncDiscount(DiscountFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncArchivable, frozen=True):
    """Discount of an `AsyncClient`. Source: docs: Discount; Discount / Sale SaleLine / SaleLine."""


class AsyncTaxCategory(
    TaxCategoryFields, AsyncLinked, AsyncReloadable[TaxCategoryRelation], AsyncChangeable, AsyncDeletable, frozen=True
):
    """TaxCategory of an `AsyncClient`. Source: docs: TaxCategory."""

    _tax_category_classes: Rows[AsyncTaxCategoryClassBox, AsyncTaxCategoryClass] = field(
        name="TaxCategoryClasses", default=UNSET
    )


class AsyncTaxCategoryClass(
    TaxCategoryClassFields, AsyncLinked, AsyncReloadable[TaxCategoryClassRelation], AsyncDeletable, frozen=True
):
    """TaxCategoryClass of an `AsyncClient`. Source: docs: TaxCategoryClass."""

    _tax_class: One[AsyncTaxClass] = field(name="TaxClass", default=UNSET)


class AsyncTaxClass(TaxClassFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncDeletable, frozen=True):
    """TaxClass of an `AsyncClient`. Source: docs: TaxClass; TaxClass / TaxCategoryClass."""

    _items: Rows[AsyncItemBox, AsyncItem] = field(name="Items", default=UNSET)
    _sale_lines: Rows[AsyncSaleLineBox, AsyncSaleLine] = field(name="SaleLines", default=UNSET)


class AsyncSaleLineBox(Box):
    items: AsyncSaleLine | list[AsyncSaleLine] | Empty | None = field(name="SaleLine", default=None)


class AsyncSalePaymentBox(Box):
    items: AsyncSalePayment | list[AsyncSalePayment] | Empty | None = field(name="SalePayment", default=None)


class AsyncSaleAccountBox(Box):
    items: AsyncSaleAccount | list[AsyncSaleAccount] | Empty | None = field(name="SaleAccount", default=None)


class AsyncSpecialOrderBox(Box):
    items: AsyncSpecialOrder | list[AsyncSpecialOrder] | Empty | None = field(name="SpecialOrder", default=None)


class AsyncProcessingFeeBox(Box):
    items: AsyncProcessingFee | list[AsyncProcessingFee] | Empty | None = field(name="ProcessingFee", default=None)


class AsyncSalePaymentSignatureBox(Box):
    items: AsyncSalePaymentSignature | list[AsyncSalePaymentSignature] | Empty | None = field(
        name="SalePaymentSignature", default=None
    )


class AsyncTaxCategoryClassBox(Box):
    items: AsyncTaxCategoryClass | list[AsyncTaxCategoryClass] | Empty | None = field(
        name="TaxCategoryClass", default=None
    )


class CcChargesShape:
    """What CCCharge takes. Source: docs: CCCharge."""

    ENDPOINT = "CCCharge"

    def _filters(self, *any_of: AnyOf, **query: Unpack[CcChargesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CcChargesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[CcChargesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CcChargesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[CcChargesQuery]) -> None: ...


class CcCharges(CcChargesShape, Scanned[CCCharge], Related[CCCharge, CCChargeRelation]):
    """CCCharge records."""

    RECORD = CCCharge


class AsyncCcCharges(CcChargesShape, AsyncScanned[AsyncCCCharge], AsyncRelated[AsyncCCCharge, CCChargeRelation]):
    """CCCharge records of an `AsyncClient`."""

    RECORD = AsyncCCCharge


class DiscountsShape:
    """What Discount takes. Source: docs: Discount."""

    ENDPOINT = "Discount"
    _row: DiscountChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[DiscountsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[DiscountsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[DiscountsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[DiscountsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[DiscountsQuery]) -> None: ...
    def _changes(self, **changes: Unpack[DiscountChanges]) -> None: ...
    def _updates(self, **changes: Unpack[DiscountChanges]) -> None: ...


class Discounts(
    DiscountsShape, Scanned[Discount], Found[Discount], Created[Discount], Updated[Discount], Archived[Discount]
):
    """Discount records."""

    RECORD = Discount


class AsyncDiscounts(
    DiscountsShape,
    AsyncScanned[AsyncDiscount],
    AsyncFound[AsyncDiscount],
    AsyncCreated[AsyncDiscount],
    AsyncUpdated[AsyncDiscount],
    AsyncArchived[AsyncDiscount],
):
    """Discount records of an `AsyncClient`."""

    RECORD = AsyncDiscount


class PaymentTypesShape:
    """What PaymentType takes. Source: docs: PaymentType."""

    ENDPOINT = "PaymentType"
    _row: PaymentTypeChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[PaymentTypesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[PaymentTypesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[PaymentTypesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[PaymentTypesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[PaymentTypesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[PaymentTypeChanges]) -> None: ...
    def _updates(self, **changes: Unpack[PaymentTypeChanges]) -> None: ...


class PaymentTypes(
    PaymentTypesShape,
    Scanned[PaymentType],
    Found[PaymentType],
    Created[PaymentType],
    Updated[PaymentType],
    Archived[PaymentType],
):
    """PaymentType records."""

    RECORD = PaymentType


class AsyncPaymentTypes(
    PaymentTypesShape,
    AsyncScanned[AsyncPaymentType],
    AsyncFound[AsyncPaymentType],
    AsyncCreated[AsyncPaymentType],
    AsyncUpdated[AsyncPaymentType],
    AsyncArchived[AsyncPaymentType],
):
    """PaymentType records of an `AsyncClient`."""

    RECORD = AsyncPaymentType


class ProcessingFeesShape:
    """What ProcessingFee takes. Source: docs: ProcessingFee."""

    ENDPOINT = "ProcessingFee"

    def _filters(self, *any_of: AnyOf, **query: Unpack[ProcessingFeesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ProcessingFeesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ProcessingFeesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ProcessingFeesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ProcessingFeesQuery]
    ) -> None: ...


class ProcessingFees(ProcessingFeesShape, Scanned[ProcessingFee], Found[ProcessingFee]):
    """ProcessingFee records."""

    RECORD = ProcessingFee


class AsyncProcessingFees(ProcessingFeesShape, AsyncScanned[AsyncProcessingFee], AsyncFound[AsyncProcessingFee]):
    """ProcessingFee records of an `AsyncClient`."""

    RECORD = AsyncProcessingFee


class QuotesShape:
    """What Quote takes. Source: docs: Quote."""

    ENDPOINT = "Quote"
    _row: QuoteChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[QuotesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[QuotesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[QuotesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[QuotesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[QuotesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[QuoteChanges]) -> None: ...
    def _updates(self, **changes: Unpack[QuoteChanges]) -> None: ...


class Quotes(QuotesShape, Scanned[Quote], Found[Quote], Created[Quote], Updated[Quote], Archived[Quote]):
    """Quote records."""

    RECORD = Quote


class AsyncQuotes(
    QuotesShape,
    AsyncScanned[AsyncQuote],
    AsyncFound[AsyncQuote],
    AsyncCreated[AsyncQuote],
    AsyncUpdated[AsyncQuote],
    AsyncArchived[AsyncQuote],
):
    """Quote records of an `AsyncClient`."""

    RECORD = AsyncQuote


class SalesShape:
    """What Sale takes. Source: docs: Sale."""

    ENDPOINT = "Sale"
    _row: SaleRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[SalesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SalesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[SalesQuery]) -> None: ...
    def _paged(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[SalesQuery]
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[SalesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[SaleChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[SaleChanges]) -> None: ...


class Sales(SalesShape, Scanned[Sale], Related[Sale, SaleRelation], Created[Sale], Updated[Sale], Archived[Sale]):
    """Sale records."""

    RECORD = Sale

    def email_receipt(self, key: int, **changes: Unpack[SaleEmailReceiptChanges]) -> str:
        """Sale EmailReceipt; answers with the service's message."""
        done: str = self._said("Sale EmailReceipt", key, changes)
        return done

    def refund(self, key: int, **changes: Unpack[SaleRefundChanges]) -> Sale:
        """Sale Refund; answers with a record of Sale."""
        done: Sale = self._act("Sale Refund", key, changes)
        return done


class AsyncSales(
    SalesShape,
    AsyncScanned[AsyncSale],
    AsyncRelated[AsyncSale, SaleRelation],
    AsyncCreated[AsyncSale],
    AsyncUpdated[AsyncSale],
    AsyncArchived[AsyncSale],
):
    """Sale records of an `AsyncClient`."""

    RECORD = AsyncSale

    async def email_receipt(self, key: int, **changes: Unpack[SaleEmailReceiptChanges]) -> str:
        """Sale EmailReceipt; answers with the service's message."""
        done: str = await self._said("Sale EmailReceipt", key, changes)
        return done

    async def refund(self, key: int, **changes: Unpack[SaleRefundChanges]) -> AsyncSale:
        """Sale Refund; answers with a record of Sale."""
        done: AsyncSale = await self._act("Sale Refund", key, changes)
        return done


class SaleSaleLinesShape:
    """What Sale SaleLine below a sale takes. Source: docs: Sale SaleLine."""

    ENDPOINT = "Sale SaleLine"
    _row: SaleLineRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[SaleSaleLinesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleSaleLinesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[SaleSaleLinesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleSaleLinesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[SaleSaleLinesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[SaleLineChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[SaleLineChanges]) -> None: ...


class SaleSaleLines(
    SaleSaleLinesShape, Scanned[SaleLine], Found[SaleLine], Created[SaleLine], Updated[SaleLine], Deleted[SaleLine]
):
    """Sale SaleLine records."""

    RECORD = SaleLine


class AsyncSaleSaleLines(
    SaleSaleLinesShape,
    AsyncScanned[AsyncSaleLine],
    AsyncFound[AsyncSaleLine],
    AsyncCreated[AsyncSaleLine],
    AsyncUpdated[AsyncSaleLine],
    AsyncDeleted[AsyncSaleLine],
):
    """Sale SaleLine records of an `AsyncClient`."""

    RECORD = AsyncSaleLine


class SaleLinesShape:
    """What SaleLine takes. Source: docs: SaleLine."""

    ENDPOINT = "SaleLine"
    _row: SaleLineRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[SaleLinesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleLinesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[SaleLinesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleLinesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[SaleLinesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[SaleLineChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[SaleLineChanges]) -> None: ...


class SaleLines(
    SaleLinesShape,
    Scanned[SaleLine],
    Related[SaleLine, SaleLineRelation],
    Created[SaleLine],
    Updated[SaleLine],
    Deleted[SaleLine],
):
    """SaleLine records."""

    RECORD = SaleLine


class AsyncSaleLines(
    SaleLinesShape,
    AsyncScanned[AsyncSaleLine],
    AsyncRelated[AsyncSaleLine, SaleLineRelation],
    AsyncCreated[AsyncSaleLine],
    AsyncUpdated[AsyncSaleLine],
    AsyncDeleted[AsyncSaleLine],
):
    """SaleLine records of an `AsyncClient`."""

    RECORD = AsyncSaleLine


class SalePaymentsShape:
    """What SalePayment takes. Source: docs: SalePayment."""

    ENDPOINT = "SalePayment"

    def _filters(self, *any_of: AnyOf, **query: Unpack[SalePaymentsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SalePaymentsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[SalePaymentsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SalePaymentsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[SalePaymentsQuery]) -> None: ...


class SalePayments(SalePaymentsShape, Scanned[SalePayment], Related[SalePayment, SalePaymentRelation]):
    """SalePayment records."""

    RECORD = SalePayment


class AsyncSalePayments(
    SalePaymentsShape, AsyncScanned[AsyncSalePayment], AsyncRelated[AsyncSalePayment, SalePaymentRelation]
):
    """SalePayment records of an `AsyncClient`."""

    RECORD = AsyncSalePayment


class SalePaymentSignaturesShape:
    """What SalePayment SalePaymentSignature below a salePayment takes. Source: docs: SalePayment SalePaymentSignature."""

    ENDPOINT = "SalePayment SalePaymentSignature"
    _row: SalePaymentSignatureChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[SalePaymentSignaturesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SalePaymentSignaturesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[SalePaymentSignaturesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SalePaymentSignaturesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[SalePaymentSignaturesQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[SalePaymentSignatureChanges]) -> None: ...


class SalePaymentSignatures(SalePaymentSignaturesShape, Scanned[SalePaymentSignature], Found[SalePaymentSignature]):
    """SalePayment SalePaymentSignature records."""

    RECORD = SalePaymentSignature

    def create(self, file: ImageFile, *, filename: str = "") -> SalePaymentSignature:
        """Upload the signed receipt, a PDF: a path, bytes or an open binary file. Returns its record."""
        return self._upload(file, filename, {})

    def download(self) -> bytes:
        """The file, a PDF."""
        return self._downloaded("download")


class AsyncSalePaymentSignatures(
    SalePaymentSignaturesShape, AsyncScanned[AsyncSalePaymentSignature], AsyncFound[AsyncSalePaymentSignature]
):
    """SalePayment SalePaymentSignature records of an `AsyncClient`."""

    RECORD = AsyncSalePaymentSignature

    async def create(self, file: ImageFile, *, filename: str = "") -> AsyncSalePaymentSignature:
        """Upload the signed receipt, a PDF: a path, bytes or an open binary file. Returns its record."""
        return await self._upload(file, filename, {})

    async def download(self) -> bytes:
        """The file, a PDF."""
        return await self._downloaded("download")


class SaleVoidsShape:
    """What SaleVoid takes. Source: docs: SaleVoid."""

    ENDPOINT = "SaleVoid"

    def _filters(self, *any_of: AnyOf, **query: Unpack[SaleVoidsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleVoidsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[SaleVoidsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleVoidsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[SaleVoidsQuery]) -> None: ...


class SaleVoids(SaleVoidsShape, Scanned[SaleVoid], Found[SaleVoid]):
    """SaleVoid records."""

    RECORD = SaleVoid


class AsyncSaleVoids(SaleVoidsShape, AsyncScanned[AsyncSaleVoid], AsyncFound[AsyncSaleVoid]):
    """SaleVoid records of an `AsyncClient`."""

    RECORD = AsyncSaleVoid


class ShipTosShape:
    """What ShipTo takes. Source: docs: ShipTo."""

    ENDPOINT = "ShipTo"

    def _filters(self, *any_of: AnyOf, **query: Unpack[ShipTosQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShipTosQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ShipTosQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ShipTosQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ShipTosQuery]) -> None: ...


class ShipTos(ShipTosShape, Scanned[ShipTo], Related[ShipTo, ShipToRelation]):
    """ShipTo records."""

    RECORD = ShipTo


class AsyncShipTos(ShipTosShape, AsyncScanned[AsyncShipTo], AsyncRelated[AsyncShipTo, ShipToRelation]):
    """ShipTo records of an `AsyncClient`."""

    RECORD = AsyncShipTo


class SpecialOrdersShape:
    """What SpecialOrder takes. Source: docs: SpecialOrder."""

    ENDPOINT = "SpecialOrder"

    def _filters(self, *any_of: AnyOf, **query: Unpack[SpecialOrdersQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SpecialOrdersQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[SpecialOrdersQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SpecialOrdersQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[SpecialOrdersQuery]) -> None: ...


class SpecialOrders(SpecialOrdersShape, Scanned[SpecialOrder], Related[SpecialOrder, SpecialOrderRelation]):
    """SpecialOrder records."""

    RECORD = SpecialOrder


class AsyncSpecialOrders(
    SpecialOrdersShape, AsyncScanned[AsyncSpecialOrder], AsyncRelated[AsyncSpecialOrder, SpecialOrderRelation]
):
    """SpecialOrder records of an `AsyncClient`."""

    RECORD = AsyncSpecialOrder


class TaxCategoriesShape:
    """What TaxCategory takes. Source: docs: TaxCategory."""

    ENDPOINT = "TaxCategory"
    _row: TaxCategoryRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[TaxCategoriesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxCategoriesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TaxCategoriesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxCategoriesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[TaxCategoriesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[TaxCategoryChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[TaxCategoryChanges]) -> None: ...


class TaxCategories(
    TaxCategoriesShape,
    Scanned[TaxCategory],
    Related[TaxCategory, TaxCategoryRelation],
    Created[TaxCategory],
    Updated[TaxCategory],
    Deleted[TaxCategory],
):
    """TaxCategory records."""

    RECORD = TaxCategory


class AsyncTaxCategories(
    TaxCategoriesShape,
    AsyncScanned[AsyncTaxCategory],
    AsyncRelated[AsyncTaxCategory, TaxCategoryRelation],
    AsyncCreated[AsyncTaxCategory],
    AsyncUpdated[AsyncTaxCategory],
    AsyncDeleted[AsyncTaxCategory],
):
    """TaxCategory records of an `AsyncClient`."""

    RECORD = AsyncTaxCategory


class TaxCategoryClassesShape:
    """What TaxCategoryClass takes. Source: docs: TaxCategoryClass."""

    ENDPOINT = "TaxCategoryClass"

    def _filters(self, *any_of: AnyOf, **query: Unpack[TaxCategoryClassesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxCategoryClassesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TaxCategoryClassesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxCategoryClassesQuery],
    ) -> None: ...


class TaxCategoryClasses(
    TaxCategoryClassesShape,
    Listed[TaxCategoryClass],
    Related[TaxCategoryClass, TaxCategoryClassRelation],
    Deleted[TaxCategoryClass],
):
    """TaxCategoryClass records."""

    RECORD = TaxCategoryClass


class AsyncTaxCategoryClasses(
    TaxCategoryClassesShape,
    AsyncListed[AsyncTaxCategoryClass],
    AsyncRelated[AsyncTaxCategoryClass, TaxCategoryClassRelation],
    AsyncDeleted[AsyncTaxCategoryClass],
):
    """TaxCategoryClass records of an `AsyncClient`."""

    RECORD = AsyncTaxCategoryClass


class TaxClassesShape:
    """What TaxClass takes. Source: docs: TaxClass."""

    ENDPOINT = "TaxClass"
    _row: TaxClassRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[TaxClassesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TaxClassesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TaxClassesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TaxClassesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[TaxClassesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[TaxClassChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[TaxClassChanges]) -> None: ...


class TaxClasses(
    TaxClassesShape, Scanned[TaxClass], Found[TaxClass], Created[TaxClass], Updated[TaxClass], Deleted[TaxClass]
):
    """TaxClass records."""

    RECORD = TaxClass


class AsyncTaxClasses(
    TaxClassesShape,
    AsyncScanned[AsyncTaxClass],
    AsyncFound[AsyncTaxClass],
    AsyncCreated[AsyncTaxClass],
    AsyncUpdated[AsyncTaxClass],
    AsyncDeleted[AsyncTaxClass],
):
    """TaxClass records of an `AsyncClient`."""

    RECORD = AsyncTaxClass
