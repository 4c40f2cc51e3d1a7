"""An account: what all resources of one merchant hang on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Unpack, cast

from msgspec.structs import force_setattr

from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.catalogue.links import Link, collection_name, is_linked
from lightspeed_pos.errors import DecodeError
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.listing.pager import pager_of
from lightspeed_pos.model.cohort import AsyncCohort, Cohort
from lightspeed_pos.model.record import Record
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.query import one_of
from lightspeed_pos.requests.place import Place, has_archived
from lightspeed_pos.requests.search import Search, search
from lightspeed_pos.requests.suggestions import Suggesting
from lightspeed_pos.resources.names import AccountResources, AsyncAccountResources
from lightspeed_pos.responses.decode import Listing, read_one, read_page, read_unwrapped

if TYPE_CHECKING:
    from lightspeed_pos.client.client import AsyncClient, Client
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.limits.bucket import BucketState
    from lightspeed_pos.resources.company import AccountChanges, AccountDetails

_DOMAIN_OF_ENDPOINT = {e.name: domain for domain, module in DOMAINS.items() for e in module.ENDPOINTS}
_ACCOUNT = ENDPOINTS["Account"]


class _AnyAccount(Suggesting):
    """What both kinds of account know without asking."""

    _PREFIX: ClassVar[str]
    _COHORT: ClassVar[type[Any]]

    def __init__(self, client: Any, account_id: int, name: str = "") -> None:
        self.client = client
        self.id = account_id
        self.name = name

    @property
    def account_id(self) -> int:
        """The `accountID`."""
        return self.id

    @property
    def bucket(self) -> BucketState:
        """Level, size and drip rate of the rate limit, as last known and decayed to now."""
        return cast("BucketState", self.client.shell.bucket(self.id))

    def _other_name(self, name: str) -> str:
        other = ENDPOINTS[name].attribute if name in ENDPOINTS else ""
        return other if hasattr(type(self), other) else ""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id}{f', {self.name!r}' if self.name else ''})"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.id == self.id

    def __hash__(self) -> int:
        return hash((type(self), self.id))

    def link(self, records: Sequence[Any], place: Place, asked: Iterable[str] = ()) -> None:
        """Make records that came together one cohort."""
        endpoint = place.endpoint
        self._COHORT(self, endpoint, endpoint.entity, records, parents=place.parents, asked=asked)

    def collection_below(self, record: Any, link: Link, at_hand: Callable[[], Any]) -> Any:
        """The collection that a to-many relation of this record leads to."""
        name = collection_name(ENDPOINTS[link.endpoint])
        module = import_module(f"lightspeed_pos.resources.{_DOMAIN_OF_ENDPOINT[link.endpoint]}")
        parents, fixed = ((), {link.parent_field: record.id}) if link.parent_field else ((record.id,), {})
        return getattr(module, f"{self._PREFIX}{name}")(self, parents, fixed=fixed, at_hand=at_hand)

    def _class(self, entity: str) -> type[Record]:
        return record_classes()[f"{self._PREFIX}{entity}" if is_linked(entity) else entity]

    def _by_id(self, endpoint: str, keys: Sequence[int], relations: Sequence[str]) -> tuple[Place, Search]:
        place = Place(self.id, ENDPOINTS[endpoint])
        own_id = next(f.python for f in ENTITIES[place.endpoint.entity].fields if f.name == place.endpoint.id)
        found = search(
            place.endpoint,
            {own_id: one_of(keys)},
            params={"load_relations": list(relations)} if relations else None,
            archived="include" if has_archived(place.endpoint) else None,
        )
        return place, found

    def page_reader(self, endpoint: Endpoint) -> Callable[[Reply], Listing[Any]]:
        """What reads a page of this endpoint's records."""
        return partial(read_page, record_type=self._class(endpoint.entity), json_key=endpoint.json_key)

    def _read_one(self, endpoint: Endpoint) -> Callable[[Reply], Any]:
        return partial(read_one, record_type=self._class(endpoint.entity), json_key=endpoint.json_key)

    def _read_created(self, endpoint: Endpoint) -> Callable[[Reply], Any]:
        read_one = self._read_one(endpoint)

        def read_created(reply: Reply) -> Any:
            record = read_one(reply)
            if record is None:
                raise DecodeError(f"The answer holds no {endpoint.name}.", response=reply)
            return record

        return read_created

    def _read_details(self, reply: Reply) -> AccountDetails:
        """The account's own record, which stands without an envelope and without its id."""
        kind = cast("type[AccountDetails]", record_classes()["AccountDetails"])
        try:
            wrapped = read_one(reply, kind, "Account")
        except DecodeError:
            wrapped = None
        details = wrapped or read_unwrapped(reply, kind)
        force_setattr(details, "account_id", self.id)
        return details


def _details_request(account_id: int) -> Request:
    return Request(method="GET", target=f"/API/V3/Account/{account_id}.json", account_id=account_id)


