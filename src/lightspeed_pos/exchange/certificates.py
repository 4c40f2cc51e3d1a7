"""The certificates by which a server is known to be the right one."""

from __future__ import annotations

import ssl
from functools import cache

import httpx2


def certificates_for(url: str) -> ssl.SSLContext:
    """
    What connections to this URL are checked with, for as many HTTP clients as you like.

    The trusted certificates are loaded once for all clients of a process. For plain http none are loaded: that context
    trusts nobody, so a connection with TLS fails.
    """
    return _trusted() if url.startswith("https:") else _nobody()


@cache
def _trusted() -> ssl.SSLContext:
    # It takes 20 to 200 ms, and a program may have a client for each merchant.
    return httpx2.create_ssl_context()


@cache
def _nobody() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
