"""
Resources: account.categories, account.images, account.items, account.item_custom_fields, account.item_attribute_sets, account.item_fees, account.item_matrices, account.manufacturers, account.price_levels, account.seasons, account.serialized, account.tags, account.tag_groups.

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
from lightspeed_pos.records.items import (
    AsyncCategory,
    AsyncCustomField,
    AsyncCustomFieldChoice,
    AsyncImage,
    AsyncItem,
    AsyncItemAttributeSet,
    AsyncItemFee,
    AsyncItemMatrix,
    AsyncManufacturer,
    AsyncPriceLevel,
    AsyncSeason,
    AsyncSerialized,
    AsyncTag,
    Category,
    CustomField,
    CustomFieldChoice,
    Image,
    Item,
    ItemAttributeSet,
    ItemFee,
    ItemMatrix,
    Manufacturer,
    PriceLevel,
    Season,
    Serialized,
    Tag,
    TagGroup,
)
from lightspeed_pos.requests.uploads import ImageFile

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.inventory import ItemShopChanges
    from lightspeed_pos.resources.sales import TaxClassChanges


class CategoriesQuery(TypedDict, total=False):
    """What a listing of Category takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal[
        "category_id",
        "-category_id",
        "time_stamp",
        "-time_stamp",
        "left_node",
        "-left_node",
        "right_node",
        "-right_node",
    ]
    category_id: IntegerFilter
    name: TextFilter
    node_depth: IntegerFilter
    full_path_name: TextFilter
    left_node: IntegerFilter
    right_node: IntegerFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    parent_id: IntegerFilter
    parent__category_id: IntegerFilter
    parent__name: TextFilter
    parent__node_depth: IntegerFilter
    parent__full_path_name: TextFilter
    parent__left_node: IntegerFilter
    parent__right_node: IntegerFilter
    parent__create_time: TimeFilter
    parent__time_stamp: TimeFilter
    parent__parent_id: IntegerFilter


class ImagesQuery(TypedDict, total=False):
    """What a listing of Image takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["image_id", "-image_id"]
    image_id: IntegerFilter
    base_image_url: TextFilter
    description: TextFilter
    filename: TextFilter
    ordering: IntegerFilter
    public_id: TextFilter
    size: IntegerFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    item_id: IntegerFilter
    item_matrix_id: IntegerFilter
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
    item_matrix__item_matrix_id: IntegerFilter
    item_matrix__archived: bool
    item_matrix__default_cost: DecimalFilter
    item_matrix__description: TextFilter
    item_matrix__item_type: TextFilter
    item_matrix__model_year: IntegerFilter
    item_matrix__serialized: bool
    item_matrix__tax: bool
    item_matrix__time_stamp: TimeFilter
    item_matrix__category_id: IntegerFilter
    item_matrix__default_vendor_id: IntegerFilter
    item_matrix__department_id: IntegerFilter
    item_matrix__item_attribute_set_id: IntegerFilter
    item_matrix__item_ecommerce_id: IntegerFilter
    item_matrix__manufacturer_id: IntegerFilter
    item_matrix__season_id: IntegerFilter
    item_matrix__tax_class_id: IntegerFilter


class ItemsQuery(TypedDict, total=False):
    """What a listing of Item takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    archived: Archived
    sort: Literal["item_id", "-item_id", "time_stamp", "-time_stamp", "description", "-description"]
    item_code: TextFilter
    item_id: IntegerFilter
    system_sku: IntegerFilter
    default_cost: DecimalFilter
    avg_cost: DecimalFilter
    discountable: bool
    tax: bool
    item_type: TextFilter
    description: TextFilter
    model_year: IntegerFilter
    upc: TextFilter
    ean: TextFilter
    custom_sku: TextFilter
    manufacturer_sku: TextFilter
    fifo_cost: DecimalFilter
    publish_to_ecom: bool
    serialized: bool
    create_time: TimeFilter
    time_stamp: TimeFilter
    category_id: IntegerFilter
    tax_class_id: IntegerFilter
    department_id: IntegerFilter
    item_matrix_id: IntegerFilter
    manufacturer_id: IntegerFilter
    season_id: IntegerFilter
    default_vendor_id: IntegerFilter
    item_ecommerce_id: IntegerFilter
    item_attributes_id: IntegerFilter
    note_id: IntegerFilter
    category__category_id: IntegerFilter
    category__name: TextFilter
    category__node_depth: IntegerFilter
    category__full_path_name: TextFilter
    category__left_node: IntegerFilter
    category__right_node: IntegerFilter
    category__create_time: TimeFilter
    category__time_stamp: TimeFilter
    category__parent_id: IntegerFilter
    tax_class__tax_class_id: IntegerFilter
    tax_class__name: TextFilter
    tax_class__time_stamp: TimeFilter
    item_attributes__attribute1: TextFilter
    item_attributes__attribute2: TextFilter
    item_attributes__attribute3: TextFilter
    item_attributes__item_attribute_set_id: IntegerFilter
    manufacturer__manufacturer_id: IntegerFilter
    manufacturer__name: TextFilter
    manufacturer__create_time: TimeFilter
    manufacturer__time_stamp: TimeFilter
    note__note_id: IntegerFilter
    note__note: TextFilter
    note__is_public: bool
    note__time_stamp: TimeFilter
    images__image_id: IntegerFilter
    images__base_image_url: TextFilter
    images__description: TextFilter
    images__filename: TextFilter
    images__ordering: IntegerFilter
    images__public_id: TextFilter
    images__size: IntegerFilter
    images__create_time: TimeFilter
    images__time_stamp: TimeFilter
    images__item_id: IntegerFilter
    images__item_matrix_id: IntegerFilter
    item_shops__item_shop_id: IntegerFilter
    item_shops__qoh: DecimalFilter
    item_shops__backorder: DecimalFilter
    item_shops__component_qoh: DecimalFilter
    item_shops__component_backorder: DecimalFilter
    item_shops__reorder_point: DecimalFilter
    item_shops__reorder_level: DecimalFilter
    item_shops__average_cost: DecimalFilter
    item_shops__last_received_cost: DecimalFilter
    item_shops__next_fifo_lot_cost: DecimalFilter
    item_shops__on_layaway: DecimalFilter
    item_shops__on_special_order: DecimalFilter
    item_shops__on_transfer_in: DecimalFilter
    item_shops__on_transfer_out: DecimalFilter
    item_shops__on_workorder: DecimalFilter
    item_shops__sellable: DecimalFilter
    item_shops__total_value_avg_cost: DecimalFilter
    item_shops__total_value_fifo: DecimalFilter
    item_shops__total_value_negative_inventory: DecimalFilter
    item_shops__time_stamp: TimeFilter
    item_shops__item_id: IntegerFilter
    item_shops__shop_id: IntegerFilter
    item_shops__last_received_lot_id: IntegerFilter
    item_shops__next_fifo_lot_id: IntegerFilter
    item_vendor_nums__item_vendor_num_id: IntegerFilter
    item_vendor_nums__value: TextFilter
    item_vendor_nums__cost: DecimalFilter
    item_vendor_nums__time_stamp: TimeFilter
    item_vendor_nums__item_id: IntegerFilter
    item_vendor_nums__vendor_id: IntegerFilter
    item_components__item_component_id: IntegerFilter
    item_components__quantity: DecimalFilter
    item_components__component_group: IntegerFilter
    item_components__assembly_item_id: IntegerFilter
    item_components__component_item_id: IntegerFilter
    item_ecommerce__item_ecommerce_id: IntegerFilter
    item_ecommerce__height: DecimalFilter
    item_ecommerce__length: DecimalFilter
    item_ecommerce__list_on_store: bool
    item_ecommerce__long_description: TextFilter
    item_ecommerce__short_description: TextFilter
    item_ecommerce__weight: DecimalFilter
    item_ecommerce__width: DecimalFilter
    tag_relations__tag_id: IntegerFilter
    custom_field_values__custom_field_value_id: IntegerFilter
    custom_field_values__custom_field_id: IntegerFilter
    custom_field_values__name: TextFilter
    custom_field_values__type: TextFilter
    custom_field_values__value: TextFilter
    custom_field_values__time_stamp: TimeFilter
    item_prices__amount: DecimalFilter
    item_prices__use_type_id: IntegerFilter
    item_prices__use_type: TextFilter


