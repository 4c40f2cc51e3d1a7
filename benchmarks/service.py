"""Sandboxes to measure against, each in its own process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import httpx2

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.resources.account import Account

HERE = Path(__file__).parent
# A bucket so wide, on a clock so fast, that only the computer limits what is measured.
UNLIMITED: dict[str, Any] = {"registers": 200, "speed": 100.0}


class Service:
    """A running sandbox. `speed` is that of its clock, `url`, `token` and `account_id` are what a client needs."""

    def __init__(self, process: subprocess.Popen[str], speed: float) -> None:
        self._process = process
        self.speed = speed
        self.url, self.token, self.account_id = cast("tuple[str, str, int]", self._read())

    def cpu_seconds(self) -> float:
        """CPU time that the process has used so far."""
        return cast("float", self._ask("cpu"))

    def reset(self) -> None:
        """Empty the bucket."""
        self._ask("reset")

    def fill(self, share: float) -> None:
        """Fill the buckets of all merchants so far."""
        self._ask(f"fill {share}")

    def levels(self) -> float:
        """The sum of the levels of all merchants' buckets."""
        return cast("float", self._ask("levels"))

    def arrange(self, **choice: float) -> None:
        """Begin with an empty bucket and other settings; see `serve.arrange`."""
        self._ask(f"arrange {json.dumps(choice)}")

    def bucket(self) -> tuple[float, float]:
        """Level and size as the service sees them."""
        return cast("tuple[float, float]", self._ask("bucket"))

    def drips(self) -> tuple[float, float, int]:
        """Sandbox time of the latest request, drips charged and refusals among the latest 10,000 requests."""
        return cast("tuple[float, float, int]", self._ask("drips"))

    def now(self) -> float:
        """The sandbox's clock, in seconds since the epoch."""
        return cast("float", self._ask("now"))

    def accounts(self) -> tuple[list[tuple[int, str, str]], dict[str, str]]:
        """Number, access and refresh token of each merchant, and the client of the app."""
        return cast("tuple[list[tuple[int, str, str]], dict[str, str]]", self._ask("accounts"))

    def plain(self) -> httpx2.Client:
        """An HTTP client and nothing around it."""
        headers = {"Authorization": f"Bearer {self.token}", "Accept": "application/json"}
        return httpx2.Client(base_url=f"{self.url}/API/V3/Account/{self.account_id}", headers=headers, timeout=60)

    @contextmanager
    def account(self, on_exchange: Callable[[Any], object] | None = None) -> Iterator[Account]:
        """The account, through our client."""
        clock = ScaledClock(self.speed)
        with Client(StaticToken(self.token), base_url=self.url, clock=clock, on_exchange=on_exchange) as client:
            yield client.account(self.account_id)

    def _ask(self, command: str) -> object:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return self._read()

    def _read(self) -> object:
        assert self._process.stdout is not None
        answer: object = json.loads(self._process.stdout.readline())
        return answer


@contextmanager
def service(shape: str = "", **settings: Any) -> Iterator[Service]:
    """A sandbox with these settings, whose items have ids of this shape (see `id_shapes`), else 1, 2, 3 and so on."""
    command = [sys.executable, str(HERE / "serve.py"), json.dumps(settings), shape]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Service(process, settings.get("speed", 1.0))
        finally:
            process.kill()
