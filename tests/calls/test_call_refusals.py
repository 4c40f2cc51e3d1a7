"""Calls that are refused: 429, 401, holders without a token, errors of other libraries."""

from __future__ import annotations

import traceback

import pytest

from every import every
from lightspeed_pos.calls.call import call
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.errors import (
    ApiError,
    AuthorizationExpired,
    BadRequest,
    DecodeError,
    LightspeedError,
    RateLimited,
    ServerError,
    TransportError,
    Unauthorized,
    UnknownOutcome,
)
from lightspeed_pos.exchange.flow import Send, SendingError
from lightspeed_pos.exchange.request import Method, Reply, Request
from worlds import BROKEN, DENIED, FINE, REFUSED, SECRET, STEADY, World, api_error


def test_a_429_queues_again_without_sleeping_and_without_counting_as_failure() -> None:
    world = World([BROKEN, REFUSED, REFUSED, BROKEN, REFUSED, REFUSED, FINE])

    answer = world.call(policy=Policy(retries=2, jitter=lambda: 1.0))

    assert {"Item": {"itemID": "1"}} == answer
    assert [0.5, 1.0] == world.slept


def test_a_failure_of_another_kind_ends_a_row_of_429() -> None:
    for refusal, policy in ((REFUSED, Policy(max_wait_seconds=1)), (Reply(429), Policy(retries=1))):
        world = World([refusal, BROKEN, refusal, FINE])

        assert {"Item": {"itemID": "1"}} == world.call(policy=policy)


@every(
    "policy, sendings",
    [
        (Policy(retries=0), 1),
        (Policy(retries=2), 1 + 35),  # 3.5 seconds each, half a second of it by chance
        (Policy(retries=2, max_wait_seconds=10), 1 + 3),
        (Policy(retries=2, max_wait_seconds=0), 1),
    ],
)
def test_429_in_a_row_are_borne_for_a_time_and_then_rate_limited_with_what_the_headers_say(
    policy: Policy, sendings: int
) -> None:
    world = World([REFUSED] * 99)

    with pytest.raises(RateLimited) as caught:
        world.call(policy=policy)

    assert sendings == len(world.sent)
    assert (3.0, 92.57, 90.0) == (caught.value.retry_after, caught.value.level, caught.value.size)


@every(
    "headers",
    [
        {},
        {"x-ls-api-bucket-level": "1/9000", "x-ls-api-ratelimit-type": "api-burst-limiter"},
        {"x-ls-api-bucket-level": "1/9000", "retry-after": "0"},
    ],
)
def test_a_429_that_explains_nothing_backs_off_and_counts_as_failure(headers: dict[str, str]) -> None:
    world = World([Reply(429, headers)] * 9)

    with pytest.raises(RateLimited):
        world.call(policy=Policy(retries=3, jitter=lambda: 1.0))

    assert [1.0, 2.0, 4.0] == world.slept


def test_a_wait_that_the_driver_refuses_is_rate_limited_at_once() -> None:
    world = World([RateLimited("too long")])

    with pytest.raises(RateLimited, match="too long"):
        world.call()

    assert [1] == [len(world.sent)]


def test_a_401_renews_once_and_sends_once_more() -> None:
    world = World([DENIED, FINE])

    world.call()

    assert [SECRET, "renewed-1"] == world.sent
    assert [] == world.slept


def test_a_write_that_is_put_off_is_not_sent_again_unless_it_is_harmless() -> None:
    put_off = Reply(400, {}, api_error(400, "Please try again later."))

    sendings: list[tuple[Method, int]] = [("POST", 1), ("GET", 2)]
    for method, sent in sendings:
        world = World([put_off, put_off])
        with pytest.raises(BadRequest):
            world.call(method, policy=Policy(retries=1))
        assert sent == len(world.sent)


def test_a_second_401_is_unauthorized() -> None:
    world = World([DENIED, BROKEN, REFUSED, DENIED])

    with pytest.raises(Unauthorized, match="Token has been revoked"):
        world.call()

    assert 1 == world.renewals
    assert [SECRET, "renewed-1", "renewed-1", "renewed-1"] == world.sent


def test_a_token_that_somebody_else_has_got_is_no_refresh() -> None:
    world = World([DENIED, DENIED, FINE], adopted=1)

    world.call()

    assert [SECRET, "renewed-1", "renewed-2"] == world.sent

    again = World([DENIED, DENIED, DENIED], adopted=1)
    with pytest.raises(Unauthorized):
        again.call()
    assert 2 == again.renewals


def test_tokens_of_others_that_are_all_rejected_come_to_an_end() -> None:
    world = World([DENIED] * 99, adopted=99)

    with pytest.raises(Unauthorized):
        world.call()

    assert 3 == world.renewals


def test_renewals_come_to_an_end_though_what_is_sent_with_each_new_token_breaks() -> None:
    world = World([DENIED, TransportError("reset")] * 9)

    with pytest.raises(Unauthorized):
        world.call()

    assert 3 == world.renewals


def test_429_and_401_combine_in_any_order() -> None:
    for order in ([DENIED, REFUSED, REFUSED, FINE], [REFUSED, DENIED, REFUSED, FINE], [REFUSED, REFUSED, DENIED, FINE]):
        world = World(list(order))

        answer = world.call("POST")

        assert {"Item": {"itemID": "1"}} == answer


