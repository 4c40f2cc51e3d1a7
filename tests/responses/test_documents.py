"""Bytes that are no JSON, and answers that are no document of this API."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from decoded import CLASSES, NEXT, answer, page
from every import every
from lightspeed_pos.errors import DecodeError
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.responses import documents
from lightspeed_pos.responses.decode import (
    read_bytes,
    read_count,
    read_one,
    read_page,
    read_rows,
    read_text,
    read_unwrapped,
)
from lightspeed_pos.responses.documents import names_in, unlike

ODD_BYTES = {
    "no UTF-8": b'"caf\xe9"',
    "half a pair": b'"\\ud83d"',
    "half a pair in bytes": b'"\xed\xa0\xbd"',
    "NaN": b"NaN",
    "Infinity": b"-Infinity",
}


def page_with(value: bytes) -> bytes:
    """A page whose second record holds this where its description and its cost belong."""
    odd = b'{"itemID":"2","description":%s,"avgCost":%s,"ean":"22"}' % (value, value)
    first, third = b'{"itemID":"1","description":"Mug"}', b'{"itemID":"3"}'
    return b'{"@attributes":{"next":"%s"},"Item":[%s,%s,%s]}' % (NEXT.encode(), first, odd, third)


@every("value", ODD_BYTES.values())
def test_one_odd_byte_costs_that_value_and_no_page(value: bytes, caplog: pytest.LogCaptureFixture) -> None:
    caplog.clear()

    found = page(page_with(value))

    assert ([1, 2, 3], NEXT) == ([record.item_id for record in found.records], found.next_url)
    second = found.records[1]
    assert ("", None, "22") == (second.description, second.avg_cost, second.ean)
    assert "Mug" == found.records[0].description


@every("value", ODD_BYTES.values())
def test_one_odd_byte_costs_no_row(value: bytes) -> None:
    found = read_rows(answer(page_with(value)), "Item")

    assert ["1", "2", "3"] == [row["itemID"] for row in found.records]
    assert {"itemID", "description", "avgCost", "ean"} == found.records[1].keys()
    assert "22" == found.records[1]["ean"]
    assert found.records[1]["description"] in (None, "caf\ufffd", "\ufffd", "\ufffd\ufffd\ufffd")


@every(
    "value, why",
    [
        (b'"caf\xe9"', "'caf\ufffd' holds bytes that are no text"),
        (b'"\\ud83d"', "'\ufffd' holds bytes that are no text"),
        (b'"' + b"x" * 100 + b'\xe9"', "'" + "x" * 60 + "' holds bytes that are no text"),
        (b"NaN", "NaN is no number"),
        (b"-Infinity", "-Infinity is no number"),
    ],
)
def test_the_value_with_the_odd_byte_is_named(value: bytes, why: str, caplog: pytest.LogCaptureFixture) -> None:
    names = ["Item.description", "Item.avgCost"]
    reads: list[Callable[[], Any]] = [
        lambda: page(page_with(value)),
        lambda: read_unwrapped(answer(b'{"description":%s,"avgCost":%s}' % (value, value)), CLASSES["Item"]),
    ]
    for read in reads:
        documents._warned.clear()
        caplog.clear()

        read()

        assert [f"{name} reads None: {why}. rows() has the raw value." for name in names] == caplog.messages


def test_one_odd_byte_costs_that_tag_and_no_other(caplog: pytest.LogCaptureFixture) -> None:
    [record] = page(b'{"Item":{"itemID":"1","Tags":{"tag":["red",NaN,"caf\xe9","blue"]}}}').records

    assert ["red", "blue"] == names_in(record.to_dict()["Tags"])
    assert ["Item.Tags.tag", "Item.Tags.tag"] == [message.partition(" ")[0] for message in caplog.messages]


def test_one_odd_byte_in_a_name_costs_that_name() -> None:
    body = b'{"Item":{"itemID":"1","caf\xe9":"x","defaultCost":"4.2"}}'

    assert Decimal("4.2") == page(body).records[0].default_cost
    alone: Any = read_one(answer(body), CLASSES["Item"], "Item")
    assert Decimal("4.2") == alone.default_cost
    row = {"itemID": "1", "caf\ufffd": "x", "defaultCost": "4.2"}
    assert [row] == read_rows(answer(body), "Item").records


def test_a_byte_order_mark_is_no_fault() -> None:
    assert 1 == page(b'\xef\xbb\xbf{"Item":{"itemID":"1"}}').records[0].item_id


def test_numbers_that_are_no_text_are_read_whatever_their_size() -> None:
    body = b'{"Item":{"itemID":1,"avgCost":1E+999999999,"systemSku":%s,"defaultCost":4.2}}' % (b"9" * 5000)

    record = page(body).records[0]

    assert (1, None, None, Decimal("4.2")) == (
        record.item_id,
        record.avg_cost,
        record.system_sku,
        record.default_cost,
    )
    assert [{"itemID": 1, "avgCost": "1E+999999999", "systemSku": "9" * 5000, "defaultCost": 4.2}] == read_rows(
        answer(body), "Item"
    ).records


DEEP = b"[" * 100_000 + b"]" * 100_000


@every(
    "body",
    [
        b'{"Item":{"itemID":"1","Note":' + DEEP + b"}}",
        b'{"Item":' + DEEP + b"}",
        b'{"Item":{"itemID":"1","Category":' + b'{"categoryID":"1","Parent":' * 100_000 + b"1" + b"}" * 100_000 + b"}}",
        b'{"@attributes":' + DEEP + b',"Item":{"itemID":"1"}}',
        b'{"Item":[{"itemID":"1"},NaN,{"itemID"',
        b"NaN",
        b"\xff\xfe",
        b'{"\xff":1}',
    ],
)
def test_what_cannot_be_read_at_all_is_a_decode_error_and_nothing_else(body: bytes) -> None:
    with pytest.raises(DecodeError):
        page(body)
    with pytest.raises(DecodeError):
        read_rows(answer(body), "Item")
    with pytest.raises(DecodeError):
        read_count(answer(body))


@every("value", ODD_BYTES.values())
@every(
    "place",
    [
        b'{"@attributes":{"next":%s},"Item":{"itemID":"1"}}',
        b'{"@attributes":{"next":{"href":%s}},"Item":{"itemID":"1"}}',
        b'{"Item":%s}',
        b'{"Item":[{"itemID":"1"},%s]}',
        b'{"message":%s}',
    ],
)
def test_an_odd_byte_in_place_of_a_record_or_of_the_next_link_never_reads_as_the_end(
    place: bytes, value: bytes
) -> None:
    reply = answer(place % value)

    for read in (lambda: read_page(reply, CLASSES["Item"], "Item"), lambda: read_rows(reply, "Item")):
        with pytest.raises(DecodeError):
            read()


@every("value", ODD_BYTES.values())
def test_a_record_of_which_nothing_can_be_read_is_not_left_out(value: bytes) -> None:
    reply = answer(b'{"Item":{"itemID":%s}}' % value)

    with pytest.raises(DecodeError):
        read_page(reply, CLASSES["Item"], "Item")


def test_the_error_says_what_is_wrong_with_the_bytes() -> None:
    with pytest.raises(DecodeError, match=r"broken JSON \(Input data was truncated\)"):
        read_one(answer(b'{"Item":'), CLASSES["Item"], "Item")


@every("count", ["9" * 5000, "-1", "1E+999999999", "NaN", 10**30, 1.5, None])
def test_a_count_that_is_none_is_a_decode_error(count: Any) -> None:
    body = b'{"@attributes":{"count":%s}}' % (f'"{count}"' if isinstance(count, str) else str(count)).encode()

    with pytest.raises(DecodeError):
        read_count(answer(body))


HTML = {
    b"<html><head><title>Service Unavailable</title></head><body><p>Later.</p>": "an HTML page, 'Service Unavailable'",
    b"<!DOCTYPE html>\n<HTML><TITLE>\n A &amp; B </TITLE>": "an HTML page, 'A & B'",
    b"<!-- cached --><html><body><h1>Sign <b>in</b></h1>": "an HTML page, 'Sign in'",
    b"\r\n<html><body>Sign in</body></html>": "an HTML page without a title",
    b"<html><title>" + b"x" * 5000 + b"</title>": "an HTML page, '" + "x" * 100 + "'",
}


@every("body, what", HTML.items())
def test_an_html_page_is_called_that_with_its_title(body: bytes, what: str) -> None:
    for read in (
        lambda reply: read_page(reply, CLASSES["Item"], "Item"),
        lambda reply: read_rows(reply, "Item"),
        lambda reply: read_one(reply, CLASSES["Item"], "Item"),
        read_count,
    ):
        with pytest.raises(DecodeError, match=f"^Not an answer of this API: {what}\\.$"):
            read(answer(body))


def test_a_coding_that_was_not_asked_for_is_named() -> None:
    reply = Reply(200, {"content-encoding": "br"}, b"\x1b\x00garbage")

    assert "broken JSON, encoded as 'br'" in str(unlike(reply, "broken JSON"))
    for read in (read_text, read_bytes):
        with pytest.raises(DecodeError, match="encoded as 'br'"):
            read(reply)


def test_a_coding_that_does_not_exist_is_no_fault_of_a_file() -> None:
    assert b"%PDF" == read_bytes(Reply(200, {"content-encoding": "none"}, b"%PDF"))
