from __future__ import annotations

import json
import logging
import socket
from typing import Any
from urllib.parse import urlsplit

import pytest

import plain_http
from every import every
from lightspeed_pos.sandbox import Sandbox
from sandbox.bare_api import Api


def told(api: Api, method: str, act: str, /, **given: Any) -> Any:
    """Answer of the control API, which takes no token."""
    body = None if method == "GET" else given
    params = given if method == "GET" else None
    with plain_http.client(base_url=api.sandbox.url) as http:
        response = http.request(method, f"/_sandbox/{act}", json=body, params=params)
    assert 200 == response.status_code, response.text
    return response.json()


def test_clock_is_read_advanced_and_sped_up(api: Api) -> None:
    before = told(api, "GET", "clock")
    assert 20 == before["speed"]
    assert told(api, "POST", "advance", seconds=600)["now"] >= before["now"] + 600
    assert 50 == told(api, "POST", "speed", speed=50)["speed"]
    api.sandbox.run(20)
    assert 20 == told(api, "GET", "clock")["speed"]


@every(
    "name, given",
    [
        ("advance", {"seconds": -1}),
        ("advance", {"seconds": "soon"}),
        ("advance", {}),
        ("advance", {"seconds": 1e30}),
        ("speed", {"speed": 0}),
        ("speed", {"speed": True}),
        ("speed", {"speed": 1e300}),
        ("speed", {"speed": 1_000_001}),
        ("restore", {"name": "never taken"}),
        ("connect", {"scope": "employee:everything"}),
        ("connect", {"scope": ""}),
        ("snapshot", {"name": 1}),
        ("faults", {"kind": "fire"}),
        ("void_sale", {}),
        ("void_sale", {"saleID": 1.5}),
        ("receive_order", {"orderID": 2**63}),
        ("snapshot", {"name": "\ud800"}),
        ("restore", {"name": "\ud800"}),
        ("connect", {"scope": "\ud800"}),
        ("faults", {"kind": "\ud800"}),
        ("faults", {"kind": "502", "path": "\ud800"}),
        ("faults", {"kind": "502", "path": 1}),
        ("advance", {"seconds": 10**400}),
        ("advance", {"seconds": "nan"}),
        ("reset", {"account_id": "x"}),
    ],
)
def test_nonsense_is_refused_with_words(api: Api, name: str, given: dict[str, Any]) -> None:
    response = api.http.post(f"/_sandbox/{name}", content=json.dumps(given))
    assert (400, True) == (response.status_code, bool(response.json()["error"]))
    assert [] == told(api, "GET", "faults")
    assert 200 == api.send("GET", "/_sandbox/about").status_code


@every(
    "name, values",
    [
        ("seconds", ["-1", '"3"', "true", "1e300", "null"]),
        ("times", ["0", "1.5", '"1"', "true", "null"]),
        ("skip", ["-1", "0.5", '"1"', "false", "null"]),
        ("executed", ["1", '"true"', "[]"]),
        ("colour", ['"red"']),
    ],
)
def test_faults_that_make_no_sense_are_refused_by_the_name_of_the_field(api: Api, name: str, values: list[str]) -> None:
    for value in values:
        body = f'{{"kind": "429", "{name}": {value}}}'
        response = api.http.post("/_sandbox/faults", content=body)
        assert (400, True) == (response.status_code, name in response.json()["error"])
    assert [] == told(api, "GET", "faults")


def test_refusals_are_in_words_of_the_control_api(api: Api) -> None:
    def refusal(method: str, target: str, body: str = "{}") -> str:
        response = api.http.request(method, f"/_sandbox/{target}", content=None if method == "GET" else body)
        assert 400 == response.status_code
        return str(response.json()["error"])

    assert "seconds must be a number." == refusal("POST", "advance", '{"seconds": "soon"}')
    assert refusal("POST", "faults").startswith("kind of the fault is missing. Kinds: 400,")
    assert "since must be a whole number from 0." == refusal("GET", "requests?since=-1")
    assert "since must be a whole number from 0." == refusal("GET", "requests?since=1e30")
    assert "since must be a number." == refusal("GET", "requests?since=x")
    assert "since must be a number." == refusal("GET", "events?since=x")
    assert "number must be a whole number from 0." == refusal("GET", "answer?number=1.5")
    assert "account_id must be a number." == refusal("GET", "bucket?account_id=")
    assert refusal("POST", "advance", "[]").startswith("The body is not a JSON object")


