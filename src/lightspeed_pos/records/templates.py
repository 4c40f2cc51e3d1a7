"""
Records: ItemLabel, Label, OrderLineLabel, TransferItemLabel and their like.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from msgspec import UNSET, field

from lightspeed_pos.model.record import (
    Lazy,
    LinkedRecord,
    One,
    Record,
)

if TYPE_CHECKING:
    from lightspeed_pos.model.types import Relations
    from lightspeed_pos.records.items import AsyncItem, Item
    from lightspeed_pos.records.purchasing import AsyncOrder, Order
    from lightspeed_pos.resources.account import Account, AsyncAccount


class ItemLabelFields(LinkedRecord, frozen=True):
    """ItemLabel: 4 fields. Source: docs: DisplayTemplate ItemAsLabel."""

    ENTITY: ClassVar[str] = "ItemLabel"
    ID: ClassVar[str] = "item_id"
    item_id: int = field(name="itemID", default=0)
    copies: int | None = field(name="copies", default=None)

    @property
    def id(self) -> int:
        """The `itemID`."""
        return self.item_id


class LabelFields(LinkedRecord, frozen=True):
    """Label: 4 fields. Source: docs: DisplayTemplate Label."""

    ENTITY: ClassVar[str] = "Label"
    copies: int | None = field(name="copies", default=None)
    _item_id: int | None = field(name="itemID", default=None)

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None


class OrderLineLabelFields(LinkedRecord, frozen=True):
    """OrderLineLabel: 5 fields. Source: docs: DisplayTemplate OrderLineAsLabel."""

    ENTITY: ClassVar[str] = "OrderLineLabel"
    copies: int | None = field(name="copies", default=None)
    _item_id: int | None = field(name="itemID", default=None)

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None


class TransferItemLabelFields(LinkedRecord, frozen=True):
    """TransferItemLabel: 4 fields. Source: docs: DisplayTemplate TransferItemAsLabel."""

    ENTITY: ClassVar[str] = "TransferItemLabel"
    copies: int | None = field(name="copies", default=None)
    _item_id: int | None = field(name="itemID", default=None)

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None


class LabelMetadata(Record, frozen=True):
    """LabelMetadata: 3 fields. Source: docs: DisplayTemplate ItemAsLabel / DisplayTemplate Label / DisplayTemplate OrderLineAsLabel / DisplayTemplate TransferItemAsLabel."""

    ENTITY: ClassVar[str] = "LabelMetadata"
    currency_symbol: str = field(name="currency_symbol", default="")
    price: Decimal | None = field(name="price", default=None)
    title: str = field(name="title", default="")


class ItemLabel(ItemLabelFields, frozen=True):
    """ItemLabel: 4 fields. Source: docs: DisplayTemplate ItemAsLabel."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def item(self) -> Item | None:
        """`Item`, part of the record."""
        found: Item | None = self._one("item")
        return found

    @property
    def m(self) -> LabelMetadata | None:
        """`m`, part of the record."""
        found: LabelMetadata | None = self._one("m")
        return found

    def reload(self, load_relations: Relations = None) -> ItemLabel:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: ItemLabel = self._owner().reload(self, load_relations)
        return done


class Label(LabelFields, frozen=True):
    """Label: 4 fields. Source: docs: DisplayTemplate Label."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def m(self) -> LabelMetadata | None:
        """`m`, part of the record."""
        found: LabelMetadata | None = self._one("m")
        return found

    def reload(self, load_relations: Relations = None) -> Label:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Label = self._owner().reload(self, load_relations)
        return done


class OrderLineLabel(OrderLineLabelFields, frozen=True):
    """OrderLineLabel: 5 fields. Source: docs: DisplayTemplate OrderLineAsLabel."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _order: One[Order] = field(name="Order", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def order(self) -> Order | None:
        """`Order`, part of the record."""
        found: Order | None = self._one("order")
        return found

    @property
    def m(self) -> LabelMetadata | None:
        """`m`, part of the record."""
        found: LabelMetadata | None = self._one("m")
        return found

    def reload(self, load_relations: Relations = None) -> OrderLineLabel:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: OrderLineLabel = self._owner().reload(self, load_relations)
        return done


class TransferItemLabel(TransferItemLabelFields, frozen=True):
    """TransferItemLabel: 4 fields. Source: docs: DisplayTemplate TransferItemAsLabel."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def m(self) -> LabelMetadata | None:
        """`m`, part of the record."""
        found: LabelMetadata | None = self._one("m")
        return found

    def reload(self, load_relations: Relations = None) -> TransferItemLabel:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: TransferItemLabel = self._owner().reload(self, load_relations)
        return done


class AsyncItemLabel(ItemLabelFields, frozen=True):
    """ItemLabel: 4 fields. Source: docs: DisplayTemplate ItemAsLabel."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def item(self) -> AsyncItem | None:
        """`Item`, part of the record."""
        found: AsyncItem | None = self._one("item")
        return found

    @property
    def m(self) -> LabelMetadata | None:
        """`m`, part of the record."""
        found: LabelMetadata | None = self._one("m")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncItemLabel:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncItemLabel = await self._owner().reload(self, load_relations)
        return done


class AsyncLabel(LabelFields, frozen=True):
    """Label: 4 fields. Source: docs: DisplayTemplate Label."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def m(self) -> LabelMetadata | None:
        """`m`, part of the record."""
        found: LabelMetadata | None = self._one("m")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncLabel:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncLabel = await self._owner().reload(self, load_relations)
        return done


class AsyncOrderLineLabel(OrderLineLabelFields, frozen=True):
    """OrderLineLabel: 5 fields. Source: docs: DisplayTemplate OrderLineAsLabel."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _order: One[AsyncOrder] = field(name="Order", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def order(self) -> AsyncOrder | None:
        """`Order`, part of the record."""
        found: AsyncOrder | None = self._one("order")
        return found

    @property
    def m(self) -> LabelMetadata | None:
        """`m`, part of the record."""
        found: LabelMetadata | None = self._one("m")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncOrderLineLabel:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncOrderLineLabel = await self._owner().reload(self, load_relations)
        return done


class AsyncTransferItemLabel(TransferItemLabelFields, frozen=True):
    """TransferItemLabel: 4 fields. Source: docs: DisplayTemplate TransferItemAsLabel."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def m(self) -> LabelMetadata | None:
        """`m`, part of the record."""
        found: LabelMetadata | None = self._one("m")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncTransferItemLabel:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncTransferItemLabel = await self._owner().reload(self, load_relations)
        return done