class ItemCustomFieldsQuery(TypedDict, total=False):
    """What a listing of Item CustomField takes."""

    params: Mapping[str, Any]
    archived: Archived
    sort: Literal["custom_field_id", "-custom_field_id", "time_stamp", "-time_stamp", "name", "-name"]
    custom_field_id: IntegerFilter
    decimal_precision: IntegerFilter
    default: TextFilter
    name: TextFilter
    type: TextFilter
    uom: TextFilter


class ItemCustomFieldChoicesQuery(TypedDict, total=False):
    """What a listing of Item CustomField CustomFieldChoice takes."""

    params: Mapping[str, Any]
    sort: Literal["custom_field_choice_id", "-custom_field_choice_id", "time_stamp", "-time_stamp"]
    custom_field_choice_id: IntegerFilter
    can_be_deleted: bool
    name: TextFilter
    value: TextFilter
    time_stamp: TimeFilter
    custom_field_id: IntegerFilter


class ItemImagesQuery(TypedDict, total=False):
    """What a listing of Item Image takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["image_id", "-image_id", "time_stamp", "-time_stamp", "item_id", "-item_id"]
    image_id: IntegerFilter
    base_image_url: TextFilter
    description: TextFilter
    filename: TextFilter
    ordering: IntegerFilter
    public_id: TextFilter
    size: IntegerFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    item_id: IntegerFilter
    item_matrix_id: IntegerFilter
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


class ItemAttributeSetsQuery(TypedDict, total=False):
    """What a listing of ItemAttributeSet takes."""

    params: Mapping[str, Any]
    archived: Archived
    sort: Literal["item_attribute_set_id", "-item_attribute_set_id"]
    item_attribute_set_id: IntegerFilter
    name: TextFilter
    attribute_name1: TextFilter
    attribute_name2: TextFilter
    attribute_name3: TextFilter
    system: bool


class ItemFeesQuery(TypedDict, total=False):
    """What a listing of ItemFee takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    archived: Archived
    sort: Literal["item_fee_id", "-item_fee_id"]
    item_fee_id: IntegerFilter
    calculation_method: TextFilter
    discountable: bool
    fee_value: DecimalFilter
    name: TextFilter
    non_refundable: bool
    taxable: bool
    create_time: TimeFilter
    timestamp: TimeFilter
    item_fee_categories__item_fee_category_id: IntegerFilter
    item_fee_categories__category_id: IntegerFilter
    item_fee_categories__item_fee_id: IntegerFilter


