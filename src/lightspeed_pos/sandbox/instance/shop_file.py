"""A file of a sandbox that holds the records of another shop, and nothing that was invented."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.sandbox.clock import Clock
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.data.store import OF_ANOTHER_SHOP, Store
from lightspeed_pos.sandbox.instance.records import Given, load
from lightspeed_pos.sandbox.instance.settings import ACCOUNT_ID, USER_ID
from lightspeed_pos.sandbox.rules import stock


def check_new(file: Path) -> None:
    """Raise ValueError for a file that is there: a shop is made in a new one."""
    if file.exists():
        raise ValueError(f"{file} is there already: name another file, or delete it first.")


def make_shop_file(file: Path, records: Mapping[str, Iterable[Given]]) -> list[str]:
    """
    Make a file that a sandbox can be started with; answers the fields that there is no place for.

    `records` are dicts as the API spells them, by endpoint, each gone through once: those of `Sandbox.load`, and beside
    them the name of the account (`Account`) and the settings (`Option`). What a sandbox computes, such as reports, is
    left out. Raises ValueError for a file that is there, and for a value that its field cannot have; then no file is
    made.
    """
    check_new(file)
    store = Store(file)
    try:
        with store.transaction():
            store.create_indexes()
            accounts = list(records.get("Account", ()))
            kept = {name: given for name, given in records.items() if ENDPOINTS[name].entity in LAYOUTS}
            kept["Account"] = accounts
            without_place = load(Context(store, Clock(1.0, time.time()), ACCOUNT_ID, USER_ID), kept)
            for account in accounts:
                store.account_name = str(account.get("name") or "")
            options = [(str(one.get("name") or ""), str(one.get("value") or "")) for one in records.get("Option", ())]
            store.connection.executemany('INSERT INTO "Option" VALUES (?, ?)', options)
            store.execute("UPDATE SalePayment SET timeStamp=createTime")  # which no answer shows
            stock.lots(store)
            store.remember_seed(OF_ANOTHER_SHOP)
        store.execute("ANALYZE")
        store.execute("VACUUM")
    except BaseException:
        store.close()
        with suppress(OSError):
            file.unlink()
        raise
    store.close()
    return without_place
