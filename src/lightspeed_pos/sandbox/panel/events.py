"""What happens in a sandbox, as server-sent events for the console and for tests."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from lightspeed_pos.sandbox.http import guard
from lightspeed_pos.sandbox.panel.control import PREFIX, named, place, refused, state
from lightspeed_pos.sandbox.problems import Problem

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.instance.instance import Instance

LOOK_SECONDS = 0.1  # how often a stream looks for news
STATE_SECONDS = 1.0  # how often it tells how things stand without news


def routes(core: Instance) -> list[Route]:
    """The stream of one sandbox's events."""

    async def events(request: Request) -> Response:
        try:
            guard.check(request)
            given = dict(request.query_params)
            known = request.headers.get("last-event-id") or given.get("since")
            since = place({"since": known}, "since") if known else 0
            named(core, given)
        except Problem as problem:
            return refused(problem.status, problem.message)
        except ValueError as error:
            return refused(400, str(error))
        # A page that outlived the sandbox it was opened on knows higher numbers than there are now.
        since = since if since <= core.requests.last else 0
        return guard.protected(StreamingResponse(news(core, since, given), media_type="text/event-stream"))

    return [Route(f"{PREFIX}events", events)]


async def news(core: Instance, since: int, given: Mapping[str, str]) -> AsyncIterator[str]:
    """Server-sent events: `request` for every entry of the log, `state` when something changed and once a second."""
    quiet_seconds = STATE_SECONDS
    known: object = None
    while not core.closing:
        with core.lock:
            entries = core.requests.since(since)
            one = named(core, given)
            now = state(core, given)
        for position, entry in entries:
            since = position
            if entry.concerns(one):
                yield event("request", entry.as_json(position), position)
        settings = (now["faults"], now["clock"]["speed"], now["last"])
        if settings != known or quiet_seconds >= STATE_SECONDS:
            known, quiet_seconds = settings, 0.0
            yield event("state", now)
        await asyncio.sleep(LOOK_SECONDS)
        quiet_seconds += LOOK_SECONDS


def event(kind: str, data: object, number: int | None = None) -> str:
    """One server-sent event; JSON has no line breaks that could end it early."""
    numbered = "" if number is None else f"id: {number}\n"
    return f"event: {kind}\n{numbered}data: {json.dumps(data)}\n\n"
