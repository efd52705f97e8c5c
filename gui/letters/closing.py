"""A window that closes while letters have not left yet: that is said once, for without a window nothing leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from gui.letters.outgoing import Outgoing
from gui.words import tr


class Closable(Protocol):
    """The window, as far as closing goes."""

    def ask(self, words: str, *ways: tuple[str, Callable[[], object]]) -> None:
        """Show words with ways on, and bring the keyboard to the first of them."""

    def close(self) -> bool:
        """Close."""


class Closing:
    """Asks once: whoever closes a second time has read it."""

    def __init__(self, window: Closable) -> None:
        self._window = window
        self._asked_for = 0

    def may_close(self, outgoing: Outgoing) -> bool:
        """Whether nothing waits, or it was said. A computer that is shut down is not held up."""
        application = QGuiApplication.instance()
        ends = isinstance(application, QGuiApplication) and application.isSavingSession()
        if ends or outgoing.waiting <= self._asked_for:
            return True
        self._asked_for = outgoing.waiting
        words = tr("letters.not_left_yet", n=outgoing.waiting)
        self._window.ask(words, (tr("letters.send_and_close"), lambda: outgoing.send_all(self._close)), (tr("letters.close_anyway"), self._close))
        return False

    def _close(self) -> None:
        self._window.close()
