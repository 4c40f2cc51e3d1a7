"""
A sign-in of somebody at a terminal: the addresses that the browser is sent to, and the code that comes back.

The code comes back as text: the address that the browser shows, or the code alone. PKCE ties it to this sign-in, so a
code of anybody else's is of no use here; `state` says so before anything is sent.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from lightspeed_pos.auth.forms import SCOPE_PREFIX
from lightspeed_pos.auth.tokens import is_sendable
from lightspeed_pos.errors import LightspeedError, UnknownName

if TYPE_CHECKING:
    from lightspeed_pos.auth.sign_in import OAuthApp
    from lightspeed_pos.auth.tokens import Tokens

CODE_SECONDS = 60.0  # docs: "Authentication": the life of a code
SHORTEST_CODE = 16  # fewer characters are a word that somebody typed


class NoAnswerError(LightspeedError):
    """What was given is not the answer to this sign-in. Nothing was sent; the answer may still come."""


class DeniedError(LightspeedError):
    """The app was not allowed in, or the authorization server refused to ask."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: a code or an error, and the state unless it is a code alone."""

    code: str = field(default="", repr=False)
    error: str = ""
    state: str | None = None


class BrowserSignIn:
    """
    One sign-in. Each `address()` is good by itself: who took long with an earlier one may still answer that.

    `scopes` are names with or without the prefix. Raises UnknownName for one that is almost that of a known scope: the
    service would say so in the browser only, and nobody would come back.
    """

    def __init__(self, app: OAuthApp, scopes: Iterable[str]) -> None:
        self._app = app
        self._scopes = [checked_scope(scope) for scope in scopes]
        self._verifiers: dict[str, str] = {}

    def address(self) -> str:
        """A new address to open in the browser."""
        state = secrets.token_urlsafe(16)
        url, self._verifiers[state] = self._app.authorize_url(self._scopes, state)
        return url

    def tokens(self, given: str, *, code_alone: bool = True) -> Tokens:
        """
        Tokens for the address that the browser shows, or for the code alone.

        Raises NoAnswerError for anything else, and for the address of another sign-in; DeniedError if the app was not
        allowed in; AuthorizationExpired for a code that is older than 60 seconds or was used; else as
        `OAuthApp.exchange`.
        """
        answer = read_answer(given)
        if answer.state is None and not (answer.code and code_alone):
            raise NoAnswerError("That address has no state, so it is not the answer to this sign-in. Nothing was sent.")
        # The code alone can only be of the address that was shown last: the exchange would refuse any other.
        state = list(self._verifiers)[-1] if answer.state is None else answer.state
        if state not in self._verifiers:
            raise NoAnswerError(
                "That address belongs to another sign-in: its state is not the one that was sent. Nothing was sent. "
                "Take the address that the browser shows after the one above."
            )
        if answer.error:
            raise DeniedError(
                "The app was not allowed in: the browser came back with "
                f"{answer.error[:60]!r}. Nothing was kept. Begin again, and allow it."
            )
        return self._app.exchange(answer.code, self._verifiers[state])


def checked_scope(scope: str) -> str:
    """`scope` unless it is almost that of a known one. There may be new ones that nobody here has heard of."""
    from lightspeed_pos.catalogue.scopes import SCOPES
    from lightspeed_pos.requests.suggestions import close

    name = scope.removeprefix(SCOPE_PREFIX)
    meant = () if name in SCOPES else close(name, SCOPES)
    if meant:
        raise UnknownName(
            f"There is no scope {name!r:.60}: did you mean {' or '.join(meant)}?", name=name, suggestions=meant
        )
    return scope


def read_answer(given: str) -> Answer:
    """Read what was pasted. Raises NoAnswerError if it is neither an address with a code or an error, nor a code."""
    text = given.strip().strip("'\"<>").strip()
    if "code=" not in text and "error=" not in text:
        if "://" not in text and len(text) >= SHORTEST_CODE and is_sendable(text):
            return Answer(code=text)
        raise NoAnswerError(
            "That is no answer of the sign-in: it has no code. Copy the whole address that the browser shows after you "
            "allowed the app, with everything behind the question mark."
        )
    try:
        query = urlsplit(text).query if "?" in text else text
    except ValueError:
        query = text.partition("?")[2]
    fields = parse_qs(query)
    code, error, state = (fields.get(name, [""])[0] for name in ("code", "error", "state"))
    if not (code or error) or not is_sendable(code):
        raise NoAnswerError("That address was cut off or changed on the way: it has no code. Copy it whole.")
    return Answer(code, error, state or None)
