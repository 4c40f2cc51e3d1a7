"""Faults on demand: which request misbehaves, and how."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from fnmatch import fnmatchcase
from typing import Any, Literal, cast

from lightspeed_pos.sandbox.api.call import Answer
from lightspeed_pos.sandbox.clock import FAR_SECONDS
from lightspeed_pos.sandbox.data.json_shapes import is_text
from lightspeed_pos.sandbox.limits.limiter import BUCKET_FULL
from lightspeed_pos.sandbox.problems import NOT_CODED, RATE_LIMIT_CLASS, UNVERIFIED, DeniedByApi, Problem, denied

FaultKind = Literal[
    "400", "401", "403", "404", "409", "422", "429", "500", "502", "503", "504",
    "html", "empty", "array", "cut", "reset", "slow",
]  # fmt: skip
FAULTS: Mapping[FaultKind, str] = {
    "400": "refused for a moment: to be tried again later",
    "401": "the access token is not accepted",
    "403": "the token does not reach so far",
    "404": "there is no such record",
    "409": "somebody else changed the record meanwhile",
    "422": "understood and refused: the values break a rule",
    "429": "the bucket is full, as if some other program drank from it",
    "500": "an error of the service",
    "502": "the gateway's HTML page",
    "503": "the gateway's empty answer",
    "504": "the gateway's HTML page for what takes too long",
    "html": "200 with a web page",
    "empty": "200 without a body",
    "array": "200 with a JSON list instead of an envelope",
    "cut": "the answer breaks off halfway",
    "reset": "the connection is reset without an answer",
    "slow": "the right answer, `seconds` late",
}
KINDS: tuple[str, ...] = tuple(FAULTS)
# Faults of these kinds hide what the service did. The others say that it did nothing.
METHODS = ("*", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
ROOTS = ("/API/", "/auth/", "/oauth/", "/.well-known/")  # where paths begin that faults can meet
EXECUTED_BY_DEFAULT = {"html", "empty", "array", "cut", "slow"}
GATEWAY_PAGE = (
    "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n"
    "<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n"
)


@dataclass
class Fault:
    """
    What happens to requests that match `method` ("*": any) and `path`, a glob on the whole path without query, such as
    "*/Item.json". One that no path can match is refused.

    Kinds:

    - `400`: refused for a moment: to be tried again later
    - `401`: the access token is not accepted
    - `403`: the token does not reach so far
    - `404`: there is no such record
    - `409`: somebody else changed the record meanwhile
    - `422`: understood and refused: the values break a rule
    - `429`: the bucket is full, as if some other program drank from it
    - `500`: an error of the service
    - `502`: the gateway's HTML page
    - `503`: the gateway's empty answer
    - `504`: the gateway's HTML page for what takes too long
    - `html`: 200 with a web page
    - `empty`: 200 without a body
    - `array`: 200 with a JSON list instead of an envelope
    - `cut`: the answer breaks off halfway
    - `reset`: the connection is reset without an answer
    - `slow`: the right answer, `seconds` late

    The first `skip` matching requests pass, then `times` are hit. `executed` says whether the service carries a hit
    request out before its answer is lost; None leaves that to the kind. `seconds` are sandbox seconds: the delay of
    "slow", the Retry-After of "429". `account_id`: only requests of this account match (None: those of any).
    """

    kind: FaultKind
    method: str = "*"
    path: str = "*"
    skip: int = 0
    times: int = 1
    seconds: float = 3.0
    executed: bool | None = None
    hits: int = 0
    account_id: int | None = None

    def __post_init__(self) -> None:
        self.kind = cast("FaultKind", str(self.kind))  # a status may be given as a number
        if self.kind not in KINDS:
            raise ValueError(
                f"Unknown fault '{self.kind}'. Kinds: {', '.join(KINDS)}. "
                'For a timeout take "slow", with more `seconds` than the client waits.'
            )
        for name, text in (("method", self.method), ("path", self.path)):
            if not is_text(text):
                raise ValueError(f"{name} of a fault must be text, not {text!r}.")
        self.method = self.method.upper()
        if self.method not in METHODS:
            raise ValueError(f"method of a fault is {', '.join(METHODS[:-1])} or {METHODS[-1]}, not {self.method!r}.")
        if not _can_match(self.path):
            raise ValueError(
                f"path of a fault is a pattern of the whole path without query, and no request has {self.path!r}: "
                'write such as "*/Item.json", "*/Item/7.json" or "/auth/*".'
            )
        for name, number, least in (("skip", self.skip, 0), ("times", self.times, 1)):
            if isinstance(number, bool) or not isinstance(number, int) or number < least:
                raise ValueError(f"{name} of a fault must be a whole number from {least}, not {number!r}.")
        seconds: object = self.seconds
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds < FAR_SECONDS:
            raise ValueError(f"seconds of a fault must be a number from 0 to {FAR_SECONDS:,}, not {seconds!r}.")
        executed: object = self.executed
        if executed is not None and not isinstance(executed, bool):
            raise ValueError(f"executed of a fault must be true or false, not {executed!r}.")

    @property
    def executes(self) -> bool:
        """Whether the request is carried out."""
        return self.kind in EXECUTED_BY_DEFAULT if self.executed is None else self.executed

    def waits_for(self, account_id: int | None) -> bool:
        """Whether requests of this account can match."""
        return self.account_id in {None, account_id}

    def strikes(self, method: str, path: str, account_id: int | None = None) -> bool:
        """Whether this request is hit; counts it."""
        if self.method not in {"*", method} or not fnmatchcase(path, self.path) or self.times == 0:
            return False
        if not self.waits_for(account_id):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.times -= 1
        self.hits += 1
        return True

    def spoil(self, given: Answer | None) -> Answer:
        """The answer that goes out instead of the one that was `given`."""
        match self.kind:
            case "429":
                headers = {
                    "X-LS-API-RateLimit-Type": "api-leaky-bucket",
                    "Retry-After": str(max(1, round(self.seconds))),
                }
                return _refusal(Problem(429, BUCKET_FULL, RATE_LIMIT_CLASS), headers)
            case "400":
                return _refusal(Problem(400, "The request could not be completed. Please try again later."))
            case "401":
                refused = denied(UNVERIFIED)
                return _refusal(DeniedByApi(refused.status, refused.error_class, refused.message, refused.hint))
            case "403":
                return _refusal(Problem(403, "The access token does not grant access to this."))
            case "404":
                return _refusal(Problem(404, "The requested object was not found.", headers=dict(NOT_CODED)))
            case "409":
                return _refusal(Problem(409, "The record was changed by somebody else meanwhile."))
            case "422":
                return _refusal(Problem(422, "The request was understood, but its values break a rule."))
            case "500":
                return _refusal(Problem(500, "An unexpected error occurred."))
            case "502":
                return _gateway(502, "Bad Gateway")
            case "503":
                return Answer(503, b"", "text/html; charset=UTF-8")
            case "504":
                return _gateway(504, "Gateway Time-out")
            case "html":
                return Answer(200, b"<!DOCTYPE html><html><body>Please sign in.</body></html>", "text/html")
            case "empty":
                return Answer(200, b"")
            case "array":
                return Answer(200, b"[]")
            case "cut" | "reset" | "slow":
                return given or Answer(200, b"{}")


def _can_match(pattern: str) -> bool:
    """Whether a path below one of `ROOTS` can match the pattern, as far as its text before a wildcard tells."""
    if re.search(r"\?\w+=", pattern):  # a query
        return False
    begin = re.split(r"[*?[]", pattern, maxsplit=1)[0]
    return any(begin.startswith(root) or (begin != pattern and root.startswith(begin)) for root in ROOTS)


NAMES = tuple(field.name for field in fields(Fault))


def _refusal(problem: Problem, headers: Mapping[str, str] | None = None) -> Answer:
    return Answer(problem.status, problem.body().encode(), problem.content_type, {**problem.headers, **(headers or {})})


def _gateway(status: int, title: str) -> Answer:
    return Answer(status, GATEWAY_PAGE.format(title=f"{status} {title}").encode(), "text/html; charset=UTF-8")


@dataclass
class Faults:
    """Faults waiting for their requests, first come first served."""

    waiting: list[Fault] = field(default_factory=list[Fault])

    def add(self, fault: Fault) -> Fault:
        """Let this one wait for its requests."""
        self.waiting.append(fault)
        return fault

    def add_from(self, given: Mapping[str, Any]) -> Fault:
        """A fault from JSON; raises ValueError if it is none."""
        unknown = [name for name in given if name not in NAMES]
        if unknown:
            raise ValueError(f"A fault has no '{unknown[0]}'. It has: {', '.join(NAMES)}.")
        if "kind" not in given:
            raise ValueError(f"kind of the fault is missing. Kinds: {', '.join(KINDS)}.")
        return self.add(Fault(**{name: value for name, value in given.items() if name != "hits"}))

    def striking(self, method: str, path: str, account_id: int | None = None) -> Fault | None:
        """The fault that hits this request of this account (None: of nobody known)."""
        struck = next((fault for fault in self.waiting if fault.strikes(method, path, account_id)), None)
        self.waiting = [fault for fault in self.waiting if fault.times > 0]
        return struck
