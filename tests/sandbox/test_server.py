from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest

import plain_http
from every import every
from lightspeed_pos.sandbox import Sandbox, seed
from lightspeed_pos.sandbox.__main__ import arguments, main
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.instance.instance import Instance
from lightspeed_pos.sandbox.instance.request_log import KEPT_ANSWER_BYTES
from lightspeed_pos.sandbox.instance.settings import ACCOUNT_ID, Settings
from sandbox.bare_api import Api


def test_several_run_at_once_with_their_own_data_and_tokens() -> None:
    with Sandbox(items=3) as one, Sandbox(items=5) as two:
        counts = [
            plain_http.get(
                f"{sandbox.url}/API/V3/Account/{sandbox.account_id}/Item.json?count=1",
                headers={"Authorization": f"Bearer {sandbox.token}"},
            ).json()["@attributes"]["count"]
            for sandbox in (one, two)
        ]
        foreign = plain_http.get(f"{one.url}/API/V3/Account.json", headers={"Authorization": f"Bearer {two.token}"})
    assert ["3", "5"] == counts
    assert 401 == foreign.status_code


def test_a_setting_has_the_same_default_in_python_and_on_the_command_line() -> None:
    whole = vars(Settings())
    told = {"consent": "page", "redirect_uri": None}  # by the command line: people read the page; several may be given

    assert whole == vars(Sandbox().settings)
    assert {name: told.get(name, value) for name, value in whole.items() if hasattr(arguments([]), name)} == {
        name: value for name, value in vars(arguments([])).items() if name in whole
    }
    assert ("refuse", "whole", "names", False) == (
        Settings().unknown_filters,
        Settings().next_links,
        Settings().tags,
        Settings().strict,
    )


def test_it_is_up_after_start_and_gone_after_stop() -> None:
    sandbox = Sandbox(items=200).start()
    assert 401 == plain_http.get(f"{sandbox.url}/API/V3/Account.json").status_code
    url, threads = sandbox.url, threading.active_count()
    sandbox.stop()
    assert threads - 1 == threading.active_count()
    with pytest.raises(httpx2.ConnectError):
        plain_http.get(url)
    with pytest.raises(RuntimeError, match="not running"):
        _ = sandbox.token


def test_stop_does_not_wait_for_slow_answers() -> None:
    sandbox = Sandbox(items=0).start()
    sandbox.fault("slow", seconds=60)
    headers = {"Authorization": f"Bearer {sandbox.token}"}
    with ThreadPoolExecutor(1) as threads:
        asked = threads.submit(httpx2.get, f"{sandbox.url}/API/V3/Account.json", headers=headers, timeout=30)
        while not sandbox.requests:
            time.sleep(0.005)
        sandbox.stop()
        assert 200 == asked.result().status_code


def test_reset_restores_records_tokens_bucket_log_and_faults(api: Api) -> None:
    before = api.get("Item/1.json")
    api.put("Item/1.json", {"description": "Changed"})
    api.post("Category.json", {"name": "New"})
    api.sandbox.fault("500")
    api.sandbox.reset()
    assert [] == list(api.sandbox.requests)
    response = api.send("GET", "Item/1.json")
    assert (200, before) == (response.status_code, response.json())
    assert response.headers["x-ls-api-bucket-level"].startswith("1/")


def test_reset_and_restore_bring_the_name_of_the_account_back(api: Api) -> None:
    def name() -> str:
        return str(api.get("/API/V3/Account.json")["Account"]["name"])

    path, first = f"/API/V3/Account/{api.sandbox.account_id}.json", name()
    api.put(path, {"name": "Hub & Rim"})
    kept = api.sandbox.snapshot()
    api.put(path, {"name": "Rim & Hub"})
    api.sandbox.restore(kept)
    assert "Hub & Rim" == name()
    api.sandbox.reset()
    assert first == name()


def test_advancing_the_clock_empties_the_bucket() -> None:
    with Sandbox(items=0) as sandbox:
        url = f"{sandbox.url}/API/V3/Account/{sandbox.account_id}/Item.json?count=1"
        headers = {"Authorization": f"Bearer {sandbox.token}"}
        levels = [plain_http.get(url, headers=headers).headers["x-ls-api-bucket-level"] for _ in range(3)]
        assert ["10/90", True] == [levels[0], 20 < float(levels[2].removesuffix("/90")) <= 30]
        sandbox.advance(60)
        assert "10/90" == plain_http.get(url, headers=headers).headers["x-ls-api-bucket-level"]


