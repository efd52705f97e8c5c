"""The pages of a letter as pictures: rendered off the window's thread, one page at a time."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtGui import QPixmap
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.letters import draw_page
from gui.background import Background
from gui.widgets.buttons import button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import tr

DOTS_PER_INCH = 120  # an A4 page is 992 pixels wide; it is made smaller to fit, never larger


@dataclass(frozen=True, slots=True)
class Page:
    """One rendered page: its picture, its number from 0, and how many there are."""

    picture: QImage
    index: int
    count: int


def render_page(pdf: bytes, index: int) -> Page:
    """Page `index` (from 0; the last one where there are fewer) of a PDF of our own making. Any thread."""
    drawn = draw_page(pdf, index, DOTS_PER_INCH)
    picture = QImage(drawn.rgb, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB888).copy()
    return Page(picture, drawn.page, drawn.pages)


class PdfPreview(QWidget):
    """Shows one page, with buttons to the others. `load` gives the bytes and is called off the window's thread; `name` is what is heard; `beside` stands in their row."""

    def __init__(self, background: Background, load: Callable[[], bytes], name: str, *, beside: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._background = background
        self._load = load
        self._name = name
        self._index = 0
        self._picture = QPixmap()
        self.page: QLabel = label(tr("panels.rendering"), "muted")
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._where = label("", "muted", wrap=False)
        self._before = button("‹", lambda: self._go(self._index - 1), enabled=False, name=tr("panels.page_before"))
        self._after = button("›", lambda: self._go(self._index + 1), enabled=False, name=tr("panels.page_after"))
        for step in (self._before, self._after):
            step.setToolTip(step.accessibleName())
        row = FlowLayout()
        for widget in (self._before, self._where, self._after, *beside):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.page)
        self._go(0)

    def turn(self, by: int) -> None:
        """Show the page that lies `by` further, the first or last one at the ends."""
        self._go(max(0, self._index + by))

    def _go(self, index: int) -> None:
        self._background.run(lambda _: render_page(self._load(), index), owner=self, done=self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is never wider than its place."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._picture.isNull():
            return
        sharp = self.devicePixelRatioF()
        width = min(self._picture.width(), round(self.width() * sharp))
        shown = self._picture.scaledToWidth(max(1, width), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(sharp)
        self.page.setPixmap(shown)
        self.page.setFixedHeight(round(shown.height() / sharp))

    def _show(self, page: Page) -> None:
        self._index = page.index
        self._picture = QPixmap.fromImage(page.picture)
        self._fit()
        words = tr("panels.page_of", page=page.index + 1, count=page.count)
        self._where.setText(words)
        self.page.setAccessibleName(f"{self._name}, {words}")
        for step in (self._before, self._after):
            step.setVisible(page.count > 1)
        self._before.setEnabled(page.index > 0)
        self._after.setEnabled(page.index + 1 < page.count)
