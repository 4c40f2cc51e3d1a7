"""What a sandbox holds and was sent, asked past the API."""

from __future__ import annotations

from lightspeed_pos.sandbox import Sandbox


def descriptions(shop: Sandbox, *keys: int) -> list[str]:
    marks = ",".join("?" * len(keys))
    found = shop.records(f"SELECT description FROM Item WHERE itemID IN ({marks}) ORDER BY itemID", *keys)
    return [description for (description,) in found]


def sent(shop: Sandbox, method: str) -> int:
    return sum(request.method == method for request in shop.requests)
