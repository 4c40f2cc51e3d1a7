"""
The control API under `/_sandbox/`: what tests in any language, and the console, do to a sandbox.

Bodies and answers are JSON, errors `{"error": …}`. It needs no token and costs no drips. Where a sandbox has several
accounts, `?account_id=` says which one is meant; what concerns all of them refuses it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from lightspeed_pos.sandbox.data.payloads import payload_of
from lightspeed_pos.sandbox.http import guard
from lightspeed_pos.sandbox.instance.clicks import RETURN_URL
from lightspeed_pos.sandbox.instance.faults import FAULTS
from lightspeed_pos.sandbox.instance.request_log import KEPT_ANSWER_BYTES
from lightspeed_pos.sandbox.panel import browse
from lightspeed_pos.sandbox.problems import Problem

if TYPE_CHECKING:
    from lightspeed_pos.sandbox.api.merchant import Merchant
    from lightspeed_pos.sandbox.instance.instance import Instance

PREFIX = "/_sandbox/"
ACCOUNT = "account_id"

Given = Mapping[str, Any]
Act = Callable[["Instance", Given], object]


def number(given: Given, name: str) -> float:
    """A number in a body."""
    value = given.get(name)
    try:
        meant = math.nan if isinstance(value, bool) or not isinstance(value, int | float | str) else float(value)
    except (ValueError, OverflowError):
        meant = math.nan
    if not math.isfinite(meant):
        raise ValueError(f"{name} must be a number.")
    return meant


def place(given: Given, name: str) -> int:
    """A number of the log in a query; 0 without."""
    value = number(given, name) if name in given else 0
    if not 0 <= value < 2**63 or value != int(value):
        raise ValueError(f"{name} must be a whole number from 0.")
    return int(value)


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
    """The account that `account_id` names, None without; raises ValueError if there is none."""
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
    """Move the clock ahead."""
    core.clock.advance(number(given, "seconds"))
    return clock(core, given)


def speed(core: Instance, given: Given) -> object:
    """Set the speed of the clock."""
    core.clock.run(number(given, "speed"))
    return clock(core, given)


def faults(core: Instance, given: Given) -> object:
    """Faults that wait for their requests: all, or those for one account."""
    one = named(core, given)
    return [asdict(fault) for fault in core.faults.waiting if one is None or fault.waits_for(one)]


def add_fault(core: Instance, given: Given) -> object:
    """Add a fault, for requests of one account or of any."""
    return asdict(core.faults.add_from({**given, ACCOUNT: named(core, given)}))


def clear_faults(core: Instance, given: Given) -> object:
    """Remove all faults that wait, or those for one account."""
    one = named(core, given)
    core.faults.waiting = [fault for fault in core.faults.waiting if one is not None and not fault.waits_for(one)]
    return {}


def requests(core: Instance, given: Given) -> object:
    """The log after the number `since`: of all accounts, or of one."""
    entries, one = core.requests.since(place(given, "since")), named(core, given)
    return [entry.as_json(number) for number, entry in entries if entry.concerns(one)]


def clear_requests(core: Instance, _given: Given) -> object:
    """Empty the log."""
    core.requests.clear()
    return {}


def answer(core: Instance, given: Given) -> object:
    """What one of the last requests was answered; `cut`: of a long answer only the beginning is kept."""
    body = core.requests.answer(place(given, "number"))
    if body is None:
        return {"body": None, "cut": False}
    return {"body": body.decode("utf-8", "replace"), "cut": len(body) == KEPT_ANSWER_BYTES}


def reset(core: Instance, _given: Given) -> object:
    """Go back to the start."""
    core.reset()
    return {}


def snapshot(core: Instance, given: Given) -> object:
    """Keep records and tokens as they are, under a name."""
    name = text(given, "name", "snapshot")
    before = core.snapshots.get(name)
    core.snapshots[name] = core.snapshot()
    if before is not None:
        before.close()
    return {"name": name}


def restore(core: Instance, given: Given) -> object:
    """Go back to a snapshot."""
    name = text(given, "name", "snapshot")
    if name not in core.snapshots:
        raise ValueError(f"No snapshot is named '{name}'. There are: {', '.join(core.snapshots) or 'none'}.")
    core.restore(core.snapshots[name])
    return {"name": name}


def revoke(core: Instance, given: Given) -> object:
    """Disconnect the app, as a merchant can: from all accounts, or from one."""
    core.oauth.disconnect_all(named(core, given))
    return {}


def expire(core: Instance, given: Given) -> object:
    """Let access tokens expire: those of all accounts, or of one."""
    core.oauth.expire_access(named(core, given))
    return {}


def connect(core: Instance, given: Given) -> object:
    """Connect the app once more, with these scopes."""
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


def click(core: Instance, given: Given) -> object:
    """The link that a click on a custom button opens, in a sale or workorder or in none."""
    record = key(given, "saleID") if "saleID" in given else 0
    back = text(given, "returnURL", RETURN_URL)
    return {"url": core.click(text(given, "url"), text(given, "type", "sale"), record, named(core, given), back)}


def state(core: Instance, given: Given) -> dict[str, Any]:
    """What changes by itself, or because of others."""
    return {
        "clock": clock(core, given),
        "bucket": bucket(core, given),
        "faults": faults(core, given),
        "last": core.requests.last,
    }


def credentials(core: Instance, given: Given) -> object:
    """
    The app's secret and the access token from the start.

    A POST, with which a browser always says whose page it comes from.
    """
    return {"client_secret": core.oauth.app.client_secret, "access_token": merchant(core, given).pair.access}


def about(core: Instance, given: Given) -> object:
    """Which sandbox this is, and how things stand; nothing secret."""
    one = merchant(core, given)
    return {
        "account_id": one.account_id,
        "account_name": one.store.account_name,
        "accounts": [{"account_id": every.account_id, "name": every.store.account_name} for every in core.merchants],
        "client_id": core.oauth.app.client_id,
        "redirect_uris": core.oauth.app.redirect_uris,
        "fault_kinds": FAULTS,
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
    ("POST", "credentials"): credentials,
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
    ("POST", "click"): click,
    ("GET", "entities"): entities,
    ("GET", "records"): records,
    ("POST", "void_sale"): void_sale,
    ("POST", "receive_order"): receive_order,
    ("POST", "receive_transfer"): receive_transfer,
}


# These are about all accounts at once.
FOR_ALL = {"clock", "advance", "speed", "answer", "reset", "snapshot", "restore"}


def check_account(core: Instance, method: str, name: str, given: Given) -> None:
    """Raise ValueError for an account that does not exist, or where none can be chosen."""
    if ACCOUNT in given and (name in FOR_ALL or (method, name) == ("DELETE", "requests")):
        raise ValueError(f"{method} {name} is for all accounts: leave {ACCOUNT} out.")
    named(core, given)


def body_of(raw: bytes) -> dict[str, Any]:
    """What a body says; raises ValueError for what is no JSON object or could not be written again."""
    try:
        body = dict(payload_of(raw))
    except ValueError as error:
        raise ValueError(f"The body is not a JSON object: {error}.") from None
    try:
        json.dumps(body, ensure_ascii=False).encode()
    except (UnicodeEncodeError, RecursionError):
        raise ValueError("The body holds half a character (a lone surrogate) or is nested too deeply.") from None
    return body


def routes(core: Instance) -> list[Route]:
    """The control API of one sandbox."""

    async def control(request: Request) -> Response:
        try:
            guard.check(request)
            asked = request.method, str(request.path_params["name"])
            act = ACTS.get(asked)
            if act is None:
                return refused(404, f"No {' '.join(asked)} in the control API.")
            given: Given = request.query_params
            if request.method != "GET":
                chosen = {ACCOUNT: given[ACCOUNT]} if ACCOUNT in given else {}
                given = {**body_of(await request.body()), **chosen}
            with core.lock:
                check_account(core, *asked, given)
                result = act(core, given)
        except ClientDisconnect:
            return Response(status_code=400)
        except (ValueError, TypeError, OverflowError) as error:
            return refused(400, str(error))
        except Problem as problem:
            return refused(problem.status, problem.message)
        return guard.protected(JSONResponse(result))

    return [Route(f"{PREFIX}{{name}}", control, methods=["GET", "POST", "DELETE"])]


def refused(status: int, message: str) -> Response:
    """An error of the control API."""
    return guard.protected(JSONResponse({"error": message}, status))
