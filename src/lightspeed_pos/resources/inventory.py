"""
Resources account.inventories, account.inventory_transfers, account.inventory_counts, account.inventory_count_calcs, account.inventory_count_items, account.inventory_count_reconciles, account.inventory_logs, account.item_shops, account.transfers, account.transfer_items; records ItemShop, ItemShopMetadata, Inventory, InventoryTransfer, Transfer, TransferFrom, TransferTo, TransferItem, InventoryCount, InventoryCountCalc, InventoryCountItem, InventoryCountReconcile, InventoryLog, InventorySale.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Never, TypeAlias, TypedDict, Unpack

from msgspec import UNSET, field

from lightspeed_pos.listing.scanner import Concurrency
from lightspeed_pos.model.abilities import (
    Changeable,
    Created,
    Deletable,
    Deleted,
    Found,
    Listed,
    Related,
    Reloadable,
    Scanned,
    Updated,
)
from lightspeed_pos.model.async_abilities import (
    AsyncChangeable,
    AsyncCreated,
    AsyncDeletable,
    AsyncDeleted,
    AsyncFound,
    AsyncListed,
    AsyncRelated,
    AsyncReloadable,
    AsyncScanned,
    AsyncUpdated,
)
from lightspeed_pos.model.descriptors import Key, Part
from lightspeed_pos.model.record import (
    Box,
    Empty,
    Identified,
    Lazy,
    LinkedRecord,
    Numeric,
    One,
    Record,
    Rows,
    Time,
    one,
)
from lightspeed_pos.model.types import DecimalFilter, IntegerFilter, Number, TextFilter, TimeFilter
from lightspeed_pos.resources.kinds import AsyncLinked, Linked, Reached
from lightspeed_pos.resources.stock import AsyncShopRows, ShopRows

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.company import AsyncEmployee, AsyncShop, Employee, Shop
    from lightspeed_pos.resources.customers import AsyncCustomer, Customer
    from lightspeed_pos.resources.items import AsyncItem, Item
    from lightspeed_pos.resources.purchasing import AsyncOrder, AsyncVendorReturn, Order, VendorReturn
    from lightspeed_pos.resources.sales import AsyncSale, Sale

InventoryRelation: TypeAlias = Literal["item"]

InventoryTransferRelation: TypeAlias = Literal[
    "sending_shop",
    "sending_shop.contact",
    "created_by_employee",
    "created_by_employee.contact",
    "sent_by_employee",
    "sent_by_employee.contact",
    "receiving_shop",
    "receiving_shop.contact",
    "transfer_items",
    "transfer_items.item",
]

TransferRelation: TypeAlias = Literal["transfer_items"]


class ItemShopChanges(TypedDict, total=False):
    """What may be written of ItemShop."""

    item_shop_id: int | None
    qoh: Number | None
    sellable: Number | None
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


class InventoryTransferRow(InventoryTransferChanges, total=False):
    """A row of `bulk_update`: what may be written of InventoryTransfer, and its id."""

    append: bool


class InventoriesQuery(TypedDict, total=False):
    """What a listing of Inventory takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[InventoryRelation] | Literal["all"] | None
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
    item__serialized: bool
    item__description: TextFilter
    item__model_year: IntegerFilter
    item__upc: TextFilter
    item__ean: TextFilter
    item__custom_sku: TextFilter
    item__manufacturer_sku: TextFilter
    item__create_time: TimeFilter
    item__time_stamp: TimeFilter
    item__publish_to_ecom: bool
    item__category_id: IntegerFilter
    item__tax_class_id: IntegerFilter
    item__department_id: IntegerFilter
    item__item_matrix_id: IntegerFilter
    item__manufacturer_id: IntegerFilter
    item__season_id: IntegerFilter
    item__default_vendor_id: IntegerFilter
    item__item_ecommerce_id: IntegerFilter
    item__labor_duration_minutes: DecimalFilter


