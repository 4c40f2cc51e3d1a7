"""A request is read once, however many ask what it says."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from types import FrameType
from typing import Any

from every import every
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sandbox.api.service import Incoming
from lightspeed_pos.sandbox.data.payloads import Body, changed, elements_of

READERS = {"parse_qsl", "names_for", "payload_of", "operands_of"}


def readings(action: Callable[[], Any]) -> Counter[str]:
    """How often each reader of requests is called meanwhile."""
    found: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_name in READERS:
            found[frame.f_code.co_name] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(before)
    return found


@every(
    "method, path, query, body, expected",
    [
        (
            "GET",
            "Item.json",
            "load_relations=%5B%22ItemShops%22%5D&or=itemID%3D1%7CitemID%3D2&limit=5",
            b"",
            {"parse_qsl": 1, "names_for": 1, "operands_of": 1},
        ),
        (
            "PUT",
            "Item/1.json",
            "load_relations=%5B%22Category%22%5D",
            b'{"customSku":"A1"}',
            {"parse_qsl": 1, "names_for": 1, "payload_of": 1},
        ),
    ],
)
def test_each_part_of_a_request_is_read_once(
    sandbox: Sandbox, method: str, path: str, query: str, body: bytes, expected: dict[str, int]
) -> None:
    instance, path = sandbox.instance, f"/API/V3/Account/{sandbox.account_id}/{path}"
    headers = {"authorization": f"Bearer {sandbox.token}", "accept": "application/json"}
    statuses: list[int] = []

    def handle() -> None:
        with instance.lock:
            statuses.append(
                instance.service.handle(Incoming(method, sandbox.url, path, query, headers, body))[0].status
            )

    assert (expected, [200]) == (dict(readings(handle)), statuses)


def test_body_tells_what_nobody_looked_at() -> None:
    body = Body({"a": 1, "b": {"c": 2, "d": 3}, "list": {"row": [{"x": 1, "y": 2}, {"x": 3}]}, "e": 4})
    assert 1 == body["a"]
    assert 2 == body["b"].get("c")
    assert [1, 3] == [row["x"] for row in elements_of(body["list"])]
    assert "e" in body
    assert ["b.d", "list.row.y"] == list(body.ignored())


def test_what_is_seen_in_a_changed_copy_is_seen_in_the_original() -> None:
    body = Body({"a": 1, "b": 2, "c": 3})
    copy = changed(body, {"a": 5}, without={"c"})
    assert ({"a": 5, "b": 2}, 5, 2) == (copy, copy["a"], copy.get("b"))
    assert ["c"] == list(body.ignored())