def _renaming_request(account_id: int, changes: Mapping[str, Any]) -> Request:
    return replace(Place(account_id, _ACCOUNT).update(account_id, changes), account_id=account_id)


class Account(_AnyAccount, AccountResources):
    """One merchant's account under a `Client`."""

    client: Client
    _PREFIX = ""
    _COHORT = Cohort

    def details(self) -> AccountDetails:
        """Name, status, currencies and employee limits. One request."""
        return self.client.call(_details_request(self.id), self._read_details)

    def update(self, **changes: Unpack[AccountChanges]) -> AccountDetails:
        """PUT changes to the account itself; returns its details."""
        return self.client.call(_renaming_request(self.id, changes), self._read_details)

    def records_by_id(self, endpoint: str, keys: Sequence[int], relations: Sequence[str] = ()) -> list[Any]:
        """Records with these ids, archived ones included, linked as one cohort."""
        place, found = self._by_id(endpoint, keys, relations)
        pager = pager_of(place, found, 100, None, self.client.origin)
        read = self.page_reader(place.endpoint)
        records = [record for listing in self.client.walk(pager, read) for record in listing.records]
        self.link(records, place, found.relations)
        return records

    def read(
        self, endpoint: Endpoint, parents: tuple[int, ...], key: int, load_relations: Any
    ) -> tuple[Any, tuple[str, ...]]:
        """One record, None if the answer holds none, and the relations that were asked for."""
        request, asked = Place(self.id, endpoint, parents).read(key, load_relations)
        return self.client.call(request, self._read_one(endpoint)), asked

    def answer(self, endpoint: Endpoint, request: Request) -> Any:
        """The record that a write is answered with, None if it only says what was deleted."""
        return self.client.call(request, self._read_one(endpoint))

    def created(self, endpoint: Endpoint, request: Request) -> Any:
        """The record that a POST is answered with. Raises UnknownOutcome if the answer holds none."""
        return self.client.call(request, self._read_created(endpoint))

    def put(self, endpoint: Endpoint, parents: tuple[int, ...], key: int, changes: Mapping[str, Any]) -> Any:
        """PUT changes to one record; returns it as it is now."""
        return self.answer(endpoint, Place(self.id, endpoint, parents).update(key, changes))

    def delete(self, endpoint: Endpoint, parents: tuple[int, ...], key: int) -> Any:
        """DELETE one record; returns it, None if the answer only names it."""
        return self.answer(endpoint, Place(self.id, endpoint, parents).delete(key))


class AsyncAccount(_AnyAccount, AsyncAccountResources):
    """One merchant's account under an `AsyncClient`."""

    client: AsyncClient
    _PREFIX = "Async"
    _COHORT = AsyncCohort

    async def details(self) -> AccountDetails:
        """Name, status, currencies and employee limits. One request."""
        return await self.client.call(_details_request(self.id), self._read_details)

    async def update(self, **changes: Unpack[AccountChanges]) -> AccountDetails:
        """PUT changes to the account itself; returns its details."""
        return await self.client.call(_renaming_request(self.id, changes), self._read_details)

    async def records_by_id(self, endpoint: str, keys: Sequence[int], relations: Sequence[str] = ()) -> list[Any]:
        """Records with these ids, archived ones included, linked as one cohort."""
        place, found = self._by_id(endpoint, keys, relations)
        pager = pager_of(place, found, 100, None, self.client.origin)
        read = self.page_reader(place.endpoint)
        records = [record async for listing in self.client.walk(pager, read) for record in listing.records]
        self.link(records, place, found.relations)
        return records

    async def read(
        self, endpoint: Endpoint, parents: tuple[int, ...], key: int, load_relations: Any
    ) -> tuple[Any, tuple[str, ...]]:
        """One record, None if the answer holds none, and the relations that were asked for."""
        request, asked = Place(self.id, endpoint, parents).read(key, load_relations)
        return await self.client.call(request, self._read_one(endpoint)), asked

    async def answer(self, endpoint: Endpoint, request: Request) -> Any:
        """The record that a write is answered with, None if it only says what was deleted."""
        return await self.client.call(request, self._read_one(endpoint))

    async def created(self, endpoint: Endpoint, request: Request) -> Any:
        """The record that a POST is answered with. Raises UnknownOutcome if the answer holds none."""
        return await self.client.call(request, self._read_created(endpoint))

    async def put(self, endpoint: Endpoint, parents: tuple[int, ...], key: int, changes: Mapping[str, Any]) -> Any:
        """PUT changes to one record; returns it as it is now."""
        return await self.answer(endpoint, Place(self.id, endpoint, parents).update(key, changes))

    async def delete(self, endpoint: Endpoint, parents: tuple[int, ...], key: int) -> Any:
        """DELETE one record; returns it, None if the answer only names it."""
        return await self.answer(endpoint, Place(self.id, endpoint, parents).delete(key))
