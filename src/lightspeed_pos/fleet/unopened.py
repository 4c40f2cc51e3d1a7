"""
A database that is opened only when there is something to write.

Most looks at an account find nothing new, and opening its database costs more than they do. So after a slice that came
to its end Redis remembers how far each table is. The next slice reads on from there, and opens the database with the
first row that comes. If its own states are then not those that were remembered (it was restored, or somebody else wrote
to it), nothing is written, and the account is read from its own states.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

import msgspec

from lightspeed_pos.errors import ConnectFailed, LightspeedError
from lightspeed_pos.sync.batch import Batch
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.unkept import Unkept

if TYPE_CHECKING:
    from redis import Redis

    from lightspeed_pos.catalogue.strategies import Strategy
    from lightspeed_pos.fleet.schedule import Lease
    from lightspeed_pos.sync.destination import Counts
    from lightspeed_pos.sync.sql_destination import SqlDestination

REMEMBERED_SECONDS = 900  # then a database is opened all the same, and catches up with its states


class Outdated(LightspeedError):  # noqa: N818  # reads as LostLease does
    """The database has other states than those that were remembered."""


class Known(msgspec.Struct):
    """
    `kept` are the states in the database at `since` (seconds since the epoch), `reached` those that came after.

    `place` says which database that is.
    """

    since: float
    kept: dict[str, TableState]
    reached: dict[str, TableState]
    place: str = ""


@dataclass(frozen=True, slots=True)
class Memory:
    """
    What Redis remembers of accounts. It is of use and not needed: whatever Redis says, nothing is raised.

    `place` is where the rows go, of accounts that have no place of their own.
    """

    redis: Redis
    root: str
    place: str

    def load(self, lease: Lease) -> Known | None:
        """What is remembered of an account, unless it is too old, or of another database."""
        from redis.exceptions import RedisError

        try:
            found = cast("bytes | None", self.redis.get(self._key(lease.account_id)))
            known = None if found is None else _DECODER.decode(zlib.decompress(found))
        except (RedisError, OSError, zlib.error, msgspec.MsgspecError, AttributeError, TypeError):
            return None
        if known is None or not 0 <= lease.taken_at - known.since < REMEMBERED_SECONDS:
            return None
        return known if known.place == self._place_of(lease) else None

    def save(self, lease: Lease, known: Known) -> None:
        """Remember this."""
        from redis.exceptions import RedisError

        text = _ENCODER.encode(msgspec.structs.replace(known, place=self._place_of(lease)))
        with suppress(RedisError, OSError):
            self.redis.set(self._key(lease.account_id), zlib.compress(text, 1), ex=REMEMBERED_SECONDS)

    def forget(self, account_id: int) -> None:
        """Remember nothing. Raises ConnectFailed if Redis does not, as what it remembers would be wrong soon."""
        from redis.exceptions import RedisError

        try:
            self.redis.delete(self._key(account_id))
        except (RedisError, OSError) as error:
            raise ConnectFailed(f"Redis does not forget how far account {account_id} is: {error}") from error

    def _key(self, account_id: int) -> str:
        return f"{self.root}:states:{account_id}"

    def _place_of(self, lease: Lease) -> str:
        """Another text for each place; it tells nothing of it."""
        return hashlib.sha256(f"{lease.row.get('to', '')} {self.place}".encode()).hexdigest()


class Unopened:
    """A destination; see above. `open_it` opens the database, and forgets what was remembered of it."""

    def __init__(self, open_it: Callable[[], SqlDestination], known: Known) -> None:
        self.unkept = Unkept(None)
        self._open_it = open_it
        self._known = known
        self._batches: dict[str, Batch] = {}  # without rows, for their states
        self._service = ""
        self.opened: SqlDestination | None = None

    @property
    def known(self) -> Known:
        """What is to be remembered now."""
        if self.opened is not None:
            return Known(self._known.since, self.opened.states(), {})
        states = {name: batch.state for name, batch in self._batches.items()}
        return Known(self._known.since, self._known.kept, {**self._known.reached, **states})

    def claim(self, service: str) -> None:
        """Which service the rows come from is noted when the database is opened."""
        self._service = service

    def states(self) -> dict[str, TableState]:
        """How far each table is."""
        return {**self._known.kept, **self._known.reached}

    def write(self, batches: Sequence[Batch], now: datetime, counts: Counts) -> None:
        """Keep the batches: in the database if it is open or there is a row to keep, else only their states."""
        is_empty = all(not part.rows and part.gone is None for batch in batches for part in batch.parts)
        if self.opened is None and is_empty:
            self._batches |= {batch.strategy.endpoint: batch for batch in batches}
            return
        opened = self._open()
        held, self._batches = list(self._batches.values()), {}
        opened.write([*held, *batches], now, counts)

    def ids(self, strategy: Strategy, low: int | None = None, high: int | None = None) -> tuple[int, int, int]:
        """As of the database."""
        return self._open().ids(strategy, low, high)

    def newest(self, strategy: Strategy) -> datetime | None:
        """As of the database."""
        return self._open().newest(strategy)

    def pointing(self, pointer: tuple[str, str, str], to: Strategy, since: datetime | None) -> list[int]:
        """As of the database."""
        return self._open().pointing(pointer, to, since)

    def naming_none(self, pointer: tuple[str, str, str], names: Strategy) -> list[int]:
        """As of the database."""
        return self._open().naming_none(pointer, names)

    def counts(self) -> dict[str, int]:
        """As of the database."""
        return self._open().counts()

    def prune(self, counts: Counts) -> None:
        """As of the database."""
        self._open().prune(counts)

    def note_run(self, run: Mapping[str, Any]) -> None:
        """A run that found nothing leaves no row."""
        if self.opened is not None:
            self.opened.note_run(run)

    def close(self) -> None:
        """Let go of the database."""
        if self.opened is not None:
            self.opened.close()

    def _open(self) -> SqlDestination:
        if self.opened is None:
            opened = self._open_it()
            try:
                if opened.states() != self._known.kept:
                    raise Outdated("The database has other states than those that were remembered.")
                opened.claim(self._service)
            except BaseException:
                opened.close()
                raise
            self.opened = opened
        return self.opened


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Known)
