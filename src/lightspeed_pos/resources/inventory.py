"""
Resources: account.inventories, account.inventory_transfers, account.inventory_counts, account.inventory_count_calcs, account.inventory_count_items, account.inventory_count_reconciles, account.inventory_logs, account.item_shops, account.transfers, account.transfer_items.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from lightspeed_pos.bulk.writes import AsyncBulkWrites, BulkWrites
from lightspeed_pos.listing.page import Page
from lightspeed_pos.listing.scanner import Concurrency
from lightspeed_pos.listing.stream import Stream
from lightspeed_pos.model.async_collection import AsyncCollection
from lightspeed_pos.model.collection import Collection
from lightspeed_pos.model.types import (
    Archived,
    DecimalFilter,
    IntegerFilter,
    Number,
    Relations,
    TextFilter,
    TimeFilter,
)
from lightspeed_pos.records.inventory import (
    AsyncInventory,
    AsyncInventoryCount,
    AsyncInventoryCountCalc,
    AsyncInventoryCountItem,
    AsyncInventoryCountReconcile,
    AsyncInventoryLog,
    AsyncInventoryTransfer,
    AsyncItemShop,
    AsyncTransfer,
    AsyncTransferItem,
    Inventory,
    InventoryCount,
    InventoryCountCalc,
    InventoryCountItem,
    InventoryCountReconcile,
    InventoryLog,
    InventoryTransfer,
    ItemShop,
    Transfer,
    TransferItem,
)

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf


class InventoriesQuery(TypedDict, total=False):
    """What a listing of Inventory takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    inventory_id: IntegerFilter
    item_id: IntegerFilter
    item__item_id: IntegerFilter
    item__system_sku: IntegerFilter
    item__default_cost: DecimalFilter
    item__avg_cost: DecimalFilter
    item__discountable: bool
    item__tax: bool
    item__archived: bool
    item__item_type: TextFilter
    item__description: TextFilter
    item__model_year: IntegerFilter
    item__upc: TextFilter
    item__ean: TextFilter
    item__custom_sku: TextFilter
    item__manufacturer_sku: TextFilter
    item__publish_to_ecom: bool
    item__serialized: bool
    item__create_time: TimeFilter
    item__time_stamp: TimeFilter
    item__category_id: IntegerFilter
    item__tax_class_id: IntegerFilter
    item__department_id: IntegerFilter
    item__item_matrix_id: IntegerFilter
    item__manufacturer_id: IntegerFilter
    item__season_id: IntegerFilter
    item__default_vendor_id: IntegerFilter
    item__item_ecommerce_id: IntegerFilter


