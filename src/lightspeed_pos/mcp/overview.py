"""`about_shop`: what an assistant should know before it asks for anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.mcp.answers import answer
from lightspeed_pos.mcp.questions import tables_of
from lightspeed_pos.mcp.reach import may_write

if TYPE_CHECKING:
    from lightspeed_pos.mcp.shop import Shop


def about_shop(shop: Shop) -> dict[str, Any]:
    """Account, name, time zone, scopes, limits and the database. Two or three requests."""
    account, budget = shop.account()
    details = account.details()
    held = shop.scopes()
    zone = str(shop.time_zone)
    bucket = account.bucket
    status: dict[str, Any] = {
        "account": account.id,
        "time_zone": zone,
        "scopes": "not told by the token" if held is None else sorted(held),
        "writes": _writes(shop),
        "limits_per_call": {"rows": shop.limits.rows, "drips": shop.limits.drips},
        "bucket": {"level": round(bucket.level, 1), "size": bucket.size, "drips_a_second": bucket.drip_rate},
        **_database(shop),
        "drips": float(budget.spent),
    }
    return answer(status, name=details.name)


def _writes(shop: Shop) -> str:
    if not may_write(shop.scopes()):
        return f"no: the sign-in only reads. To change that somebody signs in again: {shop.command('login')}"
    if not shop.writes:
        return "no: a person applies the plans that are made here, or starts the server with --allow-writes"
    return "yes: apply_plan asks a person first"


def _database(shop: Shop) -> dict[str, Any]:
    try:
        path = shop.database()
        if not path.exists():
            return {"database": f"none yet: somebody runs `{shop.command(shop.sync)}`"}
        return tables_of(path)
    except LightspeedError as error:
        return {"database": shop.explain(error).strip()}
