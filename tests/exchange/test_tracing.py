"""Spans of OpenTelemetry: one for each exchange, by the conventions, with no secret in it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from drivers import VirtualClock
from lightspeed_pos import AsyncClient, Client, MemoryTokens, OAuthTokenHolder, ScaledClock, StaticToken, Tokens
from lightspeed_pos._version import __version__
from lightspeed_pos.errors import ConnectFailed, NotFound
from lightspeed_pos.exchange.flow import SendingError
from lightspeed_pos.exchange.request import Reply
from lightspeed_pos.exchange.tracing import ExchangeSpan, exchange_span, go_on_under, here, slice_span, tracer
from scripted_server import ScriptedServer, json_answer

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import Sandbox

SPEED = 1000.0


@pytest.fixture
def exporter(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    """What a program that traces would send."""
    made = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(made))
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", provider)  # it can be set only once in a process
    yield made
    provider.shutdown()


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def test_an_exchange_is_a_span_of_a_client_by_the_conventions(
    shop: Sandbox, client: Client, exporter: InMemorySpanExporter
) -> None:
    client.account(shop.account_id).items.all(description="Ann Smith")

    (span,) = exporter.get_finished_spans()
    found = attributes(span)
    assert ("GET /API/V3/Account/{id}/Item.json", SpanKind.CLIENT) == (span.name, span.kind)
    assert StatusCode.UNSET == span.status.status_code
    assert span.instrumentation_scope is not None
    assert ("lightspeed_pos", __version__) == (span.instrumentation_scope.name, span.instrumentation_scope.version)
    assert {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "server.port": int(shop.url.rpartition(":")[2]),
        "url.full": f"{shop.url}/API/V3/Account/{shop.account_id}/Item.json",
        "url.template": "/API/V3/Account/{id}/Item.json",
        "lightspeed.account_id": shop.account_id,
    } == {name: value for name, value in found.items() if not name.endswith("_drips")}
    assert found["lightspeed.cost_drips"] >= 1
    assert found["lightspeed.bucket_level_drips"] >= 1


def test_an_address_without_a_port_has_that_of_its_scheme(exporter: InMemorySpanExporter) -> None:
    for origin in ("https://api.example.test", "http://api.example.test", "http://api.example.test:8080"):
        with exchange_span(tracer(), origin, "GET", "/x"):
            pass

    assert [443, 80, 8080] == [attributes(span)["server.port"] for span in exporter.get_finished_spans()]


def test_an_error_of_another_library_is_named_and_not_what_it_was_put_into(exporter: InMemorySpanExporter) -> None:
    with pytest.raises(SendingError), exchange_span(tracer(), "http://127.0.0.1", "GET", "/x"):
        raise SendingError(BlockingIOError("secret"))

    (span,) = exporter.get_finished_spans()
    assert "BlockingIOError" == attributes(span)["error.type"]


def test_a_wait_for_the_rate_limit_is_seen(exporter: InMemorySpanExporter) -> None:
    full = {"x-ls-api-bucket-level": "60/60", "x-ls-api-drip-rate": "1"}
    answer = json_answer({"Item": {"itemID": "1"}}, headers=full)
    with (
        ScriptedServer([answer, answer]) as server,
        Client(StaticToken("token"), base_url=server.url, clock=VirtualClock()) as client,
    ):
        client.account(1).items.find(1)
        client.account(1).items.find(1)

    first, second = map(attributes, exporter.get_finished_spans())
    assert ("lightspeed.throttle_wait_seconds" not in first, True) == (
        True,
        second["lightspeed.throttle_wait_seconds"] > 0,
    )


def test_a_request_that_is_sent_again_says_how_often(
    shop: Sandbox, client: Client, exporter: InMemorySpanExporter
) -> None:
    shop.fault("503")
    account = client.account(shop.account_id)
    account.items.find(1)
    with pytest.raises(NotFound):
        account.items.find(10**9)

    failed, again, missing = map(attributes, exporter.get_finished_spans())
    assert (503, "503", None) == (
        failed["http.response.status_code"],
        failed["error.type"],
        failed.get("http.request.resend_count"),
    )
    assert (200, 1, None) == (
        again["http.response.status_code"],
        again["http.request.resend_count"],
        again.get("error.type"),
    )
    assert (404, "404") == (missing["http.response.status_code"], missing["error.type"])


def test_what_is_not_answered_ends_its_span_with_the_kind_of_error(exporter: InMemorySpanExporter) -> None:
    with (
        Client(StaticToken("secret"), base_url="http://127.0.0.1:9", retries=0) as client,
        pytest.raises(ConnectFailed),
    ):
        client.account(1).items.find(1)

    (span,) = exporter.get_finished_spans()
    assert ("ConnectFailed", StatusCode.ERROR, None) == (
        attributes(span)["error.type"],
        span.status.status_code,
        span.status.description,
    )
    assert () == tuple(span.events)


def test_no_secret_is_in_any_span(shop: Sandbox, exporter: InMemorySpanExporter) -> None:
    store = MemoryTokens(Tokens("worn-out", shop.refresh_token, None))
    holder = OAuthTokenHolder(shop.client_id, shop.client_secret, auth_url=shop.url, store=store)
    with Client(holder, base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        details = client.account(shop.account_id).details()
        client.account(shop.account_id).customers.all(first_name="Ann")

    spans = exporter.get_finished_spans()
    text = "\n".join(span.to_json() for span in spans)
    assert {"POST", "GET"} == {attributes(span)["http.request.method"] for span in spans}
    tokens = store.load()
    assert tokens is not None
    secrets = (
        shop.client_secret,
        str(tokens.access),
        str(tokens.refresh),
        "worn-out",
        shop.refresh_token,
        details.name,
    )
    assert [] == [secret for secret in (*secrets, "Ann", "Bearer", "first") if secret in text]


@pytest.mark.anyio
async def test_under_an_async_client_too(shop: Sandbox, exporter: InMemorySpanExporter) -> None:
    async with AsyncClient(StaticToken(shop.token), base_url=shop.url, clock=ScaledClock(SPEED)) as client:
        await client.account(shop.account_id).items.find(1)

    (span,) = exporter.get_finished_spans()
    assert "GET /API/V3/Account/{id}/Item/{id}.json" == span.name


def test_exchanges_of_a_slice_are_below_it_those_of_threads_too(
    shop: Sandbox, client: Client, exporter: InMemorySpanExporter
) -> None:
    with slice_span(shop.account_id, 7) as slice_:
        client.account(shop.account_id).items.all(concurrency=4)
        slice_.ended(pages=3, new=2, changed=1, gone=0, error=ConnectFailed("secret"))
    for error in (KeyboardInterrupt, ValueError):
        with pytest.raises(error), slice_span(shop.account_id, 8):
            raise error("secret")

    spans = exporter.get_finished_spans()
    first, second, third = (span for span in spans if span.name == "lightspeed slice")
    exchanges = [span for span in spans if span.name != "lightspeed slice"]
    assert {first.context.span_id} == {span.parent.span_id for span in exchanges if span.parent} and len(exchanges) > 2
    assert {
        "lightspeed.account_id": shop.account_id,
        "lightspeed.fence": 7,
        "lightspeed.pages": 3,
        "lightspeed.rows_new": 2,
        "lightspeed.rows_changed": 1,
        "lightspeed.rows_gone": 0,
        "error.type": "ConnectFailed",
    } == attributes(first)
    assert ["KeyboardInterrupt", "ValueError"] == [attributes(span)["error.type"] for span in (second, third)]
    assert [] == [event for span in spans for event in span.events]
    assert {None} == {span.status.description for span in spans}


def test_a_program_that_does_not_trace_loads_nothing_of_it(shop: Sandbox) -> None:
    program = (
        "import sys; from lightspeed_pos import Client, StaticToken; from lightspeed_pos.exchange.tracing import *\n"
        f"with slice_span(1, 1) as one, Client(StaticToken('{shop.token}'), base_url='{shop.url}') as client:\n"
        f"    client.account({shop.account_id}).items.find(1)\n"
        "    one.ended(pages=1, new=0, changed=0, gone=0, error=None)\n"
        "print([name for name in sys.modules if name.startswith('opentelemetry')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "[]\n" == done.stdout


def test_a_slice_that_went_well_has_its_counts_and_no_error(exporter: InMemorySpanExporter) -> None:
    with slice_span(7, 3) as found:
        found.ended(pages=2, new=5, changed=4, gone=1, error=None)

    (span,) = exporter.get_finished_spans()
    assert {
        "lightspeed.account_id": 7,
        "lightspeed.fence": 3,
        "lightspeed.pages": 2,
        "lightspeed.rows_new": 5,
        "lightspeed.rows_changed": 4,
        "lightspeed.rows_gone": 1,
    } == attributes(span)
    assert StatusCode.UNSET == span.status.status_code


def test_a_thread_of_a_program_that_does_not_trace_has_nothing_to_go_on_under(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "opentelemetry.context")

    assert here() is None
    go_on_under(here())


def test_nothing_is_noted_on_a_span_that_is_not_recorded() -> None:
    span = trace.NonRecordingSpan(trace.INVALID_SPAN_CONTEXT)

    ExchangeSpan(span).answered(Reply(500))
