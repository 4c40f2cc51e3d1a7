"""Lists that a record holds: they read like any list, and only a request changes them."""

from __future__ import annotations

from typing import Any, Never, TypeVar, cast

from lightspeed_pos.errors import UsageError
from lightspeed_pos.model.record import Record, called

T = TypeVar("T")


class HeldList(list[T]):
    """A list of a record. What would change it in memory only raises UsageError; a copy of it is a plain list."""

    __slots__ = ("_kind", "_name")

    def __init__(self, values: list[T], kind: type[Record], name: str) -> None:
        super().__init__(values)
        self._kind = kind
        self._name = name

    def __reduce__(self) -> tuple[Any, ...]:
        return list, (list(self),)

    def _refuse(self, verb: str, *values: object) -> Never:
        it = called(self._kind)
        line = f"list({it}.{self._name}), which is a copy"
        if hasattr(self._kind, "update"):
            line = f"{it}.update({self._name}=[…])"
        if self._name == "tags":
            given = ", ".join(repr(value)[:40] for value in values if isinstance(value, str))
            how = {"append": "add_tags", "extend": "add_tags", "insert": "add_tags", "remove": "remove_tags"}
            line = f"{it}.{how[verb]}({given or '…'})" if verb in how else line
        raise UsageError(f"{it}.{self._name} is changed by a request, not in memory: write {line}.")


def _refusing(verb: str) -> Any:
    def refused(self: HeldList[Any], *values: object, **_: object) -> Never:
        self._refuse(verb, *values)

    return refused


_CHANGING = ("append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort")
for _verb in (*_CHANGING, "__setitem__", "__delitem__", "__iadd__", "__imul__"):
    setattr(HeldList, _verb, _refusing(_verb))


def held(value: Any, record: Record, name: str) -> Any:
    """The value of a relation as its record shows it."""
    return HeldList(cast("list[Any]", value), type(record), name) if isinstance(value, list) else value
