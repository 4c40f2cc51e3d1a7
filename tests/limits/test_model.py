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

from every import every
from lightspeed_pos.calls.driver import nap_seconds
from lightspeed_pos.calls.retry import Attempts, Policy
from lightspeed_pos.errors import RateLimited
from lightspeed_pos.exchange.request import Reply, Request
from lightspeed_pos.limits.throttle import YIELD_SECONDS, Throttle, Ticket
from lightspeed_pos.responses.failures import fault
from lightspeed_pos.sandbox.limits.limiter import Limiter
from lightspeed_pos.sandbox.problems import Problem

READ = Request(method="GET", target="/API/V3/Account/1/Item.json", account_id=1)
NAMES = {"X-LS-OAuth-Client-Id": "app", "X-LS-Acct-Id": "1"}


class Holder:
    """Stands for a token holder."""


class Process:
    """A client with a throttle of its own."""

    def __init__(self, jitter: Callable[[], float]) -> None:
        self.throttle = Throttle(jitter=jitter)
        self.holder = Holder()
        self.blocked_until = 0.0
        self.refused: tuple[float, float] | None = None  # when, and for how long, since it last sent
        self.waits: list[tuple[float, float]] = []  # seconds that passed after each 429, and that it had asked for
        self.done_at = 0.0


@dataclass
class World:
    """
    Workers of each client, who send `costs` in turn, and `others` who send on their own: (at, cost) each.

    There are `processes` clients that share nothing but the bucket; each has all `costs` to send. A request is counted
    by the service after a share of its latency, and both parts of it are left to chance, as far as `unsteady` (0 to 1)
    says.
    """

    costs: list[float]
    registers: int
    workers: int
    latency: float
    unsteady: float
    seed: int
    others: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    processes: int = 1
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
        self.clients = [Process(self.dice.random) for _ in range(self.processes)]
        self.numbers = count()

    def run(self) -> float:
        """Seconds until the last answer came."""
        began = self.now
        for at, cost in self.others:
            self.after(at, partial(self.count, cost))
        for client in self.clients:
            waiting = iter(self.costs)
            for _ in range(self.workers):
                self.after(0.0, partial(self.next_request, client, waiting))
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

    def next_request(self, client: Process, waiting: Iterator[float]) -> None:
        cost = next(waiting, None)
        if cost is not None:
            self.queue(client, cost, Attempts(READ, Policy()), partial(self.next_request, client, waiting))

    def queue(self, client: Process, cost: float, attempts: Attempts, done: Callable[[], None]) -> None:
        ticket = client.throttle.enter(1, client.holder, cost, self.now)

        def ask() -> None:
            wait = client.throttle.wait_seconds(ticket, self.now)
            if wait > 0:
                self.after(nap_seconds(wait), ask)
                return
            self.too_early = max(self.too_early, client.blocked_until - self.now)
            if client.refused is not None:
                at, asked = client.refused
                client.waits.append((self.now - at, asked))
                client.refused = None
            sent = self.now
            self.after(self.delay(0.5), lambda: self.serve(client, ticket, sent, cost, attempts, done))

        ask()

    def serve(
        self,
        client: Process,
        ticket: Ticket,
        sent: float,
        cost: float,
        attempts: Attempts,
        done: Callable[[], None],
    ) -> None:
        status, headers = self.count(cost)

        def land() -> None:
            named = {name.lower(): value for name, value in {**headers, **NAMES}.items()}
            reply = Reply(status, named, seconds=self.now - sent)
            client.throttle.land(ticket, reply, self.now)
            refusal = fault(READ, reply, "a token")
            if refusal is None:
                self.served.append(cost)
                client.done_at = self.now
                done()
                return
            assert isinstance(refusal, RateLimited)
            asked = refusal.retry_after or 0.0
            self.refusals.append(asked)
            client.blocked_until = max(client.blocked_until, self.now + asked)
            client.refused = self.now, asked
            again_in = attempts.again_in(refusal, reply)
            if again_in is not None:  # else it is given up, and missing in `served`
                self.after(again_in, partial(self.queue, client, cost, attempts, done))

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
calm = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])


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


@every("workers, registers", [(1, 3), (8, 1), (40, 3)])
@every("mix", [(1.0,), (1.6,), (0.5, 1.0, 1.6), (1.0, 10.0), (1.0, 1.0, 20.0)])
def test_a_drip_bound_program_takes_no_longer_than_the_drips(
    mix: tuple[float, ...], registers: int, workers: int
) -> None:
    costs = random.Random(1).choices(mix, k=300 if max(mix) < 2 else 200)
    world = World(costs, registers, workers, latency=0.05, unsteady=0.5, seed=1)

    took = world.run()

    least = (sum(costs[:-1]) - world.limiter.size) / world.limiter.drip_rate
    assert [] == world.refusals
    assert took <= 1.03 * least
    assert math.isclose(sum(costs), sum(world.served))


@pytest.mark.long
@every("latency", [0.002, 0.3])
@every("processes", [2, 8])
@every("registers", [1, 3])
def test_processes_that_share_nothing_get_all_of_the_allowance_and_each_its_share_of_it(
    registers: int, processes: int, latency: float
) -> None:
    costs = [1.0] * 240  # far more than the first burst, of which the first may take all
    world = World(costs, registers, 1, latency, unsteady=0.5, seed=1, processes=processes)
    began = world.now

    took = world.run()

    waits = [wait for client in world.clients for wait in client.waits]
    least = (sum(world.served) - 1 - world.limiter.size) / world.limiter.drip_rate
    assert costs * processes == world.served, "nobody gave up"
    assert took <= 1.03 * least
    assert min(client.done_at for client in world.clients) - began >= 0.4 * took, "nobody went first all the time"
    assert len(waits) == len(world.refusals) > 0
    assert [] == [(waited, asked) for waited, asked in waits if not asked <= waited <= asked + YIELD_SECONDS + 0.01]


@every("latency", [0.002, 0.3])
def test_who_comes_later_is_served_though_another_process_keeps_the_bucket_full(latency: float) -> None:
    world = World([1.0] * 100, 1, 1, latency, unsteady=0.5, seed=2, processes=2)
    world.limiter.level = 90.0
    late = world.clients.pop()

    world.after(50.0, lambda: world.next_request(late, iter([1.0] * 10)))
    world.run()

    assert 110 == len(world.served)
    assert late.done_at < world.clients[0].done_at
    assert len(late.waits) < 100
