"""Which rows a journal settles, row by row."""

from __future__ import annotations

from typing import Any

from every import every
from lightspeed_pos.bulk.answered import Answered
from lightspeed_pos.bulk.journal import Entry
from lightspeed_pos.bulk.plan import BulkResult, Write
from lightspeed_pos.bulk.resuming import entry_of, remembered
from lightspeed_pos.errors import BadRequest, LightspeedError, OutOfBalance, QueryError, UnknownOutcome
from lightspeed_pos.exchange.request import Request

POST = Request(method="POST", target="/API/V3/Account/1/Sale.json?x=1", look_for="Look for a sale.")
PUT = Request(method="PUT", target="/API/V3/Account/1/Item/5.json", repeatable=True)


def told(results: list[BulkResult[Any]]) -> list[tuple[int, str, int | None, type | None, str]]:
    assert all(result.resumed for result in results)
    return [
        (one.row, one.status, one.key, None if one.error is None else type(one.error), str(one.error or ""))
        for one in results
    ]


def unbalanced(key: int | None) -> BulkResult[Any]:
    return BulkResult(0, "error", key, error=OutOfBalance("1.5 is missing", status=400))


@every(
    "result, entry",
    [
        (BulkResult(0, "ok", 5), Entry("ok", 5)),
        (BulkResult(0, "ok", 5, Answered(b"", str)), Entry("ok", 5)),
        (BulkResult(0, "ok", 5, Answered(b"", str, {})), Entry("ok", 5)),
        (BulkResult(0, "ok", 5, Answered(b"", str, {"upc": "7"})), Entry("ok", 5, seen={"upc": "7"})),
        (BulkResult(0, "unknown", None, error=UnknownOutcome("cut off")), Entry("unknown", None, "cut off")),
        (BulkResult(0, "error", 5, error=BadRequest("no", status=400)), Entry("error", 5, "400: no")),
        (unbalanced(9), Entry("open", 9, "1.5 is missing")),
        (unbalanced(None), Entry("error", None, "400: 1.5 is missing")),
    ],
)
def test_a_result_becomes_the_entry_that_settles_its_row(result: BulkResult[Any], entry: Entry) -> None:
    found = entry_of(result)

    assert (entry.state, entry.key, entry.seen) == (found.state, found.key, found.seen)
    assert entry.message.removeprefix("400: ") in found.message
    assert bool(entry.message) == bool(found.message)


@every("entry", [None, Entry("error", 5, "no such vendor")])
def test_a_row_that_was_not_executed_is_sent(entry: Entry | None) -> None:
    assert [] == remembered([(Write(0, POST, None), entry), (Write(1, PUT, 5), entry)])


@every("state", ["sent", "unknown"])
def test_a_row_in_doubt_is_sent_again_only_where_that_does_no_harm(state: Any) -> None:
    entry = Entry(state, None, "Cut off.")

    assert [] == remembered([(Write(0, PUT, 5), entry)])
    assert [(0, "unknown", None, UnknownOutcome, "Cut off.")] == told(remembered([(Write(0, POST, None), entry)]))


def test_a_row_that_was_never_answered_says_what_to_look_for() -> None:
    (result,) = remembered([(Write(3, POST, 8), Entry("sent"))])

    said = "POST /API/V3/Account/1/Sale.json was sent by a run that broke off before the answer. Look for a sale."
    assert [(3, "unknown", 8, UnknownOutcome, said)] == told([result])
    assert isinstance(result.error, UnknownOutcome)
    assert (POST, "Look for a sale.") == (result.error.request, result.error.look_for)


def test_a_row_that_is_done_keeps_the_id_of_its_record() -> None:
    assert [(0, "ok", 7, None, "")] == told(remembered([(Write(0, POST, None), Entry("ok", 7, "x"))]))


def test_a_sale_that_was_left_open_is_not_made_again() -> None:
    (result,) = remembered([(Write(0, POST, None), Entry("open", 9, "1.5 is missing"))])

    assert isinstance(result.error, OutOfBalance)
    assert (0, "error", 9) == (result.row, result.status, result.key)
    assert ("1.5 is missing", 400, "OutOfBalanceError", 9, POST) == (
        result.error.message,
        result.error.status,
        result.error.error_class,
        result.error.sale_id,
        result.error.request,
    )


OVERTAKEN = "It is not sent over row 2, which writes the same record after it and was sent before."


@every(
    "entry, status, kind, said",
    [
        (None, "error", QueryError, OVERTAKEN),
        (Entry("error", 5, "No such vendor."), "error", QueryError, f"No such vendor. {OVERTAKEN}"),
        (Entry("unknown", 5, "Cut off."), "unknown", UnknownOutcome, f"Cut off. {OVERTAKEN}"),
    ],
)
def test_a_row_is_not_sent_over_a_later_one_of_its_record(
    entry: Entry | None, status: str, kind: type[LightspeedError], said: str
) -> None:
    rows = [(Write(1, PUT, 5), entry), (Write(2, PUT, 5), Entry("ok", 5)), (Write(3, PUT, 6), entry)]

    assert [(2, "ok", 5, None, ""), (1, status, 5, kind, said)] == told(remembered(rows))


def test_rows_without_a_record_of_their_own_overtake_nothing() -> None:
    rows: list[tuple[Write, Entry | None]] = [(Write(1, POST, None), None), (Write(2, POST, None), Entry("ok", 5))]

    assert [(2, "ok", 5, None, "")] == told(remembered(rows))


def test_an_open_sale_that_was_overtaken_says_so() -> None:
    rows = [(Write(1, PUT, 5), Entry("open", 5, "Out of balance.")), (Write(2, PUT, 5), Entry("ok", 5))]

    (_, left) = remembered(rows)

    assert isinstance(left.error, OutOfBalance)
    assert f"Out of balance. {OVERTAKEN}" == left.error.message
