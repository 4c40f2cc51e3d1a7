"""Tokens in Redis, shared by any number of machines."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from lightspeed_pos.auth.documents import SETTINGS, check_settings
from lightspeed_pos.auth.sealing import Seal
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import ConnectFailed, LightspeedError, TimedOut

if TYPE_CHECKING:
    from redis import Redis

TIMEOUT_SECONDS = 5.0
WAIT_SECONDS = 180.0  # as long as any store lets others wait
# Only who still holds the lease may save: somebody else may have renewed since, and used what they got.
SAVE = """
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], unpack(ARGV, 2))
return 1
"""


class RedisTokens:
    """
    Tokens and the client secret in Redis, by a name of yours; for any number of machines.

    `redis` is a URL or a `redis.Redis` that you made. Redis has to keep what it is given: `appendonly yes` and
    `appendfsync always`. Whoever reads Redis reads the tokens, so give it a password and TLS (`rediss://`) on any
    network. `prefix` begins the keys. The lock is a lease of `lease_seconds` that is extended while it is held, so a
    process that dies keeps the others waiting for no longer. One that was held up until its lease was over, as by a
    computer that slept, saves nothing any more.

    With `keys` (each made by `cryptography.fernet.Fernet.generate_key()`) tokens and settings are encrypted. The first
    key encrypts, all decrypt. To change the key put the new one first, call `seal_anew` on every store, then take the
    old one out. Sign-ins that were kept without a key are not accepted: call `seal_anew(accept_open=True)` once.

    All methods raise ConnectFailed while Redis does not answer, and LightspeedError for what else it says. Extra:
    `[redis]`; for `keys` also `[fleet]`.
    """

    def __init__(
        self,
        redis: str | Redis,
        name: str,
        *,
        lease_seconds: float = 20.0,
        prefix: str = "lightspeed-tokens",
        keys: Sequence[str | bytes] = (),
    ) -> None:
        self._redis = cast("Any", redis_of(redis))  # its answers may be awaitable, to the type checkers
        self._key = f"{prefix}:{name}"
        self._lock_key = f"{self._key}:lock"
        self._lease_seconds = lease_seconds
        self._seal = Seal(keys) if keys else None
        self._held = threading.local()  # the name of the lease that a thread holds

    def __repr__(self) -> str:
        return f"RedisTokens({self._where()!r}, key={self._key!r})"

    def __str__(self) -> str:
        return f"Redis at {self._where()}, under the key {self._key}"

    def load(self) -> Tokens | None:
        """Tokens as last saved, None if there are none."""
        row = self._read()
        if not row:
            return None
        try:
            expires_at = datetime.fromisoformat(row["expires_at"]) if row.get("expires_at") else None
            return Tokens(row["access"], row["refresh"], expires_at)
        except (KeyError, ValueError):
            raise LightspeedError(
                f"The key {self._key} of Redis at {self._where()} is damaged: it does not hold the tokens of a "
                "connection. Delete it and sign in again."
            ) from None

    def save(self, tokens: Tokens) -> None:
        """Keep the tokens in place of the old ones; the settings stay. Inside a lease that has ended, raise instead."""
        name = getattr(self._held, "name", None)
        fields = self._closed(_row(tokens))
        row = [part for pair in fields.items() for part in pair]
        with self._in_words():
            if name is None:
                self._redis.hset(self._key, mapping=fields)
            elif not self._redis.eval(SAVE, 2, self._key, self._lock_key, name, *row):
                raise self._lost()

    def settings(self) -> dict[str, str]:
        """What `keep` put beside the tokens; {} if there are none."""
        return {name: value for name, value in self._read().items() if name in SETTINGS}

    def keep(self, tokens: Tokens, settings: Mapping[str, str]) -> None:
        """Replace tokens and settings by those of a new sign-in. Raises LightspeedError for what is no setting."""
        check_settings(settings)
        with self._in_words(), self._redis.pipeline(transaction=True) as steps:
            steps.delete(self._key)
            steps.hset(self._key, mapping=self._closed({**settings, **_row(tokens)}))
            steps.execute()

    def forget(self) -> None:
        """Delete tokens and settings; nothing if there are none."""
        with self._in_words():
            self._redis.delete(self._key)

    def seal_anew(self, *, accept_open: bool = False) -> None:
        """
        Encrypt what is kept with the first key, whichever it was encrypted with; nothing if there is nothing.

        With `accept_open` also what was kept without a key. Raises LightspeedError if there is no key.
        """
        if self._seal is None:
            raise LightspeedError("There is no key to encrypt with: give keys=[…].")
        with self.lock():
            row = self._read(accept_open=accept_open)
            if row:
                with self._in_words():
                    self._redis.hset(self._key, mapping=self._closed(row))

    @contextmanager
    def lock(self) -> Generator[None]:
        """Keep other threads, processes and machines from renewing. Raises TimedOut after three minutes."""
        name = secrets.token_hex(16)
        lease = self._redis.lock(self._lock_key, timeout=self._lease_seconds, thread_local=False)
        with self._in_words():
            taken = lease.acquire(blocking_timeout=WAIT_SECONDS, token=name)
        if not taken:
            raise TimedOut(
                f"Another process has held the key {self._lock_key} for {WAIT_SECONDS:.0f} seconds: "
                "look whether it hangs."
            )
        over = threading.Event()
        extending = threading.Thread(target=self._extend, args=(lease, over), daemon=True)
        extending.start()
        self._held.name = name
        try:
            yield
        finally:
            self._held.name = None
            over.set()
            extending.join()
            self._give_back(lease)

    def _extend(self, lease: Any, over: threading.Event) -> None:
        from redis.exceptions import LockError, RedisError

        while not over.wait(self._lease_seconds / 3):
            try:
                lease.reacquire()
            except LockError:  # somebody else has it
                return
            except (RedisError, OSError):
                continue

    def _give_back(self, lease: Any) -> None:
        from redis.exceptions import LockError

        with self._in_words(), suppress(LockError):  # over already: what was saved was saved before
            lease.release()

    def _lost(self) -> LightspeedError:
        return LightspeedError(
            f"The lease on {self._key} ended before the tokens could be saved. Nothing was saved, as another process "
            "may have renewed them meanwhile. Try again."
        )

    def _read(self, *, accept_open: bool = False) -> dict[str, str]:
        with self._in_words():
            found = self._redis.hgetall(self._key)
        row = {_text(name): _text(value) for name, value in found.items()}
        if self._seal is None:
            if any(Seal.is_closed(value) for value in row.values()):
                raise LightspeedError(f"{str(self).capitalize()} is encrypted: give keys=[…] with its key.")
            return row
        return {
            name: value
            if accept_open and not Seal.is_closed(value)
            else self._seal.opened(value, self._at(name), f"{self}")
            for name, value in row.items()
        }

    def _closed(self, row: Mapping[str, str]) -> dict[str, str]:
        """As it is kept."""
        if self._seal is None:
            return dict(row)
        return {name: self._seal.closed(value, self._at(name)) for name, value in row.items()}

    def _at(self, name: str) -> str:
        """Of a value of another key, or another field, nothing is accepted."""
        return f"{self._key}:{name}"

    @contextmanager
    def _in_words(self) -> Generator[None]:
        from redis.exceptions import ConnectionError as NoConnection
        from redis.exceptions import RedisError
        from redis.exceptions import TimeoutError as NoAnswer

        try:
            yield
        except (NoConnection, NoAnswer, OSError) as error:
            raise ConnectFailed(f"Redis at {self._where()} does not answer: {error}") from error
        except RedisError as error:
            raise LightspeedError(f"Redis at {self._where()} refuses: {error}") from error

    def _where(self) -> str:
        """Host, port and database, without the password of the URL."""
        settings = self._redis.connection_pool.connection_kwargs
        place = settings.get("path") or f"{settings.get('host')}:{settings.get('port')}"
        return f"{place}/{settings.get('db', 0)}"


def _row(tokens: Tokens) -> dict[str, str]:
    expires_at = tokens.expires_at.isoformat() if tokens.expires_at is not None else ""
    return {"access": str(tokens.access), "refresh": str(tokens.refresh), "expires_at": expires_at}


def _text(value: bytes | str) -> str:
    return value.decode() if isinstance(value, bytes) else value


def redis_of(redis: str | Redis) -> Redis:
    """The Redis of this URL, or the one that is given."""
    try:
        from redis import Redis
    except ImportError:
        raise ImportError('Tokens in Redis need: pip install "lightspeed-pos[redis]"') from None
    if not isinstance(redis, str):
        return redis
    typeless = cast("Any", Redis)  # as the options of from_url are
    try:
        made: Redis = typeless.from_url(redis, socket_timeout=TIMEOUT_SECONDS, socket_connect_timeout=TIMEOUT_SECONDS)
    except ValueError:
        # Not quoted: it may hold a password.
        raise LightspeedError("That is no address of a Redis: it begins with redis://, rediss:// or unix://.") from None
    return made
