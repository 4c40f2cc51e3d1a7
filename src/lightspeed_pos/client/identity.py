"""Whose sign-in a client works with."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from lightspeed_pos.auth.holders import StaticToken
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import ApiError

if TYPE_CHECKING:
    from lightspeed_pos.resources.client import Client


@dataclass(frozen=True, slots=True)
class Identity:
    """
    The account and the employee of a sign-in, and what it may do.

    `scopes` are None if the token does not say. `ends_at` is when somebody has to sign in again if nothing is done
    until then, aware UTC; None if the token does not say, or cannot be renewed: then `token_ends_at` counts.
    """

    account_id: int
    account_name: str
    employee: str
    scopes: tuple[str, ...] | None
    client_id: str | None
    renews: bool
    ends_at: datetime | None
    token_ends_at: datetime | None


def identify(client: Client, account_id: int | None = None) -> Identity:
    """Two requests: for the account, and for the session, which some tokens may not see."""
    account = client.account(account_id)
    details = account.details()
    employee = ""
    with suppress(ApiError):
        session = client.session()
        found = session.employee
        if found is not None:
            employee = f"{found.first_name} {found.last_name}".strip()
    tokens = Tokens(client.driver.access_token() or "", "")
    renews = not isinstance(client.driver.holder, StaticToken)
    return Identity(
        account_id=account.id,
        account_name=details.name,
        employee=employee,
        scopes=tokens.scopes,
        client_id=tokens.client_id,
        renews=renews,
        ends_at=tokens.sign_in_ends_at if renews else None,
        token_ends_at=tokens.access_ends_at,
    )
