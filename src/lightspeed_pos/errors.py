"""
Everything this package raises.

    LightspeedError
    ├── ApiError                status, message, error_class, request, response
    │   ├── BadRequest          400
    │   │   └── OutOfBalance    400, sale_id, balance: the sale may exist, uncompleted
    │   ├── Unauthorized        401
    │   ├── NotAuthorized       403
    │   ├── NotFound            404, also a LookupError
    │   ├── MethodNotAllowed    405
    │   ├── Conflict            409
    │   ├── Unprocessable       422
    │   ├── RateLimited         429, retry_after, level, size
    │   └── ServerError         5xx
    ├── TransportError          no answer: request
    │   ├── ConnectFailed       nothing was sent
    │   └── TimedOut
    ├── UnknownOutcome          a write was sent, and whether it was executed is unknown: request, response, look_for
    ├── AuthorizationExpired    the merchant has to sign in again
    ├── LostLease               another worker has taken the account over: account_id, fence, newest
    ├── BadClick                a link of a custom button is not to be believed
    │   ├── MalformedClick
    │   ├── ExpiredClick        expires_at
    │   ├── ForgedClick         not signed by the service, or not for this button
    │   └── WrongAccount        account_id
    ├── DecodeError             the answer is not what this API sends: request, response, excerpt
    └── QueryError              refused before sending
        └── UnknownName         also a TypeError, name, suggestions

Errors carry data and never a token.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from lightspeed_pos.exchange.request import Reply, Request


class LightspeedError(Exception):
    """Base of everything this package raises."""


class ApiError(LightspeedError):
    """
    The service answered with an error.

    `status` is the HTTP status, `message` the service's own words, `error_class` its name for the error ("" if it
    gave none), `request` and `response` are what was sent and came back, without the token.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int = 0,
        error_class: str = "",
        request: Request | None = None,
        response: Reply | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.error_class = error_class
        self.request = request
        self.response = response

    def __str__(self) -> str:
        where = f" ({self.request.method} {self.request.path})" if self.request is not None else ""
        return f"{self.status} {self.message}{where}" if self.status else f"{self.message}{where}"


class BadRequest(ApiError):
    """400: a malformed query or payload, and most validation failures."""


class OutOfBalance(BadRequest):
    """
    400: the payments of a sale do not add up to its total. The sale may exist, uncompleted, as `sale_id`.

    Correct that sale by PUT, or archive it; creating it again would make a second one. `balance` is what is missing.
    """

    sale_id: int | None = None
    balance: Decimal | None = None


class Unauthorized(ApiError):
    """401: the access token is not accepted, not even after a refresh."""


class NotAuthorized(ApiError):
    """403: the token lacks a scope, or the employee who granted it lacks a right."""


class NotFound(ApiError, LookupError):
    """404: no such record or path."""


