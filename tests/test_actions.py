"""Every action beside reading and writing, and what stands outside an account; sync and async."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest

from endpoint_table import (
    ACCOUNT,
    BASE,
    RESOURCES,
    both,
    collection,
    documented_values,
    each,
    lost,
    one_of,
    place,
    run,
    sample,
)
from every import every
from lightspeed_pos.catalogue import ENDPOINTS, Endpoint
from lightspeed_pos.errors import QueryError
from lossless import losses
from scripted_server import Answer, json_answer
from test_samples import SAMPLES

PDF = b"%PDF-1.4 signed"
TEMPLATES = [endpoint for endpoint in RESOURCES if endpoint.relations_fixed]
LINES = [{"item_id": 12, "to_send": 2}]
SENT_LINES = {"TransferItems": [{"itemID": 12, "toSend": "2"}]}


@dataclass(frozen=True)
class Act:
    """An action: how it is called, what has to arrive, which endpoint's record comes back."""

    call: Callable[[Any], Any]
    method: str
    path: str
    body: Any
    answers: str


ACTIONS = {
    "refund": Act(
        lambda a: a.sales.refund(
            9,
            employee_id=2,
            register_id=1,
            shop_id=1,
            sale_payments=[{"payment_type_id": 1, "amount": Decimal("-11.90")}],
            sale_lines=[{"parent_sale_line_id": 4, "unit_quantity": -1}],
            completed=True,
        ),
        "POST",
        "Sale/9/refund.json",
        {
            "employeeID": 2,
            "registerID": 1,
            "shopID": 1,
            "SalePayments": {"SalePayment": [{"paymentTypeID": 1, "amount": "-11.9"}]},
            "SaleLines": {"SaleLine": [{"parentSaleLineID": 4, "unitQuantity": "-1"}]},
            "completed": True,
        },
        "Sale",
    ),
    "open": Act(
        lambda a: a.registers.open(1, payment_type_id=1, amount=200, notes="Float", employee_id=2),
        "POST",
        "Register/1/open.json",
        {"paymentTypeID": 1, "amount": "200", "notes": "Float", "employeeID": 2},
        "RegisterWithdraw",
    ),
    "close": Act(
        lambda a: a.registers.close(1, notes="Done", close_employee_id=2),
        "POST",
        "Register/1/close.json",
        {"notes": "Done", "closeEmployeeID": 2},
        "RegisterCount",
    ),
    "checkout": Act(lambda a: a.workorders.checkout(5), "POST", "Workorder/5/Checkout.json", {}, "Workorder Checkout"),
    "clone": Act(lambda a: a.workorders.clone(5), "POST", "Workorder/5/Clone.json", {}, "Workorder"),
    "anonymize": Act(lambda a: a.customers.anonymize(8), "DELETE", "Customer/8/Anonymize.json", None, "Customer"),
    "archive": Act(
        lambda a: a.inventory_transfers.archive(3),
        "POST",
        "Inventory/Transfer/3/Archive.json",
        {},
        "Inventory Transfer",
    ),
    "restore": Act(
        lambda a: a.inventory_transfers.restore(3),
        "POST",
        "Inventory/Transfer/3/Restore.json",
        {},
        "Inventory Transfer",
    ),
    "send": Act(
        lambda a: a.inventory_transfers.send(3), "POST", "Inventory/Transfer/3/Send.json", {}, "Inventory Transfer"
    ),
}
LINE_ACTIONS = {"add_items": "AddItems", "update_items": "UpdateItems", "delete_items": "DeleteItems"}


@both
@every("name", ACTIONS)
def test_an_action_sends_what_is_documented_and_gives_the_record(name: str, kind: str) -> None:
    act = ACTIONS[name]

    done = run(kind, one_of(ENDPOINTS[act.answers]), act.call)

    assert (act.method, BASE + act.path) == (done.only.method, done.only.target)
    assert act.body == (done.only.json() if done.only.body else None)
    assert [] == lost(act.answers, done.value)


@both
@every("name", LINE_ACTIONS)
def test_actions_on_lines_of_a_transfer_send_a_flat_list_and_answer_without_attributes(name: str, kind: str) -> None:
    row = sample("Inventory Transfer TransferItems")

    done = run(kind, json_answer({"TransferItem": row}), lambda a: getattr(a.inventory_transfer_items(3), name)(LINES))

    assert ("POST", f"{BASE}Inventory/Transfer/3/{LINE_ACTIONS[name]}.json") == (done.only.method, done.only.target)
    assert SENT_LINES == done.only.json()
    assert [[]] == [lost("Inventory Transfer TransferItems", record) for record in done.value]


@both
def test_more_lines_than_one_request_takes_are_refused_before_sending(kind: str) -> None:
    with pytest.raises(QueryError, match="100"):
        run(kind, Answer(500), lambda a: a.inventory_transfer_items(3).add_items(LINES * 101))


