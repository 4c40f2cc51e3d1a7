"""What records, files and answers hold reaches a terminal as text and steers nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lightspeed_pos.cli.show import cell
from lightspeed_pos.cli.sync_shown import status_lines
from lightspeed_pos.sync.overview import Status
from lightspeed_pos.words.columns import Column
from lightspeed_pos.words.visible import as_json, visible

if TYPE_CHECKING:
    from cli.conftest import Lightspeed, Terminal
    from lightspeed_pos.resources.account import Account

STEERING = "a\x1b]0;title\x07b\x1b[2Jc\x9b31m\u202ed\x7f"
WRITTEN_OUT = r"a\x1b]0;title\x07b\x1b[2Jc\x9b31m\u202ed\x7f"


def test_control_characters_are_written_out_and_letters_lines_and_tabs_stay() -> None:
    assert WRITTEN_OUT == visible(STEERING)
    assert "Räder\t子供 🚲\nשלום\n" == visible("Räder\t子供 🚲\nשלום\n")


def test_json_holds_the_same_text_without_control_characters() -> None:
    text = as_json({"description": STEERING, "city": "Zürich"})

    assert {"description": STEERING, "city": "Zürich"} == json.loads(text)
    assert "Zürich" in text
    assert [] == [char for char in text if char < " " or "\x7f" < char < "\xa0" or char == "\u202e"]


def test_no_command_lets_a_text_of_the_shop_steer_the_terminal(terminal: Terminal, account: Account) -> None:
    account.items.update(1, description=STEERING)

    listed = terminal("items", "list", "--columns", "item_id,description", "--limit", "1", columns=200)
    found = terminal("items", "get", "1", NO_COLOR="1")
    as_lines = terminal("items", "get", "1", "--format", "json")
    raw = terminal("raw", "GET", f"/Account/{account.id}/Item/1.json")
    asked = terminal("items", "archive", "1", "--dry-run")

    assert [True, True] == [WRITTEN_OUT in text for text in (listed, found)]
    assert [] == [
        text
        for text in (listed, found, as_lines, raw, asked)
        if any(steering in text for steering in ("\x1b]", "\x1b[2J", "\x9b", "\u202e", "\x07"))
    ]


@pytest.mark.usefixtures("shop")
def test_no_sheet_steers_the_terminal(lightspeed: Lightspeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("values.csv").write_text(f"item_id,description\n1,{STEERING}\n2{STEERING},other\n")
    Path("columns.csv").write_text(f"item_id,description{STEERING}\n1,other\n")

    said = [lightspeed("items", "plan", name) for name in ("values.csv", "columns.csv")]

    assert [5, 2] == [done.status for done in said]
    assert WRITTEN_OUT in said[0].out
    assert [] == [text for done in said for text in (done.out, done.err) if "\x1b" in text or "\x9b" in text]


def test_what_is_no_time_steers_the_terminal_neither() -> None:
    assert WRITTEN_OUT == cell(STEERING, Column("time_in", ("time_in",), "datetime"), UTC)


def test_the_error_of_a_run_of_sync_steers_the_terminal_neither() -> None:
    counts = dict.fromkeys(("new", "changed", "gone", "requests"), 0)
    run = {"started": datetime.now(UTC), "drips": Decimal(0), "error": f"ServerError: {STEERING}", **counts}

    assert WRITTEN_OUT in "\n".join(status_lines(Status([], [run])))
