"""
Resources account.employees, account.employee_hours, account.industries, account.options, account.shops; records Account, Currency, Session, SessionEmployee, SessionRights, Locale, CurrencyDenomination, Option, Industry, Shop, ShelfLocation, ReceiptSetup, CCGateway, Employee, EmployeeRight, EmployeeRole, EmployeeHours.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Never, TypeAlias, TypedDict, Unpack

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
    in_utc,
    many,
    one,
)
from lightspeed_pos.model.types import DecimalFilter, IntegerFilter, Number, TextFilter, TimeFilter
from lightspeed_pos.resources.kinds import AsyncLinked, Linked, Reached

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.customers import Contact, ContactChanges
    from lightspeed_pos.resources.items import AsyncPriceLevel, PriceLevel, PriceLevelChanges
    from lightspeed_pos.resources.purchasing import AsyncVendor, PurchasingCurrency, PurchasingCurrencyBox, Vendor
    from lightspeed_pos.resources.registers import (
        AsyncRegister,
        AsyncRegisterBox,
        AsyncRegisters,
        Register,
        RegisterBox,
        RegisterChanges,
        Registers,
    )
    from lightspeed_pos.resources.sales import (
        AsyncPaymentType,
        AsyncSale,
        AsyncTaxCategory,
        PaymentType,
        Sale,
        TaxCategory,
        TaxCategoryChanges,
    )

EmployeeRelation: TypeAlias = Literal["contact", "employee_role", "employee_role.employee_rights", "employee_rights"]

ShopRelation: TypeAlias = Literal[
    "contact", "receipt_setup", "tax_category", "shelf_locations", "registers", "cc_gateway", "price_level"
]


class AccountChanges(TypedDict, total=False):
    """What may be written of Account."""

    account_id: int | None
    name: str | None


class IndustryChanges(TypedDict, total=False):
    """What may be written of Industry."""

    industry_id: int | None
    enabled: bool


class ShopChanges(TypedDict, total=False):
    """What may be written of Shop."""

    shop_id: int | None
    name: str | None
    service_rate: Number | None
    time_zone: str | None
    tax_labor: bool
    label_title: str | None
    label_msrp: bool
    archived: bool
    company_registration_number: str | None
    vat_number: str | None
    gateway_config_id: str | None
    network_health_tool: bool
    zebra_browser_print: bool
    contact_id: int | None
    tax_category_id: int | None
    receipt_setup_id: int | None
    vendor_id: int | None
    cc_gateway_id: int | None
    price_level_id: int | None
    cc_gateway: CCGatewayChanges
    contact: ContactChanges
    price_level: PriceLevelChanges
    receipt_setup: ReceiptSetupChanges
    registers: Sequence[RegisterChanges]
    shelf_locations: Sequence[ShelfLocationChanges]
    tax_category: TaxCategoryChanges


class ShelfLocationChanges(TypedDict, total=False):
    """What may be written of ShelfLocation."""


class ReceiptSetupChanges(TypedDict, total=False):
    """What may be written of ReceiptSetup."""

    receipt_setup_id: int | None
    creditcard_agree: str | None
    general_msg: str | None
    has_logo: bool
    header: str | None
    logo: str | None
    logo_height: int | None
    logo_width: int | None
    workorder_agree: str | None


class CCGatewayChanges(TypedDict, total=False):
    """What may be written of CCGateway."""

    cc_gateway_id: int | None
    account_num: str | None
    allow_credits: bool
    archived: bool
    device_type: int | None
    enabled: bool
    gateway: str | None
    hash_value: str | None
    login: str | None
    market_type: str | None
    name: str | None
    other_credentials1: str | None
    other_credentials2: str | None
    terminal_num: str | None
    test_mode: bool
    trans_key: str | None
    american_payment_type_id: int | None
    debit_payment_type_id: int | None
    discover_payment_type_id: int | None
    master_payment_type_id: int | None
    visa_payment_type_id: int | None


class EmployeeChanges(TypedDict, total=False):
    """What may be written of Employee."""

    employee_id: int | None
    access_pin: str | None
    archived: bool
    first_name: str | None
    last_name: str | None
    lock_out: bool
    clock_in_employee_hours_id: int | None
    employee_role_id: int | None
    last_register_id: int | None
    last_sale_id: int | None
    last_shop_id: int | None
    limit_to_shop_id: int | None
    employee_role: EmployeeRoleChanges


class EmployeeRightChanges(TypedDict, total=False):
    """What may be written of EmployeeRight."""

    employee_right_id: int | None
    name: str | None


class EmployeeRoleChanges(TypedDict, total=False):
    """What may be written of EmployeeRole."""

    employee_role_id: int | None
    name: str | None
    employee_rights: Sequence[EmployeeRightChanges]


class EmployeeHoursChanges(TypedDict, total=False):
    """What may be written of EmployeeHours."""

    employee_hours_id: int | None
    check_in: datetime | date | None
    check_out: datetime | date | None
    employee_id: int | None
    shop_id: int | None


class AccountRow(AccountChanges, total=False):
    """A row of `bulk_update`: what may be written of Account, and its id."""

    append: bool


class ShopRow(ShopChanges, total=False):
    """A row of `bulk_update`: what may be written of Shop, and its id."""

    append: bool


class EmployeeRow(EmployeeChanges, total=False):
    """A row of `bulk_update`: what may be written of Employee, and its id."""

    append: bool


class AccountsQuery(TypedDict, total=False):
    """What a listing of Account takes."""

    params: Mapping[str, Any]
    account_id: IntegerFilter
    name: TextFilter
    employee_count: IntegerFilter
    employee_limit: IntegerFilter
    status: TextFilter
    unique_subscription_identifier: TextFilter


class EmployeesQuery(TypedDict, total=False):
    """What a listing of Employee takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[EmployeeRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["employee_id", "-employee_id", "time_stamp", "-time_stamp"]
    employee_id: IntegerFilter
    first_name: TextFilter
    last_name: TextFilter
    lock_out: bool
    system_user_id: IntegerFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    clock_in_employee_hours_id: IntegerFilter
    contact_id: IntegerFilter
    employee_role_id: IntegerFilter
    last_register_id: IntegerFilter
    last_sale_id: IntegerFilter
    last_shop_id: IntegerFilter
    limit_to_shop_id: IntegerFilter
    contact__email: TextFilter
    contact__phone_home: TextFilter
    contact__phone_work: TextFilter
    contact__mobile: TextFilter
    contact__pager: TextFilter
    contact__fax: TextFilter
    employee_role__employee_role_id: IntegerFilter
    employee_role__name: TextFilter
    employee_rights__employee_right_id: IntegerFilter
    employee_rights__name: TextFilter


class EmployeeHoursRecordsQuery(TypedDict, total=False):
    """What a listing of EmployeeHours takes."""

    params: Mapping[str, Any]
    sort: Literal["employee_hours_id", "-employee_hours_id"]
    employee_hours_id: IntegerFilter
    check_in: TimeFilter
    check_out: TimeFilter
    employee_id: IntegerFilter
    shop_id: IntegerFilter


class IndustriesQuery(TypedDict, total=False):
    """What a listing of Industry takes."""

    params: Mapping[str, Any]
    sort: Literal["industry_id", "-industry_id"]
    industry_id: IntegerFilter
    catalog_industry_id: IntegerFilter
    enabled: bool
    name: TextFilter


class LocalesQuery(TypedDict, total=False):
    """What a listing of Locale takes."""

    params: Mapping[str, Any]
    cash_rounding_precision: DecimalFilter
    country: TextFilter
    country_code: TextFilter
    currency_code: TextFilter
    currency_precision: DecimalFilter
    currency_symbol: TextFilter
    date_format: TextFilter
    datetime_format: TextFilter
    include_tax_on_labels: bool
    language_tag: TextFilter
    name: TextFilter
    states: TextFilter
    tax_name1: TextFilter
    tax_name2: TextFilter


class OptionsQuery(TypedDict, total=False):
    """What a listing of Option takes."""

    params: Mapping[str, Any]
    sort: Literal["option_id", "-option_id", "name", "-name"]
    name: TextFilter
    value: TextFilter


class ShopsQuery(TypedDict, total=False):
    """What a listing of Shop takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[ShopRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["shop_id", "-shop_id"]
    shop_id: IntegerFilter
    name: TextFilter
    service_rate: DecimalFilter
    time_zone: TextFilter
    tax_labor: bool
    label_title: TextFilter
    label_msrp: bool
    time_stamp: TimeFilter
    company_registration_number: TextFilter
    vat_number: TextFilter
    gateway_config_id: TextFilter
    network_health_tool: bool
    zebra_browser_print: bool
    contact_id: IntegerFilter
    tax_category_id: IntegerFilter
    receipt_setup_id: IntegerFilter
    vendor_id: IntegerFilter
    cc_gateway_id: IntegerFilter
    price_level_id: IntegerFilter
    contact__email: TextFilter
    contact__phone_home: TextFilter
    contact__phone_work: TextFilter
    contact__mobile: TextFilter
    contact__pager: TextFilter
    contact__fax: TextFilter
    receipt_setup__receipt_setup_id: IntegerFilter
    receipt_setup__creditcard_agree: TextFilter
    receipt_setup__general_msg: TextFilter
    receipt_setup__has_logo: bool
    receipt_setup__header: TextFilter
    receipt_setup__logo: TextFilter
    receipt_setup__logo_height: IntegerFilter
    receipt_setup__logo_width: IntegerFilter
    receipt_setup__workorder_agree: TextFilter
    tax_category__tax_category_id: IntegerFilter
    tax_category__is_tax_inclusive: bool
    tax_category__tax1_name: TextFilter
    tax_category__tax1_rate: DecimalFilter
    tax_category__tax2_name: TextFilter
    tax_category__tax2_rate: DecimalFilter
    tax_category__time_stamp: TimeFilter
    registers__register_id: IntegerFilter
    registers__archived: bool
    registers__cc_terminal_id: IntegerFilter
    registers__name: TextFilter
    registers__open: bool
    registers__tip_enabled: bool
    registers__open_time: TimeFilter
    registers__open_employee_id: IntegerFilter
    registers__shop_id: IntegerFilter
    cc_gateway__cc_gateway_id: IntegerFilter
    cc_gateway__account_num: TextFilter
    cc_gateway__allow_credits: bool
    cc_gateway__archived: bool
    cc_gateway__device_type: IntegerFilter
    cc_gateway__enabled: bool
    cc_gateway__gateway: TextFilter
    cc_gateway__hash_value: TextFilter
    cc_gateway__login: TextFilter
    cc_gateway__market_type: TextFilter
    cc_gateway__name: TextFilter
    cc_gateway__other_credentials1: TextFilter
    cc_gateway__other_credentials2: TextFilter
    cc_gateway__terminal_num: TextFilter
    cc_gateway__test_mode: bool
    cc_gateway__trans_key: TextFilter
    cc_gateway__american_payment_type_id: IntegerFilter
    cc_gateway__debit_payment_type_id: IntegerFilter
    cc_gateway__discover_payment_type_id: IntegerFilter
    cc_gateway__master_payment_type_id: IntegerFilter
    cc_gateway__visa_payment_type_id: IntegerFilter
    price_level__price_level_id: IntegerFilter
    price_level__archived: bool
    price_level__can_be_archived: bool
    price_level__name: TextFilter
    price_level__type: TextFilter


class AccountDetails(Identified, frozen=True):
    """Account. Source: docs: Account."""

    ENTITY: ClassVar[str] = "Account"
    ID: ClassVar[str] = "account_id"
    account_id: int = field(name="accountID", default=0)
    """`accountID`."""
    name: str = field(name="name", default="")
    """`name`."""
    employee_count: int | None = field(name="employeeCount", default=None)
    """`employeeCount`."""
    employee_limit: int | None = field(name="employeeLimit", default=None)
    """`employeeLimit`."""
    status: str = field(name="status", default="")
    """`status`."""
    unique_subscription_identifier: str = field(name="uniqueSubscriptionIdentifier", default="")
    """`uniqueSubscriptionIdentifier`."""
    link: Anything = field(name="link", default=None)
    """`link`: only in the list form; holds @attributes.href."""
    _default_currency: One[Currency] = field(name="defaultCurrency", default=UNSET)
    default_currency: ClassVar[Part[Currency | None]] = Part(one)
    """Currency, `defaultCurrency`, part of the record."""
    _purchasing_currencies: Rows[PurchasingCurrencyBox, PurchasingCurrency] = field(
        name="purchasingCurrencies", default=UNSET
    )
    purchasing_currencies: ClassVar[Part[list[PurchasingCurrency]]] = Part(many)
    """List of PurchasingCurrency, `purchasingCurrencies`, part of the record."""


class Currency(Record, frozen=True):
    """Currency. Source: docs: Account."""

    ENTITY: ClassVar[str] = "Currency"
    code: str = field(name="code", default="")
    """`code`."""
    symbol: str = field(name="symbol", default="")
    """`symbol`."""


class SessionFields(LinkedRecord, frozen=True):
    """Session. Source: docs: Session."""

    ENTITY: ClassVar[str] = "Session"
    session_id: str = field(name="sessionID", default="")
    """`sessionID`: docs: integer; empty in samples."""
    ecom_url: str = field(name="ecomUrl", default="")
    """`ecomUrl`."""
    session_cookie: str = field(name="sessionCookie", default="")
    """`sessionCookie`."""
    shop_count: int | None = field(name="shopCount", default=None)
    """`shopCount`."""
    system_api_client_id: int | None = field(name="systemAPIClientID", default=None)
    """`systemAPIClientID`."""
    system_api_key_id: int | None = field(name="systemAPIKeyID", default=None)
    """`systemAPIKeyID`."""
    system_user_id: int | None = field(name="systemUserID", default=None)
    """`systemUserID`."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _system_customer_id: int | None = field(name="systemCustomerID", default=None)
    system_customer_id = Key()
    """`systemCustomerID`: id of Account, None for 0."""
    employee: ClassVar[Reached[SessionEmployee | None, AsyncSessionEmployee | None]] = Reached()
    """SessionEmployee, `Employee`, part of the record."""
    rights: ClassVar[Part[SessionRights | None]] = Part(one)
    """SessionRights, `Rights`, part of the record."""


class SessionEmployeeFields(LinkedRecord, frozen=True):
    """SessionEmployee. Source: docs: Session."""

    ENTITY: ClassVar[str] = "SessionEmployee"
    first_name: str = field(name="firstName", default="")
    """`firstName`."""
    has_pin: bool | None = field(name="hasPin", default=None)
    """`hasPin`."""
    is_checked_in: bool | None = field(name="isCheckedIn", default=None)
    """`isCheckedIn`."""
    last_name: str = field(name="lastName", default="")
    """`lastName`."""
    single_shop: bool | None = field(name="singleShop", default=None)
    """`singleShop`."""
    _checked_in_at: Time | None = field(name="checkedInAt", default=None)
    checked_in_at = Part(in_utc)
    """`checkedInAt`: UTC; carries the shop's UTC offset."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""


class SessionRights(Record, frozen=True):
    """SessionRights. Source: docs: Session."""

    ENTITY: ClassVar[str] = "SessionRights"
    admin: bool | None = field(name="admin", default=None)
    """`admin`."""
    admin_employees: bool | None = field(name="admin_employees", default=None)
    """`admin_employees`."""
    admin_inventory: bool | None = field(name="admin_inventory", default=None)
    """`admin_inventory`."""
    admin_purchases: bool | None = field(name="admin_purchases", default=None)
    """`admin_purchases`."""
    admin_shops: bool | None = field(name="admin_shops", default=None)
    """`admin_shops`."""
    admin_void_sale: bool | None = field(name="admin_void_sale", default=None)
    """`admin_void_sale`."""
    all_read: bool | None = field(name="all_read", default=None)
    """`all_read`."""
    allow_login: bool | None = field(name="allow_login", default=None)
    """`allow_login`."""
    categories: bool | None = field(name="categories", default=None)
    """`categories`."""
    customers: bool | None = field(name="customers", default=None)
    """`customers`."""
    customers_credit_limit: bool | None = field(name="customers_credit_limit", default=None)
    """`customers_credit_limit`."""
    customers_read: bool | None = field(name="customers_read", default=None)
    """`customers_read`."""
    ecom: bool | None = field(name="ecom", default=None)
    """`ecom`."""
    inventory_base: bool | None = field(name="inventory_base", default=None)
    """`inventory_base`."""
    inventory_counts: bool | None = field(name="inventory_counts", default=None)
    """`inventory_counts`."""
    inventory_import: bool | None = field(name="inventory_import", default=None)
    """`inventory_import`."""
    inventory_read: bool | None = field(name="inventory_read", default=None)
    """`inventory_read`."""
    manufacturers: bool | None = field(name="manufacturers", default=None)
    """`manufacturers`."""
    product_cost: bool | None = field(name="product_cost", default=None)
    """`product_cost`."""
    product_edit: bool | None = field(name="product_edit", default=None)
    """`product_edit`."""
    purchase_orders: bool | None = field(name="purchase_orders", default=None)
    """`purchase_orders`."""
    register: bool | None = field(name="register", default=None)
    """`register`."""
    register_catalogs: bool | None = field(name="register_catalogs", default=None)
    """`register_catalogs`."""
    register_close: bool | None = field(name="register_close", default=None)
    """`register_close`."""
    register_layaway: bool | None = field(name="register_layaway", default=None)
    """`register_layaway`."""
    register_line_discount: bool | None = field(name="register_line_discount", default=None)
    """`register_line_discount`."""
    register_open: bool | None = field(name="register_open", default=None)
    """`register_open`."""
    register_price: bool | None = field(name="register_price", default=None)
    """`register_price`."""
    register_read: bool | None = field(name="register_read", default=None)
    """`register_read`."""
    register_refund: bool | None = field(name="register_refund", default=None)
    """`register_refund`."""
    register_transaction_discount: bool | None = field(name="register_transaction_discount", default=None)
    """`register_transaction_discount`."""
    register_withdraw: bool | None = field(name="register_withdraw", default=None)
    """`register_withdraw`."""
    reports: bool | None = field(name="reports", default=None)
    """`reports`."""
    special_orders: bool | None = field(name="special_orders", default=None)
    """`special_orders`."""
    tags: bool | None = field(name="tags", default=None)
    """`tags`."""
    transfers: bool | None = field(name="transfers", default=None)
    """`transfers`."""
    vendor_returns: bool | None = field(name="vendor_returns", default=None)
    """`vendor_returns`."""
    vendors: bool | None = field(name="vendors", default=None)
    """`vendors`."""
    vr_reasons: bool | None = field(name="vr_reasons", default=None)
    """`vr_reasons`."""
    workbench: bool | None = field(name="workbench", default=None)
    """`workbench`."""


class Locale(Record, frozen=True):
    """Locale. Source: docs: Locale."""

    ENTITY: ClassVar[str] = "Locale"
    cash_rounding_precision: Numeric | None = field(name="cashRoundingPrecision", default=None)
    """`cashRoundingPrecision`."""
    country: str = field(name="country", default="")
    """`country`."""
    country_code: str = field(name="countryCode", default="")
    """`countryCode`."""
    currency_code: str = field(name="currencyCode", default="")
    """`currencyCode`."""
    currency_precision: Numeric | None = field(name="currencyPrecision", default=None)
    """`currencyPrecision`."""
    currency_symbol: str = field(name="currencySymbol", default="")
    """`currencySymbol`."""
    date_format: str = field(name="dateFormat", default="")
    """`dateFormat`."""
    datetime_format: str = field(name="datetimeFormat", default="")
    """`datetimeFormat`."""
    include_tax_on_labels: bool | None = field(name="includeTaxOnLabels", default=None)
    """`includeTaxOnLabels`."""
    language_tag: str = field(name="languageTag", default="")
    """`languageTag`."""
    name: str = field(name="name", default="")
    """`name`."""
    states: str = field(name="states", default="")
    """`states`."""
    tax_name1: str = field(name="taxName1", default="")
    """`taxName1`."""
    tax_name2: str = field(name="taxName2", default="")
    """`taxName2`."""
    _currency_denominations: Rows[CurrencyDenominationBox, CurrencyDenomination] = field(
        name="CurrencyDenominations", default=UNSET
    )
    currency_denominations: ClassVar[Part[list[CurrencyDenomination]]] = Part(many)
    """List of CurrencyDenomination, `CurrencyDenominations`, part of the record."""


class CurrencyDenomination(Record, frozen=True):
    """CurrencyDenomination. Source: docs: Locale."""

    ENTITY: ClassVar[str] = "CurrencyDenomination"
    name: str = field(name="name", default="")
    """`name`."""
    significant: bool | None = field(name="significant", default=None)
    """`significant`."""
    value: Numeric | None = field(name="value", default=None)
    """`value`."""


class Option(Record, frozen=True):
    """Option. Source: docs: Option."""

    ENTITY: ClassVar[str] = "Option"
    name: str = field(name="name", default="")
    """`name`."""
    value: str = field(name="value", default="")
    """`value`."""


class IndustryFields(Identified, LinkedRecord, frozen=True):
    """Industry. Source: docs: Industry."""

    ENTITY: ClassVar[str] = "Industry"
    ID: ClassVar[str] = "industry_id"
    industry_id: int = field(name="industryID", default=0)
    """`industryID`."""
    catalog_industry_id: int | None = field(name="catalogIndustryID", default=None)
    """`catalogIndustryID`."""
    enabled: bool | None = field(name="enabled", default=None)
    """`enabled`."""
    name: str = field(name="name", default="")
    """`name`."""

    def _updates(self, **changes: Unpack[IndustryChanges]) -> None: ...


class ShopFields(Identified, LinkedRecord, frozen=True):
    """Shop. Source: docs: Shop."""

    ENTITY: ClassVar[str] = "Shop"
    ID: ClassVar[str] = "shop_id"
    shop_id: int = field(name="shopID", default=0)
    """`shopID`."""
    name: str = field(name="name", default="")
    """`name`."""
    service_rate: Numeric | None = field(name="serviceRate", default=None)
    """`serviceRate`."""
    time_zone: str = field(name="timeZone", default="")
    """`timeZone`."""
    tax_labor: bool | None = field(name="taxLabor", default=None)
    """`taxLabor`."""
    label_title: str = field(name="labelTitle", default="")
    """`labelTitle`: one of No Title, Shop Name, Website, Phone, Custom."""
    label_msrp: bool | None = field(name="labelMsrp", default=None)
    """`labelMsrp`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    company_registration_number: str = field(name="companyRegistrationNumber", default="")
    """`companyRegistrationNumber`."""
    vat_number: str = field(name="vatNumber", default="")
    """`vatNumber`."""
    gateway_config_id: str = field(name="gatewayConfigID", default="")
    """`gatewayConfigID`: a UUID in one sample, a number or empty in others."""
    network_health_tool: bool | None = field(name="networkHealthTool", default=None)
    """`networkHealthTool`: only while nested."""
    zebra_browser_print: bool | None = field(name="zebraBrowserPrint", default=None)
    """`zebraBrowserPrint`."""
    _contact_id: int | None = field(name="contactID", default=None)
    contact_id = Key()
    """`contactID`: id of Contact, None for 0."""
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    tax_category_id = Key()
    """`taxCategoryID`: id of TaxCategory, None for 0."""
    _receipt_setup_id: int | None = field(name="receiptSetupID", default=None)
    receipt_setup_id = Key()
    """`receiptSetupID`: id of ReceiptSetup, None for 0."""
    _vendor_id: int | None = field(name="vendorID", default=None)
    vendor_id = Key()
    """`vendorID`: id of Vendor, None for 0; only while nested."""
    _cc_gateway_id: int | None = field(name="ccGatewayID", default=None)
    cc_gateway_id = Key()
    """`ccGatewayID`: id of CCGateway, None for 0."""
    _price_level_id: int | None = field(name="priceLevelID", default=None)
    price_level_id = Key()
    """`priceLevelID`: id of PriceLevel, None for 0."""
    cc_gateway: ClassVar[Reached[CCGateway | None, Lazy[AsyncCCGateway | None]]] = Reached()
    """CCGateway, relation `CCGateway`."""
    contact: ClassVar[Reached[Contact | None, Lazy[Contact | None]]] = Reached()
    """Contact, relation `Contact`."""
    price_level: ClassVar[Reached[PriceLevel | None, Lazy[AsyncPriceLevel | None]]] = Reached()
    """PriceLevel, by `priceLevelID`."""
    receipt_setup: ClassVar[Reached[ReceiptSetup | None, Lazy[ReceiptSetup | None]]] = Reached()
    """ReceiptSetup, relation `ReceiptSetup`."""
    registers: ClassVar[Reached[Registers, AsyncRegisters]] = Reached(many=True)
    """List of Register, relation `Registers`."""
    shelf_locations: ClassVar[Reached[list[ShelfLocation], Lazy[list[ShelfLocation]]]] = Reached(many=True)
    """List of ShelfLocation, relation `ShelfLocations`."""
    tax_category: ClassVar[Reached[TaxCategory | None, Lazy[AsyncTaxCategory | None]]] = Reached()
    """TaxCategory, by `taxCategoryID`."""
    vendor: ClassVar[Reached[Vendor | None, Lazy[AsyncVendor | None]]] = Reached()
    """Vendor, by `vendorID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[ShopChanges]) -> None: ...


class ShelfLocation(Record, frozen=True):
    """ShelfLocation: named by Shop only; no fields given anywhere. Source: docs: Shop."""

    ENTITY: ClassVar[str] = "ShelfLocation"


class ReceiptSetup(Identified, frozen=True):
    """ReceiptSetup. Source: docs: Shop."""

    ENTITY: ClassVar[str] = "ReceiptSetup"
    ID: ClassVar[str] = "receipt_setup_id"
    receipt_setup_id: int = field(name="receiptSetupID", default=0)
    """`receiptSetupID`."""
    creditcard_agree: str = field(name="creditcardAgree", default="")
    """`creditcardAgree`."""
    general_msg: str = field(name="generalMsg", default="")
    """`generalMsg`."""
    has_logo: bool | None = field(name="hasLogo", default=None)
    """`hasLogo`."""
    header: str = field(name="header", default="")
    """`header`."""
    logo: str = field(name="logo", default="")
    """`logo`."""
    logo_height: int | None = field(name="logoHeight", default=None)
    """`logoHeight`."""
    logo_width: int | None = field(name="logoWidth", default=None)
    """`logoWidth`."""
    workorder_agree: str = field(name="workorderAgree", default="")
    """`workorderAgree`."""


class CCGatewayFields(Identified, LinkedRecord, frozen=True):
    """CCGateway. Source: docs: Shop."""

    ENTITY: ClassVar[str] = "CCGateway"
    ID: ClassVar[str] = "cc_gateway_id"
    cc_gateway_id: int = field(name="ccGatewayID", default=0)
    """`ccGatewayID`."""
    account_num: str = field(name="accountNum", default="")
    """`accountNum`."""
    allow_credits: bool | None = field(name="allowCredits", default=None)
    """`allowCredits`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    device_type: int | None = field(name="deviceType", default=None)
    """`deviceType`."""
    enabled: bool | None = field(name="enabled", default=None)
    """`enabled`."""
    gateway: str = field(name="gateway", default="")
    """`gateway`."""
    hash_value: str = field(name="hashValue", default="")
    """`hashValue`."""
    login: str = field(name="login", default="")
    """`login`."""
    market_type: str = field(name="marketType", default="")
    """`marketType`."""
    name: str = field(name="name", default="")
    """`name`."""
    other_credentials1: str = field(name="otherCredentials1", default="")
    """`otherCredentials1`."""
    other_credentials2: str = field(name="otherCredentials2", default="")
    """`otherCredentials2`."""
    terminal_num: str = field(name="terminalNum", default="")
    """`terminalNum`."""
    test_mode: bool | None = field(name="testMode", default=None)
    """`testMode`."""
    trans_key: str = field(name="transKey", default="")
    """`transKey`."""
    _american_payment_type_id: int | None = field(name="americanPaymentTypeID", default=None)
    american_payment_type_id = Key()
    """`americanPaymentTypeID`: id of PaymentType, None for 0."""
    _debit_payment_type_id: int | None = field(name="debitPaymentTypeID", default=None)
    debit_payment_type_id = Key()
    """`debitPaymentTypeID`: id of PaymentType, None for 0."""
    _discover_payment_type_id: int | None = field(name="discoverPaymentTypeID", default=None)
    discover_payment_type_id = Key()
    """`discoverPaymentTypeID`: id of PaymentType, None for 0."""
    _master_payment_type_id: int | None = field(name="masterPaymentTypeID", default=None)
    master_payment_type_id = Key()
    """`masterPaymentTypeID`: id of PaymentType, None for 0."""
    _visa_payment_type_id: int | None = field(name="visaPaymentTypeID", default=None)
    visa_payment_type_id = Key()
    """`visaPaymentTypeID`: id of PaymentType, None for 0."""
    american_payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `americanPaymentTypeID`."""
    debit_payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `debitPaymentTypeID`."""
    discover_payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `discoverPaymentTypeID`."""
    master_payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `masterPaymentTypeID`."""
    visa_payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `visaPaymentTypeID`."""


class EmployeeFields(Identified, LinkedRecord, frozen=True):
    """Employee. Source: docs: Employee."""

    ENTITY: ClassVar[str] = "Employee"
    ID: ClassVar[str] = "employee_id"
    employee_id: int = field(name="employeeID", default=0)
    """`employeeID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    first_name: str = field(name="firstName", default="")
    """`firstName`."""
    last_name: str = field(name="lastName", default="")
    """`lastName`."""
    lock_out: bool | None = field(name="lockOut", default=None)
    """`lockOut`."""
    system_user_id: int | None = field(name="systemUserID", default=None)
    """`systemUserID`: only while nested."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC; newer than the documentation; its type is assumed."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _clock_in_employee_hours_id: int | None = field(name="clockInEmployeeHoursID", default=None)
    clock_in_employee_hours_id = Key()
    """`clockInEmployeeHoursID`: id of EmployeeHours, None for 0."""
    _contact_id: int | None = field(name="contactID", default=None)
    contact_id = Key()
    """`contactID`: id of Contact, None for 0."""
    _employee_role_id: int | None = field(name="employeeRoleID", default=None)
    employee_role_id = Key()
    """`employeeRoleID`: id of EmployeeRole, None for 0."""
    _last_register_id: int | None = field(name="lastRegisterID", default=None)
    last_register_id = Key()
    """`lastRegisterID`: id of Register, None for 0."""
    _last_sale_id: int | None = field(name="lastSaleID", default=None)
    last_sale_id = Key()
    """`lastSaleID`: id of Sale, None for 0."""
    _last_shop_id: int | None = field(name="lastShopID", default=None)
    last_shop_id = Key()
    """`lastShopID`: id of Shop, None for 0."""
    _limit_to_shop_id: int | None = field(name="limitToShopID", default=None)
    limit_to_shop_id = Key()
    """`limitToShopID`: id of Shop, None for 0."""
    contact: ClassVar[Reached[Contact | None, Lazy[Contact | None]]] = Reached()
    """Contact, relation `Contact`."""
    employee_rights: ClassVar[Reached[list[EmployeeRight], Lazy[list[EmployeeRight]]]] = Reached(many=True)
    """List of EmployeeRight, relation `EmployeeRights`."""
    employee_role: ClassVar[Reached[EmployeeRole | None, Lazy[EmployeeRole | None]]] = Reached()
    """EmployeeRole, relation `EmployeeRole`."""
    register: ClassVar[Reached[Register | None, AsyncRegister | None]] = Reached()
    """Register, `Register`, part of the record; only in display templates."""
    clock_in_employee_hours: ClassVar[Reached[EmployeeHours | None, Lazy[AsyncEmployeeHours | None]]] = Reached()
    """EmployeeHours, by `clockInEmployeeHoursID`."""
    last_register: ClassVar[Reached[Register | None, Lazy[AsyncRegister | None]]] = Reached()
    """Register, by `lastRegisterID`."""
    last_sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `lastSaleID`."""
    last_shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `lastShopID`."""
    limit_to_shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `limitToShopID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[EmployeeChanges]) -> None: ...


