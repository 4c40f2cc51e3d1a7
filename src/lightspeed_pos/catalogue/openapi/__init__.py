"""
An OpenAPI 3.1 description of the API, made from the catalogue: `openapi.document()`.

It says what the wire says: values are texts, one record stands alone where several are a list, what is not set is left
out. Other languages generate clients from it.
"""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any

from lightspeed_pos._version import __version__
from lightspeed_pos.catalogue import DOMAINS
from lightspeed_pos.catalogue.openapi import answers, parameters, records, security
from lightspeed_pos.catalogue.openapi.operations import Operation, OperationsOf
from lightspeed_pos.catalogue.openapi.values import Schema

API_URL = "https://api.lightspeedapp.com"
AUTH_URL = "https://cloud.lightspeedapp.com"
_ABOUT = """\
The REST API of Lightspeed Retail (R-Series), {dialect}. Unofficial: made from public documentation and public programs,
not by Lightspeed.

- Every value of an answer is a text: `"12"`, `"11.9"`, `"true"`. Bodies may have native values.
- One record stands alone, several are a list, none: the key is left out. A value that is not set is left out or empty.
- Money and quantities are decimal numbers: do not read them as floating point.
- {paging}
- A bucket holds 90 drips and leaks one a second; more registers, more of both. `x-drips` says what an operation costs:
  `base`, `count` (instead, with `count=1`), `completed` (added, with `completed: true`), `nestedRecord` (each record
  inside the body), `relations` (each that is asked for). Every answer tells the level.
- Error bodies are JSON, although some are labelled `text/html`.
- A repeated POST writes twice: there is no key against it. Look for the effect first.
"""
_PAGING = {
    True: "Follow `next` of `@attributes` until it is empty. `sort` takes the fields that it names.",
    False: "Pages begin at `offset`; `count` of `@attributes` is the number of all records.",
}
_TAGS = {
    "company": "The account, its shops and employees.",
    "items": "Products, matrices, categories, tags, images and custom fields.",
    "inventory": "Stock, counts, transfers and the log of changes.",
    "sales": "Sales, lines, payments, discounts and taxes.",
    "customers": "Customers, their types, and credit accounts.",
    "purchasing": "Vendors, purchase orders, shipments and catalogues.",
    "registers": "Registers, their counts and withdrawals.",
    "workorders": "Work orders of a workshop.",
    "reports": "Accounting, by day.",
    "templates": "What is printed.",
}


def document(
    *, api_url: str = API_URL, auth_url: str = AUTH_URL, account_id: int | None = None, versioned: bool = True
) -> dict[str, Any]:
    """
    The description as a new dict, ready for `json.dumps`.

    `api_url` and `auth_url` are the addresses of the API and of the authorization server, `account_id` the default of
    the server variable. `versioned=False` describes the un-versioned API, which is paged by offset.
    """
    version = "/V3" if versioned else ""
    paths: dict[str, Schema] = {}
    for one in _operations(versioned=versioned):
        place = paths.setdefault(one.path, {"description": one.note} if one.note else {})
        if not one.of_account:
            session = one.path in {"/Session.json", "/Locale.json"}
            place["servers"] = [{"url": f"{api_url}/API{'' if session else version}"}]
        place[one.method] = one.content
    components = {
        "schemas": {**records.schemas(), **answers.schemas()},
        "parameters": parameters.SHARED,
        "headers": answers.HEADERS,
        "responses": answers.components(),
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Lightspeed Retail (R-Series)",
            "version": __version__,
            "description": _ABOUT.format(
                dialect="version 3" if versioned else "un-versioned", paging=_PAGING[versioned]
            ),
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [_server(f"{api_url}/API{version}/Account/{{accountID}}", account_id)],
        "tags": [{"name": domain, "description": _TAGS[domain]} for domain in DOMAINS],
        "paths": paths,
        "components": {
            **_referred(paths, components),
            "securitySchemes": {security.SCHEME: security.scheme(auth_url)},
        },
    }


def _referred(paths: Schema, components: dict[str, Schema]) -> dict[str, Schema]:
    """The components that the paths refer to, themselves or through others, in their order."""
    reached: set[tuple[str, str]] = set()
    waiting: list[object] = [paths]
    while waiting:
        for kind, name in re.findall('"#/components/([a-z]+)/([^"]+)"', json.dumps(waiting.pop())):
            if (kind, name) not in reached:
                reached.add((kind, name))
                waiting.append(components[kind][name])
    return {
        kind: {name: one for name, one in named.items() if (kind, name) in reached}
        for kind, named in components.items()
    }


def _server(url: str, account_id: int | None) -> Schema:
    about = "The number of the account. GET /Account.json, and the access token itself, tell it."
    default = "0" if account_id is None else str(account_id)
    return {"url": url, "variables": {"accountID": {"default": default, "description": about}}}


def _operations(*, versioned: bool) -> list[Operation]:
    examples = json.loads(files(__name__).joinpath("examples.json").read_text("utf-8"))
    return [
        operation
        for domain, module in DOMAINS.items()
        for endpoint in module.ENDPOINTS
        for operation in OperationsOf(endpoint, domain, examples.get(endpoint.name, {}), versioned).operations()
    ]
