"""Requests as Starlette has them, read into what the service takes."""

from __future__ import annotations

import json

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request

from lightspeed_pos.sandbox.api.service import Incoming
from lightspeed_pos.sandbox.data.context import Upload
from lightspeed_pos.sandbox.data.json_shapes import is_object
from lightspeed_pos.sandbox.problems import OAuthProblem, Problem, bad_request
from lightspeed_pos.sandbox.search.asked import pairs


def path_of(request: Request) -> str:
    """Decoded path. Not through `request.url`, which is slow and believes the Host header."""
    return str(request.scope["path"])


def query_of(request: Request) -> str:
    """Query string as sent."""
    return bytes(request.scope["query_string"]).decode("latin-1")


async def read(request: Request) -> Incoming:
    """The request with its body; raises a 400 for a broken multipart one."""
    form: dict[str, str] | None = None
    upload: Upload | None = None
    body = await request.body()
    if request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        form, upload = await parts_of(request)
    return Incoming(
        method=request.method,
        origin=f"{request.scope['scheme']}://{request.headers.get('host', '')}",
        path=path_of(request),
        query=query_of(request),
        headers=request.headers,
        body=body,
        form=form,
        upload=upload,
    )


async def parts_of(request: Request) -> tuple[dict[str, str], Upload | None]:
    """Fields and the one file of a multipart request."""
    try:
        async with request.form() as form:
            fields: dict[str, str] = {}
            upload: Upload | None = None
            for name, value in form.multi_items():
                if not isinstance(value, UploadFile):
                    fields[name] = value
                elif name == "data":
                    fields[name] = (await value.read()).decode("utf-8", "replace")
                else:
                    upload = Upload(value.filename or "", value.content_type or "", await value.read())
            return fields, upload
    except (MultiPartException, ValueError, KeyError) as error:
        raise bad_request(f"The multipart body is malformed: {error}") from None
    except Exception as error:  # starlette wraps the parser's errors in its own HTTPException
        raise bad_request("The multipart body is malformed.") from error


async def oauth_fields(request: Request) -> dict[str, str]:
    """Parameters of a request to the authorization server: JSON, multipart or urlencoded."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    body = await request.body()
    if kind == "application/json":
        try:
            given = json.loads(body)
        except (ValueError, RecursionError):
            given = None
        if not is_object(given):
            raise OAuthProblem(400, "invalid_request", "The request is malformed.", "The body is not a JSON object")
        # A lone surrogate is valid in JSON and can be compared with nothing.
        return {name: str(value).encode("utf-8", "replace").decode() for name, value in given.items() if value}
    if kind == "multipart/form-data":
        try:
            return (await parts_of(request))[0]
        except Problem as problem:
            raise OAuthProblem(400, "invalid_request", "The request is malformed.", problem.message) from None
    try:
        return dict(pairs(body.decode("utf-8", "replace")))
    except Problem as problem:
        raise OAuthProblem(400, "invalid_request", "The request is malformed.", problem.message) from None
