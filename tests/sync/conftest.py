"""What tests of sync share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import postgres_server
from postgres_server import PostgresServer


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    if postgres_server.PROGRAMS is None:
        pytest.skip("needs PostgreSQL (Debian: apt-get install postgresql)")
    with PostgresServer() as running:
        yield running
