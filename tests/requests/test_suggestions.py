"""Attributes that do not exist: errors that say which one was meant, and nothing that looks for them is disturbed."""

from __future__ import annotations

import copy
import difflib
import pickle
from typing import Any, cast

import pytest

from every import every
from lightspeed_pos import AsyncClient, Client, StaticToken, errors, query
from lightspeed_pos.errors import LightspeedError
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.requests.suggestions import Suggesting, close
from lightspeed_pos.resources.account import Account, AsyncAccount
from lightspeed_pos.resources.items import Item
from scripted_api import ACCOUNT, envelope, row
from scripted_server import ScriptedServer


@pytest.fixture
def item() -> Item:
    record_classes()
    return Item(item_id=1, description="Tube")


@pytest.fixture
def account() -> Account:
    return Client(StaticToken("x")).account(ACCOUNT)


@every(
    "name, message",
    [
        ("descripton", "Item has no attribute 'descripton': did you mean description?"),
        ("defaultCost", "Item has no attribute 'defaultCost': it is default_cost here."),
        ("itemID", "Item has no attribute 'itemID': it is item_id here."),
        ("ItemShops", "Item has no attribute 'ItemShops': it is item_shops here."),
        ("catgory", "Item has no attribute 'catgory': did you mean category or category_id?"),
        ("upadte", "Item has no attribute 'upadte': did you mean update?"),
        ("xyz", "Item has no attribute 'xyz'."),
    ],
)
def test_a_record_says_which_attribute_was_meant(item: Item, name: str, message: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(item, name)

    assert message == str(caught.value)
    assert name == caught.value.name


@every(
    "name, message",
    [
        ("itms", "did you mean items or"),
        ("item", "did you mean items or"),
        ("Item", "has no attribute 'Item': it is items here."),
        ("ItemMatrix", "it is item_matrices here."),
        ("detials", "did you mean details?"),
        ("xyz", "Account has no attribute 'xyz'."),
    ],
)
def test_an_account_says_which_resource_was_meant(account: Account, name: str, message: str) -> None:
    awaited = AsyncAccount(AsyncClient(StaticToken("x")), ACCOUNT)
    for one in (account, awaited):
        with pytest.raises(AttributeError) as caught:
            getattr(one, name)

        assert message in str(caught.value)


@every("kind", record_classes().values())
def test_every_record_type_knows_its_names_on_the_wire(kind: Any) -> None:
    record = kind()
    names = dict(zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True))
    odd = {python: wire for python, wire in names.items() if not python.startswith("_") and not wire.islower()}

    for python, wire in odd.items():
        with pytest.raises(AttributeError, match=f"it is {python} here|did you mean {python}"):
            getattr(record, wire)


def test_who_looks_whether_something_is_there_is_told_no(item: Item, account: Account) -> None:
    for one in (item, account):
        for name in ("shape", "_repr_html_", "_ipython_canary_method_should_not_exist_", "__array__", "__len__"):
            assert not hasattr(one, name)
            assert getattr(one, name, None) is None


@every(
    "name, meant",
    [("sku", "system_sku or custom_sku"), ("name", "description"), ("qoh", "stock or item_shops")],
)
def test_what_others_call_it_is_known(item: Item, name: str, meant: str) -> None:
    with pytest.raises(AttributeError, match=f"did you mean {meant}"):
        getattr(item, name)


def test_what_has_no_line_to_write_instead_says_what_was_meant_and_hides_no_error_of_its_own() -> None:
    class Shelf(Suggesting):
        @property
        def label(self) -> str:
            raise AttributeError("the printer has no paper")

        def update(self) -> None: ...

    for name, message in [
        ("save", r"Shelf has no attribute 'save': did you mean update\?$"),
        ("lable", r"did you mean label\?$"),
        ("label", r"^the printer has no paper$"),
    ]:
        with pytest.raises(AttributeError, match=message) as caught:
            getattr(Shelf(), name)
        assert name == caught.value.name


