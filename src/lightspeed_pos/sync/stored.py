"""Where `account.changes()` gets its changes: from the service, and where it has a file, from the file first."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from lightspeed_pos.sync.changes import Following, followed, in_token
from lightspeed_pos.sync.known import Position
from lightspeed_pos.sync.log import Log

if TYPE_CHECKING:
    from lightspeed_pos.exchange.flow import Flow
    from lightspeed_pos.model.changed import Change, Source
    from lightspeed_pos.resources.account import Account, AsyncAccount


def source_of(
    account: Account | AsyncAccount,
    since: str | None,
    only: Iterable[str] | str | None,
    store: str | os.PathLike[str] | None,
) -> Source:
    """The source for the arguments of `account.changes`."""
    tables = followed(only)
    if store is None:
        return Following(account.loader, in_token(account.id, since), tables, from_now=since is None)
    position = None if since is None else Position.from_token(since, account.id)
    log = Log(Path(store), account.id)
    try:
        number = log.last if position is None else log.begin_at(position)
    except BaseException:
        log.close()
        raise
    return Stored(log, Following(account.loader, log, tables, from_now=position is None), number)


class Stored:
    """Changes that a file holds already, then those that are found."""

    def __init__(self, log: Log, following: Following, number: int) -> None:
        """Gives what is behind `number`."""
        self._log = log
        self._following = following
        self._given = number

    @property
    def token(self) -> str:
        """Text that stands for all that was given."""
        return self._log.token

    def next(self) -> Flow[list[Change] | None]:
        """The changes of the file, then those of the next page."""
        kept = self._log.after(self._given)
        if kept:
            self._given = kept[-1][0]
            return [change for _, change in kept]
        found = yield from self._following.next()
        if found is None:
            self._log.forget(self._given, only_sent=False)
        else:
            self._given += len(found)
        return found
