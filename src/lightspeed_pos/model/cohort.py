"""
Records that came together, and what one of them may ask: relations for all of them at once, writes for itself.

A record holds its cohort; the cohort holds its records weakly, so that there is no cycle, and nothing is loaded for
records that nobody has any more.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from weakref import ref

import anyio
from msgspec import UNSET
from msgspec.structs import force_setattr

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.catalogue.links import Link, links, primary_endpoint
from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.model.held import held
from lightspeed_pos.model.loader import AnyLoader, AsyncLoader, Loader
from lightspeed_pos.model.record import Lazy, LinkedRecord, called, is_loaded, many, one, wire_value
from lightspeed_pos.model.tags import tag_names, with_tags
from lightspeed_pos.model.times import to_utc
from lightspeed_pos.requests.place import Place

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow

L = TypeVar("L", bound=AnyLoader[Any])

KEYS_PER_REQUEST = 100
logger = logging.getLogger("lightspeed_pos.relations")


class AnyCohort(Generic[L]):
    """What both kinds know: their records, which relations came along, which were loaded since."""

    def __init__(
        self,
        loader: L,
        endpoint: Endpoint | None,
        entity: str,
        records: Sequence[Any],
        *,
        parents: tuple[int, ...] = (),
        asked: Iterable[str] = (),
    ) -> None:
        self.loader = loader
        self.endpoint = endpoint
        self.parents = parents
        self._entity = entity
        self.asked = set(asked)
        self._reached: dict[str, dict[int, Any]] = {}
        self._linked_inline: set[str] = set()
        self._absent = self._in_no_record(records) if self.asked and len(records) > 1 else frozenset[str]()
        self._records = [*map(ref, records)]
        if records and isinstance(records[0], LinkedRecord):
            shared = {"_cohort": self}  # nothing else is kept there, so one dict does for all
            for record in records:
                force_setattr(record, "__dict__", shared)

    @property
    def account(self) -> Any:
        """The account that the records belong to."""
        return self.loader.account

    @property
    def records(self) -> list[Any]:
        """Those that are still in use."""
        return [record for record in (reference() for reference in self._records) if record is not None]

    def __repr__(self) -> str:
        return f"<cohort of {len(self._records)} {self._entity}>"

    def _link(self, name: str) -> Link:
        return next(link for link in links(self._entity) if link.python == name)

    def is_at_hand(self, record: Any, link: Link) -> bool:
        """Whether the relation of this record needs no request."""
        if link.json_key and is_loaded(wire_value(record, link.python)):
            return True
        if link.way == "key":
            # A relation that was asked for may be left out by the service; the key says whether there is something.
            key = getattr(record, link_key(self._entity, link))
            return key is None or key in self._reached.get(link.python, {})
        return link.way == "inline" or (link.ask in self.asked and not self._is_left_out(record, link))

    def _in_no_record(self, records: Sequence[Any]) -> frozenset[str]:
        """API names of the to-many relations that were asked for and came with none of the records."""
        asked = [link for link in links(self._entity) if link.many and link.ask in self.asked]
        return frozenset(
            link.ask for link in asked if not any(is_loaded(wire_value(record, link.python)) for record in records)
        )

    def _is_left_out(self, record: Any, link: Link) -> bool:
        """
        Whether a relation that was asked for and is absent may have been left out by the service, not be empty.

        It does so where a list of relations is long. Then a record has its key; of many, no record of a page has any.
        """
        if primary_endpoint(self._entity) is None:
            return False  # it cannot be asked for again
        if not link.many:
            key = f"{link.python}_id"
            return hasattr(cast("type[Any]", type(record)), key) and bool(getattr(record, key))
        if link.ask not in self._absent or (self._entity, link.ask) in self.loader.empty_when_absent:
            return False
        if self.loader.lazy_relations == "error":
            _warn_of_absence(self._entity, link)
            return False
        return True

    def _at_hand(self, record: Any, link: Link) -> Any:
        """The value of a relation that needs no request: a record or None, or a list."""
        value = wire_value(record, link.python) if link.json_key else UNSET
        if link.many:
            self._link_inline(link)
            return many(value) if link.entity else tag_names(value)
        if is_loaded(value):
            self._link_inline(link)
            return one(value)
        key = getattr(record, link_key(self._entity, link)) if link.way == "key" else None
        return self._reached.get(link.python, {}).get(key) if key is not None else None

    def _link_inline(self, link: Link) -> None:
        """Give the records that came inside these records a cohort of their own, all of them at once."""
        if link.python in self._linked_inline or not link.entity:
            return
        found: list[Any] = []
        for record in self.records:
            value = wire_value(record, link.python)
            found += many(value) if link.many else filter(None, [one(value)])
        to_utc(found)
        if found and isinstance(found[0], LinkedRecord):
            prefix = f"{link.ask or link.json_key}."
            asked = [name.removeprefix(prefix) for name in self.asked if name.startswith(prefix)]
            type(self)(self.loader, primary_endpoint(link.entity), link.entity, found, asked=asked)
        self._linked_inline.add(link.python)

    def _missing_keys(self, record: Any, link: Link) -> list[int]:
        """Keys of all records for which a to-one relation has yet to be loaded; this record's first."""
        reached = self._reached.setdefault(link.python, {})
        name = link_key(self._entity, link)
        waiting = [record, *(other for other in self.records if not self.is_at_hand(other, link))]
        return [key for key in dict.fromkeys(getattr(other, name) for other in waiting) if key and key not in reached]

    def _keep_reached(self, link: Link, keys: Sequence[int], found: Iterable[Any]) -> None:
        gone = dict.fromkeys(keys)  # what does not come: merged away or deleted
        # In one step, as other threads look without waiting.
        self._reached.setdefault(link.python, {}).update(gone | {record.id: record for record in found})

    def _unasked_ids(self, record: Any, link: Link) -> list[int]:
        """Ids of the records that have yet to be asked for a relation."""
        waiting: list[Any] = [record, *(other for other in self.records if not self.is_at_hand(other, link))]
        return list(dict.fromkeys(other.id for other in waiting))

    def _take_over(self, link: Link, found: Iterable[Any]) -> None:
        """Copy the relation from records read again onto the records in hand."""
        self._linked_inline.discard(link.python)
        values: dict[int, Any] = {record.id: wire_value(record, link.python) for record in found}
        for record in self.records:
            if not is_loaded(wire_value(record, link.python)):
                value = values.get(record.id, UNSET)
                force_setattr(record, f"_{link.python}", None if value is UNSET else value)
        self.asked.add(link.ask)

    def _loading(self, record: Any, link: Link) -> Flow[None]:
        """Load a relation for all records that lack it; for whoever has the lock."""
        self._may_load(link)
        if self.is_at_hand(record, link):
            return
        if link.way == "key":
            endpoint = ENDPOINTS[link.endpoint]
            for keys in _chunks(self._missing_keys(record, link)):
                self._keep_reached(link, keys, (yield from self._read_again(endpoint, keys, [])))
            return
        endpoint = self._own_endpoint(link)
        found: list[Any] = []
        for ids in _chunks(self._unasked_ids(record, link)):
            found += yield from self._read_again(endpoint, ids, self._asks(link))
        if link.ask in self.asked and link.many:
            if any(is_loaded(wire_value(again, link.python)) for again in found):
                _warn_of_absence(self._entity, link)
            else:
                self.loader.empty_when_absent.add((self._entity, link.ask))
        self._take_over(link, found)

    def _read_again(self, endpoint: Endpoint, keys: Sequence[int], relations: Sequence[str]) -> Flow[list[Any]]:
        found: tuple[list[Any], tuple[str, ...]] = yield from self.loader.records_by_id(endpoint, keys, relations)
        records, asked = found
        type(self)(self.loader, endpoint, endpoint.entity, records, asked=asked)
        return records

    def _may_load(self, link: Link) -> None:
        if self.loader.lazy_relations == "error":
            how = f'load_relations=["{link.python}"]' if link.ask else f"account.{_attribute(link.endpoint)}"
            what, advice = "did not come along", f"ask for it with {how}"
            if link.ask and link.ask in self.asked:
                what, advice = "was asked for and did not come along", "ask for fewer relations at once"
            raise QueryError(f'{self._entity}.{link.python} {what} and lazy_relations is "error": {advice}.')

    def _asks(self, link: Link) -> list[str]:
        """Names for load_relations that bring a relation, with the part of it that would be missing without asking."""
        endpoint = self._own_endpoint(link)
        inner = f"{link.ask}.value"
        return [link.ask, inner] if any(relation.name == inner for relation in endpoint.relations) else [link.ask]

    def _own_endpoint(self, link: Link) -> Endpoint:
        endpoint = primary_endpoint(self._entity)
        if endpoint is None:
            raise LightspeedError(f"{self._entity}.{link.python} did not come along and cannot be asked for by itself.")
        return endpoint

    def update(self, record: Any, changes: Mapping[str, Any]) -> Any:
        """PUT changes; the record in hand shows the answer."""
        return self.loader.driver.run(self._updating(record, changes))

    def reload(self, record: Any, load_relations: Any) -> Any:
        """GET the record again into the one in hand."""
        return self.loader.driver.run(self._reloading(record, load_relations))

    def destroy(self, record: Any) -> Any:
        """DELETE the record; the one in hand shows the answer."""
        return self.loader.driver.run(self._destroying(record))

    def _updating(self, record: Any, changes: Mapping[str, Any]) -> Flow[Any]:
        place = self._writable(record, "update()", allowed=lambda found: found.update)
        key: int = getattr(record, record.ID)
        fresh, known = yield from self.loader.written(place, key, place.update(key, changes))
        return self._renewed(record, fresh, known)

    def _reloading(self, record: Any, load_relations: Any) -> Flow[Any]:
        place = self._writable(record, "reload()", allowed=lambda found: found.get or found.query)
        fresh, asked = yield from self.loader.read(place, record.id, load_relations)
        return self._renewed(record, fresh, None, asked)

    def _destroying(self, record: Any) -> Flow[Any]:
        place = self._writable(record, "archive() or destroy()", allowed=lambda found: found.delete)
        key: int = record.id
        fresh, held = yield from self.loader.written(place, key, place.delete(key))
        return self._renewed(record, fresh, held)

    def retag(self, record: Any, added: Sequence[str] = (), removed: Sequence[str] = ()) -> Any:
        """Add tags to those that the record has now, or take some away."""
        return self.loader.driver.run(self._retagging(record, added, removed))

    def _retagging(self, record: Any, added: Sequence[str], removed: Sequence[str]) -> Flow[Any]:
        place = self._writable(record, "add_tags() or remove_tags()", allowed=lambda found: found.update)
        fresh, _ = yield from self.loader.read(place, record.id, ["tags"])
        names = tag_names(wire_value(fresh, "tags"))
        wanted = with_tags(names, added, removed)
        force_setattr(record, "_tags", names)
        return record if wanted == names else (yield from self._updating(record, {"tags": wanted}))

    def _writable(self, record: Any, verb: str, *, allowed: Callable[[Endpoint], object]) -> Place:
        if self.endpoint is None or not allowed(self.endpoint):
            raise QueryError(f"A {type(record).__name__} that came this way has no {verb}.")
        return Place(self.account.id, self.endpoint, self.parents)

    def _renewed(self, record: Any, fresh: Any | None, held: AbstractSet[str] | None, asked: Iterable[str] = ()) -> Any:
        """
        Put the values of the answer into the record in hand and give it a cohort of its own.

        `held` are the API names of what was sent or came; None: the answer is the whole record. Of the rest values
        stay, and relations that can be loaded count as not loaded.
        """
        if fresh is not None:
            part_of_it = {f"_{link.python}" for link in links(self._entity) if link.way == "inline"}
            names = zip(
                record.__struct_fields__, record.__struct_encode_fields__, record.__struct_defaults__, strict=True
            )
            for name, wire, default in names:
                lost = default is UNSET and name.removesuffix("_alias") not in part_of_it
                if held is None or wire in held or lost:
                    force_setattr(record, name, getattr(fresh, name))
        type(self)(self.loader, self.endpoint, self._entity, [record], parents=self.parents, asked=asked)
        return record


