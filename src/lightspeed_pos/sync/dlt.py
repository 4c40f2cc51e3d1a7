"""A source for dlt, for the destinations that it knows and `sync` does not. Extra `[dlt]`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.strategies import Strategy
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.sync.batch import Batch
from lightspeed_pos.sync.days import DayReader
from lightspeed_pos.sync.pieces import Piece, Pieces
from lightspeed_pos.sync.reader import Reader
from lightspeed_pos.sync.run import PAGES_A_COMMIT
from lightspeed_pos.sync.service import Service
from lightspeed_pos.sync.state import TableState
from lightspeed_pos.sync.timetable import due

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account


def dlt_source(account: Account, tables: Sequence[str] | None = None, *, pages: int | None = None) -> Any:
    """
    A dlt source with the tables of `sync`: `pipeline.run(dlt_source(account, tables=["items", "sales"]))`.

    The first run reads everything, later ones what changed; how far each table is lies in dlt's own state. With `pages`
    a run reads no more than about so many pages of each table: run the pipeline again until it loads nothing. A run
    that is killed starts over, so that first readings of large shops should be cut up like that.

    `tables` are read with every run; without it all of them, when they are due. Rows that are deleted in the shop stay,
    but for tables that are read as a whole. Raises QueryError for a table that does not exist.
    """
    dlt = _module()
    chosen = due({}, datetime.now(UTC), tables=tables)

    def resources() -> Iterator[Any]:
        for strategy in chosen:
            yield from _resources(dlt, account, strategy, is_named=tables is not None, pages=pages)

    return dlt.source(resources, name="lightspeed")()


def _resources(dlt: Any, account: Account, strategy: Strategy, *, is_named: bool, pages: int | None) -> Iterator[Any]:
    """One resource for each table that the endpoint fills, and one that reads for all of them."""

    def read() -> Iterator[dict[str, Any]]:
        kept = dlt.current.resource_state()
        state = TableState.from_json(kept["state"]) if "state" in kept else TableState()
        now = datetime.fromtimestamp(account.loader.driver.clock.now(), UTC)
        # A table without a key is replaced by what comes, so it has to come each time.
        if not is_named and ENDPOINTS[strategy.endpoint].id and strategy not in due({strategy.endpoint: state}, now):
            return
        for batches in _by_commit(_batches(account, strategy, state), pages):
            kept["state"] = batches[-1].state.to_json()
            yield _tables(made, strategy, batches)

    made: dict[tuple[str, ...], Pieces] = {}
    read.__name__ = f"{strategy.table}_pages"
    reading = dlt.resource(read, name=read.__name__, selected=False)
    seen: set[str] = set()
    for piece in Pieces(strategy, strategy.needs).of([])[0]:
        if piece.table not in seen and (piece.rows.num_columns or piece.table == strategy.table):
            seen.add(piece.table)
            own = piece.table == strategy.table
            yield dlt.transformer(
                _picking(piece.table),
                data_from=reading,
                name=piece.table if own else f"{strategy.table}__{piece.table}",
                table_name=piece.table,
                **_hints(piece, strategy),
            )


def _batches(account: Account, strategy: Strategy, state: TableState) -> Iterator[Batch]:
    service, driver = Service(account.loader), account.loader.driver
    state = state.but(fingerprints=())  # tables without a key are replaced by what comes, so that all rows have to come
    reader = (
        DayReader(service, strategy, state)
        if strategy.how == "window"
        else Reader(service, strategy, state, frozenset())
    )
    while (batch := driver.run(service.usage.counted(reader.next()))) is not None:
        yield batch


def _by_commit(batches: Iterator[Batch], pages: int | None) -> Iterator[list[Batch]]:
    """Ten pages at a time: dlt has a fixed cost for each table that it is given."""
    waiting: list[Batch] = []
    for number, batch in enumerate(batches, 1):
        waiting.append(batch)
        is_enough = pages is not None and number >= pages
        if len(waiting) >= PAGES_A_COMMIT or is_enough:
            yield waiting
            waiting = []
        if is_enough:
            return
    if waiting:
        yield waiting


def _tables(made: dict[tuple[str, ...], Pieces], strategy: Strategy, batches: Sequence[Batch]) -> dict[str, Any]:
    """The rows of these batches by table."""
    pa = import_module("pyarrow")
    parts = [part for batch in batches for part in batch.parts]
    found: dict[str, list[Any]] = {}
    for relations in {part.relations: None for part in parts}:
        if relations not in made:
            made[relations] = Pieces(strategy, relations)
        rows = [row for part in parts if part.relations == relations for row in part.rows]
        for piece in made[relations].of(rows)[0]:
            if piece.rows.num_rows:
                found.setdefault(piece.table, []).append(_with_keys(pa, piece, strategy))
    return {table: pa.concat_tables(rows, promote_options="default") for table, rows in found.items()}


def _with_keys(pa: Any, piece: Piece, strategy: Strategy) -> Any:
    """The rows; their keys are said never to be NULL, as dlt takes for granted."""
    keys = ("date",) if strategy.how == "window" else piece.key
    fields = [one.with_nullable(one.name not in keys) for one in piece.rows.schema]
    return piece.rows.cast(pa.schema(fields))


def _picking(table: str) -> Callable[[dict[str, Any]], Iterator[Any]]:
    def pick(tables: dict[str, Any]) -> Iterator[Any]:
        if table in tables:
            yield tables[table]

    return pick


def _hints(piece: Piece, strategy: Strategy) -> dict[str, Any]:
    """How dlt keeps the rows: by their key; below a parent all rows of the parents that came; days as a whole."""
    if piece.key and piece.below and not piece.is_single:
        return {"write_disposition": "merge", "merge_key": piece.below}
    if piece.key:
        return {"write_disposition": {"disposition": "merge", "strategy": "upsert"}, "primary_key": list(piece.key)}
    if strategy.how == "window":
        return {"write_disposition": "merge", "merge_key": "date"}
    return {"write_disposition": "replace"}


def _module() -> Any:
    try:
        return import_module("dlt")
    except ModuleNotFoundError:
        raise LightspeedError('A source for dlt needs: pip install "lightspeed-pos[dlt]"') from None
