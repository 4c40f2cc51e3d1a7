"""
A receiver of webhooks, as a process of its own: it verifies each message, writes it down, and answers.

    python webhook_receiver.py PORT LOG SECRET

Every ninth request is answered 500, and not written down.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path


def is_genuine(secret: str, headers: dict[str, str], body: bytes) -> bool:
    """Whether the message was signed with the secret, within five minutes."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    stamp = headers["webhook-timestamp"]
    signed = f"{headers['webhook-id']}.{stamp}.".encode() + body
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    given = [one.removeprefix("v1,") for one in headers["webhook-signature"].split()]
    return abs(time.time() - int(stamp)) < 300 and any(hmac.compare_digest(one, expected) for one in given)


class Receiver(HTTPServer):
    """Keeps what arrives in a file, a line for each message."""

    def __init__(self, port: int, log: Path, secret: str) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.log = log
        self.secret = secret
        self.count = 0


class Handler(BaseHTTPRequestHandler):
    """Answers one connection."""

    protocol_version = "HTTP/1.1"
    server: Receiver

    def do_POST(self) -> None:
        """Verify, write down, answer."""
        body = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.count += 1
        status = 500 if self.server.count % 9 == 0 else 204
        if not is_genuine(self.server.secret, headers, body):
            status = 401
        if status == 204:
            with self.server.log.open("ab") as file:
                line = json.dumps({"id": headers["webhook-id"], "body": json.loads(body)})
                file.write(line.encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Nothing."""


if __name__ == "__main__":
    Receiver(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]).serve_forever()
