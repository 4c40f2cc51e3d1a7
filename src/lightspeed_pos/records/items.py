"""
Records: Item, ItemMatrix, ItemAttributeSet, ItemAttributes and their like.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Unpack

from msgspec import UNSET, UnsetType, field

from lightspeed_pos.model.record import (
    Anything,
    Box,
    Empty,
    Lazy,
    LinkedRecord,
    One,
    Prices,
    Record,
    Strings,
    Time,
    many,
)

if TYPE_CHECKING:
    from lightspeed_pos.model.types import Relations
    from lightspeed_pos.records.customers import AsyncCustomer, Customer
    from lightspeed_pos.records.inventory import (
        AsyncInventory,
        AsyncItemShop,
        AsyncItemShopBox,
        Inventory,
        ItemShop,
        ItemShopBox,
    )
    from lightspeed_pos.records.purchasing import AsyncCatalogVendorItem, AsyncVendor, CatalogVendorItem, Vendor
    from lightspeed_pos.records.sales import AsyncSaleLine, AsyncTaxClass, SaleLine, TaxClass
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.inventory import AsyncItemShops, ItemShops
    from lightspeed_pos.resources.items import (
        AsyncItemImages,
        AsyncItemMatrixImages,
        AsyncItems,
        CategoryChanges,
        CustomFieldChanges,
        CustomFieldChoiceChanges,
        ImageChanges,
        ItemAttributeSetChanges,
        ItemChanges,
        ItemFeeChanges,
        ItemImages,
        ItemMatrixChanges,
        ItemMatrixImages,
        Items,
        ManufacturerChanges,
        PriceLevelChanges,
        SeasonChanges,
        SerializedChanges,
        TagChanges,
    )


class ItemFields(LinkedRecord, frozen=True):
    """Item: 47 fields. Source: docs: Item."""

    ENTITY: ClassVar[str] = "Item"
    ID: ClassVar[str] = "item_id"
    item_id: int = field(name="itemID", default=0)
    system_sku: int | None = field(name="systemSku", default=None)
    default_cost: Decimal | None = field(name="defaultCost", default=None)
    avg_cost: Decimal | None = field(name="avgCost", default=None)
    discountable: bool | None = field(name="discountable", default=None)
    tax: bool | None = field(name="tax", default=None)
    archived: bool | None = field(name="archived", default=None)
    item_type: str = field(name="itemType", default="")
    description: str = field(name="description", default="")
    model_year: int | None = field(name="modelYear", default=None)
    upc: str = field(name="upc", default="")
    ean: str = field(name="ean", default="")
    custom_sku: str = field(name="customSku", default="")
    manufacturer_sku: str = field(name="manufacturerSku", default="")
    fifo_cost: Decimal | None = field(name="fifoCost", default=None)
    publish_to_ecom: bool | None = field(name="publishToEcom", default=None)
    serialized: bool | None = field(name="serialized", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _category_id: int | None = field(name="categoryID", default=None)
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    _department_id: int | None = field(name="departmentID", default=None)
    _item_matrix_id: int | None = field(name="itemMatrixID", default=None)
    _manufacturer_id: int | None = field(name="manufacturerID", default=None)
    _season_id: int | None = field(name="seasonID", default=None)
    _default_vendor_id: int | None = field(name="defaultVendorID", default=None)
    _item_ecommerce_id: int | None = field(name="itemECommerceID", default=None)
    _item_attributes_id: int | None = field(name="itemAttributesID", default=None)
    _note_id: int | None = field(name="noteID", default=None)

    @property
    def category_id(self) -> int | None:
        """`categoryID`, the id of a record of Category; None for 0."""
        return self._category_id or None

    @property
    def tax_class_id(self) -> int | None:
        """`taxClassID`, the id of a record of TaxClass; None for 0."""
        return self._tax_class_id or None

    @property
    def department_id(self) -> int | None:
        """`departmentID`, the id of a record of Department; None for 0 (older accounts only)."""
        return self._department_id or None

    @property
    def item_matrix_id(self) -> int | None:
        """`itemMatrixID`, the id of a record of ItemMatrix; None for 0."""
        return self._item_matrix_id or None

    @property
    def manufacturer_id(self) -> int | None:
        """`manufacturerID`, the id of a record of Manufacturer; None for 0."""
        return self._manufacturer_id or None

    @property
    def season_id(self) -> int | None:
        """`seasonID`, the id of a record of Season; None for 0 (older accounts only)."""
        return self._season_id or None

    @property
    def default_vendor_id(self) -> int | None:
        """`defaultVendorID`, the id of a record of Vendor; None for 0."""
        return self._default_vendor_id or None

    @property
    def item_ecommerce_id(self) -> int | None:
        """`itemECommerceID`, the id of a record of ItemECommerce; None for 0."""
        return self._item_ecommerce_id or None

    @property
    def item_attributes_id(self) -> int | None:
        """`itemAttributesID`, the id of a record of ItemAttributes; None for 0."""
        return self._item_attributes_id or None

    @property
    def note_id(self) -> int | None:
        """`noteID`, the id of a record of Note; None for 0."""
        return self._note_id or None

    @property
    def id(self) -> int:
        """The `itemID`."""
        return self.item_id


class ItemMatrixFields(LinkedRecord, frozen=True):
    """ItemMatrix: 31 fields. Source: docs: ItemMatrix."""

    ENTITY: ClassVar[str] = "ItemMatrix"
    ID: ClassVar[str] = "item_matrix_id"
    item_matrix_id: int = field(name="itemMatrixID", default=0)
    archived: bool | None = field(name="archived", default=None)
    default_cost: Decimal | None = field(name="defaultCost", default=None)
    description: str = field(name="description", default="")
    item_type: str = field(name="itemType", default="")
    model_year: int | None = field(name="modelYear", default=None)
    serialized: bool | None = field(name="serialized", default=None)
    tax: bool | None = field(name="tax", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _category_id: int | None = field(name="categoryID", default=None)
    _default_vendor_id: int | None = field(name="defaultVendorID", default=None)
    _department_id: int | None = field(name="departmentID", default=None)
    _item_attribute_set_id: int | None = field(name="itemAttributeSetID", default=None)
    _item_ecommerce_id: int | None = field(name="itemECommerceID", default=None)
    _manufacturer_id: int | None = field(name="manufacturerID", default=None)
    _season_id: int | None = field(name="seasonID", default=None)
    _tax_class_id: int | None = field(name="taxClassID", default=None)

    @property
    def category_id(self) -> int | None:
        """`categoryID`, the id of a record of Category; None for 0."""
        return self._category_id or None

    @property
    def default_vendor_id(self) -> int | None:
        """`defaultVendorID`, the id of a record of Vendor; None for 0."""
        return self._default_vendor_id or None

    @property
    def department_id(self) -> int | None:
        """`departmentID`, the id of a record of Department; None for 0."""
        return self._department_id or None

    @property
    def item_attribute_set_id(self) -> int | None:
        """`itemAttributeSetID`, the id of a record of ItemAttributeSet; None for 0."""
        return self._item_attribute_set_id or None

    @property
    def item_ecommerce_id(self) -> int | None:
        """`itemECommerceID`, the id of a record of ItemECommerce; None for 0."""
        return self._item_ecommerce_id or None

    @property
    def manufacturer_id(self) -> int | None:
        """`manufacturerID`, the id of a record of Manufacturer; None for 0."""
        return self._manufacturer_id or None

    @property
    def season_id(self) -> int | None:
        """`seasonID`, the id of a record of Season; None for 0."""
        return self._season_id or None

    @property
    def tax_class_id(self) -> int | None:
        """`taxClassID`, the id of a record of TaxClass; None for 0."""
        return self._tax_class_id or None

    @property
    def id(self) -> int:
        """The `itemMatrixID`."""
        return self.item_matrix_id


class ItemAttributeSetFields(LinkedRecord, frozen=True):
    """ItemAttributeSet: 7 fields. Source: docs: ItemAttributeSet."""

    ENTITY: ClassVar[str] = "ItemAttributeSet"
    ID: ClassVar[str] = "item_attribute_set_id"
    item_attribute_set_id: int = field(name="itemAttributeSetID", default=0)
    name: str = field(name="name", default="")
    attribute_name1: str = field(name="attributeName1", default="")
    attribute_name2: str = field(name="attributeName2", default="")
    attribute_name3: str = field(name="attributeName3", default="")
    archived: bool | None = field(name="archived", default=None)
    system: bool | None = field(name="system", default=None)

    @property
    def id(self) -> int:
        """The `itemAttributeSetID`."""
        return self.item_attribute_set_id


class ItemAttributesFields(LinkedRecord, frozen=True):
    """ItemAttributes: 5 fields. Source: docs: Item."""

    ENTITY: ClassVar[str] = "ItemAttributes"
    attribute1: str = field(name="attribute1", default="")
    attribute2: str = field(name="attribute2", default="")
    attribute3: str = field(name="attribute3", default="")
    _item_attribute_set_id: int | None = field(name="itemAttributeSetID", default=None)

    @property
    def item_attribute_set_id(self) -> int | None:
        """`itemAttributeSetID`, the id of a record of ItemAttributeSet; None for 0."""
        return self._item_attribute_set_id or None


class ItemComponentFields(LinkedRecord, frozen=True):
    """ItemComponent: 5 fields. Source: docs: Item."""

    ENTITY: ClassVar[str] = "ItemComponent"
    ID: ClassVar[str] = "item_component_id"
    item_component_id: int = field(name="itemComponentID", default=0)
    quantity: Decimal | None = field(name="quantity", default=None)
    component_group: int | None = field(name="componentGroup", default=None)
    _assembly_item_id: int | None = field(name="assemblyItemID", default=None)
    _component_item_id: int | None = field(name="componentItemID", default=None)

    @property
    def assembly_item_id(self) -> int | None:
        """`assemblyItemID`, the id of a record of Item; None for 0."""
        return self._assembly_item_id or None

    @property
    def component_item_id(self) -> int | None:
        """`componentItemID`, the id of a record of Item; None for 0."""
        return self._component_item_id or None

    @property
    def id(self) -> int:
        """The `itemComponentID`."""
        return self.item_component_id


class ItemECommerce(Record, frozen=True):
    """ItemECommerce: 8 fields. Source: docs: Item / ItemMatrix."""

    ENTITY: ClassVar[str] = "ItemECommerce"
    ID: ClassVar[str] = "item_ecommerce_id"
    item_ecommerce_id: int = field(name="itemECommerceID", default=0)
    height: Decimal | None = field(name="height", default=None)
    length: Decimal | None = field(name="length", default=None)
    list_on_store: bool | None = field(name="listOnStore", default=None)
    long_description: str = field(name="longDescription", default="")
    short_description: str = field(name="shortDescription", default="")
    weight: Decimal | None = field(name="weight", default=None)
    width: Decimal | None = field(name="width", default=None)

    @property
    def id(self) -> int:
        """The `itemECommerceID`."""
        return self.item_ecommerce_id


class ItemFeeFields(LinkedRecord, frozen=True):
    """ItemFee: 11 fields. Source: docs: ItemFee."""

    ENTITY: ClassVar[str] = "ItemFee"
    ID: ClassVar[str] = "item_fee_id"
    item_fee_id: int = field(name="itemFeeID", default=0)
    archived: bool | None = field(name="archived", default=None)
    calculation_method: str = field(name="calculationMethod", default="")
    discountable: bool | None = field(name="discountable", default=None)
    fee_value: Decimal | None = field(name="feeValue", default=None)
    name: str = field(name="name", default="")
    non_refundable: bool | None = field(name="nonRefundable", default=None)
    taxable: bool | None = field(name="taxable", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    timestamp: Time | None = field(name="timestamp", default=None)

    @property
    def id(self) -> int:
        """The `itemFeeID`."""
        return self.item_fee_id


class ItemFeeCategoryFields(LinkedRecord, frozen=True):
    """ItemFeeCategory: 4 fields. Source: docs: ItemFee."""

    ENTITY: ClassVar[str] = "ItemFeeCategory"
    ID: ClassVar[str] = "item_fee_category_id"
    item_fee_category_id: int = field(name="itemFeeCategoryID", default=0)
    _category_id: int | None = field(name="categoryID", default=None)
    _item_fee_id: int | None = field(name="itemFeeID", default=None)

    @property
    def category_id(self) -> int | None:
        """`categoryID`, the id of a record of Category; None for 0."""
        return self._category_id or None

    @property
    def item_fee_id(self) -> int | None:
        """`itemFeeID`, the id of a record of ItemFee; None for 0."""
        return self._item_fee_id or None

    @property
    def id(self) -> int:
        """The `itemFeeCategoryID`."""
        return self.item_fee_category_id


class ItemPrice(Record, frozen=True):
    """ItemPrice: 3 fields. Source: docs: Item / ItemMatrix."""

    ENTITY: ClassVar[str] = "ItemPrice"
    amount: Decimal | None = field(name="amount", default=None)
    _use_type_id: int | None = field(name="useTypeID", default=None)
    use_type: str = field(name="useType", default="")

    @property
    def use_type_id(self) -> int | None:
        """`useTypeID`, the id of a record of PriceLevel; None for 0."""
        return self._use_type_id or None


class ItemShelfLocation(Record, frozen=True):
    """ItemShelfLocation: 0 fields. Source: docs: Item."""

    ENTITY: ClassVar[str] = "ItemShelfLocation"


class ItemVendorNumFields(LinkedRecord, frozen=True):
    """ItemVendorNum: 7 fields. Source: docs: Item."""

    ENTITY: ClassVar[str] = "ItemVendorNum"
    ID: ClassVar[str] = "item_vendor_num_id"
    item_vendor_num_id: int = field(name="itemVendorNumID", default=0)
    value: str = field(name="value", default="")
    cost: Decimal | None = field(name="cost", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _vendor_id: int | None = field(name="vendorID", default=None)
    _catalog_vendor_item_id: int | None = field(name="catalogVendorItemID", default=None)

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def vendor_id(self) -> int | None:
        """`vendorID`, the id of a record of Vendor; None for 0."""
        return self._vendor_id or None

    @property
    def catalog_vendor_item_id(self) -> int | None:
        """`catalogVendorItemID`, the id of a record of CatalogVendorItem; None for 0."""
        return self._catalog_vendor_item_id or None

    @property
    def id(self) -> int:
        """The `itemVendorNumID`."""
        return self.item_vendor_num_id


class CategoryFields(LinkedRecord, frozen=True):
    """Category: 10 fields. Source: docs: Category."""

    ENTITY: ClassVar[str] = "Category"
    ID: ClassVar[str] = "category_id"
    category_id: int = field(name="categoryID", default=0)
    name: str = field(name="name", default="")
    node_depth: int | None = field(name="nodeDepth", default=None)
    full_path_name: str = field(name="fullPathName", default="")
    left_node: int | None = field(name="leftNode", default=None)
    right_node: int | None = field(name="rightNode", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _parent_id: int | None = field(name="parentID", default=None)

    @property
    def parent_id(self) -> int | None:
        """`parentID`, the id of a record of Category; None for 0."""
        return self._parent_id or None

    @property
    def id(self) -> int:
        """The `categoryID`."""
        return self.category_id


class Department(Record, frozen=True):
    """Department: 0 fields. Source: docs: Item."""

    ENTITY: ClassVar[str] = "Department"


class ImageFields(LinkedRecord, frozen=True):
    """Image: 14 fields. Source: docs: Image; Item Image; ItemMatrix Image."""

    ENTITY: ClassVar[str] = "Image"
    ID: ClassVar[str] = "image_id"
    image_id: int = field(name="imageID", default=0)
    base_image_url: str = field(name="baseImageURL", default="")
    description: str = field(name="description", default="")
    filename: str = field(name="filename", default="")
    ordering: int | None = field(name="ordering", default=None)
    public_id: str = field(name="publicID", default="")
    size: int | None = field(name="size", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _item_matrix_id: int | None = field(name="itemMatrixID", default=None)

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def item_matrix_id(self) -> int | None:
        """`itemMatrixID`, the id of a record of ItemMatrix; None for 0."""
        return self._item_matrix_id or None

    @property
    def id(self) -> int:
        """The `imageID`."""
        return self.image_id

    @property
    def url(self) -> str:
        """Where the picture is; "" while the service has not named a place."""
        return f"{self.base_image_url}{self.public_id}.jpg" if self.public_id else ""

    def resized_url(self, width: int, height: int) -> str:
        """Where the picture is, scaled down to fit into width x height pixels."""
        size = f"w_{width},h_{height},c_limit"
        return f"{self.base_image_url}{size}/{self.public_id}.jpg" if self.public_id else ""


class ManufacturerFields(LinkedRecord, frozen=True):
    """Manufacturer: 4 fields. Source: docs: Manufacturer."""

    ENTITY: ClassVar[str] = "Manufacturer"
    ID: ClassVar[str] = "manufacturer_id"
    manufacturer_id: int = field(name="manufacturerID", default=0)
    name: str = field(name="name", default="")
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)

    @property
    def id(self) -> int:
        """The `manufacturerID`."""
        return self.manufacturer_id


class SeasonFields(LinkedRecord, frozen=True):
    """Season: 2 fields. Source: docs: Season."""

    ENTITY: ClassVar[str] = "Season"
    ID: ClassVar[str] = "season_id"
    season_id: int = field(name="seasonID", default=0)
    name: str = field(name="name", default="")

    @property
    def id(self) -> int:
        """The `seasonID`."""
        return self.season_id


class SerializedFields(LinkedRecord, frozen=True):
    """Serialized: 10 fields. Source: docs: Serialized."""

    ENTITY: ClassVar[str] = "Serialized"
    ID: ClassVar[str] = "serialized_id"
    serialized_id: int = field(name="serializedID", default=0)
    color_name: str = field(name="colorName", default="")
    description: str = field(name="description", default="")
    serial: str = field(name="serial", default="")
    size_name: str = field(name="sizeName", default="")
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _customer_id: int | None = field(name="customerID", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    _inventory_id: int | None = field(name="inventoryID", default=None)

    @property
    def customer_id(self) -> int | None:
        """`customerID`, the id of a record of Customer; None for 0."""
        return self._customer_id or None

    @property
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def sale_line_id(self) -> int | None:
        """`saleLineID`, the id of a record of SaleLine; None for 0."""
        return self._sale_line_id or None

    @property
    def inventory_id(self) -> int | None:
        """`inventoryID`, the id of a record of Inventory; None for 0."""
        return self._inventory_id or None

    @property
    def id(self) -> int:
        """The `serializedID`."""
        return self.serialized_id


class TagFields(LinkedRecord, frozen=True):
    """Tag: 2 fields. Source: docs: Tag."""

    ENTITY: ClassVar[str] = "Tag"
    ID: ClassVar[str] = "tag_id"
    tag_id: int = field(name="tagID", default=0)
    name: str = field(name="name", default="")

    @property
    def id(self) -> int:
        """The `tagID`."""
        return self.tag_id


class TagGroup(Record, frozen=True):
    """TagGroup: 0 fields. Source: docs: TagGroup."""

    ENTITY: ClassVar[str] = "TagGroup"


class TagRelationFields(LinkedRecord, frozen=True):
    """TagRelation: 2 fields. Source: docs: Item."""

    ENTITY: ClassVar[str] = "TagRelation"
    _tag_id: int | None = field(name="tagID", default=None)

    @property
    def tag_id(self) -> int | None:
        """`tagID`, the id of a record of Tag; None for 0."""
        return self._tag_id or None


class Note(Record, frozen=True):
    """Note: 4 fields. Source: docs: Customer / Item / Order / Sale SaleLine / Sale / SaleLine / SpecialOrder."""

    ENTITY: ClassVar[str] = "Note"
    ID: ClassVar[str] = "note_id"
    note_id: int = field(name="noteID", default=0)
    note: str = field(name="note", default="")
    is_public: bool | None = field(name="isPublic", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)

    @property
    def id(self) -> int:
        """The `noteID`."""
        return self.note_id


class PriceLevelFields(LinkedRecord, frozen=True):
    """PriceLevel: 6 fields. Source: docs: PriceLevel."""

    ENTITY: ClassVar[str] = "PriceLevel"
    ID: ClassVar[str] = "price_level_id"
    price_level_id: int = field(name="priceLevelID", default=0)
    archived: bool | None = field(name="archived", default=None)
    can_be_archived: bool | None = field(name="canBeArchived", default=None)
    name: str = field(name="name", default="")
    type: str = field(name="type", default="")
    calculation: Anything = field(name="Calculation", default=None)

    @property
    def id(self) -> int:
        """The `priceLevelID`."""
        return self.price_level_id


class CustomFieldFields(LinkedRecord, frozen=True):
    """CustomField: 8 fields. Source: docs: Customer CustomField; Item CustomField; Order CustomField."""

    ENTITY: ClassVar[str] = "CustomField"
    ID: ClassVar[str] = "custom_field_id"
    custom_field_id: int = field(name="customFieldID", default=0)
    archived: bool | None = field(name="archived", default=None)
    decimal_precision: int | None = field(name="decimalPrecision", default=None)
    default: Anything = field(name="default", default=None)
    name: str = field(name="name", default="")
    type: str = field(name="type", default="")
    uom: str = field(name="uom", default="")

    @property
    def id(self) -> int:
        """The `customFieldID`."""
        return self.custom_field_id


class CustomFieldChoiceFields(LinkedRecord, frozen=True):
    """CustomFieldChoice: 7 fields. Source: docs: Customer CustomField CustomFieldChoice; Item CustomField CustomFieldChoice; Order CustomField CustomFieldChoice."""

    ENTITY: ClassVar[str] = "CustomFieldChoice"
    ID: ClassVar[str] = "custom_field_choice_id"
    custom_field_choice_id: int = field(name="customFieldChoiceID", default=0)
    can_be_deleted: bool | None = field(name="canBeDeleted", default=None)
    name: str = field(name="name", default="")
    value: str = field(name="value", default="")
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _custom_field_id: int | None = field(name="customFieldID", default=None)

    @property
    def custom_field_id(self) -> int | None:
        """`customFieldID`, the id of a record of CustomField; None for 0."""
        return self._custom_field_id or None

    @property
    def id(self) -> int:
        """The `customFieldChoiceID`."""
        return self.custom_field_choice_id


class CustomFieldValue(Record, frozen=True):
    """CustomFieldValue: 7 fields. Source: docs: Customer CustomField / Item CustomField / Order CustomField."""

    ENTITY: ClassVar[str] = "CustomFieldValue"
    ID: ClassVar[str] = "custom_field_value_id"
    custom_field_value_id: int = field(name="customFieldValueID", default=0)
    _custom_field_id: int | None = field(name="customFieldID", default=None)
    name: str = field(name="name", default="")
    type: str = field(name="type", default="")
    value: Anything = field(name="value", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)

    @property
    def custom_field_id(self) -> int | None:
        """`customFieldID`, the id of a record of CustomField; None for 0."""
        return self._custom_field_id or None

    @property
    def id(self) -> int:
        """The `customFieldValueID`."""
        return self.custom_field_value_id


class Item(ItemFields, frozen=True):
    """Item: 47 fields. Source: docs: Item."""

    _tax_class: One[TaxClass] = field(name="TaxClass", default=UNSET)
    _item_attributes: One[ItemAttributes] = field(name="ItemAttributes", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _item_shops: ItemShopBox | list[ItemShop] | Empty | UnsetType | None = field(name="ItemShops", default=UNSET)
    _item_components: ItemComponentBox | list[ItemComponent] | Empty | UnsetType | None = field(
        name="ItemComponents", default=UNSET
    )
    _item_vendor_nums: ItemVendorNumBox | list[ItemVendorNum] | Empty | UnsetType | None = field(
        name="ItemVendorNums", default=UNSET
    )
    _custom_field_values: CustomFieldValueBox | list[CustomFieldValue] | Empty | UnsetType | None = field(
        name="CustomFieldValues", default=UNSET
    )
    _prices: ItemPriceBox | list[ItemPrice] | Empty | UnsetType | None = field(name="Prices", default=UNSET)
    _category: One[Category] = field(name="Category", default=UNSET)
    _department: One[Department] = field(name="Department", default=UNSET)
    _images: ImageBox | list[Image] | Empty | UnsetType | None = field(name="Images", default=UNSET)
    _item_ecommerce: One[ItemECommerce] = field(name="ItemECommerce", default=UNSET)
    _item_matrix: One[ItemMatrix] = field(name="ItemMatrix", default=UNSET)
    _item_shelf_locations: ItemShelfLocationBox | list[ItemShelfLocation] | Empty | UnsetType | None = field(
        name="ItemShelfLocations", default=UNSET
    )
    _manufacturer: One[Manufacturer] = field(name="Manufacturer", default=UNSET)
    _season: One[Season] = field(name="Season", default=UNSET)
    _tag_relations: TagRelationBox | list[TagRelation] | Empty | UnsetType | None = field(
        name="TagRelations", default=UNSET
    )
    _vendor: One[Vendor] = field(name="Vendor", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def tax_class(self) -> TaxClass | None:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: TaxClass | None = self._one("tax_class")
        return found

    @property
    def item_attributes(self) -> ItemAttributes | None:
        """ItemAttributes, by load_relations `ItemAttributes`; loaded for all records of the page at once unless it came along."""
        found: ItemAttributes | None = self._one("item_attributes")
        return found

    @property
    def note(self) -> Note | None:
        """Note, by load_relations `Note`; loaded for all records of the page at once unless it came along."""
        found: Note | None = self._one("note")
        return found

    @property
    def item_shops(self) -> ItemShops:
        """ItemShop, by load_relations `ItemShops`; loaded for all records of the page at once unless it came along."""
        found: ItemShops = self._many("item_shops")
        return found

    @property
    def item_components(self) -> list[ItemComponent]:
        """ItemComponent, by load_relations `ItemComponents`; loaded for all records of the page at once unless it came along."""
        found: list[ItemComponent] = self._many("item_components")
        return found

    @property
    def item_vendor_nums(self) -> list[ItemVendorNum]:
        """ItemVendorNum, by load_relations `ItemVendorNums`; loaded for all records of the page at once unless it came along."""
        found: list[ItemVendorNum] = self._many("item_vendor_nums")
        return found

    @property
    def custom_field_values(self) -> list[CustomFieldValue]:
        """CustomFieldValue, by load_relations `CustomFieldValues`; loaded for all records of the page at once unless it came along."""
        found: list[CustomFieldValue] = self._many("custom_field_values")
        return found

    @property
    def prices(self) -> Prices:
        """Amounts by use type."""
        return Prices(many(self._prices))

    @property
    def category(self) -> Category | None:
        """Category, by `categoryID`; loaded for all records of the page at once unless it came along."""
        found: Category | None = self._one("category")
        return found

    @property
    def department(self) -> Department | None:
        """`Department`, part of the record."""
        found: Department | None = self._one("department")
        return found

    @property
    def images(self) -> ItemImages:
        """Image, by load_relations `Images`; loaded for all records of the page at once unless it came along."""
        found: ItemImages = self._many("images")
        return found

    @property
    def item_ecommerce(self) -> ItemECommerce | None:
        """ItemECommerce, by load_relations `ItemECommerce`; loaded for all records of the page at once unless it came along."""
        found: ItemECommerce | None = self._one("item_ecommerce")
        return found

    @property
    def item_matrix(self) -> ItemMatrix | None:
        """ItemMatrix, by `itemMatrixID`; loaded for all records of the page at once unless it came along."""
        found: ItemMatrix | None = self._one("item_matrix")
        return found

    @property
    def item_shelf_locations(self) -> list[ItemShelfLocation]:
        """`ItemShelfLocations`, part of the record."""
        found: list[ItemShelfLocation] = self._many("item_shelf_locations")
        return found

    @property
    def manufacturer(self) -> Manufacturer | None:
        """Manufacturer, by `manufacturerID`; loaded for all records of the page at once unless it came along."""
        found: Manufacturer | None = self._one("manufacturer")
        return found

    @property
    def season(self) -> Season | None:
        """Season, by `seasonID`; loaded for all records of the page at once unless it came along."""
        found: Season | None = self._one("season")
        return found

    @property
    def tag_relations(self) -> list[TagRelation]:
        """TagRelation, by load_relations `TagRelations`; loaded for all records of the page at once unless it came along."""
        found: list[TagRelation] = self._many("tag_relations")
        return found

    @property
    def vendor(self) -> Vendor | None:
        """`Vendor`, part of the record."""
        found: Vendor | None = self._one("vendor")
        return found

    @property
    def default_vendor(self) -> Vendor | None:
        """Vendor, by `defaultVendorID`; loaded for all records of the page at once unless it came along."""
        found: Vendor | None = self._one("default_vendor")
        return found

    def reload(self, load_relations: Relations = None) -> Item:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Item = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[ItemChanges]) -> Item:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Item = self._owner().update(self, changes)
        return done

    def archive(self) -> Item:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: Item = self._owner().destroy(self)
        return done

    def destroy(self) -> Item:
        """The same as archive()."""
        done: Item = self._owner().destroy(self)
        return done


class ItemMatrix(ItemMatrixFields, frozen=True):
    """ItemMatrix: 31 fields. Source: docs: ItemMatrix."""

    _category: One[Category] = field(name="Category", default=UNSET)
    _custom_field_values: CustomFieldValueBox | list[CustomFieldValue] | Empty | UnsetType | None = field(
        name="CustomFieldValues", default=UNSET
    )
    _department: One[Department] = field(name="Department", default=UNSET)
    _images: ImageBox | list[Image] | Empty | UnsetType | None = field(name="Images", default=UNSET)
    _item_attribute_set: One[ItemAttributeSet] = field(name="ItemAttributeSet", default=UNSET)
    _item_ecommerce: One[ItemECommerce] = field(name="ItemECommerce", default=UNSET)
    _items: ItemBox | list[Item] | Empty | UnsetType | None = field(name="Items", default=UNSET)
    _manufacturer: One[Manufacturer] = field(name="Manufacturer", default=UNSET)
    _prices: ItemPriceBox | list[ItemPrice] | Empty | UnsetType | None = field(name="Prices", default=UNSET)
    _season: One[Season] = field(name="Season", default=UNSET)
    _tag_relations: TagRelationBox | list[TagRelation] | Empty | UnsetType | None = field(
        name="TagRelations", default=UNSET
    )
    _tax_class: One[TaxClass] = field(name="TaxClass", default=UNSET)
    _attribute1_values: Strings = field(name="attribute1Values", default=UNSET)
    _attribute2_values: Strings = field(name="attribute2Values", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def category(self) -> Category | None:
        """Category, by `categoryID`; loaded for all records of the page at once unless it came along."""
        found: Category | None = self._one("category")
        return found

    @property
    def custom_field_values(self) -> list[CustomFieldValue]:
        """`CustomFieldValues`, part of the record."""
        found: list[CustomFieldValue] = self._many("custom_field_values")
        return found

    @property
    def department(self) -> Department | None:
        """Department, by load_relations `Department`; loaded for all records of the page at once unless it came along."""
        found: Department | None = self._one("department")
        return found

    @property
    def images(self) -> ItemMatrixImages:
        """Image, by load_relations `Images`; loaded for all records of the page at once unless it came along."""
        found: ItemMatrixImages = self._many("images")
        return found

    @property
    def item_attribute_set(self) -> ItemAttributeSet | None:
        """ItemAttributeSet, by `itemAttributeSetID`; loaded for all records of the page at once unless it came along."""
        found: ItemAttributeSet | None = self._one("item_attribute_set")
        return found

    @property
    def item_ecommerce(self) -> ItemECommerce | None:
        """ItemECommerce, by load_relations `ItemECommerce`; loaded for all records of the page at once unless it came along."""
        found: ItemECommerce | None = self._one("item_ecommerce")
        return found

    @property
    def items(self) -> Items:
        """Item, by load_relations `Items`; loaded for all records of the page at once unless it came along."""
        found: Items = self._many("items")
        return found

    @property
    def manufacturer(self) -> Manufacturer | None:
        """Manufacturer, by `manufacturerID`; loaded for all records of the page at once unless it came along."""
        found: Manufacturer | None = self._one("manufacturer")
        return found

    @property
    def prices(self) -> Prices:
        """Amounts by use type."""
        return Prices(many(self._prices))

    @property
    def season(self) -> Season | None:
        """Season, by `seasonID`; loaded for all records of the page at once unless it came along."""
        found: Season | None = self._one("season")
        return found

    @property
    def tag_relations(self) -> list[TagRelation]:
        """TagRelation, by load_relations `TagRelations`; loaded for all records of the page at once unless it came along."""
        found: list[TagRelation] = self._many("tag_relations")
        return found

    @property
    def tax_class(self) -> TaxClass | None:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: TaxClass | None = self._one("tax_class")
        return found

    @property
    def attribute1_values(self) -> list[str]:
        """`attribute1Values`, part of the record."""
        found: list[str] = many(self._attribute1_values)
        return found

    @property
    def attribute2_values(self) -> list[str]:
        """`attribute2Values`, part of the record."""
        found: list[str] = many(self._attribute2_values)
        return found

    @property
    def default_vendor(self) -> Vendor | None:
        """Vendor, by `defaultVendorID`; loaded for all records of the page at once unless it came along."""
        found: Vendor | None = self._one("default_vendor")
        return found

    def reload(self, load_relations: Relations = None) -> ItemMatrix:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: ItemMatrix = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[ItemMatrixChanges]) -> ItemMatrix:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: ItemMatrix = self._owner().update(self, changes)
        return done

    def archive(self) -> ItemMatrix:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: ItemMatrix = self._owner().destroy(self)
        return done

    def destroy(self) -> ItemMatrix:
        """The same as archive()."""
        done: ItemMatrix = self._owner().destroy(self)
        return done


class ItemAttributeSet(ItemAttributeSetFields, frozen=True):
    """ItemAttributeSet: 7 fields. Source: docs: ItemAttributeSet."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    def reload(self, load_relations: Relations = None) -> ItemAttributeSet:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: ItemAttributeSet = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[ItemAttributeSetChanges]) -> ItemAttributeSet:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: ItemAttributeSet = self._owner().update(self, changes)
        return done


