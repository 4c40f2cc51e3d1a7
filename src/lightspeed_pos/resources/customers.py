"""
Resources account.credit_accounts, account.customers, account.customer_custom_fields, account.customer_types; records Customer, CustomerMetadata, CustomerType, CreditAccount, Contact, ContactAddress, ContactEmail, ContactPhone, ContactWebsite.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypedDict, Unpack

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
    Related,
    Reloadable,
    Scanned,
    Tagged,
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
    AsyncRelated,
    AsyncReloadable,
    AsyncScanned,
    AsyncTagged,
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
    many,
    one,
)
from lightspeed_pos.model.tags import TagRows
from lightspeed_pos.model.types import DecimalFilter, IntegerFilter, Number, TextFilter, TimeFilter
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
    from lightspeed_pos.resources.company import AsyncEmployee, Employee
    from lightspeed_pos.resources.items import (
        CustomFieldRow,
        CustomFieldValue,
        CustomFieldValueBox,
        CustomFieldValueChanges,
        Note,
        NoteChanges,
    )
    from lightspeed_pos.resources.sales import (
        AsyncDiscount,
        AsyncSaleLine,
        AsyncSaleLineBox,
        AsyncSalePayment,
        AsyncSalePaymentBox,
        AsyncSalePayments,
        AsyncTaxCategory,
        Discount,
        DiscountChanges,
        SaleLine,
        SaleLineBox,
        SalePayment,
        SalePaymentBox,
        SalePaymentChanges,
        SalePayments,
        TaxCategory,
        TaxCategoryChanges,
    )

CreditAccountRelation: TypeAlias = Literal["contact", "withdrawal_payments"]

CustomerRelation: TypeAlias = Literal[
    "contact",
    "customer_type",
    "discount",
    "note",
    "tax_category",
    "credit_account",
    "tags",
    "custom_field_values",
    "custom_field_values.value",
]

CustomerTypeRelation: TypeAlias = Literal[
    "discount", "tax_category", "tax_category.tax_category_classes", "tax_category.tax_category_classes.tax_class"
]


class CustomerChanges(TypedDict, total=False):
    """What may be written of Customer."""

    customer_id: int | None
    archived: bool
    company: str | None
    company_registration_number: str | None
    first_name: str | None
    last_name: str | None
    title: str | None
    vat_number: str | None
    dob: datetime | date | None
    contact_id: int | None
    credit_account_id: int | None
    customer_type_id: int | None
    discount_id: int | None
    employee_id: int | None
    note_id: int | None
    tax_category_id: int | None
    contact: ContactChanges
    credit_account: CreditAccountChanges
    custom_field_values: Sequence[CustomFieldValueChanges]
    customer_type: CustomerTypeChanges
    discount: DiscountChanges
    note: NoteChanges
    tags: Sequence[str]
    tax_category: TaxCategoryChanges


class CustomerTypeChanges(TypedDict, total=False):
    """What may be written of CustomerType."""

    customer_type_id: int | None
    name: str | None
    discount_id: int | None
    tax_category_id: int | None
    discount: DiscountChanges
    tax_category: TaxCategoryChanges


class CreditAccountChanges(TypedDict, total=False):
    """What may be written of CreditAccount."""

    credit_account_id: int | None
    archived: bool
    balance: Number | None
    code: str | None
    credit_limit: Number | None
    description: str | None
    gift_card: bool
    name: str | None
    customer_id: int | None
    contact: ContactChanges
    withdrawal_payments: Sequence[SalePaymentChanges]


class ContactChanges(TypedDict, total=False):
    """What may be written of Contact."""

    contact_id: int | None
    custom: str | None
    no_email: bool
    no_mail: bool
    no_phone: bool
    addresses: Sequence[ContactAddressChanges]
    emails: Sequence[ContactEmailChanges]
    phones: Sequence[ContactPhoneChanges]
    websites: Sequence[ContactWebsiteChanges]


class ContactAddressChanges(TypedDict, total=False):
    """What may be written of ContactAddress."""

    address1: str | None
    address2: str | None
    city: str | None
    country: str | None
    country_code: str | None
    state: str | None
    state_code: str | None
    zip: str | None


class ContactEmailChanges(TypedDict, total=False):
    """What may be written of ContactEmail."""

    address: str | None
    use_type: str | None


class ContactPhoneChanges(TypedDict, total=False):
    """What may be written of ContactPhone."""

    number: str | None
    use_type: str | None


class ContactWebsiteChanges(TypedDict, total=False):
    """What may be written of ContactWebsite."""

    url: str | None


class CustomerRow(CustomerChanges, total=False):
    """A row of `bulk_update`: what may be written of Customer, and its id."""

    append: bool


class CreditAccountRow(CreditAccountChanges, total=False):
    """A row of `bulk_update`: what may be written of CreditAccount, and its id."""

    append: bool


class CreditAccountsQuery(TypedDict, total=False):
    """What a listing of CreditAccount takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[CreditAccountRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["credit_account_id", "-credit_account_id", "time_stamp", "-time_stamp", "customer_id", "-customer_id"]
    code: TextFilter
    gift_card: bool
    credit_account_id: IntegerFilter
    balance: DecimalFilter
    credit_limit: DecimalFilter
    description: TextFilter
    name: TextFilter
    time_stamp: TimeFilter
    customer_id: IntegerFilter
    contact__email: TextFilter
    contact__phone_home: TextFilter
    contact__phone_work: TextFilter
    contact__mobile: TextFilter
    contact__pager: TextFilter
    contact__fax: TextFilter
    withdrawal_payments__sale_payment_id: IntegerFilter
    withdrawal_payments__amount: DecimalFilter
    withdrawal_payments__archived: bool
    withdrawal_payments__payment_id: TextFilter
    withdrawal_payments__remote_reference: TextFilter
    withdrawal_payments__tip_amount: DecimalFilter
    withdrawal_payments__create_time: TimeFilter
    withdrawal_payments__cc_charge_id: IntegerFilter
    withdrawal_payments__credit_account_id: IntegerFilter
    withdrawal_payments__employee_id: IntegerFilter
    withdrawal_payments__payment_type_id: IntegerFilter
    withdrawal_payments__ref_payment_id: IntegerFilter
    withdrawal_payments__register_id: IntegerFilter
    withdrawal_payments__sale_id: IntegerFilter


class CustomersQuery(TypedDict, total=False):
    """What a listing of Customer takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[CustomerRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal[
        "customer_id",
        "-customer_id",
        "time_stamp",
        "-time_stamp",
        "first_name",
        "-first_name",
        "last_name",
        "-last_name",
    ]
    customer_id: IntegerFilter
    company: TextFilter
    company_registration_number: TextFilter
    first_name: TextFilter
    last_name: TextFilter
    title: TextFilter
    vat_number: TextFilter
    create_time: TimeFilter
    dob: TimeFilter
    time_stamp: TimeFilter
    contact_id: IntegerFilter
    credit_account_id: IntegerFilter
    customer_type_id: IntegerFilter
    discount_id: IntegerFilter
    employee_id: IntegerFilter
    note_id: IntegerFilter
    tax_category_id: IntegerFilter
    contact__email: TextFilter
    contact__phone_home: TextFilter
    contact__phone_work: TextFilter
    contact__mobile: TextFilter
    contact__pager: TextFilter
    contact__fax: TextFilter
    customer_type__customer_type_id: IntegerFilter
    customer_type__name: TextFilter
    customer_type__discount_id: IntegerFilter
    customer_type__tax_category_id: IntegerFilter
    discount__discount_id: IntegerFilter
    discount__archived: bool
    discount__discount_amount: DecimalFilter
    discount__discount_percent: DecimalFilter
    discount__name: TextFilter
    discount__require_customer: bool
    discount__source_id: IntegerFilter
    discount__time_stamp: TimeFilter
    note__note_id: IntegerFilter
    note__note: TextFilter
    note__is_public: bool
    note__time_stamp: TimeFilter
    tax_category__tax_category_id: IntegerFilter
    tax_category__is_tax_inclusive: bool
    tax_category__tax1_name: TextFilter
    tax_category__tax1_rate: DecimalFilter
    tax_category__tax2_name: TextFilter
    tax_category__tax2_rate: DecimalFilter
    tax_category__time_stamp: TimeFilter
    credit_account__credit_account_id: IntegerFilter
    credit_account__archived: bool
    credit_account__balance: DecimalFilter
    credit_account__code: TextFilter
    credit_account__credit_limit: DecimalFilter
    credit_account__description: TextFilter
    credit_account__gift_card: bool
    credit_account__name: TextFilter
    credit_account__time_stamp: TimeFilter
    credit_account__customer_id: IntegerFilter
    custom_field_values__custom_field_value_id: IntegerFilter
    custom_field_values__custom_field_id: IntegerFilter
    custom_field_values__name: TextFilter
    custom_field_values__type: TextFilter
    custom_field_values__value: TextFilter
    custom_field_values__time_stamp: TimeFilter


class CustomerCustomFieldsQuery(TypedDict, total=False):
    """What a listing of Customer CustomField takes."""

    params: Mapping[str, Any]
    archived: Literal["only", "include"]
    sort: Literal["custom_field_id", "-custom_field_id", "time_stamp", "-time_stamp", "name", "-name"]
    custom_field_id: IntegerFilter
    decimal_precision: IntegerFilter
    default: TextFilter
    name: TextFilter
    type: TextFilter
    uom: TextFilter


class CustomerCustomFieldChoicesQuery(TypedDict, total=False):
    """What a listing of Customer CustomField CustomFieldChoice takes."""

    params: Mapping[str, Any]
    sort: Literal["custom_field_choice_id", "-custom_field_choice_id", "time_stamp", "-time_stamp"]
    custom_field_choice_id: IntegerFilter
    can_be_deleted: bool
    name: TextFilter
    value: TextFilter
    time_stamp: TimeFilter
    custom_field_id: IntegerFilter


class CustomerTypesQuery(TypedDict, total=False):
    """What a listing of CustomerType takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[CustomerTypeRelation] | Literal["all"] | None
    sort: Literal["customer_type_id", "-customer_type_id"]
    customer_type_id: IntegerFilter
    name: TextFilter
    discount_id: IntegerFilter
    tax_category_id: IntegerFilter
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


class CustomerFields(Identified, LinkedRecord, frozen=True):
    """Customer. Source: docs: Customer."""

    ENTITY: ClassVar[str] = "Customer"
    ID: ClassVar[str] = "customer_id"
    customer_id: int = field(name="customerID", default=0)
    """`customerID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    company: str = field(name="company", default="")
    """`company`."""
    company_registration_number: str = field(name="companyRegistrationNumber", default="")
    """`companyRegistrationNumber`."""
    first_name: str = field(name="firstName", default="")
    """`firstName`."""
    last_name: str = field(name="lastName", default="")
    """`lastName`."""
    title: str = field(name="title", default="")
    """`title`."""
    vat_number: str = field(name="vatNumber", default="")
    """`vatNumber`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    dob: Time | None = field(name="dob", default=None)
    """`dob`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _contact_id: int | None = field(name="contactID", default=None)
    contact_id = Key()
    """`contactID`: id of Contact, None for 0; only while nested."""
    _credit_account_id: int | None = field(name="creditAccountID", default=None)
    credit_account_id = Key()
    """`creditAccountID`: id of CreditAccount, None for 0."""
    _customer_type_id: int | None = field(name="customerTypeID", default=None)
    customer_type_id = Key()
    """`customerTypeID`: id of CustomerType, None for 0."""
    _discount_id: int | None = field(name="discountID", default=None)
    discount_id = Key()
    """`discountID`: id of Discount, None for 0."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0; only while nested."""
    _note_id: int | None = field(name="noteID", default=None)
    note_id = Key()
    """`noteID`: id of Note, None for 0; only while nested."""
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    tax_category_id = Key()
    """`taxCategoryID`: id of TaxCategory, None for 0."""
    contact: ClassVar[Reached[Contact | None, Lazy[Contact | None]]] = Reached()
    """Contact, relation `Contact`."""
    credit_account: ClassVar[Reached[CreditAccount | None, Lazy[AsyncCreditAccount | None]]] = Reached()
    """CreditAccount, by `creditAccountID`."""
    custom_field_values: ClassVar[Reached[list[CustomFieldValue], Lazy[list[CustomFieldValue]]]] = Reached(many=True)
    """List of CustomFieldValue, relation `CustomFieldValues`."""
    customer_type: ClassVar[Reached[CustomerType | None, Lazy[AsyncCustomerType | None]]] = Reached()
    """CustomerType, by `customerTypeID`."""
    discount: ClassVar[Reached[Discount | None, Lazy[AsyncDiscount | None]]] = Reached()
    """Discount, by `discountID`."""
    note: ClassVar[Reached[Note | None, Lazy[Note | None]]] = Reached()
    """Note, relation `Note`."""
    tags: ClassVar[Reached[list[str], Lazy[list[str]]]] = Reached(many=True)
    """List of names, relation `Tags`; written by name; a PUT replaces them all."""
    tax_category: ClassVar[Reached[TaxCategory | None, Lazy[AsyncTaxCategory | None]]] = Reached()
    """TaxCategory, by `taxCategoryID`."""
    layaways: ClassVar[Reached[list[SaleLine], list[AsyncSaleLine]]] = Reached(many=True)
    """List of SaleLine, `Layaways`, part of the record; only while nested; only in display templates."""
    special_orders: ClassVar[Reached[list[SaleLine], list[AsyncSaleLine]]] = Reached(many=True)
    """List of SaleLine, `SpecialOrders`, part of the record; only while nested; only in display templates."""
    workorders: ClassVar[Reached[list[SaleLine], list[AsyncSaleLine]]] = Reached(many=True)
    """List of SaleLine, `Workorders`, part of the record; only while nested; only in display templates."""
    m: ClassVar[Part[CustomerMetadata | None]] = Part(one)
    """CustomerMetadata, `m`, part of the record; only while nested; only in display templates."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[CustomerChanges]) -> None: ...


class CustomerMetadata(Record, frozen=True):
    """CustomerMetadata. Source: docs: DisplayTemplate Sale."""

    ENTITY: ClassVar[str] = "CustomerMetadata"
    all_discounts: Numeric | None = field(name="allDiscounts", default=None)
    """`allDiscounts`."""
    get_amount_to_complete_all: Numeric | None = field(name="getAmountToCompleteAll", default=None)
    """`getAmountToCompleteAll`."""
    layaways_all_discounts: Numeric | None = field(name="layawaysAllDiscounts", default=None)
    """`layawaysAllDiscounts`."""
    layaways_line_discount: Numeric | None = field(name="layawaysLineDiscount", default=None)
    """`layawaysLineDiscount`."""
    layaways_subtotal: Numeric | None = field(name="layawaysSubtotal", default=None)
    """`layawaysSubtotal`."""
    layaways_subtotal_no_discount: Numeric | None = field(name="layawaysSubtotalNoDiscount", default=None)
    """`layawaysSubtotalNoDiscount`."""
    layaways_tax: Numeric | None = field(name="layawaysTax", default=None)
    """`layawaysTax`."""
    layaways_tax1: Numeric | None = field(name="layawaysTax1", default=None)
    """`layawaysTax1`."""
    layaways_tax2: Numeric | None = field(name="layawaysTax2", default=None)
    """`layawaysTax2`."""
    layaways_tax3: Numeric | None = field(name="layawaysTax3", default=None)
    """`layawaysTax3`."""
    layaways_tax4: Numeric | None = field(name="layawaysTax4", default=None)
    """`layawaysTax4`."""
    layaways_tax5: Numeric | None = field(name="layawaysTax5", default=None)
    """`layawaysTax5`."""
    layaways_tax_total: Numeric | None = field(name="layawaysTaxTotal", default=None)
    """`layawaysTaxTotal`."""
    layaways_total: Numeric | None = field(name="layawaysTotal", default=None)
    """`layawaysTotal`."""
    line_discount: Numeric | None = field(name="lineDiscount", default=None)
    """`lineDiscount`."""
    special_orders_all_discounts: Numeric | None = field(name="specialOrdersAllDiscounts", default=None)
    """`specialOrdersAllDiscounts`."""
    special_orders_line_discount: Numeric | None = field(name="specialOrdersLineDiscount", default=None)
    """`specialOrdersLineDiscount`."""
    special_orders_subtotal: Numeric | None = field(name="specialOrdersSubtotal", default=None)
    """`specialOrdersSubtotal`."""
    special_orders_subtotal_no_discount: Numeric | None = field(name="specialOrdersSubtotalNoDiscount", default=None)
    """`specialOrdersSubtotalNoDiscount`."""
    special_orders_tax: Numeric | None = field(name="specialOrdersTax", default=None)
    """`specialOrdersTax`."""
    special_orders_tax1: Numeric | None = field(name="specialOrdersTax1", default=None)
    """`specialOrdersTax1`."""
    special_orders_tax2: Numeric | None = field(name="specialOrdersTax2", default=None)
    """`specialOrdersTax2`."""
    special_orders_tax3: Numeric | None = field(name="specialOrdersTax3", default=None)
    """`specialOrdersTax3`."""
    special_orders_tax4: Numeric | None = field(name="specialOrdersTax4", default=None)
    """`specialOrdersTax4`."""
    special_orders_tax5: Numeric | None = field(name="specialOrdersTax5", default=None)
    """`specialOrdersTax5`."""
    special_orders_tax_total: Numeric | None = field(name="specialOrdersTaxTotal", default=None)
    """`specialOrdersTaxTotal`."""
    special_orders_total: Numeric | None = field(name="specialOrdersTotal", default=None)
    """`specialOrdersTotal`."""
    subtotal: Numeric | None = field(name="subtotal", default=None)
    """`subtotal`."""
    subtotal_no_discount: Numeric | None = field(name="subtotalNoDiscount", default=None)
    """`subtotalNoDiscount`."""
    tax: Numeric | None = field(name="tax", default=None)
    """`tax`."""
    tax1: Numeric | None = field(name="tax1", default=None)
    """`tax1`."""
    tax2: Numeric | None = field(name="tax2", default=None)
    """`tax2`."""
    tax3: Numeric | None = field(name="tax3", default=None)
    """`tax3`."""
    tax4: Numeric | None = field(name="tax4", default=None)
    """`tax4`."""
    tax5: Numeric | None = field(name="tax5", default=None)
    """`tax5`."""
    tax_total: Numeric | None = field(name="taxTotal", default=None)
    """`taxTotal`."""
    total: Numeric | None = field(name="total", default=None)
    """`total`."""
    workorders_all_discounts: Numeric | None = field(name="workordersAllDiscounts", default=None)
    """`workordersAllDiscounts`."""
    workorders_line_discount: Numeric | None = field(name="workordersLineDiscount", default=None)
    """`workordersLineDiscount`."""
    workorders_subtotal: Numeric | None = field(name="workordersSubtotal", default=None)
    """`workordersSubtotal`."""
    workorders_subtotal_no_discount: Numeric | None = field(name="workordersSubtotalNoDiscount", default=None)
    """`workordersSubtotalNoDiscount`."""
    workorders_tax: Numeric | None = field(name="workordersTax", default=None)
    """`workordersTax`."""
    workorders_tax1: Numeric | None = field(name="workordersTax1", default=None)
    """`workordersTax1`."""
    workorders_tax2: Numeric | None = field(name="workordersTax2", default=None)
    """`workordersTax2`."""
    workorders_tax3: Numeric | None = field(name="workordersTax3", default=None)
    """`workordersTax3`."""
    workorders_tax4: Numeric | None = field(name="workordersTax4", default=None)
    """`workordersTax4`."""
    workorders_tax5: Numeric | None = field(name="workordersTax5", default=None)
    """`workordersTax5`."""
    workorders_tax_total: Numeric | None = field(name="workordersTaxTotal", default=None)
    """`workordersTaxTotal`."""
    workorders_total: Numeric | None = field(name="workordersTotal", default=None)
    """`workordersTotal`."""


class CustomerTypeFields(Identified, LinkedRecord, frozen=True):
    """CustomerType. Source: docs: CustomerType."""

    ENTITY: ClassVar[str] = "CustomerType"
    ID: ClassVar[str] = "customer_type_id"
    customer_type_id: int = field(name="customerTypeID", default=0)
    """`customerTypeID`."""
    name: str = field(name="name", default="")
    """`name`."""
    _discount_id: int | None = field(name="discountID", default=None)
    discount_id = Key()
    """`discountID`: id of Discount, None for 0."""
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    tax_category_id = Key()
    """`taxCategoryID`: id of TaxCategory, None for 0."""
    discount: ClassVar[Reached[Discount | None, Lazy[AsyncDiscount | None]]] = Reached()
    """Discount, by `discountID`."""
    tax_category: ClassVar[Reached[TaxCategory | None, Lazy[AsyncTaxCategory | None]]] = Reached()
    """TaxCategory, by `taxCategoryID`."""

    def _updates(self, **changes: Unpack[CustomerTypeChanges]) -> None: ...


class CreditAccountFields(Identified, LinkedRecord, frozen=True):
    """CreditAccount. Source: docs: CreditAccount."""

    ENTITY: ClassVar[str] = "CreditAccount"
    ID: ClassVar[str] = "credit_account_id"
    credit_account_id: int = field(name="creditAccountID", default=0)
    """`creditAccountID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    balance: Numeric | None = field(name="balance", default=None)
    """`balance`."""
    code: str = field(name="code", default="")
    """`code`: masked without employee:customers_view_gift_card_numbers."""
    credit_limit: Numeric | None = field(name="creditLimit", default=None)
    """`creditLimit`: 0 means unlimited."""
    description: str = field(name="description", default="")
    """`description`."""
    gift_card: bool | None = field(name="giftCard", default=None)
    """`giftCard`."""
    name: str = field(name="name", default="")
    """`name`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _customer_id: int | None = field(name="customerID", default=None)
    customer_id = Key()
    """`customerID`: id of Customer, None for 0."""
    contact: ClassVar[Reached[Contact | None, Lazy[Contact | None]]] = Reached()
    """Contact, relation `Contact`."""
    withdrawal_payments: ClassVar[Reached[SalePayments, AsyncSalePayments]] = Reached(many=True)
    """List of SalePayment, relation `WithdrawalPayments`."""
    customer: ClassVar[Reached[Customer | None, Lazy[AsyncCustomer | None]]] = Reached()
    """Customer, by `customerID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[CreditAccountChanges]) -> None: ...


