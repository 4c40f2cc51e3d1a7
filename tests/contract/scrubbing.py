"""What must not stand in a recording, how it is taken out, and how to see that nothing is left."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit, urlunsplit

ORIGIN = "https://api.lightspeedapp.com"
ACCOUNT = "1"
HIDDEN = "hidden"
KEPT_REQUEST_HEADERS = {"accept", "content-type"}
KEPT_HEADERS = {
    "content-type",
    "retry-after",
    "x-ls-api-bucket-level",
    "x-ls-api-burst-level",
    "x-ls-api-drip-rate",
    "x-ls-api-request-cost",
}
# Fields that tell of a person, of a merchant or of a connection. Source: API documentation, the fields of records.
PERSONAL = {
    *("firstName", "lastName", "title", "company", "companyRegistrationNumber", "vatNumber", "dob", "custom"),
    *("address", "address1", "address2", "city", "state", "stateCode", "zip", "country", "countryCode"),
    *("number", "email", "url", "website", "accessPin", "accountNumber", "creditCardNum", "cardNumber", "code"),
    *("sessionID", "sessionCookie", "systemUserID", "systemAPIClientID", "systemAPIKeyID", "ecomUrl"),
    *("uniqueSubscriptionIdentifier", "note", "notes", "emailAddress", "message"),
}
ACCOUNT_FIELDS = {"accountID", "systemCustomerID"}
SUSPICIOUS = {
    "a token": re.compile(r"eyJ[\w-]{8,}|def50200\w+|Bearer\s+\S+", re.IGNORECASE),
    "an e-mail address": re.compile(r"[\w.+-]+@[\w-]+\.\w+"),
    "a telephone number": re.compile(r"\+\d[\d ()-]{7,}|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3,4}-\d{4}\b"),
    "another host": re.compile(r"https?:(?!\\?/\\?/api\.lightspeedapp\.com)[^\s\"',]{3,}"),
    "another account": re.compile(rf"/Account\\?/(?!{ACCOUNT}\b)\d+"),
}


def scrubbed_uri(uri: str) -> str:
    """The same request to the real service's host, for account 1."""
    url, origin = urlsplit(uri), urlsplit(ORIGIN)
    path = re.sub(r"/Account/\d+", f"/Account/{ACCOUNT}", url.path)
    return urlunsplit((origin.scheme, origin.netloc, path, url.query, ""))


def scrubbed_body(body: bytes | str | None) -> bytes:
    """The same JSON with placeholders for what tells of anybody; anything else is left out."""
    if not body:
        return b""
    try:
        return json.dumps(_scrubbed("", json.loads(body))).encode()
    except ValueError:
        return HIDDEN.encode()


def _scrubbed(name: str, value: Any) -> Any:
    match value:
        case dict():
            # The account itself has a name that is the merchant's.
            merchant = value.keys() & {"accountID", "defaultCurrency"} and "name" in value
            hidden = {"name"} if merchant else set[str]()
            plain = {"message"} if "httpCode" in value else set[str]()  # what was wrong with the request
            return {
                key: HIDDEN if key in hidden else own if key in plain else _scrubbed(key, own)
                for key, own in value.items()
            }
        case list():
            return [_scrubbed(name, own) for own in value]
        case str() if name in ACCOUNT_FIELDS:
            return ACCOUNT
        case str() if name in PERSONAL and value:
            return HIDDEN
        case str() if re.match(r"https?://", value) and "/API/" in value:
            return scrubbed_uri(value)
        case str() if value.startswith(("http://", "https://")):
            return f"{ORIGIN}/{HIDDEN}/"
        case str() if re.search(r"/Account/\d+", value):
            return re.sub(r"/Account/\d+", f"/Account/{ACCOUNT}", value)
        case _:
            return value


def leaks(cassette: Any) -> Iterator[str]:
    """One line for everything in a recording that should not stand there."""
    for interaction in cassette["interactions"]:
        request, response = interaction["request"], interaction["response"]
        where = f"{request['method']} {request['uri']}"
        kept = ((request["headers"], KEPT_REQUEST_HEADERS), (response["headers"], KEPT_HEADERS))
        for headers, allowed in kept:
            yield from (f"{where}: header {name}" for name in headers if name.lower() not in allowed)
        bodies = [_text(request.get("body")), _text(response["body"].get("string"))]
        for text in (request["uri"], *bodies):
            for what, pattern in SUSPICIOUS.items():
                yield from (f"{where}: {what}: {found.group()}" for found in pattern.finditer(text))
        for body in bodies:
            if body and json.loads(body) != json.loads(scrubbed_body(body)):
                yield f"{where}: a field that is not scrubbed"


def _text(body: Any) -> str:
    return body.decode() if isinstance(body, bytes) else body or ""
