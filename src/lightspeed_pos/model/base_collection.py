"""What both kinds of collection know before anything is sent: place, checked search, class of the records."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast

from lightspeed_pos.bulk.writes import RowWriter
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Action, Endpoint
from lightspeed_pos.catalogue.links import primary_endpoint
from lightspeed_pos.errors import NotFound
from lightspeed_pos.model.record import Record
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.requests.cost import list_cost
from lightspeed_pos.requests.place import Place
from lightspeed_pos.requests.search import search
from lightspeed_pos.requests.suggestions import Suggesting
from lightspeed_pos.responses.decode import read_one

if TYPE_CHECKING:
    from lightspeed_pos.bulk.writes import Verb
    from lightspeed_pos.requests.search import Search

R = TypeVar("R")

_OPTIONS = ("load_relations", "archived", "sort", "params")


class BaseCollection(Suggesting, Generic[R]):
    """The records of one endpoint. Making one sends nothing."""

    ENDPOINT: ClassVar[str]
    RECORD: ClassVar[type[Record]]

    def __init__(
        self,
        account: Any,
        parents: tuple[int, ...] = (),
        *,
        fixed: Mapping[str, int] | None = None,
        at_hand: Callable[[], Any] | None = None,
    ) -> None:
        """`fixed` are filters by the parent's id; `at_hand` gives the records that came with the parent."""
        record_classes()
        self.account = account
        self._place = Place(account.id, ENDPOINTS[self.ENDPOINT], parents)
        self._fixed = fixed or {}
        self._at_hand = at_hand

    def __repr__(self) -> str:
        below = "".join(f" with {name}={value}" for name, value in self._fixed.items())
        return f"<{type(self).__name__} at {self._place.path}{below}>"

    def _own(self) -> Self:
        return self

    def _search(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> Search:
        options = {name: query[name] for name in _OPTIONS if name in query}
        filters = {name: value for name, value in query.items() if name not in _OPTIONS}
        fixed = {name: str(value) for name, value in self._fixed.items()}
        return search(self._place.endpoint, filters, any_of=any_of, fixed=fixed, **options)

    def _cost(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> Decimal:
        return list_cost(self._search(any_of, query))

    def _verified(self, record: R | None, key: int) -> R:
        """The record, if it is the one that was asked for: an id filter can be ignored by the service."""
        says_its_id = bool(self.RECORD.ID)  # labels do not
        if record is None or (says_its_id and cast("Any", record).id != key):
            raise NotFound(self._place.missing(key), status=404)
        return record

    def _with_parent(self, changes: Mapping[str, Any]) -> Mapping[str, Any]:
        """What is created below a parent belongs to it."""
        names = {field.name: field.python for field in ENTITIES[self._place.endpoint.entity].fields}
        return {**{names[name]: value for name, value in self._fixed.items()}, **changes}

    def _row_writer(self, verb: Verb, link: Callable[[list[R]], object]) -> RowWriter[R]:
        """What bulk writes need to know of this collection."""
        read = partial(read_one, record_type=cast("type[R]", self.RECORD), json_key=self._place.endpoint.json_key)
        return RowWriter(self.account, self._place, verb, self._with_parent, read, self._named, self._verified, link)

    def _home(self, action: Endpoint) -> Place:
        """Where the records that an action answers with live."""
        return Place(self.account.id, primary_endpoint(action.entity) or action)

    def _action(self, name: str) -> Action:
        return next(action for action in self._place.endpoint.actions if action.python == name)

    def _named(self, key: int) -> R:
        """A record of which nothing is known but its id: the answer to some deletions."""
        return cast("R", self.RECORD(**{self.RECORD.ID: key}))


def renamed(error: NotFound, message: str) -> NotFound:
    """The same error in words that say what was looked for."""
    return NotFound(
        message, status=error.status, error_class=error.error_class, request=error.request, response=error.response
    )
