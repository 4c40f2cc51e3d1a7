"""
Facts: accounting reports.
"""

from lightspeed_pos.catalogue.model import Endpoint, Entity, Field, Param

ENTITIES = (
    Entity(
        name="DiscountsByDay",
        fields=(
            Field("date", "date", "date", note="docs: datetime; MM/DD/YYYY on the wire"),
            Field("discount", "discount", "decimal"),
            Field("shopID", "shop_id", "integer", ref="Shop"),
        ),
        source="docs: Reports Accounting DiscountsByDay",
    ),
    Entity(
        name="OrdersByTaxClass",
        fields=(
            Field("cost", "cost", "decimal"),
            Field("date", "date", "date", note="docs: datetime; MM/DD/YYYY on the wire"),
            Field("taxClassName", "tax_class_name", "string"),
            Field("totalOtherCost", "total_other_cost", "decimal"),
            Field("totalShipCost", "total_ship_cost", "decimal"),
            Field("vendorName", "vendor_name", "string"),
            Field("orderID", "order_id", "integer", ref="Order"),
            Field("shopID", "shop_id", "integer", ref="Shop"),
            Field("taxClassID", "tax_class_id", "integer", ref="TaxClass"),
            Field("vendorID", "vendor_id", "integer", ref="Vendor"),
        ),
        source="docs: Reports Accounting OrdersByTaxClass",
    ),
    Entity(
        name="PaymentsByDay",
        fields=(
            Field("amount", "amount", "decimal"),
            Field("date", "date", "date", note="docs: datetime; MM/DD/YYYY on the wire"),
            Field("layaway", "layaway", "boolean"),
            Field("paymentTypeName", "payment_type_name", "string"),
            Field("paymentTypeID", "payment_type_id", "integer", ref="PaymentType"),
            Field("shopID", "shop_id", "integer", ref="Shop"),
        ),
        source="docs: Reports Accounting PaymentsByDay",
    ),
    Entity(
        name="TaxClassSalesByDay",
        fields=(
            Field("avgCost", "avg_cost", "decimal"),
            Field("date", "date", "date", note="docs: datetime; MM/DD/YYYY on the wire"),
            Field("fifoCost", "fifo_cost", "decimal"),
            Field("subtotal", "subtotal", "decimal"),
            Field("taxClassName", "tax_class_name", "string"),
            Field("shopID", "shop_id", "integer", ref="Shop"),
            Field("taxClassID", "tax_class_id", "integer", ref="TaxClass"),
        ),
        source="docs: Reports Accounting TaxClassSalesByDay",
    ),
    Entity(
        name="TaxesByDay",
        fields=(
            Field("date", "date", "date", note="docs: datetime; MM/DD/YYYY on the wire"),
            Field("tax", "tax", "decimal"),
            Field("taxCategoryName", "tax_category_name", "string"),
            Field("shopID", "shop_id", "integer", ref="Shop"),
            Field("taxCategoryID", "tax_category_id", "integer", ref="TaxCategory"),
        ),
        source="docs: Reports Accounting TaxesByDay",
    ),
)

ENDPOINTS = (
    Endpoint(
        name="Reports Accounting DiscountsByDay",
        attribute="discounts_by_day",
        entity="DiscountsByDay",
        json_key="Discounts",
        path="Account/{accountID}/Reports/Accounting/DiscountsByDay",
        query=True,
        sortable=("date",),
        params=(
            Param("endDate", "end_date", "date", required=True, note="ISO 8601"),
            Param("startDate", "start_date", "date", required=True, note="ISO 8601"),
        ),
        scopes=("reports",),
        source="docs: Reports Accounting DiscountsByDay",
    ),
    Endpoint(
        name="Reports Accounting OrdersByTaxClass",
        attribute="orders_by_tax_class",
        entity="OrdersByTaxClass",
        json_key="Order",
        path="Account/{accountID}/Reports/Accounting/OrdersByTaxClass",
        query=True,
        sortable=("orderID",),
        params=(
            Param("endDate", "end_date", "date", required=True, note="ISO 8601"),
            Param("startDate", "start_date", "date", required=True, note="ISO 8601"),
        ),
        scopes=("reports",),
        source="docs: Reports Accounting OrdersByTaxClass",
    ),
    Endpoint(
        name="Reports Accounting PaymentsByDay",
        attribute="payments_by_day",
        entity="PaymentsByDay",
        json_key="Payments",
        path="Account/{accountID}/Reports/Accounting/PaymentsByDay",
        query=True,
        sortable=("date",),
        params=(
            Param("endDate", "end_date", "date", required=True, note="ISO 8601"),
            Param("startDate", "start_date", "date", required=True, note="ISO 8601"),
        ),
        scopes=("reports",),
        source="docs: Reports Accounting PaymentsByDay",
    ),
    Endpoint(
        name="Reports Accounting TaxClassSalesByDay",
        attribute="tax_class_sales_by_day",
        entity="TaxClassSalesByDay",
        json_key="SalesDay",
        path="Account/{accountID}/Reports/Accounting/TaxClassSalesByDay",
        query=True,
        sortable=("date",),
        params=(
            Param("endDate", "end_date", "date", required=True, note="ISO 8601"),
            Param("startDate", "start_date", "date", required=True, note="ISO 8601"),
        ),
        scopes=("reports",),
        source="docs: Reports Accounting TaxClassSalesByDay",
    ),
    Endpoint(
        name="Reports Accounting TaxesByDay",
        attribute="taxes_by_day",
        entity="TaxesByDay",
        json_key="Taxes",
        path="Account/{accountID}/Reports/Accounting/TaxesByDay",
        query=True,
        sortable=("date",),
        params=(
            Param("endDate", "end_date", "date", required=True, note="ISO 8601"),
            Param("startDate", "start_date", "date", required=True, note="ISO 8601"),
        ),
        scopes=("reports",),
        source="docs: Reports Accounting TaxesByDay",
    ),
)
