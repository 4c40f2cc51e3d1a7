"""
Resources account.workorders, account.workorder_items, account.workorder_lines, account.workorder_statuses; records Workorder, WorkorderImage, WorkorderItem, WorkorderLine, WorkorderMetadata, WorkorderStatus, Checkout.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Never, TypeAlias, TypedDict, Unpack

from msgspec import UNSET, field

from lightspeed_pos.listing.scanner import Concurrency
from lightspeed_pos.model.abilities import (
    Archivable,
    Archived,
    Changeable,
    Created,
    Deletable,
    Deleted,
    Found,
    Related,
    Reloadable,
    Scanned,
    Updated,
)
from lightspeed_pos.model.async_abilities import (
    AsyncArchivable,
    AsyncArchived,
    AsyncChangeable,
    AsyncCreated,
    AsyncDeletable,
    AsyncDeleted,
    AsyncFound,
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
from lightspeed_pos.requests.uploads import ImageFile
from lightspeed_pos.resources.kinds import AsyncLinked, Linked, Reached

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.company import AsyncEmployee, AsyncShop, Employee, Shop
    from lightspeed_pos.resources.customers import AsyncCustomer, Customer
    from lightspeed_pos.resources.items import AsyncItem, AsyncSerialized, Item, Serialized
    from lightspeed_pos.resources.sales import (
        AsyncDiscount,
        AsyncSale,
        AsyncSaleLine,
        AsyncTaxClass,
        Discount,
        Sale,
        SaleLine,
        TaxClass,
    )

WorkorderRelation: TypeAlias = Literal[
    "customer",
    "employee",
    "serialized",
    "discount",
    "workorder_status",
    "workorder_lines",
    "workorder_lines.discount",
    "workorder_lines.tax_class",
    "workorder_items",
    "workorder_items.discount",
    "images",
]

WorkorderCloneRelation: TypeAlias = Literal["workorder_line", "workorder_item"]

WorkorderWorkorderItemRelation: TypeAlias = Literal["discount"]

WorkorderWorkorderLineRelation: TypeAlias = Literal["discount", "tax_class"]

WorkorderItemRelation: TypeAlias = Literal["discount"]

WorkorderLineRelation: TypeAlias = Literal["discount", "tax_class"]


class WorkorderChanges(TypedDict, total=False):
    """What may be written of Workorder."""

    workorder_id: int | None
    assign_employee_to_all: bool
    hook_in: str | None
    hook_out: str | None
    internal_note: str | None
    note: str | None
    save_parts: bool
    warranty: bool
    eta_out: datetime | date | None
    time_in: datetime | date | None
    customer_id: int | None
    discount_id: int | None
    employee_id: int | None
    serialized_id: int | None
    shop_id: int | None
    workorder_status_id: int | None


class WorkorderImageChanges(TypedDict, total=False):
    """What may be written of WorkorderImage."""

    workorder_image_id: int | None
    description: str | None
    ordering: int | None


class WorkorderItemChanges(TypedDict, total=False):
    """What may be written of WorkorderItem."""

    workorder_item_id: int | None
    approved: bool
    is_special_order: bool
    note: str | None
    tax: bool
    unit_price: Number | None
    unit_quantity: Number | None
    warranty: bool
    discount_id: int | None
    employee_id: int | None
    item_id: int | None


class WorkorderLineChanges(TypedDict, total=False):
    """What may be written of WorkorderLine."""

    workorder_line_id: int | None
    approved: bool
    done: bool
    hours: Number | None
    minutes: Number | None
    note: str | None
    tax: bool
    unit_cost: Number | None
    unit_price_override: Number | None
    unit_quantity: Number | None
    warranty: bool
    discount_id: int | None
    employee_id: int | None
    item_id: int | None
    tax_class_id: int | None


class CheckoutChanges(TypedDict, total=False):
    """What may be written of Checkout."""

    sale_id: int | None


class WorkorderRow(WorkorderChanges, total=False):
    """A row of `bulk_update`: what may be written of Workorder, and its id."""

    append: bool


class WorkorderCloneChanges(TypedDict, total=False):
    """What Workorder Clone takes."""

    employee_id: int | None
    shop_id: int | None


class WorkordersQuery(TypedDict, total=False):
    """What a listing of Workorder takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[WorkorderRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["workorder_id", "-workorder_id", "time_stamp", "-time_stamp"]
    workorder_id: IntegerFilter
    assign_employee_to_all: bool
    hook_in: TextFilter
    hook_out: TextFilter
    internal_note: TextFilter
    note: TextFilter
    save_parts: bool
    system_sku: IntegerFilter
    tax: bool
    warranty: bool
    eta_out: TimeFilter
    time_in: TimeFilter
    time_stamp: TimeFilter
    customer_id: IntegerFilter
    discount_id: IntegerFilter
    employee_id: IntegerFilter
    sale_id: IntegerFilter
    sale_line_id: IntegerFilter
    serialized_id: IntegerFilter
    shop_id: IntegerFilter
    workorder_status_id: IntegerFilter
    customer__customer_id: IntegerFilter
    customer__archived: bool
    customer__company: TextFilter
    customer__company_registration_number: TextFilter
    customer__first_name: TextFilter
    customer__last_name: TextFilter
    customer__title: TextFilter
    customer__vat_number: TextFilter
    customer__create_time: TimeFilter
    customer__dob: TimeFilter
    customer__time_stamp: TimeFilter
    customer__credit_account_id: IntegerFilter
    customer__customer_type_id: IntegerFilter
    customer__discount_id: IntegerFilter
    customer__tax_category_id: IntegerFilter
    employee__employee_id: IntegerFilter
    employee__archived: bool
    employee__first_name: TextFilter
    employee__last_name: TextFilter
    employee__lock_out: bool
    employee__create_time: TimeFilter
    employee__time_stamp: TimeFilter
    employee__clock_in_employee_hours_id: IntegerFilter
    employee__contact_id: IntegerFilter
    employee__employee_role_id: IntegerFilter
    employee__last_register_id: IntegerFilter
    employee__last_sale_id: IntegerFilter
    employee__last_shop_id: IntegerFilter
    employee__limit_to_shop_id: IntegerFilter
    serialized__serialized_id: IntegerFilter
    serialized__color_name: TextFilter
    serialized__description: TextFilter
    serialized__serial: TextFilter
    serialized__size_name: TextFilter
    serialized__time_stamp: TimeFilter
    serialized__customer_id: IntegerFilter
    serialized__item_id: IntegerFilter
    serialized__sale_line_id: IntegerFilter
    discount__discount_id: IntegerFilter
    discount__archived: bool
    discount__discount_amount: DecimalFilter
    discount__discount_percent: DecimalFilter
    discount__name: TextFilter
    discount__require_customer: bool
    discount__source_id: IntegerFilter
    discount__time_stamp: TimeFilter
    workorder_status__workorder_status_id: IntegerFilter
    workorder_status__html_color: TextFilter
    workorder_status__name: TextFilter
    workorder_status__sort_order: TextFilter
    workorder_status__system_value: TextFilter
    workorder_lines__workorder_line_id: IntegerFilter
    workorder_lines__approved: bool
    workorder_lines__done: bool
    workorder_lines__hours: DecimalFilter
    workorder_lines__minutes: DecimalFilter
    workorder_lines__note: TextFilter
    workorder_lines__tax: bool
    workorder_lines__unit_cost: DecimalFilter
    workorder_lines__unit_price_override: DecimalFilter
    workorder_lines__unit_quantity: DecimalFilter
    workorder_lines__warranty: bool
    workorder_lines__time_stamp: TimeFilter
    workorder_lines__discount_id: IntegerFilter
    workorder_lines__employee_id: IntegerFilter
    workorder_lines__item_id: IntegerFilter
    workorder_lines__sale_id: IntegerFilter
    workorder_lines__sale_line_id: IntegerFilter
    workorder_lines__tax_class_id: IntegerFilter
    workorder_lines__workorder_id: IntegerFilter
    workorder_items__workorder_item_id: IntegerFilter
    workorder_items__approved: bool
    workorder_items__is_special_order: bool
    workorder_items__note: TextFilter
    workorder_items__tax: bool
    workorder_items__unit_price: DecimalFilter
    workorder_items__unit_quantity: DecimalFilter
    workorder_items__warranty: bool
    workorder_items__time_stamp: TimeFilter
    workorder_items__discount_id: IntegerFilter
    workorder_items__employee_id: IntegerFilter
    workorder_items__item_id: IntegerFilter
    workorder_items__sale_id: IntegerFilter
    workorder_items__sale_line_id: IntegerFilter
    workorder_items__workorder_id: IntegerFilter
    images__workorder_image_id: IntegerFilter
    images__base_image_url: TextFilter
    images__description: TextFilter
    images__filename: TextFilter
    images__ordering: IntegerFilter
    images__public_id: TextFilter
    images__size: IntegerFilter
    images__create_time: TimeFilter
    images__time_stamp: TimeFilter
    images__workorder_id: IntegerFilter


class WorkorderImagesQuery(TypedDict, total=False):
    """What a listing of Workorder WorkorderImage takes."""

    params: Mapping[str, Any]
    sort: Literal["workorder_image_id", "-workorder_image_id", "time_stamp", "-time_stamp"]
    workorder_image_id: IntegerFilter
    base_image_url: TextFilter
    description: TextFilter
    filename: TextFilter
    ordering: IntegerFilter
    public_id: TextFilter
    size: IntegerFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    workorder_id: IntegerFilter


class WorkorderWorkorderItemsQuery(TypedDict, total=False):
    """What a listing of Workorder WorkorderItem takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[WorkorderWorkorderItemRelation] | Literal["all"] | None
    sort: Literal["workorder_item_id", "-workorder_item_id", "time_stamp", "-time_stamp"]
    workorder_item_id: IntegerFilter
    approved: bool
    is_special_order: bool
    note: TextFilter
    tax: bool
    unit_price: DecimalFilter
    unit_quantity: DecimalFilter
    warranty: bool
    time_stamp: TimeFilter
    discount_id: IntegerFilter
    employee_id: IntegerFilter
    item_id: IntegerFilter
    sale_id: IntegerFilter
    sale_line_id: IntegerFilter
    workorder_id: IntegerFilter
    discount__discount_id: IntegerFilter
    discount__archived: bool
    discount__discount_amount: DecimalFilter
    discount__discount_percent: DecimalFilter
    discount__name: TextFilter
    discount__require_customer: bool
    discount__source_id: IntegerFilter
    discount__time_stamp: TimeFilter


class WorkorderWorkorderLinesQuery(TypedDict, total=False):
    """What a listing of Workorder WorkorderLine takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[WorkorderWorkorderLineRelation] | Literal["all"] | None
    sort: Literal["workorder_line_id", "-workorder_line_id", "time_stamp", "-time_stamp"]
    workorder_line_id: IntegerFilter
    approved: bool
    done: bool
    hours: DecimalFilter
    minutes: DecimalFilter
    note: TextFilter
    tax: bool
    unit_cost: DecimalFilter
    unit_price_override: DecimalFilter
    unit_quantity: DecimalFilter
    warranty: bool
    time_stamp: TimeFilter
    discount_id: IntegerFilter
    employee_id: IntegerFilter
    item_id: IntegerFilter
    sale_id: IntegerFilter
    sale_line_id: IntegerFilter
    tax_class_id: IntegerFilter
    workorder_id: IntegerFilter
    discount__discount_id: IntegerFilter
    discount__archived: bool
    discount__discount_amount: DecimalFilter
    discount__discount_percent: DecimalFilter
    discount__name: TextFilter
    discount__require_customer: bool
    discount__source_id: IntegerFilter
    discount__time_stamp: TimeFilter
    tax_class__tax_class_id: IntegerFilter
    tax_class__name: TextFilter
    tax_class__time_stamp: TimeFilter


class WorkorderItemsQuery(TypedDict, total=False):
    """What a listing of WorkorderItem takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[WorkorderItemRelation] | Literal["all"] | None
    sort: Literal[
        "workorder_item_id",
        "-workorder_item_id",
        "time_stamp",
        "-time_stamp",
        "workorder_id",
        "-workorder_id",
        "sale_id",
        "-sale_id",
    ]
    workorder_item_id: IntegerFilter
    approved: bool
    is_special_order: bool
    note: TextFilter
    tax: bool
    unit_price: DecimalFilter
    unit_quantity: DecimalFilter
    warranty: bool
    time_stamp: TimeFilter
    discount_id: IntegerFilter
    employee_id: IntegerFilter
    item_id: IntegerFilter
    sale_id: IntegerFilter
    sale_line_id: IntegerFilter
    workorder_id: IntegerFilter
    discount__discount_id: IntegerFilter
    discount__archived: bool
    discount__discount_amount: DecimalFilter
    discount__discount_percent: DecimalFilter
    discount__name: TextFilter
    discount__require_customer: bool
    discount__source_id: IntegerFilter
    discount__time_stamp: TimeFilter


class WorkorderLinesQuery(TypedDict, total=False):
    """What a listing of WorkorderLine takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[WorkorderLineRelation] | Literal["all"] | None
    sort: Literal[
        "workorder_line_id",
        "-workorder_line_id",
        "time_stamp",
        "-time_stamp",
        "workorder_id",
        "-workorder_id",
        "sale_id",
        "-sale_id",
    ]
    workorder_line_id: IntegerFilter
    approved: bool
    done: bool
    hours: DecimalFilter
    minutes: DecimalFilter
    note: TextFilter
    tax: bool
    unit_cost: DecimalFilter
    unit_price_override: DecimalFilter
    unit_quantity: DecimalFilter
    warranty: bool
    time_stamp: TimeFilter
    discount_id: IntegerFilter
    employee_id: IntegerFilter
    item_id: IntegerFilter
    sale_id: IntegerFilter
    sale_line_id: IntegerFilter
    tax_class_id: IntegerFilter
    workorder_id: IntegerFilter
    discount__discount_id: IntegerFilter
    discount__archived: bool
    discount__discount_amount: DecimalFilter
    discount__discount_percent: DecimalFilter
    discount__name: TextFilter
    discount__require_customer: bool
    discount__source_id: IntegerFilter
    discount__time_stamp: TimeFilter
    tax_class__tax_class_id: IntegerFilter
    tax_class__name: TextFilter
    tax_class__time_stamp: TimeFilter


class WorkorderStatusesQuery(TypedDict, total=False):
    """What a listing of WorkorderStatus takes."""

    params: Mapping[str, Any]
    sort: Literal["workorder_status_id", "-workorder_status_id"]
    workorder_status_id: IntegerFilter
    html_color: TextFilter
    name: TextFilter
    sort_order: TextFilter
    system_value: TextFilter


class WorkorderFields(Identified, LinkedRecord, frozen=True):
    """Workorder. Source: docs: Workorder; Workorder Clone."""

    ENTITY: ClassVar[str] = "Workorder"
    ID: ClassVar[str] = "workorder_id"
    workorder_id: int = field(name="workorderID", default=0)
    """`workorderID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    assign_employee_to_all: bool | None = field(name="assignEmployeeToAll", default=None)
    """`assignEmployeeToAll`."""
    hook_in: str = field(name="hookIn", default="")
    """`hookIn`."""
    hook_out: str = field(name="hookOut", default="")
    """`hookOut`."""
    internal_note: str = field(name="internalNote", default="")
    """`internalNote`."""
    note: str = field(name="note", default="")
    """`note`."""
    save_parts: bool | None = field(name="saveParts", default=None)
    """`saveParts`."""
    system_sku: int | None = field(name="systemSku", default=None)
    """`systemSku`."""
    tax: bool | None = field(name="tax", default=None)
    """`tax`."""
    warranty: bool | None = field(name="warranty", default=None)
    """`warranty`."""
    eta_out: Time | None = field(name="etaOut", default=None)
    """`etaOut`: UTC."""
    time_in: Time | None = field(name="timeIn", default=None)
    """`timeIn`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _customer_id: int | None = field(name="customerID", default=None)
    customer_id = Key()
    """`customerID`: id of Customer, None for 0."""
    _discount_id: int | None = field(name="discountID", default=None)
    discount_id = Key()
    """`discountID`: id of Discount, None for 0."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _sale_id: int | None = field(name="saleID", default=None)
    sale_id = Key()
    """`saleID`: id of Sale, None for 0."""
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    sale_line_id = Key()
    """`saleLineID`: id of SaleLine, None for 0."""
    _serialized_id: int | None = field(name="serializedID", default=None)
    serialized_id = Key()
    """`serializedID`: id of Serialized, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    _workorder_status_id: int | None = field(name="workorderStatusID", default=None)
    workorder_status_id = Key()
    """`workorderStatusID`: id of WorkorderStatus, None for 0."""
    customer: ClassVar[Reached[Customer | None, Lazy[AsyncCustomer | None]]] = Reached()
    """Customer, by `customerID`."""
    discount: ClassVar[Reached[Discount | None, Lazy[AsyncDiscount | None]]] = Reached()
    """Discount, by `discountID`."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""
    images: ClassVar[Reached[WorkorderImages, AsyncWorkorderImages]] = Reached(many=True)
    """List of WorkorderImage, relation `Images`."""
    serialized: ClassVar[Reached[Serialized | None, Lazy[AsyncSerialized | None]]] = Reached()
    """Serialized, by `serializedID`."""
    workorder_items: ClassVar[Reached[WorkorderWorkorderItems, AsyncWorkorderWorkorderItems]] = Reached(many=True)
    """List of WorkorderItem, relation `WorkorderItems`."""
    workorder_lines: ClassVar[Reached[WorkorderWorkorderLines, AsyncWorkorderWorkorderLines]] = Reached(many=True)
    """List of WorkorderLine, relation `WorkorderLines`."""
    workorder_status: ClassVar[Reached[WorkorderStatus | None, Lazy[AsyncWorkorderStatus | None]]] = Reached()
    """WorkorderStatus, by `workorderStatusID`."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`; only in display templates."""
    m: ClassVar[Part[WorkorderMetadata | None]] = Part(one)
    """WorkorderMetadata, `m`, part of the record; only in display templates."""
    sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `saleID`."""
    sale_line: ClassVar[Reached[SaleLine | None, Lazy[AsyncSaleLine | None]]] = Reached()
    """SaleLine, by `saleLineID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[WorkorderChanges]) -> None: ...


class WorkorderImageFields(Identified, LinkedRecord, frozen=True):
    """WorkorderImage. Source: docs: Workorder WorkorderImage."""

    ENTITY: ClassVar[str] = "WorkorderImage"
    ID: ClassVar[str] = "workorder_image_id"
    workorder_image_id: int = field(name="workorderImageID", default=0)
    """`workorderImageID`."""
    base_image_url: str = field(name="baseImageURL", default="")
    """`baseImageURL`."""
    description: str = field(name="description", default="")
    """`description`."""
    filename: str = field(name="filename", default="")
    """`filename`."""
    ordering: int | None = field(name="ordering", default=None)
    """`ordering`."""
    public_id: str = field(name="publicID", default="")
    """`publicID`."""
    size: int | None = field(name="size", default=None)
    """`size`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _workorder_id: int | None = field(name="workorderID", default=None)
    workorder_id = Key()
    """`workorderID`: id of Workorder, None for 0."""
    workorder: ClassVar[Reached[Workorder | None, Lazy[AsyncWorkorder | None]]] = Reached()
    """Workorder, by `workorderID`."""

    def _updates(self, **changes: Unpack[WorkorderImageChanges]) -> None: ...


class WorkorderItemFields(Identified, LinkedRecord, frozen=True):
    """WorkorderItem. Source: docs: Workorder WorkorderItem; WorkorderItem."""

    ENTITY: ClassVar[str] = "WorkorderItem"
    ID: ClassVar[str] = "workorder_item_id"
    workorder_item_id: int = field(name="workorderItemID", default=0)
    """`workorderItemID`."""
    approved: bool | None = field(name="approved", default=None)
    """`approved`."""
    is_special_order: bool | None = field(name="isSpecialOrder", default=None)
    """`isSpecialOrder`."""
    note: str = field(name="note", default="")
    """`note`."""
    tax: bool | None = field(name="tax", default=None)
    """`tax`."""
    unit_price: Numeric | None = field(name="unitPrice", default=None)
    """`unitPrice`."""
    unit_quantity: Numeric | None = field(name="unitQuantity", default=None)
    """`unitQuantity`: docs: integer; fractions occur."""
    warranty: bool | None = field(name="warranty", default=None)
    """`warranty`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _discount_id: int | None = field(name="discountID", default=None)
    discount_id = Key()
    """`discountID`: id of Discount, None for 0."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _sale_id: int | None = field(name="saleID", default=None)
    sale_id = Key()
    """`saleID`: id of Sale, None for 0."""
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    sale_line_id = Key()
    """`saleLineID`: id of SaleLine, None for 0."""
    _workorder_id: int | None = field(name="workorderID", default=None)
    workorder_id = Key()
    """`workorderID`: id of Workorder, None for 0."""
    discount: ClassVar[Reached[Discount | None, Lazy[AsyncDiscount | None]]] = Reached()
    """Discount, by `discountID`."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `saleID`."""
    sale_line: ClassVar[Reached[SaleLine | None, Lazy[AsyncSaleLine | None]]] = Reached()
    """SaleLine, by `saleLineID`."""
    workorder: ClassVar[Reached[Workorder | None, Lazy[AsyncWorkorder | None]]] = Reached()
    """Workorder, by `workorderID`."""

    def _updates(self, **changes: Unpack[WorkorderItemChanges]) -> None: ...


class WorkorderLineFields(Identified, LinkedRecord, frozen=True):
    """WorkorderLine. Source: docs: Workorder WorkorderLine; WorkorderLine."""

    ENTITY: ClassVar[str] = "WorkorderLine"
    ID: ClassVar[str] = "workorder_line_id"
    workorder_line_id: int = field(name="workorderLineID", default=0)
    """`workorderLineID`."""
    approved: bool | None = field(name="approved", default=None)
    """`approved`."""
    done: bool | None = field(name="done", default=None)
    """`done`."""
    hours: Numeric | None = field(name="hours", default=None)
    """`hours`: docs: integer; fractions occur."""
    minutes: Numeric | None = field(name="minutes", default=None)
    """`minutes`: docs: integer; fractions occur."""
    note: str = field(name="note", default="")
    """`note`."""
    tax: bool | None = field(name="tax", default=None)
    """`tax`."""
    unit_cost: Numeric | None = field(name="unitCost", default=None)
    """`unitCost`."""
    unit_price_override: Numeric | None = field(name="unitPriceOverride", default=None)
    """`unitPriceOverride`."""
    unit_quantity: Numeric | None = field(name="unitQuantity", default=None)
    """`unitQuantity`: docs: integer; fractions occur."""
    warranty: bool | None = field(name="warranty", default=None)
    """`warranty`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _discount_id: int | None = field(name="discountID", default=None)
    discount_id = Key()
    """`discountID`: id of Discount, None for 0."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _sale_id: int | None = field(name="saleID", default=None)
    sale_id = Key()
    """`saleID`: id of Sale, None for 0."""
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    sale_line_id = Key()
    """`saleLineID`: id of SaleLine, None for 0."""
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    tax_class_id = Key()
    """`taxClassID`: id of TaxClass, None for 0."""
    _workorder_id: int | None = field(name="workorderID", default=None)
    workorder_id = Key()
    """`workorderID`: id of Workorder, None for 0."""
    discount: ClassVar[Reached[Discount | None, Lazy[AsyncDiscount | None]]] = Reached()
    """Discount, by `discountID`."""
    tax_class: ClassVar[Reached[TaxClass | None, Lazy[AsyncTaxClass | None]]] = Reached()
    """TaxClass, by `taxClassID`."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`; only while nested; only in display templates."""
    sale_line: ClassVar[Reached[SaleLine | None, Lazy[AsyncSaleLine | None]]] = Reached()
    """SaleLine, by `saleLineID`; only while nested; only in display templates."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    sale: ClassVar[Reached[Sale | None, Lazy[AsyncSale | None]]] = Reached()
    """Sale, by `saleID`."""
    workorder: ClassVar[Reached[Workorder | None, Lazy[AsyncWorkorder | None]]] = Reached()
    """Workorder, by `workorderID`."""

    def _updates(self, **changes: Unpack[WorkorderLineChanges]) -> None: ...


class WorkorderMetadata(Record, frozen=True):
    """WorkorderMetadata. Source: docs: DisplayTemplate Workorder."""

    ENTITY: ClassVar[str] = "WorkorderMetadata"
    discount: Numeric | None = field(name="discount", default=None)
    """`discount`."""
    labor: Numeric | None = field(name="labor", default=None)
    """`labor`."""
    parts: Numeric | None = field(name="parts", default=None)
    """`parts`."""
    tax: Numeric | None = field(name="tax", default=None)
    """`tax`."""
    total: Numeric | None = field(name="total", default=None)
    """`total`."""


class WorkorderStatusFields(Identified, LinkedRecord, frozen=True):
    """WorkorderStatus. Source: docs: WorkorderStatus."""

    ENTITY: ClassVar[str] = "WorkorderStatus"
    ID: ClassVar[str] = "workorder_status_id"
    workorder_status_id: int = field(name="workorderStatusID", default=0)
    """`workorderStatusID`."""
    html_color: str = field(name="htmlColor", default="")
    """`htmlColor`."""
    name: str = field(name="name", default="")
    """`name`."""
    sort_order: str = field(name="sortOrder", default="")
    """`sortOrder`."""
    system_value: str = field(name="systemValue", default="")
    """`systemValue`: one of open, waiting, estimate, finished, paid; empty for user statuses."""


class CheckoutFields(LinkedRecord, frozen=True):
    """Checkout. Source: docs: Workorder Checkout."""

    ENTITY: ClassVar[str] = "Checkout"
    sale_id: int | None = field(name="saleID", default=None)
    """`saleID`."""


class Workorder(
    WorkorderFields, Linked, Reloadable[WorkorderRelation | WorkorderCloneRelation], Changeable, Archivable, frozen=True
):
    """Workorder. Source: docs: Workorder; Workorder Clone."""

    _customer: One[Customer] = field(name="Customer", default=UNSET)
    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _images: Rows[WorkorderImageBox, WorkorderImage] = field(name="Images", default=UNSET)
    _serialized: One[Serialized] = field(name="Serialized", default=UNSET)
    _workorder_items: Rows[WorkorderItemBox, WorkorderItem] = field(name="WorkorderItems", default=UNSET)
    _workorder_lines: Rows[WorkorderLineBox, WorkorderLine] = field(name="WorkorderLines", default=UNSET)
    _workorder_status: One[WorkorderStatus] = field(name="WorkorderStatus", default=UNSET)
    _shop: One[Shop] = field(name="Shop", default=UNSET)
    _m: One[WorkorderMetadata] = field(name="m", default=UNSET)


class WorkorderImage(WorkorderImageFields, Linked, Reloadable[Never], Changeable, Deletable, frozen=True):
    """WorkorderImage. Source: docs: Workorder WorkorderImage."""


class WorkorderItem(
    WorkorderItemFields,
    Linked,
    Reloadable[WorkorderWorkorderItemRelation | WorkorderItemRelation],
    Changeable,
    Deletable,
    frozen=True,
):
    """WorkorderItem. Source: docs: Workorder WorkorderItem; WorkorderItem."""

    _discount: One[Discount] = field(name="Discount", default=UNSET)


class WorkorderLine(
    WorkorderLineFields,
    Linked,
    Reloadable[WorkorderWorkorderLineRelation | WorkorderLineRelation],
    Changeable,
    Deletable,
    frozen=True,
):
    """WorkorderLine. Source: docs: Workorder WorkorderLine; WorkorderLine."""

    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _tax_class: One[TaxClass] = field(name="TaxClass", default=UNSET)
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _sale_line: One[SaleLine] = field(name="SaleLine", default=UNSET)


class WorkorderStatus(WorkorderStatusFields, Linked, Reloadable[Never], frozen=True):
    """WorkorderStatus. Source: docs: WorkorderStatus."""


class Checkout(CheckoutFields, Linked, frozen=True):
    """Checkout. Source: docs: Workorder Checkout."""


class WorkorderImageBox(Box):
    items: WorkorderImage | list[WorkorderImage] | Empty | None = field(name="WorkorderImage", default=None)


class WorkorderItemBox(Box):
    items: WorkorderItem | list[WorkorderItem] | Empty | None = field(name="WorkorderItem", default=None)


class WorkorderLineBox(Box):
    items: WorkorderLine | list[WorkorderLine] | Empty | None = field(name="WorkorderLine", default=None)


class AsyncWorkorder(
    WorkorderFields,
    AsyncLinked,
    AsyncReloadable[WorkorderRelation | WorkorderCloneRelation],
    AsyncChangeable,
    AsyncArchivable,
    frozen=True,
):
    """Workorder of an `AsyncClient`. Source: docs: Workorder; Workorder Clone."""

    _customer: One[AsyncCustomer] = field(name="Customer", default=UNSET)
    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _images: Rows[AsyncWorkorderImageBox, AsyncWorkorderImage] = field(name="Images", default=UNSET)
    _serialized: One[AsyncSerialized] = field(name="Serialized", default=UNSET)
    _workorder_items: Rows[AsyncWorkorderItemBox, AsyncWorkorderItem] = field(name="WorkorderItems", default=UNSET)
    _workorder_lines: Rows[AsyncWorkorderLineBox, AsyncWorkorderLine] = field(name="WorkorderLines", default=UNSET)
    _workorder_status: One[AsyncWorkorderStatus] = field(name="WorkorderStatus", default=UNSET)
    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)
    _m: One[WorkorderMetadata] = field(name="m", default=UNSET)


