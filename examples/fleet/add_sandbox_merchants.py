"""
Adds the merchants of a sandbox to the fleet that the variables name, as a web sign-in adds real ones.

    python examples/fleet/add_sandbox_merchants.py http://127.0.0.1:8080

Merchants that are in the fleet already are left alone.
"""

from __future__ import annotations

import sys
from contextlib import closing
from typing import Any

import httpx2

from lightspeed_pos import Tokens
from lightspeed_pos.fleet.celery import fleet_from_env


def main(url: str) -> None:
    """Connect each merchant of the sandbox at this address, and add it."""
    with httpx2.Client(base_url=url, trust_env=False) as http, closing(fleet_from_env()) as fleet:

        def ask(method: str, name: str, **query: int) -> Any:
            answer = http.request(method, f"/_sandbox/{name}", params=query)
            answer.raise_for_status()
            return answer.json()

        about = ask("GET", "about")
        settings = {
            "client_id": about["client_id"],
            "client_secret": ask("POST", "credentials")["client_secret"],
            "base_url": url,
            "auth_url": url,
        }
        known = {one.account_id for one in fleet.status().accounts}
        for account_id in sorted({one["account_id"] for one in about["accounts"]} - known):
            pair = ask("POST", "connect", account_id=account_id)
            fleet.add(account_id, tokens=Tokens(pair["access_token"], pair["refresh_token"]), settings=settings)
            print(f"Account {account_id} is in the fleet {fleet.namespace}.")


if __name__ == "__main__":
    main(sys.argv[1])
