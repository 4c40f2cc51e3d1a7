"""Stock of an item: one row for each shop, and one for all shops together, which is not counted as a shop."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from copy import copy
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast, overload

from lightspeed_pos import query
from lightspeed_pos.errors import UsageError
from lightspeed_pos.model.below import AtHand, Kept
from lightspeed_pos.model.collection import AnyCollection, AsyncCollection, Collection
from lightspeed_pos.model.descriptors import ReadOnly
from lightspeed_pos.model.loader import AnyLoader, AsyncLoader, Loader
from lightspeed_pos.model.record import Lazy

if TYPE_CHECKING:
    from lightspeed_pos.requests.search import Search
    from lightspeed_pos.resources.kinds import AsyncLinked, Linked

R = TypeVar("R")
L = TypeVar("L", bound=AnyLoader[Any])


def _is_of_a_shop(row: Any) -> bool:
    return row.shop_id is not None


class _Rows(AnyCollection[R, L]):
    """Below an item only the rows of shops are shown; `rows()` has all as they were sent."""

    _shops_only = True

    def __init__(self, *args: Any, at_hand: AtHand | None = None, **options: Any) -> None:
        kept = None if at_hand is None else Kept(at_hand, _is_of_a_shop)
        super().__init__(*args, at_hand=kept, **options)

    def _search(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> Search:
        asks = "shop_id" in query or "shopID" in (query.get("params") or ())
        if self._at_hand is not None and self._shops_only and not asks:
            query = {**query, "shop_id": _NO_TOTAL}
        return super()._search(any_of, query)

    def _unfiltered(self) -> Self:
        every = copy(self)
        every._shops_only = False
        return every

    def _every_row(self) -> Any:
        below = cast("Kept | None", self._at_hand)
        if below is None:
            raise UsageError(
                "The total is of one item: write item.item_shops.total, or account.item_shops.all(shop_id=None) for all."
            )
        return below.all()


_NO_TOTAL = query.ne(0)


class ShopRows(_Rows[R, Loader], Collection[R]):
    """Stock in each shop."""

    @property
    def total(self) -> R | None:
        """The row for all shops together; its `qoh` is `item.stock`."""
        found: R | None = _total(self._every_row())
        return found

    def _rows(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        rows: Iterator[dict[str, Any]] = cast("Any", Collection)._rows(self._unfiltered(), any_of, query)
        return rows


class AsyncShopRows(_Rows[R, AsyncLoader], AsyncCollection[R]):
    """Stock in each shop."""

    @property
    def total(self) -> Lazy[R | None]:
        """The row for all shops together; its `qoh` is `item.stock`. To be awaited."""

        async def load() -> R | None:
            found: R | None = _total(await self._every_row())
            return found

        return Lazy(load)

    def _rows(self, any_of: Sequence[Any], query: Mapping[str, Any]) -> AsyncIterator[dict[str, Any]]:
        rows: AsyncIterator[dict[str, Any]] = cast("Any", AsyncCollection)._rows(self._unfiltered(), any_of, query)
        return rows


def _total(rows: Iterable[Any]) -> Any:
    return next((row for row in rows if not _is_of_a_shop(row)), None)


def _on_hand(rows: list[Any]) -> Decimal | None:
    """The quantity of the row for all shops; the sum over shops where that row did not come along."""
    total = _total(rows)
    if total is not None and total.qoh is not None:
        return cast("Decimal", total.qoh)
    known = [row.qoh for row in rows if row.qoh is not None]
    return sum(known, Decimal(0)) if known else None


class Stock(ReadOnly):
    """How many of an item are on hand in all shops together."""

    @overload
    def __get__(self, item: None, owner: type) -> Self: ...
    @overload
    def __get__(self, item: Linked, owner: type) -> Decimal | None: ...
    @overload
    def __get__(self, item: AsyncLinked, owner: type) -> Lazy[Decimal | None]: ...
    def __get__(self, item: Any, owner: type) -> Any:
        if item is None:
            return self
        shops = item.item_shops
        if isinstance(shops, Collection):
            return _on_hand(cast("Any", shops)._every_row())

        async def load() -> Decimal | None:
            return _on_hand(await shops._every_row())

        return Lazy(load)
