"""
One exchange over HTTP, by httpx2: a `Request` goes out exactly as it stands; a `Reply` comes back, or an error.

Nothing is repeated or followed here, and the token goes to the configured origin only.
"""

from __future__ import annotations

import logging
import math
import os
import time
from collections.abc import AsyncIterable, Callable
from contextlib import closing, nullcontext
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

import anyio.lowlevel
import httpx2

from lightspeed_pos.calls.body import Body
from lightspeed_pos.errors import ConnectFailed, LightspeedError, QueryError, TimedOut, TransportError
from lightspeed_pos.exchange.certificates import certificates_for
from lightspeed_pos.exchange.flow import SendingError
from lightspeed_pos.exchange.origin import OWN_AGENT, is_loopback, origin_of
from lightspeed_pos.exchange.request import Reply, Request
from lightspeed_pos.responses.borrowed import bind, bound
from lightspeed_pos.responses.watch import Watch, watch_connections

CONNECT_SECONDS = 10.0
MOST_CONNECTIONS = 200
IDLE_SECONDS = 60.0  # long enough to keep connections through the waits of the rate limit
MOST_BYTES = 64 * 2**20
SHORT_TARGET = 10_000  # characters; from some more on it is no URL to httpx2, which says so when it parses one
_HTTPX2_LOG = logging.getLogger("httpx2")

Http = TypeVar("Http", bound=httpx2.Client | httpx2.AsyncClient)


class _Url(httpx2.URL):
    """
    The URL of an encoded target. A connection needs no more than stands here; httpx2 parses it for whoever needs more.

    Parsing takes it several times as long as the rest of a request takes to build.
    """

    if not TYPE_CHECKING:  # these are properties of a URL
        raw_scheme = raw_host = port = raw_path = None

    def __init__(self, base: httpx2.URL, target: str) -> None:
        self._text = f"{base}{target}"
        vars(self).update(
            raw_scheme=base.raw_scheme, raw_host=base.raw_host, port=base.port, raw_path=target.encode("ascii")
        )

    def __getattr__(self, name: str) -> Any:
        """Called for what httpx2 makes of a URL, as long as it is not there."""
        if name != "_uri_reference":
            raise AttributeError(name)
        vars(self).update(vars(httpx2.URL(self._text)))
        return vars(self)[name]


