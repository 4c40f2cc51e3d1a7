"""Images: uploaded from a path, from bytes and from a file, fetched and destroyed."""

from __future__ import annotations

import json
from email.message import Message
from email.parser import BytesParser
from io import BytesIO
from pathlib import Path

import pytest

import plain_http
from lightspeed_pos.errors import NotFound
from lightspeed_pos.resources.account import Account
from lightspeed_pos.sandbox import LoggedRequest, Sandbox
from seen_requests import writes

GIF = b"GIF89a" + bytes(range(64))


def parts_of(seen: LoggedRequest) -> dict[str, tuple[str | None, str, bytes]]:
    """Parts of a multipart body: name to file name, content type, content."""
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message: Message = BytesParser().parsebytes(head + seen.body)
    found = {}
    for part in message.walk():
        if not part.is_multipart():
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            name = str(part.get_param("name", header="Content-Disposition"))
            found[name] = (part.get_filename(), part.get_content_type(), content)
    return found


def test_an_image_is_uploaded_from_a_path(shop: Sandbox, account: Account, tmp_path: Path) -> None:
    path = tmp_path / "front.gif"
    path.write_bytes(GIF)

    image = account.images.create(path, item_id=5, description="Front")

    parts = parts_of(writes(shop)[-1])
    assert ["data", "image"] == list(parts)
    assert {"itemID": 5, "description": "Front"} == json.loads(parts["data"][2])
    assert ("front.gif", "image/gif", GIF) == parts["image"]
    assert (5, "Front", "front.gif") == (image.item_id, image.description, image.filename)


def test_an_image_is_uploaded_from_bytes_and_from_an_open_file(shop: Sandbox, account: Account, tmp_path: Path) -> None:
    account.images.create(GIF, item_id=5)
    assert ("file.gif", "image/gif", GIF) == parts_of(writes(shop)[-1])["image"]

    account.images.create(BytesIO(GIF), item_id=5, filename="side.gif")
    assert ("side.gif", "image/gif", GIF) == parts_of(writes(shop)[-1])["image"]

    path = tmp_path / "back.gif"
    path.write_bytes(GIF)
    with path.open("rb") as file:
        account.images.create(file, item_id=5)
    assert ("back.gif", "image/gif", GIF) == parts_of(writes(shop)[-1])["image"]
    assert 3 <= len(account.images.all(item_id=5))


def test_an_uploaded_image_can_be_fetched_at_its_url_and_destroyed(account: Account) -> None:
    image = account.images.create(GIF, item_id=5)

    assert GIF == plain_http.get(image.url).content
    image.destroy()
    with pytest.raises(NotFound):
        account.images.find(image.id)


def test_an_image_below_an_item_goes_to_that_item(shop: Sandbox, account: Account) -> None:
    image = account.items.find(5).images.create(GIF)

    assert writes(shop)[-1].path.endswith("/Item/5/Image.json")
    assert 5 == image.item_id
