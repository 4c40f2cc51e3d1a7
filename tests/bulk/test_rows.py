"""What becomes of answers to bulk writes that hold no record."""

from __future__ import annotations

from lightspeed_pos import Client, ScaledClock, StaticToken
from lightspeed_pos.errors import UnknownOutcome
from scripted_server import ScriptedServer, json_answer

NO_RECORD = json_answer({"@attributes": {"count": "0"}})


def test_an_answer_without_a_record_is_enough_for_an_archived_row_and_leaves_a_new_one_in_doubt() -> None:
    with (
        ScriptedServer([NO_RECORD] * 2) as server,
        Client(StaticToken("token-1"), base_url=server.url, clock=ScaledClock(1000)) as client,
    ):
        items = client.account(7).items

        (archived,) = items.bulk_archive([5])
        (created,) = items.bulk_create([{"description": "Tube"}])

    assert ("ok", 5) == (archived.status, archived.key)
    assert archived.record is not None
    assert 5 == archived.record.id
    assert "unknown" == created.status
    assert isinstance(created.error, UnknownOutcome)
    assert "The answer holds no Item" in str(created.error)
