"""
Keeps web pages from driving a sandbox through the browser of the person who runs it.

No password protects the console, so a request for it has to come from the console itself or from a program:

- A browser says where a request comes from (`Origin`, `Sec-Fetch-Site`). A page that had its own name point at this
  machine still sends that name as `Host`.
- What is not a page of ours is inert in a browser: it runs no script, loads nothing and has an origin of its own.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from lightspeed_pos.sandbox.problems import Problem

# Of our own pages, and of what only they may read.
PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",  # with no referrer at all, forms say that they come from nowhere
}
# Of all the rest. Pictures may draw themselves: an SVG has styles inside.
INERT = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"
EVERYWHERE = {"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY"}
# What the shop's own web page may show comes from here; nothing else may be embedded by pages of other origins.
SHARED = "cross-origin"
UNSHARED = "same-origin"

FROM_HERE = {"same-origin", "none"}  # "none": typed into the address bar
# Names under these are never given to the owner of a web site (RFC 6761, ICANN 2024).
PRIVATE_DOMAINS = {"internal", "localhost", "test"}


def is_local_name(host: str) -> bool:
    """
    Whether a name can only mean what the person behind the browser meant by it.

    Addresses, localhost, names without a dot (those of a container network) and names under a private domain cannot be
    made to point elsewhere by the owner of some web site.
    """
    name = urlsplit(f"//{host}").hostname or ""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return bool(name) and ("." not in name or name.rpartition(".")[2] in PRIVATE_DOMAINS)
    return True


def check(request: Request, *, page: bool = False) -> None:
    """
    Raise a 403 for a request from another origin.

    `page`: people read what is asked for, and may follow a link to it from anywhere.
    """
    headers = request.headers
    host = headers.get("host", "")
    try:
        local = is_local_name(host)
    except ValueError:
        local = False
    if not local:
        raise Problem(403, f"The sandbox is not known by the name '{host}': use its address or localhost.", "Forbidden")
    reads = request.method in {"GET", "HEAD"}
    if page and reads and headers.get("sec-fetch-mode") == "navigate":
        return
    origin = headers.get("origin")
    if origin is not None and origin != f"{request.scope['scheme']}://{host}":
        raise Problem(403, f"Requests from pages of {origin} are refused.", "Forbidden")
    if headers.get("sec-fetch-site", "none") not in FROM_HERE:
        raise Problem(403, "Requests from pages of other origins are refused.", "Forbidden")


def protected(response: Response) -> Response:
    """The response with headers that keep other pages from framing it and scripts from elsewhere out of it."""
    response.headers.update(PAGE_HEADERS)
    return response


class Inert:
    """Lets every response that is not `protected` run and load nothing in a browser; `shared` is the path of images."""

    def __init__(self, app: ASGIApp, shared: str) -> None:
        self.app = app
        self.shared = shared

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        policy = SHARED if scope["path"].startswith(self.shared) else UNSHARED

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(EVERYWHERE)
                headers["Cross-Origin-Resource-Policy"] = policy
                if "Content-Security-Policy" not in headers:
                    headers["Content-Security-Policy"] = INERT
            await send(message)

        await self.app(scope, receive, guarded)
