"""How a step is put into words: English sentences by code in `resources/law/steps.yaml`."""

from __future__ import annotations

from datetime import date

from core.law.deadline import Step
from core.law.rules import Mark
from core.law.rules import Unit
from core.law.working_days import WorkingDays
from core.resources import StrictModel
from core.resources import load

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Sentences(StrictModel):
    """The file of sentences: templates over a step's values."""

    sentences: dict[str, str]
    units: dict[Unit, str]
    marks: dict[Mark, str]


def step(code: str, citation: str, day: date | None = None, **values: object) -> Step:
    """One step; `day` is the calendar day it speaks of, also given to the sentence with its weekday."""
    if day is not None:
        values = {"day": day, "weekday": WEEKDAYS[day.weekday()]} | values
    pairs = tuple((name, str(value)) for name, value in values.items())
    return Step(code, pairs, _sentences().sentences[code].format(**dict(pairs)), citation, day)


def unit_words(unit: Unit) -> str:
    """The unit in English."""
    return _sentences().units[unit]


def mark_words(mark: Mark) -> str:
    """What a mark means, in English."""
    return _sentences().marks[mark]


def day_off(day: date, days: WorkingDays, *, rolled: bool, citation: str) -> Step:
    """Why `day` is not worked: a holiday by its names (values holiday, holiday_ru, holiday_kk where known), or the weekend."""
    prefix = "rolled_" if rolled else ""
    names = days.holiday(day)
    if names is None:
        return step(f"{prefix}weekend", citation, day)
    values = {"holiday" if language == "en" else f"holiday_{language}": name for language, name in names.items()}
    return step(f"{prefix}holiday", f"{citation}; {days.citation}", day, **values)


def _sentences() -> Sentences:
    return load("law/steps.yaml", Sentences)
