"""
Filters of a search: each is one comparison, checked, as text.

Source: API documentation, "Query parameters".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Any, cast
from urllib.parse import quote, unquote_plus

from lightspeed_pos.errors import QueryError
from lightspeed_pos.query import AnyOf, Condition
from lightspeed_pos.requests.names import EndpointNames, FilterField
from lightspeed_pos.requests.shown import shown
from lightspeed_pos.requests.values import filter_text, scalar, text

MOST_VALUES = 100  # of one IN

RESERVED = {
    **dict.fromkeys(("order", "order_by", "sort_by"), 'sort="-time_stamp" sets the order'),
    **dict.fromkeys(("where", "filter", "filters", "query", "conditions"), "fields go by name, all(description=...)"),
    **dict.fromkeys(
        ("q", "search"), 'query.like("%...%") searches a field, as in all(description=query.like("%tube%"))'
    ),
    **dict.fromkeys(
        ("include", "includes", "relations", "expand", "embed"),
        'load_relations=["..."] loads relations with the records',
    ),
    **dict.fromkeys(("per_page", "page_size"), "pages(limit=n) sets the size of a page"),
    **dict.fromkeys(("fields", "select", "only", "columns"), "records come whole"),
    "after": "pages(start=next_url) resumes a listing",
    "before": "pages(start=previous_url) resumes a listing",
    "count": "count() asks for the number of records",
    "limit": "itertools.islice(..., n) takes the first n records, pages(limit=n) sets the size of a page",
    "offset": "itertools.islice(..., n, None) skips records, pages(start=next_url) resumes a listing",
    "orderby": 'sort="-time_stamp" sets the order',
    "orderby_desc": 'sort="-time_stamp" sets the order',
    "page": "pages() walks through the pages",
    "prefetch": "pages(prefetch=1) and each(prefetch=1) read ahead",
}
ARGUMENTS = {
    "any_of": "query.any_of(...) stands first, without a name",
    "archived": 'archived="only" or archived="include" is an argument of its own',
    "load_relations": 'load_relations=["..."] or "all" is an argument of its own',
    "or": "query.any_of(...) gives alternatives",
    "sort": 'sort="-time_stamp" is an argument of its own',
}
ONE_VALUE = "{name} takes one plain value only: ask once for each of several."
# What the service reads as an operator. Whether the case of IN matters is not known.
_OPERATOR = re.compile(r"(>=|<=|><|!=|!~|>|<|~|IN),", re.IGNORECASE)
_LISTED = frozenset({"itemCode"})  # the only declared parameter that takes IN and or
# Characters that would split an operand, or that the second decoding would change.
_OPERAND_ESCAPES = {ord(char): quote(char) for char in "%|+=&"}


@dataclass(frozen=True, slots=True)
class Filter:
    """
    One comparison: API name, operator ("" is equals) and the text to compare with.

    `values` are the values of an IN, in the order in which records come. `splittable`: no record matches two of them,
    so that they may go in several requests.
    """

    wire: str
    operator: str
    text: str
    values: tuple[str, ...] = ()
    splittable: bool = False

    @property
    def comparison(self) -> str:
        """The text after the equals sign, not yet percent-encoded."""
        return f"{self.operator},{self.text}" if self.operator else self.text

    @property
    def relation(self) -> str:
        """API name of the relation whose field is compared, "" for the record's own field."""
        return self.wire.rpartition(".")[0]

    @property
    def operand(self) -> str:
        """The filter as an operand of `or`, escaped on the inner level."""
        operator = quote(self.operator) + "," if self.operator else ""
        return f"{self.wire}={operator}{self.text.translate(_OPERAND_ESCAPES)}"

    def split(self, size: int) -> Iterator[Filter]:
        """Terms of at most `size` values each."""
        for values in _chunks(self.values, size):
            yield _in(self.wire, values, bracketed=self.text.startswith("["))


def filter_by(table: EndpointNames, name: str, value: object) -> Filter:
    """A filter by its Python name, with a value or `Condition` to compare with."""
    if name in RESERVED and name not in table.fields.python:
        raise QueryError(f"{name} is no filter: {RESERVED[name]}.")
    if name in ARGUMENTS:
        raise QueryError(f"{name} is no filter: {ARGUMENTS[name]}.")
    target = table.filter_field(name)
    if isinstance(value, AnyOf):
        raise QueryError(f"{name}: any_of(...) stands by itself, as in all(query.any_of({name}=[...])).")
    if target.declared and target.wire not in _LISTED and isinstance(value, list | tuple | set):
        raise QueryError(ONE_VALUE.format(name=name))
    if isinstance(value, Condition):
        return _condition(target, name, cast("Condition[object]", value))
    plain = filter_text(target.type, target.key, value, name)
    if _OPERATOR.match(plain):
        raise QueryError(
            f"{name}: the service would read {shown(plain)} as an operator, and knows no way to say that it is text; "
            f"query.like(...) finds it, with % and _ as wildcards."
        )
    return Filter(target.wire, "", plain)