class ItemMatricesQuery(TypedDict, total=False):
    """What a listing of ItemMatrix takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    archived: Archived
    sort: Literal["item_matrix_id", "-item_matrix_id", "time_stamp", "-time_stamp", "description", "-description"]
    item_matrix_id: IntegerFilter
    default_cost: DecimalFilter
    description: TextFilter
    item_type: TextFilter
    model_year: IntegerFilter
    serialized: bool
    tax: bool
    time_stamp: TimeFilter
    category_id: IntegerFilter
    default_vendor_id: IntegerFilter
    department_id: IntegerFilter
    item_attribute_set_id: IntegerFilter
    item_ecommerce_id: IntegerFilter
    manufacturer_id: IntegerFilter
    season_id: IntegerFilter
    tax_class_id: IntegerFilter
    category__category_id: IntegerFilter
    category__name: TextFilter
    category__node_depth: IntegerFilter
    category__full_path_name: TextFilter
    category__left_node: IntegerFilter
    category__right_node: IntegerFilter
    category__create_time: TimeFilter
    category__time_stamp: TimeFilter
    category__parent_id: IntegerFilter
    tax_class__tax_class_id: IntegerFilter
    tax_class__name: TextFilter
    tax_class__time_stamp: TimeFilter
    item_attribute_set__item_attribute_set_id: IntegerFilter
    item_attribute_set__name: TextFilter
    item_attribute_set__attribute_name1: TextFilter
    item_attribute_set__attribute_name2: TextFilter
    item_attribute_set__attribute_name3: TextFilter
    item_attribute_set__archived: bool
    item_attribute_set__system: bool
    manufacturer__manufacturer_id: IntegerFilter
    manufacturer__name: TextFilter
    manufacturer__create_time: TimeFilter
    manufacturer__time_stamp: TimeFilter
    season__season_id: IntegerFilter
    season__name: TextFilter
    images__image_id: IntegerFilter
    images__base_image_url: TextFilter
    images__description: TextFilter
    images__filename: TextFilter
    images__ordering: IntegerFilter
    images__public_id: TextFilter
    images__size: IntegerFilter
    images__create_time: TimeFilter
    images__time_stamp: TimeFilter
    images__item_id: IntegerFilter
    images__item_matrix_id: IntegerFilter
    items__item_id: IntegerFilter
    items__system_sku: IntegerFilter
    items__default_cost: DecimalFilter
    items__avg_cost: DecimalFilter
    items__discountable: bool
    items__tax: bool
    items__archived: bool
    items__item_type: TextFilter
    items__description: TextFilter
    items__model_year: IntegerFilter
    items__upc: TextFilter
    items__ean: TextFilter
    items__custom_sku: TextFilter
    items__manufacturer_sku: TextFilter
    items__publish_to_ecom: bool
    items__serialized: bool
    items__create_time: TimeFilter
    items__time_stamp: TimeFilter
    items__category_id: IntegerFilter
    items__tax_class_id: IntegerFilter
    items__department_id: IntegerFilter
    items__item_matrix_id: IntegerFilter
    items__manufacturer_id: IntegerFilter
    items__season_id: IntegerFilter
    items__default_vendor_id: IntegerFilter
    items__item_ecommerce_id: IntegerFilter
    item_ecommerce__item_ecommerce_id: IntegerFilter
    item_ecommerce__height: DecimalFilter
    item_ecommerce__length: DecimalFilter
    item_ecommerce__list_on_store: bool
    item_ecommerce__long_description: TextFilter
    item_ecommerce__short_description: TextFilter
    item_ecommerce__weight: DecimalFilter
    item_ecommerce__width: DecimalFilter
    tag_relations__tag_id: IntegerFilter


class ItemMatrixImagesQuery(TypedDict, total=False):
    """What a listing of ItemMatrix Image takes."""

    params: Mapping[str, Any]
    load_relations: Relations
    sort: Literal["image_id", "-image_id", "time_stamp", "-time_stamp", "item_matrix_id", "-item_matrix_id"]
    image_id: IntegerFilter
    base_image_url: TextFilter
    description: TextFilter
    filename: TextFilter
    ordering: IntegerFilter
    public_id: TextFilter
    size: IntegerFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    item_id: IntegerFilter
    item_matrix_id: IntegerFilter
    item_matrix__item_matrix_id: IntegerFilter
    item_matrix__archived: bool
    item_matrix__default_cost: DecimalFilter
    item_matrix__description: TextFilter
    item_matrix__item_type: TextFilter
    item_matrix__model_year: IntegerFilter
    item_matrix__serialized: bool
    item_matrix__tax: bool
    item_matrix__time_stamp: TimeFilter
    item_matrix__category_id: IntegerFilter
    item_matrix__default_vendor_id: IntegerFilter
    item_matrix__department_id: IntegerFilter
    item_matrix__item_attribute_set_id: IntegerFilter
    item_matrix__item_ecommerce_id: IntegerFilter
    item_matrix__manufacturer_id: IntegerFilter
    item_matrix__season_id: IntegerFilter
    item_matrix__tax_class_id: IntegerFilter


class ManufacturersQuery(TypedDict, total=False):
    """What a listing of Manufacturer takes."""

    params: Mapping[str, Any]
    sort: Literal["manufacturer_id", "-manufacturer_id", "time_stamp", "-time_stamp", "name", "-name"]
    manufacturer_id: IntegerFilter
    name: TextFilter
    create_time: TimeFilter
    time_stamp: TimeFilter


class PriceLevelsQuery(TypedDict, total=False):
    """What a listing of PriceLevel takes."""

    params: Mapping[str, Any]
    archived: Archived
    sort: Literal["price_level_id", "-price_level_id", "name", "-name"]
    price_level_id: IntegerFilter
    can_be_archived: bool
    name: TextFilter
    type: TextFilter


class SeasonsQuery(TypedDict, total=False):
    """What a listing of Season takes."""

    params: Mapping[str, Any]
    sort: Literal["season_id", "-season_id"]
    season_id: IntegerFilter
    name: TextFilter


class SerializedRecordsQuery(TypedDict, total=False):
    """What a listing of Serialized takes."""

    params: Mapping[str, Any]
    sort: Literal["serialized_id", "-serialized_id", "time_stamp", "-time_stamp", "serial", "-serial"]
    serialized_id: IntegerFilter
    color_name: TextFilter
    description: TextFilter
    serial: TextFilter
    size_name: TextFilter
    time_stamp: TimeFilter
    customer_id: IntegerFilter
    item_id: IntegerFilter
    sale_line_id: IntegerFilter


class TagsQuery(TypedDict, total=False):
    """What a listing of Tag takes."""

    params: Mapping[str, Any]
    sort: Literal["tag_id", "-tag_id", "name", "-name"]
    tag_id: IntegerFilter
    name: TextFilter


class TagGroupsQuery(TypedDict, total=False):
    """What a listing of TagGroup takes."""

    params: Mapping[str, Any]


class ItemChanges(TypedDict, total=False):
    """What may be written of Item."""

    item_id: int | None
    system_sku: int | None
    default_cost: Number | None
    avg_cost: Number | None
    discountable: bool
    tax: bool
    archived: bool
    item_type: str | None
    description: str | None
    model_year: int | None
    upc: str | None
    ean: str | None
    custom_sku: str | None
    manufacturer_sku: str | None
    fifo_cost: Number | None
    publish_to_ecom: bool
    serialized: bool
    category_id: int | None
    tax_class_id: int | None
    department_id: int | None
    item_matrix_id: int | None
    manufacturer_id: int | None
    season_id: int | None
    default_vendor_id: int | None
    item_ecommerce_id: int | None
    item_attributes_id: int | None
    note_id: int | None
    tax_class: TaxClassChanges
    item_attributes: ItemAttributesChanges
    note: NoteChanges
    item_shops: Sequence[ItemShopChanges]
    item_components: Sequence[ItemComponentChanges]
    item_vendor_nums: Sequence[ItemVendorNumChanges]
    custom_field_values: Sequence[CustomFieldValueChanges]
    prices: Sequence[ItemPriceChanges]
    category: CategoryChanges
    department: DepartmentChanges
    images: Sequence[ImageChanges]
    item_ecommerce: ItemECommerceChanges
    item_matrix: ItemMatrixChanges
    item_shelf_locations: Sequence[ItemShelfLocationChanges]
    manufacturer: ManufacturerChanges
    season: SeasonChanges
    tag_relations: Sequence[TagRelationChanges]


class ItemMatrixChanges(TypedDict, total=False):
    """What may be written of ItemMatrix."""

    item_matrix_id: int | None
    archived: bool
    default_cost: Number | None
    description: str | None
    item_type: str | None
    model_year: int | None
    serialized: bool
    tax: bool
    time_stamp: datetime | date | None
    category_id: int | None
    default_vendor_id: int | None
    department_id: int | None
    item_attribute_set_id: int | None
    manufacturer_id: int | None
    season_id: int | None
    tax_class_id: int | None
    category: CategoryChanges
    custom_field_values: Sequence[CustomFieldValueChanges]
    department: DepartmentChanges
    items: Sequence[ItemChanges]
    manufacturer: ManufacturerChanges
    prices: Sequence[ItemPriceChanges]
    season: SeasonChanges
    tax_class: TaxClassChanges


class ItemAttributeSetChanges(TypedDict, total=False):
    """What may be written of ItemAttributeSet."""

    item_attribute_set_id: int | None
    name: str | None
    attribute_name1: str | None
    attribute_name2: str | None
    attribute_name3: str | None
    archived: bool


class ItemAttributesChanges(TypedDict, total=False):
    """What may be written of ItemAttributes."""

    attribute1: str | None
    attribute2: str | None
    attribute3: str | None
    item_attribute_set_id: int | None
    item_attribute_set: ItemAttributeSetChanges


class ItemComponentChanges(TypedDict, total=False):
    """What may be written of ItemComponent."""

    item_component_id: int | None
    quantity: Number | None
    component_group: int | None
    assembly_item_id: int | None
    component_item_id: int | None


class ItemECommerceChanges(TypedDict, total=False):
    """What may be written of ItemECommerce."""

    item_ecommerce_id: int | None
    height: Number | None
    length: Number | None
    list_on_store: bool
    long_description: str | None
    short_description: str | None
    weight: Number | None
    width: Number | None


class ItemFeeChanges(TypedDict, total=False):
    """What may be written of ItemFee."""

    item_fee_id: int | None
    archived: bool
    calculation_method: str | None
    discountable: bool
    fee_value: Number | None
    name: str | None
    non_refundable: bool
    taxable: bool
    item_fee_categories: Sequence[ItemFeeCategoryChanges]


class ItemFeeCategoryChanges(TypedDict, total=False):
    """What may be written of ItemFeeCategory."""

    item_fee_category_id: int | None
    category_id: int | None
    item_fee_id: int | None
    category: CategoryChanges


class ItemPriceChanges(TypedDict, total=False):
    """What may be written of ItemPrice."""

    amount: Number | None
    use_type_id: int | None
    use_type: str | None


class ItemShelfLocationChanges(TypedDict, total=False):
    """What may be written of ItemShelfLocation."""


class ItemVendorNumChanges(TypedDict, total=False):
    """What may be written of ItemVendorNum."""

    item_vendor_num_id: int | None
    value: str | None
    cost: Number | None
    item_id: int | None
    vendor_id: int | None


class CategoryChanges(TypedDict, total=False):
    """What may be written of Category."""

    category_id: int | None
    name: str | None
    node_depth: int | None
    full_path_name: str | None
    left_node: int | None
    right_node: int | None
    parent_id: int | None
    parent: CategoryChanges


class DepartmentChanges(TypedDict, total=False):
    """What may be written of Department."""


class ImageChanges(TypedDict, total=False):
    """What may be written of Image."""

    image_id: int | None
    description: str | None
    ordering: int | None
    item_id: int | None
    item_matrix_id: int | None


class ManufacturerChanges(TypedDict, total=False):
    """What may be written of Manufacturer."""

    manufacturer_id: int | None
    name: str | None


class SeasonChanges(TypedDict, total=False):
    """What may be written of Season."""

    season_id: int | None
    name: str | None


class SerializedChanges(TypedDict, total=False):
    """What may be written of Serialized."""

    serialized_id: int | None
    color_name: str | None
    description: str | None
    serial: str | None
    size_name: str | None
    customer_id: int | None
    item_id: int | None
    sale_line_id: int | None


class TagChanges(TypedDict, total=False):
    """What may be written of Tag."""

    tag_id: int | None
    name: str | None


class TagRelationChanges(TypedDict, total=False):
    """What may be written of TagRelation."""

    tag_id: int | None
    tag: TagChanges


class NoteChanges(TypedDict, total=False):
    """What may be written of Note."""

    note_id: int | None
    note: str | None
    is_public: bool


class PriceLevelChanges(TypedDict, total=False):
    """What may be written of PriceLevel."""

    price_level_id: int | None
    name: str | None


class CustomFieldChanges(TypedDict, total=False):
    """What may be written of CustomField."""

    custom_field_id: int | None
    archived: bool
    decimal_precision: int | None
    default: str | None
    name: str | None
    type: str | None
    uom: str | None


class CustomFieldChoiceChanges(TypedDict, total=False):
    """What may be written of CustomFieldChoice."""

    custom_field_choice_id: int | None
    can_be_deleted: bool
    name: str | None
    value: str | None


class CustomFieldValueChanges(TypedDict, total=False):
    """What may be written of CustomFieldValue."""

    custom_field_value_id: int | None
    custom_field_id: int | None
    name: str | None
    type: str | None
    value: Any
    deleted: bool


class Categories(Collection[Category]):
    """Category records. Source: docs: Category."""

    ENDPOINT = "Category"
    RECORD = Category

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CategoriesQuery]) -> list[Category]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CategoriesQuery]
    ) -> Iterator[Category]:
        """Stream the records that match in the order of categoryID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CategoriesQuery]
    ) -> Generator[Category, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[CategoriesQuery]) -> Category | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CategoriesQuery],
    ) -> Generator[Page[Category], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CategoriesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[CategoriesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CategoriesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Category:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[CategoryChanges]) -> Category:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[CategoryChanges]) -> Category:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> Category:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[CategoryChanges, Category]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[CategoryChanges, Category]:
        """Change many records; each row names its category_id. See `BulkWrites`."""
        return self._bulk("update")


