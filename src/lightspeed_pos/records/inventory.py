"""
Records: ItemShop, ItemShopMetadata, Inventory, InventoryTransfer and their like.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Unpack

from msgspec import UNSET, UnsetType, field

from lightspeed_pos.model.record import (
    Box,
    Empty,
    Lazy,
    LinkedRecord,
    One,
    Record,
    Time,
)

if TYPE_CHECKING:
    from lightspeed_pos.model.types import Relations
    from lightspeed_pos.records.company import AsyncEmployee, AsyncShop, Employee, Shop
    from lightspeed_pos.records.customers import AsyncCustomer, Customer
    from lightspeed_pos.records.items import AsyncItem, Item
    from lightspeed_pos.records.purchasing import AsyncOrder, AsyncVendorReturn, Order, VendorReturn
    from lightspeed_pos.records.sales import AsyncSale, Sale
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.inventory import (
        AsyncInventoryTransferItems,
        AsyncTransferItems,
        InventoryCountChanges,
        InventoryCountItemChanges,
        InventoryTransferChanges,
        InventoryTransferItems,
        ItemShopChanges,
        TransferItems,
    )


class ItemShopFields(LinkedRecord, frozen=True):
    """ItemShop: 26 fields. Source: docs: ItemShop; ItemShop / Item."""

    ENTITY: ClassVar[str] = "ItemShop"
    ID: ClassVar[str] = "item_shop_id"
    item_shop_id: int = field(name="itemShopID", default=0)
    qoh: Decimal | None = field(name="qoh", default=None)
    backorder: Decimal | None = field(name="backorder", default=None)
    component_qoh: Decimal | None = field(name="componentQoh", default=None)
    component_backorder: Decimal | None = field(name="componentBackorder", default=None)
    reorder_point: Decimal | None = field(name="reorderPoint", default=None)
    reorder_level: Decimal | None = field(name="reorderLevel", default=None)
    average_cost: Decimal | None = field(name="averageCost", default=None)
    last_received_cost: Decimal | None = field(name="lastReceivedCost", default=None)
    next_fifo_lot_cost: Decimal | None = field(name="nextFifoLotCost", default=None)
    on_layaway: Decimal | None = field(name="onLayaway", default=None)
    on_special_order: Decimal | None = field(name="onSpecialOrder", default=None)
    on_transfer_in: Decimal | None = field(name="onTransferIn", default=None)
    on_transfer_out: Decimal | None = field(name="onTransferOut", default=None)
    _on_workorder_alias: Decimal | None = field(name="onWorkOrder", default=None)
    _on_workorder: Decimal | None = field(name="onWorkorder", default=None)
    sellable: Decimal | None = field(name="sellable", default=None)
    total_value_avg_cost: Decimal | None = field(name="totalValueAvgCost", default=None)
    total_value_fifo: Decimal | None = field(name="totalValueFifo", default=None)
    total_value_negative_inventory: Decimal | None = field(name="totalValueNegativeInventory", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)
    _last_received_lot_id: int | None = field(name="lastReceivedLotID", default=None)
    _next_fifo_lot_id: int | None = field(name="nextFifoLotID", default=None)

    @property
    def on_workorder(self) -> Decimal | None:
        """`onWorkorder` (also spelled onWorkOrder; docs: integer; fractions occur)."""
        return self._on_workorder if self._on_workorder is not None else self._on_workorder_alias

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0 (0 is the summary over all shops)."""
        return self._shop_id or None

    @property
    def last_received_lot_id(self) -> int | None:
        """`lastReceivedLotID`, the id of a record of Inventory; None for 0."""
        return self._last_received_lot_id or None

    @property
    def next_fifo_lot_id(self) -> int | None:
        """`nextFifoLotID`, the id of a record of Inventory; None for 0."""
        return self._next_fifo_lot_id or None

    @property
    def id(self) -> int:
        """The `itemShopID`."""
        return self.item_shop_id


class ItemShopMetadata(Record, frozen=True):
    """ItemShopMetadata: 3 fields. Source: docs: recordings."""

    ENTITY: ClassVar[str] = "ItemShopMetadata"
    layaways: Decimal | None = field(name="layaways", default=None)
    specialorders: Decimal | None = field(name="specialorders", default=None)
    workorders: Decimal | None = field(name="workorders", default=None)


