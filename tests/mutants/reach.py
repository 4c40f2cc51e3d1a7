"""
Which test runs which line, and how much processor time it takes: from one run of the unmutated files.

Not the time on the clock, which is more while others are at work too: then fewer tests would be chosen.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import coverage
import pytest

from mutants.forks import in_fork
from mutants.putting_in import Living

MOST_SECONDS = 1800.0


@dataclass
class Reach:
    """By file and line, the numbers of the tests that run it; by number, the processor seconds that a test takes."""

    tests: list[str]
    seconds: list[float]
    lines: dict[str, dict[str, list[int]]]

    def of(self, path: Path, first: int, last: int) -> set[int]:
        """Numbers of the tests that run one of these lines."""
        lines = self.lines.get(str(path), {})
        return {test for line in range(first, last + 1) for test in lines.get(str(line), ())}


def digest(files: Iterable[Path]) -> str:
    """Of what the files say."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(files))).hexdigest()[:16]


def reach(items: Sequence[pytest.Item], living: Living, kept: Path) -> Reach:
    """What is kept, or else from a run; exits if a test fails though nothing is mutated."""
    if not kept.exists() and in_fork(lambda: _measure(items, living, kept), MOST_SECONDS) != "survived":
        failed = kept.with_suffix(".failed")
        pytest.exit(f"Tests fail on what is not mutated: {failed.read_text() if failed.exists() else 'killed'}", 2)
    document = json.loads(kept.read_text())
    return Reach(**document)


def _measure(items: Sequence[pytest.Item], living: Living, kept: Path) -> int:
    for path in living.paths:  # the way that a mutant comes in, with what is there already
        living.renew(path)
    measured = coverage.Coverage(data_file=None, config_file=False, include=[str(path) for path in living.paths])
    measured.start()
    seconds: list[float] = []
    for number, (item, following) in enumerate(zip(items, [*items[1:], None], strict=True)):
        measured.switch_context(str(number))
        began = time.process_time()
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        seconds.append(time.process_time() - began)
        if item.session.testsfailed:
            kept.with_suffix(".failed").write_text(item.nodeid)
            return 1
    measured.stop()
    data = measured.get_data()
    lines = {
        path: {line: [int(one) for one in contexts if one] for line, contexts in data.contexts_by_lineno(path).items()}
        for path in data.measured_files()
    }
    kept.write_text(json.dumps({"tests": [item.nodeid for item in items], "seconds": seconds, "lines": lines}))
    sys.stdout.flush()
    return 0
