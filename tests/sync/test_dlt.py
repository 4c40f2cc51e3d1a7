"""The source for dlt: the same tables as sync, by the destinations of dlt."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import pytest

from lightspeed_pos.errors import QueryError
from lightspeed_pos.sync import dlt_source
from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.run import run

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
TABLES = ["items", "sales", "locales", "taxes_by_day"]


@pytest.fixture
def pipeline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A pipeline into a DuckDB file that is dlt's."""
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    dlt = pytest.importorskip("dlt")
    file = dlt.destinations.duckdb(str(tmp_path / "dlt.duckdb"))
    return dlt.pipeline("shop", destination=file, dataset_name="shop", pipelines_dir=str(tmp_path / "pipelines"))


def loaded(pipeline: Any) -> dict[str, int]:
    counts = pipeline.last_trace.last_normalize_info.row_counts
    return {table: count for table, count in counts.items() if not table.startswith("_dlt")}


@pytest.mark.long
def test_tables_are_those_of_sync_and_later_runs_load_what_changed(
    pipeline: Any, account: Account, shop: Sandbox, tmp_path: Path
) -> None:
    pipeline.run(dlt_source(account, TABLES))
    account.items.update(5, description="New", tags=["new"])
    shop.advance(600)
    pipeline.run(dlt_source(account, TABLES))
    changed = loaded(pipeline)
    shop.advance(600)
    pipeline.run(dlt_source(account, TABLES))
    file = DuckDB(":memory:", account.id)
    run(account, file, tables=TABLES)

    found = {}
    with duckdb.connect(str(tmp_path / "dlt.duckdb")) as database:
        tables = [name for name, columns in file._tables.columns.items() if "_deleted_at" in columns]
        for table in tables:
            names = ", ".join(f'"{name}"' for name in file._tables.columns[table] if name[0] != "_" and name != "tags")
            kept = Counter(map(repr, file.rows(f'SELECT {names} FROM "{table}"')))
            database.execute("SET TimeZone = 'UTC'")
            if kept and kept != Counter(map(repr, database.execute(f'SELECT {names} FROM shop."{table}"').fetchall())):
                found[table] = kept
    assert {} == found
    assert (1, 1) == (changed["items"], changed["item_tags"])
    assert not loaded(pipeline).keys() & {"items", "sales"}


@pytest.mark.long
def test_a_first_reading_can_be_cut_up_into_runs(pipeline: Any, account: Account) -> None:
    counts = []
    for _ in range(3):
        pipeline.run(dlt_source(account, ["items"], pages=4))
        counts.append(loaded(pipeline).get("items", 0))

    assert [400, 400] == counts[:2]
    assert account.items.count(archived="include") == sum(counts)


def test_a_table_that_does_not_exist_is_refused(account: Account) -> None:
    with pytest.raises(QueryError, match="There is no table itms"):
        dlt_source(account, ["itms"])
