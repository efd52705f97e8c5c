"""A message that was forgotten says so in the list and where it is read: nobody takes it for an empty one."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from core.services.build import open_desk
from core.services.forgetting import forget_ordinary
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.mail_import import import_mail
from gui.attached import open_window
from gui.background import Background
from gui.inbox.row_words import row_sentence
from gui.words import tr
from tests.gui.inbox_window import inbox_with_samples
from tests.helpers.desks import ALMATY
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock
from tests.helpers.windows import settle


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


def test_the_window_forgets_once_a_day_without_any_mailbox(tmp_path: Path, qtbot: QtBot) -> None:
    clock = StandingClock()
    desk = open_desk(folder=tmp_path / "desk", key_store=MemoryKeyStore(), clock=clock, operator="Dana")
    (tmp_path / "one.eml").write_bytes(b"From: kim@mail.example\r\nSubject: Question\r\n\r\nHow do I plan a post for next week?\r\n")
    import_mail(desk, paths=[tmp_path / "one.eml"])
    window = open_window(desk, Background(), tmp_path / "out")
    qtbot.addWidget(window)
    settle(qtbot, window)
    assert window.attached is not None
    standing = window.attached._standing
    assert standing is not None
    clock.advance(days=15)
    assert [line.forgotten for line in list_messages(desk, split=Split.OTHER)] == [False]
    for forgotten in (False, True):  # after a pause the first day is only noted: the clock may be wrong
        standing._look_at_the_clock()
        settle(qtbot, window)
        assert [line.forgotten for line in list_messages(desk, split=Split.OTHER)] == [forgotten]
        clock.advance(days=1)
    window.close()
