"""
Scans on all settings of a service, simulated: `make bench` has time for nine of them with sockets.

In some settings the limit is out of reach even for a reader that knows all ids, as nobody knows when a burst window
begins. What it takes there is in the note.
"""

from __future__ import annotations

from collections.abc import Iterator

from id_shapes import RECORDS, ids_of
from lines import Line
from scans import LIMITS, PAGE
from simulate_scan import REGISTERS, Oracle, World, bound, times


def simulated_scans(quick: bool) -> Iterator[Line]:
    """The worst of all settings, shape by shape; none if `quick`."""
    if quick:
        return
    dense = range(1, RECORDS + 1)
    least = {registers: bound(RECORDS // PAGE, registers, World().latency) for registers in REGISTERS}
    oracle = [
        outcome.seconds / least[registers]
        for registers in REGISTERS
        for outcome in times(dense, registers, lambda: Oracle(dense))
    ]
    for shape, (reach, aim) in LIMITS.items():
        ids = ids_of(shape)
        outcomes = {registers: times(ids, registers) for registers in REGISTERS}
        ratios = [one.seconds / least[registers] for registers, found in outcomes.items() for one in found]
        both = list(zip(ratios, oracle, strict=True))
        possible = [mine for mine, best in both if reach is None or best <= reach]
        others = [(mine, best) for mine, best in both if reach is not None and best > reach]
        refusals = sum(one.refusals for found in outcomes.values() for one in found)
        note = f"mean {sum(ratios) / len(ratios):.3f}; {refusals} refusals"
        if others:
            mine, best = max(others)
            note += f"; not counted: {len(others)}, {mine:.3f} where a reader that knows all ids takes {best:.3f}"
        what = f"the same simulated, {shape}: worst of {len(possible)} settings"
        yield Line(what, max(possible) if not refusals else float("inf"), reach, aim, note=note)