class InventoryTransfersQuery(TypedDict, total=False):
    """What a listing of Inventory Transfer takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[InventoryTransferRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
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
    created_by_employee__create_time: TimeFilter
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
    sent_by_employee__create_time: TimeFilter
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
    archived: Literal["only", "include"]
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
    sellable: DecimalFilter
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
    load_relations: Sequence[TransferRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
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


class ItemShopFields(Identified, LinkedRecord, frozen=True):
    """ItemShop. Source: docs: ItemShop; ItemShop / Item."""

    ENTITY: ClassVar[str] = "ItemShop"
    ID: ClassVar[str] = "item_shop_id"
    item_shop_id: int = field(name="itemShopID", default=0)
    """`itemShopID`."""
    qoh: Numeric | None = field(name="qoh", default=None)
    """`qoh`: docs: integer; fractions occur."""
    sellable: Numeric | None = field(name="sellable", default=None)
    """`sellable`: docs: integer; fractions occur."""
    backorder: Numeric | None = field(name="backorder", default=None)
    """`backorder`: docs: integer; fractions occur."""
    component_qoh: Numeric | None = field(name="componentQoh", default=None)
    """`componentQoh`: docs: integer; fractions occur."""
    component_backorder: Numeric | None = field(name="componentBackorder", default=None)
    """`componentBackorder`: docs: integer; fractions occur."""
    reorder_point: Numeric | None = field(name="reorderPoint", default=None)
    """`reorderPoint`: docs: integer; fractions occur."""
    reorder_level: Numeric | None = field(name="reorderLevel", default=None)
    """`reorderLevel`: docs: integer; fractions occur."""
    average_cost: Numeric | None = field(name="averageCost", default=None)
    """`averageCost`: only filled for shopID 0."""
    last_received_cost: Numeric | None = field(name="lastReceivedCost", default=None)
    """`lastReceivedCost`."""
    next_fifo_lot_cost: Numeric | None = field(name="nextFifoLotCost", default=None)
    """`nextFifoLotCost`."""
    on_layaway: Numeric | None = field(name="onLayaway", default=None)
    """`onLayaway`: docs: integer; fractions occur."""
    on_special_order: Numeric | None = field(name="onSpecialOrder", default=None)
    """`onSpecialOrder`: docs: integer; fractions occur."""
    on_transfer_in: Numeric | None = field(name="onTransferIn", default=None)
    """`onTransferIn`: docs: integer; fractions occur."""
    on_transfer_out: Numeric | None = field(name="onTransferOut", default=None)
    """`onTransferOut`: docs: integer; fractions occur."""
    _on_workorder_alias: Numeric | None = field(name="onWorkOrder", default=None)
    _on_workorder: Numeric | None = field(name="onWorkorder", default=None)

    @property
    def on_workorder(self) -> Numeric | None:
        """`onWorkorder`: also spelled onWorkOrder; docs: integer; fractions occur."""
        return self._on_workorder if self._on_workorder is not None else self._on_workorder_alias

    total_value_avg_cost: Numeric | None = field(name="totalValueAvgCost", default=None)
    """`totalValueAvgCost`."""
    total_value_fifo: Numeric | None = field(name="totalValueFifo", default=None)
    """`totalValueFifo`."""
    total_value_negative_inventory: Numeric | None = field(name="totalValueNegativeInventory", default=None)
    """`totalValueNegativeInventory`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0; 0 is the summary over all shops."""
    _last_received_lot_id: int | None = field(name="lastReceivedLotID", default=None)
    last_received_lot_id = Key()
    """`lastReceivedLotID`: id of Inventory, None for 0."""
    _next_fifo_lot_id: int | None = field(name="nextFifoLotID", default=None)
    next_fifo_lot_id = Key()
    """`nextFifoLotID`: id of Inventory, None for 0."""
    m: ClassVar[Part[ItemShopMetadata | None]] = Part(one)
    """ItemShopMetadata, `m`, part of the record; deprecated; only while nested."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""
    last_received_lot: ClassVar[Reached[Inventory | None, Lazy[AsyncInventory | None]]] = Reached()
    """Inventory, by `lastReceivedLotID`."""
    next_fifo_lot: ClassVar[Reached[Inventory | None, Lazy[AsyncInventory | None]]] = Reached()
    """Inventory, by `nextFifoLotID`."""

    def _updates(self, **changes: Unpack[ItemShopChanges]) -> None: ...


class ItemShopMetadata(Record, frozen=True):
    """ItemShopMetadata. Source: docs: recordings."""

    ENTITY: ClassVar[str] = "ItemShopMetadata"
    layaways: Numeric | None = field(name="layaways", default=None)
    """`layaways`: docs: integer; fractions occur."""
    specialorders: Numeric | None = field(name="specialorders", default=None)
    """`specialorders`: docs: integer; fractions occur."""
    workorders: Numeric | None = field(name="workorders", default=None)
    """`workorders`: docs: integer; fractions occur."""


