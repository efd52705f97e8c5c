"""The looks in which every screen is checked, and the window that wears one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.services.build import Desk
from core.services.last_look import LastLook
from core.words import Language
from gui.attached import open_window
from gui.background import Background
from tests.gui.access.screens import Screen
from tests.gui.access.screens import Stage
from tests.gui.access.world import LookedAt
from tests.gui.access.world import desk_of
from tests.helpers.pseudo import speak_pseudo
from tests.helpers.windows import settle

PSEUDO = "pseudo"
TURNS = 5  # of the event loop: a layout asks its neighbours again after each


@dataclass(frozen=True, slots=True)
class Look:
    """Language (or the pseudo-language), scheme, size of text in per cent, and the window's size in pixels."""

    language: str
    scheme: str
    scale: int
    size: tuple[int, int]

    def __str__(self) -> str:
        return f"{self.language}-{self.scheme}-{self.scale}-{self.size[0]}x{self.size[1]}"


@contextmanager
def window_in(look: Look, qtbot: QtBot, desk: Desk, made: LookedAt, pseudo_words: Path) -> Iterator[Stage]:
    """A window on `desk` in a look; afterwards the usual look and English are on again."""
    spoken = Language.EN if look.language == PSEUDO else Language(look.language)
    window = open_window(desk, Background(), made.letters)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    if look.language == PSEUDO:
        speak_pseudo(pseudo_words)
    window.show_in_look(LastLook(spoken, look.scheme, "normal", look.scale, *look.size))
    window.resize(*look.size)
    settle(qtbot, window)
    try:
        yield Stage(qtbot, window, made)
    finally:
        window.close()


@contextmanager
def stage_in(look: Look, qtbot: QtBot, made: LookedAt, folder: Path, pseudo_words: Path) -> Iterator[Stage]:
    """The same on a copy of the desk in which every screen has something to show."""
    with desk_of(made, folder) as desk, window_in(look, qtbot, desk, made, pseudo_words) as stage:
        yield stage


@contextmanager
def shown(screen: Screen, stage: Stage) -> Iterator[QWidget]:
    """One screen, drawn to its end; afterwards the window has the keyboard again."""
    root = screen.show(stage)
    if not screen.runs:
        stage.settle()
    for _ in range(TURNS):
        QApplication.processEvents()
    yield root
    screen.leave(stage)
    if root.isWindow() and root is not stage.window:
        root.close()
    stage.window.activateWindow()
    QApplication.processEvents()
