"""Properties of decoding, over the whole catalogue."""

from __future__ import annotations

import string
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from decoded import item, page
from lightspeed_pos.catalogue import ENTITIES, Field
from lightspeed_pos.catalogue.links import is_linked
from lightspeed_pos.model.record import many, one, wire_value

TEXTS = st.text(alphabet=string.ascii_letters + string.digits + ' äß€"\\/%|=<>{}[]', max_size=12)
NUMBERS = st.decimals(-10_000_000, 10_000_000, places=8, allow_nan=False, allow_infinity=False)
MOMENTS = st.integers(631_152_000, 3_800_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
VALUES: dict[str, st.SearchStrategy[tuple[str, object]]] = {
    "integer": st.integers(-(10**15), 10**15).map(lambda number: (str(number), number)),
    "decimal": NUMBERS.map(lambda number: (str(number), number)),
    "boolean": st.booleans().map(lambda flag: (str(flag).lower(), flag)),
    "datetime": MOMENTS.map(lambda moment: (moment.isoformat(), moment)),
    "string": TEXTS.map(lambda text: (text, text)),
    "enum": TEXTS.map(lambda text: (text, text)),
    "date": st.dates().map(
        lambda day: (day.strftime("%m/%d/%Y") if day.year > 999 else "", day if day.year > 999 else None)
    ),
}
NONSENSE: dict[str, list[Any]] = {
    "integer": ["", "abc", "1.5", [], {"a": "b"}, "\u0661x"],
    "decimal": ["", "abc", "NaN", "Infinity", "1,5", [], {"a": "b"}, True],
    "boolean": ["", "maybe", "2", [], {"a": "b"}],
    "datetime": ["", "0000-00-00T00:00:00+00:00", "2016-11-01T04:00:00", "17", "noon", [], {"a": "b"}],
    "string": [None, 5, 1.5, False, [], {"a": "b"}],
    "enum": [None, 5, 1.5, False, [], {"a": "b"}],
    "date": [None, 5, [], {"a": "b"}],
}
OPEN_VALUES = {("CustomFieldValue", "value"), ("CustomField", "default")}


def scalars(entity: str) -> list[Field]:
    """Fields of one spelling that are one value each."""
    found = ENTITIES[entity]
    twice = {field.alias_of for field in found.fields}
    return [
        field
        for field in found.fields
        if field.type in VALUES
        and not (field.alias_of or field.write_only or field.name in twice or field.name == found.id)
        and (entity, field.name) not in OPEN_VALUES
    ]


@st.composite
def rows(draw: st.DrawFn) -> tuple[str, dict[str, Any], dict[str, object]]:
    """A record type, a row of it, and what its attributes then have to be."""
    entity = draw(st.sampled_from(sorted(name for name in ENTITIES if scalars(name))))
    known = scalars(entity)
    chosen = draw(st.lists(st.sampled_from(known), unique_by=lambda field: field.name, max_size=12))
    row: dict[str, Any] = {}
    expected: dict[str, object] = {}
    if ENTITIES[entity].id:
        row[ENTITIES[entity].id] = "7"
    for field in chosen:
        raw, value = draw(VALUES[field.type])
        row[field.name] = raw
        expected[field.python] = None if field.ref and value == 0 else value
    return entity, row, expected


def read_row(entity: str, row: dict[str, Any], prefix: str) -> Any:
    name = {"Account": "AccountDetails"}.get(entity, entity)
    return page(
        {"@attributes": {"next": ""}, "Thing": [row]}, f"{prefix}{name}" if is_linked(entity) else name, "Thing"
    ).records[0]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(rows(), st.sampled_from(["", "Async"]))
def test_any_row_of_the_catalogue_survives(made: tuple[str, dict[str, Any], dict[str, object]], prefix: str) -> None:
    entity, row, expected = made

    record = read_row(entity, row, prefix)

    assert expected == {name: getattr(record, name) for name in expected}
    assert {name: type(value) for name, value in expected.items()} == {
        name: type(getattr(record, name)) for name in expected
    }


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(rows(), st.data())
def test_one_value_of_nonsense_costs_no_other(
    made: tuple[str, dict[str, Any], dict[str, object]], data: st.DataObject
) -> None:
    entity, row, expected = made
    chosen = [field for field in scalars(entity) if field.name in row]
    assume(chosen)
    odd = data.draw(st.sampled_from(chosen))
    row[odd.name] = data.draw(st.sampled_from(NONSENSE[odd.type]))

    record = read_row(entity, row, "")

    del expected[odd.python]
    assert expected == {name: getattr(record, name) for name in expected}
    assert getattr(record, odd.python) in {None, ""}


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.lists(rows(), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_a_row_inside_a_row_survives_too(
    made: list[tuple[str, dict[str, Any], dict[str, object]]], random: Any
) -> None:
    pairs = [(entity, field) for entity in sorted(ENTITIES) for field in ENTITIES[entity].fields if field.entity]
    entity, row, expected = made[0]
    holders = [(holder, field) for holder, field in pairs if field.entity == entity and not field.alias_of]
    assume(holders)
    holder, field = random.choice(holders)
    value: Any = {field.item_key: [row, row]} if field.item_key else [row, row] if field.type == "list" else row
    outer = {field.name: value, **({ENTITIES[holder].id: "7"} if ENTITIES[holder].id else {})}
    assume(read_row(entity, row, "").to_dict())  # an object in which nothing is set reads as none

    record = read_row(holder, outer, "")

    kept = wire_value(record, field.python)
    inside = [one(kept)] if field.type == "object" else many(kept)
    assert [expected] * (2 if field.type == "list" else 1) == [
        {name: getattr(child, name) for name in expected} for child in inside
    ]


def test_a_time_with_another_offset_is_the_same_moment() -> None:
    stamp = item(timeStamp="2016-11-01T00:00:00-04:00").time_stamp

    assert datetime(2016, 11, 1, 0, tzinfo=timezone(timedelta(hours=-4))) == stamp
