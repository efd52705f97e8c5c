"""A choice of yes or no whose words break into lines: Qt's own is as wide as all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QSizePolicy


class LongCheck(QCheckBox):
    """`words` are what is heard; what is shown are the same words in as many lines as its width asks for."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._around().height() + self.fontMetrics().lineSpacing() * len(self._lines(width))

    def sizeHint(self) -> QSize:
        wide = self._around().width() + self.fontMetrics().horizontalAdvance(self.words)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        widest = max(map(self.fontMetrics().horizontalAdvance, self.words.split()), default=0)
        return QSize(self._around().width() + widest, self.heightForWidth(max(self.width(), self._around().width() + widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = "\n".join(self._lines(event.size().width()))
        if shown != self.text():
            self.setText(shown)

    def _around(self) -> QSize:
        """The box, and what the style keeps free around the words."""
        shown = self.text().split("\n")
        size = super().sizeHint()
        wide = max(map(self.fontMetrics().horizontalAdvance, shown))
        return QSize(size.width() - wide, max(0, size.height() - self.fontMetrics().lineSpacing() * len(shown)))

    def _lines(self, width: int) -> list[str]:
        room, lines = width - self._around().width(), [""]
        for word in self.words.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines
