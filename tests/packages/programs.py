"""
What each extra promises, as a program that does it.

The same program has to succeed where the extra is installed, and where it is not to end in one sentence that names it.
`account` is the account of a sandbox, `url` its address; the current directory is empty.
"""

BEGIN = """
import atexit, os, sys
from lightspeed_pos import Client, StaticToken
url = os.environ["SHOP_URL"]
client = Client(StaticToken(os.environ["SHOP_TOKEN"]), base_url=url, auth_url=url)
atexit.register(client.close)
account = client.account(120645)
"""

CORE = """
import lightspeed_pos
for name in lightspeed_pos.__all__:
    getattr(lightspeed_pos, name)
item = account.items.create(description="Tube", default_cost="4.20")
item.update(description="Tube 26in")
assert account.items.find(item.id).description == "Tube 26in"
assert len(account.items.all(load_relations=["category"])) > 20
plan = account.items.plan([{"item_id": item.id, "prices.default": "9.90"}])
plan.apply().undo()
item.archive()
"""

# By extra; a second one where it promises two things.
PROGRAMS: dict[str, tuple[str, ...]] = {
    "arrow": ("assert account.items.arrow().num_rows > 20",),
    "buttons": (
        """
from lightspeed_pos.buttons import CustomButton
assert CustomButton("https://app.example.com/pos", auth_url=url).verify(os.environ["SHOP_LINK"]).sale_id == 2
""",
    ),
    "cli": (
        """
from lightspeed_pos.cli.main import script
sys.argv = ["lightspeed", "--sandbox", "shops", "list"]
script()
""",
        """
from lightspeed_pos import KeyringTokens
assert KeyringTokens("shop", directory=".").load() is None
""",
    ),
    "dlt": (
        """
from lightspeed_pos.sync import dlt_source
source = dlt_source(account, tables=["shops"])
import dlt
pipeline = dlt.pipeline("shop", destination=dlt.destinations.duckdb("shop.duckdb"), pipelines_dir="pipelines")
pipeline.run(source)
""",
    ),
    "fleet": (
        "from lightspeed_pos.fleet.celery import app; app.tasks",
        "import lightspeed_pos.fleet.dashboard, lightspeed_pos.fleet.metrics",
        """
from lightspeed_pos.fleet import Fleet
Fleet("redis://127.0.0.1:9/0", "shops/{account}.duckdb", keys=["4cDZqYqqxLQ3DoCWbK2ZVyLTbkzIaaVWjpJTYYmtKXw="])
""",
    ),
    "mcp": (
        """
import anyio
from datetime import UTC
from pathlib import Path
from lightspeed_pos.mcp import server
from lightspeed_pos.mcp.shop import Shop
shop = Shop(lambda: account, lambda _: UTC, lambda: Path("shop.duckdb"), str, str, Path("plans"))
assert len(anyio.run(server(shop).list_tools)) == 8
""",
    ),
    "otel": (
        """
from opentelemetry import trace
assert account.items.first() is not None
""",
    ),
    "postgres": (
        """
from lightspeed_pos.sync import sync
from lightspeed_pos.errors import LightspeedError
try:
    sync(account, "postgresql://nobody@127.0.0.1:9/shop", tables=["shops"])
except LightspeedError as error:
    if "pip install" in str(error):
        raise
""",
    ),
    "redis": (
        """
from lightspeed_pos import RedisThrottle
RedisThrottle("redis://127.0.0.1:9/0")
""",
        """
from lightspeed_pos import RedisTokens
RedisTokens("redis://127.0.0.1:9/0", "shop")
""",
    ),
    "sandbox": (
        """
from lightspeed_pos.sandbox import Sandbox
with Sandbox(items=5, sales=1, customers=1) as sandbox:
    with Client(StaticToken(sandbox.token), base_url=sandbox.url, auth_url=sandbox.url) as here:
        assert here.accounts.only().items.count() == 5
    assert sandbox.click("https://app.example.com/", 1)
""",
    ),
    "sync": (
        """
from lightspeed_pos.sync import sync
assert sync(account, "shop.duckdb", tables=["shops", "items"]).counts.new["items"] > 20
assert not sync(account, "shop.duckdb", tables=["items"]).counts.new.get("items")
""",
    ),
    "xlsx": (
        """
import base64
from pathlib import Path
from lightspeed_pos import read_sheet
Path("prices.xlsx").write_bytes(base64.b64decode(os.environ["SHOP_WORKBOOK"]))
assert read_sheet("prices.xlsx").rows
""",
    ),
}

# It promises that spans come out of a program that traces; there is nothing of ours to miss without it.
NOTHING_TO_MISS = {"otel"}
