"""
`DisplayTemplate/…/{id}.html`: a plain page with the record's data.

How the shop's own templates look is not part of the API's documentation; whatever `template` is named, this is shown.
"""

from __future__ import annotations

import json
from dataclasses import replace
from html import escape

from lightspeed_pos.sandbox.api import reading
from lightspeed_pos.sandbox.api.routes import Target
from lightspeed_pos.sandbox.data.context import Answer, Call
from lightspeed_pos.sandbox.problems import bad_request
from lightspeed_pos.sandbox.search.query import pairs

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>
<body><h1>{title}</h1><pre>{data}</pre></body></html>
"""


def page(call: Call, target: Target) -> Answer:
    """GET of the .html form; `template` is required."""
    given = dict(pairs(call.query))
    if not given.get("template"):
        raise bad_request("template is required for the .html form.")
    key = dict(target.parents)["id"]
    target = replace(target, parents=(), key=key, action="")
    row = reading.existing(call, target)
    data = json.loads(reading.shown_all(call, target.endpoint, [row], (), given)[0])
    title = escape(f"{target.endpoint.json_key} {key}: {given['template']}")
    body = PAGE.format(title=title, data=escape(json.dumps(data, indent=2, ensure_ascii=False)))
    return Answer(200, body.encode(), "text/html; charset=UTF-8")
