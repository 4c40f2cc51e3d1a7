"""Which servers may get a token, and what this client calls itself."""

from __future__ import annotations

import ipaddress

import httpx2

from lightspeed_pos._version import __version__

OWN_AGENT = f"lightspeed-pos/{__version__}"
BASE_URL = "https://api.lightspeedapp.com"


def origin_of(base_url: str) -> str:
    """
    Scheme, host and port of a base URL, without a slash at the end.

    Raises `ValueError` where a token must not go (plain http, except to this computer) and for anything that is more
    than an origin (user, path, query).
    """
    try:
        url = httpx2.URL(base_url)
    except httpx2.InvalidURL as error:
        if "@" in base_url:
            raise ValueError(f"The base URL is no URL, and it must not hold a user or password: {error}") from None
        raise ValueError(f"{base_url!r} is no URL: {error}") from None
    if url.userinfo:
        raise ValueError("A base URL must not hold a user or password: the token holder signs in.")
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(f"{base_url!r} is no base URL: give an origin such as https://api.lightspeedapp.com.")
    if url.path not in ("", "/") or url.query or url.fragment:
        raise ValueError(f"{base_url!r} is more than an origin: leave out everything after the host, /API/V3 is added.")
    if url.scheme == "http" and not is_loopback(url.host):
        raise ValueError(
            f"{base_url!r} would send the access token unencrypted: use https (http is for loopback only)."
        )
    return f"{url.scheme}://{url.netloc.decode('ascii')}"


def is_loopback(host: str) -> bool:
    """Whether this host is this computer."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
