"""Bodies that are compressed, cut or too long, and heads that a proxy has garbled."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from dataclasses import replace
from itertools import count

import anyio
import pytest

from every import every
from lightspeed_pos.calls.body import Body
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.errors import DecodeError
from lightspeed_pos.exchange.request import JSON_TYPE
from scripted_server import Answer, ScriptedServer, json_answer
from senders import TOKEN, Sender, every_way, get


@every_way
def test_a_compressed_body_is_inflated(send: Sender) -> None:
    body = b"abc" * 100_000
    with ScriptedServer([Answer(200, gzip.compress(body), {"Content-Encoding": "gzip"})]) as server:
        assert body == send(server.url, get()).body


@every(
    "body, said",
    [
        (gzip.compress(b"abc" * 1000)[:-9], "cut off"),
        (gzip.compress(b"abc" * 1000)[:20] + b"spoiled", "says it is gzip and is not"),
        (gzip.compress(b"abc")[:2], "cut off"),
    ],
)
@every_way
def test_a_compressed_body_that_is_broken_is_a_decode_error(send: Sender, body: bytes, said: str) -> None:
    with (
        ScriptedServer([Answer(200, body, {"Content-Encoding": "gzip"})]) as server,
        pytest.raises(DecodeError, match=rf"GET /API/V3/Account\.json: .* {said}") as caught,
    ):
        send(server.url, get())

    assert get() == caught.value.request


@every("headers", [{}, {"content-encoding": ""}, {"content-encoding": " Identity "}])
def test_a_file_that_is_not_said_to_be_compressed_stays_as_it_is(headers: dict[str, str]) -> None:
    file = gzip.compress(b"a file of the shop")
    body = Body(get(), 200, headers, 100)

    assert body.add(file)
    assert file == body.done()


@every_way
def test_an_empty_body_may_call_itself_compressed(send: Sender) -> None:
    with ScriptedServer([Answer(200, b"", {"Content-Encoding": "gzip"})]) as server:
        assert b"" == send(server.url, get()).body


@every_way
@every("encoding", ["gzip", ""])
def test_a_body_beyond_the_limit_is_a_decode_error(send: Sender, encoding: str) -> None:
    plain = bytes(100_001)
    body = gzip.compress(plain) if encoding else plain
    with ScriptedServer([Answer(200, body, {"Content-Encoding": encoding})]) as server:
        with pytest.raises(DecodeError, match="more than 100,000 bytes"):
            send(server.url, get(), most_bytes=100_000)

        assert plain == send(server.url, get(), most_bytes=100_001).body


def test_a_bomb_does_not_fill_the_memory() -> None:
    deflater = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    bomb = b"".join(deflater.compress(bytes(2**20)) for _ in range(200)) + deflater.flush()
    assert len(bomb) < 2**18
    with ScriptedServer([Answer(200, bomb, {"Content-Encoding": "gzip"})]) as server:
        transport = Transport(server.url, most_bytes=2**20)
        tracemalloc.start()
        try:
            with pytest.raises(DecodeError):
                transport.send(get(), TOKEN)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
            transport.close()

    assert peak < 8 * 2**20


GARBLED = {
    "a coding that does not exist": b"Content-Encoding: none\r\nContent-Length: %d\r\n\r\n",
    "a coding that is not the body's": b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n",
    "a coding that nobody asked for": b"Content-Encoding: br\r\nContent-Length: %d\r\n\r\n",
    "a coding twice": b"Content-Encoding: gzip\r\nContent-Encoding: none\r\nContent-Length: %d\r\n\r\n",
    "a length too long": b"Content-Length: 1%d\r\n\r\n",
    "a length twice": b"Content-Length: %d\r\nContent-Length: 2\r\n\r\n",
    "a length that is no number": b"Content-Length: many%d\r\n\r\n",
    "an unknown transfer coding": b"Transfer-Encoding: none\r\nContent-Length: %d\r\n\r\n",
    "a type that makes no sense": b"Content-Type: ;;charset=no\r\nContent-Type: \xe9\r\nContent-Length: %d\r\n\r\n",
}


def garbled(status: int, head: bytes, body: bytes) -> Answer:
    return Answer(raw=b"HTTP/1.1 %d Whatever\r\nRetry-After: 7\r\n" % status + head % len(body) + body)


@every_way
def test_headers_that_a_proxy_garbles_do_not_change_what_a_status_means(send: Sender) -> None:
    body = b'{"httpCode":"400","message":"x"}'
    wrong: list[tuple[int, str, object]] = []
    for status in (200, 400, 401, 404, 429, 502):
        for what, head in GARBLED.items():
            with ScriptedServer([garbled(status, head, body)]) as server:
                reply = send(server.url, get())
            if (status, body, "7") != (reply.status, reply.body, reply.headers["retry-after"]):
                wrong.append((status, what, reply))

    assert [] == wrong


def test_a_length_that_is_too_short_spoils_only_its_own_answer() -> None:
    short = Answer(404, b'{"message":\n"No such\r\n\r\nitem"}\n', {"Content-Length": "5"})
    script = [short, json_answer({"a": 1}), short, json_answer({"a": 2})]
    with ScriptedServer(script) as server:
        transport = Transport(server.url)
        replies = [transport.send(get(), TOKEN) for _ in range(4)]
        transport.close()

        assert [(404, b'{"mes'), (200, b'{"a": 1}'), (404, b'{"mes'), (200, b'{"a": 2}')] == [
            (reply.status, reply.body) for reply in replies
        ]

    async def ask(url: str) -> list[int]:
        transport = AsyncTransport(url)
        statuses = [(await transport.send(get(), TOKEN)).status for _ in range(4)]
        await transport.close()
        return statuses

    for backend in ("asyncio", "trio"):
        with ScriptedServer(script) as server:
            assert [404, 200, 404, 200] == anyio.run(ask, server.url, backend=backend)


@every_way
def test_an_error_whose_body_cannot_be_read_is_still_that_error(send: Sender) -> None:
    broken = {
        "cut": Answer(404, b'{"message": "No such', cut=9),
        "cut gzip": Answer(404, gzip.compress(b"abc" * 1000)[:-9], {"Content-Encoding": "gzip"}),
        "spoiled gzip": Answer(404, gzip.compress(b"abc" * 1000)[:20] + b"spoiled", {"Content-Encoding": "gzip"}),
        "too long": Answer(404, b"x" * 5000),
        "dribbled": Answer(raw=b"HTTP/1.1 404 Not Found\r\nContent-Length: 9999\r\n\r\n", endless=b"x"),
    }
    statuses: dict[str, int] = {}
    for what, answer in broken.items():
        with ScriptedServer([answer]) as server:
            reply = send(server.url, get(), most_bytes=4000, timeout=20, timer=count().__next__)
        statuses[what] = reply.status

    assert dict.fromkeys(broken, 404) == statuses


def test_no_more_is_read_of_an_error_than_of_a_success() -> None:
    body = Body(get(), 404, {}, 100)

    assert body.add(bytes(100))
    assert not body.add(b"x")


def test_a_single_byte_does_not_tell_yet_whether_a_body_is_gzip() -> None:
    packed = gzip.compress(b"{}")
    body, short = (Body(get(), 200, {"content-encoding": "gzip"}, 100) for _ in range(2))

    assert body.add(packed[:1])
    assert body.add(packed[1:])
    assert short.add(b"{")
    assert (b"{}", b"{") == (body.done(), short.done())
    assert (len(packed), 1) == (body.raw_bytes, short.raw_bytes)


@every(
    "status, accept, raw, enough",
    [
        (200, JSON_TYPE, b"{}", True),
        (200, JSON_TYPE, b"{", False),
        (200, JSON_TYPE, b"[]", False),
        (200, JSON_TYPE, b"[" * 100_000, False),
        (200, "text/html", b"{}", False),
        (299, "text/html", b"", False),
        (199, "text/html", b"", True),
        (300, JSON_TYPE, b"{", True),
        (500, "text/html", b"", True),
    ],
)
def test_what_has_come_of_a_cut_answer_is_enough_for_an_error_or_if_it_is_an_object(
    status: int, accept: str, raw: bytes, enough: bool
) -> None:
    body = Body(replace(get(), accept=accept), status, {}, 1_000_000)
    body.add(raw)

    assert enough == body.suffices()
