"""The service as a run of sync asks it: pages of rows, counts, its clock; and what that cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.errors import ConnectFailed
from lightspeed_pos.exchange.flow import Send, Sent
from lightspeed_pos.listing.pager import Pager, next_page, pager_of
from lightspeed_pos.query import between, one_of
from lightspeed_pos.requests.place import has_archived
from lightspeed_pos.requests.search import Search, search
from lightspeed_pos.responses.decode import Listing, read_count, read_rows

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Effect, Flow
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.model.loader import AnyLoader
    from lightspeed_pos.sync.batch import Row

T = TypeVar("T")

PAGE = 100


@dataclass(slots=True)
class Usage:
    """Requests that were sent, those that failed included, and what they cost in drips."""

    requests: int = 0
    drips: Decimal = Decimal(0)

    def counted(self, flow: Flow[T]) -> Flow[T]:
        """The same flow; what it sends is counted here."""
        step = flow.send
        outcome: Any = None
        while True:
            try:
                effect: Effect = step(outcome)
            except StopIteration as done:
                return cast("T", done.value)
            try:
                outcome = yield effect
                step = flow.send
            except Exception as error:  # noqa: BLE001  # the flow decides which ones it can bear
                outcome, step = error, flow.throw
            if isinstance(effect, Send):
                self._note(outcome)

    def _note(self, outcome: object) -> None:
        if isinstance(outcome, ConnectFailed) or (isinstance(outcome, Sent) and outcome.unsent is not None):
            return
        self.requests += 1
        if isinstance(outcome, Sent) and outcome.reply is not None:
            try:
                self.drips += Decimal(outcome.reply.headers.get("x-ls-api-request-cost", "0"))
            except InvalidOperation:
                return


class Service:
    """What one run asks of the service. Its answers tell the time, too: `now()` is the service's clock."""

    def __init__(self, loader: AnyLoader[Any]) -> None:
        self.usage = Usage()
        self.loader = loader
        self._date: datetime | None = None

    @property
    def account_id(self) -> int:
        """The account that is read."""
        return int(self.loader.account.id)

    def now(self) -> datetime:
        """The service's clock at its last answer; this computer's if it did not say."""
        return self._date or self.here()

    def here(self) -> datetime:
        """This computer's clock, by which it is told when a table is due again."""
        return datetime.fromtimestamp(self.loader.driver.clock.now(), UTC)

    def search(
        self,
        endpoint: Endpoint,
        params: Mapping[str, Any] | None = None,
        relations: Iterable[str] = (),
        filters: Mapping[str, Any] | None = None,
    ) -> Search:
        """A search for all records, archived ones included. `params` are in the API's names, `filters` in Python's."""
        return search(
            endpoint,
            filters,
            params={**(params or {}), **({"load_relations": list(relations)} if relations else {})},
            archived="include" if has_archived(endpoint) else None,
        )

    def pager(self, found: Search, start: str | None = None, limit: int = PAGE) -> Pager:
        """The pages of a search, from the link `start` on. Raises QueryError for a link of something else."""
        return pager_of(self.loader.place(found.endpoint), found, limit, start, self.loader.origin)

    def page(self, pager: Pager, endpoint: Endpoint) -> Flow[Listing[Row] | None]:
        """The next page, None after the last."""

        def read(reply: Reply) -> Listing[Row]:
            self._note_date(reply)
            return read_rows(reply, endpoint.json_key)

        return next_page(pager, read, self.loader.driver.policy)

    def all(self, found: Search) -> Flow[list[Row]]:
        """The rows of all pages."""
        pager, rows = self.pager(found), list[Any]()
        while (listing := (yield from self.page(pager, found.endpoint))) is not None:
            rows += listing.records
        return rows

    def by_ids(
        self,
        endpoint: Endpoint,
        key: str,
        ids: Sequence[int],
        relations: Iterable[str],
        params: Mapping[str, Any] | None = None,
    ) -> Flow[list[Row]]:
        """All rows whose `key` (API name) is one of the ids."""
        return self.all(self.search(endpoint, params, relations, {python_name(endpoint, key): one_of(ids)}))

    def count(self, endpoint: Endpoint, low: int, high: int) -> Flow[int]:
        """How many rows have an id from low to high. Ten drips."""
        search = self.search(endpoint, filters={python_name(endpoint, endpoint.id): between(low, high)})
        return (yield from self.count_of(search))

    def count_of(self, found: Search) -> Flow[int]:
        """How many rows a search finds. Ten drips."""
        total = 0
        for request in self.loader.place(found.endpoint).counts(found):
            total += yield from self.loader.call(request, read_count)
        return total

    def highest_id(self, endpoint: Endpoint) -> Flow[int]:
        """The id of the newest row, 0 if there is none: about as many rows there are. One drip."""
        pager = self.pager(self.search(endpoint, {"sort": f"-{endpoint.id}"}), limit=1)
        listing = yield from self.page(pager, endpoint)
        return max(ids_of([] if listing is None else listing.records, endpoint.id), default=0)

    def ask_time(self) -> Flow[datetime]:
        """The service's clock; one cheap request unless an answer told it before."""
        if self._date is None:
            shop = ENDPOINTS["Shop"]
            yield from self.page(self.pager(self.search(shop), limit=1), shop)
        return self.now()

    def _note_date(self, reply: Reply) -> None:
        try:
            self._date = parsedate_to_datetime(reply.headers.get("date", "")).astimezone(UTC)
        except (ValueError, TypeError):
            self._date = None


def python_name(endpoint: Endpoint, name: str) -> str:
    """The Python name of a field of the endpoint's records."""
    return next(one.python for one in ENTITIES[endpoint.entity].fields if one.name == name)


def ids_of(rows: Iterable[Row], key: str) -> list[int]:
    """The ids of rows, each once; those that are no number left out."""
    return list(dict.fromkeys(int(row[key]) for row in rows if str(row.get(key) or "").isdecimal()))