def test_names_that_are_merely_alike_are_not_suggested() -> None:
    assert () == close("date", ["update", "destroy", "sale_id"])
    assert () == close("tags", ["images", "tax"])
    assert ("update",) == close("upadte", ["update", "destroy"])
    assert ("description",) == close("escription", ["description", "default_cost"])
    assert ("category",) == close("main_category", ["category", "description"])


@every("given", ["custom_sku", "Custom SKU", "customSku", "CUSTOM-SKUU", "Costum Sku", "custom"])
def test_a_name_is_found_however_it_is_spelled(given: str) -> None:
    assert ("custom_sku",) == close(given, ["custom_sku", "customer_id", "description"])[:1]


def test_a_word_of_a_name_is_better_than_nothing() -> None:
    assert ("upc",) == close("UPC number", ["upc", "ean", "default_cost"])
    assert ("ean", "upc") == close("ean barcode", ["upc", "ean", "default_cost"])


@every(
    "wrong, message",
    [
        (lambda account: account.items.frist, "Items has no attribute 'frist': did you mean first?"),
        (lambda account: account.items.get, "Items has no attribute 'get': write account.items.find(key)"),
        (
            lambda account: account.client.acounts,
            "Client has no attribute 'acounts': did you mean accounts or account?",
        ),
        (lambda _: cast("Any", query).gtt, "query has no attribute 'gtt': did you mean gt or gte?"),
        (lambda _: cast("Any", query).in_, "query has no attribute 'in_': write query.one_of([…])"),
        (lambda _: cast("Any", query).contains, "query has no attribute 'contains': write query.like(\"%text%\")"),
        (lambda _: cast("Any", query).eq, "query has no attribute 'eq': write the value itself, name=value"),
        (lambda _: cast("Any", query).xyz, "query has no attribute 'xyz'."),
        (lambda _: cast("Any", errors).Throttled, "errors has no attribute 'Throttled': did you mean RateLimited?"),
        (lambda _: cast("Any", errors).NotFoundError, "errors has no attribute 'NotFoundError': did you mean NotFound"),
        (lambda _: cast("Any", errors).xyz, "errors has no attribute 'xyz'."),
    ],
)
def test_collections_clients_conditions_and_errors_say_what_was_meant(
    account: Account, wrong: Any, message: str
) -> None:
    with pytest.raises(AttributeError) as caught:
        wrong(account)

    assert str(caught.value).startswith(message)


def test_a_relation_of_a_copy_is_an_error_and_not_none_for_who_asks_with_a_default(item: Item) -> None:
    # None would say that the item has no category.
    with pytest.raises(LightspeedError, match="not linked to an account"):
        getattr(copy.copy(item), "category", None)


def test_copies_and_pickles_are_as_before(item: Item) -> None:
    assert item == copy.copy(item) == copy.deepcopy(item) == pickle.loads(pickle.dumps(item))
    assert "Tube" == copy.copy(item).description


def test_an_account_can_be_copied(account: Account) -> None:
    assert account == copy.copy(account)


def test_an_attribute_error_inside_a_relation_is_not_hidden() -> None:
    class Vault:
        def oauth_token(self) -> str:
            raise AttributeError("the vault has no door")

        def refresh_oauth_token(self) -> None: ...

    with ScriptedServer([envelope([row(1) | {"categoryID": "3"}])] * 2) as server:
        with Client(StaticToken("x"), base_url=server.url) as client:
            item = client.account(ACCOUNT).items.all()[0]
        with Client(Vault(), base_url=server.url) as locked:
            locked.account(ACCOUNT).items._linked([item])

            with pytest.raises(AttributeError, match="the vault has no door"):
                _ = item.category


def test_a_suggestion_is_looked_for_once_for_each_name(item: Item, monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[str] = []

    def search(name: str, *_: Any, **__: Any) -> list[str]:
        searched.append(name)
        return []

    monkeypatch.setattr(difflib, "get_close_matches", search)

    for _ in range(10):
        assert not hasattr(item, "shape_of_it")

    assert ["shape_of_it"] == searched
