"""Requests with a path of the user's own, below /API/V3 or whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from lightspeed_pos.errors import DecodeError, QueryError
from lightspeed_pos.exchange.request import Request

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Method, Reply

_ACCOUNT_IN_PATH = re.compile(r"/Account/(\d+)")


def read_json(reply: Reply) -> Any:
    """The JSON of an answer, unchanged. Raises DecodeError."""
    try:
        return msgspec.json.decode(reply.body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        excerpt = reply.body[:200].decode("utf-8", "replace")
        raise DecodeError(f"The answer is no JSON: {error}.", response=reply, excerpt=excerpt) from None


def raw_request(method: Method, path: str, params: Mapping[str, object] | None, body: object = None) -> Request:
    """A request to a path of the user's own. Its cost is known only from the answer."""
    if not path.startswith("/"):
        raise QueryError(f'A raw path starts with "/" below /API/V3, such as "/Account/1/Item.json", not {path!r}.')
    pairs = [f"{quote(name, safe='.')}={quote(_text(name, value), safe='')}" for name, value in (params or {}).items()]
    target = path if path.startswith("/API/") else f"/API/V3{path}"
    if pairs:
        target += ("&" if "?" in target else "?") + "&".join(pairs)
    account = _ACCOUNT_IN_PATH.search(path)
    return Request(
        method=method,
        target=target,
        account_id=int(account.group(1)) if account else None,
        body=None if body is None else msgspec.json.encode(body),
        repeatable=method == "DELETE",
    )


def _text(name: str, value: object) -> str:
    if value is None:
        raise QueryError(f"params[{name!r}] is None: leave it out, or give what the API expects, such as 0 or null.")
    if isinstance(value, datetime) and value.tzinfo is None:
        raise QueryError(f"params[{name!r}] has no time zone; write datetime(…, tzinfo=timezone.utc).")
    if isinstance(value, str | int | Decimal | date):
        from lightspeed_pos.requests.values import text  # imports the catalogue, which the package itself does not need

        return text(value)
    return msgspec.json.encode(value).decode()