class ItemAttributes(ItemAttributesFields, frozen=True):
    """ItemAttributes: 5 fields. Source: docs: Item."""

    _item_attribute_set: One[ItemAttributeSet] = field(name="ItemAttributeSet", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def item_attribute_set(self) -> ItemAttributeSet | None:
        """ItemAttributeSet, by `itemAttributeSetID`; loaded for all records of the page at once unless it came along."""
        found: ItemAttributeSet | None = self._one("item_attribute_set")
        return found


class ItemComponent(ItemComponentFields, frozen=True):
    """ItemComponent: 5 fields. Source: docs: Item."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def assembly_item(self) -> Item | None:
        """Item, by `assemblyItemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("assembly_item")
        return found

    @property
    def component_item(self) -> Item | None:
        """Item, by `componentItemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("component_item")
        return found


class ItemFee(ItemFeeFields, frozen=True):
    """ItemFee: 11 fields. Source: docs: ItemFee."""

    _item_fee_categories: ItemFeeCategoryBox | list[ItemFeeCategory] | Empty | UnsetType | None = field(
        name="ItemFeeCategories", default=UNSET
    )

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def item_fee_categories(self) -> list[ItemFeeCategory]:
        """ItemFeeCategory, by load_relations `ItemFeeCategories`; loaded for all records of the page at once unless it came along."""
        found: list[ItemFeeCategory] = self._many("item_fee_categories")
        return found

    def reload(self, load_relations: Relations = None) -> ItemFee:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: ItemFee = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[ItemFeeChanges]) -> ItemFee:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: ItemFee = self._owner().update(self, changes)
        return done

    def archive(self) -> ItemFee:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: ItemFee = self._owner().destroy(self)
        return done

    def destroy(self) -> ItemFee:
        """The same as archive()."""
        done: ItemFee = self._owner().destroy(self)
        return done


