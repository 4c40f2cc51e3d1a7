"""
One exchange over HTTP, by httpx2: a `Request` goes out exactly as it stands; a `Reply` comes back, or an error.

Nothing is repeated or followed here, and the token goes to the configured origin only.
"""

from __future__ import annotations

import os
import time
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Generic, TypeVar, cast

import httpx2

from lightspeed_pos.errors import ConnectFailed, DecodeError, LightspeedError, QueryError, TimedOut, TransportError
from lightspeed_pos.exchange.origin import OWN_AGENT, is_loopback, origin_of
from lightspeed_pos.exchange.request import Reply, Request

CONNECT_SECONDS = 10.0
MOST_CONNECTIONS = 200
IDLE_SECONDS = 60.0  # long enough to keep connections through the waits of the rate limit
MOST_BYTES = 64 * 2**20

Http = TypeVar("Http", bound=httpx2.Client | httpx2.AsyncClient)


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
    ) -> None:
        self.origin = origin_of(base_url)
        self._most_bytes = most_bytes
        self._now = now
        self._owned = http is None
        self._http: Http = self._made() if http is None else http
        self._process = os.getpid()
        self._seconds = timeout
        self._timeout = httpx2.Timeout(timeout, connect=min(CONNECT_SECONDS, timeout)).as_dict()
        self._headers = {
            "Accept-Encoding": "gzip",
            "User-Agent": f"{OWN_AGENT} {user_agent}" if user_agent else OWN_AGENT,
        }

    @property
    def _trust_env(self) -> bool:
        # A proxy from the environment would get tokens that are meant for a server on this computer.
        return not self.origin.startswith("http:")

    def _made(self) -> Http:
        """An HTTP client of our own."""
        raise NotImplementedError

    def _usable(self, request: Request) -> Http:
        """The HTTP client to use in this process."""
        what = f"{request.method} {request.path}"
        if self._process != os.getpid():
            # Two processes on one connection read each other's answers.
            if not self._owned:
                raise ConnectFailed(
                    f"{what}: this process was forked; make an HTTP client of its own.", request=request
                )
            self._http, self._process = self._made(), os.getpid()
        if self._http.is_closed:
            failed = ConnectFailed(f"{what}: the client is closed.", request=request)
            failed.closed = True
            raise failed
        return self._http

    def _build(self, request: Request, token: str) -> httpx2.Request:
        target = request.target
        if not target.startswith("/") or not target.isascii():
            raise QueryError(f"Not a path below {self.origin}, or not percent-encoded: {request.path!r}")
        headers = {**self._headers, "Accept": request.accept, "Authorization": f"Bearer {token}"}
        if request.body is not None:
            headers["Content-Type"] = "application/json"
        # httpx2 tidies URLs; the target extension is sent untouched.
        extensions = {"target": target.encode("ascii"), "timeout": self._timeout}
        try:
            # Not built by the client, which would add its own cookies and parameters.
            return httpx2.Request(
                request.method,
                self.origin + target,
                headers=headers,
                content=request.body,
                files=[(part.name, (part.filename, part.content, part.content_type)) for part in request.parts] or None,
                extensions=extensions,
            )
        except httpx2.InvalidURL as error:
            raise QueryError(f"{request.method} {request.path}: {error}") from None

    def _reply(self, response: httpx2.Response, body: bytes, began: float) -> Reply:
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}
        return Reply(response.status_code, headers, body, self._now() - began)

    @contextmanager
    def _named(self, request: Request) -> Generator[None, None, None]:
        """Turn errors of httpx2 into ours, without their texts and causes, which may quote headers."""
        what = f"{request.method} {request.path}"
        try:
            yield
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError) as error:
            if _is_refused(error) and is_loopback(httpx2.URL(self.origin).host):
                where = self.origin.partition("://")[2]
                failed = ConnectFailed(f"{what}: nothing listens at {where}. Is the server running?", request=request)
                failed.nobody_listens = True
                raise failed from None
            raise ConnectFailed(f"{what}: no connection to {self.origin} ({_name(error)})", request=request) from None
        except httpx2.TimeoutException as error:
            raise TimedOut(f"{what}: no answer in {self._seconds:g} s ({_name(error)})", request=request) from None
        except httpx2.HTTPError as error:
            raise TransportError(f"{what}: the connection broke ({_name(error)})", request=request) from None


