"""
What the service answers when it refuses: error bodies of both shapes and their status.

Source: API documentation, "Errors" for the API's own shape, "OAuth error bodies" for the other.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus

# Recorded 400s and 404s called their JSON HTML. Answers of other statuses were labelled as what they were.
JSON_LABELLED_AS_HTML = {400, 404}
HTML_LABEL = "text/html; charset=UTF-8"

# Python 3.13 has other words for these; a sandbox answers the same under each Python.
_PHRASES = {413: "Request Entity Too Large", 422: "Unprocessable Entity"}

# The words of a 403 are not documented. [I]
FORBIDDEN_ACCOUNT = "The access token does not grant access to account {account}."
RATE_LIMIT_CLASS = "RateLimitException"  # not documented; invented

# Seen on 404s of the real service, with bodies in plain JSON. Nothing of that name exists.
NOT_CODED = {"Content-Encoding": "none"}

UNVERIFIED = "Access token could not be verified"
REVOKED = "Access token has been revoked"


def escaped(value: object) -> str:
    """JSON as the service's encoder writes it: no blanks, ASCII only, slashes escaped."""
    return json.dumps(value, separators=(",", ":")).replace("/", "\\/")


def _phrase(status: int) -> str:
    return _PHRASES.get(status) or HTTPStatus(status).phrase


class Problem(Exception):  # noqa: N818  # an answer to give, not a failure
    """A refusal with its status; `error_class` and `extra` go into the body, `headers` beside it."""

    def __init__(
        self,
        status: int,
        message: str,
        error_class: str = "Exception",
        *,
        extra: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.error_class = error_class
        self.extra = extra or {}
        self.headers = headers or {}

    @property
    def content_type(self) -> str:
        """Label of the body."""
        return HTML_LABEL if self.status in JSON_LABELLED_AS_HTML else "application/json"

    def body(self) -> str:
        """The error as JSON; all values are strings."""
        return escaped(
            {
                "httpCode": str(self.status),
                "httpMessage": _phrase(self.status),
                "message": self.message,
                "errorClass": self.error_class,
                **self.extra,
            }
        )


class OAuthProblem(Problem):
    """A refusal in the shape of the authorization server, which the API uses for rejected tokens too."""

    def __init__(self, status: int, error: str, description: str, hint: str = "") -> None:
        super().__init__(status, description, error)
        self.hint = hint

    @property
    def content_type(self) -> str:
        """Always what it is."""
        return "application/json"

    def body(self) -> str:
        """`error`, `error_description` and, where there is one, `hint`."""
        return escaped(self.fields())

    def fields(self) -> dict[str, str]:
        """What the body says."""
        fields = {"error": self.error_class, "error_description": self.message}
        return {**fields, "hint": self.hint} if self.hint else fields


class DeniedByApi(OAuthProblem):
    """A 401 of the API: in the shape of the authorization server, with the `httpCode` that a program in use tests."""

    def fields(self) -> dict[str, str]:
        """Both shapes in one."""
        return {"httpCode": str(self.status), "httpMessage": _phrase(self.status), **super().fields()}


def bad_credentials() -> Problem:
    """401 of the un-versioned API, as recorded; V3 answers in the shape of the authorization server."""
    return Problem(
        401,
        "Invalid username/password or API key.",
        "BadAuthenticationRequestError",
        headers={"WWW-Authenticate": 'Basic realm="MerchantOS API"'},
    )


def not_found(entity: str, key: str) -> Problem:
    """404 in the recorded words."""
    return Problem(404, f"Object of type '{entity}' not found with primary ID '{key}'.", headers=dict(NOT_CODED))


def not_served(what: str) -> Problem:
    """501: known to the API, not to this sandbox."""
    return Problem(501, f"{what} is not served by this sandbox yet.", "NotImplemented")


def json_only(path: str) -> Problem:
    """406 for XML."""
    advice = f"This sandbox speaks JSON only: ask for {path}.json and send Accept: application/json."
    return Problem(406, advice, "NotAcceptable")


def bad_request(message: str) -> Problem:
    """400."""
    return Problem(400, message)


def denied(hint: str) -> OAuthProblem:
    """401 for a bearer token."""
    return OAuthProblem(401, "access_denied", "The resource owner or authorization server denied the request.", hint)


def required(given: Mapping[str, str], name: str) -> str:
    """A parameter for the authorization server, or the 400 for its absence."""
    value = given.get(name, "")
    if not value:
        raise malformed(name)
    return value


def malformed(name: str) -> OAuthProblem:
    """400 for a parameter that is missing or makes no sense."""
    return OAuthProblem(
        400,
        "invalid_request",
        "The request is missing a required parameter, includes an invalid parameter value, includes a parameter "
        "more than once, or is otherwise malformed.",
        f"Check the `{name}` parameter",
    )


def invalid_grant(hint: str) -> OAuthProblem:
    """400 for a code or refresh token."""
    return OAuthProblem(
        400,
        "invalid_grant",
        "The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is "
        "invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was "
        "issued to another client.",
        hint,
    )
