"""
Records of a shop without what tells who its people are.

Every text is replaced unless it stands in `KEPT`, so a field that is new to us is replaced, too. Numbers, times (except
dates of birth), codes of currencies and what describes the goods stay.
"""

from __future__ import annotations

import secrets
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.sync.invented import Invented

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lightspeed_pos.catalogue import Field
    from lightspeed_pos.sync.shop_records import Record

# Texts that stay: of goods, of the shop's own lists, and codes. "*" are all of a record type.
KEPT: dict[str, str] = {
    "Account": "status",
    "CCCharge": "cardType entryMethod",
    "CatalogVendorItem": "*",
    "Category": "*",
    "ContactAddress": "country countryCode",
    "ContactEmail": "useType",
    "ContactPhone": "useType",
    "Currency": "*",
    "CurrencyDenomination": "*",
    "CurrencyRate": "*",
    "CustomField": "*",
    "CustomFieldChoice": "*",
    "CustomFieldValue": "name type",
    "CustomerType": "*",
    "Discount": "*",
    "EmployeeRight": "*",
    "EmployeeRole": "*",
    "Image": "description filename baseImageURL",
    "Industry": "*",
    "InventoryLog": "*",
    "InventoryTransfer": "status",
    "Item": "*",
    "ItemAttributeSet": "*",
    "ItemAttributes": "*",
    "ItemECommerce": "*",
    "ItemFee": "*",
    "ItemMatrix": "*",
    "ItemPrice": "*",
    "ItemVendorNum": "*",
    "Locale": "*",
    "Manufacturer": "*",
    "Option": "name",
    "Order": "discountMethod shippingCostMethod vendorCurrencyCode",
    "OrderShipment": "currencyCode discountMethod shippingCostMethod status vendorCurrencyCode",
    "OrderShipmentItem": "currencyCode itemDescription vendorCurrencyCode",
    "PaymentType": "*",
    "PriceLevel": "*",
    "ProcessingFee": "processor",
    "PurchasingCurrency": "*",
    "Register": "*",
    "Sale": "referenceNumberSource receiptPreference",
    "SaleLine": "*",
    "Season": "*",
    "Serialized": "colorName sizeName",
    "Shop": "timeZone",
    "SpecialOrder": "status",
    "Tag": "*",
    "Tax": "*",
    "TaxCategory": "*",
    "TaxClass": "*",
    "Vendor": "priceLevel",
    "VendorReturn": "status",
    "VendorReturnItemReason": "*",
    "WorkorderImage": "baseImageURL",
    "WorkorderStatus": "*",
}
# Settings that tell nothing of a person; all others are replaced.
KEPT_OPTIONS = frozenset(
    {"auto_logout_delay", "cost_method", "currency_code", "currency_precision", "currency_symbol", "date_format"}
    | {"label_size", "locale", "time_format", "timezone"}
)
# How the others are replaced: by a text of no meaning, unless it stands here.
HOW: dict[str, dict[str, str]] = {
    "Account": {"name": "company", "uniqueSubscriptionIdentifier": "shape"},
    "CCCharge": {
        "authCode": "shape", "cardholderName": "person", "communicationKey": "shape", "exp": "shape",
        "gatewayTransID": "shape", "xnum": "shape",
    },
    "CatalogVendor": {"name": "company"},
    "ContactAddress": {"address1": "street", "city": "city", "state": "shape", "stateCode": "shape", "zip": "shape"},
    "ContactEmail": {"address": "email"},
    "ContactPhone": {"number": "shape"},
    "ContactWebsite": {"url": "url"},
    "CreditAccount": {"code": "shape", "name": "person"},
    "Customer": {"company": "company", "companyRegistrationNumber": "shape", "vatNumber": "shape", "dob": "date"},
    "Image": {"publicID": "shape"},
    "Order": {"b2bOrderNumber": "shape", "b2bOrderUID": "shape", "refNum": "shape"},
    "OrderShipment": {"shipmentPackingRefNum": "shape"},
    "OrderShipmentItem": {"itemVendorID": "shape"},
    "ProcessingFee": {"processingFeeRef": "shape"},
    "Sale": {"referenceNumber": "shape"},
    "SalePayment": {"paymentID": "shape", "remoteReference": "shape"},
    "Serialized": {"serial": "shape"},
    "ShipTo": {"company": "company"},
    "Shop": {"name": "company", "companyRegistrationNumber": "shape", "vatNumber": "shape", "gatewayConfigID": "shape"},
    "Vendor": {"accountNumber": "shape", "b2bSellerUID": "shape", "name": "company"},
    "VendorReturn": {"refNum": "shape"},
    "WorkorderImage": {"publicID": "shape"},
}  # fmt: skip
# Values of custom fields by the type of the field; those of other types are replaced by words.
_CUSTOM = {"url": "url", "email": "email", "date": "date", "datetime": "date"} | dict.fromkeys(
    ("boolean", "integer", "float", "single_choice", "multi_choice"), ""
)