class _Exchange(Generic[Http]):
    """What the two transports have in common: they build requests, put replies together and name errors."""

    def __init__(
        self,
        base_url: str,
        *,
        timeout: float = 60.0,
        http: Http | None = None,
        user_agent: str | None = None,
        most_bytes: int = MOST_BYTES,
        now: Callable[[], float] = time.monotonic,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        """
        `timeout` is in seconds of `timer`, the real ones: from sending to the head of the answer, and again to its end.

        `now` is the client's clock, for how long an answer took. Raises ValueError for a timeout or a user agent that
        cannot be used.
        """
        if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not 0 < timeout < math.inf:
            raise ValueError(f"timeout is a number of seconds above 0, not {timeout!r:.60}.")
        if user_agent is not None and not (user_agent.isascii() and user_agent.isprintable()):
            raise ValueError(f"user_agent goes into a header, so it is printable ASCII, not {user_agent!r:.60}.")
        self.origin = origin_of(base_url)
        self._base = httpx2.URL(self.origin)
        self._most_bytes = most_bytes
        self._now = now
        self._timer = timer
        self._owned = http is None
        self._http: Http = self._own_http() if http is None else http
        self._process = os.getpid()
        self._seconds = timeout
        self._timeout = httpx2.Timeout(timeout, connect=min(CONNECT_SECONDS, timeout)).as_dict()
        agent = f"{OWN_AGENT} {user_agent}" if user_agent else OWN_AGENT
        self._headers = [
            (b"Host", self._base.netloc),
            (b"Accept-Encoding", b"gzip"),
            (b"User-Agent", agent.encode()),
        ]

    @property
    def _trust_env(self) -> bool:
        # A proxy from the environment would get tokens that are meant for a server on this computer.
        return not self.origin.startswith("http:")

    def _made(self) -> Http:
        """An HTTP client of our own."""
        raise NotImplementedError

    def _own_http(self) -> Http:
        http = self._made()
        watch_connections(http)
        return http

    def _way(self, http: Http) -> Any:
        """
        What an HTTP client of our own sends by, a proxy or not, to send without the client; None to send by the client.

        Of a client of our own, its log is all that is wanted of what it does besides: no sign-in, no redirects, no
        hooks, and cookies are not sent. That takes a tenth of the time of a small request.
        """
        if not self._owned or _HTTPX2_LOG.isEnabledFor(logging.INFO):
            return None
        return cast("Any", http)._transport_for_url(self._base)  # noqa: SLF001  # there is no public way to ask

    def _usable(self, request: Request) -> Http:
        """The HTTP client to use in this process."""
        if self._http.is_closed:
            failed = ConnectFailed(f"{request.method} {request.path}: the client is closed.", request=request)
            failed.closed = True
            raise failed
        if self._process != os.getpid():
            # Two processes on one connection read each other's answers.
            self._renew(request, "this process was forked; make an HTTP client of its own.")
            self._process = os.getpid()
        return self._http

    def _renew(self, request: Request, why: str) -> None:
        if not self._owned:
            raise ConnectFailed(f"{request.method} {request.path}: {why}", request=request)
        self._http = self._own_http()

    def _build(self, request: Request, token: str) -> httpx2.Request:
        target = request.target
        if not target.startswith("/") or not target.isascii() or not target.isprintable() or " " in target:
            raise QueryError(
                f"Not a path below {self.origin}, or not percent-encoded (a blank is %20): {request.path!r:.200}"
            )
        headers = [*self._headers, (b"Accept", request.accept.encode()), (b"Authorization", f"Bearer {token}".encode())]
        body: dict[str, Any] = {"stream": _NO_BODY}
        if request.parts:
            body = {"files": [(part.name, (part.filename, part.content, part.content_type)) for part in request.parts]}
        elif request.body is not None:
            headers += (b"Content-Type", b"application/json"), (b"Content-Length", b"%d" % len(request.body))
            body = {"stream": httpx2.ByteStream(request.body)}
        elif request.method in ("POST", "PUT"):
            headers.append((b"Content-Length", b"0"))
        # httpx2 tidies URLs; the target extension is sent untouched.
        extensions = {"target": target.encode("ascii"), "timeout": self._timeout}
        try:
            # Not built by the client, which would add its own cookies and parameters. Given a stream, httpx2 adds no
            # headers: to look for those that are there already takes it as long as all the rest.
            ready = self._owned and len(target) < SHORT_TARGET
            url = self._base if ready else httpx2.URL(self.origin + target)
            outgoing = httpx2.Request(request.method, url, headers=headers, extensions=extensions, **body)
        except httpx2.InvalidURL as error:
            raise QueryError(f"{request.method} {request.path}: {error}") from None
        if ready:
            outgoing.url = _Url(self._base, target)
        if not self._owned:
            outgoing.read()  # the hooks of a client that is not ours may look at the body
        return outgoing

    def _salvaged(self, request: Request, watch: Watch, began: float, error: httpx2.HTTPError) -> Reply:
        """What can be read of an answer that httpx2 refuses, if that is enough; raises an error of ours otherwise."""
        reply = watch.reply(self._now() - began) if isinstance(error, httpx2.RemoteProtocolError) else None
        if reply is None:
            self._fail(request, error)
        body = Body(request, reply.status, reply.headers, self._most_bytes)
        body.add(reply.body)
        if not body.suffices():
            self._fail(request, error)
        return Reply(reply.status, reply.headers, body.done(), reply.seconds)

    def _check_nothing_was_sent(self, watch: Watch, error: Exception) -> None:
        """Raise SendingError for an error of another library, unless it came before anything was sent."""
        if not isinstance(error, LightspeedError) and (watch.has_sent or not self._owned):
            raise SendingError(error) from error

    def _fail(self, request: Request, error: httpx2.HTTPError) -> NoReturn:
        """Raise an error of ours for one of httpx2, without its text and causes, which may quote headers."""
        what = f"{request.method} {request.path}"
        if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.PoolTimeout | httpx2.ProxyError):
            if _is_refused(error) and is_loopback(httpx2.URL(self.origin).host):
                where = self.origin.partition("://")[2]
                failed = ConnectFailed(f"{what}: nothing listens at {where}. Is the server running?", request=request)
                failed.nobody_listens = True
                raise failed from None
            raise ConnectFailed(f"{what}: no connection to {self.origin} ({_name(error)})", request=request) from None
        if isinstance(error, httpx2.TimeoutException):
            raise TimedOut(f"{what}: no answer in {self._seconds:g} s ({_name(error)})", request=request) from None
        raise TransportError(f"{what}: the connection broke ({_name(error)})", request=request) from None


class Transport(_Exchange[httpx2.Client]):
    """Sends from any number of threads. An HTTP client that you give is used as it is and not closed."""

    def _made(self) -> httpx2.Client:
        return httpx2.Client(limits=_LIMITS, trust_env=self._trust_env, verify=certificates_for(self.origin))

    def send(self, request: Request, token: str) -> Reply:
        """
        Send once and read the whole answer.

        Errors: `ConnectFailed` (nothing was sent), `TimedOut`, `TransportError` (reset or cut), `DecodeError` (too
        large, or compressed and cut), `QueryError` (no sendable target), `SendingError`.
        """
        outgoing = self._build(request, token)
        http = self._usable(request)
        way = self._way(http)
        began = self._now()
        watch = Watch(request, self._seconds, self._timer)
        if not self._owned:
            bind(outgoing, watch)
        try:
            with watch:
                if way is not None:
                    response: httpx2.Response = way.handle_request(outgoing)
                else:
                    response = http.send(outgoing, stream=True, auth=None, follow_redirects=False)
                with closing(response):  # from here on, or whoever is interrupted leaves the connection in use
                    watch.answered()
                    headers = _headers_of(response)
                    if response.is_stream_consumed:  # a stand-in for the network answers in one piece
                        return Reply(response.status_code, headers, response.content, self._now() - began)
                    body = Body(request, response.status_code, headers, self._most_bytes)
                    try:
                        for raw in cast("httpx2.SyncByteStream", response.stream) if way else response.iter_raw():
                            watch.left()
                            if not body.add(raw):
                                break
                        watch.ended(response, headers, body.raw_bytes)
                    except (httpx2.HTTPError, TimedOut):
                        if not body.suffices():
                            raise
        except httpx2.HTTPError as error:
            return self._salvaged(request, watch, began, error)
        except Exception as error:
            self._check_nothing_was_sent(watch, error)
            raise
        return Reply(response.status_code, headers, body.done(), self._now() - began)

    def close(self) -> None:
        """Close the connections, if they are our own."""
        if self._owned:
            self._http.close()


