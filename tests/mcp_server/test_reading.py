"""Finding, listing, getting and counting: limits, names that do not exist, and how to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from every import every
from lightspeed_pos import Client, StaticToken, query
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.mcp.shop import named

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox
    from mcp_server.conftest import Serve


@every(
    "name, meant",
    [
        ("items", "items"),
        ("item_shops", "item-shops"),
        ("ItemShop", "item-shops"),
        ("Sale", "sales"),
        ("Reports Accounting TaxesByDay", "taxes-by-day"),
    ],
)
def test_an_endpoint_is_called_as_by_the_command_the_library_or_the_api(name: str, meant: str) -> None:
    assert meant == named(name).name


def test_fields_are_found_by_words(served: Serve) -> None:
    talk = served()

    found = [
        talk.call("find_fields", words=words).status["endpoints"][0]
        for words in ("barcode of a product", "quantity on hand", "credit accounts", "our suppliers", "taxes by day")
    ]
    items = talk.call("find_fields", endpoint="items").status
    nothing, everything = talk.call("find_fields", words="zzz").status, talk.call("find_fields").status

    assert ["items", "item-shops", "credit-accounts", "vendors", "taxes-by-day"] == [one["endpoint"] for one in found]
    assert {"upc", "ean"} <= set(found[0]["fields"])
    assert "decimal, writable" == items["fields"]["default_cost"]
    assert "name" in items["relations"]["category"]
    assert ["custom_field_id"] == talk.call("find_fields", endpoint="item-custom-field-choices").status["below"]
    assert ([], "Nothing is called so") == (nothing["endpoints"], nothing["next"].partition(":")[0])
    assert "price-levels" in everything["others"]


def test_a_listing_is_gone_on_with_until_nothing_is_left(served: Serve, account: Account) -> None:
    talk = served(rows=250)
    asked: dict[str, Any] = {"endpoint": "items", "where": ["item_id<=500"], "fields": ["item_id"], "sort": "-item_id"}

    reply = talk.call("list_records", **asked, limit=250)
    seen = [row["item_id"] for row in reply.data["rows"]]
    while "next" in reply.status:
        reply = talk.call("list_records", next=reply.status["next"], limit=250)
        seen += [row["item_id"] for row in reply.data["rows"]]

    assert [item.id for item in account.items.all(item_id=query.lte(500), sort="-item_id")] == seen
    assert (False, "to_go_on" in reply.status) == (reply.status["more"], False)


def test_what_a_person_may_ask_of_the_command_may_be_asked_here(served: Serve) -> None:
    talk = served()

    stocked = talk.call("list_records", endpoint="items", where=["item_shops.qoh>5"], fields=["item_shops.qoh"])
    either = talk.call("list_records", endpoint="items", any_of=["item_id=1", "item_id=2"], fields=["item_id"])
    below = talk.call("list_records", endpoint="sale-sale-lines", below={"sale_id": 1})
    priced = talk.call("list_records", endpoint="sales", limit=200, only_price=True)

    assert stocked.status["rows"] > 0
    assert [1, 2] == [row["item_id"] for row in either.data["rows"]]
    assert below.status["rows"] > 0, below.text
    assert (2.0, "nothing") == (priced.status["drips_at_most"], priced.status["sent"])


@every(
    "tool, arguments, says",
    [
        ("list_records", {"endpoint": "itmes"}, "There is no endpoint 'itmes': did you mean items"),
        ("list_records", {"endpoint": "items", "where": ["descripton~a"]}, "did you mean description?"),
        ("list_records", {"endpoint": "items", "fields": ["cost"]}, "did you mean default_cost"),
        ("list_records", {"endpoint": "items", "filter": []}, "list_records takes no 'filter'"),
        ("list_records", {"endpoint": "items", "limt": 3}, "did you mean limit?"),
        ("list_records", {"endpoint": "items", "limit": 201}, "1 to 200 rows (--max-rows)"),
        ("list_records", {"endpoint": "items", "limit": 0}, "1 to 200 rows"),
        ("list_records", {"next": "0000"}, "There is no such next"),
        ("list_records", {}, "Say which endpoint"),
        ("list_records", {"endpoint": "registers", "archived": "only"}, ""),
        ("list_records", {"endpoint": "item-custom-field-choices"}, "give below with custom_field_id"),
        ("list_records", {"endpoint": "items", "below": {"sale_id": 1}}, "items takes no below.sale_id"),
        ("list_records", {"endpoint": "shops", "where": ["cc_gateway.trans_key~a"]}, "are not searched here"),
        ("count_records", {"endpoint": "shops", "any_of": ["cc_gateway__trans_key~a"]}, "are not searched here"),
        ("get_record", {"endpoint": "items", "key": 999999}, "No Item with itemID=999999"),
        ("get_record", {"endpoint": "sales", "key": "x1"}, "an id of sales is a whole number"),
        ("get_record", {"endpoint": "taxes-by-day", "key": 1}, "are not read one by one"),
        ("count_record", {}, "There is no tool 'count_record': did you mean count_records"),
        ("apply_plan", {"plan": "x"}, "this server only reads"),
    ],
)
def test_what_cannot_be_asked_is_answered_with_what_to_write(
    served: Serve, tool: str, arguments: dict[str, Any], says: str
) -> None:
    reply = served().call(tool, **arguments)

    assert says in reply.text
    assert bool(says) == reply.failed


def test_a_call_spends_no_more_drips_than_it_may(served: Serve, shop: Sandbox) -> None:
    talk = served(drips=3)

    dear = talk.call("list_records", endpoint="items", fields=["category.name", "item_shops.qoh"], limit=200)
    count = talk.call("count_records", endpoint="items")
    ids = ",".join(map(str, range(1, 501)))
    many = talk.call("list_records", endpoint="items", where=[f"item_id in {ids}"], limit=3)

    assert "one call may take 3 (--max-drips)" in dear.text
    assert "This needs more than 3 drips, the most for one call (--max-drips)" in count.text
    assert many.status["drips"] <= 3
    assert sum(float(request.cost) for request in shop.requests) <= 4


def test_an_answer_that_would_be_too_long_is_cut_and_says_how_to_go_on(served: Serve, account: Account) -> None:
    text = "x" * 1_900
    for key in range(1, 41):
        account.items.update(key, description=text)

    reply = served().call("list_records", endpoint="items", where=["item_id<=40"], fields=["description"])

    there = len(account.items.all(item_id=query.lte(40)))
    assert reply.status["rows"] < there == reply.status["rows"] + reply.status["left_out"]
    assert f"set limit to {reply.status['rows']} or less" in reply.status["to_go_on"]
    assert "next" not in reply.status
    assert len(reply.text) < 70_000


def test_a_token_that_is_not_accepted_is_answered_with_what_to_do(served: Serve, shop: Sandbox) -> None:
    with Client(StaticToken("not-a-token"), base_url=shop.url) as client:
        talk = served(connect=lambda: client.account(1), explain=lambda error: f"{error} lightspeed login")

        reply = talk.call("list_records", endpoint="items")

    assert reply.failed
    assert reply.text.endswith("lightspeed login")
    assert "not-a-token" not in reply.text


def test_a_server_starts_before_anybody_is_signed_in_and_works_afterwards(served: Serve, account: Account) -> None:
    signed_in: list[Any] = []

    def connect() -> Any:
        if not signed_in:
            raise LightspeedError("Nobody is signed in: lightspeed login")
        return signed_in[0]

    talk = served(connect=connect, writes=True)
    offered = talk.tools()
    before = talk.call("about_shop")
    signed_in.append(account)
    after = talk.call("about_shop")

    assert 10 == len(offered)
    assert (True, "Nobody is signed in: lightspeed login") == (before.failed, before.text)
    assert account.id == after.status["account"]


def test_stock_of_all_shops_together_is_left_out(served: Serve) -> None:
    reply = served().call("list_records", endpoint="item-shops", where=["item_id=1"], fields=["shop_id"])

    assert 0 not in [row["shop_id"] for row in reply.data["rows"]]
    assert None not in [row["shop_id"] for row in reply.data["rows"]]
