"""
Resources: account.employees, account.employee_hours, account.industries, account.options, account.shops.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

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
from lightspeed_pos.records.company import (
    AccountDetails,
    AsyncEmployee,
    AsyncEmployeeHours,
    AsyncIndustry,
    AsyncShop,
    Employee,
    EmployeeHours,
    Industry,
    Locale,
    Option,
    Shop,
)

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.customers import ContactChanges
    from lightspeed_pos.resources.items import PriceLevelChanges
    from lightspeed_pos.resources.registers import RegisterChanges
    from lightspeed_pos.resources.sales import TaxCategoryChanges


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
    load_relations: Relations
    archived: Archived
    sort: Literal["employee_id", "-employee_id", "time_stamp", "-time_stamp"]
    employee_id: IntegerFilter
    first_name: TextFilter
    last_name: TextFilter
    lock_out: bool
    system_user_id: IntegerFilter
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
    load_relations: Relations
    archived: Archived
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


class Accounts(Collection[AccountDetails]):
    """Account records. Source: docs: Account."""

    ENDPOINT = "Account"
    RECORD = AccountDetails

    def all(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> list[AccountDetails]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[AccountsQuery]
    ) -> Generator[AccountDetails, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> AccountDetails | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[AccountsQuery],
    ) -> Generator[Page[AccountDetails], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> AccountDetails:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def update(self, key: int, **changes: Unpack[AccountChanges]) -> AccountDetails:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    @property
    def bulk_update(self) -> BulkWrites[AccountChanges, AccountDetails]:
        """Change many records; each row names its account_id. See `BulkWrites`."""
        return self._bulk("update")


class Employees(Collection[Employee]):
    """Employee records. Source: docs: Employee."""

    ENDPOINT = "Employee"
    RECORD = Employee

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[EmployeesQuery]) -> list[Employee]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[EmployeesQuery]
    ) -> Iterator[Employee]:
        """Stream the records that match in the order of employeeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[EmployeesQuery]
    ) -> Generator[Employee, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[EmployeesQuery]) -> Employee | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[EmployeesQuery],
    ) -> Generator[Page[Employee], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[EmployeesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[EmployeesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[EmployeesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Employee:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[EmployeeChanges]) -> Employee:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[EmployeeChanges]) -> Employee:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> Employee:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> Employee:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[EmployeeChanges, Employee]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[EmployeeChanges, Employee]:
        """Change many records; each row names its employee_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, Employee]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class EmployeeHoursRecords(Collection[EmployeeHours]):
    """EmployeeHours records. Source: docs: EmployeeHours."""

    ENDPOINT = "EmployeeHours"
    RECORD = EmployeeHours

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[EmployeeHoursRecordsQuery]
    ) -> list[EmployeeHours]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[EmployeeHoursRecordsQuery]
    ) -> Iterator[EmployeeHours]:
        """Stream the records that match in the order of employeeHoursID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[EmployeeHoursRecordsQuery]
    ) -> Generator[EmployeeHours, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[EmployeeHoursRecordsQuery]) -> EmployeeHours | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[EmployeeHoursRecordsQuery],
    ) -> Generator[Page[EmployeeHours], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[EmployeeHoursRecordsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[EmployeeHoursRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[EmployeeHoursRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> EmployeeHours:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[EmployeeHoursChanges]) -> EmployeeHours:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[EmployeeHoursChanges]) -> EmployeeHours:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> EmployeeHours:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[EmployeeHoursChanges, EmployeeHours]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[EmployeeHoursChanges, EmployeeHours]:
        """Change many records; each row names its employee_hours_id. See `BulkWrites`."""
        return self._bulk("update")


class Industries(Collection[Industry]):
    """Industry records. Source: docs: Industry."""

    ENDPOINT = "Industry"
    RECORD = Industry

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[IndustriesQuery]) -> list[Industry]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[IndustriesQuery]
    ) -> Iterator[Industry]:
        """Stream the records that match in the order of industryID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[IndustriesQuery]
    ) -> Generator[Industry, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[IndustriesQuery]) -> Industry | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[IndustriesQuery],
    ) -> Generator[Page[Industry], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[IndustriesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[IndustriesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[IndustriesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Industry:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def update(self, key: int, **changes: Unpack[IndustryChanges]) -> Industry:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    @property
    def bulk_update(self) -> BulkWrites[IndustryChanges, Industry]:
        """Change many records; each row names its industry_id. See `BulkWrites`."""
        return self._bulk("update")


class Locales(Collection[Locale]):
    """Locale records. Source: docs: Locale."""

    ENDPOINT = "Locale"
    RECORD = Locale

    def all(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> list[Locale]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[LocalesQuery]) -> Generator[Locale, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> Locale | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[LocalesQuery],
    ) -> Generator[Page[Locale], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class Options(Collection[Option]):
    """Option records. Source: docs: Option."""

    ENDPOINT = "Option"
    RECORD = Option

    def all(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> list[Option]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OptionsQuery]) -> Generator[Option, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> Option | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OptionsQuery],
    ) -> Generator[Page[Option], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class Shops(Collection[Shop]):
    """Shop records. Source: docs: Shop."""

    ENDPOINT = "Shop"
    RECORD = Shop

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ShopsQuery]) -> list[Shop]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ShopsQuery]) -> Iterator[Shop]:
        """Stream the records that match in the order of shopID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShopsQuery]) -> Generator[Shop, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ShopsQuery]) -> Shop | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[ShopsQuery]
    ) -> Generator[Page[Shop], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ShopsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ShopsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ShopsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Shop:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[ShopChanges]) -> Shop:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[ShopChanges]) -> Shop:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    @property
    def bulk_create(self) -> BulkWrites[ShopChanges, Shop]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[ShopChanges, Shop]:
        """Change many records; each row names its shop_id. See `BulkWrites`."""
        return self._bulk("update")


