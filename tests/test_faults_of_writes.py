"""What breaks on the way of a write: it is never sent twice unless that does no harm."""

from __future__ import annotations

import socket
from collections.abc import Callable
from decimal import Decimal

import pytest

from every import every, in_both_loops
from faulty import TOKEN, options
from lightspeed_pos import AsyncClient, Client, ScaledClock, StaticToken
from lightspeed_pos.errors import (
    ConnectFailed,
    NotFound,
    OutOfBalance,
    TransportError,
    UnknownOutcome,
)
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import FaultKind, Sandbox
from scripted_api import ACCOUNT, FAULTS, row, single, spoiled
from scripted_server import Answer, ScriptedServer, Seen, json_answer

SPEED = 1000.0

UNCERTAIN = [kind for kind in FAULTS if kind != "429"]
CREATED = single(row(9, description="Onesie"))


def faulty_then_fine(kind: str, fine: Answer) -> Callable[[Seen], Answer]:
    """A server whose first answer is hit by a fault."""
    answers = iter([spoiled(kind, fine)])
    return lambda seen: next(answers, fine)


@every("kind", UNCERTAIN)
def test_a_post_of_unknown_fate_is_sent_once_and_says_what_to_look_for(kind: str) -> None:
    with (
        ScriptedServer(faulty_then_fine(kind, CREATED)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options(kind)) as client,
        pytest.raises(UnknownOutcome, match="It was not sent again") as caught,
    ):
        client.account(ACCOUNT).items.create(description="Onesie", custom_sku="ONE-1")

    assert 1 == len(server.requests)
    assert "Look for it by account.items.all(custom_sku='ONE-1') before you send it again." == caught.value.look_for
    assert caught.value.request is not None
    assert (kind in ("500", "502", "empty")) == (caught.value.response is not None)
    assert not isinstance(caught.value, TransportError)


@in_both_loops
@every("kind", UNCERTAIN)
async def test_an_awaited_post_of_unknown_fate_is_sent_once_too(kind: str) -> None:
    with ScriptedServer(faulty_then_fine(kind, CREATED)) as server:
        async with AsyncClient(StaticToken(TOKEN), base_url=server.url, **options(kind)) as client:
            with pytest.raises(UnknownOutcome) as caught:
                await client.account(ACCOUNT).items.create(description="Onesie", custom_sku="ONE-1")

    assert 1 == len(server.requests)
    assert "custom_sku='ONE-1'" in caught.value.look_for


@every(
    "create, field",
    [
        (lambda a: a.sales.create(employee_id=1, register_id=1, shop_id=1, reference_number="W-7"), "reference_number"),
        (lambda a: a.sales.create(employee_id=1, register_id=1, shop_id=1), "referenceNumber"),
        (lambda a: a.orders.create(shop_id=1, ref_num="R-7"), "ref_num"),
        (lambda a: a.categories.create(name="Tubes"), "new Category"),
        (lambda a: a.images.create(b"GIF89a", item_id=1), "images of that record"),
    ],
)
def test_look_for_names_what_finds_the_effect_of_the_write(create: Callable[[Account], object], field: str) -> None:
    with (
        ScriptedServer([FAULTS["500"]]) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client,
        pytest.raises(UnknownOutcome) as caught,
    ):
        create(client.account(ACCOUNT))

    assert 1 == len(server.requests)
    assert field in caught.value.look_for
    assert caught.value.look_for in str(caught.value)


