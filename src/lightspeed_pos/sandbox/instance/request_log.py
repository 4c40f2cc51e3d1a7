"""What was asked of the sandbox and what came of it, for tests and the console."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any
from urllib.parse import unquote_plus

KEPT_REQUESTS = 10_000
KEPT_BODY_BYTES = 65_536
# Answers are large and only the console shows them.
KEPT_ANSWERS = 100
KEPT_ANSWER_BYTES = 16_384
# People and tests read the log, so it never holds what somebody could sign in with.
SECRET_HEADERS = {"authorization", "cookie", "proxy-authorization"}
SECRET_PARAMETERS = {"access_token", "client_secret", "code_verifier", "oauth_token", "refresh_token", "token"}
SIGN_IN_PARAMETERS = SECRET_PARAMETERS | {"code"}  # elsewhere `code` is a field
HIDDEN = "[hidden]"


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """
    One request to the API or the authorization server.

    `target` is path and query as sent, but for secrets; `body` is empty for the authorization server, which is sent
    secrets. `cost` and `level` are in drips, `at` in sandbox seconds since the epoch, `fault` the kind of fault it met,
    or "". `account_id` is the account of the token, else that of the path, None where there is neither. `ignored`
    names what was sent and had no effect, such as "filter colour" or "body Note.colour".
    """

    method: str
    path: str
    query: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    status: int
    cost: float
    level: float
    at: float
    fault: str = ""
    account_id: int | None = None
    ignored: tuple[str, ...] = ()

    def concerns(self, account_id: int | None) -> bool:
        """Whether the log of this account (None: of all) has it. Every log has the requests of nobody."""
        return account_id is None or self.account_id in {None, account_id}

    def as_json(self, number: int) -> dict[str, Any]:
        """JSON-ready, with its number in the log."""
        return {"number": number, **asdict(self), "body": self.body.decode("utf-8", "replace")}


class RequestLog(deque[LoggedRequest]):
    """
    The log, oldest first; it forgets its oldest entries.

    Entries are numbered from 1 on, and numbers are not used again after `clear()`. The bodies of the last answers are
    kept beside it.
    """

    def __init__(self) -> None:
        super().__init__(maxlen=KEPT_REQUESTS)
        self.last = 0
        self.answers: deque[tuple[int, bytes]] = deque(maxlen=KEPT_ANSWERS)

    def add(self, entry: LoggedRequest, answer: bytes) -> None:
        """Log a request and the body that was answered."""
        self.append(entry)
        self.last += 1
        self.answers.append((self.last, answer[:KEPT_ANSWER_BYTES]))

    def since(self, number: int) -> list[tuple[int, LoggedRequest]]:
        """Entries after this number, each with its own number."""
        count = min(max(0, self.last - number), len(self))
        newest_first = list(islice(reversed(self), count))
        return list(enumerate(reversed(newest_first), self.last - count + 1))

    def answer(self, number: int) -> bytes | None:
        """Body of the answer to the request of this number; None if it is forgotten."""
        return next((body for known, body in self.answers if known == number), None)


def public_query(query: str, *, secret: bool) -> str:
    """Query string without secrets; `secret`: it is one for the authorization server."""
    hidden = SIGN_IN_PARAMETERS if secret else SECRET_PARAMETERS
    parts = (part.partition("=") for part in query.split("&"))
    return "&".join(
        f"{name}={HIDDEN}" if unquote_plus(name) in hidden and value else name + sign + value
        for name, sign, value in parts
    )


def public_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers without secrets."""
    return {name: value for name, value in headers.items() if name not in SECRET_HEADERS}
