"""
What collections and cohorts read and write through: the flows that they share, and the driver of their account.

`run` is the one place where the two kinds of client differ: it returns what a flow gives, or what is to be awaited.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar

import msgspec

from lightspeed_pos.calls.call import call
from lightspeed_pos.calls.driver import AsyncDriver, Driver
from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.catalogue.links import Link, collection_name, is_linked
from lightspeed_pos.errors import DecodeError, LightspeedError
from lightspeed_pos.listing.pager import next_page, pager_of
from lightspeed_pos.listing.stream import Stream
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.query import one_of
from lightspeed_pos.requests.names import is_key
from lightspeed_pos.requests.place import Place, has_archived
from lightspeed_pos.requests.search import search
from lightspeed_pos.responses.decode import Listing, read_one, read_page, read_written

if TYPE_CHECKING:
    from lightspeed_pos.calls.control import Control
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.exchange.request import Reply, Request
    from lightspeed_pos.listing.pager import Pager
    from lightspeed_pos.model.below import AtHand
    from lightspeed_pos.model.record import Record

T = TypeVar("T")
D = TypeVar("D", Driver, AsyncDriver)

LazyRelations = Literal["page", "error"]

logger = logging.getLogger("lightspeed_pos.records")
_PLAIN = frozenset({"string", "enum", "integer", "decimal", "boolean"})
_DOMAIN_OF_ENDPOINT = {e.name: domain for domain, module in DOMAINS.items() for e in module.ENDPOINTS}


class AnyLoader(Generic[D]):
    """Flows that read and write records of one account; `run` does what a flow asks for."""

    PREFIX: ClassVar[str]  # of the classes of records and collections

    def __init__(self, account: Any, driver: D, origin: str, lazy_relations: LazyRelations) -> None:
        """`account` is what records and collections say they belong to; `origin` is where links to pages may lead."""
        self.account = account
        self.driver: D = driver
        self.origin = origin
        self.lazy_relations: LazyRelations = lazy_relations
        # Relations that were empty when they were absent from a whole page, as types of records and API names.
        self.empty_when_absent: set[tuple[str, str]] = set()

    def call(self, request: Request, read: Callable[[Reply], T]) -> Flow[T]:
        """Have the request answered through token, throttle and retries; gives what `read` makes of the answer."""
        return call(request, read, self.driver.policy)

    def read(self, place: Place, key: int, load_relations: Any) -> Flow[tuple[Any, tuple[str, ...]]]:
        """One record, None if the answer holds none, and the relations that were asked for."""
        request, asked = place.read(key, load_relations)
        return (yield from self.call(request, self._one(place.endpoint))), asked

    def created(self, endpoint: Endpoint, request: Request) -> Flow[Any]:
        """The record that a POST is answered with. Raises UnknownOutcome if the answer holds none."""
        read = self._one(endpoint)

        def read_created(reply: Reply) -> Any:
            record = read(reply)
            if record is None:
                raise DecodeError(f"The answer holds no {endpoint.name}.", response=reply)
            return record

        return self.call(request, read_created)

    def written(self, place: Place, key: int, request: Request) -> Flow[tuple[Any, frozenset[str]]]:
        """
        The record that a PUT or DELETE is answered with, and the API names of what was sent or the answer holds of it.

        The record is None if the answer only names it. Raises UnknownOutcome if it is another one than `key`.
        """
        kind = self.record_class(place.endpoint.entity)
        sent = frozenset[str](msgspec.json.decode(request.body or b"{}"))
        read = partial(read_written, record_type=kind, json_key=place.endpoint.json_key, key=key, sent=sent)
        return self.call(request, read)

    def completed(self, place: Place, key: int, record: Any, known: AbstractSet[str]) -> Flow[Any]:
        """
        The record that a write by id is answered with, read again where the answer left out some of it.

        `known` are the API names of what was sent or the answer holds. If reading fails, the record stays as it is:
        the write was executed.
        """
        endpoint = place.endpoint
        if not endpoint.get or (record is not None and _shown_always(endpoint) <= known):
            return record
        try:
            fresh, _ = yield from self.read(place, key, None)
        except LightspeedError as error:
            logger.warning(
                "%s %s was changed, but the answer holds only a part of it, and reading it failed: %s",
                endpoint.name,
                key,
                error,
            )
            return record
        return record if fresh is None else fresh

    def records_by_id(
        self, endpoint: Endpoint, keys: Sequence[int], relations: Sequence[str] = ()
    ) -> Flow[tuple[list[Any], tuple[str, ...]]]:
        """Records with these ids, archived ones included, and the relations that came with them."""
        own_id = next(field.python for field in ENTITIES[endpoint.entity].fields if field.name == endpoint.id)
        wanted = search(
            endpoint,
            {own_id: one_of(keys)},
            params={"load_relations": list(relations)} if relations else None,
            archived="include" if has_archived(endpoint) else None,
        )
        pager = pager_of(self.place(endpoint), wanted, 100, None, self.origin)
        read = self.page_reader(endpoint)
        records: list[Any] = []
        while (listing := (yield from next_page(pager, read, self.driver.policy))) is not None:
            records += listing.records
        return records, wanted.relations

    def place(self, endpoint: Endpoint, parents: tuple[int, ...] = ()) -> Place:
        """Where the records of an endpoint are in this account."""
        return Place(self.account.id, endpoint, parents)

    def record_class(self, entity: str) -> type[Record]:
        """The class of the records of this type."""
        return record_classes()[f"{self.PREFIX}{entity}" if is_linked(entity) else entity]

    def page_reader(self, endpoint: Endpoint) -> Callable[[Reply], Listing[Any]]:
        """What reads a page of this endpoint's records."""
        return partial(read_page, record_type=self.record_class(endpoint.entity), json_key=endpoint.json_key)

    def collection_below(self, record: Any, link: Link, at_hand: AtHand) -> Any:
        """The collection that a to-many relation of this record leads to."""
        parents, fixed = ((), {link.parent_field: record.id}) if link.parent_field else ((record.id,), {})
        return self.collection(ENDPOINTS[link.endpoint], parents, fixed=fixed, at_hand=at_hand)

    def collection(self, endpoint: Endpoint, parents: tuple[int, ...] = (), **more: Any) -> Any:
        """The collection of an endpoint's records, below these parents; `more` as for a collection."""
        found = self.collection_class(_DOMAIN_OF_ENDPOINT[endpoint.name], collection_name(endpoint))
        return found(self.account, parents, **more)

    def collection_class(self, domain: str, name: str) -> Any:
        """The class of the collection of this name; the module of its domain is imported when it is first needed."""
        return getattr(import_module(f"lightspeed_pos.resources.{domain}"), f"{self.PREFIX}{name}")

    def _one(self, endpoint: Endpoint) -> Callable[[Reply], Any]:
        return partial(read_one, record_type=self.record_class(endpoint.entity), json_key=endpoint.json_key)