class AsyncTransport(_Exchange[httpx2.AsyncClient]):
    """Sends from any number of tasks. An HTTP client that you give is used as it is and not closed."""

    _loop: object = None

    def _made(self) -> httpx2.AsyncClient:
        return httpx2.AsyncClient(limits=_LIMITS, trust_env=self._trust_env, verify=certificates_for(self.origin))

    def _usable(self, request: Request) -> httpx2.AsyncClient:
        http = super()._usable(request)
        loop = anyio.lowlevel.current_token()
        if self._loop != loop:
            # A connection belongs to the event loop that opened it, and ends with it.
            if self._loop is not None and (self._owned or _may_hold_connections(http)):
                self._renew(request, "this is another event loop than before; make an HTTP client for each.")
                http = self._http
            self._loop = loop
        return http

    async def send(self, request: Request, token: str) -> Reply:
        """Send once and read the whole answer; errors as of `Transport.send`."""
        outgoing = self._build(request, token)
        http = self._usable(request)
        way = self._way(http)
        began = self._now()
        watch = Watch(request, self._seconds, self._timer)
        try:
            with watch, nullcontext() if self._owned else bound(outgoing, watch):
                if way is not None:
                    response: httpx2.Response = await way.handle_async_request(outgoing)
                else:
                    response = await http.send(outgoing, stream=True, auth=None, follow_redirects=False)
                watch.answered()
                headers = _headers_of(response)
                if response.is_stream_consumed:  # as above
                    return Reply(response.status_code, headers, response.content, self._now() - began)
                body = Body(request, response.status_code, headers, self._most_bytes)
                try:
                    raws = cast("httpx2.AsyncByteStream", response.stream) if way else response.aiter_raw()
                    await _fill(body, response, raws, watch)
                    watch.ended(response, headers, body.raw_bytes)
                except (httpx2.HTTPError, TimedOut):
                    if not body.suffices():
                        raise
                finally:
                    await response.aclose()
        except httpx2.HTTPError as error:
            return self._salvaged(request, watch, began, error)
        except Exception as error:
            self._check_nothing_was_sent(watch, error)
            raise
        return Reply(response.status_code, headers, body.done(), self._now() - began)

    async def close(self) -> None:
        """Close the connections, if they are our own."""
        if self._owned:
            await self._http.aclose()


_LIMITS = httpx2.Limits(
    max_connections=MOST_CONNECTIONS, max_keepalive_connections=MOST_CONNECTIONS, keepalive_expiry=IDLE_SECONDS
)


_NO_BODY = httpx2.ByteStream(b"")


def _headers_of(response: httpx2.Response) -> dict[str, str]:
    """The headers by their names in lower case: of one that came twice the last, but all codings."""
    raw = response.headers.raw
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in raw}
    if len(headers) < len(raw) and "content-encoding" in headers:
        headers["content-encoding"] = response.headers["content-encoding"]
    return headers


def _may_hold_connections(http: httpx2.AsyncClient) -> bool:
    pool = getattr(cast("Any", http)._transport, "_pool", None)  # noqa: SLF001  # there is no public way to ask
    return bool(getattr(pool, "connections", True))


async def _fill(body: Body, response: httpx2.Response, raws: AsyncIterable[bytes], watch: Watch) -> None:
    broken: LightspeedError | None = None
    enough = False
    try:
        async for raw in raws:
            try:
                watch.left()
                enough = not body.add(raw)
            except LightspeedError as error:
                broken = error
            if enough or broken is not None:
                # Leaving the loop would leave the generators below it to the garbage collector, and trio warns of that.
                # Once the response is closed, they end by themselves.
                await response.aclose()
    except httpx2.HTTPError:
        if not enough and broken is None:
            raise
    if broken is not None:
        raise broken


def _is_refused(error: BaseException | None) -> bool:
    """Whether a refused connection caused this error; each event loop wraps it in its own way."""
    if error is None or isinstance(error, ConnectionRefusedError):
        return error is not None
    if isinstance(error, BaseExceptionGroup):
        return any(_is_refused(one) for one in cast("BaseExceptionGroup[BaseException]", error).exceptions)
    return _is_refused(error.__cause__ or error.__context__)


def _name(error: Exception) -> str:
    return type(error).__name__