class InventoryFields(LinkedRecord, frozen=True):
    """Inventory: 3 fields. Source: docs: Inventory."""

    ENTITY: ClassVar[str] = "Inventory"
    ID: ClassVar[str] = "inventory_id"
    inventory_id: int = field(name="inventoryID", default=0)
    _item_id: int | None = field(name="itemID", default=None)

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def id(self) -> int:
        """The `inventoryID`."""
        return self.inventory_id


class InventoryTransferFields(LinkedRecord, frozen=True):
    """InventoryTransfer: 17 fields. Source: docs: Inventory Transfer."""

    ENTITY: ClassVar[str] = "InventoryTransfer"
    ID: ClassVar[str] = "transfer_id"
    transfer_id: int = field(name="transferID", default=0)
    archived: bool | None = field(name="archived", default=None)
    note: str = field(name="note", default="")
    status: str = field(name="status", default="")
    create_time: Time | None = field(name="createTime", default=None)
    need_by: Time | None = field(name="needBy", default=None)
    sent_on: Time | None = field(name="sentOn", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _created_by_employee_id: int | None = field(name="createdByEmployeeID", default=None)
    _receiving_shop_id: int | None = field(name="receivingShopID", default=None)
    _sending_shop_id: int | None = field(name="sendingShopID", default=None)
    _sent_by_employee_id: int | None = field(name="sentByEmployeeID", default=None)

    @property
    def created_by_employee_id(self) -> int | None:
        """`createdByEmployeeID`, the id of a record of Employee; None for 0."""
        return self._created_by_employee_id or None

    @property
    def receiving_shop_id(self) -> int | None:
        """`receivingShopID`, the id of a record of Shop; None for 0."""
        return self._receiving_shop_id or None

    @property
    def sending_shop_id(self) -> int | None:
        """`sendingShopID`, the id of a record of Shop; None for 0."""
        return self._sending_shop_id or None

    @property
    def sent_by_employee_id(self) -> int | None:
        """`sentByEmployeeID`, the id of a record of Employee; None for 0."""
        return self._sent_by_employee_id or None

    @property
    def id(self) -> int:
        """The `transferID`."""
        return self.transfer_id


class TransferFields(LinkedRecord, frozen=True):
    """Transfer: 12 fields. Source: docs: Transfer."""

    ENTITY: ClassVar[str] = "Transfer"
    ID: ClassVar[str] = "transfer_id"
    transfer_id: int = field(name="transferID", default=0)
    archived: bool | None = field(name="archived", default=None)
    note: str = field(name="note", default="")
    received: bool | None = field(name="received", default=None)
    sent: bool | None = field(name="sent", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _order_id: int | None = field(name="orderID", default=None)
    _transfer_from_id: int | None = field(name="transferFromID", default=None)
    _transfer_to_id: int | None = field(name="transferToID", default=None)

    @property
    def order_id(self) -> int | None:
        """`orderID`, the id of a record of Order; None for 0."""
        return self._order_id or None

    @property
    def transfer_from_id(self) -> int | None:
        """`transferFromID`, the id of a record of TransferFrom; None for 0."""
        return self._transfer_from_id or None

    @property
    def transfer_to_id(self) -> int | None:
        """`transferToID`, the id of a record of TransferTo; None for 0."""
        return self._transfer_to_id or None

    @property
    def id(self) -> int:
        """The `transferID`."""
        return self.transfer_id


class TransferFromFields(LinkedRecord, frozen=True):
    """TransferFrom: 5 fields. Source: docs: Transfer."""

    ENTITY: ClassVar[str] = "TransferFrom"
    ID: ClassVar[str] = "transfer_from_id"
    transfer_from_id: int = field(name="transferFromID", default=0)
    sent_on: Time | None = field(name="sentOn", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def id(self) -> int:
        """The `transferFromID`."""
        return self.transfer_from_id


class TransferToFields(LinkedRecord, frozen=True):
    """TransferTo: 5 fields. Source: docs: Transfer."""

    ENTITY: ClassVar[str] = "TransferTo"
    ID: ClassVar[str] = "transfer_to_id"
    transfer_to_id: int = field(name="transferToID", default=0)
    need_by: Time | None = field(name="needBy", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def id(self) -> int:
        """The `transferToID`."""
        return self.transfer_to_id


class TransferItemFields(LinkedRecord, frozen=True):
    """TransferItem: 12 fields. Source: docs: Inventory Transfer TransferItems; TransferItem."""

    ENTITY: ClassVar[str] = "TransferItem"
    ID: ClassVar[str] = "transfer_item_id"
    transfer_item_id: int = field(name="transferItemID", default=0)
    comment: str = field(name="comment", default="")
    received: Decimal | None = field(name="received", default=None)
    received_value: Decimal | None = field(name="receivedValue", default=None)
    sent: Decimal | None = field(name="sent", default=None)
    sent_value: Decimal | None = field(name="sentValue", default=None)
    to_receive: Decimal | None = field(name="toReceive", default=None)
    to_send: Decimal | None = field(name="toSend", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _transfer_id: int | None = field(name="transferID", default=None)

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def transfer_id(self) -> int | None:
        """`transferID`, the id of a record of Transfer; None for 0."""
        return self._transfer_id or None

    @property
    def id(self) -> int:
        """The `transferItemID`."""
        return self.transfer_item_id


class InventoryCountFields(LinkedRecord, frozen=True):
    """InventoryCount: 5 fields. Source: docs: InventoryCount."""

    ENTITY: ClassVar[str] = "InventoryCount"
    ID: ClassVar[str] = "inventory_count_id"
    inventory_count_id: int = field(name="inventoryCountID", default=0)
    archived: bool | None = field(name="archived", default=None)
    name: str = field(name="name", default="")
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _shop_id: int | None = field(name="shopID", default=None)

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def id(self) -> int:
        """The `inventoryCountID`."""
        return self.inventory_count_id


class InventoryCountCalcFields(LinkedRecord, frozen=True):
    """InventoryCountCalc: 6 fields. Source: docs: InventoryCountCalc."""

    ENTITY: ClassVar[str] = "InventoryCountCalc"
    ID: ClassVar[str] = "inventory_count_calc_id"
    inventory_count_calc_id: int = field(name="inventoryCountCalcID", default=0)
    calc_qoh: Decimal | None = field(name="calcQoh", default=None)
    counted_qoh: Decimal | None = field(name="countedQoh", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _inventory_count_id: int | None = field(name="inventoryCountID", default=None)
    _item_id: int | None = field(name="itemID", default=None)

    @property
    def inventory_count_id(self) -> int | None:
        """`inventoryCountID`, the id of a record of InventoryCount; None for 0."""
        return self._inventory_count_id or None

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def id(self) -> int:
        """The `inventoryCountCalcID`."""
        return self.inventory_count_calc_id


class InventoryCountItemFields(LinkedRecord, frozen=True):
    """InventoryCountItem: 6 fields. Source: docs: InventoryCountItem."""

    ENTITY: ClassVar[str] = "InventoryCountItem"
    ID: ClassVar[str] = "inventory_count_item_id"
    inventory_count_item_id: int = field(name="inventoryCountItemID", default=0)
    qty: Decimal | None = field(name="qty", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _inventory_count_id: int | None = field(name="inventoryCountID", default=None)
    _item_id: int | None = field(name="itemID", default=None)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def inventory_count_id(self) -> int | None:
        """`inventoryCountID`, the id of a record of InventoryCount; None for 0."""
        return self._inventory_count_id or None

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def id(self) -> int:
        """The `inventoryCountItemID`."""
        return self.inventory_count_item_id


class InventoryCountReconcileFields(LinkedRecord, frozen=True):
    """InventoryCountReconcile: 6 fields. Source: docs: InventoryCountReconcile."""

    ENTITY: ClassVar[str] = "InventoryCountReconcile"
    ID: ClassVar[str] = "inventory_count_reconcile_id"
    inventory_count_reconcile_id: int = field(name="inventoryCountReconcileID", default=0)
    cost_change: Decimal | None = field(name="costChange", default=None)
    qoh_change: Decimal | None = field(name="qohChange", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    _inventory_count_id: int | None = field(name="inventoryCountID", default=None)
    _item_id: int | None = field(name="itemID", default=None)

    @property
    def inventory_count_id(self) -> int | None:
        """`inventoryCountID`, the id of a record of InventoryCount; None for 0."""
        return self._inventory_count_id or None

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def id(self) -> int:
        """The `inventoryCountReconcileID`."""
        return self.inventory_count_reconcile_id


class InventoryLogFields(LinkedRecord, frozen=True):
    """InventoryLog: 17 fields. Source: docs: InventoryLog."""

    ENTITY: ClassVar[str] = "InventoryLog"
    ID: ClassVar[str] = "inventory_log_id"
    inventory_log_id: int = field(name="inventoryLogID", default=0)
    automated: bool | None = field(name="automated", default=None)
    caused_negative: bool | None = field(name="causedNegative", default=None)
    cost_change: Decimal | None = field(name="costChange", default=None)
    item_import_id: int | None = field(name="itemImportID", default=None)
    qoh_change: Decimal | None = field(name="qohChange", default=None)
    reason: str = field(name="reason", default="")
    create_time: Time | None = field(name="createTime", default=None)
    _customer_id: int | None = field(name="customerID", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _inventory_count_id: int | None = field(name="inventoryCountID", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _order_id: int | None = field(name="orderID", default=None)
    _sale_id: int | None = field(name="saleID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)
    _transfer_id: int | None = field(name="transferID", default=None)
    _vendor_return_id: int | None = field(name="vendorReturnID", default=None)

    @property
    def customer_id(self) -> int | None:
        """`customerID`, the id of a record of Customer; None for 0."""
        return self._customer_id or None

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def inventory_count_id(self) -> int | None:
        """`inventoryCountID`, the id of a record of InventoryCount; None for 0."""
        return self._inventory_count_id or None

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def order_id(self) -> int | None:
        """`orderID`, the id of a record of Order; None for 0."""
        return self._order_id or None

    @property
    def sale_id(self) -> int | None:
        """`saleID`, the id of a record of Sale; None for 0."""
        return self._sale_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def transfer_id(self) -> int | None:
        """`transferID`, the id of a record of Transfer; None for 0."""
        return self._transfer_id or None

    @property
    def vendor_return_id(self) -> int | None:
        """`vendorReturnID`, the id of a record of VendorReturn; None for 0."""
        return self._vendor_return_id or None

    @property
    def id(self) -> int:
        """The `inventoryLogID`."""
        return self.inventory_log_id


class InventorySaleFields(LinkedRecord, frozen=True):
    """InventorySale: 4 fields. Source: docs: Sale / SaleLine."""

    ENTITY: ClassVar[str] = "InventorySale"
    ID: ClassVar[str] = "inventory_sale_id"
    inventory_sale_id: int = field(name="inventorySaleID", default=0)
    quantity: Decimal | None = field(name="quantity", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    _inventory_id: int | None = field(name="inventoryID", default=None)

    @property
    def inventory_id(self) -> int | None:
        """`inventoryID`, the id of a record of Inventory; None for 0."""
        return self._inventory_id or None

    @property
    def id(self) -> int:
        """The `inventorySaleID`."""
        return self.inventory_sale_id


class ItemShop(ItemShopFields, frozen=True):
    """ItemShop: 26 fields. Source: docs: ItemShop; ItemShop / Item."""

    _m: One[ItemShopMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def m(self) -> ItemShopMetadata | None:
        """`m`, part of the record."""
        found: ItemShopMetadata | None = self._one("m")
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def last_received_lot(self) -> Inventory | None:
        """Inventory, by `lastReceivedLotID`; loaded for all records of the page at once unless it came along."""
        found: Inventory | None = self._one("last_received_lot")
        return found

    @property
    def next_fifo_lot(self) -> Inventory | None:
        """Inventory, by `nextFifoLotID`; loaded for all records of the page at once unless it came along."""
        found: Inventory | None = self._one("next_fifo_lot")
        return found

    def reload(self, load_relations: Relations = None) -> ItemShop:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: ItemShop = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[ItemShopChanges]) -> ItemShop:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: ItemShop = self._owner().update(self, changes)
        return done


class Inventory(InventoryFields, frozen=True):
    """Inventory: 3 fields. Source: docs: Inventory."""

    _item: One[Item] = field(name="Item", default=UNSET)

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

    def reload(self, load_relations: Relations = None) -> Inventory:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Inventory = self._owner().reload(self, load_relations)
        return done


class InventoryTransfer(InventoryTransferFields, frozen=True):
    """InventoryTransfer: 17 fields. Source: docs: Inventory Transfer."""

    _created_by_employee: One[Employee] = field(name="CreatedByEmployee", default=UNSET)
    _receiving_shop: One[Shop] = field(name="ReceivingShop", default=UNSET)
    _sending_shop: One[Shop] = field(name="SendingShop", default=UNSET)
    _sent_by_employee: One[Employee] = field(name="SentByEmployee", default=UNSET)
    _transfer_items: TransferItemBox | list[TransferItem] | Empty | UnsetType | None = field(
        name="TransferItems", default=UNSET
    )

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def created_by_employee(self) -> Employee | None:
        """Employee, by `createdByEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("created_by_employee")
        return found

    @property
    def receiving_shop(self) -> Shop | None:
        """Shop, by `receivingShopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("receiving_shop")
        return found

    @property
    def sending_shop(self) -> Shop | None:
        """Shop, by `sendingShopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("sending_shop")
        return found

    @property
    def sent_by_employee(self) -> Employee | None:
        """Employee, by `sentByEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("sent_by_employee")
        return found

    @property
    def transfer_items(self) -> InventoryTransferItems:
        """TransferItem, by load_relations `TransferItems`; loaded for all records of the page at once unless it came along."""
        found: InventoryTransferItems = self._many("transfer_items")
        return found

    def reload(self, load_relations: Relations = None) -> InventoryTransfer:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: InventoryTransfer = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[InventoryTransferChanges]) -> InventoryTransfer:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: InventoryTransfer = self._owner().update(self, changes)
        return done


class Transfer(TransferFields, frozen=True):
    """Transfer: 12 fields. Source: docs: Transfer."""

    _transfer_from: One[TransferFrom] = field(name="TransferFrom", default=UNSET)
    _transfer_items: TransferItemBox | list[TransferItem] | Empty | UnsetType | None = field(
        name="TransferItems", default=UNSET
    )
    _transfer_to: One[TransferTo] = field(name="TransferTo", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def transfer_from(self) -> TransferFrom | None:
        """`TransferFrom`, part of the record."""
        found: TransferFrom | None = self._one("transfer_from")
        return found

    @property
    def transfer_items(self) -> TransferItems:
        """TransferItem, by load_relations `TransferItems`; loaded for all records of the page at once unless it came along."""
        found: TransferItems = self._many("transfer_items")
        return found

    @property
    def transfer_to(self) -> TransferTo | None:
        """`TransferTo`, part of the record."""
        found: TransferTo | None = self._one("transfer_to")
        return found

    @property
    def order(self) -> Order | None:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Order | None = self._one("order")
        return found

    def reload(self, load_relations: Relations = None) -> Transfer:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Transfer = self._owner().reload(self, load_relations)
        return done


class TransferFrom(TransferFromFields, frozen=True):
    """TransferFrom: 5 fields. Source: docs: Transfer."""

    _shop: One[Shop] = field(name="Shop", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found


class TransferTo(TransferToFields, frozen=True):
    """TransferTo: 5 fields. Source: docs: Transfer."""

    _shop: One[Shop] = field(name="Shop", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found


class TransferItem(TransferItemFields, frozen=True):
    """TransferItem: 12 fields. Source: docs: Inventory Transfer TransferItems; TransferItem."""

    _item: One[Item] = field(name="Item", default=UNSET)

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
    def transfer(self) -> Transfer | None:
        """Transfer, by `transferID`; loaded for all records of the page at once unless it came along."""
        found: Transfer | None = self._one("transfer")
        return found

    def reload(self, load_relations: Relations = None) -> TransferItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: TransferItem = self._owner().reload(self, load_relations)
        return done


class InventoryCount(InventoryCountFields, frozen=True):
    """InventoryCount: 5 fields. Source: docs: InventoryCount."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    def reload(self, load_relations: Relations = None) -> InventoryCount:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: InventoryCount = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[InventoryCountChanges]) -> InventoryCount:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: InventoryCount = self._owner().update(self, changes)
        return done

    def destroy(self) -> InventoryCount:
        """Delete it. Returns itself, as it was."""
        done: InventoryCount = self._owner().destroy(self)
        return done


class InventoryCountCalc(InventoryCountCalcFields, frozen=True):
    """InventoryCountCalc: 6 fields. Source: docs: InventoryCountCalc."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def inventory_count(self) -> InventoryCount | None:
        """InventoryCount, by `inventoryCountID`; loaded for all records of the page at once unless it came along."""
        found: InventoryCount | None = self._one("inventory_count")
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    def reload(self, load_relations: Relations = None) -> InventoryCountCalc:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: InventoryCountCalc = self._owner().reload(self, load_relations)
        return done


class InventoryCountItem(InventoryCountItemFields, frozen=True):
    """InventoryCountItem: 6 fields. Source: docs: InventoryCountItem."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    @property
    def inventory_count(self) -> InventoryCount | None:
        """InventoryCount, by `inventoryCountID`; loaded for all records of the page at once unless it came along."""
        found: InventoryCount | None = self._one("inventory_count")
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    def reload(self, load_relations: Relations = None) -> InventoryCountItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: InventoryCountItem = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[InventoryCountItemChanges]) -> InventoryCountItem:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: InventoryCountItem = self._owner().update(self, changes)
        return done

    def destroy(self) -> InventoryCountItem:
        """Delete it. Returns itself, as it was."""
        done: InventoryCountItem = self._owner().destroy(self)
        return done


class InventoryCountReconcile(InventoryCountReconcileFields, frozen=True):
    """InventoryCountReconcile: 6 fields. Source: docs: InventoryCountReconcile."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def inventory_count(self) -> InventoryCount | None:
        """InventoryCount, by `inventoryCountID`; loaded for all records of the page at once unless it came along."""
        found: InventoryCount | None = self._one("inventory_count")
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    def reload(self, load_relations: Relations = None) -> InventoryCountReconcile:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: InventoryCountReconcile = self._owner().reload(self, load_relations)
        return done


class InventoryLog(InventoryLogFields, frozen=True):
    """InventoryLog: 17 fields. Source: docs: InventoryLog."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def customer(self) -> Customer | None:
        """Customer, by `customerID`; loaded for all records of the page at once unless it came along."""
        found: Customer | None = self._one("customer")
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    @property
    def inventory_count(self) -> InventoryCount | None:
        """InventoryCount, by `inventoryCountID`; loaded for all records of the page at once unless it came along."""
        found: InventoryCount | None = self._one("inventory_count")
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def order(self) -> Order | None:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Order | None = self._one("order")
        return found

    @property
    def sale(self) -> Sale | None:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("sale")
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def transfer(self) -> Transfer | None:
        """Transfer, by `transferID`; loaded for all records of the page at once unless it came along."""
        found: Transfer | None = self._one("transfer")
        return found

    @property
    def vendor_return(self) -> VendorReturn | None:
        """VendorReturn, by `vendorReturnID`; loaded for all records of the page at once unless it came along."""
        found: VendorReturn | None = self._one("vendor_return")
        return found

    def reload(self, load_relations: Relations = None) -> InventoryLog:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: InventoryLog = self._owner().reload(self, load_relations)
        return done


class InventorySale(InventorySaleFields, frozen=True):
    """InventorySale: 4 fields. Source: docs: Sale / SaleLine."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def inventory(self) -> Inventory | None:
        """Inventory, by `inventoryID`; loaded for all records of the page at once unless it came along."""
        found: Inventory | None = self._one("inventory")
        return found


class ItemShopBox(Box):
    items: ItemShop | list[ItemShop] | Empty | None = field(name="ItemShop", default=None)


class TransferItemBox(Box):
    items: TransferItem | list[TransferItem] | Empty | None = field(name="TransferItem", default=None)


class InventorySaleBox(Box):
    items: InventorySale | list[InventorySale] | Empty | None = field(name="InventorySale", default=None)


class AsyncItemShop(ItemShopFields, frozen=True):
    """ItemShop: 26 fields. Source: docs: ItemShop; ItemShop / Item."""

    _m: One[ItemShopMetadata] = field(name="m", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def m(self) -> ItemShopMetadata | None:
        """`m`, part of the record."""
        found: ItemShopMetadata | None = self._one("m")
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def last_received_lot(self) -> Lazy[AsyncInventory | None]:
        """Inventory, by `lastReceivedLotID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncInventory | None] = self._one("last_received_lot")
        return found

    @property
    def next_fifo_lot(self) -> Lazy[AsyncInventory | None]:
        """Inventory, by `nextFifoLotID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncInventory | None] = self._one("next_fifo_lot")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncItemShop:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncItemShop = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[ItemShopChanges]) -> AsyncItemShop:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncItemShop = await self._owner().update(self, changes)
        return done


class AsyncInventory(InventoryFields, frozen=True):
    """Inventory: 3 fields. Source: docs: Inventory."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)

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

    async def reload(self, load_relations: Relations = None) -> AsyncInventory:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncInventory = await self._owner().reload(self, load_relations)
        return done


class AsyncInventoryTransfer(InventoryTransferFields, frozen=True):
    """InventoryTransfer: 17 fields. Source: docs: Inventory Transfer."""

    _created_by_employee: One[AsyncEmployee] = field(name="CreatedByEmployee", default=UNSET)
    _receiving_shop: One[AsyncShop] = field(name="ReceivingShop", default=UNSET)
    _sending_shop: One[AsyncShop] = field(name="SendingShop", default=UNSET)
    _sent_by_employee: One[AsyncEmployee] = field(name="SentByEmployee", default=UNSET)
    _transfer_items: AsyncTransferItemBox | list[AsyncTransferItem] | Empty | UnsetType | None = field(
        name="TransferItems", default=UNSET
    )

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def created_by_employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `createdByEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("created_by_employee")
        return found

    @property
    def receiving_shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `receivingShopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("receiving_shop")
        return found

    @property
    def sending_shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `sendingShopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("sending_shop")
        return found

    @property
    def sent_by_employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `sentByEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("sent_by_employee")
        return found

    @property
    def transfer_items(self) -> AsyncInventoryTransferItems:
        """TransferItem, by load_relations `TransferItems`; loaded for all records of the page at once unless it came along."""
        found: AsyncInventoryTransferItems = self._many("transfer_items")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncInventoryTransfer:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncInventoryTransfer = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[InventoryTransferChanges]) -> AsyncInventoryTransfer:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncInventoryTransfer = await self._owner().update(self, changes)
        return done


class AsyncTransfer(TransferFields, frozen=True):
    """Transfer: 12 fields. Source: docs: Transfer."""

    _transfer_from: One[AsyncTransferFrom] = field(name="TransferFrom", default=UNSET)
    _transfer_items: AsyncTransferItemBox | list[AsyncTransferItem] | Empty | UnsetType | None = field(
        name="TransferItems", default=UNSET
    )
    _transfer_to: One[AsyncTransferTo] = field(name="TransferTo", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def transfer_from(self) -> AsyncTransferFrom | None:
        """`TransferFrom`, part of the record."""
        found: AsyncTransferFrom | None = self._one("transfer_from")
        return found

    @property
    def transfer_items(self) -> AsyncTransferItems:
        """TransferItem, by load_relations `TransferItems`; loaded for all records of the page at once unless it came along."""
        found: AsyncTransferItems = self._many("transfer_items")
        return found

    @property
    def transfer_to(self) -> AsyncTransferTo | None:
        """`TransferTo`, part of the record."""
        found: AsyncTransferTo | None = self._one("transfer_to")
        return found

    @property
    def order(self) -> Lazy[AsyncOrder | None]:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncOrder | None] = self._one("order")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncTransfer:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncTransfer = await self._owner().reload(self, load_relations)
        return done


class AsyncTransferFrom(TransferFromFields, frozen=True):
    """TransferFrom: 5 fields. Source: docs: Transfer."""

    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found


class AsyncTransferTo(TransferToFields, frozen=True):
    """TransferTo: 5 fields. Source: docs: Transfer."""

    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found


class AsyncTransferItem(TransferItemFields, frozen=True):
    """TransferItem: 12 fields. Source: docs: Inventory Transfer TransferItems; TransferItem."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)

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
    def transfer(self) -> Lazy[AsyncTransfer | None]:
        """Transfer, by `transferID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTransfer | None] = self._one("transfer")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncTransferItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncTransferItem = await self._owner().reload(self, load_relations)
        return done


class AsyncInventoryCount(InventoryCountFields, frozen=True):
    """InventoryCount: 5 fields. Source: docs: InventoryCount."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncInventoryCount:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncInventoryCount = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[InventoryCountChanges]) -> AsyncInventoryCount:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncInventoryCount = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncInventoryCount:
        """Delete it. Returns itself, as it was."""
        done: AsyncInventoryCount = await self._owner().destroy(self)
        return done


class AsyncInventoryCountCalc(InventoryCountCalcFields, frozen=True):
    """InventoryCountCalc: 6 fields. Source: docs: InventoryCountCalc."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def inventory_count(self) -> Lazy[AsyncInventoryCount | None]:
        """InventoryCount, by `inventoryCountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncInventoryCount | None] = self._one("inventory_count")
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncInventoryCountCalc:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncInventoryCountCalc = await self._owner().reload(self, load_relations)
        return done


class AsyncInventoryCountItem(InventoryCountItemFields, frozen=True):
    """InventoryCountItem: 6 fields. Source: docs: InventoryCountItem."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    @property
    def inventory_count(self) -> Lazy[AsyncInventoryCount | None]:
        """InventoryCount, by `inventoryCountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncInventoryCount | None] = self._one("inventory_count")
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncInventoryCountItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncInventoryCountItem = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[InventoryCountItemChanges]) -> AsyncInventoryCountItem:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncInventoryCountItem = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncInventoryCountItem:
        """Delete it. Returns itself, as it was."""
        done: AsyncInventoryCountItem = await self._owner().destroy(self)
        return done


class AsyncInventoryCountReconcile(InventoryCountReconcileFields, frozen=True):
    """InventoryCountReconcile: 6 fields. Source: docs: InventoryCountReconcile."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def inventory_count(self) -> Lazy[AsyncInventoryCount | None]:
        """InventoryCount, by `inventoryCountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncInventoryCount | None] = self._one("inventory_count")
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncInventoryCountReconcile:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncInventoryCountReconcile = await self._owner().reload(self, load_relations)
        return done


class AsyncInventoryLog(InventoryLogFields, frozen=True):
    """InventoryLog: 17 fields. Source: docs: InventoryLog."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def customer(self) -> Lazy[AsyncCustomer | None]:
        """Customer, by `customerID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCustomer | None] = self._one("customer")
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    @property
    def inventory_count(self) -> Lazy[AsyncInventoryCount | None]:
        """InventoryCount, by `inventoryCountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncInventoryCount | None] = self._one("inventory_count")
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def order(self) -> Lazy[AsyncOrder | None]:
        """Order, by `orderID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncOrder | None] = self._one("order")
        return found

    @property
    def sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("sale")
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def transfer(self) -> Lazy[AsyncTransfer | None]:
        """Transfer, by `transferID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTransfer | None] = self._one("transfer")
        return found

    @property
    def vendor_return(self) -> Lazy[AsyncVendorReturn | None]:
        """VendorReturn, by `vendorReturnID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncVendorReturn | None] = self._one("vendor_return")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncInventoryLog:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncInventoryLog = await self._owner().reload(self, load_relations)
        return done


class AsyncInventorySale(InventorySaleFields, frozen=True):
    """InventorySale: 4 fields. Source: docs: Sale / SaleLine."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def inventory(self) -> Lazy[AsyncInventory | None]:
        """Inventory, by `inventoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncInventory | None] = self._one("inventory")
        return found


class AsyncItemShopBox(Box):
    items: AsyncItemShop | list[AsyncItemShop] | Empty | None = field(name="ItemShop", default=None)


class AsyncTransferItemBox(Box):
    items: AsyncTransferItem | list[AsyncTransferItem] | Empty | None = field(name="TransferItem", default=None)


class AsyncInventorySaleBox(Box):
    items: AsyncInventorySale | list[AsyncInventorySale] | Empty | None = field(name="InventorySale", default=None)
