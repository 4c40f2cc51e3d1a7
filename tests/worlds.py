"""A world that plays the driver of one call: it answers sendings from a list, and keeps what was asked of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import pytest

from lightspeed_pos.calls.call import call
from lightspeed_pos.calls.retry import Policy
from lightspeed_pos.errors import (
    DecodeError,
)
from lightspeed_pos.exchange.flow import Effect, Flow, Report, Send, Sent, Sleep
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
    token: str = SECRET
    holder_fails: Exception | None = None
    then_holder_fails: Exception | None = None  # after a sending that broke
    sent: list[str] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    renewals: int = 0
    heard: bool = True
    adopted: int = 0  # so many renewals find a token that somebody else has got, before one refreshes
    reports: list[Report] = field(default_factory=list)

    def call(self, method: Method = "GET", policy: Policy = STEADY, **more: Any) -> Any:
        request = Request(method=method, target="/API/V3/Account/1/Item/1.json?a=b", **more)
        return self._run(call(request, read_json, policy))

    def _run(self, flow: Flow[Any]) -> Any:
        try:
            effect = next(flow)
            while True:
                try:
                    answer = self._do(effect)
                except Exception as error:  # noqa: BLE001  # as the drivers do
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answer)
        except StopIteration as done:
            return done.value

    def _do(self, effect: Effect) -> object:
        match effect:
            case Send():
                if self.holder_fails is not None:
                    return Sent(None, "", unsent=self.holder_fails)
                if effect.rejected:
                    self.renewals += 1
                    self.token = f"renewed-{self.renewals}"
                self.sent.append(self.token)
                outcome = self.outcomes.pop(0)
                if isinstance(outcome, Exception):
                    self.holder_fails = self.then_holder_fails
                    raise outcome
                refreshed = bool(effect.rejected) and self.renewals > self.adopted
                return Sent(outcome, self.token, refreshed, heard=self.heard)
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
