"""
Records: Customer, CustomerMetadata, CustomerType, CreditAccount and their like.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

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
    many,
)

if TYPE_CHECKING:
    from lightspeed_pos.model.types import Relations
    from lightspeed_pos.records.company import AsyncEmployee, Employee
    from lightspeed_pos.records.items import CustomFieldValue, CustomFieldValueBox, Note
    from lightspeed_pos.records.sales import (
        AsyncDiscount,
        AsyncSaleLine,
        AsyncSaleLineBox,
        AsyncSalePayment,
        AsyncSalePaymentBox,
        AsyncTaxCategory,
        Discount,
        SaleLine,
        SaleLineBox,
        SalePayment,
        SalePaymentBox,
        TaxCategory,
    )
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.customers import (
        CreditAccountChanges,
        CustomerChanges,
        CustomerTypeChanges,
    )
    from lightspeed_pos.resources.sales import AsyncSalePayments, SalePayments


class CustomerFields(LinkedRecord, frozen=True):
    """Customer: 30 fields. Source: docs: Customer."""

    ENTITY: ClassVar[str] = "Customer"
    ID: ClassVar[str] = "customer_id"
    customer_id: int = field(name="customerID", default=0)
    archived: bool | None = field(name="archived", default=None)
    company: str = field(name="company", default="")
    company_registration_number: str = field(name="companyRegistrationNumber", default="")
    first_name: str = field(name="firstName", default="")
    last_name: str = field(name="lastName", default="")
    title: str = field(name="title", default="")
    vat_number: str = field(name="vatNumber", default="")
    create_time: Time | None = field(name="createTime", default=None)
    dob: Time | None = field(name="dob", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _contact_id: int | None = field(name="contactID", default=None)
    _credit_account_id: int | None = field(name="creditAccountID", default=None)
    _customer_type_id: int | None = field(name="customerTypeID", default=None)
    _discount_id: int | None = field(name="discountID", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _note_id: int | None = field(name="noteID", default=None)
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)

    @property
    def contact_id(self) -> int | None:
        """`contactID`, the id of a record of Contact; None for 0."""
        return self._contact_id or None

    @property
    def credit_account_id(self) -> int | None:
        """`creditAccountID`, the id of a record of CreditAccount; None for 0."""
        return self._credit_account_id or None

    @property
    def customer_type_id(self) -> int | None:
        """`customerTypeID`, the id of a record of CustomerType; None for 0."""
        return self._customer_type_id or None

    @property
    def discount_id(self) -> int | None:
        """`discountID`, the id of a record of Discount; None for 0."""
        return self._discount_id or None

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def note_id(self) -> int | None:
        """`noteID`, the id of a record of Note; None for 0."""
        return self._note_id or None

    @property
    def tax_category_id(self) -> int | None:
        """`taxCategoryID`, the id of a record of TaxCategory; None for 0."""
        return self._tax_category_id or None

    @property
    def id(self) -> int:
        """The `customerID`."""
        return self.customer_id


class CustomerMetadata(Record, frozen=True):
    """CustomerMetadata: 49 fields. Source: docs: DisplayTemplate Sale."""

    ENTITY: ClassVar[str] = "CustomerMetadata"
    all_discounts: Decimal | None = field(name="allDiscounts", default=None)
    get_amount_to_complete_all: Decimal | None = field(name="getAmountToCompleteAll", default=None)
    layaways_all_discounts: Decimal | None = field(name="layawaysAllDiscounts", default=None)
    layaways_line_discount: Decimal | None = field(name="layawaysLineDiscount", default=None)
    layaways_subtotal: Decimal | None = field(name="layawaysSubtotal", default=None)
    layaways_subtotal_no_discount: Decimal | None = field(name="layawaysSubtotalNoDiscount", default=None)
    layaways_tax: Decimal | None = field(name="layawaysTax", default=None)
    layaways_tax1: Decimal | None = field(name="layawaysTax1", default=None)
    layaways_tax2: Decimal | None = field(name="layawaysTax2", default=None)
    layaways_tax3: Decimal | None = field(name="layawaysTax3", default=None)
    layaways_tax4: Decimal | None = field(name="layawaysTax4", default=None)
    layaways_tax5: Decimal | None = field(name="layawaysTax5", default=None)
    layaways_tax_total: Decimal | None = field(name="layawaysTaxTotal", default=None)
    layaways_total: Decimal | None = field(name="layawaysTotal", default=None)
    line_discount: Decimal | None = field(name="lineDiscount", default=None)
    special_orders_all_discounts: Decimal | None = field(name="specialOrdersAllDiscounts", default=None)
    special_orders_line_discount: Decimal | None = field(name="specialOrdersLineDiscount", default=None)
    special_orders_subtotal: Decimal | None = field(name="specialOrdersSubtotal", default=None)
    special_orders_subtotal_no_discount: Decimal | None = field(name="specialOrdersSubtotalNoDiscount", default=None)
    special_orders_tax: Decimal | None = field(name="specialOrdersTax", default=None)
    special_orders_tax1: Decimal | None = field(name="specialOrdersTax1", default=None)
    special_orders_tax2: Decimal | None = field(name="specialOrdersTax2", default=None)
    special_orders_tax3: Decimal | None = field(name="specialOrdersTax3", default=None)
    special_orders_tax4: Decimal | None = field(name="specialOrdersTax4", default=None)
    special_orders_tax5: Decimal | None = field(name="specialOrdersTax5", default=None)
    special_orders_tax_total: Decimal | None = field(name="specialOrdersTaxTotal", default=None)
    special_orders_total: Decimal | None = field(name="specialOrdersTotal", default=None)
    subtotal: Decimal | None = field(name="subtotal", default=None)
    subtotal_no_discount: Decimal | None = field(name="subtotalNoDiscount", default=None)
    tax: Decimal | None = field(name="tax", default=None)
    tax1: Decimal | None = field(name="tax1", default=None)
    tax2: Decimal | None = field(name="tax2", default=None)
    tax3: Decimal | None = field(name="tax3", default=None)
    tax4: Decimal | None = field(name="tax4", default=None)
    tax5: Decimal | None = field(name="tax5", default=None)
    tax_total: Decimal | None = field(name="taxTotal", default=None)
    total: Decimal | None = field(name="total", default=None)
    workorders_all_discounts: Decimal | None = field(name="workordersAllDiscounts", default=None)
    workorders_line_discount: Decimal | None = field(name="workordersLineDiscount", default=None)
    workorders_subtotal: Decimal | None = field(name="workordersSubtotal", default=None)
    workorders_subtotal_no_discount: Decimal | None = field(name="workordersSubtotalNoDiscount", default=None)
    workorders_tax: Decimal | None = field(name="workordersTax", default=None)
    workorders_tax1: Decimal | None = field(name="workordersTax1", default=None)
    workorders_tax2: Decimal | None = field(name="workordersTax2", default=None)
    workorders_tax3: Decimal | None = field(name="workordersTax3", default=None)
    workorders_tax4: Decimal | None = field(name="workordersTax4", default=None)
    workorders_tax5: Decimal | None = field(name="workordersTax5", default=None)
    workorders_tax_total: Decimal | None = field(name="workordersTaxTotal", default=None)
    workorders_total: Decimal | None = field(name="workordersTotal", default=None)


class CustomerTypeFields(LinkedRecord, frozen=True):
    """CustomerType: 6 fields. Source: docs: CustomerType."""

    ENTITY: ClassVar[str] = "CustomerType"
    ID: ClassVar[str] = "customer_type_id"
    customer_type_id: int = field(name="customerTypeID", default=0)
    name: str = field(name="name", default="")
    _discount_id: int | None = field(name="discountID", default=None)
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)

    @property
    def discount_id(self) -> int | None:
        """`discountID`, the id of a record of Discount; None for 0."""
        return self._discount_id or None

    @property
    def tax_category_id(self) -> int | None:
        """`taxCategoryID`, the id of a record of TaxCategory; None for 0."""
        return self._tax_category_id or None

    @property
    def id(self) -> int:
        """The `customerTypeID`."""
        return self.customer_type_id


class CreditAccountFields(LinkedRecord, frozen=True):
    """CreditAccount: 12 fields. Source: docs: CreditAccount."""

    ENTITY: ClassVar[str] = "CreditAccount"
    ID: ClassVar[str] = "credit_account_id"
    credit_account_id: int = field(name="creditAccountID", default=0)
    archived: bool | None = field(name="archived", default=None)
    balance: Decimal | None = field(name="balance", default=None)
    code: str = field(name="code", default="")
    credit_limit: Decimal | None = field(name="creditLimit", default=None)
    description: str = field(name="description", default="")
    gift_card: bool | None = field(name="giftCard", default=None)
    name: str = field(name="name", default="")
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _customer_id: int | None = field(name="customerID", default=None)

    @property
    def customer_id(self) -> int | None:
        """`customerID`, the id of a record of Customer; None for 0."""
        return self._customer_id or None

    @property
    def id(self) -> int:
        """The `creditAccountID`."""
        return self.credit_account_id


class Contact(Record, frozen=True):
    """Contact: 10 fields. Source: docs: Customer / Employee."""

    ENTITY: ClassVar[str] = "Contact"
    ID: ClassVar[str] = "contact_id"
    contact_id: int = field(name="contactID", default=0)
    custom: str = field(name="custom", default="")
    no_email: bool | None = field(name="noEmail", default=None)
    no_mail: bool | None = field(name="noMail", default=None)
    no_phone: bool | None = field(name="noPhone", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _addresses: ContactAddressBox | list[ContactAddress] | Empty | UnsetType | None = field(
        name="Addresses", default=UNSET
    )
    _emails: ContactEmailBox | list[ContactEmail] | Empty | UnsetType | None = field(name="Emails", default=UNSET)
    _phones: ContactPhoneBox | list[ContactPhone] | Empty | UnsetType | None = field(name="Phones", default=UNSET)
    _websites: ContactWebsiteBox | list[ContactWebsite] | Empty | UnsetType | None = field(
        name="Websites", default=UNSET
    )

    @property
    def id(self) -> int:
        """The `contactID`."""
        return self.contact_id

    @property
    def addresses(self) -> list[ContactAddress]:
        """`Addresses`, part of the record."""
        found: list[ContactAddress] = many(self._addresses)
        return found

    @property
    def emails(self) -> list[ContactEmail]:
        """`Emails`, part of the record."""
        found: list[ContactEmail] = many(self._emails)
        return found

    @property
    def phones(self) -> list[ContactPhone]:
        """`Phones`, part of the record."""
        found: list[ContactPhone] = many(self._phones)
        return found

    @property
    def websites(self) -> list[ContactWebsite]:
        """`Websites`, part of the record."""
        found: list[ContactWebsite] = many(self._websites)
        return found


class ContactAddress(Record, frozen=True):
    """ContactAddress: 8 fields. Source: docs: Customer / Employee."""

    ENTITY: ClassVar[str] = "ContactAddress"
    address1: str = field(name="address1", default="")
    address2: str = field(name="address2", default="")
    city: str = field(name="city", default="")
    country: str = field(name="country", default="")
    country_code: str = field(name="countryCode", default="")
    state: str = field(name="state", default="")
    state_code: str = field(name="stateCode", default="")
    zip: str = field(name="zip", default="")


class ContactEmail(Record, frozen=True):
    """ContactEmail: 2 fields. Source: docs: Customer / Employee."""

    ENTITY: ClassVar[str] = "ContactEmail"
    address: str = field(name="address", default="")
    use_type: str = field(name="useType", default="")


class ContactPhone(Record, frozen=True):
    """ContactPhone: 2 fields. Source: docs: Customer / Employee."""

    ENTITY: ClassVar[str] = "ContactPhone"
    number: str = field(name="number", default="")
    use_type: str = field(name="useType", default="")


class ContactWebsite(Record, frozen=True):
    """ContactWebsite: 1 fields. Source: docs: Customer / Employee."""

    ENTITY: ClassVar[str] = "ContactWebsite"
    url: str = field(name="url", default="")


class Customer(CustomerFields, frozen=True):
    """Customer: 30 fields. Source: docs: Customer."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _credit_account: One[CreditAccount] = field(name="CreditAccount", default=UNSET)
    _custom_field_values: CustomFieldValueBox | list[CustomFieldValue] | Empty | UnsetType | None = field(
        name="CustomFieldValues", default=UNSET
    )
    _customer_type: One[CustomerType] = field(name="CustomerType", default=UNSET)
    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _tags: TagNamesBox | Empty | UnsetType | None = field(name="Tags", default=UNSET)
    _tax_category: One[TaxCategory] = field(name="TaxCategory", default=UNSET)
    _layaways: SaleLineBox | list[SaleLine] | Empty | UnsetType | None = field(name="Layaways", default=UNSET)
    _special_orders: SaleLineBox | list[SaleLine] | Empty | UnsetType | None = field(
        name="SpecialOrders", default=UNSET
    )
    _workorders: SaleLineBox | list[SaleLine] | Empty | UnsetType | None = field(name="Workorders", default=UNSET)
    _m: One[CustomerMetadata] = field(name="m", default=UNSET)

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
    def credit_account(self) -> CreditAccount | None:
        """CreditAccount, by `creditAccountID`; loaded for all records of the page at once unless it came along."""
        found: CreditAccount | None = self._one("credit_account")
        return found

    @property
    def custom_field_values(self) -> list[CustomFieldValue]:
        """CustomFieldValue, by load_relations `CustomFieldValues`; loaded for all records of the page at once unless it came along."""
        found: list[CustomFieldValue] = self._many("custom_field_values")
        return found

    @property
    def customer_type(self) -> CustomerType | None:
        """CustomerType, by `customerTypeID`; loaded for all records of the page at once unless it came along."""
        found: CustomerType | None = self._one("customer_type")
        return found

    @property
    def discount(self) -> Discount | None:
        """Discount, by `discountID`; loaded for all records of the page at once unless it came along."""
        found: Discount | None = self._one("discount")
        return found

    @property
    def note(self) -> Note | None:
        """Note, by load_relations `Note`; loaded for all records of the page at once unless it came along."""
        found: Note | None = self._one("note")
        return found

    @property
    def tags(self) -> list[str]:
        """Names, by load_relations `Tags`; loaded for all records of the page at once unless it came along."""
        found: list[str] = self._many("tags")
        return found

    @property
    def tax_category(self) -> TaxCategory | None:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: TaxCategory | None = self._one("tax_category")
        return found

    @property
    def layaways(self) -> list[SaleLine]:
        """`Layaways`, part of the record."""
        found: list[SaleLine] = self._many("layaways")
        return found

    @property
    def special_orders(self) -> list[SaleLine]:
        """`SpecialOrders`, part of the record."""
        found: list[SaleLine] = self._many("special_orders")
        return found

    @property
    def workorders(self) -> list[SaleLine]:
        """`Workorders`, part of the record."""
        found: list[SaleLine] = self._many("workorders")
        return found

    @property
    def m(self) -> CustomerMetadata | None:
        """`m`, part of the record."""
        found: CustomerMetadata | None = self._one("m")
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    def reload(self, load_relations: Relations = None) -> Customer:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Customer = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[CustomerChanges]) -> Customer:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Customer = self._owner().update(self, changes)
        return done

    def archive(self) -> Customer:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: Customer = self._owner().destroy(self)
        return done

    def destroy(self) -> Customer:
        """The same as archive()."""
        done: Customer = self._owner().destroy(self)
        return done


