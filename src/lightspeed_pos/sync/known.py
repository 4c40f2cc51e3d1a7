"""What is known of the records of followed tables, and the token that carries it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import zlib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any, Protocol

import msgspec

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import QueryError
from lightspeed_pos.model.changed import Change, Kind
from lightspeed_pos.responses.plain import plain
from lightspeed_pos.sync.state import TableState

_PREFIX = "changes1."
_ARCHIVED = "~"  # no digest ends so


class Place(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """
    How far one table is followed.

    `top` is the highest id of earlier readings: one above it is new. `high` is the highest id of all, the reading under
    way included. `silent`: the reading under way only learns what is there.
    `prints` are the fingerprints of the rows that the last reading met, `met` those of the reading under way; both stay
    empty where rows are kept in a file.
    """

    state: TableState
    top: int = 0
    high: int = 0
    silent: bool = False
    prints: dict[int, str] = {}
    met: dict[int, str] = {}

    def but(self, **changes: Any) -> Place:
        """The same, but for these."""
        return msgspec.structs.replace(self, **changes)


class Position(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where somebody is in the changes of an account: what a token holds. `log` and `number` are of a file."""

    account_id: int
    places: dict[str, Place] = {}
    log: str = ""
    number: int = 0

    def to_token(self) -> str:
        """As text."""
        packed = zlib.compress(msgspec.json.encode(self), 9)
        return _PREFIX + base64.urlsafe_b64encode(packed).decode().rstrip("=")

    @classmethod
    def from_token(cls, token: str, account_id: int) -> Position:
        """From the text that `to_token` gave. Raises QueryError."""
        text = token.strip() if isinstance(token, str) else ""
        try:
            if not text.startswith(_PREFIX):
                raise ValueError
            text = text.removeprefix(_PREFIX)
            packed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            found = msgspec.json.decode(zlib.decompress(packed), type=cls)
        except (ValueError, binascii.Error, zlib.error):
            raise QueryError(
                "since= is no token of changes(), or only a part of one: give the whole text of change.token."
            ) from None
        if found.account_id != account_id:
            raise QueryError(f"The token is of account {found.account_id}, and this is account {account_id}.")
        return found


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a row: a fingerprint, and its content as JSON if that was kept."""

    print: str
    content: bytes | None = None

    @property
    def is_archived(self) -> bool:
        """Whether the row was archived."""
        return self.print.endswith(_ARCHIVED)


def print_of(content: bytes, *, archived: bool) -> str:
    """A short text that differs where the content differs."""
    digest = base64.urlsafe_b64encode(hashlib.blake2b(content, digest_size=6).digest()).decode()
    return f"{digest}{_ARCHIVED}" if archived else digest


@dataclass(frozen=True, slots=True)
class Row:
    """A row that came: what is to be known of it from now on. `parent` is the id of the record that it is a line of."""

    endpoint: str
    id: int
    known: Known
    parent: int = 0


@dataclass(frozen=True, slots=True)
class Event:
    """A change that was found. `before` and `after` are contents as JSON."""

    endpoint: str
    id: int
    kind: Kind
    before: bytes | None
    after: bytes | None
    row: Row | None = None  # what is known from now on; None where the record is gone


@dataclass(slots=True)
class Page:
    """What one page of a reading led to. `place` is that of its table when all of it is kept."""

    endpoint: str
    place: Place
    ended: bool
    learned: list[Row] = field(default_factory=list[Row])
    forgotten: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    events: list[Event] = field(default_factory=list[Event])


def change_of(event: Event, at: datetime, event_id: str, token_of: Callable[[], str]) -> Change:
    """The change that an event is; `token_of` gives its token when somebody asks for it."""
    endpoint = ENDPOINTS[event.endpoint]
    before, after = (
        None if content is None else plain(json.loads(content), endpoint.entity)
        for content in (event.before, event.after)
    )
    table = STRATEGIES[event.endpoint].table
    return Change(table, event.endpoint, event.kind, event.id, before, after, at, event_id, token_of)


class Memory(Protocol):
    """Keeps what is known of rows, and how far each table is."""

    @property
    def places(self) -> Mapping[str, Place]:
        """How far each table is, by endpoint."""
        ...

    @property
    def token(self) -> str:
        """Text that stands for all that was kept."""
        ...

    def known(self, endpoint: str, ids: Collection[int]) -> dict[int, Known]:
        """What is known of these rows."""
        ...

    def ids(self, endpoint: str, low: int | None, high: int | None) -> set[int]:
        """The ids of known rows from low to high; None: no bound."""
        ...

    def below(self, endpoint: str, parents: Collection[int]) -> set[int]:
        """The ids of known rows that are lines of these records."""
        ...

    def keep(self, page: Page, at: datetime) -> list[Change]:
        """Keep a page as a whole, and make changes of its events."""
        ...


class InToken:
    """Fingerprints only: small enough for a token. Contents and lines of records are not kept."""

    def __init__(self, position: Position) -> None:
        self.places: dict[str, Place] = dict(position.places)
        self._account_id = position.account_id

    @property
    def token(self) -> str:
        """The places with their fingerprints."""
        return _token(self._account_id, self.places)

    def known(self, endpoint: str, ids: Collection[int]) -> dict[int, Known]:
        """What is known of these rows, without their contents."""
        place = self.places.get(endpoint)
        if place is None:
            return {}
        found = {id: place.met.get(id) or place.prints.get(id) for id in ids}  # noqa: A001
        return {id: Known(text) for id, text in found.items() if text is not None}  # noqa: A001

    def ids(self, endpoint: str, low: int | None, high: int | None) -> set[int]:
        """The ids of known rows from low to high; None: no bound."""
        place = self.places.get(endpoint)
        every: Iterable[int] = () if place is None else (*place.prints, *place.met)
        return {one for one in every if (low is None or low <= one) and (high is None or one <= high)}

    def below(self, endpoint: str, parents: Collection[int]) -> set[int]:  # noqa: ARG002  # the protocol's
        """None: nothing is kept of lines."""
        return set()

    def keep(self, page: Page, at: datetime) -> list[Change]:
        """Keep a page. A change's token holds what was known with it: what comes after it in the page is not lost."""
        changes: list[Change] = []
        for event in page.events:
            self._set(event.endpoint, event.id, None if event.row is None else event.row.known.print)
            token_of = partial(_token, self._account_id, self.places)
            changes.append(change_of(event, at, self._event_id(event), token_of))
        place = self.places.get(page.endpoint)
        met = {} if place is None else dict(place.met)
        prints = {} if place is None else dict(place.prints)
        met.update({row.id: row.known.print for row in page.learned if row.endpoint == page.endpoint})
        for endpoint, id in page.forgotten:  # noqa: A001
            if endpoint == page.endpoint:
                met.pop(id, None)
                prints.pop(id, None)
        if page.ended and met:  # a reading that met nothing stopped before it came to what is known
            prints, met = met, {}
        self.places = {**self.places, page.endpoint: page.place.but(prints=prints, met=met)}
        if changes:
            changes[-1] = replace(changes[-1], token_of=partial(_token, self._account_id, self.places))
        return changes

    def _set(self, endpoint: str, id: int, text: str | None) -> None:  # noqa: A002
        place = self.places[endpoint]
        met, prints = dict(place.met), place.prints
        if text is not None:
            met[id] = text
        else:
            met.pop(id, None)
            prints = {key: value for key, value in prints.items() if key != id}
        self.places = {**self.places, endpoint: place.but(met=met, prints=prints)}

    def _event_id(self, event: Event) -> str:
        text = b"\0".join(
            [
                f"{self._account_id} {event.endpoint} {event.id} {event.kind}".encode(),
                event.after or b"",
            ]
        )
        return f"evt_{hashlib.blake2b(text, digest_size=12).hexdigest()}"


def _token(account_id: int, places: dict[str, Place]) -> str:
    return Position(account_id=account_id, places=places).to_token()
