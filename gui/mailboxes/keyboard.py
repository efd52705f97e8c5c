"""Where the keyboard is on a page that is drawn anew, so that it can be given back: buttons are known by their names."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget


def keyboard_in(column: QWidget) -> str | None:
    """The name of what has the keyboard inside `column`; None where nothing there has it."""
    held = QApplication.focusWidget()
    return held.accessibleName() if held is not None and column.isAncestorOf(held) else None


def give_keyboard(column: QWidget, name: str | None) -> None:
    """Give the keyboard to the button of this name, or to the first where it is gone with its mailbox; nothing for None."""
    buttons = [one for one in column.findChildren(QPushButton) if one.isEnabled()]
    goal = next((one for one in buttons if one.accessibleName() == name), buttons[0] if buttons else None)
    if name is None or goal is None:
        return
    _show_above(goal, column)
    goal.setFocus()


def _show_above(goal: QWidget, column: QWidget) -> None:
    """Now, not on Qt's next turn: what is not shown yet cannot take the keyboard."""
    parent = goal.parentWidget()
    if parent is not None and parent is not column:
        _show_above(parent, column)
    goal.show()
