"""
Applying a plan: each record is compared with the plan just before it is written, and every step stands in a journal.

A step whose outcome nobody heard is settled before it is sent again: a change by reading the record, a creation by
looking for the new record.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from msgspec.structs import replace

from lightspeed_pos.bulk.journal import UNHEARD, Entry, Journal
from lightspeed_pos.bulk.rows import Prepared
from lightspeed_pos.exchange.flow import Sleep
from lightspeed_pos.plans.births import SETTLES_AFTER_SECONDS, Births
from lightspeed_pos.plans.comparing import Verdict, compared
from lightspeed_pos.requests.codes import CODES

if TYPE_CHECKING:
    from lightspeed_pos.bulk.plan import BulkResult
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.listing.scanner import Concurrency
    from lightspeed_pos.plans.document import Change, Document
    from lightspeed_pos.plans.target import Target

T = TypeVar("T")
Steps = Generator[Callable[[], Any], Any, T]
Status = Literal["ok", "same", "refused", "error", "unknown"]

BLOCK = 25  # records that are compared by one request; the last of them is written at most so many drips later
_TWICE = 2  # rounds: what is unknown after the first is settled and sent once more
SETTLED = ("ok", "same")
NOT_AGAIN = (*SETTLED, "open")  # a sale that is out of balance exists: sent again, it would be there twice
END, MARK = "end", "mark"
_ORDER = ("create", "update", "archive", "delete")


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    What became of a row. `label` says in words which record it is about, `key` is its id.

    "ok": written; `message` says what the service made of a value, if something else. "same": there was nothing to
    write. "refused": left as it is, since others have changed it. "error": not written. "unknown": nobody knows;
    `message` says how to find out, as it says why for the others.
    """

    row: int
    status: Status
    key: int | None = None
    label: str = ""
    message: str = ""


def left_name(step: int) -> str:
    """The name in a journal for what was left of a step when the rest was put back."""
    return f"{step}-left"


