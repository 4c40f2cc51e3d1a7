"""
`python -m lightspeed_pos.sandbox.kept FOLDER VERSION`: the sandbox that stays from one call of the command to the next.

It works in the background and keeps its shop in a file of FOLDER. All commands that run at once share it. It ends a
minute after the last of them, and when its description is taken out of FOLDER. The next call begins it anew with the
shop as it was.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from filelock import FileLock

from lightspeed_pos.sandbox.data.store import InUseError
from lightspeed_pos.sandbox.instance.instance import Instance
from lightspeed_pos.sandbox.instance.settings import Settings
from lightspeed_pos.sandbox.server import listener, serve_on, url_of

DESCRIPTION = "service.json"  # where it is, for those who look for it
SHOP = "shop.sqlite"
CLOCK = "clock"
LOCK = "service.lock"

LOCK_SECONDS = 15.0  # for one that is about to end
LINGER_SECONDS = 60.0
# The bucket of a large shop: a change of three hundred items takes four minutes, and not an hour.
SETTINGS = Settings(registers=20, consent="page")


def main(given: Sequence[str] | None = None) -> int:
    """Serve until nobody needs it; the status is 0."""
    folder, version = sys.argv[1:] if given is None else given
    keep(Path(folder), version)
    return 0


def keep(folder: Path, version: str) -> None:
    """Serve the shop in the folder, and say there where. Raises filelock.Timeout if another one serves it."""
    with FileLock(folder / LOCK, timeout=LOCK_SECONDS):
        clock = folder / CLOCK
        listening = listener("127.0.0.1", 0)
        try:
            instance, remark = opened(replace(SETTINGS, file=folder / SHOP, start=latest(clock)))
        except BaseException:
            listening.close()
            raise
        app = instance.oauth.app
        text = json.dumps(
            {
                "url": url_of(listening),
                "version": version,
                "pid": os.getpid(),
                "client_id": app.client_id,
                "client_secret": app.client_secret,
                "remark": remark,
            }
        )
        stay = Stay(instance, folder / DESCRIPTION, text, clock)
        try:
            serve_on(listening, instance, stay.begin, stay.is_over)
        finally:
            stay.end()


def opened(settings: Settings) -> tuple[Instance, str]:
    """The shop of the file, and "". A file that cannot be used is made anew; the text says why."""
    assert settings.file is not None
    is_there = settings.file.exists()
    try:
        return Instance(settings), ""
    except InUseError:
        raise
    except (ValueError, sqlite3.Error) as error:
        if not is_there:
            raise
        forget(settings.file.parent)
        return Instance(settings), f"The sandbox is made anew, with none of your changes. {error}"


def forget(folder: Path) -> None:
    """Remove the shop."""
    for file in (*folder.glob(f"{SHOP}*"), folder / CLOCK):
        file.unlink(missing_ok=True)


def latest(file: Path) -> float:
    """Now, or the last reading of a clock that was moved ahead: what was written then must not lie in the future."""
    try:
        return max(time.time(), float(file.read_text()))
    except (OSError, ValueError):
        return time.time()


class Stay:
    """Whether the service is needed. `file` holds `text` while it is."""

    def __init__(
        self, instance: Instance, file: Path, text: str, clock: Path, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._instance = instance
        self._file = file
        self._text = text
        self._clock = clock
        self._now = now
        self._needed_at = now()
        self._saved = 0.0

    def begin(self) -> None:
        """Say where the service is."""
        self._needed_at = self._now()
        new = self._file.with_suffix(".new")
        new.touch(mode=0o600)
        new.write_text(self._text, encoding="utf-8")
        new.replace(self._file)

    def is_over(self) -> bool:
        """
        Whether the description is gone, or nobody was connected for a minute.

        A command holds a connection open as long as it works, so that one that was killed does not count.
        """
        now = self._now()
        if self._instance.transports:
            self._needed_at = now
        self._save_clock()
        return now > self._needed_at + LINGER_SECONDS or not self._is_described()

    def end(self) -> None:
        """Take the description back, unless it is another one's."""
        if self._is_described():
            self._file.unlink(missing_ok=True)

    def _is_described(self) -> bool:
        try:
            return self._file.read_text(encoding="utf-8") == self._text
        except OSError:
            return False

    def _save_clock(self) -> None:
        """Keep the reading of a clock that was moved ahead or made faster."""
        now = self._instance.clock.now()
        if now - time.time() > 1 and now - self._saved >= 1:
            self._saved = now
            self._clock.write_text(repr(now))


if __name__ == "__main__":
    sys.exit(main())
