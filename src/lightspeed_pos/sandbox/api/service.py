"""
One request in, one answer out: who asks, what it costs, which endpoint handles it. No I/O besides the database.

The order is the service's: the token first (a 401 says nothing of the bucket), then the bucket, then the request.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from lightspeed_pos.sandbox.api import account, offset_lists, reading, writing
from lightspeed_pos.sandbox.api.actions.table import SERVED_BY, action_of
from lightspeed_pos.sandbox.api.call import Answer, Call
from lightspeed_pos.sandbox.api.labels import LABELLED
from lightspeed_pos.sandbox.api.merchant import Merchant
from lightspeed_pos.sandbox.api.routes import Route, SplitPath, find, split
from lightspeed_pos.sandbox.auth import scopes
from lightspeed_pos.sandbox.auth.issuer import AuthorizationServer
from lightspeed_pos.sandbox.data.context import Upload
from lightspeed_pos.sandbox.data.layout import LAYOUTS
from lightspeed_pos.sandbox.limits.costs import UNKNOWN_PATH, cost_of
from lightspeed_pos.sandbox.limits.limiter import Limiter
from lightspeed_pos.sandbox.problems import (
    FORBIDDEN_ACCOUNT,
    NOT_CODED,
    REVOKED,
    DeniedByApi,
    OAuthProblem,
    Problem,
    bad_credentials,
    denied,
    json_only,
    not_served,
)
from lightspeed_pos.sandbox.search.asked import Asked
from lightspeed_pos.sandbox.search.gift_cards import is_lookup

READ_EVERYWHERE = ("load_relations", "pretty_print")  # parameters of requests that are no lists
OTHER_FORMATS = (".html", ".pdf")  # of actions, which say so in their path


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request as it arrived. Header names are lower case; `body` is raw, `upload` the file of a multipart one."""

    method: str
    origin: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    form: Mapping[str, str] | None = None
    upload: Upload | None = None


@dataclass(frozen=True, slots=True)
class Charge:
    """
    What a request cost and where the bucket stood afterwards, in drips.

    `ignored` names what was sent and had no effect: "filter colour", "body Note.colour".
    """

    cost: float = 0.0
    level: float = 0.0
    ignored: tuple[str, ...] = ()


