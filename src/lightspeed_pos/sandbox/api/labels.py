"""
Labels as display templates have them: what to print for an item, a line of an order or of a transfer.

Source: API documentation, "DisplayTemplate ItemAsLabel", "Label", "OrderLineAsLabel", "TransferItemAsLabel".
"""

from __future__ import annotations

from collections.abc import Mapping

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.sandbox.api.call import Call
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.data.numbers import whole
from lightspeed_pos.sandbox.data.relations import plan_for
from lightspeed_pos.sandbox.data.store import Row
from lightspeed_pos.sandbox.problems import bad_request, escaped
from lightspeed_pos.sandbox.rules.prices import default_price
from lightspeed_pos.sandbox.show.scalars import wire_number

# What each label is printed for. Nothing else in the API tells what waits in the queue of labels: here every item has
# one label, with the id of the item. [I]
LABELLED = {"ItemLabel": "Item", "Label": "Item", "OrderLineLabel": "OrderLine", "TransferItemLabel": "TransferItem"}
COPIES_MAXIMUM = 1000
# How often a label is printed: for an item once, for a line of an order once for each piece that was checked in (as
# documented) or, with `all_labels`, that was ordered [I], for a line of a transfer once for each piece [I].
PIECES = {"OrderLine": ("checkedIn",), "TransferItem": ("toSend", "sent")}
ALL_PIECES = {"OrderLine": ("quantity",)}


def labels(
    call: Call, endpoint: Endpoint, rows: list[Row], relations: tuple[str, ...], given: Mapping[str, str]
) -> list[str]:
    """One label for each row of what is labelled; `relations` are those of the label, below `Item` and `Order`."""
    source = LAYOUTS[LABELLED[endpoint.entity]]
    below = {
        entity: tuple(name.removeprefix(entity + ".") for name in relations if name.startswith(entity + "."))
        for entity in ("Item", "Order")
    }
    return [_label(call, endpoint, dict(zip(source.names, row, strict=True)), below, given) for row in rows]


def _label(
    call: Call,
    endpoint: Endpoint,
    record: Mapping[str, int | float | str],
    below: Mapping[str, tuple[str, ...]],
    given: Mapping[str, str],
) -> str:
    item = int(record["itemID"])
    pieces = [f'"copies":"{_copies(endpoint, record, given)}"', f'"itemID":"{item}"']
    wanted = {"Item": item}
    if endpoint.entity == "OrderLineLabel":
        wanted["Order"] = int(record["orderID"])
    for entity, key in wanted.items():
        row = call.store.row(entity, key)
        if row is not None:
            plan = plan_for(entity, below[entity])
            pieces.append(f'"{entity}":{call.template_renderer.objects(entity, [row], plan, nested=True)[0]}')
    shop = call.store.execute("SELECT labelTitle FROM Shop ORDER BY shopID LIMIT 1").fetchone()
    meta = {
        "currency_symbol": "$",
        "price": wire_number(default_price(call.store, item)),
        "title": shop[0] if shop else "",
    }
    return "{" + ",".join([*pieces, f'"m":{escaped(meta)}']) + "}"


def _copies(endpoint: Endpoint, record: Mapping[str, int | float | str], given: Mapping[str, str]) -> int:
    if given.get("copies"):
        wanted = whole(given["copies"])
        if not 1 <= wanted <= COPIES_MAXIMUM:
            raise bad_request(f"copies must be a number from 1 to {COPIES_MAXIMUM}.")
        return wanted
    entity = LABELLED[endpoint.entity]
    if entity not in PIECES:
        return 1
    columns = ALL_PIECES.get(entity) if given.get("all_labels") == "true" else None
    return sum(int(record[column]) for column in columns or PIECES[entity])
