"""What the generator wrote is what it would write, and it is complete."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest

from every import every
from lightspeed_pos import AsyncClient, Client, StaticToken
from lightspeed_pos.catalogue import DOMAINS, ENDPOINTS, ENTITIES, Endpoint
from lightspeed_pos.catalogue.links import collection_name, is_linked
from lightspeed_pos.model.collection import AsyncCollection, Collection
from lightspeed_pos.model.record import LinkedRecord, Record
from lightspeed_pos.model.registry import record_classes

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "src" / "lightspeed_pos" / "resources"
CLASSES = record_classes()
SHOWN = {name: kind for name, kind in CLASSES.items() if not name.endswith("Fields")}
LISTED = [
    endpoint for endpoint in ENDPOINTS.values() if endpoint.query and endpoint.versioned and endpoint.name != "Account"
]
BOTH = [(endpoint, prefix) for endpoint in LISTED for prefix in ("", "Async")]
WRITES = ("create", "update", "archive", "destroy")


def collection(endpoint: Endpoint, *, prefix: str) -> type[Any]:
    domain = next(name for name, module in DOMAINS.items() if endpoint in module.ENDPOINTS)
    found: type[Any] = getattr(import_module(f"lightspeed_pos.resources.{domain}"), prefix + collection_name(endpoint))
    return found


def arguments(verb: Any) -> dict[str, inspect.Parameter]:
    return dict(inspect.signature(verb).parameters)


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


def test_every_record_type_has_its_classes() -> None:
    expected: dict[str, tuple[str, bool]] = {}
    for entity in ENTITIES:
        name = {"Account": "AccountDetails"}.get(entity, entity)
        kinds = [name, f"Async{name}", f"{name}Fields"] if is_linked(entity) else [name]
        expected.update({each: (entity, is_linked(entity)) for each in kinds})

    assert expected == {name: (kind.ENTITY, issubclass(kind, LinkedRecord)) for name, kind in CLASSES.items()}


@every("name", CLASSES)
def test_every_record_class_can_be_decoded(name: str) -> None:
    record_type = CLASSES[name]

    record: Record = msgspec.json.Decoder(record_type, strict=False).decode(b"{}")

    assert {} == record.to_dict()
    assert record_type() == record


def test_every_field_of_the_catalogue_has_its_place_in_the_class() -> None:
    bad: list[str] = []
    for name, kind in SHOWN.items():
        known = [field for field in ENTITIES[kind.ENTITY].fields if not field.write_only]
        wire_names = {field.encode_name for field in msgspec.structs.fields(kind)}
        bad += [f"{name}.{one}" for one in {field.name for field in known} ^ wire_names]
        bad += [f"{name}.{field.python}" for field in known if not hasattr(kind, field.python)]

    assert [] == bad


def test_no_descriptor_shadows_a_field() -> None:
    bad = [
        f"{name}.{each}"
        for name, kind in CLASSES.items()
        for each in kind.__struct_fields__
        if type(inspect.getattr_static(kind, each)).__name__ != "member_descriptor"
    ]

    assert [] == bad


def test_every_field_and_relation_says_what_it_is() -> None:
    bad: list[str] = []
    for path in RESOURCES.glob("*.py"):
        classes = [node for node in ast.parse(path.read_text()).body if isinstance(node, ast.ClassDef)]
        for kind in classes:
            if kind.name in CLASSES or kind.name == "Names":
                bad += [f"{path.stem}.{kind.name}.{name}" for name in undocumented(kind)]

    assert [] == bad


def undocumented(kind: ast.ClassDef) -> list[str]:
    found: list[str] = []
    for node, after in zip(kind.body, [*kind.body[1:], None], strict=True):
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        name = target.id if isinstance(target, ast.Name) else ""
        if name and not name.startswith("_") and not name.isupper():
            said = after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else ""
            found += [] if said else [name]
    return found


@every("client_type", [Client, AsyncClient])
def test_every_listing_is_reachable_on_an_account(client_type: type[Any]) -> None:
    prefix = "Async" if client_type is AsyncClient else ""
    account = client_type(StaticToken("t"), base_url="http://127.0.0.1:9").account(1)
    for endpoint in LISTED:
        found = getattr(account, endpoint.attribute)
        if len(endpoint.path_params) > 1:
            found = found(*range(11, 10 + len(endpoint.path_params)))

        assert collection(endpoint, prefix=prefix) is type(found)
        assert endpoint.name == found.ENDPOINT
        assert isinstance(found, AsyncCollection if prefix else Collection)
        assert "/Account/1/" in repr(found)


def test_a_collection_has_no_method_for_what_the_api_cannot_do() -> None:
    bad: list[str] = []
    for endpoint, prefix in BOTH:
        kind = collection(endpoint, prefix=prefix)
        extra = {action.python for action in endpoint.actions} & set(WRITES)  # a transfer is archived by a POST
        finds = {"find"} if endpoint.id and not endpoint.params_required else set[str]()
        told = endpoint.id and endpoint.id in endpoint.sortable and ENTITIES[endpoint.entity].id == endpoint.id
        expected = allowed(endpoint) | extra | finds | ({"scan"} if told else set())
        found = {verb for verb in (*WRITES, "find", "scan") if hasattr(kind, verb)}
        bad += [f"{kind.__name__}.{verb}" for verb in expected ^ found]
        if bool(told) != ("concurrency" in arguments(kind.all)):
            bad.append(f"{kind.__name__}.all(concurrency)")

    assert [] == bad


def test_a_record_has_no_method_for_what_the_api_cannot_do() -> None:
    bad: list[str] = []
    for name, kind in CLASSES.items():
        endpoints = [each for each in ENDPOINTS.values() if each.entity == kind.ENTITY and each.id]
        able = name in SHOWN and issubclass(kind, LinkedRecord)
        can = {verb for each in endpoints for verb in allowed(each) if able} - {"create"}
        bad += [f"{name}.{verb}" for verb in WRITES if hasattr(kind, verb) != (verb in can)]

    assert [] == bad


def test_verbs_of_an_async_record_are_to_be_awaited() -> None:
    verbs = {
        f"{name}.{verb}": getattr(kind, verb, None)
        for name, kind in CLASSES.items()
        if name.startswith("Async")
        for verb in (*WRITES, "reload")
    }

    assert [] == [name for name, verb in verbs.items() if verb is not None and not inspect.iscoroutinefunction(verb)]


def test_inventory_logs_and_sale_payments_are_read_only() -> None:
    for endpoint in ("InventoryLog", "SalePayment", "SaleVoid", "RegisterCount"):
        assert set() == {verb for verb in WRITES if hasattr(collection(ENDPOINTS[endpoint], prefix=""), verb)}


@every("client_type", [Client, AsyncClient])
def test_help_names_what_a_verb_takes(client_type: type[Any]) -> None:
    items = client_type(StaticToken("t"), base_url="http://127.0.0.1:9").account(1).items

    listing, pages, create = arguments(items.all), arguments(items.pages), arguments(items.create)

    assert {"any_of", "concurrency", "item_id", "item_shops__qoh", "load_relations", "sort"} <= set(listing)
    assert "self" not in listing
    assert ["any_of", "limit", "start", "prefetch", "params"] == list(pages)[:5]
    assert 100 == pages["limit"].default
    assert {"description", "prices"} <= set(create)
    assert "description: TextFilter = …" in str(inspect.signature(items.first))
    assert ["key", "category_id"] == [name for name in arguments(items.update) if name in {"key", "category_id"}]
    assert "-> Item | None" in str(inspect.signature(items.first)).replace("Async", "")
    assert "category_id" in arguments(CLASSES["Item"].update)  # type: ignore[attr-defined]


def test_help_of_one_collection_does_not_change_another() -> None:
    items, sales = (collection(ENDPOINTS[name], prefix="") for name in ("Item", "Sale"))

    assert "qoh" not in arguments(items.all)
    assert "description" in arguments(items.all)
    assert "description" not in arguments(sales.all)
    assert "employee_id" in arguments(sales.all)


def test_a_class_of_ones_own_may_extend_a_verb() -> None:
    items = collection(ENDPOINTS["Item"], prefix="")

    class Mine(items):  # type: ignore[misc, valid-type]
        def all(self, **query: Any) -> list[Any]:
            return [*super().all(**query), "mine"]

    mine = Mine(Client(StaticToken("t"), base_url="http://127.0.0.1:9").account(1))

    for _ in range(2):  # the first use must not put the inherited verb in place of this one
        assert ["mine"] == mine.all(item_id=one_of_nothing())


def one_of_nothing() -> Any:
    from lightspeed_pos import query

    return query.one_of([])


def test_required_filters_are_shown_as_required() -> None:
    taken = arguments(collection(ENDPOINTS["Reports Accounting PaymentsByDay"], prefix="").first)

    assert inspect.Parameter.empty is taken["start_date"].default
    assert "…" == repr(taken["params"].default)


def test_modules_of_domains_are_the_only_circle_in_the_room() -> None:
    imports = {path.stem: imported(path) for path in RESOURCES.glob("*.py")}
    circles = {frozenset(reached(name, imports) & reached_by(name, imports)) for name in imports}

    assert 1 >= len([circle for circle in circles if circle])


def imported(path: Path) -> set[str]:
    """What a module of the room imports of the room, for type checkers or at run time."""
    found = [node.module or "" for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
    return {name.rpartition(".")[2] for name in found if name.startswith("lightspeed_pos.resources.")}


def reached(name: str, imports: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = set(imports[name])
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting |= imports[one]
    return found


def reached_by(name: str, imports: dict[str, set[str]]) -> set[str]:
    return {other for other in imports if name in reached(other, imports)}
