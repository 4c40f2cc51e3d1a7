"""
What is known of the API's 104 endpoints and their record types, as data.

`ENDPOINTS` is keyed by the title of an endpoint's page ("Item", "Sale Refund"), `ENTITIES` by the name of a record
type ("Item", "ContactPhone"). Every fact names its source; where sources contradict each other the data hold what
we settled on and the note says what the other one was.
"""

from lightspeed_pos.catalogue import (
    company,
    customers,
    inventory,
    items,
    purchasing,
    registers,
    reports,
    sales,
    templates,
    workorders,
)
from lightspeed_pos.catalogue.model import Action, Costs, Endpoint, Entity, Field, Param, Relation

DOMAINS = {
    "company": company,
    "items": items,
    "inventory": inventory,
    "sales": sales,
    "customers": customers,
    "purchasing": purchasing,
    "registers": registers,
    "workorders": workorders,
    "reports": reports,
    "templates": templates,
}

ENTITIES: dict[str, Entity] = {entity.name: entity for domain in DOMAINS.values() for entity in domain.ENTITIES}
ENDPOINTS: dict[str, Endpoint] = {
    endpoint.name: endpoint for domain in DOMAINS.values() for endpoint in domain.ENDPOINTS
}

__all__ = ["DOMAINS", "ENDPOINTS", "ENTITIES", "Action", "Costs", "Endpoint", "Entity", "Field", "Param", "Relation"]
