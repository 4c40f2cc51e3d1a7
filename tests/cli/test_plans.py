"""`plan`, `apply`, `undo`, `runs`: from a spreadsheet to a changed shop, and back."""

from __future__ import annotations

import json
import os
import shlex
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pexpect
import pytest

from cli.test_command_pages import lines_of
from every import every
from lightspeed_pos.bulk.journal import Journal
from shop_facts import descriptions, sent

if TYPE_CHECKING:
    from cli.conftest import Lightspeed, Terminal
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox

Sheet = Callable[..., str]


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sheet:
    """Writes a spreadsheet into an empty directory to work in, and says its name."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    def write(text: str | bytes, name: str = "sheet.csv") -> str:
        Path(name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return name

    return write


def test_a_spreadsheet_is_planned_applied_listed_and_undone(
    lightspeed: Lightspeed, sheet: Sheet, shop: Sandbox, account: Account
) -> None:
    item = account.items.find(1)
    name = sheet(f'item_id,default_cost,prices.default,description\n1,3.33,"12,50",{item.description}\n')

    planned = lightspeed("items", "plan", name)
    applied = lightspeed("apply", "sheet.plan.json", "--yes")
    runs = lightspeed("runs", "--format", "json")
    changed = account.items.find(1)
    undone = lightspeed("undo", "1", "--yes")

    assert [
        "row\tdo\tid\trecord\tcolumn\told\tnew",
        f"2\tupdate\t1\t{item.description}\tdefault_cost\t{item.default_cost:f}\t3.33",
        f"2\tupdate\t1\t{item.description}\tprices.default\t{item.prices['default']:f}\t12.5",
    ] == planned.lines
    assert "1 change of Item records (2.5 drips, at once)" in planned.err
    assert "To write it: lightspeed apply sheet.plan.json" in planned.err
    assert (0, "", "Run 1: 1 written. To take it back: lightspeed undo 1") == (
        applied.status,
        applied.out,
        applied.err.splitlines()[-1],
    )
    assert ("3.33", "12.5") == (f"{changed.default_cost:.2f}", f"{changed.prices['default']:g}")
    assert [(1, "items from sheet.csv", "1 written", "done")] == [
        (run["run"], run["what"], run["rows"], run["state"]) for run in json.loads(runs.out)
    ]
    assert (0, "Run 1 is taken back by run 2: 1 written.\n") == (undone.status, undone.err)
    assert (item.default_cost, item.prices) == (account.items.find(1).default_cost, account.items.find(1).prices)
    assert ["undone", "done"] == [line.split("\t")[-1] for line in lightspeed("runs").lines[1:]]
    assert 0o600 == stat.S_IMODE(Path("sheet.plan.json").stat().st_mode)


def test_rows_that_are_left_out_or_left_alone_are_told_with_an_exit_status_of_their_own(
    lightspeed: Lightspeed, sheet: Sheet, shop: Sandbox, account: Account
) -> None:
    planned = lightspeed("items", "plan", sheet("item_id,description\n1,Neu\n2,Neu\n999999,Neu\n"))
    account.items.update(2, description="by others")
    applied = lightspeed("apply", "sheet.plan.json", "--yes")

    assert 5 == planned.status
    assert "1 row is left out:\nRow 4: item_id 999999 matches no Item.\n" in planned.err
    assert (5, ["Neu", "by others"]) == (applied.status, descriptions(shop, 1, 2))
    assert ["3", "left", "2"] == applied.lines[1].split("\t")[:3]
    assert "description is by others, not" in applied.lines[1]
    assert applied.err.endswith("1 row is not written; the others are.\n")


def test_rows_that_are_left_out_for_one_reason_share_a_line(lightspeed: Lightspeed, sheet: Sheet) -> None:
    bare = "\n".join([",Neu"] * 12)

    with_a_change = lightspeed("items", "plan", sheet(f"custom_sku,description\nSC-000001,Neu\n{bare}\n"))
    without = lightspeed("items", "plan", sheet(f"custom_sku,description\n{bare}\n"))

    reason = "the cell custom_sku is empty, so it names no Item."
    assert f"12 rows are left out:\nRows 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 2 more: {reason}\n" in with_a_change.err
    assert f"12 rows are left out:\nRows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 13: {reason}\n" in without.err


def test_an_export_with_escaped_formulas_changes_nothing(
    lightspeed: Lightspeed, sheet: Sheet, account: Account
) -> None:
    for number, text in enumerate(("=1+1", "'=1+1", "-5%", "@home"), 1):
        account.items.update(number, description=text)
    lightspeed("items", "export", "--to", "items.csv", "--escape-formulas", "--where", "item_id<10")

    planned = lightspeed("items", "plan", "items.csv")

    assert (0, "") == (planned.status, planned.out)
    assert "There is nothing to change; 9 rows say what is so already." in planned.err


def test_nothing_is_written_without_an_answer_or_on_a_dry_run(
    lightspeed: Lightspeed, sheet: Sheet, shop: Sandbox
) -> None:
    lightspeed("items", "plan", sheet("item_id,description\n1,Neu\n"))

    asked = lightspeed("apply", "sheet.plan.json")
    rehearsed = lightspeed("apply", "sheet.plan.json", "--dry-run")

    assert (2, True) == (asked.status, "say --yes" in asked.err)
    assert (0, 2) == (rehearsed.status, len(rehearsed.lines))
    assert (0, "There are no runs yet: lightspeed apply makes one of a plan.\n") == (
        sent(shop, "PUT"),
        lightspeed("runs").err,
    )


def test_new_records_and_archivings_are_planned_too(lightspeed: Lightspeed, sheet: Sheet, account: Account) -> None:
    created = lightspeed("items", "plan", sheet("custom_sku,description\nN-1,Made\n"), "--create")
    lightspeed("apply", "sheet.plan.json", "--yes")
    made = account.items.by_code("N-1")
    archived = lightspeed("items", "plan", sheet("custom_sku\nN-1\n"), "--archive", "-o", "gone.json")
    lightspeed("apply", "gone.json", "--yes")

    assert ["create", "archive"] == [done.lines[1].split("\t")[1] for done in (created, archived)]
    assert account.items.find(made.id).archived
    lightspeed("undo", "2", "--yes")
    assert not account.items.find(made.id).archived


@every(
    "text, said",
    [
        (b"", "sheet.csv is empty."),
        ("item_id,descripton\n1,x\n", "Item has no column 'descripton'"),
        ("description\nx\n", "No column says which Item a row means"),
        (b"item_id,description\n1,\xe4\n", "is not UTF-8 text (row 2): save it as CSV UTF-8"),
        (b"item_id,description\n1," + b"x" * 10_000_000, "a cell of more than 100,000 characters in row 2"),
        ("item_id;description\n1;x;y\n", "a cell without a heading in row 2: 'y'"),
    ],
)
def test_a_sheet_that_cannot_be_used_is_one_sentence_and_sends_nothing(
    text: str | bytes, said: str, lightspeed: Lightspeed, sheet: Sheet, shop: Sandbox
) -> None:
    shop.reset()
    done = lightspeed("items", "plan", sheet(text))

    assert (2, 1, []) == (done.status, done.err.count("\n"), list(shop.requests))
    assert said in done.err
    assert not Path("sheet.plan.json").exists()


def test_a_file_that_is_no_plan_is_neither_applied_nor_written_over(lightspeed: Lightspeed, sheet: Sheet) -> None:
    name = sheet("item_id,description\n1,x\n")

    applied = lightspeed("apply", name, "--yes")
    planned = lightspeed("items", "plan", name, "-o", name)

    assert (2, 2) == (applied.status, planned.status)
    assert "sheet.csv is not a plan, or a damaged one" in applied.err
    assert "sheet.csv is there already, and is no plan: give another name with -o." in planned.err
    assert "item_id,description\n1,x\n" == Path(name).read_text()


def test_a_run_that_cannot_be_read_is_listed_and_blocks_its_own_plan_alone(
    lightspeed: Lightspeed, sheet: Sheet, tmp_path: Path
) -> None:
    for number in (1, 2):
        lightspeed("items", "plan", sheet(f"item_id,description\n{number},Neu\n", f"{number}.csv"))
    lightspeed("apply", "1.plan.json", "--yes")
    (file,) = (tmp_path / "data").rglob("journal")
    file.write_bytes(file.read_bytes() + b"no JSON\n")

    other = lightspeed("apply", "2.plan.json", "--yes")
    own = lightspeed("apply", "1.plan.json", "--yes")
    runs = lightspeed("runs", "--format", "json")

    assert (0, 2) == (other.status, own.status)
    assert f"{file} is damaged at line" in own.err
    assert [(1, str(file.parent), "unreadable"), (2, "items from 2.csv", "done")] == [
        (run["run"], run["what"], run["state"]) for run in json.loads(runs.out)
    ]
    assert f"Run 1 cannot be read: {file} is damaged at line" in runs.err
    assert f"1\t\t{file.parent}\t\tunreadable" == lightspeed("runs").lines[1]


def test_ctrl_c_says_how_to_go_on(
    lightspeed: Lightspeed, sheet: Sheet, shop: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    lightspeed("items", "plan", sheet("item_id,description\n1,Neu\n2,Neu\n"))
    write = Journal.write

    def broken_off(self: Journal, name: str, entry: object) -> None:
        if name == "end":
            raise KeyboardInterrupt
        write(self, name, entry)  # type: ignore[arg-type]

    monkeypatch.setattr(Journal, "write", broken_off)
    done = lightspeed("apply", "sheet.plan.json", "--yes")
    monkeypatch.setattr(Journal, "write", write)

    assert 130 == done.status
    assert "What was written is noted. To go on: lightspeed apply sheet.plan.json" in done.err
    assert "unfinished" in lightspeed("runs").out
    assert 0 == lightspeed("apply", "sheet.plan.json", "--yes").status
    assert 2 == sent(shop, "PUT")


def test_a_full_disk_leaves_the_old_plan_and_is_one_sentence(
    lightspeed: Lightspeed, sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    lightspeed("items", "plan", sheet("item_id,description\n1,Neu\n"))
    before = Path("sheet.plan.json").read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    done = lightspeed("items", "plan", sheet("item_id,description\n1,Anders\n"))

    assert (1, "sheet.plan.json: No space left on device.") == (done.status, done.err.splitlines()[-1])
    assert before == Path("sheet.plan.json").read_bytes()
    assert ["sheet.csv", "sheet.plan.json"] == sorted(path.name for path in Path().iterdir() if path.is_file())


def test_a_plan_takes_the_place_of_no_device(lightspeed: Lightspeed, sheet: Sheet) -> None:
    os.mkfifo("pipe")
    with os.fdopen(os.open("pipe", os.O_RDWR), "rb", buffering=0) as reader:
        done = lightspeed("items", "plan", sheet("item_id,description\n1,Neu\n"), "-o", "pipe")

        assert 0 == done.status
        assert stat.S_ISFIFO(Path("pipe").stat().st_mode)
        assert b'"plan":' in reader.read(65536)


def test_at_a_terminal_it_asks_and_shows_how_far_it_is(sheet: Sheet, shop: Sandbox, lightspeed: Lightspeed) -> None:
    lightspeed("items", "plan", sheet("item_id,description\n1,Neu\n2,Neu\n"))
    signed_in = {"LIGHTSPEED_OAUTH_TOKEN": shop.token, "LIGHTSPEED_BASE_URL": shop.url, "TERM": "xterm"}
    command = [sys.executable, "-m", "lightspeed_pos.cli", "apply", "sheet.plan.json"]

    no, yes = (
        pexpect.run(
            shlex.join(command), env={**os.environ, **signed_in}, encoding="utf-8", events={"y/N": f"{answer}\n"}
        )
        for answer in ("n", "y")
    )

    assert "Broken off." in no
    assert "2 changes of Item records (3 drips" in no
    assert "1 of 2 rows" in yes
    assert "Run 1: 2 written." in yes
    assert ["Neu", "Neu"] == descriptions(shop, 1, 2)


def test_a_terminal_shows_columns_whole_and_cuts_long_texts(sheet: Sheet, terminal: Terminal) -> None:
    name = sheet(f"item_id,description,prices.default\n1,{'A very long name ' * 9},7\n")

    seen = terminal("items", "plan", name, columns=70)

    lines = [line.split() for line in seen.replace("\r", "").split("\n") if "update" in line]
    assert [["2", "update", "1"]] * 2 == [line[:3] for line in lines]
    assert [True, True] == [bool({"prices.default", "description"} & {*line}) for line in lines]
    assert [] == [line for line in seen.splitlines() if "update" in line and len(line.rstrip()) > 70]


def test_a_text_is_whole_where_there_is_room(sheet: Sheet, terminal: Terminal, account: Account) -> None:
    item = account.items.find(1)
    name = sheet("item_id,prices.default\n1,7\n")

    assert f"update   1  {item.description}  prices.default" in terminal("items", "plan", name, columns=90)


def test_every_line_of_the_page_runs(lightspeed: Lightspeed, sheet: Sheet, account: Account) -> None:
    code = account.items.find(12).custom_sku
    sheet(f"custom_sku,prices.default\n{code},12.50\n", "prices.csv")
    sheet("custom_sku,description\nN-1,Made\n", "new.csv")
    sheet("item_id\n3\n", "old.csv")
    sheet(f"code,counted\n{code},3\n", "counts.csv")
    lines = lines_of("command-spreadsheets.md")

    failed = {
        line: done.err for line in lines if (done := lightspeed(*shlex.split(line, comments=True), "--yes")).status
    }

    assert ({}, 9) == (failed, len(lines))


def test_a_reader_of_stdout_that_goes_away_is_no_error(sheet: Sheet, shop: Sandbox) -> None:
    name = sheet("item_id,description\n" + "\n".join(f"{key},Neu {key}" for key in range(1, 900)) + "\n")
    command = [sys.executable, "-m", "lightspeed_pos.cli", "items", "plan", name]
    signed_in = {**os.environ, "LIGHTSPEED_OAUTH_TOKEN": shop.token, "LIGHTSPEED_BASE_URL": shop.url}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=signed_in) as process:
        assert process.stdout is not None
        process.stdout.close()
        _, said = process.communicate()

    assert 0 == process.returncode
    assert b"To write it: lightspeed apply sheet.plan.json" in said
    assert 899 == len(json.loads(Path("sheet.plan.json").read_bytes())["changes"])
