"""An endpoint of an account, and the requests to it, each with its cost."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import msgspec

from lightspeed_pos.catalogue import ENTITIES, Action, Endpoint
from lightspeed_pos.errors import QueryError
from lightspeed_pos.exchange.request import JSON_TYPE, Part, Request
from lightspeed_pos.requests.cost import READ, count_cost, list_cost, read_cost, write_cost
from lightspeed_pos.requests.payload import appends_children, payload, takes_children
from lightspeed_pos.requests.search import search
from lightspeed_pos.requests.shown import shown

if TYPE_CHECKING:
    from lightspeed_pos.requests.search import Search

# Lists of a sale in which a child without an id is always meant to be one more.
ALWAYS_APPENDED = frozenset({"SaleLines", "SalePayments"})
UPLOADS = {"Image": "images", "WorkorderImage": "images", "SalePaymentSignature": "signature"}
_LARGEST_ID = 2**63 - 1
MOST_ITEMS = 100  # in one action on the items of a transfer
logger = logging.getLogger("lightspeed_pos.rest")

# By which field to look for the effect of a POST whose outcome is unknown.
LOOK_FOR = {
    "Sale": ("referenceNumber", "account.sales.all(reference_number=…)"),
    "Item": ("customSku", "account.items.all(custom_sku=…)"),
    "Order": ("refNum", "account.orders.all(ref_num=…)"),
}


@dataclass(frozen=True)
class Place:
    """An endpoint of one account, below its parents."""

    account_id: int
    endpoint: Endpoint
    parents: tuple[int, ...] = ()

    @cached_property
    def path(self) -> str:
        """`/API/V3/Account/1/Item/7/Image`, without a suffix."""
        names = _path_params(self.endpoint.path)
        ids = dict(zip(names, (self.account_id, *self.parents)[: len(names)], strict=True))
        base = "/API/V3" if self.endpoint.versioned else "/API"
        return f"{base}/{self.endpoint.path.format(**ids)}"

    def firsts(self, search: Search) -> Iterator[Request]:
        """Requests for the first record. Send them in order until one finds it."""
        for part in search.batches():
            yield self._get(f"{self.path}.json?{part.encode(limit=1)}", list_cost(part))

    def counts(self, search: Search) -> Iterator[Request]:
        """Requests for the number of records, to be added up."""
        for part in search.batches():
            yield self._get(f"{self.path}.json?{part.encode(count=True)}", count_cost(part))

    def read(self, key: int, load_relations: Any) -> tuple[Request, tuple[str, ...]]:
        """The request for one record, and the relations that come with it."""
        number = record_id(self.endpoint, key)
        if load_relations is None and self.endpoint.get:  # nothing to check
            return self._get(f"{self.path}/{number}.json", READ), ()
        asked = search(self.endpoint, load_relations=load_relations, single=True)
        query = asked.encode()
        if self.endpoint.get:
            target = f"{self.path}/{number}.json" + (f"?{query}" if query else "")
            return self._get(target, read_cost(self.endpoint, asked.relations)), asked.relations
        # No single read is documented. If the service ignores the id filter, the check of the id finds it out.
        one = search(self.endpoint, load_relations=load_relations, fixed={self.endpoint.id: str(number)})
        return self._get(f"{self.path}.json?{one.encode(limit=1)}", list_cost(one)), asked.relations

    def create(self, changes: Mapping[str, Any]) -> Request:
        """The request that creates a record."""
        body = payload(self.endpoint, changes, creating=True)
        return Request(
            method="POST",
            target=f"{self.path}.json",
            cost=write_cost(self.endpoint, "POST", body),
            account_id=self.account_id,
            body=msgspec.json.encode(body),
            look_for=self._look_for(body),
        )

    def upload(self, content: bytes, filename: str, content_type: str, changes: Mapping[str, Any]) -> Request:
        """The request that uploads a file with its data."""
        body = payload(self.endpoint, changes)
        if self.endpoint.entity == "WorkorderImage":  # the one upload whose fields stand side by side
            data = tuple(Part(name, str(value).encode(), None, "text/plain") for name, value in body.items())
        else:
            data = (Part("data", msgspec.json.encode(body), None, JSON_TYPE),)
        file = "binary" if self.endpoint.entity == "SalePaymentSignature" else "image"
        return Request(
            method="POST",
            target=f"{self.path}.json",
            cost=write_cost(self.endpoint, "POST", body),
            account_id=self.account_id,
            parts=(*data, Part(file, content, filename, content_type)),
            look_for=f"Read the {UPLOADS[self.endpoint.entity]} of that record and compare before you send it again.",
        )

    def update(self, key: int, changes: Mapping[str, Any]) -> Request:
        """
        The request that changes a record. It is not repeatable if the service would append children.

        `append=True` among the changes says that children without an id are meant to be appended: no warning.
        """
        target, look_for = f"{self.path}/{record_id(self.endpoint, key)}.json", self._compare(key)
        given = dict(changes)
        named = "append" in given and takes_children(ENTITIES[self.endpoint.entity])
        wanted = given.pop("append") if named else False
        if not isinstance(wanted, bool):
            raise QueryError(f"append is True or False, not {shown(wanted)}.")
        if not given:
            raise QueryError("update() without anything to change: name at least one field.")
        body = payload(self.endpoint, given)
        appends = appends_children(body)
        if (
            appends
            and not wanted
            and appends_children({name: value for name, value in body.items() if name not in ALWAYS_APPENDED})
        ):
            logger.warning(
                "PUT %s %s holds children without an id: the service appends them to those that are there. "
                "Say append=True if that is what you want, or give the ids of those to change.",
                self.endpoint.name,
                key,
            )
        return Request(
            method="PUT",
            target=target,
            look_for=look_for,
            cost=write_cost(self.endpoint, "PUT", body),
            account_id=self.account_id,
            body=msgspec.json.encode(body),
            repeatable=not appends,
        )

    def redirected(self, request: Request, key: int) -> Request:
        """The same PUT or DELETE of this endpoint, to the record with this id."""
        target = f"{self.path}/{record_id(self.endpoint, key)}.json"
        return replace(request, target=target, look_for=self._compare(key) if request.look_for else "")

    def delete(self, key: int) -> Request:
        """The request that archives or deletes a record."""
        return Request(
            method="DELETE",
            target=f"{self.path}/{record_id(self.endpoint, key)}.json",
            cost=write_cost(self.endpoint, "DELETE"),
            account_id=self.account_id,
            repeatable=True,
        )

    def act(self, key: int, action: Endpoint, changes: Mapping[str, Any]) -> Request:
        """The request for an action that is an endpoint of its own: refunding a sale, opening a register."""
        place = Place(self.account_id, action, (*self.parents, record_id(self.endpoint, key)))
        target = f"{place.path}.json"
        if action.get:
            return self._get(target, read_cost(action))
        body = payload(action, changes, creating=True)
        return Request(
            method="POST",
            target=target,
            cost=write_cost(action, "POST", body),
            account_id=self.account_id,
            body=msgspec.json.encode(body),
            look_for=f"Look at {self.endpoint.name} {key} and what hangs on it before you send it again.",
        )

    def perform(
        self, action: Action, key: int | None = None, *, body: Mapping[str, Any] | None = None, query: str = ""
    ) -> Request:
        """The request for an action that is part of this endpoint: sending a transfer, rendering a label."""
        own = () if key is None else (record_id(self.endpoint, key),)
        path = action.path
        for value in (self.account_id, *self.parents, *own):
            path = re.sub(r"\{\w+\}", str(value), path, count=1)
        suffix = "" if path.endswith((".html", ".pdf")) else ".json"
        reads = action.method == "GET"
        return Request(
            method=action.method,
            target=f"/API/V3/{path}{suffix}" + (f"?{query}" if query else ""),
            cost=READ,
            account_id=self.account_id,
            body=None if reads or action.method == "DELETE" else msgspec.json.encode(body or {}),
            accept="*/*" if suffix == "" else JSON_TYPE,
            repeatable=action.method == "DELETE",
            look_for="" if reads else f"Read {self.endpoint.name} {key or self.parents[-1]} before you send it again.",
        )

    def items_body(self, items: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """The body of an action on the items of a transfer: a flat list."""
        if not 1 <= len(items) <= MOST_ITEMS:
            raise QueryError(f"One to {MOST_ITEMS} items go in one request, not {len(items)}.")
        return {"TransferItems": [payload(ENTITIES[self.endpoint.entity], item) for item in items]}

    def missing(self, key: int) -> str:
        """The message for a record that does not exist."""
        name = self.endpoint.name
        article = "an" if name[0] in "AEIOU" else "a"
        return (
            f"No {name} with {self.endpoint.id}={key} in account {self.account_id}: "
            f"there never was such {article} {name}, or it was deleted or merged."
        )

    def _get(self, target: str, cost: Decimal) -> Request:
        return Request(method="GET", target=target, cost=cost, account_id=self.account_id)

    def _compare(self, key: int) -> str:
        return f"Read {self.endpoint.name} {key} and compare it before you send it again."

    def _look_for(self, body: Mapping[str, Any]) -> str:
        field, how = LOOK_FOR.get(self.endpoint.entity, ("", ""))
        if not field:
            return f"Look for the new {self.endpoint.name} before you send it again."
        value = body.get(field)
        if value:
            return f"Look for it by {how.replace('…', repr(value))} before you send it again."
        return f"Look for it before you send it again; with {field} set, {how} would find it."


@cache
def _path_params(path: str) -> tuple[str, ...]:
    """Names in braces, in order."""
    return tuple(part[1:-1] for part in path.split("/") if part.startswith("{"))


def record_id(endpoint: Endpoint, key: object) -> int:
    """`key`, if it can be the id of a record. Raises QueryError."""
    if isinstance(key, bool) or not isinstance(key, int) or key > _LARGEST_ID:
        own_id = getattr(key, "id", None)
        advice = f": pass its id ({own_id})" if isinstance(own_id, int) else ""
        if isinstance(key, str) and key.isdecimal() and key.isascii():
            advice = f": write int({shown(key)})"
        got = type(key).__name__ if isinstance(own_id, int) else f"{shown(key)}"
        raise QueryError(f"{endpoint.id} of {endpoint.name} is a whole number, not {got}{advice}.")
    if key < 1:
        raise QueryError(f"{endpoint.id} of {endpoint.name} starts at 1, not at {key}.")
    return key


def has_archived(endpoint: Endpoint) -> bool:
    """Whether listings of this endpoint hide archived records unless asked."""
    return any(field.name == "archived" for field in ENTITIES[endpoint.entity].fields)


def template_query(template: str, copies: int | None = None) -> str:
    """The query string for a rendering."""
    chosen = {"template": template} | ({} if copies is None else {"copies": str(copies)})
    return urlencode(chosen)
