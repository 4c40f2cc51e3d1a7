"""
Tags: a relation whose rows are names.

Source: public programs that read and write them. They met a text or a list, of texts or of objects with a name, under
`tag` or `Tag`. The documentation knows `TagRelation` with a `Tag` in it, which no program has met.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Union

from msgspec import UnsetType, field

from lightspeed_pos.errors import QueryError
from lightspeed_pos.model.record import Box
from lightspeed_pos.requests.shown import shown
from lightspeed_pos.responses.documents import names_in


class TagBox(Box):
    """The container of tags, in every spelling. `{"name": …}` alone is one tag."""

    tag: Any = field(name="tag", default=None)
    Tag: Any = field(name="Tag", default=None)
    relation: Any = field(name="TagRelation", default=None)
    name: Any = field(name="name", default=None)
    tag_id: Any = field(name="tagID", default=None)

    @property
    def items(self) -> list[str]:
        """The names."""
        return names_in([self.tag, self.Tag, self.relation, self.name])


TagRows = Union[TagBox, list[Any], str, UnsetType, None]  # noqa: UP007  # as the other shapes of relations are written


def tag_names(value: object) -> list[str]:
    """The names in the wire value of tags, in whatever shape it came, each once."""
    return value.items if isinstance(value, TagBox) else names_in(value)


def with_tags(names: Sequence[str], added: Sequence[str], removed: Sequence[str]) -> list[str]:
    """These names without the removed ones and with the added ones; case and blanks make no difference."""
    gone = {_folded(name) for name in removed}
    kept: dict[str, str] = {}
    for name in (*names, *added):
        kept.setdefault(_folded(name), name)
    return [name for folded, name in kept.items() if folded not in gone]


def checked_tags(verb: str, names: Sequence[object]) -> list[str]:
    """These names. Raises QueryError for what is no name, such as a list of them."""
    texts = [name for name in names if isinstance(name, str) and name.strip()]
    if not texts or len(texts) < len(names):
        raise QueryError(f'{verb}() takes names of tags, {verb}("red", "online"), not {shown(names)}.')
    return texts


def _folded(name: str) -> str:
    return "".join(name.split()).casefold()