@cache
def _shown_always(endpoint: Endpoint) -> frozenset[str]:
    """
    API names of the values that a whole record of this endpoint shows, set or not: those that can be written.

    Days, times and keys may be left out where there is none. Source: the samples of the documentation.
    """
    fields = {field.name: field for field in ENTITIES[endpoint.entity].fields}
    plain = {name for name, field in fields.items() if field.type in _PLAIN and not is_key(field)}
    return frozenset(plain.intersection(endpoint.update_fields))


class Loader(AnyLoader[Driver]):
    """Runs flows in the calling thread."""

    PREFIX = ""

    def run(self, flow: Flow[T]) -> T:
        """What the flow gives."""
        return self.driver.run(flow)

    def walk(self, pager: Pager, read: Callable[[Reply], Listing[T]], prefetch: int = 0) -> Iterator[Listing[T]]:
        """The pages of a listing, one request each; `prefetch` of them are read before they are asked for."""

        def read_next(control: Control | None = None) -> Listing[T] | None:
            return self.driver.run(next_page(pager, read, self.driver.policy), control)

        if not prefetch:
            return iter(read_next, None)
        from lightspeed_pos.listing.prefetch import thread_ahead  # takes long to import, and few listings need it

        return thread_ahead(read_next, prefetch)


class AsyncLoader(AnyLoader[AsyncDriver]):
    """Runs flows in the calling task."""

    PREFIX = "Async"

    def run(self, flow: Flow[T]) -> Coroutine[Any, Any, T]:
        """What the flow gives, awaited."""
        return self.driver.run(flow)

    def walk(self, pager: Pager, read: Callable[[Reply], Listing[T]], prefetch: int = 0) -> Stream[Listing[T]]:
        """The pages of a listing, one request each; `prefetch` of them are read before they are asked for."""

        async def more() -> list[Listing[T]] | None:
            listing = await self.run(next_page(pager, read, self.driver.policy))
            return None if listing is None else [listing]

        if not prefetch:
            return Stream(more)
        from lightspeed_pos.listing.prefetch import TaskAhead  # as above

        return TaskAhead(Stream(more), prefetch)
