from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from every import every
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sandbox.instance.faults import FAULTS
from lightspeed_pos.sandbox.instance.request_log import KEPT_ANSWER_BYTES
from sandbox.bare_api import Api
from sandbox.browser import expect, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Error, Page

NASTY = "<script>window.broken=1</script>\"><img src=x onerror='window.broken=1'>"


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One for all tests: one of its own takes a process more for each."""
    with opened(browser) as page:
        yield page


@pytest.fixture
def page(tab: Page, api: Api) -> Iterator[Page]:
    failures: list[str] = []

    def hear(error: Error) -> None:
        failures.append(str(error))

    tab.on("pageerror", hear)
    tab.goto(api.sandbox.url)
    expect(tab.locator("#link")).to_have_text("live")
    yield tab
    tab.remove_listener("pageerror", hear)
    assert [] == failures


def test_requests_show_as_they_happen_and_open_on_click(page: Page, api: Api) -> None:
    expect(page.locator("#hint")).to_be_visible()
    api.post("Tag.json", {"name": "one"})
    api.send("GET", "Tag/99999.json")
    rows = page.locator("#log details")
    expect(rows).to_have_count(2)
    expect(rows.first.locator(".code")).to_have_text("404")
    expect(rows.last.locator(".what")).to_have_text("Tag.json")
    expect(rows.last.locator(".cost")).to_have_text("1")

    rows.last.locator("summary").click()

    opened_row = rows.last.locator(".inside")
    expect(opened_row).to_contain_text(f"POST {api.root}/Tag.json")
    expect(opened_row).to_contain_text('"name": "one"')
    expect(opened_row).to_contain_text('"tagID"')
    assert api.sandbox.token not in page.locator("#log").inner_html()


def test_what_clients_send_is_shown_and_never_run(page: Page, api: Api) -> None:
    api.put("Item/1.json", {"description": NASTY})
    api.send("GET", "Item.json", params={"description": NASTY})
    api.send("GET", f"Item/1.json?{NASTY.replace(' ', '+')}", headers={"X-Note": NASTY})
    rows = page.locator("#log details")
    expect(rows).to_have_count(3)
    for row in rows.all():
        row.locator("summary").click()
        expect(row.locator(".inside")).to_contain_text("<script>window.broken=1</script>")
    page.locator("#tab-data").click()
    expect(page.locator("#records td", has_text="<script>")).to_have_text(NASTY)
    assert page.evaluate("window.broken") is None
    assert 0 == page.locator("#log img, #records img, #log script").count()


def test_bucket_shows_the_level_and_drips(page: Page, api: Api) -> None:
    api.sandbox.run(0.01)
    for _ in range(30):
        api.send("GET", "Item.json?count=1")
    expect(page.locator("#size")).to_have_text("2080")
    expect(page.locator("#level")).to_have_text(re.compile(r"^(2[5-9]\d|300)\.\d$"))
    api.sandbox.advance(3600)
    expect(page.locator("#level")).to_have_text("0.0")


def test_fault_buttons_make_the_next_requests_fail(page: Page, api: Api) -> None:
    page.locator("#times").fill("2")
    page.locator("#path").fill("*/Tag*")
    page.get_by_role("button", name="502").click()
    expect(page.locator("#waiting li")).to_have_text("502 */Tag* ×2")
    statuses = [api.send("GET", path).status_code for path in ("Item/1.json", "Tag.json", "Tag.json", "Tag.json")]
    assert [200, 502, 502, 200] == statuses
    expect(page.locator("#waiting li")).to_have_count(0)


def test_every_fault_has_a_button_that_says_what_it_does(page: Page) -> None:
    shown = {one.inner_text(): one.get_attribute("title") for one in page.locator("#kinds button").all()}
    assert FAULTS == shown


def test_no_fault_is_set_for_no_request(page: Page, api: Api) -> None:
    for nothing in ("0", ""):
        page.locator("#times").fill(nothing)
        page.get_by_role("button", name="502").click()
    page.locator("#times").fill("1")
    page.get_by_role("button", name="500", exact=True).click()
    expect(page.locator("#waiting li")).to_have_text("500 ×1")


def test_a_sandbox_that_is_gone_and_comes_back_is_noticed(browser: Browser) -> None:
    with Sandbox(items=3) as first, opened(browser) as page:
        page.goto(first.url)
        page.locator("#tab-data").click()
        expect(page.locator("#pages")).to_contain_text("3 records")
        first.stop()
        expect(page.locator("#link")).to_have_text("no connection")
        page.get_by_role("button", name="Expire token").click()
        expect(page.locator("#toast")).to_contain_text("does not answer")

        with Sandbox(items=5, port=int(first.url.rpartition(":")[2])):
            expect(page.locator("#link")).to_have_text("live")
            expect(page.locator("#pages")).to_contain_text("5 records")


def test_tokens_expire_and_are_revoked_and_given_anew(page: Page, api: Api) -> None:
    page.get_by_role("button", name="Expire token").click()
    expect(page.locator("#toast")).to_contain_text("expired")
    assert 401 == api.send("GET", "Tag.json").status_code
    page.get_by_role("button", name="New token").click()
    expect(page.locator("#toast")).to_contain_text("new")
    fresh = page.locator("#token").get_attribute("data-whole")
    assert 200 == api.send("GET", "Tag.json", headers={"Authorization": f"Bearer {fresh}"}).status_code


def test_revoking_tokens_asks_first(page: Page, api: Api) -> None:
    asked: list[str] = []

    def hear(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.accept() if len(asked) > 1 else dialog.dismiss()

    page.on("dialog", hear)
    page.get_by_role("button", name="Revoke tokens").click()
    assert 200 == api.send("GET", "Tag.json").status_code
    page.get_by_role("button", name="Revoke tokens").click()
    expect(page.locator("#toast")).to_contain_text("No token works any more")
    page.remove_listener("dialog", hear)
    assert (401, ["Disconnect the app? No token will work any more."] * 2) == (
        api.send("GET", "Tag.json").status_code,
        asked,
    )


def test_long_answers_are_indented_json_too_and_say_that_they_are_a_beginning(page: Page, api: Api) -> None:
    assert len(api.send("GET", "Item.json?limit=100").content) > KEPT_ANSWER_BYTES
    page.locator("#log summary").click()
    expect(page.locator("#log .inside")).to_contain_text("Answer, its beginning")
    lines = page.locator("#log .inside pre").last.inner_text().splitlines()
    assert ["{", '  "@attributes": {'] == lines[:2]
    assert '      "itemID": "1",' in lines
    assert len(lines) > 200


def test_indenting_changes_nothing_but_blanks(page: Page) -> None:
    texts = [
        '{"a":[],"b":{ },"c":[1,{"d":"x, [\\"y\\"]: \\/ {"}]}',
        '{"n":12345678901234567890,"n":1.10,"cut":"of\\',
        "[",
        "no JSON",
    ]
    indent = "async (text) => (await import('/_sandbox/web/parts.js')).indented(text)"
    shown = [page.evaluate(indent, text) for text in texts]
    assert [
        '{\n  "a": [],\n  "b": {},\n  "c": [\n    1,\n    {\n      "d": "x, [\\"y\\"]: / {"\n    }\n  ]\n}',
        '{\n  "n": 12345678901234567890,\n  "n": 1.10,\n  "cut": "of\\',
        "[\n  ",
        "no JSON",
    ] == shown


def test_what_was_sent_without_effect_is_marked(page: Page, api: Api) -> None:
    api.put("Item/1.json", {"description": "Tube", "colour": "red"})
    mark = page.locator("#log summary .mark")
    expect(mark).to_have_text("ignored")
    assert "ignored: body colour" == mark.get_attribute("title")
    page.locator("#log summary").click()
    expect(page.locator("#log .inside")).to_contain_text("body colour")


def test_redirect_addresses_are_shown(browser: Browser) -> None:
    addresses = ["http://127.0.0.1:8723/callback", "https://shop.example/back"]
    with Sandbox(items=0, redirect_uri=addresses) as sandbox, opened(browser) as page:
        page.goto(sandbox.url)
        expect(page.locator("#redirects li")).to_have_text(addresses)


def test_clock_is_set_by_hand(page: Page, api: Api) -> None:
    before = api.sandbox.now
    with page.expect_response("**/_sandbox/advance"):
        page.get_by_role("button", name="+1 day").click()
    with page.expect_response("**/_sandbox/speed"):
        page.locator("#speed").select_option("100")
    assert (True, 100) == (api.sandbox.now - before >= 86_400, api.sandbox.instance.clock.speed)


def test_sale_is_voided_at_the_counter(page: Page, api: Api) -> None:
    key = api.get("Sale.json?completed=true&voided=false&limit=1")["Sale"]["saleID"]
    page.locator("#counter [name=id]").fill(key)
    page.get_by_role("button", name="Do it").click()
    expect(page.locator("#toast")).to_contain_text("done")
    assert "true" == api.get(f"Sale/{key}.json")["Sale"]["voided"]
    page.locator("#counter [name=id]").fill("99999")
    page.get_by_role("button", name="Do it").click()
    expect(page.locator("#toast")).to_contain_text("not found with primary ID '99999'")


def test_data_is_searched_and_paged(page: Page, api: Api) -> None:
    page.locator("#tab-data").click()
    expect(page.locator("#pages")).to_contain_text("200 records · 1 / 4")
    page.get_by_role("button", name="Next page").click()
    expect(page.locator("#records tbody tr").first).to_contain_text("51")
    api.put("Item/7.json", {"description": "Unicycle 100%_"})
    page.locator("#search").fill("100%_")
    expect(page.locator("#pages")).to_contain_text("1 records")
    expect(page.locator("#records tbody tr")).to_contain_text("Unicycle")
    page.locator("#entity").select_option("Shop")
    expect(page.locator("#pages")).to_contain_text("2 records")


def test_reset_asks_first(page: Page, api: Api) -> None:
    api.put("Item/1.json", {"description": "changed"})
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Reset to seed").click()
    assert "changed" == api.get("Item/1.json")["Item"]["description"]
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Reset to seed").click()
    expect(page.locator("#toast")).to_contain_text("as it was")
    assert "changed" != api.get("Item/1.json")["Item"]["description"]


def test_keyboard_reaches_tabs_and_rows(page: Page, api: Api) -> None:
    api.send("GET", "Tag.json")
    expect(page.locator("#log details")).to_have_count(1)
    page.locator("#tab-log").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#panel-data")).to_be_visible()
    page.keyboard.press("ArrowLeft")
    page.locator("#clear").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#log details .inside")).to_be_visible()


@every("width", [390, 1280])
def test_page_is_never_wider_than_the_window(browser: Browser, api: Api, width: int) -> None:
    with opened(browser, width) as page:
        page.goto(api.sandbox.url)
        api.send("GET", f"Item.json?description={'x' * 300}")
        page.locator("#log summary").first.click()
        assert width == page.evaluate("document.documentElement.scrollWidth")
        page.locator("#tab-data").click()
        expect(page.locator("#records tbody tr").first).to_be_visible()
        assert width == page.evaluate("document.documentElement.scrollWidth")


def test_page_loads_nothing_from_elsewhere(browser: Browser, api: Api) -> None:
    with opened(browser) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(api.sandbox.url)
        expect(page.locator("#link")).to_have_text("live")
        assert [] == [url for url in asked if not url.startswith(api.sandbox.url)]


def test_the_description_of_the_api_is_searched_and_opened(tab: Page, api: Api) -> None:
    tab.goto(api.sandbox.url)
    tab.locator("header a", has_text="API").click()
    expect(tab.locator("#size")).to_have_text("342 operations")

    tab.locator("#filter").fill("post refundSale")
    expect(tab.locator("#operations a")).to_have_count(1)
    tab.locator("#operations a").click()

    shown = tab.locator("#shown")
    expect(shown.locator(".address")).to_have_text(
        f"POST {api.sandbox.url}/API/V3/Account/{{accountID}}/Sale/{{saleID}}/refund.json"
    )
    expect(shown).to_contain_text("10 drips")
    expect(shown).to_contain_text("employee:register")
    body = shown.locator("tr", has_text="SaleLineListSent").first
    body.locator("summary").first.click()
    expect(body).to_contain_text("SaleLineSent")
    expect(shown).to_contain_text("429")
