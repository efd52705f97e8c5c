"""Every screen and state that is checked: its name, and how the window is brought there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QDialog
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.services.failures import NoSuchCaseError
from core.services.inbox import Split
from core.services.letters_list import Shelf
from gui.archives.page import ArchivesPage
from gui.background import Control
from gui.inbox.page import InboxPage
from gui.letters.page import TEMPLATES
from gui.palette.window import PaletteWindow
from gui.places import PLACES
from gui.settings.cards import SECTIONS
from gui.setup.opening import OpeningPage
from gui.setup.window import SetupWindow
from gui.window import MainWindow
from gui.words import language
from gui.workspace.page import WorkspacePage
from tests.gui.access.world import LookedAt
from tests.helpers.windows import settle


@dataclass(frozen=True, slots=True)
class Stage:
    """What a screen is shown on."""

    qtbot: QtBot
    window: MainWindow
    made: LookedAt

    def settle(self) -> None:
        """Wait for all work."""
        settle(self.qtbot, self.window)


Show = Callable[[Stage], QWidget]


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen. `show` brings the window there; what it gives back is what is checked (the window itself, or a dialog). `leave` takes back what it did. `runs`: work is under way."""

    name: str
    show: Show
    leave: Callable[[Stage], object] = lambda _stage: None
    runs: bool = False


def _place(name: str, stage: Stage) -> QWidget:
    stage.window.show_page(name)
    return stage.window


def _item(place: str, item: str, stage: Stage) -> QWidget:
    stage.window.show_page(place)
    stage.settle()
    stage.window.current_page().open_item(item)
    return stage.window


def _split(split: Split, stage: Stage) -> QWidget:
    stage.window.show_page("inbox")
    stage.settle()
    page = stage.window.current_page()
    assert isinstance(page, InboxPage)
    page.list.show_split(split)
    return stage.window


def _step(case: str, step: str, tab: str, stage: Stage) -> QWidget:
    stage.window.open_case(getattr(stage.made, case))
    stage.settle()
    page = stage.window.current_page()
    assert isinstance(page, WorkspacePage)
    page.choose(step)
    page.side.choose(tab)
    return stage.window


def _command(name: str, place: str, stage: Stage) -> QWidget:
    """A screen that a command opens: a tab of a place, or a dialog."""
    stage.window.show_page(place)
    stage.settle()
    assert stage.window.board.run(name), name
    stage.settle()
    return next((dialog for dialog in stage.window.findChildren(QDialog) if dialog.isVisible()), stage.window)


def _palette_with_words(stage: Stage) -> QWidget:
    palette = _command("window.palette", "today", stage)
    assert isinstance(palette, PaletteWindow)
    palette.field.setText("2026")
    stage.qtbot.waitUntil(lambda: any("2026" in str(palette.model.index(row).data()) for row in range(palette.model.rowCount())))
    return palette


def _destroying(stage: Stage) -> QWidget:
    stage.window.show_page("archives")
    stage.settle()
    page = stage.window.current_page()
    assert isinstance(page, ArchivesPage)
    page.step(1)
    stage.settle()
    page.ask_to_destroy()
    return stage.window


def _leave_destroying(stage: Stage) -> None:
    page = stage.window.current_page()
    assert isinstance(page, ArchivesPage)
    page.leave()


def _failure(stage: Stage) -> QWidget:
    stage.window.show_page("today")
    stage.window.show_failure(NoSuchCaseError(number="2026-0099"))
    return stage.window


def _done(stage: Stage) -> QWidget:
    stage.window.show_page("today")
    stage.window.announce("2026-0041", lambda: None)
    return stage.window


def _works(stage: Stage) -> QWidget:
    """A work whose result stays, and one that is under way and says how far it is."""
    window = stage.window
    window.show_page("today")
    window.background.run(lambda _control: 1, owner=window, done=lambda _one: None, title="2026-0041", told=lambda _one: "2026-0041.zip")
    stage.settle()
    begun: list[bool] = []

    def work(control: Control) -> None:
        control.report(3, 10)
        begun.append(True)
        while not control.stopped():
            pass

    window.background.run(work, owner=window, done=lambda _none: None, title="2026-0042", outside=True)
    stage.qtbot.waitUntil(lambda: bool(begun))
    QApplication.processEvents()
    window.activity.show()
    return window


def _leave_works(stage: Stage) -> None:
    for work in stage.window.activity.works.running:
        stage.window.activity.stop(work.number)
    stage.settle()
    for work in stage.window.activity.works.all:
        stage.window.activity.dismiss(work.number)
    stage.window.activity.hide()


def _first_start(stage: Stage) -> QWidget:
    setup = SetupWindow(lambda: False, language())
    stage.qtbot.addWidget(setup)
    setup.resize(stage.window.size())
    setup.show()
    return setup


def _opening(stage: Stage, *, failed: bool) -> QWidget:
    page = OpeningPage()
    stage.qtbot.addWidget(page)
    page.resize(stage.window.size())
    page.show()
    if failed:
        page.show_failure(NoSuchCaseError(number="2026-0099"))
    return page


def _cover(stage: Stage) -> QWidget:
    assert stage.window.attached is not None
    stage.window.attached.lock.lock()
    return stage.window.attached.lock.cover


def _open_cover(stage: Stage) -> None:
    assert stage.window.attached is not None
    stage.window.attached.lock.cover.try_now()
    stage.settle()


STEPS = {
    "access": ("identity", "scope", "collect", "review", "respond", "close"),
    "erasure": ("identity", "review", "act", "respond"),
}
TABS = ("messages", "facts", "files", "notes", "history")
MAP_TABS = ("recipients", "retention", "where")  # the first tab is the place itself
SCREENS = (
    *(Screen(name, partial(_place, name)) for name in PLACES),
    *(
        Screen(f"today {view}", partial(_command, f"today.{view}", "today"), lambda stage: stage.window.board.run("today.list"))
        for view in ("week", "month")
    ),
    *(Screen(f"inbox {split}", partial(_split, split)) for split in Split),
    Screen("inbox decided today", partial(_command, "inbox.decided", "inbox")),
    Screen("inbox check of five", partial(_command, "inbox.check_five", "inbox")),
    *(Screen(f"letters {name}", partial(_item, "letters", name)) for name in (*Shelf, TEMPLATES)),
    *(Screen(f"datamap {name}", partial(_item, "datamap", name)) for name in MAP_TABS),
    *(Screen(f"settings {name}", partial(_item, "settings", name)) for name in SECTIONS[1:]),
    *(
        Screen(f"{case} {step}", partial(_step, case, step, TABS[number % len(TABS)]))
        for case, steps in STEPS.items()
        for number, step in enumerate(steps)
    ),
    Screen("archive to destroy", _destroying, _leave_destroying),
    Screen("palette", partial(_command, "window.palette", "today")),
    Screen("palette with words", _palette_with_words),
    Screen("keys", partial(_command, "window.help", "inbox")),
    Screen("work under way", _works, _leave_works, runs=True),
    Screen("a failure", _failure),
    Screen("what was done", _done),
    Screen("opening", partial(_opening, failed=False)),
    Screen("opening failed", partial(_opening, failed=True)),
    Screen("cover", _cover, _open_cover),
    Screen("first start", _first_start),  # last: it takes the language that it is given anew
)
EMPTY = tuple(Screen(f"empty {name}", partial(_place, name)) for name in PLACES if name != "settings")
