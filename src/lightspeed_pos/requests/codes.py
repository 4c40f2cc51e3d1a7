"""
Items by a code that is printed on them: system SKU, custom SKU, UPC or EAN.

The service's own `itemCode` is not used: it also takes the id of an item for its code, and no custom SKU.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from lightspeed_pos import query
from lightspeed_pos.catalogue.model import Endpoint
from lightspeed_pos.errors import AmbiguousCode, NotFound, QueryError
from lightspeed_pos.query import AnyOf, Condition
from lightspeed_pos.requests.search import Search, search
from lightspeed_pos.requests.shown import shown

CODES = {"system_sku": "system SKU", "custom_sku": "custom SKU", "upc": "UPC", "ean": "EAN"}
TEXTS = ("custom_sku", "upc", "ean")
_MOST_DIGITS = 18  # of a system SKU, which is a number to the service

Lookup = tuple[tuple[AnyOf, ...], dict[str, Condition[str]]]


def code_text(code: object) -> str:
    """The text of a code. Raises QueryError for what cannot be one."""
    if isinstance(code, int) and not isinstance(code, bool) and 0 < code < 10**_MOST_DIGITS:
        return str(code)
    if not isinstance(code, str) or not code.strip():
        raise QueryError(f"A code is a text such as a SKU, a UPC or an EAN, not {shown(code)}.")
    return code.strip()


def code_texts(given: Any) -> tuple[dict[Any, str], bool]:
    """The text of each code, by the code as it was given, and whether several were asked for."""
    if isinstance(given, str | bytes | bytearray | Mapping) or not isinstance(given, Iterable):
        text = code_text(cast("object", given))
        return {text: text}, False
    texts = [(code, code_text(code)) for code in cast("Iterable[object]", given)]
    return dict(texts), True


def lookups(codes: Iterable[str], kinds: Collection[str] = tuple(CODES)) -> Iterator[Lookup]:
    """
    What to search for, as positional arguments and filters, to find every item with one of these codes.

    `kinds` are the fields to look in, names in `CODES`. One code is one request, with alternatives. For several it is
    cheaper to ask for each kind of code.
    """
    texts = [name for name in TEXTS if name in kinds]
    unique = list(dict.fromkeys(codes))
    listed = [code for code in unique if not _breaks_a_list(code)]
    if len(listed) < 2:
        listed = []
    for code in unique if not listed else [code for code in unique if _breaks_a_list(code)]:
        number = {"system_sku": code} if "system_sku" in kinds and _is_number(code) else {}
        if number or texts:
            yield (query.any_of(**number, **dict.fromkeys(texts, code)),), {}
    numbers = [code for code in listed if "system_sku" in kinds and _is_number(code)]
    if numbers:
        yield (), {"system_sku": query.one_of(numbers)}
    if listed:
        yield from (((), {name: query.one_of(listed)}) for name in texts)


def lookup_searches(endpoint: Endpoint, codes: Iterable[str]) -> Iterator[Search]:
    """The searches of `lookups`, one for each request if every code has one item at most."""
    for any_of, filters in lookups(codes):
        yield from search(endpoint, filters, any_of=any_of).batches()


def matches(
    codes: Iterable[str], records: Iterable[Any], kinds: Collection[str] = tuple(CODES)
) -> dict[str, list[Any]]:
    """
    The records with each code, each once.

    A code in another case matches too, as it does for the service, unless a record has it in the same case.
    """
    exact: defaultdict[str, dict[int, Any]] = defaultdict(dict)
    in_any_case: defaultdict[str, dict[int, Any]] = defaultdict(dict)
    for record in records:
        for name in kinds:
            value = str(getattr(record, name) or "").strip()
            exact[value][record.id] = record
            in_any_case[value.casefold()][record.id] = record
    return {code: [*(exact.get(code) or in_any_case.get(code.casefold()) or {}).values()] for code in codes}


def only_match(code: str, found: Sequence[Any], account_id: int, archived: object = None) -> Any:
    """The one record with the code. Raises NotFound and AmbiguousCode."""
    kinds = ", ".join([*CODES.values()][:-1]) + f" or {CODES['ean']}"
    if not found:
        advice = "" if archived else ' Archived ones are left out; by_code(..., archived="include") finds them.'
        raise NotFound(f"No Item of account {account_id} has {code!r:.60} for its {kinds}.{advice}", status=404)
    if len(found) > 1:
        raise AmbiguousCode(
            f"{len(found)} items have the code {code!r:.60}: {_listed(found)}. Name the one you mean by its item_id.",
            code=code,
            keys=[one.id for one in found],
            ambiguous={code: list(found)},
        )
    return found[0]


def each_match(matched: Mapping[Any, Sequence[Any]]) -> dict[Any, Any]:
    """The one record with each code that was found. Raises AmbiguousCode, which carries the others."""
    found = {code: records[0] for code, records in matched.items() if len(records) == 1}
    ambiguous = {code: list(records) for code, records in matched.items() if len(records) > 1}
    if not ambiguous:
        return found
    code, records = next(iter(ambiguous.items()))
    listed = "; ".join(f"{code!r:.60}: {_listed(records)}" for code, records in [*ambiguous.items()][:5])
    more = " and others" if len(ambiguous) > 5 else ""
    raise AmbiguousCode(
        f"Several items have the same code for {len(ambiguous)} of {len(matched)} codes: {listed}{more}. "
        "Name those items by their item_id; the items of the other codes are in the error's .found.",
        code=str(code),
        keys=[one.id for one in records],
        found=found,
        ambiguous=ambiguous,
    )


def _listed(found: Sequence[Any]) -> str:
    return ", ".join(f"{one.id} ({shown(one.description)})" for one in found[:5]) + " and others" * (len(found) > 5)


def _is_number(code: str) -> bool:
    return code.isascii() and code.isdigit() and code[0] != "0" and len(code) <= _MOST_DIGITS


def _breaks_a_list(code: str) -> bool:
    """Whether the service would cut the code in two, or take its brackets for those of a list."""
    return "," in code or code[0] == "[" or code[-1] == "]"
