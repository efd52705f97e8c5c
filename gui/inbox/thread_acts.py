"""What can be done from the note over a message: go to the letter's case or the earlier message, close a case again that a reply had taken up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.services.case_reopening import close_again
from core.services.changed import Changed
from core.services.thread_acts import wake_again
from gui.context import Context
from gui.inbox.reader import Reader
from gui.inbox.thread_frame import ThreadFrame
from gui.one_act import OneAct
from gui.words import tr


class ThreadActs(QObject):
    """Follows the note; what it does is told and can be taken back."""

    def __init__(self, context: Context, reader: Reader, note: ThreadFrame) -> None:
        super().__init__(reader)
        self._context, self._reader = context, reader
        self._acting = OneAct(context, self, "inbox thread", lambda: None)
        self._note = note
        note.case_wanted.connect(context.window.open_case)
        note.close_wanted.connect(self.close)

    def commands(self) -> dict[str, Callable[[], object]]:
        """Name of a command → act, for what the note leads to."""
        opened = self._reader.current()
        if opened is None:
            return {}
        about, earlier = opened.thread.caused_by, opened.thread.earlier
        if about is not None:
            return {"inbox.related": lambda: self._note.case_wanted.emit(about.case)}
        return {} if earlier is None else {"inbox.related": lambda: self._note.earlier_wanted.emit(earlier)}

    def close(self, number: str) -> None:
        """The reply needs nothing: its case is closed as before."""
        opened, desk, window = self._reader.current(), self._context.desk, self._context.window
        if opened is None:
            return
        message, words = opened.id, tr("thread.done_closed", case=number)

        def undo() -> None:
            self._acting.take_back(lambda _control: wake_again(desk, message=message), words)

        def redo() -> None:
            self._acting.take_back(lambda _control: close_again(desk, number=number), words)

        def done(changed: Changed) -> None:
            window.changed(changed)
            window.announce(words, undo, redo)

        self._acting.start(lambda _control: close_again(desk, number=number), done, words)
