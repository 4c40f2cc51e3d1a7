"""
Bodies of requests: JSON objects and the records nested in them.

The service says 200 to a field that it ignores. So that the sandbox can tell which ones those were, a body keeps in
mind which of its members somebody looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from lightspeed_pos.sandbox.data.json_shapes import is_list, is_object

Payload = Mapping[str, Any]
# The documentation says nothing about a NUL in text. It is refused: `~` of the database would not look beyond it. [I]
ESCAPED_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


class Body(dict[str, Any]):
    """A JSON object out of a body, with those below it. `seen` are the members that were looked at."""

    def __init__(self, members: Payload, seen: set[str] | None = None) -> None:
        super().__init__({name: _in_mind(value) for name, value in members.items()})
        self.seen: set[str] = set() if seen is None else seen

    def __getitem__(self, name: str) -> Any:
        self.seen.add(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        self.seen.add(name)
        return super().get(name, default)

    def __contains__(self, name: object) -> bool:
        self.seen.add(str(name))
        return super().__contains__(name)

    def ignored(self, above: str = "") -> Iterator[str]:
        """Dotted names of the members, here and below, that nobody looked at."""
        for name, value in self.items():
            if name not in self.seen:
                yield above + name
            elif isinstance(value, Body):
                yield from value.ignored(f"{above}{name}.")
            elif is_list(value):
                for element in value:
                    if isinstance(element, Body):
                        yield from element.ignored(f"{above}{name}.")


def _in_mind(value: Any) -> Any:
    if isinstance(value, Body):
        return value
    if is_list(value):
        return [_in_mind(element) for element in value]
    return Body(value) if is_object(value) else value


def see(payload: Payload, name: str) -> None:
    """Note that a member of a body has an effect, or says what is the case already."""
    if isinstance(payload, Body):
        payload.seen.add(name)


def see_what_holds(payload: Payload, record: Payload) -> None:
    """Note the members of a body that say what a record has already: nothing of them is lost."""
    for name, value in payload.items():
        if name in record and str(record[name]) == str(value):
            see(payload, name)


def overlook(payload: Payload, name: str) -> None:
    """Note that a member of a body has none after all."""
    if isinstance(payload, Body):
        payload.seen.discard(name)


def changed(payload: Payload, values: Payload, without: Collection[str] = ()) -> Payload:
    """A copy with other values and `without` some members. Looking at the copy counts as looking at the original."""
    members = {name: value for name, value in payload.items() if name not in without} | dict(values)
    return Body(members, payload.seen if isinstance(payload, Body) else None)


def elements_of(value: object) -> list[Payload]:
    """Records in `{"SaleLine": [{…}]}`, `{"SaleLine": {…}}`, `[{"SaleLine": {…}}]`, or a bare list of records."""
    if is_list(value):
        return [element for entry in value for element in _unwrapped(entry)]
    return _unwrapped(value)


def _unwrapped(value: object) -> list[Payload]:
    if not is_object(value) or not value:
        return []
    [name, inner] = next(iter(value.items())) if len(value) == 1 else ("", None)
    if is_list(inner):
        see(value, name)
        return [element for element in inner if is_object(element)]
    if is_object(inner):
        see(value, name)
        return [inner]
    return [value]


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
