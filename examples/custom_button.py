"""
A page that Retail POS opens by a custom button: it shows the sale that is open at the register.

    pip install "lightspeed-pos[buttons,sandbox]" itsdangerous
    python examples/custom_button.py

It runs against the sandbox that comes with the package. For the real service, let merchants connect as in
`web_sign_in.py`, set BUTTON_URL to the URL that stands in Retail POS under Settings → Custom Menus, a long random
SESSION_SECRET and the directory TOKENS, and start it as any other application:

    uvicorn --app-dir examples --factory custom_button:application
"""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from html import escape
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import httpx2
import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from lightspeed_pos import AsyncClient, FileTokens, OAuthTokenHolder, Throttle, Tokens
from lightspeed_pos.buttons import AsyncCustomButton
from lightspeed_pos.errors import BadClick, LightspeedError
from lightspeed_pos.sandbox import Sandbox

PORT = 8724


class Shops:
    """The button, and the merchants who have connected their shop."""

    def __init__(self, environ: Mapping[str, str], http: httpx2.AsyncClient) -> None:
        self._environ = environ
        self._http = http
        self._throttle = Throttle()
        self._clients: dict[int, AsyncClient] = {}
        self._auth_url = environ.get("AUTH_URL", "https://cloud.lightspeedapp.com")
        self.button = AsyncCustomButton(environ["BUTTON_URL"], auth_url=self._auth_url, http=http)

    def client(self, account_id: int) -> AsyncClient | None:
        """The client of a merchant; None for one who has not connected."""
        store = FileTokens(Path(self._environ["TOKENS"]) / f"{account_id}.json")
        if account_id not in self._clients and store.load() is not None:
            holder = OAuthTokenHolder(
                self._environ["CLIENT_ID"], self._environ["CLIENT_SECRET"], store=store, auth_url=self._auth_url
            )
            base_url = self._environ.get("BASE_URL", "https://api.lightspeedapp.com")
            self._clients[account_id] = AsyncClient(holder, base_url=base_url, throttle=self._throttle, http=self._http)
        return self._clients.get(account_id)


async def clicked(request: Request) -> Response:
    """Where the button leads: believe the link once, and go on with a session of our own."""
    shops = cast("Shops", request.state.shops)
    try:
        click = await shops.button.verify(str(request.url))
    except BadClick as error:
        return HTMLResponse(f"<p>{escape(str(error))}</p>", status_code=400)
    except LightspeedError as error:
        return HTMLResponse(f"<p>The click cannot be verified now: {escape(str(error))}</p>", status_code=502)
    request.session["click"] = [click.account_id, click.sale_id, click.return_url]
    # The link is good for minutes, and for whoever has it: it stays in no address bar, history or log of ours.
    return RedirectResponse("/sale", status_code=303)


async def sale(request: Request) -> Response:
    """The sale in which the button was clicked."""
    account_id, sale_id, return_url = request.session.get("click", [None, None, ""])
    if account_id is None:
        return HTMLResponse("<p>Open this page by its button in Retail POS.</p>", status_code=403)
    client = cast("Shops", request.state.shops).client(account_id)
    if client is None:
        return HTMLResponse("<p>Your shop is not connected to this application.</p>", status_code=403)
    back = f'<p><a href="{escape(return_url)}">Back to the register</a></p>'
    if sale_id is None:
        return HTMLResponse(f"<p>No sale is open.</p>{back}")
    try:
        found = await client.account(account_id).sales.find(sale_id, load_relations=["sale_lines"])
        lines = [line async for line in found.sale_lines]
    except LightspeedError as error:
        return HTMLResponse(f"<p>The sale cannot be read now: {escape(str(error))}</p>", status_code=502)
    rows = "".join(f"<li>{line.unit_quantity} × item {line.item_id}: {line.calc_total or 0:.2f}</li>" for line in lines)
    return HTMLResponse(f"<h1>Sale {found.id}: {found.total}</h1><ul>{rows}</ul>{back}")


def application() -> Starlette:
    """The application, set up from the environment."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[dict[str, Shops]]:
        async with httpx2.AsyncClient() as http:
            yield {"shops": Shops(os.environ, http)}

    url = os.environ["BUTTON_URL"]
    session = Middleware(
        SessionMiddleware, secret_key=os.environ["SESSION_SECRET"], https_only=url.startswith("https:")
    )
    path = urlsplit(url).path
    return Starlette(routes=[Route(path, clicked), Route("/sale", sale)], middleware=[session], lifespan=lifespan)


def main() -> None:
    """Serve until interrupted, and print the link of a click."""
    url = f"http://127.0.0.1:{PORT}/pos"
    with Sandbox(items=50) as sandbox, tempfile.TemporaryDirectory() as directory:
        os.environ |= {
            "AUTH_URL": sandbox.url,
            "BASE_URL": sandbox.url,
            "BUTTON_URL": url,
            "CLIENT_ID": sandbox.client_id,
            "CLIENT_SECRET": sandbox.client_secret,
            "SESSION_SECRET": secrets.token_urlsafe(32),
            "TOKENS": directory,
        }
        tokens = Tokens(sandbox.token, sandbox.refresh_token)  # of a merchant who has connected
        FileTokens(Path(directory) / f"{sandbox.account_id}.json").save(tokens)
        link = sandbox.click(url, 1, return_url=sandbox.url)
        print(f"Somebody clicks the button in sale 1. Open this within five minutes; Ctrl+C stops:\n\n{link}\n")
        uvicorn.run("custom_button:application", factory=True, app_dir=str(Path(__file__).parent), port=PORT)


if __name__ == "__main__":
    main()
