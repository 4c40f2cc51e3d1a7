"""Answers that begin and do not end."""

from __future__ import annotations

from itertools import count

import pytest

from lightspeed_pos.errors import TimedOut
from lightspeed_pos.responses.watch import Watch
from scripted_server import Answer, ScriptedServer
from senders import Sender, every_way, get

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