def test_no_error_shows_the_token_even_if_the_service_echoes_it() -> None:
    echo = api_error(400, f"Bad header: Bearer {SECRET}", trace=SECRET)

    for error_type, outcome in ((BadRequest, Reply(400, {}, echo)), (UnknownOutcome, Reply(500, {}, echo))):
        world = World([outcome])
        with pytest.raises(LightspeedError) as caught:
            world.call("POST")

        assert error_type is type(caught.value)
        assert SECRET not in f"{caught.value} {vars(caught.value)!r} {caught.value.__cause__!r} {world.reports!r}"


def test_an_excerpt_shows_all_of_the_answer_but_the_token_and_the_report_has_the_same_error() -> None:
    def read(reply: Reply) -> None:
        raise DecodeError("not JSON", response=reply, excerpt=reply.body.decode())

    world = World([Reply(200, {}, f"<p>Hello {SECRET}, bye".encode())])
    flow = call(Request(method="POST", target="/x"), read, STEADY)

    with pytest.raises(UnknownOutcome) as caught:
        world._run(flow)

    cause = caught.value.__cause__
    assert isinstance(cause, DecodeError)
    assert "<p>Hello <hidden>, bye" == cause.excerpt
    assert [cause] == [report.error for report in world.reports]
    assert SECRET not in f"{cause.response!r} {cause.response and cause.response.body!r}"


def test_a_traceback_leads_to_what_could_not_be_read_unless_that_quotes_the_token() -> None:
    def read(reply: Reply) -> None:
        raise DecodeError("not JSON")

    led: list[bool] = []
    for body in ("<p>Hello", f"<p>Hello {SECRET}"):
        world = World([Reply(200, {}, body.encode())])
        with pytest.raises(UnknownOutcome) as caught:
            world._run(call(Request(method="POST", target="/x"), read, STEADY))
        cause = caught.value.__cause__
        assert cause is not None
        led.append("read" in [frame.name for frame in traceback.extract_tb(cause.__traceback__)])

    assert [True, False] == led


def test_effects_do_not_show_the_token() -> None:
    request = Request(method="GET", target="/x")

    assert SECRET not in repr(Send(request, SECRET))


def test_retry_after_of_an_overloaded_service_is_respected() -> None:
    for status, message in ((503, "Overloaded"), (400, "Please try again later.")):
        world = World([Reply(status, {"retry-after": "7"}, api_error(status, message)), FINE])

        world.call()

        assert [7.0] == world.slept


def test_retry_after_beyond_the_longest_wait_is_an_error() -> None:
    world = World([Reply(503, {"retry-after": "7"}), FINE])

    with pytest.raises(ServerError):
        world.call(policy=Policy(max_wait_seconds=5))


def test_errors_carry_the_request_and_the_answer() -> None:
    world = World([Reply(200, {}, b"oops")] * 9)

    with pytest.raises(DecodeError) as caught:
        world.call(policy=Policy(retries=1))

    assert "/API/V3/Account/1/Item/1.json?a=b" == (caught.value.request and caught.value.request.target)
    assert b"oops" == (caught.value.response and caught.value.response.body)


@every("status", [400, 401, 404, 429, 500, 503])
def test_every_refusal_names_its_request(status: int) -> None:
    world = World([Reply(status)] * 99)

    with pytest.raises(ApiError) as caught:
        world.call(policy=Policy(retries=0))

    assert "/API/V3/Account/1/Item/1.json?a=b" == (caught.value.request and caught.value.request.target)


@every("failure", [AuthorizationExpired("sign in"), TransportError("no route"), ServerError("down")])
@every("method", ["GET", "POST"])
def test_a_holder_that_fails_fails_the_call_and_says_nothing_of_the_write(method: Method, failure: Exception) -> None:
    world = World([], holder_fails=failure)
    with pytest.raises(type(failure)) as caught:
        world.call(method)

    assert (failure, [], []) == (caught.value, world.sent, world.slept)


def test_a_holder_that_fails_after_a_write_of_unknown_outcome_does_not_settle_it() -> None:
    world = World([TransportError("reset")], then_holder_fails=AuthorizationExpired("sign in"))
    with pytest.raises(UnknownOutcome, match="sign in") as caught:
        world.call("PUT", repeatable=True)

    assert isinstance(caught.value.__cause__, AuthorizationExpired)


@every("method", ["POST", "PUT", "DELETE"])
def test_whatever_is_raised_after_a_write_was_sent_is_an_unknown_outcome(method: Method) -> None:
    world = World([SendingError(RuntimeError("Event loop is closed"))])

    with pytest.raises(UnknownOutcome, match="RuntimeError: Event loop is closed") as caught:
        world.call(method, repeatable=True)

    assert isinstance(caught.value.__cause__, RuntimeError)
    assert [1, 1] == [len(world.sent), len(world.reports)]


def test_an_error_of_another_library_is_raised_as_it_is_if_no_write_was_sent() -> None:
    disk_full = OSError("before the sending")  # as of a journal that cannot be written

    world = World([SendingError(RuntimeError("hook"))])
    with pytest.raises(RuntimeError, match="hook") as caught:
        world.call("GET")
    assert [caught.value] == [report.error for report in world.reports]
    assert caught.value.__cause__ is None
    with pytest.raises(OSError, match="before the sending"):
        World([disk_full]).call("POST")


def test_an_answer_to_a_write_that_breaks_its_reader_is_an_unknown_outcome() -> None:
    def read(reply: Reply) -> None:
        raise TypeError("a bug of ours")

    world = World([FINE])
    with pytest.raises(UnknownOutcome, match="TypeError: a bug of ours") as caught:
        world._run(call(Request(method="POST", target="/x"), read, STEADY))

    assert FINE is caught.value.response
    assert [FINE] == [report.reply for report in world.reports]
