"""`stock`: a count goes from a sheet to the stock, whole or not at all."""

from __future__ import annotations

import os
import shlex
import sys
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pexpect
import pytest

from shop_facts import sent

if TYPE_CHECKING:
    from cli.conftest import Lightspeed
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox


@pytest.fixture(autouse=True)
def own_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def on_hand(account: Account, item_id: int, shop_id: int) -> Decimal | None:
    (row,) = account.item_shops.all(item_id=item_id, shop_id=shop_id)
    return row.qoh


def test_a_count_shows_what_differs_and_reconciles_it(lightspeed: Lightspeed, account: Account, shop: Sandbox) -> None:
    for key, number in ((1, 5), (2, 4), (3, 8)):
        account.items.update(key, item_shops=[{"shop_id": 1, "qoh": number}])
    one, two = account.items.find(1), account.items.find(2)
    Path("counts.csv").write_text(
        f"CODE:;Counted:\n{one.system_sku};5\n{two.upc};2,5\n{two.upc};1\n{one.system_sku};\n"
    )

    done = lightspeed("stock", "count", "counts.csv", "--shop", "1", "--yes")

    assert (0, [["2", two.description, "4", "3.5", "-0.5"]]) == (
        done.status,
        [line.split("\t") for line in done.lines[1:]],
    )
    assert "2 items, 1 of them differ" in done.err
    assert "the stock changed by -0.5 in all" in done.err
    assert [Decimal(5), Decimal("3.5"), Decimal(8)] == [on_hand(account, key, 1) for key in (1, 2, 3)]
    assert ["1", "stock count from counts.csv", "2 written", "done"] == [
        cell for number, cell in enumerate(lightspeed("runs").lines[1].split("\t")) if number != 1
    ]


def test_a_count_that_nobody_confirms_changes_no_stock_and_says_what_to_do(
    lightspeed: Lightspeed, account: Account, shop: Sandbox
) -> None:
    before = on_hand(account, 1, 1)
    Path("counts.csv").write_text("item_id,counted\n1,99\n")
    signed_in = {"LIGHTSPEED_OAUTH_TOKEN": shop.token, "LIGHTSPEED_BASE_URL": shop.url, "TERM": "xterm"}

    seen: str = pexpect.run(
        shlex.join([sys.executable, "-m", "lightspeed_pos.cli", "stock", "count", "counts.csv", "--shop", "1"]),
        env={**os.environ, **signed_in},
        encoding="utf-8",
        events={"y/N": "n\n"},
    )

    assert before == on_hand(account, 1, 1)
    assert "The count is made, and the stock is as it was. To reconcile it later: lightspeed" in seen
    line = seen.partition("To reconcile it later: lightspeed ")[2].splitlines()[0]
    assert 0 == lightspeed(*line.split()).status
    assert Decimal(99) == on_hand(account, 1, 1)


def test_where_nobody_can_be_asked_no_count_is_made(lightspeed: Lightspeed, shop: Sandbox) -> None:
    Path("counts.csv").write_text("item_id,counted\n1,99\n")

    done = lightspeed("stock", "count", "counts.csv", "--shop", "1")

    assert (2, 0) == (done.status, sent(shop, "POST"))
    assert "there is no terminal: say --yes. Nothing was sent." in done.err


def test_a_sheet_with_a_row_that_cannot_be_counted_makes_no_count(lightspeed: Lightspeed, shop: Sandbox) -> None:
    Path("counts.csv").write_text("code,counted\nnosuch,1\n,2\n210000000001,a few\n210000000001,-1\n")

    done = lightspeed("stock", "count", "counts.csv", "--shop", "1", "--yes")

    assert (2, 0) == (done.status, sent(shop, "POST"))
    assert "row 2: code nosuch matches no Item; row 3: code is empty" in done.err
    assert "row 4: counted: 'a few' is not a number such as 1234.50; row 5: counted: -1 is less than 0" in done.err
    unnamed = lightspeed("stock", "count", "counts.csv")
    assert "Which shop? There are: 1 (" in unnamed.err


def test_stock_is_shown_for_each_shop_and_a_code_that_nobody_has_is_not_found(
    lightspeed: Lightspeed, account: Account
) -> None:
    item = account.items.find(1)

    done = lightspeed("stock", "show", str(item.system_sku), "nosuch")

    assert 3 == done.status
    assert "No item has the code nosuch." in done.err
    assert len(account.shops.all()) == len(done.lines) - 1
    assert {(str(item.system_sku), "1", item.description)} == {tuple(line.split("\t")[:3]) for line in done.lines[1:]}


def test_stock_is_set_after_asking(lightspeed: Lightspeed, account: Account, shop: Sandbox) -> None:
    item = account.items.find(1)
    name = account.shops.find(1).name

    asked = lightspeed("stock", "set", str(item.system_sku), "7", "--shop", name)
    rehearsed = lightspeed("stock", "set", str(item.system_sku), "7", "--shop", name, "--dry-run")
    unsent = sent(shop, "PUT")
    done = lightspeed("stock", "set", str(item.system_sku), "7", "--shop", name.upper(), "--yes")

    assert ([2, 0, 0], 0) == ([asked.status, rehearsed.status, done.status], unsent)
    assert Decimal(7) == on_hand(account, 1, 1)
    assert 2 == lightspeed("stock", "set", str(item.system_sku), "many", "--shop", "1").status
    added = lightspeed("stock", "set", str(item.system_sku), "+3", "--shop", "1", "--yes")
    assert (2, Decimal(7)) == (added.status, on_hand(account, 1, 1))
    assert "+3 would not be added: write how many there are then" in added.err


def test_a_code_that_no_item_has_is_answered_with_the_command_that_shows_archived_ones(
    lightspeed: Lightspeed, account: Account
) -> None:
    account.items.update(1, custom_sku="OLD 1")
    account.items.archive(1)

    unset = lightspeed("stock", "set", "OLD 1", "7", "--shop", "1", "--yes")
    unshown = lightspeed("stock", "show", "OLD 1")

    assert (3, 3) == (unset.status, unshown.status)
    advice = "No item has the code OLD 1. Archived ones are left out; lightspeed items get 'OLD 1' shows them, too.\n"
    assert (advice, advice) == (unset.err, unshown.err)
    assert "item_id\t1" in lightspeed("items", "get", "OLD 1").lines
