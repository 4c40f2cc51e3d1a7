"""
A web application that merchants connect their shop to: sign in, keep the tokens, show what is on the shelf.

    pip install "lightspeed-pos[sandbox]" itsdangerous
    python examples/web_sign_in.py

It runs two workers against the sandbox that comes with the package. For the real service register a client, set its
id and secret, a long random SESSION_SECRET and a directory TOKENS, and start it as any other application:

    uvicorn --app-dir examples --factory web_sign_in:application --workers 2

With FLEET_TO, REDIS_URL and FLEET_KEYS as well (extra `[fleet]`), whoever signs in is kept up to date in a database by
the workers of a fleet, and tokens are in that Redis, encrypted:

    export FLEET_TO='postgresql://me@localhost/shops?layout=shared' REDIS_URL=redis://127.0.0.1:6379/0
    export FLEET_KEYS=$(python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())")
"""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import cast

import httpx2
import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from lightspeed_pos import (
    AsyncClient,
    AsyncOAuthApp,
    FileTokens,
    OAuthTokenHolder,
    RedisThrottle,
    Throttle,
    Tokens,
    TokenStore,
)
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError
from lightspeed_pos.fleet import Fleet
from lightspeed_pos.sandbox import Sandbox

PORT = 8723
SCOPES = ["inventory", "register_read"]
MOST_SIGN_INS = 5  # that one browser may have begun, in as many tabs


@dataclass(frozen=True)
class Settings:
    """What this application has to know; the addresses are those of the real service unless they are set."""

    client_id: str
    client_secret: str = field(repr=False)
    session_secret: str = field(repr=False)
    tokens: Path
    base_url: str
    auth_url: str
    redis_url: str
    fleet_to: str
    fleet_keys: tuple[str, ...] = field(repr=False)
    https_only: bool

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> Settings:
        """The settings in the environment."""
        base_url = environ.get("BASE_URL", "https://api.lightspeedapp.com")
        return cls(
            client_id=environ["CLIENT_ID"],
            client_secret=environ["CLIENT_SECRET"],
            session_secret=environ["SESSION_SECRET"],
            tokens=Path(environ["TOKENS"]),
            base_url=base_url,
            auth_url=environ.get("AUTH_URL", "https://cloud.lightspeedapp.com"),
            redis_url=environ.get("REDIS_URL", ""),
            fleet_to=environ.get("FLEET_TO", ""),
            # The first one encrypts, all decrypt.
            fleet_keys=tuple(key for key in environ.get("FLEET_KEYS", "").split(",") if key),
            https_only=base_url.startswith("https:"),
        )


class Shops:
    """
    The merchants of this application: how they connect, and where their tokens are. There is one of it per worker.

    All clients share connections and the rate limit. Workers share the rate limit too if they have a Redis; without one
    they meet refusals now and then, which the clients wait out.
    """

    def __init__(self, settings: Settings, http: httpx2.AsyncClient) -> None:
        self._settings = settings
        self._http = http
        self._throttle = RedisThrottle(settings.redis_url) if settings.redis_url else Throttle()
        self._fleet: Fleet | None = None
        if settings.fleet_to:
            self._fleet = Fleet(settings.redis_url, settings.fleet_to, keys=settings.fleet_keys)
        self._clients: dict[int, AsyncClient] = {}
        self.app = AsyncOAuthApp(settings.client_id, settings.client_secret, auth_url=settings.auth_url, http=http)

    def client(self, account_id: int) -> AsyncClient:
        """The client of a merchant who has connected; its tokens are refreshed and kept in the merchant's file."""
        if account_id not in self._clients:
            settings = self._settings
            holder = OAuthTokenHolder(settings.client_id, settings.client_secret, store=self.store(account_id))
            self._clients[account_id] = AsyncClient(
                holder,
                base_url=settings.base_url,
                auth_url=settings.auth_url,
                throttle=self._throttle,
                http=self._http,
            )
        return self._clients[account_id]

    def keep(self, account_id: int, tokens: Tokens) -> None:
        """The tokens of a sign-in; a fleet then reads the shop, and goes on where an earlier sign-in had ended."""
        if self._fleet is None:
            self.store(account_id).save(tokens)  # it waits for a renewal under way
            return
        settings = self._settings
        connection = {
            "client_id": settings.client_id,
            "client_secret": settings.client_secret,
            "base_url": settings.base_url,
            "auth_url": settings.auth_url,
        }
        self._fleet.add(account_id, tokens=tokens, settings=connection)

    def store(self, account_id: int) -> TokenStore:
        """Where the tokens of a merchant are, which all workers share: in the fleet's Redis, or in a file."""
        if self._fleet is not None:
            return self._fleet.store(account_id)
        return FileTokens(self._settings.tokens / f"{account_id}.json")


