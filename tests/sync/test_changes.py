"""Changes of records: each is given once, in order, and a token goes on exactly behind it."""

from __future__ import annotations

import gc
import random
import sqlite3
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lightspeed_pos import AsyncClient, ScaledClock, StaticToken
from lightspeed_pos.errors import LightspeedError, QueryError, ServerError
from lightspeed_pos.sync.changes import followed, price
from lightspeed_pos.sync.known import Known, Position, print_of
from lightspeed_pos.sync.log import Log

if TYPE_CHECKING:
    from lightspeed_pos.model.changed import Change
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox


@pytest.fixture(params=["in the token", "in a file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Path | None:
    return None if request.param == "in the token" else tmp_path / "shop.changes"


def told(changes: list[Change]) -> list[tuple[str, str, int]]:
    return [(one.kind, one.table, one.id) for one in changes]


def from_now(account: Account, store: Path | None, **more: Any) -> str:
    changes = account.changes(store=store, **more)
    assert [] == list(changes)
    return changes.token


def sale_of_two(account: Account) -> Any:
    return account.sales.create(
        employee_id=1,
        register_id=1,
        shop_id=1,
        sale_lines=[{"item_id": 12, "unit_quantity": 1}, {"item_id": 13, "unit_quantity": 1}],
    )


def some_changes(account: Account) -> int:
    """An item, a customer and a sale with two lines; returns the sale's id."""
    account.items.update(5, description="New")
    account.customers.archive(3)
    return int(sale_of_two(account).id)


def test_what_is_created_updated_and_archived_is_told_once(account: Account, store: Path | None) -> None:
    account.items.update(6, description="Before the start, within the time that is read again")
    token = from_now(account, store)
    sale = some_changes(account)

    changes = account.changes(token, store=store)
    found = list(changes)

    lines = [one.id for one in account.sale_lines.all(sale_id=sale)]
    assert [
        ("updated", "items", 5),
        ("archived", "customers", 3),
        ("created", "sales", sale),
        *(("created", "sale_lines", line) for line in lines),
    ] == told(found)
    after = found[0].after
    assert after is not None
    assert ("New", None) == (after["description"], found[0].before)
    assert [] == list(account.changes(changes.token, store=store))


def test_a_file_knows_what_was_before_and_which_lines_are_gone(account: Account, shop: Sandbox, tmp_path: Path) -> None:
    store = tmp_path / "shop.changes"
    old = sale_of_two(account)
    shop.advance(3600)
    token = from_now(account, store)
    sale = some_changes(account)
    account.sales.update(old.id, reference_number="1")  # its lines are learned
    changes = account.changes(token, store=store)
    list(changes)
    gone = [account.sale_lines.all(sale_id=key)[0] for key in (old.id, sale)]
    for line in gone:
        line.destroy()
    account.items.update(5, description="Newer")
    shop.advance(60)

    found = list(account.changes(changes.token, store=store))

    deleted = [one for one in found if one.kind == "deleted"]
    assert {line.id for line in gone} == {one.id for one in deleted}
    assert [None, None] == [one.after for one in deleted]
    assert {old.id, sale} == {one.before["sale_id"] for one in deleted if one.before is not None}
    (item,) = (one for one in found if one.table == "items")
    assert ("New", "Newer") == item.changed["description"]


def test_rows_of_a_short_table_are_compared_with_what_was_there(account: Account, store: Path | None) -> None:
    kept, gone = account.tags.create(name="kept"), account.tags.create(name="gone")
    token = from_now(account, store, only="tags")
    kept.update(name="renamed")
    gone.destroy()
    new = account.tags.create(name="new")

    found = list(account.changes(token, only="tags", store=store))

    assert [("deleted", "tags", gone.id), ("created", "tags", new.id), ("updated", "tags", kept.id)] == sorted(
        told(found), key=lambda one: {"deleted": 0, "created": 1, "updated": 2}[one[0]]
    )


def test_each_token_goes_on_exactly_behind_its_change(account: Account, store: Path | None) -> None:
    token = from_now(account, store)
    some_changes(account)
    account.items.update(7, description="Another")
    found = list(account.changes(token, store=store))

    rest = [told(list(account.changes(one.token, store=store))) for one in found]

    assert [told(found)[number:] for number in range(1, len(found) + 1)] == rest


def test_a_pass_that_is_left_half_way_is_gone_on_with_from_its_token(account: Account, store: Path | None) -> None:
    token = from_now(account, store)
    some_changes(account)
    whole = list(account.changes(token, store=store))
    got: list[Change] = []

    while True:
        changes = account.changes(token, store=store)
        change = next(changes, None)  # and then the program ends
        token = changes.token
        if change is None:
            break
        got.append(change)

    assert [one.event_id for one in whole] == [one.event_id for one in got]


def test_an_error_leaves_nothing_out(account: Account, shop: Sandbox, store: Path | None) -> None:
    token = from_now(account, store)
    some_changes(account)
    changes = account.changes(token, store=store)
    got = [next(changes)]
    shop.fault("500", times=6)  # as often as a request is sent

    with pytest.raises(ServerError):
        next(changes)

    assert ["items", "customers", "sales", "sale_lines", "sale_lines"] == [one.table for one in (*got, *changes)]


def test_a_mirror_that_follows_the_changes_equals_the_shop(account: Account, shop: Sandbox, store: Path | None) -> None:
    chance = random.Random(7)
    token = from_now(account, store, only=["items", "sales", "sale_lines"])
    mirror: dict[str, dict[int, Any]] = {"items": {}, "sales": {}, "sale_lines": {}}
    open_sales = [sale_of_two(account) for _ in range(3)]
    acts: list[Callable[[], Any]] = [
        lambda: account.items.update(chance.randint(1, 30), description=f"Item {chance.random()}"),
        lambda: account.items.create(description=f"New {chance.random()}"),
        lambda: account.items.archive(chance.randint(31, 60)),
        lambda: chance.choice(open_sales).update(reference_number=str(chance.random())),
        lambda: open_sales.append(sale_of_two(account)),
    ]
    for _ in range(12):
        for _ in range(chance.randint(0, 6)):
            chance.choice(acts)()
        shop.advance(chance.choice([1, 100, 1000]))
        changes = account.changes(token, only=["items", "sales", "sale_lines"], store=store)
        for change in changes:
            is_new = change.id not in mirror[change.table]
            assert is_new or change.kind != "created"
            mirror[change.table][change.id] = change.after
            token = change.token
            if chance.random() < 0.2:
                break  # the program ends here
        else:
            token = changes.token
    for change in account.changes(token, only=["items", "sales", "sale_lines"], store=store):
        mirror[change.table][change.id] = change.after

    items = {one.id: one for one in account.items.all(archived="include")}
    assert [] == [
        key
        for key, values in mirror["items"].items()
        if (items[key].description, items[key].archived) != (values["description"], values["archived"])
    ]
    assert {one.id for one in open_sales} == mirror["sales"].keys()
    assert {one.id for one in account.sale_lines.all() if one.sale_id in mirror["sales"]} == mirror["sale_lines"].keys()


@pytest.mark.anyio
async def test_tasks_get_the_same_changes(account: Account, shop: Sandbox, store: Path | None) -> None:
    token = from_now(account, store)
    some_changes(account)
    expected = list(account.changes(token, store=store))

    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(200)) as client:
        changes = client.account(shop.account_id).changes(token, store=store)
        found = [one async for one in changes]

    assert [one.event_id for one in expected] == [one.event_id for one in found]
    assert [] == list(account.changes(changes.token, store=store))


def test_with_an_interval_it_goes_on_for_ever(account: Account) -> None:
    changes = account.changes(from_now(account, None), interval=60, only="items")
    account.items.update(5, description="First")
    first = next(changes)
    account.items.update(6, description="Second")

    assert [5, 6] == [first.id, next(changes).id]


def test_a_file_gives_again_what_was_not_dealt_with(account: Account, tmp_path: Path) -> None:
    store = tmp_path / "shop.changes"
    token = from_now(account, store)
    some_changes(account)
    first = list(account.changes(token, store=store))

    again = list(account.changes(token, store=store))

    assert [one.event_id for one in first] == [one.event_id for one in again]
    assert [one.after for one in first] == [one.after for one in again]


def test_what_is_no_token_or_no_table_is_refused(account: Account, tmp_path: Path) -> None:
    token = from_now(account, None, only="items")
    of_another = Position(account_id=account.id + 1).to_token()
    for text in ("", "changes1.", token[:-9], token[9:], f"changes1.{'A' * 40}", "ключ", of_another):
        with pytest.raises(QueryError, match="token"):
            account.changes(text)
    with pytest.raises(QueryError, match=r"sale is no table .* Did you mean sales"):
        account.changes(only=["sale"])
    for name in ("taxes_by_day", "locales"):
        with pytest.raises(QueryError, match="no table that can be followed"):
            account.changes(only=[name])
    other = tmp_path / "other"
    other.write_text("no database, but longer than a header of one" * 100)
    with pytest.raises(LightspeedError, match="is no file of changes"):
        account.changes(store=other)
    from_now(account, tmp_path / "one")
    with pytest.raises(QueryError, match="The token is not of"):
        account.changes(token, store=tmp_path / "one")


def test_a_file_of_another_program_or_account_is_left_alone(account: Account, shop: Sandbox, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE log (version INTEGER)")
    with pytest.raises(LightspeedError, match="a database of something else"):
        account.changes(store=other)
    from_now(account, tmp_path / "one")
    with pytest.raises(LightspeedError, match=r"is of account \d+, not 1: give another file"):
        account.client.account(1).changes(store=tmp_path / "one")
    with closing(sqlite3.connect(tmp_path / "one")) as database:
        database.execute("UPDATE log SET version = 99")
        database.commit()
    with pytest.raises(LightspeedError, match="newer version"):
        account.changes(store=tmp_path / "one")
    with pytest.raises(LightspeedError, match="cannot be opened"):
        account.changes(store=tmp_path / "none" / "one")


def journal_mode(database: sqlite3.Connection) -> str:
    return str(database.execute("PRAGMA journal_mode").fetchone()[0])


@contextmanager
def read_by_another(path: Path) -> Iterator[sqlite3.Connection]:
    """A new file that is not in WAL mode, and a connection that is reading it."""
    Log(path, 1).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("PRAGMA journal_mode = DELETE")
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM log").fetchall()
        yield reader


def test_a_file_that_another_program_reads_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "one"
    with read_by_another(path), closing(Log(path, 1)) as log:
        assert "delete" == journal_mode(log.db)
        assert 30_000 == log.db.execute("PRAGMA busy_timeout").fetchone()[0]
    with closing(Log(path, 1)) as log:
        assert "wal" == journal_mode(log.db)


def test_what_could_not_be_written_for_a_reader_is_written_once_that_has_ended(tmp_path: Path) -> None:
    path = tmp_path / "one"
    with read_by_another(path) as reader, closing(Log(path, 1)) as log:
        log.db.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(LightspeedError, match="cannot be written"), log.writing() as database:
            database.execute("INSERT INTO events (endpoint) VALUES ('lost')")
        reader.execute("ROLLBACK")
        with log.writing() as database:
            database.execute("INSERT INTO events (endpoint) VALUES ('kept')")
        assert [("kept",)] == reader.execute("SELECT endpoint FROM events").fetchall()


def test_programs_that_make_a_file_at_once_share_it(tmp_path: Path) -> None:
    def opened(path: Path) -> str:
        with closing(Log(path, 1)) as log:
            return log.log

    with ThreadPoolExecutor(4) as pool:
        for number in range(50):
            assert 1 == len(set(pool.map(opened, [tmp_path / str(number)] * 4)))


def test_a_new_file_is_for_its_owner_only(account: Account, tmp_path: Path) -> None:
    from_now(account, tmp_path / "one", only="tags")

    assert {0o600} == {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}


def test_a_look_that_finds_nothing_costs_what_was_said(account: Account, shop: Sandbox, store: Path | None) -> None:
    token = from_now(account, store)
    before = len(shop.requests)

    assert [] == list(account.changes(token, store=store))

    spent = sum(one.cost for one in shop.requests[before:])
    assert (7.0, 7.0) == (spent, float(price(account.loader, followed(None))))


def test_two_programs_on_one_file_do_not_undo_each_other(account: Account, tmp_path: Path) -> None:
    store = tmp_path / "shop.changes"
    from_now(account, store)
    first, second = account.changes(store=store), account.changes(store=store)
    list(first)

    with pytest.raises(LightspeedError, match="Another program has gone on with"):
        list(second)


def test_a_full_disk_loses_nothing(account: Account, tmp_path: Path) -> None:
    store = tmp_path / "shop.changes"
    token = from_now(account, store)
    some_changes(account)
    changes = account.changes(token, store=store)
    source: Any = changes._source
    database = source._log.db
    pages = database.execute("PRAGMA page_count").fetchone()[0]
    database.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(LightspeedError, match="cannot be written: database or disk is full"):
        list(changes)
    database.execute("PRAGMA max_page_count = 100000")

    assert 5 == len(list(account.changes(token, store=store)))


def test_a_file_is_closed_with_the_last_one_who_reads_it(account: Account, tmp_path: Path) -> None:
    changes = account.changes(only="items", store=tmp_path / "shop.changes")
    source: Any = changes._source
    database = source._log.db
    list(changes)

    del changes, source
    gc.collect()

    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.execute("SELECT 1")


def test_a_token_of_another_memory_begins_a_file(account: Account, tmp_path: Path) -> None:
    token = from_now(account, None)
    some_changes(account)

    assert 5 == len(list(account.changes(token, store=tmp_path / "new")))


def test_a_fingerprint_says_of_any_content_whether_it_was_archived() -> None:
    contents = [str(number).encode() for number in range(1000)]

    wrong = [
        (content, archived)
        for content in contents
        for archived in (False, True)
        if Known(print_of(content, archived=archived)).is_archived is not archived
    ]

    assert [] == wrong
    assert 2000 == len({print_of(content, archived=archived) for content in contents for archived in (False, True)})


def test_a_token_is_small(account: Account) -> None:
    token = from_now(account, None)

    assert len(token) < 4000
