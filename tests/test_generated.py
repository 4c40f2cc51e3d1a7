"""What the generator wrote is what it would write, and it is complete."""

from __future__ import annotations

import inspect
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest

from every import every
from lightspeed_pos import AsyncClient, Client, StaticToken
from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.catalogue.links import collection_name, is_linked
from lightspeed_pos.model.async_collection import AsyncCollection
from lightspeed_pos.model.collection import Collection
from lightspeed_pos.model.record import LinkedRecord, Record
from lightspeed_pos.model.registry import record_classes

ROOT = Path(__file__).resolve().parent.parent
CLASSES = record_classes()
LISTED = [
    endpoint for endpoint in ENDPOINTS.values() if endpoint.query and endpoint.versioned and endpoint.name != "Account"
]
WRITES = ("create", "update", "archive", "destroy")


def collection(endpoint: Endpoint, *, prefix: str) -> type[Any]:
    domain = next(name for name, module in DOMAINS.items() if endpoint in module.ENDPOINTS)
    found: type[Any] = getattr(import_module(f"lightspeed_pos.resources.{domain}"), prefix + collection_name(endpoint))
    return found


def allowed(endpoint: Endpoint) -> set[str]:
    verbs = {"create": endpoint.create, "update": endpoint.update, "archive": endpoint.delete == "archive"}
    return {verb for verb, may in {**verbs, "destroy": bool(endpoint.delete)}.items() if may}


@pytest.mark.skipif(not (ROOT / "tools").is_dir(), reason="the generator is not part of a source distribution")
def test_the_generated_modules_are_what_the_generator_would_write() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "write_records.py"), "--check"],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": f"{ROOT / 'src'}"},
        check=False,
    )

    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)


@pytest.mark.skipif(not (ROOT / "tools").is_dir(), reason="the generator is not part of a source distribution")
def test_the_generator_writes_the_same_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    records, resources = import_module("record_modules"), import_module("resource_modules")

    def texts() -> list[str]:
        made = [text(domain) for domain in DOMAINS for text in (records.record_module, resources.resource_module)]
        return [*made, resources.account_module()]

    assert texts() == texts()


@every("entity", ENTITIES)
def test_every_record_type_has_its_classes(entity: str) -> None:
    name = {"Account": "AccountDetails"}.get(entity, entity)

    expected = {name, f"Async{name}"} if is_linked(entity) else {name}

    assert expected == {each for each in (name, f"Async{name}") if each in CLASSES}
    assert {entity} == {CLASSES[each].ENTITY for each in expected}
    assert {is_linked(entity)} == {issubclass(CLASSES[each], LinkedRecord) for each in expected}


@every("name", CLASSES)
def test_every_record_class_can_be_decoded(name: str) -> None:
    record_type = CLASSES[name]

    record: Record = msgspec.json.Decoder(record_type, strict=False).decode(b"{}")

    assert {} == record.to_dict()
    assert record_type() == record


@every("name", [name for name in CLASSES if not name.endswith("Fields")])
def test_every_field_of_the_catalogue_has_its_place_in_the_class(name: str) -> None:
    record_type = CLASSES[name]
    wire_names = {field.encode_name for field in msgspec.structs.fields(record_type)}
    known = [field for field in ENTITIES[record_type.ENTITY].fields if not field.write_only]

    assert {field.name for field in known} == wire_names
    assert [] == [field.python for field in known if not hasattr(record_type, field.python)]


@every("name", CLASSES)
def test_no_property_shadows_a_field(name: str) -> None:
    record_type = CLASSES[name]
    properties = {
        each for kind in record_type.__mro__ for each, value in vars(kind).items() if isinstance(value, property)
    }

    assert set() == properties & set(record_type.__struct_fields__)


@cache  # a client loads certificates, which takes longer than all that is asked of it here
def _account(prefix: str) -> Any:
    client: Any = (AsyncClient if prefix else Client)(StaticToken("t"), base_url="http://127.0.0.1:9")
    return client.account(1)


@every("endpoint", LISTED)
@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_listing_is_reachable_on_an_account(endpoint: Endpoint, prefix: str) -> None:
    found = getattr(_account(prefix), endpoint.attribute)
    if len(endpoint.path_params) > 1:
        found = found(*range(11, 10 + len(endpoint.path_params)))

    assert collection(endpoint, prefix=prefix) is type(found)
    assert endpoint.name == found.ENDPOINT
    assert isinstance(found, AsyncCollection if prefix else Collection)
    assert "/Account/1/" in repr(found)


@every("endpoint", LISTED)
@pytest.mark.parametrize("prefix", ["", "Async"])
def test_a_collection_has_no_method_for_what_the_api_cannot_do(endpoint: Endpoint, prefix: str) -> None:
    kind = collection(endpoint, prefix=prefix)

    extra = {action.python for action in endpoint.actions} & set(WRITES)  # a transfer is archived by a POST
    assert allowed(endpoint) | extra == {verb for verb in WRITES if hasattr(kind, verb)}
    assert (bool(endpoint.id) and not endpoint.params_required) == hasattr(kind, "find")


@every("endpoint", LISTED)
@pytest.mark.parametrize("prefix", ["", "Async"])
def test_only_records_that_tell_the_id_they_are_sorted_by_can_be_scanned(endpoint: Endpoint, prefix: str) -> None:
    kind = collection(endpoint, prefix=prefix)
    told = endpoint.id and endpoint.id in endpoint.sortable and ENTITIES[endpoint.entity].id == endpoint.id

    assert bool(told) == hasattr(kind, "scan")
    assert bool(told) == ("concurrency" in inspect.signature(kind.all).parameters)


@every("name", [name for name in CLASSES if issubclass(CLASSES[name], LinkedRecord)])
def test_a_record_has_no_method_for_what_the_api_cannot_do(name: str) -> None:
    record_type = CLASSES[name]
    endpoints = [each for each in ENDPOINTS.values() if each.entity == record_type.ENTITY and each.id]
    expected = {verb for each in endpoints for verb in allowed(each)} - {"create"}

    found = {verb for verb in WRITES if hasattr(record_type, verb)}

    assert (set() if name.endswith("Fields") else expected) == found


@every("name", [name for name in CLASSES if name.startswith("Async")])
def test_verbs_of_an_async_record_are_to_be_awaited(name: str) -> None:
    verbs = [getattr(CLASSES[name], verb, None) for verb in (*WRITES, "reload")]

    assert all(inspect.iscoroutinefunction(verb) for verb in verbs if verb is not None)


def test_inventory_logs_and_sale_payments_are_read_only() -> None:
    for endpoint in ("InventoryLog", "SalePayment", "SaleVoid", "RegisterCount"):
        assert set() == {verb for verb in WRITES if hasattr(collection(ENDPOINTS[endpoint], prefix=""), verb)}
