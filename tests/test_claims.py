"""Every sentence of README's claims names in docs/claims.md what holds it, and that exists."""

from __future__ import annotations

import re

from pages import ROOT

HEADING = "## What it does that others do not"


def claims() -> list[str]:
    """The sentences of the list in README, without marks."""
    text = (ROOT / "README.md").read_text().partition(HEADING)[2].partition("\n## ")[0]
    bullets = [" ".join(part.replace("**", "").split()) for part in re.split(r"^- ", text, flags=re.MULTILINE)[1:]]
    return [sentence for bullet in bullets for sentence in re.split(r"(?<=\.) (?=[A-Zm])", bullet)]


def rows() -> dict[str, str]:
    """What holds each claim."""
    found = re.findall(r"^\| (.*?) \| (.*) \|$", (ROOT / "docs" / "claims.md").read_text(), flags=re.MULTILINE)
    return {claim: held for claim, held in found if claim not in ("Claim", "---")}


def test_every_sentence_has_a_row_in_the_same_order() -> None:
    assert claims() == list(rows())
    assert len(claims()) > 12


def test_every_row_names_tests_that_exist() -> None:
    missing = []
    for claim, held in rows().items():
        named = re.findall(r"`([\w/]+\.py)::(\w+)`", held)
        missing += [claim] * (not named)
        for path, name in named:
            file = ROOT / "tests" / path
            if not file.exists() or not re.search(rf"^(async )?def {name}\(", file.read_text(), flags=re.MULTILINE):
                missing.append(f"{path}::{name}")

    assert [] == missing


def test_every_bench_line_that_is_named_was_measured() -> None:
    measured = (ROOT / "docs" / "performance.md").read_text()
    named = [line for held in rows().values() for line in re.findall(r"bench `([^`]+)`", held)]

    assert [] == [line for line in named if f"| {line} |" not in measured]
    assert len(named) > 2
