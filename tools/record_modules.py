"""Text of records/<domain>.py."""

from __future__ import annotations

from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, Entity, Field
from lightspeed_pos.catalogue.links import Link, is_linked, links
from naming import (
    DOMAIN_OF_ENDPOINT,
    DOMAIN_OF_ENTITY,
    HEADER,
    box_class,
    changes_class,
    collection_class,
    record_class,
)

SCALARS = {
    "integer": ("int | None", "None"),
    "decimal": ("Decimal | None", "None"),
    "string": ("str", '""'),
    "enum": ("str", '""'),
    "boolean": ("bool | None", "None"),
    "datetime": ("Time | None", "None"),
}
# The value of a custom field is text, or one or several choices, as the field's type has it.
OPEN_VALUES = {("CustomFieldValue", "value"), ("CustomField", "default")}
# The one time that comes with the offset of the shop.
LOCAL_TIMES = {("SessionEmployee", "checkedInAt")}

EXTRAS = {
    "Image": '''
    @property
    def url(self) -> str:
        """Where the picture is; "" while the service has not named a place."""
        return f"{self.base_image_url}{self.public_id}.jpg" if self.public_id else ""

    def resized_url(self, width: int, height: int) -> str:
        """Where the picture is, scaled down to fit into width x height pixels."""
        size = f"w_{width},h_{height},c_limit"
        return f"{self.base_image_url}{size}/{self.public_id}.jpg" if self.public_id else ""
''',
}


def record_module(domain: str) -> str:
    """The module that holds the record classes of one domain."""
    entities = DOMAINS[domain].ENTITIES
    body = [_fields_class(entity) for entity in entities]
    for awaited in (False, True):
        body += [_linked_class(entity, awaited=awaited) for entity in entities if is_linked(entity.name)]
        body += [_box(field, awaited=awaited) for field in _boxed_fields(domain) if awaited is False or field.entity]
    return "\n".join(
        [
            HEADER.format(title=f"Records: {', '.join(entity.name for entity in entities[:4])} and their like."),
            _imports(domain),
            *dict.fromkeys(body),
        ]
    )


def _imports(domain: str) -> str:
    typed: set[str] = set()
    for entity in DOMAINS[domain].ENTITIES:
        typed.add(_import("resources", DOMAIN_OF_ENTITY[entity.name], changes_class(entity.name)))
        for link in links(entity.name):
            for awaited in (False, True):
                if link.entity:
                    names = [record_class(link.entity, awaited=awaited)]
                    field = _field(entity, link)
                    if field is not None and field.type == "list" and field.item_key:
                        names.append(box_class(field, awaited=awaited))
                    if DOMAIN_OF_ENTITY[link.entity] != domain:
                        typed.update(_import("records", DOMAIN_OF_ENTITY[link.entity], name) for name in names)
                if link.endpoint and link.many:
                    name = collection_class(link.endpoint, awaited=awaited)
                    typed.add(_import("resources", DOMAIN_OF_ENDPOINT[link.endpoint], name))
    return "\n".join(
        [
            "from __future__ import annotations",
            "from datetime import UTC, date, datetime",
            "from decimal import Decimal",
            "from typing import TYPE_CHECKING, Any, ClassVar, Unpack",
            "from msgspec import UNSET, UnsetType, field",
            "from lightspeed_pos.model.record import Anything, Box, Empty, Lazy, LinkedRecord, One, Prices, Record, Strings, Time, day, many, one",
            "if TYPE_CHECKING:",
            "    from lightspeed_pos.resources.account import Account, AsyncAccount",
            "    from lightspeed_pos.model.types import Relations",
            *(f"    {line}" for line in sorted(typed)),
            "",
        ]
    )


def _import(package: str, domain: str, name: str) -> str:
    return f"from lightspeed_pos.{package}.{domain} import {name}"


def _field(entity: Entity, link: Link) -> Field | None:
    return next((field for field in entity.fields if field.name == link.json_key), None)


def _boxed_fields(domain: str) -> list[Field]:
    """List fields anywhere whose container class belongs to this domain, each container once."""
    found: dict[str, Field] = {}
    for entity in (entity for module in DOMAINS.values() for entity in module.ENTITIES):
        for field in entity.fields:
            home = DOMAIN_OF_ENTITY[field.entity or entity.name]
            if field.type == "list" and field.item_key and home == domain:
                found.setdefault(box_class(field, awaited=False), field)
    return list(found.values())


def _box(field: Field, *, awaited: bool) -> str:
    name = box_class(field, awaited=awaited)
    row = record_class(field.entity, awaited=awaited) if field.entity else "str"
    row_types = f"{row} | list[{row}] | Empty | None" if field.entity else "str | list[str] | None"
    return f'class {name}(Box):\n    items: {row_types} = field(name="{field.item_key}", default=None)\n\n'


