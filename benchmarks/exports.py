"""What files and tables of all items cost, beside reading their rows and letting them go."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from lines import Line
from service import HERE, UNLIMITED, Service, service


def exports(quick: bool) -> Iterator[Line]:
    """CPU and memory of `items export` and of `arrow_batches`."""
    if not Path("/proc/self/status").exists():
        sys.stderr.write("No /proc here: left out the exports.\n")
        return
    items = 20_000 if quick else 100_000
    with service(items=items, **UNLIMITED) as running:
        csv, parquet, arrow = (_measured(running, way) for way in ("csv", "parquet", "arrow"))
    note = f"rows() {csv.of_rows / items * 1e6:.0f} µs an item"
    yield Line(f"CPU of a CSV file of {items:,} items ÷ rows()", csv.seconds / csv.of_rows, 1.3, 1.15, note=note)
    yield Line("the same of a Parquet file", parquet.seconds / parquet.of_rows, note=_more(parquet, items))
    yield Line("the same of arrow_batches()", arrow.seconds / arrow.of_rows, note=_more(arrow, items))
    most = max(one.megabytes for one in (csv, parquet, arrow))
    yield Line("memory of these after the first 10,000 items, MB more", most, 30, 10)


class _Measured(NamedTuple):
    seconds: float
    of_rows: float
    megabytes: float


def _more(measured: _Measured, items: int) -> str:
    return f"{(measured.seconds - measured.of_rows) / items * 1e6:.0f} µs an item more"


def _measured(running: Service, way: str) -> _Measured:
    command = [sys.executable, str(HERE / "export.py"), way, running.url, running.token, str(running.account_id)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return _Measured(*json.loads(done.stdout))