class Applying:
    """One run of a plan. `on_row` is called with each `Outcome` as it comes."""

    def __init__(
        self,
        target: Target,
        document: Document,
        journal: Journal,
        on_row: Callable[[Outcome], object] | None,
        concurrency: Concurrency,
    ) -> None:
        self._target = target
        self._document = document
        self._journal = journal
        self._on_row = on_row
        self._concurrency: Concurrency = concurrency
        self._columns = document.columns()
        self._births = Births(target, document, self._columns)

    def applying(self) -> Steps[None]:
        """Write what is not written yet."""
        changes = self._document.changes
        self._say_done(changes)
        if any(change.do == "create" for change in changes) and self._journal.entry(MARK) is None:
            highest = yield partial(self._target.driver.run, self._births.highest())
            self._journal.write(MARK, Entry("ok", highest))
        for round_ in range(_TWICE):
            left = [one for one in changes if self._state(one) not in NOT_AGAIN]
            if round_:
                left = [one for one in left if self._state(one) in UNHEARD]
            for block in _blocks(left):
                yield from self._block(block, last=round_ == _TWICE - 1)
        self._journal.write(END, Entry("ok"))

    def settling(self) -> Steps[None]:
        """Find out what became of steps whose outcome nobody heard, and write nothing."""
        for block in _blocks([one for one in self._document.changes if self._state(one) in UNHEARD]):
            verdicts = yield from self._judged(block)
            not_there = [change for change in block if verdicts[change.step].entry is None]
            wait = self._under_way_seconds(not_there)
            if wait > 0:
                yield partial(self._target.driver.run, _waited(wait))
                verdicts = yield from self._judged(block)
            for change in block:
                verdict = verdicts[change.step]
                entry = verdict.entry or Entry("error", change.key, "It was not written.")
                self._journal.write(str(change.step), entry)

    def _under_way_seconds(self, changes: Sequence[Change]) -> float:
        """For how long the service may still be at work on one of these changes, which were sent."""
        sent = [entry.at or 0.0 for one in changes if (entry := self._journal.entry(str(one.step)))]
        now: float = self._target.driver.clock.now()
        return min(max(sent, default=0.0) + SETTLES_AFTER_SECONDS - now, SETTLES_AFTER_SECONDS)

    def _block(self, block: Sequence[Change], *, last: bool) -> Steps[None]:
        verdicts = yield from self._judged(block)
        sendings: defaultdict[str, list[Change]] = defaultdict(list)
        for change in block:
            verdict = verdicts[change.step]
            if verdict.left:
                self._journal.write(left_name(change.step), Entry("refused", change.key, verdict.left))
                self._tell(change, Entry("refused", change.key, verdict.left))
            if verdict.entry is not None:
                self._journal.write(str(change.step), verdict.entry)
                self._tell(change, verdict.entry)
            else:
                sendings[change.do].append(replace(change, new=dict(verdict.new)))
        for do in sorted(sendings, key=_ORDER.index):
            yield self._sending(do, sendings[do], last=last)

    def _sending(self, do: str, changes: Sequence[Change], *, last: bool) -> Callable[[], Any]:
        by_step = {change.step: change for change in changes}
        bulk = self._target.sending(do, {step: change.new for step, change in by_step.items()}, self._columns)
        writes = [self._target.write(change, self._document.levels) for change in changes]
        rows: Prepared[Any] = Prepared(writes, {write.row: str(write.row) for write in writes})

        def heard(result: BulkResult[Any]) -> None:
            self._heard(by_step[result.row], result, last=last)

        return partial(bulk.send, rows, self._journal, heard, self._concurrency)

    def _judged(self, block: Sequence[Change]) -> Steps[dict[int, Verdict]]:
        """What to do with each change of a block, by the records as they are now."""
        run = self._target.driver.run
        keys = list(dict.fromkeys(change.key for change in block if change.key is not None))
        records: dict[int, Any] = yield partial(run, self._target.by_ids(keys))
        new = [change for change in block if change.do == "create"]
        verdicts: dict[int, Verdict] = {}
        if new:
            entries = {change.step: self._journal.entry(str(change.step)) for change in new}
            mark = self._journal.entry(MARK)
            verdicts = yield partial(run, self._births.judged(new, entries, mark.key if mark else None, self._known))
        for change in block:
            if change.do != "create":
                verdicts[change.step] = compared(
                    change,
                    records.get(change.key or 0),
                    self._columns,
                    self._journal.entry(str(change.step)),
                    parts=self._document.undoes is not None,
                )
        return verdicts

    def _known(self) -> set[int | None]:
        """Ids of the records that this run has created."""
        steps = [str(change.step) for change in self._document.changes if change.do == "create"]
        return {entry.key for step in steps if (entry := self._journal.entry(step)) is not None}

    def _heard(self, change: Change, result: BulkResult[Any], *, last: bool) -> None:
        entry = self._journal.entry(str(change.step)) or Entry(result.status, result.key)
        seen = entry.seen or {}
        ignored = [name for name in change.new if name in seen and seen[name] == change.old.get(name)]
        if entry.state == "ok" and ignored and change.do != "create":
            left = ", ".join(f"{name}={change.old[name] or ''}" for name in ignored)
            told = Entry("error", result.key, f"The service took the change and left {left}.")
            if len(ignored) == len(change.new):
                entry = told
                self._journal.write(str(change.step), entry)
            else:  # the rest is written, and an undo takes it back
                self._journal.write(left_name(change.step), told)
                self._tell(change, told)
        if entry.state != "unknown" or last:
            self._tell(change, entry)

    def _tell(self, change: Change, entry: Entry) -> None:
        if self._on_row is not None:
            self._on_row(outcome(change, entry))

    def _state(self, change: Change) -> str:
        entry = self._journal.entry(str(change.step))
        return "" if entry is None else entry.state

    def _say_done(self, changes: Sequence[Change]) -> None:
        for change in changes:
            entry = self._journal.entry(str(change.step))
            if entry is not None and entry.state in NOT_AGAIN:
                self._tell(change, entry)


def outcome(change: Change, entry: Entry) -> Outcome:
    """What a journal says of a change."""
    status: Status
    match entry.state:
        case "sent" | "unknown":
            status = "unknown"
        case "open":
            status = "error"
        case state:
            status = state
    made = ", ".join(f"{name}={value or ''}" for name, value in (entry.seen or {}).items())
    message = entry.message or (f"The service made it {made}." if made else "")
    return Outcome(change.row, status, entry.key or change.key, change.label, message)


def _waited(seconds: float) -> Flow[None]:
    yield Sleep(seconds)


def _blocks(changes: Sequence[Change]) -> Iterator[Sequence[Change]]:
    return (changes[start : start + BLOCK] for start in range(0, len(changes), BLOCK))


def requests_to_compare(changes: Sequence[Change], coded: Mapping[str, Any] | bool) -> int:
    """How many requests compare records before they are written."""
    count = 0
    for block in _blocks(changes):
        count += any(change.key is not None for change in block)
        count += len(CODES) * bool(coded and any(change.do == "create" for change in block))
    return count
