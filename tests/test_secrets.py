"""No token and no client secret shows anywhere: not in logs, reprs, errors or what on_exchange is told."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from every import every, in_both_loops
from lightspeed_pos import (
    AsyncClient,
    Client,
    FileTokens,
    MemoryTokens,
    OAuthApp,
    OAuthTokenHolder,
    ScaledClock,
    StaticToken,
    Tokens,
)
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.exchange.flow import Send
from lightspeed_pos.exchange.request import Request
from scripted_api import ACCOUNT, FAULTS, envelope, row, single
from scripted_server import Answer, ScriptedServer, Seen, json_answer

ACCESS = "access-8d1f0c5e77"
REFRESH = "refresh-b52a9964d0"
NEW_ACCESS = "access-c07be41a3f"
NEW_REFRESH = "refresh-19ee73c5a8"
CLIENT_SECRET = "client-secret-4f6d2b90"
CODE = "code-77aa01b3"
VERIFIER = "verifier-" + "v" * 60
SECRETS = (ACCESS, REFRESH, NEW_ACCESS, NEW_REFRESH, CLIENT_SECRET, CODE, VERIFIER)


def leaks(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


def everything_about(error: BaseException) -> str:
    """What anybody may print of an error and of the errors it came from."""
    told: list[str] = []
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        told += [str(one), repr(one), repr(one.args), repr(getattr(one, "__dict__", {}))]
        told += [repr(getattr(one, name, None)) for name in ("request", "response", "look_for", "excerpt", "message")]
        told += traceback.format_exception(one)
        waiting += [one.__cause__, None if one.__suppress_context__ else one.__context__]
    return "\n".join(told)


def renewal(seen: Seen) -> Answer | None:
    """The authorization server's part of a conversation."""
    if seen.target == "/auth/oauth/token":
        return json_answer(
            {"token_type": "Bearer", "expires_in": 3600, "access_token": NEW_ACCESS, "refresh_token": NEW_REFRESH}
        )
    return None


def echoing(seen: Seen) -> Answer:
    """An error that quotes the request, token and all."""
    return json_answer(
        {
            "httpCode": "400",
            "message": f"Cannot handle Authorization: Bearer {seen.token} of {seen.body.decode(errors='replace')}",
            "errorClass": seen.token,
        },
        400,
    )


def refusing(seen: Seen) -> Answer:
    if seen.target == "/auth/oauth/token":
        return json_answer({"error": "invalid_grant", "error_description": f"You sent {seen.body.decode()}"}, 400)
    return json_answer({"error": "access_denied", "error_description": f"{seen.token} is expired", "hint": ""}, 401)


def once_expired(seen: Seen) -> Answer:
    if seen.token == ACCESS:
        return json_answer({"error": "access_denied", "error_description": f"{ACCESS} is expired", "hint": ACCESS}, 401)
    return renewal(seen) or envelope([row(1)])


def broken_renewal(answer: Callable[[Seen], Answer]) -> Callable[[Seen], Answer]:
    def script(seen: Seen) -> Answer:
        return answer(seen) if seen.target == "/auth/oauth/token" else once_expired(seen)

    return script


def echoed_form(seen: Seen) -> Answer:
    """An authorization server that answers with the form it was sent, where JSON belongs."""
    return Answer(200, b"<html>You sent " + seen.body)


def read_list(client: Client) -> object:
    return client.account(ACCOUNT).items.all()


def write(client: Client) -> object:
    return client.account(ACCOUNT).items.create(description="x")


Conversation = tuple[Callable[[Seen], Answer], Callable[[Client], object]]
CONVERSATIONS: dict[str, Conversation] = {
    "success": (lambda seen: envelope([row(1)]), read_list),
    "write": (lambda seen: single(row(1)), write),
    "refresh": (once_expired, read_list),
    "refresh refused": (refusing, read_list),
    "refresh answered with HTML that quotes the form": (broken_renewal(echoed_form), read_list),
    "refresh cut off": (broken_renewal(lambda seen: Answer(200, echoed_form(seen).body, cut=30)), read_list),
    "refresh reset": (broken_renewal(lambda seen: Answer(reset=True)), read_list),
    "refresh failed with 500 that quotes the form": (
        broken_renewal(lambda seen: Answer(500, echoed_form(seen).body)),
        read_list,
    ),
    "error that quotes the token": (echoing, read_list),
    "write refused with the token quoted": (echoing, write),
    "HTML that quotes the token": (lambda seen: Answer(502, f"<h1>{seen.token}</h1>".encode()), read_list),
    "200 that quotes the token": (lambda seen: Answer(200, f"<h1>{seen.token}</h1>".encode()), read_list),
    "write answered with the token quoted": (lambda seen: Answer(200, f"<h1>{seen.token}</h1>".encode()), write),
    "redirect with the token": (lambda seen: Answer(302, b"", {"Location": f"/x?token={seen.token}"}), read_list),
    "next elsewhere": (lambda seen: envelope([row(1)], next_url=f"https://x.example/?t={seen.token}"), read_list),
    "429": (lambda seen: FAULTS["429"], read_list),
    "500": (lambda seen: FAULTS["500"], write),
    "reset": (lambda seen: FAULTS["reset"], read_list),
    "timeout": (lambda seen: FAULTS["timeout"], write),
    "cut": (lambda seen: Answer(200, envelope([row(1)]).body, cut=9), read_list),
    "empty": (lambda seen: FAULTS["empty"], write),
    "no HTTP at all": (lambda seen: Answer(raw=b"\x00\x01" + seen.token.encode() + b"\r\n\r\n"), read_list),
    "broken header": (lambda seen: Answer(200, b"{}", {"X\x00": seen.token}), read_list),
    "404": (
        lambda seen: json_answer({"httpCode": "404", "message": f"Nothing for {seen.token}"}, 404),
        lambda client: client.account(ACCOUNT).items.find(1),
    ),
    "raw": (echoing, lambda client: client.get("/Account/7/Item.json")),
    "raw that is no JSON": (lambda seen: Answer(200, seen.token.encode()), lambda client: client.get("/Session.json")),
}


