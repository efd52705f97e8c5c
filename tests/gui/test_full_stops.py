"""A sentence that ends with a shortened month ends with one full stop."""

from __future__ import annotations

from datetime import date

import pytest

from core.words import Language
from gui.dates import day_words
from gui.words import filled
from gui.words import joined_sentences
from gui.words import set_language
from gui.words import tr

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_a_day_with_a_shortened_month_ends_a_sentence_with_one_full_stop(language: Language) -> None:
    set_language(language)
    day = day_words(SUNDAY, SUNDAY.year)
    assert day.endswith(".")
    said = tr("letters.next_try", at=day)
    assert said.endswith(day)
    assert not said.endswith("..")


def test_a_full_stop_stays_after_a_value_that_has_none() -> None:
    assert filled("Since {day}. Till {end}.", {"day": "22 нояб.", "end": "Sun 22 Nov"}) == "Since 22 нояб. Till Sun 22 Nov."


def test_sentences_are_joined_with_one_full_stop_each() -> None:
    assert joined_sentences(("Срок: 22 нояб.", "", "Создано", "Письмо")) == "Срок: 22 нояб. Создано. Письмо"
