"""Files of records: CSV whose cells are taken from the rows as they came, formulas, Parquet with types."""

from __future__ import annotations

import csv
import io
import os
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pexpect
import pyarrow as pa  # type: ignore[import-untyped]  # it has no types
import pytest
from pyarrow import parquet

from every import every
from lightspeed_pos import query
from lightspeed_pos.catalogue import ENDPOINTS, Endpoint
from lightspeed_pos.cli.cells import cells_of
from lightspeed_pos.cli.formats import cell, write_cells
from lightspeed_pos.requests.names import names
from lightspeed_pos.responses.plain import plain
from lightspeed_pos.words.columns import all_columns, columns
from scripted_server import Answer, ScriptedServer, Seen, json_answer

if TYPE_CHECKING:
    from cli.conftest import Lightspeed
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox

LISTED = [one for one in ENDPOINTS.values() if one.query and one.versioned and len(one.path_params) == 1]
LISTED = [one for one in LISTED if not one.params_required and one.name != "Account"]


def of_plain(endpoint: Endpoint, found: Any, row: dict[str, Any]) -> list[object]:
    """The cells of a row by the long way."""
    record = plain(row, endpoint.entity)
    return [cell(column.value(record)) for column in found]


def as_text(cells: Sequence[object]) -> list[str]:
    return ["" if one is None else str(cell(one)) for one in cells]


@every("endpoint", LISTED)
def test_cells_of_every_listing_are_those_of_plain_records(account: Account, endpoint: Endpoint) -> None:
    table = names(endpoint)
    loaded = (
        [] if endpoint.relations_fixed else [table.api_relations[one].python for one in table.all if "." not in one]
    )
    loaded = [] if endpoint.name == "Inventory Transfer" else loaded  # which loads them for one record only
    found = all_columns(endpoint, loaded)
    cells = cells_of(endpoint, found)
    asked: dict[str, Any] = {"load_relations": loaded} if loaded else {}

    for row in islice(getattr(account, endpoint.attribute).rows(**asked), 100):
        assert as_text(of_plain(endpoint, found, row)) == as_text(cells(row))


@every(
    "row",
    [
        {},
        {"itemID": 7, "archived": True, "description": None, "categoryID": 0, "defaultCost": 1.5},
        {"itemID": "7", "categoryID": "0", "description": ["a", "b"], "Prices": "", "ItemShops": ""},
        {"itemID": "7", "Prices": {"ItemPrice": {"amount": "1", "useType": "Default"}}, "Category": {"name": "Tubes"}},
    ],
)
def test_cells_of_odd_rows_are_those_of_plain_records(row: dict[str, Any]) -> None:
    endpoint = ENDPOINTS["Item"]
    wanted = ["prices.default", "prices", "category.name", "item_shops.qoh", "tags"]
    found = [*all_columns(endpoint), *columns(endpoint, wanted)]

    assert as_text(of_plain(endpoint, found, row)) == as_text(cells_of(endpoint, found)(row))


def written(rows: list[list[object]], **options: bool) -> list[list[str]]:
    file = io.BytesIO()
    write_cells(rows, ["a"] * len(rows[0]), file, **options)
    return list(csv.reader(io.StringIO(file.getvalue().decode(), newline="")))[1:]


