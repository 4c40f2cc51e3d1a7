"""What a web page of somebody else tries on a sandbox that runs on the computer of the person who reads it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from sandbox.bare_api import Api
from sandbox.browser import chromium, expect, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Request

# Runs where HTML or an SVG is taken for what it looks like; says so in an address, which no policy hides.
SCRIPT = "location='/?broken'"
TAG = f'<img src=x onerror="{SCRIPT}"><script>{SCRIPT}</script><iframe src="javascript:{SCRIPT}"></iframe>'
SVG = f'<svg xmlns="http://www.w3.org/2000/svg" onload="{SCRIPT}"><script>{SCRIPT}</script></svg>'
OTHER_SITE = "evil.example"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # Names of other sites lead here, as their owners can arrange. Of this browser's own guard others know nothing.
    with chromium("--host-resolver-rules=MAP *.example 127.0.0.1") as browser:
        yield browser


@pytest.fixture(scope="module")
def evil() -> Iterator[str]:
    """The origin of a page of somebody else on this computer."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = b"<!doctype html><title>evil</title><body></body>"
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def ran(page: Page, urls: list[str]) -> list[str]:
    """Those of the pages at these addresses that ran a script which the address brought."""
    opened_last, found = "", list[str]()

    from playwright.sync_api import Error

    def heard(request: Request) -> None:
        if "?broken" in request.url:
            found.append(opened_last)

    page.on("request", heard)
    for url in urls:
        opened_last = url
        with suppress(Error):  # of a page that is not shown, as it asks for a password
            page.goto(url)  # done when its pictures have failed and its scripts have run
    page.wait_for_load_state("networkidle")
    return found


def test_nothing_that_a_request_brought_runs_when_its_answer_is_opened(browser: Browser, api: Api) -> None:
    tag = quote(TAG, safe="")
    paths = [
        f"/{tag}",
        f"/API/{tag}",
        f"/API/V3/Account/{api.sandbox.account_id}/{tag}",
        f"/API/V3/Account/{tag}/Item.json",
        f"{api.root}/{tag}.json",
        f"{api.root}/Item/{tag}.json",
        f"{api.root}/Item.json?limit={tag}",
        f"{api.root}/Item.json?{tag}=1",
        f"{api.root}/Item.json?load_relations=%5B%22{tag}%22%5D",
        f"{api.root}/Item.json?description={tag}&after={tag}",
        f"/API/Account/{api.sandbox.account_id}/{tag}",
        f"{api.root}/DisplayTemplate/Sale/1.html?template={tag}",
        f"/images/{tag}",
        f"/oauth/{tag}",
        f"/auth/oauth/authorize?client_id={tag}",
        f"/auth/oauth/authorize?client_id={api.sandbox.client_id}&response_type=code&scope={tag}",
        f"/auth/oauth/token?grant_type={tag}",
        f"/_sandbox/{tag}",
        f"/_sandbox/web/{tag}",
        f"/_sandbox/records?entity={tag}",
        f"/_sandbox/bucket?account_id={tag}",
    ]
    anonymous = [api.sandbox.url + path for path in paths if not path.startswith("/API/")]
    signed_in = [api.sandbox.url + path for path in paths if path.startswith("/API/")]
    with opened(browser) as page:
        assert [] == ran(page, anonymous)
        page.context.set_extra_http_headers({"Authorization": f"Bearer {api.sandbox.token}"})
        assert [] == ran(page, signed_in)


def test_an_answer_is_json_whatever_it_is_labelled(api: Api) -> None:
    response = api.send("GET", f"/{quote(TAG, safe='')}")
    assert (404, True) == (response.status_code, response.headers["content-type"].startswith("text/html"))
    assert "<" not in response.text
    assert TAG in response.json()["message"]


def test_a_picture_that_is_a_program_does_not_run(browser: Browser, api: Api) -> None:
    def uploaded(name: str, content: str, kind: str) -> dict[str, str]:
        files = {"image": (name, content.encode(), kind)}
        answer: dict[str, dict[str, str]] = api.good(api.http.post(f"{api.root}/Item/1/Image.json", files=files))
        return answer["Image"]

    drawn = uploaded("wheel.svg", SVG, "image/svg+xml")
    page_in_disguise = uploaded("wheel.png", TAG, "image/png")
    labelled_twice = uploaded("wheel.png", TAG, "image/png, text/html")
    with opened(browser) as page:
        urls = [f"{one['baseImageURL']}{one['publicID']}" for one in (drawn, page_in_disguise, labelled_twice)]
        assert [] == [url for url in urls if "html" in api.http.get(url).headers["content-type"]]
        assert [] == ran(page, urls)


