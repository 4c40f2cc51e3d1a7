"""
Single values as JSON Schema: as they are answered, as they may be sent, and as filters have them.

Source: API documentation, "JSON quirks", "Payload shape", "Operators".
"""

from __future__ import annotations

from typing import Any

from lightspeed_pos.catalogue.model import Endpoint, Entity, Field, FieldType

Schema = dict[str, Any]

_WHOLE = "-?[0-9]+"
_DECIMAL = r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_FLAG = "(true|false)"

# Answers: every value is a string. In samples this flag is "0", although it is called a boolean.
ANSWERED: dict[str, Schema] = {
    "WholeNumber": {
        "type": "string",
        "pattern": f"^({_WHOLE})?$",
        "description": "A whole number, as text. An id of 0 means none, the empty text that nothing is set.",
        "examples": ["12"],
    },
    "DecimalNumber": {
        "type": "string",
        "pattern": f"^({_DECIMAL})?$",
        "description": "A number, as text, without trailing zeros; tiny ones as 1.0E-8. Empty: nothing is set.",
        "examples": ["11.9"],
    },
    "Flag": {
        "type": "string",
        "enum": ["true", "false", ""],
        "description": "True or false, as text. Empty: nothing is set.",
    },
    "Time": {
        "type": "string",
        "format": "date-time",
        "description": "In UTC, to the second. A time that is not set is left out.",
        "examples": ["2026-01-05T14:30:00+00:00"],
    },
    "Day": {
        "type": "string",
        "pattern": f"^({_DAY}|[0-9]{{2}}/[0-9]{{2}}/[0-9]{{4}})?$",
        "description": "A day: year-month-day, in reports month/day/year.",
        "examples": ["2026-01-05", "01/05/2026"],
    },
    "Nothing": {"type": "string", "maxLength": 0, "description": "The empty text stands for what is not there."},
}
ANSWERED_AS: dict[FieldType, str] = {
    "integer": "WholeNumber",
    "decimal": "DecimalNumber",
    "boolean": "Flag",
    "datetime": "Time",
    "date": "Day",
}
OTHERWISE: dict[tuple[str, str], str] = {("Vendor", "integrationEnabled"): "WholeNumber"}

# Bodies: numbers and flags may be native or text, and null clears a field.
SENT: dict[str, Schema] = {
    "WholeNumberSent": {"type": ["integer", "string", "null"], "description": "A whole number; null clears it."},
    "DecimalNumberSent": {
        "type": ["number", "string", "null"],
        "description": "A number; null clears it. As text it keeps all its digits.",
    },
    "FlagSent": {"type": ["boolean", "string", "null"], "description": "true or false, also as text."},
    "TextSent": {"type": ["string", "null"], "description": "Text; null clears it."},
    "TimeSent": {
        "type": ["string", "null"],
        "description": "A time with its offset from UTC. A day without a time is midnight in the shop.",
        "examples": ["2026-01-05T14:30:00+00:00"],
    },
    "DaySent": {"type": ["string", "null"], "description": "A day: year-month-day.", "examples": ["2026-01-05"]},
}
SENT_AS: dict[FieldType, str] = {
    "integer": "WholeNumberSent",
    "decimal": "DecimalNumberSent",
    "boolean": "FlagSent",
    "datetime": "TimeSent",
    "date": "DaySent",
}

_COMPARED = "Operators: `=` (none is written), `>,` `>=,` `<,` `<=,` `!=,`, `><,LOW,HIGH` and `IN,[A,B]` (100 at most)."


def _compared(value: str) -> str:
    return f"^({value}|(>|>=|<|<=|!=),{value}|><,{value},{value}|IN,\\[{value}(,{value}){{0,99}}\\])$"