class InventoryTransfersQuery(TypedDict, total=False):
    """What a listing of Inventory Transfer takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    archived: Archived
    sort: Literal["transfer_id", "-transfer_id", "time_stamp", "-time_stamp"]
    transfer_id: IntegerFilter
    note: TextFilter
    status: TextFilter
    create_time: TimeFilter
    need_by: TimeFilter
    sent_on: TimeFilter
    time_stamp: TimeFilter
    created_by_employee_id: IntegerFilter
    receiving_shop_id: IntegerFilter
    sending_shop_id: IntegerFilter
    sent_by_employee_id: IntegerFilter
    sending_shop__shop_id: IntegerFilter
    sending_shop__name: TextFilter
    sending_shop__service_rate: DecimalFilter
    sending_shop__time_zone: TextFilter
    sending_shop__tax_labor: bool
    sending_shop__label_title: TextFilter
    sending_shop__label_msrp: bool
    sending_shop__archived: bool
    sending_shop__time_stamp: TimeFilter
    sending_shop__company_registration_number: TextFilter
    sending_shop__vat_number: TextFilter
    sending_shop__gateway_config_id: TextFilter
    sending_shop__zebra_browser_print: bool
    sending_shop__contact_id: IntegerFilter
    sending_shop__tax_category_id: IntegerFilter
    sending_shop__receipt_setup_id: IntegerFilter
    sending_shop__cc_gateway_id: IntegerFilter
    sending_shop__price_level_id: IntegerFilter
    created_by_employee__employee_id: IntegerFilter
    created_by_employee__archived: bool
    created_by_employee__first_name: TextFilter
    created_by_employee__last_name: TextFilter
    created_by_employee__lock_out: bool
    created_by_employee__time_stamp: TimeFilter
    created_by_employee__clock_in_employee_hours_id: IntegerFilter
    created_by_employee__contact_id: IntegerFilter
    created_by_employee__employee_role_id: IntegerFilter
    created_by_employee__last_register_id: IntegerFilter
    created_by_employee__last_sale_id: IntegerFilter
    created_by_employee__last_shop_id: IntegerFilter
    created_by_employee__limit_to_shop_id: IntegerFilter
    sent_by_employee__employee_id: IntegerFilter
    sent_by_employee__archived: bool
    sent_by_employee__first_name: TextFilter
    sent_by_employee__last_name: TextFilter
    sent_by_employee__lock_out: bool
    sent_by_employee__time_stamp: TimeFilter
    sent_by_employee__clock_in_employee_hours_id: IntegerFilter
    sent_by_employee__contact_id: IntegerFilter
    sent_by_employee__employee_role_id: IntegerFilter
    sent_by_employee__last_register_id: IntegerFilter
    sent_by_employee__last_sale_id: IntegerFilter
    sent_by_employee__last_shop_id: IntegerFilter
    sent_by_employee__limit_to_shop_id: IntegerFilter
    receiving_shop__shop_id: IntegerFilter
    receiving_shop__name: TextFilter
    receiving_shop__service_rate: DecimalFilter
    receiving_shop__time_zone: TextFilter
    receiving_shop__tax_labor: bool
    receiving_shop__label_title: TextFilter
    receiving_shop__label_msrp: bool
    receiving_shop__archived: bool
    receiving_shop__time_stamp: TimeFilter
    receiving_shop__company_registration_number: TextFilter
    receiving_shop__vat_number: TextFilter
    receiving_shop__gateway_config_id: TextFilter
    receiving_shop__zebra_browser_print: bool
    receiving_shop__contact_id: IntegerFilter
    receiving_shop__tax_category_id: IntegerFilter
    receiving_shop__receipt_setup_id: IntegerFilter
    receiving_shop__cc_gateway_id: IntegerFilter
    receiving_shop__price_level_id: IntegerFilter
    transfer_items__transfer_item_id: IntegerFilter
    transfer_items__comment: TextFilter
    transfer_items__received: DecimalFilter
    transfer_items__received_value: DecimalFilter
    transfer_items__sent: DecimalFilter
    transfer_items__sent_value: DecimalFilter
    transfer_items__to_receive: DecimalFilter
    transfer_items__to_send: DecimalFilter
    transfer_items__time_stamp: TimeFilter
    transfer_items__item_id: IntegerFilter
    transfer_items__transfer_id: IntegerFilter


class InventoryTransferItemsQuery(TypedDict, total=False):
    """What a listing of Inventory Transfer TransferItems takes."""

    params: Mapping[str, Any]
    sort: Literal["transfer_item_id", "-transfer_item_id", "time_stamp", "-time_stamp", "transfer_id", "-transfer_id"]
    transfer_item_id: IntegerFilter
    comment: TextFilter
    received: DecimalFilter
    received_value: DecimalFilter
    sent: DecimalFilter
    sent_value: DecimalFilter
    to_receive: DecimalFilter
    to_send: DecimalFilter
    time_stamp: TimeFilter
    item_id: IntegerFilter
    transfer_id: IntegerFilter


class InventoryCountsQuery(TypedDict, total=False):
    """What a listing of InventoryCount takes."""

    params: Mapping[str, Any]
    archived: Archived
    sort: Literal["inventory_count_id", "-inventory_count_id"]
    inventory_count_id: IntegerFilter
    name: TextFilter
    time_stamp: TimeFilter
    shop_id: IntegerFilter


class InventoryCountCalcsQuery(TypedDict, total=False):
    """What a listing of InventoryCountCalc takes."""

    params: Mapping[str, Any]
    sort: Literal[
        "inventory_count_calc_id",
        "-inventory_count_calc_id",
        "inventory_count_id",
        "-inventory_count_id",
        "item_id",
        "-item_id",
    ]
    inventory_count_calc_id: IntegerFilter
    calc_qoh: DecimalFilter
    counted_qoh: DecimalFilter
    time_stamp: TimeFilter
    inventory_count_id: IntegerFilter
    item_id: IntegerFilter


class InventoryCountItemsQuery(TypedDict, total=False):
    """What a listing of InventoryCountItem takes."""

    params: Mapping[str, Any]
    sort: Literal[
        "inventory_count_item_id",
        "-inventory_count_item_id",
        "inventory_count_id",
        "-inventory_count_id",
        "item_id",
        "-item_id",
    ]
    inventory_count_item_id: IntegerFilter
    qty: DecimalFilter
    time_stamp: TimeFilter
    employee_id: IntegerFilter
    inventory_count_id: IntegerFilter
    item_id: IntegerFilter


class InventoryCountReconcilesQuery(TypedDict, total=False):
    """What a listing of InventoryCountReconcile takes."""

    params: Mapping[str, Any]
    sort: Literal[
        "inventory_count_reconcile_id",
        "-inventory_count_reconcile_id",
        "inventory_count_id",
        "-inventory_count_id",
        "item_id",
        "-item_id",
    ]
    inventory_count_reconcile_id: IntegerFilter
    cost_change: DecimalFilter
    qoh_change: DecimalFilter
    create_time: TimeFilter
    inventory_count_id: IntegerFilter
    item_id: IntegerFilter


class InventoryLogsQuery(TypedDict, total=False):
    """What a listing of InventoryLog takes."""

    params: Mapping[str, Any]
    sort: Literal["inventory_log_id", "-inventory_log_id", "item_id", "-item_id"]
    inventory_log_id: IntegerFilter
    automated: bool
    caused_negative: bool
    cost_change: DecimalFilter
    item_import_id: IntegerFilter
    qoh_change: DecimalFilter
    reason: TextFilter
    create_time: TimeFilter
    customer_id: IntegerFilter
    employee_id: IntegerFilter
    inventory_count_id: IntegerFilter
    item_id: IntegerFilter
    order_id: IntegerFilter
    sale_id: IntegerFilter
    shop_id: IntegerFilter
    transfer_id: IntegerFilter
    vendor_return_id: IntegerFilter


class ItemShopsQuery(TypedDict, total=False):
    """What a listing of ItemShop takes."""

    params: Mapping[str, Any]
    sort: Literal["item_shop_id", "-item_shop_id", "time_stamp", "-time_stamp"]
    item_shop_id: IntegerFilter
    qoh: DecimalFilter
    backorder: DecimalFilter
    component_qoh: DecimalFilter
    component_backorder: DecimalFilter
    reorder_point: DecimalFilter
    reorder_level: DecimalFilter
    average_cost: DecimalFilter
    last_received_cost: DecimalFilter
    next_fifo_lot_cost: DecimalFilter
    on_layaway: DecimalFilter
    on_special_order: DecimalFilter
    on_transfer_in: DecimalFilter
    on_transfer_out: DecimalFilter
    on_workorder: DecimalFilter
    sellable: DecimalFilter
    total_value_avg_cost: DecimalFilter
    total_value_fifo: DecimalFilter
    total_value_negative_inventory: DecimalFilter
    time_stamp: TimeFilter
    item_id: IntegerFilter
    shop_id: IntegerFilter
    last_received_lot_id: IntegerFilter
    next_fifo_lot_id: IntegerFilter


class TransfersQuery(TypedDict, total=False):
    """What a listing of Transfer takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    archived: Archived
    sort: Literal["transfer_id", "-transfer_id", "time_stamp", "-time_stamp"]
    transfer_id: IntegerFilter
    note: TextFilter
    received: bool
    sent: bool
    time_stamp: TimeFilter
    order_id: IntegerFilter
    transfer_from_id: IntegerFilter
    transfer_to_id: IntegerFilter
    transfer_items__transfer_item_id: IntegerFilter
    transfer_items__comment: TextFilter
    transfer_items__received: DecimalFilter
    transfer_items__received_value: DecimalFilter
    transfer_items__sent: DecimalFilter
    transfer_items__sent_value: DecimalFilter
    transfer_items__to_receive: DecimalFilter
    transfer_items__to_send: DecimalFilter
    transfer_items__time_stamp: TimeFilter
    transfer_items__item_id: IntegerFilter
    transfer_items__transfer_id: IntegerFilter


