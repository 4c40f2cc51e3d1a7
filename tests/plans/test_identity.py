"""Applying and then undoing is the identity, except for what others write in between: that is left, and listed."""

from __future__ import annotations

import itertools
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lightspeed_pos import query
from lightspeed_pos.plans.applying import Outcome
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox

KEYS = (1, 2, 3, 4)
VALUES = {
    "description": st.sampled_from(["Tube", "Pump", "Bell", '  Löwe, "x"\n2']),
    "default_cost": st.sampled_from([Decimal("1.5"), Decimal(2), Decimal("1234.5678")]),
    "tax": st.booleans(),
    "custom_sku": st.sampled_from(["", "A-1", "B-2"]),
    "category_id": st.sampled_from([None, 1, 2]),
    "prices.default": st.sampled_from([Decimal(7), Decimal("8.95")]),
    "archived": st.booleans(),
}
_numbers = itertools.count()


def values(*, least: int = 0) -> st.SearchStrategy[dict[str, Any]]:
    chosen: Any = st.fixed_dictionaries({}, optional=VALUES)
    return chosen.filter(lambda row: len(row) >= least)  # type: ignore[no-any-return]


SHEETS = st.dictionaries(st.sampled_from(KEYS), values(least=1), min_size=1)
MEDDLING = st.dictionaries(st.sampled_from(KEYS), values(least=1), max_size=2)


def state(account: Account) -> dict[tuple[int, str], Any]:
    found: dict[tuple[int, str], Any] = {}
    for item in account.items.all(item_id=query.one_of(KEYS), archived="include"):
        for name in VALUES:
            found[item.id, name] = item.prices["default"] if name == "prices.default" else getattr(item, name)
    return found


def meddle(account: Account, key: int, row: dict[str, Any]) -> None:
    """What somebody else does."""
    changes = {name: value for name, value in row.items() if name not in ("archived", "prices.default")}
    if "prices.default" in row:
        changes["prices"] = {"default": row["prices.default"]}
    if changes:
        account.items.update(key, **changes)
    if row.get("archived") is True:
        account.items.archive(key)
    elif row.get("archived") is False:
        account.items.update(key, archived=False)


@example(sheet={1: {"tax": True}}, before={}, during={1: {"description": "Tube"}}, after={})
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sheet=SHEETS, before=MEDDLING, during=MEDDLING, after=MEDDLING)
def test_an_undo_puts_back_all_that_nobody_else_has_touched(
    sheet: dict[int, dict[str, Any]],
    before: dict[int, dict[str, Any]],
    during: dict[int, dict[str, Any]],
    after: dict[int, dict[str, Any]],
    account: Account,
    shop: Sandbox,
    tmp_path: Path,
) -> None:
    shop.reset()
    start = state(account)
    plan = account.items.plan([{"item_id": key, **row} for key, row in sheet.items()])
    wanted = {(change.key, name) for change in plan.changes for name in change.new}
    for key, row in before.items():
        meddle(account, key, row)
    between = dict(during)

    def others(_: Outcome) -> None:
        while between:
            meddle(account, *between.popitem())

    run = plan.apply(directory=tmp_path / str(next(_numbers)), on_row=others, concurrency=1)
    entries = run.folder.entries()
    done = [change for change in plan.changes if entries[str(change.step)].state == "ok"]
    wrote = {(change.key, name) for change in done for name in change.new}
    for key, row in after.items():
        meddle(account, key, row)
    left = run.undo().left
    end = state(account)

    done_by_others = (before, {key: row for key, row in during.items() if key not in between}, after)
    theirs = {(key, name): row[name] for one in done_by_others for key, row in one.items() for name in row}
    listed = {one.key for one in left}
    for (key, name), value in end.items():
        if (key, name) not in theirs:
            assert start[key, name] == value, f"{name} of {key} is not put back"
        elif (key, name) not in wanted:
            assert theirs[key, name] in (value, start[key, name]), f"{name} of {key} was touched"
        elif value != start[key, name]:
            assert theirs[key, name] == value
            assert (key, name) not in wrote or key in listed
