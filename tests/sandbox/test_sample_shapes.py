"""The documented sample of every endpoint beside what the sandbox shows: same keys, same kinds of values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lightspeed_pos.catalogue import ENDPOINTS
from sandbox.bare_api import Api, listed
from sandbox.test_every_endpoint import NOT_SEEDED, QUERIES, created, prepared, url_of

SAMPLES: dict[str, dict[str, Any]] = json.loads((Path(__file__).parents[1] / "data" / "samples.json").read_text())
LISTED = [name for name in SAMPLES if ENDPOINTS[name].query and name not in {"Account", "Locale"}]
# Keys of samples that no record here has, and why.
NEVER_HERE = {
    "Discount": {"sourceID"},
}


def scalars(record: dict[str, Any]) -> dict[str, str]:
    return {name: value for name, value in record.items() if isinstance(value, str)}


def shown(api: Api, name: str) -> list[dict[str, Any]]:
    endpoint = ENDPOINTS[name]
    path = prepared(api, endpoint)
    if name == "SaleVoid":
        api.sandbox.void_sale(1)
    elif name in NOT_SEEDED:
        created(api, endpoint, path)
    archived = {} if name.startswith(("Catalog Search", "Reports")) else {"archived": "true"}
    page = api.get(url_of(path), **QUERIES.get(name, {}), **archived)
    return listed(page[endpoint.json_key])


def unset(value: str) -> bool:
    return value == "" or "T" in value


@pytest.mark.parametrize("name", LISTED)
def test_keys_of_the_sample_are_shown(api: Api, name: str) -> None:
    records = shown(api, name)
    there = {key for record in records for key in record}
    # A time that is not set is left out, and here none may be.
    wanted = {key for key, value in scalars(SAMPLES[name]).items() if not unset(value)}
    assert set() == wanted - there - NEVER_HERE.get(name, set())
    assert all(isinstance(value, str | dict | list) for record in records for value in record.values())