class TransferItemsQuery(TypedDict, total=False):
    """What a listing of TransferItem takes."""

    params: Mapping[str, Any]
    sort: Literal["transfer_item_id", "-transfer_item_id", "time_stamp", "-time_stamp", "transfer_id", "-transfer_id"]
    transfer_item_id: IntegerFilter
    comment: TextFilter
    received: DecimalFilter
    received_value: DecimalFilter
    sent: DecimalFilter
    sent_value: DecimalFilter
    to_receive: DecimalFilter
    to_send: DecimalFilter
    time_stamp: TimeFilter
    item_id: IntegerFilter
    transfer_id: IntegerFilter


class ItemShopChanges(TypedDict, total=False):
    """What may be written of ItemShop."""

    item_shop_id: int | None
    qoh: Number | None
    backorder: Number | None
    component_qoh: Number | None
    component_backorder: Number | None
    reorder_point: Number | None
    reorder_level: Number | None
    average_cost: Number | None
    last_received_cost: Number | None
    next_fifo_lot_cost: Number | None
    on_layaway: Number | None
    on_special_order: Number | None
    on_transfer_in: Number | None
    on_transfer_out: Number | None
    on_workorder: Number | None
    sellable: Number | None
    total_value_avg_cost: Number | None
    total_value_fifo: Number | None
    total_value_negative_inventory: Number | None
    item_id: int | None
    shop_id: int | None
    last_received_lot_id: int | None
    next_fifo_lot_id: int | None
    m: ItemShopMetadataChanges


