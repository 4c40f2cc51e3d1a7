"""Sync and async have the same surface: same names, same arguments."""

from __future__ import annotations

import inspect
import typing
from typing import Any

import pytest

from every import every
from lightspeed_pos import AsyncClient, Client
from lightspeed_pos.auth.sign_in import AsyncOAuthApp, OAuthApp
from lightspeed_pos.catalogue import ENDPOINTS
from lightspeed_pos.client.accounts import Accounts, AsyncAccounts
from lightspeed_pos.model.registry import record_classes
from lightspeed_pos.resources.account import Account, AsyncAccount

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


@pytest.mark.parametrize(
    ("plain", "awaited"),
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


@every("endpoint", [e for e in ENDPOINTS.values() if e.query and e.versioned and e.name != "Account"])
def test_every_collection_has_the_same_surface_in_both_kinds(endpoint: Any) -> None:
    plain, awaited = (
        typing.get_type_hints(_getter(account, endpoint.attribute), _names())["return"]
        for account in (Account, AsyncAccount)
    )

    assert public(plain) == public(awaited)


def _getter(account: type[Any], name: str) -> Any:
    member = inspect.getattr_static(account, name)
    return member.fget if isinstance(member, property) else member


def _names() -> dict[str, Any]:
    """Everything that annotations of the account's resources refer to."""
    from importlib import import_module

    from lightspeed_pos.catalogue import DOMAINS

    return {
        name: value
        for domain in DOMAINS
        for name, value in vars(import_module(f"lightspeed_pos.resources.{domain}")).items()
    }
