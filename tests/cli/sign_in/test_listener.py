"""`lightspeed login --listen`: the answer comes to an address of this computer."""

from __future__ import annotations

import ssl
import webbrowser

import httpx2
import pytest

import plain_http
from cli.conftest import Lightspeed
from cli.sign_in.conftest import Browser, shows_nothing_secret
from free_ports import free_port
from lightspeed_pos.cli import code_listener
from lightspeed_pos.sandbox import Sandbox


def test_a_listener_takes_the_answer_and_leaves_other_visitors_alone(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, certificates, statuses = free_port(), list[str](), list[int]()

    class Visitor(Browser):
        def open(self, address: str) -> bool:
            own = f"https://127.0.0.1:{port}"
            certificates.append(ssl.get_server_certificate(("127.0.0.1", port)))
            answer = httpx2.URL(plain_http.get(address).headers["location"]).query.decode()
            with httpx2.Client(verify=False) as http:  # as a person who compared the fingerprint
                for path in ("/favicon.ico", f"/?{answer}x", "/?code=x", f"/?{answer}"):
                    statuses.append(http.get(own + path).status_code)
            return True

    monkeypatch.setattr(webbrowser, "get", Visitor)
    done = offline("login", "--listen", str(port))

    import hashlib

    fingerprint = hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificates[0])).hexdigest()
    assert (0, [404, 200, 200, 200]) == (done.status, statuses)
    assert fingerprint == done.err.partition("fingerprint")[2].partition("\n\n")[2].split()[0].replace(":", "").lower()
    assert "another sign-in: its state" in done.err
    assert "has no state" in done.err
    assert shows_nothing_secret(done, client_of_the_sandbox)


def test_a_browser_that_says_nothing_on_its_connection_holds_up_nobody(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    port, kept = free_port(), list[socket.socket]()

    class Visitor(Browser):
        def open(self, address: str) -> bool:
            kept.append(socket.create_connection(("127.0.0.1", port)))
            answer = httpx2.URL(plain_http.get(address).headers["location"]).query.decode()
            plain_http.get(f"http://127.0.0.1:{port}/?{answer}")
            return True

    monkeypatch.setattr(webbrowser, "get", Visitor)
    done = offline("login", "--listen", f"http://127.0.0.1:{port}")
    kept[0].close()

    assert (0, True) == (done.status, f"has to pass the code on to http://127.0.0.1:{port}/" in done.err)


def test_a_late_code_at_a_listener_leads_to_a_new_address(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, opened = free_port(), list[str]()

    class Visitor(Browser):
        def open(self, address: str) -> bool:
            answer = httpx2.URL(plain_http.get(address).headers["location"]).query.decode()
            if not opened:
                client_of_the_sandbox.advance(61)
            opened.append(address)
            plain_http.get(f"http://127.0.0.1:{port}/?{answer}")
            return True

    monkeypatch.setattr(webbrowser, "get", Visitor)
    done = offline("login", "--listen", f"http://127.0.0.1:{port}")

    assert (0, 2, True) == (done.status, len(set(opened)), "That code is not accepted any more" in done.err)


def test_a_port_that_is_taken_says_what_to_do(offline: Lightspeed, client_of_the_sandbox: Sandbox) -> None:
    port = client_of_the_sandbox.url.rpartition(":")[2]
    done = offline("login", "--listen", port)

    assert (1, True) == (done.status, f"Cannot listen on port {port}: Address already in use." in done.err)


def test_nobody_who_comes_ends_it_after_ten_minutes(
    offline: Lightspeed, client_of_the_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_listener, "WAIT_SECONDS", 0.0)
    done = offline("login", "--no-browser", "--listen", str(free_port()))

    assert (1, True) == (done.status, "Nobody signed in within" in done.err)