def _fields_class(entity: Entity) -> str:
    linked = is_linked(entity.name)
    name = f"{entity.name}Fields" if linked else record_class(entity.name, awaited=False)
    lines = [f"class {name}({'LinkedRecord' if linked else 'Record'}, frozen=True):", f'    """{_about(entity)}"""', ""]
    lines.append(f'    ENTITY: ClassVar[str] = "{entity.name}"')
    own = next((field for field in entity.fields if field.name == entity.id), None)
    if own is not None:
        lines.append(f'    ID: ClassVar[str] = "{own.python}"')
    properties: list[str] = []
    for field in entity.fields:
        if field.write_only or (field.type in {"object", "list"} and _has_link(entity, field)):
            continue
        declared, extra = _scalar(entity, field)
        lines.append(f"    {declared}")
        properties += extra
    if own is not None and own.python != "id":
        properties.append(
            f'    @property\n    def id(self) -> int:\n        """The `{own.name}`."""\n        return self.{own.python}\n'
        )
    if not linked:
        for link in links(entity.name):
            declared, prop = _inline(entity, link, awaited=False)
            lines.append(f"    {declared}")
            properties.append(prop)
    extras = EXTRAS.get(entity.name, "")
    return "\n".join(lines) + "\n\n" + "\n".join(properties) + extras + "\n"


def _has_link(entity: Entity, field: Field) -> bool:
    return any(link.json_key == field.name for link in links(entity.name)) or bool(field.alias_of)


def _about(entity: Entity) -> str:
    return f"{entity.name}: {len(entity.fields)} fields. Source: {entity.source}."


def _scalar(entity: Entity, field: Field) -> tuple[str, list[str]]:
    """Declaration of the Struct field, and the property that shows it where it is kept raw."""
    python, wire = field.python, f'name="{field.name}"'
    if field.name == entity.id:
        return f"{python}: int = field({wire}, default=0)", []
    if field.alias_of:
        kind, default = SCALARS[field.type]
        return f"_{python}_alias: {kind} = field({wire}, default={default})", []
    if any(other.alias_of == field.name for other in entity.fields):
        kind, default = SCALARS[field.type]
        filled = "or" if kind == "str" else f"if self._{python} is not None else"
        either = f"self._{python} {filled} self._{python}_alias"
        return f"_{python}: {kind} = field({wire}, default={default})", [_property(python, kind, field, either)]
    if field.ref:
        return f"_{python}: int | None = field({wire}, default=None)", [
            _property(python, "int | None", field, f"self._{python} or None")
        ]
    if field.type == "date":
        return f"_{python}: str = field({wire}, default='')", [
            _property(python, "date | None", field, f"day(self._{python})")
        ]
    if (entity.name, field.name) in LOCAL_TIMES:
        in_utc = f"self._{python} and self._{python}.astimezone(UTC)"
        return f"_{python}: Time | None = field({wire}, default=None)", [
            _property(python, "datetime | None", field, in_utc)
        ]
    if (entity.name, field.name) in OPEN_VALUES or field.type == "object":
        return f"{python}: Anything = field({wire}, default=None)", []
    kind, default = SCALARS[field.type]
    return f"{python}: {kind} = field({wire}, default={default})", []


def _property(name: str, kind: str, field: Field, value: str) -> str:
    what = f"`{field.name}`" + (f", the id of a record of {field.ref}; None for 0" if field.ref else "")
    note = f" ({field.note})" if field.note else ""
    return f'    @property\n    def {name}(self) -> {kind}:\n        """{what}{note}."""\n        return {value}\n'


def _wire_type(entity: Entity, link: Link, *, awaited: bool) -> str:
    field = _field(entity, link)
    assert field is not None, link
    if not link.entity:
        return f"{box_class(field, awaited=awaited)} | Empty | UnsetType | None" if field.item_key else "Strings"
    row = record_class(link.entity, awaited=awaited)
    if not link.many or not field.item_key:
        return f"One[{row}]"
    return f"{box_class(field, awaited=awaited)} | list[{row}] | Empty | UnsetType | None"


def _wire_fields(entity: Entity, link: Link, *, awaited: bool) -> str:
    """Declarations of the Struct fields that a relation arrives in, one for each of its spellings."""
    kind = _wire_type(entity, link, awaited=awaited)
    spellings = {f"_{link.python}": link.json_key}
    spellings.update({f"_{link.python}_alias": f.name for f in entity.fields if f.alias_of == link.json_key})
    return "\n    ".join(f'{name}: {kind} = field(name="{key}", default=UNSET)' for name, key in spellings.items())


