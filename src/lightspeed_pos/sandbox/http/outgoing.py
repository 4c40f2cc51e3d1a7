"""Answers as Starlette sends them, and those that are broken on purpose."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import struct
from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from lightspeed_pos.sandbox.api.call import Answer
from lightspeed_pos.sandbox.data.context import Upload
from lightspeed_pos.sandbox.problems import Problem

IMAGE_TYPE = re.compile(r"image/[\w.+-]+", re.ASCII)
Transports = Mapping[tuple[str, int], asyncio.Transport]  # by the address of the client


def refused(problem: Problem) -> Answer:
    """A refusal."""
    return Answer(problem.status, problem.body().encode(), problem.content_type, problem.headers)


def in_json(value: object) -> Answer:
    """200 with JSON of the authorization server, which does not escape slashes."""
    return Answer(200, json.dumps(value).encode())


def sent(answer: Answer) -> Response:
    """
    An answer as Starlette sends it.

    The service labels some refusals as HTML though they are JSON, and they may repeat what was asked. In them "<" is
    written as a JSON escape, so that it opens no tag.
    """
    body = answer.body
    if answer.content_type.startswith("text/html") and body.startswith(b"{"):
        body = body.replace(b"<", b"\\u003c")
    response = Response(body, answer.status, media_type=None)
    response.headers["content-type"] = answer.content_type
    for name, value in answer.headers.items():
        response.headers[name] = value
    return response


def picture(upload: Upload) -> Response:
    """An uploaded image; under the type it was uploaded with if that is one of images, and of nothing else."""
    kind = upload.content_type if IMAGE_TYPE.fullmatch(upload.content_type) else "application/octet-stream"
    return Response(upload.content, 200, media_type=kind)


class Broken(Response):
    """An answer that breaks off halfway ("cut"), or a connection that is reset before any ("reset")."""

    def __init__(self, kind: str, answer: Answer, transports: Transports) -> None:
        whole = sent(answer)
        super().__init__(whole.body, whole.status_code, whole.headers)
        self.kind = kind
        self.transports = transports

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        transport = self.transports.get(scope["client"])
        if transport is None:
            return
        if self.kind == "cut":
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            half = bytes(self.body)[: max(1, len(self.body) // 2)]
            await send({"type": "http.response.body", "body": half, "more_body": True})
            transport.close()
        else:
            # Closing with a linger of zero sends RST instead of FIN.
            raw: socket.socket | None = transport.get_extra_info("socket")
            if raw is not None:
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        # The server has to notice that the connection is gone before this returns, or it complains.
        while (await receive())["type"] != "http.disconnect":
            await asyncio.sleep(0)
