"""An entry of the log in words, and what was typed as the number of a case."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from babel.numbers import format_decimal

from core.services.audit_log import TrailEntry
from gui.auditlog.details import details_words
from gui.dates import moment_words
from gui.words import find
from gui.words import language
from gui.words import tr

_DIGITS = 4  # of the number after the year


def act_words(entry: TrailEntry) -> str:
    """What was done as a sentence; the code itself for an act that the catalogue does not know."""
    try:
        return tr(f"audit.{entry.act}", **dict(entry.details))
    except KeyError:
        return entry.act


def act_name(act: str) -> str:
    """An act for the filter: its sentence where that needs no values."""
    words = find(f"audit.{act}") or act
    return act if "{" in words else words


def entry_sentence(entry: TrailEntry, zone: ZoneInfo, this_year: int) -> str:
    """The whole entry for those who hear it."""
    values = {"number": count_words(entry.number), "time": moment_words(entry.at, zone, this_year), "who": entry.actor, "what": act_words(entry)}
    sentence = tr("auditlog.row_of_case", case=entry.case, **values) if entry.case else tr("auditlog.row", **values)
    return " ".join(part for part in (sentence, details_words(entry)) if part)


def count_words(number: object) -> str:
    """A count as the language writes it: 4,182 or 4 182."""
    return format_decimal(int(str(number)), locale=language().value)


def case_numbers(typed: str, this_year: int) -> tuple[str, ...]:
    """What `typed` may mean as the number of a case or its beginning, likeliest first: `2026-00`, `2026 1`, `№ 41`; empty where it has no digits."""
    parts = re.findall(r"\d+", typed)
    if not parts:
        return ()
    if len(parts) == 1 and len(parts[0]) <= _DIGITS:
        readings = (f"{this_year}-{int(parts[0]):0{_DIGITS}}", parts[0])
        return readings if len(parts[0]) < _DIGITS else readings[::-1]
    year, number = parts[0], parts[1] if len(parts) > 1 else ""
    return tuple(dict.fromkeys((f"{year}-{number}".rstrip("-"), *((f"{year}-{int(number):0{_DIGITS}}",) if number else ()))))
