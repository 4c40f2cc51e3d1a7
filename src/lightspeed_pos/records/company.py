"""
Records: Account, Currency, Session, SessionEmployee and their like.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Unpack

from msgspec import UNSET, UnsetType, field

from lightspeed_pos.model.record import (
    Anything,
    Box,
    Empty,
    Lazy,
    LinkedRecord,
    One,
    Record,
    Time,
    many,
    one,
)

if TYPE_CHECKING:
    from lightspeed_pos.model.types import Relations
    from lightspeed_pos.records.customers import Contact
    from lightspeed_pos.records.items import AsyncPriceLevel, PriceLevel
    from lightspeed_pos.records.purchasing import AsyncVendor, PurchasingCurrency, PurchasingCurrencyBox, Vendor
    from lightspeed_pos.records.registers import AsyncRegister, AsyncRegisterBox, Register, RegisterBox
    from lightspeed_pos.records.sales import (
        AsyncPaymentType,
        AsyncSale,
        AsyncTaxCategory,
        PaymentType,
        Sale,
        TaxCategory,
    )
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.company import (
        EmployeeChanges,
        EmployeeHoursChanges,
        IndustryChanges,
        ShopChanges,
    )
    from lightspeed_pos.resources.registers import AsyncRegisters, Registers


class AccountDetails(Record, frozen=True):
    """Account: 9 fields. Source: docs: Account."""

    ENTITY: ClassVar[str] = "Account"
    ID: ClassVar[str] = "account_id"
    account_id: int = field(name="accountID", default=0)
    name: str = field(name="name", default="")
    employee_count: int | None = field(name="employeeCount", default=None)
    employee_limit: int | None = field(name="employeeLimit", default=None)
    status: str = field(name="status", default="")
    unique_subscription_identifier: str = field(name="uniqueSubscriptionIdentifier", default="")
    link: Anything = field(name="link", default=None)
    _default_currency: One[Currency] = field(name="defaultCurrency", default=UNSET)
    _purchasing_currencies: PurchasingCurrencyBox | list[PurchasingCurrency] | Empty | UnsetType | None = field(
        name="purchasingCurrencies", default=UNSET
    )

    @property
    def id(self) -> int:
        """The `accountID`."""
        return self.account_id

    @property
    def default_currency(self) -> Currency | None:
        """`defaultCurrency`, part of the record."""
        found: Currency | None = one(self._default_currency)
        return found

    @property
    def purchasing_currencies(self) -> list[PurchasingCurrency]:
        """`purchasingCurrencies`, part of the record."""
        found: list[PurchasingCurrency] = many(self._purchasing_currencies)
        return found


class Currency(Record, frozen=True):
    """Currency: 2 fields. Source: docs: Account."""

    ENTITY: ClassVar[str] = "Currency"
    code: str = field(name="code", default="")
    symbol: str = field(name="symbol", default="")


class SessionFields(LinkedRecord, frozen=True):
    """Session: 11 fields. Source: docs: Session."""

    ENTITY: ClassVar[str] = "Session"
    session_id: str = field(name="sessionID", default="")
    ecom_url: str = field(name="ecomUrl", default="")
    session_cookie: str = field(name="sessionCookie", default="")
    shop_count: int | None = field(name="shopCount", default=None)
    system_api_client_id: int | None = field(name="systemAPIClientID", default=None)
    system_api_key_id: int | None = field(name="systemAPIKeyID", default=None)
    system_user_id: int | None = field(name="systemUserID", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _system_customer_id: int | None = field(name="systemCustomerID", default=None)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def system_customer_id(self) -> int | None:
        """`systemCustomerID`, the id of a record of Account; None for 0."""
        return self._system_customer_id or None


class SessionEmployeeFields(LinkedRecord, frozen=True):
    """SessionEmployee: 7 fields. Source: docs: Session."""

    ENTITY: ClassVar[str] = "SessionEmployee"
    first_name: str = field(name="firstName", default="")
    has_pin: bool | None = field(name="hasPin", default=None)
    is_checked_in: bool | None = field(name="isCheckedIn", default=None)
    last_name: str = field(name="lastName", default="")
    single_shop: bool | None = field(name="singleShop", default=None)
    _checked_in_at: Time | None = field(name="checkedInAt", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)

    @property
    def checked_in_at(self) -> datetime | None:
        """`checkedInAt` (carries the shop's UTC offset)."""
        return self._checked_in_at and self._checked_in_at.astimezone(UTC)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None


class SessionRights(Record, frozen=True):
    """SessionRights: 40 fields. Source: docs: Session."""

    ENTITY: ClassVar[str] = "SessionRights"
    admin: bool | None = field(name="admin", default=None)
    admin_employees: bool | None = field(name="admin_employees", default=None)
    admin_inventory: bool | None = field(name="admin_inventory", default=None)
    admin_purchases: bool | None = field(name="admin_purchases", default=None)
    admin_shops: bool | None = field(name="admin_shops", default=None)
    admin_void_sale: bool | None = field(name="admin_void_sale", default=None)
    all_read: bool | None = field(name="all_read", default=None)
    allow_login: bool | None = field(name="allow_login", default=None)
    categories: bool | None = field(name="categories", default=None)
    customers: bool | None = field(name="customers", default=None)
    customers_credit_limit: bool | None = field(name="customers_credit_limit", default=None)
    customers_read: bool | None = field(name="customers_read", default=None)
    ecom: bool | None = field(name="ecom", default=None)
    inventory_base: bool | None = field(name="inventory_base", default=None)
    inventory_counts: bool | None = field(name="inventory_counts", default=None)
    inventory_import: bool | None = field(name="inventory_import", default=None)
    inventory_read: bool | None = field(name="inventory_read", default=None)
    manufacturers: bool | None = field(name="manufacturers", default=None)
    product_cost: bool | None = field(name="product_cost", default=None)
    product_edit: bool | None = field(name="product_edit", default=None)
    purchase_orders: bool | None = field(name="purchase_orders", default=None)
    register: bool | None = field(name="register", default=None)
    register_catalogs: bool | None = field(name="register_catalogs", default=None)
    register_close: bool | None = field(name="register_close", default=None)
    register_layaway: bool | None = field(name="register_layaway", default=None)
    register_line_discount: bool | None = field(name="register_line_discount", default=None)
    register_open: bool | None = field(name="register_open", default=None)
    register_price: bool | None = field(name="register_price", default=None)
    register_read: bool | None = field(name="register_read", default=None)
    register_refund: bool | None = field(name="register_refund", default=None)
    register_transaction_discount: bool | None = field(name="register_transaction_discount", default=None)
    register_withdraw: bool | None = field(name="register_withdraw", default=None)
    reports: bool | None = field(name="reports", default=None)
    special_orders: bool | None = field(name="special_orders", default=None)
    tags: bool | None = field(name="tags", default=None)
    transfers: bool | None = field(name="transfers", default=None)
    vendor_returns: bool | None = field(name="vendor_returns", default=None)
    vendors: bool | None = field(name="vendors", default=None)
    vr_reasons: bool | None = field(name="vr_reasons", default=None)
    workbench: bool | None = field(name="workbench", default=None)


class Locale(Record, frozen=True):
    """Locale: 15 fields. Source: docs: Locale."""

    ENTITY: ClassVar[str] = "Locale"
    cash_rounding_precision: Decimal | None = field(name="cashRoundingPrecision", default=None)
    country: str = field(name="country", default="")
    country_code: str = field(name="countryCode", default="")
    currency_code: str = field(name="currencyCode", default="")
    currency_precision: Decimal | None = field(name="currencyPrecision", default=None)
    currency_symbol: str = field(name="currencySymbol", default="")
    date_format: str = field(name="dateFormat", default="")
    datetime_format: str = field(name="datetimeFormat", default="")
    include_tax_on_labels: bool | None = field(name="includeTaxOnLabels", default=None)
    language_tag: str = field(name="languageTag", default="")
    name: str = field(name="name", default="")
    states: str = field(name="states", default="")
    tax_name1: str = field(name="taxName1", default="")
    tax_name2: str = field(name="taxName2", default="")
    _currency_denominations: CurrencyDenominationBox | list[CurrencyDenomination] | Empty | UnsetType | None = field(
        name="CurrencyDenominations", default=UNSET
    )

    @property
    def currency_denominations(self) -> list[CurrencyDenomination]:
        """`CurrencyDenominations`, part of the record."""
        found: list[CurrencyDenomination] = many(self._currency_denominations)
        return found


class CurrencyDenomination(Record, frozen=True):
    """CurrencyDenomination: 3 fields. Source: docs: Locale."""

    ENTITY: ClassVar[str] = "CurrencyDenomination"
    name: str = field(name="name", default="")
    significant: bool | None = field(name="significant", default=None)
    value: Decimal | None = field(name="value", default=None)


class Option(Record, frozen=True):
    """Option: 2 fields. Source: docs: Option."""

    ENTITY: ClassVar[str] = "Option"
    name: str = field(name="name", default="")
    value: str = field(name="value", default="")


class IndustryFields(LinkedRecord, frozen=True):
    """Industry: 4 fields. Source: docs: Industry."""

    ENTITY: ClassVar[str] = "Industry"
    ID: ClassVar[str] = "industry_id"
    industry_id: int = field(name="industryID", default=0)
    catalog_industry_id: int | None = field(name="catalogIndustryID", default=None)
    enabled: bool | None = field(name="enabled", default=None)
    name: str = field(name="name", default="")

    @property
    def id(self) -> int:
        """The `industryID`."""
        return self.industry_id


class ShopFields(LinkedRecord, frozen=True):
    """Shop: 27 fields. Source: docs: Shop."""

    ENTITY: ClassVar[str] = "Shop"
    ID: ClassVar[str] = "shop_id"
    shop_id: int = field(name="shopID", default=0)
    name: str = field(name="name", default="")
    service_rate: Decimal | None = field(name="serviceRate", default=None)
    time_zone: str = field(name="timeZone", default="")
    tax_labor: bool | None = field(name="taxLabor", default=None)
    label_title: str = field(name="labelTitle", default="")
    label_msrp: bool | None = field(name="labelMsrp", default=None)
    archived: bool | None = field(name="archived", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    company_registration_number: str = field(name="companyRegistrationNumber", default="")
    vat_number: str = field(name="vatNumber", default="")
    gateway_config_id: str = field(name="gatewayConfigID", default="")
    network_health_tool: bool | None = field(name="networkHealthTool", default=None)
    zebra_browser_print: bool | None = field(name="zebraBrowserPrint", default=None)
    _contact_id: int | None = field(name="contactID", default=None)
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    _receipt_setup_id: int | None = field(name="receiptSetupID", default=None)
    _vendor_id: int | None = field(name="vendorID", default=None)
    _cc_gateway_id: int | None = field(name="ccGatewayID", default=None)
    _price_level_id: int | None = field(name="priceLevelID", default=None)

    @property
    def contact_id(self) -> int | None:
        """`contactID`, the id of a record of Contact; None for 0."""
        return self._contact_id or None

    @property
    def tax_category_id(self) -> int | None:
        """`taxCategoryID`, the id of a record of TaxCategory; None for 0."""
        return self._tax_category_id or None

    @property
    def receipt_setup_id(self) -> int | None:
        """`receiptSetupID`, the id of a record of ReceiptSetup; None for 0."""
        return self._receipt_setup_id or None

    @property
    def vendor_id(self) -> int | None:
        """`vendorID`, the id of a record of Vendor; None for 0."""
        return self._vendor_id or None

    @property
    def cc_gateway_id(self) -> int | None:
        """`ccGatewayID`, the id of a record of CCGateway; None for 0."""
        return self._cc_gateway_id or None

    @property
    def price_level_id(self) -> int | None:
        """`priceLevelID`, the id of a record of PriceLevel; None for 0."""
        return self._price_level_id or None

    @property
    def id(self) -> int:
        """The `shopID`."""
        return self.shop_id


class ShelfLocation(Record, frozen=True):
    """ShelfLocation: 0 fields. Source: docs: Shop."""

    ENTITY: ClassVar[str] = "ShelfLocation"


class ReceiptSetup(Record, frozen=True):
    """ReceiptSetup: 9 fields. Source: docs: Shop."""

    ENTITY: ClassVar[str] = "ReceiptSetup"
    ID: ClassVar[str] = "receipt_setup_id"
    receipt_setup_id: int = field(name="receiptSetupID", default=0)
    creditcard_agree: str = field(name="creditcardAgree", default="")
    general_msg: str = field(name="generalMsg", default="")
    has_logo: bool | None = field(name="hasLogo", default=None)
    header: str = field(name="header", default="")
    logo: str = field(name="logo", default="")
    logo_height: int | None = field(name="logoHeight", default=None)
    logo_width: int | None = field(name="logoWidth", default=None)
    workorder_agree: str = field(name="workorderAgree", default="")

    @property
    def id(self) -> int:
        """The `receiptSetupID`."""
        return self.receipt_setup_id


class CCGatewayFields(LinkedRecord, frozen=True):
    """CCGateway: 21 fields. Source: docs: Shop."""

    ENTITY: ClassVar[str] = "CCGateway"
    ID: ClassVar[str] = "cc_gateway_id"
    cc_gateway_id: int = field(name="ccGatewayID", default=0)
    account_num: str = field(name="accountNum", default="")
    allow_credits: bool | None = field(name="allowCredits", default=None)
    archived: bool | None = field(name="archived", default=None)
    device_type: int | None = field(name="deviceType", default=None)
    enabled: bool | None = field(name="enabled", default=None)
    gateway: str = field(name="gateway", default="")
    hash_value: str = field(name="hashValue", default="")
    login: str = field(name="login", default="")
    market_type: str = field(name="marketType", default="")
    name: str = field(name="name", default="")
    other_credentials1: str = field(name="otherCredentials1", default="")
    other_credentials2: str = field(name="otherCredentials2", default="")
    terminal_num: str = field(name="terminalNum", default="")
    test_mode: bool | None = field(name="testMode", default=None)
    trans_key: str = field(name="transKey", default="")
    _american_payment_type_id: int | None = field(name="americanPaymentTypeID", default=None)
    _debit_payment_type_id: int | None = field(name="debitPaymentTypeID", default=None)
    _discover_payment_type_id: int | None = field(name="discoverPaymentTypeID", default=None)
    _master_payment_type_id: int | None = field(name="masterPaymentTypeID", default=None)
    _visa_payment_type_id: int | None = field(name="visaPaymentTypeID", default=None)

    @property
    def american_payment_type_id(self) -> int | None:
        """`americanPaymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._american_payment_type_id or None

    @property
    def debit_payment_type_id(self) -> int | None:
        """`debitPaymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._debit_payment_type_id or None

    @property
    def discover_payment_type_id(self) -> int | None:
        """`discoverPaymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._discover_payment_type_id or None

    @property
    def master_payment_type_id(self) -> int | None:
        """`masterPaymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._master_payment_type_id or None

    @property
    def visa_payment_type_id(self) -> int | None:
        """`visaPaymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._visa_payment_type_id or None

    @property
    def id(self) -> int:
        """The `ccGatewayID`."""
        return self.cc_gateway_id


class EmployeeFields(LinkedRecord, frozen=True):
    """Employee: 19 fields. Source: docs: Employee."""

    ENTITY: ClassVar[str] = "Employee"
    ID: ClassVar[str] = "employee_id"
    employee_id: int = field(name="employeeID", default=0)
    archived: bool | None = field(name="archived", default=None)
    first_name: str = field(name="firstName", default="")
    last_name: str = field(name="lastName", default="")
    lock_out: bool | None = field(name="lockOut", default=None)
    system_user_id: int | None = field(name="systemUserID", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _clock_in_employee_hours_id: int | None = field(name="clockInEmployeeHoursID", default=None)
    _contact_id: int | None = field(name="contactID", default=None)
    _employee_role_id: int | None = field(name="employeeRoleID", default=None)
    _last_register_id: int | None = field(name="lastRegisterID", default=None)
    _last_sale_id: int | None = field(name="lastSaleID", default=None)
    _last_shop_id: int | None = field(name="lastShopID", default=None)
    _limit_to_shop_id: int | None = field(name="limitToShopID", default=None)

    @property
    def clock_in_employee_hours_id(self) -> int | None:
        """`clockInEmployeeHoursID`, the id of a record of EmployeeHours; None for 0."""
        return self._clock_in_employee_hours_id or None

    @property
    def contact_id(self) -> int | None:
        """`contactID`, the id of a record of Contact; None for 0."""
        return self._contact_id or None

    @property
    def employee_role_id(self) -> int | None:
        """`employeeRoleID`, the id of a record of EmployeeRole; None for 0."""
        return self._employee_role_id or None

    @property
    def last_register_id(self) -> int | None:
        """`lastRegisterID`, the id of a record of Register; None for 0."""
        return self._last_register_id or None

    @property
    def last_sale_id(self) -> int | None:
        """`lastSaleID`, the id of a record of Sale; None for 0."""
        return self._last_sale_id or None

    @property
    def last_shop_id(self) -> int | None:
        """`lastShopID`, the id of a record of Shop; None for 0."""
        return self._last_shop_id or None

    @property
    def limit_to_shop_id(self) -> int | None:
        """`limitToShopID`, the id of a record of Shop; None for 0."""
        return self._limit_to_shop_id or None

    @property
    def id(self) -> int:
        """The `employeeID`."""
        return self.employee_id


class EmployeeRight(Record, frozen=True):
    """EmployeeRight: 2 fields. Source: docs: Employee."""

    ENTITY: ClassVar[str] = "EmployeeRight"
    ID: ClassVar[str] = "employee_right_id"
    employee_right_id: int = field(name="employeeRightID", default=0)
    name: str = field(name="name", default="")

    @property
    def id(self) -> int:
        """The `employeeRightID`."""
        return self.employee_right_id


class EmployeeRole(Record, frozen=True):
    """EmployeeRole: 3 fields. Source: docs: Employee."""

    ENTITY: ClassVar[str] = "EmployeeRole"
    ID: ClassVar[str] = "employee_role_id"
    employee_role_id: int = field(name="employeeRoleID", default=0)
    name: str = field(name="name", default="")
    _employee_rights: EmployeeRightBox | list[EmployeeRight] | Empty | UnsetType | None = field(
        name="EmployeeRights", default=UNSET
    )

    @property
    def id(self) -> int:
        """The `employeeRoleID`."""
        return self.employee_role_id

    @property
    def employee_rights(self) -> list[EmployeeRight]:
        """`EmployeeRights`, part of the record."""
        found: list[EmployeeRight] = many(self._employee_rights)
        return found


class EmployeeHoursFields(LinkedRecord, frozen=True):
    """EmployeeHours: 5 fields. Source: docs: EmployeeHours."""

    ENTITY: ClassVar[str] = "EmployeeHours"
    ID: ClassVar[str] = "employee_hours_id"
    employee_hours_id: int = field(name="employeeHoursID", default=0)
    check_in: Time | None = field(name="checkIn", default=None)
    check_out: Time | None = field(name="checkOut", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def id(self) -> int:
        """The `employeeHoursID`."""
        return self.employee_hours_id


class Session(SessionFields, frozen=True):
    """Session: 11 fields. Source: docs: Session."""

    _employee: One[SessionEmployee] = field(name="Employee", default=UNSET)
    _rights: One[SessionRights] = field(name="Rights", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def employee(self) -> SessionEmployee | None:
        """`Employee`, part of the record."""
        found: SessionEmployee | None = self._one("employee")
        return found

    @property
    def rights(self) -> SessionRights | None:
        """`Rights`, part of the record."""
        found: SessionRights | None = self._one("rights")
        return found


class SessionEmployee(SessionEmployeeFields, frozen=True):
    """SessionEmployee: 7 fields. Source: docs: Session."""

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


class Industry(IndustryFields, frozen=True):
    """Industry: 4 fields. Source: docs: Industry."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    def reload(self, load_relations: Relations = None) -> Industry:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Industry = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[IndustryChanges]) -> Industry:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Industry = self._owner().update(self, changes)
        return done


class Shop(ShopFields, frozen=True):
    """Shop: 27 fields. Source: docs: Shop."""

    _cc_gateway: One[CCGateway] = field(name="CCGateway", default=UNSET)
    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _price_level: One[PriceLevel] = field(name="PriceLevel", default=UNSET)
    _receipt_setup: One[ReceiptSetup] = field(name="ReceiptSetup", default=UNSET)
    _registers: RegisterBox | list[Register] | Empty | UnsetType | None = field(name="Registers", default=UNSET)
    _shelf_locations: ShelfLocationBox | list[ShelfLocation] | Empty | UnsetType | None = field(
        name="ShelfLocations", default=UNSET
    )
    _tax_category: One[TaxCategory] = field(name="TaxCategory", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def cc_gateway(self) -> CCGateway | None:
        """CCGateway, by load_relations `CCGateway`; loaded for all records of the page at once unless it came along."""
        found: CCGateway | None = self._one("cc_gateway")
        return found

    @property
    def contact(self) -> Contact | None:
        """Contact, by load_relations `Contact`; loaded for all records of the page at once unless it came along."""
        found: Contact | None = self._one("contact")
        return found

    @property
    def price_level(self) -> PriceLevel | None:
        """PriceLevel, by `priceLevelID`; loaded for all records of the page at once unless it came along."""
        found: PriceLevel | None = self._one("price_level")
        return found

    @property
    def receipt_setup(self) -> ReceiptSetup | None:
        """ReceiptSetup, by load_relations `ReceiptSetup`; loaded for all records of the page at once unless it came along."""
        found: ReceiptSetup | None = self._one("receipt_setup")
        return found

    @property
    def registers(self) -> Registers:
        """Register, by load_relations `Registers`; loaded for all records of the page at once unless it came along."""
        found: Registers = self._many("registers")
        return found

    @property
    def shelf_locations(self) -> list[ShelfLocation]:
        """ShelfLocation, by load_relations `ShelfLocations`; loaded for all records of the page at once unless it came along."""
        found: list[ShelfLocation] = self._many("shelf_locations")
        return found

    @property
    def tax_category(self) -> TaxCategory | None:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: TaxCategory | None = self._one("tax_category")
        return found

    @property
    def vendor(self) -> Vendor | None:
        """Vendor, by `vendorID`; loaded for all records of the page at once unless it came along."""
        found: Vendor | None = self._one("vendor")
        return found

    def reload(self, load_relations: Relations = None) -> Shop:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Shop = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[ShopChanges]) -> Shop:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Shop = self._owner().update(self, changes)
        return done


class CCGateway(CCGatewayFields, frozen=True):
    """CCGateway: 21 fields. Source: docs: Shop."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def american_payment_type(self) -> PaymentType | None:
        """PaymentType, by `americanPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("american_payment_type")
        return found

    @property
    def debit_payment_type(self) -> PaymentType | None:
        """PaymentType, by `debitPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("debit_payment_type")
        return found

    @property
    def discover_payment_type(self) -> PaymentType | None:
        """PaymentType, by `discoverPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("discover_payment_type")
        return found

    @property
    def master_payment_type(self) -> PaymentType | None:
        """PaymentType, by `masterPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("master_payment_type")
        return found

    @property
    def visa_payment_type(self) -> PaymentType | None:
        """PaymentType, by `visaPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("visa_payment_type")
        return found


class Employee(EmployeeFields, frozen=True):
    """Employee: 19 fields. Source: docs: Employee."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _employee_rights: EmployeeRightBox | list[EmployeeRight] | Empty | UnsetType | None = field(
        name="EmployeeRights", default=UNSET
    )
    _employee_role: One[EmployeeRole] = field(name="EmployeeRole", default=UNSET)
    _register: One[Register] = field(name="Register", default=UNSET)

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
    def employee_rights(self) -> list[EmployeeRight]:
        """EmployeeRight, by load_relations `EmployeeRights`; loaded for all records of the page at once unless it came along."""
        found: list[EmployeeRight] = self._many("employee_rights")
        return found

    @property
    def employee_role(self) -> EmployeeRole | None:
        """EmployeeRole, by load_relations `EmployeeRole`; loaded for all records of the page at once unless it came along."""
        found: EmployeeRole | None = self._one("employee_role")
        return found

    @property
    def register(self) -> Register | None:
        """`Register`, part of the record."""
        found: Register | None = self._one("register")
        return found

    @property
    def clock_in_employee_hours(self) -> EmployeeHours | None:
        """EmployeeHours, by `clockInEmployeeHoursID`; loaded for all records of the page at once unless it came along."""
        found: EmployeeHours | None = self._one("clock_in_employee_hours")
        return found

    @property
    def last_register(self) -> Register | None:
        """Register, by `lastRegisterID`; loaded for all records of the page at once unless it came along."""
        found: Register | None = self._one("last_register")
        return found

    @property
    def last_sale(self) -> Sale | None:
        """Sale, by `lastSaleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("last_sale")
        return found

    @property
    def last_shop(self) -> Shop | None:
        """Shop, by `lastShopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("last_shop")
        return found

    @property
    def limit_to_shop(self) -> Shop | None:
        """Shop, by `limitToShopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("limit_to_shop")
        return found

    def reload(self, load_relations: Relations = None) -> Employee:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Employee = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[EmployeeChanges]) -> Employee:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Employee = self._owner().update(self, changes)
        return done

    def archive(self) -> Employee:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: Employee = self._owner().destroy(self)
        return done

    def destroy(self) -> Employee:
        """The same as archive()."""
        done: Employee = self._owner().destroy(self)
        return done


