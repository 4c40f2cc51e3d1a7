from __future__ import annotations

import random
import threading
import weakref

import pytest

from every import every
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.limits.throttle import Throttle, Ticket


class Holder:
    """Stands for a token holder."""


def reply(
    level: float = 1, *, size: float = 90, client: str | None = "app", account: int | None = 1, status: int = 200
) -> Reply:
    names = {"x-ls-oauth-client-id": client, "x-ls-acct-id": account and str(account)}
    return Reply(
        status,
        {
            "x-ls-api-bucket-level": f"{level}/{size}",
            "x-ls-api-drip-rate": "1",
            "x-ls-api-request-cost": "1",
            "x-ls-api-burst-level": "1/20",
            **{name: value for name, value in names.items() if value},
        },
    )


def exchange(throttle: Throttle, account_id: int | None, holder: Holder, answer: Reply, now: float = 0.0) -> None:
    ticket = throttle.enter(account_id, holder, 1.0, now)
    assert 0.0 == throttle.wait_seconds(ticket, now)
    throttle.land(ticket, answer, now)


def full(now: float = 0.0, by: float = 10.0) -> tuple[Throttle, Holder]:
    """A throttle whose bucket for account 1 is that far above its size at now."""
    throttle, holder = Throttle(jitter=lambda: 0.0), Holder()
    exchange(throttle, 1, holder, reply(90 + by), now)
    return throttle, holder


def wait_after(answer: Reply, jitter: float) -> float:
    """How long the next has to wait when a known bucket was answered this."""
    throttle, holder = Throttle(jitter=lambda: jitter), Holder()
    exchange(throttle, 1, holder, reply())
    exchange(throttle, 1, holder, answer)
    return throttle.wait_seconds(throttle.enter(1, holder, 1.0, 0.0), 0.0)


def test_places_are_given_in_the_order_of_entering() -> None:
    throttle, holder = full(by=0.5)
    first, second, third = (throttle.enter(1, holder, 1.0, 0.0) for _ in range(3))

    assert throttle.wait_seconds(third, 1.0) > 0
    assert throttle.wait_seconds(second, 1.0) > 0
    assert 0.0 == throttle.wait_seconds(first, 1.0)


def test_whoever_is_far_behind_in_the_queue_for_an_unknown_bucket_asks_seldom() -> None:
    throttle, holder = Throttle(), Holder()
    first = [throttle.enter(1, holder, 1.0, 0.0) for _ in range(2)]
    assert [0.0, 0.0] == [throttle.wait_seconds(ticket, 0.0) for ticket in first]
    tickets = [throttle.enter(1, holder, 1.0, 0.0) for _ in range(40)]

    waits = [throttle.wait_seconds(ticket, 0.0) for ticket in tickets]

    asked_per_second = sum(1 / wait for wait in waits)
    assert asked_per_second < 500  # all of them every 10 ms would be 4,000
    assert waits[0] <= 0.01


def test_whoever_asks_moves_the_whole_queue() -> None:
    throttle, holder = full(by=0.5)
    first = throttle.enter(1, holder, 1.0, 0.0)
    second = throttle.enter(1, holder, 1.0, 0.0)

    assert throttle.wait_seconds(second, 1.0) > 0
    assert first.flight is not None


def test_a_wait_is_an_estimate_that_counts_those_ahead() -> None:
    throttle, holder = full(by=10)

    tickets = [throttle.enter(1, holder, 2.0, 0.0) for _ in range(4)]

    assert [10, 12, 14, 16] == [round(throttle.wait_seconds(ticket, 0.0)) for ticket in tickets]


def test_leaving_the_queue_lets_the_next_one_pass() -> None:
    throttle, holder = full(by=10)
    first, second = (throttle.enter(1, holder, 5.0, 0.0) for _ in range(2))

    throttle.leave(first)

    assert 10 == round(throttle.wait_seconds(second, 0.0))
    assert 0.0 == throttle.wait_seconds(second, 10.1)


