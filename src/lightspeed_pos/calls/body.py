"""
The body of an answer, as it arrives: inflated, up to a limit, whatever its headers claim.

The status decides what an answer means. So the body of an error is taken as far as it can be read; only the body of a
success that cannot be read is a fault. httpx2 is not asked to inflate: it takes a compressed body that was cut off for
a whole one, and believes every header.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from lightspeed_pos.errors import DecodeError
from lightspeed_pos.exchange.request import JSON_TYPE

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Request

GZIP = b"\x1f\x8b"


class Body:
    """Takes in the raw body of an answer with this status and these headers."""

    def __init__(self, request: Request, status: int, headers: Mapping[str, str], most_bytes: int) -> None:
        self._request = request
        self._success = 200 <= status < 300
        # A proxy may name a coding that does not exist ("none"), or one twice: the bytes tell whether it is gzip.
        self._may_be_gzip = headers.get("content-encoding", "").strip().lower() not in ("", "identity")
        self._most_bytes = most_bytes
        self.raw_bytes = 0  # that came, as they came
        self._start = b""
        self._inflater: zlib._Decompress | None = None
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, raw: bytes) -> bool:
        """Take in some bytes. Returns whether more are of use. Raises DecodeError for what a success must not hold."""
        self.raw_bytes += len(raw)
        if self._may_be_gzip:
            self._start += raw
            if len(self._start) < len(GZIP):
                return True
            raw, self._may_be_gzip = self._start, False
            if raw.startswith(GZIP):
                self._inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
        if self._inflater is not None:
            try:
                raw = self._inflater.decompress(raw, self._most_bytes - self._size + 1)
            except zlib.error:
                return self._refuse("an answer that says it is gzip and is not")
        self._size += len(raw)
        if self._size > self._most_bytes:
            return self._refuse(f"an answer of more than {self._most_bytes:,} bytes; ask for fewer records at a time")
        self._chunks.append(raw)
        return True

    def done(self) -> bytes:
        """The whole body. Raises DecodeError if it is that of a success, compressed and cut off."""
        if self._inflater is not None and not self._inflater.eof:
            self._refuse("a compressed answer that was cut off")
        return self._whole()

    def suffices(self) -> bool:
        """Whether what has come is enough though the rest did not: for an error, or if it is a whole JSON object."""
        if not self._success:
            return True
        if self._request.accept != JSON_TYPE:
            return False
        try:
            return isinstance(json.loads(self._whole()), dict)
        except (ValueError, RecursionError):
            return False

    def _whole(self) -> bytes:
        if self._may_be_gzip:  # too short to tell
            return self._start
        return self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)

    def _refuse(self, what: str) -> bool:
        if self._success:
            raise DecodeError(f"{self._request.method} {self._request.path}: {what}", request=self._request)
        return False
