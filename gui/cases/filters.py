"""What narrows the register: words, kind, law, state and days of receipt."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from typing import cast

from PySide6.QtCore import QDate
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QDateEdit
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QWidget

from core.services.case_lists import CaseQuery
from core.words import CaseState
from core.words import Kind
from core.words import Regime
from gui.theme.tokens import scaled
from gui.widgets.buttons import link_button
from gui.widgets.day_field import DayField
from gui.widgets.flow import FlowLayout
from gui.words import tr

ANY_DAY = QDate(2000, 1, 1)
TYPING_MILLISECONDS = 150
WORDS_WIDTH = 290  # pixels: a name and an address can be read while they are typed
_CODES: tuple[tuple[str, str, Sequence[str]], ...] = (
    ("kind", "kind", tuple(Kind)),
    ("regime", "regime", tuple(Regime)),
    ("state", "case_state", tuple(CaseState)),
)


class Filters(QWidget):
    """Signals: `changed` when another list is wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("cases.find"))
        self.words.setAccessibleName(tr("cases.find_name"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(scaled(WORDS_WIDTH))
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._timer.timeout.connect(self.changed)
        self.words.textChanged.connect(lambda _words: self._timer.start())
        self.codes = {name: self._combo(name, family, codes) for name, family, codes in _CODES}
        self.since, self.until = self._day("since"), self._day("until")
        self.clear = link_button(tr("cases.clear_filters"), self.show_all)
        flow = FlowLayout(self, spacing=8)
        for widget in (self.words, *self.codes.values(), self.since, self.until, self.clear):
            flow.addWidget(widget)
        self._show_clear()

    def query(self, base: CaseQuery) -> CaseQuery:
        """`base` with what is chosen here."""
        chosen: dict[str, Any] = {name: combo.currentData() or None for name, combo in self.codes.items()}
        return replace(base, words=self.words.text().strip(), since=_date_of(self.since), until=_date_of(self.until), **chosen)

    def show_query(self, query: CaseQuery) -> None:
        """Show what a saved view chose; nothing is told."""
        self._quietly(lambda: self._fill(query))

    def show_all(self) -> None:
        """Nothing narrows the list any more."""
        self._quietly(lambda: self._fill(CaseQuery()))
        self.changed.emit()

    def narrows(self) -> bool:
        """Whether anything but the words narrows the list."""
        return any(combo.currentIndex() for combo in self.codes.values()) or bool(_date_of(self.since) or _date_of(self.until))

    def _fill(self, query: CaseQuery) -> None:
        self.words.setText(query.words)
        for name, combo in self.codes.items():
            combo.setCurrentIndex(max(0, combo.findData(getattr(query, name) or "")))
        self.since.setDate(_qt_date(query.since))
        self.until.setDate(_qt_date(query.until))

    def _quietly(self, act: Callable[[], None]) -> None:
        widgets = (self.words, *self.codes.values(), self.since, self.until)
        for widget in widgets:
            widget.blockSignals(True)
        act()
        for widget in widgets:
            widget.blockSignals(False)
        self._show_clear()

    def _changed(self) -> None:
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear.setVisible(self.narrows())

    def _combo(self, name: str, family: str, codes: Sequence[str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(tr(f"cases.filter_{name}"))
        made.addItem(tr(f"cases.any_{name}"), "")
        for code in codes:
            made.addItem(tr(f"codes.{family}_{code}"), code)
        made.activated.connect(lambda _row: self._changed())
        return made

    def _day(self, name: str) -> QDateEdit:
        made = DayField()
        made.setAccessibleName(tr(f"cases.filter_{name}"))
        made.lineEdit().setAccessibleName(made.accessibleName())
        made.setMinimumDate(ANY_DAY)
        made.setSpecialValueText(tr(f"cases.any_{name}"))
        made.setDisplayFormat("dd.MM.yyyy")
        made.setCalendarPopup(True)
        made.setDate(ANY_DAY)
        made.dateChanged.connect(lambda _day: self._changed())
        return made


def _date_of(field: QDateEdit) -> date | None:
    return None if field.date() == ANY_DAY else cast("date", field.date().toPython())


def _qt_date(day: date | None) -> QDate:
    return ANY_DAY if day is None else QDate(day.year, day.month, day.day)
