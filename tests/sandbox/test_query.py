from __future__ import annotations

from datetime import datetime, timedelta, timezone
from urllib.parse import quote

import plain_http
from every import every
from lightspeed_pos.sandbox import Sandbox
from sandbox.bare_api import Api, listed


def ids(api: Api, **params: str) -> list[int]:
    return [int(item["itemID"]) for item in listed(api.get("Item.json", archived="true", **params).get("Item"))]


@every(
    "expected, wanted",
    [
        ([7], "7"),
        ([199, 200], ">,198"),
        ([198, 199, 200], ">=,198"),
        ([1, 2], "<,3"),
        ([1, 2, 3], "<=,3"),
        ([5, 6, 7], "><,5,7"),
        ([3, 5], "IN,[3,5]"),
        ([3, 5], "IN,5,3"),
        ([], "IN,[]"),
    ],
)
def test_operators_on_ids(api: Api, expected: list[int], wanted: str) -> None:
    assert expected == ids(api, itemID=wanted)


def test_operators_on_strings_ignore_case(api: Api) -> None:
    first = api.get("Item/1.json")["Item"]["description"]
    assert 1 in ids(api, description=first.upper())
    assert 1 in ids(api, description=f"~,{first[:6].lower()}%")
    assert [] == ids(api, description=f"~,{first[:6]}")
    assert 1 not in ids(api, itemID="<,20", description=f"!~,{first[:6]}%")
    assert 1 not in ids(api, itemID="<,20", description=f"!=,{first}")


def test_two_filters_on_one_field_both_hold(api: Api) -> None:
    page = api.get("Item.json?itemID=>,3&itemID=<,7")
    assert ["4", "5", "6"] == [item["itemID"] for item in page["Item"]]


def test_times_compare_in_utc_whatever_their_offset(api: Api) -> None:
    stamp = api.get("Item/50.json")["Item"]["timeStamp"]
    assert 50 in ids(api, itemID="50", timeStamp=f">=,{stamp}")
    assert [] == ids(api, itemID="50", timeStamp=f">,{stamp}")
    assert 50 in ids(api, itemID="50", timeStamp=stamp.replace("+00:00", "Z"))
    assert 50 in ids(api, itemID="50", timeStamp=stamp.replace("+00:00", ""))
    ahead = datetime.fromisoformat(stamp).astimezone(timezone(timedelta(hours=2))).strftime("%Y-%m-%dT%H:%M:%S%z")
    assert 50 in ids(api, itemID="50", timeStamp=ahead)


def test_times_are_understood_as_programs_in_use_write_them(api: Api) -> None:
    api.sandbox.load({"Item": [{"itemID": 7, "description": "Tube", "timeStamp": "2026-01-01T08:00:00+00:00"}]})
    same = ("2026-01-01 08:00:00 UTC", "2026-01-01T08:00:00 0000", "2026-01-01T09:00:00 01:00", "01/01/2026")
    assert [7] * 4 == [key for written in same for key in ids(api, timeStamp=written)]
    assert "Item" in api.get("Item.json?timeStamp=>=,2026-01-01T08:00:00+0000")


def test_unset_time_matches_no_comparison(api: Api) -> None:
    sale = api.post("Sale.json", {"shopID": 1, "registerID": 1, "employeeID": 1})["Sale"]["saleID"]
    assert "Sale" not in api.get(f"Sale.json?saleID={sale}&completeTime=<,2999-01-01")


def test_or_matches_any_operand_and_each_may_be_escaped_once_more(api: Api) -> None:
    for operands in (
        "itemID%3D3|itemID%3D%3E%2C199",
        "itemID%253D3|itemID%253D%253E%252C199",
        "itemID%3D3%7CitemID%3D%3E%2C199",
    ):
        page = api.get(f"Item.json?archived=true&or={operands}")
        assert ["3", "200"] == [item["itemID"] for item in page["Item"]]
    assert [5] == ids(api, **{"itemID": "<,10", "or": "itemID=5|itemID=50"})


def test_archived_shows_active_both_or_only(api: Api) -> None:
    counts = [
        int(api.get("Item.json", count="1", archived=a)["@attributes"]["count"]) for a in ("false", "true", "only")
    ]
    assert counts[1] == counts[0] + counts[2] == 200
    assert 5 == counts[2]


def test_item_code_matches_id_upc_ean_and_system_sku(api: Api) -> None:
    upc = api.get("Item/4.json")["Item"]["upc"]
    ean = "4006381333931"
    api.put("Item/5.json", {"ean": ean})
    sku = api.get("Item/6.json")["Item"]["systemSku"]
    assert [3, 4, 5, 6] == ids(api, itemCode=f"IN,[3,{upc},{ean},{sku}]")
    assert [6] == ids(api, itemCode=sku)
    assert 400 == api.refused("GET", f"Item.json?itemCode=~,{upc}")[0]


