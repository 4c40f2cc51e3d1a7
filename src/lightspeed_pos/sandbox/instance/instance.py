"""One sandbox without its web server: database, clock, tokens, bucket, faults and log, and the handles on them."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from dataclasses import dataclass
from typing import Any

from lightspeed_pos.catalogue.scopes import SCOPES
from lightspeed_pos.sandbox.api.merchant import Merchant
from lightspeed_pos.sandbox.api.service import Service
from lightspeed_pos.sandbox.auth.authorization import addresses
from lightspeed_pos.sandbox.auth.grants import App, Grants, Pair
from lightspeed_pos.sandbox.auth.issuer import AuthorizationServer
from lightspeed_pos.sandbox.auth.scopes import PREFIX, unknown_scopes
from lightspeed_pos.sandbox.clock import Clock
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.instance import clicks, records
from lightspeed_pos.sandbox.instance.faults import Faults
from lightspeed_pos.sandbox.instance.latency import Latency
from lightspeed_pos.sandbox.instance.merchants import empty_bucket, opened
from lightspeed_pos.sandbox.instance.records import Records
from lightspeed_pos.sandbox.instance.request_log import RequestLog
from lightspeed_pos.sandbox.instance.settings import ACCOUNT_ID, CLIENT_ID, USER_ID, Settings
from lightspeed_pos.sandbox.rules import in_the_shop


@dataclass
class Snapshot:
    """Records and tokens as they once were. `closed`: there is nothing left to restore."""

    records: tuple[sqlite3.Connection, ...]  # of every account
    grants: Grants
    closed: bool = False

    def close(self) -> None:
        """Let go of the copies."""
        self.closed = True
        for copy in self.records:
            copy.close()


class Instance:
    """The state behind one server. Another thread has to hold `lock` to touch it."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.lock = threading.RLock()
        self.clock = Clock(settings.speed, settings.start)
        self.latency = self._latency()
        self.closing = False
        self.transports: dict[tuple[str, int], asyncio.Transport] = {}
        if settings.accounts < 1:
            raise ValueError(f"accounts must be at least 1, not {settings.accounts}.")
        users = {ACCOUNT_ID + place: USER_ID + place for place in range(settings.accounts)}
        app = App(CLIENT_ID, settings.client_secret, addresses(settings.redirect_uri))
        self.oauth = AuthorizationServer(app, users, self.clock, settings.expires_in)
        self.merchants: list[Merchant] = []
        self.faults = Faults()
        self.requests = RequestLog()
        self.snapshots: dict[str, Snapshot] = {}
        self._kept: list[Snapshot] = []
        try:
            for place, (key, user) in enumerate(users.items()):
                self.merchants.append(opened(settings, self.clock, place, key, user, self.oauth.connect(key)))
        except BaseException:
            self.close()
            raise
        self.service = Service(self.merchants, self.oauth)
        self._grants = self.oauth.save()

    @property
    def store(self) -> Store:
        """Records of the first account."""
        return self.merchants[0].store

    @property
    def pair(self) -> Pair:
        """Tokens of the first account."""
        return self.merchants[0].pair

    def merchant(self, account_id: int | None = None) -> Merchant:
        """The account of this id, the first one for None; raises ValueError if there is none."""
        for one in self.merchants:
            if account_id in {None, one.account_id}:
                return one
        known = ", ".join(str(one.account_id) for one in self.merchants)
        raise ValueError(f"There is no account {account_id}. There are: {known}.")

    def close(self) -> None:
        """Let go of the databases."""
        for kept in self._kept:
            kept.close()
        for one in self.merchants:
            if one.start is not None:
                one.start.close()
            one.store.close()

    def snapshot(self) -> Snapshot:
        """Records and tokens as they are now, for `restore`; closed with the sandbox if not before."""
        with self.lock:
            kept = Snapshot(tuple(one.store.snapshot() for one in self.merchants), self.oauth.save())
            self._kept = [*(one for one in self._kept if not one.closed), kept]
            return kept

    def restore(self, snapshot: Snapshot) -> None:
        """
        Records and tokens as in the snapshot, bucket, faults and log empty; the clock goes on.

        Tokens live their full time again. ValueError for a snapshot that is closed or of another sandbox.
        """
        given: object = snapshot
        if not isinstance(given, Snapshot):
            raise ValueError(f"restore() takes what snapshot() gave, not {type(given).__name__}.")
        with self.lock:
            if snapshot.closed:
                raise ValueError("The snapshot is closed: it holds nothing any more.")
            if not any(kept is snapshot for kept in self._kept):
                raise ValueError("The snapshot is of another sandbox, or of a start before this one.")
            for one, copy in zip(self.merchants, snapshot.records, strict=True):
                one.store.restore(copy)
            self._forget(snapshot.grants)

    def reset(self) -> None:
        """
        Records, tokens, bucket, faults, log and speed as they were at the start; the clock goes on.

        Records in a file stay as they are.
        """
        with self.lock:
            self.clock.run(self.settings.speed)
            for one in self.merchants:
                if one.start is not None:
                    one.store.restore(one.start)
            self._forget(self._grants)

    def _latency(self) -> Latency:
        chosen = self.settings
        return Latency(chosen.latency, admit_at=chosen.admit_at, jitter=chosen.jitter, seed=chosen.jitter_seed)

    def _forget(self, grants: Grants) -> None:
        self.oauth.load(grants)
        self.oauth.renew()
        self.latency = self._latency()
        for one in self.merchants:
            one.limiter = empty_bucket(self.settings, self.clock)
        self.faults.waiting.clear()
        self.requests.clear()

    def load(self, given: Records, account_id: int | None = None) -> list[str]:
        """See `records.load`."""
        with self.lock:
            return records.load(self.merchant(account_id).context, given)

    def dump(self, account_id: int | None = None) -> dict[str, list[dict[str, Any]]]:
        """See `records.dump`."""
        with self.lock:
            return records.dump(self.merchant(account_id).store)

    def void_sale(self, key: int, account_id: int | None = None) -> None:
        """See `in_the_shop.void_sale`."""
        with self.lock:
            in_the_shop.void_sale(self.merchant(account_id).context, key)

    def receive_order(self, key: int, account_id: int | None = None) -> None:
        """See `in_the_shop.receive_order`."""
        with self.lock:
            in_the_shop.receive_order(self.merchant(account_id).context, key)

    def receive_transfer(self, key: int, account_id: int | None = None) -> None:
        """See `in_the_shop.receive_transfer`."""
        with self.lock:
            in_the_shop.receive_transfer(self.merchant(account_id).context, key)

    def click(
        self, url: str, kind: str, key: int, account_id: int | None = None, return_url: str = clicks.RETURN_URL
    ) -> str:
        """See `clicks.click`."""
        with self.lock:
            return clicks.click(self.merchant(account_id).context, url, kind, key, return_url)

    def connect(self, scope: str, account_id: int | None = None) -> Pair:
        """A merchant connects the app, with these scopes separated by blanks; raises ValueError for unknown ones."""
        names = scope.split()
        unknown = unknown_scopes(names)
        if unknown or not names:
            there_are = ", ".join(f"{PREFIX}{name}" for name in SCOPES)
            raise ValueError(f"'{unknown[0] if unknown else ''}' is no scope. There are: {there_are}.")
        with self.lock:
            return self.oauth.connect(self.merchant(account_id).account_id, " ".join(names))
