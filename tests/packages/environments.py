"""Environments that hold the built package and nothing else that a test has not asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from pages import ROOT


def uv(*arguments: str, cwd: Path = ROOT) -> str:
    """What uv prints. It keeps what it has downloaded, so that only the first run needs the network."""
    done = subprocess.run(
        [sys.executable, "-m", "uv", *arguments], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert 0 == done.returncode, done.stderr
    return done.stdout


@dataclass(frozen=True)
class Done:
    """How a program has ended."""

    status: int
    out: str
    err: str

    @property
    def last(self) -> str:
        """What it said last."""
        return (self.err.strip() or self.out.strip()).splitlines()[-1] if self.err.strip() or self.out.strip() else ""


@dataclass(frozen=True)
class Environment:
    """A directory with a Python of its own."""

    path: Path

    @classmethod
    def with_packages(cls, path: Path, *packages: str) -> Environment:
        """A new one of this Python's version, with these packages and what they need."""
        uv("venv", "--quiet", "--python", sys.executable, str(path))
        own = cls(path)
        uv("pip", "install", "--quiet", "--python", str(own.python), "--constraint", "constraints.txt", *packages)
        return own

    @property
    def python(self) -> Path:
        return self.path / "bin" / "python"

    def names(self) -> set[str]:
        """The packages that are installed."""
        lines = uv("pip", "list", "--quiet", "--python", str(self.python), "--format", "freeze").splitlines()
        return {line.partition("==")[0].partition(" @ ")[0] for line in lines}

    def run(self, *command: str, cwd: Path, env: dict[str, str] | None = None) -> Done:
        """Run a command of this environment in a directory, seeing nothing of the one that tests run in."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LIGHTSPEED"))}
        done = subprocess.run(
            [str(self.path / "bin" / command[0]), *command[1:]],
            cwd=cwd,
            env=kept | {"HOME": str(cwd), "PYTHONWARNINGS": "error"} | (env or {}),
            capture_output=True,
            text=True,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)
