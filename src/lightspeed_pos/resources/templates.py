"""
Resources: account.employee_templates, account.item_label_templates, account.label_templates, account.order_templates, account.order_line_label_templates, account.register_count_templates, account.register_withdraw_templates, account.sale_templates, account.transfer_templates, account.transfer_item_label_templates, account.vendor_return_templates, account.workorder_templates.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from lightspeed_pos.listing.page import Page
from lightspeed_pos.listing.scanner import Concurrency
from lightspeed_pos.listing.stream import Stream
from lightspeed_pos.model.async_collection import AsyncCollection
from lightspeed_pos.model.collection import Collection
from lightspeed_pos.model.types import (
    Archived,
    DecimalFilter,
    IntegerFilter,
    TextFilter,
    TimeFilter,
)
from lightspeed_pos.records.company import AsyncEmployee, Employee
from lightspeed_pos.records.inventory import AsyncTransfer, Transfer
from lightspeed_pos.records.purchasing import AsyncOrder, AsyncVendorReturn, Order, VendorReturn
from lightspeed_pos.records.registers import AsyncRegisterCount, AsyncRegisterWithdraw, RegisterCount, RegisterWithdraw
from lightspeed_pos.records.sales import AsyncSale, Sale
from lightspeed_pos.records.templates import (
    AsyncItemLabel,
    AsyncLabel,
    AsyncOrderLineLabel,
    AsyncTransferItemLabel,
    ItemLabel,
    Label,
    OrderLineLabel,
    TransferItemLabel,
)
from lightspeed_pos.records.workorders import AsyncWorkorder, Workorder
from lightspeed_pos.requests.place import template_query

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf


class EmployeeTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate Employee takes."""

    params: Mapping[str, Any]
    archived: Archived
    sort: Literal["employee_id", "-employee_id"]
    template: TextFilter
    employee_id: IntegerFilter
    first_name: TextFilter
    last_name: TextFilter
    lock_out: bool
    system_user_id: IntegerFilter
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
    archived: Archived
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
    archived: Archived
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


class TransferTemplatesQuery(TypedDict, total=False):
    """What a listing of DisplayTemplate Transfer takes."""

    params: Mapping[str, Any]
    archived: Archived
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
    archived: Archived
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
    archived: Archived
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


class EmployeeTemplates(Collection[Employee]):
    """DisplayTemplate Employee records. Source: docs: DisplayTemplate Employee."""

    ENDPOINT = "DisplayTemplate Employee"
    RECORD = Employee

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[EmployeeTemplatesQuery]
    ) -> list[Employee]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[EmployeeTemplatesQuery]
    ) -> Iterator[Employee]:
        """Stream the records that match in the order of employeeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[EmployeeTemplatesQuery]
    ) -> Generator[Employee, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[EmployeeTemplatesQuery]) -> Employee | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[EmployeeTemplatesQuery],
    ) -> Generator[Page[Employee], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[EmployeeTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[EmployeeTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[EmployeeTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Employee:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class ItemLabelTemplates(Collection[ItemLabel]):
    """DisplayTemplate ItemAsLabel records. Source: docs: DisplayTemplate ItemAsLabel."""

    ENDPOINT = "DisplayTemplate ItemAsLabel"
    RECORD = ItemLabel

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemLabelTemplatesQuery]
    ) -> list[ItemLabel]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemLabelTemplatesQuery]
    ) -> Iterator[ItemLabel]:
        """Stream the records that match in the order of itemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemLabelTemplatesQuery]
    ) -> Generator[ItemLabel, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ItemLabelTemplatesQuery]) -> ItemLabel | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemLabelTemplatesQuery],
    ) -> Generator[Page[ItemLabel], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemLabelTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ItemLabelTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemLabelTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> ItemLabel:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template, copies))


