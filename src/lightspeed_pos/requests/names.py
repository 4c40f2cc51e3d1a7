"""
Python names and API names of one endpoint or record type, exact both ways.

An unknown name is an error here because the service would silently ignore it and answer with something else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from lightspeed_pos.catalogue import ENTITIES
from lightspeed_pos.catalogue.model import Endpoint, Entity, Field, FieldType, Param, Relation, snake
from lightspeed_pos.errors import QueryError, UnknownName
from lightspeed_pos.requests.shown import shown
from lightspeed_pos.requests.suggestions import close, unknown

# Contact is searched by names that its records do not have. Source: API documentation, "Query parameters".
CONTACT_FILTERS = {
    "email": "email",
    "fax": "fax",
    "mobile": "mobile",
    "pager": "pager",
    "phone_home": "phoneHome",
    "phone_work": "phoneWork",
}


@dataclass(frozen=True, slots=True)
class FilterField:
    """
    The field, or parameter of the endpoint, that a filter compares.

    `wire` is its API name. `relation` is the relation that has to be loaded for it (API name, "" for none). In a `key`
    0 means none. A `declared` one is a parameter of the endpoint and no field; it takes a plain value.
    """

    wire: str
    type: FieldType
    key: bool = False
    relation: str = ""
    declared: bool = False


class EntityNames:
    """Names of one type of record. An alias leads to the field with the spelling that is written."""

    __slots__ = ("api", "python")

    def __init__(self, entity: Entity) -> None:
        self.python = {field.python: field for field in entity.fields if not field.alias_of}
        by_name = {field.name: field for field in entity.fields}
        self.api = {field.name: by_name[field.alias_of or field.name] for field in entity.fields}


# Look-ups that other libraries append to a name (`cost__gt=5`), and the function of `query` to write instead.
LOOKUPS = {name: name for name in ("gt", "gte", "lt", "lte", "ne", "like")} | {
    "in": "one_of",
    "range": "between",
    "contains": "like",
    "startswith": "like",
    "endswith": "like",
}


class EndpointNames:
    """Names of one endpoint: its record's fields, relations, parameters and sort fields."""

    __slots__ = (
        "_found",
        "all",
        "api_params",
        "api_relations",
        "endpoint",
        "fields",
        "params",
        "relations",
        "sorts",
    )

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self.fields = entity_names(ENTITIES[endpoint.entity])
        self.params = {param.python: param for param in endpoint.params}
        self.api_params = {param.name: param for param in endpoint.params}
        self.relations = {relation.python: relation for relation in endpoint.relations}
        self.api_relations = {relation.name: relation for relation in endpoint.relations}
        # What load_relations=all brings for certain. Custom field values have to be named.
        self.all = tuple(
            name
            for name, relation in self.api_relations.items()
            if name.partition(".")[0] != "CustomFieldValues" and relation.evidence != "met"
        )
        self.sorts = {self._sort_name(name): name for name in endpoint.sortable}
        self._found: dict[str, FilterField] = {}

    def _sort_name(self, name: str) -> str:
        field = self.fields.api.get(name)
        return field.python if field else snake(name)

    def filter_field(self, name: str) -> FilterField:
        """The field of a filter, by its Python name. Raises UnknownName or QueryError if there is no such filter."""
        self._check_text(name)
        found = self._found.get(name)
        if found is None:
            relation, dots, field = name.partition("__")
            if field in LOOKUPS and relation in self.fields.python:
                wanted = f"{relation}=query.{LOOKUPS[field]}(…)"
                raise UnknownName(
                    f"{self.endpoint.name} has no filter {name!r}: write {wanted}.", name=name, suggestions=(wanted,)
                )
            found = self._relation_field(name, relation, field) if dots else self._own_field(name)
            self._found[name] = found
        return found

    def api_filter_field(self, name: str) -> FilterField:
        """The same by its API name: `itemID`, `ItemShops.qoh`."""
        self._check_text(name)
        relation, dot, inner = name.rpartition(".")
        if not dot:
            own = self.api_params.get(name) or self.fields.api.get(name)
            if own is None:
                known = [*self.fields.api, *self.api_params]
                raise unknown(self.endpoint.name, "parameter", name, known, _name(self.fields.python.get(name)))
            return self.filter_field(own.python)
        if relation in self.api_relations and self.api_relations[relation].entity:
            found = self.api_relations[relation]
            if found.entity == "Contact":
                for python, flat in CONTACT_FILTERS.items():
                    if flat == inner:
                        return self.filter_field(f"{found.python}__{python}")
            field = entity_names(ENTITIES[found.entity]).api.get(inner)
            if field is not None:
                return self.filter_field(f"{found.python.replace('.', '__')}__{field.python}")
        known = [f"{one.name}.{key}" for one in self.endpoint.relations for key in _child_api_names(one)]
        raise unknown(self.endpoint.name, "parameter", name, known)

    def _check_text(self, name: object) -> None:
        if not isinstance(name, str):
            raise unknown(self.endpoint.name, "field", name, ())

    def _own_field(self, name: str) -> FilterField:
        param = self.params.get(name)
        if param is not None and param.name != self.endpoint.id:
            return FilterField(param.name, param.type, declared=True)
        field = self.fields.python.get(name)
        if field is None:
            if name in self.relations:
                raise QueryError(
                    f"{name} of {self.endpoint.name} is a relation, not a field: filter on its id, "
                    f"or with load_relations=[{name!r}] on a field of it, as in {name}__... = ..."
                )
            known = [*self.fields.python, *self.params]
            if name == "id" and self.endpoint.id:
                raise unknown(self.endpoint.name, "field", name, known, _python(self.fields.api.get(self.endpoint.id)))
            meant = self.fields.api.get(name) or self.api_params.get(name)
            raise unknown(self.endpoint.name, "field", name, known, _python(meant), _raw_note(name))
        if name == "tags" and "tag" in self.params:
            raise QueryError(f'{self.endpoint.name} is searched by one tag, tag="red", and not by tags=.')
        return _filter_field(f"{self.endpoint.name}.{name}", field.name, field)

    def _relation_field(self, name: str, relation: str, inner: str) -> FilterField:
        found = self.relations.get(relation)
        if "__" in inner or (found is not None and "." in found.name):
            raise QueryError(f"{name}: a filter reaches one relation deep, such as sale_lines__item_id.")
        if found is None:
            known = [key for key in self.relations if "." not in key]
            raise unknown(self.endpoint.name, "relation", relation, known, _python(self.api_relations.get(relation)))
        if found.entity == "Contact" and inner in CONTACT_FILTERS:
            return FilterField(f"{found.name}.{CONTACT_FILTERS[inner]}", "string", relation=found.name)
        children = _children(found)
        field = children.python.get(inner) if children else None
        if field is None or (found.entity == "Contact" and field.type == "list"):
            fields = children.python.items() if children else ()
            known = [key for key, one in fields if one.type not in ("object", "list")]
            if found.entity == "Contact":
                known += CONTACT_FILTERS
            meant = children.api.get(inner) if children else None
            raise unknown(f"{self.endpoint.name}.{relation}", "field", inner, known, _python(meant))
        return _filter_field(name, f"{found.name}.{field.name}", field, found.name)

    def relation(self, name: str) -> Relation:
        """Relation by its Python name (`sale_lines.item`). Raises UnknownName."""
        found = self.relations.get(name)
        if found is None:
            other, note = _python(self.api_relations.get(name)), _raw_note("load_relations", [name])
            raise unknown(self.endpoint.name, "relation", name, self.relations, other, note)
        return found

    def api_relation(self, name: str) -> Relation:
        """Relation by its API name (`SaleLines.Item`). Raises UnknownName."""
        found = self.api_relations.get(name)
        if found is None:
            raise unknown(self.endpoint.name, "relation", name, self.api_relations, _name(self.relations.get(name)))
        return found

    def with_parents(self, relation: Relation) -> Iterable[Relation]:
        """The relations that a nested one needs loaded, outermost first, itself last."""
        parts = relation.name.split(".")
        for count in range(1, len(parts) + 1):
            found = self.api_relations.get(".".join(parts[:count]))
            if found is not None:
                yield found

    def sort(self, text: str) -> str:
        """API text of a sort order such as "-time_stamp". Raises a QueryError that lists the possible ones."""
        name = text.removeprefix("-")
        if name not in self.sorts:
            raise self._unsortable(name, self.sorts)
        return text[: len(text) - len(name)] + self.sorts[name]

    def api_sort(self, text: str) -> str:
        """The same for an order in API names."""
        name = text.removeprefix("-")
        if name not in self.endpoint.sortable:
            raise self._unsortable(name, self.endpoint.sortable)
        return text

    def _unsortable(self, name: str, allowed: Iterable[str]) -> QueryError:
        names = ", ".join(allowed)
        can = f"the service sorts it by {names}" if names else "the service sorts it by nothing else than its id"
        message = f"{self.endpoint.name} cannot be sorted by {shown(name)}: {can} (descending: a minus in front)."
        if name in self.fields.python or name in self.fields.api:
            return QueryError(message)
        return UnknownName(message, name=name, suggestions=close(name, allowed))


