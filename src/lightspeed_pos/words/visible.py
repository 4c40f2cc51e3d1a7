r"""Text of records, files and answers as a terminal may show it: nothing in it steers the terminal."""

from __future__ import annotations

_C0 = [code for code in range(0x20) if chr(code) not in "\t\n"]
_STEERING = [*_C0, 0x7F, *range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]  # the last two turn lines
_AS_ESCAPES = {code: rf"\x{code:02x}" if code < 0x100 else rf"\u{code:04x}" for code in _STEERING}
_IN_JSON = {code: rf"\u{code:04x}" for code in _STEERING if code >= 0x7F}  # JSON itself escapes the ones below


def visible(text: str) -> str:
    r"""The same text with control characters written out, as `\x1b`; ends of lines and tabs stay."""
    return text if text.isprintable() else text.translate(_AS_ESCAPES)


def as_json(value: object, indent: int | None = None) -> str:
    r"""JSON that people can read: letters of all languages as they are, control characters as `\u009b`."""
    import json  # not needed by --help

    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text if text.isascii() else text.translate(_IN_JSON)
