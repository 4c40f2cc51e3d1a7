"""One connection used at once by threads, tasks and processes, some of which die: it is refreshed once and survives."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from every import every, in_both_loops
from forked import Forked
from held_tokens import Wrapped, holder_at, tokens_expiring_in, use
from lightspeed_pos import AsyncClient, Client
from lightspeed_pos.auth.holders import OAuthTokenHolder
from lightspeed_pos.auth.stores import FileTokens, MemoryTokens
from lightspeed_pos.auth.tokens import Tokens
from scripted_server import Answer, ScriptedServer, Seen
from token_process import use_connection
from token_service import CLIENT_ID, CLIENT_SECRET, StillClock, TokenService, serving
from waiting import until


def test_while_one_refreshes_ahead_the_others_go_on_with_the_token_that_is_still_good() -> None:
    service = TokenService()
    begun, allowed = threading.Event(), threading.Event()

    with serving(service) as url, ThreadPoolExecutor(1) as pool:
        holder = holder_at(url, MemoryTokens(tokens_expiring_in(30)))
        send = holder._endpoint.send

        def slowly(form: Any) -> Any:
            begun.set()
            assert allowed.wait(10)
            return send(form)

        holder._endpoint.send = slowly  # type: ignore[method-assign]  # an answer that takes its time
        ahead = pool.submit(holder.oauth_token)
        assert begun.wait(10)
        meanwhile = [holder.oauth_token(), holder.token_at_hand()]
        allowed.set()

        assert (["access-0", "access-0"], "access-1") == (meanwhile, ahead.result(10))


@in_both_loops
@every("wrap", [Wrapped, lambda inner: inner])
async def test_a_token_that_another_worker_saved_and_that_is_rejected_too_is_refreshed(
    wrap: Callable[[OAuthTokenHolder], Any],
) -> None:
    service = TokenService()
    service.alive = {0, 8}
    store = MemoryTokens(tokens_expiring_in(None))
    with serving(service) as url:
        sync, awaited = (wrap(OAuthTokenHolder(CLIENT_ID, store=store, clock=StillClock())) for _ in range(2))
        with Client(sync, base_url=url, auth_url=url) as client:
            async with AsyncClient(awaited, base_url=url, auth_url=url) as async_client:
                client.get("/Account.json")
                await async_client.get("/Account.json")
                service.alive = {8}
                store.save(Tokens("access-7", "refresh-8"))
                client.get("/Account.json")
                service.alive = {8}
                store.save(Tokens("access-7", "refresh-8"))
                await async_client.get("/Account.json")

    assert ["refresh-8", "refresh-8"] == [form["refresh_token"] for form in service.forms]


@every("expires_in", [-1, 3600])
def test_twenty_threads_refresh_once(expires_in: int, tmp_path: Path) -> None:
    service = TokenService(delay=0.05)
    service.alive = {0} if expires_in < 0 else {0, 99}
    store = FileTokens(tmp_path / "tokens.json")
    store.save(tokens_expiring_in(expires_in))
    barrier = threading.Barrier(20)

    with serving(service) as url:
        holder = holder_at(url, store)

        def work(number: int) -> int:
            barrier.wait()
            token = holder.oauth_token()
            if expires_in > 0:
                # As if each had been told 401; half of them come when the others are done.
                barrier.wait()
                if number % 2:
                    until(lambda: str(token) not in str(store.path.read_bytes()))
                holder.refresh_oauth_token()
                token = holder.oauth_token()
            return use(url, token)

        with ThreadPoolExecutor(20) as pool:
            statuses = list(pool.map(work, range(20)))

    assert [200] * 20 == statuses
    assert 1 == service.refreshes


def test_worker_thread_that_asks_for_somebody_else_refreshes_what_is_rejected_now() -> None:
    service = TokenService()
    with serving(service) as url:
        holder = holder_at(url, MemoryTokens(tokens_expiring_in(3600)))
        holder.oauth_token()
        with ThreadPoolExecutor(1) as worker:
            worker.submit(holder.refresh_oauth_token).result()
            worker.submit(holder.refresh_oauth_token).result()

    assert 2 == service.refreshes


def test_four_processes_refresh_once(tmp_path: Path) -> None:
    service, path = TokenService(delay=0.2), tmp_path / "tokens.json"
    FileTokens(path).save(tokens_expiring_in(-(10**6)))

    with serving(service) as url:
        start_at = time.time() + 0.5
        processes = [start(url, path, start_at=start_at) for _process in range(4)]
        printed = {process.finished() for process in processes}

    assert {(0, "access-1")} == printed
    assert 1 == service.refreshes


DEATHS = [*(f"effect:{step}" for step in range(1, 8)), "open", "rename", "used"]


@every("death", DEATHS)
def test_connection_survives_a_process_that_dies(death: str, tmp_path: Path) -> None:
    service, path = TokenService(), tmp_path / "tokens.json"
    FileTokens(path).save(tokens_expiring_in(-(10**6)))

    with serving(service) as url:
        victim = start(url, path, death=death).finished()
        holder = OAuthTokenHolder(CLIENT_ID, CLIENT_SECRET, store=FileTokens(path), auth_url=url)
        status = use(url, holder.oauth_token())

    assert 9 == victim[0]
    assert 200 == status


def start(url: str, path: Path, *, start_at: float = 0.0, death: str = "never") -> Forked:
    return Forked(use_connection, url, str(path), start_at, death)


@every("expires_in", [-1, 3600])
@every("ending", ["timeout", "wait_for", "cancel"])
def test_nineteen_calls_are_answered_when_asyncio_ends_the_one_that_refreshes(ending: str, expires_in: int) -> None:
    begun, allowed = threading.Event(), threading.Event()
    service = TokenService()
    refused = Answer(401, b'{"error": "access_denied", "error_description": "Denied."}')

    class Store(MemoryTokens):
        """Where the refresh is when the task that began it is ended."""

        def save(self, tokens: Tokens) -> None:
            begun.set()
            assert allowed.wait(20)
            super().save(tokens)

    def answer(seen: Seen) -> Answer:
        return refused if seen.token == "access-0" else service(seen)

    async def main(url: str) -> list[object]:
        store = Store(tokens_expiring_in(expires_in))
        async with AsyncClient(holder_at(url, store), base_url=url, retries=0) as client:
            first = asyncio.ensure_future(client.get("/Account.json"))
            while not begun.is_set():
                await asyncio.sleep(0.001)
            others = [asyncio.ensure_future(client.get("/Account.json")) for _ in range(19)]
            await asyncio.sleep(0.05)
            with pytest.raises((TimeoutError, asyncio.CancelledError)):
                if ending == "cancel":
                    first.cancel()
                    await first
                elif ending == "wait_for":
                    await asyncio.wait_for(first, 0)
                else:
                    async with asyncio.timeout(0):
                        await first
            allowed.set()
            return list(await asyncio.gather(*others, return_exceptions=True))

    with ScriptedServer(answer) as server:
        answers = asyncio.run(main(server.url))

    assert [{"Account": {"accountID": "1"}}] * 19 == answers
    assert 1 == service.refreshes
