from __future__ import annotations

import asyncio
from types import SimpleNamespace

import httpx2
import pytest

import plain_http
from every import every
from lightspeed_pos.sandbox import Sandbox
from lightspeed_pos.sandbox.__main__ import main
from lightspeed_pos.sandbox.api.call import Answer
from lightspeed_pos.sandbox.api.service import Charge, Incoming
from lightspeed_pos.sandbox.app import build
from lightspeed_pos.sandbox.instance.instance import Instance
from lightspeed_pos.sandbox.instance.latency import Latency
from lightspeed_pos.sandbox.instance.settings import Settings


@every("admit_at, expected", [(0.0, (0.0, 0.3)), (0.5, (0.15, 0.15)), (1.0, (0.3, 0.0))])
def test_a_request_is_admitted_when_its_share_of_the_latency_has_passed(
    admit_at: float, expected: tuple[float, float]
) -> None:
    assert expected == Latency(0.3, admit_at=admit_at).next()


def test_times_vary_by_the_jitter_and_are_the_same_for_the_same_seed() -> None:
    def times(seed: int) -> list[float]:
        latency = Latency(2.0, admit_at=0.25, jitter=0.1, seed=seed)
        return [sum(latency.next()) for _ in range(500)]

    shortest, longest = min(times(1)), max(times(1))
    assert 1.8 <= shortest < 1.82
    assert 2.18 < longest <= 2.2
    assert times(1) == times(1)
    assert times(1) != times(2)


def test_a_share_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match=r"admit_at must be from 0 to 1, not 1\.5"):
        Latency(admit_at=1.5)
    with pytest.raises(ValueError, match="jitter must be from 0 to 1, not -1"):
        Latency(jitter=-1)


@every("seconds", [-1.0, float("nan"), float("inf"), 1e9])
def test_a_latency_that_would_never_end_is_refused(seconds: float) -> None:
    with pytest.raises(ValueError, match="latency must be from 0 to 3,600 seconds, not"):
        Latency(seconds)


def test_the_bucket_is_asked_half_way_through_the_latency() -> None:
    with Sandbox(items=0, latency=10.0, admit_at=0.5, speed=100) as sandbox:
        began = sandbox.now
        headers = {"Authorization": f"Bearer {sandbox.token}"}
        plain_http.get(f"{sandbox.url}/API/V3/Account/{sandbox.account_id}/Item.json", headers=headers)
        ended, [asked] = sandbox.now, sandbox.requests

    assert asked.at - began >= 5
    assert ended - began >= 10


def test_what_the_sandbox_itself_takes_is_part_of_the_latency(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        now[0] += seconds

    instance = Instance(Settings(items=0, latency=0.3, admit_at=0.5))
    handle = instance.service.handle

    def handle_slowly(incoming: Incoming) -> tuple[Answer, Charge]:
        now[0] += 0.1
        return handle(incoming)

    monkeypatch.setattr("lightspeed_pos.sandbox.app.time", SimpleNamespace(monotonic=lambda: now[0]))
    monkeypatch.setattr("lightspeed_pos.sandbox.app.asyncio", SimpleNamespace(sleep=sleep))
    monkeypatch.setattr(instance.service, "handle", handle_slowly)
    try:
        transport = httpx2.ASGITransport(build(instance))  # in this thread: the server's loop has the true clock
        asyncio.run(_asked(transport))
    finally:
        instance.close()

    assert 0.2 == pytest.approx(sum(waits))


async def _asked(transport: httpx2.ASGITransport) -> None:
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
        await http.get("/API/V3/Account.json")


def test_an_instance_has_latency_and_windows_as_its_settings_say_and_again_after_a_reset() -> None:
    instance = Instance(Settings(items=0, latency=0.3, jitter=0.5, jitter_seed=7, admit_at=0.5, phase=0.4))
    try:
        expected = Latency(0.3, admit_at=0.5, jitter=0.5, seed=7).next()
        for _ in range(2):
            assert (0.4, expected) == (instance.service.limiter.phase, instance.latency.next())
            instance.reset()
    finally:
        instance.close()


def test_the_command_line_has_them_too(capsys: pytest.CaptureFixture[str]) -> None:
    choices = {"--admit-at": "admit_at must be", "--jitter": "jitter must be", "--phase": "phase must be"}
    for option, advice in choices.items():
        assert 1 == main(["--port", "0", "--items", "0", option, "nan"])
        assert f"Cannot start: {advice}" in capsys.readouterr().err
