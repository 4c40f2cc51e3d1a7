"""What plans know of the collection whose records they change."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from lightspeed_pos import query
from lightspeed_pos.catalogue import ENTITIES
from lightspeed_pos.exchange.origin import is_loopback
from lightspeed_pos.plans.columns import PRICES, own_id
from lightspeed_pos.plans.document import body
from lightspeed_pos.requests.codes import lookups, matches
from lightspeed_pos.requests.names import entity_names
from lightspeed_pos.requests.place import has_archived
from lightspeed_pos.responses.documents import document_of, listed

if TYPE_CHECKING:
    from lightspeed_pos.bulk.plan import Write
    from lightspeed_pos.bulk.rows import RowWriter, Verb
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.exchange.request import Reply
    from lightspeed_pos.plans.columns import Column
    from lightspeed_pos.plans.document import Change, Values
    from lightspeed_pos.requests.place import Place

_VERBS: dict[str, Verb] = {"create": "create", "update": "update", "archive": "archive", "delete": "archive"}


@dataclass(frozen=True)
class Target:
    """
    A collection as plans see it.

    `host` is where its account is, without a port on this computer. `coded` says that records have codes. `whole` gives
    all records that fit a search, `first` the first one. `fixed` are values, as texts, of every record in the
    collection. `levels` lists the price levels of the account, `zone` gives the name of its time zone. `writer` turns
    rows into requests, `bulk` sends them.
    """

    place: Place
    host: str
    driver: Any
    coded: bool
    whole: Callable[[tuple[Any, ...], Mapping[str, Any]], Flow[list[Any]]]
    first: Callable[[Mapping[str, Any]], Flow[Any]]
    levels: Callable[[], Flow[list[Any]]]
    zone: Callable[[], Flow[str]]
    fixed: Mapping[str, str]
    writer: Callable[[Verb], RowWriter[Any]]
    bulk: Callable[[RowWriter[Any]], Any]

    def by_ids(self, keys: Collection[int]) -> Flow[dict[int, Any]]:
        """The records with these ids that there are, archived ones included."""
        if not keys:
            return {}
        own = own_id(self.place.endpoint)
        found = yield from self.whole((), {own: query.one_of(keys), **self._archived()})
        return {record.id: record for record in found}

    def by_codes(self, codes: Iterable[str], kinds: Collection[str]) -> Flow[dict[str, list[Any]]]:
        """The records with these codes of these kinds, archived ones included."""
        texts, records = list(codes), list[Any]()
        for any_of, filters in lookups(texts, kinds):
            records += yield from self.whole(any_of, {**filters, **self._archived()})
        return matches(texts, records, kinds)

    def write(self, change: Change, levels: Mapping[str, str]) -> Write:
        """The request for a change. Raises QueryError for one that the service would refuse or misread."""
        values = body(change.new, levels)
        if change.do == "create":
            return self.writer("create").write(change.step, values)
        if change.do == "update":
            return self.writer("update").write(change.step, {own_id(self.place.endpoint): change.key, **values})
        return self.writer("archive").write(change.step, change.key)

    def sending(self, do: str, wanted: Mapping[int, Values], columns: Mapping[str, Column]) -> Any:
        """What sends writes of one kind. `wanted` are the values that each step is to bring about."""
        writer = self.writer(_VERBS[do])
        return self.bulk(replace(writer, observe=partial(self._seen, wanted, columns)))

    def _seen(
        self, wanted: Mapping[int, Values], columns: Mapping[str, Column], write: Write, reply: Reply, record: Any
    ) -> dict[str, str | None]:
        """Values that the answer to a write shows otherwise than they were sent."""
        key = self.place.endpoint.json_key
        document: Any = document_of(reply) if reply.body else {}
        whole = cast("dict[str, Any]", document) if isinstance(document, dict) else {}
        rows = listed(whole.get(key, whole))
        held: set[str] = set(cast("dict[str, Any]", rows[0])) if rows and isinstance(rows[0], dict) else set()
        names = {name: self._api_name(name) for name in wanted[write.row]}
        shown = {name: columns[name].of(record) for name, api in names.items() if api in held}
        return {name: value for name, value in shown.items() if value != wanted[write.row][name]}

    def _api_name(self, name: str) -> str:
        if name.startswith(PRICES):
            return "Prices"
        return entity_names(ENTITIES[self.place.endpoint.entity]).python[name].name

    def _archived(self) -> dict[str, Any]:
        return {"archived": "include"} if has_archived(self.place.endpoint) else {}


def host_of(origin: str) -> str:
    """What tells the accounts of one service from those of another; ports of this computer change."""
    host = urlsplit(origin).hostname or origin
    return "localhost" if is_loopback(host) else host
