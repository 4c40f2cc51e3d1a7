"""Facts that the catalogue has to hold, with every exception listed."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from decimal import Decimal

from every import every
from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, ENTITIES, Costs, Endpoint, Entity

# Every field that counts things; the documentation calls many of them integer, but fractions occur.
QUANTITIES = {
    "CatalogVendorItem": {"breakQty", "breakQty2", "breakQty3", "lastQoh", "retailUnit"},
    "InventoryCountCalc": {"calcQoh", "countedQoh"},
    "InventoryCountItem": {"qty"},
    "InventoryCountReconcile": {"qohChange"},
    "InventoryLog": {"qohChange"},
    "InventorySale": {"quantity"},
    "ItemComponent": {"quantity"},
    "ItemShop": {
        "backorder",
        "componentBackorder",
        "componentQoh",
        "onLayaway",
        "onSpecialOrder",
        "onTransferIn",
        "onTransferOut",
        "onWorkOrder",
        "onWorkorder",
        "qoh",
        "reorderLevel",
        "reorderPoint",
        "sellable",
    },
    "ItemShopMetadata": {"layaways", "specialorders", "workorders"},
    "Order": {"totalQuantity"},
    "OrderLine": {"checkedIn", "integrationOrdered", "integrationQoh", "numReceived", "quantity"},
    "OrderShipment": {"totalQtyReceived"},
    "OrderShipmentItem": {"qtyReceived"},
    "SaleLine": {"unitQuantity"},
    "SpecialOrder": {"unitQuantity"},
    "TransferItem": {"received", "sent", "toReceive", "toSend"},
    "VendorReturnItem": {"inventoryInStock", "quantity"},
    "WorkorderItem": {"unitQuantity"},
    "WorkorderLine": {"hours", "minutes", "unitQuantity"},
}

# Spellings that occur beside the one that is written: read both.
ALIASES = {
    ("CCCharge", "rawResponse", "response"),
    ("ItemShop", "onWorkOrder", "onWorkorder"),
    ("ProcessingFee", "interchangeFeesVariablePct", "interchangeFeesVariablePercent"),
    ("ProcessingFee", "schemeFeesVariablePct", "schemeFeesVariablePercent"),
    ("ProcessingFee", "variablePct", "variablePercent"),
    ("Sale", "updatetime", "updateTime"),
    ("SaleLine", "SalesAccounts", "SaleAccounts"),
    ("Tax", "ID", "id"),
}

# The service sorts by these although no record shows them.
SORTED_UNSEEN = {
    ("Customer CustomField", "timeStamp"),
    ("DisplayTemplate Label", "labelID"),
    ("DisplayTemplate OrderLineAsLabel", "orderLineID"),
    ("DisplayTemplate TransferItemAsLabel", "transferItemID"),
    ("Item CustomField", "timeStamp"),
    ("Option", "optionID"),
    ("Order CustomField", "timeStamp"),
    ("OrderShipmentItem", "description"),
    ("SalePayment", "timeStamp"),
    ("ShipmentItem", "description"),
}

ARCHIVING = {
    *("CreditAccount", "Customer", "Customer CustomField", "Discount", "Employee", "Item", "Item CustomField"),
    *("ItemFee", "ItemMatrix", "Order", "Order CustomField", "PaymentType", "Quote", "Sale", "Vendor", "Workorder"),
}

RESERVED = {
    *("after", "any_of", "before", "count", "limit", "load_relations", "offset", "orderby", "page", "params", "sort"),
    *("concurrency", "start"),
}


def snake(name: str) -> str:
    words = re.sub("ECommerce", "Ecommerce", name)
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", words)
    return re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", words).lower()


each_endpoint = every("endpoint", ENDPOINTS.values())
each_entity = every("entity", ENTITIES.values())


def fields_of(endpoint: Endpoint) -> set[str]:
    return {field.name for field in ENTITIES[endpoint.entity].fields}


def test_all_endpoints_and_records_are_there_and_each_once() -> None:
    endpoints = [one.name for domain in DOMAINS.values() for one in domain.ENDPOINTS]
    entities = [one.name for domain in DOMAINS.values() for one in domain.ENTITIES]

    assert (endpoints, entities) == (list(ENDPOINTS), list(ENTITIES))
    assert (len(endpoints), len(entities)) >= (104, 123)


@each_entity
def test_names_are_exact_both_ways(entity: Entity) -> None:
    written = [field for field in entity.fields if not field.alias_of]

    assert {} == {name: count for name, count in Counter(field.python for field in written).items() if count > 1}
    assert {} == {name: count for name, count in Counter(field.name for field in entity.fields).items() if count > 1}
    assert {field.name: snake(field.name) for field in written} == {field.name: field.python for field in written}


@each_entity
def test_names_can_be_written_in_python(entity: Entity) -> None:
    names = {field.python for field in entity.fields}

    assert set() == {name for name in names if not name.isidentifier() or keyword.iskeyword(name) or "__" in name}
    assert set() == names & RESERVED


def test_other_spellings_are_the_listed_ones_and_share_a_python_name() -> None:
    found = [(one, field) for one in ENTITIES.values() for field in one.fields if field.alias_of]
    targets = {(one.name, field.name): field for one in ENTITIES.values() for field in one.fields}

    assert {(one.name, field.name, field.alias_of) for one, field in found} == ALIASES
    assert [field.python for _, field in found] == [targets[one.name, field.alias_of].python for one, field in found]


@each_entity
def test_every_field_names_records_that_exist(entity: Entity) -> None:
    for field in entity.fields:
        assert not field.ref or field.ref in ENTITIES, field.name
        assert not field.entity or field.entity in ENTITIES, field.name
        assert field.type in ("object", "list") or not (field.entity or field.item_key), field.name
        assert not field.ref or field.type == "integer", field.name
        assert field.type != "enum" or field.values, field.name


@each_entity
def test_the_own_id_is_a_whole_number_and_no_foreign_key(entity: Entity) -> None:
    own = [(field.type, field.ref) for field in entity.fields if field.name == entity.id]
    kind = "string" if entity.name == "Session" else "integer"

    assert ([(kind, "")] if entity.id else []) == own


@each_entity
def test_everything_names_its_source(entity: Entity) -> None:
    assert entity.source


def test_quantities_are_decimal() -> None:
    types = {
        field.type for name, one in ENTITIES.items() for field in one.fields if field.name in QUANTITIES.get(name, ())
    }
    marked = {
        (one.name, field.name)
        for one in ENTITIES.values()
        for field in one.fields
        if (
            field.type in ("integer", "decimal", "string") and re.search(r"qoh|qty|quantity", field.name, re.IGNORECASE)
        )
        or "fractions" in field.note
    }

    assert {"decimal"} == types
    assert marked <= {(name, field) for name, fields in QUANTITIES.items() for field in fields}
    assert all(fields <= {field.name for field in ENTITIES[name].fields} for name, fields in QUANTITIES.items())


def test_money_is_decimal() -> None:
    money = re.compile(r"(price|cost|amount|balance|rate|total|subtotal)$", re.IGNORECASE)
    types = {
        (one.name, field.name): field.type
        for one in ENTITIES.values()
        for field in one.fields
        if money.search(field.name) and field.type not in ("object", "list")
    }

    assert {"decimal", "boolean"} >= set(types.values()), {key for key, kind in types.items() if kind != "decimal"}


@each_endpoint
def test_the_names_of_an_endpoint_exist(endpoint: Endpoint) -> None:
    fields = fields_of(endpoint)
    used = {
        *endpoint.create_fields,
        *endpoint.update_fields,
        *endpoint.required_on_create,
        *(name for group in endpoint.required_one_of for name in group),
        *endpoint.read_only,
        *endpoint.write_only,
    }

    assert set() == used - fields
    assert set() == {
        name for name in endpoint.sortable if name not in fields and (endpoint.name, name) not in SORTED_UNSEEN
    }
    assert endpoint.source


def test_the_sort_fields_that_no_record_shows_are_the_listed_ones() -> None:
    assert {
        (one.name, name) for one in ENDPOINTS.values() for name in one.sortable if name not in fields_of(one)
    } == SORTED_UNSEEN


@each_endpoint
def test_relations_of_an_endpoint_lead_somewhere(endpoint: Endpoint) -> None:
    names = [relation.name for relation in endpoint.relations]

    assert len(names) == len(set(names)) == len({relation.python for relation in endpoint.relations})
    for relation in endpoint.relations:
        assert not relation.entity or relation.entity in ENTITIES
        assert ".".join(snake(part) for part in relation.name.split(".")) == relation.python
        parent = relation.name.rpartition(".")[0]
        assert not parent or parent in names or endpoint.relations_fixed


@each_endpoint
def test_a_relation_arrives_where_its_record_has_a_field_of_that_shape(endpoint: Endpoint) -> None:
    fields = {field.name: field for field in ENTITIES[endpoint.entity].fields}
    for relation in endpoint.relations:
        if "." in relation.name or endpoint.relations_fixed or endpoint.name == "Workorder Clone":
            continue
        field = fields[relation.json_key]

        assert ("list" if relation.cardinality == "many" else "object", relation.entity) == (field.type, field.entity)


@each_endpoint
def test_an_endpoint_of_records_has_their_id(endpoint: Endpoint) -> None:
    assert not (endpoint.update or endpoint.delete) or endpoint.id
    assert not endpoint.get or endpoint.id or endpoint.name in {"Session", "Register Calculated"}
    assert endpoint.get or endpoint.query or endpoint.create


def test_no_two_endpoints_share_a_name_or_path() -> None:
    for names in ([one.attribute for one in ENDPOINTS.values()], [one.path for one in ENDPOINTS.values()]):
        assert len(names) == len(set(names))
    assert all(one.attribute.isidentifier() for one in ENDPOINTS.values())


def test_paths_are_below_an_account_but_for_four() -> None:
    outside = {name for name, one in ENDPOINTS.items() if not one.path.startswith("Account/{accountID}/")}

    assert {"Account", "Locale", "Session"} == outside
    assert {"Locale", "Session"} == {name for name, one in ENDPOINTS.items() if not one.versioned}


@every(
    "entity, written",
    [
        ("Sale", "updateTime"),
        ("ItemShop", "onWorkorder"),
        ("SaleLine", "SaleAccounts"),
        ("SalePayment", "SaleAccounts"),
        ("ProcessingFee", "variablePercent"),
        ("CCCharge", "response"),
        ("ItemFee", "timestamp"),
    ],
)
def test_of_two_spellings_the_settled_one_is_written(entity: str, written: str) -> None:
    assert [""] == [field.alias_of for field in ENTITIES[entity].fields if field.name == written]


def test_price_levels_are_sorted_by_their_own_id() -> None:
    assert ("priceLevelID", "name") == ENDPOINTS["PriceLevel"].sortable


def test_items_and_matrices_are_written_with_prices() -> None:
    for name in ("Item", "ItemMatrix"):
        assert "Prices" in ENDPOINTS[name].create_fields
        assert "Prices" in ENDPOINTS[name].update_fields


def test_stock_is_written_with_its_item() -> None:
    assert "ItemShops" in ENDPOINTS["Item"].create_fields
    assert "ItemShops" in ENDPOINTS["Item"].update_fields
    assert {"reorderPoint", "reorderLevel", "itemShopID"} == fields_of(ENDPOINTS["ItemShop"]) - {
        *ENDPOINTS["ItemShop"].read_only
    }


def test_order_lines_are_not_created_with_their_order() -> None:
    assert "OrderLines" not in ENDPOINTS["Order"].create_fields


def test_the_relation_of_prices_arrives_under_another_key() -> None:
    assert [("ItemPrices", "Prices")] == [
        (relation.name, relation.json_key)
        for relation in ENDPOINTS["Item"].relations
        if relation.name != relation.json_key and "." not in relation.name
    ]


def test_prices_of_requests_are_the_listed_ones() -> None:
    assert {
        "Category": Costs(create=Decimal(10), update=Decimal(10), delete=Decimal(10)),
        "InventoryCountReconcile": Costs(create=Decimal(10)),
        "Sale": Costs(create=Decimal(2), update=Decimal(2), delete=Decimal(2), completed=Decimal(3)),
        "Sale EmailReceipt": Costs(create=Decimal(5)),
        "Sale Refund": Costs(create=Decimal(10)),
        "Sale SaleLine": Costs(create=Decimal(2), update=Decimal(2), delete=Decimal(2)),
        "SaleLine": Costs(create=Decimal(2), update=Decimal(2), delete=Decimal(2)),
    } == {name: one.costs for name, one in ENDPOINTS.items() if one.costs != Costs()}


def test_deleting_archives_the_listed_ones() -> None:
    assert {name for name, one in ENDPOINTS.items() if one.delete == "archive"} == ARCHIVING


def test_what_can_be_archived_says_whether_it_is() -> None:
    assert {"Vendor"} >= {name for name in ARCHIVING if "archived" not in fields_of(ENDPOINTS[name])}


def test_deleting_answers_with_the_id_alone_for_the_listed_ones() -> None:
    assert {
        *("EmployeeHours", "Workorder"),
        *("Workorder WorkorderImage", "Workorder WorkorderItem", "Workorder WorkorderLine"),
    } == {name for name, one in ENDPOINTS.items() if one.delete_returns == "primaryID"}


def test_reports_and_the_catalog_search_need_their_parameters() -> None:
    needed = {name: {param.name for param in one.params if param.required} for name, one in ENDPOINTS.items()}
    reports = {name: {"startDate", "endDate"} for name in ENDPOINTS if name.startswith("Reports ")}

    assert {**reports, "Catalog Search": {"description"}} == {name: names for name, names in needed.items() if names}


def test_parameters_that_are_no_fields_are_the_listed_ones() -> None:
    assert {
        "itemCode",
        *("startDate", "endDate"),
        *("template", "all_labels"),
        "tag",
    } == {param.name for one in ENDPOINTS.values() for param in one.params if param.name not in fields_of(one)}


def test_fields_newer_than_the_documentation_are_known() -> None:
    # Seen in a public connector, by the API's names. Money and minutes are decimals, times are times.
    newer = {
        "Sale": {
            **dict.fromkeys(("cashRoundingDelta", "cashRoundedBalance", "cashRoundedTotal"), "decimal"),
            **dict.fromkeys(("calcSurcharges", "calcItemFees", "tippableAmount"), "decimal"),
        },
        "Item": {"laborDurationMinutes": "decimal"},
        "Employee": {"createTime": "datetime"},
        "PaymentType": {"channel": "string"},
    }
    known = {entity: {field.name: field.type for field in ENTITIES[entity].fields} for entity in newer}

    assert newer == {entity: {name: known[entity].get(name) for name in names} for entity, names in newer.items()}
