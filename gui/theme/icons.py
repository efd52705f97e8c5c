"""Icons of the rail: own line drawings in `resources/icons`, drawn in the colour that is asked for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.resources import read_text

SIZE = 36


def icon(name: str, colour: str) -> QIcon:
    """The icon `resources/icons/<name>.svg` in `colour` (`#RRGGBB`)."""
    drawing = read_text(f"icons/{name}.svg").replace("currentColor", colour)
    pixmap = QPixmap(SIZE, SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode("utf-8"))).render(painter, QRectF(0, 0, SIZE, SIZE))
    painter.end()
    return QIcon(pixmap)