class Images(Collection[Image]):
    """Image records. Source: docs: Image."""

    ENDPOINT = "Image"
    RECORD = Image

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ImagesQuery]) -> list[Image]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ImagesQuery]) -> Iterator[Image]:
        """Stream the records that match in the order of imageID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ImagesQuery]) -> Generator[Image, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ImagesQuery]) -> Image | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ImagesQuery],
    ) -> Generator[Page[Image], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ImagesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ImagesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ImagesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Image:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> Image:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return self._upload(image, filename, changes)

    def update(self, key: int, **changes: Unpack[ImageChanges]) -> Image:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> Image:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_update(self) -> BulkWrites[ImageChanges, Image]:
        """Change many records; each row names its image_id. See `BulkWrites`."""
        return self._bulk("update")


class Items(Collection[Item]):
    """Item records. Source: docs: Item."""

    ENDPOINT = "Item"
    RECORD = Item

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemsQuery]) -> list[Item]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemsQuery]) -> Iterator[Item]:
        """Stream the records that match in the order of itemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemsQuery]) -> Generator[Item, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ItemsQuery]) -> Item | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[ItemsQuery]
    ) -> Generator[Page[Item], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Item:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[ItemChanges]) -> Item:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[ItemChanges]) -> Item:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> Item:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> Item:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[ItemChanges, Item]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[ItemChanges, Item]:
        """Change many records; each row names its item_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, Item]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class ItemCustomFields(Collection[CustomField]):
    """Item CustomField records. Source: docs: Item CustomField."""

    ENDPOINT = "Item CustomField"
    RECORD = CustomField

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemCustomFieldsQuery]
    ) -> list[CustomField]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemCustomFieldsQuery]
    ) -> Iterator[CustomField]:
        """Stream the records that match in the order of customFieldID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemCustomFieldsQuery]
    ) -> Generator[CustomField, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldsQuery]) -> CustomField | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemCustomFieldsQuery],
    ) -> Generator[Page[CustomField], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> CustomField:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[CustomFieldChanges]) -> CustomField:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[CustomFieldChanges]) -> CustomField:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> CustomField:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> CustomField:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[CustomFieldChanges, CustomField]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[CustomFieldChanges, CustomField]:
        """Change many records; each row names its custom_field_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, CustomField]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class ItemCustomFieldChoices(Collection[CustomFieldChoice]):
    """Item CustomField CustomFieldChoice records below a customField. Source: docs: Item CustomField CustomFieldChoice."""

    ENDPOINT = "Item CustomField CustomFieldChoice"
    RECORD = CustomFieldChoice

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemCustomFieldChoicesQuery]
    ) -> list[CustomFieldChoice]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemCustomFieldChoicesQuery]
    ) -> Iterator[CustomFieldChoice]:
        """Stream the records that match in the order of customFieldChoiceID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemCustomFieldChoicesQuery]
    ) -> Generator[CustomFieldChoice, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldChoicesQuery]) -> CustomFieldChoice | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemCustomFieldChoicesQuery],
    ) -> Generator[Page[CustomFieldChoice], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldChoicesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldChoicesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldChoicesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> CustomFieldChoice:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[CustomFieldChoiceChanges]) -> CustomFieldChoice:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[CustomFieldChoiceChanges]) -> CustomFieldChoice:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> CustomFieldChoice:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[CustomFieldChoiceChanges, CustomFieldChoice]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[CustomFieldChoiceChanges, CustomFieldChoice]:
        """Change many records; each row names its custom_field_choice_id. See `BulkWrites`."""
        return self._bulk("update")


