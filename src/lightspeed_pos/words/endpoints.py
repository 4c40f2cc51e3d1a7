"""The endpoints of the catalogue under the names that people give them, and what commands need to know of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, Endpoint
from lightspeed_pos.catalogue.links import primary_endpoint

# Shown by `lightspeed --help`; `--help --all` shows all.
MOST_USED = {
    "items": "products: list, change, archive; prices and stock come along",
    "item-shops": "stock and reorder points of each item in each shop",
    "sales": "sales with their lines and payments; refund",
    "customers": "customers and their contacts",
    "categories": "categories of products",
    "vendors": "vendors",
    "orders": "purchase orders and what arrives",
    "inventory-counts": "inventory counts",
    "workorders": "work orders; check out, clone",
    "registers": "registers; open, close",
}

# What the actions do that have a page of their own below a record, and the fields of their examples.
ACTIONS = {
    "email_receipt": ("Send the receipt of a sale by e-mail.", "email_address=ada@mail.example"),
    "refund": (
        "Refund a sale: make another sale that takes it back.",
        "sale_payments.0.payment_type_id=1 sale_payments.0.amount=-5",
    ),
    "calculated": ("Show what should be in the drawer of a register.", ""),
    "close": ("Close a register.", ""),
    "open": ("Open a register.", "payment_type_id=1 amount=100"),
    "checkout": ("Make a sale of a work order.", ""),
    "clone": ("Make a copy of a work order.", ""),
}
_NOT_ON_AN_ACCOUNT = {"Account", "Session", "Locale"}


@dataclass(frozen=True, slots=True)
class Resource:
    """One endpoint, as a group of commands. `parents` are the ids that stand in its path before its own."""

    name: str
    endpoint: Endpoint
    domain: str

    @property
    def parents(self) -> tuple[str, ...]:
        """Path parameters beside the account: `("itemID",)`."""
        return self.endpoint.path_params[1:]

    @property
    def title(self) -> str:
        """What it holds, in a line."""
        below = f" of one {self.parents[-1].removesuffix('ID')}" if self.parents else ""
        return MOST_USED.get(self.name) or f"{self.endpoint.name} records{below}"

    @property
    def has_codes(self) -> bool:
        """Whether its records are found by a code that is printed on them."""
        return any(param.name == "itemCode" for param in self.endpoint.params)

    @property
    def takes_file(self) -> bool:
        """Whether a record is created from a file."""
        return self.endpoint.entity == "SalePaymentSignature" or "image" in self.endpoint.write_only

    @property
    def actions_below(self) -> tuple[Endpoint, ...]:
        """Actions with a page of their own that hang on a record of it."""
        own = f"{self.endpoint.path}/{{{self.endpoint.id}}}/"
        return tuple(
            one
            for one in ENDPOINTS.values()
            if one.path.startswith(own) and not one.query and one.path.count("/") == own.count("/")
        )


def resources() -> dict[str, Resource]:
    """All groups by name: every endpoint that lists records of an account."""
    return {resource.name: resource for resource in _all()}


def _all() -> Iterator[Resource]:
    for domain, module in DOMAINS.items():
        for endpoint in module.ENDPOINTS:
            if endpoint.name not in _NOT_ON_AN_ACCOUNT and endpoint.query:  # others are actions of a record
                yield Resource(endpoint.attribute.replace("_", "-"), endpoint, domain)


def is_primary(resource: Resource) -> bool:
    """Whether this is where all records of its kind are listed."""
    return primary_endpoint(resource.endpoint.entity) is resource.endpoint
