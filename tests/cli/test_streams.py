"""Where the answer goes: a reader who has enough, a full disk, no place at all; and Ctrl+C."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from every import every

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import Sandbox

COMMAND = f"{sys.executable} -m lightspeed_pos.cli"


@pytest.fixture
def signed_in(shop: Sandbox) -> dict[str, str]:
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return {**usual, "LIGHTSPEED_OAUTH_TOKEN": shop.token, "LIGHTSPEED_BASE_URL": shop.url}


def shell(line: str, environ: dict[str, str]) -> tuple[int, str, str]:
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line], check=False, capture_output=True, text=True, env=environ
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.long
@every("kind", ["table", "csv", "json"])
def test_a_reader_who_has_enough_is_no_error(signed_in: dict[str, str], kind: str) -> None:
    status, out, err = shell(f"{COMMAND} items list --format {kind} | head -1", signed_in)

    assert (0, 1, "") == (status, len(out.splitlines()), err)


@pytest.mark.long
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_said_in_one_sentence(signed_in: dict[str, str]) -> None:
    lines = ("items list", "items list --format csv", "--help")

    said = {shell(f"{COMMAND} {line} > /dev/full", signed_in) for line in lines}

    exported = shell(f"{COMMAND} items export --to /dev/full --format csv", signed_in)

    assert {(1, "", "No space left on device.\n")} == said
    assert (1, "", "/dev/full: No space left on device.\n") == exported


def test_nowhere_to_write_is_said_in_one_sentence(signed_in: dict[str, str]) -> None:
    done = shell(f"{COMMAND} items list >&-", signed_in)

    assert (1, "", "There is nowhere to write the answer: stdout is closed.\n") == done


def test_ctrl_c_ends_with_130_and_leaves_no_traceback(signed_in: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        environ = {**signed_in, "LIGHTSPEED_BASE_URL": f"http://127.0.0.1:{silent.getsockname()[1]}"}
        with subprocess.Popen(
            [*COMMAND.split(), "items", "list", "--account", "1"],
            stderr=subprocess.PIPE,
            text=True,
            env=environ,
        ) as running:
            connection, _ = silent.accept()
            with connection:
                assert connection.recv(100)  # the request is on its way, and never answered
                running.send_signal(signal.SIGINT)
                _, err = running.communicate()

    assert (130, "Broken off.\n") == (running.returncode, err)
