"""Encryption of what is kept where others may read it. Extra `[fleet]`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lightspeed_pos.errors import LightspeedError

_MARK = "sealed:"


class Seal:
    """
    Encrypts and decrypts texts with keys of the user's, each made by `cryptography.fernet.Fernet.generate_key()`.

    The first key encrypts, all decrypt: put a new one first, and take the old one out when nothing is left that it
    encrypted. Raises LightspeedError for what is no key; the key is not quoted.
    """

    def __init__(self, keys: Sequence[str | bytes]) -> None:
        try:
            from cryptography.fernet import Fernet, InvalidToken, MultiFernet
        except ImportError:
            raise ImportError('Encryption needs: pip install "lightspeed-pos[fleet]"') from None
        given = [keys] if isinstance(keys, str | bytes) else list(keys)
        try:
            self._fernet: Any = MultiFernet([Fernet(key) for key in given])
        except (ValueError, TypeError):
            raise LightspeedError(
                "That is no key for encryption. Make one with: "
                'python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"'
            ) from None
        self._refusal: Any = InvalidToken

    def closed(self, text: str, place: str) -> str:
        """The text encrypted, for this place only: elsewhere it is not accepted."""
        return _MARK + str(self._fernet.encrypt(f"{place}\0{text}".encode()).decode())

    def opened(self, sealed: str, place: str, name: str) -> str:
        """What `closed` was given. Raises LightspeedError that begins with `name`."""
        if not sealed.startswith(_MARK):
            raise LightspeedError(f"{name} is not encrypted, though a key was given: keep it once more, with the key.")
        try:
            plain: str = self._fernet.decrypt(sealed.removeprefix(_MARK).encode()).decode()
        except self._refusal:
            raise LightspeedError(
                f"{name} cannot be decrypted with any of the keys that were given: it was encrypted with another one, "
                "or was changed. Give that key as well; nothing was changed."
            ) from None
        there, _, text = plain.partition("\0")
        if there != place:
            raise LightspeedError(f"{name} was put there from another place. Nothing was used of it.")
        return text

    @staticmethod
    def is_closed(text: str) -> bool:
        """Whether the text is an encrypted one."""
        return text.startswith(_MARK)
