"""Records of a scripted service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from lightspeed_pos import Client, StaticToken
from lightspeed_pos.resources.account import Account
from lightspeed_pos.resources.items import ItemRelation
from scripted_server import Answer, ScriptedServer, Seen, json_answer

MUG: dict[str, Any] = {
    "itemID": "7",
    "systemSku": "210000000007",
    "defaultCost": "4.2",
    "avgCost": "0",
    "discountable": "true",
    "archived": "false",
    "description": "Mug",
    "customSku": "",
    "createTime": "2016-02-13T00:47:20+00:00",
    "categoryID": "3",
    "manufacturerID": "0",
    "Category": {"categoryID": "3", "name": "Kitchen"},
    "Images": {"Image": {"imageID": "5", "publicID": "abc", "baseImageURL": "https://pictures.example/"}},
    "Prices": {
        "ItemPrice": [
            {"amount": "11.9", "useTypeID": "1", "useType": "Default"},
            {"amount": "14", "useTypeID": "2", "useType": "MSRP"},
            {"amount": "10.5", "useTypeID": "3", "useType": "Online Sale"},
        ]
    },
}
ASKED: list[ItemRelation] = ["category", "images"]


def envelope(row: dict[str, Any]) -> Answer:
    return json_answer({"@attributes": {"count": "1"}, "Item": row})


Script = Callable[[Seen], Answer]


def answers(put: dict[str, Any] | None = None, delete: dict[str, Any] | None = None) -> Script:
    """Item 7 in a listing and alone; what a PUT and a DELETE of it answer."""

    def answer(seen: Seen) -> Answer:
        match seen.method:
            case "PUT":
                return json_answer(put) if put and "primaryID" in put else envelope(put or MUG)
            case "DELETE":
                return json_answer(delete) if delete and "primaryID" in delete else envelope(delete or MUG)
            case _:
                return envelope(MUG)

    return answer


@contextmanager
def serving(script: Script, *, lazy: bool = True) -> Iterator[tuple[ScriptedServer, Account]]:
    with (
        ScriptedServer(script) as server,
        Client(StaticToken("t"), base_url=server.url, lazy_relations="page" if lazy else "error") as client,
    ):
        yield server, client.account(1)
