"""`Workorder/{id}/Checkout` and `/Clone`."""

from __future__ import annotations

from dataclasses import replace

from lightspeed_pos.sandbox.api import reading
from lightspeed_pos.sandbox.api.call import Answer, Call, answer
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.api.writing import transaction, written
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import escaped, not_found
from lightspeed_pos.sandbox.rules import workorders
from lightspeed_pos.sandbox.rules.engine import Engine


def workorder_of(call: Call, route: Route) -> Record:
    """The work order in the path, or a 404."""
    key = dict(route.parents)["workorderID"]
    found = call.store.get("Workorder", reading.key_of("Workorder", key))
    if found is None:
        raise not_found("Workorder", key)
    return found


def check_out(call: Call, route: Route) -> Answer:
    """POST Checkout; as documented, without attributes."""
    with transaction(call):
        sale = workorders.check_out(Engine(call.context), workorder_of(call, route))
    return answer(escaped({"Checkout": {"saleID": str(sale)}}))


def clone(call: Call, route: Route) -> Answer:
    """POST Clone: the new work order."""
    relations = call.asked.relations
    with transaction(call):
        changes = {name: call.payload[name] for name in ("shopID", "employeeID") if call.payload.get(name)}
        key = workorders.clone(Engine(call.context), workorder_of(call, route), changes)
    return written(call, replace(route, parents=()), key, relations)
