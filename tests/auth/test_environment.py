from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from every import every
from lightspeed_pos import AsyncClient, Client
from lightspeed_pos.auth.environment import connection_from_env
from lightspeed_pos.auth.holders import OAuthTokenHolder, StaticToken
from lightspeed_pos.auth.stores import FileTokens
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError, Unauthorized
from lightspeed_pos.resources.client import AsyncClientOptions, ClientOptions
from lightspeed_pos.sandbox import Sandbox
from scripted_server import Answer, ScriptedServer
from token_service import CLIENT_ID, CLIENT_SECRET, TokenService, jwt, serving

REFRESHABLE = {
    "LIGHTSPEED_OAUTH_TOKEN": "access-0",
    "LIGHTSPEED_OAUTH_REFRESH_TOKEN": "refresh-0",
    "LIGHTSPEED_CLIENT_ID": CLIENT_ID,
    "LIGHTSPEED_CLIENT_SECRET": CLIENT_SECRET,
}


@pytest.fixture(autouse=True)
def elsewhere(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not where a developer's own .env lies."""
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))


def test_nothing_anywhere_says_which_variables_to_set(tmp_path: Path) -> None:
    words = r"LIGHTSPEED_OAUTH_TOKEN.*LIGHTSPEED_CLIENT_ID.*tokens\.json"

    with pytest.raises(AuthorizationExpired, match=words) as caught:
        connection_from_env({"LIGHTSPEED_OAUTH_TOKEN": " ", "PATH": "/bin"}, directory=tmp_path)

    assert [] == list(tmp_path.iterdir())
    assert "without an account: run lightspeed sandbox" in caught.value.__notes__[0]


def test_a_misspelled_variable_is_named_and_its_value_is_not(tmp_path: Path) -> None:
    with pytest.raises(AuthorizationExpired, match=r"as LIGHTSPEED_TOKEN\.\n") as caught:
        connection_from_env({"LIGHTSPEED_TOKEN": "abc.def", "LIGHTSPEED_CLIENT_ID": "x"}, directory=tmp_path)

    assert "abc.def" not in str(caught.value)


def test_variables_of_the_process_are_read_unless_others_are_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", "from-the-process\n")

    assert "from-the-process" == connection_from_env(directory=tmp_path).holder.oauth_token()


def test_access_token_alone_is_used_as_it_is_at_the_usual_places(tmp_path: Path) -> None:
    settings = connection_from_env({"LIGHTSPEED_OAUTH_TOKEN": "opaque"}, directory=tmp_path)

    assert isinstance(settings.holder, StaticToken)
    assert ("https://api.lightspeedapp.com", "https://cloud.lightspeedapp.com", None) == (
        settings.base_url,
        settings.auth_url,
        settings.account_id,
    )


def test_three_variables_of_a_recording_session_are_enough(tmp_path: Path) -> None:
    environ = {
        "LIGHTSPEED_OAUTH_TOKEN": "access-0",
        "LIGHTSPEED_OAUTH_REFRESH_TOKEN": "refresh-0",
        "LIGHTSPEED_ACCOUNT_ID": "4242",
    }

    settings = connection_from_env(environ, directory=tmp_path)

    assert ("access-0", 4242) == (settings.holder.oauth_token(), settings.account_id)


def test_refresh_token_alone_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(LightspeedError, match="LIGHTSPEED_CLIENT_ID"):
        connection_from_env({"LIGHTSPEED_OAUTH_REFRESH_TOKEN": "refresh-0"}, directory=tmp_path)


def test_account_is_read_from_the_token_unless_a_variable_says_it(tmp_path: Path) -> None:
    environ = {"LIGHTSPEED_OAUTH_TOKEN": jwt(acct="120645")}

    from_token = connection_from_env(environ, directory=tmp_path).account_id
    from_variable = connection_from_env({**environ, "LIGHTSPEED_ACCOUNT_ID": "7"}, directory=tmp_path).account_id

    assert (120645, 7) == (from_token, from_variable)


