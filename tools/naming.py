"""How the generator names classes and finds the module that holds them."""

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
    name = field.item_key[0].upper() + field.item_key[1:] + ("Box" if field.entity else "NamesBox")
    return f"Async{name}" if awaited and field.entity and is_linked(field.entity) else name


def collection_class(endpoint: str, *, awaited: bool) -> str:
    """`Items` or `AsyncItems`."""
    name = collection_name(ENDPOINTS[endpoint])
    return f"Async{name}" if awaited else name


def query_class(endpoint: Endpoint) -> str:
    """`ItemsQuery`: what may be filtered by."""
    return collection_class(endpoint.name, awaited=False) + "Query"


def changes_class(entity: str) -> str:
    """`ItemChanges`: what may be written."""
    return f"{entity}Changes"
