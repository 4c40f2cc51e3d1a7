"""
Every resource, by its name on an account.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lightspeed_pos.model.types import Resources

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


class AccountResources(Resources):
    """Names of the resources of an account."""

    @property
    def employees(self) -> Employees:
        """Employee records."""
        found: Employees = self._resource("company", "Employees")
        return found

    @property
    def employee_hours(self) -> EmployeeHoursRecords:
        """EmployeeHours records."""
        found: EmployeeHoursRecords = self._resource("company", "EmployeeHoursRecords")
        return found

    @property
    def industries(self) -> Industries:
        """Industry records."""
        found: Industries = self._resource("company", "Industries")
        return found

    @property
    def options(self) -> Options:
        """Option records."""
        found: Options = self._resource("company", "Options")
        return found

    @property
    def shops(self) -> Shops:
        """Shop records."""
        found: Shops = self._resource("company", "Shops")
        return found

    @property
    def categories(self) -> Categories:
        """Category records."""
        found: Categories = self._resource("items", "Categories")
        return found

    @property
    def images(self) -> Images:
        """Image records."""
        found: Images = self._resource("items", "Images")
        return found

    @property
    def items(self) -> Items:
        """Item records."""
        found: Items = self._resource("items", "Items")
        return found

    @property
    def item_custom_fields(self) -> ItemCustomFields:
        """Item CustomField records."""
        found: ItemCustomFields = self._resource("items", "ItemCustomFields")
        return found

    def item_custom_field_choices(self, custom_field_id: int) -> ItemCustomFieldChoices:
        """Item CustomField CustomFieldChoice records."""
        found: ItemCustomFieldChoices = self._resource("items", "ItemCustomFieldChoices", custom_field_id)
        return found

    def item_images(self, item_id: int) -> ItemImages:
        """Item Image records."""
        found: ItemImages = self._resource("items", "ItemImages", item_id)
        return found

    @property
    def item_attribute_sets(self) -> ItemAttributeSets:
        """ItemAttributeSet records."""
        found: ItemAttributeSets = self._resource("items", "ItemAttributeSets")
        return found

    @property
    def item_fees(self) -> ItemFees:
        """ItemFee records."""
        found: ItemFees = self._resource("items", "ItemFees")
        return found

    @property
    def item_matrices(self) -> ItemMatrices:
        """ItemMatrix records."""
        found: ItemMatrices = self._resource("items", "ItemMatrices")
        return found

    def item_matrix_images(self, item_matrix_id: int) -> ItemMatrixImages:
        """ItemMatrix Image records."""
        found: ItemMatrixImages = self._resource("items", "ItemMatrixImages", item_matrix_id)
        return found

    @property
    def manufacturers(self) -> Manufacturers:
        """Manufacturer records."""
        found: Manufacturers = self._resource("items", "Manufacturers")
        return found

    @property
    def price_levels(self) -> PriceLevels:
        """PriceLevel records."""
        found: PriceLevels = self._resource("items", "PriceLevels")
        return found

    @property
    def seasons(self) -> Seasons:
        """Season records. Deprecated: seasons and departments were replaced by categories and tags."""
        found: Seasons = self._resource("items", "Seasons")
        return found

    @property
    def serialized(self) -> SerializedRecords:
        """Serialized records."""
        found: SerializedRecords = self._resource("items", "SerializedRecords")
        return found

    @property
    def tags(self) -> Tags:
        """Tag records."""
        found: Tags = self._resource("items", "Tags")
        return found

    @property
    def tag_groups(self) -> TagGroups:
        """TagGroup records."""
        found: TagGroups = self._resource("items", "TagGroups")
        return found

    @property
    def inventories(self) -> Inventories:
        """Inventory records."""
        found: Inventories = self._resource("inventory", "Inventories")
        return found

    @property
    def inventory_transfers(self) -> InventoryTransfers:
        """Inventory Transfer records."""
        found: InventoryTransfers = self._resource("inventory", "InventoryTransfers")
        return found

    def inventory_transfer_items(self, transfer_id: int) -> InventoryTransferItems:
        """Inventory Transfer TransferItems records."""
        found: InventoryTransferItems = self._resource("inventory", "InventoryTransferItems", transfer_id)
        return found

    @property
    def inventory_counts(self) -> InventoryCounts:
        """InventoryCount records."""
        found: InventoryCounts = self._resource("inventory", "InventoryCounts")
        return found

    @property
    def inventory_count_calcs(self) -> InventoryCountCalcs:
        """InventoryCountCalc records."""
        found: InventoryCountCalcs = self._resource("inventory", "InventoryCountCalcs")
        return found

    @property
    def inventory_count_items(self) -> InventoryCountItems:
        """InventoryCountItem records."""
        found: InventoryCountItems = self._resource("inventory", "InventoryCountItems")
        return found

    @property
    def inventory_count_reconciles(self) -> InventoryCountReconciles:
        """InventoryCountReconcile records."""
        found: InventoryCountReconciles = self._resource("inventory", "InventoryCountReconciles")
        return found

    @property
    def inventory_logs(self) -> InventoryLogs:
        """InventoryLog records."""
        found: InventoryLogs = self._resource("inventory", "InventoryLogs")
        return found

    @property
    def item_shops(self) -> ItemShops:
        """ItemShop records."""
        found: ItemShops = self._resource("inventory", "ItemShops")
        return found

    @property
    def transfers(self) -> Transfers:
        """Transfer records. Deprecated: use Inventory Transfer."""
        found: Transfers = self._resource("inventory", "Transfers")
        return found

    @property
    def transfer_items(self) -> TransferItems:
        """TransferItem records. Deprecated: use Inventory Transfer TransferItems."""
        found: TransferItems = self._resource("inventory", "TransferItems")
        return found

    @property
    def cc_charges(self) -> CcCharges:
        """CCCharge records."""
        found: CcCharges = self._resource("sales", "CcCharges")
        return found

    @property
    def discounts(self) -> Discounts:
        """Discount records."""
        found: Discounts = self._resource("sales", "Discounts")
        return found

    @property
    def payment_types(self) -> PaymentTypes:
        """PaymentType records."""
        found: PaymentTypes = self._resource("sales", "PaymentTypes")
        return found

    @property
    def processing_fees(self) -> ProcessingFees:
        """ProcessingFee records."""
        found: ProcessingFees = self._resource("sales", "ProcessingFees")
        return found

    @property
    def quotes(self) -> Quotes:
        """Quote records."""
        found: Quotes = self._resource("sales", "Quotes")
        return found

    @property
    def sales(self) -> Sales:
        """Sale records."""
        found: Sales = self._resource("sales", "Sales")
        return found

    def sale_sale_lines(self, sale_id: int) -> SaleSaleLines:
        """Sale SaleLine records."""
        found: SaleSaleLines = self._resource("sales", "SaleSaleLines", sale_id)
        return found

    @property
    def sale_lines(self) -> SaleLines:
        """SaleLine records."""
        found: SaleLines = self._resource("sales", "SaleLines")
        return found

    @property
    def sale_payments(self) -> SalePayments:
        """SalePayment records."""
        found: SalePayments = self._resource("sales", "SalePayments")
        return found

    def sale_payment_signatures(self, sale_payment_id: int) -> SalePaymentSignatures:
        """SalePayment SalePaymentSignature records."""
        found: SalePaymentSignatures = self._resource("sales", "SalePaymentSignatures", sale_payment_id)
        return found

    @property
    def sale_voids(self) -> SaleVoids:
        """SaleVoid records."""
        found: SaleVoids = self._resource("sales", "SaleVoids")
        return found

    @property
    def ship_tos(self) -> ShipTos:
        """ShipTo records."""
        found: ShipTos = self._resource("sales", "ShipTos")
        return found

    @property
    def special_orders(self) -> SpecialOrders:
        """SpecialOrder records."""
        found: SpecialOrders = self._resource("sales", "SpecialOrders")
        return found

    @property
    def tax_categories(self) -> TaxCategories:
        """TaxCategory records."""
        found: TaxCategories = self._resource("sales", "TaxCategories")
        return found

    @property
    def tax_category_classes(self) -> TaxCategoryClasses:
        """TaxCategoryClass records."""
        found: TaxCategoryClasses = self._resource("sales", "TaxCategoryClasses")
        return found

    @property
    def tax_classes(self) -> TaxClasses:
        """TaxClass records."""
        found: TaxClasses = self._resource("sales", "TaxClasses")
        return found

    @property
    def credit_accounts(self) -> CreditAccounts:
        """CreditAccount records."""
        found: CreditAccounts = self._resource("customers", "CreditAccounts")
        return found

    @property
    def customers(self) -> Customers:
        """Customer records."""
        found: Customers = self._resource("customers", "Customers")
        return found

    @property
    def customer_custom_fields(self) -> CustomerCustomFields:
        """Customer CustomField records."""
        found: CustomerCustomFields = self._resource("customers", "CustomerCustomFields")
        return found

    def customer_custom_field_choices(self, custom_field_id: int) -> CustomerCustomFieldChoices:
        """Customer CustomField CustomFieldChoice records."""
        found: CustomerCustomFieldChoices = self._resource("customers", "CustomerCustomFieldChoices", custom_field_id)
        return found

    @property
    def customer_types(self) -> CustomerTypes:
        """CustomerType records."""
        found: CustomerTypes = self._resource("customers", "CustomerTypes")
        return found

    @property
    def catalog_search(self) -> CatalogSearch:
        """Catalog Search records."""
        found: CatalogSearch = self._resource("purchasing", "CatalogSearch")
        return found

    @property
    def catalog_vendor_items(self) -> CatalogVendorItems:
        """CatalogVendorItem records."""
        found: CatalogVendorItems = self._resource("purchasing", "CatalogVendorItems")
        return found

    @property
    def currency_rates(self) -> CurrencyRates:
        """CurrencyRate records."""
        found: CurrencyRates = self._resource("purchasing", "CurrencyRates")
        return found

    @property
    def orders(self) -> Orders:
        """Order records."""
        found: Orders = self._resource("purchasing", "Orders")
        return found

    @property
    def order_custom_fields(self) -> OrderCustomFields:
        """Order CustomField records."""
        found: OrderCustomFields = self._resource("purchasing", "OrderCustomFields")
        return found

    def order_custom_field_choices(self, custom_field_id: int) -> OrderCustomFieldChoices:
        """Order CustomField CustomFieldChoice records."""
        found: OrderCustomFieldChoices = self._resource("purchasing", "OrderCustomFieldChoices", custom_field_id)
        return found

    @property
    def order_lines(self) -> OrderLines:
        """OrderLine records."""
        found: OrderLines = self._resource("purchasing", "OrderLines")
        return found

    def order_shipments(self, order_id: int) -> OrderShipments:
        """OrderShipment records."""
        found: OrderShipments = self._resource("purchasing", "OrderShipments", order_id)
        return found

    def order_shipment_items(self, order_id: int, order_shipment_id: int) -> OrderShipmentItems:
        """OrderShipmentItem records."""
        found: OrderShipmentItems = self._resource("purchasing", "OrderShipmentItems", order_id, order_shipment_id)
        return found

    @property
    def shipments(self) -> Shipments:
        """Shipment records."""
        found: Shipments = self._resource("purchasing", "Shipments")
        return found

    def shipment_items(self, order_shipment_id: int) -> ShipmentItems:
        """ShipmentItem records."""
        found: ShipmentItems = self._resource("purchasing", "ShipmentItems", order_shipment_id)
        return found

    @property
    def vendors(self) -> Vendors:
        """Vendor records."""
        found: Vendors = self._resource("purchasing", "Vendors")
        return found

    @property
    def vendor_returns(self) -> VendorReturns:
        """VendorReturn records."""
        found: VendorReturns = self._resource("purchasing", "VendorReturns")
        return found

    @property
    def registers(self) -> Registers:
        """Register records."""
        found: Registers = self._resource("registers", "Registers")
        return found

    @property
    def register_counts(self) -> RegisterCounts:
        """RegisterCount records."""
        found: RegisterCounts = self._resource("registers", "RegisterCounts")
        return found

    @property
    def register_count_amounts(self) -> RegisterCountAmounts:
        """RegisterCountAmount records."""
        found: RegisterCountAmounts = self._resource("registers", "RegisterCountAmounts")
        return found

    @property
    def register_withdraws(self) -> RegisterWithdraws:
        """RegisterWithdraw records."""
        found: RegisterWithdraws = self._resource("registers", "RegisterWithdraws")
        return found

    @property
    def workorders(self) -> Workorders:
        """Workorder records."""
        found: Workorders = self._resource("workorders", "Workorders")
        return found

    def workorder_images(self, workorder_id: int) -> WorkorderImages:
        """Workorder WorkorderImage records."""
        found: WorkorderImages = self._resource("workorders", "WorkorderImages", workorder_id)
        return found

    def workorder_workorder_items(self, workorder_id: int) -> WorkorderWorkorderItems:
        """Workorder WorkorderItem records."""
        found: WorkorderWorkorderItems = self._resource("workorders", "WorkorderWorkorderItems", workorder_id)
        return found

    def workorder_workorder_lines(self, workorder_id: int) -> WorkorderWorkorderLines:
        """Workorder WorkorderLine records."""
        found: WorkorderWorkorderLines = self._resource("workorders", "WorkorderWorkorderLines", workorder_id)
        return found

    @property
    def workorder_items(self) -> WorkorderItems:
        """WorkorderItem records. Deprecated: use Workorder WorkorderItem."""
        found: WorkorderItems = self._resource("workorders", "WorkorderItems")
        return found

    @property
    def workorder_lines(self) -> WorkorderLines:
        """WorkorderLine records. Deprecated: use Workorder WorkorderLine."""
        found: WorkorderLines = self._resource("workorders", "WorkorderLines")
        return found

    @property
    def workorder_statuses(self) -> WorkorderStatuses:
        """WorkorderStatus records."""
        found: WorkorderStatuses = self._resource("workorders", "WorkorderStatuses")
        return found

    @property
    def discounts_by_day(self) -> DiscountsByDayRecords:
        """Reports Accounting DiscountsByDay records."""
        found: DiscountsByDayRecords = self._resource("reports", "DiscountsByDayRecords")
        return found

    @property
    def orders_by_tax_class(self) -> OrdersByTaxClassRecords:
        """Reports Accounting OrdersByTaxClass records."""
        found: OrdersByTaxClassRecords = self._resource("reports", "OrdersByTaxClassRecords")
        return found

    @property
    def payments_by_day(self) -> PaymentsByDayRecords:
        """Reports Accounting PaymentsByDay records."""
        found: PaymentsByDayRecords = self._resource("reports", "PaymentsByDayRecords")
        return found

    @property
    def tax_class_sales_by_day(self) -> TaxClassSalesByDayRecords:
        """Reports Accounting TaxClassSalesByDay records."""
        found: TaxClassSalesByDayRecords = self._resource("reports", "TaxClassSalesByDayRecords")
        return found

    @property
    def taxes_by_day(self) -> TaxesByDayRecords:
        """Reports Accounting TaxesByDay records."""
        found: TaxesByDayRecords = self._resource("reports", "TaxesByDayRecords")
        return found

    @property
    def employee_templates(self) -> EmployeeTemplates:
        """DisplayTemplate Employee records."""
        found: EmployeeTemplates = self._resource("templates", "EmployeeTemplates")
        return found

    @property
    def item_label_templates(self) -> ItemLabelTemplates:
        """DisplayTemplate ItemAsLabel records."""
        found: ItemLabelTemplates = self._resource("templates", "ItemLabelTemplates")
        return found

    @property
    def label_templates(self) -> LabelTemplates:
        """DisplayTemplate Label records."""
        found: LabelTemplates = self._resource("templates", "LabelTemplates")
        return found

    @property
    def order_templates(self) -> OrderTemplates:
        """DisplayTemplate Order records."""
        found: OrderTemplates = self._resource("templates", "OrderTemplates")
        return found

    @property
    def order_line_label_templates(self) -> OrderLineLabelTemplates:
        """DisplayTemplate OrderLineAsLabel records."""
        found: OrderLineLabelTemplates = self._resource("templates", "OrderLineLabelTemplates")
        return found

    @property
    def register_count_templates(self) -> RegisterCountTemplates:
        """DisplayTemplate RegisterCount records."""
        found: RegisterCountTemplates = self._resource("templates", "RegisterCountTemplates")
        return found

    @property
    def register_withdraw_templates(self) -> RegisterWithdrawTemplates:
        """DisplayTemplate RegisterWithdraw records."""
        found: RegisterWithdrawTemplates = self._resource("templates", "RegisterWithdrawTemplates")
        return found

    @property
    def sale_templates(self) -> SaleTemplates:
        """DisplayTemplate Sale records."""
        found: SaleTemplates = self._resource("templates", "SaleTemplates")
        return found

    @property
    def transfer_templates(self) -> TransferTemplates:
        """DisplayTemplate Transfer records."""
        found: TransferTemplates = self._resource("templates", "TransferTemplates")
        return found

    @property
    def transfer_item_label_templates(self) -> TransferItemLabelTemplates:
        """DisplayTemplate TransferItemAsLabel records."""
        found: TransferItemLabelTemplates = self._resource("templates", "TransferItemLabelTemplates")
        return found

    @property
    def vendor_return_templates(self) -> VendorReturnTemplates:
        """DisplayTemplate VendorReturn records."""
        found: VendorReturnTemplates = self._resource("templates", "VendorReturnTemplates")
        return found

    @property
    def workorder_templates(self) -> WorkorderTemplates:
        """DisplayTemplate Workorder records."""
        found: WorkorderTemplates = self._resource("templates", "WorkorderTemplates")
        return found


class AsyncAccountResources(Resources):
    """Names of the resources of an account."""

    @property
    def employees(self) -> AsyncEmployees:
        """Employee records."""
        found: AsyncEmployees = self._resource("company", "AsyncEmployees")
        return found

    @property
    def employee_hours(self) -> AsyncEmployeeHoursRecords:
        """EmployeeHours records."""
        found: AsyncEmployeeHoursRecords = self._resource("company", "AsyncEmployeeHoursRecords")
        return found

    @property
    def industries(self) -> AsyncIndustries:
        """Industry records."""
        found: AsyncIndustries = self._resource("company", "AsyncIndustries")
        return found

    @property
    def options(self) -> AsyncOptions:
        """Option records."""
        found: AsyncOptions = self._resource("company", "AsyncOptions")
        return found

    @property
    def shops(self) -> AsyncShops:
        """Shop records."""
        found: AsyncShops = self._resource("company", "AsyncShops")
        return found

    @property
    def categories(self) -> AsyncCategories:
        """Category records."""
        found: AsyncCategories = self._resource("items", "AsyncCategories")
        return found

    @property
    def images(self) -> AsyncImages:
        """Image records."""
        found: AsyncImages = self._resource("items", "AsyncImages")
        return found

    @property
    def items(self) -> AsyncItems:
        """Item records."""
        found: AsyncItems = self._resource("items", "AsyncItems")
        return found

    @property
    def item_custom_fields(self) -> AsyncItemCustomFields:
        """Item CustomField records."""
        found: AsyncItemCustomFields = self._resource("items", "AsyncItemCustomFields")
        return found

    def item_custom_field_choices(self, custom_field_id: int) -> AsyncItemCustomFieldChoices:
        """Item CustomField CustomFieldChoice records."""
        found: AsyncItemCustomFieldChoices = self._resource("items", "AsyncItemCustomFieldChoices", custom_field_id)
        return found

    def item_images(self, item_id: int) -> AsyncItemImages:
        """Item Image records."""
        found: AsyncItemImages = self._resource("items", "AsyncItemImages", item_id)
        return found

    @property
    def item_attribute_sets(self) -> AsyncItemAttributeSets:
        """ItemAttributeSet records."""
        found: AsyncItemAttributeSets = self._resource("items", "AsyncItemAttributeSets")
        return found

    @property
    def item_fees(self) -> AsyncItemFees:
        """ItemFee records."""
        found: AsyncItemFees = self._resource("items", "AsyncItemFees")
        return found

    @property
    def item_matrices(self) -> AsyncItemMatrices:
        """ItemMatrix records."""
        found: AsyncItemMatrices = self._resource("items", "AsyncItemMatrices")
        return found

    def item_matrix_images(self, item_matrix_id: int) -> AsyncItemMatrixImages:
        """ItemMatrix Image records."""
        found: AsyncItemMatrixImages = self._resource("items", "AsyncItemMatrixImages", item_matrix_id)
        return found

    @property
    def manufacturers(self) -> AsyncManufacturers:
        """Manufacturer records."""
        found: AsyncManufacturers = self._resource("items", "AsyncManufacturers")
        return found

    @property
    def price_levels(self) -> AsyncPriceLevels:
        """PriceLevel records."""
        found: AsyncPriceLevels = self._resource("items", "AsyncPriceLevels")
        return found

    @property
    def seasons(self) -> AsyncSeasons:
        """Season records. Deprecated: seasons and departments were replaced by categories and tags."""
        found: AsyncSeasons = self._resource("items", "AsyncSeasons")
        return found

    @property
    def serialized(self) -> AsyncSerializedRecords:
        """Serialized records."""
        found: AsyncSerializedRecords = self._resource("items", "AsyncSerializedRecords")
        return found

    @property
    def tags(self) -> AsyncTags:
        """Tag records."""
        found: AsyncTags = self._resource("items", "AsyncTags")
        return found

    @property
    def tag_groups(self) -> AsyncTagGroups:
        """TagGroup records."""
        found: AsyncTagGroups = self._resource("items", "AsyncTagGroups")
        return found

    @property
    def inventories(self) -> AsyncInventories:
        """Inventory records."""
        found: AsyncInventories = self._resource("inventory", "AsyncInventories")
        return found

    @property
    def inventory_transfers(self) -> AsyncInventoryTransfers:
        """Inventory Transfer records."""
        found: AsyncInventoryTransfers = self._resource("inventory", "AsyncInventoryTransfers")
        return found

    def inventory_transfer_items(self, transfer_id: int) -> AsyncInventoryTransferItems:
        """Inventory Transfer TransferItems records."""
        found: AsyncInventoryTransferItems = self._resource("inventory", "AsyncInventoryTransferItems", transfer_id)
        return found

    @property
    def inventory_counts(self) -> AsyncInventoryCounts:
        """InventoryCount records."""
        found: AsyncInventoryCounts = self._resource("inventory", "AsyncInventoryCounts")
        return found

    @property
    def inventory_count_calcs(self) -> AsyncInventoryCountCalcs:
        """InventoryCountCalc records."""
        found: AsyncInventoryCountCalcs = self._resource("inventory", "AsyncInventoryCountCalcs")
        return found

    @property
    def inventory_count_items(self) -> AsyncInventoryCountItems:
        """InventoryCountItem records."""
        found: AsyncInventoryCountItems = self._resource("inventory", "AsyncInventoryCountItems")
        return found

    @property
    def inventory_count_reconciles(self) -> AsyncInventoryCountReconciles:
        """InventoryCountReconcile records."""
        found: AsyncInventoryCountReconciles = self._resource("inventory", "AsyncInventoryCountReconciles")
        return found

    @property
    def inventory_logs(self) -> AsyncInventoryLogs:
        """InventoryLog records."""
        found: AsyncInventoryLogs = self._resource("inventory", "AsyncInventoryLogs")
        return found

    @property
    def item_shops(self) -> AsyncItemShops:
        """ItemShop records."""
        found: AsyncItemShops = self._resource("inventory", "AsyncItemShops")
        return found

    @property
    def transfers(self) -> AsyncTransfers:
        """Transfer records. Deprecated: use Inventory Transfer."""
        found: AsyncTransfers = self._resource("inventory", "AsyncTransfers")
        return found

    @property
    def transfer_items(self) -> AsyncTransferItems:
        """TransferItem records. Deprecated: use Inventory Transfer TransferItems."""
        found: AsyncTransferItems = self._resource("inventory", "AsyncTransferItems")
        return found

    @property
    def cc_charges(self) -> AsyncCcCharges:
        """CCCharge records."""
        found: AsyncCcCharges = self._resource("sales", "AsyncCcCharges")
        return found

    @property
    def discounts(self) -> AsyncDiscounts:
        """Discount records."""
        found: AsyncDiscounts = self._resource("sales", "AsyncDiscounts")
        return found

    @property
    def payment_types(self) -> AsyncPaymentTypes:
        """PaymentType records."""
        found: AsyncPaymentTypes = self._resource("sales", "AsyncPaymentTypes")
        return found

    @property
    def processing_fees(self) -> AsyncProcessingFees:
        """ProcessingFee records."""
        found: AsyncProcessingFees = self._resource("sales", "AsyncProcessingFees")
        return found

    @property
    def quotes(self) -> AsyncQuotes:
        """Quote records."""
        found: AsyncQuotes = self._resource("sales", "AsyncQuotes")
        return found

    @property
    def sales(self) -> AsyncSales:
        """Sale records."""
        found: AsyncSales = self._resource("sales", "AsyncSales")
        return found

    def sale_sale_lines(self, sale_id: int) -> AsyncSaleSaleLines:
        """Sale SaleLine records."""
        found: AsyncSaleSaleLines = self._resource("sales", "AsyncSaleSaleLines", sale_id)
        return found

    @property
    def sale_lines(self) -> AsyncSaleLines:
        """SaleLine records."""
        found: AsyncSaleLines = self._resource("sales", "AsyncSaleLines")
        return found

    @property
    def sale_payments(self) -> AsyncSalePayments:
        """SalePayment records."""
        found: AsyncSalePayments = self._resource("sales", "AsyncSalePayments")
        return found

    def sale_payment_signatures(self, sale_payment_id: int) -> AsyncSalePaymentSignatures:
        """SalePayment SalePaymentSignature records."""
        found: AsyncSalePaymentSignatures = self._resource("sales", "AsyncSalePaymentSignatures", sale_payment_id)
        return found

    @property
    def sale_voids(self) -> AsyncSaleVoids:
        """SaleVoid records."""
        found: AsyncSaleVoids = self._resource("sales", "AsyncSaleVoids")
        return found

    @property
    def ship_tos(self) -> AsyncShipTos:
        """ShipTo records."""
        found: AsyncShipTos = self._resource("sales", "AsyncShipTos")
        return found

    @property
    def special_orders(self) -> AsyncSpecialOrders:
        """SpecialOrder records."""
        found: AsyncSpecialOrders = self._resource("sales", "AsyncSpecialOrders")
        return found

    @property
    def tax_categories(self) -> AsyncTaxCategories:
        """TaxCategory records."""
        found: AsyncTaxCategories = self._resource("sales", "AsyncTaxCategories")
        return found

    @property
    def tax_category_classes(self) -> AsyncTaxCategoryClasses:
        """TaxCategoryClass records."""
        found: AsyncTaxCategoryClasses = self._resource("sales", "AsyncTaxCategoryClasses")
        return found

    @property
    def tax_classes(self) -> AsyncTaxClasses:
        """TaxClass records."""
        found: AsyncTaxClasses = self._resource("sales", "AsyncTaxClasses")
        return found

    @property
    def credit_accounts(self) -> AsyncCreditAccounts:
        """CreditAccount records."""
        found: AsyncCreditAccounts = self._resource("customers", "AsyncCreditAccounts")
        return found

    @property
    def customers(self) -> AsyncCustomers:
        """Customer records."""
        found: AsyncCustomers = self._resource("customers", "AsyncCustomers")
        return found

    @property
    def customer_custom_fields(self) -> AsyncCustomerCustomFields:
        """Customer CustomField records."""
        found: AsyncCustomerCustomFields = self._resource("customers", "AsyncCustomerCustomFields")
        return found

    def customer_custom_field_choices(self, custom_field_id: int) -> AsyncCustomerCustomFieldChoices:
        """Customer CustomField CustomFieldChoice records."""
        found: AsyncCustomerCustomFieldChoices = self._resource(
            "customers", "AsyncCustomerCustomFieldChoices", custom_field_id
        )
        return found

    @property
    def customer_types(self) -> AsyncCustomerTypes:
        """CustomerType records."""
        found: AsyncCustomerTypes = self._resource("customers", "AsyncCustomerTypes")
        return found

    @property
    def catalog_search(self) -> AsyncCatalogSearch:
        """Catalog Search records."""
        found: AsyncCatalogSearch = self._resource("purchasing", "AsyncCatalogSearch")
        return found

    @property
    def catalog_vendor_items(self) -> AsyncCatalogVendorItems:
        """CatalogVendorItem records."""
        found: AsyncCatalogVendorItems = self._resource("purchasing", "AsyncCatalogVendorItems")
        return found

    @property
    def currency_rates(self) -> AsyncCurrencyRates:
        """CurrencyRate records."""
        found: AsyncCurrencyRates = self._resource("purchasing", "AsyncCurrencyRates")
        return found

    @property
    def orders(self) -> AsyncOrders:
        """Order records."""
        found: AsyncOrders = self._resource("purchasing", "AsyncOrders")
        return found

    @property
    def order_custom_fields(self) -> AsyncOrderCustomFields:
        """Order CustomField records."""
        found: AsyncOrderCustomFields = self._resource("purchasing", "AsyncOrderCustomFields")
        return found

    def order_custom_field_choices(self, custom_field_id: int) -> AsyncOrderCustomFieldChoices:
        """Order CustomField CustomFieldChoice records."""
        found: AsyncOrderCustomFieldChoices = self._resource(
            "purchasing", "AsyncOrderCustomFieldChoices", custom_field_id
        )
        return found

    @property
    def order_lines(self) -> AsyncOrderLines:
        """OrderLine records."""
        found: AsyncOrderLines = self._resource("purchasing", "AsyncOrderLines")
        return found

    def order_shipments(self, order_id: int) -> AsyncOrderShipments:
        """OrderShipment records."""
        found: AsyncOrderShipments = self._resource("purchasing", "AsyncOrderShipments", order_id)
        return found

    def order_shipment_items(self, order_id: int, order_shipment_id: int) -> AsyncOrderShipmentItems:
        """OrderShipmentItem records."""
        found: AsyncOrderShipmentItems = self._resource(
            "purchasing", "AsyncOrderShipmentItems", order_id, order_shipment_id
        )
        return found

    @property
    def shipments(self) -> AsyncShipments:
        """Shipment records."""
        found: AsyncShipments = self._resource("purchasing", "AsyncShipments")
        return found

    def shipment_items(self, order_shipment_id: int) -> AsyncShipmentItems:
        """ShipmentItem records."""
        found: AsyncShipmentItems = self._resource("purchasing", "AsyncShipmentItems", order_shipment_id)
        return found

    @property
    def vendors(self) -> AsyncVendors:
        """Vendor records."""
        found: AsyncVendors = self._resource("purchasing", "AsyncVendors")
        return found

    @property
    def vendor_returns(self) -> AsyncVendorReturns:
        """VendorReturn records."""
        found: AsyncVendorReturns = self._resource("purchasing", "AsyncVendorReturns")
        return found

    @property
    def registers(self) -> AsyncRegisters:
        """Register records."""
        found: AsyncRegisters = self._resource("registers", "AsyncRegisters")
        return found

    @property
    def register_counts(self) -> AsyncRegisterCounts:
        """RegisterCount records."""
        found: AsyncRegisterCounts = self._resource("registers", "AsyncRegisterCounts")
        return found

    @property
    def register_count_amounts(self) -> AsyncRegisterCountAmounts:
        """RegisterCountAmount records."""
        found: AsyncRegisterCountAmounts = self._resource("registers", "AsyncRegisterCountAmounts")
        return found

    @property
    def register_withdraws(self) -> AsyncRegisterWithdraws:
        """RegisterWithdraw records."""
        found: AsyncRegisterWithdraws = self._resource("registers", "AsyncRegisterWithdraws")
        return found

    @property
    def workorders(self) -> AsyncWorkorders:
        """Workorder records."""
        found: AsyncWorkorders = self._resource("workorders", "AsyncWorkorders")
        return found

    def workorder_images(self, workorder_id: int) -> AsyncWorkorderImages:
        """Workorder WorkorderImage records."""
        found: AsyncWorkorderImages = self._resource("workorders", "AsyncWorkorderImages", workorder_id)
        return found

    def workorder_workorder_items(self, workorder_id: int) -> AsyncWorkorderWorkorderItems:
        """Workorder WorkorderItem records."""
        found: AsyncWorkorderWorkorderItems = self._resource("workorders", "AsyncWorkorderWorkorderItems", workorder_id)
        return found

    def workorder_workorder_lines(self, workorder_id: int) -> AsyncWorkorderWorkorderLines:
        """Workorder WorkorderLine records."""
        found: AsyncWorkorderWorkorderLines = self._resource("workorders", "AsyncWorkorderWorkorderLines", workorder_id)
        return found

    @property
    def workorder_items(self) -> AsyncWorkorderItems:
        """WorkorderItem records. Deprecated: use Workorder WorkorderItem."""
        found: AsyncWorkorderItems = self._resource("workorders", "AsyncWorkorderItems")
        return found

    @property
    def workorder_lines(self) -> AsyncWorkorderLines:
        """WorkorderLine records. Deprecated: use Workorder WorkorderLine."""
        found: AsyncWorkorderLines = self._resource("workorders", "AsyncWorkorderLines")
        return found

    @property
    def workorder_statuses(self) -> AsyncWorkorderStatuses:
        """WorkorderStatus records."""
        found: AsyncWorkorderStatuses = self._resource("workorders", "AsyncWorkorderStatuses")
        return found

    @property
    def discounts_by_day(self) -> AsyncDiscountsByDayRecords:
        """Reports Accounting DiscountsByDay records."""
        found: AsyncDiscountsByDayRecords = self._resource("reports", "AsyncDiscountsByDayRecords")
        return found

    @property
    def orders_by_tax_class(self) -> AsyncOrdersByTaxClassRecords:
        """Reports Accounting OrdersByTaxClass records."""
        found: AsyncOrdersByTaxClassRecords = self._resource("reports", "AsyncOrdersByTaxClassRecords")
        return found

    @property
    def payments_by_day(self) -> AsyncPaymentsByDayRecords:
        """Reports Accounting PaymentsByDay records."""
        found: AsyncPaymentsByDayRecords = self._resource("reports", "AsyncPaymentsByDayRecords")
        return found

    @property
    def tax_class_sales_by_day(self) -> AsyncTaxClassSalesByDayRecords:
        """Reports Accounting TaxClassSalesByDay records."""
        found: AsyncTaxClassSalesByDayRecords = self._resource("reports", "AsyncTaxClassSalesByDayRecords")
        return found

    @property
    def taxes_by_day(self) -> AsyncTaxesByDayRecords:
        """Reports Accounting TaxesByDay records."""
        found: AsyncTaxesByDayRecords = self._resource("reports", "AsyncTaxesByDayRecords")
        return found

    @property
    def employee_templates(self) -> AsyncEmployeeTemplates:
        """DisplayTemplate Employee records."""
        found: AsyncEmployeeTemplates = self._resource("templates", "AsyncEmployeeTemplates")
        return found

    @property
    def item_label_templates(self) -> AsyncItemLabelTemplates:
        """DisplayTemplate ItemAsLabel records."""
        found: AsyncItemLabelTemplates = self._resource("templates", "AsyncItemLabelTemplates")
        return found

    @property
    def label_templates(self) -> AsyncLabelTemplates:
        """DisplayTemplate Label records."""
        found: AsyncLabelTemplates = self._resource("templates", "AsyncLabelTemplates")
        return found

    @property
    def order_templates(self) -> AsyncOrderTemplates:
        """DisplayTemplate Order records."""
        found: AsyncOrderTemplates = self._resource("templates", "AsyncOrderTemplates")
        return found

    @property
    def order_line_label_templates(self) -> AsyncOrderLineLabelTemplates:
        """DisplayTemplate OrderLineAsLabel records."""
        found: AsyncOrderLineLabelTemplates = self._resource("templates", "AsyncOrderLineLabelTemplates")
        return found

    @property
    def register_count_templates(self) -> AsyncRegisterCountTemplates:
        """DisplayTemplate RegisterCount records."""
        found: AsyncRegisterCountTemplates = self._resource("templates", "AsyncRegisterCountTemplates")
        return found

    @property
    def register_withdraw_templates(self) -> AsyncRegisterWithdrawTemplates:
        """DisplayTemplate RegisterWithdraw records."""
        found: AsyncRegisterWithdrawTemplates = self._resource("templates", "AsyncRegisterWithdrawTemplates")
        return found

    @property
    def sale_templates(self) -> AsyncSaleTemplates:
        """DisplayTemplate Sale records."""
        found: AsyncSaleTemplates = self._resource("templates", "AsyncSaleTemplates")
        return found

    @property
    def transfer_templates(self) -> AsyncTransferTemplates:
        """DisplayTemplate Transfer records."""
        found: AsyncTransferTemplates = self._resource("templates", "AsyncTransferTemplates")
        return found

    @property
    def transfer_item_label_templates(self) -> AsyncTransferItemLabelTemplates:
        """DisplayTemplate TransferItemAsLabel records."""
        found: AsyncTransferItemLabelTemplates = self._resource("templates", "AsyncTransferItemLabelTemplates")
        return found

    @property
    def vendor_return_templates(self) -> AsyncVendorReturnTemplates:
        """DisplayTemplate VendorReturn records."""
        found: AsyncVendorReturnTemplates = self._resource("templates", "AsyncVendorReturnTemplates")
        return found

    @property
    def workorder_templates(self) -> AsyncWorkorderTemplates:
        """DisplayTemplate Workorder records."""
        found: AsyncWorkorderTemplates = self._resource("templates", "AsyncWorkorderTemplates")
        return found
