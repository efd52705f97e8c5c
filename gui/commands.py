"""Every command of the window as a table: menu, words, key and what it does. Keys work in Latin, Russian and Kazakh layouts (UX 0.2)."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from gui.words import tr


@dataclass(frozen=True)
class Command:
    """One command. `menu` and `words` are keys of the catalogue; `keys` a layout-proof sequence or empty."""

    menu: str
    words: str
    act: Callable[[], object]
    keys: str = ""


def fill_menus(window: QMainWindow, commands: Sequence[Command]) -> None:
    """Make the menu bar of `window` anew from the table, in its order."""
    bar = window.menuBar()
    bar.clear()
    menus = {key: bar.addMenu(tr(key)) for key in dict.fromkeys(command.menu for command in commands)}
    for command in commands:
        action = QAction(tr(command.words), window)
        action.triggered.connect(lambda _checked=False, act=command.act: act())
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
        menus[command.menu].addAction(action)
