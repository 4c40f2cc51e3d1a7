"""
The operations of the fault matrix: every kind of thing that a program asks of the service.

Each is written once, for both kinds of client: `got` takes what a call gives, and awaits it where it has to be awaited.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from lightspeed_pos.sync import sync, sync_async

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import Sandbox

ITEMS = 30  # of the shop
NAME = "Matrix"
GIF = b"GIF89a\x01\x00\x01\x00"
BULK: list[dict[str, Any]] = [{"description": f"{NAME} {n}"} for n in (1, 2, 3)]


@dataclass
class World:
    """What one trial works with; `seen` are the records that came so far, of a listing."""

    shop: Sandbox
    account: Any
    directory: Path
    seen: int = 0

    @property
    def client(self) -> Any:
        """The client of the account."""
        return self.account.client

    def number(self, sql: str, *parameters: object) -> int:
        """One number of the sandbox's database."""
        ((found,),) = self.shop.records(sql, *parameters)
        return int(found)


Act = Callable[[World, Any], Awaitable[Any]]


@dataclass(frozen=True)
class Operation:
    """
    One operation. Faults strike requests by `method` and `path`, after the first `skip`.

    `prepare` runs before, and gives `act` what it needs. `act` gives what the caller was told of each row: "ok" or
    another word. `done` is how often each row was written, for operations that write.
    """

    name: str
    path: str
    act: Act
    method: str = "GET"
    skip: int = 0
    prepare: Act | None = None
    done: Callable[[World, Any], Sequence[int]] | None = field(default=None)

    @property
    def writes(self) -> bool:
        """Whether it changes the shop."""
        return self.done is not None


async def got(value: Any) -> Any:
    """What a call gives under either client."""
    return await value if inspect.isawaitable(value) else value


async def each(world: World, found: Any) -> AsyncIterator[Any]:
    """What is iterated over under either client, counted."""
    if hasattr(found, "__aiter__"):
        async for one in found:
            world.seen += 1
            yield one
    else:
        for one in found:
            world.seen += 1
            yield one


async def pages_ahead(world: World, _: Any) -> list[str]:
    pages = world.account.items.pages(limit=10, prefetch=2)
    if not hasattr(pages, "__aenter__"):
        return await whole(world, pages, 3)
    async with pages as opened:
        return await whole(world, opened, 3)


async def whole(world: World, found: Any, number: int = ITEMS) -> list[str]:
    """Read to the end; "ok" if it is the end."""
    came = [one async for one in each(world, found)]
    return ["ok" if len(came) == number else f"{len(came)} of {number}"]


async def all_items(world: World, _: Any) -> list[str]:
    return ["ok" if len(await got(world.account.items.all())) == ITEMS else "incomplete"]


async def with_relations(world: World, _: Any) -> list[str]:
    items = await got(world.account.items.all(load_relations=["category"]))
    return ["ok" if len(items) == ITEMS else "incomplete"]


async def pages(world: World, _: Any) -> list[str]:
    return await whole(world, world.account.items.pages(limit=10), 3)


async def scanned(world: World, _: Any) -> list[str]:
    return await whole(world, world.account.items.scan(concurrency=1))


async def rows(world: World, _: Any) -> list[str]:
    return await whole(world, world.account.items.rows())


async def one_item(world: World, _: Any) -> Any:
    return await got(world.account.items.find(5))


async def found(world: World, _: Any) -> list[str]:
    return is_ok((await one_item(world, None)).id == 5)


async def counted(world: World, _: Any) -> list[str]:
    return is_ok(await got(world.account.items.count()) == ITEMS)


async def by_code(world: World, _: Any) -> list[str]:
    ((sku,),) = world.shop.records("SELECT systemSku FROM Item WHERE itemID = 5")
    return is_ok((await got(world.account.items.by_code(str(sku)))).id == 5)


async def touched(world: World, item: Any) -> list[str]:
    return is_ok(await got(item.category) is not None)


async def raw_got(world: World, _: Any) -> list[str]:
    return as_it_came(await got(world.client.get(f"/Account/{world.account.id}/Item/5.json")))


async def session(world: World, _: Any) -> list[str]:
    return is_ok(await got(world.client.session()) is not None)


def is_ok(fine: bool) -> list[str]:
    return ["ok" if fine else "wrong"]


def as_it_came(answer: Any) -> list[str]:
    """What a raw call gives: the JSON of any answer that is some."""
    return ["ok" if "Item" in answer else "as it came"]


# ---- what follows a shop


async def followed(world: World, _: Any) -> str:
    changes = world.account.changes(only="items")
    assert [] == [one async for one in each(world, changes)]
    await got(world.account.items.update(5, description=NAME))
    world.shop.advance(60)
    return str(changes.token)


async def changed(world: World, token: str) -> list[str]:
    changes = world.account.changes(token, only="items")
    return is_ok([5] == [one.id async for one in each(world, changes)])


