"""
A small read-only page about a fleet, and its figures for Prometheus.

No password protects it. A web page elsewhere cannot read it through the browser of somebody who can: it answers only to
names that nobody else can point at this machine, and to no page but its own.
"""

from __future__ import annotations

import errno
import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.fleet.overview import Overview

try:
    import uvicorn
    from starlette.applications import Starlette
    from starlette.datastructures import Headers, MutableHeaders
    from starlette.middleware import Middleware
    from starlette.responses import PlainTextResponse, Response
    from starlette.routing import Route

    from lightspeed_pos.fleet.metrics import Metrics
except ModuleNotFoundError as missing:
    name = str(missing.name).partition(".")[0]
    raise ImportError(f'{name} is not installed; the dashboard needs: pip install "lightspeed-pos[fleet]"') from None

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from lightspeed_pos.fleet.fleet import Fleet
    from lightspeed_pos.fleet.status import AccountStatus, FleetStatus

MOST_ACCOUNTS = 200  # shown at a time
FRESH_SECONDS = 1.0  # however many look, Redis is asked no more often

_WEB = Path(__file__).with_name("web")
_FILES = {
    "/": ("dashboard.html", "text/html"),
    "/dashboard.css": ("dashboard.css", "text/css"),
    "/dashboard.js": ("dashboard.js", "text/javascript"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
}
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def application(fleet: Fleet, *, names: Collection[str] = (), per_account: bool = False) -> Starlette:
    """
    The page at `/`, what it shows as JSON at `/status.json`, and `/metrics` for Prometheus.

    It is reached by addresses, by names without a dot and by `names`. `per_account`: metrics of each account, too.
    """
    latest = _Latest(fleet.status)
    metrics = Metrics(latest, per_account=per_account)

    def status(request: Request) -> Response:
        try:
            found = latest()
        except LightspeedError as error:
            return _json({"error": str(error)}, 503)
        return _json(_shown(found, request.query_params.get("state", ""), request.query_params.get("account", "")))

    def measured(request: Request) -> Response:
        content, kind = metrics.text(request.headers.get("accept", ""))
        return Response(content, headers={"Content-Type": kind})

    routes = [Route(path, _file(name, kind)) for path, (name, kind) in _FILES.items()]
    routes += [Route("/status.json", status), Route("/metrics", measured)]
    return Starlette(routes=routes, middleware=[Middleware(_Guard, names=frozenset(name.lower() for name in names))])


def serve(app: Starlette, host: str, port: int, announce: Callable[[str], object]) -> None:
    """Serve until Ctrl+C or SIGTERM; `announce` gets the address. Raises LightspeedError for a port that is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family)
    except OSError as error:
        why = "it is taken: choose another one, or 0 for any" if error.errno == errno.EADDRINUSE else error.strerror
        raise LightspeedError(f"The dashboard cannot listen on port {port} of {host}: {why}.") from error
    config = uvicorn.Config(
        app,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    announce(f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}/")
    with suppress(KeyboardInterrupt):
        uvicorn.Server(config).run([listening])


class _Latest:
    """The status, as of a second ago at most."""

    def __init__(self, read: Callable[[], FleetStatus]) -> None:
        self._read = read
        self._lock = threading.Lock()
        self._found: tuple[float, FleetStatus] | None = None

    def __call__(self) -> FleetStatus:
        with self._lock:
            if self._found is None or time.monotonic() - self._found[0] > FRESH_SECONDS:
                found = self._read()
                self._found = (time.monotonic(), found)
            return self._found[1]


class _Guard:
    """Refuses what a page elsewhere may be behind, and has browsers keep to what is ours."""

    def __init__(self, app: ASGIApp, names: Collection[str]) -> None:
        self._app = app
        self._names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        app: ASGIApp = self._app
        if not is_own_name(host, self._names):
            text = f"The dashboard is not known by the name '{host}': use its address, or start it with --name."
            app = PlainTextResponse(text, 403)
        elif (
            headers.get("sec-fetch-site", "none") not in {"same-origin", "none"}
            and headers.get("sec-fetch-mode") != "navigate"
        ):
            app = PlainTextResponse("Requests from pages of other origins are refused.", 403)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        await app(scope, receive, guarded)


def is_own_name(host: str, names: Collection[str]) -> bool:
    """
    Whether a `Host` can only mean this machine: an address, a name without a dot, or one of `names`.

    The owner of a web site may have a name of theirs point anywhere, and then read what answers to it.
    """
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    if not name or name in names or "." not in name:
        return bool(name)
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _file(name: str, kind: str) -> Callable[[Request], Response]:
    def file(_: Request) -> Response:
        return Response((_WEB / name).read_bytes(), media_type=kind)

    return file


def _json(content: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(content), status, media_type="application/json")


def _shown(found: FleetStatus, state: str, number: str) -> dict[str, Any]:
    """What the page shows: the sums of all, and those accounts that it asks for."""
    wanted = [
        one
        for one in found.accounts
        if (not state or one.state == state) and (not number or str(one.account_id).startswith(number))
    ]
    overview = asdict(Overview.of(found))
    overview["lags"] = {f"{quantile:g}": seconds for quantile, seconds in overview["lags"].items()}
    return {
        "at": found.at,
        "namespace": found.namespace,
        "overview": overview,
        "matching": len(wanted),
        "accounts": [_account(one) for one in wanted[:MOST_ACCOUNTS]],
        "workers": [asdict(one) for one in found.workers],
    }


def _account(one: AccountStatus) -> dict[str, Any]:
    return {**asdict(one), "state": one.state, "last_error": one.last_error if one.failures else None}