def test_relation_filter_finds_parents_with_a_matching_child_and_keeps_all_children(api: Api) -> None:
    page = api.get("Item.json", load_relations='["ItemShops"]', ItemShops__qoh=">,12", limit="5")
    for item in page["Item"]:
        quantities = [float(row["qoh"]) for row in item["ItemShops"]["ItemShop"]]
        assert 3 == len(quantities)
        assert any(quantity > 12 for quantity in quantities)


def test_filters_on_one_relation_hold_for_the_same_child(api: Api) -> None:
    page = api.get("Item.json", load_relations='["ItemShops"]', ItemShops__shopID="1", ItemShops__qoh=">,8")
    for item in page["Item"]:
        assert any(r["shopID"] == "1" and float(r["qoh"]) > 8 for r in item["ItemShops"]["ItemShop"])


def test_contact_is_searched_by_flat_names(api: Api) -> None:
    page = api.get("Customer.json", load_relations='["Contact"]', Contact__email="!~,", limit="100", archived="true")
    with_mail = [customer for customer in page["Customer"] if customer["Contact"]["Emails"]]
    assert 0 < len(with_mail) == len(page["Customer"]) < 40


@every(
    "query, words",
    [
        ("ItemShops.qoh=>,1", "must be in load_relations"),
        ('load_relations=["Nothing"]', "not allowed: Nothing"),
        ("load_relations=Category", "JSON list"),
        ("load_relations=%5B1%5D", "JSON list"),
        ("Nothing.field=1", "not a relation"),
        ('load_relations=["ItemShops"]&ItemShops.Shop.name=x', "one level"),
        ("sort=customSku", "itemID, timeStamp, description"),
        ("itemID=<>,5", "Unknown operator"),
        ("itemID=><,5", "two values"),
        ("itemID=abc", "not a value"),
        ("tax=maybe", "not a value"),
        ("defaultCost=1e999", "not a value"),
        ("limit=-1", "limit"),
        ("limit=many", "limit"),
        ("offset=100", "removed"),
        ("orderby=description", "removed"),
        ("archived=maybe", "archived"),
        ("count=1&limit=5", "count"),
        ("count=1&sort=itemID", "count"),
        ("after=xyz", "cursor"),
        ("after=WyJhIl0%3D", "cursor"),
        ("or=description", "operand"),
        ("itemID=IN," + ",".join(map(str, range(101))), "at most 100"),
    ],
)
def test_what_cannot_be_asked_is_a_400_that_says_why(api: Api, query: str, words: str) -> None:
    status, message = api.refused("GET", f"Item.json?{query}")
    assert (400, True) == (status, words in message), message


@every(
    "path, suggestion",
    [
        ("Sale.json?custom=5", "'custom' is not a field of Sale: did you mean customerID?"),
        ("Item.json?systemSKu=5", "'systemSKu' is not a field of Item: did you mean systemSku?"),
        (
            'Item.json?load_relations=["ItemShops"]&ItemShops.qho=5',
            "'ItemShops.qho' is not a field of Item: did you mean ItemShops.qoh?",
        ),
        ("Item.json?or=colour%3Dred|itemID%3D5", "'colour' is not a field of Item: it has itemID, systemSku, "),
        ("Item.json?orderby=itemID", "'orderby' was removed in V3: use sort"),
        ("Item.json?orderby_direction=asc", "'orderby_direction' was removed in V3: use sort"),
    ],
)
def test_filter_on_a_field_that_does_not_exist_is_refused_with_a_suggestion(
    api: Api, path: str, suggestion: str
) -> None:
    status, message = api.refused("GET", path)
    assert (400, suggestion) == (status, message[: len(suggestion)])


def test_filter_on_a_field_that_does_not_exist_may_be_ignored_and_is_noted() -> None:
    with (
        Sandbox(items=3, unknown_filters="ignore") as lenient,
        plain_http.client(base_url=lenient.url, headers={"Authorization": f"Bearer {lenient.token}"}) as http,
    ):
        api = Api(lenient, http)
        assert [1, 2, 3] == ids(api, colour="red", orderby="itemID", orderby_direction="desc")
        assert ("filter colour", "filter orderby", "filter orderby_direction") == tuple(
            sorted(lenient.requests[-1].ignored)
        )
        assert 400 == api.refused("GET", "Item.json?offset=100")[0]


def test_gift_cards_are_listed_only_when_asked_for_and_masked(api: Api) -> None:
    made = api.post("CreditAccount.json", {"code": "99887766", "name": "Gift Card"})["CreditAccount"]
    assert ("true", "*7766") == (made["giftCard"], made["code"])
    plain = [account["creditAccountID"] for account in listed(api.get("CreditAccount.json").get("CreditAccount"))]
    assert made["creditAccountID"] not in plain
    found = api.get("CreditAccount.json?giftCard=true&archived=true&code=99887766")["CreditAccount"]
    assert made["creditAccountID"] == found["creditAccountID"]


def test_escaped_percent_reaches_like(api: Api) -> None:
    api.post("Item.json", {"description": "100% wool"})
    page = api.get(f"Item.json?description={quote('~,100' + chr(92) + '% w%')}")
    assert "100% wool" == page["Item"]["description"]
