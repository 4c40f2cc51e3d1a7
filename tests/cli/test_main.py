"""The command as a whole: exit statuses, and what is said of a failure."""

from __future__ import annotations

import pytest

from lightspeed_pos.cli.main import main


def test_a_command_that_does_not_exist_is_a_usage_error_and_names_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["nonsense"])

    assert 2 == status
    assert "No such command 'nonsense'.\nSee: lightspeed --help\n" == capsys.readouterr().err
