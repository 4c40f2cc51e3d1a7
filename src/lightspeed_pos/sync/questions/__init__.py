"""Questions that shops have, answered from a synced database: named queries, and a page with all that matters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lightspeed_pos.sync.database import Database
from lightspeed_pos.sync.questions.page import report
from lightspeed_pos.sync.questions.question import Parameter, Question, question, questions

__all__ = ["Parameter", "Question", "ask", "question", "questions", "report"]


def ask(database: str | Path | Database, name: str, **parameters: Any) -> Any:
    """
    The answer to a question, as an Arrow table: `ask("shop.duckdb", "best-sellers", days=30, shop=1)`.

    `database` is a path, or one that is open. `questions()` has the names and what each takes. Days are those of the
    time zone of `shop`, or of the account's first shop. Raises QueryError for a name or a value that does not exist,
    with a suggestion; LightspeedError where the database cannot be opened.
    """
    if not isinstance(database, Database):
        with Database(database) as opened:
            return ask(opened, name, **parameters)
    found = question(name)
    database.choose(found.values(parameters).get("shop"))
    return database.table(found.sql, found.values(parameters, database.today))
