"""The whole surface of AsyncClient awaited against the sandbox, under asyncio and trio."""

from __future__ import annotations

import functools
import gc
import inspect
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import anyio
import pytest
from anyio.lowlevel import checkpoint

from conftest import SPEED
from every import Test, in_both_loops
from lightspeed_pos import AsyncClient, Exchange, ScaledClock, StaticToken, query
from lightspeed_pos.errors import BadRequest, NotFound, OutOfBalance, QueryError, UnknownName
from lightspeed_pos.resources.account import AsyncAccount
from lightspeed_pos.resources.items import AsyncCategory, AsyncImage, AsyncItem
from lightspeed_pos.resources.sales import AsyncSale
from lightspeed_pos.sandbox import Sandbox

GIF = b"GIF89a" + bytes(range(64))


def on_an_account(test: Test) -> Test:
    """Await a test under either event loop, with `async_account` and `async_client` of a shop as it was at first."""
    signature = inspect.signature(test)
    left = [one for name, one in signature.parameters.items() if name not in {"shop", "async_client", "async_account"}]
    shop = inspect.Parameter("shop", inspect.Parameter.POSITIONAL_OR_KEYWORD)

    @functools.wraps(test)
    async def with_client(shop: Sandbox, **fixtures: Any) -> None:
        async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
            given = {"shop": shop, "async_client": client, "async_account": client.account(shop.account_id)}
            asked = {name: value for name, value in given.items() if name in signature.parameters}
            await test(**fixtures, **asked)

    made: Any = with_client
    made.__signature__ = signature.replace(parameters=[shop, *left])
    return in_both_loops(made)


@on_an_account
async def test_accounts(async_client: AsyncClient, async_account: AsyncAccount) -> None:
    assert [async_account] == await async_client.accounts.all()
    assert [async_account] == [account async for account in async_client.accounts]
    assert async_account == await async_client.accounts.first()
    assert async_account == await async_client.accounts.only()
    assert async_account == await async_client.accounts.find(async_account.id)
    with pytest.raises(NotFound, match="does not reach account 1"):
        await async_client.accounts.find(1)
    with pytest.raises(QueryError, match="Which account"):
        async_client.account()


@on_an_account
async def test_account_details_session_and_locales(async_client: AsyncClient, async_account: AsyncAccount) -> None:
    details = await async_account.details()
    session = await async_client.session()

    assert async_account.id == details.account_id
    assert details.name
    assert session.employee_id
    assert await async_client.locales()


@on_an_account
async def test_a_listing_in_all_its_forms(async_account: AsyncAccount) -> None:
    items = async_account.items
    everything = await items.all()
    ids = [item.id for item in everything]

    assert all(isinstance(item, AsyncItem) for item in everything)
    assert ids == sorted(set(ids))
    assert ids == [item.id async for item in items]
    assert ids == [item.id async for item in items.each()]
    assert ids == [int(row["itemID"]) async for row in items.rows()]
    assert ids == [item.id async for page in items.pages() for item in page.records]
    assert len(ids) == await items.count()
    first = await items.first()
    assert first is not None
    assert ids[0] == first.id
    assert Decimal("1.4") == items.cost(load_relations=["item_shops"])


@on_an_account
async def test_pages_of_a_size_that_resume(async_account: AsyncAccount) -> None:
    pages = [page async for page in async_account.items.pages(limit=30)]

    rest = [page async for page in async_account.items.pages(start=pages[-3].next_url)]

    assert 30 == len(pages[0])
    assert "" == pages[-1].next_url
    assert [page.records for page in pages[-2:]] == [page.records for page in rest]
    assert 90 == async_account.bucket.size


