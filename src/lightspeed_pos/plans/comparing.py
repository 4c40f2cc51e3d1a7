"""What to do with a change, by its record as it is now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lightspeed_pos.bulk.journal import UNHEARD, Entry

if TYPE_CHECKING:
    from lightspeed_pos.plans.columns import Column
    from lightspeed_pos.plans.document import Change, Values


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a change without sending, or the values to send; `left` says what of it is not to be sent."""

    entry: Entry | None = None
    new: Values = field(default_factory=dict[str, "str | None"])
    left: str = ""


def compared(
    change: Change, record: Any, columns: Mapping[str, Column], entry: Entry | None, *, parts: bool
) -> Verdict:
    """
    The verdict on a change of a record that is there; `record` is None if it is not.

    `entry` is what the journal says so far. With `parts` the values that nobody has touched are written although others
    have changed; else a record of which any value has changed is left alone.
    """
    unheard = entry is not None and entry.state in UNHEARD
    if record is None:
        gone = Entry("ok" if unheard else "same", change.key, "It is gone already.")
        return Verdict(
            gone if change.do == "delete" else Entry("refused", change.key, "The record is not there any more.")
        )
    now = {name: columns[name].of(record) for name in {**change.old, **change.new}}
    if change.new and all(now[name] == value for name, value in change.new.items()):
        already = "" if unheard else "It was so already; nothing was written."
        return Verdict(Entry("ok" if unheard else "same", change.key, already))
    moved = [name for name, value in change.old.items() if now[name] != value]
    if not moved:
        return Verdict(new=change.new)
    if unheard and not parts:
        said = _differing(change, now, moved)
        return Verdict(Entry("unknown", change.key, f"It was sent, and nobody heard what became of it. {said}"))
    free = {name: value for name, value in change.new.items() if name not in moved}
    touched = [name for name in moved if now[name] != change.new.get(name, now)]
    said = _differing(change, now, touched) if touched else ""
    if not parts or not free or change.do != "update":
        if not touched:  # one value is as wanted, and was not when the plan was made
            said = _differing(change, now, moved)
        return Verdict(Entry("refused", change.key, said))
    return Verdict(new=free, left=said)


def _differing(change: Change, now: Values, names: list[str]) -> str:
    said = "; ".join(f"{name} is {_shown(now[name])}, not {_shown(change.old.get(name))}" for name in names)
    return f"Others have changed it since: {said}."


def _shown(value: str | None) -> str:
    return "empty" if value is None else value if len(value) <= 60 else f"{value[:59]}…"
