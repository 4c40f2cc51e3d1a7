"""`python -m lightspeed_pos`, typed into through a real terminal."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from pathlib import Path

from every import every
from lightspeed_pos import FileTokens, Tokens
from lightspeed_pos.sandbox import Sandbox
from scripted_server import Answer, ScriptedServer

PROMPT = b">>> "
PATIENCE_SECONDS = 60


class Terminal:
    """A terminal in which the console was started, in this directory and with these variables alone."""

    def __init__(self, directory: Path, *arguments: str, **variables: str) -> None:
        ours, theirs = pty.openpty()
        os.set_blocking(ours, False)
        plain = {"HOME": str(directory), "TERM": "dumb", "LANG": "C.UTF-8"}
        plain |= {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        self.transcript = b""
        self._ours = ours
        self._process = subprocess.Popen(
            [sys.executable, "-m", "lightspeed_pos", *arguments],
            cwd=directory,
            env={**plain, **variables},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)

    def read_until(self, wanted: bytes, start: int = 0) -> bytes:
        """What was shown from `start` on up to these bytes."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while wanted not in self.transcript[start:]:
            assert time.monotonic() < deadline, self.transcript.decode()
            if not self._read():
                assert self._process.poll() is None, self.transcript.decode()
                time.sleep(0.005)
        return self.transcript[start:]

    def type(self, line: str) -> str:
        """Type a line; returns what was shown until the next prompt."""
        start = len(self.transcript)
        os.write(self._ours, f"{line}\n".encode())
        return self.read_until(PROMPT, start).decode()

    def end(self, key: bytes = b"\x04") -> int:
        """Press Ctrl+D and wait for the exit status."""
        os.write(self._ours, key)
        return self.wait()

    def wait(self) -> int:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self._process.poll() is None and time.monotonic() < deadline:
            self._read()  # a full terminal would block it
            time.sleep(0.005)
        while self._read():
            pass
        os.close(self._ours)
        return self._process.wait(1)

    def _read(self) -> bool:
        try:
            found = os.read(self._ours, 65536)
        except BlockingIOError:
            return False
        except OSError:  # Linux says so when the other side is closed
            return False
        self.transcript += found
        return bool(found)


def env_file(shop: Sandbox, directory: Path) -> None:
    (directory / ".env").write_text(
        f'# my shop\nexport LIGHTSPEED_OAUTH_TOKEN="{shop.token}"\nLIGHTSPEED_BASE_URL={shop.url}  # local\n'
    )


def test_a_prompt_with_client_account_and_query_is_ready_from_a_file_and_never_shows_the_token(
    running_sandbox: Sandbox, tmp_path: Path
) -> None:
    running_sandbox.reset()
    env_file(running_sandbox, tmp_path)
    terminal = Terminal(tmp_path)

    banner = terminal.read_until(PROMPT).decode()
    answers = [terminal.type(line) for line in ("account.items.find(1).id + 41", "client", "query.gt(5)")]
    status = terminal.end()

    assert f"Account {running_sandbox.account_id}, " in banner
    assert " of 90 drips, 1 a second" in banner
    assert ["42" in answers[0], running_sandbox.url in answers[1], "Condition" in answers[2]] == [True] * 3
    assert 0 == status
    assert running_sandbox.token.encode() not in terminal.transcript


def test_a_token_in_the_environment_wins_over_the_file(running_sandbox: Sandbox, tmp_path: Path) -> None:
    running_sandbox.reset()
    env_file(running_sandbox, tmp_path)

    terminal = Terminal(tmp_path, LIGHTSPEED_OAUTH_TOKEN="expired", LIGHTSPEED_BASE_URL=running_sandbox.url)

    assert 1 == terminal.wait()
    assert b"The access token is not accepted any more" in terminal.transcript


def test_on_request_the_prompt_works_on_a_sandbox_of_its_own(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "--sandbox")

    terminal.read_until(PROMPT)
    made = terminal.type("account.items.create(description='Onesie').description")
    status = terminal.end(b"exit()\n")

    assert "'Onesie'" in made
    assert 0 == status


def test_an_error_of_the_library_leaves_the_prompt_open(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "--sandbox")

    terminal.read_until(PROMPT)
    refused = terminal.type("account.items.all(descripton='Tube')")
    after = terminal.type("1 + 1")

    assert "UnknownName: Item has no field 'descripton': did you mean description?" in refused
    assert "Traceback" not in refused
    assert "2" in after
    assert 0 == terminal.end()


def test_without_a_sign_in_it_says_what_to_do(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)

    status = terminal.wait()

    assert 1 == status
    for advice in (b"LIGHTSPEED_OAUTH_TOKEN", b".env", b"--sandbox"):
        assert advice in terminal.transcript
    assert b"Traceback" not in terminal.transcript


def test_a_setting_that_cannot_be_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("LIGHTSPEED_OAUTH_TOKEN=secret\nLIGHTSPEED_ACCOUNT_ID=my shop\n")

    terminal = Terminal(tmp_path)
    status = terminal.wait()

    assert 1 == status
    assert terminal.transcript.startswith(b"Cannot connect: LIGHTSPEED_ACCOUNT_ID has to be a number")
    assert b"secret" not in terminal.transcript


@every("base_url", ["127.0.0.1:8080", "http://127.0.0.1:8080/API/V3"])
def test_an_address_that_cannot_be_is_said_in_one_line(tmp_path: Path, base_url: str) -> None:
    terminal = Terminal(tmp_path, LIGHTSPEED_OAUTH_TOKEN="secret", LIGHTSPEED_BASE_URL=base_url)

    assert 1 == terminal.wait()
    assert terminal.transcript.startswith(f"Cannot connect: {base_url!r} is ".encode())
    assert 1 == terminal.transcript.count(b"\n")


def test_a_foreign_file_gets_nothing_of_the_stored_sign_in(tmp_path: Path) -> None:
    stored = FileTokens(tmp_path / ".local/share/lightspeed-pos/tokens.json")
    stored.save(Tokens("access-of-mine", "refresh-of-mine"))
    stored.remember({"client_id": "client", "client_secret": "secret-of-mine"})
    with ScriptedServer([Answer(401)]) as evil:
        (tmp_path / ".env").write_text(f"LIGHTSPEED_BASE_URL={evil.url}\nLIGHTSPEED_AUTH_URL={evil.url}\n")
        terminal = Terminal(tmp_path)

        assert 1 == terminal.wait()

    assert [] == evil.requests
    assert b"in .env is not where the stored sign-in belongs" in b" ".join(terminal.transcript.split())
