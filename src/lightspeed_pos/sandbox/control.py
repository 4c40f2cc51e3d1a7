"""
The control API under `/_sandbox/`: what tests in any language, and the console, do to a sandbox.

Bodies and answers are JSON, errors `{"error": …}`. It needs no token and costs no drips. Where a sandbox has several
accounts, `?account_id=` says which one is meant.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from lightspeed_pos.sandbox import browse, guard
from lightspeed_pos.sandbox.costs import payload_of
from lightspeed_pos.sandbox.faults import KINDS
from lightspeed_pos.sandbox.problems import Problem

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.instance import Instance
    from lightspeed_pos.sandbox.merchants import Merchant

PREFIX = "/_sandbox/"
ACCOUNT = "account_id"

Given = Mapping[str, Any]
Act = Callable[["Instance", Given], object]


def number(given: Given, name: str) -> float:
    """A number in a body."""
    value = given.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float | str) or not math.isfinite(float(value)):
        raise ValueError(f"{name} must be a number.")
    return float(value)


def key(given: Given, name: str) -> int:
    """The id of a record in a body."""
    value = number(given, name)
    if not 0 < value < 2**63 or value != int(value):
        raise ValueError(f"{name} must be the id of a record.")
    return int(value)


def text(given: Given, name: str, default: str = "") -> str:
    """A text in a body or query."""
    value = given.get(name, default)
    if not isinstance(value, str):
        raise TypeError(f"{name} must be text.")
    return value


def named(core: Instance, given: Given) -> int | None:
    """The account that `account_id` in the query names, None without."""
    return core.merchant(key(given, ACCOUNT)).account_id if ACCOUNT in given else None


def merchant(core: Instance, given: Given) -> Merchant:
    """The account that a request is about: the one that is named, else the first."""
    return core.merchant(named(core, given))


def bucket(core: Instance, given: Given) -> dict[str, float]:
    """Level and size in drips, drip rate in drips per sandbox second."""
    limiter = merchant(core, given).limiter
    limiter.settle(core.clock.now())
    return {"level": limiter.level, "size": limiter.size, "drip_rate": limiter.drip_rate}


def clock(core: Instance, _given: Given) -> dict[str, float]:
    """Sandbox seconds since the epoch, and how many pass in a real one."""
    return {"now": core.clock.now(), "speed": core.clock.speed}


def advance(core: Instance, given: Given) -> object:
    """Let time pass at once."""
    core.clock.advance(number(given, "seconds"))
    return clock(core, given)


def speed(core: Instance, given: Given) -> object:
    """Let time pass faster or slower from now on."""
    core.clock.run(number(given, "speed"))
    return clock(core, given)


def faults(core: Instance, _given: Given) -> object:
    """Faults that wait for their requests."""
    return [asdict(fault) for fault in core.faults.waiting]


def add_fault(core: Instance, given: Given) -> object:
    """Let one more wait."""
    return asdict(core.faults.add_from({name: value for name, value in given.items() if name != ACCOUNT}))


def clear_faults(core: Instance, _given: Given) -> object:
    """Let none wait."""
    core.faults.waiting.clear()
    return {}


def requests(core: Instance, given: Given) -> object:
    """The log, all of it or what came after the number `since`."""
    since = int(number(given, "since")) if "since" in given else 0
    return [entry.as_json(number) for number, entry in core.requests.since(since)]


def clear_requests(core: Instance, _given: Given) -> object:
    """Empty the log."""
    core.requests.clear()
    return {}


def answer(core: Instance, given: Given) -> object:
    """What one of the last requests was answered."""
    body = core.requests.answer(int(number(given, "number")))
    return {"body": None if body is None else body.decode("utf-8", "replace")}


def reset(core: Instance, _given: Given) -> object:
    """Back to the start."""
    core.reset()
    return {}


def snapshot(core: Instance, given: Given) -> object:
    """Keep how things are under a name."""
    name = text(given, "name", "snapshot")
    before = core.snapshots.get(name)
    core.snapshots[name] = core.snapshot()
    if before is not None:
        before.close()
    return {"name": name}


def restore(core: Instance, given: Given) -> object:
    """Back to a kept snapshot."""
    name = text(given, "name", "snapshot")
    if name not in core.snapshots:
        raise ValueError(f"No snapshot is named '{name}'. There are: {', '.join(core.snapshots) or 'none'}.")
    core.restore(core.snapshots[name])
    return {"name": name}


def revoke(core: Instance, given: Given) -> object:
    """The merchant disconnects the app; all of them unless one is named."""
    core.oauth.disconnect_all(named(core, given))
    return {}


def expire(core: Instance, given: Given) -> object:
    """The access token's time is over, that of all merchants unless one is named."""
    core.oauth.expire_access(named(core, given))
    return {}