@both
def test_calculated_amounts_come_without_attributes(kind: str) -> None:
    rows = [sample("Register Calculated"), {**sample("Register Calculated"), "paymentTypeID": "2"}]

    done = run(kind, json_answer({"CalculatedAmount": rows}), lambda a: a.registers.calculated(1))

    assert ("GET", f"{BASE}Register/1/calculated.json") == (done.only.method, done.only.target)
    assert [[], []] == [losses(row, record) for row, record in zip(rows, done.value, strict=True)]


@both
def test_an_e_mailed_receipt_answers_with_a_message_alone(kind: str) -> None:
    answer = json_answer({"message": "Receipt emailed to: jo@example.com"})

    done = run(kind, answer, lambda a: a.sales.email_receipt(9, email_address="jo@example.com"))

    assert ("POST", f"{BASE}Sale/9/EmailReceipt.json") == (done.only.method, done.only.target)
    assert {"emailAddress": "jo@example.com"} == done.only.json()
    assert "Receipt emailed to: jo@example.com" == done.value


@both
@each(TEMPLATES)
def test_a_rendered_template_is_html_that_any_accept_may_bring(endpoint: Endpoint, kind: str) -> None:
    html = Answer(200, "<p>26in tube é</p>".encode(), {"Content-Type": "text/html; charset=UTF-8"})

    done = run(kind, html, lambda account: collection(account, endpoint).render_html(5, "Big label"))

    assert ("GET", f"{place(endpoint)}/5.html?template=Big+label") == (done.only.method, done.only.target)
    assert "*/*" == done.only.headers["accept"]
    assert "<p>26in tube é</p>" == done.value


@both
def test_a_signature_is_downloaded_as_the_file_that_it_is(kind: str) -> None:
    done = run(kind, Answer(200, PDF), lambda a: a.sale_payment_signatures(6).download())

    assert ("GET", f"{BASE}SalePayment/6/SalePaymentSignature.pdf") == (done.only.method, done.only.target)
    assert ("*/*", PDF) == (done.only.headers["accept"], done.value)


def test_no_action_of_the_catalogue_was_left_out() -> None:
    known = {*ACTIONS, *LINE_ACTIONS, "calculated", "email_receipt", "render_html", "download"}
    without_listing = {e.attribute for e in ENDPOINTS.values() if not e.query and e.versioned}

    assert known == without_listing | {action.python for e in ENDPOINTS.values() for action in e.actions}


# --- what stands outside an account ----------------------------------------------------------------------------------


@both
def test_an_account_reads_and_writes_its_own_record_which_has_no_envelope(kind: str) -> None:
    row = SAMPLES["Account"]
    answer = json_answer({"@attributes": {"systemCustomerID": str(ACCOUNT)}, **row})

    read = run(kind, answer, lambda account: account.details())
    given, sent = documented_values("Account", ENDPOINTS["Account"].update_fields)
    written = run(kind, answer, lambda account: account.update(**given))

    target = f"/API/V3/Account/{ACCOUNT}.json"
    assert [("GET", target), ("PUT", target)] == [(d.only.method, d.only.target) for d in (read, written)]
    assert sent == written.only.json()
    plain = {name: value for name, value in row.items() if name != "@attributes"}
    assert ACCOUNT == read.value.account_id
    assert plain.keys() <= read.value.to_dict().keys()
    assert read.value == written.value


@both
def test_accounts_are_listed_above_any_account(kind: str) -> None:
    answer = json_answer({"@attributes": {"count": "1"}, "Account": {"accountID": "4242", "name": "Demo"}})

    done = run(kind, answer, lambda account: account.client.accounts.all())

    assert ("GET", "/API/V3/Account.json") == (done.only.method, done.only.target)
    assert [(4242, "Demo")] == [(account.id, account.name) for account in done.value]


@both
def test_the_session_is_unversioned_and_unwrapped(kind: str) -> None:
    done = run(kind, json_answer(SAMPLES["Session"]), lambda account: account.client.session())

    assert ("GET", "/API/Session.json") == (done.only.method, done.only.target)
    assert [] == losses(sample("Session"), done.value)


@both
def test_the_employee_and_the_rights_of_a_session_are_part_of_it(kind: str) -> None:
    sessions: list[Any] = []
    for document in (sample("Session"), {**sample("Session"), "systemCustomerID": "0"}):
        done = run(kind, json_answer(document), lambda account: account.client.session())
        sessions.append(done.value)

    assert [sample("Session")["Employee"]["firstName"]] * 2 == [session.employee.first_name for session in sessions]
    assert sessions[0].account.id == sessions[0].system_customer_id
    assert all(session.rights is not None for session in sessions)


@both
def test_locales_are_unversioned(kind: str) -> None:
    rows = [sample("Locale"), sample("Locale")]

    done = run(kind, json_answer({"Locale": rows}), lambda account: account.client.locales())

    assert ("GET", "/API/Locale.json") == (done.only.method, done.only.target)
    assert [[], []] == [losses(row, record) for row, record in zip(rows, done.value, strict=True)]