class Contact(Identified, frozen=True):
    """Contact. Source: docs: Customer / Employee."""

    ENTITY: ClassVar[str] = "Contact"
    ID: ClassVar[str] = "contact_id"
    contact_id: int = field(name="contactID", default=0)
    """`contactID`."""
    custom: str = field(name="custom", default="")
    """`custom`."""
    no_email: bool | None = field(name="noEmail", default=None)
    """`noEmail`."""
    no_mail: bool | None = field(name="noMail", default=None)
    """`noMail`."""
    no_phone: bool | None = field(name="noPhone", default=None)
    """`noPhone`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _addresses: Rows[ContactAddressBox, ContactAddress] = field(name="Addresses", default=UNSET)
    addresses: ClassVar[Part[list[ContactAddress]]] = Part(many)
    """List of ContactAddress, `Addresses`, part of the record."""
    _emails: Rows[ContactEmailBox, ContactEmail] = field(name="Emails", default=UNSET)
    emails: ClassVar[Part[list[ContactEmail]]] = Part(many)
    """List of ContactEmail, `Emails`, part of the record."""
    _phones: Rows[ContactPhoneBox, ContactPhone] = field(name="Phones", default=UNSET)
    phones: ClassVar[Part[list[ContactPhone]]] = Part(many)
    """List of ContactPhone, `Phones`, part of the record."""
    _websites: Rows[ContactWebsiteBox, ContactWebsite] = field(name="Websites", default=UNSET)
    websites: ClassVar[Part[list[ContactWebsite]]] = Part(many)
    """List of ContactWebsite, `Websites`, part of the record."""


class ContactAddress(Record, frozen=True):
    """ContactAddress. Source: docs: Customer / Employee."""

    ENTITY: ClassVar[str] = "ContactAddress"
    address1: str = field(name="address1", default="")
    """`address1`."""
    address2: str = field(name="address2", default="")
    """`address2`."""
    city: str = field(name="city", default="")
    """`city`."""
    country: str = field(name="country", default="")
    """`country`."""
    country_code: str = field(name="countryCode", default="")
    """`countryCode`."""
    state: str = field(name="state", default="")
    """`state`."""
    state_code: str = field(name="stateCode", default="")
    """`stateCode`."""
    zip: str = field(name="zip", default="")
    """`zip`."""


class ContactEmail(Record, frozen=True):
    """ContactEmail. Source: docs: Customer / Employee."""

    ENTITY: ClassVar[str] = "ContactEmail"
    address: str = field(name="address", default="")
    """`address`."""
    use_type: str = field(name="useType", default="")
    """`useType`: one of Primary, Secondary."""


class ContactPhone(Record, frozen=True):
    """ContactPhone. Source: docs: Customer / Employee."""

    ENTITY: ClassVar[str] = "ContactPhone"
    number: str = field(name="number", default="")
    """`number`."""
    use_type: str = field(name="useType", default="")
    """`useType`: one of Home, Work, Mobile, Pager, Fax."""


class ContactWebsite(Record, frozen=True):
    """ContactWebsite. Source: docs: Customer / Employee."""

    ENTITY: ClassVar[str] = "ContactWebsite"
    url: str = field(name="url", default="")
    """`url`."""


class Customer(CustomerFields, Linked, Reloadable[CustomerRelation], Changeable, Tagged, Archivable, frozen=True):
    """Customer. Source: docs: Customer."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _credit_account: One[CreditAccount] = field(name="CreditAccount", default=UNSET)
    _custom_field_values: Rows[CustomFieldValueBox, CustomFieldValue] = field(name="CustomFieldValues", default=UNSET)
    _customer_type: One[CustomerType] = field(name="CustomerType", default=UNSET)
    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _tags: TagRows = field(name="Tags", default=UNSET)
    _tax_category: One[TaxCategory] = field(name="TaxCategory", default=UNSET)
    _layaways: Rows[SaleLineBox, SaleLine] = field(name="Layaways", default=UNSET)
    _special_orders: Rows[SaleLineBox, SaleLine] = field(name="SpecialOrders", default=UNSET)
    _workorders: Rows[SaleLineBox, SaleLine] = field(name="Workorders", default=UNSET)
    _m: One[CustomerMetadata] = field(name="m", default=UNSET)


