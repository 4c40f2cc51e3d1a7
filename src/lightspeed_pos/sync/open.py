"""Which destination a text names."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.sync.sql_place import NothingThere

if TYPE_CHECKING:
    from lightspeed_pos.sync.folder import Format
    from lightspeed_pos.sync.postgres_kept import KeptConnections
    from lightspeed_pos.sync.sql_destination import SqlDestination

_POSTGRES = ("postgresql://", "postgres://")
_SQLITE = (".sqlite", ".sqlite3")


def destination_of(
    to: str | Path,
    account_id: int,
    format: Format | None = None,  # noqa: A002
    *,
    to_look: bool = False,
    fence: int | None = None,
    kept: KeptConnections | None = None,
) -> SqlDestination:
    """
    Open what `to` names for this account, and make it if it is not there.

    `postgresql://…` is a PostgreSQL database (`?schema=NAME` names a schema, `layout=shared` one whose tables hold
    several accounts), a folder or a path that ends with `/` a folder of Parquet or CSV files, as `format` says (by
    default as they are there, else Parquet), any other path a DuckDB file. `{account}` in it becomes the account's
    number. With `to_look` nothing is made or changed. `fence` is the number of a
    lease on the account: it is stored with what is written, and one that is lower than what is stored is refused.
    `kept` are connections to PostgreSQL that are open already.

    Raises QueryError for a kind of address or file that sync does not know, LostLease for a lease that another worker
    has taken over, LightspeedError where the place cannot be opened or belongs to somebody else.
    """
    to = place_of(to, account_id)
    if format is not None and not is_folder(to):
        raise QueryError(f"{to} is no folder, so there is no format to choose: write {to}/ for a folder of files.")
    if to_look and not is_there(to):
        raise NothingThere(without_password(to))
    if is_postgres(to):
        from lightspeed_pos.sync.postgres import Postgres

        return Postgres(str(to), account_id, to_look=to_look, fence=fence, kept=kept)
    if is_folder(to):
        from lightspeed_pos.sync.folder import Folder

        return Folder(to, account_id, format, to_look=to_look, fence=fence)
    from lightspeed_pos.sync.duckdb import DuckDB

    path = Path(to).expanduser()
    if path.suffix.lower() in _SQLITE and not path.exists():
        raise QueryError(
            f"{path.name} would be a DuckDB file: write {path.with_suffix('.duckdb').name}. For SQLite see "
            "lightspeed_pos.sync.dlt_source."
        )
    if not path.parent.is_dir():
        raise LightspeedError(f"There is no folder {path.parent} to put {path.name} into: make it, then try again.")
    return DuckDB(path, account_id, to_look=to_look, fence=fence)


def place_of(to: str | Path, account_id: int) -> str | Path:
    """The place of one account, where `{account}` stands for its number."""
    return str(to).replace("{account}", str(account_id)) if "{account}" in str(to) else to


def is_there(to: str | Path) -> bool:
    """Whether there is something to open; of a server nobody knows before it is asked."""
    if is_postgres(to):
        return True
    return (Path(to).expanduser() / ".lightspeed.duckdb" if is_folder(to) else Path(to).expanduser()).exists()


def without_password(to: str | Path) -> str:
    """The place as it may be shown and kept: a path is absolute, an address has no password."""
    if is_postgres(to):
        from lightspeed_pos.sync.postgres import shown

        return shown(str(to))
    path = str(Path(to).expanduser().absolute())
    return f"{path}{os.sep}" if is_folder(to) else path


def is_postgres(to: str | Path) -> bool:
    """Whether it is the address of a PostgreSQL server. Raises QueryError for addresses of another kind."""
    text = str(to)
    if "://" in text and isinstance(to, str) and not text.startswith(_POSTGRES):
        raise QueryError(
            f"Sync does not know addresses like {text.partition('://')[0]}://: give a DuckDB file, postgresql://…, "
            "or a folder (folder/). For other databases see lightspeed_pos.sync.dlt_source."
        )
    return text.startswith(_POSTGRES)


def is_shared(to: str | Path) -> bool:
    """Whether it is a database whose tables hold several accounts."""
    if not is_postgres(to):
        return False
    from lightspeed_pos.sync.postgres import parted

    return parted(str(to))[2] == "shared"


def is_folder(to: str | Path) -> bool:
    """Whether it is a folder of files."""
    return str(to).endswith(("/", os.sep)) or Path(to).expanduser().is_dir()
