"""
The scopes that a sign-in may ask for, and what each grants. Their names begin with `employee:` on the wire.

Source: API documentation, "Scopes".
"""

from __future__ import annotations

SCOPES: dict[str, str] = {
    "all": "Everything that you may do yourself",
    "admin": "Administrative records",
    "admin_employees": "Employees",
    "admin_inventory": "Vendors and manufacturers",
    "admin_purchases": "Payment types, discounts and taxes",
    "admin_shops": "Shops",
    "admin_void_sale": "Void sales",
    "categories": "Categories",
    "tags": "Tags",
    "manufacturers": "Manufacturers",
    "vendors": "Vendors",
    "customers": "View and change customers",
    "customers_read": "View customers",
    "customers_view_gift_card_numbers": "See whole gift card numbers",
    "inventory": "View and change items and inventory",
    "inventory_read": "View items and inventory",
    "inventory_counts": "Count inventory",
    "inventory_counts_reconcile": "Reconcile inventory counts",
    "product_cost": "See what products cost",
    "product_edit": "Create, change and archive products",
    "purchase_orders": "Purchase orders",
    "special_orders": "Special orders",
    "transfers": "Transfers between shops",
    "vendor_returns": "View returns to vendors",
    "register": "Make sales and read past ones",
    "register_read": "Read past sales",
    "register_layaway": "Layaways",
    "register_refund": "Refunds",
    "reports": "Reports",
    "workbench": "Work orders",
}

# Those that change nothing, by what the page says of them.
VIEWING = frozenset(
    {
        "customers_read",
        "customers_view_gift_card_numbers",
        "inventory_read",
        "product_cost",
        "register_read",
        "reports",
        "vendor_returns",
    }
)

# The pages of endpoints name rights of employees that are no scopes. These scopes are taken to give them, which no page
# says: `inventory` and `inventory_base` never stand in one list.
IMPLIED: dict[str, tuple[str, ...]] = {
    "inventory": ("inventory_base", "inventory_log"),
    "inventory_read": ("inventory_base_read", "inventory_log_read"),
    "register": ("register_open", "register_close", "register_withdraw"),
    "inventory_counts_reconcile": ("inventory_counts",),
}
# The page of scopes says that inventory and product scopes are for these; their own pages do not list them.
ALSO: dict[str, tuple[str, ...]] = {
    "Item": ("inventory_base", "product_edit"),
    "ItemMatrix": ("inventory_base", "product_edit"),
}