class ItemShopMetadataChanges(TypedDict, total=False):
    """What may be written of ItemShopMetadata."""

    layaways: Number | None
    specialorders: Number | None
    workorders: Number | None


class InventoryTransferChanges(TypedDict, total=False):
    """What may be written of InventoryTransfer."""

    transfer_id: int | None
    archived: bool
    note: str | None
    need_by: datetime | date | None
    receiving_shop_id: int | None
    sending_shop_id: int | None


class TransferItemChanges(TypedDict, total=False):
    """What may be written of TransferItem."""

    transfer_item_id: int | None
    comment: str | None
    received: Number | None
    received_value: Number | None
    sent: Number | None
    sent_value: Number | None
    to_receive: Number | None
    to_send: Number | None
    item_id: int | None
    transfer_id: int | None


class InventoryCountChanges(TypedDict, total=False):
    """What may be written of InventoryCount."""

    inventory_count_id: int | None
    name: str | None
    shop_id: int | None


class InventoryCountItemChanges(TypedDict, total=False):
    """What may be written of InventoryCountItem."""

    inventory_count_item_id: int | None
    qty: Number | None
    employee_id: int | None
    inventory_count_id: int | None
    item_id: int | None


class InventoryCountReconcileChanges(TypedDict, total=False):
    """What may be written of InventoryCountReconcile."""

    inventory_count_reconcile_id: int | None
    inventory_count_id: int | None
    item_id: int | None


class InventorySaleChanges(TypedDict, total=False):
    """What may be written of InventorySale."""

    inventory_sale_id: int | None
    quantity: Number | None
    inventory_id: int | None


