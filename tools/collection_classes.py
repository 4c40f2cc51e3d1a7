"""Text of the collections of one endpoint: the arguments they take, and what they can do."""

from __future__ import annotations

from lightspeed_pos.catalogue import ENTITIES, Action, Endpoint
from naming import (
    action_changes_class,
    actions_below,
    changes_class,
    collection_class,
    has_codes,
    loads_relations,
    query_class,
    record_class,
    relation_names,
    shape_class,
)
from typed_dicts import row_kind, updates


def collections(endpoint: Endpoint) -> list[str]:
    """What both kinds share, and the two kinds."""
    return [_shape(endpoint), *(_collection(endpoint, awaited=awaited) for awaited in (False, True))]


def _shape(endpoint: Endpoint) -> str:
    """Arguments, as the signatures of methods that are never called."""
    query = f"**query: Unpack[{query_class(endpoint)}]"
    below = f" below a {endpoint.path_params[-1].removesuffix('ID')}" if len(endpoint.path_params) > 1 else ""
    pages = "limit: int = 100, start: str | None = None, prefetch: int = 0"
    lines = [
        f"class {shape_class(endpoint)}:",
        f'    """What {endpoint.name}{below} takes. Source: {endpoint.source}."""',
        "",
        f'    ENDPOINT = "{endpoint.name}"',
        f"    def _filters(self, *any_of: AnyOf, {query}) -> None: ...",
        f"    def _ahead(self, *any_of: AnyOf, prefetch: int = 0, {query}) -> None: ...",
        f"    def _tabled(self, *any_of: AnyOf, flatten: bool = False, {query}) -> None: ...",
        f"    def _paged(self, *any_of: AnyOf, {pages}, {query}) -> None: ...",
    ]
    if _is_scanned(endpoint):
        lines.append(f"    def _divided(self, *any_of: AnyOf, concurrency: Concurrency = ..., {query}) -> None: ...")
    if endpoint.update or endpoint.create:
        lines.insert(4, f"    _row: {row_kind(endpoint.entity)}")
        lines.append(f"    def _changes(self, **changes: Unpack[{changes_class(endpoint.entity)}]) -> None: ...")
    if endpoint.update:
        lines.append(updates(endpoint.entity))
    return "\n".join(lines) + "\n\n"


def _is_scanned(endpoint: Endpoint) -> bool:
    # A scan goes by the ids of the records, which some sorts of labels do not tell.
    return bool(endpoint.id) and endpoint.id in endpoint.sortable and endpoint.id == ENTITIES[endpoint.entity].id


def _collection(endpoint: Endpoint, *, awaited: bool) -> str:
    record = record_class(endpoint.entity, awaited=awaited)
    bases = [f"{'Async' if awaited else ''}{ability}" for ability in _abilities(endpoint, record)]
    kind = " of an `AsyncClient`" if awaited else ""
    return f'''class {collection_class(endpoint.name, awaited=awaited)}({shape_class(endpoint)}, {", ".join(bases)}):
    """{endpoint.name} records{kind}."""

    RECORD = {record}
{_upload(endpoint, record, awaited=awaited)}{_actions(endpoint, awaited=awaited)}
'''


def _abilities(endpoint: Endpoint, record: str) -> list[str]:
    can = [f"ShopRows[{record}]"] if endpoint.name == "ItemShop" else []
    can += [f"{'Scanned' if _is_scanned(endpoint) else 'Listed'}[{record}]"]
    if endpoint.id and not endpoint.params_required:
        loads = loads_relations(endpoint)
        can.append(f"Related[{record}, {relation_names(endpoint)}]" if loads else f"Found[{record}]")
    if has_codes(endpoint):
        can.append(f"Coded[{record}, {relation_names(endpoint)}]")
    if endpoint.create and not _uploads(endpoint):
        can.append(f"Created[{record}]")
    if endpoint.update:
        can.append(f"Updated[{record}]")
    if endpoint.delete:
        can.append(f"{'Archived' if endpoint.delete == 'archive' else 'Deleted'}[{record}]")
    return can


def _uploads(endpoint: Endpoint) -> bool:
    return endpoint.entity == "SalePaymentSignature" or "image" in endpoint.write_only


def _upload(endpoint: Endpoint, record: str, *, awaited: bool) -> str:
    """The `create` that takes a file."""
    define, wait = _words(awaited=awaited)
    if not (endpoint.create and _uploads(endpoint)):
        return ""
    if endpoint.entity == "SalePaymentSignature":
        return f'''
    {define} create(self, file: ImageFile, *, filename: str = "") -> {record}:
        """Upload the signed receipt, a PDF: a path, bytes or an open binary file. Returns its record."""
        return {wait}self._upload(file, filename, {{}})
'''
    changes = changes_class(endpoint.entity)
    return f'''
    {define} create(self, image: ImageFile, *, filename: str = "", **changes: Unpack[{changes}]) -> {record}:
        """Upload a picture: a path, bytes or an open binary file. Returns its record."""
        return {wait}self._upload(image, filename, changes)
'''


def _words(*, awaited: bool) -> tuple[str, str]:
    return ("async def", "await ") if awaited else ("def", "")


def _actions(endpoint: Endpoint, *, awaited: bool) -> str:
    below = [_action_below(action, awaited=awaited) for action in actions_below(endpoint)]
    return "".join([*below, *(_action(endpoint, action, awaited=awaited) for action in endpoint.actions)])


def _action_below(action: Endpoint, *, awaited: bool) -> str:
    """An action with a page of its own."""
    define, wait = _words(awaited=awaited)
    record = record_class(action.entity, awaited=awaited)
    if action.get:
        return f'''
    {define} {action.attribute}(self, key: int) -> list[{record}]:
        """{action.name}: computed on asking."""
        return {wait}self._calculated("{action.name}", key)
'''
    kind, method = (record, "_act") if action.wrapped_get else ("str", "_said")
    given = f", **changes: Unpack[{action_changes_class(action)}]" if action.create_fields else ""
    passed = "changes" if action.create_fields else "{}"
    about = f"a record of {action.entity}" if action.wrapped_get else "the service's message"
    return f'''
    {define} {action.attribute}(self, key: int{given}) -> {kind}:
        """{action.name}; answers with {about}."""
        done: {kind} = {wait}self.{method}("{action.name}", key, {passed})
        return done
'''


def _action(endpoint: Endpoint, action: Action, *, awaited: bool) -> str:
    """A request beside the usual five."""
    define, wait = _words(awaited=awaited)
    record = record_class(endpoint.entity, awaited=awaited)
    if action.python == "render_html":
        copies = any(param.name == "copies" for param in endpoint.params)
        option, passed = (", copies: int | None = None", ", copies") if copies else ("", "")
        return f'''
    {define} render_html(self, key: int, template: str{option}) -> str:
        """The record rendered with a template, as HTML."""
        return {wait}self._rendered("render_html", key, template_query(template{passed}))
'''
    if action.python == "download":
        return f'''
    {define} download(self) -> bytes:
        """The file, a PDF."""
        return {wait}self._downloaded("download")
'''
    if action.body:
        return f'''
    {define} {action.python}(self, items: Sequence[{changes_class(endpoint.entity)}]) -> list[{record}]:
        """{action.python.replace("_", " ").capitalize()} of the transfer: at most 100 at once."""
        return {wait}self._perform_on_items("{action.python}", items)
'''
    note = f": {action.note}" if action.note else ""
    return f'''
    {define} {action.python}(self, key: int) -> {record}:
        """{action.python.capitalize()} the record with this id{note}."""
        return {wait}self._perform("{action.python}", key)
'''
