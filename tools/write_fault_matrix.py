"""
Write docs/fault-matrix.md: each operation with each fault, as it is tried on a sandbox. It takes some minutes.

    python tools/write_fault_matrix.py           writes the page
    python tools/write_fault_matrix.py --check   exits 1 if the page differs from what it would write

Exits 1, too, when a trial breaks what the page promises.
"""

from __future__ import annotations

import argparse
import difflib
import logging
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "fault-matrix.md"
sys.path.insert(0, str(ROOT / "tests"))


def main() -> int:
    """Write or check; returns the exit status."""
    parser = argparse.ArgumentParser(description="Write the fault matrix from trials on a sandbox.")
    parser.add_argument("--check", action="store_true", help="compare only; exit 1 if the page differs")
    check = parser.parse_args().check
    from fault_matrix.matrix import page, results, trials

    logging.getLogger("lightspeed_pos").setLevel(logging.CRITICAL)
    found = results(trials())
    problems = [problem for result in found for problem in result.problems()]
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{len(found)} trials under either client, {time.process_time():.0f} s of processor time")
    text = page(found)
    before = PAGE.read_text() if PAGE.exists() else ""
    if text != before:
        if check:
            print(*difflib.unified_diff(before.splitlines(), text.splitlines(), lineterm="", n=0), sep="\n")
        else:
            PAGE.write_text(text)
        print(f"{'differs' if check else 'written'}: docs/{PAGE.name}")
    return 1 if problems or (check and text != before) else 0


if __name__ == "__main__":
    sys.exit(main())
