"""The pictures of the documentation are those that their scripts draw."""

from __future__ import annotations

import subprocess
import sys

from pages import ROOT


def test_the_picture_of_the_bucket_is_drawn_anew_the_same() -> None:
    command = [sys.executable, str(ROOT / "tools" / "draw_bucket.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stdout.strip() + done.stderr)
