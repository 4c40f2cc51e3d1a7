"""
What httpx2 does not watch on a connection: how long a whole answer takes, and the status of a head that it cannot read.

httpx2 limits the time of each single read, so a server that sends a byte now and then keeps it waiting for ever. And it
drops an answer whose Content-Length makes no sense, status and all. A `Watch` sees the bytes of one exchange below it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextvars import ContextVar, Token
from typing import TYPE_CHECKING, Any, Self, cast

from lightspeed_pos.errors import TimedOut
from lightspeed_pos.exchange.request import Reply, Request

if TYPE_CHECKING:
    import httpx2

MOST_HEAD_BYTES = 128 * 1024  # httpx2 gives up on a longer head
_STATUS_LINE = re.compile(rb"(?:\A|\n)HTTP/1\.[01] +([2-9]\d\d)\b[^\n]*\n")


class Watch:
    """
    One exchange: `seconds` from its sending to the complete head of the answer, and as many again to its end.

    `begun` is told the seconds that are left whenever such a time begins.
    """

    def __init__(self, request: Request, seconds: float, now: Callable[[], float]) -> None:
        self._request = request
        self.seconds = seconds
        self.begun: Callable[[float], object] | None = None
        self._now = now
        self._until: float | None = None
        self._came = bytearray()
        self._answered = False
        self._body_bytes = -1  # that came after the head, -1 where that is not known
        self._before: Token[Watch | None] | None = None

    def __enter__(self) -> Self:
        """Watch the connections of this thread or task, until the block ends."""
        self._before = _watch.set(self)
        return self

    def __exit__(self, *_: object) -> None:
        if self._before is not None:
            _watch.reset(self._before)

    def sent(self) -> None:
        """Some of the request went out: the time for the head begins."""
        self._begin()

    @property
    def has_sent(self) -> bool:
        """Whether some of the request may have gone out."""
        return self._until is not None

    def answered(self) -> None:
        """The head is complete: the time for the rest begins."""
        self._answered = True
        self._begin()
        line = _STATUS_LINE.search(self._came)
        end = self._came.find(b"\r\n\r\n", line.end() - 2) if line else -1
        self._body_bytes = len(self._came) - end - 4 if end >= 0 else -1

    def left(self) -> float | None:
        """Seconds that are left, None before anything was sent. Raises TimedOut when none are."""
        if self._until is None:
            return None
        left = self._until - self._now()
        if left <= 0:
            raise self.expired()
        return left

    def expired(self) -> TimedOut:
        """The error for an exchange whose time is over."""
        what = "the answer was not complete after" if self._answered else "no complete answer in"
        return TimedOut(
            f"{self._request.method} {self._request.path}: {what} {self.seconds:g} s", request=self._request
        )

    def _begin(self) -> None:
        self._until = self._now() + self.seconds
        if self.begun is not None:
            self.begun(self._until - self._now())

    def came(self, data: bytes) -> None:
        """These bytes arrived."""
        if self._answered:
            self._body_bytes += len(data)
        elif len(self._came) < MOST_HEAD_BYTES:
            self._came += data

    def ended(self, response: httpx2.Response, headers: Mapping[str, str], body_bytes: int) -> None:
        """The answer is complete. If more came than its body has, no other must be read from that connection."""
        framed = "transfer-encoding" not in headers and self._body_bytes >= 0
        if framed and self._body_bytes > body_bytes:
            response.extensions["network_stream"].spoiled = True

    def reply(self, seconds: float) -> Reply | None:
        """What can be read of an answer that httpx2 refuses to read; None if its head is not complete."""
        found = list(_STATUS_LINE.finditer(self._came))
        if self._answered or not found:
            return None
        line = found[0]
        head, end, body = bytes(self._came[line.end() :]).partition(b"\r\n\r\n")
        if not end:
            return None
        pairs = (line.partition(b":") for line in head.split(b"\r\n"))
        headers = {name.decode("latin-1").lower(): value.strip().decode("latin-1") for name, _, value in pairs}
        return Reply(int(line.group(1)), headers, body, seconds)


_watch: ContextVar[Watch | None] = ContextVar("lightspeed_pos_watch", default=None)


def watch_connections(http: httpx2.Client | httpx2.AsyncClient) -> None:
    """Let the connections of an HTTP client of our own tell the `Watch` of their exchange."""
    wrapped = _Backend if hasattr(http, "close") else _AsyncBackend
    client = cast("Any", http)  # httpx2 has no public way to give a client a network backend
    for transport in (client._transport, *client._mounts.values()):  # noqa: SLF001
        if transport is not None:
            pool = transport._pool  # noqa: SLF001
            pool._network_backend = wrapped(pool._network_backend)  # noqa: SLF001


class _Wrapped:
    """Something of httpcore2, with a few methods of its own."""

    spoiled = False

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def get_extra_info(self, info: str) -> Any:
        # httpcore2 drops an idle connection that has something to read.
        return True if self.spoiled and info == "is_readable" else self._inner.get_extra_info(info)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Backend(_Wrapped):
    def connect_tcp(self, *args: Any, **options: Any) -> _Stream:
        return _Stream(self._inner.connect_tcp(*args, **options))


class _Stream(_Wrapped):
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        watch = _watch.get()
        if watch is None:
            return cast("bytes", self._inner.read(max_bytes, timeout))
        left = watch.left()
        data: bytes = self._inner.read(max_bytes, timeout if left is None else left)
        watch.came(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        watch = _watch.get() if buffer else None  # a request without a body ends with two writes of nothing
        if watch is not None:
            watch.sent()  # or it will be, in part
        self._inner.write(buffer, timeout)
        if watch is not None:
            watch.sent()

    def start_tls(self, *args: Any, **options: Any) -> _Stream:
        return _Stream(self._inner.start_tls(*args, **options))


class _AsyncBackend(_Wrapped):
    async def connect_tcp(self, *args: Any, **options: Any) -> _AsyncStream:
        return _AsyncStream(await self._inner.connect_tcp(*args, **options))


class _AsyncStream(_Wrapped):
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        watch = _watch.get()
        if watch is None:
            return cast("bytes", await self._inner.read(max_bytes, timeout))
        left = watch.left()
        data: bytes = await self._inner.read(max_bytes, timeout if left is None else left)
        watch.came(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        watch = _watch.get() if buffer else None
        if watch is not None:
            watch.sent()
        await self._inner.write(buffer, timeout)
        if watch is not None:
            watch.sent()

    async def start_tls(self, *args: Any, **options: Any) -> _AsyncStream:
        return _AsyncStream(await self._inner.start_tls(*args, **options))
