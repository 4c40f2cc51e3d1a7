"""
Categories: a nested set that is renumbered on every write.

Recorded: a new category stands behind the last sibling whose name sorts before its own, byte by byte; renaming does
not move it; neighbours that are renumbered get a new timeStamp.
"""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

from lightspeed_pos.sandbox.data.store import Record, Store
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write

HAS_CHILDREN = "Category not deleted. It has subcategories."  # the real words are not known [I]


class Categories(Rule):
    """Tree of categories."""

    # The documentation does not say what writing a full path does. Here the path always follows from the names. [I]
    read_only = frozenset({"leftNode", "rightNode", "nodeDepth", "fullPathName"})

    def check(self, write: Write) -> None:
        record, old = write.record, write.old
        if not record["name"]:
            raise bad_request("name cannot be blank.")
        parent = write.store.get("Category", record["parentID"]) if record["parentID"] else None
        if old is not None and parent is not None and old["leftNode"] <= parent["leftNode"] <= old["rightNode"]:
            raise bad_request("Category not updated. A category cannot be moved below itself.")
        if old is None:
            record["leftNode"] = _open_gap(write.store, parent, record["name"], 2, record["timeStamp"])
            record["rightNode"] = record["leftNode"] + 1
        elif old["parentID"] != record["parentID"]:
            _move(write.store, old, parent, record)
        _name(record, write.store.get("Category", record["parentID"]) if parent else None)

    def after(self, write: Write, key: int) -> None:
        """Update the paths and depths of the categories below."""
        if write.old is None:
            return
        for child in write.store.find("Category", parentID=key):
            _rename_below(write.store, child, write.record, write.record["timeStamp"])

    def may_remove(self, saver: Saver, record: Record) -> None:
        del saver
        if record["rightNode"] - record["leftNode"] > 1:
            raise bad_request(HAS_CHILDREN)

    def removed(self, saver: Saver, record: Record) -> None:
        store = saver.context.store
        _close_gap(store, record["leftNode"], record["rightNode"], saver.context.clock.stamp())
        # The documentation does not say where its goods go. Here they have no category afterwards. [I]
        for table in ("Item", "ItemMatrix"):
            store.execute(f'UPDATE "{table}" SET categoryID=0 WHERE categoryID=?', (record["categoryID"],))


def _open_gap(store: Store, parent: Record | None, name: str, width: int, stamp: str) -> int:
    siblings = store.find("Category", parentID=parent["categoryID"] if parent else 0)
    before = [sibling["rightNode"] for sibling in siblings if sibling["name"].encode() < name.encode()]
    left = max(before) + 1 if before else (parent["leftNode"] + 1 if parent else 1)
    _shift(store, left, width, stamp)
    return int(left)


def _close_gap(store: Store, left: int, right: int, stamp: str) -> None:
    _shift(store, right + 1, -(right - left + 1), stamp)


def _shift(store: Store, start: int, width: int, stamp: str) -> None:
    store.execute(
        "UPDATE Category SET leftNode=leftNode+(CASE WHEN leftNode>=:start THEN :width ELSE 0 END),"
        " rightNode=rightNode+:width, timeStamp=:stamp WHERE rightNode>=:start",
        {"start": start, "width": width, "stamp": stamp},
    )


def _move(store: Store, old: Record, parent: Record | None, record: Record) -> None:
    left, right = old["leftNode"], old["rightNode"]
    width, stamp = right - left + 1, record["timeStamp"]
    subtree = store.execute(
        "SELECT categoryID, leftNode, rightNode FROM Category WHERE leftNode BETWEEN ? AND ?", (left, right)
    ).fetchall()
    # Negative numbers keep the subtree out of the way: they are below every gap that opens or closes.
    store.connection.executemany(
        "UPDATE Category SET leftNode=?, rightNode=?, parentID=CASE WHEN categoryID=? THEN -1 ELSE parentID END"
        " WHERE categoryID=?",
        [(-at_left, -at_right, old["categoryID"], key) for key, at_left, at_right in subtree],
    )
    _close_gap(store, left, right, stamp)
    target = store.get("Category", parent["categoryID"]) if parent else None
    new_left = _open_gap(store, target, record["name"], width, stamp)
    store.connection.executemany(
        "UPDATE Category SET leftNode=?, rightNode=? WHERE categoryID=?",
        [(at_left - left + new_left, at_right - left + new_left, key) for key, at_left, at_right in subtree],
    )
    record["leftNode"], record["rightNode"] = new_left, new_left + width - 1


def _name(record: Record, parent: Record | None) -> None:
    record["nodeDepth"] = parent["nodeDepth"] + 1 if parent else 0
    record["fullPathName"] = f"{parent['fullPathName']}/{record['name']}" if parent else record["name"]


def _rename_below(store: Store, record: Record, parent: Record, stamp: str) -> None:
    was = record["fullPathName"], record["nodeDepth"]
    _name(record, parent)
    if was == (record["fullPathName"], record["nodeDepth"]):
        return
    names = ("fullPathName", "nodeDepth")
    store.update("Category", record["categoryID"], {name: record[name] for name in names} | {"timeStamp": stamp})
    for child in store.find("Category", parentID=record["categoryID"]):
        _rename_below(store, child, record, stamp)
