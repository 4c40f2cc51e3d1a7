"""What is known of one request to an endpoint, and what goes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lightspeed_pos.sandbox.auth import scopes
from lightspeed_pos.sandbox.data.context import Context, Upload
from lightspeed_pos.sandbox.data.payloads import Payload
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.search.asked import Asked
from lightspeed_pos.sandbox.show.render import Renderer


@dataclass
class Call:
    """
    One request to an endpoint. `path` is as it was sent, `scope` what the token was granted, separated by blanks.
    """

    context: Context
    origin: str
    path: str
    asked: Asked
    upload: Upload | None = None
    scope: str = ""

    @property
    def payload(self) -> Payload:
        """Fields of the body."""
        return self.asked.payload

    @property
    def store(self) -> Store:
        """The account's records."""
        return self.context.store

    @property
    def renderer(self) -> Renderer:
        """Renders for this caller."""
        return Renderer(self.context.store, self.origin, whole_codes=scopes.shows_codes(self.scope))

    @property
    def template_renderer(self) -> Renderer:
        """Renders for this caller what display templates take."""
        return Renderer(self.context.store, self.origin, whole_codes=scopes.shows_codes(self.scope), template=True)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def answer(body: str) -> Answer:
    """200 with JSON."""
    return Answer(200, body.encode())
