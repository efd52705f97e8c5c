"""What a step's panel is: one question, one primary action that names its effect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.case_values import CaseView
from core.services.changed import Changed
from gui.background import Control
from gui.context import Context
from gui.workspace.drafts import StepDrafts


@dataclass(frozen=True)
class Primary:
    """The one main action of a panel: what its button says and does."""

    text: str
    act: Callable[[], object]
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Secondary:
    """A quieter action."""

    text: str
    act: Callable[[], object]


class Panel(QWidget):
    """The centre of the workspace for one step. `ready` is emitted when `primary` or `blocked` may have changed, `go` with a step or a side tab to show."""

    ready = Signal()
    go = Signal(str)
    while_locked = False  # whether it is shown although an earlier step is not done

    def __init__(self, context: Context, case: CaseView, drafts: StepDrafts | None = None) -> None:
        super().__init__()
        self.context = context
        self.case = case
        self.drafts = drafts or StepDrafts()
        self.failed: KnownError | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)

    def primary(self) -> Primary | None:
        """The main action now, or None where there is nothing to do."""
        return None

    def secondary(self) -> Secondary | None:
        """The action that stands beside the main one in the bar, where there is one."""
        return None

    def blocked(self) -> str:
        """What is missing before the step can go on; empty where nothing is."""
        return ""

    def first(self) -> QWidget | None:
        """The input that the keyboard goes to when the step opens; None: the main action."""
        return None

    def was_read(self) -> None:
        """The case was read again, and nothing that the panel shows has changed."""

    def show_failure(self, error: KnownError | None) -> None:
        """Show what went wrong where it was begun. A panel that is made anew after a failure is told again."""
        self.failed = error

    def run(self, work: Callable[[Control], Changed], title: str, *, outside: bool = False) -> None:
        """Do one service act off the window's thread; the pages that show what changed are drawn anew."""
        self.context.background.run(work, owner=self, done=self.context.window.changed, title=title, outside=outside)
