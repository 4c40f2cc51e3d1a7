"""Employees and customers."""

from __future__ import annotations

import random
from collections.abc import Sequence

from lightspeed_pos.sandbox.data.json_shapes import words as names_in
from lightspeed_pos.sandbox.data.layout import Scalar
from lightspeed_pos.sandbox.data.store import Store
from lightspeed_pos.sandbox.seed import words
from lightspeed_pos.sandbox.seed.calendar import DAYS, Calendar


def people(store: Store, calendar: Calendar, dice: random.Random, customers: int) -> None:
    """Employees and customers."""
    roles = ("Owner", "Manager", "Mechanic", "Sales")
    store.insert_many("EmployeeRole", ("name",), [(role,) for role in roles])
    for place in range(1, 6):
        first, last = words.FIRST_NAMES[place], words.LAST_NAMES[place * 3]
        stamp = calendar.stamp(place)
        contact = store.insert("Contact", {"email": f"{first.lower()}@spokechain.example", "timeStamp": stamp})
        store.insert(
            "Employee",
            {
                "firstName": first,
                "lastName": last,
                "contactID": contact,
                "employeeRoleID": 1 + (place - 1) % len(roles),
                "lastShopID": 1,
                "lastRegisterID": 1,
                "createTime": stamp,
                "timeStamp": stamp,
            },
        )
    contacts: list[Sequence[Scalar]] = []
    rows: list[Sequence[Scalar]] = []
    credit: list[Sequence[Scalar]] = []
    offset = int(store.execute("SELECT MAX(contactID) FROM Contact").fetchone()[0])
    for place in range(1, customers + 1):
        first, last = dice.choice(words.FIRST_NAMES), dice.choice(words.LAST_NAMES)
        town, state, code = words.TOWNS[place % len(words.TOWNS)]
        stamp = calendar.stamp(DAYS * place / (customers + 1))
        has_mail = place % 7 != 0
        mail = f"{first}.{last}{place}@mail.example".lower().replace("'", "") if has_mail else ""
        address = f"{10 + place % 190} {words.STREETS[place % len(words.STREETS)]}" if place % 3 else ""
        where = (address, town, state, code, "United States") if address else ("", "", "", "", "")
        mobile = f"555-{1000 + place % 9000}" if place % 4 else ""
        contacts.append((*where, mobile, mail, "false" if has_mail else "true", "true", "true", stamp))
        account = len(credit) + 1 if place % 20 == 0 else 0
        if account:
            credit.append((f"{first} {last}", place, stamp, offset + place))
        archived = "true" if place % 41 == 0 else "false"
        company_name = f"{last} Couriers" if place % 23 == 0 else ""
        rows.append((first, last, company_name, archived, offset + place, account, place % 10 == 0, stamp, stamp))
    names = (
        "address1",
        "city",
        "state",
        "zip",
        "country",
        "mobile",
        "email",
        "noEmail",
        "noPhone",
        "noMail",
        "timeStamp",
    )
    store.insert_many("Contact", names, contacts)
    store.insert_many(
        "Customer",
        names_in("firstName lastName company archived contactID creditAccountID customerTypeID createTime timeStamp"),
        [(*row[:6], int(row[6]), *row[7:]) for row in rows],
    )
    store.insert_many("CreditAccount", ("name", "customerID", "timeStamp", "contactID"), credit)
