"""The public keys of the service, by which it is known who signed a link. No I/O."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable
from importlib import import_module
from typing import Any

from lightspeed_pos.auth.forms import Form, check
from lightspeed_pos.errors import DecodeError
from lightspeed_pos.exchange.request import Reply

KEY_SET = Form("/.well-known/jwks", {}, "", method="GET")
PAUSE_SECONDS = 30.0  # between two readings, since anybody can send links that name unknown keys
_LEAST_BITS = 2048


class Keys:
    """
    The keys as they were last read, by their names. They are read again when a link names one that is not among them.

    Raises ImportError without the extra.
    """

    def __init__(self) -> None:
        try:
            import_module("cryptography")
            import_module("joserfc")
        except ModuleNotFoundError:
            raise ImportError('Custom buttons need: pip install "lightspeed-pos[buttons]"') from None
        self._keys: dict[str, Any] = {}
        self._read_at: float | None = None

    def have_to_be_read(self, kid: str, now: float) -> bool:
        """Whether to read them for this name, at `now` in seconds since the epoch."""
        if kid in self._keys:
            return False
        return self._read_at is None or not 0 <= now - self._read_at < PAUSE_SECONDS

    def learn(self, reply: Reply, now: float) -> None:
        """Take the answer to KEY_SET. Raises ApiError for a refusal, DecodeError for what is no set of keys."""
        check(KEY_SET, reply)
        try:
            found: Any = json.loads(reply.body)
            listed = [dict(one) for one in found["keys"]]
        except (ValueError, TypeError, KeyError, RecursionError):
            message = f"The service answered GET {KEY_SET.path} with something that is no set of keys."
            raise DecodeError(message, request=KEY_SET.request) from None
        self._keys = dict(_usable(listed))
        self._read_at = now

    def signed(self, kid: str, signature: bytes, texts: Iterable[str]) -> bool:
        """Whether the key of this name has signed one of the texts."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256

        if kid not in self._keys:
            return False
        for text in texts:
            try:
                self._keys[kid].verify(signature, text.encode(), PKCS1v15(), SHA256())
            except InvalidSignature:
                continue
            return True
        return False


def _usable(listed: Iterable[dict[str, Any]]) -> Iterable[tuple[str, Any]]:
    """Names and public keys of those that sign by RS256; others may stand beside them."""
    from joserfc.errors import JoseError
    from joserfc.jwk import RSAKey

    for one in listed:
        kid = one.get("kid")
        if one.get("kty") != "RSA" or not isinstance(kid, str) or one.get("use", "sig") != "sig":
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of short keys, which are left out below
                key = RSAKey.import_key(one).public_key
        except (JoseError, ValueError, TypeError):
            continue
        if key.key_size >= _LEAST_BITS:
            yield kid, key
