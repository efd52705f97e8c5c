"""The cover of a locked window: it hides everything, and asks for the passphrase where one is set. It says what is wrong and gives no hints."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.lock import UnlockedBy
from gui.theme.tokens import scaled
from gui.widgets.announcer import say_at_once
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.scrolling import let_scroll
from gui.words import tr

SECOND = 1000  # milliseconds
LONGEST_WAIT = 60  # seconds
WIDEST = 560  # pixels; longer lines are hard to read
MUCH = 100  # the card takes the width up to its widest before the room at its sides grows


class Cover(QWidget):
    """`tried` carries what was typed; `setting_wanted`: open and go on to setting a passphrase. Everything else is told to it."""

    tried = Signal(str)
    setting_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setAccessibleName(tr("lock.title"))
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self._count_down)
        self._field: QLineEdit | None = None
        self._open: QPushButton | None = None
        self._problem = label("", "error")
        self._card = QFrame()
        self._body = self._make_body()

    def show_way(self, way: UnlockedBy) -> None:
        """Draw the way in that this desk has, in the language of the window."""
        clear(self._body)
        self._card.setMaximumWidth(scaled(WIDEST))  # the size of text may be another than at the last lock
        self._field = None
        self._problem = label("", "error")
        self._problem.hide()
        self._body.addWidget(label(tr("lock.title"), "title"))
        self._body.addWidget(label(tr(f"lock.why_{way}"), "muted"))
        self._body.addWidget(self._problem)
        if way is UnlockedBy.NOTHING:
            self._add_open_way()
        else:
            self._add_passphrase()
        self._body.addWidget(label(tr("lock.goes_on"), "small"))
        self.take_keyboard()
        if self._left:
            self._show_wait()

    def refuse(self, tries: int) -> None:
        """The passphrase was wrong `tries` times in a row: the field is emptied and waits twice as long each time, a minute at most."""
        if self._field is not None:
            self._field.clear()
        self._left = min(LONGEST_WAIT, 2 ** (tries - 1))
        self._timer.start()
        self._show_wait()

    def fail(self, words: str) -> None:
        """The passphrase could not be checked."""
        self._say(words)
        self._set_busy(busy=False)

    def take_keyboard(self) -> None:
        """The keyboard goes to what opens."""
        target = self._field if self._field is not None and self._field.isEnabled() else self._open
        if target is not None:
            target.setFocus()

    def parts(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, in reading order."""
        return tuple(
            one for one in self.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisibleTo(self) and one.isEnabled()
        )

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab stays on the cover."""
        parts, focused = self.parts(), self.focusWidget()
        if parts:
            place = next((number for number, one in enumerate(parts) if one is focused), -1)
            parts[(place + (1 if onwards else -1)) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, else it opens."""
        focused = self.focusWidget()
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        elif isinstance(focused, QPushButton):
            focused.click()
        elif not isinstance(focused, QLineEdit):
            self.try_now()

    def _make_body(self) -> QVBoxLayout:
        card, scroll, inside = self._card, QScrollArea(), QWidget()
        card.setProperty("role", "card")
        body = QVBoxLayout(card)
        body.setContentsMargins(32, 28, 32, 28)
        body.setSpacing(12)
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(24, 24, 24, 24)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, MUCH)
        row.addStretch(1)
        middle.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(2)
        let_scroll(scroll, inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        return body

    def _add_passphrase(self) -> None:
        caption, field = label(tr("lock.passphrase"), "heading"), QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(tr("lock.passphrase"))
        field.returnPressed.connect(self._try)
        caption.setBuddy(field)
        self._field = field
        self._open = primary_button(tr("lock.unlock"), self._try)
        row = FlowLayout()
        row.addWidget(self._open)
        row.addWidget(self._show_button(field))
        for widget in (caption, field):
            self._body.addWidget(widget)
        self._body.addLayout(row)

    def _show_button(self, field: QLineEdit) -> QPushButton:
        def turn() -> None:
            hidden = field.echoMode() is QLineEdit.EchoMode.Password
            field.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
            made.setText(tr("lock.hide" if hidden else "lock.show"))
            made.setAccessibleName(made.text())
            field.setFocus()

        made = button(tr("lock.show"), turn)
        return made

    def _add_open_way(self) -> None:
        self._open = primary_button(tr("lock.open"), self._try)
        row = FlowLayout()
        row.addWidget(self._open)
        row.addWidget(link_button(tr("lock.set_passphrase"), self.setting_wanted.emit))
        self._body.addLayout(row)

    def try_now(self) -> None:
        """Ctrl+Enter and Enter: what the primary button does."""
        self._try()

    def _try(self) -> None:
        if self._open is None or not self._open.isEnabled():
            return
        typed = self._field.text() if self._field is not None else ""
        if self._field is not None and not typed:
            self._say(tr("lock.nothing_typed"))
            return
        self._set_busy(busy=True)
        self.tried.emit(typed)

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._show_wait()
            return
        self._timer.stop()
        self._say(tr("lock.wrong"))
        self._set_busy(busy=False)

    def _show_wait(self) -> None:
        self._set_busy(busy=True)
        self._say(tr("lock.wrong") + "\n" + tr("lock.wait", n=self._left), heard=False)

    def _set_busy(self, *, busy: bool) -> None:
        for one in (self._field, self._open):
            if one is not None:
                one.setEnabled(not busy)
        if not busy:
            self.take_keyboard()

    def _say(self, words: str, *, heard: bool = True) -> None:
        self._problem.setText(words)
        self._problem.setAccessibleName(words)
        self._problem.show()
        if heard:
            say_at_once(self._problem)
