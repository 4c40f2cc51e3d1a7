"""
Resources account.registers, account.register_counts, account.register_count_amounts, account.register_withdraws; records Register, RegisterCount, RegisterCountAmount, RegisterWithdraw, CalculatedAmount.

Generated from the catalogue by tools/write_records.py: edit the catalogue instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Never, Required, TypeAlias, TypedDict, Unpack

from msgspec import UNSET, field

from lightspeed_pos.listing.scanner import Concurrency
from lightspeed_pos.model.abilities import (
    Changeable,
    Created,
    Found,
    Related,
    Reloadable,
    Scanned,
    Updated,
)
from lightspeed_pos.model.async_abilities import (
    AsyncChangeable,
    AsyncCreated,
    AsyncFound,
    AsyncRelated,
    AsyncReloadable,
    AsyncScanned,
    AsyncUpdated,
)
from lightspeed_pos.model.descriptors import Key
from lightspeed_pos.model.record import (
    Box,
    Empty,
    Identified,
    Lazy,
    LinkedRecord,
    Numeric,
    One,
    Rows,
    Time,
)
from lightspeed_pos.model.types import DecimalFilter, IntegerFilter, Number, TextFilter, TimeFilter
from lightspeed_pos.resources.kinds import AsyncLinked, Linked, Reached

if TYPE_CHECKING:
    from lightspeed_pos.query import AnyOf
    from lightspeed_pos.resources.company import AsyncEmployee, AsyncShop, Employee, Shop
    from lightspeed_pos.resources.sales import AsyncPaymentType, PaymentType, PaymentTypeChanges

RegisterCountRelation: TypeAlias = Literal["register_count_amounts", "register_count_amounts.payment_type"]

RegisterCountAmountRelation: TypeAlias = Literal["payment_type"]

RegisterWithdrawRelation: TypeAlias = Literal["payment_type"]


class RegisterChanges(TypedDict, total=False):
    """What may be written of Register."""

    register_id: int | None
    name: str | None
    tip_enabled: bool


class RegisterCountChanges(TypedDict, total=False):
    """What may be written of RegisterCount."""

    register_count_id: int | None
    notes: str | None
    open_time: datetime | date | None
    close_employee_id: int | None
    open_employee_id: int | None


class RegisterWithdrawChanges(TypedDict, total=False):
    """What may be written of RegisterWithdraw."""

    register_withdraw_id: int | None
    amount: Number | None
    notes: str | None
    create_time: datetime | date | None
    employee_id: int | None
    payment_type_id: int | None
    register_id: int | None
    payment_type: PaymentTypeChanges


class RegisterCloseChanges(TypedDict, total=False):
    """What Register Close takes."""

    notes: str | None
    open_time: datetime | date | None
    close_employee_id: int | None
    open_employee_id: int | None


class RegisterOpenChanges(TypedDict, total=False):
    """What Register Open takes."""

    amount: Number | None
    notes: str | None
    employee_id: int | None
    payment_type_id: Required[int | None]


class RegistersQuery(TypedDict, total=False):
    """What a listing of Register takes."""

    params: Mapping[str, Any]
    archived: Literal["only", "include"]
    sort: Literal["register_id", "-register_id"]
    register_id: IntegerFilter
    cc_terminal_id: IntegerFilter
    name: TextFilter
    open: bool
    tip_enabled: bool
    open_time: TimeFilter
    open_employee_id: IntegerFilter
    shop_id: IntegerFilter


class RegisterCountsQuery(TypedDict, total=False):
    """What a listing of RegisterCount takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[RegisterCountRelation] | Literal["all"] | None
    sort: Literal["register_count_id", "-register_count_id"]
    register_count_id: IntegerFilter
    notes: TextFilter
    create_time: TimeFilter
    open_time: TimeFilter
    close_employee_id: IntegerFilter
    open_employee_id: IntegerFilter
    register_id: IntegerFilter
    register_count_amounts__register_count_amount_id: IntegerFilter
    register_count_amounts__actual: DecimalFilter
    register_count_amounts__calculated: DecimalFilter
    register_count_amounts__payment_type_id: IntegerFilter
    register_count_amounts__register_count_id: IntegerFilter


