"""
Print how much of the package the tests have run, lines and branches, and fail below the limits.

    coverage combine --quiet && coverage json --quiet && PYTHONPATH=tests python tools/coverage_limits.py

The files that decide, in the rooms that a call goes through, have to be covered as a whole: they need no server, no
clock and no thread, so each of their branches can be tested. Of the whole package, some lines run only where something
is installed, or in processes that are killed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from test_layers import ACTING, MODULES, SOURCE

REPORT = Path("build/coverage/report.json")
DECIDING_ROOMS = {"exchange", "limits", "responses", "requests", "auth", "calls", "listing", "bulk"}
LIMIT, LIMIT_OF_DECIDING = 95.0, 100.0  # percent of lines and branches together
BY_CHANCE = 0.1  # percent of those that decide: so little may be missed where threads met otherwise, and is only shown
SHOWN = 20


def decides(name: Path) -> bool:
    """Whether the file decides, in one of the rooms that a call goes through."""
    return name.parts[0] in DECIDING_ROOMS and str(name) not in ACTING


def percent(reports: Iterable[Any]) -> float:
    """The share of lines and branches that ran, of these files together."""
    sums = [report["summary"] for report in reports]
    ran = sum(one["covered_lines"] + one["covered_branches"] for one in sums)
    all_ = sum(one["num_statements"] + one["num_branches"] for one in sums)
    return 100 * ran / all_ if all_ else 100.0


def gaps(report: Any) -> str:
    """The lines that never ran, and the branches that were never taken."""
    missing = set(report["missing_lines"])
    branches = [f"{start}->{end}" for start, end in report["missing_branches"] if not {start, end} & missing]
    return ", ".join([*map(str, sorted(missing)), *branches])


def main() -> int:
    """The exit status: 1 if a limit is not kept."""
    files = json.loads(REPORT.read_text())["files"]
    reports = {Path(path).resolve().relative_to(SOURCE): report for path, report in files.items()}
    unseen = [path for path in MODULES if decides(name := path.relative_to(SOURCE)) and name not in reports]
    deciding = {name: report for name, report in reports.items() if decides(name)}
    all_, of_deciding = percent(reports.values()), percent(deciding.values())
    print(f"Coverage, lines and branches: {all_:.1f} % of the package (at least {LIMIT:.0f} %), ", end="")
    print(f"{of_deciding:.1f} % of the {len(deciding)} files that decide ({LIMIT_OF_DECIDING:.0f} %).")
    below = {name: report for name, report in deciding.items() if percent([report]) < LIMIT_OF_DECIDING}
    if all_ < LIMIT:
        below |= dict(sorted(reports.items(), key=lambda one: percent([one[1]]))[:SHOWN])
    for name, report in below.items():
        print(f"  {percent([report]):5.1f} %  {name}: {gaps(report)}")
    for path in unseen:
        print(f"  never imported: {path}")
    return 1 if unseen or all_ < LIMIT or of_deciding < LIMIT_OF_DECIDING - BY_CHANCE else 0


if __name__ == "__main__":
    sys.exit(main())
