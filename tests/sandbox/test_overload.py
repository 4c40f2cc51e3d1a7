"""More than a sandbox was made for: it stays answerable, bounded, and ends when it is told to."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

import httpx2
import pytest

import plain_http
from lightspeed_pos.sandbox import LoggedRequest, Sandbox
from lightspeed_pos.sandbox.instance.request_log import KEPT_REQUESTS
from lightspeed_pos.sandbox.panel.events import STREAMS_MAXIMUM

EVENTS = "/_sandbox/events"
PATIENCE_SECONDS = 30


def many_requests(sandbox: Sandbox) -> None:
    """A log that is full."""
    one = LoggedRequest("GET", "/x", "", "/x", {"user-agent": "x" * 3000}, b"", 200, 1.0, 1.0, 0.0)
    with sandbox.instance.lock:
        for _ in range(KEPT_REQUESTS):
            sandbox.instance.requests.add(one, b"")


@contextmanager
def asked(url: str, path: str, number: int = 1) -> Iterator[list[socket.socket]]:
    """So many connections that have asked for something and read no answer."""
    address = urlsplit(url)
    with ExitStack() as stack:
        found = [stack.enter_context(socket.create_connection((address.hostname, address.port))) for _ in range(number)]
        for one in found:
            one.settimeout(PATIENCE_SECONDS)
            one.sendall(f"GET {path} HTTP/1.1\r\nHost: {address.netloc}\r\n\r\n".encode())
        yield found


def test_event_streams_are_bounded_and_leave_the_others_their_turn() -> None:
    with Sandbox(items=0) as sandbox:
        many_requests(sandbox)
        with asked(sandbox.url, EVENTS, 200) as unread:
            statuses = Counter(one.recv(12) for one in unread)
            assert {b"HTTP/1.1 200": STREAMS_MAXIMUM, b"HTTP/1.1 503": 200 - STREAMS_MAXIMUM} == statuses
            assert 200 == plain_http.get(f"{sandbox.url}/_sandbox/clock", timeout=PATIENCE_SECONDS).status_code
        while opened_streams(sandbox.url) == 503:
            pass  # until it has seen that the others have gone


def opened_streams(url: str) -> int:
    """The status with which one more stream is answered."""
    with httpx2.stream("GET", f"{url}{EVENTS}", timeout=PATIENCE_SECONDS) as stream:
        return stream.status_code


def test_a_stream_that_nobody_reads_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lightspeed_pos.sandbox.panel.events.UNREAD_SECONDS", 0)
    with Sandbox(items=0) as sandbox:
        many_requests(sandbox)
        with asked(sandbox.url, EVENTS) as [unread]:
            assert b"HTTP/1.1 200" == unread.recv(12)
            while sandbox.instance.transports:
                time.sleep(0.01)


def test_a_sandbox_ends_on_a_signal_though_streams_and_slow_answers_are_open() -> None:
    command = [sys.executable, "-m", "lightspeed_pos.sandbox", "--port", "0", "--items", "0", "--latency", "60s"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = next(line.split()[1] for line in process.stdout if line.startswith("  URL"))
        while "Ctrl+C" not in process.stdout.readline():
            pass
        with asked(url, "/API/V3/Account.json") as [slow], asked(url, EVENTS, 40) as streams:
            # What was asked for before this stream, which has begun, has arrived too.
            assert b"HTTP/1.1 200" == streams[0].recv(12)
            process.send_signal(signal.SIGTERM)
            # It is answered now, and not after its minute.
            assert b"HTTP/1.1 401" == slow.recv(12)
            process.wait(PATIENCE_SECONDS)
            assert "" == process.stderr.read()
