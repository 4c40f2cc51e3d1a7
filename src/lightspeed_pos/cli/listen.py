"""`lightspeed listen`: changes as signed messages to a program; what did not arrive; sending again."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lightspeed_pos.cli.context import Context, Group, options_everywhere, pass_context
from lightspeed_pos.cli.following import options, say_price
from lightspeed_pos.words.columns import Column
from lightspeed_pos.words.visible import visible

if TYPE_CHECKING:
    from lightspeed_pos.sync.queue import Delivery, Queue

_DEAD = [
    Column("event_id", ("event_id",), "string"),
    Column("at", ("at",), "datetime"),
    Column("type", ("type",), "string"),
    Column("id", ("id",), "integer"),
    Column("attempts", ("attempts",), "integer"),
    Column("error", ("error",), "string"),
]

queue_option = click.option(
    "--queue",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where changes wait.  [default: a file for each account in your data directory]",
)


class _Listen(Group):
    """Listens if no subcommand is named."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """All that is not for a subcommand is for `forward`."""
        named = any(one in self.commands for one in args) or args in (["--help"], ["-h"])
        return super().parse_args(ctx, args if named else ["forward", *args])


@click.group("listen", cls=_Listen, params=options_everywhere())
def listen() -> None:
    """
    Send changes to a program, as signed POSTs: the webhooks that R-Series does not have.

    lightspeed listen --forward-to http://localhost:3000/hook
    """


@listen.command(
    "forward",
    example="lightspeed listen --forward-to http://localhost:3000/hook\n"
    "lightspeed listen --forward-to https://example.com/hook --only sales,items --interval 5m",
)
@click.option("--forward-to", "address", required=True, metavar="ADDRESS", help="Where to send each change.")
@options
@queue_option
@pass_context
def forward(context: Context, address: str, only: str | None, interval: float, queue: Path | None) -> None:
    """
    Send each change to an address, until Ctrl+C. This is what `lightspeed listen` does.

    The first time it begins now; later it goes on where it was. Changes wait in a file until they have arrived: in
    order for each record, tried again after ever longer pauses, and given up after a day of refusals (not while nobody
    is there). A change may arrive twice, with the same webhook-id.
    """
    from lightspeed_pos.sync.changes import Following, followed
    from lightspeed_pos.sync.listening import Listener
    from lightspeed_pos.sync.webhooks import Receiver, checked, secret_in

    if context.dry_run:
        raise click.UsageError("Listening has no --dry-run: lightspeed watch prints changes and sends them nowhere.")
    checked(address)
    tables = followed(only)
    path = _path(context, queue)
    with _alone(path), _opened(context, path) as opened:
        secret_path = _secret_path(path)
        receiver = Receiver(address, secret_in(secret_path))
        context.closing.callback(receiver.close)
        say_price(context, tables, interval)
        context.say(f"Messages are signed with the secret in {secret_path} (lightspeed listen secret shows it).")
        waiting = opened.counts()["waiting"]
        if waiting:
            context.say(f"{waiting} changes wait from before.")
            opened.hurry()
        following = Following(context.account.loader, opened, tables)
        listener = Listener(
            context.account, opened, following, receiver, interval=interval, say=context.say, on_delivery=_show
        )
        listener.run()


@listen.command(example="lightspeed listen replay --since 2026-11-26\nlightspeed listen replay --dead")
@click.option("--since", metavar="TIME", help="Changes found since this day or time, in the shop's zone.")
@click.option("--dead", "dead_only", is_flag=True, help="Only those that were given up.")
@queue_option
@pass_context
def replay(context: Context, since: str | None, dead_only: bool, queue: Path | None) -> None:
    """
    Send changes again, with the ids that they had. A listener that runs does it within seconds, else the next one.

    The last 100,000 changes that arrived are kept for this, and all that were given up.
    """
    if context.dry_run:
        raise click.UsageError("A replay has no --dry-run: lightspeed listen status shows what was given up.")
    if since is None and not dead_only:
        raise click.UsageError("Say since when (--since 2026-11-26), or --dead for what was given up.")
    moment = None if since is None else _moment(context, since)
    path = _path(context, queue)
    with _opened(context, path, must_exist=True) as opened:
        count = opened.replay(moment, dead_only=dead_only)
    context.say(f"{count} changes are to be sent again.")


@listen.command(example="lightspeed listen status")
@queue_option
@pass_context
def status(context: Context, queue: Path | None) -> None:
    """Show how many changes wait, arrived and were given up, and which were given up, and why."""
    from lightspeed_pos.cli import show

    path = _path(context, queue)
    with _opened(context, path, must_exist=True) as opened:
        counts, dead = opened.counts(), opened.dead()
    context.say(f"{counts['waiting']} wait, {counts['sent']} arrived, {counts['dead']} were given up.")
    rows = [
        {
            "event_id": one.change.event_id,
            "at": one.change.at.isoformat(),
            "type": f"{one.change.table}.{one.change.kind}",
            "id": one.change.id,
            "attempts": one.attempts,
            "error": one.error,
        }
        for one in dead
    ]
    if rows:
        show.table(rows, _DEAD, None)


@listen.command(example="lightspeed listen secret")
@queue_option
@pass_context
def secret(context: Context, queue: Path | None) -> None:
    """Print the secret that messages are signed with. It is made when it is first needed."""
    from lightspeed_pos.sync.webhooks import secret_in

    click.echo(secret_in(_secret_path(_path(context, queue))))


def _show(delivery: Delivery, error: str) -> None:
    change = delivery.change
    what = f"{change.event_id}  {change.table}.{change.kind}  {change.id}"
    click.echo(f"{what}  {visible(error)}" if error else f"{what}  arrived")


def _path(context: Context, given: Path | None) -> Path:
    from lightspeed_pos.auth.files import default_directory
    from lightspeed_pos.exchange.origin import BASE_URL
    from lightspeed_pos.plans.target import host_of

    if given is not None:
        return given
    if context.sandbox:
        from lightspeed_pos.cli.kept_sandbox import CHANGES, folder

        return folder() / CHANGES
    host = host_of(context.account.client.origin)
    directory = default_directory() / "listen"
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    whose = "" if host == host_of(BASE_URL) else f"{host}-"
    return directory / f"{whose}{context.account.id}.sqlite"


def _secret_path(path: Path) -> Path:
    return path.with_name(f"{path.name}.secret")


def _moment(context: Context, text: str) -> float:
    from datetime import datetime

    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise click.UsageError(f"{text!r:.40} is no day and no time: write 2026-11-26 or 2026-11-26T14:30.") from None
    return (found if found.tzinfo is not None else found.replace(tzinfo=context.zone)).timestamp()


@contextmanager
def _opened(context: Context, path: Path, *, must_exist: bool = False) -> Generator[Queue]:
    from lightspeed_pos.sync.queue import Queue

    if must_exist and not path.exists():
        raise click.UsageError(f"Nothing was listened to yet: {path} is not there.")
    opened = Queue(path, context.account.id)
    try:
        yield opened
    finally:
        opened.close()


@contextmanager
def _alone(path: Path) -> Generator[None]:
    """Keep a second listener out of the file."""
    from filelock import FileLock, Timeout

    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise click.ClickException(
            f"Another listener works with {path}. End it first, or give this one a file of its own with --queue FILE."
        ) from None
    try:
        yield
    finally:
        lock.release()
