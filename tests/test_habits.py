"""What people type who come from other libraries is answered in one sentence, with the line to write instead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from every import every, in_both_loops
from lightspeed_pos import AsyncClient, Client, StaticToken, query
from lightspeed_pos.errors import QueryError, UsageError
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.resources.account import Account
from lightspeed_pos.resources.company import AsyncShop, Shop

ITEM: Any = record_classes()["Item"](item_id=7, description="Mug")
SALE: Any = record_classes()["Sale"](sale_id=9)
PAYMENT: Any = record_classes()["SalePayment"]()
ACCOUNT: Any = Client(StaticToken("t"), base_url="http://127.0.0.1:9").account(1)


@every(
    "wrong, line",
    [
        (lambda: ITEM.attributes, "write item.to_dict()"),
        (lambda: ITEM.to_h, "write item.to_dict()"),
        (lambda: ITEM.json, "write item.to_json()"),
        (lambda: ITEM.unarchive, "write item.update(archived=False)"),
        (lambda: ITEM.save, "write item.update(field=value)"),
        (lambda: ITEM.delete, "write item.archive()"),
        (lambda: record_classes()["Image"]().delete(), "write image.destroy()"),  # type: ignore[attr-defined]
        (lambda: ITEM.refresh, "write item.reload()"),
        (lambda: ITEM.items, "write item.to_dict().items()"),
        (lambda: SALE.items, "write for line in sale.sale_lines: …"),
        (lambda: SALE.refund, "write account.sales.refund(sale.sale_id, sale_payments=[…])"),
        (lambda: record_classes()["Shop"](shop_id=1).items, "account.item_shops.all(shop_id=shop.shop_id)"),  # type: ignore[attr-defined]
        (lambda: ITEM.default_price, "did you mean prices?"),
        (lambda: ACCOUNT.sale_payments.append({}), "SalePayments has no attribute 'append'"),
        (lambda: ACCOUNT.items.append({}), "write account.items.create(field=value)"),
        (lambda: ACCOUNT.client.throttler, "write account.bucket"),
        (lambda: ITEM.refund, "Item has no attribute 'refund'."),
        (lambda: ACCOUNT.items.all_loaded, "write list(account.items)"),
        (lambda: ACCOUNT.items.enum, "write for record in account.items.each(): …"),
        (lambda: ACCOUNT.items.to_df, "write account.items.arrow().to_pandas()"),
        (lambda: ACCOUNT.items.by_sku("x"), "write account.items.by_code(code)"),
        (lambda: ACCOUNT.items.bulk_delete([1]), "write account.items.bulk_archive(ids)"),
        (lambda: ITEM.qoh, "did you mean stock or item_shops?"),
        (lambda: ACCOUNT.items.size, "write account.items.count()"),
        (lambda: ACCOUNT.items.length, "write account.items.count()"),
        (lambda: ACCOUNT.items.each_page, "write for page in account.items.pages(): …"),
        (lambda: ACCOUNT.items.where(description="x"), "write account.items.all(field=value)"),
        (lambda: ACCOUNT.items.find_by(description="x"), "write account.items.first(field=value)"),
        (lambda: ACCOUNT.items.get(1), "write account.items.find(key)"),
        (lambda: ACCOUNT.items.last, 'write account.items.first(sort="-item_id")'),
        (lambda: ACCOUNT.items.unarchive(1), "write account.items.update(key, archived=False)"),
        (lambda: ACCOUNT.items.delete(1), "write account.items.archive(key)"),
        (lambda: ACCOUNT.images.delete(1), "write account.images.destroy(key)"),
        (lambda: ACCOUNT.item_images(1).size, "write account.item_images(item_id).count()"),
        (lambda: ACCOUNT.sale_payments.save, "SalePayments has no attribute 'save'"),
    ],
)
def test_names_of_other_libraries_lead_to_the_line_to_write(wrong: Callable[[], object], line: str) -> None:
    with pytest.raises(AttributeError) as caught:
        wrong()

    assert line in str(caught.value)
    assert 1 == len(str(caught.value).splitlines())


@every(
    "wrong, line",
    [
        (lambda: ACCOUNT.items.create({"description": "x"}), "write create(description=…) or create(**fields)"),
        (lambda: ACCOUNT.items.update(1, {"description": "x"}), "write update(description=…) or update(**fields)"),
        (lambda: ITEM.update({"description": "x"}), "write update(description=…) or update(**fields)"),
        (lambda: ACCOUNT.items.all({"description": "x"}), "write all(**filters), or all(description=…)"),
        (lambda: ACCOUNT.items.all(query.gt(5)), "write all(name=value), or all(name=query.gt(…))"),
        (lambda: ACCOUNT.items.all(tags="red"), 'searched by one tag, tag="red"'),
        (lambda: ACCOUNT.items.all(tag=query.one_of(["red", "blue"])), "ask once for each of several"),
        (
            lambda: ACCOUNT.items.all(tag=["red", "blue"]),
            "tag takes one plain value only: ask once for each of several",
        ),
        (lambda: ACCOUNT.items.all(item_id=[1, 2]), "write query.one_of([...])"),
        (lambda: ACCOUNT.items.all(archived=True), 'archived takes "only" or "include", not True'),
        (
            lambda: ACCOUNT.name,
            "The name of account 1 is not known, as nothing was sent: write account.details().name.",
        ),
        (
            lambda: ACCOUNT.items.create(description="x", prices={"amount": 1}),
            'write prices={"default": "11.90"}, or prices=[{"use_type": "Default", "amount": "11.90"}]',
        ),
        (
            lambda: ACCOUNT.items.update(1, prices={"useTypeID": 1, "amount": 2}),
            'write prices={"default": "11.90"}, or',
        ),
        (lambda: ACCOUNT.items.first(id=3), "it is item_id here."),
        (lambda: ACCOUNT.items.create(description="x", prices=9.9), 'names of their levels, {"default": "11.90"}'),
        (lambda: ACCOUNT.items.all(default_cost=query.gt(5) and query.lt(6)), "query.between(low, high)"),
        (lambda: ACCOUNT.items.all(limit=5), "itertools.islice(..., n) takes the first n"),
        (lambda: ACCOUNT.items.all(order="description"), 'sort="-time_stamp" sets the order'),
        (lambda: ACCOUNT.items.all(where={"upc": "1"}), "fields go by name, all(description=...)"),
        (lambda: ACCOUNT.items.all(include=["category"]), 'load_relations=["..."] loads relations'),
        (lambda: ACCOUNT.items.all(per_page=5), "pages(limit=n) sets the size of a page"),
        (
            lambda: ACCOUNT.items.create(description="x", images=[{"Image": {"description": "x"}}]),
            "images=[{…}]; the wrapper 'Image' is added for you",
        ),
        (lambda: ACCOUNT.items.find("12"), "is a whole number, not '12': write int('12')."),
        (lambda: ACCOUNT.items.find(12.0), "is a whole number, not 12.0."),
        (lambda: ACCOUNT.items.all(default_cost=">5"), "a number is needed, got '>5': write query.gt(5)."),
        (lambda: ACCOUNT.items.all(default_cost=">=,5.50"), "write query.gte(5.50)."),
        (lambda: ACCOUNT.items.all(item_id="!=,5"), "write query.ne(5)."),
        (lambda: ACCOUNT.items.all(default_cost="><,5,6"), "write query.between(5, 6)."),
        (lambda: ACCOUNT.items.update(1, default_cost=">5"), "a number is needed, got '>5'."),
        (lambda: query.day("2026-11-25", "America/Montreal"), "not str: write date(2026, 11, 25)."),  # type: ignore[arg-type]
        (lambda: query.day("today", "America/Montreal"), "day() takes a date, not str."),  # type: ignore[arg-type]
        (
            lambda: ACCOUNT.items.update(1, prices={"default": None}),
            "prices: the price 'Default' is None: leave that level out, or write 0",
        ),
        (
            lambda: ACCOUNT.items.create(description="x", prices=[{"use_type": "MSRP", "amount": None}]),
            "prices: the price 'MSRP' is None",
        ),
        (lambda: ITEM["description"], "write item.description"),
        (lambda: dict(ITEM), "write item.to_dict()"),
    ],
)
def test_habits_of_other_libraries_are_answered_with_the_line_to_write(wrong: Callable[[], object], line: str) -> None:
    with pytest.raises(QueryError) as caught:
        wrong()

    assert line in str(caught.value)


def test_arguments_without_a_name_are_a_type_error_too() -> None:
    with pytest.raises(TypeError):
        ACCOUNT.items.create({"description": "x"})
    assert issubclass(UsageError, QueryError)


@every(
    "record, name, line",
    [
        (ITEM, "description", "write item.update(description=…), which sends it"),
        (ITEM, "category", "write item.update(category_id=…), which sends it"),
        (ITEM, "category_id", "write item.update(category_id=…), which sends it"),
        (ITEM, "item_id", "the service sets it"),
        (ITEM, "time_stamp", "the service sets it"),
        (PAYMENT, "amount", "SalePayment records have no update(), but what they belong to may write them"),
        (ITEM, "descripton", "did you mean description"),
    ],
)
def test_assigning_and_deleting_say_how_a_record_is_changed(record: Any, name: str, line: str) -> None:
    with pytest.raises(AttributeError) as assigned:
        setattr(record, name, "x")
    with pytest.raises(AttributeError) as deleted:
        delattr(record, name)

    assert line in str(assigned.value)
    assert str(assigned.value) == str(deleted.value)


def test_nothing_is_sent_and_nothing_changed_by_a_habit() -> None:
    with pytest.raises(AttributeError):
        ITEM.description = "Cup"

    assert "Mug" == ITEM.description


def test_every_line_begins_with_a_method_that_is_there() -> None:
    from lightspeed_pos.requests.habits import COLLECTION, RECORD, instead

    account: Account = ACCOUNT
    bad: list[str] = []
    records = [record_classes()[name] for name in ("Item", "Sale", "Register", "Workorder", "Customer")]
    for kinds, table in (([type(account.items)], COLLECTION), (records, RECORD)):
        for name in " ".join(table).split():
            of, _, asked = name.rpartition(".")
            those = [record_classes()[of]] if of else kinds
            if not any(instead(kind, "it", "item_id", asked) or hasattr(kind, asked) for kind in those):
                bad.append(name)

    assert [] == bad


def test_adding_to_what_is_below_a_record_is_a_create_or_an_update_of_the_record() -> None:
    from lightspeed_pos.requests.habits import instead

    lines, payments = type(ACCOUNT.sale_lines), type(ACCOUNT.sale_payments)

    assert "sale.sale_lines.create(field=value)" == instead(lines, "sale.sale_lines", "…", "append")
    assert "sale.update(sale_payments=[{…}])" == instead(payments, "sale.sale_payments", "…", "append")
    assert ("", "") == (instead(payments, "account.sale_payments", "…", "append"), instead(payments, "it", "…", "push"))


def test_a_habit_with_one_kind_of_record_has_its_line_under_either_client() -> None:
    from lightspeed_pos.requests.habits import instead

    for shop in (Shop, AsyncShop):
        assert "account.item_shops.all(shop_id=shop.shop_id)" == instead(shop, "shop", "shop_id", "items")


def test_what_an_account_has_is_not_looked_for_on_its_client() -> None:
    with pytest.raises(AttributeError, match=r"Client has no attribute 'items': it is account\(\)\.items here"):
        ACCOUNT.client.items  # noqa: B018  # it is the look that fails


def test_a_class_is_no_token_holder() -> None:
    with pytest.raises(TypeError, match=r"an object and no class: write StaticToken\(…\)"):
        Client(StaticToken)  # type: ignore[arg-type]  # the mistake in question


def test_what_is_printed_at_a_prompt_is_short() -> None:
    assert "<bulk_update at /API/V3/Account/1/Item>" == repr(ACCOUNT.items.bulk_update)
    assert "<Accounts of http://127.0.0.1:9>" == repr(ACCOUNT.client.accounts)


@every(
    "wrong, line",
    [
        (lambda: ACCOUNT.items.bulk_archive(5), "bulk_archive() takes a list of ids, [5], not int 5."),
        (lambda: ACCOUNT.items.bulk_archive("12"), "bulk_archive() takes a list of ids, [5], not str '12'."),
        (lambda: ACCOUNT.items.bulk_archive(ITEM), "[5], not Item"),
        (lambda: ACCOUNT.items.bulk_update({"item_id": 1}), 'takes a list of dicts, [{"item_id": 1, …}], not dict'),
        (lambda: ACCOUNT.items.bulk_update.plan(None), "takes a list of dicts"),
        (lambda: ACCOUNT.items.bulk_update(b"x"), "takes a list of dicts"),
        (
            lambda: ACCOUNT.items.bulk_create({"description": "x"}),
            "bulk_create() takes a list of dicts, [{…}], not dict",
        ),
        (lambda: ACCOUNT.items.bulk_update([], journal=True), 'journal="bulk.journal", not bool True'),
        (lambda: ACCOUNT.items.bulk_update([], journal=b"x"), 'journal="bulk.journal", not bytes'),
        (lambda: ACCOUNT.items.bulk_update([], journal="."), ". cannot be a journal: it is a directory"),
        (lambda: ACCOUNT.items.bulk_update([], journal=""), 'journal="bulk.journal"'),
        (lambda: ACCOUNT.items.bulk_update([], journal=Path("a" * 300)), "cannot be a journal: File name too long"),
        (lambda: ACCOUNT.items.bulk_update([], on_result=5), "on_result takes a function"),
    ],
)
def test_bulk_writes_say_what_they_take(wrong: Callable[[], object], line: str) -> None:
    with pytest.raises(QueryError) as caught:
        wrong()

    assert line in str(caught.value)


OCTOBER = datetime(2026, 10, 5, tzinfo=UTC)


@every(
    "wrong, line",
    [
        (lambda: ACCOUNT.items.all(default_cost=query.between(10, 5)), "both included: nothing is between 10 and 5."),
        (lambda: ACCOUNT.items.all(default_cost=query.between("10", 9.5)), "nothing is between '10' and 9.5."),
        (lambda: ACCOUNT.items.all(description=query.between("b", "A")), "nothing is between 'b' and 'A'"),
        (lambda: ACCOUNT.items.all(time_stamp=query.between(OCTOBER, OCTOBER - timedelta(1))), "from low to high"),
        (lambda: ACCOUNT.items.count(query.any_of(item_id=query.between(9, 3))), "item_id: between() goes from low"),
        (
            lambda: ACCOUNT.sales.all(complete_time=query.between(date(2026, 10, 1), date(2026, 10, 31))),
            "write query.day(date, tz), query.month(2026, 10, tz) or query.period(start, end)",
        ),
        (lambda: ACCOUNT.sales.all(complete_time=query.gte(date(2026, 10, 1))), "write query.day(date, tz)"),
        (
            lambda: ACCOUNT.sales.all(complete_time=query.between("2026-10-01", "2026-10-31")),
            "query.month(2026, 10, tz)",
        ),
    ],
)
def test_what_is_between_nothing_or_two_days_is_answered_with_the_line_to_write(
    wrong: Callable[[], object], line: str
) -> None:
    with pytest.raises(QueryError) as caught:
        wrong()

    assert line in str(caught.value)


@every(
    "line, advice",
    [
        ("from lightspeed_pos import NotFound", "write `from lightspeed_pos.errors import NotFound`"),
        (
            "from lightspeed_pos import between, one_of",
            "write `from lightspeed_pos.query import between`, or query.between",
        ),
        ("from lightspeed_pos import Item", "write `from lightspeed_pos.resources.items import Item`"),
        ("from lightspeed_pos import Sandbox", "write `from lightspeed_pos.sandbox import Sandbox`"),
        ("import lightspeed_pos; lightspeed_pos.RateLimited", "from lightspeed_pos.errors import RateLimited"),
        ("import lightspeed_pos; lightspeed_pos.StaticTokens", "did you mean StaticToken"),
    ],
)
def test_names_that_are_elsewhere_say_where(line: str, advice: str) -> None:
    with pytest.raises((ImportError, AttributeError)) as caught:
        exec(line)

    assert advice in str(caught.value)


def test_a_package_without_a_name_is_asked_for_it_as_any_module() -> None:
    import lightspeed_pos

    assert not hasattr(lightspeed_pos, "nothing_of_the_kind")
    assert not hasattr(lightspeed_pos, "__wrapped__")
    with pytest.raises(AttributeError, match="has no attribute 'nothing_of_the_kind'"):
        lightspeed_pos.nothing_of_the_kind  # type: ignore[attr-defined]  # noqa: B018


@in_both_loops
async def test_what_streams_says_so_where_it_is_awaited() -> None:
    async with AsyncClient(StaticToken("t"), base_url="http://127.0.0.1:9") as client:
        items: Any = client.account(1).items
        for stream in (items.rows(), items.each(), items.pages(), items.scan(), items.scan(concurrency=1)):
            with pytest.raises(UsageError, match=r"async for one in .*: …, or \[one async for one in"):
                await stream
        with pytest.raises(UsageError, match=r"\(await account\.details\(\)\)\.name"):
            client.account(1).name  # noqa: B018


def test_advice_ends_with_a_full_stop() -> None:
    wrong: list[Callable[[], object]] = [
        lambda: len(ACCOUNT.items),
        lambda: bool(ACCOUNT.items),
        lambda: ACCOUNT.items[0],
        lambda: 5 in ACCOUNT.items,
        lambda: ITEM["description"],
        lambda: ACCOUNT.items.create({"description": "x"}),
        lambda: ACCOUNT.items.all({"description": "x"}),
        lambda: ACCOUNT.name,
    ]
    said: list[str] = []
    for one in wrong:
        with pytest.raises(UsageError) as caught:
            one()
        said.append(str(caught.value))

    assert [] == [one for one in said if not one.endswith(".")]
