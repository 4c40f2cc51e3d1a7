"""Every request of an endpoint as an operation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from lightspeed_pos.catalogue import Action, Endpoint
from lightspeed_pos.catalogue.openapi import answers, bodies, parameters, prices, security
from lightspeed_pos.catalogue.openapi.values import Schema, article, one_or_many, ref, sentences, title

Method = Literal["get", "post", "put", "delete"]
ACCOUNT = "Account/{accountID}/"
# They answer with one record or several, and no attributes.
ACTIONS_ON_ITEMS = {"add_items", "update_items", "delete_items"}
KEPT = (
    "Fields that are left out keep their values. In a list, a record with its id is changed, one without is added, and "
    "those that are left out stay"
)


@dataclass(frozen=True, slots=True)
class Operation:
    """
    One request: `path` is below the address of the account, or of the API if `of_account` is False. `note` is what is
    known of its endpoint.
    """

    path: str
    method: Method
    content: Schema
    of_account: bool
    note: str


@dataclass(frozen=True, slots=True)
class OperationsOf:
    """Makes the operations of an endpoint: `tag` is its domain, `examples` what a service answered."""

    endpoint: Endpoint
    tag: str
    examples: dict[str, Any]
    versioned: bool = True

    def operations(self) -> Iterator[Operation]:
        """All that may be asked of it."""
        endpoint = self.endpoint
        if endpoint.query:
            yield self.listing()
        if endpoint.get:
            yield self.reading()
        if endpoint.create:
            yield self.creating()
        if endpoint.update:
            yield self.updating()
        if endpoint.delete:
            yield self.removing()
        for action in endpoint.actions:
            yield self.acting(action)

    def listing(self) -> Operation:
        """GET of a page."""
        endpoint = self.endpoint
        pages = answers.page_name(endpoint)
        return self.operation(
            "get",
            endpoint.path,
            f"list{pascal(endpoint.attribute)}",
            f"List {endpoint.name} records",
            query=parameters.of_list(endpoint, versioned=self.versioned),
            answer=answers.answer("A page.", ref(pages), self.examples.get("list")),
            drips=prices.list_drips(endpoint),
        )

    def reading(self) -> Operation:
        """GET of one record."""
        endpoint = self.endpoint
        if not endpoint.id and endpoint.wrapped_get:
            schema = ref(answers.page_name(endpoint))  # several numbers of one record, without attributes
        else:
            schema = ref(answers.record_name(endpoint) if endpoint.wrapped_get else endpoint.entity)
        return self.operation(
            "get",
            self.one if endpoint.id else endpoint.path,
            f"get{title(endpoint)}",
            f"Read {article(endpoint.name)} record",
            query=parameters.relations(endpoint),
            answer=answers.answer("The record.", schema, self.examples.get("get")),
            drips=prices.read_drips(endpoint),
        )

    def creating(self) -> Operation:
        """POST of a new record, or of an action with a page of its own."""
        endpoint = self.endpoint
        is_action = not endpoint.query
        schema = ref(answers.record_name(endpoint) if endpoint.json_key else endpoint.entity)
        return self.operation(
            "post",
            endpoint.path,
            f"{camel(endpoint.attribute)}{owner(endpoint.path)}" if is_action else f"create{title(endpoint)}",
            endpoint.name if is_action else f"Create {article(endpoint.name)} record",
            more=[bodies.one_of(endpoint)],
            query=parameters.relations(endpoint),
            body=bodies.create(endpoint, self.examples.get("body")),
            answer=answers.answer("The record as it is now.", schema, self.examples.get("create")),
            drips=prices.write_drips(endpoint, "create"),
        )

    def updating(self) -> Operation:
        """PUT of changes to a record."""
        endpoint = self.endpoint
        schema = ref(answers.record_name(endpoint) if endpoint.wrapped_get else endpoint.entity)
        return self.operation(
            "put",
            self.one,
            f"update{title(endpoint)}",
            f"Change {article(endpoint.name)} record",
            more=[KEPT],
            query=parameters.relations(endpoint),
            body=bodies.update(endpoint),
            answer=answers.answer("The record as it is now.", schema),
            drips=prices.write_drips(endpoint, "update"),
        )

    def removing(self) -> Operation:
        """DELETE."""
        endpoint = self.endpoint
        archives = endpoint.delete == "archive"
        schema = ref("Gone" if endpoint.delete_returns == "primaryID" else answers.record_name(endpoint))
        return self.operation(
            "delete",
            self.one,
            f"{'archive' if archives else 'delete'}{title(endpoint)}",
            f"{'Archive' if archives else 'Delete'} {article(endpoint.name)} record",
            more=["The record stays, archived" if archives else "The record is gone for good"],
            answer=answers.answer("What it was.", schema),
            drips=prices.write_drips(endpoint, "delete"),
        )

    def acting(self, action: Action) -> Operation:
        """A request beside these."""
        endpoint = self.endpoint
        path, kind = action.path, "application/json"
        body: Schema | None = None
        query: list[Schema] = []
        schema: Schema = ref(answers.record_name(endpoint))
        operation_id = f"{camel(action.python)}{owner(path)}"
        if action.method == "GET":
            operation_id = f"{camel(action.python)}{title(endpoint)}"
            kind = "application/pdf" if path.endswith(".pdf") else "text/html"
            schema = {"type": "string", "contentMediaType": kind} if kind == "text/html" else {}
            path = path.replace("{id}", f"{{{endpoint.id}}}")
            query = bodies.template() if kind == "text/html" else []
        elif action.method == "POST":
            on_items = action.python in ACTIONS_ON_ITEMS
            body = bodies.transfer_items(action) if on_items else bodies.empty()
            if on_items:
                schema = {"type": "object", "properties": {endpoint.json_key: one_or_many(ref(endpoint.entity))}}
        return self.operation(
            method(action.method),
            path,
            operation_id,
            f"{endpoint.name}: {action.python.replace('_', ' ')}",
            more=[action.note],
            query=query,
            body=body,
            answer=answers.answer("Done.", schema, kind=kind),
            drips={"base": 1},
        )

    @property
    def one(self) -> str:
        """The path of one record."""
        return f"{self.endpoint.path}/{{{self.endpoint.id}}}"

    def operation(
        self,
        method: Method,
        path: str,
        operation_id: str,
        summary: str,
        *,
        answer: Schema,
        drips: prices.Drips,
        more: list[str] | None = None,
        query: list[Schema] | None = None,
        body: Schema | None = None,
    ) -> Operation:
        """One operation with what all of them have."""
        endpoint = self.endpoint
        writes = method != "get"
        of_account = path.startswith(ACCOUNT)
        below = path.removeprefix(ACCOUNT)
        ids = [part.partition("}")[0][1:] for part in below.split("/") if part.startswith("{")]
        content: Schema = {
            "operationId": operation_id,
            "tags": [self.tag],
            "summary": f"{summary}.",
            "description": sentences([*(more or []), *(endpoint.constraints if writes else ())]),
            "parameters": [*parameters.in_path(ids), *(query or [])],
            "responses": {"200": answer, **answers.errors(writes=writes)},
            "security": security.required(endpoint, reading=not writes),
            "x-drips": drips,
            "x-source": endpoint.source,
        }
        if body is not None:
            content["requestBody"] = body
        if endpoint.deprecated:
            content["deprecated"] = True
            content["description"] = sentences([f"Deprecated: {endpoint.deprecated}", content["description"]])
        known = {name: value for name, value in content.items() if value not in ("", [])}
        suffix = "" if below.endswith((".html", ".pdf")) else ".json"
        return Operation(f"/{below}{suffix}", method, known, of_account, sentences([endpoint.note]))


def method(name: Literal["GET", "POST", "DELETE"]) -> Method:
    """An HTTP method as the document spells it."""
    names: dict[str, Method] = {"GET": "get", "POST": "post", "DELETE": "delete"}
    return names[name]


def pascal(name: str) -> str:
    """`item_matrices` → `ItemMatrices`."""
    return "".join(part.capitalize() for part in name.split("_"))


def camel(name: str) -> str:
    """`add_items` → `addItems`."""
    first, _, others = name.partition("_")
    return first + pascal(others)


def owner(path: str) -> str:
    """What an action is done to: `InventoryTransfer`."""
    parts = path.removeprefix(ACCOUNT).split("/")[:-1]
    return "".join(part for part in parts if not part.startswith("{"))
