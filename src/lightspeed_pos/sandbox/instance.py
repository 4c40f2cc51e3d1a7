"""One sandbox without its web server: database, clock, tokens, bucket, faults and log, and the handles on them."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from lightspeed_pos.sandbox import counter, seed
from lightspeed_pos.sandbox.clock import Clock
from lightspeed_pos.sandbox.context import Context
from lightspeed_pos.sandbox.faults import Faults
from lightspeed_pos.sandbox.grants import App, Grants, Pair
from lightspeed_pos.sandbox.journal import Journal
from lightspeed_pos.sandbox.limiter import Limiter
from lightspeed_pos.sandbox.oauth import EXPIRES_IN, AuthorizationServer
from lightspeed_pos.sandbox.scopes import SCOPES, unknown_scopes
from lightspeed_pos.sandbox.service import Service
from lightspeed_pos.sandbox.store import Store

ACCOUNT_ID = 120645
ACCOUNT_NAME = "Spoke & Chain Bicycles"
CLIENT_ID = "3f1c6a0d9be24e5d8a7c5b1f0e9d2c4b"
CLIENT_SECRET = "sandbox-secret-for-local-use-only"  # noqa: S105  # guards invented data on this machine
REDIRECT_URI = "http://127.0.0.1:8723/callback"
Consent = Literal["auto", "page"]


@dataclass(frozen=True)
class Settings:
    """
    How a sandbox is to be.

    `items`, `sales`, `customers` and `shops` are the size of the seed (None: what suits the items), `registers` the
    subscription's number (bucket of 90 + 10 for each above one, drip rate 1 + 0.5), `speed` how many times faster than
    real its clock runs, `latency` how long every answer takes in sandbox seconds, `file` where the database lies (None:
    memory; one that was filled with the same size is used again), `strict` refuses unknown filter fields, `start` the
    first reading of the clock in seconds since the epoch (None: now), `expires_in` the life of an access token in
    sandbox seconds, `consent` whether a browser that is sent to sign in sees a page or is sent back at once ("auto").
    """

    items: int = 2000
    sales: int | None = None
    customers: int | None = None
    shops: int = 2
    registers: int = 1
    speed: float = 1.0
    latency: float = 0.0
    file: Path | None = None
    strict: bool = False
    start: float | None = None
    redirect_uri: str = REDIRECT_URI
    client_secret: str = CLIENT_SECRET
    expires_in: int = EXPIRES_IN
    consent: Consent = "auto"


@dataclass(frozen=True)
class Snapshot:
    """Records and tokens as they once were."""

    records: sqlite3.Connection
    grants: Grants

    def close(self) -> None:
        """Let go of the copy."""
        self.records.close()


class Instance:
    """The state behind one server. Whoever touches it from another thread holds `lock`."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.lock = threading.RLock()
        self.clock = Clock(settings.speed, settings.start)
        self.latency = settings.latency
        self.closing = False
        self.transports: dict[tuple[str, int], asyncio.Transport] = {}
        self.store = Store(settings.file)
        if self.store.is_new:
            seed.fill(
                self.store,
                items=settings.items,
                shops=settings.shops,
                registers=settings.registers,
                sales=settings.sales,
                customers=settings.customers,
            )
        else:
            size = (settings.items, settings.shops, settings.registers, settings.sales, settings.customers)
            self.store.check_seed(seed.description(*size))
        context = Context(self.store, self.clock, ACCOUNT_ID, ACCOUNT_NAME, strict=settings.strict)
        app = App(CLIENT_ID, settings.client_secret, settings.redirect_uri)
        self.oauth = AuthorizationServer(app, ACCOUNT_ID, context.user_id, self.clock, settings.expires_in)
        self.pair = self.oauth.connect()
        self.service = Service(context, Limiter(settings.registers, seen_at=self.clock.now()), self.oauth)
        self.faults = Faults()
        self.requests = Journal()
        self.snapshots: dict[str, Snapshot] = {}
        self._kept: list[Snapshot] = []
        self._grants = self.oauth.save()
        # A database in a file is there to last, and copying it may take long.
        self._start = Snapshot(self.store.snapshot(), self._grants) if settings.file is None else None
        # The snapshot that the records are those of while the database counts no more changes than these.
        self._restored, self._changes = self._start, self.store.connection.total_changes

    def close(self) -> None:
        """Let go of the database."""
        if self._start is not None:
            self._start.close()
        for kept in self._kept:
            kept.close()
        self.store.close()

    def snapshot(self) -> Snapshot:
        """Records and tokens as they are now, for `restore`; closed with the sandbox if not before."""
        with self.lock:
            kept = Snapshot(self.store.snapshot(), self.oauth.save())
            self._kept.append(kept)
            return kept

    def restore(self, snapshot: Snapshot) -> None:
        """
        Records and tokens as in the snapshot, bucket, faults and log empty; the clock goes on.

        Tokens live their full time again.
        """
        with self.lock:
            changes = self.store.connection.total_changes
            if self._restored is not snapshot or changes != self._changes:
                self.store.restore(snapshot.records)
                self._restored, self._changes = snapshot, self.store.connection.total_changes
            self._forget(snapshot.grants)

    def reset(self) -> None:
        """
        Records, tokens, bucket, faults, log and speed as they were at the start; the clock goes on.

        Records in a file stay as they are.
        """
        with self.lock:
            self.clock.run(self.settings.speed)
            if self._start is not None:
                self.restore(self._start)
            else:
                self._forget(self._grants)

    def _forget(self, grants: Grants) -> None:
        self.oauth.load(grants)
        self.oauth.renew()
        self.service.limiter = Limiter(self.settings.registers, seen_at=self.clock.now())
        self.faults.waiting.clear()
        self.requests.clear()

    def void_sale(self, key: int) -> None:
        """See `counter.void_sale`."""
        with self.lock:
            counter.void_sale(self.service.context, key)

    def receive_order(self, key: int) -> None:
        """See `counter.receive_order`."""
        with self.lock:
            counter.receive_order(self.service.context, key)

    def receive_transfer(self, key: int) -> None:
        """See `counter.receive_transfer`."""
        with self.lock:
            counter.receive_transfer(self.service.context, key)

    def connect(self, scope: str) -> Pair:
        """A merchant connects the app, with these scopes separated by blanks; raises ValueError for unknown ones."""
        names = scope.split()
        unknown = unknown_scopes(names)
        if unknown or not names:
            raise ValueError(f"'{unknown[0] if unknown else ''}' is no scope. There are: {', '.join(SCOPES)}.")
        with self.lock:
            return self.oauth.connect(" ".join(names))
