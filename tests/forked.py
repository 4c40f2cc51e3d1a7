"""Processes that are forked from one that has imported everything, so that no test waits for an import."""

from __future__ import annotations

import fcntl
import multiprocessing
import os
import sys
import termios
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import DupFd
from pathlib import Path
from typing import Any

import pytest

# What forked processes act by, imported once before the first of them is forked.
ACTORS = ["apply_process", "forked", "throttle_process", "token_process"]
COMMAND = [f"lightspeed_pos.cli.{name}" for name in ("failures", "listing", "main", "records", "root", "show")]


@cache
def processes() -> ForkServerContext:
    """Where processes are forked from; it ends with this process."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([*ACTORS, *COMMAND])
    with pytest.MonkeyPatch.context() as patch:  # Python 3.11 does not tell it where this process finds modules
        patch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
        forkserver.ensure_running()
    return context


class Forked:
    """
    A process that calls `act` with these arguments, which have to be importable and picklable.

    `environ` takes the place of its variables, `cwd` is where it works.
    """

    def __init__(
        self, act: Callable[..., object], *arguments: Any, environ: Mapping[str, str] | None = None, cwd: str = ""
    ) -> None:
        self._output, writing = processes().Pipe(duplex=False)
        given = dict(os.environ if environ is None else environ)
        self.process: BaseProcess = processes().Process(
            target=_acting, args=(writing, given, cwd or str(Path.cwd()), act, arguments)
        )
        self.process.start()
        writing.close()

    def finished(self) -> tuple[int | None, str]:
        """Its status, as subprocess has it, and what it printed."""
        with self._output, os.fdopen(os.dup(self._output.fileno()), encoding="utf-8") as output:
            printed = output.read()
        self.process.join(60)
        return self.process.exitcode, printed.strip()

    def kill(self) -> None:
        """As kill -9, and wait for its end."""
        if not self._output.closed:  # else it has finished
            self.process.kill()
            self.process.join()
            self._output.close()


def _acting(
    output: Connection, environ: dict[str, str], cwd: str, act: Callable[..., object], arguments: tuple[Any, ...]
) -> None:
    os.dup2(output.fileno(), 1)
    output.close()
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    _settle(environ, cwd)
    act(*arguments)
    sys.stdout.flush()


def _settle(environ: Mapping[str, str], cwd: str) -> None:
    """Give this process its variables and its directory."""
    os.environ.clear()
    os.environ.update(environ)
    os.chdir(cwd)


def at_a_terminal(words: Sequence[str], environ: Mapping[str, str]) -> str:
    """What a person sees at a terminal of 24 lines who enters `lightspeed` and these words."""
    ours, theirs = os.openpty()
    termios.tcsetwinsize(ours, (24, 80))
    given = (DupFd(theirs), list(words), dict(environ), str(Path.cwd()))
    process = processes().Process(target=_command_at, args=given)
    process.start()
    os.close(theirs)
    seen = bytearray()
    with suppress(OSError):  # Linux says so when the other side is closed
        while part := os.read(ours, 65536):
            seen += part
    os.close(ours)
    process.join(60)
    return seen.decode()


def command(*words: str) -> None:
    """The `lightspeed` command as a process."""
    from lightspeed_pos.cli.main import script

    sys.argv = ["lightspeed", *words]
    script()


def _command_at(terminal: Any, words: list[str], environ: dict[str, str], cwd: str) -> None:
    end = terminal.detach()
    os.setsid()
    fcntl.ioctl(end, termios.TIOCSCTTY, 0)  # Ctrl+C there would reach this process
    for standard in (0, 1, 2):
        os.dup2(end, standard)
    os.close(end)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", buffering=1, encoding="utf-8", closefd=False)
    sys.stderr = os.fdopen(2, "w", buffering=1, encoding="utf-8", closefd=False)
    _settle(environ, cwd)
    command(*words)
