"""Attributes of records that are not decoded as they are: keys, and what is part of a record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Never, Self, TypeVar, cast, overload

from lightspeed_pos.model.held import held
from lightspeed_pos.model.record import Record

T = TypeVar("T")


class ReadOnly:
    """An attribute that is not assigned to."""

    _name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __set__(self, thing: object, value: Never) -> None:
        raise AttributeError(f"{self._name} of {type(thing).__name__} cannot be assigned to.")


class Key(ReadOnly):
    """The id of another record, kept raw under a private name; None for 0."""

    @overload
    def __get__(self, record: None, owner: type) -> Self: ...
    @overload
    def __get__(self, record: Record, owner: type) -> int | None: ...
    def __get__(self, record: Record | None, owner: type) -> Self | int | None:
        return self if record is None else getattr(record, f"_{self._name}") or None


class Part(ReadOnly, Generic[T]):
    """What came with the record, kept raw under a private name and shown by `read`."""

    def __init__(self, read: Callable[[Any], T]) -> None:
        self._read = read

    @overload
    def __get__(self, record: None, owner: type) -> Self: ...
    @overload
    def __get__(self, record: Record, owner: type) -> T: ...
    def __get__(self, record: Record | None, owner: type) -> Self | T:
        if record is None:
            return self
        return cast("T", held(self._read(getattr(record, f"_{self._name}")), record, self._name))
