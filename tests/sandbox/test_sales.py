from __future__ import annotations

from decimal import Decimal
from typing import Any

from every import every
from lightspeed_pos.sandbox.rules.sale_totals import line_amounts, sale_amounts
from sandbox.bare_api import Api, listed, said

HEADER = {"employeeID": 1, "registerID": 1, "shopID": 1}
CASH, CARD, CREDIT, GIFT = 1, 3, 4, 5


def line(item: int = 1, quantity: float = 1, price: Any = 10, **more: Any) -> dict[str, Any]:
    return {"itemID": item, "unitQuantity": quantity, "unitPrice": price, **more}


def paid(amount: Any, kind: int = CASH, **more: Any) -> dict[str, Any]:
    return {"SalePayments": {"SalePayment": {"amount": amount, "paymentTypeID": kind, **more}}}


def stock(api: Api, item: int, shop: str = "1") -> Decimal:
    rows = api.get(f"ItemShop.json?itemID={item}")["ItemShop"]
    return next(Decimal(row["qoh"]) for row in rows if row["shopID"] == shop)


def test_line_of_the_documentation_adds_up_unrounded() -> None:
    sample = {"unitQuantity": 2, "unitPrice": 34.95, "discountAmount": 0, "discountPercent": 0.05, "tax": "true"}
    amounts = line_amounts({**sample, "tax1Rate": 0.13, "tax2Rate": 0})
    assert (69.9, 3.5, 66.4, 8.632, 75.032) == tuple(
        amounts[name] for name in ("calcSubtotal", "calcLineDiscount", "displayableSubtotal", "calcTax1", "calcTotal")
    )


def test_discount_is_off_the_whole_line_though_it_has_half_a_piece() -> None:
    sample = {"unitQuantity": 0.5, "unitPrice": 10, "discountAmount": 1, "discountPercent": 0, "tax": "false"}
    assert 4 == line_amounts({**sample, "tax1Rate": 0, "tax2Rate": 0})["calcTotal"]


def test_sale_rounds_each_tax_once_so_lines_may_differ_by_a_cent() -> None:
    one = {"unitQuantity": 1, "unitPrice": 0.33, "discountAmount": 0, "discountPercent": 0, "tax": "true"}
    rates = {"tax1Rate": 0.05, "tax2Rate": 0.05, "avgCost": 0, "fifoCost": 0}
    lines = [{**one, **rates, **line_amounts({**one, **rates})}] * 3
    amounts = sale_amounts(lines, [])
    assert (0.05, 0.05, 0.99, 1.09) == tuple(amounts[n] for n in ("calcTax1", "calcTax2", "calcSubtotal", "total"))


def test_completed_sale_adds_up_and_moves_stock(api: Api) -> None:
    before = stock(api, 4)
    sale = api.post(
        "Sale.json",
        {**HEADER, "completed": True, "SaleLines": {"SaleLine": [line(4, 2), line(5, 1, 7.5)]}, **paid(29.91)},
    )
    sale = sale["Sale"]
    assert ("27.5", "2.41", "29.91", "0", "true") == tuple(
        sale[name] for name in ("calcSubtotal", "calcTax1", "total", "balance", "completed")
    )
    assert before - 2 == stock(api, 4)
    logged = listed(api.get("InventoryLog.json?itemID=4")["InventoryLog"])[-1]
    assert ("-2", sale["saleID"], "AdjustmentForSale") == (logged["qohChange"], logged["saleID"], logged["reason"])
    assert str(220_000_000_000 + int(sale["saleID"])) == sale["ticketNumber"]
    assert {"Shop", "TaxCategory", "SaleLines", "SalePayments"} <= set(sale)
    assert "Customer" not in sale
    assert "Cash" == sale["SalePayments"]["SalePayment"]["PaymentType"]["name"]


def test_line_takes_price_cost_and_tax_from_its_item(api: Api) -> None:
    item = api.get("Item/6.json")["Item"]
    price = next(row["amount"] for row in item["Prices"]["ItemPrice"] if row["useType"] == "Default")
    made = api.post("Sale.json", {**HEADER, "SaleLines": {"SaleLine": {"itemID": 6}}})["Sale"]["SaleLines"]["SaleLine"]
    assert (price, "0", "true", item["avgCost"], "1") == tuple(
        made[name] for name in ("unitPrice", "unitQuantity", "tax", "avgCost", "employeeID")
    )


