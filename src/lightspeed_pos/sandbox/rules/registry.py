"""Which behaviour belongs to which record type, and which writes the sandbox does not serve yet."""

from __future__ import annotations

from lightspeed_pos.sandbox.rules.base import Rule
from lightspeed_pos.sandbox.rules.categories import Categories
from lightspeed_pos.sandbox.rules.contacts import Contacts
from lightspeed_pos.sandbox.rules.customers import CreditAccounts, Customers
from lightspeed_pos.sandbox.rules.images import Images
from lightspeed_pos.sandbox.rules.items import Items, ItemShops
from lightspeed_pos.sandbox.rules.matrices import Matrices
from lightspeed_pos.sandbox.rules.sale_lines import SaleLines
from lightspeed_pos.sandbox.rules.sales import SalePayments, Sales
from lightspeed_pos.sandbox.rules.short_lists import (
    CustomerTypes,
    Discounts,
    Employees,
    Named,
    PaymentTypes,
    Tags,
    TaxCategories,
    TaxClasses,
)

PLAIN = Rule()
RULES: dict[str, Rule] = {
    "Category": Categories(),
    "Contact": Contacts(),
    "CreditAccount": CreditAccounts(),
    "Customer": Customers(),
    "CustomerType": CustomerTypes(),
    "Discount": Discounts(),
    "Employee": Employees(),
    "Image": Images(),
    "Item": Items(),
    "ItemMatrix": Matrices(),
    "ItemShop": ItemShops(),
    "Manufacturer": Named(),
    "PaymentType": PaymentTypes(),
    "Sale": Sales(),
    "SaleLine": SaleLines(),
    "SalePayment": SalePayments(),
    "Season": Named(),
    "Shop": Named(),
    "Tag": Tags(),
    "TaxCategory": TaxCategories(),
    "TaxClass": TaxClasses(),
    "Vendor": Named(),
}
# Writes with consequences that are not built yet: they are refused by name instead of half done.
UNSERVED_WRITES = {
    "Account",
    "CatalogVendorItem",
    "CurrencyRate",
    "CustomField",
    "CustomFieldChoice",
    "Industry",
    "InventoryCount",
    "InventoryCountItem",
    "InventoryCountReconcile",
    "InventoryTransfer",
    "ItemFee",
    "Order",
    "OrderLine",
    "Quote",
    "RegisterCount",
    "RegisterWithdraw",
    "SalePaymentSignature",
    "Serialized",
    "TransferItem",
    "Workorder",
    "WorkorderImage",
    "WorkorderItem",
    "WorkorderLine",
}
