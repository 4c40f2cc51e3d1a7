"""Running tests of a collected session in a forked process, so that nothing they do, or a mutant does, stays."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import zip_longest
from typing import Literal

import pytest

Outcome = Literal["survived", "killed", "timeout", "lame"]
MEMORY = 3 << 30  # bytes: a mutant that gathers things for ever has no more
OUTCOMES: dict[int, Outcome] = {0: "survived", 1: "killed", 3: "lame"}


def in_fork(work: Callable[[], int], seconds: float) -> Outcome:
    """What became of the work, whose status is a key of OUTCOMES; a signal kills, too."""
    temporary = tempfile.mkdtemp(prefix="mutant-")
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        _work(work, seconds, temporary)
    _, status = os.waitpid(pid, 0)
    with suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)  # what it started
    shutil.rmtree(temporary, ignore_errors=True)
    if os.WIFEXITED(status):
        return OUTCOMES.get(os.WEXITSTATUS(status), "killed")
    return "timeout" if os.WTERMSIG(status) in (signal.SIGALRM, signal.SIGXCPU) else "killed"


def _work(work: Callable[[], int], seconds: float, temporary: str) -> None:
    status = 1
    try:
        os.setsid()
        os.environ["PYTEST_DEBUG_TEMPROOT"] = os.environ["TMPDIR"] = tempfile.tempdir = temporary
        if not os.environ.get("MUTANTS_SHOWN"):
            for stream in (1, 2):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        whole = int(seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (whole, whole))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(3 * whole)  # one that waits for ever uses no processor
        status = work()
    except BaseException:  # noqa: BLE001  # whatever it is, this process ends here
        traceback.print_exc()
    finally:
        os._exit(status)


def run(items: Sequence[pytest.Item]) -> int:
    """Run tests until one fails: 1 if one did. Without any, nothing is noticed."""
    for item, following in zip_longest(items, items[1:]):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if item.session.testsfailed:
            return 1
    return 0
