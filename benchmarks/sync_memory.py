"""What sync keeps in memory, however many rows a shop has: pages that are made up, through all else as it is."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from multiprocessing import get_context
from pathlib import Path

import httpx2

from lines import Line
from stream import peak_megabytes

BASE, ACCOUNT = "https://shop.example", 1
PAGE = 100
ROWS_OF_AN_ITEM = 5  # itself, two prices, a vendor's number, a tag
FEW = 10_000


def flat_memory(quick: bool) -> Iterator[Line]:
    """Memory at its most while a shop is read into DuckDB for the first time."""
    rows = 100_000 if quick else 1_000_000
    with get_context("spawn").Pool(1) as pool:
        few, most, kept = pool.apply(_measured, (rows,))
    yield Line(f"memory of sync at its most, {kept:,} rows, MB", most, 400, note=f"{few:.0f} MB after {FEW:,} rows")


def _measured(rows: int) -> tuple[float, float, int]:
    """Megabytes after the first rows and at the end, and the rows that the database has then."""
    from lightspeed_pos import Client, ScaledClock, StaticToken
    from lightspeed_pos.sync.batch import Batch
    from lightspeed_pos.sync.duckdb import DuckDB
    from lightspeed_pos.sync.run import run

    items, seen, levels = rows // ROWS_OF_AN_ITEM, 0, list[float]()

    def look(batch: Batch) -> None:
        nonlocal seen
        seen += len(batch.parts[0].rows)
        if seen == FEW // ROWS_OF_AN_ITEM + 10 * PAGE:  # these pages are kept, and the next ones are not
            levels.append(peak_megabytes())

    with (
        tempfile.TemporaryDirectory() as folder,
        httpx2.Client(transport=httpx2.MockTransport(lambda asked: _page(asked, items))) as http,
        Client(StaticToken("token"), base_url=BASE, clock=ScaledClock(10_000.0), http=http) as client,
    ):
        kept = DuckDB(Path(folder) / "shop.duckdb", ACCOUNT)
        run(client.account(ACCOUNT), kept, tables=["items"], on_batch=look)
        count = sum(kept.counts().values())
        kept.close()
    return levels[0], peak_megabytes(), count


def _page(asked: httpx2.Request, items: int) -> httpx2.Response:
    """The page of items that a link leads to; the first one for any other request."""
    first = int(asked.url.params.get("after", "0")) + 1
    ids = range(first, min(first + PAGE, items + 1))
    last = ids[-1] if ids else items
    link = f"{BASE}/API/V3/Account/{ACCOUNT}/Item.json?{asked.url.params.set('after', str(last))}"
    attributes = {"next": link if last < items else "", "previous": ""}
    body = json.dumps({"@attributes": attributes, "Item": [_item(one) for one in ids]})
    headers = {
        "Content-Type": "application/json",
        "Date": format_datetime(datetime.now(UTC), usegmt=True),
        "X-LS-API-Bucket-Level": "1/1000",
        "X-LS-API-Drip-Rate": "500",
        "X-LS-API-Request-Cost": "1",
    }
    return httpx2.Response(200, content=body.encode(), headers=headers)


def _item(key: int) -> dict[str, object]:
    prices = [{"amount": f"{key % 900}.99", "useTypeID": str(use), "useType": f"Level {use}"} for use in (1, 2)]
    number = {"itemVendorNumID": str(key), "timeStamp": "2026-01-05T12:00:00+00:00", "value": f"V-{key:09}"}
    return {
        "itemID": str(key),
        "systemSku": f"2100{key:08}",
        "defaultCost": f"{key % 500}.5",
        "avgCost": f"{key % 500}.25",
        "discountable": "true",
        "tax": "true",
        "archived": "false",
        "itemType": "default",
        "serialized": "false",
        "description": f"Tube {key} of some length, with a valve of {key % 97} mm",
        "modelYear": "2026",
        "upc": f"{key:012}",
        "customSku": f"SC-{key:09}",
        "createTime": "2024-01-05T12:00:00+00:00",
        "timeStamp": "2026-01-05T12:00:00+00:00",
        "categoryID": str(key % 40 + 1),
        "taxClassID": "1",
        "manufacturerID": str(key % 60 + 1),
        "Prices": {"ItemPrice": prices},
        "ItemVendorNums": {"ItemVendorNum": {**number, "itemID": str(key), "vendorID": str(key % 30 + 1)}},
        "TagRelations": {"TagRelation": {"tagRelationID": str(key), "itemID": str(key), "tagID": str(key % 20 + 1)}},
    }
