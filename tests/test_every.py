"""One test for many cases: none is left out, and all that fail are told."""

from __future__ import annotations

import asyncio
import inspect
import os
from pathlib import Path
from typing import Any

import pytest
import sniffio

from every import every, in_both_loops


def test_all_cases_are_tried_and_each_that_fails_is_told_by_its_name() -> None:
    tried: list[int] = []

    @every("number", [1, 2, 3, 4])
    def odd(number: int) -> None:
        tried.append(number)
        if number == 4:
            pytest.fail("four")
        assert 1 == number % 2

    with pytest.raises(AssertionError) as caught:
        odd()

    assert [1, 2, 3, 4] == tried
    assert "2 of 4 fail" == str(caught.value).splitlines()[0]
    assert ["2: AssertionError", "4: Failed: four"] == [
        line[: len("4: Failed: four")] if line[0] == "4" else line.rpartition(":")[0]
        for line in str(caught.value).splitlines()[1:]
        if line[:1] in {"2", "4"}
    ]


def test_what_the_cases_do_not_fill_is_asked_of_pytest() -> None:
    @every("left, right", [(1, 1), (2, 2)])
    def same(left: int, request: str, right: int) -> None:
        assert (left, "fixture") == (right, request)

    assert ["request"] == list(inspect.signature(same).parameters)
    same(request="fixture")


def test_each_case_has_a_directory_and_an_environment_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASES", "0")
    found: list[tuple[list[Path], str | None]] = []

    @every("number", [1, 2])
    def left_behind(number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        found.append((list(tmp_path.iterdir()), os.environ.get("CASES")))
        (tmp_path / "file").touch()
        monkeypatch.setenv("CASES", str(number))

    left_behind(tmp_path=tmp_path, monkeypatch=monkeypatch)

    assert [([], "0"), ([], "0")] == found
    assert "0" == os.environ["CASES"]


def test_a_test_that_is_awaited_stays_one() -> None:
    @every("number", [1, 2, 3])
    async def odd(number: int) -> None:
        await asyncio.sleep(0)
        assert 1 == number % 2

    awaited: Any = odd
    with pytest.raises(AssertionError, match="1 of 3 fail\n2: AssertionError"):
        asyncio.run(awaited())


def test_what_is_awaited_in_both_loops_is_one_test_and_finds_its_shop_as_it_was() -> None:
    class Shop:
        changes = 0

        def reset(self) -> None:
            self.changes = 0

    found: list[tuple[str, int]] = []

    @in_both_loops
    async def changed(shop: Shop) -> None:
        found.append((sniffio.current_async_library(), shop.changes))
        shop.changes += 1

    assert ["shop"] == list(inspect.signature(changed).parameters)
    changed(shop=Shop())
    assert [("asyncio", 0), ("trio", 0)] == found
