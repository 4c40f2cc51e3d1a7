"""What the Ruby gem offers its users is here too; docs/parity.md says row by row which test proves what."""

from __future__ import annotations

import itertools
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path
from urllib.parse import parse_qs

import pytest

import lightspeed_pos
from every import every
from lightspeed_pos import Client, ScaledClock, StaticToken, Throttle, errors
from lightspeed_pos.errors import BadRequest, LightspeedError, NotFound, QueryError, ServerError, UnknownName
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox
from pages import ROOT
from scripted_api import envelope, item_page, row, single
from scripted_server import Answer, ScriptedServer, json_answer

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


def client_of(server: ScriptedServer) -> Client:
    return Client(StaticToken("a-token"), base_url=server.url, clock=ScaledClock(1000.0), retries=1)


# Client, requests, errors


def test_version_is_the_one_of_the_package() -> None:
    assert version("lightspeed-pos") == lightspeed_pos.__version__


def test_token_alone_is_refused_with_advice() -> None:
    with pytest.raises(TypeError, match=r"StaticToken\(token\)"):
        Client(oauth_token_holder="ey…")  # type: ignore[arg-type]


def test_accounts_are_listed_and_the_first_is_taken(client: Client, shop: Sandbox) -> None:
    accounts = client.accounts.all()

    assert [shop.account_id] == [account.id for account in accounts]
    assert accounts[0] == client.accounts.first()
    assert accounts == list(client.accounts)
    assert "Spoke & Chain Bicycles" == accounts[0].name


def test_account_by_id_sends_nothing(client: Client, shop: Sandbox) -> None:
    account = client.account(shop.account_id)

    assert ([], f"Account({shop.account_id})") == (list(shop.requests), repr(account))


def test_raw_requests_reach_any_path(client: Client, shop: Sandbox) -> None:
    path = f"/Account/{shop.account_id}"

    registers = client.get(f"{path}/Register.json", params={"limit": 1})
    client.get(f"{path}/Sale.json", params={"timeStamp": datetime(2020, 1, 1, tzinfo=UTC), "completed": True})
    made = client.post(f"{path}/Item.json", {"description": "Bell"})["Item"]
    changed = client.put(f"{path}/Item/{made['itemID']}.json", {"description": "Brass bell"})["Item"]
    gone = client.delete(f"{path}/Item/{made['itemID']}.json")["Item"]

    assert "timeStamp=2020-01-01T00%3A00%3A00%2B00%3A00&completed=true" == shop.requests[1].query
    assert "registerID" in registers["Register"]
    assert ("Bell", "Brass bell", "true") == (made["description"], changed["description"], gone["archived"])


def test_holder_is_asked_for_every_request_and_after_a_refresh() -> None:
    class Holder:
        token = "old"

        def oauth_token(self) -> str:
            return self.token

        def refresh_oauth_token(self) -> None:
            self.token = "new"

    refused = json_answer({"httpCode": "401", "message": "Access token could not be verified"}, 401)
    with ScriptedServer([refused, single(row(1)), single(row(2))]) as server:
        with Client(Holder(), base_url=server.url) as client:
            client.account(1).items.find(1)
            client.account(1).items.find(2)

        assert ["old", "new", "new"] == [seen.token for seen in server.requests]


def test_throttle_is_replaceable(shop: Sandbox) -> None:
    throttle = Throttle()
    with (
        Client(StaticToken(shop.token), base_url=shop.url, throttle=throttle) as one,
        Client(StaticToken(shop.token), base_url=shop.url, throttle=throttle) as other,
    ):
        one.account(shop.account_id).items.first()

        assert other.account(shop.account_id).bucket.level > 0


@every(
    "status, name",
    [
        (400, "BadRequest"),
        (401, "AuthorizationExpired"),
        (403, "NotAuthorized"),
        (404, "NotFound"),
        (429, "RateLimited"),
        (500, "ServerError"),
        (418, "ApiError"),
    ],
)
def test_every_status_has_its_error(status: int, name: str) -> None:
    refusal = json_answer({"httpCode": str(status), "message": "No."}, status)
    with (
        ScriptedServer([refusal] * 3) as server,
        client_of(server) as client,
        pytest.raises(LightspeedError) as caught,
    ):
        client.get("/Account/1/Item.json")

    assert name == type(caught.value).__name__


