"""Sales of the last half year, with lines, payments and what they took from stock."""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import accumulate

from lightspeed_pos.sandbox.clock import wire_time
from lightspeed_pos.sandbox.data.json_shapes import words
from lightspeed_pos.sandbox.data.layout import Scalar
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.rules.sale_totals import TICKET_START, line_amounts
from lightspeed_pos.sandbox.rules.stock import ALL_SHOPS
from lightspeed_pos.sandbox.seed.calendar import BUSY_DAYS, DAYS, Calendar, crowded
from lightspeed_pos.sandbox.seed.facts import TAX_RATE
from lightspeed_pos.sandbox.seed.goods import Good, place_of_stock

SALES = 200  # of a shop that is not asked for a number
AT_THE_TILL_SECONDS = 300  # from the opening of a sale to its payment
BEFORE_THE_FIRST_SALE_DAYS = 7  # customers are entered before they buy
CLUB_DISCOUNT = 0.1
CASH_NOTE = 500  # cents: a customer who pays cash hands over the next multiple
ROWS_HELD = 20_000
# Amounts of one line have up to six decimals: a price in cents times a rate of four.
UNIT = 1_000_000
NOTHING = (0, "")
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
        " cashRoundedTotal tippableAmount"
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
    """What a line adds: its columns from unitQuantity on, and for the sums of its sale whole numbers of `UNIT`."""

    columns: tuple[Scalar, ...]
    subtotal: int
    discount: int
    tax: int
    cost: int


@cache
def priced(good: Good, quantity: int, discount: float) -> Priced:
    """The amounts of a line. Among millions of lines only few differ."""
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
        self.rows: dict[str, list[Sequence[Scalar]]] = {table: [] for table in COLUMNS}
        self.sold: dict[tuple[Good, int], tuple[int, str]] = {}  # how many, the last ones when

    def flush(self) -> None:
        """Write what has been rung up."""
        for table, rows in self.rows.items():
            self.store.insert_many(table, COLUMNS[table], rows)
            rows.clear()

    def ring_up(self, sale: int, at: int, customers: int) -> None:
        """Add a completed sale. The customer is one of the first `customers`, or nobody."""
        dice = self.dice
        stamp, opened, created = wire_time(at), wire_time(at - AT_THE_TILL_SECONDS), wire_time(at - 240)
        register = 1 + dice.randrange(self.registers)
        shop = 1 + (register - 1) % self.shops
        customer = 1 + dice.randrange(customers) if sale % 2 and customers else 0
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
            self.sold[good, shop] = (self.sold.get((good, shop), NOTHING)[0] + quantity, stamp)
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
                *(sale, stamp, opened, stamp, stamp, "true", TAX_RATE, amount(change), "printed"),
                *(TICKET_START + sale, customer, employee, register, shop, 1),
                *(amount(subtotal), amount(discount), amount(base), amount(tax), amount(tax)),
                *(amount(cost), amount(cost), due, amount(base), due, due, due, due, due, due),
            )
        )
        if len(self.rows["Sale"]) >= ROWS_HELD:
            self.flush()

    def stock_up(self) -> None:
        """Add what was sold to the first stock, so that the log of an item adds up to its stock."""
        sold = sorted(self.sold.items(), key=lambda entry: (entry[0][0].item, entry[0][1]))
        self.store.connection.executemany(
            "UPDATE InventoryLog SET qohChange=qohChange+?, costChange=ROUND(costChange+?, 2) WHERE inventoryLogID=?",
            [(quantity, quantity * good.cost, good.entries[shop - 1]) for (good, shop), (quantity, _) in sold],
        )
        self.store.connection.executemany(
            "UPDATE ItemShop SET timeStamp=MAX(timeStamp, ?) WHERE itemShopID=?",
            [
                (stamp, place_of_stock(good.item, where, self.shops))
                for (good, shop), (_, stamp) in sold
                for where in (ALL_SHOPS, shop)
            ],
        )


def times(calendar: Calendar, dice: random.Random, number: int) -> Iterator[int]:
    """
    Times at which `number` sales are paid, in order.

    They lie in the opening hours of the busy days: the busier the day, the more. The last one is on the last day.
    """
    first = DAYS - BUSY_DAYS
    ends = list(accumulate(calendar.busyness(day) for day in range(first, DAYS)))
    total, before_the_last = ends[-1], ends[-2]
    for place in range(number):
        # The busy days are cut into equal stretches, one for each sale, so that even a small shop has no empty weeks.
        share = dice.random()
        position = (place + share) / number * total
        if place == number - 1 and position < before_the_last:
            position = before_the_last + share * (total - before_the_last)
        day = min(bisect(ends, position), BUSY_DAYS - 1)
        began = ends[day - 1] if day else 0
        yield calendar.at(first + day + crowded((position - began) / (ends[day] - began))) + AT_THE_TILL_SECONDS


def sales(
    store: Store,
    calendar: Calendar,
    dice: random.Random,
    goods: Sequence[Good],
    shops: int,
    registers: int,
    number: int = SALES,
) -> None:
    """Completed sales that add up, over the last half year."""
    till = Till(store, dice, goods, shops, registers)
    customers = int(store.execute("SELECT COUNT(*) FROM Customer").fetchone()[0])
    # Customers are chosen by the number of the sale and not by its time, so that they are the same on every day.
    known = DAYS - BUSY_DAYS - BEFORE_THE_FIRST_SALE_DAYS
    clock_dice = random.Random(dice.random())  # noqa: S311  # has to repeat, not to surprise
    for sale, at in enumerate(times(calendar, clock_dice, number), 1):
        days = known + BUSY_DAYS * sale / (number + 1)
        till.ring_up(sale, at, int(days * (customers + 1) / DAYS))
    till.flush()
    till.stock_up()
