"""Many cases in one test: all of them are tried, and the failure lists each that failed."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any

import pytest

Test = Callable[..., None]


def every(names: str, cases: Iterable[Any]) -> Callable[[Test], Test]:
    """
    Try a test with each case, where pytest.mark.parametrize would make a test of each.

    names are the arguments that a case fills: one name, or several with commas for cases that are tuples. All cases
    share the fixtures of the one test, so this is for pure data, and for tests that bring their server back first.
    """
    keys = [name.strip() for name in names.split(",")]
    rows = [(case,) if len(keys) == 1 else tuple(case) for case in cases]

    def decorated(test: Test) -> Test:
        @functools.wraps(test)
        def all_cases(**fixtures: Any) -> None:
            bad: list[str] = []
            cause: BaseException | None = None
            for row in rows:
                try:
                    test(**fixtures, **dict(zip(keys, row, strict=True)))
                except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 -- all are shown below
                    bad.append(f"{', '.join(map(_label, row))}: {type(error).__name__}: {error}")
                    cause = cause or error
            if bad:
                raise AssertionError(f"{len(bad)} of {len(rows)} fail\n" + "\n".join(bad)) from cause

        signature = inspect.signature(test)
        left = [parameter for name, parameter in signature.parameters.items() if name not in keys]
        all_cases.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]  # read by pytest
        assert rows
        return all_cases

    return decorated


def _label(value: object) -> str:
    name = getattr(value, "name", None) or getattr(value, "__name__", None)
    return str(name or (value if isinstance(value, str) else repr(value)))[:80]
