"""
What a request asks of its endpoint, read once.

Source: API documentation, "Query parameters", "Payload shape".
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qsl

from lightspeed_pos.catalogue import Endpoint
from lightspeed_pos.sandbox.data.json_shapes import is_list, is_object
from lightspeed_pos.sandbox.data.payloads import Payload, payload_of
from lightspeed_pos.sandbox.data.relations import names_for
from lightspeed_pos.sandbox.problems import bad_request, json_only
from lightspeed_pos.sandbox.search.operators import Operand, operands_of

# Beyond this SQLite gives up; no real request comes near. [I]
FIELDS_MAXIMUM = 200
COUNTING = {"1", "true"}
WRITING = {"POST", "PUT"}
# Recorded on the un-versioned API, unlike what is documented for V3.
ALL_LOADS_CUSTOM_FIELD_VALUES = True


def pairs(query: str) -> list[tuple[str, str]]:
    """Parameters of a query string in their order; a literal plus is a blank."""
    try:
        return parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=FIELDS_MAXIMUM)
    except (ValueError, UnicodeDecodeError):
        raise bad_request("The query string is malformed.") from None


@dataclass
class Asked:
    """
    Query and body of one request to an endpoint.

    Each part is read when somebody first looks at it, and kept. What makes no sense raises its refusal there: the
    service tells the price of a request before it refuses it. `form` has the fields of a multipart body, `offsets`
    says that the un-versioned API is asked, whose lists are paged by offset.
    """

    endpoint: Endpoint
    method: str = "GET"
    query: str = ""
    body: bytes = b""
    content_type: str = ""
    form: Mapping[str, str] | None = None
    offsets: bool = False

    @cached_property
    def parameters(self) -> list[tuple[str, str]]:
        """Parameters of the query in their order."""
        return pairs(self.query)

    @cached_property
    def given(self) -> Mapping[str, str]:
        """The last value of each parameter."""
        return dict(self.parameters)

    @property
    def counts(self) -> bool:
        """Whether the number of records is asked for instead of them."""
        return self.given.get("count") in COUNTING

    @cached_property
    def relations(self) -> tuple[str, ...]:
        """Dotted names of the relations in `load_relations`."""
        value = self.given.get("load_relations", "")
        if not value:
            return ()
        if value == "all":
            everything = self.offsets and ALL_LOADS_CUSTOM_FIELD_VALUES
            return names_for(self.endpoint, None, custom_field_values=everything)
        try:
            names = json.loads(value)
        except (ValueError, RecursionError):
            names = None
        if not is_list(names) or not all(isinstance(name, str) for name in names):
            raise bad_request('load_relations must be "all" or a JSON list of names such as ["Category"].')
        return names_for(self.endpoint, names)

    @cached_property
    def alternatives(self) -> list[list[Operand]]:
        """The operands of each `or`."""
        return [operands_of(value) for name, value in self.parameters if name == "or"]

    @cached_property
    def payload(self) -> Payload:
        """Fields of the body, taken out of their wrapper if they have one; empty where a body does not count."""
        if self.method not in WRITING:
            return {}
        if self.form is not None and "data" not in self.form:
            # Work-order images have their fields side by side.
            return dict(self.form)
        if "xml" in self.content_type.lower():
            raise json_only(self.endpoint.json_key)
        try:
            payload = payload_of(self.body if self.form is None else self.form["data"].encode())
        except ValueError as error:
            raise bad_request(f"The body is not a JSON object: {error}.") from None
        inner = payload.get(self.endpoint.json_key)
        return inner if len(payload) == 1 and is_object(inner) else payload
