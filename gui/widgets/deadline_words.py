"""The words of a deadline: the one place where a DeadlineText becomes a sentence."""

from __future__ import annotations

from datetime import date

from core.cases.deadline_text import DeadlineText
from gui.dates import day_words
from gui.words import tr

_DAYS = ("due", "since", "answered")


def deadline_words(deadline: DeadlineText, this_year: int) -> str:
    """`3 working days left (Thu 26 Nov)` in the window's language."""
    values: dict[str, object] = dict(deadline.values)
    for name in _DAYS:
        if name in values:
            values[name] = day_words(date.fromisoformat(str(values[name])), this_year)
    values["n"] = values.pop("count", 0)
    return tr(f"codes.deadline_{deadline.code}", **values)
