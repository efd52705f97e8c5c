"""The case workspace: head, steps, the panel of the chosen step, the side, and the bar with the one main action."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QResizeEvent
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.cases.steps import StepStatus
from core.services.audit_log import TrailEntry
from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.case_values import CaseView
from core.services.case_values import StepView
from core.services.case_view import show_case
from core.services.changed import Shown
from gui.context import Context
from gui.context import Page
from gui.widgets.buttons import link_button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import language
from gui.words import tr
from gui.workspace import side
from gui.workspace.head import Head
from gui.workspace.how import how_panel
from gui.workspace.panel import Panel
from gui.workspace.panels import PANELS
from gui.workspace.steps import Steps
from gui.workspace.steps import missing_words
from gui.workspace.steps import next_open

WIDE = 1040  # of the page: the window's 1,240 or so with the rail
CENTRE_WIDTH = 380
ROOM_FOR_BAR = 26  # a scroll bar, and a chosen name in bold


@dataclass(frozen=True)
class Loaded:
    """A case as it was read: with its trail, newest first, and when it was last written (None: never)."""

    case: CaseView
    entries: tuple[TrailEntry, ...]

    @property
    def saved_at(self) -> datetime | None:
        """When something was last recorded in the case."""
        return self.entries[0].at if self.entries else None


def load_case(desk: Desk, number: str) -> Loaded:
    """Read a case and its trail. Raises NoSuchCaseError, CaseNumberError."""
    return Loaded(show_case(desk, number=number), list_entries(desk, case=number))


class WorkspacePage(Page):
    """One case at a time. `open` shows a case at its next step, `act` runs the main action of the step."""

    shows = frozenset({Shown.CASES, Shown.MESSAGES})

    def __init__(self, context: Context, panels: Mapping[str, type[Panel]] = PANELS) -> None:
        super().__init__(context)
        self._panels = panels
        self._number = ""
        self._chosen = ""
        self._how_shown = False
        self._side_wanted: bool | None = None
        self.loaded: Loaded | None = None
        self.panel: Panel | None = None
        self.primary: QPushButton | None = None
        self.head = Head(back=lambda: context.window.show_page("cases"), how=self.toggle_how)
        self.steps = Steps(self.choose)
        self.side = side.Side(context)
        self._centre = QVBoxLayout()
        bar, self._bar = frame("bar", margins=10, spacing=6)
        self._bar.setContentsMargins(24, 10, 24, 10)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addLayout(self._middle(), 1)
        outer.addWidget(bar)
        self._show_waiting()
        toggle = QShortcut(QKeySequence("F9"), self)
        toggle.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        toggle.activated.connect(self.toggle_side)

    def open(self, number: str) -> None:
        """Show a case at its first step that is not completed."""
        self._number, self._chosen, self._how_shown, self.loaded = number, "", False, None
        if self.primary is not None:
            self.primary.setEnabled(False)  # it still belongs to the case that was shown before
        self.refresh()

    def open_item(self, name: str) -> None:
        """Open the case of this number."""
        self.open(name)

    @property
    def number(self) -> str:
        """The case that is shown, or empty."""
        return self._number

    def refresh(self) -> None:
        """Read the case anew; the step stays unless it was completed meanwhile."""
        if self._number:
            number, desk = self._number, self.context.desk
            self.context.background.run(lambda _control: load_case(desk, number), owner=self, done=self._show)

    def act(self) -> None:
        """Run the main action of the step, where there is one and nothing holds it back."""
        if self.loaded is not None and self.primary is not None and self.primary.isEnabled():
            self.primary.click()

    def choose(self, step: str) -> None:
        """Show a step in the centre."""
        if self.loaded is not None:
            self._chosen = step
            self.steps.mark(step)
            self._draw_centre(self.loaded)

    def toggle_how(self) -> None:
        """Show or hide how the date was worked out."""
        if self.loaded is not None:
            self._how_shown = not self._how_shown
            self._draw_head(self.loaded)
            self._draw_how(self.loaded)
            self.head.how_link.setFocus()

    def toggle_side(self) -> None:
        """Show or hide the right side (F9)."""
        self._side_wanted = self.side.isHidden()
        self._show_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side leaves a narrow page."""
        super().resizeEvent(event)
        if (event.oldSize().width() < WIDE) != (event.size().width() < WIDE):
            self._side_wanted = None
        self._show_side()

    def _middle(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._column = _scroll(self.steps, tr("workspace.steps"))
        row.addWidget(self._column, 5)
        centre, body = QWidget(), QVBoxLayout()
        outer = QVBoxLayout(centre)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(14)
        self._how = body
        outer.addLayout(body)
        self._centre.setSpacing(10)
        outer.addLayout(self._centre)
        outer.addStretch(1)
        self.area = _scroll(centre, "")
        self.area.setMinimumWidth(CENTRE_WIDTH)
        row.addWidget(self.area, 13)
        row.addWidget(self.side, 6)
        return row

    def _show(self, loaded: Loaded) -> None:
        before = self.loaded
        if loaded.case.number != self._number or loaded == before:
            return
        self.loaded = loaded
        self._chosen = _step_after(before, loaded, self._chosen)
        focused = QApplication.focusWidget()
        in_steps = focused is not None and self.steps.isAncestorOf(focused)
        in_panel = focused is not None and (focused is self.primary or (self.panel is not None and self.panel.isAncestorOf(focused)))
        self._draw_head(loaded)
        self._draw_how(loaded)
        self.steps.show_case(loaded.case, self._chosen, self._year())
        self._column.setMinimumWidth(self.steps.minimumSizeHint().width() + ROOM_FOR_BAR)
        self.side.show_case(side.Shown(loaded.case, loaded.entries, self._year()))
        self._draw_centre(loaded)
        if before is None or in_steps or (in_panel and (self.primary is None or not self.primary.isEnabled())):
            self.steps.focus(self._chosen)
        elif in_panel and self.primary is not None:
            self.primary.setFocus()

    def _year(self) -> int:
        return self.context.desk.clock().astimezone(self.context.zone).year

    def _draw_head(self, loaded: Loaded) -> None:
        self.head.show_case(loaded.case, self.context.zone, self._year(), how_shown=self._how_shown)

    def _draw_how(self, loaded: Loaded) -> None:
        clear(self._how)
        if self._how_shown:
            self._how.addWidget(how_panel(loaded.case.leading))
            self.area.verticalScrollBar().setValue(0)

    def _draw_centre(self, loaded: Loaded) -> None:
        view = next(one for one in loaded.case.steps if one.step.id == self._chosen)
        clear(self._centre)
        question = label(view.step.question[language()], "question")
        self._centre.addWidget(question)
        self._centre.addWidget(label(view.step.why[language()], "muted"))
        self.area.setAccessibleName(question.text())
        made = self._panels.get(self._chosen)
        locked = view.status is StepStatus.CANNOT_START_YET
        self.panel = made(self.context, loaded.case) if made is not None and (made.while_locked or not locked) else None
        if self.panel is not None:
            self.panel.ready.connect(self._draw_bar)
            self._centre.addWidget(self.panel)
        else:
            self._centre.addWidget(label(tr("workspace.locked" if locked else "workspace.no_panel")))
        self._draw_bar()

    def _draw_bar(self) -> None:
        """What blocks, when it was saved, the side's toggle and the main action."""
        if self.loaded is None:
            return
        had_focus = self.primary is not None and self.primary.hasFocus()
        clear(self._bar)
        blocked, row = self._blocked(self.loaded), FlowLayout(spacing=12, right=True)
        if blocked:
            self._bar.addWidget(label(blocked))
        self._bar.addLayout(row)
        if self.loaded.saved_at is not None:
            time = f"{self.loaded.saved_at.astimezone(self.context.zone):%H:%M}"
            row.addWidget(label(tr("workspace.saved", time=time), "muted", wrap=False))
        self.side_link = link_button("", self.toggle_side)
        row.addWidget(self.side_link)
        self._show_side()
        wanted = self.panel.primary() if self.panel is not None else None
        self.primary = None if wanted is None else primary_button(wanted.text, wanted.act, enabled=wanted.enabled)
        if self.primary is not None:
            row.addWidget(self.primary)
            if had_focus:
                self.primary.setFocus()

    def _blocked(self, loaded: Loaded) -> str:
        if self.panel is not None:
            return self.panel.blocked()
        view = _view_of(loaded.case, self._chosen)
        missing = missing_words(loaded.case, view) if view.status is StepStatus.CANNOT_START_YET else ""
        return tr("workspace.blocked_by", missing=missing) if missing else ""

    def _show_side(self) -> None:
        shown = self.width() >= WIDE if self._side_wanted is None else self._side_wanted
        self.side.setVisible(shown)
        if self.loaded is not None:
            words = tr("workspace.side_hide" if shown else "workspace.side_show")
            self.side_link.setText(words)
            self.side_link.setAccessibleName(words)

    def _show_waiting(self) -> None:
        self.side_link = link_button("", self.toggle_side)
        self._centre.addWidget(label(tr("workspace.opening"), "muted"))


def _view_of(case: CaseView, step: str) -> StepView:
    return next(one for one in case.steps if one.step.id == step)


def _step_after(before: Loaded | None, now: Loaded, chosen: str) -> str:
    """The chosen step, or the next open one where it was completed meanwhile or is no longer there."""
    if chosen not in {one.step.id for one in now.case.steps}:
        return next_open(now.case)
    done_now = _view_of(now.case, chosen).status is StepStatus.COMPLETED
    was_open = before is not None and _view_of(before.case, chosen).status is not StepStatus.COMPLETED
    return next_open(now.case) if done_now and was_open else chosen


def _scroll(widget: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    return area
