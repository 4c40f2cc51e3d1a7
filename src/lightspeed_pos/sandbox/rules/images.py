"""
Images: uploaded as a file with its data, served from the sandbox's own origin.

Source: API documentation, "Images".
"""

from __future__ import annotations

import secrets

from lightspeed_pos.sandbox.data.context import Context, Upload
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.rules.base import Rule, Saver, Write


class Images(Rule):
    """Pictures of items and matrices."""

    read_only = frozenset({"baseImageURL", "publicID", "size", "image"})

    def check(self, write: Write) -> None:
        if write.old is None and not (write.record["itemID"] or write.record["itemMatrixID"]):
            raise bad_request("Image not created. An Image must have an itemID or an itemMatrixID.")

    def removed(self, saver: Saver, record: Record) -> None:
        saver.context.store.execute('DELETE FROM "ImageFile" WHERE publicID=?', (record["publicID"],))


def check_upload(upload: Upload | None) -> Upload:
    """The file that has to come with a new image."""
    if upload is None or not upload.content:
        raise bad_request("Image not created. Send multipart/form-data with the parts data and image.")
    if not upload.content_type.startswith("image/"):
        raise bad_request(f"Image not created. '{upload.content_type}' is not an image.")
    return upload


def keep_file(context: Context, entity: str, key: int, upload: Upload) -> None:
    """Store the file of a new image."""
    public_id = secrets.token_hex(10)
    context.store.execute('INSERT INTO "ImageFile" VALUES (?, ?, ?)', (public_id, upload.content_type, upload.content))
    name = upload.filename.encode("utf-8", "replace").decode()
    context.store.update(entity, key, {"publicID": public_id, "filename": name, "size": len(upload.content)})
