"""On which pages the missions are folded to one line, and how much height they may take from a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QWidget

from gui.theme.tokens import scaled
from gui.today.page import TodayPage

LEAST = 110  # pixels at a text scale of 100 % that a mission needs to be read by scrolling
SHARE = 0.6  # of the height that a page keeps at least: one that scrolls says that it needs next to nothing
HEAD = 48  # pixels at a text scale of 100 % that the tabs of the missions need above the line that stands there folded


class Folding:
    """Remembers for each page; at first only Today has them unfolded, where there is room."""

    def __init__(self, panel: QFrame, page: Callable[[], QWidget], body: QWidget, kept: dict[str, bool]) -> None:
        self._panel, self._page, self._body, self._kept = panel, page, body, kept

    def is_folded(self) -> bool:
        """Whether the page that is shown has them folded."""
        page = self._page()
        return self._kept.get(type(page).__name__, not isinstance(page, TodayPage)) or not self.has_room()

    def fold(self, *, folded: bool) -> None:
        """Remember it for the page that is shown."""
        self._kept[type(self._page()).__name__] = folded

    def has_room(self) -> bool:
        """Whether the page keeps its least height beside an unfolded mission."""
        return self._room() >= scaled(LEAST)

    def fit(self, area: QWidget) -> None:
        """As high as the mission, but never higher than what the page can spare: then it scrolls."""
        width = max(area.width(), 1)
        need = self._body.heightForWidth(width) if self._body.hasHeightForWidth() else self._body.sizeHint().height()
        high = max(min(need, self._room()), min(need, scaled(LEAST)))
        if area.minimumHeight() != high or area.maximumHeight() != high:
            area.setFixedHeight(high)

    def _room(self) -> int:
        """The height of the page and of what the panel adds to its line, without what the page needs."""
        page = self._page()
        layout = page.layout()
        least = page.minimumSizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            least = max(least, layout.minimumHeightForWidth(page.width()))
        panel = self._panel.height() if self._panel.isVisible() else 0
        whole = page.height() + panel
        return whole - scaled(HEAD) - max(least, round(whole * SHARE))
