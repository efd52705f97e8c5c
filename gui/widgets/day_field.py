"""A field for a day: Tab leaves it at once, left and right go through day, month and year."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox
from PySide6.QtWidgets import QDateEdit


class DayField(QDateEdit):
    """Qt's own goes through its parts with Tab, and never leaves while it shows words instead of a day ("any day")."""

    def focusNextPrevChild(self, onwards: bool) -> bool:
        return QAbstractSpinBox.focusNextPrevChild(self, onwards)
