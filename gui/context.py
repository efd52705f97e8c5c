"""What every page is given: the desk, the background, and the few things that only the window can do."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from pathlib import Path
from typing import Any
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from gui.background import Background

WANTED_REPLY = "wanted reply"  # in Context.kept: the message that the inbox shows among the replies when it is next opened


class Window(Protocol):
    """The window as a page sees it."""

    def changed(self, changed: Changed) -> None:
        """Draw anew every page that shows what changed."""

    def show_page(self, name: str) -> None:
        """Go to a place of the rail."""

    def open_case(self, number: str) -> None:
        """Open the workspace of a case at its next step."""

    def announce(
        self, words: str, undo: Callable[[], None] | None = None, redo: Callable[[], None] | None = None, *, case: str = "", undone: str = ""
    ) -> None:
        """Say what was just done, with a way to take it back (and to do it again), and into the case of this number.

        Ctrl+Z takes back one act after the other; `undone` says then how things stand, where "Taken back" with `words` would mislead.
        """

    def show_failure(self, error: KnownError) -> None:
        """Show a known failure with its remedy, and keep it until it is dismissed."""


@dataclass(frozen=True)
class Context:
    """Handed to every page. `zone` is the company's; `out` the folder where letters and archives are written.

    `kept` outlives the pages: another language or look makes them anew, and what a person typed is not lost by that.
    """

    desk: Desk
    background: Background
    window: Window
    zone: ZoneInfo
    out: Path
    kept: dict[str, Any] = field(default_factory=dict, compare=False)


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

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What can be done here now: name of a command of this page in gui/command_table.py → act. Asked at every key and menu; must be quick."""
        return {}

    def search(self) -> QWidget | None:
        """The field that F3 goes to, where the page has one."""
        return None

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) item of the page's list (F8, F7)."""

    def back(self) -> bool:
        """One step back inside the page (Esc); False where there is none."""
        return False

    def panes(self) -> Sequence[QWidget]:
        """The parts that F6 visits, in reading order; one widget of each takes the keyboard. The rail comes before them by itself."""
        return ()

    def open_item(self, name: str) -> None:
        """Open one thing of this page: the workspace a case by its number, the inbox the choice of mail files."""
