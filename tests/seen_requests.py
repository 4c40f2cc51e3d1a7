"""What a sandbox was sent."""

from __future__ import annotations

import json
from typing import Any

from lightspeed_pos.sandbox import LoggedRequest, Sandbox


def writes(shop: Sandbox) -> list[LoggedRequest]:
    return [seen for seen in shop.requests if seen.method != "GET"]


def sent(shop: Sandbox) -> tuple[str, str, Any]:
    """Method, path below the account and JSON body of the latest write."""
    seen = writes(shop)[-1]
    path = seen.path.removeprefix(f"/API/V3/Account/{shop.account_id}")
    return seen.method, path, json.loads(seen.body) if seen.body else None


def forget(shop: Sandbox) -> None:
    shop.instance.requests.clear()
