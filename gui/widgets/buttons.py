"""Buttons: one primary that names its effect with its key beside it, and quieter ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

PRIMARY_KEYS = "Ctrl+Return"


def button(text: str, act: Callable[[], object], *, enabled: bool = True, name: str = "") -> QPushButton:
    """An ordinary button. `name` is the accessible name where the text alone does not tell."""
    made = QPushButton(text.replace("&", "&&"))
    made.clicked.connect(lambda _checked=False: act())
    made.setEnabled(enabled)
    made.setAccessibleName(name or text)
    made.setAutoDefault(False)
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


def tab_button(text: str, act: Callable[[], object], *, checked: bool = False) -> QPushButton:
    """A tab of a row of tabs; checked when its page is shown."""
    made = button(text, act)
    made.setProperty("tab", "true")
    made.setCheckable(True)
    made.setChecked(checked)
    return made
