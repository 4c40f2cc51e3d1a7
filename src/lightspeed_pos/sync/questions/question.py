"""A question of shops: a file of SQL whose first lines say what it answers and what it takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from lightspeed_pos.errors import QueryError
from lightspeed_pos.requests.suggestions import close

_PARAMETER = re.compile(r"(\w+) = (\S+?)(?: \(([^)]*)\))?: (.*)")

_MOST = 1_000_000  # of days, rows and whatever else a question counts, and of shops
# A condition that holds only where its parameter is given.
_IF_GIVEN = re.compile(r"(\s+)AND \(\$(\w+) IS NULL OR (.*)\)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """
    What a question takes. `default` is a number or a word; None means none, and for a date the day of the last reading.

    `choices` are the words that may be given, if it is a word.
    """

    name: str
    default: int | str | None
    text: str
    choices: tuple[str, ...] = ()

    def read(self, given: object) -> int | str | date | None:
        """The value of what was given. Raises QueryError if it is none that this parameter takes."""
        if self.name == "until":
            return _read_date(given)
        if self.choices:
            if given not in self.choices:
                raise QueryError(f"{self.name} is {given!r}: it can be {', '.join(self.choices)}.")
            return str(given)
        if given is None and self.default is None:
            return None
        try:
            number = int(str(given))
        except ValueError:
            number = 0
        if not 1 <= number <= _MOST:
            raise QueryError(f"{self.name} is {given!r}: it has to be a whole number from 1 to {_MOST:,}.")
        return number


@dataclass(frozen=True, slots=True)
class Question:
    """A named query. `sql` is the whole file."""

    name: str
    title: str
    answers: str
    parameters: tuple[Parameter, ...]
    sql: str

    def values(self, given: Mapping[str, Any], today: date | None = None) -> dict[str, Any]:
        """
        The value of every parameter; `until` is today unless it is given.

        Raises QueryError for a name or a value that the question does not take.
        """
        known = {one.name: one for one in self.parameters}
        for name in given:
            if name not in known:
                alike = close(name, known) or tuple(known)
                raise QueryError(f"{self.name} takes no {name}: did you mean {' or '.join(alike)}?")
        found = {name: one.read(given.get(name, one.default)) for name, one in known.items()}
        if "until" in found and found["until"] is None:
            found["until"] = today
        return found

    def written_out(self, values: Mapping[str, Any]) -> str:
        """
        The query with these values in the place of its parameters, so that it can be run as it stands.

        `until` may be None: then it is the day on which the query is run.
        """
        body = "\n".join(line for line in self.sql.splitlines() if not line.startswith("--")).strip()
        body = _IF_GIVEN.sub(lambda found: "" if values[found[2]] is None else f"{found[1]}AND {found[3]}", body)
        literals = {name: _literal(value) for name, value in values.items()}
        if values.get("until", ...) is None:
            literals["until"] = "today()"
        return re.sub(r"\$(\w+)", lambda found: literals[found[1]], body)


@cache
def questions() -> dict[str, Question]:
    """All questions by name."""
    return loaded()


def loaded(folder: str = "") -> dict[str, Question]:
    """The questions of a folder beside this file."""
    place = files("lightspeed_pos.sync.questions")
    place = place / folder if folder else place
    found = {one.name.removesuffix(".sql"): one for one in place.iterdir() if one.name.endswith(".sql")}
    return {name: parsed(name, found[name].read_text("utf-8")) for name in sorted(found)}


def question(name: str) -> Question:
    """The question of that name. Raises QueryError with a suggestion."""
    found = questions().get(name.replace("_", "-"))
    if found is None:
        alike = close(name, questions())
        hint = f"did you mean {' or '.join(alike)}?" if alike else f"there are {', '.join(questions())}."
        raise QueryError(f"There is no question {name}: {hint}")
    return found


def parsed(name: str, text: str) -> Question:
    """A question from its file. Its head: `-- title: …`, `-- answers: …`, `-- takes: days = 90: …`, lines go on."""
    head: list[tuple[str, str]] = []
    for line in text.splitlines():
        if not line.startswith("-- "):
            break
        key, colon, value = line.removeprefix("-- ").partition(": ")
        if colon and key in {"title", "answers", "takes"}:
            head.append((key, value))
        else:
            last, so_far = head[-1]
            head[-1] = (last, f"{so_far} {line.removeprefix('-- ').strip()}")
    found = dict(head)
    return Question(
        name=name,
        title=found["title"],
        answers=found["answers"],
        parameters=tuple(_parameter(value) for key, value in head if key == "takes"),
        sql=text,
    )


def _parameter(text: str) -> Parameter:
    found = _PARAMETER.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not like days = 90: how many days.")
    name, default, choices, says = found.groups()
    value: int | str | None = int(default) if default.isdecimal() else default
    return Parameter(
        name, None if value in ("all", "today") else value, says, tuple((choices or "").split(", ")) if choices else ()
    )


def _read_date(given: object) -> date | None:
    if isinstance(given, datetime):
        return given.date()
    if given is None or isinstance(given, date):
        return given
    try:
        return date.fromisoformat(str(given))
    except ValueError:
        raise QueryError(f"until is {given!r}: it has to be a day like 2026-11-30.") from None


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, date):
        return f"DATE '{value.isoformat()}'"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"
