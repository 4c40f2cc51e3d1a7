"""
Resources: account.workorders, account.workorder_items, account.workorder_lines, account.workorder_statuses.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
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
from lightspeed_pos.records.workorders import (
    AsyncCheckout,
    AsyncWorkorder,
    AsyncWorkorderImage,
    AsyncWorkorderItem,
    AsyncWorkorderLine,
    AsyncWorkorderStatus,
    Checkout,
    Workorder,
    WorkorderImage,
    WorkorderItem,
    WorkorderLine,
    WorkorderStatus,
)
from lightspeed_pos.requests.uploads import ImageFile

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf


class WorkordersQuery(TypedDict, total=False):
    """What a listing of Workorder takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    archived: Archived
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
    load_relations: Relations
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
    load_relations: Relations
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
    load_relations: Relations
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
    load_relations: Relations
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


class WorkorderCloneChanges(TypedDict, total=False):
    """What Workorder Clone takes."""

    employee_id: int | None
    shop_id: int | None


class Workorders(Collection[Workorder]):
    """Workorder records. Source: docs: Workorder."""

    ENDPOINT = "Workorder"
    RECORD = Workorder

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkordersQuery]) -> list[Workorder]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkordersQuery]
    ) -> Iterator[Workorder]:
        """Stream the records that match in the order of workorderID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkordersQuery]
    ) -> Generator[Workorder, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[WorkordersQuery]) -> Workorder | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkordersQuery],
    ) -> Generator[Page[Workorder], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkordersQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[WorkordersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkordersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Workorder:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[WorkorderChanges]) -> Workorder:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[WorkorderChanges]) -> Workorder:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> Workorder:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> Workorder:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[WorkorderChanges, Workorder]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[WorkorderChanges, Workorder]:
        """Change many records; each row names its workorder_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, Workorder]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")

    def checkout(self, key: int) -> Checkout:
        """Workorder Checkout; answers with a record of Checkout."""
        done: Checkout = self._act("Workorder Checkout", key, {})
        return done

    def clone(self, key: int, **changes: Unpack[WorkorderCloneChanges]) -> Workorder:
        """Workorder Clone; answers with a record of Workorder."""
        done: Workorder = self._act("Workorder Clone", key, changes)
        return done


class WorkorderImages(Collection[WorkorderImage]):
    """Workorder WorkorderImage records below a workorder. Source: docs: Workorder WorkorderImage."""

    ENDPOINT = "Workorder WorkorderImage"
    RECORD = WorkorderImage

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderImagesQuery]
    ) -> list[WorkorderImage]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderImagesQuery]
    ) -> Iterator[WorkorderImage]:
        """Stream the records that match in the order of workorderImageID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderImagesQuery]
    ) -> Generator[WorkorderImage, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[WorkorderImagesQuery]) -> WorkorderImage | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderImagesQuery],
    ) -> Generator[Page[WorkorderImage], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderImagesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[WorkorderImagesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderImagesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> WorkorderImage:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(
        self, image: ImageFile, *, filename: str = "", **changes: Unpack[WorkorderImageChanges]
    ) -> WorkorderImage:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return self._upload(image, filename, changes)

    def update(self, key: int, **changes: Unpack[WorkorderImageChanges]) -> WorkorderImage:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> WorkorderImage:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_update(self) -> BulkWrites[WorkorderImageChanges, WorkorderImage]:
        """Change many records; each row names its workorder_image_id. See `BulkWrites`."""
        return self._bulk("update")


class WorkorderWorkorderItems(Collection[WorkorderItem]):
    """Workorder WorkorderItem records below a workorder. Source: docs: Workorder WorkorderItem."""

    ENDPOINT = "Workorder WorkorderItem"
    RECORD = WorkorderItem

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderWorkorderItemsQuery]
    ) -> list[WorkorderItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderWorkorderItemsQuery]
    ) -> Iterator[WorkorderItem]:
        """Stream the records that match in the order of workorderItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderWorkorderItemsQuery]
    ) -> Generator[WorkorderItem, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderItemsQuery]) -> WorkorderItem | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderWorkorderItemsQuery],
    ) -> Generator[Page[WorkorderItem], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderItemsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> WorkorderItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[WorkorderItemChanges]) -> WorkorderItem:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[WorkorderItemChanges]) -> WorkorderItem:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> WorkorderItem:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[WorkorderItemChanges, WorkorderItem]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[WorkorderItemChanges, WorkorderItem]:
        """Change many records; each row names its workorder_item_id. See `BulkWrites`."""
        return self._bulk("update")


