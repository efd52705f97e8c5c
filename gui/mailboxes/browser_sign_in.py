"""The sign-in in the browser as it is waited for: the browser is opened, and the address shown for where none opens."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.mail.oauth import Registration
from core.services.mailbox_oauth import MINUTES
from core.services.mailbox_oauth import BrowserSignIn
from core.services.mailbox_oauth import Granted
from core.services.mailbox_oauth import begin_sign_in
from core.services.mailbox_oauth import bring_answer
from core.services.mailbox_oauth import finish_sign_in
from core.services.mailbox_oauth import leave_sign_in
from gui.background import Background
from gui.background import Control
from gui.theme.table import NEAR
from gui.widgets.breaking import breakable
from gui.widgets.buttons import button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.progress_line import progress_line
from gui.words import error_words
from gui.words import tr


def open_address(address: str) -> bool:
    """Open an address in the person's browser; False where the machine has none."""
    return QDesktopServices.openUrl(QUrl(address))


class BrowserWait(QWidget):
    """Hidden until `start`; then `granted` or `failed` is told once. `stop`, or the end of this widget, leaves it: nobody listens any longer.

    `began`: what happens when the browser opens; `stopped`: when the person waits no longer.
    """

    def __init__(self, background: Background, *, granted: Callable[[Granted], object], failed: Callable[[KnownError], object]) -> None:
        super().__init__()
        self._background, self._granted, self._failed = background, granted, failed
        self._begun: BrowserSignIn | None = None
        self._wanted = False
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setAccessibleName(tr("mailboxes.browser_address_name"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(progress_line(tr("mailboxes.browser_waiting"), self._give_up))
        self._next = label("")
        layout.addWidget(self._next)
        layout.addWidget(label(tr("mailboxes.browser_address"), "muted"))
        layout.addWidget(self.address)
        row, self._copy = FlowLayout(), button(tr("mailboxes.browser_copy"), self.copy)
        row.addWidget(self._copy)
        layout.addLayout(row)
        self._add_answer(layout)
        self.hide()
        self.began: Callable[[], object] = self.show
        self.stopped: Callable[[], object] = self.stop

    def start(self, registration: Registration, mailbox: str, servers: tuple[str, ...]) -> None:
        """Begin: everything that may take its time is done beside the window. `servers`: the hosts that will be given the token."""
        self._wanted = True
        self._next.setText(tr("mailboxes.browser_next", address=breakable(mailbox), minutes=MINUTES))
        gone, made = Event(), deque[BrowserSignIn]()
        self.destroyed.connect(partial(_leave_all, gone, made))

        def begin(_control: Control) -> BrowserSignIn:
            begun = begin_sign_in(registration=registration, mailbox=mailbox, servers=servers)
            made.append(begun)
            if gone.is_set():  # nobody would hear of it
                leave_sign_in(begun)
            return begun

        self._background.run(
            begin,
            owner=self,
            done=self._open,
            failed=self._refused,
            outside=True,
            reading=True,
        )

    def stop(self) -> None:
        """Wait for it no longer."""
        self._wanted = False
        if self._begun is not None:
            leave_sign_in(self._begun)
        self.hide()

    def open_again(self) -> None:
        """The same page once more, for a browser that was closed or did not open."""
        if self._wanted and self._begun is not None:
            open_address(self._begun.consent)

    def copy(self) -> None:
        """Put the address on the clipboard, for a browser that was not opened."""
        QGuiApplication.clipboard().setText(self.address.text())

    def _add_answer(self, layout: QVBoxLayout) -> None:
        """For a browser on another machine: it cannot come back by itself, and shows an address that leads nowhere."""
        caption, self.answer, self._problem = label(tr("mailboxes.browser_answer"), "muted"), QLineEdit(), label("", "error")
        self.answer.setAccessibleName(tr("mailboxes.browser_answer_name"))
        self.answer.setPlaceholderText("http://…?code=…")
        self.answer.textChanged.connect(lambda _text: self._problem.hide())
        self.answer.returnPressed.connect(self._bring)
        caption.setBuddy(self.answer)
        self._problem.hide()
        row = FlowLayout()
        row.addWidget(button(tr("mailboxes.browser_use_answer"), self._bring))
        for one in (caption, self.answer, self._problem):
            layout.addWidget(one)
        layout.addLayout(row)

    def _bring(self) -> None:
        if self._begun is None:
            return
        try:
            bring_answer(self._begun, address=self.answer.text())
        except KnownError as error:
            self._problem.setText(" ".join(error_words(error)))
            self._problem.show()
            self.answer.setAccessibleDescription(self._problem.text())
            self.answer.setFocus()

    def _give_up(self) -> None:
        self.stop()
        self.stopped()

    def _open(self, begun: BrowserSignIn) -> None:
        if not self._wanted:
            leave_sign_in(begun)
            return
        self._begun = begun
        self.address.setText(begun.consent)
        self.address.setCursorPosition(0)
        self.began()
        self.show()
        self._copy.setFocus()
        said = tr("mailboxes.browser_done")

        def wait(control: Control) -> Granted:
            return finish_sign_in(begun, said=said, stopped=control.stopped)

        self._background.run(wait, owner=self, done=self._ended, failed=self._refused, outside=True, reading=True)
        open_address(begun.consent)

    def _ended(self, granted: Granted) -> None:
        if self._wanted:
            self.stop()
            self.window().activateWindow()
            self._granted(granted)

    def _refused(self, error: KnownError) -> None:
        if self._wanted:
            self.stop()
            self._failed(error)


def _leave_all(gone: Event, made: deque[BrowserSignIn]) -> None:
    gone.set()
    for one in made:
        leave_sign_in(one)
