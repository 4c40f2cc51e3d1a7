"""`lightspeed raw`, `console`, `demo` and `sandbox`."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

from every import every
from lightspeed_pos.cli.main import main
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sandbox.__main__ import arguments
from lightspeed_pos.sandbox.instance.settings import ACCOUNT_ID

COMMAND = [sys.executable, "-c", "from lightspeed_pos.cli.main import script; script()"]


@pytest.fixture
def shop(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """A sandbox that the environment leads to."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("LIGHTSPEED_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("LIGHTSPEED_OAUTH_TOKEN", sandbox.token)
    monkeypatch.setenv("LIGHTSPEED_BASE_URL", sandbox.url)
    return sandbox


def read(path: str) -> str:
    return f"/Account/{ACCOUNT_ID}/{path}"


def test_raw_prints_the_answer_of_a_get(shop: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["raw", "get", read("Item.json"), "--param", "limit=2", "--param", "itemID=>,10"])

    shown = json.loads(capsys.readouterr().out)
    assert 0 == status
    assert ["11", "12"] == [item["itemID"] for item in shown["Item"]]


def test_raw_writes_what_stands_on_stdin_or_in_the_line(
    shop: Sandbox, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin = io.TextIOWrapper(io.BytesIO('{"description": "Größe 26"}'.encode()))
    monkeypatch.setattr("sys.stdin", stdin)

    put = main(["raw", "PUT", read("Item/12.json"), "--json", "-"])
    changed = json.loads(capsys.readouterr().out)["Item"]["description"]
    posted = main(["raw", "POST", read("Tag.json"), "--json", '{"name": "new"}'])
    created = json.loads(capsys.readouterr().out)["Tag"]
    deleted = main(["raw", "DELETE", read(f"Tag/{created['tagID']}.json")])

    assert (0, 0, 0) == (put, posted, deleted)
    assert ("Größe 26", "new") == (changed, created["name"])


def test_the_exit_status_of_raw_tells_of_errors(shop: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    statuses = [main(["raw", "GET", read(path)]) for path in ("Item/999999.json", "Nonsense.json")]
    shop.revoke_tokens()
    statuses.append(main(["raw", "GET", read("Item.json")]))

    shown = capsys.readouterr()
    assert [3, 3, 4] == statuses
    assert "" == shown.out
    assert "999999" in shown.err


@every(
    "given, told",
    [
        (["GET", "/Account.json", "--param", "limit"], "'limit' is not like limit=2."),
        (["GET", "/Account.json", "--param", "limit=2", "--param", "limit=3"], "limit is given twice"),
        (["PUT", "/Account.json", "--json", "{"], "This is no JSON"),
        (["GET", "/Account.json", "--json", "{}"], "A GET has no body: leave --json out."),
        (["PUT", "/Account.json"], "A PUT needs a body: give it with --json."),
        (["GET", "Account.json"], "A raw path starts with"),
        (["HEAD", "/Account.json"], "'HEAD' is not one of"),
    ],
)
def test_raw_says_what_is_wrong_in_the_line_and_sends_nothing(
    shop: Sandbox, capsys: pytest.CaptureFixture[str], given: list[str], told: str
) -> None:
    status = main(["raw", *given])

    assert 2 == status
    assert told in capsys.readouterr().err
    assert [] == list(shop.requests)


def test_raw_shows_the_request_instead_of_sending_it(shop: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    main(["raw", "PUT", read("Item/1.json"), "--param", "a=b c", "--json", '{"description": "x"}', "--dry-run"])

    shown = capsys.readouterr()
    assert f'PUT {shop.url}/API/V3{read("Item/1.json")}?a=b%20c\n{{"description":"x"}}\n' == shown.out
    assert [] == list(shop.requests)


def test_sandbox_serves_the_command_elsewhere_until_it_is_interrupted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    process = subprocess.Popen(
        [*COMMAND, "sandbox", "--port", "0", "--items", "3"], stdout=subprocess.PIPE, text=True, bufsize=1
    )
    try:
        assert process.stdout is not None
        shown = ""
        while "Ctrl+C" not in shown:
            line = process.stdout.readline()
            assert line, shown
            shown += line
        (exported,) = re.findall(r"^  export (.+)$", shown, re.MULTILINE)
        for variable in exported.split():
            monkeypatch.setenv(*variable.split("=", 1))
        assert 0 == main(["items", "count"])
        process.send_signal(signal.SIGINT)
        process.wait(30)
    finally:
        process.kill()
        process.communicate()
    assert "with 3 items is ready" in shown
    assert "3\n" == capsys.readouterr().out
    assert 0 == process.returncode


def test_help_of_sandbox_names_every_option_of_the_sandbox(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["sandbox", "--help"])

    shown = capsys.readouterr().out
    assert 0 == status
    assert [] == [name for name in vars(arguments([])) if f"--{name.replace('_', '-')}" not in shown]
    assert "lightspeed sandbox reset" in shown


def test_an_option_that_the_sandbox_does_not_have_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert 2 == main(["sandbox", "--itms", "3"])
    assert "lightspeed sandbox: error: unrecognized arguments: --itms 3" in capsys.readouterr().err


def test_demo_gives_the_tour(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["demo"])

    shown = capsys.readouterr().out
    assert 0 == status
    assert "# Sell something for cash" in shown
    assert "NotFound: 404 No Item with itemID=999999" in shown
    assert 0 == int(shown.splitlines()[-1].split()[2])  # refused requests


@pytest.mark.parametrize("with_ipython", [True, False])
def test_console_opens_a_prompt_with_the_account(tmp_path: Path, with_ipython: bool) -> None:
    environment = {**os.environ, "TERM": "dumb", "HOME": str(tmp_path)}
    missing = "" if with_ipython else "import sys; sys.modules['IPython'] = None; "
    command = [f"{missing}{COMMAND[-1]}", "--sandbox", "console"]
    child = pexpect.spawn(sys.executable, ["-c", *command], env=environment, timeout=60, encoding="utf-8")
    try:
        child.expect_exact("Ready: client, account, query.")
        child.expect_exact("In [" if with_ipython else ">>> ")
        child.sendline("print('id', account.items.first().id + 100)")
        child.expect_exact("id 101")
        child.sendline("exit()")
        child.expect(pexpect.EOF)
    finally:
        child.close()
    assert 0 == child.exitstatus
