"""Pictures of the window: every screen in each language, light and dark, in two sizes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog
from PySide6.QtWidgets import QWidget

from core.words import Language
from gui.theme.tokens import Scheme
from gui.theme.tokens import colour
from gui.tour.failures import TourStoppedError
from gui.tour.operator import Operator

Look = tuple[Language, Scheme]
Size = tuple[int, int]
LOOKS: tuple[Look, ...] = tuple((language, scheme) for scheme in ("light", "dark") for language in Language)
SIZES: tuple[Size, ...] = ((1280, 800), (1920, 1080))


class Camera:
    """Writes to `folder`; the names of pictures end in language, scheme and size."""

    def __init__(self, folder: Path, looks: tuple[Look, ...] = LOOKS, sizes: tuple[Size, ...] = SIZES) -> None:
        self._folder, self.looks, self._sizes = folder, looks, sizes
        self.taken = 0

    def picture(
        self, operator: Operator, name: str, prepare: Callable[[], object] = lambda: None, *, beside: int = 0, looks: tuple[Look, ...] | None = None
    ) -> None:
        """One screen in every look (or in `looks`) and size. `prepare` brings it there after each change of look; `beside` works may go on meanwhile."""
        window = operator.window
        for language, scheme in looks or self.looks:
            window.show_in(language, scheme)
            operator.settle(beside)
            prepare()
            operator.settle(beside)
            for size in self._sizes:
                window.resize(*size)
                operator.settle(beside)
                self.take(window, name, (language, scheme), size)
        window.resize(*self._sizes[0])

    def take(self, widget: QWidget, name: str, look: Look, size: Size) -> None:
        """One picture of what stands now. Raises TourStoppedError where it cannot be written."""
        path = self._folder / f"{name}-{look[0]}-{look[1]}-{size[0]}.png"
        if not _with_dialogs(widget).save(str(path)):
            raise TourStoppedError(place=name, reason="the picture could not be written")
        self.taken += 1

    def each(self) -> tuple[tuple[Look, Size], ...]:
        """Every look in every size, for windows that are made anew for each."""
        return tuple((look, size) for look in self.looks for size in self._sizes)


def _with_dialogs(window: QWidget) -> QPixmap:
    """The window with the dialogs that stand before it, in its middle."""
    picture = window.grab()
    painter = QPainter(picture)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            place = dialog.rect().translated(window.rect().center() - dialog.rect().center())
            painter.drawPixmap(place.topLeft(), dialog.grab())
            painter.setPen(colour("control_line"))  # as a window manager frames it
            painter.drawRect(place)
    painter.end()
    return picture
