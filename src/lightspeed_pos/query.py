"""
Conditions for filters, where a plain value means "equals".

    account.items.all(default_cost=query.between(5, 10), description=query.like("%tent%"))
    account.items.all(item_id=query.one_of(ids))
    account.sales.all(complete_time=query.month(2026, 10, "America/Montreal"))
    account.items.all(query.any_of(description=["foo", query.like("bar%")], custom_sku="foo"))

These are values only. The search checks them and turns them into text.

Source: API documentation, "Query parameters".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from lightspeed_pos.errors import QueryError

Operator = Literal[">", ">=", "<", "<=", "><", "!=", "~", "!~", "IN"]

T = TypeVar("T")
Day = TypeVar("Day", date, datetime)
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Condition(Generic[T_co]):
    """One operator and its values: two for "><", any number for "IN", else one."""

    operator: Operator
    values: tuple[T_co, ...]

    if not TYPE_CHECKING:  # type checkers report both by themselves

        def __and__(self, other: object) -> Any:
            raise QueryError(f"Conditions are not joined with &: {ONE_RANGE}.")

        def __or__(self, other: object) -> Any:
            raise QueryError("Conditions are not joined with |: write query.any_of(name=[..., ...]).")

        def __bool__(self) -> bool:  # or `gt(5) and lt(9)` would be lt(9)
            raise QueryError(
                f"A condition cannot be tested for truth, nor joined with and, or, not: {ONE_RANGE}. "
                "To see whether there is one, write `condition is not None`."
            )


# The advice for two conditions on one field, of which the service takes one.
ONE_RANGE = (
    "a range on one field is query.between(low, high), both included, "
    "or query.period(start, end) of times, the end not included"
)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Alternatives as (field name, value or `Condition`), in the order given. At least one has to hold."""

    operands: tuple[tuple[str, object], ...]


def between(low: T, high: T) -> Condition[T]:
    """From low to high, both included."""
    return Condition("><", (low, high))


def period(start: Day, end: Day) -> Condition[Day]:
    """
    From start up to end, which is not included: two moments with their time zones, or two days for a field of days.

    The service compares times by the second and knows no such range, so what is sent is the last second before the
    end (or the last day). A period without a second in it matches nothing, and nothing is sent.
    """
    if (
        not isinstance(start, date)
        or not isinstance(end, date)
        or isinstance(start, datetime) != isinstance(end, datetime)
    ):
        raise QueryError(f"period() takes two moments or two days, not {_kind(start)} and {_kind(end)}.")
    first, beyond = _utc(start), _utc(end)
    if beyond < first:
        raise QueryError(f"The period ends before it starts: {start} to {end}.")
    if beyond == first:
        return Condition("IN", ())
    if isinstance(first, datetime) and isinstance(beyond, datetime):
        last = (beyond - timedelta.resolution).replace(microsecond=0)
        whole = first.replace(microsecond=0)
        if last < first:
            return Condition("IN", ())
        return Condition("><", (whole if whole == first else whole + _SECOND, last))
    return Condition("><", (first, beyond - timedelta(days=1)))


def day(day: date, tz: tzinfo | str) -> Condition[datetime]:
    """
    All of that day in the time zone, such as `ZoneInfo("America/Montreal")` or its name.

    A day on which clocks are changed has 23 or 25 hours.
    """
    if isinstance(day, datetime):
        raise QueryError("day() takes a day, not a moment: write .date() in the time zone that you mean.")
    if not isinstance(day, date):
        raise QueryError(f"day() takes a date, not {_kind(day)}{_as_date(day)}.")
    if day == date.max:
        raise QueryError("day() takes a date before 9999-12-31.")
    zone = _zone(tz)
    return period(_midnight(day, zone), _midnight(day + timedelta(days=1), zone))


