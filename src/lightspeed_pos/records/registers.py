"""
Records: Register, RegisterCount, RegisterCountAmount, RegisterWithdraw and their like.

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
    Time,
)

if TYPE_CHECKING:
    from lightspeed_pos.model.types import Relations
    from lightspeed_pos.records.company import AsyncEmployee, AsyncShop, Employee, Shop
    from lightspeed_pos.records.sales import AsyncPaymentType, PaymentType
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.resources.registers import (
        AsyncRegisterCountAmounts,
        RegisterChanges,
        RegisterCountAmounts,
    )


class RegisterFields(LinkedRecord, frozen=True):
    """Register: 10 fields. Source: docs: Register."""

    ENTITY: ClassVar[str] = "Register"
    ID: ClassVar[str] = "register_id"
    register_id: int = field(name="registerID", default=0)
    archived: bool | None = field(name="archived", default=None)
    cc_terminal_id: int | None = field(name="ccTerminalID", default=None)
    name: str = field(name="name", default="")
    open: bool | None = field(name="open", default=None)
    tip_enabled: bool | None = field(name="tipEnabled", default=None)
    open_time: Time | None = field(name="openTime", default=None)
    _open_employee_id: int | None = field(name="openEmployeeID", default=None)
    _shop_id: int | None = field(name="shopID", default=None)

    @property
    def open_employee_id(self) -> int | None:
        """`openEmployeeID`, the id of a record of Employee; None for 0."""
        return self._open_employee_id or None

    @property
    def shop_id(self) -> int | None:
        """`shopID`, the id of a record of Shop; None for 0."""
        return self._shop_id or None

    @property
    def id(self) -> int:
        """The `registerID`."""
        return self.register_id


class RegisterCountFields(LinkedRecord, frozen=True):
    """RegisterCount: 10 fields. Source: docs: Register Close; RegisterCount."""

    ENTITY: ClassVar[str] = "RegisterCount"
    ID: ClassVar[str] = "register_count_id"
    register_count_id: int = field(name="registerCountID", default=0)
    notes: str = field(name="notes", default="")
    create_time: Time | None = field(name="createTime", default=None)
    open_time: Time | None = field(name="openTime", default=None)
    _close_employee_id: int | None = field(name="closeEmployeeID", default=None)
    _open_employee_id: int | None = field(name="openEmployeeID", default=None)
    _register_id: int | None = field(name="registerID", default=None)

    @property
    def close_employee_id(self) -> int | None:
        """`closeEmployeeID`, the id of a record of Employee; None for 0."""
        return self._close_employee_id or None

    @property
    def open_employee_id(self) -> int | None:
        """`openEmployeeID`, the id of a record of Employee; None for 0."""
        return self._open_employee_id or None

    @property
    def register_id(self) -> int | None:
        """`registerID`, the id of a record of Register; None for 0."""
        return self._register_id or None

    @property
    def id(self) -> int:
        """The `registerCountID`."""
        return self.register_count_id


class RegisterCountAmountFields(LinkedRecord, frozen=True):
    """RegisterCountAmount: 6 fields. Source: docs: RegisterCountAmount."""

    ENTITY: ClassVar[str] = "RegisterCountAmount"
    ID: ClassVar[str] = "register_count_amount_id"
    register_count_amount_id: int = field(name="registerCountAmountID", default=0)
    actual: Decimal | None = field(name="actual", default=None)
    calculated: Decimal | None = field(name="calculated", default=None)
    _payment_type_id: int | None = field(name="paymentTypeID", default=None)
    _register_count_id: int | None = field(name="registerCountID", default=None)

    @property
    def payment_type_id(self) -> int | None:
        """`paymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._payment_type_id or None

    @property
    def register_count_id(self) -> int | None:
        """`registerCountID`, the id of a record of RegisterCount; None for 0."""
        return self._register_count_id or None

    @property
    def id(self) -> int:
        """The `registerCountAmountID`."""
        return self.register_count_amount_id


class RegisterWithdrawFields(LinkedRecord, frozen=True):
    """RegisterWithdraw: 10 fields. Source: docs: Register Open; RegisterWithdraw."""

    ENTITY: ClassVar[str] = "RegisterWithdraw"
    ID: ClassVar[str] = "register_withdraw_id"
    register_withdraw_id: int = field(name="registerWithdrawID", default=0)
    amount: Decimal | None = field(name="amount", default=None)
    notes: str = field(name="notes", default="")
    create_time: Time | None = field(name="createTime", default=None)
    _employee_id: int | None = field(name="employeeID", default=None)
    _payment_type_id: int | None = field(name="paymentTypeID", default=None)
    _register_id: int | None = field(name="registerID", default=None)

    @property
    def employee_id(self) -> int | None:
        """`employeeID`, the id of a record of Employee; None for 0."""
        return self._employee_id or None

    @property
    def payment_type_id(self) -> int | None:
        """`paymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._payment_type_id or None

    @property
    def register_id(self) -> int | None:
        """`registerID`, the id of a record of Register; None for 0."""
        return self._register_id or None

    @property
    def id(self) -> int:
        """The `registerWithdrawID`."""
        return self.register_withdraw_id