class ItemFeeCategory(ItemFeeCategoryFields, frozen=True):
    """ItemFeeCategory: 4 fields. Source: docs: ItemFee."""

    _category: One[Category] = field(name="Category", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def category(self) -> Category | None:
        """Category, by `categoryID`; loaded for all records of the page at once unless it came along."""
        found: Category | None = self._one("category")
        return found

    @property
    def item_fee(self) -> ItemFee | None:
        """ItemFee, by `itemFeeID`; loaded for all records of the page at once unless it came along."""
        found: ItemFee | None = self._one("item_fee")
        return found


class ItemVendorNum(ItemVendorNumFields, frozen=True):
    """ItemVendorNum: 7 fields. Source: docs: Item."""

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
    def vendor(self) -> Vendor | None:
        """Vendor, by `vendorID`; loaded for all records of the page at once unless it came along."""
        found: Vendor | None = self._one("vendor")
        return found

    @property
    def catalog_vendor_item(self) -> CatalogVendorItem | None:
        """CatalogVendorItem, by `catalogVendorItemID`; loaded for all records of the page at once unless it came along."""
        found: CatalogVendorItem | None = self._one("catalog_vendor_item")
        return found


class Category(CategoryFields, frozen=True):
    """Category: 10 fields. Source: docs: Category."""

    _parent: One[Category] = field(name="Parent", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def parent(self) -> Category | None:
        """Category, by `parentID`; loaded for all records of the page at once unless it came along."""
        found: Category | None = self._one("parent")
        return found

    def reload(self, load_relations: Relations = None) -> Category:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Category = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[CategoryChanges]) -> Category:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Category = self._owner().update(self, changes)
        return done

    def destroy(self) -> Category:
        """Delete it. Returns itself, as it was."""
        done: Category = self._owner().destroy(self)
        return done


class Image(ImageFields, frozen=True):
    """Image: 14 fields. Source: docs: Image; Item Image; ItemMatrix Image."""

    _item: One[Item] = field(name="Item", default=UNSET)
    _item_matrix: One[ItemMatrix] = field(name="ItemMatrix", default=UNSET)

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
    def item_matrix(self) -> ItemMatrix | None:
        """ItemMatrix, by `itemMatrixID`; loaded for all records of the page at once unless it came along."""
        found: ItemMatrix | None = self._one("item_matrix")
        return found

    def reload(self, load_relations: Relations = None) -> Image:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Image = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[ImageChanges]) -> Image:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Image = self._owner().update(self, changes)
        return done

    def destroy(self) -> Image:
        """Delete it. Returns itself, as it was."""
        done: Image = self._owner().destroy(self)
        return done


