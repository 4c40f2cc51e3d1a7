"""Real answers as inputs: the documentation's samples and the recordings, and what was found before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from fuzz.subjects import FIRST, ORIGIN, class_of
from lightspeed_pos.catalogue import ENDPOINTS

TESTS = Path(__file__).parents[1]
FOUND = Path(__file__).with_name("found")
ERRORS = [
    b'{"httpCode": "422", "httpMessage": "Unprocessable", "message": "A rule", "errorClass": "Exception"}',
    b'{"httpCode": "400", "message": "Out.", "errorClass": "OutOfBalanceError", "saleID": 7, "balance": "1.5"}',
    b'{"error": "access_denied", "error_description": "Denied.", "hint": "t0ken-that-is-secret"}',
    b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>",
    b"",
]
TAGS = ['"red"', '["red", "blue"]', '{"tag": ["red"]}', '{"Tag": [{"name": "red", "tagID": "1"}]}', '{"name": "red"}']
JWT = "e30.eyJhY2N0IjogIjEiLCAic2NvcGUiOiAiYSBiIiwgImlhdCI6IDE3MjA0NjIxMzMuMjQ3OSwgImV4cCI6IDE3MjA0NjU3MzMuMn0.x"
HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nX-LS-API-Bucket-Level: 1.5/90\r\n\r\n{}"
)


def inputs() -> Iterator[bytes]:
    """All of them."""
    yield from _samples()
    yield from _recordings()
    yield from (f"failure {status}\n".encode() + body for body in ERRORS for status in (200, 400, 429, 500))
    yield from (f"tags\n{one}".encode() for one in TAGS)
    answer = {"token_type": "Bearer", "expires_in": 3600, "access_token": JWT, "refresh_token": "def50200a1"}
    yield b"tokens 200\n" + json.dumps(answer).encode()
    yield b"tokens 200\n" + json.dumps({**answer, "expires_at": "2026-01-05T14:30:00+00:00"}).encode()
    yield b"tokens 400\n" + b'{"error": "invalid_grant", "error_description": "No.", "hint": "Revoked"}'
    yield b"head gzip\n" + HEAD
    yield f"link\n{ORIGIN}{FIRST}&after=WzEwMF0%3D".encode()
    yield f"link\n{ORIGIN}/API/V3/Account/1/Item.json?limit=100&after=WzEwMF0%3D".encode()
    yield from (path.read_bytes() for path in sorted(FOUND.iterdir()))


def _samples() -> Iterator[bytes]:
    samples: dict[str, Any] = json.loads((TESTS / "data" / "samples.json").read_text())
    for name, row in samples.items():
        endpoint = ENDPOINTS[name]
        if not endpoint.json_key:
            yield b"unwrapped Session\n" + json.dumps(row).encode()
            continue
        envelope = {"@attributes": {"next": "", "previous": ""}, endpoint.json_key: row}
        yield f"page {name}\n".encode() + json.dumps(envelope).encode()
        yield f"one {name} async\n".encode() + json.dumps({endpoint.json_key: row}).encode()
        if class_of(endpoint, is_async=False).ENTITY == "Account":
            yield b"unwrapped Account\n" + json.dumps(row).encode()


def _recordings() -> Iterator[bytes]:
    keys = {endpoint.json_key: name for name, endpoint in reversed(ENDPOINTS.items()) if endpoint.json_key}
    for path in sorted((TESTS / "contract" / "cassettes").rglob("*.yaml")):
        for one in yaml.safe_load(path.read_text())["interactions"]:
            response = one["response"]
            body = response["body"]["string"]
            text = body if isinstance(body, bytes) else body.encode()
            lines = [f"{name}: {value[0]}" for name, value in response["headers"].items()]
            yield b"headers\n" + "\n".join(lines).encode()
            try:
                key = next((key for key in json.loads(text) if key in keys), None)
            except (ValueError, TypeError):
                key = None
            if key is None:
                yield f"failure {response['status']['code']}\n".encode() + text
            elif len(text) < 20_000:
                yield f"page {keys[key]}\n".encode() + text
