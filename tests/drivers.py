"""Drivers of both kinds on a real socket, their holder and their clock."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import anyio

from every import every
from lightspeed_pos.calls.driver import AsyncDriver, Driver
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.errors import (
    DecodeError,
)
from lightspeed_pos.exchange.clock import Clock, ScaledClock
from lightspeed_pos.exchange.request import Method, Reply, Request
from lightspeed_pos.limits.throttle import Throttle
from scripted_server import json_answer

SECRET = "secret-0"
DENIED = json_answer({"error": "access_denied", "error_description": "Denied."}, 401)
ITEM = {"Item": {"itemID": "1"}}
NAMES = {"X-LS-Acct-Id": "1", "X-LS-OAuth-Client-Id": "app"}


def level(level: float, cost: float = 1, drip: float = 1) -> dict[str, str]:
    return {
        "X-LS-Api-Bucket-Level": f"{level:g}/90",
        "X-LS-Api-Request-Cost": f"{cost:g}",
        "X-LS-Api-Drip-Rate": f"{drip:g}",
        "X-LS-Api-Burst-Level": "1/20",
        **NAMES,
    }


class Holder:
    def __init__(self) -> None:
        self.refreshes = 0

    def oauth_token(self) -> str:
        return f"secret-{self.refreshes}"

    def refresh_oauth_token(self) -> None:
        self.refreshes += 1


class AsyncHolder(Holder):
    async def oauth_token(self) -> str:  # type: ignore[override]  # either may be awaitable
        return f"secret-{self.refreshes}"

    async def refresh_oauth_token(self) -> None:  # type: ignore[override]
        self.refreshes += 1


def get(target: str = "/API/V3/Account/1/Item/1.json?email=a%40b", method: Method = "GET", **more: Any) -> Request:
    return Request(method=method, target=target, account_id=1, **more)


def read_json(reply: Reply) -> Any:
    try:
        return json.loads(reply.body)
    except ValueError:
        raise DecodeError("not JSON") from None


class VirtualClock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.time = 1_000_000.0

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.time += seconds


def driver_to(url: str, *, clock: Clock | None = None, throttle: Throttle | None = None, **more: Any) -> Driver:
    policy = more.pop("policy", Policy(jitter=lambda: 0.0))
    holder = more.pop("holder", Holder())
    return Driver(
        Transport(url, timeout=10), holder, throttle or Throttle(), clock or ScaledClock(1000), policy, **more
    )


def async_driver_to(
    url: str, *, clock: Clock | None = None, throttle: Throttle | None = None, **more: Any
) -> AsyncDriver:
    policy = more.pop("policy", Policy(jitter=lambda: 0.0))
    holder = more.pop("holder", Holder())
    return AsyncDriver(
        AsyncTransport(url, timeout=10), holder, throttle or Throttle(), clock or ScaledClock(1000), policy, **more
    )


def call_sync(url: str, request: Request, **options: Any) -> Any:
    driver = driver_to(url, **options)
    try:
        return driver.call(request, read_json)
    finally:
        driver.close()


def call_with(backend: str) -> Callable[..., Any]:
    def call(url: str, request: Request, **options: Any) -> Any:
        async def main() -> Any:
            driver = async_driver_to(url, **options)
            try:
                return await driver.call(request, read_json)
            finally:
                await driver.close()

        return anyio.run(main, backend=backend)

    call.__name__ = backend
    return call


Caller = Callable[..., Any]
every_way = every("call", [call_sync, call_with("asyncio"), call_with("trio")])
