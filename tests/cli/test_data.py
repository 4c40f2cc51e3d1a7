"""Commands on a synced database: `sandbox clone`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lightspeed_pos.sync import sync

if TYPE_CHECKING:
    from cli.conftest import Lightspeed
    from lightspeed_pos.resources.account import Account


@pytest.fixture
def database(account: Account, tmp_path: Path) -> Path:
    file = tmp_path / "shop.duckdb"
    sync(account, file)
    return file


def test_sandbox_clone_makes_a_file_once_and_says_how_to_serve_it(
    offline: Lightspeed, database: Path, tmp_path: Path
) -> None:
    file = tmp_path / "mine.sandbox"

    done = offline("sandbox", "clone", str(database), "--anonymize", "-o", str(file))
    again = offline("sandbox", "clone", str(database), "-o", str(file))

    assert (0, [str(file)], True) == (done.status, done.lines, file.exists())
    assert f"lightspeed sandbox --file {file}" in done.err
    assert 1 == again.status
    assert "is there already" in again.err