def test_caller_that_hangs_up_in_the_middle_of_a_body_leaves_no_trace(
    api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    address = urlsplit(api.sandbox.url)
    head = f"POST /_sandbox/advance HTTP/1.1\r\nHost: {address.netloc}\r\nContent-Length: 100\r\n\r\n{{"
    with socket.create_connection((address.hostname, address.port)) as connection:
        connection.sendall(head.encode())
    for _ in range(20):
        assert 200 == api.send("GET", "/_sandbox/clock").status_code
    assert [] == [record for record in caplog.records if record.levelno >= logging.ERROR]


def test_log_keeps_no_secrets_of_queries_and_headers(api: Api) -> None:
    api.send("GET", "/auth/oauth/token?client_secret=hush&grant_type=x&code=hush&client%5Fsecret=hush")
    api.send("GET", "Tag.json?access_token=hush&name=a", headers={"Proxy-Authorization": "Basic hush"})
    log = told(api, "GET", "requests")
    assert "hush" not in json.dumps(log)
    assert ("client_secret=[hidden]" in log[0]["query"], "grant_type=x" in log[0]["query"]) == (True, True)
    assert log[1]["target"].endswith("Tag.json?access_token=[hidden]&name=a")


@every("name, status", [("register", 501), ("update", 501), ("foo", 404)])
def test_only_what_was_there_before_2024_is_named(api: Api, name: str, status: int) -> None:
    assert status == api.send("GET", f"/oauth/{name}.php").status_code


def test_python_is_told_why_the_counter_refuses(sandbox: Sandbox) -> None:
    sandbox.void_sale(1)
    with pytest.raises(ValueError, match="voided already"):
        sandbox.void_sale(1)
    with pytest.raises(ValueError, match="99999"):
        sandbox.receive_order(99999)
    with pytest.raises(ValueError, match="99999"):
        sandbox.receive_transfer(99999)
    with pytest.raises(ValueError, match="path"):
        sandbox.fault("502", path="\ud800")


def test_snapshot_brings_records_and_tokens_back(api: Api) -> None:
    api.post("Tag.json", {"name": "kept"})
    told(api, "POST", "snapshot", name="base")
    told(api, "POST", "snapshot", name="base")
    api.post("Tag.json", {"name": "lost"})
    told(api, "POST", "revoke")
    assert 401 == api.send("GET", "Tag.json").status_code
    told(api, "POST", "restore", name="base")
    assert "kept" == api.get('Tag.json?name=IN,["kept","lost"]')["Tag"]["name"]
    assert 1 == len(api.sandbox.requests)


def test_snapshot_is_a_python_handle_too_and_reset_still_goes_to_the_start(sandbox: Sandbox) -> None:
    def tags() -> int:
        return int(sandbox.records("SELECT COUNT(*) FROM Tag WHERE name='one'")[0][0])

    kept = sandbox.snapshot()
    sandbox.records("INSERT INTO Tag (name) VALUES ('one')")
    with_one = sandbox.snapshot()
    sandbox.restore(kept)
    assert 0 == tags()
    sandbox.restore(with_one)
    sandbox.restore(with_one)
    assert 1 == tags()
    sandbox.reset()
    assert 0 == tags()
    kept.close()
    with_one.close()


def test_snapshot_of_another_sandbox_or_one_that_was_closed_is_refused(api: Api) -> None:
    def refusal(name: str) -> str:
        response = api.http.post("/_sandbox/restore", json={"name": name})
        assert 400 == response.status_code
        return str(response.json()["error"])

    sandbox, before = api.sandbox, api.get("Item.json?count=1")
    snapshots = sandbox.instance.snapshots
    snapshots["closed"] = sandbox.snapshot()
    snapshots["closed"].close()
    with Sandbox(items=3) as other:
        snapshots["foreign"] = other.snapshot()
        for name, words in (("foreign", "of another sandbox"), ("closed", "closed")):
            with pytest.raises(ValueError, match=words):
                sandbox.restore(snapshots[name])
            assert words in refusal(name)
    del snapshots["foreign"], snapshots["closed"]
    assert before == api.get("Item.json?count=1")


def test_log_is_read_from_a_number_on_and_emptied(api: Api) -> None:
    api.post("Tag.json", {"name": "one"})
    first = told(api, "GET", "requests")[-1]
    api.get("Tag.json?name=one")
    (second,) = told(api, "GET", "requests", since=first["number"])
    assert (first["number"] + 1, "name=one", "") == (second["number"], second["query"], second["body"])
    assert '{"name":"one"}' == first["body"]
    assert "one" == json.loads(told(api, "GET", "answer", number=second["number"])["body"])["Tag"]["name"]
    told(api, "DELETE", "requests")
    assert [] == told(api, "GET", "requests")


def test_answers_of_the_authorization_server_are_not_kept(api: Api) -> None:
    fields = {
        "client_id": api.sandbox.client_id,
        "client_secret": api.sandbox.client_secret,
        "grant_type": "refresh_token",
        "refresh_token": api.sandbox.refresh_token,
    }
    assert 200 == api.http.post("/auth/oauth/token", data=fields).status_code
    (entry,) = told(api, "GET", "requests")
    assert ("", "") == (entry["body"], told(api, "GET", "answer", number=entry["number"])["body"])


def test_events_tell_of_requests_and_of_how_things_stand(api: Api) -> None:
    since = api.sandbox.instance.requests.last
    api.send("GET", "Item.json?count=1")
    found: dict[str, Any] = {}
    with (
        plain_http.client(base_url=api.sandbox.url, timeout=10) as http,
        http.stream("GET", f"/_sandbox/events?since={since}") as stream,
    ):
        kind = ""
        for line in stream.iter_lines():
            name, _, value = line.partition(": ")
            if name == "event":
                kind = value
            if name == "data":
                found[kind] = json.loads(value)
            if len(found) == 2:
                break
    assert ("text/event-stream; charset=utf-8", "GET", 10.0) == (
        stream.headers["content-type"],
        found["request"]["method"],
        found["request"]["cost"],
    )
    assert {"clock", "bucket", "faults", "last"} == set(found["state"])


def test_faults_are_cleared(api: Api) -> None:
    told(api, "POST", "faults", kind="500", times=5)
    assert ["500"] == [fault["kind"] for fault in told(api, "GET", "faults")]
    told(api, "DELETE", "faults")
    assert 200 == api.send("GET", "Tag.json").status_code


def test_token_expires_on_demand_and_bucket_is_told(api: Api) -> None:
    told(api, "POST", "expire")
    assert 401 == api.send("GET", "Tag.json").status_code
    assert {"level", "size", "drip_rate"} == set(told(api, "GET", "bucket"))


def test_records_are_browsed_by_page_and_search(api: Api) -> None:
    counts = {entity["name"]: entity["count"] for entity in told(api, "GET", "entities")}
    page = told(api, "GET", "records", entity="Item", page=2)
    assert (200, 200, 2, 4, 50) == (counts["Item"], page["total"], page["page"], page["pages"], len(page["rows"]))
    assert 17 in [row[0] for row in told(api, "GET", "records", entity="Item", search="17")["rows"]]
    assert 0 == told(api, "GET", "records", entity="Item", search="100%_")["total"]
    assert 4 == told(api, "GET", "records", entity="Item", page=10**30)["page"]
    assert 400 == api.send("GET", "/_sandbox/records", params={"entity": 'Item" --'}).status_code


@every("headers", [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}])
def test_web_pages_of_other_origins_may_not_drive_it(api: Api, headers: dict[str, str]) -> None:
    api.put("Item/1.json", {"description": "changed"})
    assert 403 == api.send("POST", "/_sandbox/reset", {}, headers=headers).status_code
    assert 403 == api.send("DELETE", "/_sandbox/requests", headers=headers).status_code
    assert 403 == api.send("POST", "/auth/oauth/authorize", {}, headers=headers).status_code
    assert "changed" == api.get("Item/1.json")["Item"]["description"]
    assert 200 == api.send("POST", "/_sandbox/reset", {}, headers={"Origin": api.sandbox.url}).status_code


