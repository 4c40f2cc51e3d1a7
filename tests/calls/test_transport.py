from __future__ import annotations

import gc
import gzip
import os
import socket
import subprocess
import sys
import tracemalloc
import zlib
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from typing import Any

import anyio
import httpx2
import pytest

from every import every
from lightspeed_pos import _version
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.errors import ConnectFailed, DecodeError, QueryError, TimedOut, TransportError
from lightspeed_pos.exchange.origin import origin_of
from lightspeed_pos.exchange.request import Method, Part, Reply, Request
from lightspeed_pos.responses.watch import Watch
from scripted_server import Answer, ScriptedServer, json_answer

TOKEN = "secret-token"


def get(target: str = "/API/V3/Account.json") -> Request:
    return Request(method="GET", target=target)


def send_sync(url: str, request: Request, most_bytes: int = 2**20, **options: Any) -> Reply:
    transport = Transport(url, most_bytes=most_bytes, **options)
    try:
        return transport.send(request, TOKEN)
    finally:
        transport.close()


def send_with(backend: str) -> Callable[..., Reply]:
    def send(url: str, request: Request, most_bytes: int = 2**20, **options: Any) -> Reply:
        async def main() -> Reply:
            transport = AsyncTransport(url, most_bytes=most_bytes, **options)
            try:
                return await transport.send(request, TOKEN)
            finally:
                await transport.close()

        return anyio.run(main, backend=backend)

    return send


Sender = Callable[..., Reply]
every_way = pytest.mark.parametrize("send", [send_sync, send_with("asyncio"), send_with("trio")])


@every_way
def test_a_target_arrives_exactly_as_it_stands(send: Sender) -> None:
    targets = [
        "/API/V3/Account/1/Item.json?qoh=%3E%3D%2C5&a=%2B&b=%7C&c=%2525&d=~x~&e=%5B%22Category%22%5D",
        "/API/V3/Account/1/Item.json?timeStamp=%3E%3C%2C2026-01-01T00%3A00%3A00%2B00%3A00%2C2026&x=a+b&y=%20",
        "/API/V3/Account/1/Item.json?lower=%c3%a9&empty=&flag&same=1&same=2&semi=a;b&at=@:!$'()*,",
        "/API/V3/Account/1/Item/../Sale.json?",
        "/API/V3//Account.json?after=WzEsMl0%3D&q='\"<>^`{}[]|\\",
    ]
    with ScriptedServer([Answer()]) as server:
        for target in targets:
            send(server.url, get(target))

        assert targets == [seen.target for seen in server.requests]


@every_way
def test_a_read_carries_these_headers(send: Sender) -> None:
    with ScriptedServer([Answer()]) as server:
        send(server.url, get())

        headers = dict(server.requests[0].headers)
        del headers["host"]
        assert {
            "authorization": "Bearer secret-token",
            "accept": "application/json",
            "accept-encoding": "gzip",
            "user-agent": f"lightspeed-pos/{_version.__version__}",
        } == headers


@every_way
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_body_arrives_as_json(send: Sender, method: Method) -> None:
    with ScriptedServer([Answer()]) as server:
        send(server.url, Request(method=method, target="/x", body=b'{"description":"\xc3\xa9"}'))

        seen = server.requests[0]
        assert (method, b'{"description":"\xc3\xa9"}') == (seen.method, seen.body)
        assert "application/json" == seen.headers["content-type"]


@every_way
def test_parts_arrive_as_multipart(send: Sender) -> None:
    parts = (Part("data", b'{"a":1}', None, "application/json"), Part("image", b"\x89PNG\r\n", "a.png", "image/png"))
    with ScriptedServer([Answer()]) as server:
        send(server.url, Request(method="POST", target="/x", parts=parts))

        seen = server.requests[0]
        kind, _, boundary = seen.headers["content-type"].partition("; boundary=")
        first, second = seen.body.split(b"--" + boundary.encode())[1:-1]
        assert "multipart/form-data" == kind
        assert b'name="data"' in first
        assert b"filename" not in first
        assert first.endswith(b'\r\n\r\n{"a":1}\r\n')
        assert b'name="image"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\r\n' in second


def test_a_user_agent_of_yours_is_added_to_ours() -> None:
    with ScriptedServer([Answer()]) as server:
        transport = Transport(server.url, user_agent="shop-report/2")
        transport.send(get(), TOKEN)
        transport.close()

        assert server.requests[0].headers["user-agent"].endswith(" shop-report/2")