@on_an_account
async def test_a_listing_left_early_warns_of_nothing(shop: Sandbox, async_account: AsyncAccount) -> None:
    async for account in async_account.client.accounts:
        assert account == async_account
        break
    async for item in async_account.items:
        assert item.id
        break
    async for page in async_account.items.pages(limit=10):
        async for image in page.records[0].images:
            assert image.id
            break
        break
    async for row in async_account.items.rows():
        assert row
        break
    gc.collect()  # what is left behind would be complained about here

    assert ["100", "10", "100"] == [
        parse_qs(seen.query)["limit"][0] for seen in shop.requests if seen.query.startswith("limit=")
    ]


@on_an_account
async def test_tasks_that_share_a_stream_get_each_record_once(async_account: AsyncAccount) -> None:
    stream = async_account.items.each()
    found: list[int] = []

    async def work() -> None:
        async for item in stream:
            found.append(item.id)
            await checkpoint()

    async with anyio.create_task_group() as tasks:
        for _ in range(8):
            tasks.start_soon(work)

    assert [item.id for item in await async_account.items.all()] == sorted(found)


@on_an_account
async def test_filters(async_account: AsyncAccount) -> None:
    items = async_account.items

    assert [3, 5] == [item.id for item in await items.all(item_id=query.one_of([5, 3]))]
    assert [] == await items.all(item_id=query.one_of([]))
    assert all(item.archived for item in await items.all(archived="only"))
    between = await items.all(default_cost=query.between(5, 10), sort="-item_id")
    assert between
    assert all(item.default_cost is not None and 5 <= item.default_cost <= 10 for item in between)
    assert [item.id for item in between] == sorted((item.id for item in between), reverse=True)
    either = await items.all(query.any_of(item_id=[3, 5]))
    assert [3, 5] == [item.id for item in either]
    in_stock = await items.all(load_relations=["item_shops"], item_shops__qoh=query.gt(1))
    assert in_stock
    long = await items.all(item_id=query.one_of(range(1, 251)), archived="include")
    assert list(range(1, 251)) == [item.id for item in long]


@on_an_account
async def test_one_record(async_account: AsyncAccount) -> None:
    item = await async_account.items.find(1, load_relations=["category"])

    assert 1 == item.id
    assert isinstance(await item.category, AsyncCategory)
    with pytest.raises(NotFound, match="itemID=999999"):
        await async_account.items.find(999_999)


@on_an_account
async def test_mistakes_are_raised_before_anything_is_awaited(shop: Sandbox, async_account: AsyncAccount) -> None:
    before = len(shop.requests)

    with pytest.raises(UnknownName, match="description"):
        await async_account.items.all(descripton="x")  # type: ignore[call-arg]  # the mistake under test
    with pytest.raises(QueryError, match="1 to 100"):
        async_account.items.pages(limit=0)
    with pytest.raises(QueryError, match="starts at 1"):
        await async_account.items.find(0)
    with pytest.raises(QueryError, match="at least one field"):
        await async_account.items.update(1)

    assert before == len(shop.requests)


@on_an_account
async def test_an_item_from_creation_to_archive(async_account: AsyncAccount) -> None:
    item = await async_account.items.create(
        description="Onesie", default_cost=Decimal("4.20"), prices=[{"use_type": "Default", "amount": "11.90"}]
    )
    assert Decimal("11.9") == item.prices["default"]

    assert item is await item.update(description="Twosie")
    assert "Twosie" == item.description
    assert "Threesie" == (await async_account.items.update(item.id, description="Threesie")).description
    assert item is await item.reload()
    assert "Threesie" == item.description
    assert (await item.archive()).archived is True
    assert (await (await async_account.items.find(item.id)).update(archived=False)).archived is False
    assert (await async_account.items.archive(item.id)).archived is True
    with pytest.raises(BadRequest, match="must have a description"):
        await async_account.items.create(description="")


@on_an_account
async def test_a_category_from_creation_to_destruction(async_account: AsyncAccount) -> None:
    category = await async_account.categories.create(name="Bells")

    await category.destroy()

    with pytest.raises(NotFound):
        await async_account.categories.find(category.id)


