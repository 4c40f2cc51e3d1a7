"""All trials of the fault matrix, what they break, and the page that shows them."""

from __future__ import annotations

import queue
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from fault_matrix.operations import OPERATIONS, Operation
from fault_matrix.trial import UNCERTAIN, Outcome, new_shop, tried
from lightspeed_pos.sandbox.instance.faults import FAULTS

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import FaultKind, Sandbox

# How often a row may have been written, by what the caller was told.
ALLOWED = {"ok": (1,), "error": (0,), "unknown": (0, 1), "as it came": (0, 1)}
# The error of each fault, which cells call "error".
ERRORS = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "NotAuthorized",
    "404": "NotFound",
    "409": "Conflict",
    "422": "Unprocessable",
    "429": "RateLimited",
    **dict.fromkeys(("500", "502", "503", "504"), "ServerError"),
    **dict.fromkeys(("html", "empty", "array"), "DecodeError"),
    **dict.fromkeys(("cut", "reset"), "TransportError"),
    "slow": "TimedOut",
}
WAITING = 16  # trials at once of answers that come late: all of them wait


class Trial(NamedTuple):
    """One operation, one fault: `always` is again and again, `executed` whether the service did what it was asked."""

    operation: Operation
    fault: FaultKind
    always: bool
    executed: bool | None

    def __str__(self) -> str:
        done = {True: ", done", False: ", not done", None: ""}[self.executed]
        return f"{self.operation.name} and {self.fault}{' again and again' if self.always else ''}{done}"


@dataclass(frozen=True)
class Result:
    """What became of a trial, under either client."""

    trial: Trial
    sync: Outcome
    awaited: Outcome

    def problems(self) -> Iterator[str]:
        """What must never be: a line each."""
        if self.sync != self.awaited:
            yield f"{self.trial}: sync {self.sync}, async {self.awaited}"
        for outcome in (self.sync, self.awaited):
            yield from (f"{self.trial}: {problem}" for problem in _problems(self.trial, outcome))


def _problems(trial: Trial, outcome: Outcome) -> Iterator[str]:
    if not outcome.sent:
        yield "nothing was hit"
    if outcome.left or not outcome.told or not ALLOWED.keys() >= set(outcome.told):
        yield f"told {', '.join(outcome.told)}; {outcome.left}"
    for told, done in zip(outcome.told, outcome.done, strict=trial.operation.writes):
        if done not in ALLOWED.get(told, ()):
            yield f"told {told}, and written {done} times"
    if trial.operation.method == "POST" and trial.operation.writes and trial.executed and outcome.sent > 1:
        yield f"sent {outcome.sent} times though it was done"


def trials(faults: Iterable[str] = FAULTS, operations: Sequence[Operation] = OPERATIONS) -> list[Trial]:
    """All of them, or those of some faults and operations."""
    return [
        Trial(operation, fault, always, executed)
        for operation in operations
        for fault in FAULTS
        if fault in set(faults)
        for always in (False, True)
        for executed in ((False, True) if operation.writes and fault in UNCERTAIN else (None,))
    ]


def results(chosen: Sequence[Trial]) -> list[Result]:
    """Try them. Answers that come late are waited for by many trials at once, after all others."""
    quick = [trial for trial in chosen if trial.fault != "slow"]
    late = [trial for trial in chosen if trial.fault == "slow"]
    found = {**_tried(quick, 1), **_tried(late, WAITING)}
    return [found[trial] for trial in chosen]


def _tried(chosen: Sequence[Trial], at_once: int) -> dict[Trial, Result]:
    if not chosen:
        return {}
    with ExitStack() as stack:
        shops: queue.Queue[Sandbox] = queue.Queue()
        for _ in range(at_once):
            shops.put(stack.enter_context(new_shop()))
        threads = stack.enter_context(ThreadPoolExecutor(at_once))
        return {result.trial: result for result in threads.map(partial(_result, shops), chosen)}


def _result(shops: queue.Queue[Sandbox], trial: Trial) -> Result:
    shop = shops.get()
    try:
        one = partial(tried, shop, trial.operation, trial.fault, always=trial.always, executed=trial.executed)
        return Result(trial, one(kind="sync"), one(kind="async"))
    finally:
        shops.put(shop)


# ---- the page


