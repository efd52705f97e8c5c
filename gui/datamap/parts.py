"""What the panes of the data map share: a scrolling body, and rows of a word and its value."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.widgets.labels import frame
from gui.widgets.labels import label


class ScrollingBody(QScrollArea):
    """A column of parts that scrolls when the window is low. `body` is its layout."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its parts take the keyboard
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, APART, 0)
        self.body.setSpacing(APART)
        self.setWidget(inside)


def facts_grid(rows: Iterable[tuple[str, str]]) -> QGridLayout:
    """A word and its value per row; rows without a value are left out. The values break into lines."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(APART)
    grid.setVerticalSpacing(NEAR)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate((name, value) for name, value in rows if value):
        grid.addWidget(label(name, "muted", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(value, selectable=True), row, 1)
    return grid


def list_card(title: str, lines: Iterable[str]) -> QFrame:
    """A card with a heading and a short list."""
    card, inside = frame("card")
    inside.addWidget(label(title, "heading"))
    for line in lines:
        inside.addWidget(label(f"• {line}", selectable=True))
    return card
