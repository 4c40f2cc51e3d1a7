"""`Register/{id}/open`, `/close` and `/calculated`."""

from __future__ import annotations

from dataclasses import replace

from lightspeed_pos.sandbox.api import reading
from lightspeed_pos.sandbox.api.routes import Target
from lightspeed_pos.sandbox.api.writing import transaction, written
from lightspeed_pos.sandbox.data.context import Answer, Call, answer
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request, escaped, not_found
from lightspeed_pos.sandbox.rules import registers
from lightspeed_pos.sandbox.rules.engine import Engine
from lightspeed_pos.sandbox.rules.sale_totals import stored
from lightspeed_pos.sandbox.search import query
from lightspeed_pos.sandbox.show.scalars import number

COUNT_CARRIES = ("RegisterCountAmounts",)  # as in the documented answer


def register_of(call: Call, target: Target) -> Record:
    """The register in the path, or a 404."""
    key = dict(target.parents)["registerID"]
    found = call.store.get("Register", reading.key_of("Register", key))
    if found is None:
        raise not_found("Register", key)
    return found


def open_register(call: Call, target: Target) -> Answer:
    """POST open."""
    with transaction(call):
        register = register_of(call, target)
        if not call.payload.get("paymentTypeID"):
            raise bad_request("RegisterWithdraw not created. paymentTypeID cannot be blank.")
        key = registers.open_register(Engine(call.context), register, call.payload)
    return written(call, target, key, ())


def close_register(call: Call, target: Target) -> Answer:
    """POST close."""
    relations = query.requested_relations(target.endpoint, query.pairs(call.query))
    with transaction(call):
        key = registers.close_register(Engine(call.context), register_of(call, target), call.payload)
    return written(call, replace(target, parents=()), key, (*COUNT_CARRIES, *relations))


def calculated(call: Call, target: Target) -> Answer:
    """GET calculated: always a list, without attributes."""
    rows = registers.calculated(call.context, register_of(call, target))
    amounts = [
        {
            "paymentTypeID": str(kind),
            "add": number(stored(added)),
            "withdraw": number(stored(withdrawn)),
            "payment": number(stored(paid)),
        }
        for kind, added, withdrawn, paid in rows
    ]
    return answer(escaped({"CalculatedAmount": amounts[0] if len(amounts) == 1 else amounts}))
