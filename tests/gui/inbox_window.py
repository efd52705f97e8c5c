"""The inbox page in a window that presses its commands as the real one does: the command table, undo and redo, real key events."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QMainWindow
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.services.build import Desk
from core.services.changed import Changed
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.mail_import import import_mail
from core.words import Language
from gui.background import Background
from gui.commands import CommandBoard
from gui.context import Context
from gui.inbox.opened import Opened
from gui.inbox.page import InboxPage
from gui.inbox.reading_pane import ReadingPane
from gui.undo import Done
from gui.undo import UndoStack
from gui.words import set_language
from tests.helpers.desks import ALMATY
from tests.helpers.desks import desk_in
from tests.helpers.kept_samples import desk_with_sample_mail
from tests.helpers.windows import RecordingWindow
from tests.helpers.windows import settle


class FollowingWindow(RecordingWindow):
    """Draws the page anew after a change and keeps what can be undone, as the window does."""

    def __init__(self) -> None:
        super().__init__()
        self.page: InboxPage | None = None
        self.stack = UndoStack()

    def changed(self, changed: Changed) -> None:
        super().changed(changed)
        if self.page is not None:
            self.page.refresh()

    def announce(
        self, words: str, undo: Callable[[], None] | None = None, redo: Callable[[], None] | None = None, *, case: str = "", undone: str = ""
    ) -> None:
        super().announce(words, undo, redo, case=case, undone=undone)
        if undo is not None:
            self.stack.add(Done(words, undo, redo, undone))

    def undo(self) -> None:
        """As Ctrl+Z, when everything goes well."""
        if (done := self.stack.take_undo()) is not None:
            self.stack.undone(done)
            done.undo()

    def redo(self) -> None:
        """As Ctrl+Shift+Z, when everything goes well."""
        if (done := self.stack.take_redo()) is not None and done.redo is not None:
            self.stack.keep(done)
            done.redo()


_FILES = (
    ("a very long name of a file that somebody sent to the desk, once and again and a third time.docm", b"MZ"),
    ("photo.jpg", b"MZ"),
    ("b.pdf", b"%PDF-"),
)


def attach_doubtful_files(message: EmailMessage) -> None:
    """Three files: one with a long name and one that lies about what it is could do harm."""
    for name, beginning in _FILES:
        message.add_attachment(beginning + bytes(900), maintype="application", subtype="octet-stream", filename=name)


class Inbox:
    """The page with everything around it. `keys` counts the keys that were pressed."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.background, self.window, self.keys = Background(), FollowingWindow(), 0
        self.page = InboxPage(Context(desk, self.background, self.window, ALMATY, folder))
        self.window.page = self.page
        self.frame = QMainWindow()
        self.frame.setCentralWidget(self.page)
        self.board = CommandBoard(self.frame, self._acts, lambda: "inbox")
        qtbot.addWidget(self.frame)
        self.frame.resize(1180, 740)
        self.frame.show()
        self.frame.activateWindow()
        qtbot.waitUntil(self.frame.isActiveWindow)
        self.page.refresh()
        self.page.focus_list()
        self.settle()

    @property
    def opened(self) -> Opened:
        """The message that can be decided now."""
        opened = self.page.reader.current()
        assert opened is not None
        return opened

    def settle(self) -> None:
        settle(self.qtbot, self)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key on whatever has the keyboard."""
        self.keys += 1
        QTest.keyClick(self._focused(), key, modifier)
        self.settle()

    def show(self, split: Split) -> int:
        """Go to a split; the number of rows there."""
        self.page.list.show_split(split)
        self.settle()
        return self.page.list.model.rowCount()

    def choose(self, message: int) -> None:
        """Choose a row of the list."""
        self.page.choose(message)
        self.settle()

    def count(self, split: Split) -> int:
        """The messages that the store has in a split."""
        return len(self.ids(split))

    def ids(self, split: Split) -> list[int]:
        """The messages that the store has in a split, in the order of the list."""
        return [line.id for line in list_messages(self.desk, split=split)]

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        frame = {"window.act": self.page.act, "window.undo": self.window.undo, "window.redo": self.window.redo}
        return {**frame, **self.page.acts()}


@contextmanager
def inbox_with_samples(folder: Path, qtbot: QtBot) -> Iterator[Inbox]:
    """The inbox after the sample mailbox was taken in."""
    with desk_with_sample_mail(folder / "desk") as desk:
        made = Inbox(desk, qtbot, folder)
        yield made
        made.background.close()


def asking(number: int) -> EmailMessage:
    """A request of its own sender and minute; its subject ends with `number`."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = f"d{number}@mail.example", "support@smart-smm.kz", f"Delete my account {number}"
    message["Date"], message["Message-ID"] = f"Tue, 24 Nov 2026 09:0{number}:00 +0500", f"<{number}@mail.example>"
    message.set_content("Hello, please delete my account and all my data.")
    return message


@contextmanager
def inbox_with(messages: Iterable[EmailMessage], folder: Path, qtbot: QtBot) -> Iterator[Inbox]:
    """The page over a desk in `folder` that took `messages` in, in English."""
    set_language(Language.EN)
    mail = folder / "mail"
    mail.mkdir()
    for number, message in enumerate(messages):
        (mail / f"{number}.eml").write_bytes(bytes(message))
    with desk_in(folder / "desk") as desk:
        import_mail(desk, paths=[mail])
        made = Inbox(desk, qtbot, folder)
        yield made
        made.background.close()


def open_subject(inbox: Inbox, number: int) -> ReadingPane:
    """Choose the request whose subject ends with `number`; the pane that shows it."""
    inbox.show(Split.REQUESTS)
    for message in inbox.ids(Split.REQUESTS):
        inbox.choose(message)
        if inbox.opened.card.view.line.subject.endswith(str(number)):
            return inbox.page.reading
    raise AssertionError(number)
