"""Text of docs/reference/library.md: what is no endpoint, from docstrings and signatures."""

from __future__ import annotations

import inspect
from types import ModuleType
from typing import Any

import lightspeed_pos
from lightspeed_pos import errors, query, testing
from lightspeed_pos.model import changed, record
from lightspeed_pos.plans.applying import Outcome
from lightspeed_pos.plans.document import Change, Problem
from lightspeed_pos.plans.sheets import Sheet
from lightspeed_pos.resources import accounts, names
from lightspeed_pos.sandbox import Sandbox, SandboxAccount
from lightspeed_pos.sandbox.instance.faults import Fault
from lightspeed_pos.sandbox.instance.settings import Settings
from reference_pages import NOTE, bullets, written_arguments

# Reached through the public names, but not imported by users.
BESIDE: tuple[tuple[str, tuple[type[Any], ...]], ...] = (
    ("Accounts and what they answer", (accounts.Accounts, record.Prices, record.Lazy)),
    ("What plans and runs hold", (Change, Problem, Outcome, Sheet)),
    ("What `changes()` gives", (changed.Changes, changed.AsyncChanges, changed.Change)),
    ("The sandbox", (Sandbox, SandboxAccount, Settings, Fault)),
)
# Public to other modules of the package only.
INTERNAL = {
    "OAuthTokenHolder": ("default_auth_url", "token_at_hand"),
    "StaticToken": ("token_at_hand",),
}


def library_page() -> str:
    """All public names with their docstrings."""
    parts = [NOTE, "# Library\n", "## Names in `lightspeed_pos`\n"]
    for name in lightspeed_pos.__all__:
        member = getattr(lightspeed_pos, name)
        if inspect.isclass(member):
            parts += class_section(member)
        elif inspect.isfunction(member):
            parts += [f"### `{name}`\n", f"```text\n{name}{signature(member)}\n```\n", prose(member)]
    parts.append("`__version__` is the version as text. `errors` and `query` are the modules below.\n")
    for title, classes in BESIDE:
        parts.append(f"## {title}\n")
        for kind in classes:
            parts += class_section(kind)
    parts += ["## `lightspeed_pos.query`\n", prose(query), *functions(query)]
    for kind in (query.Condition, query.AnyOf):
        parts += class_section(kind)
    parts += ["## `lightspeed_pos.errors`\n", prose(errors)]
    for kind in vars(errors).values():
        if inspect.isclass(kind) and kind.__module__ == errors.__name__:
            parts.append(f"### `{kind.__name__}`\n\n{prose(kind)}")
    parts += ["## `lightspeed_pos.testing`\n", prose(testing), *functions(testing)]
    return "\n".join(parts).rstrip() + "\n"


def class_section(kind: type[Any]) -> list[str]:
    """A class, how it is made, and its public members."""
    parts = [f"### `{kind.__name__}`\n"]
    made_by_users = kind.__module__ != record.__name__ and kind is not lightspeed_pos.Stream
    if made_by_users and not getattr(kind, "_is_protocol", False):
        parts.append(f"```text\n{kind.__name__}{signature(kind)}\n```\n")
    parts.append(prose(kind))
    found: list[str] = []
    for name, member in members(kind):
        about = " ".join((inspect.getdoc(member) or "").split())
        shown = name if isinstance(member, property) else f"{name}({', '.join(written(member))})"
        found.append(f"`{shown}`: {about}")
    return [*parts, bullets(found)] if found else parts


def members(kind: type[Any]) -> list[tuple[str, Any]]:
    """Public methods and properties with a docstring, except the names of the resources, which have pages."""
    found: list[tuple[str, Any]] = []
    for name in dir(kind):
        member = inspect.getattr_static(kind, name)
        if isinstance(member, classmethod):
            member = member.__func__
        own = any(name in vars(one) for one in kind.__mro__ if one.__module__.startswith("lightspeed_pos"))
        of_resources = any(name in vars(one) for one in kind.__mro__ if one.__module__ == names.__name__)
        documented = isinstance(member, property) or inspect.isfunction(member)
        hidden = name.startswith("_") or name in INTERNAL.get(kind.__name__, ())
        if documented and own and not of_resources and not hidden and inspect.getdoc(member):
            found.append((name, member))
    return found


def functions(module: ModuleType) -> list[str]:
    """The public functions of a module."""
    return [
        f"### `{name}({', '.join(written(member, bound=False))})`\n\n{prose(member)}"
        for name, member in vars(module).items()
        if inspect.isfunction(member) and member.__module__ == module.__name__ and not name.startswith("_")
    ]


def written(function: Any, *, bound: bool = True) -> list[str]:
    """Arguments with their defaults, without `self`."""
    parameters = list(inspect.signature(function).parameters.values())
    return written_arguments(parameters[1:] if bound else parameters)


def signature(kind: Any) -> str:
    """How an object is made, or a function called, one argument a line where there are many."""
    found = written(kind, bound=False)
    together = f"({', '.join(found)})"
    return together if len(together) < 90 else "(\n" + "".join(f"    {one},\n" for one in found) + ")"


def prose(thing: Any) -> str:
    """A docstring; its indented examples become blocks of code."""
    lines: list[str] = []
    inside = False
    for line in (inspect.getdoc(thing) or "").splitlines():
        example = line.startswith("    ") or (inside and not line)
        if example != inside:
            while lines and not lines[-1]:
                lines.pop()
            lines += ["```"] if inside else ["", "```text"]
            lines += [""] if inside else []
            inside = example
        lines.append(line.removeprefix("    ") if inside else line)
    if inside:
        while not lines[-1]:
            lines.pop()
        lines.append("```")
    return "\n".join(lines) + "\n"
