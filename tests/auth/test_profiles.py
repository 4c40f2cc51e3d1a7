"""Sign-ins by name, and the clients that are made from them."""

from __future__ import annotations

import json
import os
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest

import redis_server
from every import every
from file_keyring import FileKeyring
from lightspeed_pos import AsyncClient, Client, FileTokens, KeyringTokens, Profile, Profiles, RedisTokens, Tokens
from lightspeed_pos.auth.environment import connection_from_env, connection_from_profile
from lightspeed_pos.auth.profiles import StoreKind
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError
from redis_server import RedisServer
from token_service import CLIENT_ID, CLIENT_SECRET, TokenService, jwt, serving

TOKENS = Tokens("access-0", "refresh-0")
SETTINGS = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "account_id": "7"}


@pytest.fixture(autouse=True)
def keyring_of_a_file(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    monkeypatch.setenv("FILE_KEYRING", str(tmp_path_factory.mktemp("keyring") / "entries.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield
    keyring.set_keyring(before)


def signed_in(directory: Path, name: str, kind: StoreKind = "file", **settings: str) -> Profiles:
    profiles = Profiles(directory)
    profiles.add(Profile(name, kind), TOKENS, {**SETTINGS, **settings})
    return profiles


def test_there_are_no_profiles_at_first(tmp_path: Path) -> None:
    assert ([], "default") == (Profiles(tmp_path).all(), Profiles(tmp_path).default)
    assert [] == list(tmp_path.iterdir())


def test_the_stored_sign_in_of_before_is_the_default_profile(tmp_path: Path) -> None:
    FileTokens(tmp_path / "tokens.json").save(Tokens(jwt(aud=CLIENT_ID, acct="8"), "refresh-0"))

    assert [Profile("default")] == Profiles(tmp_path).all()
    assert (8, 8) == (
        connection_from_env({}, directory=tmp_path).account_id,
        connection_from_profile("default", directory=tmp_path).account_id,
    )


def test_the_first_profile_becomes_the_default_and_a_further_one_does_not(tmp_path: Path) -> None:
    signed_in(tmp_path, "shop", account_id="7")
    profiles = signed_in(tmp_path, "other", account_id="9")
    by_environment = connection_from_env({}, directory=tmp_path).account_id
    profiles.choose("other")

    assert ("other", ["other", "shop"]) == (profiles.default, [profile.name for profile in profiles.all()])
    assert (7, 9) == (by_environment, connection_from_env({}, directory=tmp_path).account_id)


def test_a_sign_in_of_before_stays_the_default_beside_a_new_profile(tmp_path: Path) -> None:
    FileTokens(tmp_path / "tokens.json").save(TOKENS)

    assert "default" == signed_in(tmp_path, "shop").default


@every("kind", ["file", "keyring"])
def test_secrets_stand_in_the_store_and_not_in_the_list(kind: StoreKind, tmp_path: Path) -> None:
    profiles = signed_in(tmp_path, "shop", kind)

    found = profiles.store(profiles.find("shop"))
    assert (TOKENS, SETTINGS) == (found.load(), found.settings())
    secret = [path.name for path in tmp_path.iterdir() if CLIENT_SECRET in path.read_text()]
    assert {"file": ["profile-shop.json"], "keyring": []}[kind] == secret
    assert {0o600} == {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}


def test_each_kind_of_store_is_made(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    shops = [Profile("shop", "file"), Profile("shop", "keyring"), Profile("shop", "redis", "redis://127.0.0.1:1/0")]

    assert [FileTokens, KeyringTokens, RedisTokens] == [type(profiles.store(shop)) for shop in shops]


def test_a_profile_in_redis_is_found_with_its_address(tmp_path: Path) -> None:
    if redis_server.EXECUTABLE is None:
        pytest.skip("needs redis-server (Debian: apt-get install redis-server)")
    with RedisServer() as server:
        profiles = Profiles(tmp_path)
        profiles.add(Profile("shop", "redis", server.url), TOKENS, SETTINGS)

        assert 7 == connection_from_profile("shop", directory=tmp_path).account_id
        assert server.url not in repr(profiles.find("shop"))


@every("name", ["shop", "default"])
def test_a_profile_that_moves_to_another_store_is_deleted_in_the_old_one(name: str, tmp_path: Path) -> None:
    file = FileTokens(tmp_path / {"shop": "profile-shop.json", "default": "tokens.json"}[name])
    if name == "default":
        file.save(TOKENS)
    else:
        signed_in(tmp_path, name)
    profiles = signed_in(tmp_path, name, "keyring")

    assert (False, name, TOKENS) == (
        file.path.exists(),
        profiles.default,
        KeyringTokens(name, directory=tmp_path).load(),
    )


def test_a_store_that_is_gone_does_not_hold_back_a_sign_in_elsewhere(tmp_path: Path) -> None:
    profiles = signed_in(tmp_path, "shop", "keyring")
    Path(os.environ["FILE_KEYRING"]).write_text('{"locked": true}')
    profiles.add(Profile("shop"), Tokens("access-1", "refresh-1"), SETTINGS)

    assert Tokens("access-1", "refresh-1") == profiles.store(profiles.find("shop")).load()
    assert "file" == profiles.find("shop").kept_in


def test_a_removed_profile_is_gone_and_the_default_is_what_it_was_before_any(tmp_path: Path) -> None:
    profiles = signed_in(tmp_path, "shop", "keyring")
    profiles.remove("shop")

    assert ([], "default", None) == (profiles.all(), profiles.default, KeyringTokens("shop", directory=tmp_path).load())


def test_an_unknown_profile_names_the_one_that_was_meant(tmp_path: Path) -> None:
    signed_in(tmp_path, "shop")
    attempts: list[Callable[[], object]] = [
        lambda: connection_from_profile("shpo", directory=tmp_path),
        lambda: Profiles(tmp_path).choose("shpo"),
        lambda: Profiles(tmp_path).remove("shpo"),
    ]

    for attempt in attempts:
        with pytest.raises(AuthorizationExpired, match=r"no profile shpo\. Did you mean shop\?.*login --profile shpo"):
            attempt()


@every("name", ["", "Shop", "a/b", "..", "-x", "ä", "x" * 51, "con:1", "a b", "\n"])
def test_a_name_that_could_be_no_file_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(LightspeedError, match="A profile cannot be named"):
        signed_in(tmp_path, name)

    assert [] == list(tmp_path.iterdir())


DAMAGED = [
    b"",
    b"[]",
    b"null",
    b'{"default": "x"}',
    b'{"default": 1, "profiles": {}}',
    b'{"default": "x", "profiles": []}',
    b'{"default": "x", "profiles": {"../x": {}}}',
    b'{"default": "x", "profiles": {"x": {"kept_in": "drawer"}}}',
    b'{"default": "x", "profiles": {"x": {"account_id": "many"}}}',
    b"[" * 100_000,
    b"\xff",
]


@every("content", DAMAGED)
def test_a_damaged_list_is_left_as_it_is(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    path.write_bytes(content)

    for attempt in (Profiles(tmp_path).all, Profiles(tmp_path).find, lambda: signed_in(tmp_path, "shop")):
        with pytest.raises(LightspeedError, match=r"profiles\.json is damaged.*Nothing was changed"):
            attempt()

    assert (content, ["profiles.json"]) == (path.read_bytes(), [one.name for one in tmp_path.iterdir()])


def test_a_disk_that_is_full_leaves_no_profile_and_no_tokens(tmp_path: Path) -> None:
    for blocked in ("profile-shop.json.new", "profiles.json.new"):
        (tmp_path / blocked).mkdir()
        with pytest.raises(OSError, match=blocked):
            signed_in(tmp_path, "shop")
        (tmp_path / blocked).rmdir()

        assert ([], False) == (Profiles(tmp_path).all(), (tmp_path / "profile-shop.json").exists())


def test_a_sign_in_is_renewed_although_the_list_cannot_be_written(tmp_path: Path) -> None:
    signed_in(tmp_path, "shop")
    (tmp_path / "profiles.json.new").mkdir()
    Profiles(tmp_path).add(Profile("shop"), Tokens("access-1", "refresh-1"), SETTINGS)

    assert Tokens("access-1", "refresh-1") == FileTokens(tmp_path / "profile-shop.json").load()


def test_what_the_list_shows_of_a_profile_is_noted(tmp_path: Path) -> None:
    profiles = signed_in(tmp_path, "shop")
    profiles.name_account("shop", 7, "Spoke & Chain")
    profiles.name_account("nobody", 8, "x")

    assert [Profile("shop", account_id=7, account_name="Spoke & Chain")] == profiles.all()


def test_a_client_of_a_profile_goes_where_its_sign_in_belongs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", "of-the-environment")
    service = TokenService()
    with serving(service) as url:
        profiles = Profiles()
        profiles.add(Profile("shop"), TOKENS, {**SETTINGS, "base_url": url, "auth_url": url})
        with Client.from_profile("shop") as client:
            found = client.accounts.all()

    assert (url, [1]) == (client.origin, [account.id for account in found])
    assert 7 == client.account().id


@pytest.mark.anyio
async def test_an_async_client_is_made_of_a_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    Profiles().add(Profile("shop", "keyring"), TOKENS, SETTINGS)

    async with AsyncClient.from_profile("shop", base_url="http://127.0.0.1:1") as client:
        assert ("http://127.0.0.1:1", 7) == (client.origin, client.account().id)


def test_a_profile_without_tokens_and_one_without_a_client_say_what_to_do(tmp_path: Path) -> None:
    profiles = signed_in(tmp_path, "shop")
    profiles.store(profiles.find("shop")).forget()
    with pytest.raises(AuthorizationExpired, match=r"shop is not signed in.*login --profile shop"):
        connection_from_profile("shop", directory=tmp_path)
    profiles.add(Profile("shop"), TOKENS, {})
    with pytest.raises(LightspeedError, match="does not say which client"):
        connection_from_profile("shop", directory=tmp_path)


def test_from_env_says_which_store_has_no_sign_in(tmp_path: Path) -> None:
    profiles = signed_in(tmp_path, "shop", "keyring")
    KeyringTokens("shop", directory=tmp_path).forget()

    with pytest.raises(AuthorizationExpired, match=r"Not signed in.*looked for in the keyring\."):
        connection_from_env({}, directory=tmp_path)
    assert "shop" == profiles.default


def test_the_list_holds_no_setting(tmp_path: Path) -> None:
    signed_in(tmp_path, "shop")

    assert {"default": "shop", "profiles": {"shop": {"kept_in": "file"}}} == json.loads(
        (tmp_path / "profiles.json").read_text()
    )


def test_profiles_that_are_added_at_once_are_all_there(tmp_path: Path) -> None:
    names = [f"shop-{number}" for number in range(8)]
    threads = [threading.Thread(target=signed_in, args=(tmp_path, name)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert names == [profile.name for profile in Profiles(tmp_path).all()]
