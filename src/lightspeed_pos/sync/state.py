"""How far the reading of one table is: what is committed together with its rows."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Self

import msgspec


class Comparison(msgspec.Struct, frozen=True):
    """
    A comparison with the service's counts under way since `began`.

    `left` are the ranges of ids that it has not looked into: lowest and highest id, and the service's count, if known.
    """

    began: datetime
    left: tuple[tuple[int, int, int | None], ...]


class TableState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """
    How far one table is. Times are of the service's clock, but for `followed`, `read_at` and those of comparisons.

    - `watermark`: what changed before it is in the database; None while the first reading is not complete.
    - `since`: the first reading began with rows of that time; None if it read all.
    - `again`: all rows are to be read once more, or are being read.
    - `begun`: when the reading under way began; None if none is under way.
    - `next_url`: the page that it goes on at.
    - `place`: the id that it came to, where it goes by ids; 0 at its start.
    - `seen`: the ids that it has met, for the few short tables that cannot be read by ids.
    - `expressly`: it came to the rows that have to be asked for expressly.
    - `last_id`: the highest id of rows that never change; of reports the first day that was read.
    - `settled_id`: rows up to this id have been there for a while; those up to `settling_id` will have at `settles_at`.
    - `fingerprints`: of the pages of its last reading, where it is read as a whole: if one comes again as it was, the
      database has its rows.
    - `followed`: rows that had changed or gone by then were followed to those that point to them; see `pointers`.
      `unfollowed`: so have others since, maybe, where it is read as a whole.
    - `read_at`: when the last reading ended, by this computer's clock.
    - `comparing`: a comparison with the service's counts that is under way; `compared`: when the last one ended.
    """

    watermark: datetime | None = None
    since: datetime | None = None
    again: bool = False
    expressly: bool = False
    begun: datetime | None = None
    next_url: str = ""
    place: int = 0
    seen: tuple[int, ...] = ()
    last_id: int = 0
    settled_id: int = 0
    settling_id: int = 0
    settles_at: datetime | None = None
    fingerprints: tuple[str, ...] = ()
    followed: datetime | None = None
    unfollowed: bool = False
    read_at: datetime | None = None
    comparing: Comparison | None = None
    compared: datetime | None = None

    @property
    def is_complete(self) -> bool:
        """Whether everything has been read once."""
        return self.watermark is not None

    def to_json(self) -> str:
        """As text, to be kept."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> Self:
        """From the text that `to_json` gave. Raises ValueError."""
        return msgspec.json.decode(text, type=cls)

    def but(self, **changes: Any) -> Self:
        """The same, but for these."""
        return msgspec.structs.replace(self, **changes)