def test_the_shops_own_web_page_may_show_its_pictures(browser: Browser, api: Api, evil: str) -> None:
    image = api.get("Image.json?limit=1")["Image"]
    with opened(browser) as page:
        page.goto(evil)
        width = page.evaluate(
            "url => new Promise(done => { const one = new Image(); one.onload = () => done(one.width);"
            " one.onerror = () => done(0); one.src = url; })",
            f"{image['baseImageURL']}{image['publicID']}.jpg",
        )
    assert 48 == width


ATTEMPTS = """
async ([origin, client]) => {
  const read = async (path, options) => {
    try {
      const answer = await fetch(origin + path, options);
      return [answer.type, answer.status, await answer.text()];
    } catch (error) { return String(error); }
  };
  const element = (tag, about) => new Promise((done) => {
    const one = document.createElement(tag);
    one.onload = () => done("loaded"); one.onerror = () => done("failed");
    Object.assign(one, about);
    document.body.append(one);
  });
  const stream = (path) => new Promise((done) => {
    const one = new EventSource(origin + path);
    one.onopen = () => done("open");
    one.onerror = () => { one.close(); done("failed"); };
  });
  const found = [];
  const paths = ["/", "about", "requests", "records?entity=Customer", "web/console.js"];
  for (const path of paths.map((name) => name === "/" ? name : `/_sandbox/${name}`)) {
    found.push(await read(path), await read(path, { mode: "no-cors" }));
    found.push(await element("script", { src: origin + path }), await element("img", { src: origin + path }));
    found.push(await element("link", { rel: "stylesheet", href: origin + path }));
  }
  for (const path of ["credentials", "connect", "revoke", "reset", "faults", "advance"]) {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json"]) {
      const body = JSON.stringify({ kind: "500", times: 9, seconds: 9 });
      for (const mode of ["no-cors", "cors"]) {
        found.push(await read(`/_sandbox/${path}`, { method: "POST", mode, body, headers: { "Content-Type": type } }));
      }
    }
  }
  found.push(await read("/_sandbox/requests", { method: "DELETE" }), await stream("/_sandbox/events"));
  found.push(navigator.sendBeacon(origin + "/_sandbox/revoke", "{}"));
  const sign = `/auth/oauth/authorize?response_type=code&scope=employee:all&client_id=${client}`;
  found.push(await read(sign, { mode: "no-cors" }), await read(sign), await element("img", { src: origin + sign }));
  return found;
}
"""


@pytest.fixture
def untouched(api: Api) -> Iterator[Api]:
    """A sandbox that nobody signed in to, whose tokens, clock, faults and log are as they were."""
    api.put("Item/1.json", {"description": "changed"})
    connections = len(api.sandbox.instance.oauth.grants.connections)
    yield api
    assert "changed" == api.get("Item/1.json")["Item"]["description"]
    assert ([], {}) == (api.sandbox.instance.faults.waiting, api.sandbox.instance.oauth.grants.codes)
    assert connections == len(api.sandbox.instance.oauth.grants.connections)


def test_a_page_of_another_origin_reads_nothing_and_changes_nothing(
    browser: Browser, untouched: Api, evil: str
) -> None:
    sandbox = untouched.sandbox
    failures: list[str | None] = []
    found: list[Any] = []
    for origin in (evil, evil.replace("127.0.0.1", OTHER_SITE)):
        with opened(browser) as page:
            page.on("requestfailed", lambda request: failures.append(request.failure))
            page.goto(origin)
            found += page.evaluate(ATTEMPTS, [sandbox.url, sandbox.client_id])
    # The browser has heard answers, which it keeps from the page; it did not refuse to ask.
    assert {"net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin", "net::ERR_FAILED"} == set(failures)
    assert len(failures) > 100
    told = json.dumps(found)
    assert [] == [secret for secret in (sandbox.token, sandbox.client_secret) if secret in told]
    # Of a beacon only that it was sent is known.
    assert {"failed", "TypeError: Failed to fetch", True} == set(found)


