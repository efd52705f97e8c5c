"""What a sheet for paper says, as values: words of one language, in parts and tables."""

from __future__ import annotations

from dataclasses import dataclass

from core.words import Language


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline in a table: the shape of its urgency, which is drawn, and its words. A shape at the beginning of other words is a sign like any other."""

    shape: str
    words: str


Cell = str | Due


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a sheet: a heading, paragraphs, then a table. `columns` empty: rows of a name and a value. `shares` of the width, or all alike."""

    heading: str = ""
    words: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    shares: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet in words of one language. `foot` stands at the foot of each page; `wide` turns the paper; `sample` marks sample data."""

    title: str
    language: Language
    parts: tuple[Part, ...]
    subtitle: str = ""
    foot: str = ""
    wide: bool = False
    sample: bool = False
