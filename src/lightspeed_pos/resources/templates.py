"""
Resources account.employee_templates, account.item_label_templates, account.label_templates, account.order_templates, account.order_line_label_templates, account.register_count_templates, account.register_withdraw_templates, account.sale_templates, account.transfer_templates, account.transfer_item_label_templates, account.vendor_return_templates, account.workorder_templates; records ItemLabel, Label, OrderLineLabel, TransferItemLabel, LabelMetadata.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Never, TypedDict, Unpack

from msgspec import UNSET, field

from lightspeed_pos.listing.scanner import Concurrency
from lightspeed_pos.model.abilities import (
    Found,
    Listed,
    Reloadable,
    Scanned,
)
from lightspeed_pos.model.async_abilities import (
    AsyncFound,
    AsyncListed,
    AsyncReloadable,
    AsyncScanned,
)
from lightspeed_pos.model.descriptors import Key, Part
from lightspeed_pos.model.record import (
    Identified,
    Lazy,
    LinkedRecord,
    Numeric,
    One,
    Record,
    one,
)
from lightspeed_pos.model.types import DecimalFilter, IntegerFilter, TextFilter, TimeFilter
from lightspeed_pos.requests.place import template_query
from lightspeed_pos.resources.company import AsyncEmployee, Employee
from lightspeed_pos.resources.inventory import AsyncTransfer, Transfer
from lightspeed_pos.resources.kinds import AsyncLinked, Linked, Reached
from lightspeed_pos.resources.purchasing import AsyncOrder, AsyncVendorReturn, Order, VendorReturn
from lightspeed_pos.resources.registers import (
    AsyncRegisterCount,
    AsyncRegisterWithdraw,
    RegisterCount,
    RegisterWithdraw,
)
from lightspeed_pos.resources.sales import AsyncSale, Sale
from lightspeed_pos.resources.workorders import AsyncWorkorder, Workorder

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.items import AsyncItem, Item


class EmployeeTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate Employee takes."""

    params: Mapping[str, Any]
    archived: Literal["only", "include"]
    sort: Literal["employee_id", "-employee_id"]
    template: TextFilter
    employee_id: IntegerFilter
    first_name: TextFilter
    last_name: TextFilter
    lock_out: bool
    system_user_id: IntegerFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    clock_in_employee_hours_id: IntegerFilter
    contact_id: IntegerFilter
    employee_role_id: IntegerFilter
    last_register_id: IntegerFilter
    last_sale_id: IntegerFilter
    last_shop_id: IntegerFilter
    limit_to_shop_id: IntegerFilter


class ItemLabelTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate ItemAsLabel takes."""

    params: Mapping[str, Any]
    sort: Literal["item_id", "-item_id"]
    copies: IntegerFilter
    template: TextFilter
    item_id: IntegerFilter


class LabelTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate Label takes."""

    params: Mapping[str, Any]
    sort: Literal["label_id", "-label_id"]
    template: TextFilter
    copies: IntegerFilter
    item_id: IntegerFilter


class OrderTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate Order takes."""

    params: Mapping[str, Any]
    archived: Literal["only", "include"]
    sort: Literal["order_id", "-order_id"]
    template: TextFilter
    order_id: IntegerFilter
    b2b_order_number: TextFilter
    b2b_order_uid: TextFilter
    complete: bool
    costs_modified_after_shipment: bool
    discount: DecimalFilter
    discount_is_percent: bool
    discount_method: TextFilter
    discount_money_value: DecimalFilter
    discount_money_vendor_value: DecimalFilter
    discount_percent_value: DecimalFilter
    has_shipments: bool
    other_cost: DecimalFilter
    other_vendor_cost: DecimalFilter
    ref_num: TextFilter
    ship_cost: DecimalFilter
    ship_instructions: TextFilter
    ship_vendor_cost: DecimalFilter
    shipping_cost_method: TextFilter
    stock_instructions: TextFilter
    sub_total_cost: DecimalFilter
    total_cost: DecimalFilter
    total_discount: DecimalFilter
    total_quantity: DecimalFilter
    vendor_currency_code: TextFilter
    vendor_currency_rate: DecimalFilter
    arrival_date: TimeFilter
    create_time: TimeFilter
    ordered_date: TimeFilter
    received_date: TimeFilter
    time_stamp: TimeFilter
    created_by_employee_id: IntegerFilter
    note_id: IntegerFilter
    shop_id: IntegerFilter
    vendor_id: IntegerFilter


class OrderLineLabelTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate OrderLineAsLabel takes."""

    params: Mapping[str, Any]
    sort: Literal["order_line_id", "-order_line_id"]
    all_labels: bool
    copies: IntegerFilter
    template: TextFilter
    item_id: IntegerFilter


class RegisterCountTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate RegisterCount takes."""

    params: Mapping[str, Any]
    sort: Literal["register_count_id", "-register_count_id"]
    template: TextFilter
    register_count_id: IntegerFilter
    notes: TextFilter
    create_time: TimeFilter
    open_time: TimeFilter
    close_employee_id: IntegerFilter
    open_employee_id: IntegerFilter
    register_id: IntegerFilter


class RegisterWithdrawTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate RegisterWithdraw takes."""

    params: Mapping[str, Any]
    sort: Literal["register_withdraw_id", "-register_withdraw_id"]
    template: TextFilter
    register_withdraw_id: IntegerFilter
    amount: DecimalFilter
    notes: TextFilter
    create_time: TimeFilter
    employee_id: IntegerFilter
    payment_type_id: IntegerFilter
    register_id: IntegerFilter


class SaleTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate Sale takes."""

    params: Mapping[str, Any]
    archived: Literal["only", "include"]
    sort: Literal["sale_id", "-sale_id"]
    template: TextFilter
    sale_id: IntegerFilter
    time_stamp: TimeFilter
    discount_percent: DecimalFilter
    completed: bool
    voided: bool
    enable_promotions: bool
    is_tax_inclusive: bool
    reference_number: TextFilter
    reference_number_source: TextFilter
    tax1_rate: DecimalFilter
    tax2_rate: DecimalFilter
    change: DecimalFilter
    receipt_preference: TextFilter
    displayable_subtotal: DecimalFilter
    ticket_number: IntegerFilter
    calc_discount: DecimalFilter
    calc_total: DecimalFilter
    calc_subtotal: DecimalFilter
    calc_taxable: DecimalFilter
    calc_non_taxable: DecimalFilter
    calc_avg_cost: DecimalFilter
    calc_fifo_cost: DecimalFilter
    calc_tax1: DecimalFilter
    calc_tax2: DecimalFilter
    calc_payments: DecimalFilter
    total: DecimalFilter
    total_due: DecimalFilter
    displayable_total: DecimalFilter
    balance: DecimalFilter
    customer_id: IntegerFilter
    discount_id: IntegerFilter
    employee_id: IntegerFilter
    quote_id: IntegerFilter
    register_id: IntegerFilter
    ship_to_id: IntegerFilter
    shop_id: IntegerFilter
    tax_category_id: IntegerFilter
    tax_total: DecimalFilter
    calc_tips: DecimalFilter
    tip_enabled: bool
    complete_time: TimeFilter
    create_time: TimeFilter
    update_time: TimeFilter
    tip_employee_id: IntegerFilter
    calc_item_fees: DecimalFilter
    calc_surcharges: DecimalFilter
    cash_rounded_balance: DecimalFilter
    cash_rounded_total: DecimalFilter
    cash_rounding_delta: DecimalFilter
    tippable_amount: DecimalFilter


class TransferTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate Transfer takes."""

    params: Mapping[str, Any]
    archived: Literal["only", "include"]
    sort: Literal["transfer_id", "-transfer_id"]
    template: TextFilter
    transfer_id: IntegerFilter
    note: TextFilter
    received: bool
    sent: bool
    time_stamp: TimeFilter
    order_id: IntegerFilter
    transfer_from_id: IntegerFilter
    transfer_to_id: IntegerFilter


class TransferItemLabelTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate TransferItemAsLabel takes."""

    params: Mapping[str, Any]
    sort: Literal["transfer_item_id", "-transfer_item_id"]
    copies: IntegerFilter
    template: TextFilter
    item_id: IntegerFilter


class VendorReturnTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate VendorReturn takes."""

    params: Mapping[str, Any]
    archived: Literal["only", "include"]
    sort: Literal["vendor_return_id", "-vendor_return_id"]
    template: TextFilter
    vendor_return_id: IntegerFilter
    hide_vendor_details: bool
    other_cost: DecimalFilter
    ref_num: TextFilter
    ship_cost: DecimalFilter
    status: TextFilter
    subtotal: DecimalFilter
    total: DecimalFilter
    sent_date: TimeFilter
    time_stamp: TimeFilter
    shop_id: IntegerFilter
    vendor_id: IntegerFilter


class WorkorderTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate Workorder takes."""

    params: Mapping[str, Any]
    archived: Literal["only", "include"]
    sort: Literal["workorder_id", "-workorder_id"]
    template: TextFilter
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


class ItemLabelFields(Identified, LinkedRecord, frozen=True):
    """ItemLabel. Source: docs: DisplayTemplate ItemAsLabel."""

    ENTITY: ClassVar[str] = "ItemLabel"
    ID: ClassVar[str] = "item_id"
    item_id: int = field(name="itemID", default=0)
    """`itemID`."""
    copies: int | None = field(name="copies", default=None)
    """`copies`."""
    item: ClassVar[Reached[Item | None, AsyncItem | None]] = Reached()
    """Item, `Item`, part of the record."""
    m: ClassVar[Part[LabelMetadata | None]] = Part(one)
    """LabelMetadata, `m`, part of the record."""


class LabelFields(LinkedRecord, frozen=True):
    """Label. Source: docs: DisplayTemplate Label."""

    ENTITY: ClassVar[str] = "Label"
    copies: int | None = field(name="copies", default=None)
    """`copies`."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    m: ClassVar[Part[LabelMetadata | None]] = Part(one)
    """LabelMetadata, `m`, part of the record."""


class OrderLineLabelFields(LinkedRecord, frozen=True):
    """OrderLineLabel. Source: docs: DisplayTemplate OrderLineAsLabel."""

    ENTITY: ClassVar[str] = "OrderLineLabel"
    copies: int | None = field(name="copies", default=None)
    """`copies`."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    order: ClassVar[Reached[Order | None, AsyncOrder | None]] = Reached()
    """Order, `Order`, part of the record."""
    m: ClassVar[Part[LabelMetadata | None]] = Part(one)
    """LabelMetadata, `m`, part of the record."""


class TransferItemLabelFields(LinkedRecord, frozen=True):
    """TransferItemLabel. Source: docs: DisplayTemplate TransferItemAsLabel."""

    ENTITY: ClassVar[str] = "TransferItemLabel"
    copies: int | None = field(name="copies", default=None)
    """`copies`."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    m: ClassVar[Part[LabelMetadata | None]] = Part(one)
    """LabelMetadata, `m`, part of the record."""


class LabelMetadata(Record, frozen=True):
    """LabelMetadata. Source: docs: DisplayTemplate ItemAsLabel / DisplayTemplate Label / DisplayTemplate OrderLineAsLabel / DisplayTemplate TransferItemAsLabel."""

    ENTITY: ClassVar[str] = "LabelMetadata"
    currency_symbol: str = field(name="currency_symbol", default="")
    """`currency_symbol`."""
    price: Numeric | None = field(name="price", default=None)
    """`price`."""
    title: str = field(name="title", default="")
    """`title`."""


class ItemLabel(ItemLabelFields, Linked, Reloadable[Never], frozen=True):
    """ItemLabel. Source: docs: DisplayTemplate ItemAsLabel."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)


class Label(LabelFields, Linked, Reloadable[Never], frozen=True):
    """Label. Source: docs: DisplayTemplate Label."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)