class CustomerType(CustomerTypeFields, Linked, Reloadable[CustomerTypeRelation], Changeable, Deletable, frozen=True):
    """CustomerType. Source: docs: CustomerType."""

    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _tax_category: One[TaxCategory] = field(name="TaxCategory", default=UNSET)


class CreditAccount(
    CreditAccountFields, Linked, Reloadable[CreditAccountRelation], Changeable, Archivable, frozen=True
):
    """CreditAccount. Source: docs: CreditAccount."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _withdrawal_payments: Rows[SalePaymentBox, SalePayment] = field(name="WithdrawalPayments", default=UNSET)


class ContactAddressBox(Box):
    items: ContactAddress | list[ContactAddress] | Empty | None = field(name="ContactAddress", default=None)


class ContactEmailBox(Box):
    items: ContactEmail | list[ContactEmail] | Empty | None = field(name="ContactEmail", default=None)


class ContactPhoneBox(Box):
    items: ContactPhone | list[ContactPhone] | Empty | None = field(name="ContactPhone", default=None)


class ContactWebsiteBox(Box):
    items: ContactWebsite | list[ContactWebsite] | Empty | None = field(name="ContactWebsite", default=None)


class AsyncCustomer(
    CustomerFields,
    AsyncLinked,
    AsyncReloadable[CustomerRelation],
    AsyncChangeable,
    AsyncTagged,
    AsyncArchivable,
    frozen=True,
):
    """Customer of an `AsyncClient`. Source: docs: Customer."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _credit_account: One[AsyncCreditAccount] = field(name="CreditAccount", default=UNSET)
    _custom_field_values: Rows[CustomFieldValueBox, CustomFieldValue] = field(name="CustomFieldValues", default=UNSET)
    _customer_type: One[AsyncCustomerType] = field(name="CustomerType", default=UNSET)
    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _tags: TagRows = field(name="Tags", default=UNSET)
    _tax_category: One[AsyncTaxCategory] = field(name="TaxCategory", default=UNSET)
    _layaways: Rows[AsyncSaleLineBox, AsyncSaleLine] = field(name="Layaways", default=UNSET)
    _special_orders: Rows[AsyncSaleLineBox, AsyncSaleLine] = field(name="SpecialOrders", default=UNSET)
    _workorders: Rows[AsyncSaleLineBox, AsyncSaleLine] = field(name="Workorders", default=UNSET)
    _m: One[CustomerMetadata] = field(name="m", default=UNSET)