def test_a_form_of_another_origin_is_refused(browser: Browser, untouched: Api, evil: str) -> None:
    url = untouched.sandbox.url
    for path in ("/_sandbox/reset", "/_sandbox/credentials", "/auth/oauth/authorize"):
        with opened(browser) as page:
            page.goto(evil)
            with page.expect_navigation(url=f"{url}{path}") as arrived:
                page.evaluate(
                    "url => { const form = document.createElement('form'); form.method = 'post'; form.action = url;"
                    " document.body.append(form); form.submit(); }",
                    f"{url}{path}",
                )
            assert arrived.value is not None
            assert 403 == arrived.value.status


def test_no_page_is_framed(browser: Browser, api: Api, evil: str) -> None:
    sign = f"/auth/oauth/authorize?response_type=code&scope=employee:all&client_id={api.sandbox.client_id}"
    with opened(browser) as page:
        page.goto(evil)
        for path in ("/", sign, "/_sandbox/about", "/nowhere"):
            page.evaluate(
                "url => new Promise(done => { const one = document.createElement('iframe'); one.onload = done;"
                " one.src = url; document.body.append(one); })",
                api.sandbox.url + path,
            )
        shown = [frame.url for frame in page.frames[1:]]
    assert [] == [url for url in shown if not url.startswith("chrome-error:")]


def test_a_name_that_its_owner_points_here_is_not_answered_to(browser: Browser, untouched: Api) -> None:
    """DNS rebinding: the page is of the same origin as what it asks for."""
    rebound = untouched.sandbox.url.replace("127.0.0.1", OTHER_SITE)
    with opened(browser) as page:
        page.goto(f"{rebound}/nowhere")
        statuses = page.evaluate(
            "async ([client]) => { const found = [];"
            " for (const path of ['/', '/_sandbox/about', '/_sandbox/events', '/_sandbox/web/console.js',"
            " `/auth/oauth/authorize?response_type=code&scope=employee:all&client_id=${client}`])"
            "  found.push((await fetch(path, { redirect: 'manual' }).catch(() => ({ status: 403 }))).status);"
            " for (const path of ['credentials', 'connect', 'reset'].map((name) => `/_sandbox/${name}`))"
            "  found.push((await fetch(path, { method: 'POST' }).catch(() => ({ status: 403 }))).status);"
            " return found; }",
            [untouched.sandbox.client_id],
        )
    assert {403} == set(statuses)


def test_the_console_itself_gets_token_and_secret_and_links_to_it_work(browser: Browser, api: Api, evil: str) -> None:
    with opened(browser) as page:
        page.goto(evil)
        page.evaluate("url => { location = url; }", api.sandbox.url)
        expect(page.locator("#link")).to_have_text("live")
        expect(page.locator("#secret")).to_have_text(api.sandbox.client_secret)
        assert api.sandbox.token == page.locator("#token").get_attribute("data-whole")


def test_no_secret_can_be_read_with_a_get(api: Api) -> None:
    told = api.http.get("/_sandbox/about").text
    assert [] == [secret for secret in (api.sandbox.token, api.sandbox.client_secret) if secret in told]
    given = api.http.post("/_sandbox/credentials", json={}).json()
    assert {"access_token": api.sandbox.token, "client_secret": api.sandbox.client_secret} == given


def test_every_answer_has_the_headers_that_keep_it_inert(api: Api) -> None:
    paths = (
        "/",
        "/nowhere",
        f"{api.root}/Item.json",
        f"{api.root}/Item/0.json",
        "/_sandbox/about",
        "/_sandbox/clock?a=",
    )
    without = [
        (path, name)
        for path in paths
        for name in ("content-security-policy", "x-content-type-options", "x-frame-options")
        if name not in api.send("GET", path).headers
    ]
    assert [] == without
    assert "sandbox" in api.send("GET", f"{api.root}/Item.json").headers["content-security-policy"].split("; ")
    assert 405 == api.http.request("PROPFIND", "/").status_code
