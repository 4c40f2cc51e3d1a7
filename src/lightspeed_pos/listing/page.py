"""A page of a listing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Page(Generic[R]):
    """The records of one page, and the link to go on at by `pages(start=page.next_url)`, "" after the last page."""

    records: list[R]
    next_url: str

    def __iter__(self) -> Iterator[R]:
        return iter(self.records)

    def __len__(self) -> int:
        return len(self.records)

    def __repr__(self) -> str:
        return f"<Page of {len(self.records)} records>"
