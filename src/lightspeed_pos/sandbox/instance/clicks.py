"""Somebody in the shop clicks a custom button: the link that the browser opens."""

from __future__ import annotations

from lightspeed_pos.sandbox.auth.button_links import signed_link
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import not_found

GOOD_SECONDS = 300  # the documentation does not say for how long a link is good [I]
RETURN_URL = "https://us.lightspeedapp.com/register.php"
WORKORDER = "workorder"


def click(context: Context, url: str, kind: str, key: int, return_url: str) -> str:
    """
    The link of a click on the button with this URL, in a sale or workorder (`kind` "workorder"), or in none for key 0.

    Raises a Problem if there is no such record, ValueError for what is no URL.
    """
    record: Record = {}
    if key:
        entity = "Workorder" if kind == WORKORDER else "Sale"
        found = context.store.get(entity, key)
        if found is None:
            raise not_found(entity, str(key))
        record = found
    registers = context.store.find("Register", archived="false")
    register: Record = registers[0] if registers else {}
    parameters = {
        "accountID": context.account_id,
        "customerID": record.get("customerID") or 0,
        "employeeID": record.get("employeeID") or context.employee_id,
        "registerID": record.get("registerID") or register.get("registerID") or 0,
        "returnURL": return_url,
        "saleID": key,
        "shopID": record.get("shopID") or register.get("shopID") or 0,
        "systemUserID": context.user_id,
        "type": kind,
    }
    texts = {name: str(value) for name, value in parameters.items()}
    return signed_link(url, texts, int(context.clock.now()) + GOOD_SECONDS)
