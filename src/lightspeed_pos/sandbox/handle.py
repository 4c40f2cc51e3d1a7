"""
The sandbox in this process, and the handle on it.

    with Sandbox(items=200, speed=20) as sandbox:
        client = Client(oauth_token_holder=StaticToken(sandbox.token), base_url=sandbox.url)
"""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self, cast

import uvicorn

from lightspeed_pos.sandbox.auth.issuer import EXPIRES_IN
from lightspeed_pos.sandbox.data.context import NextLinks, TagShape, UnknownFilters
from lightspeed_pos.sandbox.instance.clicks import RETURN_URL
from lightspeed_pos.sandbox.instance.faults import Fault, FaultKind
from lightspeed_pos.sandbox.instance.instance import Instance, Snapshot
from lightspeed_pos.sandbox.instance.records import Records
from lightspeed_pos.sandbox.instance.request_log import LoggedRequest
from lightspeed_pos.sandbox.instance.settings import (
    ACCOUNT_ID,
    CLIENT_ID,
    CLIENT_SECRET,
    REDIRECT_URI,
    Consent,
    Settings,
)
from lightspeed_pos.sandbox.problems import Problem
from lightspeed_pos.sandbox.server import listener, url_of, web_server

START_SECONDS = 10.0
STOP_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class SandboxAccount:
    """A merchant of a sandbox, and tokens of the app for it."""

    account_id: int
    name: str
    token: str = field(repr=False)
    refresh_token: str = field(repr=False)


@contextmanager
def in_words() -> Generator[None]:
    """Turn a refusal of the service into a ValueError for callers in Python."""
    try:
        yield
    except Problem as problem:
        raise ValueError(problem.message) from None


