"""Sales of the last half year."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import Decimal

from lightspeed_pos.sandbox.clock import wire_time
from lightspeed_pos.sandbox.rules.sale_totals import TICKET_START, cents, line_amounts, sale_amounts, stored
from lightspeed_pos.sandbox.seed.facts import LAST_DAY, TAX_RATE
from lightspeed_pos.sandbox.seed.goods import Good
from lightspeed_pos.sandbox.store import Record, Store

SALES = 200
BUSY_WEEKS = 26


def sales(store: Store, dice: random.Random, goods: Sequence[Good], shops: int, registers: int) -> None:
    """Completed sales that add up, over the last half year."""
    customers = int(store.execute("SELECT COUNT(*) FROM Customer").fetchone()[0])
    sale_rows: list[Record] = []
    line_rows: list[Record] = []
    payment_rows: list[Record] = []
    days = BUSY_WEEKS * 7
    times = sorted(LAST_DAY - (1 + dice.randrange(days)) * 86_400 + dice.randrange(8 * 3600) for _ in range(SALES))
    for sale, at in enumerate(times, 1):
        stamp = wire_time(at)
        register = 1 + dice.randrange(registers)
        shop = 1 + (register - 1) % shops
        customer = 1 + dice.randrange(customers) if sale % 2 else 0
        employee = 1 + dice.randrange(5)
        lines: list[Record] = []
        for _ in range(1 + dice.randrange(4)):
            good = dice.choice(goods)
            line: Record = {
                "createTime": wire_time(at - 240),
                "timeStamp": stamp,
                "unitQuantity": dice.choice((1, 1, 1, 2, 3)),
                "unitPrice": good.price,
                "discountAmount": 0,
                "discountPercent": 0.1 if customer % 10 == 0 and customer else 0,
                "avgCost": good.cost,
                "fifoCost": good.cost,
                "tax": "true",
                "tax1Rate": TAX_RATE,
                "tax2Rate": 0,
                "taxClassID": 1,
                "taxCategoryID": 1,
                "customerID": customer,
                "employeeID": employee,
                "itemID": good.item,
                "saleID": sale,
                "shopID": shop,
            }
            lines.append(line | line_amounts(line))
        total = Decimal(str(sale_amounts(lines, ())["total"]))
        cash = sale % 3 == 0
        handed = (total // 5 + 1) * 5 if cash else total
        payment: Record = {
            "amount": stored(total),
            "createTime": stamp,
            "timeStamp": stamp,
            "paymentTypeID": 1 if cash else 3,
            "saleID": sale,
            "registerID": register,
            "employeeID": employee,
        }
        sale_rows.append(
            {
                "timeStamp": stamp,
                "createTime": wire_time(at - 300),
                "updateTime": stamp,
                "completeTime": stamp,
                "completed": "true",
                "tax1Rate": TAX_RATE,
                "change": stored(cents(handed - total)),
                "receiptPreference": "printed",
                "ticketNumber": TICKET_START + sale,
                "customerID": customer,
                "employeeID": employee,
                "registerID": register,
                "shopID": shop,
                "taxCategoryID": 1,
            }
            | sale_amounts(lines, (payment,))
        )
        line_rows += lines
        payment_rows.append(payment)
    for entity, records in (("Sale", sale_rows), ("SaleLine", line_rows), ("SalePayment", payment_rows)):
        store.insert_many(entity, tuple(records[0]), [tuple(record.values()) for record in records])
