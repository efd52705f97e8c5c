"""What the tests of the places share: a sample desk with three open cases, a recording window, and waiting for the background."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QTableView
from PySide6.QtWidgets import QWidget

from core.services.build import Desk
from core.words import Language
from gui.background import Background
from gui.context import Context
from gui.context import Page
from gui.words import set_language
from tests.helpers.desks import ALMATY
from tests.helpers.desks import desk_in
from tests.helpers.kept_samples import small_sample_in
from tests.helpers.windows import RecordingWindow
from tests.helpers.windows import settle


@contextmanager
def context_of(desk: Desk, out: Path) -> Iterator[Context]:
    """A context over `desk` in English; its background is closed at the end."""
    set_language(Language.EN)
    background = Background()
    yield Context(desk, background, RecordingWindow(), ALMATY, out)
    background.close()


@contextmanager
def sample_context(folder: Path) -> Iterator[Context]:
    """The sample desk: three cases are open, the mailbox is taken in."""
    made = small_sample_in(folder)
    with context_of(made.desk, folder / "out") as context:
        yield context
    made.desk.close()


@contextmanager
def empty_context(folder: Path) -> Iterator[Context]:
    """A desk without mail or cases."""
    with desk_in(folder) as desk, context_of(desk, folder / "out") as context:
        yield context


def window_of(context: Context) -> RecordingWindow:
    assert isinstance(context.window, RecordingWindow)
    return context.window


def show(qtbot: Any, page: Page) -> None:
    """Show the page filled."""
    qtbot.addWidget(page)
    page.resize(1180, 740)
    page.show()
    page.refresh()
    settle(qtbot, page.context)


def labels(widget: QWidget) -> str:
    """All words that are shown."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def unnamed(widget: QWidget) -> list[QWidget]:
    """Widgets that take the focus and have no name."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QTableView)
    every = [one for one in widget.findChildren(QWidget) if isinstance(one, kinds) and one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    return [one for one in every if not one.accessibleName()]