_MOMENT = f"{_DAY}([T ][0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(Z|[-+][0-9]{{2}}:?[0-9]{{2}})?)?"
FILTERS: dict[str, Schema] = {
    "WholeNumberFilter": {
        "type": "string",
        "pattern": _compared(_WHOLE),
        "description": _COMPARED,
        "examples": ["12", "IN,[1,2,3]", "><,1,10"],
    },
    "DecimalNumberFilter": {
        "type": "string",
        "pattern": _compared(r"-?[0-9]+(\.[0-9]+)?"),
        "description": _COMPARED,
        "examples": ["4.2", ">,10", "><,5,10"],
    },
    "FlagFilter": {"type": "string", "pattern": f"^(!=,)?{_FLAG}$", "examples": ["true"]},
    "TextFilter": {
        "type": "string",
        "description": f"{_COMPARED} `~,` and `!~,` compare with a pattern, in which % stands for any text.",
        "examples": ["Mug", "~,%tube%"],
    },
    "TimeFilter": {
        "type": "string",
        "pattern": _compared(_MOMENT),
        "description": f"{_COMPARED} Without an offset a time is in UTC.",
        "examples": [">=,2026-01-05T14:30:00+00:00"],
    },
    "DayFilter": {"type": "string", "pattern": _compared(_DAY), "description": _COMPARED, "examples": ["2026-01-05"]},
}
FILTERED_AS: dict[FieldType, str] = {
    "integer": "WholeNumberFilter",
    "decimal": "DecimalNumberFilter",
    "boolean": "FlagFilter",
    "datetime": "TimeFilter",
    "date": "DayFilter",
}


def ref(name: str) -> Schema:
    """A reference to one of the document's schemas."""
    return {"$ref": f"#/components/schemas/{name}"}


def one_or_many(schema: Schema) -> Schema:
    """One element alone, several as a list: what the service answers wherever there may be several."""
    return {"oneOf": [schema, {"type": "array", "items": schema}]}


def answered(entity: Entity, field: Field) -> Schema:
    """A single value of an answer."""
    name = OTHERWISE.get((entity.name, field.name)) or ANSWERED_AS.get(field.type)
    return ref(name) if name else {"type": "string"}


def sent(field: Field) -> Schema:
    """A single value of a body."""
    return ref(SENT_AS.get(field.type, "TextSent"))


def filtered(kind: FieldType) -> Schema:
    """The value of a filter."""
    return ref(FILTERED_AS.get(kind, "TextFilter"))


def about(field: Field, *, sent: bool = False) -> str:
    """What is known of a field beside its type, in an answer or a body, as sentences; "" if nothing is."""
    current = [value for value in field.values if value not in field.deprecated_values]
    known = [
        f"Id of {article(field.ref)}" if field.ref else "",
        f"{'Such as' if field.values_open else 'One of'} {', '.join(current)}" if current else "",
        f"Deprecated values: {', '.join(field.deprecated_values)}" if field.deprecated_values else "",
        field.note,
    ]
    if not sent:
        known += [
            "Only while the record is part of another" if field.nested_only else "",
            "Only in display templates" if field.display_templates_only else "",
            f"Other spelling of {field.alias_of}" if field.alias_of else "",
            "Has to be asked for with load_relations" if field.relation else "",
        ]
    return sentences(known)


def sentences(known: list[str]) -> str:
    """Facts, each as a sentence of its own. A fact that begins with the name of a field keeps its spelling."""
    return " ".join(f"{_begun(one)}." for one in (fact.rstrip(".") for fact in known) if one)


def _begun(fact: str) -> str:
    first = fact.partition(" ")[0]
    return fact[0].upper() + fact[1:] if first == first.lower() else fact


def article(name: str) -> str:
    """`an Item`, `a Sale`."""
    return f"{'an' if name[0] in 'AEIO' else 'a'} {name}"


def described(schema: Schema, text: str) -> Schema:
    """The schema with a description, if there is one."""
    return {**schema, "description": text} if text else schema


def title(endpoint: Endpoint) -> str:
    """An endpoint's name in one word: `SaleSaleLine`."""
    return endpoint.name.replace(" ", "")
