"""The inbox page on a real desk with the sample mailbox."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.services.build import Desk
from core.services.changed import Changed
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.mail_import import import_mail
from core.services.samples import make_samples
from core.words import Kind
from core.words import Language
from core.words import Regime
from gui.background import Background
from gui.context import Context
from gui.inbox.page import InboxPage
from gui.words import set_language
from gui.words import tr
from tests.helpers.desks import ALMATY
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in
from tests.helpers.windows import RecordingWindow
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of every window
HOSTILE = "<img src='file:///etc/passwd'><b>bold</b>"


class FollowingWindow(RecordingWindow):
    """Draws the page anew after a change, as the window does."""

    page: InboxPage | None = None

    def changed(self, changed: Changed) -> None:
        super().changed(changed)
        if self.page is not None:
            self.page.refresh()


class Inbox:
    """The page with everything around it."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.background, self.window = Background(), FollowingWindow()
        self.page = InboxPage(Context(desk, self.background, self.window, ALMATY, folder))
        self.window.page = self.page
        qtbot.addWidget(self.page)
        self.page.resize(1180, 740)
        self.page.show()
        self.page.refresh()
        self.settle()

    def settle(self) -> None:
        settle(self.qtbot, self)

    def show(self, split: Split) -> int:
        """Go to a split; the number of rows there."""
        self.page.list.show_split(split)
        self.settle()
        return self.page.list.model.rowCount()

    def count(self, split: Split) -> int:
        return len(list_messages(self.desk, split=split))


@pytest.fixture
def empty_inbox(tmp_path: Path, qtbot: QtBot) -> Iterator[Inbox]:
    set_language(Language.EN)
    with desk_in(tmp_path / "desk") as desk:
        made = Inbox(desk, qtbot, tmp_path)
        yield made
        made.background.close()


@pytest.fixture
def inbox(tmp_path: Path, qtbot: QtBot) -> Iterator[Inbox]:
    set_language(Language.EN)
    samples = make_samples(folder=tmp_path / "samples")
    with desk_in(tmp_path / "desk", StandingClock(samples.now)) as desk:
        import_mail(desk, paths=[samples.mailbox])
        made = Inbox(desk, qtbot, tmp_path)
        yield made
        made.background.close()


def test_every_split_shows_the_messages_that_the_store_has_there_or_says_that_there_are_none(inbox: Inbox) -> None:
    for split in Split:
        rows = inbox.show(split)
        assert rows == inbox.count(split)
        assert inbox.page.list.tabs[split].text() == tr(f"inbox.tab_{split}", n=rows)
        assert inbox.page.list.empty.isVisible() == (rows == 0)
        assert inbox.page.list.empty.text()


def test_the_words_that_made_triage_think_so_are_marked_in_the_text(inbox: Inbox) -> None:
    marked = [selection.cursor.selectedText() for selection in inbox.page.reading.text.extraSelections()]
    view = inbox.page.view
    assert view is not None
    assert marked
    assert len(marked) == len(view.marks)


def test_the_primary_action_opens_the_case_and_the_next_message_is_chosen(inbox: Inbox) -> None:
    first, waiting = inbox.page.list.shown, inbox.count(Split.REQUESTS)
    following = inbox.page.list.model.line_at(1)
    inbox.page.act()
    inbox.page.act()
    inbox.settle()
    assert inbox.window.cases == ["2026-0001"]
    assert inbox.count(Split.REQUESTS) == waiting - 1
    assert following is not None
    assert inbox.page.list.shown == following.id != first


def test_delete_marks_a_message_as_no_request_and_undo_brings_it_back_into_view(inbox: Inbox) -> None:
    message = inbox.page.list.shown
    inbox.page.list.view.setFocus()
    QTest.keyClick(inbox.page.list.view, Qt.Key.Key_Delete)
    inbox.settle()
    assert inbox.page.list.model.row_of(message) == -1
    _, undo = inbox.window.announcements[-1]
    assert undo is not None
    undo()
    inbox.settle()
    assert inbox.page.list.shown == message


def test_a_message_put_off_waits_under_later_and_can_be_brought_back(inbox: Inbox) -> None:
    message = inbox.page.list.shown
    inbox.page.later()
    inbox.settle()
    assert inbox.show(Split.LATER) == 1
    inbox.page.bring_back(message)
    inbox.settle()
    assert inbox.show(Split.LATER) == 0


