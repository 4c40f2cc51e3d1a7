from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from every import every
from lightspeed_pos.auth.forms import OAuthClient
from lightspeed_pos.auth.renewal import (
    PAUSES_SECONDS,
    QUIET_SECONDS,
    Exclusive,
    Load,
    Now,
    Outage,
    Post,
    Save,
    TokenFlow,
    renew,
)
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import (
    AuthorizationExpired,
    ConnectFailed,
    DecodeError,
    LightspeedError,
    RateLimited,
    ServerError,
    TimedOut,
)
from lightspeed_pos.exchange.flow import Sleep
from lightspeed_pos.exchange.request import Reply

CLIENT = OAuthClient("client-1")
OLD = Tokens("access-0", "refresh-0")


class World:
    """
    Store, clock and authorization server as plain values; `run` drives a flow, and may stop it for good.

    The server ends all other pairs when an access token is first used, as the real one does.
    """

    def __init__(self, stored: Tokens | None = OLD, answers: Sequence[Reply | Exception] = ()) -> None:
        self.stored = stored
        self.answers = list(answers)
        self.now = 1000.0
        self.issued = 0
        self.alive = {0}
        self.effects: list[str] = []
        self.posted_at: list[float] = []

    def run(self, flow: TokenFlow[Any], stop_before: int | None = None) -> Any:
        try:
            effect = next(flow)
            while True:
                if stop_before == len(self.effects):
                    raise KeyboardInterrupt
                self.effects.append(type(effect).__name__)
                try:
                    answer = self.perform(effect, stop_before)
                except Exception as error:  # noqa: BLE001  # as the shell does
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answer)
        except StopIteration as stop:
            return stop.value

    def perform(self, effect: object, stop_before: int | None) -> Any:
        match effect:
            case Exclusive(inner):
                return self.run(inner, stop_before)
            case Load():
                return self.stored
            case Save(tokens):
                self.stored = tokens
            case Now():
                return self.now
            case Sleep(seconds):
                self.now += seconds
            case Post(form):
                self.posted_at.append(self.now)
                if self.answers:
                    answer = self.answers.pop(0)
                    if isinstance(answer, Exception):
                        raise answer
                    return answer
                return self.refresh(form.fields["refresh_token"])
            case _:
                raise AssertionError(effect)
        return None

    def refresh(self, refresh: str) -> Reply:
        if int(refresh.partition("-")[2]) not in self.alive:
            return Reply(400, body=b'{"error": "invalid_grant", "error_description": "revoked"}')
        self.issued += 1
        self.alive.add(self.issued)
        pair = {"access_token": f"access-{self.issued}", "refresh_token": f"refresh-{self.issued}"}
        return Reply(200, body=json.dumps(pair).encode())

    def use(self, access: str) -> bool:
        number = int(access.partition("-")[2])
        if number in self.alive:
            self.alive = {number}
            return True
        return False


def always(stored: Tokens, now: float) -> bool:
    return True


def rejected(access: str) -> Callable[[Tokens, float], bool]:
    return lambda stored, now: stored.access == access


def test_new_tokens_are_saved_before_anybody_gets_them() -> None:
    world = World()

    tokens = world.run(renew(CLIENT, always, Outage()))

    assert ["Now", "Exclusive", "Load", "Now", "Now", "Post", "Save", "Load"] == world.effects
    assert Tokens("access-1", "refresh-1") == tokens
    assert tokens == world.stored


def test_tokens_that_somebody_else_has_refreshed_are_taken_without_a_request() -> None:
    world = World(stored=Tokens("access-7", "refresh-7"))

    tokens = world.run(renew(CLIENT, rejected("access-6"), Outage()))

    assert Tokens("access-7", "refresh-7") == tokens
    assert [] == world.posted_at


def test_empty_store_says_to_sign_in() -> None:
    with pytest.raises(AuthorizationExpired, match="sign in"):
        World(stored=None).run(renew(CLIENT, always, Outage()))


@every("used_before", [False, True])
@every("step", range(8))
def test_next_start_works_wherever_the_process_was_stopped(step: int, used_before: bool) -> None:
    world = World()
    if used_before:
        world.use("access-0")

    try:
        tokens = world.run(renew(CLIENT, always, Outage()), stop_before=step)
        world.use(tokens.access)
    except KeyboardInterrupt:
        pass
    again = world.run(renew(CLIENT, always, Outage()))

    assert world.use(again.access)
    assert again == world.stored


def test_every_step_is_covered_by_the_test_of_stopping() -> None:
    world = World()

    world.run(renew(CLIENT, always, Outage()))

    assert 8 == len(world.effects)


