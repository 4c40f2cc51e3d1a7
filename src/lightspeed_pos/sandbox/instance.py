"""One sandbox without its web server: database, clock, tokens, bucket, faults and log, and the handles on them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lightspeed_pos.sandbox import seed
from lightspeed_pos.sandbox.clock import Clock
from lightspeed_pos.sandbox.context import Context
from lightspeed_pos.sandbox.faults import Faults
from lightspeed_pos.sandbox.grants import App
from lightspeed_pos.sandbox.journal import journal
from lightspeed_pos.sandbox.limiter import Limiter
from lightspeed_pos.sandbox.oauth import EXPIRES_IN, AuthorizationServer
from lightspeed_pos.sandbox.service import Service
from lightspeed_pos.sandbox.store import Store

ACCOUNT_ID = 120645
ACCOUNT_NAME = "Spoke & Chain Bicycles"
CLIENT_ID = "3f1c6a0d9be24e5d8a7c5b1f0e9d2c4b"
CLIENT_SECRET = "sandbox-secret-for-local-use-only"  # noqa: S105  # guards invented data on this machine
REDIRECT_URI = "http://127.0.0.1:8723/callback"


@dataclass(frozen=True)
class Settings:
    """
    How a sandbox is to be.

    `items` is the size of the seed, `registers` the subscription's number (bucket of 90 + 10 for each above one, drip
    rate 1 + 0.5), `speed` how many times faster than real its clock runs, `latency` how long every answer takes in
    sandbox seconds, `file` where the database lies (None: memory), `strict` refuses unknown filter fields, `start` the
    first reading of the clock in seconds since the epoch (None: now), `expires_in` the life of an access token in
    sandbox seconds.
    """

    items: int = 2000
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
            seed.fill(self.store, items=settings.items, shops=settings.shops, registers=settings.registers)
        context = Context(self.store, self.clock, ACCOUNT_ID, ACCOUNT_NAME, strict=settings.strict)
        app = App(CLIENT_ID, settings.client_secret, settings.redirect_uri)
        self.oauth = AuthorizationServer(app, ACCOUNT_ID, context.user_id, self.clock, settings.expires_in)
        self.pair = self.oauth.connect()
        self.service = Service(context, Limiter(settings.registers, seen_at=self.clock.now()), self.oauth)
        self.faults = Faults()
        self.requests = journal()
        self._grants = self.oauth.save()
        # A database in a file is there to last, and copying it may take long.
        self._snapshot = self.store.snapshot() if settings.file is None else None
        self._changes = self.store.connection.total_changes

    def close(self) -> None:
        """Let go of the database."""
        if self._snapshot is not None:
            self._snapshot.close()
        self.store.close()

    def reset(self) -> None:
        """
        Records, tokens, bucket, faults and log as they were at the start; the clock goes on.

        Records in a file stay as they are.
        """
        with self.lock:
            if self._snapshot is not None and self.store.connection.total_changes != self._changes:
                self.store.restore(self._snapshot)
                self._changes = self.store.connection.total_changes
            self.oauth.load(self._grants)
            self.oauth.renew()
            self.service.limiter = Limiter(self.settings.registers, seen_at=self.clock.now())
            self.faults.waiting.clear()
            self.requests.clear()

    def control(self, method: str, name: str, body: Mapping[str, Any]) -> object:
        """What `/_sandbox/{name}` does; None if there is no such thing."""
        match method, name:
            case "POST", "faults":
                return asdict(self.faults.add_from(body))
            case "DELETE", "faults":
                self.faults.waiting.clear()
                return {}
            case "GET", "faults":
                return [asdict(fault) for fault in self.faults.waiting]
            case "GET", "requests":
                return [{**asdict(entry), "body": entry.body.decode("utf-8", "replace")} for entry in self.requests]
            case "POST", "advance":
                self.clock.advance(float(body.get("seconds", 0)))
                return {"now": self.clock.now()}
            case "POST", "reset":
                self.reset()
                return {}
            case "POST", "revoke":
                self.oauth.disconnect_all()
                return {}
            case "POST", "expire":
                self.oauth.expire_access()
                return {}
            case "GET", "bucket":
                self.service.limiter.settle(self.clock.now())
                limiter = self.service.limiter
                return {"level": limiter.level, "size": limiter.size, "drip_rate": limiter.drip_rate}
            case _:
                return None
