"""
One bucket for every (account, OAuth client), shared by all processes and machines that use one Redis.

`reserve.lua` holds the bucket and its queue, and decides in one step, on the clock of Redis. This module is one
process's side of it: which bucket a request belongs to, how often to ask, and what to do while Redis is away.
"""

from __future__ import annotations

import itertools
import logging
import os
import random
import threading
import time
import uuid
from collections.abc import Callable, Hashable
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal, cast

from lightspeed_pos.errors import ConnectFailed
from lightspeed_pos.limits.bucket import POLL_SECONDS, BucketState
from lightspeed_pos.limits.throttle import Identities, Landing, Throttle, Ticket

if TYPE_CHECKING:
    from redis import Redis

    from lightspeed_pos.exchange.request import Reply

log = logging.getLogger("lightspeed_pos")

SCRIPT = files("lightspeed_pos.limits").joinpath("reserve.lua").read_text(encoding="utf-8")
TIMEOUT_SECONDS = 2.0  # one step takes less than a millisecond; a Redis that takes this long hangs
AWAY_SECONDS = 1.0  # how long nobody asks a Redis that did not answer
CLIENTS_KEPT_SECONDS = 30 * 24 * 3600


class SharedTicket:
    """A place in a bucket or in its queue: in Redis under `key`, or in this process as `local`."""

    __slots__ = ("account_id", "ask_at", "cost", "due_at", "granted", "holder", "key", "local", "name")

    def __init__(self, name: str, account_id: int | None, holder: Hashable, cost: float) -> None:
        self.name = name
        self.account_id = account_id
        self.holder = holder
        self.cost = cost
        self.key: str | None = None
        self.local: Ticket | None = None
        self.granted = False
        self.ask_at = self.due_at = 0.0


