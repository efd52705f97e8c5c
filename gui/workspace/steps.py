"""The left column: the guided steps of the case with their states in words, and the desk's own target day."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.cases.steps import Progress
from core.cases.steps import StepStatus
from core.cases.steps import missing_for
from core.services.case_values import CaseView
from core.services.case_values import StepView
from gui.dates import day_words
from gui.widgets.clearing import clear
from gui.widgets.labels import label
from gui.widgets.labels import restyle
from gui.widgets.scrolling import let_scroll
from gui.words import inside_sentence
from gui.words import tr

ROOM_FOR_BAR = 26  # a scroll bar, and a chosen name in bold
GLYPHS = {
    StepStatus.COMPLETED: "✓",
    StepStatus.IN_PROGRESS: "▸",
    StepStatus.NOT_STARTED: "○",
    StepStatus.CANNOT_START_YET: "·",
    StepStatus.PROBLEM: "✗",
}


def missing_words(case: CaseView, step: StepView) -> str:
    """What a locked step still waits for, in the window's words; empty when it may start. What completed steps brought is known."""
    brought = [one.step.row.done[0] for one in case.steps if one.status is StepStatus.COMPLETED]
    missing = missing_for(step.step, Progress(case.leading.kind, frozenset().union(*brought)))
    return ", ".join(tr(f"codes.missing_{code}") for code in missing)


def target_words(case: CaseView, this_year: int) -> str:
    """The desk's own day for the first step that is not completed: `Own target: collected by Mon 23 Nov`; empty where there is none."""
    step = next((one for one in case.steps if one.status is not StepStatus.COMPLETED), None)
    if step is None or step.target is None:
        return ""
    return tr(f"workspace.target_{step.step.id}", day=day_words(step.target, this_year))


class StepButton(QPushButton):
    """One step: glyph, number and name, and the word of its status at the right. A locked one looks quiet but can be focused and read."""

    def __init__(self, case: CaseView, view: StepView) -> None:
        super().__init__()
        self.step = view.step.id
        self.setProperty("step", "true")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # a button is else never higher than one line
        locked = view.status is StepStatus.CANNOT_START_YET
        status, name = tr(f"codes.status_{view.status}"), tr(f"codes.step_{view.step.id}")
        spoken = tr("workspace.step_name", number=view.step.number, total=len(case.steps), step=name, status=status)
        missing = missing_words(case, view) if locked else ""
        self.setToolTip(tr("workspace.step_missing", missing=missing) if missing else "")
        self.setAccessibleName(f"{spoken}. {self.toolTip()}" if missing else spoken)
        self._quiet = "muted" if locked else ""
        self._name = label(tr("workspace.step", number=view.step.number, step=name), self._quiet, wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(8)
        status_label = label(inside_sentence(status), "small", wrap=False)
        status_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for part, stretch in ((label(GLYPHS[view.status], "kind", wrap=False), 0), (self._name, 1), (status_label, 0)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part, stretch)

    def choose(self, *, chosen: bool) -> None:
        """Show whether this step is the one in the centre."""
        self.setChecked(chosen)
        self._name.setProperty("role", "heading" if chosen else self._quiet)
        restyle(self._name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down are left to the column; all other keys are a button's."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


class StepsColumn(QScrollArea):
    """The column that the steps stand in: never narrower than they are, with bars of its own where they are too many."""

    def __init__(self, steps: QWidget) -> None:
        super().__init__()
        self._steps = steps
        let_scroll(self, steps)
        self.setAccessibleName(tr("workspace.steps"))
        steps.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other steps need another width."""
        if watched is self._steps and event.type() is QEvent.Type.LayoutRequest:
            self.setMinimumWidth(self._steps.minimumSizeHint().width() + ROOM_FOR_BAR)
        return super().eventFilter(watched, event)


class Steps(QFrame):
    """All steps; arrows go up and down, Enter or Space chooses. `choose` is called with the id of the chosen step."""

    def __init__(self, choose: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("role", "steps")
        self.setAccessibleName(tr("workspace.steps"))
        self._choose = choose
        self.buttons: list[StepButton] = []
        self.target: QLabel = label("", "small")
        self._key: object = None
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(12, 14, 12, 8)
        self._body.setSpacing(2)

    def show_case(self, case: CaseView, chosen: str, this_year: int) -> None:
        """Show the steps of `case` with `chosen` marked; they are made anew only where one of them has changed."""
        key = [(one.step.id, one.status, missing_words(case, one)) for one in case.steps], target_words(case, this_year)
        if key != self._key:
            self._key = key
            self._draw(case, key[1])
        self.mark(chosen)

    def mark(self, chosen: str) -> None:
        """Mark the step in the centre."""
        for one in self.buttons:
            one.choose(chosen=one.step == chosen)

    def focus(self, step: str) -> None:
        """Put the keyboard on a step."""
        for one in self.buttons:
            if one.step == step:
                one.setFocus()

    def _draw(self, case: CaseView, target: str) -> None:
        held = next((one.step for one in self.buttons if one.hasFocus()), "")
        clear(self._body)
        self.buttons = [StepButton(case, view) for view in case.steps]
        for one in self.buttons:
            one.clicked.connect(lambda _checked=False, step=one.step: self._choose(step))
            self._body.addWidget(one)
        self.target = label(target, "small")
        self.target.setContentsMargins(10, 10, 10, 0)
        self._body.addWidget(self.target)
        self.target.setVisible(bool(target))
        self._body.addStretch(1)
        self.focus(held)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move between the steps; Enter chooses."""
        place = next((number for number, one in enumerate(self.buttons) if one.hasFocus()), None)
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if place is None:
            super().keyPressEvent(event)
        elif move and 0 <= place + move < len(self.buttons):
            self.buttons[place + move].setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.buttons[place].click()
        else:
            super().keyPressEvent(event)