class LabelTemplates(Collection[Label]):
    """DisplayTemplate Label records. Source: docs: DisplayTemplate Label."""

    ENDPOINT = "DisplayTemplate Label"
    RECORD = Label

    def all(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> list[Label]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[LabelTemplatesQuery]
    ) -> Generator[Label, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> Label | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[LabelTemplatesQuery],
    ) -> Generator[Page[Label], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Label:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class OrderTemplates(Collection[Order]):
    """DisplayTemplate Order records. Source: docs: DisplayTemplate Order."""

    ENDPOINT = "DisplayTemplate Order"
    RECORD = Order

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderTemplatesQuery]) -> list[Order]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderTemplatesQuery]
    ) -> Iterator[Order]:
        """Stream the records that match in the order of orderID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderTemplatesQuery]
    ) -> Generator[Order, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[OrderTemplatesQuery]) -> Order | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderTemplatesQuery],
    ) -> Generator[Page[Order], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[OrderTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Order:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class OrderLineLabelTemplates(Collection[OrderLineLabel]):
    """DisplayTemplate OrderLineAsLabel records. Source: docs: DisplayTemplate OrderLineAsLabel."""

    ENDPOINT = "DisplayTemplate OrderLineAsLabel"
    RECORD = OrderLineLabel

    def all(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> list[OrderLineLabel]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderLineLabelTemplatesQuery]
    ) -> Generator[OrderLineLabel, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> OrderLineLabel | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderLineLabelTemplatesQuery],
    ) -> Generator[Page[OrderLineLabel], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> OrderLineLabel:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template, copies))


class RegisterCountTemplates(Collection[RegisterCount]):
    """DisplayTemplate RegisterCount records. Source: docs: DisplayTemplate RegisterCount."""

    ENDPOINT = "DisplayTemplate RegisterCount"
    RECORD = RegisterCount

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegisterCountTemplatesQuery]
    ) -> list[RegisterCount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegisterCountTemplatesQuery]
    ) -> Iterator[RegisterCount]:
        """Stream the records that match in the order of registerCountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterCountTemplatesQuery]
    ) -> Generator[RegisterCount, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[RegisterCountTemplatesQuery]) -> RegisterCount | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterCountTemplatesQuery],
    ) -> Generator[Page[RegisterCount], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegisterCountTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[RegisterCountTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegisterCountTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> RegisterCount:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class RegisterWithdrawTemplates(Collection[RegisterWithdraw]):
    """DisplayTemplate RegisterWithdraw records. Source: docs: DisplayTemplate RegisterWithdraw."""

    ENDPOINT = "DisplayTemplate RegisterWithdraw"
    RECORD = RegisterWithdraw

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegisterWithdrawTemplatesQuery]
    ) -> list[RegisterWithdraw]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegisterWithdrawTemplatesQuery]
    ) -> Iterator[RegisterWithdraw]:
        """Stream the records that match in the order of registerWithdrawID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterWithdrawTemplatesQuery]
    ) -> Generator[RegisterWithdraw, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawTemplatesQuery]) -> RegisterWithdraw | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterWithdrawTemplatesQuery],
    ) -> Generator[Page[RegisterWithdraw], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> RegisterWithdraw:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class SaleTemplates(Collection[Sale]):
    """DisplayTemplate Sale records. Source: docs: DisplayTemplate Sale."""

    ENDPOINT = "DisplayTemplate Sale"
    RECORD = Sale

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SaleTemplatesQuery]) -> list[Sale]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SaleTemplatesQuery]
    ) -> Iterator[Sale]:
        """Stream the records that match in the order of saleID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleTemplatesQuery]
    ) -> Generator[Sale, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[SaleTemplatesQuery]) -> Sale | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleTemplatesQuery],
    ) -> Generator[Page[Sale], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SaleTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[SaleTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SaleTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Sale:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class TransferTemplates(Collection[Transfer]):
    """DisplayTemplate Transfer records. Source: docs: DisplayTemplate Transfer."""

    ENDPOINT = "DisplayTemplate Transfer"
    RECORD = Transfer

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TransferTemplatesQuery]
    ) -> list[Transfer]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TransferTemplatesQuery]
    ) -> Iterator[Transfer]:
        """Stream the records that match in the order of transferID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransferTemplatesQuery]
    ) -> Generator[Transfer, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TransferTemplatesQuery]) -> Transfer | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransferTemplatesQuery],
    ) -> Generator[Page[Transfer], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TransferTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TransferTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TransferTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Transfer:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class TransferItemLabelTemplates(Collection[TransferItemLabel]):
    """DisplayTemplate TransferItemAsLabel records. Source: docs: DisplayTemplate TransferItemAsLabel."""

    ENDPOINT = "DisplayTemplate TransferItemAsLabel"
    RECORD = TransferItemLabel

    def all(self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]) -> list[TransferItemLabel]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransferItemLabelTemplatesQuery]
    ) -> Generator[TransferItemLabel, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]) -> TransferItemLabel | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransferItemLabelTemplatesQuery],
    ) -> Generator[Page[TransferItemLabel], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> TransferItemLabel:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template, copies))


class VendorReturnTemplates(Collection[VendorReturn]):
    """DisplayTemplate VendorReturn records. Source: docs: DisplayTemplate VendorReturn."""

    ENDPOINT = "DisplayTemplate VendorReturn"
    RECORD = VendorReturn

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[VendorReturnTemplatesQuery]
    ) -> list[VendorReturn]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[VendorReturnTemplatesQuery]
    ) -> Iterator[VendorReturn]:
        """Stream the records that match in the order of vendorReturnID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[VendorReturnTemplatesQuery]
    ) -> Generator[VendorReturn, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[VendorReturnTemplatesQuery]) -> VendorReturn | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[VendorReturnTemplatesQuery],
    ) -> Generator[Page[VendorReturn], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[VendorReturnTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[VendorReturnTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[VendorReturnTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> VendorReturn:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class WorkorderTemplates(Collection[Workorder]):
    """DisplayTemplate Workorder records. Source: docs: DisplayTemplate Workorder."""

    ENDPOINT = "DisplayTemplate Workorder"
    RECORD = Workorder

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderTemplatesQuery]
    ) -> list[Workorder]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderTemplatesQuery]
    ) -> Iterator[Workorder]:
        """Stream the records that match in the order of workorderID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderTemplatesQuery]
    ) -> Generator[Workorder, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[WorkorderTemplatesQuery]) -> Workorder | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderTemplatesQuery],
    ) -> Generator[Page[Workorder], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderTemplatesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[WorkorderTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Workorder:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return self._rendered("render_html", key, template_query(template))


class AsyncEmployeeTemplates(AsyncCollection[AsyncEmployee]):
    """DisplayTemplate Employee records. Source: docs: DisplayTemplate Employee."""

    ENDPOINT = "DisplayTemplate Employee"
    RECORD = AsyncEmployee

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[EmployeeTemplatesQuery]
    ) -> list[AsyncEmployee]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[EmployeeTemplatesQuery]
    ) -> AsyncIterator[AsyncEmployee]:
        """Stream the records that match in the order of employeeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[EmployeeTemplatesQuery]) -> Stream[AsyncEmployee]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[EmployeeTemplatesQuery]) -> AsyncEmployee | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[EmployeeTemplatesQuery],
    ) -> Stream[Page[AsyncEmployee]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[EmployeeTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[EmployeeTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[EmployeeTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncEmployee:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class AsyncItemLabelTemplates(AsyncCollection[AsyncItemLabel]):
    """DisplayTemplate ItemAsLabel records. Source: docs: DisplayTemplate ItemAsLabel."""

    ENDPOINT = "DisplayTemplate ItemAsLabel"
    RECORD = AsyncItemLabel

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemLabelTemplatesQuery]
    ) -> list[AsyncItemLabel]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemLabelTemplatesQuery]
    ) -> AsyncIterator[AsyncItemLabel]:
        """Stream the records that match in the order of itemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemLabelTemplatesQuery]
    ) -> Stream[AsyncItemLabel]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ItemLabelTemplatesQuery]) -> AsyncItemLabel | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemLabelTemplatesQuery],
    ) -> Stream[Page[AsyncItemLabel]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemLabelTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ItemLabelTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemLabelTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncItemLabel:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template, copies))


class AsyncLabelTemplates(AsyncCollection[AsyncLabel]):
    """DisplayTemplate Label records. Source: docs: DisplayTemplate Label."""

    ENDPOINT = "DisplayTemplate Label"
    RECORD = AsyncLabel

    async def all(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> list[AsyncLabel]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[LabelTemplatesQuery]) -> Stream[AsyncLabel]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> AsyncLabel | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[LabelTemplatesQuery],
    ) -> Stream[Page[AsyncLabel]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[LabelTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncLabel:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class AsyncOrderTemplates(AsyncCollection[AsyncOrder]):
    """DisplayTemplate Order records. Source: docs: DisplayTemplate Order."""

    ENDPOINT = "DisplayTemplate Order"
    RECORD = AsyncOrder

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[OrderTemplatesQuery]
    ) -> list[AsyncOrder]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[OrderTemplatesQuery]
    ) -> AsyncIterator[AsyncOrder]:
        """Stream the records that match in the order of orderID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderTemplatesQuery]) -> Stream[AsyncOrder]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[OrderTemplatesQuery]) -> AsyncOrder | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderTemplatesQuery],
    ) -> Stream[Page[AsyncOrder]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[OrderTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncOrder:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class AsyncOrderLineLabelTemplates(AsyncCollection[AsyncOrderLineLabel]):
    """DisplayTemplate OrderLineAsLabel records. Source: docs: DisplayTemplate OrderLineAsLabel."""

    ENDPOINT = "DisplayTemplate OrderLineAsLabel"
    RECORD = AsyncOrderLineLabel

    async def all(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> list[AsyncOrderLineLabel]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[OrderLineLabelTemplatesQuery]
    ) -> Stream[AsyncOrderLineLabel]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> AsyncOrderLineLabel | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[OrderLineLabelTemplatesQuery],
    ) -> Stream[Page[AsyncOrderLineLabel]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[OrderLineLabelTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncOrderLineLabel:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template, copies))


class AsyncRegisterCountTemplates(AsyncCollection[AsyncRegisterCount]):
    """DisplayTemplate RegisterCount records. Source: docs: DisplayTemplate RegisterCount."""

    ENDPOINT = "DisplayTemplate RegisterCount"
    RECORD = AsyncRegisterCount

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegisterCountTemplatesQuery]
    ) -> list[AsyncRegisterCount]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegisterCountTemplatesQuery]
    ) -> AsyncIterator[AsyncRegisterCount]:
        """Stream the records that match in the order of registerCountID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterCountTemplatesQuery]
    ) -> Stream[AsyncRegisterCount]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[RegisterCountTemplatesQuery]) -> AsyncRegisterCount | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterCountTemplatesQuery],
    ) -> Stream[Page[AsyncRegisterCount]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegisterCountTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[RegisterCountTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegisterCountTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncRegisterCount:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class AsyncRegisterWithdrawTemplates(AsyncCollection[AsyncRegisterWithdraw]):
    """DisplayTemplate RegisterWithdraw records. Source: docs: DisplayTemplate RegisterWithdraw."""

    ENDPOINT = "DisplayTemplate RegisterWithdraw"
    RECORD = AsyncRegisterWithdraw

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[RegisterWithdrawTemplatesQuery]
    ) -> list[AsyncRegisterWithdraw]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[RegisterWithdrawTemplatesQuery]
    ) -> AsyncIterator[AsyncRegisterWithdraw]:
        """Stream the records that match in the order of registerWithdrawID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterWithdrawTemplatesQuery]
    ) -> Stream[AsyncRegisterWithdraw]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(
        self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawTemplatesQuery]
    ) -> AsyncRegisterWithdraw | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterWithdrawTemplatesQuery],
    ) -> Stream[Page[AsyncRegisterWithdraw]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncRegisterWithdraw:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class AsyncSaleTemplates(AsyncCollection[AsyncSale]):
    """DisplayTemplate Sale records. Source: docs: DisplayTemplate Sale."""

    ENDPOINT = "DisplayTemplate Sale"
    RECORD = AsyncSale

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SaleTemplatesQuery]
    ) -> list[AsyncSale]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SaleTemplatesQuery]
    ) -> AsyncIterator[AsyncSale]:
        """Stream the records that match in the order of saleID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SaleTemplatesQuery]) -> Stream[AsyncSale]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[SaleTemplatesQuery]) -> AsyncSale | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SaleTemplatesQuery],
    ) -> Stream[Page[AsyncSale]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SaleTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[SaleTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SaleTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncSale:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class AsyncTransferTemplates(AsyncCollection[AsyncTransfer]):
    """DisplayTemplate Transfer records. Source: docs: DisplayTemplate Transfer."""

    ENDPOINT = "DisplayTemplate Transfer"
    RECORD = AsyncTransfer

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TransferTemplatesQuery]
    ) -> list[AsyncTransfer]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TransferTemplatesQuery]
    ) -> AsyncIterator[AsyncTransfer]:
        """Stream the records that match in the order of transferID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransferTemplatesQuery]) -> Stream[AsyncTransfer]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[TransferTemplatesQuery]) -> AsyncTransfer | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransferTemplatesQuery],
    ) -> Stream[Page[AsyncTransfer]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TransferTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TransferTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TransferTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncTransfer:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class AsyncTransferItemLabelTemplates(AsyncCollection[AsyncTransferItemLabel]):
    """DisplayTemplate TransferItemAsLabel records. Source: docs: DisplayTemplate TransferItemAsLabel."""

    ENDPOINT = "DisplayTemplate TransferItemAsLabel"
    RECORD = AsyncTransferItemLabel

    async def all(
        self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]
    ) -> list[AsyncTransferItemLabel]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TransferItemLabelTemplatesQuery]
    ) -> Stream[AsyncTransferItemLabel]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(
        self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]
    ) -> AsyncTransferItemLabel | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TransferItemLabelTemplatesQuery],
    ) -> Stream[Page[AsyncTransferItemLabel]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TransferItemLabelTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncTransferItemLabel:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str, copies: int | None = None) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template, copies))


