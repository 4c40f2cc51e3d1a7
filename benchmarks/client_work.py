"""What the client itself costs: decoding, memory, start-up."""

from __future__ import annotations

import json
import logging
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.responses.decode import read_page
from lines import Line
from service import HERE, UNLIMITED, service


def seconds(*work: Callable[[], object], times: int = 300) -> list[float]:
    """Of each the least of so many runs, in turns: what else the computer does for a moment then slows down all."""
    best = [float("inf")] * len(work)
    for _ in range(times):
        for number, do in enumerate(work):
            began = time.perf_counter()
            do()
            best[number] = min(best[number], time.perf_counter() - began)
    return best


# What the service sent in the recordings of 2016, of a shop with one location: these relations, of the stock these
# fields, and these fields not yet.
RECORDED_RELATIONS = '["Note","TaxClass","ItemShops","ItemVendorNums"]'
RECORDED_STOCK = {
    *("itemShopID", "itemID", "shopID", "timeStamp", "qoh"),
    *("backorder", "componentQoh", "componentBackorder", "reorderPoint", "reorderLevel"),
}
ADDED_SINCE = {"fifoCost", "serialized", "publishToEcom", "cost", "laborDurationMinutes"}


def as_recorded(body: bytes) -> dict[str, Any]:
    """The page with no more fields than the recordings have."""

    def recorded(row: dict[str, Any]) -> dict[str, Any]:
        if "itemShopID" in row:
            return {name: value for name, value in row.items() if name in RECORDED_STOCK}
        return {name: value for name, value in row.items() if name not in ADDED_SINCE}

    page: dict[str, Any] = json.loads(body, object_hook=recorded)
    return page


def as_sent(page: dict[str, Any]) -> bytes:
    """JSON without spaces, as the service sends it."""
    return json.dumps(page, separators=(",", ":")).encode()


def decoding(quick: bool) -> Iterator[Line]:
    """Typed records of a page ÷ json.loads of the same bytes."""
    del quick
    item = record_classes()["Item"]
    with service(items=2000, shops=1, **UNLIMITED) as running, running.plain() as http:
        everything = http.get("/Item.json?limit=100&load_relations=all").content
        query = {"limit": "100", "load_relations": RECORDED_RELATIONS}
        recorded = as_recorded(http.get("/Item.json", params=query).content)
    plain = as_sent(recorded)
    recorded["Item"][50]["modelYear"] = "nineteen"
    pages: list[tuple[str, bytes, float | None, float | None]] = [
        ("decode a page like the recorded ones", plain, 0.72, 0.65),
        ("the same with one broken field", as_sent(recorded), 1.7, None),
        ("decode a page with all fields and relations of today", everything, None, None),
    ]
    logging.disable()  # the broken field is warned about, once
    for what, page, reach, aim in pages:
        read = partial(read_page, Reply(200, {}, page), item, "Item")
        ours, theirs = seconds(read, partial(json.loads, page), times=1000)
        note = f"{ours * 1e3:.2f} ms for {len(page) / 1e3:.0f} kB"
        yield Line(f"{what} ÷ json.loads", ours / theirs, reach, aim, note=note)
    logging.disable(logging.NOTSET)


def memory(quick: bool) -> Iterator[Line]:
    """Peak memory of a process that streams."""
    if not Path("/proc/self/status").exists():
        sys.stderr.write("No /proc here: left out the memory.\n")
        return
    items = 100_000 if quick else 1_000_000
    with service(items=items, **UNLIMITED) as running:
        command = [sys.executable, str(HERE / "stream.py"), running.url, running.token, str(running.account_id)]
        done = subprocess.run([*command, str(running.speed)], capture_output=True, text=True, check=True)
    count, early, late = json.loads(done.stdout)
    assert count == items
    note = f"{early:.1f} MB after the first 10,000"
    yield Line(f"memory while streaming {items:,} records, MB above start", late, 60, note=note)


def start_up(quick: bool) -> Iterator[Line]:
    """CPU time of a process that imports the package, or shows a help; the best of several processes."""
    times = 5 if quick else 15
    package, httpx2 = (_cpu_seconds(["-c", f"import {name}"], times) for name in ("lightspeed_pos", "httpx2"))
    note = f"{package * 1e3:.0f} ms of CPU, httpx2 {httpx2 * 1e3:.0f} ms, Python itself included"
    yield Line("CPU of import lightspeed_pos, ms", package * 1e3, 40, 30, note=note)
    click = _cpu_seconds(["-c", "import click"], times)
    for arguments in (["--help"], ["items", "list", "--help"]):
        value = _cpu_seconds(["-m", "lightspeed_pos.cli", *arguments], times)
        note = f"python -c 'import click' {click * 1e3:.0f} ms"
        yield Line(f"CPU of lightspeed {' '.join(arguments)}, ms", value * 1e3, 150, 100, note=note)


def _cpu_seconds(arguments: list[str], times: int) -> float:
    # As installed packages are, and a fresh clone is not where Python was told so: compiled.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    best = float("inf")
    for _ in range(times):
        before = _children_seconds()
        subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, check=True)
        best = min(best, _children_seconds() - before)
    return best


def _children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