@every_way
def test_a_reply_has_status_lower_case_headers_body_and_time(send: Sender) -> None:
    with ScriptedServer([json_answer({"a": 1}, 404, {"X-LS-Api-Bucket-Level": "1/90"})]) as server:
        reply = send(server.url, get(), now=iter([100.0, 103.5]).__next__)

        assert (404, b'{"a": 1}', "1/90") == (reply.status, reply.body, reply.headers["x-ls-api-bucket-level"])
        assert 3.5 == reply.seconds


@every_way
def test_a_compressed_body_is_inflated(send: Sender) -> None:
    body = b"abc" * 100_000
    with ScriptedServer([Answer(200, gzip.compress(body), {"Content-Encoding": "gzip"})]) as server:
        assert body == send(server.url, get()).body


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (gzip.compress(b"abc" * 1000)[:-9], "gzip"),
        (gzip.compress(b"abc" * 1000)[:20] + b"spoiled", "gzip"),
    ],
    ids=["cut", "spoiled"],  # gzip writes the time into its header, and an id has to stay the same
)
@every_way
def test_a_compressed_body_that_is_broken_is_a_decode_error(send: Sender, body: bytes, encoding: str) -> None:
    with (
        ScriptedServer([Answer(200, body, {"Content-Encoding": encoding})]) as server,
        pytest.raises(DecodeError, match=r"GET /API/V3/Account\.json"),
    ):
        send(server.url, get())


@every_way
def test_an_empty_body_may_call_itself_compressed(send: Sender) -> None:
    with ScriptedServer([Answer(200, b"", {"Content-Encoding": "gzip"})]) as server:
        assert b"" == send(server.url, get()).body


@every_way
@pytest.mark.parametrize("encoding", ["gzip", ""])
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


def closed_port() -> str:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{unused.getsockname()[1]}"


@every_way
def test_no_connection_means_nothing_was_sent(send: Sender) -> None:
    with pytest.raises(ConnectFailed, match=r"nothing listens at 127\.0\.0\.1:\d+") as caught:
        send(closed_port(), get())

    assert caught.value.nobody_listens
    assert caught.value.__suppress_context__


@every_way
def test_no_answer_in_time_is_timed_out(send: Sender) -> None:
    # Nothing else could end this: the server never answers, however slow the machine is.
    with ScriptedServer([Answer(hang=True)]) as server, pytest.raises(TimedOut, match=r"no answer in 0\.25 s"):
        send(server.url, get(), timeout=0.25)


@pytest.mark.parametrize(
    "broken",
    [
        Answer(reset=True),
        Answer(body=b"x" * 1000, cut=10),
        Answer(body=b"x", cut=0),
        Answer(raw=b""),
        Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Le"),
        Answer(raw=b"what?\r\n\r\n"),
    ],
)
@every_way
def test_a_connection_that_breaks_is_a_transport_error(send: Sender, broken: Answer) -> None:
    with ScriptedServer([broken]) as server, pytest.raises(TransportError) as caught:
        send(server.url, get())

    assert TransportError is type(caught.value)


@every_way
def test_a_redirect_is_not_followed(send: Sender) -> None:
    with ScriptedServer([Answer(302, b"", {"Location": "/elsewhere"})]) as server:
        reply = send(server.url, get())

        assert (302, 1) == (reply.status, len(server.requests))


@every("target", ["@evil.example/", ".evil.example/", "", "/é", "/a b", "/a\nb", "https://evil.example/"])
def test_a_target_that_is_no_encoded_path_is_refused(target: str) -> None:
    with ScriptedServer([Answer()]) as server:
        with pytest.raises(QueryError):
            send_sync(server.url, get(target))

        assert [] == server.requests


def test_a_target_of_any_length_that_httpx_takes_is_sent_and_a_longer_one_is_a_query_error() -> None:
    with ScriptedServer([Answer()]) as server:
        send_sync(server.url, get("/x?" + "a" * 60_000))
        with pytest.raises(QueryError, match="too long"):
            send_sync(server.url, get("/x?" + "a" * 70_000))

        assert 1 == len(server.requests)


