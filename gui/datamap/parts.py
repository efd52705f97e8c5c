"""What the panes of the data map share: a scrolling body, and rows of a word and its value."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QGridLayout

from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.widgets.labels import frame
from gui.widgets.labels import label


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
