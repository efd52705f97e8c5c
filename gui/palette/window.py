"""The palette (F12): one field that finds every command, case and person; Enter runs it, and the key stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QEvent
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QObject
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.build import Desk
from core.services.cases import CaseLine
from core.services.cases import list_cases
from gui.background import Background
from gui.palette.choices import Choice
from gui.palette.choices import matching
from gui.theme.tokens import colour
from gui.widgets.labels import label
from gui.words import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
SIZE = (640, 460)
ROOM, SIDE, GAP = 18, 12, 16
CASES = 8
TYPING_MILLISECONDS = 120


class PaletteWindow(QDialog):
    """Signals: `chosen(Choice)`. Cases and people are looked for in the store while one types."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, commands: Sequence[Choice], background: Background, desk: Desk | None) -> None:
        super().__init__(parent)
        self._commands, self._moved = tuple(commands), False
        self._background, self._desk = background, desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # what was found is not kept
        self.setWindowTitle(tr("palette.title"))
        self.setObjectName("page")
        self.resize(*SIZE)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("palette.hint"))
        self.field.setAccessibleName(tr("palette.title"))
        self.model = ChoicesModel()
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_ChoiceDelegate(self.view))
        self.view.setAccessibleName(tr("palette.list"))
        self.view.setProperty("flat", "true")
        self.view.activated.connect(lambda index: self._choose(index.row()))
        self._nothing = label(tr("palette.nothing"), "muted")
        layout = QVBoxLayout(self)
        for widget in (self.field, self.view, self._nothing):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._timer.timeout.connect(self._look_for_cases)
        self.field.textChanged.connect(lambda _words: self._typed())
        self.field.returnPressed.connect(lambda: self._choose(max(0, self.view.currentIndex().row())))
        self.field.installEventFilter(self)
        self._show(matching(self._commands, ""))
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the keyboard stays in the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVES:
            self._moved = True
            self.view.event(event)
            return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self._moved = False
        self._show(matching(self._commands, self.field.text()))
        self._timer.start()

    def _look_for_cases(self) -> None:
        words, desk = self.field.text().strip(), self._desk
        if words and desk is not None:
            self._background.run(
                lambda _control: list_cases(desk, open_only=False, words=words, limit=CASES),
                owner=self,
                done=partial(self._found, words),
                reading=True,
                latest="cases",
            )

    def _found(self, words: str, cases: Sequence[CaseLine]) -> None:
        if words != self.field.text().strip():
            return  # other words stand there meanwhile: their answer comes
        found = tuple(Choice(case.number, f"{case.number} · {case.person}", tr("palette.case"), is_case=True) for case in cases)
        self._show((*matching(self._commands, self.field.text()), *found))

    def _show(self, choices: Sequence[Choice]) -> None:
        before = self.model.choice_at(self.view.currentIndex().row())
        self.model.set_choices(choices)
        self.view.setVisible(bool(choices))
        self._nothing.setVisible(not choices)
        if choices:
            self.view.setCurrentIndex(self.model.index(choices.index(before) if self._moved and before in choices else 0))

    def _choose(self, row: int) -> None:
        choice = self.model.choice_at(row)
        if choice is not None:
            self.accept()
            self.chosen.emit(choice)


class ChoicesModel(QAbstractListModel):
    """The lines of the palette; UserRole gives the Choice."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self._choices = tuple(choices)
        self.endResetModel()

    def choice_at(self, row: int) -> Choice | None:
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice = self.choice_at(index.row())
        if choice is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return choice
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (choice.words, choice.beside) if part)
        return choice.words if role == Qt.ItemDataRole.DisplayRole else None


class _ChoiceDelegate(QStyledItemDelegate):
    """The words at the left, the key at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, super().sizeHint(option, index).height() + ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice, rect = index.data(Qt.ItemDataRole.UserRole), option.rect.adjusted(SIDE, 0, -SIDE, 0)
        painter.save()
        if index == getattr(self.parent(), "currentIndex", QModelIndex)():
            painter.fillRect(option.rect, colour("selection"))
        centred = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(colour("muted"))
        painter.drawText(rect, centred | Qt.AlignmentFlag.AlignRight, choice.beside)
        room = rect.adjusted(0, 0, -option.fontMetrics.horizontalAdvance(choice.beside) - GAP, 0)
        painter.setPen(colour("text"))
        words = option.fontMetrics.elidedText(choice.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, centred | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()
