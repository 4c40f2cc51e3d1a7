"""The bucket beside the service that it follows, on one simulated clock: no refusals, and no time lost."""

from __future__ import annotations

import heapq
import math
import random
from collections import Counter
from dataclasses import dataclass, field

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bucket_readings import headers
from every import every
from lightspeed_pos.exchange.headers import Reading
from lightspeed_pos.limits.bucket import Bucket, Flight

# The service, straight from the fact sheet, and a client of several workers, on one simulated clock.


@dataclass
class Service:
    size: float
    drip: float
    burst: int
    level: float
    window_starts_at: float = 0.0
    last: float = 0.0
    refused: int = 0
    windows: Counter[int] = field(default_factory=Counter[int])

    def serve(self, cost: float, now: float) -> Reading:
        self.level = max(0.0, self.level - self.drip * (now - self.last))
        self.last = now
        window = math.floor(now - self.window_starts_at)
        self.windows[window] += 1
        if self.level >= self.size or self.windows[window] > self.burst:
            self.refused += 1
        else:
            self.level += cost
        return headers(repr(self.level), self.size, cost, self.drip, f"{self.windows[window]}/{self.burst}")


def run(
    bucket: Bucket,
    service: Service,
    costs: list[float],
    workers: int,
    latency: float,
    seed: int = 0,
    steadiness: float = 0.0,
    counted_after: float = 0.5,
) -> float:
    """
    Have the workers send all costs; returns when the last answer came.

    A request takes `latency`, of which the share `steadiness` is always the same and the rest is left to chance; it
    reaches the service after the share `counted_after` of it.
    """

    def delay(share: float) -> float:
        return latency * share * (steadiness + (1 - steadiness) * chance.random())

    chance = random.Random(seed)
    waiting = list(enumerate(costs))
    events: list[tuple[float, int, str, Flight | None, Reading | None]] = [
        (0.0, worker, "ask", None, None) for worker in range(workers)
    ]
    heapq.heapify(events)
    number = workers
    now = 0.0
    sent: dict[Flight, float] = {}
    while events:
        now, _, what, flight, reading = heapq.heappop(events)
        if what == "ask" and waiting:
            cost = waiting[0][1]
            wait = bucket.wait_seconds(cost, now)
            if wait == 0:
                waiting.pop(0)
                flight = bucket.take(cost, now)
                bucket.tell(flight, now)
                sent[flight] = now
                heapq.heappush(events, (now + delay(counted_after), number, "serve", flight, None))
            else:
                heapq.heappush(events, (now + wait, number, "ask", None, None))
        elif what == "serve" and flight is not None:
            answer = service.serve(flight.cost, now)
            heapq.heappush(events, (now + delay(1 - counted_after), number, "land", flight, answer))
        elif what == "land" and flight is not None and reading is not None:
            bucket.land(flight, now, reading, seconds=now - sent[flight])
            heapq.heappush(events, (now, number, "ask", None, None))
        number += 1
    return now


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    count=st.sampled_from([1, 5, 30, 80, 150]),
    mix=st.sampled_from([[1.0], [0.5, 1.0, 1.6], [1.0, 10.0], [0.1, 1.0, 1.0, 20.0]]),
    workers=st.sampled_from([1, 2, 8, 40]),
    latency=st.sampled_from([0.0, 0.001, 0.05, 0.3, 0.9, 3.0]),
    steadiness=st.sampled_from([0.0, 0.5, 0.9, 0.99]),
    counted_after=st.sampled_from([0.0, 0.1, 0.5, 1.0]),
    registers=st.integers(1, 4),
    filled=st.floats(0, 0.999),
    phase=st.floats(0, 0.999),
    seed=st.integers(0, 1000),
)
@example(30, [1.0], 40, 0.05, 0.0, 0.5, 1, 0.0, 0.0, 111).via("one quick flight that was not the quickest")
def test_the_service_never_refuses_whatever_overtakes_what(
    count: int,
    mix: list[float],
    workers: int,
    latency: float,
    steadiness: float,
    counted_after: float,
    registers: int,
    filled: float,
    phase: float,
    seed: int,
) -> None:
    size = 90.0 + 10 * (registers - 1)
    costs = random.Random(seed).choices(mix, k=count)
    room = max(costs[:2])  # for either of the two that go before anything is known
    service = Service(size, 1 + 0.5 * (registers - 1), int(size * 20 / 90), filled * (size - room), phase)

    run(Bucket(), service, costs, workers, latency, seed, steadiness, counted_after)

    assert 0 == service.refused
    assert count == sum(service.windows.values())


@every("counted_after", [0.0, 1.0])
def test_of_those_that_find_the_bucket_nearly_full_at_first_one_is_refused_and_no_more(counted_after: float) -> None:
    service = Service(90.0, 1.0, 20, 89.5)

    run(Bucket(), service, [1.0] * 30, 8, 0.3, 0, 0.9, counted_after)

    assert 1 == service.refused


@every("workers", [1, 16])
@every("registers, cost", [(1, 1.0), (1, 1.6), (3, 1.0), (3, 1.6)])
def test_a_long_run_takes_hardly_longer_than_the_drip_rate_allows(workers: int, registers: int, cost: float) -> None:
    size, drip, latency, count = 90.0 + 10 * (registers - 1), 1 + 0.5 * (registers - 1), 0.05, 500
    service = Service(size, drip, int(size * 20 / 90), 0.0)

    took = run(Bucket(), service, [cost] * count, workers, latency)

    bound = max(((count - 1) * cost - size) / drip, 0.0) + latency
    assert 0 == service.refused
    assert took <= 1.01 * bound


@every("counted_after", [0.0, 0.5, 1.0])
@every("registers", [1, 3, 10])
def test_a_burst_takes_hardly_longer_than_the_burst_limit_allows(registers: int, counted_after: float) -> None:
    size, drip, latency, count = 90.0 + 10 * (registers - 1), 1 + 0.5 * (registers - 1), 0.3, int(85 + 10 * registers)
    burst = int(size * 20 / 90)
    service = Service(size, drip, burst, 0.0, 0.4)

    took = run(Bucket(), service, [1.0] * count, 40, latency, 0, 0.97, counted_after)

    assert 0 == service.refused
    assert took <= 1.2 * (math.ceil(count / burst) - 1 + latency)
