"""What one call sends again, and what it raises."""

from __future__ import annotations

import json

import pytest

from every import every
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.errors import (
    ApiError,
    ConnectFailed,
    DecodeError,
    NotFound,
    ServerError,
    TimedOut,
    TransportError,
    UnknownOutcome,
)
from lightspeed_pos.exchange.request import Method, Reply
from worlds import BROKEN, DENIED, FINE, REFUSED, SECRET, World, api_error


def test_an_answer_comes_back_as_what_read_makes_of_it() -> None:
    world = World([FINE])

    answer = world.call()

    assert {"Item": {"itemID": "1"}} == answer
    assert [SECRET] == world.sent
    assert [(None, 0, None)] == [(report.error, report.retries, report.retry_in) for report in world.reports]


def test_where_nobody_listens_failures_alone_are_reported() -> None:
    world = World([BROKEN, FINE], heard=False)

    assert {"Item": {"itemID": "1"}} == world.call()
    assert [0.5] == [report.retry_in for report in world.reports]


@every(
    "passing",
    [
        BROKEN,
        Reply(500),
        Reply(200, {}, b'{"Item": {"item'),
        Reply(200, {}, b"<html>maintenance</html>"),
        Reply(200, {}, b""),
        TimedOut("slow"),
        TransportError("reset"),
        ConnectFailed("refused"),
        DecodeError("cut gzip"),
        Reply(400, {}, api_error(400, "Could not do it. Please TRY AGAIN LATER.")),
        Reply(200, {}, api_error(503, "Overloaded")),
    ],
)
def test_a_read_is_repeated_after_anything_that_may_pass(passing: Reply | Exception) -> None:
    world = World([passing, passing, FINE])

    answer = world.call()

    assert {"Item": {"itemID": "1"}} == answer
    assert [0.5, 1.0] == world.slept
    assert [0.5, 1.0, None] == [report.retry_in for report in world.reports]
    assert [0, 1, 2] == [report.retries for report in world.reports]


def test_a_read_gives_up_after_as_many_retries_as_the_policy_has() -> None:
    world = World([BROKEN] * 9)

    with pytest.raises(ServerError, match="502 Bad Gateway"):
        world.call(policy=Policy(retries=2))

    assert 3 == len(world.sent)


def test_a_caller_may_bound_answers_of_5xx_more_tightly() -> None:
    world = World([TimedOut("slow"), BROKEN, BROKEN, FINE])

    with pytest.raises(ServerError):
        world.call(policy=Policy(server_errors=1))

    assert 3 == len(world.sent)


def test_a_501_is_final_for_reads_and_writes() -> None:
    for method in ("GET", "POST"):
        world = World([Reply(501)] * 2)

        with pytest.raises(ServerError, match="Not Implemented"):
            world.call(method)

        assert 1 == len(world.sent)


@every("status", [400, 403, 404, 405, 409, 422])
def test_a_refusal_is_final(status: int) -> None:
    world = World([Reply(status, {}, api_error(status, "No."))])

    with pytest.raises(ApiError, match=r"No\.") as caught:
        world.call()

    assert status == caught.value.status
    assert caught.value == world.reports[0].error


@every(
    "passing, status",
    [
        (TimedOut("slow"), None),
        (TransportError("reset"), None),
        (DecodeError("cut gzip"), None),
        (BROKEN, 502),
        (Reply(500), 500),
        (Reply(200, {}, b'{"Sale": {"sal'), 200),
        (Reply(200, {}, b""), 200),
    ],
)
@every("method", ["POST", "PUT", "DELETE"])
def test_a_write_of_unknown_outcome_is_sent_once(
    passing: Reply | Exception, status: int | None, method: Method
) -> None:
    world = World([passing, FINE])

    with pytest.raises(UnknownOutcome, match=r"Look for reference 77.*") as caught:
        world.call(method, look_for="Look for reference 77.")

    assert 1 == len(world.sent)
    assert status == (caught.value.response and caught.value.response.status)
    assert "Look for reference 77." == caught.value.look_for
    assert "/API/V3/Account/1/Item/1.json?a=b" == (caught.value.request and caught.value.request.target)


@every("message", ["An unexpected error occurred", "An unexpected error occurred."])
def test_an_unknown_outcome_is_told_in_sentences(message: str) -> None:
    world = World([Reply(500, {}, json.dumps({"message": message}).encode())])

    with pytest.raises(UnknownOutcome, match=r"500 An unexpected error occurred\. It was not sent again"):
        world.call("POST")


def test_a_post_is_never_repeatable() -> None:
    world = World([TimedOut("slow"), FINE])

    with pytest.raises(UnknownOutcome):
        world.call("POST", repeatable=True)

    assert 1 == len(world.sent)


@every("passing", [ConnectFailed("refused"), REFUSED, DENIED])
@every("method", ["POST", "PUT", "DELETE"])
def test_a_write_that_was_not_executed_is_sent_again(passing: Reply | Exception, method: Method) -> None:
    world = World([passing, FINE])

    answer = world.call(method)

    assert {"Item": {"itemID": "1"}} == answer


@every("passing", [TimedOut("slow"), BROKEN, Reply(200, {}, b"{")])
@every("method", ["PUT", "DELETE"])
def test_a_harmless_write_is_repeated(passing: Reply | Exception, method: Method) -> None:
    world = World([passing, FINE])

    answer = world.call(method, repeatable=True)

    assert {"Item": {"itemID": "1"}} == answer


@every("last", [TimedOut("slow"), BROKEN, ConnectFailed("refused"), REFUSED])
def test_a_harmless_write_that_never_gets_an_answer_has_an_unknown_outcome(last: Reply | Exception) -> None:
    world = World([TimedOut("slow"), last, last])

    with pytest.raises(UnknownOutcome, match=r"It was sent [23] times"):
        world.call("PUT", repeatable=True, policy=Policy(retries=1, max_wait_seconds=3))


@every("status", [400, 403, 404, 409, 422])
def test_an_error_after_a_write_of_unknown_outcome_does_not_settle_it(status: int) -> None:
    world = World([TransportError("reset"), Reply(status, {}, api_error(status, "Not now."))])

    with pytest.raises(UnknownOutcome, match=rf"{status} Not now\. It was sent 2 times") as caught:
        world.call("PUT", repeatable=True)

    assert isinstance(caught.value.__cause__, ApiError)
    assert status == (caught.value.response and caught.value.response.status)


def test_a_delete_that_finds_nothing_after_an_unknown_outcome_is_done() -> None:
    world = World([TimedOut("slow"), Reply(404, {}, api_error(404, "Not found."))])

    answer = world.call("DELETE", repeatable=True)

    assert "gone" == answer


def test_where_nobody_listens_asking_ends_soon() -> None:
    absent = ConnectFailed("refused")
    absent.nobody_listens = True
    world = World([absent, absent, absent])

    with pytest.raises(ConnectFailed):
        world.call()

    assert 3 == len(world.sent)
    assert sum(world.slept) <= 1.5


def test_a_delete_that_finds_nothing_at_first_is_not_found() -> None:
    world = World([ConnectFailed("refused"), Reply(404, {}, api_error(404, "Not found."))])

    with pytest.raises(NotFound):
        world.call("DELETE", repeatable=True)