class Inventories(Collection[Inventory]):
    """Inventory records. Source: recordings of 2015-2019; in no page of the docs."""

    ENDPOINT = "Inventory"
    RECORD = Inventory

    def all(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> list[Inventory]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoriesQuery]
    ) -> Generator[Inventory, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> Inventory | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoriesQuery],
    ) -> Generator[Page[Inventory], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Inventory:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class InventoryTransfers(Collection[InventoryTransfer]):
    """Inventory Transfer records. Source: docs: Inventory Transfer."""

    ENDPOINT = "Inventory Transfer"
    RECORD = InventoryTransfer

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryTransfersQuery]
    ) -> list[InventoryTransfer]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryTransfersQuery]
    ) -> Iterator[InventoryTransfer]:
        """Stream the records that match in the order of transferID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryTransfersQuery]
    ) -> Generator[InventoryTransfer, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[InventoryTransfersQuery]) -> InventoryTransfer | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryTransfersQuery],
    ) -> Generator[Page[InventoryTransfer], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryTransfersQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[InventoryTransfersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryTransfersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> InventoryTransfer:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[InventoryTransferChanges]) -> InventoryTransfer:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[InventoryTransferChanges]) -> InventoryTransfer:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    @property
    def bulk_create(self) -> BulkWrites[InventoryTransferChanges, InventoryTransfer]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[InventoryTransferChanges, InventoryTransfer]:
        """Change many records; each row names its transfer_id. See `BulkWrites`."""
        return self._bulk("update")

    def archive(self, key: int) -> InventoryTransfer:
        """Archive the record with this id."""
        return self._perform("archive", key)

    def restore(self, key: int) -> InventoryTransfer:
        """Restore the record with this id."""
        return self._perform("restore", key)

    def send(self, key: int) -> InventoryTransfer:
        """Send the record with this id."""
        return self._perform("send", key)


class InventoryTransferItems(Collection[TransferItem]):
    """Inventory Transfer TransferItems records below a transfer. Source: docs: Inventory Transfer TransferItems."""

    ENDPOINT = "Inventory Transfer TransferItems"
    RECORD = TransferItem

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryTransferItemsQuery]
    ) -> list[TransferItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryTransferItemsQuery]
    ) -> Iterator[TransferItem]:
        """Stream the records that match in the order of transferItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryTransferItemsQuery]
    ) -> Generator[TransferItem, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[InventoryTransferItemsQuery]) -> TransferItem | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryTransferItemsQuery],
    ) -> Generator[Page[TransferItem], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryTransferItemsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[InventoryTransferItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryTransferItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> TransferItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def add_items(self, items: Sequence[TransferItemChanges]) -> list[TransferItem]:
        """Add items of the transfer: at most 100 at once."""
        return self._perform_on_items("add_items", items)

    def update_items(self, items: Sequence[TransferItemChanges]) -> list[TransferItem]:
        """Update items of the transfer: at most 100 at once."""
        return self._perform_on_items("update_items", items)

    def delete_items(self, items: Sequence[TransferItemChanges]) -> list[TransferItem]:
        """Delete items of the transfer: at most 100 at once."""
        return self._perform_on_items("delete_items", items)


class InventoryCounts(Collection[InventoryCount]):
    """InventoryCount records. Source: docs: InventoryCount."""

    ENDPOINT = "InventoryCount"
    RECORD = InventoryCount

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryCountsQuery]
    ) -> list[InventoryCount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryCountsQuery]
    ) -> Iterator[InventoryCount]:
        """Stream the records that match in the order of inventoryCountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountsQuery]
    ) -> Generator[InventoryCount, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[InventoryCountsQuery]) -> InventoryCount | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountsQuery],
    ) -> Generator[Page[InventoryCount], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryCountsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[InventoryCountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryCountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> InventoryCount:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[InventoryCountChanges]) -> InventoryCount:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[InventoryCountChanges]) -> InventoryCount:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> InventoryCount:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[InventoryCountChanges, InventoryCount]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[InventoryCountChanges, InventoryCount]:
        """Change many records; each row names its inventory_count_id. See `BulkWrites`."""
        return self._bulk("update")


class InventoryCountCalcs(Collection[InventoryCountCalc]):
    """InventoryCountCalc records. Source: docs: InventoryCountCalc."""

    ENDPOINT = "InventoryCountCalc"
    RECORD = InventoryCountCalc

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryCountCalcsQuery]
    ) -> list[InventoryCountCalc]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryCountCalcsQuery]
    ) -> Iterator[InventoryCountCalc]:
        """Stream the records that match in the order of inventoryCountCalcID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountCalcsQuery]
    ) -> Generator[InventoryCountCalc, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[InventoryCountCalcsQuery]) -> InventoryCountCalc | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountCalcsQuery],
    ) -> Generator[Page[InventoryCountCalc], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryCountCalcsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[InventoryCountCalcsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryCountCalcsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> InventoryCountCalc:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)


class InventoryCountItems(Collection[InventoryCountItem]):
    """InventoryCountItem records. Source: docs: InventoryCountItem."""

    ENDPOINT = "InventoryCountItem"
    RECORD = InventoryCountItem

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryCountItemsQuery]
    ) -> list[InventoryCountItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryCountItemsQuery]
    ) -> Iterator[InventoryCountItem]:
        """Stream the records that match in the order of inventoryCountItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountItemsQuery]
    ) -> Generator[InventoryCountItem, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[InventoryCountItemsQuery]) -> InventoryCountItem | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountItemsQuery],
    ) -> Generator[Page[InventoryCountItem], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryCountItemsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[InventoryCountItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryCountItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> InventoryCountItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[InventoryCountItemChanges]) -> InventoryCountItem:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[InventoryCountItemChanges]) -> InventoryCountItem:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> InventoryCountItem:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[InventoryCountItemChanges, InventoryCountItem]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[InventoryCountItemChanges, InventoryCountItem]:
        """Change many records; each row names its inventory_count_item_id. See `BulkWrites`."""
        return self._bulk("update")


class InventoryCountReconciles(Collection[InventoryCountReconcile]):
    """InventoryCountReconcile records. Source: docs: InventoryCountReconcile."""

    ENDPOINT = "InventoryCountReconcile"
    RECORD = InventoryCountReconcile

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryCountReconcilesQuery]
    ) -> list[InventoryCountReconcile]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryCountReconcilesQuery]
    ) -> Iterator[InventoryCountReconcile]:
        """Stream the records that match in the order of inventoryCountReconcileID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountReconcilesQuery]
    ) -> Generator[InventoryCountReconcile, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[InventoryCountReconcilesQuery]) -> InventoryCountReconcile | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountReconcilesQuery],
    ) -> Generator[Page[InventoryCountReconcile], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryCountReconcilesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[InventoryCountReconcilesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryCountReconcilesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> InventoryCountReconcile:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[InventoryCountReconcileChanges]) -> InventoryCountReconcile:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    @property
    def bulk_create(self) -> BulkWrites[InventoryCountReconcileChanges, InventoryCountReconcile]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")


class InventoryLogs(Collection[InventoryLog]):
    """InventoryLog records. Source: docs: InventoryLog."""

    ENDPOINT = "InventoryLog"
    RECORD = InventoryLog

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryLogsQuery]
    ) -> list[InventoryLog]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryLogsQuery]
    ) -> Iterator[InventoryLog]:
        """Stream the records that match in the order of inventoryLogID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryLogsQuery]
    ) -> Generator[InventoryLog, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[InventoryLogsQuery]) -> InventoryLog | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryLogsQuery],
    ) -> Generator[Page[InventoryLog], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryLogsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[InventoryLogsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryLogsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> InventoryLog:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)


class ItemShops(Collection[ItemShop]):
    """ItemShop records. Source: docs: ItemShop."""

    ENDPOINT = "ItemShop"
    RECORD = ItemShop

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemShopsQuery]) -> list[ItemShop]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemShopsQuery]
    ) -> Iterator[ItemShop]:
        """Stream the records that match in the order of itemShopID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemShopsQuery]
    ) -> Generator[ItemShop, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ItemShopsQuery]) -> ItemShop | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemShopsQuery],
    ) -> Generator[Page[ItemShop], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemShopsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ItemShopsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemShopsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> ItemShop:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def update(self, key: int, **changes: Unpack[ItemShopChanges]) -> ItemShop:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    @property
    def bulk_update(self) -> BulkWrites[ItemShopChanges, ItemShop]:
        """Change many records; each row names its item_shop_id. See `BulkWrites`."""
        return self._bulk("update")


class Transfers(Collection[Transfer]):
    """Transfer records. Source: docs: Transfer."""

    ENDPOINT = "Transfer"
    RECORD = Transfer

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TransfersQuery]) -> list[Transfer]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TransfersQuery]
    ) -> Iterator[Transfer]:
        """Stream the records that match in the order of transferID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransfersQuery]
    ) -> Generator[Transfer, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TransfersQuery]) -> Transfer | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransfersQuery],
    ) -> Generator[Page[Transfer], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TransfersQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TransfersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TransfersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Transfer:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class TransferItems(Collection[TransferItem]):
    """TransferItem records. Source: docs: TransferItem."""

    ENDPOINT = "TransferItem"
    RECORD = TransferItem

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TransferItemsQuery]
    ) -> list[TransferItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TransferItemsQuery]
    ) -> Iterator[TransferItem]:
        """Stream the records that match in the order of transferItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransferItemsQuery]
    ) -> Generator[TransferItem, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TransferItemsQuery]) -> TransferItem | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransferItemsQuery],
    ) -> Generator[Page[TransferItem], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TransferItemsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TransferItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TransferItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> TransferItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)


