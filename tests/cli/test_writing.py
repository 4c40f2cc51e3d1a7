"""`create`, `update`, `archive` and what else writes single records."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cli.conftest import Lightspeed, Terminal
    from lightspeed_pos.resources.account import Account


def test_create_takes_fields_and_prices(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed("items", "create", "description=Onesie", "prices.default=11.90", "--format", "json")

    item = account.items.find(json.loads(done.out)["item_id"])
    assert ("Onesie", Decimal("11.90")) == (item.description, item.prices["default"])


def test_of_what_is_written_chosen_columns_are_shown(lightspeed: Lightspeed, account: Account) -> None:
    made = lightspeed("vendors", "create", "name=Las Olas", "--columns", "name,archived")
    changed = lightspeed("items", "update", "1", "description=Onesie", "--columns", "item_id,description")

    assert ["name\tarchived", "Las Olas\tno"] == made.lines
    assert ["item_id\tdescription", "1\tOnesie"] == changed.lines
    refused = lightspeed("items", "update", "1", "description=Romper", "--columns", "description,category.name")
    assert (2, "Onesie") == (refused.status, account.items.find(1).description)
    assert "Afterwards: lightspeed items get ID --columns description,category.name" in refused.err
    assert 2 == lightspeed("items", "update", "1", "description=Romper", "--columns", "descripton").status
    assert "Onesie" == account.items.find(1).description


def test_create_takes_json_and_lists_by_position(lightspeed: Lightspeed, account: Account, tmp_path: Path) -> None:
    file = tmp_path / "sale.json"
    file.write_text(json.dumps({"employee_id": 1, "register_id": 1, "shop_id": 1}))

    done = lightspeed(
        *("sales", "create", "--json", str(file), "sale_lines.0.item_id=12", "sale_lines.0.unit_quantity=2"),
        *("sale_lines.1.item_id=13", "sale_lines.1.unit_quantity=1", "--format", "json"),
    )

    sale = account.sales.find(json.loads(done.out)["sale_id"], load_relations=["sale_lines"])
    lines: list[tuple[object, object]] = [(line.item_id, line.unit_quantity) for line in sale.sale_lines]
    assert [(12, 2), (13, 1)] == lines


def test_update_changes_what_is_named_and_an_empty_value_clears(lightspeed: Lightspeed, account: Account) -> None:
    before = account.items.find(2)

    done = lightspeed("items", "update", "2", "description=New", "upc=")

    after = account.items.find(2)
    assert 0 == done.status
    assert ("New", "", before.custom_sku) == (after.description, after.upc, after.custom_sku)


def test_archive_asks_first_and_unarchive_brings_back(lightspeed: Lightspeed, account: Account) -> None:
    refused = lightspeed("items", "archive", "3")
    assert (2, False) == (refused.status, account.items.find(3).archived)
    assert "say --yes" in refused.err

    done = lightspeed("items", "archive", "3", "4", "--yes")
    assert ["Item 3 is archived.", "Item 4 is archived."] == done.err.splitlines()
    assert account.items.find(3).archived

    lightspeed("items", "unarchive", "3")
    assert not account.items.find(3).archived


def test_a_record_that_is_refused_does_not_stop_the_others(lightspeed: Lightspeed, account: Account) -> None:
    some = lightspeed("items", "archive", "3", "999999", "4", "--yes")
    none = lightspeed("items", "unarchive", "999998", "999999")

    assert (5, 3) == (some.status, none.status)
    assert "No Item with itemID=999999" in some.err
    assert [True, True] == [account.items.find(key).archived for key in (3, 4)]


def test_a_dry_run_shows_the_request_of_every_record(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed("items", "archive", "3", "4", "--dry-run")

    shown = [f"DELETE /API/V3/Account/{account.id}/Item/{key}.json" for key in (3, 4)]
    assert (0, shown) == (done.status, [line for line in done.lines if line.startswith("DELETE")])


def test_an_item_is_written_by_any_of_its_codes(lightspeed: Lightspeed, account: Account) -> None:
    item = account.items.find(3)

    done = lightspeed("items", "update", item.custom_sku, "description=By code")
    archived = lightspeed("items", "archive", item.custom_sku, "--dry-run")
    nothing = lightspeed("items", "update", "nosuch", "description=x")
    no_id = lightspeed("customers", "update", "nosuch", "first_name=x")

    assert (0, 0, 3, 2) == (done.status, archived.status, nothing.status, no_id.status)
    assert "By code" == account.items.find(3).description
    assert "item_shops" not in done.out
    assert "Item/3.json" in archived.out
    assert "'nosuch' is no id: an id is a whole number.\nSee: lightspeed customers update --help\n" == no_id.err


def test_dry_run_of_a_write_changes_nothing(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed("items", "update", "2", "description=New", "--dry-run")

    assert 0 == done.status
    assert [f"PUT /API/V3/Account/{account.id}/Item/2.json", '{"description":"New"}'] == done.lines[:2]
    assert "New" != account.items.find(2).description


def test_a_file_is_uploaded_and_a_receipt_rendered(lightspeed: Lightspeed, account: Account, tmp_path: Path) -> None:
    picture = tmp_path / "tube.gif"
    picture.write_bytes(b"GIF89a\1\0\1\0\0\0\0;")
    page = tmp_path / "receipt.html"

    uploaded = lightspeed("images", "create", str(picture), "item_id=1", "--format", "json")
    rendered = lightspeed("sale-templates", "render-html", "1", "--template", "SaleReceipt", "--to", str(page))

    assert (0, "") == (uploaded.status, uploaded.err)
    assert 1 == account.images.find(json.loads(uploaded.out)["image_id"]).item_id
    assert f"{page} is written.\n" == rendered.err
    assert "<html" in page.read_text().lower()


def test_a_file_is_replaced_as_a_whole_or_piped_and_a_terminal_gets_no_pdf(
    lightspeed: Lightspeed, terminal: Terminal, account: Account, tmp_path: Path
) -> None:
    payment = account.sale_payments.first()
    assert payment is not None
    account.sale_payment_signatures(payment.id).create(b"%PDF-1.4\n", filename="signature.pdf")
    words = ("sale-payment-signatures", "download", "--sale-payment-id", str(payment.id))
    file = tmp_path / "signature.pdf"
    file.write_text("the old one")

    with file.open() as old:
        written = lightspeed(*words, "--to", str(file))
        assert ("the old one", "%PDF-1.4\n") == (old.read(), file.read_text())
    piped = lightspeed(*words)
    seen = terminal(*words)

    assert (0, f"{file} is written.\n") == (written.status, written.err)
    assert [file] == list(tmp_path.iterdir())
    assert (0, "%PDF-1.4\n") == (piped.status, piped.out)
    assert "%PDF" not in seen
    assert "lightspeed sale-payment-signatures download" in " ".join(seen.split())
    assert "--to FILE" in " ".join(seen.split())


def test_actions_of_a_record_are_commands(lightspeed: Lightspeed, account: Account) -> None:
    register = account.registers.first()
    assert register is not None
    if register.open:
        account.registers.close(register.id)

    done = lightspeed("registers", "open", str(register.id), "amount=100", "payment_type_id=1", "--yes")

    assert 0 == done.status, done.err
    assert account.registers.find(register.id).open


def test_flags_are_written_as_tables_show_them(lightspeed: Lightspeed, account: Account) -> None:
    done = lightspeed("items", "update", "6", "tax=No", "discountable=0", "serialized=yes")
    archived = lightspeed("items", "update", "6", "archived=yes")

    item = account.items.find(6)
    assert (0, False, False, True) == (done.status, item.tax, item.discountable, item.serialized)
    assert (2, "A record is archived by a command of its own: lightspeed items archive 6") == (
        archived.status,
        archived.err.splitlines()[0],
    )


def test_what_is_no_change_says_what_to_write(lightspeed: Lightspeed) -> None:
    for arguments, words in (
        (("items", "update", "1", "description"), "write field=value"),
        (("items", "update", "1"), "nothing to write"),
        (("items", "update", "1", "descrption=x"), "did you mean description"),
        (("items", "update", "1", "default_cost=many"), "a number is needed"),
        (("items", "create", "--json", "missing.json"), "No such file"),
        (("sales", "create", "sale_lines.1.item_id=2"), "counted from 0"),
    ):
        done = lightspeed(*arguments)

        assert done.status in (1, 2), arguments
        assert words in done.err