@every("text", ["seven", "-1", "1.0", "²", "9" * 5000])
def test_account_that_is_no_number_is_refused(text: str, tmp_path: Path) -> None:
    environ = {"LIGHTSPEED_OAUTH_TOKEN": "opaque", "LIGHTSPEED_ACCOUNT_ID": text}

    with pytest.raises(LightspeedError, match="LIGHTSPEED_ACCOUNT_ID has to be a number"):
        connection_from_env(environ, directory=tmp_path)


def test_origins_are_taken_from_variables(tmp_path: Path) -> None:
    environ = {
        "LIGHTSPEED_OAUTH_TOKEN": "opaque",
        "LIGHTSPEED_BASE_URL": "http://127.0.0.1:1",
        "LIGHTSPEED_AUTH_URL": "http://127.0.0.1:2",
    }

    settings = connection_from_env(environ, directory=tmp_path)

    assert ("http://127.0.0.1:1", "http://127.0.0.1:2") == (settings.base_url, settings.auth_url)


@every(
    "environ, base_url, auth_url",
    [
        ({"LIGHTSPEED_BASE_URL": "http://127.0.0.1:1/"}, None, "http://127.0.0.1:1"),
        ({}, "http://localhost:1", "http://localhost:1"),
        ({"LIGHTSPEED_BASE_URL": "https://api.lightspeedapp.com"}, "http://[::1]:1", "http://[::1]:1"),
        (
            {"LIGHTSPEED_BASE_URL": "http://127.0.0.1:1", "LIGHTSPEED_AUTH_URL": "http://127.0.0.1:2"},
            None,
            "http://127.0.0.1:2",
        ),
        ({"LIGHTSPEED_BASE_URL": "https://proxy.example"}, None, "https://cloud.lightspeedapp.com"),
    ],
)
def test_service_on_this_computer_signs_in_there_too_unless_said_otherwise(
    environ: dict[str, str], base_url: str | None, auth_url: str, tmp_path: Path
) -> None:
    settings = connection_from_env({**REFRESHABLE, **environ}, base_url=base_url, directory=tmp_path)

    assert auth_url == settings.auth_url


def test_secrets_of_a_sandbox_go_to_no_other_host(tmp_path: Path) -> None:
    with serving(TokenService()) as url:
        settings = connection_from_env({**REFRESHABLE, "LIGHTSPEED_BASE_URL": url}, directory=tmp_path)
        settings.holder.refresh_oauth_token()

        assert "access-1" == settings.holder.oauth_token()


@every("base_url", ["127.0.0.1:8080", "http://127.0.0.1:8080/API/V3"])
def test_base_url_that_is_no_origin_is_refused(base_url: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="origin"):
        connection_from_env({"LIGHTSPEED_OAUTH_TOKEN": "opaque", "LIGHTSPEED_BASE_URL": base_url}, directory=tmp_path)


def test_refreshed_pair_outlives_the_process_and_wins_over_the_stale_variables(tmp_path: Path) -> None:
    service = TokenService()
    with serving(service) as url:
        environ = {**REFRESHABLE, "LIGHTSPEED_AUTH_URL": url}
        first = connection_from_env(environ, directory=tmp_path).holder
        before = first.oauth_token()
        first.refresh_oauth_token()
        service.alive = {1}  # as after the first request with the new token
        second = connection_from_env(environ, directory=tmp_path).holder
        after = second.oauth_token()
        second.refresh_oauth_token()

        assert ("access-0", "access-1", "access-2") == (before, after, second.oauth_token())


def test_nothing_is_written_before_the_first_refresh(tmp_path: Path) -> None:
    connection_from_env(REFRESHABLE, directory=tmp_path).holder.oauth_token()

    assert [] == list(tmp_path.iterdir())


def test_file_of_rotated_tokens_does_not_name_them(tmp_path: Path) -> None:
    with serving(TokenService()) as url:
        connection_from_env(
            {**REFRESHABLE, "LIGHTSPEED_AUTH_URL": url}, directory=tmp_path
        ).holder.refresh_oauth_token()

    names = " ".join(path.name for path in tmp_path.iterdir())
    assert ("refresh-0" in names, CLIENT_ID in names, "env-" in names) == (False, False, True)


