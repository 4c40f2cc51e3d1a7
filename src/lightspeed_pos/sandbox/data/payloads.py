"""Bodies of requests: JSON objects and the records nested in them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from lightspeed_pos.sandbox.data.json_shapes import is_list, is_object

Payload = Mapping[str, Any]
# Nothing is documented of a NUL in text. Refused, as malformed: the database's `~` looks no further than to it. [I]
ESCAPED_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


def elements_of(value: object) -> list[Payload]:
    """Records in `{"SaleLine": [{…}]}`, `{"SaleLine": {…}}`, `[{"SaleLine": {…}}]`, or a bare list of records."""
    if is_list(value):
        return [element for entry in value for element in _unwrapped(entry)]
    return _unwrapped(value)


def _unwrapped(value: object) -> list[Payload]:
    if not is_object(value):
        return []
    inner: object = next(iter(value.values())) if len(value) == 1 else None
    if is_list(inner):
        return [element for element in inner if is_object(element)]
    return [inner] if is_object(inner) else [value]


def payload_of(body: bytes) -> Payload:
    """The JSON object in a request body; raises ValueError for anything else, and for text with a NUL."""
    text = body.decode("utf-8-sig")
    try:
        value: object = json.loads(text, parse_constant=_refused_constant) if body.strip() else {}
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not is_object(value):
        raise ValueError("not an object")
    if r"\u0000" in text and ESCAPED_NUL.search(text):
        raise ValueError("text with a NUL")
    return value


def _refused_constant(name: str) -> object:
    raise ValueError(f"{name} is none of its values")
