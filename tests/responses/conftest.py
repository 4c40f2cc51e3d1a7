"""What all tests of answers share."""

from __future__ import annotations

import pytest

from lightspeed_pos.responses import documents


@pytest.fixture(autouse=True)
def nothing_warned_of_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "_warned", set())
