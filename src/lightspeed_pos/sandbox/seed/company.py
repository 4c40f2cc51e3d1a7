"""Shops, registers and the short lists; the category tree."""

from __future__ import annotations

from itertools import count

from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.seed import words
from lightspeed_pos.sandbox.seed.calendar import DAYS, Calendar
from lightspeed_pos.sandbox.seed.facts import TAX_RATE


def company(store: Store, calendar: Calendar, shops: int, registers: int, merchant: int) -> None:
    """Shops, registers, taxes, payment types and the other short lists of one merchant."""
    stamp = calendar.stamp(0)
    again, which = divmod(merchant, len(words.MERCHANTS))
    store.account_name = words.MERCHANTS[which] + (f" {again + 1}" if again else "")
    brand = words.MERCHANTS[which].rpartition(" ")[0]
    store.connection.executemany('INSERT INTO "Option" VALUES (?, ?)', words.OPTIONS.items())
    store.insert_many("TaxClass", ("name", "timeStamp"), [("Item", stamp), ("Labor", stamp)])
    store.insert("TaxCategory", {"tax1Name": "Sales Tax", "tax1Rate": TAX_RATE, "timeStamp": stamp})
    store.insert(
        "TaxCategory",
        {"tax1Name": "State", "tax1Rate": 0.06, "tax2Name": "City", "tax2Rate": 0.0275, "timeStamp": stamp},
    )
    store.insert("TaxCategoryClass", {"taxCategoryID": 1, "taxClassID": 2, "timeStamp": stamp})
    payment_types = (
        ("Cash", "cash", "true"),
        ("Check", "user", "false"),
        ("Credit Card", "credit card", "true"),
        ("Credit Account", "credit account", "true"),
        ("Gift Card", "gift card", "true"),
        ("eCom", "ecom", "true"),
    )
    store.insert_many(
        "PaymentType",
        ("name", "type", "internalReserved", "refundAsPaymentTypeID"),
        [(name, kind, reserved, place) for place, (name, kind, reserved) in enumerate(payment_types, 1)],
    )
    store.insert_many("PriceLevel", ("name", "type"), [("Default", "fixed"), ("MSRP", "fixed"), ("Online", "fixed")])
    store.insert_many(
        "Discount",
        ("name", "discountPercent", "discountAmount", "timeStamp"),
        [("Employee", 0.25, 0, stamp), ("Club Member", 0.1, 0, stamp), ("Five Off", 0, 5, stamp)],
    )
    store.insert_many("CustomerType", ("name", "discountID"), [("Club Member", 2), ("Trade", 0)])
    store.insert_many(
        "ItemAttributeSet",
        ("name", "attributeName1", "attributeName2", "attributeName3", "system"),
        [
            ("Color/Size", "Color", "Size", "", "true"),
            ("Size", "", "Size", "", "true"),
            ("Color", "Color", "", "", "true"),
            ("3 Attributes", "Attribute 1", "Attribute 2", "Attribute 3", "true"),
        ],
    )
    store.insert_many("Tag", ("name",), [(name,) for name in words.TAGS])
    for place in range(1, shops + 1):
        name = words.SHOPS[(place - 1) % len(words.SHOPS)] + (f" {place}" if place > len(words.SHOPS) else "")
        town, state, code = words.TOWNS[(place - 1) % len(words.TOWNS)]
        contact = store.insert(
            "Contact",
            {
                "address1": f"{place} Main Street",
                "city": town,
                "state": state,
                "zip": code,
                "country": "United States",
                "phoneWork": f"555-01{place:02d}",
                "timeStamp": stamp,
            },
        )
        store.insert(
            "Shop",
            {
                "name": f"{brand} {name}",
                "timeZone": "US/Pacific",
                "labelTitle": "Shop Name",
                "contactID": contact,
                "taxCategoryID": 1,
                "priceLevelID": 1,
                "timeStamp": stamp,
            },
        )
    for place in range(1, registers + 1):
        store.insert(
            "Register",
            {
                "name": f"Register {place}",
                "open": "true",
                "openTime": calendar.closing(DAYS - 1),
                "openEmployeeID": 1,
                "shopID": 1 + (place - 1) % shops,
            },
        )
    for manufacturer in words.MAKERS:
        store.insert("Manufacturer", {"name": manufacturer, "createTime": stamp, "timeStamp": stamp})
    for place, name in enumerate(words.VENDORS, 1):
        contact = store.insert(
            "Contact", {"email": f"orders@vendor{place}.example", "phoneWork": f"555-02{place:02d}", "timeStamp": stamp}
        )
        store.insert(
            "Vendor", {"name": name, "accountNumber": f"SC-{1000 + place}", "contactID": contact, "timeStamp": stamp}
        )


def categories(store: Store, calendar: Calendar) -> list[int]:
    """Add the category tree as a nested set. Returns the ids of its leaves in the order of the words."""
    stamp = calendar.stamp(0)
    numbers = count(1)
    leaves: list[int] = []
    for department, below in words.DEPARTMENTS.items():
        left = next(numbers)
        parent = store.insert(
            "Category",
            {"name": department, "fullPathName": department, "leftNode": left, "createTime": stamp, "timeStamp": stamp},
        )
        for name in below:
            leaves.append(
                store.insert(
                    "Category",
                    {
                        "name": name,
                        "fullPathName": f"{department}/{name}",
                        "nodeDepth": 1,
                        "leftNode": next(numbers),
                        "rightNode": next(numbers),
                        "parentID": parent,
                        "createTime": stamp,
                        "timeStamp": stamp,
                    },
                )
            )
        store.update("Category", parent, {"rightNode": next(numbers)})
    return leaves
