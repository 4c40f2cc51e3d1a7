"""What happens in a sandbox, as server-sent events for the console and for tests."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from lightspeed_pos.sandbox.http import guard
from lightspeed_pos.sandbox.panel.control import PREFIX, named, place, refused, state
from lightspeed_pos.sandbox.problems import Problem

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.instance.instance import Instance

LOOK_SECONDS = 0.1  # how often a stream looks for news
STATE_SECONDS = 1.0  # how often it tells how things stand without news
AT_ONCE = 100  # requests told in one go, before others get their turn
# Every stream looks ten times a second, so their number is bounded. A browser opens six to one host.
STREAMS_MAXIMUM = 16
UNREAD_SECONDS = 10.0  # after which a stream that nobody reads is closed; a page that comes back goes on where it was


def routes(core: Instance) -> list[Route]:
    """The streams of one sandbox's events."""
    streams: set[Stream] = set()

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
        if len(streams) >= STREAMS_MAXIMUM:
            return refused(503, f"{STREAMS_MAXIMUM} event streams are open, and there may be no more: close one.")
        # A page that outlived the sandbox it was opened on knows higher numbers than there are now.
        since = since if since <= core.requests.last else 0
        return guard.protected(Stream(core, news(core, since, given), streams))

    return [Route(f"{PREFIX}events", events)]


class Stream(StreamingResponse):
    """A stream of events, among `streams` while it is open. It ends with its reader, and with the sandbox."""

    def __init__(self, core: Instance, content: AsyncIterator[str], streams: set[Stream]) -> None:
        super().__init__(content, media_type="text/event-stream")
        self.content = content
        self.core = core
        self.streams = streams

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send news until nobody wants any."""
        self.streams.add(self)
        gone = asyncio.create_task(_gone(receive))
        try:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            async for chunk in self.content:
                if gone.done():
                    return
                async with asyncio.timeout(UNREAD_SECONDS):
                    await send({"type": "http.response.body", "body": chunk.encode(), "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        except TimeoutError:
            transport = self.core.transports.get(scope["client"])
            if transport is not None:
                transport.abort()  # closing would wait until what lies unread has been read
            await gone
        finally:
            gone.cancel()
            self.streams.discard(self)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def news(core: Instance, since: int, given: Mapping[str, str]) -> AsyncIterator[str]:
    """Server-sent events: `request` for every entry of the log, `state` when something changed and once a second."""
    quiet_seconds = STATE_SECONDS
    known: object = None
    while not core.closing:
        with core.lock:
            entries = core.requests.since(since)
            one = named(core, given)
            now = state(core, given)
        for first in range(0, len(entries), AT_ONCE):
            some = entries[first : first + AT_ONCE]
            since = some[-1][0]
            told = "".join(event("request", entry.as_json(at), at) for at, entry in some if entry.concerns(one))
            if told:
                yield told
            await asyncio.sleep(0)
            if core.closing:
                return
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
