"""
Write the resource modules from the catalogue.

    python tools/write_records.py           writes them
    python tools/write_records.py --check   exits 1 and names the files that differ from what it would write

`resources/<domain>.py` holds the records, the typed queries and changes, and the collections of one domain,
`resources/names.py` their names on an account. The output is formatted by ruff, so that a check compares whole files.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from lightspeed_pos.catalogue import DOMAINS
from resource_modules import names_module, resource_module

SOURCE = Path(__file__).resolve().parent.parent / "src" / "lightspeed_pos"


def modules() -> Iterator[tuple[Path, str]]:
    """Every generated file and its text, formatted."""
    for domain in DOMAINS:
        yield SOURCE / "resources" / f"{domain}.py", _formatted(resource_module(domain))
    yield SOURCE / "resources" / "names.py", _formatted(names_module())


def _formatted(text: str) -> str:
    for command in (["check", "--fix-only", "--select=I,F401,F811", "--quiet"], ["format", "--quiet"]):
        done = subprocess.run(  # noqa: S603  # our own formatter on our own text
            [sys.executable, "-m", "ruff", *command, "--stdin-filename", "generated.py", "-"],
            input=text,
            capture_output=True,
            text=True,
            check=True,
            cwd=SOURCE.parent.parent,
        )
        text = done.stdout
    return text


def main() -> int:
    """Write or check; returns the exit status."""
    parser = argparse.ArgumentParser(description="Write the resource modules from the catalogue.")
    parser.add_argument("--check", action="store_true", help="compare only; exit 1 if a file differs")
    check = parser.parse_args().check
    differing = [path for path, text in modules() if not path.exists() or path.read_text() != text]
    if not check:
        for path, text in modules():
            path.write_text(text)
    for path in differing:
        print(f"{'differs' if check else 'written'}: {path.relative_to(SOURCE.parent.parent)}")
    return 1 if check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
