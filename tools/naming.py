"""How the generator names what it writes, and where each thing belongs."""

from __future__ import annotations

from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, Endpoint, Field
from lightspeed_pos.catalogue.links import collection_name, is_linked

HEADER = '"""\n{title}\n\nGenerated from the catalogue by tools/write_records.py: edit the catalogue instead.\n"""\n'
# The account itself is no record: it is what the resources hang on.
RENAMED = {"Account": "AccountDetails"}
DOMAIN_OF_ENTITY = {entity.name: domain for domain, module in DOMAINS.items() for entity in module.ENTITIES}
DOMAIN_OF_ENDPOINT = {endpoint.name: domain for domain, module in DOMAINS.items() for endpoint in module.ENDPOINTS}


def record_class(entity: str, *, awaited: bool) -> str:
    """`Item`, or `AsyncItem` where the two differ."""
    name = RENAMED.get(entity, entity)
    return f"Async{name}" if awaited and is_linked(entity) else name


def box_class(field: Field, *, awaited: bool) -> str:
    """Class of the container that a list field arrives in."""
    name = field.item_key[0].upper() + field.item_key[1:] + "Box"
    return f"Async{name}" if awaited and is_linked(field.entity) else name


def collection_class(endpoint: str, *, awaited: bool) -> str:
    """`Items` or `AsyncItems`."""
    name = collection_name(ENDPOINTS[endpoint])
    return f"Async{name}" if awaited else name


def shape_class(endpoint: Endpoint) -> str:
    """`ItemsShape`: the arguments that both kinds of collection take."""
    return collection_class(endpoint.name, awaited=False) + "Shape"


def query_class(endpoint: Endpoint) -> str:
    """`ItemsQuery`: what may be filtered by."""
    return collection_class(endpoint.name, awaited=False) + "Query"


def relation_names(endpoint: Endpoint) -> str:
    """`ItemRelation`: what may be loaded with the records."""
    return endpoint.name.replace(" ", "") + "Relation"


def changes_class(entity: str) -> str:
    """`ItemChanges`: what may be written."""
    return f"{entity}Changes"


def row_class(entity: str) -> str:
    """`ItemRow`: a row of bulk writes."""
    return f"{entity}Row"


def has_codes(endpoint: Endpoint) -> bool:
    """Whether its records are found by a code that is printed on them."""
    return any(param.name == "itemCode" for param in endpoint.params)


def action_changes_class(action: Endpoint) -> str:
    """`SaleRefundChanges`: what an action takes."""
    return action.name.replace(" ", "") + "Changes"


def loads_relations(endpoint: Endpoint) -> bool:
    """Whether relations may be asked for."""
    return bool(endpoint.relations) and not endpoint.relations_fixed


def endpoints_of(entity: str) -> list[Endpoint]:
    """The endpoints whose records are of this type and have an id."""
    return [endpoint for endpoint in ENDPOINTS.values() if endpoint.entity == entity and endpoint.id]


def actions_below(endpoint: Endpoint) -> list[Endpoint]:
    """Actions with a page of their own that hang on a record of this endpoint."""
    own = f"{endpoint.path}/{{{endpoint.id}}}/"
    return [
        e for e in ENDPOINTS.values() if e.path.startswith(own) and not e.query and e.path.count("/") == own.count("/")
    ]
