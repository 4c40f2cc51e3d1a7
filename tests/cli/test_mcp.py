"""`lightspeed mcp` as a command: what stands around the server."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cli.conftest import Lightspeed, Terminal

WITHOUT = """
import sys
sys.modules["mcp"] = None
from lightspeed_pos.cli.main import main
sys.exit(main(["mcp"]))
"""


def test_at_a_terminal_it_prints_the_entry_for_an_assistants_program(terminal: Terminal) -> None:
    seen = terminal("--sandbox", "mcp", "--allow-writes")

    entry = json.loads(seen[seen.index("{") : seen.rindex("}") + 1])
    assert {"command": "lightspeed", "args": ["--sandbox", "mcp", "--allow-writes"]} == entry["mcpServers"][
        "lightspeed"
    ]
    assert "which starts the server" in seen


def test_without_the_extra_it_says_what_to_install() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT], capture_output=True, check=False, text=True, stdin=subprocess.DEVNULL
    )

    assert (1, "") == (done.returncode, done.stdout)
    assert 'The server for assistants needs: pip install "lightspeed-pos[mcp]"\n' == done.stderr


def test_there_is_nothing_to_rehearse(offline: Lightspeed) -> None:
    done = offline("mcp", "--dry-run")

    assert 2 == done.status
    assert "mcp takes no --dry-run" in done.err


def test_help_loads_nothing_of_the_server() -> None:
    code = (
        "import sys; from lightspeed_pos.cli.main import main; main(['mcp', '--help']); "
        "print([name for name in ('mcp', 'pydantic', 'duckdb', 'starlette') if name in sys.modules], file=sys.stderr)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "[]\n" == done.stderr
