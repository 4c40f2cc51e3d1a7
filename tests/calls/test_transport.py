"""One exchange on a real socket, in a thread and in tasks."""

from __future__ import annotations

import gzip
import os
import socket
import subprocess
import sys
from contextlib import suppress
from typing import Any

import anyio
import httpx2
import pytest

from every import every
from lightspeed_pos import _version
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.errors import ConnectFailed, QueryError, TimedOut, TransportError
from lightspeed_pos.exchange.flow import SendingError
from lightspeed_pos.exchange.request import Method, Part, Reply, Request
from lightspeed_pos.responses.watch import Watch
from scripted_server import Answer, ScriptedServer, json_answer
from senders import TOKEN, Sender, every_way, get, send_sync


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
@every("method", ["POST", "PUT", "DELETE"])
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
def test_no_answer_in_time_is_timed_out(send: Sender, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Watch, "left", lambda self: 0.01)  # of the time for the answer; connecting has all of its own
    with ScriptedServer([Answer(hang=True)]) as server, pytest.raises(TimedOut, match=r"no answer in 60 s"):
        send(server.url, get())


@every(
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


def test_these_timeouts_and_user_agents_are_refused() -> None:
    accepted = []
    for options in ({"timeout": None}, {"timeout": 0}, {"timeout": True}, {"user_agent": "é"}, {"user_agent": "a\nb"}):
        for transport in (Transport, AsyncTransport):
            with suppress(ValueError):
                transport("https://shop.example", **options)
                accepted.append(options)

    assert [] == accepted


LOOPS = """
import sys
import anyio
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.calls.transport import AsyncTransport

transport = AsyncTransport(sys.argv[1])
async def ask():
    return (await transport.send(Request(method="POST", target="/x", body=b"{}"), "t")).status
print([anyio.run(ask, backend=backend) for backend in ("asyncio", "asyncio", "trio", "trio")])
"""


def test_a_second_event_loop_gets_connections_of_its_own() -> None:
    with ScriptedServer([Answer(200, b"{}")]) as server:
        # In a process of its own: a loop that is gone leaves its sockets to the garbage collector, with a warning.
        done = subprocess.run([sys.executable, "-c", LOOPS, server.url], capture_output=True, text=True, check=False)

        assert ("[200, 200, 200, 200]", "") == (done.stdout.strip(), done.stderr)
        assert (4, 4) == (server.connections, len(server.requests))


def test_all_clients_share_the_certificates_that_were_loaded_once() -> None:
    made: list[Any] = [kind("https://shop.example")._http for kind in (Transport, Transport, AsyncTransport)]

    assert 1 == len({id(http._transport._pool._ssl_context) for http in made})


def test_an_error_of_another_library_says_whether_anything_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **options: object) -> None:
        raise RuntimeError("Event loop is closed")

    hooked = httpx2.Client(event_hooks={"response": [fail]}, trust_env=False)
    with ScriptedServer([Answer()]) as server, hooked, pytest.raises(SendingError, match="Event loop is closed"):
        Transport(server.url, http=hooked).send(get(), TOKEN)
    for where, error in (
        ("SyncStream.read", SendingError),
        ("SyncStream.write", SendingError),
        ("SyncBackend.connect_tcp", RuntimeError),
    ):
        with ScriptedServer([Answer()]) as server, monkeypatch.context() as patch:
            patch.setattr(f"httpcore2._backends.sync.{where}", fail)
            with pytest.raises(error, match="Event loop is closed"):
                send_sync(server.url, get())


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
    with ScriptedServer([]) as server, httpx2.Client(verify=False) as http:
        transport = Transport(server.url, http=http)
        monkeypatch.setattr(os, "getpid", lambda: 0)

        with pytest.raises(ConnectFailed, match="forked"):
            transport.send(get(), TOKEN)

        assert [] == server.requests
