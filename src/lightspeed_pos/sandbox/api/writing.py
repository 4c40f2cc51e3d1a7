"""
POST, PUT, DELETE and the actions beside them.

Source: API documentation, "Delete, archive, unarchive"; recorded answers for what they carry unasked.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from lightspeed_pos.sandbox.api.call import Answer, Call, answer
from lightspeed_pos.sandbox.api.reading import existing, parent_filters, shown
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.data.columns import ANSWERED_IF_SENT
from lightspeed_pos.sandbox.data.json_shapes import words
from lightspeed_pos.sandbox.data.layout import LAYOUTS, Scalar
from lightspeed_pos.sandbox.data.numbers import whole
from lightspeed_pos.sandbox.data.relations import plan_for
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request, escaped
from lightspeed_pos.sandbox.rules import customers, refunds, reservations, sales
from lightspeed_pos.sandbox.rules.base import KeptProblem
from lightspeed_pos.sandbox.rules.engine import Engine, rule_of
from lightspeed_pos.sandbox.rules.images import check_upload, keep_file
from lightspeed_pos.sandbox.rules.sale_lines import may_join
from lightspeed_pos.sandbox.show import envelopes

# Relations that answers to POST and PUT carry unasked, each only if there is one.
UNASKED = {
    "Item": ("ItemAttributes", "ItemMatrix", "ItemShops"),
    "Sale": words(
        "Shop TaxCategory TaxCategory.TaxCategoryClasses SaleLines SalePayments SalePayments.PaymentType Customer"
    ),
    "Customer": ("Contact",),
    "Shop": ("Contact",),
    "Order": ("Note",),
    "InventoryTransfer": ("SendingShop", "ReceivingShop", "CreatedByEmployee"),
}
# Record types that are created with a file.
WITH_FILE = {"Image", "WorkorderImage"}
# DELETE archives these, although the catalogue says that it deletes them: in the documented sample the record stays.
ARCHIVED_INSTEAD = {"Employee"}
# Recorded: the answer to a DELETE shows the time stamp from before. The new one is stored, so that a poll by time stamp
# finds it. [I]
ARCHIVING_MOVES_STAMP = True


@contextmanager
def transaction(call: Call) -> Generator[None]:
    """All or nothing, except for refusals that keep what was written."""
    kept: KeptProblem | None = None
    with call.store.transaction():
        try:
            yield
        except KeptProblem as problem:
            kept = problem
        refuse_ignored(call)
    if kept is not None:
        raise kept


def refuse_ignored(call: Call) -> None:
    """Raise a 400 for fields of the body that had no effect, if the sandbox is strict."""
    ignored = list(dict.fromkeys(call.payload.ignored())) if call.context.strict else []
    if ignored:
        raise bad_request(f"{', '.join(ignored)} cannot be written to {call.asked.endpoint.name}.")


def create(call: Call, route: Route) -> Answer:
    """POST of a new record."""
    endpoint = route.endpoint
    relations = call.asked.relations
    if endpoint.name == "Sale Refund":
        with transaction(call):
            sale = refunds.original_sale(call.store, dict(route.parents)["saleID"])
            key = refunds.refund(Engine(call.context), sale, call.payload)
        return written(call, route, key, relations)
    upload = check_upload(call.upload) if endpoint.entity in WITH_FILE else None
    with transaction(call):
        fixed: dict[str, Scalar] = dict(parent_filters(call, route))
        engine = Engine(call.context)
        for name in endpoint.required_on_create:
            # Names and descriptions have recorded messages of their own. Files are checked above.
            spoken_for = {"name", "description", *endpoint.write_only}
            if name not in spoken_for and call.payload.get(name) in (None, ""):
                raise bad_request(f"{endpoint.json_key} not created. {name} cannot be blank.")
        if endpoint.name == "Sale SaleLine":
            open_sale(call, int(fixed["saleID"]))
        elif endpoint.name == "SaleLine":
            fixed |= line_on_its_own(call)
        key = engine.save(endpoint.entity, call.payload, None, fixed)
        if upload is not None:
            keep_file(call.context, endpoint.entity, key, upload)
        if endpoint.name == "Sale SaleLine":
            sales.recompute(call.context, int(fixed["saleID"]))
    return written(call, route, key, relations)


def update(call: Call, route: Route) -> Answer:
    """PUT of changes to a record."""
    relations = call.asked.relations
    with transaction(call):
        record = record_of(call, route)
        is_line = route.endpoint.entity == "SaleLine"
        fixed = moved_line(call, route, record) if is_line else {}
        key = Engine(call.context).save(
            route.endpoint.entity, call.payload, record[LAYOUTS[route.endpoint.entity].id], fixed
        )
        if is_line:
            recompute_sales(call, record["saleID"], fixed["saleID"])
    sent = {LAYOUTS[route.endpoint.entity].aliases.get(name, name) for name in call.payload}
    without = ANSWERED_IF_SENT.get(route.endpoint.entity, frozenset()) - sent
    return written(call, route, key, relations, without)


def remove(call: Call, route: Route) -> Answer:
    """DELETE: the record goes, or into the archive; archiving twice is no error."""
    endpoint = route.endpoint
    layout, rule = LAYOUTS[endpoint.entity], rule_of(endpoint.entity)
    archives = endpoint.delete == "archive" or endpoint.entity in ARCHIVED_INSTEAD
    with transaction(call):
        record = record_of(call, route)
        key = record[layout.id]
        engine = Engine(call.context)
        if endpoint.entity == "SaleLine":
            open_sale(call, record["saleID"])
        rule.may_remove(engine, record)
        before = call.store.row(layout.entity, key)
        assert before is not None
        if archives:
            if record["archived"] != "true":
                stamp = {"timeStamp": call.context.clock.stamp()} if "timeStamp" in layout.index else {}
                call.store.update(layout.entity, key, {"archived": "true", **(stamp if ARCHIVING_MOVES_STAMP else {})})
                rule.removed(engine, record)
            after = call.store.row(layout.entity, key)
            assert after is not None
            stamped = layout.index.get("timeStamp")
            shown_row = tuple(before[place] if place == stamped else value for place, value in enumerate(after))
            gone = shown(call, endpoint, shown_row, ())
        else:
            gone = shown(call, endpoint, before, ())
            call.store.delete(layout.entity, key)
            rule.removed(engine, record)
        if endpoint.entity == "SaleLine":
            recompute_sales(call, record["saleID"])
        if endpoint.entity == "Sale" and not call.store.find("SalePayment", saleID=key):
            gone = gone.removesuffix("}") + ',"SalePayments":""}'
    if endpoint.delete_returns == "primaryID":
        return answer(escaped({"name": endpoint.json_key, "primaryID": str(key)}))
    return answer(envelopes.single(endpoint.json_key, gone))


def anonymize(call: Call, route: Route) -> Answer:
    """DELETE Anonymize of a customer."""
    key = dict(route.parents)["customerID"]
    route = Route(route.endpoint, route.account, (), key)
    with transaction(call):
        record = record_of(call, route)
        customers.anonymize(Engine(call.context), record)
    return written(call, route, record["customerID"], ())


def record_of(call: Call, route: Route) -> Record:
    """The record that the path names, or a 404."""
    layout = LAYOUTS[route.endpoint.entity]
    return dict(zip(layout.names, existing(call, route), strict=True))


def open_sale(call: Call, key: int) -> None:
    """Raise a 400 if the sale of this id is closed. 0 is no sale."""
    sale = call.store.get("Sale", key) if key else None
    if sale is not None:
        sales.refuse_if_closed(sale, touched=True)


def line_on_its_own(call: Call) -> dict[str, Scalar]:
    """Columns of a new layaway or special order, which is in no sale."""
    flags = reservations.flags_of(call.payload)
    reservations.check_new(call.payload, flags)
    return {"saleID": 0, **flags}


def moved_line(call: Call, route: Route, line: Record) -> dict[str, Scalar]:
    """
    The sale that a changed line is in afterwards, and its flags.

    A reservation may be put into a sale of the same customer; a flag takes a line out of its open sale.
    """
    open_sale(call, line["saleID"])
    flags: dict[str, Scalar] = {**reservations.flags_of(call.payload)}
    if route.endpoint.name == "Sale SaleLine":
        return {"saleID": line["saleID"]}
    if flags and not reservations.kind_of(line):
        return {"saleID": 0, **flags}
    wanted = whole(call.payload.get("saleID"))
    if not wanted or wanted == line["saleID"]:
        return {"saleID": line["saleID"]}
    sale = call.store.get("Sale", wanted)
    if sale is None or not may_join(line, sale):
        raise bad_request(f"Invalid Foreign keys for SaleLine: saleID {wanted} cannot take this line.")
    open_sale(call, wanted)
    return {"saleID": wanted}


def recompute_sales(call: Call, *keys: Scalar) -> None:
    """Compute the totals of the sales that a line is or was in."""
    for key in dict.fromkeys(keys):
        if key:
            sales.recompute(call.context, int(key))


def written(
    call: Call, route: Route, key: int, relations: tuple[str, ...], without: frozenset[str] = frozenset()
) -> Answer:
    """The record as it is now, with its unasked relations and `without` these fields."""
    endpoint = route.endpoint
    row = call.store.row(endpoint.entity, key)
    assert row is not None
    plan = plan_for(endpoint.entity, (*UNASKED.get(endpoint.entity, ()), *relations))
    [shown_row] = call.renderer.objects(endpoint.entity, [row], plan, without=without)
    return answer(envelopes.single(endpoint.json_key, shown_row))
