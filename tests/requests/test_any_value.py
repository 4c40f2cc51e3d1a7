"""Whatever a program gives as a value is sent, or refused with a QueryError: never another exception."""

from __future__ import annotations

from collections import deque
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

from lightspeed_pos import query
from lightspeed_pos.bulk.rows import RowWriter
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import QueryError
from lightspeed_pos.requests.payload import payload
from lightspeed_pos.requests.place import Place
from lightspeed_pos.requests.search import page_size, search
from lightspeed_pos.requests.values import filter_text, payload_scalar


class Odd(Enum):
    NOTHING = None
    OBJECT = object()
    SEVERAL = (1, 2)


class Hostile:
    """Nothing can be asked of it."""

    def __repr__(self) -> str:
        raise RuntimeError

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    def __hash__(self) -> int:
        raise RuntimeError


def nested(depth: int, kind: type[list[Any] | dict[Any, Any]]) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value] if kind is list else {"category": value}
    return value


def endless() -> Any:
    value: dict[str, Any] = {}
    value["category"] = value
    return value


VALUES: list[Any] = [
    None,
    True,
    0,
    -1,
    10**30,
    10**5000,
    0.1 + 0.2,
    1e300,
    float("nan"),
    float("-inf"),
    1j,
    Decimal("1.5"),
    Decimal("NaN"),
    Decimal("sNaN"),
    Decimal("1E+999999999"),
    Decimal("1E-999999999"),
    Fraction(1, 3),
    "",
    "x",
    "5",
    "9" * 5000,
    ">,5",
    "a,b",
    "\ud800",
    "\x00",
    "1e999999999",
    b"x",
    bytearray(b"x"),
    memoryview(b"x"),
    date(2026, 1, 1),
    date.max,
    datetime(2026, 1, 1),  # noqa: DTZ001
    datetime.max.replace(tzinfo=timezone(-timedelta(hours=1))),
    datetime.min.replace(tzinfo=timezone(timedelta(hours=1))),
    datetime.max.replace(tzinfo=UTC),
    time(1),
    timedelta(1),
    UUID(int=1),
    Path("x"),
    [],
    [1, 2],
    (),
    ("a", None),
    {1, 2},
    deque([1]),
    range(3),
    range(10**12),
    (number for number in (1, 2)),
    {},
    {"a": 1},
    {1: 2},
    {None: 1},
    {"\ud800": 1},
    [{"SaleLine": 1}],
    [{1: 2}],
    [object()],
    nested(100_000, list),
    nested(100_000, dict),
    endless(),
    object(),
    object,
    lambda: None,
    Hostile(),
    [Hostile()],
    *Odd,
    query.gt(1),
    query.one_of([query.gt(1)]),
    query.one_of([[1], {}]),
    query.any_of(upc="1"),
    ...,
]
ITEM, SALE, CUSTOMER = ENDPOINTS["Item"], ENDPOINTS["Sale"], ENDPOINTS["Customer"]
PLACE = Place(1, ITEM)
CONDITIONS = (
    query.gt,
    query.gte,
    query.lt,
    query.lte,
    query.ne,
    query.like,
    query.not_like,
    lambda v: query.one_of([v]),
)


def attempts(value: Any) -> dict[str, Any]:
    """Everywhere that a value of a program's own can stand."""
    kinds: Any = ("boolean", "integer", "decimal", "datetime", "date", "string", "enum", "object", "list")
    found: dict[str, Any] = {}
    for kind in kinds:
        found[f"filter_text {kind}"] = lambda kind=kind: filter_text(kind, False, value, "x")
        found[f"payload_scalar {kind}"] = lambda kind=kind: payload_scalar(kind, value, "x")
    for name in ("item_id", "default_cost", "tax", "time_stamp", "description", "item_type", "item_code", "category"):
        found[f"filter {name}"] = lambda name=name: search(ITEM, {name: value})
        found[f"payload {name}"] = lambda name=name: payload(ITEM, {name: value})
        found[f"any_of {name}"] = lambda name=name: search(ITEM, any_of=[query.any_of(**{name: value})])
        found[f"raw {name}"] = lambda name=name: search(ITEM, params={name: value})
        for number, condition in enumerate(CONDITIONS):
            made = f"condition {number} {name}"
            found[made] = lambda name=name, condition=condition: search(ITEM, {name: condition(value)}).encode()
        found[f"between {name}"] = lambda name=name: search(ITEM, {name: query.between(value, value)}).encode()
    for name in ("prices", "item_shops", "category", "note", "custom_field_values", "images"):
        found[f"payload {name}"] = lambda name=name: payload(ITEM, {name: value})
        found[f"row of {name}"] = lambda name=name: payload(ITEM, {name: [value]})
        found[f"value in {name}"] = lambda name=name: payload(ITEM, {name: [{"value": value, "amount": value}]})
    found |= {
        "params": lambda: search(ITEM, params=value),
        "any_of": lambda: search(ITEM, any_of=[value]),
        "load_relations": lambda: search(ITEM, load_relations=value),
        "a relation": lambda: search(ITEM, load_relations=[value]),
        "raw relations": lambda: search(ITEM, params={"load_relations": value}),
        "archived": lambda: search(ITEM, archived=value),
        "raw archived": lambda: search(ITEM, params={"archived": value}),
        "sort": lambda: search(ITEM, sort=value),
        "raw sort": lambda: search(ITEM, params={"sort": value}),
        "raw or": lambda: search(ITEM, params={"or": value}),
        "limit": lambda: page_size(value),
        "find": lambda: PLACE.read(value, None),
        "update": lambda: PLACE.update(value, {"description": "x"}),
        "archive": lambda: PLACE.delete(value),
        "sale line": lambda: payload(SALE, {"sale_lines": value}),
        "contact": lambda: payload(CUSTOMER, {"contact": value}),
        "phones": lambda: payload(CUSTOMER, {"contact": {"phones": value}}),
        **{
            f"row of bulk_{verb}": lambda verb=verb: RowWriter(None, PLACE, verb, dict, *[repr] * 4).write(0, value)  # type: ignore[arg-type,misc]  # only rows are read
            for verb in ("create", "update", "archive")
        },
    }
    if can_be_a_name(value):
        found |= {
            "name": lambda: search(ITEM, {value: 1}),
            "raw name": lambda: search(ITEM, params={value: 1}),
            "payload name": lambda: payload(ITEM, {value: 1}),
            "nested name": lambda: payload(ITEM, {"prices": [{value: 1}]}),
        }
    return found


def can_be_a_name(value: Any) -> bool:
    try:
        hash(value)
    except Exception:  # noqa: BLE001  # lists, and what is hostile
        return False
    return True


def test_no_value_of_any_kind_raises_anything_but_a_query_error() -> None:
    bad: list[str] = []
    for number, value in enumerate(VALUES):
        for where, attempt in attempts(value).items():
            try:
                attempt()
            except QueryError as error:
                if len(str(error)) > 1000:
                    bad.append(f"value {number} ({type(value).__name__}) as {where}: {len(str(error))} characters")
            except Exception as error:  # noqa: BLE001  # this is what is looked for
                bad.append(f"value {number} ({type(value).__name__}) as {where}: {type(error).__name__}")

    assert [] == bad