def test_leaving_a_place_gives_it_back() -> None:
    throttle, holder = full(by=0)
    first, second = (throttle.enter(1, holder, 5.0, 0.0) for _ in range(2))
    assert 0.0 == throttle.wait_seconds(first, 1.0)

    throttle.leave(first)

    assert 0.0 == throttle.wait_seconds(second, 1.0)


def test_leaving_and_landing_count_once() -> None:
    throttle, holder = full(by=-50)
    ticket = throttle.enter(1, holder, 5.0, 0.0)

    throttle.leave(ticket)
    throttle.land(ticket, reply(80), 0.0)

    assert 40.0 == throttle.snapshot(1, holder, 0.0).level


def test_a_429_holds_everybody_on_that_bucket_and_nobody_else() -> None:
    throttle, holder, other = Throttle(jitter=lambda: 0.0), Holder(), Holder()
    exchange(throttle, 1, holder, reply())
    exchange(throttle, 2, other, reply(account=2))

    exchange(throttle, 1, holder, Reply(429, {"retry-after": "7"}))

    assert 7 == round(throttle.wait_seconds(throttle.enter(1, holder, 1.0, 0.0), 0.0))
    assert 0.0 == throttle.wait_seconds(throttle.enter(2, other, 1.0, 0.0), 0.0)


def test_a_429_takes_back_the_places_of_those_who_still_sleep_and_keeps_their_order() -> None:
    throttle, holder = full(by=0.5)
    first, second, third, fourth = (throttle.enter(1, holder, 1.0, 0.0) for _ in range(4))
    assert 0.0 == throttle.wait_seconds(first, 3.0)  # the others have places too, and do not know it
    assert second.flight is not None
    assert third.flight is not None

    throttle.land(first, Reply(429, {"retry-after": "7"}), 3.0)

    assert [7, 7, 7] == [round(throttle.wait_seconds(ticket, 3.0)) for ticket in (second, third, fourth)]
    assert throttle.wait_seconds(fourth, 9.9) > 0
    assert [0.0, 0.0, 0.0] == [throttle.wait_seconds(ticket, 10.1) for ticket in (second, third, fourth)]


def test_a_429_leaves_those_their_places_who_were_told() -> None:
    throttle, holder = full(by=0.5)
    first, second = (throttle.enter(1, holder, 1.0, 0.0) for _ in range(2))
    assert [0.0, 0.0] == [throttle.wait_seconds(ticket, 3.0) for ticket in (first, second)]

    throttle.land(first, Reply(429, {"retry-after": "7"}), 3.0)

    assert 0.0 == throttle.wait_seconds(second, 3.0)


@every(
    "refusal, seconds",
    [
        (Reply(429), 1.0),
        (Reply(429, {"retry-after": "0"}), 1.0),
        (Reply(429, {"retry-after": "0", "x-ls-api-bucket-level": "3/90"}), 1.0),
        (Reply(429, {"retry-after": "1e12"}), 300.0),
        (Reply(429, {"x-ls-api-bucket-level": "95/90", "x-ls-api-drip-rate": "2"}), 2.5),
        (Reply(429, {"x-ls-api-bucket-level": "3/90", "x-ls-api-ratelimit-type": "api-burst-limiter"}), 1.0),
    ],
)
def test_a_429_is_waited_for_as_long_as_it_says(refusal: Reply, seconds: float) -> None:
    assert pytest.approx(seconds, abs=0.01) == wait_after(refusal, jitter=0.0)


@every(
    "answer, seconds",
    [
        (reply(89.5), 0.0),
        (reply(90), 0.25),
        (reply(95), 5.25),
        (Reply(429, {"retry-after": "7"}), 8.0),
        (Reply(429, {"retry-after": "1", "x-ls-api-bucket-level": "90.5/90", "x-ls-api-drip-rate": "1"}), 2.0),
    ],
)
def test_whoever_finds_the_bucket_full_leaves_others_some_time_to_be_first(answer: Reply, seconds: float) -> None:
    assert pytest.approx(seconds, abs=0.01) == wait_after(answer, jitter=1.0)


