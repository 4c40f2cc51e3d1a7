from __future__ import annotations

import json
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos.errors import (
    ApiError,
    BadRequest,
    Conflict,
    MethodNotAllowed,
    NotAuthorized,
    NotFound,
    OutOfBalance,
    RateLimited,
    ServerError,
    Unauthorized,
    Unprocessable,
)
from lightspeed_pos.exchange.request import Reply, Request
from lightspeed_pos.responses.failures import fault, first_line
from worlds import api_error

REQUEST = Request(method="GET", target="/API/V3/Account/1/Item.json")


def fault_of(status: int, body: bytes = b"", **headers: str) -> ApiError:
    error = fault(REQUEST, Reply(status, headers, body), "token")
    assert error is not None
    return error


@every(
    "status, kind",
    [
        (400, BadRequest),
        (401, Unauthorized),
        (402, ApiError),
        (403, NotAuthorized),
        (404, NotFound),
        (405, MethodNotAllowed),
        (409, Conflict),
        (418, ApiError),
        (422, Unprocessable),
        (429, RateLimited),
        (500, ServerError),
        (599, ServerError),
    ],
)
def test_every_status_has_its_error_even_without_a_body(status: int, kind: type[ApiError]) -> None:
    error = fault_of(status)

    assert (kind, status) == (type(error), error.status)
    assert (REQUEST, Reply(status)) == (error.request, error.response)
    assert error.message


def test_the_page_of_a_gateway_says_its_status_once() -> None:
    error = fault_of(502, b"<html><head><title>502 Bad Gateway</title></head><body></body></html>")

    assert ("Bad Gateway", "502 Bad Gateway (GET /API/V3/Account/1/Item.json)") == (error.message, str(error))


def test_an_odd_byte_or_a_number_of_absurd_size_in_an_error_leaves_the_error() -> None:
    error = fault_of(
        400, b'{"httpCode":"400","message":"caf\xe9","errorClass":"OutOfBalanceError","balance":"1E+999999999"}'
    )

    assert isinstance(error, OutOfBalance)
    assert ("caf\ufffd", None) == (error.message, error.balance)
    for odd in (b"[" * 100_000, b'{"message":' + b"9" * 5000 + b"}", b'{"message":NaN}', b'{"message":"\\ud83d"}'):
        assert (NotFound, 404) == (type(fault_of(404, odd)), fault_of(404, odd).status)


@every("body", [b"", b"{}", b'{"Item": {"description": "httpCode"}}', b'{"error": "none"}', b"[1]"])
def test_success_is_no_fault(body: bytes) -> None:
    assert fault(REQUEST, Reply(200, {}, body), "token") is None


def test_a_record_that_talks_about_errors_is_no_fault() -> None:
    body = json.dumps({"Item": {"note": {"httpCode": "400", "errorClass": "E"}, "error_description": "x"}}).encode()

    assert fault(REQUEST, Reply(200, {}, body), "token") is None


def test_an_error_that_claims_success_is_known_by_its_body() -> None:
    error = fault_of(200, b'{"httpCode":"404","httpMessage":"Not Found","message":"No such.","errorClass":"Exception"}')

    assert (NotFound, 404, "No such.", "Exception") == (type(error), error.status, error.message, error.error_class)


@every("name, kind", [("access_denied", Unauthorized), ("invalid_grant", BadRequest)])
def test_an_oauth_error_that_claims_success_is_known_by_its_body(name: str, kind: type[ApiError]) -> None:
    error = fault_of(200, json.dumps({"error": name, "error_description": "Denied.", "hint": "Revoked."}).encode())

    assert (kind, "Denied. Revoked.", name) == (type(error), error.message, error.error_class)


