"""The planner of bulk writes, and what they are predicted to take."""

from __future__ import annotations

from collections import deque
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos.bulk.answered import Answered
from lightspeed_pos.bulk.plan import BulkResult, Write, WriteQueue, forecast_seconds
from lightspeed_pos.errors import BadRequest, OutOfBalance, UnknownOutcome
from lightspeed_pos.exchange.request import Request

PUT = Request(method="PUT", target="/API/V3/Account/1/Item/1.json")


def writes(*keys: int | None) -> list[Write]:
    return [Write(row, PUT, key) for row, key in enumerate(keys)]


@settings(max_examples=40, deadline=None)
@given(keys=st.lists(st.none() | st.integers(1, 4), max_size=20), crew=st.integers(1, 6), data=st.data())
def test_every_row_is_sent_once_and_rows_of_one_record_in_their_order(
    keys: list[int | None], crew: int, data: st.DataObject
) -> None:
    plan: WriteQueue[str] = WriteQueue(writes(*keys))
    dice = data.draw(st.randoms(use_true_random=False))
    sent: list[Write] = []
    flying: list[Write] = []
    while True:
        while (write := plan.wanted(crew, len(flying))) is not None:
            sent.append(write)
            flying.append(write)
        if not flying:
            break
        own = [write.key for write in flying if write.key is not None]
        assert len(own) == len(set(own))
        assert len(flying) <= crew
        landed = flying.pop(dice.randrange(len(flying)))
        plan.done(landed, Answered(b"record", bytes.decode), landed.key)

    assert list(range(len(keys))) == sorted(write.row for write in sent)
    for key in set(keys) - {None}:
        rows = [write.row for write in sent if write.key == key]
        assert sorted(rows) == rows
    assert set(range(len(keys))) == set(plan.results)


def test_a_bad_row_stops_nothing_and_says_what_is_known_of_it() -> None:
    plan: WriteQueue[str] = WriteQueue(writes(1, 1, 2), [BulkResult(3, "error")])
    refused, lost = BadRequest("no such vendor", status=400), UnknownOutcome("cut off")

    for error in (refused, lost):
        write = plan.wanted(1, 0)
        assert write is not None
        plan.failed(write, error)
    last = plan.wanted(1, 0)

    assert last is not None
    assert [None, None] == [plan.results[row].record for row in (0, 1)]
    assert [2, None] == [last.row, plan.wanted(1, 0)]
    assert [BulkResult(0, "error", 1, None, refused), BulkResult(1, "unknown", 1, None, lost)] == [
        plan.results[0],
        plan.results[1],
    ]


@every("key, left, told", [(None, 101, 101), (None, None, None), (None, 0, None), (7, 7, 7)])
def test_a_sale_that_was_refused_and_left_open_is_named(key: int | None, left: int | None, told: int | None) -> None:
    plan: WriteQueue[str] = WriteQueue(writes(key))
    error = OutOfBalance("out of balance", status=400)
    error.sale_id = left
    write = plan.wanted(1, 0)
    assert write is not None

    assert BulkResult(0, "error", told, None, error) == plan.failed(write, error)


@every(
    "count, cost, room, seconds",
    [(0, 1, 90, 0), (1, 10, 0, 0), (20, 1, 90, 0), (21, 1, 90, 1), (300, 1, 90, 209), (11, 10, 90, 10), (5, 1, -3, 7)],
)
def test_the_forecast_is_the_time_before_the_last_request_may_go(
    count: int, cost: int, room: float, seconds: float
) -> None:
    assert seconds == forecast_seconds([Decimal(cost)] * count, room, 1.0, 20)


class Counted:
    """A row that counts how often somebody asks which record it writes."""

    def __init__(self, row: int, key: int) -> None:
        self.row, self.request, self._key = row, PUT, key
        self.asked = 0

    @property
    def key(self) -> int:
        self.asked += 1
        return self._key


@every("records", [1, 3, 8_000])
def test_thousands_of_rows_of_few_records_are_looked_at_a_few_times_each(records: int) -> None:
    rows: Any = [Counted(row, row % records) for row in range(8_000)]
    plan: WriteQueue[str] = WriteQueue(rows)
    flying: deque[Any] = deque()
    sent = 0
    while True:
        while (write := plan.wanted(8, len(flying))) is not None:
            flying.append(write)
        if not flying:
            break
        plan.failed(flying.popleft(), BadRequest("no", status=400))
        sent += 1

    assert 8_000 == sent
    assert max(row.asked for row in rows) <= 8