def test_a_429_and_a_401_cost_nothing() -> None:
    throttle, holder = Throttle(jitter=lambda: 0.0), Holder()
    exchange(throttle, 1, holder, reply(10))

    for status in (401, 429):
        exchange(throttle, 1, holder, Reply(status, {"retry-after": "0"}))

    assert 10.0 == throttle.snapshot(1, holder, 0.0).level


def test_two_holders_of_one_connection_share_a_bucket_once_it_is_known() -> None:
    throttle, one, two = Throttle(jitter=lambda: 0.0), Holder(), Holder()
    exchange(throttle, 1, one, reply(50))
    exchange(throttle, 1, two, reply(51))

    assert throttle.snapshot(1, one, 0.0) == throttle.snapshot(1, two, 0.0)
    exchange(throttle, 1, one, reply(70))
    assert 70.0 == throttle.snapshot(1, two, 0.0).level


def test_accounts_and_clients_have_buckets_of_their_own() -> None:
    throttle, one, two, three = Throttle(jitter=lambda: 0.0), Holder(), Holder(), Holder()
    exchange(throttle, 1, one, reply(10, client="app"))
    exchange(throttle, 1, two, reply(20, client="other app"))
    exchange(throttle, 2, three, reply(30, client="app", account=2))

    levels = [throttle.snapshot(account, holder, 0.0).level for account, holder in ((1, one), (1, two), (2, three))]

    assert [10.0, 20.0, 30.0] == levels


def test_requests_without_an_account_share_the_bucket_that_the_answer_names() -> None:
    throttle, holder = Throttle(jitter=lambda: 0.0), Holder()
    exchange(throttle, None, holder, reply(50))

    assert 50.0 == throttle.snapshot(1, holder, 0.0).level
    exchange(throttle, 1, holder, reply(60))
    assert 60.0 == throttle.snapshot(None, holder, 0.0).level


def test_a_queue_moves_along_when_its_bucket_turns_out_to_be_another() -> None:
    throttle, one, two = Throttle(jitter=lambda: 0.0), Holder(), Holder()
    scout = throttle.enter(1, two, 1.0, 0.0)
    queued = throttle.enter(1, two, 1.0, 0.0)
    flying = throttle.wait_seconds(scout, 0.0)
    exchange(throttle, 1, one, reply(95))

    throttle.land(scout, reply(96), 0.0)

    assert 0.0 == flying
    assert 6 == round(throttle.wait_seconds(queued, 0.0))
    assert 0.0 == throttle.wait_seconds(queued, 6.1)
    throttle.land(queued, reply(90), 6.1)
    assert throttle.snapshot(1, one, 6.1) == throttle.snapshot(1, two, 6.1)


def test_a_new_holder_for_a_known_account_begins_with_its_bucket() -> None:
    throttle = Throttle(jitter=lambda: 0.0)
    exchange(throttle, 1, Holder(), reply(97))

    ticket = throttle.enter(1, Holder(), 1.0, 0.0)

    assert 7 == round(throttle.wait_seconds(ticket, 0.0))


def test_a_new_holder_that_was_counted_with_another_client_moves_to_a_bucket_of_its_own() -> None:
    throttle, one, two = Throttle(jitter=lambda: 0.0), Holder(), Holder()
    exchange(throttle, 1, one, reply(50, client="app"))

    exchange(throttle, 1, two, reply(5, client="other app"))

    levels = [throttle.snapshot(1, holder, 0.0).level for holder in (one, two)]
    assert [50.0, 5.0] == levels


def test_an_answer_that_names_nobody_keeps_the_provisional_bucket() -> None:
    throttle, holder = Throttle(jitter=lambda: 0.0), Holder()

    exchange(throttle, 1, holder, reply(50, client=None, account=None))
    exchange(throttle, 1, holder, Reply(401))

    assert 50.0 == throttle.snapshot(1, holder, 0.0).level


