"""Random filters, walks, writes and refills agree with plain Python over the same rows."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lightspeed_pos.sandbox.api.service import Incoming
from lightspeed_pos.sandbox.instance.instance import Instance
from lightspeed_pos.sandbox.instance.settings import Settings
from lightspeed_pos.sandbox.limits.limiter import Limiter
from lightspeed_pos.sandbox.problems import Problem
from sandbox.bare_api import listed

EXAMPLES = settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
ROOT = "/API/V3/Account/120645"
KINDS = {
    **dict.fromkeys(("itemID", "categoryID", "defaultCost", "ItemShops.qoh", "ItemShops.shopID"), "number"),
    **dict.fromkeys(("description", "customSku", "upc", "timeStamp"), "text"),
    **dict.fromkeys(("tax", "publishToEcom"), "flag"),
}
COMPARISONS = ("=", "!=", ">", ">=", "<", "<=", "><", "IN")
Filter = tuple[str, str, tuple[str, ...]]  # field, operator, operands


@pytest.fixture(scope="module")
def instance() -> Iterator[Instance]:
    made = Instance(Settings(items=90))
    made.service.limiter.registers = 10**9
    yield made
    made.close()


def ask(instance: Instance, path: str, query: str = "", method: str = "GET", payload: Any = None) -> Any:
    headers = {"authorization": f"Bearer {instance.pair.access}", "accept": "application/json"}
    body = b"" if payload is None else json.dumps(payload).encode()
    answer, _ = instance.service.handle(Incoming(method, "http://sandbox", path, query, headers, body))
    assert 200 == answer.status, answer.body
    return json.loads(answer.body)


@pytest.fixture(scope="module")
def rows(instance: Instance) -> list[dict[str, Any]]:
    found = ask(instance, f"{ROOT}/Item.json", "archived=true&load_relations=%5B%22ItemShops%22%5D")["Item"]
    assert 90 == len(found)
    return list(found)


def as_compared(field: str, text: str) -> Any:
    # Text compares without case, of ASCII letters only; times of one form compare as text.
    return Decimal(text) if KINDS[field] == "number" else text.lower()


def holds(row: dict[str, Any], wanted: Filter) -> bool:
    field, operator, operands = wanted
    value = row[field.rpartition(".")[2]]
    if operator in {"~", "!~"}:
        pattern = "".join({"%": ".*", "_": "."}.get(sign, re.escape(sign)) for sign in operands[0])
        return (re.fullmatch(pattern, value, re.IGNORECASE | re.DOTALL | re.ASCII) is not None) == (operator == "~")
    own, others = as_compared(field, value), [as_compared(field, operand) for operand in operands]
    match operator:
        case "=" | "IN":
            return own in others
        case "!=":
            return bool(own != others[0])
        case ">":
            return bool(own > others[0])
        case ">=":
            return bool(own >= others[0])
        case "<":
            return bool(own < others[0])
        case "<=":
            return bool(own <= others[0])
        case _:
            return bool(others[0] <= own <= others[1])


def matches(row: dict[str, Any], all_of: list[Filter], any_of: list[Filter]) -> bool:
    shops = listed(row["ItemShops"]["ItemShop"])
    own = [wanted for wanted in all_of if "." not in wanted[0]]
    related = [wanted for wanted in all_of if "." in wanted[0]]
    return (
        all(holds(row, wanted) for wanted in own)
        and (not related or any(all(holds(shop, wanted) for wanted in related) for shop in shops))
        and (
            not any_of
            or any(
                any(holds(shop, wanted) for shop in shops) if "." in wanted[0] else holds(row, wanted)
                for wanted in any_of
            )
        )
    )


def text_of(operator: str, operands: tuple[str, ...]) -> str:
    if operator == "=":
        return operands[0]
    return f"{operator}," + (f"[{','.join(operands)}]" if operator == "IN" else ",".join(operands))


@st.composite
def filters(draw: st.DrawFn, rows: list[dict[str, Any]]) -> Filter:
    field = draw(st.sampled_from(sorted(KINDS)))
    plain = field.rpartition(".")[2]
    values = [row[plain] for whole in rows for row in ([whole] if "." not in field else whole["ItemShops"]["ItemShop"])]
    # A value with a comma or a leading operator would be read as one.
    some = st.sampled_from(sorted({value for value in values if value and "," not in value}))
    operators = {"number": COMPARISONS, "flag": ("=", "!=")}.get(KINDS[field], (*COMPARISONS, "~", "!~"))
    if field == "timeStamp":
        operators = COMPARISONS
    operator = draw(st.sampled_from(operators))
    if operator in {"~", "!~"}:
        word = draw(some)
        cut = draw(st.integers(0, len(word)))
        return field, operator, (draw(st.sampled_from([word[:cut] + "%", "%" + word[cut:], word, f"%{word[2:cut]}%"])),)
    number = {"><": 2, "IN": draw(st.integers(1, 4))}.get(operator, 1)
    return field, operator, tuple(draw(some) for _ in range(number))


@EXAMPLES
@given(data=st.data())
def test_random_filters_agree_with_plain_python(instance: Instance, rows: list[dict[str, Any]], data: Any) -> None:
    all_of: list[Filter] = data.draw(st.lists(filters(rows), max_size=3))
    any_of: list[Filter] = data.draw(st.lists(filters(rows), max_size=3))
    escaped_twice: bool = data.draw(st.booleans())
    query = "archived=true&load_relations=%5B%22ItemShops%22%5D"
    for field, operator, operands in all_of:
        query += f"&{field}={quote(text_of(operator, operands), safe='')}"
    if any_of:
        whole = [f"{field}={text_of(operator, operands)}" for field, operator, operands in any_of]
        # A bare percent sign is what escaping is made of, so it is always escaped once more inside of `or`.
        query += "&or=" + "|".join(
            quote(quote(one, safe="") if escaped_twice else one.replace("%", "%25"), safe="") for one in whole
        )
    expected = [row["itemID"] for row in rows if matches(row, all_of, any_of)]
    found = ask(instance, f"{ROOT}/Item.json", query)
    assert expected == [row["itemID"] for row in listed(found.get("Item"))]
    counted = ask(instance, f"{ROOT}/Item.json", query + "&count=1")
    assert {"@attributes": {"count": str(len(expected))}} == counted


@settings(EXAMPLES, max_examples=50)
@given(
    sort=st.sampled_from(["", "-itemID", "timeStamp", "-timeStamp", "description", "-description"]),
    limit=st.integers(1, 40),
    steps=st.lists(st.sampled_from(["next", "next", "previous"]), max_size=20),
)
def test_random_walks_meet_every_row_once(instance: Instance, sort: str, limit: int, steps: list[str]) -> None:
    def page(url: str) -> tuple[list[str], dict[str, str]]:
        found = ask(instance, urlsplit(url).path, urlsplit(url).query)
        return [row["itemID"] for row in listed(found.get("Item"))], found["@attributes"]

    start = f"{ROOT}/Item.json?archived=true&limit={limit}" + (f"&sort={sort}" if sort else "")
    pages, url = [], start
    while url:
        ids, links = page(url)
        pages.append(ids)
        url = links["next"]
    flat = [key for ids in pages for key in ids]
    assert 90 == len(flat) == len(set(flat))
    at, (ids, links) = 0, page(start)
    for step in steps:
        assert pages[at] == ids
        assert (at > 0, at + 1 < len(pages)) == (bool(links["previous"]), bool(links["next"]))
        if links[step]:
            assert ("after" if step == "next" else "before") in dict(parse_qsl(urlsplit(links[step]).query))
            at += 1 if step == "next" else -1
            ids, links = page(links[step])


money = st.integers(0, 10**7).map(lambda cents: f"{Decimal(cents) / 100:f}")
plain_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


@EXAMPLES
@given(
    description=plain_text.filter(lambda text: text.strip() != ""),
    sku=plain_text,
    cost=money,
    tax=st.booleans(),
    amount=money,
    as_text=st.booleans(),
)
def test_what_was_written_is_read(
    instance: Instance, description: str, sku: str, cost: str, tax: bool, amount: str, as_text: bool
) -> None:
    payload = {
        "description": description,
        "customSku": sku,
        "defaultCost": cost if as_text else float(cost),
        "tax": str(tax).lower() if as_text else tax,
        "Prices": {"ItemPrice": {"useType": "Default", "amount": amount}},
    }
    made = ask(instance, f"{ROOT}/Item.json", "", "POST", payload)["Item"]
    read = ask(instance, f"{ROOT}/Item/{made['itemID']}.json")["Item"]
    assert (description, sku, str(tax).lower()) == (read["description"], read["customSku"], read["tax"])
    assert (Decimal(cost), Decimal(amount)) == (
        Decimal(read["defaultCost"]),
        Decimal(read["Prices"]["ItemPrice"][0]["amount"]),
    )
    instance.reset()
    instance.service.limiter.registers = 10**9


@EXAMPLES
@given(
    registers=st.integers(1, 12),
    requests=st.lists(st.tuples(st.sampled_from([0.0, 0.01, 0.3, 1.0, 2.5, 40.0]), st.integers(1, 200)), max_size=120),
)
def test_bucket_level_is_the_documented_formula(registers: int, requests: list[tuple[float, int]]) -> None:
    limiter = Limiter(registers)
    size, drip = 90 + 10 * (registers - 1), 1 + 0.5 * (registers - 1)
    burst = math.floor(size * 20 / 90)
    level = now = last = 0.0
    window, in_window = 0, 0
    for wait, tenths in requests:
        now += wait
        if math.floor(now) != window:
            window, in_window = math.floor(now), 0
        in_window += 1
        level, last = max(0.0, level - drip * (now - last)), now
        served = in_window <= burst and level < size
        level += tenths / 10 if served else 0
        try:
            limiter.admit(tenths / 10, now)
            admitted = True
        except Problem as problem:
            admitted = False
            assert 429 == problem.status
        assert (served, level) == (admitted, limiter.level)
