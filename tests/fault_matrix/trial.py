"""One trial of the fault matrix: an operation meets a fault, and what became of it."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import anyio

from fault_matrix.operations import Operation, World
from lightspeed_pos import AsyncClient, Client, MemoryTokens, OAuthTokenHolder, Tokens
from lightspeed_pos.calls.driver import _run_in_one_go
from lightspeed_pos.errors import LightspeedError, UnknownOutcome
from lightspeed_pos.sandbox import Sandbox

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import FaultKind
    from lightspeed_pos.sandbox.instance.request_log import LoggedRequest

Kind = Literal["sync", "async"]

# Kinds after which nobody knows what the service did: tried with the request done, and with it not done.
UNCERTAIN = ("500", "502", "503", "504", "html", "empty", "array", "cut", "reset")
FOR_EVER = 10**6
_LENGTHS = re.compile(r"\d+(?= bytes, expected)|(?<=, expected )\d+")  # tokens are of any length
TIMEOUT_SECONDS = 2.0  # real ones, of the client where the answer comes late
LATE_SECONDS = 5.0
LATER_SECONDS = 120.0  # after which a read is tried again: a holder pauses after a refresh that failed
REFUSED_SECONDS = 60.0  # a 429 again and again is borne for five minutes


@dataclass(frozen=True)
class Outcome:
    """
    What the caller saw and what is so.

    `told` is "ok", "unknown" or "error" for each row, `what` the same for a person; `sent` how often the request that
    was hit went out; `done` how often each row was written, () for a read; `left` what is wrong afterwards.
    """

    told: tuple[str, ...]
    what: str
    message: str
    sent: int
    done: tuple[int, ...]
    left: str = ""


class DrivenClock:
    """The clock of a sandbox; a wait moves it on at once."""

    def __init__(self, shop: Sandbox) -> None:
        self._shop = shop

    def now(self) -> float:
        """Sandbox time."""
        return self._shop.now

    def sleep(self, seconds: float) -> None:
        """Let the time pass."""
        self._shop.advance(max(0.0, seconds))

    async def sleep_async(self, seconds: float) -> None:
        """Let the time pass, and other tasks run."""
        self.sleep(seconds)
        await anyio.sleep(0)


def new_shop() -> Sandbox:
    """A small shop whose bucket never fills; to be started."""
    return Sandbox(items=30, sales=5, customers=5, shops=1, registers=1000, expires_in=10**8)


def tried(
    shop: Sandbox, operation: Operation, fault: FaultKind, *, always: bool, executed: bool | None, kind: Kind
) -> Outcome:
    """Try it in a shop as it was at the start."""
    shop.reset()
    holder = OAuthTokenHolder(
        shop.client_id,
        shop.client_secret,
        store=MemoryTokens(Tokens(shop.token, shop.refresh_token)),
        clock=DrivenClock(shop),
    )
    options: dict[str, Any] = {"base_url": shop.url, "clock": DrivenClock(shop), "timeout": 30}

    def strike() -> None:
        shop.fault(
            fault,
            method=operation.method,
            path=operation.path,
            skip=operation.skip,
            times=FOR_EVER if always else 1,
            seconds=LATE_SECONDS if fault == "slow" else REFUSED_SECONDS if fault == "429" else 3.0,
            executed=executed,
        )

    async def awaited() -> Outcome:
        async with AsyncClient(holder, **_patient(options, fault)) as client:
            return await _tried(client, shop, operation, strike)

    if kind == "async":
        return anyio.run(awaited)
    with Client(holder, **_patient(options, fault)) as client:
        return _run_in_one_go(_tried(client, shop, operation, strike))


def _patient(options: dict[str, Any], fault: str) -> dict[str, Any]:
    return {**options, "timeout": TIMEOUT_SECONDS} if fault == "slow" else options


async def _tried(client: Any, shop: Sandbox, operation: Operation, strike: Any) -> Outcome:
    with tempfile.TemporaryDirectory() as directory:
        world = World(shop, client.account(shop.account_id), Path(directory))
        given = None if operation.prepare is None else await operation.prepare(world, None)
        world.seen = 0
        before = len(shop.requests)
        strike()
        told: list[str] = []
        error: Exception | None = None
        try:
            told = await operation.act(world, given)
        except Exception as caught:  # noqa: BLE001  # whatever the caller sees
            error = caught
        sent = _sent(shop, before)
        shop.instance.faults.waiting.clear()
        done = () if operation.done is None else tuple(operation.done(world, given))
        if error is None:
            return Outcome(tuple(told), _words(told), "", sent, done)
        word = "unknown" if isinstance(error, UnknownOutcome) else "error"
        what = f"{type(error).__name__}{f' after {world.seen}' if world.seen else ''}"
        shop.advance(LATER_SECONDS)
        left = "" if operation.writes else await _left(world, operation, given)
        message = _LENGTHS.sub("…", str(error).replace(shop.url, "http://…"))
        return Outcome((word,) * max(1, len(done)), what, message, sent, done, left)


async def _left(world: World, operation: Operation, given: Any) -> str:
    """What is wrong with a read when the fault is over, "" if it reads all."""
    try:
        told = await operation.act(world, given)
    except LightspeedError as caught:
        return f"{type(caught).__name__} afterwards too"
    return "" if told == ["ok"] else f"{told} afterwards"


def _sent(shop: Sandbox, before: int) -> int:
    """How often the request that was hit went out."""
    log = list(shop.requests)[before:]
    hit = next((one for one in log if one.fault), None)
    if hit is None:
        return 0
    return sum(_identity(one) == _identity(hit) for one in log)


def _identity(seen: LoggedRequest) -> tuple[str, str, bytes]:
    """What makes a request the same. The parts of an upload stand between other marks each time."""
    return seen.method, _query(seen.target), seen.body if seen.body.startswith(b"{") else b""


def _query(target: str) -> str:
    """A target without the size of its page: a page that is too much is asked for in smaller ones."""
    return "&".join(part for part in target.replace("?", "?&").split("&") if not part.startswith("limit="))


def _words(told: list[str]) -> str:
    if len(told) == 1 or set(told) == {"ok"}:
        return told[0]
    return ", ".join(told)
