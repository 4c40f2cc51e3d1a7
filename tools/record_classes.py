"""Text of the record classes of one domain."""

from __future__ import annotations

from collections.abc import Iterator

from descriptions import about_field, about_link, about_record, docstring
from lightspeed_pos.catalogue import DOMAINS, Entity, Field
from lightspeed_pos.catalogue.links import Link, is_linked, links
from naming import (
    DOMAIN_OF_ENTITY,
    box_class,
    collection_class,
    endpoints_of,
    loads_relations,
    record_class,
    relation_names,
)
from typed_dicts import updates

SCALARS = {
    "integer": ("int | None", "None"),
    "decimal": ("Numeric | None", "None"),
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
    "Item": '''    stock = Stock()
    """On hand in all shops together, from `ItemShops`. None if it has no stock."""
''',
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


def records(domain: str) -> list[str]:
    """The record classes, those of both kinds first, and the containers that lists of them arrive in."""
    entities = DOMAINS[domain].ENTITIES
    body = [_fields_class(entity) for entity in entities]
    for awaited in (False, True):
        body += [_linked_class(entity, awaited=awaited) for entity in entities if is_linked(entity.name)]
        body += [_box(field, awaited=awaited) for field in _boxed_fields(domain)]
    return list(dict.fromkeys(body))


def _boxed_fields(domain: str) -> list[Field]:
    """List fields anywhere whose container class belongs to this domain, each container once."""
    found: dict[str, Field] = {}
    for entity in (entity for module in DOMAINS.values() for entity in module.ENTITIES):
        for field in entity.fields:
            home = DOMAIN_OF_ENTITY.get(field.entity)
            if field.type == "list" and field.item_key and field.entity and home == domain:
                found.setdefault(box_class(field, awaited=False), field)
    return list(found.values())


def _box(field: Field, *, awaited: bool) -> str:
    row = record_class(field.entity, awaited=awaited)
    name = box_class(field, awaited=awaited)
    kinds = f"{row} | list[{row}] | Empty | None"
    return f'class {name}(Box):\n    items: {kinds} = field(name="{field.item_key}", default=None)\n\n'


def _fields_class(entity: Entity) -> str:
    """What both kinds of a record share: scalars, keys, relations; the whole class if there is one kind only."""
    linked = is_linked(entity.name)
    name = f"{entity.name}Fields" if linked else record_class(entity.name, awaited=False)
    own = next((field for field in entity.fields if field.name == entity.id), None)
    bases = ["Identified"] if own is not None and own.python != "id" else []
    bases += ["LinkedRecord"] if linked else [] if bases else ["Record"]
    lines = [f"class {name}({', '.join(bases)}, frozen=True):", f"    {about_record(entity)}", ""]
    lines.append(f'    ENTITY: ClassVar[str] = "{entity.name}"')
    if own is not None:
        lines.append(f'    ID: ClassVar[str] = "{own.python}"')
    for field in entity.fields:
        if not (field.write_only or (field.type in {"object", "list"} and _leads_on(entity, field))):
            lines += [f"    {line}" for line in _scalar(entity, field)]
    for link in links(entity.name):
        if not linked:
            lines += [f"    {line}" for line in _wire_fields(entity, link, awaited=False)]
        lines += [f"    {line}" for line in _relation(entity, link)]
    if linked and any(endpoint.update for endpoint in endpoints_of(entity.name)):
        lines.append(updates(entity.name))
    return "\n".join(lines) + "\n" + EXTRAS.get(entity.name, "") + "\n"


def _leads_on(entity: Entity, field: Field) -> bool:
    return any(link.json_key == field.name for link in links(entity.name)) or bool(field.alias_of)


def _scalar(entity: Entity, field: Field) -> Iterator[str]:
    """Declaration of the Struct field, and what shows it where it is kept raw."""
    python, wire = field.python, f'name="{field.name}"'
    about = about_field(field, field.name == entity.id)
    if field.name == entity.id:
        yield f"{python}: int = field({wire}, default=0)"
        yield about
    elif field.alias_of:
        kind, default = SCALARS[field.type]
        yield f"_{python}_alias: {kind} = field({wire}, default={default})"
    elif any(other.alias_of == field.name for other in entity.fields):
        kind, default = SCALARS[field.type]
        filled = "or" if kind == "str" else f"if self._{python} is not None else"
        yield f"_{python}: {kind} = field({wire}, default={default})"
        yield from _property(python, kind, about, f"self._{python} {filled} self._{python}_alias")
    elif field.ref:
        yield f"_{python}: int | None = field({wire}, default=None)"
        yield f"{python} = Key()"
        yield about
    elif field.type == "date":
        yield f'_{python}: str = field({wire}, default="")'
        yield f"{python} = Part(day)"
        yield about
    elif (entity.name, field.name) in LOCAL_TIMES:
        yield f"_{python}: Time | None = field({wire}, default=None)"
        yield f"{python} = Part(in_utc)"
        yield about
    elif (entity.name, field.name) in OPEN_VALUES or field.type == "object":
        yield f"{python}: Anything = field({wire}, default=None)"
        yield about
    else:
        kind, default = SCALARS[field.type]
        yield f"{python}: {kind} = field({wire}, default={default})"
        yield about


def _property(name: str, kind: str, about: str, value: str) -> list[str]:
    return ["@property", f"def {name}(self) -> {kind}:", f"    {about}", f"    return {value}"]


def _differs(link: Link) -> bool:
    """Whether the two kinds of a record hold different classes there."""
    return is_linked(link.entity)


def _wire_fields(entity: Entity, link: Link, *, awaited: bool) -> Iterator[str]:
    """Declarations of the Struct fields that a relation arrives in, one for each of its spellings."""
    if not link.json_key:
        return
    kind = _wire_type(entity, link, awaited=awaited)
    spellings = {f"_{link.python}": link.json_key}
    spellings.update({f"_{link.python}_alias": f.name for f in entity.fields if f.alias_of == link.json_key})
    for name, key in spellings.items():
        yield f'{name}: {kind} = field(name="{key}", default=UNSET)'


def _wire_type(entity: Entity, link: Link, *, awaited: bool) -> str:
    field = _field(entity, link)
    assert field is not None, link
    if not link.entity:
        return "TagRows" if field.item_key else "Strings"
    row = record_class(link.entity, awaited=awaited)
    if not link.many or not field.item_key:
        return f"One[{row}]"
    return f"Rows[{box_class(field, awaited=awaited)}, {row}]"


def _field(entity: Entity, link: Link) -> Field | None:
    return next((field for field in entity.fields if field.name == link.json_key), None)


def _relation(entity: Entity, link: Link) -> Iterator[str]:
    """What the record leads to, under a Client and under an AsyncClient."""
    if link.entity == "ItemPrice":
        yield f"{link.python} = Part(Prices)"
        yield docstring('Amounts by use type, as in `prices["msrp"]`')
        return
    if link.way == "inline" and not _differs(link):
        row = record_class(link.entity, awaited=False) if link.entity else "str"
        kind, read = (f"list[{row}]", "many") if link.many else (f"{row} | None", "one")
        yield f"{link.python}: ClassVar[Part[{kind}]] = Part({read})"
    else:
        kinds = ", ".join(_reached_type(link, awaited=awaited) for awaited in (False, True))
        yield f"{link.python}: ClassVar[Reached[{kinds}]] = Reached({'many=True' if link.many else ''})"
    yield about_link(link, _field(entity, link))


def _reached_type(link: Link, *, awaited: bool) -> str:
    if link.many and link.endpoint:
        return collection_class(link.endpoint, awaited=awaited)
    row = record_class(link.entity, awaited=awaited) if link.entity else "str"
    kind = f"list[{row}]" if link.many else f"{row} | None"
    return f"Lazy[{kind}]" if awaited and link.way != "inline" else kind


def _linked_class(entity: Entity, *, awaited: bool) -> str:
    """One kind of a record: what it can do, and what its relations arrive in."""
    name = record_class(entity.name, awaited=awaited)
    bases = [f"{entity.name}Fields", *(f"{'Async' if awaited else ''}{one}" for one in _abilities(entity))]
    lines = [f"class {name}({', '.join(bases)}, frozen=True):", f"    {about_record(entity, awaited=awaited)}", ""]
    for link in links(entity.name):
        lines += [f"    {line}" for line in _wire_fields(entity, link, awaited=awaited)]
    return "\n".join(lines) + "\n\n"


def _abilities(entity: Entity) -> Iterator[str]:
    endpoints = endpoints_of(entity.name)
    yield "Linked"
    if any(endpoint.get or endpoint.query for endpoint in endpoints):
        names = dict.fromkeys(relation_names(endpoint) for endpoint in endpoints if loads_relations(endpoint))
        yield f"Reloadable[{' | '.join(names) or 'Never'}]"
    if any(endpoint.update for endpoint in endpoints):
        yield "Changeable"
        if any(field.type == "list" and field.item_key and not field.entity for field in entity.fields):
            yield "Tagged"
    deletes = {endpoint.delete for endpoint in endpoints}
    if "archive" in deletes:
        yield "Archivable"
    elif "delete" in deletes:
        yield "Deletable"
