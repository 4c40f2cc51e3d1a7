"""
The drivers: they do what a flow asks for, in the thread or task that calls. Any number may run side by side.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, assert_never, cast

import anyio
from anyio import to_thread

from lightspeed_pos.auth.gate import TokenHolder, gate_to
from lightspeed_pos.calls.call import call
from lightspeed_pos.calls.naps import NOTHING_SENT, Stopped, nap_seconds
from lightspeed_pos.errors import RateLimited
from lightspeed_pos.exchange.flow import CurrentToken, Effect, Flow, RenewToken, Report, Send, Sleep, Slot
from lightspeed_pos.exchange.report import Exchange, record

if TYPE_CHECKING:
    from lightspeed_pos.calls.retry import Policy
    from lightspeed_pos.calls.transport import AsyncTransport, Transport
    from lightspeed_pos.exchange.clock import Clock
    from lightspeed_pos.exchange.request import Reply, Request
    from lightspeed_pos.limits.bucket import BucketState
    from lightspeed_pos.limits.throttle import AnyThrottle

T = TypeVar("T")


class _Driver:
    """What both drivers have in common."""

    def __init__(
        self,
        holder: TokenHolder,
        throttle: AnyThrottle,
        clock: Clock,
        policy: Policy,
        on_exchange: Callable[[Exchange], object] | None = None,
    ) -> None:
        self.clock = clock
        self.policy = policy
        self._gate = gate_to(holder)
        self._throttle = throttle
        self._on_exchange = on_exchange

    def bucket(self, account_id: int | None) -> BucketState:
        """The bucket of this account as far as known, decayed to now."""
        return self._throttle.snapshot(account_id, self._gate, self.clock.now())

    def _enter(self, request: Request) -> Any:
        return self._throttle.enter(request.account_id, self._gate, float(request.cost), self.clock.now())

    def _nap(self, ticket: Any, slot: Slot) -> float:
        """Seconds to sleep before asking again, 0.0 if the ticket has its place; `RateLimited` if that is too long."""
        request = slot.request
        wait = self._throttle.wait_seconds(ticket, self.clock.now())
        if wait > 0 and slot.unwanted():
            raise Stopped
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
        return nap_seconds(wait)

    def _land(self, ticket: Any, reply: Reply | None) -> None:
        self._throttle.land(ticket, reply, self.clock.now())

    def _report(self, effect: Report) -> None:
        record(effect, self._on_exchange)


class Shell(_Driver):
    """Runs flows in the calling thread."""

    def __init__(
        self,
        transport: Transport,
        holder: TokenHolder,
        throttle: AnyThrottle,
        clock: Clock,
        policy: Policy,
        on_exchange: Callable[[Exchange], object] | None = None,
    ) -> None:
        super().__init__(holder, throttle, clock, policy, on_exchange)
        self._transport = transport

    def call(self, request: Request, read: Callable[[Reply], T]) -> T:
        """Have the request answered; returns what `read` makes of the answer. See `calls.call`."""
        return self.run(call(request, read, self.policy))

    def run(self, flow: Flow[T]) -> T:
        """Do what the flow asks for until it returns."""
        try:
            effect = next(flow)
            while True:
                try:
                    answer = self._do(effect)
                except Exception as error:  # noqa: BLE001  # the flow decides which ones it can bear
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answer)
        except StopIteration as done:
            return cast("T", done.value)

    def close(self) -> None:
        """Close connections."""
        self._transport.close()

    def _do(self, effect: Effect) -> object:
        match effect:
            case Send():
                return self._transport.send(effect.request, effect.token)
            case Slot():
                return self._in_slot(effect)
            case CurrentToken():
                return self._gate.token()
            case Report():
                self._report(effect)
            case Sleep():
                self.clock.sleep(effect.seconds)
            case RenewToken():
                return self._gate.renew(effect.rejected)
            case _:
                assert_never(effect)
        return None

    def _in_slot(self, effect: Slot) -> object:
        ticket = self._enter(effect.request)
        try:
            while (nap := self._nap(ticket, effect)) > 0:
                self.clock.sleep(nap)
        except BaseException:
            self._throttle.leave(ticket)
            raise
        try:
            reply = self.run(effect.inner)
        except NOTHING_SENT:
            self._throttle.leave(ticket)
            raise
        except BaseException:
            self._land(ticket, None)
            raise
        self._land(ticket, reply)
        return reply


class AsyncShell(_Driver):
    """Runs flows in the calling task, under asyncio or trio."""

    def __init__(
        self,
        transport: AsyncTransport,
        holder: TokenHolder,
        throttle: AnyThrottle,
        clock: Clock,
        policy: Policy,
        on_exchange: Callable[[Exchange], object] | None = None,
    ) -> None:
        super().__init__(holder, throttle, clock, policy, on_exchange)
        self._transport = transport

    async def call(self, request: Request, read: Callable[[Reply], T]) -> T:
        """Have the request answered; returns what `read` makes of the answer. See `calls.call`."""
        return await self.run(call(request, read, self.policy))

    async def run(self, flow: Flow[T]) -> T:
        """Do what the flow asks for until it returns."""
        try:
            effect = next(flow)
            while True:
                try:
                    answer = await self._do(effect)
                except Exception as error:  # noqa: BLE001  # the flow decides which ones it can bear
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answer)
        except StopIteration as done:
            return cast("T", done.value)

    async def close(self) -> None:
        """Close connections."""
        await self._transport.close()

    async def _do(self, effect: Effect) -> object:
        match effect:
            case Send():
                return await self._transport.send(effect.request, effect.token)
            case Slot():
                return await self._in_slot(effect)
            case CurrentToken():
                return await self._gate.token_async()
            case Report():
                self._report(effect)
            case Sleep():
                await self.clock.sleep_async(effect.seconds)
            case RenewToken():
                return await self._gate.renew_async(effect.rejected)
            case _:
                assert_never(effect)
        return None

    async def _in_slot(self, effect: Slot) -> object:
        ticket = await self._ask(self._enter, effect.request)
        try:
            while (nap := await self._ask(self._nap, ticket, effect)) > 0:
                await self.clock.sleep_async(nap)
        except BaseException:
            await self._ask(self._throttle.leave, ticket)
            raise
        try:
            reply = await self.run(effect.inner)
        except NOTHING_SENT:
            await self._ask(self._throttle.leave, ticket)
            raise
        except BaseException:
            await self._ask(self._land, ticket, None)
            raise
        await self._ask(self._land, ticket, reply)
        return reply

    async def _ask(self, question: Callable[..., T], *arguments: Any) -> T:
        """Ask the throttle. One that may block is asked in a worker thread, and heard even by a cancelled task."""
        if not self._throttle.blocking:
            return question(*arguments)
        answer: T | None = None
        with anyio.CancelScope(shield=True):
            answer = await to_thread.run_sync(question, *arguments)
        return cast("T", answer)