class InventoryFields(Identified, LinkedRecord, frozen=True):
    """Inventory. Source: docs: Inventory."""

    ENTITY: ClassVar[str] = "Inventory"
    ID: ClassVar[str] = "inventory_id"
    inventory_id: int = field(name="inventoryID", default=0)
    """`inventoryID`."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""


class InventoryTransferFields(Identified, LinkedRecord, frozen=True):
    """InventoryTransfer. Source: docs: Inventory Transfer."""

    ENTITY: ClassVar[str] = "InventoryTransfer"
    ID: ClassVar[str] = "transfer_id"
    transfer_id: int = field(name="transferID", default=0)
    """`transferID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    note: str = field(name="note", default="")
    """`note`."""
    status: str = field(name="status", default="")
    """`status`: one of open, sent, received."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    need_by: Time | None = field(name="needBy", default=None)
    """`needBy`: UTC."""
    sent_on: Time | None = field(name="sentOn", default=None)
    """`sentOn`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _created_by_employee_id: int | None = field(name="createdByEmployeeID", default=None)
    created_by_employee_id = Key()
    """`createdByEmployeeID`: id of Employee, None for 0."""
    _receiving_shop_id: int | None = field(name="receivingShopID", default=None)
    receiving_shop_id = Key()
    """`receivingShopID`: id of Shop, None for 0."""
    _sending_shop_id: int | None = field(name="sendingShopID", default=None)
    sending_shop_id = Key()
    """`sendingShopID`: id of Shop, None for 0."""
    _sent_by_employee_id: int | None = field(name="sentByEmployeeID", default=None)
    sent_by_employee_id = Key()
    """`sentByEmployeeID`: id of Employee, None for 0."""
    created_by_employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `createdByEmployeeID`."""
    receiving_shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `receivingShopID`."""
    sending_shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `sendingShopID`."""
    sent_by_employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `sentByEmployeeID`."""
    transfer_items: ClassVar[Reached[InventoryTransferItems, AsyncInventoryTransferItems]] = Reached(many=True)
    """List of TransferItem, relation `TransferItems`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[InventoryTransferChanges]) -> None: ...


class TransferFields(Identified, LinkedRecord, frozen=True):
    """Transfer. Source: docs: Transfer."""

    ENTITY: ClassVar[str] = "Transfer"
    ID: ClassVar[str] = "transfer_id"
    transfer_id: int = field(name="transferID", default=0)
    """`transferID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    note: str = field(name="note", default="")
    """`note`."""
    received: bool | None = field(name="received", default=None)
    """`received`."""
    sent: bool | None = field(name="sent", default=None)
    """`sent`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _order_id: int | None = field(name="orderID", default=None)
    order_id = Key()
    """`orderID`: id of Order, None for 0."""
    _transfer_from_id: int | None = field(name="transferFromID", default=None)
    transfer_from_id = Key()
    """`transferFromID`: id of TransferFrom, None for 0."""
    _transfer_to_id: int | None = field(name="transferToID", default=None)
    transfer_to_id = Key()
    """`transferToID`: id of TransferTo, None for 0."""
    transfer_from: ClassVar[Reached[TransferFrom | None, AsyncTransferFrom | None]] = Reached()
    """TransferFrom, `TransferFrom`, part of the record."""
    transfer_items: ClassVar[Reached[TransferItems, AsyncTransferItems]] = Reached(many=True)
    """List of TransferItem, relation `TransferItems`."""
    transfer_to: ClassVar[Reached[TransferTo | None, AsyncTransferTo | None]] = Reached()
    """TransferTo, `TransferTo`, part of the record."""
    order: ClassVar[Reached[Order | None, Lazy[AsyncOrder | None]]] = Reached()
    """Order, by `orderID`."""


class TransferFromFields(Identified, LinkedRecord, frozen=True):
    """TransferFrom. Source: docs: Transfer."""

    ENTITY: ClassVar[str] = "TransferFrom"
    ID: ClassVar[str] = "transfer_from_id"
    transfer_from_id: int = field(name="transferFromID", default=0)
    """`transferFromID`."""
    sent_on: Time | None = field(name="sentOn", default=None)
    """`sentOn`: UTC."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`; only in display templates."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""


class TransferToFields(Identified, LinkedRecord, frozen=True):
    """TransferTo. Source: docs: Transfer."""

    ENTITY: ClassVar[str] = "TransferTo"
    ID: ClassVar[str] = "transfer_to_id"
    transfer_to_id: int = field(name="transferToID", default=0)
    """`transferToID`."""
    need_by: Time | None = field(name="needBy", default=None)
    """`needBy`: UTC."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`; only in display templates."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""


class TransferItemFields(Identified, LinkedRecord, frozen=True):
    """TransferItem. Source: docs: Inventory Transfer TransferItems; TransferItem."""

    ENTITY: ClassVar[str] = "TransferItem"
    ID: ClassVar[str] = "transfer_item_id"
    transfer_item_id: int = field(name="transferItemID", default=0)
    """`transferItemID`."""
    comment: str = field(name="comment", default="")
    """`comment`."""
    received: Numeric | None = field(name="received", default=None)
    """`received`: docs: integer; fractions occur."""
    received_value: Numeric | None = field(name="receivedValue", default=None)
    """`receivedValue`."""
    sent: Numeric | None = field(name="sent", default=None)
    """`sent`: docs: integer; fractions occur."""
    sent_value: Numeric | None = field(name="sentValue", default=None)
    """`sentValue`."""
    to_receive: Numeric | None = field(name="toReceive", default=None)
    """`toReceive`: docs: integer; fractions occur."""
    to_send: Numeric | None = field(name="toSend", default=None)
    """`toSend`: docs: integer; fractions occur."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _transfer_id: int | None = field(name="transferID", default=None)
    transfer_id = Key()
    """`transferID`: id of Transfer, None for 0."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`; only while nested; only in display templates."""
    transfer: ClassVar[Reached[Transfer | None, Lazy[AsyncTransfer | None]]] = Reached()
    """Transfer, by `transferID`."""


class InventoryCountFields(Identified, LinkedRecord, frozen=True):
    """InventoryCount. Source: docs: InventoryCount."""

    ENTITY: ClassVar[str] = "InventoryCount"
    ID: ClassVar[str] = "inventory_count_id"
    inventory_count_id: int = field(name="inventoryCountID", default=0)
    """`inventoryCountID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    name: str = field(name="name", default="")
    """`name`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""

    def _updates(self, **changes: Unpack[InventoryCountChanges]) -> None: ...


