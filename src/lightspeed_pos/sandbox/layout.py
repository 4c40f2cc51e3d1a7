"""
How records lie in tables: one table per record type, one typed column per scalar, derived from the catalogue.

Values are stored so that SQL can compare and sort them and little is left to do when they are shown: ids and foreign
keys as integers (0: none), numbers as SQLite numbers, strings as text that compares without case, flags as `true` and
`false`, times as UTC text in the form of the wire ("" unset). There are no NULLs.
"""

# names in SQL come from the layouts, values are parameters

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Entity, Field
from lightspeed_pos.sandbox.shapes import words

Kind = Literal["key", "number", "text", "flag", "time"]
Scalar = int | float | str

EMPTY: dict[Kind, Scalar] = {"key": 0, "number": 0, "text": "", "flag": "false", "time": ""}
# Equality and sorting ignore case, as in the database family that the service's `~` operator comes from. [I]
SQL_TYPES: dict[Kind, str] = {
    "key": "INTEGER NOT NULL DEFAULT 0",
    "number": "NUMERIC NOT NULL DEFAULT 0",
    "text": "TEXT NOT NULL DEFAULT '' COLLATE NOCASE",
    "flag": "TEXT NOT NULL DEFAULT 'false'",
    "time": "TEXT NOT NULL DEFAULT ''",
}

