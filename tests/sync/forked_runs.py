"""
Runs in processes that can be killed: a process imports everything once and forks a child for each run.

Each line of its input is a run. It answers with the child's number, and when that has ended with `done` or `killed`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from waiting import until

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import Sandbox

TESTS = Path(__file__).parents[1]


def serve(act: Callable[[list[str]], object]) -> None:
    """The process: have a child act for each line, with its words."""
    for line in sys.stdin:
        child = os.fork()
        if not child:
            os.setpgid(0, 0)
            act(line.split())
            os._exit(0)
        with suppress(OSError):  # it has done so, or is over
            os.setpgid(child, child)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print("done" if status == 0 else "killed" if os.WIFSIGNALED(status) else f"failed {status}", flush=True)


def kill_own_group() -> None:
    """End this child and all that it has started, at once."""
    os.killpg(os.getpgid(0), signal.SIGKILL)


class Runs:
    """Runs, each in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def begin(self, what: str) -> int:
        """Start a run; returns the number of its process."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()
        return int(self._answer())

    def end(self) -> str:
        """Wait for the end of the run."""
        return self._answer()

    def whole(self, what: str = "run") -> None:
        """A run that nobody kills."""
        self.begin(what)
        assert "done" == self.end()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextmanager
def runs_of(program: Path, *words: str) -> Iterator[Runs]:
    """Runs of a program of this folder that calls `serve`."""
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS.parent / "src"), str(TESTS)])}
    command = [sys.executable, str(program), *words]
    with subprocess.Popen(command, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Runs(process)
        assert process.stdin is not None
        process.stdin.close()
        process.wait(30)


def kill_at(moment: int, child: int, sandbox: Sandbox) -> None:
    """Kill a process, with its group, when it has sent so many requests more, unless it ends before."""
    began = sandbox.instance.requests.last

    def is_time() -> bool:
        return sandbox.instance.requests.last >= began + moment or not is_running(child)

    until(is_time)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)


def is_running(child: int) -> bool:
    try:
        os.kill(child, 0)
    except ProcessLookupError:
        return False
    return True
