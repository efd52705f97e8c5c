"""What is told of a sender: the window and the command say the same in English, and every code has its words."""

from __future__ import annotations

from core.headless.sender import SenderWords
from core.resources import load
from core.words import Language
from tests.helpers.catalogues import catalogue


def test_the_window_and_the_command_say_the_same_in_english() -> None:
    written = load("mail/sender_words.yaml", SenderWords)
    page = catalogue(Language.EN)["sender"]
    assert {code: page[code] for code in written.words} == written.words
    assert {code: page[f"reason_{code}"] for code in written.reasons} == written.reasons
