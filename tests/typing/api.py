"""
The types of the public examples, for mypy and pyright; it is checked and never run.

Lines that must not pass have an ignore, and both checkers complain about an ignore that is not needed.
"""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, assert_type

from lightspeed_pos import (
    Account,
    AsyncAccount,
    AsyncClient,
    AsyncPlan,
    AsyncRun,
    BucketState,
    BulkPlan,
    BulkResult,
    Client,
    Page,
    Plan,
    Run,
    StaticToken,
    Stream,
    query,
    read_sheet,
)
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.model.descriptors import Key
from lightspeed_pos.model.record import Lazy, Prices
from lightspeed_pos.plans.applying import Outcome
from lightspeed_pos.resources.company import AccountDetails, Session, Shop
from lightspeed_pos.resources.customers import Contact, Customer
from lightspeed_pos.resources.inventory import AsyncItemShop, AsyncItemShops, ItemShop, ItemShops
from lightspeed_pos.resources.items import (
    AsyncCategory,
    AsyncItem,
    AsyncItemImages,
    AsyncItems,
    Category,
    Image,
    Item,
    ItemImages,
    ItemMatrix,
    ItemRelation,
    Items,
    ItemVendorNum,
)
from lightspeed_pos.resources.kinds import Reached, Resource
from lightspeed_pos.resources.purchasing import AsyncVendor, Vendor
from lightspeed_pos.resources.sales import AsyncSale, Sale, SaleLine, SaleSaleLines


class Holder:
    """Anything with these two methods is a token holder."""

    def oauth_token(self) -> str:
        return "token"

    def refresh_oauth_token(self) -> None: ...


class AsyncHolder:
    async def oauth_token(self) -> str:
        return "token"

    async def refresh_oauth_token(self) -> None: ...


def connecting() -> None:
    client = Client(oauth_token_holder=Holder())
    assert_type(Client(oauth_token_holder=StaticToken("x"), base_url="http://127.0.0.1:8080"), Client)
    assert_type(Client.from_env(), Client)
    AsyncClient(oauth_token_holder=AsyncHolder())
    assert_type(client.accounts.all(), list[Account])
    assert_type(client.accounts.first(), Account | None)
    assert_type(client.account(120645), Account)
    assert_type(client.session(), Session)
    assert_type(client.account(1).details(), AccountDetails)
    with Client(oauth_token_holder=Holder()) as entered:
        assert_type(entered, Client)


def listing(account: Account, ids: list[int]) -> None:
    assert_type(account.items, Items)
    assert_type(account.items.first(), Item | None)
    assert_type(account.items.all(item_matrix_id=0), list[Item])
    assert_type(account.items.all(params={"itemMatrixID": 0}), list[Item])
    account.items.all(
        default_cost=query.between(5, 10),
        description=query.like("%tent%"),
        archived="only",
        load_relations=["category", "item_shops"],
        item_shops__qoh=query.gt(1),
        sort="-time_stamp",
    )
    account.items.all(item_id=query.one_of(ids))
    account.items.all(query.any_of(description=["foo", query.like("bar%")], custom_sku="foo"))
    account.items.all(item_matrix_id=None, default_cost=query.gt(Decimal("4.20")))
    account.customers.all(contact__email=query.like("%@example.com"))
    account.items.all(descripton="x")  # type: ignore[call-arg]
    account.items.all(archived=True)  # type: ignore[arg-type]
    account.items.all(sort="upc")  # type: ignore[arg-type]
    account.items.all(item_id="7")  # type: ignore[arg-type]
    account.items.all(limit=5)  # type: ignore[call-arg]
    for item in account.items:
        assert_type(item, Item)
    assert_type(account.items.pages(limit=50, start=None), Generator[Page[Item], None, None])
    assert_type(account.items.pages(prefetch=1, archived="only"), Generator[Page[Item], None, None])
    account.items.pages(prefetch="1")  # type: ignore[arg-type]
    account.items.all(prefetch=1)  # type: ignore[call-arg]
    for page in account.items.pages():
        assert_type(page.records, list[Item])
        assert_type(page.next_url, str)
    assert_type(account.items.each(archived="include"), Generator[Item, None, None])
    assert_type(account.items.each(prefetch=2), Generator[Item, None, None])
    assert_type(account.bucket, BucketState)
    account.itms  # type: ignore[attr-defined]  # noqa: B018
    assert_type(account.items.rows(), Iterator[dict[str, Any]])
    assert_type(account.items.count(), int)
    assert_type(account.items.cost(load_relations=["item_shops"]), Decimal)
    assert_type(account.items.find(1), Item)


