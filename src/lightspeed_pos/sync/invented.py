"""Invented names, addresses, numbers and texts: the same for the same original, as long as the salt is the same."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterator
from itertools import count
from random import Random

_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"
_WORDS = (
    "lorem", "ipsum", "dolor", "sit", "amet", "consectetur", "adipiscing", "elit", "sed", "do", "eiusmod", "tempor",
    "incididunt", "ut", "labore", "et", "dolore", "magna", "aliqua", "enim", "ad", "minim", "veniam", "quis", "nostrud",
    "exercitation", "ullamco", "laboris", "nisi", "aliquip", "ex", "ea", "commodo", "consequat",
)  # fmt: skip
_MOST_WORDS = 60
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TRIES = 100


class Invented:
    """
    Answers of one salt. `originals` are texts that no answer may be, in lower case.

    No name holds a word of them of three letters or more. Different persons have different names.
    """

    def __init__(self, salt: bytes, originals: set[str]) -> None:
        self._salt = salt
        self._originals = originals
        self._parts = {word for text in originals for word in words_of(text) if len(word) >= 3}
        self._names: dict[str, tuple[str, str]] = {}
        self._taken: set[tuple[str, str]] = set()

    def person(self, name: str) -> tuple[str, str]:
        """First and last name for a whole name, in whatever order its words come."""
        key = " ".join(sorted(words_of(name)))
        if key not in self._names:
            tried = ((self._name(dice), self._name(dice)) for dice in self._dice("person", key))
            found = next(one for one in tried if one not in self._taken)
            self._taken.add(found)
            self._names[key] = found
        return self._names[key]

    def name(self, kind: str, text: str) -> str:
        """One capitalised word, of a kind of things such as cities."""
        return self._name(next(self._dice(kind, text)))

    def email(self, text: str) -> str:
        """An address that leads nowhere."""
        dice = next(self._dice("email", text))
        return f"{self._name(dice)}.{self._name(dice)}@example.org".lower()

    def url(self, text: str) -> str:
        """A page that is not there."""
        return f"https://{self.name('url', text)}.example.org/".lower()

    def street(self, text: str) -> str:
        """The first line of an address."""
        dice = next(self._dice("street", text))
        return f"{dice.randint(1, 299)} {self._name(dice)} Street"

    def date(self, text: str) -> str:
        """A day of the years around; what follows the day stays. A text that begins otherwise gets other digits."""
        if not _DAY.match(text):
            return self.shape(text)
        dice = next(self._dice("date", text))
        year = max(1, int(text[:4]) + dice.randint(-3, 3))
        return f"{year:04}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}{text[10:]}"

    def shape(self, text: str) -> str:
        """Other digits and letters in the places of digits and letters."""
        made = text
        for number, dice in enumerate(self._dice("shape", text)):
            made = "".join(_other(dice, sign) if sign.isalnum() else sign for sign in text)
            if made.lower() not in self._originals or number == _TRIES:
                break
        return made

    def words(self, text: str) -> str:
        """As many words of no meaning."""
        dice = next(self._dice("words", text))
        allowed = [one for one in _WORDS if one not in self._parts] or ["x"]
        return " ".join(dice.choice(allowed) for _ in text.split()[:_MOST_WORDS]).capitalize()

    def _dice(self, kind: str, text: str) -> Iterator[Random]:
        """Dice that fall the same for the same text; more of them for more tries."""
        for number in count():
            message = f"{kind}\0{text.strip().casefold()}\0{number}".encode("utf-8", "replace")
            yield Random(hmac.digest(self._salt, message, "sha256"))  # noqa: S311  # seeded by the secret

    def _name(self, dice: Random) -> str:
        made = ""
        for _ in range(_TRIES):
            made = "".join(dice.choice(_CONSONANTS) + dice.choice(_VOWELS) for _ in range(dice.randint(3, 4)))
            if not any(made[at:end] in self._parts for at in range(len(made)) for end in range(at + 3, len(made) + 1)):
                break
        return made.capitalize()


def words_of(text: str) -> list[str]:
    """The words of a text in lower case."""
    return re.findall(r"[^\W_]+", text.casefold())


def _other(dice: Random, sign: str) -> str:
    if sign.isdigit():
        return str(dice.randint(0, 9))
    letter = dice.choice("abcdefghijklmnopqrstuvwxyz")
    return letter.upper() if sign.isupper() else letter
