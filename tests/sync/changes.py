"""What people do in a shop all day, at random: the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lightspeed_pos.errors import BadRequest, NotFound, QueryError, Unprocessable

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox


class Day:
    """Changes a shop; what a rule of the shop refuses does not happen."""

    def __init__(self, account: Account, sandbox: Sandbox, seed: int) -> None:
        self._account = account
        self._sandbox = sandbox
        self._random = random.Random(seed)
        self._open_sales: list[int] = []

    def happen(self, times: int) -> None:
        """So many changes."""
        ways: list[Callable[[], object]] = [
            self.change_item, self.change_item, self.sell, self.sell, self.change_stock, self.open_sale, self.drop_line,
            self.archive, self.bring_back, self.destroy, self.change_customer, self.merge_customer, self.repair,
            self.finish_repair, self.order, self.drop_order_line, self.tag, self.change_list, self.add,
        ]  # fmt: skip
        for _ in range(times):
            try:
                self._random.choice(ways)()
            except (BadRequest, NotFound, QueryError, Unprocessable):
                continue

    def _key(self, entity: str) -> int:
        own = f"{entity[0].lower()}{entity[1:]}ID"
        keys = [key for (key,) in self._sandbox.records(f'SELECT {own} FROM "{entity}" ORDER BY 1')]
        return int(self._random.choice(keys)) if keys else 0

    def change_item(self) -> None:
        word = self._random.choice(("Red", "Blue", "", "Ünïcode 自転車", "a|b,c", "'"))
        prices = [{"use_type": "Default", "amount": str(self._random.randint(1, 9999) / 100)}]
        values = {"description": f"{word} {self._random.random()}", "default_cost": "3.333", "prices": prices}
        self._account.items.update(self._key("Item"), **values)  # type: ignore[arg-type]  # a dict of several types

    def sell(self) -> None:
        lines = [
            {"item_id": self._key("Item"), "unit_quantity": self._random.randint(1, 3)}
            for _ in range(self._random.randint(1, 3))
        ]
        more: Any = {"employee_id": 1, "register_id": 1, "shop_id": 1, "customer_id": self._key("Customer")}
        sale = self._account.sales.create(sale_lines=lines, **more)  # type: ignore[arg-type]  # as the docs write it
        paid: Any = [{"payment_type_id": 1, "amount": sale.calc_total}]
        self._account.sales.update(sale.id, completed=True, sale_payments=paid)

    def open_sale(self) -> None:
        lines: Any = [{"item_id": self._key("Item"), "unit_quantity": 1} for _ in range(3)]
        sale = self._account.sales.create(employee_id=1, register_id=1, shop_id=1, sale_lines=lines)
        self._open_sales.append(sale.id)

    def drop_line(self) -> None:
        if self._open_sales:
            lines = self._account.sale_lines.all(sale_id=self._random.choice(self._open_sales))
            if lines:
                self._random.choice(lines).destroy()

    def change_stock(self) -> None:
        shops: Any = [{"shop_id": 1, "qoh": self._random.randint(0, 50)}]
        item = self._account.items.find(self._key("Item"), load_relations=["item_shops"])
        shops = [
            {"item_shop_id": one.id, "qoh": self._random.randint(0, 50)} for one in item.item_shops if one.shop_id == 1
        ]
        self._account.items.update(item.id, item_shops=shops)

    def archive(self) -> None:
        name, entity = self._random.choice(
            (("items", "Item"), ("customers", "Customer"), ("vendors", "Vendor"), ("sales", "Sale"))
        )
        getattr(self._account, name).archive(self._key(entity))

    def bring_back(self) -> None:
        name, entity = self._random.choice((("items", "Item"), ("customers", "Customer")))
        getattr(self._account, name).update(self._key(entity), archived=False)

    def destroy(self) -> None:
        name, entity = self._random.choice(
            (
                ("categories", "Category"), ("images", "Image"), ("tags", "Tag"), ("seasons", "Season"),
                ("serialized", "Serialized"), ("inventory_count_items", "InventoryCountItem"),
                ("inventory_counts", "InventoryCount"), ("customer_types", "CustomerType"),
            )
        )  # fmt: skip
        getattr(self._account, name).destroy(self._key(entity))

    def change_customer(self) -> None:
        contact: Any = {"emails": [{"address": f"{self._random.random()}@x.example", "use_type": "Primary"}]}
        self._account.customers.update(self._key("Customer"), contact=contact, note={"note": "Hm."})

    def merge_customer(self) -> None:
        """A merged customer vanishes without a trace; nobody can do so by the API."""
        self._vanish("Customer")

    def repair(self) -> None:
        self._account.workorders.create(customer_id=self._key("Customer"), employee_id=1, shop_id=1)
        self._account.workorders.update(self._key("Workorder"), note=f"{self._random.random()}")

    def finish_repair(self) -> None:
        self._vanish(self._random.choice(("WorkorderLine", "WorkorderItem", "TransferItem")))

    def _vanish(self, entity: str) -> None:
        key = self._key(entity)
        with self._sandbox.instance.lock:
            own = f"{entity[0].lower()}{entity[1:]}ID"
            self._sandbox.instance.merchant(None).store.execute(f'DELETE FROM "{entity}" WHERE {own}=?', (key,))

    def order(self) -> None:
        order = self._account.orders.create(vendor_id=self._key("Vendor"), shop_id=1)
        for _ in range(2):
            self._account.order_lines.create(order_id=order.id, item_id=self._key("Item"), quantity=2)

    def drop_order_line(self) -> None:
        self._account.order_lines.destroy(self._key("OrderLine"))

    def tag(self) -> None:
        names = self._random.sample(("new", "sale", "spring", "rain"), self._random.randint(0, 3))
        self._account.items.update(self._key("Item"), tags=names)

    def change_list(self) -> None:
        self._account.payment_types.update(self._key("PaymentType"), name=f"Card {self._random.random()}")
        self._account.manufacturers.update(self._key("Manufacturer"), name=f"Maker {self._random.random()}")

    def add(self) -> None:
        self._account.categories.create(name=f"Category {self._random.random()}")
        self._account.items.create(description="New", default_cost="4.20")
        self._account.customers.create(first_name="New", last_name="Customer")
