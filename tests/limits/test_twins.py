"""The script and the throttle of one process: asked the same, with the same times, they answer the same."""

from __future__ import annotations

import random

import pytest

redis = pytest.importorskip("redis", reason="the redis client is not installed")

from hypothesis import example, given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

from lightspeed_pos.exchange.request import Reply  # noqa: E402
from lightspeed_pos.limits import redis_throttle  # noqa: E402
from lightspeed_pos.limits.throttle import Landing, Lane, Ticket  # noqa: E402
from redis_server import EXECUTABLE, RedisServer  # noqa: E402
from redis_throttles import numbers  # noqa: E402

pytestmark = pytest.mark.skipif(EXECUTABLE is None, reason="redis-server is not installed")


class Twins:
    """A random program, run by `Lane` at once and by the script in one go; `answers` are what each said."""

    def __init__(self, seed: int, steps: int) -> None:
        self.chance = random.Random(seed)
        self.lane = Lane(1, "app")
        self.queued: dict[str, Ticket] = {}
        self.asked: list[list[str]] = []
        self.expected: list[tuple[float, ...]] = []
        self.now = 1000.0
        for number in range(steps):
            self.now += self.chance.choice([0.0, 0.001, 0.01, 0.05, 0.3, 1.0, 5.0, -0.5, -9.0]) * self.chance.random()
            self.step(str(number))

    def step(self, name: str) -> None:
        chance = self.chance
        flying = [name for name, ticket in self.queued.items() if ticket.told]
        what = chance.choice(["enter", "enter", "again", "land", "land", "leave"])
        if chance.random() < 0.05:
            self.adopt(name)
        elif what == "enter" or not self.queued:
            self.enter(name)
        elif what == "again":
            self.ask(chance.choice(list(self.queued)))
        elif what == "land" and flying:
            self.land(chance.choice(flying))
        elif what == "leave":
            name = chance.choice(list(self.queued))
            self.lane.bucket.state(self.now)
            self.lane.leave(self.queued.pop(name))
            self.note(0.0, "leave", name)

    def enter(self, name: str) -> None:
        ticket = Ticket(1, "app", self.chance.choice([0.5, 1.0, 1.6, 10.0]))
        self.queued[name] = ticket
        self.lane.enter(ticket)
        self.ask(name)

    def ask(self, name: str) -> None:
        ticket = self.queued[name]
        self.lane.bucket.state(self.now)
        self.lane.advance(self.now)
        self.note(self.lane.wait_seconds(ticket, self.now), "ask", name, ticket.cost)

    def land(self, name: str) -> None:
        ticket = self.queued.pop(name)
        landing = Landing.of(self.answer(ticket), self.chance.random)
        self.lane.land(ticket, landing, self.now)
        self.note(0.0, "land", name, *redis_throttle.landing_arguments(landing))

    def adopt(self, name: str) -> None:
        ticket = Ticket(1, "other", 1.0)
        Lane(None, "other").enter(ticket)
        self.lane.bucket.state(self.now)
        self.lane.adopt(ticket, self.now)
        landing = Landing.of(self.answer(ticket), self.chance.random)
        self.lane.land(ticket, landing, self.now)
        self.note(0.0, "count", name, *redis_throttle.landing_arguments(landing), ticket.cost)

    def answer(self, ticket: Ticket) -> Reply | None:
        chance = self.chance
        kind = chance.random()
        if kind < 0.1:
            return None
        headers: dict[str, str] = {}
        if kind < 0.9:
            size = chance.choice([90, 90, 90, 100, 5])
            level = round(chance.random() * size * chance.choice([1.1, 1.1, 1.1, 1000]), chance.choice([0, 2, 12]))
            headers["x-ls-api-bucket-level"] = f"{level!r}/{size}"
            headers["x-ls-api-drip-rate"] = chance.choice(["1", "1.5", "0.1", "400"])
            headers["x-ls-api-burst-level"] = f"{chance.choice([1, 2, 3, 9])}/{chance.choice([20, 22, 2])}"
            if chance.random() < 0.8:
                headers["x-ls-api-request-cost"] = repr(chance.choice([ticket.cost, 0.7]))
        status = chance.choice([200] * 8 + [401, 429])
        if status == 429 and chance.random() < 0.7:
            headers["retry-after"] = chance.choice(["0", "1", "3"])
        return Reply(status, headers, seconds=chance.choice([0.3, 0.3, 0.3, 0.31, chance.random()]))

    def note(self, wait: float, operation: str, *arguments: float | str | None) -> None:
        given = [operation, 1.0, self.now, 1e9, *arguments]
        self.asked.append(
            ["" if value is None else value if isinstance(value, str) else repr(value) for value in given]
        )
        state = self.lane.bucket.state(self.now)
        self.expected.append((wait, state.level, state.size, state.drip_rate, float(state.burst_limit)))

    def answers(self, server: RedisServer) -> list[tuple[float, ...]]:
        key = f"twin-{next(numbers)}"
        with redis.Redis.from_url(server.url) as connection:
            script = connection.register_script(redis_throttle.SCRIPT)
            pipeline = connection.pipeline(transaction=False)
            for arguments in self.asked:
                script(keys=[key], args=arguments, client=pipeline)
            pipeline.delete(key)
            return [tuple(float(value) for value in answer) for answer in pipeline.execute()[:-1]]


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from([10, 40, 120]))
@example(12860, 120)  # an answer that was sent after it could have been counted
def test_the_script_decides_as_the_throttle_of_one_process(server: RedisServer, seed: int, steps: int) -> None:
    twins = Twins(seed, steps)

    assert twins.expected == twins.answers(server)


@pytest.mark.slow
def test_ten_thousand_random_sequences_are_decided_alike(server: RedisServer) -> None:
    different = [seed for seed in range(10_000) if (twins := Twins(seed, 60)).expected != twins.answers(server)]

    assert [] == different