class Manufacturer(ManufacturerFields, frozen=True):
    """Manufacturer: 4 fields. Source: docs: Manufacturer."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    def reload(self, load_relations: Relations = None) -> Manufacturer:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Manufacturer = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[ManufacturerChanges]) -> Manufacturer:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Manufacturer = self._owner().update(self, changes)
        return done


class Season(SeasonFields, frozen=True):
    """Season: 2 fields. Source: docs: Season."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    def reload(self, load_relations: Relations = None) -> Season:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Season = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[SeasonChanges]) -> Season:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Season = self._owner().update(self, changes)
        return done

    def destroy(self) -> Season:
        """Delete it. Returns itself, as it was."""
        done: Season = self._owner().destroy(self)
        return done


class Serialized(SerializedFields, frozen=True):
    """Serialized: 10 fields. Source: docs: Serialized."""

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
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def sale_line(self) -> SaleLine | None:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: SaleLine | None = self._one("sale_line")
        return found

    @property
    def inventory(self) -> Inventory | None:
        """Inventory, by `inventoryID`; loaded for all records of the page at once unless it came along."""
        found: Inventory | None = self._one("inventory")
        return found

    def reload(self, load_relations: Relations = None) -> Serialized:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Serialized = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[SerializedChanges]) -> Serialized:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Serialized = self._owner().update(self, changes)
        return done

    def destroy(self) -> Serialized:
        """Delete it. Returns itself, as it was."""
        done: Serialized = self._owner().destroy(self)
        return done


