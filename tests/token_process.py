"""
What a process does that uses a connection; kept apart so that it can be imported there.

It waits until `start_at` (seconds since the epoch), gets an access token, has it refreshed if the API rejects it, and
prints the token that the API took. `death` is where it dies without any cleaning up: "never", "effect:N" (after so many
steps of the renewal), "open" or "rename" (before the file system does that to the new token file), "used" (after all is
done).
"""

from __future__ import annotations

import os
import sys
import time
from typing import Any

import httpx2

from lightspeed_pos.auth.holders import OAuthTokenHolder
from lightspeed_pos.auth.stores import FileTokens
from token_service import CLIENT_ID, CLIENT_SECRET


class MortalHolder(OAuthTokenHolder):
    steps_left = -1

    def _perform(self, effect: Any) -> Any:
        answer = super()._perform(effect)
        self.steps_left -= 1
        if self.steps_left == 0:
            os._exit(9)
        return answer


def die_on(event: str) -> None:
    def hook(name: str, arguments: tuple[Any, ...]) -> None:
        if name == event and str(arguments[0]).endswith(".new"):
            os._exit(9)

    sys.addaudithook(hook)


def use_connection(url: str, path: str, start_at: float, death: str) -> None:
    holder = MortalHolder(CLIENT_ID, CLIENT_SECRET, store=FileTokens(path), auth_url=url)
    if death.startswith("effect:"):
        holder.steps_left = int(death.removeprefix("effect:"))
    elif death in ("open", "rename"):
        die_on({"open": "open", "rename": "os.rename"}[death])
    with httpx2.Client(trust_env=False, verify=False) as http:
        time.sleep(max(0.0, start_at - time.time()))
        token = holder.oauth_token()
        if http.get(f"{url}/API/V3/Account.json", headers={"Authorization": f"Bearer {token}"}).status_code == 401:
            holder.refresh_oauth_token()
            token = holder.oauth_token()
            answer = http.get(f"{url}/API/V3/Account.json", headers={"Authorization": f"Bearer {token}"})
            answer.raise_for_status()
    print(token, flush=True)
    if death == "used":
        os._exit(9)
