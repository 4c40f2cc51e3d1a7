from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import httpx2
import pytest

from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.testing import sandbox, sandbox_server
from sandbox.bare_api import START, Api

__all__ = ["sandbox", "sandbox_server"]


@pytest.fixture(scope="session")
def sandbox_settings() -> Mapping[str, Any]:
    # A wide bucket: these tests are not about waiting. A day of which tests can name dates.
    return {"items": 200, "registers": 200, "speed": 20.0, "start": START}


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[Api]:
    with httpx2.Client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as http:
        yield Api(sandbox, http)
