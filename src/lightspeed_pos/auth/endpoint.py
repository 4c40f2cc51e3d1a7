"""The authorization server at its address: the only place that tokens and secrets of a sign-in are sent to."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager, nullcontext, suppress
from time import monotonic

import httpx2

from lightspeed_pos.auth.forms import Form
from lightspeed_pos.errors import ConnectFailed, DecodeError, LightspeedError, TimedOut, TransportError
from lightspeed_pos.exchange.certificates import certificates_for
from lightspeed_pos.exchange.origin import OWN_AGENT, origin_of
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.exchange.tracing import exchange_span, tracer
from lightspeed_pos.responses.borrowed import bind, bound
from lightspeed_pos.responses.watch import Watch, watch_connections

AUTH_URL = "https://cloud.lightspeedapp.com"
TIMEOUT_SECONDS = 30.0
MOST_BYTES = 2**20  # tokens have some thousand characters
_CONNECT_SECONDS = 10.0
_GZIP = b"\x1f\x8b"
_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "User-Agent": OWN_AGENT,
}
_OF_FORMS = _HEADERS | {"Content-Type": "application/x-www-form-urlencoded"}


def usual_auth_url(base_url: str) -> str:
    """Where one signs in for a service, unless something says otherwise."""
    # Plain http is for this computer only: the secrets of a sandbox are not for the real server.
    return base_url if base_url.startswith("http:") else AUTH_URL


class _Endpoint:
    """What both endpoints have in common: the request, and the names of errors."""

    def __init__(self, auth_url: str, timeout: float) -> None:
        self.origin = origin_of(auth_url)
        self.timeout = timeout
        # A proxy of the network would get the form unencrypted, and could not reach this computer.
        self.by_proxy = self.origin.startswith("https:")

    def request(self, form: Form) -> httpx2.Request:
        timeout = {"connect": min(_CONNECT_SECONDS, self.timeout)} | dict.fromkeys(
            ("read", "write", "pool"), self.timeout
        )
        # Not built by the client, which may be shared: its cookies, parameters and credentials are none of ours.
        url, extensions = self.origin + form.path, {"timeout": timeout}
        if form.method == "GET":
            return httpx2.Request("GET", url, headers=_HEADERS, extensions=extensions)
        return httpx2.Request("POST", url, content=form.body(), headers=_OF_FORMS, extensions=extensions)

    @contextmanager
    def traced(self, form: Form) -> Generator[Callable[[Reply], Reply]]:
        """A span, where the program traces; what it gives notes the answer, and returns it."""
        made = tracer()
        if made is None:
            yield lambda reply: reply
            return
        with exchange_span(made, self.origin, form.method, form.path) as span:

            def answered(reply: Reply) -> Reply:
                span.answered(reply)
                return reply

            yield answered

    @contextmanager
    def mapped_errors(self, form: Form) -> Generator[None]:
        try:
            yield
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError, httpx2.UnsupportedProtocol) as error:
            raise ConnectFailed(f"No connection to {self.origin}: {error}", request=form.request) from None
        except httpx2.TimeoutException:
            message = f"{self.origin} has not answered within {self.timeout:g} seconds."
            raise TimedOut(message, request=form.request) from None
        # The cause is left out everywhere here: it carries the form.
        except httpx2.RequestError as error:
            raise TransportError(f"No answer from {self.origin}: {error}", request=form.request) from None


class TokenEndpoint(_Endpoint):
    """
    Sends forms to the authorization server.

    `http` is an `httpx2.Client` to share, which is not closed. Without one there is a connection per form, as forms
    are rare. Redirects are not followed.
    """

    def __init__(self, auth_url: str, http: httpx2.Client | None, timeout: float) -> None:
        super().__init__(auth_url, timeout)
        self._http = http

    def moved(self, auth_url: str) -> TokenEndpoint:
        """The same at another origin."""
        return TokenEndpoint(auth_url, self._http, self.timeout)

    def send(self, form: Form) -> Reply:
        """Send the form once. Raises ConnectFailed, TimedOut, TransportError; DecodeError for too large an answer."""
        with self.traced(form) as answered, self.mapped_errors(form):
            if self._http is not None:
                return answered(self._sent(self._http, form))
            with httpx2.Client(trust_env=self.by_proxy, verify=certificates_for(self.origin)) as http:
                watch_connections(http)
                return answered(self._sent(http, form))

    def _sent(self, http: httpx2.Client, form: Form) -> Reply:
        body = _Body(self, form)
        outgoing = self.request(form)
        if http is self._http:
            bind(outgoing, body.watch)
        with body.watch:
            response = http.send(outgoing, stream=True, auth=None, follow_redirects=False)
            try:
                if response.is_stream_consumed:  # a stand-in for the network answers in one piece
                    body.add(response.content)
                else:
                    body.watch.answered()
                    for raw in response.iter_raw():
                        body.add(raw)
            finally:
                response.close()
        return body.reply(response)


class AsyncTokenEndpoint(_Endpoint):
    """The same, awaited."""

    def __init__(self, auth_url: str, http: httpx2.AsyncClient | None, timeout: float) -> None:
        super().__init__(auth_url, timeout)
        self._http = http

    async def send(self, form: Form) -> Reply:
        """Send the form once; errors as of `TokenEndpoint.send`."""
        with self.traced(form) as answered, self.mapped_errors(form):
            if self._http is not None:
                return answered(await self._sent(self._http, form))
            async with httpx2.AsyncClient(trust_env=self.by_proxy, verify=certificates_for(self.origin)) as http:
                watch_connections(http)
                return answered(await self._sent(http, form))

    async def _sent(self, http: httpx2.AsyncClient, form: Form) -> Reply:
        body = _Body(self, form)
        outgoing = self.request(form)
        with body.watch, bound(outgoing, body.watch) if http is self._http else nullcontext():
            response = await http.send(outgoing, stream=True, auth=None, follow_redirects=False)
            try:
                if response.is_stream_consumed:  # as above
                    body.add(response.content)
                else:
                    body.watch.answered()
                    await _fill(body, response)
            finally:
                await response.aclose()
        return body.reply(response)


class _Body:
    """The body of an answer as it comes in, within limits of size and time."""

    def __init__(self, endpoint: _Endpoint, form: Form) -> None:
        self.watch = Watch(form.request, endpoint.timeout, monotonic)
        self._endpoint = endpoint
        self._form = form
        self._chunks: list[bytes] = []
        self._left = MOST_BYTES

    def add(self, raw: bytes) -> None:
        self._left -= len(raw)
        if self._left < 0:
            raise self._too_large()
        self.watch.left()
        self._chunks.append(raw)

    def reply(self, response: httpx2.Response) -> Reply:
        body = b"".join(self._chunks)
        if body.startswith(_GZIP):  # not asked for; the header that should say so is not needed to see it
            inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
            with suppress(zlib.error):
                body = inflater.decompress(body, MOST_BYTES)
            if inflater.unconsumed_tail:
                raise self._too_large()
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Reply(response.status_code, headers, body)

    def _too_large(self) -> DecodeError:
        message = f"{self._endpoint.origin} answered with more than {MOST_BYTES:,} bytes where tokens or keys belong."
        return DecodeError(message, request=self._form.request)


async def _fill(body: _Body, response: httpx2.Response) -> None:
    broken: LightspeedError | None = None
    try:
        async for raw in response.aiter_raw():
            try:
                body.add(raw)
            except LightspeedError as error:
                # Leaving the loop would leave the generators below it to the garbage collector, of which trio warns.
                # Closed, they come to their end.
                broken = error
                await response.aclose()
    except httpx2.HTTPError:
        if broken is None:
            raise
    if broken is not None:
        raise broken
