"""Buttons: one primary that names its effect with its key beside it, and quieter ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

PRIMARY_KEYS = "Ctrl+Return"


def button(text: str, act: Callable[[], object], *, enabled: bool = True, name: str = "") -> QPushButton:
    """An ordinary button. `name` is the accessible name where the text alone does not tell."""
    made = QPushButton()
    _prepare(made, text, act, name)
    made.setEnabled(enabled)
    return made


def primary_button(text: str, act: Callable[[], object], *, enabled: bool = True) -> QPushButton:
    """The one main action of a panel; Ctrl+Enter works it, as its text says."""
    keys = QKeySequence(PRIMARY_KEYS).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
    made = button(f"{text}   {keys}", act, enabled=enabled, name=text)
    made.setProperty("primary", "true")
    return made


def link_button(text: str, act: Callable[[], object], *, name: str = "") -> QPushButton:
    """A button that looks like a link."""
    made = button(text, act, name=name)
    made.setProperty("link", "true")
    return made


class TabButton(QPushButton):
    """A tab. The chosen one is bold, and Qt reckons the room for the plain one only, so the room for bold is asked for always: nothing jumps."""

    def sizeHint(self) -> QSize:
        size, bold = super().sizeHint(), QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(size.width() + max(0, more) + 2, size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _prepare(made: QPushButton, text: str, act: Callable[[], object], name: str) -> None:
    """What every button has: its words, its act, and the name by which it is heard."""
    made.setText(text.replace("&", "&&"))
    made.clicked.connect(lambda _checked=False: act())
    made.setAccessibleName(name or text)
    made.setAutoDefault(False)


def tab_button(text: str, act: Callable[[], object], *, checked: bool = False) -> QPushButton:
    """A tab of a row of tabs; checked when its page is shown."""
    made = TabButton()
    _prepare(made, text, act, "")
    made.setProperty("tab", "true")
    made.setCheckable(True)
    made.setChecked(checked)
    return made
