"""The one window: menus, rail, page, notices, activity and status bar. It shows views and calls services; it decides nothing.

It is painted before the desk is open; `attach` gives it the desk.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMainWindow
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.last_look import LastLook
from core.words import Language
from gui.activity.panel import ActivityPanel
from gui.background import Background
from gui.commands import CommandBoard
from gui.missions.banner import SampleBanner
from gui.palette.field import put_search_beside_menus
from gui.places import MAILBOXES
from gui.places import PLACES
from gui.places import WORKSPACE
from gui.qt_words import install_qt_words
from gui.statusbar import StatusStrip
from gui.theme.tokens import Scheme
from gui.theme.tokens import apply_look
from gui.theme.tokens import density
from gui.theme.tokens import follow_system
from gui.theme.tokens import resolve_scheme
from gui.theme.tokens import scaled
from gui.theme.tokens import system_scheme
from gui.theme.tokens import text_scale
from gui.undo import Done
from gui.undo import UndoStack
from gui.undoing import Undoing
from gui.widgets.alarm_band import AlarmBand
from gui.widgets.notices import DoneNotice
from gui.widgets.notices import FailureNotice
from gui.widgets.rail import Rail
from gui.widgets.reading_order import bring_into_sight
from gui.widgets.reading_order import put_in_reading_order
from gui.words import language
from gui.words import set_language
from gui.words import tr

if TYPE_CHECKING:
    from core.services.build import Desk
    from core.services.changed import Changed
    from gui.attached import Attached
    from gui.context import Page

MINIMUM = (1024, 640)
PREFERRED = (1280, 800)
LOW = 700  # pixels of the window at a text scale of 100 %: below it the band of the alarm is folded
NARROW = 1200  # pixels of the window: below it the rail shows icons only
_RAIL = {WORKSPACE: "cases", MAILBOXES: "settings"}  # places that stand under another one in the rail
Acts = dict[str, Callable[[], object]]


class MainWindow(QMainWindow):
    """Shows one desk. Everything in it is made anew when the language or the look changes. `real_data_wanted`: from the sample to one's own."""

    real_data_wanted = Signal()

    def __init__(self, background: Background, look: LastLook | None = None) -> None:
        super().__init__()
        self.background = background
        self.attached: Attached | None = None
        self.undo_stack = UndoStack()
        self._undoing = Undoing(self.undo_stack, background, self._say)
        self._look = look or LastLook()
        self._chosen, self._came_from = "today", "cases"
        self._number: str | None = None
        self.opening: QWidget | None = None
        self.activity = ActivityPanel(background)
        self.strip = StatusStrip(self.activity)
        self.setStatusBar(self.strip.bar)
        self.board = CommandBoard(self, self._acts, lambda: self._chosen)
        background.failure.connect(self.show_failure)
        background.orphaned.connect(self._orphan_ended)
        application = QApplication.instance()
        self._unfollow = follow_system(application, lambda _scheme: self._system_changed()) if isinstance(application, QApplication) else None
        self.setMinimumSize(*MINIMUM)
        self.resize(max(self._look.width, MINIMUM[0]), max(self._look.height, MINIMUM[1]))
        self._put_on(self._look)
        self._draw()

    # ------------------------------------------------------------------ what pages ask for

    def changed(self, changed: Changed) -> None:
        """Draw anew every page that shows what changed; another language, look or company makes all pages anew."""
        if self.attached is not None:
            self.attached.changed(changed)

    def show_page(self, name: str) -> None:
        """Go to a place of the rail and read it anew."""
        if self.attached is None:
            return
        if name != self._chosen:
            self._done.hide()
        self._chosen = name
        page = self.pages[name]
        self._stack.setCurrentWidget(page)
        self._rail.choose(_RAIL.get(name, name))
        page.refresh()

    def open_case(self, number: str) -> None:
        """Open the workspace of a case at its next step."""
        if self.attached is None:
            return
        self._came_from = self._chosen if self._chosen != WORKSPACE else self._came_from
        self._number, self._chosen = number, WORKSPACE
        page = self.pages[WORKSPACE]
        self._stack.setCurrentWidget(page)
        self._rail.choose("cases")
        page.open_item(number)

    def announce(
        self, words: str, undo: Callable[[], None] | None = None, redo: Callable[[], None] | None = None, *, case: str = "", undone: str = ""
    ) -> None:
        """Say what was just done, with a way to take it back (`undone` says then how things stand), and into the case that it happened in."""
        if undo is not None:
            self.undo_stack.add(Done(words, undo, redo, undone))
        ways: list[tuple[str, Callable[[], None]]] = [(tr("window.go_to_case", number=case), partial(self.open_case, case))] if case else []
        ways += [(tr("window.undo"), self.undo)] if undo is not None else []
        self._done.announce(words, *ways)

    def ask(self, words: str, *ways: tuple[str, Callable[[], object]], stay: str) -> None:
        """Say what has to be known before one goes on, and bring the keyboard to the first way."""
        self._done.ask(words, *ways, stay=stay)

    def show_failure(self, error: KnownError) -> None:
        """Show a known failure with its remedy."""
        self._failure.show_failure(error)

    def _orphan_ended(self, answer: object) -> None:
        """A change was made whose page was drawn anew meanwhile: the others hear of it all the same."""
        parts = answer if isinstance(answer, tuple) else (answer,)
        for part in parts:
            if self.attached is not None and self.attached.is_change(part):
                self.attached.changed(part)

    # ------------------------------------------------------------------ what the program asks for

    @property
    def desk(self) -> Desk:
        """The desk that is shown. There is none before `attach`: asking then is a mistake of ours."""
        if self.attached is None:
            raise LookupError
        return self.attached.desk

    @property
    def pages(self) -> dict[str, Page]:
        """The pages that were made, by name; asking for another makes it."""
        return self.attached.pages if self.attached is not None else {}

    def attach(self, attached: Attached) -> None:
        """The desk is open: show it."""
        self.attached = attached
        self.opening = None
        self.undo_stack.clear()
        self.show_in_look(attached.look)
        attached.begin()

    def current_page(self) -> Page:
        """The page that is shown."""
        return self.pages[self._chosen]

    def show_opening(self, widget: QWidget) -> None:
        """Show this in the middle while there is no desk."""
        self.opening = widget
        self._rail.close_places()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def show_in(self, chosen: Language, scheme: Scheme) -> None:
        """Draw everything in a language and a scheme, without keeping them in the settings."""
        self.show_in_look(LastLook(chosen, scheme, density(), text_scale(), self.width(), self.height()))

    def show_in_look(self, look: LastLook) -> None:
        """Draw everything in a look, without keeping it in the settings."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._clear()  # a style sheet is worked out for every widget that stands: the old ones go first
        self._put_on(look)
        self._draw()
        if had_focus:
            self._rail.focus()  # what had it is gone; the keyboard goes on from the place that is shown

    def last_look(self) -> LastLook:
        """What is kept for the next start."""
        return LastLook(self._look.language, self._look.scheme, self._look.density, self._look.text_scale, self.width(), self.height())

    def rail(self) -> Rail:
        """The rail that stands now."""
        return self._rail

    def undo(self) -> None:
        """Take back what was done last (Ctrl+Z)."""
        self._undoing.undo()

    def _say(self, words: str, *ways: tuple[str, Callable[[], None]]) -> None:
        self._done.announce(words, *ways)

    def redo(self) -> None:
        """Do again what was taken back last (Ctrl+Shift+Z)."""
        self._undoing.redo()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())
        self.alarm.set_low(low=event.size().height() < scaled(LOW))

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab and Shift+Tab go in reading order, also through what was made later."""
        put_in_reading_order([part for part in (self.centralWidget(), self.strip.bar) if part is not None])
        moved = super().focusNextPrevChild(onwards)
        bring_into_sight(self.focusWidget())
        return moved

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask long work to stop and wait for it; what was begun is finished or undone, never half-left. Letters that have not left are told first."""
        if self.attached is not None and not self.attached.may_close():
            event.ignore()
            return
        if self._unfollow is not None:
            self._unfollow()
            self._unfollow = None
        self.background.close()
        if self.attached is not None:
            self.attached.close(self.last_look())
        event.accept()

    # ------------------------------------------------------------------ drawing

    def _put_on(self, look: LastLook) -> None:
        self._look = look
        application = QApplication.instance()
        if isinstance(application, QApplication):
            scheme = system_scheme(application) if look.scheme == "system" else resolve_scheme(look.scheme, Qt.ColorScheme.Unknown)
            apply_look(application, scheme=scheme, text_percent=look.text_scale, rows=look.density)
            install_qt_words(application, look.language)
        if language() is not look.language:
            set_language(look.language)

    def _system_changed(self) -> None:
        if self._look.scheme == "system":
            self.show_in_look(self._look)

    def _clear(self) -> None:
        """Take the old pages away at once."""
        self.activity.setParent(None)  # work goes on, and its results stay
        old = self.centralWidget()
        if old is not None:
            shiboken6.delete(old)

    def _draw(self) -> None:
        self.activity.speak()
        self._stack = QStackedWidget()
        company = self.attached.company if self.attached is not None else tr("window.title")
        self._rail = Rail(company, PLACES, self.show_page, self.open_case)
        self._failure, self._done, self.alarm = FailureNotice(), DoneNotice(), AlarmBand()
        self.strip.begin(tr(f"codes.language_{language()}"))
        self._fit(self.width())
        self.alarm.set_low(low=self.height() < scaled(LOW))
        self.setCentralWidget(self._centre())
        self.setWindowTitle(tr("window.title"))
        self.board.fill_menus()
        put_search_beside_menus(self.menuBar(), partial(self.board.run, "window.palette"))
        if self.attached is not None:
            self.attached.draw(self, self._stack)
            self._return()

    def _fit(self, width: int) -> None:
        """A narrow window shows icons in the rail and less at its foot."""
        self._rail.set_narrow(narrow=width < NARROW)
        self.strip.set_width(width)

    def _centre(self) -> QWidget:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        if self.attached is not None and self.attached.desk.sample:
            right.addWidget(SampleBanner(self.real_data_wanted.emit))
        right.addWidget(self.alarm)
        self.foot = QVBoxLayout()  # takes the guided missions of a sample desk
        right.addWidget(self._failure)
        right.addWidget(self._stack, 1)
        right.addLayout(self.foot)
        for widget in (self._done, self.activity):
            right.addWidget(widget)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        return centre

    def _return(self) -> None:
        """Show the place that was shown before."""
        if self._chosen == WORKSPACE and self._number is not None:
            self.open_case(self._number)
        else:
            self.show_page(self._chosen if self._chosen in {*PLACES, MAILBOXES} else "today")

    # ------------------------------------------------------------------ commands

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        acts: Acts = {"window.quit": self.close}
        if self.attached is not None:
            acts |= self.attached.acts
            acts |= self.current_page().acts()
        return acts

    def go_back(self) -> None:
        """One step back inside the page, from a case to where it was opened, from the mailboxes to the settings (Esc)."""
        if self.attached is None or self.current_page().back():
            return
        if self._chosen == MAILBOXES:
            self.show_page("settings")
        elif self._chosen == WORKSPACE:
            self.show_page(self._came_from)

    def chosen(self) -> str:
        """The name of the place that is shown."""
        return self._chosen