@every(
    "text, escaped",
    [
        ("=1+1", "'=1+1"),
        ("+SUM(A1)", "'+SUM(A1)"),
        ("-cmd", "'-cmd"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("-5.00", "-5.00"),
        ("+5", "+5"),
        ("-1.5e3", "-1.5e3"),
        ("-5-3", "'-5-3"),
        ("'=1+1", "''=1+1"),  # so that reading takes one away
        ("'n", "'n"),
        ("a=b", "a=b"),
        ("", ""),
        (None, ""),
        (-5, "-5"),
        (True, "true"),
        (["a", "b"], "a, b"),
    ],
)
def test_formulas_are_escaped_on_request_and_numbers_are_not(text: object, escaped: str) -> None:
    assert [[escaped, "x"]] == written([[text, "x"]], escape_formulas=True)
    assert [as_text([text, "x"])] == written([[text, "x"]])


def test_an_export_escapes_formulas_when_it_is_told_to(lightspeed: Lightspeed, account: Account) -> None:
    account.items.update(1, description='=HYPERLINK("http://example.com")')
    line = ("items", "list", "--where", "item_id=1", "--columns", "description", "--format", "csv")

    done = lightspeed(*line, "--escape-formulas")

    assert 'description\r\n"\'=HYPERLINK(""http://example.com"")"\r\n' == done.out


def test_quotes_lines_and_separators_come_back() -> None:
    rows: list[list[object]] = [['say "hi"', "a,b", "two\nlines", "Größe", "x" * 100_000]] * 250

    assert rows == written(rows)


@every("row", [[""], ["a"], [None], ["a,b"], ["a", ""], ["", ""], ["\r", "x"]])
def test_rows_of_any_width_come_back(row: list[object]) -> None:
    assert [as_text(row)] == written([row])


def test_an_export_that_fails_leaves_what_was_there_before(tmp_path: Path) -> None:
    file = tmp_path / "items.csv"
    file.write_text("before")

    def rows() -> Iterator[list[object]]:
        yield from [list[object]("1")] * 1000
        raise ConnectionError

    with pytest.raises(ConnectionError):
        write_cells(rows(), ["id"], file)

    assert ("before", [file]) == (file.read_text(), list(tmp_path.iterdir()))


def test_parquet_holds_whole_records_as_the_library_gives_them(
    lightspeed: Lightspeed, account: Account, tmp_path: Path
) -> None:
    file = tmp_path / "sales.parquet"

    done = lightspeed("sales", "export", "--to", str(file), "--with", "sale_lines,customer")

    expected = account.sales.arrow(load_relations=["sale_lines", "customer"])
    assert 0 == done.status, done.err
    assert expected.to_pylist() == parquet.read_table(file).to_pylist()
    assert f"{expected.num_rows:,} records are in {file}.\n" == done.err


def test_parquet_tells_of_fields_that_came_too_late_to_have_a_column(
    offline: Lightspeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def answer(seen: Seen) -> Answer:
        page = int(seen.target.partition("after=")[2] or 0)
        rows = [
            {"itemID": str(page * 100 + number), **({"late": "x"} if page == 5 else {})} for number in range(1, 101)
        ]
        href = f"{server.url}/API/V3/Account/1/Item.json?limit=100&after={page + 1}"
        return json_answer({"@attributes": {"next": href if page < 5 else ""}, "Item": rows})

    file = tmp_path / "items.parquet"
    with ScriptedServer(answer) as server:
        for name, value in {"OAUTH_TOKEN": "x", "BASE_URL": server.url, "ACCOUNT_ID": "1"}.items():
            monkeypatch.setenv(f"LIGHTSPEED_{name}", value)
        done = offline("items", "export", "--to", str(file))

    assert 0 == done.status, done.err
    assert 600 == parquet.read_table(file).num_rows
    assert ["Item.late."] == [
        name for record in caplog.records for name in record.getMessage().split() if ".late" in name
    ]


def test_chosen_columns_of_parquet_have_types(lightspeed: Lightspeed, account: Account, tmp_path: Path) -> None:
    file = tmp_path / "items.parquet"
    chosen = "item_id,archived,default_cost,time_stamp,category.name,prices.default,item_shops.qoh"

    lightspeed("items", "export", "--to", str(file), "--columns", chosen, "--where", "item_id<=3")

    table = parquet.read_table(file)
    decimal, text, time = pa.decimal128(38, 15), pa.string(), pa.timestamp("us", tz="UTC")
    types = [pa.int64(), pa.bool_(), decimal, time, text, decimal, pa.list_(decimal)]
    assert chosen.split(",") == table.schema.names
    assert types == [pa.list_(one.type.value_type) if pa.types.is_list(one.type) else one.type for one in table.schema]
    items = account.items.all(item_id=query.lte(3), load_relations=["category", "item_shops"])
    assert [
        (item.id, item.default_cost, item.time_stamp, item.prices["default"], [shop.qoh for shop in item.item_shops])
        for item in items
    ] == [
        tuple(row[name] for name in ("item_id", "default_cost", "time_stamp", "prices.default", "item_shops.qoh"))
        for row in table.to_pylist()
    ]
    assert isinstance(table["default_cost"][0].as_py(), Decimal)


@every("more", [(), ("--columns", "item_id,description")])
def test_parquet_without_records_has_its_columns(lightspeed: Lightspeed, tmp_path: Path, more: tuple[str, ...]) -> None:
    file = tmp_path / "none.parquet"

    lightspeed("items", "export", "--to", str(file), "--where", "item_id=999999", *more)

    table = parquet.read_table(file)
    assert 0 == table.num_rows
    assert {"item_id", "description"} <= set(table.schema.names)


def test_parquet_is_not_shown_at_a_terminal_and_can_be_piped(shop: Sandbox, tmp_path: Path) -> None:
    environment = {**os.environ, "LIGHTSPEED_OAUTH_TOKEN": shop.token, "LIGHTSPEED_BASE_URL": shop.url}
    command = f"{sys.executable} -m lightspeed_pos.cli items list --where 'item_id<=3' --format parquet"
    terminal = pexpect.spawn(command, env=environment, timeout=60, encoding="utf-8")
    shown = terminal.read()
    terminal.close()
    piped = pexpect.spawn("bash", ["-c", f"{command} | cat > items.parquet"], env=environment, cwd=tmp_path, timeout=60)
    piped.wait()
    piped.close()

    assert 2 == terminal.exitstatus
    assert "Parquet is no text: write it into a file with export --to FILE." in shown
    assert [1, 2, 3] == parquet.read_table(tmp_path / "items.parquet")["item_id"].to_pylist()