class EmployeeHours(EmployeeHoursFields, frozen=True):
    """EmployeeHours: 5 fields. Source: docs: EmployeeHours."""

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
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    def reload(self, load_relations: Relations = None) -> EmployeeHours:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: EmployeeHours = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[EmployeeHoursChanges]) -> EmployeeHours:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: EmployeeHours = self._owner().update(self, changes)
        return done

    def destroy(self) -> EmployeeHours:
        """Delete it. Returns itself, as it was."""
        done: EmployeeHours = self._owner().destroy(self)
        return done


class CurrencyDenominationBox(Box):
    items: CurrencyDenomination | list[CurrencyDenomination] | Empty | None = field(
        name="CurrencyDenomination", default=None
    )


class ShelfLocationBox(Box):
    items: ShelfLocation | list[ShelfLocation] | Empty | None = field(name="ShelfLocation", default=None)


class EmployeeRightBox(Box):
    items: EmployeeRight | list[EmployeeRight] | Empty | None = field(name="EmployeeRight", default=None)


class AsyncSession(SessionFields, frozen=True):
    """Session: 11 fields. Source: docs: Session."""

    _employee: One[AsyncSessionEmployee] = field(name="Employee", default=UNSET)
    _rights: One[SessionRights] = field(name="Rights", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def employee(self) -> AsyncSessionEmployee | None:
        """`Employee`, part of the record."""
        found: AsyncSessionEmployee | None = self._one("employee")
        return found

    @property
    def rights(self) -> SessionRights | None:
        """`Rights`, part of the record."""
        found: SessionRights | None = self._one("rights")
        return found


class AsyncSessionEmployee(SessionEmployeeFields, frozen=True):
    """SessionEmployee: 7 fields. Source: docs: Session."""

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


class AsyncIndustry(IndustryFields, frozen=True):
    """Industry: 4 fields. Source: docs: Industry."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncIndustry:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncIndustry = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[IndustryChanges]) -> AsyncIndustry:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncIndustry = await self._owner().update(self, changes)
        return done


class AsyncShop(ShopFields, frozen=True):
    """Shop: 27 fields. Source: docs: Shop."""

    _cc_gateway: One[AsyncCCGateway] = field(name="CCGateway", default=UNSET)
    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _price_level: One[AsyncPriceLevel] = field(name="PriceLevel", default=UNSET)
    _receipt_setup: One[ReceiptSetup] = field(name="ReceiptSetup", default=UNSET)
    _registers: AsyncRegisterBox | list[AsyncRegister] | Empty | UnsetType | None = field(
        name="Registers", default=UNSET
    )
    _shelf_locations: ShelfLocationBox | list[ShelfLocation] | Empty | UnsetType | None = field(
        name="ShelfLocations", default=UNSET
    )
    _tax_category: One[AsyncTaxCategory] = field(name="TaxCategory", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def cc_gateway(self) -> Lazy[AsyncCCGateway | None]:
        """CCGateway, by load_relations `CCGateway`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCCGateway | None] = self._one("cc_gateway")
        return found

    @property
    def contact(self) -> Lazy[Contact | None]:
        """Contact, by load_relations `Contact`; loaded for all records of the page at once unless it came along."""
        found: Lazy[Contact | None] = self._one("contact")
        return found

    @property
    def price_level(self) -> Lazy[AsyncPriceLevel | None]:
        """PriceLevel, by `priceLevelID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPriceLevel | None] = self._one("price_level")
        return found

    @property
    def receipt_setup(self) -> Lazy[ReceiptSetup | None]:
        """ReceiptSetup, by load_relations `ReceiptSetup`; loaded for all records of the page at once unless it came along."""
        found: Lazy[ReceiptSetup | None] = self._one("receipt_setup")
        return found

    @property
    def registers(self) -> AsyncRegisters:
        """Register, by load_relations `Registers`; loaded for all records of the page at once unless it came along."""
        found: AsyncRegisters = self._many("registers")
        return found

    @property
    def shelf_locations(self) -> Lazy[list[ShelfLocation]]:
        """ShelfLocation, by load_relations `ShelfLocations`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[ShelfLocation]] = self._many("shelf_locations")
        return found

    @property
    def tax_category(self) -> Lazy[AsyncTaxCategory | None]:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxCategory | None] = self._one("tax_category")
        return found

    @property
    def vendor(self) -> Lazy[AsyncVendor | None]:
        """Vendor, by `vendorID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncVendor | None] = self._one("vendor")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncShop:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncShop = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[ShopChanges]) -> AsyncShop:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncShop = await self._owner().update(self, changes)
        return done


class AsyncCCGateway(CCGatewayFields, frozen=True):
    """CCGateway: 21 fields. Source: docs: Shop."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def american_payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `americanPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("american_payment_type")
        return found

    @property
    def debit_payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `debitPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("debit_payment_type")
        return found

    @property
    def discover_payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `discoverPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("discover_payment_type")
        return found

    @property
    def master_payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `masterPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("master_payment_type")
        return found

    @property
    def visa_payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `visaPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("visa_payment_type")
        return found


