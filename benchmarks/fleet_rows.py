"""The rows of many accounts in the tables of one PostgreSQL, without reading each from the service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import psycopg

from lightspeed_pos.catalogue.strategies import STRATEGIES

# Read, and compared, at any time of the hour or of the day before, as in a fleet that has run for long.
_SPREAD = """
UPDATE _lightspeed_state SET state = jsonb_set(state::jsonb, '{{{field}}}', to_jsonb(to_char(
    (state::jsonb->>'{field}')::timestamptz - interval '1 hour' * {hours} * (account_id %% {many}) / {many}.0,
    'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))::text
WHERE state::jsonb ? '{field}' AND endpoint = ANY(%s) AND account_id = ANY(%s)
"""
# No row came in the last minutes: those that came last are not read again.
_SETTLE = """
UPDATE _lightspeed_state SET state = jsonb_set(state::jsonb, '{settled_id}', state::jsonb->'last_id')::text
WHERE state::jsonb ? 'last_id' AND endpoint = ANY(%s) AND account_id = ANY(%s)
"""


def copy_rows(url: str, first: Sequence[int], others: Sequence[int]) -> None:
    """Give the other accounts the rows of the first ones in turn, as if they had been read."""
    with psycopg.connect(url, options="-c TimeZone=UTC") as database:
        run = cast("Any", database.execute)
        run("CREATE TEMP TABLE pairs (here BIGINT, there BIGINT)")
        pairs = [(one, first[number % len(first)]) for number, one in enumerate(others)]
        with database.cursor().copy("COPY pairs FROM STDIN") as copy:
            for pair in pairs:
                copy.write_row(pair)
        tables: dict[str, list[str]] = {}
        for table, column in run(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() "
            "ORDER BY ordinal_position"
        ).fetchall():
            tables.setdefault(table, []).append(column)
        for table, columns in tables.items():
            if "account_id" in columns and table != "_lightspeed_runs":
                names = ", ".join(f'"{name}"' for name in columns if name != "account_id")
                run(
                    f'INSERT INTO "{table}" (account_id, {names}) SELECT pairs.here, {names} FROM "{table}" AS kept '
                    "JOIN pairs ON kept.account_id = pairs.there"
                )
        run(_SETTLE, ([one.endpoint for one in STRATEGIES.values() if one.how == "id"], list(others)))
        for field, tier, hours in (("read_at", "hour", 0.95), ("read_at", "day", 23.5), ("compared", None, 24)):
            endpoints = [one.endpoint for one in STRATEGIES.values() if tier in {None, one.tier}]
            run(_SPREAD.format(field=field, hours=hours, many=len(others)), (endpoints, list(others)))
    with psycopg.connect(url, autocommit=True) as database:
        database.execute("ANALYZE")


def newest_items(url: str, description: str) -> list[float]:
    """Of each account that has an item with this description: how long after its change it was written, in seconds."""
    with psycopg.connect(url) as database:
        found = database.execute(
            "SELECT extract(epoch FROM _synced_at - time_stamp)::float8 FROM items WHERE description = %s",
            (description,),
        )
        return [float(seconds) for (seconds,) in found]
