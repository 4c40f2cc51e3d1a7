"""`Catalog/Search`: finds what vendors offer by words of its description."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

from lightspeed_pos.sandbox.api import reading
from lightspeed_pos.sandbox.api.call import Answer, Call
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.problems import bad_request


def search(call: Call, route: Route) -> Answer:
    """GET; `description` is required. It may stand anywhere in the text: the documentation does not say. [I]"""
    given = call.asked.parameters
    wanted = call.asked.given.get("description", "")
    if not wanted:
        raise bad_request("description is required.")
    if not wanted.startswith(("~,", "!~,", "=,")):
        given = [(name, f"~,%{value}%" if name == "description" else value) for name, value in given]
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in given)
    return reading.read_list(replace(call, asked=replace(call.asked, query=query)), route)
