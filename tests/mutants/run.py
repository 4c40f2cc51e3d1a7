"""
Mutation testing of the files that decide, and of the sandbox's money rules.

    python tests/mutants/run.py [--modules limits money] [--seconds 600] [--most 60]

Small changes are made in one function each (generate.py), and the tests of its room have to notice. Prints the share
that they noticed, of each file and in all, and each change that they did not; ends with 1 below 90 %. What became of a
change is kept in build/mutation, so that another run goes on where the time was over.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "mutation"
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "tools")]


def main() -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description="Mutation testing of the files that decide.")
    parser.add_argument("--modules", nargs="*", default=[], help="rooms, money, or files such as limits/bucket.py")
    parser.add_argument("--seconds", type=float, default=600, help="how long, in all (default: 600)")
    parser.add_argument("--most", type=int, default=60, help="how many changes of a file (default: 60)")
    parser.add_argument("--group", help=argparse.SUPPRESS)
    options = parser.parse_args()
    try:
        import mutmut.mutation.mutators  # noqa: F401
    except ImportError:
        sys.stdout.write("Nothing was mutated: mutmut is not installed.\n")
        return 0
    from mutants.groups import groups
    from mutants.report import report
    from test_layers import SOURCE

    chosen = {
        group: files
        for group, all_ in groups().items()
        if (files := [path for path in all_ if not options.modules or named(path, group, options.modules)])
    }
    if options.group:
        return hunt(options.group, chosen[options.group], options.most, options.seconds)
    FOLDER.mkdir(parents=True, exist_ok=True)
    ends = time.monotonic() + options.seconds
    for group in chosen:
        left = ends - time.monotonic()
        if left < 0:
            break
        command = [sys.executable, *sys.argv, "--group", group, "--seconds", str(left)]
        status = subprocess.run(command, cwd=ROOT, check=False).returncode
        if status:
            sys.stdout.write(f"The tests of {group} ended with {status}: nothing of them counts.\n")
            return 1
    return report(FOLDER, {group: {str(path.relative_to(SOURCE)) for path in files} for group, files in chosen.items()})


def named(path: Path, group: str, modules: list[str]) -> bool:
    """Whether a file is among those that are named."""
    return group in modules or any(str(path).endswith(f"/{module}") for module in modules)


def hunt(group: str, files: list[Path], most: int, seconds: float) -> int:
    """Collect the tests of a group, and try mutants of its files."""
    import pytest
    from hypothesis import HealthCheck, Phase, settings

    from mutants.groups import tests_of
    from mutants.hunt import Hunt

    # No time goes into the smallest example, and every fork sees the same ones.
    settings.register_profile(
        "mutants", phases=[Phase.explicit, Phase.generate], derandomize=True, database=None, deadline=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    settings.load_profile("mutants")
    plugin = Hunt(group, files, most, seconds, FOLDER)
    options = [
        "-q",
        "--no-header",
        "-W",
        "ignore::pytest.PytestAssertRewriteWarning",
        "-s",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:faulthandler",
        "--rootdir",
        str(ROOT),
    ]
    status = pytest.main([*options, *map(str, tests_of(group))], [plugin])
    return 0 if status == pytest.ExitCode.OK else int(status)


if __name__ == "__main__":
    sys.exit(main())
