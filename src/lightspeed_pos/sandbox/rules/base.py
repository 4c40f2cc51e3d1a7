"""What a rule may do to a write: fill in, check, follow up, and decide what DELETE means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from lightspeed_pos.sandbox.data.context import Context
from lightspeed_pos.sandbox.data.payloads import Payload, elements_of
from lightspeed_pos.sandbox.data.store import Record, Store
from lightspeed_pos.sandbox.data.tags import names_of, set_tags
from lightspeed_pos.sandbox.problems import Problem


class KeptProblem(Problem):
    """A refusal that does not undo what was written before it."""


class Saver(Protocol):
    """The engine, as rules see it."""

    context: Context

    def save(
        self,
        entity: str,
        payload: Payload,
        key: int | None = None,
        fixed: Mapping[str, int | float | str] | None = None,
    ) -> int:
        """Create a record (`key` None) or change one, nested records included; answers its id."""
        ...


@dataclass
class Write:
    """
    One record about to be written.

    `old` is what it was (None: it is new), `record` what it is going to be, columns by name; `changes` are the columns
    that the payload names. `payload` is as it was sent.
    """

    saver: Saver
    entity: str
    payload: Payload
    old: Record | None
    record: Record
    changes: Record

    @property
    def context(self) -> Context:
        """The account."""
        return self.saver.context

    @property
    def store(self) -> Store:
        """Its records."""
        return self.saver.context.store

    @property
    def verb(self) -> str:
        """For messages."""
        return "updated" if self.old is not None else "created"

    def nested(self, container: str) -> list[Payload]:
        """Records that the payload nests under this key."""
        return elements_of(self.payload.get(container))


def write_tags(write: Write, owner: str, key: int) -> None:
    """Give a record the tags that its payload names, and no others. `owner` is its id column. [I]"""
    if "Tags" in write.payload:
        set_tags(write.store, owner, key, names_of(write.payload["Tags"]))


class Rule:
    """The rules for a record type that has none of its own. Others override what differs."""

    # Columns that clients cannot write, besides ids, stamps and computed amounts.
    read_only: frozenset[str] = frozenset()
    # Columns that clients can write although no page lists them as writable.
    also_writable: frozenset[str] = frozenset()

    def defaults(self, context: Context) -> Record:
        """Columns of a new record that are not empty."""
        del context
        return {}

    def check(self, write: Write) -> None:
        """Refuse, or fill in, before anything is stored."""

    def after(self, write: Write, key: int) -> None:
        """Follow up once the record is stored, with the nested records that the engine does not know."""

    def may_remove(self, saver: Saver, record: Record) -> None:
        """Refuse a DELETE."""

    def removed(self, saver: Saver, record: Record) -> None:
        """Follow up a DELETE; `record` is as it was before."""