class AsyncCustomerType(
    CustomerTypeFields, AsyncLinked, AsyncReloadable[CustomerTypeRelation], AsyncChangeable, AsyncDeletable, frozen=True
):
    """CustomerType of an `AsyncClient`. Source: docs: CustomerType."""

    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _tax_category: One[AsyncTaxCategory] = field(name="TaxCategory", default=UNSET)


class AsyncCreditAccount(
    CreditAccountFields,
    AsyncLinked,
    AsyncReloadable[CreditAccountRelation],
    AsyncChangeable,
    AsyncArchivable,
    frozen=True,
):
    """CreditAccount of an `AsyncClient`. Source: docs: CreditAccount."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _withdrawal_payments: Rows[AsyncSalePaymentBox, AsyncSalePayment] = field(name="WithdrawalPayments", default=UNSET)


class CreditAccountsShape:
    """What CreditAccount takes. Source: docs: CreditAccount."""

    ENDPOINT = "CreditAccount"
    _row: CreditAccountRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[CreditAccountsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CreditAccountsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[CreditAccountsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CreditAccountsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[CreditAccountsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[CreditAccountChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[CreditAccountChanges]) -> None: ...


class CreditAccounts(
    CreditAccountsShape,
    Scanned[CreditAccount],
    Related[CreditAccount, CreditAccountRelation],
    Created[CreditAccount],
    Updated[CreditAccount],
    Archived[CreditAccount],
):
    """CreditAccount records."""

    RECORD = CreditAccount


class AsyncCreditAccounts(
    CreditAccountsShape,
    AsyncScanned[AsyncCreditAccount],
    AsyncRelated[AsyncCreditAccount, CreditAccountRelation],
    AsyncCreated[AsyncCreditAccount],
    AsyncUpdated[AsyncCreditAccount],
    AsyncArchived[AsyncCreditAccount],
):
    """CreditAccount records of an `AsyncClient`."""

    RECORD = AsyncCreditAccount


class CustomersShape:
    """What Customer takes. Source: docs: Customer."""

    ENDPOINT = "Customer"
    _row: CustomerRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[CustomersQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomersQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[CustomersQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomersQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[CustomersQuery]) -> None: ...
    def _changes(self, **changes: Unpack[CustomerChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[CustomerChanges]) -> None: ...


class Customers(
    CustomersShape,
    Scanned[Customer],
    Related[Customer, CustomerRelation],
    Created[Customer],
    Updated[Customer],
    Archived[Customer],
):
    """Customer records."""

    RECORD = Customer

    def anonymize(self, key: int) -> Customer:
        """Anonymize the record with this id: archives and anonymizes."""
        return self._perform("anonymize", key)


class AsyncCustomers(
    CustomersShape,
    AsyncScanned[AsyncCustomer],
    AsyncRelated[AsyncCustomer, CustomerRelation],
    AsyncCreated[AsyncCustomer],
    AsyncUpdated[AsyncCustomer],
    AsyncArchived[AsyncCustomer],
):
    """Customer records of an `AsyncClient`."""

    RECORD = AsyncCustomer

    async def anonymize(self, key: int) -> AsyncCustomer:
        """Anonymize the record with this id: archives and anonymizes."""
        return await self._perform("anonymize", key)


class CustomerCustomFieldsShape:
    """What Customer CustomField takes. Source: docs: Customer CustomField."""

    ENDPOINT = "Customer CustomField"
    _row: CustomFieldRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomerCustomFieldsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[CustomerCustomFieldsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomerCustomFieldsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[CustomerCustomFieldsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[CustomFieldChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[CustomFieldChanges]) -> None: ...


class CustomerCustomFields(
    CustomerCustomFieldsShape,
    Scanned[CustomField],
    Found[CustomField],
    Created[CustomField],
    Updated[CustomField],
    Archived[CustomField],
):
    """Customer CustomField records."""

    RECORD = CustomField


class AsyncCustomerCustomFields(
    CustomerCustomFieldsShape,
    AsyncScanned[AsyncCustomField],
    AsyncFound[AsyncCustomField],
    AsyncCreated[AsyncCustomField],
    AsyncUpdated[AsyncCustomField],
    AsyncArchived[AsyncCustomField],
):
    """Customer CustomField records of an `AsyncClient`."""

    RECORD = AsyncCustomField


class CustomerCustomFieldChoicesShape:
    """What Customer CustomField CustomFieldChoice below a customField takes. Source: docs: Customer CustomField CustomFieldChoice."""

    ENDPOINT = "Customer CustomField CustomFieldChoice"
    _row: CustomFieldChoiceChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldChoicesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomerCustomFieldChoicesQuery]) -> None: ...
    def _tabled(
        self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[CustomerCustomFieldChoicesQuery]
    ) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomerCustomFieldChoicesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[CustomerCustomFieldChoicesQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[CustomFieldChoiceChanges]) -> None: ...
    def _updates(self, **changes: Unpack[CustomFieldChoiceChanges]) -> None: ...


class CustomerCustomFieldChoices(
    CustomerCustomFieldChoicesShape,
    Scanned[CustomFieldChoice],
    Found[CustomFieldChoice],
    Created[CustomFieldChoice],
    Updated[CustomFieldChoice],
    Deleted[CustomFieldChoice],
):
    """Customer CustomField CustomFieldChoice records."""

    RECORD = CustomFieldChoice


class AsyncCustomerCustomFieldChoices(
    CustomerCustomFieldChoicesShape,
    AsyncScanned[AsyncCustomFieldChoice],
    AsyncFound[AsyncCustomFieldChoice],
    AsyncCreated[AsyncCustomFieldChoice],
    AsyncUpdated[AsyncCustomFieldChoice],
    AsyncDeleted[AsyncCustomFieldChoice],
):
    """Customer CustomField CustomFieldChoice records of an `AsyncClient`."""

    RECORD = AsyncCustomFieldChoice


class CustomerTypesShape:
    """What CustomerType takes. Source: docs: CustomerType."""

    ENDPOINT = "CustomerType"
    _row: CustomerTypeChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[CustomerTypesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomerTypesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[CustomerTypesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomerTypesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[CustomerTypesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[CustomerTypeChanges]) -> None: ...
    def _updates(self, **changes: Unpack[CustomerTypeChanges]) -> None: ...


class CustomerTypes(
    CustomerTypesShape,
    Scanned[CustomerType],
    Related[CustomerType, CustomerTypeRelation],
    Created[CustomerType],
    Updated[CustomerType],
    Deleted[CustomerType],
):
    """CustomerType records."""

    RECORD = CustomerType


class AsyncCustomerTypes(
    CustomerTypesShape,
    AsyncScanned[AsyncCustomerType],
    AsyncRelated[AsyncCustomerType, CustomerTypeRelation],
    AsyncCreated[AsyncCustomerType],
    AsyncUpdated[AsyncCustomerType],
    AsyncDeleted[AsyncCustomerType],
):
    """CustomerType records of an `AsyncClient`."""

    RECORD = AsyncCustomerType
