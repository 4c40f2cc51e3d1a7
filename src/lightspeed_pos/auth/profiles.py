"""
Profiles: the sign-ins of this user by name, and where each is kept.

`profiles.json` in the user's data directory says which store a profile uses, and what a list of them shows. It holds no
token and no client secret: those, and everything that decides where they are sent, stand together in the store.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from lightspeed_pos.auth.files import ProcessLock, default_directory, replace_file
from lightspeed_pos.auth.keyring_tokens import KeyringTokens
from lightspeed_pos.auth.redis_tokens import RedisTokens
from lightspeed_pos.auth.stores import FileTokens
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError, QueryError

if TYPE_CHECKING:
    from lightspeed_pos.auth.stores import SignInStore
    from lightspeed_pos.auth.tokens import Tokens

log = logging.getLogger("lightspeed_pos")

DEFAULT = "default"  # the name of the sign-in in tokens.json, which needs no entry
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,49}")

StoreKind = Literal["file", "keyring", "redis"]
KINDS: tuple[StoreKind, ...] = ("file", "keyring", "redis")


@dataclass(frozen=True, slots=True)
class Profile:
    """
    A sign-in with a name: which store it is kept in, and what is known of it without looking there.

    `redis_url` is set for a store in Redis; it may hold a password, so it is not shown.
    """

    name: str
    kept_in: StoreKind = "file"
    redis_url: str = field(default="", repr=False)
    account_id: int | None = None
    account_name: str = ""
    base_url: str = ""


class Profiles:
    """
    The profiles of this user: `Profiles().all()`, and what `lightspeed login` does with them.

    `directory` defaults to the user's data directory for `lightspeed-pos`. One profile is the default: it is what
    `Client.from_env()` takes where no variable says otherwise. Until one is chosen that is the sign-in of the file
    `tokens.json`, by the name "default".

    Methods raise LightspeedError for a `profiles.json` that is damaged, and leave it as it is; OSError if it cannot be
    used.
    """

    def __init__(self, directory: Path | None = None) -> None:
        self.directory = (directory or default_directory()).expanduser()
        self.path = self.directory / "profiles.json"
        self._lock = ProcessLock(self.path)

    def __repr__(self) -> str:
        return f"Profiles({str(self.directory)!r})"

    def all(self) -> list[Profile]:
        """All of them, by name."""
        found = self._read()[1]
        if DEFAULT not in found and self._file(DEFAULT).is_file():
            found = {**found, DEFAULT: Profile(DEFAULT)}
        return [found[name] for name in sorted(found)]

    @property
    def default(self) -> str:
        """Name of the default profile."""
        return self._read()[0]

    def find(self, name: str | None = None) -> Profile:
        """The profile of that name, or the default one. Raises AuthorizationExpired if there is no such sign-in."""
        default, found = self._read()
        wanted = default if name is None else checked_name(name)
        if wanted in found:
            return found[wanted]
        if wanted == DEFAULT:
            return Profile(DEFAULT)
        from difflib import get_close_matches  # rarely needed

        known = [profile.name for profile in self.all()]
        close = get_close_matches(wanted, known, 1)
        hint = f" Did you mean {close[0]}?" if close else f" There are: {', '.join(known)}." if known else ""
        raise AuthorizationExpired(
            f"There is no profile {wanted}.{hint} To sign in under that name: lightspeed login --profile {wanted}"
        )

    def store(self, profile: Profile) -> SignInStore:
        """Where the tokens of a profile are kept."""
        match profile.kept_in:
            case "keyring":
                return KeyringTokens(profile.name, directory=self.directory)
            case "redis":
                return RedisTokens(profile.redis_url, profile.name)
            case "file":
                return FileTokens(self._file(profile.name))

    def add(self, profile: Profile, tokens: Tokens, settings: Mapping[str, str]) -> None:
        """
        Keep a sign-in under the profile's name, in place of any that had it.

        `settings` are `client_id`, `client_secret`, `account_id`, `base_url` and `auth_url`. If the name was kept in
        another store, it is deleted there. The first profile of a user becomes the default one.
        """
        checked_name(profile.name)
        before = next((one for one in self.all() if one.name == profile.name), None)
        moves = before is None or (before.kept_in, before.redis_url) != (profile.kept_in, profile.redis_url)
        store = self.store(profile)
        with store.lock():  # a renewal of the old tokens that is under way would write over the new ones
            store.keep(tokens, settings)
        try:
            self.adopt(profile)
        except OSError:
            if not moves:
                return  # the sign-in is where it was; only what the list shows of it is old
            store.forget()
            raise
        if before is not None and moves:
            self._forget(before)

    def name_account(self, name: str, account_id: int | None, account_name: str) -> None:
        """Note whose sign-in it is, for the list."""
        with self._lock.held():
            default, found = self._read()
            if name in found:
                named = replace(found[name], account_id=account_id, account_name=account_name)
                self._write(default, {**found, name: named})

    def remove(self, name: str, end: Callable[[Tokens, dict[str, str]], object] | None = None) -> bool:
        """
        Delete a sign-in here; answers whether there was one.

        Its tokens stay valid unless `end(tokens, settings)` ends them. It is called before anything is deleted, while
        nobody can renew them; if it raises, all stays as it is.
        """
        store = self.store(self.find(name))
        with store.lock():
            # Without `end` nothing is read, so that what is damaged can be deleted.
            tokens, settings = (store.load(), store.settings()) if end is not None else (None, {})
            if end is not None and tokens is not None:
                end(tokens, settings)
            store.forget()
        with self._lock.held():
            default, found = self._read()
            left = {key: one for key, one in found.items() if key != name}
            if left != found or default == name != DEFAULT:
                self._write(DEFAULT if default == name else default, left)
        return end is None or tokens is not None

    def choose(self, name: str) -> None:
        """Make it the default profile. Raises AuthorizationExpired if there is none of that name."""
        chosen = self.find(name)
        with self._lock.held():
            self._write(chosen.name, self._read()[1])

    def adopt(self, profile: Profile) -> None:
        """List a profile whose sign-in is in its store already, as another machine may have put it into Redis."""
        checked_name(profile.name)
        with self._lock.held():
            default, found = self._read()
            first = not found and not self._file(DEFAULT).is_file()
            self._write(profile.name if first else default, {**found, profile.name: profile})

    def _forget(self, profile: Profile) -> None:
        """Delete what was kept in another store, if it can be: the new sign-in counts all the same."""
        try:
            self.store(profile).forget()
        except (LightspeedError, OSError) as error:
            log.warning("The old sign-in %s could not be deleted in %r: %s", profile.name, profile.kept_in, error)

    def _file(self, name: str) -> Path:
        return self.directory / ("tokens.json" if name == DEFAULT else f"profile-{name}.json")

    def _read(self) -> tuple[str, dict[str, Profile]]:
        """Name of the default one, and all by their names."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return DEFAULT, {}
        try:
            document: Any = json.loads(content)
            found = {checked_name(name): _profile(name, entry) for name, entry in document["profiles"].items()}
            return checked_name(document["default"]), found
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError, LightspeedError):
            raise LightspeedError(
                f"{self.path} is damaged: it is no list of profiles. Nothing was changed. Restore it from a backup, or "
                "move it away and sign in again."
            ) from None

    def _write(self, default: str, profiles: Mapping[str, Profile]) -> None:
        entries = {
            name: {key: value for key, value in asdict(one).items() if value and key != "name"}
            for name, one in profiles.items()
        }
        document = json.dumps({"default": default, "profiles": entries}, indent=2)
        replace_file(self.path, document.encode() + b"\n")


def checked_name(name: object) -> str:
    """`name` if a profile can have it, else a QueryError: it is part of the names of files."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise QueryError(
            f"A profile cannot be named {str(name)[:60]!r}: use up to 50 lower case letters, digits, dots, hyphens and "
            "underscores."
        )
    return name


def read_sign_in(store: SignInStore) -> tuple[Tokens | None, dict[str, str]]:
    """Tokens and settings of one moment."""
    # A file is read without its lock, for which a directory has to be writable.
    with nullcontext() if isinstance(store, FileTokens) else store.lock():
        return store.load(), store.settings()


def _profile(name: str, entry: Mapping[str, Any]) -> Profile:
    kept_in = KINDS[KINDS.index(entry.get("kept_in", "file"))]  # ValueError for any other
    account_id = entry.get("account_id")
    texts = {key: str(entry.get(key, "")) for key in ("redis_url", "account_name", "base_url")}
    return Profile(name, kept_in, account_id=None if account_id is None else int(account_id), **texts)
