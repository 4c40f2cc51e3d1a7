"""Schemas of accounts in PostgreSQL, compared with a sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from lightspeed_pos.sandbox import Sandbox
from postgres_server import PostgresServer
from sync.equality import Query, differences


def place_in(postgres: PostgresServer, name: str) -> str:
    """A schema per account."""
    return f"{postgres.url}?schema={name}_{{account}}"


def differences_in(postgres: PostgresServer, name: str, sandbox: Sandbox) -> list[str]:
    """What the schemas of all accounts have otherwise than the sandbox."""
    found = []
    for one in sandbox.accounts:
        with in_schema(postgres, f"{name}_{one.account_id}") as query:
            found += [f"{one.account_id}: {text}" for text in differences(sandbox, query, account_id=one.account_id)]
    return found


@contextmanager
def in_schema(postgres: PostgresServer, schema: str) -> Iterator[Query]:
    import psycopg

    with psycopg.connect(postgres.url, options=f"-c search_path={schema} -c TimeZone=UTC") as database:
        yield lambda sql: database.execute(cast("Any", sql)).fetchall()


def rows_that_are_double(postgres: PostgresServer, name: str, sandbox: Sandbox) -> list[str]:
    found = []
    for one in sandbox.accounts:
        with in_schema(postgres, f"{name}_{one.account_id}") as query:
            for table, key in (("items", "item_id"), ("sale_lines", "sale_line_id"), ("item_shops", "item_shop_id")):
                ((rows, keys),) = query(f"SELECT count(*), count(DISTINCT {key}) FROM {table}")
                found += [f"{one.account_id}: {table} has {rows} rows of {keys}"] if rows != keys else []
    return found
