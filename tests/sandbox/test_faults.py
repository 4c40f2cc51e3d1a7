from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import httpx2
import pytest

import plain_http
from every import every
from lightspeed_pos.sandbox import Fault, FaultKind, Sandbox
from lightspeed_pos.sandbox.instance.faults import FAULTS, KINDS
from sandbox.bare_api import Api

DOCS = Path(__file__).resolve().parents[2] / "docs"


@every("kind", [kind for kind in KINDS if kind.isdigit()])
def test_refusing_fault_strikes_once_and_nothing_is_done(api: Api, kind: str) -> None:
    api.sandbox.reset()
    api.sandbox.fault(kind, method="POST", path="*/Tag.json")  # type: ignore[arg-type]
    before = api.get("Tag.json?count=1")
    assert int(kind) == api.send("POST", "Tag.json", {"name": "one"}).status_code
    assert before == api.get("Tag.json?count=1")
    assert 200 == api.send("POST", "Tag.json", {"name": "one"}).status_code


def test_a_refusal_is_called_the_same_under_each_python(api: Api) -> None:
    api.sandbox.fault("422")  # of which Python 3.13 has another name
    assert "Unprocessable Entity" == api.send("GET", "Tag.json").json()["httpMessage"]


@every("kind, title", [("502", "502 Bad Gateway"), ("504", "504 Gateway Time-out")])
def test_gateway_fault_is_html(api: Api, kind: str, title: str) -> None:
    api.sandbox.fault(kind)  # type: ignore[arg-type]
    response = api.send("GET", "Tag.json")
    assert response.headers["content-type"].startswith("text/html")
    assert response.text.startswith(f"<html>\r\n<head><title>{title}</title>")


def test_gateway_time_out_may_hide_a_write_that_was_done(api: Api) -> None:
    api.sandbox.fault("504", method="POST", executed=True)
    assert 504 == api.send("POST", "Tag.json", {"name": "one"}).status_code
    assert "one" == api.get("Tag.json?name=one")["Tag"]["name"]


def test_429_says_when_to_come_back(api: Api) -> None:
    api.sandbox.fault("429", seconds=7)
    response = api.send("GET", "Tag.json")
    assert ("7", "api-leaky-bucket") == (response.headers["retry-after"], response.headers["x-ls-api-ratelimit-type"])


@every("kind, body", [("empty", ""), ("array", "[]"), ("html", "<!DOCTYPE html>")])
def test_strange_answers_hide_a_write_that_was_done(api: Api, kind: str, body: str) -> None:
    api.sandbox.fault(kind, method="POST")  # type: ignore[arg-type]
    response = api.send("POST", "Tag.json", {"name": "one"})
    assert (200, True) == (response.status_code, response.text.startswith(body))
    assert "one" == api.get("Tag.json?name=one")["Tag"]["name"]


def test_cut_answer_breaks_off_after_its_headers(api: Api) -> None:
    api.sandbox.fault("cut")
    with pytest.raises(httpx2.RemoteProtocolError):
        api.send("GET", "Item.json")
    assert 200 == api.send("GET", "Item.json").status_code


def test_reset_connection_gives_no_answer(api: Api) -> None:
    api.sandbox.fault("reset", method="POST", executed=True)
    with pytest.raises((httpx2.ReadError, httpx2.RemoteProtocolError)):
        api.send("POST", "Tag.json", {"name": "one"})
    assert "one" == api.get("Tag.json?name=one")["Tag"]["name"]


def test_slow_answer_takes_its_time_on_the_sandbox_clock(api: Api) -> None:
    api.sandbox.fault("slow", seconds=4)
    began = api.sandbox.now
    assert 200 == api.send("GET", "Tag.json").status_code
    assert api.sandbox.now - began >= 4
    api.sandbox.fault("slow", seconds=60)
    with pytest.raises(httpx2.ReadTimeout):
        api.send("GET", "Tag.json", timeout=httpx2.Timeout(None, read=0.05))


def test_skip_and_times_choose_which_requests_are_hit(api: Api) -> None:
    fault = api.sandbox.fault("500", method="GET", path="*/Item*", skip=1, times=2)
    statuses = [
        api.send("GET", path).status_code for path in ("Item.json", "Tag.json", "Item/1.json", "Item.json", "Item.json")
    ]
    assert [200, 200, 500, 500, 200] == statuses
    assert 2 == fault.hits


