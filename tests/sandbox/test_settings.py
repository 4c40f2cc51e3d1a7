"""A setting of a kind that it cannot have is refused where it is given, with the value to give instead."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from every import every
from lightspeed_pos.sandbox import Sandbox


@every(
    "setting, words",
    [
        ({"items": "5"}, "items of a sandbox is a whole number, not '5'."),
        ({"items": True}, "items of a sandbox is a whole number, not True."),
        ({"sales": 2.5}, "sales of a sandbox is a whole number, not 2.5."),
        ({"latency": "300ms"}, "latency of a sandbox is a number of seconds, not '300ms': write 0.3."),
        ({"latency": "fast"}, "latency of a sandbox is a number of seconds, not 'fast'."),
        ({"speed": "20"}, "speed of a sandbox is a number, not '20'."),
        (
            {"start": "2026-01-05"},
            "start of a sandbox is a number of seconds since the epoch, not '2026-01-05': "
            "write datetime(2026, 1, 5, tzinfo=UTC).timestamp().",
        ),
        ({"start": datetime(2026, 1, 5, tzinfo=UTC)}, "write datetime(2026, 1, 5, tzinfo=UTC).timestamp()."),
        ({"start": "yesterday"}, "start of a sandbox is a number of seconds since the epoch, not 'yesterday'."),
        ({"consent": "no"}, "consent of a sandbox is 'auto' or 'page', not 'no'."),
        ({"tags": "rows"}, "tags of a sandbox is 'names' or 'objects', not 'rows'."),
        ({"next_links": None}, "next_links of a sandbox is 'whole' or 'bare', not None."),
        ({"unknown_filters": True}, "unknown_filters of a sandbox is 'refuse' or 'ignore', not True."),
        ({"strict": "no"}, "strict of a sandbox is True or False, not 'no'."),
    ],
)
def test_a_setting_of_the_wrong_kind_is_refused_with_what_to_write(setting: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError) as caught:  # the words are compared below
        Sandbox(**setting)

    assert words in str(caught.value)


def test_numbers_of_either_kind_and_none_where_it_has_a_meaning_are_settings() -> None:
    Sandbox(items=0, sales=None, customers=0, latency=1, speed=20, start=1_767_571_200, phase=0.5, registers=3)


@every("seconds", ["60", None, timedelta(minutes=1), True])
def test_a_time_that_is_no_number_of_seconds_does_not_pass(sandbox: Sandbox, seconds: Any) -> None:
    with pytest.raises(ValueError, match=r"seconds is a number, not .*: a timedelta has total_seconds\(\)\."):
        sandbox.advance(seconds)


def test_only_what_snapshot_gave_is_restored(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"restore\(\) takes what snapshot\(\) gave, not str\."):
        sandbox.restore("before")  # type: ignore[arg-type]  # the mistake in question


def test_file_is_free_again_after_a_setting_that_was_refused(tmp_path: Path) -> None:
    file = tmp_path / "shop.sqlite"
    with pytest.raises(ValueError, match="phase must be") as refused:
        Sandbox(items=3, file=file, phase=float("nan")).start()

    with Sandbox(items=3, file=file) as sandbox:
        assert sandbox.token
    assert refused.traceback  # its frames hold what was left open
