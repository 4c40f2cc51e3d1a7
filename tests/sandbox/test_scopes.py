from __future__ import annotations

from typing import Any

import pytest

from every import every
from sandbox.bare_api import Api


def status(api: Api, scope: str, method: str, path: str, json: Any = None) -> int:
    """What a token with just these scopes gets."""
    token = api.sandbox.connect(scope)
    return api.send(method, path, json, headers={"Authorization": f"Bearer {token}"}).status_code


@every(
    "scope, method, path, expected",
    [
        ("employee:register", "GET", "Sale.json", 200),
        ("employee:register_read", "GET", "Sale.json", 200),
        ("employee:register_read", "POST", "Sale.json", 403),
        ("employee:customers", "GET", "Sale.json", 403),
        ("employee:customers employee:register", "GET", "Sale.json", 200),
        ("employee:customers_read", "GET", "Customer.json", 200),
        ("employee:customers_read", "PUT", "Customer/1.json", 403),
        ("employee:customers", "PUT", "Customer/1.json", 200),
        ("employee:inventory_read", "GET", "ItemShop.json", 200),
        ("employee:inventory_read", "PUT", "ItemShop/1.json", 403),
        ("employee:inventory", "PUT", "ItemShop/1.json", 200),
        ("employee:inventory_read", "GET", "Item.json", 200),
        ("employee:inventory_read", "PUT", "Item/1.json", 403),
        ("employee:inventory", "PUT", "Item/1.json", 200),
        ("employee:product_edit", "PUT", "Item/1.json", 200),
        ("employee:tags", "GET", "Item.json", 403),
        ("employee:reports", "GET", "Tag.json", 200),
        ("employee:reports", "GET", "Item/1.json", 200),
        ("employee:transfers", "GET", "Order.json", 403),
        ("employee:purchase_orders", "GET", "Order.json", 200),
        ("employee:all", "GET", "Order.json", 200),
    ],
)
def test_any_one_of_an_endpoints_scopes_suffices(api: Api, scope: str, method: str, path: str, expected: int) -> None:
    assert expected == status(api, scope, method, path, None if method == "GET" else {})


def test_refusal_names_the_scopes_and_is_charged(api: Api) -> None:
    token = api.sandbox.connect("employee:tags")
    response = api.send("GET", "Order.json", headers={"Authorization": f"Bearer {token}"})
    body = response.json()
    assert ("403", "Forbidden", "1") == (
        body["httpCode"],
        body["httpMessage"],
        response.headers["x-ls-api-request-cost"],
    )
    assert "employee:purchase_orders" in body["message"]


def test_account_and_session_take_no_scope(api: Api) -> None:
    assert [200, 200] == [
        status(api, "employee:tags", "GET", path) for path in ("/API/V3/Account.json", "/API/V3/Session.json")
    ]


@every(
    "scope, expected",
    [
        ("employee:tags", {"tags"}),
        ("employee:customers_read", {"customers_read"}),
        ("employee:customers employee:reports", {"customers", "customers_credit_limit", "customers_read", "reports"}),
        ("employee:inventory", {"inventory_base", "inventory_import", "inventory_read"}),
        (
            "employee:register",
            {
                *("register", "register_catalogs", "register_close", "register_line_discount", "register_open"),
                *("register_price", "register_read", "register_transaction_discount", "register_withdraw"),
            },
        ),
        ("employee:register_refund", {"register_refund"}),
        ("employee:admin", {"admin"}),
    ],
)
def test_session_shows_the_rights_that_the_scopes_leave(api: Api, scope: str, expected: set[str]) -> None:
    headers = {"Authorization": f"Bearer {api.sandbox.connect(scope)}"}
    rights = api.send("GET", "/API/V3/Session.json", headers=headers).json()["Rights"]
    assert dict.fromkeys({*expected, "allow_login"}, "true") == rights


def test_session_of_a_token_for_everything_shows_every_right(api: Api) -> None:
    assert {"allow_login", "all_read", "ecom", "vr_reasons"} <= set(api.get("/API/V3/Session.json")["Rights"])


def test_refreshed_token_keeps_its_scopes(api: Api) -> None:
    sandbox = api.sandbox
    pair = sandbox.instance.connect("employee:tags")
    fields = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    fields |= {"grant_type": "refresh_token", "refresh_token": pair.refresh}
    fresh = api.http.post("/auth/oauth/token", data=fields).json()["access_token"]
    assert 403 == api.send("GET", "Order.json", headers={"Authorization": f"Bearer {fresh}"}).status_code


def test_gift_card_codes_are_whole_only_for_the_scope_of_that_name(api: Api) -> None:
    key = api.post("CreditAccount.json", {"code": "99887766", "name": "Gift Card"})["CreditAccount"]["creditAccountID"]

    def code(scope: str) -> str:
        headers = {"Authorization": f"Bearer {api.sandbox.connect(scope)}"}
        return str(api.send("GET", f"CreditAccount/{key}.json", headers=headers).json()["CreditAccount"]["code"])

    assert ["*7766", "*7766", "99887766"] == [
        code("employee:customers"),
        code("employee:all"),
        code("employee:customers employee:customers_view_gift_card_numbers"),
    ]


@every("scope", ["register_read", "employee:nothing", ""])
def test_scope_that_is_none_is_refused_with_the_names_that_there_are(api: Api, scope: str) -> None:
    with pytest.raises(ValueError, match=r"is no scope\. There are: employee:all, .*employee:register_read"):
        api.sandbox.connect(scope)
