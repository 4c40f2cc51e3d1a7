"""What is done with sales beside REST: receipts by e-mail, signatures of payments."""

from __future__ import annotations

import re
from dataclasses import replace

from lightspeed_pos.sandbox.api import reading
from lightspeed_pos.sandbox.api.call import Answer, Call, answer
from lightspeed_pos.sandbox.api.routes import Route
from lightspeed_pos.sandbox.api.writing import transaction, written
from lightspeed_pos.sandbox.data.store import Record
from lightspeed_pos.sandbox.problems import bad_request, escaped, not_found

ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
PDF = b"%PDF"
FILE_NAME = "signature{key}"  # what the file is kept under, beside the image files


def email_receipt(call: Call, route: Route) -> Answer:
    """POST EmailReceipt. Nothing is sent."""
    key = dict(route.parents)["saleID"]
    if not call.store.exists("Sale", reading.key_of("Sale", key)):
        raise not_found("Sale", key)
    address = str(call.payload.get("emailAddress") or "")
    if not ADDRESS.fullmatch(address):
        raise bad_request(f"Receipt not emailed. '{address}' is not an e-mail address.")
    return answer(escaped({"message": f"Receipt emailed to: {address}"}))


def sign(call: Call, route: Route) -> Answer:
    """POST SalePaymentSignature: multipart with the parts data and binary, a PDF."""
    upload = call.upload
    if upload is None or not upload.content.startswith(PDF):
        raise bad_request("SalePaymentSignature not created. Send multipart/form-data with data and binary (a PDF).")
    with transaction(call):
        payment = reading.key_of("SalePayment", dict(route.parents)["salePaymentID"])
        if not call.store.exists("SalePayment", payment):
            raise not_found("SalePayment", str(payment))
        stamp = call.context.clock.stamp()
        values: Record = {"salePaymentID": payment, "createTime": stamp, "timeStamp": stamp}
        key = call.store.insert("SalePaymentSignature", values)
        path = f"{call.path.removesuffix('/').removesuffix('.json')}.pdf"
        call.store.update("SalePaymentSignature", key, {"filePath": path})
        call.store.execute(
            'INSERT INTO "ImageFile" VALUES (?, ?, ?)', (FILE_NAME.format(key=key), "application/pdf", upload.content)
        )
    return written(call, replace(route, parents=()), key, ())


def signature_file(call: Call, route: Route) -> Answer:
    """GET of the .pdf form: the newest signature of the payment."""
    payment = dict(route.parents)["salePaymentID"]
    found = call.store.find("SalePaymentSignature", salePaymentID=reading.key_of("SalePayment", payment))
    row = (
        call.store.execute(
            'SELECT content FROM "ImageFile" WHERE publicID=?',
            (FILE_NAME.format(key=found[-1]["salePaymentSignatureID"]),),
        ).fetchone()
        if found
        else None
    )
    if row is None:
        raise not_found("SalePaymentSignature", payment)
    return Answer(200, row[0], "application/pdf")