async def synced(world: World, _: Any) -> list[str]:
    run: Any = sync_async if inspect.iscoroutinefunction(world.client.session) else sync
    file = world.directory / "shop.duckdb"
    await got(run(world.account, file, tables=["items"]))
    with closing(duckdb.connect(str(file))) as database:
        ((number,),) = database.execute("SELECT count(*) FROM items").fetchall()
    return is_ok(number == ITEMS)


async def with_old_token(world: World, _: Any) -> None:
    world.shop.expire_access_token()


# ---- writes


def items_named(world: World, _: Any) -> list[int]:
    return [world.number("SELECT count(*) FROM Item WHERE description = ?", NAME)]


def bulk_named(world: World, _: Any) -> list[int]:
    return [world.number("SELECT count(*) FROM Item WHERE description = ?", row["description"]) for row in BULK]


async def created(world: World, _: Any) -> list[str]:
    return is_ok((await got(world.account.items.create(description=NAME))).description == NAME)


async def updated(world: World, item: Any) -> list[str]:
    return is_ok((await got(item.update(description=NAME))).description == NAME)


async def archived(world: World, _: Any) -> list[str]:
    return is_ok((await got(world.account.items.archive(5))).archived)


def are_archived(*keys: int) -> Callable[[World, Any], list[int]]:
    return lambda world, _: [
        world.number("SELECT count(*) FROM Item WHERE itemID = ? AND archived = 'true'", key) for key in keys
    ]


async def tag_made(world: World, _: Any) -> int:
    return int((await got(world.account.tags.create(name="matrix"))).id)


async def tag_destroyed(world: World, key: int) -> list[str]:
    return is_ok(await got(world.account.tags.destroy(key)) is not None)


def tag_is_gone(world: World, key: int) -> list[int]:
    return [1 - world.number("SELECT count(*) FROM Tag WHERE tagID = ?", key)]


async def sold(world: World, _: Any) -> list[str]:
    sale = await got(world.account.sales.create(employee_id=1, register_id=1, shop_id=1, reference_number=NAME))
    return is_ok(sale.id > 0)


def sales_named(world: World, _: Any) -> list[int]:
    return [world.number("SELECT count(*) FROM Sale WHERE referenceNumber = ?", NAME)]


async def open_sale(world: World, _: Any) -> int:
    return int((await got(world.account.sales.create(employee_id=1, register_id=1, shop_id=1))).id)


async def line_added(world: World, key: int) -> list[str]:
    line = {"item_id": 12, "unit_quantity": 1}
    return is_ok((await got(world.account.sales.update(key, sale_lines=[line], append=True))).id == key)


def lines_of(world: World, key: int) -> list[int]:
    return [world.number("SELECT count(*) FROM SaleLine WHERE saleID = ?", key)]


async def a_workorder(world: World, _: Any) -> tuple[int, int]:
    made = await got(world.account.workorders.create(customer_id=1, employee_id=1, shop_id=1, workorder_status_id=1))
    return made.id, world.number("SELECT count(*) FROM Workorder")


async def cloned(world: World, made: tuple[int, int]) -> list[str]:
    return is_ok((await got(world.account.workorders.clone(made[0]))).id != made[0])


def clones(world: World, made: tuple[int, int]) -> list[int]:
    return [world.number("SELECT count(*) FROM Workorder") - made[1]]


async def tagged(world: World, item: Any) -> list[str]:
    return is_ok(await got(item.add_tags("matrix")) is not None)


def tags_added(world: World, _: Any) -> list[int]:
    return [
        world.number("SELECT count(*) FROM TagRelation JOIN Tag USING (tagID) WHERE itemID = 5 AND name = 'matrix'")
    ]


async def uploaded(world: World, _: Any) -> list[str]:
    return is_ok((await got(world.account.images.create(GIF, item_id=5, description=NAME))).id > 0)


def images_named(world: World, _: Any) -> list[int]:
    return [world.number("SELECT count(*) FROM Image WHERE description = ?", NAME)]


async def bulk_created(world: World, _: Any) -> list[str]:
    return statuses(await got(world.account.items.bulk_create(BULK, concurrency=1)))


async def bulk_updated(world: World, _: Any) -> list[str]:
    named = [{"item_id": n, **row} for n, row in enumerate(BULK, 1)]
    return statuses(await got(world.account.items.bulk_update(named, concurrency=1)))


async def bulk_archived(world: World, _: Any) -> list[str]:
    return statuses(await got(world.account.items.bulk_archive([5, 6, 7], concurrency=1)))


def statuses(results: Sequence[Any]) -> list[str]:
    """What results of rows say, in the order of rows."""
    return ["ok" if one.status == "same" else str(one.status) for one in sorted(results, key=lambda one: one.row)]


async def raw_posted(world: World, _: Any) -> list[str]:
    path = f"/Account/{world.account.id}/Item.json"
    return as_it_came(await got(world.client.post(path, {"description": NAME})))