def test_changing_kinds_and_law_changes_what_would_be_opened(inbox: Inbox) -> None:
    frame = inbox.page.reading.suggestion
    before = frame.values["due"].text()
    frame.regime_changed.emit(Regime.EU)
    frame.boxes[Kind.COMPLAINT].setChecked(True)
    inbox.settle()
    assert frame.values["law"].text().startswith(tr("codes.regime_EU"))
    assert frame.values["due"].text() != before
    assert Kind.COMPLAINT in inbox.page.kinds


def test_an_ordinary_message_has_no_primary_action_until_a_kind_is_chosen(inbox: Inbox) -> None:
    inbox.show(Split.OTHER)
    plain = next(line for line in list_messages(inbox.desk, split=Split.OTHER) if not line.kinds)
    inbox.page.list.view.setCurrentIndex(inbox.page.list.model.index(inbox.page.list.model.row_of(plain.id), 0))
    inbox.settle()
    inbox.page.act()
    assert inbox.window.cases == []
    inbox.page.reading.suggestion.boxes[Kind.ERASURE].click()
    inbox.settle()
    inbox.page.act()
    inbox.settle()
    assert inbox.window.cases == ["2026-0001"]


def test_linking_to_a_case_that_does_not_exist_is_told_and_changes_nothing(inbox: Inbox) -> None:
    inbox.page.link("2026-9999")
    inbox.settle()
    assert [type(failure).__name__ for failure in inbox.window.failures] == ["NoSuchCaseError"]
    assert inbox.count(Split.REQUESTS) == inbox.page.list.model.rowCount()


def test_searching_shows_only_what_was_found_and_says_when_nothing_was(inbox: Inbox) -> None:
    inbox.page.list.search.setText("zzzzzz")
    inbox.qtbot.waitUntil(lambda: inbox.page.list.model.rowCount() == 0)
    assert "zzzzzz" in inbox.page.list.empty.text()
    assert inbox.page.reading.nothing.isVisible()


def test_a_file_is_taken_in_through_the_page_and_its_hostile_subject_stays_plain(empty_inbox: Inbox, tmp_path: Path) -> None:
    assert empty_inbox.page.list.empty.text() == tr("inbox.empty_first")
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = HOSTILE, "Eve {n} <eve@mail.example>", "support@smart-smm.kz"
    mail.set_content("Please delete my account and all my personal data. {braces}")
    path = tmp_path / "one.eml"
    path.write_bytes(mail.as_bytes())
    empty_inbox.page.load([path])
    empty_inbox.settle()
    assert empty_inbox.page.list.model.rowCount() == 1
    assert "1 message read: requests 1" in empty_inbox.window.announcements[0][0]
    assert empty_inbox.page.reading.title.text() == HOSTILE
    assert empty_inbox.page.reading.title.textFormat() is Qt.TextFormat.PlainText
    assert empty_inbox.page.reading.writer.text() == "Eve {n} <eve@mail.example>"


def test_the_list_is_a_sound_model_whose_rows_are_heard_as_sentences(inbox: Inbox) -> None:
    model = inbox.page.list.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    inbox.show(Split.OTHER)
    inbox.show(Split.REQUESTS)
    assert tester.model() is model
    line = model.line_at(0)
    assert line is not None
    heard = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert line.sender in heard
    assert tr("inbox.state_request") in heard


def test_everything_that_takes_the_keyboard_has_a_name(inbox: Inbox) -> None:
    nameless = [
        type(widget).__name__
        for widget in inbox.page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not _name_of(widget)
    ]
    assert nameless == []


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_the_page_speaks_russian_and_kazakh(tmp_path: Path, qtbot: QtBot, language: Language) -> None:
    set_language(language)
    samples = make_samples(folder=tmp_path / "samples")
    with desk_in(tmp_path / "desk", StandingClock(samples.now)) as desk:
        import_mail(desk, paths=[samples.mailbox])
        made = Inbox(desk, qtbot, tmp_path)
        made.page.resize(844, 580)
        assert made.page.width() == 844
        for split in Split:
            made.show(split)
        made.background.close()
    set_language(Language.EN)


def _name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""
