"""`Fleet`: many accounts kept up to date by many workers."""

from __future__ import annotations

import logging
import os
import secrets
import socket
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from lightspeed_pos.auth.holders import OAuthTokenHolder
from lightspeed_pos.auth.redis_tokens import RedisTokens, redis_of
from lightspeed_pos.auth.sealing import Seal
from lightspeed_pos.errors import AuthorizationExpired, QueryError
from lightspeed_pos.exchange.certificates import certificates_for
from lightspeed_pos.exchange.clock import ScaledClock, SystemClock
from lightspeed_pos.exchange.origin import BASE_URL
from lightspeed_pos.exchange.tracing import slice_span
from lightspeed_pos.fleet.common_time import CommonClock
from lightspeed_pos.fleet.schedule import LEASE_SECONDS, Lease, Schedule
from lightspeed_pos.fleet.slices import RECONCILE_SECONDS, SLICE_PAGES, SLICE_SECONDS, Slice, Slicer
from lightspeed_pos.fleet.status import ALIVE_LEASES, AccountStatus, FleetStatus, WorkerStatus, moment
from lightspeed_pos.fleet.unopened import Memory
from lightspeed_pos.limits.redis_throttle import RedisThrottle
from lightspeed_pos.limits.reserved import Reserved
from lightspeed_pos.resources.client import Client
from lightspeed_pos.sync.open import destination_of, is_postgres, is_shared, without_password
from lightspeed_pos.sync.postgres_kept import KeptConnections

if TYPE_CHECKING:
    import httpx2
    from redis import Redis

    from lightspeed_pos.auth.tokens import Tokens
    from lightspeed_pos.exchange.report import Exchange
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sync.sql_destination import SqlDestination

log = logging.getLogger("lightspeed_pos")

INTERVAL_SECONDS = 300.0
RESERVE = 0.2
_ACCOUNT = "{account}"
_PAGE_SECONDS = 10.0  # no page takes as long as a lease: an answer, and a wait for the rate limit


