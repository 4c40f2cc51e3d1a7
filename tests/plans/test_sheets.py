"""Spreadsheets in the forms that programs write them, and the clear sentence for what cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from every import every
from lightspeed_pos.errors import QueryError
from lightspeed_pos.plans.sheets import read_sheet, sheet_of

TEXT = 'custom_sku,description\nA-1,"Tube, 26\nlong"\nB-2,Schläuche\n'
ROWS = [
    (2, {"custom_sku": "A-1", "description": "Tube, 26\nlong"}),
    (3, {"custom_sku": "B-2", "description": "Schläuche"}),
]


@every(
    "content",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.replace("sku,", "sku;").replace("-1,", "-1;").replace("-2,", "-2;").encode(),
        TEXT.replace("sku,", "sku\t").replace("-1,", "-1\t").replace("-2,", "-2\t").encode(),
        TEXT.replace("\n", "\r\n").replace("26\r\n", "26\n").encode(),
        f"{TEXT}\n,\n".encode(),
    ],
)
def test_rows_are_read_whatever_program_wrote_them(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("sheet") / "prices.csv"
    path.write_bytes(content)

    assert ROWS == list(read_sheet(path).rows)


def test_a_line_that_names_the_separator_for_excel_is_no_heading(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("sep=;\nitem_id;tax\n1;yes\n")

    sheet = read_sheet(tmp_path / "a.csv")

    assert (("item_id", "tax"), [(3, {"item_id": "1", "tax": "yes"})]) == (sheet.columns, list(sheet.rows))


def test_a_workbook_is_read(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["custom_sku", "default_cost"])
    book.active.append(["A-1", 4.5])
    book.create_sheet("Other").append(["item_id"])
    book["Other"].append([7])
    book.save(tmp_path / "a.xlsx")

    assert [(2, {"custom_sku": "A-1", "default_cost": 4.5})] == list(read_sheet(tmp_path / "a.xlsx").rows)
    assert [(2, {"item_id": 7})] == list(read_sheet(tmp_path / "a.xlsx", sheet="Other").rows)
    with pytest.raises(QueryError, match=r"no sheet 'Prices'\. There are: Sheet, Other"):
        read_sheet(tmp_path / "a.xlsx", sheet="Prices")


def test_a_sheet_of_a_workbook_that_cannot_be_read_is_one_clear_sentence(tmp_path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.chart import BarChart, Reference

    book = Workbook()
    book.active.append(["item_id"])
    book.active.append([1])
    whole = tmp_path / "whole.xlsx"
    book.save(whole)
    with ZipFile(whole) as parts, ZipFile(tmp_path / "cut.xlsx", "w") as cut:
        for name in parts.namelist():
            cut.writestr(name, parts.read(name)[: -80 if name.endswith("sheet1.xml") else None])
    chart = BarChart()
    chart.add_data(Reference(book.active, min_col=1, min_row=1, max_row=2))
    book.create_chartsheet("Chart", 0).add_chart(chart)
    book.save(tmp_path / "chart.xlsx")

    assert [(2, {"item_id": 1})] == list(read_sheet(tmp_path / "chart.xlsx").rows)
    with pytest.raises(QueryError, match=r"Sheet 'Chart' of .*chart\.xlsx holds a chart and no rows"):
        read_sheet(tmp_path / "chart.xlsx", sheet="Chart")
    with pytest.raises(QueryError, match=r"cut\.xlsx cannot be read from row \d on: "):
        read_sheet(tmp_path / "cut.xlsx")


def test_json_and_ndjson_hold_typed_rows_whose_dicts_are_columns(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [{"item_id": 1, "prices": {"msrp": 5.1}, "tax": None}, {"item_id": 2}]
    (tmp_path / "a.json").write_text(json.dumps(rows))
    (tmp_path / "a.ndjson").write_text("\n".join(json.dumps(row) for row in rows))
    wanted = [(1, {"item_id": 1, "prices.msrp": "5.1", "tax": None}), (2, {"item_id": 2})]

    for name in ("a.json", "a.ndjson"):
        assert (wanted, True) == (list(read_sheet(tmp_path / name).rows), read_sheet(tmp_path / name).typed)
    assert wanted[1] == sheet_of(rows).rows[1]


@every(
    "name, content, said",
    [
        ("a.csv", b"", "is empty"),
        ("a.csv", b" \r\n\n", "is empty"),
        ("a.csv", b"item_id,tax\n", "has no rows below its heading"),
        ("a.csv", b"item_id,tax\n1,\xe4\n", r"is not UTF-8 text \(row 2\): save it as CSV UTF-8, or name its encoding"),
        ("a.csv", b"item_id,tax\n1,yes,no\n", "cell without a heading in row 2: 'no'. The columns are: item_id, tax"),
        ("a.csv", b"item_id,tax,tax\n1,yes,no\n", "has two columns 'tax'"),
        ("a.csv", b'item_id,tax\n1,"yes\n', "from row 2 on: a quote is opened and never closed"),
        ("a.csv", b"item_id,description\n1," + b"x" * 10_000_000, "more than 100,000 characters in row 2"),
        ("a.csv", b'item_id,description\n1,"' + b"x\n" * 5_000_000, "more than 100,000 characters in row 2"),
        ("a.ndjson", b'{"description": "' + b"x" * 10_000_000 + b'"}', "more than 100,000 characters in row 1"),
        ("a.csv", b"\x89PNG\r\n\x1a\n\0\0\0", "is not"),
        ("a.xlsx", b"no workbook", "is not a workbook that can be read"),
        ("a.xls", b"\xd0\xcf\x11\xe0", "save it as .xlsx or as CSV"),
        ("a.json", b"{}", "holds one JSON dict, not a list"),
        ("a.json", b"[1]", "row 1 is not a dict of columns, but 1"),
        ("a.json", b"[{]", "is not JSON"),
        ("a.ndjson", b'{"a": 1}\n{', "is not JSON in line 2"),
    ],
)
def test_what_cannot_be_read_is_one_clear_sentence(
    name: str, content: bytes, said: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("sheet") / name
    path.write_bytes(content)

    with pytest.raises(QueryError, match=said) as caught:
        read_sheet(path)
    assert len(str(caught.value)) < 400


def test_the_apostrophe_before_a_formula_is_taken_away_again(tmp_path: Path) -> None:
    file = tmp_path / "escaped.csv"
    file.write_text("item_id,description\n1,'=1+1\n2,''=1+1\n3,'-x\n4,'n Sack\n5,-5\n")

    assert ["=1+1", "'=1+1", "-x", "'n Sack", "-5"] == [row["description"] for _, row in read_sheet(file).rows]


def test_an_encoding_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("item_id,description\n1,Schläuche\n".encode("cp1252"))

    assert "Schläuche" == read_sheet(tmp_path / "a.csv", encoding="cp1252").rows[0][1]["description"]
    with pytest.raises(QueryError, match="no encoding 'klingon'"):
        read_sheet(tmp_path / "a.csv", encoding="klingon")
