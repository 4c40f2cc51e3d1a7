"""The page about a fleet in a browser, and its figures for Prometheus, on a real Redis."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import uvicorn
from prometheus_client.parser import text_string_to_metric_families

import plain_http
from every import every
from fleet.fleets import KEY, TestClock, add_all, settings_of
from lightspeed_pos import Tokens
from lightspeed_pos.fleet import Fleet
from lightspeed_pos.fleet.dashboard import application
from lightspeed_pos.fleet.status import STATES
from lightspeed_pos.sandbox import Sandbox
from redis_server import RedisServer
from waiting import until

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.usefixtures("few_tables")

NASTY = "<img src=x onerror='window.broken=1'>"
SIGNED_OUT, FAILING, PAUSED, NEW = 7001, 7002, 7003, 7004


@dataclass
class Shown:
    """A fleet with an account in each state, and where its dashboard is."""

    fleet: Fleet
    clock: TestClock
    server: RedisServer
    url: str
    good: int

    def figures(self, path: str = "/metrics") -> dict[str, float]:
        """What Prometheus reads."""
        answer = plain_http.get(f"{self.url}{path}", trust_env=False)
        assert (200, True) == (answer.status_code, answer.headers["content-type"].startswith("text/plain"))
        return figures_of(answer.text)


def figures_of(text: str) -> dict[str, float]:
    samples = [one for family in text_string_to_metric_families(text) for one in family.samples]
    return {
        one.name.removeprefix("lightspeed_fleet_") + "".join(f":{value}" for value in one.labels.values()): one.value
        for one in samples
    }


@pytest.fixture(scope="module")
def shown(server: RedisServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    folder, clock = tmp_path_factory.mktemp("shown"), TestClock()
    with Sandbox(items=5, sales=5, customers=3, speed=1000, expires_in=10**8) as sandbox:
        place = f"{folder}/{{account}}.duckdb"
        fleet = Fleet(server.url, place, keys=[KEY], namespace="shown", clock=clock, worker=f"w-{NASTY}")
        (good,) = add_all(fleet, sandbox)
        fleet.add(SIGNED_OUT, to=f"{folder}/{NASTY}.duckdb")
        closed = {**settings_of(sandbox), "base_url": "http://127.0.0.1:9", "auth_url": "http://127.0.0.1:9"}
        fleet.add(FAILING, tokens=Tokens("a", "b"), settings=closed)
        fleet.add(PAUSED)
        fleet.pause(PAUSED)
        while (done := fleet.run_slice(good)) is not None and not done.whole:
            assert done.error is None
        fleet.run_slice(SIGNED_OUT)
        fleet.run_slice(FAILING)
        fleet.add(NEW)
        clock.at += 60
        fleet.heartbeat()
        with served(fleet) as url:
            yield Shown(fleet, clock, server, url, good)


class served:
    """The dashboard of a fleet, in a thread."""

    def __init__(self, fleet: Fleet, **options: bool) -> None:
        app = application(fleet, names=["fleet.example.com"], **options)
        self._server = uvicorn.Server(uvicorn.Config(app, ws="none", lifespan="off", log_config=None))
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._server.run, args=([self._listening],))

    def __enter__(self) -> str:
        self._thread.start()
        until(lambda: self._server.started)
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from sandbox.browser import chromium

    with chromium() as browser:
        yield browser


@pytest.mark.long
def test_the_page_shows_each_account_as_it_is_and_runs_nothing_of_what_it_shows(shown: Shown, browser: Browser) -> None:
    from playwright.sync_api import expect

    from sandbox.browser import opened

    with opened(browser) as page:
        page.goto(shown.url)
        expect(page.locator("#link")).to_have_text("live")
        lines = page.locator("#accounts tr:not(.inside)")
        expect(lines).to_have_count(6)
        states = [line.locator("td").nth(1).inner_text() for line in lines.all()[1:]]
        assert ["failing", "first reading", "paused", "sign in", "up to date"] == sorted(states)
        assert str(NEW) == lines.nth(1).locator("td button").inner_text()
        expect(page.locator("#accounts")).to_contain_text("ConnectFailed")
        expect(page.locator("#workers")).to_contain_text(f"w-{NASTY}")

        page.get_by_role("button", name="sign in 1").click()
        expect(lines).to_have_count(2)
        page.get_by_role("button", name=str(SIGNED_OUT)).click()
        expect(page.locator(".inside").first).to_contain_text(NASTY)
        assert (None, 0) == (page.evaluate("window.broken"), page.locator("main img").count())

        page.locator("#number").fill("70")
        page.get_by_role("button", name="all 5").click()
        expect(lines).to_have_count(5)
        page.locator("#number").fill("")
        shown.fleet.resume(PAUSED)
        expect(page.get_by_role("button", name="paused")).to_be_hidden()
        shown.fleet.pause(PAUSED)
        expect(page.get_by_role("button", name="paused 1")).to_be_visible()

        shown.server.kill()
        expect(page.locator("#trouble")).to_contain_text("does not answer")
        expect(lines).to_have_count(6)
        shown.server.start()
        expect(page.locator("#link")).to_have_text("live")
        expect(page.locator("#trouble")).to_be_hidden()


@every("scheme", ["light", "dark"])
def test_the_page_fits_a_phone(shown: Shown, browser: Browser, scheme: str) -> None:
    from playwright.sync_api import expect

    from sandbox.browser import opened

    with opened(browser, 360, 800) as page:
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(shown.url)
        expect(page.locator("#accounts tbody tr:not(.inside)")).to_have_count(5)
        assert 360 == page.evaluate("document.documentElement.scrollWidth")


@every(
    "headers, status",
    [
        ({}, 200),
        ({"Host": "localhost"}, 200),
        ({"Host": "dashboard:9000"}, 200),
        ({"Host": "[::1]:9000"}, 200),
        ({"Host": "fleet.example.com"}, 200),
        ({"Host": "FLEET.example.com:80"}, 200),
        ({"Host": "shop.example.com"}, 403),
        ({"Host": "127.0.0.1.example.com"}, 403),
        ({"Host": "[::1"}, 403),
        ({"Host": ""}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors"}, 403),
        ({"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors"}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"}, 200),
    ],
)
def test_pages_elsewhere_read_nothing(shown: Shown, headers: dict[str, str], status: int) -> None:
    for path in ("/", "/status.json", "/metrics"):
        answer = plain_http.get(f"{shown.url}{path}", headers=headers, trust_env=False)
        assert (status, "DENY") == (answer.status_code, answer.headers["x-frame-options"])
        assert "access-control-allow-origin" not in answer.headers
    assert 405 == plain_http.post(f"{shown.url}/status.json", trust_env=False).status_code


def test_prometheus_reads_the_sums_and_on_request_each_account(shown: Shown) -> None:
    status = shown.fleet.account_status(shown.good)

    found = shown.figures()

    states = {"up_to_date": 1, "failing": 1, "sign_in": 1, "paused": 1, "first_reading": 1, "waits": 0, "is_read": 0}
    assert {f"accounts:{name}": count for name, count in states.items()} == {
        name: value for name, value in found.items() if name.startswith("accounts:")
    }
    assert {state.replace(" ", "_") for state in STATES} == states.keys()
    expected = {
        "up": 1,
        "due": 2,
        "failing": 2,
        "sign_ins_needed": 1,
        "rows": status.rows,
        "workers": 1,
        "workers_alive": 1,
        "lag_seconds:0.5": 0,
        "lag_seconds:1": 60,
        "drips_total": 0,
    }
    assert expected == {name: found[name] for name in expected}
    assert status.last_success_at is not None
    assert status.last_success_at.timestamp() == found["oldest_success_timestamp_seconds"]
    assert str(shown.good) not in "".join(found)

    with served(shown.fleet, per_account=True) as url:
        each = figures_of(plain_http.get(f"{url}/metrics", trust_env=False).text)
        again = plain_http.get(f"{url}/metrics", headers={"Accept": "application/openmetrics-text"}, trust_env=False)
    assert status.rows == each[f"account_rows:{shown.good}"]
    assert float(status.drips) == each[f"account_drips_total:{shown.good}"] > 0
    assert (60, 1, 1) == (
        each[f"account_lag_seconds:{NEW}"],
        each[f"account_sign_in_needed:{SIGNED_OUT}"],
        each[f"account_paused:{PAUSED}"],
    )
    assert f"account_last_success_timestamp_seconds:{NEW}" not in each
    assert again.text.endswith("# EOF\n")


@pytest.mark.long
def test_counters_of_the_fleet_only_grow_also_where_an_account_is_removed(server: RedisServer, tmp_path: Path) -> None:
    from lightspeed_pos.fleet.metrics import Metrics

    with Sandbox(items=5, sales=5, customers=3, accounts=2, speed=1000, expires_in=10**8) as sandbox:
        place = f"{tmp_path}/{{account}}.duckdb"
        fleet = Fleet(server.url, place, namespace="grows", clock=TestClock())
        one, two = add_all(fleet, sandbox)
        fleet.run_slice(one)
        metrics = Metrics(fleet.status)

        def requests() -> float:
            return figures_of(metrics.text("")[0].decode())["requests_total"]

        assert 0 == requests()
        fleet.run_slice(two)
        assert fleet.account_status(two).requests == requests()
        fleet.remove(one)
        assert fleet.account_status(two).requests == requests()


def test_figures_say_so_while_redis_is_away() -> None:
    from lightspeed_pos.fleet.metrics import Metrics

    fleet = Fleet("redis://127.0.0.1:9/0", "{account}.duckdb")

    assert {"up": 0.0} == figures_of(Metrics(fleet.status).text("")[0].decode())