def test_errors_are_ordinary_exceptions_with_the_words_of_the_service(account: Account) -> None:
    with pytest.raises(BadRequest) as caught:
        account.categories.create(name="")

    assert "name cannot be blank." == caught.value.message
    assert issubclass(errors.LightspeedError, Exception)


def test_body_that_is_no_json_shows_its_first_line() -> None:
    gateway = Answer(502, b"<html><head><title>502 Bad Gateway</title></head></html>")
    with (
        ScriptedServer([gateway] * 3) as server,
        client_of(server) as client,
        pytest.raises(ServerError, match="502 Bad Gateway"),
    ):
        client.get("/Account/1/Item.json")


def test_exchanges_are_shown_on_request(shop: Sandbox) -> None:
    seen: list[tuple[str, str, int | None]] = []
    with Client(
        StaticToken(shop.token), base_url=shop.url, on_exchange=lambda e: seen.append((e.method, e.path, e.status))
    ) as client:
        client.account(shop.account_id).items.first()

    assert [("GET", f"/API/V3/Account/{shop.account_id}/Item.json", 200)] == seen


# Collections


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


# Records


def test_record_has_id_and_account(account: Account) -> None:
    item = account.items.find(7)

    assert (7, 7, account) == (item.id, item.item_id, item.account)


def test_values_have_real_types() -> None:
    wire = {"saleID": "1", "SaleLines": {"SaleLine": {"saleLineID": "2", "unitQuantity": "0.5"}}}
    customer = {"customerID": "1", "dob": "1980-02-29T00:00:00+00:00", "createTime": "2016-02-13T00:47:20+00:00"}
    order = {
        "orderID": "1",
        "shipInstructions": "Ring twice",
        "discount": "12.5",
        "timeStamp": "2016-02-13T00:47:20+00:00",
    }
    answers = [single(wire, "Sale"), single(customer, "Customer"), single(order, "Order")]
    with ScriptedServer(answers) as server, client_of(server) as client:
        account = client.account(1)
        line = next(iter(account.sales.find(1, load_relations=["sale_lines"]).sale_lines))
        person = account.customers.find(1)
        bought = account.orders.find(1)

    assert Decimal("0.5") == line.unit_quantity
    assert person.create_time is not None
    assert (2016, 0) == (person.create_time.year, person.create_time.utcoffset().total_seconds())  # type: ignore[union-attr]
    assert ("Ring twice", Decimal("12.5")) == (bought.ship_instructions, bought.discount)
    assert "createTime" in person.to_dict()


def test_reload_forgets_what_is_gone() -> None:
    full = single({"itemID": "7", "description": "Mug", "upc": "1"})
    with ScriptedServer([full, single({"itemID": "7", "description": "Cup"})]) as server, client_of(server) as client:
        item = client.account(1).items.find(7)

        item.reload()

    assert ("Cup", "") == (item.description, item.upc)


def test_to_dict_sends_nothing_and_has_no_unset_fields(account: Account, shop: Sandbox) -> None:
    item = account.items.find(1)

    plain = item.to_dict()

    assert 1 == len(shop.requests)
    assert (1, True, False) == (plain["itemID"], isinstance(plain["defaultCost"], str), None in plain.values())


def test_key_that_leads_nowhere_costs_no_request() -> None:
    with ScriptedServer([single({"itemID": "7", "categoryID": "0"})]) as server, client_of(server) as client:
        assert (None, 1) == (client.account(1).items.find(7).category, len(server.requests))


def test_default_vendor_is_found_by_its_key(account: Account) -> None:
    item = account.items.find(1)

    assert item.default_vendor is not None
    assert item.default_vendor_id == item.default_vendor.id


