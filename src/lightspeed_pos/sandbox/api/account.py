"""The few endpoints about the account itself. Their answers have shapes of their own."""

from __future__ import annotations

from datetime import UTC, datetime

from lightspeed_pos.sandbox.api.call import Answer, Call, answer
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.api.writing import transaction
from lightspeed_pos.sandbox.auth import scopes
from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.json_shapes import words
from lightspeed_pos.sandbox.problems import bad_request, escaped, not_found
from lightspeed_pos.sandbox.show import envelopes
from lightspeed_pos.sandbox.show.currencies import DEFAULT_CODE, currency
from lightspeed_pos.sandbox.show.scalars import wire_number

RIGHTS = words(
    "admin admin_employees admin_inventory admin_purchases admin_shops admin_void_sale all_read"
    " allow_login categories customers customers_credit_limit customers_read ecom inventory_base"
    " inventory_counts inventory_import inventory_read manufacturers product_cost product_edit"
    " purchase_orders register register_catalogs register_close register_layaway register_line_discount"
    " register_open register_price register_read register_refund register_transaction_discount"
    " register_withdraw reports special_orders tags transfers vendor_returns vendors vr_reasons workbench"
)


def accounts(call: Call) -> Answer:
    """The one account that the token is for; not a list."""
    context = call.context
    href = call.path.removesuffix("/").removesuffix(".json") + f"/{context.account_id}"
    account = {
        "accountID": str(context.account_id),
        "name": context.store.account_name,
        "link": {"@attributes": {"href": href}},
    }
    return answer(escaped({"@attributes": {"count": "1"}, "Account": account}))


def account(call: Call, key: str) -> Answer:
    """The account, unwrapped."""
    context = call.context
    if key != str(context.account_id):
        raise not_found("Account", key)
    rates = {DEFAULT_CODE: 1} | dict(call.store.execute("SELECT currencyCode, rate FROM CurrencyRate ORDER BY 1"))
    purchasing = [currency(code) | {"rate": wire_number(rate)} for code, rate in rates.items()]
    employees = call.store.execute("SELECT COUNT(*) FROM Employee WHERE archived='false'").fetchone()[0]
    return answer(
        escaped(
            {
                "@attributes": {"systemCustomerID": str(context.account_id)},
                "status": "customer",
                "name": context.store.account_name,
                "employeeCount": str(employees),
                "employeeLimit": "30",
                "uniqueSubscriptionIdentifier": f"SANDBOX{context.account_id}",
                "defaultCurrency": currency(DEFAULT_CODE),
                "purchasingCurrencies": {"purchasingCurrency": purchasing if len(purchasing) > 1 else purchasing[0]},
            }
        )
    )


def update_account(call: Call, route: Route) -> Answer:
    """PUT of the account: its name."""
    if route.key != str(call.context.account_id):
        raise not_found("Account", route.key)
    with transaction(call):
        if "name" in call.payload:
            name = str(call.payload["name"] or "")
            if not name:
                raise bad_request("name cannot be blank.")
            call.store.account_name = name.encode("utf-8", "replace").decode()
    return account(call, route.key)


def session(call: Call) -> Answer:
    """Who has the token and what they may do, without an envelope. The one time in it has the offset of the shop."""
    context = call.context
    employee = call.store.get("Employee", context.employee_id)
    shops = call.store.execute("SELECT COUNT(*) FROM Shop WHERE archived='false'").fetchone()[0]
    return answer(
        escaped(
            {
                "sessionID": "",
                "sessionCookie": "PHPSESSID=; path=/",
                "employeeID": str(context.employee_id),
                "systemCustomerID": str(context.account_id),
                "systemUserID": str(context.user_id),
                "systemAPIClientID": "25578",
                "systemAPIKeyID": "1757062",
                "ecomUrl": "",
                "shopCount": str(shops),
                "Employee": {
                    "employeeID": str(context.employee_id),
                    "firstName": employee["firstName"] if employee else "",
                    "lastName": employee["lastName"] if employee else "",
                    "singleShop": "false",
                    "hasPin": "true",
                    "isCheckedIn": "true",
                    "checkedInAt": local_time(context),
                },
                "Rights": dict.fromkeys(scopes.rights_left(call.scope, RIGHTS), "true"),
            }
        )
    )


def local_time(context: Context) -> str:
    """This morning's first hour in the shop's time zone."""
    now = datetime.fromtimestamp(context.clock.now(), UTC).astimezone(context.zone)
    return now.replace(hour=9, minute=0, second=0, microsecond=0).isoformat()


def locales(call: Call) -> Answer:
    """Two countries' settings, or their number."""
    dollars = [
        ("$20", "20", "true"),
        ("$10", "10", "true"),
        ("$5", "5", "true"),
        ("$1", "1", "true"),
        ("25¢", "0.25", "false"),
    ]

    def locale(country: str, code: str, currency: str, date_format: str) -> dict[str, object]:
        return {
            "name": country,
            "country": country,
            "countryCode": code,
            "states": "",
            "currencySymbol": "$",
            "currencyCode": currency,
            "currencyPrecision": "2",
            "includeTaxOnLabels": "false",
            "languageTag": f"en_{code}",
            "dateFormat": date_format,
            "CurrencyDenominations": {
                "CurrencyDenomination": [
                    {"name": name, "value": value, "significant": significant} for name, value, significant in dollars
                ]
            },
            "taxName1": "Sales Tax",
        }

    found = [locale("United States", "US", "USD", "m/d/Y"), locale("Canada", "CA", "CAD", "Y-m-d")]
    if call.asked.counts:
        return answer(envelopes.counted(len(found)))
    return answer(escaped({"Locale": found}))


def options(call: Call) -> Answer:
    """Settings of the shop, without any attributes, or their number."""
    rows = call.store.execute('SELECT name, value FROM "Option" ORDER BY name').fetchall()
    if call.asked.counts:
        return answer(envelopes.counted(len(rows)))
    found = [{"name": name, "value": value} for name, value in rows]
    return answer(escaped({"Option": found[0] if len(found) == 1 else found} if found else {}))
