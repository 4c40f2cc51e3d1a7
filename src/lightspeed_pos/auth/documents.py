"""A sign-in as text: its tokens, and the settings that belong to them. No I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

from lightspeed_pos.auth.tokens import Tokens
from lightspeed_pos.errors import LightspeedError

SETTINGS = ("client_id", "client_secret", "account_id", "base_url", "auth_url")
_TOKEN_KEYS = ("access_token", "refresh_token", "expires_at")


def write_document(tokens: Tokens, others: Mapping[str, Any]) -> str:
    """JSON of the tokens and of everything that stands beside them."""
    expires_at = tokens.expires_at.isoformat() if tokens.expires_at is not None else None
    document = {"access_token": str(tokens.access), "refresh_token": str(tokens.refresh), "expires_at": expires_at}
    return json.dumps({**document, **others}, indent=2)


def read_document(content: bytes | str) -> tuple[Tokens, dict[str, Any]] | None:
    """The tokens and everything else; None if it does not hold the tokens of a connection."""
    try:
        document: Any = json.loads(content)
        json.dumps(document, ensure_ascii=False).encode()  # half a character (a lone surrogate) is sent nowhere
        access, refresh, expires_at = (document.pop(key, None) for key in _TOKEN_KEYS)
        if not access or not refresh:
            return None
        tokens = Tokens(access, refresh, None if expires_at is None else datetime.fromisoformat(expires_at))
    # What a parser says may quote the text, so it is left out.
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    return tokens, cast("dict[str, Any]", document)


def settings_of(others: Mapping[str, Any]) -> dict[str, str]:
    """What stands beside the tokens as text."""
    return {key: value for key, value in others.items() if isinstance(value, str)}


def check_settings(settings: Mapping[str, str]) -> None:
    """Raise LightspeedError for what is no setting, and for a value with a line break or the like."""
    unknown = [key for key in settings if key not in SETTINGS]
    if unknown and unknown[0] in _TOKEN_KEYS:
        raise LightspeedError(f"{unknown[0]} is no setting: save() keeps the tokens.")
    if unknown:
        raise LightspeedError(f"{unknown[0]!r:.60} is no setting. There are: {', '.join(SETTINGS)}.")
    strange = [key for key, value in settings.items() if not f"{key}{value}".isprintable()]
    if strange:
        raise LightspeedError(f"The setting {strange[0]!r} holds a character that cannot be in it.")
