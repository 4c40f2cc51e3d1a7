"""The un-versioned API, which older programs still call: offset paging with a count in every list."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

import plain_http
from every import every
from lightspeed_pos.sandbox import Sandbox
from sandbox.bare_api import Api, listed


def old(api: Api, path: str) -> Any:
    return api.get(f"/API/Account/{api.sandbox.account_id}/{path}")


def cost(api: Api, path: str) -> str:
    response = api.send("GET", f"/API/Account/{api.sandbox.account_id}/{path}")
    return str(response.headers["x-ls-api-request-cost"])


@pytest.fixture(scope="module")
def big() -> Iterator[Api]:
    with (
        Sandbox(items=2345, registers=200, speed=20.0) as sandbox,
        plain_http.client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as http,
    ):
        yield Api(sandbox, http)


def test_offset_paging_reads_every_item_and_sees_the_count(big: Api) -> None:
    found: list[int] = []
    counts: set[str] = set()
    offset = 0
    while True:
        page = old(big, f"Item.json?limit=100&offset={offset}&archived=true")
        found += [int(item["itemID"]) for item in listed(page.get("Item"))]
        counts.add(page["@attributes"]["count"])
        if len(listed(page.get("Item"))) < 100:
            break
        offset += 100
    assert list(range(1, 2346)) == found
    assert {"2345"} == counts


def test_cursor_paging_reads_every_item(big: Api) -> None:
    pages = big.pages("Item.json?archived=true")
    assert list(range(1, 2346)) == [int(item["itemID"]) for page in pages for item in listed(page["Item"])]


def test_a_list_tells_count_offset_and_limit(api: Api) -> None:
    page = old(api, "Item.json?limit=7&offset=3&archived=true")
    assert {"count": "200", "offset": "3", "limit": "7"} == page["@attributes"]
    assert [str(n) for n in range(4, 11)] == [item["itemID"] for item in page["Item"]]


def test_an_empty_list_has_only_a_count(api: Api) -> None:
    assert {"@attributes": {"count": "0"}} == old(api, "Category.json?categoryID=99999&limit=1")


def test_behind_the_last_record_the_count_stays(api: Api) -> None:
    page = old(api, "Item.json?offset=900&archived=true")
    assert {"@attributes": {"count": "200", "offset": "900", "limit": "100"}} == page


def test_the_count_follows_a_write_and_a_reset(api: Api) -> None:
    def count() -> str:
        return str(old(api, "Item.json?limit=1&archived=true")["@attributes"]["count"])

    before = count()
    old_root = f"/API/Account/{api.sandbox.account_id}"
    made = api.post(f"{old_root}/Item.json", {"description": "One more"})
    after = count()
    api.sandbox.reset()
    assert ("200", "201", "200") == (before, after, count())
    assert {"count": "1"} == made["@attributes"]


def test_any_field_may_order_a_list_both_ways(api: Api) -> None:
    def costs(query: str) -> list[float]:
        return [float(item["defaultCost"]) for item in old(api, f"Item.json?{query}")["Item"]]

    up, down = costs("orderby=defaultCost"), costs("orderby=defaultCost&orderby_desc=1")
    assert sorted(up) == up
    assert sorted(down, reverse=True) == down
    assert down[0] > up[-1]


def test_prices_of_offset_and_order(api: Api) -> None:
    prices = [
        cost(api, f"Item.json?{query}")
        for query in ("", "offset=100", "offset=2000", "orderby=timeStamp", "orderby=upc", "orderby=upc&offset=200")
    ]
    assert ["1", "1.05", "2", "1", "5", "5.1"] == prices


@every(
    "query, words",
    [
        ("sort=itemID", "came with V3"),
        ("after=WzEwMF0%3D", "came with V3"),
        ("offset=-1", "offset"),
        ("offset=many", "offset"),
        ("orderby=colour", "not a field"),
    ],
)
def test_what_the_old_dialect_cannot_do_is_a_400(api: Api, query: str, words: str) -> None:
    status, message = api.refused("GET", f"/API/Account/{api.sandbox.account_id}/Item.json?{query}")
    assert (400, True) == (status, words in message), message


def test_count_alone_may_stand_beside_a_limit(api: Api) -> None:
    assert {"@attributes": {"count": "200"}} == old(api, "Item.json?count=1&limit=1&archived=true")


def test_records_are_the_same_in_both_dialects(api: Api) -> None:
    relations = quote(json.dumps(["Category", "ItemShops"]))
    query = f"load_relations={relations}&archived=true"
    assert api.get(f"Item.json?{query}")["Item"] == old(api, f"Item.json?{query}")["Item"]
    assert api.get(f"Item/7.json?{query}") == old(api, f"Item/7.json?{query}")
    changed = api.put(f"/API/Account/{api.sandbox.account_id}/Item/7.json", {"description": "Told the old way"})
    assert "Told the old way" == changed["Item"]["description"] == api.get("Item/7.json")["Item"]["description"]


def test_a_bad_token_is_refused_in_the_recorded_words(api: Api) -> None:
    response = plain_http.get(f"{api.sandbox.url}/API/Account.json", headers={"Authorization": "Bearer nonsense"})
    assert (401, "Invalid username/password or API key.") == (response.status_code, response.json()["message"])
    assert "x-ls-api-bucket-level" not in response.headers


def test_lists_without_ids_have_the_old_envelope_too(api: Api) -> None:
    assert {"@attributes": {"count": "0"}} == old(api, "TagGroup.json")
    days = old(api, "Reports/Accounting/TaxesByDay.json?startDate=2025-12-01&endDate=2025-12-31")
    assert {"count": str(len(days["Taxes"])), "offset": "0", "limit": "100"} == days["@attributes"]