def _inline(entity: Entity, link: Link, *, awaited: bool) -> tuple[str, str]:
    """A relation that is part of the record: its Struct field and its property."""
    declared = _wire_fields(entity, link, awaited=awaited)
    row = record_class(link.entity, awaited=awaited) if link.entity else "str"
    linked = is_linked(entity.name)
    if link.entity == "ItemPrice":
        getter = f'        """Amounts by use type."""\n        return Prices(many(self._{link.python}))\n'
        return declared, f"    @property\n    def {link.python}(self) -> Prices:\n{getter}"
    kind = f"list[{row}]" if link.many else f"{row} | None"
    source = (
        f'self._{"many" if link.many else "one"}("{link.python}")'
        if linked and link.entity
        else f"{'many' if link.many else 'one'}(self._{link.python})"
    )
    about = f"`{link.json_key}`, part of the record."
    return declared, (
        f'    @property\n    def {link.python}(self) -> {kind}:\n        """{about}"""\n'
        f"        found: {kind} = {source}\n        return found\n"
    )


def _linked_class(entity: Entity, *, awaited: bool) -> str:
    name = record_class(entity.name, awaited=awaited)
    lines = [f"class {name}({entity.name}Fields, frozen=True):", f'    """{_about(entity)}"""', ""]
    properties = [_account_property(awaited=awaited)]
    for link in links(entity.name):
        if link.way == "inline":
            declared, prop = _inline(entity, link, awaited=awaited)
        else:
            declared, prop = _reached(entity, link, awaited=awaited)
        if declared:
            lines.append(f"    {declared}")
        properties.append(prop)
    return "\n".join(lines) + "\n\n" + "\n".join(properties) + _verbs(entity, awaited=awaited) + "\n"


def _account_property(*, awaited: bool) -> str:
    kind = "AsyncAccount" if awaited else "Account"
    return (
        f'    @property\n    def account(self) -> {kind}:\n        """The account it belongs to."""\n'
        f"        found: {kind} = self._owner().account\n        return found\n"
    )


def _reached(entity: Entity, link: Link, *, awaited: bool) -> tuple[str, str]:
    declared = _wire_fields(entity, link, awaited=awaited) if link.json_key else ""
    row = record_class(link.entity, awaited=awaited) if link.entity else "str"
    if link.many and link.endpoint:
        kind = collection_class(link.endpoint, awaited=awaited)
    else:
        kind = f"list[{row}]" if link.many else f"{row} | None"
        kind = f"Lazy[{kind}]" if awaited else kind
    how = f"by `{link.key}`" if link.way == "key" else f"by load_relations `{link.ask}`"
    about = f"{link.entity or 'Names'}, {how}; loaded for all records of the page at once unless it came along."
    return declared, (
        f'    @property\n    def {link.python}(self) -> {kind}:\n        """{about}"""\n'
        f'        found: {kind} = self._{"many" if link.many else "one"}("{link.python}")\n        return found\n'
    )


def _verbs(entity: Entity, *, awaited: bool) -> str:
    endpoints = [endpoint for endpoint in ENDPOINTS.values() if endpoint.entity == entity.name and endpoint.id]
    name, define, wait = (
        record_class(entity.name, awaited=awaited),
        "async def" if awaited else "def",
        "await " if awaited else "",
    )
    text = ""
    if any(endpoint.get or endpoint.query for endpoint in endpoints):
        text += (
            f"\n    {define} reload(self, load_relations: Relations = None) -> {name}:\n"
            f'        """Read it again, in place; relations not asked for count as not loaded. Returns itself."""\n'
            f"        done: {name} = {wait}self._owner().reload(self, load_relations)\n        return done\n"
        )
    if any(endpoint.update for endpoint in endpoints):
        text += (
            f"\n    {define} update(self, **changes: Unpack[{changes_class(entity.name)}]) -> {name}:\n"
            f'        """PUT just these changes and refresh the record in hand with the answer. Returns itself."""\n'
            f"        done: {name} = {wait}self._owner().update(self, changes)\n        return done\n"
        )
    deletes = {endpoint.delete for endpoint in endpoints} - {""}
    if "archive" in deletes:
        text += (
            f"\n    {define} archive(self) -> {name}:\n"
            f'        """Archive it (DELETE); it stays readable. Returns itself, refreshed."""\n'
            f"        done: {name} = {wait}self._owner().destroy(self)\n        return done\n"
        )
    if deletes:
        about = "The same as archive()." if deletes == {"archive"} else "Delete it. Returns itself, as it was."
        text += (
            f"\n    {define} destroy(self) -> {name}:\n"
            f'        """{about}"""\n'
            f"        done: {name} = {wait}self._owner().destroy(self)\n        return done\n"
        )
    return text
