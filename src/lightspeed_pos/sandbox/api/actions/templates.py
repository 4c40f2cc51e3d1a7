"""
`DisplayTemplate/…/{id}.html`: a plain page with the record's data.

How the shop's own templates look is not part of the API's documentation; whatever `template` is named, this is shown.
"""

from __future__ import annotations

import json
from dataclasses import replace
from html import escape

from lightspeed_pos.sandbox.api import reading
from lightspeed_pos.sandbox.api.call import Answer, Call
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.problems import bad_request

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>
<body><h1>{title}</h1><pre>{data}</pre></body></html>
"""


def page(call: Call, route: Route) -> Answer:
    """GET of the .html form; `template` is required."""
    given = call.asked.given
    if not given.get("template"):
        raise bad_request("template is required for the .html form.")
    key = dict(route.parents)["id"]
    route = replace(route, parents=(), key=key, action="")
    row = reading.existing(call, route)
    data = json.loads(reading.shown_all(call, route.endpoint, [row], (), given)[0])
    title = escape(f"{route.endpoint.json_key} {key}: {given['template']}")
    body = PAGE.format(title=title, data=escape(json.dumps(data, indent=2, ensure_ascii=False)))
    return Answer(200, body.encode(), "text/html; charset=UTF-8")
