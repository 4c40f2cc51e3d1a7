"""What the catalogue does not say of columns: hidden ones, their order, their spelling, their indexes."""

from __future__ import annotations

from typing import Literal

from lightspeed_pos.sandbox.data.json_shapes import words

Kind = Literal["key", "number", "text", "flag", "time", "date"]

# Columns that the service must have although no answer shows them, such as the owner of a child row.
OWNERS: dict[str, tuple[tuple[str, Kind], ...]] = {
    "Contact": (
        *((name, "text") for name in ("address1", "address2", "city", "state", "stateCode", "zip")),
        *((name, "text") for name in ("country", "countryCode", "url", "email", "emailSecondary")),
        *((name, "text") for name in ("phoneHome", "phoneWork", "mobile", "pager", "fax")),
    ),
    "CreditAccount": (("contactID", "key"),),
    "EmployeeRight": (("employeeRoleID", "key"), ("employeeID", "key")),
    "ItemAttributes": (("itemAttributesID", "key"),),
    "ItemPrice": (("itemPriceID", "key"), ("itemID", "key"), ("itemMatrixID", "key")),
    "ItemMatrix": (("attribute1Values", "text"), ("attribute2Values", "text"), ("attribute3Values", "text")),
    "Sale": (("internalNoteID", "key"), ("printedNoteID", "key")),
    "SaleNotes": (("internalNoteID", "key"), ("printedNoteID", "key")),
    "SalePayment": (("timeStamp", "time"),),
    "SalePaymentSignature": (("timeStamp", "time"),),
    "TagRelation": (("tagRelationID", "key"), ("itemID", "key"), ("itemMatrixID", "key"), ("customerID", "key")),
    # `owner`: record type that has the field
    "CustomField": (("owner", "text"), ("timeStamp", "time")),
    "CustomFieldValue": (("itemID", "key"), ("customerID", "key"), ("orderID", "key")),
    "ItemFeeCategory": (("itemFeeID", "key"),),
    "InventorySale": (("saleLineID", "key"),),
    "OrderShipmentItem": (("orderLineID", "key"),),
    "VendorReturn": (("noteID", "key"),),
    "VendorRep": (("vendorRepID", "key"), ("vendorID", "key")),
}
# Own ids of record types that show none.
UNSHOWN_IDS = {
    "ItemAttributes": "itemAttributesID",
    "ItemPrice": "itemPriceID",
    "TagRelation": "tagRelationID",
    "VendorRep": "vendorRepID",
}
# Fields that can be written or stand in a stray sample, and that recorded answers do not have.
NEVER_SHOWN: dict[str, frozenset[str]] = {
    "SaleLine": frozenset(
        {"itemCode", "onCompletedTrans", "priceRuleID", "requireFullReservation", "sortorder", "itemFeeID", "lineType"}
    ),
    "Image": frozenset({"baseImageURL"}),  # rendered from the origin that was asked
    "Employee": frozenset({"accessPin"}),
    "CreditAccount": frozenset({"code"}),  # rendered masked
    "CustomFieldValue": frozenset({"deleted", "value"}),  # the value is rendered by its type
    "PaymentType": frozenset({"code"}),  # rendered from name and type
    "WorkorderImage": frozenset({"baseImageURL", "image"}),
}
# Recorded: what a nested record leaves out, by the type of the outer record and the relation.
LEFT_OUT: dict[tuple[str, str], frozenset[str]] = {
    ("Customer", "Contact"): frozenset({"contactID"}),
    ("Item", "Note"): frozenset({"noteID"}),
    ("Sale", "SaleLines"): frozenset({"taxCategoryID"}),
    ("Shop", "PriceLevel"): frozenset({"Calculation", "canBeArchived"}),
    ("Vendor", "Contact"): frozenset({"contactID"}),
}
# Left out only where the outer record is not nested itself: samples show the id in a vendor within another record.
LEFT_OUT_ON_TOP = {("Vendor", "Contact")}
# Recorded: the answer to a PUT lacks these fields unless they were sent.
ANSWERED_IF_SENT: dict[str, frozenset[str]] = {"Vendor": frozenset({"name"})}
# Kinds that differ from the documented type: in samples `integrationEnabled` is "0", and no terminal is "".
SENT_AS: dict[tuple[str, str], Kind] = {
    ("Vendor", "integrationEnabled"): "number",
    ("Register", "ccTerminalID"): "text",
}
# Two spellings occur. This one is sent; both are understood.
EMITTED_SPELLING = {
    "updatetime": "updateTime",
    "onWorkOrder": "onWorkorder",
    "response": "rawResponse",
    "variablePct": "variablePercent",
    "interchangeFeesVariablePct": "interchangeFeesVariablePercent",
    "schemeFeesVariablePct": "schemeFeesVariablePercent",
}
# Scalars that stand behind the relations.
STRAGGLERS: dict[str, tuple[str, ...]] = {
    "Sale": ("taxTotal",),
    "Customer": ("customerID", "createTime", "timeStamp", "archived"),
}
# Recorded order of scalars; what is not named here follows, foreign keys last.
RECORDED_ORDER: dict[str, tuple[str, ...]] = {
    "Category": words("categoryID name nodeDepth fullPathName leftNode rightNode createTime timeStamp parentID"),
    "Item": words(
        "itemID systemSku defaultCost avgCost discountable tax archived itemType serialized description"
        " modelYear upc ean customSku manufacturerSku createTime timeStamp publishToEcom categoryID taxClassID"
        " departmentID itemMatrixID manufacturerID seasonID defaultVendorID itemECommerceID"
    ),
    "ItemShop": words("itemShopID qoh sellable backorder componentQoh componentBackorder reorderPoint"),
    "ItemPrice": ("amount", "useTypeID", "useType"),
    "Note": ("note", "isPublic", "timeStamp"),
    "Sale": words(
        "saleID timeStamp discountPercent completed archived voided enablePromotions isTaxInclusive"
        " createTime updateTime completeTime referenceNumber referenceNumberSource tax1Rate tax2Rate change"
        " receiptPreference displayableSubtotal ticketNumber calcDiscount calcTotal calcSubtotal calcTaxable"
        " calcNonTaxable calcAvgCost calcFIFOCost calcTax1 calcTax2 calcPayments total totalDue"
        " displayableTotal balance"
    ),
    "SaleLine": words(
        "saleLineID createTime timeStamp unitQuantity unitPrice normalUnitPrice discountAmount"
        " discountPercent avgCost fifoCost tax tax1Rate tax2Rate isLayaway isWorkorder isSpecialOrder"
        " displayableSubtotal displayableUnitPrice calcLineDiscount calcTransactionDiscount calcTotal"
        " calcSubtotal calcTax1 calcTax2 taxClassID"
    ),
    "Shop": words("shopID name serviceRate timeZone taxLabor labelTitle labelMsrp archived timeStamp"),
}
# Columns that writes look up by value, or that relations are collected by.
EXTRA_INDEXES: dict[str, tuple[str, ...]] = {
    "Item": ("systemSku", "upc", "ean", "itemMatrixID", "categoryID"),
    "Category": ("parentID",),
    "Image": ("itemID", "itemMatrixID", "publicID"),
    "Inventory": ("itemID",),
    "InventoryLog": ("itemID", "saleID"),
    "ItemComponent": ("assemblyItemID",),
    "ItemPrice": ("itemID", "itemMatrixID"),
    "ItemShop": ("itemID",),
    "ItemVendorNum": ("itemID",),
    "Register": ("shopID",),
    "SaleLine": ("saleID", "itemID"),
    "SalePayment": ("saleID", "creditAccountID"),
    "SaleAccount": ("salePaymentID", "saleLineID"),
    "TagRelation": ("itemID", "itemMatrixID", "customerID", "tagID"),
    "TaxCategoryClass": ("taxCategoryID",),
    "CreditAccount": ("customerID",),
    "CustomFieldValue": ("itemID", "customerID", "orderID"),
    "InventorySale": ("saleLineID",),
    "OrderLine": ("orderID", "itemID"),
    "SpecialOrder": ("saleLineID", "orderLineID"),
    "TransferItem": ("transferID",),
    "WorkorderItem": ("workorderID", "saleLineID"),
    "WorkorderLine": ("workorderID", "saleLineID"),
    "Sale": ("customerID",),
}
# Where a contact keeps its phones and e-mails, by the use that the wire names.
CONTACT_PHONES = (
    ("phoneHome", "Home"),
    ("phoneWork", "Work"),
    ("mobile", "Mobile"),
    ("pager", "Pager"),
    ("fax", "Fax"),
)
CONTACT_EMAILS = (("email", "Primary"), ("emailSecondary", "Secondary"))
CONTACT_ADDRESS = ("address1", "address2", "city", "state", "stateCode", "zip", "country", "countryCode")
# Custom fields whose value is one or more choices.
CHOICE_TYPES = {"single_choice", "multi_choice"}
# Lines of a work order in this tax class are labour, all others are parts. The sample counts thread as a part.
LABOUR_TAX_CLASS = 2
