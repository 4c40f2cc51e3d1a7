"""Records in answers, kept small until somebody looks at them: thousands of rows may be answered in one run."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar, cast

R = TypeVar("R")

_FASTEST = 1


class Answered(Generic[R]):
    """
    The record in an answer, read from `body` by `read` when it is first asked for, then always the same one.

    Until then the body is kept compressed, a tenth of what the record would take. `seen` are values in the answer that
    differ from those that were sent, where somebody looks for them.
    """

    __slots__ = ("_record", "_unread", "seen")

    def __init__(self, body: bytes, read: Callable[[bytes], R], seen: Mapping[str, str | None] | None = None) -> None:
        self.seen = seen
        self._unread: tuple[bytes, Callable[[bytes], R]] | None = zlib.compress(body, _FASTEST), read
        self._record: R

    @property
    def record(self) -> R:
        """The record."""
        unread = self._unread
        if unread is not None:
            packed, read = unread
            self._record = read(zlib.decompress(packed))
            self._unread = None
        return self._record

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Answered) and bool(self.record == cast("Answered[Any]", other).record)

    __hash__ = None  # type: ignore[assignment]  # records have none

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled as the record: what reads it is bound to a client."""
        return _read_already, (self.record,)


def _read_already(record: R) -> Answered[R]:
    return Answered(b"", lambda _: record)
