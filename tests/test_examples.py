"""The examples run."""

from __future__ import annotations

import importlib.util
import re
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
import uvicorn

from lightspeed_pos import FileTokens
from lightspeed_pos.sandbox import Sandbox
from pages import ROOT


def example(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """The web application of the example, served at this URL."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        with Sandbox(items=120, redirect_uri=f"{url}/callback") as sandbox:
            app = example("web_sign_in").web_application(sandbox, tmp_path)
            server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
            thread = threading.Thread(target=server.run, args=([listening],))
            thread.start()
            while not server.started:
                time.sleep(0.005)
            yield url
            server.should_exit = True
            thread.join(10)


def test_merchant_who_signs_in_sees_the_shop_and_the_tokens_are_kept(site: str, tmp_path: Path) -> None:
    with httpx2.Client(follow_redirects=True, trust_env=False) as browser:
        page = browser.get(f"{site}/connect")

    shown = page.text.count("<li>")
    account_id = int(re.findall(r"/shops/(\d+)$", str(page.url))[0])
    tokens = FileTokens(tmp_path / f"{account_id}.json").load()
    assert (200, True, True) == (page.status_code, "<h1>Spoke &amp; Chain Bicycles</h1>" in page.text, shown > 100)
    assert tokens is not None
    assert account_id == tokens.account_id


@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        ("error=access_denied", 200, "You declined"),
        ("error=server_error", 502, "sent no code"),
        ("", 502, "sent no code"),
    ],
)
def test_merchant_who_comes_back_without_a_code_is_told_so(
    site: str, answer: str, status: int, said: str, tmp_path: Path
) -> None:
    with httpx2.Client(trust_env=False) as browser:
        to_service = browser.get(f"{site}/connect").headers["location"]
        state = parse_qs(urlsplit(to_service).query)["state"][0]
        page = browser.get(f"{site}/callback?{answer}&state={state}")

    assert (status, True) == (page.status_code, said in page.text)
    assert [] == list(tmp_path.iterdir())


def test_sign_in_of_somebody_else_is_refused(site: str) -> None:
    with httpx2.Client(trust_env=False) as browser, httpx2.Client(trust_env=False) as other:
        to_service = browser.get(f"{site}/connect").headers["location"]
        back = browser.get(to_service).headers["location"]
        answer = other.get(back)

    assert 400 == answer.status_code
