"""What every page is given: the desk, the background, and the few things that only the window can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from gui.background import Background


class Window(Protocol):
    """The window as a page sees it."""

    def changed(self, changed: Changed) -> None:
        """Draw anew every page that shows what changed."""

    def show_page(self, name: str) -> None:
        """Go to a place of the rail."""

    def open_case(self, number: str) -> None:
        """Open the workspace of a case at its next step."""

    def announce(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was just done, with a way to take it back."""

    def show_failure(self, error: KnownError) -> None:
        """Show a known failure with its remedy, and keep it until it is dismissed."""


@dataclass(frozen=True)
class Context:
    """Handed to every page. `zone` is the company's; `out` the folder where letters and archives are written."""

    desk: Desk
    background: Background
    window: Window
    zone: ZoneInfo
    out: Path


class Page(QWidget):
    """A place of the rail. `shows` names what makes it draw itself anew."""

    shows: frozenset[Shown] = frozenset()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.setObjectName("page")

    def refresh(self) -> None:
        """Read what the page shows and draw it. Called when the page is opened and after a change."""
        raise NotImplementedError

    def act(self) -> None:
        """Do the primary action (Ctrl+Enter)."""

    def open_item(self, name: str) -> None:
        """Open one thing of this page: the workspace a case by its number, the inbox the choice of mail files."""
