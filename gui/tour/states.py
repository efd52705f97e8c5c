"""Every screen and state of the window that the tour keeps a picture of: empty, normal, busy, error, locked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QDialog

from core.services.build import PassphraseFileError
from core.services.failures import NoSuchCaseError
from core.services.inbox import Split
from core.services.mail_import import ImportResult
from core.services.mail_import import import_mail
from gui.background import Background
from gui.background import Control
from gui.inbox.page import InboxPage
from gui.places import PLACES
from gui.setup.opening import OpeningPage
from gui.setup.window import SetupWindow
from gui.theme.tokens import apply_scheme
from gui.tour.camera import Camera
from gui.tour.operator import Operator
from gui.window import MainWindow
from gui.words import set_language
from gui.words import tr

EMPTY = ("today", "inbox", "cases", "letters", "archives", "auditlog", "datamap")
TABS = {"today": ("week", "month"), "letters": ("next_tab", "next_tab"), "datamap": ("next_tab", "next_tab", "next_tab")}


@dataclass(frozen=True, slots=True)
class States:
    """Takes the pictures of one window."""

    camera: Camera
    operator: Operator

    def first_start(self) -> None:
        """The window before there is a desk."""
        for (language, scheme), size in self.camera.each():
            set_language(language)
            apply_scheme(self.operator.application, scheme)
            setup = SetupWindow(lambda: True, language)
            setup.resize(*size)
            setup.show()
            self.operator.application.processEvents()
            self.camera.take(setup, "01-first-start", (language, scheme), size)
            setup.close()
            setup.deleteLater()

    def opening(self) -> None:
        """The store that does not open with the passphrase that was given."""
        for (language, scheme), size in self.camera.each():
            window = MainWindow(Background())
            window.show_in(language, scheme)
            page = OpeningPage()
            window.show_opening(page)
            page.show_failure(PassphraseFileError(path="passphrase.txt", reason="it is empty"))
            window.resize(*size)
            window.show()
            self.operator.application.processEvents()
            self.camera.take(window, "02-opening-failed", (language, scheme), size)
            window.close()
            window.deleteLater()

    def empty(self) -> None:
        """The places of a desk that knows nothing yet."""
        for number, place in enumerate(EMPTY, 10):
            self._picture(f"{number}-{place}-empty", partial(self.operator.command, f"window.{place}"))

    def normal(self) -> None:
        """The places, their tabs and splits, once there is something in them."""
        for number, place in enumerate(PLACES, 30):
            self._picture(f"{number}-{place}", partial(self.operator.command, f"window.{place}"))
        for split in (Split.UNSURE, Split.REPLIES, Split.OTHER):
            self._picture(f"31-inbox-{split}", partial(self._show_split, split))
        for place, tabs in TABS.items():
            for turn in range(len(tabs)):
                self._picture(f"3{PLACES.index(place)}-{place}-tab{turn + 2}", partial(self._turn, place, tabs[: turn + 1]))
        self._picture_of_dialog("40-palette", "window.palette")
        self._picture_of_dialog("41-keys", "window.help")

    def busy(self, mail: Path) -> None:
        """A real import that waits half-way until its picture is taken; begun anew in each look, so that its title is in the language shown."""
        self.operator.command("window.inbox")
        for language, scheme in self.camera.looks:
            self.operator.window.show_in(language, scheme)
            self.operator.settle()
            go_on = self._import_half(mail)
            self.camera.picture(self.operator, "50-busy", lambda: self._show_activity(beside=1), beside=1, looks=((language, scheme),))
            go_on.set()
            self.operator.settle()
        self.operator.window.activity.hide()

    def _import_half(self, mail: Path) -> Event:
        """Begin an import and come back when it waits half-way; setting the event lets it go on."""
        window, half, go_on = self.operator.window, Event(), Event()
        desk = self.operator.sample.desk

        def wait_half_way(done: int, total: int, control: Control) -> None:
            control.report(done, total)
            if not go_on.is_set() and done:
                half.set()
                go_on.wait()

        def work(control: Control) -> ImportResult:
            return import_mail(desk, paths=[mail], report=lambda done, total: wait_half_way(done, total, control), stopped=control.stopped)

        window.background.run(work, owner=window, done=lambda _result: None, title=tr("inbox.loading"))
        while not half.is_set():
            self.operator.application.processEvents()
        return go_on

    def errors(self) -> None:
        """A failure with its remedy on the page, and what was done with its undo."""
        self._picture("60-failure", self._fail)

    def locked(self) -> None:
        """The cover."""
        window = self.operator.window
        for language, scheme in self.camera.looks:
            window.show_in(language, scheme)
            self.operator.settle()
            self.operator.command("window.lock")
            self.camera.take(window, "70-locked", (language, scheme), (window.width(), window.height()))
            self.operator.press("Return")
            self.operator.settle()

    def _picture(self, name: str, prepare: Callable[[], object]) -> None:
        self.camera.picture(self.operator, name, prepare)

    def _picture_of_dialog(self, name: str, command: str) -> None:
        """A dialog before the window, opened anew in each look."""

        def open_anew() -> None:
            self._close_dialogs()
            self.operator.command(command)

        self._picture(name, open_anew)
        self._close_dialogs()

    def _close_dialogs(self) -> None:
        for one in self.operator.window.findChildren(QDialog):
            one.close()

    def _fail(self) -> None:
        self.operator.command("window.today")
        self.operator.window.show_failure(NoSuchCaseError(number="2026-0099"))

    def _show_split(self, split: Split) -> None:
        self.operator.command("window.inbox")
        page = self.operator.window.current_page()
        if isinstance(page, InboxPage):
            page.list.show_split(split)

    def _turn(self, place: str, tabs: tuple[str, ...]) -> None:
        self.operator.command(f"window.{place}")
        for tab in tabs:
            self.operator.window.board.run(f"{place}.{tab}")
            self.operator.settle()

    def _show_activity(self, *, beside: int) -> None:
        self.operator.window.activity.show()
        self.operator.settle(beside)
