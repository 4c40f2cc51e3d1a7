"""Where tokens are kept between runs."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Generator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import LightspeedError, TimedOut

if TYPE_CHECKING:
    from filelock import FileLock

LOCK_SECONDS = 180.0  # longer than the most patient renewal
_TOKEN_KEYS = ("access_token", "refresh_token", "expires_at")
_SETTINGS = ("client_id", "client_secret", "account_id", "base_url", "auth_url")


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
        self._lock_of_process = (os.getpid(), self._new_lock())

    def __repr__(self) -> str:
        return f"FileTokens({str(self.path)!r})"

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
        return {key: value for key, value in found[1].items() if isinstance(value, str)} if found is not None else {}

    def remember(self, settings: Mapping[str, str]) -> None:
        """
        Keep settings beside the tokens, for `Client.from_env()`: `client_id`, `client_secret`, `account_id`, and
        `base_url` and `auth_url` if the tokens are not those of the real service. Tokens go to no other addresses.

        Raises LightspeedError unless tokens have been saved, for any other setting, and for a value with a line break
        or the like.
        """
        unknown = [key for key in settings if key not in _SETTINGS]
        if unknown and unknown[0] in _TOKEN_KEYS:
            raise LightspeedError(f"{unknown[0]} is no setting: save() keeps the tokens.")
        if unknown:
            raise LightspeedError(f"{unknown[0]!r:.60} is no setting. There are: {', '.join(_SETTINGS)}.")
        strange = [key for key, value in settings.items() if not f"{key}{value}".isprintable()]
        if strange:
            raise LightspeedError(f"The setting {strange[0]!r} holds a character that cannot be in it.")
        with self.lock():
            found = self._read()
            if found is None:
                raise LightspeedError(f"Save tokens in {self.path} before the settings that belong to them.")
            self._replace(found[0], {**found[1], **settings})

    @contextmanager
    def lock(self) -> Generator[None]:
        """
        Keep other threads and processes from renewing; the same thread may take it again.

        Raises TimedOut after three minutes: somebody else has stopped while holding it.
        """
        from filelock import Timeout

        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._lock_of_process[0] != os.getpid():  # a lock does not outlive a fork; servers fork their workers
            self._lock_of_process = (os.getpid(), self._new_lock())
        lock = self._lock_of_process[1]
        try:
            lock.acquire()
        except Timeout:
            raise TimedOut(
                f"Another process has held {self.path}.lock for {LOCK_SECONDS:.0f} seconds: look whether it hangs."
            ) from None
        try:
            yield
        finally:
            lock.release()

    def _new_lock(self) -> FileLock:
        # Imported here because reading no token from a file should cost nothing at start-up.
        from filelock import FileLock

        return FileLock(f"{self.path}.lock", timeout=LOCK_SECONDS, mode=0o600)

    def _read(self) -> tuple[Tokens, dict[str, Any]] | None:
        """Tokens and everything else in the file, None if there is no file."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            document: Any = json.loads(content)
            json.dumps(document, ensure_ascii=False).encode()  # half a character (a lone surrogate) is sent nowhere
            access, refresh, expires_at = (document.pop(key, None) for key in _TOKEN_KEYS)
            if not access or not refresh:
                raise ValueError("a token is missing")
            tokens = Tokens(access, refresh, None if expires_at is None else datetime.fromisoformat(expires_at))
        # What a parser says may quote the file, so it is left out.
        except (ValueError, TypeError, AttributeError, RecursionError):
            raise LightspeedError(
                f"{self.path} is damaged: it does not hold the tokens of a connection. Nothing was changed. "
                "Restore it from a backup, or move it away and sign in again."
            ) from None
        return tokens, cast("dict[str, Any]", document)

    def _replace(self, tokens: Tokens, others: Mapping[str, Any]) -> None:
        expires_at = tokens.expires_at.isoformat() if tokens.expires_at is not None else None
        document = {
            "access_token": str(tokens.access),
            "refresh_token": str(tokens.refresh),
            "expires_at": expires_at,
            **others,
        }
        # A fixed name: what a crash leaves behind is gone with the next save.
        new = self.path.with_name(self.path.name + ".new")
        new.unlink(missing_ok=True)
        try:
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(json.dumps(document, indent=2).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
            new.replace(self.path)
        except OSError:
            with suppress(OSError):
                new.unlink(missing_ok=True)
            raise
        _sync_directory(self.path.parent)


OWN_STORES = (MemoryTokens, FileTokens)


def default_directory() -> Path:
    """Directory for the tokens of this user."""
    from platformdirs import user_data_path

    return user_data_path("lightspeed-pos", appauthor=False)


def _sync_directory(directory: Path) -> None:
    """Make a rename in it durable, on systems where that takes a call."""
    if hasattr(os, "O_DIRECTORY"):
        descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
