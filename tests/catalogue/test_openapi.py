"""The OpenAPI description says what the catalogue, the sandbox and the client say."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal

import jsonschema_rs
import pytest

from every import every
from lightspeed_pos.catalogue import ENDPOINTS, Endpoint, Relation, openapi
from lightspeed_pos.catalogue.openapi.operations import OperationsOf
from lightspeed_pos.catalogue.openapi.parameters import loadable
from lightspeed_pos.catalogue.scopes import SCOPES
from lightspeed_pos.requests.cost import list_cost, read_cost, write_cost
from lightspeed_pos.requests.search import search
from lightspeed_pos.sandbox.auth import scopes
from lightspeed_pos.sandbox.problems import Problem
from openapi_answers import faults
from test_samples import SAMPLES

METHODS = ("get", "post", "put", "delete")
TOOL = Path(__file__).resolve().parents[2] / "tools" / "write_examples.py"


@cache
def description() -> dict[str, Any]:
    return openapi.document()


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def of(endpoint: Endpoint) -> dict[str, dict[str, Any]]:
    """Operations of an endpoint by the first word of their names."""
    made = OperationsOf(endpoint, "", {}).operations()
    return {
        "".join(c if c.islower() else " " for c in one.content["operationId"]).split()[0]: one.content for one in made
    }


@every("versioned", [True, False])
def test_every_request_of_the_catalogue_is_an_operation_with_a_name_of_its_own(versioned: bool) -> None:
    wanted = sum(
        sum(map(bool, (one.query, one.get, one.create, one.update, one.delete))) + len(one.actions)
        for one in ENDPOINTS.values()
    )

    names = [one["operationId"] for _, _, one in operations(openapi.document(versioned=versioned))]

    assert (wanted, wanted) == (len(names), len(set(names)))


def test_the_ids_in_a_path_are_its_parameters() -> None:
    bad = [
        (method, path)
        for path, method, one in operations(description())
        if [part.partition("}")[0][1:] for part in path.split("/") if part.startswith("{")]
        != [given["name"] for given in one.get("parameters", []) if given.get("in") == "path"]
    ]

    assert [] == bad


def test_only_the_unversioned_api_is_paged_by_offset() -> None:
    paging = {"sort", "after", "before", "offset", "orderby", "orderby_desc"}

    def named(versioned: bool) -> set[str]:
        one = openapi.document(versioned=versioned)["paths"]["/Item.json"]["get"]
        return {given.get("name") or given["$ref"].rpartition("/")[2] for given in one["parameters"]} & paging

    assert ({"sort", "after", "before"}, {"offset", "orderby", "orderby_desc"}) == (named(True), named(False))


def test_addresses_and_the_account_are_those_that_were_given() -> None:
    made = openapi.document(api_url="http://127.0.0.1:1", auth_url="http://127.0.0.1:2", account_id=7)

    assert "http://127.0.0.1:1/API/V3/Account/{accountID}" == made["servers"][0]["url"]
    assert "7" == made["servers"][0]["variables"]["accountID"]["default"]
    assert "http://127.0.0.1:1/API" == made["paths"]["/Session.json"]["servers"][0]["url"]
    assert "http://127.0.0.1:1/API/V3" == made["paths"]["/Account/{accountID}.json"]["servers"][0]["url"]
    flow = made["components"]["securitySchemes"]["oauth2"]["flows"]["authorizationCode"]
    assert "http://127.0.0.1:2/auth/oauth/token" == flow["tokenUrl"]
    assert openapi.API_URL not in json.dumps({name: made[name] for name in ("servers", "info", "components")})


@every("endpoint", ENDPOINTS.values())
def test_the_scopes_of_an_operation_are_those_that_the_sandbox_lets_through(endpoint: Endpoint) -> None:
    for one in OperationsOf(endpoint, "", {}).operations():
        let_through = {f"employee:{name}" for name in SCOPES if passes(name, one.method, endpoint)}
        named = {name for requirement in one.content["security"] for name in requirement["oauth2"]}
        assert let_through == (named or {f"employee:{name}" for name in SCOPES}), one.content["operationId"]


def passes(scope: str, method: str, endpoint: Endpoint) -> bool:
    try:
        scopes.check(f"employee:{scope}", method.upper(), endpoint)
    except Problem:
        return False
    return True


@every("endpoint", ENDPOINTS.values())
def test_the_prices_of_an_operation_are_those_that_the_client_predicts(endpoint: Endpoint) -> None:
    found = of(endpoint)
    names = [] if endpoint.relations_fixed else [one.name for one in endpoint.relations]
    if endpoint.query and not endpoint.params_required:
        drips = found["list"]["x-drips"]
        assert (1, 10) == (drips["base"], drips["count"])
        added = {one.name: added_to_page(endpoint, one) for one in loadable(endpoint, many=True)}
        assert added == drips.get("relations", {})
    if endpoint.get:
        drips = found["get"]["x-drips"]
        assert {name: float(read_cost(endpoint, [name]) - 1) for name in names} == drips.get("relations", {})
    methods: dict[str, Literal["POST", "PUT"]] = {"create": "POST", "update": "PUT"}
    for verb, method in methods.items():
        if verb in found:
            drips = found[verb]["x-drips"]
            assert write_cost(endpoint, method, {}) == drips["base"]
            completed = write_cost(endpoint, method, {"completed": True})
            assert completed - write_cost(endpoint, method, {}) == drips.get("completed", 0)
    if endpoint.delete:
        removed = found.get("archive") or found["delete"]
        assert {"base": write_cost(endpoint, "DELETE")} == removed["x-drips"]


def added_to_page(endpoint: Endpoint, relation: Relation) -> float:
    """What a relation adds. One within another is not loaded without it."""
    python = {one.name: one.python for one in endpoint.relations}
    above = relation.name.rpartition(".")[0]
    alone = search(endpoint, {}, load_relations=[python[above]] if above in python else [])
    return float(list_cost(search(endpoint, {}, load_relations=[relation.python])) - list_cost(alone))


def test_the_examples_are_what_the_sandbox_answers() -> None:
    done = subprocess.run([sys.executable, TOOL, "--check"], check=False, capture_output=True, text=True)

    assert ("", 0) == (done.stdout + done.stderr, done.returncode)


@every("versioned", [True, False])
def test_the_document_is_valid(versioned: bool) -> None:
    from openapi_spec_validator.schemas import schema_v31

    document = openapi.document(versioned=versioned)

    assert [] == [error.message for error in jsonschema_rs.validator_for(dict(schema_v31)).iter_errors(document)]
    for schema in document["components"]["schemas"].values():
        jsonschema_rs.meta.validate(schema)


@pytest.mark.slow
def test_the_document_is_valid_to_the_last_default_and_reference() -> None:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    OpenAPIV31SpecValidator(description()).validate()


def test_every_example_conforms_to_its_schema() -> None:
    bad: list[str] = []
    for path, method, one in operations(description()):
        answer = one["responses"]["200"]["content"].get("application/json", {})
        if "example" in answer:
            bad += faults(answer["schema"]["$ref"].rpartition("/")[2], answer["example"])
        for media in one.get("requestBody", {}).get("content", {}).values():
            if "example" in media and "$ref" in media["schema"]:
                bad += [
                    f"{method} {path}: {fault}"
                    for fault in faults(media["schema"]["$ref"].rpartition("/")[2], media["example"])
                ]

    assert [] == bad


def test_the_documented_samples_conform_but_for_days_that_never_were_and_a_list_without_its_inner_key() -> None:
    bad = [
        fault
        for name, sample in SAMPLES.items()
        for fault in faults(ENDPOINTS[name].entity if name in ENDPOINTS else name, sample)
    ]

    assert [
        'Category createTime: "2021-02-29T19:22:55+00:00" is not a "date-time"',
        'Vendor timeStamp: "2021-02-29T19:20:50+00:00" is not a "date-time"',
        'VendorReturn Vendor Reps: {"firstName":"Jane","lastName":"Doe"} is not valid',
    ] == [fault.partition(" under any")[0] for fault in bad]
