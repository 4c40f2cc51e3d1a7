"""Which destination a text names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lightspeed_pos.sync.destination import Destination


def destination_of(to: str | Path, account_id: int) -> Destination:
    """
    Open the database that `to` names for this account; the path of a file is a DuckDB file, made if it is not there.

    Raises LightspeedError where it cannot be opened or belongs to somebody else.
    """
    from lightspeed_pos.sync.duckdb import DuckDB

    return DuckDB(to, account_id)