class InventoryCountCalcFields(Identified, LinkedRecord, frozen=True):
    """InventoryCountCalc. Source: docs: InventoryCountCalc."""

    ENTITY: ClassVar[str] = "InventoryCountCalc"
    ID: ClassVar[str] = "inventory_count_calc_id"
    inventory_count_calc_id: int = field(name="inventoryCountCalcID", default=0)
    """`inventoryCountCalcID`."""
    calc_qoh: Numeric | None = field(name="calcQoh", default=None)
    """`calcQoh`: docs: integer; fractions occur."""
    counted_qoh: Numeric | None = field(name="countedQoh", default=None)
    """`countedQoh`: docs: integer; fractions occur."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _inventory_count_id: int | None = field(name="inventoryCountID", default=None)
    inventory_count_id = Key()
    """`inventoryCountID`: id of InventoryCount, None for 0."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    inventory_count: ClassVar[Reached[InventoryCount | None, Lazy[AsyncInventoryCount | None]]] = Reached()
    """InventoryCount, by `inventoryCountID`."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""


class InventoryCountItemFields(Identified, LinkedRecord, frozen=True):
    """InventoryCountItem. Source: docs: InventoryCountItem."""

    ENTITY: ClassVar[str] = "InventoryCountItem"
    ID: ClassVar[str] = "inventory_count_item_id"
    inventory_count_item_id: int = field(name="inventoryCountItemID", default=0)
    """`inventoryCountItemID`."""
    qty: Numeric | None = field(name="qty", default=None)
    """`qty`: docs: integer; fractions occur."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _inventory_count_id: int | None = field(name="inventoryCountID", default=None)
    inventory_count_id = Key()
    """`inventoryCountID`: id of InventoryCount, None for 0."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""
    inventory_count: ClassVar[Reached[InventoryCount | None, Lazy[AsyncInventoryCount | None]]] = Reached()
    """InventoryCount, by `inventoryCountID`."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""

    def _updates(self, **changes: Unpack[InventoryCountItemChanges]) -> None: ...


class InventoryCountReconcileFields(Identified, LinkedRecord, frozen=True):
    """InventoryCountReconcile. Source: docs: InventoryCountReconcile."""

    ENTITY: ClassVar[str] = "InventoryCountReconcile"
    ID: ClassVar[str] = "inventory_count_reconcile_id"
    inventory_count_reconcile_id: int = field(name="inventoryCountReconcileID", default=0)
    """`inventoryCountReconcileID`."""
    cost_change: Numeric | None = field(name="costChange", default=None)
    """`costChange`."""
    qoh_change: Numeric | None = field(name="qohChange", default=None)
    """`qohChange`: docs: integer; fractions occur."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    _inventory_count_id: int | None = field(name="inventoryCountID", default=None)
    inventory_count_id = Key()
    """`inventoryCountID`: id of InventoryCount, None for 0."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    inventory_count: ClassVar[Reached[InventoryCount | None, Lazy[AsyncInventoryCount | None]]] = Reached()
    """InventoryCount, by `inventoryCountID`."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""


class InventoryLogFields(Identified, LinkedRecord, frozen=True):
    """InventoryLog. Source: docs: InventoryLog."""

    ENTITY: ClassVar[str] = "InventoryLog"
    ID: ClassVar[str] = "inventory_log_id"
    inventory_log_id: int = field(name="inventoryLogID", default=0)
    """`inventoryLogID`."""
    automated: bool | None = field(name="automated", default=None)
    """`automated`."""
    caused_negative: bool | None = field(name="causedNegative", default=None)
    """`causedNegative`."""
    cost_change: Numeric | None = field(name="costChange", default=None)
    """`costChange`."""
    item_import_id: int | None = field(name="itemImportID", default=None)
    """`itemImportID`."""
    qoh_change: Numeric | None = field(name="qohChange", default=None)
    """`qohChange`: docs: integer; fractions occur."""
    reason: str = field(name="reason", default="")
    """`reason`: such as AddForArchiveItem, AddForTransfer, AddInventoryForCount, AddInventoryToUnsendForVendorReturn, AdjustmentForSale, AutoAddItemFromTransfer, BreakAssemblyAddInventory, BreakAssemblyRemoveInventory, BreakBoxDown, BuildAssemblyAddInventory, BuildAssemblyRemoveInventory, BusinessProcessAddInventory, BusinessProcessRemoveInventory, CancelSpecialOrder, CreateAndRemoveInventoryForLayaway, CreateAndRemoveInventoryForSpecialOrder, CreateAndRemoveInventoryForTransaction, CreateAndRemoveInventoryForTransactionLine, CreateAndRemoveInventoryForVendorReturn, CreateAndRemoveInventoryForWorkorder, CreateSinglesFromBox, DeletedByMerge, GenericReason, ItemCreated, ItemImport, ManualCostAdjustment, ManualQuantityAdjustment, ModifiedByMerge, PutBackForTransaction, RefundAddInventory, RemoveForArchiveItem, RemoveForInventoryCount, RemoveForLayaway, RemoveForSpecialOrder, RemoveForTransaction, RemoveForTransactionLine, RemoveForTransfer, RemoveForVendorReturn, RemoveForWorkorder, RemoveNegativeInventory, RestoreFromTransfer, UndoAdjustmentForSale, VoidRefund."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    _customer_id: int | None = field(name="customerID", default=None)
    customer_id = Key()
    """`customerID`: id of Customer, None for 0."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _inventory_count_id: int | None = field(name="inventoryCountID", default=None)
    inventory_count_id = Key()
    """`inventoryCountID`: id of InventoryCount, None for 0."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _order_id: int | None = field(name="orderID", default=None)
    order_id = Key()
    """`orderID`: id of Order, None for 0."""
    _sale_id: int | None = field(name="saleID", default=None)
    sale_id = Key()
    """`saleID`: id of Sale, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    _transfer_id: int | None = field(name="transferID", default=None)
    transfer_id = Key()
    """`transferID`: id of Transfer, None for 0."""
    _vendor_return_id: int | None = field(name="vendorReturnID", default=None)
    vendor_return_id = Key()
    """`vendorReturnID`: id of VendorReturn, None for 0."""
    customer: ClassVar[Reached[Customer | None, Lazy[AsyncCustomer | None]]] = Reached()
    """Customer, by `customerID`."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""
    inventory_count: ClassVar[Reached[InventoryCount | None, Lazy[AsyncInventoryCount | None]]] = Reached()
    """InventoryCount, by `inventoryCountID`."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    order: ClassVar[Reached[Order | None, Lazy[AsyncOrder | None]]] = Reached()
    """Order, by `orderID`."""
    sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `saleID`."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`."""
    transfer: ClassVar[Reached[Transfer | None, Lazy[AsyncTransfer | None]]] = Reached()
    """Transfer, by `transferID`."""
    vendor_return: ClassVar[Reached[VendorReturn | None, Lazy[AsyncVendorReturn | None]]] = Reached()
    """VendorReturn, by `vendorReturnID`."""


