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
    from lightspeed_pos.core.tokens import Tokens
    from lightspeed_pos.shell.oauth import AsyncOAuthApp, OAuthApp
    from lightspeed_pos.shell.redis_throttle import RedisThrottle
    from lightspeed_pos.shell.stores import FileTokens, MemoryTokens
    from lightspeed_pos.shell.tokens import OAuthTokenHolder, StaticToken

__all__ = [
    "AsyncClient",
    "AsyncOAuthApp",
    "Client",
    "Clock",
    "Exchange",
    "FileTokens",
    "MemoryTokens",
    "OAuthApp",
    "OAuthTokenHolder",
    "RedisThrottle",
    "ScaledClock",
    "StaticToken",
    "Throttle",
    "TokenHolder",
    "Tokens",
    "__version__",
    "errors",
    "query",
]

# Signing in takes a third as long to import as all the rest, and not every program does it.
_LATER = {
    "AsyncOAuthApp": "shell.oauth",
    "FileTokens": "shell.stores",
    "MemoryTokens": "shell.stores",
    "OAuthApp": "shell.oauth",
    "OAuthTokenHolder": "shell.tokens",
    "RedisThrottle": "shell.redis_throttle",
    "StaticToken": "shell.tokens",
    "Tokens": "core.tokens",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"lightspeed_pos.{_LATER[name]}"), name)
    return value


def __dir__() -> list[str]:
    return __all__
