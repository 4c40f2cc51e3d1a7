"""The command as a whole: exit statuses, and what is said of a failure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from every import every
from lightspeed_pos.cli.context import Context
from lightspeed_pos.cli.failures import explain
from lightspeed_pos.cli.main import main
from lightspeed_pos.errors import QueryError

if TYPE_CHECKING:
    from cli.conftest import Lightspeed


def test_a_misspelt_command_is_answered_with_the_ones_that_may_be_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert [2, 2, 2] == [main(line) for line in (["itms", "list"], ["items", "lst"], ["stock", "cuont"])]

    said = [line.partition("Did you mean")[2] for line in capsys.readouterr().err.splitlines()[::2]]
    assert [True, True, True] == [
        f"'{name}'" in line for name, line in zip(("items", "list", "count"), said, strict=True)
    ]


def test_a_next_command_leads_to_the_same_shop() -> None:
    assert "lightspeed undo 1" == Context().command("undo 1")
    assert "lightspeed --sandbox undo 1" == Context(sandbox=True).command("undo 1")
    assert "lightspeed --profile 'my shop' --account 7 undo 1" == Context("my shop", 7).command("undo 1")


def test_commands_that_the_library_names_lead_to_the_same_shop_too() -> None:
    error = QueryError("No database yet: lightspeed sync --to x makes it. Sign in: lightspeed login --profile a")

    _, text = explain(error, Context(sandbox=True))

    assert "No database yet: lightspeed --sandbox sync --to x makes it. Sign in: lightspeed login --profile a\n" == text


def test_without_a_sign_in_it_says_what_to_do_and_how_to_try_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    status = main(["items", "list"])

    first, last = capsys.readouterr().err.splitlines()
    assert (4, "To try it without an account: lightspeed --sandbox …") == (status, last)
    assert first.startswith("Not signed in. Sign in with lightspeed login; or set LIGHTSPEED_OAUTH_TOKEN")


def test_a_token_that_is_refused_is_told_by_its_variable(
    lightspeed: Lightspeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", "wrong")

    done = lightspeed("items", "count", "--account", "7")

    assert 4 == done.status
    told = "Set another token in LIGHTSPEED_OAUTH_TOKEN, or leave it out and sign in: lightspeed login"
    assert told in done.err.splitlines()


def test_what_a_sign_in_may_not_do_ends_with_where_to_see_what_it_may(lightspeed: Lightspeed) -> None:
    done = lightspeed("items", "count", "--account", "7")

    assert (1, "What the sign-in may do: lightspeed whoami") == (done.status, done.err.splitlines()[-1])


def test_a_name_that_no_profile_can_have_is_wrong_usage(offline: Lightspeed) -> None:
    done = offline("items", "list", "--profile", "../x")

    assert 2 == done.status
    assert "A profile cannot be named '../x'" in done.err


def test_a_command_that_does_not_exist_is_a_usage_error_and_names_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["nonsense"])

    assert 2 == status
    assert "No such command 'nonsense'.\nSee: lightspeed --help\n" == capsys.readouterr().err


@every(
    "given, told",
    [
        (["items", "show", "1"], "No such command 'show'. Did you mean 'get'?"),
        (["items", "delete", "1"], "No such command 'delete'. Did you mean 'archive'?"),
        (
            ["images", "delete", "1"],
            "No such command 'delete'. Did you mean 'destroy'?",
        ),
    ],
)
def test_a_command_that_has_another_name_here_is_told(
    given: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == main(given)
    assert told == capsys.readouterr().err.splitlines()[0]
