"""The certificates by which a server is known to be the right one."""

from __future__ import annotations

import ssl
from functools import cache

import httpx2


def certificates_for(url: str) -> ssl.SSLContext:
    """
    The context that checks the server of this URL. Any number of HTTP clients may share it.

    A process loads the trusted certificates once. Plain http needs none: its context trusts nobody.
    """
    return _nobody() if url.lower().startswith("http:") else _trusted()


@cache
def _trusted() -> ssl.SSLContext:
    # It takes 20 to 200 ms, and a program may have a client for each merchant.
    return httpx2.create_ssl_context()


@cache
def _nobody() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
