"""
The page on which a merchant allows or denies an app.

Browsers see it where the sandbox was started with `consent="page"`. A program that does not ask for HTML is sent back
at once, as if the merchant had agreed, so that scripts need no browser.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from lightspeed_pos.catalogue.scopes import SCOPES
from lightspeed_pos.sandbox.auth import authorization
from lightspeed_pos.sandbox.auth.scopes import PREFIX
from lightspeed_pos.sandbox.http import guard, outgoing
from lightspeed_pos.sandbox.http.incoming import oauth_fields, query_of
from lightspeed_pos.sandbox.problems import Problem

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.instance.instance import Instance

PATH = "/auth/oauth/authorize"
PATH_BEFORE_2024 = "/oauth/authorize.php"  # apps still send merchants there
PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Connect an app to {title}</title>
<link rel="icon" href="/_sandbox/web/icon.svg">
<link rel="stylesheet" href="/_sandbox/web/consent.css">
</head>
<body>
<main>
{account}
<h1>Let this app into your shop?</h1>
<p class="app"><b>{client}</b><br>will be sent back to {destination}</p>
<p>It asks to be allowed:</p>
<ul>
{scopes}
</ul>
<form method="post" action="{path}">
{choice}
{fields}
<button name="decision" value="deny">Deny</button>
<button name="decision" value="allow" class="allow">Allow</button>
</form>
<p class="note">This is a sandbox: the shop is invented and nothing leaves this computer.</p>
</main>
</body>
</html>
"""
SHOP = '<p class="shop">{name} <span>account {account_id}</span></p>'
CHOICES = '<fieldset class="shops"><legend>Your shop</legend>\n{choices}\n</fieldset>'
CHOICE = (
    '<label><input type="radio" name="account_id" value="{account_id}"{checked}> {name} '
    "<span>account {account_id}</span></label>"
)


def page(core: Instance, given: Mapping[str, str]) -> str:
    """The page for a checked authorization request."""
    names = authorization.check(core.oauth, given)
    scopes = [f"<li>{escape(SCOPES[name.removeprefix(PREFIX)])} <code>{escape(name)}</code></li>" for name in names]
    several = len(core.merchants) > 1
    chosen = core.merchant(authorization.account_of(core.oauth, given))
    hidden = {name: value for name, value in given.items() if name != "account_id"}
    choices = [
        CHOICE.format(
            name=escape(one.store.account_name),
            account_id=one.account_id,
            checked=" checked" if one is chosen else "",
        )
        for one in core.merchants
    ]
    name = escape(chosen.store.account_name)
    return PAGE.format(
        title="your shop" if several else name,
        account="" if several else SHOP.format(name=name, account_id=chosen.account_id),
        choice=CHOICES.format(choices="\n".join(choices)) if several else "",
        client=escape(core.oauth.app.client_id),
        destination=escape(urlsplit(authorization.destination(core.oauth, given)).netloc),
        scopes="\n".join(scopes),
        path=PATH,
        fields="\n".join(
            f'<input type="hidden" name="{escape(key)}" value="{escape(value)}">' for key, value in hidden.items()
        ),
    )


def routes(core: Instance) -> list[Route]:
    """The authorization endpoint of one sandbox."""

    async def ask(request: Request) -> Response:
        given = dict(parse_qsl(query_of(request), keep_blank_values=True))
        browser = "text/html" in request.headers.get("accept", "")
        try:
            # A web page may send a person here; it may not agree for that person behind their back.
            guard.check(request, page=True)
            with core.lock:
                if core.settings.consent == "auto" or not browser:
                    return RedirectResponse(authorization.allow(core.oauth, given), status_code=302)
                return guard.protected(HTMLResponse(page(core, given)))
        except Problem as problem:
            return refused(problem)

    async def decide(request: Request) -> Response:
        try:
            guard.check(request)
            given = await oauth_fields(request)
            with core.lock:
                decided = authorization.allow if given.get("decision") == "allow" else authorization.deny
                return RedirectResponse(decided(core.oauth, given), status_code=302)
        except ClientDisconnect:
            return Response(status_code=400)
        except Problem as problem:
            return refused(problem)

    return [Route(PATH, ask), Route(PATH_BEFORE_2024, ask), Route(PATH, decide, methods=["POST"])]


def refused(problem: Problem) -> Response:
    """A refusal in the shape of the authorization server."""
    return outgoing.sent(outgoing.refused(problem))
