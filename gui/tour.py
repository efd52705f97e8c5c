"""`main.py tour --out DIR`: the real window is driven through the sample cases to the end; pictures, letters and archives stay in DIR."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtCore import QEventLoop
from PySide6.QtCore import QMessageLogContext
from PySide6.QtCore import QtMsgType
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.archives import verify_archive_file
from core.services.audit_log import check_trail
from core.services.case_view import CaseView
from core.services.case_view import show_case
from core.services.cases import list_cases
from core.services.sample_desk import SampleDesk
from core.services.sample_desk import answer_as_person
from core.services.sample_desk import connect_sample_desk
from core.services.sample_desk import find_message
from core.services.sample_desk import open_sample_cases
from core.words import CaseState
from core.words import Kind
from core.words import Language
from gui.app import make_application
from gui.attached import open_window
from gui.background import Background
from gui.inbox.page import InboxPage
from gui.setup.window import SetupWindow
from gui.theme.tokens import Scheme
from gui.theme.tokens import apply_scheme
from gui.words import set_language
from gui.words import tr
from gui.workspace.page import WorkspacePage

LOOKS: tuple[tuple[Language, Scheme], ...] = tuple((language, scheme) for scheme in ("light", "dark") for language in Language)
SIZE = (1280, 800)
_USUAL = "propagateSizeHints"
_SHOWN_AFTER = frozenset({"collect", "act"})  # what was found, and the proof that it is gone
WAIT = 200  # milliseconds of patience per look at the events; the work itself says when it is done


@dataclass(frozen=True, slots=True)
class Road:
    """One sample case: who writes, what is opened, and the name of its pictures."""

    name: str
    sender: str
    kinds: tuple[Kind, ...]
    language: Language


ROADS = (
    Road("access-ru", "a.sadykova@mail.kz", (Kind.ACCESS,), Language.RU),
    Road("erasure-kk", "d.kuanyshev@inbox.kz", (Kind.ERASURE,), Language.KK),
)


class TourStoppedError(KnownError):
    """The tour did not come to its end."""

    sentence = "The tour stopped at {place}: {reason}."
    remedy = "Look at the last picture in the folder of the tour."


def main(arguments: list[str]) -> int:
    """Exit code 0 when both cases were closed and the trail is whole; 1 with one sentence on standard error."""
    parser = argparse.ArgumentParser(prog="main.py tour", description="Drive the real window through the sample cases without a screen.")
    parser.add_argument("--out", type=Path, required=True, help="folder for pictures, letters and archives")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_tell)
    try:
        with tempfile.TemporaryDirectory(prefix="privacy-desk-tour-") as folder:
            tour = Tour(options.out, Path(folder))
            tour.drive()
    except KnownError as error:
        sys.stderr.write(f"{error} {error.what_to_do}\n")
        return 1
    sys.stdout.write(tour.report())
    return 0


def _tell(_kind: QtMsgType, _context: QMessageLogContext, words: str | None) -> None:
    """Qt's own messages, without the one that the platform without a screen says of every window."""
    if words and _USUAL not in words:
        sys.stderr.write(f"{words}\n")


