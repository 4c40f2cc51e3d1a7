"""A client that openapi-python-client generates from the description reads and writes a sandbox, with typed records."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lightspeed_pos.catalogue import openapi
from lightspeed_pos.sandbox import Sandbox

PROGRAM = """
import sys
from datetime import datetime

from retail import AuthenticatedClient
from retail.api.items import create_item, get_item, list_items
from retail.models import ApiError, Item, ItemAnswer, ItemCreate, ItemPage, ItemPriceListSent, ItemPriceSent
from retail.models import ListItemsCount, ListItemsRelationFilters

address, token = sys.argv[1:]
with AuthenticatedClient(base_url=address, token=token, raise_on_unexpected_status=True) as client:
    page = list_items.sync(client=client, limit=3, load_relations='["Category"]', default_cost=">,0")
    assert isinstance(page, ItemPage) and isinstance(page.item, list)
    for item in page.item:
        assert isinstance(item, Item) and isinstance(item.item_id, str) and isinstance(item.time_stamp, datetime)
        print(item.item_id, item.description, item.category.name)

    alone = list_items.sync(client=client, limit=1)
    assert isinstance(alone.item, Item)
    stocked = ListItemsRelationFilters()
    stocked["ItemShops.qoh"] = ">,1"
    assert list_items.sync(client=client, load_relations='["ItemShops"]', relation_filters=stocked).item
    assert int(list_items.sync(client=client, count=ListItemsCount("1")).attributes.count) > 3

    prices = ItemPriceListSent(item_price=[ItemPriceSent(amount="11.9", use_type="Default")])
    made = create_item.sync(client=client, body=ItemCreate(description="Mug", prices=prices))
    assert isinstance(made, ItemAnswer)
    print(made.item.prices.item_price[0].amount)
    missing = get_item.sync(999999, client=client)
    assert isinstance(missing, ApiError)
    print(missing.http_code)
"""


@pytest.mark.slow
def test_a_generated_client_lists_and_creates_items(tmp_path: Path) -> None:
    (tmp_path / "retail.json").write_text(json.dumps(openapi.document()))
    (tmp_path / "program.py").write_text(PROGRAM)
    generator = Path(sys.executable).with_name("openapi-python-client")
    given = ["generate", "--path", "retail.json", "--output-path", "retail", "--meta", "none"]
    made = subprocess.run([generator, *given], cwd=tmp_path, capture_output=True, text=True, check=True)
    # It cannot make anything of a PDF, and says so. All the rest it understands.
    told = made.stdout + made.stderr
    assert 1 == told.count("WARNING") + told.count("Unable to process"), told

    with Sandbox(items=50) as sandbox:
        address = f"{sandbox.url}/API/V3/Account/{sandbox.account_id}"
        line = [sys.executable, "-W", "error", "program.py", address, sandbox.token]
        environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
        done = subprocess.run(line, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        items = sandbox.records("SELECT itemID, description FROM Item ORDER BY itemID LIMIT 3")

    assert "" == done.stderr
    *shown, price, status = done.stdout.splitlines()
    assert [f"{key} {description}" for key, description in items] == [line.rpartition(" ")[0] for line in shown]
    assert ("11.9", "404") == (price, status)
