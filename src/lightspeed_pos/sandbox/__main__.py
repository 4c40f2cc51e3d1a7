"""`python -m lightspeed_pos.sandbox`: serve a local R-Series service in the foreground."""

from __future__ import annotations

import argparse
import errno
import ipaddress
import re
import sqlite3
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from lightspeed_pos.sandbox.instance.instance import Instance
from lightspeed_pos.sandbox.instance.settings import REDIRECT_URI, Settings
from lightspeed_pos.sandbox.server import serve

GREETING = """\
A local Lightspeed Retail (R-Series) service with {items:,} items is ready.

  URL            {url}
  Access token   {token}
  Refresh token  {refresh}
  Account id     {account}
  Client id      {client}
  Client secret  {secret}
  Redirects to   {redirects}

Connect with:

  from lightspeed_pos import Client, StaticToken
  client = Client(oauth_token_holder=StaticToken("{token}"), base_url="{url}", auth_url="{url}")
  print(client.account({account}).items.first().description)

In another terminal, for `lightspeed` and Client.from_env():

  export LIGHTSPEED_BASE_URL={url} LIGHTSPEED_OAUTH_TOKEN={token}

{notes}Watch it and stir it in a browser: {url}
Press Ctrl+C to stop.
"""
OTHER = """\
{name}: account id {account}
  Access token   {pair.access}
  Refresh token  {pair.refresh}

"""


PROGRAM = "python -m lightspeed_pos.sandbox"
# What help says of the command that serves by the name of a program.
HINTS = {
    "lightspeed sandbox": """\
example:
  lightspeed sandbox --items 500 --registers 3 --latency 300ms

also:
  lightspeed sandbox reset    forget all changes in the sandbox that --sandbox keeps
"""
}
LATENCY_MAXIMUM_SECONDS = 60  # nobody waits so long for each answer
INTERRUPTED = 130  # what shells call a program that Ctrl+C ended


