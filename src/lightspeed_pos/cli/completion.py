"""`lightspeed completion bash`: what makes a shell complete the names of commands, columns and relations."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from lightspeed_pos.cli.context import Command

WHERE = {
    "bash": "lightspeed completion bash > ~/.local/share/bash-completion/completions/lightspeed",
    "zsh": "lightspeed completion zsh > ~/.zfunc/_lightspeed   # with fpath+=~/.zfunc before compinit in ~/.zshrc",
    "fish": "lightspeed completion fish > ~/.config/fish/completions/lightspeed.fish",
}


@click.command(
    "completion",
    cls=Command,
    help="Print the script that makes a shell complete commands, columns, relations and fields.",
    example="\n".join(WHERE.values()),
)
@click.argument("shell", type=click.Choice(list(WHERE)))
@click.pass_context
def completion(context: click.Context, /, shell: str) -> None:
    """Print the script for a shell."""
    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(kind(context.find_root().command, {}, "lightspeed", "_LIGHTSPEED_COMPLETE").source())
