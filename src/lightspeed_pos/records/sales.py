"""
Records: Sale, SaleLine, SaleLineMetadata, SaleNotes and their like.

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
    Record,
    Time,
    one,
)

if TYPE_CHECKING:
    from lightspeed_pos.model.types import Relations
    from lightspeed_pos.records.company import AsyncEmployee, AsyncShop, Employee, Shop
    from lightspeed_pos.records.customers import AsyncCreditAccount, AsyncCustomer, Contact, CreditAccount, Customer
    from lightspeed_pos.records.inventory import (
        AsyncInventorySale,
        AsyncInventorySaleBox,
        AsyncTransferItem,
        InventorySale,
        InventorySaleBox,
        TransferItem,
    )
    from lightspeed_pos.records.items import AsyncItem, AsyncItemBox, AsyncItemFee, Item, ItemBox, ItemFee, Note
    from lightspeed_pos.records.purchasing import AsyncOrderLine, OrderLine
    from lightspeed_pos.records.registers import AsyncRegister, Register
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.sales import (
        AsyncProcessingFees,
        AsyncSalePayments,
        AsyncSalePaymentSignatures,
        AsyncSaleSaleLines,
        AsyncTaxCategoryClasses,
        DiscountChanges,
        PaymentTypeChanges,
        ProcessingFees,
        QuoteChanges,
        SaleChanges,
        SaleLineChanges,
        SalePayments,
        SalePaymentSignatures,
        SaleSaleLines,
        TaxCategoryChanges,
        TaxCategoryClasses,
        TaxClassChanges,
    )


class SaleFields(LinkedRecord, frozen=True):
    """Sale: 58 fields. Source: docs: Sale."""

    ENTITY: ClassVar[str] = "Sale"
    ID: ClassVar[str] = "sale_id"
    sale_id: int = field(name="saleID", default=0)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    discount_percent: Decimal | None = field(name="discountPercent", default=None)
    completed: bool | None = field(name="completed", default=None)
    archived: bool | None = field(name="archived", default=None)
    voided: bool | None = field(name="voided", default=None)
    enable_promotions: bool | None = field(name="enablePromotions", default=None)
    is_tax_inclusive: bool | None = field(name="isTaxInclusive", default=None)
    reference_number: str = field(name="referenceNumber", default="")
    reference_number_source: str = field(name="referenceNumberSource", default="")
    tax1_rate: Decimal | None = field(name="tax1Rate", default=None)
    tax2_rate: Decimal | None = field(name="tax2Rate", default=None)
    change: Decimal | None = field(name="change", default=None)
    receipt_preference: str = field(name="receiptPreference", default="")
    displayable_subtotal: Decimal | None = field(name="displayableSubtotal", default=None)
    ticket_number: int | None = field(name="ticketNumber", default=None)
    calc_discount: Decimal | None = field(name="calcDiscount", default=None)
    calc_total: Decimal | None = field(name="calcTotal", default=None)
    calc_subtotal: Decimal | None = field(name="calcSubtotal", default=None)
    calc_taxable: Decimal | None = field(name="calcTaxable", default=None)
    calc_non_taxable: Decimal | None = field(name="calcNonTaxable", default=None)
    calc_avg_cost: Decimal | None = field(name="calcAvgCost", default=None)
    calc_fifo_cost: Decimal | None = field(name="calcFIFOCost", default=None)
    calc_tax1: Decimal | None = field(name="calcTax1", default=None)
    calc_tax2: Decimal | None = field(name="calcTax2", default=None)
    calc_payments: Decimal | None = field(name="calcPayments", default=None)
    total: Decimal | None = field(name="total", default=None)
    total_due: Decimal | None = field(name="totalDue", default=None)
    displayable_total: Decimal | None = field(name="displayableTotal", default=None)
    balance: Decimal | None = field(name="balance", default=None)
    _customer_id: int | None = field(name="customerID", default=None)
    _discount_id: int | None = field(name="discountID", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _quote_id: int | None = field(name="quoteID", default=None)
    _register_id: int | None = field(name="registerID", default=None)
    _ship_to_id: int | None = field(name="shipToID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    tax_total: Decimal | None = field(name="taxTotal", default=None)
    calc_tips: Decimal | None = field(name="calcTips", default=None)
    tip_enabled: bool | None = field(name="tipEnabled", default=None)
    complete_time: Time | None = field(name="completeTime", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    _update_time: Time | None = field(name="updateTime", default=None)
    _update_time_alias: Time | None = field(name="updatetime", default=None)
    _tip_employee_id: int | None = field(name="tipEmployeeID", default=None)

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
    def quote_id(self) -> int | None:
        """`quoteID`, the id of a record of Quote; None for 0."""
        return self._quote_id or None

    @property
    def register_id(self) -> int | None:
        """`registerID`, the id of a record of Register; None for 0."""
        return self._register_id or None

    @property
    def ship_to_id(self) -> int | None:
        """`shipToID`, the id of a record of ShipTo; None for 0."""
        return self._ship_to_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def tax_category_id(self) -> int | None:
        """`taxCategoryID`, the id of a record of TaxCategory; None for 0."""
        return self._tax_category_id or None

    @property
    def update_time(self) -> Time | None:
        """`updateTime` (also spelled updatetime)."""
        return self._update_time if self._update_time is not None else self._update_time_alias

    @property
    def tip_employee_id(self) -> int | None:
        """`tipEmployeeID`, the id of a record of Employee; None for 0."""
        return self._tip_employee_id or None

    @property
    def id(self) -> int:
        """The `saleID`."""
        return self.sale_id


class SaleLineFields(LinkedRecord, frozen=True):
    """SaleLine: 55 fields. Source: docs: Sale SaleLine; SaleLine."""

    ENTITY: ClassVar[str] = "SaleLine"
    ID: ClassVar[str] = "sale_line_id"
    sale_line_id: int = field(name="saleLineID", default=0)
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    unit_quantity: Decimal | None = field(name="unitQuantity", default=None)
    unit_price: Decimal | None = field(name="unitPrice", default=None)
    normal_unit_price: Decimal | None = field(name="normalUnitPrice", default=None)
    discount_amount: Decimal | None = field(name="discountAmount", default=None)
    discount_percent: Decimal | None = field(name="discountPercent", default=None)
    avg_cost: Decimal | None = field(name="avgCost", default=None)
    fifo_cost: Decimal | None = field(name="fifoCost", default=None)
    tax: bool | None = field(name="tax", default=None)
    tax1_rate: Decimal | None = field(name="tax1Rate", default=None)
    tax2_rate: Decimal | None = field(name="tax2Rate", default=None)
    is_layaway: bool | None = field(name="isLayaway", default=None)
    is_workorder: bool | None = field(name="isWorkorder", default=None)
    is_special_order: bool | None = field(name="isSpecialOrder", default=None)
    displayable_subtotal: Decimal | None = field(name="displayableSubtotal", default=None)
    displayable_unit_price: Decimal | None = field(name="displayableUnitPrice", default=None)
    calc_line_discount: Decimal | None = field(name="calcLineDiscount", default=None)
    calc_transaction_discount: Decimal | None = field(name="calcTransactionDiscount", default=None)
    calc_total: Decimal | None = field(name="calcTotal", default=None)
    calc_subtotal: Decimal | None = field(name="calcSubtotal", default=None)
    calc_tax1: Decimal | None = field(name="calcTax1", default=None)
    calc_tax2: Decimal | None = field(name="calcTax2", default=None)
    on_completed_trans: int | None = field(name="onCompletedTrans", default=None)
    price_rule_id: int | None = field(name="priceRuleID", default=None)
    sortorder: str = field(name="sortorder", default="")
    line_type: str = field(name="lineType", default="")
    _tax_class_id: int | None = field(name="taxClassID", default=None)
    _customer_id: int | None = field(name="customerID", default=None)
    _discount_id: int | None = field(name="discountID", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _item_id: int | None = field(name="itemID", default=None)
    _note_id: int | None = field(name="noteID", default=None)
    _parent_sale_line_id: int | None = field(name="parentSaleLineID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)
    _sale_id: int | None = field(name="saleID", default=None)
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    _item_fee_id: int | None = field(name="itemFeeID", default=None)

    @property
    def tax_class_id(self) -> int | None:
        """`taxClassID`, the id of a record of TaxClass; None for 0."""
        return self._tax_class_id or None

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
    def item_id(self) -> int | None:
        """`itemID`, the id of a record of Item; None for 0."""
        return self._item_id or None

    @property
    def note_id(self) -> int | None:
        """`noteID`, the id of a record of Note; None for 0."""
        return self._note_id or None

    @property
    def parent_sale_line_id(self) -> int | None:
        """`parentSaleLineID`, the id of a record of SaleLine; None for 0."""
        return self._parent_sale_line_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def sale_id(self) -> int | None:
        """`saleID`, the id of a record of Sale; None for 0."""
        return self._sale_id or None

    @property
    def tax_category_id(self) -> int | None:
        """`taxCategoryID`, the id of a record of TaxCategory; None for 0."""
        return self._tax_category_id or None

    @property
    def item_fee_id(self) -> int | None:
        """`itemFeeID`, the id of a record of ItemFee; None for 0."""
        return self._item_fee_id or None

    @property
    def id(self) -> int:
        """The `saleLineID`."""
        return self.sale_line_id


class SaleLineMetadata(Record, frozen=True):
    """SaleLineMetadata: 7 fields. Source: docs: DisplayTemplate Sale."""

    ENTITY: ClassVar[str] = "SaleLineMetadata"
    workorder_all_discounts: Decimal | None = field(name="workorderAllDiscounts", default=None)
    workorder_line_discount: Decimal | None = field(name="workorderLineDiscount", default=None)
    workorder_subtotal: Decimal | None = field(name="workorderSubtotal", default=None)
    workorder_system_sku: int | None = field(name="workorderSystemSku", default=None)
    workorder_tax: Decimal | None = field(name="workorderTax", default=None)
    workorder_total: Decimal | None = field(name="workorderTotal", default=None)
    workorder_transaction_discount: Decimal | None = field(name="workorderTransactionDiscount", default=None)


class SaleNotes(Record, frozen=True):
    """SaleNotes: 2 fields. Source: docs: Sale."""

    ENTITY: ClassVar[str] = "SaleNotes"
    _internal_note: One[Note] = field(name="InternalNote", default=UNSET)
    _printed_note: One[Note] = field(name="PrintedNote", default=UNSET)

    @property
    def internal_note(self) -> Note | None:
        """`InternalNote`, part of the record."""
        found: Note | None = one(self._internal_note)
        return found

    @property
    def printed_note(self) -> Note | None:
        """`PrintedNote`, part of the record."""
        found: Note | None = one(self._printed_note)
        return found


class SaleAccountFields(LinkedRecord, frozen=True):
    """SaleAccount: 4 fields. Source: docs: Sale SaleLine / Sale / SaleLine / SalePayment."""

    ENTITY: ClassVar[str] = "SaleAccount"
    ID: ClassVar[str] = "sale_account_id"
    sale_account_id: int = field(name="saleAccountID", default=0)
    _credit_account_id: int | None = field(name="creditAccountID", default=None)
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    _sale_payment_id: int | None = field(name="salePaymentID", default=None)

    @property
    def credit_account_id(self) -> int | None:
        """`creditAccountID`, the id of a record of CreditAccount; None for 0."""
        return self._credit_account_id or None

    @property
    def sale_line_id(self) -> int | None:
        """`saleLineID`, the id of a record of SaleLine; None for 0."""
        return self._sale_line_id or None

    @property
    def sale_payment_id(self) -> int | None:
        """`salePaymentID`, the id of a record of SalePayment; None for 0."""
        return self._sale_payment_id or None

    @property
    def id(self) -> int:
        """The `saleAccountID`."""
        return self.sale_account_id


class SalePaymentFields(LinkedRecord, frozen=True):
    """SalePayment: 19 fields. Source: docs: SalePayment."""

    ENTITY: ClassVar[str] = "SalePayment"
    ID: ClassVar[str] = "sale_payment_id"
    sale_payment_id: int = field(name="salePaymentID", default=0)
    amount: Decimal | None = field(name="amount", default=None)
    archived: bool | None = field(name="archived", default=None)
    payment_id: str = field(name="paymentID", default="")
    remote_reference: str = field(name="remoteReference", default="")
    tip_amount: Decimal | None = field(name="tipAmount", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    _cc_charge_id: int | None = field(name="ccChargeID", default=None)
    _credit_account_id: int | None = field(name="creditAccountID", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _payment_type_id: int | None = field(name="paymentTypeID", default=None)
    _ref_payment_id: int | None = field(name="refPaymentID", default=None)
    _register_id: int | None = field(name="registerID", default=None)
    _sale_id: int | None = field(name="saleID", default=None)

    @property
    def cc_charge_id(self) -> int | None:
        """`ccChargeID`, the id of a record of CCCharge; None for 0."""
        return self._cc_charge_id or None

    @property
    def credit_account_id(self) -> int | None:
        """`creditAccountID`, the id of a record of CreditAccount; None for 0."""
        return self._credit_account_id or None

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def payment_type_id(self) -> int | None:
        """`paymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._payment_type_id or None

    @property
    def ref_payment_id(self) -> int | None:
        """`refPaymentID`, the id of a record of SalePayment; None for 0."""
        return self._ref_payment_id or None

    @property
    def register_id(self) -> int | None:
        """`registerID`, the id of a record of Register; None for 0."""
        return self._register_id or None

    @property
    def sale_id(self) -> int | None:
        """`saleID`, the id of a record of Sale; None for 0."""
        return self._sale_id or None

    @property
    def id(self) -> int:
        """The `salePaymentID`."""
        return self.sale_payment_id


class SalePaymentSignatureFields(LinkedRecord, frozen=True):
    """SalePaymentSignature: 4 fields. Source: docs: SalePayment SalePaymentSignature; SalePayment SalePaymentSignature / Sale / SalePayment."""

    ENTITY: ClassVar[str] = "SalePaymentSignature"
    ID: ClassVar[str] = "sale_payment_signature_id"
    sale_payment_signature_id: int = field(name="salePaymentSignatureID", default=0)
    file_path: str = field(name="filePath", default="")
    create_time: Time | None = field(name="createTime", default=None)
    _sale_payment_id: int | None = field(name="salePaymentID", default=None)

    @property
    def sale_payment_id(self) -> int | None:
        """`salePaymentID`, the id of a record of SalePayment; None for 0."""
        return self._sale_payment_id or None

    @property
    def id(self) -> int:
        """The `salePaymentSignatureID`."""
        return self.sale_payment_signature_id


class SaleVoidFields(LinkedRecord, frozen=True):
    """SaleVoid: 6 fields. Source: docs: SaleVoid."""

    ENTITY: ClassVar[str] = "SaleVoid"
    ID: ClassVar[str] = "sale_void_id"
    sale_void_id: int = field(name="saleVoidID", default=0)
    reason: str = field(name="reason", default="")
    create_time: Time | None = field(name="createTime", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _sale_id: int | None = field(name="saleID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def sale_id(self) -> int | None:
        """`saleID`, the id of a record of Sale; None for 0."""
        return self._sale_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def id(self) -> int:
        """The `saleVoidID`."""
        return self.sale_void_id


class CCChargeFields(LinkedRecord, frozen=True):
    """CCCharge: 21 fields. Source: docs: CCCharge."""

    ENTITY: ClassVar[str] = "CCCharge"
    ID: ClassVar[str] = "cc_charge_id"
    cc_charge_id: int = field(name="ccChargeID", default=0)
    amount: Decimal | None = field(name="amount", default=None)
    auth_code: str = field(name="authCode", default="")
    auth_only: bool | None = field(name="authOnly", default=None)
    card_type: str = field(name="cardType", default="")
    cardholder_name: str = field(name="cardholderName", default="")
    communication_key: str = field(name="communicationKey", default="")
    declined: bool | None = field(name="declined", default=None)
    entry_method: str = field(name="entryMethod", default="")
    exp: str = field(name="exp", default="")
    gateway_trans_id: str = field(name="gatewayTransID", default="")
    is_debit: bool | None = field(name="isDebit", default=None)
    _response_alias: str = field(name="rawResponse", default="")
    refunded: Decimal | None = field(name="refunded", default=None)
    _response: str = field(name="response", default="")
    voided: bool | None = field(name="voided", default=None)
    xnum: str = field(name="xnum", default="")
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _sale_id: int | None = field(name="saleID", default=None)
    raw_void_response: Anything = field(name="rawVoidResponse", default=None)

    @property
    def response(self) -> str:
        """`response` (samples show rawResponse instead)."""
        return self._response or self._response_alias

    @property
    def sale_id(self) -> int | None:
        """`saleID`, the id of a record of Sale; None for 0."""
        return self._sale_id or None

    @property
    def id(self) -> int:
        """The `ccChargeID`."""
        return self.cc_charge_id


class PaymentTypeFields(LinkedRecord, frozen=True):
    """PaymentType: 8 fields. Source: docs: PaymentType."""

    ENTITY: ClassVar[str] = "PaymentType"
    ID: ClassVar[str] = "payment_type_id"
    payment_type_id: int = field(name="paymentTypeID", default=0)
    archived: bool | None = field(name="archived", default=None)
    internal_reserved: bool | None = field(name="internalReserved", default=None)
    name: str = field(name="name", default="")
    require_customer: bool | None = field(name="requireCustomer", default=None)
    type: str = field(name="type", default="")
    code: str = field(name="code", default="")
    _refund_as_payment_type_id: int | None = field(name="refundAsPaymentTypeID", default=None)

    @property
    def refund_as_payment_type_id(self) -> int | None:
        """`refundAsPaymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._refund_as_payment_type_id or None

    @property
    def id(self) -> int:
        """The `paymentTypeID`."""
        return self.payment_type_id


