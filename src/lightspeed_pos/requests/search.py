"""
A search: filters, relations, order and paging of one listing, checked against the catalogue before anything is sent.

Source: API documentation, "Query parameters", "Relations", "Pagination".
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, cast
from urllib.parse import quote

from lightspeed_pos.catalogue.model import Endpoint
from lightspeed_pos.errors import QueryError, UsageError
from lightspeed_pos.query import AnyOf
from lightspeed_pos.requests.filters import (
    MOST_VALUES,
    Filter,
    filter_by,
    operand,
    raw_filter,
    raw_operand,
    raw_text,
)
from lightspeed_pos.requests.names import EndpointNames, names
from lightspeed_pos.requests.shown import shown

MOST_PER_PAGE = 100
# Relations that the service loads for a single record only. Source: API documentation, "Inventory/Transfer".
SINGLE_READS_ONLY = frozenset({("Inventory Transfer", "TransferItems")})
_OWN_PARAMS = frozenset({"load_relations", "archived", "sort", "or"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """
    A checked search. `relations` are the API names of all relations that will come, parents included, "all" expanded.

    An empty search (`is_empty`) matches nothing and must not be sent. One with a long IN is sent as its `batches()`.
    """

    endpoint: Endpoint = field(repr=False)
    filters: tuple[Filter, ...] = ()
    alternatives: tuple[Filter, ...] = ()
    relations: tuple[str, ...] = ()
    load_all: bool = False
    archived: Literal["", "true", "only"] = ""
    sort: str = ""
    is_empty: bool = False

    def asked(self, relation: str) -> bool:
        """Whether records come with that relation (API name, dotted when nested)."""
        if self.endpoint.relations_fixed:
            return relation in names(self.endpoint).api_relations
        return relation in self.relations

    @property
    def relations_to_count(self) -> tuple[str, ...]:
        """Relations that count=1 needs: those that a filter compares a field of."""
        needed = {one.relation for one in (*self.filters, *self.alternatives)}
        return tuple(relation for relation in self.relations if relation in needed)

    def long_filter(self, size: int = MOST_VALUES) -> Filter | None:
        """The one filter with more than `size` values, if any. Raises QueryError if splitting it would miscount."""
        long = [one for one in self.filters if len(one.values) > size]
        if not long:
            return None
        if len(long) > 1 or not long[0].splittable:
            fields = " and ".join(one.wire for one in long)
            raise QueryError(
                f"More than {size} values go in several requests, which is possible on one field of the record itself "
                f"and on one only, not on {fields}: split them by hand, and mind records found twice."
            )
        return long[0]

    def batches(self, size: int = MOST_VALUES) -> Iterator[Search]:
        """
        Searches with at most `size` values per IN. Together they find the same records, each once, in order of values.

        A short search is its own only batch, an empty one has none. With a sort the batches come in that order.
        """
        if self.is_empty:
            return
        long = self.long_filter(size)
        if long is None:
            yield self
            return
        parts = list(long.split(size))
        if self.sort.startswith("-"):
            parts.reverse()
        for part in parts:
            yield replace(self, filters=tuple(part if one is long else one for one in self.filters))

    def first_pages(self, limit: int) -> Iterator[str]:
        """The query string for the first page of each batch. Raises QueryError for what is no size of a page."""
        page_size(limit)  # also where there is no batch
        for part in self.batches():
            yield part.encode(limit=limit)

    def encode(
        self,
        *,
        limit: int | None = None,
        count: bool = False,
        sort: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> str:
        """
        The query string, percent-encoded, without "?": load_relations, filters, or, archived, sort, limit, count.

        `limit` is 1 to 100. `sort` is an order in API names that replaces the search's own. `extra` holds more filters,
        API name to text such as "><,1,100", on fields that the search does not filter. `count` asks for the number of
        records; the service allows neither order nor page size beside it.

        An `or` is escaped on two levels, because the service decodes it twice: the whole value, then, after cutting it
        at each "|", every operand `name=value`. So the operator and each of `% | + = &` in an operand are escaped
        first; then everything but the separating "|" is percent-encoded like any other value. `amount >= 5` or
        `description = a|b` is sent as `or=amount%3D%253E%253D%2C5|description%3Da%257Cb`.
        """
        if self.is_empty:
            raise QueryError(f"This search for {self.endpoint.name} matches nothing and is not to be sent.")
        if self.long_filter():
            raise QueryError(f"This search holds more than {MOST_VALUES} values; send its batches() one by one.")
        if count and (limit is not None or sort is not None):
            raise QueryError("count=1 goes with neither limit nor sort.")
        filters = {one.wire: one.comparison for one in self.filters}
        for wire, comparison in (extra or {}).items():
            if wire in filters:
                raise QueryError(f"{wire} of {self.endpoint.name} is filtered already.")
            filters[wire] = comparison
        relations = self.relations_to_count if count else self.relations
        if self.load_all and not count:
            loaded = "all"
        else:
            loaded = json.dumps(relations, separators=(",", ":")) if relations else ""
        alternatives = "|".join(quote(one.operand, safe="") for one in self.alternatives)
        order = "" if count else self.sort if sort is None else sort
        pairs = (
            f"load_relations={quote(loaded, safe='')}" if loaded else "",
            *(f"{quote(wire, safe='')}={quote(value, safe='')}" for wire, value in filters.items()),
            f"or={alternatives}" if alternatives else "",
            f"archived={self.archived}" if self.archived else "",
            f"sort={quote(order, safe='')}" if order else "",
            f"limit={page_size(limit)}" if limit is not None else "",
            "count=1" if count else "",
        )
        return "&".join(pair for pair in pairs if pair)


def page_size(limit: int) -> int:
    """`limit` if it is 1 to 100, else a QueryError."""
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= MOST_PER_PAGE:
        raise QueryError(f"limit is the size of a page, 1 to {MOST_PER_PAGE}, not {shown(limit)}.")
    return limit


def search(
    endpoint: Endpoint,
    filters: Mapping[str, object] | None = None,
    *,
    any_of: Sequence[AnyOf] = (),
    params: Mapping[str, object] | None = None,
    load_relations: Literal["all"] | Sequence[str] | None = None,
    archived: Literal["only", "include"] | None = None,
    sort: str | None = None,
    fixed: Mapping[str, str] | None = None,
    single: bool = False,
) -> Search:
    """
    A checked search. Raises a QueryError that says what to write instead.

    `filters`, `any_of`, `load_relations` and `sort` take Python names; `params` takes API names and texts, operators
    included. `fixed` holds filters that need no check, API name to text, such as the id of a parent. `single`: one
    record will be read by its id.
    """
    table = names(endpoint)
    raw: Mapping[str, object] = {} if params is None else params
    if not isinstance(raw, Mapping):
        raise QueryError(f'params takes a dict of the API\'s names, {{"itemID": 1}}, not {shown(raw)}.')
    for name in _OWN_PARAMS & raw.keys():
        given = {"load_relations": load_relations, "archived": archived, "sort": sort, "or": any_of or None}
        if given[name] is not None:
            raise QueryError(f"{name} is given twice: as an argument and in params.")
    checked = (
        *(Filter(wire, "", value) for wire, value in (fixed or {}).items()),
        *(filter_by(table, name, value) for name, value in (filters or {}).items()),
        *(raw_filter(table, name, value) for name, value in raw.items() if name not in _OWN_PARAMS),
    )
    alternatives = _alternatives(table, any_of, raw)
    load_all = _is_all(load_relations) or _is_all(raw.get("load_relations"))
    made = Search(
        endpoint=endpoint,
        filters=checked,
        alternatives=alternatives,
        relations=_relations(table, load_relations, raw, single=single),
        load_all=load_all,
        archived=_archived(table, archived, raw),
        sort=_sort(table, sort, raw),
        is_empty=bool(any_of and not alternatives) or any(one.operator == "IN" and not one.values for one in checked),
    )
    _check(table, made)
    return made


def _alternatives(table: EndpointNames, any_of: Sequence[AnyOf], raw: Mapping[str, object]) -> tuple[Filter, ...]:
    if "or" in raw:
        return tuple(raw_operand(table, one) for one in raw_text("or", raw["or"]).split("|"))
    if not any_of:
        return ()
    if isinstance(any_of[0], Mapping):
        raise UsageError("Filters go by name: write all(**filters), or all(description=…).")
    if not isinstance(any_of[0], AnyOf):
        raise UsageError("Filters go by name: write all(name=value), or all(name=query.gt(…)).")
    if len(any_of) > 1:
        raise QueryError("The service takes one query.any_of(...): write all the operands in it.")
    return tuple(operand(table, name, value) for name, value in any_of[0].operands)


def _relations(table: EndpointNames, wanted: object, raw: Mapping[str, object], *, single: bool) -> tuple[str, ...]:
    find = table.relation
    if "load_relations" in raw:
        find, wanted = table.api_relation, _raw_relations(raw["load_relations"])
    if wanted is None or _is_nothing(wanted):
        return ()
    if table.endpoint.relations_fixed:
        raise QueryError(f"{table.endpoint.name} ignores load_relations: its relations are fixed.")
    if _is_all(wanted):
        return tuple(name for name in table.all if single or not _single_only(table.endpoint, name))
    if not isinstance(wanted, list | tuple):
        raise QueryError(f'load_relations takes "all" or a list of names, ["..."], not {shown(wanted)}.')
    found: dict[str, None] = {}
    for name in cast("Sequence[object]", wanted):
        if not isinstance(name, str):
            raise QueryError(f"load_relations takes names of relations, not {shown(name)}.")
        relation = find(name)
        if not single and _single_only(table.endpoint, relation.name):
            raise QueryError(
                f"{table.endpoint.name} loads {relation.python} for one record only: find(..., load_relations=[...])."
            )
        found.update(dict.fromkeys(one.name for one in table.with_parents(relation)))
    return tuple(found)


def _is_nothing(wanted: object) -> bool:
    return isinstance(wanted, list | tuple) and not wanted


def _is_all(wanted: object) -> bool:
    return isinstance(wanted, str) and wanted == "all"


def _raw_relations(value: object) -> object:
    if not isinstance(value, str) or _is_all(value):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _single_only(endpoint: Endpoint, relation: str) -> bool:
    return (endpoint.name, relation.partition(".")[0]) in SINGLE_READS_ONLY


def _sort(table: EndpointNames, sort: object, raw: Mapping[str, object]) -> str:
    order = raw.get("sort", sort)
    if order is None:
        return ""
    if not isinstance(order, str):
        raise QueryError(f'sort takes one name such as "-time_stamp", not {shown(order)}.')
    return table.api_sort(order) if "sort" in raw else table.sort(order)


def _archived(table: EndpointNames, archived: object, raw: Mapping[str, object]) -> Literal["", "true", "only"]:
    wanted = archived
    if "archived" in raw:
        spelling = raw_text("archived", raw["archived"])
        known = {"true": "include", "false": None, "only": "only"}
        if spelling not in known:
            raise QueryError(f'params["archived"] takes "true", "false" or "only", not {shown(spelling)}.')
        wanted = known[spelling]
    match wanted if wanted is None or isinstance(wanted, str) else ...:
        case None:
            return ""
        case "include":
            return "true"
        case "only" if "archived" in table.fields.python:
            return "only"
        case "only":
            raise QueryError(f'{table.endpoint.name} has no archived records, so archived="only" finds none.')
        case _:
            raise QueryError(
                f'archived takes "only" or "include", not {shown(wanted)}; without it only active records are found.'
            )


def _check(table: EndpointNames, search: Search) -> None:
    endpoint = table.endpoint
    seen: set[str] = set()
    for one in search.filters:
        own = table.fields.api.get(one.wire)
        wire = own.name if own else one.wire
        if wire in seen:
            raise QueryError(f"{wire} of {endpoint.name} is filtered twice; the other time in params or by path.")
        seen.add(wire)
    for param in endpoint.params:
        if param.required and param.name not in seen:
            raise QueryError(f"{endpoint.name} needs {param.python}=...")
    for one in (*search.filters, *search.alternatives):
        if one.relation and not search.asked(one.relation):
            python = table.api_relations[one.relation].python
            raise QueryError(f"A filter on {one.wire} needs its relation: add load_relations=[{python!r}].")
    long = search.long_filter()
    if long is not None and search.sort and not _in_order(table, search.sort, long):
        raise QueryError(
            f"More than {MOST_VALUES} values of {long.wire} go in several requests, whose records cannot be brought "
            f"into the order {search.sort}: sort them yourself."
        )


def _in_order(table: EndpointNames, sort: str, long: Filter) -> bool:
    comparable = table.fields.api[long.wire].type in ("integer", "decimal", "datetime", "date")
    return comparable and sort.removeprefix("-") == long.wire
