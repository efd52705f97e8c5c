"""The steps of a deadline as sentences of a language: the same words that the annex of a letter uses."""

from __future__ import annotations

from core.law.deadline import Deadline
from core.letters.facts import StepFact
from core.letters.steps import citation_text
from core.letters.steps import step_text
from core.words import Language


def explain_steps(deadline: Deadline, *, language: Language) -> tuple[tuple[str, str], ...]:
    """How the date was worked out: (sentence, citation) of every step, in order. A step without words in `language` keeps its English text."""
    facts = (StepFact(code=step.code, values=dict(step.values), text=step.text, citation=step.citation, day=step.day) for step in deadline.steps)
    return tuple((step_text(fact, language), citation_text(fact.citation, language)) for fact in facts)
