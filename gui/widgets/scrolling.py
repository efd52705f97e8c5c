"""What scrolls: columns that go up and down only, because words break into lines, and a pane that scrolls above a bar of acts."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.theme.table import APART
from gui.widgets.labels import frame


def let_scroll(area: QScrollArea, inside: QWidget, *, name: str = "") -> None:
    """Let `area` scroll over `inside`. With a `name` the area takes the keyboard itself, so that what has no parts can be scrolled by keys."""
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    if not name:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class FollowingArea(QScrollArea):
    """Goes with the keyboard."""

    def focusNextPrevChild(self, following: bool) -> bool:
        """Show all of what the keyboard came to, as far as it fits: of a text Qt would show only the line with the cursor."""
        moved = super().focusNextPrevChild(following)
        inside, focused = self.widget(), self.focusWidget()
        if inside is not None and focused is not None and inside.isAncestorOf(focused):
            bar, room = self.verticalScrollBar(), self.viewport().height()
            top = focused.mapTo(inside, QPoint(0, 0)).y()
            if not bar.value() <= top <= bar.value() + room - focused.height():
                bar.setValue(min(top, max(bar.value(), top + focused.height() - room)))
        return moved


class ScrollingBody(FollowingArea):
    """A column of parts that scrolls when the window is low. `body` is its layout."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, APART, 0)
        self.body.setSpacing(APART)
        let_scroll(self, inside)


class PaneWithBar(QWidget):
    """What is chosen, scrolling above its acts. `body` and `row` are the layouts of the two; the area takes the keyboard and may be wider than the pane."""

    def __init__(self, name: str, *, margins: tuple[int, int, int, int]) -> None:
        super().__init__()
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(*margins)
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(name)
        self.bar, self.row = frame("bar", margins=10)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.bar)
