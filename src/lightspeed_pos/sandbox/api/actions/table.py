"""Which function serves which request, for all that is no plain reading or writing of records."""

from __future__ import annotations

from collections.abc import Callable

from lightspeed_pos.sandbox.api import account, reports, writing
from lightspeed_pos.sandbox.api.actions import catalogues, registers, sales, templates, transfers, workorders
from lightspeed_pos.sandbox.api.call import Answer, Call
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.problems import Problem

Act = Callable[[Call, Route], Answer]

# Last parts of paths below a record.
ACTIONS: dict[str, Act] = {
    "Anonymize": writing.anonymize,
    "Archive": transfers.archive,
    "Restore": transfers.archive,
    "Send": transfers.send,
    "AddItems": transfers.add_items,
    "UpdateItems": transfers.update_items,
    "DeleteItems": transfers.delete_items,
    "SalePaymentSignature.pdf": sales.signature_file,
    "{id}.html": templates.page,
}
# Endpoints by method and name.
SERVED_BY: dict[tuple[str, str], Act] = {
    ("POST", "Register Open"): registers.open_register,
    ("POST", "Register Close"): registers.close_register,
    ("GET", "Register Calculated"): registers.calculated,
    ("POST", "Sale EmailReceipt"): sales.email_receipt,
    ("POST", "SalePayment SalePaymentSignature"): sales.sign,
    ("POST", "Workorder Checkout"): workorders.check_out,
    ("POST", "Workorder Clone"): workorders.clone,
    ("GET", "Catalog Search"): catalogues.search,
    ("PUT", "Account"): account.update_account,
    **{("GET", name): reports.report for name in reports.REPORTS},
}


def action_of(method: str, call: Call, route: Route) -> Act:
    """What serves an action; raises a 405 for a wrong method."""
    methods = {action.method for action in route.endpoint.actions if action.path.endswith("/" + route.action)}
    if method not in methods:
        raise Problem(405, f"{method} is not allowed on {call.path}.")
    return ACTIONS[route.action]