class AsyncWorkorderImage(
    WorkorderImageFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncDeletable, frozen=True
):
    """WorkorderImage of an `AsyncClient`. Source: docs: Workorder WorkorderImage."""


class AsyncWorkorderItem(
    WorkorderItemFields,
    AsyncLinked,
    AsyncReloadable[WorkorderWorkorderItemRelation | WorkorderItemRelation],
    AsyncChangeable,
    AsyncDeletable,
    frozen=True,
):
    """WorkorderItem of an `AsyncClient`. Source: docs: Workorder WorkorderItem; WorkorderItem."""

    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)


class AsyncWorkorderLine(
    WorkorderLineFields,
    AsyncLinked,
    AsyncReloadable[WorkorderWorkorderLineRelation | WorkorderLineRelation],
    AsyncChangeable,
    AsyncDeletable,
    frozen=True,
):
    """WorkorderLine of an `AsyncClient`. Source: docs: Workorder WorkorderLine; WorkorderLine."""

    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _tax_class: One[AsyncTaxClass] = field(name="TaxClass", default=UNSET)
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _sale_line: One[AsyncSaleLine] = field(name="SaleLine", default=UNSET)


class AsyncWorkorderStatus(WorkorderStatusFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """WorkorderStatus of an `AsyncClient`. Source: docs: WorkorderStatus."""


class AsyncCheckout(CheckoutFields, AsyncLinked, frozen=True):
    """Checkout of an `AsyncClient`. Source: docs: Workorder Checkout."""


class AsyncWorkorderImageBox(Box):
    items: AsyncWorkorderImage | list[AsyncWorkorderImage] | Empty | None = field(name="WorkorderImage", default=None)


class AsyncWorkorderItemBox(Box):
    items: AsyncWorkorderItem | list[AsyncWorkorderItem] | Empty | None = field(name="WorkorderItem", default=None)


class AsyncWorkorderLineBox(Box):
    items: AsyncWorkorderLine | list[AsyncWorkorderLine] | Empty | None = field(name="WorkorderLine", default=None)


class WorkordersShape:
    """What Workorder takes. Source: docs: Workorder."""

    ENDPOINT = "Workorder"
    _row: WorkorderRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[WorkordersQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkordersQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[WorkordersQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkordersQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[WorkordersQuery]) -> None: ...
    def _changes(self, **changes: Unpack[WorkorderChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[WorkorderChanges]) -> None: ...


class Workorders(
    WorkordersShape,
    Scanned[Workorder],
    Related[Workorder, WorkorderRelation],
    Created[Workorder],
    Updated[Workorder],
    Archived[Workorder],
):
    """Workorder records."""

    RECORD = Workorder

    def checkout(self, key: int) -> Checkout:
        """Workorder Checkout; answers with a record of Checkout."""
        done: Checkout = self._act("Workorder Checkout", key, {})
        return done

    def clone(self, key: int, **changes: Unpack[WorkorderCloneChanges]) -> Workorder:
        """Workorder Clone; answers with a record of Workorder."""
        done: Workorder = self._act("Workorder Clone", key, changes)
        return done


class AsyncWorkorders(
    WorkordersShape,
    AsyncScanned[AsyncWorkorder],
    AsyncRelated[AsyncWorkorder, WorkorderRelation],
    AsyncCreated[AsyncWorkorder],
    AsyncUpdated[AsyncWorkorder],
    AsyncArchived[AsyncWorkorder],
):
    """Workorder records of an `AsyncClient`."""

    RECORD = AsyncWorkorder

    async def checkout(self, key: int) -> AsyncCheckout:
        """Workorder Checkout; answers with a record of Checkout."""
        done: AsyncCheckout = await self._act("Workorder Checkout", key, {})
        return done

    async def clone(self, key: int, **changes: Unpack[WorkorderCloneChanges]) -> AsyncWorkorder:
        """Workorder Clone; answers with a record of Workorder."""
        done: AsyncWorkorder = await self._act("Workorder Clone", key, changes)
        return done


class WorkorderImagesShape:
    """What Workorder WorkorderImage below a workorder takes. Source: docs: Workorder WorkorderImage."""

    ENDPOINT = "Workorder WorkorderImage"
    _row: WorkorderImageChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[WorkorderImagesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderImagesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[WorkorderImagesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderImagesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[WorkorderImagesQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[WorkorderImageChanges]) -> None: ...
    def _updates(self, **changes: Unpack[WorkorderImageChanges]) -> None: ...


class WorkorderImages(
    WorkorderImagesShape,
    Scanned[WorkorderImage],
    Found[WorkorderImage],
    Updated[WorkorderImage],
    Deleted[WorkorderImage],
):
    """Workorder WorkorderImage records."""

    RECORD = WorkorderImage

    def create(
        self, image: ImageFile, *, filename: str = "", **changes: Unpack[WorkorderImageChanges]
    ) -> WorkorderImage:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return self._upload(image, filename, changes)


class AsyncWorkorderImages(
    WorkorderImagesShape,
    AsyncScanned[AsyncWorkorderImage],
    AsyncFound[AsyncWorkorderImage],
    AsyncUpdated[AsyncWorkorderImage],
    AsyncDeleted[AsyncWorkorderImage],
):
    """Workorder WorkorderImage records of an `AsyncClient`."""

    RECORD = AsyncWorkorderImage

    async def create(
        self, image: ImageFile, *, filename: str = "", **changes: Unpack[WorkorderImageChanges]
    ) -> AsyncWorkorderImage:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return await self._upload(image, filename, changes)


class WorkorderWorkorderItemsShape:
    """What Workorder WorkorderItem below a workorder takes. Source: docs: Workorder WorkorderItem."""

    ENDPOINT = "Workorder WorkorderItem"
    _row: WorkorderItemChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderItemsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderWorkorderItemsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[WorkorderWorkorderItemsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderWorkorderItemsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[WorkorderWorkorderItemsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[WorkorderItemChanges]) -> None: ...
    def _updates(self, **changes: Unpack[WorkorderItemChanges]) -> None: ...


class WorkorderWorkorderItems(
    WorkorderWorkorderItemsShape,
    Scanned[WorkorderItem],
    Related[WorkorderItem, WorkorderWorkorderItemRelation],
    Created[WorkorderItem],
    Updated[WorkorderItem],
    Deleted[WorkorderItem],
):
    """Workorder WorkorderItem records."""

    RECORD = WorkorderItem


class AsyncWorkorderWorkorderItems(
    WorkorderWorkorderItemsShape,
    AsyncScanned[AsyncWorkorderItem],
    AsyncRelated[AsyncWorkorderItem, WorkorderWorkorderItemRelation],
    AsyncCreated[AsyncWorkorderItem],
    AsyncUpdated[AsyncWorkorderItem],
    AsyncDeleted[AsyncWorkorderItem],
):
    """Workorder WorkorderItem records of an `AsyncClient`."""

    RECORD = AsyncWorkorderItem


class WorkorderWorkorderLinesShape:
    """What Workorder WorkorderLine below a workorder takes. Source: docs: Workorder WorkorderLine."""

    ENDPOINT = "Workorder WorkorderLine"
    _row: WorkorderLineChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderLinesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderWorkorderLinesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[WorkorderWorkorderLinesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderWorkorderLinesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[WorkorderWorkorderLinesQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[WorkorderLineChanges]) -> None: ...
    def _updates(self, **changes: Unpack[WorkorderLineChanges]) -> None: ...


class WorkorderWorkorderLines(
    WorkorderWorkorderLinesShape,
    Scanned[WorkorderLine],
    Related[WorkorderLine, WorkorderWorkorderLineRelation],
    Created[WorkorderLine],
    Updated[WorkorderLine],
    Deleted[WorkorderLine],
):
    """Workorder WorkorderLine records."""

    RECORD = WorkorderLine


class AsyncWorkorderWorkorderLines(
    WorkorderWorkorderLinesShape,
    AsyncScanned[AsyncWorkorderLine],
    AsyncRelated[AsyncWorkorderLine, WorkorderWorkorderLineRelation],
    AsyncCreated[AsyncWorkorderLine],
    AsyncUpdated[AsyncWorkorderLine],
    AsyncDeleted[AsyncWorkorderLine],
):
    """Workorder WorkorderLine records of an `AsyncClient`."""

    RECORD = AsyncWorkorderLine


class WorkorderItemsShape:
    """What WorkorderItem takes. Source: docs: WorkorderItem."""

    ENDPOINT = "WorkorderItem"

    def _filters(self, *any_of: AnyOf, **query: Unpack[WorkorderItemsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderItemsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[WorkorderItemsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderItemsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[WorkorderItemsQuery]
    ) -> None: ...


class WorkorderItems(WorkorderItemsShape, Scanned[WorkorderItem], Related[WorkorderItem, WorkorderItemRelation]):
    """WorkorderItem records."""

    RECORD = WorkorderItem


class AsyncWorkorderItems(
    WorkorderItemsShape, AsyncScanned[AsyncWorkorderItem], AsyncRelated[AsyncWorkorderItem, WorkorderItemRelation]
):
    """WorkorderItem records of an `AsyncClient`."""

    RECORD = AsyncWorkorderItem


class WorkorderLinesShape:
    """What WorkorderLine takes. Source: docs: WorkorderLine."""

    ENDPOINT = "WorkorderLine"

    def _filters(self, *any_of: AnyOf, **query: Unpack[WorkorderLinesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderLinesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[WorkorderLinesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderLinesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[WorkorderLinesQuery]
    ) -> None: ...


class WorkorderLines(WorkorderLinesShape, Scanned[WorkorderLine], Related[WorkorderLine, WorkorderLineRelation]):
    """WorkorderLine records."""

    RECORD = WorkorderLine


class AsyncWorkorderLines(
    WorkorderLinesShape, AsyncScanned[AsyncWorkorderLine], AsyncRelated[AsyncWorkorderLine, WorkorderLineRelation]
):
    """WorkorderLine records of an `AsyncClient`."""

    RECORD = AsyncWorkorderLine


class WorkorderStatusesShape:
    """What WorkorderStatus takes. Source: docs: WorkorderStatus."""

    ENDPOINT = "WorkorderStatus"

    def _filters(self, *any_of: AnyOf, **query: Unpack[WorkorderStatusesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderStatusesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[WorkorderStatusesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderStatusesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[WorkorderStatusesQuery]
    ) -> None: ...


class WorkorderStatuses(WorkorderStatusesShape, Scanned[WorkorderStatus], Found[WorkorderStatus]):
    """WorkorderStatus records."""

    RECORD = WorkorderStatus


class AsyncWorkorderStatuses(
    WorkorderStatusesShape, AsyncScanned[AsyncWorkorderStatus], AsyncFound[AsyncWorkorderStatus]
):
    """WorkorderStatus records of an `AsyncClient`."""

    RECORD = AsyncWorkorderStatus
