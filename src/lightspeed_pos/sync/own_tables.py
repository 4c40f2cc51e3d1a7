"""The tables that sync itself needs in a database."""

from __future__ import annotations

from lightspeed_pos.sync.scope import Scope

# The number of the newest lease that has written for an account.
FENCES = "CREATE TABLE IF NOT EXISTS _lightspeed_fences (account_id BIGINT PRIMARY KEY, fence BIGINT)"


def own_tables(scope: Scope) -> tuple[str, ...]:
    """Statements that make them; nothing happens where they are. `account_id` of the meta is NULL for several."""
    tables = (
        "CREATE TABLE IF NOT EXISTS _lightspeed_meta (version INTEGER, account_id BIGINT, service VARCHAR)",
        f"""
        CREATE TABLE IF NOT EXISTS _lightspeed_state (
            {scope.define}endpoint VARCHAR, state VARCHAR, PRIMARY KEY ({scope.column}endpoint)
        )
        """,
        f"""
        CREATE TABLE IF NOT EXISTS _lightspeed_runs (
            {scope.define}started TIMESTAMPTZ, ended TIMESTAMPTZ, new BIGINT, changed BIGINT, gone BIGINT,
            requests BIGINT, drips DECIMAL(18, 3), error VARCHAR
        )
        """,
        f"""
        CREATE TABLE IF NOT EXISTS _rejects (
            {scope.define}table_name VARCHAR, row_id VARCHAR, column_name VARCHAR, value VARCHAR, raw VARCHAR,
            _synced_at TIMESTAMPTZ
        )
        """,
    )
    if scope.account_id is None:
        return tables
    return (
        *tables,
        "CREATE INDEX IF NOT EXISTS _lightspeed_runs_started ON _lightspeed_runs (account_id, started)",
        "CREATE INDEX IF NOT EXISTS _rejects_table ON _rejects (account_id, table_name)",
    )
