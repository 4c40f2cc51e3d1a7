"""The console at `/`, a page for people, fed by the control API; and the page at `/openapi`, fed by the description."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from lightspeed_pos.sandbox.http import guard
from lightspeed_pos.sandbox.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

WEB = Path(__file__).with_name("web")
FILES = {
    "/": ("console.html", "text/html"),
    "/_sandbox/web/console.css": ("console.css", "text/css"),
    "/_sandbox/web/console.js": ("console.js", "text/javascript"),
    "/_sandbox/web/data.js": ("data.js", "text/javascript"),
    "/_sandbox/web/parts.js": ("parts.js", "text/javascript"),
    "/openapi": ("openapi.html", "text/html"),
    "/_sandbox/web/openapi.css": ("openapi.css", "text/css"),
    "/_sandbox/web/openapi.js": ("openapi.js", "text/javascript"),
    "/_sandbox/web/schemas.js": ("schemas.js", "text/javascript"),
    "/_sandbox/web/consent.css": ("consent.css", "text/css"),
    "/_sandbox/web/icon.svg": ("icon.svg", "image/svg+xml"),
}


def routes() -> list[Route]:
    """The pages and what they are made of."""
    return [Route(path, file(name, kind)) for path, (name, kind) in FILES.items()]


def file(name: str, kind: str) -> Callable[[Request], Awaitable[Response]]:
    """Serves one file of a page."""

    async def serve(request: Request) -> Response:
        try:
            guard.check(request, page=kind == "text/html")
        except Problem as problem:
            return PlainTextResponse(problem.message, problem.status)
        return guard.protected(Response((WEB / name).read_bytes(), media_type=kind))

    return serve