class QuoteFields(LinkedRecord, frozen=True):
    """Quote: 6 fields. Source: docs: Quote."""

    ENTITY: ClassVar[str] = "Quote"
    ID: ClassVar[str] = "quote_id"
    quote_id: int = field(name="quoteID", default=0)
    archived: bool | None = field(name="archived", default=None)
    notes: str = field(name="notes", default="")
    issue_date: Time | None = field(name="issueDate", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _sale_id: int | None = field(name="saleID", default=None)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def sale_id(self) -> int | None:
        """`saleID`, the id of a record of Sale; None for 0."""
        return self._sale_id or None

    @property
    def id(self) -> int:
        """The `quoteID`."""
        return self.quote_id


class ShipToFields(LinkedRecord, frozen=True):
    """ShipTo: 11 fields. Source: docs: ShipTo."""

    ENTITY: ClassVar[str] = "ShipTo"
    ID: ClassVar[str] = "ship_to_id"
    ship_to_id: int = field(name="shipToID", default=0)
    company: str = field(name="company", default="")
    first_name: str = field(name="firstName", default="")
    last_name: str = field(name="lastName", default="")
    ship_note: str = field(name="shipNote", default="")
    shipped: bool | None = field(name="shipped", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _customer_id: int | None = field(name="customerID", default=None)
    _sale_id: int | None = field(name="saleID", default=None)
    _contact_id: int | None = field(name="contactID", default=None)

    @property
    def customer_id(self) -> int | None:
        """`customerID`, the id of a record of Customer; None for 0."""
        return self._customer_id or None

    @property
    def sale_id(self) -> int | None:
        """`saleID`, the id of a record of Sale; None for 0."""
        return self._sale_id or None

    @property
    def contact_id(self) -> int | None:
        """`contactID`, the id of a record of Contact; None for 0."""
        return self._contact_id or None

    @property
    def id(self) -> int:
        """The `shipToID`."""
        return self.ship_to_id


class SpecialOrderFields(LinkedRecord, frozen=True):
    """SpecialOrder: 13 fields. Source: docs: SpecialOrder."""

    ENTITY: ClassVar[str] = "SpecialOrder"
    ID: ClassVar[str] = "special_order_id"
    special_order_id: int = field(name="specialOrderID", default=0)
    completed: bool | None = field(name="completed", default=None)
    contacted: bool | None = field(name="contacted", default=None)
    status: str = field(name="status", default="")
    unit_quantity: Decimal | None = field(name="unitQuantity", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _customer_id: int | None = field(name="customerID", default=None)
    _order_line_id: int | None = field(name="orderLineID", default=None)
    _sale_line_id: int | None = field(name="saleLineID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)
    _transfer_item_id: int | None = field(name="transferItemID", default=None)

    @property
    def customer_id(self) -> int | None:
        """`customerID`, the id of a record of Customer; None for 0."""
        return self._customer_id or None

    @property
    def order_line_id(self) -> int | None:
        """`orderLineID`, the id of a record of OrderLine; None for 0."""
        return self._order_line_id or None

    @property
    def sale_line_id(self) -> int | None:
        """`saleLineID`, the id of a record of SaleLine; None for 0."""
        return self._sale_line_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def transfer_item_id(self) -> int | None:
        """`transferItemID`, the id of a record of TransferItem; None for 0."""
        return self._transfer_item_id or None

    @property
    def id(self) -> int:
        """The `specialOrderID`."""
        return self.special_order_id


class Tax(Record, frozen=True):
    """Tax: 12 fields. Source: docs: DisplayTemplate Sale."""

    ENTITY: ClassVar[str] = "Tax"
    _id: int | None = field(name="id", default=None)
    _id_alias: int | None = field(name="ID", default=None)
    amount: Decimal | None = field(name="amount", default=None)
    amount2: Decimal | None = field(name="amount2", default=None)
    name: str = field(name="name", default="")
    rate: Decimal | None = field(name="rate", default=None)
    rate2: Decimal | None = field(name="rate2", default=None)
    subtotal: Decimal | None = field(name="subtotal", default=None)
    subtotal2: Decimal | None = field(name="subtotal2", default=None)
    taxable: Decimal | None = field(name="taxable", default=None)
    taxname: str = field(name="taxname", default="")
    taxname2: str = field(name="taxname2", default="")

    @property
    def id(self) -> int | None:
        """`id`."""
        return self._id if self._id is not None else self._id_alias


class ProcessingFeeFields(LinkedRecord, frozen=True):
    """ProcessingFee: 20 fields. Source: docs: ProcessingFee."""

    ENTITY: ClassVar[str] = "ProcessingFee"
    ID: ClassVar[str] = "sale_payment_processing_fee_id"
    sale_payment_processing_fee_id: int = field(name="salePaymentProcessingFeeID", default=0)
    amount: Decimal | None = field(name="amount", default=None)
    fixed_fee: Decimal | None = field(name="fixedFee", default=None)
    interchange_fees_fixed_fee: Decimal | None = field(name="interchangeFeesFixedFee", default=None)
    interchange_fees_variable_fee: Decimal | None = field(name="interchangeFeesVariableFee", default=None)
    _interchange_fees_variable_percent_alias: Decimal | None = field(name="interchangeFeesVariablePct", default=None)
    _interchange_fees_variable_percent: Decimal | None = field(name="interchangeFeesVariablePercent", default=None)
    processing_fee_ref: str = field(name="processingFeeRef", default="")
    processor: str = field(name="processor", default="")
    scheme_fees_fixed_fee: Decimal | None = field(name="schemeFeesFixedFee", default=None)
    scheme_fees_variable_fee: Decimal | None = field(name="schemeFeesVariableFee", default=None)
    _scheme_fees_variable_percent_alias: Decimal | None = field(name="schemeFeesVariablePct", default=None)
    _scheme_fees_variable_percent: Decimal | None = field(name="schemeFeesVariablePercent", default=None)
    variable_fee: Decimal | None = field(name="variableFee", default=None)
    _variable_percent_alias: Decimal | None = field(name="variablePct", default=None)
    _variable_percent: Decimal | None = field(name="variablePercent", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    processing_time: Time | None = field(name="processingTime", default=None)
    update_time: Time | None = field(name="updateTime", default=None)
    _sale_payment_id: int | None = field(name="salePaymentID", default=None)

    @property
    def interchange_fees_variable_percent(self) -> Decimal | None:
        """`interchangeFeesVariablePercent` (also spelled interchangeFeesVariablePct)."""
        return (
            self._interchange_fees_variable_percent
            if self._interchange_fees_variable_percent is not None
            else self._interchange_fees_variable_percent_alias
        )

    @property
    def scheme_fees_variable_percent(self) -> Decimal | None:
        """`schemeFeesVariablePercent` (also spelled schemeFeesVariablePct)."""
        return (
            self._scheme_fees_variable_percent
            if self._scheme_fees_variable_percent is not None
            else self._scheme_fees_variable_percent_alias
        )

    @property
    def variable_percent(self) -> Decimal | None:
        """`variablePercent` (also spelled variablePct)."""
        return self._variable_percent if self._variable_percent is not None else self._variable_percent_alias

    @property
    def sale_payment_id(self) -> int | None:
        """`salePaymentID`, the id of a record of SalePayment; None for 0."""
        return self._sale_payment_id or None

    @property
    def id(self) -> int:
        """The `salePaymentProcessingFeeID`."""
        return self.sale_payment_processing_fee_id


class EmailReceipt(Record, frozen=True):
    """EmailReceipt: 2 fields. Source: docs: Sale EmailReceipt."""

    ENTITY: ClassVar[str] = "EmailReceipt"
    message: str = field(name="message", default="")


class DiscountFields(LinkedRecord, frozen=True):
    """Discount: 9 fields. Source: docs: Discount; Discount / Sale SaleLine / SaleLine."""

    ENTITY: ClassVar[str] = "Discount"
    ID: ClassVar[str] = "discount_id"
    discount_id: int = field(name="discountID", default=0)
    archived: bool | None = field(name="archived", default=None)
    discount_amount: Decimal | None = field(name="discountAmount", default=None)
    discount_percent: Decimal | None = field(name="discountPercent", default=None)
    name: str = field(name="name", default="")
    require_customer: bool | None = field(name="requireCustomer", default=None)
    source_id: int | None = field(name="sourceID", default=None)
    create_time: Time | None = field(name="createTime", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)

    @property
    def id(self) -> int:
        """The `discountID`."""
        return self.discount_id


class TaxCategoryFields(LinkedRecord, frozen=True):
    """TaxCategory: 8 fields. Source: docs: TaxCategory."""

    ENTITY: ClassVar[str] = "TaxCategory"
    ID: ClassVar[str] = "tax_category_id"
    tax_category_id: int = field(name="taxCategoryID", default=0)
    is_tax_inclusive: bool | None = field(name="isTaxInclusive", default=None)
    tax1_name: str = field(name="tax1Name", default="")
    tax1_rate: Decimal | None = field(name="tax1Rate", default=None)
    tax2_name: str = field(name="tax2Name", default="")
    tax2_rate: Decimal | None = field(name="tax2Rate", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)

    @property
    def id(self) -> int:
        """The `taxCategoryID`."""
        return self.tax_category_id


class TaxCategoryClassFields(LinkedRecord, frozen=True):
    """TaxCategoryClass: 7 fields. Source: docs: TaxCategoryClass."""

    ENTITY: ClassVar[str] = "TaxCategoryClass"
    ID: ClassVar[str] = "tax_category_class_id"
    tax_category_class_id: int = field(name="taxCategoryClassID", default=0)
    tax1_rate: Decimal | None = field(name="tax1Rate", default=None)
    tax2_rate: Decimal | None = field(name="tax2Rate", default=None)
    time_stamp: Time | None = field(name="timeStamp", default=None)
    _tax_category_id: int | None = field(name="taxCategoryID", default=None)
    _tax_class_id: int | None = field(name="taxClassID", default=None)

    @property
    def tax_category_id(self) -> int | None:
        """`taxCategoryID`, the id of a record of TaxCategory; None for 0."""
        return self._tax_category_id or None

    @property
    def tax_class_id(self) -> int | None:
        """`taxClassID`, the id of a record of TaxClass; None for 0."""
        return self._tax_class_id or None

    @property
    def id(self) -> int:
        """The `taxCategoryClassID`."""
        return self.tax_category_class_id


class TaxClassFields(LinkedRecord, frozen=True):
    """TaxClass: 5 fields. Source: docs: TaxClass; TaxClass / TaxCategoryClass."""

    ENTITY: ClassVar[str] = "TaxClass"
    ID: ClassVar[str] = "tax_class_id"
    tax_class_id: int = field(name="taxClassID", default=0)
    name: str = field(name="name", default="")
    time_stamp: Time | None = field(name="timeStamp", default=None)

    @property
    def id(self) -> int:
        """The `taxClassID`."""
        return self.tax_class_id


class Sale(SaleFields, frozen=True):
    """Sale: 58 fields. Source: docs: Sale."""

    _shop: One[Shop] = field(name="Shop", default=UNSET)
    _sale_lines: SaleLineBox | list[SaleLine] | Empty | UnsetType | None = field(name="SaleLines", default=UNSET)
    _customer: One[Customer] = field(name="Customer", default=UNSET)
    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _quote: One[Quote] = field(name="Quote", default=UNSET)
    _sale_notes: One[SaleNotes] = field(name="SaleNotes", default=UNSET)
    _sale_payments: SalePaymentBox | list[SalePayment] | Empty | UnsetType | None = field(
        name="SalePayments", default=UNSET
    )
    _ship_to: One[ShipTo] = field(name="ShipTo", default=UNSET)
    _tax_category: One[TaxCategory] = field(name="TaxCategory", default=UNSET)
    _tax_class_totals: TaxBox | list[Tax] | Empty | UnsetType | None = field(name="TaxClassTotals", default=UNSET)
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _register: One[Register] = field(name="Register", default=UNSET)

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
    def sale_lines(self) -> SaleSaleLines:
        """SaleLine, by load_relations `SaleLines`; loaded for all records of the page at once unless it came along."""
        found: SaleSaleLines = self._many("sale_lines")
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
    def quote(self) -> Quote | None:
        """Quote, by `quoteID`; loaded for all records of the page at once unless it came along."""
        found: Quote | None = self._one("quote")
        return found

    @property
    def sale_notes(self) -> SaleNotes | None:
        """SaleNotes, by load_relations `SaleNotes`; loaded for all records of the page at once unless it came along."""
        found: SaleNotes | None = self._one("sale_notes")
        return found

    @property
    def sale_payments(self) -> SalePayments:
        """SalePayment, by load_relations `SalePayments`; loaded for all records of the page at once unless it came along."""
        found: SalePayments = self._many("sale_payments")
        return found

    @property
    def ship_to(self) -> ShipTo | None:
        """ShipTo, by `shipToID`; loaded for all records of the page at once unless it came along."""
        found: ShipTo | None = self._one("ship_to")
        return found

    @property
    def tax_category(self) -> TaxCategory | None:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: TaxCategory | None = self._one("tax_category")
        return found

    @property
    def tax_class_totals(self) -> list[Tax]:
        """`TaxClassTotals`, part of the record."""
        found: list[Tax] = self._many("tax_class_totals")
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    @property
    def register(self) -> Register | None:
        """Register, by `registerID`; loaded for all records of the page at once unless it came along."""
        found: Register | None = self._one("register")
        return found

    @property
    def tip_employee(self) -> Employee | None:
        """Employee, by `tipEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("tip_employee")
        return found

    def reload(self, load_relations: Relations = None) -> Sale:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Sale = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[SaleChanges]) -> Sale:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Sale = self._owner().update(self, changes)
        return done

    def archive(self) -> Sale:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: Sale = self._owner().destroy(self)
        return done

    def destroy(self) -> Sale:
        """The same as archive()."""
        done: Sale = self._owner().destroy(self)
        return done


class SaleLine(SaleLineFields, frozen=True):
    """SaleLine: 55 fields. Source: docs: Sale SaleLine; SaleLine."""

    _discount: One[Discount] = field(name="Discount", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _sale: One[Sale] = field(name="Sale", default=UNSET)
    _sale_accounts: SaleAccountBox | list[SaleAccount] | Empty | UnsetType | None = field(
        name="SaleAccounts", default=UNSET
    )
    _sale_accounts_alias: SaleAccountBox | list[SaleAccount] | Empty | UnsetType | None = field(
        name="SalesAccounts", default=UNSET
    )
    _tax_category: One[TaxCategory] = field(name="TaxCategory", default=UNSET)
    _tax_class: One[TaxClass] = field(name="TaxClass", default=UNSET)
    _inventory_sales: InventorySaleBox | list[InventorySale] | Empty | UnsetType | None = field(
        name="InventorySales", default=UNSET
    )
    _item: One[Item] = field(name="Item", default=UNSET)
    _item_fee: One[ItemFee] = field(name="ItemFee", default=UNSET)
    _special_order: SpecialOrderBox | list[SpecialOrder] | Empty | UnsetType | None = field(
        name="SpecialOrder", default=UNSET
    )
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _shop: One[Shop] = field(name="Shop", default=UNSET)
    _m: One[SaleLineMetadata] = field(name="m", default=UNSET)

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
    def note(self) -> Note | None:
        """Note, by load_relations `Note`; loaded for all records of the page at once unless it came along."""
        found: Note | None = self._one("note")
        return found

    @property
    def sale(self) -> Sale | None:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("sale")
        return found

    @property
    def sale_accounts(self) -> list[SaleAccount]:
        """`SaleAccounts`, part of the record."""
        found: list[SaleAccount] = self._many("sale_accounts")
        return found

    @property
    def tax_category(self) -> TaxCategory | None:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: TaxCategory | None = self._one("tax_category")
        return found

    @property
    def tax_class(self) -> TaxClass | None:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: TaxClass | None = self._one("tax_class")
        return found

    @property
    def inventory_sales(self) -> list[InventorySale]:
        """InventorySale, by load_relations `InventorySales`; loaded for all records of the page at once unless it came along."""
        found: list[InventorySale] = self._many("inventory_sales")
        return found

    @property
    def item(self) -> Item | None:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Item | None = self._one("item")
        return found

    @property
    def item_fee(self) -> ItemFee | None:
        """ItemFee, by `itemFeeID`; loaded for all records of the page at once unless it came along."""
        found: ItemFee | None = self._one("item_fee")
        return found

    @property
    def special_order(self) -> list[SpecialOrder]:
        """`SpecialOrder`, part of the record."""
        found: list[SpecialOrder] = self._many("special_order")
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def m(self) -> SaleLineMetadata | None:
        """`m`, part of the record."""
        found: SaleLineMetadata | None = self._one("m")
        return found

    @property
    def customer(self) -> Customer | None:
        """Customer, by `customerID`; loaded for all records of the page at once unless it came along."""
        found: Customer | None = self._one("customer")
        return found

    @property
    def parent_sale_line(self) -> SaleLine | None:
        """SaleLine, by `parentSaleLineID`; loaded for all records of the page at once unless it came along."""
        found: SaleLine | None = self._one("parent_sale_line")
        return found

    def reload(self, load_relations: Relations = None) -> SaleLine:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: SaleLine = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[SaleLineChanges]) -> SaleLine:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: SaleLine = self._owner().update(self, changes)
        return done

    def destroy(self) -> SaleLine:
        """Delete it. Returns itself, as it was."""
        done: SaleLine = self._owner().destroy(self)
        return done


class SaleAccount(SaleAccountFields, frozen=True):
    """SaleAccount: 4 fields. Source: docs: Sale SaleLine / Sale / SaleLine / SalePayment."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def credit_account(self) -> CreditAccount | None:
        """CreditAccount, by `creditAccountID`; loaded for all records of the page at once unless it came along."""
        found: CreditAccount | None = self._one("credit_account")
        return found

    @property
    def sale_line(self) -> SaleLine | None:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: SaleLine | None = self._one("sale_line")
        return found

    @property
    def sale_payment(self) -> SalePayment | None:
        """SalePayment, by `salePaymentID`; loaded for all records of the page at once unless it came along."""
        found: SalePayment | None = self._one("sale_payment")
        return found


class SalePayment(SalePaymentFields, frozen=True):
    """SalePayment: 19 fields. Source: docs: SalePayment."""

    _cc_charge: One[CCCharge] = field(name="CCCharge", default=UNSET)
    _payment_type: One[PaymentType] = field(name="PaymentType", default=UNSET)
    _processing_fees: ProcessingFeeBox | list[ProcessingFee] | Empty | UnsetType | None = field(
        name="ProcessingFees", default=UNSET
    )
    _sale_accounts: SaleAccountBox | list[SaleAccount] | Empty | UnsetType | None = field(
        name="SaleAccounts", default=UNSET
    )
    _signatures: SalePaymentSignatureBox | list[SalePaymentSignature] | Empty | UnsetType | None = field(
        name="Signatures", default=UNSET
    )

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def cc_charge(self) -> CCCharge | None:
        """CCCharge, by `ccChargeID`; loaded for all records of the page at once unless it came along."""
        found: CCCharge | None = self._one("cc_charge")
        return found

    @property
    def payment_type(self) -> PaymentType | None:
        """PaymentType, by `paymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("payment_type")
        return found

    @property
    def processing_fees(self) -> ProcessingFees:
        """ProcessingFee, by load_relations `ProcessingFees`; loaded for all records of the page at once unless it came along."""
        found: ProcessingFees = self._many("processing_fees")
        return found

    @property
    def sale_accounts(self) -> list[SaleAccount]:
        """SaleAccount, by load_relations `SaleAccounts`; loaded for all records of the page at once unless it came along."""
        found: list[SaleAccount] = self._many("sale_accounts")
        return found

    @property
    def signatures(self) -> SalePaymentSignatures:
        """SalePaymentSignature, by load_relations `Signatures`; loaded for all records of the page at once unless it came along."""
        found: SalePaymentSignatures = self._many("signatures")
        return found

    @property
    def credit_account(self) -> CreditAccount | None:
        """CreditAccount, by `creditAccountID`; loaded for all records of the page at once unless it came along."""
        found: CreditAccount | None = self._one("credit_account")
        return found

    @property
    def employee(self) -> Employee | None:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("employee")
        return found

    @property
    def ref_payment(self) -> SalePayment | None:
        """SalePayment, by `refPaymentID`; loaded for all records of the page at once unless it came along."""
        found: SalePayment | None = self._one("ref_payment")
        return found

    @property
    def register(self) -> Register | None:
        """Register, by `registerID`; loaded for all records of the page at once unless it came along."""
        found: Register | None = self._one("register")
        return found

    @property
    def sale(self) -> Sale | None:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("sale")
        return found

    def reload(self, load_relations: Relations = None) -> SalePayment:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: SalePayment = self._owner().reload(self, load_relations)
        return done


class SalePaymentSignature(SalePaymentSignatureFields, frozen=True):
    """SalePaymentSignature: 4 fields. Source: docs: SalePayment SalePaymentSignature; SalePayment SalePaymentSignature / Sale / SalePayment."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def sale_payment(self) -> SalePayment | None:
        """SalePayment, by `salePaymentID`; loaded for all records of the page at once unless it came along."""
        found: SalePayment | None = self._one("sale_payment")
        return found

    def reload(self, load_relations: Relations = None) -> SalePaymentSignature:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: SalePaymentSignature = self._owner().reload(self, load_relations)
        return done


class SaleVoid(SaleVoidFields, frozen=True):
    """SaleVoid: 6 fields. Source: docs: SaleVoid."""

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
    def sale(self) -> Sale | None:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("sale")
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    def reload(self, load_relations: Relations = None) -> SaleVoid:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: SaleVoid = self._owner().reload(self, load_relations)
        return done


class CCCharge(CCChargeFields, frozen=True):
    """CCCharge: 21 fields. Source: docs: CCCharge."""

    _sale_payments: SalePaymentBox | list[SalePayment] | Empty | UnsetType | None = field(
        name="SalePayments", default=UNSET
    )

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def sale_payments(self) -> SalePayments:
        """SalePayment, by load_relations `SalePayments`; loaded for all records of the page at once unless it came along."""
        found: SalePayments = self._many("sale_payments")
        return found

    @property
    def sale(self) -> Sale | None:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("sale")
        return found

    def reload(self, load_relations: Relations = None) -> CCCharge:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: CCCharge = self._owner().reload(self, load_relations)
        return done


class PaymentType(PaymentTypeFields, frozen=True):
    """PaymentType: 8 fields. Source: docs: PaymentType."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def refund_as_payment_type(self) -> PaymentType | None:
        """PaymentType, by `refundAsPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("refund_as_payment_type")
        return found

    def reload(self, load_relations: Relations = None) -> PaymentType:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: PaymentType = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[PaymentTypeChanges]) -> PaymentType:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: PaymentType = self._owner().update(self, changes)
        return done

    def archive(self) -> PaymentType:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: PaymentType = self._owner().destroy(self)
        return done

    def destroy(self) -> PaymentType:
        """The same as archive()."""
        done: PaymentType = self._owner().destroy(self)
        return done


class Quote(QuoteFields, frozen=True):
    """Quote: 6 fields. Source: docs: Quote."""

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
    def sale(self) -> Sale | None:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("sale")
        return found

    def reload(self, load_relations: Relations = None) -> Quote:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Quote = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[QuoteChanges]) -> Quote:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Quote = self._owner().update(self, changes)
        return done

    def archive(self) -> Quote:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: Quote = self._owner().destroy(self)
        return done

    def destroy(self) -> Quote:
        """The same as archive()."""
        done: Quote = self._owner().destroy(self)
        return done


class ShipTo(ShipToFields, frozen=True):
    """ShipTo: 11 fields. Source: docs: ShipTo."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def contact(self) -> Contact | None:
        """Contact, by load_relations `Contact`; loaded for all records of the page at once unless it came along."""
        found: Contact | None = self._one("contact")
        return found

    @property
    def customer(self) -> Customer | None:
        """Customer, by `customerID`; loaded for all records of the page at once unless it came along."""
        found: Customer | None = self._one("customer")
        return found

    @property
    def sale(self) -> Sale | None:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Sale | None = self._one("sale")
        return found

    def reload(self, load_relations: Relations = None) -> ShipTo:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: ShipTo = self._owner().reload(self, load_relations)
        return done


class SpecialOrder(SpecialOrderFields, frozen=True):
    """SpecialOrder: 13 fields. Source: docs: SpecialOrder."""

    _order_line: One[OrderLine] = field(name="OrderLine", default=UNSET)
    _sale_line: One[SaleLine] = field(name="SaleLine", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def order_line(self) -> OrderLine | None:
        """OrderLine, by `orderLineID`; loaded for all records of the page at once unless it came along."""
        found: OrderLine | None = self._one("order_line")
        return found

    @property
    def sale_line(self) -> SaleLine | None:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: SaleLine | None = self._one("sale_line")
        return found

    @property
    def customer(self) -> Customer | None:
        """Customer, by `customerID`; loaded for all records of the page at once unless it came along."""
        found: Customer | None = self._one("customer")
        return found

    @property
    def shop(self) -> Shop | None:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Shop | None = self._one("shop")
        return found

    @property
    def transfer_item(self) -> TransferItem | None:
        """TransferItem, by `transferItemID`; loaded for all records of the page at once unless it came along."""
        found: TransferItem | None = self._one("transfer_item")
        return found

    def reload(self, load_relations: Relations = None) -> SpecialOrder:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: SpecialOrder = self._owner().reload(self, load_relations)
        return done


class ProcessingFee(ProcessingFeeFields, frozen=True):
    """ProcessingFee: 20 fields. Source: docs: ProcessingFee."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def sale_payment(self) -> SalePayment | None:
        """SalePayment, by `salePaymentID`; loaded for all records of the page at once unless it came along."""
        found: SalePayment | None = self._one("sale_payment")
        return found

    def reload(self, load_relations: Relations = None) -> ProcessingFee:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: ProcessingFee = self._owner().reload(self, load_relations)
        return done


class Discount(DiscountFields, frozen=True):
    """Discount: 9 fields. Source: docs: Discount; Discount / Sale SaleLine / SaleLine."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    def reload(self, load_relations: Relations = None) -> Discount:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Discount = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[DiscountChanges]) -> Discount:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Discount = self._owner().update(self, changes)
        return done

    def archive(self) -> Discount:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: Discount = self._owner().destroy(self)
        return done

    def destroy(self) -> Discount:
        """The same as archive()."""
        done: Discount = self._owner().destroy(self)
        return done


class TaxCategory(TaxCategoryFields, frozen=True):
    """TaxCategory: 8 fields. Source: docs: TaxCategory."""

    _tax_category_classes: TaxCategoryClassBox | list[TaxCategoryClass] | Empty | UnsetType | None = field(
        name="TaxCategoryClasses", default=UNSET
    )

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def tax_category_classes(self) -> TaxCategoryClasses:
        """TaxCategoryClass, by load_relations `TaxCategoryClasses`; loaded for all records of the page at once unless it came along."""
        found: TaxCategoryClasses = self._many("tax_category_classes")
        return found

    def reload(self, load_relations: Relations = None) -> TaxCategory:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: TaxCategory = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[TaxCategoryChanges]) -> TaxCategory:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: TaxCategory = self._owner().update(self, changes)
        return done

    def destroy(self) -> TaxCategory:
        """Delete it. Returns itself, as it was."""
        done: TaxCategory = self._owner().destroy(self)
        return done


class TaxCategoryClass(TaxCategoryClassFields, frozen=True):
    """TaxCategoryClass: 7 fields. Source: docs: TaxCategoryClass."""

    _tax_class: One[TaxClass] = field(name="TaxClass", default=UNSET)

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
    def tax_category(self) -> TaxCategory | None:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: TaxCategory | None = self._one("tax_category")
        return found

    def reload(self, load_relations: Relations = None) -> TaxCategoryClass:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: TaxCategoryClass = self._owner().reload(self, load_relations)
        return done

    def destroy(self) -> TaxCategoryClass:
        """Delete it. Returns itself, as it was."""
        done: TaxCategoryClass = self._owner().destroy(self)
        return done


class TaxClass(TaxClassFields, frozen=True):
    """TaxClass: 5 fields. Source: docs: TaxClass; TaxClass / TaxCategoryClass."""

    _items: ItemBox | list[Item] | Empty | UnsetType | None = field(name="Items", default=UNSET)
    _sale_lines: SaleLineBox | list[SaleLine] | Empty | UnsetType | None = field(name="SaleLines", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def items(self) -> list[Item]:
        """`Items`, part of the record."""
        found: list[Item] = self._many("items")
        return found

    @property
    def sale_lines(self) -> list[SaleLine]:
        """`SaleLines`, part of the record."""
        found: list[SaleLine] = self._many("sale_lines")
        return found

    def reload(self, load_relations: Relations = None) -> TaxClass:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: TaxClass = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[TaxClassChanges]) -> TaxClass:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: TaxClass = self._owner().update(self, changes)
        return done

    def destroy(self) -> TaxClass:
        """Delete it. Returns itself, as it was."""
        done: TaxClass = self._owner().destroy(self)
        return done


class SaleLineBox(Box):
    items: SaleLine | list[SaleLine] | Empty | None = field(name="SaleLine", default=None)


class SalePaymentBox(Box):
    items: SalePayment | list[SalePayment] | Empty | None = field(name="SalePayment", default=None)


class TaxBox(Box):
    items: Tax | list[Tax] | Empty | None = field(name="Tax", default=None)


class SaleAccountBox(Box):
    items: SaleAccount | list[SaleAccount] | Empty | None = field(name="SaleAccount", default=None)


class SpecialOrderBox(Box):
    items: SpecialOrder | list[SpecialOrder] | Empty | None = field(name="SpecialOrder", default=None)


class ProcessingFeeBox(Box):
    items: ProcessingFee | list[ProcessingFee] | Empty | None = field(name="ProcessingFee", default=None)


class SalePaymentSignatureBox(Box):
    items: SalePaymentSignature | list[SalePaymentSignature] | Empty | None = field(
        name="SalePaymentSignature", default=None
    )


class TaxCategoryClassBox(Box):
    items: TaxCategoryClass | list[TaxCategoryClass] | Empty | None = field(name="TaxCategoryClass", default=None)


class AsyncSale(SaleFields, frozen=True):
    """Sale: 58 fields. Source: docs: Sale."""

    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)
    _sale_lines: AsyncSaleLineBox | list[AsyncSaleLine] | Empty | UnsetType | None = field(
        name="SaleLines", default=UNSET
    )
    _customer: One[AsyncCustomer] = field(name="Customer", default=UNSET)
    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _quote: One[AsyncQuote] = field(name="Quote", default=UNSET)
    _sale_notes: One[SaleNotes] = field(name="SaleNotes", default=UNSET)
    _sale_payments: AsyncSalePaymentBox | list[AsyncSalePayment] | Empty | UnsetType | None = field(
        name="SalePayments", default=UNSET
    )
    _ship_to: One[AsyncShipTo] = field(name="ShipTo", default=UNSET)
    _tax_category: One[AsyncTaxCategory] = field(name="TaxCategory", default=UNSET)
    _tax_class_totals: TaxBox | list[Tax] | Empty | UnsetType | None = field(name="TaxClassTotals", default=UNSET)
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _register: One[AsyncRegister] = field(name="Register", default=UNSET)

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
    def sale_lines(self) -> AsyncSaleSaleLines:
        """SaleLine, by load_relations `SaleLines`; loaded for all records of the page at once unless it came along."""
        found: AsyncSaleSaleLines = self._many("sale_lines")
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
    def quote(self) -> Lazy[AsyncQuote | None]:
        """Quote, by `quoteID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncQuote | None] = self._one("quote")
        return found

    @property
    def sale_notes(self) -> Lazy[SaleNotes | None]:
        """SaleNotes, by load_relations `SaleNotes`; loaded for all records of the page at once unless it came along."""
        found: Lazy[SaleNotes | None] = self._one("sale_notes")
        return found

    @property
    def sale_payments(self) -> AsyncSalePayments:
        """SalePayment, by load_relations `SalePayments`; loaded for all records of the page at once unless it came along."""
        found: AsyncSalePayments = self._many("sale_payments")
        return found

    @property
    def ship_to(self) -> Lazy[AsyncShipTo | None]:
        """ShipTo, by `shipToID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShipTo | None] = self._one("ship_to")
        return found

    @property
    def tax_category(self) -> Lazy[AsyncTaxCategory | None]:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxCategory | None] = self._one("tax_category")
        return found

    @property
    def tax_class_totals(self) -> list[Tax]:
        """`TaxClassTotals`, part of the record."""
        found: list[Tax] = self._many("tax_class_totals")
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    @property
    def register(self) -> Lazy[AsyncRegister | None]:
        """Register, by `registerID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncRegister | None] = self._one("register")
        return found

    @property
    def tip_employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `tipEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("tip_employee")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncSale:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncSale = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[SaleChanges]) -> AsyncSale:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncSale = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncSale:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncSale = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncSale:
        """The same as archive()."""
        done: AsyncSale = await self._owner().destroy(self)
        return done


class AsyncSaleLine(SaleLineFields, frozen=True):
    """SaleLine: 55 fields. Source: docs: Sale SaleLine; SaleLine."""

    _discount: One[AsyncDiscount] = field(name="Discount", default=UNSET)
    _note: One[Note] = field(name="Note", default=UNSET)
    _sale: One[AsyncSale] = field(name="Sale", default=UNSET)
    _sale_accounts: AsyncSaleAccountBox | list[AsyncSaleAccount] | Empty | UnsetType | None = field(
        name="SaleAccounts", default=UNSET
    )
    _sale_accounts_alias: AsyncSaleAccountBox | list[AsyncSaleAccount] | Empty | UnsetType | None = field(
        name="SalesAccounts", default=UNSET
    )
    _tax_category: One[AsyncTaxCategory] = field(name="TaxCategory", default=UNSET)
    _tax_class: One[AsyncTaxClass] = field(name="TaxClass", default=UNSET)
    _inventory_sales: AsyncInventorySaleBox | list[AsyncInventorySale] | Empty | UnsetType | None = field(
        name="InventorySales", default=UNSET
    )
    _item: One[AsyncItem] = field(name="Item", default=UNSET)
    _item_fee: One[AsyncItemFee] = field(name="ItemFee", default=UNSET)
    _special_order: AsyncSpecialOrderBox | list[AsyncSpecialOrder] | Empty | UnsetType | None = field(
        name="SpecialOrder", default=UNSET
    )
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)
    _m: One[SaleLineMetadata] = field(name="m", default=UNSET)

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
    def note(self) -> Lazy[Note | None]:
        """Note, by load_relations `Note`; loaded for all records of the page at once unless it came along."""
        found: Lazy[Note | None] = self._one("note")
        return found

    @property
    def sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("sale")
        return found

    @property
    def sale_accounts(self) -> list[AsyncSaleAccount]:
        """`SaleAccounts`, part of the record."""
        found: list[AsyncSaleAccount] = self._many("sale_accounts")
        return found

    @property
    def tax_category(self) -> Lazy[AsyncTaxCategory | None]:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxCategory | None] = self._one("tax_category")
        return found

    @property
    def tax_class(self) -> Lazy[AsyncTaxClass | None]:
        """TaxClass, by `taxClassID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxClass | None] = self._one("tax_class")
        return found

    @property
    def inventory_sales(self) -> Lazy[list[AsyncInventorySale]]:
        """InventorySale, by load_relations `InventorySales`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[AsyncInventorySale]] = self._many("inventory_sales")
        return found

    @property
    def item(self) -> Lazy[AsyncItem | None]:
        """Item, by `itemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItem | None] = self._one("item")
        return found

    @property
    def item_fee(self) -> Lazy[AsyncItemFee | None]:
        """ItemFee, by `itemFeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncItemFee | None] = self._one("item_fee")
        return found

    @property
    def special_order(self) -> list[AsyncSpecialOrder]:
        """`SpecialOrder`, part of the record."""
        found: list[AsyncSpecialOrder] = self._many("special_order")
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def m(self) -> SaleLineMetadata | None:
        """`m`, part of the record."""
        found: SaleLineMetadata | None = self._one("m")
        return found

    @property
    def customer(self) -> Lazy[AsyncCustomer | None]:
        """Customer, by `customerID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCustomer | None] = self._one("customer")
        return found

    @property
    def parent_sale_line(self) -> Lazy[AsyncSaleLine | None]:
        """SaleLine, by `parentSaleLineID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSaleLine | None] = self._one("parent_sale_line")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncSaleLine:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncSaleLine = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[SaleLineChanges]) -> AsyncSaleLine:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncSaleLine = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncSaleLine:
        """Delete it. Returns itself, as it was."""
        done: AsyncSaleLine = await self._owner().destroy(self)
        return done


class AsyncSaleAccount(SaleAccountFields, frozen=True):
    """SaleAccount: 4 fields. Source: docs: Sale SaleLine / Sale / SaleLine / SalePayment."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def credit_account(self) -> Lazy[AsyncCreditAccount | None]:
        """CreditAccount, by `creditAccountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCreditAccount | None] = self._one("credit_account")
        return found

    @property
    def sale_line(self) -> Lazy[AsyncSaleLine | None]:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSaleLine | None] = self._one("sale_line")
        return found

    @property
    def sale_payment(self) -> Lazy[AsyncSalePayment | None]:
        """SalePayment, by `salePaymentID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSalePayment | None] = self._one("sale_payment")
        return found


class AsyncSalePayment(SalePaymentFields, frozen=True):
    """SalePayment: 19 fields. Source: docs: SalePayment."""

    _cc_charge: One[AsyncCCCharge] = field(name="CCCharge", default=UNSET)
    _payment_type: One[AsyncPaymentType] = field(name="PaymentType", default=UNSET)
    _processing_fees: AsyncProcessingFeeBox | list[AsyncProcessingFee] | Empty | UnsetType | None = field(
        name="ProcessingFees", default=UNSET
    )
    _sale_accounts: AsyncSaleAccountBox | list[AsyncSaleAccount] | Empty | UnsetType | None = field(
        name="SaleAccounts", default=UNSET
    )
    _signatures: AsyncSalePaymentSignatureBox | list[AsyncSalePaymentSignature] | Empty | UnsetType | None = field(
        name="Signatures", default=UNSET
    )

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def cc_charge(self) -> Lazy[AsyncCCCharge | None]:
        """CCCharge, by `ccChargeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCCCharge | None] = self._one("cc_charge")
        return found

    @property
    def payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `paymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("payment_type")
        return found

    @property
    def processing_fees(self) -> AsyncProcessingFees:
        """ProcessingFee, by load_relations `ProcessingFees`; loaded for all records of the page at once unless it came along."""
        found: AsyncProcessingFees = self._many("processing_fees")
        return found

    @property
    def sale_accounts(self) -> Lazy[list[AsyncSaleAccount]]:
        """SaleAccount, by load_relations `SaleAccounts`; loaded for all records of the page at once unless it came along."""
        found: Lazy[list[AsyncSaleAccount]] = self._many("sale_accounts")
        return found

    @property
    def signatures(self) -> AsyncSalePaymentSignatures:
        """SalePaymentSignature, by load_relations `Signatures`; loaded for all records of the page at once unless it came along."""
        found: AsyncSalePaymentSignatures = self._many("signatures")
        return found

    @property
    def credit_account(self) -> Lazy[AsyncCreditAccount | None]:
        """CreditAccount, by `creditAccountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCreditAccount | None] = self._one("credit_account")
        return found

    @property
    def employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `employeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("employee")
        return found

    @property
    def ref_payment(self) -> Lazy[AsyncSalePayment | None]:
        """SalePayment, by `refPaymentID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSalePayment | None] = self._one("ref_payment")
        return found

    @property
    def register(self) -> Lazy[AsyncRegister | None]:
        """Register, by `registerID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncRegister | None] = self._one("register")
        return found

    @property
    def sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("sale")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncSalePayment:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncSalePayment = await self._owner().reload(self, load_relations)
        return done


class AsyncSalePaymentSignature(SalePaymentSignatureFields, frozen=True):
    """SalePaymentSignature: 4 fields. Source: docs: SalePayment SalePaymentSignature; SalePayment SalePaymentSignature / Sale / SalePayment."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def sale_payment(self) -> Lazy[AsyncSalePayment | None]:
        """SalePayment, by `salePaymentID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSalePayment | None] = self._one("sale_payment")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncSalePaymentSignature:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncSalePaymentSignature = await self._owner().reload(self, load_relations)
        return done


class AsyncSaleVoid(SaleVoidFields, frozen=True):
    """SaleVoid: 6 fields. Source: docs: SaleVoid."""

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
    def sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("sale")
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncSaleVoid:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncSaleVoid = await self._owner().reload(self, load_relations)
        return done


class AsyncCCCharge(CCChargeFields, frozen=True):
    """CCCharge: 21 fields. Source: docs: CCCharge."""

    _sale_payments: AsyncSalePaymentBox | list[AsyncSalePayment] | Empty | UnsetType | None = field(
        name="SalePayments", default=UNSET
    )

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def sale_payments(self) -> AsyncSalePayments:
        """SalePayment, by load_relations `SalePayments`; loaded for all records of the page at once unless it came along."""
        found: AsyncSalePayments = self._many("sale_payments")
        return found

    @property
    def sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("sale")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncCCCharge:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncCCCharge = await self._owner().reload(self, load_relations)
        return done


class AsyncPaymentType(PaymentTypeFields, frozen=True):
    """PaymentType: 8 fields. Source: docs: PaymentType."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def refund_as_payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `refundAsPaymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("refund_as_payment_type")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncPaymentType:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncPaymentType = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[PaymentTypeChanges]) -> AsyncPaymentType:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncPaymentType = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncPaymentType:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncPaymentType = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncPaymentType:
        """The same as archive()."""
        done: AsyncPaymentType = await self._owner().destroy(self)
        return done


