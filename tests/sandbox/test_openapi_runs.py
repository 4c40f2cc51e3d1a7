"""schemathesis asks a sandbox for what the OpenAPI description offers, with values of its own making."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

import plain_http
from lightspeed_pos.catalogue import openapi
from lightspeed_pos.sandbox import Sandbox
from openapi_answers import closed, faults

# Importing schemathesis registers a source of random numbers in a way that hypothesis does not like.
pytestmark = [
    pytest.mark.filterwarnings("ignore:It looks like .register_random. was passed"),
    pytest.mark.slow,  # twenty seconds for the shortest run; test_openapi_answers.py compares answers in less
]
PATIENCE_SECONDS = 120
IDS = 20  # the shops have more records of most types
METHODS = ("get", "post", "put", "delete")


@pytest.fixture(scope="module")
def wide() -> Iterator[Sandbox]:
    with Sandbox(items=60, sales=40, registers=10**6) as sandbox:
        yield sandbox


def likely(document: dict[str, Any]) -> dict[str, Any]:
    """The same document, changed: ids are those of records that a small shop has."""
    for item in document["paths"].values():
        for method in METHODS:
            for one in item.get(method, {}).get("parameters", []):
                if one.get("in") == "path":
                    one["schema"]["maximum"] = IDS
    document["components"]["schemas"]["WholeNumberSent"] = {
        "type": ["integer", "null"],
        "minimum": 0,
        "maximum": IDS,
    }
    return document


def every_fifth_path(document: dict[str, Any]) -> dict[str, Any]:
    """The same document, changed: with a fifth of its paths, from all domains."""
    document["paths"] = dict(list(document["paths"].items())[::5])
    return document


def run(
    sandbox: Sandbox, document: dict[str, Any], *, examples: int, seed: int, valid: bool = True
) -> tuple[Counter[int], list[str]]:
    """Ask for each operation so often; how many answers had which status, and what was wrong with them."""
    import schemathesis  # takes a second, and most processes of a run never come here
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as seeded
    from hypothesis.errors import Unsatisfiable
    from schemathesis import GenerationMode, checks
    from schemathesis.specs.openapi import checks as own

    wanted = [
        checks.not_a_server_error,
        own.status_code_conformance,
        own.content_type_conformance,
        own.response_headers_conformance,
        own.response_schema_conformance,
    ]
    plain = settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    statuses: Counter[int] = Counter()
    found: list[str] = []

    def asking(address: str, headers: dict[str, str]) -> Callable[[Any], None]:
        def ask(case: Any) -> None:
            response = case.call(base_url=address, headers=headers, timeout=PATIENCE_SECONDS)
            statuses[response.status_code] += 1
            try:
                case.validate_response(response, checks=wanted)
            except Exception as error:  # noqa: BLE001  # all that is wrong is told at the end
                wrong = "; ".join(str(one) for one in getattr(error, "exceptions", [error]))
                found.append(f"{case.method} {response.request.url} {case.body}: {response.text[:200]}\n{wrong[:800]}")

        return ask

    mode = GenerationMode.POSITIVE if valid else GenerationMode.NEGATIVE
    results: Iterator[Any] = schemathesis.openapi.from_dict(document).get_all_operations()
    for operation in (result.ok() for result in results):
        sandbox.reset()
        ask = asking(address_of(document, operation.path), {"Authorization": f"Bearer {sandbox.token}"})
        # Where nothing is taken, nothing can be invalid.
        with suppress(*([] if valid else [Unsatisfiable])):
            seeded(seed)(plain(given(case=operation.as_strategy(generation_mode=mode))(ask)))()
    return statuses, found


def address_of(document: dict[str, Any], path: str) -> str:
    """The address that a path is below."""
    [server] = document["paths"][path].get("servers", document["servers"])
    account = document["servers"][0]["variables"]["accountID"]["default"]
    return str(server["url"]).replace("{accountID}", account)


def described(sandbox: Sandbox, **more: Any) -> dict[str, Any]:
    return openapi.document(api_url=sandbox.url, auth_url=sandbox.url, account_id=sandbox.account_id, **more)


def test_a_short_run_finds_nothing_that_is_not_described(wide: Sandbox) -> None:
    document = every_fifth_path(likely(closed(described(wide))))

    statuses, found = run(wide, document, examples=1, seed=1)

    assert [] == found
    assert statuses[200] > sum(statuses.values()) / 3


def test_a_long_run_with_likely_ids_finds_nothing_that_is_not_described(wide: Sandbox) -> None:
    statuses, found = run(wide, likely(closed(described(wide))), examples=20, seed=2)

    assert [] == found
    assert statuses[200] > sum(statuses.values()) / 4


@pytest.mark.parametrize("versioned", [True, False])
def test_a_long_run_with_any_values_finds_nothing_that_is_not_described(wide: Sandbox, versioned: bool) -> None:
    statuses, found = run(wide, closed(described(wide, versioned=versioned)), examples=10, seed=3)

    assert [] == found
    assert {200, 400, 404} <= set(statuses)


def test_a_long_run_with_what_is_not_valid_finds_nothing_that_is_not_described(wide: Sandbox) -> None:
    statuses, found = run(wide, closed(described(wide)), examples=5, seed=4, valid=False)

    assert [] == found
    assert {400, 404} <= set(statuses)


def test_no_operation_answers_without_a_token(wide: Sandbox) -> None:
    document = described(wide)
    with plain_http.client() as http:
        answered = {
            f"{method} {path}": http.request(method.upper(), address_of(document, path) + re.sub("{.*?}", "1", path))
            for path, item in document["paths"].items()
            for method in METHODS
            if method in item
        }

    assert {} == {name: one.status_code for name, one in answered.items() if one.status_code != 401}
    assert [] == [fault for one in answered.values() for fault in faults("SignInError", one.json())]


def test_the_sandbox_serves_the_description_with_itself_as_the_server(wide: Sandbox) -> None:
    with plain_http.client(base_url=wide.url) as http:
        served = http.get("/openapi.json")
        refused = http.get("/openapi.json", headers={"Origin": "https://shop.example"})

    assert described(wide) == served.json()
    assert ("application/json", 403) == (served.headers["content-type"], refused.status_code)
