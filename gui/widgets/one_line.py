"""Words in one line, with … for what has no room; whoever hears the window hears all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QSizePolicy


class OneLine(QLabel):
    """A label for what may be longer than its room and stands whole elsewhere. `role`: as of labels. `keep_end`: the middle gives way, not the end."""

    def __init__(self, role: str = "", *, keep_end: bool = False) -> None:
        super().__init__()
        self._where = Qt.TextElideMode.ElideMiddle if keep_end else Qt.TextElideMode.ElideRight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = ""

    @property
    def words(self) -> str:
        """All of them."""
        return self._words

    @property
    def is_cut(self) -> bool:
        """Whether not all of them stand there."""
        return self.text() != self._words

    def show_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many as have room. No tool tip: Qt would read tags in one."""
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(self._words, self._where, room) if room > 0 else self._words)
