"""The steps of a deadline as sentences of a language: the same table that the annex of a letter uses."""

from __future__ import annotations

import re
from datetime import date

from core.law.deadline import Deadline
from core.law.deadline import Step
from core.letters.templates import StepWords
from core.letters.templates import fill
from core.letters.templates import placeholders
from core.letters.templates import step_words_of
from core.letters.values import day_text
from core.words import Language

_ISO_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_ARTICLE = re.compile(r"Art\. (\d[\d()-]*(?:, (?:\d|\()[\d()-]*)*)")


def explain_steps(deadline: Deadline, *, language: Language) -> tuple[tuple[str, str], ...]:
    """How the date was worked out: (sentence, citation) of every step, in order. A step without words in `language` keeps its English text."""
    words = step_words_of(language)
    return tuple((_sentence(step, words, language), _citation(step.citation, words)) for step in deadline.steps)


def _sentence(step: Step, words: StepWords, language: Language) -> str:
    template = words.sentences.get(step.code)
    values = {name: _readable(value, words, language) for name, value in step.values}
    if step.day:
        values.setdefault("day", day_text(step.day, language))
    if template is None or placeholders(template) - values.keys():
        return step.text
    return fill(template, values)


def _citation(text: str, words: StepWords) -> str:
    for english, own in words.citations.items():
        text = text.replace(english, own)
    return _ARTICLE.sub(lambda match: fill(words.article, {"number": match[1]}), text)


def _readable(value: str, words: StepWords, language: Language) -> str:
    if not _ISO_DAY.match(value):
        return words.values.get(value, value)
    try:
        return day_text(date.fromisoformat(value), language)
    except ValueError:  # looks like a day and is none
        return value
