"""What servers send and should not: a clear error or the documented value, and never a listing with a gap."""

from __future__ import annotations

import tracemalloc
import zlib
from decimal import Decimal
from typing import Any

import pytest

from bad_input import SPEED, TOKEN, answering, client_of
from every import every
from lightspeed_pos import Client, ScaledClock, StaticToken, query
from lightspeed_pos.errors import (
    ApiError,
    BadRequest,
    DecodeError,
    NotFound,
    ServerError,
    Unauthorized,
    UnknownOutcome,
)
from scripted_api import ACCOUNT, envelope, item_page, query_of, row, single
from scripted_server import Answer, ScriptedServer, Seen, json_answer


@every(
    "empty",
    [
        {"@attributes": {"next": "", "previous": ""}},
        {"@attributes": {"next": "", "previous": ""}, "Item": ""},
        {"@attributes": {"next": "", "previous": ""}, "Item": []},
        {"@attributes": {"next": "", "previous": ""}, "Item": {}},
        {"@attributes": {"next": "", "previous": ""}, "Item": None},
        {"@attributes": {"count": "0"}},
        {"@attributes": ""},
        {"Item": []},
        {},
    ],
)
def test_an_empty_page_in_any_of_its_forms_is_an_empty_list(empty: dict[str, Any]) -> None:
    with answering(json_answer(empty)) as (server, account):
        assert [] == account.items.all()
        assert [] == list(account.items.rows())
        assert account.items.first() is None

    assert 3 == len(server.requests)


def test_a_page_of_one_is_one_record() -> None:
    with answering(envelope(row(5))) as (_, account):
        assert [5] == [item.id for item in account.items.all()]
        assert [row(5)] == list(account.items.rows())


def test_an_empty_page_with_a_next_link_is_not_the_end() -> None:
    def script(seen: Seen) -> Answer:
        if "after=" in seen.target:
            return envelope([row(1), row(2)])
        return envelope("", next_url=f"http://{seen.headers['host']}{seen.target}&after=x")

    with ScriptedServer(script) as server, client_of(server) as client:
        assert [1, 2] == [item.id for item in client.account(ACCOUNT).items]


def test_odd_values_read_none_and_the_rest_of_the_page_is_whole() -> None:
    odd = row(1, defaultCost="cheap", timeStamp="yesterday", tax="perhaps", modelYear="", defaultVendorID="x")
    with answering(envelope([odd, row(2, defaultCost="4.2")])) as (_, account):
        first, second = account.items.all()
        rows = list(account.items.rows())

    assert (None, None, None, None, None) == (
        first.default_cost,
        first.time_stamp,
        first.tax,
        first.model_year,
        first.default_vendor_id,
    )
    assert "Item 1" == first.description
    assert Decimal("4.2") == second.default_cost
    assert odd == rows[0]


def test_unset_values_read_none_or_empty() -> None:
    with answering(envelope(row(1, upc="", defaultCost="", timeStamp=""))) as (_, account):
        item = account.items.first()

    assert (None, "", None, None) == (item.category_id, item.upc, item.default_cost, item.time_stamp)


PAGE_OF_TWO = envelope([row(1), row(2)])
BROKEN: dict[str, Answer] = {
    "empty": Answer(200, b""),
    "blank": Answer(200, b"  \n"),
    "HTML": Answer(200, b"<!DOCTYPE html><html><body>Please sign in.</body></html>", {"Content-Type": "text/html"}),
    "JSON cut short": Answer(200, PAGE_OF_TWO.body[:40]),
    "JSON array": json_answer([row(1)]),
    "JSON text": json_answer("Item"),
    "JSON null": json_answer(None),
    "other key": json_answer({"@attributes": {}, "Sale": [{"saleID": "1"}]}),
    "extra key": json_answer({"@attributes": {}, "Item": [row(1)], "Items": [row(2)]}),
    "records without ids": envelope([{"description": "x"}]),
    "records that are none": envelope([1, 2]),
    "deeply nested": Answer(200, b"[" * 100_000),
}


