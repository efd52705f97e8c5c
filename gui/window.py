"""The one window: rail, page, notices and status bar. It shows views and calls services; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import shiboken6
from PySide6.QtGui import QCloseEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMainWindow
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.errors import KnownError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.words import Language
from gui.background import Background
from gui.commands import Command
from gui.commands import fill_menus
from gui.context import Context
from gui.context import Page
from gui.pages import PLACES
from gui.pages import WORKSPACE
from gui.pages import Pages
from gui.qt_words import install_qt_words
from gui.standing import Standing
from gui.theme.tokens import Scheme
from gui.theme.tokens import apply_scheme
from gui.theme.tokens import current_scheme
from gui.widgets.labels import label
from gui.widgets.notices import DoneNotice
from gui.widgets.notices import FailureNotice
from gui.widgets.rail import Rail
from gui.words import language
from gui.words import set_language
from gui.words import tr

MINIMUM = (1024, 640)
PREFERRED = (1280, 800)


class MainWindow(QMainWindow):
    """Shows one desk. Pages are made anew when the language or the scheme changes."""

    def __init__(self, desk: Desk, background: Background, out: Path) -> None:
        super().__init__()
        self.background = background
        self.desk = desk
        self._out = out
        self._chosen = "today"
        self._number: str | None = None
        self._standing: Standing | None = None
        self.pages: dict[str, Page] = {}
        background.failure.connect(self.show_failure)
        self.setMinimumSize(*MINIMUM)
        self.resize(*PREFERRED)
        self._make_shortcuts()
        self._rebuild()

    def changed(self, changed: Changed) -> None:
        """Draw anew every page that shows what changed; another language, scheme or company makes all pages anew."""
        if Shown.SETTINGS in changed.kinds:
            self.background.run(lambda _control: read_settings(self.desk), owner=self, done=lambda _settings: self._rebuild())
            return
        if self._standing is not None:
            self._standing.refresh()
        page = self.pages[self._chosen]
        if page.shows & changed.kinds:
            page.refresh()

    def show_page(self, name: str) -> None:
        """Go to a place of the rail and read it anew."""
        self._chosen = name
        self._stack.setCurrentWidget(self.pages[name])
        self._rail.choose("cases" if name == WORKSPACE else name)
        self.pages[name].refresh()

    def open_case(self, number: str) -> None:
        """Open the workspace of a case at its next step."""
        self._number = number
        self._chosen = WORKSPACE
        self._stack.setCurrentWidget(self.pages[WORKSPACE])
        self._rail.choose("cases")
        self.pages[WORKSPACE].open_item(number)

    def announce(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was just done, with a way to take it back."""
        self._done.announce(words, undo)

    def show_failure(self, error: KnownError) -> None:
        """Show a known failure with its remedy."""
        self._failure.show_failure(error)

    def current_page(self) -> Page:
        """The page that is shown."""
        return self.pages[self._chosen]

    def set_scheme(self, scheme: Scheme) -> None:
        """Light or dark, kept in the settings."""
        settings = read_settings(self.desk).model_copy(update={"scheme": scheme})
        self.background.run(lambda _control: change_settings(self.desk, settings=settings), owner=self, done=self.changed)

    def show_in(self, chosen: Language, scheme: Scheme) -> None:
        """Draw everything in a language and a scheme, without keeping them in the settings."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            if current_scheme(application) != scheme:
                self._clear()  # a style sheet is worked out for every widget that stands: the old ones go first
                apply_scheme(application, scheme)
            install_qt_words(application, chosen)
        set_language(chosen)
        self._draw(load_company(read_settings(self.desk).company))
        if had_focus:
            self._rail.focus()  # what had it is gone; the keyboard goes on from the place that is shown

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask long work to stop and wait for it; what was begun is finished or undone, never half-left."""
        self.background.close()
        self.desk.close()
        event.accept()

    def _rebuild(self) -> None:
        settings = read_settings(self.desk)
        self.desk = self.desk.acting_as(settings.operator)
        self.show_in(settings.language, "dark" if settings.scheme == "dark" else "light")

    def _clear(self) -> None:
        """Take the old pages away at once."""
        old = self.takeCentralWidget()
        if old is not None:
            shiboken6.delete(old)
        self.pages = {}

    def _draw(self, profile: CompanyProfile) -> None:
        context = Context(self.desk, self.background, self, ZoneInfo(profile.time_zone), self._out)
        self._stack = QStackedWidget()
        self.pages = Pages(context, self._stack)
        self._rail = Rail(profile.letterhead.name[language()], PLACES, self.show_page, self.open_case)
        self._failure, self._done = FailureNotice(), DoneNotice()
        self._standing = Standing(context, self._rail, profile)
        self.setStatusBar(self._standing.bar)
        self.setCentralWidget(self._centre())
        self.setWindowTitle(tr("window.title"))
        fill_menus(self, self._commands())
        self._standing.refresh()
        self._standing.check_trail()
        self._return()

    def _centre(self) -> QWidget:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        if self.desk.sample:
            right.addWidget(label(tr("window.sample"), "sample"))
        for widget in (self._failure, self._stack, self._done):
            right.addWidget(widget, int(widget is self._stack))
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
            self.show_page(self._chosen if self._chosen in PLACES else "today")

    def _commands(self) -> tuple[Command, ...]:
        places = tuple(Command("window.menu_go", f"window.{name}", partial(self.show_page, name), f"Ctrl+F{n}") for n, name in enumerate(PLACES, 1))
        return (
            Command("window.menu_file", "window.load_mail", self._load_mail, "Ctrl+F9"),
            Command("window.menu_file", "window.quit", self.close, "Alt+F4"),
            Command("window.menu_edit", "window.undo_last", self._undo, "Ctrl+Z"),
            Command("window.menu_edit", "window.primary", self._act),
            *places,
            Command("window.menu_view", "window.light", partial(self.set_scheme, "light")),
            Command("window.menu_view", "window.dark", partial(self.set_scheme, "dark")),
            Command("window.menu_help", "window.help_keys", self._show_keys, "F1"),
        )

    def _make_shortcuts(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+Return", self._act),
            ("Ctrl+Enter", self._act),
            ("F2", self._focus_primary),
            ("F6", partial(self.focusNextPrevChild, True)),
            ("Esc", self._back),
        )
        for sequence, act in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(act)

    def _act(self) -> None:
        self.current_page().act()

    def _undo(self) -> None:
        self._done.undo()

    def _back(self) -> None:
        if self._chosen == WORKSPACE:
            self.show_page("cases")

    def _load_mail(self) -> None:
        self.show_page("inbox")
        self.pages["inbox"].open_item("")

    def _show_keys(self) -> None:
        self.announce(tr("window.keys_text"))

    def _focus_primary(self) -> None:
        for child in self.current_page().findChildren(QWidget):
            if child.property("primary") == "true" and child.isVisible() and child.isEnabled():
                child.setFocus()
                return
