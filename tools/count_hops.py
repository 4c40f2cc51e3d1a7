"""
The way of one call through our files: how many it enters, and how often it goes from one file to another.

    python tools/count_hops.py            # the counts; the exit status is 1 if one is above its limit
    python tools/count_hops.py --way      # the way itself: each file in turn, with the functions entered there

It calls a sandbox, with all decoders and caches warm. A function of another package in between changes nothing: a
switch is a call of ours whose predecessor among our calls stands in another file.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from types import FrameType
from typing import Any

from lightspeed_pos import Client, StaticToken
from lightspeed_pos.sandbox import Sandbox

PACKAGE = f"{Path(sys.modules['lightspeed_pos'].__file__ or '').parent}/"
# Files and switches: not more than now. The aim is 22 and 70 for the first, and 18 and 50 for the second;
# docs/design.md says which files the second one enters, and why.
LIMITS = {"account.items.all()": (22, 57), "item.update()": (21, 50)}


def way_of(act: Callable[[], object]) -> list[tuple[str, list[str]]]:
    """Our files in the order in which they are entered, each with the functions that run there before the next."""
    calls: list[tuple[str, str]] = []

    def note(frame: FrameType, event: str, _: Any) -> None:
        path = frame.f_code.co_filename
        if event == "call" and path.startswith(PACKAGE):
            calls.append((path.removeprefix(PACKAGE), frame.f_code.co_qualname))

    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(None)
    return [(path, [name for _, name in group]) for path, group in groupby(calls, key=lambda call: call[0])]


def ways() -> dict[str, list[tuple[str, list[str]]]]:
    """The way of each call that has a limit."""
    with Sandbox(items=20) as sandbox, Client(StaticToken(sandbox.token), base_url=sandbox.url) as client:
        account = client.account(sandbox.account_id)
        item = account.items.all()[0]
        acts: dict[str, Callable[[], object]] = {
            "account.items.all()": lambda: account.items.all(),  # noqa: PLW0108  # with the way to `items`
            "item.update()": lambda: item.update(description="26in tube"),
        }
        found: dict[str, list[tuple[str, list[str]]]] = {}
        for name, act in acts.items():
            act()
            found[name] = way_of(act)
    return found


def main() -> int:
    """Print the counts, and the ways if asked."""
    too_long = False
    for name, way in ways().items():
        files, switches = len({path for path, _ in way}), len(way) - 1
        most_files, most_switches = LIMITS[name]
        sys.stdout.write(f"{name}: {files} files (at most {most_files}), {switches} switches ({most_switches})\n")
        too_long = too_long or files > most_files or switches > most_switches
        if "--way" in sys.argv:
            sys.stdout.writelines(f"  {path}: {', '.join(dict.fromkeys(names))}\n" for path, names in way)
    return int(too_long)


if __name__ == "__main__":
    raise SystemExit(main())