class OrderLineLabel(OrderLineLabelFields, Linked, Reloadable[Never], frozen=True):
    """OrderLineLabel. Source: docs: DisplayTemplate OrderLineAsLabel."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _order: One[Order] = field(name="Order", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)


class TransferItemLabel(TransferItemLabelFields, Linked, Reloadable[Never], frozen=True):
    """TransferItemLabel. Source: docs: DisplayTemplate TransferItemAsLabel."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)


class AsyncItemLabel(ItemLabelFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """ItemLabel of an `AsyncClient`. Source: docs: DisplayTemplate ItemAsLabel."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)


class AsyncLabel(LabelFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """Label of an `AsyncClient`. Source: docs: DisplayTemplate Label."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)


class AsyncOrderLineLabel(OrderLineLabelFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """OrderLineLabel of an `AsyncClient`. Source: docs: DisplayTemplate OrderLineAsLabel."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _order: One[AsyncOrder] = field(name="Order", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)


class AsyncTransferItemLabel(TransferItemLabelFields, AsyncLinked, AsyncReloadable[Never], frozen=True):
    """TransferItemLabel of an `AsyncClient`. Source: docs: DisplayTemplate TransferItemAsLabel."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _m: One[LabelMetadata] = field(name="m", default=UNSET)


class EmployeeTemplatesShape:
    """What DisplayTemplate Employee takes. Source: docs: DisplayTemplate Employee."""

    ENDPOINT = "DisplayTemplate Employee"

    def _filters(self, *any_of: AnyOf, **query: Unpack[EmployeeTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[EmployeeTemplatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[EmployeeTemplatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[EmployeeTemplatesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[EmployeeTemplatesQuery]
    ) -> None: ...


class EmployeeTemplates(EmployeeTemplatesShape, Scanned[Employee], Found[Employee]):
    """DisplayTemplate Employee records."""

    RECORD = Employee

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class AsyncEmployeeTemplates(EmployeeTemplatesShape, AsyncScanned[AsyncEmployee], AsyncFound[AsyncEmployee]):
    """DisplayTemplate Employee records of an `AsyncClient`."""

    RECORD = AsyncEmployee

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class ItemLabelTemplatesShape:
    """What DisplayTemplate ItemAsLabel takes. Source: docs: DisplayTemplate ItemAsLabel."""

    ENDPOINT = "DisplayTemplate ItemAsLabel"

    def _filters(self, *any_of: AnyOf, **query: Unpack[ItemLabelTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemLabelTemplatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ItemLabelTemplatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemLabelTemplatesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ItemLabelTemplatesQuery]
    ) -> None: ...


class ItemLabelTemplates(ItemLabelTemplatesShape, Scanned[ItemLabel], Found[ItemLabel]):
    """DisplayTemplate ItemAsLabel records."""

    RECORD = ItemLabel

    def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template, copies))


class AsyncItemLabelTemplates(ItemLabelTemplatesShape, AsyncScanned[AsyncItemLabel], AsyncFound[AsyncItemLabel]):
    """DisplayTemplate ItemAsLabel records of an `AsyncClient`."""

    RECORD = AsyncItemLabel

    async def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template, copies))


class LabelTemplatesShape:
    """What DisplayTemplate Label takes. Source: docs: DisplayTemplate Label."""

    ENDPOINT = "DisplayTemplate Label"

    def _filters(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[LabelTemplatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[LabelTemplatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[LabelTemplatesQuery],
    ) -> None: ...


class LabelTemplates(LabelTemplatesShape, Listed[Label], Found[Label]):
    """DisplayTemplate Label records."""

    RECORD = Label

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class AsyncLabelTemplates(LabelTemplatesShape, AsyncListed[AsyncLabel], AsyncFound[AsyncLabel]):
    """DisplayTemplate Label records of an `AsyncClient`."""

    RECORD = AsyncLabel

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class OrderTemplatesShape:
    """What DisplayTemplate Order takes. Source: docs: DisplayTemplate Order."""

    ENDPOINT = "DisplayTemplate Order"

    def _filters(self, *any_of: AnyOf, **query: Unpack[OrderTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderTemplatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[OrderTemplatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderTemplatesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[OrderTemplatesQuery]
    ) -> None: ...


class OrderTemplates(OrderTemplatesShape, Scanned[Order], Found[Order]):
    """DisplayTemplate Order records."""

    RECORD = Order

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class AsyncOrderTemplates(OrderTemplatesShape, AsyncScanned[AsyncOrder], AsyncFound[AsyncOrder]):
    """DisplayTemplate Order records of an `AsyncClient`."""

    RECORD = AsyncOrder

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class OrderLineLabelTemplatesShape:
    """What DisplayTemplate OrderLineAsLabel takes. Source: docs: DisplayTemplate OrderLineAsLabel."""

    ENDPOINT = "DisplayTemplate OrderLineAsLabel"

    def _filters(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderLineLabelTemplatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[OrderLineLabelTemplatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderLineLabelTemplatesQuery],
    ) -> None: ...


class OrderLineLabelTemplates(OrderLineLabelTemplatesShape, Listed[OrderLineLabel], Found[OrderLineLabel]):
    """DisplayTemplate OrderLineAsLabel records."""

    RECORD = OrderLineLabel

    def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template, copies))


class AsyncOrderLineLabelTemplates(
    OrderLineLabelTemplatesShape, AsyncListed[AsyncOrderLineLabel], AsyncFound[AsyncOrderLineLabel]
):
    """DisplayTemplate OrderLineAsLabel records of an `AsyncClient`."""

    RECORD = AsyncOrderLineLabel

    async def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template, copies))


class RegisterCountTemplatesShape:
    """What DisplayTemplate RegisterCount takes. Source: docs: DisplayTemplate RegisterCount."""

    ENDPOINT = "DisplayTemplate RegisterCount"

    def _filters(self, *any_of: AnyOf, **query: Unpack[RegisterCountTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterCountTemplatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[RegisterCountTemplatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterCountTemplatesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[RegisterCountTemplatesQuery]
    ) -> None: ...


class RegisterCountTemplates(RegisterCountTemplatesShape, Scanned[RegisterCount], Found[RegisterCount]):
    """DisplayTemplate RegisterCount records."""

    RECORD = RegisterCount

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class AsyncRegisterCountTemplates(
    RegisterCountTemplatesShape, AsyncScanned[AsyncRegisterCount], AsyncFound[AsyncRegisterCount]
):
    """DisplayTemplate RegisterCount records of an `AsyncClient`."""

    RECORD = AsyncRegisterCount

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class RegisterWithdrawTemplatesShape:
    """What DisplayTemplate RegisterWithdraw takes. Source: docs: DisplayTemplate RegisterWithdraw."""

    ENDPOINT = "DisplayTemplate RegisterWithdraw"

    def _filters(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterWithdrawTemplatesQuery]) -> None: ...
    def _tabled(
        self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[RegisterWithdrawTemplatesQuery]
    ) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterWithdrawTemplatesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[RegisterWithdrawTemplatesQuery]
    ) -> None: ...


class RegisterWithdrawTemplates(RegisterWithdrawTemplatesShape, Scanned[RegisterWithdraw], Found[RegisterWithdraw]):
    """DisplayTemplate RegisterWithdraw records."""

    RECORD = RegisterWithdraw

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class AsyncRegisterWithdrawTemplates(
    RegisterWithdrawTemplatesShape, AsyncScanned[AsyncRegisterWithdraw], AsyncFound[AsyncRegisterWithdraw]
):
    """DisplayTemplate RegisterWithdraw records of an `AsyncClient`."""

    RECORD = AsyncRegisterWithdraw

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class SaleTemplatesShape:
    """What DisplayTemplate Sale takes. Source: docs: DisplayTemplate Sale."""

    ENDPOINT = "DisplayTemplate Sale"

    def _filters(self, *any_of: AnyOf, **query: Unpack[SaleTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleTemplatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[SaleTemplatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleTemplatesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[SaleTemplatesQuery]) -> None: ...


class SaleTemplates(SaleTemplatesShape, Scanned[Sale], Found[Sale]):
    """DisplayTemplate Sale records."""

    RECORD = Sale

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class AsyncSaleTemplates(SaleTemplatesShape, AsyncScanned[AsyncSale], AsyncFound[AsyncSale]):
    """DisplayTemplate Sale records of an `AsyncClient`."""

    RECORD = AsyncSale

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class TransferTemplatesShape:
    """What DisplayTemplate Transfer takes. Source: docs: DisplayTemplate Transfer."""

    ENDPOINT = "DisplayTemplate Transfer"

    def _filters(self, *any_of: AnyOf, **query: Unpack[TransferTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransferTemplatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TransferTemplatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransferTemplatesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[TransferTemplatesQuery]
    ) -> None: ...


class TransferTemplates(TransferTemplatesShape, Scanned[Transfer], Found[Transfer]):
    """DisplayTemplate Transfer records."""

    RECORD = Transfer

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class AsyncTransferTemplates(TransferTemplatesShape, AsyncScanned[AsyncTransfer], AsyncFound[AsyncTransfer]):
    """DisplayTemplate Transfer records of an `AsyncClient`."""

    RECORD = AsyncTransfer

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class TransferItemLabelTemplatesShape:
    """What DisplayTemplate TransferItemAsLabel takes. Source: docs: DisplayTemplate TransferItemAsLabel."""

    ENDPOINT = "DisplayTemplate TransferItemAsLabel"

    def _filters(self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransferItemLabelTemplatesQuery]) -> None: ...
    def _tabled(
        self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TransferItemLabelTemplatesQuery]
    ) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransferItemLabelTemplatesQuery],
    ) -> None: ...


class TransferItemLabelTemplates(TransferItemLabelTemplatesShape, Listed[TransferItemLabel], Found[TransferItemLabel]):
    """DisplayTemplate TransferItemAsLabel records."""

    RECORD = TransferItemLabel

    def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template, copies))


