"""How a rehearsal ends: at the request that would have been sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Request


class NotSent(BaseException):
    """A request that would have been sent now. No error: nothing shall take it for a failure and go on."""

    def __init__(self, request: Request) -> None:
        super().__init__(request.path)
        self.request = request

    def __str__(self) -> str:
        body = (self.request.body or b"").decode("utf-8", "replace")
        files = [f"{part.filename} ({len(part.content):,} bytes)" for part in self.request.parts if part.filename]
        price = f"Price: {self.request.cost:g} drip{'' if self.request.cost == 1 else 's'}. Nothing was sent."
        return "\n".join([f"{self.request.method} {self.request.target}", *filter(None, [body]), *files, price])
