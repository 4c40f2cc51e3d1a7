"""Which files are mutated, and which tests are to notice."""

from __future__ import annotations

from pathlib import Path

from coverage_limits import DECIDING_ROOMS, decides
from mutants.report import MONEY
from test_layers import MODULES, SOURCE

TESTS = Path(__file__).resolve().parents[1]
# In the sandbox: what computes totals, taxes, discounts, payments, balances, rounding and costs.
MONEY_RULES = {
    "data": "decimals numbers",
    "rules": "held_money orders prices refunds registers sale_lines sale_totals sales stock voids workorders",
    "show": "sums",
}
# Where the tests of a group are not only those of the room.
TESTS_OF_GROUP = {
    "exchange": ["exchange", "calls/test_call_refusals.py"],
    "requests": ["requests", "test_habits.py", "test_actions.py"],
    MONEY: ["sandbox"],
    "bulk": ["bulk", "test_codes.py", "test_habits.py"],
    "listing": ["listing", "requests/test_place.py", "test_bad_answers.py", "test_bad_input.py"],
}
# What needs a clock, a server of its own, processes or browsers: slow, or not the same after a fork.
NOT_RUN = {
    "auth": "holders_at_once redis_tokens store_trial store_recipes",
    "limits": "bucket_and_service processes redis_clients redis_throttle twins",
    "sandbox": "attacks console consent every_endpoint foreign_client fuzz openapi_answers openapi_runs overload"
    " refresh_races robustness server",
}
# Of the other files: what has such a fixture, and what measures memory, which coverage takes, too.
NOT_RUN_FIXTURE, NOT_RUN_WORD = "browser", "memory"


def groups() -> dict[str, list[Path]]:
    """The files that decide, by room, and the money rules of the sandbox."""
    found: dict[str, list[Path]] = {room: [] for room in sorted(DECIDING_ROOMS)}
    for path in MODULES:
        name = path.relative_to(SOURCE)
        if decides(name) and path.stat().st_size:
            found[name.parts[0]].append(path)
    rules = [f"{room}/{name}.py" for room, names in MONEY_RULES.items() for name in names.split()]
    return {**found, MONEY: [SOURCE / "sandbox" / name for name in rules]}


def tests_of(group: str) -> list[Path]:
    """The test files of a group."""
    found: set[Path] = set()
    for name in TESTS_OF_GROUP.get(group, [group]):
        path = TESTS / name
        found |= {path} if path.is_file() else set(path.glob("test_*.py"))
    return sorted(
        path for path in found if path.stem.removeprefix("test_") not in NOT_RUN.get(path.parent.name, "").split()
    )
