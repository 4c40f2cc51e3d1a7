"""What the client writes, read by a service that shares none of its code: same records, same price."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import httpx2
import pytest

import plain_http
from every import every
from lightspeed_pos import query
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.requests.cost import count_cost, list_cost, read_cost, write_cost
from lightspeed_pos.requests.payload import payload
from lightspeed_pos.requests.search import Search, search
from lightspeed_pos.sandbox import Sandbox

ITEM = ENDPOINTS["Item"]
SALE = ENDPOINTS["Sale"]
ODD = '50% |a=b,c+d & "x" \\ # é ~'


class Service:
    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.http = plain_http.client(
            base_url=f"{sandbox.url}/API/V3/Account/{sandbox.account_id}/",
            headers={"Authorization": f"Bearer {sandbox.token}"},
        )

    def ask(self, method: str, target: str, body: object = None) -> httpx2.Response:
        self.sandbox.advance(100)  # empties the bucket
        answer = self.http.request(method, target, json=body)
        assert answer.status_code == 200, answer.text
        return answer

    def listed(self, found: Search) -> tuple[list[str], Decimal]:
        """Ids found, and drips charged."""
        endpoint = found.endpoint
        answer = self.ask("GET", f"{endpoint.json_key}.json?{found.encode(limit=100)}")
        rows = answer.json().get(endpoint.json_key, [])
        return [row[endpoint.id] for row in (rows if isinstance(rows, list) else [rows])], charged(answer)


def charged(answer: httpx2.Response) -> Decimal:
    return Decimal(answer.headers["X-LS-Api-Request-Cost"])


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    with Sandbox(items=200) as sandbox:
        service = Service(sandbox)
        yield service
        service.http.close()


@pytest.fixture(scope="module")
def odd_item(service: Service) -> str:
    body = payload(
        ITEM,
        {"description": ODD, "default_cost": Decimal("4.20"), "prices": [{"use_type": "Default", "amount": "11.90"}]},
        creating=True,
    )
    answer = service.ask("POST", "Item.json", body)

    assert write_cost(ITEM, "POST", body) == charged(answer)
    return str(answer.json()["Item"]["itemID"])


@every(
    "found",
    [
        search(ITEM, {"description": ODD}),
        search(ITEM, {"description": query.like("50_ |A=B,c+d & %")}),
        search(ITEM, any_of=[query.any_of(description=ODD)]),
        search(ITEM, any_of=[query.any_of(description=["no such", ODD], custom_sku="no such")]),
    ],
)
def test_an_odd_text_is_found_by_every_kind_of_filter(service: Service, odd_item: str, found: Search) -> None:
    assert ([odd_item], list_cost(found)) == service.listed(found)


@every(
    "found",
    [
        search(ITEM, any_of=[query.any_of(default_cost=[query.gte(500), query.lt(2)], item_id=query.between(1, 3))]),
        search(ITEM, any_of=[query.any_of(item_shops__qoh=query.gt(10), upc="1")], load_relations=["item_shops"]),
        search(ITEM, {"item_shops__qoh": query.gt(1)}, load_relations=["category", "item_shops"], sort="-time_stamp"),
        search(ITEM, {"item_id": query.one_of(range(1, 101)), "tax": True}, archived="include"),
        search(ITEM, {"time_stamp": query.gte(datetime(2020, 1, 1, tzinfo=UTC))}, load_relations="all"),
        search(ENDPOINTS["Customer"], {"contact__email": query.not_like("")}, load_relations=["contact"]),
        search(SALE, {"sale_lines__unit_quantity": query.gte(1)}, load_relations=["sale_lines.item", "sale_payments"]),
        search(ITEM, params={"or": "description=~,%25a%25|itemID=3", "archived": "true"}),
    ],
)
def test_a_search_finds_records_at_the_predicted_price(service: Service, found: Search) -> None:
    ids, drips = service.listed(found)
    counted = service.ask("GET", f"{found.endpoint.json_key}.json?{found.encode(count=True)}")

    assert ids
    assert (list_cost(found), count_cost(found)) == (drips, charged(counted))


def test_reading_one_record_costs_what_was_predicted(service: Service) -> None:
    found = search(SALE, load_relations=["sale_lines.item", "customer"], single=True)
    answer = service.ask("GET", f"Sale/1.json?{found.encode()}")

    assert read_cost(SALE, found.relations) == charged(answer)


def test_days_side_by_side_hold_every_sale_once(service: Service) -> None:
    (newest,) = service.sandbox.records("SELECT MAX(completeTime) FROM Sale WHERE completed = 'true'")[0]
    tz = ZoneInfo("America/Montreal")
    last = datetime.fromisoformat(newest).astimezone(tz).date()
    days = [last - timedelta(days=back) for back in range(6, -1, -1)]
    start, end = (datetime.combine(day, time(), tz) for day in (days[0], last + timedelta(days=1)))

    found = [service.listed(search(SALE, {"complete_time": query.day(day, tz)}))[0] for day in days]
    whole, _ = service.listed(search(SALE, {"complete_time": query.period(start, end)}))

    assert len(whole) > 1
    assert sorted(whole) == sorted(key for day in found for key in day)
