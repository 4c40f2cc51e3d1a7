"""
Spans of OpenTelemetry, where a program has set it up: one for each exchange, and one for each slice of a fleet.

A program that traces has imported the API of OpenTelemetry, so nothing is imported here: without it an exchange costs
a look into a dictionary more. Names follow the semantic conventions for HTTP clients. No attribute holds a query, a
body, a header or the text of an error, as these may hold names of customers, or a token.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from lightspeed_pos._version import __version__
from lightspeed_pos.exchange.headers import Reading

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply

_ID = re.compile(r"/\d+(?=[/.]|$)")


def tracer() -> Any:
    """What makes spans, None if this program does not trace."""
    trace = sys.modules.get("opentelemetry.trace")
    if trace is None or not hasattr(trace, "get_tracer_provider"):  # it is being imported in another thread
        return None
    provider = trace.get_tracer_provider()
    if isinstance(provider, trace.ProxyTracerProvider):  # imported, and not set up
        return None
    return _tracer_of(provider)


@lru_cache(maxsize=1)  # a program sets up one; more come and go in tests
def _tracer_of(provider: Any) -> Any:
    return provider.get_tracer("lightspeed_pos", __version__)


class ExchangeSpan:
    """The span of one exchange."""

    def __init__(self, span: Any) -> None:
        self._span = span

    def answered(self, reply: Reply) -> None:
        """Note what came back."""
        span = self._span
        if not span.is_recording():
            return
        span.set_attribute("http.response.status_code", reply.status)
        reading = Reading.of(reply.headers)
        if reading.cost is not None:
            span.set_attribute("lightspeed.cost_drips", reading.cost)
        if reading.level is not None:
            span.set_attribute("lightspeed.bucket_level_drips", reading.level)
        if reply.status >= 400:
            _note_error(span, str(reply.status))


@contextmanager
def exchange_span(
    tracer: Any,
    origin: str,
    method: str,
    path: str,
    *,
    account_id: int | None = None,
    retries: int = 0,
    waited: float = 0.0,
) -> Generator[ExchangeSpan]:
    """
    A span around the sending of one request. `path` is without its query.

    `retries` counts the earlier sendings of the same call, `waited` is how long this one waited for the rate limit, in
    seconds of the client's clock.
    """
    host, port = _server(origin)
    template = _ID.sub("/{id}", path)
    attributes: dict[str, Any] = {
        "http.request.method": method,
        "server.address": host,
        "server.port": port,
        "url.full": f"{origin}{path}",
        "url.template": template,
    }
    if retries:
        attributes["http.request.resend_count"] = retries
    if waited > 0:
        attributes["lightspeed.throttle_wait_seconds"] = waited
    if account_id is not None:
        attributes["lightspeed.account_id"] = account_id
    kind = sys.modules["opentelemetry.trace"].SpanKind.CLIENT
    span = tracer.start_span(f"{method} {template}", kind=kind, attributes=attributes)
    try:
        yield ExchangeSpan(span)
    except BaseException as error:
        _note_error(span, _type_of(error))
        raise
    finally:
        span.end()


class Slice:
    """The span of one slice of a fleet; of nothing where nobody traces."""

    def __init__(self, span: Any = None) -> None:
        self._span = span

    def ended(self, *, pages: int, new: int, changed: int, gone: int, error: BaseException | None) -> None:
        """Note what the slice did, and why it ended early."""
        if self._span is None:
            return
        for name, count in (("pages", pages), ("rows_new", new), ("rows_changed", changed), ("rows_gone", gone)):
            self._span.set_attribute(f"lightspeed.{name}", count)
        if error is not None:
            _note_error(self._span, _type_of(error))


@contextmanager
def slice_span(account_id: int, fence: int) -> Generator[Slice]:
    """A span around one slice of an account; the exchanges within are below it."""
    made = tracer()
    if made is None:
        yield Slice()
        return
    attributes = {"lightspeed.account_id": account_id, "lightspeed.fence": fence}
    with made.start_as_current_span(
        "lightspeed slice", attributes=attributes, record_exception=False, set_status_on_exception=False
    ) as span:
        try:
            yield Slice(span)
        except BaseException as error:
            _note_error(span, _type_of(error))
            raise


def here() -> Any:
    """The span that this thread works under, to be handed to `go_on_under` in another one."""
    context = sys.modules.get("opentelemetry.context")
    return None if context is None else context.get_current()


def go_on_under(place: Any) -> None:
    """Work under the span of another thread from now on."""
    if place is not None:
        sys.modules["opentelemetry.context"].attach(place)


@cache
def _server(origin: str) -> tuple[str, int]:
    parts = urlsplit(origin)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def _type_of(error: BaseException) -> str:
    """The name of what went wrong, that of another library's error where ours only says how far sending came."""
    return type(getattr(error, "error", error)).__name__


def _note_error(span: Any, kind: str) -> None:
    span.set_attribute("error.type", kind)
    span.set_status(sys.modules["opentelemetry.trace"].StatusCode.ERROR)
