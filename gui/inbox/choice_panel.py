"""A short list to choose from with the keyboard: arrows, Space to tick, Enter to take, Esc to leave. It stands in the page, never in a window of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtGui import QStandardItem
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QVBoxLayout

from gui.widgets.buttons import button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.tips import plain_tip
from gui.words import tr

ROWS, LEAST_ROWS, AIR = 6, 3, 10
VALUE = int(Qt.ItemDataRole.UserRole)
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
OWN = ENTER | {Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down}


@dataclass(frozen=True, slots=True)
class Option:
    """One line to choose: its words and the value that it stands for."""

    words: str
    value: object


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: a title, a hint with the keys, the words of the button, the options; `several` may be ticked, `search` names a field above them."""

    title: str
    hint: str
    act: str
    options: tuple[Option, ...]
    several: bool = False
    search: str = ""


class ChoicePanel(QFrame):
    """Signals: `chosen(values as a tuple)` and `left` when it was closed without a choice."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._question = Question("", "", "", ())
        self.title, self.hint = label("", "heading"), label("", "small")
        self.field, self.view = QLineEdit(), QListView()
        self.model = QStandardItemModel(self)
        self.view.setModel(self.model)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._buttons = FlowLayout(spacing=8)
        self._lay_out()
        self.field.textChanged.connect(lambda _text: self._fill())
        self.view.doubleClicked.connect(lambda _index: self._choose())
        for part in (self.field, self.view):
            part.installEventFilter(self)
        self.hide()

    def ask(self, question: Question) -> None:
        """Show `question` and take the keyboard; the first option is marked."""
        self._question = question
        self.title.setText(question.title)
        self.hint.setText(question.hint)
        self.view.setAccessibleName(question.title)
        self.field.setAccessibleName(question.search or question.title)
        self.field.setPlaceholderText(question.search)
        self.field.setVisible(bool(question.search))
        self.field.clear()
        self._fill()
        clear(self._buttons)
        self._buttons.addWidget(button(question.act, self._choose))
        self._buttons.addWidget(button(tr("inbox.cancel"), self.left.emit))
        self.show()
        (self.field if question.search else self.view).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the panel's own keys from the commands of the page, and answer them."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in OWN:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            return self._press(watched, event)
        return super().eventFilter(watched, event)

    def ticked(self) -> tuple[Any, ...]:
        """The values that are ticked; without any, the one that is marked."""
        items = [self.model.item(row) for row in range(self.model.rowCount())]
        values = tuple(item.data(VALUE) for item in items if item.checkState() is Qt.CheckState.Checked)
        marked = self.model.itemFromIndex(self.view.currentIndex())
        return values or (() if marked is None else (marked.data(VALUE),))

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if key in ENTER:
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Space and watched is self.view:
            self._tick()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and watched is self.field:
            self._mark(self.view.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1))
        else:
            return False
        return True

    def _tick(self) -> None:
        item = self.model.itemFromIndex(self.view.currentIndex())
        if item is not None and item.isCheckable():
            item.setCheckState(Qt.CheckState.Unchecked if item.checkState() is Qt.CheckState.Checked else Qt.CheckState.Checked)

    def _mark(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _choose(self) -> None:
        values = self.ticked()
        if values:
            self.chosen.emit(values)

    def _fill(self) -> None:
        """The options that hold every word of the field."""
        words = self.field.text().casefold().split()
        self.model.clear()
        for option in self._question.options:
            if all(word in option.words.casefold() for word in words):
                self.model.appendRow(self._item(option))
        self._mark(0)
        self._fit(len(self._question.options))

    def _item(self, option: Option) -> QStandardItem:
        item = QStandardItem(option.words)
        item.setData(option.value, VALUE)
        item.setCheckable(self._question.several)
        item.setToolTip(plain_tip(option.words))
        item.setSizeHint(QSize(0, self._row_height()))
        return item

    def _fit(self, options: int) -> None:
        row, more = self._row_height(), 2 * self.view.frameWidth() + 4
        self.view.setMaximumHeight(row * min(ROWS, max(1, options)) + more)
        self.view.setMinimumHeight(row * min(LEAST_ROWS, max(1, options)) + more)

    def _row_height(self) -> int:
        return self.fontMetrics().height() + AIR

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        parts: Sequence[Any] = (self.title, self.field, self.view, self.hint)
        for part in parts:
            column.addWidget(part)
        column.addLayout(self._buttons)