def finding_by_code(account: Account) -> None:
    assert_type(account.items.by_code("TUBE-26", load_relations=["category"], archived="include"), Item)
    assert_type(account.items.by_code(210000000017), Item)
    assert_type(account.items.by_code(["TUBE-26", "TUBE-28"]), dict[str, Item])
    assert_type(account.items.by_code({210000000017}), dict[int, Item])
    account.items.by_code("TUBE-26", load_relations=["categroy"])  # type: ignore[list-item]
    account.customers.by_code("TUBE-26")  # type: ignore[attr-defined]


def scanning(account: Account) -> None:
    assert_type(account.items.scan(), Iterator[Item])
    assert_type(account.items.scan(archived="include", concurrency=4), Iterator[Item])
    assert_type(account.items.all(concurrency="auto", description=query.like("%tent%")), list[Item])
    account.items.scan(descripton="x")  # type: ignore[call-arg]
    account.items.scan(concurrency="many")  # type: ignore[arg-type]
    account.options.scan()  # type: ignore[attr-defined]


def writing_in_bulk(account: Account, path: Path) -> None:
    results = account.items.bulk_update([{"item_id": 1, "description": "Onesie"}], journal=path)
    assert_type(results, list[BulkResult[Item]])
    assert_type(results[0].status, Literal["ok", "error", "unknown"])
    assert_type(results[0].record, Item | None)
    assert_type(results[0].error, LightspeedError | None)
    assert_type(account.items.bulk_create([{"description": "Onesie"}], concurrency=2), list[BulkResult[Item]])
    assert_type(account.items.bulk_archive([1, 2]), list[BulkResult[Item]])
    assert_type(account.items.bulk_update.plan([{"item_id": 1, "description": "Onesie"}]), BulkPlan)
    account.items.bulk_update([{"item_id": 1, "descripton": "x"}])  # type: ignore[typeddict-unknown-key]
    account.items.bulk_archive(["1"])  # type: ignore[list-item]
    account.items.bulk_archive([1, {"code": "TUBE-26"}])
    account.items.bulk_update([{"code": "TUBE-26", "description": "x"}])
    account.customers.bulk_update([{"code": "TUBE-26"}])  # type: ignore[typeddict-unknown-key]
    account.items.bulk_update([{"item_id": 1, "item_vendor_nums": [{"vendor_id": 1, "value": "A"}], "append": True}])
    account.sales.bulk_update([{"sale_id": 1, "sale_lines": [{"item_id": 2}], "append": True}])
    account.tags.bulk_update([{"tag_id": 1, "append": True}])  # type: ignore[typeddict-unknown-key]
    account.shops.bulk_archive([1])  # type: ignore[attr-defined]


def planning(account: Account, path: Path) -> None:
    plan = account.items.plan([{"item_id": 1, "prices": {"default": "11.90"}}, {"code": "TUBE-26", "tax": None}])
    assert_type(plan, Plan)
    assert_type(account.customers.plan(path, create=True, ignore=["notes"]), Plan)
    assert_type(account.read_plan(path).apply(on_row=print), Run)
    assert_type(account.run(3).undo().left, list[Outcome])
    account.item_shops.plan(read_sheet(path, encoding="cp1252"), by="item_shop_id")
    account.sale_voids.plan([])  # type: ignore[attr-defined]
    account.items.plan(7)  # type: ignore[arg-type]


