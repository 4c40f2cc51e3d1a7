from __future__ import annotations

from collections.abc import Callable

import pytest

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.errors import QueryError, UnknownName
from lightspeed_pos.requests.names import CONTACT_FILTERS, FilterField, api_spelling, names

ITEM = names(ENDPOINTS["Item"])
SALE = names(ENDPOINTS["Sale"])
CUSTOMER = names(ENDPOINTS["Customer"])


def test_tables_of_an_endpoint_are_made_once() -> None:
    assert names(ENDPOINTS["Item"]) is ITEM


def test_a_field_is_found_by_either_name() -> None:
    by_python, by_api = ITEM.filter_field("item_matrix_id"), ITEM.api_filter_field("itemMatrixID")

    assert FilterField("itemMatrixID", "integer", key=True) == by_python == by_api


def test_an_id_that_is_also_a_parameter_stays_a_field() -> None:
    assert not names(ENDPOINTS["Inventory"]).filter_field("inventory_id").declared


@every(
    "why, find, expected",
    [
        (
            "the other spelling leads to the one that is written",
            lambda: SALE.api_filter_field("updatetime").wire,
            "updateTime",
        ),
        (
            "a parameter that is no field",
            lambda: ITEM.filter_field("item_code"),
            FilterField("itemCode", "string", declared=True),
        ),
        (
            "a field of a relation needs that relation",
            lambda: ITEM.filter_field("item_shops__qoh"),
            FilterField("ItemShops.qoh", "decimal", relation="ItemShops"),
        ),
        (
            "a relation that arrives under another key is filtered by its own name",
            lambda: ITEM.filter_field("item_prices__amount").wire,
            "ItemPrices.amount",
        ),
    ],
)
def test_a_filter_is_found_by_its_name(why: str, find: Callable[[], object], expected: object) -> None:
    assert expected == find()


@every(
    "asks, kind, said",
    [
        (
            lambda: ITEM.filter_field("itemID"),
            UnknownName,
            r"Item has no field 'itemID': it is item_id here; params=\{'itemID': \.\.\.\} takes the API's spelling\.$",
        ),
        (lambda: ITEM.api_filter_field("item_id"), UnknownName, "it is itemID here"),
        (lambda: ITEM.filter_field(5), UnknownName, r"Item has no field 5: a name is text\.$"),  # type: ignore[arg-type]
        (lambda: SALE.filter_field("id"), UnknownName, r"Sale has no field 'id': it is sale_id here\.$"),
        (lambda: ITEM.filter_field("ItemShops__qoh"), UnknownName, r"'ItemShops': it is item_shops here\.$"),
        (lambda: ITEM.filter_field("category__fullPathName"), UnknownName, "it is full_path_name here"),
        (lambda: ITEM.filter_field("category__emial"), UnknownName, r"Item\.category has no field 'emial'\.$"),
        (lambda: CUSTOMER.filter_field("contact__emial"), UnknownName, r"did you mean email\?$"),
        (lambda: CUSTOMER.filter_field("contact__emails"), UnknownName, r"did you mean email\?$"),
        (lambda: SALE.filter_field("customer__tags"), QueryError, "holds records"),
        (lambda: ITEM.filter_field("category"), QueryError, r"Item.category holds records.*filter on its id"),
        (lambda: ITEM.filter_field("item_prices"), QueryError, "item_prices of Item is a relation, not a field"),
        (lambda: SALE.filter_field("sale_lines__item__upc"), QueryError, "one relation deep"),
        (lambda: SALE.filter_field("customer__contact__email"), QueryError, "one relation deep"),
        (lambda: SALE.api_filter_field("SaleLines.Item.upc"), QueryError, "one relation deep"),
        (lambda: ITEM.filter_field("item_shop__qoh"), UnknownName, "no relation 'item_shop': did you mean item_shops"),
        (
            lambda: ITEM.filter_field("item_shops__qho"),
            UnknownName,
            r"Item.item_shops has no field 'qho': did you mean qoh",
        ),
        (lambda: ITEM.api_filter_field("ItemShops.qho"), UnknownName, r"did you mean ItemShops.qoh"),
        (lambda: CUSTOMER.filter_field("tags__name"), UnknownName, r"Customer.tags has no field 'name'"),
        *(
            (lambda name=name: CUSTOMER.api_filter_field(name), UnknownName, f"Customer has no parameter '{name}'")
            for name in ("Contact.nothing", "Nothing.name", "Tags.name")
        ),
        (lambda: SALE.relation("sale_lines.itm"), UnknownName, r"did you mean sale_lines\.item"),
        (
            lambda: SALE.relation("SaleLines.Item"),
            UnknownName,
            r"it is sale_lines\.item here; params={'load_relations': \['SaleLines.Item",
        ),
        (lambda: SALE.api_relation("sale_lines.item"), UnknownName, r"it is SaleLines\.Item here"),
    ],
)
def test_a_name_that_is_none_here_is_refused_with_the_one_that_was_meant(
    asks: Callable[[], object], kind: type[Exception], said: str
) -> None:
    with pytest.raises(kind, match=said):
        asks()


