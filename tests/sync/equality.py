"""How a synced database differs from the shop: by the sandbox's own tables, and by what its API shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import duckdb

from lightspeed_pos.catalogue import ENDPOINTS, ENTITIES, Field
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.catalogue.strategies import STRATEGIES, Strategy
from lightspeed_pos.requests.place import has_archived
from lightspeed_pos.sync import timetable

if TYPE_CHECKING:
    from lightspeed_pos.resources.account import Account
    from lightspeed_pos.sandbox import Sandbox

Query = Callable[[str], list[tuple[Any, ...]]]
# Tables that records of a type are in because they nest in others: the type, and the field by which they do.
NESTED = {
    "catalog_vendors": ("CatalogVendor", "catalogVendorID"),
    "contacts": ("Contact", "contactID"),
    "customer_custom_field_values": ("CustomFieldValue", "customerID"),
    "employee_roles": ("EmployeeRole", "employeeRoleID"),
    "item_components": ("ItemComponent", "assemblyItemID"),
    "item_custom_field_values": ("CustomFieldValue", "itemID"),
    "item_ecommerces": ("ItemECommerce", "itemECommerceID"),
    "item_fee_categories": ("ItemFeeCategory", "itemFeeID"),
    "item_matrix_prices": ("ItemPrice", "itemMatrixID"),
    "item_matrix_tags": ("TagRelation", "itemMatrixID"),
    "item_prices": ("ItemPrice", "itemID"),
    "item_tags": ("TagRelation", "itemID"),
    "item_vendor_nums": ("ItemVendorNum", "itemID"),
    "notes": ("Note", "noteID"),
    "order_custom_field_values": ("CustomFieldValue", "orderID"),
    "order_shipment_items": ("OrderShipmentItem", "orderShipmentID"),
    "receipt_setups": ("ReceiptSetup", "receiptSetupID"),
    "sale_line_inventory_sales": ("InventorySale", "saleLineID"),
    "sale_payment_signatures": ("SalePaymentSignature", "salePaymentID"),
    "vendor_return_items": ("VendorReturnItem", "vendorReturnID"),
    "workorder_images": ("WorkorderImage", "workorderID"),
}


# Columns that the API does not show, or otherwise.
NOT_SHOWN = {
    ("Contact", "contactID"),  # nor under some parents
    ("CreditAccount", "code"),
    ("CustomFieldValue", "value"),
    ("Customer", "contactID"),
    ("Customer", "noteID"),
    ("Item", "noteID"),
    ("Note", "noteID"),
    ("Vendor", "contactID"),
}


@contextmanager
def in_file(file: Path) -> Iterator[Query]:
    """What queries find in a file. To open it takes ten times as long as a query."""
    with duckdb.connect(str(file)) as database:
        database.execute("SET TimeZone = 'UTC'")
        yield lambda sql: database.execute(sql).fetchall()


def differences(sandbox: Sandbox, *databases: Query, account_id: int | None = None) -> list[str]:
    """
    Rows of the sandbox's tables that a database has not, or has otherwise; and rows that only the database has.

    With `account_id` those of this merchant; else of the first one.
    """
    dump = sandbox.dump() if account_id is None else sandbox.dump(account_id)
    return [one for database in databases for one in _differences(dump, database)]


def _differences(dump: dict[str, list[dict[str, Any]]], database: Query) -> list[str]:
    columns = _columns(database)
    found: list[str] = []
    read = _read()
    for strategy in read.values():
        endpoint = ENDPOINTS[strategy.endpoint]
        if endpoint.id and endpoint.entity in dump:
            own = _of_endpoint(strategy.endpoint, dump[endpoint.entity])
            found += _compared(strategy.table, endpoint.entity, own, columns[strategy.table], database)
    for table, (entity, key) in NESTED.items():
        own = [row for row in dump.get(entity, ()) if row.get(key) not in {None, "", "0"}]
        if entity in {"Contact", "Note"}:
            own = _referred_to(key, own, dump)
        elif (parent := f"{key[0].upper()}{key[1:-2]}") in dump:  # nobody sees what is left of a parent that is gone
            parents = {row[key] for row in dump[parent]}
            own = [row for row in own if row[key] in parents]
        if table in columns:
            # What belonged to a record that is gone may stay: nobody can see whether it is there.
            left = dump.get(entity, ()) if entity in {"Contact", "Note"} else ()
            found += _compared(table, entity, own, columns[table], database, key, left=left)
        elif own and len(read) == len(STRATEGIES):
            found.append(f"{table}: is not there")
    return found


def differences_by_api(account: Account, database: Query, tables: Iterable[str] | None = None) -> list[str]:
    """The same for all that listings show, what the service calculates and the reports included."""
    columns = _columns(database)
    found: list[str] = []
    for strategy in STRATEGIES.values():
        endpoint = ENDPOINTS[strategy.endpoint]
        if (tables is not None and strategy.table not in tables) or strategy.how == "window":
            continue
        if strategy.endpoint == "Account":
            continue
        archived: Any = {"archived": "include"} if has_archived(endpoint) else {}
        rows = list(account.loader.collection(endpoint).rows(**archived))
        if strategy.expressly:
            rows += list(account.loader.collection(endpoint).rows(params=dict(strategy.expressly), **archived))
        if strategy.table in columns:
            found += _compared(strategy.table, endpoint.entity, rows, columns[strategy.table], database, is_shown=True)
        elif rows:
            found.append(f"{strategy.table}: is not there")
    return found


def _read() -> dict[str, Strategy]:
    """How tables are read by which runs; fewer than all under the fixture few_tables."""
    return cast("dict[str, Strategy]", vars(timetable)["STRATEGIES"])


def _columns(database: Query) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for table, column in database(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema()"
    ):
        found.setdefault(table, set()).add(column)
    return found


def _compared(
    table: str,
    entity: str,
    rows: list[dict[str, Any]],
    columns: set[str],
    database: Query,
    key: str = "",
    *,
    left: Iterable[dict[str, Any]] = (),
    is_shown: bool = False,
) -> Iterator[str]:
    """Rows counted as often as they occur, so that tables without a key are compared alike."""
    there = set[str]().union(*rows) if rows else set[str]()
    fields = [one for one in ENTITIES[entity].fields if one.name in there and not one.alias_of and not one.write_only]
    fields = [one for one in fields if one.type not in {"object", "list"}]
    if not is_shown:
        fields = [one for one in fields if (entity, one.name) not in NOT_SHOWN]
    names = {one.name: one.python for one in fields}
    missing = sorted(name for name in names.values() if name not in columns)
    if missing and is_shown:
        yield f"{table}: has no {', '.join(missing)}"
    fields = [one for one in fields if names[one.name] in columns]
    if key and snake(key) in columns and key not in names and (entity, key) not in NOT_SHOWN:
        fields.append(Field(key, "integer", ref="?"))
    if not fields:
        return
    selected = ", ".join(f'"{one.python}"' for one in fields)
    kept = Counter(database(f'SELECT {selected} FROM "{table}" WHERE _deleted_at IS NULL'))
    shop = Counter(tuple(_value(one, row.get(one.name)) for one in fields) for row in rows)
    if entity in {"Contact", "Note"}:  # one may be shown with an id below one parent, and without below another
        kept, shop = Counter(set(kept)), Counter(set(shop))
    may_be = Counter(tuple(_value(one, row.get(one.name)) for one in fields) for row in left)
    lacks, has = list((shop - kept).elements()), list((kept - shop - may_be).elements())
    others = {row[0]: row for row in has}
    for row in lacks[:2]:
        other = others.get(row[0], ())
        pairs = [(one.python, *values) for one, *values in zip(fields, row, other, strict=False)]
        yield f"{table}: {[one for one in pairs if one[1] != one[2]] or f'lacks {row}'}"
    ids = {row[0] for row in lacks}
    yield from (f"{table}: should not have {row}" for row in has[:2] if row[0] not in ids)


def _value(field: Field, text: Any) -> Any:
    if text is None and field.type in {"string", "enum"}:
        return ""  # a dump leaves out hidden columns that are empty
    if text is None or (text == "" and field.type not in {"string", "enum"}):
        return None
    match field.type:
        case "integer":
            number = int(text)
            return None if field.ref and not number else number
        case "decimal":
            return round(Decimal(text), 15)
        case "boolean":
            return text in {"true", "1", True}
        case "datetime":
            return datetime.fromisoformat(text).astimezone(UTC)
        case "date":
            return date.fromisoformat(text[:10])
        case _:
            return text


def _of_endpoint(endpoint: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Custom fields of items, customers and orders are of one type and have three listings."""
    if endpoint.endswith("CustomField"):
        return [row for row in rows if row.get("owner") == endpoint.removesuffix(" CustomField")]
    return rows


def _referred_to(key: str, rows: list[dict[str, Any]], dump: dict[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Contacts and notes come with the record that has them, and with no other."""
    entity = key.removesuffix("ID").capitalize()
    owners = {ENDPOINTS[one.endpoint].entity for one in _read().values() if entity in one.needs}
    keys = {row.get(key) for owner in owners for row in dump.get(owner, ())}
    if entity == "Note":
        keys |= {row.get(name) for row in dump.get("Sale", ()) for name in ("internalNoteID", "printedNoteID")}
    return [row for row in rows if row[key] in keys]
