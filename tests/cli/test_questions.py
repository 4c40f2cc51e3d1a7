"""`lightspeed sql` and `lightspeed ask`: which tables are read, what is said, and the answer in every format."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pytest

from every import every
from lightspeed_pos.sync.freshness import sources, tables_in
from lightspeed_pos.sync.questions import questions

if TYPE_CHECKING:
    from cli.conftest import Lightspeed, Terminal
    from lightspeed_pos.sandbox import Sandbox


@pytest.fixture
def db(tmp_path: Path) -> str:
    return str(tmp_path / "shop.duckdb")


@every(
    "sql, tables",
    [
        ("select 1", []),
        ("from Items", ["items"]),
        ("select * from sales join main.sale_lines using (sale_id) where exists (from customers)",
         ["customers", "sale_lines", "sales"]),
        ("with recent as (select * from sales) select * from recent", ["sales"]),
        ("with items as (select * from items) select * from items", ["items"]),
        ("with items as (select 1) select * from items", []),
        ("with recursive t as (select 1 as n union all select n + 1 from t where n < 3) select * from t", []),
        ("explain analyze select * from vendors", ["vendors"]),
        ("pivot sales on completed using sum(total) group by shop_id", ["sales"]),
        ("summarize items", ["items"]),
        ("select * from information_schema.columns, duckdb_tables()", []),
        ("select [x for x in [1]] from tags where tag_id = $days", ["tags"]),
    ],
)  # fmt: skip
def test_the_tables_of_a_query_are_found(sql: str, tables: list[str]) -> None:
    assert tables == tables_in(sql)


def test_a_table_below_another_is_read_with_it() -> None:
    assert {"items": {"items"}, "item_prices": {"items"}} == sources(["items", "item_prices"])
    assert {"customers", "vendors", "shops"} <= sources(["contact_phones"])["contact_phones"]


def test_every_table_of_the_questions_exists() -> None:
    assert [] == [name for one in questions().values() if not sources(tables_in(one.sql)) for name in [one.name]]


def test_without_a_sign_in_or_a_database_it_says_how_to_come_by_one(
    offline: Lightspeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    asked = (["ask", "dead-stock"], ["sql", "select 1 from items"])

    nobody = [offline(*one) for one in asked]
    nothing = [offline(*one, "--db", "shop.duckdb") for one in asked]

    assert [4, 4] == [one.status for one in nobody]
    assert {"Without a sign-in name the database: --db FILE. It is made by lightspeed sync --to FILE."} == {
        one.err.splitlines()[0] for one in nobody
    }
    missing = "There is no database shop.duckdb yet: lightspeed sync --to shop.duckdb makes it.\n"
    assert [(1, missing), (1, missing)] == [(one.status, one.err) for one in nothing]


def test_a_query_makes_the_database_of_the_tables_that_it_needs(lightspeed: Lightspeed, db: str, shop: Sandbox) -> None:
    done = lightspeed("sql", "select count(*) as n from categories", "--db", db, "--max-age", "10m")

    assert (0, ["n", "33"]) == (done.status, done.lines)
    assert done.err.startswith("categories, options and shops read: ")
    assert done.err.endswith("The data is less than a minute old.\n")
    tables = {name for (name,) in duckdb.connect(db, read_only=True).sql("show tables").fetchall()}
    assert {"categories", "shops"} <= tables
    assert "items" not in tables


def test_what_is_young_enough_is_not_read_again(lightspeed: Lightspeed, db: str, shop: Sandbox) -> None:
    lightspeed("sql", "from categories", "--db", db, "--max-age", "10m")
    sent = len(shop.requests)

    fresh = lightspeed("sql", "from categories select category_id limit 1", "--db", db, "--max-age", "1d")
    as_it_is = lightspeed("sql", "from categories select category_id limit 1", "--db", db)

    assert fresh.lines == as_it_is.lines == ["category_id", "1"]
    assert "The data is less than a minute old.\n" == fresh.err == as_it_is.err
    assert sent == len(shop.requests)


def test_only_the_tables_that_are_older_are_read(lightspeed: Lightspeed, db: str, shop: Sandbox) -> None:
    lightspeed("sql", "from categories", "--db", db, "--max-age", "10m")

    both = lightspeed("sql", "from categories, tags", "--db", db, "--max-age", "1d")
    rehearsed = lightspeed("sql", "from categories", "--db", db, "--max-age", "0s", "--dry-run")

    assert both.err.startswith("tags read: ")
    assert rehearsed.err.startswith("categories would be read first.\n")


@every(
    "kind, text",
    [
        ("table", "tag_id\tname\tworth\n1\troad\t1.5\n"),
        ("csv", "tag_id,name,worth\r\n1,road,1.5\r\n"),
        ("json", '[\n {"tag_id": 1, "name": "road", "worth": "1.5"}\n]\n'),
        ("ndjson", '{"tag_id": 1, "name": "road", "worth": "1.5"}\n'),
    ],
)
def test_an_answer_comes_in_every_format(lightspeed: Lightspeed, db: str, kind: str, text: str) -> None:
    query = "select tag_id, 'road' as name, 1.5::decimal(38, 15) as worth from tags where tag_id = 1"

    done = lightspeed("sql", query, "--db", db, "--max-age", "1d", "--format", kind)

    assert text.encode() == done.out.encode()


def test_an_answer_goes_into_a_file_of_the_kind_that_its_name_says(
    lightspeed: Lightspeed, db: str, tmp_path: Path
) -> None:
    file = tmp_path / "tags.parquet"

    done = lightspeed("sql", "select * from tags", "--db", db, "--max-age", "1d", "-o", str(file))

    assert done.err.endswith(f"10 rows are in {file}.\n")
    assert 10 == len(duckdb.execute(f"from '{file}'").fetchall())
    wrong = lightspeed("sql", "select 1", "--db", db, "-o", "tags.doc")
    assert (2, True) == (wrong.status, "does not say its format" in wrong.err)


def test_days_and_times_are_of_the_shop(lightspeed: Lightspeed, db: str) -> None:
    query = "select '2026-07-01T05:30:00Z'::timestamptz as moment, moment::date as day from tags limit 1"

    done = lightspeed("sql", query, "--db", db, "--max-age", "1d", "--format", "json")

    assert [{"moment": "2026-06-30T22:30:00-07:00", "day": "2026-06-30"}] == json.loads(done.out)


@every(
    "query, message",
    [
        ("selec 1", 'syntax error at or near "selec".'),
        ("select 1; select 2", "This is 2 statements: write one SELECT."),
        ("", "This is no statement: write one SELECT."),
        ("delete from tags", "This is a statement to delete: the database is only read here. Write a SELECT."),
        ("copy tags to 'x.csv'", "This is a statement to copy: the database is only read here. Write a SELECT."),
        ("from tgas", "There is no table tgas: did you mean tags?"),
        ("select nmae from tags", "No table of this query has a column nmae: did you mean name?"),
        ("select t.nmae from tags t", "No table of this query has a column nmae: did you mean name?"),
        ("from vendors",
         "vendors has not been read yet: --max-age 1h reads it now, lightspeed sync --tables vendors too."),
        ("from item_prices",
         "item_prices has not been read yet: --max-age 1h reads it now, lightspeed sync --tables items too."),
        ("select * from read_csv('/etc/passwd')", "A query reads the tables of the database, and no other files."),
        ("select tag_id + name from tags",
         "No function matches the given name and argument types '+(BIGINT, VARCHAR)'. "
         "You might need to add explicit type casts."),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_query_is_one_sentence(
    lightspeed: Lightspeed, tags: str, query: str, message: str
) -> None:
    done = lightspeed("sql", query, "--db", tags, "--quiet")

    assert (2, "", f"{message}\n") == (done.status, done.out, done.err)


@pytest.fixture(scope="module")
def tags(tmp_path_factory: pytest.TempPathFactory, running_sandbox: Sandbox) -> str:
    """A database with the tags of the shop."""
    from lightspeed_pos.cli.main import main

    path = str(tmp_path_factory.mktemp("tags") / "shop.duckdb")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LIGHTSPEED_OAUTH_TOKEN", running_sandbox.token)
        patch.setenv("LIGHTSPEED_BASE_URL", running_sandbox.url)
        assert 0 == main(["sql", "from tags", "--db", path, "--max-age", "1d", "--quiet"])
    return path


def test_a_wrong_query_costs_no_request(lightspeed: Lightspeed, tags: str, shop: Sandbox) -> None:
    sent = len(shop.requests)

    for query in ("selec 1", "from tgas", "delete from tags", "select nmae from tags"):
        assert 2 == lightspeed("sql", query, "--db", tags, "--max-age", "0s").status

    assert sent == len(shop.requests)


def test_a_plan_or_a_pivot_is_an_answer_too(lightspeed: Lightspeed, tags: str) -> None:
    for query in ("explain select name from tags", "pivot tags on name using count(*)", "show tables", "select 1;"):
        assert 0 == lightspeed("sql", query, "--db", tags, "--max-age", "1d").status, query


def test_a_database_that_is_not_there_or_none_is_said(lightspeed: Lightspeed, db: str, tmp_path: Path) -> None:
    missing = lightspeed("sql", "from tags", "--db", db)
    (tmp_path / "text.duckdb").write_text("nothing" * 1000)
    text = lightspeed("sql", "from tags", "--db", str(tmp_path / "text.duckdb"))
    duckdb.connect(str(tmp_path / "other.duckdb")).close()
    other = lightspeed("sql", "from tags", "--db", str(tmp_path / "other.duckdb"))

    assert f"There is no database {db} yet: lightspeed sync --to {db} makes it.\n" == missing.err
    assert "is no DuckDB file" in text.err
    assert "was not made by sync" in other.err
    assert [1, 1, 1] == [missing.status, text.status, other.status]


def test_a_folder_of_sync_is_asked_through_the_file_in_it(lightspeed: Lightspeed, tmp_path: Path) -> None:
    assert 0 == lightspeed("sync", "--to", f"{tmp_path}/", "--tables", "tags,shops", "--quiet").status

    assert ["n", "10"] == lightspeed("sql", "select count(*) as n from tags", "--db", str(tmp_path)).lines
    postgres = lightspeed("sql", "from tags", "--db", "postgresql://me@localhost/shop")
    assert (2, True) == (postgres.status, "PostgreSQL is asked with psql." in postgres.err)


def test_without_a_path_the_database_lies_in_the_data_directory_of_the_user(
    lightspeed: Lightspeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shop: Sandbox
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert 0 == lightspeed("sql", "from tags", "--max-age", "1d").status
    assert (tmp_path / "lightspeed-pos" / "shops" / f"{shop.account_id}.duckdb").is_file()


def test_questions_are_listed_and_asked(lightspeed: Lightspeed, db: str) -> None:
    listed = lightspeed("ask", "--list")
    asked = lightspeed("ask", "stock-value", "--shop", "1", "--db", db, "--max-age", "1h", "--format", "json")

    assert ["name\ttitle\ttakes", *questions()] == [listed.lines[0], *(one.split("\t")[0] for one in listed.lines[1:])]
    assert ["Spoke & Chain Main Street"] == [row["shop"] for row in json.loads(asked.out)]
    assert asked.err.startswith("item_shops, items, options and shops read: ")


@pytest.mark.long
def test_the_sql_of_a_question_is_printed_and_can_be_run(
    lightspeed: Lightspeed, db: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad: list[str] = []
    for name in questions():
        printed = lightspeed("ask", name, "--shop", "1", "--sql").out
        monkeypatch.setattr("sys.stdin", io.StringIO(printed))
        if lightspeed("sql", "-", "--db", db, "--max-age", "1d").status:
            bad.append(name)
    given = lightspeed("ask", "best-sellers", "--days", "7", "--until", "2026-11-20", "--sql").out

    assert [] == bad
    assert given.startswith("-- Best sellers\nWITH sold AS (")
    assert "BETWEEN DATE '2026-11-20' - 7 + 1 AND DATE '2026-11-20'" in given
    assert "BETWEEN today() - 90 + 1 AND today()" in lightspeed("ask", "best-sellers", "--sql").out


def test_a_table_at_a_terminal_is_aligned_and_in_the_time_of_the_shop(terminal: Terminal, db: str) -> None:
    query = "select 'Tube' as item, 1.5::decimal(38,15) as worth, '2026-07-01T05:30Z'::timestamptz as sold from tags"

    seen = terminal("sql", f"{query} limit 1", "--db", db, "--max-age", "1d")

    assert "worth" in seen
    assert "Tube    1.5  2026-06-30 22:30" in seen
    assert "The data is less than a minute old." in seen


def test_every_question_has_help_with_its_parameters(offline: Lightspeed) -> None:
    bad = [
        (name, one.name)
        for name, asked in questions().items()
        for one in asked.parameters
        if f"--{one.name}" not in offline("ask", name, "--help").out
    ]

    assert [] == bad


def test_a_question_that_cannot_be_asked_is_said(lightspeed: Lightspeed, db: str) -> None:
    unknown = lightspeed("ask", "ded-stock")
    no_day = lightspeed("ask", "dead-stock", "--until", "soon", "--db", db, "--max-age", "1d")
    no_age = lightspeed("ask", "dead-stock", "--max-age", "soon")

    meant = "There is no question ded-stock: did you mean dead-stock or low-stock?\n"
    assert (2, meant) == (unknown.status, unknown.err)
    assert (2, "until is 'soon': it has to be a day like 2026-11-30.\n") == (no_day.status, no_day.err)
    assert (2, True) == (no_age.status, "'soon' is no time span such as 30s, 2m, 1h or 7d." in no_age.err)


def test_a_report_is_written_and_says_where(lightspeed: Lightspeed, db: str, tmp_path: Path) -> None:
    file = tmp_path / "shop.html"

    done = lightspeed("report", "-o", str(file), "--db", db, "--max-age", "1h", "--days", "7")
    piped = lightspeed("report", "--db", db, "--shop", "2")
    wrong = lightspeed("report", "--db", db, "--until", "soon")

    assert (0, "", True) == (done.status, done.out, done.err.endswith(f"The report is in {file}.\n"))
    assert "<h1>Spoke &amp; Chain Bicycles</h1>" in file.read_text("utf-8")
    assert piped.out.startswith("<!doctype html>")
    assert "Not read yet" not in piped.out
    assert (2, "until is 'soon': it has to be a day like 2026-11-30.\n") == (wrong.status, wrong.err)


def test_a_report_of_what_was_read_so_far_says_what_is_missing(lightspeed: Lightspeed, tags: str) -> None:
    assert "Not read yet: " in lightspeed("report", "--db", tags).out
