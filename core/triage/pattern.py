"""The small grammar of phrases, and the search for them by words: each word of a text is looked at by few patterns, so time grows with its length.

A pattern is words with blanks between: `word`; `stem*` (any ending); `a|b*|c` (any of them); `$name` (a set of words of the same file);
`...` (up to GAP words between, never beyond the end of a sentence). Words are compared folded: see `fold`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from itertools import islice

GAP = 4
CACHED_WORDS = 50_000
LONGEST_WORD = 64
TOKEN = re.compile(r"[^\W_]+|[.!?;](?=\s{1,4}[^\s\d])|\n[ \t>]{0,20}\n")
KAZAKH_FOLD = str.maketrans("әқғңөұүһі", "акгноуухи")


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """What is remembered of a word as it was written: the patterns that may begin with it, and the numbers of the elements that it fits."""

    beginnings: tuple[int, ...]
    fits: frozenset[int]


SENTENCE_END, UNKNOWN = Word((), frozenset()), Word((), frozenset())


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a pattern. `gap`: how many words may stand between the element before and this one."""

    exact: frozenset[str]
    stems: tuple[str, ...]
    gap: int


def fold(word: str) -> str:
    """`word` in lower case, without accents (ё is е, й is и), Kazakh letters as they are typed without a Kazakh keyboard."""
    lower = word[:LONGEST_WORD].lower()
    if lower.isascii():
        return lower
    decomposed = unicodedata.normalize("NFD", lower.translate(KAZAKH_FOLD))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def compile_pattern(pattern: str, sets: Mapping[str, Sequence[str]]) -> tuple[Element, ...]:
    """`pattern` as elements. Raises ValueError for an unknown set, for a pattern without words and for one that begins or ends with a gap."""
    elements: list[Element] = []
    gap = 0
    parts = pattern.split()
    if not parts or "..." in {parts[0], parts[-1]}:
        raise ValueError(pattern)
    for part in parts:
        if part == "...":
            gap += GAP
            continue
        elements.append(_element(part, sets, gap))
        gap = 0
    return tuple(elements)


def _element(part: str, sets: Mapping[str, Sequence[str]], gap: int) -> Element:
    choices: list[str] = []
    for choice in part.split("|"):
        if choice.startswith("$") and choice[1:] not in sets:
            raise ValueError(choice)
        choices.extend(sets[choice[1:]] if choice.startswith("$") else [choice])
    exact = frozenset(fold(choice) for choice in choices if not choice.endswith("*"))
    stems = tuple(sorted({fold(choice[:-1]) for choice in choices if choice.endswith("*")}))
    return Element(exact, stems, gap)


class _Words(dict[str, Word]):
    """Raw tokens → words. A word that is met for the first time is looked up; at most CACHED_WORDS are remembered."""

    def __init__(self, look_up: Callable[[str], Word]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, raw: str) -> Word:
        word = self._look_up(raw) if raw[0].isalnum() else SENTENCE_END
        if len(self) < CACHED_WORDS and len(raw) <= LONGEST_WORD:
            self[raw] = word
        return word


@dataclass(slots=True)
class Index:
    """Patterns by their first word. A pattern is tried only in texts that hold a word for each of its elements."""

    patterns: Sequence[tuple[Element, ...]]
    _numbers: dict[Element, int] = field(default_factory=dict)
    _rows: list[tuple[int, ...]] = field(default_factory=list)
    _exact: dict[str, list[int]] = field(default_factory=dict)
    _stems: dict[str, list[int]] = field(default_factory=dict)
    _first: dict[int, list[int]] = field(default_factory=dict)
    _lengths: tuple[int, ...] = ()
    _words: _Words = field(init=False)

    def __post_init__(self) -> None:
        for pattern, elements in enumerate(self.patterns):
            row = tuple(self._numbers.setdefault(replace(element, gap=0), len(self._numbers)) for element in elements)
            self._rows.append(row)
            self._first.setdefault(row[0], []).append(pattern)
        for element, number in self._numbers.items():
            for word in element.exact:
                self._exact.setdefault(word, []).append(number)
            for stem in element.stems:
                self._stems.setdefault(stem, []).append(number)
        self._lengths = tuple(sorted({len(stem) for stem in self._stems}))
        self._words = _Words(self._look_up)

    def search(self, text: str) -> list[tuple[int, int, int]]:
        """Every place where a pattern stands in `text`: (pattern number, start, end), in the order of the text."""
        words = list(map(self._words.__getitem__, TOKEN.findall(text)))
        possible = self._possible(set(words))
        if not possible:
            return []
        found = [
            (pattern, at, last)
            for at, word in enumerate(words)
            if word.beginnings
            for pattern in word.beginnings
            if pattern in possible and (last := _last_word(self.patterns[pattern], self._rows[pattern], words, at)) is not None
        ]
        if not found:
            return []
        places = [match.span() for match in islice(TOKEN.finditer(text), 1 + max(last for _, _, last in found))]
        return [(pattern, places[at][0], places[last][1]) for pattern, at, last in found]

    def _possible(self, words: set[Word]) -> set[int]:
        """The patterns of which every element has a word."""
        present: set[int] = set()
        begun: set[int] = set()
        for word in words:
            if word.fits:
                present |= word.fits
                begun.update(word.beginnings)
        return {pattern for pattern in begun if present.issuperset(self._rows[pattern])}

    def _look_up(self, raw: str) -> Word:
        text = fold(raw)
        fits = set(self._exact.get(text, ()))
        for length in self._lengths:
            stems = self._stems.get(text[:length])
            if stems:
                fits.update(stems)
        if not fits:
            return UNKNOWN
        return Word(tuple(sorted(pattern for number in fits for pattern in self._first.get(number, ()))), frozenset(fits))


def _last_word(elements: tuple[Element, ...], row: tuple[int, ...], words: list[Word], at: int) -> int | None:
    """The number of the word at which the pattern that begins at `at` ends, each gap as short as it can be; None where it does not stand."""
    for element, number in zip(elements[1:], row[1:], strict=True):
        for place in range(at + 1, min(at + 2 + element.gap, len(words))):
            word = words[place]
            if number in word.fits:
                at = place
                break
            if word is SENTENCE_END:
                return None
        else:
            return None
    return at
