"""Tab goes in reading order: the order of the layouts, whenever a part was made. Qt itself goes in the order in which widgets were made."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QAbstractSpinBox
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QSplitter
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QTextEdit
from PySide6.QtWidgets import QWidget

_WHOLE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def put_in_reading_order(parts: Sequence[QWidget]) -> None:
    """Let Tab go through `parts` of one window in their order, and inside of each as its layouts stand."""
    stops = [stop for part in parts for stop in tab_stops(part)]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def bring_into_sight(widget: QWidget | None) -> None:
    """Scroll whatever it stands in until it is seen. Qt does so only while Tab stays inside of one area."""
    above = widget.parentWidget() if widget is not None else None
    while above is not None and widget is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab reaches in a widget that is shown, in reading order."""
    if widget.isHidden():
        return
    if isinstance(widget, QAbstractButton):
        _fix_group(widget)
    if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        yield widget
    if not isinstance(widget, _WHOLE):
        for part in _parts(widget):
            yield from tab_stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea | QStackedWidget):
        inside = widget.widget() if isinstance(widget, QScrollArea) else widget.currentWidget()
        yield from [] if inside is None else [inside]
    elif isinstance(widget, QSplitter):
        yield from (part for place in range(widget.count()) if (part := widget.widget(place)) is not None)
    else:
        layout = widget.layout()
        yield from _laid_out(layout) if isinstance(layout, QLayout) else []  # see below: here too the binding may know a spacer


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        below = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if isinstance(below, QLayout):  # the binding may still know a spacer that stood at this address before
            yield from _laid_out(below)
        elif widget is not None:
            yield widget


def _fix_group(button: QAbstractButton) -> None:
    """Of buttons of which one is always chosen Tab goes to that one, and arrows to the others; Qt leaves Tab at the one that was pressed last."""
    group = button.group()
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    if chosen is not None and button.focusPolicy() != Qt.FocusPolicy.NoFocus:
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus)