class AsyncEmployee(EmployeeFields, frozen=True):
    """Employee: 19 fields. Source: docs: Employee."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _employee_rights: EmployeeRightBox | list[EmployeeRight] | Empty | UnsetType | None = field(
        name="EmployeeRights", default=UNSET
    )
    _employee_role: One[EmployeeRole] = field(name="EmployeeRole", default=UNSET)
    _register: One[AsyncRegister] = field(name="Register", default=UNSET)

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
    def employee_rights(self) -> Lazy[list[EmployeeRight]]:
        """EmployeeRight, by load_relations `EmployeeRights`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[EmployeeRight]] = self._many("employee_rights")
        return found

    @property
    def employee_role(self) -> Lazy[EmployeeRole | None]:
        """EmployeeRole, by load_relations `EmployeeRole`; loaded for all records of the page at once unless it came along."""
        found: Lazy[EmployeeRole | None] = self._one("employee_role")
        return found

    @property
    def register(self) -> AsyncRegister | None:
        """`Register`, part of the record."""
        found: AsyncRegister | None = self._one("register")
        return found

    @property
    def clock_in_employee_hours(self) -> Lazy[AsyncEmployeeHours | None]:
        """EmployeeHours, by `clockInEmployeeHoursID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployeeHours | None] = self._one("clock_in_employee_hours")
        return found

    @property
    def last_register(self) -> Lazy[AsyncRegister | None]:
        """Register, by `lastRegisterID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncRegister | None] = self._one("last_register")
        return found

    @property
    def last_sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `lastSaleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("last_sale")
        return found

    @property
    def last_shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `lastShopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("last_shop")
        return found

    @property
    def limit_to_shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `limitToShopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("limit_to_shop")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncEmployee:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncEmployee = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[EmployeeChanges]) -> AsyncEmployee:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncEmployee = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncEmployee:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncEmployee = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncEmployee:
        """The same as archive()."""
        done: AsyncEmployee = await self._owner().destroy(self)
        return done


class AsyncEmployeeHours(EmployeeHoursFields, frozen=True):
    """EmployeeHours: 5 fields. Source: docs: EmployeeHours."""

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
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncEmployeeHours:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncEmployeeHours = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[EmployeeHoursChanges]) -> AsyncEmployeeHours:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncEmployeeHours = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncEmployeeHours:
        """Delete it. Returns itself, as it was."""
        done: AsyncEmployeeHours = await self._owner().destroy(self)
        return done
