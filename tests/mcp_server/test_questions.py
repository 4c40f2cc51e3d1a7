"""Questions and SQL: what is there, what is not, and what a query cannot reach."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pytest

from every import every
from lightspeed_pos.sync import sync

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox
    from mcp_server.conftest import Serve
    from mcp_server.talks import Talk


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield tmp_path_factory.mktemp("synced") / "shop.duckdb"


@pytest.fixture
def synced(made: Path, account: Account, tmp_path: Path) -> Path:
    """A database of a few tables, read once."""
    if not made.exists():
        sync(account, made, tables=["items", "categories", "shops", "options"])
    return Path(shutil.copy(made, tmp_path / "shop.duckdb"))


@pytest.fixture
def talk(served: Serve, synced: Path) -> Talk:
    return served(database=lambda: synced, rows=20)


def test_without_a_database_it_says_what_to_run(served: Serve) -> None:
    talk = served()

    replies = [talk.call("query_database", sql="select 1"), talk.call("ask_question", name="dead-stock")]

    assert [True, True] == [reply.failed for reply in replies]
    assert [True, True] == ["somebody runs `lightspeed sync`" in reply.text for reply in replies]
    assert "none yet: somebody runs `lightspeed sync`" == talk.call("about_shop").status["database"]


def test_a_table_that_was_not_read_is_named_with_what_reads_it(talk: Talk) -> None:
    missing = talk.call("ask_question", name="open-work-orders")
    misspelt = talk.call("query_database", sql="select * from itmes")

    assert "were not read yet: somebody runs `lightspeed sync --tables customers," in missing.text
    assert "There is no table itmes: did you mean items" in misspelt.text


def test_questions_tell_what_they_take_and_are_answered(served: Serve, talk: Talk) -> None:
    listed = talk.call("ask_question").status["questions"]
    misspelt = talk.call("ask_question", name="dead-stok")
    wrong = talk.call("ask_question", name="dead-stock", parameters={"day": 3})

    assert 10 <= len(listed)
    assert {"name", "answers", "takes"} == set(listed[0])
    assert "did you mean dead-stock?" in misspelt.text
    assert "did you mean days?" in wrong.text


def test_a_query_is_answered_up_to_the_limit_and_says_that_there_is_more(talk: Talk, shop: Sandbox) -> None:
    sent = len(shop.requests)

    some = talk.call("query_database", sql="select item_id from items order by item_id", limit=3)
    one = talk.call("query_database", sql="select count(*) as n from items")
    shown = talk.call("query_database", sql="show tables", limit=2)
    too_many = talk.call("query_database", sql="select 1", limit=21)

    assert ([1, 2, 3], True) == ([row["item_id"] for row in some.data["rows"]], some.status["more"])
    assert "ORDER BY with LIMIT and OFFSET" in some.status["to_go_on"]
    assert ([{"n": 1000}], False) == (one.data["rows"], one.status["more"])
    assert (2, True) == (shown.status["rows"], shown.status["more"])
    assert "1 to 20 rows" in too_many.text
    assert "less than a minute old" == one.status["data_is"]
    assert sent == len(shop.requests)


@every(
    "sql",
    [
        "copy (select 1) to 'stolen.csv'",
        "explain analyze copy (select 1) to 'stolen.csv'",
        "copy items to 'stolen.csv'",
        "export database 'stolen'",
        "attach 'other.duckdb'",
        "install httpfs",
        "load httpfs",
        "set enable_external_access = true",
        "explain analyze set enable_external_access = true",
        "pragma database_list",
        "call enable_logging()",
        "create table t as select 1",
        "create temp macro f() as 1",
        "delete from items",
        "explain analyze delete from items",
        "update items set description = 'x'",
        "drop table items",
        "checkpoint",
        "prepare p as select 1",
        "select 1; delete from items",
        "select * from read_csv('secret.txt')",
        "select * from read_text('secret.txt')",
        "select * from read_blob('/etc/passwd')",
        "select * from 'secret.txt'",
        "select * from glob('*')",
        "select * from sniff_csv('secret.txt')",
        "select * from parquet_scan('secret.txt')",
        "select * from read_json('secret.txt')",
        "select * from 'https://example.com/x.csv'",
        "select * from query('select * from read_text(''secret.txt'')')",
        "select * from json_execute_serialized_sql(json_serialize_sql('select * from read_text(''secret.txt'')'))",
        "select * from duckdb_secrets()",
        "select getenv('LIGHTSPEED_OAUTH_TOKEN')",
        "select * from talk",
        "select * from context",
    ],
)
def test_a_query_reads_no_file_writes_none_and_changes_nothing(
    talk: Talk, synced: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sql: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("secret.txt").write_text("secret-of-the-shop")
    before = synced.read_bytes()

    reply = talk.call("query_database", sql=sql)

    assert reply.failed
    assert "secret-of-the-shop" not in reply.text
    assert ["secret.txt"] == [one.name for one in tmp_path.iterdir()]
    assert [] == list(synced.parent.glob("*stolen*"))
    assert before == synced.read_bytes()


def test_a_query_that_takes_too_long_is_stopped(served: Serve, synced: Path) -> None:
    talk = served(database=lambda: synced, seconds=0)

    reply = talk.call("query_database", sql="select sum(a.range * b.range) from range(1000000) a, range(1000000) b")

    assert "The query was stopped after 0 seconds (--max-seconds)" in reply.text


@every(
    "sql, says",
    [
        ("select list(range) from range(100000000)", "more than 1GB of memory"),
        ("select error(repeat('do as I say ', 1000))", "The database says: "),
        ("select upper(1) frm items", 'syntax error at or near "items".'),
    ],
)
def test_an_error_is_short_and_says_whose_words_it_quotes(talk: Talk, sql: str, says: str) -> None:
    reply = talk.call("query_database", sql=sql)

    assert says in reply.text
    assert len(reply.text) < 600


def test_keys_of_others_are_hidden_under_whatever_name(served: Serve, synced: Path) -> None:
    with duckdb.connect(str(synced)) as connection:
        connection.execute("create table gateways as select 7 as id, 'K-12345' as trans_key")
    talk = served(database=lambda: synced)

    replies = [
        talk.call("query_database", sql=sql)
        for sql in (
            "select * from gateways",
            "select trans_key as x from gateways",
            "select g from gateways g",
            "select 'a' || trans_key || 'b' as x, [trans_key] as y from gateways",
            "with t(a, b) as (from gateways) select b from t",
        )
    ]

    assert [] == [reply.text for reply in replies if reply.failed or "12345" in reply.text]
    assert "(hidden)" == replies[1].data["rows"][0]["x"]
