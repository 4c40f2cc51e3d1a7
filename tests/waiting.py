"""Waiting for what another thread, task or process does. Nothing here decides how long that may take."""

from __future__ import annotations

import time
from collections.abc import Callable

import anyio

LONGEST_SECONDS = 60.0  # after which a test that cannot end fails
PAUSE_SECONDS = 0.001


def until(happened: Callable[[], object]) -> None:
    """Wait for what another thread does."""
    deadline = time.monotonic() + LONGEST_SECONDS
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(PAUSE_SECONDS)


async def until_async(happened: Callable[[], object]) -> None:
    """Wait for what another task or thread does."""
    with anyio.fail_after(LONGEST_SECONDS):
        while not happened():
            await anyio.sleep(PAUSE_SECONDS)


async def cancel_when(happened: Callable[[], object], scope: anyio.CancelScope) -> None:
    """Cancel a scope as soon as this has happened; to be started as a task."""
    await until_async(happened)
    scope.cancel()
