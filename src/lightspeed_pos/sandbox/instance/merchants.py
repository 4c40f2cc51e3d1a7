"""The accounts of a sandbox: each has records and a bucket of its own, and tokens from the start."""

from __future__ import annotations

import warnings

from lightspeed_pos.sandbox import seed
from lightspeed_pos.sandbox.api.merchant import Merchant
from lightspeed_pos.sandbox.auth.grants import Pair
from lightspeed_pos.sandbox.clock import Clock
from lightspeed_pos.sandbox.data.context import Context, zone_named
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.instance.records import load
from lightspeed_pos.sandbox.instance.settings import Settings
from lightspeed_pos.sandbox.limits.limiter import Limiter


def opened(settings: Settings, clock: Clock, place: int, account_id: int, user_id: int, pair: Pair) -> Merchant:
    """Open the account at this place among several, with the records of its file or with new ones."""
    file = settings.file
    if file is not None and place:
        file = file.with_name(f"{file.stem}-{account_id}{file.suffix}")
    store = Store(file)
    context = Context(
        store,
        clock,
        account_id,
        user_id,
        strict=settings.strict,
        unknown_filters=settings.unknown_filters,
        next_links=settings.next_links,
        tags=settings.tags,
    )
    try:
        if store.is_new:
            seed.fill(
                store,
                now=clock.now(),
                items=settings.items,
                shops=settings.shops,
                registers=settings.registers,
                sales=settings.sales,
                customers=settings.customers,
                merchant=place,
            )
            if settings.records is not None and not place:
                _warn(load(context, settings.records))
        else:
            size = (settings.items, settings.shops, settings.registers, settings.sales, settings.customers)
            store.check_seed(seed.description(*size, place))
        first = store.execute("SELECT timeZone FROM Shop ORDER BY archived, shopID LIMIT 1").fetchone()
        if first is not None:
            context.zone = zone_named(first[0])
        bucket = empty_bucket(settings, clock)
        return Merchant(context, bucket, pair, store.snapshot() if file is None else None)
    except BaseException:
        store.close()
        raise


def empty_bucket(settings: Settings, clock: Clock) -> Limiter:
    """The bucket of an account, from which nothing was drunk yet."""
    return Limiter(settings.registers, seen_at=clock.now(), phase=settings.phase)


def _warn(without_place: list[str]) -> None:
    """Tell of what was given and is not kept: nobody reads an answer of `Sandbox(records=…)`."""
    if without_place:
        names = ", ".join(without_place)
        warnings.warn(f"Records have no place for {names}: names are the API's, such as itemID.", stacklevel=2)
