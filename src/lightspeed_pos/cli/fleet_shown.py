"""What `lightspeed fleet list` and `status` show."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import click
import msgspec

from lightspeed_pos.cli import show
from lightspeed_pos.cli.progress import duration
from lightspeed_pos.words.columns import Column
from lightspeed_pos.words.visible import as_json, visible

if TYPE_CHECKING:
    from lightspeed_pos.cli.context import Context
    from lightspeed_pos.fleet import AccountStatus, FleetStatus

_ACCOUNTS = [
    Column("account", ("account_id",), "integer"),
    Column("every", ("every",), "string"),
    Column("place", ("place",), "string"),
]
_STATUS = [
    Column("account", ("account_id",), "integer"),
    Column("state", ("state",), "string"),
    Column("waits", ("waits",), "string"),
    Column("up_to_date", ("up_to_date_at",), "datetime"),
    Column("failures", ("failures",), "integer"),
    Column("rows", ("rows",), "integer"),
    Column("drips", ("drips",), "decimal"),
    Column("error", ("error",), "string"),
]
_WORKERS = [
    Column("worker", ("name",), "string"),
    Column("alive", ("alive",), "boolean"),
    Column("last_heard", ("heartbeat_at",), "datetime"),
    Column("accounts", ("accounts",), "string"),
]


def accounts(context: Context, found: FleetStatus, kind: str) -> None:
    """The accounts by number."""
    rows = sorted((_row(one) for one in found.accounts), key=lambda row: row["account_id"])
    if kind == "json":
        click.echo(as_json([{name: row[name] for name in ("account_id", "interval_seconds", "place")} for row in rows]))
    elif rows:
        show.table(rows, _ACCOUNTS, None)
    else:
        _say_empty(context, found)


def status(context: Context, found: FleetStatus, kind: str) -> None:
    """Accounts, workers, and a line of what waits."""
    if kind == "json":
        click.echo(
            as_json(msgspec.to_builtins(found) | {"accounts": [_plain(one) for one in found.accounts]}, indent=2)
        )
        return
    if not found.accounts:
        _say_empty(context, found)
    else:
        show.table([_row(one) for one in found.accounts], _STATUS, _zone(), droppable=True)
    workers = [msgspec.to_builtins(one) | {"accounts": ", ".join(map(str, one.accounts))} for one in found.workers]
    if workers:
        click.echo()
        show.table(workers, _WORKERS, _zone())
    elif found.accounts:
        context.say("No worker has been heard of: start one with `lightspeed fleet worker` or `lightspeed fleet run`.")
    context.say(_sentence(found))


def one(found: AccountStatus, kind: str) -> None:
    """All that is known of an account."""
    if kind == "json":
        click.echo(as_json(_plain(found), indent=2))
        return
    zone = _zone()
    fields: dict[str, Any] = _plain(found) | {"state": found.state}
    tables = fields.pop("tables")
    for name, value in fields.items():
        moment = getattr(found, name, None)
        shown = moment.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S") if isinstance(moment, datetime) else value
        click.echo(f"{name:18}{visible('' if shown is None else str(shown))}")
    for table, count in sorted(tables.items()):
        click.echo(f"  {table:30}{count:>12,}")


def _row(found: AccountStatus) -> dict[str, Any]:
    lag = found.lag_seconds
    return _plain(found) | {
        "every": duration(found.interval_seconds),
        "state": found.state,
        "waits": duration(lag) if lag >= 1 else "",
        "error": found.last_error if found.failures else None,
    }


def _sentence(found: FleetStatus) -> str:
    alive = sum(one.alive for one in found.workers)
    failing = sum(bool(one.failures) for one in found.accounts)
    parts = [
        f"{len(found.accounts):,} accounts in {found.namespace}",
        f"{found.due:,} due",
        f"{failing:,} failing",
        f"{alive:,} of {len(found.workers):,} workers alive",
    ]
    return f"{', '.join(parts)}."


def _say_empty(context: Context, found: FleetStatus) -> None:
    context.say(f"There is no account in the fleet {found.namespace} yet: lightspeed fleet add --profile NAME")


def _plain(found: AccountStatus) -> dict[str, Any]:
    """As JSON has it. Redis adds up drips in floats, whose noise is left out."""
    row: dict[str, Any] = msgspec.to_builtins(found)
    return row | {"drips": f"{found.drips:.1f}"}


def _zone() -> Any:
    return datetime.now().astimezone().tzinfo
