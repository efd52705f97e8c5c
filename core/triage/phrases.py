"""The phrase book: `resources/triage/*.yaml` compiled, all languages in one index, because one message may mix them."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import Field

from core.errors import ResourceError
from core.resources import StrictModel
from core.resources import load
from core.resources import names
from core.triage.pattern import Index
from core.triage.pattern import compile_pattern
from core.words import Kind

Weighted = dict[int, tuple[str, ...]]


class PhraseFile(StrictModel):
    """One file of phrases.

    `words`: named sets; `kinds`: weight → patterns for each kind (a weight below zero speaks against that kind only);
    `law`: words of privacy law; `against`: what ordinary mail says (weights below zero); `kz` and `eu`: names of the laws.
    """

    words: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    kinds: dict[Kind, Weighted] = Field(default_factory=dict)
    law: Weighted = Field(default_factory=dict)
    against: Weighted = Field(default_factory=dict)
    kz: tuple[str, ...] = ()
    eu: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """One pattern with what it speaks for. `part`: `kind`, `law`, `against`, `kz` or `eu`; `kind` is set for `kind` only."""

    pattern: str
    part: str
    kind: Kind | None
    weight: int


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase that stands in a text at character offsets `start` to `end`."""

    phrase: Phrase
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PhraseBook:
    """All phrases, ready to search."""

    phrases: tuple[Phrase, ...]
    index: Index

    def find(self, text: str) -> list[Found]:
        """Every phrase in `text`, in its order."""
        return [Found(self.phrases[number], start, end) for number, start, end in self.index.search(text)]


@functools.cache
def load_phrase_book() -> PhraseBook:
    """The book that ships. Raises ResourceError naming the file and the pattern that cannot be understood."""
    phrases: list[Phrase] = []
    patterns = []
    for path in names("triage"):
        file = load(path, PhraseFile)
        for phrase in _phrases(file):
            try:
                patterns.append(compile_pattern(phrase.pattern, file.words))
            except ValueError as error:
                raise ResourceError(path=path, reason=f"pattern {phrase.pattern!r} has no meaning") from error
            phrases.append(phrase)
    return PhraseBook(tuple(phrases), Index(patterns))


def _phrases(file: PhraseFile) -> Iterator[Phrase]:
    for kind, weighted in file.kinds.items():
        for weight, patterns in weighted.items():
            yield from (Phrase(pattern, "kind", kind, weight) for pattern in patterns)
    for part, weighted in (("law", file.law), ("against", file.against)):
        for weight, patterns in weighted.items():
            yield from (Phrase(pattern, part, None, weight) for pattern in patterns)
    for part, named in (("kz", file.kz), ("eu", file.eu)):
        yield from (Phrase(pattern, part, None, 0) for pattern in named)
