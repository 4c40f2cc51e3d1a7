from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pytest

from every import every
from lightspeed_pos.calls.call import call
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.errors import (
    ApiError,
    AuthorizationExpired,
    BadRequest,
    ConnectFailed,
    DecodeError,
    LightspeedError,
    NotFound,
    OutOfBalance,
    RateLimited,
    ServerError,
    TimedOut,
    TransportError,
    Unauthorized,
    UnknownOutcome,
)
from lightspeed_pos.exchange.flow import CurrentToken, Effect, Flow, RenewToken, Report, Send, SendingError, Sleep, Slot
from lightspeed_pos.exchange.request import Method, Reply, Request

STEADY = Policy(jitter=lambda: 1.0)
FINE = Reply(200, {}, b'{"Item": {"itemID": "1"}}')
DENIED = Reply(401, {}, b'{"error": "access_denied", "error_description": "Denied.", "hint": "Token has been revoked"}')
REFUSED = Reply(429, {"retry-after": "3", "x-ls-api-bucket-level": "92.57/90", "x-ls-api-drip-rate": "1"})
BROKEN = Reply(502, {}, b"<html><head><title>502 Bad Gateway</title></head></html>")
SECRET = "secret-token"


def api_error(status: int, message: str, error_class: str = "Exception", **more: str) -> bytes:
    document = {"httpCode": str(status), "httpMessage": "?", "message": message, "errorClass": error_class, **more}
    return json.dumps(document).encode()


@dataclass
class World:
    """Plays the driver: answers sendings from a list, and keeps what was asked of it."""

    outcomes: list[Reply | Exception]
    token: str | None = SECRET
    sent: list[str] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    renewals: int = 0
    reports: list[Report] = field(default_factory=list)

    def call(self, method: Method = "GET", policy: Policy = STEADY, **more: Any) -> Any:
        request = Request(method=method, target="/API/V3/Account/1/Item/1.json?a=b", **more)
        return self._run(call(request, read_json, policy))

    def _run(self, flow: Flow[Any], *, in_slot: bool = False) -> Any:
        try:
            effect = next(flow)
            while True:
                try:
                    answer = self._do(effect, in_slot=in_slot)
                except Exception as error:  # noqa: BLE001  # as the drivers do
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answer)
        except StopIteration as done:
            return done.value

    def _do(self, effect: Effect, *, in_slot: bool) -> object:
        match effect:
            case Slot():
                return self._run(effect.inner, in_slot=True)
            case Send():
                assert in_slot, "sent outside a slot"
                self.sent.append(effect.token)
                outcome = self.outcomes.pop(0)
                if isinstance(outcome, Exception):
                    raise outcome
                return outcome
            case CurrentToken():
                assert in_slot, "a token that waits for its slot can expire"
                return self.token
            case RenewToken():
                assert in_slot, "those who wait for a slot need no token yet"
                self.renewals += 1
                self.token = f"renewed-{self.renewals}"
                return self.token
            case Sleep():
                self.slept.append(effect.seconds)
            case Report():
                self.reports.append(effect)
        return None


def read_json(reply: Reply) -> Any:
    if reply.status == 404:
        return "gone"
    try:
        return json.loads(reply.body)
    except ValueError:
        raise DecodeError("not JSON", response=reply) from None


def failing(error: type[Exception], **options: Any) -> tuple[World, Any]:
    world = World(**options)
    with pytest.raises(error) as caught:
        world.call()
    return world, caught.value


def test_an_answer_comes_back_as_what_read_makes_of_it() -> None:
    world = World([FINE])

    answer = world.call()

    assert {"Item": {"itemID": "1"}} == answer
    assert [SECRET] == world.sent
    assert [(None, 0, None)] == [(report.error, report.retries, report.retry_in) for report in world.reports]


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
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_write_of_unknown_outcome_is_sent_once(
    passing: Reply | Exception, status: int | None, method: Method
) -> None:
    world = World([passing, FINE])

    with pytest.raises(UnknownOutcome, match=r"Look for reference 77.*") as caught:
        world.call(method, look_for="Look for reference 77.")

    assert 1 == len(world.sent)
    assert status == (caught.value.response and caught.value.response.status)
    assert "Look for reference 77." == caught.value.look_for


@pytest.mark.parametrize("message", ["An unexpected error occurred", "An unexpected error occurred."])
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
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_write_that_was_not_executed_is_sent_again(passing: Reply | Exception, method: Method) -> None:
    world = World([passing, FINE])

    answer = world.call(method)

    assert {"Item": {"itemID": "1"}} == answer


@every("passing", [TimedOut("slow"), BROKEN, Reply(200, {}, b"{")])
@pytest.mark.parametrize("method", ["PUT", "DELETE"])
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


def test_a_429_queues_again_without_sleeping_and_without_counting_as_failure() -> None:
    world = World([BROKEN, REFUSED, REFUSED, BROKEN, REFUSED, REFUSED, FINE])

    answer = world.call(policy=Policy(retries=2, jitter=lambda: 1.0))

    assert {"Item": {"itemID": "1"}} == answer
    assert [0.5, 1.0] == world.slept


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


