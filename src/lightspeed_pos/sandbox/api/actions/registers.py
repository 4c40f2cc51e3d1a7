"""`Register/{id}/open`, `/close` and `/calculated`."""

from __future__ import annotations

from dataclasses import replace

from lightspeed_pos.sandbox.api import reading
from lightspeed_pos.sandbox.api.call import Answer, Call, answer
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.api.writing import transaction, written
from lightspeed_pos.sandbox.data.decimals import stored
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request, escaped, not_found
from lightspeed_pos.sandbox.rules import registers
from lightspeed_pos.sandbox.rules.engine import Engine
from lightspeed_pos.sandbox.show.scalars import wire_number

COUNT_CARRIES = ("RegisterCountAmounts",)  # as in the documented answer


def register_of(call: Call, route: Route) -> Record:
    """The register in the path, or a 404."""
    key = dict(route.parents)["registerID"]
    found = call.store.get("Register", reading.key_of("Register", key))
    if found is None:
        raise not_found("Register", key)
    return found


def open_register(call: Call, route: Route) -> Answer:
    """POST open."""
    with transaction(call):
        register = register_of(call, route)
        if not call.payload.get("paymentTypeID"):
            raise bad_request("RegisterWithdraw not created. paymentTypeID cannot be blank.")
        key = registers.open_register(Engine(call.context), register, call.payload)
    return written(call, route, key, ())


def close_register(call: Call, route: Route) -> Answer:
    """POST close."""
    relations = call.asked.relations
    with transaction(call):
        key = registers.close_register(Engine(call.context), register_of(call, route), call.payload)
    return written(call, replace(route, parents=()), key, (*COUNT_CARRIES, *relations))


def calculated(call: Call, route: Route) -> Answer:
    """GET calculated: always a list, without attributes."""
    rows = registers.calculated(call.context, register_of(call, route))
    amounts = [
        {
            "paymentTypeID": str(kind),
            "add": wire_number(stored(added)),
            "withdraw": wire_number(stored(withdrawn)),
            "payment": wire_number(stored(paid)),
        }
        for kind, added, withdrawn, paid in rows
    ]
    return answer(escaped({"CalculatedAmount": amounts[0] if len(amounts) == 1 else amounts}))
