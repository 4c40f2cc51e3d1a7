"""The client that a command works with."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

import click

from lightspeed_pos.resources.client import Client


@contextmanager
def connect(*, sandbox: bool, profile: str | None, say: Callable[[str], None]) -> Generator[Client]:
    """
    The client of the sandbox, of the profile that is named, or of the environment and the stored sign-in.

    `say` is told what takes time.
    """
    if sandbox:
        from lightspeed_pos.cli.kept_sandbox import attached

        with attached(say) as client:
            yield client
        return
    try:
        made = Client.from_env() if profile is None else Client.from_profile(profile)
    except ValueError as error:  # an address that is none
        raise click.UsageError(str(error)) from None
    with made as client:
        yield client