class RegisterCountAmountsQuery(TypedDict, total=False):
    """What a listing of RegisterCountAmount takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[RegisterCountAmountRelation] | Literal["all"] | None
    sort: Literal["register_count_amount_id", "-register_count_amount_id", "register_count_id", "-register_count_id"]
    register_count_amount_id: IntegerFilter
    actual: DecimalFilter
    calculated: DecimalFilter
    payment_type_id: IntegerFilter
    register_count_id: IntegerFilter
    payment_type__payment_type_id: IntegerFilter
    payment_type__archived: bool
    payment_type__internal_reserved: bool
    payment_type__name: TextFilter
    payment_type__require_customer: bool
    payment_type__channel: TextFilter
    payment_type__type: TextFilter
    payment_type__refund_as_payment_type_id: IntegerFilter


class RegisterWithdrawsQuery(TypedDict, total=False):
    """What a listing of RegisterWithdraw takes."""

    params: Mapping[str, Any]
    load_relations: Sequence[RegisterWithdrawRelation] | Literal["all"] | None
    sort: Literal["register_withdraw_id", "-register_withdraw_id"]
    register_withdraw_id: IntegerFilter
    amount: DecimalFilter
    notes: TextFilter
    create_time: TimeFilter
    employee_id: IntegerFilter
    payment_type_id: IntegerFilter
    register_id: IntegerFilter
    payment_type__payment_type_id: IntegerFilter
    payment_type__archived: bool
    payment_type__internal_reserved: bool
    payment_type__name: TextFilter
    payment_type__require_customer: bool
    payment_type__channel: TextFilter
    payment_type__type: TextFilter
    payment_type__refund_as_payment_type_id: IntegerFilter


class RegisterFields(Identified, LinkedRecord, frozen=True):
    """Register. Source: docs: Register."""

    ENTITY: ClassVar[str] = "Register"
    ID: ClassVar[str] = "register_id"
    register_id: int = field(name="registerID", default=0)
    """`registerID`."""
    archived: bool | None = field(name="archived", default=None)
    """`archived`."""
    cc_terminal_id: int | None = field(name="ccTerminalID", default=None)
    """`ccTerminalID`."""
    name: str = field(name="name", default="")
    """`name`."""
    open: bool | None = field(name="open", default=None)
    """`open`."""
    tip_enabled: bool | None = field(name="tipEnabled", default=None)
    """`tipEnabled`."""
    open_time: Time | None = field(name="openTime", default=None)
    """`openTime`: UTC."""
    _open_employee_id: int | None = field(name="openEmployeeID", default=None)
    open_employee_id = Key()
    """`openEmployeeID`: id of Employee, None for 0."""
    _shop_id: int | None = field(name="shopID", default=None)
    shop_id = Key()
    """`shopID`: id of Shop, None for 0."""
    shop: ClassVar[Reached[Shop | None, Lazy[AsyncShop | None]]] = Reached()
    """Shop, by `shopID`; only while nested; only in display templates."""
    open_employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `openEmployeeID`."""

    def _updates(self, **changes: Unpack[RegisterChanges]) -> None: ...


class RegisterCountFields(Identified, LinkedRecord, frozen=True):
    """RegisterCount. Source: docs: Register Close; RegisterCount."""

    ENTITY: ClassVar[str] = "RegisterCount"
    ID: ClassVar[str] = "register_count_id"
    register_count_id: int = field(name="registerCountID", default=0)
    """`registerCountID`."""
    notes: str = field(name="notes", default="")
    """`notes`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    open_time: Time | None = field(name="openTime", default=None)
    """`openTime`: UTC."""
    _close_employee_id: int | None = field(name="closeEmployeeID", default=None)
    close_employee_id = Key()
    """`closeEmployeeID`: id of Employee, None for 0."""
    _open_employee_id: int | None = field(name="openEmployeeID", default=None)
    open_employee_id = Key()
    """`openEmployeeID`: id of Employee, None for 0."""
    _register_id: int | None = field(name="registerID", default=None)
    register_id = Key()
    """`registerID`: id of Register, None for 0."""
    register_count_amounts: ClassVar[Reached[RegisterCountAmounts, AsyncRegisterCountAmounts]] = Reached(many=True)
    """List of RegisterCountAmount, relation `RegisterCountAmounts`."""
    employee: ClassVar[Reached[list[Employee], list[AsyncEmployee]]] = Reached(many=True)
    """List of Employee, `Employee`, part of the record; only in display templates; open and close employee."""
    register: ClassVar[Reached[Register | None, Lazy[AsyncRegister | None]]] = Reached()
    """Register, by `registerID`; only in display templates."""
    close_employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `closeEmployeeID`."""
    open_employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `openEmployeeID`."""


class RegisterCountAmountFields(Identified, LinkedRecord, frozen=True):
    """RegisterCountAmount. Source: docs: RegisterCountAmount."""

    ENTITY: ClassVar[str] = "RegisterCountAmount"
    ID: ClassVar[str] = "register_count_amount_id"
    register_count_amount_id: int = field(name="registerCountAmountID", default=0)
    """`registerCountAmountID`."""
    actual: Numeric | None = field(name="actual", default=None)
    """`actual`."""
    calculated: Numeric | None = field(name="calculated", default=None)
    """`calculated`."""
    _payment_type_id: int | None = field(name="paymentTypeID", default=None)
    payment_type_id = Key()
    """`paymentTypeID`: id of PaymentType, None for 0."""
    _register_count_id: int | None = field(name="registerCountID", default=None)
    register_count_id = Key()
    """`registerCountID`: id of RegisterCount, None for 0."""
    payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `paymentTypeID`."""
    register_count: ClassVar[Reached[RegisterCount | None, Lazy[AsyncRegisterCount | None]]] = Reached()
    """RegisterCount, by `registerCountID`."""


