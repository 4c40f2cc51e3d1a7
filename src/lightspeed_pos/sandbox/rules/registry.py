"""Which rules belong to which record type."""

from __future__ import annotations

from lightspeed_pos.sandbox.rules.base import Rule
from lightspeed_pos.sandbox.rules.categories import Categories
from lightspeed_pos.sandbox.rules.contacts import Contacts
from lightspeed_pos.sandbox.rules.custom_fields import CustomFieldChoices, CustomFields
from lightspeed_pos.sandbox.rules.customers import Customers
from lightspeed_pos.sandbox.rules.held_money import CreditAccounts
from lightspeed_pos.sandbox.rules.images import Images
from lightspeed_pos.sandbox.rules.inventory_counts import (
    InventoryCountItems,
    InventoryCountReconciles,
    InventoryCounts,
)
from lightspeed_pos.sandbox.rules.items import Items, ItemShops
from lightspeed_pos.sandbox.rules.matrices import Matrices
from lightspeed_pos.sandbox.rules.orders import OrderLines, Orders
from lightspeed_pos.sandbox.rules.registers import RegisterWithdraws
from lightspeed_pos.sandbox.rules.sale_lines import SaleLines
from lightspeed_pos.sandbox.rules.sales import SalePayments, Sales
from lightspeed_pos.sandbox.rules.short_lists import (
    CatalogVendorItems,
    CurrencyRates,
    CustomerTypes,
    Discounts,
    EmployeeHours,
    Employees,
    ItemFees,
    Named,
    PaymentTypes,
    Quotes,
    Serials,
    Shops,
    Tags,
    TaxCategories,
    TaxClasses,
)
from lightspeed_pos.sandbox.rules.transfers import InventoryTransfers
from lightspeed_pos.sandbox.rules.workorders import WorkorderImages, WorkorderItems, WorkorderLines, Workorders

PLAIN = Rule()
RULES: dict[str, Rule] = {
    "CatalogVendorItem": CatalogVendorItems(),
    "Category": Categories(),
    "Contact": Contacts(),
    "CreditAccount": CreditAccounts(),
    "CurrencyRate": CurrencyRates(),
    "CustomField": CustomFields(),
    "CustomFieldChoice": CustomFieldChoices(),
    "Customer": Customers(),
    "CustomerType": CustomerTypes(),
    "Discount": Discounts(),
    "Employee": Employees(),
    "EmployeeHours": EmployeeHours(),
    "Image": Images(),
    "InventoryCount": InventoryCounts(),
    "InventoryCountItem": InventoryCountItems(),
    "InventoryCountReconcile": InventoryCountReconciles(),
    "InventoryTransfer": InventoryTransfers(),
    "Item": Items(),
    "ItemFee": ItemFees(),
    "ItemMatrix": Matrices(),
    "ItemShop": ItemShops(),
    "Manufacturer": Named(),
    "Order": Orders(),
    "OrderLine": OrderLines(),
    "PaymentType": PaymentTypes(),
    "Quote": Quotes(),
    "RegisterWithdraw": RegisterWithdraws(),
    "Sale": Sales(),
    "SaleLine": SaleLines(),
    "SalePayment": SalePayments(),
    "Season": Named(),
    "Serialized": Serials(),
    "Shop": Shops(),
    "Tag": Tags(),
    "TaxCategory": TaxCategories(),
    "TaxClass": TaxClasses(),
    "Vendor": Named(),
    "Workorder": Workorders(),
    "WorkorderImage": WorkorderImages(),
    "WorkorderItem": WorkorderItems(),
    "WorkorderLine": WorkorderLines(),
}
