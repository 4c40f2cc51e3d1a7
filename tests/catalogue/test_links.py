"""What may be reached from a record, and by which request."""

from __future__ import annotations

from every import every
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.catalogue.links import Link, collection_name, is_linked, links, primary_endpoint

EVERY = [(entity, link) for entity in ENTITIES for link in links(entity)]


def link(entity: str, python: str) -> Link:
    [found] = [each for each in links(entity) if each.python == python]
    return found


def by_key(python: str, json_key: str, entity: str, key: str, *, ask: str = "") -> Link:
    return Link(python, json_key, entity, many=False, way="key", key=key, ask=ask, endpoint=entity)


EXPECTED = {
    "Item": [
        by_key("category", "Category", "Category", "categoryID", ask="Category"),
        by_key("tax_class", "TaxClass", "TaxClass", "taxClassID", ask="TaxClass"),
        by_key("item_matrix", "ItemMatrix", "ItemMatrix", "itemMatrixID"),
        by_key("default_vendor", "", "Vendor", "defaultVendorID"),
        Link("note", "Note", "Note", many=False, way="ask", ask="Note"),
        Link("prices", "Prices", "ItemPrice", many=True, way="inline"),
        Link("item_vendor_nums", "ItemVendorNums", "ItemVendorNum", many=True, way="ask", ask="ItemVendorNums"),
        Link("images", "Images", "Image", many=True, way="ask", ask="Images", endpoint="Item Image"),
        Link(
            "item_shops",
            "ItemShops",
            "ItemShop",
            many=True,
            way="ask",
            ask="ItemShops",
            endpoint="ItemShop",
            parent_field="itemID",
        ),
    ],
    "ItemMatrix": [
        by_key("category", "Category", "Category", "categoryID", ask="Category"),
        Link("images", "Images", "Image", many=True, way="ask", ask="Images", endpoint="ItemMatrix Image"),
        Link("items", "Items", "Item", many=True, way="ask", ask="Items", endpoint="Item", parent_field="itemMatrixID"),
    ],
    "Sale": [
        by_key("customer", "Customer", "Customer", "customerID", ask="Customer"),
        by_key("shop", "Shop", "Shop", "shopID"),
        by_key("tip_employee", "", "Employee", "tipEmployeeID"),
        Link("sale_notes", "SaleNotes", "SaleNotes", many=False, way="ask", ask="SaleNotes"),
        Link("sale_lines", "SaleLines", "SaleLine", many=True, way="ask", ask="SaleLines", endpoint="Sale SaleLine"),
        Link(
            "sale_payments",
            "SalePayments",
            "SalePayment",
            many=True,
            way="ask",
            ask="SalePayments",
            endpoint="SalePayment",
            parent_field="saleID",
        ),
    ],
    "SaleLine": [
        by_key("item", "Item", "Item", "itemID", ask="Item"),
        by_key("sale", "Sale", "Sale", "saleID"),
        by_key("parent_sale_line", "", "SaleLine", "parentSaleLineID"),
    ],
    "Customer": [
        by_key("customer_type", "CustomerType", "CustomerType", "customerTypeID", ask="CustomerType"),
        Link("contact", "Contact", "Contact", many=False, way="ask", ask="Contact"),
        Link("tags", "Tags", "", many=True, way="ask", ask="Tags"),
    ],
    "Image": [
        by_key("item", "Item", "Item", "itemID", ask="Item"),
        by_key("item_matrix", "ItemMatrix", "ItemMatrix", "itemMatrixID", ask="ItemMatrix"),
    ],
    "Workorder": [
        by_key("customer", "Customer", "Customer", "customerID", ask="Customer"),
        Link(
            "workorder_lines",
            "WorkorderLines",
            "WorkorderLine",
            many=True,
            way="ask",
            ask="WorkorderLines",
            endpoint="Workorder WorkorderLine",
        ),
    ],
    "Category": [by_key("parent", "Parent", "Category", "parentID", ask="Parent")],
}


