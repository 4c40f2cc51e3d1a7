"""
HTTP to servers of this computer.

Loading the certificates that nobody asks for takes 30 ms for each client, and httpx2 has a patience of five seconds,
which is little on a computer that is busy.
"""

from __future__ import annotations

from typing import Any

import httpx2

PATIENCE_SECONDS = 60.0


def client(**options: Any) -> httpx2.Client:
    """A client without certificates, with further options of httpx2."""
    return httpx2.Client(**{"verify": False, "timeout": PATIENCE_SECONDS, **options})


def request(method: str, url: str, *, trust_env: bool = True, **options: Any) -> httpx2.Response:
    """The answer to one request."""
    with client(trust_env=trust_env) as http:
        return http.request(method, url, **options)


def get(url: str, **options: Any) -> httpx2.Response:
    return request("GET", url, **options)


def post(url: str, **options: Any) -> httpx2.Response:
    return request("POST", url, **options)
