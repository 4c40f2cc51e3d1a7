"""Listings to read ahead, and what shows how far ahead they were read."""

from __future__ import annotations

from typing import Any

from lightspeed_pos import Throttle, query
from lightspeed_pos.limits.throttle import Ticket
from scripted_api import FAULTS, item_page, query_of
from scripted_server import Answer, ScriptedServer, Seen

SETTLED_SECONDS = 0.02  # in which one request too many would come; a slow computer makes no test fail by it
QUERIES: list[dict[str, Any]] = [
    {},
    {"archived": "include", "limit": 30},
    {"archived": "only"},
    {"description": query.like("%tube%"), "load_relations": ["category", "item_shops"]},
    {"description": "there is no such item"},
    {"sort": "-time_stamp", "limit": 77},
    {"item_id": query.one_of([*range(900, 600, -1), 5]), "limit": 40},
    {"item_id": query.one_of([])},
]


def has_arrived(server: ScriptedServer, number: int) -> bool:
    return len(server.requests) >= number


def of(pages: Any) -> list[tuple[list[Any], str]]:
    return [(page.records, page.next_url) for page in pages]


class Watched(Throttle):
    """A throttle that knows who has, or waits for, a place."""

    def __init__(self) -> None:
        super().__init__()
        self.inside: set[Ticket] = set()

    def enter(self, *arguments: Any) -> Ticket:
        ticket = super().enter(*arguments)
        self.inside.add(ticket)
        return ticket

    def land(self, ticket: Ticket, *arguments: Any) -> None:
        self.inside.discard(ticket)
        super().land(ticket, *arguments)

    def leave(self, ticket: Ticket) -> None:
        self.inside.discard(ticket)
        super().leave(ticket)


def full_bucket(seen: Seen) -> Answer:
    """A page, and the news that the next one has to wait for almost a minute."""
    answer = item_page(seen, 500)
    headers = {"X-LS-API-Bucket-Level": "12.00/10", "X-LS-API-Drip-Rate": "0.02"}
    return Answer(answer.status, answer.body, {**answer.headers, **headers})


def broken_third_page(seen: Seen) -> Answer:
    return FAULTS["500"] if query_of(seen).get("after") == "200" else item_page(seen, 500)
