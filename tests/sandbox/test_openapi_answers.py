"""What the sandbox answers to every request, with every relation, is what the OpenAPI description says."""

from __future__ import annotations

import json
from typing import Any

import pytest

from every import every
from lightspeed_pos.catalogue import ENDPOINTS, Endpoint
from lightspeed_pos.catalogue.openapi.parameters import loadable
from openapi_answers import faults, page_schema, record_schema
from sandbox.bare_api import Api
from sandbox.full_shop import fill
from sandbox.test_every_endpoint import LISTS, QUERIES, created, prepared, url_of

FIRST = 3  # records read one by one


@every("endpoint", [endpoint for endpoint in ENDPOINTS.values() if endpoint.create])
def test_answers_to_writes(api: Api, endpoint: Endpoint) -> None:
    path = prepared(api, endpoint)
    answer = created(api, endpoint, path)
    found = [*faults(record_schema(endpoint), answer)]
    one = f"{path}/{answer.get(endpoint.json_key, {}).get(endpoint.id)}.json"
    if endpoint.update:
        found += faults(record_schema(endpoint), api.put(one, {}))
    if endpoint.delete:
        gone = "Gone" if endpoint.delete_returns == "primaryID" else record_schema(endpoint)
        found += faults(gone, api.delete(one))

    assert [] == found


@pytest.mark.slow
def test_answers_to_reads_of_a_shop_that_has_everything(api: Api) -> None:
    api.restart()
    fill(api)
    api.sandbox.void_sale(1)

    found = [fault for endpoint in LISTS for fault in read(api, endpoint)]

    assert [] == found


def read(api: Api, endpoint: Endpoint) -> list[str]:
    """Faults of a page, of a number, and of some records, with all that comes along."""
    path = endpoint.path.removeprefix("Account/{accountID}/")
    for name in endpoint.path_params[1:]:
        path = path.replace(f"{{{name}}}", "1")
    url = url_of(path)
    found: list[str] = []
    for query in ({}, asked(endpoint, many=True), {"count": "1"}):
        answer = api.send("GET", url, params={**QUERIES.get(endpoint.name, {}), **query})
        found += faults(page_schema(endpoint) if answer.status_code == 200 else "ApiError", answer.json())
    if endpoint.get and endpoint.id:
        for key in (api.sandbox.account_id,) if endpoint.name == "Account" else range(1, FIRST + 1):
            answer = api.send("GET", url.replace(".json", f"/{key}.json"), params=asked(endpoint, many=False))
            found += faults(record_schema(endpoint) if answer.status_code == 200 else "ApiError", answer.json())
    return found


def asked(endpoint: Endpoint, *, many: bool) -> dict[str, Any]:
    names = [relation.name for relation in loadable(endpoint, many=many)]
    return {"load_relations": json.dumps(names)} if names else {}
