"""The details of an entry in words: what each of them is, and its value where that is a code."""

from __future__ import annotations

import re
from datetime import date

from core.services.audit_log import TrailEntry
from gui.dates import day_words
from gui.words import find
from gui.words import tr

# Which family of codes a detail's value belongs to; several words are parted by blanks.
_FAMILIES = {
    "kind": ("kind",),
    "kinds": ("kind",),
    "law": ("regime",),
    "letter": ("letter",),
    "ground": ("ground",),
    "outcome": ("closing", "handled", "outcome"),
    "answer": ("challenge",),
    "channel": ("channel",),
    "condition": ("condition",),
    "sheet": ("sheet",),
    "before": ("message_state", "handled"),
}
_HASHES = frozenset({"sha256", "digest", "message", "messages", "opened_from"})
_DAYS = frozenset({"due", "act_by"})
SHOWN_OF_HASH = 8


def details_words(entry: TrailEntry) -> str:
    """`Request: erasure · Due: 2026-11-26`; hashes by their first eight signs; what is empty is left out."""
    return " · ".join(f"{_name(name)}: {_value(name, value)}" for name, value in entry.details if value)


def _name(name: str) -> str:
    return find(f"details.{name}") or name


def _value(name: str, value: str) -> str:
    if name in _HASHES:
        return " ".join(part[:SHOWN_OF_HASH] for part in value.split())
    if name in _DAYS and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return day_words(date.fromisoformat(value))
    if name == "names":
        return ", ".join(find(f"settings.{part}") or part for part in value.split())
    if name == "states":
        return ", ".join(
            f"{find(f'codes.message_state_{code}') or code}: {count}" for code, _, count in (part.partition("=") for part in value.split())
        )
    if value in {"True", "False"}:
        return tr("details.yes" if value == "True" else "details.no")
    return ", ".join(_code(name, part) for part in value.split()) if name in _FAMILIES else value


def _code(name: str, code: str) -> str:
    known = next((words for family in _FAMILIES[name] if (words := find(f"codes.{family}_{code}"))), None)
    return known or (tr("codes.outcome_failed") if name == "outcome" else code)  # every other outcome is the code of a failure
