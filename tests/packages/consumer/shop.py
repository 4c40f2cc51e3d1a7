"""What a project of a user may look like. It is checked and never run."""

from collections.abc import AsyncIterator
from datetime import datetime
from decimal import Decimal
from typing import assert_type

from lightspeed_pos import AsyncClient, Client, query
from lightspeed_pos.errors import LightspeedError, NotFound
from lightspeed_pos.resources.items import Item
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync import sync


def dearest(client: Client) -> Item | None:
    account = client.account(120645)
    items = account.items.all(default_cost=query.gt(5), load_relations=["category"], sort="-time_stamp")
    assert_type(items, list[Item])
    assert_type(items[0].default_cost, Decimal | None)
    assert_type(items[0].time_stamp, datetime | None)
    return max(items, key=lambda item: item.default_cost or Decimal(0), default=None)


async def names(client: AsyncClient) -> AsyncIterator[str]:
    async for item in client.account(120645).items:
        category = await item.category
        yield f"{item.description}: {category.full_path_name if category else ''}"


def renamed(client: Client, key: int, name: str) -> bool:
    try:
        client.account(120645).items.update(key, description=name)
    except NotFound:
        return False
    except LightspeedError as error:
        raise SystemExit(str(error)) from error
    return True


def kept(client: Client) -> int:
    return sum(sync(client.account(120645), "shop.duckdb", tables=["items"]).counts.new.values())


def wrong(client: Client) -> None:
    client.account(120645).items.update(1, descripton="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def tried() -> None:
    with Sandbox(items=5) as sandbox:
        print(sandbox.url)