class _Relation:
    """A to-many relation of one record, for the collection below it."""

    __slots__ = ("_cohort", "_link", "_record", "it", "name")

    def __init__(self, cohort: Any, record: LinkedRecord, link: Link) -> None:
        self._cohort = cohort
        self._record = record
        self._link = link
        self.name = link.python
        self.it = f"{called(type(record))}.{link.python}"

    @property
    def came_along(self) -> bool:
        """Whether it is here; one that was asked for and may have been left out is loaded."""
        cohort = self._cohort
        return self._link.ask in cohort.asked or cohort.is_at_hand(self._record, self._link)

    def __call__(self) -> Any:
        return self._cohort.reach(self._record, self._link)


class Cohort(AnyCohort[Loader]):
    """Records of a `Client` that came together."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._lock = threading.RLock()

    def one(self, record: Any, name: str) -> Any:
        """The record that a to-one relation leads to, or None."""
        return self.reach(record, self._link(name))

    def many(self, record: Any, name: str) -> Any:
        """What a to-many relation leads to: a list, or a collection below the record."""
        link = self._link(name)
        if link.endpoint:
            return self.loader.collection_below(record, link, _Relation(self, record, link))
        return held(self.reach(record, link), record, name)

    def reach(self, record: Any, link: Link) -> Any:
        """What a relation leads to, loaded for all records where it did not come along."""
        if not self.is_at_hand(record, link):
            with self._lock:
                self.loader.run(self._loading(record, link))
        return self._at_hand(record, link)

    def _link_inline(self, link: Link) -> None:
        if link.python not in self._linked_inline:
            # Nobody else may be handed these records before all of them are linked.
            with self._lock:
                super()._link_inline(link)


class AsyncCohort(AnyCohort[AsyncLoader]):
    """Records of an `AsyncClient` that came together."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._lock = anyio.Lock()

    def one(self, record: Any, name: str) -> Any:
        """The record that a to-one relation leads to, or None: at once if it is part of the record, else awaitable."""
        return self._lazy(record, self._link(name))

    def many(self, record: Any, name: str) -> Any:
        """What a to-many relation leads to: a list if it is part of the record, else awaitable or a collection."""
        link = self._link(name)
        if link.endpoint:
            return self.loader.collection_below(record, link, _Relation(self, record, link))
        return self._lazy(record, link)

    def _lazy(self, record: Any, link: Link) -> Any:
        if link.way == "inline":
            return held(self._at_hand(record, link), record, link.python)
        return Lazy(lambda: self._reached_later(record, link))

    async def _reached_later(self, record: Any, link: Link) -> Any:
        return held(await self.reach(record, link), record, link.python)

    async def reach(self, record: Any, link: Link) -> Any:
        """What a relation leads to, loaded for all records where it did not come along."""
        if not self.is_at_hand(record, link):
            async with self._lock:
                await self.loader.run(self._loading(record, link))
        return self._at_hand(record, link)


def _warn_of_absence(entity: str, link: Link) -> None:
    if (entity, link.ask) not in _warned:
        _warned.add((entity, link.ask))
        logger.warning(
            "%s of %s were asked for and came with no record of a page: the service leaves out some of many relations. "
            "Ask for fewer at once.",
            link.ask,
            entity,
        )


_warned: set[tuple[str, str]] = set()


def link_key(entity: str, link: Link) -> str:
    """Name of the property that holds the key of a to-one relation."""
    return next(field.python for field in ENTITIES[entity].fields if field.name == link.key)


def _chunks(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(keys), KEYS_PER_REQUEST):
        yield keys[start : start + KEYS_PER_REQUEST]


def _attribute(endpoint: str) -> str:
    return ENDPOINTS[endpoint].attribute
