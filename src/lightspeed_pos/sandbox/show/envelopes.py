"""
What stands around records in an answer.

Source: API documentation, "Envelopes"; recorded answers of the un-versioned API.
"""

from __future__ import annotations

from collections.abc import Sequence

from lightspeed_pos.sandbox.show.scalars import collapsed, text


def single(json_key: str, shown: str) -> str:
    """Envelope of one record."""
    return f'{{"@attributes":{{"count":"1"}},"{json_key}":{shown}}}'


def page(json_key: str, objects: Sequence[str], next_url: str, previous_url: str) -> str:
    """Envelope of a page; an empty one has no entity key at all. [I]"""
    head = f'{{"@attributes":{{"next":{text(next_url)},"previous":{text(previous_url)}}}'
    return f'{head},"{json_key}":{collapsed(objects)}}}' if objects else head + "}"


def offset_page(json_key: str, objects: Sequence[str], *, total: int, offset: int, limit: int) -> str:
    """Envelope of the un-versioned API. Without any match nothing but the count is there; recorded."""
    if not total:
        return counted(0)
    head = f'{{"@attributes":{{"count":"{total}","offset":"{offset}","limit":"{limit}"}}'
    return f'{head},"{json_key}":{collapsed(objects)}}}' if objects else head + "}"


def bare(json_key: str, objects: Sequence[str]) -> str:
    """A list without attributes."""
    return f'{{"{json_key}":{collapsed(objects)}}}' if objects else "{}"


def counted(total: int) -> str:
    """Envelope of `count=1`."""
    return f'{{"@attributes":{{"count":"{total}"}}}}'
