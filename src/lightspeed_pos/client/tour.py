"""
A tour of lightspeed-pos against the sandbox that comes with it: nothing to sign up for, nothing leaves this computer.

Each step is a function; its code is shown before it runs.
"""

from __future__ import annotations

import inspect
import sys
import textwrap
import time
from collections.abc import Callable
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

import httpx2

from lightspeed_pos import Client, Exchange, MemoryTokens, OAuthApp, OAuthTokenHolder, query
from lightspeed_pos.errors import NotFound
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import Sandbox

T = TypeVar("T")

exchanges: list[Exchange] = []


def sign_in(sandbox: Sandbox) -> Client:
    """Sign in as a merchant would, in a browser"""
    app = OAuthApp(sandbox.client_id, sandbox.client_secret, auth_url=sandbox.url)
    url, verifier = app.authorize_url(["inventory", "register", "customers"], state="tour")
    tokens = app.exchange(code_from_browser(url), verifier)

    holder = OAuthTokenHolder(
        sandbox.client_id, sandbox.client_secret, store=MemoryTokens(tokens), auth_url=sandbox.url
    )
    print(tokens)
    return Client(oauth_token_holder=holder, base_url=sandbox.url, on_exchange=exchanges.append)


def accounts(client: Client) -> Account:
    """Accounts that the token reaches"""
    account = client.accounts.only()
    print(account, account.details().default_currency)
    return account


def stream(account: Account) -> None:
    """Stream every item: one request per 100, nothing kept"""
    worth = sum(item.prices.get("default", 0) for item in account.items)
    print(f"all prices together: {worth:,.2f}")


def filters(account: Account) -> None:
    """Filter by a relation, priced before it is sent"""
    stocked = query.gt(5)
    print("drips per page:", account.items.cost(load_relations=["item_shops"], item_shops__qoh=stocked))
    found = account.items.all(
        load_relations=["item_shops"], item_shops__qoh=stocked, description=query.like("%tube%"), sort="description"
    )
    for item in found[:3]:
        print(f"{item.description:32} {item.stock} on hand")


def relations(account: Account) -> None:
    """Touch a relation in a loop: loaded for a whole page at once"""
    before = len(exchanges)
    items = account.items.all()
    names = {item.category.full_path_name for item in items if item.category}
    print(f"{len(names)} categories in use, such as {min(names)}")
    print(f"{len(exchanges) - before} requests for {len(items):,} items and their categories")


def changes(account: Account) -> None:
    """Create an item, change it, archive it"""
    item = account.items.create(
        description="Onesie", default_cost="4.20", prices=[{"use_type": "Default", "amount": "11.90"}]
    )
    item.update(description="Onesie, blue")
    print(item.id, item.description, item.prices)
    item.archive()
    print("archived:", item.archived)


def sale(account: Account) -> None:
    """Sell something for cash"""
    sale = account.sales.create(
        employee_id=1, register_id=1, shop_id=1, sale_lines=[{"item_id": 12, "unit_quantity": 1}]
    )
    sale.update(sale_payments=[{"payment_type_id": 1, "amount": sale.total}], completed=True)
    print(f"ticket {sale.ticket_number}: total {sale.total}, balance {sale.balance}, completed {sale.completed}")


def not_found(account: Account) -> None:
    """Errors say what happened, and carry data"""
    try:
        account.items.find(999_999)
    except NotFound as error:
        print(f"{type(error).__name__}: {error}")


def code_from_browser(url: str) -> str:
    """What the merchant's browser would do: open the page, agree, and come back with a code."""
    response = httpx2.get(url)
    return parse_qs(urlsplit(response.headers["location"]).query)["code"][0]


def show(step: Callable[..., T], *arguments: object) -> T:
    """Print what a step is and its code, then run it."""
    source = inspect.getsource(step).splitlines()
    body = source[next(number for number, line in enumerate(source) if '"""' in line) + 1 :]
    print(f"\n{styled(f'# {step.__doc__}', BOLD)}")
    print(styled(textwrap.dedent("\n".join(line for line in body if line)), DIM))
    print()
    return step(*arguments)


BOLD, DIM = 1, 2


def styled(text: str, style: int) -> str:
    """Bold or dim on a terminal, plain elsewhere."""
    return f"\033[{style}m{text}\033[0m" if sys.stdout.isatty() else text


def summary(seconds: float) -> None:
    """What the tour took."""
    refused = sum(exchange.status == 429 for exchange in exchanges)
    drips = sum(exchange.cost or 0 for exchange in exchanges)
    print(f"\n{'requests':>10} {'drips':>8} {'429s':>6} {'seconds':>9}")
    print(f"{len(exchanges):>10} {drips:>8.1f} {refused:>6} {seconds:>9.1f}")


def main() -> None:
    """The tour, from start to table."""
    with Sandbox(items=2000) as sandbox:
        began = time.monotonic()
        with show(sign_in, sandbox) as client:
            account = show(accounts, client)
            for step in (stream, filters, relations, changes, sale, not_found):
                show(step, account)
        summary(time.monotonic() - began)


if __name__ == "__main__":
    main()