async def planning_awaited(account: AsyncAccount, path: Path) -> None:
    assert_type(await account.items.plan(path), AsyncPlan)
    assert_type(await account.read_plan(path).apply(), AsyncRun)
    assert_type(await account.run("3").undo(), AsyncRun)


def appending(account: Account) -> None:
    item = account.items.update(1, item_vendor_nums=[{"vendor_id": 1, "value": "x"}], append=True)
    assert_type(item.update(item_vendor_nums=[{"vendor_id": 1, "value": "x"}], append=True), Item)
    account.categories.update(1, name="x", append=True)  # type: ignore[call-arg]
    account.items.create(description="x", append=True)  # type: ignore[call-arg]


def writing(account: Account) -> None:
    item = account.items.create(
        description="Onesie", default_cost=Decimal("4.20"), prices=[{"use_type": "Default", "amount": "11.90"}]
    )
    assert_type(item, Item)
    assert_type(
        account.sales.create(
            employee_id=1,
            register_id=1,
            shop_id=1,
            sale_lines=[{"item_id": 12, "unit_quantity": 1}],
            sale_payments=[{"payment_type_id": 1, "amount": Decimal("11.90")}],
            completed=True,
        ),
        Sale,
    )
    assert_type(account.items.update(1, description="Onesie"), Item)
    assert_type(item.update(description="Onesie"), Item)
    assert_type(item.archive(), Item)
    assert_type(account.items.archive(1), Item)
    assert_type(account.images.create(Path("tube.jpg"), item_id=1), Image)
    assert_type(account.images.destroy(1), Image)
    item.update(descripton="x")  # type: ignore[call-arg]
    account.items.create(description=5)  # type: ignore[arg-type]
    account.shops.archive(1)  # type: ignore[attr-defined]
    account.special_orders.create()  # type: ignore[attr-defined]
    item.description = "x"  # type: ignore[misc]


def reading(item: Item, sale: Sale, matrix: ItemMatrix, image: Image, customer: Customer, shop: Shop) -> None:
    assert_type(item.item_id, int)
    assert_type(item.id, int)
    assert_type(item.category_id, int | None)
    assert_type(item.default_cost, Decimal | None)
    assert_type(item.archived, bool | None)
    assert_type(item.time_stamp, datetime | None)
    assert_type(item.description, str)
    assert_type(item.category, Category | None)
    assert_type(item.default_vendor, Vendor | None)
    assert_type(item.images, ItemImages)
    assert_type(item.item_shops, ItemShops)
    assert_type(item.item_vendor_nums, list[ItemVendorNum])
    assert_type(item.prices, Prices)
    assert_type(item.prices["msrp"], Decimal)
    assert_type(sale.sale_lines, SaleSaleLines)
    assert_type(list(sale.sale_lines), list[SaleLine])
    assert_type(matrix.items, Items)
    assert_type(image.url, str)
    assert_type(customer.contact, Contact | None)
    assert_type(shop.account, Account)
    assert_type(item.reload(), Item)
    assert_type(item.to_dict(), dict[str, Any])
    assert_type(item.to_json(), str)
    item.descripton  # type: ignore[attr-defined]  # noqa: B018


def naming(account: Account, later: AsyncAccount, item: Item, sale: AsyncSale) -> None:
    """What an editor shows of names that are not methods."""
    assert_type(account.client, Client)
    assert_type(later.client, AsyncClient)
    assert_type(Account.items, Resource[Items, AsyncItems])
    assert_type(account.item_images(1), ItemImages)
    assert_type(later.item_images(1), AsyncItemImages)
    assert_type(Item.category_id, Key)
    assert_type(Item.category, Reached[Category | None, Lazy[AsyncCategory | None]])
    assert_type(sale.account, AsyncAccount)
    item.category_id = 4  # type: ignore[assignment]
    item.category = None  # type: ignore[assignment, misc]
    account.items = None  # type: ignore[assignment, misc]