class Sandbox:
    """
    A local R-Series service with the data of an invented bicycle shop, on 127.0.0.1 and a free port.

    Start it with `with` or `start()`/`stop()`; several may run at once. For the settings see `Settings`. `token`,
    `refresh_token`, `account_id`, `client_id` and `client_secret` are good from the start and again after `reset()`.
    With more than one account they, and whatever names no account, are of the first; `accounts` has all.
    """

    def __init__(
        self,
        *,
        items: int = 2000,
        accounts: int = 1,
        sales: int | None = None,
        customers: int | None = None,
        shops: int = 2,
        registers: int = 1,
        speed: float = 1.0,
        latency: float = 0.0,
        jitter: float = 0.0,
        jitter_seed: int = 0,
        admit_at: float = 0.0,
        phase: float = 0.0,
        file: Path | None = None,
        strict: bool = False,
        start: float | None = None,
        redirect_uri: str | Sequence[str] = REDIRECT_URI,
        client_secret: str = CLIENT_SECRET,
        expires_in: int = EXPIRES_IN,
        consent: Consent = "auto",
        unknown_filters: UnknownFilters = "refuse",
        next_links: NextLinks = "whole",
        tags: TagShape = "names",
        records: Records | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.settings = Settings(
            items=items,
            accounts=accounts,
            sales=sales,
            customers=customers,
            shops=shops,
            registers=registers,
            speed=speed,
            latency=latency,
            jitter=jitter,
            jitter_seed=jitter_seed,
            admit_at=admit_at,
            phase=phase,
            file=file,
            strict=strict,
            start=start,
            redirect_uri=redirect_uri,
            client_secret=client_secret,
            expires_in=expires_in,
            consent=consent,
            unknown_filters=unknown_filters,
            next_links=next_links,
            tags=tags,
            records=records,
        )
        self.account_id = ACCOUNT_ID
        self.client_id = CLIENT_ID
        self.client_secret = client_secret
        self._address = (host, port)
        self._instance: Instance | None = None
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self.url = ""

    @property
    def instance(self) -> Instance:
        """The state behind the server."""
        if self._instance is None:
            raise RuntimeError("The sandbox is not running: use it in a with statement or call start().")
        return self._instance

    @property
    def token(self) -> str:
        """Access token of the merchant who connected at the start."""
        return self.instance.pair.access

    @property
    def refresh_token(self) -> str:
        """Refresh token that came with it."""
        return self.instance.pair.refresh

    @property
    def accounts(self) -> tuple[SandboxAccount, ...]:
        """All merchants, each with the tokens of the app that is connected from the start."""
        return tuple(
            SandboxAccount(one.account_id, one.store.account_name, one.pair.access, one.pair.refresh)
            for one in self.instance.merchants
        )

    @property
    def requests(self) -> Sequence[LoggedRequest]:
        """What was asked so far, oldest first."""
        return list(self.instance.requests)

    @property
    def now(self) -> float:
        """The sandbox's clock, in seconds since the epoch."""
        return self.instance.clock.now()

    def start(self) -> Self:
        """Fill the shop and serve it; answers when requests are taken."""
        listening = listener(*self._address)
        try:
            self._instance = Instance(self.settings)
        except BaseException:
            listening.close()
            raise
        self.url = url_of(listening)
        self._server = web_server(self._instance)
        self._thread = threading.Thread(
            target=self._server.run, args=([listening],), name=f"sandbox {self.url}", daemon=True
        )
        self._thread.start()
        deadline = time.monotonic() + START_SECONDS
        while not self._server.started:
            if time.monotonic() > deadline or not self._thread.is_alive():
                raise RuntimeError("The sandbox did not start.")
            time.sleep(0.002)
        return self

    def stop(self) -> None:
        """Stop serving and let go of the data."""
        if self._server is None or self._thread is None or self._instance is None:
            return
        self._instance.closing = True
        self._server.should_exit = True
        self._thread.join(STOP_SECONDS)
        self._instance.close()
        self._instance = self._server = self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass on the sandbox's clock: tokens age, the bucket drips."""
        with self.instance.lock:
            self.instance.clock.advance(seconds)

    def run(self, speed: float) -> None:
        """Let the clock go `speed` times as fast as real time from now on."""
        with self.instance.lock:
            self.instance.clock.run(speed)

    def reset(self) -> None:
        """Everything as it was at the start, except the clock."""
        self.instance.reset()

    def snapshot(self) -> Snapshot:
        """Records and tokens as they are now, for `restore`."""
        return self.instance.snapshot()

    def restore(self, snapshot: Snapshot) -> None:
        """
        Records and tokens as in the snapshot, bucket, faults and log empty; the clock goes on.

        ValueError for a snapshot that is closed or of another sandbox.
        """
        self.instance.restore(snapshot)

    def load(self, records: Records, account_id: int | None = None) -> list[str]:
        """
        Put records into the shop as they are, ids included; answers the fields that there is no place for.

        `records` has lists of dicts as the API spells them, by the name of an endpoint or record type, such as
        `{"Item": [{"itemID": "7", "description": "Tube", "Prices": {"ItemPrice": […]}}]}`. Values may be text or Python
        values. Each type that is named is replaced whole, with what belongs to its records (an item's prices and
        stock rows, a sale's lines); the other types stay. No rule is applied. Raises ValueError, and changes nothing,
        for an unknown name and for a value that its field cannot have.
        """
        return self.instance.load(records, account_id)

    def dump(self, account_id: int | None = None) -> dict[str, list[dict[str, Any]]]:
        """
        All records of the shop by record type, for `load` or `Sandbox(records=…)`, which then serves the same.

        Values are text as on the wire. Nothing is nested: what the API nests in a record stands under its own
        type, as `ItemPrice` and `Contact` do. Hidden columns are there unless they are empty.
        """
        return self.instance.dump(account_id)

    def connect(self, scope: str = "employee:all", account_id: int | None = None) -> str:
        """Access token of a merchant who connects the app now, with these scopes separated by blanks."""
        return self.instance.connect(scope, account_id).access

    def fault(
        self,
        kind: FaultKind | int,
        *,
        method: str = "*",
        path: str = "*",
        skip: int = 0,
        times: int = 1,
        seconds: float = 3.0,
        executed: bool | None = None,
        account_id: int | None = None,
    ) -> Fault:
        """Let the next matching requests, of one account or (None) of any, meet a fault; see `Fault`."""
        with self.instance.lock:
            self.instance.merchant(account_id)
            fault = Fault(cast("FaultKind", kind), method, path, skip, times, seconds, executed, account_id=account_id)
            return self.instance.faults.add(fault)

    def revoke_tokens(self, account_id: int | None = None) -> None:
        """What happens when the merchant (None: every one) disconnects the app."""
        with self.instance.lock:
            self.instance.merchant(account_id)
            self.instance.oauth.disconnect_all(account_id)

    def expire_access_token(self, account_id: int | None = None) -> None:
        """The access token's hour is over, for one merchant or (None) for all; the refresh token still works."""
        with self.instance.lock:
            self.instance.merchant(account_id)
            self.instance.oauth.expire_access(account_id)

    def void_sale(self, key: int, account_id: int | None = None) -> None:
        """Void a completed sale, as somebody in the shop can and the API cannot; ValueError if it cannot be."""
        with in_words():
            self.instance.void_sale(key, account_id)

    def receive_order(self, key: int, account_id: int | None = None) -> None:
        """Finish a purchase order, as only somebody in the shop can: its goods come into stock."""
        with in_words():
            self.instance.receive_order(key, account_id)

    def receive_transfer(self, key: int, account_id: int | None = None) -> None:
        """Receive a transfer that was sent, as only somebody in the shop can."""
        with in_words():
            self.instance.receive_transfer(key, account_id)

    def click(
        self,
        url: str,
        sale_id: int = 0,
        *,
        kind: str = "sale",
        account_id: int | None = None,
        return_url: str = RETURN_URL,
    ) -> str:
        """
        The signed link that a browser opens when somebody clicks a custom button with this URL, good for 300 seconds.

        Customer, shop, register and employee are those of the sale; `sale_id` 0 is a register without a sale. With
        `kind="workorder"` it is the id of a workorder. ValueError for an unknown sale and for what is no URL.
        """
        with in_words():
            return self.instance.click(url, kind, sale_id, account_id, return_url)

    def records(self, sql: str, *parameters: Any, account_id: int | None = None) -> list[tuple[Any, ...]]:
        """Rows of the database behind it, to look at in a test."""
        with self.instance.lock:
            return self.instance.merchant(account_id).store.execute(sql, parameters).fetchall()