class AsyncVendorReturnTemplates(AsyncCollection[AsyncVendorReturn]):
    """DisplayTemplate VendorReturn records. Source: docs: DisplayTemplate VendorReturn."""

    ENDPOINT = "DisplayTemplate VendorReturn"
    RECORD = AsyncVendorReturn

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[VendorReturnTemplatesQuery]
    ) -> list[AsyncVendorReturn]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[VendorReturnTemplatesQuery]
    ) -> AsyncIterator[AsyncVendorReturn]:
        """Stream the records that match in the order of vendorReturnID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[VendorReturnTemplatesQuery]
    ) -> Stream[AsyncVendorReturn]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[VendorReturnTemplatesQuery]) -> AsyncVendorReturn | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[VendorReturnTemplatesQuery],
    ) -> Stream[Page[AsyncVendorReturn]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[VendorReturnTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[VendorReturnTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[VendorReturnTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncVendorReturn:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))


class AsyncWorkorderTemplates(AsyncCollection[AsyncWorkorder]):
    """DisplayTemplate Workorder records. Source: docs: DisplayTemplate Workorder."""

    ENDPOINT = "DisplayTemplate Workorder"
    RECORD = AsyncWorkorder

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderTemplatesQuery]
    ) -> list[AsyncWorkorder]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderTemplatesQuery]
    ) -> AsyncIterator[AsyncWorkorder]:
        """Stream the records that match in the order of workorderID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderTemplatesQuery]
    ) -> Stream[AsyncWorkorder]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[WorkorderTemplatesQuery]) -> AsyncWorkorder | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderTemplatesQuery],
    ) -> Stream[Page[AsyncWorkorder]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderTemplatesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[WorkorderTemplatesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderTemplatesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncWorkorder:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def render_html(self, key: int, template: str) -> str:
        """The record rendered with a template, as HTML."""
        return await self._rendered("render_html", key, template_query(template))
