"""The stripe on every screen of the sample desk: nothing here is real, and the way to what is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPaintEvent
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from gui.theme.tokens import colour
from gui.theme.tokens import scaled
from gui.widgets.buttons import link_button
from gui.widgets.labels import label
from gui.words import tr

STRIPES, STRIPE = 72, 9  # pixels: how wide the striped part is, and each stripe


class SampleBanner(QFrame):
    """`use_real` is called by the button; it leaves the sample desk as it is."""

    def __init__(self, use_real: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "sample_bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(_Stripes())
        row.addWidget(label(tr("window.sample"), "sample"), 1)
        self.button = link_button(tr("missions.use_real"), use_real, name=tr("missions.use_real_name"))
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class _Stripes(QWidget):
    """Slanting stripes, as on tape that says: this is not the real thing. They say nothing that the words do not say."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(scaled(STRIPES))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, height, wide = QPainter(self), self.height(), scaled(STRIPE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sample"))
        for left in range(-height, self.width() + height, 2 * wide):
            painter.drawPolygon(
                QPolygonF([QPointF(left, height), QPointF(left + wide, height), QPointF(left + wide + height, 0), QPointF(left + height, 0)])
            )