def month(year: int, month: int, tz: tzinfo | str) -> Condition[datetime]:
    """All of that month, 1 to 12, in the time zone; see `day`."""
    if not isinstance(month, int) or not isinstance(year, int) or not 1 <= month <= 12:
        raise QueryError(f"month() takes a year and a month, 1 to 12, not {_short(year)} and {_short(month)}.")
    if not 1 <= year <= 9998:
        raise QueryError("month() takes a year from 1 to 9998: times end with the year 9999.")
    zone = _zone(tz)
    beyond = date(year + month // 12, month % 12 + 1, 1)
    return period(_midnight(date(year, month, 1), zone), _midnight(beyond, zone))


def gt(value: T) -> Condition[T]:
    """Greater than value."""
    return Condition(">", (value,))


def gte(value: T) -> Condition[T]:
    """Greater than value, or equal."""
    return Condition(">=", (value,))


def lt(value: T) -> Condition[T]:
    """Less than value."""
    return Condition("<", (value,))


def lte(value: T) -> Condition[T]:
    """Less than value, or equal."""
    return Condition("<=", (value,))


def ne(value: T) -> Condition[T]:
    """Not equal to value. `ne(None)` on a foreign key: it is set."""
    return Condition("!=", (value,))


def like(pattern: str) -> Condition[str]:
    """Text that matches the SQL pattern: `%` is any text, `_` any one character."""
    return Condition("~", (pattern,))


def not_like(pattern: str) -> Condition[str]:
    """Text that does not match the SQL pattern. `not_like("")`: it is not empty."""
    return Condition("!~", (pattern,))


def one_of(values: Iterable[T]) -> Condition[T]:
    """
    Equal to one of the values.

    Without values nothing matches and nothing is sent. More than 100 values are split into several requests; only one
    field of a search may have so many.
    """
    if isinstance(values, str | bytes):
        raise QueryError(f"one_of() takes a list of values, not one text: one_of([{values!r:.60}]).")
    return Condition("IN", tuple(values))


def any_of(**operands: object) -> AnyOf:
    """
    Records for which at least one operand holds. A list or tuple gives several operands on one field.

    `any_of(description=["foo", like("bar%")], custom_sku="foo")` has three operands. Without operands nothing matches.
    Operands on several fields cost extra drips: `account.items.cost(...)` says how many.
    """
    flat: list[tuple[str, object]] = []
    for name, value in operands.items():
        several = cast("Sequence[object]", value if isinstance(value, list | tuple) else (value,))
        flat.extend((name, one) for one in several)
    return AnyOf(tuple(flat))


_SECOND = timedelta(seconds=1)


def _short(value: object) -> str:
    return str(value) if isinstance(value, int) and abs(value) < 10**9 else _kind(value)


def _as_date(value: object) -> str:
    """The line to write instead of a day as text, "" for anything else."""
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    return f": write date({found.year}, {found.month}, {found.day})" if found else ""


def _kind(value: object) -> str:
    return type(value).__name__


def _utc(moment: Day) -> Day:
    """A moment in UTC; a day as it is."""
    if not isinstance(moment, datetime):
        return moment
    if moment.utcoffset() is None:
        raise QueryError(f"{moment} has no time zone, so it is not one moment; write datetime(..., tzinfo=UTC).")
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise QueryError(f"{moment} is not between the years 1 and 9999 in UTC.") from None


def _midnight(day: date, zone: tzinfo) -> datetime:
    """The beginning of the day: the earlier midnight of two, the moment of the change if clocks skip it."""
    return datetime.combine(day, time(), zone)


def _zone(tz: object) -> tzinfo:
    if isinstance(tz, tzinfo):
        return tz
    from zoneinfo import ZoneInfo  # reads the time zones of the computer

    try:
        return ZoneInfo(cast("str", tz))
    except (ValueError, KeyError, TypeError, OSError, AttributeError):
        shown = repr(tz)[:60] if isinstance(tz, str) else _kind(tz)
        raise QueryError(f'A time zone is ZoneInfo("America/Montreal") or such a name, not {shown}.') from None


# What other programs call it, and what to write here.
_USUAL = {
    "eq equal equals exact is_": "the value itself, name=value",
    "in_ in_list isin is_in": "query.one_of([…])",
    "contains icontains ilike includes": 'query.like("%text%")',
    "startswith starts_with istartswith prefix": 'query.like("text%")',
    "endswith ends_with iendswith suffix": 'query.like("%text")',
    "is_null isnull is_none null none empty": "name=None",
    "not_ not_equal neq not_null": "query.ne(…)",
    "or_ either": "query.any_of(name=[…, …])",
    "range": "query.between(low, high)",
    "today": "query.day(date.today(), tz)",
    "last_month this_month": "query.month(2026, 10, tz)",
    "year week quarter": "query.period(start, end)",
}


def __dir__() -> list[str]:
    """What there is for users."""
    here = {one: value for one, value in globals().items() if getattr(value, "__module__", "") == __name__}
    return [one for one, value in here.items() if one[0] != "_" and not isinstance(value, TypeVar)]


if not TYPE_CHECKING:  # or the type checkers would let every name pass

    def __getattr__(name: str) -> Any:
        """Called for a name that does not exist."""
        from difflib import get_close_matches  # rarely needed

        near = " or ".join(get_close_matches(name, __dir__())) if not name.startswith("_") else ""
        usual = next((line for names, line in _USUAL.items() if name in names.split()), "")
        advice = f": write {usual}" if usual else f": did you mean {near}?" if near else "."
        raise AttributeError(f"query has no attribute {name!r}{advice}", name=name)
