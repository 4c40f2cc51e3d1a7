"""`lightspeed limits` and `lightspeed doctor`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from cli.conftest import Lightspeed, Terminal
from every import every
from lightspeed_pos import Client, FileTokens, OAuthTokenHolder, StaticToken, Tokens
from lightspeed_pos.cli import limits
from lightspeed_pos.client.examination import Finding, clock_finding, examine
from lightspeed_pos.errors import AuthorizationExpired
from lightspeed_pos.limits.bucket import BucketState
from lightspeed_pos.sandbox import Sandbox
from token_service import StillClock

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def healthy() -> Iterator[Sandbox]:
    """A service whose clock runs as this computer's, and that nobody moved."""
    with Sandbox(items=20) as sandbox:
        yield sandbox


@pytest.fixture
def findings(healthy: Sandbox) -> Iterator[dict[str, Finding]]:
    with Client(StaticToken(healthy.token), base_url=healthy.url, auth_url=healthy.url) as client:
        yield {finding.title: finding for finding in examine(lambda: client)}


def test_the_bucket_is_one_line_of_names_and_values_for_programs(lightspeed: Lightspeed) -> None:
    done = lightspeed("limits")

    assert (0, 1) == (done.status, len(done.lines))
    assert re.fullmatch(r"level=\d+\.\d\tsize=90\trate=1\tburst=20", done.lines[0])


def test_the_bucket_is_a_bar_at_a_terminal(terminal: Terminal) -> None:
    assert re.search(
        r"\[[#.]{30}\] \d+\.\d of 90 drips, 1 leave in a second, at most 20 requests a second\r\n", terminal("limits")
    )


def test_a_bucket_that_overflows_is_a_full_bar() -> None:
    shown = [limits.shown(BucketState(level, 90.0, 1.5, 20), is_terminal=True)[:33] for level in (0.0, 45.0, 92.4)]

    assert [f"[{'.' * 30}] ", f"[{'#' * 15}{'.' * 15}] ", f"[{'#' * 30}] "] == shown


def test_watching_asks_again_and_ends_with_ctrl_c(
    lightspeed: Lightspeed, shop: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Impatient(StillClock):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds)
            if len(self.slept) == 3:
                raise KeyboardInterrupt

    clock = Impatient()
    monkeypatch.setattr("lightspeed_pos.resources.client.SystemClock", lambda: clock)
    done = lightspeed("limits", "--watch", "10")

    assert (130, 3, [10.0, 10.0, 10.0]) == (done.status, len(done.lines), clock.slept)
    asked = [one for one in shop.requests if one.path == f"/API/V3/Account/{shop.account_id}.json"]
    assert 3 == len(asked)


