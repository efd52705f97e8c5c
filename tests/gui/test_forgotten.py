"""A message that was forgotten says so in the list and where it is read: nobody takes it for an empty one."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from core.services.forgetting import forget_ordinary
from core.services.inbox import Split
from gui.inbox.row_words import row_sentence
from gui.words import tr
from tests.gui.inbox_window import inbox_with_samples
from tests.helpers.desks import ALMATY
from tests.helpers.desks import StandingClock


def test_a_forgotten_message_says_what_was_done_with_it(tmp_path: Path, qtbot: QtBot) -> None:
    with inbox_with_samples(tmp_path, qtbot) as inbox:
        assert isinstance(inbox.desk.clock, StandingClock)
        inbox.desk.clock.advance(days=15)
        forgotten = forget_ordinary(inbox.desk)
        inbox.page.refresh()
        assert forgotten == inbox.show(Split.OTHER) > 0
        inbox.choose(inbox.ids(Split.OTHER)[0])
        assert inbox.page.reading.head.title.text() == tr("inbox.forgotten_subject")
        assert inbox.page.reading.body.text.toPlainText() == tr("inbox.forgotten_text")
        sentence = row_sentence(inbox.opened.card.view.line, ALMATY, inbox.desk.clock())
        assert tr("inbox.forgotten_person") in sentence
        assert tr("inbox.forgotten") in sentence
