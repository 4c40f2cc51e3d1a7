"""The client that a command works with."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from lightspeed_pos.resources.client import Client


@contextmanager
def connect(*, sandbox: bool) -> Generator[Client]:
    """The client of the sandbox, or of the environment and the stored sign-in."""
    if sandbox:
        from lightspeed_pos.auth.holders import StaticToken
        from lightspeed_pos.sandbox import Sandbox

        with Sandbox() as service, Client(StaticToken(service.token), base_url=service.url) as client:
            yield client
        return
    with Client.from_env() as client:
        yield client
