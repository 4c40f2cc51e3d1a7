"""Which account is due, and which worker has it: `due.lua` in Redis, from Python."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

from lightspeed_pos.errors import ConnectFailed, LightspeedError, QueryError

if TYPE_CHECKING:
    from redis import Redis

SCRIPT = files("lightspeed_pos.fleet").joinpath("due.lua").read_text(encoding="utf-8")
VERSION = 1  # of what is kept in Redis: a worker of an older version refuses to touch it
LEASE_SECONDS = 30.0
FIRST_WAIT_SECONDS = 15.0  # after a failure; twice as long after each further one
LONGEST_WAIT_SECONDS = 900.0
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Lease:
    """
    The right of one worker to work on one account, until `until` unless it is renewed.

    `fence` is higher than that of all leases before. `row` is what the fleet knows of the account.
    """

    account_id: int
    fence: int
    worker: str
    taken_at: float
    until: float
    row: Mapping[str, str]

    @property
    def interval_seconds(self) -> float:
        """How often the account is brought up to date."""
        return float(self.row["interval"])

    @property
    def round_at(self) -> float:
        """When the reading under way began, which may go on over many slices."""
        return float(self.row["round_at"])


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    How a slice ended. `due_in` is in seconds: after the beginning of the round where the account is `whole`, else now.

    `set` and `add` are fields of the account to be replaced, and to be counted on.
    """

    due_in: float
    failed: bool = False
    whole: bool = False
    set: Mapping[str, str] | None = None
    add: Mapping[str, str] | None = None