class AsyncTransferItemLabelTemplates(
    TransferItemLabelTemplatesShape, AsyncListed[AsyncTransferItemLabel], AsyncFound[AsyncTransferItemLabel]
):
    """DisplayTemplate TransferItemAsLabel records of an `AsyncClient`."""

    RECORD = AsyncTransferItemLabel

    async def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template, copies))


class VendorReturnTemplatesShape:
    """What DisplayTemplate VendorReturn takes. Source: docs: DisplayTemplate VendorReturn."""

    ENDPOINT = "DisplayTemplate VendorReturn"

    def _filters(self, *any_of: AnyOf, **query: Unpack[VendorReturnTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[VendorReturnTemplatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[VendorReturnTemplatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[VendorReturnTemplatesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[VendorReturnTemplatesQuery]
    ) -> None: ...


class VendorReturnTemplates(VendorReturnTemplatesShape, Scanned[VendorReturn], Found[VendorReturn]):
    """DisplayTemplate VendorReturn records."""

    RECORD = VendorReturn

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class AsyncVendorReturnTemplates(
    VendorReturnTemplatesShape, AsyncScanned[AsyncVendorReturn], AsyncFound[AsyncVendorReturn]
):
    """DisplayTemplate VendorReturn records of an `AsyncClient`."""

    RECORD = AsyncVendorReturn

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class WorkorderTemplatesShape:
    """What DisplayTemplate Workorder takes. Source: docs: DisplayTemplate Workorder."""

    ENDPOINT = "DisplayTemplate Workorder"

    def _filters(self, *any_of: AnyOf, **query: Unpack[WorkorderTemplatesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderTemplatesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[WorkorderTemplatesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderTemplatesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[WorkorderTemplatesQuery]
    ) -> None: ...


class WorkorderTemplates(WorkorderTemplatesShape, Scanned[Workorder], Found[Workorder]):
    """DisplayTemplate Workorder records."""

    RECORD = Workorder

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class AsyncWorkorderTemplates(WorkorderTemplatesShape, AsyncScanned[AsyncWorkorder], AsyncFound[AsyncWorkorder]):
    """DisplayTemplate Workorder records of an `AsyncClient`."""

    RECORD = AsyncWorkorder

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))
