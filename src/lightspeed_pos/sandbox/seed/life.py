"""
What goes on in the shop: shifts, purchase orders, transfers, counts, repairs, layaways, quotes, gift cards.

Made by the same rules that requests go through, so that stock, log and totals add up.
"""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from decimal import Decimal

from lightspeed_pos.sandbox.clock import Clock
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.decimals import exact, stored
from lightspeed_pos.sandbox.data.json_shapes import words
from lightspeed_pos.sandbox.data.store import Record, Store
from lightspeed_pos.sandbox.rules import orders, transfers, workorders
from lightspeed_pos.sandbox.rules.engine import Engine
from lightspeed_pos.sandbox.seed.calendar import BUSY_DAYS, DAYS, Calendar

COUNTED_DAYS = 28  # the last days, on which the drawer was counted in the evening
FLOAT = 200  # dollars in a drawer in the morning
CASH, CARD = 1, 3
NEEDED, CUSTOMERS = 12, 8  # below so many items and customers not much goes on
GOODS = "SELECT itemID FROM Item WHERE archived='false' AND itemMatrixID=0 ORDER BY itemID LIMIT ?"


class Standstill(Clock):
    """A clock that moves only when it is told to, so that the seed is the same every time."""

    def __init__(self, at: float) -> None:
        super().__init__()
        self.at = at

    def now(self) -> float:
        return self.at