def test_a_post_refused_with_429_is_sent_again() -> None:
    with (
        ScriptedServer(faulty_then_fine("429", CREATED)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client,
    ):
        item = client.account(ACCOUNT).items.create(description="Onesie")

    assert 9 == item.id
    assert ["POST", "POST"] == [seen.method for seen in server.requests]
    assert server.requests[0].body == server.requests[1].body


class OpensLate(ScaledClock):
    """A clock on which the first wait lets the server come up."""

    def __init__(self, come_up: Callable[[], object]) -> None:
        super().__init__(SPEED)
        self._come_up: Callable[[], object] | None = come_up

    def sleep(self, seconds: float) -> None:
        self._open()
        super().sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self._open()
        await super().sleep_async(seconds)

    def _open(self) -> None:
        if self._come_up is not None:
            self._come_up()
            self._come_up = None


class TokenOf:
    """The token of a sandbox that may not run yet."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def oauth_token(self) -> str:
        return self._sandbox.token if self._sandbox.url else "not-yet"

    def refresh_oauth_token(self) -> None:
        """A fresh one is read each time anyhow."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_post_that_found_no_connection_is_sent_again() -> None:
    sandbox = Sandbox(items=0, port=free_port())
    url = f"http://127.0.0.1:{sandbox._address[1]}"
    try:
        with Client(TokenOf(sandbox), base_url=url, clock=OpensLate(sandbox.start)) as client:
            item = client.account(sandbox.account_id).items.create(description="Onesie")

        assert "Onesie" == item.description
        assert [("POST", 200)] == [(seen.method, seen.status) for seen in sandbox.requests]
    finally:
        sandbox.stop()


@in_both_loops
async def test_an_awaited_post_that_found_no_connection_is_sent_again() -> None:
    sandbox = Sandbox(items=0, port=free_port())
    url = f"http://127.0.0.1:{sandbox._address[1]}"
    try:
        async with AsyncClient(TokenOf(sandbox), base_url=url, clock=OpensLate(sandbox.start)) as client:
            item = await client.account(sandbox.account_id).items.create(description="Onesie")

        assert "Onesie" == item.description
        assert 1 == len(sandbox.requests)
    finally:
        sandbox.stop()


def test_a_post_that_never_finds_a_connection_is_connect_failed_and_not_of_unknown_outcome() -> None:
    url = f"http://127.0.0.1:{free_port()}"
    with (
        Client(StaticToken(TOKEN), base_url=url, clock=ScaledClock(SPEED), retries=2) as client,
        pytest.raises(ConnectFailed),
    ):
        client.account(ACCOUNT).items.create(description="Onesie")


@every("kind", UNCERTAIN)
def test_a_put_of_plain_values_is_sent_again(kind: str) -> None:
    with (
        ScriptedServer(faulty_then_fine(kind, CREATED)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options(kind)) as client,
    ):
        item = client.account(ACCOUNT).items.update(9, description="Onesie", item_shops=[{"shop_id": 1, "qoh": 3}])

    assert "Onesie" == item.description
    assert ["PUT", "PUT", "GET"] == [seen.method for seen in server.requests], "the answer left out the shops"
    assert server.requests[0].body == server.requests[1].body


@every("kind", UNCERTAIN)
def test_a_put_with_children_that_would_be_appended_again_is_sent_once(kind: str) -> None:
    sale = single({"saleID": "5"}, "Sale")
    with (
        ScriptedServer(faulty_then_fine(kind, sale)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options(kind)) as client,
        pytest.raises(UnknownOutcome, match="Read Sale 5 and compare it") as caught,
    ):
        client.account(ACCOUNT).sales.update(5, sale_lines=[{"item_id": 1, "unit_quantity": 1}])

    assert 1 == len(server.requests)
    assert "It was not sent again" in str(caught.value)


def test_a_put_with_children_of_known_ids_is_sent_again() -> None:
    sale = single({"saleID": "5"}, "Sale")
    with (
        ScriptedServer(faulty_then_fine("500", sale)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client,
    ):
        client.account(ACCOUNT).sales.update(5, sale_lines=[{"sale_line_id": 3, "unit_quantity": 1}])

    assert ["PUT", "PUT", "GET"] == [seen.method for seen in server.requests], "the answer left out the lines"


@every("kind", UNCERTAIN)
def test_a_delete_is_sent_again(kind: str) -> None:
    gone = single(row(9, archived="true"))
    with (
        ScriptedServer(faulty_then_fine(kind, gone)) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options(kind)) as client,
    ):
        assert client.account(ACCOUNT).items.archive(9).archived is True

    assert ["DELETE", "DELETE"] == [seen.method for seen in server.requests]


def not_found(seen: Seen) -> Answer:
    return json_answer({"httpCode": "404", "message": "Object of type 'Image' not found.", "errorClass": "X"}, 404)


@every("kind", UNCERTAIN)
def test_a_delete_of_unknown_fate_whose_repetition_finds_nothing_is_done(kind: str) -> None:
    answers = iter([FAULTS[kind] if kind != "cut" else Answer(200, CREATED.body, cut=5)])
    with (
        ScriptedServer(lambda seen: next(answers, not_found(seen))) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options(kind)) as client,
    ):
        image = client.account(ACCOUNT).images.destroy(4)

    assert 4 == image.id
    assert 2 == len(server.requests)