class InventorySaleFields(Identified, LinkedRecord, frozen=True):
    """InventorySale. Source: docs: Sale / SaleLine."""

    ENTITY: ClassVar[str] = "InventorySale"
    ID: ClassVar[str] = "inventory_sale_id"
    inventory_sale_id: int = field(name="inventorySaleID", default=0)
    """`inventorySaleID`."""
    quantity: Numeric | None = field(name="quantity", default=None)
    """`quantity`: docs: integer; fractions occur."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    _inventory_id: int | None = field(name="inventoryID", default=None)
    inventory_id = Key()
    """`inventoryID`: id of Inventory, None for 0."""
    inventory: ClassVar[Reached[Inventory | None, Lazy[AsyncInventory | None]]] = Reached()
    """Inventory, by `inventoryID`."""


class ItemShop(ItemShopFields, Linked, Reloadable[Never], Changeable, frozen=True):
    """ItemShop. Source: docs: ItemShop; ItemShop / Item."""

    _m: One[ItemShopMetadata] = field(name="m", default=UNSET)


class Inventory(InventoryFields, Linked, Reloadable[InventoryRelation], frozen=True):
    """Inventory. Source: docs: Inventory."""

    _item: One[Item] = field(name="Item", default=UNSET)


class InventoryTransfer(
    InventoryTransferFields, Linked, Reloadable[InventoryTransferRelation], Changeable, frozen=True
):
    """InventoryTransfer. Source: docs: Inventory Transfer."""

    _created_by_employee: One[Employee] = field(name="CreatedByEmployee", default=UNSET)
    _receiving_shop: One[Shop] = field(name="ReceivingShop", default=UNSET)
    _sending_shop: One[Shop] = field(name="SendingShop", default=UNSET)
    _sent_by_employee: One[Employee] = field(name="SentByEmployee", default=UNSET)
    _transfer_items: Rows[TransferItemBox, TransferItem] = field(name="TransferItems", default=UNSET)


class Transfer(TransferFields, Linked, Reloadable[TransferRelation], frozen=True):
    """Transfer. Source: docs: Transfer."""

    _transfer_from: One[TransferFrom] = field(name="TransferFrom", default=UNSET)
    _transfer_items: Rows[TransferItemBox, TransferItem] = field(name="TransferItems", default=UNSET)
    _transfer_to: One[TransferTo] = field(name="TransferTo", default=UNSET)


class TransferFrom(TransferFromFields, Linked, frozen=True):
    """TransferFrom. Source: docs: Transfer."""

    _shop: One[Shop] = field(name="Shop", default=UNSET)


class TransferTo(TransferToFields, Linked, frozen=True):
    """TransferTo. Source: docs: Transfer."""

    _shop: One[Shop] = field(name="Shop", default=UNSET)


class TransferItem(TransferItemFields, Linked, Reloadable[Never], frozen=True):
    """TransferItem. Source: docs: Inventory Transfer TransferItems; TransferItem."""

    _item: One[Item] = field(name="Item", default=UNSET)


class InventoryCount(InventoryCountFields, Linked, Reloadable[Never], Changeable, Deletable, frozen=True):
    """InventoryCount. Source: docs: InventoryCount."""


class InventoryCountCalc(InventoryCountCalcFields, Linked, Reloadable[Never], frozen=True):
    """InventoryCountCalc. Source: docs: InventoryCountCalc."""


class InventoryCountItem(InventoryCountItemFields, Linked, Reloadable[Never], Changeable, Deletable, frozen=True):
    """InventoryCountItem. Source: docs: InventoryCountItem."""


class InventoryCountReconcile(InventoryCountReconcileFields, Linked, Reloadable[Never], frozen=True):
    """InventoryCountReconcile. Source: docs: InventoryCountReconcile."""


class InventoryLog(InventoryLogFields, Linked, Reloadable[Never], frozen=True):
    """InventoryLog. Source: docs: InventoryLog."""


class InventorySale(InventorySaleFields, Linked, frozen=True):
    """InventorySale. Source: docs: Sale / SaleLine."""


class ItemShopBox(Box):
    items: ItemShop | list[ItemShop] | Empty | None = field(name="ItemShop", default=None)


class TransferItemBox(Box):
    items: TransferItem | list[TransferItem] | Empty | None = field(name="TransferItem", default=None)


class InventorySaleBox(Box):
    items: InventorySale | list[InventorySale] | Empty | None = field(name="InventorySale", default=None)


class AsyncItemShop(ItemShopFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, frozen=True):
    """ItemShop of an `AsyncClient`. Source: docs: ItemShop; ItemShop / Item."""

    _m: One[ItemShopMetadata] = field(name="m", default=UNSET)


class AsyncInventory(InventoryFields, AsyncLinked, AsyncReloadable[InventoryRelation], frozen=True):
    """Inventory of an `AsyncClient`. Source: docs: Inventory."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)