@every(
    "body, message",
    [
        (b'{"message": ["a", 1]}', '["a", 1]'),
        (b'{"message": {"a": null}}', '{"a": null}'),
        (b'{"message": 0}', "0"),
        (b'{"message": "", "httpMessage": "Bad Request"}', "Bad Request"),
        (b'["not", "an", "object"]', '["not", "an", "object"]'),
        (b"null", "null"),
        (b"", "Bad Request"),
        (b"\r\n  \r\n", "Bad Request"),
        (b"\xff\xfe\x00", "\ufffd\ufffd"),
        (b"[" * 3000, ("[" * 299) + "…"),
        (b"<html><body><h1>Oops &amp; sorry</h1><p>nginx</p></body></html>", "Oops & sorry"),
        (
            b"<!-- x --><style>a{}</style><script>var x = '<p>';</script>\n<p>The <b>gateway</b> is down",
            "The gateway is down",
        ),
    ],
)
def test_the_message_is_what_a_person_can_read(body: bytes, message: str) -> None:
    assert message == fault_of(400, body).message


@every("description, first", [("No", "No."), ("No.", "No."), ("No!", "No!"), ("Why?", "Why?")])
def test_the_hint_of_an_oauth_error_is_a_sentence_of_its_own(description: str, first: str) -> None:
    body = json.dumps({"error": "invalid_request", "error_description": description, "hint": "Check the code"}).encode()

    assert f"{first} Check the code" == fault_of(400, body).message


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(300, 999), st.binary(max_size=300), st.sampled_from(["", "text/html", "application/json"]))
def test_no_body_of_an_error_makes_us_fail(status: int, body: bytes, content_type: str) -> None:
    error = fault(REQUEST, Reply(status, {"content-type": content_type}, body), "token")

    assert error is not None
    assert status == error.status
    assert len(error.message) <= 400


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.sampled_from(
            ["httpCode", "message", "errorClass", "error", "error_description", "hint", "saleID", "balance"]
        ),
        st.sampled_from([None, True, 0, -1, 400, 401, 200, 99999, 1.5, "", "400", "x", "9" * 5000, [], [1], {}]),
    ),
    st.sampled_from([200, 400, 401, 429, 500]),
)
def test_no_error_document_makes_us_fail(document: dict[str, object], status: int) -> None:
    error = fault(REQUEST, Reply(status, {}, json.dumps(document).encode()), "token")

    assert error is None or error.status >= 400


def test_an_unbalanced_sale_says_which_sale_it_was() -> None:
    body = api_error(400, "Cannot complete an out of balance sale.", "OutOfBalanceError", saleID="17", balance="-4.20")

    error = fault_of(400, body, **{"content-type": "text/html"})

    assert isinstance(error, OutOfBalance)
    assert (17, Decimal("-4.20")) == (error.sale_id, error.balance)


def test_an_error_has_the_answer_without_the_token_that_the_service_echoes() -> None:
    for echo in ("header", "body"):
        texts = {"header": "", "body": "", echo: "Bad token-1."}
        error = fault(REQUEST, Reply(400, {"x-why": texts["header"]}, texts["body"].encode()), "token-1")

        assert error is not None and error.response is not None
        hidden = {"header": "", "body": "", echo: "Bad <hidden>."}
        assert (hidden["header"], hidden["body"].encode()) == (error.response.headers["x-why"], error.response.body)


@every("odd", ["", "x", "NaN", "1e5x", None, [], "9" * 5000])
def test_odd_values_of_an_unbalanced_sale_are_none(odd: object) -> None:
    body = json.dumps({"httpCode": "400", "errorClass": "OutOfBalanceError", "saleID": odd, "balance": odd}).encode()

    error = fault_of(400, body)

    assert isinstance(error, OutOfBalance)
    assert error.sale_id is None or error.balance is not None


def test_a_redirect_says_where_to_without_its_query() -> None:
    error = fault_of(302, b"", location="https://login.example/start?code=123?#x")

    assert "https://login.example/start," in error.message
    assert "123" not in str(error)
    assert REQUEST == error.request


def test_a_rate_limit_carries_what_the_headers_say() -> None:
    error = fault_of(429, b"slow down", **{"retry-after": "2.5", "x-ls-api-bucket-level": "91/90"})

    assert isinstance(error, RateLimited)
    assert (2.5, 91.0, 90.0) == (error.retry_after, error.level, error.size)


def test_a_first_line_of_a_huge_page_is_short() -> None:
    assert 300 == len(first_line(b"x" * 10_000_000))