class ItemImages(Collection[Image]):
    """Item Image records below a item. Source: docs: Item Image."""

    ENDPOINT = "Item Image"
    RECORD = Image

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemImagesQuery]) -> list[Image]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemImagesQuery]
    ) -> Iterator[Image]:
        """Stream the records that match in the order of imageID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemImagesQuery]) -> Generator[Image, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ItemImagesQuery]) -> Image | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemImagesQuery],
    ) -> Generator[Page[Image], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemImagesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ItemImagesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemImagesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Image:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> Image:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return self._upload(image, filename, changes)

    def update(self, key: int, **changes: Unpack[ImageChanges]) -> Image:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> Image:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_update(self) -> BulkWrites[ImageChanges, Image]:
        """Change many records; each row names its image_id. See `BulkWrites`."""
        return self._bulk("update")


class ItemAttributeSets(Collection[ItemAttributeSet]):
    """ItemAttributeSet records. Source: docs: ItemAttributeSet."""

    ENDPOINT = "ItemAttributeSet"
    RECORD = ItemAttributeSet

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemAttributeSetsQuery]
    ) -> list[ItemAttributeSet]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemAttributeSetsQuery]
    ) -> Iterator[ItemAttributeSet]:
        """Stream the records that match in the order of itemAttributeSetID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemAttributeSetsQuery]
    ) -> Generator[ItemAttributeSet, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ItemAttributeSetsQuery]) -> ItemAttributeSet | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemAttributeSetsQuery],
    ) -> Generator[Page[ItemAttributeSet], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemAttributeSetsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ItemAttributeSetsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemAttributeSetsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> ItemAttributeSet:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[ItemAttributeSetChanges]) -> ItemAttributeSet:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[ItemAttributeSetChanges]) -> ItemAttributeSet:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    @property
    def bulk_create(self) -> BulkWrites[ItemAttributeSetChanges, ItemAttributeSet]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[ItemAttributeSetChanges, ItemAttributeSet]:
        """Change many records; each row names its item_attribute_set_id. See `BulkWrites`."""
        return self._bulk("update")


class ItemFees(Collection[ItemFee]):
    """ItemFee records. Source: docs: ItemFee."""

    ENDPOINT = "ItemFee"
    RECORD = ItemFee

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemFeesQuery]) -> list[ItemFee]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemFeesQuery]
    ) -> Iterator[ItemFee]:
        """Stream the records that match in the order of itemFeeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemFeesQuery]) -> Generator[ItemFee, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ItemFeesQuery]) -> ItemFee | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemFeesQuery],
    ) -> Generator[Page[ItemFee], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemFeesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ItemFeesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemFeesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> ItemFee:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def update(self, key: int, **changes: Unpack[ItemFeeChanges]) -> ItemFee:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> ItemFee:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> ItemFee:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_update(self) -> BulkWrites[ItemFeeChanges, ItemFee]:
        """Change many records; each row names its item_fee_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, ItemFee]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class ItemMatrices(Collection[ItemMatrix]):
    """ItemMatrix records. Source: docs: ItemMatrix."""

    ENDPOINT = "ItemMatrix"
    RECORD = ItemMatrix

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemMatricesQuery]) -> list[ItemMatrix]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemMatricesQuery]
    ) -> Iterator[ItemMatrix]:
        """Stream the records that match in the order of itemMatrixID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemMatricesQuery]
    ) -> Generator[ItemMatrix, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ItemMatricesQuery]) -> ItemMatrix | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemMatricesQuery],
    ) -> Generator[Page[ItemMatrix], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemMatricesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ItemMatricesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemMatricesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> ItemMatrix:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, **changes: Unpack[ItemMatrixChanges]) -> ItemMatrix:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[ItemMatrixChanges]) -> ItemMatrix:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def archive(self, key: int) -> ItemMatrix:
        """Archive the record with this id; it stays readable."""
        return self._destroy(key)

    def destroy(self, key: int) -> ItemMatrix:
        """The same as archive()."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[ItemMatrixChanges, ItemMatrix]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[ItemMatrixChanges, ItemMatrix]:
        """Change many records; each row names its item_matrix_id. See `BulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> BulkWrites[int, ItemMatrix]:
        """Archive the records with these ids. See `BulkWrites`."""
        return self._bulk("archive")


class ItemMatrixImages(Collection[Image]):
    """ItemMatrix Image records below a itemMatrix. Source: docs: ItemMatrix Image."""

    ENDPOINT = "ItemMatrix Image"
    RECORD = Image

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemMatrixImagesQuery]) -> list[Image]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemMatrixImagesQuery]
    ) -> Iterator[Image]:
        """Stream the records that match in the order of imageID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemMatrixImagesQuery]
    ) -> Generator[Image, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ItemMatrixImagesQuery]) -> Image | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemMatrixImagesQuery],
    ) -> Generator[Page[Image], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemMatrixImagesQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ItemMatrixImagesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemMatrixImagesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int, *, load_relations: Relations = None) -> Image:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, load_relations)

    def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> Image:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return self._upload(image, filename, changes)

    def update(self, key: int, **changes: Unpack[ImageChanges]) -> Image:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> Image:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_update(self) -> BulkWrites[ImageChanges, Image]:
        """Change many records; each row names its image_id. See `BulkWrites`."""
        return self._bulk("update")


class Manufacturers(Collection[Manufacturer]):
    """Manufacturer records. Source: docs: Manufacturer."""

    ENDPOINT = "Manufacturer"
    RECORD = Manufacturer

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ManufacturersQuery]
    ) -> list[Manufacturer]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ManufacturersQuery]
    ) -> Iterator[Manufacturer]:
        """Stream the records that match in the order of manufacturerID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ManufacturersQuery]
    ) -> Generator[Manufacturer, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[ManufacturersQuery]) -> Manufacturer | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ManufacturersQuery],
    ) -> Generator[Page[Manufacturer], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ManufacturersQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[ManufacturersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ManufacturersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Manufacturer:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[ManufacturerChanges]) -> Manufacturer:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[ManufacturerChanges]) -> Manufacturer:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    @property
    def bulk_create(self) -> BulkWrites[ManufacturerChanges, Manufacturer]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[ManufacturerChanges, Manufacturer]:
        """Change many records; each row names its manufacturer_id. See `BulkWrites`."""
        return self._bulk("update")


class PriceLevels(Collection[PriceLevel]):
    """PriceLevel records. Source: docs: PriceLevel."""

    ENDPOINT = "PriceLevel"
    RECORD = PriceLevel

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[PriceLevelsQuery]) -> list[PriceLevel]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[PriceLevelsQuery]
    ) -> Iterator[PriceLevel]:
        """Stream the records that match in the order of priceLevelID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[PriceLevelsQuery]
    ) -> Generator[PriceLevel, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[PriceLevelsQuery]) -> PriceLevel | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[PriceLevelsQuery],
    ) -> Generator[Page[PriceLevel], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[PriceLevelsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[PriceLevelsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[PriceLevelsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> PriceLevel:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def update(self, key: int, **changes: Unpack[PriceLevelChanges]) -> PriceLevel:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    @property
    def bulk_update(self) -> BulkWrites[PriceLevelChanges, PriceLevel]:
        """Change many records; each row names its price_level_id. See `BulkWrites`."""
        return self._bulk("update")


class Seasons(Collection[Season]):
    """Season records. Source: docs: Season."""

    ENDPOINT = "Season"
    RECORD = Season

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SeasonsQuery]) -> list[Season]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SeasonsQuery]
    ) -> Iterator[Season]:
        """Stream the records that match in the order of seasonID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SeasonsQuery]) -> Generator[Season, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[SeasonsQuery]) -> Season | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SeasonsQuery],
    ) -> Generator[Page[Season], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SeasonsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[SeasonsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SeasonsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Season:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[SeasonChanges]) -> Season:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[SeasonChanges]) -> Season:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> Season:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[SeasonChanges, Season]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[SeasonChanges, Season]:
        """Change many records; each row names its season_id. See `BulkWrites`."""
        return self._bulk("update")


class SerializedRecords(Collection[Serialized]):
    """Serialized records. Source: docs: Serialized."""

    ENDPOINT = "Serialized"
    RECORD = Serialized

    def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SerializedRecordsQuery]
    ) -> list[Serialized]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SerializedRecordsQuery]
    ) -> Iterator[Serialized]:
        """Stream the records that match in the order of serializedID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SerializedRecordsQuery]
    ) -> Generator[Serialized, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[SerializedRecordsQuery]) -> Serialized | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SerializedRecordsQuery],
    ) -> Generator[Page[Serialized], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SerializedRecordsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[SerializedRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SerializedRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Serialized:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[SerializedChanges]) -> Serialized:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[SerializedChanges]) -> Serialized:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> Serialized:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[SerializedChanges, Serialized]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[SerializedChanges, Serialized]:
        """Change many records; each row names its serialized_id. See `BulkWrites`."""
        return self._bulk("update")


