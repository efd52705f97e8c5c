"""Every test of the window begins in English in the usual look, and what it leaves behind is taken away, so that none of it stands in the next one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from core.words import Language
from gui.garbage import collect_on_this_thread
from gui.qt_words import install_qt_words
from gui.theme.tokens import apply_look
from gui.words import set_language


@pytest.fixture(autouse=True)
def _alone(qapp: QApplication) -> Iterator[None]:
    """Language, colours and sizes are the application's, not a window's: a test would read what the one before it had chosen.

    Widgets that are to be deleted later are deleted now: outside an event loop nobody else does, and each new style sheet is worked out for all of them.
    As in the program, cycles are collected on the window's thread only.
    """
    set_language(Language.EN)
    install_qt_words(qapp, Language.EN)
    apply_look(qapp, scheme="light", text_percent=100, rows="normal")
    collector = collect_on_this_thread(qapp)
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collector.collect()