def test_inventory_leads_to_its_item() -> None:
    lot = envelope({"inventoryID": "2", "itemID": "7"}, "Inventory")
    with ScriptedServer([lot, envelope(row(7))]) as server, client_of(server) as client:
        inventory = client.account(1).inventories.first()
        assert inventory is not None

        assert inventory.item is not None
        assert (7, 7) == (inventory.item_id, inventory.item.id)


def test_category_uses_the_parent_that_came_along(account: Account, shop: Sandbox) -> None:
    children = account.categories.all(load_relations=["parent"], parent_id=lightspeed_pos.query.gt(0))
    before = len(shop.requests)

    names = {child.parent.name for child in children if child.parent}

    assert names
    assert before == len(shop.requests)


def test_prices_go_by_use_type(account: Account) -> None:
    item = account.items.create(description="Bell", prices=[{"use_type": "Default", "amount": "11.90"}])

    assert (Decimal("11.9"), Decimal("11.9"), None) == (
        item.prices["default"],
        item.prices.default,
        item.prices.get("unknown"),
    )
    with pytest.raises(AttributeError):
        _ = item.prices.unknown


def test_image_has_a_url(account: Account) -> None:
    image = account.images.first()

    assert image is not None
    assert image.url.startswith(f"{image.base_image_url}{image.public_id}")


def test_special_order_has_its_sale_line_and_shop() -> None:
    order = {
        "specialOrderID": "1",
        "unitQuantity": "2",
        "status": "open",
        "shopID": "1",
        "SaleLine": {"saleLineID": "5"},
    }
    answers = [envelope(order, "SpecialOrder"), envelope({"shopID": "1", "name": "Main"}, "Shop")]
    with ScriptedServer(answers) as server, client_of(server) as client:
        found = client.account(1).special_orders.first(load_relations=["sale_line"])
        assert found is not None

        assert found.sale_line is not None
        assert found.shop is not None
        assert (5, "Main", Decimal(2), "open") == (
            found.sale_line.id,
            found.shop.name,
            found.unit_quantity,
            found.status,
        )


def test_sale_leads_to_its_lines_and_employee(account: Account) -> None:
    sale = account.sales.first()
    assert sale is not None

    lines = list(sale.sale_lines)

    assert {sale.id} == {line.sale_id for line in lines}
    assert sale.employee is not None
    assert sale.employee_id == sale.employee.id


# Around it


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize(
    ("target", "does"), [("demo", "demo.py"), ("test", "pytest"), ("lint", "ruff"), ("types", "mypy")]
)
def test_every_target_sets_itself_up(tmp_path: Path, target: str, does: str) -> None:
    command = ["make", "--dry-run", target, f"VENV={tmp_path / 'new'}"]

    steps = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert re.search(rf"-m venv .*pip install .*{does}", steps, flags=re.DOTALL)


# The table


TABLE = ROOT / "docs" / "parity.md"


def rows_of_the_table() -> Iterator[list[str]]:
    for line in TABLE.read_text().splitlines():
        if line.startswith("| ") and not line.startswith(("| ---", "| The gem")):
            yield [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def names_of_tests(path: Path) -> set[str]:
    return set(re.findall(r"^(?:async )?def (test_\w+)", path.read_text(), flags=re.MULTILINE))


def test_every_row_of_the_table_is_complete() -> None:
    rows = list(rows_of_the_table())

    incomplete = [row for row in rows if len(row) != 4 or not row[0] or not row[1]]
    unproven = [row for row in rows if not row[2] and not (row[1] == "not carried over" and row[3])]

    assert ([], []) == (incomplete, unproven)
    assert len(rows) > 90


def test_every_test_that_the_table_names_exists() -> None:
    missing = []
    for row_ in rows_of_the_table():
        for path, name in re.findall(r"`([\w/]+\.py)::(\w+)`", row_[2]):
            if name not in names_of_tests(ROOT / "tests" / path):
                missing.append(f"{path}::{name}")
        if row_[2] and not re.search(r"\.py::test_", row_[2]):
            missing.append(row_[0])

    assert [] == missing
