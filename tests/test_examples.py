"""The web applications of the examples, served by real workers: processes that share nothing but the disk."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.fernet import Fernet
from redis import Redis

import plain_http
from every import every
from lightspeed_pos import FileTokens, ScaledClock, Tokens
from lightspeed_pos.fleet import Fleet
from lightspeed_pos.sandbox import Sandbox
from pages import ROOT
from redis_server import EXECUTABLE, RedisServer

START_SECONDS = 60.0


@dataclass
class Site:
    """The application at two addresses, each a worker of its own."""

    sandbox: Sandbox
    workers: tuple[str, str]
    tokens: Path

    def comes_back_to(self, worker: str, location: str) -> str:
        """The address that the merchant's browser is sent to, at this worker."""
        return f"{worker}{urlsplit(location).path}?{urlsplit(location).query}"

    def forget(self) -> None:
        """Be as it was at the start."""
        self.sandbox.reset()
        for file in self.tokens.iterdir():
            file.unlink()


@contextmanager
def worker(port: int, environ: dict[str, str], example: str = "web_sign_in") -> Iterator[str]:
    url = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "uvicorn", "--app-dir", str(ROOT / "examples"), "--factory"]
    command += [f"{example}:application", "--port", str(port), "--log-level", "error"]
    process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **environ})
    try:
        deadline = time.monotonic() + START_SECONDS
        while not answers(port):
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.02)
        yield url
    finally:
        process.terminate()
        process.wait(20)


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def running_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    ports, tokens = (free_port(), free_port()), tmp_path_factory.mktemp("tokens")
    with (
        Sandbox(items=120, speed=10, redirect_uri=f"http://127.0.0.1:{ports[0]}/callback") as sandbox,
        ExitStack() as workers,
    ):
        environ = {
            "CLIENT_ID": sandbox.client_id,
            "CLIENT_SECRET": sandbox.client_secret,
            "SESSION_SECRET": "a long random text",
            "TOKENS": str(tokens),
            "BASE_URL": sandbox.url,
            "AUTH_URL": sandbox.url,
        }
        first, second = (workers.enter_context(worker(port, environ)) for port in ports)
        yield Site(sandbox, (first, second), tokens)


@pytest.fixture
def site(running_site: Site) -> Site:
    running_site.forget()
    return running_site


@every("begins", [0, 1])
def test_a_merchant_who_comes_back_to_the_other_worker_is_signed_in(site: Site, begins: int) -> None:
    site.forget()
    here, there = site.workers[begins], site.workers[1 - begins]
    with plain_http.client(trust_env=False) as browser:
        to_service = browser.get(f"{here}/connect").headers["location"]
        back = browser.get(to_service).headers["location"]
        signed_in = browser.get(site.comes_back_to(there, back))
        page = browser.get(f"{here}{signed_in.headers['location']}")

    tokens = FileTokens(site.tokens / f"{site.sandbox.account_id}.json").load()
    assert (307, 200, True) == (signed_in.status_code, page.status_code, "<h1>Spoke &amp; Chain" in page.text)
    assert page.text.count("<li>") > 100
    assert tokens is not None
    assert site.sandbox.account_id == tokens.account_id


def test_sign_ins_that_were_begun_in_two_tabs_both_come_back(site: Site) -> None:
    with plain_http.client(trust_env=False) as browser:
        tabs = [browser.get(f"{worker}/connect").headers["location"] for worker in site.workers]
        answers = [
            browser.get(site.comes_back_to(worker, browser.get(tab).headers["location"]))
            for worker, tab in zip(site.workers, tabs, strict=True)
        ]

    assert [307, 307] == [answer.status_code for answer in answers]


def test_page_views_of_a_worker_share_the_rate_limit(site: Site) -> None:
    here, account = site.workers[0], f"{site.sandbox.url}/API/V3/Account/{site.sandbox.account_id}"
    with plain_http.client(trust_env=False, timeout=60) as browser, ThreadPoolExecutor(20) as pool:
        back = browser.get(browser.get(f"{here}/connect").headers["location"]).headers["location"]
        browser.get(back)
        for _ in range(8):  # 80 of the 90 drips that the bucket holds
            browser.get(f"{account}/Item.json?count=1", headers={"Authorization": f"Bearer {site.sandbox.token}"})
        browser.get(f"{here}/shop")
        pages = list(pool.map(lambda _: browser.get(f"{here}/shop").status_code, range(20)))

    asked = [request.status for request in site.sandbox.requests if request.target.startswith("/API")]
    assert [200] * 20 == pages
    assert (8 + 21 * 3, 0) == (asked.count(200), asked.count(429))


@every(
    "answer, status, said",
    [
        ("error=access_denied", 200, "You declined"),
        ("error=server_error", 502, "sent no code"),
        ("", 502, "sent no code"),
    ],
)
def test_merchant_who_comes_back_without_a_code_is_told_so(site: Site, answer: str, status: int, said: str) -> None:
    with plain_http.client(trust_env=False) as browser:
        to_service = browser.get(f"{site.workers[0]}/connect").headers["location"]
        state = parse_qs(urlsplit(to_service).query)["state"][0]
        page = browser.get(f"{site.workers[1]}/callback?{answer}&state={state}")

    assert (status, True) == (page.status_code, said in page.text)
    assert [] == list(site.tokens.iterdir())


