"""
Facts: how the records of each endpoint are kept up to date elsewhere, with the fewest drips and nothing missed.

Source: the parameters and sort fields of each endpoint's page, tried against the sandbox; see docs/sync.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

How = Literal["stamp", "stamp filter", "newest first", "id", "full", "window"]
Tier = Literal["run", "hour", "day"]


@dataclass(frozen=True, slots=True)
class Strategy:
    """
    How one endpoint is read again, and how often: with every run, hourly or daily.

    - "stamp": sorted by the field `stamp`, from the last reading on.
    - "stamp filter": the field can be filtered by, not sorted by.
    - "newest first": sorted by a stamp that the rows do not show, until what is known comes.
    - "id": rows never change; those with a higher id are new.
    - "full": all rows again. They are few, and have no stamp or can be deleted.
    - "window": reports by day: the last days again, as late sales change them.

    `table` is its name in a database. `needs` are relations without a listing of their own (API names). `expressly` is
    a filter for rows that a listing leaves out unless they are asked for.
    """

    endpoint: str
    table: str
    how: How
    tier: Tier
    stamp: str = "timeStamp"
    needs: tuple[str, ...] = ()
    expressly: tuple[tuple[str, str], ...] = ()


STRATEGIES: dict[str, Strategy] = {
    one.endpoint: one
    for one in (
        Strategy("Account", "accounts", "full", "day"),
        Strategy("Employee", "employees", "stamp", "day", needs=("Contact", "EmployeeRole", "EmployeeRights")),
        Strategy("EmployeeHours", "employee_hours", "full", "hour"),
        Strategy("Industry", "industries", "full", "day"),
        Strategy("Locale", "locales", "full", "day"),
        Strategy("Option", "options", "full", "day"),
        Strategy(
            "Shop", "shops", "stamp filter", "day", needs=("Contact", "ReceiptSetup", "ShelfLocations", "CCGateway")
        ),
        Strategy("Category", "categories", "full", "hour"),
        Strategy("Image", "images", "stamp filter", "hour"),
        Strategy(
            "Item",
            "items",
            "stamp",
            "run",
            needs=(
                "ItemAttributes",
                "Note",
                "ItemVendorNums",
                "ItemComponents",
                "ItemECommerce",
                "TagRelations",
                "CustomFieldValues",
            ),
        ),
        Strategy("Item CustomField", "item_custom_fields", "full", "day"),
        Strategy("ItemAttributeSet", "item_attribute_sets", "full", "day"),
        Strategy("ItemFee", "item_fees", "stamp filter", "day", stamp="timestamp", needs=("ItemFeeCategories",)),
        Strategy("ItemMatrix", "item_matrices", "stamp", "hour", needs=("Department", "ItemECommerce", "TagRelations")),
        Strategy("Manufacturer", "manufacturers", "stamp", "hour"),
        Strategy("PriceLevel", "price_levels", "full", "day"),
        Strategy("Season", "seasons", "full", "day"),
        Strategy("Serialized", "serialized", "stamp", "hour"),
        Strategy("Tag", "tags", "full", "day"),
        Strategy("TagGroup", "tag_groups", "full", "day"),
        Strategy("Inventory Transfer", "inventory_transfers", "stamp", "hour"),
        Strategy("InventoryCount", "inventory_counts", "stamp filter", "hour"),
        Strategy("InventoryCountCalc", "inventory_count_calcs", "stamp filter", "day"),
        Strategy("InventoryCountItem", "inventory_count_items", "stamp filter", "hour"),
        Strategy("InventoryCountReconcile", "inventory_count_reconciles", "id", "hour"),
        Strategy("InventoryLog", "inventory_logs", "id", "run"),
        Strategy("ItemShop", "item_shops", "stamp", "run"),
        Strategy("TransferItem", "transfer_items", "stamp", "hour"),
        Strategy("CCCharge", "cc_charges", "stamp", "hour"),
        Strategy("Discount", "discounts", "stamp", "hour"),
        Strategy("PaymentType", "payment_types", "full", "day"),
        Strategy("ProcessingFee", "processing_fees", "id", "hour"),
        Strategy("Quote", "quotes", "full", "hour"),
        Strategy("Sale", "sales", "stamp", "run", needs=("SaleNotes",)),
        Strategy("SaleLine", "sale_lines", "stamp", "run", needs=("Note", "InventorySales")),
        Strategy("SalePayment", "sale_payments", "newest first", "run", needs=("SaleAccounts", "Signatures")),
        Strategy("SaleVoid", "sale_voids", "id", "hour"),
        Strategy("ShipTo", "ship_tos", "stamp", "hour", needs=("Contact",)),
        Strategy("SpecialOrder", "special_orders", "stamp", "hour"),
        Strategy("TaxCategory", "tax_categories", "full", "day"),
        Strategy("TaxCategoryClass", "tax_category_classes", "full", "day"),
        Strategy("TaxClass", "tax_classes", "full", "day"),
        Strategy(
            "CreditAccount",
            "credit_accounts",
            "stamp",
            "hour",
            needs=("Contact",),
            expressly=(("giftCard", "true"),),  # docs: Gift card
        ),
        Strategy("Customer", "customers", "stamp", "run", needs=("Contact", "Note", "Tags", "CustomFieldValues")),
        Strategy("Customer CustomField", "customer_custom_fields", "full", "day"),
        Strategy("CustomerType", "customer_types", "full", "day"),
        Strategy("CatalogVendorItem", "catalog_vendor_items", "stamp", "day", needs=("CatalogVendor",)),
        Strategy("CurrencyRate", "currency_rates", "stamp filter", "day"),
        Strategy("Order", "orders", "stamp", "hour", needs=("Note", "CustomFieldValues")),
        Strategy("Order CustomField", "order_custom_fields", "full", "day"),
        Strategy("OrderLine", "order_lines", "stamp", "hour"),
        Strategy("Shipment", "shipments", "stamp filter", "hour", needs=("OrderShipmentItems",)),
        Strategy("Vendor", "vendors", "stamp", "hour", needs=("Contact",)),
        Strategy("VendorReturn", "vendor_returns", "stamp", "hour", needs=("Note", "VendorReturnItems")),
        Strategy("Register", "registers", "full", "day"),
        Strategy("RegisterCount", "register_counts", "id", "hour"),
        Strategy("RegisterCountAmount", "register_count_amounts", "id", "hour"),
        Strategy("RegisterWithdraw", "register_withdraws", "id", "hour"),
        Strategy("Workorder", "workorders", "stamp", "hour", needs=("Images",)),
        Strategy("WorkorderItem", "workorder_items", "stamp", "hour"),
        Strategy("WorkorderLine", "workorder_lines", "stamp", "hour"),
        Strategy("WorkorderStatus", "workorder_statuses", "full", "day"),
        Strategy("Reports Accounting DiscountsByDay", "discounts_by_day", "window", "day"),
        Strategy("Reports Accounting OrdersByTaxClass", "orders_by_tax_class", "window", "day"),
        Strategy("Reports Accounting PaymentsByDay", "payments_by_day", "window", "day"),
        Strategy("Reports Accounting TaxClassSalesByDay", "tax_class_sales_by_day", "window", "day"),
        Strategy("Reports Accounting TaxesByDay", "taxes_by_day", "window", "day"),
    )
}

# Endpoints that are not kept, and why.
LEFT_OUT: dict[str, str] = {
    "Session": "action or single read",
    "Item CustomField CustomFieldChoice": "rows come as a relation or nested list of the parent",
    "Item Image": "same rows as Image",
    "ItemMatrix Image": "same rows as Image",
    "Inventory": "undocumented, only ids",
    "Inventory Transfer TransferItems": "same rows as TransferItem",
    "Transfer": "deprecated twin of Inventory Transfer",
    "Sale EmailReceipt": "action or single read",
    "Sale Refund": "action or single read",
    "Sale SaleLine": "same rows as SaleLine",
    "SalePayment SalePaymentSignature": "rows come as a relation or nested list of the parent",
    "Customer CustomField CustomFieldChoice": "rows come as a relation or nested list of the parent",
    "Catalog Search": "a search",
    "Order CustomField CustomFieldChoice": "rows come as a relation or nested list of the parent",
    "OrderShipment": "same rows as Shipment",
    "OrderShipmentItem": "rows come as a relation or nested list of the parent",
    "ShipmentItem": "rows come as a relation or nested list of the parent",
    "Register Calculated": "action or single read",
    "Register Close": "action or single read",
    "Register Open": "action or single read",
    "Workorder Checkout": "action or single read",
    "Workorder Clone": "action or single read",
    "Workorder WorkorderImage": "rows come as a relation or nested list of the parent",
    "Workorder WorkorderItem": "same rows as WorkorderItem",
    "Workorder WorkorderLine": "same rows as WorkorderLine",
    "DisplayTemplate Employee": "a view for printing",
    "DisplayTemplate ItemAsLabel": "a view for printing",
    "DisplayTemplate Label": "a view for printing",
    "DisplayTemplate Order": "a view for printing",
    "DisplayTemplate OrderLineAsLabel": "a view for printing",
    "DisplayTemplate RegisterCount": "a view for printing",
    "DisplayTemplate RegisterWithdraw": "a view for printing",
    "DisplayTemplate Sale": "a view for printing",
    "DisplayTemplate Transfer": "a view for printing",
    "DisplayTemplate TransferItemAsLabel": "a view for printing",
    "DisplayTemplate VendorReturn": "a view for printing",
    "DisplayTemplate Workorder": "a view for printing",
}
