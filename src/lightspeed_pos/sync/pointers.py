"""
Rows that point to a row that is gone, such as items of a deleted category: they are read again.

The service takes the category from such an item, and no stamp of the item says so.  [seen in the sandbox]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import NotAuthorized
from lightspeed_pos.exchange.flow import Work
from lightspeed_pos.sync.batch import Batch, Part
from lightspeed_pos.sync.service import PAGE

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.sync.destination import Destination
    from lightspeed_pos.sync.service import Service
    from lightspeed_pos.sync.state import TableState

# Records that can be deleted, or merged into others, and where their ids stand: endpoint, table, column. Sales with a
# deleted tax category are left out: they are history, and many.
POINTERS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "Category": (("Item", "items", "category_id"), ("ItemMatrix", "item_matrices", "category_id")),
    "Customer": (
        ("Sale", "sales", "customer_id"),
        ("SaleLine", "sale_lines", "customer_id"),
        ("Serialized", "serialized", "customer_id"),
        ("ShipTo", "ship_tos", "customer_id"),
        ("SpecialOrder", "special_orders", "customer_id"),
        ("Workorder", "workorders", "customer_id"),
    ),
    "CustomerType": (("Customer", "customers", "customer_type_id"),),
    "Season": (("Item", "items", "season_id"), ("ItemMatrix", "item_matrices", "season_id")),
    "Serialized": (("Workorder", "workorders", "serialized_id"),),
    "Tag": (("Item", "item_tags", "tag_id"), ("ItemMatrix", "item_matrix_tags", "tag_id")),
    "TaxCategory": (("Customer", "customers", "tax_category_id"), ("Shop", "shops", "tax_category_id")),
}
# Records that show the names of others instead of their ids: these change when a name does, too.
NAMES: dict[str, tuple[str, str, str]] = {"Tag": ("Customer", "customers", "tags")}


class Pointers:
    """`next()` gives the rows that pointed to one that is gone as they are now, None when there is no more."""

    def __init__(
        self,
        service: Service,
        destination: Destination,
        states: Mapping[str, TableState],
        endpoints: Iterable[str],
    ) -> None:
        """`endpoints` are those of which all rows were just looked at; `states` are those of all tables."""
        self._service = service
        self._destination = destination
        self._states = states
        self._endpoints = [name for name in endpoints if name in POINTERS and name in states]
        self._chunks: Iterator[tuple[str, list[int]]] | None = None
        self._over: list[Batch] = []

    def next(self) -> Flow[Batch | None]:
        """The next hundred rows. After the last ones come states that note up to when gone rows were followed."""
        if self._chunks is None:
            self._chunks = iter((yield Work(self._found)))
        for name, ids in self._chunks:
            strategy, endpoint = STRATEGIES[name], ENDPOINTS[name]
            try:
                rows = yield from self._service.by_ids(endpoint, endpoint.id, ids, strategy.needs)
            except NotAuthorized:  # the permission was taken away since the table was read
                continue
            return Batch(strategy, self._states[name], [Part(strategy, rows, strategy.needs)])
        return self._over.pop() if self._over else None

    def _found(self) -> list[tuple[str, list[int]]]:
        """Which rows to read: endpoint and a hundred ids."""
        found: dict[str, set[int]] = {}
        for name in self._endpoints:
            gone, state = STRATEGIES[name], self._states[name]
            newest = self._destination.newest(gone)
            if newest is None or (state.followed is not None and newest <= state.followed):
                if state.unfollowed:
                    self._over.append(Batch(gone, state.but(unfollowed=False)))
                continue
            for pointer in POINTERS[name]:
                if pointer[0] in self._states:
                    ids = self._destination.pointing(pointer, gone, state.followed)
                    found.setdefault(pointer[0], set()).update(ids)
            if name in NAMES and NAMES[name][0] in self._states and state.followed is not None:
                found.setdefault(NAMES[name][0], set()).update(self._destination.naming_none(NAMES[name], gone))
            self._over.append(Batch(gone, state.but(followed=newest, unfollowed=False)))
        return [
            (name, ids[first : first + PAGE])
            for name, ids in ((name, sorted(its)) for name, its in found.items())
            for first in range(0, len(ids), PAGE)
        ]
