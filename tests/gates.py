"""Holders whose refresh takes its time, and gates to them."""

from __future__ import annotations

import threading

import anyio


class Paused:
    """A holder whose refresh is under way until it is `allowed`."""

    def __init__(self) -> None:
        self.token = "old"
        self.refreshes = 0
        self.begun = threading.Event()
        self.allowed = threading.Event()

    def oauth_token(self) -> str:
        return self.token

    def refresh_oauth_token(self) -> None:
        self.refreshes += 1
        self.begun.set()
        assert self.allowed.wait(20)
        self.token = "new"


async def is_set(event: threading.Event) -> None:
    while not event.is_set():
        await anyio.sleep(0.001)
