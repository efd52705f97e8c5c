"""The attachments below a message: seen for what they are, saved where a person says, never opened."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.inbox.attachments_list import AT_ONCE
from gui.inbox.attachments_list import AttachmentsList
from gui.inbox.message_head import Shape
from tests.gui.inbox_window import Inbox
from tests.gui.inbox_window import asking
from tests.gui.inbox_window import inbox_with
from tests.gui.inbox_window import open_subject
from tests.gui.places import labels
from tests.gui.places import unnamed

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of every window
PROGRAM, PDF = b"MZ" + bytes(400), b"%PDF-1.7\n" + bytes(400)
FILES = {1: (("photo.jpg", PROGRAM),), 2: tuple((f"part {number}.pdf", PDF + bytes(number)) for number in range(AT_ONCE + 4)), 3: ()}


def carrying(number: int) -> EmailMessage:
    message = asking(number)
    for name, content in FILES[number]:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message


@pytest.fixture
def inbox(tmp_path: Path, qtbot: QtBot) -> Iterator[Inbox]:
    with inbox_with(map(carrying, FILES), tmp_path, qtbot) as inbox:
        inbox.frame.resize(1180, 900)  # room enough for a single one to stand open
        inbox.settle()
        yield inbox


def links(attachments: AttachmentsList, words: str) -> list[QPushButton]:
    return [one for one in attachments.findChildren(QPushButton) if one.text().startswith(words) and one.isVisibleTo(attachments)]


def test_a_program_that_calls_itself_a_picture_is_seen_as_one(inbox: Inbox) -> None:
    words = labels(open_subject(inbox, 1).attachments)
    for told in ("photo.jpg", "program, 402 bytes", "Program: could do harm", "Calls itself: picture"):
        assert told in words
    assert unnamed(inbox.page.reading.attachments) == []


def test_the_head_says_over_every_view_that_an_attachment_could_do_harm(inbox: Inbox) -> None:
    open_subject(inbox, 1)
    head = inbox.page.reading.head
    for shape in (Shape.TEXT, Shape.HEADERS, Shape.SENDER):
        head.tabs[shape].click()
        inbox.settle()
        assert head.dangers.isVisible()
        assert head.dangers.text() == "✗ An attachment could do harm"
    open_subject(inbox, 2)
    assert not head.dangers.isVisible()


def test_the_checksum_is_shown_when_it_is_asked_for(inbox: Inbox) -> None:
    attachments = open_subject(inbox, 1).attachments
    assert "SHA-256" not in labels(attachments)
    links(attachments, "Checksum")[0].click()
    assert "SHA-256" in labels(attachments)


def test_many_attachments_are_one_line_until_they_are_asked_for(inbox: Inbox) -> None:
    attachments = open_subject(inbox, 2).attachments
    assert attachments.title.words.startswith(f"{AT_ONCE + 4} attachments · ")
    assert labels(attachments) == attachments.title.text()
    inbox.press(Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert len(links(attachments, "Save a copy")) == AT_ONCE
    assert QApplication.focusWidget() is attachments.saves[0]
    links(attachments, "Show 4 more")[0].click()
    inbox.settle()
    assert len(links(attachments, "Save a copy")) == AT_ONCE + 4
    links(attachments, "Hide")[0].click()
    assert links(attachments, "Save a copy") == []


def test_where_there_is_little_room_the_first_one_is_scrolled_into_sight(inbox: Inbox) -> None:
    attachments = open_subject(inbox, 2).attachments
    inbox.frame.resize(1000, 460)
    inbox.settle()
    links(attachments, "Show")[0].click()
    first = attachments.saves[0]
    inbox.qtbot.waitUntil(lambda: first.visibleRegion().boundingRect().height() == first.height())


def test_a_message_without_attachments_shows_none(inbox: Inbox) -> None:
    open_subject(inbox, 1)
    assert open_subject(inbox, 3).attachments.isHidden()
    assert "inbox.attachments" not in inbox.page.acts()


def test_a_copy_that_could_do_harm_is_kept_apart_and_said_so(inbox: Inbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attachments, out = open_subject(inbox, 1).attachments, tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: str(out))
    links(attachments, "Save a copy")[0].click()
    inbox.settle()
    files = list(out.iterdir())
    assert [file.suffix for file in files] == [".quarantine"]
    assert files[0].read_bytes() == PROGRAM
    said = inbox.window.announcements[-1][0]
    assert str(files[0]) in said
    assert "could do harm" in said


def test_the_copy_is_of_the_message_whose_button_was_pressed(inbox: Inbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attachments, out = open_subject(inbox, 1).attachments, tmp_path / "out"

    def choose_slowly(*_arguments: object) -> str:
        open_subject(inbox, 2)  # a check brought mail in, and another message stands on the screen
        return str(out)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose_slowly)
    links(attachments, "Save a copy")[0].click()
    inbox.settle()
    assert [file.read_bytes() for file in out.iterdir()] == [PROGRAM]


def test_saving_that_was_left_saves_nothing(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    attachments = open_subject(inbox, 1).attachments
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: "")
    links(attachments, "Save a copy")[0].click()
    inbox.settle()
    assert inbox.window.announcements == []


def test_while_something_is_asked_about_the_message_its_attachments_make_room(inbox: Inbox) -> None:
    attachments = open_subject(inbox, 1).attachments
    inbox.page.acts()["inbox.other"]()
    inbox.settle()
    assert attachments.isHidden()
    inbox.press(Qt.Key.Key_Escape)
    assert not attachments.isHidden()
