"""A headless Chromium for tests of the pages that people see."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, expect
else:

    def expect(seen):
        """What is expected of a part of a page; playwright takes long to import, so that is done here."""
        from playwright.sync_api import expect as expected

        expected.set_options(timeout=PATIENCE_MS)
        return expected(seen)


__all__ = ["chromium", "expect", "opened"]

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]
PATIENCE_MS = 60_000


@contextmanager
def chromium(*arguments: str) -> Iterator[Browser]:
    """The browser of this machine, with further arguments, or a skip."""
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("no chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS, *arguments])
        yield browser
        browser.close()


@contextmanager
def opened(browser: Browser, width: int = 1280, height: int = 900) -> Iterator[Page]:
    """A page of its own that fails the test if a script of it fails."""
    context = browser.new_context(viewport={"width": width, "height": height})
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    yield page
    context.close()
    assert [] == failures
