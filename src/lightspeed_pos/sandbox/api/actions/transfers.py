"""`Inventory/Transfer/{id}/…`: Send, Archive, Restore and the three item actions."""

from __future__ import annotations

from lightspeed_pos.sandbox.api import reading
from lightspeed_pos.sandbox.api.call import Answer, Call, answer
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.api.writing import transaction, written
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.data.relations import Plan
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import not_found
from lightspeed_pos.sandbox.rules import transfers
from lightspeed_pos.sandbox.show.scalars import collapsed


def transfer_of(call: Call, route: Route) -> Record:
    """The transfer in the path, or a 404."""
    key = dict(route.parents)["transferID"]
    found = call.store.get("InventoryTransfer", reading.key_of("Transfer", key))
    if found is None:
        raise not_found("Transfer", key)
    return found


def send(call: Call, route: Route) -> Answer:
    """POST Send."""
    with transaction(call):
        transfer = transfer_of(call, route)
        transfers.send(call.context, transfer)
    return written(call, route, transfer["transferID"], ())


def archive(call: Call, route: Route) -> Answer:
    """POST Archive and Restore."""
    with transaction(call):
        transfer = transfer_of(call, route)
        archived = "true" if route.action == "Archive" else "false"
        transfers.touch(call.context, transfer["transferID"], {"archived": archived})
    return written(call, route, transfer["transferID"], ())


def add_items(call: Call, route: Route) -> Answer:
    """POST AddItems."""
    with transaction(call):
        keys = transfers.add_items(call.context, transfer_of(call, route), call.payload)
    return _items(call, keys)


def update_items(call: Call, route: Route) -> Answer:
    """POST UpdateItems."""
    with transaction(call):
        keys = transfers.update_items(call.context, transfer_of(call, route), call.payload)
    return _items(call, keys)


def delete_items(call: Call, route: Route) -> Answer:
    """POST DeleteItems: answers what was taken off."""
    with transaction(call):
        gone = transfers.delete_items(call.context, transfer_of(call, route), call.payload)
    layout = LAYOUTS["TransferItem"]
    rows = [tuple(row[name] for name in layout.names) for row in gone]
    return answer(f'{{"TransferItem":{collapsed(call.renderer.objects("TransferItem", rows, Plan()))}}}')


def _items(call: Call, keys: list[int]) -> Answer:
    rows = [row for key in keys if (row := call.store.row("TransferItem", key)) is not None]
    return answer(f'{{"TransferItem":{collapsed(call.renderer.objects("TransferItem", rows, Plan()))}}}')
