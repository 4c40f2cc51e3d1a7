"""Signed messages: as Standard Webhooks has them, to addresses that are some, with a secret that is kept."""

from __future__ import annotations

import base64
import json
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier

import pytest

from every import every
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.model.changed import Change
from lightspeed_pos.sync.webhooks import Receiver, checked, key_of, message, secret_in, signature
from scripted_server import Answer, ScriptedServer
from webhook_receiver import is_genuine

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
CHANGE = Change(
    "items",
    "Item",
    "updated",
    5,
    {"description": "Größe 26"},
    {"description": "Größe 28"},
    datetime(2026, 11, 26, 12, tzinfo=UTC),
    "evt_1",
    lambda: "",
)


def test_the_signature_is_that_of_the_example_of_standard_webhooks() -> None:
    made = signature(key_of(SECRET), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')

    assert made == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_a_message_says_what_happened_and_is_verified_by_the_receiver() -> None:
    with ScriptedServer([Answer(204)]) as server:
        receiver = Receiver(f"{server.url}/hook?a=b", SECRET)
        answer = receiver.send(CHANGE.event_id, message(CHANGE, 7))
        receiver.close()

    (seen,) = server.requests
    assert ("arrived", "POST", "/hook?a=b", "application/json") == (
        answer.outcome,
        seen.method,
        seen.target,
        seen.headers["content-type"],
    )
    assert is_genuine(SECRET, dict(seen.headers), seen.body)
    assert not is_genuine(SECRET, dict(seen.headers), seen.body + b" ")
    assert abs(time.time() - int(seen.headers["webhook-timestamp"])) < 60
    assert {
        "type": "items.updated",
        "timestamp": "2026-11-26T12:00:00+00:00",
        "data": {
            "account_id": 7,
            "kind": "updated",
            "table": "items",
            "endpoint": "Item",
            "id": 5,
            "before": {"description": "Größe 26"},
            "after": {"description": "Größe 28"},
        },
    } == json.loads(seen.body)


@every(
    "answer, outcome, why",
    [
        (Answer(200, b"x" * 200_000), "arrived", ""),
        (Answer(200, b"x" * 2000, cut=10), "arrived", ""),
        (Answer(500), "failed", "it answers 500"),
        (Answer(404), "failed", "it answers 404"),
        (Answer(302, headers={"Location": "http://example.com/"}), "failed", "leads to 'http://example.com/'"),
        (Answer(503), "away", "it answers 503"),
        (Answer(410), "gone", "it answers 410"),
        (Answer(reset=True), "failed", "the connection broke"),
        (Answer(raw=b"nonsense\r\n\r\n"), "failed", "the connection broke"),
    ],
)
def test_each_answer_says_what_is_to_be_done(answer: Answer, outcome: str, why: str) -> None:
    with ScriptedServer([answer]) as server:
        receiver = Receiver(server.url, SECRET)
        found = receiver.send("evt_1", b"{}")
        receiver.close()

    assert (outcome, 1) == (found.outcome, len(server.requests))
    assert why in found.why


def test_a_receiver_may_ask_to_wait_and_nobody_may_be_there() -> None:
    with ScriptedServer([Answer(429, headers={"Retry-After": "120"})]) as server:
        receiver = Receiver(server.url, SECRET)
        busy = receiver.send("evt_1", b"{}")
        receiver.close()
    receiver = Receiver(server.url, SECRET)
    nobody = receiver.send("evt_1", b"{}")
    receiver.close()

    assert ("away", 120.0) == (busy.outcome, busy.wait)
    assert ("away", 0.0) == (nobody.outcome, nobody.wait)
    assert "nobody answers there" in nobody.why


@every(
    "drips, outcome, why",
    [
        (Answer(raw=b"HTTP/1.1 200 OK\r\n", endless=b"X"), "failed", "no answer within 1 seconds"),
        (Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n", endless=b"x"), "arrived", ""),
        (Answer(raw=b"HTTP/1.1 500 No\r\nContent-Length: 60000\r\n\r\n", endless=b"x"), "failed", "it answers 500 No"),
    ],
)
def test_a_receiver_that_drips_its_answer_is_left_at_the_deadline(drips: Answer, outcome: str, why: str) -> None:
    with ScriptedServer([drips, Answer(204)]) as server:
        receiver = Receiver(server.url, SECRET, answer_seconds=1.0)
        answers = [receiver.send("evt_1", b"{}"), receiver.send("evt_1", b"{}")]
        receiver.close()

    assert [(outcome, why), ("arrived", "")] == [(one.outcome, one.why) for one in answers]


def test_what_is_no_address_is_refused() -> None:
    for address in ("", "localhost:3000/hook", "ftp://x/", "http://", "http:///hook", "://", "http://a b/", "hook"):
        with pytest.raises(QueryError, match="is no address to send to"):
            checked(address)
    for address in ("http://me:secret@localhost/", "http://localhost/#there"):
        with pytest.raises(QueryError, match="Leave the password") as refused:
            checked(address)
        assert "secret" not in str(refused.value)


def test_the_secret_is_made_once_and_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "below" / "secret"

    made = secret_in(path)
    path.chmod(0o644)

    assert made == secret_in(path)
    assert 32 == len(base64.b64decode(made.removeprefix("whsec_")))
    assert 0o600 == stat.S_IMODE(path.stat().st_mode)


def test_programs_that_make_the_secret_at_once_have_the_same_one(tmp_path: Path) -> None:
    together = Barrier(8)

    def made(path: Path) -> str:
        together.wait()
        return secret_in(path)

    with ThreadPoolExecutor(8) as pool:
        found = [set(pool.map(made, [tmp_path / str(turn) / "secret"] * 8)) for turn in range(20)]

    assert [1] * 20 == [len(secrets) for secrets in found]


def test_a_secret_that_is_broken_is_left_alone(tmp_path: Path) -> None:
    for content in (b"", b"whsec_", b"whsec_!!!!", b"whsec_AAAA", SECRET.removeprefix("whsec_").encode(), b"\xff\xfe"):
        path = tmp_path / "secret"
        path.write_bytes(content)
        with pytest.raises(LightspeedError, match=r"holds no secret: one begins with whsec_\."):
            secret_in(path)
        assert content == path.read_bytes()
