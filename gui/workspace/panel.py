"""What a step's panel is: one question, one primary action that names its effect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.case_values import CaseView
from core.services.changed import Changed
from gui.background import Control
from gui.context import Context


@dataclass(frozen=True)
class Primary:
    """The one main action of a panel: what its button says and does."""

    text: str
    act: Callable[[], object]
    enabled: bool = True


class Panel(QWidget):
    """The centre of the workspace for one step. `ready` is emitted when `primary` or `blocked` may have changed."""

    ready = Signal()
    while_locked = False  # whether it is shown although an earlier step is not done

    def __init__(self, context: Context, case: CaseView) -> None:
        super().__init__()
        self.context = context
        self.case = case
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)

    def primary(self) -> Primary | None:
        """The main action now, or None where there is nothing to do."""
        return None

    def blocked(self) -> str:
        """What is missing before the step can go on; empty where nothing is."""
        return ""

    def run(self, work: Callable[[Control], Changed], title: str, *, outside: bool = False) -> None:
        """Do one service act off the window's thread; the pages that show what changed are drawn anew."""
        self.context.background.run(work, owner=self, done=self.context.window.changed, title=title, outside=outside)
