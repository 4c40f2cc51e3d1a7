"""A shop as files in a folder."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pytest

from lightspeed_pos.errors import LightspeedError, QueryError
from lightspeed_pos.sync import sync

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox

TABLES = ["items", "shops", "categories"]


def test_each_table_is_a_parquet_file_which_is_written_again_when_the_table_changed(
    account: Account, shop: Sandbox, tmp_path: Path
) -> None:
    folder = tmp_path / "shop"
    sync(account, f"{folder}/", tables=TABLES)
    before = {file.name: file.stat().st_ino for file in folder.glob("*.parquet")}
    account.items.update(5, description="New")
    shop.advance(60)
    sync(account, folder, tables=TABLES)
    after = {file.name: file.stat().st_ino for file in folder.glob("*.parquet")}

    assert {"items.parquet", "item_prices.parquet", "shops.parquet", "categories.parquet"} <= before.keys()
    assert ["items.parquet"] == [name for name in after if before[name] != after[name]]
    query = f"SELECT count(*), max(description) FILTER (item_id = 5) FROM '{folder}/items.parquet'"
    with duckdb.connect() as database:
        assert [(account.items.count(archived="include"), "New")] == database.execute(query).fetchall()
    assert [] == list(folder.glob(".*.part"))


def test_csv_stays_csv_and_shows_amounts_as_people_write_them(account: Account, tmp_path: Path) -> None:
    sync(account, tmp_path, tables=["items"], format="csv")
    sync(account, tmp_path, tables=["shops"])

    assert [] == list(tmp_path.glob("*.parquet"))
    with (tmp_path / "items.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    item = account.items.find(1)
    assert (item.description, f"{item.default_cost:f}") == (rows[0]["description"], rows[0]["default_cost"])
    assert (tmp_path / "shops.csv").exists()


def test_a_place_that_cannot_be_a_folder_is_refused(account: Account, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LightspeedError, match=r"cannot be made: .* Give another folder"):
        sync(account, f"{tmp_path}/file/")
    with pytest.raises(QueryError, match="is no folder, so there is no format to choose"):
        sync(account, tmp_path / "shop.duckdb", format="csv")
