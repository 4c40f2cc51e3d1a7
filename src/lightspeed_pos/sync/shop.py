"""Sync in one call: a shop into a database, in the calling thread or task."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lightspeed_pos.exchange.threads import finished
from lightspeed_pos.sync.open import destination_of
from lightspeed_pos.sync.run import Progress, Summary, run, run_async

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account, AsyncAccount
    from lightspeed_pos.sync.destination import Destination
    from lightspeed_pos.sync.folder import Format


def sync(
    account: Account,
    to: str | Path = "shop.duckdb",
    *,
    tables: Sequence[str] | None = None,
    since: date | None = None,
    full: bool = False,
    reconcile: bool = False,
    prune: bool = False,
    format: Format | None = None,  # noqa: A002
    on_progress: Callable[[Progress], object] | None = None,
) -> Summary:
    """
    Bring a database up to date with the shop: everything the first time, later what changed.

    A run that is cut off, even killed, loses nothing: the next one goes on where it was. Tables are due with every run,
    hourly or daily; docs/sync.md says which.

    - `to`: a DuckDB file, `postgresql://…` (`?schema=NAME` names a schema), or a folder of files (`folder/`). It is
      made if it is not there, and holds one account.
    - `tables`: only these, whether they are due or not, such as `["items", "sales"]`.
    - `since`: the first reading of sales, their lines and payments, stock log and reports leaves out what is older.
      Items, customers and all that sales refer to come whole.
    - `full`: read every row again, those of earlier reports too. Finds all that is gone.
    - `reconcile`: compare counts of rows, and read where they differ. Finds most of what is gone, for fewer drips.
    - `prune`: remove rows that are gone; else they stay, with `_deleted_at`.
    - `format`: of the files of a folder, "parquet" or "csv"; by default as they are there, else Parquet.
    - `on_progress` is called after every page.

    Raises QueryError for a table that does not exist, LightspeedError for what keeps the run from going on. What was
    kept before stays.
    """
    destination = destination_of(to, account.id, format)
    try:
        return run(
            account,
            destination,
            tables=tables,
            since=since,
            full=full,
            reconcile=reconcile,
            prune=prune,
            on_progress=on_progress,
        )
    finally:
        destination.close()


async def sync_async(
    account: AsyncAccount,
    to: str | Path = "shop.duckdb",
    *,
    tables: Sequence[str] | None = None,
    since: date | None = None,
    full: bool = False,
    reconcile: bool = False,
    prune: bool = False,
    format: Format | None = None,  # noqa: A002
    on_progress: Callable[[Progress], object] | None = None,
) -> Summary:
    """
    The same under an `AsyncClient`, for asyncio and trio: `await sync_async(account, to="shop.duckdb")`.

    The database is written in threads, so that other tasks go on meanwhile; `on_progress` is called in the task. A task
    that is cancelled keeps the pages that came before, as any run that is cut off, and closes the database.
    """
    opened: list[Destination] = []
    try:
        await finished(lambda: opened.append(destination_of(to, account.id, format)))
        return await run_async(
            account,
            opened[0],
            tables=tables,
            since=since,
            full=full,
            reconcile=reconcile,
            prune=prune,
            on_progress=on_progress,
        )
    finally:
        for destination in opened:
            await finished(destination.close)
