"""
What goes on in the shop: shifts, purchase orders, transfers, counts, repairs, layaways, quotes, gift cards.

Made by the same rules that requests go through, so that stock, log and totals add up.
"""

from __future__ import annotations

from lightspeed_pos.sandbox.clock import Clock, wire_time
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.json_shapes import words
from lightspeed_pos.sandbox.data.store import Record, Store
from lightspeed_pos.sandbox.rules import orders, transfers, workorders
from lightspeed_pos.sandbox.rules.engine import Engine
from lightspeed_pos.sandbox.seed.facts import LAST_DAY

DAYS = 28  # that are filled before the last one
NEEDED, CUSTOMERS = 12, 8  # items and customers without which not much goes on
GOODS = "SELECT itemID FROM Item WHERE archived='false' AND itemMatrixID=0 ORDER BY itemID LIMIT ?"


class Standstill(Clock):
    """A clock that moves only when it is told to: the seed has to be the same every time."""

    def __init__(self, at: float) -> None:
        super().__init__()
        self.at = at

    def now(self) -> float:
        return self.at


class Life:
    """The last weeks of one shop."""

    def __init__(self, store: Store, shops: int) -> None:
        self.clock = Standstill(LAST_DAY - DAYS * 86_400)
        self.context = Context(store, self.clock, 0, 0)
        self.engine = Engine(self.context)
        self.store = store
        self.shops = shops
        self.items = [row[0] for row in store.execute(GOODS, (NEEDED,))]

    def fill(self) -> None:
        """All of it, a part of a day after the other."""
        parts = [self.shifts, self.fees]
        if len(self.items) == NEEDED and self.store.exists("Customer", CUSTOMERS):
            parts += [self.purchases, self.repairs, self.reservations, self.offers, self.count, self.values]
            parts.append(self.returns)
            if self.shops > 1:
                parts.append(self.transfers)
        for part in parts:
            part()
            self.clock.at += 86_400

    def shifts(self) -> None:
        """Who worked, and what was in the drawer."""
        for employee in (1, 2, 3):
            came = self.clock.at + employee * 3600
            shift = {"checkIn": wire_time(came), "checkOut": wire_time(came + 8 * 3600), "employeeID": employee}
            self.engine.save("EmployeeHours", shift | {"shopID": 1})
        stamp = self.clock.stamp()
        put_in: Record = {"amount": 200, "notes": "Float", "employeeID": 1, "paymentTypeID": 1, "registerID": 1}
        self.store.insert("RegisterWithdraw", put_in | {"createTime": stamp})
        count = self.store.insert(
            "RegisterCount",
            {"registerID": 1, "openEmployeeID": 1, "closeEmployeeID": 1, "openTime": stamp, "createTime": stamp},
        )
        for kind in (1, 2, 3):
            amount = 200 if kind == 1 else 0
            self.store.insert(
                "RegisterCountAmount",
                {"registerCountID": count, "paymentTypeID": kind, "calculated": amount, "actual": amount},
            )

    def fees(self) -> None:
        """Cards that were charged, and what it cost."""
        cards = self.store.execute(
            "SELECT salePaymentID, saleID, amount, createTime FROM SalePayment WHERE paymentTypeID=3"
            " ORDER BY salePaymentID LIMIT 10"
        ).fetchall()
        for payment, sale, amount, stamp in cards:
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
        for place, state in enumerate(("come", "ordered", "open")):
            order = self.engine.save("Order", {"shopID": 1, "vendorID": 1 + place, "shipCost": 12.5, "refNum": state})
            for item in self.items[place * 2 : place * 2 + 2]:
                self.engine.save("OrderLine", {"orderID": order, "itemID": item, "quantity": 4 + place})
            if state != "open":
                self.engine.save("Order", {"orderedDate": self.clock.stamp()}, order)
            if state == "come":
                orders.receive(self.context, self.record("Order", order))

    def transfers(self) -> None:
        """One transfer that came, one that is open."""
        for note in ("Came", "Open"):
            made = {"sendingShopID": 1, "receivingShopID": 2, "note": note, "needBy": self.clock.stamp()}
            key = self.engine.save("InventoryTransfer", made)
            wanted = [{"itemID": item, "toSend": 1} for item in self.items[:3]]
            transfers.add_items(self.context, self.record("InventoryTransfer", key), {"TransferItems": wanted})
            if note == "Came":
                transfers.send(self.context, self.record("InventoryTransfer", key))
                transfers.receive(self.context, self.record("InventoryTransfer", key))

    def count(self) -> None:
        """One count that was reconciled, one that goes on."""
        for name in ("Year end", "Window display"):
            key = self.engine.save("InventoryCount", {"name": name, "shopID": 1})
            for item in self.items[3:6]:
                found = self.store.find("ItemShop", itemID=item, shopID=1)[0]["qoh"] + 1
                counted = {"inventoryCountID": key, "itemID": item, "employeeID": 2, "qty": found}
                self.engine.save("InventoryCountItem", counted)
            if name == "Year end":
                self.engine.save("InventoryCountReconcile", {"inventoryCountID": key})

    def repairs(self) -> None:
        """Repairs in every state but paid."""
        for place, status in enumerate(words("open waiting estimate finished")):
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
        for customer, flag in ((5, "isLayaway"), (6, "isSpecialOrder"), (7, "isSpecialOrder")):
            line = {"customerID": customer, "employeeID": 2, "shopID": 1, "itemID": self.items[10], "unitQuantity": 1}
            self.engine.save("SaleLine", line, None, {"saleID": 0, flag: "true"})

    def offers(self) -> None:
        """A quote that became a sale, and two gift cards."""
        bought = self.store.execute("SELECT saleID FROM Sale WHERE customerID<>0 LIMIT 1").fetchone()
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
        for place, item in enumerate(self.items[:4]):
            fields = [
                {"customFieldID": 1, "value": {"customFieldChoiceID": 1 + place % 3}},
                {"customFieldID": 2, "value": str(8.5 + place)},
            ]
            self.engine.save("Item", {"CustomFieldValues": {"CustomFieldValue": fields}}, item)

    def returns(self) -> None:
        """Goods that go back to a vendor."""
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
