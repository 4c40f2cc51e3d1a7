"""A request and a reply, as values. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

JSON_TYPE = "application/json"

Method = Literal["GET", "POST", "PUT", "DELETE"]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart upload; `filename` is None for a plain form field."""

    name: str
    content: bytes
    filename: str | None
    content_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """
    What to send once.

    `target` is path and query below the API origin, already percent-encoded. It is sent exactly as it stands:
    `/API/V3/Account/1/Item.json?limit=100`. `cost` is the predicted number of drips, `accept` the wanted content type.
    `repeatable` says that sending it twice does no harm, so it may be sent again when nobody knows whether it was
    executed. `look_for` tells the user how to find out.
    """

    method: Method
    target: str
    cost: Decimal = Decimal(1)
    account_id: int | None = None
    body: bytes | None = None
    accept: str = JSON_TYPE
    parts: tuple[Part, ...] = ()
    repeatable: bool = False
    look_for: str = ""

    @property
    def path(self) -> str:
        """Target without its query: safe to log."""
        return self.target.partition("?")[0]


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. Header names are lower case; `body` is decompressed; `seconds` is how long it took."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    seconds: float = 0.0
