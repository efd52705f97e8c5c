"""The checks of UX 8.4 that need the keyboard: Tab goes through everything in reading order and back, and what has the keyboard is seen."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint
from PySide6.QtCore import QRect
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QDateTimeEdit
from PySide6.QtWidgets import QWidget

from tests.gui.access.checks import focusable
from tests.gui.access.checks import said

LEAST_SEEN = 0.5  # of width and height together: how many pixels have to change at least
PARTS_OF_A_DATE = 3
ENOUGH = 120  # pixels: a table that is higher is read by scrolling
SAME_ROW = 4  # pixels: what overlaps less stands in another row or column


def broken_tab_order(root: QWidget) -> list[str]:
    """Check 3: Tab reaches everything, stays nowhere and comes round; Shift+Tab goes the same way back; each next one stands further on, and in sight."""
    wanted = focusable(root)
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    faults: list[str] = []
    there = _walk(root, len(wanted), Qt.KeyboardModifier.NoModifier, faults)
    back = _walk(root, len(wanted), Qt.KeyboardModifier.ShiftModifier, [])
    if there and there[-1] is not wanted[0]:
        faults.append(f"after {len(wanted)} times Tab the keyboard is at {said(there[-1])}, not at {said(wanted[0])} again")
    faults += [f"{said(one)} is never reached" for one in wanted if one not in there]
    if not faults and back != [*reversed(there[:-1]), there[-1]]:
        faults.append("Shift+Tab goes another way back")
    return [*faults, *_out_of_order(root, there)]


def focus_not_seen(root: QWidget) -> list[str]:
    """Check 8: what has the keyboard looks different from what has not."""
    faults = []
    for widget in focusable(root):
        _leave(root, widget)
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            faults.append(f"{said(widget)} does not take the keyboard")
        elif changed_pixels(before, widget.grab().toImage()) < LEAST_SEEN * (widget.width() + widget.height()):
            faults.append(f"{said(widget)} looks the same with the keyboard")
    return faults


def changed_pixels(before: QImage, after: QImage) -> int:
    """How many pixels of two pictures differ; of pictures of two sizes all."""
    if before.size() != after.size():
        return before.width() * before.height()
    if before == after:
        return 0
    one, other = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (before, after))
    rows = ((_row(one, row), _row(other, row)) for row in range(one.height()))
    return sum(first[at : at + 3] != second[at : at + 3] for first, second in rows if first != second for at in range(0, len(first), 4))


def _row(image: QImage, row: int) -> bytes:
    begin = row * image.bytesPerLine()
    return bytes(image.constBits()[begin : begin + image.width() * 4])


def _walk(root: QWidget, steps: int, modifier: Qt.KeyboardModifier, faults: list[str]) -> list[QWidget]:
    """Where the keyboard is after each step."""
    visited: list[QWidget] = []
    for _ in range(steps):
        before, now = _step(root, modifier)
        if now is None or now is before:
            faults.append(f"the keyboard stays at {said(before) if before else 'nothing'}")
            break
        if not _in_sight(now):
            faults.append(f"{said(now)} has the keyboard out of sight")
        visited.append(now)
    return visited


def _step(root: QWidget, modifier: Qt.KeyboardModifier) -> tuple[QWidget | None, QWidget | None]:
    """Press until the keyboard is elsewhere: a field of a date has a day, a month and a year to go through."""
    before = QApplication.focusWidget()
    for _ in range(PARTS_OF_A_DATE + 1):
        QTest.keyClick(
            QApplication.focusWidget() or root, Qt.Key.Key_Tab if modifier == Qt.KeyboardModifier.NoModifier else Qt.Key.Key_Backtab, modifier
        )
        if QApplication.focusWidget() is not before or not isinstance(before, QDateTimeEdit):
            break
    return before, QApplication.focusWidget()


def _leave(root: QWidget, widget: QWidget) -> None:
    """Put the keyboard elsewhere: where nothing else takes it, nowhere."""
    other = next((one for one in focusable(root) if one is not widget), None)
    if other is not None:
        other.setFocus(Qt.FocusReason.OtherFocusReason)
    widget.clearFocus()


def _out_of_order(root: QWidget, visited: list[QWidget]) -> list[str]:
    """Two that follow each other, each as the part of the pane that both stand in: the second is neither above the first nor left of it in one row."""
    faults = []
    top = min(visited, key=lambda one: _seen_at(one, root), default=None)
    for one, other in pairwise([visited[-1], *visited] if visited else []):
        if other is top or one is other:
            continue  # there it comes round
        first, second = _beside(one, other)
        if _overlap(first.left(), first.right(), second.left(), second.right()) and second.bottom() < first.top():
            faults.append(f"Tab goes up from {said(one)} to {said(other)}")
        elif _overlap(first.top(), first.bottom(), second.top(), second.bottom()) and second.right() < first.left():
            faults.append(f"Tab goes back from {said(one)} to {said(other)}")
    return faults


def _seen_at(widget: QWidget, root: QWidget) -> tuple[int, int, int]:
    """From the top, from the left, and how deep inside: what is scrolled out of sight above counts as at the top of its area."""
    at, place, depth = widget.mapTo(root, QPoint(0, 0)), widget, 0
    highest = at.y()
    while place is not root and (parent := place.parentWidget()) is not None:
        place, depth = parent, depth + 1
        if isinstance(place, QAbstractScrollArea):
            highest = max(highest, place.mapTo(root, QPoint(0, 0)).y())
    return highest, at.x(), depth


def _beside(one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """The two parts of the nearest widget around both, in its measure."""
    above = one.parentWidget()
    while above is not None and not above.isAncestorOf(other):
        above = above.parentWidget()
    if above is None:
        return one.rect(), one.rect()
    return _part(one, above), _part(other, above)


def _part(widget: QWidget, above: QWidget) -> QRect:
    part = widget
    while (parent := part.parentWidget()) is not None and parent is not above:
        part = parent
    return part.geometry()


def _overlap(begin: int, end: int, other_begin: int, other_end: int) -> bool:
    return min(end, other_end) - max(begin, other_begin) > SAME_ROW


def _in_sight(widget: QWidget) -> bool:
    """Whether the greater part of it can be seen; of what is higher than its place at least a good part."""
    rect, place = widget.rect(), widget
    while (parent := place.parentWidget()) is not None and not place.isWindow():
        rect, place = QRect(place.mapTo(parent, rect.topLeft()), rect.size()) & parent.rect(), parent
    return rect.width() * rect.height() * 2 >= min(widget.height(), _port_height(widget), ENOUGH) * widget.width()


def _port_height(widget: QWidget) -> int:
    place: QWidget | None = widget.parentWidget()
    while place is not None:
        above = place.parentWidget()
        if isinstance(above, QAbstractScrollArea):
            return place.height()
        place = above
    return widget.window().height()
