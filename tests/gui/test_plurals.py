"""Numbers in the names of buttons are said as each language says them."""

from __future__ import annotations

import pytest

from core.words import Language
from gui.words import set_language
from gui.words import tr


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (Language.EN, {1: "1 request", 2: "2 requests"}),
        (Language.RU, {1: "1 запрос", 3: "3 запроса", 5: "5 запросов", 21: "21 запрос"}),
        (Language.KK, {1: "1 сұраныс", 7: "7 сұраныс"}),
    ],
)
def test_the_way_to_the_inbox_says_one_request_and_several(of: Language, said: dict[int, str]) -> None:
    set_language(of)
    assert {number: tr("today.requests_link", n=number).rpartition(", ")[2] for number in said} == said
