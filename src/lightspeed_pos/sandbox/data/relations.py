"""
Where the rows of a relation are: which column of a record points to which column of another.

Most follow from names: a to-one relation `Category` from the column `categoryID`, a to-many relation from the column
in the other table that has the name of the record's own id. The rest stands here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint, Relation
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.problems import bad_request

# (record type, relation): (own column, other column)
IRREGULAR: dict[tuple[str, str], tuple[str, str]] = {
    ("Category", "Parent"): ("parentID", "categoryID"),
    ("Item", "ItemComponents"): ("itemID", "assemblyItemID"),
    ("CreditAccount", "WithdrawalPayments"): ("creditAccountID", "creditAccountID"),
    ("SalePayment", "SaleAccounts"): ("salePaymentID", "salePaymentID"),
    ("EmployeeRole", "EmployeeRights"): ("employeeRoleID", "employeeRoleID"),
    ("InventoryTransfer", "SendingShop"): ("sendingShopID", "shopID"),
    ("InventoryTransfer", "ReceivingShop"): ("receivingShopID", "shopID"),
    ("InventoryTransfer", "CreatedByEmployee"): ("createdByEmployeeID", "employeeID"),
    ("InventoryTransfer", "SentByEmployee"): ("sentByEmployeeID", "employeeID"),
    ("SaleLine", "Serialized"): ("saleLineID", "saleLineID"),
}
# Rows of a to-many relation that count, as SQL on the other table `t`.
UNSOLD = "t.saleID=0 AND t.{flag}='true'"
ONLY = {
    ("Customer", "Layaways"): UNSOLD.format(flag="isLayaway"),
    ("Customer", "SpecialOrders"): UNSOLD.format(flag="isSpecialOrder"),
    ("Customer", "Workorders"): UNSOLD.format(flag="isWorkorder"),
}
# Relations that are the empty string when they are loaded and empty. Others are left out then.
EMPTY_STRING = {("Customer", "Tags")}
# Recorded: the rows of shops stand before the row of all shops, which is older.
NEWEST_FIRST = {("Item", "ItemShops")}
# The value of a custom field is a relation only if it is one or more choices. `parts.custom_values` shows both kinds.
CHOICES = ("CustomFieldValue", "value")
# Relations that recordings and programs in use load although no page lists them, by endpoint.
UNLISTED: dict[str, tuple[str, ...]] = {
    "Inventory": ("Item.ItemShops",),
    "Sale": ("TaxClassTotals",),
    "Vendor": ("Reps",),
    "WorkorderItem": ("Item", "Employee", "Discount"),
    "WorkorderLine": ("Item", "Employee", "Discount", "TaxClass"),
}
UNLISTED_TO_ONE = {("WorkorderItem", "Item"), ("WorkorderItem", "Employee"), ("WorkorderLine", "Item")}
# Record types that are tagged.
TAGGED = {"Item": "itemID", "ItemMatrix": "itemMatrixID", "Customer": "customerID"}
# As live answers say it. What there is to load is added here.
NOT_ALLOWED = "Tried to load one or more relations that are not allowed"
# Loaded with every record of the type, asked for or not, nested or not.
ALWAYS_LOADED = {"Item": ("ItemPrices",), "ItemMatrix": ("ItemPrices",), "SaleLine": ("SaleAccounts",)}
# What samples of display templates have beside the relations that their pages list.
FIXED_BUT_UNLISTED = {
    "DisplayTemplate Transfer": ("TransferFrom.Shop.Contact", "TransferTo.Shop.Contact"),
    "DisplayTemplate TransferItemAsLabel": ("Item.ItemVendorNums",),
}


@dataclass(frozen=True, slots=True)
class Join:
    """
    One relation of one record type.

    `local` and `foreign` are "" if nothing is known to hold its rows: it is always empty then. `item_key` "" means
    to-one.
    """

    name: str
    json_key: str
    entity: str
    item_key: str
    local: str = ""
    foreign: str = ""
    newest_first: bool = False
    when_empty: str = ""
    only: str = ""


@dataclass
class Plan:
    """What to load with a record: joins, each with what to load below it."""

    joins: dict[Join, Plan] = field(default_factory=dict["Join", "Plan"])

    def add(self, join: Join) -> Plan:
        """Load this too; answers the plan below it."""
        return self.joins.setdefault(join, Plan())


@cache
def join_of(entity: str, name: str) -> Join | None:
    """The relation of this record type with this plain name, None if it has none."""
    if name == "Tags" and entity in TAGGED:
        return Join(name, name, "Tag", "tag", when_empty='"Tags":""' if (entity, name) in EMPTY_STRING else "")
    if name == "ItemPrices":
        return _join(entity, "ItemPrices", "Prices", "ItemPrice", "ItemPrice")
    if (entity, name) == CHOICES:
        return Join(name, name, "CustomFieldChoice", "CustomFieldChoice")
    for known in ENTITIES[entity].fields:
        if known.name == name and not known.alias_of and known.type in {"object", "list"}:
            item_key = (known.item_key or known.entity) if known.type == "list" else ""
            return _join(entity, name, name, known.entity, item_key)
    if (entity, name) in UNLISTED_TO_ONE:
        return _join(entity, name, name, name, "")
    relation = _listed().get((entity, name))
    if relation is None:
        return None
    item_key = relation.entity if relation.cardinality == "many" else ""
    return _join(entity, name, relation.json_key, relation.entity, item_key)


@cache
def _listed() -> dict[tuple[str, str], Relation]:
    """What pages list as relations, by record type and plain name: `Item.Category` is a relation of an item."""
    found: dict[tuple[str, str], Relation] = {}
    for endpoint in ENDPOINTS.values():
        for relation in endpoint.relations:
            *above, name = relation.name.split(".")
            holder = endpoint.entity
            for part in above:
                fields = {known.name: known.entity for known in ENTITIES[holder].fields}
                holder = fields.get(part) or found[holder, part].entity
            found.setdefault((holder, name), relation)
    return found


def _join(entity: str, name: str, json_key: str, child: str, item_key: str) -> Join:
    local, foreign = _columns(entity, name, child, many=bool(item_key))
    return Join(
        name,
        json_key,
        child,
        item_key,
        local,
        foreign,
        newest_first=(entity, name) in NEWEST_FIRST,
        when_empty=f'"{json_key}":""' if (entity, name) in EMPTY_STRING else "",
        only=ONLY.get((entity, name), ""),
    )


def _columns(entity: str, name: str, child: str, *, many: bool) -> tuple[str, str]:
    if (entity, name) in IRREGULAR:
        return IRREGULAR[entity, name]
    own, other = LAYOUTS.get(entity), LAYOUTS.get(child)
    if own is None or other is None:
        return "", ""
    if many:
        return (own.id, own.id) if own.id in other.index else ("", "")
    key = name[:2].lower() + name[2:] + "ID" if name.startswith("CC") else name[0].lower() + name[1:] + "ID"
    return (key, other.id) if key in own.index else ("", "")


def names_for(endpoint: Endpoint, requested: list[str] | None, *, custom_field_values: bool = False) -> tuple[str, ...]:
    """
    Dotted relation names that a request loads. None stands for `all`, which leaves out custom field values unless told.

    Raises a 400 for an unknown one.
    """
    if endpoint.relations_fixed:
        return ()
    known = known_names(endpoint)
    if requested is None:
        return tuple(name for name in known if custom_field_values or not name.startswith("CustomFieldValues"))
    for name in requested:
        if name not in known:
            raise bad_request(f"{NOT_ALLOWED}: {name}. {endpoint.name} has: {', '.join(known) or 'none'}.")
    return tuple(dict.fromkeys(requested))


def known_names(endpoint: Endpoint) -> tuple[str, ...]:
    """Dotted names of all that can be loaded with the records of an endpoint."""
    return tuple(dict.fromkeys([*(one.name for one in endpoint.relations), *UNLISTED.get(endpoint.name, ())]))


def fixed_names(endpoint: Endpoint) -> tuple[str, ...]:
    """Dotted names of what a display template always loads."""
    return (*(relation.name for relation in endpoint.relations), *FIXED_BUT_UNLISTED.get(endpoint.name, ()))


def plan_for(entity: str, names: tuple[str, ...]) -> Plan:
    """The loading plan for dotted relation names. A nested relation also loads the one that it is nested in."""
    plan = Plan()
    for name in names:
        at, holder = plan, entity
        for part in name.split("."):
            join = join_of(holder, part)
            if join is None:
                break
            at, holder = at.add(join), join.entity
    _complete(plan, entity)
    return plan


def _complete(plan: Plan, entity: str) -> None:
    for name in ALWAYS_LOADED.get(entity, ()):
        join = join_of(entity, name)
        assert join is not None
        plan.add(join)
    for join, below in plan.joins.items():
        _complete(below, join.entity)
