"""
Python toolkit for the Lightspeed Retail (R-Series) point-of-sale API. Unofficial.

    from lightspeed_pos import Client, StaticToken

    client = Client(oauth_token_holder=StaticToken("ey…"))
    for item in client.account().items:
        print(item.description, item.prices.get("default"))
"""

from importlib import import_module

from lightspeed_pos._version import __version__

TYPE_CHECKING = False  # for the type checkers it is True; importing typing takes as long as all the rest
if TYPE_CHECKING:
    from lightspeed_pos import errors, query
    from lightspeed_pos.auth.gate import TokenHolder
    from lightspeed_pos.auth.holders import OAuthTokenHolder, StaticToken
    from lightspeed_pos.auth.keyring_tokens import KeyringTokens
    from lightspeed_pos.auth.profiles import Profile, Profiles
    from lightspeed_pos.auth.redis_tokens import RedisTokens
    from lightspeed_pos.auth.sign_in import AsyncOAuthApp, OAuthApp
    from lightspeed_pos.auth.stores import FileTokens, MemoryTokens, TokenStore
    from lightspeed_pos.auth.tokens import Tokens
    from lightspeed_pos.bulk.plan import BulkPlan, BulkResult
    from lightspeed_pos.exchange.clock import Clock, ScaledClock
    from lightspeed_pos.exchange.report import Exchange
    from lightspeed_pos.limits.bucket import BucketState
    from lightspeed_pos.limits.redis_throttle import RedisThrottle
    from lightspeed_pos.limits.throttle import Throttle
    from lightspeed_pos.listing.page import Page
    from lightspeed_pos.listing.stream import Stream
    from lightspeed_pos.model.record import Record
    from lightspeed_pos.plans.plan import AsyncPlan, AsyncRun, Plan, Run
    from lightspeed_pos.plans.sheets import read_sheet
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.client import AsyncClient, Client

__all__ = [
    "Account",
    "AsyncAccount",
    "AsyncClient",
    "AsyncOAuthApp",
    "AsyncPlan",
    "AsyncRun",
    "BucketState",
    "BulkPlan",
    "BulkResult",
    "Client",
    "Clock",
    "Exchange",
    "FileTokens",
    "KeyringTokens",
    "MemoryTokens",
    "OAuthApp",
    "OAuthTokenHolder",
    "Page",
    "Plan",
    "Profile",
    "Profiles",
    "Record",
    "RedisThrottle",
    "RedisTokens",
    "Run",
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
    "read_sheet",
]

# Where each name is from. It is imported when it is first used, so that importing the package takes no time.
_HOMES = {
    "Account": "resources.account",
    "AsyncAccount": "resources.account",
    "AsyncClient": "resources.client",
    "AsyncOAuthApp": "auth.sign_in",
    "AsyncPlan": "plans.plan",
    "AsyncRun": "plans.plan",
    "BucketState": "limits.bucket",
    "BulkPlan": "bulk.plan",
    "BulkResult": "bulk.plan",
    "Client": "resources.client",
    "Clock": "exchange.clock",
    "Exchange": "exchange.report",
    "FileTokens": "auth.stores",
    "KeyringTokens": "auth.keyring_tokens",
    "MemoryTokens": "auth.stores",
    "OAuthApp": "auth.sign_in",
    "OAuthTokenHolder": "auth.holders",
    "Page": "listing.page",
    "Plan": "plans.plan",
    "Profile": "auth.profiles",
    "Profiles": "auth.profiles",
    "Record": "model.record",
    "RedisThrottle": "limits.redis_throttle",
    "RedisTokens": "auth.redis_tokens",
    "Run": "plans.plan",
    "ScaledClock": "exchange.clock",
    "StaticToken": "auth.holders",
    "Stream": "listing.stream",
    "Throttle": "limits.throttle",
    "TokenHolder": "auth.gate",
    "TokenStore": "auth.stores",
    "Tokens": "auth.tokens",
    "read_sheet": "plans.sheets",
}


if not TYPE_CHECKING:  # or the type checkers would let every name pass

    def __getattr__(name: str) -> object:
        if name in {"errors", "query"}:
            return import_module(f"lightspeed_pos.{name}")
        if name not in _HOMES:
            from lightspeed_pos.client.elsewhere import not_here  # for a name that does not exist only

            raise not_here(name, __all__)
        value = globals()[name] = getattr(import_module(f"lightspeed_pos.{_HOMES[name]}"), name)
        return value


def __dir__() -> list[str]:
    return __all__