class CalculatedAmountFields(LinkedRecord, frozen=True):
    """CalculatedAmount: 4 fields. Source: docs: Register Calculated."""

    ENTITY: ClassVar[str] = "CalculatedAmount"
    add: Decimal | None = field(name="add", default=None)
    payment: Decimal | None = field(name="payment", default=None)
    withdraw: Decimal | None = field(name="withdraw", default=None)
    _payment_type_id: int | None = field(name="paymentTypeID", default=None)

    @property
    def payment_type_id(self) -> int | None:
        """`paymentTypeID`, the id of a record of PaymentType; None for 0."""
        return self._payment_type_id or None


class Register(RegisterFields, frozen=True):
    """Register: 10 fields. Source: docs: Register."""

    _shop: One[Shop] = field(name="Shop", default=UNSET)

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
    def open_employee(self) -> Employee | None:
        """Employee, by `openEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("open_employee")
        return found

    def reload(self, load_relations: Relations = None) -> Register:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: Register = self._owner().reload(self, load_relations)
        return done

    def update(self, **changes: Unpack[RegisterChanges]) -> Register:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: Register = self._owner().update(self, changes)
        return done


class RegisterCount(RegisterCountFields, frozen=True):
    """RegisterCount: 10 fields. Source: docs: Register Close; RegisterCount."""

    _register_count_amounts: RegisterCountAmountBox | list[RegisterCountAmount] | Empty | UnsetType | None = field(
        name="RegisterCountAmounts", default=UNSET
    )
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _register: One[Register] = field(name="Register", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def register_count_amounts(self) -> RegisterCountAmounts:
        """RegisterCountAmount, by load_relations `RegisterCountAmounts`; loaded for all records of the page at once unless it came along."""
        found: RegisterCountAmounts = self._many("register_count_amounts")
        return found

    @property
    def employee(self) -> list[Employee]:
        """`Employee`, part of the record."""
        found: list[Employee] = self._many("employee")
        return found

    @property
    def register(self) -> Register | None:
        """Register, by `registerID`; loaded for all records of the page at once unless it came along."""
        found: Register | None = self._one("register")
        return found

    @property
    def close_employee(self) -> Employee | None:
        """Employee, by `closeEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("close_employee")
        return found

    @property
    def open_employee(self) -> Employee | None:
        """Employee, by `openEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Employee | None = self._one("open_employee")
        return found

    def reload(self, load_relations: Relations = None) -> RegisterCount:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: RegisterCount = self._owner().reload(self, load_relations)
        return done