def test_a_delete_that_finds_nothing_at_once_is_not_found() -> None:
    with (
        ScriptedServer(not_found) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options("")) as client,
        pytest.raises(NotFound, match="No Image with imageID=4 in account 7"),
    ):
        client.account(ACCOUNT).images.destroy(4)

    assert 1 == len(server.requests)


def test_a_delete_that_stays_uncertain_has_an_unknown_outcome() -> None:
    with (
        ScriptedServer([FAULTS["500"]]) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options("", retries=2)) as client,
        pytest.raises(UnknownOutcome, match="It was sent 3 times"),
    ):
        client.account(ACCOUNT).images.destroy(4)

    assert 3 == len(server.requests)


def test_raw_posts_and_puts_are_sent_once_and_raw_deletes_again() -> None:
    with (
        ScriptedServer([FAULTS["500"]]) as server,
        Client(StaticToken(TOKEN), base_url=server.url, **options("", retries=1)) as client,
    ):
        with pytest.raises(UnknownOutcome):
            client.post("/Account/7/Item.json", {"description": "x"})
        with pytest.raises(UnknownOutcome):
            client.put("/Account/7/Item/1.json", {"description": "x"})
        with pytest.raises(UnknownOutcome):
            client.delete("/Account/7/Item/1.json")

    assert ["POST", "PUT", "DELETE", "DELETE"] == [seen.method for seen in server.requests]


# ---- against the sandbox


def test_an_unbalanced_sale_names_the_sale_that_was_left_open(account: Account) -> None:
    with pytest.raises(OutOfBalance) as caught:
        account.sales.create(
            employee_id=1,
            register_id=1,
            shop_id=1,
            sale_lines=[{"item_id": 12, "unit_quantity": 1}],
            sale_payments=[{"payment_type_id": 3, "amount": Decimal("0.01")}],
            completed=True,
        )

    assert caught.value.sale_id is not None
    left = account.sales.find(caught.value.sale_id)
    assert left.completed is False
    assert 1 == len(list(left.sale_lines))
    assert (400, "OutOfBalanceError") == (caught.value.status, caught.value.error_class)


@every("kind", ["cut", "empty", "html", "array", "slow"])
def test_a_sale_whose_answer_was_lost_is_found_by_what_look_for_says(kind: FaultKind, shop: Sandbox) -> None:
    shop.reset()
    shop.fault(kind, method="POST", path="*/Sale.json", seconds=10**5)
    timeout = 0.2 if kind == "slow" else 10
    with Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(200), timeout=timeout) as client:
        account = client.account(shop.account_id)
        with pytest.raises(UnknownOutcome, match=r"account\.sales\.all\(reference_number='WEB-1'\)"):
            account.sales.create(employee_id=1, register_id=1, shop_id=1, reference_number="WEB-1")

    with Client(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(200)) as client:
        assert 1 == len(client.account(shop.account_id).sales.all(reference_number="WEB-1"))
