"""
Records: Workorder, WorkorderImage, WorkorderItem, WorkorderLine and their like.

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
    from lightspeed_pos.records.items import AsyncItem, AsyncSerialized, Item, Serialized
    from lightspeed_pos.records.sales import (
        AsyncDiscount,
        AsyncSale,
        AsyncSaleLine,
        AsyncTaxClass,
        Discount,
        Sale,
        SaleLine,
        TaxClass,
    )
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.workorders import (
        AsyncWorkorderImages,
        AsyncWorkorderWorkorderItems,
        AsyncWorkorderWorkorderLines,
        WorkorderChanges,
        WorkorderImageChanges,
        WorkorderImages,
        WorkorderItemChanges,
        WorkorderLineChanges,
        WorkorderWorkorderItems,
        WorkorderWorkorderLines,
    )


class WorkorderFields(LinkedRecord, frozen=True):
    """Workorder: 32 fields. Source: docs: Workorder; Workorder Clone."""

    ENTITY: ClassVar[str] = "Workorder"
    ID: ClassVar[str] = "workorder_id"
    workorder_id: int = field(name="workorderID", default=0)
    archived: bool | None = field(name="archived", default=None)
    assign_employee_to_all: bool | None = field(name="assignEmployeeToAll", default=None)
    hook_in: str = field(name="hookIn", default="")
    hook_out: str = field(name="hookOut", default="")
    internal_note: str = field(name="internalNote", default="")
    note: str = field(name="note", default="")
    save_parts: bool | None = field(name="saveParts", default=None)
    system_sku: int | None = field(name="systemSku", default=None)
    tax: bool | None = field(name="tax", default=None)
    warranty: bool | None = field(name="warranty", default=None)
    eta_out: Time | None = field(name="etaOut", default=None)
    time_in: Time | None = field(name="timeIn", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _customer_id: int | None = field(name="customerID", default=None)
    _discount_id: int | None = field(name="discountID", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _sale_id: int | None = field(name="saleID", default=None)
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    _serialized_id: int | None = field(name="serializedID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)
    _workorder_status_id: int | None = field(name="workorderStatusID", default=None)

    @property
    def customer_id(self) -> int | None:
        """`customerID`, the id of a record of Customer; None for 0."""
        return self._customer_id or None

    @property
    def discount_id(self) -> int | None:
        """`discountID`, the id of a record of Discount; None for 0."""
        return self._discount_id or None

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def sale_id(self) -> int | None:
        """`saleID`, the id of a record of Sale; None for 0."""
        return self._sale_id or None

    @property
    def sale_line_id(self) -> int | None:
        """`saleLineID`, the id of a record of SaleLine; None for 0."""
        return self._sale_line_id or None

    @property
    def serialized_id(self) -> int | None:
        """`serializedID`, the id of a record of Serialized; None for 0."""
        return self._serialized_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def workorder_status_id(self) -> int | None:
        """`workorderStatusID`, the id of a record of WorkorderStatus; None for 0."""
        return self._workorder_status_id or None

    @property
    def id(self) -> int:
        """The `workorderID`."""
        return self.workorder_id


class WorkorderImageFields(LinkedRecord, frozen=True):
    """WorkorderImage: 11 fields. Source: docs: Workorder WorkorderImage."""

    ENTITY: ClassVar[str] = "WorkorderImage"
    ID: ClassVar[str] = "workorder_image_id"
    workorder_image_id: int = field(name="workorderImageID", default=0)
    base_image_url: str = field(name="baseImageURL", default="")
    description: str = field(name="description", default="")
    filename: str = field(name="filename", default="")
    ordering: int | None = field(name="ordering", default=None)
    public_id: str = field(name="publicID", default="")
    size: int | None = field(name="size", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _workorder_id: int | None = field(name="workorderID", default=None)

    @property
    def workorder_id(self) -> int | None:
        """`workorderID`, the id of a record of Workorder; None for 0."""
        return self._workorder_id or None

    @property
    def id(self) -> int:
        """The `workorderImageID`."""
        return self.workorder_image_id


class WorkorderItemFields(LinkedRecord, frozen=True):
    """WorkorderItem: 16 fields. Source: docs: Workorder WorkorderItem; WorkorderItem."""

    ENTITY: ClassVar[str] = "WorkorderItem"
    ID: ClassVar[str] = "workorder_item_id"
    workorder_item_id: int = field(name="workorderItemID", default=0)
    approved: bool | None = field(name="approved", default=None)
    is_special_order: bool | None = field(name="isSpecialOrder", default=None)
    note: str = field(name="note", default="")
    tax: bool | None = field(name="tax", default=None)
    unit_price: Decimal | None = field(name="unitPrice", default=None)
    unit_quantity: Decimal | None = field(name="unitQuantity", default=None)
    warranty: bool | None = field(name="warranty", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _discount_id: int | None = field(name="discountID", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _sale_id: int | None = field(name="saleID", default=None)
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    _workorder_id: int | None = field(name="workorderID", default=None)

    @property
    def discount_id(self) -> int | None:
        """`discountID`, the id of a record of Discount; None for 0."""
        return self._discount_id or None

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def sale_id(self) -> int | None:
        """`saleID`, the id of a record of Sale; None for 0."""
        return self._sale_id or None

    @property
    def sale_line_id(self) -> int | None:
        """`saleLineID`, the id of a record of SaleLine; None for 0."""
        return self._sale_line_id or None

    @property
    def workorder_id(self) -> int | None:
        """`workorderID`, the id of a record of Workorder; None for 0."""
        return self._workorder_id or None

    @property
    def id(self) -> int:
        """The `workorderItemID`."""
        return self.workorder_item_id


class WorkorderLineFields(LinkedRecord, frozen=True):
    """WorkorderLine: 23 fields. Source: docs: Workorder WorkorderLine; WorkorderLine."""

    ENTITY: ClassVar[str] = "WorkorderLine"
    ID: ClassVar[str] = "workorder_line_id"
    workorder_line_id: int = field(name="workorderLineID", default=0)
    approved: bool | None = field(name="approved", default=None)
    done: bool | None = field(name="done", default=None)
    hours: Decimal | None = field(name="hours", default=None)
    minutes: Decimal | None = field(name="minutes", default=None)
    note: str = field(name="note", default="")
    tax: bool | None = field(name="tax", default=None)
    unit_cost: Decimal | None = field(name="unitCost", default=None)
    unit_price_override: Decimal | None = field(name="unitPriceOverride", default=None)
    unit_quantity: Decimal | None = field(name="unitQuantity", default=None)
    warranty: bool | None = field(name="warranty", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _discount_id: int | None = field(name="discountID", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _sale_id: int | None = field(name="saleID", default=None)
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    _workorder_id: int | None = field(name="workorderID", default=None)

    @property
    def discount_id(self) -> int | None:
        """`discountID`, the id of a record of Discount; None for 0."""
        return self._discount_id or None

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def sale_id(self) -> int | None:
        """`saleID`, the id of a record of Sale; None for 0."""
        return self._sale_id or None

    @property
    def sale_line_id(self) -> int | None:
        """`saleLineID`, the id of a record of SaleLine; None for 0."""
        return self._sale_line_id or None

    @property
    def tax_class_id(self) -> int | None:
        """`taxClassID`, the id of a record of TaxClass; None for 0."""
        return self._tax_class_id or None

    @property
    def workorder_id(self) -> int | None:
        """`workorderID`, the id of a record of Workorder; None for 0."""
        return self._workorder_id or None

    @property
    def id(self) -> int:
        """The `workorderLineID`."""
        return self.workorder_line_id


class WorkorderMetadata(Record, frozen=True):
    """WorkorderMetadata: 5 fields. Source: docs: DisplayTemplate Workorder."""

    ENTITY: ClassVar[str] = "WorkorderMetadata"
    discount: Decimal | None = field(name="discount", default=None)
    labor: Decimal | None = field(name="labor", default=None)
    parts: Decimal | None = field(name="parts", default=None)
    tax: Decimal | None = field(name="tax", default=None)
    total: Decimal | None = field(name="total", default=None)


class WorkorderStatusFields(LinkedRecord, frozen=True):
    """WorkorderStatus: 5 fields. Source: docs: WorkorderStatus."""

    ENTITY: ClassVar[str] = "WorkorderStatus"
    ID: ClassVar[str] = "workorder_status_id"
    workorder_status_id: int = field(name="workorderStatusID", default=0)
    html_color: str = field(name="htmlColor", default="")
    name: str = field(name="name", default="")
    sort_order: str = field(name="sortOrder", default="")
    system_value: str = field(name="systemValue", default="")

    @property
    def id(self) -> int:
        """The `workorderStatusID`."""
        return self.workorder_status_id


class CheckoutFields(LinkedRecord, frozen=True):
    """Checkout: 1 fields. Source: docs: Workorder Checkout."""

    ENTITY: ClassVar[str] = "Checkout"
    sale_id: int | None = field(name="saleID", default=None)


class Workorder(WorkorderFields, frozen=True):
    """Workorder: 32 fields. Source: docs: Workorder; Workorder Clone."""

    _customer: One[Customer] = field(name="Customer", default=UNSET)
    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _images: WorkorderImageBox | list[WorkorderImage] | Empty | UnsetType | None = field(name="Images", default=UNSET)
    _serialized: One[Serialized] = field(name="Serialized", default=UNSET)
    _workorder_items: WorkorderItemBox | list[WorkorderItem] | Empty | UnsetType | None = field(
        name="WorkorderItems", default=UNSET
    )
    _workorder_lines: WorkorderLineBox | list[WorkorderLine] | Empty | UnsetType | None = field(
        name="WorkorderLines", default=UNSET
    )
    _workorder_status: One[WorkorderStatus] = field(name="WorkorderStatus", default=UNSET)
    _shop: One[Shop] = field(name="Shop", default=UNSET)
    _m: One[WorkorderMetadata] = field(name="m", default=UNSET)

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
    def discount(self) -> Discount | None:
        """Discount, by `discountID`; loaded for all records of the page at once unless it came along."""
        found: Discount | None = self._one("discount")
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    @property
    def images(self) -> WorkorderImages:
        """WorkorderImage, by load_relations `Images`; loaded for all records of the page at once unless it came along."""
        found: WorkorderImages = self._many("images")
        return found

    @property
    def serialized(self) -> Serialized | None:
        """Serialized, by `serializedID`; loaded for all records of the page at once unless it came along."""
        found: Serialized | None = self._one("serialized")
        return found

    @property
    def workorder_items(self) -> WorkorderWorkorderItems:
        """WorkorderItem, by load_relations `WorkorderItems`; loaded for all records of the page at once unless it came along."""
        found: WorkorderWorkorderItems = self._many("workorder_items")
        return found

    @property
    def workorder_lines(self) -> WorkorderWorkorderLines:
        """WorkorderLine, by load_relations `WorkorderLines`; loaded for all records of the page at once unless it came along."""
        found: WorkorderWorkorderLines = self._many("workorder_lines")
        return found

    @property
    def workorder_status(self) -> WorkorderStatus | None:
        """WorkorderStatus, by `workorderStatusID`; loaded for all records of the page at once unless it came along."""
        found: WorkorderStatus | None = self._one("workorder_status")
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def m(self) -> WorkorderMetadata | None:
        """`m`, part of the record."""
        found: WorkorderMetadata | None = self._one("m")
        return found

    @property
    def sale(self) -> Sale | None:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("sale")
        return found

    @property
    def sale_line(self) -> SaleLine | None:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: SaleLine | None = self._one("sale_line")
        return found

    def reload(self, load_relations: Relations = None) -> Workorder:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Workorder = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[WorkorderChanges]) -> Workorder:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Workorder = self._owner().update(self, changes)
        return done

    def archive(self) -> Workorder:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: Workorder = self._owner().destroy(self)
        return done

    def destroy(self) -> Workorder:
        """The same as archive()."""
        done: Workorder = self._owner().destroy(self)
        return done


class WorkorderImage(WorkorderImageFields, frozen=True):
    """WorkorderImage: 11 fields. Source: docs: Workorder WorkorderImage."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def workorder(self) -> Workorder | None:
        """Workorder, by `workorderID`; loaded for all records of the page at once unless it came along."""
        found: Workorder | None = self._one("workorder")
        return found

    def reload(self, load_relations: Relations = None) -> WorkorderImage:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: WorkorderImage = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[WorkorderImageChanges]) -> WorkorderImage:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: WorkorderImage = self._owner().update(self, changes)
        return done

    def destroy(self) -> WorkorderImage:
        """Delete it. Returns itself, as it was."""
        done: WorkorderImage = self._owner().destroy(self)
        return done