def test_another_refresh_token_in_the_variable_wins_over_what_was_kept(tmp_path: Path) -> None:
    service = TokenService()
    with serving(service) as url:
        environ = {**REFRESHABLE, "LIGHTSPEED_AUTH_URL": url}
        connection_from_env(environ, directory=tmp_path).holder.refresh_oauth_token()
        service.alive = {40}
        new = {**environ, "LIGHTSPEED_OAUTH_TOKEN": "access-40", "LIGHTSPEED_OAUTH_REFRESH_TOKEN": "refresh-40"}

        assert "access-40" == connection_from_env(new, directory=tmp_path).holder.oauth_token()


def test_refresh_token_without_access_token_is_refreshed_first(tmp_path: Path) -> None:
    with serving(TokenService()) as url:
        environ = {**REFRESHABLE, "LIGHTSPEED_AUTH_URL": url, "LIGHTSPEED_OAUTH_TOKEN": ""}

        assert "access-1" == connection_from_env(environ, directory=tmp_path).holder.oauth_token()


def test_stored_sign_in_is_used_with_what_was_remembered(tmp_path: Path) -> None:
    service = TokenService()
    with serving(service) as url:
        file = FileTokens(tmp_path / "tokens.json")
        file.save(Tokens("access-0", "refresh-0"))
        file.remember(
            {
                "client_id": CLIENT_ID,
                "client_secret": CLIENT_SECRET,
                "auth_url": url,
                "base_url": "http://127.0.0.1:1",
                "account_id": "9",
            }
        )
        settings = connection_from_env({}, directory=tmp_path)
        settings.holder.refresh_oauth_token()

    assert ("http://127.0.0.1:1", url, 9) == (settings.base_url, settings.auth_url, settings.account_id)
    assert CLIENT_SECRET == service.forms[0]["client_secret"]
    assert "access-1" == (file.load() or Tokens("", "")).access
    assert CLIENT_ID == file.settings()["client_id"]


def test_stored_sign_in_knows_client_and_account_by_its_token(tmp_path: Path) -> None:
    FileTokens(tmp_path / "tokens.json").save(Tokens(jwt(aud="client-9", acct="8"), "refresh-0"))

    settings = connection_from_env({}, directory=tmp_path)

    assert isinstance(settings.holder, OAuthTokenHolder)
    assert "client-9" in repr(settings.holder)
    assert 8 == settings.account_id


def test_stored_sign_in_of_unknown_client_says_what_to_set(tmp_path: Path) -> None:
    FileTokens(tmp_path / "tokens.json").save(Tokens("opaque", "refresh-0"))

    with pytest.raises(LightspeedError, match="LIGHTSPEED_CLIENT_ID"):
        connection_from_env({}, directory=tmp_path)


def test_stored_sign_in_without_the_secret_that_its_client_has_says_where_to_put_it(
    tmp_path: Path, running_sandbox: Sandbox
) -> None:
    running_sandbox.reset()
    file = FileTokens(tmp_path / "tokens.json")
    file.save(Tokens(running_sandbox.token, running_sandbox.refresh_token))
    file.remember({"base_url": running_sandbox.url})

    holder = connection_from_env({}, directory=tmp_path).holder
    with pytest.raises(Unauthorized, match=r"LIGHTSPEED_CLIENT_SECRET.*remember\("):
        holder.refresh_oauth_token()
    file.remember({"client_secret": running_sandbox.client_secret})
    remembering = connection_from_env({"LIGHTSPEED_BASE_URL": running_sandbox.url}, directory=tmp_path).holder
    remembering.refresh_oauth_token()

    assert running_sandbox.client_secret not in repr(remembering)
    assert running_sandbox.token != remembering.oauth_token()