# Columns that the service must have and no answer shows: who owns a child row, which note belongs to a record.
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
    "CustomField": (("owner", "text"),),  # record type that has the field
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
# Fields of write tables and of single stray samples that recorded answers do not have.
NEVER_SHOWN: dict[str, frozenset[str]] = {
    "SaleLine": frozenset(
        {"itemCode", "onCompletedTrans", "priceRuleID", "requireFullReservation", "sortorder", "itemFeeID", "lineType"}
    ),
    "Note": frozenset({"noteID"}),
    "Image": frozenset({"baseImageURL"}),  # rendered from the origin that was asked
    "Employee": frozenset({"accessPin"}),
    "CreditAccount": frozenset({"code"}),  # rendered masked
    "CustomFieldValue": frozenset({"deleted", "value"}),  # the value is rendered by its type
    "WorkorderImage": frozenset({"baseImageURL", "image"}),
}
# Two spellings occur; this is the one the protocol says to send. Both are understood.
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
# Looked up by value on writes, or owners that relations are collected by.
EXTRA_INDEXES: dict[str, tuple[str, ...]] = {
    "Item": ("systemSku", "upc", "ean", "itemMatrixID", "categoryID"),
    "Category": ("parentID",),
    "Image": ("itemID", "itemMatrixID", "publicID"),
    "InventoryLog": ("itemID", "saleID"),
    "ItemComponent": ("assemblyItemID",),
    "ItemPrice": ("itemID", "itemMatrixID"),
    "ItemShop": ("itemID",),
    "ItemVendorNum": ("itemID",),
    "Register": ("shopID",),
    "SaleLine": ("saleID", "itemID"),
    "SalePayment": ("saleID", "creditAccountID"),
    "SaleAccount": ("salePaymentID",),
    "TagRelation": ("itemID", "itemMatrixID", "customerID", "tagID"),
    "TaxCategoryClass": ("taxCategoryID",),
    "CreditAccount": ("customerID",),
    "CustomFieldValue": ("itemID", "customerID", "orderID"),
    "InventorySale": ("saleLineID",),
    "OrderLine": ("orderID", "itemID"),
    "SpecialOrder": ("saleLineID", "orderLineID"),
    "TransferItem": ("transferID",),
    "WorkorderItem": ("workorderID",),
    "WorkorderLine": ("workorderID",),
    "Sale": ("customerID",),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One stored scalar. `shown`: "always", only "nested" in another record, or "never"."""

    name: str
    kind: Kind
    shown: Literal["always", "nested", "never"] = "always"
    ref: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Layout:
    """The table of one record type. `id` is its INTEGER PRIMARY KEY and its first column."""

    entity: str
    id: str
    columns: tuple[Column, ...]
    aliases: dict[str, str]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Column names in the order of a row."""
        return tuple(column.name for column in self.columns)

    @cached_property
    def index(self) -> dict[str, int]:
        """Position of each column in a row."""
        return {name: position for position, name in enumerate(self.names)}

    @cached_property
    def selection(self) -> str:
        """Column list for SELECT."""
        return ",".join(f'"{name}"' for name in self.names)

    @cached_property
    def qualified(self) -> str:
        """Column list for SELECT from the table under the name `t`."""
        return ",".join(f't."{name}"' for name in self.names)

    def column(self, name: str) -> Column | None:
        """The column that a client means by this name."""
        position = self.index.get(self.aliases.get(name, name))
        return None if position is None else self.columns[position]

    def schema(self) -> list[str]:
        """CREATE TABLE."""
        first, *others = self.columns
        definitions = [f'"{first.name}" INTEGER PRIMARY KEY AUTOINCREMENT']
        definitions += [f'"{column.name}" {SQL_TYPES[column.kind]}' for column in others]
        return [f'CREATE TABLE "{self.entity}" ({", ".join(definitions)})']

    def indexes(self, sortable: Iterable[str]) -> list[str]:
        """CREATE INDEX for what is paged, looked up or collected by."""
        wanted = dict.fromkeys([*sortable, *EXTRA_INDEXES.get(self.entity, ())])
        columns = [column for column in map(self.column, wanted) if column is not None and column.name != self.id]
        return [
            f'CREATE INDEX "{self.entity}_{column.name}" ON "{self.entity}" ("{column.name}", "{self.id}")'
            for column in columns
        ]


def _kind(field: Field) -> Kind | None:
    match field.type:
        case "integer":
            return "key" if field.ref or field.name in {"systemSku", "ticketNumber"} else "number"
        case "decimal":
            return "number"
        case "boolean":
            return "flag"
        case "datetime" | "date":
            return "time"
        case "string" | "enum":
            return "text"
        case "object" | "list":
            return None


def _shown(entity: str, field: Field) -> Literal["always", "nested", "never"]:
    if field.write_only or field.display_templates_only or field.name in NEVER_SHOWN.get(entity, ()):
        return "never"
    return "nested" if field.nested_only else "always"


def _spelling(name: str, twins: set[str]) -> str:
    emitted = EMITTED_SPELLING.get(name, name)
    return emitted if emitted in twins else name


def _layout(entity: Entity) -> Layout:
    own_id = UNSHOWN_IDS.get(entity.name, entity.id)
    owners = dict(OWNERS.get(entity.name, ()))
    names = {field.name for field in entity.fields}
    columns: dict[str, Column] = {}
    for field in entity.fields:
        kind = _kind(field)
        if kind is None or field.alias_of or field.name in owners:
            continue
        name = _spelling(field.name, names)
        if name == own_id:
            kind = "key"
        values = () if field.values_open else (*field.values, *field.deprecated_values)
        columns[name] = Column(name, kind, _shown(entity.name, field), field.ref, values)
    columns.update({name: Column(name, kind, "never") for name, kind in owners.items()})
    columns.setdefault(own_id, Column(own_id, "key", "never"))
    aliases: dict[str, str] = {}
    for field in entity.fields:
        spelt = _spelling(field.alias_of or field.name, names)
        if spelt != field.name and spelt in columns:
            aliases[field.name] = spelt
    order = {name: position for position, name in enumerate(RECORDED_ORDER.get(entity.name, ()))}

    def place(column: Column) -> tuple[bool, int, bool, bool]:
        stamped = column.name in {"createTime", "timeStamp", "timestamp"}
        return column.name != own_id, order.get(column.name, len(order)), bool(column.ref), stamped

    return Layout(entity.name, own_id, tuple(sorted(columns.values(), key=place)), aliases)


# Record types without an id have no table: they are computed, or parts of another record.
LAYOUTS: dict[str, Layout] = {
    entity.name: _layout(entity) for entity in ENTITIES.values() if entity.id or entity.name in UNSHOWN_IDS
}


def sortable_columns(entity: str) -> list[str]:
    """Every field that some endpoint of this record type may be sorted by."""
    return [name for endpoint in ENDPOINTS.values() if endpoint.entity == entity for name in endpoint.sortable]
