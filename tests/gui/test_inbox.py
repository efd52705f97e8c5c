"""The inbox page on a real desk with the sample mailbox."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.services.cases import list_cases
from core.services.deadline_words import explain_steps
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.words import Kind
from core.words import Language
from gui.inbox.message_head import Shape
from gui.words import set_language
from gui.words import tr
from tests.gui.inbox_window import Inbox
from tests.gui.inbox_window import inbox_with_samples
from tests.gui.places import labels
from tests.helpers.desks import desk_in
from tests.helpers.kept_samples import desk_with_sample_mail
from tests.helpers.kept_samples import small_sample_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of every window
HOSTILE = "<img src='file:///etc/passwd'><b>bold</b>"


@pytest.fixture
def empty_inbox(tmp_path: Path, qtbot: QtBot) -> Iterator[Inbox]:
    with desk_in(tmp_path / "desk") as desk:
        made = Inbox(desk, qtbot, tmp_path)
        yield made
        made.background.close()


@pytest.fixture
def inbox(tmp_path: Path, qtbot: QtBot) -> Iterator[Inbox]:
    with inbox_with_samples(tmp_path, qtbot) as made:
        yield made


def test_every_split_shows_the_messages_that_the_store_has_there_or_says_that_there_are_none(inbox: Inbox) -> None:
    for split in Split:
        rows = inbox.show(split)
        assert rows == inbox.count(split)
        assert inbox.page.list.tabs[split].text() == tr(f"inbox.tab_{split}", n=rows)
        assert inbox.page.list.empty.isVisible() == (rows == 0)
        assert inbox.page.list.empty.text()


def test_the_words_that_made_triage_think_so_are_marked_in_the_text(inbox: Inbox) -> None:
    marked = [selection.cursor.selectedText() for selection in inbox.page.reading.body.text.extraSelections()]
    assert marked
    assert len(marked) == len(inbox.opened.card.view.marks)
    inbox.page.reading.head.details.click()
    assert inbox.page.reading.body.why.text().startswith("Marked: ")


def test_how_a_date_comes_about_is_worked_out_beside_the_window_and_drawn_when_it_is_asked_for(inbox: Inbox) -> None:
    frame, opened = inbox.page.reading.suggestion, inbox.opened
    assert opened.suggestion is not None
    assert opened.due_steps == explain_steps(opened.suggestion.deadline, language=Language.EN)
    assert labels(frame.steps) == ""
    next(one for one in frame.findChildren(QPushButton) if tr("inbox.how") in one.text()).click()
    assert all(sentence in labels(frame.steps) for sentence, _ in opened.due_steps)


def test_changing_kinds_and_law_changes_what_would_be_opened(inbox: Inbox) -> None:
    frame = inbox.page.reading.suggestion
    before = frame.values["due"].text()
    change = next(one for one in frame.findChildren(QPushButton) if one.accessibleName() == "Law: Change")
    change.click()
    inbox.settle()
    frame.kinds.boxes[Kind.COMPLAINT].setChecked(True)
    inbox.settle()
    assert frame.values["law"].text() == f"{tr('codes.regime_EU')} ({tr('inbox.law_chosen')})"
    assert frame.values["due"].text() != before
    assert Kind.COMPLAINT in inbox.opened.wish.kinds


def test_the_headers_and_the_original_are_read_when_they_are_looked_at_and_the_text_comes_back(inbox: Inbox) -> None:
    head, body = inbox.page.reading.head, inbox.page.reading.body
    head.tabs[Shape.HEADERS].click()
    inbox.settle()
    assert "Subject: " in body.headers.toPlainText()
    head.tabs[Shape.ORIGINAL].click()
    inbox.settle()
    assert "Content-Type" in body.original.toPlainText()
    assert "Nothing in it is run" in body.cut.text()
    inbox.page.step(1)
    inbox.settle()
    assert head.tabs[Shape.TEXT].isChecked()
    assert body.text.isVisible()


def test_the_sender_of_an_account_bears_a_badge_in_words(tmp_path: Path, qtbot: QtBot) -> None:
    made = small_sample_in(tmp_path)
    inbox = Inbox(made.desk, qtbot, tmp_path)
    badges = set[str]()
    for _ in range(inbox.page.list.model.rowCount()):
        badges |= set(inbox.page.reading.head.badge_words())
        inbox.page.step(1)
        inbox.settle()
    assert {"✓ address of 1 account", "same address as the request, not proved", "2 rights"} <= badges
    inbox.background.close()
    made.desk.close()


def test_in_little_room_the_suggestion_is_one_line_and_eight_lines_of_the_message_show(inbox: Inbox) -> None:
    inbox.frame.resize(964, 552)
    inbox.settle()
    reading = inbox.page.reading
    assert reading.suggestion.short.isVisible()
    assert reading.suggestion.lines.isHidden()
    assert reading.body.text.visibleRegion().boundingRect().height() >= 8 * reading.body.text.fontMetrics().lineSpacing()
    reading.suggestion.more.click()
    assert reading.suggestion.lines.isVisible()
    reading.suggestion.less.click()
    assert reading.suggestion.lines.isHidden()


def test_an_ordinary_message_has_no_primary_action_until_a_kind_is_chosen(inbox: Inbox) -> None:
    inbox.show(Split.OTHER)
    plain = next(line for line in list_messages(inbox.desk, split=Split.OTHER) if not line.kinds)
    inbox.choose(plain.id)
    inbox.page.act()
    inbox.settle()
    assert list_cases(inbox.desk) == ()
    assert inbox.page.reading.suggestion.lines.isHidden(), "one line at every size: nothing is asked for"
    inbox.page.reading.suggestion.more.click()
    inbox.page.reading.suggestion.kinds.boxes[Kind.ERASURE].click()
    inbox.settle()
    inbox.page.act()
    inbox.settle()
    assert [case.kinds for case in list_cases(inbox.desk)] == [(Kind.ERASURE,)]


def test_linking_to_a_case_that_does_not_exist_is_told_and_the_message_can_still_be_decided(inbox: Inbox) -> None:
    message = inbox.opened.id
    inbox.page.outcomes.link(message, "2026-9999")
    inbox.settle()
    assert [type(failure).__name__ for failure in inbox.window.failures] == ["NoSuchCaseError"]
    assert inbox.opened.id == message


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
    assert empty_inbox.page.reading.head.title.text() == HOSTILE
    assert empty_inbox.page.reading.head.title.textFormat() is Qt.TextFormat.PlainText
    assert empty_inbox.page.reading.head.writer.text() == "Eve {n} <eve@mail.example>"


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
    with desk_with_sample_mail(tmp_path / "desk") as desk:
        made = Inbox(desk, qtbot, tmp_path)
        made.frame.resize(964, 580)
        assert made.page.width() == 964
        for split in Split:
            made.show(split)
        made.background.close()


def _name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_a_message_is_on_the_screen_soon_after_its_row_was_chosen_and_the_one_before_stays_until_then(inbox: Inbox) -> None:
    reading, before = inbox.page.reading, inbox.page.reading.head.title.text()
    times = []
    for _ in range(8):
        watch = QElapsedTimer()
        watch.start()
        inbox.page.step(1)
        assert reading.whole.isVisible()
        assert reading.head.title.text() == before
        inbox.qtbot.waitUntil(lambda: inbox.page.reader.current() is not None, timeout=5000)
        times.append(watch.elapsed())
        inbox.settle()
        before = reading.head.title.text()
    assert sorted(times)[len(times) // 2] <= 100
