"""What holds on any R-Series account: a sandbox, a recording, a real one. Run unchanged against each."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

from every import every
from lightspeed_pos import query
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.errors import BadRequest, NotFound
from lossless import losses

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account

LISTED = [
    *("categories", "customers", "customer_types", "discounts", "employees", "item_matrices", "items", "item_shops"),
    *("manufacturers", "options", "orders", "payment_types", "price_levels", "registers", "sales", "sale_lines"),
    *("sale_payments", "shops", "tags", "tax_categories", "tax_classes", "vendors", "workorder_statuses"),
]
NO_SUCH_ID = 2_000_000_000


def test_the_token_reaches_the_account(merchant: Account) -> None:
    assert merchant.id in [account.id for account in merchant.client.accounts.all()]


def test_an_account_tells_its_name_and_currency(merchant: Account) -> None:
    details = merchant.details()

    assert merchant.id == details.account_id
    assert details.name


def test_a_session_belongs_to_the_account(merchant: Account) -> None:
    session = merchant.client.session()

    assert merchant.id == session.system_customer_id


def test_pages_follow_one_another_in_the_order_of_ids(merchant: Account) -> None:
    pages = list(islice(merchant.items.pages(limit=7), 3))
    ids = [item.id for page in pages for item in page.records]

    assert [7, 7, 7] == [len(page.records) for page in pages]
    assert sorted(set(ids)) == ids


def test_a_page_can_be_resumed_by_its_link(merchant: Account) -> None:
    first, second = islice(merchant.items.pages(limit=7), 2)

    resumed = next(iter(merchant.items.pages(limit=7, start=first.next_url)))

    assert second.records == resumed.records


@every("name", LISTED)
def test_a_listing_holds_nothing_that_the_catalogue_does_not_know(merchant: Account, name: str) -> None:
    listing: Any = getattr(merchant, name)
    endpoint = ENDPOINTS[listing.ENDPOINT]

    record = listing.first()
    answer = merchant.client.get(f"/Account/{merchant.id}/{endpoint.json_key}.json", params={"limit": 1})
    rows = answer.get(endpoint.json_key, [])
    row = next(iter(rows), None) if isinstance(rows, list) else rows

    assert (row is None) == (record is None)
    assert row is None or [] == losses(row, record)


def test_one_record_read_by_its_id_is_the_listed_one(merchant: Account) -> None:
    listed = merchant.items.first()
    assert listed is not None

    found = merchant.items.find(listed.id)

    assert listed.to_dict() == {name: found.to_dict()[name] for name in listed.to_dict()}


def test_a_missing_record_is_an_error(merchant: Account) -> None:
    with pytest.raises(NotFound, match="No Item with itemID=2000000000"):
        merchant.items.find(NO_SUCH_ID)


def test_ids_are_found_in_one_request(merchant: Account) -> None:
    some = [item.id for item in next(iter(merchant.items.pages(limit=5))).records]

    assert some == [item.id for item in merchant.items.all(item_id=query.one_of(some))]


def test_a_comparison_finds_only_what_holds(merchant: Account) -> None:
    first = next(iter(merchant.items.pages(limit=1, default_cost=query.gte(Decimal("0.01"))))).records

    assert all(item.default_cost is not None and item.default_cost > 0 for item in first)


def test_the_newest_come_first_when_sorted_downwards(merchant: Account) -> None:
    page = next(iter(merchant.items.pages(limit=10, sort="-time_stamp")))
    stamps = [item.time_stamp for item in page.records if item.time_stamp is not None]

    assert stamps
    assert sorted(stamps, reverse=True) == stamps


def test_archived_items_are_listed_on_request_only(merchant: Account) -> None:
    active = next(iter(merchant.items.pages(limit=10))).records
    archived = next(iter(merchant.items.pages(limit=10, archived="only"))).records

    assert {False} == {item.archived for item in active}
    assert {item.archived for item in archived} <= {True}


def test_relations_come_along_when_asked_for(merchant: Account) -> None:
    item = merchant.items.first(load_relations=["item_shops"])
    assert item is not None

    shops = item.to_dict()["ItemShops"]["ItemShop"]

    assert {item.id} == {shop["itemID"] for shop in shops}


def test_sales_bring_their_lines_and_payments(merchant: Account) -> None:
    page = next(iter(merchant.sales.pages(limit=3, completed=True, load_relations=["sale_lines", "sale_payments"])))

    for sale in page.records:
        assert {sale.id} >= {line.sale_id for line in sale.sale_lines}
        assert sale.total == sum(payment.amount or 0 for payment in sale.sale_payments)


def test_a_count_is_the_number_of_records(merchant: Account) -> None:
    assert len(merchant.shops.all()) == merchant.shops.count()


def test_every_answer_tells_the_bucket(merchant: Account) -> None:
    merchant.shops.first()

    assert merchant.bucket.size >= 90
    assert merchant.bucket.drip_rate >= 1


@pytest.mark.writes
def test_an_item_is_created_changed_and_archived(merchant: Account) -> None:
    item = merchant.items.create(description="Contract test tube", default_cost=Decimal("4.20"))
    created = (item.description, item.default_cost, item.archived)

    item.update(description="Contract test tube, changed")
    item.archive()
    found = merchant.items.find(item.id)

    assert ("Contract test tube", Decimal("4.2"), False) == created
    assert ("Contract test tube, changed", True) == (found.description, found.archived)


@pytest.mark.writes
def test_an_item_without_a_description_is_refused(merchant: Account) -> None:
    with pytest.raises(BadRequest, match="An Item must have a description"):
        merchant.items.create(description="")
