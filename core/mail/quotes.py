"""What the writer of a message added: its text without quoted older mail and without the signature. Phrases: `resources/mail/quotes.yaml`."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from core.resources import StrictModel
from core.resources import load

_LONGEST_LINE = 400
_LONGEST_SIGNATURE = 120
_HEADER_LINES = 4
_TIME = re.compile(r"\d[:.]\d\d")
_EDGE_SIGNS = " \t\xa0\u200b"


class QuoteMarks(StrictModel):
    """The file `mail/quotes.yaml`."""

    announcements: tuple[str, ...]
    dividers: tuple[str, ...]
    header_first: tuple[str, ...]
    header_next: tuple[str, ...]
    signatures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Marks:
    announcement: re.Pattern[str]
    divider: re.Pattern[str]
    header_first: re.Pattern[str]
    header_next: re.Pattern[str]
    signature: re.Pattern[str]


@functools.cache
def _marks() -> _Marks:
    found = load("mail/quotes.yaml", QuoteMarks)
    compiled = (re.compile("|".join(f"(?:{each})" for each in group), re.IGNORECASE) for group in _groups(found))
    return _Marks(*compiled)


def _groups(found: QuoteMarks) -> tuple[tuple[str, ...], ...]:
    return found.announcements, found.dividers, found.header_first, found.header_next, found.signatures


def newest_text(text: str) -> str:
    """`text` without lines that begin with `>`, without what follows an announcement, a divider or an older message's headers, without the signature.

    An answer written below or between quoted lines stays. Empty when all is quoted.
    """
    marks = _marks()
    lines = text.split("\n")
    kept: list[str] = []
    skipped = 0
    for number, line in enumerate(lines):
        bare = line.strip(_EDGE_SIGNS)
        if number < skipped or bare.startswith(">"):
            continue
        if not bare:
            kept.append(line)
            continue
        if line.rstrip("\r") in {"-- ", "--"} or _is_divided(lines, number, bare, marks):
            break
        width = _announcement(lines, number, bare, marks)
        if width and not _has_marked_lines(lines, number + width):
            break
        skipped = number + width
        if not (width or (len(bare) < _LONGEST_SIGNATURE and marks.signature.fullmatch(bare))):
            kept.append(line)
    return "\n".join(kept).strip()


def _is_divided(lines: list[str], number: int, bare: str, marks: _Marks) -> bool:
    """True where all that follows is older mail."""
    if not bare or len(bare) > _LONGEST_LINE:
        return False
    if ":" in bare and marks.header_first.fullmatch(bare):
        return any(marks.header_next.fullmatch(line.strip(_EDGE_SIGNS)[:_LONGEST_LINE]) for line in lines[number + 1 : number + _HEADER_LINES])
    return marks.divider.fullmatch(bare) is not None


def _announcement(lines: list[str], number: int, bare: str, marks: _Marks) -> int:
    """How many lines a line like "On … wrote:" takes: 0 (it is none), 1, or 2 where it is broken."""
    if not bare or len(bare) > _LONGEST_LINE:
        return 0
    if bare.endswith(":"):
        return 1 if marks.announcement.fullmatch(bare) else 0
    if number + 1 == len(lines) or ":" not in lines[number + 1]:
        return 0
    following = lines[number + 1].strip(_EDGE_SIGNS)
    if not following.endswith(":") or len(following) > _LONGEST_LINE or following.startswith(">"):
        return 0
    return 2 if _is_broken_in_two(bare, following, marks) else 0


def _is_broken_in_two(bare: str, following: str, marks: _Marks) -> bool:
    """Only where the halves name a time or a mailbox, and the second is none alone: else a sentence of the writer's own would be lost."""
    if not marks.announcement.fullmatch(f"{bare} {following}"):
        return False
    if marks.announcement.fullmatch(following):
        return _TIME.search(bare) is not None and _TIME.search(following) is None
    return _TIME.search(bare) is not None or "@" in following


def _has_marked_lines(lines: list[str], number: int) -> bool:
    """True when the quotation from line `number` on is marked with `>`, so that what is not marked is the writer's own."""
    following = [line for line in lines[number : number + 5] if line.strip(_EDGE_SIGNS)]
    return any(line.lstrip(_EDGE_SIGNS).startswith(">") for line in following[:3])
