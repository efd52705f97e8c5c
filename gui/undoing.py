"""Taking back and doing again, as the window does it: one at a time, and said once it is true."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from gui.background import Background
from gui.background import Followed
from gui.undo import Done
from gui.undo import UndoStack
from gui.words import tr


class Say(Protocol):
    """The window's notice: words, and for each way on its words and its act."""

    def __call__(self, words: str, *ways: tuple[str, Callable[[], None]]) -> None: ...


class Undoing:
    """Works on `stack`; what an undo begins in `background` is waited for. A failure is shown by itself, and the act stands.

    What can never be taken back any more is forgotten, so that the act before it is reached.
    """

    def __init__(self, stack: UndoStack, background: Background, say: Say) -> None:
        self._stack, self._background, self._say = stack, background, say
        self._under_way = False

    def undo(self) -> None:
        """Take back what was done last."""
        if self._under_way:
            return
        done = self._stack.take_undo()
        if done is None:
            self._say(tr("window.nothing_to_undo"))
            return
        self._under_way = True
        self._background.follow(done.undo, lambda how: self._taken_back(done, how))

    def redo(self) -> None:
        """Do again what was taken back last."""
        done = None if self._under_way else self._stack.take_redo()
        if done is not None and done.redo is not None:
            self._under_way = True
            self._background.follow(done.redo, lambda how: self._done_again(done, how))

    def _taken_back(self, done: Done, how: Followed) -> None:
        self._under_way = False
        if how is not Followed.WELL:
            if how is Followed.FAILED:
                self._stack.keep(done)
            return
        self._stack.undone(done)
        ways = [(tr("window.redo"), self.redo)] if done.redo is not None else []
        self._say(done.undone or tr("window.undone", what=done.words), *ways)

    def _done_again(self, done: Done, how: Followed) -> None:
        self._under_way = False
        if how is not Followed.WELL:
            if how is Followed.FAILED:
                self._stack.undone(done)
            return
        self._stack.keep(done)
        self._say(done.words, (tr("window.undo"), self.undo))
