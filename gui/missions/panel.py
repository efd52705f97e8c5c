"""The guided missions at the foot of the window: one at a time, with its next step, the way to it, and a tick when the store shows that it is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtGui import QAccessibleEvent
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QBoxLayout
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.changed import Changed
from core.services.missions import Mission
from core.services.missions import MissionStep
from core.services.missions import MissionsView
from core.services.missions import let_person_answer
from core.services.missions import name_day
from core.services.missions import put_missions_away
from core.services.missions import read_missions
from gui.context import Context
from gui.context import Page
from gui.dates import day_words
from gui.missions.showing import show_where
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import tab_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import tr

FOLDED_BELOW = 720  # pixels of the window: in a lower one the missions begin as one line
# The controls that a hint names, so that both always use the same words: keys of the catalogue.
CONTROLS: dict[str, tuple[str, ...]] = {
    "triage_open": (),
    "due_name_day": ("workspace.how",),
    "proof_ask": ("panels.look_up", "panels.sent_code"),
    "proof_take_in": ("missions.let_answer",),
    "access_scope": ("panels.confirm_scope",),
    "access_collect": ("panels.search",),
    "access_review": ("panels.confirm_given",),
    "access_make": ("panels.make_answer",),
    "access_send": ("panels.save_letter", "panels.sent_answer"),
    "erasure_plan": ("panels.dry_run",),
    "erasure_confirm": (),
    "erasure_erase": (),
}


class MissionsPanel(QFrame):
    """Hidden on a desk with real data, and while it is put away. `page` gives the page that the window shows."""

    def __init__(self, context: Context, page: Callable[[], Page]) -> None:
        super().__init__()
        self._context, self._page = context, page
        self.view: MissionsView | None = None
        self.chosen = ""
        self._said, self._wrong = "", False
        self._folded: bool | None = None
        self._wanted = False
        self.tabs: dict[str, QPushButton] = {}
        self.setProperty("role", "bar")
        self._head, self._body = FlowLayout(spacing=6), QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 4, 24, 8)
        outer.setSpacing(4)
        outer.addLayout(self._head)
        outer.addWidget(self._body)
        self.hide()

    def refresh(self) -> None:
        """Read anew what is done."""
        desk = self._context.desk
        self._context.background.run(lambda _control: read_missions(desk), owner=self, done=self._show, reading=True, latest="missions")

    def bring_back(self) -> None:
        """Show the missions again and give them the keyboard."""
        self._folded = False
        if self.view is not None and self.view.put_away:
            self._wanted = True
            self._put(away=False)
        else:
            self._draw()
            self.focus()

    def focus(self) -> None:
        """Put the keyboard on what is to be done next."""
        for name in ("show", "next"):
            made = self.findChild(QPushButton, name)
            if made is not None and made.isEnabled() and not self._folded:
                made.show()  # now, and not on Qt's next turn: it is to take the keyboard
                made.setFocus()
                return
        if self.chosen in self.tabs:
            self.tabs[self.chosen].setFocus()

    def choose(self, code: str) -> None:
        """Show one of the missions."""
        self.chosen, self._said, self._folded = code, "", False
        self._draw()
        self.tabs[code].setFocus()

    def _show(self, view: MissionsView | None) -> None:
        before, self.view = self.view, view
        if view is None:
            return
        if self._folded is None:
            self._folded = self._is_low()
        self._go_on(before, view)
        if before != view or not self.tabs:
            self._draw()
        if self._wanted and not view.put_away:
            self._wanted = False
            self.focus()

    def _go_on(self, before: MissionsView | None, view: MissionsView) -> None:
        """When the mission that is shown was just done, say so and go to the next one that is not."""
        done_before = {one.code for one in before.missions if one.done} if before is not None else {one.code for one in view.missions if one.done}
        just_done = [place for place, one in enumerate(view.missions, 1) if one.done and one.code not in done_before]
        waiting = [one.code for one in view.missions if not one.done]
        if just_done:
            after = [one.code for one in view.missions[just_done[0] :] if one.code in waiting]
            waiting = after + [code for code in waiting if code not in after]  # on in their order, then what was left out
            self._said, self._wrong = (tr("missions.just_done", number=just_done[0]) if waiting else ""), False
        if not self.chosen or self._mission(view).code not in waiting:
            self.chosen = (waiting or [view.missions[-1].code])[0] if just_done or not self.chosen else self.chosen

    def _mission(self, view: MissionsView) -> Mission:
        return next((one for one in view.missions if one.code == self.chosen), view.missions[0])

    def _draw(self) -> None:
        view = self.view
        if view is None:
            return
        focused = QApplication.focusWidget()
        had = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        self.setVisible(not view.put_away)
        clear(self._head)
        clear(self._columns)
        self._draw_head(view)
        self._body.setVisible(not self._folded)
        if not self._folded:
            self._draw_mission(view, self._mission(view))
        if had:
            (self.findChild(QPushButton, had) or self.tabs[self.chosen]).setFocus()

    def _draw_head(self, view: MissionsView) -> None:
        done = sum(one.done for one in view.missions)
        self._head.addWidget(label(tr("missions.title", done=done, n=len(view.missions)), "heading", wrap=False))
        self.tabs = {}
        for number, one in enumerate(view.missions, 1):
            tab = tab_button(f"✓ {number}" if one.done else str(number), partial(self.choose, one.code), checked=one.code == self.chosen)
            words = tr("missions.tab_done" if one.done else "missions.tab", number=number, name=tr(f"missions.{one.code}_title"))
            tab.setAccessibleName(words)
            tab.setToolTip(words)
            tab.setObjectName(f"tab_{one.code}")
            self.tabs[one.code] = tab
            self._head.addWidget(tab)
        fold = link_button(tr("missions.unfold" if self._folded else "missions.fold"), self._fold)
        fold.setObjectName("fold")
        self._head.addWidget(fold)
        self._head.addWidget(link_button(tr("missions.put_away"), partial(self._put, away=True), name=tr("missions.put_away_name")))

    def _draw_mission(self, view: MissionsView, mission: Mission) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        down = QBoxLayout.Direction.TopToBottom if self._is_low() else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down)
        self._columns.setSpacing(4 if self._is_low() else 24)
        for column, stretch in ((left, 2), (right, 3)):
            column.setSpacing(4)
            self._columns.addLayout(column, stretch)
        number = view.missions.index(mission) + 1
        left.addWidget(label(f"{number}. {tr(f'missions.{mission.code}_title')}", "heading"))
        if not self._is_low():
            left.addWidget(label(tr(f"missions.{mission.code}_why"), "muted"))
        left.addStretch(1)
        self._say(right)
        step = mission.next_step
        if step is None:
            self._draw_done(view, mission, right)
        else:
            self._draw_step(view, mission, step, right)
        right.addStretch(1)

    def _say(self, column: QVBoxLayout) -> None:
        if self._said:
            said = label(self._said, "error" if self._wrong else "good")
            column.addWidget(said)
            QAccessible.updateAccessibility(QAccessibleEvent(said, QAccessible.Event.Alert))

    def _draw_done(self, view: MissionsView, mission: Mission, column: QVBoxLayout) -> None:
        waiting = next((one for one in view.missions if not one.done), None)
        column.addWidget(label(tr("missions.done") if waiting else tr("missions.all_done"), "good"))
        ways = []
        if waiting is not None:
            ways.append(button(tr("missions.next"), partial(self.choose, waiting.code)))
            ways[0].setObjectName("next")
        if mission.code == "erasure":
            ways.append(button(tr("missions.see_proof"), partial(self._show_where, mission.steps[-1])))
        column.addLayout(_row(*ways))

    def _draw_step(self, view: MissionsView, mission: Mission, step: MissionStep, column: QVBoxLayout) -> None:
        if mission.code in {"proof", "access"} and not view.asking:
            column.addWidget(label(tr("missions.first_triage")))
            first = button(tr("missions.to_first"), partial(self.choose, view.missions[0].code))
            first.setObjectName("next")
            column.addLayout(_row(first))
            return
        words, ways = hint_words(f"{mission.code}_{step.code}"), self._ways(view, step)
        hint = label(tr("missions.step", number=mission.steps.index(step) + 1, n=len(mission.steps), hint=words))
        if len(ways) > 1:
            column.addWidget(hint)
            column.addLayout(_row(*ways))
            return
        row = QHBoxLayout()  # one way stands beside the hint: the pages need the height
        row.setSpacing(16)
        row.addWidget(hint, 1)
        row.addWidget(ways[0], 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def _ways(self, view: MissionsView, step: MissionStep) -> list[QPushButton]:
        ways = []
        if step.place == "missions":
            answer = button(tr("missions.let_answer"), self._let_answer, enabled=view.can_answer)
            answer.setObjectName("show")
            ways.append(answer)
        else:
            show = button(tr("missions.show_me"), partial(self._show_where, step), enabled=bool(step.item))
            show.setObjectName("show")
            ways.append(show)
        if step.code == "name_day":
            ways += [button(day_words(day), partial(self._name_day, day), name=tr("missions.day_name", day=day_words(day))) for day in view.days]
        return ways

    def _is_low(self) -> bool:
        """Whether the window has so little height that the page needs it more."""
        return self.window().height() < FOLDED_BELOW

    def _show_where(self, step: MissionStep) -> None:
        show_where(self._context, step, self._page, self)
        if self._is_low() and step.code != "name_day":  # its answer is given here
            self._folded = True
            self._draw()

    def _fold(self) -> None:
        self._folded = not self._folded
        self._draw()
        fold = self.findChild(QPushButton, "fold")
        if fold is not None:
            fold.setFocus()

    def _let_answer(self) -> None:
        view, desk = self.view, self._context.desk
        if view is not None and view.can_answer:
            number, title = view.asking, tr("missions.let_answer")
            self._context.background.run(lambda _control: let_person_answer(desk, number=number), owner=self, done=self._changed, title=title)

    def _name_day(self, day: date) -> None:
        desk = self._context.desk
        self._context.background.run(lambda _control: name_day(desk, day=day), owner=self, done=self._day_named)

    def _day_named(self, answer: tuple[bool, Changed]) -> None:
        right, changed = answer
        if right:
            self._changed(changed)
        else:
            self._said, self._wrong = tr("missions.not_that_day"), True
            self._draw()

    def _put(self, *, away: bool) -> None:
        desk = self._context.desk
        self._context.background.run(lambda _control: put_missions_away(desk, away=away), owner=self, done=partial(self._was_put, away))

    def _was_put(self, away: bool, changed: Changed) -> None:
        self._changed(changed)
        if away:
            self._context.window.announce(tr("missions.was_put_away"), partial(self._put, away=False))

    def _changed(self, changed: Changed) -> None:
        self._said = ""
        self._context.window.changed(changed)
        self.refresh()


def hint_words(code: str) -> str:
    """The hint of a step, with the words that stand on its controls."""
    names = dict(zip(("first", "second"), (tr(key) for key in CONTROLS[code]), strict=False))
    return tr(f"missions.{code}", **names)


def _row(*widgets: QWidget) -> FlowLayout:
    row = FlowLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row
