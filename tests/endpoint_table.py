"""What the tests of endpoints share: what is documented of each, and one call against a scripted server."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import anyio
import httpx2

from every import Test, every
from lightspeed_pos import AsyncClient, Client, StaticToken
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint, Entity, Field
from lossless import losses
from scripted_server import Answer, ScriptedServer, Seen, json_answer
from test_samples import LOST, SAMPLES

ACCOUNT = 7
PARENTS = (31, 32)  # ids in the paths of what hangs below other records
BASE = f"/API/V3/Account/{ACCOUNT}/"
# The documentation names no field of a tag group; rows() has what the service sends.
UNDESCRIBED = {"TagGroup": ["TagGroup.name: unknown to the catalogue"]}

both = every("kind", ["sync", "async"])


def verbs() -> Iterator[tuple[str, set[str]]]:
    """Paths and what may be asked of them, as the documentation has it."""
    for line in (Path(__file__).parent / "data" / "verbs.txt").read_text().splitlines():
        if not line.startswith("#"):
            path, *asked = line.split()
            yield path, set(asked)


VERBS = dict(verbs())


def documented_path(endpoint: Endpoint) -> str:
    return re.sub(r"\{\w+\}", "{id}", endpoint.path.removeprefix("Account/{accountID}/"))


RESOURCES = [e for e in ENDPOINTS.values() if e.query and e.versioned and e.name != "Account"]


def having(verb: str) -> list[Endpoint]:
    return [endpoint for endpoint in RESOURCES if verb in VERBS[documented_path(endpoint)]]


def each(endpoints: list[Endpoint]) -> Callable[[Test], Test]:
    return every("endpoint", endpoints)


def place(endpoint: Endpoint) -> str:
    """The path of its listing without suffix, with ids of parents."""
    path = documented_path(endpoint)
    for parent in PARENTS:
        path = path.replace("{id}", str(parent), 1)
    return BASE + path


def collection(account: Any, endpoint: Endpoint) -> Any:
    found = getattr(account, endpoint.attribute)
    return found(*PARENTS[: len(endpoint.path_params) - 1]) if len(endpoint.path_params) > 1 else found


@dataclass
class Outcome:
    value: Any
    requests: list[Seen]

    @property
    def only(self) -> Seen:
        assert 1 == len(self.requests)
        return self.requests[0]


def run(kind: str, script: Callable[[Seen], Answer] | Answer, act: Callable[[Any], Any]) -> Outcome:
    """Do something with an account, or with `account.client`, against a server that gives these answers."""
    with ScriptedServer([script] if isinstance(script, Answer) else script) as server:
        token = StaticToken("token")
        if kind == "sync":
            with httpx2.Client(verify=False) as http, Client(token, base_url=server.url, http=http) as client:
                found = act(client.account(ACCOUNT))
                return Outcome(list(found) if isinstance(found, Iterator) else found, server.requests)

        async def main() -> Any:
            # verify=False: there is no TLS here, and loading certificates takes longer than the test.
            async with (
                httpx2.AsyncClient(verify=False) as http,
                AsyncClient(token, base_url=server.url, http=http) as client,
            ):
                found = act(client.account(ACCOUNT))
                return [one async for one in found] if isinstance(found, AsyncIterator) else await found

        return Outcome(anyio.run(main), server.requests)


def own_id(endpoint: Endpoint) -> int:
    row = sample(endpoint.name)
    return int(row.get(endpoint.id, 5))  # labels do not say their id


@cache
def sample(name: str) -> dict[str, Any]:
    """The documentation's record; where it shows none, one with all fields that hold one value."""
    if name in SAMPLES:
        return {key: value for key, value in SAMPLES[name].items() if key != "@attributes"}
    entity = ENTITIES[ENDPOINTS[name].entity]
    if entity.name in SAMPLES:
        return sample(entity.name)
    row: dict[str, Any] = {f.name: wire_value(f) for f in entity.fields if f.type not in {"object", "list"}}
    return row or {"name": "Some text"}


def wire_value(field: Field) -> str:
    texts = {
        "integer": "5",
        "decimal": "4.2",
        "boolean": "true",
        "datetime": "2026-01-02T03:04:05+00:00",
        "date": "2026-01-02",
    }
    return texts.get(field.type) or (field.values[0] if field.values else "Some text")


def one_of(endpoint: Endpoint, row: Mapping[str, Any] | None = None) -> Answer:
    return json_answer({"@attributes": {"count": "1"}, endpoint.json_key: row or sample(endpoint.name)})


def page_of(endpoint: Endpoint, rows: Any) -> Answer:
    return json_answer({"@attributes": {"next": "", "previous": ""}, endpoint.json_key: rows})


def lost(name: str, record: Any) -> list[str]:
    """What the record has lost of the sample, beyond the days that never were."""
    entity = ENDPOINTS[name].entity
    return [line for line in losses(sample(name), record) if line not in {**LOST, **UNDESCRIBED}.get(entity, [])]


def required(endpoint: Endpoint) -> dict[str, Any]:
    """Parameters that a listing cannot do without."""
    values: dict[str, Any] = {"date": date(2026, 1, 31), "datetime": datetime(2026, 1, 31, tzinfo=UTC)}
    return {param.python: values.get(param.type, "tube") for param in endpoint.params if param.required}


@cache
def documented_values(
    entity: str, names: tuple[str, ...], seen: tuple[str, ...] = ()
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Values for these fields by their Python names, and the JSON that has to arrive."""
    given: dict[str, Any] = {}
    sent: dict[str, Any] = {}
    fields = {field.name: field for field in ENTITIES[entity].fields if not field.alias_of}
    for name in names:
        field = fields.get(name)
        # Computed values stand in some write tables all the same.
        if field is None or name == "image" or field.entity in seen or re.match("calc[A-Z]", name):
            continue
        if field.entity:
            child_given, child_sent = documented_values(
                field.entity, writable_inside(ENTITIES[field.entity]), (*seen, entity)
            )
            if field.type == "list":
                given[field.python] = [child_given]
                sent[name] = {field.item_key: [child_sent]} if field.item_key else [child_sent]
            else:
                given[field.python], sent[name] = child_given, child_sent
        elif field.type == "list":
            given[field.python] = ["One", "Two"]
            sent[name] = {field.item_key: ["One", "Two"]} if field.item_key else ["One", "Two"]
        elif field.type != "object":
            given[field.python], sent[name] = scalar(field)
    return given, sent


def writable_inside(entity: Entity) -> tuple[str, ...]:
    return tuple(field.name for field in entity.fields if field.type != "object" and not field.alias_of)[:6]


def scalar(field: Field) -> tuple[Any, Any]:
    """A value of the field's type, and how it travels."""
    if field.name == "archived":
        return False, False
    values: dict[str, tuple[Any, Any]] = {
        "integer": (3, 3),
        "decimal": (Decimal("4.20"), "4.2"),
        "boolean": (True, True),
        "datetime": (datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC), "2026-01-02T03:04:05+00:00"),
        "date": (date(2026, 1, 2), "2026-01-02"),
    }
    text = field.values[0] if field.values else "Ein Text, 50 % \N{BICYCLE}"
    return values.get(field.type, (text, text))
