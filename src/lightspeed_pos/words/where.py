"""
`--where "default_cost>10"`: conditions as people type them, as filters of the library.

A day or a time without an offset is of the shop's time zone. Two conditions on one field become the range between them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from lightspeed_pos import query
from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.errors import QueryError
from lightspeed_pos.query import AnyOf
from lightspeed_pos.requests.names import FilterField, names

Zone = Callable[[], tzinfo]

_CONDITION = re.compile(
    r"\s*([A-Za-z][\w.]*)\s*(>=|<=|!=|!~|<>|==|=|>|<|~|\sin\s)\s*(.*?)\s*", re.DOTALL | re.IGNORECASE
)
_SPELLINGS = {"==": "=", "<>": "!="}
_DAYS = {"today": 0, "yesterday": 1}
_MONTHS = {"this-month": 0, "last-month": 1}  # days before the first of this month
FLAGS = {"yes": "true", "no": "false", "1": "true", "0": "false"}
_SECOND = timedelta(seconds=1)
EXAMPLE = 'such as "default_cost>10", "description~tent", "time_stamp>=2026-11-01" or "item_id in 1,2,3"'


def filters(endpoint: Endpoint, given: Iterable[str], zone: Zone) -> dict[str, Any]:
    """The filters for these conditions, all of which have to hold. Raises QueryError."""
    by_field: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for text in given:
        name, operator, value = _parted(text)
        by_field[name].append((operator, value))
    found: dict[str, Any] = {}
    match [(operator, _flag(text)) for operator, text in by_field.get("archived", [])]:
        case [("=", "true")]:
            found["archived"] = "only"
            del by_field["archived"]
        case [("=", "false")]:  # as it is without a condition
            del by_field["archived"]
        case [] | _:
            pass
    return found | {name: _one(endpoint, name, conditions, zone) for name, conditions in by_field.items()}


def alternatives(endpoint: Endpoint, given: Iterable[str], zone: Zone) -> tuple[AnyOf, ...]:
    """The same for conditions of which one has to hold."""
    operands: defaultdict[str, list[Any]] = defaultdict(list)
    for text in given:
        name, operator, value = _parted(text)
        condition = _one(endpoint, name, [(operator, value)], zone)
        values: list[Any] = list(condition.values) if operator == "in" else [condition]
        operands[name] += values
    return (query.any_of(**operands),) if operands else ()


def _parted(text: str) -> tuple[str, str, str]:
    found = _CONDITION.fullmatch(text)
    if found is None:
        raise QueryError(f"{text!r:.80} is no condition: write a field, a comparison and a value, {EXAMPLE}.")
    operator = found[2].strip().lower()
    return found[1].replace(".", "__"), _SPELLINGS.get(operator, operator), found[3]


def _one(endpoint: Endpoint, name: str, conditions: list[tuple[str, str]], zone: Zone) -> Any:
    """The condition on one field."""
    field = names(endpoint).filter_field(name)
    if len(conditions) == 1:
        ((operator, text),) = conditions
        if field.type == "datetime" and operator != "in":
            return _in_time(name, operator, text, zone)
        if operator == "in":
            return query.one_of([_value(field, name, one.strip(), zone) for one in text.split(",") if one.strip()])
        return _compared(operator, _value(field, name, text, zone))
    shown = " and ".join(f"{name}{operator}{text}" for operator, text in conditions)
    low = [one for one in conditions if one[0] in (">", ">=")]
    high = [one for one in conditions if one[0] in ("<", "<=")]
    if len(low) != 1 or len(high) != 1 or len(conditions) != 2:
        raise QueryError(
            f"{shown}: the service takes one condition for a field, or a range with a lower and an upper end."
        )
    if field.type == "datetime":
        return query.period(_from(name, *low[0], zone), _until(name, *high[0], zone))
    if (low[0][0], high[0][0]) != (">=", "<="):
        raise QueryError(f"{shown}: a range includes both ends, so write >= and <=.")
    return query.between(_value(field, name, low[0][1], zone), _value(field, name, high[0][1], zone))


def _compared(operator: str, value: Any) -> Any:
    if operator in ("~", "!~"):
        pattern = value if re.search("[%_]", value or "") else f"%{value or ''}%"
        return query.like(pattern) if operator == "~" else query.not_like(pattern)
    if operator == "=":
        return value
    return {">": query.gt, ">=": query.gte, "<": query.lt, "<=": query.lte, "!=": query.ne}[operator](value)


def _value(field: FilterField, name: str, text: str, zone: Zone) -> Any:
    if not text and not field.declared:
        return None
    if field.type == "boolean":
        return _flag(text)
    if field.type == "datetime":
        moment = _read(name, text, zone)
        if not isinstance(moment, datetime):
            raise QueryError(f"{name}: in a list write whole times, not the day {text}.")
        return moment
    if field.type == "date" and text.lower() in _DAYS:
        return _day(text.lower(), zone)
    return text


def _flag(text: str) -> str:
    return FLAGS.get(text.lower(), text.lower())


def _in_time(name: str, operator: str, text: str, zone: Zone) -> Any:
    """A condition on a time. A day or a month stands for all of it: later than it is from its end on."""
    moment = _read(name, text, zone)
    if isinstance(moment, datetime):
        if operator in ("~", "!~"):
            raise QueryError(f"{name}{operator}{text}: a time can be compared with =, !=, <, <=, > and >= only.")
        return _compared(operator, moment)
    match operator:
        case "=":
            return query.period(_midnight(moment.first, zone), _midnight(moment.end, zone))
        case ">" | ">=":
            return query.gte(_from(name, operator, text, zone))
        case "<" | "<=":
            return query.lt(_until(name, operator, text, zone))
        case _:
            raise QueryError(f"{name}{operator}{text}: a whole day can be compared with =, <, <=, > and >= only.")


def _from(name: str, operator: str, text: str, zone: Zone) -> datetime:
    moment = _read(name, text, zone)
    if isinstance(moment, datetime):
        return moment + _SECOND if operator == ">" else moment
    return _midnight(moment.end if operator == ">" else moment.first, zone)


def _until(name: str, operator: str, text: str, zone: Zone) -> datetime:
    """The first moment that is not included any more."""
    moment = _read(name, text, zone)
    if isinstance(moment, datetime):
        return moment + _SECOND if operator == "<=" else moment
    return _midnight(moment.end if operator == "<=" else moment.first, zone)


def _midnight(day: date, zone: Zone) -> datetime:
    return datetime.combine(day, time(), zone()).astimezone(UTC)


@dataclass(frozen=True)
class _Days:
    """Whole days at the shop; `end` is the first one that does not belong to them."""

    first: date
    end: date

    @classmethod
    def month(cls, day: date) -> _Days:
        """The month of that day."""
        first = day.replace(day=1)
        return cls(first, (first + timedelta(days=31)).replace(day=1))


def _read(name: str, text: str, zone: Zone) -> _Days | datetime:
    """A day or a month, or a moment with its time zone."""
    word = text.lower()
    try:
        if word in _MONTHS:
            return _Days.month(_day("today", zone).replace(day=1) - timedelta(days=_MONTHS[word]))
        if len(text) == 7:
            return _Days.month(date.fromisoformat(f"{text}-01"))
        if len(text) == 10 or word in _DAYS:
            day = _day(word, zone) if word in _DAYS else date.fromisoformat(text)
            return _Days(day, day + timedelta(days=1))
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise QueryError(
            f"{name}: {text!r:.40} is no time: write 2026-11-01, 2026-11-01T14:30, 2026-11, "
            "today, yesterday, this-month or last-month."
        ) from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone())


def _day(word: str, zone: Zone) -> date:
    return datetime.now(zone()).date() - timedelta(days=_DAYS[word])
