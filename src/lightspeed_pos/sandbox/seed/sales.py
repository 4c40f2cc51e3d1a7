"""Sales of the last half year, with lines, payments and what they took from stock."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from lightspeed_pos.sandbox.clock import wire_time
from lightspeed_pos.sandbox.data.json_shapes import words
from lightspeed_pos.sandbox.data.layout import Scalar
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.rules.sale_totals import TICKET_START, line_amounts
from lightspeed_pos.sandbox.seed.facts import LAST_DAY, TAX_RATE
from lightspeed_pos.sandbox.seed.goods import Good

SALES = 200  # of a shop that is not asked for a number
BUSY_WEEKS = 26
CLUB_DISCOUNT = 0.1
CASH_NOTE = 500  # cents: who pays cash hands over the next multiple
ROWS_HELD = 20_000
# Amounts of one line have up to six decimals: a price in cents times a rate of four.
UNIT = 1_000_000
CENT = UNIT // 100

COMPUTED = words(
    "calcSubtotal calcLineDiscount calcTransactionDiscount displayableSubtotal displayableUnitPrice calcTax1 calcTax2"
    " calcTotal"
)
COLUMNS = {
    "Sale": words(
        "saleID timeStamp createTime updateTime completeTime completed tax1Rate change receiptPreference ticketNumber"
        " customerID employeeID registerID shopID taxCategoryID calcSubtotal calcDiscount calcTaxable calcTax1 taxTotal"
        " calcAvgCost calcFIFOCost calcPayments displayableSubtotal calcTotal total totalDue displayableTotal"
    ),
    "SaleLine": (
        *words(
            "createTime timeStamp customerID employeeID itemID saleID shopID unitQuantity unitPrice discountPercent"
            " avgCost fifoCost tax tax1Rate taxClassID taxCategoryID"
        ),
        *COMPUTED,
    ),
    "SalePayment": words("amount createTime timeStamp paymentTypeID saleID registerID employeeID"),
    "InventoryLog": words("qohChange costChange createTime employeeID itemID saleID shopID customerID reason"),
}


@dataclass(frozen=True, slots=True)
class Priced:
    """What a line adds: its columns from unitQuantity on, and whole numbers of `UNIT` for the sums of its sale."""

    columns: tuple[Scalar, ...]
    subtotal: int
    discount: int
    tax: int
    cost: int


@cache
def priced(good: Good, quantity: int, discount: float) -> Priced:
    """A line of so many; there are few different ones in millions of lines."""
    values = {
        "unitQuantity": quantity,
        "unitPrice": good.price,
        "discountAmount": 0,
        "discountPercent": discount,
        "tax": "true",
        "tax1Rate": TAX_RATE,
        "tax2Rate": 0,
    }
    amounts = line_amounts(values)
    columns = (quantity, good.price, discount, good.cost, good.cost, "true", TAX_RATE, 1, 1)
    return Priced(
        (*columns, *(amounts[name] for name in COMPUTED)),
        units(amounts["calcSubtotal"]),
        units(amounts["calcLineDiscount"]),
        units(amounts["calcTax1"]),
        units(good.cost) * quantity,
    )


def units(amount: float) -> int:
    """An amount as a whole number of `UNIT`."""
    return int(Decimal(str(amount)) * UNIT)


def amount(whole: int) -> Scalar:
    """A whole number of `UNIT` as stored."""
    return whole // UNIT if whole % UNIT == 0 else whole / UNIT


class Till:
    """Rings up sales one after the other and writes them in portions."""

    def __init__(self, store: Store, dice: random.Random, goods: Sequence[Good], shops: int, registers: int) -> None:
        self.store = store
        self.dice = dice
        self.goods = goods
        self.shops = shops
        self.registers = registers
        self.customers = int(store.execute("SELECT COUNT(*) FROM Customer").fetchone()[0])
        self.rows: dict[str, list[Sequence[Scalar]]] = {table: [] for table in COLUMNS}
        self.sold: dict[tuple[Good, int], int] = {}

    def flush(self) -> None:
        """Write what has been rung up."""
        for table, rows in self.rows.items():
            self.store.insert_many(table, COLUMNS[table], rows)
            rows.clear()

    def ring_up(self, sale: int, at: int) -> None:
        """One completed sale."""
        dice = self.dice
        stamp, created = wire_time(at), wire_time(at - 240)
        register = 1 + dice.randrange(self.registers)
        shop = 1 + (register - 1) % self.shops
        customer = 1 + dice.randrange(self.customers) if sale % 2 and self.customers else 0
        employee = 1 + dice.randrange(5)
        subtotal = discount = tax = cost = 0
        for _ in range(1 + dice.randrange(4)):
            good = dice.choice(self.goods)
            quantity = dice.choice((1, 1, 1, 2, 3))
            line = priced(good, quantity, CLUB_DISCOUNT if customer and customer % 10 == 0 else 0)
            owners = (created, stamp, customer, employee, good.item, sale, shop)
            self.rows["SaleLine"].append((*owners, *line.columns))
            self.rows["InventoryLog"].append(
                (-quantity, amount(-line.cost), stamp, employee, good.item, sale, shop, customer, "AdjustmentForSale")
            )
            self.sold[good, shop] = self.sold.get((good, shop), 0) + quantity
            subtotal += line.subtotal
            discount += line.discount
            tax += line.tax
            cost += line.cost
        tax = (tax + CENT // 2) // CENT * CENT
        base = subtotal - discount
        total = base + tax
        cash = sale % 3 == 0
        change = (total // CENT // CASH_NOTE + 1) * CASH_NOTE * CENT - total if cash else 0
        due = amount(total)
        self.rows["SalePayment"].append((due, stamp, stamp, 1 if cash else 3, sale, register, employee))
        self.rows["Sale"].append(
            (
                *(sale, stamp, wire_time(at - 300), stamp, stamp, "true", TAX_RATE, amount(change), "printed"),
                *(TICKET_START + sale, customer, employee, register, shop, 1),
                *(amount(subtotal), amount(discount), amount(base), amount(tax), amount(tax)),
                *(amount(cost), amount(cost), due, amount(base), due, due, due, due),
            )
        )
        if len(self.rows["Sale"]) >= ROWS_HELD:
            self.flush()

    def stock_up(self) -> None:
        """Let what was sold have been there before, so that the log of an item adds up to its stock."""
        entries = [
            (sold, sold * good.cost, good.entries[shop - 1])
            for (good, shop), sold in sorted(self.sold.items(), key=lambda entry: (entry[0][0].item, entry[0][1]))
        ]
        self.store.connection.executemany(
            "UPDATE InventoryLog SET qohChange=qohChange+?, costChange=ROUND(costChange+?, 2) WHERE inventoryLogID=?",
            entries,
        )


def sales(
    store: Store, dice: random.Random, goods: Sequence[Good], shops: int, registers: int, number: int = SALES
) -> None:
    """Completed sales that add up, over the last half year."""
    till = Till(store, dice, goods, shops, registers)
    days = BUSY_WEEKS * 7
    times = sorted(LAST_DAY - (1 + dice.randrange(days)) * 86_400 + dice.randrange(8 * 3600) for _ in range(number))
    for sale, at in enumerate(times, 1):
        till.ring_up(sale, at)
    till.flush()
    till.stock_up()
