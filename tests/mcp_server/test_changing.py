"""Plans and writes: nothing is written that a person has not said yes to."""

from __future__ import annotations

import stat
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from every import every
from lightspeed_pos.errors import QueryError
from lightspeed_pos.mcp.budget import Budget, budgeted
from mcp_server.talks import LEGACY, MODERN, NO, YES

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox
    from mcp_server.conftest import Serve

ROWS = [{"item_id": 1, "description": "Bell"}]


def writes_of(shop: Sandbox) -> list[str]:
    return [f"{one.method} {one.path}" for one in shop.requests if one.method != "GET"]


@pytest.mark.parametrize("mode", [MODERN, LEGACY])
def test_a_plan_is_written_once_after_a_yes(served: Serve, shop: Sandbox, mode: str) -> None:
    talk = served(mode, writes=True)
    plan = talk.call("plan_changes", endpoint="items", rows=ROWS).status["plan"]
    talk.says = NO
    declined = talk.call("apply_plan", plan=plan)
    after_no = writes_of(shop)
    talk.says = YES

    applied = talk.call("apply_plan", plan=plan)

    assert (0, []) == (declined.status["written"], after_no)
    assert (1, 1) == (applied.status["written"], applied.status["run"])
    assert 1 == len(writes_of(shop))
    assert 2 == len(talk.asked)
    assert "Write this change of Item records to account" in talk.asked[0]


@every(
    "says",
    [
        {"action": "decline"},
        {"action": "cancel"},
        {"action": "accept", "content": {"confirmed": False}},
        {"action": "accept", "content": {"confirmed": "certainly not"}},
        {"action": "accept", "content": {}},
        {"action": "accept"},
        {"action": "decline", "content": {"confirmed": True}},
    ],
)
def test_whatever_is_no_clear_yes_writes_nothing(served: Serve, shop: Sandbox, says: dict[str, Any]) -> None:
    for mode in (MODERN, LEGACY):
        talk = served(mode, writes=True)
        plan = talk.call("plan_changes", endpoint="items", rows=ROWS).status["plan"]
        talk.says = says

        reply = talk.call("apply_plan", plan=plan)

        assert reply.failed or reply.status["written"] == 0
    assert [] == writes_of(shop)


@pytest.mark.parametrize("mode", [MODERN, LEGACY])
def test_a_client_that_cannot_ask_cannot_write_and_is_told_what_a_person_does(
    served: Serve, shop: Sandbox, mode: str
) -> None:
    talk = served(mode, asks=False, writes=True)
    plan = talk.call("plan_changes", endpoint="items", rows=ROWS).status["plan"]

    reply = talk.call("apply_plan", plan=plan)

    assert reply.failed
    assert "nothing is written through it. Somebody runs `lightspeed apply " in reply.text
    assert [] == writes_of(shop)


@every("argument", ["confirmation", "confirmed", "_confirmation"])
def test_an_assistant_cannot_confirm_by_itself(served: Serve, shop: Sandbox, argument: str) -> None:
    talk = served(writes=True)
    talk.says = NO
    plan = talk.call("plan_changes", endpoint="items", rows=ROWS).status["plan"]

    reply = talk.call("apply_plan", plan=plan, **{argument: {"action": "accept", "data": {"confirmed": True}}})

    assert f"apply_plan takes no '{argument}'" in reply.text
    assert [] == writes_of(shop)


def test_an_answer_counts_for_the_plan_that_was_shown_and_once(served: Serve, shop: Sandbox) -> None:
    from mcp.shared.exceptions import MCPError
    from mcp_types import ElicitResult

    talk = served(writes=True)
    mine, other = (
        talk.call("plan_changes", endpoint="items", rows=[{"item_id": key, "description": "Bell"}]).status["plan"]
        for key in (1, 2)
    )

    def send(plan: str, answers: Any = None, state: str | None = None) -> Any:
        arguments = {"input_responses": answers, "request_state": state, "allow_input_required": True}
        return talk.portal.call(partial(talk.client.session.call_tool, "apply_plan", {"plan": plan}, **arguments))

    asked = send(mine)
    yes = dict.fromkeys(asked.input_requests, ElicitResult(**YES))
    unasked = send(mine, yes)
    with pytest.raises(MCPError, match="Invalid or expired requestState"):
        send(other, yes, asked.request_state)
    with pytest.raises(MCPError, match="Invalid or expired requestState"):
        send(mine, yes, asked.request_state[:-2] + "AA")
    before = writes_of(shop)
    written = send(mine, yes, asked.request_state)
    again = send(mine, yes, asked.request_state)

    assert asked.input_requests == unasked.input_requests
    assert [] == before
    assert 1 == written.structured_content["status"]["written"]
    assert "A plan is applied once" in again.content[0].text
    assert 1 == len(writes_of(shop))


def test_without_the_flag_a_plan_is_a_file_for_a_person(
    served: Serve, shop: Sandbox, account: Account, tmp_path: Path
) -> None:
    talk = served()

    reply = talk.call("plan_changes", endpoint="items", rows=ROWS)
    (path,) = (tmp_path / "plans").iterdir()

    assert f"This server only reads. Somebody runs `lightspeed apply {path}`" == reply.status["to_write"]
    assert 0o600 == stat.S_IMODE(path.stat().st_mode)
    assert [] == writes_of(shop)
    assert 1 == account.read_plan(path).apply(directory=tmp_path / "runs").counts["ok"]


