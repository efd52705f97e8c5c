"""What every test of the window leaves behind is taken away, so that none of it stands in the next one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _take_away_what_was_left() -> Iterator[None]:
    """Widgets that are to be deleted later are deleted now: outside an event loop nobody else does, and each new style sheet is worked out for all of them."""
    yield
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
