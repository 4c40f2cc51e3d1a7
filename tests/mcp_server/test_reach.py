"""Which scopes reach what; the sandbox, which has rules of its own, agrees."""

from __future__ import annotations

from collections.abc import Sequence

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.scopes import SCOPES, VIEWING
from lightspeed_pos.mcp.reach import granted, may_write, needed
from lightspeed_pos.sandbox.auth.scopes import check
from lightspeed_pos.sandbox.problems import Problem


@every(
    "scopes, endpoint, reads, writes",
    [
        (None, "Sale", True, True),
        (("employee:all",), "Sale", True, True),
        (("employee:inventory_read",), "Item", True, False),
        (("employee:inventory_read",), "Sale", False, False),
        (("employee:register_read",), "Sale", True, False),
        (("employee:register",), "Sale", True, True),
        (("employee:inventory",), "ItemShop", True, True),
        (("employee:reports",), "Item", True, False),
        ((), "Category", True, True),
        ((), "Item", False, False),
    ],
)
def test_a_scope_reaches_what_the_pages_say(
    scopes: tuple[str, ...] | None, endpoint: str, reads: bool, writes: bool
) -> None:
    held = granted(scopes)

    found = [not needed(ENDPOINTS[endpoint], held, writing=writing) for writing in (False, True)]

    assert [reads, writes] == found


def _served(scope: str, method: str, name: str) -> bool:
    try:
        check(f"employee:{scope}", method, ENDPOINTS[name])
    except Problem:
        return False
    return True


def test_nothing_is_refused_that_the_service_would_answer() -> None:
    refused: Sequence[tuple[str, str]] = [
        (scope, name)
        for scope in SCOPES
        for name, endpoint in ENDPOINTS.items()
        if needed(endpoint, frozenset({scope}), writing=False) and _served(scope, "GET", name)
    ]

    assert [] == refused


def test_a_sign_in_that_only_reads_plans_nothing() -> None:
    assert [False, True, True] == [
        may_write(granted(scopes)) for scopes in (("employee:register_read",), ("employee:register",), None)
    ]
    assert set(SCOPES) >= VIEWING
