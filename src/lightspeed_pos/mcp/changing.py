"""`plan_changes`, `apply_plan`, `undo_run`: what would change, and writing it once a person has said so."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lightspeed_pos.errors import QueryError
from lightspeed_pos.mcp.answers import answer, is_secret, quoted, that_fit
from lightspeed_pos.mcp.reading import collection
from lightspeed_pos.requests.shown import shown

if TYPE_CHECKING:
    from pathlib import Path

    from lightspeed_pos.mcp.budget import Budget
    from lightspeed_pos.mcp.shop import Shop
    from lightspeed_pos.plans.document import Change
    from lightspeed_pos.plans.plan import Plan, Run

MOST_LINES = 50  # a person reads them all before they say yes
_MOST_FILES = 100


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan that was shown, with the budget of its account, and the file that a person may apply."""

    plan: Plan
    budget: Budget
    path: Path


def plan_changes(
    shop: Shop,
    endpoint: str,
    rows: Sequence[Mapping[str, Any]],
    *,
    by: str,
    create: bool,
    archive: bool,
    below: Mapping[str, int] | None,
) -> dict[str, Any]:
    """What the rows would change, as old and new values, and at what price. It writes nothing to the shop."""
    resource = shop.reachable(endpoint, writing=True)
    if not 1 <= len(rows) <= shop.limits.rows:
        raise QueryError(f"These are {len(rows):,} rows: one call takes 1 to {shop.limits.rows:,} (--max-rows).")
    if any(is_secret(name) for row in rows for name in (by, *row)):
        raise QueryError("Keys and passwords of others are not changed here.")
    account, budget = shop.account()
    found = collection(account, resource, below)
    if not hasattr(found, "plan"):
        raise QueryError(f"Records of {resource.name} are not changed by clients of the service.")
    plan: Plan = found.plan([dict(row) for row in rows], by=by or None, create=create, archive=archive)
    status: dict[str, Any] = {
        "endpoint": resource.name,
        "account": account.id,
        "changes": len(plan.changes),
        "unchanged_rows": plan.unchanged,
        "problems": len(plan.problems),
        "drips_spent": float(budget.spent),
    }
    if plan.changes:
        path = _saved(shop, plan)
        shop.planned.keep(plan.document.id, Planned(plan, budget, path))
        by_hand = by_a_person(shop, path)
        status |= {
            "plan": plan.document.id,
            "drips_to_write": float(plan.cost),
            "seconds_to_write": round(plan.seconds, 1),
            "written": "nothing yet",
            "to_write": f"apply_plan with this plan, or somebody runs `{by_hand}`"
            if shop.writes
            else f"This server only reads. Somebody runs `{by_hand}`",
        }
    lines = list(_lines(plan.changes))
    fitting = list(that_fit(lines))
    if len(fitting) < len(lines):
        status["left_out_lines"] = len(lines) - len(fitting)
    problems = [{"row": one.row, "problem": one.text} for one in plan.problems[:MOST_LINES]]
    return answer(status, changes=fitting, problems=problems)


def by_a_person(shop: Shop, path: Path) -> str:
    """The command that applies a plan at a terminal."""
    return shop.command(f"apply {shlex.quote(str(path))}")


def planned(shop: Shop, name: str) -> Planned:
    """The plan of that name. Raises QueryError if this server made none, or has written it."""
    found = shop.planned.get(name)
    if found is None:
        raise QueryError(f"There is no plan {shown(name)} that waits: plan_changes makes one. A plan is applied once.")
    return found  # type: ignore[no-any-return]


def question_before(shop: Shop, name: str) -> str:
    """What a person is asked before a plan is written. Raises QueryError for a plan that cannot be written here."""
    found = planned(shop, name)
    plan, count = found.plan, len(found.plan.changes)
    by_hand = by_a_person(shop, found.path)
    if plan.cost > shop.limits.drips:
        raise QueryError(
            f"Writing this plan costs {plan.cost:g} drips, and one call may take {shop.limits.drips} (--max-drips): "
            f"plan fewer rows at a time, or somebody runs `{by_hand}`."
        )
    lines = [_as_line(line) for line in _lines(plan.changes)]
    _check_readable(lines, by_hand)
    what = "this change" if count == 1 else f"these {count} changes"
    place = f"account {plan.document.account_id} at {plan.document.host}"
    heading = f"Write {what} of {plan.document.endpoint} records to {place}? It costs {plan.cost:g} drips."
    return "\n".join([heading, *lines])


