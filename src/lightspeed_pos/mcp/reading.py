"""`list_records`, `get_record`, `count_records`: records of the service, as they are now."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Any, cast

from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.errors import QueryError
from lightspeed_pos.mcp.answers import answer, is_secret, that_fit
from lightspeed_pos.responses.plain import is_of_a_shop, plain
from lightspeed_pos.words import columns as tables
from lightspeed_pos.words.where import alternatives, filters

if TYPE_CHECKING:
    from lightspeed_pos.mcp.shop import Shop
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.words.endpoints import Resource

_PAGE = 100
_LONGEST_ID = 10  # digits; a longer number is a code, such as a UPC


@dataclass(frozen=True, slots=True)
class Asked:
    """Which records are meant: conditions that all hold, conditions of which one holds, ids of parents."""

    endpoint: str
    where: Sequence[str] = ()
    any_of: Sequence[str] = ()
    archived: str = "exclude"
    below: Mapping[str, int] | None = None
    fields: Sequence[str] = ()
    sort: str = ""


def list_records(shop: Shop, asked: Asked, limit: int | None, go_on: str, *, only_price: bool) -> dict[str, Any]:
    """
    Records that match, and how to go on.

    `go_on` is what an earlier answer called next; it holds the whole search, so the rest of `asked` says nothing then.
    """
    start: str | None = None
    if go_on:
        if go_on not in shop.cursors:
            raise QueryError("There is no such next: it is kept for the last listings of this server. List anew.")
        asked, start = shop.cursors[go_on]
    most = shop.rows(limit)
    resource = shop.reachable(asked.endpoint)
    account, budget = shop.account()
    any_of, query, shaped = _searched(shop, resource, asked)
    found = collection(account, resource, asked.below)
    pages = ceil(most / _PAGE)
    price = found.cost(*any_of, **query) * pages
    status: dict[str, Any] = {"endpoint": resource.name, "drips_at_most": float(price)}
    if price > shop.limits.drips:
        raise QueryError(
            f"{most:,} rows of {resource.name} cost up to {price:g} drips, and one call may take {shop.limits.drips} "
            f"(--max-drips): ask for fewer rows, or for fields of fewer relations."
        )
    if only_price:
        return answer({**status, "sent": "nothing"})
    rows: list[dict[str, Any]] = []
    next_url = ""
    listing = found.pages(*any_of, **query, limit=most // pages, start=start)
    for _, page in zip(range(pages), listing, strict=False):  # the range first: no page is read beyond it
        records = [cast("dict[str, Any]", one.to_dict()) for one in page.records]
        rows += [_shaped(row, resource, shaped) for row in records if _belongs(row, resource)]
        next_url = page.next_url
    fitting = list(that_fit(rows))
    status |= {"rows": len(fitting), "drips": float(budget.spent), "more": bool(next_url)}
    if len(fitting) < len(rows):
        status |= {"more": True, "left_out": len(rows) - len(fitting)}
        status["to_go_on"] = f"The answer would be too long: set limit to {len(fitting)} or less, or name fewer fields."
    elif next_url:
        status["next"] = shop.cursors.keep(secrets.token_hex(4), (asked, next_url))
        status["to_go_on"] = "Call list_records with this next for the rows that follow."
    return answer(status, rows=fitting)


def get_record(
    shop: Shop, endpoint: str, key: str, fields: Sequence[str], below: Mapping[str, int] | None
) -> dict[str, Any]:
    """One record, by its id or, of items, by a code. Archived ones are found too."""
    resource = shop.reachable(endpoint)
    account, budget = shop.account()
    shaped = _columns(resource, fields)
    loaded = tables.relations_of(shaped)
    options: dict[str, Any] = {"load_relations": loaded} if loaded else {}
    found = collection(account, resource, below)
    if not hasattr(found, "find"):
        raise QueryError(f"Records of {resource.name} are not read one by one: list_records lists them.")
    if key.isascii() and key.isdecimal() and not (resource.has_codes and len(key) > _LONGEST_ID):
        record = found.find(int(key), **options)
    elif resource.has_codes:
        record = found.by_code(key, archived="include", **options)
    else:
        raise QueryError(f"{key!r:.40} is no id: an id of {resource.name} is a whole number.")
    row = _shaped(record.to_dict(), resource, shaped)
    return answer({"endpoint": resource.name, "drips": float(budget.spent)}, record=row)


def count_records(shop: Shop, asked: Asked) -> dict[str, Any]:
    """How many records match."""
    resource = shop.reachable(asked.endpoint)
    account, budget = shop.account()
    any_of, query, _ = _searched(shop, resource, asked)
    count = collection(account, resource, asked.below).count(*any_of, **query)
    return answer({"endpoint": resource.name, "count": count, "drips": float(budget.spent)})


def collection(account: Account, resource: Resource, below: Mapping[str, int] | None) -> Any:
    """The collection on the account, below its parents. Raises QueryError if their ids are not those it takes."""
    wanted, given = [snake(name) for name in resource.parents], dict(below or {})
    for name in given:
        if name not in wanted:
            hint = f"it takes {', '.join(wanted)}" if wanted else "it lies below no other record"
            raise QueryError(f"{resource.name} takes no below.{name}: {hint}.")
    missing = [name for name in wanted if name not in given]
    if missing:
        raise QueryError(f"{resource.name} lies below another record: give below with {', '.join(missing)}.")
    found: Any = getattr(account, resource.endpoint.attribute)
    return found(*(given[name] for name in wanted)) if wanted else found


def _searched(
    shop: Shop, resource: Resource, asked: Asked
) -> tuple[tuple[Any, ...], dict[str, Any], list[tables.Column]]:
    """Alternatives, the other arguments of the search, and the columns to show."""
    endpoint = resource.endpoint
    query = filters(endpoint, asked.where, lambda: shop.time_zone)
    any_of = alternatives(endpoint, asked.any_of, lambda: shop.time_zone)
    if asked.archived != "exclude":
        if not tables.has_field(endpoint, "archived"):
            raise QueryError(f"Records of {resource.name} are not archived: leave archived out.")
        query["archived"] = asked.archived
    shaped = _columns(resource, asked.fields) or tables.default_columns(endpoint)
    conditions = [*query, *(name for one in any_of for name, _ in one.operands)]
    if any(map(is_secret, conditions)):  # comparing would tell a hidden value, letter by letter
        raise QueryError("Keys and passwords of others are not searched here.")
    compared = [name.partition("__")[0] for name in conditions if "__" in name]
    relations = list(dict.fromkeys([*tables.relations_of(shaped), *compared]))
    if relations:
        query["load_relations"] = relations
    if asked.sort:
        query["sort"] = asked.sort
    return any_of, query, shaped


def _columns(resource: Resource, fields: Sequence[str]) -> list[tables.Column]:
    return tables.columns(resource.endpoint, [name.strip() for name in fields if name.strip()])


def _belongs(row: Mapping[str, Any], resource: Resource) -> bool:
    """Whether a row is shown: a row of stock for all shops together would make every sum twice the stock."""
    return resource.endpoint.entity != "ItemShop" or is_of_a_shop(row)


def _shaped(row: Mapping[str, Any], resource: Resource, shaped: Sequence[tables.Column]) -> dict[str, Any]:
    record = plain(row, resource.endpoint.entity)
    return {one.name: one.value(record) for one in shaped} if shaped else record
