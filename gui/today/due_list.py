"""Cards of rows that are due: headings with counts, rows under each other, arrows from one to the next across the cards."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.day import DueCase
from gui.theme.table import NEAR
from gui.theme.table import ROOMY
from gui.today.due_row import DueRow
from gui.widgets.clearing import clear
from gui.widgets.labels import frame
from gui.widgets.labels import label

Section = tuple[str, Sequence[DueCase]]
BORDER = 1
AT_ONCE = 12  # rows that are made in one turn: fifty would hold the window up


class DueList(QWidget):
    """Sections of cases. `focused(row)` is sent when an arrow has moved the keyboard, so that the page scrolls there."""

    focused = Signal(QWidget)

    def __init__(self, open_case: Callable[[str], None]) -> None:
        super().__init__()
        self._open_case = open_case
        self.rows: list[DueRow] = []
        self._kept = ""
        self._widths = (0, 0)
        self._coming: list[tuple[QLayout, DueCase, int]] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._draw_some)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(NEAR)

    def show_sections(self, sections: Sequence[Section], year: int) -> None:
        """Draw (heading, cases) one after the other, AT_ONCE rows in a turn. The row that had the keyboard keeps it, if its case is still there."""
        self._kept = self.focused_number()
        clear(self._layout)
        self.rows, self._widths, self._coming = [], (0, 0), []
        for place, (heading, cases) in enumerate(sections):
            if place:
                self._layout.addSpacing(ROOMY - NEAR)
            card, inside = frame("card", margins=BORDER, spacing=0)
            self._layout.addWidget(label(heading, "group"))
            self._layout.addWidget(card)
            self._coming += [(inside, due, year) for due in cases]
        self._draw_some()

    def _draw_some(self) -> None:
        """The next rows; the rest when the window has had a turn."""
        now, self._coming = self._coming[:AT_ONCE], self._coming[AT_ONCE:]
        for inside, due, year in now:
            self._add(inside, due, year)
        self._arrange(self.rows[-len(now) :] if now else [])
        if self._kept and any(row.number == self._kept for row in self.rows):
            self.focus(self._kept)
            self._kept = ""
        if self._coming:
            self._timer.start()

    def _add(self, inside: QLayout, due: DueCase, year: int) -> None:
        if inside.count():
            inside.addWidget(_line())
        row = DueRow(due, year, self._open_case)
        row.moved.connect(partial(self.go_on, row))
        self.rows.append(row)
        inside.addWidget(row)

    def focused_number(self) -> str:
        """The case whose row has the keyboard, or ''."""
        return next((row.number for row in self.rows if row.hasFocus()), "")

    def focus(self, number: str = "") -> None:
        """Put the keyboard on the row of a case, or on the first one."""
        row = next((row for row in self.rows if row.number == number), self.rows[0] if self.rows else None)
        if row is not None:
            row.setFocus()
            QTimer.singleShot(0, self, self._tell_focused)  # a row that was just made has no place yet

    def _tell_focused(self) -> None:
        for row in self.rows:
            if row.hasFocus():
                self.focused.emit(row)

    def go_on(self, row: DueRow, by: int) -> None:
        """Put the keyboard `by` rows on, at most at either end."""
        place = max(0, min(len(self.rows) - 1, self.rows.index(row) + by))
        self.rows[place].setFocus()
        self.focused.emit(self.rows[place])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._widths = (0, 0)
            self._arrange(self.rows)

    def _arrange(self, new: Sequence[DueRow]) -> None:
        """All rows alike, so that columns stand under each other in every card; the `new` ones only where the others stand well already."""
        widths = max((row.chip_width() for row in self.rows), default=0), max((row.case_width() for row in self.rows), default=0)
        rows, self._widths = (new if widths == self._widths else self.rows), widths
        for row in rows:
            row.arrange(self.width() - 2 * BORDER, *widths)


def _line() -> QFrame:
    """A hair between rows."""
    made, _ = frame("head", margins=0)
    made.setFixedHeight(1)
    return made
