"""How the contract treats a real account, tried on a sandbox that poses as one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lightspeed_pos.sandbox import Sandbox

ROOT = Path(__file__).resolve().parent.parent.parent
# Plugins that have no part in this, and take longer to import than the tests take.
WITHOUT = [word for name in ("cacheprovider", "hypothesispytest", "schemathesis") for word in ("-p", f"no:{name}")]
CHOSEN = "not sandbox and not recording and (changed_and_archived or refused or one_request or currency)"


def run_contract(sandbox: Sandbox, directory: Path, **more: str) -> str:
    """Hold the contract against this sandbox as if it were a real account; returns what the run says."""
    others = {name: value for name, value in os.environ.items() if not name.startswith(("LIGHTSPEED_", "PYTEST_"))}
    signed_in = {
        "LIGHTSPEED_OAUTH_TOKEN": sandbox.token,
        "LIGHTSPEED_OAUTH_REFRESH_TOKEN": sandbox.refresh_token,
        "LIGHTSPEED_ACCOUNT_ID": str(sandbox.account_id),
        "LIGHTSPEED_BASE_URL": sandbox.url,
        "XDG_DATA_HOME": str(directory),
    }
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/contract/test_shop.py", "-k", CHOSEN, "-rs", *WITHOUT],
        cwd=ROOT,
        env={**others, **signed_in, **more},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert 0 == done.returncode, done.stdout
    assert sandbox.token not in done.stdout
    return done.stdout


@pytest.mark.long
@pytest.mark.parametrize(("allowed", "methods"), [("", {"GET"}), ("1", {"GET", "POST", "PUT", "DELETE"})])
def test_a_real_account_is_written_to_only_when_that_is_allowed(
    tmp_path: Path, allowed: str, methods: set[str]
) -> None:
    with Sandbox(items=60) as sandbox:
        said = run_contract(sandbox, tmp_path, LIGHTSPEED_ALLOW_WRITES=allowed)
        sent = {request.method for request in sandbox.requests}

    assert methods == sent
    assert f"Real account {sandbox.account_id}" in said
    assert ("reads only" in said, "WRITES: " in said) == (not allowed, bool(allowed))
