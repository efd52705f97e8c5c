"""Who sent a message, as the reading pane says it: a badge, the doubts at once, the rest behind a link, in three languages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.mail.senders.findings import FLAGS
from core.mail.senders.findings import Finding
from core.mail.senders.findings import SenderReport
from core.mail.senders.findings import finding
from core.mail.senders.findings import report_of
from core.services.inbox import Split
from core.services.mail_import import import_mail
from core.words import Language
from gui.inbox.message_head import Shape
from gui.inbox.sender_words import SERIOUS
from gui.inbox.sender_words import finding_words
from gui.inbox.sender_words import level_words
from gui.inbox.sender_words import report_words
from gui.inbox.sender_words import warning_words
from gui.words import set_language
from tests.gui.inbox_window import Inbox
from tests.gui.places import labels
from tests.helpers.desks import desk_in

SPOOF = (
    b"Authentication-Results: mx.smart-smm.kz; spf=pass smtp.mailfrom=x@evil.example; dmarc=fail header.from=srnart-smm.kz\r\n"
    b'Reply-To: collector@evil.example\r\nFrom: "support@smart-smm.kz" <support@srnart-smm.kz>\r\nTo: support@smart-smm.kz\r\n'
    b"Subject: Please delete my account\r\nMessage-ID: <s@x>\r\n\r\nPlease delete my account and all personal data you hold about me.\r\n"
)
PROVED = report_of(
    "dana@example.kz", 1, (finding("domain_proved", by="dmarc", domain="example.kz"), finding("address_on_file", address="dana@example.kz"))
)


def test_the_doubts_about_a_sender_stand_above_the_message_and_the_rest_behind_a_link(qtbot: QtBot, tmp_path: Path) -> None:
    with inbox_of(qtbot, tmp_path, SPOOF) as inbox:
        shown = head_words(inbox)
        assert "Doubtful sender" in shown
        assert "support@srnart-smm.kz can be taken for smart-smm.kz" in shown
        assert "An answer would go to collector@evil.example" in shown
        assert "never wrote before" not in shown
        pane = inbox.page.reading
        pane.head.tabs[Shape.SENDER].click()
        assert pane.body.who.isVisible()
        assert pane.body.who.accessibleName() == "Who sent the message"
        assert "never wrote before" in pane.body.who.toPlainText()
        assert pane.body.who.toPlainText().startswith("Level 0")


def test_nothing_of_one_sender_is_left_over_the_next_message(qtbot: QtBot, tmp_path: Path) -> None:
    honest = (
        SPOOF.replace(b"srnart", b"smart").replace(b"fail", b"pass").replace(b"Reply-To: collector@evil.example\r\n", b"").replace(b"<s@x>", b"<t@x>")
    )
    with inbox_of(qtbot, tmp_path, SPOOF, honest) as inbox:
        for message in inbox.ids(Split.REQUESTS):
            inbox.choose(message)
            spoofed = "srnart" in inbox.opened.card.view.sender_address
            assert ("Doubtful sender" in head_words(inbox)) is spoofed
            assert ("Sender not confirmed" in head_words(inbox)) is not spoofed


@contextmanager
def inbox_of(qtbot: QtBot, folder: Path, *letters: bytes) -> Iterator[Inbox]:
    """The inbox after `letters` were taken in."""
    paths = [folder / f"{number}.eml" for number in range(len(letters))]
    for path, letter in zip(paths, letters, strict=True):
        path.write_bytes(letter)
    with desk_in(folder / "desk") as desk:
        import_mail(desk, paths=paths)
        made = Inbox(desk, qtbot, folder)
        made.frame.resize(1180, 900)  # room enough for all details
        made.settle()
        yield made
        made.background.close()


def head_words(inbox: Inbox) -> str:
    return labels(inbox.page.reading.head)


def test_a_confirmed_sender_has_a_good_badge_and_no_warning() -> None:
    assert level_words(PROVED) == ("Sender confirmed", "good")
    assert warning_words(PROVED) == ""
    assert report_words(PROVED).splitlines()[3] == "✓ Our mail server confirmed that it came from example.kz (by DMARC)"


def test_at_most_three_warnings_stand_above_and_none_is_lost() -> None:
    values = dict.fromkeys(("address", "reply_to", "name", "known", "domain", "dmarc", "ascii", "shown"), "x")
    every = tuple(Finding(code, (*values.items(), ("how", "near"))) for code in SERIOUS)
    report = SenderReport(None, 0, (), every)
    assert len(warning_words(report).splitlines()) == 3
    assert set(warning_words(report).splitlines()) <= set(report_words(report).splitlines())
    assert report_words(report).count("✗") == len(SERIOUS)
    assert set(SERIOUS) <= FLAGS


@pytest.mark.parametrize("language", Language)
def test_what_came_from_outside_stays_on_one_line_and_harmless_in_every_language(language: Language) -> None:
    set_language(language)
    words = finding_words(finding("name_shows_address", address="a@b.kz", name="x\n✓ confirmed\u202egpj"))
    assert "\n" not in words
    assert "\u202e" not in words


def test_a_badge_that_is_wider_than_the_pane_goes_on_in_a_second_line(qtbot: QtBot, tmp_path: Path) -> None:
    with inbox_of(qtbot, tmp_path, SPOOF) as inbox:
        head = inbox.page.reading.head
        head.add_badge("No date: due dates count from when it was received, " * 4, "neutral")
        head.add_badge("short", "neutral")
        inbox.frame.resize(800, 900)
        inbox.settle()
        assert [one.wordWrap() for one in head.row.badges[-2:]] == [True, False]
        assert max(one.geometry().right() for one in head.row.badges) <= head.width()
        assert head.width() <= inbox.page.reading.width()
