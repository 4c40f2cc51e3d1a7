"""Documents as answers, and what the package makes of them."""

from __future__ import annotations

from typing import Any

import msgspec

from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.responses.decode import Listing, read_page

CLASSES = record_classes()
NEXT = "http://127.0.0.1:1/API/V3/Account/1/Item.json?after=WzFd"


def answer(document: Any) -> Reply:
    """An answer with this document, or with these bytes."""
    return Reply(200, body=document if isinstance(document, bytes) else msgspec.json.encode(document))


def page(document: Any, entity: str = "Item", json_key: str = "") -> Listing[Any]:
    """The page that a document is."""
    return read_page(answer(document), CLASSES[entity], json_key or entity)


def item(**values: Any) -> Any:
    """The item that has these values and the id 1."""
    [record] = page({"Item": {"itemID": "1", **values}}).records
    return record