class AsyncInventoryTransfer(
    InventoryTransferFields, AsyncLinked, AsyncReloadable[InventoryTransferRelation], AsyncChangeable, frozen=True
):
    """InventoryTransfer of an `AsyncClient`. Source: docs: Inventory Transfer."""

    _created_by_employee: One[AsyncEmployee] = field(name="CreatedByEmployee", default=UNSET)
    _receiving_shop: One[AsyncShop] = field(name="ReceivingShop", default=UNSET)
    _sending_shop: One[AsyncShop] = field(name="SendingShop", default=UNSET)
    _sent_by_employee: One[AsyncEmployee] = field(name="SentByEmployee", default=UNSET)
    _transfer_items: Rows[AsyncTransferItemBox, AsyncTransferItem] = field(name="TransferItems", default=UNSET)


class AsyncTransfer(TransferFields, AsyncLinked, AsyncReloadable[TransferRelation], frozen=True):
    """Transfer of an `AsyncClient`. Source: docs: Transfer."""

    _transfer_from: One[AsyncTransferFrom] = field(name="TransferFrom", default=UNSET)
    _transfer_items: Rows[AsyncTransferItemBox, AsyncTransferItem] = field(name="TransferItems", default=UNSET)
    _transfer_to: One[AsyncTransferTo] = field(name="TransferTo", default=UNSET)


class AsyncTransferFrom(TransferFromFields, AsyncLinked, frozen=True):
    """TransferFrom of an `AsyncClient`. Source: docs: Transfer."""

    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)


class AsyncTransferTo(TransferToFields, AsyncLinked, frozen=True):
    """TransferTo of an `AsyncClient`. Source: docs: Transfer."""

    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)


