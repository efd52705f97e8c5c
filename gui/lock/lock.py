"""Locking the window: by command, or after minutes without a key or a click. Work in the background goes on under the cover.

The frame makes one `Lock(window, background)`, calls `watch(desk, minutes)` whenever the settings were read, and `lock()` for the command window.lock.
`locked` and `unlocked` tell of it; `setting_wanted`: it was opened by the link that goes on to the settings' page, where a passphrase can be set.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.build import Desk
from core.services.lock import UnlockedBy
from core.services.lock import opens
from core.services.lock import record_wrong_passphrase
from core.services.lock import unlocked_by
from gui.background import Background
from gui.lock.page import Cover
from gui.lock.signs_of_life import SIGNS
from gui.lock.signs_of_life import SignsOfLife
from gui.words import error_words

PLAIN_TITLE = "Privacy Desk"
MINUTE = 60_000  # milliseconds
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_OF_THE_WINDOW = frozenset({QEvent.Type.Resize, QEvent.Type.ChildAdded, QEvent.Type.WindowTitleChange, QEvent.Type.Show, QEvent.Type.FocusIn})
_WATCHED = SIGNS | _KEYS | _OF_THE_WINDOW | {QEvent.Type.Shortcut}


class Lock(QObject):
    """Covers `window` and opens it again. Lives as long as the window."""

    locked = Signal()
    unlocked = Signal()
    setting_wanted = Signal()

    def __init__(self, window: QWidget, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._desk: Desk | None = None
        self._hidden: list[QWidget] = []
        self._title = ""
        self._tries = 0
        self._on = False
        self._goes_on = False
        self.cover = Cover()
        self.cover.setParent(window)
        self.cover.hide()
        self.cover.tried.connect(self._try)
        self.cover.setting_wanted.connect(self._open_and_set)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        self._signs = SignsOfLife(self)
        self._signs.seen.connect(self._begin_anew)

    def watch(self, desk: Desk, minutes: int) -> None:
        """Guard `desk` from now on, and lock after `minutes` without a key or a click (0: never by itself)."""
        self._desk = desk
        self._idle.stop()
        self._idle.setInterval(minutes * MINUTE)
        if minutes and not self._on:
            self._idle.start()

    def is_locked(self) -> bool:
        """Whether the cover is on."""
        return self._on

    def lock(self) -> None:
        """Hide everything at once; what opens it is read in the background."""
        if self._on or self._desk is None or not self._window.isVisible():
            return
        self._on, self._tries, self._goes_on, self._title = True, 0, False, self._window.windowTitle()
        self._see_all_events(seen=True)
        self._idle.stop()
        self._close_other_windows()
        self._hidden = [one for one in self._window.findChildren(QWidget, "", Qt.FindChildOption.FindDirectChildrenOnly) if self._stands_under(one)]
        self.cover.setGeometry(self._window.rect())
        self.cover.show()
        self.cover.raise_()
        for one in self._hidden:
            one.hide()
        self._window.setWindowTitle(PLAIN_TITLE)
        desk = self._desk
        self._background.run(lambda _control: unlocked_by(desk), owner=self.cover, done=self.cover.show_way, failed=self._way_unknown, reading=True)
        self.locked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only while locked: keys reach the cover only, and the window shows nothing new."""
        kind = event.type()
        return self._on and kind in _WATCHED and self._window.isVisible() and self._guard(watched, event, kind)

    def _begin_anew(self) -> None:
        """A key or a click: the minutes begin anew."""
        if self._idle.isActive():
            self._idle.start()

    def _see_all_events(self, *, seen: bool) -> None:
        application = QApplication.instance()
        if application is not None:
            (application.installEventFilter if seen else application.removeEventFilter)(self)

    def _guard(self, watched: QObject, event: QEvent, kind: QEvent.Type) -> bool:
        """Whether an event is kept from its receiver while the window is locked."""
        if kind is QEvent.Type.Shortcut:
            return True
        if kind in _OF_THE_WINDOW:
            self._keep_covered(watched, kind)
            return False
        if not isinstance(watched, QWidget) or self._is_of_cover(watched):
            return self._is_enter(event) and kind is QEvent.Type.KeyPress and isinstance(watched, QWidget) and self._enter()
        return kind in _KEYS or kind in SIGNS

    def _is_enter(self, event: QEvent) -> bool:
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        return isinstance(event, QKeyEvent) and event.key() in keys and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def _enter(self) -> bool:
        self.cover.try_now()
        return True

    def _keep_covered(self, watched: QObject, kind: QEvent.Type) -> None:
        if watched is self._window:
            if kind is QEvent.Type.WindowTitleChange and self._window.windowTitle() != PLAIN_TITLE:
                self._title = self._window.windowTitle()
                self._window.setWindowTitle(PLAIN_TITLE)
            self.cover.setGeometry(self._window.rect())
            self.cover.raise_()
        elif isinstance(watched, QWidget) and not self._is_of_cover(watched):
            self._keep_away(watched, kind)

    def _keep_away(self, widget: QWidget, kind: QEvent.Type) -> None:
        """What is shown anew goes again, once Qt has finished showing it; the keyboard comes back to the cover."""
        if kind is QEvent.Type.FocusIn:
            QTimer.singleShot(0, self.cover, self.cover.take_keyboard)
        elif kind is QEvent.Type.Show and widget.parentWidget() is self._window and not widget.isWindow():
            self._hidden.append(widget)
            QTimer.singleShot(0, widget, widget.hide)
        elif kind is QEvent.Type.Show and widget.isWindow() and not widget.inherits("QTipLabel"):
            QTimer.singleShot(0, widget, widget.hide)

    def _is_of_cover(self, widget: QWidget) -> bool:
        """A menu of its field is a window of its own, so ancestors are asked by name and not by window."""
        above: QWidget | None = widget
        while above is not None and above is not self.cover:
            above = above.parentWidget()
        return above is not None

    def _try(self, typed: str) -> None:
        desk = self._desk
        if desk is None:
            return
        self._background.run(lambda _control: opens(desk, passphrase=typed), owner=self.cover, done=self._judge, failed=self._fail, reading=True)

    def _judge(self, fits: bool) -> None:
        if fits:
            self._unlock()
            return
        self._tries += 1
        tries, desk = self._tries, self._desk
        self.cover.refuse(tries)
        if desk is not None:
            self._background.run(
                lambda _control: record_wrong_passphrase(desk, tries=tries), owner=self.cover, done=lambda _nothing: None, failed=lambda _error: None
            )

    def _open_and_set(self) -> None:
        self._goes_on = True
        self._try("")

    def _unlock(self) -> None:
        self._on = False
        self._see_all_events(seen=False)
        for one in self._hidden:
            if shiboken6.isValid(one):
                one.show()
        self._hidden = []
        self.cover.hide()
        self._window.setWindowTitle(self._title)
        if self._idle.interval():
            self._idle.start()
        self.unlocked.emit()
        if self._goes_on:
            self.setting_wanted.emit()

    def _way_unknown(self, error: KnownError) -> None:
        """The store does not say what opens: then only its own passphrase would."""
        self.cover.show_way(UnlockedBy.STORE)
        self._fail(error)

    def _fail(self, error: KnownError) -> None:
        self.cover.fail("\n".join(error_words(error)))

    def _stands_under(self, one: QWidget) -> bool:
        return one is not self.cover and not one.isHidden() and not one.isWindow()

    def end(self) -> None:
        """The window is going: nothing is guarded any more."""
        self._idle.stop()
        self._desk = None
        self._see_all_events(seen=False)

    def _belongs(self, one: QWidget) -> bool:
        """Whether a window was opened from this one: another desk's, or the first start, is its own affair."""
        parent = one.parentWidget()
        while parent is not None and parent is not self._window:
            parent = parent.parentWidget()
        return parent is self._window

    def _close_other_windows(self) -> None:
        """Menus, dialogs and other windows of the program would stand in front of the cover: they are left as with Esc."""
        for one in QApplication.topLevelWidgets():
            if one is not self._window and one.isVisible() and self._belongs(one):
                one.close()
