"""Tokens in the keyring of the user: Keychain, Credential Manager, Secret Service or KWallet."""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lightspeed_pos.auth.documents import check_settings, read_document, settings_of, write_document
from lightspeed_pos.auth.files import ProcessLock, default_directory
from lightspeed_pos.errors import LightspeedError

if TYPE_CHECKING:
    from lightspeed_pos.auth.tokens import Tokens

SERVICE = "lightspeed-pos"
PIECE_CHARACTERS = 1200  # Windows holds 1,280 characters a secret; a pair of tokens has more
INSTEAD = "or keep the sign-in in a file: lightspeed login --store file"


class KeyringTokens:
    """
    Tokens and the client secret in the keyring of the user, by the name of a profile.

    A keyring holds short secrets, so a sign-in is kept in pieces: `<name>` says which pieces count, and is written
    last; a crash leaves the old or the new tokens. `<name>.lock` in `directory` (default: the user's data directory for
    `lightspeed-pos`) keeps threads and processes apart.

    All methods raise LightspeedError for a keyring that cannot be used, such as one that is locked, and for entries
    that are damaged. Extra: `[cli]`.
    """

    def __init__(self, name: str, *, directory: str | os.PathLike[str] | None = None) -> None:
        self.name = name
        place = Path(directory) if directory is not None else default_directory()
        self._lock = ProcessLock(place.expanduser().resolve() / f"keyring-{name}")

    def __repr__(self) -> str:
        return f"KeyringTokens({self.name!r})"

    def __str__(self) -> str:
        return f"the keyring, under the name {self.name}"

    def load(self) -> Tokens | None:
        """Tokens as last saved, None if there are none."""
        found = self._read()
        return found[0] if found is not None else None

    def save(self, tokens: Tokens) -> None:
        """Keep the tokens in place of the old ones; the settings stay."""
        with self.lock():
            found = self._read()
            self._write(write_document(tokens, found[1] if found is not None else {}))

    def settings(self) -> dict[str, str]:
        """What `keep` put beside the tokens; {} if there are none."""
        found = self._read()
        return settings_of(found[1]) if found is not None else {}

    def keep(self, tokens: Tokens, settings: Mapping[str, str]) -> None:
        """Replace tokens and settings by those of a new sign-in. Raises LightspeedError for what is no setting."""
        check_settings(settings)
        with self.lock():
            self._write(write_document(tokens, settings))

    def forget(self) -> None:
        """Delete tokens and settings; nothing if there are none."""
        with self.lock(), _in_words() as keyring:
            head = keyring.get_password(SERVICE, self.name)
            if head is not None:
                keyring.delete_password(SERVICE, self.name)
                for half in "ab":
                    self._delete_from(keyring, half, 0)

    def lock(self) -> AbstractContextManager[None]:
        """Keep other threads and processes from renewing; the same thread may take it again."""
        return self._lock.held()

    def _read(self) -> tuple[Tokens, dict[str, Any]] | None:
        with _in_words() as keyring:
            head = keyring.get_password(SERVICE, self.name)
            if head is None:
                return None
            half, count = _read_head(head)
            pieces = [keyring.get_password(SERVICE, self._piece(half, number)) or "" for number in range(count)]
        found = read_document("".join(pieces))
        if found is None:
            raise LightspeedError(
                f"The entries of {self.name!r} in the keyring are damaged: they do not hold the tokens of a "
                f"connection. Sign in again: lightspeed login --profile {self.name}"
            )
        return found

    def _write(self, document: str) -> None:
        pieces = [document[at : at + PIECE_CHARACTERS] for at in range(0, len(document), PIECE_CHARACTERS)]
        with _in_words() as keyring:
            head = keyring.get_password(SERVICE, self.name)
            # Never over the pieces that count: until the head says otherwise, those are the sign-in.
            before = _read_head(head)[0] if head is not None else ""
            half = "b" if before == "a" else "a"
            for number, piece in enumerate(pieces):
                keyring.set_password(SERVICE, self._piece(half, number), piece)
            keyring.set_password(SERVICE, self.name, json.dumps({"half": half, "pieces": len(pieces)}))
        with suppress(LightspeedError), _in_words() as keyring:  # the new ones are kept; what is left is useless
            if before:
                self._delete_from(keyring, before, 0)
            self._delete_from(keyring, half, len(pieces))

    def _delete_from(self, keyring: Any, half: str, number: int) -> None:
        while keyring.get_password(SERVICE, self._piece(half, number)) is not None:
            keyring.delete_password(SERVICE, self._piece(half, number))
            number += 1

    def _piece(self, half: str, number: int) -> str:
        return f"{self.name}/{half}{number}"


def keyring_trouble() -> str:
    """Why this computer has no keyring that keeps anything, in words; "" if it has one. An entry is tried."""
    from keyring.errors import NoKeyringError

    try:
        with _in_words() as keyring:
            keyring.set_password(SERVICE, "trial", "kept")
            kept = keyring.get_password(SERVICE, "trial")
            if kept is not None:
                keyring.delete_password(SERVICE, "trial")
    except LightspeedError as error:
        if isinstance(error.__cause__, NoKeyringError):
            return "This computer has no keyring"
        raise
    return "" if kept == "kept" else "The keyring of this computer keeps nothing"


@contextmanager
def _in_words() -> Generator[Any]:
    """The keyring; what goes wrong with it is told in words."""
    try:
        import keyring
        from keyring.errors import KeyringError, NoKeyringError
    except ImportError:
        raise ImportError('Tokens in the keyring need: pip install "lightspeed-pos[cli]"') from None
    try:
        yield keyring
    except NoKeyringError as error:
        raise LightspeedError(f"There is no keyring here. Work in the session that has it, {INSTEAD}") from error
    except KeyringError as error:
        # Nothing of ours is in its message: backends name the service and what the system said.
        said = str(error) or type(error).__name__
        raise LightspeedError(f"The keyring refuses: {said}. Unlock it, {INSTEAD}") from error


def _read_head(head: str) -> tuple[str, int]:
    try:
        found: Any = json.loads(head)
        return str(found["half"]), int(found["pieces"])
    except (ValueError, TypeError, KeyError):
        return "", 0
