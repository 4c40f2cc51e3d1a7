"""
Resources account.categories, account.images, account.items, account.item_custom_fields, account.item_attribute_sets, account.item_fees, account.item_matrices, account.manufacturers, account.price_levels, account.seasons, account.serialized, account.tags, account.tag_groups; records Item, ItemMatrix, ItemAttributeSet, ItemAttributes, ItemComponent, ItemECommerce, ItemFee, ItemFeeCategory, ItemPrice, ItemShelfLocation, ItemVendorNum, Category, Department, Image, Manufacturer, Season, Serialized, Tag, TagGroup, TagRelation, Note, PriceLevel, CustomField, CustomFieldChoice, CustomFieldValue.

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
    Coded,
    Created,
    Deletable,
    Deleted,
    Found,
    Listed,
    Related,
    Reloadable,
    Scanned,
    Tagged,
    Updated,
)
from lightspeed_pos.model.async_abilities import (
    AsyncArchivable,
    AsyncArchived,
    AsyncChangeable,
    AsyncCoded,
    AsyncCreated,
    AsyncDeletable,
    AsyncDeleted,
    AsyncFound,
    AsyncListed,
    AsyncRelated,
    AsyncReloadable,
    AsyncScanned,
    AsyncTagged,
    AsyncUpdated,
)
from lightspeed_pos.model.descriptors import Key, Part
from lightspeed_pos.model.record import (
    Anything,
    Box,
    Empty,
    Identified,
    Lazy,
    LinkedRecord,
    Numeric,
    One,
    Prices,
    Record,
    Rows,
    Strings,
    Time,
    many,
    one,
)
from lightspeed_pos.model.tags import TagRows
from lightspeed_pos.model.types import DecimalFilter, IntegerFilter, Number, TextFilter, TimeFilter
from lightspeed_pos.requests.uploads import ImageFile
from lightspeed_pos.resources.kinds import AsyncLinked, Linked, Reached
from lightspeed_pos.resources.stock import Stock

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.customers import AsyncCustomer, Customer
    from lightspeed_pos.resources.inventory import (
        AsyncInventory,
        AsyncItemShop,
        AsyncItemShopBox,
        AsyncItemShops,
        Inventory,
        ItemShop,
        ItemShopBox,
        ItemShopChanges,
        ItemShops,
    )
    from lightspeed_pos.resources.purchasing import (
        AsyncCatalogVendorItem,
        AsyncVendor,
        CatalogVendorItem,
        Vendor,
    )
    from lightspeed_pos.resources.sales import (
        AsyncSaleLine,
        AsyncTaxClass,
        SaleLine,
        TaxClass,
        TaxClassChanges,
    )

CategoryRelation: TypeAlias = Literal["parent"]

ImageRelation: TypeAlias = Literal["item", "item_matrix"]

ItemRelation: TypeAlias = Literal[
    "category",
    "tax_class",
    "item_attributes",
    "item_attributes.item_attribute_set",
    "manufacturer",
    "note",
    "images",
    "item_shops",
    "item_vendor_nums",
    "item_components",
    "item_ecommerce",
    "tag_relations",
    "tag_relations.tag",
    "tags",
    "custom_field_values",
    "custom_field_values.value",
    "item_prices",
]

ItemImageRelation: TypeAlias = Literal["item"]

ItemFeeRelation: TypeAlias = Literal["item_fee_categories"]

ItemMatrixRelation: TypeAlias = Literal[
    "category",
    "tax_class",
    "department",
    "item_attribute_set",
    "manufacturer",
    "season",
    "images",
    "items",
    "item_ecommerce",
    "tag_relations",
    "tag_relations.tag",
    "tags",
]

ItemMatrixImageRelation: TypeAlias = Literal["item_matrix"]


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
    serialized: bool
    description: str | None
    model_year: int | None
    upc: str | None
    ean: str | None
    custom_sku: str | None
    manufacturer_sku: str | None
    publish_to_ecom: bool
    category_id: int | None
    tax_class_id: int | None
    department_id: int | None
    item_matrix_id: int | None
    manufacturer_id: int | None
    season_id: int | None
    default_vendor_id: int | None
    item_ecommerce_id: int | None
    fifo_cost: Number | None
    labor_duration_minutes: Number | None
    item_attributes_id: int | None
    note_id: int | None
    category: CategoryChanges
    tax_class: TaxClassChanges
    item_attributes: ItemAttributesChanges
    note: NoteChanges
    item_shops: Sequence[ItemShopChanges]
    item_components: Sequence[ItemComponentChanges]
    item_vendor_nums: Sequence[ItemVendorNumChanges]
    custom_field_values: Sequence[CustomFieldValueChanges]
    prices: Sequence[ItemPriceChanges] | Mapping[str, Number]
    department: DepartmentChanges
    images: Sequence[ImageChanges]
    item_ecommerce: ItemECommerceChanges
    item_matrix: ItemMatrixChanges
    item_shelf_locations: Sequence[ItemShelfLocationChanges]
    manufacturer: ManufacturerChanges
    season: SeasonChanges
    tag_relations: Sequence[TagRelationChanges]
    tags: Sequence[str]


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
    prices: Sequence[ItemPriceChanges] | Mapping[str, Number]
    season: SeasonChanges
    tags: Sequence[str]
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


class ItemRow(ItemChanges, total=False):
    """A row of `bulk_update`: what may be written of Item, and its id or its `code`."""

    code: str | int
    append: bool


class ItemMatrixRow(ItemMatrixChanges, total=False):
    """A row of `bulk_update`: what may be written of ItemMatrix, and its id."""

    append: bool


class ItemFeeRow(ItemFeeChanges, total=False):
    """A row of `bulk_update`: what may be written of ItemFee, and its id."""

    append: bool


class CustomFieldRow(CustomFieldChanges, total=False):
    """A row of `bulk_update`: what may be written of CustomField, and its id."""

    append: bool


class CategoriesQuery(TypedDict, total=False):
    """What a listing of Category takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[CategoryRelation] | Literal["all"] | None
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
    load_relations: Sequence[ImageRelation] | Literal["all"] | None
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
    load_relations: Sequence[ItemRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["item_id", "-item_id", "time_stamp", "-time_stamp", "description", "-description"]
    item_code: TextFilter
    tag: TextFilter
    item_id: IntegerFilter
    system_sku: IntegerFilter
    default_cost: DecimalFilter
    avg_cost: DecimalFilter
    discountable: bool
    tax: bool
    item_type: TextFilter
    serialized: bool
    description: TextFilter
    model_year: IntegerFilter
    upc: TextFilter
    ean: TextFilter
    custom_sku: TextFilter
    manufacturer_sku: TextFilter
    create_time: TimeFilter
    time_stamp: TimeFilter
    publish_to_ecom: bool
    category_id: IntegerFilter
    tax_class_id: IntegerFilter
    department_id: IntegerFilter
    item_matrix_id: IntegerFilter
    manufacturer_id: IntegerFilter
    season_id: IntegerFilter
    default_vendor_id: IntegerFilter
    item_ecommerce_id: IntegerFilter
    fifo_cost: DecimalFilter
    labor_duration_minutes: DecimalFilter
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
    item_shops__sellable: DecimalFilter
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
    archived: Literal["only", "include"]
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
    load_relations: Sequence[ItemImageRelation] | Literal["all"] | None
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


class ItemAttributeSetsQuery(TypedDict, total=False):
    """What a listing of ItemAttributeSet takes."""

    params: Mapping[str, Any]
    archived: Literal["only", "include"]
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
    load_relations: Sequence[ItemFeeRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
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
    load_relations: Sequence[ItemMatrixRelation] | Literal["all"] | None
    archived: Literal["only", "include"]
    sort: Literal["item_matrix_id", "-item_matrix_id", "time_stamp", "-time_stamp", "description", "-description"]
    tag: TextFilter
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
    items__serialized: bool
    items__description: TextFilter
    items__model_year: IntegerFilter
    items__upc: TextFilter
    items__ean: TextFilter
    items__custom_sku: TextFilter
    items__manufacturer_sku: TextFilter
    items__create_time: TimeFilter
    items__time_stamp: TimeFilter
    items__publish_to_ecom: bool
    items__category_id: IntegerFilter
    items__tax_class_id: IntegerFilter
    items__department_id: IntegerFilter
    items__item_matrix_id: IntegerFilter
    items__manufacturer_id: IntegerFilter
    items__season_id: IntegerFilter
    items__default_vendor_id: IntegerFilter
    items__item_ecommerce_id: IntegerFilter
    items__labor_duration_minutes: DecimalFilter
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
    load_relations: Sequence[ItemMatrixImageRelation] | Literal["all"] | None
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
    archived: Literal["only", "include"]
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


class ItemFields(Identified, LinkedRecord, frozen=True):
    """Item. Source: docs: Item."""

    ENTITY: ClassVar[str] = "Item"
    ID: ClassVar[str] = "item_id"
    item_id: int = field(name="itemID", default=0)
    """`itemID`."""
    system_sku: int | None = field(name="systemSku", default=None)
    """`systemSku`: 12 digits, beyond 32-bit range."""
    default_cost: Numeric | None = field(name="defaultCost", default=None)
    """`defaultCost`."""
    avg_cost: Numeric | None = field(name="avgCost", default=None)
    """`avgCost`: deprecated; use ItemShop.averageCost."""
    discountable: bool | None = field(name="discountable", default=None)
    """`discountable`."""
    tax: bool | None = field(name="tax", default=None)
    """`tax`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    item_type: str = field(name="itemType", default="")
    """`itemType`: one of default, non_inventory, box, assembly."""
    serialized: bool | None = field(name="serialized", default=None)
    """`serialized`."""
    description: str = field(name="description", default="")
    """`description`."""
    model_year: int | None = field(name="modelYear", default=None)
    """`modelYear`: older accounts only."""
    upc: str = field(name="upc", default="")
    """`upc`."""
    ean: str = field(name="ean", default="")
    """`ean`."""
    custom_sku: str = field(name="customSku", default="")
    """`customSku`."""
    manufacturer_sku: str = field(name="manufacturerSku", default="")
    """`manufacturerSku`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    publish_to_ecom: bool | None = field(name="publishToEcom", default=None)
    """`publishToEcom`."""
    _category_id: int | None = field(name="categoryID", default=None)
    category_id = Key()
    """`categoryID`: id of Category, None for 0."""
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    tax_class_id = Key()
    """`taxClassID`: id of TaxClass, None for 0."""
    _department_id: int | None = field(name="departmentID", default=None)
    department_id = Key()
    """`departmentID`: id of Department, None for 0; older accounts only."""
    _item_matrix_id: int | None = field(name="itemMatrixID", default=None)
    item_matrix_id = Key()
    """`itemMatrixID`: id of ItemMatrix, None for 0."""
    _manufacturer_id: int | None = field(name="manufacturerID", default=None)
    manufacturer_id = Key()
    """`manufacturerID`: id of Manufacturer, None for 0."""
    _season_id: int | None = field(name="seasonID", default=None)
    season_id = Key()
    """`seasonID`: id of Season, None for 0; older accounts only."""
    _default_vendor_id: int | None = field(name="defaultVendorID", default=None)
    default_vendor_id = Key()
    """`defaultVendorID`: id of Vendor, None for 0."""
    _item_ecommerce_id: int | None = field(name="itemECommerceID", default=None)
    item_ecommerce_id = Key()
    """`itemECommerceID`: id of ItemECommerce, None for 0."""
    fifo_cost: Numeric | None = field(name="fifoCost", default=None)
    """`fifoCost`: only while nested."""
    labor_duration_minutes: Numeric | None = field(name="laborDurationMinutes", default=None)
    """`laborDurationMinutes`: newer than the documentation; its type is assumed."""
    _item_attributes_id: int | None = field(name="itemAttributesID", default=None)
    item_attributes_id = Key()
    """`itemAttributesID`: id of ItemAttributes, None for 0; only while nested."""
    _note_id: int | None = field(name="noteID", default=None)
    note_id = Key()
    """`noteID`: id of Note, None for 0; only while nested."""
    category: ClassVar[Reached[Category | None, Lazy[AsyncCategory | None]]] = Reached()
    """Category, by `categoryID`."""
    tax_class: ClassVar[Reached[TaxClass | None, Lazy[AsyncTaxClass | None]]] = Reached()
    """TaxClass, by `taxClassID`."""
    item_attributes: ClassVar[Reached[ItemAttributes | None, Lazy[AsyncItemAttributes | None]]] = Reached()
    """ItemAttributes, relation `ItemAttributes`."""
    note: ClassVar[Reached[Note | None, Lazy[Note | None]]] = Reached()
    """Note, relation `Note`."""
    item_shops: ClassVar[Reached[ItemShops, AsyncItemShops]] = Reached(many=True)
    """List of ItemShop, relation `ItemShops`; one for each shop; the one for all shops is `item_shops.total`, its quantity `item.stock`."""
    item_components: ClassVar[Reached[list[ItemComponent], Lazy[list[AsyncItemComponent]]]] = Reached(many=True)
    """List of ItemComponent, relation `ItemComponents`."""
    item_vendor_nums: ClassVar[Reached[list[ItemVendorNum], Lazy[list[AsyncItemVendorNum]]]] = Reached(many=True)
    """List of ItemVendorNum, relation `ItemVendorNums`."""
    custom_field_values: ClassVar[Reached[list[CustomFieldValue], Lazy[list[CustomFieldValue]]]] = Reached(many=True)
    """List of CustomFieldValue, relation `CustomFieldValues`."""
    prices = Part(Prices)
    """Amounts by use type, as in `prices["msrp"]`."""
    department: ClassVar[Part[Department | None]] = Part(one)
    """Department, `Department`, part of the record; older accounts only."""
    images: ClassVar[Reached[ItemImages, AsyncItemImages]] = Reached(many=True)
    """List of Image, relation `Images`."""
    item_ecommerce: ClassVar[Reached[ItemECommerce | None, Lazy[ItemECommerce | None]]] = Reached()
    """ItemECommerce, relation `ItemECommerce`."""
    item_matrix: ClassVar[Reached[ItemMatrix | None, Lazy[AsyncItemMatrix | None]]] = Reached()
    """ItemMatrix, by `itemMatrixID`."""
    item_shelf_locations: ClassVar[Part[list[ItemShelfLocation]]] = Part(many)
    """List of ItemShelfLocation, `ItemShelfLocations`, part of the record."""
    manufacturer: ClassVar[Reached[Manufacturer | None, Lazy[AsyncManufacturer | None]]] = Reached()
    """Manufacturer, by `manufacturerID`."""
    season: ClassVar[Reached[Season | None, Lazy[AsyncSeason | None]]] = Reached()
    """Season, by `seasonID`; older accounts only."""
    tag_relations: ClassVar[Reached[list[TagRelation], Lazy[list[AsyncTagRelation]]]] = Reached(many=True)
    """List of TagRelation, relation `TagRelations`."""
    tags: ClassVar[Reached[list[str], Lazy[list[str]]]] = Reached(many=True)
    """List of names, relation `Tags`; written by name; a PUT replaces them all."""
    vendor: ClassVar[Reached[Vendor | None, AsyncVendor | None]] = Reached()
    """Vendor, `Vendor`, part of the record; only while nested; only in display templates."""
    default_vendor: ClassVar[Reached[Vendor | None, Lazy[AsyncVendor | None]]] = Reached()
    """Vendor, by `defaultVendorID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[ItemChanges]) -> None: ...

    stock = Stock()
    """On hand in all shops together, from `ItemShops`. None if it has no stock."""


class ItemMatrixFields(Identified, LinkedRecord, frozen=True):
    """ItemMatrix. Source: docs: ItemMatrix."""

    ENTITY: ClassVar[str] = "ItemMatrix"
    ID: ClassVar[str] = "item_matrix_id"
    item_matrix_id: int = field(name="itemMatrixID", default=0)
    """`itemMatrixID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    default_cost: Numeric | None = field(name="defaultCost", default=None)
    """`defaultCost`."""
    description: str = field(name="description", default="")
    """`description`."""
    item_type: str = field(name="itemType", default="")
    """`itemType`: one of default, non_inventory, box, assembly."""
    model_year: int | None = field(name="modelYear", default=None)
    """`modelYear`."""
    serialized: bool | None = field(name="serialized", default=None)
    """`serialized`."""
    tax: bool | None = field(name="tax", default=None)
    """`tax`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _category_id: int | None = field(name="categoryID", default=None)
    category_id = Key()
    """`categoryID`: id of Category, None for 0."""
    _default_vendor_id: int | None = field(name="defaultVendorID", default=None)
    default_vendor_id = Key()
    """`defaultVendorID`: id of Vendor, None for 0."""
    _department_id: int | None = field(name="departmentID", default=None)
    department_id = Key()
    """`departmentID`: id of Department, None for 0."""
    _item_attribute_set_id: int | None = field(name="itemAttributeSetID", default=None)
    item_attribute_set_id = Key()
    """`itemAttributeSetID`: id of ItemAttributeSet, None for 0."""
    _item_ecommerce_id: int | None = field(name="itemECommerceID", default=None)
    item_ecommerce_id = Key()
    """`itemECommerceID`: id of ItemECommerce, None for 0."""
    _manufacturer_id: int | None = field(name="manufacturerID", default=None)
    manufacturer_id = Key()
    """`manufacturerID`: id of Manufacturer, None for 0."""
    _season_id: int | None = field(name="seasonID", default=None)
    season_id = Key()
    """`seasonID`: id of Season, None for 0."""
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    tax_class_id = Key()
    """`taxClassID`: id of TaxClass, None for 0."""
    category: ClassVar[Reached[Category | None, Lazy[AsyncCategory | None]]] = Reached()
    """Category, by `categoryID`."""
    custom_field_values: ClassVar[Part[list[CustomFieldValue]]] = Part(many)
    """List of CustomFieldValue, `CustomFieldValues`, part of the record."""
    department: ClassVar[Reached[Department | None, Lazy[Department | None]]] = Reached()
    """Department, relation `Department`."""
    images: ClassVar[Reached[ItemMatrixImages, AsyncItemMatrixImages]] = Reached(many=True)
    """List of Image, relation `Images`."""
    item_attribute_set: ClassVar[Reached[ItemAttributeSet | None, Lazy[AsyncItemAttributeSet | None]]] = Reached()
    """ItemAttributeSet, by `itemAttributeSetID`."""
    item_ecommerce: ClassVar[Reached[ItemECommerce | None, Lazy[ItemECommerce | None]]] = Reached()
    """ItemECommerce, relation `ItemECommerce`."""
    items: ClassVar[Reached[Items, AsyncItems]] = Reached(many=True)
    """List of Item, relation `Items`."""
    manufacturer: ClassVar[Reached[Manufacturer | None, Lazy[AsyncManufacturer | None]]] = Reached()
    """Manufacturer, by `manufacturerID`."""
    prices = Part(Prices)
    """Amounts by use type, as in `prices["msrp"]`."""
    season: ClassVar[Reached[Season | None, Lazy[AsyncSeason | None]]] = Reached()
    """Season, by `seasonID`."""
    tag_relations: ClassVar[Reached[list[TagRelation], Lazy[list[AsyncTagRelation]]]] = Reached(many=True)
    """List of TagRelation, relation `TagRelations`."""
    tags: ClassVar[Reached[list[str], Lazy[list[str]]]] = Reached(many=True)
    """List of names, relation `Tags`; written by name; a PUT replaces them all."""
    tax_class: ClassVar[Reached[TaxClass | None, Lazy[AsyncTaxClass | None]]] = Reached()
    """TaxClass, by `taxClassID`."""
    attribute1_values: ClassVar[Part[list[str]]] = Part(many)
    """List of names, `attribute1Values`, part of the record; bare list of strings; '' or one string possible."""
    attribute2_values: ClassVar[Part[list[str]]] = Part(many)
    """List of names, `attribute2Values`, part of the record; bare list of strings; '' or one string possible."""
    default_vendor: ClassVar[Reached[Vendor | None, Lazy[AsyncVendor | None]]] = Reached()
    """Vendor, by `defaultVendorID`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[ItemMatrixChanges]) -> None: ...


class ItemAttributeSetFields(Identified, LinkedRecord, frozen=True):
    """ItemAttributeSet. Source: docs: ItemAttributeSet."""

    ENTITY: ClassVar[str] = "ItemAttributeSet"
    ID: ClassVar[str] = "item_attribute_set_id"
    item_attribute_set_id: int = field(name="itemAttributeSetID", default=0)
    """`itemAttributeSetID`."""
    name: str = field(name="name", default="")
    """`name`."""
    attribute_name1: str = field(name="attributeName1", default="")
    """`attributeName1`."""
    attribute_name2: str = field(name="attributeName2", default="")
    """`attributeName2`."""
    attribute_name3: str = field(name="attributeName3", default="")
    """`attributeName3`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    system: bool | None = field(name="system", default=None)
    """`system`."""

    def _updates(self, **changes: Unpack[ItemAttributeSetChanges]) -> None: ...


class ItemAttributesFields(LinkedRecord, frozen=True):
    """ItemAttributes. Source: docs: Item."""

    ENTITY: ClassVar[str] = "ItemAttributes"
    attribute1: str = field(name="attribute1", default="")
    """`attribute1`."""
    attribute2: str = field(name="attribute2", default="")
    """`attribute2`."""
    attribute3: str = field(name="attribute3", default="")
    """`attribute3`."""
    _item_attribute_set_id: int | None = field(name="itemAttributeSetID", default=None)
    item_attribute_set_id = Key()
    """`itemAttributeSetID`: id of ItemAttributeSet, None for 0."""
    item_attribute_set: ClassVar[Reached[ItemAttributeSet | None, Lazy[AsyncItemAttributeSet | None]]] = Reached()
    """ItemAttributeSet, by `itemAttributeSetID`."""


class ItemComponentFields(Identified, LinkedRecord, frozen=True):
    """ItemComponent. Source: docs: Item."""

    ENTITY: ClassVar[str] = "ItemComponent"
    ID: ClassVar[str] = "item_component_id"
    item_component_id: int = field(name="itemComponentID", default=0)
    """`itemComponentID`."""
    quantity: Numeric | None = field(name="quantity", default=None)
    """`quantity`: docs: integer; fractions occur."""
    component_group: int | None = field(name="componentGroup", default=None)
    """`componentGroup`."""
    _assembly_item_id: int | None = field(name="assemblyItemID", default=None)
    assembly_item_id = Key()
    """`assemblyItemID`: id of Item, None for 0."""
    _component_item_id: int | None = field(name="componentItemID", default=None)
    component_item_id = Key()
    """`componentItemID`: id of Item, None for 0."""
    assembly_item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `assemblyItemID`."""
    component_item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `componentItemID`."""


class ItemECommerce(Identified, frozen=True):
    """ItemECommerce. Source: docs: Item / ItemMatrix."""

    ENTITY: ClassVar[str] = "ItemECommerce"
    ID: ClassVar[str] = "item_ecommerce_id"
    item_ecommerce_id: int = field(name="itemECommerceID", default=0)
    """`itemECommerceID`."""
    height: Numeric | None = field(name="height", default=None)
    """`height`."""
    length: Numeric | None = field(name="length", default=None)
    """`length`."""
    list_on_store: bool | None = field(name="listOnStore", default=None)
    """`listOnStore`."""
    long_description: str = field(name="longDescription", default="")
    """`longDescription`."""
    short_description: str = field(name="shortDescription", default="")
    """`shortDescription`."""
    weight: Numeric | None = field(name="weight", default=None)
    """`weight`."""
    width: Numeric | None = field(name="width", default=None)
    """`width`."""


class ItemFeeFields(Identified, LinkedRecord, frozen=True):
    """ItemFee. Source: docs: ItemFee."""

    ENTITY: ClassVar[str] = "ItemFee"
    ID: ClassVar[str] = "item_fee_id"
    item_fee_id: int = field(name="itemFeeID", default=0)
    """`itemFeeID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    calculation_method: str = field(name="calculationMethod", default="")
    """`calculationMethod`: one of fixed_amount."""
    discountable: bool | None = field(name="discountable", default=None)
    """`discountable`."""
    fee_value: Numeric | None = field(name="feeValue", default=None)
    """`feeValue`."""
    name: str = field(name="name", default="")
    """`name`."""
    non_refundable: bool | None = field(name="nonRefundable", default=None)
    """`nonRefundable`."""
    taxable: bool | None = field(name="taxable", default=None)
    """`taxable`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    timestamp: Time | None = field(name="timestamp", default=None)
    """`timestamp`: UTC; lower-case s."""
    item_fee_categories: ClassVar[Reached[list[ItemFeeCategory], Lazy[list[AsyncItemFeeCategory]]]] = Reached(many=True)
    """List of ItemFeeCategory, relation `ItemFeeCategories`."""

    def _updates(self, *, append: bool = False, **changes: Unpack[ItemFeeChanges]) -> None: ...


class ItemFeeCategoryFields(Identified, LinkedRecord, frozen=True):
    """ItemFeeCategory. Source: docs: ItemFee."""

    ENTITY: ClassVar[str] = "ItemFeeCategory"
    ID: ClassVar[str] = "item_fee_category_id"
    item_fee_category_id: int = field(name="itemFeeCategoryID", default=0)
    """`itemFeeCategoryID`."""
    _category_id: int | None = field(name="categoryID", default=None)
    category_id = Key()
    """`categoryID`: id of Category, None for 0."""
    _item_fee_id: int | None = field(name="itemFeeID", default=None)
    item_fee_id = Key()
    """`itemFeeID`: id of ItemFee, None for 0."""
    category: ClassVar[Reached[Category | None, Lazy[AsyncCategory | None]]] = Reached()
    """Category, by `categoryID`."""
    item_fee: ClassVar[Reached[ItemFee | None, Lazy[AsyncItemFee | None]]] = Reached()
    """ItemFee, by `itemFeeID`."""


class ItemPrice(Record, frozen=True):
    """ItemPrice. Source: docs: Item / ItemMatrix."""

    ENTITY: ClassVar[str] = "ItemPrice"
    amount: Numeric | None = field(name="amount", default=None)
    """`amount`."""
    _use_type_id: int | None = field(name="useTypeID", default=None)
    use_type_id = Key()
    """`useTypeID`: id of PriceLevel, None for 0."""
    use_type: str = field(name="useType", default="")
    """`useType`."""


class ItemShelfLocation(Record, frozen=True):
    """ItemShelfLocation: named by Item only; no fields given anywhere. Source: docs: Item."""

    ENTITY: ClassVar[str] = "ItemShelfLocation"


class ItemVendorNumFields(Identified, LinkedRecord, frozen=True):
    """ItemVendorNum. Source: docs: Item."""

    ENTITY: ClassVar[str] = "ItemVendorNum"
    ID: ClassVar[str] = "item_vendor_num_id"
    item_vendor_num_id: int = field(name="itemVendorNumID", default=0)
    """`itemVendorNumID`."""
    value: str = field(name="value", default="")
    """`value`."""
    cost: Numeric | None = field(name="cost", default=None)
    """`cost`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _vendor_id: int | None = field(name="vendorID", default=None)
    vendor_id = Key()
    """`vendorID`: id of Vendor, None for 0."""
    _catalog_vendor_item_id: int | None = field(name="catalogVendorItemID", default=None)
    catalog_vendor_item_id = Key()
    """`catalogVendorItemID`: id of CatalogVendorItem, None for 0; only in display templates."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    vendor: ClassVar[Reached[Vendor | None, Lazy[AsyncVendor | None]]] = Reached()
    """Vendor, by `vendorID`."""
    catalog_vendor_item: ClassVar[Reached[CatalogVendorItem | None, Lazy[AsyncCatalogVendorItem | None]]] = Reached()
    """CatalogVendorItem, by `catalogVendorItemID`."""


class CategoryFields(Identified, LinkedRecord, frozen=True):
    """Category. Source: docs: Category."""

    ENTITY: ClassVar[str] = "Category"
    ID: ClassVar[str] = "category_id"
    category_id: int = field(name="categoryID", default=0)
    """`categoryID`."""
    name: str = field(name="name", default="")
    """`name`."""
    node_depth: int | None = field(name="nodeDepth", default=None)
    """`nodeDepth`."""
    full_path_name: str = field(name="fullPathName", default="")
    """`fullPathName`."""
    left_node: int | None = field(name="leftNode", default=None)
    """`leftNode`."""
    right_node: int | None = field(name="rightNode", default=None)
    """`rightNode`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _parent_id: int | None = field(name="parentID", default=None)
    parent_id = Key()
    """`parentID`: id of Category, None for 0."""
    parent: ClassVar[Reached[Category | None, Lazy[AsyncCategory | None]]] = Reached()
    """Category, by `parentID`."""

    def _updates(self, **changes: Unpack[CategoryChanges]) -> None: ...


class Department(Record, frozen=True):
    """Department: retired type; no page and no sample. Source: docs: Item."""

    ENTITY: ClassVar[str] = "Department"


class ImageFields(Identified, LinkedRecord, frozen=True):
    """Image. Source: docs: Image; Item Image; ItemMatrix Image."""

    ENTITY: ClassVar[str] = "Image"
    ID: ClassVar[str] = "image_id"
    image_id: int = field(name="imageID", default=0)
    """`imageID`."""
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
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _item_matrix_id: int | None = field(name="itemMatrixID", default=None)
    item_matrix_id = Key()
    """`itemMatrixID`: id of ItemMatrix, None for 0."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    item_matrix: ClassVar[Reached[ItemMatrix | None, Lazy[AsyncItemMatrix | None]]] = Reached()
    """ItemMatrix, by `itemMatrixID`."""

    def _updates(self, **changes: Unpack[ImageChanges]) -> None: ...

    @property
    def url(self) -> str:
        """Where the picture is; "" while the service has not named a place."""
        return f"{self.base_image_url}{self.public_id}.jpg" if self.public_id else ""

    def resized_url(self, width: int, height: int) -> str:
        """Where the picture is, scaled down to fit into width x height pixels."""
        size = f"w_{width},h_{height},c_limit"
        return f"{self.base_image_url}{size}/{self.public_id}.jpg" if self.public_id else ""


class ManufacturerFields(Identified, LinkedRecord, frozen=True):
    """Manufacturer. Source: docs: Manufacturer."""

    ENTITY: ClassVar[str] = "Manufacturer"
    ID: ClassVar[str] = "manufacturer_id"
    manufacturer_id: int = field(name="manufacturerID", default=0)
    """`manufacturerID`."""
    name: str = field(name="name", default="")
    """`name`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""

    def _updates(self, **changes: Unpack[ManufacturerChanges]) -> None: ...


class SeasonFields(Identified, LinkedRecord, frozen=True):
    """Season. Source: docs: Season."""

    ENTITY: ClassVar[str] = "Season"
    ID: ClassVar[str] = "season_id"
    season_id: int = field(name="seasonID", default=0)
    """`seasonID`."""
    name: str = field(name="name", default="")
    """`name`."""

    def _updates(self, **changes: Unpack[SeasonChanges]) -> None: ...


class SerializedFields(Identified, LinkedRecord, frozen=True):
    """Serialized. Source: docs: Serialized."""

    ENTITY: ClassVar[str] = "Serialized"
    ID: ClassVar[str] = "serialized_id"
    serialized_id: int = field(name="serializedID", default=0)
    """`serializedID`."""
    color_name: str = field(name="colorName", default="")
    """`colorName`."""
    description: str = field(name="description", default="")
    """`description`."""
    serial: str = field(name="serial", default="")
    """`serial`."""
    size_name: str = field(name="sizeName", default="")
    """`sizeName`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _customer_id: int | None = field(name="customerID", default=None)
    customer_id = Key()
    """`customerID`: id of Customer, None for 0."""
    _item_id: int | None = field(name="itemID", default=None)
    item_id = Key()
    """`itemID`: id of Item, None for 0."""
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    sale_line_id = Key()
    """`saleLineID`: id of SaleLine, None for 0."""
    _inventory_id: int | None = field(name="inventoryID", default=None)
    inventory_id = Key()
    """`inventoryID`: id of Inventory, None for 0; only while nested; only in display templates."""
    customer: ClassVar[Reached[Customer | None, Lazy[AsyncCustomer | None]]] = Reached()
    """Customer, by `customerID`."""
    item: ClassVar[Reached[Item | None, Lazy[AsyncItem | None]]] = Reached()
    """Item, by `itemID`."""
    sale_line: ClassVar[Reached[SaleLine | None, Lazy[AsyncSaleLine | None]]] = Reached()
    """SaleLine, by `saleLineID`."""
    inventory: ClassVar[Reached[Inventory | None, Lazy[AsyncInventory | None]]] = Reached()
    """Inventory, by `inventoryID`."""

    def _updates(self, **changes: Unpack[SerializedChanges]) -> None: ...


class TagFields(Identified, LinkedRecord, frozen=True):
    """Tag. Source: docs: Tag."""

    ENTITY: ClassVar[str] = "Tag"
    ID: ClassVar[str] = "tag_id"
    tag_id: int = field(name="tagID", default=0)
    """`tagID`."""
    name: str = field(name="name", default="")
    """`name`."""

    def _updates(self, **changes: Unpack[TagChanges]) -> None: ...


class TagGroup(Record, frozen=True):
    """TagGroup: docs give no fields; the only sample is XML without tags. Source: docs: TagGroup."""

    ENTITY: ClassVar[str] = "TagGroup"


class TagRelationFields(LinkedRecord, frozen=True):
    """TagRelation: named by Item and ItemMatrix; fields taken from another client, unproven. Source: docs: Item."""

    ENTITY: ClassVar[str] = "TagRelation"
    _tag_id: int | None = field(name="tagID", default=None)
    tag_id = Key()
    """`tagID`: id of Tag, None for 0."""
    tag: ClassVar[Reached[Tag | None, Lazy[AsyncTag | None]]] = Reached()
    """Tag, by `tagID`."""


class Note(Identified, frozen=True):
    """Note. Source: docs: Customer / Item / Order / Sale SaleLine / Sale / SaleLine / SpecialOrder."""

    ENTITY: ClassVar[str] = "Note"
    ID: ClassVar[str] = "note_id"
    note_id: int = field(name="noteID", default=0)
    """`noteID`."""
    note: str = field(name="note", default="")
    """`note`."""
    is_public: bool | None = field(name="isPublic", default=None)
    """`isPublic`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""


class PriceLevelFields(Identified, LinkedRecord, frozen=True):
    """PriceLevel. Source: docs: PriceLevel."""

    ENTITY: ClassVar[str] = "PriceLevel"
    ID: ClassVar[str] = "price_level_id"
    price_level_id: int = field(name="priceLevelID", default=0)
    """`priceLevelID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    can_be_archived: bool | None = field(name="canBeArchived", default=None)
    """`canBeArchived`."""
    name: str = field(name="name", default="")
    """`name`."""
    type: str = field(name="type", default="")
    """`type`: such as fixed."""
    calculation: Anything = field(name="Calculation", default=None)
    """`Calculation`: empty string in every sample and recording."""

    def _updates(self, **changes: Unpack[PriceLevelChanges]) -> None: ...


class CustomFieldFields(Identified, LinkedRecord, frozen=True):
    """CustomField. Source: docs: Customer CustomField; Item CustomField; Order CustomField."""

    ENTITY: ClassVar[str] = "CustomField"
    ID: ClassVar[str] = "custom_field_id"
    custom_field_id: int = field(name="customFieldID", default=0)
    """`customFieldID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    decimal_precision: int | None = field(name="decimalPrecision", default=None)
    """`decimalPrecision`."""
    default: Anything = field(name="default", default=None)
    """`default`: type follows the custom field's type."""
    name: str = field(name="name", default="")
    """`name`."""
    type: str = field(name="type", default="")
    """`type`: one of string, text, url, email, datetime, date, boolean, integer, float, single_choice, multi_choice."""
    uom: str = field(name="uom", default="")
    """`uom`."""
    custom_field_choices: ClassVar[Reached[list[CustomFieldChoice], list[AsyncCustomFieldChoice]]] = Reached(many=True)
    """List of CustomFieldChoice, `CustomFieldChoices`, part of the record."""

    def _updates(self, *, append: bool = False, **changes: Unpack[CustomFieldChanges]) -> None: ...


class CustomFieldChoiceFields(Identified, LinkedRecord, frozen=True):
    """CustomFieldChoice. Source: docs: Customer CustomField CustomFieldChoice; Item CustomField CustomFieldChoice; Order CustomField CustomFieldChoice."""

    ENTITY: ClassVar[str] = "CustomFieldChoice"
    ID: ClassVar[str] = "custom_field_choice_id"
    custom_field_choice_id: int = field(name="customFieldChoiceID", default=0)
    """`customFieldChoiceID`."""
    can_be_deleted: bool | None = field(name="canBeDeleted", default=None)
    """`canBeDeleted`."""
    name: str = field(name="name", default="")
    """`name`."""
    value: str = field(name="value", default="")
    """`value`."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""
    _custom_field_id: int | None = field(name="customFieldID", default=None)
    custom_field_id = Key()
    """`customFieldID`: id of CustomField, None for 0."""
    custom_field: ClassVar[Reached[CustomField | None, AsyncCustomField | None]] = Reached()
    """CustomField, `CustomField`, part of the record."""

    def _updates(self, **changes: Unpack[CustomFieldChoiceChanges]) -> None: ...


class CustomFieldValue(Identified, frozen=True):
    """CustomFieldValue. Source: docs: Customer CustomField / Item CustomField / Order CustomField."""

    ENTITY: ClassVar[str] = "CustomFieldValue"
    ID: ClassVar[str] = "custom_field_value_id"
    custom_field_value_id: int = field(name="customFieldValueID", default=0)
    """`customFieldValueID`."""
    _custom_field_id: int | None = field(name="customFieldID", default=None)
    custom_field_id = Key()
    """`customFieldID`: id of CustomField, None for 0."""
    name: str = field(name="name", default="")
    """`name`."""
    type: str = field(name="type", default="")
    """`type`: one of string, text, url, email, datetime, date, boolean, integer, float, single_choice, multi_choice."""
    value: Anything = field(name="value", default=None)
    """`value`: type follows the custom field; choices are objects."""
    time_stamp: Time | None = field(name="timeStamp", default=None)
    """`timeStamp`: UTC."""


class Item(ItemFields, Linked, Reloadable[ItemRelation], Changeable, Tagged, Archivable, frozen=True):
    """Item. Source: docs: Item."""

    _category: One[Category] = field(name="Category", default=UNSET)
    _tax_class: One[TaxClass] = field(name="TaxClass", default=UNSET)
    _item_attributes: One[ItemAttributes] = field(name="ItemAttributes", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _item_shops: Rows[ItemShopBox, ItemShop] = field(name="ItemShops", default=UNSET)
    _item_components: Rows[ItemComponentBox, ItemComponent] = field(name="ItemComponents", default=UNSET)
    _item_vendor_nums: Rows[ItemVendorNumBox, ItemVendorNum] = field(name="ItemVendorNums", default=UNSET)
    _custom_field_values: Rows[CustomFieldValueBox, CustomFieldValue] = field(name="CustomFieldValues", default=UNSET)
    _prices: Rows[ItemPriceBox, ItemPrice] = field(name="Prices", default=UNSET)
    _department: One[Department] = field(name="Department", default=UNSET)
    _images: Rows[ImageBox, Image] = field(name="Images", default=UNSET)
    _item_ecommerce: One[ItemECommerce] = field(name="ItemECommerce", default=UNSET)
    _item_matrix: One[ItemMatrix] = field(name="ItemMatrix", default=UNSET)
    _item_shelf_locations: Rows[ItemShelfLocationBox, ItemShelfLocation] = field(
        name="ItemShelfLocations", default=UNSET
    )
    _manufacturer: One[Manufacturer] = field(name="Manufacturer", default=UNSET)
    _season: One[Season] = field(name="Season", default=UNSET)
    _tag_relations: Rows[TagRelationBox, TagRelation] = field(name="TagRelations", default=UNSET)
    _tags: TagRows = field(name="Tags", default=UNSET)
    _vendor: One[Vendor] = field(name="Vendor", default=UNSET)


class ItemMatrix(ItemMatrixFields, Linked, Reloadable[ItemMatrixRelation], Changeable, Tagged, Archivable, frozen=True):
    """ItemMatrix. Source: docs: ItemMatrix."""

    _category: One[Category] = field(name="Category", default=UNSET)
    _custom_field_values: Rows[CustomFieldValueBox, CustomFieldValue] = field(name="CustomFieldValues", default=UNSET)
    _department: One[Department] = field(name="Department", default=UNSET)
    _images: Rows[ImageBox, Image] = field(name="Images", default=UNSET)
    _item_attribute_set: One[ItemAttributeSet] = field(name="ItemAttributeSet", default=UNSET)
    _item_ecommerce: One[ItemECommerce] = field(name="ItemECommerce", default=UNSET)
    _items: Rows[ItemBox, Item] = field(name="Items", default=UNSET)
    _manufacturer: One[Manufacturer] = field(name="Manufacturer", default=UNSET)
    _prices: Rows[ItemPriceBox, ItemPrice] = field(name="Prices", default=UNSET)
    _season: One[Season] = field(name="Season", default=UNSET)
    _tag_relations: Rows[TagRelationBox, TagRelation] = field(name="TagRelations", default=UNSET)
    _tags: TagRows = field(name="Tags", default=UNSET)
    _tax_class: One[TaxClass] = field(name="TaxClass", default=UNSET)
    _attribute1_values: Strings = field(name="attribute1Values", default=UNSET)
    _attribute2_values: Strings = field(name="attribute2Values", default=UNSET)


class ItemAttributeSet(ItemAttributeSetFields, Linked, Reloadable[Never], Changeable, frozen=True):
    """ItemAttributeSet. Source: docs: ItemAttributeSet."""


class ItemAttributes(ItemAttributesFields, Linked, frozen=True):
    """ItemAttributes. Source: docs: Item."""

    _item_attribute_set: One[ItemAttributeSet] = field(name="ItemAttributeSet", default=UNSET)


class ItemComponent(ItemComponentFields, Linked, frozen=True):
    """ItemComponent. Source: docs: Item."""


class ItemFee(ItemFeeFields, Linked, Reloadable[ItemFeeRelation], Changeable, Archivable, frozen=True):
    """ItemFee. Source: docs: ItemFee."""

    _item_fee_categories: Rows[ItemFeeCategoryBox, ItemFeeCategory] = field(name="ItemFeeCategories", default=UNSET)


class ItemFeeCategory(ItemFeeCategoryFields, Linked, frozen=True):
    """ItemFeeCategory. Source: docs: ItemFee."""

    _category: One[Category] = field(name="Category", default=UNSET)


class ItemVendorNum(ItemVendorNumFields, Linked, frozen=True):
    """ItemVendorNum. Source: docs: Item."""


class Category(CategoryFields, Linked, Reloadable[CategoryRelation], Changeable, Deletable, frozen=True):
    """Category. Source: docs: Category."""

    _parent: One[Category] = field(name="Parent", default=UNSET)


class Image(
    ImageFields,
    Linked,
    Reloadable[ImageRelation | ItemImageRelation | ItemMatrixImageRelation],
    Changeable,
    Deletable,
    frozen=True,
):
    """Image. Source: docs: Image; Item Image; ItemMatrix Image."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _item_matrix: One[ItemMatrix] = field(name="ItemMatrix", default=UNSET)


class Manufacturer(ManufacturerFields, Linked, Reloadable[Never], Changeable, frozen=True):
    """Manufacturer. Source: docs: Manufacturer."""


class Season(SeasonFields, Linked, Reloadable[Never], Changeable, Deletable, frozen=True):
    """Season. Source: docs: Season."""


class Serialized(SerializedFields, Linked, Reloadable[Never], Changeable, Deletable, frozen=True):
    """Serialized. Source: docs: Serialized."""


class Tag(TagFields, Linked, Reloadable[Never], Changeable, Deletable, frozen=True):
    """Tag. Source: docs: Tag."""


class TagRelation(TagRelationFields, Linked, frozen=True):
    """TagRelation: named by Item and ItemMatrix; fields taken from another client, unproven. Source: docs: Item."""

    _tag: One[Tag] = field(name="Tag", default=UNSET)


class PriceLevel(PriceLevelFields, Linked, Reloadable[Never], Changeable, frozen=True):
    """PriceLevel. Source: docs: PriceLevel."""


class CustomField(CustomFieldFields, Linked, Reloadable[Never], Changeable, Archivable, frozen=True):
    """CustomField. Source: docs: Customer CustomField; Item CustomField; Order CustomField."""

    _custom_field_choices: Rows[CustomFieldChoiceBox, CustomFieldChoice] = field(
        name="CustomFieldChoices", default=UNSET
    )


class CustomFieldChoice(CustomFieldChoiceFields, Linked, Reloadable[Never], Changeable, Deletable, frozen=True):
    """CustomFieldChoice. Source: docs: Customer CustomField CustomFieldChoice; Item CustomField CustomFieldChoice; Order CustomField CustomFieldChoice."""

    _custom_field: One[CustomField] = field(name="CustomField", default=UNSET)


class ItemComponentBox(Box):
    items: ItemComponent | list[ItemComponent] | Empty | None = field(name="ItemComponent", default=None)


class ItemVendorNumBox(Box):
    items: ItemVendorNum | list[ItemVendorNum] | Empty | None = field(name="ItemVendorNum", default=None)


class CustomFieldValueBox(Box):
    items: CustomFieldValue | list[CustomFieldValue] | Empty | None = field(name="CustomFieldValue", default=None)


class ItemPriceBox(Box):
    items: ItemPrice | list[ItemPrice] | Empty | None = field(name="ItemPrice", default=None)


class ImageBox(Box):
    items: Image | list[Image] | Empty | None = field(name="Image", default=None)


class ItemShelfLocationBox(Box):
    items: ItemShelfLocation | list[ItemShelfLocation] | Empty | None = field(name="ItemShelfLocation", default=None)


class TagRelationBox(Box):
    items: TagRelation | list[TagRelation] | Empty | None = field(name="TagRelation", default=None)


class ItemBox(Box):
    items: Item | list[Item] | Empty | None = field(name="Item", default=None)


class ItemFeeCategoryBox(Box):
    items: ItemFeeCategory | list[ItemFeeCategory] | Empty | None = field(name="ItemFeeCategory", default=None)


class CustomFieldChoiceBox(Box):
    items: CustomFieldChoice | list[CustomFieldChoice] | Empty | None = field(name="CustomFieldChoice", default=None)


class AsyncItem(
    ItemFields, AsyncLinked, AsyncReloadable[ItemRelation], AsyncChangeable, AsyncTagged, AsyncArchivable, frozen=True
):
    """Item of an `AsyncClient`. Source: docs: Item."""

    _category: One[AsyncCategory] = field(name="Category", default=UNSET)
    _tax_class: One[AsyncTaxClass] = field(name="TaxClass", default=UNSET)
    _item_attributes: One[AsyncItemAttributes] = field(name="ItemAttributes", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _item_shops: Rows[AsyncItemShopBox, AsyncItemShop] = field(name="ItemShops", default=UNSET)
    _item_components: Rows[AsyncItemComponentBox, AsyncItemComponent] = field(name="ItemComponents", default=UNSET)
    _item_vendor_nums: Rows[AsyncItemVendorNumBox, AsyncItemVendorNum] = field(name="ItemVendorNums", default=UNSET)
    _custom_field_values: Rows[CustomFieldValueBox, CustomFieldValue] = field(name="CustomFieldValues", default=UNSET)
    _prices: Rows[ItemPriceBox, ItemPrice] = field(name="Prices", default=UNSET)
    _department: One[Department] = field(name="Department", default=UNSET)
    _images: Rows[AsyncImageBox, AsyncImage] = field(name="Images", default=UNSET)
    _item_ecommerce: One[ItemECommerce] = field(name="ItemECommerce", default=UNSET)
    _item_matrix: One[AsyncItemMatrix] = field(name="ItemMatrix", default=UNSET)
    _item_shelf_locations: Rows[ItemShelfLocationBox, ItemShelfLocation] = field(
        name="ItemShelfLocations", default=UNSET
    )
    _manufacturer: One[AsyncManufacturer] = field(name="Manufacturer", default=UNSET)
    _season: One[AsyncSeason] = field(name="Season", default=UNSET)
    _tag_relations: Rows[AsyncTagRelationBox, AsyncTagRelation] = field(name="TagRelations", default=UNSET)
    _tags: TagRows = field(name="Tags", default=UNSET)
    _vendor: One[AsyncVendor] = field(name="Vendor", default=UNSET)


class AsyncItemMatrix(
    ItemMatrixFields,
    AsyncLinked,
    AsyncReloadable[ItemMatrixRelation],
    AsyncChangeable,
    AsyncTagged,
    AsyncArchivable,
    frozen=True,
):
    """ItemMatrix of an `AsyncClient`. Source: docs: ItemMatrix."""

    _category: One[AsyncCategory] = field(name="Category", default=UNSET)
    _custom_field_values: Rows[CustomFieldValueBox, CustomFieldValue] = field(name="CustomFieldValues", default=UNSET)
    _department: One[Department] = field(name="Department", default=UNSET)
    _images: Rows[AsyncImageBox, AsyncImage] = field(name="Images", default=UNSET)
    _item_attribute_set: One[AsyncItemAttributeSet] = field(name="ItemAttributeSet", default=UNSET)
    _item_ecommerce: One[ItemECommerce] = field(name="ItemECommerce", default=UNSET)
    _items: Rows[AsyncItemBox, AsyncItem] = field(name="Items", default=UNSET)
    _manufacturer: One[AsyncManufacturer] = field(name="Manufacturer", default=UNSET)
    _prices: Rows[ItemPriceBox, ItemPrice] = field(name="Prices", default=UNSET)
    _season: One[AsyncSeason] = field(name="Season", default=UNSET)
    _tag_relations: Rows[AsyncTagRelationBox, AsyncTagRelation] = field(name="TagRelations", default=UNSET)
    _tags: TagRows = field(name="Tags", default=UNSET)
    _tax_class: One[AsyncTaxClass] = field(name="TaxClass", default=UNSET)
    _attribute1_values: Strings = field(name="attribute1Values", default=UNSET)
    _attribute2_values: Strings = field(name="attribute2Values", default=UNSET)


class AsyncItemAttributeSet(ItemAttributeSetFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, frozen=True):
    """ItemAttributeSet of an `AsyncClient`. Source: docs: ItemAttributeSet."""


class AsyncItemAttributes(ItemAttributesFields, AsyncLinked, frozen=True):
    """ItemAttributes of an `AsyncClient`. Source: docs: Item."""

    _item_attribute_set: One[AsyncItemAttributeSet] = field(name="ItemAttributeSet", default=UNSET)


class AsyncItemComponent(ItemComponentFields, AsyncLinked, frozen=True):
    """ItemComponent of an `AsyncClient`. Source: docs: Item."""


class AsyncItemFee(
    ItemFeeFields, AsyncLinked, AsyncReloadable[ItemFeeRelation], AsyncChangeable, AsyncArchivable, frozen=True
):
    """ItemFee of an `AsyncClient`. Source: docs: ItemFee."""

    _item_fee_categories: Rows[AsyncItemFeeCategoryBox, AsyncItemFeeCategory] = field(
        name="ItemFeeCategories", default=UNSET
    )


class AsyncItemFeeCategory(ItemFeeCategoryFields, AsyncLinked, frozen=True):
    """ItemFeeCategory of an `AsyncClient`. Source: docs: ItemFee."""

    _category: One[AsyncCategory] = field(name="Category", default=UNSET)


class AsyncItemVendorNum(ItemVendorNumFields, AsyncLinked, frozen=True):
    """ItemVendorNum of an `AsyncClient`. Source: docs: Item."""


class AsyncCategory(
    CategoryFields, AsyncLinked, AsyncReloadable[CategoryRelation], AsyncChangeable, AsyncDeletable, frozen=True
):
    """Category of an `AsyncClient`. Source: docs: Category."""

    _parent: One[AsyncCategory] = field(name="Parent", default=UNSET)


class AsyncImage(
    ImageFields,
    AsyncLinked,
    AsyncReloadable[ImageRelation | ItemImageRelation | ItemMatrixImageRelation],
    AsyncChangeable,
    AsyncDeletable,
    frozen=True,
):
    """Image of an `AsyncClient`. Source: docs: Image; Item Image; ItemMatrix Image."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _item_matrix: One[AsyncItemMatrix] = field(name="ItemMatrix", default=UNSET)


class AsyncManufacturer(ManufacturerFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, frozen=True):
    """Manufacturer of an `AsyncClient`. Source: docs: Manufacturer."""


class AsyncSeason(SeasonFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncDeletable, frozen=True):
    """Season of an `AsyncClient`. Source: docs: Season."""


class AsyncSerialized(
    SerializedFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncDeletable, frozen=True
):
    """Serialized of an `AsyncClient`. Source: docs: Serialized."""


class AsyncTag(TagFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncDeletable, frozen=True):
    """Tag of an `AsyncClient`. Source: docs: Tag."""


class AsyncTagRelation(TagRelationFields, AsyncLinked, frozen=True):
    """TagRelation of an `AsyncClient`: named by Item and ItemMatrix; fields taken from another client, unproven. Source: docs: Item."""

    _tag: One[AsyncTag] = field(name="Tag", default=UNSET)


class AsyncPriceLevel(PriceLevelFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, frozen=True):
    """PriceLevel of an `AsyncClient`. Source: docs: PriceLevel."""


class AsyncCustomField(
    CustomFieldFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncArchivable, frozen=True
):
    """CustomField of an `AsyncClient`. Source: docs: Customer CustomField; Item CustomField; Order CustomField."""

    _custom_field_choices: Rows[AsyncCustomFieldChoiceBox, AsyncCustomFieldChoice] = field(
        name="CustomFieldChoices", default=UNSET
    )


class AsyncCustomFieldChoice(
    CustomFieldChoiceFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, AsyncDeletable, frozen=True
):
    """CustomFieldChoice of an `AsyncClient`. Source: docs: Customer CustomField CustomFieldChoice; Item CustomField CustomFieldChoice; Order CustomField CustomFieldChoice."""

    _custom_field: One[AsyncCustomField] = field(name="CustomField", default=UNSET)


class AsyncItemComponentBox(Box):
    items: AsyncItemComponent | list[AsyncItemComponent] | Empty | None = field(name="ItemComponent", default=None)


class AsyncItemVendorNumBox(Box):
    items: AsyncItemVendorNum | list[AsyncItemVendorNum] | Empty | None = field(name="ItemVendorNum", default=None)


class AsyncImageBox(Box):
    items: AsyncImage | list[AsyncImage] | Empty | None = field(name="Image", default=None)


class AsyncTagRelationBox(Box):
    items: AsyncTagRelation | list[AsyncTagRelation] | Empty | None = field(name="TagRelation", default=None)


class AsyncItemBox(Box):
    items: AsyncItem | list[AsyncItem] | Empty | None = field(name="Item", default=None)


class AsyncItemFeeCategoryBox(Box):
    items: AsyncItemFeeCategory | list[AsyncItemFeeCategory] | Empty | None = field(
        name="ItemFeeCategory", default=None
    )


class AsyncCustomFieldChoiceBox(Box):
    items: AsyncCustomFieldChoice | list[AsyncCustomFieldChoice] | Empty | None = field(
        name="CustomFieldChoice", default=None
    )


class CategoriesShape:
    """What Category takes. Source: docs: Category."""

    ENDPOINT = "Category"
    _row: CategoryChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[CategoriesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[CategoriesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[CategoriesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[CategoriesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[CategoriesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[CategoryChanges]) -> None: ...
    def _updates(self, **changes: Unpack[CategoryChanges]) -> None: ...


class Categories(
    CategoriesShape,
    Scanned[Category],
    Related[Category, CategoryRelation],
    Created[Category],
    Updated[Category],
    Deleted[Category],
):
    """Category records."""

    RECORD = Category


class AsyncCategories(
    CategoriesShape,
    AsyncScanned[AsyncCategory],
    AsyncRelated[AsyncCategory, CategoryRelation],
    AsyncCreated[AsyncCategory],
    AsyncUpdated[AsyncCategory],
    AsyncDeleted[AsyncCategory],
):
    """Category records of an `AsyncClient`."""

    RECORD = AsyncCategory


class ImagesShape:
    """What Image takes. Source: docs: Image."""

    ENDPOINT = "Image"
    _row: ImageChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[ImagesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ImagesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ImagesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ImagesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ImagesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[ImageChanges]) -> None: ...
    def _updates(self, **changes: Unpack[ImageChanges]) -> None: ...


class Images(ImagesShape, Scanned[Image], Related[Image, ImageRelation], Updated[Image], Deleted[Image]):
    """Image records."""

    RECORD = Image

    def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> Image:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return self._upload(image, filename, changes)


class AsyncImages(
    ImagesShape,
    AsyncScanned[AsyncImage],
    AsyncRelated[AsyncImage, ImageRelation],
    AsyncUpdated[AsyncImage],
    AsyncDeleted[AsyncImage],
):
    """Image records of an `AsyncClient`."""

    RECORD = AsyncImage

    async def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> AsyncImage:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return await self._upload(image, filename, changes)


class ItemsShape:
    """What Item takes. Source: docs: Item."""

    ENDPOINT = "Item"
    _row: ItemRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[ItemsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ItemsQuery]) -> None: ...
    def _paged(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[ItemsQuery]
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ItemsQuery]) -> None: ...
    def _changes(self, **changes: Unpack[ItemChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[ItemChanges]) -> None: ...


class Items(
    ItemsShape,
    Scanned[Item],
    Related[Item, ItemRelation],
    Coded[Item, ItemRelation],
    Created[Item],
    Updated[Item],
    Archived[Item],
):
    """Item records."""

    RECORD = Item


class AsyncItems(
    ItemsShape,
    AsyncScanned[AsyncItem],
    AsyncRelated[AsyncItem, ItemRelation],
    AsyncCoded[AsyncItem, ItemRelation],
    AsyncCreated[AsyncItem],
    AsyncUpdated[AsyncItem],
    AsyncArchived[AsyncItem],
):
    """Item records of an `AsyncClient`."""

    RECORD = AsyncItem


class ItemCustomFieldsShape:
    """What Item CustomField takes. Source: docs: Item CustomField."""

    ENDPOINT = "Item CustomField"
    _row: CustomFieldRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemCustomFieldsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ItemCustomFieldsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemCustomFieldsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ItemCustomFieldsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[CustomFieldChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[CustomFieldChanges]) -> None: ...


class ItemCustomFields(
    ItemCustomFieldsShape,
    Scanned[CustomField],
    Found[CustomField],
    Created[CustomField],
    Updated[CustomField],
    Archived[CustomField],
):
    """Item CustomField records."""

    RECORD = CustomField


class AsyncItemCustomFields(
    ItemCustomFieldsShape,
    AsyncScanned[AsyncCustomField],
    AsyncFound[AsyncCustomField],
    AsyncCreated[AsyncCustomField],
    AsyncUpdated[AsyncCustomField],
    AsyncArchived[AsyncCustomField],
):
    """Item CustomField records of an `AsyncClient`."""

    RECORD = AsyncCustomField


class ItemCustomFieldChoicesShape:
    """What Item CustomField CustomFieldChoice below a customField takes. Source: docs: Item CustomField CustomFieldChoice."""

    ENDPOINT = "Item CustomField CustomFieldChoice"
    _row: CustomFieldChoiceChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[ItemCustomFieldChoicesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemCustomFieldChoicesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ItemCustomFieldChoicesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemCustomFieldChoicesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ItemCustomFieldChoicesQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[CustomFieldChoiceChanges]) -> None: ...
    def _updates(self, **changes: Unpack[CustomFieldChoiceChanges]) -> None: ...


class ItemCustomFieldChoices(
    ItemCustomFieldChoicesShape,
    Scanned[CustomFieldChoice],
    Found[CustomFieldChoice],
    Created[CustomFieldChoice],
    Updated[CustomFieldChoice],
    Deleted[CustomFieldChoice],
):
    """Item CustomField CustomFieldChoice records."""

    RECORD = CustomFieldChoice


class AsyncItemCustomFieldChoices(
    ItemCustomFieldChoicesShape,
    AsyncScanned[AsyncCustomFieldChoice],
    AsyncFound[AsyncCustomFieldChoice],
    AsyncCreated[AsyncCustomFieldChoice],
    AsyncUpdated[AsyncCustomFieldChoice],
    AsyncDeleted[AsyncCustomFieldChoice],
):
    """Item CustomField CustomFieldChoice records of an `AsyncClient`."""

    RECORD = AsyncCustomFieldChoice


class ItemImagesShape:
    """What Item Image below a item takes. Source: docs: Item Image."""

    ENDPOINT = "Item Image"
    _row: ImageChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[ItemImagesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemImagesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ItemImagesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemImagesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ItemImagesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[ImageChanges]) -> None: ...
    def _updates(self, **changes: Unpack[ImageChanges]) -> None: ...


class ItemImages(ItemImagesShape, Scanned[Image], Related[Image, ItemImageRelation], Updated[Image], Deleted[Image]):
    """Item Image records."""

    RECORD = Image

    def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> Image:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return self._upload(image, filename, changes)


class AsyncItemImages(
    ItemImagesShape,
    AsyncScanned[AsyncImage],
    AsyncRelated[AsyncImage, ItemImageRelation],
    AsyncUpdated[AsyncImage],
    AsyncDeleted[AsyncImage],
):
    """Item Image records of an `AsyncClient`."""

    RECORD = AsyncImage

    async def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> AsyncImage:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return await self._upload(image, filename, changes)


class ItemAttributeSetsShape:
    """What ItemAttributeSet takes. Source: docs: ItemAttributeSet."""

    ENDPOINT = "ItemAttributeSet"
    _row: ItemAttributeSetChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[ItemAttributeSetsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemAttributeSetsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ItemAttributeSetsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemAttributeSetsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ItemAttributeSetsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[ItemAttributeSetChanges]) -> None: ...
    def _updates(self, **changes: Unpack[ItemAttributeSetChanges]) -> None: ...


class ItemAttributeSets(
    ItemAttributeSetsShape,
    Scanned[ItemAttributeSet],
    Found[ItemAttributeSet],
    Created[ItemAttributeSet],
    Updated[ItemAttributeSet],
):
    """ItemAttributeSet records."""

    RECORD = ItemAttributeSet


class AsyncItemAttributeSets(
    ItemAttributeSetsShape,
    AsyncScanned[AsyncItemAttributeSet],
    AsyncFound[AsyncItemAttributeSet],
    AsyncCreated[AsyncItemAttributeSet],
    AsyncUpdated[AsyncItemAttributeSet],
):
    """ItemAttributeSet records of an `AsyncClient`."""

    RECORD = AsyncItemAttributeSet


class ItemFeesShape:
    """What ItemFee takes. Source: docs: ItemFee."""

    ENDPOINT = "ItemFee"
    _row: ItemFeeRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[ItemFeesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemFeesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ItemFeesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemFeesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ItemFeesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[ItemFeeChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[ItemFeeChanges]) -> None: ...


class ItemFees(ItemFeesShape, Scanned[ItemFee], Related[ItemFee, ItemFeeRelation], Updated[ItemFee], Archived[ItemFee]):
    """ItemFee records."""

    RECORD = ItemFee


class AsyncItemFees(
    ItemFeesShape,
    AsyncScanned[AsyncItemFee],
    AsyncRelated[AsyncItemFee, ItemFeeRelation],
    AsyncUpdated[AsyncItemFee],
    AsyncArchived[AsyncItemFee],
):
    """ItemFee records of an `AsyncClient`."""

    RECORD = AsyncItemFee


class ItemMatricesShape:
    """What ItemMatrix takes. Source: docs: ItemMatrix."""

    ENDPOINT = "ItemMatrix"
    _row: ItemMatrixRow

    def _filters(self, *any_of: AnyOf, **query: Unpack[ItemMatricesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemMatricesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ItemMatricesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemMatricesQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ItemMatricesQuery]) -> None: ...
    def _changes(self, **changes: Unpack[ItemMatrixChanges]) -> None: ...
    def _updates(self, *, append: bool = False, **changes: Unpack[ItemMatrixChanges]) -> None: ...


class ItemMatrices(
    ItemMatricesShape,
    Scanned[ItemMatrix],
    Related[ItemMatrix, ItemMatrixRelation],
    Created[ItemMatrix],
    Updated[ItemMatrix],
    Archived[ItemMatrix],
):
    """ItemMatrix records."""

    RECORD = ItemMatrix


class AsyncItemMatrices(
    ItemMatricesShape,
    AsyncScanned[AsyncItemMatrix],
    AsyncRelated[AsyncItemMatrix, ItemMatrixRelation],
    AsyncCreated[AsyncItemMatrix],
    AsyncUpdated[AsyncItemMatrix],
    AsyncArchived[AsyncItemMatrix],
):
    """ItemMatrix records of an `AsyncClient`."""

    RECORD = AsyncItemMatrix


class ItemMatrixImagesShape:
    """What ItemMatrix Image below a itemMatrix takes. Source: docs: ItemMatrix Image."""

    ENDPOINT = "ItemMatrix Image"
    _row: ImageChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[ItemMatrixImagesQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ItemMatrixImagesQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ItemMatrixImagesQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ItemMatrixImagesQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ItemMatrixImagesQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[ImageChanges]) -> None: ...
    def _updates(self, **changes: Unpack[ImageChanges]) -> None: ...


class ItemMatrixImages(
    ItemMatrixImagesShape, Scanned[Image], Related[Image, ItemMatrixImageRelation], Updated[Image], Deleted[Image]
):
    """ItemMatrix Image records."""

    RECORD = Image

    def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> Image:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return self._upload(image, filename, changes)


class AsyncItemMatrixImages(
    ItemMatrixImagesShape,
    AsyncScanned[AsyncImage],
    AsyncRelated[AsyncImage, ItemMatrixImageRelation],
    AsyncUpdated[AsyncImage],
    AsyncDeleted[AsyncImage],
):
    """ItemMatrix Image records of an `AsyncClient`."""

    RECORD = AsyncImage

    async def create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[ImageChanges]) -> AsyncImage:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return await self._upload(image, filename, changes)


class ManufacturersShape:
    """What Manufacturer takes. Source: docs: Manufacturer."""

    ENDPOINT = "Manufacturer"
    _row: ManufacturerChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[ManufacturersQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[ManufacturersQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[ManufacturersQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[ManufacturersQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[ManufacturersQuery]) -> None: ...
    def _changes(self, **changes: Unpack[ManufacturerChanges]) -> None: ...
    def _updates(self, **changes: Unpack[ManufacturerChanges]) -> None: ...


class Manufacturers(
    ManufacturersShape, Scanned[Manufacturer], Found[Manufacturer], Created[Manufacturer], Updated[Manufacturer]
):
    """Manufacturer records."""

    RECORD = Manufacturer


class AsyncManufacturers(
    ManufacturersShape,
    AsyncScanned[AsyncManufacturer],
    AsyncFound[AsyncManufacturer],
    AsyncCreated[AsyncManufacturer],
    AsyncUpdated[AsyncManufacturer],
):
    """Manufacturer records of an `AsyncClient`."""

    RECORD = AsyncManufacturer


class PriceLevelsShape:
    """What PriceLevel takes. Source: docs: PriceLevel."""

    ENDPOINT = "PriceLevel"
    _row: PriceLevelChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[PriceLevelsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[PriceLevelsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[PriceLevelsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[PriceLevelsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[PriceLevelsQuery]) -> None: ...
    def _changes(self, **changes: Unpack[PriceLevelChanges]) -> None: ...
    def _updates(self, **changes: Unpack[PriceLevelChanges]) -> None: ...


class PriceLevels(PriceLevelsShape, Scanned[PriceLevel], Found[PriceLevel], Updated[PriceLevel]):
    """PriceLevel records."""

    RECORD = PriceLevel


class AsyncPriceLevels(
    PriceLevelsShape, AsyncScanned[AsyncPriceLevel], AsyncFound[AsyncPriceLevel], AsyncUpdated[AsyncPriceLevel]
):
    """PriceLevel records of an `AsyncClient`."""

    RECORD = AsyncPriceLevel


class SeasonsShape:
    """What Season takes. Source: docs: Season."""

    ENDPOINT = "Season"
    _row: SeasonChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[SeasonsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SeasonsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[SeasonsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SeasonsQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[SeasonsQuery]) -> None: ...
    def _changes(self, **changes: Unpack[SeasonChanges]) -> None: ...
    def _updates(self, **changes: Unpack[SeasonChanges]) -> None: ...


class Seasons(SeasonsShape, Scanned[Season], Found[Season], Created[Season], Updated[Season], Deleted[Season]):
    """Season records."""

    RECORD = Season


class AsyncSeasons(
    SeasonsShape,
    AsyncScanned[AsyncSeason],
    AsyncFound[AsyncSeason],
    AsyncCreated[AsyncSeason],
    AsyncUpdated[AsyncSeason],
    AsyncDeleted[AsyncSeason],
):
    """Season records of an `AsyncClient`."""

    RECORD = AsyncSeason


class SerializedRecordsShape:
    """What Serialized takes. Source: docs: Serialized."""

    ENDPOINT = "Serialized"
    _row: SerializedChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[SerializedRecordsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[SerializedRecordsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[SerializedRecordsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[SerializedRecordsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[SerializedRecordsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[SerializedChanges]) -> None: ...
    def _updates(self, **changes: Unpack[SerializedChanges]) -> None: ...


class SerializedRecords(
    SerializedRecordsShape,
    Scanned[Serialized],
    Found[Serialized],
    Created[Serialized],
    Updated[Serialized],
    Deleted[Serialized],
):
    """Serialized records."""

    RECORD = Serialized


class AsyncSerializedRecords(
    SerializedRecordsShape,
    AsyncScanned[AsyncSerialized],
    AsyncFound[AsyncSerialized],
    AsyncCreated[AsyncSerialized],
    AsyncUpdated[AsyncSerialized],
    AsyncDeleted[AsyncSerialized],
):
    """Serialized records of an `AsyncClient`."""

    RECORD = AsyncSerialized


class TagsShape:
    """What Tag takes. Source: docs: Tag."""

    ENDPOINT = "Tag"
    _row: TagChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[TagsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TagsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TagsQuery]) -> None: ...
    def _paged(
        self, *any_of: AnyOf, limit: int = 100, start: str | None = None, prefetch: int = 0, **query: Unpack[TagsQuery]
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[TagsQuery]) -> None: ...
    def _changes(self, **changes: Unpack[TagChanges]) -> None: ...
    def _updates(self, **changes: Unpack[TagChanges]) -> None: ...


class Tags(TagsShape, Scanned[Tag], Found[Tag], Created[Tag], Updated[Tag], Deleted[Tag]):
    """Tag records."""

    RECORD = Tag


class AsyncTags(
    TagsShape,
    AsyncScanned[AsyncTag],
    AsyncFound[AsyncTag],
    AsyncCreated[AsyncTag],
    AsyncUpdated[AsyncTag],
    AsyncDeleted[AsyncTag],
):
    """Tag records of an `AsyncClient`."""

    RECORD = AsyncTag


class TagGroupsShape:
    """What TagGroup takes. Source: docs: TagGroup."""

    ENDPOINT = "TagGroup"

    def _filters(self, *any_of: AnyOf, **query: Unpack[TagGroupsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[TagGroupsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[TagGroupsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[TagGroupsQuery],
    ) -> None: ...


class TagGroups(TagGroupsShape, Listed[TagGroup]):
    """TagGroup records."""

    RECORD = TagGroup


class AsyncTagGroups(TagGroupsShape, AsyncListed[TagGroup]):
    """TagGroup records of an `AsyncClient`."""

    RECORD = TagGroup
