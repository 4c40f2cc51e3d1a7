"""
What is fuzzed: each reader of answers, with what has to hold for any bytes whatever.

An input is a line that names the subject and its arguments, and then the bytes. A reader gives a value or raises one of
the errors that it documents; what it gives can be looked at, written and read again.
"""

from __future__ import annotations

import json
import math
import pickle
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, TypeVar, cast

from lightspeed_pos import StaticToken
from lightspeed_pos.auth.documents import read_document, write_document
from lightspeed_pos.auth.forms import OAuthClient, read_tokens
from lightspeed_pos.calls.body import Body
from lightspeed_pos.catalogue import ENDPOINTS, Endpoint
from lightspeed_pos.catalogue.links import is_linked
from lightspeed_pos.errors import ApiError, AuthorizationExpired, DecodeError, LightspeedError
from lightspeed_pos.exchange.headers import Reading, refusal_seconds, retry_after_seconds
from lightspeed_pos.exchange.request import Reply, Request
from lightspeed_pos.limits.throttle import Throttle
from lightspeed_pos.listing.links import completed, lacking, target_of, unlike_names, without_cursor
from lightspeed_pos.listing.pager import Pager
from lightspeed_pos.model.record import Record
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.model.tags import tag_names, with_tags
from lightspeed_pos.responses.decode import (
    Listing,
    read_bytes,
    read_count,
    read_json,
    read_one,
    read_page,
    read_rows,
    read_text,
    read_unwrapped,
    read_written,
)
from lightspeed_pos.responses.documents import names_in
from lightspeed_pos.responses.failures import fault, first_line
from lightspeed_pos.responses.plain import plain
from lightspeed_pos.responses.watch import Watch

T = TypeVar("T")

ORIGIN = "https://api.lightspeedapp.com"
FIRST = "/API/V3/Account/1/Item.json?load_relations=%5B%22Category%22%5D&description=%7E%2C%25tube%25&limit=100"
TOKEN = "t0ken-that-is-secret"
REQUEST = Request(method="GET", target=FIRST)
NOW = 1_767_623_400.0
LISTED = [endpoint for endpoint in ENDPOINTS.values() if endpoint.json_key]
CLASSES = record_classes()


def try_input(data: bytes) -> None:
    """Give an input to its subject. Raises what no reader may raise, AssertionError where an invariant is broken."""
    line, _, body = data.partition(b"\n")
    name, *words = line.decode("latin-1").split() or [""]
    subject = SUBJECTS.get(name) or chosen(list(SUBJECTS.values()), name)
    subject(words, body)


def chosen(from_: Sequence[T], name: str) -> T:
    """One of these for any text."""
    return from_[sum(map(ord, name)) % len(from_)]


def class_of(endpoint: Endpoint, *, is_async: bool) -> type[Record]:
    """The class of an endpoint's records."""
    name = {"Account": "AccountDetails"}.get(endpoint.entity, endpoint.entity)
    return CLASSES[f"Async{name}" if is_async and is_linked(endpoint.entity) else name]


def endpoint_of(words: Sequence[str]) -> tuple[Endpoint, type[Record]]:
    """The endpoint that these words name, and the class of its records."""
    name = " ".join(words).removesuffix(" async")
    found = ENDPOINTS.get(name)
    endpoint = found if found is not None and found.json_key else chosen(LISTED, name)
    return endpoint, class_of(endpoint, is_async=words[-1:] == ["async"])


def read(reader: Callable[..., T], *arguments: Any) -> T | None:
    """What a reader gives, None if it raises the error that it documents, whose text can be shown."""
    try:
        return reader(*arguments)
    except DecodeError as error:
        assert str(error).startswith(("Not an answer of this API", "GET /API/V3/", "The "))
        assert len(str(error)) < 2000
        assert len(error.excerpt) <= 200
        return None


