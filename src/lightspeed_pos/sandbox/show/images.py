"""Image files: what was uploaded, and drawn placeholders for the images of the seed."""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache

from lightspeed_pos.sandbox.data.context import Upload
from lightspeed_pos.sandbox.data.store import Store

PLACEHOLDER_PIXELS = 48
# Without compression every placeholder has this size, so the seed need not draw them: 8 bytes for the signature, 12 for
# each of 3 chunks, 13 for the header, the lines, and 11 for the one block that they fit in.
PLACEHOLDER_BYTES = 8 + 3 * 12 + 13 + PLACEHOLDER_PIXELS * (1 + 3 * PLACEHOLDER_PIXELS) + 11


def served(store: Store, path: str) -> Upload | None:
    """
    The file for `[transformations/]publicID[.jpg]`, None if there is no such image.

    Transformations such as `w_300,h_200,c_limit` are understood and have no effect.
    """
    public_id = path.rpartition("/")[2].partition(".")[0]
    row = store.execute('SELECT type, content FROM "ImageFile" WHERE publicID=?', (public_id,)).fetchone()
    if row is not None:
        return Upload(public_id, row[0], row[1])
    known = store.execute("SELECT filename FROM Image WHERE publicID=?", (public_id,)).fetchone()
    return Upload(known[0], "image/png", placeholder(public_id)) if known is not None else None


@lru_cache(maxsize=64)
def placeholder(public_id: str) -> bytes:
    """A small PNG: a wheel in a colour that follows from the name."""
    seed = zlib.crc32(public_id.encode())
    colour = bytes(80 + (seed >> shift) % 150 for shift in (0, 8, 16))
    middle = PLACEHOLDER_PIXELS / 2
    lines: list[bytes] = []
    for y in range(PLACEHOLDER_PIXELS):
        line = bytearray(b"\0")
        for x in range(PLACEHOLDER_PIXELS):
            distance = ((x - middle) ** 2 + (y - middle) ** 2) ** 0.5
            rim = 17 < distance < 20 or distance < 3
            line += colour if rim else b"\xf4\xf4\xf0"
        lines.append(bytes(line))
    header = struct.pack(">IIBBBBB", PLACEHOLDER_PIXELS, PLACEHOLDER_PIXELS, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, data)
        for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(lines), 0)), (b"IEND", b""))
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
