"""Texts that are kept encrypted, for one place only."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from cryptography.fernet import Fernet
from hypothesis import given, settings
from hypothesis import strategies as st

from every import every
from lightspeed_pos.auth.sealing import Seal
from lightspeed_pos.errors import LightspeedError

OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec="utf-8")))
def test_what_was_closed_is_opened_in_its_place(text: str) -> None:
    sealed = Seal([OLD]).closed(text, "tokens")

    assert sealed.startswith("sealed:")
    assert Seal.is_closed(sealed)
    assert text == Seal([OLD]).opened(sealed, "tokens", "The sign-in")


def test_a_text_that_is_not_encrypted_is_known() -> None:
    assert not Seal.is_closed("secret")


def test_a_key_may_be_given_alone_and_as_bytes() -> None:
    sealed = Seal(OLD).closed("secret", "tokens")

    key: Any = OLD.encode()
    assert "secret" == Seal(key).opened(sealed, "tokens", "The sign-in")


def test_the_first_key_encrypts_and_all_decrypt() -> None:
    old, both, new = Seal([OLD]), Seal([NEW, OLD]), Seal([NEW])

    assert "secret" == both.opened(old.closed("secret", "tokens"), "tokens", "The sign-in")
    assert "secret" == new.opened(both.closed("secret", "tokens"), "tokens", "The sign-in")


def test_what_cannot_be_opened_says_why() -> None:
    seal = Seal([NEW])
    with pytest.raises(LightspeedError) as plain:
        seal.opened("secret", "tokens", "The sign-in")
    with pytest.raises(LightspeedError) as other:
        seal.opened(Seal([OLD]).closed("secret", "tokens"), "tokens", "The sign-in")
    with pytest.raises(LightspeedError) as moved:
        seal.opened(seal.closed("secret", "tokens"), "profiles", "The sign-in")

    assert "The sign-in is not encrypted, though a key was given: keep it once more, with the key." == str(plain.value)
    assert (
        "The sign-in cannot be decrypted with any of the keys that were given: it was encrypted with another one, or "
        "was changed. Give that key as well; nothing was changed."
    ) == str(other.value)
    assert "The sign-in was put there from another place. Nothing was used of it." == str(moved.value)


@every("keys", ["short", ["short"], [OLD, "short"], [], [7]])
def test_what_is_no_key_is_refused_and_not_quoted(keys: list[str]) -> None:
    with pytest.raises(LightspeedError) as caught:
        Seal(keys)

    assert (
        "That is no key for encryption. Make one with: "
        'python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"'
    ) == str(caught.value)


def test_without_its_extra_encryption_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.fernet", None)

    with pytest.raises(ImportError, match=r'^Encryption needs: pip install "lightspeed-pos\[fleet\]"$'):
        Seal([OLD])
