"""Where the `lightspeed` command begins and ends: exit statuses, and one sentence for whatever went wrong."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence

ADVICE = 'The lightspeed command needs: pip install "lightspeed-pos[cli]"\n'


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run the command; returns the exit status.

    0 done, 1 error, 2 wrong usage, 3 not found, 4 sign in first, 5 some rows failed, 130 broken off.
    """
    try:
        import click
    except ImportError:
        sys.stderr.write(ADVICE)
        return 1
    from lightspeed_pos.cli.context import Context
    from lightspeed_pos.cli.failures import BrokenOff, ReaderGone, explain
    from lightspeed_pos.cli.not_sent import NotSent
    from lightspeed_pos.cli.root import root
    from lightspeed_pos.words.visible import visible

    if sys.stdout is None:  # as after `>&-`
        sys.stderr.write("There is nowhere to write the answer: stdout is closed.\n")
        return 1
    context = Context()
    try:
        status = root.main(
            args=None if arguments is None else list(arguments),
            prog_name="lightspeed",
            standalone_mode=False,
            obj=context,
        )
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except NotSent as shown:
        click.echo(shown)
        return 0
    except (ReaderGone, BrokenPipeError):
        _forget_what_waits()
        return 0
    except (Exception, KeyboardInterrupt, BrokenOff) as error:  # noqa: BLE001  # every error becomes a sentence
        if context.debug:
            traceback.print_exc()
        status, text = explain(error, context)
        sys.stderr.write(visible(text))
        try:
            sys.stdout.flush()
        except OSError:  # as on a full disk: Python would try once more at its end, and complain in its own words
            _forget_what_waits()
        return status


def _forget_what_waits() -> None:
    """Have what is still to be written to stdout go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def script() -> None:
    """The entry point that pip installs as `lightspeed`."""
    sys.exit(main())