@every(
    "trouble",
    [
        Reply(500),
        Reply(502, body=b"<html>"),
        Reply(429),
        TimedOut("slow"),
        ConnectFailed("off"),
        Reply(200, body=b'{"access_token": "a", "refr'),
        Reply(200, body=b"<html>Hello</html>"),
        Reply(200, body=b""),
        Reply(200, body=b"null"),
        Reply(200, body=b'{"access_token": null, "refresh_token": null}'),
        Reply(200, body=b'{"access_token": "a\\nb", "refresh_token": "r"}'),
    ],
)
def test_what_may_pass_is_tried_again_with_the_same_refresh_token(trouble: Reply | Exception) -> None:
    world = World(answers=[trouble, trouble, trouble])

    tokens = world.run(renew(CLIENT, always, Outage()))

    assert Tokens("access-1", "refresh-1") == tokens
    assert [1000.0, 1004.0, 1016.0, 1040.0] == world.posted_at


def test_attempts_are_bounded_and_the_store_stays() -> None:
    world = World(answers=[Reply(503)] * 99)

    with pytest.raises(ServerError):
        world.run(renew(CLIENT, always, Outage()))

    assert 1 + len(PAUSES_SECONDS) == len(world.posted_at)
    assert world.stored is OLD


def test_impatient_renewal_tries_once() -> None:
    world = World(answers=[Reply(503)] * 99)

    outage = Outage()

    with pytest.raises(ServerError):
        world.run(renew(CLIENT, always, outage, patient=False))

    assert [1000.0] == world.posted_at
    world.answers.clear()
    assert Tokens("access-1", "refresh-1") == world.run(renew(CLIENT, always, outage))


def test_wait_that_the_server_asks_for_is_kept() -> None:
    world = World(answers=[Reply(429, {"retry-after": "33"})])

    world.run(renew(CLIENT, always, Outage()))

    assert [1000.0, 1033.0] == world.posted_at


def test_wait_that_is_too_long_is_an_error_that_says_how_long() -> None:
    world = World(answers=[Reply(429, {"retry-after": "3600"})])

    with pytest.raises(RateLimited) as caught:
        world.run(renew(CLIENT, always, Outage()))

    assert 3600.0 == caught.value.retry_after
    assert [1000.0] == world.posted_at


def test_what_will_not_pass_is_asked_once_and_the_store_stays() -> None:
    world = World(answers=[Reply(400, body=b'{"error": "invalid_grant"}')] * 99)

    with pytest.raises(AuthorizationExpired):
        world.run(renew(CLIENT, always, Outage()))

    assert [1000.0] == world.posted_at
    assert world.stored is OLD


def test_answers_that_never_read_are_an_error_within_forty_seconds_and_then_an_outage() -> None:
    world, outage = World(answers=[Reply(200, body=b"<html>Hello</html>")] * 99), Outage()

    for _call in range(20):
        with pytest.raises(DecodeError):
            world.run(renew(CLIENT, always, outage))

    assert [1000.0, 1004.0, 1016.0, 1040.0] == world.posted_at
    assert world.stored is OLD


class Queue(World):
    """A store whose lock another process holds for `wait_seconds`."""

    wait_seconds = 0.0

    def perform(self, effect: object, stop_before: int | None) -> Any:
        if isinstance(effect, Exclusive):
            self.now += self.wait_seconds
        return super().perform(effect, stop_before)


@every(
    "wait_seconds, posted_at",
    [
        (0.2, [0.0, 4.0, 16.0, 40.0]),
        (4.0, [0.0, 4.0, 16.0, 40.0]),
        (10.0, [0.0, 4.0, 16.0]),
        (39.0, [0.0, 4.0]),
        (40.1, [0.0]),
        (3600.0, [0.0]),
        (-3600.0, [0.0, 4.0, 16.0, 40.0]),
    ],
)
def test_a_wait_for_another_process_that_renews_counts_among_the_forty_seconds(
    wait_seconds: float, posted_at: list[float]
) -> None:
    world = Queue(answers=[Reply(502)] * 99)
    world.wait_seconds = wait_seconds

    with pytest.raises(ServerError):
        world.run(renew(CLIENT, always, Outage()))

    assert [1000.0 + wait_seconds + seconds for seconds in posted_at] == world.posted_at


class FullDisk(World):
    """A store that cannot write until `room`."""

    room = False

    def perform(self, effect: object, stop_before: int | None) -> Any:
        if isinstance(effect, Save) and not self.room:
            raise OSError(28, "No space left on device")
        return super().perform(effect, stop_before)