def below(item: Item, sale: Sale, account: Account) -> None:
    assert_type(len(item.images), int)
    assert_type(item.images[0], Image)
    assert_type(sale.sale_lines[:2], list[SaleLine])
    assert_type(item.stock, Decimal | None)
    assert_type(item.item_shops.total, ItemShop | None)
    account.items.create(description="x", prices={"default": "11.90", "Las Olas": 9})


def elsewhere() -> None:
    import lightspeed_pos

    assert_type(lightspeed_pos.errors.NotFound(""), lightspeed_pos.errors.NotFound)
    lightspeed_pos.NotFound  # type: ignore[attr-defined]  # noqa: B018


def tags(item: Item, matrix: ItemMatrix, account: Account) -> None:
    assert_type(item.tags, list[str])
    assert_type(matrix.tags, list[str])
    assert_type(item.add_tags("red", "online"), Item)
    assert_type(matrix.remove_tags("red"), ItemMatrix)
    assert_type(account.items.all(tag="online", load_relations=["tags"]), list[Item])
    assert_type(account.item_matrices.count(tag="online"), int)
    assert_type(item.update(tags=["red", "online"]), Item)
    account.items.create(description="x", tags=["red"])
    item.add_tags(["red"])  # type: ignore[arg-type]
    item.update(tags=[1])  # type: ignore[list-item]


async def below_awaited(item: AsyncItem) -> None:
    assert_type(await item.stock, Decimal | None)
    assert_type(await item.tags, list[str])
    assert_type(await item.add_tags("red"), AsyncItem)
    assert_type(await item.item_shops.total, AsyncItemShop | None)
    len(item.images)  # type: ignore[arg-type]
    item.images[0]  # type: ignore[index]


def relations(account: Account, item: Item, shop: Shop) -> None:
    names: list[ItemRelation] = ["category", "item_shops"]
    account.items.all(load_relations=names)
    account.items.all(load_relations="all")
    account.items.find(1, load_relations=["tag_relations.tag"])
    item.reload(["images"])
    item.reload(load_relations="all")
    account.items.all(load_relations=["categry"])  # type: ignore[list-item]
    account.items.find(1, load_relations=["shops"])  # type: ignore[list-item]
    account.item_fees.find(1, load_relations="item")  # type: ignore[arg-type]
    account.item_attribute_sets.find(1, load_relations=[])  # type: ignore[call-arg]
    item.reload(["categry"])  # type: ignore[list-item]


async def awaiting(client: AsyncClient, account: AsyncAccount) -> None:
    assert_type(client.account(1), AsyncAccount)
    async for item in account.items:
        assert_type(item, AsyncItem)
        assert_type(item.category, Lazy[AsyncCategory | None])
        assert_type(await item.category, AsyncCategory | None)
        assert_type(await item.default_vendor, AsyncVendor | None)
        assert_type(item.images, AsyncItemImages)
        assert_type(item.item_shops, AsyncItemShops)
        assert_type(await item.update(description="x"), AsyncItem)
    assert_type(await account.items.all(archived="include"), list[AsyncItem])
    assert_type(await account.sales.first(), AsyncSale | None)
    assert_type(account.items.pages(), Stream[Page[AsyncItem]])
    async with account.items.pages(prefetch=1) as pages:
        async for page in pages:
            assert_type(page.records, list[AsyncItem])
    async with account.items.each(prefetch=1, archived="only") as items:
        assert_type(items, Stream[AsyncItem])
    assert_type(account.items.scan(concurrency=2), AsyncIterator[AsyncItem])
    assert_type(await account.items.all(concurrency="auto"), list[AsyncItem])
    assert_type(await account.items.bulk_archive([1]), list[BulkResult[AsyncItem]])
    assert_type(account.items.bulk_archive.plan([1]), BulkPlan)
    assert_type(await account.items.count(), int)
    await account.items.all(descripton="x")  # type: ignore[call-arg]
