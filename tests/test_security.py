"""SECURITY.md names the test that holds each of its lines, and it is there."""

from __future__ import annotations

import re

from pages import ROOT

TEXT = (ROOT / "SECURITY.md").read_text()
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def test_every_threat_names_the_tests_that_hold_its_line() -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| ") and not line.startswith("| Threat")]

    assert len(rows) > 15
    assert [] == [row for row in rows if not NAMED.search(row.rpartition(" | ")[2])]


def test_tests_that_are_named_exist() -> None:
    missing = [
        f"{file}::{name}"
        for file, name in NAMED.findall(TEXT)
        if not (ROOT / file).is_file() or f"def {name}(" not in (ROOT / file).read_text()
    ]

    assert [] == missing
    assert TEXT.count("tests/") == len(NAMED.findall(TEXT))