class AsyncQuote(QuoteFields, frozen=True):
    """Quote: 6 fields. Source: docs: Quote."""

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
    def sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("sale")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncQuote:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncQuote = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[QuoteChanges]) -> AsyncQuote:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncQuote = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncQuote:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncQuote = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncQuote:
        """The same as archive()."""
        done: AsyncQuote = await self._owner().destroy(self)
        return done


class AsyncShipTo(ShipToFields, frozen=True):
    """ShipTo: 11 fields. Source: docs: ShipTo."""

    _contact: One[Contact] = field(name="Contact", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def contact(self) -> Lazy[Contact | None]:
        """Contact, by load_relations `Contact`; loaded for all records of the page at once unless it came along."""
        found: Lazy[Contact | None] = self._one("contact")
        return found

    @property
    def customer(self) -> Lazy[AsyncCustomer | None]:
        """Customer, by `customerID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCustomer | None] = self._one("customer")
        return found

    @property
    def sale(self) -> Lazy[AsyncSale | None]:
        """Sale, by `saleID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSale | None] = self._one("sale")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncShipTo:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncShipTo = await self._owner().reload(self, load_relations)
        return done


class AsyncSpecialOrder(SpecialOrderFields, frozen=True):
    """SpecialOrder: 13 fields. Source: docs: SpecialOrder."""

    _order_line: One[AsyncOrderLine] = field(name="OrderLine", default=UNSET)
    _sale_line: One[AsyncSaleLine] = field(name="SaleLine", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def order_line(self) -> Lazy[AsyncOrderLine | None]:
        """OrderLine, by `orderLineID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncOrderLine | None] = self._one("order_line")
        return found

    @property
    def sale_line(self) -> Lazy[AsyncSaleLine | None]:
        """SaleLine, by `saleLineID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSaleLine | None] = self._one("sale_line")
        return found

    @property
    def customer(self) -> Lazy[AsyncCustomer | None]:
        """Customer, by `customerID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncCustomer | None] = self._one("customer")
        return found

    @property
    def shop(self) -> Lazy[AsyncShop | None]:
        """Shop, by `shopID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncShop | None] = self._one("shop")
        return found

    @property
    def transfer_item(self) -> Lazy[AsyncTransferItem | None]:
        """TransferItem, by `transferItemID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTransferItem | None] = self._one("transfer_item")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncSpecialOrder:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncSpecialOrder = await self._owner().reload(self, load_relations)
        return done


class AsyncProcessingFee(ProcessingFeeFields, frozen=True):
    """ProcessingFee: 20 fields. Source: docs: ProcessingFee."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def sale_payment(self) -> Lazy[AsyncSalePayment | None]:
        """SalePayment, by `salePaymentID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncSalePayment | None] = self._one("sale_payment")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncProcessingFee:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncProcessingFee = await self._owner().reload(self, load_relations)
        return done


class AsyncDiscount(DiscountFields, frozen=True):
    """Discount: 9 fields. Source: docs: Discount; Discount / Sale SaleLine / SaleLine."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncDiscount:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncDiscount = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[DiscountChanges]) -> AsyncDiscount:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncDiscount = await self._owner().update(self, changes)
        return done

    async def archive(self) -> AsyncDiscount:
        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""
        done: AsyncDiscount = await self._owner().destroy(self)
        return done

    async def destroy(self) -> AsyncDiscount:
        """The same as archive()."""
        done: AsyncDiscount = await self._owner().destroy(self)
        return done


