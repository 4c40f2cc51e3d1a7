"""
The services that the contract is held against: a sandbox, recordings of one, and a real account if there is one.

A real account is used when LIGHTSPEED_OAUTH_TOKEN, LIGHTSPEED_OAUTH_REFRESH_TOKEN and LIGHTSPEED_ACCOUNT_ID are set;
nothing is written there unless LIGHTSPEED_ALLOW_WRITES=1. Recordings are made by `make record`, from that account or
else from a sandbox.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from contract.scrubbing import ACCOUNT, KEPT_HEADERS, KEPT_REQUEST_HEADERS, ORIGIN, scrubbed_body, scrubbed_uri
from lightspeed_pos import Client, ScaledClock, StaticToken, Throttle
from lightspeed_pos.sandbox import Sandbox

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account

NEEDED = ("LIGHTSPEED_OAUTH_TOKEN", "LIGHTSPEED_OAUTH_REFRESH_TOKEN", "LIGHTSPEED_ACCOUNT_ID")
SPEED = 200.0


def _is_configured() -> bool:
    return all(os.environ.get(name) for name in NEEDED)


def _may_write() -> bool:
    return os.environ.get("LIGHTSPEED_ALLOW_WRITES") == "1"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "merchant" in metafunc.fixturenames:
        recording = pytest.param("recording", marks=pytest.mark.vcr)
        services = ["sandbox", recording, *(["account"] if _is_configured() else [])]
        metafunc.parametrize("merchant", services, indirect=True)


@pytest.fixture(scope="session")
def announced(request: pytest.FixtureRequest) -> None:
    """Say what will be done to a real account before anything is."""
    writes = (
        "WRITES: creates an item named 'Contract test tube', changes and archives it" if _may_write() else "reads only"
    )
    line = f"\nReal account {os.environ['LIGHTSPEED_ACCOUNT_ID']}: some 80 requests, {writes}."
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


@pytest.fixture(scope="session")
def small_sandbox() -> Iterator[Sandbox]:
    with Sandbox(items=60, speed=SPEED, start=1767225600.0) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def shared_throttle() -> Throttle:
    """The tests are one program to a real account: together they keep to its limits."""
    return Throttle()


@pytest.fixture
def merchant(request: pytest.FixtureRequest, record_mode: str) -> Iterator[Account]:
    """The account on the service of this turn."""
    name = request.param
    replayed = name == "recording" and record_mode == "none"
    writes = request.node.get_closest_marker("writes") is not None
    if replayed:
        with Client(StaticToken("none"), base_url=ORIGIN, clock=ScaledClock(1e4)) as client:
            yield client.account(int(ACCOUNT))
    elif name == "sandbox" or (name == "recording" and not _is_configured()):
        sandbox: Sandbox = request.getfixturevalue("small_sandbox")
        sandbox.reset()
        with Client(StaticToken(sandbox.token), base_url=sandbox.url, clock=ScaledClock(SPEED)) as client:
            yield client.account(sandbox.account_id)
    else:
        if writes and not _may_write():
            pytest.skip("writes to a real account need LIGHTSPEED_ALLOW_WRITES=1")
        request.getfixturevalue("announced")
        with Client.from_env(throttle=request.getfixturevalue("shared_throttle")) as client:
            yield client.account()


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    return {
        "match_on": ["method", "scheme", "host", "path", "query", "body"],
        "decode_compressed_response": True,
        "before_record_request": _scrub_request,
        "before_record_response": _scrub_response,
    }


@pytest.fixture
def default_cassette_name(request: pytest.FixtureRequest) -> str:
    """A recording's name without the service, which it stands for."""
    return str(request.node.name).replace("recording-", "").replace("[recording]", "")


def _scrub_request(request: Any) -> Any:
    request.uri = scrubbed_uri(request.uri)
    request.headers = {name: value for name, value in request.headers.items() if name.lower() in KEPT_REQUEST_HEADERS}
    if request.body:
        request.body = scrubbed_body(request.body)
    return request


def _scrub_response(response: dict[str, Any]) -> dict[str, Any]:
    headers = {name: value for name, value in response["headers"].items() if name.lower() in KEPT_HEADERS}
    return {**response, "headers": headers, "body": {"string": scrubbed_body(response["body"]["string"])}}
