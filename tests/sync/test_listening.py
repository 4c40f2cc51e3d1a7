"""Deliveries: in order for each record, again and again until they arrive, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from free_ports import free_port
from lightspeed_pos import Client, StaticToken
from lightspeed_pos.errors import TimedOut
from lightspeed_pos.sync.known import Event, Page, Place
from lightspeed_pos.sync.listening import Listener, ReceiverGoneError
from lightspeed_pos.sync.queue import Queue
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.webhooks import Receiver
from scripted_server import Answer, ScriptedServer, Seen

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.model.changed import Change

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
HOUR = 3600.0


class HandClock:
    """A clock that goes on only when somebody waits by it."""

    def __init__(self) -> None:
        self.time = 1_800_000_000.0

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.time += seconds


class Nothing:
    """Finds no changes, or what it is told to raise."""

    token = ""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error

    def next(self) -> Flow[list[Change] | None]:
        if self.error is not None:
            raise self.error
        return None
        yield


@dataclass
class Post:
    """A queue with a listener by a clock of one's own."""

    queue: Queue
    clock: HandClock
    client: Client
    said: list[str]
    open: ExitStack

    def put(self, *records: int) -> None:
        """One change after the other of these records."""
        at = datetime.fromtimestamp(self.clock.now(), UTC)
        events = [Event("Item", key, "updated", None, b'{"itemID":"%d"}' % key) for key in records]
        self.queue.keep(Page("Item", Place(state=TableState()), ended=True, events=events), at)

    def listener(self, url: str, source: Any = None) -> Listener:
        receiver = Receiver(url, SECRET)
        self.open.callback(receiver.close)
        return Listener(
            self.client.account(7),
            self.queue,
            source or Nothing(),
            receiver,
            interval=30,
            say=self.said.append,
            jitter=lambda: 1.0,
        )

    def go_on(self, listener: Listener, seconds: float) -> None:
        until = self.clock.now() + seconds
        while self.clock.now() < until:
            self.clock.sleep(max(0.001, min(listener.step(), until - self.clock.now())))


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    clock = HandClock()
    queue = Queue(tmp_path / "queue", 7)
    with Client(StaticToken("token"), base_url="http://127.0.0.1:9", clock=clock) as client, ExitStack() as opened:
        yield Post(queue, clock, client, [], opened)
    queue.close()


def arrived(requests: list[Seen], answers: Callable[[Seen], bool] = lambda _: True) -> list[tuple[int, int]]:
    """Record and number of each message."""
    return [(seen.json()["data"]["id"], int(seen.headers["webhook-id"].split("_")[-1])) for seen in requests]


def test_changes_arrive_in_their_order_and_once(post: Post) -> None:
    post.put(1, 2, 1, 3, 1)
    with ScriptedServer([Answer(204)]) as server:
        post.go_on(post.listener(server.url), 100)
        post.put(2)
        post.go_on(post.listener(server.url), 100)

    found = arrived(server.requests)
    assert {(1, 1), (2, 2), (1, 3), (3, 4), (1, 5), (2, 6)} == set(found)
    assert [1, 3, 5] == [number for record, number in found if record == 1]
    assert 6 == len(found)
    assert {"waiting": 0, "sent": 6, "dead": 0} == post.queue.counts()


def test_a_message_that_is_not_taken_holds_back_its_own_record_only(post: Post) -> None:
    refusals = 3

    def answer(seen: Seen) -> Answer:
        nonlocal refusals
        if seen.json()["data"]["id"] == 1 and refusals:
            refusals -= 1
            return Answer(500)
        return Answer(204)

    post.put(1, 2, 1, 3)
    with ScriptedServer(answer) as server:
        began = post.clock.now()
        post.go_on(post.listener(server.url), 60)

    assert [(1, 1), (2, 2), (3, 4), (1, 1), (1, 1), (1, 1), (1, 3)] == arrived(server.requests)
    assert began + 1 + 2 + 4 <= post.clock.now()


def test_nothing_is_lost_while_nobody_is_there_for_an_hour(post: Post) -> None:
    port = free_port()
    post.put(*range(1, 200), 5)
    listener = post.listener(f"http://127.0.0.1:{port}/")
    post.go_on(listener, HOUR)
    post.put(5)
    assert {"waiting": 201, "sent": 0, "dead": 0} == post.queue.counts()

    with ScriptedServer([Answer(204)]) as server:
        post.go_on(post.listener(server.url), 60)

    found = arrived(server.requests)
    assert set(range(1, 202)) == {number for _, number in found}
    assert ([5, 200, 201], 201) == ([number for record, number in found if record == 5], len(found))
    assert 1 == len(post.said)
    assert "Changes wait until it takes them" in post.said[0]


def test_a_receiver_that_is_busy_is_left_alone_as_long_as_it_asks(post: Post) -> None:
    post.put(1, 2)
    answers = [Answer(503, headers={"Retry-After": "300"}), Answer(204)]
    with ScriptedServer(answers) as server:
        listener = post.listener(server.url)
        post.go_on(listener, 290)
        asked = len(server.requests)
        post.go_on(listener, 20)

    assert (1, [(1, 1), (1, 1), (2, 2)]) == (asked, arrived(server.requests))
    assert f"{server.url} is there again." == post.said[-1]


def test_what_is_refused_for_a_day_is_a_dead_letter_and_can_be_sent_again(post: Post) -> None:
    post.put(1, 1)
    refused = "evt_" + post.queue.log + "_1"

    def answer(seen: Seen) -> Answer:
        return Answer(422 if seen.headers["webhook-id"] == refused else 204)

    with ScriptedServer(answer) as server:
        post.go_on(post.listener(server.url), 25 * HOUR)
    (dead,) = post.queue.dead()
    assert (1, f"it answers 422 {HTTPStatus(422).phrase}") == (dead.number, dead.error)
    assert [(1, 2)] == arrived(server.requests)[-1:]
    assert len(server.requests) < 200

    assert 1 == post.queue.replay(None, dead_only=True)
    with ScriptedServer([Answer(204)]) as server:
        post.go_on(post.listener(server.url), 60)
    assert [(refused)] == [seen.headers["webhook-id"] for seen in server.requests]


def test_what_was_found_since_a_moment_is_sent_again_with_the_same_ids(post: Post) -> None:
    with ScriptedServer([Answer(204)]) as server:
        listener = post.listener(server.url)
        post.put(1, 2)
        post.go_on(listener, 60)
        since = post.clock.now()
        post.put(3, 1)
        post.go_on(listener, 60)

        count = post.queue.replay(since)
        post.go_on(listener, 60)

    assert 2 == count
    assert [(1, 1), (2, 2), (3, 3), (1, 4), (3, 3), (1, 4)] == arrived(server.requests)


def test_a_receiver_that_is_gone_ends_it_and_nothing_is_lost(post: Post) -> None:
    post.put(1, 2)
    with (
        ScriptedServer([Answer(410)]) as server,
        pytest.raises(ReceiverGoneError, match=r"410 Gone, so it wants nothing more\. 2 changes wait in"),
    ):
        post.go_on(post.listener(server.url), 60)

    assert 2 == post.queue.counts()["waiting"]


def test_a_service_that_cannot_be_reached_is_asked_again(post: Post) -> None:
    post.put(1)
    with ScriptedServer([Answer(204)]) as server:
        post.go_on(post.listener(server.url, Nothing(TimedOut("No answer."))), 61)

    assert [(1, 1)] == arrived(server.requests)
    assert 3 == len(post.said)
    assert "No answer. It is asked again in 30 s; nothing is lost." in post.said[0]
