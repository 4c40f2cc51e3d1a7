"""
Which error an answer is.

An error is known by its content, whatever its content type: the service has sent JSON errors as text/html, the
authorization server has a shape of its own, and the gateway in front of both sends HTML or nothing.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from html import unescape
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

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
from lightspeed_pos.exchange.headers import Reading, retry_after_seconds
from lightspeed_pos.responses.lenient import is_sound

if TYPE_CHECKING:
    from lightspeed_pos.exchange.request import Reply, Request

HEAD_BYTES = 4096  # an error names itself early; searching whole pages of records for it would cost time
LONGEST_MESSAGE = 300

_CLASSES: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: NotAuthorized,
    404: NotFound,
    405: MethodNotAllowed,
    409: Conflict,
    422: Unprocessable,
    429: RateLimited,
}
_OAUTH_STATUS = {"access_denied": 401, "invalid_token": 401, "insufficient_scope": 403}

_INVISIBLE = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_INLINE_TAG = re.compile(r"</?(?:a|b|i|em|strong|span|code|small)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>?")


def fault(request: Request, reply: Reply, token: str) -> ApiError | None:
    """
    The error that this answer is, None if it is none.

    Its `status` is the HTTP status, or the code in the body if the HTTP status claims success. `token` must not show in
    the error, even if the service echoes it.
    """
    claims_success = 200 <= reply.status < 300
    if claims_success:
        head = reply.body[:HEAD_BYTES]
        if b'"httpCode"' not in head and b'"error_description"' not in head:
            return None
    reply = without(token, reply)
    document = _document(reply.body)
    status = _claimed_status(document) if claims_success else reply.status
    if status is None:
        return None
    if status < 400:
        return _redirect(request, reply)
    error_class = _text(document.get("errorClass")) or _text(document.get("error"))
    if error_class == "OutOfBalanceError":
        kind: type[ApiError] = OutOfBalance
    else:
        kind = _CLASSES.get(status, ServerError if status >= 500 else ApiError)
    error = kind(
        _message(document, reply, status), status=status, error_class=error_class, request=request, response=reply
    )
    if isinstance(error, OutOfBalance):
        error.sale_id = _whole(document.get("saleID"))
        error.balance = _decimal(document.get("balance"))
        if error.sale_id:
            error.message = f"{sentence(error.message)} Sale {error.sale_id} is left open: correct that one."
    elif isinstance(error, RateLimited):
        reading = Reading.of(reply.headers)
        error.retry_after = retry_after_seconds(reply.headers)
        error.level = reading.level
        error.size = reading.size
    return error


def without(token: str, reply: Reply) -> Reply:
    """The answer without the token, in case the service echoed it."""
    secret = token.encode()
    if secret not in reply.body and not any(token in value for value in reply.headers.values()):
        return reply
    headers = {name: value.replace(token, "<hidden>") for name, value in reply.headers.items()}
    return replace(reply, headers=headers, body=reply.body.replace(secret, b"<hidden>"))


def _document(body: bytes) -> dict[str, Any]:
    """The JSON object that body is, {} if it is anything else."""
    try:
        document = json.loads(body)
    except UnicodeDecodeError:
        return _document(body.decode("utf-8", "replace").encode())
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", document) if isinstance(document, dict) else {}


def _claimed_status(document: dict[str, Any]) -> int | None:
    """Code of an error body that came with a status of success; None if it is no error body."""
    if "httpCode" in document and ("errorClass" in document or "message" in document):
        status = _whole(document["httpCode"]) or 0
        return status if status >= 400 else None
    if "error_description" in document and isinstance(document.get("error"), str):
        return _OAUTH_STATUS.get(document["error"], 400)
    return None


def _message(document: dict[str, Any], reply: Reply, status: int) -> str:
    for key in ("message", "error_description", "httpMessage", "error"):
        text = _text(document.get(key))
        if text:
            hint = _text(document.get("hint"))
            return f"{sentence(text)} {hint}" if key == "error_description" and hint else text
    return first_line(reply.body).removeprefix(f"{status} ") or _phrase(status)  # a gateway's page begins with it


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends in a mark of its own."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def first_line(body: bytes) -> str:
    """First line of an answer that a person can read: no tags, no markup, at most `LONGEST_MESSAGE` characters."""
    text = body[:HEAD_BYTES].decode("utf-8", "replace")
    if "<" in text:
        text = unescape(_TAG.sub("\n", _INLINE_TAG.sub("", _INVISIBLE.sub("\n", text))))
    printable = ("".join(char if char.isprintable() else " " for char in line).strip() for line in text.splitlines())
    return _shortened(next((line for line in printable if line), ""))


def _redirect(request: Request, reply: Reply) -> ApiError:
    # The query of a redirect may hold secrets, such as the code of a sign-in.
    where = reply.headers.get("location", "").partition("?")[0].partition("#")[0]
    message = f"The service answers with a redirect to {where or 'nowhere'}, which is not followed. Check base_url."
    return ApiError(message, status=reply.status, request=request, response=reply)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error without a message"


def _text(value: object) -> str:
    if value is None or isinstance(value, str):
        return _shortened((value or "").strip())
    return _shortened(json.dumps(value))


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_MESSAGE else text[: LONGEST_MESSAGE - 1] + "…"


def _whole(value: object) -> int | None:
    try:
        return int(str(value))
    except ValueError:
        return None


def _decimal(value: object) -> Decimal | None:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if is_sound(number) else None
