"""The checks of UX 8.4 that look at a window or a part of it: a widget goes in, faults in words come out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QRect
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QTextLayout
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QAbstractScrollArea
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QMenuBar
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QScrollBar
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyleOptionComboBox
from PySide6.QtWidgets import QTableView
from PySide6.QtWidgets import QWidget

SMALLEST_TARGET = 24
SLACK = 2  # pixels that rounding may take
ROWS_LOOKED_AT = 20
Control = TypeVar("Control", bound=QWidget)
Check = Callable[[QWidget], list[str]]


def focusable(root: QWidget) -> list[QWidget]:
    """Every visible widget that Tab is to reach."""
    found = [widget for widget in root.findChildren(QWidget) if widget.isVisible() and widget.isEnabled() and _takes_tab(widget)]
    return [widget for widget in found if not isinstance(widget, QScrollBar | QHeaderView | QMenuBar) and not inner(widget)]


def unnamed(root: QWidget) -> list[str]:
    """Check 1: each has a name that is heard; a tool tip or a placeholder is none."""
    return [said(widget) for widget in focusable(root) if not _name(widget).strip()]


def rows_without_sentence(root: QWidget) -> list[str]:
    """Check 2: the rows of every list say themselves as a whole."""
    faults = []
    for view in shown(root, QAbstractItemView):
        model = view.model()
        if model is None or isinstance(view, QHeaderView) or inner(view):
            continue
        rows = min(model.rowCount(QModelIndex()), ROWS_LOOKED_AT)
        silent = [row for row in range(rows) if not str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "").strip()]
        faults += [f"{said(view)}: row {row} says nothing" for row in silent]
    return faults


def clipped(root: QWidget) -> list[str]:
    """Check 6: no label, button, tab, combo, field or header has less room than its words need."""
    faults = [f"{said(label)}: {fault}" for label in shown(root, QLabel) if label.text() and (fault := _label_fault(label))]
    for button in shown(root, QAbstractButton):
        need = button.minimumSizeHint().expandedTo(_words_size(button))
        if button.text() and _smaller(button.size(), need):
            faults.append(f"{said(button)}: {_pixels(button.size())} of {_pixels(need)}")
    faults += [f"{said(combo)}: too narrow for {combo.currentText()!r}" for combo in shown(root, QComboBox) if _combo_cut(combo)]
    for view in shown(root, QTableView):
        faults += _header_faults(view)
    return faults


def cut_off(root: QWidget) -> list[str]:
    """Check 6: nothing scrolls sideways, leaves what it stands in, or lies over its neighbour."""
    faults = [f"{said(area)} scrolls sideways by {area.horizontalScrollBar().maximum()}" for area in shown(root, QScrollArea) if _wider(area)]
    controls = [one for kind in (QLabel, QAbstractButton, QLineEdit, QComboBox) for one in shown(root, kind) if not inner(one)]
    for control in controls:
        place = _cut_by(control, root)
        if place is not None:
            faults.append(f"{said(control)} at {control.geometry().getRect()} is cut by {said(place)} of {_pixels(place.size())}")
    return [*faults, *_overlaps(controls)]


def small_targets(root: QWidget) -> list[str]:
    """Check 7: at least 24 × 24 pixels to be hit."""
    targets = [one for kind in (QAbstractButton, QComboBox, QLineEdit) for one in shown(root, kind) if not inner(one) and one.isEnabled()]
    return [f"{said(one)}: {_pixels(one.size())}" for one in targets if _smaller(one.size(), QSize(SMALLEST_TARGET, SMALLEST_TARGET), slack=0)]


def shown(root: QWidget, kind: type[Control]) -> list[Control]:
    """The widgets of a kind that are seen."""
    return [widget for widget in root.findChildren(kind) if widget.isVisible()]


def said(widget: QWidget) -> str:
    """A widget as faults name it."""
    own = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {(widget.accessibleName() or own or widget.objectName())[:70]!r}"


def inner(widget: QWidget) -> bool:
    """A part of another control that Qt makes itself."""
    parent = widget.parentWidget()
    return (
        isinstance(parent, QLineEdit | QComboBox | QHeaderView)
        or widget.objectName().startswith("qt_")
        or widget.inherits("QComboBoxPrivateContainer")
    )


def _takes_tab(widget: QWidget) -> bool:
    """Of buttons of which one is always chosen Tab goes to that one, and arrows to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive() and group.checkedButton() is not None:
        return widget is group.checkedButton() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and widget.focusProxy() is None


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    return next((label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget), "")


def _label_fault(label: QLabel) -> str:
    room = label.contentsRect()
    if not label.wordWrap():
        need = label.sizeHint()
        return f"{_pixels(label.size())} of {_pixels(need)}" if _smaller(label.size(), need) else ""
    widest = _widest_line(label)
    if widest > room.width() + SLACK:
        return f"a word needs {widest} of {room.width()}"
    high = label.heightForWidth(label.width())
    return f"needs {high} of {label.height()} in height" if high > label.height() + SLACK else ""


def _widest_line(label: QLabel) -> int:
    """How wide the widest line is once Qt has broken the words where it can."""
    layout = QTextLayout(label.text().replace("\n", "\u2028"), label.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.contentsRect().width())
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return round(widest)


def _words_size(button: QAbstractButton) -> QSize:
    return QFontMetrics(button.font()).size(Qt.TextFlag.TextShowMnemonic.value, button.text())


def _combo_cut(combo: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo)
    return QFontMetrics(combo.font()).horizontalAdvance(combo.currentText()) > field.width() + SLACK


def _header_faults(view: QTableView) -> list[str]:
    header, model = view.horizontalHeader(), view.model()
    if header.isHidden() or model is None:
        return []
    faults = []
    for section in range(header.count()):
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        need = QFontMetrics(header.font()).size(0, words).width()
        if words and not header.isSectionHidden(section) and header.sectionSize(section) + SLACK < need:
            faults.append(f"{said(view)}: header {words!r} has {header.sectionSize(section)} of {need}")
    return faults


def _wider(area: QScrollArea) -> bool:
    inside = area.widget()
    return area.horizontalScrollBar().maximum() > SLACK or (inside is not None and inside.width() > area.viewport().width() + SLACK)


def _cut_by(widget: QWidget, root: QWidget) -> QWidget | None:
    """What stands around it and shows only a part of it; what scrolls up and down may."""
    rect, place, scrolls = widget.rect(), widget, False
    while place is not root and (parent := place.parentWidget()) is not None and not place.isWindow():
        rect, place = QRect(place.mapTo(parent, rect.topLeft()), rect.size()), parent
        scrolls = scrolls or _is_port(place)
        room = place.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if rect.left() < room.left() or rect.right() > room.right() or (not scrolls and (rect.top() < room.top() or rect.bottom() > room.bottom())):
            return place
    return None


def _is_port(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is widget


def _overlaps(controls: list[QWidget]) -> list[str]:
    beside: dict[int, list[QWidget]] = {}
    for control in controls:
        beside.setdefault(id(control.parentWidget()), []).append(control)
    return [
        f"{said(one)} and {said(other)} lie over each other"
        for group in beside.values()
        for place, one in enumerate(group)
        for other in group[place + 1 :]
        if (both := one.geometry() & other.geometry()).width() > SLACK and both.height() > SLACK
    ]


def _smaller(size: QSize, need: QSize, slack: int = SLACK) -> bool:
    return size.width() + slack < need.width() or size.height() + slack < need.height()


def _pixels(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"
