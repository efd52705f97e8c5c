"""What was done and can be taken back: Ctrl+Z goes back one act after the other, Ctrl+Shift+Z forward again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

KEPT = 50


@dataclass(frozen=True, slots=True)
class Done:
    """One act in words, how to take it back, and how to do it again (None: it cannot be)."""

    words: str
    undo: Callable[[], None]
    redo: Callable[[], None] | None = None


class UndoStack:
    """The acts of this window, newest last. A new act forgets what was taken back before it."""

    def __init__(self) -> None:
        self._done: list[Done] = []
        self._taken_back: list[Done] = []

    def add(self, done: Done) -> None:
        """Remember an act."""
        self._done = [*self._done, done][-KEPT:]
        self._taken_back = []

    def undo(self) -> Done | None:
        """Take the last act back; that act, or None where there is none."""
        if not self._done:
            return None
        done = self._done.pop()
        if done.redo is not None:
            self._taken_back.append(done)
        done.undo()
        return done

    def redo(self) -> Done | None:
        """Do the act again that was taken back last; that act, or None."""
        if not self._taken_back:
            return None
        done = self._taken_back.pop()
        self._done.append(done)
        if done.redo is not None:
            done.redo()
        return done

    def clear(self) -> None:
        """Forget everything: another desk, or the desk was locked."""
        self._done, self._taken_back = [], []
