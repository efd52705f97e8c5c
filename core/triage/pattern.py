"""The small grammar of phrases, and the search for them by words: each word of a text is looked at by few patterns, so time grows with its length.

A pattern is words with blanks between: `word`; `stem*` (any ending); `a|b*|c` (any of them); `$name` (a set of words of the same file);
`...` (up to GAP words between, never beyond the end of a sentence). Words are compared folded: see `fold`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from typing import NamedTuple

GAP = 4
CACHED_WORDS = 50_000
LONGEST_WORD = 64
TOKEN = re.compile(r"[^\W_]+|[.!?;](?=\s{1,4}[^\s\d])|\n[ \t>]{0,20}\n")
KAZAKH_FOLD = str.maketrans("әқғңөұүһі", "акгноуухи")


class Word(NamedTuple):
    """One word of a text: folded, with its place (character offsets) and the number of its sentence."""

    text: str
    start: int
    end: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a pattern. `gap`: how many words may stand between the element before and this one."""

    exact: frozenset[str]
    stems: tuple[str, ...]
    gap: int

    def fits(self, word: str) -> bool:
        """Whether the folded `word` may stand here."""
        return word in self.exact or (bool(self.stems) and word.startswith(self.stems))


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


@dataclass(slots=True)
class Index:
    """Patterns by their first word. What a raw word is folded to and where it may begin is remembered, for at most CACHED_WORDS words."""

    patterns: Sequence[tuple[Element, ...]]
    _exact: dict[str, list[int]] = field(default_factory=dict)
    _stems: dict[str, list[int]] = field(default_factory=dict)
    _lengths: tuple[int, ...] = ()
    _folded: dict[str, tuple[str, tuple[int, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, elements in enumerate(self.patterns):
            for word in elements[0].exact:
                self._exact.setdefault(word, []).append(number)
            for stem in elements[0].stems:
                self._stems.setdefault(stem, []).append(number)
        self._lengths = tuple(sorted({len(stem) for stem in self._stems}))

    def search(self, text: str) -> list[tuple[int, int, int]]:
        """Every place where a pattern stands in `text`: (pattern number, start, end), in the order of the text."""
        words: list[Word] = []
        beginnings: list[tuple[int, tuple[int, ...]]] = []
        folded_words = self._folded
        sentence = 0
        for match in TOKEN.finditer(text):
            raw = match.group()
            if not raw[0].isalnum():
                sentence += 1
                continue
            folded, numbers = folded_words.get(raw) or self._look_up(raw)
            if numbers:
                beginnings.append((len(words), numbers))
            words.append(Word(folded, match.start(), match.end(), sentence))
        return [
            (number, words[at].start, words[last].end)
            for at, numbers in beginnings
            for number in numbers
            if (last := _last_word(self.patterns[number], words, at)) is not None
        ]

    def _look_up(self, raw: str) -> tuple[str, tuple[int, ...]]:
        word = fold(raw)
        numbers = set(self._exact.get(word, ()))
        for length in self._lengths:
            numbers.update(self._stems.get(word[:length], ()) if len(word) >= length else ())
        known = (word, tuple(sorted(numbers)))
        if len(self._folded) < CACHED_WORDS and len(raw) <= LONGEST_WORD:
            self._folded[raw] = known
        return known


def _last_word(elements: tuple[Element, ...], words: list[Word], at: int) -> int | None:
    """The number of the word at which the pattern that begins at `at` ends, each gap as short as it can be; None where it does not stand."""
    sentence = words[at].sentence
    for element in elements[1:]:
        for place in range(at + 1, min(at + 2 + element.gap, len(words))):
            if words[place].sentence != sentence:
                return None
            if element.fits(words[place].text):
                at = place
                break
        else:
            return None
    return at