class WorkorderItem(WorkorderItemFields, frozen=True):
    """WorkorderItem: 16 fields. Source: docs: Workorder WorkorderItem; WorkorderItem."""

    _discount: One[Discount] = field(name="Discount", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def discount(self) -> Discount | None:
        """Discount, by `discountID`; loaded for all records of the page at once unless it came along."""
        found: Discount | None = self._one("discount")
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def sale(self) -> Sale | None:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("sale")
        return found

    @property
    def sale_line(self) -> SaleLine | None:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: SaleLine | None = self._one("sale_line")
        return found

    @property
    def workorder(self) -> Workorder | None:
        """Workorder, by `workorderID`; loaded for all records of the page at once unless it came along."""
        found: Workorder | None = self._one("workorder")
        return found

    def reload(self, load_relations: Relations = None) -> WorkorderItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: WorkorderItem = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[WorkorderItemChanges]) -> WorkorderItem:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: WorkorderItem = self._owner().update(self, changes)
        return done

    def destroy(self) -> WorkorderItem:
        """Delete it. Returns itself, as it was."""
        done: WorkorderItem = self._owner().destroy(self)
        return done


class WorkorderLine(WorkorderLineFields, frozen=True):
    """WorkorderLine: 23 fields. Source: docs: Workorder WorkorderLine; WorkorderLine."""

    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _tax_class: One[TaxClass] = field(name="TaxClass", default=UNSET)
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _sale_line: One[SaleLine] = field(name="SaleLine", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def discount(self) -> Discount | None:
        """Discount, by `discountID`; loaded for all records of the page at once unless it came along."""
        found: Discount | None = self._one("discount")
        return found

    @property
    def tax_class(self) -> TaxClass | None:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: TaxClass | None = self._one("tax_class")
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    @property
    def sale_line(self) -> SaleLine | None:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: SaleLine | None = self._one("sale_line")
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def sale(self) -> Sale | None:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("sale")
        return found

    @property
    def workorder(self) -> Workorder | None:
        """Workorder, by `workorderID`; loaded for all records of the page at once unless it came along."""
        found: Workorder | None = self._one("workorder")
        return found

    def reload(self, load_relations: Relations = None) -> WorkorderLine:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: WorkorderLine = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[WorkorderLineChanges]) -> WorkorderLine:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: WorkorderLine = self._owner().update(self, changes)
        return done

    def destroy(self) -> WorkorderLine:
        """Delete it. Returns itself, as it was."""
        done: WorkorderLine = self._owner().destroy(self)
        return done


