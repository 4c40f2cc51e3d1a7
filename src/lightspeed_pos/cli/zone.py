"""The shop's time zone, in which days are typed and times are shown."""

from __future__ import annotations

from datetime import UTC, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account


def shop_zone(account: Account) -> tzinfo:
    """The time zone of the account's first shop; one request. UTC if it names none that this computer knows."""
    shop = account.shops.first()
    try:
        return ZoneInfo(shop.time_zone) if shop is not None and shop.time_zone else UTC
    except (ValueError, OSError, KeyError):
        return UTC
