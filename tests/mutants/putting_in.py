"""
Putting a mutant into a process that has imported the file: its functions get other code, wherever they are held.

So decorated functions, properties and what was imported by name change as well, and no file is written.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FunctionType

Place = tuple[str, int]  # the qualified name of some code, and its number among those of that name


def codes(text: str, path: Path) -> dict[Place, CodeType]:
    """All code of a file."""
    found: dict[Place, CodeType] = {}
    for code in _inner(compile(text, str(path), "exec", dont_inherit=True)):
        number = sum(name == code.co_qualname for name, _ in found)
        found[code.co_qualname, number] = code
    return found


def _inner(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _inner(constant)


@dataclass
class Living:
    """The functions of some files in this process."""

    paths: list[Path]
    _places: dict[Path, dict[tuple[str, int], Place]] = field(default_factory=dict)
    _functions: dict[tuple[Path, Place], list[FunctionType]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        by_name = {str(path): path for path in self.paths}
        for path in self.paths:
            known = codes(path.read_text(), path)
            self._places[path] = {(code.co_qualname, code.co_firstlineno): place for place, code in known.items()}
        for one in gc.get_objects():
            if isinstance(one, FunctionType) and (file := by_name.get(one.__code__.co_filename)):
                place = self._places[file].get((one.__code__.co_qualname, one.__code__.co_firstlineno))
                if place is not None:
                    self._functions.setdefault((file, place), []).append(one)

    def change(self, path: Path, text: str, function: str) -> bool:
        """Give a function, and those inside it, the code of this text; False if it cannot be."""
        done = False
        for place, code in codes(text, path).items():
            if place[0] == function or place[0].startswith(f"{function}.<locals>."):
                for one in self._functions.get((path, place), ()):
                    if len(code.co_freevars) == len(one.__code__.co_freevars):
                        one.__code__ = code
                        done = done or place[0] == function
        return done

    def renew(self, path: Path) -> None:
        """Give all functions of a file the code of what it says, as compiled anew."""
        text = path.read_text()
        for name in {name for name, _ in codes(text, path) if "<" not in name}:
            self.change(path, text, name)