class Transport(_Exchange[httpx2.Client]):
    """Sends from any number of threads. An HTTP client that you give is used as it is and not closed."""

    def _made(self) -> httpx2.Client:
        return httpx2.Client(limits=_LIMITS, trust_env=self._trust_env)

    def send(self, request: Request, token: str) -> Reply:
        """
        Send once and read the whole answer.

        Errors: `ConnectFailed` (nothing was sent), `TimedOut`, `TransportError` (reset or cut), `DecodeError` (too
        large, or not what Content-Encoding says), `QueryError` (no sendable target).
        """
        outgoing = self._build(request, token)
        began = self._now()
        with self._named(request):
            response = self._usable(request).send(outgoing, stream=True, auth=None, follow_redirects=False)
            if response.is_stream_consumed:  # a stand-in for the network answers in one piece
                return self._reply(response, response.content, began)
            try:
                body = _Body(request, response, self._most_bytes, self._seconds)
                for raw in response.iter_raw():
                    body.add(raw)
            finally:
                response.close()
        return self._reply(response, body.done(), began)

    def close(self) -> None:
        """Close the connections, if they are our own."""
        if self._owned:
            self._http.close()


class AsyncTransport(_Exchange[httpx2.AsyncClient]):
    """Sends from any number of tasks. An HTTP client that you give is used as it is and not closed."""

    def _made(self) -> httpx2.AsyncClient:
        return httpx2.AsyncClient(limits=_LIMITS, trust_env=self._trust_env)

    async def send(self, request: Request, token: str) -> Reply:
        """Send once and read the whole answer; errors as of `Transport.send`."""
        outgoing = self._build(request, token)
        began = self._now()
        with self._named(request):
            response = await self._usable(request).send(outgoing, stream=True, auth=None, follow_redirects=False)
            if response.is_stream_consumed:  # as above
                return self._reply(response, response.content, began)
            try:
                body = _Body(request, response, self._most_bytes, self._seconds)
                await _fill(body, response)
            finally:
                await response.aclose()
        return self._reply(response, body.done(), began)

    async def close(self) -> None:
        """Close the connections, if they are our own."""
        if self._owned:
            await self._http.aclose()


_LIMITS = httpx2.Limits(
    max_connections=MOST_CONNECTIONS, max_keepalive_connections=MOST_CONNECTIONS, keepalive_expiry=IDLE_SECONDS
)


class _Body:
    """
    The body of an answer, inflated as it arrives, up to a limit.

    httpx2 is not asked to inflate it: it takes a compressed body that was cut off for a whole one.
    """

    def __init__(self, request: Request, response: httpx2.Response, most_bytes: int, most_seconds: float) -> None:
        self._request = request
        self._most_bytes = most_bytes
        self._most_seconds = most_seconds
        self._began = time.monotonic()
        self._chunks: list[bytes] = []
        self._size = 0
        encoding = response.headers.get("content-encoding", "").strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip"):
            raise self._error(f"an answer encoded as {encoding[:40]!r}, which was not asked for")
        self._inflater = zlib.decompressobj(zlib.MAX_WBITS | 16) if encoding.endswith("gzip") else None

    def add(self, raw: bytes) -> None:
        if time.monotonic() - self._began > self._most_seconds:
            raise TimedOut(
                f"{self._request.method} {self._request.path}: the answer was not complete after "
                f"{self._most_seconds:g} s",
                request=self._request,
            )
        if self._inflater is not None:
            try:
                raw = self._inflater.decompress(raw, self._most_bytes - self._size + 1)
            except zlib.error:
                raise self._error("an answer that says it is gzip and is not") from None
        self._size += len(raw)
        if self._size > self._most_bytes:
            raise self._error(f"an answer of more than {self._most_bytes:,} bytes; ask for fewer records at a time")
        self._chunks.append(raw)

    def done(self) -> bytes:
        if self._inflater is not None and self._chunks and not self._inflater.eof:
            raise self._error("a compressed answer that was cut off")
        return self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)

    def _error(self, what: str) -> DecodeError:
        return DecodeError(f"{self._request.method} {self._request.path}: {what}", request=self._request)


async def _fill(body: _Body, response: httpx2.Response) -> None:
    broken: LightspeedError | None = None
    try:
        async for raw in response.aiter_raw():
            try:
                body.add(raw)
            except LightspeedError as error:
                # Leaving the loop would leave the generators below it to the garbage collector, and trio warns of that.
                # Once the response is closed, they end by themselves.
                broken = error
                await response.aclose()
    except httpx2.HTTPError:
        if broken is None:
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
