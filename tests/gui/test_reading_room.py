"""The mail's own text has the room: what is known of a message folds to one line each, opens by key, and stays as it was left."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.last_look import LastLook
from core.services.mail_import import import_mail
from core.words import Language
from gui.attached import open_window
from gui.background import Background
from gui.inbox.badge_row import BadgeRow
from gui.inbox.message_head import Shape
from gui.inbox.page import InboxPage
from gui.inbox.reading_pane import ReadingPane
from gui.window import MainWindow
from tests.gui.inbox_window import Inbox
from tests.gui.inbox_window import attach_doubtful_files
from tests.gui.inbox_window import inbox_with
from tests.gui.places import labels
from tests.helpers.kept_samples import KeptSample
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)
SIZES = {(1280, 800): 0.45, (1024, 640): 0.35}  # the window, and the share of the pane's height that the text has at least
SMALL = (1024, 640)
SHOWN = 5  # messages of each split
CTRL, ALT, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
HTML = '<p>Please delete my account.</p><a href="https://evil.test/session?id=1">https://bank.example</a>'


def doubtful(number: int) -> EmailMessage:
    """A request with everything that is told of a message: a sender who is not who they seem, no date, links and attachments that do harm."""
    message = EmailMessage()
    message["From"], message["To"] = '"support@smart-smm.kz" <support@srnart-smm.kz>', "support@smart-smm.kz, privacy@smart-smm.kz"
    message["Reply-To"], message["Message-ID"] = "collector@evil.example", f"<doubtful{number}@mail.example>"
    message["Subject"] = f"Please delete my account and send me a copy of everything that you hold about me {number}"
    message.set_content("Hello, please delete my account and send me a copy of all my personal data.\n" * 30)
    message.add_alternative(HTML, subtype="html")
    attach_doubtful_files(message)
    return message


@pytest.fixture
def window(qtbot: QtBot, filled_sample: KeptSample, tmp_path: Path) -> Iterator[MainWindow]:
    desk = filled_sample.copy_to(tmp_path).desk
    followed = doubtful(2)
    followed["References"] = "<doubtful1@mail.example>"
    for name, message in (("doubtful.eml", doubtful(1)), ("followed.eml", followed)):
        (tmp_path / name).write_bytes(bytes(message))
    import_mail(desk, paths=[tmp_path / "doubtful.eml", tmp_path / "followed.eml"])
    made = open_window(desk, Background(), tmp_path / "out")
    made.show()
    made.activateWindow()
    settle(qtbot, made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def inbox(tmp_path: Path, qtbot: QtBot) -> Iterator[Inbox]:
    """The inbox at the height that it has in the usual window."""
    with inbox_with(map(doubtful, (1, 2)), tmp_path, qtbot) as made:
        made.frame.resize(1100, 663)
        made.show(Split.REQUESTS)
        yield made


@pytest.mark.parametrize("language", [Language.RU, *(pytest.param(one, marks=pytest.mark.long) for one in (Language.EN, Language.KK))])
def test_the_text_has_the_greater_part_of_the_pane_whatever_is_known_of_the_message(window: MainWindow, qtbot: QtBot, language: Language) -> None:
    low: list[str] = []
    notes = 0
    for size, least in SIZES.items():
        window.show_in_look(LastLook(language, "light", "normal", 100, *size))
        window.resize(*size)
        window.show_page("inbox")
        settle(qtbot, window)
        page = window.current_page()
        assert isinstance(page, InboxPage)
        for split in Split:
            page.list.show_split(split)
            settle(qtbot, window)
            for line in list_messages(page.context.desk, split=split)[:SHOWN]:
                page.choose(line.id)
                settle(qtbot, window)
                settle(qtbot, window)
                notes += page.reading.thread_note.isVisible()
                share = share_of_text(page.reading)
                low += [] if share >= least else [f"{size}: {share:.3f} for {line.subject}"]
    assert low == []
    assert notes == len(SIZES), "the message that belongs with another one was among them, and said so"


def share_of_text(pane: ReadingPane) -> float:
    """How much of the pane's height the text has that is seen."""
    return float(pane.body.text.visibleRegion().boundingRect().height() / pane.height())


def test_everything_folds_to_one_line_each_and_says_how_much_there_is(inbox: Inbox) -> None:
    pane = inbox.page.reading
    assert pane.head.summary.words.startswith("✗ 5 warnings: support@srnart-smm.kz can be taken for smart-smm.kz")
    assert "A link goes elsewhere than it says" in pane.head.summary.words
    assert pane.head.details.text().startswith("Details (")
    assert pane.attachments.title.words.startswith("3 attachments, could do harm: 2 · a very long name")
    assert "Doubtful sender" in labels(pane.head), "the weightiest badge stands before the others"
    assert pane.suggestion.short.isVisible()