class EmployeeRight(Identified, frozen=True):
    """EmployeeRight. Source: docs: Employee."""

    ENTITY: ClassVar[str] = "EmployeeRight"
    ID: ClassVar[str] = "employee_right_id"
    employee_right_id: int = field(name="employeeRightID", default=0)
    """`employeeRightID`."""
    name: str = field(name="name", default="")
    """`name`."""


class EmployeeRole(Identified, frozen=True):
    """EmployeeRole. Source: docs: Employee."""

    ENTITY: ClassVar[str] = "EmployeeRole"
    ID: ClassVar[str] = "employee_role_id"
    employee_role_id: int = field(name="employeeRoleID", default=0)
    """`employeeRoleID`."""
    name: str = field(name="name", default="")
    """`name`."""
    _employee_rights: Rows[EmployeeRightBox, EmployeeRight] = field(name="EmployeeRights", default=UNSET)
    employee_rights: ClassVar[Part[list[EmployeeRight]]] = Part(many)
    """List of EmployeeRight, `EmployeeRights`, part of the record."""


class EmployeeHoursFields(Identified, LinkedRecord, frozen=True):
    """EmployeeHours. Source: docs: EmployeeHours."""

    ENTITY: ClassVar[str] = "EmployeeHours"
    ID: ClassVar[str] = "employee_hours_id"
    employee_hours_id: int = field(name="employeeHoursID", default=0)
    """`employeeHoursID`."""
    check_in: Time | None = field(name="checkIn", default=None)
    """`checkIn`: UTC."""
    check_out: Time | None = field(name="checkOut", default=None)
    """`checkOut`: UTC."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""

    def _updates(self, **changes: Unpack[EmployeeHoursChanges]) -> None: ...


class Session(SessionFields, Linked, frozen=True):
    """Session. Source: docs: Session."""

    _employee: One[SessionEmployee] = field(name="Employee", default=UNSET)
    _rights: One[SessionRights] = field(name="Rights", default=UNSET)


class SessionEmployee(SessionEmployeeFields, Linked, frozen=True):
    """SessionEmployee. Source: docs: Session."""


class Industry(IndustryFields, Linked, Reloadable[Never], Changeable, frozen=True):
    """Industry. Source: docs: Industry."""


class Shop(ShopFields, Linked, Reloadable[ShopRelation], Changeable, frozen=True):
    """Shop. Source: docs: Shop."""

    _cc_gateway: One[CCGateway] = field(name="CCGateway", default=UNSET)
    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _price_level: One[PriceLevel] = field(name="PriceLevel", default=UNSET)
    _receipt_setup: One[ReceiptSetup] = field(name="ReceiptSetup", default=UNSET)
    _registers: Rows[RegisterBox, Register] = field(name="Registers", default=UNSET)
    _shelf_locations: Rows[ShelfLocationBox, ShelfLocation] = field(name="ShelfLocations", default=UNSET)
    _tax_category: One[TaxCategory] = field(name="TaxCategory", default=UNSET)


class CCGateway(CCGatewayFields, Linked, frozen=True):
    """CCGateway. Source: docs: Shop."""


class Employee(EmployeeFields, Linked, Reloadable[EmployeeRelation], Changeable, Archivable, frozen=True):
    """Employee. Source: docs: Employee."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _employee_rights: Rows[EmployeeRightBox, EmployeeRight] = field(name="EmployeeRights", default=UNSET)
    _employee_role: One[EmployeeRole] = field(name="EmployeeRole", default=UNSET)
    _register: One[Register] = field(name="Register", default=UNSET)