class Anonymous:
    """
    Invents persons, addresses, numbers and texts for the records of a shop.

    A text is replaced by the same one wherever it stands, with a salt (made by chance, and kept nowhere) by which
    nobody else can find out which.
    """

    def __init__(self, records: Iterable[tuple[str, Iterable[Record]]], salt: bytes | None = None) -> None:
        """`records` are all of the shop, by endpoint: no invented text is one of theirs."""
        originals, goods, tags = set[str](), set[str](), dict[str, str]()
        for endpoint, its in records:
            for record in its:
                for entity, one in _all(ENDPOINTS[endpoint].entity, record):
                    originals.update(value.strip().casefold() for _, value, _ in _texts(entity, one))
                if endpoint in {"Item", "ItemMatrix"}:
                    relations = record.get("TagRelations", {}).get("TagRelation", [])
                    goods.update(str(relation["tagID"]) for relation in relations)
                elif endpoint == "Tag" and "name" in record:
                    tags[record["tagID"]] = record["name"]
        # Tags that no goods have may tell of customers.
        self._kept_tags = {name for key, name in tags.items() if key in goods}
        self._invented = Invented(salt or secrets.token_bytes(32), originals)
        self._replaced = cache(self._replacement)

    def of(self, endpoint: str, records: Iterable[Record]) -> Iterator[Record]:
        """Records of one endpoint with what is invented; those that are given are changed."""
        for record in records:
            for entity, one in _all(ENDPOINTS[endpoint].entity, record):
                for name, value, how in list(_texts(entity, one)):
                    if how not in {"first", "last"}:
                        one[name] = self._replaced(how, value)
                self._rename(one)
            if endpoint == "Tag" and "name" in record:
                record["name"] = self._tag(record["name"])
            elif endpoint == "Customer" and "Tags" in record:
                record["Tags"] = {"tag": [self._tag(name) for name in record["Tags"]["tag"]]}
            yield record

    def _rename(self, record: Record) -> None:
        """Give a person another name."""
        had = {name: str(record.get(name) or "") for name in ("firstName", "lastName")}
        if any(had.values()):
            names = self._invented.person(" ".join(had.values()))
            record.update({name: new for name, new in zip(had, names, strict=True) if had[name]})

    def _tag(self, name: str) -> str:
        return name if name in self._kept_tags else self._replaced("tag", name)

    def _replacement(self, how: str, text: str) -> str:
        invented = self._invented
        match how:
            case "city":
                return invented.name("city", text)
            case "company":
                return f"{invented.name('company', text)} Company"
            case "date":
                return invented.date(text)
            case "email":
                return invented.email(text)
            case "person":
                return " ".join(invented.person(text))
            case "shape":
                return invented.shape(text)
            case "street":
                return invented.street(text)
            case "tag":
                return invented.name("tag", text).lower()
            case "url":
                return invented.url(text)
            case _:
                return invented.words(text)


def _texts(entity: str, record: Record) -> Iterator[tuple[str, str, str]]:
    """What is replaced in a record itself: field, value, and how."""
    for name, value in record.items():
        if isinstance(value, str) and value.strip():
            how = way_of(entity, name, record)
            if how:
                yield name, value, how


def way_of(entity: str, name: str, record: Record) -> str:
    """How a text is replaced; "" for what stays."""
    if entity == "CustomFieldValue" and name == "value":
        return _CUSTOM.get(str(record.get("type")), "words")
    if entity == "Option" and name == "value":
        return "" if record.get("name") in KEPT_OPTIONS else "words"
    if name in {"firstName", "lastName"}:
        return "first" if name == "firstName" else "last"
    return _way_of_field(entity, name)


@cache
def _way_of_field(entity: str, name: str) -> str:
    chosen = HOW.get(entity, {}).get(name)
    if chosen is not None:
        return chosen
    kept = KEPT.get(entity, "").split()
    is_text = any(one.name == name and one.type == "string" for one in ENTITIES[entity].fields)
    return "words" if is_text and name not in kept and "*" not in kept else ""


def _all(entity: str, record: Record) -> Iterator[tuple[str, Record]]:
    """A record and those that nest in it, with their types."""
    yield entity, record
    for field in _holding(entity):
        value: Any = record.get(field.name)
        if isinstance(value, dict):
            inside = cast("Record", value)
            nested: Any = inside.get(field.item_key or field.entity) if field.type == "list" else inside
            for one in cast("list[Any]", nested) if isinstance(nested, list) else [nested]:
                if isinstance(one, dict):
                    yield from _all(field.entity, cast("Record", one))


@cache
def _holding(entity: str) -> list[Field]:
    """The fields of a type in which records nest."""
    return [field for field in ENTITIES[entity].fields if field.entity]
