"""A sandbox of one's own shop, made of a synced database."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.anonymous import Anonymous
from lightspeed_pos.sync.database import Database
from lightspeed_pos.sync.shop_records import ShopRecords


@dataclass(frozen=True, slots=True)
class Clone:
    """What was made: records by endpoint, and the fields that a sandbox has no place for."""

    file: Path
    records: dict[str, int]
    without_place: list[str]


def counted(database: str | Path, to: str | Path) -> int:
    """How many records `clone` would take. Nothing is made; raises as it does."""
    from lightspeed_pos.sandbox.instance.shop_file import check_new

    with Database(database) as opened, _told():
        check_new(Path(to))
        return sum(ShopRecords(opened).counts.values())


def clone(database: str | Path, to: str | Path, *, anonymize: bool = False) -> Clone:
    """
    Make a sandbox file with the records of a synced shop, for `lightspeed sandbox --file` or `Sandbox(file=…)`.

    `anonymize` replaces names, addresses, phones, e-mails, notes and card data by invented ones: of the same person
    the same everywhere, of every clone different ones. Raises LightspeedError for a database that cannot be read, and
    for a file that is there already.
    """
    from lightspeed_pos.sandbox.instance.shop_file import make_shop_file

    with Database(database) as opened:
        records = ShopRecords(opened)
        given = dict(records)
        if anonymize:
            anonymous = Anonymous(records)
            given = {name: anonymous.of(name, its) for name, its in records}
        with _told():
            without_place = make_shop_file(Path(to), given)
    return Clone(Path(to), records.counts, without_place)


@contextmanager
def _told() -> Generator[None]:
    try:
        yield
    except ValueError as error:
        raise LightspeedError(str(error)) from None