class EmployeeHours(EmployeeHoursFields, Linked, Reloadable[Never], Changeable, Deletable, frozen=True):
    """EmployeeHours. Source: docs: EmployeeHours."""


class CurrencyDenominationBox(Box):
    items: CurrencyDenomination | list[CurrencyDenomination] | Empty | None = field(
        name="CurrencyDenomination", default=None
    )


class ShelfLocationBox(Box):
    items: ShelfLocation | list[ShelfLocation] | Empty | None = field(name="ShelfLocation", default=None)


class EmployeeRightBox(Box):
    items: EmployeeRight | list[EmployeeRight] | Empty | None = field(name="EmployeeRight", default=None)


class AsyncSession(SessionFields, AsyncLinked, frozen=True):
    """Session of an `AsyncClient`. Source: docs: Session."""

    _employee: One[AsyncSessionEmployee] = field(name="Employee", default=UNSET)
    _rights: One[SessionRights] = field(name="Rights", default=UNSET)


class AsyncSessionEmployee(SessionEmployeeFields, AsyncLinked, frozen=True):
    """SessionEmployee of an `AsyncClient`. Source: docs: Session."""


class AsyncIndustry(IndustryFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, frozen=True):
    """Industry of an `AsyncClient`. Source: docs: Industry."""


class AsyncShop(ShopFields, AsyncLinked, AsyncReloadable[ShopRelation], AsyncChangeable, frozen=True):
    """Shop of an `AsyncClient`. Source: docs: Shop."""

    _cc_gateway: One[AsyncCCGateway] = field(name="CCGateway", default=UNSET)
    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _price_level: One[AsyncPriceLevel] = field(name="PriceLevel", default=UNSET)
    _receipt_setup: One[ReceiptSetup] = field(name="ReceiptSetup", default=UNSET)
    _registers: Rows[AsyncRegisterBox, AsyncRegister] = field(name="Registers", default=UNSET)
    _shelf_locations: Rows[ShelfLocationBox, ShelfLocation] = field(name="ShelfLocations", default=UNSET)
    _tax_category: One[AsyncTaxCategory] = field(name="TaxCategory", default=UNSET)


