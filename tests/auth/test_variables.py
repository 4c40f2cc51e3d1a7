from __future__ import annotations

from pathlib import Path

import pytest

from every import every
from lightspeed_pos.auth.variables import client_variables, read_file, variables
from lightspeed_pos.errors import LightspeedError

HERE = {"LIGHTSPEED_BASE_URL": "http://127.0.0.1:1", "LIGHTSPEED_AUTH_URL": "http://127.0.0.1:2"}


def env_file(directory: Path, **values: str) -> Path:
    file = directory / ".env"
    file.write_text("".join(f"LIGHTSPEED_{name}={value}\n" for name, value in values.items()))
    return file


def test_a_token_of_the_process_leaves_the_file_unread(tmp_path: Path) -> None:
    file = env_file(tmp_path, OAUTH_TOKEN="theirs", BASE_URL="https://evil.example", ACCOUNT_ID="7")

    found = variables({"LIGHTSPEED_OAUTH_TOKEN": " mine\n", "LIGHTSPEED_ACCOUNT_ID": ""}, file)

    assert ({"LIGHTSPEED_OAUTH_TOKEN": "mine"}, {}) == (found.values, found.strays)


def test_a_token_in_the_file_counts_with_the_addresses_beside_it(tmp_path: Path) -> None:
    file = env_file(tmp_path, OAUTH_TOKEN="theirs", BASE_URL="http://127.0.0.1:1", ACCOUNT_ID="7")

    found = variables({"LIGHTSPEED_ACCOUNT_ID": "8", "PATH": "/bin"}, file)

    expected = {"OAUTH_TOKEN": "theirs", "BASE_URL": "http://127.0.0.1:1", "ACCOUNT_ID": "8"}
    assert ({f"LIGHTSPEED_{name}": value for name, value in expected.items()}, {}) == (found.values, found.strays)


def test_the_client_of_the_process_is_not_sent_to_an_address_of_the_file(tmp_path: Path) -> None:
    ours = {"LIGHTSPEED_CLIENT_ID": "client-1", "LIGHTSPEED_CLIENT_SECRET": "very-secret"}

    at_home = variables(ours, env_file(tmp_path, OAUTH_REFRESH_TOKEN="theirs"))
    elsewhere = variables(ours, env_file(tmp_path, OAUTH_REFRESH_TOKEN="theirs", AUTH_URL="https://evil.example"))
    of_another = variables(ours, env_file(tmp_path, OAUTH_REFRESH_TOKEN="theirs", CLIENT_ID="client-2"))

    secrets = [found.get("LIGHTSPEED_CLIENT_SECRET") for found in (at_home, elsewhere, of_another)]
    assert ["very-secret", "", ""] == secrets


@every("name", HERE)
def test_an_address_of_the_process_is_refused_for_a_token_of_the_file(name: str, tmp_path: Path) -> None:
    file = env_file(tmp_path, OAUTH_TOKEN="theirs")

    with pytest.raises(LightspeedError, match=rf"{name} stands in the environment and the token in .*\.env"):
        variables({name: HERE[name]}, file)


def test_an_address_without_a_token_is_a_stray_that_says_where_it_stands(tmp_path: Path) -> None:
    file = env_file(tmp_path, BASE_URL="https://evil.example", CLIENT_ID="client-1")

    found = variables({"LIGHTSPEED_AUTH_URL": "http://127.0.0.1:2"}, file)

    assert {"LIGHTSPEED_BASE_URL": str(file), "LIGHTSPEED_AUTH_URL": "the environment"} == found.strays
    assert "client-1" == found.get("LIGHTSPEED_CLIENT_ID")


def test_values_that_cannot_be_are_refused_without_being_shown(tmp_path: Path) -> None:
    shown: list[str] = []
    for name in ("OAUTH_TOKEN", "OAUTH_REFRESH_TOKEN", "CLIENT_ID", "CLIENT_SECRET"):
        for value in ("sec ret\udce9", "sec\nret", "sec\x00ret"):
            with pytest.raises(LightspeedError, match=f"LIGHTSPEED_{name} holds a character") as caught:
                variables({f"LIGHTSPEED_{name}": value}, tmp_path / ".env")
            shown += [str(caught.value)] if "sec" in str(caught.value) else []

    assert [] == shown


