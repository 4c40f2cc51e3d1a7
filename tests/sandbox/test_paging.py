from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from every import every
from sandbox.bare_api import Api, listed


@every("sort", ["", "itemID", "-itemID", "timeStamp", "-timeStamp", "description", "-description"])
@every("limit", [7, 100])
def test_following_next_gives_every_record_once_in_order(api: Api, sort: str, limit: int) -> None:
    path = f"Item.json?limit={limit}&archived=true" + (f"&sort={sort}" if sort else "")
    rows = [row for page in api.pages(path) for row in listed(page.get("Item"))]
    assert 200 == len({row["itemID"] for row in rows}) == len(rows)
    field = sort.removeprefix("-") or "itemID"
    keys: list[Any] = [
        (int(row["itemID"]),) if field == "itemID" else (row[field].lower(), int(row["itemID"])) for row in rows
    ]
    assert sorted(keys, reverse=sort.startswith("-")) == keys


def test_pages_of_one_end_where_equal_sort_values_meet(api: Api) -> None:
    found = [page["Category"]["categoryID"] for page in api.pages("Category.json?limit=1&sort=-timeStamp")]
    assert sorted(found, key=int, reverse=True) == found


def test_links_write_out_sort_filters_limit_and_cursor_in_that_order(api: Api) -> None:
    page = api.get("Item.json?limit=500&timeStamp=%3E%3D%2C2020-01-01T00%3A00%3A00%2B00%3A00&sort=-timeStamp")
    url = urlsplit(page["@attributes"]["next"])
    assert f"{api.sandbox.url}{api.root}/Item.json" == f"{url.scheme}://{url.netloc}{url.path}"
    assert "sort=-timeStamp&timeStamp=%3E%3D%2C2020-01-01T00%3A00%3A00%2B00%3A00&limit=100&after=" in url.query
    assert ["sort", "timeStamp", "limit", "after"] == [name for name, _ in parse_qsl(url.query)]


def test_cursor_is_the_boundary_row_in_base64(api: Api) -> None:
    first = api.get("Item.json?limit=50&archived=true")["@attributes"]
    assert [50] == cursor(first["next"], "after")
    second = api.get(first["next"])["@attributes"]
    assert [51] == cursor(second["previous"], "before")
    by_time = api.get("Item.json?limit=50&archived=true&sort=timeStamp")
    last = by_time["Item"][-1]
    assert [last["timeStamp"], int(last["itemID"])] == cursor(by_time["@attributes"]["next"], "after")


def cursor(url: str, side: str) -> Any:
    return json.loads(base64.b64decode(dict(parse_qsl(urlsplit(url).query))[side]))


@every("sort", ["itemID", "-timeStamp"])
def test_previous_leads_back_over_the_same_pages(api: Api, sort: str) -> None:
    forth = list(api.pages(f"Item.json?limit=30&sort={sort}"))
    back = [forth[-1]]
    while back[-1]["@attributes"]["previous"]:
        back.append(api.get(back[-1]["@attributes"]["previous"]))
    assert [page["Item"] for page in forth] == [page["Item"] for page in reversed(back)]
    assert ("", "") == (forth[0]["@attributes"]["previous"], forth[-1]["@attributes"]["next"])


def test_full_last_page_has_no_next(api: Api) -> None:
    assert "" == api.get("Item.json?limit=100&archived=true&itemID=<=,100")["@attributes"]["next"]


def test_limit_zero_is_an_empty_page(api: Api) -> None:
    assert {"@attributes": {"next": "", "previous": ""}} == api.get("Item.json?limit=0")


def test_row_deleted_at_the_cursor_does_no_harm(api: Api) -> None:
    first = api.get("Tag.json?limit=3")
    api.delete(f"Tag/{first['Tag'][-1]['tagID']}.json")
    assert "4" == api.get(first["@attributes"]["next"])["Tag"][0]["tagID"]


def test_ascending_time_paging_meets_rows_that_are_edited_meanwhile_again(api: Api) -> None:
    pages = api.pages("Item.json?limit=50&sort=timeStamp")
    first = next(pages)
    edited = first["Item"][0]["itemID"]
    api.put(f"Item/{edited}.json", {"modelYear": "2026"})
    rest = [row["itemID"] for page in pages for row in listed(page.get("Item"))]
    assert edited == rest[-1]


def test_count_has_no_records(api: Api) -> None:
    assert {"@attributes": {"count": "200"}} == api.get("Item.json?count=1&archived=true")