# The HTTP library's own loggers, at DEBUG, tell what a server sends in its headers.
ECHOED_IN_HEADERS = {"redirect with the token", "no HTTP at all", "broken header"}


def leaking_records(name: str, caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """What was logged with a secret in it, by anybody, in the conversation of that name."""
    return [
        record
        for record in caplog.records
        if leaks(record.getMessage() + repr(record.__dict__))
        and not (name in ECHOED_IN_HEADERS and record.name.startswith("httpcore2"))
    ]


@contextmanager
def holder_at(url: str, clock: ScaledClock) -> Iterator[OAuthTokenHolder]:
    store = MemoryTokens(Tokens(ACCESS, REFRESH, datetime(2100, 1, 1, tzinfo=UTC)))
    yield OAuthTokenHolder("client", CLIENT_SECRET, store=store, auth_url=url, clock=clock, timeout=5)


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


@every("name", CONVERSATIONS)
def test_no_conversation_shows_a_secret(name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.clear()
    script, talk = CONVERSATIONS[name]
    told: list[object] = []
    clock = ScaledClock(10_000)
    with (
        ScriptedServer(script) as server,
        holder_at(server.url, clock) as holder,
        Client(
            holder,
            base_url=server.url,
            clock=clock,
            timeout=0.3 if name == "timeout" else 5,
            retries=1,
            on_exchange=told.append,
        ) as client,
    ):
        try:
            told.append(talk(client))
        except LightspeedError as error:
            told.append(everything_about(error))
        told += [repr(client), repr(client.driver), repr(client.account(ACCOUNT)), repr(holder), repr(holder.store)]

    assert server.requests
    assert [] == leaks("\n".join(map(str, told)) + "\n".join(map(repr, told)))
    assert [] == leaking_records(name, caplog)


@in_both_loops
@every("name", ["refresh", "refresh refused", "error that quotes the token", "cut", "no HTTP at all"])
async def test_no_awaited_conversation_shows_a_secret(name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.clear()
    script, _ = CONVERSATIONS[name]
    told: list[object] = []
    clock = ScaledClock(10_000)
    with ScriptedServer(script) as server, holder_at(server.url, clock) as holder:
        async with AsyncClient(
            holder, base_url=server.url, clock=clock, timeout=5, retries=1, on_exchange=told.append
        ) as client:
            try:
                told.append(await client.account(ACCOUNT).items.all())
            except LightspeedError as error:
                told.append(everything_about(error))
            told += [repr(client), repr(client.driver)]

    assert [] == leaks("\n".join(map(repr, told)))
    assert [] == leaking_records(name, caplog)


class PlainHolder:
    """A holder of the user's own: its tokens are plain text."""

    def __init__(self) -> None:
        self.token = "".join(ACCESS)

    def oauth_token(self) -> str:
        return self.token

    def refresh_oauth_token(self) -> None:
        self.token = "".join(NEW_ACCESS)


class CoroutineHolder(PlainHolder):
    async def oauth_token(self) -> str:  # type: ignore[override]  # holders may be either
        return self.token

    async def refresh_oauth_token(self) -> None:  # type: ignore[override]
        self.token = "".join(NEW_ACCESS)


def locals_of_ours(error: BaseException) -> str:
    """The local variables that a crash reporter would send, from the frames of the package and of what it uses."""
    told: list[str] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None:
            continue
        summary = traceback.TracebackException.from_exception(one, capture_locals=True)
        told += [repr(frame.locals) for frame in summary.stack if not frame.filename.endswith("test_secrets.py")]
        waiting += [one.__cause__, None if one.__suppress_context__ else one.__context__]
    return "\n".join(told)


PLAIN_FAILURES = ["refresh refused", "error that quotes the token", "500", "reset", "cut", "200 that quotes the token"]


@every("name", PLAIN_FAILURES)
def test_a_holder_of_the_users_own_shows_no_token_in_the_locals_of_a_traceback(name: str) -> None:
    script, talk = CONVERSATIONS[name]
    holder = PlainHolder()
    with (
        ScriptedServer(script) as server,
        Client(holder, base_url=server.url, clock=ScaledClock(10_000), retries=1) as client,
        pytest.raises(LightspeedError) as caught,
    ):
        talk(client)

    assert [] == leaks(locals_of_ours(caught.value))


@in_both_loops
@every("kind", [PlainHolder, CoroutineHolder])
@every("name", PLAIN_FAILURES)
async def test_a_holder_of_the_users_own_shows_no_token_when_it_is_awaited(name: str, kind: type[Any]) -> None:
    script, _ = CONVERSATIONS[name]
    with ScriptedServer(script) as server:
        async with AsyncClient(kind(), base_url=server.url, clock=ScaledClock(10_000), retries=1) as client:
            with pytest.raises(LightspeedError) as caught:
                await client.account(ACCOUNT).items.create(description="x")

    assert [] == leaks(locals_of_ours(caught.value))


def test_what_holds_secrets_does_not_show_them(tmp_path: Path) -> None:
    tokens = Tokens(ACCESS, REFRESH, datetime(2100, 1, 1, tzinfo=UTC))
    file = FileTokens(tmp_path / "tokens.json")
    file.save(tokens)
    holders: list[Any] = [
        tokens,
        StaticToken(ACCESS),
        MemoryTokens(tokens),
        file,
        file.load(),
        OAuthTokenHolder("client", CLIENT_SECRET, store=file),
        OAuthApp("client", CLIENT_SECRET),
        Client(StaticToken(ACCESS)),
        Send(Request(method="GET", target="/"), ACCESS),
    ]

    shown = [text for one in holders for text in (repr(one), str(one), f"{one}", f"{[one]}")]

    assert [] == leaks("\n".join(shown))
    for one in holders:
        if isinstance(one, Client):
            one.close()


def test_holders_of_secrets_are_not_pickled() -> None:
    holder = OAuthTokenHolder("client", CLIENT_SECRET, store=MemoryTokens())
    for one in (StaticToken(ACCESS), holder, OAuthApp("client", CLIENT_SECRET)):
        with pytest.raises(TypeError, match=r"is not pickled") as caught:
            pickle.dumps(one)
        assert [] == leaks(everything_about(caught.value))


@every("answer", [echoed_form, refusing, lambda seen: Answer(reset=True), lambda seen: FAULTS["502"]])
def test_a_sign_in_that_fails_shows_no_secret(
    answer: Callable[[Seen], Answer], caplog: pytest.LogCaptureFixture
) -> None:
    with ScriptedServer(answer) as server:
        app = OAuthApp("client", CLIENT_SECRET, auth_url=server.url, timeout=5)

        with pytest.raises(LightspeedError) as caught:
            app.exchange(CODE, VERIFIER)

    assert 1 == len(server.requests)
    assert [] == leaks(everything_about(caught.value))
    assert [] == leaks(caplog.text)


def test_a_sign_in_that_works_sends_its_secrets_to_the_authorization_server_only(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with ScriptedServer(lambda seen: renewal(seen) or Answer(200, b"{}")) as server:
        app = OAuthApp("client", CLIENT_SECRET, auth_url=server.url)
        tokens = app.exchange(CODE, VERIFIER)
        url, verifier = app.authorize_url("employee:all", "state")
        app.revoke(tokens)

    assert [] == leaks(repr(tokens) + repr(app) + url)
    assert verifier not in url
    assert CLIENT_SECRET.encode() in server.requests[0].body
    assert NEW_REFRESH.encode() in server.requests[1].body
    assert [] == leaks("".join(seen.target for seen in server.requests))
    assert "/auth/oauth/token" in caplog.text  # the HTTP library's own loggers tell addresses, at INFO
    assert [] == leaks(caplog.text)


def test_a_record_and_its_page_know_no_token() -> None:
    with (
        ScriptedServer(lambda seen: envelope([row(1)])) as server,
        Client(StaticToken(ACCESS), base_url=server.url) as client,
    ):
        item = client.account(ACCOUNT).items.all()[0]

        assert [] == leaks(repr(item) + repr(item.to_dict()) + repr(pickle.dumps(item)) + repr(item.__dict__))


def test_tracebacks_with_error_chains_hold_no_http_request() -> None:
    with (
        ScriptedServer(lambda seen: Answer(reset=True)) as server,
        Client(StaticToken(ACCESS), base_url=server.url, clock=ScaledClock(10_000), retries=0) as client,
        pytest.raises(LightspeedError) as caught,
    ):
        client.account(ACCOUNT).items.all()

    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    assert [] == leaks(everything_about(caught.value))
