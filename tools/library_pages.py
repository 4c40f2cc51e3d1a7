"""Text of the pages of docs/reference that are about no endpoint, from docstrings and signatures."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import lightspeed_pos
from lightspeed_pos import buttons, catalogue, errors, fleet, query, sandbox, sync, testing
from lightspeed_pos.catalogue import openapi
from lightspeed_pos.fleet import celery
from lightspeed_pos.model import changed, record
from lightspeed_pos.plans.applying import Outcome
from lightspeed_pos.plans.document import Change, Problem
from lightspeed_pos.plans.sheets import Sheet
from lightspeed_pos.resources import accounts, names
from lightspeed_pos.sandbox.instance.settings import Settings
from lightspeed_pos.sync import auditing, questions, totals
from lightspeed_pos.sync.database import Database
from reference_pages import NOTE, bullets, written_arguments


@dataclass(frozen=True)
class Section:
    """Names of a module, under a heading. `beside` are reached through them, but not imported by users."""

    module: ModuleType
    names: tuple[str, ...]
    heading: str = ""
    beside: tuple[type[Any], ...] = ()


@dataclass(frozen=True)
class LibraryPage:
    """A page: its file's name, title, first words, and what stands on it."""

    name: str
    title: str
    about: str
    sections: tuple[Section, ...]


def all_of(module: ModuleType, heading: str = "", beside: tuple[type[Any], ...] = ()) -> Section:
    """What a module says is public."""
    return Section(module, tuple(module.__all__), heading, beside)


def own_of(module: ModuleType, heading: str = "") -> Section:
    """What is defined in a module without `__all__`: classes, functions and fixtures."""
    own = tuple(
        name
        for name, value in vars(module).items()
        if name[0] != "_"
        and getattr(value, "__module__", "") == module.__name__
        and (inspect.isclass(value) or inspect.isfunction(value) or is_fixture(value))
    )
    return Section(module, own, heading)


def is_fixture(value: Any) -> bool:
    """Whether pytest has wrapped it."""
    return hasattr(value, "_get_wrapped_function")


CLIENTS = (
    *("Client", "AsyncClient", "Account", "AsyncAccount", "Record", "Page", "Stream", "Exchange"),
    *("Clock", "ScaledClock", "__version__"),
)
THROTTLES = ("Throttle", "RedisThrottle", "BucketState")
TOKENS = (
    *("OAuthApp", "AsyncOAuthApp", "Tokens", "TokenHolder", "OAuthTokenHolder", "StaticToken"),
    *("TokenStore", "FileTokens", "KeyringTokens", "RedisTokens", "MemoryTokens", "Profile", "Profiles"),
)
AUDIT = tuple(name for name in auditing.__all__ if name not in sync.__all__)
SANDBOX = ("Sandbox", "SandboxAccount", "Fault", "FaultKind", "LoggedRequest")
WRITES = ("BulkPlan", "BulkResult", "Plan", "AsyncPlan", "Run", "AsyncRun", "read_sheet")

