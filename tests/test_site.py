"""The documentation site as a browser shows it: nothing is cut off, all is found, and no page is listed twice."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pages import ROOT
from sandbox.browser import chromium, expect, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

DOCS = ROOT / "docs"
# Elements that reach beyond the window, or beyond a box that neither scrolls nor shows them.
CUT_OFF = """
() => {
  const found = [];
  for (const one of document.querySelectorAll("article *")) {
    const box = one.getBoundingClientRect();
    if (!box.width || !box.height) continue;
    let right = innerWidth, scrolls = false;
    for (let around = one.parentElement; around; around = around.parentElement) {
      const overflow = getComputedStyle(around).overflowX;
      if (overflow === "auto" || overflow === "scroll") { scrolls = true; break; }
      if (overflow !== "visible") right = Math.min(right, around.getBoundingClientRect().right);
    }
    if (!scrolls && box.right > right + 1) found.push(`${one.tagName} ${one.textContent.trim().slice(0, 60)}`);
  }
  const scrolled = document.documentElement;
  if (scrolled.scrollWidth > innerWidth) found.push(`the page is ${scrolled.scrollWidth} wide`);
  return found;
}
"""
# Tables that have to be scrolled to be read.
SCROLLED_TABLES = """
() => [...document.querySelectorAll(".table-wrapper")]
  .filter(one => one.scrollWidth > one.clientWidth + 1)
  .map(one => `${one.scrollWidth - one.clientWidth} px: ${one.textContent.trim().slice(0, 40)}`)
"""


class Handler(SimpleHTTPRequestHandler):
    """Files of the site, and its 404 page for what is none."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != 404:
            super().send_error(code, message, explain)
            return
        page = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built without a warning."""
    built = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-W", "-n", "--keep-going", "-q", "-b", "html", "docs", str(built)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (0, "") == (done.returncode, done.stdout + done.stderr)
    return built


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with opened(browser, 1280, 900) as page:
        yield page


def documents() -> list[Path]:
    return sorted(path.relative_to(DOCS) for path in DOCS.rglob("*.md"))


def listed() -> list[str]:
    """The pages that all lists of contents name, as paths below docs/."""
    found = []
    for document in documents():
        for contents in re.findall(
            r"^```\{toctree\}\n(.*?)^```", (DOCS / document).read_text(), re.MULTILINE | re.DOTALL
        ):
            entries = [line for line in contents.splitlines() if line and not line.startswith(":")]
            found += [str((document.parent / entry).with_suffix(".md")) for entry in entries]
    return found


def test_every_page_is_listed_once() -> None:
    twice = [name for name, times in Counter(listed()).items() if times > 1]

    assert [] == twice
    assert {str(document) for document in documents()} - {"index.md", "404.md"} == set(listed())


@pytest.mark.slow
@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_is_cut_off(width: int, site: Path, address: str, browser: Browser) -> None:
    cut: dict[str, list[str]] = {}
    with opened(browser, width, 900) as page:
        for document in documents():
            name = str(document.with_suffix(".html"))
            page.goto(f"{address}/{name}")
            found = page.evaluate(CUT_OFF) + (page.evaluate(SCROLLED_TABLES) if width == 1280 else [])
            if found:
                cut[name] = found

    assert {} == cut


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("pandas", "Last month as a DataFrame"),
        ("price", "Change prices"),
        ("webhook", "Changes as events"),
        ("refund", "Refund"),
        ("postgresql", "Own token store"),
        ("make+a+sale", "Sell: make a sale"),
        ("void", "Refund"),
        ("migrate", "Move from the Ruby gem"),
        ("flask", "Sign in from a web app"),
        ("drip", "The rate limit: drips in a bucket over time"),
    ],
)
def test_search_finds(words: str, title: str, address: str, page: Page) -> None:
    page.goto(f"{address}/search.html?q={words}")
    results = page.locator("ul.search > li > a")

    expect(results.first).to_be_visible()
    expect(page.locator(".search-summary")).to_contain_text("found")
    assert title in [one.split(" > ")[0] for one in results.all_text_contents()[:8]]


@pytest.mark.slow
def test_an_address_that_there_is_not_shows_a_page_that_leads_on(address: str, page: Page) -> None:
    page.goto(f"{address}/how-to/nothing/here.html")

    expect(page.get_by_role("heading", name="There is no such page")).to_be_visible()
    assert "auto" == page.evaluate("getComputedStyle(document.querySelector('.sidebar-scroll')).overflowY")
    page.locator("article").get_by_role("link", name="Change prices").click()
    expect(page).to_have_url(re.compile("change-prices"))


@pytest.mark.slow
def test_next_leads_from_the_start_through_every_page(address: str, page: Page) -> None:
    page.goto(f"{address}/index.html")
    walked = []
    while (following := page.locator("a.next-page")).count():
        page.goto(str(following.evaluate("link => link.href")))
        walked.append(page.url.removeprefix(f"{address}/").removesuffix(".html") + ".md")

    assert ["tutorial.md", "how-to/change-prices.md", "how-to/set-stock.md"] == walked[:3]
    assert set(listed()) == set(walked)


@pytest.mark.slow
@pytest.mark.parametrize(("theme", "paper"), [("light", [255, 255, 255]), ("dark", [22, 27, 34])])
@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_picture_of_the_bucket_follows_the_switch_of_the_page(
    theme: str, paper: list[int], system: Any, address: str, browser: Browser
) -> None:
    with opened(browser, 1280, 900) as page:
        page.emulate_media(color_scheme=system)
        page.goto(f"{address}/explanation/rate-limit.html")
        page.evaluate("theme => document.body.dataset.theme = theme", theme)
        shot = page.locator("article img").screenshot()
        seen = page.evaluate(
            """async bytes => {
                const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
                const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
                context.drawImage(image, 0, 0);
                return [...context.getImageData(image.width / 2, 12, 1, 1).data].slice(0, 3);
            }""",
            list(shot),
        )

    assert paper == seen
