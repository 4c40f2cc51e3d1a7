from __future__ import annotations

import pytest

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.errors import QueryError, UnknownName
from lightspeed_pos.requests.names import CONTACT_FILTERS, FilterField, names

ITEM = names(ENDPOINTS["Item"])
SALE = names(ENDPOINTS["Sale"])
CUSTOMER = names(ENDPOINTS["Customer"])


def test_tables_of_an_endpoint_are_made_once() -> None:
    assert names(ENDPOINTS["Item"]) is ITEM


def test_a_field_is_found_by_either_name() -> None:
    by_python, by_api = ITEM.filter_field("item_matrix_id"), ITEM.api_filter_field("itemMatrixID")

    assert FilterField("itemMatrixID", "integer", key=True) == by_python == by_api


def test_the_other_spelling_of_a_field_leads_to_the_one_that_is_written() -> None:
    assert "updateTime" == SALE.api_filter_field("updatetime").wire


def test_a_parameter_that_is_no_field_is_found() -> None:
    assert FilterField("itemCode", "string", declared=True) == ITEM.filter_field("item_code")


def test_an_id_that_is_also_a_parameter_stays_a_field() -> None:
    assert not names(ENDPOINTS["Inventory"]).filter_field("inventory_id").declared


def test_a_field_of_a_relation_needs_that_relation() -> None:
    assert FilterField("ItemShops.qoh", "decimal", relation="ItemShops") == ITEM.filter_field("item_shops__qoh")


def test_a_relation_that_arrives_under_another_key_is_filtered_by_its_own_name() -> None:
    assert "ItemPrices.amount" == ITEM.filter_field("item_prices__amount").wire


@every("python, api", CONTACT_FILTERS.items())
def test_contacts_are_searched_by_flat_names(python: str, api: str) -> None:
    assert CUSTOMER.filter_field(f"contact__{python}") == CUSTOMER.api_filter_field(f"Contact.{api}")
    assert f"Contact.{api}" == CUSTOMER.filter_field(f"contact__{python}").wire


def test_a_misspelt_field_is_refused_with_the_nearest_names() -> None:
    with pytest.raises(UnknownName) as caught:
        ITEM.filter_field("descripton")

    assert "Item has no field 'descripton': did you mean description?" == str(caught.value)
    assert ("descripton", ("description",)) == (caught.value.name, caught.value.suggestions)


def test_case_and_underscores_alone_find_the_right_name() -> None:
    with pytest.raises(UnknownName) as caught:
        ITEM.filter_field("itemmatrixid")

    assert "item_matrix_id" == caught.value.suggestions[0]


def test_the_api_spelling_is_refused_and_told_where_it_is_taken() -> None:
    with pytest.raises(UnknownName) as caught:
        ITEM.filter_field("itemID")

    assert "Item has no field 'itemID': it is item_id here; params={'itemID': ...} takes the API's spelling." == str(
        caught.value
    )


def test_the_python_name_is_refused_where_the_api_spelling_is_taken() -> None:
    with pytest.raises(UnknownName, match="it is itemID here"):
        ITEM.api_filter_field("item_id")


def test_an_unknown_name_is_also_a_type_error() -> None:
    with pytest.raises(TypeError):
        ITEM.filter_field("nothing_like_it")


def test_a_relation_is_no_field() -> None:
    with pytest.raises(QueryError, match=r"Item.category holds records.*filter on its id"):
        ITEM.filter_field("category")


def test_a_relation_without_a_field_of_its_name_is_no_field_either() -> None:
    with pytest.raises(QueryError, match="item_prices of Item is a relation, not a field"):
        ITEM.filter_field("item_prices")


@every("name", ["sale_lines__item__upc", "customer__contact__email"])
def test_a_filter_reaches_one_relation_deep(name: str) -> None:
    with pytest.raises(QueryError, match="one relation deep"):
        SALE.filter_field(name)


def test_a_filter_two_relations_deep_is_refused_in_the_api_spelling_too() -> None:
    with pytest.raises(QueryError, match="one relation deep"):
        SALE.api_filter_field("SaleLines.Item.upc")


def test_an_unknown_relation_of_a_filter_is_refused() -> None:
    with pytest.raises(UnknownName, match=r"no relation 'item_shop': did you mean item_shops"):
        ITEM.filter_field("item_shop__qoh")


def test_an_unknown_field_of_a_relation_is_refused() -> None:
    with pytest.raises(UnknownName, match=r"Item.item_shops has no field 'qho': did you mean qoh"):
        ITEM.filter_field("item_shops__qho")


def test_an_unknown_parameter_below_a_relation_is_refused() -> None:
    with pytest.raises(UnknownName, match=r"did you mean ItemShops.qoh"):
        ITEM.api_filter_field("ItemShops.qho")


def test_plain_names_have_no_fields() -> None:
    with pytest.raises(UnknownName, match=r"Customer.tags has no field 'name'"):
        CUSTOMER.filter_field("tags__name")


def test_a_dotted_relation_is_loaded_with_its_parents() -> None:
    relation = names(ENDPOINTS["SpecialOrder"]).relation("sale_line.item.note")

    assert ["SaleLine", "SaleLine.Item", "SaleLine.Item.Note"] == [
        one.name for one in names(ENDPOINTS["SpecialOrder"]).with_parents(relation)
    ]


def test_an_unknown_relation_is_refused_in_either_spelling() -> None:
    with pytest.raises(UnknownName, match=r"did you mean sale_lines\.item"):
        SALE.relation("sale_lines.itm")
    with pytest.raises(UnknownName, match=r"it is sale_lines\.item here; params={'load_relations': \['SaleLines.Item"):
        SALE.relation("SaleLines.Item")
    with pytest.raises(UnknownName, match=r"it is SaleLines\.Item here"):
        SALE.api_relation("sale_lines.item")


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

    assert ("time_stamp",) == caught.value.suggestions


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

    assert ("default_cost=query.gt(…)",) == caught.value.suggestions
    assert "Item has no filter 'default_cost__gt': write default_cost=query.gt(…)." == str(caught.value)


@every("name", ["Contact.nothing", "Nothing.name", "Tags.name"])
def test_an_api_name_of_a_relation_that_has_no_such_field_is_refused(name: str) -> None:
    with pytest.raises(UnknownName, match=f"Customer has no parameter '{name}'"):
        names(ENDPOINTS["Customer"]).api_filter_field(name)


def test_a_relation_is_loaded_without_a_parent_that_cannot_be_loaded() -> None:
    labels = names(ENDPOINTS["DisplayTemplate Label"])
    vendors = labels.api_relations["Item.ItemVendorNums"]

    assert [vendors] == list(labels.with_parents(vendors))