PAGES = (
    LibraryPage(
        "client",
        "Client and account",
        "Where a program begins, and what listings give.",
        (Section(lightspeed_pos, CLIENTS, beside=(accounts.Accounts, record.Prices, record.Lazy)),),
    ),
    LibraryPage("query", "Conditions", "`from lightspeed_pos import query`.", (own_of(query),)),
    LibraryPage("errors", "Errors", "`from lightspeed_pos import errors`.", (own_of(errors),)),
    LibraryPage(
        "writes",
        "Bulk writes and plans",
        "What `bulk_create`, `bulk_update`, `bulk_archive` and `plan` of a collection give. "
        "[The index](index.md#bulk-writes) has their arguments.",
        (Section(lightspeed_pos, WRITES, beside=(Change, Problem, Outcome, Sheet)),),
    ),
    LibraryPage(
        "throttles",
        "Throttles",
        "Keep to the rate limit. [How it works](../explanation/rate-limit.md).",
        (Section(lightspeed_pos, THROTTLES),),
    ),
    LibraryPage(
        "tokens",
        "Sign-in, tokens and their stores",
        "[How a connection is lost](../explanation/token-rotation.md), and [own stores](../how-to/own-token-store.md).",
        (Section(lightspeed_pos, TOKENS),),
    ),
    LibraryPage(
        "changes",
        "Changes as events",
        "What `account.changes()` gives; the [how-to](../changes.md) has `watch` and `listen`, too.",
        (Section(changed, ("Changes", "AsyncChanges", "Change")),),
    ),
    LibraryPage(
        "sync",
        "Sync, questions, audit",
        "Extra `[sync]`. [How to sync](../how-to/sync.md).",
        (
            all_of(sync),
            all_of(questions, "Questions", (Database,)),
            Section(auditing, AUDIT, "The audit in parts"),
            own_of(totals, "Totals"),
        ),
    ),
    LibraryPage(
        "fleet",
        "Fleet",
        "Extra `[fleet]`. [Many merchants](../fleet.md).",
        (all_of(fleet), Section(celery, ("fleet_from_env", "app_of", "run_due"), "Celery")),
    ),
    LibraryPage(
        "sandbox",
        "Sandbox",
        "Extra `[sandbox]`: a local R-Series service. [Drive it](../how-to/drive-the-sandbox.md).",
        (Section(sandbox, SANDBOX, beside=(Settings,)),),
    ),
    LibraryPage(
        "testing",
        "Testing",
        "[How to test your app](../how-to/test-your-app.md).",
        (own_of(testing),),
    ),
    LibraryPage(
        "buttons",
        "Custom buttons",
        "Extra `[buttons]`. [What Retail POS opens, verified](../how-to/custom-buttons.md).",
        (all_of(buttons),),
    ),
    LibraryPage(
        "catalogue",
        "The API as data",
        "What the library itself is made from. [Clients for other languages](../openapi.md).",
        (all_of(catalogue), own_of(openapi, "OpenAPI")),
    ),
)
# Public to other modules of the package only.
INTERNAL = {
    "OAuthTokenHolder": ("default_auth_url", "token_at_hand"),
    "StaticToken": ("token_at_hand",),
}


def library_page(page: LibraryPage) -> str:
    """The whole page."""
    parts = [NOTE, f"# {page.title}\n", f"{page.about}\n"]
    for section in page.sections:
        if section.heading:
            parts.append(f"## {section.heading}\n")
        if section.module is not lightspeed_pos:
            parts += [f"Module `{section.module.__name__}`.\n", prose(section.module)]
        for name in section.names:
            parts += member_section(name, getattr(section.module, name), level=2 + bool(section.heading))
        for kind in section.beside:
            parts += class_section(kind, level=2 + bool(section.heading))
    return "\n".join(parts).rstrip() + "\n"


def documented() -> Iterator[tuple[str, str]]:
    """Module and name of all that has a section."""
    for page in PAGES:
        for section in page.sections:
            yield from ((section.module.__name__, name) for name in section.names)


def member_section(name: str, member: Any, level: int) -> list[str]:
    """A class, a function, a fixture, or a value."""
    if not is_fixture(member):
        member = inspect.unwrap(member)
    if inspect.isclass(member):
        return class_section(member, level)
    if inspect.isfunction(member):
        return [f"{'#' * level} `{name}`\n", f"```text\n{name}{signature(member)}\n```\n", prose(member)]
    if is_fixture(member):
        return [f"{'#' * level} `{name}`\n", f"A fixture. {prose(member)}"]
    return [f"{'#' * level} `{name}`\n", value_about(name, member)]


def value_about(name: str, member: Any) -> str:
    """What a public value is."""
    if name == "__version__":
        return "The version, as text.\n"
    if isinstance(member, ModuleType):
        return prose(member)
    kinds = getattr(member, "__args__", ())
    if kinds and all(isinstance(kind, str) for kind in kinds):
        return "One of " + ", ".join(f'`"{kind}"`' for kind in kinds) + ".\n"
    if isinstance(member, tuple):
        return ", ".join(f"`{one}`" for one in member) + ".\n"
    return f"A {type(member).__name__} of {len(member)}: {', '.join(f'`{key}`' for key in list(member)[:5])}, …\n"


def class_section(kind: type[Any], level: int) -> list[str]:
    """A class, how it is made, and its public members."""
    parts = [f"{'#' * level} `{kind.__name__}`\n"]
    made_by_users = kind.__module__ != record.__name__ and kind is not lightspeed_pos.Stream
    if made_by_users and not issubclass(kind, Exception) and not getattr(kind, "_is_protocol", False):
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