async def raw_put(world: World, _: Any) -> list[str]:
    path = f"/Account/{world.account.id}/Item/5.json"
    return as_it_came(await got(world.client.put(path, {"description": NAME})))


async def raw_deleted(world: World, _: Any) -> list[str]:
    return as_it_came(await got(world.client.delete(f"/Account/{world.account.id}/Item/5.json")))


# ---- plans

CHANGES = [{"item_id": n, **row} for n, row in enumerate(BULK, 1)]


async def planned(world: World, _: Any) -> Any:
    return await got(world.account.items.plan(CHANGES))


async def plan_made(world: World, _: Any) -> list[str]:
    return is_ok(len((await planned(world, None)).changes) == len(CHANGES))


async def births_planned(world: World, _: Any) -> Any:
    return await got(world.account.items.plan(BULK, create=True))


async def applied(world: World, plan: Any) -> list[str]:
    run = await got(plan.apply(directory=world.directory, concurrency=1))
    return statuses(run.outcomes)


async def run_made(world: World, _: Any) -> Any:
    return await got((await planned(world, None)).apply(directory=world.directory))


async def undone(world: World, run: Any) -> list[str]:
    return statuses((await got(run.undo())).outcomes)


def put_back(world: World, run: Any) -> list[int]:
    return [1 - number for number in bulk_named(world, run)]


OPERATIONS = (
    Operation("`items.all()`", "*/Item.json", all_items),
    Operation('`items.all(load_relations=["category"])`', "*/Item.json", with_relations),
    Operation("`items.pages(limit=10)`, on page 2", "*/Item.json", pages, skip=1),
    Operation("`items.pages(limit=10, prefetch=2)`, on page 2", "*/Item.json", pages_ahead, skip=1),
    Operation("`items.scan()`", "*/Item.json", scanned),
    Operation("`items.rows()`", "*/Item.json", rows),
    Operation("`items.find(5)`", "*/Item/5.json", found),
    Operation("`items.by_code(…)`", "*/Item.json", by_code),
    Operation("`items.count()`", "*/Item.json", counted),
    Operation("`item.category`, loaded when touched", "*/Category.json", touched, prepare=one_item),
    Operation("`client.get(…)`", "*/Item/5.json", raw_got),
    Operation("`client.session()`", "/API/*Session.json", session),
    Operation("a refresh of tokens, on `items.find(5)`", "/auth/oauth/token", found, "POST", prepare=with_old_token),
    Operation("`account.changes(token)`", "*/Item.json", changed, prepare=followed),
    Operation("`sync(account, file)`", "*/Item.json", synced),
    Operation("`items.plan(rows)`", "*/Item.json", plan_made),
    Operation("`items.create(…)`", "*/Item.json", created, "POST", done=items_named),
    Operation("`item.update(…)`", "*/Item/5.json", updated, "PUT", prepare=one_item, done=items_named),
    Operation("`items.archive(5)`", "*/Item/5.json", archived, "DELETE", done=are_archived(5)),
    Operation("`tags.destroy(…)`", "*/Tag/*", tag_destroyed, "DELETE", prepare=tag_made, done=tag_is_gone),
    Operation("`sales.create(…)`", "*/Sale.json", sold, "POST", done=sales_named),
    Operation(
        "`sales.update(…, sale_lines=[…])`, a new line", "*/Sale/*", line_added, "PUT", prepare=open_sale, done=lines_of
    ),
    Operation("`workorders.clone(…)`", "*/Clone.json", cloned, "POST", prepare=a_workorder, done=clones),
    Operation("`item.add_tags(…)`", "*/Item/5.json", tagged, "PUT", prepare=one_item, done=tags_added),
    Operation("`images.create(…)`", "*/Image.json", uploaded, "POST", done=images_named),
    Operation("`client.post(…)`", "*/Item.json", raw_posted, "POST", done=items_named),
    Operation("`client.put(…)`", "*/Item/5.json", raw_put, "PUT", done=items_named),
    Operation("`client.delete(…)`", "*/Item/5.json", raw_deleted, "DELETE", done=are_archived(5)),
    Operation("`items.bulk_create(…)`, row 2 of 3", "*/Item.json", bulk_created, "POST", skip=1, done=bulk_named),
    Operation("`items.bulk_update(…)`, row 2 of 3", "*/Item/*", bulk_updated, "PUT", skip=1, done=bulk_named),
    Operation(
        "`items.bulk_archive(…)`, row 2 of 3", "*/Item/*", bulk_archived, "DELETE", 1, done=are_archived(5, 6, 7)
    ),
    Operation("`plan.apply()`, change 2 of 3", "*/Item/*", applied, "PUT", 1, planned, bulk_named),
    Operation("`plan.apply()`, new record 2 of 3", "*/Item.json", applied, "POST", 1, births_planned, bulk_named),
    Operation("`run.undo()`, change 2 of 3", "*/Item/2.json", undone, "PUT", prepare=run_made, done=put_back),
)