class AsyncTransferItem(TransferItemFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """TransferItem of an `AsyncClient`. Source: docs: Inventory Transfer TransferItems; TransferItem."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)


class AsyncInventoryCount(
    InventoryCountFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncDeletable, frozen=True
):
    """InventoryCount of an `AsyncClient`. Source: docs: InventoryCount."""


class AsyncInventoryCountCalc(InventoryCountCalcFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """InventoryCountCalc of an `AsyncClient`. Source: docs: InventoryCountCalc."""


class AsyncInventoryCountItem(
    InventoryCountItemFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncDeletable, frozen=True
):
    """InventoryCountItem of an `AsyncClient`. Source: docs: InventoryCountItem."""


class AsyncInventoryCountReconcile(InventoryCountReconcileFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """InventoryCountReconcile of an `AsyncClient`. Source: docs: InventoryCountReconcile."""


class AsyncInventoryLog(InventoryLogFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """InventoryLog of an `AsyncClient`. Source: docs: InventoryLog."""


class AsyncInventorySale(InventorySaleFields, AsyncLinked, frozen=True):
    """InventorySale of an `AsyncClient`. Source: docs: Sale / SaleLine."""


class AsyncItemShopBox(Box):
    items: AsyncItemShop | list[AsyncItemShop] | Empty | None = field(name="ItemShop", default=None)


class AsyncTransferItemBox(Box):
    items: AsyncTransferItem | list[AsyncTransferItem] | Empty | None = field(name="TransferItem", default=None)


class AsyncInventorySaleBox(Box):
    items: AsyncInventorySale | list[AsyncInventorySale] | Empty | None = field(name="InventorySale", default=None)


class InventoriesShape:
    """What Inventory takes. Source: recordings of 2015-2019; in no page of the docs."""

    ENDPOINT = "Inventory"

    def _filters(self, *any_of: AnyOf, **query: Unpack[InventoriesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoriesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[InventoriesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoriesQuery],
    ) -> None: ...


class Inventories(InventoriesShape, Listed[Inventory], Related[Inventory, InventoryRelation]):
    """Inventory records."""

    RECORD = Inventory


class AsyncInventories(InventoriesShape, AsyncListed[AsyncInventory], AsyncRelated[AsyncInventory, InventoryRelation]):
    """Inventory records of an `AsyncClient`."""

    RECORD = AsyncInventory


class InventoryTransfersShape:
    """What Inventory Transfer takes. Source: docs: Inventory Transfer."""

    ENDPOINT = "Inventory Transfer"
    _row: InventoryTransferRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[InventoryTransfersQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryTransfersQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[InventoryTransfersQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryTransfersQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[InventoryTransfersQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[InventoryTransferChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[InventoryTransferChanges]) -> None: ...


class InventoryTransfers(
    InventoryTransfersShape,
    Scanned[InventoryTransfer],
    Related[InventoryTransfer, InventoryTransferRelation],
    Created[InventoryTransfer],
    Updated[InventoryTransfer],
):
    """Inventory Transfer records."""

    RECORD = InventoryTransfer

    def archive(self, key: int) -> InventoryTransfer:
        """Archive the record with this id."""
        return self._perform("archive", key)

    def restore(self, key: int) -> InventoryTransfer:
        """Restore the record with this id."""
        return self._perform("restore", key)

    def send(self, key: int) -> InventoryTransfer:
        """Send the record with this id."""
        return self._perform("send", key)


class AsyncInventoryTransfers(
    InventoryTransfersShape,
    AsyncScanned[AsyncInventoryTransfer],
    AsyncRelated[AsyncInventoryTransfer, InventoryTransferRelation],
    AsyncCreated[AsyncInventoryTransfer],
    AsyncUpdated[AsyncInventoryTransfer],
):
    """Inventory Transfer records of an `AsyncClient`."""

    RECORD = AsyncInventoryTransfer

    async def archive(self, key: int) -> AsyncInventoryTransfer:
        """Archive the record with this id."""
        return await self._perform("archive", key)

    async def restore(self, key: int) -> AsyncInventoryTransfer:
        """Restore the record with this id."""
        return await self._perform("restore", key)

    async def send(self, key: int) -> AsyncInventoryTransfer:
        """Send the record with this id."""
        return await self._perform("send", key)


class InventoryTransferItemsShape:
    """What Inventory Transfer TransferItems below a transfer takes. Source: docs: Inventory Transfer TransferItems."""

    ENDPOINT = "Inventory Transfer TransferItems"

    def _filters(self, *any_of: AnyOf, **query: Unpack[InventoryTransferItemsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryTransferItemsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[InventoryTransferItemsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryTransferItemsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[InventoryTransferItemsQuery]
    ) -> None: ...


class InventoryTransferItems(InventoryTransferItemsShape, Scanned[TransferItem], Found[TransferItem]):
    """Inventory Transfer TransferItems records."""

    RECORD = TransferItem

    def add_items(self, items: Sequence[TransferItemChanges]) -> list[TransferItem]:
        """Add items of the transfer: at most 100 at once."""
        return self._perform_on_items("add_items", items)

    def update_items(self, items: Sequence[TransferItemChanges]) -> list[TransferItem]:
        """Update items of the transfer: at most 100 at once."""
        return self._perform_on_items("update_items", items)

    def delete_items(self, items: Sequence[TransferItemChanges]) -> list[TransferItem]:
        """Delete items of the transfer: at most 100 at once."""
        return self._perform_on_items("delete_items", items)


class AsyncInventoryTransferItems(
    InventoryTransferItemsShape, AsyncScanned[AsyncTransferItem], AsyncFound[AsyncTransferItem]
):
    """Inventory Transfer TransferItems records of an `AsyncClient`."""

    RECORD = AsyncTransferItem

    async def add_items(self, items: Sequence[TransferItemChanges]) -> list[AsyncTransferItem]:
        """Add items of the transfer: at most 100 at once."""
        return await self._perform_on_items("add_items", items)

    async def update_items(self, items: Sequence[TransferItemChanges]) -> list[AsyncTransferItem]:
        """Update items of the transfer: at most 100 at once."""
        return await self._perform_on_items("update_items", items)

    async def delete_items(self, items: Sequence[TransferItemChanges]) -> list[AsyncTransferItem]:
        """Delete items of the transfer: at most 100 at once."""
        return await self._perform_on_items("delete_items", items)


class InventoryCountsShape:
    """What InventoryCount takes. Source: docs: InventoryCount."""

    ENDPOINT = "InventoryCount"
    _row: InventoryCountChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[InventoryCountsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[InventoryCountsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[InventoryCountsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[InventoryCountChanges]) -> None: ...
    def _updates(self, **changes: Unpack[InventoryCountChanges]) -> None: ...


class InventoryCounts(
    InventoryCountsShape,
    Scanned[InventoryCount],
    Found[InventoryCount],
    Created[InventoryCount],
    Updated[InventoryCount],
    Deleted[InventoryCount],
):
    """InventoryCount records."""

    RECORD = InventoryCount


class AsyncInventoryCounts(
    InventoryCountsShape,
    AsyncScanned[AsyncInventoryCount],
    AsyncFound[AsyncInventoryCount],
    AsyncCreated[AsyncInventoryCount],
    AsyncUpdated[AsyncInventoryCount],
    AsyncDeleted[AsyncInventoryCount],
):
    """InventoryCount records of an `AsyncClient`."""

    RECORD = AsyncInventoryCount


class InventoryCountCalcsShape:
    """What InventoryCountCalc takes. Source: docs: InventoryCountCalc."""

    ENDPOINT = "InventoryCountCalc"

    def _filters(self, *any_of: AnyOf, **query: Unpack[InventoryCountCalcsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountCalcsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[InventoryCountCalcsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountCalcsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[InventoryCountCalcsQuery]
    ) -> None: ...


class InventoryCountCalcs(InventoryCountCalcsShape, Scanned[InventoryCountCalc], Found[InventoryCountCalc]):
    """InventoryCountCalc records."""

    RECORD = InventoryCountCalc


class AsyncInventoryCountCalcs(
    InventoryCountCalcsShape, AsyncScanned[AsyncInventoryCountCalc], AsyncFound[AsyncInventoryCountCalc]
):
    """InventoryCountCalc records of an `AsyncClient`."""

    RECORD = AsyncInventoryCountCalc


class InventoryCountItemsShape:
    """What InventoryCountItem takes. Source: docs: InventoryCountItem."""

    ENDPOINT = "InventoryCountItem"
    _row: InventoryCountItemChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[InventoryCountItemsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountItemsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[InventoryCountItemsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountItemsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[InventoryCountItemsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[InventoryCountItemChanges]) -> None: ...
    def _updates(self, **changes: Unpack[InventoryCountItemChanges]) -> None: ...


class InventoryCountItems(
    InventoryCountItemsShape,
    Scanned[InventoryCountItem],
    Found[InventoryCountItem],
    Created[InventoryCountItem],
    Updated[InventoryCountItem],
    Deleted[InventoryCountItem],
):
    """InventoryCountItem records."""

    RECORD = InventoryCountItem


class AsyncInventoryCountItems(
    InventoryCountItemsShape,
    AsyncScanned[AsyncInventoryCountItem],
    AsyncFound[AsyncInventoryCountItem],
    AsyncCreated[AsyncInventoryCountItem],
    AsyncUpdated[AsyncInventoryCountItem],
    AsyncDeleted[AsyncInventoryCountItem],
):
    """InventoryCountItem records of an `AsyncClient`."""

    RECORD = AsyncInventoryCountItem


class InventoryCountReconcilesShape:
    """What InventoryCountReconcile takes. Source: docs: InventoryCountReconcile."""

    ENDPOINT = "InventoryCountReconcile"
    _row: InventoryCountReconcileChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[InventoryCountReconcilesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryCountReconcilesQuery]) -> None: ...
    def _tabled(
        self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[InventoryCountReconcilesQuery]
    ) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryCountReconcilesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[InventoryCountReconcilesQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[InventoryCountReconcileChanges]) -> None: ...


class InventoryCountReconciles(
    InventoryCountReconcilesShape,
    Scanned[InventoryCountReconcile],
    Found[InventoryCountReconcile],
    Created[InventoryCountReconcile],
):
    """InventoryCountReconcile records."""

    RECORD = InventoryCountReconcile


class AsyncInventoryCountReconciles(
    InventoryCountReconcilesShape,
    AsyncScanned[AsyncInventoryCountReconcile],
    AsyncFound[AsyncInventoryCountReconcile],
    AsyncCreated[AsyncInventoryCountReconcile],
):
    """InventoryCountReconcile records of an `AsyncClient`."""

    RECORD = AsyncInventoryCountReconcile


class InventoryLogsShape:
    """What InventoryLog takes. Source: docs: InventoryLog."""

    ENDPOINT = "InventoryLog"

    def _filters(self, *any_of: AnyOf, **query: Unpack[InventoryLogsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[InventoryLogsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[InventoryLogsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[InventoryLogsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[InventoryLogsQuery]) -> None: ...


class InventoryLogs(InventoryLogsShape, Scanned[InventoryLog], Found[InventoryLog]):
    """InventoryLog records."""

    RECORD = InventoryLog


class AsyncInventoryLogs(InventoryLogsShape, AsyncScanned[AsyncInventoryLog], AsyncFound[AsyncInventoryLog]):
    """InventoryLog records of an `AsyncClient`."""

    RECORD = AsyncInventoryLog


class ItemShopsShape:
    """What ItemShop takes. Source: docs: ItemShop."""

    ENDPOINT = "ItemShop"
    _row: ItemShopChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[ItemShopsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemShopsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ItemShopsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemShopsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ItemShopsQuery]) -> None: ...
    def _changes(self, **changes: Unpack[ItemShopChanges]) -> None: ...
    def _updates(self, **changes: Unpack[ItemShopChanges]) -> None: ...


class ItemShops(ItemShopsShape, ShopRows[ItemShop], Scanned[ItemShop], Found[ItemShop], Updated[ItemShop]):
    """ItemShop records."""

    RECORD = ItemShop


class AsyncItemShops(
    ItemShopsShape,
    AsyncShopRows[AsyncItemShop],
    AsyncScanned[AsyncItemShop],
    AsyncFound[AsyncItemShop],
    AsyncUpdated[AsyncItemShop],
):
    """ItemShop records of an `AsyncClient`."""

    RECORD = AsyncItemShop


class TransfersShape:
    """What Transfer takes. Source: docs: Transfer."""

    ENDPOINT = "Transfer"

    def _filters(self, *any_of: AnyOf, **query: Unpack[TransfersQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransfersQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TransfersQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransfersQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[TransfersQuery]) -> None: ...


class Transfers(TransfersShape, Scanned[Transfer], Related[Transfer, TransferRelation]):
    """Transfer records."""

    RECORD = Transfer


class AsyncTransfers(TransfersShape, AsyncScanned[AsyncTransfer], AsyncRelated[AsyncTransfer, TransferRelation]):
    """Transfer records of an `AsyncClient`."""

    RECORD = AsyncTransfer


class TransferItemsShape:
    """What TransferItem takes. Source: docs: TransferItem."""

    ENDPOINT = "TransferItem"

    def _filters(self, *any_of: AnyOf, **query: Unpack[TransferItemsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransferItemsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TransferItemsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransferItemsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[TransferItemsQuery]) -> None: ...


class TransferItems(TransferItemsShape, Scanned[TransferItem], Found[TransferItem]):
    """TransferItem records."""

    RECORD = TransferItem


class AsyncTransferItems(TransferItemsShape, AsyncScanned[AsyncTransferItem], AsyncFound[AsyncTransferItem]):
    """TransferItem records of an `AsyncClient`."""

    RECORD = AsyncTransferItem
