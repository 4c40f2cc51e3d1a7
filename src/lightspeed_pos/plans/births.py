"""Creations: whether a new record is there already, and which one it is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from lightspeed_pos import query
from lightspeed_pos.bulk.journal import UNHEARD, Entry
from lightspeed_pos.catalogue import ENTITIES
from lightspeed_pos.exchange.flow import Sleep
from lightspeed_pos.plans.columns import codes_in, own_id
from lightspeed_pos.plans.comparing import Verdict
from lightspeed_pos.requests.codes import CODES
from lightspeed_pos.requests.names import names
from lightspeed_pos.requests.place import has_archived

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.plans.columns import Column
    from lightspeed_pos.plans.document import Change, Document, Values
    from lightspeed_pos.plans.target import Target

SETTLES_AFTER_SECONDS = 60.0  # a request that was cut off may still be at work in the service
_EARLIER_SECONDS = 600.0  # by which this clock may be ahead of the service's
_STAMPS = ("create_time", "time_stamp")
_CALLED = ("description", "name", "last_name", "first_name", "company")


class Births:
    """Looks for the records of creations."""

    def __init__(self, target: Target, document: Document, columns: Mapping[str, Column]) -> None:
        self._target = target
        self._document = document
        self._columns = columns
        self._endpoint = target.place.endpoint

    def highest(self) -> Flow[int | None]:
        """The highest id so far; None if records are not sorted by it."""
        own = own_id(self._endpoint)
        if own not in names(self._endpoint).sorts:
            return None
        archived = {"archived": "include"} if has_archived(self._endpoint) else {}
        found = yield from self._target.first({"sort": f"-{own}", **archived})
        return 0 if found is None else found.id

    def judged(
        self,
        changes: Sequence[Change],
        entries: Mapping[int, Entry | None],
        mark: int | None,
        known: Callable[[], Collection[int | None]],
    ) -> Flow[dict[int, Verdict]]:
        """
        What to do with each creation.

        `mark` is the highest id from before the run, `known` gives the ids of the records that it has made.
        """
        unheard = [change for change in changes if (entry := entries[change.step]) and entry.state in UNHEARD]
        verdicts: dict[int, Verdict] = {}
        if unheard:
            verdicts = yield from self._looked_for(unheard, entries, mark, known())
        fresh = [change for change in changes if change.step not in verdicts]
        taken = yield from self._taken(fresh)
        for change in fresh:
            found = next((taken[code] for code in codes_in(change.new) if taken.get(code)), None)
            said = f"There is {self._endpoint.name} {found[0].id} with its code now." if found else ""
            verdicts[change.step] = Verdict(Entry("refused", None, said)) if said else Verdict(new=change.new)
        return verdicts

    def _taken(self, changes: Sequence[Change]) -> Flow[dict[str, list[Any]]]:
        codes = sorted({code for change in changes for code in codes_in(change.new)})
        if not (codes and self._target.coded):
            return {}
        return (yield from self._target.by_codes(codes, tuple(CODES)))

    def _looked_for(
        self,
        changes: Sequence[Change],
        entries: Mapping[int, Entry | None],
        mark: int | None,
        known: Collection[int | None],
    ) -> Flow[dict[int, Verdict]]:
        verdicts = yield from self._look(changes, entries, mark, known)
        sent = max((entry.at or 0.0) for change in changes if (entry := entries[change.step]))
        wait = sent + SETTLES_AFTER_SECONDS - self._target.driver.clock.now()
        if wait > 0 and len(verdicts) < len(changes):
            yield Sleep(min(wait, SETTLES_AFTER_SECONDS))
            verdicts = yield from self._look(changes, entries, mark, known)
        return verdicts

    def _look(
        self,
        changes: Sequence[Change],
        entries: Mapping[int, Entry | None],
        mark: int | None,
        known: Collection[int | None],
    ) -> Flow[dict[int, Verdict]]:
        """Verdicts on the creations that are found, or cannot be told. One without a verdict was not executed."""
        sent = min((entry.at or 0.0) for change in changes if (entry := entries[change.step]))
        since = self._since(mark, sent)
        if since is None:
            return {change.step: self._unsettled(change, "there is no way to tell new records") for change in changes}
        archived = {"archived": "include"} if has_archived(self._endpoint) else {}
        records = yield from self._target.whole((), {**since, **archived})
        free = [record for record in records if record.id not in known]
        alike: defaultdict[tuple[tuple[str, str | None], ...], list[Change]] = defaultdict(list)
        for change in changes:
            alike[tuple(sorted(change.new.items()))].append(change)
        verdicts: dict[int, Verdict] = {}
        for same in alike.values():
            fitting = self._fitting(same[0].new, free)
            near = [] if fitting else self._near(same[0].new, free)
            if near or len(fitting) > len(same):
                listed = ", ".join(str(record.id) for record in (near or fitting)[:10])
                for change in same:
                    verdicts[change.step] = self._unsettled(change, f"what was made since may be it ({listed})")
                continue
            for change, record in zip(same, fitting, strict=False):
                seen = {name: self._columns[name].of(record) for name in change.new}
                differs = {name: value for name, value in seen.items() if value != change.new[name]}
                verdicts[change.step] = Verdict(Entry("ok", record.id, seen=differs or None))
        return verdicts

    def _since(self, mark: int | None, sent: float) -> dict[str, Any] | None:
        """The search for records that are newer than the run."""
        if mark is not None:
            return {own_id(self._endpoint): query.gt(mark)}
        fields = {field.python for field in ENTITIES[self._endpoint.entity].fields}
        stamp = next((name for name in _STAMPS if name in fields), None)
        if stamp is None:
            return None
        return {stamp: query.gte(datetime.fromtimestamp(sent - _EARLIER_SECONDS, UTC))}

    def _fitting(self, new: Values, records: Sequence[Any]) -> list[Any]:
        codes = {name: value for name, value in new.items() if name in CODES and value}
        wanted = codes or new
        return [one for one in records if all(self._fits(name, value, one) for name, value in wanted.items())]

    def _fits(self, name: str, value: str | None, record: Any) -> bool:
        """Whether a record has the value; the service tidies some texts, such as the names of tags."""
        column = self._columns[name]
        found = column.of(record)
        return _tidied(found) == _tidied(value) if column.kind in ("string", "enum") else found == value

    def _near(self, new: Values, records: Sequence[Any]) -> list[Any]:
        """Records of the same name that differ otherwise: they may be ours, and changed since."""
        name = next((one for one in _CALLED if new.get(one)), None)
        return [] if name is None else [one for one in records if self._fits(name, new[name], one)]

    def _unsettled(self, change: Change, why: str) -> Verdict:
        said = f"It was sent, and nobody heard whether the record was made; {why}. Look, before you send it again."
        return Verdict(Entry("unknown", change.key, said))


def _tidied(text: str | None) -> str:
    return re.sub(r"\W+", "", (text or "").casefold())
