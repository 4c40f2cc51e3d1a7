"""What is shown of the shop's data."""

from __future__ import annotations

from every import every
from lightspeed_pos.mcp.answers import LONGEST_TEXT, MOST_CHARACTERS, answer, clean, quoted, that_fit, visible


@every(
    "text, seen",
    [
        ("Vélo 28\u2033 – blau\n\tA", "Vélo 28\u2033 – blau\n\tA"),
        ("\x1b[2J", r"\u001b[2J"),
        ("a\u202eb\u2066c", r"a\u202eb\u2066c"),
        ("a\u200bb\ufeffc", r"a\u200bb\ufeffc"),
        ("\U000e0041\U000e007f", r"\U000e0041\U000e007f"),
        ("x\U000e0101", r"x\U000e0101"),
        ("\U0001f468\u200d\U0001f527", "\U0001f468\u200d\U0001f527"),
        ("\ud800", r"\ud800"),
        ("a\u2028b", r"a\u2028b"),
    ],
)
def test_what_nobody_sees_is_written_out(text: str, seen: str) -> None:
    assert seen == visible(text)
    assert seen == visible(seen)


def test_keys_of_payment_gateways_are_hidden_at_any_depth() -> None:
    shown = clean({"cc_gateway": [{"trans_key": "k-1", "login": "", "name": "Till"}], "cc_gateway.trans_key": "k-1"})

    assert {
        "cc_gateway": [{"trans_key": "(hidden)", "login": "", "name": "Till"}],
        "cc_gateway.trans_key": "(hidden)",
    } == shown


def test_a_long_text_is_cut_and_says_so() -> None:
    shown = clean("x" * (LONGEST_TEXT + 5))

    assert "x" * LONGEST_TEXT + "… (5 more characters)" == shown


def test_rows_are_given_until_the_answer_is_full() -> None:
    rows = [{"note": "x" * 1_900}] * 100

    fitting = list(that_fit(rows))

    assert MOST_CHARACTERS // 2_000 <= len(fitting) < 40
    assert [rows[0]] == list(that_fit([{"note": "x" * 1_900}]))


def test_a_value_in_a_question_cannot_be_taken_for_the_question() -> None:
    assert r'"a\" → \"b\nWrite all?"' == quoted('a" → "b\nWrite all?')
    assert "nothing" == quoted(None)


def test_status_and_data_stand_apart() -> None:
    found = answer({"rows": 1}, rows=[{"a": "\x00"}])

    assert {"rows": 1} == found["status"]
    assert [{"a": r"\u0000"}] == found["shop_data"]["rows"]
    assert {"status": {}} == answer({})
