"""`query.any_of`: how an `or` is escaped, so that the service reads it as it was meant."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from lightspeed_pos import query
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.requests.search import search
from query_strings import alternatives, decoded

ITEM = ENDPOINTS["Item"]


def test_an_empty_operand_leaves_the_others() -> None:
    made = search(ITEM, any_of=[query.any_of(description=[], upc="1")])

    assert [("upc", "", "1")] == alternatives(made.encode())


def test_alternatives_may_look_into_a_loaded_relation() -> None:
    made = search(ITEM, any_of=[query.any_of(item_shops__qoh=query.lte(0), upc="1")], load_relations=["item_shops"])

    assert [("ItemShops.qoh", "<=", "0"), ("upc", "", "1")] == alternatives(made.encode(count=True))


def test_alternatives_are_written_as_in_the_documentation() -> None:
    made = search(ITEM, any_of=[query.any_of(description=["foo", query.like("bar")])])

    assert "or=description%3Dfoo|description%3D~%2Cbar" == made.encode()


ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
AWKWARD = st.text(alphabet="|=,%+&# \\\"'<>!~;?é€😀\n\x00ab7C", max_size=20)
OPERATORS: dict[str, Callable[[str], object]] = {
    "": lambda text: text,
    "~": query.like,
    "!~": query.not_like,
    "!=": query.ne,
    ">=": query.gte,
    "<": query.lt,
}


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["description", "upc"]), st.sampled_from([*OPERATORS]), ANY_TEXT | AWKWARD),
        min_size=1,
        max_size=4,
    )
)
def test_every_operand_of_or_arrives_exactly(operands: list[tuple[str, str, str]]) -> None:
    operands = [one for one in operands if one[1] or not re.match(r"(?i)(>=|<=|><|!=|!~|>|<|~|IN),", one[2])]
    made = search(ITEM, any_of=[query.AnyOf(tuple((name, OPERATORS[op](text)) for name, op, text in operands))])

    assert operands == ([] if made.is_empty else alternatives(made.encode()))


@settings(max_examples=100, deadline=None)
@given(ANY_TEXT | AWKWARD, ANY_TEXT | AWKWARD)
def test_every_filter_value_arrives_exactly(pattern: str, raw: str) -> None:
    encoded = search(ITEM, {"description": query.like(pattern)}, params={"customSku": raw}).encode()

    assert [("description", f"~,{pattern}"), ("customSku", raw)] == decoded(encoded)
    assert encoded.isascii()
