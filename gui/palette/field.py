"""The field of the palette beside the menus: where one looks for everything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenuBar
from PySide6.QtWidgets import QWidget

from gui.commands import key_words
from gui.widgets.buttons import button
from gui.words import tr


def put_search_beside_menus(menus: QMenuBar, act: Callable[[], object]) -> None:
    """Put the field into the corner of the menu bar, in the language that is spoken now; the one that stood there goes."""
    before, now = menus.cornerWidget(), _field(act)
    now.setParent(menus)
    menus.setCornerWidget(now)  # the menu bar is its parent
    now.show()
    if before is not None:
        before.hide()
        before.deleteLater()


def _field(act: Callable[[], object]) -> QWidget:
    words = tr("commands.window_palette")
    made = button(f"{words}   {key_words('F12')}", act, name=words)
    made.setProperty("search", "true")
    return made
