"""
Python toolkit for the Lightspeed Retail (R-Series) point-of-sale API. Unofficial.

    from lightspeed_pos import Client, StaticToken

    client = Client(oauth_token_holder=StaticToken("ey…"))
    for item in client.account().items:
        print(item.description, item.prices.get("default"))
"""

from importlib import import_module
from typing import TYPE_CHECKING

from lightspeed_pos import errors, query
from lightspeed_pos._version import __version__
from lightspeed_pos.auth.gate import TokenHolder
from lightspeed_pos.client.client import AsyncClient, Client
from lightspeed_pos.exchange.clock import Clock, ScaledClock
from lightspeed_pos.exchange.report import Exchange
from lightspeed_pos.limits.throttle import Throttle

if TYPE_CHECKING:
    from lightspeed_pos.auth.holders import OAuthTokenHolder, StaticToken
    from lightspeed_pos.auth.sign_in import AsyncOAuthApp, OAuthApp
    from lightspeed_pos.auth.stores import FileTokens, MemoryTokens, TokenStore
    from lightspeed_pos.auth.tokens import Tokens
    from lightspeed_pos.bulk.plan import BulkPlan, BulkResult
    from lightspeed_pos.limits.bucket import BucketState
    from lightspeed_pos.limits.redis_throttle import RedisThrottle
    from lightspeed_pos.listing.page import Page
    from lightspeed_pos.listing.stream import Stream
    from lightspeed_pos.model.record import Record
    from lightspeed_pos.resources.account import Account, AsyncAccount

__all__ = [
    "Account",
    "AsyncAccount",
    "AsyncClient",
    "AsyncOAuthApp",
    "BucketState",
    "BulkPlan",
    "BulkResult",
    "Client",
    "Clock",
    "Exchange",
    "FileTokens",
    "MemoryTokens",
    "OAuthApp",
    "OAuthTokenHolder",
    "Page",
    "Record",
    "RedisThrottle",
    "ScaledClock",
    "StaticToken",
    "Stream",
    "Throttle",
    "TokenHolder",
    "TokenStore",
    "Tokens",
    "__version__",
    "errors",
    "query",
]

# What takes long to import and not every program needs, such as signing in; or is named in annotations only.
_LATER = {
    "Account": "resources.account",
    "AsyncAccount": "resources.account",
    "AsyncOAuthApp": "auth.sign_in",
    "BucketState": "limits.bucket",
    "BulkPlan": "bulk.plan",
    "BulkResult": "bulk.plan",
    "FileTokens": "auth.stores",
    "MemoryTokens": "auth.stores",
    "OAuthApp": "auth.sign_in",
    "OAuthTokenHolder": "auth.holders",
    "Page": "listing.page",
    "Record": "model.record",
    "RedisThrottle": "limits.redis_throttle",
    "StaticToken": "auth.holders",
    "Stream": "listing.stream",
    "TokenStore": "auth.stores",
    "Tokens": "auth.tokens",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"lightspeed_pos.{_LATER[name]}"), name)
    return value


def __dir__() -> list[str]:
    return __all__
