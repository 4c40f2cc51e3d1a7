"""
Write the examples of the OpenAPI description: what a sandbox answers to one request of each kind.

    python tools/write_examples.py           writes them
    python tools/write_examples.py --check   exits 1 if the sandbox would answer otherwise

The shop, its clock and its address are always the same, so the file changes only with the sandbox.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from lightspeed_pos.catalogue import ENDPOINTS, Endpoint
from lightspeed_pos.sandbox.api.service import Incoming
from lightspeed_pos.sandbox.instance.instance import Instance
from lightspeed_pos.sandbox.instance.settings import Settings

FILE = Path(__file__).resolve().parent.parent / "src" / "lightspeed_pos" / "catalogue" / "openapi" / "examples.json"
ORIGIN = "https://api.lightspeedapp.com"
START = 1_767_225_600.0  # 2026-01-01T00:00:00Z
# What listings cannot do without.
QUERIES = {
    "Catalog Search": {"description": "pump"},
    **{name: {"startDate": "2025-06-01", "endDate": "2025-12-31"} for name in ENDPOINTS if name.startswith("Reports")},
}
# Bodies that create something, of those requests that programs send most.
BODIES: dict[str, dict[str, Any]] = {
    "Item": {
        "description": "Enamel mug",
        "customSku": "MUG-01",
        "defaultCost": "4.2",
        "Prices": {"ItemPrice": [{"amount": "11.9", "useType": "Default"}, {"amount": "14", "useType": "MSRP"}]},
    },
    "Category": {"name": "Mugs"},
    "Customer": {
        "firstName": "Jo",
        "lastName": "Doe",
        "Contact": {"Emails": {"ContactEmail": {"address": "jo@shop.example", "useType": "Primary"}}},
    },
    "Sale": {
        "employeeID": 1,
        "registerID": 1,
        "shopID": 1,
        "SaleLines": {"SaleLine": [{"itemID": 2, "unitQuantity": 1}]},
    },
    "Sale Refund": {"SalePayments": {"SalePayment": {"paymentTypeID": 1}}},
    "Sale EmailReceipt": {"emailAddress": "jo@shop.example"},
    "Order": {"shopID": 1, "vendorID": 1},
    "OrderLine": {"orderID": 3, "itemID": 2, "quantity": 1},
    "InventoryCount": {"name": "Spring", "shopID": 1},
    "InventoryCountItem": {"inventoryCountID": 2, "itemID": 9, "employeeID": 1, "qty": 3},
    "InventoryCountReconcile": {"inventoryCountID": 2},
    "Inventory Transfer": {"sendingShopID": 1, "receivingShopID": 2},
    "Vendor": {"name": "Spindle"},
    "Workorder": {"customerID": 1, "shopID": 1},
    "Register Close": {"notes": "done"},
}


class Shop:
    """The sandbox that is asked."""

    def __init__(self) -> None:
        self.instance = Instance(Settings(items=40, sales=40, start=START, speed=1e-9))
        self.instance.service.limiter.registers = 10**6

    def ask(
        self,
        method: str,
        endpoint: Endpoint,
        key: str = "",
        query: dict[str, str] | None = None,
        body: dict[str, Any] | None = None,
    ) -> Any:
        """JSON of an answer; None for a refusal."""
        account = str(self.instance.merchant().account_id)
        parts = [
            account if part == "{accountID}" else "1" if part.startswith("{") else part
            for part in endpoint.path.split("/")
        ]
        path = f"/API/{'V3/' if endpoint.versioned else ''}{'/'.join([*parts, *([key] if key else [])])}.json"
        headers = {"authorization": f"Bearer {self.instance.pair.access}", "accept": "application/json"}
        asked = Incoming(method, ORIGIN, path, urlencode(query or {}), headers, json.dumps(body).encode())
        answer, _ = self.instance.service.handle(asked)
        return json.loads(answer.body) if answer.status == 200 else None


def examples() -> dict[str, dict[str, Any]]:
    """Answers by endpoint and kind; `body` is what was sent for `create`."""
    shop = Shop()
    found: dict[str, dict[str, Any]] = {}
    try:
        for endpoint in ENDPOINTS.values():
            found[endpoint.name] = {kind: one for kind, one in _examples(shop, endpoint) if one is not None}
    finally:
        shop.instance.close()
    return {name: one for name, one in found.items() if one}


def _examples(shop: Shop, endpoint: Endpoint) -> list[tuple[str, Any]]:
    """Reads come before the write, so that each reads the shop as it was."""
    answers: list[tuple[str, Any]] = []
    page: Any = None
    if endpoint.query:
        few = {"limit": "2"} if endpoint.name not in {"Option", "Locale", "Account"} else {}
        page = shop.ask("GET", endpoint, query={**QUERIES.get(endpoint.name, {}), **few})
        answers.append(("list", shortened(page, endpoint.json_key)))
    if endpoint.get:
        rows = (page or {}).get(endpoint.json_key)
        first = rows[0] if isinstance(rows, list) else rows
        key = str(first.get(endpoint.id, "1")) if first else ""
        if key or not endpoint.id:
            answers.append(("get", shop.ask("GET", endpoint, key=key)))
    if endpoint.name in BODIES:
        shop.instance.reset()
        shop.instance.service.limiter.registers = 10**6
        answer = shop.ask("POST", endpoint, body=BODIES[endpoint.name])
        answers += [("body", BODIES[endpoint.name]), ("create", answer)]
        shop.instance.reset()
        shop.instance.service.limiter.registers = 10**6
    return answers


def shortened(page: Any, key: str) -> Any:
    """The page with its first two records: some lists come whole, whatever `limit` says."""
    if page is None or not isinstance(page.get(key), list):
        return page
    return {**page, key: page[key][:2]}


def text() -> str:
    """The whole file: a line for each endpoint."""
    lines = [f"{json.dumps(name)}: {json.dumps(one, ensure_ascii=False)}" for name, one in examples().items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main() -> int:
    """Write or check; returns the exit status."""
    parser = argparse.ArgumentParser(description="Write the examples of the OpenAPI description.")
    parser.add_argument("--check", action="store_true", help="compare only; exit 1 if the file differs")
    check = parser.parse_args().check
    wanted = text()
    differs = FILE.read_text("utf-8") != wanted
    if differs and not check:
        FILE.write_text(wanted, "utf-8")
    if differs:
        print(f"{'differs' if check else 'written'}: {FILE.name}")
    return 1 if check and differs else 0


if __name__ == "__main__":
    sys.exit(main())
