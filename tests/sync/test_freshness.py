"""How old tables are, in words and against a limit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from lightspeed_pos.sync.database import age
from lightspeed_pos.sync.freshness import older, read_at
from lightspeed_pos.sync.state import TableState

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


def ago(**span: float) -> datetime:
    return NOW - timedelta(**span)


def state(at: datetime | None, *, whole: bool = True) -> TableState:
    return TableState(watermark=at if whole else None, read_at=at)


def test_an_age_is_said_in_the_largest_whole_unit() -> None:
    assert ["less than a minute", "1 minute", "59 minutes", "1 hour", "2 days", "less than a minute"] == [
        age(at, NOW)
        for at in (ago(seconds=59), ago(seconds=60), ago(minutes=59.9), ago(hours=1), ago(days=2.9), ago(days=-1))
    ]


def test_tables_are_older_that_were_read_longer_ago_or_not_to_the_end() -> None:
    states = {"Item": state(ago(minutes=3)), "Sale": state(ago(minutes=1)), "Tag": state(ago(minutes=1), whole=False)}

    assert ["items", "tags", "vendors"] == older(
        states, ["items", "sales", "tags", "vendors"], timedelta(minutes=2), NOW
    )


def test_what_was_read_together_is_as_old_as_the_oldest_of_it() -> None:
    states = {"Item": state(ago(minutes=3)), "Sale": state(ago(minutes=1)), "Tag": state(ago(minutes=1), whole=False)}

    assert [ago(minutes=3), None, None] == [
        read_at(states, tables) for tables in (["items", "sales"], ["items", "tags"], ["vendors"])
    ]
