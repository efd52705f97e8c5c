"""Icons: drawings of the Lucide library in `resources/icons` (its licence beside them), drawn in the colour that is asked for."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtGui import QImage
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.resource_folder import ROOT

# Pixels: 16, 18, 20, 24 and 32 as they are, and on screens with one and a half or two pixels for one. Each is drawn, none is stretched.
SIZES = (16, 18, 20, 24, 27, 30, 32, 36, 40, 48, 64)


def icon(name: str, colour: str) -> QIcon:
    """The icon `resources/icons/<name>.svg` in `colour` (`#RRGGBB`), drawn once. A name without a drawing raises FileNotFoundError."""
    made = QIcon()
    for image in _images(name, colour):
        made.addPixmap(QPixmap.fromImage(image))
    return made


@functools.cache
def _images(name: str, colour: str) -> tuple[QImage, ...]:
    """Images, not pixmaps: they may be kept when the application ends before the program."""
    drawing = (ROOT / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode("utf-8")))
    return tuple(_draw(renderer, size) for size in SIZES)


def _draw(renderer: QSvgRenderer, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image
