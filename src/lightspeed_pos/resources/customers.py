"""
Resources: account.credit_accounts, account.customers, account.customer_custom_fields, account.customer_types.

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
from lightspeed_pos.records.customers import (
    AsyncCreditAccount,
    AsyncCustomer,
    AsyncCustomerType,
    CreditAccount,
    Customer,
    CustomerType,
)
from lightspeed_pos.records.items import AsyncCustomField, AsyncCustomFieldChoice, CustomField, CustomFieldChoice

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.items import (
        CustomFieldChanges,
        CustomFieldChoiceChanges,
        CustomFieldValueChanges,
        NoteChanges,
    )
    from lightspeed_pos.resources.sales import DiscountChanges, SalePaymentChanges, TaxCategoryChanges


class CreditAccountsQuery(TypedDict, total=False):
    """What a listing of CreditAccount takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    archived: Archived
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
    load_relations: Relations
    archived: Archived
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
    archived: Archived
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
    load_relations: Relations
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


class CreditAccounts(Collection[CreditAccount]):
    """CreditAccount records. Source: docs: CreditAccount."""

    ENDPOINT = "CreditAccount"
    RECORD = CreditAccount

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CreditAccountsQuery]
    ) -> list[CreditAccount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CreditAccountsQuery]
    ) -> Iterator[CreditAccount]:
        """Stream the records that match in the order of creditAccountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CreditAccountsQuery]
    ) -> Generator[CreditAccount, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[CreditAccountsQuery]) -> CreditAccount | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CreditAccountsQuery],
    ) -> Generator[Page[CreditAccount], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CreditAccountsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[CreditAccountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CreditAccountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> CreditAccount:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[CreditAccountChanges]) -> CreditAccount:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[CreditAccountChanges]) -> CreditAccount:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> CreditAccount:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> CreditAccount:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[CreditAccountChanges, CreditAccount]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[CreditAccountChanges, CreditAccount]:
        """Change many records; each row names its credit_account_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, CreditAccount]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class Customers(Collection[Customer]):
    """Customer records. Source: docs: Customer."""

    ENDPOINT = "Customer"
    RECORD = Customer

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CustomersQuery]) -> list[Customer]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CustomersQuery]
    ) -> Iterator[Customer]:
        """Stream the records that match in the order of customerID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomersQuery]
    ) -> Generator[Customer, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[CustomersQuery]) -> Customer | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomersQuery],
    ) -> Generator[Page[Customer], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CustomersQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[CustomersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CustomersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Customer:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[CustomerChanges]) -> Customer:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[CustomerChanges]) -> Customer:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> Customer:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> Customer:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[CustomerChanges, Customer]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[CustomerChanges, Customer]:
        """Change many records; each row names its customer_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, Customer]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")

    def anonymize(self, key: int) -> Customer:
        """Anonymize the record with this id: archives and anonymizes."""
        return self._perform("anonymize", key)


class CustomerCustomFields(Collection[CustomField]):
    """Customer CustomField records. Source: docs: Customer CustomField."""

    ENDPOINT = "Customer CustomField"
    RECORD = CustomField

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CustomerCustomFieldsQuery]
    ) -> list[CustomField]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CustomerCustomFieldsQuery]
    ) -> Iterator[CustomField]:
        """Stream the records that match in the order of customFieldID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomerCustomFieldsQuery]
    ) -> Generator[CustomField, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldsQuery]) -> CustomField | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomerCustomFieldsQuery],
    ) -> Generator[Page[CustomField], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldsQuery]) -> Decimal:
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


class CustomerCustomFieldChoices(Collection[CustomFieldChoice]):
    """Customer CustomField CustomFieldChoice records below a customField. Source: docs: Customer CustomField CustomFieldChoice."""

    ENDPOINT = "Customer CustomField CustomFieldChoice"
    RECORD = CustomFieldChoice

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CustomerCustomFieldChoicesQuery]
    ) -> list[CustomFieldChoice]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CustomerCustomFieldChoicesQuery]
    ) -> Iterator[CustomFieldChoice]:
        """Stream the records that match in the order of customFieldChoiceID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomerCustomFieldChoicesQuery]
    ) -> Generator[CustomFieldChoice, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldChoicesQuery]) -> CustomFieldChoice | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomerCustomFieldChoicesQuery],
    ) -> Generator[Page[CustomFieldChoice], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldChoicesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldChoicesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldChoicesQuery]) -> Decimal:
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


