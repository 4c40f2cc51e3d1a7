"""What the sandbox manages: pages and single reads per second of its CPU time."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

import httpx2

from lines import Line
from service import UNLIMITED, Service, service

FEW, MANY = 1_000, 1_000_000
WARM_PAGES = 20
ROUNDS = 5


def get(http: httpx2.Client, url: str) -> httpx2.Response:
    """An answer of success, however often the burst limit has to be waited for."""
    while (answer := http.get(url)).status_code == 429:
        pass
    return answer.raise_for_status()


def pages_per_second(running: Service, pages: int) -> float:
    """List pages of 100 items, one after the other, by the cursor, and again from the start after the last."""
    start = url = "/Item.json?limit=100&sort=itemID"
    before = 0.0
    with running.plain() as http:
        for number in range(WARM_PAGES + pages):
            if number == WARM_PAGES:
                before = running.cpu_seconds()
            url = get(http, url).json()["@attributes"]["next"] or start
        return pages / (running.cpu_seconds() - before)


def reads_per_second(running: Service, reads: int) -> float:
    """Single items."""
    with running.plain() as http:
        before = running.cpu_seconds()
        for number in range(reads):
            get(http, f"/Item/{1 + number % 1000}.json")
        return reads / (running.cpu_seconds() - before)


def serving(quick: bool) -> Iterator[Line]:
    """At a thousand rows and at a million."""
    pages = 150 if quick else 400
    with service(items=FEW, **UNLIMITED) as running:
        few = median(pages_per_second(running, pages) for _ in range(ROUNDS))
        yield Line("sandbox: list pages of 100 items per second and core", few, 400, more=True)
        yield Line("sandbox: single reads per second and core", reads_per_second(running, 3 * pages), 1500, more=True)
        if not quick:
            # In turns, because what else the computer does changes from minute to minute.
            with service(items=MANY, **UNLIMITED) as vast:
                shares = [pages_per_second(vast, pages) / pages_per_second(running, pages) for _ in range(ROUNDS)]
            yield Line("sandbox: list pages at 1,000,000 rows ÷ at 1,000", median(shares), 0.9, more=True)
