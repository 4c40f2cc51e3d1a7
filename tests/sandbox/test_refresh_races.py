"""Several programs refresh one connection at the same time."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import httpx2

import plain_http
from lightspeed_pos.sandbox import Sandbox


def refresh(sandbox: Sandbox, token: str) -> httpx2.Response:
    fields = {
        "grant_type": "refresh_token",
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "refresh_token": token,
    }
    return plain_http.post(f"{sandbox.url}/auth/oauth/token", data=fields)


def status(sandbox: Sandbox, access: str) -> int:
    headers = {"Authorization": f"Bearer {access}"}
    return plain_http.get(f"{sandbox.url}/API/V3/Account.json", headers=headers).status_code


def test_two_that_refresh_at_once_both_get_a_pair_and_the_first_to_use_it_wins(sandbox: Sandbox) -> None:
    together = threading.Barrier(2)

    def at_once() -> httpx2.Response:
        together.wait()
        return refresh(sandbox, sandbox.refresh_token)

    with ThreadPoolExecutor(2) as pool:
        answers = [future.result() for future in [pool.submit(at_once) for _ in range(2)]]
    assert [200, 200] == [answer.status_code for answer in answers]
    loser, winner = (answer.json() for answer in answers)
    assert loser["access_token"] != winner["access_token"]
    assert [200, 401, 401] == [
        status(sandbox, t) for t in (winner["access_token"], loser["access_token"], sandbox.token)
    ]
    assert [400, 400, 200] == [
        refresh(sandbox, token).status_code
        for token in (sandbox.refresh_token, loser["refresh_token"], winner["refresh_token"])
    ]


def test_both_that_use_their_new_tokens_at_once_leave_one_alive(sandbox: Sandbox) -> None:
    pairs = [refresh(sandbox, sandbox.refresh_token).json() for _ in range(2)]
    together = threading.Barrier(2)

    def at_once(access: str) -> int:
        together.wait()
        return status(sandbox, access)

    with ThreadPoolExecutor(2) as pool:
        used = list(pool.map(at_once, [pair["access_token"] for pair in pairs]))
    assert [200, 401] == sorted(used)
    alive = pairs[used.index(200)]
    assert 200 == refresh(sandbox, alive["refresh_token"]).status_code


def test_old_refresh_token_works_again_until_the_new_access_token_is_used(sandbox: Sandbox) -> None:
    lost = refresh(sandbox, sandbox.refresh_token)
    again = refresh(sandbox, sandbox.refresh_token)
    assert [200, 200] == [lost.status_code, again.status_code]
    assert 200 == status(sandbox, sandbox.token)
    assert 200 == status(sandbox, again.json()["access_token"])
    used_up = refresh(sandbox, sandbox.refresh_token)
    assert (400, "invalid_grant") == (used_up.status_code, used_up.json()["error"])
    assert 401 == status(sandbox, lost.json()["access_token"])