class CustomerTypes(Collection[CustomerType]):
    """CustomerType records. Source: docs: CustomerType."""

    ENDPOINT = "CustomerType"
    RECORD = CustomerType

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CustomerTypesQuery]
    ) -> list[CustomerType]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CustomerTypesQuery]
    ) -> Iterator[CustomerType]:
        """Stream the records that match in the order of customerTypeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomerTypesQuery]
    ) -> Generator[CustomerType, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[CustomerTypesQuery]) -> CustomerType | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomerTypesQuery],
    ) -> Generator[Page[CustomerType], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CustomerTypesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[CustomerTypesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CustomerTypesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> CustomerType:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[CustomerTypeChanges]) -> CustomerType:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[CustomerTypeChanges]) -> CustomerType:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> CustomerType:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[CustomerTypeChanges, CustomerType]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[CustomerTypeChanges, CustomerType]:
        """Change many records; each row names its customer_type_id. See `BulkWrites`."""
        return self._bulk("update")


class AsyncCreditAccounts(AsyncCollection[AsyncCreditAccount]):
    """CreditAccount records. Source: docs: CreditAccount."""

    ENDPOINT = "CreditAccount"
    RECORD = AsyncCreditAccount

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CreditAccountsQuery]
    ) -> list[AsyncCreditAccount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CreditAccountsQuery]
    ) -> AsyncIterator[AsyncCreditAccount]:
        """Stream the records that match in the order of creditAccountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CreditAccountsQuery]
    ) -> Stream[AsyncCreditAccount]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[CreditAccountsQuery]) -> AsyncCreditAccount | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CreditAccountsQuery],
    ) -> Stream[Page[AsyncCreditAccount]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CreditAccountsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[CreditAccountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CreditAccountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncCreditAccount:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[CreditAccountChanges]) -> AsyncCreditAccount:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[CreditAccountChanges]) -> AsyncCreditAccount:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncCreditAccount:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncCreditAccount:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[CreditAccountChanges, AsyncCreditAccount]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[CreditAccountChanges, AsyncCreditAccount]:
        """Change many records; each row names its credit_account_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncCreditAccount]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncCustomers(AsyncCollection[AsyncCustomer]):
    """Customer records. Source: docs: Customer."""

    ENDPOINT = "Customer"
    RECORD = AsyncCustomer

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CustomersQuery]
    ) -> list[AsyncCustomer]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CustomersQuery]
    ) -> AsyncIterator[AsyncCustomer]:
        """Stream the records that match in the order of customerID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomersQuery]) -> Stream[AsyncCustomer]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[CustomersQuery]) -> AsyncCustomer | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomersQuery],
    ) -> Stream[Page[AsyncCustomer]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CustomersQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[CustomersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CustomersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncCustomer:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[CustomerChanges]) -> AsyncCustomer:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[CustomerChanges]) -> AsyncCustomer:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncCustomer:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncCustomer:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[CustomerChanges, AsyncCustomer]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[CustomerChanges, AsyncCustomer]:
        """Change many records; each row names its customer_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncCustomer]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")

    async def anonymize(self, key: int) -> AsyncCustomer:
        """Anonymize the record with this id: archives and anonymizes."""
        return await self._perform("anonymize", key)


class AsyncCustomerCustomFields(AsyncCollection[AsyncCustomField]):
    """Customer CustomField records. Source: docs: Customer CustomField."""

    ENDPOINT = "Customer CustomField"
    RECORD = AsyncCustomField

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CustomerCustomFieldsQuery]
    ) -> list[AsyncCustomField]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CustomerCustomFieldsQuery]
    ) -> AsyncIterator[AsyncCustomField]:
        """Stream the records that match in the order of customFieldID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomerCustomFieldsQuery]
    ) -> Stream[AsyncCustomField]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldsQuery]) -> AsyncCustomField | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomerCustomFieldsQuery],
    ) -> Stream[Page[AsyncCustomField]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldsQuery]) -> Decimal:
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


class AsyncCustomerCustomFieldChoices(AsyncCollection[AsyncCustomFieldChoice]):
    """Customer CustomField CustomFieldChoice records below a customField. Source: docs: Customer CustomField CustomFieldChoice."""

    ENDPOINT = "Customer CustomField CustomFieldChoice"
    RECORD = AsyncCustomFieldChoice

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CustomerCustomFieldChoicesQuery]
    ) -> list[AsyncCustomFieldChoice]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CustomerCustomFieldChoicesQuery]
    ) -> AsyncIterator[AsyncCustomFieldChoice]:
        """Stream the records that match in the order of customFieldChoiceID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomerCustomFieldChoicesQuery]
    ) -> Stream[AsyncCustomFieldChoice]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(
        self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldChoicesQuery]
    ) -> AsyncCustomFieldChoice | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomerCustomFieldChoicesQuery],
    ) -> Stream[Page[AsyncCustomFieldChoice]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldChoicesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldChoicesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CustomerCustomFieldChoicesQuery]) -> Decimal:
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


class AsyncCustomerTypes(AsyncCollection[AsyncCustomerType]):
    """CustomerType records. Source: docs: CustomerType."""

    ENDPOINT = "CustomerType"
    RECORD = AsyncCustomerType

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CustomerTypesQuery]
    ) -> list[AsyncCustomerType]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CustomerTypesQuery]
    ) -> AsyncIterator[AsyncCustomerType]:
        """Stream the records that match in the order of customerTypeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CustomerTypesQuery]) -> Stream[AsyncCustomerType]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[CustomerTypesQuery]) -> AsyncCustomerType | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CustomerTypesQuery],
    ) -> Stream[Page[AsyncCustomerType]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CustomerTypesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[CustomerTypesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CustomerTypesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncCustomerType:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[CustomerTypeChanges]) -> AsyncCustomerType:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[CustomerTypeChanges]) -> AsyncCustomerType:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncCustomerType:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[CustomerTypeChanges, AsyncCustomerType]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[CustomerTypeChanges, AsyncCustomerType]:
        """Change many records; each row names its customer_type_id. See `AsyncBulkWrites`."""
        return self._bulk("update")
