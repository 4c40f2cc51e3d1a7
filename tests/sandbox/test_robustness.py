from __future__ import annotations

import json
import string
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.sandbox.api.service import Incoming
from lightspeed_pos.sandbox.instance.instance import Instance
from lightspeed_pos.sandbox.instance.settings import Settings
from sandbox.bare_api import Api

EXAMPLES = settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
ROOTS = sorted({endpoint.path.split("/")[2] for endpoint in ENDPOINTS.values() if endpoint.path.count("/") >= 2})
FIELDS = [
    "itemID",
    "description",
    "timeStamp",
    "tax",
    "defaultCost",
    "ItemShops.qoh",
    "Contact.email",
    "name",
    "itemCode",
]
words = st.text(max_size=12) | st.sampled_from(["1", "0", "-1", "true", "2024-01-01", "99999999999999999999", "1e400"])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
payload_keys = st.sampled_from(
    [
        "description",
        "name",
        "completed",
        "SaleLines",
        "SaleLine",
        "SalePayments",
        "SalePayment",
        "itemID",
        "unitQuantity",
        "unitPrice",
        "amount",
        "Prices",
        "ItemPrice",
        "useType",
        "useTypeID",
        "paymentTypeID",
        "ItemShops",
        "ItemShop",
        "shopID",
        "qoh",
        "Contact",
        "Phones",
        "ContactPhone",
        "Note",
        "note",
        "tax",
        "archived",
        "parentID",
        "categoryID",
        "itemAttributeSetID",
        "ItemAttributes",
        "customerID",
        "CreditAccount",
        "code",
        "SaleNotes",
        "Customer",
        "saleLineID",
        "salePaymentID",
        "taxCategoryID",
        "completeTime",
        "dob",
        "TagRelations",
        "Items",
        "Item",
        "Sale",
        "Category",
    ]
)
payloads = st.dictionaries(
    payload_keys, st.recursive(values, lambda v: st.dictionaries(payload_keys, v, max_size=3)), max_size=6
)


@pytest.fixture(scope="module")
def instance() -> Iterator[Instance]:
    made = Instance(Settings(items=60))
    made.service.limiter.registers = 10**9
    yield made
    made.close()


def ask(instance: Instance, method: str, path: str, query: str = "", body: bytes = b"") -> int:
    headers = {"authorization": f"Bearer {instance.pair.access}", "accept": "application/json"}
    answer, _ = instance.service.handle(Incoming(method, "http://sandbox", path, query, headers, body))
    if answer.content_type == "application/json" or answer.status in {400, 404}:
        json.loads(answer.body)
    return answer.status


@EXAMPLES
@given(
    root=st.sampled_from(ROOTS),
    rest=st.lists(st.text(alphabet=string.ascii_letters + string.digits + "/._-", max_size=8), max_size=2),
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "PATCH"]),
    body=st.binary(max_size=20) | values.map(lambda value: json.dumps(value).encode()),
)
def test_no_path_breaks_it(instance: Instance, root: str, rest: list[str], method: str, body: bytes) -> None:
    path = "/".join(["/API/V3/Account/120645", root, *rest]) + ".json"
    assert ask(instance, method, path, "", body) in {200, 400, 404, 405, 422, 501}


@EXAMPLES
@given(
    root=st.sampled_from(ROOTS),
    parameters=st.lists(
        st.tuples(
            st.sampled_from([*FIELDS, "limit", "sort", "after", "before", "or", "load_relations", "archived", "count"])
            | words,
            st.builds(
                "{}{}".format, st.sampled_from(["", ">,", "<=,", "><,", "~,", "!~,", "IN,", "!=,", "-", "["]), words
            ),
        ),
        max_size=5,
    ),
)
def test_no_query_breaks_it(instance: Instance, root: str, parameters: list[tuple[str, str]]) -> None:
    query = "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in parameters)
    assert ask(instance, "GET", f"/API/V3/Account/120645/{root}.json", query) in {200, 400, 404, 405, 501}


def _quoted(text: str) -> str:
    return quote(text.encode("utf-8", "replace").decode(), safe="")


@EXAMPLES
@given(
    root=st.sampled_from(["Item", "Sale", "Customer", "Category", "ItemMatrix", "Tag", "Image", "Vendor"]),
    payload=payloads,
)
def test_no_payload_breaks_it(instance: Instance, root: str, payload: dict[str, Any]) -> None:
    body = json.dumps(payload).encode()
    for method, path in (("POST", root), ("PUT", f"{root}/1")):
        assert ask(instance, method, f"/API/V3/Account/120645/{path}.json", "", body) in {200, 400, 404, 405, 422, 501}


@every(
    "content_type, body",
    [
        ("application/json", b"{"),
        ("application/json", b"[1]"),
        ("application/json", b"\xff\xfe"),
        ("application/json", b"[" * 100_000),
        ("application/json", b'{"description": "\\ud800"}'),
        ("multipart/form-data", b"nonsense"),
        ("multipart/form-data; boundary=x", b"--x\r\nnonsense"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\n\r\n--x--"),
        ("text/plain", b"hello"),
        ("application/xml", b"<Item/>"),
    ],
)
def test_no_body_breaks_it(api: Api, content_type: str, body: bytes) -> None:
    for path in (f"{api.root}/Item.json", f"{api.root}/Image.json", "/auth/oauth/token", "/_sandbox/faults"):
        response = api.http.post(path, content=body, headers={"Content-Type": content_type})
        assert response.status_code in {200, 400, 401, 406}, (path, response.text)


@every("path", ["/API", "/API/", "/API/V3/", "/API/V3//.json", "/images/", "/_sandbox/", "/%ff%00"])
def test_no_place_breaks_it(api: Api, path: str) -> None:
    assert api.http.get(path).status_code in {400, 404}


@every("host", ["[", "a b", "é", "", "x:y:z"])
def test_no_host_header_breaks_it(api: Api, host: str) -> None:
    for path in (f"{api.root}/Item.json?limit=1", "/auth/oauth/authorize", "/nowhere"):
        response = api.http.get(path, headers={b"Host": host.encode()})
        assert response.status_code in {200, 400, 403, 404}


def test_no_oauth_field_breaks_it(api: Api) -> None:
    fields = {"grant_type": "refresh_token", "client_id": 5, "client_secret": "\ud800", "refresh_token": [1]}
    response = api.http.post(
        "/auth/oauth/token", content=json.dumps(fields), headers={"Content-Type": "application/json"}
    )
    assert 401 == response.status_code
