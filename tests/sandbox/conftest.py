from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

import plain_http
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.testing import sandbox, sandbox_server
from sandbox.bare_api import START, Api

if TYPE_CHECKING:
    from playwright.sync_api import Browser

__all__ = ["sandbox", "sandbox_server"]


@pytest.fixture(scope="session")
def sandbox_settings() -> Mapping[str, Any]:
    # A wide bucket: these tests are not about waiting. A day of which tests can name dates.
    return {"items": 200, "registers": 200, "speed": 20.0, "start": START}


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[Api]:
    headers = {"Authorization": f"Bearer {sandbox.token}"}
    with plain_http.client(base_url=sandbox.url, headers=headers) as http:
        yield Api(sandbox, http)


# Not for the whole session: while Playwright runs, no test can start an event loop.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from sandbox.browser import chromium

    with chromium() as browser:
        yield browser