@pytest.mark.parametrize(
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


def test_a_second_401_is_unauthorized() -> None:
    world = World([DENIED, BROKEN, REFUSED, DENIED])

    with pytest.raises(Unauthorized, match="Token has been revoked"):
        world.call()

    assert 1 == world.renewals
    assert [SECRET, "renewed-1", "renewed-1", "renewed-1"] == world.sent


def test_429_and_401_combine_in_any_order() -> None:
    for order in ([DENIED, REFUSED, REFUSED, FINE], [REFUSED, DENIED, REFUSED, FINE], [REFUSED, REFUSED, DENIED, FINE]):
        world = World(list(order))

        answer = world.call("POST")

        assert {"Item": {"itemID": "1"}} == answer


@pytest.mark.parametrize("token", [None, ""])
def test_without_a_token_nothing_is_sent(token: str | None) -> None:
    world, error = failing(AuthorizationExpired, outcomes=[FINE], token=token)

    assert [] == world.sent
    assert "Sign in" in str(error)


@every("token", ["secret\n", "sec ret", "sécret", "secret\x00"])
def test_a_token_that_cannot_be_one_is_neither_sent_nor_shown(token: str) -> None:
    world, error = failing(AuthorizationExpired, outcomes=[FINE], token=token)

    assert [] == world.sent
    assert "cret" not in str(error)


def test_no_error_shows_the_token_even_if_the_service_echoes_it() -> None:
    echo = api_error(400, f"Bad header: Bearer {SECRET}", trace=SECRET)

    for error_type, outcome in ((BadRequest, Reply(400, {}, echo)), (UnknownOutcome, Reply(500, {}, echo))):
        world = World([outcome])
        with pytest.raises(LightspeedError) as caught:
            world.call("POST")

        assert error_type is type(caught.value)
        assert SECRET not in f"{caught.value} {vars(caught.value)!r} {caught.value.__cause__!r} {world.reports!r}"


def test_effects_do_not_show_the_token() -> None:
    request = Request(method="GET", target="/x")

    assert SECRET not in repr(Send(request, SECRET)) + repr(RenewToken(SECRET))


def test_an_unbalanced_sale_says_which_sale_it_was() -> None:
    body = api_error(400, "Cannot complete an out of balance sale.", "OutOfBalanceError", saleID="17", balance="-4.20")
    world = World([Reply(400, {"content-type": "text/html"}, body)])

    with pytest.raises(OutOfBalance) as caught:
        world.call("POST")

    assert (17, Decimal("-4.20")) == (caught.value.sale_id, caught.value.balance)


def test_retry_after_of_an_overloaded_service_is_respected() -> None:
    world = World([Reply(503, {"retry-after": "7"}), FINE])

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


@every("failure", [AuthorizationExpired("sign in"), TransportError("no route"), ServerError("down")])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_holder_that_fails_fails_the_call_and_says_nothing_of_the_write(method: Method, failure: Exception) -> None:
    class Failing(World):
        def _do(self, effect: Effect, *, in_slot: bool) -> object:
            if isinstance(effect, CurrentToken):
                raise failure
            return super()._do(effect, in_slot=in_slot)

    world = Failing([])
    with pytest.raises(type(failure)) as caught:
        world.call(method)

    assert (failure, [], []) == (caught.value, world.sent, world.slept)


def test_a_holder_that_fails_after_a_write_of_unknown_outcome_does_not_settle_it() -> None:
    class Forgetful(World):
        def _do(self, effect: Effect, *, in_slot: bool) -> object:
            if isinstance(effect, CurrentToken) and self.sent:
                raise AuthorizationExpired("sign in")
            return super()._do(effect, in_slot=in_slot)

    world = Forgetful([TransportError("reset")])
    with pytest.raises(UnknownOutcome, match="sign in") as caught:
        world.call("PUT", repeatable=True)

    assert isinstance(caught.value.__cause__, AuthorizationExpired)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_whatever_is_raised_after_a_write_was_sent_is_an_unknown_outcome(method: Method) -> None:
    world = World([SendingError(RuntimeError("Event loop is closed"))])

    with pytest.raises(UnknownOutcome, match="RuntimeError: Event loop is closed") as caught:
        world.call(method, repeatable=True)

    assert isinstance(caught.value.__cause__, RuntimeError)
    assert [1, 1] == [len(world.sent), len(world.reports)]


def test_an_error_of_another_library_is_raised_as_it_is_if_no_write_was_sent() -> None:
    disk_full = OSError("before the sending")  # as of a journal that cannot be written

    with pytest.raises(RuntimeError, match="hook"):
        World([SendingError(RuntimeError("hook"))]).call("GET")
    with pytest.raises(OSError, match="before the sending"):
        World([disk_full]).call("POST")


def test_an_answer_to_a_write_that_breaks_its_reader_is_an_unknown_outcome() -> None:
    def read(reply: Reply) -> None:
        raise TypeError("a bug of ours")

    world = World([FINE])
    with pytest.raises(UnknownOutcome, match="TypeError: a bug of ours") as caught:
        world._run(call(Request(method="POST", target="/x"), read, STEADY))

    assert FINE is caught.value.response
