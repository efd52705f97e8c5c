"""One act at a time on what a page shows: a second press does nothing, an undo is never held back, a failure is shown and the page read anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from core.errors import KnownError
from core.errors import StoppedError
from core.services.changed import Changed
from gui.background import Control
from gui.context import Context


class OneAct:
    """The acts of one page. `name` holds over pages that are drawn anew; `failed` is called after a failure was shown."""

    def __init__(self, context: Context, owner: QObject, name: str, failed: Callable[[], None]) -> None:
        self._context, self._owner, self._name, self._after_failure = context, owner, name, failed

    @property
    def working(self) -> bool:
        """Whether an act is under way, also one that was begun before the page was drawn anew."""
        return self._context.background.runs(self._name)

    def start(self, work: Callable[[Control], Any], done: Callable[[Any], None], title: str, *, outside: bool = False) -> None:
        """Do one act; `done` gets what it gives. While another is under way nothing is begun."""
        self._context.background.run(work, owner=self._owner, done=done, failed=self._failed, title=title, outside=outside, once=self._name)

    def take_back(self, work: Callable[[Control], Changed], title: str) -> None:
        """Undo or redo an act: whatever else is under way, and even when the page is gone."""
        background = self._context.background
        background.run(work, owner=background, done=self._context.window.changed, title=title)

    def _failed(self, error: KnownError) -> None:
        if not isinstance(error, StoppedError):
            self._context.window.show_failure(error)
        self._after_failure()