def test_bucket_refuses_over_http_and_lets_in_after_the_wait() -> None:
    with Sandbox(items=0, start=1_800_000_000.0) as sandbox, plain_http.client(base_url=sandbox.url) as http:
        headers = {"Authorization": f"Bearer {sandbox.token}"}
        url = f"/API/V3/Account/{sandbox.account_id}/Item.json?count=1"
        statuses = [http.get(url, headers=headers).status_code for _ in range(9)]
        assert [200] * 9 == statuses
        while (refused := http.get(url, headers=headers)).status_code == 200:
            pass
        assert ("429", "Rate Limit Exceeded") == (refused.json()["httpCode"], refused.json()["message"])
        assert "10" == refused.headers["x-ls-api-request-cost"]
        sandbox.advance(float(refused.headers["retry-after"]))
        assert 200 == http.get(url, headers=headers).status_code


def test_start_prints_where_merchants_are_sent_back_to(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def served(settings: Settings, _host: str, _port: int, announce: Callable[[str, Instance], None]) -> None:
        instance = Instance(settings)
        announce("http://127.0.0.1:8080", instance)
        instance.close()

    monkeypatch.setattr("lightspeed_pos.sandbox.__main__.serve", served)
    assert 0 == main(["--items", "0", "--redirect-uri", "http://one.test/a", "--redirect-uri", "http://two.test/b"])
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    at = lines.index("Redirects to   http://one.test/a")
    assert "http://two.test/b" == lines[at + 1]
    assert 1 == main(["--items", "0", "--redirect-uri", "callback"])
    assert "A redirect address is one such as" in capsys.readouterr().err


def test_latency_that_nobody_means_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--latency", "300"])
    assert "300 is 300 seconds; for milliseconds write 300ms" in capsys.readouterr().err.replace("'", "")


def test_clock_starts_when_it_is_told_to(capsys: pytest.CaptureFixture[str]) -> None:
    for text in ("2026-01-05T14:30:00Z", "2026-01-05T15:30+01:00", "2026-01-05T14:30", "1767623400"):
        assert 1_767_623_400 == arguments(["--start", text]).start
    with pytest.raises(SystemExit):
        arguments(["--start", "yesterday"])
    assert "'yesterday' is not a time such as 2026-01-05" in capsys.readouterr().err


def test_latency_is_spent_on_the_sandbox_clock() -> None:
    with Sandbox(items=0, latency=1.0, speed=10) as sandbox:
        began = sandbox.now
        plain_http.get(f"{sandbox.url}/API/V3/Account.json")
        assert sandbox.now - began >= 1


def test_data_in_a_file_outlive_the_server(tmp_path: Path) -> None:
    file = tmp_path / "shop.sqlite"
    for expected in (3, 4):
        with Sandbox(items=3, file=file) as sandbox:
            headers = {"Authorization": f"Bearer {sandbox.token}"}
            root = f"{sandbox.url}/API/V3/Account/{sandbox.account_id}"
            assert expected == int(
                plain_http.get(f"{root}/Item.json?count=1", headers=headers).json()["@attributes"]["count"]
            )
            plain_http.post(f"{root}/Item.json", headers=headers, json={"description": "Stays"})


def test_account_of_somebody_else_is_forbidden(api: Api) -> None:
    assert 403 == api.refused("GET", "/API/V3/Account/1/Item.json")[0]


def test_images_are_uploaded_and_served_from_the_same_origin(api: Api) -> None:
    picture = b"\x89PNG\r\n\x1a\n not much of one"
    for path, data in (("Item/1/Image.json", "{}"), ("Image.json", '{"itemID": 2}'), ("ItemMatrix/1/Image.json", "")):
        response = api.http.post(
            f"{api.root}/{path}", files={"data": (None, data), "image": ("wheel.png", picture, "image/png")}
        )
        image = api.good(response)["Image"]
        assert ("wheel.png", str(len(picture))) == (image["filename"], image["size"])
        assert image["baseImageURL"].startswith(api.sandbox.url)
        for kind in ("", ".jpg"):
            assert picture == api.http.get(f"{image['baseImageURL']}{image['publicID']}{kind}").content
        assert picture == api.http.get(f"{image['baseImageURL']}w_300,h_200,c_limit/{image['publicID']}.jpg").content
    assert "1" == api.get(f"Image/{image['imageID']}.json")["Image"]["itemMatrixID"]
    api.delete(f"Image/{image['imageID']}.json")
    assert 404 == api.http.get(f"{image['baseImageURL']}{image['publicID']}.jpg").status_code


def test_seeded_images_have_files_of_the_size_they_say(api: Api) -> None:
    for image in api.get("Image.json?limit=3")["Image"]:
        response = api.http.get(f"{image['baseImageURL']}{image['publicID']}.jpg")
        assert (200, "image/png") == (response.status_code, response.headers["content-type"])
        assert int(image["size"]) == len(response.content)


def test_image_without_a_file_or_an_owner_is_refused(api: Api) -> None:
    assert 400 == api.refused("POST", "Image.json", {"itemID": 1})[0]
    nobody = api.http.post(f"{api.root}/Image.json", files={"image": ("a.png", b"x", "image/png")})
    assert (400, True) == (nobody.status_code, "itemMatrixID" in nobody.json()["message"])
    text = api.http.post(f"{api.root}/Item/1/Image.json", files={"image": ("a.txt", b"x", "text/plain")})
    assert 400 == text.status_code


@every("host", ["127.0.0.1", "0.0.0.0"])
def test_url_is_one_that_this_machine_can_use(host: str) -> None:
    with Sandbox(items=0, host=host) as sandbox:
        assert sandbox.url.startswith("http://127.0.0.1:")
        assert 401 == plain_http.get(f"{sandbox.url}/API/V3/Account.json").status_code


def test_port_that_is_taken_is_named_with_what_to_do(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    port = urlsplit(sandbox.url).port
    assert 1 == main(["--port", str(port), "--items", "0"])
    told = capsys.readouterr().err
    assert f"Port {port} of 127.0.0.1 is taken" in told
    assert "--port" in told
    with pytest.raises(OSError, match=f"Port {port} of 127.0.0.1 is taken") as caught:
        Sandbox(items=0, port=port or 0).start()
    assert errno.EADDRINUSE == caught.value.errno


def test_file_that_cannot_be_used_is_named_with_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no database at all, but long enough to be looked at" * 20)
    for file in (tmp_path, tmp_path / "nowhere" / "z.db", Path(os.devnull), text):
        assert 1 == main(["--port", "0", "--items", "0", "--file", str(file)])
        told = capsys.readouterr().err
        assert (True, True) == (f"The shop cannot be kept in {file} " in told, "name a file" in told)


def test_file_in_use_is_refused_with_what_to_do_until_its_sandbox_stops(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "shop.sqlite"
    other_name = tmp_path / "link.sqlite"
    for _ in range(2):
        with Sandbox(items=3, file=file) as sandbox:
            other_name.unlink(missing_ok=True)
            other_name.symlink_to(file)
            sandbox.restore(sandbox.snapshot())
            for name in (file, other_name):
                with pytest.raises(ValueError, match="in use"):
                    Sandbox(items=3, file=name).start()
            assert 1 == main(["--port", "0", "--items", "3", "--file", str(file)])
            assert capsys.readouterr().err.splitlines() == [
                f"Cannot start: {file} is in use by another sandbox: stop that one, or name another file."
            ]
            assert 3 == sandbox.records("SELECT COUNT(*) FROM Item")[0][0]


def test_file_that_is_being_filled_is_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, fill = tmp_path / "shop.sqlite", seed.fill

    def filled(*given: Any, **size: Any) -> None:
        with pytest.raises(ValueError, match="in use"):
            Store(file)
        fill(*given, **size)

    monkeypatch.setattr("lightspeed_pos.sandbox.seed.fill", filled)
    with Sandbox(items=3, file=file) as sandbox:
        assert 3 == sandbox.records("SELECT COUNT(*) FROM Item")[0][0]


def test_file_of_a_sandbox_that_was_killed_can_be_used_at_once(tmp_path: Path) -> None:
    file = tmp_path / "shop.sqlite"
    arguments = ["--port", "0", "--items", "3", "--file", str(file)]
    command = [sys.executable, "-m", "lightspeed_pos.sandbox", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert "is ready" in process.stdout.readline()
        try:
            with pytest.raises(ValueError, match="in use"):
                Sandbox(items=3, file=file).start()
        finally:
            process.kill()
    with Sandbox(items=3, file=file) as sandbox:
        assert 3 == sandbox.records("SELECT COUNT(*) FROM Item")[0][0]


def test_start_that_fails_lets_go_of_the_files(tmp_path: Path) -> None:
    file = tmp_path / "shop.sqlite"
    with Sandbox(items=0, file=tmp_path / f"shop-{ACCOUNT_ID + 1}.sqlite"):
        with pytest.raises(ValueError, match=f"shop-{ACCOUNT_ID + 1}.sqlite is in use") as caught:
            Sandbox(items=0, accounts=2, file=file).start()
        with Sandbox(items=0, file=file) as sandbox:
            assert 1 == len(sandbox.accounts)
    del caught


@every("speed", ["1e300", "0", "nan"])
def test_speed_that_no_clock_can_run_at_is_refused(speed: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = "speed must be above 0 and at most 1,000,000"
    assert 1 == main(["--port", "0", "--items", "0", "--speed", speed])
    assert words in capsys.readouterr().err
    with pytest.raises(ValueError, match=words):
        Sandbox(items=0, speed=float(speed)).start()


def test_interrupt_while_the_shop_is_filled_is_no_crash(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("lightspeed_pos.sandbox.seed.fill", interrupted)
    assert 130 == main(["--port", "0", "--items", "0"])
    assert ("", "") == tuple(capsys.readouterr())


def test_access_token_lives_as_long_as_it_is_told_to() -> None:
    with Sandbox(items=0, expires_in=10, start=1_800_000_000.0) as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.token}"}
        assert 200 == plain_http.get(f"{sandbox.url}/API/V3/Account.json", headers=headers).status_code
        sandbox.advance(10)
        assert 401 == plain_http.get(f"{sandbox.url}/API/V3/Account.json", headers=headers).status_code


def test_pretty_print_spreads_the_same_json_over_lines(api: Api) -> None:
    plain, pretty = api.send("GET", "Item/1.json"), api.send("GET", "Item/1.json?pretty_print=1")
    assert plain.json() == pretty.json()
    assert 1 == len(plain.text.splitlines()) < len(pretty.text.splitlines())


def test_attribute_sets_can_be_made(api: Api) -> None:
    made = api.post("ItemAttributeSet.json", {"name": "Length", "attributeName1": "Length"})["ItemAttributeSet"]
    assert ("5", "Length", "false") == (made["itemAttributeSetID"], made["attributeName1"], made["system"])


@every(
    "accept, status",
    [
        ("application/xml;q=0.1, application/json", 200),
        ("application/json;q=0.5, application/xml", 406),
        ("application/json, application/xml", 200),
        ("application/xml, application/json", 406),
        ("application/xml; Q=0.9, application/json; charset=utf-8; q=0.95", 200),
        ("application/xml;q=0, application/json;q=0.1", 200),
        ("application/xml;q=0.1, */*", 200),
        ("application/xml, */*", 406),
        ("text/html, */*;q=0.8", 200),
        ("application/json;q=high", 200),
    ],
)
def test_accept_means_what_it_prefers(api: Api, accept: str, status: int) -> None:
    assert status == api.send("GET", "Item/1.json", headers={"Accept": accept}).status_code


@every("path", ["Item.json?limit=100", "Item.json?limit=100&load_relations=all"])
def test_long_answers_are_compressed_for_who_asks(api: Api, path: str) -> None:
    asked = {"Accept-Encoding": "gzip"}
    plain, packed = (api.send("GET", path, headers=headers) for headers in ({"Accept-Encoding": "identity"}, asked))
    assert (None, "gzip") == tuple(response.headers.get("content-encoding") for response in (plain, packed))
    assert plain.content == packed.content
    assert int(packed.headers["content-length"]) < len(plain.content) / 4
    assert "gzip" not in api.send("GET", "Item.json?count=1", headers=asked).headers.get("content-encoding", "")
    about = api.http.get("/_sandbox/about", headers=asked)
    assert "content-encoding" not in about.headers


def test_log_and_faults_are_the_same_for_compressed_answers(api: Api) -> None:
    with plain_http.client(base_url=api.sandbox.url, headers={**api.http.headers, "Accept-Encoding": "gzip"}) as http:
        url = f"{api.root}/Item.json"
        body = http.get(url).content
        number = api.sandbox.instance.requests.last
        assert body[:KEPT_ANSWER_BYTES] == api.sandbox.instance.requests.answer(number)
        api.sandbox.fault("cut")
        with pytest.raises(httpx2.RemoteProtocolError):
            http.get(url)
        api.sandbox.fault("empty")
        assert b"" == http.get(url).content


def test_every_answer_is_dated_by_the_clock_of_the_sandbox() -> None:
    with Sandbox(items=5, start=1_700_000_000.0) as sandbox:
        bearer = {"Authorization": f"Bearer {sandbox.token}"}
        dates = [
            httpx2.get(f"{sandbox.url}{path}", headers=bearer).headers["date"]
            for path in ("/", "/API/V3/Account.json", "/nowhere", "/_sandbox/about")
        ]

    assert {"Tue, 14 Nov 2023"} == {date[:16] for date in dates}
