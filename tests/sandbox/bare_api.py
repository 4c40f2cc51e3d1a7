"""The API of a sandbox over bare HTTP, with nothing of our client in between."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2

from lightspeed_pos.sandbox import Sandbox

# First reading of the clock in most of these tests, so that they can name dates: 2026-01-01T00:00:00Z. In the shop that
# is still December 31, and its last sales are of the 30th.
START = 1_767_225_600.0


class Api:
    """The API of one sandbox over bare HTTP."""

    def __init__(self, sandbox: Sandbox, http: httpx2.Client) -> None:
        self.sandbox = sandbox
        self.http = http
        self.root = f"/API/V3/Account/{sandbox.account_id}"

    def restart(self) -> None:
        """The shop, and whoever is signed in, as at the start."""
        self.sandbox.reset()
        self.http.headers["Authorization"] = f"Bearer {self.sandbox.token}"

    def send(self, method: str, path: str, json: Any = None, **more: Any) -> httpx2.Response:
        url = path if path.startswith(("/", "http")) else f"{self.root}/{path}"
        return self.http.request(method, url, json=json, **more)

    def get(self, path: str, **params: str) -> Any:
        """JSON of a successful GET; a double underscore in a parameter stands for a dot."""
        query = {name.replace("__", "."): value for name, value in params.items()}
        return self.good(self.send("GET", path, params=query or None))

    def post(self, path: str, json: Any) -> Any:
        return self.good(self.send("POST", path, json))

    def put(self, path: str, json: Any) -> Any:
        return self.good(self.send("PUT", path, json))

    def delete(self, path: str) -> Any:
        return self.good(self.send("DELETE", path))

    @staticmethod
    def good(response: httpx2.Response) -> Any:
        assert response.status_code == 200, response.text
        return response.json()

    def refused(self, method: str, path: str, json: Any = None) -> tuple[int, str]:
        """Status and message of a refusal."""
        response = self.send(method, path, json)
        assert response.status_code >= 400, response.text
        return response.status_code, response.json()["message"]

    def pages(self, path: str) -> Iterator[Any]:
        """Pages from here to the end."""
        url = path
        while url:
            page = self.get(url)
            yield page
            url = page["@attributes"]["next"]


def listed(value: Any) -> list[Any]:
    """What may be absent, one object or a list, as a list."""
    if value in (None, ""):
        return []
    return value if isinstance(value, list) else [value]


def said(refusal: tuple[int, str], words: str) -> tuple[int, bool]:
    """Status of a refusal, and whether its message has these words."""
    return refusal[0], words in refusal[1]