class AsyncInventories(AsyncCollection[AsyncInventory]):
    """Inventory records. Source: recordings of 2015-2019; in no page of the docs."""

    ENDPOINT = "Inventory"
    RECORD = AsyncInventory

    async def all(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> list[AsyncInventory]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoriesQuery]) -> Stream[AsyncInventory]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> AsyncInventory | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoriesQuery],
    ) -> Stream[Page[AsyncInventory]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncInventory:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncInventoryTransfers(AsyncCollection[AsyncInventoryTransfer]):
    """Inventory Transfer records. Source: docs: Inventory Transfer."""

    ENDPOINT = "Inventory Transfer"
    RECORD = AsyncInventoryTransfer

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryTransfersQuery]
    ) -> list[AsyncInventoryTransfer]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryTransfersQuery]
    ) -> AsyncIterator[AsyncInventoryTransfer]:
        """Stream the records that match in the order of transferID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryTransfersQuery]
    ) -> Stream[AsyncInventoryTransfer]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[InventoryTransfersQuery]) -> AsyncInventoryTransfer | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryTransfersQuery],
    ) -> Stream[Page[AsyncInventoryTransfer]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryTransfersQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[InventoryTransfersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryTransfersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncInventoryTransfer:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[InventoryTransferChanges]) -> AsyncInventoryTransfer:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[InventoryTransferChanges]) -> AsyncInventoryTransfer:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    @property
    def bulk_create(self) -> AsyncBulkWrites[InventoryTransferChanges, AsyncInventoryTransfer]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[InventoryTransferChanges, AsyncInventoryTransfer]:
        """Change many records; each row names its transfer_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    async def archive(self, key: int) -> AsyncInventoryTransfer:
        """Archive the record with this id."""
        return await self._perform("archive", key)

    async def restore(self, key: int) -> AsyncInventoryTransfer:
        """Restore the record with this id."""
        return await self._perform("restore", key)

    async def send(self, key: int) -> AsyncInventoryTransfer:
        """Send the record with this id."""
        return await self._perform("send", key)


