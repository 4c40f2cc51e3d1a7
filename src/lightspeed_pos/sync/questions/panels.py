"""The parts of the report: each asks one question and shows the answer as a chart or a table, with the SQL below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from lightspeed_pos.sync.questions.charts import Bar, columns, share
from lightspeed_pos.sync.questions.question import Question
from lightspeed_pos.sync.questions.words import Money, day, number, safe, short_day

Row = dict[str, Any]
ROWS = 15  # of a table that are shown
_SWATCH = '<svg aria-hidden="true"><rect class="this" y="1" width="14" height="8" rx="1.5"/></svg>'
_STROKE = '<svg aria-hidden="true"><line class="before" x1="0" x2="14" y1="5" y2="5"/></svg>'


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, and what makes the text of a row's cell. `spare` ones are left out on a phone."""

    head: str
    cell: Callable[[Row], str]
    is_number: bool = False
    is_spare: bool = False


def text(head: str, name: str, below: str = "") -> Column:
    """A column of names; with `below` another text stands small under each."""

    def cell(row: Row) -> str:
        small = f"<small>{safe(row[below] or '')}</small>" if below else ""
        return f"{safe(row[name] if row[name] is not None else '')}{small}"

    return Column(head, cell)


def amount(head: str, name: str, money: Money, *, spare: bool = False) -> Column:
    """A column of amounts."""
    return Column(head, lambda row: safe(money(row[name])), is_number=True, is_spare=spare)


def count(head: str, name: str, *, spare: bool = False) -> Column:
    """A column of quantities."""
    return Column(head, lambda row: number(row[name]), is_number=True, is_spare=spare)


def date_of(head: str, name: str, never: str) -> Column:
    """A column of days; `never` stands where there is none."""
    return Column(head, lambda row: day(row[name]) or never, is_number=True)


def percent(head: str, name: str) -> Column:
    """A column of percentages."""
    return Column(head, lambda row: "" if row[name] is None else f"{row[name]:.1f} %", is_number=True)


def table(rows: Sequence[Row], shown: Sequence[Column], bar: str = "") -> str:
    """The first rows as a table, and how many more there are; below each name a bar shows the value of `bar`."""
    most = max((abs(float(row[bar])) for row in rows if row[bar] is not None), default=0.0) if bar else 0.0
    head = "".join(f'<th scope="col"{_kind(one)}>{safe(one.head)}</th>' for one in shown)
    lines: list[str] = []
    for row in rows[:ROWS]:
        first, *rest = (one.cell(row) for one in shown)
        drawn = share(float(row[bar] or 0), most) if bar else ""
        others = "".join(f"<td{_kind(one)}>{cell}</td>" for one, cell in zip(shown[1:], rest, strict=True))
        lines.append(f"<tr><td>{first}{drawn}</td>{others}</tr>")
    more = f'<p class="more">And {len(rows) - ROWS:,} more.</p>' if len(rows) > ROWS else ""
    body = "".join(lines)
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>{more}'


def _kind(column: Column) -> str:
    kinds = " ".join(filter(None, ["n" if column.is_number else "", "spare" if column.is_spare else ""]))
    return f' class="{kinds}"' if kinds else ""


def by_day(rows: Sequence[Row], money: Money) -> str:
    """Sales by day against the year before."""
    bars = [
        Bar(
            short_day(row["day"]),
            float(row["amount"]),
            float(row["amount_year_before"]),
            f"{row['day']:%a} {day(row['day'])}: {money(row['amount'])} in {_sales(row['sales'])}"
            f"\n52 weeks before: {money(row['amount_year_before'])}",
        )
        for row in rows
    ]
    return _legend(rows) + columns(bars, money.short, "Sales by day, and of the same weekday a year before")


def by_hour(rows: Sequence[Row], money: Money) -> str:
    """Sales by hour against the year before; hours between the first and the last one that have none are shown too."""
    known = {row["hour"]: row for row in rows}
    bars: list[Bar] = []
    for hour in range(min(known), max(known) + 1):
        row = known.get(hour, {"amount": 0, "amount_year_before": 0, "sales": 0})
        hint = (
            f"{hour}:00 to {hour + 1}:00: {money(row['amount'])} in {_sales(row['sales'])}"
            f"\nYear before: {money(row['amount_year_before'])}"
        )
        bars.append(Bar(f"{hour}:00", float(row["amount"]), float(row["amount_year_before"]), hint))
    return _legend(rows) + columns(bars, money.short, "Sales by hour of the day, and of the year before")


def _sales(count: int) -> str:
    return f"{count:,} sale{'' if count == 1 else 's'}"


def _legend(rows: Iterable[Row]) -> str:
    is_known = any(row["sales_year_before"] for row in rows)
    before = f"<span>{_STROKE}52 weeks before</span>" if is_known else "<span>No sales of the year before.</span>"
    return f'<div class="legend"><span>{_SWATCH}this year</span>{before}</div>'


def section(asked: Question, sql: str, body: str) -> str:
    """A part of the page: title, what it answers, the answer, and the SQL that gave it."""
    return (
        f'<section id="{safe(asked.name)}"><h2>{safe(asked.title)}</h2>'
        f'<p class="answers">{safe(asked.answers)}</p>{body}'
        f"<details><summary>SQL</summary><pre><code>{safe(sql)}</code></pre></details></section>"
    )
