"""A limit to what a request may bring, so that no upload fills the memory."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from lightspeed_pos.sandbox.problems import Problem

# The largest thing that programs send is a picture. What the real service takes at most is not documented. [I]
BODY_MAXIMUM_BYTES = 32 * 1024 * 1024


class TooLarge(Exception):  # noqa: N818  # an answer to give, not a failure
    """More came than a request may bring."""


class Bounded:
    """
    Answers 413 to a body that is too large: at once if it says so, else as soon as that much has come.

    What was already read is let go. The connection ends with the answer, so that nobody has to take in the rest.
    """

    def __init__(self, app: ASGIApp, maximum: int = BODY_MAXIMUM_BYTES) -> None:
        self.app = app
        self.maximum = maximum

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        if announced.isdigit() and int(announced) > self.maximum:
            await self.refuse(send)
            return
        came = 0

        async def counted() -> Message:
            nonlocal came
            message = await receive()
            came += len(message.get("body", b""))
            if came > self.maximum:
                raise TooLarge
            return message

        try:
            await self.app(scope, counted, send)
        except TooLarge:
            await self.refuse(send)

    async def refuse(self, send: Send) -> None:
        """Send the 413."""
        problem = Problem(413, f"The body is larger than {self.maximum:,} bytes.")
        headers = [(b"content-type", problem.content_type.encode()), (b"connection", b"close")]
        await send({"type": "http.response.start", "status": problem.status, "headers": headers})
        await send({"type": "http.response.body", "body": problem.body().encode()})
