"""
A keyring for tests that several processes share: a JSON file, named by the variable FILE_KEYRING.

Like that of Windows it takes no secret above 1,280 characters. `locked` in the file makes it refuse, as a keyring does
that nobody unlocks. A process uses it with PYTHON_KEYRING_BACKEND=file_keyring.FileKeyring.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from filelock import FileLock
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

MOST_CHARACTERS = 1280


class FileKeyring(KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's

    @property
    def path(self) -> Path:
        return Path(os.environ["FILE_KEYRING"])

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}:{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > MOST_CHARACTERS:
            raise PasswordSetError("The stub received bad data.")
        self._change(f"{service}:{username}", password)

    def delete_password(self, service: str, username: str) -> None:
        if f"{service}:{username}" not in self._read():
            raise PasswordDeleteError("Not found")
        self._change(f"{service}:{username}", None)

    def _read(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.path.read_text()) if self.path.exists() else {}
        if found.get("locked"):
            raise KeyringLocked("Failed to unlock the collection!")
        return found

    def _change(self, key: str, value: str | None) -> None:
        with FileLock(f"{self.path}.lock"):
            found = {name: text for name, text in {**self._read(), key: value}.items() if text is not None}
            new = self.path.with_suffix(".new")
            new.write_text(json.dumps(found))
            new.replace(self.path)