def test_sale_without_tax_category_has_no_taxed_lines(api: Api) -> None:
    sale = api.post("Sale.json", {**HEADER, "taxCategoryID": 0, "SaleLines": {"SaleLine": line(tax=True)}})["Sale"]
    assert ("false", "0") == (sale["SaleLines"]["SaleLine"]["tax"], sale["SaleLines"]["SaleLine"]["tax1Rate"])
    assert ("0", "0") == (sale["tax1Rate"], sale["tax2Rate"])
    assert ("0", "10", "10") == (sale["calcTaxable"], sale["calcNonTaxable"], sale["total"])


def test_rates_of_a_tax_class_override_those_of_the_category(api: Api) -> None:
    sale = api.post("Sale.json", {**HEADER, "taxCategoryID": 1, "SaleLines": {"SaleLine": line(taxClassID=2)}})["Sale"]
    assert ("0", "10") == (sale["calcTax1"], sale["total"])


def test_two_taxes_apply_to_the_same_base(api: Api) -> None:
    sale = api.post("Sale.json", {**HEADER, "taxCategoryID": 2, "SaleLines": {"SaleLine": line(price=100)}})["Sale"]
    assert ("6", "2.75", "8.75", "108.75") == tuple(sale[n] for n in ("calcTax1", "calcTax2", "taxTotal", "total"))
    assert "108.75" == sale["SaleLines"]["SaleLine"]["calcTotal"]


def test_cash_beyond_the_total_is_change(api: Api) -> None:
    payload = {**HEADER, "taxCategoryID": 0, "completed": True, "SaleLines": {"SaleLine": line()}}
    sale = api.post("Sale.json", {**payload, **paid(20)})["Sale"]
    assert ("10", "10", "10", "0") == (
        sale["change"],
        sale["SalePayments"]["SalePayment"]["amount"],
        sale["calcPayments"],
        sale["balance"],
    )


@every(
    "kind, amount, balance, ending",
    [(CARD, 20, "-10", "Non-cash payments are greater than the total."), (CASH, 4, "6", ""), (CARD, 9.99, "0.01", "")],
)
def test_unbalanced_sale_is_refused_and_left_open(
    api: Api, kind: int, amount: float, balance: str, ending: str
) -> None:
    before = stock(api, 4)
    payload = {
        **HEADER,
        "taxCategoryID": 0,
        "completed": True,
        "SaleLines": {"SaleLine": line(4)},
        **paid(amount, kind),
    }
    response = api.send("POST", "Sale.json", payload)
    error = response.json()
    assert (400, "OutOfBalanceError", balance) == (response.status_code, error["errorClass"], error["balance"])
    assert error["message"].startswith("Cannot complete an out of balance sale.")
    assert error["message"].endswith(ending)
    sale = api.get(f'Sale/{error["saleID"]}.json?load_relations=["SaleLines","SalePayments"]')["Sale"]
    assert ("false", "10", before) == (sale["completed"], sale["total"], stock(api, 4))
    assert 1 == len(listed(sale["SalePayments"]["SalePayment"]))


def test_open_sale_is_corrected_and_completed_by_put(api: Api) -> None:
    error = api.send(
        "POST", "Sale.json", {**HEADER, "taxCategoryID": 0, "completed": True, "SaleLines": {"SaleLine": line()}}
    ).json()
    sale = api.put(f"Sale/{error['saleID']}.json", {"completed": True, **paid(10, CARD)})["Sale"]
    assert ("true", "0") == (sale["completed"], sale["balance"])


def test_payment_of_an_open_sale_is_changed_by_its_id(api: Api) -> None:
    made = {**HEADER, "taxCategoryID": 0, "SaleLines": {"SaleLine": line()}, **paid(4, registerID=2)}
    first, other = (api.post("Sale.json", made)["Sale"] for _ in range(2))
    payment = first["SalePayments"]["SalePayment"]
    changed = paid(10, CARD, salePaymentID=payment["salePaymentID"])
    refusal = api.refused("PUT", f"Sale/{other['saleID']}.json", changed)
    assert (400, True) == said(refusal, "Invalid Foreign keys for SalePayment")
    assert 400 == api.refused("PUT", f"Sale/{first['saleID']}.json", paid(10, CARD, salePaymentID=99999))[0]
    sale = api.put(f"Sale/{first['saleID']}.json", {**changed, "completed": True})["Sale"]
    after = sale["SalePayments"]["SalePayment"]
    assert (payment["salePaymentID"], "10", "2") == (after["salePaymentID"], after["amount"], after["registerID"])


