"""Certificates are loaded once for a process, and nobody is trusted by accident."""

from __future__ import annotations

import ssl

import pytest

from free_ports import free_port
from lightspeed_pos.auth.endpoint import TokenEndpoint
from lightspeed_pos.auth.forms import Form
from lightspeed_pos.calls.transport import AsyncTransport, Transport
from lightspeed_pos.cli.certificate import made_for
from lightspeed_pos.errors import ConnectFailed
from lightspeed_pos.exchange.certificates import certificates_for


def test_they_are_loaded_once_also_for_forms_that_are_sent_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    nobody_there = f"https://127.0.0.1:{free_port()}"
    certificates_for(nobody_there)

    def load(*args: object) -> None:
        pytest.fail("Certificates were loaded again.")

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", load)
    Transport("https://shop.example").close()
    AsyncTransport("https://shop.example")
    for _ in range(2):
        with pytest.raises(ConnectFailed):
            TokenEndpoint(nobody_there, None, timeout=5).send(Form("/oauth", {}, refused=""))


def test_a_scheme_may_be_written_in_capital_letters() -> None:
    assert certificates_for("https://shop.example") is certificates_for("HTTPS://shop.example")
    assert certificates_for("http://127.0.0.1") is certificates_for("HTTP://127.0.0.1")


def test_what_is_for_plain_http_trusts_no_server() -> None:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    context, _ = made_for("127.0.0.1")
    server = context.wrap_bio(outgoing, incoming, server_side=True)
    client = certificates_for("http://127.0.0.1").wrap_bio(incoming, outgoing, server_hostname="127.0.0.1")
    for side in (client, server):  # hello, and the certificate in answer
        with pytest.raises(ssl.SSLWantReadError):
            side.do_handshake()

    with pytest.raises(ssl.SSLCertVerificationError):
        client.do_handshake()
