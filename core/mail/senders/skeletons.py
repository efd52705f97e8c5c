"""What the eye sees of a name, and which names are a slip of the finger apart."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable

from confusable_homoglyphs import confusables

from core.resources import StrictModel
from core.resources import load

NEAR = 2
LONG_NAME = 9  # two letters off count only from this length on
SHORT_NAME, SHORT_ADDRESS_NAME = 4, 8  # below this length every other name is one letter off
_SEGMENTS = 2 * NEAR + 1  # two swaps of neighbours touch at most four of five pieces


class LookalikeTable(StrictModel):
    """`letters`: a character and the Latin letter it looks like; `pairs`: several characters read as one; `ordinary`: domains that imitate nobody."""

    letters: dict[str, str]
    pairs: dict[str, str]
    ordinary: frozenset[str]


def lookalike_table() -> LookalikeTable:
    """Our own table."""
    return load("mail/lookalikes.yaml", LookalikeTable)


def skeleton(text: str) -> str:
    """`text` reduced to what the eye sees: two texts with the same skeleton can be taken for one another."""
    if not text.isascii():
        base = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text.translate(_own_letters())).casefold())
        text = "".join(letter if letter.isascii() else _seen(letter) for letter in base if not unicodedata.combining(letter))
    seen = text.casefold().translate(_own_letters())
    for pair, letter in lookalike_table().pairs.items():
        seen = seen.replace(pair, letter)
    return seen


class Nearby:
    """Finds names up to two letters off without comparing with all: what is near has one of five pieces in common."""

    def __init__(self, names: Iterable[str]) -> None:
        self._pieces: dict[tuple[int, int, str], list[str]] = {}
        self._lengths: set[int] = set()
        for name in sorted(names):
            self._lengths.add(len(name))
            for number, start, stop in _cuts(len(name)):
                self._pieces.setdefault((len(name), number, name[start:stop]), []).append(name)

    def address(self, address: str) -> str | None:
        """The address on file that `address` is a slip away from, else None."""
        return next((other for other in self._candidates(address) if _is_near_address(address, other)), None)

    def domain(self, domain: str) -> str | None:
        """The domain on file that `domain` is a slip away from, else None."""
        return next((other for other in self._candidates(domain) if _is_near_domain(domain, other)), None)

    def _candidates(self, text: str) -> list[str]:
        found: dict[str, None] = {}
        for length in range(len(text) - NEAR, len(text) + NEAR + 1):
            if length not in self._lengths:
                continue
            for number, start, stop in _cuts(length):
                for shift in range(max(0, start - NEAR), start + NEAR + 1):
                    found.update(dict.fromkeys(self._pieces.get((length, number, text[shift : shift + stop - start]), ())))
        return list(found)


def distance(one: str, other: str) -> int:
    """How many letters have to be put in, left out, changed or swapped with their neighbour (Damerau, restricted)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, row, earlier = row, [i], before
        for j, wanted in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        before = last
    return row[-1]


def _is_near_address(one: str, other: str) -> bool:
    """The same domain, and one letter off inside a long name. Other numbers, another initial and an ending `-a` more are other people."""
    name, _, domain = one.rpartition("@")
    other_name, _, other_domain = other.rpartition("@")
    if domain != other_domain or min(len(name), len(other_name)) < SHORT_ADDRESS_NAME or name[:1] != other_name[:1]:
        return False
    return _person(name) != _person(other_name) and distance(name, other_name) == 1


def _is_near_domain(one: str, other: str) -> bool:
    """The same ending and a name a letter off, two in a long one; or the same name and an ending a letter off."""
    name, _, ending = one.partition(".")
    other_name, _, other_ending = other.partition(".")
    shorter = min(len(name), len(other_name))
    if shorter < SHORT_NAME:
        return False
    if name == other_name:
        return distance(ending, other_ending) == 1
    return ending == other_ending and distance(name, other_name) <= (NEAR if shorter >= LONG_NAME else 1)


def _person(name: str) -> str:
    """A name without what tells two people of one family apart: numbers, and the ending of a woman's name."""
    return "".join(letter for letter in name if not letter.isdigit()).rstrip("a")


@functools.cache
def _cuts(length: int) -> tuple[tuple[int, int, int], ...]:
    """Number, beginning and end of each piece of a name of `length` letters."""
    edges = [length * number // _SEGMENTS for number in range(_SEGMENTS + 1)]
    return tuple((number, edges[number], edges[number + 1]) for number in range(_SEGMENTS))


@functools.lru_cache(maxsize=4096)
def _seen(letter: str) -> str:
    """The Latin letters that Unicode's table of confusable characters gives for `letter`, else the letter itself."""
    for likeness in confusables.confusables_data.get(letter, ()):
        base = "".join(one for one in unicodedata.normalize("NFKD", likeness["c"]) if not unicodedata.combining(one)).casefold()
        if base.isascii() and base.isalnum():
            return base
    return letter


@functools.cache
def _own_letters() -> dict[int, str]:
    return {ord(letter): seen for letter, seen in lookalike_table().letters.items()}
