"""
What some record types show that is neither a column nor a relation: a contact's phones, an image's URL, custom values.

Every piece starts with a comma, one for each row.

Source: API documentation, "JSON quirks" and the samples of the pages.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lightspeed_pos.sandbox.data.columns import CHOICE_TYPES, CONTACT_ADDRESS, CONTACT_EMAILS, CONTACT_PHONES
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.data.store import Row, Store
from lightspeed_pos.sandbox.problems import escaped
from lightspeed_pos.sandbox.show.currencies import currency
from lightspeed_pos.sandbox.show.scalars import collapsed, scalars_of, text, wire_number

# `code` of the payment types that hold money. In the samples the code of any other type is its name.
PAYMENT_CODES = {"credit account": "SCA", "gift card": "SGC"}
# The answer of the gateway to voiding a charge. No charge here is voided, so only its XML attribute is there.
NO_VOID_RESPONSE = ',"rawVoidResponse":{"@attributes":{"readonly":"true"}}'
NO_CALCULATION = ',"Calculation":""'


@dataclass(frozen=True, slots=True)
class View:
    """
    Whose records are shown to whom. `template`: as display templates show them; `tag_objects`: tags as objects with a
    name, as some answers have them.
    """

    store: Store
    images_url: str
    whole_codes: bool = False
    template: bool = False
    tag_objects: bool = False


Part = Callable[[View, Sequence[Row]], list[str]]


def contacts(view: View, rows: Sequence[Row]) -> list[str]:
    """
    Addresses, phones, e-mails and websites of a contact; each the empty string if there is none.

    Recorded: a blank address is an object of blanks. Samples of display templates have the empty string for it.
    """
    index = LAYOUTS["Contact"].index

    def kinds(row: Row, container: str, item: str, value_key: str, kinds_of: Sequence[tuple[str, str]]) -> str:
        elements = [
            f'{{"{value_key}":{text(row[index[column]])},"useType":"{use}"}}'
            for column, use in kinds_of
            if row[index[column]]
        ]
        return f',"{container}":' + (f'{{"{item}":{collapsed(elements)}}}' if elements else '""')

    def contact(row: Row) -> str:
        address = [(name, row[index[name]]) for name in CONTACT_ADDRESS]
        addresses = '""'
        if not view.template or any(value for _, value in address):
            parts = ",".join(f'"{name}":{text(value)}' for name, value in address)
            addresses = f'{{"ContactAddress":{{{parts}}}}}'
        url = row[index["url"]]
        websites = f'{{"ContactWebsite":{{"url":{text(url)}}}}}' if url else '""'
        return (
            f',"Addresses":{addresses}'
            + kinds(row, "Phones", "ContactPhone", "number", CONTACT_PHONES)
            + kinds(row, "Emails", "ContactEmail", "address", CONTACT_EMAILS)
            + f',"Websites":{websites}'
        )

    return [contact(row) for row in rows]


def credit_codes(view: View, rows: Sequence[Row]) -> list[str]:
    """The code of a gift card. Most callers see only its end."""
    place = LAYOUTS["CreditAccount"].index["code"]
    codes = [row[place] for row in rows]
    if not view.whole_codes:
        codes = ["*" + code[-4:] if code else "" for code in codes]
    return [f',"code":{text(code)}' for code in codes]


def custom_values(view: View, rows: Sequence[Row], *, whole: bool) -> list[str]:
    """
    `value` of a custom field: plain, or its choices, `whole` or with nothing but their ids.

    Choices are a relation of their own, documented to be asked for. What is there without is not documented: like
    elsewhere the key of what is not loaded. [I]
    """
    index = LAYOUTS["CustomFieldValue"].index
    scalars, _ = scalars_of("CustomFieldChoice", nested=False, template=False)

    def custom_value(row: Row) -> str:
        value: str = row[index["value"]]
        if row[index["type"]] not in CHOICE_TYPES:
            return f',"value":{text(value)}'
        keys: list[int] = json.loads(value or "[]")
        if whole:
            chosen = [view.store.row("CustomFieldChoice", key) for key in keys]
            choices = ["{" + shown[1:] + "}" for shown in scalars.render([choice for choice in chosen if choice])]
        else:
            choices = [f'{{"customFieldChoiceID":"{key}"}}' for key in keys]
        return f',"value":{{"CustomFieldChoice":{collapsed(choices)}}}' if choices else ',"value":""'

    return [custom_value(row) for row in rows]


def image_urls(view: View, rows: Sequence[Row]) -> list[str]:
    """Where the files are, on the origin that was asked."""
    return [f',"baseImageURL":{view.images_url}'] * len(rows)


def attribute_values(view: View, rows: Sequence[Row]) -> list[str]:
    """`attribute1Values`: a bare list, a bare string if single, "" if empty, absent if the set has no such one."""
    index = LAYOUTS["ItemMatrix"].index

    def values_of(row: Row) -> str:
        attributes = view.store.get("ItemAttributeSet", row[index["itemAttributeSetID"]])
        pieces = ""
        for place in ("1", "2", "3"):
            if attributes is not None and attributes[f"attributeName{place}"]:
                values: list[str] = json.loads(row[index[f"attribute{place}Values"]] or "[]")
                shown = collapsed([text(value) for value in values]) if values else '""'
                pieces += f',"attribute{place}Values":{shown}'
        return pieces

    return [values_of(row) for row in rows]


def purchasing_currencies(view: View, rows: Sequence[Row]) -> list[str]:
    """The currency that a vendor is paid in, if it has one of its own. [I]"""
    place = LAYOUTS["Vendor"].index["currencyRateID"]
    shown: list[str] = []
    for row in rows:
        rate = view.store.get("CurrencyRate", row[place]) if row[place] else None
        paid_in = currency(rate["currencyCode"]) | {"rate": wire_number(rate["rate"])} if rate else None
        shown.append(f',"purchasingCurrency":{escaped(paid_in)}' if paid_in else "")
    return shown


def payment_codes(view: View, rows: Sequence[Row]) -> list[str]:
    """`code` of payment types."""
    del view
    index = LAYOUTS["PaymentType"].index
    return [f',"code":{text(PAYMENT_CODES.get(row[index["type"]]) or row[index["name"]])}' for row in rows]


PARTS: dict[str, Part] = {
    "CCCharge": lambda _view, rows: [NO_VOID_RESPONSE] * len(rows),
    "Contact": contacts,
    "CreditAccount": credit_codes,
    "Image": image_urls,
    "ItemMatrix": attribute_values,
    "PriceLevel": lambda _view, rows: [NO_CALCULATION] * len(rows),
    "Vendor": purchasing_currencies,
    "WorkorderImage": image_urls,
}
# Shown by display templates only.
TEMPLATE_PARTS: dict[str, Part] = {"PaymentType": payment_codes}
