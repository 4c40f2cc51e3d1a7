"""Which addresses a token may go to."""

from __future__ import annotations

import pytest

from every import every
from lightspeed_pos.exchange.origin import origin_of


@every(
    "base_url, origin",
    [
        ("https://api.lightspeedapp.com", "https://api.lightspeedapp.com"),
        ("https://API.lightspeedapp.com:443/", "https://api.lightspeedapp.com"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.8.8.8", "http://127.8.8.8"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_these_are_origins(base_url: str, origin: str) -> None:
    assert origin == origin_of(base_url)


@every(
    "base_url",
    [
        "http://api.lightspeedapp.com",
        "http://10.0.0.1",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "https://user:hunter2@api.lightspeedapp.com",
        "http://127.0.0.1@evil.example",
        "https://api.lightspeedapp.com/API/V3",
        "https://api.lightspeedapp.com?x=1",
        "ftp://api.lightspeedapp.com",
        "api.lightspeedapp.com",
        "",
        "https://",
        "https://api.lightspeedapp.com:x",
        "https://a\nb",
    ],
)
def test_these_are_refused_as_origins(base_url: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        origin_of(base_url)

    assert "hunter2" not in str(caught.value)
