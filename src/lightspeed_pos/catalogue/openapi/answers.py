"""
Answers: envelopes, errors, and the headers that tell of the rate limit.

Source: API documentation, "Envelopes", "Errors", "Rate limiting"; recorded answers.
"""

from __future__ import annotations

from lightspeed_pos.catalogue import ENDPOINTS, Endpoint
from lightspeed_pos.catalogue.openapi.values import Schema, one_or_many, ref

# Answers that have no attributes, as documented.
BARE_LISTS = {"Option", "CurrencyRate", "Locale", "CalculatedAmount"}
BARE_RECORDS = {"Checkout"}
_TEXT = {"type": "string"}
# Error bodies are JSON. Some are labelled as HTML.
_LABELS = ("application/json", "text/html")

HEADERS: dict[str, Schema] = {
    "X-LS-Api-Bucket-Level": {
        "description": "Drips in the bucket after this request, and how many fit.",
        "schema": {"type": "string", "pattern": r"^[0-9.]+/[0-9]+$"},
        "example": "92.57/90",
        "required": True,
    },
    "X-LS-Api-Burst-Level": {
        "description": "Requests in this second, and how many may be sent in one.",
        "schema": {"type": "string", "pattern": "^[0-9]+/[0-9]+$"},
        "example": "1/20",
    },
    "X-LS-Api-Drip-Rate": {
        "description": "Drips that leave the bucket in a second; it may have a fraction.",
        "schema": {"type": "number"},
        "example": 1.5,
        "required": True,
    },
    "X-LS-Api-Request-Cost": {
        "description": "Drips that this request cost.",
        "schema": {"type": "number"},
        "example": 1,
        "required": True,
    },
    "X-LS-Acct-Id": {"description": "The account.", "schema": {"type": "string"}},
    "X-LS-API-RateLimit-Type": {
        "description": "Which limit was met.",
        "schema": {"type": "string", "enum": ["api-leaky-bucket", "api-burst-limiter"]},
    },
    "Retry-After": {
        "description": "Seconds until the request may be sent again.",
        "schema": {"type": "integer", "minimum": 0},
        "example": 3,
        "required": True,
    },
}
_BUCKET = ("X-LS-Api-Bucket-Level", "X-LS-Api-Burst-Level", "X-LS-Api-Drip-Rate", "X-LS-Api-Request-Cost")

SCHEMAS: dict[str, Schema] = {
    "PageAttributes": {
        "type": "object",
        "description": "`next` and `previous` are whole addresses of pages, empty where there is none; follow them as "
        "they are. `count` is there if it was asked for.",
        "properties": {"next": _TEXT, "previous": _TEXT, "count": _TEXT, "offset": _TEXT, "limit": _TEXT},
    },
    "RecordAttributes": {"type": "object", "properties": {"count": _TEXT}},
    "Gone": {
        "type": "object",
        "description": "What was deleted.",
        "properties": {"name": _TEXT, "primaryID": ref("WholeNumber")},
        "required": ["name", "primaryID"],
    },
    "ApiError": {
        "type": "object",
        "description": "All values are texts. Some classes add values: OutOfBalanceError has saleID and balance.",
        "properties": {
            "httpCode": _TEXT,
            "httpMessage": _TEXT,
            "message": _TEXT,
            "errorClass": _TEXT,
            "saleID": {"type": "string", "description": "The sale that an OutOfBalanceError has left open."},
            "balance": {"type": "string", "description": "What is missing from its payments."},
        },
        "required": ["httpCode", "httpMessage", "message"],
    },
    "SignInError": {
        "type": "object",
        "description": "The shape of the authorization server; older answers have that of other errors.",
        "properties": {
            "error": _TEXT,
            "error_description": _TEXT,
            "hint": _TEXT,
            "httpCode": _TEXT,
            "httpMessage": _TEXT,
            "message": _TEXT,
            "errorClass": _TEXT,
        },
    },
}


def _error(description: str, schema: str = "ApiError", headers: tuple[str, ...] = ()) -> Schema:
    found: Schema = {"description": description, "content": {label: {"schema": ref(schema)} for label in _LABELS}}
    if headers:
        found["headers"] = {name: header(name) for name in headers}
    return found


def header(name: str) -> Schema:
    """A reference to a header."""
    return {"$ref": f"#/components/headers/{name}"}


ERRORS: dict[str, Schema] = {
    "400": _error("The request makes no sense, or what it writes is not valid. The message says why."),
    "401": _error("The access token is missing, wrong, expired or revoked. Refresh it once.", "SignInError"),
    "403": _error("The token's scopes, or the rights of its employee, do not reach this."),
    "404": _error("There is no such record."),
    "409": _error("Somebody else changed the record. Read it again first."),
    "422": _error("What is written is understood and not valid, such as the code of another item."),
    "429": _error(
        "The rate limit. Nothing was done: send it again when Retry-After is over.",
        headers=(*_BUCKET, "X-LS-API-RateLimit-Type", "Retry-After"),
    ),
    "5XX": {
        "description": "The service failed. Whether a write was done is not known: look before sending it again. "
        "502, 503 and 504 may have a page of HTML, or nothing.",
        "content": {label: {"schema": {}} for label in _LABELS},
    },
}
NAMES = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "409": "Conflict",
    "422": "Unprocessable",
    "429": "TooManyRequests",
    "5XX": "ServerError",
}
OF_WRITES = {"409", "422"}


def errors(*, writes: bool) -> dict[str, Schema]:
    """References to the errors that an operation may answer with."""
    return {
        status: {"$ref": f"#/components/responses/{NAMES[status]}"}
        for status in ERRORS
        if writes or status not in OF_WRITES
    }


def components() -> dict[str, Schema]:
    """The errors by name."""
    return {NAMES[status]: error for status, error in ERRORS.items()}


def schemas() -> dict[str, Schema]:
    """The envelopes of all endpoints, and what else answers refer to."""
    found = dict(SCHEMAS)
    for endpoint in ENDPOINTS.values():
        if endpoint.json_key:
            found[page_name(endpoint)] = _page(endpoint)
            found[record_name(endpoint)] = _record(endpoint)
    return found


def page_name(endpoint: Endpoint) -> str:
    """The schema of an endpoint's pages."""
    return f"{endpoint.entity}Page"


def record_name(endpoint: Endpoint) -> str:
    """The schema of an endpoint's answers with one record."""
    return f"{endpoint.entity}Answer"


def _page(endpoint: Endpoint) -> Schema:
    """None: the key is left out. One: the record alone. Several: a list."""
    schema: Schema = {
        "type": "object",
        "properties": {"@attributes": ref("PageAttributes"), endpoint.json_key: one_or_many(ref(endpoint.entity))},
    }
    if endpoint.entity not in BARE_LISTS:
        schema["required"] = ["@attributes"]
    return schema


def _record(endpoint: Endpoint) -> Schema:
    bare = endpoint.entity in BARE_RECORDS
    return {
        "type": "object",
        "properties": {"@attributes": ref("RecordAttributes"), endpoint.json_key: ref(endpoint.entity)},
        "required": [endpoint.json_key] if bare else ["@attributes", endpoint.json_key],
    }


def answer(description: str, schema: Schema, example: object = None, kind: str = "application/json") -> Schema:
    """A 200."""
    media: Schema = {"schema": schema}
    if example is not None:
        media["example"] = example
    return {
        "description": description,
        "headers": {name: header(name) for name in (*_BUCKET, "X-LS-Acct-Id")},
        "content": {kind: media},
    }
