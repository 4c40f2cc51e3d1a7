"""An exchange of a client that the program did not make, which goes without httpx2's client."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx2
import pytest

from lightspeed_pos.calls.transport import Transport
from lightspeed_pos.errors import ConnectFailed
from lightspeed_pos.responses.watch import Watch
from scripted_server import Answer, ScriptedServer
from senders import TOKEN, Sender, every_way, get, send_sync


@every_way
def test_a_proxy_of_the_environment_is_used_for_other_servers(send: Sender, monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer([Answer(403)]) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(ConnectFailed):
            send("https://shop.example", get())

        assert [("CONNECT", "shop.example:443")] == [(seen.method, seen.target) for seen in proxy.requests]


@every_way
def test_httpx2_logs_each_request_where_the_program_wants_it(send: Sender, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "httpx2")
    caplog.clear()
    with ScriptedServer([Answer()]) as server:
        send(server.url, get("/x?a=%20"))

    assert [f'HTTP Request: GET {server.url}/x?a=%20 "HTTP/1.1 200 OK"'] == caplog.messages


def test_what_stands_in_for_the_transports_of_httpx2_sees_the_whole_url(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, str, bytes]] = []

    def handle_request(_: httpx2.HTTPTransport, request: httpx2.Request) -> httpx2.Response:
        seen.append((str(request.url), request.url.params["a"], request.url.raw_path))
        return httpx2.Response(200, content=b"[]")

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", handle_request)

    assert b"[]" == send_sync("https://shop.example", get("/x?a=%26&b")).body
    assert [("https://shop.example/x?a=%26&b", "&", b"/x?a=%26&b")] == seen


TWO_LOOPS = """
import sys, threading
import anyio
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.calls.transport import AsyncTransport

statuses = []
def ask():
    statuses.append(anyio.run(transport.send, Request(method="GET", target="/x"), "t").status)
def now():
    if not others:  # the first request is about to go out
        others.append(threading.Thread(target=ask))
        others[0].start()
        others[0].join()
    return 0.0
others = []
transport = AsyncTransport(sys.argv[1], now=now)
ask()
print(statuses)
"""


def test_a_request_keeps_to_its_event_loop_while_another_loop_begins_to_send() -> None:
    with ScriptedServer([Answer()]) as server:
        # In a process of its own: a loop that is gone leaves its sockets to the garbage collector, with a warning.
        done = subprocess.run(
            [sys.executable, "-c", TWO_LOOPS, server.url], capture_output=True, text=True, check=False
        )

        assert ("[200, 200]", "") == (done.stdout.strip(), done.stderr)


def test_an_interrupt_between_the_head_and_the_body_leaves_no_connection_in_use(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted(_: Watch) -> None:
        raise KeyboardInterrupt

    with ScriptedServer([Answer(body=b"[]")]) as server:
        transport = Transport(server.url)
        with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
            patch.setattr(Watch, "answered", interrupted)
            transport.send(get(), TOKEN)
        pool: Any = transport._http._transport

        assert [] == pool._pool.connections
        transport.close()
