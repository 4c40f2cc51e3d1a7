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
    from collections.abc import Callable, Iterator

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
_FREE = {"string": "words", "text": "words", "url": "url", "email": "email"}  # custom fields by their type
_DATES = {"date", "datetime"}


def anonymized(records: dict[str, list[Record]], salt: bytes | None = None) -> dict[str, list[Record]]:
    """
    The same records with invented persons, addresses, numbers and texts.

    A text is replaced by the same one wherever it stands, with a salt (made by chance, and kept nowhere) by which
    nobody else can find out which. Changes the records that are given.
    """
    originals = {value.strip().casefold() for _, _, value, _ in _texts(records)}
    invented = Invented(salt or secrets.token_bytes(32), originals)
    ways: dict[str, Callable[[str], str]] = {
        "city": lambda text: invented.name("city", text),
        "company": lambda text: f"{invented.name('company', text)} Company",
        "date": invented.date,
        "email": invented.email,
        "person": lambda text: " ".join(invented.person(text)),
        "shape": invented.shape,
        "street": invented.street,
        "tag": lambda text: invented.name("tag", text).lower(),
        "url": invented.url,
        "words": invented.words,
    }

    @cache
    def replaced(how: str, text: str) -> str:
        return ways[how](text)

    for record, name, value, how in list(_texts(records)):
        if how not in {"first", "last"}:
            record[name] = replaced(how, value)
    for record in _persons(records):
        first, last = (str(record.get(name) or "") for name in ("firstName", "lastName"))
        names = invented.person(f"{first} {last}")
        for name, had, new in zip(("firstName", "lastName"), (first, last), names, strict=True):
            if had:
                record[name] = new
    _replace_tags(records, ways["tag"])
    return records


def _texts(records: dict[str, list[Record]]) -> Iterator[tuple[Record, str, str, str]]:
    """What is replaced: record, field, value, and how."""
    for entity, record in _all(records):
        for name, value in record.items():
            if isinstance(value, str) and value.strip():
                how = way_of(entity, name, record)
                if how:
                    yield record, name, value, how


def way_of(entity: str, name: str, record: Record) -> str:
    """How a text is replaced; "" for what stays."""
    if entity == "CustomFieldValue" and name == "value":
        kind = str(record.get("type"))
        return "date" if kind in _DATES else _FREE.get(kind, "")
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


def _persons(records: dict[str, list[Record]]) -> Iterator[Record]:
    return (record for _, record in _all(records) if record.get("firstName") or record.get("lastName"))


def _all(records: dict[str, list[Record]]) -> Iterator[tuple[str, Record]]:
    """Every record with its type, those that nest included, each once."""
    seen: set[int] = set()

    def below(entity: str, record: Record) -> Iterator[tuple[str, Record]]:
        if id(record) in seen:  # a contact of two parents
            return
        seen.add(id(record))
        yield entity, record
        for field in ENTITIES[entity].fields:
            value: Any = record.get(field.name)
            if field.entity and isinstance(value, dict):
                inside = cast("Record", value)
                nested: Any = inside.get(field.item_key or field.entity) if field.type == "list" else inside
                for one in cast("list[Any]", nested) if isinstance(nested, list) else [nested]:
                    if isinstance(one, dict):
                        yield from below(field.entity, cast("Record", one))

    for endpoint, rows in records.items():
        for record in rows:
            yield from below(ENDPOINTS[endpoint].entity, record)


def _replace_tags(records: dict[str, list[Record]], way: Callable[[str], str]) -> None:
    """Tags that no goods have may tell of customers."""
    of_goods = {
        str(relation["tagID"])
        for endpoint in ("Item", "ItemMatrix")
        for record in records.get(endpoint, [])
        for relation in record.get("TagRelations", {}).get("TagRelation", [])
    }
    kept = {tag["name"] for tag in records.get("Tag", []) if tag["tagID"] in of_goods}
    for tag in records.get("Tag", []):
        if tag["name"] not in kept:
            tag["name"] = way(tag["name"])
    for customer in records.get("Customer", []):
        if "Tags" in customer:
            names = customer["Tags"]["tag"]
            customer["Tags"] = {"tag": [name if name in kept else way(name) for name in names]}
