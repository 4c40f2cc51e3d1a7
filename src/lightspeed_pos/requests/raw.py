"""Requests with a path of the user's own, below /API/V3 or whole."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias, cast
from urllib.parse import quote, unquote

import msgspec

from lightspeed_pos.errors import QueryError
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.requests.shown import shown
from lightspeed_pos.requests.values import rounded, scalar, text

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Method

JSON: TypeAlias = "str | int | float | bool | list[JSON] | dict[str, JSON] | None"

_DEEPEST = 100
_ACCOUNT_IN_PATH = re.compile(r"/Account/(\d+)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
# What may stand in a target as it is. A bare "|" separates operands of `or`; percent escapes are the user's.
_KEPT = "/?=&%~,;:@!$'()*+|"


def raw_request(method: Method, path: str, params: Mapping[str, object] | None, body: object = None) -> Request:
    """
    A request to a path of the user's own. Its cost is known only from the answer.

    Blanks and other characters that a target may not hold are percent-encoded. Raises QueryError for a path that would
    lead elsewhere, for parameters that have no text, and for a body that JSON cannot hold.
    """
    target = _target(path)
    pairs = _pairs(params)
    if pairs:
        target += ("&" if "?" in target else "?") + "&".join(pairs)
    account = _ACCOUNT_IN_PATH.search(target.partition("?")[0])
    return Request(
        method=method,
        target=target,
        account_id=int(account[1]) if account and len(account[1]) < 19 else None,
        body=None if body is None else _body(body),
        repeatable=method == "DELETE",
    )


def _body(value: object) -> bytes:
    if isinstance(value, str | bytes | bytearray):
        raise QueryError(
            f'body is the object itself, such as {{"description": "…"}}, not its JSON text {shown(value)}: '
            "write json.loads(…) around it, or leave the dumping out."
        )
    return msgspec.json.encode(json_value(value, "body"))


def json_value(value: object, place: str, depth: int = 0) -> JSON:
    """`value` as JSON holds it: times and decimals as text. Raises a QueryError that starts with `place`."""
    if isinstance(value, Enum):
        value = value.value
    if depth > _DEEPEST:
        raise QueryError(f"{place[:60]}… is nested more than {_DEEPEST} levels deep.")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise QueryError(f"{place}: JSON has no {value}.")
        return float(rounded(value))
    if isinstance(value, int):
        return cast("int", scalar("integer", value, place))
    if isinstance(value, str):
        return text(scalar("string", value, place))
    if isinstance(value, Decimal):
        return text(scalar("decimal", value, place))
    if isinstance(value, date):
        return text(scalar("datetime", value, place))
    if isinstance(value, Mapping):
        inner = cast("Mapping[object, object]", value)
        return {_name(key, place): json_value(one, f"{place}[{shown(key)}]", depth + 1) for key, one in inner.items()}
    if isinstance(value, list | tuple):
        rows = cast("list[object]", value)
        return [json_value(one, f"{place}[{index}]", depth + 1) for index, one in enumerate(rows)]
    advice = " Pass its to_dict()." if hasattr(value, "to_dict") else ""
    raise QueryError(f"{place}: JSON has nothing for {type(value).__name__} {shown(value)}.{advice}")


def _target(path: object) -> str:
    if not isinstance(path, str) or not path.startswith("/"):
        raise QueryError(
            f'A raw path starts with "/" below /API/V3, such as "/Account/1/Item.json", not {shown(path)}.'
        )
    where = path.partition("?")[0]
    if _CONTROL.search(path):
        raise QueryError(f"The raw path {shown(path)} holds a control character.")
    if "\\" in where:
        raise QueryError(f'The raw path {shown(path)} holds a backslash: its parts are separated by "/".')
    if "#" in path:
        raise QueryError(f"The raw path {shown(path)} holds a #, which would end it: write %23.")
    if {".", ".."} & set(unquote(where).split("/")):
        raise QueryError(f'The raw path {shown(path)} holds "." or "..": write the path that is meant.')
    _check_text("The raw path", path)
    escaped = quote(_LONE_PERCENT.sub("%25", path), safe=_KEPT)
    return escaped if path.startswith("/API/") else f"/API/V3{escaped}"


def _pairs(params: object) -> list[str]:
    if params is None:
        return []
    if not isinstance(params, Mapping):
        raise QueryError(f'params takes a dict of the API\'s names, {{"limit": 1}}, not {shown(params)}.')
    given = cast("Mapping[object, object]", params)
    return [
        f"{quote(_name(name, 'params'), safe='')}={quote(_text(name, one), safe='')}" for name, one in given.items()
    ]


def _name(key: object, place: str) -> str:
    if not isinstance(key, str):
        raise QueryError(f"{place}: a name is text, not {type(key).__name__} {shown(key)}.")
    _check_text(place, key)
    return key


def _check_text(place: str, given: str) -> None:
    scalar("string", given, place)


def _text(name: object, value: object) -> str:
    label = f"params[{name!r}]"
    if value is None:
        raise QueryError(f"{label} is None: leave it out, or give what the API expects, such as 0 or null.")
    found = json_value(value, label)
    if isinstance(found, bool | str):
        return text(found)
    if isinstance(found, int | float):
        return text(scalar("decimal", found, label))
    return msgspec.json.encode(found).decode()
