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
from lightspeed_pos.client import AsyncClient, Client
from lightspeed_pos.shell.clock import Clock, ScaledClock
from lightspeed_pos.shell.exchange import Exchange
from lightspeed_pos.shell.holder import TokenHolder
from lightspeed_pos.shell.throttle import Throttle

if TYPE_CHECKING:
    from lightspeed_pos.account import Account, AsyncAccount
    from lightspeed_pos.core.bucket import BucketState
    from lightspeed_pos.core.bulk import BulkPlan, BulkResult
    from lightspeed_pos.core.tokens import Tokens
    from lightspeed_pos.page import Page, Stream
    from lightspeed_pos.records.base import Record
    from lightspeed_pos.shell.oauth import AsyncOAuthApp, OAuthApp
    from lightspeed_pos.shell.redis_throttle import RedisThrottle
    from lightspeed_pos.shell.stores import FileTokens, MemoryTokens
    from lightspeed_pos.shell.tokens import OAuthTokenHolder, StaticToken

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
    "Tokens",
    "__version__",
    "errors",
    "query",
]

# What takes long to import and not every program needs, such as signing in; or is named in annotations only.
_LATER = {
    "Account": "account",
    "AsyncAccount": "account",
    "AsyncOAuthApp": "shell.oauth",
    "BucketState": "core.bucket",
    "BulkPlan": "core.bulk",
    "BulkResult": "core.bulk",
    "FileTokens": "shell.stores",
    "MemoryTokens": "shell.stores",
    "OAuthApp": "shell.oauth",
    "OAuthTokenHolder": "shell.tokens",
    "Page": "page",
    "Record": "records.base",
    "RedisThrottle": "shell.redis_throttle",
    "StaticToken": "shell.tokens",
    "Stream": "page",
    "Tokens": "core.tokens",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"lightspeed_pos.{_LATER[name]}"), name)
    return value


def __dir__() -> list[str]:
    return __all__
