"""
Every resource, by its name on an account.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from lightspeed_pos.resources.kinds import Resource, Resources

if TYPE_CHECKING:
    from lightspeed_pos.resources.company import (
        AsyncEmployeeHoursRecords,
        AsyncEmployees,
        AsyncIndustries,
        AsyncOptions,
        AsyncShops,
        EmployeeHoursRecords,
        Employees,
        Industries,
        Options,
        Shops,
    )
    from lightspeed_pos.resources.customers import (
        AsyncCreditAccounts,
        AsyncCustomerCustomFieldChoices,
        AsyncCustomerCustomFields,
        AsyncCustomers,
        AsyncCustomerTypes,
        CreditAccounts,
        CustomerCustomFieldChoices,
        CustomerCustomFields,
        Customers,
        CustomerTypes,
    )
    from lightspeed_pos.resources.inventory import (
        AsyncInventories,
        AsyncInventoryCountCalcs,
        AsyncInventoryCountItems,
        AsyncInventoryCountReconciles,
        AsyncInventoryCounts,
        AsyncInventoryLogs,
        AsyncInventoryTransferItems,
        AsyncInventoryTransfers,
        AsyncItemShops,
        AsyncTransferItems,
        AsyncTransfers,
        Inventories,
        InventoryCountCalcs,
        InventoryCountItems,
        InventoryCountReconciles,
        InventoryCounts,
        InventoryLogs,
        InventoryTransferItems,
        InventoryTransfers,
        ItemShops,
        TransferItems,
        Transfers,
    )
    from lightspeed_pos.resources.items import (
        AsyncCategories,
        AsyncImages,
        AsyncItemAttributeSets,
        AsyncItemCustomFieldChoices,
        AsyncItemCustomFields,
        AsyncItemFees,
        AsyncItemImages,
        AsyncItemMatrices,
        AsyncItemMatrixImages,
        AsyncItems,
        AsyncManufacturers,
        AsyncPriceLevels,
        AsyncSeasons,
        AsyncSerializedRecords,
        AsyncTagGroups,
        AsyncTags,
        Categories,
        Images,
        ItemAttributeSets,
        ItemCustomFieldChoices,
        ItemCustomFields,
        ItemFees,
        ItemImages,
        ItemMatrices,
        ItemMatrixImages,
        Items,
        Manufacturers,
        PriceLevels,
        Seasons,
        SerializedRecords,
        TagGroups,
        Tags,
    )
    from lightspeed_pos.resources.purchasing import (
        AsyncCatalogSearch,
        AsyncCatalogVendorItems,
        AsyncCurrencyRates,
        AsyncOrderCustomFieldChoices,
        AsyncOrderCustomFields,
        AsyncOrderLines,
        AsyncOrders,
        AsyncOrderShipmentItems,
        AsyncOrderShipments,
        AsyncShipmentItems,
        AsyncShipments,
        AsyncVendorReturns,
        AsyncVendors,
        CatalogSearch,
        CatalogVendorItems,
        CurrencyRates,
        OrderCustomFieldChoices,
        OrderCustomFields,
        OrderLines,
        Orders,
        OrderShipmentItems,
        OrderShipments,
        ShipmentItems,
        Shipments,
        VendorReturns,
        Vendors,
    )
    from lightspeed_pos.resources.registers import (
        AsyncRegisterCountAmounts,
        AsyncRegisterCounts,
        AsyncRegisters,
        AsyncRegisterWithdraws,
        RegisterCountAmounts,
        RegisterCounts,
        Registers,
        RegisterWithdraws,
    )
    from lightspeed_pos.resources.reports import (
        AsyncDiscountsByDayRecords,
        AsyncOrdersByTaxClassRecords,
        AsyncPaymentsByDayRecords,
        AsyncTaxClassSalesByDayRecords,
        AsyncTaxesByDayRecords,
        DiscountsByDayRecords,
        OrdersByTaxClassRecords,
        PaymentsByDayRecords,
        TaxClassSalesByDayRecords,
        TaxesByDayRecords,
    )
    from lightspeed_pos.resources.sales import (
        AsyncCcCharges,
        AsyncDiscounts,
        AsyncPaymentTypes,
        AsyncProcessingFees,
        AsyncQuotes,
        AsyncSaleLines,
        AsyncSalePayments,
        AsyncSalePaymentSignatures,
        AsyncSales,
        AsyncSaleSaleLines,
        AsyncSaleVoids,
        AsyncShipTos,
        AsyncSpecialOrders,
        AsyncTaxCategories,
        AsyncTaxCategoryClasses,
        AsyncTaxClasses,
        CcCharges,
        Discounts,
        PaymentTypes,
        ProcessingFees,
        Quotes,
        SaleLines,
        SalePayments,
        SalePaymentSignatures,
        Sales,
        SaleSaleLines,
        SaleVoids,
        ShipTos,
        SpecialOrders,
        TaxCategories,
        TaxCategoryClasses,
        TaxClasses,
    )
    from lightspeed_pos.resources.templates import (
        AsyncEmployeeTemplates,
        AsyncItemLabelTemplates,
        AsyncLabelTemplates,
        AsyncOrderLineLabelTemplates,
        AsyncOrderTemplates,
        AsyncRegisterCountTemplates,
        AsyncRegisterWithdrawTemplates,
        AsyncSaleTemplates,
        AsyncTransferItemLabelTemplates,
        AsyncTransferTemplates,
        AsyncVendorReturnTemplates,
        AsyncWorkorderTemplates,
        EmployeeTemplates,
        ItemLabelTemplates,
        LabelTemplates,
        OrderLineLabelTemplates,
        OrderTemplates,
        RegisterCountTemplates,
        RegisterWithdrawTemplates,
        SaleTemplates,
        TransferItemLabelTemplates,
        TransferTemplates,
        VendorReturnTemplates,
        WorkorderTemplates,
    )
    from lightspeed_pos.resources.workorders import (
        AsyncWorkorderImages,
        AsyncWorkorderItems,
        AsyncWorkorderLines,
        AsyncWorkorders,
        AsyncWorkorderStatuses,
        AsyncWorkorderWorkorderItems,
        AsyncWorkorderWorkorderLines,
        WorkorderImages,
        WorkorderItems,
        WorkorderLines,
        Workorders,
        WorkorderStatuses,
        WorkorderWorkorderItems,
        WorkorderWorkorderLines,
    )


class Names(Resources):
    """Resources of an account."""

    employees: ClassVar[Resource[Employees, AsyncEmployees]] = Resource("company", "Employees")
    """Employee records: listed, found, created, changed, archived."""
    employee_hours: ClassVar[Resource[EmployeeHoursRecords, AsyncEmployeeHoursRecords]] = Resource(
        "company", "EmployeeHoursRecords"
    )
    """EmployeeHours records: listed, found, created, changed, deleted."""
    industries: ClassVar[Resource[Industries, AsyncIndustries]] = Resource("company", "Industries")
    """Industry records: listed, found, changed."""
    options: ClassVar[Resource[Options, AsyncOptions]] = Resource("company", "Options")
    """Option records: listed."""
    shops: ClassVar[Resource[Shops, AsyncShops]] = Resource("company", "Shops")
    """Shop records: listed, found, created, changed."""
    categories: ClassVar[Resource[Categories, AsyncCategories]] = Resource("items", "Categories")
    """Category records: listed, found, created, changed, deleted."""
    images: ClassVar[Resource[Images, AsyncImages]] = Resource("items", "Images")
    """Image records: listed, found, created, changed, deleted."""
    items: ClassVar[Resource[Items, AsyncItems]] = Resource("items", "Items")
    """Item records: listed, found, created, changed, archived."""
    item_custom_fields: ClassVar[Resource[ItemCustomFields, AsyncItemCustomFields]] = Resource(
        "items", "ItemCustomFields"
    )
    """Item CustomField records: listed, found, created, changed, archived."""
    item_attribute_sets: ClassVar[Resource[ItemAttributeSets, AsyncItemAttributeSets]] = Resource(
        "items", "ItemAttributeSets"
    )
    """ItemAttributeSet records: listed, found, created, changed."""
    item_fees: ClassVar[Resource[ItemFees, AsyncItemFees]] = Resource("items", "ItemFees")
    """ItemFee records: listed, found, changed, archived."""
    item_matrices: ClassVar[Resource[ItemMatrices, AsyncItemMatrices]] = Resource("items", "ItemMatrices")
    """ItemMatrix records: listed, found, created, changed, archived."""
    manufacturers: ClassVar[Resource[Manufacturers, AsyncManufacturers]] = Resource("items", "Manufacturers")
    """Manufacturer records: listed, found, created, changed."""
    price_levels: ClassVar[Resource[PriceLevels, AsyncPriceLevels]] = Resource("items", "PriceLevels")
    """PriceLevel records: listed, found, changed."""
    seasons: ClassVar[Resource[Seasons, AsyncSeasons]] = Resource("items", "Seasons")
    """Deprecated: seasons and departments were replaced by categories and tags. Season records: listed, found, created, changed, deleted."""
    serialized: ClassVar[Resource[SerializedRecords, AsyncSerializedRecords]] = Resource("items", "SerializedRecords")
    """Serialized records: listed, found, created, changed, deleted."""
    tags: ClassVar[Resource[Tags, AsyncTags]] = Resource("items", "Tags")
    """Tag records: listed, found, created, changed, deleted."""
    tag_groups: ClassVar[Resource[TagGroups, AsyncTagGroups]] = Resource("items", "TagGroups")
    """TagGroup records: listed."""
    inventories: ClassVar[Resource[Inventories, AsyncInventories]] = Resource("inventory", "Inventories")
    """Inventory records: listed, found."""
    inventory_transfers: ClassVar[Resource[InventoryTransfers, AsyncInventoryTransfers]] = Resource(
        "inventory", "InventoryTransfers"
    )
    """Inventory Transfer records: listed, found, created, changed."""
    inventory_counts: ClassVar[Resource[InventoryCounts, AsyncInventoryCounts]] = Resource(
        "inventory", "InventoryCounts"
    )
    """InventoryCount records: listed, found, created, changed, deleted."""
    inventory_count_calcs: ClassVar[Resource[InventoryCountCalcs, AsyncInventoryCountCalcs]] = Resource(
        "inventory", "InventoryCountCalcs"
    )
    """InventoryCountCalc records: listed, found."""
    inventory_count_items: ClassVar[Resource[InventoryCountItems, AsyncInventoryCountItems]] = Resource(
        "inventory", "InventoryCountItems"
    )
    """InventoryCountItem records: listed, found, created, changed, deleted."""
    inventory_count_reconciles: ClassVar[Resource[InventoryCountReconciles, AsyncInventoryCountReconciles]] = Resource(
        "inventory", "InventoryCountReconciles"
    )
    """InventoryCountReconcile records: listed, found, created."""
    inventory_logs: ClassVar[Resource[InventoryLogs, AsyncInventoryLogs]] = Resource("inventory", "InventoryLogs")
    """InventoryLog records: listed, found."""
    item_shops: ClassVar[Resource[ItemShops, AsyncItemShops]] = Resource("inventory", "ItemShops")
    """ItemShop records: listed, found, changed."""
    transfers: ClassVar[Resource[Transfers, AsyncTransfers]] = Resource("inventory", "Transfers")
    """Deprecated: use Inventory Transfer. Transfer records: listed, found."""
    transfer_items: ClassVar[Resource[TransferItems, AsyncTransferItems]] = Resource("inventory", "TransferItems")
    """Deprecated: use Inventory Transfer TransferItems. TransferItem records: listed, found."""
    cc_charges: ClassVar[Resource[CcCharges, AsyncCcCharges]] = Resource("sales", "CcCharges")
    """CCCharge records: listed, found."""
    discounts: ClassVar[Resource[Discounts, AsyncDiscounts]] = Resource("sales", "Discounts")
    """Discount records: listed, found, created, changed, archived."""
    payment_types: ClassVar[Resource[PaymentTypes, AsyncPaymentTypes]] = Resource("sales", "PaymentTypes")
    """PaymentType records: listed, found, created, changed, archived."""
    processing_fees: ClassVar[Resource[ProcessingFees, AsyncProcessingFees]] = Resource("sales", "ProcessingFees")
    """ProcessingFee records: listed, found."""
    quotes: ClassVar[Resource[Quotes, AsyncQuotes]] = Resource("sales", "Quotes")
    """Quote records: listed, found, created, changed, archived."""
    sales: ClassVar[Resource[Sales, AsyncSales]] = Resource("sales", "Sales")
    """Sale records: listed, found, created, changed, archived."""
    sale_lines: ClassVar[Resource[SaleLines, AsyncSaleLines]] = Resource("sales", "SaleLines")
    """SaleLine records: listed, found, created, changed, deleted."""
    sale_payments: ClassVar[Resource[SalePayments, AsyncSalePayments]] = Resource("sales", "SalePayments")
    """SalePayment records: listed, found."""
    sale_voids: ClassVar[Resource[SaleVoids, AsyncSaleVoids]] = Resource("sales", "SaleVoids")
    """SaleVoid records: listed, found."""
    ship_tos: ClassVar[Resource[ShipTos, AsyncShipTos]] = Resource("sales", "ShipTos")
    """ShipTo records: listed, found."""
    special_orders: ClassVar[Resource[SpecialOrders, AsyncSpecialOrders]] = Resource("sales", "SpecialOrders")
    """SpecialOrder records: listed, found."""
    tax_categories: ClassVar[Resource[TaxCategories, AsyncTaxCategories]] = Resource("sales", "TaxCategories")
    """TaxCategory records: listed, found, created, changed, deleted."""
    tax_category_classes: ClassVar[Resource[TaxCategoryClasses, AsyncTaxCategoryClasses]] = Resource(
        "sales", "TaxCategoryClasses"
    )
    """TaxCategoryClass records: listed, found, deleted."""
    tax_classes: ClassVar[Resource[TaxClasses, AsyncTaxClasses]] = Resource("sales", "TaxClasses")
    """TaxClass records: listed, found, created, changed, deleted."""
    credit_accounts: ClassVar[Resource[CreditAccounts, AsyncCreditAccounts]] = Resource("customers", "CreditAccounts")
    """CreditAccount records: listed, found, created, changed, archived."""
    customers: ClassVar[Resource[Customers, AsyncCustomers]] = Resource("customers", "Customers")
    """Customer records: listed, found, created, changed, archived."""
    customer_custom_fields: ClassVar[Resource[CustomerCustomFields, AsyncCustomerCustomFields]] = Resource(
        "customers", "CustomerCustomFields"
    )
    """Customer CustomField records: listed, found, created, changed, archived."""
    customer_types: ClassVar[Resource[CustomerTypes, AsyncCustomerTypes]] = Resource("customers", "CustomerTypes")
    """CustomerType records: listed, found, created, changed, deleted."""
    catalog_search: ClassVar[Resource[CatalogSearch, AsyncCatalogSearch]] = Resource("purchasing", "CatalogSearch")
    """Catalog Search records: listed."""
    catalog_vendor_items: ClassVar[Resource[CatalogVendorItems, AsyncCatalogVendorItems]] = Resource(
        "purchasing", "CatalogVendorItems"
    )
    """CatalogVendorItem records: listed, found, created."""
    currency_rates: ClassVar[Resource[CurrencyRates, AsyncCurrencyRates]] = Resource("purchasing", "CurrencyRates")
    """CurrencyRate records: listed, found, created, changed."""
    orders: ClassVar[Resource[Orders, AsyncOrders]] = Resource("purchasing", "Orders")
    """Order records: listed, found, created, changed, archived."""
    order_custom_fields: ClassVar[Resource[OrderCustomFields, AsyncOrderCustomFields]] = Resource(
        "purchasing", "OrderCustomFields"
    )
    """Order CustomField records: listed, found, created, changed, archived."""
    order_lines: ClassVar[Resource[OrderLines, AsyncOrderLines]] = Resource("purchasing", "OrderLines")
    """OrderLine records: listed, found, created, changed, deleted."""
    shipments: ClassVar[Resource[Shipments, AsyncShipments]] = Resource("purchasing", "Shipments")
    """Shipment records: listed, found."""
    vendors: ClassVar[Resource[Vendors, AsyncVendors]] = Resource("purchasing", "Vendors")
    """Vendor records: listed, found, created, changed, archived."""
    vendor_returns: ClassVar[Resource[VendorReturns, AsyncVendorReturns]] = Resource("purchasing", "VendorReturns")
    """VendorReturn records: listed, found."""
    registers: ClassVar[Resource[Registers, AsyncRegisters]] = Resource("registers", "Registers")
    """Register records: listed, found, changed."""
    register_counts: ClassVar[Resource[RegisterCounts, AsyncRegisterCounts]] = Resource("registers", "RegisterCounts")
    """RegisterCount records: listed, found."""
    register_count_amounts: ClassVar[Resource[RegisterCountAmounts, AsyncRegisterCountAmounts]] = Resource(
        "registers", "RegisterCountAmounts"
    )
    """RegisterCountAmount records: listed, found."""
    register_withdraws: ClassVar[Resource[RegisterWithdraws, AsyncRegisterWithdraws]] = Resource(
        "registers", "RegisterWithdraws"
    )
    """RegisterWithdraw records: listed, found, created."""
    workorders: ClassVar[Resource[Workorders, AsyncWorkorders]] = Resource("workorders", "Workorders")
    """Workorder records: listed, found, created, changed, archived."""
    workorder_items: ClassVar[Resource[WorkorderItems, AsyncWorkorderItems]] = Resource("workorders", "WorkorderItems")
    """Deprecated: use Workorder WorkorderItem. WorkorderItem records: listed, found."""
    workorder_lines: ClassVar[Resource[WorkorderLines, AsyncWorkorderLines]] = Resource("workorders", "WorkorderLines")
    """Deprecated: use Workorder WorkorderLine. WorkorderLine records: listed, found."""
    workorder_statuses: ClassVar[Resource[WorkorderStatuses, AsyncWorkorderStatuses]] = Resource(
        "workorders", "WorkorderStatuses"
    )
    """WorkorderStatus records: listed, found."""
    discounts_by_day: ClassVar[Resource[DiscountsByDayRecords, AsyncDiscountsByDayRecords]] = Resource(
        "reports", "DiscountsByDayRecords"
    )
    """Reports Accounting DiscountsByDay records: listed."""
    orders_by_tax_class: ClassVar[Resource[OrdersByTaxClassRecords, AsyncOrdersByTaxClassRecords]] = Resource(
        "reports", "OrdersByTaxClassRecords"
    )
    """Reports Accounting OrdersByTaxClass records: listed."""
    payments_by_day: ClassVar[Resource[PaymentsByDayRecords, AsyncPaymentsByDayRecords]] = Resource(
        "reports", "PaymentsByDayRecords"
    )
    """Reports Accounting PaymentsByDay records: listed."""
    tax_class_sales_by_day: ClassVar[Resource[TaxClassSalesByDayRecords, AsyncTaxClassSalesByDayRecords]] = Resource(
        "reports", "TaxClassSalesByDayRecords"
    )
    """Reports Accounting TaxClassSalesByDay records: listed."""
    taxes_by_day: ClassVar[Resource[TaxesByDayRecords, AsyncTaxesByDayRecords]] = Resource(
        "reports", "TaxesByDayRecords"
    )
    """Reports Accounting TaxesByDay records: listed."""
    employee_templates: ClassVar[Resource[EmployeeTemplates, AsyncEmployeeTemplates]] = Resource(
        "templates", "EmployeeTemplates"
    )
    """DisplayTemplate Employee records: listed, found."""
    item_label_templates: ClassVar[Resource[ItemLabelTemplates, AsyncItemLabelTemplates]] = Resource(
        "templates", "ItemLabelTemplates"
    )
    """DisplayTemplate ItemAsLabel records: listed, found."""
    label_templates: ClassVar[Resource[LabelTemplates, AsyncLabelTemplates]] = Resource("templates", "LabelTemplates")
    """DisplayTemplate Label records: listed, found."""
    order_templates: ClassVar[Resource[OrderTemplates, AsyncOrderTemplates]] = Resource("templates", "OrderTemplates")
    """DisplayTemplate Order records: listed, found."""
    order_line_label_templates: ClassVar[Resource[OrderLineLabelTemplates, AsyncOrderLineLabelTemplates]] = Resource(
        "templates", "OrderLineLabelTemplates"
    )
    """DisplayTemplate OrderLineAsLabel records: listed, found."""
    register_count_templates: ClassVar[Resource[RegisterCountTemplates, AsyncRegisterCountTemplates]] = Resource(
        "templates", "RegisterCountTemplates"
    )
    """DisplayTemplate RegisterCount records: listed, found."""
    register_withdraw_templates: ClassVar[Resource[RegisterWithdrawTemplates, AsyncRegisterWithdrawTemplates]] = (
        Resource("templates", "RegisterWithdrawTemplates")
    )
    """DisplayTemplate RegisterWithdraw records: listed, found."""
    sale_templates: ClassVar[Resource[SaleTemplates, AsyncSaleTemplates]] = Resource("templates", "SaleTemplates")
    """DisplayTemplate Sale records: listed, found."""
    transfer_templates: ClassVar[Resource[TransferTemplates, AsyncTransferTemplates]] = Resource(
        "templates", "TransferTemplates"
    )
    """DisplayTemplate Transfer records: listed, found."""
    transfer_item_label_templates: ClassVar[Resource[TransferItemLabelTemplates, AsyncTransferItemLabelTemplates]] = (
        Resource("templates", "TransferItemLabelTemplates")
    )
    """DisplayTemplate TransferItemAsLabel records: listed, found."""
    vendor_return_templates: ClassVar[Resource[VendorReturnTemplates, AsyncVendorReturnTemplates]] = Resource(
        "templates", "VendorReturnTemplates"
    )
    """DisplayTemplate VendorReturn records: listed, found."""
    workorder_templates: ClassVar[Resource[WorkorderTemplates, AsyncWorkorderTemplates]] = Resource(
        "templates", "WorkorderTemplates"
    )
    """DisplayTemplate Workorder records: listed, found."""


class AccountResources(Names):
    """Resources of an `Account`, those below other records included."""

    def item_custom_field_choices(self, custom_field_id: int) -> ItemCustomFieldChoices:
        """Item CustomField CustomFieldChoice records: listed, found, created, changed, deleted."""
        found: ItemCustomFieldChoices = self._resource("items", "ItemCustomFieldChoices", custom_field_id)
        return found

    def item_images(self, item_id: int) -> ItemImages:
        """Item Image records: listed, found, created, changed, deleted."""
        found: ItemImages = self._resource("items", "ItemImages", item_id)
        return found

    def item_matrix_images(self, item_matrix_id: int) -> ItemMatrixImages:
        """ItemMatrix Image records: listed, found, created, changed, deleted."""
        found: ItemMatrixImages = self._resource("items", "ItemMatrixImages", item_matrix_id)
        return found

    def inventory_transfer_items(self, transfer_id: int) -> InventoryTransferItems:
        """Inventory Transfer TransferItems records: listed, found."""
        found: InventoryTransferItems = self._resource("inventory", "InventoryTransferItems", transfer_id)
        return found

    def sale_sale_lines(self, sale_id: int) -> SaleSaleLines:
        """Sale SaleLine records: listed, found, created, changed, deleted."""
        found: SaleSaleLines = self._resource("sales", "SaleSaleLines", sale_id)
        return found

    def sale_payment_signatures(self, sale_payment_id: int) -> SalePaymentSignatures:
        """SalePayment SalePaymentSignature records: listed, found, created."""
        found: SalePaymentSignatures = self._resource("sales", "SalePaymentSignatures", sale_payment_id)
        return found

    def customer_custom_field_choices(self, custom_field_id: int) -> CustomerCustomFieldChoices:
        """Customer CustomField CustomFieldChoice records: listed, found, created, changed, deleted."""
        found: CustomerCustomFieldChoices = self._resource("customers", "CustomerCustomFieldChoices", custom_field_id)
        return found

    def order_custom_field_choices(self, custom_field_id: int) -> OrderCustomFieldChoices:
        """Order CustomField CustomFieldChoice records: listed, found, created, changed, deleted."""
        found: OrderCustomFieldChoices = self._resource("purchasing", "OrderCustomFieldChoices", custom_field_id)
        return found

    def order_shipments(self, order_id: int) -> OrderShipments:
        """OrderShipment records: listed, found."""
        found: OrderShipments = self._resource("purchasing", "OrderShipments", order_id)
        return found

    def order_shipment_items(self, order_id: int, order_shipment_id: int) -> OrderShipmentItems:
        """OrderShipmentItem records: listed, found."""
        found: OrderShipmentItems = self._resource("purchasing", "OrderShipmentItems", order_id, order_shipment_id)
        return found

    def shipment_items(self, order_shipment_id: int) -> ShipmentItems:
        """ShipmentItem records: listed, found."""
        found: ShipmentItems = self._resource("purchasing", "ShipmentItems", order_shipment_id)
        return found

    def workorder_images(self, workorder_id: int) -> WorkorderImages:
        """Workorder WorkorderImage records: listed, found, created, changed, deleted."""
        found: WorkorderImages = self._resource("workorders", "WorkorderImages", workorder_id)
        return found

    def workorder_workorder_items(self, workorder_id: int) -> WorkorderWorkorderItems:
        """Workorder WorkorderItem records: listed, found, created, changed, deleted."""
        found: WorkorderWorkorderItems = self._resource("workorders", "WorkorderWorkorderItems", workorder_id)
        return found

    def workorder_workorder_lines(self, workorder_id: int) -> WorkorderWorkorderLines:
        """Workorder WorkorderLine records: listed, found, created, changed, deleted."""
        found: WorkorderWorkorderLines = self._resource("workorders", "WorkorderWorkorderLines", workorder_id)
        return found


class AsyncAccountResources(Names):
    """Resources of an `AsyncAccount`, those below other records included."""

    def item_custom_field_choices(self, custom_field_id: int) -> AsyncItemCustomFieldChoices:
        """Item CustomField CustomFieldChoice records: listed, found, created, changed, deleted."""
        found: AsyncItemCustomFieldChoices = self._resource("items", "ItemCustomFieldChoices", custom_field_id)
        return found

    def item_images(self, item_id: int) -> AsyncItemImages:
        """Item Image records: listed, found, created, changed, deleted."""
        found: AsyncItemImages = self._resource("items", "ItemImages", item_id)
        return found

    def item_matrix_images(self, item_matrix_id: int) -> AsyncItemMatrixImages:
        """ItemMatrix Image records: listed, found, created, changed, deleted."""
        found: AsyncItemMatrixImages = self._resource("items", "ItemMatrixImages", item_matrix_id)
        return found

    def inventory_transfer_items(self, transfer_id: int) -> AsyncInventoryTransferItems:
        """Inventory Transfer TransferItems records: listed, found."""
        found: AsyncInventoryTransferItems = self._resource("inventory", "InventoryTransferItems", transfer_id)
        return found

    def sale_sale_lines(self, sale_id: int) -> AsyncSaleSaleLines:
        """Sale SaleLine records: listed, found, created, changed, deleted."""
        found: AsyncSaleSaleLines = self._resource("sales", "SaleSaleLines", sale_id)
        return found

    def sale_payment_signatures(self, sale_payment_id: int) -> AsyncSalePaymentSignatures:
        """SalePayment SalePaymentSignature records: listed, found, created."""
        found: AsyncSalePaymentSignatures = self._resource("sales", "SalePaymentSignatures", sale_payment_id)
        return found

    def customer_custom_field_choices(self, custom_field_id: int) -> AsyncCustomerCustomFieldChoices:
        """Customer CustomField CustomFieldChoice records: listed, found, created, changed, deleted."""
        found: AsyncCustomerCustomFieldChoices = self._resource(
            "customers", "CustomerCustomFieldChoices", custom_field_id
        )
        return found

    def order_custom_field_choices(self, custom_field_id: int) -> AsyncOrderCustomFieldChoices:
        """Order CustomField CustomFieldChoice records: listed, found, created, changed, deleted."""
        found: AsyncOrderCustomFieldChoices = self._resource("purchasing", "OrderCustomFieldChoices", custom_field_id)
        return found

    def order_shipments(self, order_id: int) -> AsyncOrderShipments:
        """OrderShipment records: listed, found."""
        found: AsyncOrderShipments = self._resource("purchasing", "OrderShipments", order_id)
        return found

    def order_shipment_items(self, order_id: int, order_shipment_id: int) -> AsyncOrderShipmentItems:
        """OrderShipmentItem records: listed, found."""
        found: AsyncOrderShipmentItems = self._resource("purchasing", "OrderShipmentItems", order_id, order_shipment_id)
        return found

    def shipment_items(self, order_shipment_id: int) -> AsyncShipmentItems:
        """ShipmentItem records: listed, found."""
        found: AsyncShipmentItems = self._resource("purchasing", "ShipmentItems", order_shipment_id)
        return found

    def workorder_images(self, workorder_id: int) -> AsyncWorkorderImages:
        """Workorder WorkorderImage records: listed, found, created, changed, deleted."""
        found: AsyncWorkorderImages = self._resource("workorders", "WorkorderImages", workorder_id)
        return found

    def workorder_workorder_items(self, workorder_id: int) -> AsyncWorkorderWorkorderItems:
        """Workorder WorkorderItem records: listed, found, created, changed, deleted."""
        found: AsyncWorkorderWorkorderItems = self._resource("workorders", "WorkorderWorkorderItems", workorder_id)
        return found

    def workorder_workorder_lines(self, workorder_id: int) -> AsyncWorkorderWorkorderLines:
        """Workorder WorkorderLine records: listed, found, created, changed, deleted."""
        found: AsyncWorkorderWorkorderLines = self._resource("workorders", "WorkorderWorkorderLines", workorder_id)
        return found