@dataclass
class Tour:
    """Drives one window. `out` gets `pictures`, `letters` and `archives`; `work` is thrown away at the end."""

    out: Path
    work: Path
    failures: list[KnownError] = field(default_factory=list)
    taken: int = 0

    def drive(self) -> None:
        """The whole tour. Raises TourStoppedError and the failures of the services."""
        for name in ("pictures", "letters", "archives"):
            shutil.rmtree(self.out / name, ignore_errors=True)
            (self.out / name).mkdir(parents=True)
        self.application = make_application()
        self._picture_setup()
        self.sample: SampleDesk = connect_sample_desk(folder=self.work)
        self.background = Background()
        self.window = open_window(self.sample.desk, self.background, self.work / "out")
        self.background.failure.connect(self.failures.append)
        self.window.resize(*SIZE)
        self.window.show()
        self._take_in(self.sample.samples.mailbox)
        open_sample_cases(self.sample.desk)
        for road in ROADS:
            self._walk(road)
        self._picture_places()
        self._finish()

    def report(self) -> str:
        """Where everything is, for the person at the terminal."""
        lines = [f"{name.capitalize()}: {self.out / name}" for name in ("pictures", "letters", "archives")]
        return "\n".join(["The tour took both sample cases to Closed.", *lines, f"{self.taken} pictures"]) + "\n"

    def settle(self) -> None:
        """Let the window do its work until nothing is under way any more. Raises the first failure that a page was shown."""
        self.application.processEvents()
        while self.background.busy():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, WAIT)
        self.application.processEvents()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # outside an event loop nobody else deletes what is done with
        if self.failures:
            raise self.failures.pop(0)

    def picture(self, name: str, prepare: Callable[[], object]) -> None:
        """One screen in every language, light and dark."""
        for language, scheme in LOOKS:
            self.window.show_in(language, scheme)
            self.settle()
            prepare()
            self.settle()
            self._grab(self.window, name, language, scheme)

    def _grab(self, widget: QWidget, name: str, language: Language, scheme: Scheme) -> None:
        path = self.out / "pictures" / f"{name}-{language}-{scheme}.png"
        if not widget.grab().save(str(path)):
            raise TourStoppedError(place=name, reason="the picture could not be written")
        self.taken += 1

    def _picture_setup(self) -> None:
        for language, scheme in LOOKS:
            set_language(language)
            apply_scheme(self.application, scheme)
            setup = SetupWindow(lambda: True, language)
            setup.resize(*SIZE)
            setup.show()
            self.application.processEvents()
            self._grab(setup, "01-first-start", language, scheme)
            setup.close()
            setup.deleteLater()

    def _picture_places(self) -> None:
        for number, name in enumerate(("today", "inbox", "cases", "auditlog", "settings"), 2):
            self.picture(f"{number:02}-{name}", lambda name=name: self.window.show_page(name))  # type: ignore[misc]  # mypy cannot infer a lambda with a default

    def _take_in(self, path: Path) -> None:
        self.window.show_page("inbox")
        self.settle()
        self._inbox().load([path])
        self.settle()

    def _walk(self, road: Road) -> None:
        """One case through the window, from its message to Closed."""
        self.window.show_in(road.language, "light")
        message = find_message(self.sample.desk, address=road.sender)
        if message is None:
            raise TourStoppedError(place=road.name, reason="its message was not recognised as a request")
        self.picture(f"{road.name}-10-message", lambda: self._choose(message, road))
        self._choose(message, road)
        self.window.current_page().act()
        self.settle()
        number = max(line.number for line in list_cases(self.sample.desk))
        self._prove(road, number)
        for step in ("scope", "collect", "review", "act", "respond", "close"):
            if any(view.step.id == step for view in self._case(number).steps):
                self._do_step(road, number, step)
        if self._case(number).state is not CaseState.CLOSED:
            raise TourStoppedError(place=road.name, reason="the case is not closed")
        self.picture(f"{road.name}-90-closed", lambda: self._open(number))

    def _prove(self, road: Road, number: str) -> None:
        """Look the sender up, send the code, play the person who answers, take the answer in."""
        self._press(number)
        self.picture(f"{road.name}-20-identity", lambda: self._open(number))
        self._press(number)
        self._press(number)
        reply = answer_as_person(self.sample.desk, number=number, folder=self.work / "replies")
        self._take_in(reply)
        if not self._case(number).identity.gate.open:
            raise TourStoppedError(place=road.name, reason="the code was not accepted")

    def _do_step(self, road: Road, number: str, step: str) -> None:
        place = {"scope": 30, "collect": 40, "review": 50, "act": 60, "respond": 70, "close": 80}[step]
        self.picture(f"{road.name}-{place}-{step}", lambda: self._open_at(number, step))
        for turn in range(3):
            if self._is_done(number, step):
                return
            self._open_at(number, step)
            self.settle()
            self._type_number(number)
            self._workspace().act()
            self.settle()
            if turn == 0 and (step in _SHOWN_AFTER or not self._is_done(number, step)):
                self.picture(f"{road.name}-{place + 1}-{step}", lambda: self._open_at(number, step))
            self._keep_passphrase(number)
        if not self._is_done(number, step):
            raise TourStoppedError(place=f"{road.name}, {step}", reason="the step was not completed")

    def _keep_passphrase(self, number: str) -> None:
        """The passphrase of a sample archive beside it, so that anyone can try it; a real one is told by telephone only."""
        for archive in self._case(number).archives:
            if archive.passphrase is not None:
                path = self.out / "archives" / f"{Path(archive.path).stem}.passphrase.txt"
                path.write_text(archive.passphrase + "\n", encoding="utf-8")
                verify_archive_file(path=Path(archive.path), passphrase=archive.passphrase)

    def _is_done(self, number: str, step: str) -> bool:
        return any(view.step.id == step and view.status.value == "completed" for view in self._case(number).steps)

    def _type_number(self, number: str) -> None:
        """Where the panel asks for the case number before it erases, type it."""
        for line in self._workspace().findChildren(QLineEdit):
            if line.isVisible() and line.accessibleName() == tr("panels.type_number", number=number):
                line.setText(number)

    def _press(self, number: str) -> None:
        self._open(number)
        self.settle()
        self._workspace().act()
        self.settle()

    def _choose(self, message: int, road: Road) -> None:
        self.window.show_page("inbox")
        self.settle()
        self._inbox().choose(message)
        self.settle()
        self._inbox().choose(message, road.kinds)
        self.settle()

    def _open(self, number: str) -> None:
        self.window.open_case(number)

    def _open_at(self, number: str, step: str) -> None:
        self.window.open_case(number)
        self.settle()
        self._workspace().choose(step)

    def _case(self, number: str) -> CaseView:
        return show_case(self.sample.desk, number=number)

    def _inbox(self) -> InboxPage:
        page = self.window.pages["inbox"]
        if not isinstance(page, InboxPage):
            raise TourStoppedError(place="inbox", reason="the page is another one")
        return page

    def _workspace(self) -> WorkspacePage:
        page = self.window.pages["workspace"]
        if not isinstance(page, WorkspacePage):
            raise TourStoppedError(place="workspace", reason="the page is another one")
        return page

    def _finish(self) -> None:
        """Check the archive and the trail, and put what a person gets where it can be looked at."""
        check_trail(self.sample.desk)
        for path in sorted((self.work / "out").rglob("*")):
            if path.is_file():
                kind = "archives" if path.suffix in {".zip", ".html"} else "letters"
                shutil.copy2(path, self.out / kind / path.name)
        if not list((self.out / "archives").glob("*.zip")):
            raise TourStoppedError(place="archives", reason="no archive was made")
        self.window.close()
        QApplication.processEvents()