class RedisThrottle:
    """
    The throttle of all processes that name the same Redis; for `Client` and `AsyncClient` alike.

        client = Client(holder, throttle=RedisThrottle("redis://127.0.0.1:6379/0"))

    `redis` is a URL or a `redis.Redis` that you made. Places are given in the order of asking, whichever process asks.
    If a process is not heard of for `lease_seconds`, its places and turns end, so a killed process holds up nobody for
    longer. `prefix` begins all keys. `jitter` is that of `Throttle`.

    While Redis does not answer, or answers with an error, nothing is sent: calls raise ConnectFailed after their usual
    retries. With on_lost="local" each process goes on with a throttle of its own until Redis is back. The service then
    refuses some requests, which are repeated.

    Time is that of Redis, times `speed`: give the speed of the client's clock if that is not the real one.

    The first answer names the OAuth client, and so the bucket. Until then a process uses the bucket of the one client
    that others have seen on this account. If there is none, its first two requests go out unshared.
    """

    blocking = True

    def __init__(
        self,
        redis: str | Redis,
        *,
        on_lost: Literal["raise", "local"] = "raise",
        speed: float = 1.0,
        lease_seconds: float = 15.0,
        prefix: str = "lightspeed-pos",
        jitter: Callable[[], float] | None = None,
    ) -> None:
        if on_lost not in ("raise", "local"):
            raise ValueError(f'on_lost is "raise" or "local", not {on_lost!r}.')
        if not (speed > 0 and lease_seconds > 0):
            raise ValueError(f"speed and lease_seconds are above 0, not {speed!r} and {lease_seconds!r}.")
        self._redis = _connection(redis)
        self._script = self._redis.register_script(SCRIPT)
        self._on_lost = on_lost
        self._speed = speed
        self._lease_seconds = lease_seconds
        self._prefix = prefix
        self._lock = threading.Lock()
        self._identities = Identities()
        self._jitter = jitter or random.random
        self._local = Throttle(jitter=jitter)
        self._seen: dict[str, tuple[BucketState, float]] = {}  # by key: the latest state, and its time
        self._away_until = 0.0
        self._timer = time.monotonic
        self._lost = False
        self._trouble = ""  # why Redis is lost, or was the last time
        self._id = uuid.uuid4().hex
        self._numbers = itertools.count()

    def __repr__(self) -> str:
        return f"RedisThrottle({self._where()!r}, on_lost={self._on_lost!r})"

    def close(self) -> None:
        """Close the connections to Redis."""
        self._redis.close()

    def enter(self, account_id: int | None, holder: Hashable, cost: float, now: float) -> SharedTicket:
        """Queue for a place."""
        # With the process id, because after a fork both processes count on from the same number.
        ticket = SharedTicket(f"{self._id}:{os.getpid()}:{next(self._numbers)}", account_id, holder, cost)
        ticket.key = self._key(account_id, holder) or self._likely_key(account_id)
        self.wait_seconds(ticket, now)
        return ticket

    def wait_seconds(self, ticket: SharedTicket, now: float) -> float:
        """0.0 if the ticket now has its place, else an estimate. Raises ConnectFailed while Redis is away."""
        if ticket.granted:
            return 0.0
        ticket.key = ticket.key or self._key(ticket.account_id, ticket.holder)
        wait = None if ticket.key is None else self._wait_shared(ticket, ticket.key, now)
        if wait is None:
            wait = self._wait_local(ticket, now)
        ticket.granted = wait == 0
        return wait

    def land(self, ticket: SharedTicket, reply: Reply | None, now: float) -> None:
        """Give the place back after sending, and learn what the answer says."""
        if reply is not None:
            self._learn_names(ticket, reply)
        if ticket.local is not None:
            self._local.land(ticket.local, reply, now)
        home = self._key(ticket.account_id, ticket.holder) or ticket.key
        if ticket.key not in (home, None):
            self._run(str(ticket.key), now, "leave", ticket.name)
        if home is None:
            return
        landing = landing_arguments(Landing.of(reply, self._jitter))
        if ticket.key == home and ticket.local is None:
            self._run(home, now, "land", ticket.name, *landing)
        else:
            self._run(home, now, "count", ticket.name, *landing, ticket.cost)

    def leave(self, ticket: SharedTicket) -> None:
        """Give the place back, or leave the queue: nothing was sent."""
        if ticket.local is not None:
            self._local.leave(ticket.local)
        elif ticket.key is not None:
            self._run(ticket.key, 0.0, "leave", ticket.name)

    def snapshot(self, account_id: int | None, holder: Hashable, now: float) -> BucketState:
        """The bucket as of now, by what this process last heard of it. Does not ask Redis."""
        key = self._key(account_id, holder)
        known = None if key is None else self._known(key, now)
        return known or self._local.snapshot(account_id, holder, now)

    def _wait_shared(self, ticket: SharedTicket, key: str, now: float) -> float | None:
        """As `wait_seconds`; None if this process is on its own."""
        if now < ticket.ask_at:
            return max(ticket.due_at - now, POLL_SECONDS)
        known = self._known(key, now)
        hint = (known.level, known.size, known.drip_rate, known.burst_limit) if known else ()
        wait = self._run(key, now, "ask", ticket.name, ticket.cost, *hint)
        if wait is None:
            if self._on_lost == "raise":
                raise ConnectFailed(
                    f"Nothing was sent: the shared throttle at {self._where()} {self._trouble}, "
                    'or let every process go on by itself with RedisThrottle(…, on_lost="local").'
                )
            return None
        if ticket.local is not None:
            self._local.leave(ticket.local)
            ticket.local = None
        ticket.due_at = now + wait
        # A ticket with a long wait asks seldom: otherwise a thousand waiting tasks would keep Redis busy.
        ticket.ask_at = now + min(wait / 2, self._lease_seconds / 3)
        return wait

    def _wait_local(self, ticket: SharedTicket, now: float) -> float:
        if ticket.local is None:
            ticket.local = self._local.enter(ticket.account_id, ticket.holder, ticket.cost, now)
        return self._local.wait_seconds(ticket.local, now)

    def _run(self, key: str, now: float, operation: str, *arguments: float | str | None) -> float | None:
        """One step of the script; its first answer, None if Redis is away."""
        given = [operation, self._speed, self._time(), self._lease_seconds, *arguments]
        texts = ["" if value is None else value if isinstance(value, str) else repr(value) for value in given]
        answer = self._asked(key, lambda: self._script(keys=[key], args=texts))
        if answer is None:
            return None
        wait, level, size, drip_rate, burst_limit = (float(value) for value in cast("list[bytes]", answer))
        if operation != "leave":
            with self._lock:
                self._seen[key] = BucketState(level, size, drip_rate, int(burst_limit)), now
        return wait

    def _time(self) -> float | None:
        """The time for the script, in seconds times speed; None to have it ask Redis."""
        return None

    def _asked(self, key: str, question: Callable[[], object]) -> object:
        """What Redis answers to a question about this key; None while it is away."""
        from redis import RedisError

        if self._timer() < self._away_until:
            return None
        try:
            answer = question()
        except (RedisError, OSError) as error:
            self._trouble = _trouble(error, key)
            if not self._lost:
                log.warning("The shared throttle at %s %s.", self._where(), self._trouble)
            self._lost = True
            self._away_until = self._timer() + AWAY_SECONDS
            return None
        if self._lost:
            log.warning("The shared throttle at %s is back.", self._where())
            self._lost = False
        return answer

    def _key(self, account_id: int | None, holder: Hashable) -> str | None:
        with self._lock:
            account, client = self._identities.bucket(account_id, holder)
        return self._bucket_key(account, client) if account is not None and client is not None else None

    def _likely_key(self, account_id: int | None) -> str | None:
        if account_id is None:
            return None
        key = self._clients_key(account_id)
        clients = self._asked(key, lambda: self._redis.smembers(key))
        names = [name.decode() if isinstance(name, bytes) else str(name) for name in cast("set[object]", clients or ())]
        return self._bucket_key(account_id, names[0]) if len(names) == 1 else None

    def _clients_key(self, account_id: int) -> str:
        return f"{self._prefix}:{account_id}"

    def _bucket_key(self, account_id: int, client: str) -> str:
        return f"{self._prefix}:{account_id}:{client}"

    def _learn_names(self, ticket: SharedTicket, reply: Reply) -> None:
        with self._lock:
            before = self._identities.clients.get(ticket.holder)
            self._identities.learn(ticket.holder, reply.headers)
            account, client = self._identities.bucket(ticket.account_id, ticket.holder)
        if account is not None and client is not None and client != before:
            key = self._clients_key(account)
            self._asked(key, lambda: (self._redis.sadd(key, client), self._redis.expire(key, CLIENTS_KEPT_SECONDS)))

    def _known(self, key: str, now: float) -> BucketState | None:
        with self._lock:
            state, at = self._seen.get(key, (None, 0.0))
        return state and replace(state, level=max(0.0, state.level - state.drip_rate * max(0.0, now - at)))

    def _where(self) -> str:
        settings = self._redis.connection_pool.connection_kwargs
        place = settings.get("path") or f"{settings.get('host')}:{settings.get('port')}"
        return f"{place}/{settings.get('db', 0)}"


