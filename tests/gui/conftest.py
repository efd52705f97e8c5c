"""What every test of the window leaves behind is taken away, so that none of it stands in the next one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from gui.garbage import collect_on_this_thread


@pytest.fixture(autouse=True)
def _take_away_what_was_left() -> Iterator[None]:
    """Widgets that are to be deleted later are deleted now: outside an event loop nobody else does, and each new style sheet is worked out for all of them.

    As in the program, cycles are collected on the window's thread only.
    """
    application = QApplication.instance()
    collector = collect_on_this_thread(application) if application is not None else None
    yield
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if collector is not None:
        collector.collect()
