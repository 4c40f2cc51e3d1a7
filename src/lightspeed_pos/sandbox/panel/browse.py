"""Pages of raw records for the console: what the tables hold, not what the API shows."""

# ruff: noqa: S608  # names in SQL come from the layouts, values are parameters

from __future__ import annotations

from typing import Any

from lightspeed_pos.sandbox.data.layout import LAYOUTS, Column
from lightspeed_pos.sandbox.data.store import Store

PAGE_ROWS = 50
PAGES_MAXIMUM = 10**9  # SQLite counts no further than 2**63
SEARCH_MAXIMUM = 200


def entities(store: Store) -> list[dict[str, Any]]:
    """Record types by name, each with the number of its records."""
    return [
        {"name": name, "count": store.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]}
        for name in sorted(LAYOUTS)
    ]


def records(store: Store, entity: str, search: str, page: int) -> dict[str, Any]:
    """
    One page of a record type, by id: columns, rows, total number, page and number of pages from 1.

    `search` finds an id, or text in any column of text.
    """
    layout = LAYOUTS.get(entity)
    if layout is None:
        raise ValueError(f"No record type is named '{entity}'.")
    where, parameters = _condition(layout.columns, layout.id, search.strip()[:SEARCH_MAXIMUM])
    total: int = store.execute(f'SELECT COUNT(*) FROM "{entity}"{where}', parameters).fetchone()[0]
    pages = max(1, -(-total // PAGE_ROWS))
    page = min(max(1, page), pages, PAGES_MAXIMUM)
    rows = store.execute(
        f'SELECT {layout.selection} FROM "{entity}"{where} ORDER BY "{layout.id}" LIMIT ? OFFSET ?',
        (*parameters, PAGE_ROWS, (page - 1) * PAGE_ROWS),
    ).fetchall()
    return {
        "entity": entity,
        "columns": layout.names,
        "rows": rows,
        "total": total,
        "page": page,
        "pages": pages,
    }


def _condition(columns: tuple[Column, ...], own_id: str, search: str) -> tuple[str, tuple[Any, ...]]:
    if not search:
        return "", ()
    escaped = search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    texts = [column.name for column in columns if column.kind == "text"]
    terms = [f'CAST("{own_id}" AS TEXT)=?', *(f"\"{name}\" LIKE ? ESCAPE '\\'" for name in texts)]
    return f" WHERE {' OR '.join(terms)}", (search, *(f"%{escaped}%" for _ in texts))
