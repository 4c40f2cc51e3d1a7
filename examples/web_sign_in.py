"""
A web application that merchants connect their shop to: sign in, keep the tokens, show what is on the shelf.

    python examples/web_sign_in.py

It runs against the sandbox that comes with the package. For the real service register a client, give its id and secret
to `AsyncOAuthApp` and to `OAuthTokenHolder`, and leave out base_url and auth_url.
"""

from __future__ import annotations

import secrets
import tempfile
from html import escape
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from lightspeed_pos import AsyncClient, AsyncOAuthApp, FileTokens, OAuthTokenHolder
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sandbox import Sandbox

PORT = 8723
SCOPES = ["inventory", "register_read"]


class Shops:
    """The merchants of this application: how they connect, and where their tokens are."""

    def __init__(self, sandbox: Sandbox, directory: Path) -> None:
        self.sandbox = sandbox
        self.directory = directory
        self.app = AsyncOAuthApp(sandbox.client_id, sandbox.client_secret, auth_url=sandbox.url)
        self.verifiers: dict[str, str] = {}  # of sign-ins that have begun, by state

    def client(self, account_id: int) -> AsyncClient:
        """A client of a merchant who has connected; its tokens are refreshed and kept in the merchant's file."""
        holder = OAuthTokenHolder(self.sandbox.client_id, self.sandbox.client_secret, store=self.store(account_id))
        return AsyncClient(holder, base_url=self.sandbox.url, auth_url=self.sandbox.url)

    def store(self, account_id: int) -> FileTokens:
        """One file per merchant."""
        return FileTokens(self.directory / f"{account_id}.json")

    async def start(self, _: Request) -> Response:
        """The page to begin on."""
        return HTMLResponse('<p><a href="/connect">Connect your shop</a></p>')

    async def connect(self, _: Request) -> Response:
        """Send the merchant to the authorization page."""
        state = secrets.token_urlsafe(16)
        url, self.verifiers[state] = self.app.authorize_url(SCOPES, state)
        answer = RedirectResponse(url)
        # The state comes back in the URL, the cookie with the browser: only together are they one sign-in.
        answer.set_cookie("state", state, httponly=True, samesite="lax")
        return answer

    async def callback(self, request: Request) -> Response:
        """Where the merchant comes back to: with a code that is good for a minute, or having declined."""
        state = request.query_params.get("state", "")
        verifier = self.verifiers.pop(state, None)
        if verifier is None or request.cookies.get("state") != state:
            return HTMLResponse("<p>This sign-in was not begun here.</p>", status_code=400)
        if request.query_params.get("error") == "access_denied":
            return HTMLResponse('<p>You declined: nothing is connected. <a href="/connect">Try again</a></p>')
        code = request.query_params.get("code")
        if code is None:
            return HTMLResponse("<p>Not connected: the service sent no code.</p>", status_code=502)
        try:
            tokens = await self.app.exchange(code, verifier)
        except LightspeedError as error:
            return HTMLResponse(f"<p>Not connected: {escape(str(error))}</p>", status_code=502)
        account_id = tokens.account_id
        if account_id is None:
            return HTMLResponse("<p>The token names no account.</p>", status_code=502)
        self.store(account_id).save(tokens)
        # In a real application the session of the merchant says which shop is theirs, not the URL.
        return RedirectResponse(f"/shops/{account_id}")

    async def shop(self, request: Request) -> Response:
        """What is on the shelf."""
        async with self.client(int(request.path_params["account_id"])) as client:
            account = client.account(int(request.path_params["account_id"]))
            details = await account.details()
            items = [item async for item in account.items.each(sort="description")]
        shelf = "".join(f"<li>{escape(item.description)}: {item.prices.get('default')}</li>" for item in items)
        return HTMLResponse(f"<h1>{escape(details.name)}</h1><ul>{shelf}</ul>")


def web_application(sandbox: Sandbox, directory: Path) -> Starlette:
    """The application, with the tokens of its merchants in a directory."""
    shops = Shops(sandbox, directory)
    return Starlette(
        routes=[
            Route("/", shops.start),
            Route("/connect", shops.connect),
            Route("/callback", shops.callback),
            Route("/shops/{account_id:int}", shops.shop),
        ]
    )


def main() -> None:
    """Serve until interrupted."""
    with (
        Sandbox(items=200, consent="page", redirect_uri=f"http://127.0.0.1:{PORT}/callback") as sandbox,
        tempfile.TemporaryDirectory() as directory,
    ):
        print(f"Open http://127.0.0.1:{PORT}/ in a browser. Press Ctrl+C to stop.")
        uvicorn.run(web_application(sandbox, Path(directory)), port=PORT, log_level="warning")


if __name__ == "__main__":
    main()
