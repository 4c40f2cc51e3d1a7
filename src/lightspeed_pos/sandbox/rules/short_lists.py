"""Small rules for the short lists: tags, taxes, payment types, discounts, employees, quotes, fees, rates."""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.numbers import whole
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.data.tags import tag_name
from lightspeed_pos.sandbox.problems import Problem, bad_request
from lightspeed_pos.sandbox.rules import contacts
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write

CURRENCY_CODE_LENGTH = 3


class Named(Rule):
    """A record that must have a name."""

    def check(self, write: Write) -> None:
        if not write.record["name"]:
            raise bad_request("name cannot be blank.")


class Shops(Named):
    """Where goods are sold."""

    def after(self, write: Write, key: int) -> None:
        contacts.ensure(write, key)


class Tags(Named):
    """Tag names are lower case without blanks. Deleting a tag takes it off all records."""

    def check(self, write: Write) -> None:
        write.record["name"] = tag_name(write.record["name"])
        super().check(write)
        for twin in write.store.find("Tag", name=write.record["name"]):
            if twin["tagID"] != write.record["tagID"]:
                raise bad_request(f"A Tag with the name '{write.record['name']}' already exists.")

    def removed(self, saver: Saver, record: Record) -> None:
        saver.context.store.execute("DELETE FROM TagRelation WHERE tagID=?", (record["tagID"],))


class TaxClasses(Named):
    """Tax classes. One that is in use cannot be deleted."""

    def may_remove(self, saver: Saver, record: Record) -> None:
        for table in ("Item", "ItemMatrix", "SaleLine", "TaxCategoryClass"):
            used = saver.context.store.execute(
                f'SELECT 1 FROM "{table}" WHERE taxClassID=? LIMIT 1', (record["taxClassID"],)
            )
            if used.fetchone() is not None:
                raise bad_request("TaxClass not deleted. It is in use.")


class TaxCategories(Rule):
    """Tax categories. Deleting one deletes its classes."""

    def removed(self, saver: Saver, record: Record) -> None:
        saver.context.store.execute("DELETE FROM TaxCategoryClass WHERE taxCategoryID=?", (record["taxCategoryID"],))


class PaymentTypes(Named):
    """Payment types. The reserved ones cannot be changed."""

    read_only = frozenset({"internalReserved"})

    def check(self, write: Write) -> None:
        super().check(write)
        if write.old is not None:
            self.may_remove(write.saver, write.old)

    def may_remove(self, saver: Saver, record: Record) -> None:
        del saver
        if record["internalReserved"] == "true":
            raise bad_request(f"PaymentType '{record['name']}' is reserved and cannot be changed.")


class Discounts(Rule):
    """Discounts: an amount or a fraction, not both."""

    def check(self, write: Write) -> None:
        record = write.record
        if record["discountAmount"] and record["discountPercent"]:
            raise Problem(422, "A Discount has discountAmount or discountPercent, not both.")
        if not 0 <= record["discountPercent"] <= 1:
            raise bad_request("discountPercent is a fraction from 0 to 1.")


class Employees(Rule):
    """Employees. DELETE archives one and locks them out."""

    read_only = frozenset({"contactID", "systemUserID"})

    def removed(self, saver: Saver, record: Record) -> None:
        saver.context.store.update("Employee", record["employeeID"], {"lockOut": "true"})


class CustomerTypes(Named):
    """Customer types. Customers of a deleted type have no type afterwards."""

    def removed(self, saver: Saver, record: Record) -> None:
        saver.context.store.execute(
            "UPDATE Customer SET customerTypeID=0 WHERE customerTypeID=?", (record["customerTypeID"],)
        )


class EmployeeHours(Rule):
    """Shifts. One starts now unless the payload says otherwise, and ends after its start."""

    def defaults(self, context: Context) -> Record:
        return {"checkIn": context.clock.stamp(), "shopID": 1}

    def check(self, write: Write) -> None:
        record = write.record
        if record["checkOut"] and record["checkOut"] < record["checkIn"]:
            raise bad_request(f"EmployeeHours not {write.verb}. checkOut lies before checkIn.")


class CurrencyRates(Rule):
    """What a foreign currency is worth. Each currency has one rate."""

    def check(self, write: Write) -> None:
        record = write.record
        if len(record["currencyCode"]) != CURRENCY_CODE_LENGTH:
            raise bad_request(f"CurrencyRate not {write.verb}. currencyCode must have three letters.")
        if record["rate"] <= 0:
            raise bad_request(f"CurrencyRate not {write.verb}. rate must be above zero.")
        for twin in write.store.find("CurrencyRate", currencyCode=record["currencyCode"]):
            if twin["currencyRateID"] != record["currencyRateID"]:
                raise bad_request(f"A CurrencyRate for {record['currencyCode']} already exists.")


class Quotes(Rule):
    """Quotes. A quote points to the open sale that holds it; archiving the quote leaves the sale alone."""

    def defaults(self, context: Context) -> Record:
        return {"issueDate": context.clock.stamp(), "employeeID": context.employee_id}

    def after(self, write: Write, key: int) -> None:
        if write.record["saleID"]:
            write.store.update("Sale", write.record["saleID"], {"quoteID": key})


class ItemFees(Named):
    """Fees on top of items. The shop's own interface makes them; the API changes and archives them."""

    def after(self, write: Write, key: int) -> None:
        for element in write.nested("ItemFeeCategories"):
            known = whole(element.get("itemFeeCategoryID"))
            write.saver.save("ItemFeeCategory", element, known or None, {"itemFeeID": key})


class Serials(Rule):
    """One single thing with a number of its own."""

    def check(self, write: Write) -> None:
        if not write.record["serial"] and not write.record["description"]:
            raise bad_request(f"Serialized not {write.verb}. serial or description is needed.")


class CatalogVendorItems(Rule):
    """What a vendor offers."""

    def check(self, write: Write) -> None:
        if not write.record["description"]:
            raise bad_request("CatalogVendorItem not created. description cannot be blank.")