@every("place", ["environment", "file"])
@every("name", ["LIGHTSPEED_BASE_URL", "LIGHTSPEED_AUTH_URL"])
def test_the_stored_sign_in_is_sent_to_no_address_that_stands_alone(
    name: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = FileTokens(tmp_path / "tokens.json")
    file.save(Tokens("access-0", "refresh-0"))
    file.remember({"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET})
    with ScriptedServer([Answer(200)]) as evil:
        environ = {name: evil.url} if place == "environment" else {}
        if place == "file":
            (tmp_path / ".env").write_text(f"{name}={evil.url}\n")
        with pytest.raises(LightspeedError, match=rf"{name} in .*remember\(.*{name[11:].lower()}"):
            connection_from_env(environ, directory=tmp_path)

    assert [] == evil.requests


def test_an_address_alone_is_good_where_the_stored_sign_in_belongs(tmp_path: Path) -> None:
    file = FileTokens(tmp_path / "tokens.json")
    file.save(Tokens("access-0", "refresh-0"))
    file.remember({"client_id": CLIENT_ID, "base_url": "http://127.0.0.1:1"})

    found = connection_from_env(
        {"LIGHTSPEED_BASE_URL": "http://127.0.0.1:1/", "LIGHTSPEED_AUTH_URL": "http://127.0.0.1:1"}, directory=tmp_path
    )
    by_program = connection_from_env(
        {"LIGHTSPEED_BASE_URL": "http://127.0.0.1:9"}, base_url="http://127.0.0.1:3", directory=tmp_path
    )

    assert ("http://127.0.0.1:1", "http://127.0.0.1:1") == (found.base_url, found.auth_url)
    assert ("http://127.0.0.1:3", "http://127.0.0.1:3") == (by_program.base_url, by_program.auth_url)


@every("kind", [Client, AsyncClient])
def test_a_client_reads_the_file_that_the_prompt_reads(
    kind: type[Client | AsyncClient], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("OAUTH_TOKEN", "OAUTH_REFRESH_TOKEN", "BASE_URL", "AUTH_URL", "ACCOUNT_ID"):
        monkeypatch.delenv(f"LIGHTSPEED_{name}", raising=False)
    (tmp_path / ".env").write_text(
        "export LIGHTSPEED_OAUTH_TOKEN='abc'\nLIGHTSPEED_BASE_URL=http://127.0.0.1:1\nLIGHTSPEED_ACCOUNT_ID=7\n"
    )

    client = kind.from_env()

    assert ("http://127.0.0.1:1", 7) == (client.origin, client.account().id)


def test_connections_show_no_secret(tmp_path: Path) -> None:
    printed = repr(connection_from_env(REFRESHABLE, directory=tmp_path)) + repr(
        connection_from_env({"LIGHTSPEED_OAUTH_TOKEN": "access-0"}, directory=tmp_path)
    )

    assert ("access-0" in printed, "refresh-0" in printed, CLIENT_SECRET in printed) == (False, False, False)


@every("names", [["base_url", "auth_url"], ["base_url"]])
def test_options_of_from_env_win_over_the_environment(
    names: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for name in names:
        monkeypatch.setenv(f"LIGHTSPEED_{name.upper()}", "http://127.0.0.1:9")
    monkeypatch.setenv("LIGHTSPEED_OAUTH_REFRESH_TOKEN", "refresh-0")
    monkeypatch.setenv("LIGHTSPEED_CLIENT_ID", CLIENT_ID)
    monkeypatch.setenv("LIGHTSPEED_CLIENT_SECRET", CLIENT_SECRET)
    service = TokenService()

    with serving(service) as url:
        options: Any = dict.fromkeys(names, url)
        asynchronous = AsyncClient.from_env(**options)
        with Client.from_env(retries=0, **options) as client:
            answer = client.get("/Account.json")

    assert url == asynchronous.origin
    assert {"accountID": "1"} == answer["Account"]
    assert ["refresh-0"] == [form["refresh_token"] for form in service.forms]


@every("kind, options", [(Client, ClientOptions), (AsyncClient, AsyncClientOptions)])
def test_from_env_takes_all_that_its_client_takes_but_the_holder(kind: type[Any], options: type[Any]) -> None:
    assert {"oauth_token_holder", *options.__optional_keys__} == inspect.signature(kind).parameters.keys()
