"""Creating, changing and archiving: what goes out, what comes back, what the record in hand shows then."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from every import every
from lightspeed_pos import Client, StaticToken
from lightspeed_pos.errors import BadRequest, NotFound
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from scripted_server import Answer, ScriptedServer, Seen, json_answer
from seen_requests import forget, sent, writes

# ---- items


def test_an_item_is_created_with_prices_and_stock(shop: Sandbox, account: Account) -> None:
    item = account.items.create(
        description="Onesie",
        default_cost=Decimal("4.20"),
        custom_sku=None,
        category_id=3,
        tax=False,
        prices=[{"use_type": "Default", "amount": "11.90"}, {"use_type": "MSRP", "amount": 14}],
        item_shops=[{"shop_id": 1, "qoh": 12}],
    )

    assert sent(shop) == (
        "POST",
        "/Item.json",
        {
            "description": "Onesie",
            "defaultCost": "4.2",
            "customSku": "",
            "categoryID": 3,
            "tax": False,
            "Prices": {"ItemPrice": [{"useType": "Default", "amount": "11.9"}, {"useType": "MSRP", "amount": "14"}]},
            "ItemShops": {"ItemShop": [{"shopID": 1, "qoh": "12"}]},
        },
    )
    assert ("Onesie", Decimal("4.2"), 3, False) == (item.description, item.default_cost, item.category_id, item.tax)
    assert (Decimal("11.9"), Decimal(14)) == (item.prices["default"], item.prices["msrp"])
    assert repr(item) == repr(account.items.find(item.id))


def test_the_answer_to_a_post_has_its_relations_with_it(shop: Sandbox, account: Account) -> None:
    item = account.items.create(description="Onesie", item_shops=[{"shop_id": 1, "qoh": 12}])
    forget(shop)

    stock = {one.shop_id: one.qoh for one in item.item_shops}

    assert {1: Decimal(12), 2: Decimal(0)} == stock
    assert Decimal(12) == item.stock
    assert [] == list(shop.requests)


def test_an_update_sends_just_the_changes_and_refreshes_the_record_in_hand(shop: Sandbox, account: Account) -> None:
    item = account.items.find(1)
    before = item.time_stamp

    returned = item.update(description="Renamed", default_cost=7.5)

    assert ("PUT", "/Item/1.json", {"description": "Renamed", "defaultCost": "7.5"}) == sent(shop)
    assert returned is item
    assert ("Renamed", Decimal("7.5")) == (item.description, item.default_cost)
    assert item.time_stamp is not None
    assert before is not None
    assert item.time_stamp > before
    assert repr(item) == repr(account.items.find(1))


def test_an_update_by_id_sends_one_request(shop: Sandbox, account: Account) -> None:
    item = account.items.update(1, description="Renamed", category_id=None)

    assert [("PUT", 200)] == [(seen.method, seen.status) for seen in shop.requests]
    assert {"description": "Renamed", "categoryID": "0"} == sent(shop)[2]
    assert ("Renamed", None) == (item.description, item.category_id)


def test_a_relation_that_was_loaded_before_an_update_is_fresh_after_it(shop: Sandbox, account: Account) -> None:
    item = account.items.find(1)
    first = item.category

    item.update(category_id=7)

    assert first is not None
    assert item.category is not None
    assert (7, True) == (item.category.id, first.id != 7)


def test_stock_is_set_by_shop_and_is_absolute(shop: Sandbox, account: Account) -> None:
    item = account.items.find(1)

    for _ in range(2):
        item.update(item_shops=[{"shop_id": 1, "qoh": 3}])

    assert {"ItemShops": {"ItemShop": [{"shopID": 1, "qoh": "3"}]}} == sent(shop)[2]
    assert [Decimal(3)] == [one.qoh for one in item.item_shops.all(shop_id=1)]


def test_a_price_is_set_by_its_use_type_and_the_others_stay(shop: Sandbox, account: Account) -> None:
    item = account.items.find(1)
    msrp = item.prices["msrp"]

    item.update(prices=[{"use_type": "Default", "amount": "19.99"}])

    assert (Decimal("19.99"), msrp) == (item.prices["default"], item.prices["msrp"])


def test_an_item_is_archived_and_stays_readable(shop: Sandbox, account: Account) -> None:
    item = account.items.find(1)

    returned = item.archive()

    assert ("DELETE", "/Item/1.json", None) == sent(shop)
    assert returned is item
    assert item.archived is True
    assert account.items.find(1).archived is True
    assert account.items.first(item_id=1) is None
    assert [1] == [one.id for one in account.items.all(item_id=1, archived="only")]
    assert account.items.archive(2).archived is True


def test_an_archived_item_comes_back_by_update(shop: Sandbox, account: Account) -> None:
    item = account.items.archive(1)

    item.update(archived=False)

    assert item.archived is False
    assert {"archived": False} == sent(shop)[2]


def test_a_record_reloads_in_place(shop: Sandbox, account: Account) -> None:
    item, other = account.items.find(1), account.items.find(1)
    other.update(description="Changed elsewhere")

    assert item is item.reload(load_relations=["category"])
    forget(shop)

    assert "Changed elsewhere" == item.description
    assert item.category is not None
    assert [] == list(shop.requests)


def test_what_the_service_refuses_is_raised_in_its_own_words(shop: Sandbox, account: Account) -> None:
    with pytest.raises(BadRequest, match="An Item must have a description") as caught:
        account.items.create(description="")

    assert (400, "Exception") == (caught.value.status, caught.value.error_class)
    assert 1 == len(writes(shop))


def test_an_update_of_what_is_not_there_is_not_found(account: Account) -> None:
    with pytest.raises(NotFound):
        account.items.update(999_999, description="x")


# ---- the others


def test_categories_form_a_tree(shop: Sandbox, account: Account) -> None:
    root = account.categories.create(name="Bells")
    child = account.categories.create(name="Loud ones", parent_id=root.id)

    assert ("POST", "/Category.json", {"name": "Loud ones", "parentID": root.id}) == sent(shop)
    assert "Bells/Loud ones" == child.full_path_name
    assert child.parent is not None
    assert root.id == child.parent.id
    with pytest.raises(BadRequest):
        root.destroy()
    child.destroy()
    account.categories.destroy(root.id)
    with pytest.raises(NotFound, match=f"No Category with categoryID={root.id}"):
        account.categories.find(root.id)


def test_a_customer_is_created_with_its_contact(shop: Sandbox, account: Account) -> None:
    customer = account.customers.create(
        first_name="Ann",
        last_name="Bell",
        contact={
            "no_email": False,
            "phones": [{"number": "555-0101", "use_type": "Home"}],
            "emails": [{"address": "ann@example.com", "use_type": "Primary"}],
            "addresses": [{"address1": "1 Main Street", "city": "Salem"}],
        },
    )

    assert sent(shop) == (
        "POST",
        "/Customer.json",
        {
            "firstName": "Ann",
            "lastName": "Bell",
            "Contact": {
                "noEmail": False,
                "Phones": {"ContactPhone": [{"number": "555-0101", "useType": "Home"}]},
                "Emails": {"ContactEmail": [{"address": "ann@example.com", "useType": "Primary"}]},
                "Addresses": {"ContactAddress": [{"address1": "1 Main Street", "city": "Salem"}]},
            },
        },
    )
    forget(shop)
    assert customer.contact is not None
    assert ["555-0101"] == [phone.number for phone in customer.contact.phones]
    assert ["ann@example.com"] == [email.address for email in customer.contact.emails]
    assert ["Salem"] == [address.city for address in customer.contact.addresses]
    assert [] == list(shop.requests)

    customer.update(contact={"phones": [{"number": "555-0202", "use_type": "Home"}]})

    assert customer.contact is not None
    assert ["555-0202"] == [phone.number for phone in customer.contact.phones]
    found = account.customers.all(load_relations=["contact"], contact__email="ann@example.com")
    assert [customer.id] == [one.id for one in found]


def test_what_the_answer_to_an_update_by_id_leaves_out_is_read(shop: Sandbox, account: Account) -> None:
    name = account.vendors.find(1).name
    forget(shop)

    vendor = account.vendors.update(1, account_number="B-17")
    renamed = account.vendors.update(1, name="Bell")  # the answer to this is whole

    assert (name, "B-17", "Bell") == (vendor.name, vendor.account_number, renamed.name)
    assert name
    assert ["PUT", "GET", "PUT"] == [seen.method for seen in shop.requests]


def test_an_update_whose_record_cannot_be_read_was_executed_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    def answer(seen: Seen) -> Answer:
        if seen.method == "PUT":
            return json_answer({"Vendor": {"vendorID": "1", "accountNumber": "B-17"}})
        return json_answer({"httpCode": "403", "message": "No."}, 403)

    with ScriptedServer(answer) as server, Client(StaticToken("t"), base_url=server.url) as client:
        vendor = client.account(1).vendors.update(1, account_number="B-17")

    assert (1, "B-17", "") == (vendor.id, vendor.account_number, vendor.name)
    assert "Vendor 1 was changed, but the answer holds only a part of it, and reading it failed: 403 No." in caplog.text


def test_an_archived_record_whose_answer_only_names_it_is_read() -> None:
    def answer(seen: Seen) -> Answer:
        if seen.method == "DELETE":
            return json_answer({"name": "Item", "primaryID": "1"})
        return json_answer({"Item": {"itemID": "1", "description": "Mug", "archived": "true"}})

    with ScriptedServer(answer) as server, Client(StaticToken("t"), base_url=server.url) as client:
        item = client.account(1).items.archive(1)

    assert (1, "Mug", True) == (item.id, item.description, item.archived)
    assert ["DELETE", "GET"] == [seen.method for seen in server.requests]


def test_vendors_are_created_changed_and_archived(shop: Sandbox, account: Account) -> None:
    vendor = account.vendors.create(name="Bell Company")
    assert ("POST", "/Vendor.json", {"name": "Bell Company"}) == sent(shop)

    vendor.update(account_number="B-17")
    assert ("B-17", "Bell Company") == (vendor.account_number, vendor.name)

    assert vendor.archive().archived is True
    assert account.vendors.first(name="Bell Company") is None


def test_a_matrix_gets_its_items(shop: Sandbox, account: Account) -> None:
    matrix = account.item_matrices.create(description="Tee", item_attribute_set_id=1)
    account.items.create(
        description="Tee White S",
        item_matrix_id=matrix.id,
        item_attributes={"item_attribute_set_id": 1, "attribute1": "White", "attribute2": "S"},
    )

    assert {
        "description": "Tee White S",
        "itemMatrixID": matrix.id,
        "ItemAttributes": {"itemAttributeSetID": 1, "attribute1": "White", "attribute2": "S"},
    } == sent(shop)[2]
    assert ["Tee White S"] == [item.description for item in matrix.items]


# ---- raw


def test_raw_writes_go_out_as_they_stand_and_come_back_as_json(shop: Sandbox, account: Account) -> None:
    path = f"/Account/{account.id}"

    made = account.client.post(f"{path}/Item.json", {"description": "Raw", "defaultCost": "4.20"})["Item"]
    changed = account.client.put(f"{path}/Item/{made['itemID']}.json", {"description": "Rawer"})["Item"]
    gone = account.client.delete(f"{path}/Item/{made['itemID']}.json")["Item"]

    assert {"description": "Raw", "defaultCost": "4.20"} == json.loads(writes(shop)[0].body)
    assert ("Raw", "Rawer", "true") == (made["description"], changed["description"], gone["archived"])


def test_a_record_that_the_api_does_not_write_says_so(account: Account) -> None:
    payment = account.sale_payments.first()

    assert payment is not None
    assert not hasattr(payment, "update")
    assert not hasattr(account.sale_payments, "create")


@every("verb", ["update", "archive", "destroy"])
def test_a_write_to_a_record_that_is_not_there_says_which_one(account: Account, verb: str) -> None:
    changes = {"description": "x"} if verb == "update" else {}

    with pytest.raises(NotFound) as caught:
        getattr(account.items, verb)(999_999, **changes)

    assert "No Item with itemID=999999" in str(caught.value)
    assert caught.value.response is not None
