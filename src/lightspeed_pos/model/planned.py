"""What plans need to know of a collection, and how a collection makes them."""

from __future__ import annotations

import secrets
import warnings
from functools import partial
from typing import TYPE_CHECKING, Any

from lightspeed_pos.bulk.writes import AsyncBulkWrites, BulkWrites
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.model.collection import AsyncCollection
from lightspeed_pos.plans.plan import AsyncPlan, AsyncRun, Plan, Run, for_account, made_now, read_document
from lightspeed_pos.plans.planning import planning
from lightspeed_pos.plans.runs import Folder, Runs, Unreadable, runs_of
from lightspeed_pos.plans.sheets import sheet_of
from lightspeed_pos.plans.target import Target, host_of

if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from collections.abc import Collection as Several

    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.model.collection import AnyCollection
    from lightspeed_pos.plans.document import Document


def target_of(collection: AnyCollection[Any, Any]) -> Target:
    """A collection as plans see it."""
    loader = collection.loader
    levels = loader.collection(ENDPOINTS["PriceLevel"])
    first_shop: Callable[[Any, Any], Flow[Any]] = loader.collection(ENDPOINTS["Shop"])._earliest
    names = {field.name: field.python for field in ENTITIES[collection._place.endpoint.entity].fields}

    def zone() -> Flow[str]:
        shop = yield from first_shop((), {})
        return "" if shop is None else str(shop.time_zone)

    return Target(
        place=collection._place,
        host=host_of(loader.origin),
        driver=loader.driver,
        coded=collection.CODED,
        whole=collection._whole,
        first=partial(collection._earliest, ()),
        levels=partial(levels._whole, (), {}),
        zone=zone,
        fixed={names[name]: str(value) for name, value in collection._fixed.items()},
        writer=collection._row_writer,
        bulk=AsyncBulkWrites if isinstance(collection, AsyncCollection) else BulkWrites,
    )


def plan_flow(
    target: Target, rows: Any, by: str | None, create: bool, archive: bool, ignore: Several[str]
) -> Flow[Document]:
    """The flow that reads what the rows mean."""
    made_at = made_now(target)
    return planning(
        target,
        sheet_of(rows),
        plan_id=secrets.token_hex(6),
        made_at=made_at,
        by=by,
        create=create,
        archive=archive,
        ignore=ignore,
    )


def plan_in(account: Any, path: str | os.PathLike[str]) -> Any:
    """The plan in a file, for this account."""
    document = read_document(path, host_of(account.loader.origin), account.id)
    target = _target_for(account, document)
    for change in document.changes:
        target.write(change, document.levels)  # raises for what was written into the file by hand and cannot be sent
    return (AsyncPlan if account.loader.PREFIX else Plan)(target, document)


def all_runs(account: Any, directory: str | os.PathLike[str] | None) -> list[Any]:
    """The runs of an account, the oldest first. Warns of those that cannot be read."""
    runs, unreadable = found_runs(account, directory)
    for one in unreadable:
        warnings.warn(f"Run {one.number} cannot be read: {one.why}", stacklevel=3)
    return runs


def found_runs(account: Any, directory: str | os.PathLike[str] | None) -> tuple[list[Any], list[Unreadable]]:
    """The runs of an account, the oldest first, and those that cannot be read."""
    runs = runs_of(host_of(account.loader.origin), account.id, directory)
    found = runs.found()
    return (
        [_run(account, runs, one) for one in found if isinstance(one, Folder)],
        [one for one in found if isinstance(one, Unreadable)],
    )


def run_to_go_on_with(account: Any, plan: Any, directory: str | os.PathLike[str] | None) -> Any:
    """The run that `plan.apply` goes on with, None for a new one. Raises QueryError as that does."""
    runs = runs_of(host_of(account.loader.origin), account.id, directory)
    folder = runs.of(plan.document)
    return None if folder is None else _run(account, runs, folder)


def one_run(account: Any, number: int | str, directory: str | os.PathLike[str] | None) -> Any:
    """The run of that number."""
    runs = runs_of(host_of(account.loader.origin), account.id, directory)
    return _run(account, runs, runs.one(number))


def _run(account: Any, runs: Runs, folder: Folder) -> Any:
    document = for_account(folder.document, host_of(account.loader.origin), account.id)
    return (AsyncRun if account.loader.PREFIX else Run)(_target_for(account, document), runs, folder)


def _target_for(account: Any, document: Document) -> Target:
    return target_of(account.loader.collection(document.of, document.parents))
