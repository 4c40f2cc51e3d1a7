"""The code comes back by hand: somebody pastes the address that the browser shows."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

import click

from lightspeed_pos.auth.browser_sign_in import CODE_SECONDS, BrowserSignIn, NoAnswerError
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError
from lightspeed_pos.exchange.clock import SystemClock

if TYPE_CHECKING:
    from lightspeed_pos.auth.tokens import Tokens
    from lightspeed_pos.exchange.clock import Clock

ROUNDS = 10  # addresses of a minute each
LOOK_SECONDS = 0.1  # how often the clock is looked at while nobody types
EXPLANATION = """\
Open this address in a browser, sign in to Lightspeed and allow the app:

  {address}

The browser then goes to the redirect address of your client. Copy the whole address that it shows there, even if it
says that there is no such page, and paste it here within 60 seconds.
"""
AGAIN = "A new address:\n\n  {address}\n"
TOO_LATE = (
    "60 seconds are over. A code that you were given before that works no more; paste one that you have only just been "
    "given. Else take the new address."
)
TOO_OLD = "That code is not accepted any more: it lives for 60 seconds and works once."
NO_TERMINAL = (
    "There is no terminal to paste at. Wait for the code with --listen, or write the address that the browser shows to "
    "the standard input."
)
_SEQUENCES = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")  # such as the marks around a paste

Opener = Callable[[str], object]


def pasted(sign_in: BrowserSignIn, open_address: Opener) -> Tokens:
    """Tokens for what is pasted at the terminal, with a countdown; without a terminal for the line on stdin."""
    address = sign_in.address()
    click.echo(EXPLANATION.format(address=address), err=True)
    open_address(address)
    if not sys.stdin.isatty():
        line = sys.stdin.readline()
        if not line.strip():
            raise click.UsageError(NO_TERMINAL)
        return sign_in.tokens(line)
    if os.name == "nt":
        return without_countdown(sign_in, open_address)
    with unbuffered(sys.stdin.fileno()) as keyboard:
        return counted_down(sign_in, open_address, keyboard, sys.stderr, SystemClock())


def counted_down(sign_in: BrowserSignIn, open_address: Opener, keyboard: int, screen: TextIO, clock: Clock) -> Tokens:
    """
    Tokens for what is pasted at `keyboard`, a descriptor that gives characters as they are typed.

    `screen` shows the seconds that are left. When a minute is over there is a new address; earlier ones still count.
    Raises LightspeedError after ten of them.
    """
    line = Line(keyboard, screen, clock)
    for number in range(ROUNDS):
        if number:
            address = sign_in.address()
            screen.write(AGAIN.format(address=address) + "\n")
            if line.was_answered:  # somebody is there and waits for the page
                open_address(address)
        until = clock.now() + CODE_SECONDS
        line.was_answered = False
        while (text := line.read(until)) is not None:
            try:
                return sign_in.tokens(text)
            except NoAnswerError as error:
                screen.write(f"{error}\n")
            except AuthorizationExpired:
                screen.write(f"{TOO_OLD}\n")
                line.was_answered = True
                break
        else:
            screen.write(f"{TOO_LATE}\n")
    raise LightspeedError(f"Nobody signed in within {ROUNDS} minutes. Begin again: lightspeed login")


class Line:
    """
    A line that is typed or pasted while seconds are counted down.

    What is typed is not shown, as it holds the code; how many characters there are is. The terminal's own way to read a
    line would do for neither: macOS cuts lines at 1,024 characters, and a code has about as many.
    """

    def __init__(self, keyboard: int, screen: TextIO, clock: Clock) -> None:
        self.was_answered = False
        self._keyboard = keyboard
        self._screen = screen
        self._clock = clock
        self._typed = ""
        self._shown = ""

    def read(self, until: float) -> str | None:
        """The line; None when the clock has come to `until`. Raises click.Abort at the end of the input."""
        import select

        try:
            while (left := until - self._clock.now()) > 0:
                while "\n" in self._typed:
                    line, _, self._typed = self._typed.partition("\n")
                    if line.strip():
                        return line
                self._show(f"Paste the address ({left:.0f} s): ")
                if select.select([self._keyboard], [], [], LOOK_SECONDS)[0]:
                    given = os.read(self._keyboard, 65536).decode(errors="replace")
                    if not given or (given == "\x04" and not self._typed):
                        raise click.Abort
                    self._typed = edited(self._typed + given)
            return None
        finally:
            self._clear()

    def _show(self, prompt: str) -> None:
        text = prompt + (f"{len(self._typed)} characters" if self._typed else "")
        if text != self._shown:
            self._screen.write(f"\r{text.ljust(len(self._shown))}")
            self._screen.flush()
            self._shown = text

    def _clear(self) -> None:
        self._screen.write(f"\r{' ' * len(self._shown)}\r")
        self._screen.flush()
        self._shown = ""


def edited(typed: str) -> str:
    """What is left after the marks of a paste, backspaces and Ctrl+U have done their work. Line ends are as in Unix."""
    kept: list[str] = []
    for character in re.sub(r"\r\n?", "\n", _SEQUENCES.sub("", typed)):
        if character in "\x7f\b":
            del kept[-1 if kept and kept[-1] != "\n" else len(kept) :]
        elif character == "\x15":
            while kept and kept[-1] != "\n":
                kept.pop()
        else:
            kept.append(character)
    return "".join(kept)


@contextmanager
def unbuffered(keyboard: int) -> Generator[int]:
    """A terminal that gives characters as they are typed and does not show them. Ctrl+C works as usual."""
    import termios
    import tty

    before = termios.tcgetattr(keyboard)
    try:
        tty.setcbreak(keyboard, termios.TCSANOW)  # what was typed ahead stays
        yield keyboard
    finally:
        termios.tcsetattr(keyboard, termios.TCSADRAIN, before)


def without_countdown(sign_in: BrowserSignIn, open_address: Opener) -> Tokens:
    """The same where a terminal gives whole lines only, as on Windows."""
    while True:
        try:
            return sign_in.tokens(click.prompt("Paste the address", hide_input=True, err=True))
        except NoAnswerError as error:
            click.echo(error, err=True)
        except AuthorizationExpired:
            address = sign_in.address()
            click.echo(f"{TOO_OLD} {AGAIN.format(address=address)}", err=True)
            open_address(address)
