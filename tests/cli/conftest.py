"""The command in this process, signed in to the running sandbox by variables, with a cache directory of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from forked import at_a_terminal
from lightspeed_pos.cli.main import main

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import Sandbox


@dataclass(frozen=True)
class Done:
    """How a command ended: exit status, stdout, stderr."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """Lines of stdout."""
        return self.out.splitlines()


Lightspeed = Callable[..., Done]


@pytest.fixture
def offline(capsys: pytest.CaptureFixture[str]) -> Lightspeed:
    """Runs the command where nothing is signed in."""

    def run(*arguments: str) -> Done:
        status = main(arguments)
        return Done(status, *capsys.readouterr())

    return run


Terminal = Callable[..., str]


@pytest.fixture
def terminal(shop: Sandbox) -> Terminal:
    """Runs the command in a process of its own, at a terminal; returns what a person sees there."""

    def run(*arguments: str, columns: int = 80, **environ: str) -> str:
        signed_in = {"LIGHTSPEED_OAUTH_TOKEN": shop.token, "LIGHTSPEED_BASE_URL": shop.url}
        return at_a_terminal(
            arguments, {**os.environ, **signed_in, "COLUMNS": str(columns), "TERM": "xterm", **environ}
        )

    return run


@pytest.fixture
def lightspeed(shop: Sandbox, monkeypatch: pytest.MonkeyPatch, offline: Lightspeed) -> Lightspeed:
    """Runs the command against the sandbox of this process, as it was at the start."""
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", shop.token)
    monkeypatch.setenv("LIGHTSPEED_BASE_URL", shop.url)
    return offline


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The cache directory. The sandbox in it ends when its description is gone."""
    with pytest.MonkeyPatch.context() as patch:
        place = tmp_path_factory.mktemp("cache")
        patch.setenv("XDG_CACHE_HOME", str(place))
        yield place
        for description in place.rglob("service.json"):
            description.unlink()


@pytest.fixture(scope="module", autouse=True)
def few_requests(all_days_at_once: None) -> None:
    """None of these tests is about how reports are read."""