def test_put_with_lines_without_id_appends_them(api: Api) -> None:
    sale = api.post("Sale.json", {**HEADER, "SaleLines": [{"SaleLine": line(1)}]})["Sale"]
    key = sale["SaleLines"]["SaleLine"]["saleLineID"]
    sale = api.put(f"Sale/{sale['saleID']}.json", {"SaleLines": {"SaleLine": line(1)}})["Sale"]
    assert 2 == len(sale["SaleLines"]["SaleLine"])
    changed = {"SaleLines": {"SaleLine": {"saleLineID": key, "unitQuantity": 5}}}
    sale = api.put(f"Sale/{sale['saleID']}.json", changed)["Sale"]
    assert ["5", "1"] == [row["unitQuantity"] for row in sale["SaleLines"]["SaleLine"]]
    assert "60" == sale["calcSubtotal"]


def test_lines_below_a_sale_change_its_totals(api: Api) -> None:
    sale = api.post("Sale.json", {**HEADER, "taxCategoryID": 0})["Sale"]["saleID"]
    made = api.post(f"Sale/{sale}/SaleLine.json", line(2, 3))["SaleLine"]
    assert "30" == api.get(f"Sale/{sale}.json")["Sale"]["total"]
    api.put(f"Sale/{sale}/SaleLine/{made['saleLineID']}.json", {"unitPrice": 5})
    assert "15" == api.get(f"Sale/{sale}.json")["Sale"]["total"]
    assert [made["saleLineID"]] == [
        row["saleLineID"] for row in listed(api.get(f"Sale/{sale}/SaleLine.json")["SaleLine"])
    ]
    assert made["saleLineID"] == api.delete(f"SaleLine/{made['saleLineID']}.json")["SaleLine"]["saleLineID"]
    assert "0" == api.get(f"Sale/{sale}.json")["Sale"]["total"]


def test_tax_category_of_an_open_sale_reaches_its_lines(api: Api) -> None:
    sale = api.post("Sale.json", {**HEADER, "taxCategoryID": 1, "SaleLines": {"SaleLine": line(price=100)}})["Sale"]
    assert "108.75" == sale["total"]
    changed = api.put(f"Sale/{sale['saleID']}.json", {"taxCategoryID": 2})["Sale"]
    assert ("0.06", "0.0275") == (changed["SaleLines"]["SaleLine"]["tax1Rate"], changed["tax2Rate"])


def test_completed_sale_keeps_its_lines_and_payments_and_stays(api: Api) -> None:
    for payload in ({"SaleLines": {"SaleLine": line()}}, paid(1), {"completed": False}):
        assert 400 == api.refused("PUT", "Sale/1.json", payload)[0]
    assert 400 == api.refused("POST", "Sale/1/SaleLine.json", line())[0]
    key = listed(api.get("Sale/1/SaleLine.json")["SaleLine"])[0]["saleLineID"]
    assert 400 == api.refused("DELETE", f"SaleLine/{key}.json")[0]
    assert 400 == api.refused("DELETE", "Sale/1.json")[0]
    before = api.get("Sale/1.json")["Sale"]
    assert "WEB-1" == api.put("Sale/1.json", {"referenceNumber": "WEB-1", "voided": True})["Sale"]["referenceNumber"]
    after = api.get("Sale/1.json")["Sale"]
    assert ("false", "true") == tuple(after[name] for name in ("voided", "completed"))
    assert before["completeTime"] == after["completeTime"] != ""


def test_completed_sale_keeps_what_its_taxes_were_computed_with(api: Api) -> None:
    payload = {**HEADER, "taxCategoryID": 0, "completed": True, "SaleLines": {"SaleLine": line()}, **paid(10)}
    sale = api.post("Sale.json", payload)["Sale"]["saleID"]
    after = api.put(f"Sale/{sale}.json", {"taxCategoryID": 1, "isTaxInclusive": True, "referenceNumber": "R-1"})["Sale"]
    assert ("0", "false", "0", "R-1") == tuple(
        after[name] for name in ("taxCategoryID", "isTaxInclusive", "taxTotal", "referenceNumber")
    )
    assert "TaxCategory" not in after


