"""What is created and updated is read back whole, for every kind of record that can be written and read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint, Entity, Field
from lossless import losses
from scripted_server import Answer, ScriptedServer, Seen, json_answer

ACCOUNT = 7
PARENTS = ("31", "32")
WRITTEN = [e for e in ENDPOINTS.values() if e.create and e.get and "image" not in e.write_only and e.create_fields]
UPDATED = [e for e in ENDPOINTS.values() if e.update and e.get and not e.create and e.name != "Account"]
ROOMY = {"X-LS-Api-Bucket-Level": "0/100000", "X-LS-Api-Drip-Rate": "1000", "X-LS-Api-Burst-Level": "0/100000"}

Pair = tuple[Any, Any]  # what is given in Python, what the service is to have stored


class Echo:
    """
    A service that keeps what it is sent, and shows it as the documentation says records are shown.

    Every scalar is a string, a list of one is an object, an empty list is an empty string, nested records have ids.
    """

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Any]] = {}  # by path
        self._next_id = 100
        self._endpoints = {path_of(endpoint): endpoint for endpoint in (*WRITTEN, *UPDATED)}

    def __call__(self, seen: Seen) -> Answer:
        path = seen.target.partition("?")[0].removesuffix(".json")
        endpoint = self._endpoints.get(path)
        if seen.method == "POST" and endpoint is not None:
            self._next_id += 1
            path = f"{path}/{self._next_id}"
        else:
            endpoint = self._endpoints[path.rpartition("/")[0]]
        if seen.method != "GET":
            entity = ENTITIES[endpoint.entity]
            row = self.rows.setdefault(path, {endpoint.id: path.rpartition("/")[2]})
            row.update(self._kept(seen.json(), entity))
        shown = readable(self.rows[path], endpoint)
        return json_answer({"@attributes": {"count": "1"}, endpoint.json_key: shown}, headers=ROOMY)

    def _kept(self, body: Mapping[str, Any], entity: Entity) -> dict[str, Any]:
        fields = {field.name: field for field in entity.fields}
        return {name: self._shown(value, fields[name]) for name, value in body.items()}

    def _shown(self, value: Any, field: Field) -> Any:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, list):
            rows = [self._shown(row, field) for row in value]
            return "" if not rows else rows[0] if len(rows) == 1 else rows
        if not isinstance(value, dict):
            return str(value)
        if field.item_key and value.keys() == {field.item_key}:
            rows = self._shown(value[field.item_key], field)
            return "" if rows == "" else {field.item_key: rows}
        child = self._kept(value, ENTITIES[field.entity])
        if own_id := ENTITIES[field.entity].id:
            self._next_id += 1
            child.setdefault(own_id, str(self._next_id))
        return child


def readable(row: Mapping[str, Any], endpoint: Endpoint) -> dict[str, Any]:
    """A stored row without what can only be written, such as the PIN of an employee."""
    hidden = {*endpoint.write_only, *(field.name for field in ENTITIES[endpoint.entity].fields if field.write_only)}
    return {name: value for name, value in row.items() if name not in hidden}


def path_of(endpoint: Endpoint) -> str:
    path = endpoint.path.replace("{accountID}", str(ACCOUNT))
    for parent in PARENTS:
        path = re.sub(r"\{\w+\}", parent, path, count=1)
    return f"/API/V3/{path}"


@pytest.fixture(scope="module")
def echo() -> Echo:
    return Echo()


@pytest.fixture(scope="module")
def account(echo: Echo) -> Iterator[Any]:
    with (
        ScriptedServer(echo) as server,
        Client(StaticToken("t"), base_url=server.url, clock=ScaledClock(1e4)) as client,
    ):
        yield client.account(ACCOUNT)


# --- values of every type --------------------------------------------------------------------------------------------

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
OFFSETS = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1991, 1, 1), datetime(2190, 1, 1), timezones=OFFSETS).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0)
)
NUMBERS = st.decimals(-(10**9), 10**9, places=6)


def pairs(field: Field, *, nested: bool) -> st.SearchStrategy[Pair]:
    """A value for this field, and the text that stands for it on the wire."""
    key = bool(field.ref) or (field.type == "integer" and field.name.endswith("ID"))
    unset: list[st.SearchStrategy[Pair]] = [] if nested else [st.just((None, "0" if key else ""))]
    match field.type:
        case "boolean":
            flags = st.just(False) if field.name == "archived" else st.booleans()
            return flags.map(lambda flag: (flag, "true" if flag else "false"))
        case "integer":
            numbers = st.integers(1 if field.ref else -(2**31), 2**53)
            return st.one_of(numbers.map(lambda number: (number, str(number))), *unset)
        case "decimal":
            return st.one_of(NUMBERS.map(lambda number: (number, plain(number))), *unset)
        case "datetime":
            return st.one_of(MOMENTS.map(lambda moment: (moment, moment.astimezone(UTC).isoformat())), *unset)
        case "date":
            return st.one_of(st.dates(date(1990, 1, 1)).map(lambda day: (day, day.isoformat())), *unset)
        case _:
            texts = st.sampled_from(field.values) if field.values and not field.values_open else TEXTS
            texts = texts.filter(bool) if nested else texts
            return st.one_of(texts.map(lambda text: (text, text)), *unset)


def plain(number: Decimal) -> str:
    """As the service writes numbers: no exponent, no trailing zeros, no sign on nothing."""
    digits = f"{number:.6f}".rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


@cache
def children(name: str) -> st.SearchStrategy[Pair]:
    """A nested record, of scalars if it has any."""
    entity = ENTITIES[name]
    own = [f for f in entity.fields if not (f.alias_of or f.write_only) and f.name not in {entity.id, "image"}]
    scalars = [field for field in own if field.type not in {"object", "list"}]
    objects = [field for field in own if field.type == "object" and field.entity]
    if not (scalars or objects):
        return st.just(({}, {}))
    # Four fields stand for all of them: the types are what matters, and the names are checked where they are written.
    values = [named(field, pairs(field, nested=True)) for field in scalars[-4:]] or [
        named(field, children(field.entity)) for field in objects
    ]
    return st.tuples(*values).map(record_of)


def named(field: Field, values: st.SearchStrategy[Pair]) -> st.SearchStrategy[tuple[Field, Pair]]:
    return values.map(lambda pair: (field, pair))


def record_of(values: Iterable[tuple[Field, Pair] | None]) -> Pair:
    found = [value for value in values if value is not None]
    return {field.python: given for field, (given, _) in found}, {field.name: text for field, (_, text) in found}


def lists(field: Field) -> st.SearchStrategy[Pair]:
    rows = children(field.entity) if field.entity else TEXTS.filter(bool).map(lambda text: (text, text))

    def wrapped(found: list[Pair]) -> Pair:
        stored = [text for _, text in found]
        shown: Any = "" if not stored else stored[0] if len(stored) == 1 else stored
        return [value for value, _ in found], {field.item_key: shown} if shown and field.item_key else shown

    # Texts in a list are tags: the service has each once, and the record shows each once.
    return st.lists(rows, max_size=3, unique_by=None if field.entity else repr).map(wrapped)


@cache
def changes(
    endpoint: str, names: tuple[str, ...], required: tuple[str, ...] = (), *, with_lists: bool
) -> st.SearchStrategy[Pair]:
    """Some of these fields filled, the required ones among them."""
    values: list[st.SearchStrategy[tuple[Field, Pair] | None]] = []
    by_name = {field.name: field for field in ENTITIES[ENDPOINTS[endpoint].entity].fields}
    for name in dict.fromkeys((*names, *required)):
        field = by_name[name]
        # Computed values stand in some write tables all the same.
        if re.match("calc[A-Z]", name) or (field.type == "list" and not with_lists):
            continue
        if field.type == "list":
            value = named(field, lists(field))
        else:
            value = named(field, children(field.entity) if field.entity else pairs(field, nested=False))
        values.append(value if name in required else st.none() | value)
    return st.tuples(*values).map(record_of)


def required_fields(endpoint: Endpoint) -> tuple[str, ...]:
    return (*endpoint.required_on_create, *(group[0] for group in endpoint.required_one_of))


def collection(account: Any, endpoint: Endpoint) -> Any:
    found = getattr(account, endpoint.attribute)
    parents = len(endpoint.path_params) - 1
    return found(*map(int, PARENTS[:parents])) if parents else found


def without_ids(row: Mapping[str, Any], entity: Entity) -> dict[str, Any]:
    """A stored row as it was sent: without the ids that the service gave."""
    fields = {field.name: field for field in entity.fields}
    return {name: _without_ids(value, fields[name]) for name, value in row.items() if name != entity.id}


def _without_ids(value: Any, field: Field) -> Any:
    if isinstance(value, list):
        return [_without_ids(row, field) for row in value]
    if not isinstance(value, dict) or not field.entity:
        return value
    if field.item_key and value.keys() == {field.item_key}:
        return {field.item_key: _without_ids(value[field.item_key], field)}
    return without_ids(value, ENTITIES[field.entity])


few = settings(
    max_examples=4, deadline=None, phases=[Phase.generate, Phase.shrink], suppress_health_check=[HealthCheck.too_slow]
)


@pytest.mark.long
@every("name", [endpoint.name for endpoint in WRITTEN])
@few
@given(data=st.data())
def test_what_is_created_and_updated_is_stored_under_exact_names_and_read_back_whole(
    account: Any, echo: Echo, name: str, data: st.DataObject
) -> None:
    endpoint = ENDPOINTS[name]
    records = collection(account, endpoint)
    created, stored = data.draw(
        changes(name, endpoint.create_fields, required_fields(endpoint), with_lists=True), label="create"
    )

    record = records.create(**created)

    entity = ENTITIES[endpoint.entity]
    row = echo.rows[f"{path_of(endpoint)}/{record.id}"]
    assert stored == without_ids(row, entity)
    assert [] == losses(readable(row, endpoint), record)
    assert [] == losses(readable(row, endpoint), records.find(record.id))
    if endpoint.update:
        # A list in an update adds to what is there, so it is left out here.
        changed, stored_then = data.draw(changes(name, endpoint.update_fields, with_lists=False), label="update")
        if changed:
            record.update(**changed)

            assert {**stored, **stored_then} == without_ids(row, entity)
            assert [] == losses(readable(row, endpoint), record)
            assert [] == losses(readable(row, endpoint), records.find(record.id))


@every("name", [endpoint.name for endpoint in UPDATED])
@few
@given(data=st.data())
def test_what_can_only_be_updated_is_stored_under_exact_names_and_read_back_whole(
    account: Any, echo: Echo, name: str, data: st.DataObject
) -> None:
    endpoint = ENDPOINTS[name]
    records = collection(account, endpoint)
    path = f"{path_of(endpoint)}/7"
    echo.rows[path] = {endpoint.id: "7"}
    changed, stored = data.draw(changes(name, endpoint.update_fields, with_lists=True).filter(any_at_all))

    record = records.update(7, **changed)

    row = echo.rows[path]
    assert stored == without_ids(row, ENTITIES[endpoint.entity])
    assert [] == losses(readable(row, endpoint), record)
    assert [] == losses(readable(row, endpoint), records.find(7))


def any_at_all(pair: Pair) -> bool:
    return bool(pair[0])