class AsyncInventoryTransferItems(AsyncCollection[AsyncTransferItem]):
    """Inventory Transfer TransferItems records below a transfer. Source: docs: Inventory Transfer TransferItems."""

    ENDPOINT = "Inventory Transfer TransferItems"
    RECORD = AsyncTransferItem

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryTransferItemsQuery]
    ) -> list[AsyncTransferItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryTransferItemsQuery]
    ) -> AsyncIterator[AsyncTransferItem]:
        """Stream the records that match in the order of transferItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryTransferItemsQuery]
    ) -> Stream[AsyncTransferItem]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[InventoryTransferItemsQuery]) -> AsyncTransferItem | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryTransferItemsQuery],
    ) -> Stream[Page[AsyncTransferItem]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryTransferItemsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[InventoryTransferItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryTransferItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncTransferItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def add_items(self, items: Sequence[TransferItemChanges]) -> list[AsyncTransferItem]:
        """Add items of the transfer: at most 100 at once."""
        return await self._perform_on_items("add_items", items)

    async def update_items(self, items: Sequence[TransferItemChanges]) -> list[AsyncTransferItem]:
        """Update items of the transfer: at most 100 at once."""
        return await self._perform_on_items("update_items", items)

    async def delete_items(self, items: Sequence[TransferItemChanges]) -> list[AsyncTransferItem]:
        """Delete items of the transfer: at most 100 at once."""
        return await self._perform_on_items("delete_items", items)


class AsyncInventoryCounts(AsyncCollection[AsyncInventoryCount]):
    """InventoryCount records. Source: docs: InventoryCount."""

    ENDPOINT = "InventoryCount"
    RECORD = AsyncInventoryCount

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryCountsQuery]
    ) -> list[AsyncInventoryCount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryCountsQuery]
    ) -> AsyncIterator[AsyncInventoryCount]:
        """Stream the records that match in the order of inventoryCountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountsQuery]
    ) -> Stream[AsyncInventoryCount]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[InventoryCountsQuery]) -> AsyncInventoryCount | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountsQuery],
    ) -> Stream[Page[AsyncInventoryCount]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryCountsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[InventoryCountsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryCountsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncInventoryCount:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[InventoryCountChanges]) -> AsyncInventoryCount:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[InventoryCountChanges]) -> AsyncInventoryCount:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncInventoryCount:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[InventoryCountChanges, AsyncInventoryCount]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[InventoryCountChanges, AsyncInventoryCount]:
        """Change many records; each row names its inventory_count_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncInventoryCountCalcs(AsyncCollection[AsyncInventoryCountCalc]):
    """InventoryCountCalc records. Source: docs: InventoryCountCalc."""

    ENDPOINT = "InventoryCountCalc"
    RECORD = AsyncInventoryCountCalc

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryCountCalcsQuery]
    ) -> list[AsyncInventoryCountCalc]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryCountCalcsQuery]
    ) -> AsyncIterator[AsyncInventoryCountCalc]:
        """Stream the records that match in the order of inventoryCountCalcID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountCalcsQuery]
    ) -> Stream[AsyncInventoryCountCalc]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[InventoryCountCalcsQuery]) -> AsyncInventoryCountCalc | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountCalcsQuery],
    ) -> Stream[Page[AsyncInventoryCountCalc]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryCountCalcsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[InventoryCountCalcsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryCountCalcsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncInventoryCountCalc:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)


class AsyncInventoryCountItems(AsyncCollection[AsyncInventoryCountItem]):
    """InventoryCountItem records. Source: docs: InventoryCountItem."""

    ENDPOINT = "InventoryCountItem"
    RECORD = AsyncInventoryCountItem

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryCountItemsQuery]
    ) -> list[AsyncInventoryCountItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryCountItemsQuery]
    ) -> AsyncIterator[AsyncInventoryCountItem]:
        """Stream the records that match in the order of inventoryCountItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountItemsQuery]
    ) -> Stream[AsyncInventoryCountItem]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[InventoryCountItemsQuery]) -> AsyncInventoryCountItem | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountItemsQuery],
    ) -> Stream[Page[AsyncInventoryCountItem]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryCountItemsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[InventoryCountItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryCountItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncInventoryCountItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[InventoryCountItemChanges]) -> AsyncInventoryCountItem:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[InventoryCountItemChanges]) -> AsyncInventoryCountItem:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncInventoryCountItem:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[InventoryCountItemChanges, AsyncInventoryCountItem]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[InventoryCountItemChanges, AsyncInventoryCountItem]:
        """Change many records; each row names its inventory_count_item_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncInventoryCountReconciles(AsyncCollection[AsyncInventoryCountReconcile]):
    """InventoryCountReconcile records. Source: docs: InventoryCountReconcile."""

    ENDPOINT = "InventoryCountReconcile"
    RECORD = AsyncInventoryCountReconcile

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryCountReconcilesQuery]
    ) -> list[AsyncInventoryCountReconcile]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryCountReconcilesQuery]
    ) -> AsyncIterator[AsyncInventoryCountReconcile]:
        """Stream the records that match in the order of inventoryCountReconcileID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountReconcilesQuery]
    ) -> Stream[AsyncInventoryCountReconcile]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(
        self, *any_of: AnyOf, **query: Unpack[InventoryCountReconcilesQuery]
    ) -> AsyncInventoryCountReconcile | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountReconcilesQuery],
    ) -> Stream[Page[AsyncInventoryCountReconcile]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryCountReconcilesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[InventoryCountReconcilesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryCountReconcilesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncInventoryCountReconcile:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[InventoryCountReconcileChanges]) -> AsyncInventoryCountReconcile:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    @property
    def bulk_create(self) -> AsyncBulkWrites[InventoryCountReconcileChanges, AsyncInventoryCountReconcile]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")


class AsyncInventoryLogs(AsyncCollection[AsyncInventoryLog]):
    """InventoryLog records. Source: docs: InventoryLog."""

    ENDPOINT = "InventoryLog"
    RECORD = AsyncInventoryLog

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[InventoryLogsQuery]
    ) -> list[AsyncInventoryLog]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[InventoryLogsQuery]
    ) -> AsyncIterator[AsyncInventoryLog]:
        """Stream the records that match in the order of inventoryLogID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryLogsQuery]) -> Stream[AsyncInventoryLog]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[InventoryLogsQuery]) -> AsyncInventoryLog | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryLogsQuery],
    ) -> Stream[Page[AsyncInventoryLog]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[InventoryLogsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[InventoryLogsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[InventoryLogsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncInventoryLog:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)


class AsyncItemShops(AsyncCollection[AsyncItemShop]):
    """ItemShop records. Source: docs: ItemShop."""

    ENDPOINT = "ItemShop"
    RECORD = AsyncItemShop

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemShopsQuery]
    ) -> list[AsyncItemShop]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemShopsQuery]
    ) -> AsyncIterator[AsyncItemShop]:
        """Stream the records that match in the order of itemShopID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemShopsQuery]) -> Stream[AsyncItemShop]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ItemShopsQuery]) -> AsyncItemShop | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemShopsQuery],
    ) -> Stream[Page[AsyncItemShop]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemShopsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ItemShopsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemShopsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncItemShop:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def update(self, key: int, **changes: Unpack[ItemShopChanges]) -> AsyncItemShop:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    @property
    def bulk_update(self) -> AsyncBulkWrites[ItemShopChanges, AsyncItemShop]:
        """Change many records; each row names its item_shop_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncTransfers(AsyncCollection[AsyncTransfer]):
    """Transfer records. Source: docs: Transfer."""

    ENDPOINT = "Transfer"
    RECORD = AsyncTransfer

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TransfersQuery]
    ) -> list[AsyncTransfer]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TransfersQuery]
    ) -> AsyncIterator[AsyncTransfer]:
        """Stream the records that match in the order of transferID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransfersQuery]) -> Stream[AsyncTransfer]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[TransfersQuery]) -> AsyncTransfer | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransfersQuery],
    ) -> Stream[Page[AsyncTransfer]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TransfersQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TransfersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TransfersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncTransfer:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncTransferItems(AsyncCollection[AsyncTransferItem]):
    """TransferItem records. Source: docs: TransferItem."""

    ENDPOINT = "TransferItem"
    RECORD = AsyncTransferItem

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TransferItemsQuery]
    ) -> list[AsyncTransferItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TransferItemsQuery]
    ) -> AsyncIterator[AsyncTransferItem]:
        """Stream the records that match in the order of transferItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransferItemsQuery]) -> Stream[AsyncTransferItem]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[TransferItemsQuery]) -> AsyncTransferItem | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransferItemsQuery],
    ) -> Stream[Page[AsyncTransferItem]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TransferItemsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TransferItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TransferItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncTransferItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)