@every("entity, expected", [(entity, each) for entity, found in EXPECTED.items() for each in found])
def test_a_relation_is_reached_as_the_api_lets_one(entity: str, expected: Link) -> None:
    assert expected == link(entity, expected.python)


def test_an_image_leads_to_nothing_else() -> None:
    assert {"item", "item_matrix"} == {each.python for each in links("Image")}


def test_every_relation_of_an_endpoint_is_reached_from_its_record() -> None:
    missing = {
        f"{endpoint.entity}.{relation.python}"
        for endpoint in ENDPOINTS.values()
        if not endpoint.relations_fixed
        for relation in endpoint.relations
        if "." not in relation.name
        and relation.json_key not in {each.json_key for each in links(endpoint.entity)}
        and relation.json_key not in {each.name for each in ENTITIES[endpoint.entity].fields if each.alias_of}
    }

    # Clone names two relations in the singular, which its answer does not hold.
    assert {"Workorder.workorder_item", "Workorder.workorder_line"} == missing


@every("entity, found", EVERY)
def test_every_link_leads_somewhere(entity: str, found: Link) -> None:
    fields = {field.name: field for field in ENTITIES[entity].fields}

    assert not found.entity or found.entity in ENTITIES
    assert not found.json_key or found.json_key in fields
    assert ("key" == found.way) == bool(found.key)
    assert "ask" != found.way or found.ask
    if found.way == "key":
        assert found.entity == fields[found.key].ref
        assert ENDPOINTS[found.endpoint].query
        assert ENDPOINTS[found.endpoint].id
    if found.endpoint:
        assert found.entity == ENDPOINTS[found.endpoint].entity
        assert ENDPOINTS[found.endpoint].query
    if found.parent_field:
        assert found.parent_field in {field.name for field in ENTITIES[found.entity].fields}
        assert ("accountID",) == ENDPOINTS[found.endpoint].path_params
    elif found.endpoint and found.many:
        assert ("accountID", ENTITIES[entity].id) == ENDPOINTS[found.endpoint].path_params


@every("entity, found", EVERY)
def test_what_is_asked_for_is_a_relation_of_the_endpoint_that_lists_the_record(entity: str, found: Link) -> None:
    if found.ask:
        endpoint = primary_endpoint(entity)

        assert endpoint is not None
        assert found.ask in {relation.name for relation in endpoint.relations}
        assert endpoint.id


@every("entity", ENTITIES)
def test_no_relation_shadows_a_field_or_another_relation(entity: str) -> None:
    scalars = {field.python for field in ENTITIES[entity].fields if field.type not in {"object", "list"}}
    named = [each.python for each in links(entity)]

    assert set() == scalars & set(named)
    assert len(set(named)) == len(named)
    assert set() == {"id", "account", "reload", "update", "archive", "destroy", "to_dict", "to_json"} & set(named)


def test_an_entity_without_an_endpoint_of_its_own_has_no_primary_one() -> None:
    assert [None, None, None] == [primary_endpoint(name) for name in ("Note", "Contact", "ItemVendorNum")]


def test_the_primary_endpoint_is_the_one_of_the_account_and_not_one_below_a_record() -> None:
    assert ["Image", "SaleLine", "Item"] == [
        endpoint.name for endpoint in map(primary_endpoint, ("Image", "SaleLine", "Item")) if endpoint
    ]


def test_leaves_are_not_linked_and_what_holds_something_to_reach_is() -> None:
    assert [False, False, True, True] == [is_linked(name) for name in ("ContactPhone", "ItemPrice", "Item", "Category")]
    assert not is_linked("Account")


def test_collections_are_named_after_their_attribute_and_never_like_a_record() -> None:
    found = {endpoint.name: collection_name(endpoint) for endpoint in ENDPOINTS.values() if endpoint.query}

    assert ("Items", "ItemMatrices") == (found["Item"], found["ItemMatrix"])
    assert set() == set(found.values()) & set(ENTITIES)
    assert len(set(found.values())) == len(found)