def test_keys_open_and_fold_the_details_the_attachments_and_the_suggestion(inbox: Inbox) -> None:
    pane = inbox.page.reading
    inbox.press(Qt.Key.Key_F11, CTRL | SHIFT)
    assert "An answer would go to collector@evil.example" in labels(pane.head)
    assert "to support@smart-smm.kz, privacy@smart-smm.kz" in labels(pane.head)
    assert pane.body.why.text().startswith("Marked: ")
    inbox.press(Qt.Key.Key_F11, ALT)
    assert pane.suggestion.lines.isVisible()
    inbox.press(Qt.Key.Key_F11, CTRL | SHIFT)
    inbox.press(Qt.Key.Key_F11, ALT)
    assert "An answer would go to" not in labels(pane.head)
    assert pane.suggestion.lines.isHidden()
    inbox.press(Qt.Key.Key_F11, SHIFT)
    assert QApplication.focusWidget() is pane.attachments.saves[0]


def test_what_was_opened_stays_open_for_the_next_message_and_when_the_pages_are_made_anew(inbox: Inbox) -> None:
    inbox.page.reading.head.details.click()
    inbox.page.reading.suggestion.more.click()
    inbox.page.step(1)
    inbox.settle()
    assert not inbox.page.reading.head.is_folded
    assert inbox.page.reading.suggestion.lines.isVisible()
    anew = InboxPage(inbox.page.context)
    inbox.qtbot.addWidget(anew)
    anew.resize(1100, 663)
    anew.show()
    anew.refresh()
    inbox.settle()
    assert not anew.reading.head.is_folded
    anew.reading.head.hide_details.click()
    assert anew.reading.head.is_folded


def test_a_long_subject_and_a_long_sender_are_cut_where_they_tell_least(inbox: Inbox) -> None:
    pane = inbox.page.reading
    inbox.frame.resize(820, 663)
    inbox.settle()
    assert pane.head.cut_title.is_cut
    assert pane.head.cut_title.text().startswith("Please delete my account")
    assert pane.head.cut_title.accessibleName() == pane.head.title.text()
    row = BadgeRow()
    inbox.qtbot.addWidget(row)
    row.resize(300, 60)
    row.show()
    row.fit('"A name that is long enough for two lines of the pane, and goes on" <someone@evil.example>', folded=True, room=300)
    QApplication.processEvents()
    assert row.cut_writer.text().endswith("@evil.example>")
    assert row.cut_writer.is_cut


def test_the_formatted_form_and_the_links_have_the_room_as_well(window: MainWindow, qtbot: QtBot) -> None:
    window.show_in_look(LastLook(Language.RU, "light", "normal", 100, *SMALL))
    window.resize(*SMALL)
    window.show_page("inbox")
    settle(qtbot, window)
    page = window.current_page()
    assert isinstance(page, InboxPage)
    page.list.show_split(Split.REQUESTS)
    settle(qtbot, window)
    lines = list_messages(page.context.desk, split=Split.REQUESTS)
    page.choose(next(line.id for line in lines if line.subject.endswith("about me 1")))
    settle(qtbot, window)
    page.reading.show_shape(Shape.FORMATTED)
    for _ in range(3):
        settle(qtbot, window)
    formatted = page.reading.body.formatted
    assert formatted.text.visibleRegion().boundingRect().height() >= SIZES[SMALL] * page.reading.height()
    assert formatted.short_note.isVisible()
    formatted.turn.click()
    for _ in range(3):
        settle(qtbot, window)
    copy = next(one for one in formatted.links.findChildren(QPushButton) if one.isVisible())
    rows = formatted.links.widget()
    assert rows is not None
    assert rows.visibleRegion().boundingRect().height() >= SIZES[SMALL] * page.reading.height()
    assert copy.visibleRegion().boundingRect().height() == copy.height(), "the first link is seen whole, its button as well"


def test_a_name_that_looks_like_an_address_never_stands_for_the_address(inbox: Inbox) -> None:
    inbox.frame.resize(1000, 440)
    inbox.settle()
    assert "srnart-smm.kz>" in labels(inbox.page.reading.head.row)


def test_nothing_good_is_said_of_a_sender_in_one_row_without_that_nobody_confirmed_them(qtbot: QtBot) -> None:
    row = BadgeRow()
    qtbot.addWidget(row)
    for words, tone in (("2 rights", "neutral"), ("Sender not confirmed", "open"), ("✓ address of 1 account", "good")):
        row.add(words, tone)
    wide = {one.text(): one.sizeHint().width() for one in row.badges}
    for room in range(1, 2 * sum(wide.values()) + 200, 7):
        row.fit("Dana Kim <d.kim@mail.example>", folded=True, room=room)
        assert "Sender not confirmed" in {one.text() for one in row.badges if not one.isHidden()}
