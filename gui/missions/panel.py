"""The guided missions at the foot of the window: one at a time, with its next step, the way to it, and a tick when the store shows that it is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QBoxLayout
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
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
from gui.missions.drawing import MissionActs
from gui.missions.drawing import Shown
from gui.missions.drawing import draw_mission
from gui.missions.drawing import line_words
from gui.missions.folding import Folding
from gui.missions.showing import show_where
from gui.theme.tokens import scaled
from gui.widgets.announcer import say_at_once
from gui.widgets.buttons import link_button
from gui.widgets.buttons import tab_button
from gui.widgets.clearing import clear
from gui.widgets.content_area import ContentArea
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import tr

LOW = 720  # pixels of the window at a text scale of 100 %: in a lower one hints stand below each other


class MissionsPanel(QFrame):
    """Hidden on a desk with real data, and while it is put away. `page` gives the page that the window shows; `kept` is what an earlier panel remembered."""

    def __init__(self, context: Context, page: Callable[[], Page], kept: dict[str, bool] | None = None) -> None:
        super().__init__()
        self._context, self._page = context, page
        self.view: MissionsView | None = None
        self.chosen = ""
        self._said, self._wrong, self._wanted = "", False, False
        self.tabs: dict[str, QPushButton] = {}
        self.setProperty("role", "bar")
        self._line, self._head, body = QHBoxLayout(), FlowLayout(spacing=6), QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._area = ContentArea(body)
        body.setAutoFillBackground(False)  # it stands on the ground of the bar
        self._area.viewport().setAutoFillBackground(False)
        self._folding = Folding(self, page, body, {} if kept is None else kept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 4, 24, 4)
        outer.setSpacing(4)
        for layout in (self._line, self._head):
            outer.addLayout(layout)
        outer.addWidget(self._area)
        self.hide()

    def refresh(self) -> None:
        """Read anew what is done."""
        desk = self._context.desk
        self._context.background.run(lambda _control: read_missions(desk), owner=self, done=self._show, reading=True, latest="missions")

    def page_shown(self, _page: object) -> None:
        """Another page is shown: one line, unless the missions were unfolded there."""
        self._draw()

    def bring_back(self) -> None:
        """Show the missions again and give them the keyboard."""
        self._unfold()
        if self.view is not None and self.view.put_away:
            self._wanted = True
            self._put(away=False)
        else:
            self._draw()
            self.focus()

    def focus(self) -> None:
        """Put the keyboard on what is to be done next."""
        for name in ("show", "next", f"tab_{self.chosen}", "fold"):
            made = self.findChild(QPushButton, name)
            if made is not None and made.isEnabled():
                made.show()  # now, and not on Qt's next turn: it is to take the keyboard
                made.setFocus()
                return

    def choose(self, code: str) -> None:
        """Show one of the missions."""
        self.chosen, self._said = code, ""
        self._unfold()
        self._draw()
        self.tabs[code].setFocus()

    def event(self, event: QEvent) -> bool:
        """Qt shows what was just added on its next turn: only then is it known how high the mission is."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize} and not self._area.isHidden():
            self._folding.fit(self._area)
        return super().event(event)

    def _unfold(self) -> None:
        """Unfold here, or on Today where this page has no height to give."""
        if not self._folding.has_room():
            self._context.window.show_page("today")
        self._folding.fold(folded=False)

    def _show(self, view: MissionsView | None) -> None:
        before, self.view = self.view, view
        if view is None:
            return
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
        folded = self._folding.is_folded()
        self.setVisible(not view.put_away)
        self.tabs = {}
        for layout in (self._line, self._head, self._columns):
            clear(layout)
        self._area.setVisible(not folded)
        if folded:
            self._draw_line(view)
        else:
            self._draw_head(view)
            self._draw_mission(view)
        if had:
            (self.findChild(QPushButton, had) or self.tabs.get(self.chosen) or self).setFocus()

    def _draw_line(self, view: MissionsView) -> None:
        self._line.addWidget(label(line_words(view), "heading"), 1)
        unfold = link_button(tr("missions.open"), self._turn, name=tr("missions.open_name"))
        unfold.setObjectName("fold")
        self._line.addWidget(unfold)

    def _draw_head(self, view: MissionsView) -> None:
        done = sum(one.done for one in view.missions)
        self._head.addWidget(label(tr("missions.title", done=done, n=len(view.missions)), "heading", wrap=False))
        for number, one in enumerate(view.missions, 1):
            self.tabs[one.code] = self._tab(number, one)
            self._head.addWidget(self.tabs[one.code])
        fold = link_button(tr("missions.fold"), self._turn)
        fold.setObjectName("fold")
        self._head.addWidget(fold)
        self._head.addWidget(link_button(tr("missions.put_away"), partial(self._put, away=True), name=tr("missions.put_away_name")))

    def _tab(self, number: int, mission: Mission) -> QPushButton:
        tab = tab_button(f"✓ {number}" if mission.done else str(number), partial(self.choose, mission.code), checked=mission.code == self.chosen)
        words = tr("missions.tab_done" if mission.done else "missions.tab", number=number, name=tr(f"missions.{mission.code}_title"))
        tab.setAccessibleName(words)
        tab.setToolTip(words)
        tab.setObjectName(f"tab_{mission.code}")
        return tab

    def _draw_mission(self, view: MissionsView) -> None:
        said = self._say()
        acts = MissionActs(self.choose, self._show_where, self._let_answer, self._name_day)
        draw_mission(self._columns, Shown(view, self._mission(view), said, self.window().height() < scaled(LOW)), acts)
        if said is not None:
            say_at_once(said)

    def _say(self) -> QLabel | None:
        return label(self._said, "error" if self._wrong else "good") if self._said else None

    def _show_where(self, step: MissionStep) -> None:
        show_where(self._context, step, self._page, self)
        if self._folding.has_room() and step.code == "name_day":  # its answer is given here
            self._folding.fold(folded=False)
            self._draw()

    def _turn(self) -> None:
        if self._folding.is_folded():
            self._unfold()
        else:
            self._folding.fold(folded=True)
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
