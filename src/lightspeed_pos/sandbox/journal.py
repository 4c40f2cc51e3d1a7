"""What was asked of the sandbox and what came of it, for tests and the console."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

KEPT_REQUESTS = 10_000
KEPT_BODY_BYTES = 65_536
# A log is read by people and tests; it never holds what could be used to sign in.
SECRET_HEADERS = {"authorization", "cookie"}


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """
    One request to the API or the authorization server.

    `target` is path and query exactly as sent; `body` is empty for the authorization server, which is sent secrets.
    `cost` and `level` are in drips, `at` in sandbox seconds since the epoch, `fault` the kind of fault it met, or "".
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


def journal() -> deque[LoggedRequest]:
    """An empty log, which forgets its oldest entries."""
    return deque(maxlen=KEPT_REQUESTS)


def public_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers without secrets."""
    return {name: value for name, value in headers.items() if name not in SECRET_HEADERS}
