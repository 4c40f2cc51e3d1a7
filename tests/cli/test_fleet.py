"""`lightspeed fleet`, on a real Redis and two merchants of a sandbox."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import redis_server
from cli.conftest import Lightspeed
from fleet.fleets import KEY, OTHER_KEY, settings_of
from lightspeed_pos import Tokens
from lightspeed_pos.auth.profiles import Profile, Profiles
from lightspeed_pos.sandbox import Sandbox
from redis_server import RedisServer

pytestmark = pytest.mark.usefixtures("few_tables")


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    if redis_server.EXECUTABLE is None:
        pytest.skip("needs redis-server (Debian: apt-get install redis-server)")
    with RedisServer(appendonly="yes", appendfsync="always") as server:
        yield server


@pytest.fixture(scope="module")
def merchants() -> Iterator[Sandbox]:
    with Sandbox(items=5, sales=5, customers=3, accounts=2, speed=1000, expires_in=10**8) as sandbox:
        yield sandbox


@pytest.fixture
def variables(server: RedisServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Those of a fleet of its own."""
    found = {
        "LIGHTSPEED_FLEET_REDIS": server.url,
        "LIGHTSPEED_FLEET_TO": f"{tmp_path}/{{account}}.duckdb",
        "LIGHTSPEED_FLEET_KEYS": KEY,
        "LIGHTSPEED_FLEET_NAMESPACE": tmp_path.name,
    }
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    return found


def tokens_file(merchants: Sandbox, number: int, folder: Path) -> tuple[str, str]:
    """The number of a merchant, and a file with the tokens."""
    one = merchants.accounts[number]
    path = folder / f"{one.account_id}.json"
    tokens = {"access_token": one.token, "refresh_token": one.refresh_token}
    path.write_text(json.dumps(tokens | settings_of(merchants) | {"account_id": str(one.account_id)}))
    return str(one.account_id), str(path)


def test_accounts_are_added_read_paused_and_removed(
    offline: Lightspeed, merchants: Sandbox, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, tokens = tokens_file(merchants, 0, tmp_path)

    assert "There is no account in the fleet" in offline("fleet", "status").err
    added = offline("fleet", "add", "--tokens", tokens, "--every", "15m")
    assert (0, True) == (added.status, f"Account {one} is in the fleet" in added.err)
    assert f"{one}\t15 min\t{tmp_path}/{one}.duckdb" == offline("fleet", "list").lines[1]

    ran = offline("fleet", "run", "--once")
    assert (0, True) == (ran.status, ran.err.endswith("0 failed. Nothing is due now.\n")), ran.err
    known = json.loads(offline("fleet", "status", one, "--format", "json").out)
    assert 5 == known["tables"]["items"]
    assert known["rows"] == sum(known["tables"].values())
    assert f"{one}\tup to date" == "\t".join(offline("fleet", "status").lines[1].split("\t")[:2])
    assert "  items                                    5" in offline("fleet", "status", one).lines

    assert 0 == offline("fleet", "pause", one).status
    assert "paused" == offline("fleet", "status").lines[1].split("\t")[1]
    assert 0 == offline("fleet", "resume", one).status
    assert "1 account is due now.\n" == offline("fleet", "retry", one).err
    changed = offline("fleet", "add", one, "--every", "1h")
    assert (0, "60 min") == (changed.status, offline("fleet", "list").lines[1].split("\t")[1])

    monkeypatch.setenv("LIGHTSPEED_FLEET_NAMESPACE", "another")
    assert "There is no account in the fleet another" in offline("fleet", "list").err
    monkeypatch.setenv("LIGHTSPEED_FLEET_NAMESPACE", variables["LIGHTSPEED_FLEET_NAMESPACE"])
    assert 0 == offline("fleet", "remove", one, "--yes").status
    assert 2 == offline("fleet", "status", one).status


def test_a_profile_moves_into_the_fleet(
    offline: Lightspeed, merchants: Sandbox, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    one = merchants.accounts[1]
    settings = settings_of(merchants) | {"account_id": str(one.account_id)}
    Profiles().add(Profile("shop"), Tokens(one.token, one.refresh_token), settings)

    moved = offline("fleet", "add", "--profile", "shop", "--yes")

    assert (0, True) == (moved.status, f"Account {one.account_id} is in the fleet" in moved.err), moved.err
    assert [] == [profile.name for profile in Profiles().all()]
    assert "0 failed" in offline("fleet", "run", "--once").err


def test_what_cannot_be_is_said_in_a_sentence(
    offline: Lightspeed, merchants: Sandbox, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, tokens = tokens_file(merchants, 0, tmp_path)
    (tmp_path / "none.json").write_text("{}")
    said = {
        ("pause", "7"): "There is no account 7 in the fleet",
        ("status", "7"): "There is no account 7 in the fleet",
        ("remove", "7", "--yes"): "There is no account 7 in the fleet",
        ("add",): "Say which account",
        ("add", "7"): "The fleet has no sign-in of account 7",
        ("add", "--tokens", str(tmp_path / "none.json")): "holds no tokens",
    }
    assert [] == [words for words, text in said.items() if text not in offline("fleet", *words).err]

    assert 0 == offline("fleet", "add", "--tokens", tokens).status
    monkeypatch.setenv("LIGHTSPEED_FLEET_KEYS", OTHER_KEY)
    wrong = offline("fleet", "run", "--once")
    assert "1 failed" in wrong.err
    assert "key" in wrong.err
    assert "failing" == offline("fleet", "status").lines[1].split("\t")[1]
    for name, value, text in (
        ("LIGHTSPEED_FLEET_REDIS", "redis://127.0.0.1:9/0", "does not answer"),
        ("LIGHTSPEED_FLEET_REDIS", "", "Set LIGHTSPEED_FLEET_REDIS"),
    ):
        monkeypatch.setenv(name, value)
        done = offline("fleet", "status")
        assert (1, True) == (done.status, text in done.err), done.err
        assert 1 == done.err.count("\n")