def _python(meant: Field | Param | Relation | None) -> str:
    return meant.python if meant else ""


def _name(meant: Field | Relation | None) -> str:
    return meant.name if meant else ""


def _raw_note(name: str, value: object = ...) -> str:
    given = "..." if value is ... else repr(value)
    return f"; params={{{name!r}: {given}}} takes the API's spelling"


def _filter_field(label: str, wire: str, field: Field, relation: str = "") -> FilterField:
    if field.type in ("object", "list"):
        raise QueryError(f"{label} holds records, so it cannot be compared: filter on its id or on a field of it.")
    return FilterField(wire, field.type, key=is_key(field), relation=relation)


def is_key(field: Field) -> bool:
    """Whether 0 in the field means none."""
    return field.type == "integer" and field.name.endswith("ID")


def _children(relation: Relation) -> EntityNames | None:
    return entity_names(ENTITIES[relation.entity]) if relation.entity else None


def _child_api_names(relation: Relation) -> Iterable[str]:
    children = _children(relation)
    return children.api if children else ()


def api_spelling(entity: str, name: str) -> str:
    """Python name of the field that the API calls `name`, "" if there is none."""
    return _python(entity_names(ENTITIES[entity]).api.get(name)) if entity in ENTITIES else ""


@cache
def names(endpoint: Endpoint) -> EndpointNames:
    """Name tables of an endpoint, made once."""
    return EndpointNames(endpoint)


@cache
def entity_names(entity: Entity) -> EntityNames:
    """Name tables of a type of record, made once."""
    return EntityNames(entity)
