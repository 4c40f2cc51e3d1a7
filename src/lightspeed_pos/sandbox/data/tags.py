"""
Tags of items, matrices and customers, which travel by name.

Source: public programs that read and write them; every shape that they met is understood.
"""

from __future__ import annotations

from lightspeed_pos.sandbox.data.json_shapes import is_list, is_object
from lightspeed_pos.sandbox.data.store import Store


def names_of(value: object) -> list[str]:
    """
    Names in `Tags`: a text, an object with `name`, or lists of these, under `tag` or `Tag` or bare.

    The other way that the documentation knows, `TagRelation` with a `Tag`, is understood too.
    """
    if is_list(value):
        return list(dict.fromkeys(name for element in value for name in names_of(element)))
    if is_object(value):
        inner = next((value[key] for key in ("tag", "Tag", "TagRelation") if key in value), value.get("name"))
        return names_of(inner)
    return [tag_name(value)] if isinstance(value, str) and tag_name(value) else []


def set_tags(store: Store, owner: str, key: int, names: list[str]) -> None:
    """Give a record these tags and no others; `owner` is its id column. A tag that does not exist is made. [I]"""
    store.execute(f'DELETE FROM TagRelation WHERE "{owner}"=?', (key,))  # noqa: S608  # a column of the layout
    for name in names:
        store.insert("TagRelation", {"tagID": tag_key(store, name), owner: key})


def tag_name(text: str) -> str:
    """A name as it is kept: lower case without blanks."""
    return "".join(text.encode("utf-8", "replace").decode().lower().split())


def tag_key(store: Store, name: str) -> int:
    """The tag of this name; it is made if there is none."""
    found = store.find("Tag", name=name)
    return int(found[0]["tagID"]) if found else store.insert("Tag", {"name": name})
