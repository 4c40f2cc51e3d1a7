"""`lightspeed fleet dashboard` as a process: it serves until it is told to end, and says why it cannot."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys

import pytest

import plain_http
from cli.conftest import Lightspeed


@pytest.fixture(autouse=True)
def variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of a fleet whose Redis is away, which the dashboard outlives."""
    monkeypatch.setenv("LIGHTSPEED_FLEET_REDIS", "redis://127.0.0.1:9/0")
    monkeypatch.setenv("LIGHTSPEED_FLEET_TO", "{account}.duckdb")


def test_the_dashboard_is_served_until_ctrl_c() -> None:
    command = [sys.executable, "-m", "lightspeed_pos.cli", "fleet", "dashboard", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        said = process.stderr.readline()
        url = re.findall(r"at (http://127\.0\.0\.1:\d+/),", said)[0]
        page = plain_http.get(url, trust_env=False)
        status = plain_http.get(f"{url}status.json", trust_env=False)
        metrics = plain_http.get(f"{url}metrics", trust_env=False)
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read()

    assert (0, "") == (process.returncode, rest)
    assert (200, True) == (page.status_code, "<title>Fleet</title>" in page.text)
    assert (503, True) == (status.status_code, "does not answer" in status.json()["error"])
    assert (200, True) == (metrics.status_code, "lightspeed_fleet_up 0.0" in metrics.text)


def test_a_dashboard_that_cannot_start_says_why_in_one_line(
    offline: Lightspeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = offline("fleet", "dashboard", "--port", port)
    assert (
        1,
        f"The dashboard cannot listen on port {port} of 127.0.0.1: it is taken: choose another one, or 0 for any.\n",
    ) == (
        done.status,
        done.err,
    )

    monkeypatch.delitem(sys.modules, "lightspeed_pos.fleet.dashboard", raising=False)
    monkeypatch.delitem(sys.modules, "lightspeed_pos.fleet.metrics", raising=False)
    monkeypatch.setitem(sys.modules, "prometheus_client", None)
    done = offline("fleet", "dashboard")
    assert (1, 'prometheus_client is not installed; the dashboard needs: pip install "lightspeed-pos[fleet]"\n') == (
        done.status,
        done.err,
    )
