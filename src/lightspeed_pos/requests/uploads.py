"""A picture or PDF to upload: its content, name and content type."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import BinaryIO, TypeAlias

from lightspeed_pos.errors import QueryError

ImageFile: TypeAlias = Path | bytes | BinaryIO


def file_of(file: ImageFile, filename: str) -> tuple[bytes, str, str]:
    """Content, name and content type of a picture or PDF given as a path, as bytes or as an open binary file."""
    if isinstance(file, Path):
        content, name = file.read_bytes(), filename or file.name
    elif isinstance(file, bytes | bytearray):
        content, name = bytes(file), filename
    elif hasattr(file, "read"):
        content, name = file.read(), filename or Path(str(getattr(file, "name", ""))).name
    else:
        raise QueryError(f"A file is given as a Path, bytes or an open binary file, not {type(file).__name__}.")
    kind = mimetypes.guess_type(name)[0] if name else _kind(content)
    if not content or not kind or not (kind.startswith("image/") or kind == "application/pdf"):
        raise QueryError("That is no picture or PDF: give a file whose name ends in .jpg, .png, .gif or .pdf.")
    return content, name or f"file.{kind.rpartition('/')[2]}", kind


def _kind(content: bytes) -> str | None:
    signatures = {
        b"\xff\xd8\xff": "image/jpeg",
        b"\x89PNG": "image/png",
        b"GIF8": "image/gif",
        b"%PDF": "application/pdf",
    }
    return next((kind for start, kind in signatures.items() if content.startswith(start)), None)
