"""Answers that begin and do not end."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import anyio
import httpx2
import pytest

from every import both_loops, every
from lightspeed_pos.auth.endpoint import AsyncTokenEndpoint, TokenEndpoint
from lightspeed_pos.auth.forms import Form, OAuthClient
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.errors import TimedOut
from lightspeed_pos.responses.watch import Watch
from scripted_server import Answer, ScriptedServer
from senders import TOKEN, Sender, every_way, get

ENDLESS = {
    "head": Answer(raw=b"HTTP/1.1 200 OK\r\n", endless=b"X-More: 1\r\n"),
    "status line": Answer(raw=b"HTTP/1.1 200 ", endless=b"O"),
    "interim answers": Answer(raw=b"", endless=b"HTTP/1.1 100 Continue\r\n\r\n"),
    "body": Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", endless=b" "),
    "chunk size": Answer(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", endless=b"0"),
    "trailers": Answer(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", endless=b"X-More: 1\r\n"),
}


@every_way
@every("part", ENDLESS)
def test_an_answer_that_begins_and_does_not_end_times_out(send: Sender, part: str) -> None:
    # The timer runs a second each time it is read, and it is read for each piece that arrives.
    with ScriptedServer([ENDLESS[part]]) as server, pytest.raises(TimedOut, match=r"complete .*\b9 s"):
        send(server.url, get(), timeout=9, timer=count().__next__)


# The same through an HTTP client that the program has made, on a connection that has answered before.
@every("part", ENDLESS)
def test_an_http_client_of_the_users_own_is_bound_by_the_same_deadline(part: str) -> None:
    with ScriptedServer([Answer(), ENDLESS[part]]) as server, httpx2.Client(verify=False) as http:
        http.get(server.url)
        transport = Transport(server.url, http=http, timeout=9, timer=count().__next__)
        with pytest.raises(TimedOut, match=r"complete .*\b9 s"):
            transport.send(get(), TOKEN)
        assert 1 == server.connections


@both_loops
@every("part", ENDLESS)
def test_an_async_http_client_of_the_users_own_is_too(part: str, backend: str) -> None:
    async def main(url: str) -> None:
        async with httpx2.AsyncClient(verify=False) as http:
            await http.get(url)
            transport = AsyncTransport(url, http=http, timeout=9, timer=almost_over(9))
            with pytest.raises(TimedOut, match=r"complete .*\b9 s"):
                await transport.send(get(), TOKEN)

    with ScriptedServer([Answer(), ENDLESS[part]]) as server:
        anyio.run(main, server.url, backend=backend)
        assert 1 == server.connections


def test_so_is_the_token_endpoint(monkeypatch: pytest.MonkeyPatch) -> None:
    form: Form = OAuthClient("id", "secret").refresh("r")

    async def main(url: str) -> None:
        async with httpx2.AsyncClient(verify=False) as http:
            with pytest.raises(TimedOut):
                await AsyncTokenEndpoint(url, http, 9).send(form)

    for part in ("head", "interim answers", "chunk size"):
        with ScriptedServer([ENDLESS[part]]) as server, httpx2.Client(verify=False) as http:
            monkeypatch.setattr("lightspeed_pos.auth.endpoint.monotonic", count().__next__)
            with pytest.raises(TimedOut):
                TokenEndpoint(server.url, http, 9).send(form)
            monkeypatch.setattr("lightspeed_pos.auth.endpoint.monotonic", almost_over(9))
            anyio.run(main, server.url)


def almost_over(seconds: float) -> Callable[[], float]:
    """A timer that shows a hundredth of a second left each time that it is looked at after a beginning."""
    looks = count()
    return lambda: (look := next(looks)) // 2 * seconds + look % 2 * (seconds - 0.01)


def test_an_answer_may_take_its_time_for_the_head_and_as_much_again_for_the_rest() -> None:
    times = iter([0.0, 5.0, 9.0, 9.0, 12.0, 17.9, 17.9])  # sent, asked for a head, answered, then pieces of the body
    watch = Watch(get(), 9.0, times.__next__)

    watch.sent()
    head = watch.left()
    watch.answered()
    rest = [watch.left() for _ in range(3)]

    assert (4.0, [9.0, 6.0, pytest.approx(0.1)]) == (head, rest)