class Fleet:
    """
    Many accounts, each kept up to date every `interval` seconds; any number of workers share the work.

        fleet = Fleet("redis://127.0.0.1:6379/0", "shops/{account}.duckdb", keys=[key])
        fleet.add(181203, tokens=tokens, settings={"client_id": "…", "client_secret": "…"})
        while lease := fleet.take():
            fleet.run_slice(lease)

    - `redis`: a URL, or a `redis.Redis` that you made. It has to keep what it is given: `appendonly yes` and
      `appendfsync always`.
    - `to`: where the rows go, as for `lightspeed_pos.sync.sync`, with `{account}` where the account's number is to
      stand: a DuckDB file or a folder per account, a schema per account (`postgresql://…?schema=shop_{account}`). With
      `postgresql://…?layout=shared` all accounts are in the same tables, each row with its `account_id`.
    - `keys`: tokens and client secrets are encrypted in Redis. `Fernet.generate_key()` makes a key; the first one
      encrypts, all decrypt. Without a key they are kept as they are.
    - `namespace`: fleets of different namespaces on one Redis know nothing of each other.
    - `client_id`, `client_secret`: of accounts whose settings do not name others.
    - `reserve`: the part of each account's bucket that is left to the merchant's other programs.
    - `lease_seconds`: how long nobody else gets an account whose worker is not heard of any more.
    - `slice_seconds`, `slice_pages`: after which an account makes room for the others.
    - `reconcile_seconds`: how often rows that were deleted without a trace are looked for, by comparing counts; None
      for never.
    - `clock`: passes time in, for leases and due times too; by default Redis tells the time.
    - `worker`: the name of this worker; by default host, process and a random part.
    - `on_slice` is called with each `Slice` that has ended, `on_exchange` as that of `Client`.

    Methods raise ConnectFailed while Redis does not answer, QueryError for an account that is not there,
    LightspeedError for a fleet that is kept by a newer version. For threads; a fork makes its own connections.
    """

    def __init__(
        self,
        redis: str | Redis,
        to: str,
        *,
        keys: Sequence[str | bytes] = (),
        namespace: str = "fleet",
        interval: float = INTERVAL_SECONDS,
        client_id: str = "",
        client_secret: str | None = None,
        reserve: float = RESERVE,
        lease_seconds: float = LEASE_SECONDS,
        slice_seconds: float = SLICE_SECONDS,
        slice_pages: int = SLICE_PAGES,
        reconcile_seconds: float | None = RECONCILE_SECONDS,
        clock: ScaledClock | None = None,
        worker: str | None = None,
        on_slice: Callable[[Slice], object] | None = None,
        on_exchange: Callable[[Exchange], object] | None = None,
    ) -> None:
        self._place = _checked_place(to)
        self._interval = _checked_interval(interval)
        self._keys = tuple(keys)
        self._seal = Seal(keys) if keys else None
        self._redis = redis_of(redis)
        self._client_id, self._client_secret = client_id, client_secret
        self._clock = clock or SystemClock()
        self._time = CommonClock(self._clock)
        self._is_timed_by_redis = clock is None
        self._schedule = Schedule(
            self._redis, namespace, now=None if clock is None else clock.now, lease_seconds=lease_seconds
        )
        self._worker = worker or f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(3)}"
        self._stop = threading.Event()
        self._memory = Memory(self._redis, self._schedule.root, without_password(to))
        self._slicer = Slicer(
            self._schedule,
            self._memory,
            self._clock,
            self._stop.is_set,
            seconds=slice_seconds,
            pages=slice_pages,
            reconcile_seconds=reconcile_seconds,
        )
        self._shared = RedisThrottle(redis, speed=self._clock.speed)
        self._throttle = Reserved(self._shared, reserve)
        self._on_slice, self._on_exchange = on_slice, on_exchange
        self._https: tuple[int, dict[bool, httpx2.Client]] = (os.getpid(), {})
        self._https_lock = threading.Lock()
        self._kept = KeptConnections()

    def __repr__(self) -> str:
        return f"Fleet({self._schedule.where()!r}, namespace={self.namespace!r}, worker={self.worker!r})"

    @property
    def namespace(self) -> str:
        """What all keys in Redis have in common."""
        return self._schedule.namespace

    @property
    def worker(self) -> str:
        """The name under which this process takes accounts."""
        return self._worker

    def add(
        self,
        account_id: int,
        *,
        interval: float | None = None,
        to: str | None = None,
        tokens: Tokens | None = None,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        """
        Add an account, or change its settings; it is due at once.

        `interval` (seconds) and `to` win over those of the fleet; those of an account that is there stay unless given.
        `tokens` are those of a new sign-in, `settings` what belongs to it: `client_id`, `client_secret`, `base_url` and
        `auth_url`. Without `tokens` those that `store(account_id)` has are used.
        """
        _check_account(account_id)
        chosen: dict[str, str] = {}
        if interval is not None or not self._is_known(account_id):
            chosen["interval"] = repr(_checked_interval(self._interval if interval is None else interval))
        if to is not None:
            place = _checked_place(to, single=True)
            chosen["to"] = self._seal.closed(place, f"{account_id}:to") if self._seal else place
        if tokens is not None:
            store = self.store(account_id)
            with store.lock():  # a renewal of the old tokens that is under way would write over the new ones
                store.keep(tokens, {"account_id": str(account_id), **(settings or {})})
        elif settings:
            raise QueryError("settings belong to a sign-in: give its tokens as well.")
        self._schedule.add(account_id, chosen)

    def remove(self, account_id: int, *, forget_tokens: bool = True) -> None:
        """Take an account out, with its tokens. What is in its database stays. A slice under way keeps nothing more."""
        if not self._schedule.remove(account_id):
            raise self._schedule.unknown(account_id)
        self._memory.forget(account_id)
        if forget_tokens:
            store = self.store(account_id)
            with store.lock():  # a renewal that is under way would keep new ones
                store.forget()

    def pause(self, account_id: int) -> None:
        """Leave an account alone until `resume`. A slice under way ends with its page, and keeps it."""
        self._known(account_id, self._schedule.pause(account_id))

    def resume(self, account_id: int) -> None:
        """Go on with an account that was paused; it is due at once."""
        self._known(account_id, self._schedule.resume(account_id))

    def retry(self, account_id: int | None = None) -> int:
        """
        Have an account due at once, or all whose last slice failed; returns how many.

        It is then read as soon as a worker is free, instead of after the pause that its failures made.
        """
        if account_id is not None:
            self._known(account_id, self._schedule.retry(account_id))
            return 1
        failed = [one for one, row in self._schedule.accounts() if row.get("failures") or row.get("crashes")]
        return sum(self._schedule.retry(one) for one in failed)

    def store(self, account_id: int) -> RedisTokens:
        """Where the tokens of an account are: a web sign-in keeps them there, then calls `add`."""
        return RedisTokens(self._redis, str(account_id), prefix=f"{self._schedule.root}:tokens", keys=self._keys)

    def seal_anew(self, *, accept_open: bool = False) -> int:
        """
        Encrypt what is kept of all accounts with the first key, whichever it was encrypted with; returns how many.

        After that the other keys are needed no more, if no worker encrypts with them. With `accept_open` also what was
        kept without a key. Raises LightspeedError if there is no key, or for what none of them decrypts.
        """
        accounts = list(self._schedule.accounts())
        for account_id, row in accounts:
            self.store(account_id).seal_anew(accept_open=accept_open)
            if "to" in row and self._seal is not None:
                is_open = accept_open and not Seal.is_closed(row["to"])
                place = row["to"] if is_open else self._own_place(account_id, row["to"])
                self._schedule.set(account_id, {"to": self._seal.closed(place, f"{account_id}:to")})
        return len(accounts)

    def take(self, account_id: int | None = None) -> Lease | None:
        """
        The account that has been due for longest, or the one that is named; None if there is none to be had.

        Nobody else gets it while the lease lasts: `lease_seconds`, and longer while `run_slice` renews it. An account
        that is named need not be due. Raises QueryError for one that is not there.
        """
        if self._stop.is_set():
            return None
        lease = self._schedule.take(self.worker, account_id)
        if lease is not None and self._is_timed_by_redis:
            self._time.note(lease.taken_at)
        return lease

    def run_slice(self, account: int | Lease) -> Slice | None:
        """
        Sync the account for at most `slice_seconds` or `slice_pages`; None if it is not to be had.

        `account` is what `take` gave, or a number to be taken first. The account is then due again: at once if there is
        more to read, else after its interval, later if the slice failed. What went wrong is in the `Slice`, in the
        status and in the log (`lightspeed_pos`), and is not raised: one account never holds up the others.
        """
        lease = account if isinstance(account, Lease) else self.take(account)
        if lease is None:
            return None
        with slice_span(lease.account_id, lease.fence) as span:
            done = self._slicer.run(lease, lambda: self._account(lease), lambda: self._destination(lease))
            rows = done.summary
            span.ended(pages=done.pages, new=rows.new, changed=rows.changed, gone=rows.gone, error=done.error)
        if self._on_slice is not None:
            self._on_slice(done)
        return done

    def due(self) -> int:
        """How many accounts wait for a worker."""
        return self._schedule.due()

    def next_due_at(self) -> float | None:
        """When the next account comes up that is not due yet, in seconds since the epoch; None if there is none."""
        return self._schedule.next_due_at()

    def heartbeat(self) -> None:
        """Note that this worker is alive; `take` and `run_slice` do so too."""
        self._schedule.heartbeat(self.worker)

    def stop(self) -> None:
        """Take nothing more; slices under way end with their page and keep it. The others go on at once."""
        self._stop.set()

    def close(self) -> None:
        """Stop, and say that this worker has ended."""
        self.stop()
        self._schedule.leave(self.worker)
        self._shared.close()
        self._kept.close()
        for http in self._https[1].values():
            http.close()

    def status(self) -> FleetStatus:
        """All accounts, those that have been due for longest first, and all workers."""
        now = self._schedule.time()
        accounts = [AccountStatus.of(one, row, self._shown(one, row), now) for one, row in self._schedule.accounts()]
        held: dict[str, list[int]] = {}
        for one in accounts:
            if one.worker is not None:
                held.setdefault(one.worker, []).append(one.account_id)
        workers = [
            WorkerStatus(
                name, moment(at), now - at < ALIVE_LEASES * self._schedule.lease_seconds, tuple(held.get(name, ()))
            )
            for name, at in self._schedule.workers().items()
        ]
        accounts.sort(key=lambda one: (-one.lag_seconds, one.account_id))
        return FleetStatus(moment(now), self.namespace, accounts, workers, self.due())

    def account_status(self, account_id: int) -> AccountStatus:
        """One account. Raises QueryError if it is not there."""
        row = self._schedule.account(account_id)
        return AccountStatus.of(account_id, row, self._shown(account_id, row), self._schedule.time())

    def place(self, account_id: int) -> str:
        """Where the rows of an account go, with any password. Raises QueryError if it is not there."""
        return self._placed(account_id, self._schedule.account(account_id))

    def _placed(self, account_id: int, row: Mapping[str, str]) -> str:
        place = self._own_place(account_id, row["to"]) if "to" in row else self._place
        return place.replace(_ACCOUNT, str(account_id))

    def _own_place(self, account_id: int, kept: str) -> str:
        if self._seal is None:
            return kept
        return self._seal.opened(kept, f"{account_id}:to", f"The destination of account {account_id}")

    def _shown(self, account_id: int, row: Mapping[str, str]) -> str:
        return without_password(self._placed(account_id, row))

    def _known(self, account_id: int, found: bool) -> None:
        if not found:
            raise self._schedule.unknown(account_id)

    def _is_known(self, account_id: int) -> bool:
        try:
            return "interval" in self._schedule.account(account_id)
        except QueryError:
            return False

    def _destination(self, lease: Lease) -> SqlDestination:
        place = self._placed(lease.account_id, lease.row)
        return destination_of(place, lease.account_id, fence=lease.fence, kept=self._kept)

    def _account(self, lease: Lease) -> Account:
        """The account through a client of its own, which shares connections with all others of this process."""
        store = self.store(lease.account_id)
        settings = store.settings()
        client_id = settings.get("client_id", self._client_id)
        if not client_id:
            raise AuthorizationExpired(
                f"The fleet {self.namespace!r} has no sign-in of account {lease.account_id}: sign in, then add it with "
                "its tokens."
            )
        base_url = settings.get("base_url", BASE_URL)
        http = self._http(base_url)
        holder = OAuthTokenHolder(
            client_id,
            settings.get("client_secret", self._client_secret),
            store=store,
            auth_url=settings.get("auth_url"),
            http=http,
            clock=self._time,
        )
        client = Client(
            holder,
            base_url=base_url,
            timeout=_PAGE_SECONDS,
            retries=2,
            max_wait_seconds=_PAGE_SECONDS,
            throttle=self._throttle,
            http=http,
            clock=self._time,
            on_exchange=self._on_exchange,
        )
        return client.account(lease.account_id)

    def _http(self, base_url: str) -> httpx2.Client:
        """Connections that all accounts of this process share."""
        import httpx2

        # A proxy from the environment would get tokens that are meant for a server on this computer.
        trust_env = base_url.startswith("https:")
        with self._https_lock:
            if self._https[0] != os.getpid():
                self._https = (os.getpid(), {})
            made = self._https[1]
            if trust_env not in made:
                made[trust_env] = httpx2.Client(
                    trust_env=trust_env,
                    verify=certificates_for(base_url),
                    limits=httpx2.Limits(max_connections=200),
                )
            return made[trust_env]


def _checked_place(to: str, *, single: bool = False) -> str:
    if not single and _ACCOUNT not in to and not is_shared(to):
        place = without_password(to)
        shared = ", or add layout=shared to the address" if is_postgres(to) else ""
        raise QueryError(
            f"{place} would hold one account only: write {{account}} where its number is to stand{shared}."
        )
    return to


def _check_account(account_id: Any) -> None:
    if isinstance(account_id, bool) or not isinstance(account_id, int) or account_id < 1:
        raise QueryError(f"An account is a whole number above 0, not {account_id!r:.60}.")


def _checked_interval(seconds: Any) -> float:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 1 <= seconds <= 10 * 365 * 86400:
        raise QueryError(f"interval is a number of seconds, 1 at least, not {seconds!r:.60}.")
    return float(cast("float", seconds))