def page(words: Sequence[str], body: bytes) -> None:
    """A page of a listing: records and rows agree, no key of a row is lost, records can be written and read again."""
    endpoint, kind = endpoint_of(words)
    reply = Reply(200, body=body)
    listing = cast("Listing[Record] | None", read(read_page, reply, kind, endpoint.json_key))
    rows = read(read_rows, reply, endpoint.json_key)
    if rows is not None:
        came = loaded(body)
        if came is not None:
            assert [row.keys() for row in listed(came.get(endpoint.json_key))] == [row.keys() for row in rows.records]
        for row in rows.records:
            shown = plain(row, endpoint.entity)
            json.dumps(shown)
            assert bool(row) == bool(shown)
    if listing is not None:
        if rows is None:  # with an odd byte, rows take the standard library, which does not follow so deep
            assert b"[" * 100 in body
            return
        assert (len(rows.records), rows.next_url) == (len(listing.records), listing.next_url)
        for record in listing.records:
            look_at(record, kind, endpoint.json_key)


def one(words: Sequence[str], body: bytes) -> None:
    """The answer to a read of one record or to a write."""
    endpoint, kind = endpoint_of(words)
    reply = Reply(200, body=body)
    record = read(read_one, reply, kind, endpoint.json_key)
    key = getattr(record, kind.ID) if record is not None and kind.ID else 1
    found = read(read_written, reply, kind, endpoint.json_key, key, frozenset[str]())
    if found is not None and found[0] is not None:
        look_at(cast("Record", found[0]), kind, endpoint.json_key)
        assert all(isinstance(name, str) for name in found[1])


def unwrapped(words: Sequence[str], body: bytes) -> None:
    """An answer without an envelope, and answers that are no records."""
    reply = Reply(200, body=body)
    name = chosen(["AccountDetails", "Session"], "".join(words))
    record = read(read_unwrapped, reply, CLASSES[name])
    if record is not None:
        look_at(cast("Record", record))
    for reader in (read_json, read_count, read_text, read_bytes):
        value: Any = read(reader, reply)
        if reader is read_count and value is not None:
            assert value >= 0


def look_at(record: Record, kind: type[Record] | None = None, json_key: str = "") -> None:
    """
    Do with a record what programs do: show it, read its values, pickle it, write it and read that again.

    A value that is nested hundreds deep is read, and then too deep for Python to show.
    """
    with suppress(RecursionError):
        _look_at(record, kind, json_key)


def _look_at(record: Record, kind: type[Record] | None, json_key: str) -> None:
    repr(record)
    for name in dir(type(record)):
        if not name.startswith("_") and not callable(getattr(type(record), name, None)):
            with suppress(LightspeedError):  # a relation that did not come along, of a record without an account
                getattr(record, name)
    copy = pickle.loads(pickle.dumps(record))
    assert record == copy or "NaN" in record.to_json()  # which equals nothing
    shown = record.to_dict()
    assert shown == json.loads(record.to_json())
    if kind is not None and shown:
        body = json.dumps({json_key: [shown]}).encode()
        [again] = read_page(Reply(200, body=body), kind, json_key).records
        assert filled(shown) == filled(again.to_dict())


def filled(value: Any) -> Any:
    """A document without the objects in which nothing is set: they read as none."""
    if isinstance(value, dict):
        inner = {name: filled(one) for name, one in cast("dict[str, Any]", value).items()}
        return {name: one for name, one in inner.items() if one not in ({}, None)}
    return [filled(one) for one in cast("list[Any]", value)] if isinstance(value, list) else value


def failure(words: Sequence[str], body: bytes) -> None:
    """An answer with any status: an error or none, without the token."""
    status = int(words[0]) if words and words[0].isascii() and words[0].isdecimal() and len(words[0]) == 3 else 200
    error = fault(REQUEST, Reply(status, {"retry-after": " ".join(words[1:])}, body), TOKEN)
    assert (error is None) <= (200 <= status < 300)
    assert len(first_line(body)) <= 300
    if error is not None:
        assert isinstance(error, ApiError)
        assert error.response is not None
        assert TOKEN not in f"{error}{error.__dict__!r}"
        assert TOKEN.encode() not in error.response.body


def tokens(words: Sequence[str], body: bytes) -> None:
    """The answer to a refresh, and a file that is to hold tokens."""
    status = 400 if words[:1] == ["400"] else 200
    form = OAuthClient("client", "the-client-secret").refresh("the-refresh-token")
    found = None
    try:
        found = read_tokens(form, Reply(status, body=body), NOW)
    except (ApiError, AuthorizationExpired, DecodeError) as error:
        assert "the-client-secret" not in str(error)
    kept = read_document(body)
    for pair in (found, kept and kept[0]):
        if pair is not None:
            assert pair.access not in repr(pair) or len(pair.access) < 20
            _ = pair.account_id, pair.scopes, pair.client_id, pair.issued_at, pair.access_ends_at, pair.sign_in_ends_at
            pair.expires_by(NOW)
            again = read_document(write_document(pair, {"client_id": "c"}))
            assert again == (pair, {"client_id": "c"})


