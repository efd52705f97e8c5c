"""What was done and can be taken back: Ctrl+Z goes back one act after the other, Ctrl+Shift+Z forward again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

KEPT = 50


@dataclass(frozen=True, slots=True)
class Done:
    """One act in words, how to take it back, and how to do it again (None: it cannot be). `undone`: how things stand once it was taken back, in words."""

    words: str
    undo: Callable[[], None]
    redo: Callable[[], None] | None = None
    undone: str = ""


class UndoStack:
    """The acts of this window, newest last. A new act forgets what was taken back before it."""

    def __init__(self) -> None:
        self._done: list[Done] = []
        self._taken_back: list[Done] = []

    def add(self, done: Done) -> None:
        """Remember an act."""
        self._done = [*self._done, done][-KEPT:]
        self._taken_back = []

    def take_undo(self) -> Done | None:
        """The act that is to be taken back now; None where there is none. What follows is `undone` or `keep`."""
        return self._done.pop() if self._done else None

    def undone(self, done: Done) -> None:
        """It was taken back: it can be done again."""
        if done.redo is not None:
            self._taken_back.append(done)

    def keep(self, done: Done) -> None:
        """It stands, because taking it back failed, or because it was done again."""
        self._done.append(done)

    def take_redo(self) -> Done | None:
        """The act that was taken back last and is to be done again; None where there is none. What follows is `keep` or `undone`."""
        return self._taken_back.pop() if self._taken_back else None

    def clear(self) -> None:
        """Forget everything: another desk."""
        self._done, self._taken_back = [], []
