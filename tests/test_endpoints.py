"""Every endpoint, every verb: what arrives at a server, and what becomes of its answer; sync and async."""

from __future__ import annotations

import json
from email import message_from_bytes
from functools import cache
from typing import Any, cast

from endpoint_table import (
    ACCOUNT,
    RESOURCES,
    VERBS,
    both,
    collection,
    documented_path,
    documented_values,
    each,
    having,
    lost,
    one_of,
    own_id,
    page_of,
    place,
    required,
    run,
    sample,
)
from every import every
from lightspeed_pos import AsyncClient, Client, StaticToken
from lightspeed_pos.catalogue import ENTITIES, Endpoint
from lightspeed_pos.model.registry import record_classes
from scripted_server import Seen, json_answer

GIF = b"GIF89a\x01\x00\x01\x00"
PDF = b"%PDF-1.4 signed"
UPLOADS = {"Image", "Item Image", "ItemMatrix Image", "Workorder WorkorderImage", "SalePayment SalePaymentSignature"}
COLLECTION_VERBS = {"find": "G1", "all": "GL", "create": "POST", "update": "PUT", "destroy": "DEL"}


# --- which methods there are -----------------------------------------------------------------------------------------


def test_every_documented_path_is_a_resource_and_every_resource_is_documented() -> None:
    assert VERBS.keys() == {documented_path(endpoint) for endpoint in RESOURCES}


@both
@each(RESOURCES)
def test_a_collection_has_methods_for_what_is_documented_and_for_nothing_else(endpoint: Endpoint, kind: str) -> None:
    asked = VERBS[documented_path(endpoint)]
    # Without a page for one record it is found by an id filter, unless the listing is a search by text.
    looks_up = {"find"} if endpoint.id and not required(endpoint) else set[str]()
    expected = {name for name, verb in COLLECTION_VERBS.items() if verb in asked} | looks_up
    expected |= {"archive"} if endpoint.delete == "archive" else set()
    actions = {action.python for action in endpoint.actions}

    found = collection(_account(kind), endpoint)

    assert expected - actions == {
        name for name in (*COLLECTION_VERBS, "archive") if hasattr(found, name) and name not in actions
    }


@every("name", sorted(ENTITIES))
def test_a_record_that_cannot_be_changed_or_deleted_has_no_method_for_it(name: str) -> None:
    endpoints = [endpoint for endpoint in RESOURCES if endpoint.entity == name]
    asked = {verb for endpoint in endpoints for verb in VERBS[documented_path(endpoint)]}
    archived = any(endpoint.delete == "archive" for endpoint in endpoints)
    expected = {"update"} if "PUT" in asked else set[str]()
    expected |= {"destroy"} if "DEL" in asked else set()
    expected |= {"archive"} if archived else set()

    for prefix in ("", "Async"):
        kind = record_classes().get(f"{prefix}{name}")
        if kind is not None and name != "Account":
            assert expected == {verb for verb in ("update", "destroy", "archive") if hasattr(kind, verb)}


@cache  # a client loads certificates, which takes longer than all that is asked of it here
def _account(kind: str) -> Any:
    client: Any = (Client if kind == "sync" else AsyncClient)(StaticToken("token"), base_url="http://127.0.0.1:9")
    return client.account(ACCOUNT)


# --- reading ---------------------------------------------------------------------------------------------------------


@both
@each(RESOURCES)
def test_a_listing_asks_for_its_path_and_loses_nothing(endpoint: Endpoint, kind: str) -> None:
    row = sample(endpoint.name)
    query = required(endpoint)

    done = run(kind, page_of(endpoint, row), lambda account: collection(account, endpoint).all(**query))

    path, _, asked = done.only.target.partition("?")
    assert ("GET", f"{place(endpoint)}.json") == (done.only.method, path)
    assert "limit=100" in asked.split("&")
    assert query.keys() == {_python(endpoint, part.partition("=")[0]) for part in asked.split("&")} - {"limit"}
    assert ("Bearer token", "application/json") == (done.only.headers["authorization"], done.only.headers["accept"])
    assert [[]] == [lost(endpoint.name, record) for record in done.value]


def _python(endpoint: Endpoint, wire: str) -> str:
    return next((param.python for param in endpoint.params if param.name == wire), wire)


@both
@each(RESOURCES)
def test_rows_are_what_the_service_sent(endpoint: Endpoint, kind: str) -> None:
    rows = [{**sample(endpoint.name), "brandNewField": "kept"}] * 2

    done = run(kind, page_of(endpoint, rows), lambda account: collection(account, endpoint).rows(**required(endpoint)))

    assert rows == done.value


@both
@each(having("G1"))
def test_find_asks_for_one_record_and_loses_nothing(endpoint: Endpoint, kind: str) -> None:
    key = own_id(endpoint)

    done = run(kind, one_of(endpoint), lambda account: collection(account, endpoint).find(key))

    assert ("GET", f"{place(endpoint)}/{key}.json", b"") == (done.only.method, done.only.target, done.only.body)
    assert [] == lost(endpoint.name, done.value)
    assert not endpoint.id or key == getattr(done.value, "id", key)


