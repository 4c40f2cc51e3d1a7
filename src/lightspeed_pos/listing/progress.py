"""Whether a listing moves on: its pages must not repeat records, and must not go backwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

from lightspeed_pos.errors import DecodeError


class Progress:
    """
    Watches a listing whose links were completed: a service that takes no filter beside a cursor may begin anew.

    In the order of ids every page has to go on beyond the last. In another order a record may come again, as it was
    changed meanwhile; then a page must not consist of records of the first page, or of the one before.
    """

    def __init__(self, own_id: str, first: str) -> None:
        """`own_id` is the API name of the records' id, "" if they have none; `first` is the first page's target."""
        self._own_id = own_id
        sort = parse_qs(urlsplit(first).query).get("sort", [own_id])[0]
        self._by_id = sort.removeprefix("-") == own_id
        self._downwards = sort.startswith("-")
        self._last: int | None = None
        self._first_page: frozenset[int] = frozenset()
        self._page_before: frozenset[int] = frozenset()

    def check(self, records: Sequence[Any]) -> None:
        """Take in a page. Raises DecodeError if it does not go on."""
        ids = [number for record in records if (number := self._id(record)) is not None]
        if not ids:
            return
        page = frozenset(ids)
        if self._by_id:
            steps = ids if self._last is None else [self._last, *ids]
            goes_on = all(one < two for one, two in pairwise(reversed(steps) if self._downwards else steps))
        else:
            goes_on = not (page <= self._first_page or page <= self._page_before)
        if not goes_on:
            raise DecodeError(
                "The listing goes back to records that came before: the service does not take the search beside its "
                "link to the next page."
            )
        self._last = ids[-1]
        self._first_page = self._first_page or page
        self._page_before = page

    def _id(self, record: Any) -> int | None:
        if isinstance(record, Mapping):
            value = cast("Mapping[str, Any]", record).get(self._own_id)
        else:
            value = getattr(record, "id", None)
        try:
            return int(value) if self._own_id and value is not None else None
        except (ValueError, TypeError):
            return None