@every("kind", BROKEN)
def test_an_answer_that_is_none_of_this_api_is_a_decode_error_with_its_beginning(kind: str) -> None:
    with answering(BROKEN[kind]) as (server, account), pytest.raises(DecodeError) as caught:
        account.items.all()

    assert BROKEN[kind].body[:20].decode(errors="replace") == caught.value.excerpt[:20]
    assert caught.value.request is not None
    assert 2 == len(server.requests), "a read is repeated once, as retries=1 says"


@every("kind", BROKEN)
def test_the_same_answer_to_find_is_a_decode_error_or_not_found(kind: str) -> None:
    with answering(BROKEN[kind]) as (_, account), pytest.raises(DecodeError):
        account.items.find(1)


def test_a_body_cut_off_by_the_connection_is_not_a_shorter_list() -> None:
    page = PAGE_OF_TWO
    with answering(Answer(200, page.body, cut=len(page.body) - 1), page) as (server, account):
        assert [1, 2] == [item.id for item in account.items.all()]

    assert 2 == len(server.requests)


@every(
    "body, kind",
    [
        (
            {"httpCode": "400", "httpMessage": "Bad Request", "message": "No such filter.", "errorClass": "X"},
            BadRequest,
        ),
        ({"httpCode": "500", "message": "No such filter.", "errorClass": "X"}, ServerError),
        ({"error": "access_denied", "error_description": "No such filter.", "hint": ""}, Unauthorized),
    ],
)
def test_an_error_body_under_status_200_is_that_error(body: dict[str, str], kind: type[ApiError]) -> None:
    class Renewing(StaticToken):
        def refresh_oauth_token(self) -> None:
            """Nothing better to be had."""

    with (
        ScriptedServer([json_answer(body, 200)]) as server,
        Client(Renewing(TOKEN), base_url=server.url, clock=ScaledClock(SPEED), retries=0) as client,
        pytest.raises(kind, match="No such filter"),
    ):
        client.account(ACCOUNT).items.all()


def test_a_200_without_the_record_is_not_found() -> None:
    with (
        answering(json_answer({"@attributes": {"count": "0"}})) as (_, account),
        pytest.raises(NotFound, match="No Item with itemID=41 in account 7") as caught,
    ):
        account.items.find(41)

    assert isinstance(caught.value, LookupError)


def test_another_record_than_the_one_asked_for_is_not_found() -> None:
    with answering(single(row(42))) as (_, account), pytest.raises(NotFound, match="itemID=41"):
        account.items.find(41)


def test_two_records_where_one_was_asked_for_are_a_decode_error() -> None:
    with answering(envelope([row(41), row(42)])) as (_, account), pytest.raises(DecodeError, match="2 came"):
        account.items.find(41)


def test_a_write_that_is_answered_without_the_record_has_an_unknown_outcome() -> None:
    with (
        answering(json_answer({"@attributes": {"count": "0"}})) as (server, account),
        pytest.raises(UnknownOutcome, match="custom_sku='A-1'") as caught,
    ):
        account.items.create(description="x", custom_sku="A-1")

    assert 1 == len(server.requests)
    assert caught.value.response is not None


def test_next_at_another_host_is_refused_and_that_host_never_hears_of_the_token() -> None:
    with (
        ScriptedServer([envelope([row(2)])]) as other,
        answering(envelope([row(1)], next_url=f"{other.url}/API/V3/Account/7/Item.json?after=1")) as (_, account),
        pytest.raises(DecodeError, match="not followed, the token stays here"),
    ):
        account.items.all()

    assert [] == other.requests


