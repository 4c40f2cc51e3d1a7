"""`description=Onesie prices.default=11.90`: what is to be written, as people type it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

import click


def changes(given: Iterable[str], file: str | None) -> dict[str, Any]:
    """
    The changes of `field=value` arguments and of a JSON file ("-" is stdin). Arguments win.

    A dot leads inside: `prices.default=11.90`, `sale_lines.0.item_id=12`. An empty value clears the field.
    """
    found = _from_json(file) if file else {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.UsageError(f"{text!r:.60} is no change: write field=value, such as description=Onesie.")
        _set(found, name.split("."), value or None, text)
    if not found:
        raise click.UsageError("There is nothing to write: say what, as field=value, or give --json FILE.")
    return found


def _set(inside: Any, path: list[str], value: str | None, text: str) -> None:
    step, *rest = path
    if isinstance(inside, list):
        rows = cast("list[Any]", inside)
        if not step.isdecimal() or int(step) > len(rows):
            raise click.UsageError(f"{text!r:.60}: rows of a list are counted from 0, without a gap.")
        if int(step) == len(rows):
            rows.append({} if rest else None)
        if rest:
            _set(rows[int(step)], rest, value, text)
        else:
            rows[int(step)] = value
        return
    fields = cast("dict[str, Any]", inside)
    if not rest:
        fields[step] = value
        return
    below = fields.setdefault(step, [] if rest[0].isdecimal() else {})
    if not isinstance(below, dict | list):
        raise click.UsageError(f"{text!r:.60}: {step} is given a value already.")
    _set(below, rest, value, text)


def json_in(file: str) -> Any:
    """What a JSON file holds ("-" is stdin). Raises click.UsageError for one that is no JSON."""
    try:
        return json.loads(sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes())
    except (ValueError, RecursionError) as error:
        raise click.UsageError(f"{'stdin' if file == '-' else file} is no JSON: {error}.") from None


def _from_json(file: str) -> dict[str, Any]:
    found = json_in(file)
    if not isinstance(found, dict):
        raise click.UsageError('The JSON has to be one object, such as {"description": "Onesie"}.')
    return cast("dict[str, Any]", found)
