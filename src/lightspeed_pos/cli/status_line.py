"""The last line of a terminal, drawn again and again while long work goes on."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from lightspeed_pos.words.visible import visible

_EVERY_SECONDS = 0.1
_CLEAR = "\r\033[K"


class StatusLine(logging.Handler):
    """
    A line on stderr where somebody looks, else nothing. As a handler of the log it lets remarks, such as that of a
    request that is sent again, stand on lines of their own above it.
    """

    def __init__(self, *, is_shown: bool) -> None:
        super().__init__(logging.WARNING)
        self.is_shown = is_shown
        self._is_drawn = False
        self._drawn_at = 0.0

    def draw(self, text: Callable[[], str]) -> None:
        """Draw it, ten times a second at most."""
        now = time.monotonic()
        if self.is_shown and now - self._drawn_at >= _EVERY_SECONDS:
            self._drawn_at = now
            self._write(text(), is_drawn=True)

    def clear(self) -> None:
        """Take it away."""
        if self._is_drawn:
            self._write("", is_drawn=False)

    def emit(self, record: logging.LogRecord) -> None:
        """A remark above the line, which is drawn again with the next step."""
        self._write(f"{visible(self.format(record))}\n", is_drawn=False)

    def _write(self, text: str, *, is_drawn: bool) -> None:
        self.acquire()  # remarks come from any thread
        try:
            sys.stderr.write(f"{_CLEAR}{text}")
            sys.stderr.flush()
            self._is_drawn = is_drawn
        finally:
            self.release()


@contextmanager
def status_line(*, quiet: bool) -> Generator[StatusLine]:
    """The line while the block runs; none with `quiet` or where stderr is no terminal."""
    line = StatusLine(is_shown=sys.stderr.isatty() and not quiet)
    log = logging.getLogger("lightspeed_pos")
    listens = line.is_shown and not log.hasHandlers()  # else the log goes elsewhere
    if listens:
        log.addHandler(line)
    try:
        yield line
    finally:
        if listens:
            log.removeHandler(line)
        line.clear()