@every("patient", [True, False])
def test_tokens_that_cannot_be_saved_are_an_outage_and_no_request_per_call(patient: bool) -> None:
    world, outage = FullDisk(), Outage()

    for _call in range(100):
        with pytest.raises(OSError, match="No space left"):
            world.run(renew(CLIENT, always, outage, patient=patient))
    world.now += QUIET_SECONDS
    world.room = True
    tokens = world.run(renew(CLIENT, always, outage))

    assert [1000.0, 1000.0 + QUIET_SECONDS] == world.posted_at
    assert world.use(tokens.access)


def test_a_failure_of_a_store_that_cannot_be_copied_is_raised_again_as_it_is() -> None:
    class Picky(Exception):
        def __init__(self, *, code: int) -> None:
            super().__init__(f"code {code}")

    class Store(World):
        def perform(self, effect: object, stop_before: int | None) -> Any:
            if isinstance(effect, Save):
                raise Picky(code=7)
            return super().perform(effect, stop_before)

    world, outage = Store(), Outage()
    for _call in range(2):
        with pytest.raises(Picky, match="code 7"):
            world.run(renew(CLIENT, always, outage))

    assert 1 == len(world.posted_at)


class ShortColumn(World):
    """A store that cuts what it is given at eight characters, without a word."""

    def perform(self, effect: object, stop_before: int | None) -> Any:
        if isinstance(effect, Save):
            effect = Save(Tokens(effect.tokens.access[:8], effect.tokens.refresh[:9]))
        return super().perform(effect, stop_before)


def test_what_was_saved_is_read_back_before_the_old_pair_is_given_up() -> None:
    world, outage = ShortColumn(), Outage()
    world.issued = 9  # so that the new pair is access-10

    for _call in range(2):
        with pytest.raises(
            LightspeedError, match=r"8 characters of 9 of the access token, 9 characters of 10 of the ref"
        ):
            world.run(renew(CLIENT, always, outage))

    assert (OLD, 1) == (world.stored, len(world.posted_at))
    assert world.use(OLD.access)


class Mangling(World):
    """A store that gives back something else than was saved."""

    def __init__(self, mangled: Tokens | None) -> None:
        super().__init__()
        self.mangled = mangled

    def perform(self, effect: object, stop_before: int | None) -> Any:
        if isinstance(effect, Save) and effect.tokens != OLD:
            self.stored = self.mangled
            return None
        return super().perform(effect, stop_before)


@every(
    "mangled, told",
    [
        (None, "0 characters of 8 of the access token, 0 characters of 9 of the refresh token"),
        (Tokens("ACCESS-1", "refresh-1"), "saved: another access token. "),
        (Tokens("access-1", "REFRESH-1"), "saved: another refresh token. "),
    ],
)
def test_a_store_that_loses_or_changes_what_is_saved_does_not_lose_the_old_pair(
    mangled: Tokens | None, told: str
) -> None:
    world = Mangling(mangled)

    with pytest.raises(LightspeedError, match=told):
        world.run(renew(CLIENT, always, Outage()))

    assert world.stored == OLD
    assert world.use(OLD.access)


def test_waiters_hear_the_failure_instead_of_asking_again() -> None:
    world, outage = World(answers=[Reply(400, body=b'{"error": "invalid_grant"}')] * 99), Outage()

    for _waiter in range(20):
        with pytest.raises(AuthorizationExpired):
            world.run(renew(CLIENT, always, outage))

    assert 1 == len(world.posted_at)


def test_new_sign_in_is_used_at_once_after_a_failure() -> None:
    world, outage = World(answers=[Reply(400, body=b'{"error": "invalid_grant"}')]), Outage()
    with pytest.raises(AuthorizationExpired):
        world.run(renew(CLIENT, always, outage))
    world.alive, world.stored = {50}, Tokens("access-50", "refresh-50")

    tokens = world.run(renew(CLIENT, always, outage))

    assert Tokens("access-1", "refresh-1") == tokens


def test_server_that_stays_down_is_asked_no_more_than_five_times_in_any_minute() -> None:
    world, outage = World(answers=[Reply(503)] * 999), Outage()

    for _second in range(1000):
        with pytest.raises(ServerError):
            world.run(renew(CLIENT, always, outage))
        world.now += 1.0

    busiest = max(sum(start <= at < start + 60.0 for at in world.posted_at) for start in world.posted_at)
    assert 5 >= busiest
    assert len(world.posted_at) > 50


def test_failure_is_forgotten_after_a_while() -> None:
    world, outage = World(answers=[Reply(400, body=b'{"error": "invalid_grant"}')]), Outage()
    with pytest.raises(AuthorizationExpired):
        world.run(renew(CLIENT, always, outage))
    world.now += QUIET_SECONDS

    tokens = world.run(renew(CLIENT, always, outage))

    assert Tokens("access-1", "refresh-1") == tokens
