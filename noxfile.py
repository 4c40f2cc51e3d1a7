"""`make test-all`: the tests under each Python that this package is for. Those that the machine lacks are skipped."""

import nox

nox.needs_version = ">= 2025.10"
nox.options.default_venv_backend = "uv"
nox.options.download_python = "never"
nox.options.error_on_missing_interpreters = False
nox.options.reuse_existing_virtualenvs = True

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests; what follows `--` goes to pytest."""
    session.install("--constraint", "constraints.txt", "--editable", ".[dev]")
    session.run("pytest", "-n", "3", "--dist", "worksteal", *session.posargs)


@nox.session(python=PYTHONS)
def packages(session: nox.Session) -> None:
    """Build the package, and try the core and each extra alone."""
    session.install("--constraint", "constraints.txt", "--editable", ".[dev]")
    session.run("pytest", "-m", "packages", "-n", "2", *session.posargs)
