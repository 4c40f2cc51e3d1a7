"""Where tokens are kept between runs."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

from lightspeed_pos.auth.documents import SETTINGS, check_settings, read_document, settings_of, write_document
from lightspeed_pos.auth.files import ProcessLock, default_directory, replace_file
from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import LightspeedError


class TokenStore(Protocol):
    """
    Where the tokens of one connection are kept: what a store of your own has to do.

    A holder calls `load` and `save` inside `lock` only, from any thread. Tokens come back as they were saved, however
    long they are (some thousand characters) and with or without `expires_at`. `lightspeed_pos.testing` has
    `check_token_store`, which tries all this on a store. Whatever a method raises reaches the caller of the client.
    """

    def load(self) -> Tokens | None:
        """Tokens as last saved, None if there are none."""
        ...

    def save(self, tokens: Tokens) -> None:
        """Keep the tokens, as a whole or not at all. Once this returns, neither a crash nor a power cut undoes it."""
        ...

    def lock(self) -> AbstractContextManager[object]:
        """
        Let in one thread of one process at a time, of all that share the store; the others wait.

        It is held for up to three minutes, and ends with a process that dies. A new one is asked for each time.
        """
        ...


class SignInStore(TokenStore, Protocol):
    """
    A store that also keeps what belongs to the tokens: `client_id`, `client_secret`, `account_id`, `base_url` and
    `auth_url`. All of ours but `MemoryTokens` do, so a profile may use any of them.
    """

    def settings(self) -> dict[str, str]:
        """What was kept beside the tokens; {} if there are none."""
        ...

    def keep(self, tokens: Tokens, settings: Mapping[str, str]) -> None:
        """Replace tokens and settings by those of a new sign-in, as a whole or not at all."""
        ...

    def forget(self) -> None:
        """Delete tokens and settings; nothing if there are none."""
        ...


def checked_store(store: object) -> None:
    """Raise TypeError unless the store has all that a store needs."""
    missing = [name for name in ("load", "save", "lock") if not callable(getattr(store, name, None))]
    if missing:
        raise TypeError(
            f"store={type(store).__name__} has no {missing[0]}(): see lightspeed_pos.TokenStore for what it has to do."
        )


class MemoryTokens:
    """Tokens that last as long as this object. A renewal ends every other copy of them, so keep none."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self._tokens = tokens
        self._lock = threading.RLock()

    def __repr__(self) -> str:
        return f"MemoryTokens({self._tokens!r})"

    def load(self) -> Tokens | None:
        """Tokens as last saved."""
        return self._tokens

    def save(self, tokens: Tokens) -> None:
        """Keep the tokens in place of the old ones."""
        self._tokens = tokens

    def lock(self) -> AbstractContextManager[object]:
        """Keep other threads from renewing."""
        return self._lock


class FileTokens:
    """
    Tokens in a file of their own, one file per connection, shared by any number of threads and processes.

    `path` defaults to `tokens.json` in the user's data directory for `lightspeed-pos`. Only the owner may read the
    file, from its first byte on. It is replaced as a whole and durably: a crash leaves the old or the new tokens.
    Beside it stand `<path>.lock` and, while it is being replaced, `<path>.new`. Keys in it that are not ours stay.

    All methods raise LightspeedError for a file that is damaged, and leave it as it is; OSError if it cannot be used.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        # Resolved, so that replacing the file does not replace a link to it.
        self.path = (Path(path) if path is not None else default_directory() / "tokens.json").expanduser().resolve()
        self._lock = ProcessLock(self.path)

    def __repr__(self) -> str:
        return f"FileTokens({str(self.path)!r})"

    def __str__(self) -> str:
        return f"the file {self.path}"

    def load(self) -> Tokens | None:
        """Tokens in the file, None if there is no file."""
        found = self._read()
        return found[0] if found is not None else None

    def save(self, tokens: Tokens) -> None:
        """Replace the tokens in the file, or make it."""
        with self.lock():
            found = self._read()
            self._replace(tokens, found[1] if found is not None else {})

    def settings(self) -> dict[str, str]:
        """What `remember` put beside the tokens; {} if there is no file."""
        found = self._read()
        return settings_of(found[1]) if found is not None else {}

    def remember(self, settings: Mapping[str, str]) -> None:
        """
        Keep settings beside the tokens, for `Client.from_env()`: `client_id`, `client_secret`, `account_id`, and
        `base_url` and `auth_url` if the tokens are not those of the real service. Tokens go to no other addresses.

        Raises LightspeedError unless tokens have been saved, for any other setting, and for a value with a line break
        or the like.
        """
        check_settings(settings)
        with self.lock():
            found = self._read()
            if found is None:
                raise LightspeedError(f"Save tokens in {self.path} before the settings that belong to them.")
            self._replace(found[0], {**found[1], **settings})

    def keep(self, tokens: Tokens, settings: Mapping[str, str]) -> None:
        """
        Replace tokens and settings by those of a new sign-in, in one step; settings that are not given are gone.

        Raises LightspeedError as `remember` does.
        """
        check_settings(settings)
        with self.lock():
            found = self._read()
            others = {name: value for name, value in found[1].items() if name not in SETTINGS} if found else {}
            self._replace(tokens, {**others, **settings})

    def forget(self) -> None:
        """Delete the file; nothing if there is none."""
        with self.lock():
            self.path.unlink(missing_ok=True)

    def lock(self) -> AbstractContextManager[None]:
        """
        Keep other threads and processes from renewing; the same thread may take it again.

        Raises TimedOut after three minutes: somebody else has stopped while holding it.
        """
        return self._lock.held()

    def _read(self) -> tuple[Tokens, dict[str, Any]] | None:
        """Tokens and everything else in the file, None if there is no file."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return None
        found = read_document(content)
        if found is None:
            raise LightspeedError(
                f"{self.path} is damaged: it does not hold the tokens of a connection. Nothing was changed. "
                "Restore it from a backup, or move it away and sign in again."
            )
        return found

    def _replace(self, tokens: Tokens, others: Mapping[str, Any]) -> None:
        replace_file(self.path, write_document(tokens, others).encode() + b"\n")


OWN_STORES = (MemoryTokens, FileTokens)