def apply_plan(shop: Shop, name: str, *, confirmed: bool) -> dict[str, Any]:
    """Write a plan that a person has seen. A record that has changed since is left as it is."""
    found = planned(shop, name)
    if not confirmed:
        return answer({"written": 0, "why": "The person who was asked said no. Do not ask again unless they want it."})
    with found.budget.writing():
        run = found.plan.apply(directory=shop.runs)
    if run.state == "done":
        shop.planned.pop(name, None)
    return _ended(shop, run, {"run": run.number})


def question_before_undo(shop: Shop, number: int) -> str:
    """What a person is asked before a run is taken back. Raises QueryError if that cannot be done here."""
    run = _run(shop, number)[0]
    count = run.counts.get("ok", 0)
    by_hand = shop.command(f"undo {number}")
    if not count:
        raise QueryError(f"Run {number} has written nothing that could be taken back.")
    if run.state == "undone":
        raise QueryError(f"Run {number} is taken back already.")
    if 2 * count > shop.limits.drips:
        raise QueryError(
            f"Taking back {count} rows costs about {2 * count} drips, and one call may take {shop.limits.drips} "
            f"(--max-drips): somebody runs `{by_hand}`."
        )
    lines = [_as_line(line, back=True) for line in _lines(run.document.changes)]
    _check_readable(lines, by_hand)
    place = f"account {run.document.account_id} at {run.document.host}"
    heading = f"Take back run {number}, which wrote {count} {'row' if count == 1 else 'rows'} to {place}?"
    return "\n".join([heading, "What others have changed since stays.", *lines])


def undo_run(shop: Shop, number: int, *, confirmed: bool) -> dict[str, Any]:
    """Take back what a run has written and nobody has touched since."""
    if not confirmed:
        return answer({"written": 0, "why": "The person who was asked said no. Do not ask again unless they want it."})
    run, budget = _run(shop, number)
    with budget.writing():
        done = run.undo()
    return _ended(shop, done, {"run": done.number, "takes_back": number})


def _run(shop: Shop, number: int) -> tuple[Run, Budget]:
    account, budget = shop.account()
    return account.run(number, shop.runs), budget


def _ended(shop: Shop, run: Run, status: dict[str, Any]) -> dict[str, Any]:
    status |= {"written": run.counts.get("ok", 0), "outcomes": dict(run.counts), "state": run.state}
    if status["written"]:
        status["undo"] = f"undo_run with run={run.number}, or `{shop.command(f'undo {run.number}')}`"
    left = [
        {"row": one.row, "status": one.status, "id": one.key, "record": one.label, "why": one.message}
        for one in run.left[:MOST_LINES]
    ]
    return answer(status, **({"left": left} if left else {}))


def _lines(changes: Sequence[Change]) -> Iterator[dict[str, Any]]:
    """A line for each value."""
    for change in changes:
        for name, value in (change.new or {"": None}).items():
            about = {"do": change.do, "row": change.row, "id": change.key, "record": change.label}
            if name:
                about |= {"field": name, "old": change.old.get(name), "new": value}
            yield about


def _as_line(line: Mapping[str, Any], *, back: bool = False) -> str:
    """In words: update 12 "Tube": default_cost "4.2" → "5"."""
    words = [f"take back {line['do']}" if back else line["do"], str(line["id"] or f"row {line['row']}")]
    which = " ".join([*words, quoted(line["record"])] if line["record"] else words)
    if "field" not in line:
        return which
    old, new = (line["new"], line["old"]) if back else (line["old"], line["new"])
    return f"{which}: {line['field']} {quoted(old)} → {quoted(new)}"


def _check_readable(lines: Sequence[str], by_hand: str) -> None:
    if len(lines) > MOST_LINES:
        raise QueryError(
            f"These are {len(lines)} values, and a person is asked about {MOST_LINES} at once: plan fewer rows at a "
            f"time, or somebody runs `{by_hand}`, which shows them all."
        )


def _saved(shop: Shop, plan: Plan) -> Path:
    """The file of the plan, for a person to apply; the oldest of many are removed."""
    shop.plans.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = shop.plans / f"{plan.document.id}.plan.json"
    plan.save(path)
    files = sorted(shop.plans.glob("*.plan.json"), key=lambda one: one.stat().st_mtime)
    for old in files[:-_MOST_FILES]:
        old.unlink(missing_ok=True)
    return path
