"""What the sandbox manages: pages and single reads per second of its CPU time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import httpx2

from lines import Line
from service import UNLIMITED, Service, service

MANY = 1_000_000


def get(http: httpx2.Client, url: str) -> httpx2.Response:
    """An answer of success, however often the burst limit has to be waited for."""
    while (answer := http.get(url)).status_code == 429:
        pass
    return answer.raise_for_status()


def pages_per_second(running: Service, pages: int) -> float:
    """List pages of 100 items, one after the other, by the cursor."""
    with running.plain() as http:
        url = "/Item.json?limit=100&sort=itemID"
        for number in count():
            if number == 20:  # warm
                before = running.cpu_seconds()
            attributes = get(http, url).json()["@attributes"]
            url = attributes["next"]
            if number == 20 + pages - 1:
                return pages / (running.cpu_seconds() - before)
    raise AssertionError


def reads_per_second(running: Service, reads: int) -> float:
    """Single items."""
    with running.plain() as http:
        before = running.cpu_seconds()
        for number in range(reads):
            get(http, f"/Item/{1 + number % 1000}.json")
        return reads / (running.cpu_seconds() - before)


def serving(quick: bool) -> Iterator[Line]:
    """At some thousand rows and at a million."""
    pages = 150 if quick else 400
    with service(items=60_000, **UNLIMITED) as running:
        few = pages_per_second(running, pages)
        yield Line("sandbox: list pages of 100 items per second and core", few, 400, more=True)
        yield Line("sandbox: single reads per second and core", reads_per_second(running, 3 * pages), more=True)
    if not quick:
        with service(items=MANY, **UNLIMITED) as running:
            share = pages_per_second(running, pages) / few
        yield Line("sandbox: list pages at 1,000,000 rows ÷ at 60,000", share, 0.9, more=True)
