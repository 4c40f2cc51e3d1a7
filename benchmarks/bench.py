"""
Measures what docs/performance.md talks about, against the sandbox: `python bench.py [--quick] [--only NAME]`.

Prints one table and writes build/bench.json.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from client_work import decoding, memory, start_up
from exports import exports
from fleet_work import fleets
from lines import Line
from own_cost import drip_bound_tasks, own_cost
from sandbox_work import serving
from scans import scans
from sharing import sharing
from simulated_scans import simulated_scans
from sync_memory import flat_memory
from sync_work import syncing
from throughput import bulk, drip_bound, reading_ahead

RESULTS = Path(__file__).parent.parent / "build" / "bench.json"
MEASURES: list[Callable[[bool], Iterator[Line]]] = [
    drip_bound,
    bulk,
    scans,
    simulated_scans,
    reading_ahead,
    sharing,
    decoding,
    own_cost,
    drip_bound_tasks,
    memory,
    exports,
    syncing,
    fleets,
    flat_memory,
    start_up,
    serving,
]


def figure(value: float | None) -> str:
    """A number with four digits or so."""
    if value is None:
        return ""
    return f"{value:,.{0 if value >= 100 else 1 if value >= 10 else 3}f}"


def row(line: Line) -> str:
    sign = "≥" if line.more else "≤"
    cells = [
        f"{line.what:66}",
        f"{figure(line.value):>7}",
        f"{f'{sign} {figure(line.reach)}' if line.reach is not None else '':>7}",
        f"{figure(line.aim):>6}",
        f"{f'{line.speed:g}×' if line.speed else '':>5}",
        f"{line.verdict:5}",
        line.note,
    ]
    return " ".join(cells).rstrip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer lines and shorter runs: under two minutes")
    parser.add_argument("--only", choices=[measure.__name__ for measure in MEASURES], help="just this part")
    chosen = parser.parse_args()

    print(f"{'':66} {'result':>7} {'reach':>7} {'aim':>6} {'speed':>5}")
    began = time.perf_counter()
    lines: list[Line] = []
    for measure in MEASURES:
        if chosen.only in (None, measure.__name__):
            for line in measure(chosen.quick):
                print(row(line), flush=True)
                lines.append(line)
    print(f"{time.perf_counter() - began:.0f} s in all, Python {platform.python_version()}")
    RESULTS.parent.mkdir(exist_ok=True)
    results = [{**asdict(line), "verdict": line.verdict} for line in lines]
    RESULTS.write_text(json.dumps({"python": sys.version, "quick": chosen.quick, "lines": results}, indent=1))


if __name__ == "__main__":
    main()
