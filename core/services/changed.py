"""What an act changed, so that every page that shows it can be drawn anew."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shown(StrEnum):
    """What a page may show."""

    MESSAGES = "messages"
    CASES = "cases"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Changed:
    """The kinds of things that changed; `case` names the case that it happened in. The trail changes with every act."""

    kinds: frozenset[Shown]
    case: str | None = None
