"""No recording holds a token, another account's id, or anything of a person; the test that says so can fail."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml  # comes without types

from contract.scrubbing import ACCOUNT, ORIGIN, leaks, scrubbed_body, scrubbed_uri
from every import every
from lightspeed_pos import Client, StaticToken

CASSETTES = sorted((Path(__file__).parent / "cassettes").rglob("*.yaml"))


def test_a_query_that_was_not_recorded_gets_no_answer(vcr_config: dict[str, Any]) -> None:
    import vcr  # type: ignore[import-untyped]  # comes without types
    from vcr.errors import CannotOverwriteExistingCassetteException  # type: ignore[import-untyped]  # as above

    pages = next(path for path in CASSETTES if path.stem == "test_pages_follow_one_another_in_the_order_of_ids")
    replayed = vcr.VCR(record_mode="none", **vcr_config).use_cassette(str(pages))

    with replayed, Client(StaticToken("none"), base_url=ORIGIN, retries=0) as client:
        items = client.account(int(ACCOUNT)).items
        recorded = next(iter(items.pages(limit=7)))
        with pytest.raises(CannotOverwriteExistingCassetteException):
            next(iter(items.pages(limit=8)))

    assert 7 == len(recorded.records)


def cassette(
    answer: Any = None,
    *,
    uri: str = "https://api.lightspeedapp.com/API/V3/Account/1/Item.json",
    headers: dict[str, list[str]] | None = None,
    body: str = "",
) -> dict[str, Any]:
    request = {"method": "GET", "uri": uri, "headers": headers or {}, "body": body}
    response = {"headers": {}, "body": {"string": json.dumps({} if answer is None else answer)}}
    return {"interactions": [{"request": request, "response": response}]}


def test_there_are_recordings() -> None:
    assert len(CASSETTES) > 15


@every("path", CASSETTES)
def test_a_recording_holds_nothing_that_tells_of_anybody(path: Path) -> None:
    assert [] == list(leaks(yaml.safe_load(path.read_text())))


LEAKS = {
    "a token in a header": cassette(headers={"Authorization": ["Bearer abc"]}),
    "a cookie": cassette(headers={"Cookie": ["PHPSESSID=1"]}),
    "a token in a body": cassette({"access_token": "eyJhbGciOiJSUzI1NiJ9"}),
    "a refresh token": cassette({"value": "def50200a1b2c3"}),
    "the account in the path": cassette(uri="https://api.lightspeedapp.com/API/V3/Account/120645/Item.json"),
    "the account in a link": cassette({"next": "https://api.lightspeedapp.com/API/V3/Account/120645/Item.json"}),
    "the account in a field": cassette({"accountID": "120645"}),
    "another host": cassette({"next": "http://127.0.0.1:8080/API/V3/Account/1/Item.json"}),
    "the merchant's name": cassette({"Account": {"accountID": "1", "name": "Spoke & Chain"}}),
    "a name": cassette({"Customer": {"firstName": "Jo"}}),
    "an address inside a record": cassette({"Sale": {"Customer": {"Contact": {"ContactAddress": {"zip": "K1A"}}}}}),
    "an e-mail address in a text": cassette({"Item": {"description": "ask jo@example.com"}}),
    "a telephone number in a text": cassette({"Item": {"description": "call 613-555-0147"}}),
    "a name that was sent": cassette(body='{"lastName": "Doe"}'),
}


@every("kind", LEAKS)
def test_a_leak_is_noticed(kind: str) -> None:
    assert list(leaks(LEAKS[kind]))


@every(
    "kind", [kind for kind in LEAKS if not kind.endswith(("in a text", "header", "cookie", "body", "refresh token"))]
)
def test_what_is_scrubbed_leaks_no_more(kind: str) -> None:
    (leaking,) = LEAKS[kind]["interactions"]
    request, response = leaking["request"], leaking["response"]

    clean = cassette(
        json.loads(scrubbed_body(response["body"]["string"])),
        uri=scrubbed_uri(request["uri"]),
        body=scrubbed_body(request["body"]).decode(),
    )

    assert [] == list(leaks(clean))


def test_what_tells_of_nobody_is_kept() -> None:
    answer = {
        "@attributes": {"next": "https://api.lightspeedapp.com/API/V3/Account/1/Item.json?after=WzFd"},
        "Item": {"itemID": "7", "description": "Tube 26 in", "defaultCost": "4.2", "upc": "012345678905"},
    }

    assert answer == json.loads(scrubbed_body(json.dumps(answer)))
