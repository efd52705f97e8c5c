"""How a due date was worked out, in the words of the window: the same sentences as in the letter's annex, in three languages."""

from __future__ import annotations

from datetime import datetime

import pytest

from core.law.clock import work_out_deadline
from core.law.deadline import Receipt
from core.services.deadline_words import explain_steps
from core.words import Kind
from core.words import Language
from core.words import Regime


@pytest.mark.parametrize(
    ("language", "words"),
    [(Language.EN, "working day"), (Language.RU, "рабочий день"), (Language.KK, "жұмыс күн")],
)
def test_every_step_is_said_in_the_language_of_the_window(language: Language, words: str) -> None:
    receipt = Receipt(Regime.KZ, Kind.ACCESS, datetime(2026, 11, 20, 17, 40))  # noqa: DTZ001  a time without offset is in the law's zone
    steps = explain_steps(work_out_deadline(receipt), language=language)
    assert len(steps) >= 5
    assert all(sentence and citation for sentence, citation in steps)
    assert any(words in sentence for sentence, _ in steps)
    if language is not Language.EN:
        assert not any("working day" in sentence for sentence, _ in steps)