async def start(_: Request) -> Response:
    """The page to begin on."""
    return HTMLResponse('<p><a href="/connect">Connect your shop</a></p>')


async def connect(request: Request) -> Response:
    """Send the merchant to the authorization page."""
    state = secrets.token_urlsafe(16)
    url, verifier = shops(request).app.authorize_url(SCOPES, state)
    # In the session, a signed cookie: whichever worker the merchant comes back to can read it, and no other browser.
    begun = [*request.session.get("sign_ins", []), [state, verifier]]
    request.session["sign_ins"] = begun[-MOST_SIGN_INS:]
    return RedirectResponse(url)


async def callback(request: Request) -> Response:
    """Where the merchant comes back to: with a code that is good for a minute, or having declined."""
    begun = dict(request.session.get("sign_ins", []))
    verifier = begun.pop(request.query_params.get("state", ""), None)
    if verifier is None:
        return HTMLResponse("<p>This sign-in was not begun here.</p>", status_code=400)
    request.session["sign_ins"] = list(begun.items())
    if request.query_params.get("error") == "access_denied":
        return HTMLResponse('<p>You declined: nothing is connected. <a href="/connect">Try again</a></p>')
    code = request.query_params.get("code")
    if code is None:
        return HTMLResponse("<p>Not connected: the service sent no code.</p>", status_code=502)
    try:
        tokens = await shops(request).app.exchange(code, verifier)
    except LightspeedError as error:
        return HTMLResponse(f"<p>Not connected: {escape(str(error))}</p>", status_code=502)
    account_id = tokens.account_id
    if account_id is None:
        return HTMLResponse("<p>The token names no account.</p>", status_code=502)
    try:
        await run_in_threadpool(shops(request).keep, account_id, tokens)
    except LightspeedError as error:
        return HTMLResponse(f"<p>Not connected: {escape(str(error))}</p>", status_code=502)
    request.session["account_id"] = account_id
    return RedirectResponse("/shop")


async def shop(request: Request) -> Response:
    """What is on the shelf of the merchant who is signed in."""
    account_id = request.session.get("account_id")
    if account_id is None:
        return RedirectResponse("/")
    account = shops(request).client(account_id).account(account_id)
    try:
        details = await account.details()
        items = [item async for item in account.items.each(sort="description")]
    except AuthorizationExpired:
        return HTMLResponse('<p>Your shop is not connected any more. <a href="/connect">Connect it</a></p>')
    except LightspeedError as error:
        return HTMLResponse(f"<p>The shop cannot be read now: {escape(str(error))}</p>", status_code=502)
    shelf = "".join(f"<li>{escape(item.description)}: {item.prices.get('default')}</li>" for item in items)
    return HTMLResponse(f"<h1>{escape(details.name)}</h1><ul>{shelf}</ul>")


def shops(request: Request) -> Shops:
    """The merchants, as the lifespan of the application made them."""
    return cast("Shops", request.state.shops)


def application() -> Starlette:
    """The application, set up from the environment; each worker makes one."""
    settings = Settings.of(os.environ)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[dict[str, Shops]]:
        async with httpx2.AsyncClient() as http:
            yield {"shops": Shops(settings, http)}

    return Starlette(
        routes=[Route("/", start), Route("/connect", connect), Route("/callback", callback), Route("/shop", shop)],
        middleware=[
            Middleware(SessionMiddleware, secret_key=settings.session_secret, https_only=settings.https_only),
        ],
        lifespan=lifespan,
    )


def main() -> None:
    """Serve with two workers until interrupted."""
    with (
        Sandbox(items=200, consent="page", redirect_uri=f"http://127.0.0.1:{PORT}/callback") as sandbox,
        tempfile.TemporaryDirectory() as directory,
    ):
        os.environ |= {
            "CLIENT_ID": sandbox.client_id,
            "CLIENT_SECRET": sandbox.client_secret,
            "SESSION_SECRET": secrets.token_urlsafe(32),
            "TOKENS": directory,
            "BASE_URL": sandbox.url,
            "AUTH_URL": sandbox.url,
        }
        print(f"Open http://127.0.0.1:{PORT}/ in a browser. Press Ctrl+C to stop.")
        here = str(Path(__file__).parent)
        uvicorn.run("web_sign_in:application", factory=True, app_dir=here, workers=2, port=PORT, log_level="warning")


if __name__ == "__main__":
    main()