class AsyncCCGateway(CCGatewayFields, AsyncLinked, frozen=True):
    """CCGateway of an `AsyncClient`. Source: docs: Shop."""


class AsyncEmployee(
    EmployeeFields, AsyncLinked, AsyncReloadable[EmployeeRelation], AsyncChangeable, AsyncArchivable, frozen=True
):
    """Employee of an `AsyncClient`. Source: docs: Employee."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _employee_rights: Rows[EmployeeRightBox, EmployeeRight] = field(name="EmployeeRights", default=UNSET)
    _employee_role: One[EmployeeRole] = field(name="EmployeeRole", default=UNSET)
    _register: One[AsyncRegister] = field(name="Register", default=UNSET)


class AsyncEmployeeHours(
    EmployeeHoursFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncDeletable, frozen=True
):
    """EmployeeHours of an `AsyncClient`. Source: docs: EmployeeHours."""


class AccountsShape:
    """What Account takes. Source: docs: Account."""

    ENDPOINT = "Account"
    _row: AccountRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[AccountsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[AccountsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[AccountsQuery],
    ) -> None: ...
    def _changes(self, **changes: Unpack[AccountChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[AccountChanges]) -> None: ...


class Accounts(AccountsShape, Listed[AccountDetails], Found[AccountDetails], Updated[AccountDetails]):
    """Account records."""

    RECORD = AccountDetails


class AsyncAccounts(
    AccountsShape, AsyncListed[AccountDetails], AsyncFound[AccountDetails], AsyncUpdated[AccountDetails]
):
    """Account records of an `AsyncClient`."""

    RECORD = AccountDetails


class EmployeesShape:
    """What Employee takes. Source: docs: Employee."""

    ENDPOINT = "Employee"
    _row: EmployeeRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[EmployeesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[EmployeesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[EmployeesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[EmployeesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[EmployeesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[EmployeeChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[EmployeeChanges]) -> None: ...


class Employees(
    EmployeesShape,
    Scanned[Employee],
    Related[Employee, EmployeeRelation],
    Created[Employee],
    Updated[Employee],
    Archived[Employee],
):
    """Employee records."""

    RECORD = Employee


class AsyncEmployees(
    EmployeesShape,
    AsyncScanned[AsyncEmployee],
    AsyncRelated[AsyncEmployee, EmployeeRelation],
    AsyncCreated[AsyncEmployee],
    AsyncUpdated[AsyncEmployee],
    AsyncArchived[AsyncEmployee],
):
    """Employee records of an `AsyncClient`."""

    RECORD = AsyncEmployee


class EmployeeHoursRecordsShape:
    """What EmployeeHours takes. Source: docs: EmployeeHours."""

    ENDPOINT = "EmployeeHours"
    _row: EmployeeHoursChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[EmployeeHoursRecordsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[EmployeeHoursRecordsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[EmployeeHoursRecordsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[EmployeeHoursRecordsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[EmployeeHoursRecordsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[EmployeeHoursChanges]) -> None: ...
    def _updates(self, **changes: Unpack[EmployeeHoursChanges]) -> None: ...


class EmployeeHoursRecords(
    EmployeeHoursRecordsShape,
    Scanned[EmployeeHours],
    Found[EmployeeHours],
    Created[EmployeeHours],
    Updated[EmployeeHours],
    Deleted[EmployeeHours],
):
    """EmployeeHours records."""

    RECORD = EmployeeHours


class AsyncEmployeeHoursRecords(
    EmployeeHoursRecordsShape,
    AsyncScanned[AsyncEmployeeHours],
    AsyncFound[AsyncEmployeeHours],
    AsyncCreated[AsyncEmployeeHours],
    AsyncUpdated[AsyncEmployeeHours],
    AsyncDeleted[AsyncEmployeeHours],
):
    """EmployeeHours records of an `AsyncClient`."""

    RECORD = AsyncEmployeeHours


class IndustriesShape:
    """What Industry takes. Source: docs: Industry."""

    ENDPOINT = "Industry"
    _row: IndustryChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[IndustriesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[IndustriesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[IndustriesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[IndustriesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[IndustriesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[IndustryChanges]) -> None: ...
    def _updates(self, **changes: Unpack[IndustryChanges]) -> None: ...


class Industries(IndustriesShape, Scanned[Industry], Found[Industry], Updated[Industry]):
    """Industry records."""

    RECORD = Industry


class AsyncIndustries(
    IndustriesShape, AsyncScanned[AsyncIndustry], AsyncFound[AsyncIndustry], AsyncUpdated[AsyncIndustry]
):
    """Industry records of an `AsyncClient`."""

    RECORD = AsyncIndustry


class LocalesShape:
    """What Locale takes. Source: docs: Locale."""

    ENDPOINT = "Locale"

    def _filters(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[LocalesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[LocalesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[LocalesQuery],
    ) -> None: ...


class Locales(LocalesShape, Listed[Locale]):
    """Locale records."""

    RECORD = Locale


class AsyncLocales(LocalesShape, AsyncListed[Locale]):
    """Locale records of an `AsyncClient`."""

    RECORD = Locale


class OptionsShape:
    """What Option takes. Source: docs: Option."""

    ENDPOINT = "Option"

    def _filters(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OptionsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[OptionsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OptionsQuery],
    ) -> None: ...


class Options(OptionsShape, Listed[Option]):
    """Option records."""

    RECORD = Option


class AsyncOptions(OptionsShape, AsyncListed[Option]):
    """Option records of an `AsyncClient`."""

    RECORD = Option


class ShopsShape:
    """What Shop takes. Source: docs: Shop."""

    ENDPOINT = "Shop"
    _row: ShopRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[ShopsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShopsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ShopsQuery]) -> None: ...
    def _paged(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[ShopsQuery]
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ShopsQuery]) -> None: ...
    def _changes(self, **changes: Unpack[ShopChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[ShopChanges]) -> None: ...


class Shops(ShopsShape, Scanned[Shop], Related[Shop, ShopRelation], Created[Shop], Updated[Shop]):
    """Shop records."""

    RECORD = Shop


class AsyncShops(
    ShopsShape,
    AsyncScanned[AsyncShop],
    AsyncRelated[AsyncShop, ShopRelation],
    AsyncCreated[AsyncShop],
    AsyncUpdated[AsyncShop],
):
    """Shop records of an `AsyncClient`."""

    RECORD = AsyncShop