class Schedule:
    """
    The accounts of one namespace in one Redis.

    `now` tells seconds since the epoch; None has Redis tell the time, so that workers need not agree about it. All
    methods raise ConnectFailed while Redis does not answer, LightspeedError for what else it says.
    """

    def __init__(
        self,
        redis: Redis,
        namespace: str,
        *,
        now: Callable[[], float] | None = None,
        lease_seconds: float = LEASE_SECONDS,
        version: int = VERSION,
    ) -> None:
        if not re.fullmatch(r"[A-Za-z0-9_.-]{1,100}", namespace):
            raise QueryError(f"A namespace is made of letters, digits, _, . and -, not {namespace!r:.60}.")
        self._redis = cast("Any", redis)  # its answers may be awaitable, to the type checkers
        self.namespace = namespace
        self.root = f"lightspeed-fleet:{{{namespace}}}"
        self.lease_seconds = lease_seconds
        self._version = version
        self._now = now
        self._script = self._redis.register_script(SCRIPT)

    def add(self, account_id: int, settings: Mapping[str, str]) -> None:
        """Add an account, or change its settings; due at once."""
        self._step("add", str(account_id), *(part for pair in settings.items() for part in pair))

    def set(self, account_id: int, settings: Mapping[str, str]) -> bool:
        """Change its settings, and not when it is due; whether there is such an account."""
        return bool(self._step("set", str(account_id), *(part for pair in settings.items() for part in pair)))

    def remove(self, account_id: int) -> bool:
        """Forget an account; whether there was one."""
        return bool(self._step("remove", str(account_id)))

    def pause(self, account_id: int) -> bool:
        """Nobody takes it until `resume`; whether there is such an account. A slice under way ends with its page."""
        return bool(self._step("pause", str(account_id)))

    def resume(self, account_id: int) -> bool:
        """Due at once again; whether there is such an account."""
        return bool(self._step("resume", str(account_id)))

    def retry(self, account_id: int) -> bool:
        """Due at once, whatever it waited for; whether there is such an account."""
        return bool(self._step("retry", str(account_id)))

    def take(self, worker: str, account_id: int | None = None) -> Lease | None:
        """
        The account that has been due for longest, or the one that is named; None if it is not to be had.

        Raises QueryError for an account that is not there.
        """
        answer = self._step("take", worker, repr(self.lease_seconds), "" if account_id is None else str(account_id))
        if answer is None:
            return None
        row = _row(answer[1])
        until = float(row["lease_until"])
        return Lease(int(answer[0]), int(row["fence"]), worker, float(row["taken_at"]), until, row)

    def renew(self, lease: Lease) -> bool | None:
        """Have the lease for as long again; False if it is lost, None if it is not, but the account was paused."""
        answer = self._step("renew", str(lease.account_id), str(lease.fence), lease.worker, repr(self.lease_seconds))
        return None if answer == 2 else bool(answer)

    def finish(self, lease: Lease, outcome: Outcome) -> bool:
        """Give the lease back, and say when the account is due again; False if the lease was lost."""
        document = {
            "due_in": outcome.due_in,
            "failed": outcome.failed,
            "whole": outcome.whole,
            "set": dict(outcome.set or {}),
            "add": dict(outcome.add or {}),
            "first_wait": FIRST_WAIT_SECONDS,
            "longest_wait": LONGEST_WAIT_SECONDS,
        }
        given = (str(lease.account_id), str(lease.fence), lease.worker, json.dumps(document))
        return bool(self._step("finish", *given))

    def heartbeat(self, worker: str) -> None:
        """Note that the worker is alive."""
        self._step("heartbeat", worker)

    def leave(self, worker: str) -> None:
        """Forget a worker that has ended."""
        self._step("leave", worker)

    def due(self) -> int:
        """How many accounts may be taken now."""
        return int(self._step("due")[0])

    def next_due_at(self) -> float | None:
        """When the first of the accounts that may not be taken yet may be; None if there is none."""
        at = _text(self._step("due")[1])
        return float(at) if at else None

    def time(self) -> float:
        """Now, in seconds since the epoch."""
        return float(self._step("time"))

    def accounts(self) -> Iterator[tuple[int, dict[str, str]]]:
        """All accounts by number, and what is known of each."""
        with self._in_words():
            ids = sorted(int(one) for one in self._redis.smembers(f"{self.root}:accounts"))
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            with self._in_words(), self._redis.pipeline(transaction=False) as steps:
                for account_id in some:
                    steps.hgetall(f"{self.root}:account:{account_id}")
                rows = steps.execute()
            for account_id, row in zip(some, rows, strict=True):
                if row:  # else it was removed meanwhile
                    yield account_id, _texts(row)

    def account(self, account_id: int) -> dict[str, str]:
        """What is known of an account. Raises QueryError if it is not there."""
        with self._in_words():
            row = self._redis.hgetall(f"{self.root}:account:{account_id}")
        if not row:
            raise self.unknown(account_id)
        return _texts(row)

    def workers(self) -> dict[str, float]:
        """When each worker was last heard of."""
        with self._in_words():
            found = self._redis.hgetall(f"{self.root}:workers")
        return {name: float(at) for name, at in sorted(_texts(found).items())}

    def unknown(self, account_id: int | str) -> QueryError:
        """What to say about an account that is not there."""
        return QueryError(f"There is no account {account_id} in the fleet {self.namespace!r}: add it first.")

    def _step(self, operation: str, *arguments: str) -> Any:
        now = "" if self._now is None else repr(self._now())
        with self._in_words():
            return self._script(keys=[self.root], args=[operation, str(self._version), now, *arguments])

    @contextmanager
    def _in_words(self) -> Generator[None]:
        from redis.exceptions import ConnectionError as NoConnection
        from redis.exceptions import RedisError
        from redis.exceptions import TimeoutError as NoAnswer

        try:
            yield
        except (NoConnection, NoAnswer, OSError) as error:  # one that is being started is of these, too
            raise ConnectFailed(f"Redis at {self.where()} does not answer: {error}") from error
        except RedisError as error:
            text = str(error)
            if text.startswith("UNKNOWN"):
                raise self.unknown(text.split()[1]) from None
            if text.startswith("NEWER"):
                raise LightspeedError(
                    f"The fleet {self.namespace!r} is kept by a newer version of lightspeed-pos (its data are of "
                    f"version {text.split()[1]}, this program knows {self._version}): upgrade this worker. "
                    "Nothing was changed."
                ) from None
            raise LightspeedError(f"Redis at {self.where()} refuses: {error}") from error

    def where(self) -> str:
        """Host, port and database of the Redis, without a password."""
        settings = self._redis.connection_pool.connection_kwargs
        place = settings.get("path") or f"{settings.get('host')}:{settings.get('port')}"
        return f"{place}/{settings.get('db', 0)}"


def _row(parts: Sequence[bytes | str]) -> dict[str, str]:
    names = [_text(one) for one in parts]
    return dict(zip(names[::2], names[1::2], strict=True))


def _texts(row: Mapping[Any, Any]) -> dict[str, str]:
    return {_text(name): _text(value) for name, value in row.items()}


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
