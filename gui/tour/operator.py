"""Somebody at the keyboard of the real window: presses keys where the keyboard is, types words, waits until the work is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtCore import QEventLoop
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.sample_desk import SampleDesk
from gui.command_table import COMMANDS
from gui.inbox.page import InboxPage
from gui.tour.failures import TourStoppedError
from gui.window import MainWindow
from gui.workspace.page import WorkspacePage

Answer = TypeVar("Answer")
TURN = 20  # milliseconds of one turn of the event loop
TURNS = 500  # looks at the events at most while something has to show: then the tour has lost its way


class Operator:
    """Drives `window`. A failure that the window was shown ends the tour."""

    def __init__(self, application: QApplication, sample: SampleDesk, window: MainWindow) -> None:
        self.application, self.sample, self.window = application, sample, window
        self.failures: list[KnownError] = []
        window.background.failure.connect(self.failures.append)

    def settle(self, beside: int = 0) -> None:
        """Let the window work until no more than `beside` works are under way. Raises the first failure that the window was shown."""
        self.application.processEvents()
        while self.window.background.count() > beside:
            self._look_on()
        self.application.processEvents()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # outside an event loop nobody else deletes what is done with
        if self.failures:
            raise self.failures.pop(0)

    def wait_for(self, ready: Callable[[], bool], place: str) -> None:
        """Let the window work until `ready`. Raises TourStoppedError where that never comes."""
        for _ in range(TURNS):
            self.settle()
            if ready():
                return
            self._look_on()
        raise TourStoppedError(place=place, reason="what was waited for did not come")

    def press(self, keys: str) -> None:
        """One chord where the keyboard is now, and what follows from it."""
        QTest.keySequence(self.focused(), QKeySequence(keys))
        self.settle()

    def command(self, name: str) -> None:
        """Press the key of a command."""
        self.press(next(command.keys[0] for command in COMMANDS if command.name == name))

    def type_words(self, words: str) -> None:
        """Letters where the keyboard is now."""
        for letter in words:
            QTest.keyClicks(self.focused(), letter)
        self.settle()

    def focused(self) -> QWidget:
        """Where the keyboard is; the window itself where it is nowhere, or where another window was closed before."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.application.processEvents()
        return QApplication.focusWidget() or self.window

    def inbox(self) -> InboxPage:
        """The inbox, which is shown."""
        page = self.window.current_page()
        if not isinstance(page, InboxPage):
            raise TourStoppedError(place="inbox", reason=f"the page is {self.window.chosen()}")
        return page

    def workspace(self) -> WorkspacePage:
        """The case, which is shown."""
        page = self.window.current_page()
        if not isinstance(page, WorkspacePage):
            raise TourStoppedError(place="workspace", reason=f"the page is {self.window.chosen()}")
        return page

    def read(self, ask: Callable[[], Answer]) -> Answer:
        """What the desk says, asked where the window does not wait for it."""
        answers: list[Answer] = []
        self.window.background.run(lambda _control: ask(), owner=self.window, done=answers.append, reading=True)
        while not answers and not self.failures:
            self._look_on()
        if self.failures:
            raise self.failures.pop(0)
        return answers[0]

    def step(self) -> str:
        """The step of the case that is shown."""
        return next((one.step for one in self.workspace().steps.buttons if one.isChecked()), "")

    def open_case(self, number: str) -> None:
        """Find a case by its number in the palette."""
        self.command("window.palette")
        self.wait_for(lambda: isinstance(self.focused(), QLineEdit) and self.focused().window() is not self.window, "palette")
        self.type_words(number)
        self.wait_for(lambda: self._offers(number), f"palette, {number}")
        self.press("Return")
        self.wait_for(lambda: self.workspace().number == number and bool(self.step()), number)

    def find_message(self, sender: str) -> None:
        """Find the oldest message of a sender by the inbox's search."""
        self.command("window.inbox")
        self.command("window.search_here")
        self.type_words(sender)
        inbox = self.inbox()
        self.wait_for(lambda: inbox.reader.current() is not None, f"inbox, {sender}")
        inbox.list.view.setFocus()
        self.press("End")
        for _ in range(inbox.list.model.rowCount()):
            shown = inbox.reader.current()
            if shown is not None and shown.card.view.sender_address == sender:
                return
            self.command("window.previous_item")
        raise TourStoppedError(place=f"inbox, {sender}", reason="the message is not in the list")

    def _look_on(self) -> None:
        """One turn of the window's own event loop: its timers run, and while it waits the work has the processor to itself."""
        loop = QEventLoop()
        QTimer.singleShot(TURN, loop.quit)
        loop.exec()

    def _offers(self, number: str) -> bool:
        from gui.palette.window import PaletteWindow  # noqa: PLC0415  the palette is loaded when it is first opened

        palettes = [one for one in self.window.findChildren(PaletteWindow) if one.isVisible()]
        choices = [palettes[0].model.choice_at(row) for row in range(palettes[0].model.rowCount())] if palettes else []
        places = [row for row, choice in enumerate(choices) if choice is not None and choice.name == number]
        if places:
            palettes[0].view.setCurrentIndex(palettes[0].model.index(places[0]))
        return bool(places)
