"""What the sandbox's shop has none of at the start, so that every relation of a record leads to another one."""

from __future__ import annotations

from typing import Any

from sandbox.bare_api import Api
from sandbox.test_every_endpoint import PDF, PNG

CONTACT = {
    "Addresses": {"ContactAddress": {"address1": "700 St-Antoine E", "city": "Montreal", "countryCode": "CA"}},
    "Emails": {"ContactEmail": {"address": "post@example.com", "useType": "Primary"}},
    "Phones": {
        "ContactPhone": [{"number": "8669321801", "useType": "Work"}, {"number": "5141234567", "useType": "Home"}]
    },
}
NOTE = {"note": "Ask first.", "isPublic": "false"}
IMAGE = {"image": ("a.png", PNG, "image/png")}
SIGNATURE = {"binary": ("a.pdf", PDF, "application/pdf")}


def fill(api: Api) -> None:
    """All of it."""
    people(api)
    goods(api)
    orders(api)
    reservations(api)
    repairs(api)
    sales(api)


def people(api: Api) -> None:
    """Shops, vendors, employees and customers that can be reached and have what they may have."""
    gateway = {"gateway": "sandbox", "enabled": "true"}
    in_shop = {"ccGatewayID": api.sandbox.instance.store.insert("CCGateway", gateway), "Contact": CONTACT}
    for shop in (1, 2):
        api.put(f"Shop/{shop}.json", in_shop)
    api.put("Vendor/1.json", {"Contact": CONTACT, "Reps": {"VendorRep": [{"firstName": "Al"}, {"firstName": "Bo"}]}})
    api.sandbox.instance.store.insert("EmployeeRight", {"name": "reports", "employeeID": 2})
    api.put("CustomerType/1.json", {"taxCategoryID": 1})
    for customer in (1, 5, 6, 20):
        values = {"CustomFieldValue": {"customFieldID": 3, "value": "C-17"}}
        more = {"discountID": 1, "taxCategoryID": 1, "CustomFieldValues": values}
        api.put(f"Customer/{customer}.json", {"Note": NOTE, "Contact": CONTACT, **more})


def goods(api: Api) -> None:
    """Items and matrices with everything."""
    store = api.sandbox.instance.store
    shown_online = store.insert("ItemECommerce", {"listOnStore": "true"})
    store.update("Item", 7, {"itemECommerceID": shown_online})
    store.update("ItemMatrix", 1, {"itemECommerceID": shown_online})
    store.insert("TagRelation", {"tagID": 1, "itemMatrixID": 1})
    numbers = {"ItemVendorNum": {"value": "7645-LS", "vendorID": 1}}
    for item in range(1, 20):
        api.put(f"Item/{item}.json", {"Note": NOTE, "ItemVendorNums": numbers})
    api.put("Item/9.json", {"ItemComponents": {"ItemComponent": {"quantity": "2", "componentItemID": "8"}}})
    api.put("ItemMatrix/1.json", {"seasonID": 1})
    api.good(api.send("POST", "ItemMatrix/1/Image.json", data={"data": "{}"}, files=IMAGE))


def orders(api: Api) -> None:
    """A purchase order with a date, a custom value, and a line for one of many variants."""
    values = {"CustomFieldValue": {"customFieldID": 4, "value": "Al"}}
    api.put("Order/3.json", {"arrivalDate": "2026-02-01", "CustomFieldValues": values})
    api.post("OrderLine.json", {"orderID": 3, "itemID": 1, "quantity": 2})


def reservations(api: Api) -> None:
    """A layaway and a special order with a note, a discount and a serial number each; one is on order."""
    for customer, flag in ((5, "isLayaway"), (6, "isSpecialOrder")):
        line = {"customerID": customer, "employeeID": 1, "shopID": 1, "itemID": 9, "unitQuantity": 1, "discountID": 2}
        key = api.post("SaleLine.json", {**line, flag: True, "Note": NOTE})["SaleLine"]["saleLineID"]
        api.post("Serialized.json", {"serial": f"WTU{key}", "itemID": 9, "saleLineID": key})
    api.post("OrderLine.json", {"orderID": 3, "itemID": 9, "quantity": 2})


def repairs(api: Api) -> None:
    """A work order with discounts, a picture and serial numbers."""
    part = {"itemID": 9, "unitQuantity": 1, "discountID": 2}
    key = api.post("Workorder/1/WorkorderItem.json", part)["WorkorderItem"]["saleLineID"]
    serialized = api.post("Serialized.json", {"serial": "BX1", "itemID": 9, "saleLineID": key})["Serialized"]
    api.put("Workorder/1.json", {"discountID": 1, "serializedID": serialized["serializedID"]})
    labour = {"note": "Wash", "unitPriceOverride": 20, "discountID": 2, "itemID": 9}
    api.post("Workorder/1/WorkorderLine.json", labour)
    data = {"description": "Before", "ordering": "1"}
    api.good(api.send("POST", "Workorder/1/WorkorderImage.json", data=data, files=IMAGE))


def sales(api: Api) -> None:
    """Sales that are sent to somebody, discounted, reserved for, annotated and signed, and money put into accounts."""
    for customer in (1, 5, 6):
        api.post("Sale.json", {"customerID": customer, "ShipTo": {"lastName": "Vega", "Contact": CONTACT}})
    layaway = {"customerID": 1, "employeeID": 1, "shopID": 1, "itemID": 10, "unitQuantity": 1, "isLayaway": True}
    reserved = api.post("SaleLine.json", layaway)["SaleLine"]["saleLineID"]
    lines = [{"saleLineID": reserved}, {"itemID": 11, "unitQuantity": 2, "discountID": 2}]
    notes = {"InternalNote": NOTE, "PrintedNote": NOTE}
    open_sale = {"customerID": 1, "discountID": 1, "SaleLines": {"SaleLine": lines}, "SaleNotes": notes}
    sold = api.post("Sale.json", open_sale)["Sale"]["SaleLines"]["SaleLine"][-1]["saleLineID"]
    api.post("Serialized.json", {"serial": "BX2", "itemID": 11, "saleLineID": sold})
    api.good(api.send("POST", "SalePayment/1/SalePaymentSignature.json", data={"data": "{}"}, files=SIGNATURE))
    for kind, flag in ((5, "true"), (4, "false")):
        [[account]] = api.sandbox.records("SELECT MIN(creditAccountID) FROM CreditAccount WHERE giftCard=?", flag)
        deposit(api, kind, account)


def deposit(api: Api, kind: int, account: int) -> None:
    """Put money into a gift card or a credit account."""
    payments: list[dict[str, Any]] = [
        {"amount": -50, "paymentTypeID": kind, "creditAccountID": account},
        {"amount": 50, "paymentTypeID": 1},
    ]
    api.post("Sale.json", {"completed": True, "SalePayments": {"SalePayment": payments}})
