"""Answers of a small API for `ScriptedServer`: listings of items with cursors, faults, single records."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from scripted_server import Answer, Seen, json_answer

ACCOUNT = 7
PAGE = 100
GATEWAY_HTML = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"

# What may befall a read and pass again; "cut" and "cut_gzip" spoil an answer that is otherwise right.
FAULTS: dict[str, Answer] = {
    "429": json_answer({"httpCode": "429", "message": "Rate Limit Exceeded"}, 429, {"Retry-After": "2"}),
    "500": json_answer({"httpCode": "500", "message": "Allowed memory size exhausted", "errorClass": "Exception"}, 500),
    "502": Answer(502, GATEWAY_HTML, {"Content-Type": "text/html"}),
    "reset": Answer(reset=True),
    "timeout": Answer(hang=True),
    "cut": Answer(cut=20),
    "empty": Answer(200, b""),
}


def query_of(seen: Seen) -> dict[str, str]:
    """Parameters of a request, decoded."""
    return dict(parse_qsl(urlsplit(seen.target).query, keep_blank_values=True))


def row(number: int, **more: Any) -> dict[str, Any]:
    """One item as the service sends it."""
    return {"itemID": str(number), "description": f"Item {number}", "categoryID": "0", **more}


def item_page(seen: Seen, total: int, fields: Callable[[int], dict[str, Any]] = row) -> Answer:
    """The page of items 1 to `total` that is asked for, with a link to the next one."""
    query = query_of(seen)
    after = int(query.get("after", "0"))
    numbers = range(after + 1, min(after + int(query.get("limit", "100")), total) + 1)
    link = ""
    if numbers and numbers[-1] < total:
        following = urlencode({**query, "after": str(numbers[-1])})
        link = f"http://{seen.headers['host']}{urlsplit(seen.target).path}?{following}"
    rows = [fields(number) for number in numbers]
    return json_answer({"@attributes": {"next": link, "previous": ""}, "Item": rows[0] if len(rows) == 1 else rows})


def envelope(rows: Any, key: str = "Item", next_url: str = "") -> Answer:
    """A page with these rows."""
    return json_answer({"@attributes": {"next": next_url, "previous": ""}, key: rows})


def single(record: dict[str, Any], key: str = "Item") -> Answer:
    """The answer to a read or write of one record."""
    return json_answer({"@attributes": {"count": "1"}, key: record})


def spoiled(kind: str, answer: Answer) -> Answer:
    """This answer hit by a fault."""
    fault = FAULTS[kind]
    return Answer(answer.status, answer.body, answer.headers, cut=fault.cut) if fault.cut is not None else fault


class Troubled:
    """`answer`, but sendings of page number `page` (from 0) meet a fault: the first `times` of them, None for all."""

    def __init__(self, answer: Callable[[Seen], Answer], kind: str, page: int, times: int | None) -> None:
        self._answer = answer
        self._kind = kind
        self._after = str(page * PAGE)
        self._times = times
        self.hits = 0

    def __call__(self, seen: Seen) -> Answer:
        answer = self._answer(seen)
        if query_of(seen).get("after", "0") != self._after or (self._times is not None and self.hits >= self._times):
            return answer
        self.hits += 1
        return spoiled(self._kind, answer)