HEAD = """\
<!-- Written by tools/write_fault_matrix.py: change that. -->
# Fault matrix

What a program sees when something breaks between it and the service: each operation was tried with each fault of the
[sandbox](reference/sandbox.md), over HTTP, under a `Client` and under an `AsyncClient`. Both did the same in every cell, down to
the text of the error, and it holds for all of them:

- **A write that may have been done is not sent again**, unless repeating it does no harm: a DELETE, or a PUT that appends nothing.
- **Nothing is lost silently.** "ok" was written, and once. An error was not written. Only `UnknownOutcome`, or "unknown" as the
  status of a row, leaves it open, and then it was written once or not at all; the error says how to find out.
- **A listing is complete or raises.** Read again when the fault is over, it gave all records; so did a sync.

A cell says what the caller gets, and how often the request that was hit went out: "ok, 2×" is one failure, one repetition and
a result; "error, 6×" is the error of the fault after five repetitions; "after 1" follows where a page came before it. A write whose
fault hides what the service did was tried twice, once with the write done and once not; "may be done" stands for both. Rows of bulk
writes are told one by one.

| Fault | What happens | Its error |
| --- | --- | --- |
{faults}

"""
ONCE = "the request is hit once"
AGAIN = "the request is hit again and again, by a client with the usual five retries"
NOTES = """\
Some cells in words:

- **400** is the service's "Please try again later", which is repeated where that does no harm. Any other 400 is raised at once.
- **401**: the tokens are refreshed, once for a call. A 401 from the refresh itself means that the client id or secret is wrong.
- **429** is waited out, for five minutes in a row here. A request that was refused was not done, so a POST is repeated too.
- **With `load_relations`** a page that fails is asked for in ever smaller ones, down to one record; so are the pages of a sync.
- **`items.bulk_…` and "again and again"**: rows 2 and 3 are both hit.
- **Plans** settle what they never heard of: they read the record, or look for the new one, and count "not there" only a minute
  after it was sent. What is not there is sent once more, which is why a write stands there with twice the usual number.
- **`client.get(…)`** and its kin give the JSON of any answer, whatever it is: an `array` is an empty list there, "as it came".
- **`run.undo()`**: the request of one change is hit; the others go on.
- **`tags.destroy(…)` and "cut"**: the repetition finds no tag any more, which is known although that answer is cut, too. So it is done.
- **A refresh of tokens** that fails is not tried again for 20 seconds, and the tokens that were there are kept: afterwards the
  same client worked without a new sign-in. It is waited for longer than other requests, so the late answer was in time.
"""


def page(found: Sequence[Result]) -> str:
    """The page with all results."""
    faults = "\n".join(f"| {fault} | {what} | `{ERRORS[fault]}` |" for fault, what in FAULTS.items())
    parts = [HEAD.replace("{faults}", faults)]
    for writes, title in ((False, "Reads"), (True, "Writes")):
        for always, when in ((False, ONCE), (True, AGAIN)):
            parts.append(f"## {title}: {when}\n\n")
            chosen = [one for one in found if one.trial.operation.writes == writes and one.trial.always == always]
            parts.append(_table(chosen))
    parts.append(f"## What stands out\n\n{NOTES}\n")
    parts.append(_messages(found))
    return "".join(parts)


def _table(found: Sequence[Result]) -> str:
    """Rows are operations; faults with the same cells share a column."""
    cells: dict[str, dict[str, list[Result]]] = {}
    for one in found:
        cells.setdefault(one.trial.fault, {}).setdefault(one.trial.operation.name, []).append(one)
    columns: dict[tuple[str, ...], list[str]] = {}
    for fault, rows in cells.items():
        columns.setdefault(tuple(_cell(some) for some in rows.values()), []).append(fault)
    names = list(next(iter(cells.values())))
    lines = [["Operation", *(", ".join(faults) for faults in columns.values())], ["---"] * (len(columns) + 1)]
    lines += [[name, *(column[number] for column in columns)] for number, name in enumerate(names)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n\n"


def _cell(tried_so: Sequence[Result]) -> str:
    """One cell, of a fault that was tried with the write done and not done."""
    own = ERRORS[tried_so[0].trial.fault]
    texts = [f"{one.sync.what.replace(own, 'error')}, {one.sync.sent}×" for one in tried_so]
    if len(set(texts)) == 1:
        return texts[0] + _done([one.sync for one in tried_so])
    return "; ".join(
        f"{'done' if one.trial.executed else 'not done'}: {text}"
        for one, text in sorted(zip(tried_so, texts, strict=True), key=lambda pair: bool(pair[0].trial.executed))
    )


def _done(outcomes: Sequence[Outcome]) -> str:
    if len(outcomes[0].done) != 1 or outcomes[0].told == ("ok",):
        return ""
    if outcomes[0].told in {("unknown",), ("as it came",)}:
        return ", may be done"
    return ", done" if any(outcome.done[0] for outcome in outcomes) else ", not done"


def _messages(found: Sequence[Result]) -> str:
    """The errors of a read and of a write, in their own words."""
    parts = ["## What the errors say\n\n"]
    for operation, always in (("`items.find(5)`", True), ("`items.create(…)`", False)):
        said: dict[str, list[str]] = {}
        for one in found:
            if (one.trial.operation.name, one.trial.always) == (operation, always) and one.sync.message:
                faults = said.setdefault(f"{one.sync.what}: {one.sync.message}", [])
                faults += [one.trial.fault] if one.trial.fault not in faults else []
        parts.append(f"{operation}, hit {'again and again' if always else 'once'}:\n\n")
        parts += [f"- {', '.join(faults)}: `{message}`\n" for message, faults in said.items()]
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"
