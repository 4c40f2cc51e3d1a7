"""What is known of one request to an endpoint, and what goes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lightspeed_pos.sandbox.auth import scopes
from lightspeed_pos.sandbox.data.context import Context, Upload
from lightspeed_pos.sandbox.data.payloads import Body
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.search.asked import Asked
from lightspeed_pos.sandbox.show.render import Renderer


@dataclass
class Call:
    """
    One request to an endpoint. `path` is as it was sent, `scope` what the token was granted, separated by blanks,
    `ignored_filters` names the parameters that had no effect.
    """

    context: Context
    origin: str
    path: str
    asked: Asked
    upload: Upload | None = None
    scope: str = ""
    ignored_filters: list[str] = field(default_factory=list[str])

    @cached_property
    def payload(self) -> Body:
        """Fields of the body."""
        return Body(self.asked.payload)

    @property
    def store(self) -> Store:
        """The account's records."""
        return self.context.store

    @property
    def renderer(self) -> Renderer:
        """Renders for this caller."""
        return self._renderer(template=False)

    @property
    def template_renderer(self) -> Renderer:
        """Renders for this caller what display templates take."""
        return self._renderer(template=True)

    def _renderer(self, *, template: bool) -> Renderer:
        return Renderer(
            self.context.store,
            self.origin,
            whole_codes=scopes.shows_codes(self.scope),
            template=template,
            tag_objects=self.context.tags == "objects",
        )


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