class RegisterCountAmount(RegisterCountAmountFields, frozen=True):
    """RegisterCountAmount: 6 fields. Source: docs: RegisterCountAmount."""

    _payment_type: One[PaymentType] = field(name="PaymentType", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def payment_type(self) -> PaymentType | None:
        """PaymentType, by `paymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("payment_type")
        return found

    @property
    def register_count(self) -> RegisterCount | None:
        """RegisterCount, by `registerCountID`; loaded for all records of the page at once unless it came along."""
        found: RegisterCount | None = self._one("register_count")
        return found

    def reload(self, load_relations: Relations = None) -> RegisterCountAmount:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: RegisterCountAmount = self._owner().reload(self, load_relations)
        return done


class RegisterWithdraw(RegisterWithdrawFields, frozen=True):
    """RegisterWithdraw: 10 fields. Source: docs: Register Open; RegisterWithdraw."""

    _payment_type: One[PaymentType] = field(name="PaymentType", default=UNSET)
    _employee: One[Employee] = field(name="Employee", default=UNSET)
    _register: One[Register] = field(name="Register", default=UNSET)

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def payment_type(self) -> PaymentType | None:
        """PaymentType, by `paymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("payment_type")
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

    def reload(self, load_relations: Relations = None) -> RegisterWithdraw:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: RegisterWithdraw = self._owner().reload(self, load_relations)
        return done


class CalculatedAmount(CalculatedAmountFields, frozen=True):
    """CalculatedAmount: 4 fields. Source: docs: Register Calculated."""

    @property
    def account(self) -> Account:
        """The account it belongs to."""
        found: Account = self._owner().account
        return found

    @property
    def payment_type(self) -> PaymentType | None:
        """PaymentType, by `paymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: PaymentType | None = self._one("payment_type")
        return found


class RegisterBox(Box):
    items: Register | list[Register] | Empty | None = field(name="Register", default=None)


class RegisterCountAmountBox(Box):
    items: RegisterCountAmount | list[RegisterCountAmount] | Empty | None = field(
        name="RegisterCountAmount", default=None
    )


class AsyncRegister(RegisterFields, frozen=True):
    """Register: 10 fields. Source: docs: Register."""

    _shop: One[AsyncShop] = field(name="Shop", default=UNSET)

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
    def open_employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `openEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("open_employee")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncRegister:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncRegister = await self._owner().reload(self, load_relations)
        return done

    async def update(self, **changes: Unpack[RegisterChanges]) -> AsyncRegister:
        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""
        done: AsyncRegister = await self._owner().update(self, changes)
        return done


class AsyncRegisterCount(RegisterCountFields, frozen=True):
    """RegisterCount: 10 fields. Source: docs: Register Close; RegisterCount."""

    _register_count_amounts: AsyncRegisterCountAmountBox | list[AsyncRegisterCountAmount] | Empty | UnsetType | None = (
        field(name="RegisterCountAmounts", default=UNSET)
    )
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _register: One[AsyncRegister] = field(name="Register", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def register_count_amounts(self) -> AsyncRegisterCountAmounts:
        """RegisterCountAmount, by load_relations `RegisterCountAmounts`; loaded for all records of the page at once unless it came along."""
        found: AsyncRegisterCountAmounts = self._many("register_count_amounts")
        return found

    @property
    def employee(self) -> list[AsyncEmployee]:
        """`Employee`, part of the record."""
        found: list[AsyncEmployee] = self._many("employee")
        return found

    @property
    def register(self) -> Lazy[AsyncRegister | None]:
        """Register, by `registerID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncRegister | None] = self._one("register")
        return found

    @property
    def close_employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `closeEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("close_employee")
        return found

    @property
    def open_employee(self) -> Lazy[AsyncEmployee | None]:
        """Employee, by `openEmployeeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncEmployee | None] = self._one("open_employee")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncRegisterCount:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncRegisterCount = await self._owner().reload(self, load_relations)
        return done


class AsyncRegisterCountAmount(RegisterCountAmountFields, frozen=True):
    """RegisterCountAmount: 6 fields. Source: docs: RegisterCountAmount."""

    _payment_type: One[AsyncPaymentType] = field(name="PaymentType", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `paymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("payment_type")
        return found

    @property
    def register_count(self) -> Lazy[AsyncRegisterCount | None]:
        """RegisterCount, by `registerCountID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncRegisterCount | None] = self._one("register_count")
        return found

    async def reload(self, load_relations: Relations = None) -> AsyncRegisterCountAmount:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncRegisterCountAmount = await self._owner().reload(self, load_relations)
        return done


class AsyncRegisterWithdraw(RegisterWithdrawFields, frozen=True):
    """RegisterWithdraw: 10 fields. Source: docs: Register Open; RegisterWithdraw."""

    _payment_type: One[AsyncPaymentType] = field(name="PaymentType", default=UNSET)
    _employee: One[AsyncEmployee] = field(name="Employee", default=UNSET)
    _register: One[AsyncRegister] = field(name="Register", default=UNSET)

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `paymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("payment_type")
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

    async def reload(self, load_relations: Relations = None) -> AsyncRegisterWithdraw:
        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""
        done: AsyncRegisterWithdraw = await self._owner().reload(self, load_relations)
        return done


class AsyncCalculatedAmount(CalculatedAmountFields, frozen=True):
    """CalculatedAmount: 4 fields. Source: docs: Register Calculated."""

    @property
    def account(self) -> AsyncAccount:
        """The account it belongs to."""
        found: AsyncAccount = self._owner().account
        return found

    @property
    def payment_type(self) -> Lazy[AsyncPaymentType | None]:
        """PaymentType, by `paymentTypeID`; loaded for all records of the page at once unless it came along."""
        found: Lazy[AsyncPaymentType | None] = self._one("payment_type")
        return found


class AsyncRegisterBox(Box):
    items: AsyncRegister | list[AsyncRegister] | Empty | None = field(name="Register", default=None)


class AsyncRegisterCountAmountBox(Box):
    items: AsyncRegisterCountAmount | list[AsyncRegisterCountAmount] | Empty | None = field(
        name="RegisterCountAmount", default=None
    )