class Life:
    """The last weeks of one shop."""

    def __init__(self, store: Store, calendar: Calendar, shops: int) -> None:
        self.calendar = calendar
        self.clock = Standstill(calendar.at(DAYS - 1))
        self.context = Context(store, self.clock, 0, 0)
        self.engine = Engine(self.context)
        self.store = store
        self.shops = shops
        self.items = [row[0] for row in store.execute(GOODS, (NEEDED,))]

    def fill(self) -> None:
        """Let it all happen."""
        parts = [self.shifts, self.drawers, self.fees]
        if len(self.items) == NEEDED and self.store.exists("Customer", CUSTOMERS):
            parts += [self.purchases, self.repairs, self.reservations, self.offers, self.count, self.values]
            parts.append(self.returns)
            if self.shops > 1:
                parts.append(self.transfers)
        for part in parts:
            part()

    def go(self, days_ago: int) -> None:
        """Set the clock to the middle of the opening hours so many days ago. 1 is yesterday."""
        self.clock.at = self.calendar.at(DAYS - days_ago + 0.5)

    def shifts(self) -> None:
        """Who worked when: two of three employees on each busy day, from opening to closing."""
        rows = [
            (self.calendar.stamp(day), self.calendar.closing(day), employee, 1)
            for day in range(DAYS - BUSY_DAYS, DAYS)
            for employee in (1, 2, 3)
            if day % 3 != employee % 3
        ]
        self.store.insert_many("EmployeeHours", ("checkIn", "checkOut", "employeeID", "shopID"), rows)

    def drawers(self) -> None:
        """What was put into the drawer of the first register in the morning, and what was there in the evening."""
        days = range(DAYS - COUNTED_DAYS, DAYS)
        mornings = [self.calendar.stamp(day) for day in days]
        taken: dict[tuple[int, int], Decimal] = defaultdict(Decimal)
        latest: dict[int, str] = {}
        for stamp, kind, amount in self.store.execute(
            "SELECT timeStamp, paymentTypeID, amount FROM SalePayment WHERE registerID=1 AND timeStamp>=?",
            (mornings[0],),
        ):
            place = bisect(mornings, stamp)
            taken[place, kind] += exact(amount)
            latest[place] = max(stamp, latest.get(place, ""))
        for place, (morning, day) in enumerate(zip(mornings, days, strict=True), 1):
            # Whoever is at the till when the shop closes pays before the drawer is counted.
            evening = max(self.calendar.closing(day), latest.get(place, ""))
            put_in: Record = {"amount": FLOAT, "notes": "Float", "employeeID": 1, "paymentTypeID": CASH}
            self.store.insert("RegisterWithdraw", put_in | {"registerID": 1, "createTime": morning})
            counted: Record = {"registerID": 1, "openEmployeeID": 1, "closeEmployeeID": 1}
            key = self.store.insert("RegisterCount", counted | {"openTime": morning, "createTime": evening})
            amounts = [(kind, stored(taken[place, kind] + (FLOAT if kind == CASH else 0))) for kind in (CASH, 2, CARD)]
            self.store.insert_many(
                "RegisterCountAmount",
                ("registerCountID", "paymentTypeID", "calculated", "actual"),
                [(key, kind, amount, amount) for kind, amount in amounts],
            )

    def fees(self) -> None:
        """Cards that were charged lately, and what it cost."""
        cards = self.store.execute(
            "SELECT salePaymentID, saleID, amount, createTime FROM SalePayment WHERE paymentTypeID=?"
            " ORDER BY salePaymentID DESC LIMIT 10",
            (CARD,),
        ).fetchall()
        for payment, sale, amount, stamp in reversed(cards):
            charge = {
                "amount": amount,
                "authCode": f"OK{payment:04d}",
                "cardType": "VISA",
                "entryMethod": "SWIPE",
                "gatewayTransID": f"65538{payment:04d}",
                "xnum": f"{payment * 37 % 10_000:04d}",
                "saleID": sale,
                "timeStamp": stamp,
            }
            key = self.store.insert("CCCharge", charge)
            self.store.update("SalePayment", payment, {"ccChargeID": key})
            fee = {
                "salePaymentID": payment,
                "amount": round(amount * 0.026 + 0.1, 2),
                "fixedFee": 0.1,
                "variablePercent": 2.6,
                "variableFee": round(amount * 0.026, 2),
                "processor": "sandbox",
                "createTime": stamp,
                "processingTime": stamp,
                "updateTime": stamp,
            }
            self.store.insert("ProcessingFee", fee)

    def purchases(self) -> None:
        """One order that came, one that is on its way, one that is being written."""
        for place, (state, days_ago) in enumerate((("come", 20), ("ordered", 6), ("open", 1))):
            self.go(days_ago)
            order = self.engine.save("Order", {"shopID": 1, "vendorID": 1 + place, "shipCost": 12.5, "refNum": state})
            for item in self.items[place * 2 : place * 2 + 2]:
                self.engine.save("OrderLine", {"orderID": order, "itemID": item, "quantity": 4 + place})
            if state != "open":
                self.engine.save("Order", {"orderedDate": self.clock.stamp()}, order)
            if state == "come":
                self.go(days_ago - 7)
                orders.receive(self.context, self.record("Order", order))

    def transfers(self) -> None:
        """One transfer that came, one that is open."""
        for note, days_ago in (("Came", 9), ("Open", 1)):
            self.go(days_ago)
            made = {"sendingShopID": 1, "receivingShopID": 2, "note": note, "needBy": self.clock.stamp()}
            key = self.engine.save("InventoryTransfer", made)
            wanted = [{"itemID": item, "toSend": 1} for item in self.items[:3]]
            transfers.add_items(self.context, self.record("InventoryTransfer", key), {"TransferItems": wanted})
            if note == "Came":
                self.go(days_ago - 1)
                transfers.send(self.context, self.record("InventoryTransfer", key))
                self.go(days_ago - 2)
                transfers.receive(self.context, self.record("InventoryTransfer", key))

    def count(self) -> None:
        """One count that was reconciled, one that goes on."""
        for name, days_ago in (("All of it", 14), ("Window display", 1)):
            self.go(days_ago)
            key = self.engine.save("InventoryCount", {"name": name, "shopID": 1})
            for item in self.items[3:6]:
                found = self.store.find("ItemShop", itemID=item, shopID=1)[0]["qoh"] + 1
                counted = {"inventoryCountID": key, "itemID": item, "employeeID": 2, "qty": found}
                self.engine.save("InventoryCountItem", counted)
            if name == "All of it":
                self.engine.save("InventoryCountReconcile", {"inventoryCountID": key})

    def repairs(self) -> None:
        """Repairs in every state but paid."""
        for place, status in enumerate(words("open waiting estimate finished")):
            self.go(1 + 3 * place)
            bike = {"serial": f"WTU{place:05d}", "description": "City bike", "customerID": 1 + place}
            repair = {
                "customerID": 1 + place,
                "serializedID": self.engine.save("Serialized", bike),
                "note": "Gears slip under load",
                "shopID": 1,
                "workorderStatusID": workorders.status_of(self.context, status),
            }
            key = self.engine.save("Workorder", repair)
            labour = {"note": "Adjust gears", "minutes": 30, "unitPriceOverride": 35, "tax": "true"}
            self.engine.save("WorkorderLine", labour, None, {"workorderID": key})
            part = {"itemID": self.items[6 + place], "unitQuantity": 1}
            self.engine.save("WorkorderItem", part, None, {"workorderID": key})

    def reservations(self) -> None:
        """A layaway and two special orders."""
        for customer, flag, days_ago in ((5, "isLayaway", 12), (6, "isSpecialOrder", 8), (7, "isSpecialOrder", 1)):
            self.go(days_ago)
            line = {"customerID": customer, "employeeID": 2, "shopID": 1, "itemID": self.items[10], "unitQuantity": 1}
            self.engine.save("SaleLine", line, None, {"saleID": 0, flag: "true"})

    def offers(self) -> None:
        """A quote that became a sale, and two gift cards."""
        self.go(10)
        newest = "SELECT saleID FROM Sale WHERE customerID<>0 ORDER BY saleID DESC LIMIT 1"
        bought = self.store.execute(newest).fetchone()
        sale = bought[0] if bought else 0
        self.engine.save("Quote", {"saleID": sale, "notes": "Good until the end of the month"})
        address = {"address1": "4 Harbour Lane", "city": "Portland", "state": "Oregon", "zip": "97209"}
        contact = self.store.insert("Contact", {**address, "phoneHome": "555-0177", "timeStamp": self.clock.stamp()})
        shipping: Record = {"customerID": 8, "saleID": sale, "firstName": "Ines", "lastName": "Vega"}
        key = self.store.insert("ShipTo", shipping | {"contactID": contact, "timeStamp": self.clock.stamp()})
        if sale:
            self.store.update("Sale", sale, {"shipToID": key})
        for code, amount in (("4400112233445566", 50), ("4400112233445577", 25)):
            card = self.engine.save("CreditAccount", {"code": code, "name": "Gift Card"})
            self.store.update("CreditAccount", card, {"balance": -amount})

    def values(self) -> None:
        """Custom fields that are filled in."""
        self.go(7)
        for place, item in enumerate(self.items[:4]):
            fields = [
                {"customFieldID": 1, "value": {"customFieldChoiceID": 1 + place % 3}},
                {"customFieldID": 2, "value": str(8.5 + place)},
            ]
            self.engine.save("Item", {"CustomFieldValues": {"CustomFieldValue": fields}}, item)

    def returns(self) -> None:
        """Goods that go back to a vendor."""
        self.go(4)
        item, stamp = self.items[1], self.clock.stamp()
        cost = self.record("Item", item)["defaultCost"]
        note = self.store.insert("Note", {"note": "Scratched", "isPublic": "false", "timeStamp": stamp})
        values = {"status": "open", "subtotal": cost, "total": cost, "noteID": note, "timeStamp": stamp}
        key = self.store.insert("VendorReturn", values | {"shopID": 1, "vendorID": 1})
        returned = {"vendorReturnID": key, "itemID": item, "quantity": 1, "cost": cost, "subtotal": cost}
        self.store.insert("VendorReturnItem", returned | {"vendorReturnItemReasonID": 1})

    def record(self, entity: str, key: int) -> Record:
        """A record that was just made."""
        found = self.store.get(entity, key)
        assert found is not None
        return found