class WorkorderStatus(WorkorderStatusFields, frozen=True):
    """WorkorderStatus: 5 fields. Source: docs: WorkorderStatus."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    def reload(self, load_relations: Relations = None) -> WorkorderStatus:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: WorkorderStatus = self._owner().reload(self, load_relations)
        return done


class Checkout(CheckoutFields, frozen=True):
    """Checkout: 1 fields. Source: docs: Workorder Checkout."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found


class WorkorderImageBox(Box):
    items: WorkorderImage | list[WorkorderImage] | Empty | None = field(name="WorkorderImage", default=None)


class WorkorderItemBox(Box):
    items: WorkorderItem | list[WorkorderItem] | Empty | None = field(name="WorkorderItem", default=None)


class WorkorderLineBox(Box):
    items: WorkorderLine | list[WorkorderLine] | Empty | None = field(name="WorkorderLine", default=None)


class AsyncWorkorder(WorkorderFields, frozen=True):
    """Workorder: 32 fields. Source: docs: Workorder; Workorder Clone."""

    _customer: One[AsyncCustomer] = field(name="Customer", default=UNSET)
    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _images: AsyncWorkorderImageBox | list[AsyncWorkorderImage] | Empty | UnsetType | None = field(
        name="Images", default=UNSET
    )
    _serialized: One[AsyncSerialized] = field(name="Serialized", default=UNSET)
    _workorder_items: AsyncWorkorderItemBox | list[AsyncWorkorderItem] | Empty | UnsetType | None = field(
        name="WorkorderItems", default=UNSET
    )
    _workorder_lines: AsyncWorkorderLineBox | list[AsyncWorkorderLine] | Empty | UnsetType | None = field(
        name="WorkorderLines", default=UNSET
    )
    _workorder_status: One[AsyncWorkorderStatus] = field(name="WorkorderStatus", default=UNSET)
    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)
    _m: One[WorkorderMetadata] = field(name="m", default=UNSET)

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
    def discount(self) -> Lazy[AsyncDiscount | None]:
        """Discount, by `discountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncDiscount | None] = self._one("discount")
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    @property
    def images(self) -> AsyncWorkorderImages:
        """WorkorderImage, by load_relations `Images`; loaded for all records of the page at once unless it came along."""
        found: AsyncWorkorderImages = self._many("images")
        return found

    @property
    def serialized(self) -> Lazy[AsyncSerialized | None]:
        """Serialized, by `serializedID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSerialized | None] = self._one("serialized")
        return found

    @property
    def workorder_items(self) -> AsyncWorkorderWorkorderItems:
        """WorkorderItem, by load_relations `WorkorderItems`; loaded for all records of the page at once unless it came along."""
        found: AsyncWorkorderWorkorderItems = self._many("workorder_items")
        return found

    @property
    def workorder_lines(self) -> AsyncWorkorderWorkorderLines:
        """WorkorderLine, by load_relations `WorkorderLines`; loaded for all records of the page at once unless it came along."""
        found: AsyncWorkorderWorkorderLines = self._many("workorder_lines")
        return found

    @property
    def workorder_status(self) -> Lazy[AsyncWorkorderStatus | None]:
        """WorkorderStatus, by `workorderStatusID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncWorkorderStatus | None] = self._one("workorder_status")
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def m(self) -> WorkorderMetadata | None:
        """`m`, part of the record."""
        found: WorkorderMetadata | None = self._one("m")
        return found

    @property
    def sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("sale")
        return found

    @property
    def sale_line(self) -> Lazy[AsyncSaleLine | None]:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSaleLine | None] = self._one("sale_line")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncWorkorder:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncWorkorder = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[WorkorderChanges]) -> AsyncWorkorder:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncWorkorder = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncWorkorder:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncWorkorder = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncWorkorder:
        """The same as archive()."""
        done: AsyncWorkorder = await self._owner().destroy(self)
        return done


