"""The countdown at a terminal, on a clock that the test moves."""

from __future__ import annotations

import io
import os
import pty
import re
import threading
from collections.abc import Iterator
from typing import Any, Self

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis.strategies import characters, text

import plain_http
from lightspeed_pos import OAuthApp, Tokens
from lightspeed_pos.auth.browser_sign_in import BrowserSignIn, DeniedError
from lightspeed_pos.cli import code_paste
from lightspeed_pos.cli.code_paste import ROUNDS, counted_down, edited, unbuffered
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sandbox import Sandbox
from token_service import StillClock
from waiting import until


class Screen(io.StringIO):
    """What was written so far, also for another thread."""

    def addresses(self) -> list[str]:
        return re.findall(r"http://\S+/authorize\S+", self.getvalue())


class Terminal:
    """Somebody at a terminal, to whom a sign-in was shown: types, and reads the screen."""

    def __init__(self, sandbox: Sandbox) -> None:
        app = OAuthApp(sandbox.client_id, sandbox.client_secret, auth_url=sandbox.url)
        self.sign_in = BrowserSignIn(app, ["all"])
        self.first = self.sign_in.address()
        self.opened: list[str] = []
        self.clock = StillClock(0.0)
        self.screen = Screen()
        self.hand, self.keyboard = pty.openpty()
        self.outcome: list[Any] = []
        self._thread = threading.Thread(target=self._wait, daemon=True)

    def _wait(self) -> None:
        try:
            with unbuffered(self.keyboard):
                self.outcome.append(
                    counted_down(self.sign_in, self.opened.append, self.keyboard, self.screen, self.clock)
                )
        except BaseException as error:  # noqa: BLE001  # for the test to look at
            self.outcome.append(error)

    def type(self, text: str) -> None:
        left = text.encode()
        while left:  # a terminal takes no more than it has room for
            left = left[os.write(self.hand, left) :]

    def sees(self, text: str) -> None:
        until(lambda: text in self.screen.getvalue())

    def is_shown_addresses(self, count: int) -> None:
        until(lambda: len(self.screen.addresses()) == count)

    def ended(self) -> Any:
        self._thread.join(10)
        return self.outcome[0]

    def __enter__(self) -> Self:
        self._thread.start()
        self.sees("Paste the address")
        return self

    def __exit__(self, *_: object) -> None:
        self.clock.time += 3600
        self._thread.join(10)
        os.close(self.hand)
        os.close(self.keyboard)


def allowed(address: str) -> str:
    return plain_http.get(address).headers["location"]


@pytest.fixture
def terminal(unhurried_shop: Sandbox) -> Iterator[Terminal]:
    with Terminal(unhurried_shop) as terminal:
        yield terminal


def test_the_seconds_that_are_left_are_shown_and_what_is_typed_is_not(
    terminal: Terminal, unhurried_shop: Sandbox
) -> None:
    terminal.sees("Paste the address (60 s): ")
    terminal.clock.time = 17.0
    terminal.sees("Paste the address (43 s): ")
    pasted = allowed(terminal.first)
    terminal.type(pasted)
    terminal.sees(f"Paste the address (43 s): {len(pasted)} characters")
    terminal.type("\r")

    tokens = terminal.ended()
    assert isinstance(tokens, Tokens)
    assert unhurried_shop.account_id == tokens.account_id
    assert pasted not in terminal.screen.getvalue()
    assert "code=" not in terminal.screen.getvalue()


def test_a_paste_longer_than_a_terminal_takes_in_a_line_arrives_whole(terminal: Terminal) -> None:
    terminal.type(f"\x1b[200~{allowed(terminal.first)}&more={'x' * 3000}\x1b[201~\r")

    assert isinstance(terminal.ended(), Tokens)


