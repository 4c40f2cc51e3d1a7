"""What a click says, and whether it may be believed. No I/O."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from lightspeed_pos.buttons.links import SIGNATURE, Link
from lightspeed_pos.errors import ExpiredClick, MalformedClick, WrongAccount

ALGORITHM = "RS256"  # the only one that is accepted: what a link asks for decides nothing
_TIME = re.compile(r"[0-9]{1,11}(?:\.[0-9]{1,9})?", re.ASCII)
_ID = re.compile(r"[0-9]{1,18}", re.ASCII)
_REQUIRED = ("accountID", "alg", "exp", "kid", SIGNATURE)
_OWN = {
    *_REQUIRED,
    *("customerID", "employeeID", "registerID", "returnURL", "saleID", "shopID", "systemUserID", "type", "userID"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Click:
    """
    A click on a custom button, as Retail POS has signed it.

    Ids are None where the service sends 0 or nothing. `sale_id` is the id of the workorder where the button belongs to
    a workorder; `type` says what it belongs to, in the service's words ("sale"). `user_id` is the user who is signed
    in at the register, `employee_id` the employee. `return_url` leads back to the register. The link is good until
    `expires_at`. `parameters` are those that stood in the button's own URL.
    """

    account_id: int
    type: str
    sale_id: int | None
    customer_id: int | None
    shop_id: int | None
    register_id: int | None
    employee_id: int | None
    user_id: int | None
    return_url: str
    expires_at: datetime
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Signed:
    """A click that has yet to be verified: what it says, the name of its key, and its signature."""

    click: Click
    kid: str
    signature: bytes


def read(link: Link, now: float) -> Signed:
    """
    What a link says, at `now` in seconds since the epoch.

    Raises MalformedClick for what Retail POS does not send, ExpiredClick for a link that was good once.
    """
    values: dict[str, str] = {}
    for name, value in link.parameters():
        if name in values and name in _OWN:
            raise MalformedClick(f"The link of the button has {name} twice: it must not stand in the button's own URL.")
        values[name] = value
    missing = [name for name in _REQUIRED if not values.get(name)]
    if missing:
        raise MalformedClick(
            f"The link of the button lacks {', '.join(missing)}: pass it as the browser opened it, with its query."
        )
    if values["alg"] != ALGORITHM:
        raise MalformedClick(f"The link of the button is signed by another algorithm than {ALGORITHM}.")
    if not _TIME.fullmatch(values["exp"]):
        raise MalformedClick("exp in the link of the button is no time in seconds since the epoch.")
    expires_at = datetime.fromtimestamp(float(values["exp"]), UTC)
    account_id = _id(values, "accountID")
    if account_id is None:
        raise MalformedClick("accountID in the link of the button is 0.")
    try:
        signature = base64.b64decode(_padded(values[SIGNATURE]), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise MalformedClick("The signature in the link of the button is not base64url.") from None
    click = Click(
        account_id=account_id,
        type=values.get("type", ""),
        sale_id=_id(values, "saleID"),
        customer_id=_id(values, "customerID"),
        shop_id=_id(values, "shopID"),
        register_id=_id(values, "registerID"),
        employee_id=_id(values, "employeeID"),
        user_id=_id(values, "systemUserID") or _id(values, "userID"),  # the documentation's table has the latter
        return_url=values.get("returnURL", ""),
        expires_at=expires_at,
        parameters={name: value for name, value in values.items() if name not in _OWN},
    )
    if float(values["exp"]) <= now:
        raise ExpiredClick(
            f"The link of the button was good until {expires_at:%Y-%m-%d %H:%M:%S} UTC: click the button once more.",
            expires_at=expires_at,
        )
    return Signed(click, values["kid"], signature)


def check_account(click: Click, account_id: int | None) -> None:
    """Raise WrongAccount for a click in another account than the one that is meant, unless that is None."""
    if account_id is not None and click.account_id != account_id:
        raise WrongAccount(
            f"The button was clicked in account {click.account_id}, not in {account_id}.", account_id=click.account_id
        )


def _id(values: Mapping[str, str], name: str) -> int | None:
    """An id of a link: None for 0 and for what is absent."""
    value = values.get(name) or "0"
    if not _ID.fullmatch(value):
        raise MalformedClick(f"{name} in the link of the button is no id.")
    return int(value) or None


def _padded(text: str) -> str:
    bare = text.rstrip("=")
    return bare + "=" * (-len(bare) % 4)