def test_a_holder_that_is_gone_leaves_nothing_behind() -> None:
    throttle = Throttle(jitter=lambda: 0.0)
    for number in range(50):
        exchange(throttle, None, Holder(), reply(number))

    assert (1, 0, 0) == (len(throttle._named), len(throttle._unnamed), len(throttle._identities.clients))


@pytest.mark.usefixtures("no_collector")
def test_a_holder_that_never_got_an_answer_leaves_nothing_behind() -> None:
    throttle = Throttle(jitter=lambda: 0.0)
    gone: list[weakref.ref[Holder]] = []

    def give_up(number: int) -> None:
        holder = Holder()
        gone.append(weakref.ref(holder))
        first, second, third = (throttle.enter(number % 3 or None, holder, 50.0, 0.0) for _ in range(3))
        assert 0.0 == throttle.wait_seconds(first, 0.0)
        throttle.snapshot(None, holder, 0.0)
        throttle.leave(second)
        throttle.land(first, None if number % 2 else Reply(502), 0.0)
        throttle.leave(third)

    for number in range(300):
        give_up(number)

    assert ({None}, 0, 0) == ({one() for one in gone}, len(throttle._named), len(throttle._unnamed))


def test_nobody_starves_whatever_the_others_cost() -> None:
    throttle, holder = full(by=0)
    dear = throttle.enter(1, holder, 50.0, 0.0)
    now = 0.0
    flying: list[Ticket] = []
    for _ in range(2000):
        now += 0.05
        cheap = throttle.enter(1, holder, 1.0, now)
        flying.append(cheap)
        if throttle.wait_seconds(dear, now) == 0:
            break
        for ticket in [ticket for ticket in flying if throttle.wait_seconds(ticket, now) == 0]:
            flying.remove(ticket)
            throttle.land(ticket, None, now)

    assert now < 2


def test_threads_that_enter_and_leave_at_random_lose_no_place() -> None:
    throttle, holder = Throttle(jitter=lambda: 0.0), Holder()
    exchange(throttle, 1, holder, reply(0))
    time = iter(range(10**9))

    def work(seed: int) -> None:
        chance = random.Random(seed)
        for _ in range(100):
            ticket = throttle.enter(1, holder, 1.0, float(next(time)))
            if chance.random() < 0.3:
                throttle.leave(ticket)
                continue
            while throttle.wait_seconds(ticket, float(next(time))) > 0:
                pass
            if chance.random() < 0.5:
                throttle.leave(ticket)
            else:
                throttle.land(ticket, reply(1), float(next(time)))

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    lane = throttle._named[1, "app"]
    assert (0, set()) == (lane.bucket.state(float(next(time))).level, lane._flying)


def test_a_place_that_was_given_too_early_is_taken_back_when_its_lane_turns_out_to_be_a_full_one() -> None:
    throttle, early, known = Throttle(jitter=lambda: 0.0), Holder(), Holder()
    exchange(throttle, 1, early, reply(1, client=None))
    told = throttle.enter(1, early, 1.0, 0.0)
    assert 0.0 == throttle.wait_seconds(told, 0.0)
    untold = throttle.enter(1, early, 1.0, 0.0)  # it has a place, and nobody has heard of that yet
    throttle._identities.clients[known] = "app"
    exchange(throttle, 1, known, reply(100))

    throttle.land(told, reply(100), 0.0)

    assert throttle.wait_seconds(untold, 0.0) > 10


def test_an_account_that_is_no_number_is_no_account() -> None:
    throttle, holder = Throttle(), Holder()
    for odd in ("9" * 5000, "-1", "1.5", ""):
        exchange(throttle, 1, holder, Reply(200, {"x-ls-acct-id": odd, "x-ls-oauth-client-id": "app"}))

    assert (None, "app") == throttle._identities.bucket(None, holder)