class Tags(Collection[Tag]):
    """Tag records. Source: docs: Tag."""

    ENDPOINT = "Tag"
    RECORD = Tag

    def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TagsQuery]) -> list[Tag]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return self._all(any_of, query, concurrency)

    def scan(self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TagsQuery]) -> Iterator[Tag]:
        """Stream the records that match in the order of tagID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TagsQuery]) -> Generator[Tag, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TagsQuery]) -> Tag | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[TagsQuery]
    ) -> Generator[Page[Tag], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TagsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TagsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TagsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    def find(self, key: int) -> Tag:
        """The record with this id, archived ones included. Raises NotFound."""
        return self._find(key, None)

    def create(self, **changes: Unpack[TagChanges]) -> Tag:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return self._create(changes)

    def update(self, key: int, **changes: Unpack[TagChanges]) -> Tag:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return self._update(key, changes)

    def destroy(self, key: int) -> Tag:
        """Delete the record with this id; returns it as it was."""
        return self._destroy(key)

    @property
    def bulk_create(self) -> BulkWrites[TagChanges, Tag]:
        """Create many records. See `BulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> BulkWrites[TagChanges, Tag]:
        """Change many records; each row names its tag_id. See `BulkWrites`."""
        return self._bulk("update")


class TagGroups(Collection[TagGroup]):
    """TagGroup records. Source: docs: TagGroup."""

    ENDPOINT = "TagGroup"
    RECORD = TagGroup

    def all(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> list[TagGroup]:
        """All records that match, over all pages."""
        return self._all(any_of, query)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TagGroupsQuery]
    ) -> Generator[TagGroup, None, None]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    def first(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> TagGroup | None:
        """The first record that matches, or None; one request."""
        return self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TagGroupsQuery],
    ) -> Generator[Page[TagGroup], None, None]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a thread reads so many pages ahead until the loop is left or the generator closed.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> Iterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    def count(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)


class AsyncCategories(AsyncCollection[AsyncCategory]):
    """Category records. Source: docs: Category."""

    ENDPOINT = "Category"
    RECORD = AsyncCategory

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[CategoriesQuery]
    ) -> list[AsyncCategory]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[CategoriesQuery]
    ) -> AsyncIterator[AsyncCategory]:
        """Stream the records that match in the order of categoryID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CategoriesQuery]) -> Stream[AsyncCategory]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[CategoriesQuery]) -> AsyncCategory | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CategoriesQuery],
    ) -> Stream[Page[AsyncCategory]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[CategoriesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[CategoriesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[CategoriesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncCategory:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[CategoryChanges]) -> AsyncCategory:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[CategoryChanges]) -> AsyncCategory:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncCategory:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[CategoryChanges, AsyncCategory]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[CategoryChanges, AsyncCategory]:
        """Change many records; each row names its category_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncImages(AsyncCollection[AsyncImage]):
    """Image records. Source: docs: Image."""

    ENDPOINT = "Image"
    RECORD = AsyncImage

    async def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ImagesQuery]) -> list[AsyncImage]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ImagesQuery]
    ) -> AsyncIterator[AsyncImage]:
        """Stream the records that match in the order of imageID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ImagesQuery]) -> Stream[AsyncImage]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ImagesQuery]) -> AsyncImage | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ImagesQuery],
    ) -> Stream[Page[AsyncImage]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ImagesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ImagesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ImagesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncImage:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> AsyncImage:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return await self._upload(image, filename, changes)

    async def update(self, key: int, **changes: Unpack[ImageChanges]) -> AsyncImage:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncImage:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_update(self) -> AsyncBulkWrites[ImageChanges, AsyncImage]:
        """Change many records; each row names its image_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncItems(AsyncCollection[AsyncItem]):
    """Item records. Source: docs: Item."""

    ENDPOINT = "Item"
    RECORD = AsyncItem

    async def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemsQuery]) -> list[AsyncItem]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemsQuery]
    ) -> AsyncIterator[AsyncItem]:
        """Stream the records that match in the order of itemID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemsQuery]) -> Stream[AsyncItem]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ItemsQuery]) -> AsyncItem | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[ItemsQuery]
    ) -> Stream[Page[AsyncItem]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ItemsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncItem:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[ItemChanges]) -> AsyncItem:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[ItemChanges]) -> AsyncItem:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncItem:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncItem:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[ItemChanges, AsyncItem]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[ItemChanges, AsyncItem]:
        """Change many records; each row names its item_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncItem]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncItemCustomFields(AsyncCollection[AsyncCustomField]):
    """Item CustomField records. Source: docs: Item CustomField."""

    ENDPOINT = "Item CustomField"
    RECORD = AsyncCustomField

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemCustomFieldsQuery]
    ) -> list[AsyncCustomField]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemCustomFieldsQuery]
    ) -> AsyncIterator[AsyncCustomField]:
        """Stream the records that match in the order of customFieldID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemCustomFieldsQuery]
    ) -> Stream[AsyncCustomField]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldsQuery]) -> AsyncCustomField | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemCustomFieldsQuery],
    ) -> Stream[Page[AsyncCustomField]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncCustomField:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[CustomFieldChanges]) -> AsyncCustomField:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[CustomFieldChanges]) -> AsyncCustomField:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncCustomField:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncCustomField:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[CustomFieldChanges, AsyncCustomField]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[CustomFieldChanges, AsyncCustomField]:
        """Change many records; each row names its custom_field_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncCustomField]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncItemCustomFieldChoices(AsyncCollection[AsyncCustomFieldChoice]):
    """Item CustomField CustomFieldChoice records below a customField. Source: docs: Item CustomField CustomFieldChoice."""

    ENDPOINT = "Item CustomField CustomFieldChoice"
    RECORD = AsyncCustomFieldChoice

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemCustomFieldChoicesQuery]
    ) -> list[AsyncCustomFieldChoice]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemCustomFieldChoicesQuery]
    ) -> AsyncIterator[AsyncCustomFieldChoice]:
        """Stream the records that match in the order of customFieldChoiceID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemCustomFieldChoicesQuery]
    ) -> Stream[AsyncCustomFieldChoice]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(
        self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldChoicesQuery]
    ) -> AsyncCustomFieldChoice | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemCustomFieldChoicesQuery],
    ) -> Stream[Page[AsyncCustomFieldChoice]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldChoicesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldChoicesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldChoicesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncCustomFieldChoice:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[CustomFieldChoiceChanges]) -> AsyncCustomFieldChoice:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[CustomFieldChoiceChanges]) -> AsyncCustomFieldChoice:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncCustomFieldChoice:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[CustomFieldChoiceChanges, AsyncCustomFieldChoice]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[CustomFieldChoiceChanges, AsyncCustomFieldChoice]:
        """Change many records; each row names its custom_field_choice_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncItemImages(AsyncCollection[AsyncImage]):
    """Item Image records below a item. Source: docs: Item Image."""

    ENDPOINT = "Item Image"
    RECORD = AsyncImage

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemImagesQuery]
    ) -> list[AsyncImage]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemImagesQuery]
    ) -> AsyncIterator[AsyncImage]:
        """Stream the records that match in the order of imageID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemImagesQuery]) -> Stream[AsyncImage]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ItemImagesQuery]) -> AsyncImage | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemImagesQuery],
    ) -> Stream[Page[AsyncImage]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemImagesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ItemImagesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemImagesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncImage:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> AsyncImage:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return await self._upload(image, filename, changes)

    async def update(self, key: int, **changes: Unpack[ImageChanges]) -> AsyncImage:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncImage:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_update(self) -> AsyncBulkWrites[ImageChanges, AsyncImage]:
        """Change many records; each row names its image_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncItemAttributeSets(AsyncCollection[AsyncItemAttributeSet]):
    """ItemAttributeSet records. Source: docs: ItemAttributeSet."""

    ENDPOINT = "ItemAttributeSet"
    RECORD = AsyncItemAttributeSet

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemAttributeSetsQuery]
    ) -> list[AsyncItemAttributeSet]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemAttributeSetsQuery]
    ) -> AsyncIterator[AsyncItemAttributeSet]:
        """Stream the records that match in the order of itemAttributeSetID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemAttributeSetsQuery]
    ) -> Stream[AsyncItemAttributeSet]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ItemAttributeSetsQuery]) -> AsyncItemAttributeSet | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemAttributeSetsQuery],
    ) -> Stream[Page[AsyncItemAttributeSet]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemAttributeSetsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ItemAttributeSetsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemAttributeSetsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncItemAttributeSet:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[ItemAttributeSetChanges]) -> AsyncItemAttributeSet:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[ItemAttributeSetChanges]) -> AsyncItemAttributeSet:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    @property
    def bulk_create(self) -> AsyncBulkWrites[ItemAttributeSetChanges, AsyncItemAttributeSet]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[ItemAttributeSetChanges, AsyncItemAttributeSet]:
        """Change many records; each row names its item_attribute_set_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncItemFees(AsyncCollection[AsyncItemFee]):
    """ItemFee records. Source: docs: ItemFee."""

    ENDPOINT = "ItemFee"
    RECORD = AsyncItemFee

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemFeesQuery]
    ) -> list[AsyncItemFee]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemFeesQuery]
    ) -> AsyncIterator[AsyncItemFee]:
        """Stream the records that match in the order of itemFeeID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemFeesQuery]) -> Stream[AsyncItemFee]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ItemFeesQuery]) -> AsyncItemFee | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemFeesQuery],
    ) -> Stream[Page[AsyncItemFee]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemFeesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ItemFeesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemFeesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncItemFee:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def update(self, key: int, **changes: Unpack[ItemFeeChanges]) -> AsyncItemFee:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncItemFee:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncItemFee:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_update(self) -> AsyncBulkWrites[ItemFeeChanges, AsyncItemFee]:
        """Change many records; each row names its item_fee_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncItemFee]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncItemMatrices(AsyncCollection[AsyncItemMatrix]):
    """ItemMatrix records. Source: docs: ItemMatrix."""

    ENDPOINT = "ItemMatrix"
    RECORD = AsyncItemMatrix

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemMatricesQuery]
    ) -> list[AsyncItemMatrix]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemMatricesQuery]
    ) -> AsyncIterator[AsyncItemMatrix]:
        """Stream the records that match in the order of itemMatrixID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemMatricesQuery]) -> Stream[AsyncItemMatrix]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ItemMatricesQuery]) -> AsyncItemMatrix | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemMatricesQuery],
    ) -> Stream[Page[AsyncItemMatrix]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemMatricesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ItemMatricesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemMatricesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncItemMatrix:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, **changes: Unpack[ItemMatrixChanges]) -> AsyncItemMatrix:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[ItemMatrixChanges]) -> AsyncItemMatrix:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def archive(self, key: int) -> AsyncItemMatrix:
        """Archive the record with this id; it stays readable."""
        return await self._destroy(key)

    async def destroy(self, key: int) -> AsyncItemMatrix:
        """The same as archive()."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[ItemMatrixChanges, AsyncItemMatrix]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[ItemMatrixChanges, AsyncItemMatrix]:
        """Change many records; each row names its item_matrix_id. See `AsyncBulkWrites`."""
        return self._bulk("update")

    @property
    def bulk_archive(self) -> AsyncBulkWrites[int, AsyncItemMatrix]:
        """Archive the records with these ids. See `AsyncBulkWrites`."""
        return self._bulk("archive")


class AsyncItemMatrixImages(AsyncCollection[AsyncImage]):
    """ItemMatrix Image records below a itemMatrix. Source: docs: ItemMatrix Image."""

    ENDPOINT = "ItemMatrix Image"
    RECORD = AsyncImage

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ItemMatrixImagesQuery]
    ) -> list[AsyncImage]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ItemMatrixImagesQuery]
    ) -> AsyncIterator[AsyncImage]:
        """Stream the records that match in the order of imageID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemMatrixImagesQuery]) -> Stream[AsyncImage]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ItemMatrixImagesQuery]) -> AsyncImage | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemMatrixImagesQuery],
    ) -> Stream[Page[AsyncImage]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ItemMatrixImagesQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ItemMatrixImagesQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ItemMatrixImagesQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int, *, load_relations: Relations = None) -> AsyncImage:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, load_relations)

    async def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> AsyncImage:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return await self._upload(image, filename, changes)

    async def update(self, key: int, **changes: Unpack[ImageChanges]) -> AsyncImage:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncImage:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_update(self) -> AsyncBulkWrites[ImageChanges, AsyncImage]:
        """Change many records; each row names its image_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncManufacturers(AsyncCollection[AsyncManufacturer]):
    """Manufacturer records. Source: docs: Manufacturer."""

    ENDPOINT = "Manufacturer"
    RECORD = AsyncManufacturer

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[ManufacturersQuery]
    ) -> list[AsyncManufacturer]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[ManufacturersQuery]
    ) -> AsyncIterator[AsyncManufacturer]:
        """Stream the records that match in the order of manufacturerID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ManufacturersQuery]) -> Stream[AsyncManufacturer]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[ManufacturersQuery]) -> AsyncManufacturer | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ManufacturersQuery],
    ) -> Stream[Page[AsyncManufacturer]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[ManufacturersQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[ManufacturersQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[ManufacturersQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncManufacturer:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[ManufacturerChanges]) -> AsyncManufacturer:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[ManufacturerChanges]) -> AsyncManufacturer:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    @property
    def bulk_create(self) -> AsyncBulkWrites[ManufacturerChanges, AsyncManufacturer]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[ManufacturerChanges, AsyncManufacturer]:
        """Change many records; each row names its manufacturer_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncPriceLevels(AsyncCollection[AsyncPriceLevel]):
    """PriceLevel records. Source: docs: PriceLevel."""

    ENDPOINT = "PriceLevel"
    RECORD = AsyncPriceLevel

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[PriceLevelsQuery]
    ) -> list[AsyncPriceLevel]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[PriceLevelsQuery]
    ) -> AsyncIterator[AsyncPriceLevel]:
        """Stream the records that match in the order of priceLevelID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[PriceLevelsQuery]) -> Stream[AsyncPriceLevel]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[PriceLevelsQuery]) -> AsyncPriceLevel | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[PriceLevelsQuery],
    ) -> Stream[Page[AsyncPriceLevel]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[PriceLevelsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[PriceLevelsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[PriceLevelsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncPriceLevel:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def update(self, key: int, **changes: Unpack[PriceLevelChanges]) -> AsyncPriceLevel:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    @property
    def bulk_update(self) -> AsyncBulkWrites[PriceLevelChanges, AsyncPriceLevel]:
        """Change many records; each row names its price_level_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncSeasons(AsyncCollection[AsyncSeason]):
    """Season records. Source: docs: Season."""

    ENDPOINT = "Season"
    RECORD = AsyncSeason

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SeasonsQuery]
    ) -> list[AsyncSeason]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SeasonsQuery]
    ) -> AsyncIterator[AsyncSeason]:
        """Stream the records that match in the order of seasonID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SeasonsQuery]) -> Stream[AsyncSeason]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[SeasonsQuery]) -> AsyncSeason | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SeasonsQuery],
    ) -> Stream[Page[AsyncSeason]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SeasonsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[SeasonsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SeasonsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncSeason:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[SeasonChanges]) -> AsyncSeason:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[SeasonChanges]) -> AsyncSeason:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncSeason:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[SeasonChanges, AsyncSeason]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[SeasonChanges, AsyncSeason]:
        """Change many records; each row names its season_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncSerializedRecords(AsyncCollection[AsyncSerialized]):
    """Serialized records. Source: docs: Serialized."""

    ENDPOINT = "Serialized"
    RECORD = AsyncSerialized

    async def all(
        self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[SerializedRecordsQuery]
    ) -> list[AsyncSerialized]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[SerializedRecordsQuery]
    ) -> AsyncIterator[AsyncSerialized]:
        """Stream the records that match in the order of serializedID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(
        self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SerializedRecordsQuery]
    ) -> Stream[AsyncSerialized]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[SerializedRecordsQuery]) -> AsyncSerialized | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SerializedRecordsQuery],
    ) -> Stream[Page[AsyncSerialized]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[SerializedRecordsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[SerializedRecordsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[SerializedRecordsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncSerialized:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[SerializedChanges]) -> AsyncSerialized:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[SerializedChanges]) -> AsyncSerialized:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncSerialized:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[SerializedChanges, AsyncSerialized]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[SerializedChanges, AsyncSerialized]:
        """Change many records; each row names its serialized_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncTags(AsyncCollection[AsyncTag]):
    """Tag records. Source: docs: Tag."""

    ENDPOINT = "Tag"
    RECORD = AsyncTag

    async def all(self, *any_of: AnyOf, concurrency: Concurrency = 1, **query: Unpack[TagsQuery]) -> list[AsyncTag]:
        """All records that match, over all pages; with `concurrency` read as `scan` does."""
        return await self._all(any_of, query, concurrency)

    def scan(
        self, *any_of: AnyOf, concurrency: Concurrency = "auto", **query: Unpack[TagsQuery]
    ) -> AsyncIterator[AsyncTag]:
        """Stream the records that match in the order of tagID, read in several places at once."""
        return self._scan(any_of, query, concurrency)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TagsQuery]) -> Stream[AsyncTag]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[TagsQuery]) -> AsyncTag | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[TagsQuery]
    ) -> Stream[Page[AsyncTag]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TagsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TagsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TagsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)

    async def find(self, key: int) -> AsyncTag:
        """The record with this id, archived ones included. Raises NotFound."""
        return await self._find(key, None)

    async def create(self, **changes: Unpack[TagChanges]) -> AsyncTag:
        """Create a record and return it. Raises BadRequest with the service's words."""
        return await self._create(changes)

    async def update(self, key: int, **changes: Unpack[TagChanges]) -> AsyncTag:
        """PUT just these changes to the record with this id; returns it as it is now."""
        return await self._update(key, changes)

    async def destroy(self, key: int) -> AsyncTag:
        """Delete the record with this id; returns it as it was."""
        return await self._destroy(key)

    @property
    def bulk_create(self) -> AsyncBulkWrites[TagChanges, AsyncTag]:
        """Create many records. See `AsyncBulkWrites`."""
        return self._bulk("create")

    @property
    def bulk_update(self) -> AsyncBulkWrites[TagChanges, AsyncTag]:
        """Change many records; each row names its tag_id. See `AsyncBulkWrites`."""
        return self._bulk("update")


class AsyncTagGroups(AsyncCollection[TagGroup]):
    """TagGroup records. Source: docs: TagGroup."""

    ENDPOINT = "TagGroup"
    RECORD = TagGroup

    async def all(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> list[TagGroup]:
        """All records that match, over all pages."""
        return await self._all(any_of, query)

    def each(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TagGroupsQuery]) -> Stream[TagGroup]:
        """Stream the records that match: one request per 100, nothing kept; `prefetch` as of `pages`."""
        return self._each(any_of, query, prefetch)

    async def first(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> TagGroup | None:
        """The first record that matches, or None; one request."""
        return await self._first(any_of, query)

    def pages(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TagGroupsQuery],
    ) -> Stream[Page[TagGroup]]:
        """
        Pages of `limit` records; `start` resumes at the next_url of an earlier page, which holds the whole search.

        With `prefetch` a task reads so many pages ahead: loop inside `async with ….pages(prefetch=1) as pages:`.
        """
        return self._pages(any_of, query, limit, start, prefetch)

    def rows(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> AsyncIterator[dict[str, Any]]:
        """Stream plain dicts as the service sent them."""
        return self._rows(any_of, query)

    async def count(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> int:
        """How many match. One request of 10 drips."""
        return await self._count(any_of, query)

    def cost(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> Decimal:
        """Predicted drips per page, before sending anything."""
        return self._cost(any_of, query)