@every("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed_with_the_token(status: int) -> None:
    with (
        ScriptedServer([envelope([row(2)])]) as other,
        answering(Answer(status, b"", {"Location": f"{other.url}/x?code=secret"})) as (_, account),
        pytest.raises(ApiError, match=r"redirect to .*, which is not followed. Check base_url") as caught,
    ):
        account.items.all()

    assert [] == other.requests
    assert "code=secret" not in str(caught.value)


def test_a_next_that_leads_back_raises_instead_of_looping() -> None:
    def script(seen: Seen) -> Answer:
        place = {"": "b", "b": "c", "c": "b"}[query_of(seen).get("after", "")]
        base = f"http://{seen.headers['host']}/API/V3/Account/7/Item.json"
        return envelope([row(1)], next_url=f"{base}?limit=100&after={place}")

    with (
        ScriptedServer(script) as server,
        client_of(server) as client,
        pytest.raises(DecodeError, match="loops"),
    ):
        client.account(ACCOUNT).items.all()

    assert 3 == len(server.requests)


def test_a_next_to_the_page_itself_raises_instead_of_looping() -> None:
    def script(seen: Seen) -> Answer:
        return envelope([row(1)], next_url=f"http://{seen.headers['host']}{seen.target}")

    with (
        ScriptedServer(script) as server,
        client_of(server) as client,
        pytest.raises(DecodeError, match="loops"),
    ):
        client.account(ACCOUNT).items.all()

    assert 1 == len(server.requests)


def test_pages_resume_at_the_link_of_an_earlier_page() -> None:
    with ScriptedServer(lambda seen: item_page(seen, 5)) as server, client_of(server) as client:
        account = client.account(ACCOUNT)
        first = next(iter(account.items.pages(limit=2)))

        rest = list(account.items.pages(start=first.next_url))

    assert [[3, 4], [5]] == [[item.id for item in page] for page in rest]
    assert "" == rest[-1].next_url


def test_a_resumed_listing_may_be_given_the_search_that_its_link_holds() -> None:
    search: dict[str, Any] = {
        "description": query.like("a|b, %"),
        "sort": "-time_stamp",
        "load_relations": ["category"],
    }
    with ScriptedServer(lambda seen: item_page(seen, 500)) as server, client_of(server) as client:
        items = client.account(ACCOUNT).items
        first = next(iter(items.pages(query.any_of(upc="1 2", ean="3|4"), archived="only", limit=50, **search)))

        rest = list(items.pages(query.any_of(upc="1 2", ean="3|4"), archived="only", start=first.next_url, **search))
        same = list(items.pages(start=first.next_url, limit=20))

    assert list(range(51, 501)) == [item.id for page in rest for item in page]
    assert [len(page) for page in same] == [len(page) for page in rest]


def test_a_listing_of_many_values_resumes_with_the_parts_that_are_left() -> None:
    wanted = query.one_of(range(1, 251))
    with ScriptedServer(lambda seen: item_page(seen, 3)) as server, client_of(server) as client:
        items = client.account(ACCOUNT).items
        pages = items.pages(item_id=wanted, limit=2)
        next(pages), next(pages)
        second = next(pages)  # the first of the second part

        rest = list(items.pages(item_id=wanted, limit=2, start=second.next_url))

    assert [[3], [1, 2], [3]] == [[item.id for item in page] for page in rest]


# ---- size


def test_a_gzip_bomb_of_4_gb_is_refused_without_filling_the_memory() -> None:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    zeros = b"".join(deflate.compress(bytes(2**20)) for _ in range(64)) + deflate.flush(zlib.Z_FULL_FLUSH)
    # A full flush makes the part stand by itself, so that 64 of them are 4 GiB of zeros.
    bomb = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff" + zeros * 64
    with answering(Answer(200, bomb, {"Content-Encoding": "gzip"}), retries=0) as (_, account):
        tracemalloc.start()
        try:
            with pytest.raises(DecodeError, match="ask for fewer records at a time"):
                account.items.all()
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert peak < 160 * 2**20
