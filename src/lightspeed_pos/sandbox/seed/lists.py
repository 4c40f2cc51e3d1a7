"""Short lists beside those of the company: seasons, fees, currencies, custom fields, statuses, what vendors offer."""

from __future__ import annotations

from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.seed import words
from lightspeed_pos.sandbox.seed.calendar import DAYS, Calendar

OFFERED, OFFERED_DAYS_AGO = 40, 30  # what a vendor offers, since when


def lists(store: Store, calendar: Calendar) -> None:
    """Rows that nothing else makes."""
    stamp = calendar.stamp(0)
    store.insert_many("Season", ("name",), [(name,) for name in ("Spring", "Summer", "Autumn", "Winter")])
    store.insert_many(
        "Industry",
        ("name", "catalogIndustryID", "enabled"),
        [("Bicycle", 10, "true"), ("Outdoor", 24, "false"), ("Sporting Goods", 31, "false")],
    )
    store.insert_many(
        "CurrencyRate",
        ("currencyCode", "rate", "createTime", "timeStamp"),
        [("CAD", 0.73, stamp, stamp), ("EUR", 1.08, stamp, stamp)],
    )
    store.insert_many(
        "ItemFee",
        ("name", "calculationMethod", "feeValue", "taxable", "createTime", "timestamp"),
        [("Tyre Recycling", "fixed_amount", 1.5, "true", stamp, stamp)],
    )
    store.execute("UPDATE Vendor SET currencyRateID=1 WHERE vendorID=(SELECT MAX(vendorID) FROM Vendor)")
    tyres = store.find("Category", name="Tyres")
    if tyres:
        store.insert("ItemFeeCategory", {"itemFeeID": 1, "categoryID": tyres[0]["categoryID"]})
    statuses = ("Open", "Waiting", "Estimate", "Finished", "Paid")
    store.insert_many(
        "WorkorderStatus",
        ("name", "sortOrder", "systemValue"),
        [(name, str(place), name.lower()) for place, name in enumerate(statuses)],
    )
    store.insert_many(
        "VendorReturnItemReason",
        ("reason", "isSystem", "defaultSelected", "sortOrder", "createTime", "timeStamp"),
        [("Damaged", "true", "true", 1, stamp, stamp), ("Wrong item", "true", "false", 2, stamp, stamp)],
    )
    store.insert("ReceiptSetup", {"generalMsg": "Thank you for riding with us.", "header": "Spoke & Chain"})
    store.execute("UPDATE Shop SET receiptSetupID=1")
    _custom_fields(store, stamp)
    _offers(store, calendar.stamp(DAYS - OFFERED_DAYS_AGO))
    _roles(store)


def _custom_fields(store: Store, stamp: str) -> None:
    store.insert_many(
        "CustomField",
        ("owner", "name", "type", "uom", "decimalPrecision", "timeStamp"),
        [
            ("Item", "Frame material", "single_choice", "", 0, stamp),
            ("Item", "Weight", "float", "kg", 2, stamp),
            ("Customer", "Club number", "string", "", 0, stamp),
            ("Order", "Confirmed by", "string", "", 0, stamp),
        ],
    )
    store.insert_many(
        "CustomFieldChoice",
        ("customFieldID", "name", "canBeDeleted", "timeStamp"),
        [(1, name, "true", stamp) for name in ("Aluminium", "Carbon", "Steel")],
    )


def _offers(store: Store, stamp: str) -> None:
    store.insert("CatalogVendor", {"name": "Wheelhouse Catalogue", "lastUpdate": stamp})
    kinds = [kind for below in words.DEPARTMENTS.values() for kinds in below.values() for kind in kinds]
    store.insert_many(
        "CatalogVendorItem",
        ("catalogVendorID", "brand", "description", "vendorNumber", "cost", "msrp", "retailUnit", "timeStamp"),
        [
            (
                1,
                words.MAKERS[place % len(words.MAKERS)],
                f"{words.MAKERS[place % len(words.MAKERS)]} {kind[0]}",
                f"WH-{place:05d}",
                kind[1],
                kind[2],
                1,
                stamp,
            )
            for place, kind in enumerate(kinds[:OFFERED], 1)
        ],
    )


def _roles(store: Store) -> None:
    rights = ("register", "register_read", "inventory_base", "customers", "workbench")
    store.insert_many(
        "EmployeeRight",
        ("name", "employeeRoleID"),
        [(right, role) for role in range(1, 5) for right in rights[: 6 - role]],
    )