class Tag(TagFields, frozen=True):
    """Tag: 2 fields. Source: docs: Tag."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    def reload(self, load_relations: Relations = None) -> Tag:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Tag = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[TagChanges]) -> Tag:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Tag = self._owner().update(self, changes)
        return done

    def destroy(self) -> Tag:
        """Delete it. Returns itself, as it was."""
        done: Tag = self._owner().destroy(self)
        return done


class TagRelation(TagRelationFields, frozen=True):
    """TagRelation: 2 fields. Source: docs: Item."""

    _tag: One[Tag] = field(name="Tag", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def tag(self) -> Tag | None:
        """Tag, by `tagID`; loaded for all records of the page at once unless it came along."""
        found: Tag | None = self._one("tag")
        return found


class PriceLevel(PriceLevelFields, frozen=True):
    """PriceLevel: 6 fields. Source: docs: PriceLevel."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    def reload(self, load_relations: Relations = None) -> PriceLevel:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: PriceLevel = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[PriceLevelChanges]) -> PriceLevel:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: PriceLevel = self._owner().update(self, changes)
        return done


class CustomField(CustomFieldFields, frozen=True):
    """CustomField: 8 fields. Source: docs: Customer CustomField; Item CustomField; Order CustomField."""

    _custom_field_choices: CustomFieldChoiceBox | list[CustomFieldChoice] | Empty | UnsetType | None = field(
        name="CustomFieldChoices", default=UNSET
    )

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def custom_field_choices(self) -> list[CustomFieldChoice]:
        """`CustomFieldChoices`, part of the record."""
        found: list[CustomFieldChoice] = self._many("custom_field_choices")
        return found

    def reload(self, load_relations: Relations = None) -> CustomField:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: CustomField = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[CustomFieldChanges]) -> CustomField:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: CustomField = self._owner().update(self, changes)
        return done

    def archive(self) -> CustomField:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: CustomField = self._owner().destroy(self)
        return done

    def destroy(self) -> CustomField:
        """The same as archive()."""
        done: CustomField = self._owner().destroy(self)
        return done


