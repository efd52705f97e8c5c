"""The middle of the workspace: how the date was worked out where it is asked for, the step's question, and its panel."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.cases.steps import StepStatus
from core.services.case_values import LineView
from gui.context import Context
from gui.widgets.clearing import clear
from gui.widgets.labels import label
from gui.widgets.scrolling import FollowingArea
from gui.widgets.scrolling import let_scroll
from gui.words import language
from gui.words import tr
from gui.workspace.drafts import DraftBook
from gui.workspace.how import how_panel
from gui.workspace.loaded import Loaded
from gui.workspace.panel import Panel

CENTRE_WIDTH = 380


class Centre(FollowingArea):
    """Shows one step of a case. A panel stays as it stands while nothing of what it shows has changed. `ready`: its actions may have changed."""

    def __init__(self, context: Context, panels: Mapping[str, type[Panel]], drafts: DraftBook, ready: Callable[[], object]) -> None:
        super().__init__()
        self._context, self._panels, self._drafts, self._ready = context, panels, drafts, ready
        self.panel: Panel | None = None
        self.go: Callable[[str], object] = lambda _name: None
        self._key: object = None
        self._how_key: object = None
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(14)
        self._how, self._body = QVBoxLayout(), QVBoxLayout()
        self._body.setSpacing(10)
        outer.addLayout(self._how)
        outer.addLayout(self._body, 1)
        let_scroll(self, holder)
        self.setMinimumWidth(CENTRE_WIDTH)
        self._body.addWidget(label(tr("workspace.opening"), "muted"))

    def _go(self, name: str) -> None:
        self.go(name)

    def show_how(self, line: LineView | None) -> None:
        """How the date of a line was worked out, above the question; None: not shown."""
        if line != self._how_key:
            self._how_key = line
            clear(self._how)
            if line is not None:
                self._how.addWidget(how_panel(line))
                self.verticalScrollBar().setValue(0)

    def show_step(self, loaded: Loaded, step: str) -> bool:
        """Show a step of a case; whether it had to be drawn anew."""
        key = (step, loaded.drawn())
        if key == self._key:
            if self.panel is not None:
                self.panel.was_read()
            return False
        failed = self.panel.failed if self.panel is not None and self._is_same_step(loaded, step) else None
        if self._key is None or not self._is_same_step(loaded, step):
            self.verticalScrollBar().setValue(0)
        self._key = key
        self._draw(loaded, step)
        if failed is not None and self.panel is not None:
            self.panel.show_failure(failed)
        return True

    def _is_same_step(self, loaded: Loaded, step: str) -> bool:
        return self.panel is not None and self.panel.case.number == loaded.case.number and self.panel.property("step_id") == step

    def _draw(self, loaded: Loaded, step: str) -> None:
        view = loaded.step(step)
        clear(self._body)
        question = label(view.step.question[language()], "question")
        self._body.addWidget(question)
        self._body.addWidget(label(view.step.why[language()], "muted"))
        self.setAccessibleName(question.text())
        made = self._panels.get(step)
        locked = view.status is StepStatus.CANNOT_START_YET
        if made is None or (locked and not made.while_locked):
            self.panel = None
            self._body.addWidget(label(tr("workspace.locked" if locked else "workspace.no_panel")))
            self._body.addStretch(1)
            return
        self.panel = made(self._context, loaded.case, self._drafts.of(loaded.case.number, step))
        self.panel.setProperty("step_id", step)
        self.panel.ready.connect(self._ready)
        self.panel.go.connect(self._go)
        self._body.addWidget(self.panel, 1)
        self.panel.show()  # now, and not on Qt's next turn: it is to take the keyboard