class RegisterWithdrawFields(Identified, LinkedRecord, frozen=True):
    """RegisterWithdraw. Source: docs: Register Open; RegisterWithdraw."""

    ENTITY: ClassVar[str] = "RegisterWithdraw"
    ID: ClassVar[str] = "register_withdraw_id"
    register_withdraw_id: int = field(name="registerWithdrawID", default=0)
    """`registerWithdrawID`."""
    amount: Numeric | None = field(name="amount", default=None)
    """`amount`."""
    notes: str = field(name="notes", default="")
    """`notes`."""
    create_time: Time | None = field(name="createTime", default=None)
    """`createTime`: UTC."""
    _employee_id: int | None = field(name="employeeID", default=None)
    employee_id = Key()
    """`employeeID`: id of Employee, None for 0."""
    _payment_type_id: int | None = field(name="paymentTypeID", default=None)
    payment_type_id = Key()
    """`paymentTypeID`: id of PaymentType, None for 0."""
    _register_id: int | None = field(name="registerID", default=None)
    register_id = Key()
    """`registerID`: id of Register, None for 0."""
    payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `paymentTypeID`."""
    employee: ClassVar[Reached[Employee | None, Lazy[AsyncEmployee | None]]] = Reached()
    """Employee, by `employeeID`; only in display templates."""
    register: ClassVar[Reached[Register | None, Lazy[AsyncRegister | None]]] = Reached()
    """Register, by `registerID`; only in display templates."""


class CalculatedAmountFields(LinkedRecord, frozen=True):
    """CalculatedAmount. Source: docs: Register Calculated."""

    ENTITY: ClassVar[str] = "CalculatedAmount"
    add: Numeric | None = field(name="add", default=None)
    """`add`."""
    payment: Numeric | None = field(name="payment", default=None)
    """`payment`."""
    withdraw: Numeric | None = field(name="withdraw", default=None)
    """`withdraw`."""
    _payment_type_id: int | None = field(name="paymentTypeID", default=None)
    payment_type_id = Key()
    """`paymentTypeID`: id of PaymentType, None for 0."""
    payment_type: ClassVar[Reached[PaymentType | None, Lazy[AsyncPaymentType | None]]] = Reached()
    """PaymentType, by `paymentTypeID`."""


class Register(RegisterFields, Linked, Reloadable[Never], Changeable, frozen=True):
    """Register. Source: docs: Register."""

    _shop: One[Shop] = field(name="Shop", default=UNSET)


class RegisterCount(RegisterCountFields, Linked, Reloadable[RegisterCountRelation], frozen=True):
    """RegisterCount. Source: docs: Register Close; RegisterCount."""

    _register_count_amounts: Rows[RegisterCountAmountBox, RegisterCountAmount] = field(
        name="RegisterCountAmounts", default=UNSET
    )
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _register: One[Register] = field(name="Register", default=UNSET)


class RegisterCountAmount(RegisterCountAmountFields, Linked, Reloadable[RegisterCountAmountRelation], frozen=True):
    """RegisterCountAmount. Source: docs: RegisterCountAmount."""

    _payment_type: One[PaymentType] = field(name="PaymentType", default=UNSET)


class RegisterWithdraw(RegisterWithdrawFields, Linked, Reloadable[RegisterWithdrawRelation], frozen=True):
    """RegisterWithdraw. Source: docs: Register Open; RegisterWithdraw."""

    _payment_type: One[PaymentType] = field(name="PaymentType", default=UNSET)
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _register: One[Register] = field(name="Register", default=UNSET)


class CalculatedAmount(CalculatedAmountFields, Linked, frozen=True):
    """CalculatedAmount. Source: docs: Register Calculated."""


class RegisterBox(Box):
    items: Register | list[Register] | Empty | None = field(name="Register", default=None)


class RegisterCountAmountBox(Box):
    items: RegisterCountAmount | list[RegisterCountAmount] | Empty | None = field(
        name="RegisterCountAmount", default=None
    )


class AsyncRegister(RegisterFields, AsyncLinked, AsyncReloadable[Never], AsyncChangeable, frozen=True):
    """Register of an `AsyncClient`. Source: docs: Register."""

    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)


class AsyncRegisterCount(RegisterCountFields, AsyncLinked, AsyncReloadable[RegisterCountRelation], frozen=True):
    """RegisterCount of an `AsyncClient`. Source: docs: Register Close; RegisterCount."""

    _register_count_amounts: Rows[AsyncRegisterCountAmountBox, AsyncRegisterCountAmount] = field(
        name="RegisterCountAmounts", default=UNSET
    )
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _register: One[AsyncRegister] = field(name="Register", default=UNSET)


class AsyncRegisterCountAmount(
    RegisterCountAmountFields, AsyncLinked, AsyncReloadable[RegisterCountAmountRelation], frozen=True
):
    """RegisterCountAmount of an `AsyncClient`. Source: docs: RegisterCountAmount."""

    _payment_type: One[AsyncPaymentType] = field(name="PaymentType", default=UNSET)


class AsyncRegisterWithdraw(
    RegisterWithdrawFields, AsyncLinked, AsyncReloadable[RegisterWithdrawRelation], frozen=True
):
    """RegisterWithdraw of an `AsyncClient`. Source: docs: Register Open; RegisterWithdraw."""

    _payment_type: One[AsyncPaymentType] = field(name="PaymentType", default=UNSET)
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _register: One[AsyncRegister] = field(name="Register", default=UNSET)


class AsyncCalculatedAmount(CalculatedAmountFields, AsyncLinked, frozen=True):
    """CalculatedAmount of an `AsyncClient`. Source: docs: Register Calculated."""


class AsyncRegisterBox(Box):
    items: AsyncRegister | list[AsyncRegister] | Empty | None = field(name="Register", default=None)


class AsyncRegisterCountAmountBox(Box):
    items: AsyncRegisterCountAmount | list[AsyncRegisterCountAmount] | Empty | None = field(
        name="RegisterCountAmount", default=None
    )


class RegistersShape:
    """What Register takes. Source: docs: Register."""

    ENDPOINT = "Register"
    _row: RegisterChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[RegistersQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegistersQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[RegistersQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegistersQuery],
    ) -> None: ...
    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[RegistersQuery]) -> None: ...
    def _changes(self, **changes: Unpack[RegisterChanges]) -> None: ...
    def _updates(self, **changes: Unpack[RegisterChanges]) -> None: ...


class Registers(RegistersShape, Scanned[Register], Found[Register], Updated[Register]):
    """Register records."""

    RECORD = Register

    def calculated(self, key: int) -> list[CalculatedAmount]:
        """Register Calculated: computed on asking."""
        return self._calculated("Register Calculated", key)

    def close(self, key: int, **changes: Unpack[RegisterCloseChanges]) -> RegisterCount:
        """Register Close; answers with a record of RegisterCount."""
        done: RegisterCount = self._act("Register Close", key, changes)
        return done

    def open(self, key: int, **changes: Unpack[RegisterOpenChanges]) -> RegisterWithdraw:
        """Register Open; answers with a record of RegisterWithdraw."""
        done: RegisterWithdraw = self._act("Register Open", key, changes)
        return done


class AsyncRegisters(
    RegistersShape, AsyncScanned[AsyncRegister], AsyncFound[AsyncRegister], AsyncUpdated[AsyncRegister]
):
    """Register records of an `AsyncClient`."""

    RECORD = AsyncRegister

    async def calculated(self, key: int) -> list[AsyncCalculatedAmount]:
        """Register Calculated: computed on asking."""
        return await self._calculated("Register Calculated", key)

    async def close(self, key: int, **changes: Unpack[RegisterCloseChanges]) -> AsyncRegisterCount:
        """Register Close; answers with a record of RegisterCount."""
        done: AsyncRegisterCount = await self._act("Register Close", key, changes)
        return done

    async def open(self, key: int, **changes: Unpack[RegisterOpenChanges]) -> AsyncRegisterWithdraw:
        """Register Open; answers with a record of RegisterWithdraw."""
        done: AsyncRegisterWithdraw = await self._act("Register Open", key, changes)
        return done


class RegisterCountsShape:
    """What RegisterCount takes. Source: docs: RegisterCount."""

    ENDPOINT = "RegisterCount"

    def _filters(self, *any_of: AnyOf, **query: Unpack[RegisterCountsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterCountsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[RegisterCountsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterCountsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[RegisterCountsQuery]
    ) -> None: ...


class RegisterCounts(RegisterCountsShape, Scanned[RegisterCount], Related[RegisterCount, RegisterCountRelation]):
    """RegisterCount records."""

    RECORD = RegisterCount


class AsyncRegisterCounts(
    RegisterCountsShape, AsyncScanned[AsyncRegisterCount], AsyncRelated[AsyncRegisterCount, RegisterCountRelation]
):
    """RegisterCount records of an `AsyncClient`."""

    RECORD = AsyncRegisterCount


class RegisterCountAmountsShape:
    """What RegisterCountAmount takes. Source: docs: RegisterCountAmount."""

    ENDPOINT = "RegisterCountAmount"

    def _filters(self, *any_of: AnyOf, **query: Unpack[RegisterCountAmountsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterCountAmountsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[RegisterCountAmountsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterCountAmountsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[RegisterCountAmountsQuery]
    ) -> None: ...


class RegisterCountAmounts(
    RegisterCountAmountsShape, Scanned[RegisterCountAmount], Related[RegisterCountAmount, RegisterCountAmountRelation]
):
    """RegisterCountAmount records."""

    RECORD = RegisterCountAmount


class AsyncRegisterCountAmounts(
    RegisterCountAmountsShape,
    AsyncScanned[AsyncRegisterCountAmount],
    AsyncRelated[AsyncRegisterCountAmount, RegisterCountAmountRelation],
):
    """RegisterCountAmount records of an `AsyncClient`."""

    RECORD = AsyncRegisterCountAmount


class RegisterWithdrawsShape:
    """What RegisterWithdraw takes. Source: docs: RegisterWithdraw."""

    ENDPOINT = "RegisterWithdraw"
    _row: RegisterWithdrawChanges

    def _filters(self, *any_of: AnyOf, **query: Unpack[RegisterWithdrawsQuery]) -> None: ...
    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, **query: Unpack[RegisterWithdrawsQuery]) -> None: ...
    def _tabled(self, *any_of: AnyOf, flatten: bool = False, **query: Unpack[RegisterWithdrawsQuery]) -> None: ...
    def _paged(
        self,
        *any_of: AnyOf,
        limit: int = 100,
        start: str | None = None,
        prefetch: int = 0,
        **query: Unpack[RegisterWithdrawsQuery],
    ) -> None: ...
    def _divided(
        self, *any_of: AnyOf, concurrency: Concurrency = ..., **query: Unpack[RegisterWithdrawsQuery]
    ) -> None: ...
    def _changes(self, **changes: Unpack[RegisterWithdrawChanges]) -> None: ...


class RegisterWithdraws(
    RegisterWithdrawsShape,
    Scanned[RegisterWithdraw],
    Related[RegisterWithdraw, RegisterWithdrawRelation],
    Created[RegisterWithdraw],
):
    """RegisterWithdraw records."""

    RECORD = RegisterWithdraw


class AsyncRegisterWithdraws(
    RegisterWithdrawsShape,
    AsyncScanned[AsyncRegisterWithdraw],
    AsyncRelated[AsyncRegisterWithdraw, RegisterWithdrawRelation],
    AsyncCreated[AsyncRegisterWithdraw],
):
    """RegisterWithdraw records of an `AsyncClient`."""

    RECORD = AsyncRegisterWithdraw
