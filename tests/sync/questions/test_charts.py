"""Charts: round scales, a baseline at zero, text that is no markup."""

from __future__ import annotations

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest

from every import every
from lightspeed_pos.sync.database import Currency
from lightspeed_pos.sync.questions.charts import Bar, _scale, columns, share
from lightspeed_pos.sync.questions.words import Money, compared, number


@every(
    "values, scale",
    [
        ([0.0], (0, 1, [0, 0.25, 0.5, 0.75, 1])),
        ([0.0, 97.0], (0, 100, [0, 25, 50, 75, 100])),
        ([0.0, 5.0, -3.0], (-4, 6, [-4, -2, 0, 2, 4, 6])),
        ([0.0, 1.0, 12_345.0], (0, 15_000, [0, 5000, 10_000, 15_000])),
    ],
)
def test_a_scale_has_a_few_round_steps_and_holds_every_value(
    values: list[float], scale: tuple[float, float, list[float]]
) -> None:
    low, high, steps = _scale(values)

    assert scale == (low, high, steps)


def svg_of(chart: str) -> ElementTree.Element:
    return ElementTree.fromstring(chart)


def test_bars_are_as_high_as_their_values_and_hang_below_zero() -> None:
    chart = svg_of(columns([Bar("a", 50, 100, ""), Bar("b", -100, 0, "")], str, "Two"))
    plot = chart.findall("svg")[1]
    bars = [one for one in plot.iter("rect") if one.get("class") == "this"]
    zero = next(one for one in plot.iter("line") if one.get("class") == "zero")
    before = [one for one in plot.iter("line") if one.get("class") == "before"]

    heights = [float(one.attrib["height"]) for one in bars]
    assert 50 / 100 == pytest.approx(heights[0] / heights[1])
    assert float(zero.attrib["y1"]) == pytest.approx(float(bars[1].attrib["y"]))
    assert 1 == len(before)
    assert float(zero.attrib["y1"]) - float(before[0].attrib["y1"]) == pytest.approx(2 * heights[0])


def test_every_number_across_is_a_percentage() -> None:
    chart = columns([Bar(str(place), place, 0, "") for place in range(30)], str, "Thirty")

    across = re.findall(r'<(?:rect|line|text)[^>]*? (?:x|x1|x2|width)="([^"]+)"', chart.partition("bars")[2])
    assert [] == [one for one in across if not one.endswith("%") and one != "0"]
    assert 6 == len(re.findall(r"text-anchor=\"middle\"", chart))


def test_names_are_no_markup() -> None:
    chart = columns([Bar("<script>", 1, 0, '"><script>alert(1)</script>')], str, '"onload="x')

    assert "<script" not in chart
    assert '"onload="' not in chart


def test_a_share_of_nothing_is_empty_and_a_loss_has_its_colour() -> None:
    assert 'width="0.00%"' in share(5, 0)
    assert ('class="loss"', 'width="50.00%"') == tuple(re.findall(r'class="loss"|width="50.00%"', share(-5, 10)))


def test_amounts_are_written_as_the_shop_writes_them() -> None:
    dollars, yen, francs = (
        Money(Currency("USD", "$", 2)),
        Money(Currency("JPY", "¥", 0)),
        Money(Currency("CHF", "", 2)),
    )

    assert ["$1,234.50", "−$0.05", "¥1,235", "12.00 CHF", ""] == [
        dollars(Decimal("1234.5")),
        dollars(Decimal("-0.05")),
        yen(Decimal("1234.6")),
        francs(Decimal(12)),
        dollars(None),
    ]
    assert ["$1.5k", "−$20k", "$0", "$2.5m"] == [dollars.short(one) for one in (1500, -20_000, 0, 2.5e6)]
    assert ["$9,999.99", "$10,000"] == [dollars.figure(Decimal(one)) for one in ("9999.99", "10000.4")]
    assert ["1,204", "2.5", "−3", "0", ""] == [
        number(one) for one in (Decimal("1204.000"), Decimal("2.50"), -3, Decimal("0E-15"), None)
    ]


def test_the_year_before_is_compared_in_words() -> None:
    assert [
        "+50 % on the year before",
        "−25 % on the year before",
        "as the year before",
        "no sales a year before",
        "",
    ] == [compared(Decimal(now), Decimal(before)) for now, before in ((15, 10), (3, 4), (100, 100), (5, 0), (5, -1))]