class WorkorderWorkorderLines(Collection[WorkorderLine]):
    """Workorder WorkorderLine records below a workorder. Source: docs: Workorder WorkorderLine."""

    ENDPOINT = "Workorder WorkorderLine"
    RECORD = WorkorderLine

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderWorkorderLinesQuery]
    ) -> list[WorkorderLine]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderWorkorderLinesQuery]
    ) -> Iterator[WorkorderLine]:
        """Stream the records that match in the order of workorderLineID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderWorkorderLinesQuery]
    ) -> Generator[WorkorderLine, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderLinesQuery]) -> WorkorderLine | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderWorkorderLinesQuery],
    ) -> Generator[Page[WorkorderLine], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderLinesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderLinesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderLinesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> WorkorderLine:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[WorkorderLineChanges]) -> WorkorderLine:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[WorkorderLineChanges]) -> WorkorderLine:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> WorkorderLine:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[WorkorderLineChanges, WorkorderLine]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[WorkorderLineChanges, WorkorderLine]:
        """Change many records; each row names its workorder_line_id. See `BulkWrites`."""
        return self._bulk("update")


class WorkorderItems(Collection[WorkorderItem]):
    """WorkorderItem records. Source: docs: WorkorderItem."""

    ENDPOINT = "WorkorderItem"
    RECORD = WorkorderItem

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderItemsQuery]
    ) -> list[WorkorderItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderItemsQuery]
    ) -> Iterator[WorkorderItem]:
        """Stream the records that match in the order of workorderItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderItemsQuery]
    ) -> Generator[WorkorderItem, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[WorkorderItemsQuery]) -> WorkorderItem | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderItemsQuery],
    ) -> Generator[Page[WorkorderItem], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderItemsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[WorkorderItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> WorkorderItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class WorkorderLines(Collection[WorkorderLine]):
    """WorkorderLine records. Source: docs: WorkorderLine."""

    ENDPOINT = "WorkorderLine"
    RECORD = WorkorderLine

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderLinesQuery]
    ) -> list[WorkorderLine]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderLinesQuery]
    ) -> Iterator[WorkorderLine]:
        """Stream the records that match in the order of workorderLineID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderLinesQuery]
    ) -> Generator[WorkorderLine, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[WorkorderLinesQuery]) -> WorkorderLine | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderLinesQuery],
    ) -> Generator[Page[WorkorderLine], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderLinesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[WorkorderLinesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderLinesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> WorkorderLine:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)


class WorkorderStatuses(Collection[WorkorderStatus]):
    """WorkorderStatus records. Source: docs: WorkorderStatus."""

    ENDPOINT = "WorkorderStatus"
    RECORD = WorkorderStatus

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderStatusesQuery]
    ) -> list[WorkorderStatus]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderStatusesQuery]
    ) -> Iterator[WorkorderStatus]:
        """Stream the records that match in the order of workorderStatusID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderStatusesQuery]
    ) -> Generator[WorkorderStatus, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[WorkorderStatusesQuery]) -> WorkorderStatus | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderStatusesQuery],
    ) -> Generator[Page[WorkorderStatus], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderStatusesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[WorkorderStatusesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderStatusesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> WorkorderStatus:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)


class AsyncWorkorders(AsyncCollection[AsyncWorkorder]):
    """Workorder records. Source: docs: Workorder."""

    ENDPOINT = "Workorder"
    RECORD = AsyncWorkorder

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkordersQuery]
    ) -> list[AsyncWorkorder]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkordersQuery]
    ) -> AsyncIterator[AsyncWorkorder]:
        """Stream the records that match in the order of workorderID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkordersQuery]) -> Stream[AsyncWorkorder]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[WorkordersQuery]) -> AsyncWorkorder | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkordersQuery],
    ) -> Stream[Page[AsyncWorkorder]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkordersQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[WorkordersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkordersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncWorkorder:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[WorkorderChanges]) -> AsyncWorkorder:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[WorkorderChanges]) -> AsyncWorkorder:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncWorkorder:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncWorkorder:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[WorkorderChanges, AsyncWorkorder]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[WorkorderChanges, AsyncWorkorder]:
        """Change many records; each row names its workorder_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncWorkorder]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")

    async def checkout(self, key: int) -> AsyncCheckout:
        """Workorder Checkout; answers with a record of Checkout."""
        done: AsyncCheckout = await self._act("Workorder Checkout", key, {})
        return done

    async def clone(self, key: int, **changes: Unpack[WorkorderCloneChanges]) -> AsyncWorkorder:
        """Workorder Clone; answers with a record of Workorder."""
        done: AsyncWorkorder = await self._act("Workorder Clone", key, changes)
        return done