def test_errors_do_not_show_the_token() -> None:
    for answer in (Answer(reset=True), Answer(raw=b"HTTP/1.1 " + TOKEN.encode())):
        with ScriptedServer([answer]) as server, pytest.raises(TransportError) as caught:
            send_sync(server.url, get())

        assert TOKEN not in f"{caught.value!r} {caught.value.__cause__!r} {vars(caught.value)!r}"


def test_a_client_of_yours_is_used_and_not_closed() -> None:
    seen_by_hook: list[str] = []
    with (
        ScriptedServer([Answer()]) as server,
        httpx2.Client(
            event_hooks={"request": [lambda request: seen_by_hook.append(request.method)]},
            headers={"Authorization": "Basic other"},
            cookies={"a": "b"},
            params={"c": "d"},
            follow_redirects=True,
            trust_env=False,
        ) as http,
    ):
        transport = Transport(server.url, http=http)
        transport.send(get("/x"), TOKEN)
        transport.close()

        assert not http.is_closed
        assert ["GET"] == seen_by_hook
        seen = server.requests[0]
        assert ("/x", "Bearer secret-token", None) == (
            seen.target,
            seen.headers["authorization"],
            seen.headers.get("cookie"),
        )


def test_a_proxy_of_the_environment_is_not_given_tokens_for_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer([Answer(200, b"server")]) as server, ScriptedServer([Answer(200, b"proxy")]) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)

        assert b"server" == send_sync(server.url, get()).body


def test_connections_are_kept() -> None:
    with ScriptedServer([Answer()]) as server:
        transport = Transport(server.url)
        for _ in range(5):
            transport.send(get(), TOKEN)
        transport.close()

        assert 1 == server.connections


