"""Opens messages off the window's thread: only the last one asked for is shown, and the one before stays until then."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from core.errors import KnownError
from core.mail.senders.findings import SenderReport
from core.services.message_card import known_accounts
from core.services.message_card import show_source
from core.services.sender_evidence import look_at_sender
from gui.context import Context
from gui.inbox.opened import Opened
from gui.inbox.opened import Wish
from gui.inbox.opened import read_opened
from gui.inbox.part_acts import PartActs
from gui.inbox.reading_pane import ReadingPane
from gui.words import language
from gui.words import tr


class Reader(QObject):
    """Signal: `shown` when a message or another suggestion stands on the screen, or nothing does any more."""

    shown = Signal()

    def __init__(self, context: Context, pane: ReadingPane, owner: QObject) -> None:
        super().__init__(owner)
        self._context, self._pane = context, pane
        self._wanted = -1
        self._opened: Opened | None = None
        self._decided: set[int] = set()
        self._accounts: dict[int, int | None] = {}
        self.parts = PartActs(context, pane, self)
        pane.suggestion.wished.connect(self.wish)
        pane.body.source_wanted.connect(self._read_source)

    def current(self) -> Opened | None:
        """The message that can be decided: the one that is chosen and on the screen, and that was not decided a moment ago."""
        opened = self._opened
        return opened if opened is not None and opened.id == self._wanted and opened.id not in self._decided else None

    def choose(self, message: int) -> None:
        """Show a message; -1 shows none."""
        self._wanted = message
        if message < 0:
            self.show_nothing()
            return
        self._read(message, self._opened.wish if self._opened and self._opened.id == message else None)

    def _read(self, message: int, wish: Wish | None) -> None:
        desk, words = self._context.desk, language()
        self._context.background.run(
            lambda _control: read_opened(desk, message, wish, words=words), owner=self, done=self._show, reading=True, latest="message"
        )

    def wish(self, wish: Wish) -> None:
        """Work out anew what would be opened from the message that is shown."""
        opened = self._opened
        if opened is None:
            return
        self._opened = replace(opened, wish=wish)
        self.shown.emit()
        self._read(opened.id, wish)

    def show_nothing(self) -> None:
        """No message is chosen."""
        self._wanted, self._opened = -1, None
        self._pane.show_nothing()
        self.parts.show(-1)
        self.shown.emit()

    def decided(self, messages: tuple[int, ...]) -> None:
        """These are being decided: until the list stands anew, no key may decide them twice."""
        self._decided |= set(messages)

    def not_decided(self, messages: tuple[int, ...]) -> None:
        """Their outcome failed."""
        self._decided -= set(messages)

    def forget_decided(self) -> None:
        """The list stands anew: what it shows waits."""
        self._decided = set()

    def _show(self, opened: Opened) -> None:
        if opened.id != self._wanted:
            return
        before, self._opened = self._opened, opened
        year = self._context.desk.clock().astimezone(self._context.zone).year
        if before is not None and before.card == opened.card:
            self._pane.show_suggestion(opened, year)
        else:
            self._pane.show_opened(opened, year)
            self.parts.show(opened.id)
            self._show_accounts(opened)
            self._show_sender(opened.id)
        if opened.failure is not None:
            self._context.window.show_failure(opened.failure)
        self.shown.emit()

    def _show_accounts(self, opened: Opened) -> None:
        """Ask the company's own records for the sender's address, once for each message; a company that cannot be asked gives no badge."""
        message, desk = opened.id, self._context.desk

        def show(number: int | None) -> None:
            self._accounts[message] = number
            if number and self._opened is not None and self._opened.id == message:
                self._pane.head.add_badge(tr("inbox.badge_account", n=number), "good")

        def failed(_error: KnownError) -> None:
            if self._opened is not None and self._opened.id == message:
                self._pane.head.add_badge(tr("inbox.badge_not_asked"), "neutral")

        if message in self._accounts:
            show(self._accounts[message])
            return
        self._context.background.run(
            lambda _control: known_accounts(desk, message=message),
            owner=self,
            done=show,
            failed=failed,
            outside=True,
            reading=True,
            latest="accounts",
        )

    def _show_sender(self, message: int) -> None:
        """Look at who sent the message; that may ask the network for keys."""
        desk = self._context.desk

        def show(report: SenderReport) -> None:
            if self._opened is not None and self._opened.id == message:
                self._pane.show_sender(report)

        run = self._context.background.run
        run(lambda _control: look_at_sender(desk, message=message), owner=self, done=show, outside=True, reading=True, latest="sender")

    def _read_source(self) -> None:
        opened, desk = self._opened, self._context.desk
        if opened is not None:
            message = opened.id
            self._context.background.run(
                lambda _control: show_source(desk, message=message), owner=self, done=self._pane.body.show_source, reading=True, latest="source"
            )
