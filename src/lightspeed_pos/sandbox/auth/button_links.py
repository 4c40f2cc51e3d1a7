"""
The link that a custom button opens, signed as the service signs it.

Source: API documentation, "Using Custom Buttons with an Integration".
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from urllib.parse import SplitResult, quote, unquote, urlencode, urlsplit

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from lightspeed_pos.sandbox.auth import jwts

PORTS = {"http": 80, "https": 443}
KEPT = "!$&'()*+,;=:@/?%"  # what a path or query may hold as it is, beside letters and digits
PATH_AND_QUERY = re.compile(r"[\w\-.~!$&'()*+,;=:@/%]*(\?[\w\-.~!$&'()*+,;=:@/%?]*)?", re.ASCII)


def signed_link(url: str, parameters: Mapping[str, str], expires_at: int) -> str:
    """
    The button's URL with the parameters of a click and its signature; `expires_at` in seconds since the epoch.

    The parameters follow the fragment if the URL has one. Raises ValueError for what is no URL of a page.
    """
    try:
        base = urlsplit(url)
        port = base.port
    except ValueError as error:
        raise ValueError(f"url is no URL: {error}.") from None
    if base.scheme not in PORTS or not base.hostname:
        raise ValueError("url must be a button's URL, such as https://app.example.com/pos.")
    host = base.hostname if port in {None, PORTS[base.scheme]} else f"{base.hostname}:{port}"
    front = f"{base.scheme}://{host}{normal_path(base.path) or '/'}"
    own = base.query
    if "#" in url:
        front += f"?{in_order(base.query)}#" if base.query else "#"
        front, own = with_fragment(front, base)
    given = {**parameters, "alg": jwts.ALGORITHM, "exp": str(expires_at), "kid": jwts.BUTTON_KEY_ID}
    text = f"{front}?{in_order('&'.join(filter(None, (own, urlencode(given)))))}"
    signature = jwts.button_key().private_key
    assert signature is not None
    signed = base64.urlsafe_b64encode(signature.sign(text.encode(), PKCS1v15(), SHA256())).decode()
    return f"{text}&signature={signed}"


def with_fragment(front: str, base: SplitResult) -> tuple[str, str]:
    """The URL up to the end of its fragment's path, and the query of the fragment."""
    if not PATH_AND_QUERY.fullmatch(base.fragment):
        return front + base.fragment, ""
    path, _, query = base.fragment.partition("?")
    return front + normal_path(path), query


def normal_path(path: str) -> str:
    """Without dot segments: RFC 3986, 5.2.4."""
    left, done = escaped(path), list[str]()
    while left:
        if left.startswith(("/./", "/../")) or left in {"/.", "/.."}:
            if left[1:3] == ".." and done:
                done.pop()
            left = "/" + left.removeprefix("/").partition("/")[2]
        else:
            end = left.find("/", 1)
            done.append(left if end < 0 else left[:end])
            left = left[len(done[-1]) :]
    return "".join(done)


def escaped(text: str) -> str:
    """Escaped in capitals, and only where that is needed or keeps the meaning."""
    return re.sub(
        "%[0-9A-Fa-f]{2}", lambda found: quote(unquote(found[0], "latin-1"), "", "latin-1"), quote(text, KEPT)
    )


def in_order(query: str) -> str:
    """A query whose parameters stand in the order of their names."""
    return "&".join(sorted((escaped(one) for one in query.split("&") if one), key=lambda one: one.partition("=")[0]))
