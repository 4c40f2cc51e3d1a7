"""The throttle against the sandbox's limiter, on a clock of numbers: random programs of requests, and no network."""

from __future__ import annotations

import heapq
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lightspeed_pos.core.request import Reply
from lightspeed_pos.sandbox.limiter import Limiter
from lightspeed_pos.sandbox.problems import Problem
from lightspeed_pos.shell.driver import nap_seconds
from lightspeed_pos.shell.throttle import Throttle, Ticket

NAMES = {"X-LS-OAuth-Client-Id": "app", "X-LS-Acct-Id": "1"}


class Holder:
    """Stands for a token holder."""


@dataclass
class World:
    """
    Workers of one client, who send `costs` in turn, and `others` who send on their own: (at, cost) each.

    A request is counted by the service after a share of its latency, and both parts of it are left to chance, as far
    as `unsteady` (0 to 1) says.
    """

    costs: list[float]
    registers: int
    workers: int
    latency: float
    unsteady: float
    seed: int
    others: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    refusals: list[float] = field(default_factory=list[float])  # Retry-After of each
    too_early: float = 0.0  # by how many seconds, at most, something was sent before a Retry-After was over
    served: list[float] = field(default_factory=list[float])
    events: list[tuple[float, int, Callable[[], object]]] = field(
        default_factory=list[tuple[float, int, Callable[[], object]]]
    )

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.now = 1_000_000.0 + self.dice.random()
        self.limiter = Limiter(registers=self.registers, seen_at=self.now)
        self.throttle = Throttle()
        self.holder = Holder()
        self.numbers = count()
        self.blocked_until = 0.0

    def run(self) -> float:
        """Seconds until the last answer came."""
        began = self.now
        waiting = iter(self.costs)
        for at, cost in self.others:
            self.after(at, partial(self.count, cost))
        for _ in range(self.workers):
            self.after(0.0, lambda: self.next_request(waiting))
        last = began
        while self.events:
            self.now, _, act = heapq.heappop(self.events)
            before = len(self.served)
            act()
            last = self.now if len(self.served) > before else last
        return last - began

    def after(self, seconds: float, act: Callable[[], object]) -> None:
        heapq.heappush(self.events, (self.now + seconds, next(self.numbers), act))

    def delay(self, share: float) -> float:
        return self.latency * share * (1 - self.unsteady * self.dice.random())

    def next_request(self, waiting: Iterator[float]) -> None:
        cost = next(waiting, None)
        if cost is not None:
            self.queue(cost, lambda: self.next_request(waiting))

    def queue(self, cost: float, done: Callable[[], None]) -> None:
        ticket = self.throttle.enter(1, self.holder, cost, self.now)

        def ask() -> None:
            wait = self.throttle.wait_seconds(ticket, self.now)
            if wait > 0:
                self.after(nap_seconds(wait), ask)
                return
            self.too_early = max(self.too_early, self.blocked_until - self.now)
            sent = self.now
            self.after(self.delay(0.5), lambda: self.serve(ticket, sent, cost, done))

        ask()

    def serve(self, ticket: Ticket, sent: float, cost: float, done: Callable[[], None]) -> None:
        status, headers = self.count(cost)

        def land() -> None:
            named = {name.lower(): value for name, value in {**headers, **NAMES}.items()}
            self.throttle.land(ticket, Reply(status, named, seconds=self.now - sent), self.now)
            if status == 429:
                self.refusals.append(float(headers["Retry-After"]))
                self.blocked_until = max(self.blocked_until, self.now + float(headers["Retry-After"]))
                self.queue(cost, done)
            else:
                self.served.append(cost)
                done()

        self.after(self.delay(0.5), land)

    def count(self, cost: float) -> tuple[int, dict[str, str]]:
        try:
            self.limiter.admit(cost, self.now)
        except Problem as problem:
            return problem.status, dict(problem.headers)
        return 200, self.limiter.headers(cost)


programs = given(
    length=st.integers(1, 250),
    mix=st.sampled_from([(1.0,), (0.5, 1.0, 1.6), (1.0, 10.0), (2.0, 3.5, 7.0), (0.1, 1.0, 1.0, 20.0)]),
    registers=st.integers(1, 5),
    workers=st.sampled_from([1, 2, 5, 16, 60]),
    latency=st.sampled_from([0.0, 0.002, 0.05, 0.3, 1.2]),
    unsteady=st.sampled_from([0.0, 0.1, 0.5, 1.0]),
    seed=st.integers(0, 2**32),
)
calm = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@calm
@programs
def test_alone_on_the_bucket_no_program_is_ever_refused(
    length: int, mix: tuple[float, ...], registers: int, workers: int, latency: float, unsteady: float, seed: int
) -> None:
    costs = random.Random(seed).choices(mix, k=length)
    world = World(costs, registers, workers, latency, unsteady, seed)

    world.run()

    assert [] == world.refusals
    assert sorted(costs) == sorted(world.served)


@calm
@programs
def test_with_others_on_the_bucket_all_is_served_and_each_refusal_waited_for(
    length: int, mix: tuple[float, ...], registers: int, workers: int, latency: float, unsteady: float, seed: int
) -> None:
    dice = random.Random(seed)
    costs = dice.choices(mix, k=length)
    others = [(dice.random() * 2 * length, dice.choice(mix)) for _ in range(dice.randint(0, length))]
    world = World(costs, registers, workers, latency, unsteady, seed, others)

    world.run()

    assert sorted(costs) == sorted(world.served)
    assert world.too_early < 1e-6


@pytest.mark.parametrize("workers", [1, 8, 40])
@pytest.mark.parametrize("registers", [1, 3])
@pytest.mark.parametrize("mix", [(1.0,), (1.6,), (0.5, 1.0, 1.6), (1.0, 10.0), (1.0, 1.0, 20.0)], ids=str)
def test_a_drip_bound_program_takes_no_longer_than_the_drips(
    mix: tuple[float, ...], registers: int, workers: int
) -> None:
    costs = random.Random(1).choices(mix, k=1000 if max(mix) < 2 else 400)
    world = World(costs, registers, workers, latency=0.05, unsteady=0.5, seed=1)

    took = world.run()

    least = (sum(costs[:-1]) - world.limiter.size) / world.limiter.drip_rate
    assert [] == world.refusals
    assert took <= 1.03 * least
    assert math.isclose(sum(costs), sum(world.served))
