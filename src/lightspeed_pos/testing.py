"""
Pytest fixtures for those who build on this package.

    # conftest.py
    pytest_plugins = ["lightspeed_pos.testing"]

    def test_shop_sells_tubes(sandbox):
        client = Client(oauth_token_holder=StaticToken(sandbox.token), base_url=sandbox.url, auth_url=sandbox.url)

One server serves all tests of a session; every test finds it as it was at the start. To choose its size or speed,
override the session fixture `sandbox_settings` with the keyword arguments of `Sandbox`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from lightspeed_pos.sandbox import Sandbox

DEFAULT_SETTINGS: Mapping[str, Any] = {"items": 200, "speed": 20.0}


@pytest.fixture(scope="session")
def sandbox_settings() -> Mapping[str, Any]:
    """Keyword arguments for the session's `Sandbox`."""
    return DEFAULT_SETTINGS


@pytest.fixture(scope="session")
def sandbox_server(sandbox_settings: Mapping[str, Any]) -> Iterator[Sandbox]:
    """The session's one server."""
    with Sandbox(**sandbox_settings) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(sandbox_server: Sandbox) -> Sandbox:
    """A local R-Series service with the data of a bicycle shop, as if just started."""
    sandbox_server.reset()
    return sandbox_server
