"""The HTTP side: reads requests, lets faults strike, waits out the latency, sends answers."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from lightspeed_pos.sandbox.api.call import Answer
from lightspeed_pos.sandbox.api.service import Charge
from lightspeed_pos.sandbox.auth import jwts
from lightspeed_pos.sandbox.http.bounded import Bounded
from lightspeed_pos.sandbox.http.dated import Dated
from lightspeed_pos.sandbox.http.guard import Inert
from lightspeed_pos.sandbox.http.incoming import oauth_fields, path_of, query_of, read
from lightspeed_pos.sandbox.http.outgoing import Broken, in_json, picture, refused, sent
from lightspeed_pos.sandbox.instance.faults import Fault
from lightspeed_pos.sandbox.instance.request_log import KEPT_BODY_BYTES, LoggedRequest, public_headers, public_query
from lightspeed_pos.sandbox.panel import consent, console, control, description, events
from lightspeed_pos.sandbox.problems import OAuthProblem, Problem, not_served
from lightspeed_pos.sandbox.show import images
from lightspeed_pos.sandbox.show.render import IMAGES_PATH

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.instance.instance import Instance

log = logging.getLogger(__name__)
METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"]
NAP_SECONDS = 0.05
# Answers are compressed for clients that ask for it. Below the size of a packet nothing is won. On one machine the
# processor is scarce: at level 1 a page of 100 items costs client and sandbox together about an eighth more. [I]
COMPRESSING = Middleware(GZipMiddleware, minimum_size=1400, compresslevel=1)
ACCOUNT_PATH = re.compile(r"/API/(?:V3/)?Account/(\d{1,18})(?:[/.]|$)", re.ASCII)
Endpoint = Callable[[Request], Awaitable[Response]]
Handler = Callable[[Request], Awaitable[tuple[Answer, Charge]]]


def build(core: Instance) -> Starlette:
    """The ASGI application around one sandbox."""

    async def exchange(request: Request, handle: Handler, *, secret: bool) -> Response:
        """One logged exchange, faults and latency included; `secret` keeps bodies out of the log."""
        answer: Answer | None = None
        charge = Charge()
        try:
            body = await request.body()
        except ClientDisconnect:
            return Response(status_code=400)
        arrived = time.monotonic()
        account_id = whose(request, body if secret else b"")
        fault = core.faults.striking(request.method, path_of(request), account_id)
        before, after = core.latency.next()
        await until(arrived, before)
        try:
            if fault is None or fault.executes:
                answer, charge = await handle(request)
        except Problem as problem:
            answer = refused(problem)
        except Exception:
            # A bug of the sandbox: say so plainly, it must not look like the service's own 500.
            log.exception("sandbox failed on %s %s", request.method, path_of(request))
            answer = refused(Problem(500, "The sandbox itself failed; see its log.", "SandboxBug"))
        if fault is not None:
            answer = fault.spoil(answer)
        assert answer is not None
        remember(request, body, answer, charge, fault, account_id, secret=secret)
        slow = fault.seconds if fault is not None and fault.kind == "slow" else 0.0
        await until(arrived, before + after + slow)
        if fault is not None and fault.kind in {"cut", "reset"}:
            return Broken(fault.kind, answer, core.transports)
        return sent(answer)

    def whose(request: Request, body: bytes) -> int | None:
        """The account of the token or code of a request; without one the account of its path."""
        with core.lock:
            found = core.oauth.holder(f"{request.headers.get('authorization', '')} {body.decode('latin-1')}")
        match = ACCOUNT_PATH.match(path_of(request))
        named = int(match[1]) if match is not None else None
        return found or (named if named in core.oauth.users else None)

    async def until(arrived: float, seconds: float) -> None:
        """Wait until so many sandbox seconds have passed since a request came: what it took so far is part of them."""
        moment = arrived + core.clock.real_seconds(seconds)
        while (remaining := moment - time.monotonic()) > 0 and not core.closing:
            await asyncio.sleep(min(remaining, NAP_SECONDS))

    def remember(
        request: Request,
        body: bytes,
        answer: Answer,
        charge: Charge,
        fault: Fault | None,
        account_id: int | None,
        *,
        secret: bool,
    ) -> None:
        query = public_query(query_of(request), secret=secret)
        raw = bytes(request.scope["raw_path"]).decode("latin-1")
        core.requests.add(
            LoggedRequest(
                method=request.method,
                path=path_of(request),
                query=query,
                target=f"{raw}?{query}" if query else raw,
                headers=public_headers(request.headers),
                body=b"" if secret else body[:KEPT_BODY_BYTES],
                status=answer.status,
                cost=charge.cost,
                level=charge.level,
                at=core.clock.now(),
                fault=fault.kind if fault is not None else "",
                account_id=account_id,
                ignored=charge.ignored,
            ),
            b"" if secret else answer.body,
        )

    async def api(request: Request) -> Response:
        async def handle(request: Request) -> tuple[Answer, Charge]:
            incoming = await read(request)
            with core.lock:
                return core.service.handle(incoming)

        return await exchange(request, handle, secret=False)

    def oauth(answer_to: Callable[[Request, Mapping[str, str]], Answer]) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            async def handle(request: Request) -> tuple[Answer, Charge]:
                fields = await oauth_fields(request)
                with core.lock:
                    return answer_to(request, fields), Charge()

            return await exchange(request, handle, secret=True)

        return endpoint

    def posted(answer_to: Callable[[Mapping[str, str]], Mapping[str, object]]) -> Endpoint:
        def answer(request: Request, fields: Mapping[str, str]) -> Answer:
            if request.method != "POST":
                raise OAuthProblem(405, "invalid_request", "The request must be a POST.")
            return in_json(answer_to(fields))

        return oauth(answer)

    def introspect(request: Request, _fields: Mapping[str, str]) -> Answer:
        return in_json(core.oauth.introspect(request.headers.get("authorization", "")))

    def jwks(_request: Request, _fields: Mapping[str, str]) -> Answer:
        return in_json(jwts.jwks())

    async def image(request: Request) -> Response:
        with core.lock:
            path = path_of(request).removeprefix(IMAGES_PATH)
            found = next(filter(None, (images.served(one.store, path) for one in core.merchants)), None)
        if found is None:
            return Response("Not found", 404, media_type="text/plain")
        return picture(found)

    async def registration(_request: Request) -> Response:
        return sent(refused(not_served("Registration of apps in the browser")))

    async def elsewhere(request: Request) -> Response:
        return sent(refused(Problem(404, f"Nothing is served at {path_of(request)}.")))

    return Starlette(
        middleware=[Middleware(Dated, now=core.clock.now), Middleware(Inert, shared=IMAGES_PATH), Middleware(Bounded)],
        routes=[
            Route("/API/{path:path}", api, methods=METHODS, middleware=[COMPRESSING]),
            *consent.routes(core),
            Route("/auth/oauth/token", posted(core.oauth.token), methods=METHODS),
            # Where the authorization server was until 2024; apps still ask there.
            Route("/oauth/access_token.php", posted(core.oauth.token_as_before_2024), methods=METHODS),
            Route("/oauth/register.php", registration, methods=METHODS),
            Route("/oauth/update.php", registration, methods=METHODS),
            Route("/auth/oauth/revoke", posted(core.oauth.revoke), methods=METHODS),
            Route("/auth/oauth/introspect", oauth(introspect)),
            Route("/.well-known/jwks", oauth(jwks)),
            Route(IMAGES_PATH + "{path:path}", image),
            *console.routes(),
            *description.routes(core),
            *events.routes(core),
            *control.routes(core),
            Route("/{path:path}", elsewhere, methods=METHODS),
        ],
    )
