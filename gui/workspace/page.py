"""The case workspace: head, steps, the panel of the chosen step, the side, and the bar with the one main action."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.cases.steps import StepStatus
from core.services.changed import Shown
from gui.context import Context
from gui.context import Page
from gui.widgets.announcer import say_at_once
from gui.words import tr
from gui.workspace.bar import Bar
from gui.workspace.centre import Centre
from gui.workspace.drafts import DraftBook
from gui.workspace.head import Head
from gui.workspace.loaded import Loaded
from gui.workspace.loaded import load_case
from gui.workspace.loaded import step_after
from gui.workspace.loaded import step_to_go_on
from gui.workspace.panel import Panel
from gui.workspace.panel import Primary
from gui.workspace.panels import PANELS
from gui.workspace.printing import print_whole_case
from gui.workspace.side import Side
from gui.workspace.side import SideContent
from gui.workspace.steps import Steps
from gui.workspace.steps import StepsColumn
from gui.workspace.steps import missing_words

WIDE = 1040  # of the page: the window's 1,240 or so with the rail
ANSWER = "respond"


class WorkspacePage(Page):
    """One case at a time. `open` shows a case at its next step, `act` runs the main action of the step."""

    shows = frozenset({Shown.CASES, Shown.MESSAGES})

    def __init__(self, context: Context, panels: Mapping[str, type[Panel]] = PANELS) -> None:
        super().__init__(context)
        self._number = ""
        self._chosen = ""
        self._how_shown = False
        self._side_wanted: bool | None = None
        self._kept_at = ""
        self._holds = False
        self.loaded: Loaded | None = None
        self.drafts = DraftBook(context, self, self._note_kept)
        self.head = Head(back=lambda: context.window.show_page("cases"), how=self.toggle_how, copy=self.copy_number)
        self.steps = Steps(self.choose)
        self.area = Centre(context, panels, self.drafts, self._draw_bar)
        self.area.go = self.go_to
        self.side = Side(context, self.drafts, self.write_letter)
        self.bar = Bar(self.toggle_side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addLayout(self._middle(), 1)
        outer.addWidget(self.bar)

    def open(self, number: str) -> None:
        """Show a case at its first step that is not completed."""
        self._number, self._chosen, self._how_shown, self.loaded, self._kept_at = number, "", False, None, ""
        self.bar.hold()  # what can be pressed still belongs to the case that was shown before
        self.refresh()

    def open_item(self, name: str) -> None:
        """Open the case of this number."""
        self.open(name)

    @property
    def number(self) -> str:
        """The case that is shown, or empty."""
        return self._number

    @property
    def panel(self) -> Panel | None:
        """The panel of the step that is shown."""
        return self.area.panel

    @property
    def primary(self) -> QPushButton | None:
        """The button of the main action, where there is one."""
        return self.bar.primary

    def refresh(self) -> None:
        """Read the case anew; the step stays unless it was completed meanwhile. Only what changed is drawn anew."""
        if self._number:
            number, desk = self._number, self.context.desk
            self.context.background.run(lambda _control: load_case(desk, number), owner=self, done=self._show, reading=True, latest="case")

    def act(self) -> None:
        """Run the main action of the step; where something holds it back, say what, and put the keyboard on the field that is asked for."""
        if self.loaded is None or self.primary is None:
            return
        if self.primary.isEnabled():
            self.primary.click()
        elif not self.bar.blocked.isHidden():
            first = self.panel.first() if self.panel is not None else None
            if first is not None:
                first.setFocus()
            say_at_once(self.bar.blocked)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """The commands of the workspace, once a case is shown."""
        if self.loaded is None:
            return {}
        return {
            "workspace.next_step": lambda: self.step_by(1),
            "workspace.previous_step": lambda: self.step_by(-1),
            "workspace.next_tab": lambda: self._side_tab(1),
            "workspace.previous_tab": lambda: self._side_tab(-1),
            "workspace.copy_number": self.copy_number,
            "workspace.print": lambda: print_whole_case(self.context, self._number),
            "workspace.write_letter": self.write_letter,
            "workspace.add_note": lambda: self.go_to("notes"),
            "window.side": self.toggle_side,
            **({"window.back": self.toggle_how} if self._how_shown else {}),
        }

    def panes(self) -> Sequence[QWidget]:
        """Steps, centre, side and bar."""
        chosen = [one for one in self.steps.buttons if one.isChecked()]
        first = self.panel.first() if self.panel is not None else None
        side = [self.side.tabs[self.side.tab]] if self.side.isVisible() else []
        return [*chosen, *([first] if first is not None else []), *side, *([self.primary] if self.primary is not None else [])]

    def choose(self, step: str) -> None:
        """Show a step in the centre; the keyboard stays where it is."""
        if self.loaded is not None:
            self._chosen = step
            self.steps.mark(step)
            self.area.show_step(self.loaded, step)
            self._draw_bar()

    def go_to(self, name: str) -> None:
        """Show a step or a tab of the side by its name, and put the keyboard there."""
        if self.loaded is None:
            return
        if name in self.side.tabs:
            self._side_wanted = True
            self._show_side()
            self.side.choose(name)
            self.side.focus_tab()
        else:
            self.choose(name)
            self._focus_step()

    def step_by(self, by: int) -> None:
        """To the next (1) or the previous (-1) step."""
        names = [one.step for one in self.steps.buttons]
        place = names.index(self._chosen) + by
        if 0 <= place < len(names):
            self.go_to(names[place])

    def write_letter(self) -> None:
        """To the step that makes the answer, or to the letters of the case while it cannot be made yet."""
        if self.loaded is not None:
            can = self.loaded.step(ANSWER).status is not StepStatus.CANNOT_START_YET
            self.go_to(ANSWER if can else "files")

    def copy_number(self) -> None:
        """Put the number of the case on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(self._number)
        self.context.window.announce(tr("workspace.number_copied", number=self._number))

    def toggle_how(self) -> None:
        """Show or hide how the date was worked out."""
        if self.loaded is not None:
            self._how_shown = not self._how_shown
            self._draw_head(self.loaded)
            self.head.how_link.setFocus()

    def toggle_side(self) -> None:
        """Show or hide the right side."""
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
        row.addWidget(StepsColumn(self.steps), 5)
        row.addWidget(self.area, 13)
        row.addWidget(self.side, 6)
        return row

    def _show(self, loaded: Loaded) -> None:
        if loaded.case.number != self._number:
            return
        before, held = self.loaded, self._place_of_keyboard()
        held = "panel" if self._holds and held == "steps" else held
        self.drafts.take(loaded.case.number, loaded.drafts)
        self.loaded = loaded
        chosen, self._chosen = self._chosen, step_after(before, loaded, self._chosen)
        self._draw_head(loaded)
        self.steps.show_case(loaded.case, self._chosen, self._year())
        self.side.show_case(SideContent(loaded.case, loaded.entries, self._year()))
        drawn = self.area.show_step(loaded, self._chosen)
        self._draw_bar()
        if before is None or (chosen != self._chosen and held in {"panel", "steps"}) or (drawn and held == "panel"):
            self._focus_step()

    def _place_of_keyboard(self) -> str:
        """Where the keyboard is: in the steps, in the panel or on the main action, or elsewhere."""
        focused = QApplication.focusWidget()
        if focused is None:
            return "panel"  # what had it was taken away
        if self.steps.isAncestorOf(focused):
            return "steps"
        return "panel" if self.bar.isAncestorOf(focused) or self.area.isAncestorOf(focused) else "elsewhere"

    def _focus_step(self) -> None:
        """Put the keyboard on the input that the step asks for, on its main action, or on the step itself."""
        self._holds = False
        first = self.panel.first() if self.panel is not None else None
        if first is not None and first.isEnabled():
            first.setFocus()
            self.area.ensureWidgetVisible(first)
        elif self.primary is not None and self.primary.isEnabled():
            self.primary.setFocus()
        else:
            self.steps.focus(self._chosen)

    def _year(self) -> int:
        return self.context.desk.clock().astimezone(self.context.zone).year

    def _draw_head(self, loaded: Loaded) -> None:
        self.head.show_case(loaded.case, self.context.zone, self._year(), how_shown=self._how_shown)
        self.area.show_how(loaded.case.leading if self._how_shown else None)

    def _draw_bar(self) -> None:
        """What blocks, when it was saved, and the actions of the step."""
        if self.loaded is None:
            return
        saved = self.loaded.saved_at
        time = f"{saved.astimezone(self.context.zone):%H:%M}" if saved is not None else ""
        self.bar.show_state(self._blocked(self.loaded), max(time, self._kept_at))
        secondary = self.panel.secondary() if self.panel is not None else None
        had_keyboard = self.primary is not None and self.primary.hasFocus()
        self.bar.show_actions(self._main_action(self.loaded), secondary, steps_in=self._hold_keyboard)
        if had_keyboard and self.primary is None:
            self._hold_keyboard()
        if self._holds and self.primary is not None and self.primary.isEnabled() and self._place_of_keyboard() == "steps":
            self._holds = False
            self.primary.setFocus()

    def _hold_keyboard(self) -> None:
        """While the main action runs it cannot have the keyboard: the step keeps it, and gives it back to what comes next."""
        self._holds = True
        self.steps.focus(self._chosen)

    def _main_action(self, loaded: Loaded) -> Primary | None:
        """That of the panel; where it has none, the road goes on to the next step that may be worked on."""
        wanted = self.panel.primary() if self.panel is not None else None
        following = step_to_go_on(loaded.case, self._chosen)
        if wanted is not None or following is None or self.panel is None:
            return wanted
        name = following.step.id
        return Primary(tr("workspace.go_on", number=following.step.number, step=tr(f"codes.step_{name}")), lambda: self.go_to(name))

    def _blocked(self, loaded: Loaded) -> str:
        if self.panel is not None:
            return self.panel.blocked()
        view = loaded.step(self._chosen)
        missing = missing_words(loaded.case, view) if view.status is StepStatus.CANNOT_START_YET else ""
        return tr("workspace.blocked_by", missing=missing) if missing else ""

    def _note_kept(self) -> None:
        """What was typed is kept now."""
        self._kept_at = f"{self.context.desk.clock().astimezone(self.context.zone):%H:%M}"
        self._draw_bar()

    def _side_tab(self, by: int) -> None:
        self._side_wanted = True
        self._show_side()
        self.side.step_tab(by)

    def _show_side(self) -> None:
        shown = self.width() >= WIDE if self._side_wanted is None else self._side_wanted
        self.side.setVisible(shown)
        self.bar.side_link.setVisible(not shown)
