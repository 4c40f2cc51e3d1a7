"""The documented sample of every endpoint beside what the sandbox shows: keys and kinds of values at every depth."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path as File
from typing import Any

import httpx2
import pytest

import plain_http
from every import every
from lightspeed_pos.catalogue import ENDPOINTS, Endpoint
from lightspeed_pos.sandbox import Sandbox
from sandbox.bare_api import START, Api, listed
from sandbox.full_shop import fill
from sandbox.shapes import Path, Shape, differences, relations_by_key, shape_of, strictly, without_item_keys
from sandbox.test_every_endpoint import NOT_SEEDED, QUERIES, created, prepared, url_of

SAMPLES: dict[str, Any] = json.loads((File(__file__).parents[1] / "data" / "samples.json").read_text())

# Samples that are wrong or old: where their page has something, where it is on the wire, and how we know.
OTHERWISE: dict[str, tuple[Path, Path, str]] = {
    "Sale": (("updatetime",), ("updateTime",), "two spellings; a tutorial's answer has this one"),
    "DisplayTemplate Sale": (("updatetime",), ("updateTime",), "as Sale"),
    "SaleLine": (("SalesAccounts",), ("SaleAccounts",), "two spellings; the table of fields has this one"),
    "Sale SaleLine": (("SalesAccounts",), ("SaleAccounts",), "as SaleLine"),
    "VendorReturn": (("Vendor", "Reps"), ("Vendor", "Reps", "VendorRep"), "recorded with the key that lists have"),
}
# Record types of which no field is known.
UNKNOWN = {"Department", "ShelfLocation"}


class StrictApi(Api):
    """The same, and no answer has a key twice."""

    start: Any = None

    def restart(self) -> None:
        self.sandbox.restore(self.start)

    @staticmethod
    def good(response: httpx2.Response) -> Any:
        assert response.status_code == 200, response.text
        return strictly(response.content)


@pytest.fixture(scope="module")
def api() -> Iterator[StrictApi]:
    """A shop in which everything in a sample can be met, and that starts again from there."""
    with (
        Sandbox(items=200, registers=200, speed=20.0, start=START) as sandbox,
        plain_http.client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as http,
    ):
        api = StrictApi(sandbox, http)
        fill(api)
        api.start = sandbox.snapshot()
        yield api


@cache
def records_of(api: Api, endpoint: Endpoint) -> list[Any]:
    """All records of an endpoint with all that they can be asked for, or the answer of one that has none."""
    path = prepared(api, endpoint)
    if endpoint.name == "Sale SaleLine":
        [[sale]] = api.sandbox.records("SELECT MAX(saleID) FROM SaleLine JOIN SaleAccount USING (saleLineID)")
        path = f"Sale/{sale}/SaleLine"
    if endpoint.name == "Account":
        return [api.get(f"/API/V3/Account/{api.sandbox.account_id}.json")]
    if not endpoint.query:
        answer = api.get(url_of(path)) if endpoint.get else created(api, endpoint, path)
        return listed(answer[endpoint.json_key]) if endpoint.json_key else [answer]
    if endpoint.name == "SaleVoid":
        api.sandbox.void_sale(1)
    elif endpoint.name in NOT_SEEDED:
        created(api, endpoint, path)
    asked = dict(QUERIES.get(endpoint.name, {}))
    if endpoint.relations and not endpoint.relations_fixed:
        asked["load_relations"] = json.dumps([relation.name for relation in endpoint.relations])
    records: list[Any] = []
    if endpoint.get and endpoint.id and endpoint.json_key != "Label":
        key = listed(api.get(url_of(path), **asked, limit="1")[endpoint.json_key])[0][endpoint.id]
        records.append(api.get(f"{path}/{key}.json", **asked)[endpoint.json_key])
    page = api.get(url_of(path), **asked)
    while page:
        records += listed(page.get(endpoint.json_key))
        following = page.get("@attributes", {}).get("next")
        page = api.get(following) if following else None
    return records


def sample_of(name: str) -> Shape:
    """The shape of the sample as it would be on the wire."""
    sample = shape_of(SAMPLES.get(name, {}))
    if name not in OTHERWISE:
        return sample
    there, here, _ = OTHERWISE[name]
    containers: Shape = {here[: len(there)]: {"object"}} if len(here) > len(there) else {}
    return containers | {
        here + path[len(there) :] if path[: len(there)] == there else path: kinds for path, kinds in sample.items()
    }


@pytest.mark.long
@every("name", ENDPOINTS)
def test_keys_and_kinds_of_the_sample_are_shown(api: StrictApi, name: str) -> None:
    records = records_of(api, ENDPOINTS[name])

    found = [*differences(ENDPOINTS[name], sample_of(name), shape_of(*records))]

    assert [] == found


@every("name", OTHERWISE)
def test_samples_that_are_wrong_are_still_so(api: StrictApi, name: str) -> None:
    there, here, _ = OTHERWISE[name]
    sample, shown = shape_of(SAMPLES[name]), shape_of(*records_of(api, ENDPOINTS[name]))

    assert (True, False) == (there in sample, here in sample)
    assert here in shown


@every("name", [name for name, page in ENDPOINTS.items() if page.query and page.relations])
def test_every_relation_leads_somewhere(api: StrictApi, name: str) -> None:
    endpoint = ENDPOINTS[name]
    documented = {path for path, relation in relations_by_key(endpoint).items() if relation.entity not in UNKNOWN}

    shown = {without_item_keys(endpoint, path) for path in shape_of(*records_of(api, endpoint))}

    assert set() == documented - shown


@every("name", [name for name in SAMPLES if name.startswith("Reports")])
def test_amounts_of_reports_have_the_decimals_of_the_sample(api: StrictApi, name: str) -> None:
    def decimals(record: dict[str, str]) -> dict[str, int]:
        return {key: len(value.partition(".")[2]) for key, value in record.items() if key in SAMPLES[name]}

    shown = [decimals(record) for record in records_of(api, ENDPOINTS[name])]

    assert shown
    assert [decimals(SAMPLES[name])] * len(shown) == shown
