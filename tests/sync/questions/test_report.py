"""The report: figures that were worked out by hand, nothing from outside, readable on a screen, a phone and paper."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pytest

from known_shop import BIKE, UNTIL
from lightspeed_pos.errors import QueryError
from lightspeed_pos.sync.database import Database
from lightspeed_pos.sync.questions import questions, report
from sandbox.browser import chromium, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser

EVIL = "<script>document.title = 'caught'</script><img src=x onerror=\"document.title='caught'\">"


class _Text(HTMLParser):
    """The words of a page, by the id of the section that they stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.said: dict[str, list[str]] = {"": []}
        self._section = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "section":
            self._section = dict(attrs).get("id") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "section":
            self._section = ""

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.said.setdefault(self._section, []).append(data.strip())


def words(page: str) -> _Text:
    found = _Text()
    found.feed(page)
    return found


def test_the_figures_are_those_of_the_thirty_days(known: Database) -> None:
    said = words(report(known, until=UNTIL)).said[""]

    # 1635 + 30 − 810 + 55 + 30 in five sales; profit 410 on bikes, 30 on the rack, 18 on tubes, 13 on the helmet, 30 on
    # what is no item.
    figures = {"Sales": "$940.00", "Number of sales": "5", "Average sale": "$188.00", "Profit": "$501.00"}
    assert figures == {name: said[said.index(name) + 1] for name in figures}
    assert ("$1,352.00", "2") == (said[said.index("Stock at cost") + 1], said[said.index("Low stock") + 1])
    assert "2 Mar 2026 to 31 Mar 2026. Amounts are in USD, without tax unless said otherwise." in said


def test_each_part_has_its_rows_and_the_sql_that_gives_them(known: Database) -> None:
    said = words(report(known, until=UNTIL)).said

    assert ["Credit Card", "2", "$907.50", "Cash", "3", "$121.50"] == said["payments"][5:11]
    assert ["Bike", "1", "$810.00", "$410.00", "Rack", "1"] == said["best-sellers"][6:12]
    assert "1 May 2025" in said["dead-stock"]
    assert ["Tube", "Spoke & Chain Harbour", "4", "6", "10"] == said["low-stock"][6:11]
    parts = [name for name in said if name]
    assert 8 == len(parts)
    assert [] == [name for name in parts if not known.table(said[name][-1]).num_columns]


def test_a_year_before_is_drawn_where_it_is_known(known_file: Path, tmp_path: Path) -> None:
    shutil.copy(known_file, tmp_path / "shop.duckdb")
    with duckdb.connect(str(tmp_path / "shop.duckdb")) as connection:
        connection.execute("UPDATE sales SET complete_time = complete_time - INTERVAL 364 DAY WHERE sale_id IN (1, 4)")

    page = report(tmp_path / "shop.duckdb", until=UNTIL)

    # 115 of this year against 825.
    assert "−86 % on the year before" in page
    assert "52 weeks before: $1,635.00" in page
    assert "No sales of the year before" not in page
    assert "No sales of the year before" in report(known_file, until=UNTIL)


def test_one_shop_has_a_page_of_its_own(known: Database) -> None:
    page = report(known, until=UNTIL, shop=2)

    assert "31 Mar 2026, Spoke &amp; Chain Harbour." in page
    assert "$55.00" in page
    assert "Spoke &amp; Chain Main Street" not in page
    with pytest.raises(QueryError, match=r"There is no shop 9\. There are 1, 2, 5, 6\."):
        report(known, shop=9)


def test_what_was_not_read_is_said_and_the_rest_is_shown(known_file: Path, tmp_path: Path) -> None:
    shutil.copy(known_file, tmp_path / "shop.duckdb")
    with duckdb.connect(str(tmp_path / "shop.duckdb")) as connection:
        for name in ("sale_payments", "orders", "options", "accounts"):
            connection.execute(f"DROP TABLE {name}")

    page = report(tmp_path / "shop.duckdb", until=UNTIL)

    assert "Not read yet: sale_payments. lightspeed sync reads everything." in page
    assert "Not read yet: orders." in page
    assert "Account 120645" in page
    assert "940.00" in page


def test_days_without_sales_are_said(known: Database) -> None:
    page = report(known, until="2030-01-01")

    assert "There are no sales in these days." in page
    assert '<dd class="value">0</dd>' in page


