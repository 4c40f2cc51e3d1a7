"""`lightspeed login` at a pseudo-terminal, with Chromium at the sandbox's consent page."""

from __future__ import annotations

import hashlib
import os
import re
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pexpect
import pytest

from free_ports import free_port
from lightspeed_pos import FileTokens
from lightspeed_pos.sandbox import Sandbox
from pages import ROOT
from sandbox.browser import chromium, expect, opened
from scripted_server import Answer, ScriptedServer

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PATIENCE_SECONDS = 60


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser that takes the certificate, as somebody does who compared its fingerprint."""
    with chromium("--ignore-certificate-errors") as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with opened(browser) as page:
        yield page


def begun(home: Path, sandbox: Sandbox | None, *arguments: str, client: bool = True) -> pexpect.spawn[str]:
    """The command at a terminal of its own, by a user who never signed in."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("LIGHTSPEED_")}
    environ |= {"XDG_DATA_HOME": str(home), "TERM": "xterm"}
    if sandbox is not None:
        environ |= {"LIGHTSPEED_BASE_URL": sandbox.url}
    if sandbox is not None and client:
        environ |= {"LIGHTSPEED_CLIENT_ID": sandbox.client_id, "LIGHTSPEED_CLIENT_SECRET": sandbox.client_secret}
    return pexpect.spawn(
        sys.executable,
        ["-m", "lightspeed_pos.cli", "login", "--no-browser", *arguments],
        env=environ,
        cwd=str(home),
        encoding="utf-8",
        timeout=PATIENCE_SECONDS,
        dimensions=(40, 200),
    )


def address_shown(terminal: pexpect.spawn[str]) -> str:
    terminal.expect(r"(http://\S+/auth/oauth/authorize\S+)\s")
    return str(terminal.match.group(1))


def allow(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.get_by_role("heading")).to_have_text("Let this app into your shop?")
    page.get_by_role("button", name="Allow").click(no_wait_after=True)


def ended(terminal: pexpect.spawn[str]) -> tuple[int | None, str]:
    """Status and all that was said since."""
    said = str(terminal.read())
    terminal.close()
    return terminal.exitstatus, said


def signed_in(home: Path) -> Any:
    tokens = FileTokens(home / "lightspeed-pos" / "tokens.json").load()
    return tokens and tokens.account_id


def test_the_address_that_the_browser_shows_is_pasted(tmp_path: Path, page: Page) -> None:
    with Sandbox(items=0, consent="page", redirect_uri="https://localhost:1/back") as sandbox:
        terminal = begun(tmp_path, sandbox, client=False)
        terminal.expect("Client id: ")
        terminal.sendline(sandbox.client_id)
        terminal.expect("Client secret .*: ")
        terminal.sendline(sandbox.client_secret)
        address = address_shown(terminal)
        with page.expect_event("requestfailed", lambda request: "code=" in request.url) as failed:
            allow(page, address)
        terminal.expect(r"Paste the address \(\d+ s\): ")
        terminal.send(failed.value.url + "\r")
        status, said = ended(terminal)

        assert (0, 120645) == (status, signed_in(tmp_path))
        assert "Signed in to Spoke & Chain Bicycles (account 120645) as profile default." in said
        shown = str(terminal.before) + said
        assert not any(secret in shown for secret in (sandbox.client_secret, "def50200", "code="))


def test_the_command_listens_at_the_redirect_address(tmp_path: Path, page: Page) -> None:
    port = free_port()
    with Sandbox(items=0, consent="page", redirect_uri=f"https://localhost:{port}/") as sandbox:
        terminal = begun(tmp_path, sandbox, "--listen", str(port))
        terminal.expect(r"((?:[0-9A-F]{2}:){31}[0-9A-F]{2})")
        fingerprint = str(terminal.match.group(1))
        address = address_shown(terminal)
        certificate = ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate(("localhost", port)))
        allow(page, address)
        expect(page.get_by_role("heading")).to_have_text("The answer has arrived")
        status, said = ended(terminal)

    assert hashlib.sha256(certificate).hexdigest().upper() == fingerprint.replace(":", "")
    assert (0, 120645) == (status, signed_in(tmp_path))
    assert "Signed in to Spoke & Chain Bicycles" in said


def test_a_page_of_the_users_passes_the_code_on(tmp_path: Path, page: Page) -> None:
    port = free_port()
    document = (ROOT / "docs/command-sign-in.md").read_text()
    found = re.search(r"```html\n(.*?)```", document, re.DOTALL)
    assert found is not None
    html = found[1].replace("8723", str(port)).encode()
    with (
        ScriptedServer([Answer(200, html, {"Content-Type": "text/html"})]) as shop,
        Sandbox(items=0, consent="page", redirect_uri=f"{shop.url}/lightspeed") as sandbox,
    ):
        terminal = begun(tmp_path, sandbox, "--listen", f"http://127.0.0.1:{port}")
        allow(page, address_shown(terminal))
        expect(page.get_by_role("heading")).to_have_text("The answer has arrived")
        status, _ = ended(terminal)

    assert (0, 120645) == (status, signed_in(tmp_path))


def test_it_is_tried_in_a_sandbox_that_ends_with_it(tmp_path: Path, page: Page) -> None:
    terminal = begun(tmp_path, None, "--sandbox", "--listen", str(free_port()))
    terminal.expect("This is a rehearsal on invented data, and nothing is kept of it.")
    allow(page, address_shown(terminal))
    expect(page.get_by_role("heading")).to_have_text("The answer has arrived")
    status, said = ended(terminal)

    assert (0, None) == (status, signed_in(tmp_path))
    assert "Signed in to the sandbox (account 120645)." in said
    assert "Nothing was kept" in said


def test_whoever_denies_is_told_at_the_terminal(tmp_path: Path, page: Page) -> None:
    port = free_port()
    with Sandbox(items=0, consent="page", redirect_uri=f"https://localhost:{port}/") as sandbox:
        terminal = begun(tmp_path, sandbox, "--listen", str(port))
        page.goto(address_shown(terminal))
        page.get_by_role("button", name="Deny").click()
        expect(page.get_by_role("heading")).to_have_text("The answer has arrived")
        status, said = ended(terminal)

    assert (1, None) == (status, signed_in(tmp_path))
    assert "The app was not allowed in" in said


def test_ctrl_c_leaves_the_terminal_as_it_was(tmp_path: Path) -> None:
    with Sandbox(items=0, consent="page") as sandbox:
        terminal = begun(tmp_path, sandbox)
        terminal.expect("Paste the address")
        terminal.sendintr()
        status, said = ended(terminal)

    assert (130, True, None) == (status, "Broken off." in said, signed_in(tmp_path))
