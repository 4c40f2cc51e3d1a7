"""
Write docs/reference/ from the catalogue and the docstrings.

    python tools/write_reference.py           writes the pages
    python tools/write_reference.py --check   exits 1 and names the pages that differ from what it would write
"""

from __future__ import annotations

import argparse
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path

from command_page import command_page
from library_pages import PAGES, LibraryPage, library_page
from lightspeed_pos.bulk.writes import BulkWrites
from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS
from lightspeed_pos.model.abilities import Updated
from reference_pages import (
    LISTINGS,
    NOTE,
    TITLES,
    arguments,
    bullets,
    code,
    domain_page,
    first_words,
    heading,
    plain,
    public_methods,
    table,
    wrapped,
)

REFERENCE = Path(__file__).resolve().parent.parent / "docs" / "reference"


def pages() -> Iterator[tuple[Path, str]]:
    """Every generated page and its text."""
    yield REFERENCE / "index.md", index_page()
    yield REFERENCE / "command.md", command_page()
    for page in PAGES:
        yield REFERENCE / f"{page.name}.md", library_page(page)
    for domain in DOMAINS:
        yield REFERENCE / f"{domain}.md", domain_page(domain)


def index_page() -> str:
    """The page that leads to the others."""
    lines = [
        NOTE,
        "# Reference\n",
        wrapped(
            "Names are the API's in snake case. Every scalar of the service arrives as a string; the types here are "
            "what a record gives. All fields of a record may be filtered by, those of a relation as "
            "`relation__field` while it is loaded. Drips are the prices of 2026; `cost()` adds them up for a query."
        ),
        "```{toctree}\n:maxdepth: 1\n",
        "\n".join(["command", *(page.name for page in PAGES), *DOMAINS]),
        "```\n",
        "## The library and the command\n",
        "- [The command](command.md): each of its commands, with options\n"
        + bullets(f"[{page.title}]({page.name}.md): {code(named(page))}" for page in PAGES),
        "## Endpoints\n",
    ]
    lines.append(
        bullets(
            f"[{TITLES[domain]}]({domain}.md): {code(heading(e) for e in module.ENDPOINTS)}"
            for domain, module in DOMAINS.items()
        )
    )
    lines += ["## Listings\n", "Every collection has these; arguments and conditions are the same for all of them.\n"]
    found = public_methods(ENDPOINTS["Item"])
    rows = [(f"`{name}({arguments(found[name])})`", plain(first_words(found[name]))) for name in LISTINGS]
    lines += table(("Method", "Effect"), rows)
    options = [
        'A keyword names a field: `description="Tube"`, `default_cost=query.between(5, 10)`, '
        "`item_shops__qoh=query.gt(1)`.",
        '`load_relations=[…]` loads relations with the page, or `"all"`; the price of each stands in its table.',
        '`archived="include"` or `"only"`, where records can be archived.',
        '`sort="-time_stamp"`, by the fields that an endpoint sorts by.',
        "`params={…}` takes the API's own spelling.",
        "`prefetch=1` reads so many pages ahead while one is worked on: by a thread, or under an `AsyncClient` "
        "by a task inside `async with account.items.pages(prefetch=1) as pages:`.",
        "`query.any_of(…)` as a positional argument gives alternatives; operands on one field add 1 drip each, "
        "on several fields 10 and more.",
    ]
    return "\n".join([*lines, bullets(options), *bulk_section(), *plan_section()])


def named(page: LibraryPage) -> list[str]:
    """What stands on a page."""
    return [name for section in page.sections for name in section.names]


def bulk_section() -> list[str]:
    """What `bulk_create` and its kin have in common."""
    call, plan = BulkWrites.__call__, BulkWrites.plan
    rows = [
        (f"`bulk_update({arguments(call)})`", plain(first_words(call))),
        (f"`bulk_update.plan({arguments(plan)})`", plain(first_words(plan))),
    ]
    what = [
        "`bulk_create(rows)` takes dicts as of `create()`, `bulk_update(rows)` the same with the id of each record, "
        "`bulk_archive(ids)` ids.",
        'For items a row may name `{"code": "…"}` instead of an id: a system SKU, custom SKU, UPC or EAN, as of '
        "`by_code()`.",
        "Type checkers know a row as `ItemRow` of `lightspeed_pos.resources.items`, and likewise for other records.",
        "Under an `AsyncClient` the call is awaited; `plan()` is not, as it sends nothing.",
    ]
    return [
        "## Bulk writes\n",
        "Many rows, as fast as the rate limit allows. The same arguments everywhere:\n",
        *table(("Method", "Effect"), rows),
        bullets(what),
        (inspect.getdoc(call) or "").partition("\n\n")[2] + "\n",
        "Results are [`BulkResult`](writes.md#bulkresult), a plan is a [`BulkPlan`](writes.md#bulkplan).\n",
    ]


def plan_section() -> list[str]:
    """What `plan` does wherever there are records to change."""
    return [
        "## Plans\n",
        f"`plan({arguments(Updated.plan)})` stands where there is `update()`.\n",
        (inspect.getdoc(Updated.plan) or "") + "\n",
        "It gives a [`Plan`](writes.md#plan); `plan.apply()` gives a [`Run`](writes.md#run), which can be undone. "
        "Under an `AsyncClient` all three are awaited.\n",
    ]


def main() -> int:
    """Write or check; returns the exit status."""
    parser = argparse.ArgumentParser(description="Write the reference pages from the catalogue and the docstrings.")
    parser.add_argument("--check", action="store_true", help="compare only; exit 1 if a page differs")
    check = parser.parse_args().check
    differing = [(path, text) for path, text in pages() if not path.exists() or path.read_text() != text]
    for path, text in differing:
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        print(f"{'differs' if check else 'written'}: {path.relative_to(REFERENCE.parent.parent)}")
    return 1 if check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
