"""The bench runs; what it measures decides nothing here."""

from __future__ import annotations

from email import message_from_bytes

from tests.bench.corpus import messages
from tests.bench.letter import measure_letters
from tests.bench.rows import table


def test_the_same_seed_gives_the_same_mail() -> None:
    first = list(messages(60))
    assert first == list(messages(60))
    assert first != list(messages(60, seed=1))
    assert len({name for name, _ in first}) == 60
    assert all(700 <= len(raw) <= 8192 for _, raw in first)


def test_the_mail_has_languages_threads_html_and_attachments() -> None:
    mail = [message_from_bytes(raw) for _, raw in messages(60)]
    kinds = {part.get_content_type() for one in mail for part in one.walk()}
    assert {"text/plain", "text/html", "application/pdf", "image/png"} <= kinds
    assert any(one["In-Reply-To"] for one in mail)
    assert not any(one.defects for one in mail)


def test_a_row_of_letters_is_printed() -> None:
    printed = table(measure_letters(rounds=1, times=1, peers=()))
    assert "P3 one letter" in printed
    assert "not installed" in printed