@every("host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "", "[::"])
@every("path", ["/", "/_sandbox/about", "/_sandbox/events"])
def test_names_that_others_could_own_are_not_answered_to(api: Api, host: str, path: str) -> None:
    response = api.send("GET", path, headers={"Host": host})
    assert 403 == response.status_code
    assert api.sandbox.token not in response.text


@every("host", ["localhost:8080", "127.0.0.1", "[::1]:8080", "sandbox:8080", "shop.localhost"])
def test_names_of_this_machine_and_its_containers_are_answered_to(api: Api, host: str) -> None:
    response = api.send("GET", "/", headers={"Host": host})
    assert (200, "DENY") == (response.status_code, response.headers["x-frame-options"])
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]


def test_unknown_controls_are_not_found(api: Api) -> None:
    assert [404, 404, 404] == [
        api.send(method, f"/_sandbox/{name}").status_code
        for method, name in (("GET", "nothing"), ("GET", "reset"), ("DELETE", "clock"))
    ]


def test_counter_acts_are_routed_and_refuse_what_is_not_there(api: Api) -> None:
    for name, key in (("void_sale", "saleID"), ("receive_order", "orderID"), ("receive_transfer", "transferID")):
        response = api.send("POST", f"/_sandbox/{name}", {key: 99999})
        assert (404, True) == (response.status_code, "99999" in response.json()["error"])


def test_page_that_knows_higher_numbers_than_there_are_is_told_everything(api: Api) -> None:
    api.send("GET", "Tag.json")
    with (
        plain_http.client(base_url=api.sandbox.url, timeout=10) as http,
        http.stream("GET", "/_sandbox/events", headers={"Last-Event-ID": str(10**9)}) as stream,
    ):
        assert "event: request" == next(iter(stream.iter_lines()))
