"""The one way to let something be heard at once: what was done, what failed. Screen readers ask for it by an alert on the widget that shows the words."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtGui import QAccessibleEvent
from PySide6.QtWidgets import QWidget


def say_at_once(widget: QWidget) -> None:
    """Let the words of `widget` (its accessible name) be heard."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
