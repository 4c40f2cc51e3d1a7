"""An account: what all resources of one merchant hang on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Unpack, cast

from msgspec.structs import force_setattr

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import DecodeError, UsageError
from lightspeed_pos.exchange.request import Request
from lightspeed_pos.model.changed import AsyncChanges, Changes
from lightspeed_pos.model.loader import AsyncLoader, Loader
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.requests.place import Place
from lightspeed_pos.requests.suggestions import Suggesting
from lightspeed_pos.resources.names import AccountResources, AsyncAccountResources
from lightspeed_pos.responses.decode import read_one, read_unwrapped

if TYPE_CHECKING:
    import os

    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.limits.bucket import BucketState
    from lightspeed_pos.model.changed import Source
    from lightspeed_pos.plans.plan import AsyncPlan, AsyncRun, Plan, Run
    from lightspeed_pos.resources.client import AsyncClient, Client
    from lightspeed_pos.resources.company import AccountChanges, AccountDetails

_ACCOUNT = ENDPOINTS["Account"]


class _AnyAccount(Suggesting):
    """What both kinds of account know without asking."""

    LOADER: ClassVar[type[Any]]
    DETAILS: ClassVar[str] = "account.details()"
    loader: Any

    def __init__(self, client: Any, account_id: int, name: str = "") -> None:
        self.client = client
        self.id = account_id
        self._name = name
        self.loader = self.LOADER(self, client.driver, client.origin, client.lazy_relations)

    @property
    def account_id(self) -> int:
        """The `accountID`."""
        return self.id

    @property
    def name(self) -> str:
        """Its name, if it is from a listing of accounts; an account by its id sends no request to know it."""
        if not self._name:
            raise UsageError(
                f"The name of account {self.id} is not known, as nothing was sent: write {self.DETAILS}.name."
            )
        return self._name

    @property
    def bucket(self) -> BucketState:
        """Level, size and drip rate of the rate limit, as last known and decayed to now."""
        return cast("BucketState", self.loader.driver.bucket(self.id))

    def _other_name(self, name: str) -> str:
        other = ENDPOINTS[name].attribute if name in ENDPOINTS else ""
        return other if hasattr(type(self), other) else ""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id}{f', {self._name!r}' if self._name else ''})"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.id == self.id

    def __hash__(self) -> int:
        return hash((type(self), self.id))

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


def _source_of(
    account: Any, since: str | None, only: Iterable[str] | str | None, store: str | os.PathLike[str] | None
) -> Source:
    """Where changes come from; what finds them stands above the records."""
    found: Source = import_module("lightspeed_pos.sync.stored").source_of(account, since, only, store)
    return found


def _details_request(account_id: int) -> Request:
    return Request(method="GET", target=f"/API/V3/Account/{account_id}.json", account_id=account_id)


def _renaming_request(account_id: int, changes: Mapping[str, Any]) -> Request:
    return replace(Place(account_id, _ACCOUNT).update(account_id, changes), account_id=account_id)


class Account(_AnyAccount, AccountResources):
    """One merchant's account under a `Client`."""

    client: Client
    loader: Loader
    LOADER = Loader

    def changes(
        self,
        since: str | None = None,
        *,
        only: Iterable[str] | str | None = None,
        interval: float | None = None,
        store: str | os.PathLike[str] | None = None,
    ) -> Changes:
        """
        Changes of records: created, updated, archived, deleted, since the `token` of a change or of `changes` itself.

        Without `since` it begins now. It ends when it has given all there is; with `interval` it looks again after so
        many seconds, for ever. `only` names tables, such as "sales" and "items"; without it those that change all day
        are followed. `store` is a file (SQLite) that keeps what is known of records, so that a change says what was
        before, and lines that are gone are noticed. Each look costs a drip for each table. Raises QueryError for a
        table that cannot be followed or a token that is none.
        """
        return Changes(_source_of(self, since, only, store), self.loader.driver, interval)

    def read_plan(self, path: str | os.PathLike[str]) -> Plan:
        """The plan that `plan.save(path)` wrote. Raises QueryError if it is damaged, or for another account."""
        from lightspeed_pos.model.planned import plan_in

        return cast("Plan", plan_in(self, path))

    def runs(self, directory: str | os.PathLike[str] | None = None) -> list[Run]:
        """
        The runs of plans on this computer, the oldest first; `directory` is as of `plan.apply`.

        Warns of those that cannot be read.
        """
        from lightspeed_pos.model.planned import all_runs

        return all_runs(self, directory)

    def run(self, number: int | str, directory: str | os.PathLike[str] | None = None) -> Run:
        """The run of that number. Raises QueryError if there is none."""
        from lightspeed_pos.model.planned import one_run

        return cast("Run", one_run(self, number, directory))

    def details(self) -> AccountDetails:
        """Name, status, currencies and employee limits. One request."""
        return self.loader.driver.call(_details_request(self.id), self._read_details)

    def update(self, **changes: Unpack[AccountChanges]) -> AccountDetails:
        """PUT changes to the account itself; returns its details."""
        return self.loader.driver.call(_renaming_request(self.id, changes), self._read_details)


class AsyncAccount(_AnyAccount, AsyncAccountResources):
    """One merchant's account under an `AsyncClient`."""

    client: AsyncClient
    loader: AsyncLoader
    LOADER = AsyncLoader
    DETAILS = "(await account.details())"

    def changes(
        self,
        since: str | None = None,
        *,
        only: Iterable[str] | str | None = None,
        interval: float | None = None,
        store: str | os.PathLike[str] | None = None,
    ) -> AsyncChanges:
        """
        Changes of records: created, updated, archived, deleted, since the `token` of a change or of `changes` itself.

        Without `since` it begins now. It ends when it has given all there is; with `interval` it looks again after so
        many seconds, for ever. `only` names tables, such as "sales" and "items"; without it those that change all day
        are followed. `store` is a file (SQLite) that keeps what is known of records, so that a change says what was
        before, and lines that are gone are noticed. Each look costs a drip for each table. Raises QueryError for a
        table that cannot be followed or a token that is none.
        """
        return AsyncChanges(_source_of(self, since, only, store), self.loader.driver, interval)

    def read_plan(self, path: str | os.PathLike[str]) -> AsyncPlan:
        """The plan that `plan.save(path)` wrote. Raises QueryError if it is damaged, or for another account."""
        from lightspeed_pos.model.planned import plan_in

        return cast("AsyncPlan", plan_in(self, path))

    def runs(self, directory: str | os.PathLike[str] | None = None) -> list[AsyncRun]:
        """
        The runs of plans on this computer, the oldest first; `directory` is as of `plan.apply`.

        Warns of those that cannot be read.
        """
        from lightspeed_pos.model.planned import all_runs

        return all_runs(self, directory)

    def run(self, number: int | str, directory: str | os.PathLike[str] | None = None) -> AsyncRun:
        """The run of that number. Raises QueryError if there is none."""
        from lightspeed_pos.model.planned import one_run

        return cast("AsyncRun", one_run(self, number, directory))

    async def details(self) -> AccountDetails:
        """Name, status, currencies and employee limits. One request."""
        return await self.loader.driver.call(_details_request(self.id), self._read_details)

    async def update(self, **changes: Unpack[AccountChanges]) -> AccountDetails:
        """PUT changes to the account itself; returns its details."""
        return await self.loader.driver.call(_renaming_request(self.id, changes), self._read_details)
