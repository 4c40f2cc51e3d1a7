"""Somebody who knows only how the service speaks, and starts it as anybody would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import plain_http

SOURCES = Path(__file__).parents[2] / "src"


@pytest.fixture(scope="module")
def greeting() -> Iterator[str]:
    command = [sys.executable, "-m", "lightspeed_pos.sandbox", "--port", "0", "--items", "250", "--speed", "50"]
    environment = {**os.environ, "PYTHONPATH": f"{SOURCES}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line)
            if "Ctrl+C" in line:
                break
        yield "".join(lines)
        process.terminate()
    assert 0 == process.returncode or process.returncode < 0


def told(greeting: str, what: str) -> str:
    match = re.search(rf"{what} +(\S+)", greeting)
    assert match is not None, greeting
    return match[1]


def test_list_to_the_end_create_refresh(greeting: str) -> None:
    url, account = told(greeting, "URL"), told(greeting, "Account id")
    token = told(greeting, "Access token")
    root = f"{url}/API/V3/Account/{account}"
    with plain_http.client(headers={"Authorization": f"Bearer {token}", "Accept": "application/json"}) as http:
        seen: list[str] = []
        link = f"{root}/Item.json?limit=60&archived=true&load_relations=%5B%22Category%22%5D"
        while link:
            page = http.get(link).json()
            seen += [row["itemID"] for row in page["Item"]]
            link = page["@attributes"]["next"]
        assert [str(number) for number in range(1, 251)] == seen

        made = http.post(f"{root}/Item.json", json={"description": "Enamel mug"})
        assert (200, "251") == (made.status_code, made.json()["Item"]["itemID"])

        fields = {
            "grant_type": "refresh_token",
            "client_id": told(greeting, "Client id"),
            "client_secret": told(greeting, "Client secret"),
            "refresh_token": told(greeting, "Refresh token"),
        }
        tokens = http.post(f"{url}/auth/oauth/token", data=fields).json()
        fresh = {"Authorization": f"Bearer {tokens['access_token']}"}
        assert "Enamel mug" == http.get(f"{root}/Item/251.json", headers=fresh).json()["Item"]["description"]
        assert 401 == http.get(f"{root}/Item/251.json").status_code


def test_greeting_shows_how_to_connect_and_who_can_reach_it(greeting: str) -> None:
    assert "from lightspeed_pos import Client, StaticToken" in greeting
    assert told(greeting, "URL").startswith("http://127.0.0.1:")
    assert "The clock runs 50 times" in greeting
    assert "other machines" not in greeting
