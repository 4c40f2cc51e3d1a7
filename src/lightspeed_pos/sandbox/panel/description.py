"""`/openapi.json`: the OpenAPI description of the API, with this sandbox as its server."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from lightspeed_pos.sandbox.http import guard
from lightspeed_pos.sandbox.problems import Problem

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.instance.instance import Instance


def routes(core: Instance) -> list[Route]:
    """The description. The page that shows it is one of the console's files."""

    async def serve(request: Request) -> Response:
        try:
            guard.check(request, page=True)
        except Problem as problem:
            return PlainTextResponse(problem.message, problem.status)
        origin = f"{request.scope['scheme']}://{request.headers['host']}"
        return Response(described(origin, core.merchant().account_id), media_type="application/json")

    return [Route("/openapi.json", serve)]


@lru_cache(maxsize=4)
def described(origin: str, account_id: int) -> bytes:
    """The description as JSON."""
    from lightspeed_pos.catalogue.openapi import document  # few sandboxes are asked for it

    return json.dumps(document(api_url=origin, auth_url=origin, account_id=account_id)).encode()
