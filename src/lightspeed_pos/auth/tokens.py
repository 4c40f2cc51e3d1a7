"""The tokens of one connection, kept out of sight."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, cast

REFRESH_TOKEN_DAYS = 30  # docs: a refresh token that is not used for so long expires


class Secret(str):
    """
    Text that `repr` does not show, so neither do logs and tracebacks that print the object it stands in.

    It is the text itself in every other respect: `str()` and f-strings give it, because a header is made of it.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "<hidden>"


@dataclass(frozen=True, slots=True, repr=False)
class Tokens:
    """
    Access token, refresh token, and when the access token expires: aware UTC, None if unknown.

    Neither `repr` nor that of `dataclasses.asdict` shows a token. `account_id`, `scopes`, `client_id` and the times are
    read from the access token without verifying its signature, and are None if it is not a JWT. They tell which account
    one was given; do not decide by them what somebody may do.

    Raises TypeError for a token that is no text or a time that is none, ValueError for a token with a space, a line
    break or another character that no token has, and for a naive time or one that UTC has no date for.

    Source: API documentation, "Authentication", "JWT".
    """

    access: str
    refresh: str
    expires_at: datetime | None = None

    def __post_init__(self) -> None:
        for name in ("access", "refresh"):
            token = getattr(self, name)
            if not isinstance(token, str):
                raise TypeError(f"Tokens({name}=…) has to be a str, not {type(token).__name__}.")
            if not is_sendable(token):
                raise ValueError(
                    f"Tokens({name}=…) holds a character that no token has, such as a space or line break."
                )
            object.__setattr__(self, name, Secret(token))
        if self.expires_at is not None:
            object.__setattr__(self, "expires_at", _utc(self.expires_at))

    def __repr__(self) -> str:
        expires_at = self.expires_at.isoformat() if self.expires_at is not None else None
        return f"Tokens(access=<hidden>, refresh=<hidden>, expires_at={expires_at})"

    @property
    def account_id(self) -> int | None:
        """Account that the tokens belong to."""
        try:
            return int(str(_claims(self.access)["acct"]))
        except (KeyError, ValueError):
            return None

    @property
    def scopes(self) -> tuple[str, ...] | None:
        """Scopes that were granted, such as `employee:inventory`."""
        claims = _claims(self.access)
        # The documentation's table and its sample disagree about the name.
        granted = claims.get("scope", claims.get("scopes"))
        return tuple(granted.split()) if isinstance(granted, str) else None

    @property
    def client_id(self) -> str | None:
        """OAuth client that the tokens were issued to."""
        audience = _claims(self.access).get("aud")
        return audience if isinstance(audience, str) else None

    @property
    def issued_at(self) -> datetime | None:
        """When the pair was issued; aware UTC."""
        return _time(_claims(self.access).get("iat"))

    @property
    def access_ends_at(self) -> datetime | None:
        """When the access token says that it ends; aware UTC. `expires_at` is by the clock of this computer."""
        return _time(_claims(self.access).get("exp"))

    @property
    def sign_in_ends_at(self) -> datetime | None:
        """
        When the merchant has to sign in again if nobody refreshes until then; aware UTC, None if unknown.

        Each refresh begins the thirty days anew. Source: API documentation, "Refresh token".
        """
        issued = self.issued_at
        return issued + timedelta(days=REFRESH_TOKEN_DAYS) if issued is not None else None

    def expires_by(self, now: float) -> bool:
        """Whether the access token is of no use at `now` (seconds since the epoch); unknown expiry counts as never."""
        return not self.access or (self.expires_at is not None and self.expires_at.timestamp() <= now)


def is_sendable(token: str) -> bool:
    """Whether all characters of the token are such as a header can hold: visible and ASCII."""
    return token.isascii() and token.isprintable() and " " not in token


def _utc(expires_at: datetime) -> datetime:
    if not isinstance(expires_at, datetime):
        raise TypeError(f"Tokens(expires_at=…) has to be a datetime, not {type(expires_at).__name__}.")
    if expires_at.tzinfo is None:
        raise ValueError("Tokens(expires_at=…) needs a time with an offset, such as datetime.now(UTC).")
    try:
        return expires_at.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"Tokens(expires_at=…) is out of range: {expires_at.isoformat()}.") from None


def _time(claim: object) -> datetime | None:
    """A claim in seconds since the epoch as a time; the service sends fractions."""
    try:
        return datetime.fromtimestamp(claim, UTC) if isinstance(claim, int | float) else None
    except (ValueError, OverflowError, OSError):
        return None


def _claims(access: str) -> dict[str, Any]:
    """Payload of a JWT, {} for any other token."""
    parts = access.split(".")
    if len(parts) != 3:
        return {}
    try:
        payload = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", payload) if isinstance(payload, dict) else {}
