"""What stands where there is nothing to show yet: a picture, one sentence, and the act that would fill the place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.theme.icons import icon
from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.theme.table import WIDE
from gui.theme.tokens import colour
from gui.theme.tokens import scaled
from gui.widgets.buttons import button
from gui.widgets.labels import label

PICTURE = 32  # pixels
WIDEST = 520  # pixels; longer lines are hard to read
LOW = 260  # pixels at a text scale of 100 %: a lower place stands without the picture


class EmptyState(QWidget):
    """In the middle of its place. `picture` is a name of `resources/icons`; `act` belongs to the button with `words`, both or neither."""

    def __init__(self, picture: str, sentence: str, words: str = "", act: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._picture = _picture(picture)
        self._sentence = _centred(label(sentence, "muted"))
        self._sentence.setMaximumWidth(scaled(WIDEST))
        self.button: QPushButton | None = button(words, act) if act is not None else None
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(APART)
        layout.addStretch(1)
        layout.addWidget(self._picture)
        middle = QHBoxLayout()  # a box alone would set what is not wider than its most at the left
        middle.addStretch(1)
        middle.addWidget(self._sentence, 100)
        middle.addStretch(1)
        layout.addLayout(middle)
        if self.button is not None:
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height, sentence and button have it."""
        super().resizeEvent(event)
        low = event.size().height() < scaled(LOW)
        self._picture.setHidden(low)
        above = NEAR if low else WIDE
        self._column.setContentsMargins(WIDE, above, WIDE, above)

    def say(self, sentence: str) -> None:
        """Another sentence, for a place that is empty for another reason now."""
        self._sentence.setText(sentence)


def _picture(name: str) -> QLabel:
    """The picture says nothing that the sentence does not: it has no name of its own."""
    made = _centred(QLabel())
    size = scaled(PICTURE)
    made.setPixmap(icon(name, colour("control_line").name()).pixmap(size, size))
    return made


def _centred(made: QLabel) -> QLabel:
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