def test_sign_in_of_somebody_else_is_refused(site: Site) -> None:
    with plain_http.client(trust_env=False) as browser, plain_http.client(trust_env=False) as other:
        to_service = browser.get(f"{site.workers[0]}/connect").headers["location"]
        back = browser.get(to_service).headers["location"]
        answer = other.get(back)

    assert 400 == answer.status_code


def test_somebody_who_has_not_signed_in_sees_no_shop(site: Site) -> None:
    with plain_http.client(trust_env=False) as browser:
        answer = browser.get(f"{site.workers[0]}/shop")

    assert (307, "/") == (answer.status_code, answer.headers["location"])


def test_a_merchant_who_has_disconnected_is_asked_to_connect_again(site: Site) -> None:
    here = site.workers[0]
    with plain_http.client(trust_env=False) as browser:
        back = browser.get(browser.get(f"{here}/connect").headers["location"]).headers["location"]
        browser.get(site.comes_back_to(here, back))
        connected = browser.get(f"{here}/shop")
        site.sandbox.revoke_tokens()
        page = browser.get(f"{here}/shop")

    assert "<h1>Spoke" in connected.text
    assert (200, True) == (page.status_code, 'href="/connect"' in page.text)


@pytest.mark.long
def test_who_signs_in_is_kept_up_to_date_by_a_fleet(tmp_path: Path) -> None:
    if EXECUTABLE is None:
        pytest.skip("redis-server is not installed")
    port, key, place = free_port(), Fernet.generate_key().decode(), f"{tmp_path}/{{account}}.duckdb"
    with (
        RedisServer() as redis,
        Sandbox(
            items=40, sales=10, registers=200, speed=10, redirect_uri=f"http://127.0.0.1:{port}/callback"
        ) as sandbox,
    ):
        environ = {
            "CLIENT_ID": sandbox.client_id,
            "CLIENT_SECRET": sandbox.client_secret,
            "SESSION_SECRET": "a long random text",
            "TOKENS": str(tmp_path),
            "BASE_URL": sandbox.url,
            "AUTH_URL": sandbox.url,
            "REDIS_URL": redis.url,
            "FLEET_TO": place,
            "FLEET_KEYS": f"{key},{Fernet.generate_key().decode()}",
        }
        with worker(port, environ) as url, plain_http.client(trust_env=False) as browser:
            back = browser.get(browser.get(f"{url}/connect").headers["location"]).headers["location"]
            signed_in = browser.get(back)
            page = browser.get(f"{url}{signed_in.headers['location']}")
        fleet = Fleet(
            redis.url,
            place,
            keys=[key],
            clock=ScaledClock(10),
            slice_pages=1000,
            slice_seconds=10**6,
            lease_seconds=10**6,
        )
        lease = fleet.take()
        assert lease is not None
        done = fleet.run_slice(lease)
        fleet.close()
        with Redis.from_url(redis.url) as raw:
            kept = b" ".join(raw.dump(name) or b"" for name in raw.keys())  # noqa: SIM118  # of Redis, no dict

    assert (307, 200, True) == (signed_in.status_code, page.status_code, page.text.count("<li>") > 30)
    assert sandbox.account_id == lease.account_id
    assert done is not None
    assert (None, 40) == (done.error, done.summary.counts.new["items"])
    assert [] == [secret for secret in (sandbox.client_secret, "eyJ") if secret.encode() in kept]
    assert [] == list(tmp_path.glob("*.json"))


def test_click_on_a_custom_button_shows_the_sale(tmp_path: Path) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}/pos"
    with Sandbox(items=20, sales=3, customers=2, redirect_uri=url) as sandbox:
        FileTokens(tmp_path / f"{sandbox.account_id}.json").save(Tokens(sandbox.token, sandbox.refresh_token))
        environ = {
            "AUTH_URL": sandbox.url,
            "BASE_URL": sandbox.url,
            "BUTTON_URL": url,
            "CLIENT_ID": sandbox.client_id,
            "CLIENT_SECRET": sandbox.client_secret,
            "SESSION_SECRET": "a long random text",
            "TOKENS": str(tmp_path),
        }
        link = sandbox.click(url, 2, return_url=sandbox.url)
        with worker(port, environ, "custom_button") as here, plain_http.client(trust_env=False) as browser:
            unasked = browser.get(f"{here}/sale")
            forged = browser.get(link.replace("saleID=2", "saleID=3"))
            opened = browser.get(link)
            page = browser.get(f"{here}{opened.headers['location']}")
        [(total,)] = sandbox.records("SELECT total FROM Sale WHERE saleID = 2")

    assert (403, 400, "not signed by the service" in forged.text) == (unasked.status_code, forged.status_code, True)
    assert (303, "/sale", 200) == (opened.status_code, opened.headers["location"], page.status_code)
    assert f"<h1>Sale 2: {total}</h1>" in page.text
    assert (True, True) == ("× item" in page.text, f'href="{sandbox.url}"' in page.text)