class AsyncAccounts(AsyncCollection[AccountDetails]):
    """Account records. Source: docs: Account."""

    ENDPOINT = "Account"
    RECORD = AccountDetails

    async def all(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> list[AccountDetails]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[AccountsQuery]) -> Stream[AccountDetails]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> AccountDetails | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[AccountsQuery],
    ) -> Stream[Page[AccountDetails]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[AccountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AccountDetails:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def update(self, key: int, **changes: Unpack[AccountChanges]) -> AccountDetails:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    @property
    def bulk_update(self) -> AsyncBulkWrites[AccountChanges, AccountDetails]:
        """Change many records; each row names its account_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncEmployees(AsyncCollection[AsyncEmployee]):
    """Employee records. Source: docs: Employee."""

    ENDPOINT = "Employee"
    RECORD = AsyncEmployee

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[EmployeesQuery]
    ) -> list[AsyncEmployee]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[EmployeesQuery]
    ) -> AsyncIterator[AsyncEmployee]:
        """Stream the records that match in the order of employeeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[EmployeesQuery]) -> Stream[AsyncEmployee]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[EmployeesQuery]) -> AsyncEmployee | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[EmployeesQuery],
    ) -> Stream[Page[AsyncEmployee]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[EmployeesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[EmployeesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[EmployeesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncEmployee:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[EmployeeChanges]) -> AsyncEmployee:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[EmployeeChanges]) -> AsyncEmployee:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncEmployee:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncEmployee:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[EmployeeChanges, AsyncEmployee]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[EmployeeChanges, AsyncEmployee]:
        """Change many records; each row names its employee_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncEmployee]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncEmployeeHoursRecords(AsyncCollection[AsyncEmployeeHours]):
    """EmployeeHours records. Source: docs: EmployeeHours."""

    ENDPOINT = "EmployeeHours"
    RECORD = AsyncEmployeeHours

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[EmployeeHoursRecordsQuery]
    ) -> list[AsyncEmployeeHours]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[EmployeeHoursRecordsQuery]
    ) -> AsyncIterator[AsyncEmployeeHours]:
        """Stream the records that match in the order of employeeHoursID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[EmployeeHoursRecordsQuery]
    ) -> Stream[AsyncEmployeeHours]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[EmployeeHoursRecordsQuery]) -> AsyncEmployeeHours | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[EmployeeHoursRecordsQuery],
    ) -> Stream[Page[AsyncEmployeeHours]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[EmployeeHoursRecordsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[EmployeeHoursRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[EmployeeHoursRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncEmployeeHours:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[EmployeeHoursChanges]) -> AsyncEmployeeHours:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[EmployeeHoursChanges]) -> AsyncEmployeeHours:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncEmployeeHours:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[EmployeeHoursChanges, AsyncEmployeeHours]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[EmployeeHoursChanges, AsyncEmployeeHours]:
        """Change many records; each row names its employee_hours_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncIndustries(AsyncCollection[AsyncIndustry]):
    """Industry records. Source: docs: Industry."""

    ENDPOINT = "Industry"
    RECORD = AsyncIndustry

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[IndustriesQuery]
    ) -> list[AsyncIndustry]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[IndustriesQuery]
    ) -> AsyncIterator[AsyncIndustry]:
        """Stream the records that match in the order of industryID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[IndustriesQuery]) -> Stream[AsyncIndustry]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[IndustriesQuery]) -> AsyncIndustry | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[IndustriesQuery],
    ) -> Stream[Page[AsyncIndustry]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[IndustriesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[IndustriesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[IndustriesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncIndustry:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def update(self, key: int, **changes: Unpack[IndustryChanges]) -> AsyncIndustry:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    @property
    def bulk_update(self) -> AsyncBulkWrites[IndustryChanges, AsyncIndustry]:
        """Change many records; each row names its industry_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncLocales(AsyncCollection[Locale]):
    """Locale records. Source: docs: Locale."""

    ENDPOINT = "Locale"
    RECORD = Locale

    async def all(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> list[Locale]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[LocalesQuery]) -> Stream[Locale]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> Locale | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[LocalesQuery],
    ) -> Stream[Page[Locale]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[LocalesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class AsyncOptions(AsyncCollection[Option]):
    """Option records. Source: docs: Option."""

    ENDPOINT = "Option"
    RECORD = Option

    async def all(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> list[Option]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OptionsQuery]) -> Stream[Option]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> Option | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OptionsQuery],
    ) -> Stream[Page[Option]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OptionsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class AsyncShops(AsyncCollection[AsyncShop]):
    """Shop records. Source: docs: Shop."""

    ENDPOINT = "Shop"
    RECORD = AsyncShop

    async def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ShopsQuery]) -> list[AsyncShop]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ShopsQuery]
    ) -> AsyncIterator[AsyncShop]:
        """Stream the records that match in the order of shopID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ShopsQuery]) -> Stream[AsyncShop]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ShopsQuery]) -> AsyncShop | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[ShopsQuery]
    ) -> Stream[Page[AsyncShop]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ShopsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ShopsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ShopsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncShop:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[ShopChanges]) -> AsyncShop:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[ShopChanges]) -> AsyncShop:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    @property
    def bulk_create(self) -> AsyncBulkWrites[ShopChanges, AsyncShop]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[ShopChanges, AsyncShop]:
        """Change many records; each row names its shop_id. See `AsyncBulkWrites`."""
        return self._bulk("update")