def landing_arguments(landing: Landing) -> tuple[float | None, ...]:
    """An answer as the script takes it."""
    reading = landing.reading
    return (
        reading.level,
        reading.margin,
        reading.size,
        reading.drip_rate,
        landing.cost if reading.cost is None else reading.cost,
        reading.burst_limit,
        landing.seconds,
        landing.block_seconds,
        reading.burst_level,
    )


def _trouble(error: Exception, key: str) -> str:
    """What is wrong with Redis and what to do about it; goes on after its name."""
    from redis.exceptions import AuthenticationError, NoPermissionError, OutOfMemoryError, ResponseError

    if isinstance(error, (AuthenticationError, NoPermissionError)):
        return f"refuses us ({error}). Name a user in its URL who may use the key {key}"
    if isinstance(error, OutOfMemoryError):
        return f"is out of memory ({error}). Give Redis more memory"
    if isinstance(error, ResponseError):
        return f"answers with an error ({error}). If the key {key} is damaged, delete it"
    return f"does not answer ({error}). Start Redis again"


def _connection(redis: str | Redis) -> Redis:
    try:
        from redis import Redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError:
        raise ImportError('A throttle shared through Redis needs: pip install "lightspeed-pos[redis]"') from None
    if not isinstance(redis, str):
        return redis
    # One immediate retry, because a connection of the pool may have gone stale. It is safe to repeat a step.
    retry = Retry(NoBackoff(), 1)
    typeless = cast("Any", Redis)  # as the options of from_url are
    made: Redis = typeless.from_url(
        redis, socket_timeout=TIMEOUT_SECONDS, socket_connect_timeout=TIMEOUT_SECONDS, retry=retry
    )
    return made