def test_when_the_time_is_over_there_is_a_new_address_and_the_old_one_still_counts(terminal: Terminal) -> None:
    terminal.clock.time = 61.0
    terminal.sees("A new address")
    terminal.sees("(60 s)")
    second = terminal.screen.addresses()[0]
    terminal.clock.time = 130.0
    terminal.is_shown_addresses(2)
    terminal.type(allowed(terminal.first) + "\r")

    assert isinstance(terminal.ended(), Tokens)
    assert terminal.first != second
    assert [] == terminal.opened  # nobody asked for a page


def test_a_code_that_is_too_old_leads_to_a_new_address_in_the_browser(
    terminal: Terminal, unhurried_shop: Sandbox
) -> None:
    late = allowed(terminal.first)
    unhurried_shop.advance(61)
    terminal.type(late + "\r")
    terminal.sees("That code is not accepted any more")
    until(lambda: terminal.opened)
    terminal.type(allowed(terminal.opened[0]) + "\r")

    assert isinstance(terminal.ended(), Tokens)
    assert terminal.screen.addresses() == terminal.opened


def test_what_is_no_answer_is_said_and_the_countdown_goes_on(terminal: Terminal) -> None:
    given = allowed(terminal.first)
    terminal.type("hello\r")
    terminal.sees("it has no code")
    terminal.type(given.replace("state=", "state=x") + "\r")
    terminal.sees("another sign-in: its state is not the one")
    terminal.type("\r\n\r")
    terminal.type("wrong" + "\x7f" * 7 + "wrong\x15" + given + "\n")

    assert isinstance(terminal.ended(), Tokens)
    assert "A new address" not in terminal.screen.getvalue()


def test_two_lines_in_one_paste_are_two_answers(terminal: Terminal) -> None:
    terminal.type(f"nothing\r{allowed(terminal.first)}\r")

    assert isinstance(terminal.ended(), Tokens)


def test_a_denial_ends_it(terminal: Terminal) -> None:
    state = terminal.first.partition("state=")[2].partition("&")[0]
    terminal.type(f"https://localhost:8723/?error=access_denied&state={state}\r")

    assert isinstance(terminal.ended(), DeniedError)


def test_the_end_of_the_input_ends_it(terminal: Terminal) -> None:
    terminal.type("\x04")

    assert isinstance(terminal.ended(), click.Abort)


def test_after_ten_addresses_it_is_over(terminal: Terminal) -> None:
    for number in range(ROUNDS):
        terminal.clock.time = 61.0 * (number + 1)
        if number < ROUNDS - 1:
            terminal.is_shown_addresses(number + 1)

    error = terminal.ended()
    assert isinstance(error, LightspeedError)
    assert "Nobody signed in within 10 minutes. Begin again: lightspeed login" == str(error)


@given(text(alphabet=characters(exclude_characters="\r\b\x7f\x15\x1b")))
def test_what_is_typed_without_corrections_is_what_was_typed(typed: str) -> None:
    assert typed == edited(typed)


def test_corrections_and_the_marks_of_a_paste_leave_no_trace() -> None:
    typed_as = {
        "ab\x7fc": "ac",
        "\b\bx": "x",
        "ab\x15c": "c",
        "a\r\nb\r": "a\nb\n",
        "\x1b[200~a\x1b[201~": "a",
        "a\n\x7fb": "a\nb",
    }

    assert typed_as == {typed: edited(typed) for typed in typed_as}


def test_where_nothing_can_be_counted_down_the_line_is_asked_for(unhurried_shop: Sandbox) -> None:
    """As on Windows."""
    app = OAuthApp(unhurried_shop.client_id, unhurried_shop.client_secret, auth_url=unhurried_shop.url)
    sign_in, opened = BrowserSignIn(app, ["all"]), list[str]()
    late, good = (allowed(sign_in.address()) for _ in range(2))
    sign_in.tokens(late)  # a code works once
    with CliRunner().isolation(f"hello\n{late}\n{good}\n") as (_, shown, _):
        tokens = code_paste.without_countdown(sign_in, opened.append)

    assert (unhurried_shop.account_id, 1) == (tokens.account_id, len(opened))
    assert b"it has no code" in shown.getvalue()
    assert good.encode() not in shown.getvalue()
