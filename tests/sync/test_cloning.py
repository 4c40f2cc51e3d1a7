"""A sandbox of one's own shop: it answers as the shop does, or, made anonymous, tells nobody who its people are."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx2
import pytest

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES
from lightspeed_pos.catalogue.strategies import STRATEGIES
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sync.anonymous import HOW, KEPT, Anonymous, way_of
from lightspeed_pos.sync.cloning import clone
from lightspeed_pos.sync.duckdb import DuckDB
from lightspeed_pos.sync.invented import Invented
from lightspeed_pos.sync.run import run
from lightspeed_pos.sync.service import Service
from sandbox.bare_api import START, Api
from sandbox.full_shop import fill

pytestmark = pytest.mark.usefixtures("all_days_at_once")

SPEED = 1000.0
SETTINGS: dict[str, Any] = {"items": 60, "sales": 60, "speed": SPEED, "expires_in": 10**8}
# Where a shop keeps who its people are, as the sandbox spells it, and what stands there.
PERSONAL = {
    "CCCharge": "authCode cardholderName gatewayTransID xnum",
    "Contact": "custom address1 address2 city state zip url email emailSecondary phoneHome phoneWork mobile pager fax",
    "CreditAccount": "name description",
    "Customer": "firstName lastName company companyRegistrationNumber vatNumber title",
    "CustomFieldValue": "value",
    "Employee": "firstName lastName",
    "Image": "publicID",
    "InventoryCount": "name",
    "InventoryTransfer": "note",
    "Note": "note",
    "Order": "refNum shipInstructions stockInstructions",
    "Quote": "notes",
    "ReceiptSetup": "header generalMsg",
    "RegisterCount": "notes",
    "RegisterWithdraw": "notes",
    "Sale": "referenceNumber",
    "SalePayment": "paymentID remoteReference",
    "Serialized": "serial description",
    "ShipTo": "firstName lastName company shipNote",
    "Shop": "name vatNumber",
    "TransferItem": "comment",
    "Vendor": "name accountNumber",
    "VendorReturn": "refNum",
    "Workorder": "note internalNote hookIn hookOut",
    "WorkorderItem": "note",
    "WorkorderLine": "note",
}
LIKE = {"email": "{}@mail.example", "emailSecondary": "{}@mail.example", "url": "https://{}.example/"}


def rows_of(shop: Sandbox, *names: str) -> dict[str, list[str]]:
    """All that the API shows of what is synced, by endpoint: of those that are named, or of all."""
    with Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        loader = client.account(shop.account_id).loader
        service, found = Service(loader), {}
        for strategy in STRATEGIES.values():
            endpoint = ENDPOINTS[strategy.endpoint]
            if names and endpoint.name not in names:
                continue
            days = {"startDate": "2020-01-01", "endDate": "2030-12-31"} if strategy.how == "window" else {}
            rows = loader.driver.run(service.all(service.search(endpoint, days, strategy.needs)))
            if strategy.expressly:
                rows += loader.driver.run(
                    service.all(service.search(endpoint, dict(strategy.expressly), strategy.needs))
                )
            found[endpoint.name] = [json.dumps(row, sort_keys=True).replace(shop.url, "") for row in rows]
        return found


def synced(shop: Sandbox, file: Path) -> Path:
    with Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        database = DuckDB(file, shop.account_id)
        run(client.account(shop.account_id), database)
        database.close()
    return file


@dataclass
class Known:
    """The database of a shop in Tokyo in which one person stands in four tables, and where each text is to be found."""

    database: Path
    marks: list[str]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    with Sandbox(**SETTINGS) as shop:
        records, marks = shop.dump(), list[str]()
        for entity, columns in PERSONAL.items():
            for number, record in enumerate(records[entity]):
                for column in columns.split() if entity != "CustomFieldValue" or record["type"] == "string" else ():
                    mark = f"Qj{entity[:2]}{number}xw{column}"
                    marks.append(mark)
                    record[column] = LIKE.get(column, "{}").format(mark)
        for entity in ("Customer", "ShipTo"):
            records[entity][0] |= {"firstName": "Ada", "lastName": "Quist"}
        records["CreditAccount"][0]["name"] = "Ada Quist"
        records["CCCharge"][0]["cardholderName"] = "QUIST/ADA"
        records["Shop"] = [one | {"timeZone": "Asia/Tokyo"} for one in records["Shop"]]
        shop.load(records)
        return Known(synced(shop, tmp_path_factory.mktemp("known") / "shop.duckdb"), marks)


@pytest.mark.long
def test_a_clone_answers_as_the_shop_does(tmp_path: Path) -> None:
    with Sandbox(**SETTINGS, registers=200, start=START) as shop:
        with httpx2.Client(base_url=shop.url, headers={"Authorization": f"Bearer {shop.token}"}) as http:
            fill(Api(shop, http))
        made = clone(synced(shop, tmp_path / "shop.duckdb"), tmp_path / "mine.sandbox")
        expected = rows_of(shop)

    with Sandbox(file=made.file, speed=SPEED, expires_in=10**8) as copy:
        actual = rows_of(copy)
    assert [] == made.without_place
    assert [] == [name for name, rows in expected.items() if actual[name] != rows]


@pytest.mark.long
def test_in_a_clone_goods_are_sold_and_new_records_get_new_ids(known: Known, tmp_path: Path) -> None:
    made = clone(known.database, tmp_path / "mine.sandbox")

    with Sandbox(file=made.file) as copy, Client(StaticToken(copy.token), base_url=copy.url) as client:
        account = client.account(copy.account_id)
        (before,) = copy.records("SELECT qoh FROM ItemShop WHERE itemID = 3 AND shopID = 1")
        newest = max(sale.id for sale in account.sales.all())
        sale = account.sales.create(
            employee_id=1, register_id=1, shop_id=1, completed=True,
            sale_lines=[{"item_id": 3, "unit_quantity": 1, "unit_price": 5, "tax": False}],
            sale_payments=[{"payment_type_id": 1, "amount": 5}],
        )  # fmt: skip
        (after,) = copy.records("SELECT qoh FROM ItemShop WHERE itemID = 3 AND shopID = 1")
    assert (newest + 1, before[0] - 1) == (sale.id, after[0])


def test_days_of_a_clones_reports_are_those_of_its_shop(known: Known, tmp_path: Path) -> None:
    made = clone(known.database, tmp_path / "mine.sandbox")
    discounts = "Reports Accounting DiscountsByDay"

    with Sandbox(file=made.file, speed=SPEED, expires_in=10**8) as copy:
        reports = rows_of(copy, discounts)[discounts]
        times = [datetime.fromisoformat(at) for (at,) in copy.records("SELECT completeTime FROM Sale")]
    days = {at.astimezone(ZoneInfo("Asia/Tokyo")).strftime("%m/%d/%Y") for at in times}
    assert days == {json.loads(row)["date"] for row in reports}


@pytest.fixture(scope="module")
def anonymous(known: Known) -> list[Path]:
    """Two clones of it that tell nobody."""
    names = ("one", "two")
    return [clone(known.database, known.database.with_name(f"{name}.sandbox"), anonymize=True).file for name in names]


@pytest.mark.long
def test_of_an_anonymous_clone_no_byte_tells_who_was_there(known: Known, anonymous: list[Path], tmp_path: Path) -> None:
    clone(known.database, tmp_path / "plain.sandbox")

    plain, told = (tmp_path / "plain.sandbox").read_bytes().lower(), anonymous[0].read_bytes().lower()
    there = [mark for mark in known.marks if mark.lower().encode() in plain]
    assert {mark.partition("xw")[2] for mark in known.marks} == {mark.partition("xw")[2] for mark in there}
    assert [] == [mark for mark in there if mark.lower().encode() in told]


def test_a_person_has_one_invented_name_everywhere_and_another_in_each_clone(anonymous: list[Path]) -> None:
    found: list[str] = []
    for file in anonymous:
        with Sandbox(file=file) as copy:
            sql = """
                SELECT firstName || ' ' || lastName FROM Customer WHERE customerID = 1
                UNION SELECT firstName || ' ' || lastName FROM ShipTo WHERE shipToID = 1
                UNION SELECT name FROM CreditAccount WHERE creditAccountID = 1
                UNION SELECT cardholderName FROM CCCharge WHERE ccChargeID = 1
            """
            ((person,),) = copy.records(sql)
            found.append(person)
    assert found[0] != found[1]


@pytest.mark.long
def test_what_a_contact_of_two_records_holds_is_replaced_as_it_is_elsewhere(tmp_path: Path) -> None:
    with Sandbox(items=5, sales=5, customers=5, speed=SPEED, expires_in=10**8) as shop:
        records = shop.dump()
        first, second = records["Shop"]
        second["contactID"] = first["contactID"]
        customer = records["Customer"][0]
        for contact in records["Contact"]:
            if contact["contactID"] in {first["contactID"], customer["contactID"]}:
                contact["phoneWork"] = "555-010-7788"
        shop.load(records)

        file = clone(synced(shop, tmp_path / "shop.duckdb"), tmp_path / "mine.sandbox", anonymize=True).file

    with Sandbox(file=file) as copy:
        sql = """
            SELECT phoneWork FROM Shop JOIN Contact USING (contactID)
            UNION SELECT phoneWork FROM Customer JOIN Contact USING (contactID) WHERE customerID = {}
        """
        ((phone,),) = copy.records(sql.format(customer["customerID"]))
    assert phone != "555-010-7788"


def test_a_clone_is_not_made_over_a_file_or_of_no_database(tmp_path: Path) -> None:
    file = tmp_path / "mine.sandbox"
    with pytest.raises(LightspeedError, match="There is no database"):
        clone(tmp_path / "none.duckdb", file)
    assert not file.exists()


def test_every_text_of_a_record_is_kept_or_replaced_by_a_field_that_there_is() -> None:
    """A name that was misspelt in the tables of what is kept would let a text through, or replace it wrongly."""
    there = {entity.name: {field.name for field in entity.fields} for entity in ENTITIES.values()}
    decided = [(entity, name) for entity, names in KEPT.items() for name in names.split() if name != "*"]
    decided += [(entity, name) for entity, names in HOW.items() for name in names]

    assert [] == [(entity, name) for entity, name in decided if name not in there.get(entity, ())]
    assert [] == [entity for entity in (*KEPT, *HOW) if entity not in there]


def test_the_text_of_a_custom_field_is_replaced_also_if_its_type_is_new_to_us() -> None:
    kinds = ("string", "email", "date", "phone", "", "integer", "single_choice")

    ways = [way_of("CustomFieldValue", "value", {"type": kind, "value": "555 0199"}) for kind in kinds]

    assert ["words", "email", "date", "words", "words", "", ""] == ways


def test_a_date_in_whatever_form_it_stands_is_replaced_by_one_in_the_same_form() -> None:
    invented = Invented(b"salt" * 8, set())

    made = [invented.date(text) for text in ("1990-05-17", "05/17/1990", "soon")]

    assert not {"1990-05-17", "05/17/1990", "soon"} & set(made)
    assert ["0000-00-00", "00/00/0000", "aaaa"] == [re.sub("[a-z]", "a", re.sub(r"\d", "0", one)) for one in made]


def test_a_tag_without_a_name_has_none_in_an_anonymous_clone() -> None:
    invented = Anonymous([("Tag", [{"tagID": "1"}])], b"salt" * 8)

    assert [{"tagID": "1"}] == list(invented.of("Tag", [{"tagID": "1"}]))


def test_a_tag_that_no_goods_have_gets_another_name_and_those_of_goods_stay() -> None:
    tags = [{"tagID": "1", "name": "pays late"}, {"tagID": "2", "name": "red"}]
    goods = [{"itemID": "1", "TagRelations": {"TagRelation": [{"tagRelationID": "1", "tagID": "2", "itemID": "1"}]}}]
    customers = [{"customerID": "1", "Tags": {"tag": ["pays late", "red"]}}]
    invented = Anonymous([("Tag", tags), ("Item", goods), ("Customer", customers)], b"salt" * 8)

    first, second = (tag["name"] for tag in invented.of("Tag", tags))
    (customer,) = invented.of("Customer", customers)

    assert (True, "red") == (first not in {"pays late", "red"}, second)
    assert {"tag": [first, "red"]} == customer["Tags"]