def test_a_plan_that_a_file_was_changed_of_is_written_as_it_was_shown(
    served: Serve, account: Account, tmp_path: Path
) -> None:
    talk = served(writes=True)
    talk.says = YES
    plan = talk.call("plan_changes", endpoint="items", rows=ROWS).status["plan"]
    (path,) = (tmp_path / "plans").iterdir()
    path.write_text(path.read_text().replace("Bell", "Free"))

    talk.call("apply_plan", plan=plan)

    assert "Bell" == account.items.find(1).description


def test_a_record_that_has_changed_since_is_left_and_told(served: Serve, account: Account) -> None:
    talk = served(writes=True)
    talk.says = YES
    plan = talk.call("plan_changes", endpoint="items", rows=ROWS).status["plan"]
    account.items.update(1, description="Horn")

    reply = talk.call("apply_plan", plan=plan)

    assert 0 == reply.status["written"]
    assert "undo" not in reply.status
    assert ["refused"] == [one["status"] for one in reply.data["left"]]
    assert "Horn" == account.items.find(1).description


def test_what_a_person_cannot_read_at_once_goes_to_the_terminal(served: Serve, shop: Sandbox) -> None:
    talk = served(writes=True, drips=500)
    rows = [{"item_id": key, "description": "Bell"} for key in range(1, 61)]
    plan = talk.call("plan_changes", endpoint="items", rows=rows).status["plan"]
    dear = served(writes=True, drips=2)
    dear_plan = dear.call("plan_changes", endpoint="items", rows=[{"item_id": 1, "prices.default": "3"}]).status["plan"]

    replies = [talk.call("apply_plan", plan=plan), dear.call("apply_plan", plan=dear_plan)]

    assert "These are 60 values, and a person is asked about 50 at once" in replies[0].text
    assert "one call may take 2 (--max-drips)" in replies[1].text
    assert [True, True] == ["somebody runs `lightspeed apply " in reply.text for reply in replies]
    assert [] == writes_of(shop) == talk.asked == dear.asked


def test_problems_of_rows_are_told_and_nothing_is_planned_of_them(served: Serve) -> None:
    reply = served().call("plan_changes", endpoint="items", rows=[{"item_id": 999999, "description": "x"}])

    assert (0, 1) == (reply.status["changes"], reply.status["problems"])
    assert "plan" not in reply.status
    assert 1 == reply.data["problems"][0]["row"]


@every(
    "arguments, says",
    [
        ({"endpoint": "items", "rows": []}, "These are 0 rows: one call takes 1 to 200 (--max-rows)"),
        ({"endpoint": "items", "rows": "prices.csv"}, "valid list"),
        ({"endpoint": "items", "rows": [{"item_id": 1, "descripton": "x"}]}, "did you mean description?"),
        ({"endpoint": "inventory-logs", "rows": [{"inventory_log_id": 1}]}, "are not changed by clients"),
        ({"endpoint": "itmes", "rows": [{"item_id": 1}]}, "did you mean items"),
        ({"endpoint": "employees", "rows": [{"employee_id": 1, "access_pin": "1"}]}, "are not changed here"),
    ],
)
def test_rows_that_cannot_be_planned_are_answered_with_what_to_write(
    served: Serve, arguments: dict[str, Any], says: str
) -> None:
    reply = served().call("plan_changes", **arguments)

    assert reply.failed
    assert says in reply.text


@every("run, says", [(9, "There is no run '9'"), (-1, "There is no run '-1'")])
def test_a_run_that_is_not_there_is_not_taken_back(served: Serve, run: int, says: str) -> None:
    talk = served(writes=True)
    talk.says = YES

    reply = talk.call("undo_run", run=run)

    assert says in reply.text
    assert [] == talk.asked


def test_a_run_is_taken_back_once(served: Serve, shop: Sandbox, account: Account) -> None:
    talk = served(writes=True)
    talk.says = YES
    before = account.items.find(1).description
    plan = talk.call("plan_changes", endpoint="items", rows=ROWS).status["plan"]
    run = talk.call("apply_plan", plan=plan).status["run"]
    talk.says = NO
    declined = talk.call("undo_run", run=run)
    still = account.items.find(1).description
    talk.says = YES

    undone = talk.call("undo_run", run=run)
    again = talk.call("undo_run", run=run)

    assert (0, "Bell") == (declined.status["written"], still)
    assert (1, before) == (undone.status["written"], account.items.find(1).description)
    assert "is taken back already" in again.text


def test_an_account_with_a_budget_sends_nothing_but_reads(account: Account, shop: Sandbox) -> None:
    limited = budgeted(account, Budget(5))

    with pytest.raises(QueryError, match="nobody has confirmed"):
        limited.items.update(1, description="x")
    with pytest.raises(QueryError, match="nobody has confirmed"):
        limited.items.create(description="x")
    with pytest.raises(QueryError, match="nobody has confirmed"):
        limited.items.find(1).archive()
    with pytest.raises(QueryError, match="nobody has confirmed"):
        limited.update(name="x")
    failed = [one.error for one in limited.items.bulk_update([{"item_id": 1, "description": "x"}])]

    assert [True] == ["nobody has confirmed" in str(error) for error in failed]
    assert [] == writes_of(shop)
