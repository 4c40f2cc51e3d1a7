"""What a name leads to under a `Client` and under an `AsyncClient`: the two kinds of everything that is generated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast, overload

from lightspeed_pos.model.descriptors import ReadOnly
from lightspeed_pos.model.record import LinkedRecord

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account, AsyncAccount

S = TypeVar("S")
A = TypeVar("A")


class Linked(LinkedRecord, frozen=True):
    """A record of a `Client`."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._cohort.account
        return found


class AsyncLinked(LinkedRecord, frozen=True):
    """A record of an `AsyncClient`."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._cohort.account
        return found


class Reached(ReadOnly, Generic[S, A]):
    """What a record leads to: S, or A where it is awaited. Loaded for all records of its page at once."""

    def __init__(self, *, many: bool = False) -> None:
        self._many = many

    @overload
    def __get__(self, record: None, owner: type) -> Self: ...
    @overload
    def __get__(self, record: Linked, owner: type) -> S: ...
    @overload
    def __get__(self, record: AsyncLinked, owner: type) -> A: ...
    def __get__(self, record: Linked | AsyncLinked | None, owner: type) -> Any:
        if record is None:
            return self
        return (record._many if self._many else record._one)(self._name)  # noqa: SLF001  # of the same idea


class Resources:
    """Makes the collections that the names on an account stand for."""

    loader: Any

    def _resource(self, domain: str, name: str, *parents: int) -> Any:
        return self.loader.collection_class(domain, name)(self, parents)


class Resource(ReadOnly, Generic[S, A]):
    """A name on an account: the collection S, or A under an `AsyncClient`."""

    def __init__(self, domain: str, collection: str) -> None:
        self._domain = domain
        self._collection = collection
        self._classes: dict[type, Any] = {}  # by kind of account, once their module is imported

    @overload
    def __get__(self, account: None, owner: type) -> Self: ...
    @overload
    def __get__(self, account: Account, owner: type) -> S: ...
    @overload
    def __get__(self, account: AsyncAccount, owner: type) -> A: ...
    def __get__(self, account: Any, owner: type) -> Any:
        if account is None:
            return self
        kind = cast("type[Any]", type(account))
        found = self._classes.get(kind)
        if found is None:
            found = self._classes[kind] = account.loader.collection_class(self._domain, self._collection)
        return found(account)
