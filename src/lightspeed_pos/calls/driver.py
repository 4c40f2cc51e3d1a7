"""
The drivers: they do what a flow asks for, in the calling thread or task. Any number of flows may run side by side.

Both have one body, a coroutine. The `Driver` of a thread runs it in one go: what it awaits there never waits for an
event loop, it blocks.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar, assert_never, cast

import anyio

from lightspeed_pos.auth.gate import TokenHolder, gate_to
from lightspeed_pos.calls.call import call
from lightspeed_pos.calls.control import Control, Stopped
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.errors import AuthorizationExpired, ConnectFailed, RateLimited
from lightspeed_pos.exchange import detached
from lightspeed_pos.exchange.flow import Effect, Flow, Report, Send, Sent, Sleep, Work
from lightspeed_pos.exchange.report import Exchange, log, record
from lightspeed_pos.exchange.threads import OwnThreads, finished
from lightspeed_pos.exchange.tracing import exchange_span, tracer

if TYPE_CHECKING:
    from lightspeed_pos.calls.retry import Policy
    from lightspeed_pos.exchange.clock import Clock
    from lightspeed_pos.exchange.request import Reply, Request
    from lightspeed_pos.limits.bucket import BucketState
    from lightspeed_pos.limits.throttle import AnyThrottle

T = TypeVar("T")
Sender = TypeVar("Sender", Transport, AsyncTransport)

LONGEST_NAP_SECONDS = 1.0
SHORT_NAP_SECONDS = 0.05
_THREADS = OwnThreads("throttle")


class AnyDriver(Generic[Sender]):
    """The body of both drivers; what differs is how they send, pause and ask."""

    def __init__(
        self,
        transport: Sender,
        holder: TokenHolder,
        throttle: AnyThrottle,
        clock: Clock,
        policy: Policy,
        on_exchange: Callable[[Exchange], object] | None = None,
    ) -> None:
        self.clock = clock
        self.policy = policy
        self._transport: Sender = transport
        self._gate = gate_to(holder)
        self._throttle = throttle
        self._on_exchange = on_exchange

    @property
    def holder(self) -> TokenHolder:
        """Who is asked for tokens."""
        return self._gate.holder

    def bucket(self, account_id: int | None) -> BucketState:
        """The bucket of this account as far as known, decayed to now."""
        return self._throttle.snapshot(account_id, self._gate, self.clock.now())

    async def _driven(self, flow: Flow[T], control: Control | None) -> T:
        try:
            effect = next(flow)
            while True:
                try:
                    answer = await self._do(effect, control)
                except Exception as error:  # noqa: BLE001  # the flow decides which ones it can bear
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answer)
        except StopIteration as done:
            return cast("T", done.value)

    async def _do(self, effect: Effect, control: Control | None) -> object:
        match effect:
            case Send():
                return await self._in_turn(effect, control)
            case Report():
                if not isinstance(effect.error, Stopped):  # then there was no exchange
                    record(effect, self._on_exchange)
            case Sleep():
                await self._sleep(effect.seconds, control)
            case Work():
                return await self._work(effect.do)
            case _:
                assert_never(effect)
        return None

    async def _in_turn(self, send: Send, control: Control | None) -> Sent:
        request = send.request
        ticket, waited = await self._place(request, control)
        try:
            # Not sooner: during the wait for a place a token may expire, and another call may renew it.
            token = _usable(await (self._renewed(send.rejected) if send.rejected else self._token()))
            refreshed = bool(send.rejected) and self._gate.is_fresh(token)
        except BaseException as error:
            await self._ask(self._throttle.leave, ticket)
            if isinstance(error, Exception):
                return Sent(None, "", unsent=error)
            raise
        try:
            if control is not None:
                control.go_on()
                control.before_sending()
            traced = tracer() if "opentelemetry.trace" in sys.modules else None  # most programs do not trace
            reply = await (self._send(request, token) if traced is None else self._traced(traced, send, token, waited))
        except ConnectFailed:
            await self._ask(self._throttle.leave, ticket)
            raise
        except BaseException:
            await self._ask(self._land, ticket, None)
            raise
        await self._ask(self._land, ticket, reply)
        heard = self._on_exchange is not None or log.isEnabledFor(logging.DEBUG)
        return Sent(reply, token, refreshed, heard=heard)

    async def _traced(self, traced: Any, send: Send, token: str, waited: float) -> Reply:
        """Send under a span."""
        request = send.request
        with exchange_span(
            traced,
            self._transport.origin,
            request.method,
            request.path,
            account_id=request.account_id,
            retries=send.retries,
            waited=waited,
        ) as span:
            reply = await self._send(request, token)
            span.answered(reply)
            return reply

    async def _place(self, request: Request, control: Control | None) -> tuple[Any, float]:
        """Wait for a place in the bucket; returns its ticket, and the seconds that it took."""
        ticket, wait = await self._ask(self._enter, request)
        if wait <= 0:
            return ticket, 0.0
        began = self.clock.now()
        try:
            while wait > 0:
                if control is not None:
                    control.go_on()
                await self._pause(nap_seconds(wait))
                wait = await self._ask(self._wait_seconds, ticket, request)
        except BaseException:
            await self._ask(self._throttle.leave, ticket)
            raise
        return ticket, self.clock.now() - began

    async def _sleep(self, seconds: float, control: Control | None) -> None:
        if control is None:
            await self._pause(seconds)
            return
        while True:
            control.go_on()
            await self._pause(min(seconds, LONGEST_NAP_SECONDS))
            seconds -= LONGEST_NAP_SECONDS
            if seconds <= 0:
                return

    def _enter(self, request: Request) -> tuple[Any, float]:
        """A ticket for a place in the bucket, and the seconds until it has it; see `_allowed`."""
        now = self.clock.now()
        ticket = self._throttle.enter(request.account_id, self._gate, float(request.cost), now)
        try:
            return ticket, self._allowed(self._throttle.wait_seconds(ticket, now), request)
        except BaseException:
            self._throttle.leave(ticket)
            raise

    def _wait_seconds(self, ticket: Any, request: Request) -> float:
        """Seconds until the ticket has its place, 0.0 if it has; see `_allowed`."""
        return self._allowed(self._throttle.wait_seconds(ticket, self.clock.now()), request)

    def _allowed(self, wait: float, request: Request) -> float:
        """The wait for a place, in seconds. Raises RateLimited if it is longer than the user allows."""
        longest = self.policy.max_wait_seconds
        if longest is not None and wait > longest:
            bucket = self.bucket(request.account_id)
            error = RateLimited(
                f"Nothing was sent: the rate limit asks for a wait of {wait:.1f} s, max_wait_seconds={longest:g}. "
                f"The bucket is at {bucket.level:.1f} of {bucket.size:g} and drips {bucket.drip_rate:g} a second.",
                request=request,
            )
            error.retry_after, error.level, error.size = wait, bucket.level, bucket.size
            raise error
        return wait

    def _land(self, ticket: Any, reply: Reply | None) -> None:
        self._throttle.land(ticket, reply, self.clock.now())

    async def _send(self, request: Request, token: str) -> Reply:
        raise NotImplementedError

    async def _pause(self, seconds: float) -> None:
        raise NotImplementedError

    async def _work(self, do: Callable[[], T]) -> T:
        raise NotImplementedError

    async def _token(self) -> str | None:
        raise NotImplementedError

    async def _renewed(self, rejected: str) -> str | None:
        raise NotImplementedError

    async def _ask(self, question: Callable[..., T], *arguments: Any) -> T:
        """Ask the throttle."""
        raise NotImplementedError


class Driver(AnyDriver[Transport]):
    """Runs flows in the calling thread."""

    def run(self, flow: Flow[T], control: Control | None = None) -> T:
        """Do what the flow asks for until it returns."""
        return _run_in_one_go(self._driven(flow, control))

    def call(self, request: Request, read: Callable[[Reply], T]) -> T:
        """Have the request answered; returns what `read` makes of the answer. Errors: see `calls.call`."""
        return self.run(call(request, read, self.policy))

    def access_token(self) -> str | None:
        """The token that the next request takes along; renewed first if it has to be."""
        return self._gate.token()

    def close(self) -> None:
        """Close connections."""
        self._transport.close()

    async def _send(self, request: Request, token: str) -> Reply:
        return self._transport.send(request, token)

    async def _pause(self, seconds: float) -> None:
        self.clock.sleep(seconds)

    async def _work(self, do: Callable[[], T]) -> T:
        return do()

    async def _token(self) -> str | None:
        return self._gate.token()

    async def _renewed(self, rejected: str) -> str | None:
        return self._gate.renew(rejected)

    async def _ask(self, question: Callable[..., T], *arguments: Any) -> T:
        return question(*arguments)


class AsyncDriver(AnyDriver[AsyncTransport]):
    """Runs flows in the calling task, under asyncio or trio."""

    async def run(self, flow: Flow[T], control: Control | None = None) -> T:
        """Do what the flow asks for until it returns."""
        return await self._driven(flow, control)

    async def call(self, request: Request, read: Callable[[Reply], T]) -> T:
        """Have the request answered; returns what `read` makes of the answer. Errors: see `calls.call`."""
        return await self._driven(call(request, read, self.policy), None)

    async def close(self) -> None:
        """Close connections."""
        await self._transport.close()

    async def _send(self, request: Request, token: str) -> Reply:
        return await self._transport.send(request, token)

    async def _pause(self, seconds: float) -> None:
        await self.clock.sleep_async(seconds)

    async def _work(self, do: Callable[[], T]) -> T:
        return await finished(do)

    async def _token(self) -> str | None:
        return await self._gate.token_async()

    async def _renewed(self, rejected: str) -> str | None:
        return await self._gate.renew_async(rejected)

    async def _ask(self, question: Callable[..., T], *arguments: Any) -> T:
        if not self._throttle.blocking:
            return question(*arguments)
        # One that may block is asked in a worker thread. If this task is cancelled, by asyncio itself too, the question
        # is finished all the same, and a place that was taken meanwhile is given back.
        answer: Future[T] = Future()
        alive = detached.begin(partial(_answer, answer, question, *arguments))
        try:
            with anyio.CancelScope(shield=True):
                await detached.done(answer, alive)
        except BaseException:
            if question == self._enter:
                answer.add_done_callback(self._give_back)
            raise
        return answer.result()

    def _give_back(self, answer: Future[Any]) -> None:
        if not answer.cancelled() and answer.exception() is None:
            ticket, _ = answer.result()
            detached.begin(partial(_answer, Future(), self._throttle.leave, ticket))


async def _answer(answer: Future[T], question: Callable[..., T], *arguments: Any) -> None:
    try:
        answer.set_result(await _THREADS.run(question, *arguments))
    except Exception as error:  # noqa: BLE001  # raised where it is heard
        answer.set_exception(error)
    except BaseException:
        answer.cancel()
        raise


def nap_seconds(wait: float) -> float:
    """How long to sleep before asking the throttle again, which may know by then that `wait` was estimated too long."""
    return min(wait, LONGEST_NAP_SECONDS, max(SHORT_NAP_SECONDS, wait / 2))


def _usable(token: str | None) -> str:
    if not token:
        raise AuthorizationExpired(
            "There is no access token for this merchant. Sign in (again), or give the client a holder that has a token."
        )
    if not (token.isascii() and token.isprintable() and " " not in token):
        # The HTTP library would refuse it too, and quote it.
        raise AuthorizationExpired(
            "The access token holds characters that no token has, such as a space or a line break. Store it again."
        )
    return token


def _run_in_one_go(work: Coroutine[Any, Any, T]) -> T:
    try:
        work.send(None)
    except StopIteration as done:
        return cast("T", done.value)
    raise AssertionError("In a thread there is nothing to wait for.")