class CustomFieldChoice(CustomFieldChoiceFields, frozen=True):
    """CustomFieldChoice: 7 fields. Source: docs: Customer CustomField CustomFieldChoice; Item CustomField CustomFieldChoice; Order CustomField CustomFieldChoice."""

    _custom_field: One[CustomField] = field(name="CustomField", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def custom_field(self) -> CustomField | None:
        """`CustomField`, part of the record."""
        found: CustomField | None = self._one("custom_field")
        return found

    def reload(self, load_relations: Relations = None) -> CustomFieldChoice:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: CustomFieldChoice = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[CustomFieldChoiceChanges]) -> CustomFieldChoice:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: CustomFieldChoice = self._owner().update(self, changes)
        return done

    def destroy(self) -> CustomFieldChoice:
        """Delete it. Returns itself, as it was."""
        done: CustomFieldChoice = self._owner().destroy(self)
        return done


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


class AsyncItem(ItemFields, frozen=True):
    """Item: 47 fields. Source: docs: Item."""

    _tax_class: One[AsyncTaxClass] = field(name="TaxClass", default=UNSET)
    _item_attributes: One[AsyncItemAttributes] = field(name="ItemAttributes", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _item_shops: AsyncItemShopBox | list[AsyncItemShop] | Empty | UnsetType | None = field(
        name="ItemShops", default=UNSET
    )
    _item_components: AsyncItemComponentBox | list[AsyncItemComponent] | Empty | UnsetType | None = field(
        name="ItemComponents", default=UNSET
    )
    _item_vendor_nums: AsyncItemVendorNumBox | list[AsyncItemVendorNum] | Empty | UnsetType | None = field(
        name="ItemVendorNums", default=UNSET
    )
    _custom_field_values: CustomFieldValueBox | list[CustomFieldValue] | Empty | UnsetType | None = field(
        name="CustomFieldValues", default=UNSET
    )
    _prices: ItemPriceBox | list[ItemPrice] | Empty | UnsetType | None = field(name="Prices", default=UNSET)
    _category: One[AsyncCategory] = field(name="Category", default=UNSET)
    _department: One[Department] = field(name="Department", default=UNSET)
    _images: AsyncImageBox | list[AsyncImage] | Empty | UnsetType | None = field(name="Images", default=UNSET)
    _item_ecommerce: One[ItemECommerce] = field(name="ItemECommerce", default=UNSET)
    _item_matrix: One[AsyncItemMatrix] = field(name="ItemMatrix", default=UNSET)
    _item_shelf_locations: ItemShelfLocationBox | list[ItemShelfLocation] | Empty | UnsetType | None = field(
        name="ItemShelfLocations", default=UNSET
    )
    _manufacturer: One[AsyncManufacturer] = field(name="Manufacturer", default=UNSET)
    _season: One[AsyncSeason] = field(name="Season", default=UNSET)
    _tag_relations: AsyncTagRelationBox | list[AsyncTagRelation] | Empty | UnsetType | None = field(
        name="TagRelations", default=UNSET
    )
    _vendor: One[AsyncVendor] = field(name="Vendor", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def tax_class(self) -> Lazy[AsyncTaxClass | None]:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxClass | None] = self._one("tax_class")
        return found

    @property
    def item_attributes(self) -> Lazy[AsyncItemAttributes | None]:
        """ItemAttributes, by load_relations `ItemAttributes`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItemAttributes | None] = self._one("item_attributes")
        return found

    @property
    def note(self) -> Lazy[Note | None]:
        """Note, by load_relations `Note`; loaded for all records of the page at once unless it came along."""
        found: Lazy[Note | None] = self._one("note")
        return found

    @property
    def item_shops(self) -> AsyncItemShops:
        """ItemShop, by load_relations `ItemShops`; loaded for all records of the page at once unless it came along."""
        found: AsyncItemShops = self._many("item_shops")
        return found

    @property
    def item_components(self) -> Lazy[list[AsyncItemComponent]]:
        """ItemComponent, by load_relations `ItemComponents`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[AsyncItemComponent]] = self._many("item_components")
        return found

    @property
    def item_vendor_nums(self) -> Lazy[list[AsyncItemVendorNum]]:
        """ItemVendorNum, by load_relations `ItemVendorNums`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[AsyncItemVendorNum]] = self._many("item_vendor_nums")
        return found

    @property
    def custom_field_values(self) -> Lazy[list[CustomFieldValue]]:
        """CustomFieldValue, by load_relations `CustomFieldValues`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[CustomFieldValue]] = self._many("custom_field_values")
        return found

    @property
    def prices(self) -> Prices:
        """Amounts by use type."""
        return Prices(many(self._prices))

    @property
    def category(self) -> Lazy[AsyncCategory | None]:
        """Category, by `categoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCategory | None] = self._one("category")
        return found

    @property
    def department(self) -> Department | None:
        """`Department`, part of the record."""
        found: Department | None = self._one("department")
        return found

    @property
    def images(self) -> AsyncItemImages:
        """Image, by load_relations `Images`; loaded for all records of the page at once unless it came along."""
        found: AsyncItemImages = self._many("images")
        return found

    @property
    def item_ecommerce(self) -> Lazy[ItemECommerce | None]:
        """ItemECommerce, by load_relations `ItemECommerce`; loaded for all records of the page at once unless it came along."""
        found: Lazy[ItemECommerce | None] = self._one("item_ecommerce")
        return found

    @property
    def item_matrix(self) -> Lazy[AsyncItemMatrix | None]:
        """ItemMatrix, by `itemMatrixID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItemMatrix | None] = self._one("item_matrix")
        return found

    @property
    def item_shelf_locations(self) -> list[ItemShelfLocation]:
        """`ItemShelfLocations`, part of the record."""
        found: list[ItemShelfLocation] = self._many("item_shelf_locations")
        return found

    @property
    def manufacturer(self) -> Lazy[AsyncManufacturer | None]:
        """Manufacturer, by `manufacturerID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncManufacturer | None] = self._one("manufacturer")
        return found

    @property
    def season(self) -> Lazy[AsyncSeason | None]:
        """Season, by `seasonID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSeason | None] = self._one("season")
        return found

    @property
    def tag_relations(self) -> Lazy[list[AsyncTagRelation]]:
        """TagRelation, by load_relations `TagRelations`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[AsyncTagRelation]] = self._many("tag_relations")
        return found

    @property
    def vendor(self) -> AsyncVendor | None:
        """`Vendor`, part of the record."""
        found: AsyncVendor | None = self._one("vendor")
        return found

    @property
    def default_vendor(self) -> Lazy[AsyncVendor | None]:
        """Vendor, by `defaultVendorID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncVendor | None] = self._one("default_vendor")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncItem:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncItem = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[ItemChanges]) -> AsyncItem:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncItem = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncItem:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncItem = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncItem:
        """The same as archive()."""
        done: AsyncItem = await self._owner().destroy(self)
        return done


class AsyncItemMatrix(ItemMatrixFields, frozen=True):
    """ItemMatrix: 31 fields. Source: docs: ItemMatrix."""

    _category: One[AsyncCategory] = field(name="Category", default=UNSET)
    _custom_field_values: CustomFieldValueBox | list[CustomFieldValue] | Empty | UnsetType | None = field(
        name="CustomFieldValues", default=UNSET
    )
    _department: One[Department] = field(name="Department", default=UNSET)
    _images: AsyncImageBox | list[AsyncImage] | Empty | UnsetType | None = field(name="Images", default=UNSET)
    _item_attribute_set: One[AsyncItemAttributeSet] = field(name="ItemAttributeSet", default=UNSET)
    _item_ecommerce: One[ItemECommerce] = field(name="ItemECommerce", default=UNSET)
    _items: AsyncItemBox | list[AsyncItem] | Empty | UnsetType | None = field(name="Items", default=UNSET)
    _manufacturer: One[AsyncManufacturer] = field(name="Manufacturer", default=UNSET)
    _prices: ItemPriceBox | list[ItemPrice] | Empty | UnsetType | None = field(name="Prices", default=UNSET)
    _season: One[AsyncSeason] = field(name="Season", default=UNSET)
    _tag_relations: AsyncTagRelationBox | list[AsyncTagRelation] | Empty | UnsetType | None = field(
        name="TagRelations", default=UNSET
    )
    _tax_class: One[AsyncTaxClass] = field(name="TaxClass", default=UNSET)
    _attribute1_values: Strings = field(name="attribute1Values", default=UNSET)
    _attribute2_values: Strings = field(name="attribute2Values", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def category(self) -> Lazy[AsyncCategory | None]:
        """Category, by `categoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCategory | None] = self._one("category")
        return found

    @property
    def custom_field_values(self) -> list[CustomFieldValue]:
        """`CustomFieldValues`, part of the record."""
        found: list[CustomFieldValue] = self._many("custom_field_values")
        return found

    @property
    def department(self) -> Lazy[Department | None]:
        """Department, by load_relations `Department`; loaded for all records of the page at once unless it came along."""
        found: Lazy[Department | None] = self._one("department")
        return found

    @property
    def images(self) -> AsyncItemMatrixImages:
        """Image, by load_relations `Images`; loaded for all records of the page at once unless it came along."""
        found: AsyncItemMatrixImages = self._many("images")
        return found

    @property
    def item_attribute_set(self) -> Lazy[AsyncItemAttributeSet | None]:
        """ItemAttributeSet, by `itemAttributeSetID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItemAttributeSet | None] = self._one("item_attribute_set")
        return found

    @property
    def item_ecommerce(self) -> Lazy[ItemECommerce | None]:
        """ItemECommerce, by load_relations `ItemECommerce`; loaded for all records of the page at once unless it came along."""
        found: Lazy[ItemECommerce | None] = self._one("item_ecommerce")
        return found

    @property
    def items(self) -> AsyncItems:
        """Item, by load_relations `Items`; loaded for all records of the page at once unless it came along."""
        found: AsyncItems = self._many("items")
        return found

    @property
    def manufacturer(self) -> Lazy[AsyncManufacturer | None]:
        """Manufacturer, by `manufacturerID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncManufacturer | None] = self._one("manufacturer")
        return found

    @property
    def prices(self) -> Prices:
        """Amounts by use type."""
        return Prices(many(self._prices))

    @property
    def season(self) -> Lazy[AsyncSeason | None]:
        """Season, by `seasonID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSeason | None] = self._one("season")
        return found

    @property
    def tag_relations(self) -> Lazy[list[AsyncTagRelation]]:
        """TagRelation, by load_relations `TagRelations`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[AsyncTagRelation]] = self._many("tag_relations")
        return found

    @property
    def tax_class(self) -> Lazy[AsyncTaxClass | None]:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxClass | None] = self._one("tax_class")
        return found

    @property
    def attribute1_values(self) -> list[str]:
        """`attribute1Values`, part of the record."""
        found: list[str] = many(self._attribute1_values)
        return found

    @property
    def attribute2_values(self) -> list[str]:
        """`attribute2Values`, part of the record."""
        found: list[str] = many(self._attribute2_values)
        return found

    @property
    def default_vendor(self) -> Lazy[AsyncVendor | None]:
        """Vendor, by `defaultVendorID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncVendor | None] = self._one("default_vendor")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncItemMatrix:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncItemMatrix = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[ItemMatrixChanges]) -> AsyncItemMatrix:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncItemMatrix = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncItemMatrix:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncItemMatrix = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncItemMatrix:
        """The same as archive()."""
        done: AsyncItemMatrix = await self._owner().destroy(self)
        return done