def test_a_healthy_connection_has_nothing_to_do(
    offline: Lightspeed, healthy: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", healthy.token)
    monkeypatch.setenv("LIGHTSPEED_BASE_URL", healthy.url)
    done = offline("doctor")

    assert 0 == done.status
    assert "WRONG" not in done.out
    titles = [line[7:].partition(":")[0] for line in done.lines if line[:2] in ("ok", "  ") and line[7:8] != " "]
    assert {"Versions", "Service", "Clock", "Sign-in", "Scopes", "Bucket"} <= set(titles)


def test_what_is_found_is_told_in_words(findings: dict[str, Finding], healthy: Sandbox) -> None:
    assert findings["Versions"].text.startswith("lightspeed-pos ")
    assert findings["Service"].text.startswith(f"{healthy.url} answers in ")
    assert "within 60 seconds of the service's" == findings["Clock"].text
    assert findings["Sign-in"].text.startswith(f"account {healthy.account_id}, Spoke & Chain Bicycles, until ")
    assert (
        "An access token alone ends within the hour. One that renews itself: lightspeed login"
        == findings["Sign-in"].advice
    )
    assert "all" == findings["Scopes"].text
    assert findings["Bucket"].text.startswith("90 drips, 1 leave in a second, at ")


def test_without_a_sign_in_the_rest_is_looked_at(
    offline: Lightspeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("lightspeed_pos.client.examination.BASE_URL", "http://127.0.0.1:1")
    monkeypatch.setattr("lightspeed_pos.client.examination.AUTH_URL", "http://127.0.0.1:1")
    monkeypatch.chdir(tmp_path)
    done = offline("doctor")

    assert 1 == done.status
    assert "WRONG  Service: http://127.0.0.1:1 does not answer" in done.out
    assert "Look at the network" in done.out
    assert "WRONG  Sign-in: Not signed in." in done.out
    assert "Sign in: lightspeed login" in done.out


def test_a_token_that_is_refused_is_wrong(offline: Lightspeed, shop: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", shop.token)
    monkeypatch.setenv("LIGHTSPEED_BASE_URL", shop.url)
    shop.revoke_tokens()
    done = offline("doctor")

    assert (1, True) == (done.status, "WRONG  Sign-in: The access token is not accepted any more" in done.out)
    assert shop.token not in done.out


def test_tokens_that_others_can_read_are_wrong(unhurried_shop: Sandbox, tmp_path: Path) -> None:
    shop, store = unhurried_shop, FileTokens(tmp_path / "tokens.json")
    store.save(Tokens(shop.token, shop.refresh_token))
    holder = OAuthTokenHolder(shop.client_id, shop.client_secret, store=store, auth_url=shop.url)
    kept: list[Finding] = []
    for mode in (0o600, 0o644):
        store.path.chmod(mode)
        with Client(holder, base_url=shop.url) as client:
            found = {finding.title: finding for finding in examine(lambda: client)}  # at once
        kept.append(found["Kept in"])

    assert [(True, ""), (False, f"chmod 600 {store.path}")] == [(one.is_well, one.advice) for one in kept]
    assert "(mode 644)" in kept[1].text
    assert "good until" in found["Sign-in"].text


def test_a_profile_that_is_not_there_is_wrong() -> None:
    def connect() -> Client:
        raise AuthorizationExpired("There is no profile shop.")

    assert (
        Finding("Sign-in", "There is no profile shop.", is_well=False, advice="Sign in: lightspeed login")
        == list(examine(connect))[-1]
    )


def test_a_token_of_few_scopes_says_what_it_may(shop: Sandbox) -> None:
    token = shop.connect("employee:inventory employee:register_read")
    with Client(StaticToken(token), base_url=shop.url, auth_url=shop.url) as client:
        found = {finding.title: finding for finding in examine(lambda: client)}

    assert ("inventory, register_read", True) == (found["Scopes"].text, found["Scopes"].is_well)
    assert found["Bucket"].text.startswith("90 drips")


@every(
    "ahead, text", [(0, "within"), (59, "within"), (-3600, "3,600 seconds behind"), (86400, "86,400 seconds ahead of")]
)
def test_a_clock_that_is_wrong_is_found_by_the_date_of_an_answer(ahead: float, text: str) -> None:
    finding = clock_finding(format_datetime(NOW, usegmt=True), NOW + timedelta(seconds=ahead))

    assert (text in finding.text, abs(ahead) < 60) == (True, finding.is_well)


def test_a_service_whose_clock_runs_ahead_is_found(unhurried_shop: Sandbox) -> None:
    shop = unhurried_shop
    shop.advance(1000)
    with Client(StaticToken(shop.connect()), base_url=shop.url) as client:
        found = {finding.title: finding for finding in examine(lambda: client)}

    assert (False, True) == (found["Clock"].is_well, "seconds behind the service's" in found["Clock"].text)


def test_a_date_that_is_none_is_only_told() -> None:
    assert clock_finding("yesterday", NOW).is_well is None


def test_more_registers_than_the_subscription_has_explain_the_bucket() -> None:
    with Sandbox(items=0, registers=3) as sandbox, Client(StaticToken(sandbox.token), base_url=sandbox.url) as client:
        found = {finding.title: finding for finding in examine(lambda: client)}

    assert "110 drips, 2 leave in a second" in found["Bucket"].text
    assert "the size for 3 registers" in found["Bucket"].text


def test_an_address_that_is_none_is_a_usage_error(offline: Lightspeed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", "x")
    monkeypatch.setenv("LIGHTSPEED_BASE_URL", "shop.example")
    done = offline("whoami")

    assert (2, True) == (done.status, done.err.startswith("'shop.example' is no base URL"))