class Service:
    """The API of one or several accounts; the token says whose request it is."""

    def __init__(self, merchants: Sequence[Merchant], oauth: AuthorizationServer) -> None:
        self.merchants = {merchant.account_id: merchant for merchant in merchants}
        self.oauth = oauth

    @property
    def limiter(self) -> Limiter:
        """The first account's bucket."""
        return next(iter(self.merchants.values())).limiter

    def handle(self, incoming: Incoming) -> tuple[Answer, Charge]:
        """Answer a request below /API."""
        headers: dict[str, str] = {}
        charge = Charge()
        try:
            path = split(incoming.path)
            merchant, scope = self.identify(incoming, path)
            route = find(path.parts) if path.dialect != "none" else None
            asked = None if route is None else asked_of(incoming, path, route)
            headers, charge = self.admit(merchant, route, asked)
            if route is None or asked is None:
                raise Problem(404, f"Unknown resource '{'/'.join(path.parts)}'.", headers=dict(NOT_CODED))
            call = self.understand(merchant, incoming, path, route, asked)
            scopes.check(scope, incoming.method, route.endpoint)
            call.scope = scope
            given = self.dispatch(incoming.method, call, route)
            writing.refuse_ignored(call)
            charge = replace(charge, ignored=ignored_in(call, route))
            if asked.given.get("pretty_print") == "1" and given.content_type == "application/json":
                given = replace(given, body=pretty(given.body))
            return replace(given, headers={**headers, **given.headers}), charge
        except Problem as problem:
            body, all_headers = problem.body().encode(), {**headers, **problem.headers}
            return Answer(problem.status, body, problem.content_type, all_headers), charge

    def identify(self, incoming: Incoming, path: SplitPath) -> tuple[Merchant, str]:
        """The account of the token, and the scopes that it was granted; raises a 401."""
        try:
            pair = self.oauth.authenticate(incoming.headers.get("authorization", ""))
            merchant = self.merchants[pair.account_id]
            if merchant.context.locked_out():
                raise denied(REVOKED)
        except OAuthProblem as problem:
            if path.dialect == "unversioned":
                raise bad_credentials() from None
            raise DeniedByApi(problem.status, problem.error_class, problem.message, problem.hint) from None
        return merchant, pair.scope

    def admit(self, merchant: Merchant, route: Route | None, asked: Asked | None) -> tuple[dict[str, str], Charge]:
        """Charge the bucket; answers what the headers say of it."""
        cost, lookup = float(UNKNOWN_PATH), False
        if route is not None and asked is not None:
            cost, lookup = float(cost_of(asked, single=bool(route.key))), not route.key and is_lookup(asked)
        limiter = merchant.limiter
        identity = {
            "X-LS-Acct-Id": str(merchant.account_id),
            "X-LS-OAuth-Client-Id": self.oauth.app.client_id,
        }
        try:
            limiter.admit(cost, merchant.context.clock.now(), lookup=lookup)
        except Problem as problem:
            problem.headers.update(identity)
            raise
        return {**identity, **limiter.headers(cost)}, Charge(cost, limiter.level)

    def understand(self, merchant: Merchant, incoming: Incoming, path: SplitPath, route: Route, asked: Asked) -> Call:
        """The call; raises the refusal for a wrong format, account or payload."""
        if not route.action.endswith(OTHER_FORMATS) and wants_xml(incoming.headers.get("accept", ""), path.suffix):
            raise json_only("/".join(path.parts))
        if route.account and route.account != str(merchant.account_id):
            raise Problem(403, FORBIDDEN_ACCOUNT.format(account=route.account))
        call = Call(merchant.context, incoming.origin, incoming.path, asked, incoming.upload)
        _ = call.payload  # refused before anything is looked up
        return call

    def dispatch(self, method: str, call: Call, route: Route) -> Answer:
        """Hand the request to what serves it."""
        endpoint = route.endpoint
        if route.action:
            return action_of(method, call, route)(call, route)
        allowed = {
            "GET": endpoint.get if route.key else endpoint.query or (endpoint.get and not endpoint.id),
            "POST": endpoint.create and not route.key,
            "PUT": endpoint.update and bool(route.key),
            "DELETE": bool(endpoint.delete) and bool(route.key),
        }
        if endpoint.name == "ItemAttributeSet":
            # The page shows both requests; its table of actions lists neither.
            allowed.update(POST=not route.key, PUT=bool(route.key))
        if not allowed.get(method, False):
            raise Problem(405, f"{method} is not allowed on {call.path}.")
        act = SERVED_BY.get((method, endpoint.name))
        if act is not None:
            return act(call, route)
        special = self.special(method, call, route)
        if special is not None:
            return special()
        if endpoint.entity not in {*LAYOUTS, *LABELLED}:
            raise not_served(endpoint.name)
        match method:
            case "GET":
                return reading.read_one(call, route) if route.key else reading.read_list(call, route)
            case "POST":
                return writing.create(call, route)
            case "PUT":
                return writing.update(call, route)
            case _:
                return writing.remove(call, route)

    @staticmethod
    def special(method: str, call: Call, route: Route) -> Callable[[], Answer] | None:
        """Endpoints with a shape of their own."""
        match method, route.endpoint.name:
            case "GET", "Account":
                return (lambda: account.account(call, route.key)) if route.key else (lambda: account.accounts(call))
            case "GET", "Session":
                return lambda: account.session(call)
            case "GET", "Locale":
                return lambda: account.locales(call)
            case "GET", "TagGroup":
                # Nothing is known of what it holds.
                return lambda: offset_lists.unpaged(call, "TagGroup", ())
            case "GET", "Option":
                return lambda: account.options(call)
            case _:
                return None


def asked_of(incoming: Incoming, path: SplitPath, route: Route) -> Asked:
    """Query and body of a request, still to be read."""
    return Asked(
        route.endpoint,
        incoming.method,
        incoming.query,
        incoming.body,
        incoming.headers.get("content-type", ""),
        incoming.form,
        offsets=path.dialect == "unversioned",
    )


def ignored_in(call: Call, route: Route) -> tuple[str, ...]:
    """Names of what a request said without effect."""
    filters = list(call.ignored_filters)
    if route.key or call.asked.method != "GET":
        known = {*READ_EVERYWHERE, *(parameter.name for parameter in route.endpoint.params)}
        filters += [name for name in call.asked.given if name not in known]
    found = [f"filter {name}" for name in filters] + [f"body {name}" for name in call.payload.ignored()]
    return tuple(dict.fromkeys(found))


def pretty(body: bytes) -> bytes:
    """The same JSON over several lines."""
    return json.dumps(json.loads(body), indent=4).replace("/", "\\/").encode()


def wants_xml(accept: str, suffix: str) -> bool:
    """Whether XML would be sent. `Accept` decides, then the suffix; without either it is XML."""
    by_suffix = suffix != "json"
    best, xml = (0.0, False), by_suffix  # quality, and whether it is for a format by name
    for entry in accept.lower().split(","):
        media, *parameters = (part.strip() for part in entry.split(";"))
        named = media in {"application/json", "application/xml"} or media.endswith("+xml")
        if named or media == "*/*":
            offered = quality(parameters), named
            if offered[0] > 0 and offered > best:
                best, xml = offered, media != "application/json" if named else by_suffix
    return xml


def quality(parameters: Sequence[str]) -> float:
    """The `q` of an entry in `Accept`; 1 without one, or with one that is no number."""
    given = next((text.removeprefix("q=") for text in parameters if text.startswith("q=")), "1")
    return float(given) if re.fullmatch(r"[01](\.\d*)?", given, re.ASCII) else 1.0