class AsyncItemAttributeSet(ItemAttributeSetFields, frozen=True):
    """ItemAttributeSet: 7 fields. Source: docs: ItemAttributeSet."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncItemAttributeSet:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncItemAttributeSet = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[ItemAttributeSetChanges]) -> AsyncItemAttributeSet:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncItemAttributeSet = await self._owner().update(self, changes)
        return done


class AsyncItemAttributes(ItemAttributesFields, frozen=True):
    """ItemAttributes: 5 fields. Source: docs: Item."""

    _item_attribute_set: One[AsyncItemAttributeSet] = field(name="ItemAttributeSet", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def item_attribute_set(self) -> Lazy[AsyncItemAttributeSet | None]:
        """ItemAttributeSet, by `itemAttributeSetID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItemAttributeSet | None] = self._one("item_attribute_set")
        return found


class AsyncItemComponent(ItemComponentFields, frozen=True):
    """ItemComponent: 5 fields. Source: docs: Item."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def assembly_item(self) -> Lazy[AsyncItem | None]:
        """Item, by `assemblyItemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("assembly_item")
        return found

    @property
    def component_item(self) -> Lazy[AsyncItem | None]:
        """Item, by `componentItemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("component_item")
        return found


class AsyncItemFee(ItemFeeFields, frozen=True):
    """ItemFee: 11 fields. Source: docs: ItemFee."""

    _item_fee_categories: AsyncItemFeeCategoryBox | list[AsyncItemFeeCategory] | Empty | UnsetType | None = field(
        name="ItemFeeCategories", default=UNSET
    )

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def item_fee_categories(self) -> Lazy[list[AsyncItemFeeCategory]]:
        """ItemFeeCategory, by load_relations `ItemFeeCategories`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[AsyncItemFeeCategory]] = self._many("item_fee_categories")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncItemFee:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncItemFee = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[ItemFeeChanges]) -> AsyncItemFee:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncItemFee = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncItemFee:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncItemFee = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncItemFee:
        """The same as archive()."""
        done: AsyncItemFee = await self._owner().destroy(self)
        return done