class AsyncWorkorderImage(WorkorderImageFields, frozen=True):
    """WorkorderImage: 11 fields. Source: docs: Workorder WorkorderImage."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def workorder(self) -> Lazy[AsyncWorkorder | None]:
        """Workorder, by `workorderID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncWorkorder | None] = self._one("workorder")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncWorkorderImage:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncWorkorderImage = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[WorkorderImageChanges]) -> AsyncWorkorderImage:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncWorkorderImage = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncWorkorderImage:
        """Delete it. Returns itself, as it was."""
        done: AsyncWorkorderImage = await self._owner().destroy(self)
        return done


class AsyncWorkorderItem(WorkorderItemFields, frozen=True):
    """WorkorderItem: 16 fields. Source: docs: Workorder WorkorderItem; WorkorderItem."""

    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def discount(self) -> Lazy[AsyncDiscount | None]:
        """Discount, by `discountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncDiscount | None] = self._one("discount")
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("sale")
        return found

    @property
    def sale_line(self) -> Lazy[AsyncSaleLine | None]:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSaleLine | None] = self._one("sale_line")
        return found

    @property
    def workorder(self) -> Lazy[AsyncWorkorder | None]:
        """Workorder, by `workorderID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncWorkorder | None] = self._one("workorder")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncWorkorderItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncWorkorderItem = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[WorkorderItemChanges]) -> AsyncWorkorderItem:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncWorkorderItem = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncWorkorderItem:
        """Delete it. Returns itself, as it was."""
        done: AsyncWorkorderItem = await self._owner().destroy(self)
        return done


class AsyncWorkorderLine(WorkorderLineFields, frozen=True):
    """WorkorderLine: 23 fields. Source: docs: Workorder WorkorderLine; WorkorderLine."""

    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _tax_class: One[AsyncTaxClass] = field(name="TaxClass", default=UNSET)
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _sale_line: One[AsyncSaleLine] = field(name="SaleLine", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def discount(self) -> Lazy[AsyncDiscount | None]:
        """Discount, by `discountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncDiscount | None] = self._one("discount")
        return found

    @property
    def tax_class(self) -> Lazy[AsyncTaxClass | None]:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxClass | None] = self._one("tax_class")
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    @property
    def sale_line(self) -> Lazy[AsyncSaleLine | None]:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSaleLine | None] = self._one("sale_line")
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("sale")
        return found

    @property
    def workorder(self) -> Lazy[AsyncWorkorder | None]:
        """Workorder, by `workorderID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncWorkorder | None] = self._one("workorder")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncWorkorderLine:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncWorkorderLine = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[WorkorderLineChanges]) -> AsyncWorkorderLine:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncWorkorderLine = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncWorkorderLine:
        """Delete it. Returns itself, as it was."""
        done: AsyncWorkorderLine = await self._owner().destroy(self)
        return done


class AsyncWorkorderStatus(WorkorderStatusFields, frozen=True):
    """WorkorderStatus: 5 fields. Source: docs: WorkorderStatus."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncWorkorderStatus:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncWorkorderStatus = await self._owner().reload(self, load_relations)
        return done


class AsyncCheckout(CheckoutFields, frozen=True):
    """Checkout: 1 fields. Source: docs: Workorder Checkout."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found


class AsyncWorkorderImageBox(Box):
    items: AsyncWorkorderImage | list[AsyncWorkorderImage] | Empty | None = field(name="WorkorderImage", default=None)


class AsyncWorkorderItemBox(Box):
    items: AsyncWorkorderItem | list[AsyncWorkorderItem] | Empty | None = field(name="WorkorderItem", default=None)


class AsyncWorkorderLineBox(Box):
    items: AsyncWorkorderLine | list[AsyncWorkorderLine] | Empty | None = field(name="WorkorderLine", default=None)