class AmbiguousCode(LightspeedError, LookupError):
    """
    Several records have a code that was to name one. `code` is the first such code, `keys` are the ids of its records.

    Of several codes, `ambiguous` has the records of each that several have, and `found` the record of each other code
    that was found, both by the code as it was given.
    """

    def __init__(
        self,
        message: str,
        *,
        code: str = "",
        keys: Sequence[int] = (),
        found: Mapping[Any, Any] | None = None,
        ambiguous: Mapping[Any, list[Any]] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.keys = list(keys)
        self.found: dict[Any, Any] = dict(found or {})
        self.ambiguous: dict[Any, list[Any]] = dict(ambiguous or {})


class MethodNotAllowed(ApiError):
    """405: the endpoint does not take this method."""


class Conflict(ApiError):
    """409: somebody else edited the record; read it again, then repeat."""


class Unprocessable(ApiError):
    """422: well formed but refused, such as a UPC that another item already has."""


class RateLimited(ApiError):
    """
    429, or a wait that would be longer than `max_wait_seconds`.

    `retry_after` is in seconds, `level` and `size` in drips; None where the service did not say.
    """

    retry_after: float | None = None
    level: float | None = None
    size: float | None = None


class ServerError(ApiError):
    """5xx: the service failed, or the gateway in front of it."""


class TransportError(LightspeedError):
    """No answer came. It is safe to repeat a read."""

    def __init__(self, message: str, *, request: Request | None = None) -> None:
        super().__init__(message)
        self.request = request


class ConnectFailed(TransportError):
    """
    No connection: nothing was sent.

    `nobody_listens` is true if no server runs at this address on this computer, `closed` if the client is closed.
    """

    nobody_listens: bool = False
    closed: bool = False


class TimedOut(TransportError):
    """No answer within `timeout` seconds."""


class UnknownOutcome(LightspeedError):
    """
    A write was sent, and nobody knows whether it was executed.

    `look_for` says how to find its effect. `response` is the broken or 5xx answer, None if there was none.
    """

    def __init__(
        self, message: str, *, request: Request | None = None, response: Reply | None = None, look_for: str = ""
    ) -> None:
        super().__init__(message)
        self.request = request
        self.response = response
        self.look_for = look_for


class AuthorizationExpired(LightspeedError):
    """The access to this merchant has ended: the merchant has to sign in again."""


class LostLease(LightspeedError):
    """
    Another worker has taken the account over, so nothing was kept of what this one was about to write.

    `fence` is the number of the lease that was lost, `newest` the number of the lease that took its place.
    """

    def __init__(self, message: str, *, account_id: int, fence: int, newest: int) -> None:
        super().__init__(message)
        self.account_id = account_id
        self.fence = fence
        self.newest = newest

    def __reduce__(self) -> tuple[Any, ...]:
        return _lost_lease, (str(self), self.account_id, self.fence, self.newest)


def _lost_lease(message: str, account_id: int, fence: int, newest: int) -> LostLease:
    """What was pickled, as where a worker's result goes through a queue."""
    return LostLease(message, account_id=account_id, fence=fence, newest=newest)


class BadClick(LightspeedError):
    """A link is not what a click on the custom button opens. Use nothing of it, and answer the request with 400."""


class MalformedClick(BadClick):
    """The link lacks something that each link of a custom button has, or holds something that none has."""


class ExpiredClick(BadClick):
    """The link was good until `expires_at`."""

    def __init__(self, message: str, *, expires_at: datetime) -> None:
        super().__init__(message)
        self.expires_at = expires_at


class ForgedClick(BadClick):
    """The link is not signed by the service, or it is the link of another button."""


class WrongAccount(BadClick):
    """The button was clicked in the account `account_id`, and another one was meant."""

    def __init__(self, message: str, *, account_id: int) -> None:
        super().__init__(message)
        self.account_id = account_id


class DecodeError(LightspeedError):
    """The answer is not what this API sends. `excerpt` is its beginning."""

    def __init__(
        self, message: str, *, request: Request | None = None, response: Reply | None = None, excerpt: str = ""
    ) -> None:
        super().__init__(message)
        self.request = request
        self.response = response
        self.excerpt = excerpt


class QueryError(LightspeedError):
    """Nothing was sent: the service would refuse this query or payload, or silently misread it."""


class UsageError(QueryError, TypeError):
    """Something that is written differently here; nothing was sent. The message holds the line to write."""


class UnknownName(QueryError, TypeError):
    """A field, relation or option that does not exist; the service would silently ignore it."""

    def __init__(self, message: str, *, name: str = "", suggestions: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.name = name
        self.suggestions = tuple(suggestions)


# What other programs call it.
_USUAL = {
    "RateLimited": "Throttled TooManyRequests RateLimitError RateLimitExceeded",
    "ServerError": "InternalServerError InternalError",
    "NotAuthorized": "Forbidden PermissionDenied",
    "Unauthorized": "AuthenticationError AuthError",
    "TimedOut": "Timeout TimeoutError ReadTimeout",
    "ConnectFailed": "ConnectionError ConnectError",
    "ApiError": "HTTPError HTTPStatusError HttpError",
    "LightspeedError": "Error",
}

if not TYPE_CHECKING:  # or the type checkers would let every name pass

    def __getattr__(name: str) -> Any:
        """Called for a name that does not exist."""
        from difflib import get_close_matches  # rarely needed

        here = [one for one, kind in globals().items() if isinstance(kind, type) and issubclass(kind, LightspeedError)]
        usual = [one for one, names in _USUAL.items() if name in names.split()]
        near = " or ".join(usual or get_close_matches(name, here)) if not name.startswith("_") else ""
        raise AttributeError(f"errors has no attribute {name!r}{f': did you mean {near}?' if near else '.'}", name=name)
