"""
Python toolkit for the Lightspeed Retail (R-Series) point-of-sale API. Unofficial.

    from lightspeed_pos import Client, StaticToken

    client = Client(oauth_token_holder=StaticToken("ey…"))
    for item in client.account().items:
        print(item.description, item.prices.get("default"))
"""

from lightspeed_pos import errors, query
from lightspeed_pos._version import __version__
from lightspeed_pos.client import AsyncClient, Client
from lightspeed_pos.core.tokens import Tokens
from lightspeed_pos.shell.clock import Clock, ScaledClock
from lightspeed_pos.shell.exchange import Exchange
from lightspeed_pos.shell.holder import TokenHolder
from lightspeed_pos.shell.oauth import AsyncOAuthApp, OAuthApp
from lightspeed_pos.shell.stores import FileTokens, MemoryTokens
from lightspeed_pos.shell.throttle import Throttle
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
    "ScaledClock",
    "StaticToken",
    "Throttle",
    "TokenHolder",
    "Tokens",
    "__version__",
    "errors",
    "query",
]