def test_token_endpoint_can_fail_too(sandbox: Sandbox) -> None:
    sandbox.fault("502", path="/auth/oauth/token")
    fields = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "grant_type": "refresh_token"}
    fields["refresh_token"] = sandbox.refresh_token
    assert 502 == plain_http.post(f"{sandbox.url}/auth/oauth/token", data=fields).status_code
    assert 200 == plain_http.post(f"{sandbox.url}/auth/oauth/token", data=fields).status_code


def test_faults_are_ordered_over_http_for_other_processes(api: Api) -> None:
    assert 200 == api.send("POST", "/_sandbox/faults", {"kind": "500", "path": "*/Tag.json"}).status_code
    assert 500 == api.send("GET", "Tag.json").status_code
    for wrong in ({"kind": "fire"}, {"kind": "500", "colour": "red"}, {"kind": "500", "times": 0}):
        assert 400 == api.send("POST", "/_sandbox/faults", wrong).status_code
    assert 404 == api.send("POST", "/_sandbox/nothing", {}).status_code


def test_every_kind_is_explained_where_people_look() -> None:
    assert get_args(FaultKind) == KINDS
    described = dict(re.findall(r"- `(\w+)`: (.+)", Fault.__doc__ or ""))
    assert FAULTS == described
    reference = (DOCS / "reference" / "sandbox.md").read_text()
    assert [] == [kind for kind, words in FAULTS.items() if f"- `{kind}`: {words}" not in reference]


def test_a_refused_token_looks_as_one_that_has_expired(api: Api) -> None:
    api.sandbox.fault("401")
    refused = api.send("GET", "Tag.json")
    api.sandbox.expire_access_token()
    expired = api.send("GET", "Tag.json")
    assert (401, expired.json()) == (refused.status_code, refused.json())


def test_requests_are_logged_without_the_token(api: Api) -> None:
    api.post("Tag.json", {"name": "one"})
    api.send("GET", "Item.json?description=~%2Ca%25")
    api.send("GET", "/API/V3/Account.json", headers={"Authorization": "Bearer x"})
    made, listed, refused = api.sandbox.requests
    assert ("POST", f"{api.root}/Tag.json", b'{"name":"one"}', 200, 1.0) == (
        made.method,
        made.path,
        made.body,
        made.status,
        made.cost,
    )
    assert f"{api.root}/Item.json?description=~%2Ca%25" == listed.target
    assert (401, 0.0) == (refused.status, refused.cost)
    assert api.sandbox.token not in repr(api.sandbox.requests)
    assert 3 == len(api.send("GET", "/_sandbox/requests").json())


def test_a_fault_is_named_by_a_number_too_and_an_unknown_one_is_told_what_there_is(api: Api) -> None:
    assert "500" == api.sandbox.fault(500).kind
    with pytest.raises(ValueError, match=r'Unknown fault \'timeout\'. Kinds: 400, .* For a timeout take "slow"'):
        api.sandbox.fault("timeout")  # type: ignore[arg-type]  # the mistake in question


@every(
    "path", ["/Item.json", "Item.json", "/API/V3/Account/120645/Item.json?limit=100", "https://api.example/API/*", ""]
)
def test_a_fault_that_no_request_can_meet_is_refused(api: Api, path: str) -> None:
    with pytest.raises(ValueError, match=r'path of a fault .* such as "\*/Item\.json"'):
        api.sandbox.fault("502", path=path)


@every("path", ["*Item.json", "/API/*", "/A*", "/API/V3/Account/120645/Item.json", "/auth/*", "?API/*", "[/]API*"])
def test_a_fault_may_be_met_by_each_of_these(api: Api, path: str) -> None:
    assert path == api.sandbox.fault("502", path=path).path


def test_the_method_of_a_fault_is_one_that_there_is_in_any_case(api: Api) -> None:
    assert "GET" == api.sandbox.fault("502", method="get").method
    with pytest.raises(
        ValueError, match="method of a fault is \\*, DELETE, GET, HEAD, OPTIONS, PATCH, POST or PUT, not 'DEL'"
    ):
        api.sandbox.fault("502", method="DEL")