@both
@each([e for e in RESOURCES if e.id and e not in having("G1") and not required(e)])
def test_find_without_a_page_for_one_record_asks_the_listing_for_the_id(endpoint: Endpoint, kind: str) -> None:
    key = own_id(endpoint)

    done = run(kind, page_of(endpoint, sample(endpoint.name)), lambda account: collection(account, endpoint).find(key))

    path, _, query = done.only.target.partition("?")
    assert f"{place(endpoint)}.json" == path
    assert {f"{endpoint.id}={key}", "limit=1"} <= set(query.split("&"))
    assert [] == lost(endpoint.name, done.value)


# --- writing ---------------------------------------------------------------------------------------------------------


@both
@each([endpoint for endpoint in having("POST") if endpoint.name not in UPLOADS])
def test_create_posts_every_documented_field(endpoint: Endpoint, kind: str) -> None:
    given, sent = documented_values(
        endpoint.entity, tuple(dict.fromkeys((*endpoint.create_fields, *endpoint.required_on_create)))
    )

    done = run(kind, one_of(endpoint), lambda account: collection(account, endpoint).create(**given))

    assert ("POST", f"{place(endpoint)}.json") == (done.only.method, done.only.target)
    assert "application/json" == done.only.headers["content-type"]
    assert sent == done.only.json()
    assert [] == lost(endpoint.name, done.value)


@both
@each(having("PUT"))
def test_update_puts_every_documented_field(endpoint: Endpoint, kind: str) -> None:
    given, sent = documented_values(endpoint.entity, endpoint.update_fields)
    key = own_id(endpoint)

    done = run(kind, one_of(endpoint), lambda account: collection(account, endpoint).update(key, **given))

    assert sent
    assert ("PUT", f"{place(endpoint)}/{key}.json") == (done.only.method, done.only.target)
    assert sent == done.only.json()
    assert ([], key) == (lost(endpoint.name, done.value), done.value.id)


@both
@each(having("DEL"))
def test_destroy_deletes_and_gives_the_record_as_it_was(endpoint: Endpoint, kind: str) -> None:
    key = own_id(endpoint)

    done = run(kind, one_of(endpoint), lambda account: collection(account, endpoint).destroy(key))

    assert ("DELETE", f"{place(endpoint)}/{key}.json", b"") == (done.only.method, done.only.target, done.only.body)
    assert [] == lost(endpoint.name, done.value)


@both
@each([endpoint for endpoint in having("DEL") if endpoint.delete == "archive"])
def test_archive_sends_the_same_delete(endpoint: Endpoint, kind: str) -> None:
    key = own_id(endpoint)

    done = run(kind, one_of(endpoint), lambda account: collection(account, endpoint).archive(key))

    assert ("DELETE", f"{place(endpoint)}/{key}.json") == (done.only.method, done.only.target)


@both
@each([endpoint for endpoint in having("DEL") if endpoint.delete_returns == "primaryID"])
def test_a_deletion_that_is_only_named_still_gives_the_id(endpoint: Endpoint, kind: str) -> None:
    notice = json_answer({"name": endpoint.entity, "primaryID": "9"})

    done = run(kind, notice, lambda account: collection(account, endpoint).destroy(9))

    assert 9 == done.value.id


@both
@each([endpoint for endpoint in having("PUT") if endpoint in having("G1")])
def test_a_record_in_hand_writes_to_where_it_was_read(endpoint: Endpoint, kind: str) -> None:
    key = own_id(endpoint)
    given, sent = documented_values(endpoint.entity, endpoint.update_fields[:1])

    def found_and_updated(account: Any) -> Any:
        if kind == "sync":
            return collection(account, endpoint).find(key).update(**given)

        async def both_steps() -> Any:
            return await (await collection(account, endpoint).find(key)).update(**given)

        return both_steps()

    done = run(kind, one_of(endpoint), found_and_updated)

    target = f"{place(endpoint)}/{key}.json"
    assert [("GET", target), ("PUT", target)] == [(seen.method, seen.target) for seen in done.requests]
    assert sent == done.requests[-1].json()


@both
@each([endpoint for endpoint in having("POST") if endpoint.name in UPLOADS])
def test_an_upload_posts_the_file_beside_its_data(endpoint: Endpoint, kind: str) -> None:
    signature = endpoint.entity == "SalePaymentSignature"
    file = PDF if signature else GIF
    fields: dict[str, Any] = {} if signature else {"description": "26in tube"}
    if endpoint.name == "Image":
        fields["item_id"] = 12

    done = run(kind, one_of(endpoint), lambda account: collection(account, endpoint).create(file, **fields))

    sent: dict[str, Any] = {"description": "26in tube"} if fields else {}
    sent |= {"itemID": 12} if endpoint.name == "Image" else {}
    parts = multipart(done.only)
    content_type, content = parts.pop("binary" if signature else "image")
    data = (
        {name: content.decode() for name, (_, content) in parts.items()}
        if endpoint.entity == "WorkorderImage"
        else json.loads(parts["data"][1])
    )
    assert ("POST", f"{place(endpoint)}.json") == (done.only.method, done.only.target)
    assert (("application/pdf" if signature else "image/gif"), file) == (content_type, content)
    assert sent == data
    assert [] == lost(endpoint.name, done.value)


def multipart(seen: Seen) -> dict[str, tuple[str, bytes]]:
    """Content type and content of the parts by their names."""
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + seen.body)
    return {
        str(part.get_param("name", header="content-disposition")): (
            part.get_content_type(),
            cast("bytes", part.get_payload(decode=True)),
        )
        for part in cast("list[Any]", message.get_payload())
    }