def test_variables_show_no_value() -> None:
    assert "eyJ" not in repr(variables({"LIGHTSPEED_OAUTH_TOKEN": "eyJ-access"}))


def test_a_virtual_environment_of_that_name_is_no_file_of_variables(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()

    assert {} == read_file(tmp_path / ".env")


def test_a_file_of_another_program_may_be_in_any_encoding(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("NAME=Fahrräder\n".encode("latin-1"))

    assert {} == read_file(tmp_path / ".env")


def test_a_file_with_a_byte_order_mark_is_read_from_its_first_line(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("LIGHTSPEED_OAUTH_TOKEN=abc\nLIGHTSPEED_ACCOUNT_ID=7\n", encoding="utf-8-sig")

    assert {"LIGHTSPEED_OAUTH_TOKEN": "abc", "LIGHTSPEED_ACCOUNT_ID": "7"} == read_file(file)


@every("encoding", ["latin-1", "utf-16"])
def test_a_file_that_is_not_utf_8_is_refused_by_name(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / ".env"
    file.write_bytes("# Fahrräder\nLIGHTSPEED_OAUTH_TOKEN=abc\n".encode(encoding))

    with pytest.raises(LightspeedError, match=r"\.env is not UTF-8"):
        read_file(file)


@every(
    "line, value",
    [
        ("LIGHTSPEED_OAUTH_TOKEN=abc", "abc"),
        ("export LIGHTSPEED_OAUTH_TOKEN = abc ", "abc"),
        ("LIGHTSPEED_OAUTH_TOKEN='a # b'  # comment", "a # b"),
        ('LIGHTSPEED_OAUTH_TOKEN="a b"', "a b"),
        ("LIGHTSPEED_OAUTH_TOKEN=a#b # comment", "a#b"),
        ("LIGHTSPEED_OAUTH_TOKEN=", ""),
        ("LIGHTSPEED_OAUTH_TOKEN=# nothing yet", ""),
    ],
)
def test_a_line_of_the_file_is_read_as_shells_read_it(tmp_path: Path, line: str, value: str) -> None:
    file = tmp_path / ".env"
    file.write_text(f"# a comment\n\nOTHER=1\n{line}\nnot a setting\n")

    assert {"LIGHTSPEED_OAUTH_TOKEN": value} == read_file(file)


def test_no_file_gives_no_settings(tmp_path: Path) -> None:
    assert {} == read_file(tmp_path / ".env")


def test_a_sign_in_takes_its_client_from_one_place(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("LIGHTSPEED_CLIENT_ID=of-the-file\nLIGHTSPEED_CLIENT_SECRET=secret-of-the-file\n")
    of_the_file = {"LIGHTSPEED_CLIENT_ID": "of-the-file", "LIGHTSPEED_CLIENT_SECRET": "secret-of-the-file"}
    other = {"LIGHTSPEED_CLIENT_ID": "other"}
    address = {"LIGHTSPEED_BASE_URL": "http://127.0.0.1:1", "LIGHTSPEED_ACCOUNT_ID": "7"}

    assert of_the_file == client_variables({}, file)
    assert other == client_variables(other, file)
    assert {**of_the_file, "LIGHTSPEED_BASE_URL": "http://127.0.0.1:1"} == client_variables(address, file)
    assert {} == client_variables({}, tmp_path / "none")


@every("name", ["LIGHTSPEED_BASE_URL", "LIGHTSPEED_AUTH_URL"])
def test_a_sign_in_goes_to_no_address_that_only_a_file_has(name: str, tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(f"{name}=https://evil.example\n")

    for environ in ({}, {name: "https://other.example"}):
        with pytest.raises(LightspeedError, match=rf"{name} in .*env is not what the environment says\. Nothing was"):
            client_variables(environ, file)
    assert {name: "https://evil.example"} == client_variables({name: "https://evil.example"}, file)