def connect(core: Instance, given: Given) -> object:
    """A merchant connects the app once more, with scopes of choice."""
    pair = core.connect(text(given, "scope", "employee:all"), named(core, given))
    return {"access_token": pair.access, "refresh_token": pair.refresh, "scope": pair.scope}


def void_sale(core: Instance, given: Given) -> object:
    """Undo a completed sale."""
    core.void_sale(key(given, "saleID"), named(core, given))
    return {}


def receive_order(core: Instance, given: Given) -> object:
    """Take what was ordered into stock."""
    core.receive_order(key(given, "orderID"), named(core, given))
    return {}


def receive_transfer(core: Instance, given: Given) -> object:
    """Take what was sent into the receiving shop's stock."""
    core.receive_transfer(key(given, "transferID"), named(core, given))
    return {}


def state(core: Instance, given: Given) -> dict[str, Any]:
    """All that changes by itself or by others."""
    return {
        "clock": clock(core, given),
        "bucket": bucket(core, given),
        "faults": faults(core, given),
        "last": core.requests.last,
    }


def about(core: Instance, given: Given) -> object:
    """How to connect, and how things stand."""
    one = merchant(core, given)
    return {
        "account_id": one.account_id,
        "account_name": one.store.account_name,
        "accounts": [{"account_id": every.account_id, "name": every.store.account_name} for every in core.merchants],
        "client_id": core.oauth.app.client_id,
        "client_secret": core.oauth.app.client_secret,
        "access_token": one.pair.access,
        "fault_kinds": KINDS,
        **state(core, given),
    }


def entities(core: Instance, given: Given) -> object:
    """Record types and how many records each has."""
    return browse.entities(merchant(core, given).store)


def records(core: Instance, given: Given) -> object:
    """A page of the data browser."""
    page = int(number(given, "page")) if "page" in given else 1
    return browse.records(merchant(core, given).store, text(given, "entity"), text(given, "search"), page)


ACTS: dict[tuple[str, str], Act] = {
    ("GET", "about"): about,
    ("GET", "bucket"): bucket,
    ("GET", "clock"): clock,
    ("POST", "advance"): advance,
    ("POST", "speed"): speed,
    ("GET", "faults"): faults,
    ("POST", "faults"): add_fault,
    ("DELETE", "faults"): clear_faults,
    ("GET", "requests"): requests,
    ("DELETE", "requests"): clear_requests,
    ("GET", "answer"): answer,
    ("POST", "reset"): reset,
    ("POST", "snapshot"): snapshot,
    ("POST", "restore"): restore,
    ("POST", "revoke"): revoke,
    ("POST", "expire"): expire,
    ("POST", "connect"): connect,
    ("GET", "entities"): entities,
    ("GET", "records"): records,
    ("POST", "void_sale"): void_sale,
    ("POST", "receive_order"): receive_order,
    ("POST", "receive_transfer"): receive_transfer,
}


def routes(core: Instance) -> list[Route]:
    """The control API of one sandbox."""

    async def control(request: Request) -> Response:
        try:
            guard.check(request)
            act = ACTS.get((request.method, request.path_params["name"]))
            if act is None:
                return refused(404, f"No {request.method} {request.path_params['name']} in the control API.")
            given: Given = request.query_params
            if request.method != "GET":
                chosen = {ACCOUNT: given[ACCOUNT]} if ACCOUNT in given else {}
                given = {**payload_of(await request.body()), **chosen}
            with core.lock:
                result = act(core, given)
        except (ValueError, TypeError, OverflowError) as error:
            return refused(400, str(error))
        except Problem as problem:
            return refused(problem.status, problem.message)
        return guard.protected(JSONResponse(result))

    return [Route(f"{PREFIX}{{name}}", control, methods=["GET", "POST", "DELETE"])]


def refused(status: int, message: str) -> Response:
    """An error of the control API."""
    return guard.protected(JSONResponse({"error": message}, status))