def operand(table: EndpointNames, name: str, value: object) -> Filter:
    """The same as an operand of `or`."""
    found = filter_by(table, name, value)
    if found.operator == "IN":
        raise QueryError(f"{name}: in any_of(...) write the values as a list, {name}=[...].")
    if table.filter_field(name).declared and found.wire not in _LISTED:
        raise QueryError(f"{name} cannot stand in any_of(...).")
    return found


def raw_filter(table: EndpointNames, name: str, value: object) -> Filter:
    """A filter by its API name. Its text may hold an operator."""
    if name in RESERVED:
        raise QueryError(f"{name} cannot be set in params: {RESERVED[name]}.")
    table.api_filter_field(name)
    return Filter(name, "", raw_text(name, value))


def raw_operand(table: EndpointNames, given: str) -> Filter:
    """An operand of `or` in the API's spelling, with its inner escapes: `description=~,bar%`."""
    wire, equals, comparison = unquote_plus(given).partition("=")
    if not equals:
        raise QueryError(f"params['or']: {shown(given)} is no name=value; operands are separated by |.")
    table.api_filter_field(wire)
    found = _OPERATOR.match(comparison)
    return Filter(wire, found[1], comparison[found.end() :]) if found else Filter(wire, "", comparison)


def raw_text(name: str, value: object) -> str:
    """The text to send for a value in params."""
    label = f"params[{name!r}]"
    if isinstance(value, list | tuple):
        raise QueryError(f'{label}: several values are written as the API has them, "IN,[1,2,3]".')
    if isinstance(value, bool):
        return text(value)
    if isinstance(value, int | float | Decimal):
        return text(scalar("decimal", value, label))
    return text(scalar("string", value, label))


def _condition(target: FilterField, name: str, condition: Condition[object]) -> Filter:
    operator = condition.operator
    if target.declared and not (operator == "IN" and target.wire in _LISTED):
        raise QueryError(ONE_VALUE.format(name=name))
    if operator in ("~", "!~") and target.type not in ("string", "enum"):
        raise QueryError(f"{name} is {target.type}, and only text can be matched with like().")
    if operator in (">", ">=", "<", "<=", "><") and (
        target.type == "boolean" or any(value is None for value in condition.values)
    ):
        raise QueryError(f"{name}: greater or less than {shown(condition.values)} has no meaning.")
    texts = [
        filter_text(
            target.type, target.key, value, name, up=operator in (">=", "<") or (operator == "><" and number == 0)
        )
        for number, value in enumerate(condition.values)
    ]
    if operator == "IN":
        return _listed(target, name, texts)
    if operator == "><":
        _check_range(target, name, condition.values, texts)
    return Filter(target.wire, operator, ",".join(texts))


def _check_range(target: FilterField, name: str, values: tuple[object, ...], texts: list[str]) -> None:
    if any("," in one for one in texts):
        raise QueryError(f"{name}: between() cannot take text with a comma, which would end it.")
    low, high = cast("list[Any]", [scalar(target.type, value, name) for value in values])
    if isinstance(low, str):
        if not all(one.isascii() and one.isalnum() for one in texts):
            return  # how the service orders other characters is not known
        low, high = low.casefold(), high.casefold()
    if low > high:
        raise QueryError(
            f"{name}: between() goes from low to high, both included: "
            f"nothing is between {shown(values[0])} and {shown(values[1])}."
        )


def _listed(target: FilterField, name: str, texts: list[str]) -> Filter:
    number = target.type in ("integer", "decimal")
    for one in () if number else texts:
        if not one or "," in one or one[0] == "[" or one[-1] == "]":
            raise QueryError(
                f"{name}: one_of() cannot take {shown(one)}, since the service separates its values with commas; "
                f"write query.any_of({name}=[...])."
            )
    unique = set(texts)
    # Texts that differ in case only stand together, so that they stay in one batch.
    values = tuple(sorted(unique, key=Decimal) if number else sorted(unique, key=lambda one: (one.casefold(), one)))
    return _in(target.wire, values, bracketed=number, splittable=not target.relation and not target.declared)


def _in(wire: str, values: tuple[str, ...], *, bracketed: bool, splittable: bool = True) -> Filter:
    joined = ",".join(values)
    return Filter(wire, "IN", f"[{joined}]" if joined and bracketed else joined, values, splittable)


def _chunks(values: tuple[str, ...], size: int) -> Iterator[tuple[str, ...]]:
    chunk: tuple[str, ...] = ()
    for _, same in groupby(values, key=str.casefold):
        group = tuple(same)
        if chunk and len(chunk) + len(group) > size:
            yield chunk
            chunk = ()
        chunk += group
    yield chunk