@pytest.fixture(scope="module")
def evil_page(known_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a shop whose names are markup."""
    folder = tmp_path_factory.mktemp("evil")
    shutil.copy(known_file, folder / "shop.duckdb")
    with duckdb.connect(str(folder / "shop.duckdb")) as connection:
        for change in (
            f"items SET description = $evil WHERE item_id = {BIKE}",
            "accounts SET name = $evil",
            "categories SET full_path_name = $evil",
            "payment_types SET name = $evil",
            "shops SET name = $evil",
            "options SET value = $evil WHERE name IN ('currency_symbol', 'currency_code')",
        ):
            connection.execute(f"UPDATE {change}", {"evil": EVIL})
    page = folder / "shop.html"
    page.write_text(report(folder / "shop.duckdb", until=UNTIL), "utf-8")
    return page


def test_names_are_shown_and_do_nothing(evil_page: Path) -> None:
    found = words(evil_page.read_text("utf-8"))

    assert set() == found.tags & {"script", "img", "link", "iframe"}
    assert EVIL in found.said["best-sellers"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


def test_a_browser_asks_nobody_and_runs_nothing(evil_page: Path, browser: Browser) -> None:
    asked: list[str] = []
    with opened(browser) as page:
        page.on("request", lambda request: asked.append(request.url))
        page.goto(evil_page.as_uri())
        assert EVIL == page.title() == page.locator("h1").inner_text()

    assert [evil_page.as_uri()] == asked


def test_the_page_fits_every_screen(evil_page: Path, known: Database, browser: Browser, tmp_path: Path) -> None:
    shown = tmp_path / "shop.html"
    shown.write_text(report(known, until=UNTIL), "utf-8")
    overflowing = """() => [...document.querySelectorAll('section')].filter(one =>
        [...one.querySelectorAll('td, th, p, svg')].some(inner =>
            inner.getBoundingClientRect().right > one.getBoundingClientRect().right + 1)).map(one => one.id)"""
    bad: list[object] = []
    with opened(browser) as page:
        for file in (shown, evil_page):
            page.goto(file.as_uri())
            for width in (320, 390, 800, 1600):
                page.set_viewport_size({"width": width, "height": 900})
                if width != page.evaluate("document.documentElement.scrollWidth"):
                    bad.append((file, width))
                if file == shown:
                    bad += [(width, name) for name in page.evaluate(overflowing)]

    assert [] == bad


def test_text_is_readable_in_light_dark_and_print(known: Database, browser: Browser, tmp_path: Path) -> None:
    shown = tmp_path / "shop.html"
    shown.write_text(report(known, until=UNTIL), "utf-8")
    contrast = """() => {
        const even = v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
        const light = text => { const [r, g, b] = text.match(/[0-9.]+/g).map(v => even(v / 255))
            return 0.2126 * r + 0.7152 * g + 0.0722 * b };
        const card = light(getComputedStyle(document.querySelector('section')).backgroundColor);
        return [...document.querySelectorAll('h2, p, td, th, summary, .plot text')].map(one => {
            const style = getComputedStyle(one), own = light(one.closest('svg') ? style.fill : style.color);
            return (Math.max(own, card) + 0.05) / (Math.min(own, card) + 0.05) }).reduce((a, b) => Math.min(a, b)) }"""
    with opened(browser) as page:
        page.goto(shown.as_uri())
        for media, scheme in (("screen", "light"), ("screen", "dark"), ("print", "dark")):
            page.emulate_media(media=media, color_scheme=scheme)  # type: ignore[arg-type]  # words of the browser's
            assert page.evaluate(contrast) >= 4.5, (media, scheme)
        assert "none" == page.locator("details").first.evaluate("one => getComputedStyle(one).display")


def test_the_sql_opens_beside_its_chart(known: Database, browser: Browser, tmp_path: Path) -> None:
    shown = tmp_path / "shop.html"
    shown.write_text(report(known, until=UNTIL), "utf-8")
    with opened(browser, width=390) as page:
        page.goto(shown.as_uri())
        page.locator("#best-sellers summary").click()
        sql = page.locator("#best-sellers pre").inner_text()
        assert 390 == page.evaluate("document.documentElement.scrollWidth")

    assert sql.startswith("WITH sold AS (")
    assert "LIMIT 15" in sql
    assert "best-sellers" in questions()
