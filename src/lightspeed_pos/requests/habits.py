"""What people type who come from other libraries, and the line to write here instead."""

from __future__ import annotations

import re

# Names of attributes, and lines in which {it} is the thing that was asked, `item` or
# `account.items`, and {key} the name of its own id. For `sale.sale_lines`, {owner} is `sale` and {name} `sale_lines`.
# The attribute that a line takes of {it} has to be there, and {owner} a record; of several lines the first of which
# that holds is shown.
RECORD = {
    "Shop.items": ("account.item_shops.all(shop_id={it}.shop_id)",),  # of shops only
    "unarchive unarchive_ restore undelete": ("{it}.update(archived=False)",),
    "attributes to_h to_hash as_dict asdict dict model_dump serialize fields data raw keys values": ("{it}.to_dict()",),
    "items": ("for line in {it}.sale_lines: …", "for line in {it}.order_lines: …", "{it}.to_dict().items()"),
    "refund": ("account.sales.refund({it}.sale_id, sale_payments=[…])",),
    "email_receipt": ("account.sales.email_receipt({it}.sale_id)",),
    "close": ("account.registers.close({it}.register_id, …)",),
    "checkout": ("account.workorders.checkout({it}.workorder_id)",),
    "anonymize": ("account.customers.anonymize({it}.customer_id)",),
    "throttler request_throttler bucket_level rate_limit": ("account.bucket",),
    "json to_s as_json dumps model_dump_json": ("{it}.to_json()",),
    "save set put patch edit assign write update_attributes": ("{it}.update(field=value)",),
    "delete remove trash": ("{it}.archive()", "{it}.destroy()"),
    "refresh fetch refetch load": ("{it}.reload()",),
}
COLLECTION = {
    "size length len total": ("{it}.count()",),
    "each_page in_batches find_in_batches batches paginate iter_pages page": ("for page in {it}.pages(): …",),
    "enum_page": ("for page in {it}.pages(): …",),
    "all_loaded each_loaded": ("list({it})",),
    "first_loaded": ("{it}.first()",),
    "find_each enum iter iterate stream each_record": ("for record in {it}.each(): …",),
    "where filter filter_by select search query find_all fetch_all get_all list fetch to_a to_list": (
        "{it}.all(field=value)",
    ),
    "find_by find_by_name get_by get_or_none find_one one": ("{it}.first(field=value)",),
    "by_sku by_upc by_ean by_barcode find_by_sku find_by_upc find_by_ean lookup": ("{it}.by_code(code)",),
    "get retrieve read show find_by_id get_by_id": ("{it}.find(key)",),
    "order order_by orderby sort sort_by": ('{it}.all(sort="-{key}")',),
    "last latest newest": ('{it}.first(sort="-{key}")',),
    "limit take head top": ("itertools.islice({it}.each(), 10)",),
    "exists any empty is_empty exist": ("{it}.first(field=value) is not None",),
    "includes include joins prefetch_related select_related preload with_relations": ("{it}.all(load_relations=[…])",),
    "append push extend": ("{it}.create(field=value)", "{owner}.update({name}=[{{…}}])"),
    "new build add insert post save make": ("{it}.create(field=value)",),
    "create_many insert_all bulk_insert import_": ("{it}.bulk_create(rows)",),
    "update_all update_many save_all": ("{it}.bulk_update(rows)",),
    "bulk_delete bulk_destroy delete_all destroy_all archive_all": ("{it}.bulk_archive(ids)",),
    "put patch edit set": ("{it}.update(key, field=value)",),
    "unarchive restore undelete": ("{it}.update(key, archived=False)",),
    "delete remove trash": ("{it}.archive(key)", "{it}.destroy(key)"),
    "to_h to_hash attributes as_dict to_dict to_dicts to_json as_json raw data values": ("for row in {it}.rows(): …",),
    "df dataframe to_df to_dataframe to_pandas": ("{it}.arrow().to_pandas()",),
}


def instead(kind: type[object], it: str, key: str, name: str) -> str:
    """The line to write instead of an attribute that `kind` does not have, "" if none is known."""
    for names, lines in (COLLECTION if hasattr(kind, "ENDPOINT") else RECORD).items():
        if {name, f"{kind.__name__.removeprefix('Async')}.{name}"} & set(names.split()):
            owner, _, relation = it.rpartition(".")
            return next(
                (
                    line.format(it=it, key=key, owner=owner, name=relation)
                    for line in lines
                    if _is_there(kind, line, owner)
                ),
                "",
            )
    return ""


def _is_there(kind: type[object], line: str, owner: str) -> bool:
    if "{owner}" in line:
        return owner not in ("", "account")
    taken = re.search(r"\{it\}\.(\w+)", line)
    return taken is None or hasattr(kind, taken[1])
