"""
Keeps web pages of other origins from driving a sandbox through the browser of the person who runs it.

No password protects the console, so a request has to come from the console itself or from a program. A browser says
where a request comes from (`Origin`, `Sec-Fetch-Site`); a page that had its own name point at this machine still sends
that name as `Host`.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from lightspeed_pos.sandbox.problems import Problem

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",  # with no referrer at all, forms say that they come from nowhere
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
FROM_HERE = {"same-origin", "none"}  # "none": typed into the address bar


def is_local_name(host: str) -> bool:
    """
    Whether a name can only mean what the person behind the browser meant by it.

    Addresses, localhost and names without a dot (those of a container network) cannot be made to point elsewhere by
    the owner of some web site.
    """
    name = urlsplit(f"//{host}").hostname or ""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name == "localhost" or name.endswith(".localhost") or (bool(name) and "." not in name)
    return True


def check(request: Request) -> None:
    """Raise a 403 for a request of another origin; one that only reads may come from a link."""
    host = request.headers.get("host", "")
    try:
        local = is_local_name(host)
    except ValueError:
        local = False
    if not local:
        raise Problem(403, f"The sandbox is not known by the name '{host}': use its address or localhost.", "Forbidden")
    if request.method in {"GET", "HEAD"}:
        return
    origin = request.headers.get("origin")
    if origin is not None and origin != f"{request.scope['scheme']}://{host}":
        raise Problem(403, f"Requests from pages of {origin} are refused.", "Forbidden")
    if request.headers.get("sec-fetch-site", "none") not in FROM_HERE:
        raise Problem(403, "Requests from pages of other origins are refused.", "Forbidden")


def protected(response: Response) -> Response:
    """The response with headers that keep other pages from framing it and scripts from elsewhere out of it."""
    response.headers.update(HEADERS)
    return response
