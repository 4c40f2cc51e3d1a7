"""What files and tables of all items cost, beside reading their rows and letting them go."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from lines import Line
from service import HERE, UNLIMITED, Service, service


def exports(quick: bool) -> Iterator[Line]:
    """CPU and memory of `items export` and of `arrow_batches`."""
    if not Path("/proc/self/status").exists():
        sys.stderr.write("No /proc here: left out the exports.\n")
        return
    items = 20_000 if quick else 100_000
    with service(items=items, **UNLIMITED) as running:
        ways = ("rows", "csv", "parquet", "arrow")
        times, grown = dict.fromkeys(ways, float("inf")), dict.fromkeys(ways, 0.0)
        for _ in range(2 if quick else 3):
            for way in ways:
                seconds, megabytes = _measured(running, way)
                times[way] = min(times[way], seconds)
                grown[way] = max(grown[way], megabytes)
    rows = times.pop("rows")
    note = f"rows() {rows / items * 1e6:.0f} µs an item"
    yield Line(f"CPU of a CSV file of {items:,} items ÷ rows()", times["csv"] / rows, 1.3, 1.15, note=note)
    yield Line("the same of a Parquet file", times["parquet"] / rows, note=_more(times["parquet"] - rows, items))
    yield Line("the same of arrow_batches()", times["arrow"] / rows, note=_more(times["arrow"] - rows, items))
    most = max(grown[way] for way in times)
    yield Line("memory of these after the first 10,000 items, MB more", most, 30, 10)


def _more(seconds: float, items: int) -> str:
    return f"{seconds / items * 1e6:.0f} µs an item more"


def _measured(running: Service, way: str) -> tuple[float, float]:
    command = [sys.executable, str(HERE / "export.py"), way, running.url, running.token, str(running.account_id)]
    done = subprocess.run([*command, str(running.speed)], capture_output=True, text=True, check=True)
    seconds, megabytes = json.loads(done.stdout)
    return seconds, megabytes