class CustomerType(CustomerTypeFields, frozen=True):
    """CustomerType: 6 fields. Source: docs: CustomerType."""

    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _tax_category: One[TaxCategory] = field(name="TaxCategory", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def discount(self) -> Discount | None:
        """Discount, by `discountID`; loaded for all records of the page at once unless it came along."""
        found: Discount | None = self._one("discount")
        return found

    @property
    def tax_category(self) -> TaxCategory | None:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: TaxCategory | None = self._one("tax_category")
        return found

    def reload(self, load_relations: Relations = None) -> CustomerType:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: CustomerType = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[CustomerTypeChanges]) -> CustomerType:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: CustomerType = self._owner().update(self, changes)
        return done

    def destroy(self) -> CustomerType:
        """Delete it. Returns itself, as it was."""
        done: CustomerType = self._owner().destroy(self)
        return done


class CreditAccount(CreditAccountFields, frozen=True):
    """CreditAccount: 12 fields. Source: docs: CreditAccount."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _withdrawal_payments: SalePaymentBox | list[SalePayment] | Empty | UnsetType | None = field(
        name="WithdrawalPayments", default=UNSET
    )

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
    def withdrawal_payments(self) -> SalePayments:
        """SalePayment, by load_relations `WithdrawalPayments`; loaded for all records of the page at once unless it came along."""
        found: SalePayments = self._many("withdrawal_payments")
        return found

    @property
    def customer(self) -> Customer | None:
        """Customer, by `customerID`; loaded for all records of the page at once unless it came along."""
        found: Customer | None = self._one("customer")
        return found

    def reload(self, load_relations: Relations = None) -> CreditAccount:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: CreditAccount = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[CreditAccountChanges]) -> CreditAccount:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: CreditAccount = self._owner().update(self, changes)
        return done

    def archive(self) -> CreditAccount:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: CreditAccount = self._owner().destroy(self)
        return done

    def destroy(self) -> CreditAccount:
        """The same as archive()."""
        done: CreditAccount = self._owner().destroy(self)
        return done


class TagNamesBox(Box):
    items: str | list[str] | None = field(name="tag", default=None)


class ContactAddressBox(Box):
    items: ContactAddress | list[ContactAddress] | Empty | None = field(name="ContactAddress", default=None)


class ContactEmailBox(Box):
    items: ContactEmail | list[ContactEmail] | Empty | None = field(name="ContactEmail", default=None)


class ContactPhoneBox(Box):
    items: ContactPhone | list[ContactPhone] | Empty | None = field(name="ContactPhone", default=None)


class ContactWebsiteBox(Box):
    items: ContactWebsite | list[ContactWebsite] | Empty | None = field(name="ContactWebsite", default=None)


class AsyncCustomer(CustomerFields, frozen=True):
    """Customer: 30 fields. Source: docs: Customer."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _credit_account: One[AsyncCreditAccount] = field(name="CreditAccount", default=UNSET)
    _custom_field_values: CustomFieldValueBox | list[CustomFieldValue] | Empty | UnsetType | None = field(
        name="CustomFieldValues", default=UNSET
    )
    _customer_type: One[AsyncCustomerType] = field(name="CustomerType", default=UNSET)
    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _tags: TagNamesBox | Empty | UnsetType | None = field(name="Tags", default=UNSET)
    _tax_category: One[AsyncTaxCategory] = field(name="TaxCategory", default=UNSET)
    _layaways: AsyncSaleLineBox | list[AsyncSaleLine] | Empty | UnsetType | None = field(name="Layaways", default=UNSET)
    _special_orders: AsyncSaleLineBox | list[AsyncSaleLine] | Empty | UnsetType | None = field(
        name="SpecialOrders", default=UNSET
    )
    _workorders: AsyncSaleLineBox | list[AsyncSaleLine] | Empty | UnsetType | None = field(
        name="Workorders", default=UNSET
    )
    _m: One[CustomerMetadata] = field(name="m", default=UNSET)

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
    def credit_account(self) -> Lazy[AsyncCreditAccount | None]:
        """CreditAccount, by `creditAccountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCreditAccount | None] = self._one("credit_account")
        return found

    @property
    def custom_field_values(self) -> Lazy[list[CustomFieldValue]]:
        """CustomFieldValue, by load_relations `CustomFieldValues`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[CustomFieldValue]] = self._many("custom_field_values")
        return found

    @property
    def customer_type(self) -> Lazy[AsyncCustomerType | None]:
        """CustomerType, by `customerTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCustomerType | None] = self._one("customer_type")
        return found

    @property
    def discount(self) -> Lazy[AsyncDiscount | None]:
        """Discount, by `discountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncDiscount | None] = self._one("discount")
        return found

    @property
    def note(self) -> Lazy[Note | None]:
        """Note, by load_relations `Note`; loaded for all records of the page at once unless it came along."""
        found: Lazy[Note | None] = self._one("note")
        return found

    @property
    def tags(self) -> Lazy[list[str]]:
        """Names, by load_relations `Tags`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[str]] = self._many("tags")
        return found

    @property
    def tax_category(self) -> Lazy[AsyncTaxCategory | None]:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxCategory | None] = self._one("tax_category")
        return found

    @property
    def layaways(self) -> list[AsyncSaleLine]:
        """`Layaways`, part of the record."""
        found: list[AsyncSaleLine] = self._many("layaways")
        return found

    @property
    def special_orders(self) -> list[AsyncSaleLine]:
        """`SpecialOrders`, part of the record."""
        found: list[AsyncSaleLine] = self._many("special_orders")
        return found

    @property
    def workorders(self) -> list[AsyncSaleLine]:
        """`Workorders`, part of the record."""
        found: list[AsyncSaleLine] = self._many("workorders")
        return found

    @property
    def m(self) -> CustomerMetadata | None:
        """`m`, part of the record."""
        found: CustomerMetadata | None = self._one("m")
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncCustomer:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncCustomer = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[CustomerChanges]) -> AsyncCustomer:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncCustomer = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncCustomer:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncCustomer = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncCustomer:
        """The same as archive()."""
        done: AsyncCustomer = await self._owner().destroy(self)
        return done


class AsyncCustomerType(CustomerTypeFields, frozen=True):
    """CustomerType: 6 fields. Source: docs: CustomerType."""

    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _tax_category: One[AsyncTaxCategory] = field(name="TaxCategory", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def discount(self) -> Lazy[AsyncDiscount | None]:
        """Discount, by `discountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncDiscount | None] = self._one("discount")
        return found

    @property
    def tax_category(self) -> Lazy[AsyncTaxCategory | None]:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxCategory | None] = self._one("tax_category")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncCustomerType:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncCustomerType = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[CustomerTypeChanges]) -> AsyncCustomerType:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncCustomerType = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncCustomerType:
        """Delete it. Returns itself, as it was."""
        done: AsyncCustomerType = await self._owner().destroy(self)
        return done


class AsyncCreditAccount(CreditAccountFields, frozen=True):
    """CreditAccount: 12 fields. Source: docs: CreditAccount."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)
    _withdrawal_payments: AsyncSalePaymentBox | list[AsyncSalePayment] | Empty | UnsetType | None = field(
        name="WithdrawalPayments", default=UNSET
    )

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
    def withdrawal_payments(self) -> AsyncSalePayments:
        """SalePayment, by load_relations `WithdrawalPayments`; loaded for all records of the page at once unless it came along."""
        found: AsyncSalePayments = self._many("withdrawal_payments")
        return found

    @property
    def customer(self) -> Lazy[AsyncCustomer | None]:
        """Customer, by `customerID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCustomer | None] = self._one("customer")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncCreditAccount:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncCreditAccount = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[CreditAccountChanges]) -> AsyncCreditAccount:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncCreditAccount = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncCreditAccount:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncCreditAccount = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncCreditAccount:
        """The same as archive()."""
        done: AsyncCreditAccount = await self._owner().destroy(self)
        return done
