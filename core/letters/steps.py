"""The steps of a due date in the letter's language: sentences, plurals, citations, and days of one sort told in one line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from babel import Locale
from babel.dates import format_date
from babel.dates import get_timezone_location

from core.law.rules import rule_book
from core.letters.facts import StepFact
from core.letters.templates import StepWords
from core.letters.templates import fill
from core.letters.templates import placeholders
from core.letters.templates import step_words_of
from core.letters.values import day_text
from core.words import Language

_ISO_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_ARTICLE = re.compile(r"Art\. (\d[\d()a-z-]*(?:, (?:\d|\()[\d()a-z-]*)*)")
_ZONE = re.compile(r"^[A-Z]\w+/\w+$")
_LONGEST_NUMBER = 6
_LEAST_TOGETHER = {"weekend": 2, "rolled_weekend": 2, "counted": 3}  # so many days of one sort in a row stand in one line


@dataclass(frozen=True, slots=True)
class ToldStep:
    """One line of the annex: its sentence, its citation and a remark, in the letter's language ('' where there is none)."""

    text: str
    citation: str
    remark: str = ""


def told_steps(steps: Iterable[StepFact], language: Language) -> list[ToldStep]:
    """All steps in order; weekends and longer rows of working days are told together."""
    return [told for _, row in groupby(steps, key=_sort_of) for told in _told_row(list(row), language)]


def _sort_of(step: StepFact) -> tuple[str | None, str]:
    return (step.code, step.citation)


def _told_row(row: list[StepFact], language: Language) -> Iterator[ToldStep]:
    code = row[0].code or ""
    least = _LEAST_TOGETHER.get(code)
    if least is None or len(row) < least or not all(step.day for step in row):
        yield from (told_step(step, language) for step in row)
        return
    words = step_words_of(language)
    values = _values_together(row[0], row[-1], language)
    template = words.together[code]
    text = fill(template, values) if placeholders(template) <= values.keys() else "; ".join(step_text(step, language) for step in row)
    yield ToldStep(text, citation_text(row[0].citation, language))


def _values_together(first: StepFact, last: StepFact, language: Language) -> dict[str, str]:
    """Values of two days; `short_day` and `last_short_day` leave out a year that both share."""
    values = values_of_step(first, language)
    end = values_of_step(last, language)
    values |= {f"last_{name}": value for name, value in end.items()} | {"short_day": values["day"], "last_short_day": end["day"]}
    if first.day and last.day and first.day.year == last.day.year:
        values["short_day"], values["last_short_day"] = (format_date(day, "d MMMM", locale=str(language)) for day in (first.day, last.day))
    return values


def told_step(step: StepFact, language: Language) -> ToldStep:
    """One step with its citation, and the remark where its rule was not verified in the source."""
    remark = step_words_of(language).remarks.get(step.values.get("mark", ""), "")
    return ToldStep(step_text(step, language), citation_text(step.citation, language), remark)


def step_text(step: StepFact, language: Language) -> str:
    """A step in the letter's language where its code is known and has all its values, else its own text, else its code."""
    template = step_words_of(language).sentences.get(step.code or "")
    values = values_of_step(step, language)
    if template is None or placeholders(template) - values.keys():
        return step.text or step.code or ""
    return fill(template, values)


def values_of_step(step: StepFact, language: Language) -> dict[str, str]:
    """The step's values made readable: days, units in the right form for their number, the rule's title, places."""
    words = step_words_of(language)
    values = {name: _readable(name, value, words, language) for name, value in step.values.items()}
    if step.day:
        values.setdefault("day", day_text(step.day, language))
    if unit := words.units.get(step.values.get("unit", "")):
        values["unit"] = _form(unit, step.values.get("number", ""), language)
    values["months"] = _form(words.units["month(s)"], step.values.get("number", ""), language)
    values["days_word"] = _form(words.units["day(s)"], step.values.get("days", ""), language)
    rule = step.values.get("rule", "")
    if (title := rule_book().rule_title(rule, language)) != rule:
        values["title"] = title
    return values


def citation_text(text: str, language: Language) -> str:
    """A citation in the letter's language: phrases by the table, the longest first, then the articles."""
    words = step_words_of(language)
    for english in sorted(words.citations, key=len, reverse=True):
        text = text.replace(english, words.citations[english])
    return _ARTICLE.sub(lambda match: fill(words.articles if "," in match[1] else words.article, {"number": match[1]}), text)


def _form(forms: dict[str, str], number: str, language: Language) -> str:
    """The form of a word that goes with `number` (CLDR)."""
    form = Locale.parse(str(language)).plural_form(int(number)) if number.isdecimal() and len(number) <= _LONGEST_NUMBER else "other"
    return forms.get(form, forms["other"])


def _readable(name: str, value: str, words: StepWords, language: Language) -> str:
    if _ISO_DAY.match(value):
        return _day(value, language)
    if name == "country":
        return str(Locale.parse(str(language)).territories.get(value, value))
    if name == "zone" and _ZONE.match(value):
        return _place(value, words, language)
    return words.values.get(value, value)


def _day(value: str, language: Language) -> str:
    try:
        return day_text(date.fromisoformat(value), language)
    except ValueError:  # looks like a day and is none, as 2026-02-31: shown as it is
        return value


def _place(zone: str, words: StepWords, language: Language) -> str:
    try:
        city = get_timezone_location(zone, locale=str(language), return_city=True)
    except LookupError:  # no zone of that name: shown as it is
        return zone
    return fill(words.zone, {"city": str(city)})