@every(
    "base_url, origin",
    [
        ("https://api.lightspeedapp.com", "https://api.lightspeedapp.com"),
        ("https://API.lightspeedapp.com:443/", "https://api.lightspeedapp.com"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.8.8.8", "http://127.8.8.8"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_these_are_origins(base_url: str, origin: str) -> None:
    assert origin == origin_of(base_url)


@every(
    "base_url",
    [
        "http://api.lightspeedapp.com",
        "http://10.0.0.1",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "https://user:hunter2@api.lightspeedapp.com",
        "http://127.0.0.1@evil.example",
        "https://api.lightspeedapp.com/API/V3",
        "https://api.lightspeedapp.com?x=1",
        "ftp://api.lightspeedapp.com",
        "api.lightspeedapp.com",
        "",
        "https://",
        "https://api.lightspeedapp.com:x",
        "https://a\nb",
    ],
)
def test_these_are_refused_as_origins(base_url: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        origin_of(base_url)

    assert "hunter2" not in str(caught.value)


def test_a_client_may_answer_in_one_piece_as_stand_ins_for_a_network_do() -> None:
    packed = gzip.compress(b"{}")
    stand_in = httpx2.MockTransport(
        lambda seen: httpx2.Response(404, content=packed, headers={"Content-Encoding": "gzip"})
    )

    async def ask() -> Reply:
        async with httpx2.AsyncClient(transport=stand_in) as http:
            return await AsyncTransport("https://shop.example", http=http).send(get(), TOKEN)

    with httpx2.Client(transport=stand_in) as http:
        replies = [Transport("https://shop.example", http=http).send(get(), TOKEN), anyio.run(ask)]

    assert [(404, b"{}")] * 2 == [(reply.status, reply.body) for reply in replies]


ENDLESS = {
    "head": Answer(raw=b"HTTP/1.1 200 OK\r\n", endless=b"X-More: 1\r\n"),
    "status line": Answer(raw=b"HTTP/1.1 200 ", endless=b"O"),
    "interim answers": Answer(raw=b"", endless=b"HTTP/1.1 100 Continue\r\n\r\n"),
    "body": Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", endless=b" "),
    "chunk size": Answer(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", endless=b"0"),
    "trailers": Answer(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", endless=b"X-More: 1\r\n"),
}


@every_way
@pytest.mark.parametrize("part", ENDLESS)
def test_an_answer_that_begins_and_does_not_end_times_out(send: Sender, part: str) -> None:
    # The timer runs a second each time it is read, and it is read for each piece that arrives.
    with ScriptedServer([ENDLESS[part]]) as server, pytest.raises(TimedOut, match=r"complete .*\b9 s"):
        send(server.url, get(), timeout=9, timer=count().__next__)


def test_an_answer_may_take_its_time_for_the_head_and_as_much_again_for_the_rest() -> None:
    times = iter([0.0, 5.0, 9.0, 9.0, 12.0, 17.9, 17.9])  # sent, asked for a head, answered, then pieces of the body
    watch = Watch(get(), 9.0, times.__next__)

    watch.sent()
    head = watch.left()
    watch.answered()
    rest = [watch.left() for _ in range(3)]

    assert (4.0, [9.0, 6.0, pytest.approx(0.1)]) == (head, rest)


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


def test_these_timeouts_and_user_agents_are_refused() -> None:
    accepted = []
    for options in ({"timeout": None}, {"timeout": 0}, {"timeout": True}, {"user_agent": "é"}, {"user_agent": "a\nb"}):
        for transport in (Transport, AsyncTransport):
            with suppress(ValueError):
                transport("https://shop.example", **options)
                accepted.append(options)

    assert [] == accepted


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # a loop that is gone leaves sockets
def test_a_second_event_loop_gets_connections_of_its_own() -> None:
    with ScriptedServer([Answer(200, b"{}")]) as server:
        transport = AsyncTransport(server.url)

        async def ask() -> bytes:
            return (await transport.send(get(), TOKEN)).body

        bodies = [anyio.run(ask, backend=backend) for backend in ("asyncio", "asyncio", "trio", "trio")]
        gc.collect()

        assert [b"{}"] * 4 == bodies
        assert 4 == server.connections


def test_all_clients_share_the_certificates_that_were_loaded_once() -> None:
    made: list[Any] = [kind("https://shop.example")._http for kind in (Transport, Transport, AsyncTransport)]

    assert 1 == len({id(http._transport._pool._ssl_context) for http in made})


def test_a_client_of_yours_is_not_used_in_a_second_event_loop() -> None:
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(lambda seen: httpx2.Response(200)))
    transport = AsyncTransport("https://shop.example", http=http)

    async def ask() -> int:
        return (await transport.send(get(), TOKEN)).status

    assert 200 == anyio.run(ask)
    with pytest.raises(ConnectFailed, match="another event loop"):
        anyio.run(ask)


def test_a_client_of_yours_that_keeps_no_connection_is_used_in_any_event_loop() -> None:
    http = httpx2.AsyncClient(limits=httpx2.Limits(max_keepalive_connections=0), trust_env=False)
    with ScriptedServer([Answer()]) as server:
        transport = AsyncTransport(server.url, http=http)

        async def ask() -> int:
            return (await transport.send(get(), TOKEN)).status

        assert [200, 200] == [anyio.run(ask), anyio.run(ask)]


def test_a_closed_client_says_so_and_has_sent_nothing() -> None:
    async def ask(url: str) -> None:
        transport = AsyncTransport(url)
        await transport.close()
        with pytest.raises(ConnectFailed, match="client is closed") as caught:
            await transport.send(get(), TOKEN)
        assert caught.value.closed

    with ScriptedServer([]) as server:
        transport = Transport(server.url)
        transport.close()
        with pytest.raises(ConnectFailed, match="client is closed") as caught:
            transport.send(get(), TOKEN)
        anyio.run(ask, server.url)

        assert [] == server.requests
    assert caught.value.closed


FORKED = """
import os, sys
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.calls.transport import Transport

transport = Transport(sys.argv[1])
transport.send(Request(method="GET", target="/before"), "t")
child = os.fork()
target = "/parent" if child else "/child"
wrong = sum(transport.send(Request(method="GET", target=target), "t").body != target.encode() for _ in range(50))
if child == 0:
    os._exit(wrong)
sys.exit(wrong + os.waitpid(child, 0)[1])
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_process_reads_answers_of_its_own() -> None:
    with ScriptedServer(lambda seen: Answer(body=seen.target.encode(), delay=0.002)) as server:
        done = subprocess.run([sys.executable, "-c", FORKED, server.url], capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stderr)


def test_a_client_of_yours_is_not_used_in_a_forked_process(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer([]) as server, httpx2.Client() as http:
        transport = Transport(server.url, http=http)
        monkeypatch.setattr(os, "getpid", lambda: 0)

        with pytest.raises(ConnectFailed, match="forked"):
            transport.send(get(), TOKEN)

        assert [] == server.requests
