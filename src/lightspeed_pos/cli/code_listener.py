"""How the code comes back: pasted, or to an address of this computer at which the command listens."""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

import click

from lightspeed_pos.auth.browser_sign_in import BrowserSignIn, NoAnswerError
from lightspeed_pos.cli.code_paste import TOO_OLD, pasted
from lightspeed_pos.errors import AuthorizationExpired, LightspeedError
from lightspeed_pos.exchange.origin import is_loopback

if TYPE_CHECKING:
    from lightspeed_pos.auth.tokens import Tokens

WAIT_SECONDS = 600.0
LOOK_SECONDS = 0.2  # how often Ctrl+C is looked for, on systems where a wait hides it
BROWSER_SECONDS = 20.0  # for a connection that says nothing
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>{title}</title>
<style>body{{font:1.1rem system-ui;max-width:32rem;margin:20vh auto;padding:0 1rem}}</style></head>
<body><h1>{title}</h1><p>{text}</p></body></html>
"""
ARRIVED = PAGE.format(title="The answer has arrived", text="Go back to the terminal: it says how the sign-in ended.")
OTHER = PAGE.format(
    title="This is not the answer", text="The terminal waits for another sign-in. Open the address that it shows."
)
EXPLANATION = """\
The redirect address of your client has to be this one: {address}
Open this address in a browser, sign in to Lightspeed and allow the app:

  {page}
"""
WARNING = """\
A certificate for {host} was made for this sign-in. The browser does not know it and will warn: compare its SHA-256
fingerprint, then go on.

  {fingerprint}
"""
PASSING_ON = """\
The page at the redirect address of your client has to pass the code on to {address}
Open this address in a browser, sign in to Lightspeed and allow the app:

  {page}
"""


@dataclass(frozen=True)
class Way:
    """How the code comes back: to `address` on this computer, or pasted if that is ""."""

    address: str = ""

    def tokens(self, sign_in: BrowserSignIn, open_address: Callable[[str], object]) -> Tokens:
        """Explain what to do, open the browser, and wait for the tokens. Raises what ends the sign-in."""
        if not self.address:
            return pasted(sign_in, open_address)
        return _heard(self.address, sign_in, open_address)


def way_of(listen: str | None) -> Way:
    """What --listen says: a port, or an address of this computer."""
    if listen is None:
        return Way()
    wrong = click.BadParameter(
        f"{listen!r} is no port and no address of this computer: say 8723, or http://127.0.0.1:8723 for a page that "
        "passes the code on.",
        param_hint="--listen",
    )
    text = f"https://localhost:{listen}/" if listen.isascii() and listen.isdigit() else listen
    try:
        url = urlsplit(text)
        port = url.port
    except ValueError:
        raise wrong from None
    if url.scheme not in ("http", "https") or not port or not is_loopback(url.hostname or ""):
        raise wrong
    return Way(text if url.path else f"{text}/")


def _heard(address: str, sign_in: BrowserSignIn, open_address: Callable[[str], object]) -> Tokens:
    url = urlsplit(address)
    host, port, context = url.hostname or "", url.port or 0, None
    if url.scheme == "https":
        from lightspeed_pos.cli.certificate import made_for

        context, fingerprint = made_for(host)
        click.echo(WARNING.format(host=host, fingerprint=fingerprint), err=True)
    answers: queue.Queue[str] = queue.Queue()
    with _server(host, port, context, answers) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": LOOK_SECONDS}, daemon=True).start()
        try:
            return _waited(address, sign_in, open_address, answers, EXPLANATION if context else PASSING_ON)
        finally:
            server.shutdown()


def _waited(
    address: str,
    sign_in: BrowserSignIn,
    open_address: Callable[[str], object],
    answers: queue.Queue[str],
    explanation: str,
) -> Tokens:
    page, until = sign_in.address(), time.monotonic() + WAIT_SECONDS
    click.echo(explanation.format(address=address, page=page), err=True)
    open_address(page)
    while time.monotonic() < until:
        try:
            given = answers.get(timeout=LOOK_SECONDS)
        except queue.Empty:
            continue
        try:
            return sign_in.tokens(given, code_alone=False)
        except NoAnswerError as error:
            click.echo(str(error), err=True)
        except AuthorizationExpired:
            page = sign_in.address()
            click.echo(f"{TOO_OLD} A new address:\n\n  {page}\n", err=True)
            open_address(page)
    raise LightspeedError(f"Nobody signed in within {WAIT_SECONDS / 60:.0f} minutes. Begin again: lightspeed login")


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False  # browsers keep connections on which they say nothing

    def __init__(self, host: str, port: int, context: ssl.SSLContext | None, answers: queue.Queue[str]) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)
        self.answers = answers
        self._context = context

    def finish_request(self, request: Any, client_address: Any) -> None:
        """In a thread of its own: the handshake of one connection must not keep others waiting."""
        request.settimeout(BROWSER_SECONDS)
        with suppress(OSError):  # of a browser that does not trust the certificate yet, or has gone
            encrypted = self._context.wrap_socket(request, server_side=True) if self._context is not None else request
            with encrypted:
                super().finish_request(encrypted, client_address)


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Take an answer; nothing else is there."""
        query = urlsplit(self.path).query
        is_answer = "code=" in query or "error=" in query
        body = (ARRIVED if is_answer else OTHER).encode()
        self.send_response(200 if is_answer else 404)
        for name, value in {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(body)),
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "Connection": "close",
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        if is_answer:  # after the page: the command may end once it knows
            cast("_Server", self.server).answers.put(self.path)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its own
        """Nothing: the line would hold the code."""


def _server(host: str, port: int, context: ssl.SSLContext | None, answers: queue.Queue[str]) -> _Server:
    try:
        return _Server(host, port, context, answers)
    except OSError as error:
        raise LightspeedError(
            f"Cannot listen on port {port}: {error.strerror}. Choose another one, and register its address with your "
            "client; or paste the code, without --listen."
        ) from None
