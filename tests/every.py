"""Many cases in one test: all of them are tried, and the failure lists each that failed."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any, cast

import anyio
import pytest

Test = Callable[..., Any]


def every(names: str, cases: Iterable[Any]) -> Callable[[Test], Test]:
    """
    Try a test with each case, where pytest.mark.parametrize would make a test of each.

    names are the arguments that a case fills: one name, or several with commas for cases that are tuples. The test may
    be a coroutine function. Each case has a tmp_path and a monkeypatch of its own. It shares all other fixtures of the
    one test, so this is for pure data, and for tests that bring their server back first.
    """
    keys = [name.strip() for name in names.split(",")]
    rows = [(case,) if len(keys) == 1 else tuple(case) for case in cases]

    def decorated(test: Test) -> Test:
        @functools.wraps(test)
        def all_cases(**fixtures: Any) -> None:
            tried = _Tried()
            for row in rows:
                with tried.case(row, fixtures) as own:
                    test(**own, **dict(zip(keys, row, strict=True)))
            tried.end()

        @functools.wraps(test)
        async def all_cases_awaited(**fixtures: Any) -> None:
            tried = _Tried()
            for row in rows:
                with tried.case(row, fixtures) as own:
                    await test(**own, **dict(zip(keys, row, strict=True)))
            tried.end()

        made: Any = all_cases_awaited if inspect.iscoroutinefunction(test) else all_cases
        signature = inspect.signature(test)
        left = [parameter for name, parameter in signature.parameters.items() if name not in keys]
        made.__signature__ = signature.replace(parameters=left)  # read by pytest
        assert rows
        return cast("Test", made)

    return decorated


# What a test does under either event loop, where what it is given stays as it was.
both_loops = every("backend", ["asyncio", "trio"])


def in_both_loops(test: Test) -> Test:
    """Await a test under either event loop. A fixture `shop` is brought back before; the others are shared."""
    signature = inspect.signature(test)

    @functools.wraps(test)
    def awaited(backend: str, **fixtures: Any) -> None:
        if "shop" in fixtures:
            fixtures["shop"].reset()
        anyio.run(functools.partial(test, **fixtures), backend=backend)

    made: Any = awaited
    backend = inspect.Parameter("backend", inspect.Parameter.KEYWORD_ONLY)
    made.__signature__ = signature.replace(parameters=[*signature.parameters.values(), backend])
    return both_loops(made)


class _Tried:
    """The cases that were tried, and how they failed."""

    def __init__(self) -> None:
        self._number = 0
        self._bad: list[str] = []
        self._cause: BaseException | None = None

    @contextmanager
    def case(self, row: tuple[Any, ...], fixtures: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The fixtures of this case, and a note if it fails."""
        self._number += 1
        own = dict(fixtures)
        try:
            with ExitStack() as stack:
                if "tmp_path" in own:
                    own["tmp_path"] /= str(self._number)
                    own["tmp_path"].mkdir()
                if "monkeypatch" in own:
                    own["monkeypatch"] = stack.enter_context(pytest.MonkeyPatch.context())
                yield own
        except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 -- all are shown at the end
            self._bad.append(f"{', '.join(map(_label, row))}: {type(error).__name__}: {error}")
            self._cause = self._cause or error

    def end(self) -> None:
        if self._bad:
            raise AssertionError(f"{len(self._bad)} of {self._number} fail\n" + "\n".join(self._bad)) from self._cause


def _label(value: object) -> str:
    name = getattr(value, "name", None) or getattr(value, "__name__", None)
    return str(name or (value if isinstance(value, str) else repr(value)))[:80]
