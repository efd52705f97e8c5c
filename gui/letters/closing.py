"""A window that closes while letters have not left yet: that is said once, for without a window nothing leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from gui.letters.outgoing import Outgoing
from gui.words import tr


class Closable(Protocol):
    """The window, as far as closing goes."""

    def ask(self, words: str, *ways: tuple[str, Callable[[], object]], stay: str) -> None:
        """Show words with ways on and the keyboard on the first of them; `stay`: nothing is done."""

    def close(self) -> bool:
        """Close."""


class Closing:
    """Asks once for each letter: whoever closes a second time has read it."""

    def __init__(self, window: Closable) -> None:
        self._window = window
        self._asked_for: frozenset[int] = frozenset()

    def may_close(self, outgoing: Outgoing) -> bool:
        """Whether nothing waits, or it was said. A computer that is shut down is not held up."""
        application = QGuiApplication.instance()
        ends = isinstance(application, QGuiApplication) and application.isSavingSession()
        if ends or outgoing.waiting <= self._asked_for:  # of sets: no other letter waits
            return True
        self._asked_for = outgoing.waiting
        words = tr("letters.not_left_yet", n=len(outgoing.waiting))
        send = (tr("letters.send_and_close"), lambda: outgoing.send_all(self._close))
        self._window.ask(words, send, (tr("letters.close_anyway"), self._close), stay=tr("letters.stay_open"))
        return False

    def _close(self) -> None:
        self._window.close()
