"""What the Ruby gem offers on collections."""

from __future__ import annotations

import itertools
from urllib.parse import parse_qs

import pytest

import lightspeed_pos
from every import every
from gem_answers import client_of
from lightspeed_pos.errors import NotFound, QueryError, UnknownName
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from scripted_api import item_page, single
from scripted_server import ScriptedServer

RESOURCES = {
    "categories": "Category",
    "employees": "Employee",
    "images": "Image",
    "inventories": "Inventory",
    "item_matrices": "ItemMatrix",
    "item_attribute_sets": "ItemAttributeSet",
    "items": "Item",
    "orders": "Order",
    "price_levels": "PriceLevel",
    "sales": "Sale",
    "shops": "Shop",
    "special_orders": "SpecialOrder",
    "vendors": "Vendor",
    "customers": "Customer",
    "sale_lines": "SaleLine",
}


def asked(shop: Sandbox) -> list[str]:
    """Method and path of each request, the part below the account."""
    return [f"{entry.method} {entry.path.partition(f'Account/{shop.account_id}')[2]}" for entry in shop.requests]


def last_query(shop: Sandbox) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(shop.requests[-1].query, keep_blank_values=True).items()}


@every("name, entity", RESOURCES.items())
def test_every_resource_of_the_gem_can_be_listed(account: Account, shop: Sandbox, name: str, entity: str) -> None:
    shop.reset()

    getattr(account, name).first()

    assert [f"GET /{entity}.json"] == asked(shop)


def test_all_gives_a_list_over_all_pages_and_an_empty_one_for_none(account: Account, shop: Sandbox) -> None:
    assert 1000 == len(account.items.all(archived="include"))
    assert [] == account.items.all(description="there is no such thing")


def test_first_is_one_request_for_one_record(account: Account, shop: Sandbox) -> None:
    first = account.items.first()

    assert first is not None
    assert (1, "1", None) == (first.id, last_query(shop)["limit"], account.items.first(description="nothing"))


def test_find_asks_for_the_record_itself_archived_or_not(account: Account, shop: Sandbox) -> None:
    account.items.find(3).archive()

    found = account.items.find(3)

    assert (3, True, "GET /Item/3.json") == (found.id, found.archived, asked(shop)[-1])


def test_find_of_nothing_is_not_found_and_names_it(account: Account) -> None:
    with pytest.raises(NotFound, match="No Item with itemID=999999"):
        account.items.find(999_999)


def test_find_refuses_another_record_than_the_one_asked_for() -> None:
    another = single({"priceLevelID": "1", "name": "Default"}, "PriceLevel")
    with ScriptedServer([another]) as server, client_of(server) as client, pytest.raises(NotFound):
        client.account(1).price_levels.find(3)


def test_streaming_takes_one_request_per_hundred_and_only_when_needed(account: Account, shop: Sandbox) -> None:
    three = list(itertools.islice(account.items, 3))
    after_three = len(shop.requests)
    everything = sum(1 for _ in account.items.each(archived="include"))

    assert (3, 1, 1000, 11) == (len(three), after_three, everything, len(shop.requests))


def test_pages_have_the_size_that_is_asked_for(account: Account) -> None:
    sizes = [len(page) for page in itertools.islice(account.items.pages(limit=30), 3)]

    assert [30, 30, 30] == sizes
    with pytest.raises(QueryError, match="100"):
        next(iter(account.items.pages(limit=150)))


def test_a_full_last_page_needs_no_further_request() -> None:
    with ScriptedServer(lambda seen: item_page(seen, 200)) as server, client_of(server) as client:
        assert (200, 2) == (len(client.account(1).items.all()), len(server.requests))


def test_a_page_can_be_returned_to_by_its_link(account: Account) -> None:
    first = next(iter(account.items.pages(limit=10)))

    second = next(iter(account.items.pages(start=first.next_url)))

    assert list(range(11, 21)) == [item.id for item in account.items.all(item_id=lightspeed_pos.query.between(11, 20))]
    assert first.records[-1].id < second.records[0].id


def test_count_counts(account: Account, shop: Sandbox) -> None:
    assert (1000, "1") == (account.items.count(archived="include"), last_query(shop)["count"])
    with pytest.raises(TypeError):
        len(account.items)


def test_create_posts_and_returns_the_record(account: Account, shop: Sandbox) -> None:
    item = account.items.create(description="Onesie")

    assert ("Onesie", b'{"description":"Onesie"}', "POST /Item.json") == (
        item.description,
        shop.requests[-1].body,
        asked(shop)[-1],
    )


def test_update_by_id_or_in_hand_shows_the_new_values(account: Account, shop: Sandbox) -> None:
    item = account.items.find(1)

    same = item.update(description="Onesie")
    by_id = account.items.update(1, description="Twosie")

    assert same is item
    assert ("Onesie", "Twosie") == (item.description, by_id.description)
    assert ["PUT /Item/1.json"] * 2 == asked(shop)[1:]


@every("name", ["customers", "items", "orders", "sales", "vendors"])
def test_what_the_gem_archives_has_archive_and_destroy(account: Account, name: str) -> None:
    collection = getattr(account, name)

    assert (True, True) == (hasattr(collection, "archive"), hasattr(collection, "destroy"))


def test_destroying_an_image_deletes_it(account: Account, shop: Sandbox) -> None:
    images = list(itertools.islice(account.images, 2))

    images[0].destroy()
    account.images.destroy(images[1].id)

    assert [f"DELETE /Image/{image.id}.json" for image in images] == asked(shop)[1:]
    with pytest.raises(NotFound):
        account.images.find(images[0].id)


def test_no_relations_are_loaded_unless_asked(account: Account, shop: Sandbox) -> None:
    account.items.first()
    unasked = "load_relations" in last_query(shop)
    account.items.first(load_relations=["category"])
    listed = last_query(shop)["load_relations"]
    account.items.first(load_relations="all")

    assert (False, '["Category"]', "all") == (unasked, listed, last_query(shop)["load_relations"])


def test_filters_take_both_spellings(account: Account, shop: Sandbox) -> None:
    account.items.first(item_matrix_id=0)
    ours = last_query(shop)
    account.items.first(params={"itemMatrixID": 0})

    assert ("0", ours) == (ours["itemMatrixID"], last_query(shop))
    with pytest.raises(UnknownName, match="item_matrix_id"):
        account.items.first(itemMatrixID=0)  # type: ignore[call-arg]


def test_collection_below_a_record_goes_by_its_id(account: Account, shop: Sandbox) -> None:
    matrix = account.item_matrices.first()
    assert matrix is not None

    items = matrix.items.all()

    assert str(matrix.id) == last_query(shop)["itemMatrixID"]
    assert {matrix.id} == {item.item_matrix_id for item in items}


def test_stock_of_a_shop_is_found_through_item_shops(account: Account) -> None:
    items = account.items.all(
        load_relations=["item_shops"], item_shops__shop_id=1, item_shops__qoh=lightspeed_pos.query.gt(0)
    )

    assert items
    assert not hasattr(account.shops.find(1), "items")


def test_images_below_an_item_have_their_own_path(account: Account, shop: Sandbox) -> None:
    image = account.images.first()
    assert image is not None
    assert image.item_id is not None

    list(account.item_images(image.item_id))

    assert f"GET /Item/{image.item_id}/Image.json" == asked(shop)[-1]


def test_repr_says_what_it_is(account: Account) -> None:
    assert f"<Items at /API/V3/Account/{account.id}/Item>" == repr(account.items)
    assert repr(account.items.find(1)).startswith("Item(item_id=1, ")