@on_an_account
async def test_a_sale_from_opening_to_completion(async_account: AsyncAccount) -> None:
    sale = await async_account.sales.create(
        employee_id=1, register_id=1, shop_id=1, sale_lines=[{"item_id": 12, "unit_quantity": 1}]
    )
    assert isinstance(sale, AsyncSale)
    assert [12] == [line.item_id async for line in sale.sale_lines]

    with pytest.raises(OutOfBalance) as caught:
        await sale.update(sale_payments=[{"payment_type_id": 3, "amount": "0.01"}], completed=True)
    assert sale.id == caught.value.sale_id

    sale = await async_account.sales.create(
        employee_id=1, register_id=1, shop_id=1, sale_lines=[{"item_id": 12, "unit_quantity": 1}]
    )
    await sale.update(sale_payments=[{"payment_type_id": 3, "amount": sale.total}], completed=True)
    assert (True, Decimal(0)) == (sale.completed, sale.balance)
    names = [kind.name for payment in [one async for one in sale.sale_payments] if (kind := await payment.payment_type)]
    assert ["Credit Card"] == names


@on_an_account
async def test_images_from_a_path_bytes_and_a_file(async_account: AsyncAccount, tmp_path: Path) -> None:
    path = tmp_path / "front.gif"
    path.write_bytes(GIF)
    item = await async_account.items.find(5)

    images = [
        await async_account.images.create(path, item_id=5),
        await async_account.images.create(GIF, item_id=5),
        await item.images.create(BytesIO(GIF), filename="side.gif"),
    ]

    assert all(isinstance(image, AsyncImage) and image.item_id == 5 for image in images)
    assert {image.id for image in images} <= {image.id for image in await item.images.all()}
    await images[0].destroy()
    assert images[0].id not in {image.id for image in await async_account.images.all(item_id=5)}


@on_an_account
async def test_relations_of_every_kind(async_account: AsyncAccount) -> None:
    item = await async_account.items.find(1)
    vendor = await item.default_vendor
    customer = await async_account.customers.first()
    sale = await async_account.sales.first()
    assert vendor is not None
    assert customer is not None
    assert sale is not None

    contact = await customer.contact
    line = (await sale.sale_lines.all())[0]
    sold = await line.item

    assert item.default_vendor_id == vendor.id
    assert contact is not None
    assert contact.emails is not None
    assert sold is not None
    assert line.item_id == sold.id
    assert [shop.item_id async for shop in item.item_shops] == [1] * await item.item_shops.count()


@on_an_account
async def test_raw_requests(async_client: AsyncClient, async_account: AsyncAccount) -> None:
    path = f"/Account/{async_account.id}"

    made = (await async_client.post(f"{path}/Item.json", {"description": "Raw"}))["Item"]
    changed = (await async_client.put(f"{path}/Item/{made['itemID']}.json", {"description": "Rawer"}))["Item"]
    read = (await async_client.get(f"{path}/Item.json", params={"itemID": made["itemID"], "limit": 1}))["Item"]
    gone = (await async_client.delete(f"{path}/Item/{made['itemID']}.json"))["Item"]

    assert ("Raw", "Rawer", "Rawer", "true") == (
        made["description"],
        changed["description"],
        read["description"],
        gone["archived"],
    )


@on_an_account
async def test_exchanges_are_told(shop: Sandbox) -> None:
    told: list[Exchange] = []
    client = AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED), on_exchange=told.append)
    shop.fault("500", path="*/Item/1.json")

    await client.account(shop.account_id).items.find(1)
    await client.close()

    assert [(500, "ServerError", 0), (200, "", 1)] == [(one.status, one.error, one.retries) for one in told]
    assert told[1].cost == 1


@on_an_account
async def test_a_relation_that_was_not_awaited_says_so(async_account: AsyncAccount) -> None:
    item = await async_account.items.find(1)

    with pytest.raises(AttributeError, match=r"\(await record.relation\).name"):
        _ = item.category.name
