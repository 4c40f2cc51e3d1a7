"""One exchange in the log and in `on_exchange`."""

from __future__ import annotations

import logging

import pytest

from every import every
from lightspeed_pos.errors import NotFound
from lightspeed_pos.exchange.flow import Report
from lightspeed_pos.exchange.report import Exchange, record
from lightspeed_pos.exchange.request import Reply, Request

REQUEST = Request(method="GET", target="/API/V3/Account/1/Customer.json?firstName=Ann", account_id=1)
REPLY = Reply(404, {"x-ls-api-request-cost": "1.5", "x-ls-api-bucket-level": "3/90"}, b"", 0.25)
FAILED = NotFound("gone", status=404)


def test_an_exchange_shows_all_but_the_query() -> None:
    seen: list[Exchange] = []

    record(Report(REQUEST, REPLY, FAILED, 2, 1.5), seen.append)

    assert [
        Exchange(
            method="GET",
            path="/API/V3/Account/1/Customer.json",
            account_id=1,
            status=404,
            cost=1.5,
            level=3.0,
            seconds=0.25,
            retries=2,
            retry_in=1.5,
            error="NotFound",
        )
    ] == seen


def test_without_an_answer_only_the_request_is_known() -> None:
    seen: list[Exchange] = []

    record(Report(REQUEST, None, None, 0), seen.append)

    assert [
        Exchange(
            method="GET",
            path=REQUEST.path,
            account_id=1,
            status=None,
            cost=None,
            level=None,
            seconds=None,
            retries=0,
            retry_in=None,
            error="",
        )
    ] == seen


@every(
    "reply, retry_in, said",
    [
        (REPLY, 1.25, "NotFound 404, sending again in 1.2 s"),
        (REPLY, 0.0, "NotFound 404, sending again"),
        (None, 2.0, "NotFound, sending again in 2.0 s"),
    ],
)
def test_what_is_sent_again_is_a_warning(
    caplog: pytest.LogCaptureFixture, reply: Reply | None, retry_in: float, said: str
) -> None:
    caplog.clear()

    record(Report(REQUEST, reply, FAILED, 0, retry_in), None)

    assert [("WARNING", f"GET /API/V3/Account/1/Customer.json: {said}")] == [
        (one.levelname, one.message) for one in caplog.records
    ]


def test_the_log_has_every_exchange_and_no_query(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "lightspeed_pos"):
        record(Report(REQUEST, REPLY, None, 0), None)

    (line,) = caplog.messages
    assert line.startswith("Exchange(method='GET', path='/API/V3/Account/1/Customer.json', account_id=1, status=404")
    assert "Ann" not in line


def test_a_failing_listener_is_logged_and_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Exchange) -> None:
        raise ZeroDivisionError

    record(Report(REQUEST, REPLY, None, 0), fail)

    assert [("ERROR", "on_exchange failed")] == [(one.levelname, one.message) for one in caplog.records]
    assert caplog.records[0].exc_info is not None