class AsyncTaxCategory(TaxCategoryFields, frozen=True):
    """TaxCategory: 8 fields. Source: docs: TaxCategory."""

    _tax_category_classes: AsyncTaxCategoryClassBox | list[AsyncTaxCategoryClass] | Empty | UnsetType | None = field(
        name="TaxCategoryClasses", default=UNSET
    )

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def tax_category_classes(self) -> AsyncTaxCategoryClasses:
        """TaxCategoryClass, by load_relations `TaxCategoryClasses`; loaded for all records of the page at once unless it came along."""
        found: AsyncTaxCategoryClasses = self._many("tax_category_classes")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncTaxCategory:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncTaxCategory = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[TaxCategoryChanges]) -> AsyncTaxCategory:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncTaxCategory = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncTaxCategory:
        """Delete it. Returns itself, as it was."""
        done: AsyncTaxCategory = await self._owner().destroy(self)
        return done


class AsyncTaxCategoryClass(TaxCategoryClassFields, frozen=True):
    """TaxCategoryClass: 7 fields. Source: docs: TaxCategoryClass."""

    _tax_class: One[AsyncTaxClass] = field(name="TaxClass", default=UNSET)

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
    def tax_category(self) -> Lazy[AsyncTaxCategory | None]:
        """TaxCategory, by `taxCategoryID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncTaxCategory | None] = self._one("tax_category")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncTaxCategoryClass:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncTaxCategoryClass = await self._owner().reload(self, load_relations)
        return done

    async def destroy(self) -> AsyncTaxCategoryClass:
        """Delete it. Returns itself, as it was."""
        done: AsyncTaxCategoryClass = await self._owner().destroy(self)
        return done


class AsyncTaxClass(TaxClassFields, frozen=True):
    """TaxClass: 5 fields. Source: docs: TaxClass; TaxClass / TaxCategoryClass."""

    _items: AsyncItemBox | list[AsyncItem] | Empty | UnsetType | None = field(name="Items", default=UNSET)
    _sale_lines: AsyncSaleLineBox | list[AsyncSaleLine] | Empty | UnsetType | None = field(
        name="SaleLines", default=UNSET
    )

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def items(self) -> list[AsyncItem]:
        """`Items`, part of the record."""
        found: list[AsyncItem] = self._many("items")
        return found

    @property
    def sale_lines(self) -> list[AsyncSaleLine]:
        """`SaleLines`, part of the record."""
        found: list[AsyncSaleLine] = self._many("sale_lines")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncTaxClass:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncTaxClass = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[TaxClassChanges]) -> AsyncTaxClass:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncTaxClass = await self._owner().update(self, changes)
        return done

    async def destroy(self) -> AsyncTaxClass:
        """Delete it. Returns itself, as it was."""
        done: AsyncTaxClass = await self._owner().destroy(self)
        return done


class AsyncSaleLineBox(Box):
    items: AsyncSaleLine | list[AsyncSaleLine] | Empty | None = field(name="SaleLine", default=None)


class AsyncSalePaymentBox(Box):
    items: AsyncSalePayment | list[AsyncSalePayment] | Empty | None = field(name="SalePayment", default=None)


class AsyncSaleAccountBox(Box):
    items: AsyncSaleAccount | list[AsyncSaleAccount] | Empty | None = field(name="SaleAccount", default=None)


class AsyncSpecialOrderBox(Box):
    items: AsyncSpecialOrder | list[AsyncSpecialOrder] | Empty | None = field(name="SpecialOrder", default=None)


class AsyncProcessingFeeBox(Box):
    items: AsyncProcessingFee | list[AsyncProcessingFee] | Empty | None = field(name="ProcessingFee", default=None)


class AsyncSalePaymentSignatureBox(Box):
    items: AsyncSalePaymentSignature | list[AsyncSalePaymentSignature] | Empty | None = field(
        name="SalePaymentSignature", default=None
    )


class AsyncTaxCategoryClassBox(Box):
    items: AsyncTaxCategoryClass | list[AsyncTaxCategoryClass] | Empty | None = field(
        name="TaxCategoryClass", default=None
    )
