"""The rows of the inbox's list: frozen lines as the store gave them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt

from core.services.inbox import MessageLine
from gui.inbox.row_words import one_line
from gui.inbox.row_words import row_sentence

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


class MessagesModel(QAbstractListModel):
    """Messages of one split. `LINE_ROLE` gives the MessageLine itself, AccessibleTextRole the row as a sentence."""

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self.zone = zone
        self.now = datetime(1970, 1, 1, tzinfo=UTC)
        self._lines: tuple[MessageLine, ...] = ()

    def set_lines(self, lines: Sequence[MessageLine], now: datetime) -> None:
        """Show `lines`; `now` (aware) decides how times are written."""
        self.beginResetModel()
        self._lines, self.now = tuple(lines), now
        self.endResetModel()

    def line_at(self, row: int) -> MessageLine | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, message: int) -> int:
        """The row of a message, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.id == message), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(f"{line.sender} {line.subject}")
        return row_sentence(line, self.zone, self.now) if role == Qt.ItemDataRole.AccessibleTextRole else None
