"""Sync and async have the same surface: same names, same arguments."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

from every import every
from lightspeed_pos import AsyncClient, Client
from lightspeed_pos.auth.sign_in import AsyncOAuthApp, OAuthApp
from lightspeed_pos.catalogue import DOMAINS
from lightspeed_pos.catalogue.links import collection_name
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.resources.account import Account, AsyncAccount
from lightspeed_pos.resources.accounts import Accounts, AsyncAccounts

TWINS = {"__iter__": "__aiter__", "__enter__": "__aenter__", "__exit__": "__aexit__"}


def public(kind: type[Any]) -> dict[str, list[str]]:
    """Public names of a class, with the names of the arguments that each takes."""
    found: dict[str, list[str]] = {}
    for spelled, member in inspect.getmembers(kind):
        name = {twin: plain for plain, twin in TWINS.items()}.get(spelled, spelled)
        if name.startswith("_") and name not in TWINS:
            continue
        function = member.fget if isinstance(member, property) else member
        arguments = list(inspect.signature(function).parameters) if inspect.isroutine(function) else []
        found[name] = [f"{argument}" for argument in arguments]
    return found


@every(
    "plain, awaited",
    [(Client, AsyncClient), (Account, AsyncAccount), (Accounts, AsyncAccounts), (OAuthApp, AsyncOAuthApp)],
)
def test_hand_written_pairs_have_the_same_surface(plain: type[Any], awaited: type[Any]) -> None:
    assert public(plain) == public(awaited)


def test_every_record_has_the_same_surface_in_both_kinds() -> None:
    classes = record_classes()
    pairs = [(name, kind, classes[f"Async{name}"]) for name, kind in classes.items() if f"Async{name}" in classes]

    different = [name for name, plain, awaited in pairs if public(plain) != public(awaited)]

    assert [] == different
    assert len(pairs) > 60


def test_every_collection_has_the_same_surface_in_both_kinds() -> None:
    different: list[str] = []
    for domain, module in DOMAINS.items():
        found = vars(import_module(f"lightspeed_pos.resources.{domain}"))
        for name in (collection_name(endpoint) for endpoint in module.ENDPOINTS if endpoint.query):
            different += [name] if public(found[name]) != public(found[f"Async{name}"]) else []

    assert [] == different