class AsyncWorkorderImages(AsyncCollection[AsyncWorkorderImage]):
    """Workorder WorkorderImage records below a workorder. Source: docs: Workorder WorkorderImage."""

    ENDPOINT = "Workorder WorkorderImage"
    RECORD = AsyncWorkorderImage

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderImagesQuery]
    ) -> list[AsyncWorkorderImage]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderImagesQuery]
    ) -> AsyncIterator[AsyncWorkorderImage]:
        """Stream the records that match in the order of workorderImageID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderImagesQuery]
    ) -> Stream[AsyncWorkorderImage]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[WorkorderImagesQuery]) -> AsyncWorkorderImage | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderImagesQuery],
    ) -> Stream[Page[AsyncWorkorderImage]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderImagesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[WorkorderImagesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderImagesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncWorkorderImage:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(
        self, image: ImageFile, *, filename: str = "", **changes: Unpack[WorkorderImageChanges]
    ) -> AsyncWorkorderImage:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return await self._upload(image, filename, changes)

    async def update(self, key: int, **changes: Unpack[WorkorderImageChanges]) -> AsyncWorkorderImage:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncWorkorderImage:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_update(self) -> AsyncBulkWrites[WorkorderImageChanges, AsyncWorkorderImage]:
        """Change many records; each row names its workorder_image_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncWorkorderWorkorderItems(AsyncCollection[AsyncWorkorderItem]):
    """Workorder WorkorderItem records below a workorder. Source: docs: Workorder WorkorderItem."""

    ENDPOINT = "Workorder WorkorderItem"
    RECORD = AsyncWorkorderItem

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderWorkorderItemsQuery]
    ) -> list[AsyncWorkorderItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderWorkorderItemsQuery]
    ) -> AsyncIterator[AsyncWorkorderItem]:
        """Stream the records that match in the order of workorderItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderWorkorderItemsQuery]
    ) -> Stream[AsyncWorkorderItem]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderItemsQuery]) -> AsyncWorkorderItem | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderWorkorderItemsQuery],
    ) -> Stream[Page[AsyncWorkorderItem]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderItemsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncWorkorderItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[WorkorderItemChanges]) -> AsyncWorkorderItem:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[WorkorderItemChanges]) -> AsyncWorkorderItem:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncWorkorderItem:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[WorkorderItemChanges, AsyncWorkorderItem]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[WorkorderItemChanges, AsyncWorkorderItem]:
        """Change many records; each row names its workorder_item_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncWorkorderWorkorderLines(AsyncCollection[AsyncWorkorderLine]):
    """Workorder WorkorderLine records below a workorder. Source: docs: Workorder WorkorderLine."""

    ENDPOINT = "Workorder WorkorderLine"
    RECORD = AsyncWorkorderLine

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderWorkorderLinesQuery]
    ) -> list[AsyncWorkorderLine]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderWorkorderLinesQuery]
    ) -> AsyncIterator[AsyncWorkorderLine]:
        """Stream the records that match in the order of workorderLineID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderWorkorderLinesQuery]
    ) -> Stream[AsyncWorkorderLine]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderLinesQuery]) -> AsyncWorkorderLine | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderWorkorderLinesQuery],
    ) -> Stream[Page[AsyncWorkorderLine]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderLinesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderLinesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderWorkorderLinesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncWorkorderLine:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[WorkorderLineChanges]) -> AsyncWorkorderLine:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[WorkorderLineChanges]) -> AsyncWorkorderLine:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncWorkorderLine:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[WorkorderLineChanges, AsyncWorkorderLine]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[WorkorderLineChanges, AsyncWorkorderLine]:
        """Change many records; each row names its workorder_line_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncWorkorderItems(AsyncCollection[AsyncWorkorderItem]):
    """WorkorderItem records. Source: docs: WorkorderItem."""

    ENDPOINT = "WorkorderItem"
    RECORD = AsyncWorkorderItem

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderItemsQuery]
    ) -> list[AsyncWorkorderItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderItemsQuery]
    ) -> AsyncIterator[AsyncWorkorderItem]:
        """Stream the records that match in the order of workorderItemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderItemsQuery]
    ) -> Stream[AsyncWorkorderItem]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[WorkorderItemsQuery]) -> AsyncWorkorderItem | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderItemsQuery],
    ) -> Stream[Page[AsyncWorkorderItem]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderItemsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[WorkorderItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncWorkorderItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncWorkorderLines(AsyncCollection[AsyncWorkorderLine]):
    """WorkorderLine records. Source: docs: WorkorderLine."""

    ENDPOINT = "WorkorderLine"
    RECORD = AsyncWorkorderLine

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderLinesQuery]
    ) -> list[AsyncWorkorderLine]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderLinesQuery]
    ) -> AsyncIterator[AsyncWorkorderLine]:
        """Stream the records that match in the order of workorderLineID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderLinesQuery]
    ) -> Stream[AsyncWorkorderLine]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[WorkorderLinesQuery]) -> AsyncWorkorderLine | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderLinesQuery],
    ) -> Stream[Page[AsyncWorkorderLine]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderLinesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[WorkorderLinesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderLinesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncWorkorderLine:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)


class AsyncWorkorderStatuses(AsyncCollection[AsyncWorkorderStatus]):
    """WorkorderStatus records. Source: docs: WorkorderStatus."""

    ENDPOINT = "WorkorderStatus"
    RECORD = AsyncWorkorderStatus

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[WorkorderStatusesQuery]
    ) -> list[AsyncWorkorderStatus]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[WorkorderStatusesQuery]
    ) -> AsyncIterator[AsyncWorkorderStatus]:
        """Stream the records that match in the order of workorderStatusID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[WorkorderStatusesQuery]
    ) -> Stream[AsyncWorkorderStatus]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[WorkorderStatusesQuery]) -> AsyncWorkorderStatus | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[WorkorderStatusesQuery],
    ) -> Stream[Page[AsyncWorkorderStatus]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[WorkorderStatusesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[WorkorderStatusesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[WorkorderStatusesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncWorkorderStatus:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)
