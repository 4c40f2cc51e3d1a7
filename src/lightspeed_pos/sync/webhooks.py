"""
Changes as signed messages to a receiver, in the manner of Standard Webhooks.

A message is signed with a secret that both sides know: see docs/changes.md for how a receiver verifies it.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import httpx2

from lightspeed_pos._version import __version__
from lightspeed_pos.auth.files import ProcessLock, replace_file
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.exchange.certificates import certificates_for
from lightspeed_pos.exchange.origin import is_loopback

if TYPE_CHECKING:
    from lightspeed_pos.model.changed import Change

PREFIX = "whsec_"
ANSWER_SECONDS = 15.0
CONNECT_SECONDS = 5.0
_MOST_BYTES = 64 * 1024  # of an answer, whose text nobody reads
_BUSY = frozenset({429, 503})


def secret_in(path: Path) -> str:
    """
    The secret in a file, which is made if it is not there; only its owner may read it.

    Programs that make it at once get the same one. Raises LightspeedError if the file holds something else.
    """
    if not path.exists():
        with ProcessLock(path).held():
            if not path.exists():
                made = PREFIX + base64.b64encode(secrets.token_bytes(32)).decode()
                replace_file(path, f"{made}\n".encode())
    try:
        text = path.read_text("utf-8").strip()
    except UnicodeDecodeError:
        text = ""
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)
    try:
        key_of(text)
    except ValueError:
        raise LightspeedError(
            f"{path} holds no secret: one begins with {PREFIX}. Put back the one that your receivers know, or delete "
            "the file: then a new one is made, and receivers need that."
        ) from None
    return text


def key_of(secret: str) -> bytes:
    """The key in a secret. Raises ValueError if it is none."""
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None
    if not secret.startswith(PREFIX) or not 24 <= len(key) <= 64:
        raise ValueError("A secret holds 24 to 64 bytes.")
    return key


def signature(key: bytes, event_id: str, timestamp: int, body: bytes) -> str:
    """What stands in `webhook-signature`."""
    signed = b".".join([event_id.encode(), str(timestamp).encode(), body])
    return f"v1,{base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()}"


def message(change: Change, account_id: int) -> bytes:
    """The body of the message about a change."""
    data = {"account_id": account_id, **change.to_dict()}
    del data["event_id"], data["at"]
    document = {"type": f"{change.table}.{change.kind}", "timestamp": change.at.isoformat(), "data": data}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class Answer:
    """
    What became of a message.

    "arrived"; "failed": this message was not taken; "away": nobody is there to take any, or not now; "gone": the
    receiver wants nothing any more. `why` says it in words. `wait` is how many seconds the receiver asks to wait.
    """

    outcome: Literal["arrived", "failed", "away", "gone"]
    why: str = ""
    wait: float = 0.0


class Receiver:
    """Somebody who takes messages at an address."""

    def __init__(
        self,
        address: str,
        secret: str,
        now: Callable[[], float] = time.time,
        *,
        answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        """
        `now` is the wall clock, by which receivers judge how old a message is. A message has `answer_seconds` from
        the first byte that is sent to the last one that comes.

        Raises QueryError for an address that is none.
        """
        self.address = checked(address)
        self._key = key_of(secret)
        self._now = now
        self._answer_seconds = answer_seconds
        host = httpx2.URL(self.address).host
        # An event loop of its own: the timeouts of a client are for each read, and a task can be stopped amid reads.
        self._loop = asyncio.Runner()
        self._http = httpx2.AsyncClient(
            timeout=httpx2.Timeout(answer_seconds, connect=CONNECT_SECONDS),
            follow_redirects=False,
            trust_env=not is_loopback(host),
            verify=certificates_for(self.address),
            headers={"User-Agent": f"lightspeed-pos/{__version__}", "Content-Type": "application/json"},
        )

    def close(self) -> None:
        """Close connections."""
        with self._loop:
            self._loop.run(self._http.aclose())

    def send(self, event_id: str, body: bytes) -> Answer:
        """Send a message once. Redirects are not followed: what is signed for one address goes to no other."""
        timestamp = int(self._now())
        headers = {
            "webhook-id": event_id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": signature(self._key, event_id, timestamp, body),
        }
        try:
            return self._loop.run(self._answer(body, headers))
        except (httpx2.ConnectError, httpx2.ConnectTimeout) as error:
            return Answer("away", f"nobody answers there ({_words(error)})")
        except (httpx2.TimeoutException, TimeoutError):
            return Answer("failed", f"no answer within {self._answer_seconds:.0f} seconds")
        except httpx2.HTTPError as error:
            return Answer("failed", f"the connection broke ({_words(error)})")

    async def _answer(self, body: bytes, headers: Mapping[str, str]) -> Answer:
        answer = None
        try:
            async with (
                asyncio.timeout(self._answer_seconds),
                self._http.stream("POST", self.address, content=body, headers=headers) as response,
            ):
                answer = _judged(response)
                await _finish(response)
        except (httpx2.HTTPError, TimeoutError):
            if answer is None:
                raise
        return answer  # its status has come, and nobody reads the rest


async def _finish(response: httpx2.Response) -> None:
    """Read a short answer to its end, so that the connection can be used again."""
    seen = 0
    async for chunk in response.aiter_raw():
        seen += len(chunk)
        if seen > _MOST_BYTES:
            return


def checked(address: str) -> str:
    """The address, if messages can be sent there. Raises QueryError."""
    try:
        url = httpx2.URL(address)
    except (httpx2.InvalidURL, UnicodeError):
        url = httpx2.URL("")
    if (
        url.scheme not in {"http", "https"}
        or not url.host
        or set(url.host) & set(" %")
        or not 0 < (url.port or 1) < 65536
    ):
        raise QueryError(
            f"{address!r:.100} is no address to send to: write it whole, such as http://localhost:3000/hook."
        )
    if url.userinfo or url.fragment:
        raise QueryError("Leave the password and whatever stands behind # out of the address: messages are signed.")
    return str(url)


def _judged(response: httpx2.Response) -> Answer:
    status = response.status_code
    said = f"{status} {response.reason_phrase}".rstrip()
    if response.is_success:
        return Answer("arrived")
    if status == 410:
        return Answer("gone", f"it answers {said}")
    if response.is_redirect:
        where = response.headers.get("location", "")
        return Answer(
            "failed", f"it answers {said} and leads to {where!r:.100}: give that address, if it is the right one"
        )
    wait = _seconds(response.headers.get("retry-after", ""))
    return Answer("away" if status in _BUSY else "failed", f"it answers {said}", wait)


def _seconds(text: str) -> float:
    return min(float(text), 3600.0) if text.isascii() and text.isdecimal() else 0.0


def _words(error: Exception) -> str:
    return str(error) or type(error).__name__