def test_deleting_an_open_sale_archives_it(api: Api) -> None:
    sale = api.post("Sale.json", HEADER)["Sale"]["saleID"]
    gone = api.delete(f"Sale/{sale}.json")["Sale"]
    assert ("true", "") == (gone["archived"], gone["SalePayments"])
    assert 400 == api.refused("PUT", f"Sale/{sale}.json", {"completed": True})[0]


def test_line_names_its_item_by_code(api: Api) -> None:
    item = api.get("Item/4.json")["Item"]
    for code in ("4", item["upc"], item["systemSku"]):
        payload = {**HEADER, "SaleLines": {"SaleLine": {"itemCode": code, "unitQuantity": 1}}}
        assert "4" == api.post("Sale.json", payload)["Sale"]["SaleLines"]["SaleLine"]["itemID"]
    unknown = {**HEADER, "SaleLines": {"SaleLine": {"itemCode": "000"}}}
    assert "Invalid Foreign keys" in api.refused("POST", "Sale.json", unknown)[1]


def test_discounts_by_id_amount_or_fraction_but_not_both(api: Api) -> None:
    lines = [line(discountID=2), line(discountAmount=3), line(discountPercent=0.5)]
    sale = api.post("Sale.json", {**HEADER, "taxCategoryID": 0, "SaleLines": {"SaleLine": lines}})["Sale"]
    assert ["1", "3", "5"] == [row["calcLineDiscount"] for row in sale["SaleLines"]["SaleLine"]]
    assert ("9", "21") == (sale["calcDiscount"], sale["total"])
    both = {**HEADER, "SaleLines": {"SaleLine": line(discountAmount=1, discountPercent=0.1)}}
    assert 422 == api.refused("POST", "Sale.json", both)[0]


def test_returned_goods_come_back_but_not_more_than_were_sold(api: Api) -> None:
    payload = {**HEADER, "taxCategoryID": 0, "completed": True, "SaleLines": {"SaleLine": line(4, 2)}, **paid(20)}
    parent = api.post("Sale.json", payload)["Sale"]["SaleLines"]["SaleLine"]["saleLineID"]
    before = stock(api, 4)

    def returning(quantity: int) -> dict[str, Any]:
        lines = {"SaleLine": line(4, -quantity, parentSaleLineID=parent)}
        return {**HEADER, "taxCategoryID": 0, "completed": True, "SaleLines": lines, **paid(-10 * quantity)}

    assert 400 == api.refused("POST", "Sale.json", returning(3))[0]
    sale = api.post("Sale.json", returning(1))["Sale"]
    assert ("-10", before + 1) == (sale["total"], stock(api, 4))
    assert 400 == api.refused("POST", "Sale.json", returning(2))[0]
    short = {**returning(1), **paid(-5)}
    assert "Refunds are insufficient." in api.refused("POST", "Sale.json", short)[1]


def test_refund_of_a_whole_sale_mirrors_it_and_names_its_parents(api: Api) -> None:
    sale = api.get('Sale/7.json?load_relations=["SaleLines"]')["Sale"]
    before = {row["itemID"]: stock(api, int(row["itemID"])) for row in listed(sale["SaleLines"]["SaleLine"])}
    payload = {**HEADER, "SalePayments": {"SalePayment": {"paymentTypeID": CASH}}}
    back = api.post(f"Sale/{sale['ticketNumber']}/refund.json", payload)["Sale"]
    assert ("true", "0", -Decimal(sale["total"])) == (back["completed"], back["balance"], Decimal(back["total"]))
    lines = listed(back["SaleLines"]["SaleLine"])
    assert {row["saleLineID"] for row in listed(sale["SaleLines"]["SaleLine"])} == {
        row["parentSaleLineID"] for row in lines
    }
    for item, quantity in before.items():
        returned = sum(Decimal(row["unitQuantity"]) for row in lines if row["itemID"] == item)
        assert quantity - returned == stock(api, int(item))
    assert (400, True) == said(api.refused("POST", "Sale/7/refund.json", payload), "already")