class AsyncItemFeeCategory(ItemFeeCategoryFields, frozen=True):
    """ItemFeeCategory: 4 fields. Source: docs: ItemFee."""

    _category: One[AsyncCategory] = field(name="Category", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def category(self) -> Lazy[AsyncCategory | None]:
        """Category, by `categoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCategory | None] = self._one("category")
        return found

    @property
    def item_fee(self) -> Lazy[AsyncItemFee | None]:
        """ItemFee, by `itemFeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItemFee | None] = self._one("item_fee")
        return found


class AsyncItemVendorNum(ItemVendorNumFields, frozen=True):
    """ItemVendorNum: 7 fields. Source: docs: Item."""

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
    def vendor(self) -> Lazy[AsyncVendor | None]:
        """Vendor, by `vendorID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncVendor | None] = self._one("vendor")
        return found

    @property
    def catalog_vendor_item(self) -> Lazy[AsyncCatalogVendorItem | None]:
        """CatalogVendorItem, by `catalogVendorItemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCatalogVendorItem | None] = self._one("catalog_vendor_item")
        return found


class AsyncCategory(CategoryFields, frozen=True):
    """Category: 10 fields. Source: docs: Category."""

    _parent: One[AsyncCategory] = field(name="Parent", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def parent(self) -> Lazy[AsyncCategory | None]:
        """Category, by `parentID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCategory | None] = self._one("parent")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncCategory:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncCategory = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[CategoryChanges]) -> AsyncCategory:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncCategory = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncCategory:
        """Delete it. Returns itself, as it was."""
        done: AsyncCategory = await self._owner().destroy(self)
        return done


class AsyncImage(ImageFields, frozen=True):
    """Image: 14 fields. Source: docs: Image; Item Image; ItemMatrix Image."""

    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _item_matrix: One[AsyncItemMatrix] = field(name="ItemMatrix", default=UNSET)

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
    def item_matrix(self) -> Lazy[AsyncItemMatrix | None]:
        """ItemMatrix, by `itemMatrixID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItemMatrix | None] = self._one("item_matrix")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncImage:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncImage = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[ImageChanges]) -> AsyncImage:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncImage = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncImage:
        """Delete it. Returns itself, as it was."""
        done: AsyncImage = await self._owner().destroy(self)
        return done


class AsyncManufacturer(ManufacturerFields, frozen=True):
    """Manufacturer: 4 fields. Source: docs: Manufacturer."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncManufacturer:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncManufacturer = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[ManufacturerChanges]) -> AsyncManufacturer:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncManufacturer = await self._owner().update(self, changes)
        return done


class AsyncSeason(SeasonFields, frozen=True):
    """Season: 2 fields. Source: docs: Season."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncSeason:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncSeason = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[SeasonChanges]) -> AsyncSeason:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncSeason = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncSeason:
        """Delete it. Returns itself, as it was."""
        done: AsyncSeason = await self._owner().destroy(self)
        return done


class AsyncSerialized(SerializedFields, frozen=True):
    """Serialized: 10 fields. Source: docs: Serialized."""

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
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def sale_line(self) -> Lazy[AsyncSaleLine | None]:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSaleLine | None] = self._one("sale_line")
        return found

    @property
    def inventory(self) -> Lazy[AsyncInventory | None]:
        """Inventory, by `inventoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncInventory | None] = self._one("inventory")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncSerialized:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncSerialized = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[SerializedChanges]) -> AsyncSerialized:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncSerialized = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncSerialized:
        """Delete it. Returns itself, as it was."""
        done: AsyncSerialized = await self._owner().destroy(self)
        return done


class AsyncTag(TagFields, frozen=True):
    """Tag: 2 fields. Source: docs: Tag."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncTag:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncTag = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[TagChanges]) -> AsyncTag:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncTag = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncTag:
        """Delete it. Returns itself, as it was."""
        done: AsyncTag = await self._owner().destroy(self)
        return done


class AsyncTagRelation(TagRelationFields, frozen=True):
    """TagRelation: 2 fields. Source: docs: Item."""

    _tag: One[AsyncTag] = field(name="Tag", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def tag(self) -> Lazy[AsyncTag | None]:
        """Tag, by `tagID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTag | None] = self._one("tag")
        return found


class AsyncPriceLevel(PriceLevelFields, frozen=True):
    """PriceLevel: 6 fields. Source: docs: PriceLevel."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncPriceLevel:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncPriceLevel = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[PriceLevelChanges]) -> AsyncPriceLevel:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncPriceLevel = await self._owner().update(self, changes)
        return done


class AsyncCustomField(CustomFieldFields, frozen=True):
    """CustomField: 8 fields. Source: docs: Customer CustomField; Item CustomField; Order CustomField."""

    _custom_field_choices: AsyncCustomFieldChoiceBox | list[AsyncCustomFieldChoice] | Empty | UnsetType | None = field(
        name="CustomFieldChoices", default=UNSET
    )

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def custom_field_choices(self) -> list[AsyncCustomFieldChoice]:
        """`CustomFieldChoices`, part of the record."""
        found: list[AsyncCustomFieldChoice] = self._many("custom_field_choices")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncCustomField:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncCustomField = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[CustomFieldChanges]) -> AsyncCustomField:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncCustomField = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncCustomField:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncCustomField = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncCustomField:
        """The same as archive()."""
        done: AsyncCustomField = await self._owner().destroy(self)
        return done


class AsyncCustomFieldChoice(CustomFieldChoiceFields, frozen=True):
    """CustomFieldChoice: 7 fields. Source: docs: Customer CustomField CustomFieldChoice; Item CustomField CustomFieldChoice; Order CustomField CustomFieldChoice."""

    _custom_field: One[AsyncCustomField] = field(name="CustomField", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def custom_field(self) -> AsyncCustomField | None:
        """`CustomField`, part of the record."""
        found: AsyncCustomField | None = self._one("custom_field")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncCustomFieldChoice:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncCustomFieldChoice = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[CustomFieldChoiceChanges]) -> AsyncCustomFieldChoice:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncCustomFieldChoice = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncCustomFieldChoice:
        """Delete it. Returns itself, as it was."""
        done: AsyncCustomFieldChoice = await self._owner().destroy(self)
        return done


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
