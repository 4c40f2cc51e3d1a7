"""An authorization server with deferred revocation, and one API path, as a script for `ScriptedServer`."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs

from scripted_server import Answer, ScriptedServer, Seen, json_answer

CLIENT_ID = "client-1"
CLIENT_SECRET = "the-client-secret"
VERIFIER = "v" * 43
CODE = "the-code-of-a-sign-in"


def jwt(**claims: object) -> str:
    def part(document: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(document).encode()).rstrip(b"=").decode()

    return f"{part({'typ': 'JWT', 'alg': 'RS256'})}.{part(claims)}.{part('signature')}"


class TokenService:
    """
    One connection, signed in with `access-0` and `refresh-0`.

    A refresh issues pair n without ending the others; the first use of access-n ends all others. `trouble` is answered
    to token requests before anything else, one by one. `refreshes` counts the pairs issued; `prefix` begins their
    tokens.
    """

    def __init__(
        self, *, expires_in: object = 3600, trouble: Iterable[Answer] = (), delay: float = 0.0, prefix: str = ""
    ) -> None:
        self.expires_in = expires_in
        self.prefix = prefix
        self.trouble = list(trouble)
        self.delay = delay
        self.refreshes = 0
        self.alive = {0}
        self.forms: list[dict[str, str]] = []
        self.code_is_new = True

    def __call__(self, seen: Seen) -> Answer:
        if seen.target.startswith("/API/"):
            return self._api(seen)
        assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
        form = {name: values[0] for name, values in parse_qs(seen.body.decode(), strict_parsing=True).items()}
        self.forms.append(form)
        if self.trouble:
            return self.trouble.pop(0)
        if seen.method != "POST":
            return refusal(405, "invalid_request")
        if "scope" in form:
            return refusal(400, "invalid_grant", "A refresh must not name a scope.")
        if form.get("client_id") != CLIENT_ID or form.get("client_secret", CLIENT_SECRET) != CLIENT_SECRET:
            return refusal(401, "invalid_client", "Client authentication failed")
        if form.get("grant_type") == "authorization_code":
            return self._exchange(form)
        number = int(form["refresh_token"].rpartition("-")[2])
        if number not in self.alive:
            return refusal(400, "invalid_grant", "The refresh token is invalid.", "Token has been revoked")
        if seen.target == "/auth/oauth/revoke":
            self.alive.clear()
            return json_answer({})
        self.refreshes += 1
        return self._issue(self.refreshes)

    def _exchange(self, form: dict[str, str]) -> Answer:
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest())
        expected = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest())
        if form["code"] != CODE or challenge != expected or not self.code_is_new:
            return refusal(400, "invalid_grant", "Failed to verify `code_verifier` or code.")
        self.code_is_new = False
        return self._issue(0)

    def _issue(self, number: int) -> Answer:
        self.alive.add(number)
        pair = {kind + "_token": f"{self.prefix}{kind}-{number}" for kind in ("access", "refresh")}
        lifetime = {} if self.expires_in is None else {"expires_in": self.expires_in}
        return json_answer({"token_type": "Bearer", **lifetime, **pair}, delay=self.delay)

    def _api(self, seen: Seen) -> Answer:
        number = int(seen.token.rpartition("-")[2])
        if number not in self.alive:
            return refusal(401, "access_denied", "Denied.", "Access token has been revoked")
        self.alive = {number}
        return json_answer({"Account": {"accountID": "1"}})


def refusal(status: int, error: str, description: str = "", hint: str = "") -> Answer:
    body = {"error": error, "error_description": description} | ({"hint": hint} if hint else {})
    return json_answer(body, status)


@contextmanager
def serving(service: TokenService) -> Iterator[str]:
    """Origin at which the service answers."""
    with ScriptedServer(service) as server:
        yield server.url


class StillClock:
    """A clock that moves only when somebody sleeps; `slept` is by how much, each time."""

    def __init__(self, now: float = 1_767_623_400.0) -> None:
        self.time = now
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