def test_partial_refund_takes_what_it_names_and_may_stay_open(api: Api) -> None:
    payload = {**HEADER, "taxCategoryID": 0, "completed": True, "SaleLines": {"SaleLine": line(4, 3)}, **paid(30)}
    sale = api.post("Sale.json", payload)["Sale"]
    parent = sale["SaleLines"]["SaleLine"]["saleLineID"]
    lines = {"SaleLine": {"parentSaleLineID": parent, "unitQuantity": -1}}
    path = f"Sale/{sale['saleID']}/refund.json"
    back = api.post(path, {"SaleLines": lines, "completed": False})["Sale"]
    assert ("false", "-10", "4") == (back["completed"], back["total"], back["SaleLines"]["SaleLine"]["itemID"])
    shares = [{"paymentTypeID": CARD, "amount": -4}, {"paymentTypeID": CASH}]
    back = api.post(path, {"SaleLines": lines, "SalePayments": {"SalePayment": shares}, "completed": True})["Sale"]
    assert ["-4", "-6"] == [one["amount"] for one in back["SalePayments"]["SalePayment"]]
    assert "OutOfBalanceError" == api.send("POST", path, {"SaleLines": lines}).json()["errorClass"]
    wrong = {"SaleLines": {"SaleLine": {"parentSaleLineID": parent, "unitQuantity": 1}}}
    assert 400 == api.refused("POST", path, wrong)[0]
    assert (404, True) == said(api.refused("POST", "Sale/99999/refund.json", {}), "99999")


def test_gift_card_holds_a_negative_balance_that_paying_uses_up(api: Api) -> None:
    card = api.post("CreditAccount.json", {"code": "12345678", "name": "Gift Card"})["CreditAccount"]["creditAccountID"]
    load = [{"amount": "-50", "paymentTypeID": GIFT, "creditAccountID": card}, {"amount": "50", "paymentTypeID": CASH}]
    api.post("Sale.json", {**HEADER, "completed": True, "SalePayments": {"SalePayment": load}})
    assert "-50" == api.get(f"CreditAccount/{card}.json")["CreditAccount"]["balance"]
    spend = {**HEADER, "taxCategoryID": 0, "completed": True, "SaleLines": {"SaleLine": line()}}
    api.post("Sale.json", {**spend, **paid(10, GIFT, creditAccountID=card)})
    assert "-40" == api.get(f"CreditAccount/{card}.json")["CreditAccount"]["balance"]


def test_notes_of_a_sale_are_one_each(api: Api) -> None:
    sale = api.post("Sale.json", {**HEADER, "SaleNotes": {"InternalNote": {"note": "a"}}})["Sale"]["saleID"]
    path = f'Sale/{sale}.json?load_relations=["SaleNotes"]'
    first = api.get(path)["Sale"]["SaleNotes"]
    assert {"InternalNote"} == set(first)
    api.put(f"Sale/{sale}.json", {"SaleNotes": {"InternalNote": {"note": "b"}, "PrintedNote": {"note": "c"}}})
    notes = api.get(path)["Sale"]["SaleNotes"]
    assert ("b", "c") == (notes["InternalNote"]["note"], notes["PrintedNote"]["note"])
    assert first["InternalNote"]["noteID"] == notes["InternalNote"]["noteID"]


def test_customer_is_written_through_its_sale(api: Api) -> None:
    sale = api.post("Sale.json", {**HEADER, "customerID": 5, "Customer": {"title": "Dr"}})["Sale"]
    assert ("5", "Dr") == (sale["Customer"]["customerID"], sale["Customer"]["title"])


def test_address_that_a_sale_goes_to_names_the_sale(api: Api) -> None:
    sale = api.post("Sale.json", {**HEADER, "ShipTo": {"firstName": "Jo"}})["Sale"]
    assert sale["shipToID"] == api.get("ShipTo.json", saleID=sale["saleID"])["ShipTo"]["shipToID"]


def test_complete_time_may_be_past_and_never_future(api: Api) -> None:
    payload = {**HEADER, "taxCategoryID": 0, "completed": True, "SaleLines": {"SaleLine": line()}, **paid(10)}
    sale = api.post("Sale.json", {**payload, "completeTime": "2024-05-01T12:00:00+02:00"})["Sale"]
    assert "2024-05-01T10:00:00+00:00" == sale["completeTime"]
    assert 400 == api.refused("POST", "Sale.json", {**payload, "completeTime": "2999-01-01T00:00:00Z"})[0]


def test_flags_of_layaways_are_refused_on_lines_of_a_sale(api: Api) -> None:
    assert 400 == api.refused("POST", "Sale.json", {**HEADER, "SaleLines": {"SaleLine": line(isLayaway=True)}})[0]