def headers(_: Sequence[str], body: bytes) -> None:
    """Headers of an answer: each wait is a number that a client can wait."""
    pairs = (line.partition(":") for line in body.decode("latin-1").split("\n"))
    found = {name.strip().lower(): value.strip() for name, _, value in pairs if name.strip()}
    reading = Reading.of(found)
    assert all(number is None or (math.isfinite(number) and number >= 0) for number in reading)
    assert 1 <= refusal_seconds(found) <= 300
    asked = retry_after_seconds(found)
    assert asked is None or (math.isfinite(asked) and asked >= 0)
    throttle, holder = Throttle(), StaticToken(TOKEN)
    for status in (200, 429, 200):
        ticket = throttle.enter(1, holder, 1.0, NOW)
        throttle.wait_seconds(ticket, NOW)
        throttle.land(ticket, Reply(status, found), NOW)
    bucket = throttle.snapshot(1, holder, NOW)
    assert math.isfinite(bucket.level)
    ticket = throttle.enter(1, holder, 1.0, NOW)
    assert 0 <= throttle.wait_seconds(ticket, NOW) < math.inf


def head(words: Sequence[str], body: bytes) -> None:
    """The bytes of an answer whose head the HTTP library may not read, and a body in any coding."""
    with Watch(REQUEST, 10.0, lambda: NOW) as watch:
        watch.sent()
        watch.came(body)
        reply = watch.reply(0.1)
    if reply is not None:
        assert 200 <= reply.status <= 999
    for status in (200, 500):
        whole = Body(REQUEST, status, {"content-encoding": " ".join(words) or "gzip"}, 10_000)
        try:
            if whole.add(body[:100]):
                whole.add(body[100:])
            whole.suffices()
            assert len(whole.done()) <= 10_001
        except DecodeError:
            assert status == 200


def link(_: Sequence[str], body: bytes) -> None:
    """The link to the next page: it is not followed away from its listing."""
    url = body.decode("latin-1")
    target = read(target_of, url, ORIGIN, FIRST)
    path = FIRST.partition("?")[0]
    if target is not None:
        assert target == path or target.startswith(f"{path}?")
        assert target.isascii()
        assert target.isprintable()
        assert " " not in target
        whole = completed(target, FIRST, 100)
        assert whole.startswith(target)
        lacks = lacking(target, FIRST)
        assert set(lacking(whole, FIRST)) <= set(lacks)
        unlike_names("Item", lacks)
        without_cursor(whole)
    pager = Pager([FIRST], origin=ORIGIN, cost=REQUEST.cost, account_id=1, heavy=True, own_id="itemID")
    went = read(pager.arrived, url, [{"itemID": "1"}])
    request = pager.next_request()
    if went is not None and url:
        assert request is not None
        assert request.target.startswith(path)


def tags(_: Sequence[str], body: bytes) -> None:
    """Tags in any shape: names, each once."""
    came = loaded(b'{"value": ' + body + b"}")
    if came is None:
        return
    value = came["value"]
    names = names_in(value)
    assert names == list(dict.fromkeys(names))
    assert all(isinstance(name, str) and name.strip() for name in names)
    assert tag_names(value) == names
    assert not with_tags(names, (), names)
    page(["Item"], json.dumps({"Item": {"itemID": "1", "Tags": value}}).encode())


def loaded(body: bytes) -> dict[str, Any] | None:
    """The JSON object that these bytes are, read by the standard library."""
    try:
        found = json.loads(body)
        json.dumps(found, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", found) if isinstance(found, dict) else None


def listed(value: Any) -> list[dict[str, Any]]:
    """The rows in an envelope."""
    return cast("list[Any]", value) if isinstance(value, list) else [] if value in (None, "", {}) else [value]


SUBJECTS: dict[str, Callable[[Sequence[str], bytes], None]] = {
    "page": page,
    "one": one,
    "unwrapped": unwrapped,
    "failure": failure,
    "tokens": tokens,
    "headers": headers,
    "head": head,
    "link": link,
    "tags": tags,
}
