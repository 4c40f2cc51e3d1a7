"""GET: lists, pages, counts and single records of any record type that has a table."""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.sandbox.api import labels, offset_lists
from lightspeed_pos.sandbox.api.call import Answer, Call, answer
from lightspeed_pos.sandbox.api.labels import LABELLED
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.data.layout import LAYOUTS, Layout, Scalar
from lightspeed_pos.sandbox.data.relations import fixed_names, plan_for
from lightspeed_pos.sandbox.data.store import Row, Tables
from lightspeed_pos.sandbox.problems import not_found
from lightspeed_pos.sandbox.search import selection
from lightspeed_pos.sandbox.search.gift_cards import hide_gift_cards
from lightspeed_pos.sandbox.search.parser import Parser
from lightspeed_pos.sandbox.show import envelopes

# Relations that a list leaves out, and record types whose list has no attributes, as documented.
SINGLE_READS_ONLY = {("InventoryTransfer", "TransferItems"), ("InventoryTransfer", "TransferItems.Item")}
WITHOUT_ATTRIBUTES = {"CurrencyRate"}
ENTITY_OF_ID = {layout.id: name for name, layout in reversed(LAYOUTS.items())}


def key_of(entity: str, text: str) -> int:
    """An id from a path. Raises a 404 for text that cannot be an id."""
    if not re.fullmatch(r"\d{1,18}", text, re.ASCII):
        raise not_found(entity, text)
    return int(text)


def parent_filters(call: Call, route: Route) -> list[tuple[str, int | str]]:
    """Column and value for each record that the path goes through; raises a 404 if one does not exist."""
    filters: list[tuple[str, int | str]] = []
    layout = layout_of(route.endpoint)
    if route.endpoint.entity == "CustomField":
        filters.append(("owner", custom_field_owner(route.endpoint)))
    for name, text in route.parents:
        parent = ENTITY_OF_ID[name]
        key = key_of(parent, text)
        found = call.store.get(parent, key)
        if found is None or (parent == "CustomField" and found["owner"] != custom_field_owner(route.endpoint)):
            raise not_found(parent, text)
        if name in layout.index:
            filters.append((name, key))
    return filters


def layout_of(endpoint: Endpoint) -> Layout:
    """The table of an endpoint. A label has that of the records it is printed for."""
    return LAYOUTS[LABELLED.get(endpoint.entity, endpoint.entity)]


def custom_field_owner(endpoint: Endpoint) -> str:
    """The record type whose custom fields an endpoint is about: Item, Customer or Order."""
    return endpoint.name.partition(" ")[0]


def read_one(call: Call, route: Route) -> Answer:
    """GET of one record, archived or not. [I]"""
    endpoint = route.endpoint
    relations = call.asked.relations
    row = existing(call, route)
    return answer(envelopes.single(endpoint.json_key, shown_all(call, endpoint, [row], relations, call.asked.given)[0]))


def existing(call: Call, route: Route) -> Row:
    """The row that the path names, or a 404."""
    layout = layout_of(route.endpoint)
    row = call.store.row(layout.entity, key_of(route.endpoint.json_key, route.key))
    filters = parent_filters(call, route)
    if row is None or any(row[layout.index[name]] != key for name, key in filters):
        raise not_found(route.endpoint.json_key, route.key)
    return row


def shown(call: Call, endpoint: Endpoint, row: Row, relations: tuple[str, ...]) -> str:
    """One record with these relations."""
    return shown_all(call, endpoint, [row], relations, {})[0]


def shown_all(
    call: Call, endpoint: Endpoint, rows: list[Row], relations: tuple[str, ...], given: Mapping[str, str]
) -> list[str]:
    """Records with these relations, or with those that a display template always has; `given` is the query."""
    if endpoint.relations_fixed:
        relations = fixed_names(endpoint)
    if endpoint.entity in LABELLED:
        return labels.labels(call, endpoint, rows, relations, given)
    renderer = call.template_renderer if endpoint.relations_fixed else call.renderer
    return renderer.objects(endpoint.entity, rows, plan_for(endpoint.entity, relations))


def read_list(call: Call, route: Route) -> Answer:
    """GET of a page, or of the number of records."""
    endpoint = route.endpoint
    layout = layout_of(endpoint)
    query = parsed(call, layout)
    if endpoint.entity == "CreditAccount":
        hide_gift_cards(query, layout)
    where, parameters = selection.selection(layout, query)
    for name, key in parent_filters(call, route):
        where += f' AND t."{name}"=?'
        parameters.append(key)
    relations = tuple(name for name in query.relations if (endpoint.entity, name) not in SINGLE_READS_ONLY)

    def shown_rows(rows: list[Row]) -> list[str]:
        return shown_all(call, endpoint, rows, relations, call.asked.given)

    return part(call, endpoint, call.store, layout, query, (where, parameters), shown_rows)


def parsed(call: Call, layout: Layout) -> selection.ListQuery:
    """What a list request asks for. Filters without effect are noted in the call."""
    parser = Parser(call.asked, layout, call.context)
    found = parser.parse()
    call.ignored_filters += parser.ignored
    return found


def part(
    call: Call,
    endpoint: Endpoint,
    tables: Tables,
    layout: Layout,
    query: selection.ListQuery,
    condition: tuple[str, list[Scalar]],
    shown_rows: Callable[[list[Row]], list[str]],
) -> Answer:
    """The page that is asked for, or the number, of the rows of a table that a condition holds for."""
    where, parameters = condition
    if query.count:
        return answer(envelopes.counted(tables.count(layout.entity, where, parameters)))
    if call.asked.offsets:
        return offset_lists.page(tables, layout, query, where, parameters, shown_rows, endpoint.json_key)
    beyond, order, boundary = selection.ordering(layout, query)
    if beyond:
        where += f" AND {beyond}"
    rows: list[Row] = tables.execute(
        f'SELECT {layout.qualified} FROM "{layout.entity}" AS t WHERE {where} ORDER BY {order} LIMIT ?',
        (*parameters, *boundary, query.limit + 1),
    ).fetchall()
    # One row more than asked for tells whether this page is the last one. So a full last page has no link. [I]
    more = len(rows) > query.limit
    rows = rows[: query.limit]
    if query.backwards:
        rows.reverse()
    next_url, previous_url = links(call, layout, query, rows, more=more)
    objects = shown_rows(rows)
    if endpoint.entity in WITHOUT_ATTRIBUTES:
        return answer(envelopes.bare(endpoint.json_key, objects))
    return answer(envelopes.page(endpoint.json_key, objects, next_url, previous_url))


def links(call: Call, layout: Layout, query: selection.ListQuery, rows: list[Row], *, more: bool) -> tuple[str, str]:
    """Next and previous URL of a page; "" where there is none."""
    if not rows:
        return "", ""
    names = [query.sort] if query.sort == layout.id else [query.sort, layout.id]
    places = [layout.index[name] for name in names]
    first, last = ([row[place] for place in places] for row in (rows[0], rows[-1]))
    has_next = query.backwards or more
    has_previous = more if query.backwards else bool(query.cursor)
    if call.context.next_links == "bare":
        query = replace(query, kept=[])
    return (
        selection.link(call.origin, call.path, query, last, "after") if has_next else "",
        selection.link(call.origin, call.path, query, first, "before") if has_previous else "",
    )
