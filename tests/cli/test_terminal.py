"""What a person sees at a terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lightspeed_pos.cli.forecast import Forecast
from lightspeed_pos.cli.progress import Progress, duration
from lightspeed_pos.cli.status_line import StatusLine
from lightspeed_pos.limits.bucket import BucketState

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Terminal
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox

CODES = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def plain(text: str) -> list[str]:
    return [line.rstrip() for line in CODES.sub("", text).splitlines()]


def test_a_table_fits_the_terminal_and_says_what_it_leaves_out(terminal: Terminal, account: Account) -> None:
    lines = plain(terminal("items", "list", "--limit", "3", columns=60))

    assert [] == [line for line in lines[:4] if len(line) > 60]
    assert lines[0].startswith("item_id  description")
    assert account.items.find(3).description[:20] in lines[3]
    assert re.fullmatch("Too wide to be shown: .*category_id. --columns A,B,C chooses.", lines[4])


def test_columns_that_are_asked_for_are_all_there_however_long_their_texts_are(
    terminal: Terminal, account: Account
) -> None:
    customer = account.customers.create(first_name="Eve", last_name="Ünïcödé 🚲 子供", company="x" * 200)
    chosen = ("--where", f"customer_id={customer.id}", "--columns", "customer_id,first_name,last_name,company,title")

    lines = plain(terminal("customers", "list", *chosen, columns=60))
    narrow = plain(terminal("customers", "list", *chosen, columns=20))

    assert ["customer_id", "first_name", "last_name", "company", "title"] == lines[0].split()
    assert ["Eve", "Ünïcödé"] == lines[1].split()[1:3]
    assert 60 >= len(lines[1])
    assert lines[1].endswith("…")
    assert "Eve" in " ".join(narrow)


def test_money_stands_at_the_right_with_the_same_number_of_digits(terminal: Terminal) -> None:
    lines = plain(terminal("items", "list", "--limit", "60", "--columns", "default_cost", "--where", "item_id<=60"))

    assert 1 == len({len(line) - line.index(".") for line in lines[1:] if "." in line})
    assert 1 == len({len(line) for line in lines})


def test_a_terminal_shows_one_page_and_says_how_to_see_more(terminal: Terminal) -> None:
    lines = plain(terminal("items", "list"))

    assert 100 == sum(1 for line in lines if re.match(r" +\d+  ", line))
    assert "These are the first 100: --limit N shows more, --all shows all." == lines[-1]


def test_colours_can_be_turned_off(terminal: Terminal) -> None:
    coloured = terminal("items", "get", "1", "--columns", "item_id")
    without = terminal("items", "get", "1", NO_COLOR="1")

    assert CODES.search(coloured)
    assert not CODES.search(without)


def test_times_are_shown_in_the_zone_of_the_shop(terminal: Terminal, account: Account) -> None:
    from zoneinfo import ZoneInfo

    sale, shop = account.sales.find(1), account.shops.find(1)
    assert sale.complete_time is not None

    lines = plain(terminal("sales", "list", "--limit", "1", "--columns", "complete_time"))

    assert f"{sale.complete_time.astimezone(ZoneInfo(shop.time_zone)):%Y-%m-%d %H:%M}" == lines[1]


def test_progress_says_how_much_is_done_how_fast_and_how_long_it_takes() -> None:
    bucket = BucketState(level=80.0, size=90.0, drip_rate=1.0, burst_limit=20)
    line = Progress("items", lambda: bucket, StatusLine(is_shown=False))
    line.advance(1000)
    assert "1,000 items · 100/s · bucket 80/90" == line.line(10.0)

    line.total, line.drips_each = 5000, 0.01
    assert "1,000 of 5,000 items · 100/s · bucket 80/90 · 40 s left" == line.line(10.0)
    line.drips_each = 0.1
    assert line.line(10.0).endswith("6 min left")  # 400 drips, of which 10 are left in the bucket


def test_what_is_logged_meanwhile_stands_on_a_line_of_its_own(
    terminal: Terminal, shop: Sandbox, tmp_path: Path
) -> None:
    shop.fault("502", path="*/Item.json", skip=3)

    seen = terminal("sync", "--to", str(tmp_path / "a.duckdb"), "--tables", "items")

    (remark,) = (line for line in seen.split("\r\n") if "sending again" in line)
    drawn, said = remark.rsplit("\x1b[K", 1)
    assert "items: " in drawn
    assert said.startswith("GET /API/V3/Account/120645/Item.json: ServerError 502, sending again in ")


def test_a_long_listing_is_forecast_by_its_ids() -> None:
    asked: list[int] = []

    def last() -> int:
        asked.append(1)
        return 5000

    total = Forecast("itemID", last, limit=None)

    assert [500, 1000] == [total({"itemID": "1000"}, 100), total({"itemID": "1000"}, 200)]
    assert [1] == asked
    assert 300 == Forecast("itemID", last, limit=300)({"itemID": "1000"}, 100)
    assert Forecast("itemID", lambda: None, limit=None)({"itemID": "1000"}, 100) is None


def test_a_long_listing_shows_how_far_it_is(terminal: Terminal) -> None:
    seen = terminal("items", "list", "--all", "--columns", "item_id")

    assert re.search(r"\r\x1b\[K[\d,]+ of [\d,]+ items · [\d,]+/s · bucket \d+/\d+ · \d+ s left", seen)


def test_durations_are_read_at_a_glance() -> None:
    assert ["45 s", "12 min", "3 h 20 min"] == [duration(45), duration(720), duration(12_000)]