def test_the_other_fields_of_a_contact_are_searched_by_their_own_names() -> None:
    assert FilterField("Contact.custom", "string", relation="Contact") == CUSTOMER.filter_field("contact__custom")


def test_a_kind_of_record_that_the_catalogue_does_not_know_has_no_names() -> None:
    assert ("item_id", "", "") == (
        api_spelling("Item", "itemID"),
        api_spelling("Item", "nothing"),
        api_spelling("Nothing", "itemID"),
    )


@every("python, api", CONTACT_FILTERS.items())
def test_contacts_are_searched_by_flat_names(python: str, api: str) -> None:
    assert CUSTOMER.filter_field(f"contact__{python}") == CUSTOMER.api_filter_field(f"Contact.{api}")
    expected = FilterField(f"Contact.{api}", "string", relation="Contact")
    assert expected == CUSTOMER.filter_field(f"contact__{python}")


def test_the_spelling_of_the_api_is_refused_with_the_name_to_write() -> None:
    with pytest.raises(UnknownName) as caught:
        ITEM.filter_field("itemID")

    assert ("itemID", ("item_id",)) == (caught.value.name, caught.value.suggestions)


def test_a_misspelt_field_is_refused_with_the_nearest_names() -> None:
    with pytest.raises(UnknownName) as caught:
        ITEM.filter_field("descripton")

    assert "Item has no field 'descripton': did you mean description?" == str(caught.value)
    assert ("descripton", ("description",)) == (caught.value.name, caught.value.suggestions)


def test_case_and_underscores_alone_find_the_right_name() -> None:
    with pytest.raises(UnknownName) as caught:
        ITEM.filter_field("itemmatrixid")

    assert "item_matrix_id" == caught.value.suggestions[0]


def test_an_unknown_name_is_also_a_type_error() -> None:
    with pytest.raises(TypeError):
        ITEM.filter_field("nothing_like_it")


def test_a_dotted_relation_is_loaded_with_its_parents() -> None:
    relation = names(ENDPOINTS["SpecialOrder"]).relation("sale_line.item.note")

    assert ["SaleLine", "SaleLine.Item", "SaleLine.Item.Note"] == [
        one.name for one in names(ENDPOINTS["SpecialOrder"]).with_parents(relation)
    ]


def test_sorting_is_by_listed_fields_both_ways() -> None:
    assert ("timeStamp", "-completeTime") == (SALE.sort("time_stamp"), SALE.sort("-complete_time"))


def test_a_sort_field_that_no_record_shows_has_a_name_too() -> None:
    assert "optionID" == names(ENDPOINTS["Option"]).sort("option_id")


def test_sorting_by_another_field_lists_the_allowed_ones() -> None:
    with pytest.raises(QueryError, match="item_id, time_stamp, description") as caught:
        ITEM.sort("-default_cost")

    assert QueryError is type(caught.value)


def test_sorting_by_a_field_that_does_not_exist_is_an_unknown_name() -> None:
    with pytest.raises(UnknownName) as caught:
        ITEM.sort("time_stmp")

    assert ("time_stmp", ("time_stamp",)) == (caught.value.name, caught.value.suggestions)


def test_sorting_in_the_api_spelling_is_checked_too() -> None:
    assert "-timeStamp" == ITEM.api_sort("-timeStamp")
    with pytest.raises(QueryError, match="itemID, timeStamp, description"):
        ITEM.api_sort("time_stamp")


@every(
    "api, python",
    [("itemID", "item_id"), ("calcFIFOCost", "calc_fifo_cost"), ("timeStamp", "time_stamp"), ("tax1Rate", "tax1_rate")],
)
def test_snake_case_keeps_abbreviations_together(api: str, python: str) -> None:
    assert python == snake(api)


def test_a_comparison_hung_on_the_name_is_told_where_it_goes() -> None:
    with pytest.raises(UnknownName) as caught:
        names(ENDPOINTS["Item"]).filter_field("default_cost__gt")

    assert ("default_cost__gt", ("default_cost=query.gt(…)",)) == (caught.value.name, caught.value.suggestions)
    assert "Item has no filter 'default_cost__gt': write default_cost=query.gt(…)." == str(caught.value)


def test_a_relation_is_loaded_without_a_parent_that_cannot_be_loaded() -> None:
    labels = names(ENDPOINTS["DisplayTemplate Label"])
    vendors = labels.api_relations["Item.ItemVendorNums"]

    assert [vendors] == list(labels.with_parents(vendors))
