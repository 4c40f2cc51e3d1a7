"""
Facts: accounting reports.
"""

from lightspeed_pos.catalogue.model import Endpoint, Entity, Field, Param

ENTITIES = (
    Entity(
        name="DiscountsByDay",
        fields=(
            Field("date", "date", note="docs: datetime; MM/DD/YYYY on the wire"),
            Field("discount", "decimal"),
            Field("shopID", "integer", ref="Shop"),
        ),
        source="docs: Reports Accounting DiscountsByDay",
    ),
    Entity(
        name="OrdersByTaxClass",
        fields=(
            Field("cost", "decimal"),
            Field("date", "date", note="docs: datetime; MM/DD/YYYY on the wire"),
            Field("taxClassName", "string"),
            Field("totalOtherCost", "decimal"),
            Field("totalShipCost", "decimal"),
            Field("vendorName", "string"),
            Field("orderID", "integer", ref="Order"),
            Field("shopID", "integer", ref="Shop"),
            Field("taxClassID", "integer", ref="TaxClass"),
            Field("vendorID", "integer", ref="Vendor"),
        ),
        source="docs: Reports Accounting OrdersByTaxClass",
    ),
    Entity(
        name="PaymentsByDay",
        fields=(
            Field("amount", "decimal"),
            Field("date", "date", note="docs: datetime; MM/DD/YYYY on the wire"),
            Field("layaway", "boolean"),
            Field("paymentTypeName", "string"),
            Field("paymentTypeID", "integer", ref="PaymentType"),
            Field("shopID", "integer", ref="Shop"),
        ),
        source="docs: Reports Accounting PaymentsByDay",
    ),
    Entity(
        name="TaxClassSalesByDay",
        fields=(
            Field("avgCost", "decimal"),
            Field("date", "date", note="docs: datetime; MM/DD/YYYY on the wire"),
            Field("fifoCost", "decimal"),
            Field("subtotal", "decimal"),
            Field("taxClassName", "string"),
            Field("shopID", "integer", ref="Shop"),
            Field("taxClassID", "integer", ref="TaxClass"),
        ),
        source="docs: Reports Accounting TaxClassSalesByDay",
    ),
    Entity(
        name="TaxesByDay",
        fields=(
            Field("date", "date", note="docs: datetime; MM/DD/YYYY on the wire"),
            Field("tax", "decimal"),
            Field("taxCategoryName", "string"),
            Field("shopID", "integer", ref="Shop"),
            Field("taxCategoryID", "integer", ref="TaxCategory"),
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
            Param("endDate", "date", required=True, note="ISO 8601"),
            Param("startDate", "date", required=True, note="ISO 8601"),
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
            Param("endDate", "date", required=True, note="ISO 8601"),
            Param("startDate", "date", required=True, note="ISO 8601"),
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
            Param("endDate", "date", required=True, note="ISO 8601"),
            Param("startDate", "date", required=True, note="ISO 8601"),
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
            Param("endDate", "date", required=True, note="ISO 8601"),
            Param("startDate", "date", required=True, note="ISO 8601"),
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
            Param("endDate", "date", required=True, note="ISO 8601"),
            Param("startDate", "date", required=True, note="ISO 8601"),
        ),
        scopes=("reports",),
        source="docs: Reports Accounting TaxesByDay",
    ),
)