def seconds(text: str) -> float:
    """A duration: `300ms`, `0.3s` or `0.3`."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(ms|s)?", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not a duration such as 300ms or 0.3s")
    value = float(match[1]) / (1000 if match[2] == "ms" else 1)
    if value > LATENCY_MAXIMUM_SECONDS:
        raise argparse.ArgumentTypeError(f"'{text}' is {value:g} seconds; for milliseconds write {match[1]}ms")
    return value


def moment(text: str) -> float:
    """A time as `2026-01-05`, `2026-01-05T14:30:00Z` or seconds since the epoch; UTC where it names no offset."""
    try:
        return float(text) if re.fullmatch(r"\d+(?:\.\d+)?", text) else utc(datetime.fromisoformat(text)).timestamp()
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(f"'{text}' is not a time such as 2026-01-05 or 2026-01-05T14:30:00Z") from None


def utc(at: datetime) -> datetime:
    """The time with its offset, UTC if it has none."""
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def arguments(given: Sequence[str] | None, program: str = PROGRAM) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog=program,
        description="Serve a local R-Series service with the data of an invented bicycle shop until Ctrl+C.",
        epilog=HINTS.get(program),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=8080, help="port to listen on; 0 picks a free one")
    parser.add_argument("--items", type=int, default=2000, help="number of items in the shop")
    parser.add_argument("--accounts", type=int, default=1, help="number of merchants, each with data of its own")
    parser.add_argument("--sales", type=int, help="number of sales of the half year up to yesterday (default: 200)")
    parser.add_argument("--customers", type=int, help="number of customers (default: a tenth of the items, 40 to 5000)")
    parser.add_argument("--shops", type=int, default=2, help="number of shops")
    parser.add_argument("--registers", type=int, default=1, help="registers of the subscription: size of the bucket")
    parser.add_argument("--speed", type=float, default=1.0, help="how many times faster than real time the clock runs")
    parser.add_argument(
        "--start",
        type=moment,
        help="first reading of the clock, such as 2026-01-05: the shop ends the day before (default: now)",
    )
    parser.add_argument("--latency", type=seconds, default=0.0, help="time every answer takes, such as 300ms")
    parser.add_argument("--jitter", type=float, default=0.0, help="share of the latency by which answers vary, 0 to 1")
    parser.add_argument("--jitter-seed", type=int, default=0, help="the same number gives the same variations")
    parser.add_argument(
        "--admit-at",
        type=float,
        default=0.0,
        help="share of the latency after which bucket and burst limit are asked, 0 to 1; the documents do not say",
    )
    parser.add_argument(
        "--phase",
        type=float,
        default=0.0,
        help="seconds by which windows of the burst limit begin later than the seconds of the clock",
    )
    parser.add_argument("--expires-in", type=int, default=3600, help="life of an access token in sandbox seconds")
    parser.add_argument("--file", type=Path, help="SQLite file that keeps the data and is used again (default: memory)")
    parser.add_argument(
        "--consent",
        choices=["page", "auto"],
        default="page",
        help="whether a browser that is sent to sign in sees a page or is sent back at once",
    )
    parser.add_argument(
        "--redirect-uri",
        action="append",
        metavar="URI",
        help=f"address that merchants are sent back to after signing in; may be given again (default: {REDIRECT_URI})",
    )
    parser.add_argument("--strict", action="store_true", help="refuse fields of a body that would be ignored")
    parser.add_argument(
        "--unknown-filters",
        choices=["refuse", "ignore"],
        default="refuse",
        help="what becomes of filters on fields that do not exist; the real service does either",
    )
    parser.add_argument(
        "--next-links",
        choices=["whole", "bare"],
        default="whole",
        help="whether links to other pages carry filters and relations; programs have met both",
    )
    parser.add_argument(
        "--tags", choices=["names", "objects"], default="names", help="how tags are shown; programs have met both"
    )
    return parser.parse_args(given)


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def reason(error: Exception) -> str:
    """Why it cannot start, in words."""
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return f"{error.strerror} (--port)."
    return str(error)


def main(given: Sequence[str] | None = None, program: str = PROGRAM) -> int:
    """Serve until interrupted; `program` is what help calls it."""
    chosen = arguments(given, program)
    settings = Settings(
        items=chosen.items,
        accounts=chosen.accounts,
        sales=chosen.sales,
        customers=chosen.customers,
        shops=chosen.shops,
        registers=chosen.registers,
        speed=chosen.speed,
        start=chosen.start,
        latency=chosen.latency,
        jitter=chosen.jitter,
        jitter_seed=chosen.jitter_seed,
        admit_at=chosen.admit_at,
        phase=chosen.phase,
        file=chosen.file,
        strict=chosen.strict,
        unknown_filters=chosen.unknown_filters,
        next_links=chosen.next_links,
        tags=chosen.tags,
        expires_in=chosen.expires_in,
        redirect_uri=chosen.redirect_uri or REDIRECT_URI,
        consent=chosen.consent,
    )

    def announce(url: str, instance: Instance) -> None:
        notes = f"The clock runs {chosen.speed:g} times as fast as real time.\n" if chosen.speed != 1 else ""
        for one in instance.merchants[1:]:
            notes += OTHER.format(name=one.store.account_name, account=one.account_id, pair=one.pair)
        if not is_loopback(chosen.host):
            notes += f"Listening on {chosen.host}: other machines can reach this service.\n"
        greeting = GREETING.format(
            items=instance.store.count("Item", "1", ()),  # a file may hold another shop
            url=url,
            token=instance.pair.access,
            refresh=instance.pair.refresh,
            account=instance.merchant().account_id,
            client=instance.oauth.app.client_id,
            secret=instance.oauth.app.client_secret,
            redirects=f"\n{' ' * 17}".join(instance.oauth.app.redirect_uris),
            notes=notes,
        )
        sys.stdout.write(greeting)
        sys.stdout.flush()

    try:
        serve(settings, chosen.host, chosen.port, announce)
    except (OSError, OverflowError, ValueError, sqlite3.Error) as error:
        sys.stderr.write(f"Cannot start: {reason(error)}\n")
        return 1
    except KeyboardInterrupt:  # while the shop is filled; later the server takes it
        return INTERRUPTED
    return 0


if __name__ == "__main__":
    sys.exit(main())
